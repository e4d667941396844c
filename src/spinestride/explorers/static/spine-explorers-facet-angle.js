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

  // shared:lit-html/directives/guard.js
  var require_guard = __commonJS({
    "shared:lit-html/directives/guard.js"(exports, module) {
      module.exports = shared["lit-html/directives/guard.js"];
    }
  });

  // shared:core/curve-chart.js
  var require_curve_chart = __commonJS({
    "shared:core/curve-chart.js"(exports, module) {
      module.exports = shared["core/curve-chart.js"];
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

  // shared:core/describe.js
  var require_describe = __commonJS({
    "shared:core/describe.js"(exports, module) {
      module.exports = shared["core/describe.js"];
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

  // explorers/facet-angle/index.js
  var import_explorer = __toESM(require_explorer(), 1);

  // explorers/facet-angle/definition.js
  var import_lit_html4 = __toESM(require_lit_html(), 1);
  var import_badge2 = __toESM(require_badge(), 1);
  var import_format2 = __toESM(require_format(), 1);

  // generated/facet-angle-model.js
  var facet_angle_model_exports = {};
  __export(facet_angle_model_exports, {
    evaluate: () => evaluate,
    inputs: () => inputs,
    name: () => name,
    outputs: () => outputs,
    parameters: () => parameters
  });
  var name = "facet_joints";
  var inputs = {
    level: { symbol: "\\ell", unit: "choice", default: 4, low: 0, high: 5, step: 1, label: "Level", source: "masharawi2004", choices: ["T12-L1", "L1-2", "L2-3", "L3-4", "L4-5", "L5-S1"] },
    disc_height: { symbol: "h", unit: "1", default: 1, low: 0.5, high: 1, step: 0.05, label: "Disc height as a share of normal", source: "adams1985" },
    lordosis: { symbol: "\\lambda", unit: "1", default: 1, low: 0, high: 1, step: 0.05, label: "Posture, from slightly flexed to lordotic", source: "adams1980" },
    facet_angle: { symbol: "\\varphi", unit: "degree", default: 45, low: 0, high: 90, step: 1, label: "Angle of a joint surface to the midsagittal plane", source: "kembrel" }
  };
  var outputs = {
    facet_angle_axis: { symbol: "a", unit: "degree", label: "Angle of a joint surface to the midsagittal plane", kind: "series" },
    twist_blocked_curve: { symbol: "b_{t,c}", unit: "1", label: "Share of a small twist that a surface blocks, over its angle", kind: "series" },
    twist_blocked_curve_low: { symbol: "b_{t,c,low}", unit: "1", label: "Share of a small twist that a surface blocks, over its angle, low end over where the joint may lie", kind: "series" },
    twist_blocked_curve_high: { symbol: "b_{t,c,high}", unit: "1", label: "Share of a small twist that a surface blocks, over its angle, high end over where the joint may lie", kind: "series" },
    slip_blocked_curve: { symbol: "b_{s,c}", unit: "1", label: "Share of a forward slip that a surface blocks, over its angle", kind: "series" },
    facet_orientation: { symbol: "\\varphi_{\\ell}", unit: "degree", label: "Angle of the facet joints to the midsagittal plane", kind: "scalar" },
    facet_orientation_low: { symbol: "\\varphi_{\\ell,low}", unit: "degree", label: "Angle of the facet joints to the midsagittal plane, low end of the sources", kind: "scalar" },
    facet_orientation_high: { symbol: "\\varphi_{\\ell,high}", unit: "degree", label: "Angle of the facet joints to the midsagittal plane, high end of the sources", kind: "scalar" },
    tropism: { symbol: "\\tau_{\\ell}", unit: "degree", label: "Difference in angle between left and right", kind: "scalar" },
    tropism_low: { symbol: "\\tau_{\\ell,low}", unit: "degree", label: "Difference in angle between left and right, low end of the sources", kind: "scalar" },
    tropism_high: { symbol: "\\tau_{\\ell,high}", unit: "degree", label: "Difference in angle between left and right, high end of the sources", kind: "scalar" },
    flexion_extension: { symbol: "R_{fe}", unit: "degree", label: "Range of flexion and extension together", kind: "scalar" },
    flexion_extension_low: { symbol: "R_{fe,low}", unit: "degree", label: "Range of flexion and extension together, low end of the sources", kind: "scalar" },
    flexion_extension_high: { symbol: "R_{fe,high}", unit: "degree", label: "Range of flexion and extension together, high end of the sources", kind: "scalar" },
    lateral_bending: { symbol: "R_{lb}", unit: "degree", label: "Range of side bending to one side", kind: "scalar" },
    lateral_bending_low: { symbol: "R_{lb,low}", unit: "degree", label: "Range of side bending to one side, low end of the sources", kind: "scalar" },
    lateral_bending_high: { symbol: "R_{lb,high}", unit: "degree", label: "Range of side bending to one side, high end of the sources", kind: "scalar" },
    axial_rotation: { symbol: "R_{ar}", unit: "degree", label: "Range of axial rotation to one side", kind: "scalar" },
    axial_rotation_low: { symbol: "R_{ar,low}", unit: "degree", label: "Range of axial rotation to one side, low end of the sources", kind: "scalar" },
    axial_rotation_high: { symbol: "R_{ar,high}", unit: "degree", label: "Range of axial rotation to one side, high end of the sources", kind: "scalar" },
    level_disc_height: { symbol: "H", unit: "mm", label: "Disc height at this narrowing", kind: "scalar" },
    tropism_measured: { symbol: "b", unit: "1", label: "Whether a source gives the asymmetry at this level", kind: "scalar" },
    joint_bearing: { symbol: "\\beta", unit: "degree", label: "Bearing of the joint from the centre of the disc, off straight behind", kind: "scalar" },
    joint_bearing_low: { symbol: "\\beta_{low}", unit: "degree", label: "Bearing of the joint from the centre of the disc, off straight behind, low end", kind: "scalar" },
    joint_bearing_high: { symbol: "\\beta_{high}", unit: "degree", label: "Bearing of the joint from the centre of the disc, off straight behind, high end", kind: "scalar" },
    twist_blocked_share: { symbol: "b_{t}", unit: "1", label: "Share of a small twist that the surface blocks", kind: "scalar" },
    twist_blocked_share_low: { symbol: "b_{t,low}", unit: "1", label: "Share of a small twist that the surface blocks, low end over where the joint may lie", kind: "scalar" },
    twist_blocked_share_high: { symbol: "b_{t,high}", unit: "1", label: "Share of a small twist that the surface blocks, high end over where the joint may lie", kind: "scalar" },
    slip_blocked_share: { symbol: "b_{s}", unit: "1", label: "Share of a forward slip that the surface blocks", kind: "scalar" },
    bending_blocked_share: { symbol: "b_{b}", unit: "1", label: "Share of a small forward bend that the surface blocks", kind: "scalar" },
    level_twist_blocked_share: { symbol: "b_{t,\\ell}", unit: "1", label: "Share of a small twist that the joints of this level block", kind: "scalar" },
    level_twist_blocked_share_low: { symbol: "b_{t,\\ell,low}", unit: "1", label: "Share of a small twist that the joints of this level block, low end of the sources", kind: "scalar" },
    level_twist_blocked_share_high: { symbol: "b_{t,\\ell,high}", unit: "1", label: "Share of a small twist that the joints of this level block, high end of the sources", kind: "scalar" },
    level_slip_blocked_share: { symbol: "b_{s,\\ell}", unit: "1", label: "Share of a forward slip that the joints of this level block", kind: "scalar" },
    level_slip_blocked_share_low: { symbol: "b_{s,\\ell,low}", unit: "1", label: "Share of a forward slip that the joints of this level block, low end of the sources", kind: "scalar" },
    level_slip_blocked_share_high: { symbol: "b_{s,\\ell,high}", unit: "1", label: "Share of a forward slip that the joints of this level block, high end of the sources", kind: "scalar" },
    twist_travel_per_degree: { symbol: "v_{t}", unit: "mm/degree", label: "Travel of the joint for each degree of twist", kind: "scalar" },
    twist_push_per_degree: { symbol: "u_{t}", unit: "mm/degree", label: "Travel into the surface for each degree of twist", kind: "scalar" },
    bend_travel_per_degree: { symbol: "v_{b}", unit: "mm/degree", label: "Travel of the joint for each degree of forward bend", kind: "scalar" },
    bend_push_per_degree: { symbol: "u_{b}", unit: "mm/degree", label: "Travel into the surface for each degree of forward bend", kind: "scalar" },
    compression_share: { symbol: "s", unit: "1", label: "Share of compression carried by the facet joints", kind: "scalar" },
    compression_share_low: { symbol: "s_{low}", unit: "1", label: "Share of compression carried by the facet joints, low end", kind: "scalar" },
    compression_share_high: { symbol: "s_{high}", unit: "1", label: "Share of compression carried by the facet joints, high end", kind: "scalar" }
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
    tropism_measured_l5_s1: 1,
    standing_facet_share: 0.16,
    flexed_facet_share: 0,
    narrowed_facet_share: 0.43,
    narrowed_disc_height: 0.6,
    facet_steepness: 90,
    facet_distance: 38,
    facet_aside: 19,
    facet_aside_low: 15,
    facet_aside_high: 23,
    facet_distance_low: 33,
    facet_distance_high: 43
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
    tropism_measured_l5_s1: "1",
    standing_facet_share: "1",
    flexed_facet_share: "1",
    narrowed_facet_share: "1",
    narrowed_disc_height: "1",
    facet_steepness: "degree",
    facet_distance: "mm",
    facet_aside: "mm",
    facet_aside_low: "mm",
    facet_aside_high: "mm",
    facet_distance_low: "mm",
    facet_distance_high: "mm"
  };
  var parameterRanges = {
    standing_facet_share: [0.03, 0.25],
    narrowed_facet_share: [0.16, 0.7],
    narrowed_disc_height: [0.5, 0.8]
  };
  var SAMPLES = 91;
  var ROUNDING = 1e-12;
  var NOISE = 1e-12;
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
  function cornerOf(names, ranges, pattern, most) {
    return Object.fromEntries(names.map((name2, place2) => [name2, ranges[name2][pattern >> place2 & 1 ? most : 1 - most]]));
  }
  function bandOf(names, ranges, noise, nominal, known, variant, zero) {
    const low2 = Float64Array.from(nominal);
    const high2 = Float64Array.from(nominal);
    const first = new Float64Array(nominal.length);
    const second = new Float64Array(nominal.length);
    const crossing = zero && new Float64Array(nominal.length);
    const negative = zero && Int8Array.from(zero, (value) => Number(value < 0));
    const positive = zero && Int8Array.from(zero, (value) => Number(value > 0));
    const compute = (state, out) => {
      variant({ ...known, ...state }, out, crossing);
      for (let i = 0; i < out.length; i += 1) {
        if (out[i] < low2[i]) low2[i] = out[i];
        if (out[i] > high2[i]) high2[i] = out[i];
        if (negative && crossing && crossing[i] < 0) negative[i] = 1;
        if (positive && crossing && crossing[i] > 0) positive[i] = 1;
      }
    };
    const patterns = new Uint32Array(nominal.length);
    const silent = names.filter((name2, place2) => {
      compute({ [name2]: ranges[name2][0] }, first);
      compute({ [name2]: ranges[name2][1] }, second);
      let largest = 0;
      for (let i = 0; i < nominal.length; i += 1) {
        const effect = (second[i] - first[i]) / Math.max(1, Math.abs(nominal[i]));
        if (effect > noise) patterns[i] |= 1 << place2;
        largest = Math.max(largest, Math.abs(effect));
      }
      return largest <= noise;
    });
    const distinct = [...new Set(patterns)];
    for (const pattern of distinct) {
      for (const most of [1, 0]) {
        const corner = cornerOf(names, ranges, pattern, most);
        compute(corner, first);
        for (const name2 of silent) {
          const [least, greatest] = ranges[name2];
          compute({ ...corner, [name2]: corner[name2] === least ? greatest : least }, first);
        }
      }
    }
    if (!negative || !positive) return [low2, high2];
    for (const pattern of distinct) {
      variant({ ...known, ...cornerOf(names, ranges, pattern, 0) }, first, crossing, true);
      for (let i = 0; i < first.length; i += 1) {
        if (negative[i] && positive[i] && first[i] < low2[i]) low2[i] = first[i];
      }
    }
    return [low2, high2];
  }
  function bandOfNumber(names, ranges, noise, nominal, known, variant) {
    const [low2, high2] = bandOf(names, ranges, noise, [nominal], known, (state, out) => {
      out[0] = variant(state);
    });
    return [low2[0], high2[0]];
  }
  function vary_compression_share(known) {
    const { disc_height, flexed_facet_share, lordosis, narrowed_disc_height, narrowed_facet_share, standing_facet_share } = known;
    const narrowing = Math.min(1, (1 - disc_height) / (1 - narrowed_disc_height));
    const lordotic_facet_share = narrowing * (narrowed_facet_share - standing_facet_share) + standing_facet_share;
    const compression_share = flexed_facet_share * (1 - lordosis) + lordosis * lordotic_facet_share;
    return compression_share;
  }
  function evaluate(values = {}, overrides = {}) {
    const { level, disc_height, lordosis, facet_angle } = checkedInputs(inputs, values, ROUNDING);
    const { facet_orientation_t12_l1, facet_orientation_low_t12_l1, facet_orientation_high_t12_l1, facet_orientation_l1_2, facet_orientation_low_l1_2, facet_orientation_high_l1_2, facet_orientation_l2_3, facet_orientation_low_l2_3, facet_orientation_high_l2_3, facet_orientation_l3_4, facet_orientation_low_l3_4, facet_orientation_high_l3_4, facet_orientation_l4_5, facet_orientation_low_l4_5, facet_orientation_high_l4_5, facet_orientation_l5_s1, facet_orientation_low_l5_s1, facet_orientation_high_l5_s1, tropism_t12_l1, tropism_low_t12_l1, tropism_high_t12_l1, tropism_l1_2, tropism_low_l1_2, tropism_high_l1_2, tropism_l2_3, tropism_low_l2_3, tropism_high_l2_3, tropism_l3_4, tropism_low_l3_4, tropism_high_l3_4, tropism_l4_5, tropism_low_l4_5, tropism_high_l4_5, tropism_l5_s1, tropism_low_l5_s1, tropism_high_l5_s1, flexion_extension_t12_l1, flexion_extension_low_t12_l1, flexion_extension_high_t12_l1, flexion_extension_l1_2, flexion_extension_low_l1_2, flexion_extension_high_l1_2, flexion_extension_l2_3, flexion_extension_low_l2_3, flexion_extension_high_l2_3, flexion_extension_l3_4, flexion_extension_low_l3_4, flexion_extension_high_l3_4, flexion_extension_l4_5, flexion_extension_low_l4_5, flexion_extension_high_l4_5, flexion_extension_l5_s1, flexion_extension_low_l5_s1, flexion_extension_high_l5_s1, lateral_bending_t12_l1, lateral_bending_low_t12_l1, lateral_bending_high_t12_l1, lateral_bending_l1_2, lateral_bending_low_l1_2, lateral_bending_high_l1_2, lateral_bending_l2_3, lateral_bending_low_l2_3, lateral_bending_high_l2_3, lateral_bending_l3_4, lateral_bending_low_l3_4, lateral_bending_high_l3_4, lateral_bending_l4_5, lateral_bending_low_l4_5, lateral_bending_high_l4_5, lateral_bending_l5_s1, lateral_bending_low_l5_s1, lateral_bending_high_l5_s1, axial_rotation_t12_l1, axial_rotation_low_t12_l1, axial_rotation_high_t12_l1, axial_rotation_l1_2, axial_rotation_low_l1_2, axial_rotation_high_l1_2, axial_rotation_l2_3, axial_rotation_low_l2_3, axial_rotation_high_l2_3, axial_rotation_l3_4, axial_rotation_low_l3_4, axial_rotation_high_l3_4, axial_rotation_l4_5, axial_rotation_low_l4_5, axial_rotation_high_l4_5, axial_rotation_l5_s1, axial_rotation_low_l5_s1, axial_rotation_high_l5_s1, disc_height_t12_l1, disc_height_l1_2, disc_height_l2_3, disc_height_l3_4, disc_height_l4_5, disc_height_l5_s1, tropism_measured_t12_l1, tropism_measured_l1_2, tropism_measured_l2_3, tropism_measured_l3_4, tropism_measured_l4_5, tropism_measured_l5_s1, standing_facet_share, flexed_facet_share, narrowed_facet_share, narrowed_disc_height, facet_steepness, facet_distance, facet_aside, facet_aside_low, facet_aside_high, facet_distance_low, facet_distance_high } = checkedParameters(parameters, parameterUnits, overrides);
    const facet_orientation = level === 0 ? facet_orientation_t12_l1 : level === 1 ? facet_orientation_l1_2 : level === 2 ? facet_orientation_l2_3 : level === 3 ? facet_orientation_l3_4 : level === 4 ? facet_orientation_l4_5 : facet_orientation_l5_s1;
    const facet_orientation_low = level === 0 ? facet_orientation_low_t12_l1 : level === 1 ? facet_orientation_low_l1_2 : level === 2 ? facet_orientation_low_l2_3 : level === 3 ? facet_orientation_low_l3_4 : level === 4 ? facet_orientation_low_l4_5 : facet_orientation_low_l5_s1;
    const facet_orientation_high = level === 0 ? facet_orientation_high_t12_l1 : level === 1 ? facet_orientation_high_l1_2 : level === 2 ? facet_orientation_high_l2_3 : level === 3 ? facet_orientation_high_l3_4 : level === 4 ? facet_orientation_high_l4_5 : facet_orientation_high_l5_s1;
    const tropism = level === 0 ? tropism_t12_l1 : level === 1 ? tropism_l1_2 : level === 2 ? tropism_l2_3 : level === 3 ? tropism_l3_4 : level === 4 ? tropism_l4_5 : tropism_l5_s1;
    const tropism_low = level === 0 ? tropism_low_t12_l1 : level === 1 ? tropism_low_l1_2 : level === 2 ? tropism_low_l2_3 : level === 3 ? tropism_low_l3_4 : level === 4 ? tropism_low_l4_5 : tropism_low_l5_s1;
    const tropism_high = level === 0 ? tropism_high_t12_l1 : level === 1 ? tropism_high_l1_2 : level === 2 ? tropism_high_l2_3 : level === 3 ? tropism_high_l3_4 : level === 4 ? tropism_high_l4_5 : tropism_high_l5_s1;
    const flexion_extension = level === 0 ? flexion_extension_t12_l1 : level === 1 ? flexion_extension_l1_2 : level === 2 ? flexion_extension_l2_3 : level === 3 ? flexion_extension_l3_4 : level === 4 ? flexion_extension_l4_5 : flexion_extension_l5_s1;
    const flexion_extension_low = level === 0 ? flexion_extension_low_t12_l1 : level === 1 ? flexion_extension_low_l1_2 : level === 2 ? flexion_extension_low_l2_3 : level === 3 ? flexion_extension_low_l3_4 : level === 4 ? flexion_extension_low_l4_5 : flexion_extension_low_l5_s1;
    const flexion_extension_high = level === 0 ? flexion_extension_high_t12_l1 : level === 1 ? flexion_extension_high_l1_2 : level === 2 ? flexion_extension_high_l2_3 : level === 3 ? flexion_extension_high_l3_4 : level === 4 ? flexion_extension_high_l4_5 : flexion_extension_high_l5_s1;
    const lateral_bending = level === 0 ? lateral_bending_t12_l1 : level === 1 ? lateral_bending_l1_2 : level === 2 ? lateral_bending_l2_3 : level === 3 ? lateral_bending_l3_4 : level === 4 ? lateral_bending_l4_5 : lateral_bending_l5_s1;
    const lateral_bending_low = level === 0 ? lateral_bending_low_t12_l1 : level === 1 ? lateral_bending_low_l1_2 : level === 2 ? lateral_bending_low_l2_3 : level === 3 ? lateral_bending_low_l3_4 : level === 4 ? lateral_bending_low_l4_5 : lateral_bending_low_l5_s1;
    const lateral_bending_high = level === 0 ? lateral_bending_high_t12_l1 : level === 1 ? lateral_bending_high_l1_2 : level === 2 ? lateral_bending_high_l2_3 : level === 3 ? lateral_bending_high_l3_4 : level === 4 ? lateral_bending_high_l4_5 : lateral_bending_high_l5_s1;
    const axial_rotation = level === 0 ? axial_rotation_t12_l1 : level === 1 ? axial_rotation_l1_2 : level === 2 ? axial_rotation_l2_3 : level === 3 ? axial_rotation_l3_4 : level === 4 ? axial_rotation_l4_5 : axial_rotation_l5_s1;
    const axial_rotation_low = level === 0 ? axial_rotation_low_t12_l1 : level === 1 ? axial_rotation_low_l1_2 : level === 2 ? axial_rotation_low_l2_3 : level === 3 ? axial_rotation_low_l3_4 : level === 4 ? axial_rotation_low_l4_5 : axial_rotation_low_l5_s1;
    const axial_rotation_high = level === 0 ? axial_rotation_high_t12_l1 : level === 1 ? axial_rotation_high_l1_2 : level === 2 ? axial_rotation_high_l2_3 : level === 3 ? axial_rotation_high_l3_4 : level === 4 ? axial_rotation_high_l4_5 : axial_rotation_high_l5_s1;
    const normal_disc_height = level === 0 ? disc_height_t12_l1 : level === 1 ? disc_height_l1_2 : level === 2 ? disc_height_l2_3 : level === 3 ? disc_height_l3_4 : level === 4 ? disc_height_l4_5 : disc_height_l5_s1;
    const level_disc_height = disc_height * normal_disc_height;
    const tropism_measured = level === 0 ? tropism_measured_t12_l1 : level === 1 ? tropism_measured_l1_2 : level === 2 ? tropism_measured_l2_3 : level === 3 ? tropism_measured_l3_4 : level === 4 ? tropism_measured_l4_5 : tropism_measured_l5_s1;
    const joint_bearing = 180 * Math.atan(facet_aside / facet_distance) / Math.PI;
    const joint_bearing_low = 180 * Math.atan(facet_aside_low / facet_distance_high) / Math.PI;
    const joint_bearing_high = 180 * Math.atan(facet_aside_high / facet_distance_low) / Math.PI;
    const angle_from_radius = facet_angle - joint_bearing;
    const twist_blocked_share = Math.cos(1 / 180 * Math.PI * angle_from_radius);
    const twist_blocked_share_low = Math.cos(1 / 180 * Math.PI * Math.max(-facet_angle + joint_bearing_high, facet_angle - joint_bearing_low));
    const twist_blocked_share_high = Math.cos(1 / 180 * Math.PI * Math.max(0, -facet_angle + joint_bearing_low, facet_angle - joint_bearing_high));
    const slip_blocked_share = Math.sin(1 / 180 * Math.PI * facet_angle);
    const bending_blocked_share = Math.cos(1 / 180 * Math.PI * facet_steepness);
    const level_angle_from_radius = facet_orientation - joint_bearing;
    const level_twist_blocked_share = Math.cos(1 / 180 * Math.PI * level_angle_from_radius);
    const level_twist_blocked_share_low = Math.cos(1 / 180 * Math.PI * Math.max(facet_orientation_high - joint_bearing, -facet_orientation_low + joint_bearing));
    const level_twist_blocked_share_high = Math.cos(1 / 180 * Math.PI * Math.max(0, -facet_orientation_high + joint_bearing, facet_orientation_low - joint_bearing));
    const level_slip_blocked_share = Math.sin(1 / 180 * Math.PI * facet_orientation);
    const level_slip_blocked_share_low = Math.sin(1 / 180 * Math.PI * facet_orientation_low);
    const level_slip_blocked_share_high = Math.sin(1 / 180 * Math.PI * facet_orientation_high);
    const twist_travel_per_degree = 1 / 180 * Math.PI * Math.sqrt(facet_aside * facet_aside + facet_distance * facet_distance);
    const twist_push_per_degree = twist_blocked_share * twist_travel_per_degree;
    const bend_travel_per_degree = 1 / 180 * Math.PI * facet_distance;
    const bend_push_per_degree = bend_travel_per_degree * bending_blocked_share;
    const narrowing = Math.min(1, (1 - disc_height) / (1 - narrowed_disc_height));
    const lordotic_facet_share = narrowing * (narrowed_facet_share - standing_facet_share) + standing_facet_share;
    const compression_share = flexed_facet_share * (1 - lordosis) + lordosis * lordotic_facet_share;
    const sampleInterval = (inputs.facet_angle.high - inputs.facet_angle.low) / (SAMPLES - 1);
    const facet_angle_axis = new Float64Array(SAMPLES);
    const twist_blocked_curve = new Float64Array(SAMPLES);
    const twist_blocked_curve_low = new Float64Array(SAMPLES);
    const twist_blocked_curve_high = new Float64Array(SAMPLES);
    const slip_blocked_curve = new Float64Array(SAMPLES);
    const constant_1 = -joint_bearing;
    const constant_2 = -joint_bearing_low;
    const constant_3 = -joint_bearing_high;
    for (let i = 0; i < SAMPLES; i += 1) {
      const facet_angle_axis_i = inputs.facet_angle.low + i * sampleInterval;
      const angle_from_radius_along_facet_angle_axis_i = constant_1 + facet_angle_axis_i;
      const twist_blocked_curve_i = Math.cos(1 / 180 * Math.PI * angle_from_radius_along_facet_angle_axis_i);
      const twist_blocked_curve_low_i = Math.cos(1 / 180 * Math.PI * Math.max(constant_2 + facet_angle_axis_i, -facet_angle_axis_i + joint_bearing_high));
      const twist_blocked_curve_high_i = Math.cos(1 / 180 * Math.PI * Math.max(0, constant_3 + facet_angle_axis_i, -facet_angle_axis_i + joint_bearing_low));
      const slip_blocked_curve_i = Math.sin(1 / 180 * Math.PI * facet_angle_axis_i);
      facet_angle_axis[i] = facet_angle_axis_i;
      twist_blocked_curve[i] = twist_blocked_curve_i;
      twist_blocked_curve_low[i] = twist_blocked_curve_low_i;
      twist_blocked_curve_high[i] = twist_blocked_curve_high_i;
      slip_blocked_curve[i] = slip_blocked_curve_i;
    }
    const [compression_share_low, compression_share_high] = bandOfNumber(["standing_facet_share", "narrowed_facet_share", "narrowed_disc_height"], parameterRanges, NOISE, compression_share, { disc_height, flexed_facet_share, lordosis, narrowed_disc_height, narrowed_facet_share, standing_facet_share }, vary_compression_share);
    return { facet_angle_axis, twist_blocked_curve, twist_blocked_curve_low, twist_blocked_curve_high, slip_blocked_curve, facet_orientation, facet_orientation_low, facet_orientation_high, tropism, tropism_low, tropism_high, flexion_extension, flexion_extension_low, flexion_extension_high, lateral_bending, lateral_bending_low, lateral_bending_high, axial_rotation, axial_rotation_low, axial_rotation_high, level_disc_height, tropism_measured, joint_bearing, joint_bearing_low, joint_bearing_high, twist_blocked_share, twist_blocked_share_low, twist_blocked_share_high, slip_blocked_share, bending_blocked_share, level_twist_blocked_share, level_twist_blocked_share_low, level_twist_blocked_share_high, level_slip_blocked_share, level_slip_blocked_share_low, level_slip_blocked_share_high, twist_travel_per_degree, twist_push_per_degree, bend_travel_per_degree, bend_push_per_degree, compression_share, compression_share_low, compression_share_high };
  }

  // generated/facet-angle-equations.js
  var equations = [
    {
      "label": "Bearing of the joint from the centre of the disc, off straight behind",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>β</mi><mo>=</mo><mfrac><mrow><mn>180</mn><mi mathvariant="normal">atan</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mfrac><msub><mi>a</mi><mi>f</mi></msub><msub><mi>r</mi><mi>f</mi></msub></mfrac><mo fence="true">)</mo></mrow></mrow><mi>π</mi></mfrac></mrow></semantics></math></span>'
    },
    {
      "label": "Angle between the surface and the line from the joint to the centre of the disc",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>δ</mi><mo>=</mo><mi>φ</mi><mo>−</mo><mi>β</mi></mrow></semantics></math></span>'
    },
    {
      "label": "Share of a small twist that the surface blocks",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>b</mi><mi>t</mi></msub><mo>=</mo><mi>cos</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mfrac><mrow><mi>π</mi><mi>δ</mi></mrow><mn>180</mn></mfrac><mo fence="true">)</mo></mrow></mrow></semantics></math></span>'
    },
    {
      "label": "Share of a forward slip that the surface blocks",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>b</mi><mi>s</mi></msub><mo>=</mo><mi>sin</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mfrac><mrow><mi>π</mi><mi>φ</mi></mrow><mn>180</mn></mfrac><mo fence="true">)</mo></mrow></mrow></semantics></math></span>'
    },
    {
      "label": "Share of a small forward bend that the surface blocks",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>b</mi><mi>b</mi></msub><mo>=</mo><mi>cos</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mfrac><mrow><mi>π</mi><mi>ψ</mi></mrow><mn>180</mn></mfrac><mo fence="true">)</mo></mrow></mrow></semantics></math></span>'
    },
    {
      "label": "Travel of the joint for each degree of twist",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>v</mi><mi>t</mi></msub><mo>=</mo><mfrac><mrow><mi>π</mi><msqrt><mrow><msubsup><mi>a</mi><mi>f</mi><mn>2</mn></msubsup><mo>+</mo><msubsup><mi>r</mi><mi>f</mi><mn>2</mn></msubsup></mrow></msqrt></mrow><mn>180</mn></mfrac></mrow></semantics></math></span>'
    },
    {
      "label": "Travel into the surface for each degree of twist",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>u</mi><mi>t</mi></msub><mo>=</mo><msub><mi>b</mi><mi>t</mi></msub><msub><mi>v</mi><mi>t</mi></msub></mrow></semantics></math></span>'
    }
  ];

  // generated/facet-angle.js
  var model = (
    /** @type {any} */
    facet_angle_model_exports
  );
  var sources = [{ "text": "Jentzsch and others 2013, Radiology Research and Practice 2013", "url": "https://doi.org/10.1155/2013/693971", "use": "Mean angles from L2-3 to L5-S1", "verified": true }, { "text": "Masharawi and others 2004, Spine 29", "url": "https://cris.haifa.ac.il/en/publications/facet-orientation-in-the-thoracolumbar-spine-three-dimensional-an", "use": "Ranges of the mean angles, and the angle from T12-L1 to L1-2", "verified": true }, { "text": "Panjabi and others 1993, Spine 18", "url": "https://doi.org/10.1097/00007632-199308000-00009", "use": "Distances between the two joints, beside which ours is an assumption", "verified": true }, { "text": "Kembrel n.d., What is the orientation of the lumbar facet joints? (web page)", "url": "https://www.kembrel.com/students-life/what-is-the-orientation-of-the-lumbar-facet-joints/", "use": "Upright surfaces at 45 degrees, the textbook rule", "verified": false }, { "text": "Pearcy, Portek and Shepherd 1984, Spine 9", "url": "https://doi.org/10.1097/00007632-198404000-00013", "use": "Bending at each joint", "verified": true }, { "text": "Fujii and others 2007, European Spine Journal 16", "url": "https://doi.org/10.1007/s00586-007-0373-3", "use": "Twist at each joint", "verified": true }];
  var levels = [{ "level": "T12-L1", "mean": 29.88, "low": 25.89, "high": 33.87 }, { "level": "L1-2", "mean": 29.88, "low": 25.89, "high": 33.87 }, { "level": "L2-3", "mean": 30.4, "low": 25.89, "high": 40.4 }, { "level": "L3-4", "mean": 38.7, "low": 38.7, "high": 56.3 }, { "level": "L4-5", "mean": 47, "low": 40.4, "high": 56.3 }, { "level": "L5-S1", "mean": 47.3, "low": 40.4, "high": 56.3 }];
  var joint = { "aside": 19, "behind": 38 };
  var motion = { "bend": 14, "twistLow": 1.2, "twistHigh": 1.7 };

  // explorers/facet-angle/charts.js
  var import_lit_html2 = __toESM(require_lit_html(), 1);
  var import_guard = __toESM(require_guard(), 1);
  var import_curve_chart = __toESM(require_curve_chart(), 1);
  var import_path = __toESM(require_path(), 1);
  var import_slot = __toESM(require_slot(), 1);

  // explorers/facet-angle/strings.js
  var import_lit_html = __toESM(require_lit_html(), 1);
  var import_describe = __toESM(require_describe(), 1);
  var import_format = __toESM(require_format(), 1);
  var TITLE = "Explorer: the angle of a facet joint and what it blocks";
  var degrees = (angle) => (0, import_format.fixed)(angle, Number.isInteger(angle) ? 0 : 1);
  var percent = (share) => (0, import_format.fixed)(100 * share, 0);
  var question = (upper2, lower2) => `From ${upper2.level} to ${lower2.level} the facet joints turn, on average, from ${degrees(upper2.mean)}° to ${degrees(lower2.mean)}°. By how much does the share of a small twist that they block change?`;
  var UNTIL_COMMIT = "Commit a guess to see the blocked shares";
  var GEOMETRY = `Projection of a small motion on the joint surface. A twist carries the joint at right angles to the line from the centre of the disc. We take it ${degrees(joint.aside)} mm beside the midline and ${degrees(joint.behind)} mm behind the centre, at every level: an assumption.`;
  var LEVELS = "In the chart, dots: mean angle of each level, in people scanned or columns measured; bars: the span of the sources. The band of the twist: the joint nearer to or farther from the midline and the disc.";
  var CAUSES = `Bending and extending together, a joint moves about ${degrees(motion.bend)}°; twisting, ${degrees(motion.twistLow)} to ${degrees(motion.twistHigh)}° to one side.`;
  var NOT_ALONE = "The angle alone does not determine how far a level twists: disc, ligaments, capsule and muscles limit motion too.";
  function sentence(view) {
    if (!view.revealed) {
      const text = "Commit your guess: the answer appears here in one sentence.";
      return { band: "predict", shown: import_lit_html.html`${text}`, spoken: text };
    }
    const { values, pinnedValues, results, pinned } = view;
    const bending = "Bending runs along it and is free.";
    if (!view.changed) {
      const next = "Turn the joint to compare with the pinned angle.";
      return {
        band: "pinned",
        shown: import_lit_html.html`At ${degrees(values.facet_angle)}\u00b0 the surface blocks <b>${percent(results.twist_blocked_share)}\u00a0% of a small twist</b> and ${percent(results.slip_blocked_share)}\u00a0% of a forward slip. ${bending}`,
        spoken: `The joint stands as pinned. ${next}`
      };
    }
    const change = (0, import_format.percentChange)(results.twist_blocked_share, pinned.twist_blocked_share);
    const { index, direction } = (0, import_describe.bandOf)(change);
    const twist = comparison(results.twist_blocked_share, pinned.twist_blocked_share);
    const slip2 = comparison(results.slip_blocked_share, pinned.slip_blocked_share);
    const amount = Number.isFinite(change) && direction !== 0 ? `, ${(0, import_format.signed)(change, 1)} %` : "";
    return {
      band: `${direction * index}|${slip2}`,
      shown: import_lit_html.html`Turned from ${degrees(pinnedValues.facet_angle)}\u00b0 to ${degrees(values.facet_angle)}\u00b0, the surface blocks <b>${twist} of a twist${amount}</b> (${percent(results.twist_blocked_share)}\u00a0% in place of ${percent(pinned.twist_blocked_share)}\u00a0%) and ${slip2} of a forward slip (${percent(results.slip_blocked_share)}\u00a0%). ${bending}`,
      spoken: `The surface blocks ${twist} of a twist and ${slip2} of a forward slip. ${bending}`
    };
  }
  var AMOUNTS = { slightly: "a little", clearly: "clearly", strongly: "much" };
  function comparison(now, before) {
    const { word, direction } = (0, import_describe.bandOf)((0, import_format.percentChange)(now, before));
    return direction === 0 ? "as much" : `${AMOUNTS[word]} ${direction < 0 ? "less" : "more"}`;
  }
  function sceneAlt({ values, results, revealed }) {
    const joint2 = `A lumbar motion segment from above, the front at the top: body and disc, the canal behind it, and two facet joints at ${degrees(values.facet_angle)} degrees to the midline. `;
    if (!revealed) return `${joint2}Arrows show a small twist, a forward slip and a bend. What the joint blocks is hidden until you commit a guess.`;
    return `${joint2}Arrows divide a small motion at the right joint: of a twist ${percent(results.twist_blocked_share)} per cent points into the surface, of a forward slip ${percent(results.slip_blocked_share)} per cent; of a bend, in a side view of L4 and L5, ${percent(results.bending_blocked_share)} per cent. The rest runs along the surface.`;
  }
  function chartAlt({ values, results, pinnedValues, pinned, changed }) {
    const twist = results.twist_blocked_curve;
    return `Share of a motion that the surface blocks over its angle. Twist rises from ${percent(twist[0])} per cent at 0 degrees to 100 at ${(0, import_format.fixed)(results.joint_bearing, 0)} and falls to ${percent(twist[twist.length - 1])} at 90, with a band for where the joint may lie; forward slip rises from 0 to 100. At ${degrees(values.facet_angle)} degrees: twist ${percent(results.twist_blocked_share)} (${percent(results.twist_blocked_share_low)} to ${percent(results.twist_blocked_share_high)}), slip ${percent(results.slip_blocked_share)} per cent.` + (changed ? ` Pinned at ${degrees(pinnedValues.facet_angle)} degrees: twist ${percent(pinned.twist_blocked_share)} per cent.` : "") + ` Mean angles of the levels: ${levels.map(({ level, mean }) => `${level} ${degrees(mean)}`).join(", ")} degrees.`;
  }

  // explorers/facet-angle/charts.js
  var ROW = 15;
  var NAMED_AT = 66;
  var FOOT = 18;
  var hundredths = /* @__PURE__ */ new WeakMap();
  function inPercent(shares) {
    let found = hundredths.get(shares);
    if (!found) {
      found = shares.map((share) => 100 * share);
      hundredths.set(shares, found);
    }
    return found;
  }
  function blockedChart(view) {
    const { values, results, pinnedValues, changed, revealed, width } = view;
    const axis = results.facet_angle_axis;
    const lines = ["twist", "slip"].flatMap((motion2) => (
      /** @type {Line[]} */
      [
        { tone: "model", x: axis, y: inPercent(results[`${motion2}_blocked_curve`]), anchor: NAMED_AT, label: motion2 },
        { tone: "model", x: [values.facet_angle], y: [100 * results[`${motion2}_blocked_share`]], anchor: 0, dot: true }
      ]
    ));
    return import_lit_html2.html`<figure>
    <p class="se-heading">Blocked <span>% of the motion</span></p>
    ${(0, import_slot.slot)("blocked", import_curve_chart.CURVE_CHART_HEIGHT, revealed ? (0, import_curve_chart.curveChart)({
      width: width("blocked", 256),
      alt: chartAlt(view),
      x: { high: 90, ticks: [0, 30, 60, 90], unit: "°" },
      y: { high: 100, step: 25 },
      labels: { at: NAMED_AT + 6, grows: "start" },
      bands: [{ tone: "uncertainty", x: axis, low: inPercent(results.twist_blocked_curve_low), high: inPercent(results.twist_blocked_curve_high) }],
      lines,
      cursor: { now: values.facet_angle, pinned: changed ? pinnedValues.facet_angle : null },
      strip: (x, top) => (0, import_guard.guard)([x(90)], () => levelRows(x, top))
    }) : import_lit_html2.html`<p class="se-veil">${UNTIL_COMMIT}</p>`)}
  </figure>`;
  }
  function levelRows(x, top) {
    return import_lit_html2.svg`
    <text class="se-quiet" x=${(0, import_path.px)(x(0))} y=${top + 12}>front to back</text>
    <text class="se-quiet" x=${(0, import_path.px)(x(90))} y=${top + 12} text-anchor="end">side to side</text>
    ${levels.map(({ level, mean, low: low2, high: high2 }, index) => {
      const y = top - FOOT - (levels.length - 1 - index) * ROW;
      return import_lit_html2.svg`
        ${low2 < high2 ? import_lit_html2.svg`<line class="se-point-range" x1=${(0, import_path.px)(x(low2))} x2=${(0, import_path.px)(x(high2))} y1=${y} y2=${y}></line>` : import_lit_html2.nothing}
        <circle class="se-point" cx=${(0, import_path.px)(x(mean))} cy=${y} r="3.5"></circle>
        <text class="se-quiet se-halo" x=${(0, import_path.px)(x(high2) + 7)} y=${y + 4}>${level}</text>`;
    })}`;
  }

  // explorers/facet-angle/scene.js
  var import_lit_html3 = __toESM(require_lit_html(), 1);
  var import_guard2 = __toESM(require_guard(), 1);
  var import_badge = __toESM(require_badge(), 1);

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
  var GAP = 1.9;
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
  var ring = (size, back = 0) => (0, import_outline.curve)(mirrored(BODY.map(([x, y]) => [x * size, (y + back) * size - back])));
  var ENDPLATE = ring(1);
  var DISC = ring(0.975);
  var LAMELLAE = (0, import_outline.join)([0.9, 0.82, 0.74, 0.66].map((size) => ring(size, 1.2)));
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
    const at2 = (along, out) => (
      /** @type {[number, number]} */
      [jointAside - s * along - c * out, -jointBehind + c * along - s * out]
    );
    return { at: at2, c, s };
  }
  function lowerSide(angle) {
    const { at: at2, s } = rightJoint(angle);
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
      at2(-HALF * 0.42 - 1.6 * s, -9.2 + 1.2 * s),
      at2(-HALF - 0.6, -6.6),
      at2(-HALF - 1.4, -2.4),
      at2(-HALF, 0.1),
      at2(-HALF / 2, -HOLLOW * 0.75),
      at2(0, -HOLLOW),
      at2(HALF / 2, -HOLLOW * 0.75),
      at2(HALF, 0.1),
      at2(HALF + 0.8, -1.2),
      // back to the pedicle along the canal
      [CANAL + 1.6 - 2.8 * s, -27 - 1.6 * s],
      [CANAL, -FRONT - 4.6],
      [CANAL - 0.6, -FRONT + 0.4]
    ]);
  }
  function upperArch(angle) {
    const { at: at2, c, s } = rightJoint(angle);
    const end = HALF - 0.5, sagittal = c ** 4;
    return (0, import_outline.curve)(mirrored([
      [0, ROOF],
      [3.4, ROOF - 0.2 - 0.5 * s],
      [6.5, ROOF - 0.2 - 1.8 * s],
      at2(end + 1, GAP + 5 * c * c),
      at2(end + 0.9, GAP + 1.6 * c),
      // its surface follows that of the lower bone
      at2(end, GAP + 0.2),
      at2(end / 2, GAP - HOLLOW * 0.75),
      at2(0, GAP - HOLLOW),
      at2(-end / 2, GAP - HOLLOW * 0.75),
      at2(-end, GAP + 0.2),
      at2(-end - 1.3, GAP + 2.6),
      at2(-end - 0.8 - 2 * sagittal, GAP + 5.4),
      at2(-4.4 - 7 * sagittal, GAP + 8.6),
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
    const { at: at2, s } = rightJoint(angle);
    const side = [[1.7, -spinous + 8], [1.6, -56], [3, -50], [6.4, -46.4 - s], at2(-1.4, GAP + 6.2)];
    return (0, import_outline.join)([(0, import_outline.curve)(side, false), (0, import_outline.curve)(side.map(([x, y]) => [-x, y]), false)]);
  }
  var bothSides = (right) => (0, import_outline.join)([right, right.map(({ data, closed, straight }) => ({ data: data.map((value, i) => i % 2 ? value : -value), closed, straight }))]);
  var carried = (rotation, slip2) => (0, import_outline.times)((0, import_outline.rigid)(0, 0, slip2), (0, import_outline.rigid)(-rotation));
  function jointSpace(angle, side, move) {
    const { at: at2 } = rightJoint(angle), mirror = side === "right" ? 1 : -1;
    const place2 = ([x, y]) => (
      /** @type {[number, number]} */
      [mirror * x, y]
    );
    const along = [-1, -0.5, 0, 0.5, 1], hollow = (t) => HOLLOW * (1 - t * t);
    const lower2 = along.map((t) => place2(at2(t * (HALF - 0.5), -hollow(t) - 0.3)));
    const upper2 = along.map((t) => (0, import_outline.apply)(move, place2(at2(t * (HALF - 0.5), GAP + 0.3 - hollow(t))))).reverse();
    return (0, import_outline.curve)([...lower2, ...upper2]);
  }
  function axialKeys({ angle, rotation = 0, slip: slip2 = 0 }) {
    const { at: at2, c, s } = rightJoint(angle), [x, y] = at2(0, 0);
    const joint2 = (mirror) => (
      /** @type {AxialJoint} */
      { centre: [mirror * x, y], normal: [-mirror * c, -s], along: [-mirror * s, c] }
    );
    return {
      discCentre: [0, 0],
      joints: { left: joint2(-1), right: joint2(1) },
      spinousTip: (0, import_outline.apply)(carried(rotation, slip2), [0, -spinous]),
      bodyFront: [0, FRONT]
    };
  }
  function axialShapes({ angle, rotation = 0, slip: slip2 = 0 }, p) {
    const out = [];
    const move = carried(rotation, slip2);
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
    if (rotation || slip2) add("upper-body", ENDPLATE, { stroke: INK.line, strokeWidth: line, dash: `${(0, import_path2.px)(4)} ${(0, import_path2.px)(3)}`, title: "upper vertebra: body, moved" }, move);
    return out;
  }

  // anatomy/lumbar.js
  var import_path3 = __toESM(require_path(), 1);

  // generated/anatomy.js
  var vertebrae = { "T12": { "body_depth_upper": 31.5, "body_depth_lower": 32.5, "body_height_front": 24.4, "body_height_back": 26.2, "body_width_upper": 39, "body_width_lower": 41, "canal_depth": 17, "pedicle_height": 15, "disc_height": 5.8, "disc_wedge": 3, "facet_spacing": 26, "transverse_span": 50, "spine_reach": 46, "spine_blade": 14, "spine_droop": 8 }, "L1": { "body_depth_upper": 33, "body_depth_lower": 33.8, "body_height_front": 26, "body_height_back": 27, "body_width_upper": 41, "body_width_lower": 43, "canal_depth": 17, "pedicle_height": 15, "disc_height": 6.8, "disc_wedge": 5, "facet_spacing": 27, "transverse_span": 73, "spine_reach": 50, "spine_blade": 18.5, "spine_droop": 4 }, "L2": { "body_depth_upper": 34, "body_depth_lower": 34.6, "body_height_front": 27, "body_height_back": 27.4, "body_width_upper": 44, "body_width_lower": 47, "canal_depth": 16.6, "pedicle_height": 14.8, "disc_height": 7.8, "disc_wedge": 7, "facet_spacing": 29, "transverse_span": 83, "spine_reach": 52, "spine_blade": 20.5, "spine_droop": 3 }, "L3": { "body_depth_upper": 35, "body_depth_lower": 35.2, "body_height_front": 27.6, "body_height_back": 27, "body_width_upper": 46.5, "body_width_lower": 49.5, "canal_depth": 16.4, "pedicle_height": 14.4, "disc_height": 8.8, "disc_wedge": 9, "facet_spacing": 32, "transverse_span": 92, "spine_reach": 53, "spine_blade": 21.5, "spine_droop": 2.5 }, "L4": { "body_depth_upper": 35.4, "body_depth_lower": 35.2, "body_height_front": 27.8, "body_height_back": 26, "body_width_upper": 48, "body_width_lower": 51, "canal_depth": 16.2, "pedicle_height": 14, "disc_height": 9.6, "disc_wedge": 11, "facet_spacing": 37, "transverse_span": 89, "spine_reach": 51, "spine_blade": 20, "spine_droop": 3 }, "L5": { "body_depth_upper": 35.2, "body_depth_lower": 34.4, "body_height_front": 28.8, "body_height_back": 24.6, "body_width_upper": 49.5, "body_width_lower": 51, "canal_depth": 16, "pedicle_height": 13.4, "disc_height": 8.8, "disc_wedge": 14.5, "facet_spacing": 43, "transverse_span": 94, "spine_reach": 43, "spine_blade": 14.5, "spine_droop": 4.5 }, "S1": { "body_depth_upper": 33.5, "body_width_upper": 50 } };
  var leverArm = { "value": 65, "low": 55, "high": 75 };

  // anatomy/lumbar.js
  var import_outline2 = __toESM(require_outline(), 1);
  var LEVELS2 = ["T12", "L1", "L2", "L3", "L4", "L5", "S1"];
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
  var GAP2 = 1.9;
  function facetSurface(level) {
    if (level === "S1") return [[-35.4, 15], [-34.2, 9.6], [-33.6, 4.2], [-34, -1]];
    const { depthUp, back, canal } = DIMENSIONS[level];
    const x = -depthUp / 2 - canal, y = back / 2;
    return [[x - 0.4, y + 9.4], [x - 1, y + 4], [x - 1.6, y - 1.4], [x - 2.8, y - 6]];
  }
  function buildVertebra(level, fromLower) {
    const { depthUp, depthLow, front, back, canal, pedicle, spine, blade, droop } = DIMENSIONS[level];
    const u = depthUp / 2, l = depthLow / 2, ya = front / 2, yp = back / 2, mid = (ya + yp) / 2;
    const lower2 = LEVELS2[LEVELS2.indexOf(level) + 1];
    const surface2 = facetSurface(lower2);
    const away = (d, i) => (0, import_outline2.apply)(fromLower, [surface2[i][0] - d, surface2[i][1] - d * 0.25]);
    const own = facetSurface(level);
    const w = -u;
    const top = yp - 3.6, floor = top - pedicle;
    const tip = w - spine, upper2 = yp - 12 - droop;
    const j0 = away(GAP2, 0), j1 = away(GAP2, 1), j2 = away(GAP2, 2), j3 = away(GAP2 + 0.4, 3);
    const heel = away(5.2, 3);
    heel[1] -= 3;
    const backLow = away(9.2, 2);
    const low2 = Math.max(upper2 - blade, heel[1] + 3.5);
    const notch = (
      /** @type {XY} */
      [Math.min(backLow[0] - 1.4, heel[0] - 4.4), Math.max(low2 + 3.6, backLow[1] + 2.4)]
    );
    const spineRoot = Math.min(w - canal - 14, notch[0] - 3);
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
      [w - canal - 11, Math.min(own[3][1] - 5.4, upper2 + 3)],
      [spineRoot - 4, upper2 + 0.8],
      [(spineRoot + tip) / 2 - 3, upper2 - 0.6],
      [tip + 5, upper2 + 0.2],
      [tip + 1, upper2 - 1.4],
      // the blade: thick, rounded, deepest at its lower corner
      [tip - 0.8, upper2 + (low2 - upper2) * 0.35],
      [tip - 0.6, upper2 + (low2 - upper2) * 0.72],
      [tip + 1.8, low2 - 0.6],
      [tip + 6.2, low2 - 0.4],
      [(tip + spineRoot) / 2 + 1, low2 + 1.8],
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
      [w - canal * 0.74, (j0[1] + floor) / 2 + 1.4],
      [w - canal * 0.56, floor + 0.8],
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
      away(GAP2 + 0.5, 3),
      away(GAP2 + 0.5, 2),
      away(GAP2 + 0.5, 1),
      away(GAP2 + 0.4, 0),
      away(1, 0)
    ]);
    return { outline, details, process, facetBelow, lamina };
  }
  function neutralLinks() {
    const links = {};
    for (const level of VERTEBRAE) {
      const i = LEVELS2.indexOf(level), below = LEVELS2[i + 1], d = DIMENSIONS[level];
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
    const { disc, wedge } = DIMENSIONS.L5;
    let m = (0, import_outline2.times)((0, import_outline2.times)((0, import_outline2.rigid)(tilt), (0, import_outline2.rigid)(0, 0, -disc / 2)), (0, import_outline2.rigid)(wedge / 2));
    const frames = { S1: m };
    for (let i = VERTEBRAE.length - 1; i >= 0; i--) {
      const bend2 = flexion[i] ?? 0, below = LEVELS2[i + 1];
      if (bend2) {
        const [x, y] = pivot(below);
        m = (0, import_outline2.times)(m, (0, import_outline2.times)((0, import_outline2.rigid)(bend2, x, y), (0, import_outline2.rigid)(0, -x, -y)));
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
    const d = DIMENSIONS[level], below = LEVELS2[LEVELS2.indexOf(level) + 1];
    const up = pose.frames[level], low2 = pose.frames[below], l = d.depthLow / 2, y = (d.front + d.back) / 4;
    const e = below === "S1" ? null : DIMENSIONS[below];
    const h = e ? e.depthUp / 2 : SACRUM_DEPTH / 2, ef = e ? e.front / 2 : 0, eb = e ? e.back / 2 : 0;
    return {
      upFront: (0, import_outline2.apply)(up, [l - 1.4, -d.front / 2 + 0.4]),
      upRear: (0, import_outline2.apply)(up, [-l + 1.4, -d.back / 2 + 0.4]),
      upMid: (0, import_outline2.apply)(up, [0, -y]),
      lowFront: (0, import_outline2.apply)(low2, [h - 1.4, ef - 0.4]),
      lowRear: (0, import_outline2.apply)(low2, [-h + 1.4, eb - 0.4]),
      lowMid: (0, import_outline2.apply)(low2, [0, (ef + eb) / 2])
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
    const place2 = (t, v) => {
      const up = mix(c.upRear, c.upFront, t), low2 = mix(c.lowRear, c.lowFront, t), dish = 1.6 * 4 * t * (1 - t);
      const p = mix(low2, up, (v + 1) / 2);
      return (
        /** @type {[number, number]} */
        [p[0] - ay * dish * v, p[1] + ax * dish * v]
      );
    };
    const bulge = (p, d) => (
      /** @type {[number, number]} */
      [p[0] + ax * d, p[1] + ay * d]
    );
    const ring2 = (0, import_outline2.curve)([
      bulge(c.upFront, 0.6),
      bulge(outF, 1.9),
      bulge(c.lowFront, 0.6),
      place2(0.8, -1.25),
      place2(0.5, -1.25),
      place2(0.2, -1.25),
      bulge(c.lowRear, -0.4),
      bulge(outR, -1.2),
      bulge(c.upRear, -0.4),
      place2(0.2, 1.25),
      place2(0.5, 1.25),
      place2(0.8, 1.25)
    ]);
    const fibre = (t, b) => (0, import_outline2.curve)([place2(t, 1), bulge(place2(t, 0), b), place2(t, -1)], false);
    return {
      ring: ring2,
      lamellae: (0, import_outline2.join)([fibre(0.965, 1.3), fibre(0.9, 1.1), fibre(0.83, 0.8), fibre(0.17, -0.6), fibre(0.105, -0.9), fibre(0.04, -1)]),
      nucleus: (0, import_outline2.curve)([place2(0.68, 0), place2(0.62, 0.52), place2(0.47, 0.66), place2(0.32, 0.5), place2(0.26, 0), place2(0.32, -0.5), place2(0.47, -0.66), place2(0.62, -0.52)]),
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
      const m = pose.frames[level], { depthUp: u, canal, back, spine } = DIMENSIONS[level];
      const first = level === "T12";
      if (first) {
        canalFront.push((0, import_outline2.apply)(m, [-u / 2 + 0.4, above]));
        canalRear.push((0, import_outline2.apply)(m, [-u / 2 - canal, above]));
        muscleFront.push((0, import_outline2.apply)(m, [-u / 2 - canal - 4, 36]));
        muscleRear.push((0, import_outline2.apply)(m, [-u / 2 - spine - 8, 36]));
      }
      canalFront.push((0, import_outline2.apply)(m, [-u / 2 + 1.8, back / 2]), (0, import_outline2.apply)(m, [-u / 2 + 1.8, -back / 2]));
      canalRear.push((0, import_outline2.apply)(m, [-u / 2 - canal, back / 2 - 4]), (0, import_outline2.apply)(m, [-u / 2 - canal + 0.6, -back / 2]));
      muscleFront.push((0, import_outline2.apply)(m, [-u / 2 - canal + 1, -4]));
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
      const c2 = discCorners(pose, level), below = LEVELS2[i + 1], f = facetSurface(below);
      discCentres[JOINTS[i]] = mix(c2.upMid, c2.lowMid, 0.5);
      facetCentres[JOINTS[i]] = (0, import_outline2.apply)(pose.frames[below], [(f[1][0] + f[2][0]) / 2 - GAP2 / 2, (f[1][1] + f[2][1]) / 2]);
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
  function lumbarShapes(pose, p, { levels: levels2 = LEVELS2, soft = true, canal = soft } = {}) {
    const out = [];
    const one = (
      /** @type {Matrix} */
      [1, 0, 0, 1, 0, 0]
    );
    const line = Math.max(0.8, Math.min(1.5, p.scale * 1.05)), fine = line * 0.7;
    const add = (id, o, m, style) => out.push({ id, kind: "path", ...m === one ? { d: (0, import_outline2.draw)(o, m, p) } : { pieces: [(0, import_outline2.piece)(o, m, p, PATH_UNITS)] }, fill: "none", linejoin: "round", ...style });
    const has = new Set(levels2);
    const t = soft || canal ? softTissue(pose, soft ? void 0 : 16) : null;
    if (soft && t) {
      add("muscle", t.muscle, one, { fill: INK2.muscle, opacity: 0.9, title: "back muscles: multifidus and erector spinae" });
      add("muscle-fibres", t.fibres, one, { stroke: INK2.panel, strokeWidth: line * 0.8, opacity: 0.42 });
      add("muscle-septum", t.septum, one, { stroke: INK2.muscleText, strokeWidth: line, opacity: 0.75 });
      add("fascia", t.fascia, one, { stroke: INK2.muscleText, strokeWidth: line * 1.3 });
    }
    if (canal && t) {
      add("canal", t.canal, one, { fill: INK2.canal, opacity: 0.75, title: "vertebral canal" });
      add("canal-roots", t.roots, one, { stroke: INK2.nerve, strokeWidth: fine, opacity: 0.6 });
      if (has.has("S1")) add("canal-sacral", SACRUM.canal, pose.frames.S1, { fill: INK2.canal, opacity: 0.75 });
    }
    for (const level of VERTEBRAE) {
      if (!has.has(level)) continue;
      const below = LEVELS2[LEVELS2.indexOf(level) + 1];
      if (!has.has(below)) continue;
      const d = discOutlines(pose, level), name2 = `${level}/${below.slice(below === "S1" ? 0 : 1)}`;
      add(`disc-${level}`, d.ring, one, { fill: INK2.disc, stroke: INK2.discText, strokeWidth: line, title: `disc ${name2}` });
      add(`disc-lamellae-${level}`, d.lamellae, one, { stroke: INK2.panel, strokeWidth: fine, opacity: 0.6 });
      add(`disc-nucleus-${level}`, d.nucleus, one, { fill: INK2.panel, opacity: 0.42 });
    }
    for (const level of LEVELS2) {
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
      const below = LEVELS2[LEVELS2.indexOf(level) + 1];
      if (has.has(below)) add(`facet-${level}`, b.facetBelow, m, { fill: INK2.disc, stroke: INK2.discText, strokeWidth: fine, title: `facet joint ${level}/${below}` });
    }
    if (soft && t) {
      add("muscle-veil", t.veil, one, { fill: INK2.muscle, opacity: 0.42 });
      add("muscle-veil-fibres", t.veilFibres, one, { stroke: INK2.panel, strokeWidth: line * 0.8, opacity: 0.4 });
    }
    return out;
  }

  // explorers/facet-angle/scene.js
  var import_handle = __toESM(require_handle(), 1);
  var import_path4 = __toESM(require_path(), 1);
  var import_shapes = __toESM(require_shapes(), 1);
  var import_slot2 = __toESM(require_slot(), 1);

  // explorers/facet-angle/geometry.js
  var SLIP = [0, 1];
  function twistAt([x, y]) {
    const radius = Math.hypot(x, y);
    return [-y / radius, x / radius];
  }
  function parts(motion2, { normal, along }) {
    const push = motion2[0] * normal[0] + motion2[1] * normal[1];
    const glide = motion2[0] * along[0] + motion2[1] * along[1];
    return { into: [push * normal[0], push * normal[1]], along: [glide * along[0], glide * along[1]] };
  }
  function gripOffset(angle, reach) {
    const turn = angle * Math.PI / 180;
    return [-Math.sin(turn) * reach, Math.cos(turn) * reach];
  }
  function angleOf([x, y]) {
    const angle = Math.atan2(-x, y) * 180 / Math.PI;
    return angle < -135 ? 90 : Math.max(0, Math.min(90, angle));
  }

  // explorers/facet-angle/scene.js
  var NARROW = 480;
  var REACH = { ahead: 22, behind: 71, aside: 49 };
  var ARROW = 17;
  var GRIP = 25;
  var LEAST = 0.1;
  var FLEXION = lumbarPose({ tilt: 18 });
  function scene(view) {
    const width = view.width("scene", 590);
    const layout = plan(width);
    const { project } = layout;
    const { left } = axialKeys({ angle: view.values.facet_angle }).joints;
    const [x, y] = at(project, left.centre);
    const [dx, dy] = gripOffset(view.values.facet_angle, GRIP * project.scale);
    return import_lit_html3.html`
    ${(0, import_slot2.slot)("scene", layout.height, import_lit_html3.html`
      <svg role="img" aria-label=${sceneAlt(view)} viewBox="0 0 ${width} ${layout.height}" height=${layout.height}>
        ${segment(view, layout)}
        ${slip(view, layout.slip)}
        ${bend(view, layout.bend)}
      </svg>
      ${(0, import_handle.handle)({
      view,
      input: "facet_angle",
      label: "Angle of the joint",
      spoken: `${degrees(view.values.facet_angle)} degrees`,
      x: x + dx,
      y: y + dy,
      toValue: (point) => angleOf([point[0] - x, point[1] - y])
    })}`)}
    <p class="se-caption">${(0, import_badge.badge)("illustration")}<span>${GEOMETRY}</span></p>`;
  }
  function plan(width) {
    const narrow = width < NARROW;
    const room = narrow ? width : Math.max(318, width * 0.62);
    const scale = Math.min((room - 56) / (2 * REACH.aside - 15), room / (2 * REACH.aside));
    const project = { scale, x: REACH.aside * scale, y: 6 + REACH.ahead * scale };
    const height = project.y + REACH.behind * scale + 4;
    if (narrow) {
      const inset2 = { width: width / 2 - 8, height: 128, top: height + 44 };
      return {
        narrow,
        room,
        project,
        height: Math.round(height + 44 + inset2.height),
        slip: { ...inset2, left: 0, scale: 2.3, centre: (
          /** @type {XY} */
          [0, -33]
        ) },
        bend: { ...inset2, left: width / 2 + 8, scale: 1.35, centre: (
          /** @type {XY} */
          [-22, 36]
        ) }
      };
    }
    const inset = { left: room + 12, width: width - room - 12, height: (height - 104) / 2 };
    return {
      narrow,
      room,
      project,
      height: Math.round(height),
      slip: { ...inset, top: 44, scale: Math.min(2.3, (inset.height - 16) / (REACH.ahead + REACH.behind)), centre: (
        /** @type {XY} */
        [0, -25]
      ) },
      bend: { ...inset, top: 44 + inset.height + 60, scale: 1.35, centre: (
        /** @type {XY} */
        [-22, 36]
      ) }
    };
  }
  var at = ({ scale, x, y }, point) => [x + point[0] * scale, y - point[1] * scale];
  function segment(view, { project, room }) {
    const { values, results, revealed } = view;
    const { joints } = axialKeys({ angle: values.facet_angle });
    return import_lit_html3.svg`
    ${(0, import_shapes.shapes)(axialShapes({ angle: values.facet_angle }, project))}
    ${radiusMark(joints.right, project)}
    ${turnMark(project)}
    ${angleMark(view, joints.left, project)}
    ${divided(twistAt(joints.right.centre), joints.right, project, revealed, true)}
    ${heading(0, 14, "Small twist", revealed ? results.twist_blocked_share : null)}
    <text class="se-quiet" x=${(0, import_path4.px)(room)} y="14" text-anchor="end">from above,</text>
    <text class="se-quiet" x=${(0, import_path4.px)(room)} y="31" text-anchor="end">front at the top</text>`;
  }
  function heading(x, y, motion2, share) {
    return import_lit_html3.svg`<g transform=${(0, import_path4.place)(x, y)}>
    <text class="se-strong se-halo">${motion2}</text>
    <text class="se-answer se-halo" y="24">${share === null ? "?" : percent(share)} %<tspan dx="4">blocked</tspan></text>
  </g>`;
  }
  function turnMark(project) {
    return (0, import_guard2.guard)([project.scale, project.x], () => {
      const radius = 11.5 * project.scale;
      const on = (degrees2) => (
        /** @type {Spot} */
        [project.x + radius * Math.cos(degrees2 * Math.PI / 180), project.y - radius * Math.sin(degrees2 * Math.PI / 180)]
      );
      const [from, to] = [on(20), on(148)];
      const d = `M${(0, import_path4.px)(from[0])} ${(0, import_path4.px)(from[1])}A${(0, import_path4.px)(radius)} ${(0, import_path4.px)(radius)} 0 0 0 ${(0, import_path4.px)(to[0])} ${(0, import_path4.px)(to[1])}`;
      return import_lit_html3.svg`<path class="se-casing" d=${d}></path><path class="se-motion" d=${d}></path>
      ${(0, import_shapes.arrow)(on(138), on(166), { head: 11, className: "-motion" })}
      <circle class="se-pivot" cx=${(0, import_path4.px)(project.x)} cy=${(0, import_path4.px)(project.y)} r="3"></circle>`;
    });
  }
  function radiusMark({ centre }, project) {
    const [x, y] = at(project, centre);
    const d = `M${(0, import_path4.px)(project.x)} ${(0, import_path4.px)(project.y)}L${(0, import_path4.px)(x)} ${(0, import_path4.px)(y)}`;
    return import_lit_html3.svg`<path class="se-plumb" d=${d}></path>`;
  }
  function angleMark({ values, pinnedValues, changed }, joint2, project) {
    const [x, y] = at(project, joint2.centre);
    const end = (angle, mm) => {
      const [dx, dy] = gripOffset(angle, mm * project.scale);
      return `${(0, import_path4.px)(x + dx)} ${(0, import_path4.px)(y + dy)}`;
    };
    const radius = (0, import_path4.px)(17 * project.scale);
    return import_lit_html3.svg`
    <path class="se-casing" d="M${(0, import_path4.px)(x)} ${(0, import_path4.px)(y)}V${(0, import_path4.px)(y + 30 * project.scale)}"></path>
    <path class="se-plumb" d="M${(0, import_path4.px)(x)} ${(0, import_path4.px)(y)}V${(0, import_path4.px)(y + 30 * project.scale)}"></path>
    ${changed ? import_lit_html3.svg`<path class="se-baseline-mark" d="M${(0, import_path4.px)(x)} ${(0, import_path4.px)(y)}L${end(pinnedValues.facet_angle, 30)}"></path>` : import_lit_html3.nothing}
    <path class="se-measure-model" d="M${(0, import_path4.px)(x)} ${(0, import_path4.px)(y)}L${end(values.facet_angle, GRIP)}"></path>
    <path class="se-arc" d="M${end(0, 17)}A${radius} ${radius} 0 0 1 ${end(values.facet_angle, 17)}"></path>
    <g transform=${(0, import_path4.place)(0, project.y + REACH.behind * project.scale - 20)}>
      <text class="se-answer">${degrees(values.facet_angle)}\u00b0</text>
      <text class="se-quiet" y="17">to the midline</text>
    </g>`;
  }
  function divided(motion2, joint2, project, revealed, labelled) {
    const from = at(project, joint2.centre);
    const tip = (way) => (
      /** @type {Spot} */
      [from[0] + way[0] * ARROW * project.scale, from[1] - way[1] * ARROW * project.scale]
    );
    const whole = tip(motion2);
    if (!revealed) return import_lit_html3.svg`<circle class="se-pivot" cx=${(0, import_path4.px)(from[0])} cy=${(0, import_path4.px)(from[1])} r="3"></circle>${cased(from, whole, 9, "-motion")}`;
    const { into, along } = parts(motion2, joint2);
    const [blocked, free] = [tip(into), tip(along)];
    return import_lit_html3.svg`
    <path class="se-parts" d="M${(0, import_path4.px)(blocked[0])} ${(0, import_path4.px)(blocked[1])}L${(0, import_path4.px)(whole[0])} ${(0, import_path4.px)(whole[1])}L${(0, import_path4.px)(free[0])} ${(0, import_path4.px)(free[1])}"></path>
    ${cased(from, whole, 9, "-motion")}
    ${Math.hypot(...along) < 0.01 ? import_lit_html3.nothing : cased(from, free, 10, "-free")}
    ${Math.hypot(...into) < 0.01 ? import_lit_html3.nothing : import_lit_html3.svg`${cased(from, blocked, 12, "-blocked")}${stop(blocked, joint2.along, project.scale)}`}
    ${labelled ? [partLabel("blocked", "se-label-model", from, blocked, into), partLabel("free", "se-quiet", from, free, along)] : import_lit_html3.nothing}`;
  }
  function cased(from, tip, head, className) {
    return import_lit_html3.svg`<line class="se-casing" x1=${(0, import_path4.px)(from[0])} y1=${(0, import_path4.px)(from[1])} x2=${(0, import_path4.px)(tip[0])} y2=${(0, import_path4.px)(tip[1])}></line>${(0, import_shapes.arrow)(from, tip, { head, className })}`;
  }
  function stop(tip, along, scale) {
    const [dx, dy] = [along[0] * 2.4 * scale, -along[1] * 2.4 * scale];
    return import_lit_html3.svg`<line class="se-stop" x1=${(0, import_path4.px)(tip[0] - dx)} y1=${(0, import_path4.px)(tip[1] - dy)} x2=${(0, import_path4.px)(tip[0] + dx)} y2=${(0, import_path4.px)(tip[1] + dy)}></line>`;
  }
  function partLabel(text, className, from, tip, part) {
    if (Math.hypot(...part) < LEAST) return import_lit_html3.nothing;
    const drop = tip[1] - from[1] > 3 ? 14 : part[1] > Math.abs(part[0]) ? -8 : 2;
    const left = part[0] < 0;
    return import_lit_html3.svg`<text class="${className} se-halo" text-anchor=${left ? "end" : "start"} transform=${(0, import_path4.place)(tip[0] + (left ? -9 : 9), tip[1] + drop)}>${text}</text>`;
  }
  function insetProjection({ left, top, width, height, scale, centre }) {
    return { scale, x: left + width / 2 - centre[0] * scale, y: top + height / 2 + centre[1] * scale };
  }
  function slip(view, inset) {
    const { values, results, revealed } = view;
    const project = insetProjection(inset);
    const { right } = axialKeys({ angle: values.facet_angle }).joints;
    return import_lit_html3.svg`
    ${heading(inset.left, inset.top - 32, "Forward slip", revealed ? results.slip_blocked_share : null)}
    ${framed(view, "slip", inset, import_lit_html3.svg`${(0, import_shapes.shapes)(axialShapes({ angle: values.facet_angle }, project))}${divided(SLIP, right, project, revealed, false)}`)}`;
  }
  function bend(view, inset) {
    const { results, revealed } = view;
    const project = insetProjection(inset);
    const from = at(project, lumbarKeys(FLEXION).facetCentres["L4-5"]);
    const [, , upX, upY] = FLEXION.frames.L5;
    const tip = (
      /** @type {Spot} */
      [from[0] + upX * 24 * inset.scale, from[1] - upY * 24 * inset.scale]
    );
    return import_lit_html3.svg`
    ${heading(inset.left, inset.top - 32, "Bend, from the side", revealed ? results.bending_blocked_share : null)}
    ${framed(view, "bend", inset, (0, import_guard2.guard)([inset.left, inset.top, inset.width, inset.height], () => import_lit_html3.svg`
      ${(0, import_shapes.shapes)(lumbarShapes(FLEXION, project, { levels: ["L3", "L4", "L5", "S1"], soft: false }))}
      ${cased(from, tip, 10, "-free")}`))}`;
  }
  function framed(view, name2, { left, top, width, height }, content) {
    const clip = `${view.id}-${name2}`;
    return import_lit_html3.svg`
    <defs><clipPath id=${clip}><rect x=${(0, import_path4.px)(left)} y=${(0, import_path4.px)(top)} width=${(0, import_path4.px)(width)} height=${(0, import_path4.px)(height)} rx="8"></rect></clipPath></defs>
    <rect class="se-inset" x=${(0, import_path4.px)(left)} y=${(0, import_path4.px)(top)} width=${(0, import_path4.px)(width)} height=${(0, import_path4.px)(height)} rx="8"></rect>
    <g clip-path="url(#${clip})">${content}</g>`;
  }

  // explorers/facet-angle/definition.js
  var { low, high } = model.inputs.facet_angle;
  var atLevel = (name2) => (
    /** @type {Level} */
    levels.find(({ level }) => level === name2)
  );
  var [upper, lower] = [atLevel("L2-3"), atLevel("L5-S1")];
  var facetAngle = {
    kind: "facet-angle",
    title: TITLE,
    model,
    controls: [{
      input: "facet_angle",
      label: "Angle of the joint",
      show: (value) => ({ number: degrees(value), unit: "°", spoken: `${degrees(value)} degrees` }),
      meaning: () => "to the midsagittal plane",
      range: `${low} to ${high}°`
    }],
    presets: [
      ...["L2-3", "L4-5"].map((name2) => ({ label: `As at ${name2}`, values: { facet_angle: atLevel(name2).mean } })),
      { label: `Straight in line (${low}°)`, values: { facet_angle: low } },
      { label: `Across (${high}°)`, values: { facet_angle: high } }
    ],
    prediction: {
      question: question(upper, lower),
      quantity: "change of the blocked share of a twist, per cent",
      unit: "%",
      low: -45,
      high: 45,
      step: 1,
      start: 0,
      before: { facet_angle: upper.mean },
      after: { facet_angle: lower.mean },
      answer: (before, after) => (0, import_format2.percentChange)(after.twist_blocked_share, before.twist_blocked_share)
    },
    // Twist and slip follow from one angle: either gives the other away.
    veiled: Object.keys(model.outputs).filter((name2) => /(twist|slip)_(blocked|push)/.test(name2)),
    dock: [
      { label: "twist blocked", output: "twist_blocked_share", digits: 2 },
      { label: "slip blocked", output: "slip_blocked_share", digits: 2 }
    ],
    columns: ["facet_angle_axis", "twist_blocked_curve", "twist_blocked_curve_low", "twist_blocked_curve_high", "slip_blocked_curve"],
    figure: scene,
    // The one chart stands under the one control, where it fills the column.
    balance: blockedChart,
    sentence,
    notes: import_lit_html4.html`<span>${(0, import_badge2.badge)("evidence")}${LEVELS}</span>
    <span>${(0, import_badge2.badge)("evidence")}${CAUSES}</span>
    <span>${NOT_ALONE}</span>`,
    equations,
    sources,
    provenance: "Spine in Stride, facet-angle explorer. Geometry of one joint surface, an illustration of one cause; not a prediction of how far a level moves."
  };

  // explorers/facet-angle/index.js
  (0, import_explorer.register)(facetAngle);
})();
});
