/* Spine in Stride explorers (BSD-3-Clause). Built by "make frontend" from frontend/; do not edit. */
(globalThis.spineExplorers ??= []).push((shared) => {
"use strict";
(() => {
  var __create = Object.create;
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __getProtoOf = Object.getPrototypeOf;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __commonJS = (cb, mod) => function __require() {
    try {
      return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
    } catch (e) {
      throw mod = 0, e;
    }
  };
  var __export = (target, all) => {
    for (var name2 in all)
      __defProp(target, name2, { get: all[name2], enumerable: true });
  };
  var __copyProps = (to, from, except, desc) => {
    if (from && typeof from === "object" || typeof from === "function") {
      for (let key of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key) && key !== except)
          __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
    }
    return to;
  };
  var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
    // If the importer is in node compatibility mode or this is not an ESM
    // file that has been converted to a CommonJS file using a Babel-
    // compatible transform (i.e. "__esModule" has not been set), then set
    // "default" to the CommonJS "module.exports" for node compatibility.
    isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
    mod
  ));

  // shared:core/explorer.js
  var require_explorer = __commonJS({
    "shared:core/explorer.js"(exports, module) {
      module.exports = shared["core/explorer.js"];
    }
  });

  // shared:lit-html
  var require_lit_html = __commonJS({
    "shared:lit-html"(exports, module) {
      module.exports = shared["lit-html"];
    }
  });

  // shared:core/badge.js
  var require_badge = __commonJS({
    "shared:core/badge.js"(exports, module) {
      module.exports = shared["core/badge.js"];
    }
  });

  // shared:core/format.js
  var require_format = __commonJS({
    "shared:core/format.js"(exports, module) {
      module.exports = shared["core/format.js"];
    }
  });

  // shared:core/path.js
  var require_path = __commonJS({
    "shared:core/path.js"(exports, module) {
      module.exports = shared["core/path.js"];
    }
  });

  // shared:core/slot.js
  var require_slot = __commonJS({
    "shared:core/slot.js"(exports, module) {
      module.exports = shared["core/slot.js"];
    }
  });

  // shared:lit-html/directives/guard.js
  var require_guard = __commonJS({
    "shared:lit-html/directives/guard.js"(exports, module) {
      module.exports = shared["lit-html/directives/guard.js"];
    }
  });

  // shared:anatomy/outline.js
  var require_outline = __commonJS({
    "shared:anatomy/outline.js"(exports, module) {
      module.exports = shared["anatomy/outline.js"];
    }
  });

  // shared:core/handle.js
  var require_handle = __commonJS({
    "shared:core/handle.js"(exports, module) {
      module.exports = shared["core/handle.js"];
    }
  });

  // shared:core/shapes.js
  var require_shapes = __commonJS({
    "shared:core/shapes.js"(exports, module) {
      module.exports = shared["core/shapes.js"];
    }
  });

  // explorers/lumbar-spine/index.js
  var import_explorer = __toESM(require_explorer(), 1);

  // explorers/lumbar-spine/definition.js
  var import_lit_html5 = __toESM(require_lit_html(), 1);
  var import_badge2 = __toESM(require_badge(), 1);
  var import_format4 = __toESM(require_format(), 1);

  // generated/lumbar-spine-model.js
  var lumbar_spine_model_exports = {};
  __export(lumbar_spine_model_exports, {
    evaluate: () => evaluate,
    inputs: () => inputs,
    name: () => name,
    outputs: () => outputs,
    parameters: () => parameters
  });
  var name = "lumbar_motion";
  var inputs = {
    level: { symbol: "\\ell", unit: "choice", default: 4, low: 0, high: 5, step: 1, label: "Level", source: "whitepanjabi1990", choices: ["T12-L1", "L1-2", "L2-3", "L3-4", "L4-5", "L5-S1"] },
    flexion: { symbol: "p_{f}", unit: "fraction", default: 0, low: -1, high: 1, step: 0.05, label: "Forward and backward bend, as a share of the range", source: "spinestride" },
    lateral_bending: { symbol: "p_{l}", unit: "fraction", default: 0, low: -1, high: 1, step: 0.05, label: "Side bend, as a share of the range", source: "spinestride" },
    axial_rotation: { symbol: "p_{a}", unit: "fraction", default: 0, low: -1, high: 1, step: 0.05, label: "Twist, as a share of the range", source: "spinestride" }
  };
  var outputs = {
    level_axis: { symbol: "k", unit: "choice", label: "Level", kind: "series", choices: ["T12-L1", "L1-2", "L2-3", "L3-4", "L4-5", "L5-S1"] },
    flexion_range_by_level: { symbol: "R_{f}", unit: "degree", label: "Range of flexion, by level", kind: "series" },
    flexion_range_low_by_level: { symbol: "R_{f,low}", unit: "degree", label: "Range of flexion, low end of the sources, by level", kind: "series" },
    flexion_range_high_by_level: { symbol: "R_{f,high}", unit: "degree", label: "Range of flexion, high end of the sources, by level", kind: "series" },
    extension_range_by_level: { symbol: "R_{e}", unit: "degree", label: "Range of extension, by level", kind: "series" },
    extension_range_low_by_level: { symbol: "R_{e,low}", unit: "degree", label: "Range of extension, low end of the sources, by level", kind: "series" },
    extension_range_high_by_level: { symbol: "R_{e,high}", unit: "degree", label: "Range of extension, high end of the sources, by level", kind: "series" },
    lateral_bending_range_by_level: { symbol: "R_{lb}", unit: "degree", label: "Range of side bending to one side, by level", kind: "series" },
    lateral_bending_range_low_by_level: { symbol: "R_{lb,low}", unit: "degree", label: "Range of side bending to one side, low end of the sources, by level", kind: "series" },
    lateral_bending_range_high_by_level: { symbol: "R_{lb,high}", unit: "degree", label: "Range of side bending to one side, high end of the sources, by level", kind: "series" },
    axial_rotation_range_by_level: { symbol: "R_{ar}", unit: "degree", label: "Range of axial rotation to one side, by level", kind: "series" },
    axial_rotation_range_low_by_level: { symbol: "R_{ar,low}", unit: "degree", label: "Range of axial rotation to one side, low end of the sources, by level", kind: "series" },
    axial_rotation_range_high_by_level: { symbol: "R_{ar,high}", unit: "degree", label: "Range of axial rotation to one side, high end of the sources, by level", kind: "series" },
    flexion_angle_by_level: { symbol: "\\theta_{f}", unit: "degree", label: "Angle of flexion, negative for extension, by level", kind: "series" },
    lateral_bending_angle_by_level: { symbol: "\\theta_{lb}", unit: "degree", label: "Angle of side bending, by level", kind: "series" },
    axial_rotation_angle_by_level: { symbol: "\\theta_{ar}", unit: "degree", label: "Angle of axial rotation, by level", kind: "series" },
    flexion_extension_range: { symbol: "R_{fe,\\ell}", unit: "degree", label: "Range of flexion and extension together", kind: "scalar" },
    flexion_extension_range_low: { symbol: "R_{fe,\\ell,low}", unit: "degree", label: "Range of flexion and extension together, low end of the sources", kind: "scalar" },
    flexion_extension_range_high: { symbol: "R_{fe,\\ell,high}", unit: "degree", label: "Range of flexion and extension together, high end of the sources", kind: "scalar" },
    flexion_share: { symbol: "w", unit: "1", label: "Share of flexion in the range of both, recalled", kind: "scalar" },
    flexion_range: { symbol: "R_{f,\\ell}", unit: "degree", label: "Range of flexion", kind: "scalar" },
    flexion_range_low: { symbol: "R_{f,\\ell,low}", unit: "degree", label: "Range of flexion, low end of the sources", kind: "scalar" },
    flexion_range_high: { symbol: "R_{f,\\ell,high}", unit: "degree", label: "Range of flexion, high end of the sources", kind: "scalar" },
    extension_range: { symbol: "R_{e,\\ell}", unit: "degree", label: "Range of extension", kind: "scalar" },
    extension_range_low: { symbol: "R_{e,\\ell,low}", unit: "degree", label: "Range of extension, low end of the sources", kind: "scalar" },
    extension_range_high: { symbol: "R_{e,\\ell,high}", unit: "degree", label: "Range of extension, high end of the sources", kind: "scalar" },
    lateral_bending_range: { symbol: "R_{lb,\\ell}", unit: "degree", label: "Range of side bending to one side", kind: "scalar" },
    lateral_bending_range_low: { symbol: "R_{lb,\\ell,low}", unit: "degree", label: "Range of side bending to one side, low end of the sources", kind: "scalar" },
    lateral_bending_range_high: { symbol: "R_{lb,\\ell,high}", unit: "degree", label: "Range of side bending to one side, high end of the sources", kind: "scalar" },
    axial_rotation_range: { symbol: "R_{ar,\\ell}", unit: "degree", label: "Range of axial rotation to one side", kind: "scalar" },
    axial_rotation_range_low: { symbol: "R_{ar,\\ell,low}", unit: "degree", label: "Range of axial rotation to one side, low end of the sources", kind: "scalar" },
    axial_rotation_range_high: { symbol: "R_{ar,\\ell,high}", unit: "degree", label: "Range of axial rotation to one side, high end of the sources", kind: "scalar" },
    flexion_angle: { symbol: "\\theta_{f,\\ell}", unit: "degree", label: "Angle of flexion, negative for extension", kind: "scalar" },
    lateral_bending_angle: { symbol: "\\theta_{lb,\\ell}", unit: "degree", label: "Angle of side bending", kind: "scalar" },
    axial_rotation_angle: { symbol: "\\theta_{ar,\\ell}", unit: "degree", label: "Angle of axial rotation", kind: "scalar" },
    facet_orientation: { symbol: "\\varphi_{\\ell}", unit: "degree", label: "Angle of the facet joints to the midsagittal plane", kind: "scalar" },
    facet_orientation_low: { symbol: "\\varphi_{\\ell,low}", unit: "degree", label: "Angle of the facet joints to the midsagittal plane, low end of the sources", kind: "scalar" },
    facet_orientation_high: { symbol: "\\varphi_{\\ell,high}", unit: "degree", label: "Angle of the facet joints to the midsagittal plane, high end of the sources", kind: "scalar" },
    tropism: { symbol: "\\tau_{\\ell}", unit: "degree", label: "Difference in angle between left and right", kind: "scalar" },
    tropism_low: { symbol: "\\tau_{\\ell,low}", unit: "degree", label: "Difference in angle between left and right, low end of the sources", kind: "scalar" },
    tropism_high: { symbol: "\\tau_{\\ell,high}", unit: "degree", label: "Difference in angle between left and right, high end of the sources", kind: "scalar" },
    tropism_measured: { symbol: "b", unit: "1", label: "Whether a source gives the asymmetry at this level", kind: "scalar" },
    disc_height: { symbol: "H_{d}", unit: "mm", label: "Normal disc height, as drawn", kind: "scalar" },
    total_flexion_range: { symbol: "R_{f,T12-S1}", unit: "degree", label: "Range of flexion, T12 to S1", kind: "scalar" },
    total_flexion_range_low: { symbol: "R_{f,low,T12-S1}", unit: "degree", label: "Range of flexion, low end of the sources, T12 to S1", kind: "scalar" },
    total_flexion_range_high: { symbol: "R_{f,high,T12-S1}", unit: "degree", label: "Range of flexion, high end of the sources, T12 to S1", kind: "scalar" },
    total_extension_range: { symbol: "R_{e,T12-S1}", unit: "degree", label: "Range of extension, T12 to S1", kind: "scalar" },
    total_extension_range_low: { symbol: "R_{e,low,T12-S1}", unit: "degree", label: "Range of extension, low end of the sources, T12 to S1", kind: "scalar" },
    total_extension_range_high: { symbol: "R_{e,high,T12-S1}", unit: "degree", label: "Range of extension, high end of the sources, T12 to S1", kind: "scalar" },
    total_lateral_bending_range: { symbol: "R_{lb,T12-S1}", unit: "degree", label: "Range of side bending to one side, T12 to S1", kind: "scalar" },
    total_lateral_bending_range_low: { symbol: "R_{lb,low,T12-S1}", unit: "degree", label: "Range of side bending to one side, low end of the sources, T12 to S1", kind: "scalar" },
    total_lateral_bending_range_high: { symbol: "R_{lb,high,T12-S1}", unit: "degree", label: "Range of side bending to one side, high end of the sources, T12 to S1", kind: "scalar" },
    total_axial_rotation_range: { symbol: "R_{ar,T12-S1}", unit: "degree", label: "Range of axial rotation to one side, T12 to S1", kind: "scalar" },
    total_axial_rotation_range_low: { symbol: "R_{ar,low,T12-S1}", unit: "degree", label: "Range of axial rotation to one side, low end of the sources, T12 to S1", kind: "scalar" },
    total_axial_rotation_range_high: { symbol: "R_{ar,high,T12-S1}", unit: "degree", label: "Range of axial rotation to one side, high end of the sources, T12 to S1", kind: "scalar" },
    total_flexion_angle: { symbol: "\\theta_{f,T12-S1}", unit: "degree", label: "Angle of flexion, negative for extension, T12 to S1", kind: "scalar" },
    total_lateral_bending_angle: { symbol: "\\theta_{lb,T12-S1}", unit: "degree", label: "Angle of side bending, T12 to S1", kind: "scalar" },
    total_axial_rotation_angle: { symbol: "\\theta_{ar,T12-S1}", unit: "degree", label: "Angle of axial rotation, T12 to S1", kind: "scalar" }
  };
  var parameters = {
    facet_orientation_t12_l1: 29.88,
    facet_orientation_low_t12_l1: 25.89,
    facet_orientation_high_t12_l1: 33.87,
    facet_orientation_l1_2: 29.88,
    facet_orientation_low_l1_2: 25.89,
    facet_orientation_high_l1_2: 33.87,
    facet_orientation_l2_3: 30.4,
    facet_orientation_low_l2_3: 25.89,
    facet_orientation_high_l2_3: 40.4,
    facet_orientation_l3_4: 38.7,
    facet_orientation_low_l3_4: 38.7,
    facet_orientation_high_l3_4: 56.3,
    facet_orientation_l4_5: 47,
    facet_orientation_low_l4_5: 40.4,
    facet_orientation_high_l4_5: 56.3,
    facet_orientation_l5_s1: 47.3,
    facet_orientation_low_l5_s1: 40.4,
    facet_orientation_high_l5_s1: 56.3,
    tropism_t12_l1: 4.89,
    tropism_low_t12_l1: 4.89,
    tropism_high_t12_l1: 4.89,
    tropism_l1_2: 4.89,
    tropism_low_l1_2: 4.89,
    tropism_high_l1_2: 4.89,
    tropism_l2_3: 4.89,
    tropism_low_l2_3: 4.89,
    tropism_high_l2_3: 4.89,
    tropism_l3_4: 6.01,
    tropism_low_l3_4: 6.01,
    tropism_high_l3_4: 6.01,
    tropism_l4_5: 4.05,
    tropism_low_l4_5: 4.05,
    tropism_high_l4_5: 6.67,
    tropism_l5_s1: 4.82,
    tropism_low_l5_s1: 4.82,
    tropism_high_l5_s1: 7.27,
    flexion_extension_t12_l1: 12,
    flexion_extension_low_t12_l1: 12,
    flexion_extension_high_t12_l1: 12,
    flexion_extension_l1_2: 12,
    flexion_extension_low_l1_2: 12,
    flexion_extension_high_l1_2: 14,
    flexion_extension_l2_3: 14,
    flexion_extension_low_l2_3: 14,
    flexion_extension_high_l2_3: 14,
    flexion_extension_l3_4: 15,
    flexion_extension_low_l3_4: 14,
    flexion_extension_high_l3_4: 15,
    flexion_extension_l4_5: 16,
    flexion_extension_low_l4_5: 14,
    flexion_extension_high_l4_5: 16,
    flexion_extension_l5_s1: 17,
    flexion_extension_low_l5_s1: 14,
    flexion_extension_high_l5_s1: 17,
    flexion_t12_l1: 8,
    flexion_l1_2: 8,
    flexion_l2_3: 10,
    flexion_l3_4: 12,
    flexion_l4_5: 13,
    flexion_l5_s1: 9,
    extension_t12_l1: 5,
    extension_l1_2: 5,
    extension_l2_3: 3,
    extension_l3_4: 1,
    extension_l4_5: 2,
    extension_l5_s1: 5,
    lateral_bending_t12_l1: 8,
    lateral_bending_low_t12_l1: 8,
    lateral_bending_high_t12_l1: 8,
    lateral_bending_l1_2: 6,
    lateral_bending_low_l1_2: 5,
    lateral_bending_high_l1_2: 6,
    lateral_bending_l2_3: 6,
    lateral_bending_low_l2_3: 5,
    lateral_bending_high_l2_3: 6,
    lateral_bending_l3_4: 8,
    lateral_bending_low_l3_4: 5,
    lateral_bending_high_l3_4: 8,
    lateral_bending_l4_5: 6,
    lateral_bending_low_l4_5: 3,
    lateral_bending_high_l4_5: 6,
    lateral_bending_l5_s1: 3,
    lateral_bending_low_l5_s1: 1.5,
    lateral_bending_high_l5_s1: 3,
    axial_rotation_t12_l1: 2,
    axial_rotation_low_t12_l1: 2,
    axial_rotation_high_t12_l1: 2,
    axial_rotation_l1_2: 2,
    axial_rotation_low_l1_2: 1,
    axial_rotation_high_l1_2: 2,
    axial_rotation_l2_3: 2,
    axial_rotation_low_l2_3: 1,
    axial_rotation_high_l2_3: 2,
    axial_rotation_l3_4: 2,
    axial_rotation_low_l3_4: 1,
    axial_rotation_high_l3_4: 2,
    axial_rotation_l4_5: 2,
    axial_rotation_low_l4_5: 1,
    axial_rotation_high_l4_5: 2,
    axial_rotation_l5_s1: 1,
    axial_rotation_low_l5_s1: 1,
    axial_rotation_high_l5_s1: 1.7,
    disc_height_t12_l1: 5.8,
    disc_height_l1_2: 6.8,
    disc_height_l2_3: 7.8,
    disc_height_l3_4: 8.8,
    disc_height_l4_5: 9.6,
    disc_height_l5_s1: 8.8,
    tropism_measured_t12_l1: 0,
    tropism_measured_l1_2: 0,
    tropism_measured_l2_3: 1,
    tropism_measured_l3_4: 1,
    tropism_measured_l4_5: 1,
    tropism_measured_l5_s1: 1
  };
  var parameterUnits = {
    facet_orientation_t12_l1: "degree",
    facet_orientation_low_t12_l1: "degree",
    facet_orientation_high_t12_l1: "degree",
    facet_orientation_l1_2: "degree",
    facet_orientation_low_l1_2: "degree",
    facet_orientation_high_l1_2: "degree",
    facet_orientation_l2_3: "degree",
    facet_orientation_low_l2_3: "degree",
    facet_orientation_high_l2_3: "degree",
    facet_orientation_l3_4: "degree",
    facet_orientation_low_l3_4: "degree",
    facet_orientation_high_l3_4: "degree",
    facet_orientation_l4_5: "degree",
    facet_orientation_low_l4_5: "degree",
    facet_orientation_high_l4_5: "degree",
    facet_orientation_l5_s1: "degree",
    facet_orientation_low_l5_s1: "degree",
    facet_orientation_high_l5_s1: "degree",
    tropism_t12_l1: "degree",
    tropism_low_t12_l1: "degree",
    tropism_high_t12_l1: "degree",
    tropism_l1_2: "degree",
    tropism_low_l1_2: "degree",
    tropism_high_l1_2: "degree",
    tropism_l2_3: "degree",
    tropism_low_l2_3: "degree",
    tropism_high_l2_3: "degree",
    tropism_l3_4: "degree",
    tropism_low_l3_4: "degree",
    tropism_high_l3_4: "degree",
    tropism_l4_5: "degree",
    tropism_low_l4_5: "degree",
    tropism_high_l4_5: "degree",
    tropism_l5_s1: "degree",
    tropism_low_l5_s1: "degree",
    tropism_high_l5_s1: "degree",
    flexion_extension_t12_l1: "degree",
    flexion_extension_low_t12_l1: "degree",
    flexion_extension_high_t12_l1: "degree",
    flexion_extension_l1_2: "degree",
    flexion_extension_low_l1_2: "degree",
    flexion_extension_high_l1_2: "degree",
    flexion_extension_l2_3: "degree",
    flexion_extension_low_l2_3: "degree",
    flexion_extension_high_l2_3: "degree",
    flexion_extension_l3_4: "degree",
    flexion_extension_low_l3_4: "degree",
    flexion_extension_high_l3_4: "degree",
    flexion_extension_l4_5: "degree",
    flexion_extension_low_l4_5: "degree",
    flexion_extension_high_l4_5: "degree",
    flexion_extension_l5_s1: "degree",
    flexion_extension_low_l5_s1: "degree",
    flexion_extension_high_l5_s1: "degree",
    flexion_t12_l1: "degree",
    flexion_l1_2: "degree",
    flexion_l2_3: "degree",
    flexion_l3_4: "degree",
    flexion_l4_5: "degree",
    flexion_l5_s1: "degree",
    extension_t12_l1: "degree",
    extension_l1_2: "degree",
    extension_l2_3: "degree",
    extension_l3_4: "degree",
    extension_l4_5: "degree",
    extension_l5_s1: "degree",
    lateral_bending_t12_l1: "degree",
    lateral_bending_low_t12_l1: "degree",
    lateral_bending_high_t12_l1: "degree",
    lateral_bending_l1_2: "degree",
    lateral_bending_low_l1_2: "degree",
    lateral_bending_high_l1_2: "degree",
    lateral_bending_l2_3: "degree",
    lateral_bending_low_l2_3: "degree",
    lateral_bending_high_l2_3: "degree",
    lateral_bending_l3_4: "degree",
    lateral_bending_low_l3_4: "degree",
    lateral_bending_high_l3_4: "degree",
    lateral_bending_l4_5: "degree",
    lateral_bending_low_l4_5: "degree",
    lateral_bending_high_l4_5: "degree",
    lateral_bending_l5_s1: "degree",
    lateral_bending_low_l5_s1: "degree",
    lateral_bending_high_l5_s1: "degree",
    axial_rotation_t12_l1: "degree",
    axial_rotation_low_t12_l1: "degree",
    axial_rotation_high_t12_l1: "degree",
    axial_rotation_l1_2: "degree",
    axial_rotation_low_l1_2: "degree",
    axial_rotation_high_l1_2: "degree",
    axial_rotation_l2_3: "degree",
    axial_rotation_low_l2_3: "degree",
    axial_rotation_high_l2_3: "degree",
    axial_rotation_l3_4: "degree",
    axial_rotation_low_l3_4: "degree",
    axial_rotation_high_l3_4: "degree",
    axial_rotation_l4_5: "degree",
    axial_rotation_low_l4_5: "degree",
    axial_rotation_high_l4_5: "degree",
    axial_rotation_l5_s1: "degree",
    axial_rotation_low_l5_s1: "degree",
    axial_rotation_high_l5_s1: "degree",
    disc_height_t12_l1: "mm",
    disc_height_l1_2: "mm",
    disc_height_l2_3: "mm",
    disc_height_l3_4: "mm",
    disc_height_l4_5: "mm",
    disc_height_l5_s1: "mm",
    tropism_measured_t12_l1: "1",
    tropism_measured_l1_2: "1",
    tropism_measured_l2_3: "1",
    tropism_measured_l3_4: "1",
    tropism_measured_l4_5: "1",
    tropism_measured_l5_s1: "1"
  };
  var SAMPLES = 6;
  var ROUNDING = 1e-12;
  function plainNumber(value) {
    const [digits, power] = value.toExponential(11).split("e");
    const exponent = Number(power);
    if (exponent >= -4 && exponent < 12) return String(Number(value.toPrecision(12)));
    const short = digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
    const sign = exponent < 0 ? "-" : "+";
    return `${short}e${sign}${String(Math.abs(exponent)).padStart(2, "0")}`;
  }
  function checkedInputs(inputs2, values, rounding) {
    const range = (row) => `from ${plainNumber(row.low)} to ${plainNumber(row.high)}` + (row.choices ? ` (${row.choices.join(", ")})` : "");
    for (const name2 of Object.keys(values)) {
      if (!Object.hasOwn(inputs2, name2)) {
        const known = Object.entries(inputs2).map(([key, row]) => `${key} (${row.unit}) ${range(row)}`);
        throw new RangeError(`unknown input ${name2}; the inputs are: ${known.join("; ")}`);
      }
    }
    const checked = {};
    for (const [name2, row] of Object.entries(inputs2)) {
      const value = Object.hasOwn(values, name2) ? values[name2] : row.default;
      const kind = row.choices ? "whole" : "real";
      const needed = `${name2} (${row.unit}) must be a ${kind} number ${range(row)}`;
      if (typeof value !== "number") throw new RangeError(`${needed}, but is not a number`);
      if (!Number.isFinite(value)) throw new RangeError(`${needed}, but is not finite`);
      const slack = rounding * (row.high - row.low);
      const broken = row.choices && Math.abs(value - Math.round(value)) > slack;
      if (value < row.low - slack || value > row.high + slack || broken) {
        throw new RangeError(`${needed}, but is ${plainNumber(value)}`);
      }
      checked[name2] = row.choices ? Math.round(value) : value;
    }
    return checked;
  }
  function checkedParameters(parameters2, units, overrides) {
    for (const [name2, value] of Object.entries(overrides)) {
      if (!Object.hasOwn(parameters2, name2)) {
        const known = Object.keys(parameters2).join(", ");
        throw new RangeError(`unknown parameter ${name2}; the parameters are: ${known}`);
      }
      if (typeof value !== "number" || !Number.isFinite(value)) {
        throw new RangeError(`parameter ${name2} (${units[name2]}) must be a finite real number`);
      }
    }
    return { ...parameters2, .../** @type {Record<string, number>} */
    overrides };
  }
  function sumOf(series) {
    let sum = 0;
    for (const value of series) sum += value;
    return sum;
  }
  function evaluate(values = {}, overrides = {}) {
    const { level, flexion, lateral_bending, axial_rotation } = checkedInputs(inputs, values, ROUNDING);
    const { facet_orientation_t12_l1, facet_orientation_low_t12_l1, facet_orientation_high_t12_l1, facet_orientation_l1_2, facet_orientation_low_l1_2, facet_orientation_high_l1_2, facet_orientation_l2_3, facet_orientation_low_l2_3, facet_orientation_high_l2_3, facet_orientation_l3_4, facet_orientation_low_l3_4, facet_orientation_high_l3_4, facet_orientation_l4_5, facet_orientation_low_l4_5, facet_orientation_high_l4_5, facet_orientation_l5_s1, facet_orientation_low_l5_s1, facet_orientation_high_l5_s1, tropism_t12_l1, tropism_low_t12_l1, tropism_high_t12_l1, tropism_l1_2, tropism_low_l1_2, tropism_high_l1_2, tropism_l2_3, tropism_low_l2_3, tropism_high_l2_3, tropism_l3_4, tropism_low_l3_4, tropism_high_l3_4, tropism_l4_5, tropism_low_l4_5, tropism_high_l4_5, tropism_l5_s1, tropism_low_l5_s1, tropism_high_l5_s1, flexion_extension_t12_l1, flexion_extension_low_t12_l1, flexion_extension_high_t12_l1, flexion_extension_l1_2, flexion_extension_low_l1_2, flexion_extension_high_l1_2, flexion_extension_l2_3, flexion_extension_low_l2_3, flexion_extension_high_l2_3, flexion_extension_l3_4, flexion_extension_low_l3_4, flexion_extension_high_l3_4, flexion_extension_l4_5, flexion_extension_low_l4_5, flexion_extension_high_l4_5, flexion_extension_l5_s1, flexion_extension_low_l5_s1, flexion_extension_high_l5_s1, flexion_t12_l1, flexion_l1_2, flexion_l2_3, flexion_l3_4, flexion_l4_5, flexion_l5_s1, extension_t12_l1, extension_l1_2, extension_l2_3, extension_l3_4, extension_l4_5, extension_l5_s1, lateral_bending_t12_l1, lateral_bending_low_t12_l1, lateral_bending_high_t12_l1, lateral_bending_l1_2, lateral_bending_low_l1_2, lateral_bending_high_l1_2, lateral_bending_l2_3, lateral_bending_low_l2_3, lateral_bending_high_l2_3, lateral_bending_l3_4, lateral_bending_low_l3_4, lateral_bending_high_l3_4, lateral_bending_l4_5, lateral_bending_low_l4_5, lateral_bending_high_l4_5, lateral_bending_l5_s1, lateral_bending_low_l5_s1, lateral_bending_high_l5_s1, axial_rotation_t12_l1, axial_rotation_low_t12_l1, axial_rotation_high_t12_l1, axial_rotation_l1_2, axial_rotation_low_l1_2, axial_rotation_high_l1_2, axial_rotation_l2_3, axial_rotation_low_l2_3, axial_rotation_high_l2_3, axial_rotation_l3_4, axial_rotation_low_l3_4, axial_rotation_high_l3_4, axial_rotation_l4_5, axial_rotation_low_l4_5, axial_rotation_high_l4_5, axial_rotation_l5_s1, axial_rotation_low_l5_s1, axial_rotation_high_l5_s1, disc_height_t12_l1, disc_height_l1_2, disc_height_l2_3, disc_height_l3_4, disc_height_l4_5, disc_height_l5_s1, tropism_measured_t12_l1, tropism_measured_l1_2, tropism_measured_l2_3, tropism_measured_l3_4, tropism_measured_l4_5, tropism_measured_l5_s1 } = checkedParameters(parameters, parameterUnits, overrides);
    const flexion_extension_range = level === 0 ? flexion_extension_t12_l1 : level === 1 ? flexion_extension_l1_2 : level === 2 ? flexion_extension_l2_3 : level === 3 ? flexion_extension_l3_4 : level === 4 ? flexion_extension_l4_5 : flexion_extension_l5_s1;
    const flexion_extension_range_low = level === 0 ? flexion_extension_low_t12_l1 : level === 1 ? flexion_extension_low_l1_2 : level === 2 ? flexion_extension_low_l2_3 : level === 3 ? flexion_extension_low_l3_4 : level === 4 ? flexion_extension_low_l4_5 : flexion_extension_low_l5_s1;
    const flexion_extension_range_high = level === 0 ? flexion_extension_high_t12_l1 : level === 1 ? flexion_extension_high_l1_2 : level === 2 ? flexion_extension_high_l2_3 : level === 3 ? flexion_extension_high_l3_4 : level === 4 ? flexion_extension_high_l4_5 : flexion_extension_high_l5_s1;
    const split_flexion = level === 0 ? flexion_t12_l1 : level === 1 ? flexion_l1_2 : level === 2 ? flexion_l2_3 : level === 3 ? flexion_l3_4 : level === 4 ? flexion_l4_5 : flexion_l5_s1;
    const split_extension = level === 0 ? extension_t12_l1 : level === 1 ? extension_l1_2 : level === 2 ? extension_l2_3 : level === 3 ? extension_l3_4 : level === 4 ? extension_l4_5 : extension_l5_s1;
    const flexion_share = split_flexion / (split_extension + split_flexion);
    const flexion_range = flexion_extension_range * flexion_share;
    const flexion_range_low = flexion_extension_range_low * flexion_share;
    const flexion_range_high = flexion_extension_range_high * flexion_share;
    const extension_range = flexion_extension_range * (1 - flexion_share);
    const extension_range_low = flexion_extension_range_low * (1 - flexion_share);
    const extension_range_high = flexion_extension_range_high * (1 - flexion_share);
    const lateral_bending_range = level === 0 ? lateral_bending_t12_l1 : level === 1 ? lateral_bending_l1_2 : level === 2 ? lateral_bending_l2_3 : level === 3 ? lateral_bending_l3_4 : level === 4 ? lateral_bending_l4_5 : lateral_bending_l5_s1;
    const lateral_bending_range_low = level === 0 ? lateral_bending_low_t12_l1 : level === 1 ? lateral_bending_low_l1_2 : level === 2 ? lateral_bending_low_l2_3 : level === 3 ? lateral_bending_low_l3_4 : level === 4 ? lateral_bending_low_l4_5 : lateral_bending_low_l5_s1;
    const lateral_bending_range_high = level === 0 ? lateral_bending_high_t12_l1 : level === 1 ? lateral_bending_high_l1_2 : level === 2 ? lateral_bending_high_l2_3 : level === 3 ? lateral_bending_high_l3_4 : level === 4 ? lateral_bending_high_l4_5 : lateral_bending_high_l5_s1;
    const axial_rotation_range = level === 0 ? axial_rotation_t12_l1 : level === 1 ? axial_rotation_l1_2 : level === 2 ? axial_rotation_l2_3 : level === 3 ? axial_rotation_l3_4 : level === 4 ? axial_rotation_l4_5 : axial_rotation_l5_s1;
    const axial_rotation_range_low = level === 0 ? axial_rotation_low_t12_l1 : level === 1 ? axial_rotation_low_l1_2 : level === 2 ? axial_rotation_low_l2_3 : level === 3 ? axial_rotation_low_l3_4 : level === 4 ? axial_rotation_low_l4_5 : axial_rotation_low_l5_s1;
    const axial_rotation_range_high = level === 0 ? axial_rotation_high_t12_l1 : level === 1 ? axial_rotation_high_l1_2 : level === 2 ? axial_rotation_high_l2_3 : level === 3 ? axial_rotation_high_l3_4 : level === 4 ? axial_rotation_high_l4_5 : axial_rotation_high_l5_s1;
    const flexion_angle = extension_range * Math.min(0, flexion) + flexion_range * Math.max(0, flexion);
    const lateral_bending_angle = lateral_bending * lateral_bending_range;
    const axial_rotation_angle = axial_rotation * axial_rotation_range;
    const facet_orientation = level === 0 ? facet_orientation_t12_l1 : level === 1 ? facet_orientation_l1_2 : level === 2 ? facet_orientation_l2_3 : level === 3 ? facet_orientation_l3_4 : level === 4 ? facet_orientation_l4_5 : facet_orientation_l5_s1;
    const facet_orientation_low = level === 0 ? facet_orientation_low_t12_l1 : level === 1 ? facet_orientation_low_l1_2 : level === 2 ? facet_orientation_low_l2_3 : level === 3 ? facet_orientation_low_l3_4 : level === 4 ? facet_orientation_low_l4_5 : facet_orientation_low_l5_s1;
    const facet_orientation_high = level === 0 ? facet_orientation_high_t12_l1 : level === 1 ? facet_orientation_high_l1_2 : level === 2 ? facet_orientation_high_l2_3 : level === 3 ? facet_orientation_high_l3_4 : level === 4 ? facet_orientation_high_l4_5 : facet_orientation_high_l5_s1;
    const tropism = level === 0 ? tropism_t12_l1 : level === 1 ? tropism_l1_2 : level === 2 ? tropism_l2_3 : level === 3 ? tropism_l3_4 : level === 4 ? tropism_l4_5 : tropism_l5_s1;
    const tropism_low = level === 0 ? tropism_low_t12_l1 : level === 1 ? tropism_low_l1_2 : level === 2 ? tropism_low_l2_3 : level === 3 ? tropism_low_l3_4 : level === 4 ? tropism_low_l4_5 : tropism_low_l5_s1;
    const tropism_high = level === 0 ? tropism_high_t12_l1 : level === 1 ? tropism_high_l1_2 : level === 2 ? tropism_high_l2_3 : level === 3 ? tropism_high_l3_4 : level === 4 ? tropism_high_l4_5 : tropism_high_l5_s1;
    const tropism_measured = level === 0 ? tropism_measured_t12_l1 : level === 1 ? tropism_measured_l1_2 : level === 2 ? tropism_measured_l2_3 : level === 3 ? tropism_measured_l3_4 : level === 4 ? tropism_measured_l4_5 : tropism_measured_l5_s1;
    const disc_height = level === 0 ? disc_height_t12_l1 : level === 1 ? disc_height_l1_2 : level === 2 ? disc_height_l2_3 : level === 3 ? disc_height_l3_4 : level === 4 ? disc_height_l4_5 : disc_height_l5_s1;
    const sampleInterval = (inputs.level.high - inputs.level.low) / (SAMPLES - 1);
    const level_axis = new Float64Array(SAMPLES);
    const flexion_range_by_level = new Float64Array(SAMPLES);
    const flexion_range_low_by_level = new Float64Array(SAMPLES);
    const flexion_range_high_by_level = new Float64Array(SAMPLES);
    const extension_range_by_level = new Float64Array(SAMPLES);
    const extension_range_low_by_level = new Float64Array(SAMPLES);
    const extension_range_high_by_level = new Float64Array(SAMPLES);
    const lateral_bending_range_by_level = new Float64Array(SAMPLES);
    const lateral_bending_range_low_by_level = new Float64Array(SAMPLES);
    const lateral_bending_range_high_by_level = new Float64Array(SAMPLES);
    const axial_rotation_range_by_level = new Float64Array(SAMPLES);
    const axial_rotation_range_low_by_level = new Float64Array(SAMPLES);
    const axial_rotation_range_high_by_level = new Float64Array(SAMPLES);
    const flexion_angle_by_level = new Float64Array(SAMPLES);
    const lateral_bending_angle_by_level = new Float64Array(SAMPLES);
    const axial_rotation_angle_by_level = new Float64Array(SAMPLES);
    const constant_1 = Math.min(0, flexion);
    const constant_2 = Math.max(0, flexion);
    for (let i = 0; i < SAMPLES; i += 1) {
      const level_axis_i = inputs.level.low + i * sampleInterval;
      const flexion_extension_range_along_level_axis_i = level_axis_i === 0 ? flexion_extension_t12_l1 : level_axis_i === 1 ? flexion_extension_l1_2 : level_axis_i === 2 ? flexion_extension_l2_3 : level_axis_i === 3 ? flexion_extension_l3_4 : level_axis_i === 4 ? flexion_extension_l4_5 : flexion_extension_l5_s1;
      const split_flexion_along_level_axis_i = level_axis_i === 0 ? flexion_t12_l1 : level_axis_i === 1 ? flexion_l1_2 : level_axis_i === 2 ? flexion_l2_3 : level_axis_i === 3 ? flexion_l3_4 : level_axis_i === 4 ? flexion_l4_5 : flexion_l5_s1;
      const split_extension_along_level_axis_i = level_axis_i === 0 ? extension_t12_l1 : level_axis_i === 1 ? extension_l1_2 : level_axis_i === 2 ? extension_l2_3 : level_axis_i === 3 ? extension_l3_4 : level_axis_i === 4 ? extension_l4_5 : extension_l5_s1;
      const flexion_share_along_level_axis_i = split_flexion_along_level_axis_i / (split_extension_along_level_axis_i + split_flexion_along_level_axis_i);
      const flexion_range_by_level_i = flexion_extension_range_along_level_axis_i * flexion_share_along_level_axis_i;
      const flexion_extension_range_low_along_level_axis_i = level_axis_i === 0 ? flexion_extension_low_t12_l1 : level_axis_i === 1 ? flexion_extension_low_l1_2 : level_axis_i === 2 ? flexion_extension_low_l2_3 : level_axis_i === 3 ? flexion_extension_low_l3_4 : level_axis_i === 4 ? flexion_extension_low_l4_5 : flexion_extension_low_l5_s1;
      const flexion_range_low_by_level_i = flexion_extension_range_low_along_level_axis_i * flexion_share_along_level_axis_i;
      const flexion_extension_range_high_along_level_axis_i = level_axis_i === 0 ? flexion_extension_high_t12_l1 : level_axis_i === 1 ? flexion_extension_high_l1_2 : level_axis_i === 2 ? flexion_extension_high_l2_3 : level_axis_i === 3 ? flexion_extension_high_l3_4 : level_axis_i === 4 ? flexion_extension_high_l4_5 : flexion_extension_high_l5_s1;
      const flexion_range_high_by_level_i = flexion_extension_range_high_along_level_axis_i * flexion_share_along_level_axis_i;
      const extension_range_by_level_i = flexion_extension_range_along_level_axis_i * (1 - flexion_share_along_level_axis_i);
      const extension_range_low_by_level_i = flexion_extension_range_low_along_level_axis_i * (1 - flexion_share_along_level_axis_i);
      const extension_range_high_by_level_i = flexion_extension_range_high_along_level_axis_i * (1 - flexion_share_along_level_axis_i);
      const lateral_bending_range_by_level_i = level_axis_i === 0 ? lateral_bending_t12_l1 : level_axis_i === 1 ? lateral_bending_l1_2 : level_axis_i === 2 ? lateral_bending_l2_3 : level_axis_i === 3 ? lateral_bending_l3_4 : level_axis_i === 4 ? lateral_bending_l4_5 : lateral_bending_l5_s1;
      const lateral_bending_range_low_by_level_i = level_axis_i === 0 ? lateral_bending_low_t12_l1 : level_axis_i === 1 ? lateral_bending_low_l1_2 : level_axis_i === 2 ? lateral_bending_low_l2_3 : level_axis_i === 3 ? lateral_bending_low_l3_4 : level_axis_i === 4 ? lateral_bending_low_l4_5 : lateral_bending_low_l5_s1;
      const lateral_bending_range_high_by_level_i = level_axis_i === 0 ? lateral_bending_high_t12_l1 : level_axis_i === 1 ? lateral_bending_high_l1_2 : level_axis_i === 2 ? lateral_bending_high_l2_3 : level_axis_i === 3 ? lateral_bending_high_l3_4 : level_axis_i === 4 ? lateral_bending_high_l4_5 : lateral_bending_high_l5_s1;
      const axial_rotation_range_by_level_i = level_axis_i === 0 ? axial_rotation_t12_l1 : level_axis_i === 1 ? axial_rotation_l1_2 : level_axis_i === 2 ? axial_rotation_l2_3 : level_axis_i === 3 ? axial_rotation_l3_4 : level_axis_i === 4 ? axial_rotation_l4_5 : axial_rotation_l5_s1;
      const axial_rotation_range_low_by_level_i = level_axis_i === 0 ? axial_rotation_low_t12_l1 : level_axis_i === 1 ? axial_rotation_low_l1_2 : level_axis_i === 2 ? axial_rotation_low_l2_3 : level_axis_i === 3 ? axial_rotation_low_l3_4 : level_axis_i === 4 ? axial_rotation_low_l4_5 : axial_rotation_low_l5_s1;
      const axial_rotation_range_high_by_level_i = level_axis_i === 0 ? axial_rotation_high_t12_l1 : level_axis_i === 1 ? axial_rotation_high_l1_2 : level_axis_i === 2 ? axial_rotation_high_l2_3 : level_axis_i === 3 ? axial_rotation_high_l3_4 : level_axis_i === 4 ? axial_rotation_high_l4_5 : axial_rotation_high_l5_s1;
      const flexion_angle_by_level_i = constant_1 * extension_range_by_level_i + constant_2 * flexion_range_by_level_i;
      const lateral_bending_angle_by_level_i = lateral_bending * lateral_bending_range_by_level_i;
      const axial_rotation_angle_by_level_i = axial_rotation * axial_rotation_range_by_level_i;
      level_axis[i] = level_axis_i;
      flexion_range_by_level[i] = flexion_range_by_level_i;
      flexion_range_low_by_level[i] = flexion_range_low_by_level_i;
      flexion_range_high_by_level[i] = flexion_range_high_by_level_i;
      extension_range_by_level[i] = extension_range_by_level_i;
      extension_range_low_by_level[i] = extension_range_low_by_level_i;
      extension_range_high_by_level[i] = extension_range_high_by_level_i;
      lateral_bending_range_by_level[i] = lateral_bending_range_by_level_i;
      lateral_bending_range_low_by_level[i] = lateral_bending_range_low_by_level_i;
      lateral_bending_range_high_by_level[i] = lateral_bending_range_high_by_level_i;
      axial_rotation_range_by_level[i] = axial_rotation_range_by_level_i;
      axial_rotation_range_low_by_level[i] = axial_rotation_range_low_by_level_i;
      axial_rotation_range_high_by_level[i] = axial_rotation_range_high_by_level_i;
      flexion_angle_by_level[i] = flexion_angle_by_level_i;
      lateral_bending_angle_by_level[i] = lateral_bending_angle_by_level_i;
      axial_rotation_angle_by_level[i] = axial_rotation_angle_by_level_i;
    }
    const total_flexion_range = sumOf(flexion_range_by_level);
    const total_flexion_range_low = sumOf(flexion_range_low_by_level);
    const total_flexion_range_high = sumOf(flexion_range_high_by_level);
    const total_extension_range = sumOf(extension_range_by_level);
    const total_extension_range_low = sumOf(extension_range_low_by_level);
    const total_extension_range_high = sumOf(extension_range_high_by_level);
    const total_lateral_bending_range = sumOf(lateral_bending_range_by_level);
    const total_lateral_bending_range_low = sumOf(lateral_bending_range_low_by_level);
    const total_lateral_bending_range_high = sumOf(lateral_bending_range_high_by_level);
    const total_axial_rotation_range = sumOf(axial_rotation_range_by_level);
    const total_axial_rotation_range_low = sumOf(axial_rotation_range_low_by_level);
    const total_axial_rotation_range_high = sumOf(axial_rotation_range_high_by_level);
    const total_flexion_angle = sumOf(flexion_angle_by_level);
    const total_lateral_bending_angle = sumOf(lateral_bending_angle_by_level);
    const total_axial_rotation_angle = sumOf(axial_rotation_angle_by_level);
    return { level_axis, flexion_range_by_level, flexion_range_low_by_level, flexion_range_high_by_level, extension_range_by_level, extension_range_low_by_level, extension_range_high_by_level, lateral_bending_range_by_level, lateral_bending_range_low_by_level, lateral_bending_range_high_by_level, axial_rotation_range_by_level, axial_rotation_range_low_by_level, axial_rotation_range_high_by_level, flexion_angle_by_level, lateral_bending_angle_by_level, axial_rotation_angle_by_level, flexion_extension_range, flexion_extension_range_low, flexion_extension_range_high, flexion_share, flexion_range, flexion_range_low, flexion_range_high, extension_range, extension_range_low, extension_range_high, lateral_bending_range, lateral_bending_range_low, lateral_bending_range_high, axial_rotation_range, axial_rotation_range_low, axial_rotation_range_high, flexion_angle, lateral_bending_angle, axial_rotation_angle, facet_orientation, facet_orientation_low, facet_orientation_high, tropism, tropism_low, tropism_high, tropism_measured, disc_height, total_flexion_range, total_flexion_range_low, total_flexion_range_high, total_extension_range, total_extension_range_low, total_extension_range_high, total_lateral_bending_range, total_lateral_bending_range_low, total_lateral_bending_range_high, total_axial_rotation_range, total_axial_rotation_range_low, total_axial_rotation_range_high, total_flexion_angle, total_lateral_bending_angle, total_axial_rotation_angle };
  }

  // generated/lumbar-spine-equations.js
  var equations = [
    {
      "label": "Share of flexion in the range of both, recalled",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>w</mi><mo>=</mo><mfrac><msub><mi>Q</mi><mi>f</mi></msub><mrow><msub><mi>Q</mi><mi>e</mi></msub><mo>+</mo><msub><mi>Q</mi><mi>f</mi></msub></mrow></mfrac></mrow></semantics></math></span>'
    },
    {
      "label": "Range of flexion",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>R</mi><mrow><mi>f</mi><mo separator="true">,</mo><mi mathvariant="normal">ℓ</mi></mrow></msub><mo>=</mo><msub><mi>R</mi><mrow><mi>f</mi><mi>e</mi><mo separator="true">,</mo><mi mathvariant="normal">ℓ</mi></mrow></msub><mi>w</mi></mrow></semantics></math></span>'
    },
    {
      "label": "Range of extension",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>R</mi><mrow><mi>e</mi><mo separator="true">,</mo><mi mathvariant="normal">ℓ</mi></mrow></msub><mo>=</mo><msub><mi>R</mi><mrow><mi>f</mi><mi>e</mi><mo separator="true">,</mo><mi mathvariant="normal">ℓ</mi></mrow></msub><mrow><mo fence="true">(</mo><mn>1</mn><mo>−</mo><mi>w</mi><mo fence="true">)</mo></mrow></mrow></semantics></math></span>'
    },
    {
      "label": "Angle of flexion, negative for extension",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>θ</mi><mrow><mi>f</mi><mo separator="true">,</mo><mi mathvariant="normal">ℓ</mi></mrow></msub><mo>=</mo><msub><mi>R</mi><mrow><mi>e</mi><mo separator="true">,</mo><mi mathvariant="normal">ℓ</mi></mrow></msub><mi>min</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mn>0</mn><mo separator="true">,</mo><msub><mi>p</mi><mi>f</mi></msub><mo fence="true">)</mo></mrow><mo>+</mo><msub><mi>R</mi><mrow><mi>f</mi><mo separator="true">,</mo><mi mathvariant="normal">ℓ</mi></mrow></msub><mi>max</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mn>0</mn><mo separator="true">,</mo><msub><mi>p</mi><mi>f</mi></msub><mo fence="true">)</mo></mrow></mrow></semantics></math></span>'
    },
    {
      "label": "Angle of side bending",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>θ</mi><mrow><mi>l</mi><mi>b</mi><mo separator="true">,</mo><mi mathvariant="normal">ℓ</mi></mrow></msub><mo>=</mo><msub><mi>R</mi><mrow><mi>l</mi><mi>b</mi><mo separator="true">,</mo><mi mathvariant="normal">ℓ</mi></mrow></msub><msub><mi>p</mi><mi>l</mi></msub></mrow></semantics></math></span>'
    },
    {
      "label": "Angle of axial rotation",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>θ</mi><mrow><mi>a</mi><mi>r</mi><mo separator="true">,</mo><mi mathvariant="normal">ℓ</mi></mrow></msub><mo>=</mo><msub><mi>R</mi><mrow><mi>a</mi><mi>r</mi><mo separator="true">,</mo><mi mathvariant="normal">ℓ</mi></mrow></msub><msub><mi>p</mi><mi>a</mi></msub></mrow></semantics></math></span>'
    },
    {
      "label": "Angle of flexion, negative for extension, by level",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>θ</mi><mi>f</mi></msub><mo stretchy="false">(</mo><mi>k</mi><mo stretchy="false">)</mo><mo>=</mo><msub><mi>θ</mi><mrow><mi>f</mi><mo separator="true">,</mo><mi mathvariant="normal">ℓ</mi></mrow></msub><msub><mo fence="false" stretchy="true" minsize="1.2em" maxsize="1.2em">∣</mo><mrow><mi mathvariant="normal">ℓ</mi><mo>=</mo><mi>k</mi></mrow></msub></mrow></semantics></math></span>'
    },
    {
      "label": "Range of flexion, T12 to S1",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>R</mi><mrow><mi>f</mi><mo separator="true">,</mo><mi>T</mi><mn>12</mn><mo>−</mo><mi>S</mi><mn>1</mn></mrow></msub><mo>=</mo><munder><mo>∑</mo><mi>k</mi></munder><msub><mi>R</mi><mi>f</mi></msub><mo stretchy="false">(</mo><mi>k</mi><mo stretchy="false">)</mo></mrow></semantics></math></span>'
    },
    {
      "label": "Range of axial rotation to one side, T12 to S1",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>R</mi><mrow><mi>a</mi><mi>r</mi><mo separator="true">,</mo><mi>T</mi><mn>12</mn><mo>−</mo><mi>S</mi><mn>1</mn></mrow></msub><mo>=</mo><munder><mo>∑</mo><mi>k</mi></munder><msub><mi>R</mi><mrow><mi>a</mi><mi>r</mi></mrow></msub><mo stretchy="false">(</mo><mi>k</mi><mo stretchy="false">)</mo></mrow></semantics></math></span>'
    },
    {
      "label": "Angle of axial rotation, T12 to S1",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>θ</mi><mrow><mi>a</mi><mi>r</mi><mo separator="true">,</mo><mi>T</mi><mn>12</mn><mo>−</mo><mi>S</mi><mn>1</mn></mrow></msub><mo>=</mo><munder><mo>∑</mo><mi>k</mi></munder><msub><mi>θ</mi><mrow><mi>a</mi><mi>r</mi></mrow></msub><mo stretchy="false">(</mo><mi>k</mi><mo stretchy="false">)</mo></mrow></semantics></math></span>'
    }
  ];

  // generated/lumbar-spine.js
  var model = (
    /** @type {any} */
    lumbar_spine_model_exports
  );
  var sources = [{ "text": "White and Panjabi 1990, J. B. Lippincott", "url": "https://shop.lww.com", "use": "Representative ranges of motion by level", "verified": false }, { "text": "Pearcy, Portek and Shepherd 1984, Spine 9", "url": "https://doi.org/10.1097/00007632-198404000-00013", "use": "Flexion and extension by level; the split was recalled", "verified": true }, { "text": "Pearcy and Tibrewal 1984, Spine 9", "url": "https://doi.org/10.1097/00007632-198409000-00008", "use": "Side bending and axial rotation by level", "verified": true }, { "text": "Fujii and others 2007, European Spine Journal 16", "url": "https://doi.org/10.1007/s00586-007-0373-3", "use": "Axial rotation by level in living people", "verified": true }, { "text": "Masharawi and others 2004, Spine 29", "url": "https://cris.haifa.ac.il/en/publications/facet-orientation-in-the-thoracolumbar-spine-three-dimensional-an", "use": "Range of facet orientation", "verified": true }, { "text": "Jentzsch and others 2013, Radiology Research and Practice 2013", "url": "https://doi.org/10.1155/2013/693971", "use": "Facet orientation and asymmetry by level", "verified": true }, { "text": "Mohanty and others 2018, Asian Spine Journal 12", "url": "http://www.asianspinejournal.org/journal/view.php?number=947", "use": "Asymmetry of the two lowest levels", "verified": true }];

  // explorers/lumbar-spine/charts.js
  var import_lit_html4 = __toESM(require_lit_html(), 1);
  var import_badge = __toESM(require_badge(), 1);
  var import_format3 = __toESM(require_format(), 1);

  // core/range-bars.js
  var import_lit_html = __toESM(require_lit_html(), 1);
  var import_path = __toESM(require_path(), 1);
  var TITLE = 24;
  var ROW = 28;
  var FOOT = 26;
  var NAMES = 52;
  var GAP = 20;
  var rangeBarsHeight = (rows) => TITLE + rows * ROW + FOOT;
  function rangeBars({ width, alt, rows, selected, panels: panels2, step, unit, changed, veil, onSelect }) {
    const height = rangeBarsHeight(rows.length);
    const total = panels2.reduce((sum, { low, high }) => sum + high - low, 0);
    const scale = (width - NAMES - GAP * (panels2.length - 1) - 6) / total;
    let left = NAMES;
    const placed2 = panels2.map((panel) => {
      const start = left;
      left += (panel.high - panel.low) * scale + GAP;
      return { panel, left: start, x: (value) => start + (value - panel.low) * scale };
    });
    const middle = (row) => TITLE + (row + 0.5) * ROW;
    return import_lit_html.html`<svg role="img" aria-label=${alt} viewBox="0 0 ${width} ${height}" height=${height}>
    ${placed2.map((one) => axes(one, rows.length, step, unit))}
    ${rows.map((name2, row) => import_lit_html.svg`<text class=${row === selected ? "se-strong" : "se-quiet"} x="0" dx="6" y=${middle(row) + 4}>${name2}</text>`)}
    ${placed2.map((one) => one.panel.ranges ? one.panel.ranges.map((range, row) => rangeRow(range, one, middle(row), changed)) : hidden(one, rows.length, veil))}
    ${ring(width, middle(selected))}
    ${rows.map((_, row) => import_lit_html.svg`<rect class="se-hit" x="0" y=${middle(row) - ROW / 2} width=${width} height=${ROW} @click=${() => onSelect(row)}></rect>`)}
  </svg>`;
  }
  function axes({ panel: { title, low, high }, left, x }, rows, step, unit) {
    const bottom = TITLE + rows * ROW;
    const ticks = Array.from({ length: Math.floor(high / step) - Math.ceil(low / step) + 1 }, (_, i) => (Math.ceil(low / step) + i) * step);
    return import_lit_html.svg`
    <text class="se-strong" x=${(0, import_path.px)(left)} y="14">${title}</text>
    ${ticks.map((tick) => import_lit_html.svg`
      <line class=${tick === 0 ? "se-axis" : "se-gridline"} x1=${(0, import_path.px)(x(tick))} x2=${(0, import_path.px)(x(tick))} y1=${TITLE} y2=${bottom}></line>
      <text class="se-quiet" x=${(0, import_path.px)(x(tick))} y=${bottom + 17} text-anchor=${tick === high ? "end" : "middle"} dx=${tick === high ? 6 : 0}>${Math.abs(tick)}${tick === high ? unit : ""}</text>`)}`;
  }
  function rangeRow({ to, toSpread, from = 0, fromSpread, now, pinned, label }, { x }, y, changed) {
    const [a, b] = [x(from), x(to)];
    return import_lit_html.svg`
    <rect class="se-range" x=${(0, import_path.px)(a)} y=${(0, import_path.px)(y - 6)} width=${(0, import_path.px)(b - a)} height="12"></rect>
    ${spread(x, toSpread, y)}
    ${fromSpread ? spread(x, fromSpread, y) : import_lit_html.nothing}
    <rect class="se-bar" x=${(0, import_path.px)(Math.min(x(0), x(now)))} y=${(0, import_path.px)(y - 2.5)} width=${(0, import_path.px)(Math.abs(x(now) - x(0)))} height="5"></rect>
    ${changed ? import_lit_html.svg`<line class="se-baseline-mark" x1=${(0, import_path.px)(x(pinned))} x2=${(0, import_path.px)(x(pinned))} y1=${(0, import_path.px)(y - 9)} y2=${(0, import_path.px)(y + 9)}></line>` : import_lit_html.nothing}
    <circle class="se-dot-model" cx=${(0, import_path.px)(x(now))} cy=${(0, import_path.px)(y)} r="4"></circle>
    <text class="se-label se-label-measured" transform=${(0, import_path.place)(x(Math.max(to, toSpread[1])) + 7, y + 4)}>${label}</text>`;
  }
  function spread(x, [low, high], y) {
    return import_lit_html.svg`<path class="se-range-spread" d="M${(0, import_path.px)(x(low))} ${(0, import_path.px)(y - 4)}v8M${(0, import_path.px)(x(low))} ${(0, import_path.px)(y)}H${(0, import_path.px)(x(high))}m0 -4v8"></path>`;
  }
  function hidden({ panel: { low, high }, left, x }, rows, veil) {
    const middle = (x(low) + x(high)) / 2;
    return import_lit_html.svg`<g class="se-veil">
    <rect class="se-hidden" x=${(0, import_path.px)(left)} y=${TITLE + 6} width=${(0, import_path.px)(x(high) - left)} height=${rows * ROW - 12} rx="8"></rect>
    ${veil.map((line, i) => import_lit_html.svg`<text class="se-quiet" x=${(0, import_path.px)(middle)} y=${TITLE + rows * ROW / 2 - 4 + 17 * i} text-anchor="middle">${line}</text>`)}</g>`;
  }
  function ring(width, y) {
    return [["se-ring", 3.6], ["se-ring-light", 1.8]].map(([name2, line]) => import_lit_html.svg`
    <rect class=${name2} x="2" y=${(0, import_path.px)(y - ROW / 2 + 1)} width=${width - 4} height=${ROW - 2} rx="6" stroke-width=${line}></rect>`);
  }

  // explorers/lumbar-spine/charts.js
  var import_slot2 = __toESM(require_slot(), 1);

  // explorers/lumbar-spine/scene.js
  var import_lit_html3 = __toESM(require_lit_html(), 1);
  var import_guard = __toESM(require_guard(), 1);

  // anatomy/axial.js
  var import_path2 = __toESM(require_path(), 1);
  var import_outline = __toESM(require_outline(), 1);
  var AXIAL_DIMENSIONS = {
    bodyDepth: 35.5,
    bodyWidth: 49,
    canalDepth: 15.6,
    canalWidth: 28.2,
    pedicleWidth: 16.1,
    jointBehind: 38,
    jointAside: 19,
    surface: 15,
    transverse: 47,
    spinous: 69
  };
  var GAP2 = 1.9;
  var HOLLOW = 0.7;
  var INK = {
    bone: "var(--se-bone)",
    line: "var(--se-bone-line)",
    disc: "var(--se-disc)",
    discLine: "var(--se-disc-text)",
    panel: "var(--se-panel)",
    canal: "var(--se-body)",
    sac: "var(--se-body-far)",
    nerve: "var(--se-measured)"
  };
  var { bodyDepth, bodyWidth, canalDepth, canalWidth, pedicleWidth, jointBehind, jointAside, surface, transverse, spinous } = AXIAL_DIMENSIONS;
  var FRONT = bodyDepth / 2;
  var SIDE = bodyWidth / 2;
  var CANAL = canalWidth / 2;
  var ROOF = -FRONT - canalDepth;
  var HALF = surface / 2;
  var mirrored = (right) => [...right, ...right.filter(([x]) => x > 0.01).reverse().map(([x, y]) => [-x, y])];
  var BODY = [
    [0, FRONT],
    [0.38 * SIDE, FRONT - 0.7],
    [0.72 * SIDE, FRONT - 4],
    [0.95 * SIDE, FRONT - 10.4],
    [SIDE, FRONT - 17.6],
    [0.96 * SIDE, -6.6],
    [0.84 * SIDE, -12.8],
    [0.6 * SIDE, -17.1],
    [0.34 * SIDE, -FRONT - 0.1],
    [0, -FRONT + 0.9]
  ];
  var ring2 = (size, back = 0) => (0, import_outline.curve)(mirrored(BODY.map(([x, y]) => [x * size, (y + back) * size - back])));
  var ENDPLATE = ring2(1);
  var DISC = ring2(0.975);
  var LAMELLAE = (0, import_outline.join)([0.9, 0.82, 0.74, 0.66].map((size) => ring2(size, 1.2)));
  var NUCLEUS = (0, import_outline.curve)(mirrored([[0, 7.6], [5, 7.2], [10.6, 4.2], [13, -2.2], [10.6, -8], [5, -10.4], [0, -10.2]]));
  var CANAL_RING = (0, import_outline.curve)(mirrored([
    [0, -FRONT + 0.9],
    [7, -FRONT - 0.2],
    [CANAL - 2.2, -FRONT - 0.6],
    [CANAL, -FRONT - 3.8],
    [CANAL + 4, -FRONT - 9],
    [CANAL + 4, -FRONT - 14],
    [CANAL - 2, -FRONT - 20],
    [7, ROOF - 4],
    [0, ROOF - 3]
  ]));
  var SAC = (0, import_outline.curve)(mirrored([[0, -FRONT - 2.4], [6.4, -FRONT - 2.6], [9.8, -FRONT - 5.2], [8.2, -FRONT - 9.2], [4, ROOF + 3.4], [0, ROOF + 2.4]]));
  var ROOTS = (0, import_outline.join)([[0, -22.4], [3.4, -22], [6.6, -22.6], [1.8, -25], [5, -25.2], [3, -27.8], [0, -29.2]].flatMap(([x, y]) => x ? [[x, y], [-x, y]] : [[x, y]]).map(([x, y]) => (0, import_outline.ellipse)(x, y, 0.85, 0.85)));
  function rightJoint(angle) {
    const turn = angle * Math.PI / 180, c = Math.cos(turn), s = Math.sin(turn);
    const at = (along, out) => (
      /** @type {[number, number]} */
      [jointAside - s * along - c * out, -jointBehind + c * along - s * out]
    );
    return { at, c, s };
  }
  function lowerSide(angle) {
    const { at, s } = rightJoint(angle);
    const outer = CANAL + pedicleWidth;
    return (0, import_outline.curve)([
      // from inside the body along the pedicle's outer border to the transverse process
      [CANAL - 2, -10],
      [0.92 * SIDE, -9.4],
      [outer - 5.6, -14.2],
      [outer - 1, -18.2],
      [outer + 5.6, -20.4],
      [transverse - 5, -23.4],
      [transverse - 0.4, -26.4],
      [transverse, -29.2],
      [transverse - 3.2, -30.6],
      [transverse - 10, -29.4],
      [outer + 2.4, -28.6],
      // superior articular process: mamillary corner, then its surface from back to front
      at(-HALF * 0.42 - 1.6 * s, -9.2 + 1.2 * s),
      at(-HALF - 0.6, -6.6),
      at(-HALF - 1.4, -2.4),
      at(-HALF, 0.1),
      at(-HALF / 2, -HOLLOW * 0.75),
      at(0, -HOLLOW),
      at(HALF / 2, -HOLLOW * 0.75),
      at(HALF, 0.1),
      at(HALF + 0.8, -1.2),
      // back to the pedicle along the canal
      [CANAL + 1.6 - 2.8 * s, -27 - 1.6 * s],
      [CANAL, -FRONT - 4.6],
      [CANAL - 0.6, -FRONT + 0.4]
    ]);
  }
  function upperArch(angle) {
    const { at, c, s } = rightJoint(angle);
    const end = HALF - 0.5, sagittal = c ** 4;
    return (0, import_outline.curve)(mirrored([
      [0, ROOF],
      [3.4, ROOF - 0.2 - 0.5 * s],
      [6.5, ROOF - 0.2 - 1.8 * s],
      at(end + 1, GAP2 + 5 * c * c),
      at(end + 0.9, GAP2 + 1.6 * c),
      // its surface follows that of the lower bone
      at(end, GAP2 + 0.2),
      at(end / 2, GAP2 - HOLLOW * 0.75),
      at(0, GAP2 - HOLLOW),
      at(-end / 2, GAP2 - HOLLOW * 0.75),
      at(-end, GAP2 + 0.2),
      at(-end - 1.3, GAP2 + 2.6),
      at(-end - 0.8 - 2 * sagittal, GAP2 + 5.4),
      at(-4.4 - 7 * sagittal, GAP2 + 8.6),
      [5.4, -52],
      [3.5, -55.4],
      [2.9, -59.8],
      [3.6, -spinous + 5],
      [4.1, -spinous + 2.4],
      [2.6, -spinous + 0.3],
      [0, -spinous]
    ]));
  }
  function archDetails(angle) {
    const { at, s } = rightJoint(angle);
    const side = [[1.7, -spinous + 8], [1.6, -56], [3, -50], [6.4, -46.4 - s], at(-1.4, GAP2 + 6.2)];
    return (0, import_outline.join)([(0, import_outline.curve)(side, false), (0, import_outline.curve)(side.map(([x, y]) => [-x, y]), false)]);
  }
  var bothSides = (right) => (0, import_outline.join)([right, right.map(({ data, closed, straight }) => ({ data: data.map((value, i) => i % 2 ? value : -value), closed, straight }))]);
  var carried = (rotation, slip) => (0, import_outline.times)((0, import_outline.rigid)(0, 0, slip), (0, import_outline.rigid)(-rotation));
  function jointSpace(angle, side, move) {
    const { at } = rightJoint(angle), mirror = side === "right" ? 1 : -1;
    const place3 = ([x, y]) => (
      /** @type {[number, number]} */
      [mirror * x, y]
    );
    const along = [-1, -0.5, 0, 0.5, 1], hollow = (t) => HOLLOW * (1 - t * t);
    const lower = along.map((t) => place3(at(t * (HALF - 0.5), -hollow(t) - 0.3)));
    const upper = along.map((t) => (0, import_outline.apply)(move, place3(at(t * (HALF - 0.5), GAP2 + 0.3 - hollow(t))))).reverse();
    return (0, import_outline.curve)([...lower, ...upper]);
  }
  function axialKeys({ angle, rotation = 0, slip = 0 }) {
    const { at, c, s } = rightJoint(angle), [x, y] = at(0, 0);
    const joint = (mirror) => (
      /** @type {AxialJoint} */
      { centre: [mirror * x, y], normal: [-mirror * c, -s], along: [-mirror * s, c] }
    );
    return {
      discCentre: [0, 0],
      joints: { left: joint(-1), right: joint(1) },
      spinousTip: (0, import_outline.apply)(carried(rotation, slip), [0, -spinous]),
      bodyFront: [0, FRONT]
    };
  }
  function axialShapes({ angle, rotation = 0, slip = 0 }, p) {
    const out = [];
    const move = carried(rotation, slip);
    const line = Math.max(0.9, Math.min(1.5, p.scale * 0.55)), fine = line * 0.7;
    const add = (id, outline, style, m = import_outline.IDENTITY) => out.push({ id, kind: "path", d: (0, import_outline.draw)(outline, m, p), fill: "none", linejoin: "round", ...style });
    add("canal", CANAL_RING, { fill: INK.canal, title: "vertebral canal" });
    add("dural-sac", SAC, { fill: INK.sac, stroke: INK.nerve, strokeWidth: fine });
    add("nerve-roots", ROOTS, { fill: INK.nerve, title: "nerve roots" });
    add("lower-arch", bothSides(lowerSide(angle)), { fill: INK.bone, stroke: INK.line, strokeWidth: line, title: "lower vertebra: pedicles, transverse and superior articular processes" });
    add("lower-body", ENDPLATE, { fill: INK.bone, stroke: INK.line, strokeWidth: line, title: "lower vertebra: body" });
    add("disc", DISC, { fill: INK.disc, stroke: INK.discLine, strokeWidth: line, title: "disc" });
    add("disc-lamellae", LAMELLAE, { stroke: INK.panel, strokeWidth: fine, opacity: 0.55 });
    add("disc-nucleus", NUCLEUS, { fill: INK.panel, opacity: 0.42 });
    for (
      const side of
      /** @type {Side[]} */
      ["left", "right"]
    ) add(`joint-${side}`, jointSpace(angle, side, move), { fill: INK.disc, stroke: INK.discLine, strokeWidth: fine, title: `facet joint, ${side}` });
    add("upper-arch", upperArch(angle), { fill: INK.bone, stroke: INK.line, strokeWidth: line, title: "upper vertebra: laminae, inferior articular processes, spinous process" }, move);
    add("upper-details", archDetails(angle), { stroke: INK.line, strokeWidth: fine, opacity: 0.5 }, move);
    if (rotation || slip) add("upper-body", ENDPLATE, { stroke: INK.line, strokeWidth: line, dash: `${(0, import_path2.px)(4)} ${(0, import_path2.px)(3)}`, title: "upper vertebra: body, moved" }, move);
    return out;
  }

  // generated/anatomy.js
  var vertebrae = { "T12": { "body_depth_upper": 31.5, "body_depth_lower": 32.5, "body_height_front": 24.4, "body_height_back": 26.2, "body_width_upper": 39, "body_width_lower": 41, "canal_depth": 17, "pedicle_height": 15, "disc_height": 5.8, "disc_wedge": 3, "facet_spacing": 26, "transverse_span": 50, "spine_reach": 46, "spine_blade": 14, "spine_droop": 8 }, "L1": { "body_depth_upper": 33, "body_depth_lower": 33.8, "body_height_front": 26, "body_height_back": 27, "body_width_upper": 41, "body_width_lower": 43, "canal_depth": 17, "pedicle_height": 15, "disc_height": 6.8, "disc_wedge": 5, "facet_spacing": 27, "transverse_span": 73, "spine_reach": 50, "spine_blade": 18.5, "spine_droop": 4 }, "L2": { "body_depth_upper": 34, "body_depth_lower": 34.6, "body_height_front": 27, "body_height_back": 27.4, "body_width_upper": 44, "body_width_lower": 47, "canal_depth": 16.6, "pedicle_height": 14.8, "disc_height": 7.8, "disc_wedge": 7, "facet_spacing": 29, "transverse_span": 83, "spine_reach": 52, "spine_blade": 20.5, "spine_droop": 3 }, "L3": { "body_depth_upper": 35, "body_depth_lower": 35.2, "body_height_front": 27.6, "body_height_back": 27, "body_width_upper": 46.5, "body_width_lower": 49.5, "canal_depth": 16.4, "pedicle_height": 14.4, "disc_height": 8.8, "disc_wedge": 9, "facet_spacing": 32, "transverse_span": 92, "spine_reach": 53, "spine_blade": 21.5, "spine_droop": 2.5 }, "L4": { "body_depth_upper": 35.4, "body_depth_lower": 35.2, "body_height_front": 27.8, "body_height_back": 26, "body_width_upper": 48, "body_width_lower": 51, "canal_depth": 16.2, "pedicle_height": 14, "disc_height": 9.6, "disc_wedge": 11, "facet_spacing": 37, "transverse_span": 89, "spine_reach": 51, "spine_blade": 20, "spine_droop": 3 }, "L5": { "body_depth_upper": 35.2, "body_depth_lower": 34.4, "body_height_front": 28.8, "body_height_back": 24.6, "body_width_upper": 49.5, "body_width_lower": 51, "canal_depth": 16, "pedicle_height": 13.4, "disc_height": 8.8, "disc_wedge": 14.5, "facet_spacing": 43, "transverse_span": 94, "spine_reach": 43, "spine_blade": 14.5, "spine_droop": 4.5 }, "S1": { "body_depth_upper": 33.5, "body_width_upper": 50 } };
  var leverArm = { "value": 65, "low": 55, "high": 75 };

  // anatomy/lumbar.js
  var import_path3 = __toESM(require_path(), 1);
  var import_outline2 = __toESM(require_outline(), 1);
  var LEVELS = ["T12", "L1", "L2", "L3", "L4", "L5", "S1"];
  var JOINTS = ["T12-L1", "L1-2", "L2-3", "L3-4", "L4-5", "L5-S1"];
  var VERTEBRAE = ["T12", "L1", "L2", "L3", "L4", "L5"];
  function sized(level) {
    const { body_depth_upper, body_depth_lower, body_height_front, body_height_back, canal_depth, pedicle_height, disc_height, disc_wedge, spine_reach, spine_blade, spine_droop } = vertebrae[level];
    return {
      depthUp: body_depth_upper,
      depthLow: body_depth_lower,
      front: body_height_front,
      back: body_height_back,
      canal: canal_depth,
      pedicle: pedicle_height,
      disc: disc_height,
      wedge: disc_wedge,
      spine: spine_reach,
      blade: spine_blade,
      droop: spine_droop
    };
  }
  var DIMENSIONS = { T12: sized("T12"), L1: sized("L1"), L2: sized("L2"), L3: sized("L3"), L4: sized("L4"), L5: sized("L5") };
  var SACRUM_DEPTH = vertebrae.S1.body_depth_upper;
  var LEVER_ARM = leverArm;
  var INK2 = {
    bone: "var(--se-bone)",
    boneLine: "var(--se-bone-line)",
    disc: "var(--se-disc)",
    discText: "var(--se-disc-text)",
    muscle: "var(--se-muscle)",
    muscleText: "var(--se-muscle-text)",
    panel: "var(--se-panel)",
    ink: "var(--se-ink)",
    canal: "var(--se-body)",
    nerve: "var(--se-measured)"
  };
  var GAP3 = 1.9;
  function facetSurface(level) {
    if (level === "S1") return [[-35.4, 15], [-34.2, 9.6], [-33.6, 4.2], [-34, -1]];
    const { depthUp, back, canal: canal2 } = DIMENSIONS[level];
    const x = -depthUp / 2 - canal2, y = back / 2;
    return [[x - 0.4, y + 9.4], [x - 1, y + 4], [x - 1.6, y - 1.4], [x - 2.8, y - 6]];
  }
  function buildVertebra(level, fromLower) {
    const { depthUp, depthLow, front, back, canal: canal2, pedicle, spine, blade, droop } = DIMENSIONS[level];
    const u = depthUp / 2, l = depthLow / 2, ya = front / 2, yp = back / 2, mid = (ya + yp) / 2;
    const lower = LEVELS[LEVELS.indexOf(level) + 1];
    const surface2 = facetSurface(lower);
    const away = (d, i) => (0, import_outline2.apply)(fromLower, [surface2[i][0] - d, surface2[i][1] - d * 0.25]);
    const own = facetSurface(level);
    const w = -u;
    const top = yp - 3.6, floor = top - pedicle;
    const tip = w - spine, upper = yp - 12 - droop;
    const j0 = away(GAP3, 0), j1 = away(GAP3, 1), j2 = away(GAP3, 2), j3 = away(GAP3 + 0.4, 3);
    const heel = away(5.2, 3);
    heel[1] -= 3;
    const backLow = away(9.2, 2);
    const low = Math.max(upper - blade, heel[1] + 3.5);
    const notch = (
      /** @type {XY} */
      [Math.min(backLow[0] - 1.4, heel[0] - 4.4), Math.max(low + 3.6, backLow[1] + 2.4)]
    );
    const spineRoot = Math.min(w - canal2 - 14, notch[0] - 3);
    const points = [
      // superior endplate, front to back: rim, shallow dish, rim
      [u - 0.2, ya - 1.5],
      [u - 1.8, ya + 0.1],
      [u - 5.5, ya - 0.4],
      [u * 0.35, mid - 1.5],
      [-u * 0.3, mid - 1.8],
      [-u + 6, yp - 0.9],
      [-u + 2, yp],
      [w, yp - 1.4],
      // superior notch, superior articular process
      [w - 0.1, yp - 3],
      [w - 3.4, top - 0.4],
      [w - 7.4, top + 0.4],
      [own[0][0] + 5.2, yp + 1.8],
      [own[0][0] + 4.2, yp + 6.6],
      [own[0][0] + 1.8, own[0][1] + 1.8],
      [own[0][0] - 0.9, own[0][1] + 1.2],
      [own[1][0], own[1][1]],
      [own[2][0], own[2][1]],
      [own[3][0], own[3][1]],
      // lamina and upper border of the spinous process
      [own[3][0] - 3.4, own[3][1] - 3.4],
      [w - canal2 - 11, Math.min(own[3][1] - 5.4, upper + 3)],
      [spineRoot - 4, upper + 0.8],
      [(spineRoot + tip) / 2 - 3, upper - 0.6],
      [tip + 5, upper + 0.2],
      [tip + 1, upper - 1.4],
      // the blade: thick, rounded, deepest at its lower corner
      [tip - 0.8, upper + (low - upper) * 0.35],
      [tip - 0.6, upper + (low - upper) * 0.72],
      [tip + 1.8, low - 0.6],
      [tip + 6.2, low - 0.4],
      [(tip + spineRoot) / 2 + 1, low + 1.8],
      [spineRoot, notch[1] - 0.4],
      // inferior articular process
      [notch[0] + 0.8, notch[1] - 1.6],
      [(notch[0] + heel[0]) / 2 - 0.2, (notch[1] + heel[1]) / 2 - 0.4],
      [heel[0] - 1.4, heel[1] + 1.2],
      [heel[0] + 1.4, heel[1] - 0.4],
      [j3[0] - 0.8, j3[1] - 1],
      [j2[0], j2[1]],
      [j1[0], j1[1]],
      [j0[0] + 0.1, j0[1] + 1],
      // isthmus (pars), inferior notch under the pedicle
      [w - canal2 * 0.74, (j0[1] + floor) / 2 + 1.4],
      [w - canal2 * 0.56, floor + 0.8],
      [w - 4.6, floor + 0.3],
      [w - 0.6, floor - 1.2],
      // rear wall, inferior endplate, front wall
      [-l + 1, (floor - yp) / 2 - 1],
      [-l + 0.1, -yp + 2.6],
      [-l, -yp + 1.2],
      [-l + 2, -yp],
      [-l + 6, -yp + 1],
      [-l * 0.3, -mid + 2],
      [l * 0.35, -mid + 1.7],
      [l - 5.5, -ya + 0.5],
      [l - 1.8, -ya - 0.1],
      [l - 0.1, -ya + 1.6],
      [l - 1.2, -ya + 4.6],
      [(u + l) / 2 - 3.2, 0.4],
      [u - 1.4, ya - 4.8]
    ];
    const outline = (0, import_outline2.curve)(points);
    const details = (0, import_outline2.join)([
      (0, import_outline2.curve)([[u - 2.6, ya - 3.6], [u * 0.4, mid - 4.2], [-u * 0.35, mid - 4.4], [-u + 3.4, yp - 3.2]], false),
      (0, import_outline2.curve)([[l - 2.6, -ya + 3.6], [l * 0.4, -mid + 4.4], [-l * 0.35, -mid + 4.6], [-l + 3.4, -yp + 3.4]], false)
    ]);
    const process = (0, import_outline2.ellipse)(w - 8.6, (top + floor) / 2 + 0.4, 4.5, 3.5, -0.35);
    const lamina = (0, import_outline2.curve)([[own[3][0] - 2.6, own[3][1] - 4.6], [notch[0] + 3, (own[3][1] + notch[1]) / 2 - 1], [notch[0] + 1.4, notch[1] + 1.4]], false);
    const facetBelow = (0, import_outline2.curve)([
      away(-0.5, 0),
      away(-0.5, 1),
      away(-0.5, 2),
      away(-0.4, 3),
      away(1.2, 3),
      away(GAP3 + 0.5, 3),
      away(GAP3 + 0.5, 2),
      away(GAP3 + 0.5, 1),
      away(GAP3 + 0.4, 0),
      away(1, 0)
    ]);
    return { outline, details, process, facetBelow, lamina };
  }
  function neutralLinks() {
    const links = {};
    for (const level of VERTEBRAE) {
      const i = LEVELS.indexOf(level), below = LEVELS[i + 1], d = DIMENSIONS[level];
      const own = Math.atan2((d.front - d.back) / 2, (d.depthUp + d.depthLow) / 2) * 180 / Math.PI;
      let lowerHalf = 0;
      let seat = [0, 0];
      if (below !== "S1") {
        const e = DIMENSIONS[below];
        lowerHalf = Math.atan2((e.front - e.back) / 2, (e.depthUp + e.depthLow) / 2) * 180 / Math.PI;
        seat = [0, (e.front + e.back) / 4];
      }
      let m = (0, import_outline2.rigid)(-lowerHalf, seat[0], seat[1]);
      m = (0, import_outline2.times)(m, (0, import_outline2.rigid)(-d.wedge / 2));
      m = (0, import_outline2.times)(m, (0, import_outline2.rigid)(0, 0, d.disc));
      m = (0, import_outline2.times)(m, (0, import_outline2.rigid)(-d.wedge / 2));
      m = (0, import_outline2.times)(m, (0, import_outline2.rigid)(-own));
      m = (0, import_outline2.times)(m, (0, import_outline2.rigid)(0, 0, (d.front + d.back) / 4));
      links[level] = m;
    }
    return (
      /** @type {Record<Vertebra, Matrix>} */
      links
    );
  }
  var LINKS = neutralLinks();
  var BONES = (
    /** @type {any} */
    Object.fromEntries(VERTEBRAE.map((level) => [level, buildVertebra(level, (0, import_outline2.inverse)(LINKS[level]))]))
  );
  var SACRUM = (() => {
    const h = SACRUM_DEPTH / 2, f = facetSurface("S1");
    const points = [
      [h - 0.1, -1.8],
      [h - 1.9, -0.1],
      [h - 6, -0.6],
      [3, -1.5],
      [-6, -1.6],
      [-h + 5.5, -0.7],
      [-h + 2, 0],
      [-h, -1.4],
      [-h - 0.8, -3.4],
      [-h - 5.6, -3.8],
      [f[0][0] + 8.6, 1.4],
      [f[0][0] + 6.6, 8],
      [f[0][0] + 4.6, f[0][1] - 0.4],
      [f[0][0] + 1.8, f[0][1] + 1.8],
      [f[0][0] - 0.7, f[0][1] + 0.9],
      [f[1][0], f[1][1]],
      [f[2][0], f[2][1]],
      [f[3][0], f[3][1]],
      // median crest: low tubercles, then the hiatus and the tip
      [-39.6, -3.6],
      [-44.8, -4.6],
      [-48.6, -8.8],
      [-48.4, -14.6],
      [-44.6, -20.6],
      [-45.6, -26],
      [-47, -31.6],
      [-45, -38],
      [-41.4, -43.4],
      [-41.6, -49.2],
      [-41.4, -55],
      [-37.6, -61.6],
      [-35.2, -67.6],
      [-33.8, -74.6],
      [-28.4, -83],
      [-20.6, -92],
      [-11.6, -99.4],
      [-3, -104.4],
      // hollow front
      [3.4, -107.4],
      [8.4, -106.4],
      [10.4, -102.6],
      [8.2, -97.4],
      [3.4, -88.6],
      [-0.6, -77],
      [-2.2, -65.6],
      [-2, -54],
      [0, -42],
      [3.2, -30.4],
      [6.8, -20.4],
      [10.8, -11.4],
      [h - 1.6, -4.8]
    ];
    return {
      outline: (0, import_outline2.curve)(points),
      details: (0, import_outline2.join)([
        (0, import_outline2.curve)([[h - 3, -4.2], [4, -4.4], [-6, -4.3], [-h + 3.6, -3.6]], false),
        (0, import_outline2.curve)([[2.4, -31.4], [-5, -33], [-15.4, -31]], false),
        (0, import_outline2.curve)([[-2.4, -55], [-9, -55.4], [-17, -52.4]], false),
        (0, import_outline2.curve)([[-1.6, -76.6], [-7, -75.8], [-13.6, -72]], false)
      ]),
      canal: (0, import_outline2.curve)([[-h - 0.4, -3], [-17, -15], [-18, -30], [-20, -46], [-20.6, -60], [-18.4, -74], [-16, -83], [-18.6, -84.6], [-24.6, -76], [-28.4, -66], [-31, -54], [-32.6, -40], [-33.2, -26], [-32.6, -12], [-31, -4]])
    };
  })();
  function pivot(below) {
    if (below === "S1") return [-5, -2];
    const e = DIMENSIONS[below];
    return [-5, (e.front + e.back) / 4 - 2];
  }
  function lumbarPose({ tilt = 30, flexion = [] } = {}) {
    const { disc: disc2, wedge } = DIMENSIONS.L5;
    let m = (0, import_outline2.times)((0, import_outline2.times)((0, import_outline2.rigid)(tilt), (0, import_outline2.rigid)(0, 0, -disc2 / 2)), (0, import_outline2.rigid)(wedge / 2));
    const frames = { S1: m };
    for (let i = VERTEBRAE.length - 1; i >= 0; i--) {
      const bend = flexion[i] ?? 0, below = LEVELS[i + 1];
      if (bend) {
        const [x, y] = pivot(below);
        m = (0, import_outline2.times)(m, (0, import_outline2.times)((0, import_outline2.rigid)(bend, x, y), (0, import_outline2.rigid)(0, -x, -y)));
      }
      m = (0, import_outline2.times)(m, LINKS[VERTEBRAE[i]]);
      frames[VERTEBRAE[i]] = m;
    }
    return { tilt, frames: (
      /** @type {Record<Level, Matrix>} */
      frames
    ) };
  }
  function discCorners(pose, level) {
    const d = DIMENSIONS[level], below = LEVELS[LEVELS.indexOf(level) + 1];
    const up = pose.frames[level], low = pose.frames[below], l = d.depthLow / 2, y = (d.front + d.back) / 4;
    const e = below === "S1" ? null : DIMENSIONS[below];
    const h = e ? e.depthUp / 2 : SACRUM_DEPTH / 2, ef = e ? e.front / 2 : 0, eb = e ? e.back / 2 : 0;
    return {
      upFront: (0, import_outline2.apply)(up, [l - 1.4, -d.front / 2 + 0.4]),
      upRear: (0, import_outline2.apply)(up, [-l + 1.4, -d.back / 2 + 0.4]),
      upMid: (0, import_outline2.apply)(up, [0, -y]),
      lowFront: (0, import_outline2.apply)(low, [h - 1.4, ef - 0.4]),
      lowRear: (0, import_outline2.apply)(low, [-h + 1.4, eb - 0.4]),
      lowMid: (0, import_outline2.apply)(low, [0, (ef + eb) / 2])
    };
  }
  var mix = (a, b, t) => (
    /** @type {[number, number]} */
    [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]
  );
  function discOutlines(pose, level) {
    const c = discCorners(pose, level);
    const outF = mix(c.upFront, c.lowFront, 0.5), outR = mix(c.upRear, c.lowRear, 0.5);
    const dx = outF[0] - outR[0], dy = outF[1] - outR[1], n = Math.hypot(dx, dy), ax = dx / n, ay = dy / n;
    const place3 = (t, v) => {
      const up = mix(c.upRear, c.upFront, t), low = mix(c.lowRear, c.lowFront, t), dish = 1.6 * 4 * t * (1 - t);
      const p = mix(low, up, (v + 1) / 2);
      return (
        /** @type {[number, number]} */
        [p[0] - ay * dish * v, p[1] + ax * dish * v]
      );
    };
    const bulge = (p, d) => (
      /** @type {[number, number]} */
      [p[0] + ax * d, p[1] + ay * d]
    );
    const ring3 = (0, import_outline2.curve)([
      bulge(c.upFront, 0.6),
      bulge(outF, 1.9),
      bulge(c.lowFront, 0.6),
      place3(0.8, -1.25),
      place3(0.5, -1.25),
      place3(0.2, -1.25),
      bulge(c.lowRear, -0.4),
      bulge(outR, -1.2),
      bulge(c.upRear, -0.4),
      place3(0.2, 1.25),
      place3(0.5, 1.25),
      place3(0.8, 1.25)
    ]);
    const fibre = (t, b) => (0, import_outline2.curve)([place3(t, 1), bulge(place3(t, 0), b), place3(t, -1)], false);
    return {
      ring: ring3,
      lamellae: (0, import_outline2.join)([fibre(0.965, 1.3), fibre(0.9, 1.1), fibre(0.83, 0.8), fibre(0.17, -0.6), fibre(0.105, -0.9), fibre(0.04, -1)]),
      nucleus: (0, import_outline2.curve)([place3(0.68, 0), place3(0.62, 0.52), place3(0.47, 0.66), place3(0.32, 0.5), place3(0.26, 0), place3(0.32, -0.5), place3(0.47, -0.66), place3(0.62, -0.52)]),
      centre: mix(c.upMid, c.lowMid, 0.5)
    };
  }
  function softTissue(pose, above = 34) {
    const canalFront = (
      /** @type {Point[]} */
      []
    ), canalRear = (
      /** @type {Point[]} */
      []
    );
    const muscleFront = (
      /** @type {Point[]} */
      []
    ), muscleRear = (
      /** @type {Point[]} */
      []
    );
    for (const level of VERTEBRAE) {
      const m = pose.frames[level], { depthUp: u, canal: canal2, back, spine } = DIMENSIONS[level];
      const first = level === "T12";
      if (first) {
        canalFront.push((0, import_outline2.apply)(m, [-u / 2 + 0.4, above]));
        canalRear.push((0, import_outline2.apply)(m, [-u / 2 - canal2, above]));
        muscleFront.push((0, import_outline2.apply)(m, [-u / 2 - canal2 - 4, 36]));
        muscleRear.push((0, import_outline2.apply)(m, [-u / 2 - spine - 8, 36]));
      }
      canalFront.push((0, import_outline2.apply)(m, [-u / 2 + 1.8, back / 2]), (0, import_outline2.apply)(m, [-u / 2 + 1.8, -back / 2]));
      canalRear.push((0, import_outline2.apply)(m, [-u / 2 - canal2, back / 2 - 4]), (0, import_outline2.apply)(m, [-u / 2 - canal2 + 0.6, -back / 2]));
      muscleFront.push((0, import_outline2.apply)(m, [-u / 2 - canal2 + 1, -4]));
      muscleRear.push(level === "L5" ? (0, import_outline2.apply)(pose.frames.S1, [-80.4, -17.8]) : (0, import_outline2.apply)(m, [-u / 2 - Math.max(spine, 46) - 14, -4]));
    }
    const s = pose.frames.S1;
    canalFront.push((0, import_outline2.apply)(s, [-SACRUM_DEPTH / 2 + 1.4, -3]), (0, import_outline2.apply)(s, [-18, -14]));
    canalRear.push((0, import_outline2.apply)(s, [-33, 5]), (0, import_outline2.apply)(s, [-32, -14]));
    muscleFront.push((0, import_outline2.apply)(s, [-39, -10]), (0, import_outline2.apply)(s, [-40, -34]), (0, import_outline2.apply)(s, [-38, -56]), (0, import_outline2.apply)(s, [-31, -76]));
    muscleRear.push((0, import_outline2.apply)(s, [-72.4, -36.8]), (0, import_outline2.apply)(s, [-63.6, -52.7]), (0, import_outline2.apply)(s, [-51.6, -66]), (0, import_outline2.apply)(s, [-34.8, -81]));
    const band = (a, b) => (0, import_outline2.curve)([...a, ...b.slice().reverse()]);
    const between = (t) => muscleFront.map((p, i) => mix([p[0], p[1]], [muscleRear[i][0], muscleRear[i][1]], t));
    const strand = (t) => canalFront.map((p, i) => mix([p[0], p[1]], [canalRear[i][0], canalRear[i][1]], t));
    return {
      canal: band(canalFront, canalRear),
      roots: (0, import_outline2.join)([0.32, 0.5, 0.68].map((t) => (0, import_outline2.curve)(strand(t), false))),
      muscle: band(muscleFront, muscleRear),
      fibres: (0, import_outline2.join)([0.08, 0.19].map((t) => (0, import_outline2.curve)(between(t), false))),
      septum: (0, import_outline2.curve)(between(0.3), false),
      fascia: (0, import_outline2.curve)(muscleRear, false),
      veil: band(between(0.3), muscleRear),
      veilFibres: (0, import_outline2.join)([0.5, 0.62, 0.74, 0.86].map((t) => (0, import_outline2.curve)(between(t), false)))
    };
  }
  function lumbarKeys(pose, arm = LEVER_ARM.value) {
    const discCentres = (
      /** @type {Record<string, XY>} */
      {}
    ), facetCentres = (
      /** @type {Record<string, XY>} */
      {}
    );
    const bodyCentre = {};
    VERTEBRAE.forEach((level, i) => {
      const c2 = discCorners(pose, level), below = LEVELS[i + 1], f = facetSurface(below);
      discCentres[JOINTS[i]] = mix(c2.upMid, c2.lowMid, 0.5);
      facetCentres[JOINTS[i]] = (0, import_outline2.apply)(pose.frames[below], [(f[1][0] + f[2][0]) / 2 - GAP3 / 2, (f[1][1] + f[2][1]) / 2]);
      bodyCentre[level] = (0, import_outline2.apply)(pose.frames[level], [0, 0]);
    });
    bodyCentre.S1 = (0, import_outline2.apply)(pose.frames.S1, [-4, -16]);
    const c = discCorners(pose, "L5");
    const plane = [c.upFront[0] + c.lowFront[0] - c.upRear[0] - c.lowRear[0], c.upFront[1] + c.lowFront[1] - c.upRear[1] - c.lowRear[1]];
    const n = Math.hypot(plane[0], plane[1]), ax = plane[0] / n, ay = plane[1] / n;
    const discCentre = discCentres["L5-S1"], s = pose.frames.S1;
    return {
      discCentre,
      discNormal: [-ay, ax],
      extensorPoint: [discCentre[0] - ax * arm, discCentre[1] - ay * arm],
      extensorDirection: [-ay, ax],
      facetCentre: facetCentres["L5-S1"],
      canalCentre: (0, import_outline2.apply)(s, [-25, 4]),
      muscleCentre: (0, import_outline2.apply)(s, [-60, 2]),
      foramen: (0, import_outline2.apply)(s, [-23, 9]),
      bodyCentre: (
        /** @type {Record<Level, XY>} */
        bodyCentre
      ),
      discCentres,
      facetCentres
    };
  }
  var PATH_UNITS = 10;
  function lumbarShapes(pose, p, { levels = LEVELS, soft = true, canal: canal2 = soft } = {}) {
    const out = [];
    const one = (
      /** @type {Matrix} */
      [1, 0, 0, 1, 0, 0]
    );
    const line = Math.max(0.8, Math.min(1.5, p.scale * 1.05)), fine = line * 0.7;
    const add = (id, o, m, style) => out.push({ id, kind: "path", ...m === one ? { d: (0, import_outline2.draw)(o, m, p) } : { pieces: [(0, import_outline2.piece)(o, m, p, PATH_UNITS)] }, fill: "none", linejoin: "round", ...style });
    const has = new Set(levels);
    const t = soft || canal2 ? softTissue(pose, soft ? void 0 : 16) : null;
    if (soft && t) {
      add("muscle", t.muscle, one, { fill: INK2.muscle, opacity: 0.9, title: "back muscles: multifidus and erector spinae" });
      add("muscle-fibres", t.fibres, one, { stroke: INK2.panel, strokeWidth: line * 0.8, opacity: 0.42 });
      add("muscle-septum", t.septum, one, { stroke: INK2.muscleText, strokeWidth: line, opacity: 0.75 });
      add("fascia", t.fascia, one, { stroke: INK2.muscleText, strokeWidth: line * 1.3 });
    }
    if (canal2 && t) {
      add("canal", t.canal, one, { fill: INK2.canal, opacity: 0.75, title: "vertebral canal" });
      add("canal-roots", t.roots, one, { stroke: INK2.nerve, strokeWidth: fine, opacity: 0.6 });
      if (has.has("S1")) add("canal-sacral", SACRUM.canal, pose.frames.S1, { fill: INK2.canal, opacity: 0.75 });
    }
    for (const level of VERTEBRAE) {
      if (!has.has(level)) continue;
      const below = LEVELS[LEVELS.indexOf(level) + 1];
      if (!has.has(below)) continue;
      const d = discOutlines(pose, level), name2 = `${level}/${below.slice(below === "S1" ? 0 : 1)}`;
      add(`disc-${level}`, d.ring, one, { fill: INK2.disc, stroke: INK2.discText, strokeWidth: line, title: `disc ${name2}` });
      add(`disc-lamellae-${level}`, d.lamellae, one, { stroke: INK2.panel, strokeWidth: fine, opacity: 0.6 });
      add(`disc-nucleus-${level}`, d.nucleus, one, { fill: INK2.panel, opacity: 0.42 });
    }
    for (const level of LEVELS) {
      if (!has.has(level)) continue;
      const m = pose.frames[level];
      if (level === "S1") {
        add("bone-S1", SACRUM.outline, m, { fill: INK2.bone, stroke: INK2.boneLine, strokeWidth: line, title: "sacrum" });
        add("canal-window", SACRUM.canal, m, { fill: INK2.canal, opacity: 0.55 });
        add("bone-details-S1", SACRUM.details, m, { stroke: INK2.boneLine, strokeWidth: fine, opacity: 0.5 });
        continue;
      }
      const b = BONES[level];
      add(`bone-${level}`, b.outline, m, { fill: INK2.bone, stroke: INK2.boneLine, strokeWidth: line, title: `vertebra ${level}` });
      add(`bone-details-${level}`, b.details, m, { stroke: INK2.boneLine, strokeWidth: fine, opacity: 0.5 });
      add(`bone-process-${level}`, b.process, m, { fill: INK2.bone, stroke: INK2.boneLine, strokeWidth: fine, opacity: 0.9 });
      add(`bone-lamina-${level}`, b.lamina, m, { stroke: INK2.boneLine, strokeWidth: fine, opacity: 0.5 });
      const below = LEVELS[LEVELS.indexOf(level) + 1];
      if (has.has(below)) add(`facet-${level}`, b.facetBelow, m, { fill: INK2.disc, stroke: INK2.discText, strokeWidth: fine, title: `facet joint ${level}/${below}` });
    }
    if (soft && t) {
      add("muscle-veil", t.veil, one, { fill: INK2.muscle, opacity: 0.42 });
      add("muscle-veil-fibres", t.veilFibres, one, { stroke: INK2.panel, strokeWidth: line * 0.8, opacity: 0.4 });
    }
    return out;
  }

  // anatomy/back.js
  var import_outline3 = __toESM(require_outline(), 1);
  var VERTEBRAE2 = ["T12", "L1", "L2", "L3", "L4", "L5"];
  var INK3 = {
    bone: "var(--se-bone)",
    boneLine: "var(--se-bone-line)",
    disc: "var(--se-disc)",
    discText: "var(--se-disc-text)"
  };
  var GAP4 = 1.3;
  var NEUTRAL = lumbarPose();
  var NEUTRAL_KEYS = lumbarKeys(NEUTRAL);
  function placed(level) {
    const size = vertebrae[level], frame = NEUTRAL.frames[level], index = LEVELS.indexOf(level);
    const height = (x, y) => (0, import_outline3.apply)(frame, [x, y])[1];
    const rear = size.body_height_back / 2;
    const blade = rear - 12 - size.spine_droop;
    const tip = -size.body_depth_upper / 2 - size.spine_reach * 0.8;
    const above = vertebrae[VERTEBRAE2[Math.max(0, index - 1)]];
    return {
      top: height(-size.body_depth_upper / 2, rear),
      bottom: height(-size.body_depth_lower / 2, -rear),
      halfTop: size.body_width_upper / 2,
      halfBottom: size.body_width_lower / 2,
      pedicle: height(-size.body_depth_upper / 2 - 8, rear - 3.6 - size.pedicle_height / 2),
      processBottom: height(tip, blade - size.spine_blade),
      reach: size.transverse_span / 2,
      jointAbove: (
        /** @type {XY} */
        [above.facet_spacing / 2, index ? NEUTRAL_KEYS.facetCentres[JOINTS[index - 1]][1] : height(-size.body_depth_upper / 2 - 20, rear + 6)]
      ),
      jointBelow: (
        /** @type {XY} */
        [size.facet_spacing / 2, NEUTRAL_KEYS.facetCentres[JOINTS[index]][1]]
      )
    };
  }
  function mirrored2(half) {
    return (0, import_outline3.curve)([...half, ...half.slice(1, -1).reverse().map(([x, y]) => [-x, y])]);
  }
  var both = (one) => (0, import_outline3.join)([one(1), one(-1)]);
  function buildVertebra2(level) {
    const { top, bottom, halfTop, halfBottom, pedicle, processBottom, reach: reach2, jointAbove: [ax, ay], jointBelow: [bx, by] } = placed(level);
    const waist = Math.min(halfTop, halfBottom) * 0.88, middle = (top + bottom) / 2;
    const body = mirrored2([[0, top], [halfTop - 4, top + 0.2], [halfTop, top - 1.6], [halfTop - 0.6, top - 4.4], [waist, middle], [halfBottom - 0.6, bottom + 4.4], [halfBottom, bottom + 1.6], [halfBottom - 4, bottom - 0.2], [0, bottom]]);
    const laminaTop = pedicle - 1, laminaBottom = pedicle - 15, tip = Math.min(processBottom, laminaBottom - 7);
    const isthmus = Math.min(ax + 3, bx + 3);
    const arch = mirrored2([
      [0, laminaTop - 2.5],
      [ax - 6.5, laminaTop],
      [ax - 1.4, ay - 4.5],
      [ax + GAP4, ay + 1],
      [ax + 2.4, ay + 6],
      [ax + 5.6, ay + 7.2],
      [ax + 8.6, ay + 3],
      [ax + 8.4, pedicle + 5],
      [(ax + reach2) / 2 + 5, pedicle + 4.2],
      [reach2 - 3, pedicle + 4.4],
      [reach2, pedicle + 1.4],
      [reach2 - 1.4, pedicle - 2.4],
      [(ax + reach2) / 2 + 4, pedicle - 4.2],
      [ax + 7, pedicle - 6],
      [isthmus, (pedicle + by) / 2 + 0.5],
      [bx - GAP4 + 0.6, by + 6],
      [bx - GAP4, by],
      [bx - GAP4 - 1.4, by - 5.4],
      [bx - GAP4 - 4.4, by - 7.4],
      [bx - GAP4 - 7.6, by - 4.8],
      [bx - GAP4 - 8.6, by + 1],
      [4.4, laminaBottom + 0.8],
      [0, laminaBottom]
    ]);
    const half = 3.6;
    const process = mirrored2([[0, laminaTop - 4], [half * 0.66, laminaTop - 5.6], [half * 0.7, (laminaTop + tip) / 2], [half, tip + 6], [half + 0.5, tip + 2.4], [half * 0.5, tip - 0.4], [0, tip - 0.9]]);
    const eyes = both((side) => (0, import_outline3.ellipse)(side * (ax + 4.6), pedicle, 3.4, 4.6));
    return { body, arch, process, eyes };
  }
  function jointOutline(level) {
    const [x, y] = placed(level).jointBelow;
    return both((side) => (0, import_outline3.ellipse)(side * x, y, GAP4, 7, side * 0.12));
  }
  var SACRUM_TOP = (0, import_outline3.apply)(NEUTRAL.frames.S1, [-vertebrae.S1.body_depth_upper / 2, 0])[1];
  var SACRUM2 = (() => {
    const top = SACRUM_TOP, half = vertebrae.S1.body_width_upper / 2;
    const [jx, jy] = placed("L5").jointBelow;
    const outline = mirrored2([
      [0, top],
      [half - 4, top - 0.2],
      [half - 0.4, top - 2],
      [half + 3, top - 7.4],
      [half + 17, top - 3.4],
      [half + 26, top - 9],
      [half + 28, top - 19],
      [half + 23, top - 32],
      [half + 15, top - 45],
      [half + 2, top - 62],
      [half - 11, top - 76],
      [half - 17, top - 88],
      [6, top - 95],
      [0, top - 96]
    ]);
    const processes = both((side) => (0, import_outline3.curve)([
      [side * (jx + GAP4), jy - 7],
      [side * (jx + GAP4), jy + 1],
      [side * (jx + 2.6), jy + 6.4],
      [side * (jx + 6), jy + 7.4],
      [side * (jx + 9.4), jy + 3],
      [side * (jx + 10), jy - 6],
      [side * (jx + 4), jy - 12]
    ]));
    const holes = both((side) => (0, import_outline3.join)([[15.5, 22], [14, 38], [12.4, 53], [10.6, 67]].map(([x, down]) => (0, import_outline3.ellipse)(side * x, top - down, 2.6, 3.2))));
    const crest = (0, import_outline3.curve)([[0, top - 15], [1.1, top - 24], [-1, top - 33], [1, top - 43], [-0.8, top - 54], [0, top - 66]], false);
    return { outline, processes, holes, crest };
  })();
  var BONES2 = (
    /** @type {any} */
    Object.fromEntries(VERTEBRAE2.map((level) => [level, { ...buildVertebra2(level), joint: jointOutline(level) }]))
  );
  function pivot2(index) {
    const below = LEVELS[index + 1];
    const low = below === "S1" ? SACRUM_TOP : placed(below).top;
    return (placed(VERTEBRAE2[index]).bottom + low) / 2;
  }
  var PIVOTS = VERTEBRAE2.map((_, index) => pivot2(index));
  function backPose({ bending = [] } = {}) {
    const frames = { S1: import_outline3.IDENTITY };
    let m = import_outline3.IDENTITY;
    for (let i = VERTEBRAE2.length - 1; i >= 0; i -= 1) {
      const bend = bending[i] ?? 0;
      if (bend) m = (0, import_outline3.times)(m, (0, import_outline3.times)((0, import_outline3.rigid)(bend, 0, PIVOTS[i]), (0, import_outline3.rigid)(0, 0, -PIVOTS[i])));
      frames[VERTEBRAE2[i]] = m;
    }
    return { frames: (
      /** @type {Record<Level, Matrix>} */
      frames
    ) };
  }
  function backDiscCorners(pose, level) {
    const below = LEVELS[LEVELS.indexOf(level) + 1], up = placed(level);
    const lowHalf = below === "S1" ? vertebrae.S1.body_width_upper / 2 : placed(below).halfTop;
    const lowY = below === "S1" ? SACRUM_TOP : placed(below).top;
    const on = (bone, x, y) => (0, import_outline3.apply)(pose.frames[bone], [x, y]);
    return {
      upLeft: on(level, -up.halfBottom + 1.4, up.bottom),
      upRight: on(level, up.halfBottom - 1.4, up.bottom),
      lowLeft: on(below, -lowHalf + 1.4, lowY),
      lowRight: on(below, lowHalf - 1.4, lowY)
    };
  }
  var mix2 = (a, b, t = 0.5) => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
  function discOutline(pose, level) {
    const { upLeft, upRight, lowLeft, lowRight } = backDiscCorners(pose, level);
    const outward = (p, from) => mix2(from, p, 1.045);
    const left = mix2(upLeft, lowLeft), right = mix2(upRight, lowRight);
    return (0, import_outline3.curve)([upLeft, mix2(upLeft, upRight), upRight, outward(right, left), lowRight, mix2(lowRight, lowLeft), lowLeft, outward(left, right)]);
  }
  function backKeys(pose) {
    const keys = { discCentres: {}, facetCentres: {}, names: {}, transverseTips: {}, spinousTips: {} };
    VERTEBRAE2.forEach((level, i) => {
      const m = pose.frames[level], at = placed(level), c = backDiscCorners(pose, level);
      const [x, y] = at.jointBelow;
      keys.discCentres[JOINTS[i]] = mix2(mix2(c.upLeft, c.upRight), mix2(c.lowLeft, c.lowRight));
      keys.facetCentres[JOINTS[i]] = [(0, import_outline3.apply)(m, [-x, y]), (0, import_outline3.apply)(m, [x, y])];
      keys.names[level] = (0, import_outline3.apply)(m, [at.reach, at.pedicle + 1]);
      keys.transverseTips[level] = (0, import_outline3.apply)(m, [at.reach - 3, at.pedicle + 1]);
      keys.spinousTips[level] = (0, import_outline3.apply)(m, [0, at.processBottom + 3]);
    });
    keys.names.S1 = [0, SACRUM_TOP - 24];
    return keys;
  }
  function backTop(pose, above) {
    const { top, bottom } = placed("T12");
    return (0, import_outline3.apply)(pose.frames.T12, [0, (top + bottom) / 2 + above]);
  }
  function backShapes(pose, p) {
    const out = [];
    const line = Math.max(0.8, Math.min(1.5, p.scale * 1.05)), fine = line * 0.7;
    const add = (id, o, m, style) => out.push({ id, kind: "path", d: (0, import_outline3.draw)(o, m, p), fill: "none", linejoin: "round", ...style });
    const bone = { fill: INK3.bone, stroke: INK3.boneLine, strokeWidth: line };
    for (const level of VERTEBRAE2) add(`disc-${level}`, discOutline(pose, level), import_outline3.IDENTITY, { fill: INK3.disc, stroke: INK3.discText, strokeWidth: line, title: "disc" });
    add("bone-S1", SACRUM2.outline, import_outline3.IDENTITY, { ...bone, title: "sacrum" });
    add("bone-holes-S1", SACRUM2.holes, import_outline3.IDENTITY, { stroke: INK3.boneLine, strokeWidth: fine, opacity: 0.6 });
    add("bone-crest-S1", SACRUM2.crest, import_outline3.IDENTITY, { stroke: INK3.boneLine, strokeWidth: fine, opacity: 0.6 });
    for (const level of VERTEBRAE2) add(`body-${level}`, BONES2[level].body, pose.frames[level], { ...bone, title: `vertebra ${level}` });
    add("processes-S1", SACRUM2.processes, import_outline3.IDENTITY, bone);
    for (const level of VERTEBRAE2.slice().reverse()) {
      const m = pose.frames[level], { arch, process, joint, eyes } = BONES2[level];
      add(`joint-${level}`, joint, m, { fill: INK3.disc, stroke: INK3.discText, strokeWidth: fine, title: "facet joints" });
      add(`arch-${level}`, arch, m, bone);
      add(`pedicles-${level}`, eyes, m, { stroke: INK3.boneLine, strokeWidth: fine, opacity: 0.45 });
      add(`process-${level}`, process, m, { ...bone, strokeWidth: fine });
    }
    for (const level of VERTEBRAE2) {
      const disc2 = discOutline(pose, level);
      add(`disc-behind-${level}`, disc2, import_outline3.IDENTITY, { fill: INK3.disc, opacity: 0.3 });
      add(`disc-edge-${level}`, disc2, import_outline3.IDENTITY, { stroke: INK3.discText, strokeWidth: line, dash: "3 2.5" });
    }
    return out;
  }

  // explorers/lumbar-spine/scene.js
  var import_outline5 = __toESM(require_outline(), 1);
  var import_format2 = __toESM(require_format(), 1);
  var import_handle = __toESM(require_handle(), 1);
  var import_path4 = __toESM(require_path(), 1);
  var import_shapes = __toESM(require_shapes(), 1);
  var import_slot = __toESM(require_slot(), 1);

  // core/steps.js
  function round(value) {
    return Number(value.toPrecision(12));
  }
  function onGrid(value, input, step = input.step) {
    return round(Math.max(input.low, Math.min(input.high, input.low + Math.round((value - input.low) / step) * step)));
  }

  // explorers/lumbar-spine/layout.js
  var SIDE2 = { left: 95, right: 127 };
  var BACK = { half: 97 };
  var ABOVE = 220;
  var BELOW = 97;
  var NAMES2 = 10;
  var NARROW = 480;
  var MAX_SCALE = 1.1;
  var SHORT_SCALE = 0.72;
  var BUTTON = { width: 66, height: 27, gap: 16 };
  var ROW_BUTTON = { height: 40, gap: 4 };
  var CAPTION = 26;
  var DISC_HEIGHTS = (() => {
    const { discCentres } = lumbarKeys(lumbarPose());
    return JOINTS.map((joint) => discCentres[joint][1]);
  })();
  function spineLayout(width, short = false) {
    const roomy = width >= NARROW;
    const column = roomy ? BUTTON.width + 2 * BUTTON.gap : 6;
    const margin = roomy ? NAMES2 : 0;
    const scale = Math.min(short ? SHORT_SCALE : MAX_SCALE, (width - column) / (margin + SIDE2.left + SIDE2.right + 2 * BACK.half));
    const used = (margin + SIDE2.left + SIDE2.right + 2 * BACK.half) * scale + column;
    const left = (width - used) / 2 + margin * scale;
    const top = roomy ? 4 : ROW_BUTTON.height + 12;
    const y = top + ABOVE * scale;
    const side = { scale, x: left + SIDE2.left * scale, y };
    const columnLeft = left + (SIDE2.left + SIDE2.right) * scale + (roomy ? BUTTON.gap : 0);
    const back = { scale, x: left + (SIDE2.left + SIDE2.right + BACK.half) * scale + column, y };
    return {
      width,
      height: Math.round(y + BELOW * scale + CAPTION),
      roomy,
      side,
      back,
      buttons: roomy ? besideDiscs(columnLeft, side) : inRow(width),
      captions: [{ text: "from the right side", x: side.x }, { text: "from behind", x: back.x }],
      hit: 26 * scale
    };
  }
  function besideDiscs(x, { scale, y }) {
    return DISC_HEIGHTS.map((height) => ({ x, y: Math.round(y - height * scale - BUTTON.height / 2), width: BUTTON.width, height: BUTTON.height }));
  }
  function inRow(width) {
    const each = (width - (JOINTS.length - 1) * ROW_BUTTON.gap) / JOINTS.length;
    return JOINTS.map((_, i) => ({ x: i * (each + ROW_BUTTON.gap), y: 0, width: each, height: ROW_BUTTON.height }));
  }
  var TOP = { radius: 55, middle: -25.5 };
  var BESIDE = 400;
  var SHORT_RADIUS = 86;
  function topLayout(width, short = false) {
    const beside2 = width >= BESIDE && !short;
    const radius = short ? SHORT_RADIUS : beside2 ? Math.min(120, width * 0.3) : Math.min(112, width / 2 - 4);
    const cx = beside2 ? radius + 4 : width / 2, cy = radius + 26;
    const scale = radius / TOP.radius;
    const project = { scale, x: cx, y: cy + TOP.middle * scale };
    const bottom = cy + radius;
    const right = cx + radius;
    return {
      width,
      height: Math.round(beside2 || short ? bottom + 30 : bottom + 126),
      radius,
      cx,
      cy,
      project,
      text: beside2 ? { x: right + 28, y: cy - 34 } : { x: 6, y: bottom + 50 },
      names: [
        { part: "pedicle", text: "pedicle", tone: "ink", x: cx - radius * 0.72, y: 14 },
        { part: "disc", text: "disc", tone: "disc", x: cx, y: 14 },
        { part: "canal", text: "canal", tone: "ink", x: cx + radius * 0.6, y: 14 },
        { part: "spinous", text: "spinous process", tone: "ink", x: cx - radius * 0.46, y: bottom + 20 },
        { part: "facet", text: "facet joint", tone: "disc", x: cx + radius * 0.64, y: bottom + 20 }
      ]
    };
  }

  // explorers/lumbar-spine/reach.js
  var import_outline4 = __toESM(require_outline(), 1);
  var ABOVE2 = 24;
  var STEPS = 80;
  function flexionAt(results, share) {
    const range = share < 0 ? results.extension_range_by_level : results.flexion_range_by_level;
    return Array.from(range, (angle) => share * angle);
  }
  var bendingAt = (results, share) => Array.from(results.lateral_bending_range_by_level, (angle) => share * angle);
  var topOfSide = (flexion) => (0, import_outline4.apply)(lumbarPose({ flexion }).frames.T12, [0, ABOVE2]);
  var topOfBack = (bending) => backTop(backPose({ bending }), ABOVE2);
  function nearestShare(point, at) {
    let best = 0, nearest = Infinity;
    for (let i = 0; i <= STEPS; i += 1) {
      const share = 2 * i / STEPS - 1, [x, y] = at(share);
      const distance = Math.hypot(x - point[0], y - point[1]);
      if (distance < nearest) [best, nearest] = [share, distance];
    }
    return best;
  }

  // explorers/lumbar-spine/strings.js
  var import_lit_html2 = __toESM(require_lit_html(), 1);
  var import_format = __toESM(require_format(), 1);
  var LEVELS2 = (
    /** @type {readonly string[]} */
    model.inputs.level.choices
  );
  var TITLE2 = "Explorer: how far each joint of the lower back bends and twists";
  var QUESTION = "How far can the whole lower back, T12 to S1, twist to one side?";
  var VEIL = ["after", "your guess"];
  var DISPUTED = "For L5-S1 the sources show no consistent pattern. The angle of the facet joints alone does not determine how far a joint moves.";
  var PEOPLE = "Every range is the mean of a group; people differ from it by much, and more or less motion is no measure of health.";
  var BARS = "Bars: a textbook’s representative values (not verified). Lines with ticks: what our sources span. All are means of groups.";
  var NOW = "Blue: where each joint stands now. That all take the same share of their range is a drawing assumption. How forward and backward bend share the range is not verified; at T12-L1 the split of L1-2 stands in.";
  var GRIP_SIDE = "Bend back or forward, on the drawing";
  var GRIP_BACK = "Bend to a side, on the drawing";
  var TOP_NOTES = ["dashed: the joint surfaces", "front is up, right is right"];
  var SOLID = "Drag to turn, T12 to bend; tap a bone. Partly schematic.";
  var DRAWN = "Schematic shapes. The angles between the bones are those of the model; muscles are left out.";
  var degrees = (value) => `${(0, import_format.fixed)(Math.abs(value), 0)}°`;
  var plain = (value) => String(Number(value.toFixed(2)));
  var span = (low, high, print = plain) => print(low) === print(high) ? "one value in our sources" : `${print(low)} to ${print(high)}°`;
  var whole = (value) => (0, import_format.fixed)(value, 0);
  var shareSpoken = (share) => `${(0, import_format.signed)(share * 100, 0)} per cent of the range`;
  function facts({ results, revealed }) {
    const forward = degrees(results.flexion_range), back = degrees(results.extension_range);
    return [
      {
        name: "Forward and back",
        value: degrees(results.flexion_extension_range),
        note: `${span(results.flexion_extension_range_low, results.flexion_extension_range_high)}; about ${forward} forward, ${back} back (not verified)`
      },
      { name: "To one side", value: degrees(results.lateral_bending_range), note: span(results.lateral_bending_range_low, results.lateral_bending_range_high) },
      revealed ? { name: "Twist to one side", value: degrees(results.axial_rotation_range), note: span(results.axial_rotation_range_low, results.axial_rotation_range_high) } : { name: "Twist to one side", value: "?", note: "after your guess" },
      { name: "Angle of the facet joints", value: degrees(results.facet_orientation), note: `${span(results.facet_orientation_low, results.facet_orientation_high, whole)}, to the midsagittal plane` },
      measured(results) ? { name: "Left and right joint differ by", value: `${plain(results.tropism)}°`, note: span(results.tropism_low, results.tropism_high) } : { name: "Left and right joint differ by", value: "–", note: "not measured in our sources" },
      { name: "Disc height", value: `${(0, import_format.fixed)(results.disc_height, 1)} mm`, note: "as drawn, schematic" }
    ];
  }
  function measured(results) {
    return results.tropism_measured === 1;
  }
  function levelSpoken({ values, results, revealed }, level) {
    const at = (name2) => degrees(results[`${name2}_by_level`][level]);
    const bend = degrees(results.flexion_range_by_level[level] + results.extension_range_by_level[level]);
    const twist = revealed ? `, twists ${at("axial_rotation_range")} to a side` : "";
    return `${LEVELS2[level]}${values.level === level ? ", selected" : ""}: bends ${bend} forward and back, ${at("lateral_bending_range")} to a side${twist}`;
  }
  function extent(share) {
    const size = Math.abs(share);
    if (size >= 1) return "as far as it goes";
    if (size > 0.7) return "most of the way";
    return size < 0.35 ? "a little" : "about halfway";
  }
  function moved({ values, results }) {
    const { flexion, lateral_bending: side, axial_rotation: twist } = values;
    return [
      { verb: "bends", where: flexion > 0 ? " forward" : " backward", share: flexion, angle: results.total_flexion_angle },
      { verb: "leans", where: side > 0 ? " to the right" : " to the left", share: side, angle: results.total_lateral_bending_angle },
      { verb: "twists", where: twist > 0 ? " to the right" : " to the left", share: twist, angle: results.total_axial_rotation_angle }
    ].filter(({ share }) => share !== 0).map(({ verb, where, share, angle }) => ({ verb, how: `${extent(share)}${where}`, angle }));
  }
  function listed(parts) {
    return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts[parts.length - 1]}`;
  }
  function sentence(view) {
    if (!view.revealed) {
      const text = "Commit your guess: the answer appears here in one sentence.";
      return { band: "predict", shown: import_lit_html2.html`${text}`, spoken: text };
    }
    const { results } = view;
    const parts = moved(view);
    const words = parts.map(({ verb, how }) => `${verb} ${how}`);
    const full = `Its whole range: ${degrees(results.total_flexion_range)} forward, ${degrees(results.total_extension_range)} back, ${degrees(results.total_lateral_bending_range)} to a side, and only ${degrees(results.total_axial_rotation_range)} of twist.`;
    if (parts.length === 0) {
      return { band: "upright", shown: import_lit_html2.html`The lower back stands upright. ${full}`, spoken: `The lower back stands upright. ${full}` };
    }
    const exact = parts.map(({ verb, how, angle }, i) => import_lit_html2.html`${i === 0 ? "" : i === parts.length - 1 ? " and " : ", "}${verb} <b>${how}, by ${degrees(angle)}</b>`);
    return {
      band: words.join("|"),
      shown: import_lit_html2.html`The lower back ${exact}.${parts.length === 1 ? ` ${full}` : ""}`,
      spoken: `The lower back ${listed(words)}.`
    };
  }
  function canal() {
    const text = "The sac of nerve roots runs past every level and bends with the bones; at each one a root leaves on either side.";
    return { band: "canal", shown: import_lit_html2.html`${text}`, spoken: text };
  }
  function atLevel(view) {
    const { values, results } = view;
    const level = LEVELS2[values.level];
    const own = { bends: results.flexion_angle, leans: results.lateral_bending_angle, twists: results.axial_rotation_angle };
    const parts = moved(view).map(({ verb, angle }) => `${verb} ${degrees(own[verb])} of the ${degrees(angle)} of T12 to S1`);
    const text = parts.length ? `${level} ${listed(parts)}.` : `${level} upright: facet joints at ${degrees(results.facet_orientation)} to the midsagittal plane.`;
    return { band: `${level} ${moved(view).map(({ how }) => how).join()}`, shown: import_lit_html2.html`${text}`, spoken: text };
  }
  function overAll(angle, one, other) {
    return `${degrees(angle)}${Number((0, import_format.fixed)(Math.abs(angle), 0)) === 0 ? "" : ` ${angle > 0 ? one : other}`}, T12 to S1`;
  }
  function sums({ results, revealed }) {
    const at = (name2) => degrees(results[`total_${name2}_range`]);
    return `All six joints: ${at("flexion")} forward, ${at("extension")} back, ${at("lateral_bending")} to a side${revealed ? `, ${at("axial_rotation")} of twist` : ""}.`;
  }
  function sideAlt(view) {
    const { values, results } = view;
    const angle = results.total_flexion_angle;
    const pose = angle === 0 ? "standing upright" : `bent ${degrees(angle)} ${angle > 0 ? "forward" : "backward"}, ${degrees(results.flexion_angle)} of it at ${LEVELS2[values.level]}`;
    return `The lower back from the right side, T12 to the sacrum, ${pose}: vertebrae, discs, facet joints and canal. A ring marks the disc of ${LEVELS2[values.level]}.`;
  }
  function backAlt(view) {
    const { values, results } = view;
    const angle = results.total_lateral_bending_angle;
    const pose = angle === 0 ? "upright" : `leaning ${degrees(angle)} to the ${angle > 0 ? "right" : "left"}, ${degrees(results.lateral_bending_angle)} of it at ${LEVELS2[values.level]}`;
    return `The same from behind, ${pose}: transverse and spinous processes, facet joints on either side, and discs, dashed where bone hides them. A ring marks ${LEVELS2[values.level]}.`;
  }
  function turned({ results, revealed }) {
    const angle = results.axial_rotation_angle;
    if (!revealed) return "shown untwisted until your guess";
    return angle === 0 ? "not twisted" : `upper bone turned ${(0, import_format.fixed)(Math.abs(angle), 1)}° ${angle > 0 ? "right" : "left"}`;
  }
  function topAlt(view) {
    const { values, results } = view;
    return `${LEVELS2[values.level]} from above, ${turned(view)}: disc, canal, pedicles, the two facet joints at ${degrees(results.facet_orientation)} to the midsagittal plane, and the spinous process.`;
  }
  function chartAlt({ results, revealed }) {
    const at = (name2, i) => degrees(results[`${name2}_by_level`][i]);
    const rows = LEVELS2.map((level, i) => {
      const bend = degrees(results.flexion_range_by_level[i] + results.extension_range_by_level[i]);
      return `${level} ${bend}, ${at("lateral_bending_range", i)}${revealed ? `, ${at("axial_rotation_range", i)}` : ""}`;
    });
    return `Range of motion of each joint in degrees: forward and back together, to one side${revealed ? ", twist to one side" : "; the twist is hidden until you commit a guess"}. ${rows.join("; ")}.`;
  }

  // explorers/lumbar-spine/scene.js
  var ABOVE3 = (
    /** @type {Vertebra[]} */
    LEVELS.slice(0, -1)
  );
  function scene(view, start) {
    const solid = view.pick === SOLID2;
    const layout = spineLayout(view.width("spine", 620), view.short);
    const flat = () => start?.joint ? topPicture(view, topLayout(view.width("spine", 620), true)) : import_lit_html3.html`${spinePicture(view, layout)}${levelButtons(view, layout)}${grips(view, layout)}`;
    return import_lit_html3.html`<spine-solid .model=${solidModel(view, start)}>
    ${(0, import_slot.slot)("spine", layout.height, solid ? import_lit_html3.nothing : flat())}
  </spine-solid>
  ${view.short ? import_lit_html3.nothing : import_lit_html3.html`<p class="se-caption">${solid ? SOLID : DRAWN}</p>`}`;
  }
  var isNarrow = (view) => view.width("spine", 620) < NARROW;
  function fromAbove(view) {
    const top = topLayout(view.width("top", 250));
    return import_lit_html3.html`<figure>${(0, import_slot.slot)("top", top.height, topPicture(view, top))}</figure>`;
  }
  var SOLID2 = "solid";
  var pulled = /* @__PURE__ */ new Map();
  function solidModel(view, start) {
    const { results, values, inputs: inputs2, revealed } = view;
    return {
      angles: {
        flexion: results.flexion_angle_by_level,
        bending: results.lateral_bending_angle_by_level,
        twist: revealed ? results.axial_rotation_angle_by_level : new Float64Array(ABOVE3.length)
        // how far it turns is the answer
      },
      part: LEVELS[values.level],
      start,
      onSelect: (part) => {
        const level = ABOVE3.indexOf(
          /** @type {Vertebra} */
          part
        );
        if (level < 0) return;
        view.change({ level });
        view.settle();
      },
      onPull: (forward, right) => {
        const { flexion, lateral_bending: bending } = pulled.get(view.id) ?? values;
        const moved3 = {
          flexion: within(flexion + forward / reach(topOfSide, (share) => flexionAt(results, share), flexion)),
          lateral_bending: within(bending + right / reach(topOfBack, (share) => bendingAt(results, share), bending))
        };
        pulled.set(view.id, moved3);
        view.change(Object.fromEntries(Object.entries(moved3).map(([name2, value]) => [name2, onGrid(value, inputs2[name2])])));
      },
      onRelease: () => {
        pulled.delete(view.id);
        view.settle();
      },
      onLive: (live) => view.choose(live ? SOLID2 : "")
    };
  }
  var within = (share) => Math.max(-1, Math.min(1, share));
  function reach(top, anglesAt, share) {
    const end = share < 0 ? -1 : 1;
    return Math.abs(top(anglesAt(end))[0] - top(anglesAt(0))[0]);
  }
  var toPixels = ({ scale, x, y }, point) => [x + point[0] * scale, y - point[1] * scale];
  var midpoint = (a, b) => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  function spinePicture(view, layout) {
    const { results, pinned } = view;
    const side = lumbarPose({ flexion: [...results.flexion_angle_by_level] });
    const back = backPose({ bending: [...results.lateral_bending_angle_by_level] });
    const sideDiscs = ABOVE3.map((level) => {
      const c = discCorners(side, level);
      return disc(layout.side, midpoint(c.upRear, c.lowRear), midpoint(c.upFront, c.lowFront), c.upMid, c.lowMid);
    });
    const backDiscs = ABOVE3.map((level) => {
      const c = backDiscCorners(back, level);
      return disc(layout.back, midpoint(c.upLeft, c.lowLeft), midpoint(c.upRight, c.lowRight), c.upLeft, c.lowLeft);
    });
    const bent = moved2(results.flexion_angle_by_level, pinned.flexion_angle_by_level);
    const leaning = moved2(results.lateral_bending_angle_by_level, pinned.lateral_bending_angle_by_level);
    const select = (level) => {
      view.change({ level });
      view.settle();
    };
    return import_lit_html3.html`<svg role="img" aria-label="${sideAlt(view)} ${backAlt(view)}" viewBox="0 0 ${layout.width} ${layout.height}" height=${layout.height}>
    ${bent ? ghost(lumbarShapes(lumbarPose({ flexion: [...pinned.flexion_angle_by_level] }), layout.side, { soft: false })) : import_lit_html3.nothing}
    ${leaning ? ghost(backShapes(backPose({ bending: [...pinned.lateral_bending_angle_by_level] }), layout.back)) : import_lit_html3.nothing}
    ${(0, import_guard.guard)([layout.width, ...results.flexion_angle_by_level], () => sideView(side, layout))}
    ${(0, import_guard.guard)([layout.width, ...results.lateral_bending_angle_by_level], () => backView(back, layout))}
    ${layout.buttons.map((button, level) => levelLeaders(button, sideDiscs[level], backDiscs[level], level === view.values.level, layout))}
    ${[sideDiscs, backDiscs].map((discs) => discRing(discs[view.values.level]))}
    ${boneNames(side, back, layout)}
    ${[sideDiscs, backDiscs].map((discs) => discs.map(({ front, rear }, level) => import_lit_html3.svg`<line class="se-hit se-hit-line" stroke-width=${(0, import_path4.px)(layout.hit)}
      x1=${(0, import_path4.px)(rear[0])} y1=${(0, import_path4.px)(rear[1])} x2=${(0, import_path4.px)(front[0])} y2=${(0, import_path4.px)(front[1])} @click=${() => select(level)}></line>`))}
    ${layout.captions.map(({ text, x }) => import_lit_html3.svg`<text class="se-quiet se-halo" x=${(0, import_path4.px)(x)} y=${layout.height - 6} text-anchor="middle">${text}</text>`)}
  </svg>`;
  }
  var moved2 = (now, before) => Array.from(now).some((angle, i) => angle !== before[i]);
  function disc(project, rear, front, up, low) {
    return { rear: toPixels(project, rear), front: toPixels(project, front), thick: Math.hypot(up[0] - low[0], up[1] - low[1]) * project.scale };
  }
  function ghost(list) {
    return list.filter(({ id }) => /^(bone|body|arch)-(T12|L\d)$/.test(id)).map(({ d, pieces }) => import_lit_html3.svg`<path class="se-ghost-bone" d=${pieces?.[0].d ?? d} transform=${pieces?.[0].transform ?? import_lit_html3.nothing}></path>`);
  }
  function sideView(pose, { side, roomy }) {
    const keys = lumbarKeys(pose);
    const front = discCorners(pose, "L5");
    return import_lit_html3.svg`${(0, import_shapes.shapes)(lumbarShapes(pose, side, { soft: false, canal: true }))}
    ${partLabel({ lines: ["disc"], tone: "disc", at: toPixels(side, midpoint(front.upFront, front.lowFront)), from: toPixels(side, [44, -30]), align: "start" })}
    ${roomy ? partLabel({ lines: ["facet", "joint"], tone: "disc", at: toPixels(side, keys.facetCentre), from: toPixels(side, [-66, -6]), align: "end" }) : import_lit_html3.nothing}
    ${roomy ? partLabel({ lines: ["canal"], tone: "ink", at: toPixels(side, (0, import_outline5.apply)(pose.frames.S1, [-26, -30])), from: toPixels(side, [-76, -46]), align: "end" }) : import_lit_html3.nothing}`;
  }
  function backView(pose, { back, roomy }) {
    const keys = backKeys(pose);
    const tip = keys.transverseTips.L5;
    return import_lit_html3.svg`${(0, import_shapes.shapes)(backShapes(pose, back))}
    ${roomy ? partLabel({ lines: ["transverse", "process"], tone: "ink", at: toPixels(back, [-tip[0], tip[1]]), from: toPixels(back, [-62, -34]), align: "end" }) : import_lit_html3.nothing}
    ${roomy ? partLabel({ lines: ["facet", "joints"], tone: "disc", at: toPixels(back, keys.facetCentres["L5-S1"][1]), from: toPixels(back, [64, -34]), align: "start" }) : import_lit_html3.nothing}`;
  }
  function boneNames(side, back, layout) {
    const { bodyCentre } = lumbarKeys(side), { names } = backKeys(back);
    return LEVELS.map((level) => [
      boneName(level, toPixels(layout.side, bodyCentre[level])),
      boneName(level, toPixels(layout.back, names[level]), level !== "S1")
    ]);
  }
  var boneName = (name2, [x, y], beside2 = false) => beside2 ? import_lit_html3.svg`<text class="se-strong se-halo" transform=${(0, import_path4.place)(x + 4, y + 4.5)}>${name2}</text>` : import_lit_html3.svg`<text class="se-on-bone" transform=${(0, import_path4.place)(x, y + 4.5)} text-anchor="middle">${name2}</text>`;
  var TONES = { disc: "se-disc-name", ink: "se-strong" };
  function partLabel({ lines, tone, at, from: [x, y], align }) {
    const start = { start: [x - 4, y - 4], end: [x + 4, y - 4], middle: [x, at[1] > y ? y + 5 : y - 13] }[align];
    return import_lit_html3.svg`<line class="se-lens-leader" x1=${(0, import_path4.px)(start[0])} y1=${(0, import_path4.px)(start[1])} x2=${(0, import_path4.px)(at[0])} y2=${(0, import_path4.px)(at[1])}></line>
    <circle class="se-leader-end" cx=${(0, import_path4.px)(at[0])} cy=${(0, import_path4.px)(at[1])} r="2.6"></circle>
    ${lines.map((line, i) => import_lit_html3.svg`<text class="${TONES[tone]} se-halo" x=${(0, import_path4.px)(x)} y=${(0, import_path4.px)(y + 15 * i)} text-anchor=${align}>${line}</text>`)}`;
  }
  function levelLeaders({ x, y, width, height }, side, back, selected, { roomy }) {
    if (!roomy) return import_lit_html3.nothing;
    const name2 = selected ? "se-leader se-leader-baseline" : "se-leader";
    const middle = y + height / 2;
    return import_lit_html3.svg`<path class=${name2} d="M${(0, import_path4.px)(x)} ${(0, import_path4.px)(middle)}L${(0, import_path4.px)(side.front[0] + 5)} ${(0, import_path4.px)(side.front[1])}M${(0, import_path4.px)(x + width)} ${(0, import_path4.px)(middle)}L${(0, import_path4.px)(back.rear[0] - 5)} ${(0, import_path4.px)(back.rear[1])}"></path>`;
  }
  function discRing({ front, rear, thick }) {
    const [dx, dy] = [front[0] - rear[0], front[1] - rear[1]];
    const turn = Math.atan2(dy, dx) * 180 / Math.PI;
    const [x, y] = midpoint(front, rear);
    return import_lit_html3.svg`<g transform="${(0, import_path4.place)(x, y)} rotate(${turn.toFixed(2)})">${[["se-ring", 4.4], ["se-ring-light", 2.2]].map(([name2, line]) => import_lit_html3.svg`
    <ellipse class=${name2} rx=${(0, import_path4.px)(Math.hypot(dx, dy) / 2 + 10)} ry=${(0, import_path4.px)(thick / 2 + 9)} stroke-width=${line}></ellipse>`)}</g>`;
  }
  function levelButtons(view, { buttons }) {
    return buttons.map(({ x, y, width, height }, level) => import_lit_html3.html`<button type="button" class="se-on-drawing" aria-pressed=${view.values.level === level}
    aria-label=${levelSpoken(view, level)} style="left:${(0, import_path4.px)(x)}px;top:${(0, import_path4.px)(y)}px;width:${(0, import_path4.px)(width)}px;height:${(0, import_path4.px)(height)}px"
    @click=${() => {
      view.change({ level });
      view.settle();
    }}>${JOINTS[level]}</button>`);
  }
  function grips(view, { side, back }) {
    const { results, values } = view;
    const forward = (share) => toPixels(side, topOfSide(flexionAt(results, share)));
    const sideways = (share) => toPixels(back, topOfBack(bendingAt(results, share)));
    const grip = (input, label, at) => {
      const [x, y] = at(values[input]);
      return (0, import_handle.handle)({ view, input, label, spoken: shareSpoken(values[input]), x, y, toValue: (point) => nearestShare(point, at) });
    };
    return import_lit_html3.html`${grip("flexion", GRIP_SIDE, forward)}${grip("lateral_bending", GRIP_BACK, sideways)}`;
  }
  function topPicture(view, layout) {
    const { values, results } = view;
    const { radius, cx, cy, project, width, height, text } = layout;
    const segment = { angle: results.facet_orientation, rotation: view.revealed ? -results.axial_rotation_angle : 0 };
    const keys = axialKeys(segment);
    const clip = `${view.id}-top`;
    const lines = [turned(view), `facet joints at ${(0, import_format2.fixed)(results.facet_orientation, 0)}°`, ...TOP_NOTES];
    return import_lit_html3.html`<svg role="img" aria-label=${topAlt(view)} viewBox="0 0 ${width} ${height}" height=${height}>
    <defs><clipPath id=${clip}><circle cx=${(0, import_path4.px)(cx)} cy=${(0, import_path4.px)(cy)} r=${(0, import_path4.px)(radius)}></circle></clipPath></defs>
    <circle class="se-lens-ground" cx=${(0, import_path4.px)(cx)} cy=${(0, import_path4.px)(cy)} r=${(0, import_path4.px)(radius)}></circle>
    <g clip-path="url(#${clip})">
      ${(0, import_shapes.shapes)(axialShapes(segment, project))}
      ${jointLines(keys.joints, project)}
    </g>
    ${[["se-ring", 4], ["se-ring-light", 1.8]].map(([name2, line]) => import_lit_html3.svg`<circle class=${name2} cx=${(0, import_path4.px)(cx)} cy=${(0, import_path4.px)(cy)} r=${(0, import_path4.px)(radius)} stroke-width=${line}></circle>`)}
    ${topLabels(keys, project, layout)}
    ${view.short ? import_lit_html3.nothing : import_lit_html3.svg`<text class="se-strong" x=${(0, import_path4.px)(text.x)} y=${(0, import_path4.px)(text.y)}>${LEVELS2[values.level]} from above</text>
      ${lines.map((line, i) => import_lit_html3.svg`<text class="se-quiet" x=${(0, import_path4.px)(text.x)} y=${(0, import_path4.px)(text.y + 18 + 17 * i)}>${line}</text>`)}`}
  </svg>`;
  }
  function jointLines(joints, project) {
    const long = 13;
    return Object.values(joints).map(({ centre: [x, y], along: [ax, ay] }) => {
      const [from, to] = [-long, long].map((t) => toPixels(project, [x + ax * t, y + ay * t]));
      return import_lit_html3.svg`<line class="se-baseline-mark se-on-bone-mark" x1=${(0, import_path4.px)(from[0])} y1=${(0, import_path4.px)(from[1])} x2=${(0, import_path4.px)(to[0])} y2=${(0, import_path4.px)(to[1])}></line>`;
    });
  }
  function topLabels({ joints, spinousTip }, project, { names }) {
    const at = {
      disc: toPixels(project, [0, 10]),
      canal: toPixels(project, [0, -28]),
      pedicle: toPixels(project, [-20.5, -21]),
      facet: toPixels(project, joints.right.centre),
      spinous: toPixels(project, [spinousTip[0] * 0.9, spinousTip[1] * 0.9])
    };
    return names.map(({ part, text, tone, x, y }) => partLabel({ lines: [text], tone, at: at[part], from: [x, y], align: "middle" }));
  }

  // explorers/lumbar-spine/charts.js
  var HIGH = 20;
  var BACK2 = -10;
  function panels({ results, pinned, revealed }) {
    const at = (name2, i) => results[`${name2}_by_level`][i];
    const spread2 = (name2, i) => (
      /** @type {[number, number]} */
      [at(`${name2}_low`, i), at(`${name2}_high`, i)]
    );
    const label = (value) => `${(0, import_format3.fixed)(value, 0)}°`;
    const oneSided = (motion) => LEVELS2.map((_, i) => ({
      to: at(`${motion}_range`, i),
      toSpread: spread2(`${motion}_range`, i),
      now: Math.abs(at(`${motion}_angle`, i)),
      pinned: Math.abs(pinned[`${motion}_angle_by_level`][i]),
      label: label(at(`${motion}_range`, i))
    }));
    const bend = LEVELS2.map((_, i) => {
      const [low, high] = spread2("extension_range", i);
      return (
        /** @type {Range} */
        {
          to: at("flexion_range", i),
          toSpread: spread2("flexion_range", i),
          from: -at("extension_range", i),
          fromSpread: [-high, -low],
          now: at("flexion_angle", i),
          pinned: pinned.flexion_angle_by_level[i],
          label: label(at("flexion_range", i) + at("extension_range", i))
        }
      );
    });
    return [
      { title: "forward, back", low: BACK2, high: HIGH, ranges: bend },
      { title: "to a side", low: 0, high: HIGH, ranges: oneSided("lateral_bending") },
      { title: "twist", low: 0, high: HIGH, ranges: revealed ? oneSided("axial_rotation") : null }
    ];
  }
  function bars(view) {
    return import_lit_html4.html`<figure>
    <p class="se-heading">How far each joint moves <span>degrees, one scale</span></p>
    ${(0, import_slot2.slot)("ranges", rangeBarsHeight(LEVELS2.length), rangeBars({
      width: view.width("ranges", 600),
      alt: chartAlt(view),
      rows: LEVELS2,
      selected: view.values.level,
      panels: panels(view),
      step: 10,
      unit: "°",
      changed: view.changed,
      veil: VEIL,
      onSelect: (level) => {
        view.change({ level });
        view.settle();
      }
    }))}
  </figure>`;
  }
  var beside = (view) => isNarrow(view) ? import_lit_html4.html`<p class="se-sums">${sums(view)}</p>` : bars(view);
  var charts = (view) => import_lit_html4.html`${isNarrow(view) ? bars(view) : import_lit_html4.nothing}${fromAbove(view)}`;
  var captions = () => import_lit_html4.html`<p class="se-caption">${(0, import_badge.badge)("illustration")}<span>${BARS} ${NOW}</span></p>`;

  // explorers/lumbar-spine/definition.js
  function percent(share) {
    const number = (0, import_format4.tidySigned)(share * 100, 0);
    return { number, unit: "%", spoken: `${number} per cent of the range` };
  }
  var controls = [
    {
      input: "flexion",
      label: "Bend",
      name: "Bend back or forward",
      show: percent,
      meaning: (_, results) => overAll(results.total_flexion_angle, "forward", "back")
    },
    {
      input: "lateral_bending",
      label: "Bend to a side",
      show: percent,
      meaning: (_, results) => overAll(results.total_lateral_bending_angle, "right", "left")
    },
    {
      input: "axial_rotation",
      label: "Twist",
      show: percent,
      meaning: (_, results, revealed) => revealed ? overAll(results.total_axial_rotation_angle, "right", "left") : "after your guess"
    },
    { input: "level", label: "Look closely at" }
  ];
  function balance(view) {
    return import_lit_html5.html`<p class="se-heading">${LEVELS2[view.values.level]} <span>what the sources give</span></p>
    <dl class="se-facts">${facts(view).map(({ name: name2, value, note }) => import_lit_html5.html`<div><dt>${name2}</dt><dd>${value}</dd><dd>${note}</dd></div>`)}</dl>`;
  }
  var SERIES = ["flexion", "extension", "lateral_bending", "axial_rotation"];
  var MOTIONS = ["flexion", "lateral_bending", "axial_rotation"];
  var lumbarSpine = {
    kind: "lumbar-spine",
    title: TITLE2,
    model,
    controls,
    presets: [
      { label: "Bend forward", values: { flexion: 1 } },
      { label: "Lean back", values: { flexion: -1 } },
      { label: "Bend sideways", values: { lateral_bending: 1 } },
      { label: "Twist", values: { axial_rotation: 1 } },
      { label: "Everything a bit", values: { flexion: 0.3, lateral_bending: 0.3, axial_rotation: 0.3 } }
    ],
    prediction: {
      question: QUESTION,
      quantity: "twist of T12 to S1 to one side",
      unit: "°",
      signed: false,
      digits: 0,
      close: 3,
      low: 0,
      high: 60,
      step: 1,
      start: 30,
      before: {},
      after: { axial_rotation: 1 },
      answer: (_, after) => after.total_axial_rotation_angle
    },
    veiled: Object.keys(model.outputs).filter((name2) => name2.includes("axial_rotation")),
    columns: [
      "level_axis",
      ...SERIES.flatMap((name2) => ["", "_low", "_high"].map((end) => `${name2}_range${end}_by_level`)),
      ...MOTIONS.map((name2) => `${name2}_angle_by_level`)
    ],
    rowNames: model.outputs.level_axis.choices,
    unmeasured: (name2, results) => name2.startsWith("tropism") && name2 !== "tropism_measured" && !measured(results),
    figure: scene,
    first: { controls: ["flexion", "axial_rotation"], chart: beside },
    cuts: {
      spine: scene,
      joint: (view) => scene(view, { joint: true }),
      canal: (view) => scene(view, { view: "above", nerves: true })
    },
    cutSays: { joint: atLevel, canal },
    charts,
    rests: captions,
    balance,
    sentence,
    notes: import_lit_html5.html`<span>${(0, import_badge2.badge)("disputed")}${DISPUTED}</span><span>${PEOPLE}</span>`,
    equations,
    sources,
    provenance: `Spine in Stride, lumbar-spine explorer. Published ranges of motion by level in degrees, means of groups; level_axis counts ${LEVELS2.join(", ")} from 0. The split of flexion and extension is not verified.`
  };

  // explorers/lumbar-spine/index.js
  (0, import_explorer.register)(lumbarSpine);
})();
});
