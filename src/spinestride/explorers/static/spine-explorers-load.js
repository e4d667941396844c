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

  // shared:lit-html/directives/guard.js
  var require_guard = __commonJS({
    "shared:lit-html/directives/guard.js"(exports, module) {
      module.exports = shared["lit-html/directives/guard.js"];
    }
  });

  // shared:core/scale.js
  var require_scale = __commonJS({
    "shared:core/scale.js"(exports, module) {
      module.exports = shared["core/scale.js"];
    }
  });

  // shared:anatomy/outline.js
  var require_outline = __commonJS({
    "shared:anatomy/outline.js"(exports, module) {
      module.exports = shared["anatomy/outline.js"];
    }
  });

  // shared:core/describe.js
  var require_describe = __commonJS({
    "shared:core/describe.js"(exports, module) {
      module.exports = shared["core/describe.js"];
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

  // explorers/load/index.js
  var import_explorer = __toESM(require_explorer(), 1);

  // explorers/load/definition.js
  var import_lit_html5 = __toESM(require_lit_html(), 1);
  var import_badge2 = __toESM(require_badge(), 1);
  var import_format4 = __toESM(require_format(), 1);

  // generated/load-model.js
  var load_model_exports = {};
  __export(load_model_exports, {
    evaluate: () => evaluate,
    inputs: () => inputs,
    name: () => name,
    outputs: () => outputs,
    parameters: () => parameters
  });
  var name = "load";
  var inputs = {
    body_mass: { symbol: "M", unit: "kg", default: 70, low: 45, high: 100, step: 1, label: "Body mass", source: "spinestride" },
    stature: { symbol: "h", unit: "m", default: 1.75, low: 1.5, high: 2, step: 0.01, label: "Stature", source: "spinestride" },
    sex: { symbol: "s", unit: "choice", default: 1, low: 0, high: 1, step: 1, label: "Sex", source: "deleva1996", choices: ["female", "male"] },
    trunk_flexion: { symbol: "\\theta", unit: "degree", default: 0, low: 0, high: 90, step: 1, label: "Trunk flexion", source: "spinestride" },
    hand_load: { symbol: "m_{l}", unit: "kg", default: 0, low: 0, high: 40, step: 0.5, label: "Load in the hands", source: "spinestride" },
    hand_distance: { symbol: "x_{h}", unit: "m", default: 0, low: 0, high: 0.5, step: 0.01, label: "Hands in front of the shoulders", source: "spinestride" },
    extensor_arm: { symbol: "d_{e,0}", unit: "m", default: 0.065, low: 0.055, high: 0.075, step: 1e-3, label: "Lever arm of the back extensors, reference body", source: "mcgillnorman1987" },
    bracing_moment: { symbol: "M_{b,0}", unit: "N m", default: 3, low: 0, high: 30, step: 1, label: "Bracing moment, reference body", source: "spinestride" }
  };
  var outputs = {
    flexion_axis: { symbol: "\\alpha", unit: "degree", label: "Trunk flexion", kind: "series" },
    compression_curve: { symbol: "C_{c}", unit: "N", label: "L5/S1 compression over trunk flexion", kind: "series" },
    ratio_curve: { symbol: "r_{c}", unit: "1", label: "L5/S1 compression relative to relaxed standing over trunk flexion", kind: "series" },
    intradiscal_pressure_curve: { symbol: "p_{c}", unit: "MPa", label: "Pressure in the disc over trunk flexion", kind: "series" },
    compression_curve_low: { symbol: "C_{c,low}", unit: "N", label: "L5/S1 compression over trunk flexion, low end for extensor lever arm", kind: "series" },
    compression_curve_high: { symbol: "C_{c,high}", unit: "N", label: "L5/S1 compression over trunk flexion, high end for extensor lever arm", kind: "series" },
    compression_curve_wide_low: { symbol: "C_{c,wide,low}", unit: "N", label: "L5/S1 compression over trunk flexion, low end for all uncertain parameters", kind: "series" },
    compression_curve_wide_high: { symbol: "C_{c,wide,high}", unit: "N", label: "L5/S1 compression over trunk flexion, high end for all uncertain parameters", kind: "series" },
    ratio_curve_low: { symbol: "r_{c,low}", unit: "1", label: "L5/S1 compression relative to relaxed standing over trunk flexion, low end for extensor lever arm", kind: "series" },
    ratio_curve_high: { symbol: "r_{c,high}", unit: "1", label: "L5/S1 compression relative to relaxed standing over trunk flexion, high end for extensor lever arm", kind: "series" },
    ratio_curve_wide_low: { symbol: "r_{c,wide,low}", unit: "1", label: "L5/S1 compression relative to relaxed standing over trunk flexion, low end for all uncertain parameters", kind: "series" },
    ratio_curve_wide_high: { symbol: "r_{c,wide,high}", unit: "1", label: "L5/S1 compression relative to relaxed standing over trunk flexion, high end for all uncertain parameters", kind: "series" },
    intradiscal_pressure_curve_low: { symbol: "p_{c,low}", unit: "MPa", label: "Pressure in the disc over trunk flexion, low end for conversion from compression", kind: "series" },
    intradiscal_pressure_curve_high: { symbol: "p_{c,high}", unit: "MPa", label: "Pressure in the disc over trunk flexion, high end for conversion from compression", kind: "series" },
    body_extensor_arm: { symbol: "d_{e}", unit: "m", label: "Lever arm of the back extensors, this body", kind: "scalar" },
    body_bracing_moment: { symbol: "M_{b}", unit: "N m", label: "Bracing moment, this body", kind: "scalar" },
    upper_body_mass: { symbol: "m_{u}", unit: "kg", label: "Mass of the upper body above L5/S1", kind: "scalar" },
    body_weight: { symbol: "W", unit: "N", label: "Body weight", kind: "scalar" },
    upper_body_weight: { symbol: "W_{u}", unit: "N", label: "Weight of the upper body above L5/S1", kind: "scalar" },
    hand_load_weight: { symbol: "W_{l}", unit: "N", label: "Weight of the load in the hands", kind: "scalar" },
    head_distance: { symbol: "x_{head}", unit: "m", label: "Head in front of L5/S1", kind: "scalar" },
    upper_trunk_distance: { symbol: "x_{ut}", unit: "m", label: "Upper trunk in front of L5/S1", kind: "scalar" },
    middle_trunk_distance: { symbol: "x_{mt}", unit: "m", label: "Middle trunk in front of L5/S1", kind: "scalar" },
    lower_trunk_distance: { symbol: "x_{lt}", unit: "m", label: "Lower trunk in front of L5/S1", kind: "scalar" },
    shoulder_distance: { symbol: "x_{s}", unit: "m", label: "Shoulders in front of L5/S1", kind: "scalar" },
    shoulder_height: { symbol: "z_{s}", unit: "m", label: "Shoulders above L5/S1", kind: "scalar" },
    arms_distance: { symbol: "x_{arms}", unit: "m", label: "Arms in front of L5/S1", kind: "scalar" },
    load_distance: { symbol: "x_{l}", unit: "m", label: "Load in front of L5/S1", kind: "scalar" },
    head_moment: { symbol: "M_{head}", unit: "N m", label: "Moment of the head about L5/S1", kind: "scalar" },
    upper_trunk_moment: { symbol: "M_{ut}", unit: "N m", label: "Moment of the upper trunk about L5/S1", kind: "scalar" },
    middle_trunk_moment: { symbol: "M_{mt}", unit: "N m", label: "Moment of the middle trunk about L5/S1", kind: "scalar" },
    lower_trunk_moment: { symbol: "M_{lt}", unit: "N m", label: "Moment of the lower trunk above L5/S1 about L5/S1", kind: "scalar" },
    arms_moment: { symbol: "M_{arms}", unit: "N m", label: "Moment of the arms about L5/S1", kind: "scalar" },
    upper_body_moment: { symbol: "M_{u}", unit: "N m", label: "Moment of the upper body about L5/S1", kind: "scalar" },
    hand_load_moment: { symbol: "M_{l}", unit: "N m", label: "Moment of the load about L5/S1", kind: "scalar" },
    net_moment: { symbol: "M_{net}", unit: "N m", label: "Net moment about L5/S1", kind: "scalar" },
    extensor_force: { symbol: "F_{e}", unit: "N", label: "Force of the back extensors", kind: "scalar" },
    flexor_force: { symbol: "F_{f}", unit: "N", label: "Force of the trunk flexors", kind: "scalar" },
    disc_inclination: { symbol: "\\phi_{d}", unit: "degree", label: "Tilt of the disc to the horizontal", kind: "scalar" },
    compression: { symbol: "C", unit: "N", label: "L5/S1 compression", kind: "scalar" },
    shear: { symbol: "S", unit: "N", label: "L5/S1 shear, positive forward", kind: "scalar" },
    body_weight_compression: { symbol: "C_{W}", unit: "N", label: "Compression from the weight of the upper body", kind: "scalar" },
    load_weight_compression: { symbol: "C_{L}", unit: "N", label: "Compression from the weight of the load", kind: "scalar" },
    body_moment_compression: { symbol: "C_{u}", unit: "N", label: "Compression from the muscle force that holds the upper body", kind: "scalar" },
    load_moment_compression: { symbol: "C_{l}", unit: "N", label: "Compression from the muscle force that holds the load", kind: "scalar" },
    bracing_compression: { symbol: "C_{b}", unit: "N", label: "Compression from bracing", kind: "scalar" },
    compression_body_weights: { symbol: "c", unit: "BW", label: "L5/S1 compression", kind: "scalar" },
    shear_body_weights: { symbol: "\\varsigma", unit: "BW", label: "L5/S1 shear", kind: "scalar" },
    standing_compression: { symbol: "C_{0}", unit: "N", label: "L5/S1 compression in relaxed standing", kind: "scalar" },
    ratio_to_standing: { symbol: "r_{0}", unit: "1", label: "L5/S1 compression relative to relaxed standing", kind: "scalar" },
    intradiscal_pressure: { symbol: "p", unit: "MPa", label: "Pressure in the disc", kind: "scalar" },
    lumbar_flexion: { symbol: "\\theta_{l}", unit: "degree", label: "Lumbar flexion of this posture", kind: "scalar" },
    capacity_moment: { symbol: "M_{max}", unit: "N m", label: "Largest extensor moment of the muscle groups at the usual muscle stress", kind: "scalar" },
    largest_capacity_moment: { symbol: "M_{max,high}", unit: "N m", label: "Largest extensor moment of the muscle groups at the highest muscle stress in use", kind: "scalar" },
    needed_share: { symbol: "s_{M}", unit: "1", label: "Net moment as a share of the largest at the usual muscle stress", kind: "scalar" },
    compression_low: { symbol: "C_{low}", unit: "N", label: "L5/S1 compression, low end for extensor lever arm", kind: "scalar" },
    compression_high: { symbol: "C_{high}", unit: "N", label: "L5/S1 compression, high end for extensor lever arm", kind: "scalar" },
    compression_wide_low: { symbol: "C_{wide,low}", unit: "N", label: "L5/S1 compression, low end for all uncertain parameters", kind: "scalar" },
    compression_wide_high: { symbol: "C_{wide,high}", unit: "N", label: "L5/S1 compression, high end for all uncertain parameters", kind: "scalar" },
    ratio_to_standing_low: { symbol: "r_{low}", unit: "1", label: "L5/S1 compression relative to relaxed standing, low end for extensor lever arm", kind: "scalar" },
    ratio_to_standing_high: { symbol: "r_{high}", unit: "1", label: "L5/S1 compression relative to relaxed standing, high end for extensor lever arm", kind: "scalar" },
    ratio_to_standing_wide_low: { symbol: "r_{wide,low}", unit: "1", label: "L5/S1 compression relative to relaxed standing, low end for all uncertain parameters", kind: "scalar" },
    ratio_to_standing_wide_high: { symbol: "r_{wide,high}", unit: "1", label: "L5/S1 compression relative to relaxed standing, high end for all uncertain parameters", kind: "scalar" },
    shear_low: { symbol: "S_{low}", unit: "N", label: "L5/S1 shear, positive forward, low end for all uncertain parameters", kind: "scalar" },
    shear_high: { symbol: "S_{high}", unit: "N", label: "L5/S1 shear, positive forward, high end for all uncertain parameters", kind: "scalar" },
    intradiscal_pressure_low: { symbol: "p_{low}", unit: "MPa", label: "Pressure in the disc, low end for conversion from compression", kind: "scalar" },
    intradiscal_pressure_high: { symbol: "p_{high}", unit: "MPa", label: "Pressure in the disc, high end for conversion from compression", kind: "scalar" }
  };
  var parameters = {
    gravity: 9.81,
    reference_mass: 70,
    reference_stature: 1.75,
    flexor_arm: 0.085,
    muscle_cosine: 0.95,
    muscle_shear: 0.05,
    disc_tilt: 30,
    com_offset: 0.01,
    lower_trunk_share: 0.525,
    head_height: 0.363,
    upper_trunk_height: 0.2235,
    middle_trunk_height: 0.102,
    lower_trunk_height: 0.026,
    shoulder_height_share: 0.233,
    segment_height_factor: 1,
    arm_centre_share: 0.48,
    pelvic_share: 0.4,
    static_cocontraction: 0,
    standing_bracing_moment: 3,
    disc_area: 1800,
    pressure_factor: 1.5,
    resting_pressure: 0.1,
    head_mass_female: 6.68,
    head_mass_male: 6.94,
    upper_trunk_mass_female: 15.45,
    upper_trunk_mass_male: 15.96,
    middle_trunk_mass_female: 14.65,
    middle_trunk_mass_male: 16.33,
    lower_trunk_mass_female: 12.47,
    lower_trunk_mass_male: 11.17,
    upper_arm_mass_female: 2.55,
    upper_arm_mass_male: 2.71,
    forearm_mass_female: 1.38,
    forearm_mass_male: 1.62,
    hand_mass_female: 0.56,
    hand_mass_male: 0.61,
    reference_muscle_stress: 46,
    arm_table_step: 30,
    iliocostalis_lumborum_reference_force: 655,
    iliocostalis_lumborum_arm_0: 4.6,
    iliocostalis_lumborum_arm_1: 4.5,
    iliocostalis_lumborum_arm_2: 4.2,
    longissimus_lumborum_reference_force: 466,
    longissimus_lumborum_arm_0: 4.5,
    longissimus_lumborum_arm_1: 4.3,
    longissimus_lumborum_arm_2: 3.9,
    longissimus_thoracis_reference_force: 1092,
    longissimus_thoracis_arm_0: 4.6,
    longissimus_thoracis_arm_1: 4.4,
    longissimus_thoracis_arm_2: 4.2,
    multifidus_reference_force: 1045,
    multifidus_arm_0: 3.9,
    multifidus_arm_1: 3.9,
    multifidus_arm_2: 3.8,
    usual_muscle_stress: 46,
    highest_muscle_stress: 100
  };
  var parameterUnits = {
    gravity: "m/s2",
    reference_mass: "kg",
    reference_stature: "m",
    flexor_arm: "m",
    muscle_cosine: "1",
    muscle_shear: "1",
    disc_tilt: "degree",
    com_offset: "m",
    lower_trunk_share: "1",
    head_height: "1",
    upper_trunk_height: "1",
    middle_trunk_height: "1",
    lower_trunk_height: "1",
    shoulder_height_share: "1",
    segment_height_factor: "1",
    arm_centre_share: "1",
    pelvic_share: "1",
    static_cocontraction: "1",
    standing_bracing_moment: "N m",
    disc_area: "mm2",
    pressure_factor: "1",
    resting_pressure: "MPa",
    head_mass_female: "percent of body mass",
    head_mass_male: "percent of body mass",
    upper_trunk_mass_female: "percent of body mass",
    upper_trunk_mass_male: "percent of body mass",
    middle_trunk_mass_female: "percent of body mass",
    middle_trunk_mass_male: "percent of body mass",
    lower_trunk_mass_female: "percent of body mass",
    lower_trunk_mass_male: "percent of body mass",
    upper_arm_mass_female: "percent of body mass",
    upper_arm_mass_male: "percent of body mass",
    forearm_mass_female: "percent of body mass",
    forearm_mass_male: "percent of body mass",
    hand_mass_female: "percent of body mass",
    hand_mass_male: "percent of body mass",
    reference_muscle_stress: "N/cm2",
    arm_table_step: "degree",
    iliocostalis_lumborum_reference_force: "N",
    iliocostalis_lumborum_arm_0: "cm",
    iliocostalis_lumborum_arm_1: "cm",
    iliocostalis_lumborum_arm_2: "cm",
    longissimus_lumborum_reference_force: "N",
    longissimus_lumborum_arm_0: "cm",
    longissimus_lumborum_arm_1: "cm",
    longissimus_lumborum_arm_2: "cm",
    longissimus_thoracis_reference_force: "N",
    longissimus_thoracis_arm_0: "cm",
    longissimus_thoracis_arm_1: "cm",
    longissimus_thoracis_arm_2: "cm",
    multifidus_reference_force: "N",
    multifidus_arm_0: "cm",
    multifidus_arm_1: "cm",
    multifidus_arm_2: "cm",
    usual_muscle_stress: "N/cm2",
    highest_muscle_stress: "N/cm2"
  };
  var parameterRanges = {
    flexor_arm: [0.07, 0.1],
    muscle_cosine: [0.9, 1],
    muscle_shear: [0.03, 0.06],
    disc_tilt: [20, 40],
    com_offset: [0, 0.03],
    lower_trunk_share: [0.26, 0.8],
    segment_height_factor: [0.9, 1.1],
    arm_centre_share: [0.42, 0.5],
    pelvic_share: [0.2, 0.6],
    static_cocontraction: [0, 0.25],
    disc_area: [1600, 2e3],
    pressure_factor: [1.1, 1.6],
    resting_pressure: [0, 0.12],
    extensor_arm: [0.055, 0.075]
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
  function checkedInputs(inputs3, values, rounding) {
    const range = (row) => `from ${plainNumber(row.low)} to ${plainNumber(row.high)}` + (row.choices ? ` (${row.choices.join(", ")})` : "");
    for (const name2 of Object.keys(values)) {
      if (!Object.hasOwn(inputs3, name2)) {
        const known = Object.entries(inputs3).map(([key, row]) => `${key} (${row.unit}) ${range(row)}`);
        throw new RangeError(`unknown input ${name2}; the inputs are: ${known.join("; ")}`);
      }
    }
    const checked = {};
    for (const [name2, row] of Object.entries(inputs3)) {
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
    return Object.fromEntries(names.map((name2, place4) => [name2, ranges[name2][pattern >> place4 & 1 ? most : 1 - most]]));
  }
  function bandOf(names, ranges, noise, nominal, known, variant, zero) {
    const low = Float64Array.from(nominal);
    const high = Float64Array.from(nominal);
    const first = new Float64Array(nominal.length);
    const second = new Float64Array(nominal.length);
    const crossing = zero && new Float64Array(nominal.length);
    const negative = zero && Int8Array.from(zero, (value) => Number(value < 0));
    const positive = zero && Int8Array.from(zero, (value) => Number(value > 0));
    const compute = (state, out) => {
      variant({ ...known, ...state }, out, crossing);
      for (let i = 0; i < out.length; i += 1) {
        if (out[i] < low[i]) low[i] = out[i];
        if (out[i] > high[i]) high[i] = out[i];
        if (negative && crossing && crossing[i] < 0) negative[i] = 1;
        if (positive && crossing && crossing[i] > 0) positive[i] = 1;
      }
    };
    const patterns = new Uint32Array(nominal.length);
    const silent = names.filter((name2, place4) => {
      compute({ [name2]: ranges[name2][0] }, first);
      compute({ [name2]: ranges[name2][1] }, second);
      let largest = 0;
      for (let i = 0; i < nominal.length; i += 1) {
        const effect = (second[i] - first[i]) / Math.max(1, Math.abs(nominal[i]));
        if (effect > noise) patterns[i] |= 1 << place4;
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
    if (!negative || !positive) return [low, high];
    for (const pattern of distinct) {
      variant({ ...known, ...cornerOf(names, ranges, pattern, 0) }, first, crossing, true);
      for (let i = 0; i < first.length; i += 1) {
        if (negative[i] && positive[i] && first[i] < low[i]) low[i] = first[i];
      }
    }
    return [low, high];
  }
  function bandOfNumber(names, ranges, noise, nominal, known, variant) {
    const [low, high] = bandOf(names, ranges, noise, [nominal], known, (state, out) => {
      out[0] = variant(state);
    });
    return [low[0], high[0]];
  }
  function vary_compression(known) {
    const { arm_centre_share, arms_mass, body_bracing_moment, body_mass, com_offset, disc_tilt, extensor_arm, flexor_arm, gravity, hand_distance, hand_load_weight, head_height, head_mass, lower_trunk_height, lower_trunk_mass_female, lower_trunk_mass_male, lower_trunk_share, middle_trunk_height, middle_trunk_mass, muscle_cosine, pelvic_share, segment_height_factor, sex, shoulder_height_share, static_cocontraction, stature, stature_ratio, trunk_flexion, upper_trunk_height, upper_trunk_mass } = known;
    const body_extensor_arm = extensor_arm * stature_ratio;
    const body_flexor_arm = flexor_arm * stature_ratio;
    const lower_trunk_mass = 1 / 100 * body_mass * lower_trunk_share * (sex === 0 ? lower_trunk_mass_female : lower_trunk_mass_male);
    const upper_body_mass = arms_mass + head_mass + lower_trunk_mass + middle_trunk_mass + upper_trunk_mass;
    const upper_body_weight = gravity * upper_body_mass;
    const trunk_scale = segment_height_factor * stature;
    const head_distance = com_offset * stature_ratio + head_height * trunk_scale * Math.sin(1 / 180 * Math.PI * trunk_flexion);
    const upper_trunk_distance = com_offset * stature_ratio + trunk_scale * upper_trunk_height * Math.sin(1 / 180 * Math.PI * trunk_flexion);
    const middle_trunk_distance = com_offset * stature_ratio + middle_trunk_height * trunk_scale * Math.sin(1 / 180 * Math.PI * trunk_flexion);
    const lower_trunk_distance = com_offset * stature_ratio + lower_trunk_height * trunk_scale * Math.sin(1 / 180 * Math.PI * trunk_flexion);
    const shoulder_distance = com_offset * stature_ratio + shoulder_height_share * trunk_scale * Math.sin(1 / 180 * Math.PI * trunk_flexion);
    const arms_distance = arm_centre_share * hand_distance + shoulder_distance;
    const load_distance = hand_distance + shoulder_distance;
    const head_moment = gravity * head_distance * head_mass;
    const upper_trunk_moment = gravity * upper_trunk_distance * upper_trunk_mass;
    const middle_trunk_moment = gravity * middle_trunk_distance * middle_trunk_mass;
    const lower_trunk_moment = gravity * lower_trunk_distance * lower_trunk_mass;
    const arms_moment = arms_distance * arms_mass * gravity;
    const upper_body_moment = arms_moment + head_moment + lower_trunk_moment + middle_trunk_moment + upper_trunk_moment;
    const hand_load_moment = hand_load_weight * load_distance;
    const net_moment = hand_load_moment + upper_body_moment;
    const extensor_force = (body_bracing_moment + net_moment * (static_cocontraction + 1)) / body_extensor_arm;
    const flexor_force = (body_bracing_moment + net_moment * static_cocontraction) / body_flexor_arm;
    const disc_inclination = disc_tilt + pelvic_share * trunk_flexion;
    const compression = muscle_cosine * (extensor_force + flexor_force) + (hand_load_weight + upper_body_weight) * Math.cos(1 / 180 * Math.PI * disc_inclination);
    return compression;
  }
  function vary_ratio_to_standing(known) {
    const { arm_centre_share, arms_mass, body_bracing_moment, body_mass, com_offset, disc_tilt, extensor_arm, flexor_arm, gravity, hand_distance, hand_load_weight, head_height, head_mass, lower_trunk_height, lower_trunk_mass_female, lower_trunk_mass_male, lower_trunk_share, mass_ratio, middle_trunk_height, middle_trunk_mass, muscle_cosine, pelvic_share, segment_height_factor, sex, shoulder_height_share, standing_bracing_moment, static_cocontraction, stature, stature_ratio, trunk_flexion, upper_trunk_height, upper_trunk_mass } = known;
    const body_extensor_arm = extensor_arm * stature_ratio;
    const body_flexor_arm = flexor_arm * stature_ratio;
    const lower_trunk_mass = 1 / 100 * body_mass * lower_trunk_share * (sex === 0 ? lower_trunk_mass_female : lower_trunk_mass_male);
    const upper_body_mass = arms_mass + head_mass + lower_trunk_mass + middle_trunk_mass + upper_trunk_mass;
    const upper_body_weight = gravity * upper_body_mass;
    const trunk_scale = segment_height_factor * stature;
    const head_distance = com_offset * stature_ratio + head_height * trunk_scale * Math.sin(1 / 180 * Math.PI * trunk_flexion);
    const upper_trunk_distance = com_offset * stature_ratio + trunk_scale * upper_trunk_height * Math.sin(1 / 180 * Math.PI * trunk_flexion);
    const middle_trunk_distance = com_offset * stature_ratio + middle_trunk_height * trunk_scale * Math.sin(1 / 180 * Math.PI * trunk_flexion);
    const lower_trunk_distance = com_offset * stature_ratio + lower_trunk_height * trunk_scale * Math.sin(1 / 180 * Math.PI * trunk_flexion);
    const shoulder_distance = com_offset * stature_ratio + shoulder_height_share * trunk_scale * Math.sin(1 / 180 * Math.PI * trunk_flexion);
    const arms_distance = arm_centre_share * hand_distance + shoulder_distance;
    const load_distance = hand_distance + shoulder_distance;
    const head_moment = gravity * head_distance * head_mass;
    const upper_trunk_moment = gravity * upper_trunk_distance * upper_trunk_mass;
    const middle_trunk_moment = gravity * middle_trunk_distance * middle_trunk_mass;
    const lower_trunk_moment = gravity * lower_trunk_distance * lower_trunk_mass;
    const arms_moment = arms_distance * arms_mass * gravity;
    const upper_body_moment = arms_moment + head_moment + lower_trunk_moment + middle_trunk_moment + upper_trunk_moment;
    const hand_load_moment = hand_load_weight * load_distance;
    const net_moment = hand_load_moment + upper_body_moment;
    const extensor_force = (body_bracing_moment + net_moment * (static_cocontraction + 1)) / body_extensor_arm;
    const flexor_force = (body_bracing_moment + net_moment * static_cocontraction) / body_flexor_arm;
    const disc_inclination = disc_tilt + pelvic_share * trunk_flexion;
    const compression = muscle_cosine * (extensor_force + flexor_force) + (hand_load_weight + upper_body_weight) * Math.cos(1 / 180 * Math.PI * disc_inclination);
    const compression_per_moment = muscle_cosine * (static_cocontraction / body_flexor_arm + (static_cocontraction + 1) / body_extensor_arm);
    const compression_per_bracing = muscle_cosine * (1 / body_flexor_arm + 1 / body_extensor_arm);
    const standing_compression = stature_ratio * (com_offset * compression_per_moment * upper_body_weight + compression_per_bracing * mass_ratio * standing_bracing_moment) + upper_body_weight * Math.cos(1 / 180 * Math.PI * disc_tilt);
    const ratio_to_standing = compression / standing_compression;
    return ratio_to_standing;
  }
  function vary_shear(known) {
    const { arm_centre_share, arms_mass, body_bracing_moment, body_mass, com_offset, disc_tilt, extensor_arm, gravity, hand_distance, hand_load_weight, head_height, head_mass, lower_trunk_height, lower_trunk_mass_female, lower_trunk_mass_male, lower_trunk_share, middle_trunk_height, middle_trunk_mass, muscle_shear, pelvic_share, segment_height_factor, sex, shoulder_height_share, static_cocontraction, stature, stature_ratio, trunk_flexion, upper_trunk_height, upper_trunk_mass } = known;
    const body_extensor_arm = extensor_arm * stature_ratio;
    const lower_trunk_mass = 1 / 100 * body_mass * lower_trunk_share * (sex === 0 ? lower_trunk_mass_female : lower_trunk_mass_male);
    const upper_body_mass = arms_mass + head_mass + lower_trunk_mass + middle_trunk_mass + upper_trunk_mass;
    const upper_body_weight = gravity * upper_body_mass;
    const trunk_scale = segment_height_factor * stature;
    const head_distance = com_offset * stature_ratio + head_height * trunk_scale * Math.sin(1 / 180 * Math.PI * trunk_flexion);
    const upper_trunk_distance = com_offset * stature_ratio + trunk_scale * upper_trunk_height * Math.sin(1 / 180 * Math.PI * trunk_flexion);
    const middle_trunk_distance = com_offset * stature_ratio + middle_trunk_height * trunk_scale * Math.sin(1 / 180 * Math.PI * trunk_flexion);
    const lower_trunk_distance = com_offset * stature_ratio + lower_trunk_height * trunk_scale * Math.sin(1 / 180 * Math.PI * trunk_flexion);
    const shoulder_distance = com_offset * stature_ratio + shoulder_height_share * trunk_scale * Math.sin(1 / 180 * Math.PI * trunk_flexion);
    const arms_distance = arm_centre_share * hand_distance + shoulder_distance;
    const load_distance = hand_distance + shoulder_distance;
    const head_moment = gravity * head_distance * head_mass;
    const upper_trunk_moment = gravity * upper_trunk_distance * upper_trunk_mass;
    const middle_trunk_moment = gravity * middle_trunk_distance * middle_trunk_mass;
    const lower_trunk_moment = gravity * lower_trunk_distance * lower_trunk_mass;
    const arms_moment = arms_distance * arms_mass * gravity;
    const upper_body_moment = arms_moment + head_moment + lower_trunk_moment + middle_trunk_moment + upper_trunk_moment;
    const hand_load_moment = hand_load_weight * load_distance;
    const net_moment = hand_load_moment + upper_body_moment;
    const extensor_force = (body_bracing_moment + net_moment * (static_cocontraction + 1)) / body_extensor_arm;
    const disc_inclination = disc_tilt + pelvic_share * trunk_flexion;
    const shear = extensor_force * muscle_shear + (hand_load_weight + upper_body_weight) * Math.sin(1 / 180 * Math.PI * disc_inclination);
    return shear;
  }
  function vary_intradiscal_pressure(known) {
    const { compression, disc_area, pressure_factor, resting_pressure, stature_ratio } = known;
    const intradiscal_pressure = compression * pressure_factor / (disc_area * (stature_ratio * stature_ratio)) + resting_pressure;
    return intradiscal_pressure;
  }
  function vary_compression_curve(known, out) {
    const { arm_centre_share, arms_mass, body_bracing_moment, body_mass, com_offset, disc_tilt, extensor_arm, flexion_axis, flexor_arm, gravity, hand_distance, hand_load_weight, head_height, head_mass, lower_trunk_height, lower_trunk_mass_female, lower_trunk_mass_male, lower_trunk_share, middle_trunk_height, middle_trunk_mass, muscle_cosine, pelvic_share, segment_height_factor, sex, shoulder_height_share, static_cocontraction, stature, stature_ratio, upper_trunk_height, upper_trunk_mass } = known;
    const body_extensor_arm = extensor_arm * stature_ratio;
    const body_flexor_arm = flexor_arm * stature_ratio;
    const lower_trunk_mass = 1 / 100 * body_mass * lower_trunk_share * (sex === 0 ? lower_trunk_mass_female : lower_trunk_mass_male);
    const upper_body_mass = arms_mass + head_mass + lower_trunk_mass + middle_trunk_mass + upper_trunk_mass;
    const upper_body_weight = gravity * upper_body_mass;
    const trunk_scale = segment_height_factor * stature;
    const constant_1 = head_height * trunk_scale;
    const constant_2 = com_offset * stature_ratio;
    const constant_3 = trunk_scale * upper_trunk_height;
    const constant_4 = middle_trunk_height * trunk_scale;
    const constant_5 = lower_trunk_height * trunk_scale;
    const constant_6 = shoulder_height_share * trunk_scale;
    const constant_7 = arm_centre_share * hand_distance;
    const constant_8 = gravity * head_mass;
    const constant_9 = gravity * upper_trunk_mass;
    const constant_10 = gravity * middle_trunk_mass;
    const constant_11 = gravity * lower_trunk_mass;
    const constant_12 = arms_mass * gravity;
    const constant_13 = static_cocontraction + 1;
    const constant_14 = 1 / body_extensor_arm;
    const constant_15 = 1 / body_flexor_arm;
    const constant_16 = hand_load_weight + upper_body_weight;
    for (let i = 0; i < SAMPLES; i += 1) {
      const flexion_axis_i = flexion_axis[i];
      const head_distance_along_flexion_axis_i = constant_1 * Math.sin(1 / 180 * Math.PI * flexion_axis_i) + constant_2;
      const upper_trunk_distance_along_flexion_axis_i = constant_2 + constant_3 * Math.sin(1 / 180 * Math.PI * flexion_axis_i);
      const middle_trunk_distance_along_flexion_axis_i = constant_2 + constant_4 * Math.sin(1 / 180 * Math.PI * flexion_axis_i);
      const lower_trunk_distance_along_flexion_axis_i = constant_2 + constant_5 * Math.sin(1 / 180 * Math.PI * flexion_axis_i);
      const shoulder_distance_along_flexion_axis_i = constant_2 + constant_6 * Math.sin(1 / 180 * Math.PI * flexion_axis_i);
      const arms_distance_along_flexion_axis_i = constant_7 + shoulder_distance_along_flexion_axis_i;
      const load_distance_along_flexion_axis_i = hand_distance + shoulder_distance_along_flexion_axis_i;
      const head_moment_along_flexion_axis_i = constant_8 * head_distance_along_flexion_axis_i;
      const upper_trunk_moment_along_flexion_axis_i = constant_9 * upper_trunk_distance_along_flexion_axis_i;
      const middle_trunk_moment_along_flexion_axis_i = constant_10 * middle_trunk_distance_along_flexion_axis_i;
      const lower_trunk_moment_along_flexion_axis_i = constant_11 * lower_trunk_distance_along_flexion_axis_i;
      const arms_moment_along_flexion_axis_i = arms_distance_along_flexion_axis_i * constant_12;
      const upper_body_moment_along_flexion_axis_i = arms_moment_along_flexion_axis_i + head_moment_along_flexion_axis_i + lower_trunk_moment_along_flexion_axis_i + middle_trunk_moment_along_flexion_axis_i + upper_trunk_moment_along_flexion_axis_i;
      const hand_load_moment_along_flexion_axis_i = hand_load_weight * load_distance_along_flexion_axis_i;
      const net_moment_along_flexion_axis_i = hand_load_moment_along_flexion_axis_i + upper_body_moment_along_flexion_axis_i;
      const extensor_force_along_flexion_axis_i = constant_14 * (body_bracing_moment + constant_13 * net_moment_along_flexion_axis_i);
      const flexor_force_along_flexion_axis_i = constant_15 * (body_bracing_moment + net_moment_along_flexion_axis_i * static_cocontraction);
      const disc_inclination_along_flexion_axis_i = disc_tilt + flexion_axis_i * pelvic_share;
      const compression_curve_i = constant_16 * Math.cos(1 / 180 * Math.PI * disc_inclination_along_flexion_axis_i) + muscle_cosine * (extensor_force_along_flexion_axis_i + flexor_force_along_flexion_axis_i);
      out[i] = compression_curve_i;
    }
  }
  function vary_ratio_curve(known, out) {
    const { arm_centre_share, arms_mass, body_bracing_moment, body_mass, com_offset, disc_tilt, extensor_arm, flexion_axis, flexor_arm, gravity, hand_distance, hand_load_weight, head_height, head_mass, lower_trunk_height, lower_trunk_mass_female, lower_trunk_mass_male, lower_trunk_share, mass_ratio, middle_trunk_height, middle_trunk_mass, muscle_cosine, pelvic_share, segment_height_factor, sex, shoulder_height_share, standing_bracing_moment, static_cocontraction, stature, stature_ratio, upper_trunk_height, upper_trunk_mass } = known;
    const body_extensor_arm = extensor_arm * stature_ratio;
    const body_flexor_arm = flexor_arm * stature_ratio;
    const lower_trunk_mass = 1 / 100 * body_mass * lower_trunk_share * (sex === 0 ? lower_trunk_mass_female : lower_trunk_mass_male);
    const upper_body_mass = arms_mass + head_mass + lower_trunk_mass + middle_trunk_mass + upper_trunk_mass;
    const upper_body_weight = gravity * upper_body_mass;
    const trunk_scale = segment_height_factor * stature;
    const compression_per_moment = muscle_cosine * (static_cocontraction / body_flexor_arm + (static_cocontraction + 1) / body_extensor_arm);
    const compression_per_bracing = muscle_cosine * (1 / body_flexor_arm + 1 / body_extensor_arm);
    const standing_compression = stature_ratio * (com_offset * compression_per_moment * upper_body_weight + compression_per_bracing * mass_ratio * standing_bracing_moment) + upper_body_weight * Math.cos(1 / 180 * Math.PI * disc_tilt);
    const constant_1 = head_height * trunk_scale;
    const constant_2 = com_offset * stature_ratio;
    const constant_3 = trunk_scale * upper_trunk_height;
    const constant_4 = middle_trunk_height * trunk_scale;
    const constant_5 = lower_trunk_height * trunk_scale;
    const constant_6 = shoulder_height_share * trunk_scale;
    const constant_7 = arm_centre_share * hand_distance;
    const constant_8 = gravity * head_mass;
    const constant_9 = gravity * upper_trunk_mass;
    const constant_10 = gravity * middle_trunk_mass;
    const constant_11 = gravity * lower_trunk_mass;
    const constant_12 = arms_mass * gravity;
    const constant_13 = static_cocontraction + 1;
    const constant_14 = 1 / body_extensor_arm;
    const constant_15 = 1 / body_flexor_arm;
    const constant_16 = hand_load_weight + upper_body_weight;
    const constant_17 = 1 / standing_compression;
    for (let i = 0; i < SAMPLES; i += 1) {
      const flexion_axis_i = flexion_axis[i];
      const head_distance_along_flexion_axis_i = constant_1 * Math.sin(1 / 180 * Math.PI * flexion_axis_i) + constant_2;
      const upper_trunk_distance_along_flexion_axis_i = constant_2 + constant_3 * Math.sin(1 / 180 * Math.PI * flexion_axis_i);
      const middle_trunk_distance_along_flexion_axis_i = constant_2 + constant_4 * Math.sin(1 / 180 * Math.PI * flexion_axis_i);
      const lower_trunk_distance_along_flexion_axis_i = constant_2 + constant_5 * Math.sin(1 / 180 * Math.PI * flexion_axis_i);
      const shoulder_distance_along_flexion_axis_i = constant_2 + constant_6 * Math.sin(1 / 180 * Math.PI * flexion_axis_i);
      const arms_distance_along_flexion_axis_i = constant_7 + shoulder_distance_along_flexion_axis_i;
      const load_distance_along_flexion_axis_i = hand_distance + shoulder_distance_along_flexion_axis_i;
      const head_moment_along_flexion_axis_i = constant_8 * head_distance_along_flexion_axis_i;
      const upper_trunk_moment_along_flexion_axis_i = constant_9 * upper_trunk_distance_along_flexion_axis_i;
      const middle_trunk_moment_along_flexion_axis_i = constant_10 * middle_trunk_distance_along_flexion_axis_i;
      const lower_trunk_moment_along_flexion_axis_i = constant_11 * lower_trunk_distance_along_flexion_axis_i;
      const arms_moment_along_flexion_axis_i = arms_distance_along_flexion_axis_i * constant_12;
      const upper_body_moment_along_flexion_axis_i = arms_moment_along_flexion_axis_i + head_moment_along_flexion_axis_i + lower_trunk_moment_along_flexion_axis_i + middle_trunk_moment_along_flexion_axis_i + upper_trunk_moment_along_flexion_axis_i;
      const hand_load_moment_along_flexion_axis_i = hand_load_weight * load_distance_along_flexion_axis_i;
      const net_moment_along_flexion_axis_i = hand_load_moment_along_flexion_axis_i + upper_body_moment_along_flexion_axis_i;
      const extensor_force_along_flexion_axis_i = constant_14 * (body_bracing_moment + constant_13 * net_moment_along_flexion_axis_i);
      const flexor_force_along_flexion_axis_i = constant_15 * (body_bracing_moment + net_moment_along_flexion_axis_i * static_cocontraction);
      const disc_inclination_along_flexion_axis_i = disc_tilt + flexion_axis_i * pelvic_share;
      const compression_curve_i = constant_16 * Math.cos(1 / 180 * Math.PI * disc_inclination_along_flexion_axis_i) + muscle_cosine * (extensor_force_along_flexion_axis_i + flexor_force_along_flexion_axis_i);
      const ratio_curve_i = compression_curve_i * constant_17;
      out[i] = ratio_curve_i;
    }
  }
  function vary_intradiscal_pressure_curve(known, out) {
    const { compression_curve, disc_area, pressure_factor, resting_pressure, stature_ratio } = known;
    const constant_1 = pressure_factor / (disc_area * (stature_ratio * stature_ratio));
    for (let i = 0; i < SAMPLES; i += 1) {
      const compression_curve_i = compression_curve[i];
      const intradiscal_pressure_curve_i = compression_curve_i * constant_1 + resting_pressure;
      out[i] = intradiscal_pressure_curve_i;
    }
  }
  function evaluate(values = {}, overrides = {}) {
    const { body_mass, stature, sex, trunk_flexion, hand_load, hand_distance, extensor_arm, bracing_moment } = checkedInputs(inputs, values, ROUNDING);
    const { gravity, reference_mass, reference_stature, flexor_arm, muscle_cosine, muscle_shear, disc_tilt, com_offset, lower_trunk_share, head_height, upper_trunk_height, middle_trunk_height, lower_trunk_height, shoulder_height_share, segment_height_factor, arm_centre_share, pelvic_share, static_cocontraction, standing_bracing_moment, disc_area, pressure_factor, resting_pressure, head_mass_female, head_mass_male, upper_trunk_mass_female, upper_trunk_mass_male, middle_trunk_mass_female, middle_trunk_mass_male, lower_trunk_mass_female, lower_trunk_mass_male, upper_arm_mass_female, upper_arm_mass_male, forearm_mass_female, forearm_mass_male, hand_mass_female, hand_mass_male, reference_muscle_stress, arm_table_step, iliocostalis_lumborum_reference_force, iliocostalis_lumborum_arm_0, iliocostalis_lumborum_arm_1, iliocostalis_lumborum_arm_2, longissimus_lumborum_reference_force, longissimus_lumborum_arm_0, longissimus_lumborum_arm_1, longissimus_lumborum_arm_2, longissimus_thoracis_reference_force, longissimus_thoracis_arm_0, longissimus_thoracis_arm_1, longissimus_thoracis_arm_2, multifidus_reference_force, multifidus_arm_0, multifidus_arm_1, multifidus_arm_2, usual_muscle_stress, highest_muscle_stress } = checkedParameters(parameters, parameterUnits, overrides);
    const mass_ratio = body_mass / reference_mass;
    const stature_ratio = stature / reference_stature;
    const body_extensor_arm = extensor_arm * stature_ratio;
    const body_flexor_arm = flexor_arm * stature_ratio;
    const body_bracing_moment = bracing_moment * mass_ratio * stature_ratio;
    const upper_arm_mass = 1 / 100 * body_mass * (sex === 0 ? upper_arm_mass_female : upper_arm_mass_male);
    const forearm_mass = 1 / 100 * body_mass * (sex === 0 ? forearm_mass_female : forearm_mass_male);
    const hand_mass = 1 / 100 * body_mass * (sex === 0 ? hand_mass_female : hand_mass_male);
    const head_mass = 1 / 100 * body_mass * (sex === 0 ? head_mass_female : head_mass_male);
    const upper_trunk_mass = 1 / 100 * body_mass * (sex === 0 ? upper_trunk_mass_female : upper_trunk_mass_male);
    const middle_trunk_mass = 1 / 100 * body_mass * (sex === 0 ? middle_trunk_mass_female : middle_trunk_mass_male);
    const lower_trunk_mass = 1 / 100 * body_mass * lower_trunk_share * (sex === 0 ? lower_trunk_mass_female : lower_trunk_mass_male);
    const arms_mass = 2 * forearm_mass + 2 * hand_mass + 2 * upper_arm_mass;
    const upper_body_mass = arms_mass + head_mass + lower_trunk_mass + middle_trunk_mass + upper_trunk_mass;
    const body_weight = body_mass * gravity;
    const upper_body_weight = gravity * upper_body_mass;
    const hand_load_weight = gravity * hand_load;
    const trunk_scale = segment_height_factor * stature;
    const head_distance = com_offset * stature_ratio + head_height * trunk_scale * Math.sin(1 / 180 * Math.PI * trunk_flexion);
    const upper_trunk_distance = com_offset * stature_ratio + trunk_scale * upper_trunk_height * Math.sin(1 / 180 * Math.PI * trunk_flexion);
    const middle_trunk_distance = com_offset * stature_ratio + middle_trunk_height * trunk_scale * Math.sin(1 / 180 * Math.PI * trunk_flexion);
    const lower_trunk_distance = com_offset * stature_ratio + lower_trunk_height * trunk_scale * Math.sin(1 / 180 * Math.PI * trunk_flexion);
    const shoulder_distance = com_offset * stature_ratio + shoulder_height_share * trunk_scale * Math.sin(1 / 180 * Math.PI * trunk_flexion);
    const shoulder_height = shoulder_height_share * trunk_scale * Math.cos(1 / 180 * Math.PI * trunk_flexion);
    const arms_distance = arm_centre_share * hand_distance + shoulder_distance;
    const load_distance = hand_distance + shoulder_distance;
    const head_moment = gravity * head_distance * head_mass;
    const upper_trunk_moment = gravity * upper_trunk_distance * upper_trunk_mass;
    const middle_trunk_moment = gravity * middle_trunk_distance * middle_trunk_mass;
    const lower_trunk_moment = gravity * lower_trunk_distance * lower_trunk_mass;
    const arms_moment = arms_distance * arms_mass * gravity;
    const upper_body_moment = arms_moment + head_moment + lower_trunk_moment + middle_trunk_moment + upper_trunk_moment;
    const hand_load_moment = hand_load_weight * load_distance;
    const net_moment = hand_load_moment + upper_body_moment;
    const extensor_force = (body_bracing_moment + net_moment * (static_cocontraction + 1)) / body_extensor_arm;
    const flexor_force = (body_bracing_moment + net_moment * static_cocontraction) / body_flexor_arm;
    const disc_inclination = disc_tilt + pelvic_share * trunk_flexion;
    const compression = muscle_cosine * (extensor_force + flexor_force) + (hand_load_weight + upper_body_weight) * Math.cos(1 / 180 * Math.PI * disc_inclination);
    const shear = extensor_force * muscle_shear + (hand_load_weight + upper_body_weight) * Math.sin(1 / 180 * Math.PI * disc_inclination);
    const compression_per_moment = muscle_cosine * (static_cocontraction / body_flexor_arm + (static_cocontraction + 1) / body_extensor_arm);
    const compression_per_bracing = muscle_cosine * (1 / body_flexor_arm + 1 / body_extensor_arm);
    const body_weight_compression = upper_body_weight * Math.cos(1 / 180 * Math.PI * disc_inclination);
    const load_weight_compression = hand_load_weight * Math.cos(1 / 180 * Math.PI * disc_inclination);
    const body_moment_compression = compression_per_moment * upper_body_moment;
    const load_moment_compression = compression_per_moment * hand_load_moment;
    const bracing_compression = body_bracing_moment * compression_per_bracing;
    const compression_body_weights = compression / body_weight;
    const shear_body_weights = shear / body_weight;
    const standing_compression = stature_ratio * (com_offset * compression_per_moment * upper_body_weight + compression_per_bracing * mass_ratio * standing_bracing_moment) + upper_body_weight * Math.cos(1 / 180 * Math.PI * disc_tilt);
    const ratio_to_standing = compression / standing_compression;
    const intradiscal_pressure = compression * pressure_factor / (disc_area * (stature_ratio * stature_ratio)) + resting_pressure;
    const lumbar_flexion = trunk_flexion * (1 - pelvic_share);
    const first_step = Math.min(1, lumbar_flexion / arm_table_step);
    const second_step = Math.max(0, -1 + lumbar_flexion / arm_table_step);
    const iliocostalis_lumborum_arm = stature_ratio * (first_step * (-iliocostalis_lumborum_arm_0 + iliocostalis_lumborum_arm_1) + iliocostalis_lumborum_arm_0 + second_step * (-iliocostalis_lumborum_arm_1 + iliocostalis_lumborum_arm_2));
    const longissimus_lumborum_arm = stature_ratio * (first_step * (-longissimus_lumborum_arm_0 + longissimus_lumborum_arm_1) + longissimus_lumborum_arm_0 + second_step * (-longissimus_lumborum_arm_1 + longissimus_lumborum_arm_2));
    const longissimus_thoracis_arm = stature_ratio * (first_step * (-longissimus_thoracis_arm_0 + longissimus_thoracis_arm_1) + longissimus_thoracis_arm_0 + second_step * (-longissimus_thoracis_arm_1 + longissimus_thoracis_arm_2));
    const multifidus_arm = stature_ratio * (first_step * (-multifidus_arm_0 + multifidus_arm_1) + multifidus_arm_0 + second_step * (-multifidus_arm_1 + multifidus_arm_2));
    const moment_per_stress = stature_ratio * stature_ratio * (1 / 100 * iliocostalis_lumborum_arm * iliocostalis_lumborum_reference_force + 1 / 100 * longissimus_lumborum_arm * longissimus_lumborum_reference_force + 1 / 100 * longissimus_thoracis_arm * longissimus_thoracis_reference_force + 1 / 100 * multifidus_arm * multifidus_reference_force) / reference_muscle_stress;
    const capacity_moment = moment_per_stress * usual_muscle_stress;
    const largest_capacity_moment = highest_muscle_stress * moment_per_stress;
    const needed_share = net_moment / capacity_moment;
    const sampleInterval = (inputs.trunk_flexion.high - inputs.trunk_flexion.low) / (SAMPLES - 1);
    const flexion_axis = new Float64Array(SAMPLES);
    const head_distance_along_flexion_axis = new Float64Array(SAMPLES);
    const upper_trunk_distance_along_flexion_axis = new Float64Array(SAMPLES);
    const middle_trunk_distance_along_flexion_axis = new Float64Array(SAMPLES);
    const lower_trunk_distance_along_flexion_axis = new Float64Array(SAMPLES);
    const shoulder_distance_along_flexion_axis = new Float64Array(SAMPLES);
    const arms_distance_along_flexion_axis = new Float64Array(SAMPLES);
    const load_distance_along_flexion_axis = new Float64Array(SAMPLES);
    const head_moment_along_flexion_axis = new Float64Array(SAMPLES);
    const upper_trunk_moment_along_flexion_axis = new Float64Array(SAMPLES);
    const middle_trunk_moment_along_flexion_axis = new Float64Array(SAMPLES);
    const lower_trunk_moment_along_flexion_axis = new Float64Array(SAMPLES);
    const arms_moment_along_flexion_axis = new Float64Array(SAMPLES);
    const upper_body_moment_along_flexion_axis = new Float64Array(SAMPLES);
    const hand_load_moment_along_flexion_axis = new Float64Array(SAMPLES);
    const net_moment_along_flexion_axis = new Float64Array(SAMPLES);
    const extensor_force_along_flexion_axis = new Float64Array(SAMPLES);
    const flexor_force_along_flexion_axis = new Float64Array(SAMPLES);
    const disc_inclination_along_flexion_axis = new Float64Array(SAMPLES);
    const compression_curve = new Float64Array(SAMPLES);
    const ratio_curve = new Float64Array(SAMPLES);
    const intradiscal_pressure_curve = new Float64Array(SAMPLES);
    const constant_1 = head_height * trunk_scale;
    const constant_2 = com_offset * stature_ratio;
    const constant_3 = trunk_scale * upper_trunk_height;
    const constant_4 = middle_trunk_height * trunk_scale;
    const constant_5 = lower_trunk_height * trunk_scale;
    const constant_6 = shoulder_height_share * trunk_scale;
    const constant_7 = arm_centre_share * hand_distance;
    const constant_8 = gravity * head_mass;
    const constant_9 = gravity * upper_trunk_mass;
    const constant_10 = gravity * middle_trunk_mass;
    const constant_11 = gravity * lower_trunk_mass;
    const constant_12 = arms_mass * gravity;
    const constant_13 = static_cocontraction + 1;
    const constant_14 = 1 / body_extensor_arm;
    const constant_15 = 1 / body_flexor_arm;
    const constant_16 = hand_load_weight + upper_body_weight;
    const constant_17 = 1 / standing_compression;
    const constant_18 = pressure_factor / (disc_area * (stature_ratio * stature_ratio));
    for (let i = 0; i < SAMPLES; i += 1) {
      const flexion_axis_i = inputs.trunk_flexion.low + i * sampleInterval;
      const head_distance_along_flexion_axis_i = constant_1 * Math.sin(1 / 180 * Math.PI * flexion_axis_i) + constant_2;
      const upper_trunk_distance_along_flexion_axis_i = constant_2 + constant_3 * Math.sin(1 / 180 * Math.PI * flexion_axis_i);
      const middle_trunk_distance_along_flexion_axis_i = constant_2 + constant_4 * Math.sin(1 / 180 * Math.PI * flexion_axis_i);
      const lower_trunk_distance_along_flexion_axis_i = constant_2 + constant_5 * Math.sin(1 / 180 * Math.PI * flexion_axis_i);
      const shoulder_distance_along_flexion_axis_i = constant_2 + constant_6 * Math.sin(1 / 180 * Math.PI * flexion_axis_i);
      const arms_distance_along_flexion_axis_i = constant_7 + shoulder_distance_along_flexion_axis_i;
      const load_distance_along_flexion_axis_i = hand_distance + shoulder_distance_along_flexion_axis_i;
      const head_moment_along_flexion_axis_i = constant_8 * head_distance_along_flexion_axis_i;
      const upper_trunk_moment_along_flexion_axis_i = constant_9 * upper_trunk_distance_along_flexion_axis_i;
      const middle_trunk_moment_along_flexion_axis_i = constant_10 * middle_trunk_distance_along_flexion_axis_i;
      const lower_trunk_moment_along_flexion_axis_i = constant_11 * lower_trunk_distance_along_flexion_axis_i;
      const arms_moment_along_flexion_axis_i = arms_distance_along_flexion_axis_i * constant_12;
      const upper_body_moment_along_flexion_axis_i = arms_moment_along_flexion_axis_i + head_moment_along_flexion_axis_i + lower_trunk_moment_along_flexion_axis_i + middle_trunk_moment_along_flexion_axis_i + upper_trunk_moment_along_flexion_axis_i;
      const hand_load_moment_along_flexion_axis_i = hand_load_weight * load_distance_along_flexion_axis_i;
      const net_moment_along_flexion_axis_i = hand_load_moment_along_flexion_axis_i + upper_body_moment_along_flexion_axis_i;
      const extensor_force_along_flexion_axis_i = constant_14 * (body_bracing_moment + constant_13 * net_moment_along_flexion_axis_i);
      const flexor_force_along_flexion_axis_i = constant_15 * (body_bracing_moment + net_moment_along_flexion_axis_i * static_cocontraction);
      const disc_inclination_along_flexion_axis_i = disc_tilt + flexion_axis_i * pelvic_share;
      const compression_curve_i = constant_16 * Math.cos(1 / 180 * Math.PI * disc_inclination_along_flexion_axis_i) + muscle_cosine * (extensor_force_along_flexion_axis_i + flexor_force_along_flexion_axis_i);
      const ratio_curve_i = compression_curve_i * constant_17;
      const intradiscal_pressure_curve_i = compression_curve_i * constant_18 + resting_pressure;
      flexion_axis[i] = flexion_axis_i;
      head_distance_along_flexion_axis[i] = head_distance_along_flexion_axis_i;
      upper_trunk_distance_along_flexion_axis[i] = upper_trunk_distance_along_flexion_axis_i;
      middle_trunk_distance_along_flexion_axis[i] = middle_trunk_distance_along_flexion_axis_i;
      lower_trunk_distance_along_flexion_axis[i] = lower_trunk_distance_along_flexion_axis_i;
      shoulder_distance_along_flexion_axis[i] = shoulder_distance_along_flexion_axis_i;
      arms_distance_along_flexion_axis[i] = arms_distance_along_flexion_axis_i;
      load_distance_along_flexion_axis[i] = load_distance_along_flexion_axis_i;
      head_moment_along_flexion_axis[i] = head_moment_along_flexion_axis_i;
      upper_trunk_moment_along_flexion_axis[i] = upper_trunk_moment_along_flexion_axis_i;
      middle_trunk_moment_along_flexion_axis[i] = middle_trunk_moment_along_flexion_axis_i;
      lower_trunk_moment_along_flexion_axis[i] = lower_trunk_moment_along_flexion_axis_i;
      arms_moment_along_flexion_axis[i] = arms_moment_along_flexion_axis_i;
      upper_body_moment_along_flexion_axis[i] = upper_body_moment_along_flexion_axis_i;
      hand_load_moment_along_flexion_axis[i] = hand_load_moment_along_flexion_axis_i;
      net_moment_along_flexion_axis[i] = net_moment_along_flexion_axis_i;
      extensor_force_along_flexion_axis[i] = extensor_force_along_flexion_axis_i;
      flexor_force_along_flexion_axis[i] = flexor_force_along_flexion_axis_i;
      disc_inclination_along_flexion_axis[i] = disc_inclination_along_flexion_axis_i;
      compression_curve[i] = compression_curve_i;
      ratio_curve[i] = ratio_curve_i;
      intradiscal_pressure_curve[i] = intradiscal_pressure_curve_i;
    }
    const [compression_low, compression_high] = bandOfNumber(["extensor_arm"], parameterRanges, NOISE, compression, { arm_centre_share, arms_mass, body_bracing_moment, body_mass, com_offset, disc_tilt, extensor_arm, flexor_arm, gravity, hand_distance, hand_load_weight, head_height, head_mass, lower_trunk_height, lower_trunk_mass_female, lower_trunk_mass_male, lower_trunk_share, middle_trunk_height, middle_trunk_mass, muscle_cosine, pelvic_share, segment_height_factor, sex, shoulder_height_share, static_cocontraction, stature, stature_ratio, trunk_flexion, upper_trunk_height, upper_trunk_mass }, vary_compression);
    const [compression_wide_low, compression_wide_high] = bandOfNumber(["extensor_arm", "flexor_arm", "muscle_cosine", "static_cocontraction", "com_offset", "disc_tilt", "pelvic_share", "lower_trunk_share", "segment_height_factor", "arm_centre_share"], parameterRanges, NOISE, compression, { arm_centre_share, arms_mass, body_bracing_moment, body_mass, com_offset, disc_tilt, extensor_arm, flexor_arm, gravity, hand_distance, hand_load_weight, head_height, head_mass, lower_trunk_height, lower_trunk_mass_female, lower_trunk_mass_male, lower_trunk_share, middle_trunk_height, middle_trunk_mass, muscle_cosine, pelvic_share, segment_height_factor, sex, shoulder_height_share, static_cocontraction, stature, stature_ratio, trunk_flexion, upper_trunk_height, upper_trunk_mass }, vary_compression);
    const [ratio_to_standing_low, ratio_to_standing_high] = bandOfNumber(["extensor_arm"], parameterRanges, NOISE, ratio_to_standing, { arm_centre_share, arms_mass, body_bracing_moment, body_mass, com_offset, disc_tilt, extensor_arm, flexor_arm, gravity, hand_distance, hand_load_weight, head_height, head_mass, lower_trunk_height, lower_trunk_mass_female, lower_trunk_mass_male, lower_trunk_share, mass_ratio, middle_trunk_height, middle_trunk_mass, muscle_cosine, pelvic_share, segment_height_factor, sex, shoulder_height_share, standing_bracing_moment, static_cocontraction, stature, stature_ratio, trunk_flexion, upper_trunk_height, upper_trunk_mass }, vary_ratio_to_standing);
    const [ratio_to_standing_wide_low, ratio_to_standing_wide_high] = bandOfNumber(["extensor_arm", "flexor_arm", "muscle_cosine", "static_cocontraction", "com_offset", "disc_tilt", "pelvic_share", "lower_trunk_share", "segment_height_factor", "arm_centre_share"], parameterRanges, NOISE, ratio_to_standing, { arm_centre_share, arms_mass, body_bracing_moment, body_mass, com_offset, disc_tilt, extensor_arm, flexor_arm, gravity, hand_distance, hand_load_weight, head_height, head_mass, lower_trunk_height, lower_trunk_mass_female, lower_trunk_mass_male, lower_trunk_share, mass_ratio, middle_trunk_height, middle_trunk_mass, muscle_cosine, pelvic_share, segment_height_factor, sex, shoulder_height_share, standing_bracing_moment, static_cocontraction, stature, stature_ratio, trunk_flexion, upper_trunk_height, upper_trunk_mass }, vary_ratio_to_standing);
    const [shear_low, shear_high] = bandOfNumber(["extensor_arm", "flexor_arm", "muscle_cosine", "static_cocontraction", "com_offset", "disc_tilt", "pelvic_share", "lower_trunk_share", "segment_height_factor", "arm_centre_share", "muscle_shear"], parameterRanges, NOISE, shear, { arm_centre_share, arms_mass, body_bracing_moment, body_mass, com_offset, disc_tilt, extensor_arm, gravity, hand_distance, hand_load_weight, head_height, head_mass, lower_trunk_height, lower_trunk_mass_female, lower_trunk_mass_male, lower_trunk_share, middle_trunk_height, middle_trunk_mass, muscle_shear, pelvic_share, segment_height_factor, sex, shoulder_height_share, static_cocontraction, stature, stature_ratio, trunk_flexion, upper_trunk_height, upper_trunk_mass }, vary_shear);
    const [intradiscal_pressure_low, intradiscal_pressure_high] = bandOfNumber(["pressure_factor", "disc_area", "resting_pressure"], parameterRanges, NOISE, intradiscal_pressure, { compression, disc_area, pressure_factor, resting_pressure, stature_ratio }, vary_intradiscal_pressure);
    const [compression_curve_low, compression_curve_high] = bandOf(["extensor_arm"], parameterRanges, NOISE, compression_curve, { arm_centre_share, arms_mass, body_bracing_moment, body_mass, com_offset, disc_tilt, extensor_arm, flexion_axis, flexor_arm, gravity, hand_distance, hand_load_weight, head_height, head_mass, lower_trunk_height, lower_trunk_mass_female, lower_trunk_mass_male, lower_trunk_share, middle_trunk_height, middle_trunk_mass, muscle_cosine, pelvic_share, segment_height_factor, sex, shoulder_height_share, static_cocontraction, stature, stature_ratio, upper_trunk_height, upper_trunk_mass }, vary_compression_curve);
    const [compression_curve_wide_low, compression_curve_wide_high] = bandOf(["extensor_arm", "flexor_arm", "muscle_cosine", "static_cocontraction", "com_offset", "disc_tilt", "pelvic_share", "lower_trunk_share", "segment_height_factor", "arm_centre_share"], parameterRanges, NOISE, compression_curve, { arm_centre_share, arms_mass, body_bracing_moment, body_mass, com_offset, disc_tilt, extensor_arm, flexion_axis, flexor_arm, gravity, hand_distance, hand_load_weight, head_height, head_mass, lower_trunk_height, lower_trunk_mass_female, lower_trunk_mass_male, lower_trunk_share, middle_trunk_height, middle_trunk_mass, muscle_cosine, pelvic_share, segment_height_factor, sex, shoulder_height_share, static_cocontraction, stature, stature_ratio, upper_trunk_height, upper_trunk_mass }, vary_compression_curve);
    const [ratio_curve_low, ratio_curve_high] = bandOf(["extensor_arm"], parameterRanges, NOISE, ratio_curve, { arm_centre_share, arms_mass, body_bracing_moment, body_mass, com_offset, disc_tilt, extensor_arm, flexion_axis, flexor_arm, gravity, hand_distance, hand_load_weight, head_height, head_mass, lower_trunk_height, lower_trunk_mass_female, lower_trunk_mass_male, lower_trunk_share, mass_ratio, middle_trunk_height, middle_trunk_mass, muscle_cosine, pelvic_share, segment_height_factor, sex, shoulder_height_share, standing_bracing_moment, static_cocontraction, stature, stature_ratio, upper_trunk_height, upper_trunk_mass }, vary_ratio_curve);
    const [ratio_curve_wide_low, ratio_curve_wide_high] = bandOf(["extensor_arm", "flexor_arm", "muscle_cosine", "static_cocontraction", "com_offset", "disc_tilt", "pelvic_share", "lower_trunk_share", "segment_height_factor", "arm_centre_share"], parameterRanges, NOISE, ratio_curve, { arm_centre_share, arms_mass, body_bracing_moment, body_mass, com_offset, disc_tilt, extensor_arm, flexion_axis, flexor_arm, gravity, hand_distance, hand_load_weight, head_height, head_mass, lower_trunk_height, lower_trunk_mass_female, lower_trunk_mass_male, lower_trunk_share, mass_ratio, middle_trunk_height, middle_trunk_mass, muscle_cosine, pelvic_share, segment_height_factor, sex, shoulder_height_share, standing_bracing_moment, static_cocontraction, stature, stature_ratio, upper_trunk_height, upper_trunk_mass }, vary_ratio_curve);
    const [intradiscal_pressure_curve_low, intradiscal_pressure_curve_high] = bandOf(["pressure_factor", "disc_area", "resting_pressure"], parameterRanges, NOISE, intradiscal_pressure_curve, { compression_curve, disc_area, pressure_factor, resting_pressure, stature_ratio }, vary_intradiscal_pressure_curve);
    return { flexion_axis, compression_curve, ratio_curve, intradiscal_pressure_curve, compression_curve_low, compression_curve_high, compression_curve_wide_low, compression_curve_wide_high, ratio_curve_low, ratio_curve_high, ratio_curve_wide_low, ratio_curve_wide_high, intradiscal_pressure_curve_low, intradiscal_pressure_curve_high, body_extensor_arm, body_bracing_moment, upper_body_mass, body_weight, upper_body_weight, hand_load_weight, head_distance, upper_trunk_distance, middle_trunk_distance, lower_trunk_distance, shoulder_distance, shoulder_height, arms_distance, load_distance, head_moment, upper_trunk_moment, middle_trunk_moment, lower_trunk_moment, arms_moment, upper_body_moment, hand_load_moment, net_moment, extensor_force, flexor_force, disc_inclination, compression, shear, body_weight_compression, load_weight_compression, body_moment_compression, load_moment_compression, bracing_compression, compression_body_weights, shear_body_weights, standing_compression, ratio_to_standing, intradiscal_pressure, lumbar_flexion, capacity_moment, largest_capacity_moment, needed_share, compression_low, compression_high, compression_wide_low, compression_wide_high, ratio_to_standing_low, ratio_to_standing_high, ratio_to_standing_wide_low, ratio_to_standing_wide_high, shear_low, shear_high, intradiscal_pressure_low, intradiscal_pressure_high };
  }

  // generated/load-equations.js
  var equations = [
    {
      "label": "Shoulders in front of L5/S1",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>x</mi><mi>s</mi></msub><mo>=</mo><mi>λ</mi><msub><mi>x</mi><mn>0</mn></msub><mo>+</mo><mi>Z</mi><msub><mi>c</mi><mi>s</mi></msub><mi>sin</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mfrac><mrow><mi>π</mi><mi>θ</mi></mrow><mn>180</mn></mfrac><mo fence="true">)</mo></mrow></mrow></semantics></math></span>'
    },
    {
      "label": "Arms in front of L5/S1",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>x</mi><mrow><mi>a</mi><mi>r</mi><mi>m</mi><mi>s</mi></mrow></msub><mo>=</mo><msub><mi>x</mi><mi>s</mi></msub><mo>+</mo><msub><mi>k</mi><mi>a</mi></msub><msub><mi>x</mi><mi>h</mi></msub></mrow></semantics></math></span>'
    },
    {
      "label": "Load in front of L5/S1",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>x</mi><mi>l</mi></msub><mo>=</mo><msub><mi>x</mi><mi>h</mi></msub><mo>+</mo><msub><mi>x</mi><mi>s</mi></msub></mrow></semantics></math></span>'
    },
    {
      "label": "Moment of the upper body about L5/S1",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>M</mi><mi>u</mi></msub><mo>=</mo><msub><mi>M</mi><mrow><mi>a</mi><mi>r</mi><mi>m</mi><mi>s</mi></mrow></msub><mo>+</mo><msub><mi>M</mi><mrow><mi>h</mi><mi>e</mi><mi>a</mi><mi>d</mi></mrow></msub><mo>+</mo><msub><mi>M</mi><mrow><mi>l</mi><mi>t</mi></mrow></msub><mo>+</mo><msub><mi>M</mi><mrow><mi>m</mi><mi>t</mi></mrow></msub><mo>+</mo><msub><mi>M</mi><mrow><mi>u</mi><mi>t</mi></mrow></msub></mrow></semantics></math></span>'
    },
    {
      "label": "Moment of the load about L5/S1",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>M</mi><mi>l</mi></msub><mo>=</mo><msub><mi>W</mi><mi>l</mi></msub><msub><mi>x</mi><mi>l</mi></msub></mrow></semantics></math></span>'
    },
    {
      "label": "Net moment about L5/S1",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>M</mi><mrow><mi>n</mi><mi>e</mi><mi>t</mi></mrow></msub><mo>=</mo><msub><mi>M</mi><mi>l</mi></msub><mo>+</mo><msub><mi>M</mi><mi>u</mi></msub></mrow></semantics></math></span>'
    },
    {
      "label": "Lever arm of the back extensors, this body",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>d</mi><mi>e</mi></msub><mo>=</mo><mi>λ</mi><msub><mi>d</mi><mrow><mi>e</mi><mo separator="true">,</mo><mn>0</mn></mrow></msub></mrow></semantics></math></span>'
    },
    {
      "label": "Bracing moment, this body",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>M</mi><mi>b</mi></msub><mo>=</mo><msub><mi>M</mi><mrow><mi>b</mi><mo separator="true">,</mo><mn>0</mn></mrow></msub><mi>λ</mi><mi>μ</mi></mrow></semantics></math></span>'
    },
    {
      "label": "Force of the back extensors",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>F</mi><mi>e</mi></msub><mo>=</mo><mfrac><mrow><msub><mi>M</mi><mi>b</mi></msub><mo>+</mo><msub><mi>M</mi><mrow><mi>n</mi><mi>e</mi><mi>t</mi></mrow></msub><mrow><mo fence="true">(</mo><mn>1</mn><mo>+</mo><mi>χ</mi><mo fence="true">)</mo></mrow></mrow><msub><mi>d</mi><mi>e</mi></msub></mfrac></mrow></semantics></math></span>'
    },
    {
      "label": "Force of the trunk flexors",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>F</mi><mi>f</mi></msub><mo>=</mo><mfrac><mrow><msub><mi>M</mi><mi>b</mi></msub><mo>+</mo><msub><mi>M</mi><mrow><mi>n</mi><mi>e</mi><mi>t</mi></mrow></msub><mi>χ</mi></mrow><msub><mi>d</mi><mi>f</mi></msub></mfrac></mrow></semantics></math></span>'
    },
    {
      "label": "Tilt of the disc to the horizontal",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>ϕ</mi><mi>d</mi></msub><mo>=</mo><mi>ϕ</mi><mo>+</mo><mi>θ</mi><msub><mi>k</mi><mi>p</mi></msub></mrow></semantics></math></span>'
    },
    {
      "label": "L5/S1 compression",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>C</mi><mo>=</mo><msub><mi>k</mi><mi>c</mi></msub><mrow><mo fence="true">(</mo><msub><mi>F</mi><mi>e</mi></msub><mo>+</mo><msub><mi>F</mi><mi>f</mi></msub><mo fence="true">)</mo></mrow><mo>+</mo><mrow><mo fence="true">(</mo><msub><mi>W</mi><mi>l</mi></msub><mo>+</mo><msub><mi>W</mi><mi>u</mi></msub><mo fence="true">)</mo></mrow><mi>cos</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mfrac><mrow><mi>π</mi><msub><mi>ϕ</mi><mi>d</mi></msub></mrow><mn>180</mn></mfrac><mo fence="true">)</mo></mrow></mrow></semantics></math></span>'
    },
    {
      "label": "Compression from the weight of the upper body",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>C</mi><mi>W</mi></msub><mo>=</mo><msub><mi>W</mi><mi>u</mi></msub><mi>cos</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mfrac><mrow><mi>π</mi><msub><mi>ϕ</mi><mi>d</mi></msub></mrow><mn>180</mn></mfrac><mo fence="true">)</mo></mrow></mrow></semantics></math></span>'
    },
    {
      "label": "Compression from the weight of the load",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>C</mi><mi>L</mi></msub><mo>=</mo><msub><mi>W</mi><mi>l</mi></msub><mi>cos</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mfrac><mrow><mi>π</mi><msub><mi>ϕ</mi><mi>d</mi></msub></mrow><mn>180</mn></mfrac><mo fence="true">)</mo></mrow></mrow></semantics></math></span>'
    },
    {
      "label": "Compression from the muscle force that holds the upper body",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>C</mi><mi>u</mi></msub><mo>=</mo><msub><mi>M</mi><mi>u</mi></msub><msub><mi>k</mi><mi>M</mi></msub></mrow></semantics></math></span>'
    },
    {
      "label": "Compression from the muscle force that holds the load",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>C</mi><mi>l</mi></msub><mo>=</mo><msub><mi>M</mi><mi>l</mi></msub><msub><mi>k</mi><mi>M</mi></msub></mrow></semantics></math></span>'
    },
    {
      "label": "Compression from bracing",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>C</mi><mi>b</mi></msub><mo>=</mo><msub><mi>M</mi><mi>b</mi></msub><msub><mi>k</mi><mi>b</mi></msub></mrow></semantics></math></span>'
    },
    {
      "label": "L5/S1 compression in relaxed standing",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>C</mi><mn>0</mn></msub><mo>=</mo><msub><mi>W</mi><mi>u</mi></msub><mi>cos</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mfrac><mrow><mi>π</mi><mi>ϕ</mi></mrow><mn>180</mn></mfrac><mo fence="true">)</mo></mrow><mo>+</mo><mi>λ</mi><mrow><mo fence="true">(</mo><msub><mi>M</mi><mrow><mi>s</mi><mo separator="true">,</mo><mn>0</mn></mrow></msub><mi>μ</mi><msub><mi>k</mi><mi>b</mi></msub><mo>+</mo><msub><mi>W</mi><mi>u</mi></msub><msub><mi>k</mi><mi>M</mi></msub><msub><mi>x</mi><mn>0</mn></msub><mo fence="true">)</mo></mrow></mrow></semantics></math></span>'
    },
    {
      "label": "L5/S1 compression relative to relaxed standing",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>r</mi><mn>0</mn></msub><mo>=</mo><mfrac><mi>C</mi><msub><mi>C</mi><mn>0</mn></msub></mfrac></mrow></semantics></math></span>'
    },
    {
      "label": "Pressure in the disc",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>p</mi><mo>=</mo><msub><mi>p</mi><mn>0</mn></msub><mo>+</mo><mfrac><mrow><mi>C</mi><mi>β</mi></mrow><mrow><msub><mi>A</mi><mn>0</mn></msub><msup><mi>λ</mi><mn>2</mn></msup></mrow></mfrac></mrow></semantics></math></span>'
    },
    {
      "label": "Lumbar flexion of this posture",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>θ</mi><mi>l</mi></msub><mo>=</mo><mi>θ</mi><mrow><mo fence="true">(</mo><mn>1</mn><mo>−</mo><msub><mi>k</mi><mi>p</mi></msub><mo fence="true">)</mo></mrow></mrow></semantics></math></span>'
    },
    {
      "label": "Moment of the four extensor groups for each unit of muscle stress",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>m</mi><mi>σ</mi></msub><mo>=</mo><mfrac><mrow><msup><mi>λ</mi><mn>2</mn></msup><mrow><mo fence="true">(</mo><mfrac><mrow><msub><mi>F</mi><mrow><mn>0</mn><mo separator="true">,</mo><mi>i</mi><mi>l</mi></mrow></msub><msub><mi>a</mi><mrow><mi>i</mi><mi>l</mi></mrow></msub></mrow><mn>100</mn></mfrac><mo>+</mo><mfrac><mrow><msub><mi>F</mi><mrow><mn>0</mn><mo separator="true">,</mo><mi>l</mi><mi>l</mi></mrow></msub><msub><mi>a</mi><mrow><mi>l</mi><mi>l</mi></mrow></msub></mrow><mn>100</mn></mfrac><mo>+</mo><mfrac><mrow><msub><mi>F</mi><mrow><mn>0</mn><mo separator="true">,</mo><mi>l</mi><mi>t</mi></mrow></msub><msub><mi>a</mi><mrow><mi>l</mi><mi>t</mi></mrow></msub></mrow><mn>100</mn></mfrac><mo>+</mo><mfrac><mrow><msub><mi>F</mi><mrow><mn>0</mn><mo separator="true">,</mo><mi>m</mi><mi>f</mi></mrow></msub><msub><mi>a</mi><mrow><mi>m</mi><mi>f</mi></mrow></msub></mrow><mn>100</mn></mfrac><mo fence="true">)</mo></mrow></mrow><msub><mi>σ</mi><mn>0</mn></msub></mfrac></mrow></semantics></math></span>'
    },
    {
      "label": "Largest extensor moment of the muscle groups at the usual muscle stress",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>M</mi><mrow><mi>m</mi><mi>a</mi><mi>x</mi></mrow></msub><mo>=</mo><mi>σ</mi><msub><mi>m</mi><mi>σ</mi></msub></mrow></semantics></math></span>'
    },
    {
      "label": "Net moment as a share of the largest at the usual muscle stress",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>s</mi><mi>M</mi></msub><mo>=</mo><mfrac><msub><mi>M</mi><mrow><mi>n</mi><mi>e</mi><mi>t</mi></mrow></msub><msub><mi>M</mi><mrow><mi>m</mi><mi>a</mi><mi>x</mi></mrow></msub></mfrac></mrow></semantics></math></span>'
    }
  ];

  // generated/load.js
  var model = (
    /** @type {any} */
    load_model_exports
  );
  var sources = [{ "text": "Wilke and others 1999, Spine 24", "url": "https://doi.org/10.1097/00007632-199904150-00005", "use": "Disc pressure of one man standing, bending and lifting", "verified": true }, { "text": "Wilke and others 2001, Clinical Biomechanics 16", "url": "https://pubmed.ncbi.nlm.nih.gov/11275349/", "use": "The angle of the bent posture, and the area of the disc", "verified": false }, { "text": "Dreischarf and others 2015, Journal of Biomechanics", "url": "https://doi.org/10.1016/j.jbiomech.2015.01.007", "use": "Where the force in spinal implants stops rising", "verified": true }, { "text": "Leva 1996, Journal of Biomechanics 29", "url": "https://doi.org/10.1016/0021-9290(95)00178-6", "use": "Masses of the body's segments", "verified": false }, { "text": "McGill and Norman 1987, Journal of Biomechanics 20", "url": "https://www.jbiomech.com", "use": "Lever arm of the back extensors", "verified": false }, { "text": "Nachemson 1960, Acta Orthopaedica Scandinavica, Supplementum 43", "url": "https://www.tandfonline.com/journals/iort20", "use": "How disc pressure follows from compression", "verified": false }, { "text": "MyoSuite developers n.d., MyoSuite 2.12.2, model MyoTorso", "url": "https://github.com/MyoHub/myosuite", "use": "What the muscle groups can hold", "verified": true }];
  var measured = { "bent": { "ratio": 2.45, "low": 2.16, "high": 2.5263157894736845, "flexion": 36, "load": 0 }, "lift": { "ratio": 5.499999999999999, "low": 4.6, "high": 5.7368421052631575, "flexion": 70, "load": 20 }, "plateau": { "from": 33, "to": 53, "patients": 5 } };
  var massCentreHeight = 0.155;
  var muscleStress = { "usual": 46, "highest": 100 };

  // explorers/load/charts.js
  var import_lit_html3 = __toESM(require_lit_html(), 1);
  var import_badge = __toESM(require_badge(), 1);
  var import_curve_chart = __toESM(require_curve_chart(), 1);
  var import_format2 = __toESM(require_format(), 1);
  var import_path3 = __toESM(require_path(), 1);
  var import_slot = __toESM(require_slot(), 1);

  // core/stacked-bars.js
  var import_lit_html = __toESM(require_lit_html(), 1);
  var import_guard = __toESM(require_guard(), 1);
  var import_path = __toESM(require_path(), 1);
  var import_scale = __toESM(require_scale(), 1);
  var STACKED_BARS_HEIGHT = 284;
  var BASE = 250;
  var PINNED = { title: 18, top: 25, height: 18 };
  var NOW = { title: 75, top: 82, height: 30 };
  var RANGE = { gap: 2, height: 7 };
  var COMB = { top: 142, row: 19 };
  var LEFT = 2;
  var LETTER = 6.7;
  var NONE = 1e-9;
  function stackedBars({ width, alt, axis, pinned, now }) {
    const x = (0, import_scale.linearScale)([0, axis.high], [LEFT, width - 16]);
    return import_lit_html.html`<svg role="img" aria-label=${alt} viewBox="0 0 ${width} ${STACKED_BARS_HEIGHT}" height=${STACKED_BARS_HEIGHT}>
    ${(0, import_guard.guard)([width, ...Object.values(axis)], () => axisLines(axis, x, width))}
    ${bar(pinned, PINNED, x, axis.high, "se-strong")}
    ${bar(now, NOW, x, axis.high, "se-label-model")}
    ${comb(now.parts, x, width, axis.high)}
  </svg>`;
  }
  function axisLines({ high, step, unit, perUnit }, x, width) {
    const ticks = Array.from({ length: Math.round(high / step) + 1 }, (_, index) => index * step);
    return import_lit_html.svg`${ticks.map((tick) => {
      const last = tick === high;
      return import_lit_html.svg`
      <line class=${tick === 0 ? "se-axis" : "se-gridline"} x1=${(0, import_path.px)(x(tick))} x2=${(0, import_path.px)(x(tick))} y1=${PINNED.top} y2=${BASE + 4}></line>
      <text class="se-quiet" x=${(0, import_path.px)(last ? width : x(tick))} y=${BASE + 23} text-anchor=${last ? "end" : tick === 0 ? "start" : "middle"}>${tick / perUnit}${last ? ` ${unit}` : ""}</text>`;
    })}`;
  }
  function bar({ name: name2, sum, parts: parts2, range, wideRange }, { title, top, height }, x, high, className) {
    const ranges = top + height + RANGE.gap;
    const end = partsTotal(parts2);
    return import_lit_html.svg`
    <text class=${`${className} se-halo`} x=${LEFT} y=${title}>${name2} ${sum}</text>
    ${stacked(parts2, high).map(({ part, from, to }) => import_lit_html.svg`<rect class="se-part" data-tone=${part.tone} data-fill=${part.fill}
      x=${(0, import_path.px)(x(from))} width=${(0, import_path.px)(Math.max(0.5, x(to) - x(from)))} y=${top} height=${height}></rect>`)}
    ${rangeBar("uncertainty-wide", wideRange, ranges, x, high)}
    ${rangeBar("uncertainty", range, ranges, x, high)}
    <line class="se-sum" x1=${(0, import_path.px)(x(end))} x2=${(0, import_path.px)(x(end))} y1=${top - 2} y2=${ranges + RANGE.height + 1}></line>`;
  }
  function rangeBar(tone, [low, to], y, x, high) {
    const [start, end] = [x(Math.min(low, high)), x(Math.min(to, high))];
    const tip = to > high ? `l6 ${RANGE.height / 2}l-6 ${RANGE.height / 2}` : `v${RANGE.height}`;
    return import_lit_html.svg`<path class=${`se-band-${tone}`} d=${`M${(0, import_path.px)(start)} ${y}H${(0, import_path.px)(end)}${tip}H${(0, import_path.px)(start)}Z`}></path>`;
  }
  function partsTotal(parts2) {
    return parts2.reduce((sum, { value }) => sum + value, 0);
  }
  function stacked(parts2, high) {
    let from = 0;
    return parts2.map((part) => {
      const placed = { part, from, to: from + part.value };
      from = placed.to;
      return placed;
    }).filter(({ part }) => part.value > NONE * high);
  }
  function combRows(parts2, x, width, high) {
    const placed = stacked(parts2, high);
    return placed.map(({ part, from, to }, index) => {
      const text = `${part.name} ${part.text}`;
      const at = x((from + to) / 2);
      return { part, at, left: Math.max(0, Math.min(at + 6, width - LETTER * text.length)), row: COMB.top + COMB.row * (placed.length - 1 - index) };
    });
  }
  function comb(parts2, x, width, high) {
    const rows = combRows(parts2, x, width, high);
    return import_lit_html.svg`
    ${rows.map(({ at, row }) => import_lit_html.svg`<path class="se-part-leader" d=${`M${(0, import_path.px)(at)} ${NOW.top + NOW.height - 6}V${row - 4}h4`}></path>`)}
    ${rows.map(({ part, left, row }) => import_lit_html.svg`<text class="se-halo" transform=${(0, import_path.place)(left, row)}>${part.name}<tspan class="se-strong" dx="5">${part.text}</tspan></text>`)}`;
  }

  // anatomy/body.js
  var import_outline2 = __toESM(require_outline(), 1);

  // anatomy/lumbar.js
  var import_path2 = __toESM(require_path(), 1);

  // generated/anatomy.js
  var vertebrae = { "T12": { "body_depth_upper": 31.5, "body_depth_lower": 32.5, "body_height_front": 24.4, "body_height_back": 26.2, "body_width_upper": 39, "body_width_lower": 41, "canal_depth": 17, "pedicle_height": 15, "disc_height": 5.8, "disc_wedge": 3, "facet_spacing": 26, "transverse_span": 50, "spine_reach": 46, "spine_blade": 14, "spine_droop": 8 }, "L1": { "body_depth_upper": 33, "body_depth_lower": 33.8, "body_height_front": 26, "body_height_back": 27, "body_width_upper": 41, "body_width_lower": 43, "canal_depth": 17, "pedicle_height": 15, "disc_height": 6.8, "disc_wedge": 5, "facet_spacing": 27, "transverse_span": 73, "spine_reach": 50, "spine_blade": 18.5, "spine_droop": 4 }, "L2": { "body_depth_upper": 34, "body_depth_lower": 34.6, "body_height_front": 27, "body_height_back": 27.4, "body_width_upper": 44, "body_width_lower": 47, "canal_depth": 16.6, "pedicle_height": 14.8, "disc_height": 7.8, "disc_wedge": 7, "facet_spacing": 29, "transverse_span": 83, "spine_reach": 52, "spine_blade": 20.5, "spine_droop": 3 }, "L3": { "body_depth_upper": 35, "body_depth_lower": 35.2, "body_height_front": 27.6, "body_height_back": 27, "body_width_upper": 46.5, "body_width_lower": 49.5, "canal_depth": 16.4, "pedicle_height": 14.4, "disc_height": 8.8, "disc_wedge": 9, "facet_spacing": 32, "transverse_span": 92, "spine_reach": 53, "spine_blade": 21.5, "spine_droop": 2.5 }, "L4": { "body_depth_upper": 35.4, "body_depth_lower": 35.2, "body_height_front": 27.8, "body_height_back": 26, "body_width_upper": 48, "body_width_lower": 51, "canal_depth": 16.2, "pedicle_height": 14, "disc_height": 9.6, "disc_wedge": 11, "facet_spacing": 37, "transverse_span": 89, "spine_reach": 51, "spine_blade": 20, "spine_droop": 3 }, "L5": { "body_depth_upper": 35.2, "body_depth_lower": 34.4, "body_height_front": 28.8, "body_height_back": 24.6, "body_width_upper": 49.5, "body_width_lower": 51, "canal_depth": 16, "pedicle_height": 13.4, "disc_height": 8.8, "disc_wedge": 14.5, "facet_spacing": 43, "transverse_span": 94, "spine_reach": 43, "spine_blade": 14.5, "spine_droop": 4.5 }, "S1": { "body_depth_upper": 33.5, "body_width_upper": 50 } };
  var leverArm = { "value": 65, "low": 55, "high": 75 };

  // anatomy/lumbar.js
  var import_outline = __toESM(require_outline(), 1);
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
  var INK = {
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
  var GAP = 1.9;
  function facetSurface(level) {
    if (level === "S1") return [[-35.4, 15], [-34.2, 9.6], [-33.6, 4.2], [-34, -1]];
    const { depthUp, back, canal } = DIMENSIONS[level];
    const x = -depthUp / 2 - canal, y = back / 2;
    return [[x - 0.4, y + 9.4], [x - 1, y + 4], [x - 1.6, y - 1.4], [x - 2.8, y - 6]];
  }
  function buildVertebra(level, fromLower) {
    const { depthUp, depthLow, front, back, canal, pedicle, spine, blade, droop } = DIMENSIONS[level];
    const u = depthUp / 2, l = depthLow / 2, ya = front / 2, yp = back / 2, mid = (ya + yp) / 2;
    const lower = LEVELS[LEVELS.indexOf(level) + 1];
    const surface = facetSurface(lower);
    const away = (d, i) => (0, import_outline.apply)(fromLower, [surface[i][0] - d, surface[i][1] - d * 0.25]);
    const own = facetSurface(level);
    const w = -u;
    const top = yp - 3.6, floor = top - pedicle;
    const tip = w - spine, upper = yp - 12 - droop;
    const j0 = away(GAP, 0), j1 = away(GAP, 1), j2 = away(GAP, 2), j3 = away(GAP + 0.4, 3);
    const heel = away(5.2, 3);
    heel[1] -= 3;
    const backLow = away(9.2, 2);
    const low = Math.max(upper - blade, heel[1] + 3.5);
    const notch = (
      /** @type {XY} */
      [Math.min(backLow[0] - 1.4, heel[0] - 4.4), Math.max(low + 3.6, backLow[1] + 2.4)]
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
      [w - canal - 11, Math.min(own[3][1] - 5.4, upper + 3)],
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
    const outline = (0, import_outline.curve)(points);
    const details = (0, import_outline.join)([
      (0, import_outline.curve)([[u - 2.6, ya - 3.6], [u * 0.4, mid - 4.2], [-u * 0.35, mid - 4.4], [-u + 3.4, yp - 3.2]], false),
      (0, import_outline.curve)([[l - 2.6, -ya + 3.6], [l * 0.4, -mid + 4.4], [-l * 0.35, -mid + 4.6], [-l + 3.4, -yp + 3.4]], false)
    ]);
    const process = (0, import_outline.ellipse)(w - 8.6, (top + floor) / 2 + 0.4, 4.5, 3.5, -0.35);
    const lamina = (0, import_outline.curve)([[own[3][0] - 2.6, own[3][1] - 4.6], [notch[0] + 3, (own[3][1] + notch[1]) / 2 - 1], [notch[0] + 1.4, notch[1] + 1.4]], false);
    const facetBelow = (0, import_outline.curve)([
      away(-0.5, 0),
      away(-0.5, 1),
      away(-0.5, 2),
      away(-0.4, 3),
      away(1.2, 3),
      away(GAP + 0.5, 3),
      away(GAP + 0.5, 2),
      away(GAP + 0.5, 1),
      away(GAP + 0.4, 0),
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
      let m = (0, import_outline.rigid)(-lowerHalf, seat[0], seat[1]);
      m = (0, import_outline.times)(m, (0, import_outline.rigid)(-d.wedge / 2));
      m = (0, import_outline.times)(m, (0, import_outline.rigid)(0, 0, d.disc));
      m = (0, import_outline.times)(m, (0, import_outline.rigid)(-d.wedge / 2));
      m = (0, import_outline.times)(m, (0, import_outline.rigid)(-own));
      m = (0, import_outline.times)(m, (0, import_outline.rigid)(0, 0, (d.front + d.back) / 4));
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
    Object.fromEntries(VERTEBRAE.map((level) => [level, buildVertebra(level, (0, import_outline.inverse)(LINKS[level]))]))
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
      outline: (0, import_outline.curve)(points),
      details: (0, import_outline.join)([
        (0, import_outline.curve)([[h - 3, -4.2], [4, -4.4], [-6, -4.3], [-h + 3.6, -3.6]], false),
        (0, import_outline.curve)([[2.4, -31.4], [-5, -33], [-15.4, -31]], false),
        (0, import_outline.curve)([[-2.4, -55], [-9, -55.4], [-17, -52.4]], false),
        (0, import_outline.curve)([[-1.6, -76.6], [-7, -75.8], [-13.6, -72]], false)
      ]),
      canal: (0, import_outline.curve)([[-h - 0.4, -3], [-17, -15], [-18, -30], [-20, -46], [-20.6, -60], [-18.4, -74], [-16, -83], [-18.6, -84.6], [-24.6, -76], [-28.4, -66], [-31, -54], [-32.6, -40], [-33.2, -26], [-32.6, -12], [-31, -4]])
    };
  })();
  function pivot(below) {
    if (below === "S1") return [-5, -2];
    const e = DIMENSIONS[below];
    return [-5, (e.front + e.back) / 4 - 2];
  }
  function lumbarPose({ tilt = 30, flexion = [] } = {}) {
    const { disc, wedge } = DIMENSIONS.L5;
    let m = (0, import_outline.times)((0, import_outline.times)((0, import_outline.rigid)(tilt), (0, import_outline.rigid)(0, 0, -disc / 2)), (0, import_outline.rigid)(wedge / 2));
    const frames = { S1: m };
    for (let i = VERTEBRAE.length - 1; i >= 0; i--) {
      const bend = flexion[i] ?? 0, below = LEVELS[i + 1];
      if (bend) {
        const [x, y] = pivot(below);
        m = (0, import_outline.times)(m, (0, import_outline.times)((0, import_outline.rigid)(bend, x, y), (0, import_outline.rigid)(0, -x, -y)));
      }
      m = (0, import_outline.times)(m, LINKS[VERTEBRAE[i]]);
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
      upFront: (0, import_outline.apply)(up, [l - 1.4, -d.front / 2 + 0.4]),
      upRear: (0, import_outline.apply)(up, [-l + 1.4, -d.back / 2 + 0.4]),
      upMid: (0, import_outline.apply)(up, [0, -y]),
      lowFront: (0, import_outline.apply)(low, [h - 1.4, ef - 0.4]),
      lowRear: (0, import_outline.apply)(low, [-h + 1.4, eb - 0.4]),
      lowMid: (0, import_outline.apply)(low, [0, (ef + eb) / 2])
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
    const place4 = (t, v) => {
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
    const ring2 = (0, import_outline.curve)([
      bulge(c.upFront, 0.6),
      bulge(outF, 1.9),
      bulge(c.lowFront, 0.6),
      place4(0.8, -1.25),
      place4(0.5, -1.25),
      place4(0.2, -1.25),
      bulge(c.lowRear, -0.4),
      bulge(outR, -1.2),
      bulge(c.upRear, -0.4),
      place4(0.2, 1.25),
      place4(0.5, 1.25),
      place4(0.8, 1.25)
    ]);
    const fibre = (t, b) => (0, import_outline.curve)([place4(t, 1), bulge(place4(t, 0), b), place4(t, -1)], false);
    return {
      ring: ring2,
      lamellae: (0, import_outline.join)([fibre(0.965, 1.3), fibre(0.9, 1.1), fibre(0.83, 0.8), fibre(0.17, -0.6), fibre(0.105, -0.9), fibre(0.04, -1)]),
      nucleus: (0, import_outline.curve)([place4(0.68, 0), place4(0.62, 0.52), place4(0.47, 0.66), place4(0.32, 0.5), place4(0.26, 0), place4(0.32, -0.5), place4(0.47, -0.66), place4(0.62, -0.52)]),
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
        canalFront.push((0, import_outline.apply)(m, [-u / 2 + 0.4, above]));
        canalRear.push((0, import_outline.apply)(m, [-u / 2 - canal, above]));
        muscleFront.push((0, import_outline.apply)(m, [-u / 2 - canal - 4, 36]));
        muscleRear.push((0, import_outline.apply)(m, [-u / 2 - spine - 8, 36]));
      }
      canalFront.push((0, import_outline.apply)(m, [-u / 2 + 1.8, back / 2]), (0, import_outline.apply)(m, [-u / 2 + 1.8, -back / 2]));
      canalRear.push((0, import_outline.apply)(m, [-u / 2 - canal, back / 2 - 4]), (0, import_outline.apply)(m, [-u / 2 - canal + 0.6, -back / 2]));
      muscleFront.push((0, import_outline.apply)(m, [-u / 2 - canal + 1, -4]));
      muscleRear.push(level === "L5" ? (0, import_outline.apply)(pose.frames.S1, [-80.4, -17.8]) : (0, import_outline.apply)(m, [-u / 2 - Math.max(spine, 46) - 14, -4]));
    }
    const s = pose.frames.S1;
    canalFront.push((0, import_outline.apply)(s, [-SACRUM_DEPTH / 2 + 1.4, -3]), (0, import_outline.apply)(s, [-18, -14]));
    canalRear.push((0, import_outline.apply)(s, [-33, 5]), (0, import_outline.apply)(s, [-32, -14]));
    muscleFront.push((0, import_outline.apply)(s, [-39, -10]), (0, import_outline.apply)(s, [-40, -34]), (0, import_outline.apply)(s, [-38, -56]), (0, import_outline.apply)(s, [-31, -76]));
    muscleRear.push((0, import_outline.apply)(s, [-72.4, -36.8]), (0, import_outline.apply)(s, [-63.6, -52.7]), (0, import_outline.apply)(s, [-51.6, -66]), (0, import_outline.apply)(s, [-34.8, -81]));
    const band = (a, b) => (0, import_outline.curve)([...a, ...b.slice().reverse()]);
    const between = (t) => muscleFront.map((p, i) => mix([p[0], p[1]], [muscleRear[i][0], muscleRear[i][1]], t));
    const strand = (t) => canalFront.map((p, i) => mix([p[0], p[1]], [canalRear[i][0], canalRear[i][1]], t));
    return {
      canal: band(canalFront, canalRear),
      roots: (0, import_outline.join)([0.32, 0.5, 0.68].map((t) => (0, import_outline.curve)(strand(t), false))),
      muscle: band(muscleFront, muscleRear),
      fibres: (0, import_outline.join)([0.08, 0.19].map((t) => (0, import_outline.curve)(between(t), false))),
      septum: (0, import_outline.curve)(between(0.3), false),
      fascia: (0, import_outline.curve)(muscleRear, false),
      veil: band(between(0.3), muscleRear),
      veilFibres: (0, import_outline.join)([0.5, 0.62, 0.74, 0.86].map((t) => (0, import_outline.curve)(between(t), false)))
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
      facetCentres[JOINTS[i]] = (0, import_outline.apply)(pose.frames[below], [(f[1][0] + f[2][0]) / 2 - GAP / 2, (f[1][1] + f[2][1]) / 2]);
      bodyCentre[level] = (0, import_outline.apply)(pose.frames[level], [0, 0]);
    });
    bodyCentre.S1 = (0, import_outline.apply)(pose.frames.S1, [-4, -16]);
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
      canalCentre: (0, import_outline.apply)(s, [-25, 4]),
      muscleCentre: (0, import_outline.apply)(s, [-60, 2]),
      foramen: (0, import_outline.apply)(s, [-23, 9]),
      bodyCentre: (
        /** @type {Record<Level, XY>} */
        bodyCentre
      ),
      discCentres,
      facetCentres
    };
  }
  var PATH_UNITS = 10;
  function lumbarShapes(pose, p, { levels = LEVELS, soft = true, canal = soft } = {}) {
    const out = [];
    const one = (
      /** @type {Matrix} */
      [1, 0, 0, 1, 0, 0]
    );
    const line = Math.max(0.8, Math.min(1.5, p.scale * 1.05)), fine = line * 0.7;
    const add = (id, o, m, style) => out.push({ id, kind: "path", ...m === one ? { d: (0, import_outline.draw)(o, m, p) } : { pieces: [(0, import_outline.piece)(o, m, p, PATH_UNITS)] }, fill: "none", linejoin: "round", ...style });
    const has = new Set(levels);
    const t = soft || canal ? softTissue(pose, soft ? void 0 : 16) : null;
    if (soft && t) {
      add("muscle", t.muscle, one, { fill: INK.muscle, opacity: 0.9, title: "back muscles: multifidus and erector spinae" });
      add("muscle-fibres", t.fibres, one, { stroke: INK.panel, strokeWidth: line * 0.8, opacity: 0.42 });
      add("muscle-septum", t.septum, one, { stroke: INK.muscleText, strokeWidth: line, opacity: 0.75 });
      add("fascia", t.fascia, one, { stroke: INK.muscleText, strokeWidth: line * 1.3 });
    }
    if (canal && t) {
      add("canal", t.canal, one, { fill: INK.canal, opacity: 0.75, title: "vertebral canal" });
      add("canal-roots", t.roots, one, { stroke: INK.nerve, strokeWidth: fine, opacity: 0.6 });
      if (has.has("S1")) add("canal-sacral", SACRUM.canal, pose.frames.S1, { fill: INK.canal, opacity: 0.75 });
    }
    for (const level of VERTEBRAE) {
      if (!has.has(level)) continue;
      const below = LEVELS[LEVELS.indexOf(level) + 1];
      if (!has.has(below)) continue;
      const d = discOutlines(pose, level), name2 = `${level}/${below.slice(below === "S1" ? 0 : 1)}`;
      add(`disc-${level}`, d.ring, one, { fill: INK.disc, stroke: INK.discText, strokeWidth: line, title: `disc ${name2}` });
      add(`disc-lamellae-${level}`, d.lamellae, one, { stroke: INK.panel, strokeWidth: fine, opacity: 0.6 });
      add(`disc-nucleus-${level}`, d.nucleus, one, { fill: INK.panel, opacity: 0.42 });
    }
    for (const level of LEVELS) {
      if (!has.has(level)) continue;
      const m = pose.frames[level];
      if (level === "S1") {
        add("bone-S1", SACRUM.outline, m, { fill: INK.bone, stroke: INK.boneLine, strokeWidth: line, title: "sacrum" });
        add("canal-window", SACRUM.canal, m, { fill: INK.canal, opacity: 0.55 });
        add("bone-details-S1", SACRUM.details, m, { stroke: INK.boneLine, strokeWidth: fine, opacity: 0.5 });
        continue;
      }
      const b = BONES[level];
      add(`bone-${level}`, b.outline, m, { fill: INK.bone, stroke: INK.boneLine, strokeWidth: line, title: `vertebra ${level}` });
      add(`bone-details-${level}`, b.details, m, { stroke: INK.boneLine, strokeWidth: fine, opacity: 0.5 });
      add(`bone-process-${level}`, b.process, m, { fill: INK.bone, stroke: INK.boneLine, strokeWidth: fine, opacity: 0.9 });
      add(`bone-lamina-${level}`, b.lamina, m, { stroke: INK.boneLine, strokeWidth: fine, opacity: 0.5 });
      const below = LEVELS[LEVELS.indexOf(level) + 1];
      if (has.has(below)) add(`facet-${level}`, b.facetBelow, m, { fill: INK.disc, stroke: INK.discText, strokeWidth: fine, title: `facet joint ${level}/${below}` });
    }
    if (soft && t) {
      add("muscle-veil", t.veil, one, { fill: INK.muscle, opacity: 0.42 });
      add("muscle-veil-fibres", t.veilFibres, one, { stroke: INK.panel, strokeWidth: line * 0.8, opacity: 0.4 });
    }
    return out;
  }
  var lastView = null;
  function lensView({ radius, arm = LEVER_ARM.value, armLow = LEVER_ARM.low, armHigh = LEVER_ARM.high, size = 1, tilt = 30, flexion = [] }) {
    const key = [radius, arm, armLow, armHigh, size, tilt, ...flexion].join();
    if (lastView?.key === key) return lastView.view;
    const centimetres2 = (mm) => (size * mm / 10).toFixed(1);
    const pose = lumbarPose({ tilt, flexion }), keys = lumbarKeys(pose, arm);
    const scale = radius / 66;
    const [middleX, middleY] = (0, import_outline.apply)((0, import_outline.rigid)(tilt + (flexion.at(-1) ?? 0) / 2 - 30), [-25, 13]);
    const project = { scale, x: -middleX * scale, y: middleY * scale };
    const to = (q) => (
      /** @type {[number, number]} */
      [project.x + q[0] * scale, project.y - q[1] * scale]
    );
    const shapes2 = lumbarShapes(pose, project, { levels: ["L3", "L4", "L5", "S1"] });
    const c = to(keys.discCentre), [nx, ny] = keys.discNormal, ux = nx, uy = -ny;
    const bx = -ny, by = -nx;
    const at = (mm, side = 0) => (
      /** @type {[number, number]} */
      [c[0] + bx * mm * scale + ux * side, c[1] + by * mm * scale + uy * side]
    );
    const seg = (a, b) => `M${(0, import_path2.px)(a[0])} ${(0, import_path2.px)(a[1])}L${(0, import_path2.px)(b[0])} ${(0, import_path2.px)(b[1])}`;
    const tick = Math.max(4.5, radius * 0.05), long = 20 * scale;
    const armLine = seg(at(0), at(arm));
    const ticks = seg(at(0, -tick), at(0, tick)) + seg(at(arm, -tick), at(arm, tick));
    const corner = Math.max(5, 4.2 * scale), square = `M${at(arm - corner / scale, 0).map(import_path2.px).join(" ")}L${at(arm - corner / scale, corner).map(import_path2.px).join(" ")}L${at(arm, corner).map(import_path2.px).join(" ")}`;
    const band = `M${at(armLow, long).map(import_path2.px).join(" ")}L${at(armHigh, long).map(import_path2.px).join(" ")}L${at(armHigh, -long).map(import_path2.px).join(" ")}L${at(armLow, -long).map(import_path2.px).join(" ")}Z`;
    const action = seg(at(arm, -long * 1.15), at(arm, long * 1.15));
    const marks = [
      { id: "lever-band", kind: "path", d: band, fill: INK.panel, opacity: 0.4, title: `lever arm ${centimetres2(armLow)} to ${centimetres2(armHigh)} cm` },
      { id: "lever-limits", kind: "path", d: seg(at(armLow, -long), at(armLow, long)) + seg(at(armHigh, -long), at(armHigh, long)), fill: "none", stroke: INK.ink, strokeWidth: 0.9, opacity: 0.55 },
      { id: "lever-action", kind: "path", d: action, fill: "none", stroke: INK.muscleText, strokeWidth: 1.75, dash: "5 3", title: "line of action of the back muscles" },
      { id: "lever-casing", kind: "path", d: armLine + ticks, fill: "none", stroke: INK.panel, strokeWidth: 4.5, opacity: 0.9, linecap: "round" },
      { id: "lever-square", kind: "path", d: square, fill: "none", stroke: INK.ink, strokeWidth: 1 },
      { id: "lever-arm", kind: "path", d: armLine + ticks, fill: "none", stroke: INK.ink, strokeWidth: 1.75, linecap: "butt", title: `lever arm ${centimetres2(arm)} cm` }
    ];
    const d = discCorners(pose, "L5");
    const reach = (q) => Math.abs((q[0] - keys.discCentre[0]) * nx + (q[1] - keys.discCentre[1]) * ny) * scale;
    const bone = (text, q) => {
      const [x, y] = to(q);
      return (
        /** @type {LensLabel} */
        { id: text, text, kind: "bone", tone: "bone", x, y, tx: x, ty: y, ex: x, ey: y, align: "middle" }
      );
    };
    const local = (level, q) => (0, import_outline.apply)(pose.frames[level], q);
    const over = -radius - 10, right = (deg) => (
      /** @type {[number, number]} */
      [Math.cos(deg * Math.PI / 180) * (radius + 9), -Math.sin(deg * Math.PI / 180) * (radius + 9)]
    );
    const outside = (id, text, tone, q, t, e) => (
      /** @type {LensLabel} */
      { id, text, kind: "outside", tone, x: q[0], y: q[1], tx: t[0], ty: t[1], ex: e[0], ey: e[1], align: "start" }
    );
    const toSide = (id, tone, q, deg) => {
      const [x, y] = right(deg);
      return outside(id, id, tone, q, [x + 3, y + 4], [x, y]);
    };
    const facet = to(keys.facetCentres["L4-5"]);
    const labels = [
      bone("L4", local("L4", [1, 0])),
      bone("L5", local("L5", [-8.4, 1])),
      bone("S1", local("S1", [-9.4, -18])),
      outside("muscle", "back muscles", "muscle", to(local("L4", [-64, 4])), [-radius, over], [-radius * 0.72, over + 5]),
      outside("facet", "facet joint", "disc", facet, [Math.max(radius * 0.12, 98 - radius), over], [Math.max(radius * 0.12, 98 - radius) + 5, over + 5]),
      toSide("canal", "ink", to(local("L4", [-24.5, 17])), 47),
      toSide("disc", "disc", to(local("S1", [13, 6])), -14),
      outside("lever", `lever arm ${centimetres2(arm)} cm`, "ink", at(arm * 0.86), [-radius, radius + 21], [-radius * 0.68, radius + 9])
    ];
    const end = at(arm);
    const view = {
      radius,
      clip: { x: 0, y: 0, r: radius },
      project,
      shapes: shapes2,
      marks,
      arrow: { x: c[0], y: c[1], ux, uy, gapUp: reach(d.upMid), gapDown: reach(d.lowMid) },
      lever: { x1: c[0], y1: c[1], x2: end[0], y2: end[1], low: at(armLow), high: at(armHigh) },
      labels,
      keys
    };
    lastView = { key, view };
    return view;
  }

  // anatomy/body.js
  var PROPORTIONS = { thigh: 0.245, shank: 0.246, foot: 0.15, upperArm: 0.186, forearm: 0.146, hipToShoulder: 0.288 };
  var REFERENCE = 1.75;
  var THIGH = PROPORTIONS.thigh * REFERENCE;
  var SHANK = PROPORTIONS.shank * REFERENCE;
  var UPPER_ARM = PROPORTIONS.upperArm * REFERENCE;
  var FOREARM = PROPORTIONS.forearm * REFERENCE;
  var SHOULDER = (
    /** @type {XY} */
    [-0.03, PROPORTIONS.hipToShoulder * REFERENCE]
  );
  var L5S1 = (
    /** @type {XY} */
    [-0.024, 0.121]
  );
  var HEAD = (
    /** @type {XY} */
    [4e-3, 0.722]
  );
  function skin(points) {
    let area = 0;
    points.forEach((p, i) => {
      const q = points[(i + 1) % points.length];
      area += p[0] * q[1] - q[0] * p[1];
    });
    return (0, import_outline2.curve)(area < 0 ? points.slice().reverse() : points);
  }
  var slim = (points, fx = 1) => skin(points.map(([x, y]) => [x * fx, y]));
  var TRUNK_POINTS = [
    [-0.092, -0.09],
    [-0.125, -0.054],
    [-0.1365, -4e-3],
    [-0.13, 0.05],
    [-0.111, 0.108],
    [-0.0985, 0.17],
    [-0.1005, 0.24],
    [-0.116, 0.33],
    [-0.1285, 0.41],
    [-0.125, 0.478],
    [-0.106, 0.532],
    [-0.08, 0.565],
    [-0.03, 0.574],
    [0.012, 0.562],
    [0.042, 0.53],
    [0.074, 0.482],
    [0.095, 0.424],
    [0.0965, 0.372],
    [0.087, 0.305],
    [0.0755, 0.24],
    [0.0705, 0.175],
    [0.0745, 0.11],
    [0.079, 0.05],
    [0.074, -0.02],
    [0.05, -0.075],
    [5e-3, -0.108],
    [-0.05, -0.112]
  ];
  var HEAD_NECK_POINTS = [
    [0.01, 0.525],
    [0.027, 0.558],
    [0.037, 0.584],
    [0.0455, 0.599],
    [0.062, 0.6015],
    [0.08, 0.599],
    [0.0925, 0.6045],
    [0.0965, 0.6175],
    [0.0935, 0.631],
    [0.0985, 0.6405],
    [0.0965, 0.6495],
    [0.1005, 0.6575],
    [0.0985, 0.6665],
    [0.107, 0.672],
    [0.116, 0.681],
    [0.109, 0.7],
    [0.0995, 0.72],
    [0.1025, 0.738],
    [0.1005, 0.766],
    [0.09, 0.795],
    [0.062, 0.8195],
    [0.016, 0.8285],
    [-0.034, 0.8205],
    [-0.071, 0.794],
    [-0.0895, 0.752],
    [-0.0875, 0.71],
    [-0.0745, 0.676],
    [-0.064, 0.648],
    [-0.0615, 0.617],
    [-0.068, 0.585],
    [-0.087, 0.556],
    [-0.09, 0.52],
    [-0.03, 0.5]
  ];
  var HAIR = (0, import_outline2.curve)([[0.1005, 0.7715], [0.078, 0.7685], [0.05, 0.756], [0.036, 0.736], [0.031, 0.71], [0.018, 0.701], [4e-3, 0.7], [-0.012, 0.686], [-0.036, 0.668], [-0.0685, 0.66]], false);
  var THIGH_SKIN = slim([
    [0, 0.07],
    [0.048, 0.052],
    [0.076, 0.01],
    [0.086, -0.06],
    [0.087, -0.13],
    [0.08, -0.21],
    [0.068, -0.29],
    [0.0585, -0.35],
    [0.0555, -0.395],
    [0.0545, -0.43],
    [0.044, -0.458],
    [0.01, -0.472],
    [-0.03, -0.462],
    [-0.046, -0.432],
    [-0.051, -0.38],
    [-0.062, -0.3],
    [-0.076, -0.22],
    [-0.09, -0.14],
    [-0.1, -0.07],
    [-0.1, 0],
    [-0.068, 0.05]
  ], 0.96);
  var SHANK_SKIN = slim([
    [0, 0.05],
    [0.038, 0.034],
    [0.052, 4e-3],
    [0.053, -0.032],
    [0.048, -0.09],
    [0.042, -0.18],
    [0.035, -0.27],
    [0.03, -0.35],
    [0.031, -0.4],
    [0.034, -0.45],
    [-0.026, -0.46],
    [-0.035, -0.42],
    [-0.033, -0.365],
    [-0.041, -0.29],
    [-0.06, -0.215],
    [-0.0715, -0.155],
    [-0.067, -0.095],
    [-0.0535, -0.035],
    [-0.046, 0.015],
    [-0.03, 0.04]
  ]);
  var SHOE = skin([
    [-0.055, -0.086],
    [-0.03, -0.093],
    [0.02, -0.0925],
    [0.07, -0.0915],
    [0.12, -0.093],
    [0.16, -0.0915],
    [0.19, -0.084],
    [0.211, -0.07],
    [0.214, -0.0575],
    [0.203, -0.046],
    [0.172, -0.0355],
    [0.128, -0.0215],
    [0.094, -3e-3],
    [0.068, 0.017],
    [0.05, 0.034],
    [0.012, 0.0285],
    [-0.03, 0.036],
    [-0.046, 0.031],
    [-0.05, 4e-3],
    [-0.057, -0.03],
    [-0.066, -0.06],
    [-0.066, -0.076]
  ]);
  var SOLE_LINE = (0, import_outline2.curve)([[-0.065, -0.067], [-0.02, -0.0715], [0.04, -0.069], [0.1, -0.0685], [0.16, -0.0675], [0.211, -0.063]], false);
  var ARM_SKIN = slim([
    [0, 0.056],
    [0.034, 0.045],
    [0.053, 8e-3],
    [0.053, -0.05],
    [0.047, -0.12],
    [0.044, -0.19],
    [0.039, -0.26],
    [0.037, -0.31],
    [0.03, -0.348],
    [2e-3, -0.362],
    [-0.028, -0.353],
    [-0.04, -0.322],
    [-0.04, -0.27],
    [-0.046, -0.19],
    [-0.052, -0.11],
    [-0.055, -0.04],
    [-0.049, 0.018],
    [-0.029, 0.047]
  ], 0.94);
  var FOREARM_SKIN = skin([
    [0, 0.036],
    [0.026, 0.026],
    [0.038, -0.01],
    [0.0415, -0.06],
    [0.037, -0.12],
    [0.029, -0.185],
    [0.0235, -0.236],
    [0.026, -0.262],
    [0.037, -0.281],
    [0.0425, -0.302],
    [0.0365, -0.32],
    [0.0355, -0.333],
    [0.022, -0.3475],
    [-2e-3, -0.35],
    [-0.024, -0.3415],
    [-0.0345, -0.322],
    [-0.0345, -0.296],
    [-0.0275, -0.27],
    [-0.023, -0.24],
    [-0.0265, -0.19],
    [-0.0345, -0.125],
    [-0.04, -0.065],
    [-0.037, -0.01],
    [-0.024, 0.027]
  ]);
  var FINGERS = (0, import_outline2.curve)([[0.0355, -0.331], [0.018, -0.318], [0.012, -0.302], [0.02, -0.289]], false);
  var HEM = (0, import_outline2.curve)([[0.09, -0.2], [0.03, -0.203], [-0.03, -0.2], [-0.09, -0.19]], false);
  var BONES2 = {
    femur: skin([[-0.02, 0.02], [4e-3, 0.014], [0.019, -0.012], [0.0165, -0.045], [0.0165, -0.1], [0.02, -0.2], [0.0185, -0.3], [0.0165, -0.36], [0.022, -0.392], [0.028, -0.414], [0.021, -0.436], [0, -0.4425], [-0.025, -0.436], [-0.0335, -0.418], [-0.025, -0.397], [-9e-3, -0.372], [-65e-4, -0.3], [-35e-4, -0.2], [-8e-3, -0.1], [-0.015, -0.045], [-0.029, -0.012]]),
    tibia: skin([[-0.031, -0.016], [0, -0.012], [0.024, -0.015], [0.0295, -0.03], [0.025, -0.055], [0.0185, -0.1], [0.0145, -0.2], [0.0115, -0.3], [0.0125, -0.37], [0.0175, -0.402], [0.013, -0.4175], [-0.013, -0.4175], [-0.0165, -0.4], [-85e-4, -0.37], [-65e-4, -0.3], [-65e-4, -0.2], [-85e-4, -0.1], [-0.0165, -0.06], [-0.031, -0.034]]),
    fibula: skin([[-0.03, -0.036], [-0.022, -0.034], [-0.018, -0.06], [-0.0175, -0.2], [-0.0135, -0.36], [-4e-3, -0.41], [-6e-3, -0.438], [-0.015, -0.437], [-0.018, -0.405], [-0.022, -0.36], [-0.0255, -0.2], [-0.03, -0.06]]),
    patella: (0, import_outline2.ellipse)(0.041, -8e-3, 0.0105, 0.018, 0.1),
    foot: (0, import_outline2.join)([
      skin([[-0.0535, -0.05], [-0.048, -0.034], [-0.03, -0.03], [0, -0.0335], [0.033, -0.037], [0.031, -0.055], [2e-3, -0.06], [-0.03, -0.0685], [-0.05, -0.066]]),
      skin([[-0.023, -0.012], [-0.012, 1e-3], [0.012, 1e-3], [0.026, -0.01], [0.04, -0.02], [0.034, -0.0345], [0, -0.032], [-0.024, -0.028]]),
      skin([[0.037, -0.021], [0.066, -0.0255], [0.105, -0.042], [0.146, -0.0585], [0.154, -0.0675], [0.144, -0.0735], [0.1, -0.062], [0.062, -0.0555], [0.037, -0.054]]),
      skin([[0.157, -0.062], [0.176, -0.065], [0.197, -0.0695], [0.198, -0.0765], [0.174, -0.079], [0.157, -0.076]])
    ]),
    pelvis: skin([[-0.094, 0.102], [-0.078, 0.135], [-0.044, 0.156], [-8e-3, 0.155], [0.03, 0.132], [0.052, 0.098], [0.054, 0.083], [0.041, 0.07], [0.036, 0.05], [0.03, 0.034], [0.042, 0.016], [0.062, 4e-3], [0.068, -0.01], [0.06, -0.03], [0.042, -0.034], [0.02, -0.05], [-6e-3, -0.082], [-0.03, -0.092], [-0.044, -0.076], [-0.04, -0.05], [-0.034, -0.026], [-0.044, 2e-3], [-0.04, 0.022], [-0.052, 0.042], [-0.072, 0.056], [-0.09, 0.074]]),
    obturator: (0, import_outline2.ellipse)(0.016, -0.04, 0.014, 95e-4, -0.5),
    head: (0, import_outline2.ellipse)(0, 0, 0.024, 0.024)
  };
  var UPRIGHT_TILT = 30;
  var SPINE_SEATS = (() => {
    const pose = lumbarPose({ tilt: UPRIGHT_TILT });
    const seats = [];
    for (const level of LEVELS.slice(0, 6).reverse()) {
      const d = DIMENSIONS[
        /** @type {import('./lumbar.js').Vertebra} */
        level
      ], m = pose.frames[level];
      seats.push({ x: L5S1[0] + m[4] / 1e3, y: L5S1[1] + m[5] / 1e3, turn: Math.atan2(-m[1], m[0]) * 180 / Math.PI, w: d.depthUp / 1e3, h: (d.front + d.back) / 2e3, spine: (d.spine - 6) / 1e3, droop: 6e-3 });
    }
    const t12 = seats[5];
    const path = (0, import_outline2.sample)((0, import_outline2.curve)([[seats[4].x, seats[4].y], [t12.x, t12.y], [-0.058, 0.362], [-0.066, 0.41], [-0.069, 0.456], [-0.064, 0.502], [-0.052, 0.545], [-0.037, 0.582], [-0.026, 0.614], [-0.02, 0.648], [-0.018, 0.68], [-0.018, 0.706]], false), void 0, 24).filter((p) => p[1] > t12.y);
    const heights = [...Array.from({ length: 11 }, (_, i) => [0.0222 - i * 55e-5, 42e-4 - i * 8e-5]), ...Array.from({ length: 7 }, () => [0.0108, 44e-4])];
    let walked = t12.h / 2 + 46e-4, k = 0;
    let run = 0;
    heights.forEach(([h, gap], i) => {
      const want = walked + h / 2;
      while (k < path.length - 2 && run + Math.hypot(path[k + 1][0] - path[k][0], path[k + 1][1] - path[k][1]) < want) {
        run += Math.hypot(path[k + 1][0] - path[k][0], path[k + 1][1] - path[k][1]);
        k++;
      }
      const [ax, ay] = path[k], [bx, by] = path[k + 1], n = Math.hypot(bx - ax, by - ay), t = (want - run) / n;
      const turn = Math.atan2(bx - ax, by - ay) * 180 / Math.PI, neck = i > 10;
      seats.push({ x: ax + (bx - ax) * t, y: ay + (by - ay) * t, turn, w: neck ? 0.0185 : 0.0305 - i * 8e-4, h, spine: neck ? 0.022 : 0.033, droop: neck ? 7e-3 : 0.02 });
      walked += h + gap;
    });
    return seats;
  })();
  function vertebra({ w, h, spine, droop }, frame) {
    const at = (x, y) => (0, import_outline2.apply)(frame, [x, y]);
    const a = w / 2, b = h / 2;
    return {
      body: (0, import_outline2.polygon)([at(a, b), at(-a, b), at(-a + 22e-4, 0), at(-a, -b), at(a, -b), at(a - 26e-4, 0)]),
      process: (0, import_outline2.polygon)([at(-a + 1e-3, b * 0.35), at(-a + 1e-3, -b * 0.45), at(-a - spine * 0.5, -b * 0.6 - droop * 0.6), at(-a - spine, -droop - 55e-4), at(-a - spine, -droop + 35e-4)])
    };
  }
  var SACRUM2 = (() => {
    const seat = (0, import_outline2.times)((0, import_outline2.rigid)(0, L5S1[0], L5S1[1]), [1e-3, 0, 0, 1e-3, 0, 0]);
    const s1 = (0, import_outline2.times)(seat, lumbarPose({ tilt: UPRIGHT_TILT }).frames.S1);
    return skin(
      /** @type {Point[]} */
      [[16.5, -1], [0, -1], [-16.5, -1], [-30, 2], [-36, 10], [-38, -3], [-48, -10], [-45, -24], [-46, -34], [-40, -56], [-33, -74], [-18, -93], [2, -106], [10, -103], [1, -84], [-2, -60], [2, -34], [9, -15]].map((point) => (0, import_outline2.apply)(s1, point))
    );
  })();

  // explorers/load/body-figure.js
  var import_outline3 = __toESM(require_outline(), 1);
  var drawnNotModelled = "To scale with the model: L5/S1, shoulders, hands, lever arms, weights and the tilt of the disc; it lets straight arms hang from the shoulders. Drawn, not modelled: the curve of the spine, the head, the legs, and the hips that move back so that the person does not fall over.";
  var L5S12 = (
    /** @type {XY} */
    [L5S1[0], 0.058 * REFERENCE]
  );
  var SHOULDER2 = (
    /** @type {XY} */
    [L5S12[0] + 0.01, L5S12[1] + 0.233 * REFERENCE]
  );
  var ARM = UPPER_ARM + 0.308;
  var LUMBAR_SHARE = [0.08, 0.1, 0.12, 0.14, 0.15, 0.13];
  var NECK_EXTENSION = 0.45;
  var KNEES = { upright: 4, bent: 10 };
  var LEGS_CENTRE = 0.55;
  var HIPS_BACK = 0.3;
  var FOOT_MIDDLE = 0.055;
  var ANKLE = 0.0928;
  var FAR_FOOT = 0.055;
  var PLATE = 0.15;
  var PLATE_MASS = 20;
  var SEATS = (() => {
    const top = SPINE_SEATS[SPINE_SEATS.length - 1].y;
    const factor = (top - L5S12[1]) / (top - L5S1[1]);
    return SPINE_SEATS.map((seat, i) => {
      const lumbar = i < 6;
      return { ...seat, y: lumbar ? seat.y - L5S1[1] + L5S12[1] : top - (top - seat.y) * factor, h: lumbar ? seat.h : seat.h * factor };
    });
  })();
  var LUMBAR = 6;
  var T1 = 16;
  var C1 = SEATS.length - 1;
  var T4 = 13;
  var NEUTRAL = SEATS.map((seat) => (0, import_outline3.rigid)(seat.turn, seat.x, seat.y));
  var UNDONE = NEUTRAL.map((frame) => (0, import_outline3.inverse)(frame));
  var STEPS = NEUTRAL.slice(1).map((frame, i) => (0, import_outline3.times)(UNDONE[i], frame));
  var FACE = { from: 3, to: 31 };
  function bound(y) {
    const heights = [L5S12[1] - 0.035, ...SEATS.map((seat) => seat.y)];
    const above = heights.findIndex((height) => height > y);
    if (above === 0) return 0;
    if (above < 0) return heights.length - 1;
    return above - 1 + (y - heights[above - 1]) / (heights[above] - heights[above - 1]);
  }
  var TRUNK = TRUNK_POINTS.map(([x, y]) => ({ x, y, at: Math.min(bound(y), T1 + 1) }));
  var HEAD_NECK = HEAD_NECK_POINTS.map(([x, y], i) => ({ x, y, at: i >= FACE.from && i <= FACE.to ? C1 + 1 : Math.max(bound(y), T4 + 1) }));
  var clamp = (value, low, high) => Math.min(high, Math.max(low, value));
  var degrees = (radians2) => radians2 * 180 / Math.PI;
  var radians = (angle) => angle * Math.PI / 180;
  function lumbarBend(flexion, discTilt) {
    const bends = LUMBAR_SHARE.map((share) => share * flexion);
    return { tilt: discTilt - bends[bends.length - 1] / 2, flexion: bends };
  }
  function spineFrames(flexion, discTilt, thoracic) {
    const bend = lumbarBend(flexion, discTilt);
    const pelvis = (0, import_outline3.rigid)(bend.tilt - UPRIGHT_TILT);
    const [x, y] = (0, import_outline3.apply)(pelvis, L5S12);
    const lumbar = lumbarPose(bend);
    const seats = [];
    for (const level of LEVELS.slice(0, LUMBAR).reverse()) {
      const [a, b, c, d, e, f] = lumbar.frames[level];
      seats.push([a, b, c, d, x + e / 1e3, y + f / 1e3]);
    }
    const joints = { chest: T1 - LUMBAR + 1, neck: C1 - T1 };
    for (let i = LUMBAR; i <= C1; i += 1) {
      const turn = i <= T1 ? thoracic / joints.chest : -NECK_EXTENSION * flexion / joints.neck;
      const half = SEATS[i - 1].h / 2;
      const joint = (0, import_outline3.times)((0, import_outline3.times)((0, import_outline3.rigid)(0, 0, half), (0, import_outline3.rigid)(turn)), (0, import_outline3.rigid)(0, 0, -half));
      seats.push((0, import_outline3.times)((0, import_outline3.times)(seats[i - 1], joint), STEPS[i - 1]));
    }
    const centre = lumbarKeys(lumbar).discCentre;
    return { pelvis, seats, l5s1: (
      /** @type {XY} */
      [x + centre[0] / 1e3, y + centre[1] / 1e3]
    ), flexion: bend.flexion };
  }
  function chord({ seats, l5s1 }) {
    const [x, y] = (0, import_outline3.apply)((0, import_outline3.times)(seats[T4], UNDONE[T4]), SHOULDER2);
    return degrees(Math.atan2(x - l5s1[0], y - l5s1[1]));
  }
  var lastSpine = null;
  function bentSpine(flexion, discTilt, direction) {
    const key = [flexion, discTilt, direction].join();
    if (lastSpine?.key === key) return lastSpine.spine;
    let [before, now] = [0, 0.3 * flexion + 1];
    let error = chord(spineFrames(flexion, discTilt, before)) - direction;
    for (let i = 0; i < 4; i += 1) {
      const next = chord(spineFrames(flexion, discTilt, now)) - direction;
      if (Math.abs(next) < 1e-6 || next === error) break;
      [before, now, error] = [now, now - next * (now - before) / (next - error), next];
    }
    const spine = spineFrames(flexion, discTilt, now);
    lastSpine = { key, spine };
    return spine;
  }
  function hipsBack({ bodyWeight, upperBodyWeight, upperBodyMoment, loadWeight, loadMoment }, joint, scale) {
    const carried2 = upperBodyWeight + loadWeight, legs = bodyWeight - upperBodyWeight;
    const wanted = (bodyWeight + loadWeight) * FOOT_MIDDLE * scale - carried2 * joint - upperBodyMoment - loadMoment;
    return clamp(wanted / (carried2 + LEGS_CENTRE * legs), -HIPS_BACK * scale, 0.05 * scale);
  }
  function leg(hip, ankle, scale) {
    const [dx, dy] = [hip[0] - ankle[0], hip[1] - ankle[1]];
    const length = Math.hypot(dx, dy), thigh = THIGH * scale, shank = SHANK * scale;
    const knee = clamp((length * length - thigh * thigh - shank * shank) / (2 * thigh * shank), -1, 1);
    const bend = Math.acos(knee), over = Math.asin(shank * Math.sin(bend) / length);
    const lean = Math.atan2(dx, dy);
    const frame = (angle, at) => (
      /** @type {Matrix} */
      (0, import_outline3.times)((0, import_outline3.rigid)(degrees(angle), at[0], at[1]), [scale, 0, 0, scale, 0, 0])
    );
    const thighFrame = frame(lean - over, hip), kneeAt = (0, import_outline3.apply)(thighFrame, [0, -THIGH]);
    return { thigh: thighFrame, shank: frame(lean - over + bend, kneeAt), knee: (
      /** @type {XY} */
      kneeAt
    ) };
  }
  function bodyPose(posture) {
    const { stature, flexion, discTilt, shoulderDistance, shoulderHeight, handDistance, handLoad } = posture;
    const k = stature / REFERENCE;
    const spine = bentSpine(flexion, discTilt, degrees(Math.atan2(shoulderDistance, shoulderHeight)));
    const hipX = hipsBack(posture, spine.l5s1[0] * k, k);
    const kneeBend = radians(KNEES.upright + KNEES.bent * flexion / 90);
    const legLength = k * Math.sqrt(THIGH ** 2 + SHANK ** 2 + 2 * THIGH * SHANK * Math.cos(kneeBend));
    const ankle = (
      /** @type {XY} */
      [0, ANKLE * k]
    );
    const hip = (
      /** @type {XY} */
      [hipX, ankle[1] + Math.sqrt(legLength ** 2 - hipX ** 2)]
    );
    const near = leg(hip, ankle, k);
    const farAnkle = (
      /** @type {XY} */
      [FAR_FOOT * k, ankle[1]]
    );
    const far = leg(hip, farAnkle, k);
    const world = (
      /** @type {Matrix} */
      [k, 0, 0, k, hip[0], hip[1]]
    );
    const frames = [(0, import_outline3.times)(world, spine.pelvis), ...spine.seats.map((seat, i) => (0, import_outline3.times)(world, (0, import_outline3.times)(seat, UNDONE[i])))];
    const l5s1 = (0, import_outline3.apply)(world, spine.l5s1);
    const shoulder = (
      /** @type {XY} */
      [l5s1[0] + shoulderDistance, l5s1[1] + shoulderHeight]
    );
    const reach = ARM * k, drop = Math.sqrt(reach ** 2 - handDistance ** 2);
    const hand = (
      /** @type {XY} */
      [shoulder[0] + handDistance, shoulder[1] - drop]
    );
    const swing = -degrees(Math.atan2(handDistance, drop));
    const limb = (angle, at) => (
      /** @type {Matrix} */
      (0, import_outline3.times)((0, import_outline3.rigid)(angle, at[0], at[1]), [k, 0, 0, k, 0, 0])
    );
    const arm = limb(swing, shoulder);
    return {
      scale: k,
      hip,
      knee: near.knee,
      ankle,
      l5s1,
      discTilt,
      shoulder,
      hand,
      plate: PLATE * Math.sqrt(handLoad / PLATE_MASS),
      flexion: spine.flexion,
      spine: SEATS.map((seat, i) => (
        /** @type {XY} */
        (0, import_outline3.apply)(frames[i + 1], [seat.x, seat.y])
      )),
      frames,
      limbs: {
        pelvis: frames[0],
        head: frames[C1 + 1],
        thigh: near.thigh,
        shank: near.shank,
        foot: limb(0, ankle),
        farThigh: far.thigh,
        farShank: far.shank,
        farFoot: limb(0, farAnkle),
        arm,
        forearm: limb(
          swing,
          /** @type {XY} */
          (0, import_outline3.apply)(arm, [0, -UPPER_ARM])
        )
      }
    };
  }
  function carried({ x, y, at }, frames) {
    const lower = Math.floor(at), share = at - lower;
    const a = (0, import_outline3.apply)(frames[lower], [x, y]);
    if (share === 0) return a;
    const b = (0, import_outline3.apply)(frames[lower + 1], [x, y]);
    return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
  }
  var BODY = "var(--se-body)";
  var FAR = "var(--se-body-far)";
  var CARD = "var(--se-card)";
  var BONE = "var(--se-bone)";
  var LINE = "var(--se-bone-line)";
  var PLATE_FILL = "var(--se-control)";
  function torso({ frames }) {
    return (0, import_outline3.join)([TRUNK, HEAD_NECK].map((points) => skin(points.map((point) => carried(point, frames)))));
  }
  var VERTEBRAE2 = SEATS.map((seat) => vertebra(seat, import_outline3.IDENTITY));
  var SACRUM_FRAME = (
    /** @type {Matrix} */
    [1, 0, 0, 1, 0, L5S12[1] - L5S1[1]]
  );
  function bodyShapes(pose, project) {
    const out = [];
    const { limbs: f } = pose;
    const rim = clamp(project.scale * 0.022, 1.8, 3.4), line = clamp(project.scale * 62e-4, 0.6, 1), thin = clamp(project.scale * 34e-4, 0.3, 0.9);
    const limb = (id, d, fill, title) => out.push({ id, kind: "path", d, fill, stroke: CARD, strokeWidth: rim, linejoin: "round", paintOrder: "stroke", title });
    const cut = (id, d, width = rim * 0.35) => out.push({ id, kind: "path", d, fill: "none", stroke: CARD, strokeWidth: width });
    const bone = (id, outline, frame, title) => out.push({ id, kind: "path", pieces: [(0, import_outline3.piece)(outline, frame, project)], fill: BONE, stroke: LINE, strokeWidth: line, title });
    const vertebrae2 = (id, part, title) => out.push({ id, kind: "path", d: VERTEBRAE2.map((one, i) => (0, import_outline3.draw)(one[part], (0, import_outline3.times)(pose.frames[i + 1], NEUTRAL[i]), project)).join(""), fill: BONE, stroke: LINE, strokeWidth: thin, linejoin: "round", title });
    limb("far-leg", (0, import_outline3.draw)(THIGH_SKIN, f.farThigh, project) + (0, import_outline3.draw)(SHANK_SKIN, f.farShank, project), FAR, "far leg");
    limb("far-shoe", (0, import_outline3.draw)(SHOE, f.farFoot, project), FAR, "far shoe");
    limb("trunk", (0, import_outline3.draw)(torso(pose), import_outline3.IDENTITY, project) + (0, import_outline3.draw)(THIGH_SKIN, f.thigh, project) + (0, import_outline3.draw)(SHANK_SKIN, f.shank, project), BODY, "trunk, head and near leg");
    cut("hair", (0, import_outline3.draw)(HAIR, f.head, project));
    limb("shoe", (0, import_outline3.draw)(SHOE, f.foot, project), BODY, "near shoe");
    cut("sole", (0, import_outline3.draw)(SOLE_LINE, f.foot, project));
    cut("hem", (0, import_outline3.draw)(HEM, f.thigh, project), rim * 0.5);
    if (pose.plate > 0) {
      out.push({ id: "plate", kind: "path", d: (0, import_outline3.draw)((0, import_outline3.ellipse)(pose.hand[0], pose.hand[1], pose.plate, pose.plate), import_outline3.IDENTITY, project), fill: PLATE_FILL, stroke: CARD, strokeWidth: rim, paintOrder: "stroke", title: "weight in the hands" });
      out.push({ id: "plate-ring", kind: "path", d: (0, import_outline3.draw)((0, import_outline3.ellipse)(pose.hand[0], pose.hand[1], pose.plate * 0.8, pose.plate * 0.8), import_outline3.IDENTITY, project), fill: "none", stroke: CARD, strokeWidth: line, opacity: 0.7 });
    }
    limb("arm", (0, import_outline3.draw)(ARM_SKIN, f.arm, project) + (0, import_outline3.draw)(FOREARM_SKIN, f.forearm, project), BODY, "near arm");
    cut("fingers", (0, import_outline3.draw)(FINGERS, f.forearm, project));
    bone("bone-fibula", BONES2.fibula, f.shank, "fibula");
    bone("bone-foot", BONES2.foot, f.foot, "bones of the foot");
    bone("bone-tibia", BONES2.tibia, f.shank, "tibia");
    bone("bone-femur", BONES2.femur, f.thigh, "femur");
    bone("bone-patella", BONES2.patella, f.shank, "kneecap");
    vertebrae2("bone-processes", "process", "spinous processes");
    bone("bone-sacrum", SACRUM2, (0, import_outline3.times)(f.pelvis, SACRUM_FRAME), "sacrum");
    bone("bone-pelvis", BONES2.pelvis, f.pelvis, "pelvis");
    out.push({ id: "bone-obturator", kind: "path", pieces: [(0, import_outline3.piece)(BONES2.obturator, f.pelvis, project)], fill: BODY, stroke: LINE, strokeWidth: line * 0.8 });
    bone("bone-femoral-head", BONES2.head, f.thigh, "hip joint");
    vertebrae2("bone-spine", "body", "spine, L5 to C1");
    return out;
  }

  // explorers/load/strings.js
  var import_lit_html2 = __toESM(require_lit_html(), 1);
  var import_describe = __toESM(require_describe(), 1);
  var import_format = __toESM(require_format(), 1);

  // explorers/load/capacity.js
  function beyond({ net_moment: needed, capacity_moment: usual, largest_capacity_moment: highest }) {
    if (needed > highest) return "highest";
    return needed > usual ? "usual" : "held";
  }

  // explorers/load/strings.js
  var TITLE = "Explorer: bending, holding a weight and load on L5/S1";
  var QUESTION = `Bent by ${measured.bent.flexion}°: L5/S1 carries how many times its load in standing?`;
  function thought(guess, answer) {
    if (Math.abs(guess - answer) <= 0.3) return "Close. The lever of the back muscles is short, so they pull hard.";
    if (guess < 1.5) return "More than that. The weight is the same, but muscle must hold it on a short lever.";
    return guess < answer ? "More than that. Weight alone is not what presses: muscle presses more." : "Less than that. The levers multiply the load, but not so far.";
  }
  var UNTIL_COMMIT = "Commit a guess to see this curve";
  var PARTS_UNTIL_COMMIT = "Commit a guess to see what the compression is made of";
  var DISPUTED = "How the load goes on beyond 33° is not settled: in implants it levelled off, in this model it rises. A load is not an injury.";
  var PARTS = "Computed: nobody has measured these parts. Dark range: lever arm of the back muscles, 5.5 to 7.5 cm. Pale range: every assumed number anywhere in its range, all at once; bracing is yours and in neither. Ratios are safer than newtons.";
  var CURVE = "The model rises more steeply than these pressures, and it rises on. Pressures cannot tell the lever arm from the conversion into pressure: compare ratios.";
  function measuredCaption() {
    const { plateau, bent, lift } = measured;
    return `Points: disc pressure of one man, less its value lying prone, at ${bent.flexion}° and when lifting ${lift.load} kg with a round back; that he bent by ${lift.flexion}° is assumed. In implants of ${plateau.patients} patients the force levelled off at about ${plateau.from}°; they carry only a part.`;
  }
  function newtons(force) {
    return `${Math.round(force / 10) * 10} N`;
  }
  function kilonewtons(force) {
    return `${(0, import_format.fixed)(force / 1e3, 2)} kN`;
  }
  function muscleShare(results) {
    return 100 * (1 - (results.body_weight_compression + results.load_weight_compression) / results.compression);
  }
  function beyondMark(results) {
    return { held: "", usual: `beyond the groups at ${muscleStress.usual} N/cm²`, highest: "beyond any muscle stress in use" }[beyond(results)];
  }
  function limit(results) {
    const moments = (held) => `, ${(0, import_format.fixed)(results.net_moment, 0)} against ${(0, import_format.fixed)(held, 0)} N m`;
    return {
      held: { shown: "", spoken: "" },
      usual: {
        shown: ` More than the muscle groups hold at ${muscleStress.usual} N/cm²${moments(results.capacity_moment)}.`,
        spoken: " It takes more than the muscle chapter’s groups hold at their usual stress."
      },
      highest: {
        shown: ` More than muscle holds at any stress in use${moments(results.largest_capacity_moment)}: read the load as arithmetic.`,
        spoken: " It takes more than the muscle chapter’s groups hold at any stress in use: read the load as arithmetic, not as something a person does."
      }
    }[beyond(results)];
  }
  function sentence(view) {
    if (!view.revealed) {
      const text = "Commit your guess: the answer appears here in one sentence.";
      return { band: "predict", shown: import_lit_html2.html`${text}`, spoken: text };
    }
    const { results, pinned } = view;
    const times4 = `${(0, import_format.fixed)(results.ratio_to_standing, 1)} × relaxed standing`;
    const range = `range ${(0, import_format.fixed)(results.ratio_to_standing_low, 1)} to ${(0, import_format.fixed)(results.ratio_to_standing_high, 1)}`;
    const { words, share } = madeOf(muscleShare(results));
    const held = limit(results);
    const made = beyond(results) === "highest" ? import_lit_html2.html`${held.shown.trim()}` : import_lit_html2.html`${words} (${(0, import_format.fixed)(share, 0)} %).${held.shown}`;
    if (!view.changed) {
      const next = "Bend the trunk or move the weight to compare.";
      return {
        band: `pinned|${words}|${beyond(results)}`,
        shown: import_lit_html2.html`L5/S1 carries <b>${times4}</b> (${range}). ${made} ${next}`,
        spoken: `The posture is as pinned. ${words}.${held.spoken} ${next}`
      };
    }
    const percent = (0, import_format.percentChange)(results.compression, pinned.compression);
    const { index, direction } = (0, import_describe.bandOf)(percent);
    const verb = (0, import_describe.changeVerb)(percent);
    const { amount: amount2, kind } = changeAmount(percent, pinned);
    return {
      band: `${direction * index}|${kind}|${words}|${beyond(results)}`,
      shown: import_lit_html2.html`The compression on L5/S1 <b>${verb}${amount2}</b>${direction === 0 ? ":" : " to"} <b>${times4}</b>. ${made}`,
      spoken: `The compression on L5/S1 ${verb}${kind === "fold" ? ", to more than double" : ""}. ${words}.${held.spoken}`
    };
  }
  function brief({ results }) {
    const mark = beyondMark(results), { words } = madeOf(muscleShare(results));
    return {
      band: `${words}|${beyond(results)}`,
      shown: import_lit_html2.html`L5/S1 carries <b>${(0, import_format.fixed)(results.ratio_to_standing, 1)} \u00d7\u00a0relaxed standing</b>, ${(0, import_format.fixed)(muscleShare(results), 0)} % of it muscle force${mark ? `, ${mark}` : ""}.`,
      spoken: `${words}.${limit(results).spoken}`
    };
  }
  function changeAmount(percent, pinned) {
    if ((0, import_describe.bandOf)(percent).direction === 0) return { amount: "", kind: "none" };
    if (percent >= 100) return { amount: Math.abs(pinned.ratio_to_standing - 1) < 5e-3 ? "" : `, ${(0, import_format.fixed)(1 + percent / 100, 1)}-fold,`, kind: "fold" };
    return { amount: `, by ${(0, import_format.fixed)(Math.abs(percent), 0)} %,`, kind: "percent" };
  }
  function madeOf(muscle) {
    if (muscle < 45) return { words: "Most of it is weight", share: 100 - muscle };
    if (muscle < 55) return { words: "About half of it is muscle force", share: muscle };
    if (muscle < 80) return { words: "Most of it is muscle force", share: muscle };
    return { words: "More than four fifths of it is muscle force", share: muscle };
  }
  function sceneAlt({ values, results, revealed }) {
    const load2 = values.hand_load > 0 ? `a load of ${(0, import_format.fixed)(values.hand_load, 1)} kilograms, ${Math.round(results.hand_load_weight)} newtons, ${centimetres(results.load_distance)} in front of L5/S1` : "nothing in the hands";
    return `Person from the side, ${(0, import_format.fixed)(values.stature, 2)} metres tall, trunk bent forward by ${(0, import_format.fixed)(values.trunk_flexion, 1)} degrees, hands ${centimetres(values.hand_distance)} in front of the shoulders, with ${load2}. The upper body weighs ${Math.round(results.upper_body_weight)} newtons and its centre lies ${centimetres(upperBodyDistance(results))} in front of L5/S1.` + (revealed ? ` Together they turn with ${Math.round(results.net_moment)} newton metres about L5/S1.` : "");
  }
  function lensAlt(view) {
    const { results, revealed } = view;
    const mark = beyondMark(results);
    const anatomy = `Side view of L4, L5 and the sacrum with their discs, the L5/S1 disc sloping by ${Math.round(results.disc_inclination)} degrees; a line marks the lever arm of the back muscles, ${(0, import_format.fixed)(results.body_extensor_arm * 100, 1)} centimetres, range ${armRange(view)}.`;
    return revealed ? `${anatomy} Arrows to one scale: the back muscles pull with ${newtons(results.extensor_force)}, and ${newtons(results.compression)} press on the L5/S1 disc, range ${newtons(results.compression_low)} to ${newtons(results.compression_high)}.${mark && ` The muscle arrow is dashed: ${mark}.`}` : `${anatomy} The forces are hidden until you commit a guess.`;
  }
  function partsAlt({ results, pinned, changed }, parts2) {
    return `What the compression on L5/S1, ${kilonewtons(results.compression)}, is made of: ${parts2.filter(({ value }) => value > 0).map(({ name: name2, text }) => `${name2} ${text}`).join(", ")}. Range of the sum ${kilonewtons(results.compression_low)} to ${kilonewtons(results.compression_high)} for the lever arm, ${kilonewtons(results.compression_wide_low)} to ${kilonewtons(results.compression_wide_high)} for all inputs.` + (changed ? ` Pinned: ${kilonewtons(pinned.compression)}.` : "");
  }
  function curveAlt({ values, results, pinned, changed }) {
    const curve3 = results.ratio_curve;
    return `Compression on L5/S1 over trunk flexion from 0 to 90 degrees, as multiples of relaxed standing. The model goes from ${(0, import_format.fixed)(curve3[0], 1)} upright to ${(0, import_format.fixed)(curve3[curve3.length - 1], 1)} at 90 degrees; now, at ${(0, import_format.fixed)(values.trunk_flexion, 1)} degrees, ${(0, import_format.fixed)(results.ratio_to_standing, 1)}, lever-arm range ${(0, import_format.fixed)(results.ratio_to_standing_low, 1)} to ${(0, import_format.fixed)(results.ratio_to_standing_high, 1)}. One man's disc pressure gives ${(0, import_format.fixed)(measured.bent.ratio, 1)} at ${measured.bent.flexion} degrees and ${(0, import_format.fixed)(measured.lift.ratio, 1)} when lifting ${measured.lift.load} kilograms. In implants the force rose no further beyond about ${measured.plateau.from} degrees.` + (changed ? ` Pinned: ${(0, import_format.fixed)(pinned.ratio_to_standing, 1)}.` : "");
  }
  function armRange({ values, results }) {
    const taller = results.body_extensor_arm / values.extensor_arm;
    return `${(0, import_format.fixed)(taller * LEVER_ARM.low / 10, 1)} to ${(0, import_format.fixed)(taller * LEVER_ARM.high / 10, 1)}`;
  }
  function upperBodyDistance(results) {
    return results.upper_body_moment / results.upper_body_weight;
  }
  function centimetres(metres) {
    return `${Math.round(metres * 100)} centimetres`;
  }

  // explorers/load/charts.js
  var FORCES = { high: 12e3, step: 2e3, unit: "kN", perUnit: 1e3 };
  var AXES = {
    x: { high: 150, ticks: [0, 30, 60, 90], unit: "°" },
    y: { high: 12, step: 3 },
    labels: { at: 99, grows: (
      /** @type {const} */
      "start"
    ) }
  };
  var CAUSES = [
    ["upper body’s weight", "body_weight_compression", "weight", "whole"],
    ["load’s weight", "load_weight_compression", "weight", "half"],
    ["muscle holding the body", "body_moment_compression", "muscle", "whole"],
    ["muscle holding the load", "load_moment_compression", "muscle", "half"],
    ["bracing", "bracing_compression", "muscle", "open"]
  ];
  function parts(results) {
    return CAUSES.map(([name2, output, tone, fill]) => ({ name: name2, value: results[output], tone, fill, text: `${Math.round(results[output])} N` }));
  }
  function bar2(name2, results) {
    return {
      name: name2,
      sum: kilonewtons(results.compression),
      parts: parts(results),
      range: [results.compression_low, results.compression_high],
      wideRange: [results.compression_wide_low, results.compression_wide_high]
    };
  }
  function partsChart(view) {
    const { results, pinned, revealed, width } = view;
    const now = bar2("now", results);
    return import_lit_html3.html`<figure>
    <p class="se-heading">What presses on L5/S1 <span>compression, kN</span></p>
    ${(0, import_slot.slot)("parts", STACKED_BARS_HEIGHT, revealed ? stackedBars({
      width: width("parts", 290),
      alt: partsAlt(view, now.parts),
      axis: FORCES,
      pinned: bar2("pinned", pinned),
      now
    }) : import_lit_html3.html`<p class="se-veil">${PARTS_UNTIL_COMMIT}</p>`)}
    <p class="se-caption">${(0, import_badge.badge)("illustration")}<span>${PARTS}</span></p>
  </figure>`;
  }
  var sampleAt = (angle) => Math.round(angle);
  function ratioLines({ values, results, pinnedValues, pinned, changed }) {
    const lines = [];
    if (changed) {
      lines.push({ tone: "baseline", x: pinned.flexion_axis, y: pinned.ratio_curve, anchor: sampleAt(pinnedValues.trunk_flexion), label: `pinned ${(0, import_format2.fixed)(pinned.ratio_to_standing, 1)}` });
    }
    const range = `${(0, import_format2.fixed)(results.ratio_to_standing_low, 1)}–${(0, import_format2.fixed)(results.ratio_to_standing_high, 1)}`;
    lines.push({ tone: "model", x: results.flexion_axis, y: results.ratio_curve, anchor: sampleAt(values.trunk_flexion), label: `now ${(0, import_format2.fixed)(results.ratio_to_standing, 1)}`, note: `range ${range}`, dot: true });
    return lines;
  }
  function implantStrip(x, top) {
    const { from, to } = measured.plateau;
    const [start, level, end] = [x(0), x(from), x(to)];
    const words = top + import_curve_chart.STRIP_HEIGHT - 4;
    return import_lit_html3.svg`
    <rect class="se-contact" x=${(0, import_path3.px)(start)} y=${top} width=${(0, import_path3.px)(level - start)} height=${import_curve_chart.STRIP_HEIGHT}></rect>
    <rect class="se-flight" x=${(0, import_path3.px)(level)} y=${top} width=${(0, import_path3.px)(end - level)} height=${import_curve_chart.STRIP_HEIGHT}></rect>
    <text class="se-quiet" transform=${(0, import_path3.place)((start + level) / 2, words)} text-anchor="middle">rises</text>
    <text class="se-quiet" transform=${(0, import_path3.place)((level + end) / 2, words)} text-anchor="middle">flat</text>
    <text class="se-quiet" transform=${(0, import_path3.place)(end + 6, words)}>in implants</text>`;
  }
  function ratioChart(view) {
    const { values, results, pinnedValues, changed, revealed, width } = view;
    const { bent, lift } = measured;
    const room = width("ratio", 400);
    return import_lit_html3.html`<figure>
    <p class="se-heading">Bending forward <span>\u00d7 relaxed standing</span></p>
    ${(0, import_slot.slot)("ratio", (0, import_curve_chart.chartHeight)(room, view.short), revealed ? (0, import_curve_chart.curveChart)({
      ...AXES,
      width: room,
      height: (0, import_curve_chart.chartHeight)(room, view.short),
      alt: curveAlt(view),
      bands: [
        { tone: "uncertainty-wide", x: results.flexion_axis, low: results.ratio_curve_wide_low, high: results.ratio_curve_wide_high },
        { tone: "uncertainty", x: results.flexion_axis, low: results.ratio_curve_low, high: results.ratio_curve_high }
      ],
      lines: ratioLines(view),
      points: [
        { x: bent.flexion, y: bent.ratio, low: bent.low, high: bent.high, label: `one man ${(0, import_format2.fixed)(bent.ratio, 1)}` },
        { x: lift.flexion, y: lift.ratio, low: lift.low, high: lift.high, label: `${lift.load} kg lift ${(0, import_format2.fixed)(lift.ratio, 1)}` }
      ],
      cursor: { now: values.trunk_flexion, pinned: changed ? pinnedValues.trunk_flexion : null },
      strip: (0, import_curve_chart.isPhone)(room) ? void 0 : implantStrip
    }) : import_lit_html3.html`<p class="se-veil">${UNTIL_COMMIT}</p>`)}
  </figure>`;
  }
  function captions() {
    return import_lit_html3.html`
    <p class="se-caption">${(0, import_badge.badge)("evidence")}<span>${measuredCaption()}</span></p>
    <p class="se-caption">${(0, import_badge.badge)("illustration")}<span>${CURVE}</span></p>
    <p class="se-caption">${drawnNotModelled}</p>`;
  }

  // explorers/load/scene.js
  var import_lit_html4 = __toESM(require_lit_html(), 1);
  var import_guard2 = __toESM(require_guard(), 1);
  var import_outline4 = __toESM(require_outline(), 1);
  var import_format3 = __toESM(require_format(), 1);
  var import_handle = __toESM(require_handle(), 1);
  var import_path4 = __toESM(require_path(), 1);
  var import_shapes = __toESM(require_shapes(), 1);
  var import_slot2 = __toESM(require_slot(), 1);
  var NARROW = 470;
  var TALLEST = 2.06;
  var BEHIND = 0.6;
  var AHEAD = 1.15;
  var MOST = 164;
  var SHORT = 104;
  var PHONE = 79;
  var WEIGHTS = { shown: 500, metres: 0.42 };
  var LENS_FORCES = { shown: 1e3, share: 0.11 };
  var LENS_TEXT = { wide: 82, narrow: 4 };
  var LENS_FOOT = { wide: 44, narrow: 66 };
  var ROWS = { wide: [24, 50], narrow: [16, 38] };
  var ROW = 16;
  var FOOT = { wide: 66, narrow: 46 };
  function layoutOf(width, short) {
    const narrow = short || width < NARROW;
    const scale = short && width > NARROW ? SHORT : narrow ? PHONE : Math.min(MOST, width / 3.35);
    const ground = Math.round(TALLEST * scale);
    const room = (BEHIND + AHEAD) * scale;
    const radius = short && width > NARROW ? 76 : narrow ? 52 : Math.round(Math.max(96, Math.min(132, (width - room - 24) / 2)));
    const spare = Math.max(0, width - 2 * radius - 24 - room);
    const originX = narrow ? width - AHEAD * scale : 2 * radius + 24 + BEHIND * scale + spare / 2;
    return { narrow, width, scale, ground, originX, radius, height: ground + (narrow ? FOOT.narrow : FOOT.wide) };
  }
  function scene(view) {
    const layout = layoutOf(view.width("scene", 600), view.short);
    const pose = poseOf(view);
    return (0, import_slot2.slot)("scene", layout.height, import_lit_html4.html`
    ${personPicture(view, pose, layout)}
    <div class="se-lens">${lensPicture(view, layout)}</div>
    ${grips(view, pose, layout)}`);
  }
  function poseOf({ values, results }) {
    return bodyPose({
      stature: values.stature,
      flexion: values.trunk_flexion,
      discTilt: results.disc_inclination,
      shoulderDistance: results.shoulder_distance,
      shoulderHeight: results.shoulder_height,
      handDistance: values.hand_distance,
      handLoad: values.hand_load,
      bodyWeight: results.body_weight,
      upperBodyWeight: results.upper_body_weight,
      upperBodyMoment: results.upper_body_moment,
      loadWeight: results.hand_load_weight,
      loadMoment: results.hand_load_moment
    });
  }
  function projection({ originX, ground, scale }) {
    return ([x, y]) => [originX + x * scale, ground - y * scale];
  }
  function grips(view, pose, layout) {
    const at = projection(layout);
    const [jointX, jointY] = at(pose.l5s1);
    const [shoulderX, shoulderY] = at(pose.shoulder);
    const [handX, handY] = at(pose.hand);
    const lean = (x, y) => Math.atan2(x - jointX, jointY - y) * 180 / Math.PI;
    const { trunk_flexion: flexion, hand_distance: distance } = view.values;
    return import_lit_html4.html`
    ${(0, import_handle.handle)({
      view,
      input: "trunk_flexion",
      label: "Bend the trunk",
      spoken: `${(0, import_format3.fixed)(flexion, 1)} degrees`,
      x: shoulderX,
      y: shoulderY,
      toValue: ([x, y]) => flexion + lean(x, y) - lean(shoulderX, shoulderY)
    })}
    ${(0, import_handle.handle)({
      view,
      input: "hand_distance",
      label: "Move the hands",
      spoken: `${(0, import_format3.fixed)(distance * 100, 1)} centimetres in front of the shoulders`,
      x: handX,
      y: handY,
      toValue: ([x]) => distance + (x - handX) / layout.scale
    })}`;
  }
  function weights({ values, results }, pose) {
    const height = massCentreHeight * values.stature * Math.cos(values.trunk_flexion * Math.PI / 180);
    const arm = upperBodyDistance(results);
    const body = (
      /** @type {Weight} */
      { name: "upper body", at: [pose.l5s1[0] + arm, pose.l5s1[1] + height], force: results.upper_body_weight, arm, moment: results.upper_body_moment, clear: 0.15 }
    );
    if (values.hand_load === 0) return [body];
    return [body, { name: "load", at: [pose.hand[0], pose.hand[1]], force: results.hand_load_weight, arm: results.load_distance, moment: results.hand_load_moment, clear: Math.max(0.08, pose.plate + 0.03) }];
  }
  function personPicture(view, pose, layout) {
    const { width, height, scale, ground, originX, narrow } = layout;
    const at = projection(layout);
    const joint = at(pose.l5s1);
    const all = weights(view, pose);
    return import_lit_html4.html`<svg role="img" aria-label=${sceneAlt(view)} viewBox="0 0 ${width} ${height}" height=${height}>
    <line class="se-ground" x1=${narrow ? 0 : 2 * layout.radius + 16} x2=${width} y1=${ground + 1} y2=${ground + 1}></line>
    ${leader(joint, layout)}
    ${(0, import_shapes.shapes)(bodyShapes(pose, { scale, x: originX, y: ground }))}
    ${ring(joint, narrow)}
    ${view.revealed ? import_lit_html4.nothing : asked(view, pose, at, scale)}
    ${all.map((one, index) => leverArm2(one, (narrow ? ROWS.narrow : ROWS.wide)[index], view, joint, at, layout))}
    ${weightArrows(all, at, layout)}
    ${narrow ? import_lit_html4.nothing : scaleBar(width - 4, 26, WEIGHTS.metres * scale, `${WEIGHTS.shown} N`)}
  </svg>`;
  }
  function ring(joint, narrow) {
    return import_lit_html4.svg`<g transform=${(0, import_path4.place)(...joint)}>
    <circle class="se-ring" r=${narrow ? 6 : 8} stroke-width="4.4"></circle>
    <circle class="se-ring-light" r=${narrow ? 6 : 8} stroke-width="2.2"></circle>
  </g>`;
  }
  function asked({ values }, { l5s1, spine, limbs }, at, scale) {
    const turn = (0, import_outline4.rigid)(measured.bent.flexion - values.trunk_flexion);
    const turned = ([x2, y2]) => {
      const [dx, dy] = (0, import_outline4.apply)(turn, [x2 - l5s1[0], y2 - l5s1[1]]);
      return at([l5s1[0] + dx, l5s1[1] + dy]);
    };
    const [x, y] = turned((0, import_outline4.apply)(limbs.head, HEAD));
    return import_lit_html4.svg`<path class="se-asked" d="M${[l5s1, ...spine].map((point) => turned(point).map(import_path4.px).join(" ")).join("L")}"></path>
    <circle class="se-asked" cx=${(0, import_path4.px)(x)} cy=${(0, import_path4.px)(y)} r=${(0, import_path4.px)(0.058 * values.stature * scale)}></circle>
    <text class="se-strong se-halo" transform=${(0, import_path4.place)(x, y - 0.085 * values.stature * scale)} text-anchor="middle">${measured.bent.flexion}\u00b0?</text>`;
  }
  function leader(joint, layout) {
    const { radius } = layout;
    const [cx, cy] = lensCentre(layout);
    const [dx, dy] = [joint[0] - cx, joint[1] - cy];
    const length = Math.hypot(dx, dy);
    const [ux, uy] = [dx / length, dy / length];
    return import_lit_html4.svg`<line class="se-thin" x1=${(0, import_path4.px)(cx + ux * (radius + 2))} y1=${(0, import_path4.px)(cy + uy * (radius + 2))} x2=${(0, import_path4.px)(joint[0] - ux * 10)} y2=${(0, import_path4.px)(joint[1] - uy * 10)}></line>`;
  }
  function weightArrows(all, at, { scale, width }) {
    let taken = -Infinity;
    return all.map(({ at: centre, force, clear }) => {
      const [x, y] = at(centre);
      const tip = y + force / WEIGHTS.shown * WEIGHTS.metres * scale;
      const text = `${Math.round(force)} N`;
      return { x, y, tip, text, left: Math.min(x + clear * scale, width - 8 * text.length) };
    }).sort((a, b) => a.tip - b.tip).map(({ x, y, tip, text, left }) => {
      const row = Math.max(tip, taken + ROW);
      taken = row;
      return import_lit_html4.svg`
        ${(0, import_shapes.arrow)([x, y], [x, tip])}
        <circle class="se-mass" transform=${(0, import_path4.place)(x, y)} r="4.5"></circle>
        <text class="se-force-text se-halo" transform=${(0, import_path4.place)(left, row)}>${text}</text>`;
    });
  }
  function leverArm2({ name: name2, at: centre, force, arm, moment }, row, { revealed }, joint, at, { ground, narrow }) {
    const y = ground + row;
    const [from] = joint;
    const [to, top] = at(centre);
    const text = `${narrow ? name2.replace("upper ", "") : name2} ${Math.round(force)} N × ${(0, import_format3.fixed)(arm * 100, 0)} cm`;
    const words = import_lit_html4.svg`<tspan class="se-strong">${text}</tspan>${revealed ? ` = ${(0, import_format3.fixed)(moment, 0)} N m` : ""}`;
    return import_lit_html4.svg`
    <path class="se-plumb" d="M${(0, import_path4.px)(from)} ${(0, import_path4.px)(joint[1] + 12)}V${y + 6}M${(0, import_path4.px)(to)} ${(0, import_path4.px)(top)}V${y + 6}"></path>
    <path class="se-dimension" d="M${(0, import_path4.px)(from)} ${y - 5}v10m0 -5H${(0, import_path4.px)(to)}m0 -5v10"></path>
    <text class="se-halo" transform=${(0, import_path4.place)(from - 8, y + 4)} text-anchor="end">${words}</text>`;
  }
  function scaleBar(x, y, length, text) {
    return import_lit_html4.svg`
    <path class="se-arrow-scale" d="M${(0, import_path4.px)(x - length)} ${y - 4}v8m0 -4H${(0, import_path4.px)(x)}m0 -4v8"></path>
    <text class="se-quiet se-halo" transform=${(0, import_path4.place)(x - length / 2, y - 9)} text-anchor="middle">${text}</text>`;
  }
  function lensCentre({ radius, narrow }) {
    return [radius + 4, (narrow ? LENS_TEXT.narrow : LENS_TEXT.wide) + radius];
  }
  function lensPicture(view, layout) {
    const { values, results, revealed } = view;
    const { radius, narrow } = layout;
    const lens = lensView({
      radius,
      arm: values.extensor_arm * 1e3,
      armLow: LEVER_ARM.low,
      armHigh: LEVER_ARM.high,
      size: results.body_extensor_arm / values.extensor_arm,
      ...lumbarBend(values.trunk_flexion, results.disc_inclination)
    });
    const width = narrow ? 2 * radius + 90 : 2 * radius + 12;
    const [cx, cy] = lensCentre(layout);
    const height = cy + radius + (narrow ? LENS_FOOT.narrow : LENS_FOOT.wide);
    const clip = `${view.id}-lens`;
    const unit = LENS_FORCES.share * radius;
    const foot = cy + radius + 18;
    return import_lit_html4.html`<svg role="img" aria-label=${lensAlt(view)} viewBox="0 0 ${width} ${height}" width=${width} height=${height}>
    <g transform="translate(${cx} ${cy})">
      ${(0, import_guard2.guard)([lens, clip], () => import_lit_html4.svg`
        <defs><clipPath id=${clip}><circle r=${radius}></circle></clipPath></defs>
        <circle class="se-lens-ground" r=${radius}></circle>
        <g clip-path="url(#${clip})">${(0, import_shapes.shapes)(lens.shapes)}${(0, import_shapes.shapes)(lens.marks)}</g>
        <circle class="se-ring" r=${radius} stroke-width="4"></circle>
        <circle class="se-ring-light" r=${radius} stroke-width="1.8"></circle>
        ${lens.labels.filter(({ kind }) => kind === "bone").map((label) => import_lit_html4.svg`<text class="se-on-bone" x=${(0, import_path4.px)(label.tx)} y=${(0, import_path4.px)(label.ty + 4)} text-anchor="middle">${label.text}</text>`)}`)}
      ${revealed ? import_lit_html4.svg`${muscleArrow(results, lens, unit)}${compressionArrows(view, lens, unit)}` : import_lit_html4.nothing}
    </g>
    ${narrow ? phoneText(view, foot) : import_lit_html4.svg`
      ${lensText(view)}
      <text class="se-strong se-halo" x="0" y=${foot}>lever arm ${(0, import_format3.fixed)(results.body_extensor_arm * 100, 1)} cm</text>
      <text class="se-quiet se-halo" x="0" y=${foot + 17}>assumed ${armRange(view)} cm</text>
      ${scaleBar(width - 10, 30, unit, "1 kN")}`}
  </svg>`;
  }
  function muscleArrow(results, { lever, arrow: { ux, uy } }, unit) {
    const half = results.extensor_force / LENS_FORCES.shown * unit / 2;
    const from = (
      /** @type {XY} */
      [lever.x2 + ux * half, lever.y2 + uy * half]
    );
    const tip = (
      /** @type {XY} */
      [lever.x2 - ux * half, lever.y2 - uy * half]
    );
    return import_lit_html4.svg`<line class="se-muscle-glow" x1=${(0, import_path4.px)(from[0])} y1=${(0, import_path4.px)(from[1])} x2=${(0, import_path4.px)(tip[0])} y2=${(0, import_path4.px)(tip[1])}></line>${(0, import_shapes.arrow)(from, tip, { head: 13, className: beyond(results) === "held" ? "-muscle" : "-muscle se-arrow-beyond" })}`;
  }
  function compressionArrows({ results, pinned, changed }, { arrow: { x, y, ux, uy, gapUp, gapDown } }, unit) {
    const length = results.compression / LENS_FORCES.shown * unit;
    const along = (distance) => (
      /** @type {XY} */
      [x + ux * distance, y + uy * distance]
    );
    const mark = along(gapUp + pinned.compression / LENS_FORCES.shown * unit);
    return import_lit_html4.svg`
    ${[[along(gapUp + length), along(gapUp)], [along(-gapDown - length), along(-gapDown)]].map(([from, tip]) => import_lit_html4.svg`
      <line class="se-arrow-glow" x1=${(0, import_path4.px)(from[0])} y1=${(0, import_path4.px)(from[1])} x2=${(0, import_path4.px)(tip[0])} y2=${(0, import_path4.px)(tip[1])}></line>${(0, import_shapes.arrow)(from, tip, { head: 13, className: "-on-bone" })}`)}
    ${changed ? import_lit_html4.svg`<line class="se-baseline-mark se-on-bone-mark" x1=${(0, import_path4.px)(mark[0] - uy * 9)} y1=${(0, import_path4.px)(mark[1] + ux * 9)} x2=${(0, import_path4.px)(mark[0] + uy * 9)} y2=${(0, import_path4.px)(mark[1] - ux * 9)}></line>` : import_lit_html4.nothing}`;
  }
  function lensText({ results, revealed }) {
    if (!revealed) {
      return import_lit_html4.svg`<text class="se-strong se-halo" x="0" y="16">Forces on L5/S1</text>
      <text class="se-quiet se-halo" x="0" y="36">commit a guess first</text>`;
    }
    return import_lit_html4.svg`
    <text class="se-answer se-halo" x="0" y="18">${(0, import_format3.fixed)(results.ratio_to_standing, 1)}<tspan dx="4">\u00d7 relaxed standing</tspan></text>
    <text class="se-label-model se-halo" x="0" y="37">${newtons(results.compression)} on the disc</text>
    <text class="se-muscle-name se-halo" x="0" y="55">back muscles pull ${newtons(results.extensor_force)}</text>
    <text class="se-strong se-halo" x="0" y="73">${beyondMark(results)}</text>`;
  }
  function phoneText({ results, revealed }, foot) {
    if (!revealed) return import_lit_html4.svg`<text class="se-quiet se-halo" x="0" y=${foot}>commit a guess first</text>`;
    return import_lit_html4.svg`
    <text class="se-answer se-halo" x="0" y=${foot + 4}>${(0, import_format3.fixed)(results.ratio_to_standing, 1)}<tspan dx="4">\u00d7 standing</tspan></text>
    <text class="se-label-model se-halo" x="0" y=${foot + 21}>${newtons(results.compression)}</text>
    <text class="se-muscle-name se-halo" x="0" y=${foot + 38}>muscle ${newtons(results.extensor_force)}</text>`;
  }

  // explorers/load/definition.js
  var { inputs: inputs2 } = model;
  var REFERENCE2 = `${inputs2.body_mass.default} kg, ${(0, import_format4.fixed)(inputs2.stature.default, 2)} m`;
  function amount(digits, unit, words, factor = 1) {
    return (value) => {
      const number = (0, import_format4.tidy)(value * factor, digits);
      return { number, unit, spoken: `${number} ${words}` };
    };
  }
  var controls = [
    {
      input: "trunk_flexion",
      label: "Trunk flexion",
      show: amount(0, "°", "degrees"),
      meaning: (value) => value === 0 ? "upright" : "forward of upright",
      range: (0, import_format4.rangeText)(inputs2.trunk_flexion, 0, "°")
    },
    {
      input: "hand_load",
      label: "In the hands",
      name: "Load in the hands",
      show: (value) => amount(Number.isInteger(value) ? 0 : 1, "kg", "kilograms")(value),
      meaning: (_, results) => `weighs ${Math.round(results.hand_load_weight)} N`,
      range: (0, import_format4.rangeText)(inputs2.hand_load, 0, "kg")
    },
    {
      input: "hand_distance",
      label: "Hands in front of shoulders",
      show: amount(0, "cm", "centimetres", 100),
      meaning: (value) => value === 0 ? "arms hang" : "reaching",
      range: (0, import_format4.rangeText)(inputs2.hand_distance, 0, "cm", 100)
    },
    {
      input: "bracing_moment",
      label: `Trunk bracing at ${REFERENCE2}`,
      show: amount(0, "N m", "newton metres"),
      meaning: (_, results) => `${(0, import_format4.fixed)(results.body_bracing_moment, 1)} N m in this body`,
      range: (0, import_format4.rangeText)(inputs2.bracing_moment, 0, "N m")
    },
    {
      heading: "Person and assumptions",
      input: "body_mass",
      label: "Body mass",
      show: amount(0, "kg", "kilograms"),
      meaning: (_, results) => `above L5/S1 ${(0, import_format4.fixed)(results.upper_body_mass, 0)} kg`,
      range: (0, import_format4.rangeText)(inputs2.body_mass, 0, "kg")
    },
    {
      input: "stature",
      label: "Stature",
      show: amount(2, "m", "metres"),
      meaning: () => "heights and levers",
      range: (0, import_format4.rangeText)(inputs2.stature, 2, "m")
    },
    { input: "sex", label: "Segment masses" },
    {
      input: "extensor_arm",
      label: `Muscle lever arm at ${(0, import_format4.fixed)(inputs2.stature.default, 2)} m`,
      show: amount(1, "cm", "centimetres", 100),
      meaning: (_, results) => `${(0, import_format4.fixed)(results.body_extensor_arm * 100, 1)} cm in this body`,
      range: (0, import_format4.rangeText)(inputs2.extensor_arm, 1, "cm", 100)
    }
  ];
  var load = {
    kind: "load",
    title: TITLE,
    model,
    controls,
    presets: [
      { label: "Lean like a runner", values: { trunk_flexion: 10 } },
      { label: "Bend with empty hands", values: { trunk_flexion: measured.bent.flexion } },
      { label: `Lift ${measured.lift.load} kg from a stoop`, values: { trunk_flexion: measured.lift.flexion, hand_load: measured.lift.load } },
      { label: "20 kg, arms hanging", values: { hand_load: 20 } },
      { label: "20 kg at arm’s length", values: { hand_load: 20, hand_distance: inputs2.hand_distance.high } }
    ],
    prediction: {
      question: QUESTION,
      quantity: "multiple of the compression in relaxed standing",
      unit: "×",
      signed: false,
      digits: 1,
      close: 0.3,
      low: 1,
      high: 7,
      step: 0.1,
      start: 4,
      before: {},
      after: { trunk_flexion: measured.bent.flexion },
      answer: (_, after) => after.ratio_to_standing,
      thought
    },
    // Whatever is computed from the moment or the compression would give the answer away; bracing is not.
    veiled: Object.keys(model.outputs).filter((name2) => /compression|pressure|force|(?<!bracing_)moment|shear|ratio|share/.test(name2)),
    columns: ["flexion_axis", "ratio_curve", "ratio_curve_low", "ratio_curve_high", "compression_curve", "compression_curve_low", "compression_curve_high", "intradiscal_pressure_curve"],
    figure: scene,
    cuts: { scene, ratio: ratioChart },
    cutSays: { scene: brief, ratio: brief },
    first: { controls: ["trunk_flexion", "hand_load"], chart: ratioChart },
    charts: partsChart,
    rests: captions,
    sentence,
    notes: import_lit_html5.html`<span>${(0, import_badge2.badge)("disputed")}${DISPUTED}</span>`,
    equations,
    sources,
    provenance: "Spine in Stride, load explorer. Compression on L5/S1 over trunk flexion, all other settings as below. A model of a typical adult at rest, not a measurement of anyone."
  };

  // explorers/load/index.js
  (0, import_explorer.register)(load);
})();
});
