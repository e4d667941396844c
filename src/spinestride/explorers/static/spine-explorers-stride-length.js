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

  // shared:core/curve-chart.js
  var require_curve_chart = __commonJS({
    "shared:core/curve-chart.js"(exports, module) {
      module.exports = shared["core/curve-chart.js"];
    }
  });

  // shared:core/play.js
  var require_play = __commonJS({
    "shared:core/play.js"(exports, module) {
      module.exports = shared["core/play.js"];
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

  // shared:lit-html/directives/guard.js
  var require_guard = __commonJS({
    "shared:lit-html/directives/guard.js"(exports, module) {
      module.exports = shared["lit-html/directives/guard.js"];
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

  // explorers/stride-length/index.js
  var import_explorer = __toESM(require_explorer(), 1);

  // explorers/stride-length/definition.js
  var import_lit_html6 = __toESM(require_lit_html(), 1);
  var import_badge2 = __toESM(require_badge(), 1);

  // core/change-bars.js
  var import_lit_html = __toESM(require_lit_html(), 1);
  var import_format = __toESM(require_format(), 1);
  var import_path = __toESM(require_path(), 1);
  var LIMIT = 40;
  var ROW = 42;
  var SHORT_ROW = 35;
  var BAR = 10;
  var FOOT = 20;
  function changeBarsHeight(rows, short = false) {
    return rows * (short ? SHORT_ROW : ROW) + FOOT;
  }
  function changeBars({ width, rows, from = "pinned", short = false }) {
    const middle = width / 2;
    const row = short ? SHORT_ROW : ROW;
    const foot = rows.length * row;
    const height = changeBarsHeight(rows.length, short);
    const alt = `Change from the ${from === "pinned" ? "pinned baseline" : from}. ${rows.map(rowText).join("; ")}.`;
    return import_lit_html.html`<svg role="img" aria-label=${alt} viewBox="0 0 ${width} ${height}" height=${height}>
    <line class=${from === "pinned" ? "se-baseline-mark" : "se-axis"} x1=${middle} x2=${middle} y1="4" y2=${foot}></line>
    ${rows.map((one, index) => changeRow(one, index * row, width))}
    <text class="se-quiet" x="0" y=${foot + 16}>\u2212${LIMIT} %</text>
    <text class="se-quiet" x=${middle} y=${foot + 16} text-anchor="middle">${from}</text>
    <text class="se-quiet" x=${width} y=${foot + 16} text-anchor="end">+${LIMIT} %</text>
  </svg>`;
  }
  function rowText({ label, percent, range }) {
    const spread = range && (0, import_format.changeText)(range[0]) !== (0, import_format.changeText)(range[1]) ? `, range ${range.map((end) => (0, import_format.changeText)(end)).join(" to ")}` : "";
    return `${label}: ${(0, import_format.changeText)(percent)}${spread}`;
  }
  function changeRow({ label, percent, range, pinned }, top, width) {
    const middle = width / 2;
    const y = top + 25;
    const x = (change) => middle + Math.max(-LIMIT, Math.min(LIMIT, change)) / LIMIT * middle;
    const text = (0, import_format.changeText)(percent);
    return import_lit_html.svg`
    <text class="se-strong se-halo" x="0" y=${top + 14}>${label}</text>
    <text class="se-label-model se-halo" x=${width} y=${top + 14} text-anchor="end">${text}</text>
    <line class="se-gridline" x1="0" x2=${width} y1=${y} y2=${y}></line>
    ${text === "no change" ? import_lit_html.svg`<circle class="se-dot-model" cx=${middle} cy=${y} r="4.5"></circle>` : import_lit_html.svg`<path class="se-bar" d=${barPath(percent, middle, x(percent), y)}></path>`}
    ${range ? import_lit_html.svg`<path class="se-change-range" d=${rangePath(range, x, y)}></path>` : import_lit_html.nothing}
    ${pinned === void 0 ? import_lit_html.nothing : import_lit_html.svg`<line class="se-baseline-mark" x1=${(0, import_path.px)(x(pinned))} x2=${(0, import_path.px)(x(pinned))} y1=${y - 9} y2=${y + 9}></line>`}`;
  }
  function rangePath(range, x, y) {
    const ticks = range.filter((end) => Math.abs(end) <= LIMIT).map((end) => `M${(0, import_path.px)(x(end))} ${y - 4}v8`);
    return `M${(0, import_path.px)(x(range[0]))} ${y}H${(0, import_path.px)(x(range[1]))}${ticks.join("")}`;
  }
  function barPath(percent, middle, end, y) {
    const cut = Math.abs(percent) > LIMIT;
    const shoulder = cut ? end - Math.sign(percent) * BAR : end;
    const [top, bottom] = [y - BAR / 2, y + BAR / 2];
    const tip = cut ? `L${end} ${y}` : "";
    return `M${middle} ${top}L${shoulder.toFixed(1)} ${top}${tip}L${shoulder.toFixed(1)} ${bottom}L${middle} ${bottom}Z`;
  }

  // explorers/stride-length/definition.js
  var import_format5 = __toESM(require_format(), 1);
  var import_slot3 = __toESM(require_slot(), 1);

  // generated/stride-length-model.js
  var stride_length_model_exports = {};
  __export(stride_length_model_exports, {
    evaluate: () => evaluate,
    inputs: () => inputs,
    name: () => name,
    outputs: () => outputs,
    parameters: () => parameters
  });
  var name = "stride_length";
  var inputs = {
    speed: { symbol: "v", unit: "m/s", default: 3.5, low: 2.2, high: 5, step: 0.1, label: "Speed", source: "fukuchi2017" },
    step_rate_change: { symbol: "r", unit: "fraction", default: 0, low: -0.1, high: 0.1, step: 0.01, label: "Change of step rate", source: "heiderscheit2011" },
    body_mass: { symbol: "M", unit: "kg", default: 70, low: 45, high: 100, step: 1, label: "Body mass", source: "spinestride" },
    stature: { symbol: "h", unit: "m", default: 1.75, low: 1.5, high: 2, step: 0.01, label: "Stature", source: "spinestride" },
    trunk_lean: { symbol: "\\theta", unit: "degree", default: 5, low: 0, high: 12, step: 0.5, label: "Forward lean of the trunk", source: "teng2015" },
    bracing_moment: { symbol: "M_{b,0}", unit: "N m", default: 12, low: 0, high: 30, step: 1, label: "Bracing moment, reference body", source: "spinestride" }
  };
  var outputs = {
    time: { symbol: "t", unit: "s", label: "Time", kind: "series" },
    vertical_force: { symbol: "F_{z}", unit: "BW", label: "Vertical ground reaction force", kind: "series" },
    fore_aft_force: { symbol: "F_{x}", unit: "BW", label: "Fore-aft ground reaction force", kind: "series" },
    trunk_acceleration: { symbol: "A_{z}", unit: "g", label: "Vertical trunk acceleration with gravity", kind: "series" },
    trunk_moment: { symbol: "M_{net}", unit: "N m", label: "Net moment at L5/S1", kind: "series" },
    compression: { symbol: "C", unit: "BW", label: "L5/S1 compression", kind: "series" },
    shear: { symbol: "S", unit: "BW", label: "L5/S1 shear", kind: "series" },
    vertical_displacement: { symbol: "z", unit: "m", label: "Height of the centre of mass above its height at touchdown", kind: "series" },
    compression_low: { symbol: "C_{low}", unit: "BW", label: "L5/S1 compression, low end for extensor lever arm", kind: "series" },
    compression_high: { symbol: "C_{high}", unit: "BW", label: "L5/S1 compression, high end for extensor lever arm", kind: "series" },
    compression_wide_low: { symbol: "C_{wide,low}", unit: "BW", label: "L5/S1 compression, low end for all uncertain parameters", kind: "series" },
    compression_wide_high: { symbol: "C_{wide,high}", unit: "BW", label: "L5/S1 compression, high end for all uncertain parameters", kind: "series" },
    body_extensor_arm: { symbol: "d_{e}", unit: "m", label: "Lever arm of the back extensors, this body", kind: "scalar" },
    body_bracing_moment: { symbol: "M_{b}", unit: "N m", label: "Bracing moment, this body", kind: "scalar" },
    step_rate: { symbol: "f", unit: "Hz", label: "Step rate", kind: "scalar" },
    step_time: { symbol: "T_{s}", unit: "s", label: "Step time", kind: "scalar" },
    contact_time: { symbol: "t_{c}", unit: "s", label: "Contact time", kind: "scalar" },
    flight_time: { symbol: "t_{f}", unit: "s", label: "Flight time", kind: "scalar" },
    step_length: { symbol: "L_{s}", unit: "m", label: "Step length", kind: "scalar" },
    stride_length: { symbol: "L_{stride}", unit: "m", label: "Stride length", kind: "scalar" },
    steps_per_km: { symbol: "N_{km}", unit: "1/km", label: "Steps per kilometre", kind: "scalar" },
    body_weight: { symbol: "W", unit: "N", label: "Body weight", kind: "scalar" },
    touchdown_distance: { symbol: "x_{td}", unit: "m", label: "Foot ahead of the hip at touchdown", kind: "scalar" },
    peak_vertical_force: { symbol: "F_{z,max}", unit: "BW", label: "Peak vertical ground reaction force", kind: "scalar" },
    time_of_peak_vertical_force: { symbol: "t_{F}", unit: "s", label: "Time of peak vertical ground reaction force", kind: "scalar" },
    peak_compression: { symbol: "C_{max}", unit: "BW", label: "Peak L5/S1 compression", kind: "scalar" },
    peak_compression_low: { symbol: "C_{max,low}", unit: "BW", label: "Peak L5/S1 compression, low end for extensor lever arm", kind: "scalar" },
    peak_compression_high: { symbol: "C_{max,high}", unit: "BW", label: "Peak L5/S1 compression, high end for extensor lever arm", kind: "scalar" },
    peak_compression_wide_low: { symbol: "C_{max,wide,low}", unit: "BW", label: "Peak L5/S1 compression, low end for all uncertain parameters", kind: "scalar" },
    peak_compression_wide_high: { symbol: "C_{max,wide,high}", unit: "BW", label: "Peak L5/S1 compression, high end for all uncertain parameters", kind: "scalar" },
    time_of_peak_compression: { symbol: "t_{C}", unit: "s", label: "Time of peak L5/S1 compression", kind: "scalar" },
    mean_compression: { symbol: "\\bar{C}", unit: "BW", label: "Mean L5/S1 compression", kind: "scalar" },
    min_compression: { symbol: "C_{min}", unit: "BW", label: "Lowest L5/S1 compression", kind: "scalar" },
    peak_shear: { symbol: "S_{max}", unit: "BW", label: "Peak L5/S1 shear", kind: "scalar" },
    peak_moment: { symbol: "M_{max}", unit: "N m", label: "Peak net moment at L5/S1", kind: "scalar" },
    braking_impulse: { symbol: "J_{x}", unit: "BW s", label: "Braking impulse of one step", kind: "scalar" },
    peak_braking_force: { symbol: "F_{x,max}", unit: "BW", label: "Peak braking force", kind: "scalar" },
    vertical_excursion: { symbol: "\\Delta z", unit: "m", label: "Vertical excursion of the centre of mass", kind: "scalar" },
    compression_impulse_per_step: { symbol: "P_{step}", unit: "BW s", label: "Compression impulse of one step", kind: "scalar" },
    compression_impulse_per_km: { symbol: "P_{km}", unit: "BW s/km", label: "Compression impulse of one kilometre", kind: "scalar" }
  };
  var parameters = {
    gravity: 9.81,
    minimum_flight_time: 0.02,
    reference_speed: 3,
    impact_mass_fraction: 0.08,
    touchdown_velocity_step_rate_exponent: -0.5,
    trunk_impact_half_width: 0.04,
    contact_time_step_rate_exponent: -0.464,
    contact_time_coefficient: 0.606,
    reference_step_rate: 2.78,
    step_rate_speed_exponent: 0.1902,
    step_rate_stature_exponent: -1,
    contact_time_factor: 1.038,
    contact_time_speed_exponent: -0.4357,
    contact_time_stature_exponent: 1.726,
    impact_half_duration: 0.02796,
    touchdown_velocity_offset: 0.02677,
    touchdown_velocity_slope: 0.2584,
    bell_peak_fraction: 0.4117,
    bell_blend: 0.5204,
    pressure_centre_travel: 0.3123,
    force_line_height_fraction: 0.3287,
    reference_mass: 70,
    reference_stature: 1.75,
    extensor_arm: 0.065,
    flexor_arm: 0.085,
    muscle_cosine: 0.95,
    muscle_shear: 0.05,
    cocontraction: 0.1,
    disc_tilt: 30,
    upper_body_mass_fraction: 0.55,
    upper_body_height_fraction: 0.155,
    com_offset: 0.01,
    impact_transmission: 0.5,
    pitch_share: 0.5
  };
  var parameterUnits = {
    gravity: "m/s2",
    minimum_flight_time: "s",
    reference_speed: "m/s",
    impact_mass_fraction: "1",
    touchdown_velocity_step_rate_exponent: "1",
    trunk_impact_half_width: "s",
    contact_time_step_rate_exponent: "1",
    contact_time_coefficient: "s",
    reference_step_rate: "Hz",
    step_rate_speed_exponent: "1",
    step_rate_stature_exponent: "1",
    contact_time_factor: "1",
    contact_time_speed_exponent: "1",
    contact_time_stature_exponent: "1",
    impact_half_duration: "s",
    touchdown_velocity_offset: "m/s",
    touchdown_velocity_slope: "1",
    bell_peak_fraction: "1",
    bell_blend: "1",
    pressure_centre_travel: "m",
    force_line_height_fraction: "1",
    reference_mass: "kg",
    reference_stature: "m",
    extensor_arm: "m",
    flexor_arm: "m",
    muscle_cosine: "1",
    muscle_shear: "1",
    cocontraction: "1",
    disc_tilt: "degree",
    upper_body_mass_fraction: "1",
    upper_body_height_fraction: "1",
    com_offset: "m",
    impact_transmission: "1",
    pitch_share: "1"
  };
  var parameterRanges = {
    extensor_arm: [0.055, 0.075],
    flexor_arm: [0.07, 0.1],
    muscle_cosine: [0.9, 1],
    cocontraction: [0, 0.25],
    disc_tilt: [20, 40],
    upper_body_mass_fraction: [0.52, 0.58],
    upper_body_height_fraction: [0.14, 0.17],
    com_offset: [0, 0.03],
    impact_transmission: [0.2, 0.8],
    pitch_share: [0, 1]
  };
  var SAMPLES = 400;
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
  function maximumOf(series, sign = 1) {
    let maximum = -Infinity;
    for (const value of series) if (sign * value > maximum) maximum = sign * value;
    return maximum;
  }
  function timeOfMaximum(series, time2) {
    let place3 = 0;
    for (let i = 1; i < series.length; i += 1) if (series[i] > series[place3]) place3 = i;
    return time2[place3];
  }
  function sumOf(series) {
    let sum = 0;
    for (const value of series) sum += value;
    return sum;
  }
  function meanOf(series) {
    return sumOf(series) / series.length;
  }
  function meanOfNegativePart(series) {
    return meanOf(series.map((value) => Math.max(0, -value)));
  }
  function cornerOf(names, ranges, pattern, most) {
    return Object.fromEntries(names.map((name2, place3) => [name2, ranges[name2][pattern >> place3 & 1 ? most : 1 - most]]));
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
    const silent = names.filter((name2, place3) => {
      compute({ [name2]: ranges[name2][0] }, first);
      compute({ [name2]: ranges[name2][1] }, second);
      let largest = 0;
      for (let i = 0; i < nominal.length; i += 1) {
        const effect = (second[i] - first[i]) / Math.max(1, Math.abs(nominal[i]));
        if (effect > noise) patterns[i] |= 1 << place3;
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
  function vary_compression(known, out, crossing, atZero) {
    const { bell_force, bell_impulse, body_bracing_moment, body_weight, cocontraction, com_offset, disc_tilt, extensor_arm, flexor_arm, fore_aft_force, impact_impulse, impact_transmission, muscle_cosine, pitch_share, stature, stature_ratio, step_time, trunk_impact_force, trunk_lean, upper_body_height_fraction, upper_body_mass_fraction } = known;
    const body_extensor_arm = extensor_arm * stature_ratio;
    const body_flexor_arm = flexor_arm * stature_ratio;
    const forward_arm = com_offset * stature_ratio + stature * upper_body_height_fraction * Math.sin(1 / 180 * Math.PI * trunk_lean);
    const upward_arm = stature * upper_body_height_fraction * Math.cos(1 / 180 * Math.PI * trunk_lean);
    const constant_1 = step_time / (bell_impulse + impact_impulse * impact_transmission);
    const constant_2 = -pitch_share * upward_arm;
    const constant_3 = body_weight * upper_body_mass_fraction;
    const constant_4 = cocontraction + 1;
    const constant_5 = 1 / body_extensor_arm;
    const constant_6 = 1 / body_flexor_arm;
    const constant_7 = Math.sin(1 / 180 * Math.PI * disc_tilt);
    const constant_8 = Math.cos(1 / 180 * Math.PI * disc_tilt);
    const constant_9 = muscle_cosine / body_weight;
    for (let i = 0; i < SAMPLES; i += 1) {
      const bell_force_i = bell_force[i];
      const fore_aft_force_i = fore_aft_force[i];
      const trunk_impact_force_i = trunk_impact_force[i];
      const trunk_acceleration_i = constant_1 * (bell_force_i + impact_transmission * trunk_impact_force_i);
      const trunk_moment_i = atZero ? 0 : constant_3 * (constant_2 * fore_aft_force_i + forward_arm * trunk_acceleration_i);
      const extensor_force_i = constant_5 * (body_bracing_moment + cocontraction * Math.max(0, -trunk_moment_i) + constant_4 * Math.max(0, trunk_moment_i));
      const flexor_force_i = constant_6 * (body_bracing_moment + cocontraction * Math.max(0, trunk_moment_i) + constant_4 * Math.max(0, -trunk_moment_i));
      const compression_i = constant_9 * (extensor_force_i + flexor_force_i) + upper_body_mass_fraction * (constant_7 * fore_aft_force_i + constant_8 * trunk_acceleration_i);
      crossing[i] = trunk_moment_i;
      out[i] = compression_i;
    }
  }
  function evaluate(values = {}, overrides = {}) {
    const { speed, step_rate_change, body_mass, stature, trunk_lean, bracing_moment } = checkedInputs(inputs, values, ROUNDING);
    const { gravity, minimum_flight_time, reference_speed, impact_mass_fraction, touchdown_velocity_step_rate_exponent, trunk_impact_half_width, contact_time_step_rate_exponent, contact_time_coefficient, reference_step_rate, step_rate_speed_exponent, step_rate_stature_exponent, contact_time_factor, contact_time_speed_exponent, contact_time_stature_exponent, impact_half_duration, touchdown_velocity_offset, touchdown_velocity_slope, bell_peak_fraction, bell_blend, pressure_centre_travel, force_line_height_fraction, reference_mass, reference_stature, extensor_arm, flexor_arm, muscle_cosine, muscle_shear, cocontraction, disc_tilt, upper_body_mass_fraction, upper_body_height_fraction, com_offset, impact_transmission, pitch_share } = checkedParameters(parameters, parameterUnits, overrides);
    const mass_ratio = body_mass / reference_mass;
    const stature_ratio = stature / reference_stature;
    const body_extensor_arm = extensor_arm * stature_ratio;
    const body_flexor_arm = flexor_arm * stature_ratio;
    const body_bracing_moment = bracing_moment * mass_ratio * stature_ratio;
    const preferred_step_rate = reference_step_rate * Math.pow(stature_ratio, step_rate_stature_exponent) * Math.pow(speed / reference_speed, step_rate_speed_exponent);
    const step_rate = preferred_step_rate * (step_rate_change + 1);
    const step_time = 1 / step_rate;
    const contact_time = contact_time_coefficient * contact_time_factor * Math.pow(speed, contact_time_speed_exponent) * Math.pow(stature_ratio, contact_time_stature_exponent) * Math.pow(step_rate, contact_time_step_rate_exponent);
    const flight_time = -contact_time + step_time;
    if (!(flight_time >= minimum_flight_time)) throw new RangeError(`flight time is ${flight_time.toFixed(4)} s, below the limit of ${plainNumber(minimum_flight_time)} s: the model describes running, which has a flight phase`);
    const step_length = speed / step_rate;
    const stride_length = 2 * step_length;
    const steps_per_km = 1e3 / step_length;
    const body_weight = body_mass * gravity;
    const touchdown_velocity = Math.pow(step_rate_change + 1, touchdown_velocity_step_rate_exponent) * (speed * touchdown_velocity_slope + touchdown_velocity_offset);
    const impact_mean_force = impact_mass_fraction * (1 + touchdown_velocity / (gravity * impact_half_duration));
    const impact_impulse = 2 * impact_half_duration * impact_mean_force;
    const bell_impulse = -impact_impulse + step_time;
    const bell_mean_force = bell_impulse / contact_time;
    const bell_peak_time = bell_peak_fraction * contact_time;
    const bell_centre_time = bell_peak_time + (-2 * bell_peak_time + contact_time) * (bell_blend * (1 - 2 / Math.PI) + (1 / 2 - 2 / (Math.PI * Math.PI)) * (1 - bell_blend));
    const contact_travel = contact_time * speed - pressure_centre_travel * stature_ratio;
    const touchdown_distance = 1 / 2 * contact_travel;
    const forward_arm = com_offset * stature_ratio + stature * upper_body_height_fraction * Math.sin(1 / 180 * Math.PI * trunk_lean);
    const upward_arm = stature * upper_body_height_fraction * Math.cos(1 / 180 * Math.PI * trunk_lean);
    const touchdown_com_velocity = gravity * (-1 / 2 * step_time + (bell_centre_time * bell_impulse + impact_half_duration * impact_impulse) / step_time);
    const sampleInterval = step_time / SAMPLES;
    const time2 = new Float64Array(SAMPLES);
    const bell_force = new Float64Array(SAMPLES);
    const vertical_force = new Float64Array(SAMPLES);
    const fore_aft_force = new Float64Array(SAMPLES);
    const trunk_impact_force = new Float64Array(SAMPLES);
    const trunk_acceleration = new Float64Array(SAMPLES);
    const trunk_moment = new Float64Array(SAMPLES);
    const extensor_force = new Float64Array(SAMPLES);
    const flexor_force = new Float64Array(SAMPLES);
    const compression = new Float64Array(SAMPLES);
    const shear = new Float64Array(SAMPLES);
    const vertical_displacement = new Float64Array(SAMPLES);
    const constant_1 = -bell_peak_time + contact_time;
    const constant_2 = -bell_peak_time;
    const constant_3 = Math.PI / impact_half_duration;
    const constant_4 = 2 * impact_half_duration;
    const constant_5 = 1 - bell_blend;
    const constant_6 = -bell_centre_time;
    const constant_7 = 2 * touchdown_distance / (contact_time * force_line_height_fraction * stature);
    const constant_8 = Math.PI / trunk_impact_half_width;
    const constant_9 = 1 / 2 * impact_impulse / trunk_impact_half_width;
    const constant_10 = 2 * trunk_impact_half_width;
    const constant_11 = step_time / (bell_impulse + impact_impulse * impact_transmission);
    const constant_12 = -pitch_share * upward_arm;
    const constant_13 = body_weight * upper_body_mass_fraction;
    const constant_14 = cocontraction + 1;
    const constant_15 = 1 / body_extensor_arm;
    const constant_16 = 1 / body_flexor_arm;
    const constant_17 = Math.sin(1 / 180 * Math.PI * disc_tilt);
    const constant_18 = Math.cos(1 / 180 * Math.PI * disc_tilt);
    const constant_19 = muscle_cosine / body_weight;
    const constant_20 = -Math.cos(1 / 180 * Math.PI * disc_tilt);
    const constant_21 = muscle_shear / body_weight;
    const constant_22 = -(impact_half_duration * impact_half_duration) / (Math.PI * Math.PI);
    const constant_23 = -impact_half_duration;
    for (let i = 0; i < SAMPLES; i += 1) {
      const time_i = i * sampleInterval;
      const bell_side_i = bell_peak_time >= time_i ? bell_peak_time : constant_1;
      const bell_phase_i = (constant_2 + time_i) / bell_side_i;
      const raised_cosine_i = Math.cos(Math.PI * bell_phase_i) + 1;
      const half_sine_i = 1 / 2 * Math.PI * Math.cos(1 / 2 * Math.PI * bell_phase_i);
      const impact_force_i = constant_4 >= time_i ? impact_mean_force * (1 - Math.cos(constant_3 * time_i)) : 0;
      const bell_force_i = contact_time >= time_i ? bell_mean_force * (bell_blend * half_sine_i + constant_5 * raised_cosine_i) : 0;
      const vertical_force_i = bell_force_i + impact_force_i;
      const fore_aft_force_i = bell_force_i * constant_7 * (constant_6 + time_i);
      const trunk_impact_force_i = constant_10 >= time_i ? constant_9 * (1 - Math.cos(constant_8 * time_i)) : 0;
      const trunk_acceleration_i = constant_11 * (bell_force_i + impact_transmission * trunk_impact_force_i);
      const trunk_moment_i = constant_13 * (constant_12 * fore_aft_force_i + forward_arm * trunk_acceleration_i);
      const extensor_force_i = constant_15 * (body_bracing_moment + cocontraction * Math.max(0, -trunk_moment_i) + constant_14 * Math.max(0, trunk_moment_i));
      const flexor_force_i = constant_16 * (body_bracing_moment + cocontraction * Math.max(0, trunk_moment_i) + constant_14 * Math.max(0, -trunk_moment_i));
      const compression_i = constant_19 * (extensor_force_i + flexor_force_i) + upper_body_mass_fraction * (constant_17 * fore_aft_force_i + constant_18 * trunk_acceleration_i);
      const shear_i = constant_21 * extensor_force_i + upper_body_mass_fraction * (constant_17 * trunk_acceleration_i + constant_20 * fore_aft_force_i);
      const impact_double_integral_i = constant_4 >= time_i ? impact_mean_force * (constant_22 * (1 - Math.cos(constant_3 * time_i)) + 1 / 2 * (time_i * time_i)) : impact_impulse * (constant_23 + time_i);
      const time_from_bell_end_i = bell_side_i * (1 - Math.abs(bell_phase_i));
      const bell_side_double_integral_i = bell_mean_force * (bell_blend * (-4 * (bell_side_i * bell_side_i) * half_sine_i / (Math.PI * Math.PI) + bell_side_i * time_from_bell_end_i) + constant_5 * (-(bell_side_i * bell_side_i) * raised_cosine_i / (Math.PI * Math.PI) + 1 / 2 * (time_from_bell_end_i * time_from_bell_end_i)));
      const bell_double_integral_i = bell_peak_time >= time_i ? bell_side_double_integral_i : contact_time >= time_i ? bell_impulse * (constant_6 + time_i) + bell_side_double_integral_i : bell_impulse * (constant_6 + time_i);
      const vertical_displacement_i = gravity * (bell_double_integral_i + impact_double_integral_i - 1 / 2 * (time_i * time_i)) + time_i * touchdown_com_velocity;
      time2[i] = time_i;
      bell_force[i] = bell_force_i;
      vertical_force[i] = vertical_force_i;
      fore_aft_force[i] = fore_aft_force_i;
      trunk_impact_force[i] = trunk_impact_force_i;
      trunk_acceleration[i] = trunk_acceleration_i;
      trunk_moment[i] = trunk_moment_i;
      extensor_force[i] = extensor_force_i;
      flexor_force[i] = flexor_force_i;
      compression[i] = compression_i;
      shear[i] = shear_i;
      vertical_displacement[i] = vertical_displacement_i;
    }
    const [compression_low, compression_high] = bandOf(["extensor_arm"], parameterRanges, NOISE, compression, { bell_force, bell_impulse, body_bracing_moment, body_weight, cocontraction, com_offset, disc_tilt, extensor_arm, flexor_arm, fore_aft_force, impact_impulse, impact_transmission, muscle_cosine, pitch_share, stature, stature_ratio, step_time, trunk_impact_force, trunk_lean, upper_body_height_fraction, upper_body_mass_fraction }, vary_compression, trunk_moment);
    const [compression_wide_low, compression_wide_high] = bandOf(["extensor_arm", "com_offset", "disc_tilt", "impact_transmission", "pitch_share", "cocontraction", "flexor_arm", "muscle_cosine", "upper_body_mass_fraction", "upper_body_height_fraction"], parameterRanges, NOISE, compression, { bell_force, bell_impulse, body_bracing_moment, body_weight, cocontraction, com_offset, disc_tilt, extensor_arm, flexor_arm, fore_aft_force, impact_impulse, impact_transmission, muscle_cosine, pitch_share, stature, stature_ratio, step_time, trunk_impact_force, trunk_lean, upper_body_height_fraction, upper_body_mass_fraction }, vary_compression, trunk_moment);
    const peak_vertical_force = maximumOf(vertical_force);
    const time_of_peak_vertical_force = timeOfMaximum(vertical_force, time2);
    const peak_compression = maximumOf(compression);
    const peak_compression_low = maximumOf(compression_low);
    const peak_compression_high = maximumOf(compression_high);
    const peak_compression_wide_low = maximumOf(compression_wide_low);
    const peak_compression_wide_high = maximumOf(compression_wide_high);
    const time_of_peak_compression = timeOfMaximum(compression, time2);
    const mean_compression = meanOf(compression);
    const min_compression = -maximumOf(compression, -1);
    const peak_shear = maximumOf(shear);
    const peak_moment = maximumOf(trunk_moment);
    const braking_impulse = meanOfNegativePart(fore_aft_force) * step_time;
    const peak_braking_force = maximumOf(fore_aft_force, -1);
    const vertical_excursion = maximumOf(vertical_displacement) + maximumOf(vertical_displacement, -1);
    const compression_impulse_per_step = mean_compression * step_time;
    const compression_impulse_per_km = compression_impulse_per_step * steps_per_km;
    return { time: time2, vertical_force, fore_aft_force, trunk_acceleration, trunk_moment, compression, shear, vertical_displacement, compression_low, compression_high, compression_wide_low, compression_wide_high, body_extensor_arm, body_bracing_moment, step_rate, step_time, contact_time, flight_time, step_length, stride_length, steps_per_km, body_weight, touchdown_distance, peak_vertical_force, time_of_peak_vertical_force, peak_compression, peak_compression_low, peak_compression_high, peak_compression_wide_low, peak_compression_wide_high, time_of_peak_compression, mean_compression, min_compression, peak_shear, peak_moment, braking_impulse, peak_braking_force, vertical_excursion, compression_impulse_per_step, compression_impulse_per_km };
  }

  // generated/stride-length-equations.js
  var equations = [
    {
      "label": "Preferred step rate",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>f</mi><mn>0</mn></msub><mo>=</mo><msub><mi>f</mi><mrow><mi>r</mi><mi>e</mi><mi>f</mi></mrow></msub><msup><mi>λ</mi><msub><mi>n</mi><mrow><mi>f</mi><mi>h</mi></mrow></msub></msup><msup><mrow><mo fence="true">(</mo><mfrac><mi>v</mi><msub><mi>v</mi><mrow><mi>r</mi><mi>e</mi><mi>f</mi></mrow></msub></mfrac><mo fence="true">)</mo></mrow><msub><mi>n</mi><mi>f</mi></msub></msup></mrow></semantics></math></span>'
    },
    {
      "label": "Contact time",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>t</mi><mi>c</mi></msub><mo>=</mo><msub><mi>a</mi><mrow><mi>t</mi><mi>c</mi></mrow></msub><mi>k</mi><msup><mi>λ</mi><msub><mi>n</mi><mi>h</mi></msub></msup><msup><mi>f</mi><msub><mi>n</mi><mrow><mi>f</mi><mi>r</mi></mrow></msub></msup><msup><mi>v</mi><msub><mi>n</mi><mi>v</mi></msub></msup></mrow></semantics></math></span>'
    },
    {
      "label": "Force of the impact",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>F</mi><mn>1</mn></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>=</mo><mrow><mo fence="true">{</mo><mtable rowspacing="0.36em" columnalign="left left" columnspacing="1em"><mtr><mtd><mstyle scriptlevel="0" displaystyle="false"><mrow><msub><mover accent="true"><mi>F</mi><mo>ˉ</mo></mover><mn>1</mn></msub><mrow><mo fence="true">(</mo><mn>1</mn><mo>−</mo><mi>cos</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mfrac><mrow><mi>π</mi><mi>t</mi></mrow><msub><mi>τ</mi><mn>1</mn></msub></mfrac><mo fence="true">)</mo></mrow><mo fence="true">)</mo></mrow></mrow></mstyle></mtd><mtd><mstyle scriptlevel="0" displaystyle="false"><mrow><mtext>for</mtext><mtext> </mtext><mi>t</mi><mo>≤</mo><mn>2</mn><msub><mi>τ</mi><mn>1</mn></msub></mrow></mstyle></mtd></mtr><mtr><mtd><mstyle scriptlevel="0" displaystyle="false"><mn>0</mn></mstyle></mtd><mtd><mstyle scriptlevel="0" displaystyle="false"><mtext>otherwise</mtext></mstyle></mtd></mtr></mtable></mrow></mrow></semantics></math></span>'
    },
    {
      "label": "Force of the bell",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>F</mi><mn>2</mn></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>=</mo><mrow><mo fence="true">{</mo><mtable rowspacing="0.36em" columnalign="left left" columnspacing="1em"><mtr><mtd><mstyle scriptlevel="0" displaystyle="false"><mrow><msub><mover accent="true"><mi>F</mi><mo>ˉ</mo></mover><mn>2</mn></msub><mrow><mo fence="true">(</mo><mi>a</mi><msub><mi>q</mi><mn>2</mn></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>+</mo><msub><mi>q</mi><mn>1</mn></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mrow><mo fence="true">(</mo><mn>1</mn><mo>−</mo><mi>a</mi><mo fence="true">)</mo></mrow><mo fence="true">)</mo></mrow></mrow></mstyle></mtd><mtd><mstyle scriptlevel="0" displaystyle="false"><mrow><mtext>for</mtext><mtext> </mtext><mi>t</mi><mo>≤</mo><msub><mi>t</mi><mi>c</mi></msub></mrow></mstyle></mtd></mtr><mtr><mtd><mstyle scriptlevel="0" displaystyle="false"><mn>0</mn></mstyle></mtd><mtd><mstyle scriptlevel="0" displaystyle="false"><mtext>otherwise</mtext></mstyle></mtd></mtr></mtable></mrow></mrow></semantics></math></span>'
    },
    {
      "label": "Vertical ground reaction force",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>F</mi><mi>z</mi></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>=</mo><msub><mi>F</mi><mn>1</mn></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>+</mo><msub><mi>F</mi><mn>2</mn></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo></mrow></semantics></math></span>'
    },
    {
      "label": "Fore-aft ground reaction force",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>F</mi><mi>x</mi></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>=</mo><mfrac><mrow><mn>2</mn><msub><mi>F</mi><mn>2</mn></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><msub><mi>x</mi><mrow><mi>t</mi><mi>d</mi></mrow></msub><mrow><mo fence="true">(</mo><mi>t</mi><mo>−</mo><msub><mover accent="true"><mi>t</mi><mo>ˉ</mo></mover><mn>2</mn></msub><mo fence="true">)</mo></mrow></mrow><mrow><mi mathvariant="normal">ℓ</mi><mi>h</mi><msub><mi>t</mi><mi>c</mi></msub></mrow></mfrac></mrow></semantics></math></span>'
    },
    {
      "label": "Vertical trunk acceleration with gravity",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>A</mi><mi>z</mi></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>=</mo><mfrac><mrow><msub><mi>T</mi><mi>s</mi></msub><mrow><mo fence="true">(</mo><msub><mi>F</mi><mn>2</mn></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>+</mo><msub><mi>F</mi><mrow><mn>1</mn><mi>w</mi></mrow></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mi>G</mi><mo fence="true">)</mo></mrow></mrow><mrow><msub><mi>J</mi><mn>2</mn></msub><mo>+</mo><mi>G</mi><msub><mi>J</mi><mn>1</mn></msub></mrow></mfrac></mrow></semantics></math></span>'
    },
    {
      "label": "Net moment at L5/S1",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>M</mi><mrow><mi>n</mi><mi>e</mi><mi>t</mi></mrow></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>=</mo><mi>W</mi><msub><mi>m</mi><mi>u</mi></msub><mrow><mo fence="true">(</mo><msub><mi>A</mi><mi>z</mi></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><msub><mi>d</mi><mi>x</mi></msub><mo>−</mo><msub><mi>F</mi><mi>x</mi></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mi>κ</mi><msub><mi>d</mi><mi>z</mi></msub><mo fence="true">)</mo></mrow></mrow></semantics></math></span>'
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
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>F</mi><mi>e</mi></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>=</mo><mfrac><mrow><msub><mi>M</mi><mi>b</mi></msub><mo>+</mo><mi>χ</mi><mi>max</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mn>0</mn><mo separator="true">,</mo><mo>−</mo><msub><mi>M</mi><mrow><mi>n</mi><mi>e</mi><mi>t</mi></mrow></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo fence="true">)</mo></mrow><mo>+</mo><mrow><mo fence="true">(</mo><mn>1</mn><mo>+</mo><mi>χ</mi><mo fence="true">)</mo></mrow><mi>max</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mn>0</mn><mo separator="true">,</mo><msub><mi>M</mi><mrow><mi>n</mi><mi>e</mi><mi>t</mi></mrow></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo fence="true">)</mo></mrow></mrow><msub><mi>d</mi><mi>e</mi></msub></mfrac></mrow></semantics></math></span>'
    },
    {
      "label": "Force of the trunk flexors",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>F</mi><mi>f</mi></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>=</mo><mfrac><mrow><msub><mi>M</mi><mi>b</mi></msub><mo>+</mo><mi>χ</mi><mi>max</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mn>0</mn><mo separator="true">,</mo><msub><mi>M</mi><mrow><mi>n</mi><mi>e</mi><mi>t</mi></mrow></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo fence="true">)</mo></mrow><mo>+</mo><mrow><mo fence="true">(</mo><mn>1</mn><mo>+</mo><mi>χ</mi><mo fence="true">)</mo></mrow><mi>max</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mn>0</mn><mo separator="true">,</mo><mo>−</mo><msub><mi>M</mi><mrow><mi>n</mi><mi>e</mi><mi>t</mi></mrow></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo fence="true">)</mo></mrow></mrow><msub><mi>d</mi><mi>f</mi></msub></mfrac></mrow></semantics></math></span>'
    },
    {
      "label": "L5/S1 compression",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>C</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>=</mo><msub><mi>m</mi><mi>u</mi></msub><mrow><mo fence="true">(</mo><msub><mi>A</mi><mi>z</mi></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mi>cos</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mfrac><mrow><mi>π</mi><mi>ϕ</mi></mrow><mn>180</mn></mfrac><mo fence="true">)</mo></mrow><mo>+</mo><msub><mi>F</mi><mi>x</mi></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mi>sin</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mfrac><mrow><mi>π</mi><mi>ϕ</mi></mrow><mn>180</mn></mfrac><mo fence="true">)</mo></mrow><mo fence="true">)</mo></mrow><mo>+</mo><mfrac><mrow><msub><mi>k</mi><mi>c</mi></msub><mrow><mo fence="true">(</mo><msub><mi>F</mi><mi>e</mi></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>+</mo><msub><mi>F</mi><mi>f</mi></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo fence="true">)</mo></mrow></mrow><mi>W</mi></mfrac></mrow></semantics></math></span>'
    },
    {
      "label": "L5/S1 shear",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>S</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>=</mo><msub><mi>m</mi><mi>u</mi></msub><mrow><mo fence="true">(</mo><msub><mi>A</mi><mi>z</mi></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mi>sin</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mfrac><mrow><mi>π</mi><mi>ϕ</mi></mrow><mn>180</mn></mfrac><mo fence="true">)</mo></mrow><mo>−</mo><msub><mi>F</mi><mi>x</mi></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mi>cos</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mfrac><mrow><mi>π</mi><mi>ϕ</mi></mrow><mn>180</mn></mfrac><mo fence="true">)</mo></mrow><mo fence="true">)</mo></mrow><mo>+</mo><mfrac><mrow><msub><mi>F</mi><mi>e</mi></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><msub><mi>k</mi><mi>s</mi></msub></mrow><mi>W</mi></mfrac></mrow></semantics></math></span>'
    }
  ];

  // generated/stride-length.js
  var model = (
    /** @type {any} */
    stride_length_model_exports
  );
  var sources = [{ "text": "Fukuchi, Fukuchi and Duarte 2017, PeerJ 5", "url": "https://doi.org/10.7717/peerj.3298", "use": "Measured ground force of runners on a treadmill", "verified": true }, { "text": "Clark, Ryan and Weyand 2017, Journal of Experimental Biology 220", "url": "https://doi.org/10.1242/jeb.138057", "use": "Vertical force from two masses", "verified": true }, { "text": "Alcantara and others 2021, PeerJ 9", "url": "https://doi.org/10.7717/peerj.11199", "use": "How contact time falls with speed and step rate", "verified": true }];
  var measured = { "runners": 12, "speeds": [2.5, 3.5, 4.5], "percent": [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100], "contactTime": [0.26876, 0.22383, 0.19721], "mean": [[0.0631, 0.1049, 0.1654, 0.2461, 0.346, 0.4619, 0.5896, 0.724, 0.8598, 0.9898, 1.1073, 1.2069, 1.2876, 1.3512, 1.4015, 1.4427, 1.478, 1.5104, 1.542, 1.5747, 1.6102, 1.6496, 1.6938, 1.7428, 1.7957, 1.8506, 1.9057, 1.9592, 2.0103, 2.0586, 2.1038, 2.1458, 2.1841, 2.2188, 2.2497, 2.2769, 2.3002, 2.3195, 2.3346, 2.3454, 2.3519, 2.3545, 2.3535, 2.3492, 2.342, 2.332, 2.3192, 2.304, 2.2862, 2.2659, 2.2433, 2.2183, 2.1911, 2.1619, 2.1309, 2.0981, 2.0636, 2.0273, 1.9891, 1.9489, 1.9067, 1.8626, 1.8168, 1.7694, 1.7203, 1.6696, 1.6174, 1.5638, 1.5087, 1.4525, 1.3951, 1.3367, 1.2774, 1.2176, 1.1574, 1.097, 1.0367, 0.9765, 0.9168, 0.8577, 0.7994, 0.7422, 0.6862, 0.6318, 0.5792, 0.5287, 0.4803, 0.4342, 0.3904, 0.349, 0.3101, 0.2737, 0.2399, 0.2089, 0.1806, 0.155, 0.132, 0.1115, 0.0933, 0.0772, 0.0631], [0.0632, 0.1132, 0.1862, 0.2816, 0.3989, 0.5336, 0.6815, 0.8373, 0.9956, 1.1501, 1.2946, 1.4237, 1.5332, 1.6203, 1.6855, 1.731, 1.7618, 1.7826, 1.7987, 1.815, 1.8345, 1.8598, 1.8913, 1.9291, 1.9725, 2.0209, 2.0735, 2.129, 2.1861, 2.2431, 2.2983, 2.3505, 2.3985, 2.442, 2.4805, 2.5143, 2.5433, 2.5676, 2.5876, 2.6031, 2.6143, 2.6214, 2.6244, 2.6235, 2.619, 2.6113, 2.6007, 2.5873, 2.5713, 2.5528, 2.5319, 2.5087, 2.4833, 2.4557, 2.4259, 2.3939, 2.3599, 2.3238, 2.2856, 2.2453, 2.2028, 2.1579, 2.1106, 2.061, 2.0089, 1.9546, 1.8981, 1.8395, 1.779, 1.7167, 1.6526, 1.587, 1.5198, 1.4512, 1.3815, 1.311, 1.2398, 1.1683, 1.0969, 1.0256, 0.955, 0.8852, 0.8165, 0.7495, 0.6843, 0.6213, 0.5608, 0.5033, 0.449, 0.398, 0.3505, 0.3067, 0.2665, 0.2299, 0.1969, 0.1672, 0.1407, 0.1172, 0.0966, 0.0786, 0.0632], [0.0633, 0.1147, 0.1882, 0.2839, 0.4038, 0.5438, 0.7024, 0.8748, 1.0557, 1.2394, 1.4171, 1.5813, 1.7244, 1.84, 1.9256, 1.9806, 2.0097, 2.019, 2.017, 2.0114, 2.0077, 2.0096, 2.0187, 2.0351, 2.0584, 2.0883, 2.1241, 2.1654, 2.2113, 2.2609, 2.3132, 2.3669, 2.4206, 2.4729, 2.5227, 2.5686, 2.6098, 2.6458, 2.6761, 2.7009, 2.7202, 2.7345, 2.7441, 2.7493, 2.7505, 2.7477, 2.7413, 2.7314, 2.7182, 2.702, 2.6831, 2.6619, 2.6385, 2.6131, 2.5857, 2.5564, 2.525, 2.4915, 2.4556, 2.4171, 2.3759, 2.332, 2.2853, 2.2358, 2.1837, 2.1289, 2.0713, 2.0111, 1.9484, 1.8832, 1.8159, 1.7466, 1.6754, 1.6025, 1.528, 1.4522, 1.3751, 1.2971, 1.2185, 1.1397, 1.0611, 0.9831, 0.906, 0.8304, 0.7566, 0.6852, 0.6165, 0.5511, 0.4894, 0.4315, 0.3778, 0.3285, 0.2835, 0.2428, 0.2064, 0.174, 0.1454, 0.1203, 0.0986, 0.0796, 0.0633]], "sd": [[72e-4, 0.0186, 0.0389, 0.0661, 0.0969, 0.1275, 0.1557, 0.1816, 0.203, 0.2138, 0.2096, 0.1936, 0.1743, 0.1616, 0.1592, 0.1643, 0.1722, 0.1809, 0.1886, 0.1951, 0.1995, 0.2016, 0.2016, 0.2, 0.1979, 0.1959, 0.1941, 0.1921, 0.1894, 0.186, 0.1818, 0.1771, 0.1719, 0.1667, 0.1616, 0.1571, 0.1536, 0.1514, 0.1507, 0.1515, 0.1536, 0.1568, 0.161, 0.1658, 0.1711, 0.1766, 0.1825, 0.1884, 0.1945, 0.2008, 0.2071, 0.2135, 0.22, 0.2265, 0.233, 0.2392, 0.2452, 0.2509, 0.2563, 0.2613, 0.266, 0.2702, 0.2738, 0.2767, 0.2789, 0.2805, 0.2813, 0.2815, 0.2809, 0.2795, 0.2772, 0.274, 0.2701, 0.2653, 0.2597, 0.2533, 0.246, 0.238, 0.229, 0.2192, 0.2086, 0.1971, 0.1849, 0.1719, 0.1584, 0.1445, 0.1302, 0.1159, 0.1018, 0.0881, 0.0748, 0.0623, 0.0506, 0.0401, 0.031, 0.0234, 0.0173, 0.0128, 98e-4, 81e-4, 72e-4], [73e-4, 0.0217, 0.0504, 0.0862, 0.1268, 0.1663, 0.2011, 0.2286, 0.2485, 0.2598, 0.2608, 0.2517, 0.2347, 0.2144, 0.1959, 0.1829, 0.177, 0.1777, 0.1831, 0.1902, 0.1968, 0.202, 0.2058, 0.209, 0.2117, 0.2141, 0.2161, 0.2174, 0.2175, 0.216, 0.2124, 0.2074, 0.2015, 0.1958, 0.1909, 0.1871, 0.1842, 0.1816, 0.1791, 0.1764, 0.1735, 0.1709, 0.1687, 0.1671, 0.1661, 0.1657, 0.1658, 0.1666, 0.1679, 0.1698, 0.1724, 0.1756, 0.1793, 0.1836, 0.1884, 0.1935, 0.1987, 0.2038, 0.2086, 0.213, 0.2169, 0.2203, 0.2231, 0.2254, 0.227, 0.2282, 0.2289, 0.2291, 0.2289, 0.2283, 0.2271, 0.2253, 0.223, 0.2201, 0.2164, 0.2118, 0.2063, 0.1998, 0.1923, 0.1838, 0.1743, 0.1639, 0.1527, 0.1409, 0.1284, 0.1156, 0.1024, 0.0892, 0.0761, 0.0635, 0.0516, 0.0409, 0.0316, 0.0242, 0.0185, 0.0146, 0.012, 0.0103, 91e-4, 81e-4, 73e-4], [72e-4, 0.0242, 0.0546, 0.0929, 0.1357, 0.1783, 0.2163, 0.2457, 0.2646, 0.272, 0.2698, 0.2594, 0.2439, 0.2241, 0.2031, 0.185, 0.176, 0.1802, 0.1949, 0.2138, 0.2312, 0.2444, 0.2529, 0.2578, 0.2607, 0.2623, 0.2637, 0.2651, 0.2665, 0.2675, 0.2678, 0.2665, 0.2637, 0.2593, 0.254, 0.2486, 0.2438, 0.2397, 0.2365, 0.2337, 0.2308, 0.2279, 0.2246, 0.2211, 0.2172, 0.2134, 0.2096, 0.2062, 0.2033, 0.2009, 0.1991, 0.1979, 0.1971, 0.1968, 0.197, 0.1977, 0.1989, 0.2007, 0.2029, 0.2053, 0.2077, 0.2098, 0.2113, 0.2122, 0.2122, 0.2117, 0.2106, 0.2094, 0.208, 0.2065, 0.2049, 0.2029, 0.2004, 0.1973, 0.1935, 0.1889, 0.1832, 0.1766, 0.169, 0.1607, 0.1515, 0.1417, 0.1313, 0.1203, 0.109, 0.0973, 0.0854, 0.0735, 0.0619, 0.0509, 0.041, 0.0323, 0.0252, 0.0195, 0.0154, 0.0123, 0.0103, 89e-4, 8e-3, 75e-4, 72e-4]] };

  // explorers/stride-length/charts.js
  var import_lit_html3 = __toESM(require_lit_html(), 1);
  var import_badge = __toESM(require_badge(), 1);
  var import_curve_chart = __toESM(require_curve_chart(), 1);
  var import_format3 = __toESM(require_format(), 1);
  var import_path3 = __toESM(require_path(), 1);
  var import_play = __toESM(require_play(), 1);
  var import_slot = __toESM(require_slot(), 1);

  // explorers/stride-length/measured.js
  var cache = /* @__PURE__ */ new Map();
  function measuredCurve(speed) {
    const known = cache.get(speed);
    if (known) return known;
    const curve4 = interpolate(speed);
    cache.set(speed, curve4);
    return curve4;
  }
  function interpolate(speed) {
    const { speeds, percent, contactTime, mean, sd } = measured;
    const inside = Math.max(speeds[0], Math.min(speeds[speeds.length - 1], speed));
    const upper = Math.max(1, speeds.findIndex((one) => one >= inside));
    const lower = upper - 1;
    const share = (inside - speeds[lower]) / (speeds[upper] - speeds[lower]);
    const mix2 = (a, b) => a + (b - a) * share;
    const contact = mix2(contactTime[lower], contactTime[upper]);
    const average = percent.map((_, i) => mix2(mean[lower][i], mean[upper][i]));
    const spread = percent.map((_, i) => mix2(sd[lower][i], sd[upper][i]));
    const exact = speeds.includes(speed);
    return {
      time: percent.map((one) => one * 10 * contact),
      mean: average,
      low: average.map((value, i) => Math.max(0, value - spread[i])),
      high: average.map((value, i) => value + spread[i]),
      kind: exact ? "measured" : inside === speed ? "interpolated" : "nearest",
      between: exact || inside !== speed ? [inside, inside] : [speeds[lower], speeds[upper]]
    };
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
    const ring2 = (0, import_outline.curve)([
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
    const fibre = (t, b) => (0, import_outline.curve)([place3(t, 1), bulge(place3(t, 0), b), place3(t, -1)], false);
    return {
      ring: ring2,
      lamellae: (0, import_outline.join)([fibre(0.965, 1.3), fibre(0.9, 1.1), fibre(0.83, 0.8), fibre(0.17, -0.6), fibre(0.105, -0.9), fibre(0.04, -1)]),
      nucleus: (0, import_outline.curve)([place3(0.68, 0), place3(0.62, 0.52), place3(0.47, 0.66), place3(0.32, 0.5), place3(0.26, 0), place3(0.32, -0.5), place3(0.47, -0.66), place3(0.62, -0.52)]),
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
    const centimetres = (mm) => (size * mm / 10).toFixed(1);
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
      { id: "lever-band", kind: "path", d: band, fill: INK.panel, opacity: 0.4, title: `lever arm ${centimetres(armLow)} to ${centimetres(armHigh)} cm` },
      { id: "lever-limits", kind: "path", d: seg(at(armLow, -long), at(armLow, long)) + seg(at(armHigh, -long), at(armHigh, long)), fill: "none", stroke: INK.ink, strokeWidth: 0.9, opacity: 0.55 },
      { id: "lever-action", kind: "path", d: action, fill: "none", stroke: INK.muscleText, strokeWidth: 1.75, dash: "5 3", title: "line of action of the back muscles" },
      { id: "lever-casing", kind: "path", d: armLine + ticks, fill: "none", stroke: INK.panel, strokeWidth: 4.5, opacity: 0.9, linecap: "round" },
      { id: "lever-square", kind: "path", d: square, fill: "none", stroke: INK.ink, strokeWidth: 1 },
      { id: "lever-arm", kind: "path", d: armLine + ticks, fill: "none", stroke: INK.ink, strokeWidth: 1.75, linecap: "butt", title: `lever arm ${centimetres(arm)} cm` }
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
      outside("lever", `lever arm ${centimetres(arm)} cm`, "ink", at(arm * 0.86), [-radius, radius + 21], [-radius * 0.68, radius + 9])
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
  var NECK = (
    /** @type {XY} */
    [-0.046, 0.578]
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

  // explorers/stride-length/runner-figure.js
  var import_outline3 = __toESM(require_outline(), 1);
  var drawnNotModelled = "From the model and its inputs: the distance from hip to landing foot, the stride, and the lean of the trunk; body proportions follow stature. Drawn, not modelled: the swing leg, the arms, the bend of the knee, the foot, the pelvis and the curve of the spine. While she runs, the hip rises and falls as in the model.";
  var NECK_SEAT = 18;
  var FOOT_PITCH = 6;
  var SWING_HEM = (0, import_outline3.curve)([[0.09, -0.192], [0, -0.197], [-0.09, -0.196]], false);
  var TRUNK = skin(TRUNK_POINTS);
  var HEAD_NECK = skin(HEAD_NECK_POINTS);
  var SPINE = (() => {
    const drawn = SPINE_SEATS.map((seat) => vertebra(seat, (0, import_outline3.rigid)(seat.turn, seat.x, seat.y)));
    const run = (from, to = drawn.length) => ({
      bodies: (0, import_outline3.join)(drawn.slice(from, to).map(({ body }) => body)),
      processes: (0, import_outline3.join)(drawn.slice(from, to).map(({ process }) => process))
    });
    return { trunk: run(0, NECK_SEAT), neck: run(NECK_SEAT), line: SPINE_SEATS.map((seat) => (
      /** @type {XY} */
      [seat.x, seat.y]
    )) };
  })();
  var SHOE_POINTS = (0, import_outline3.sample)(SHOE, (0, import_outline3.rigid)(0), 24);
  function lowest(pitch) {
    const turn = (0, import_outline3.rigid)(pitch);
    let low = (
      /** @type {XY} */
      [0, 1]
    );
    for (const point of SHOE_POINTS) {
      const turned = (0, import_outline3.apply)(turn, point);
      if (turned[1] < low[1]) low = turned;
    }
    return low;
  }
  var FLAT = 0.12;
  var HEEL_OFF = 0.45;
  var HEEL_RISE = 32;
  var SPARE = 14;
  var FOLDING_TIME = 0.07;
  var STRAIGHTEST = 0.9965;
  var HEEL = (0, import_outline3.apply)((0, import_outline3.inverse)((0, import_outline3.rigid)(-FOOT_PITCH)), lowest(-FOOT_PITCH));
  var TOE = (
    /** @type {XY} */
    [0.16, -0.08]
  );
  function standing(pitch) {
    const turn = (0, import_outline3.rigid)(pitch);
    return [pitch <= 0 ? -(0, import_outline3.apply)(turn, HEEL)[0] : TOE[0] - HEEL[0] - (0, import_outline3.apply)(turn, TOE)[0], -lowest(pitch)[1]];
  }
  function through(points, at) {
    const slope = (i2) => {
      const [before, after] = [points[Math.max(0, i2 - 1)], points[Math.min(points.length - 1, i2 + 1)]];
      return (after[1] - before[1]) / (after[0] - before[0]);
    };
    const i = Math.max(0, Math.min(points.length - 2, points.findIndex(([x]) => x > at) - 1));
    const [[x0, y0], [x1, y1]] = [points[i], points[i + 1]];
    const span = x1 - x0, u = (at - x0) / span, v = 1 - u;
    return y0 * v * v * (1 + 2 * u) + slope(i) * span * u * v * v + y1 * u * u * (1 + 2 * v) - slope(i + 1) * span * u * u * v;
  }
  var clamp = (v, a, b) => Math.min(b, Math.max(a, v));
  function runnerPose({ speed = 3.5, trunkLean = 5, stature = 1.75, touchdownDistance = 0.29, stepLength = 1.2, contactTime = 0.22, stepTime = 0.34, time: time2 = 0, rise = () => 0 } = {}) {
    const k = stature / REFERENCE, thigh = THIGH * k, shank = SHANK * k;
    const quick = clamp((speed - 2.2) / 2.8, 0, 1);
    const place3 = (degrees, p) => (
      /** @type {Matrix} */
      (0, import_outline3.times)((0, import_outline3.rigid)(degrees, p[0], p[1]), [k, 0, 0, k, 0, 0])
    );
    const from = (m, x, y) => (0, import_outline3.apply)(m, [x, y]);
    const kneeFlexion = clamp(18.5 - 9 * (touchdownDistance / stature - 0.1) / 0.15 + 2 * quick, 10, 20);
    const landingAnkle = standing(-FOOT_PITCH).map((one) => one * k);
    const legLength = Math.sqrt(thigh * thigh + shank * shank + 2 * thigh * shank * Math.cos(kneeFlexion * Math.PI / 180));
    const landingHip = landingAnkle[1] + Math.sqrt(legLength * legLength - (landingAnkle[0] + touchdownDistance) ** 2);
    const hip = (
      /** @type {XY} */
      [-touchdownDistance, landingHip + rise(time2 % stepTime)]
    );
    const reach = (since2, pitch) => {
      const [x, y] = standing(pitch);
      return [x * k + touchdownDistance - speed * since2, landingHip + rise(since2) - y * k];
    };
    const pitched = (since2, wanted) => {
      const tooFar = (pitch) => Math.hypot(...reach(since2, pitch)) > STRAIGHTEST * (thigh + shank);
      if (!tooFar(wanted)) return wanted;
      let [low, high] = [wanted, 80];
      for (let i = 0; i < 16; i += 1) {
        const middle = (low + high) / 2;
        if (tooFar(middle)) low = middle;
        else high = middle;
      }
      return high;
    };
    const toeOff = Math.max(HEEL_RISE, pitched(contactTime, 0) + SPARE);
    const stance = (since2) => {
      const done = since2 / contactTime;
      const foot = pitched(since2, done < FLAT ? -FOOT_PITCH * (1 - done / FLAT) : toeOff * clamp((done - HEEL_OFF) / (1 - HEEL_OFF), 0, 1) ** 1.6);
      const [x, y] = reach(since2, foot), length = Math.min(Math.hypot(x, y), thigh + shank);
      const flexion = Math.acos(clamp((length * length - thigh * thigh - shank * shank) / (2 * thigh * shank), -1, 1));
      const forward = Math.atan2(x, y) + Math.asin(clamp(shank * Math.sin(flexion) / length, -1, 1));
      return { thigh: -forward * 180 / Math.PI, shank: (flexion - forward) * 180 / Math.PI, foot };
    };
    const folding = clamp((stepTime - contactTime) / FOLDING_TIME, 0.75, 1);
    const tuck = clamp((0.475 - landingHip / stature) / 0.11, 0, 1);
    const back = 8 + 13 * quick + 14 * tuck * (1 - quick * 0.6), bent = (72 + 22 * quick + 16 * tuck * (1 - quick * 0.5)) * folding;
    const landing2 = stance(0), leaving = stance(contactTime);
    const swing = [
      [contactTime, leaving.thigh, leaving.shank - leaving.thigh, leaving.foot - leaving.shank],
      [stepTime, back, bent, 24],
      [stepTime + 0.5 * contactTime, -16 - 10 * quick, bent + 20, 12],
      [stepTime + contactTime, landing2.thigh - 11, 62 + 18 * quick, 2],
      [2 * stepTime, landing2.thigh, landing2.shank - landing2.thigh, landing2.foot - landing2.shank]
    ];
    const leg = (since2) => {
      if (since2 <= contactTime) return stance(since2);
      const [upper, bend, ankle] = [1, 2, 3].map((part) => through(swing.map((key) => (
        /** @type {[number, number]} */
        [key[0], key[part]]
      )), since2));
      return { thigh: upper, shank: upper + bend, foot: upper + bend + ankle };
    };
    const limb = (angles) => {
      const thighFrame = place3(angles.thigh, hip), knee = from(thighFrame, 0, -THIGH);
      const shankFrame = place3(angles.shank, knee), ankle = from(shankFrame, 0, -SHANK);
      return { thigh: thighFrame, shank: shankFrame, foot: place3(angles.foot, ankle), knee, ankle };
    };
    const since = time2 % (2 * stepTime), near = limb(leg(since)), far = limb(leg((since + stepTime) % (2 * stepTime)));
    const trunk = place3(trunkLean, hip);
    const neck = (0, import_outline3.apply)(trunk, NECK);
    const headFrame = (0, import_outline3.times)((0, import_outline3.times)((0, import_outline3.rigid)(trunkLean * 0.5, neck[0], neck[1]), [k, 0, 0, k, 0, 0]), [1, 0, 0, 1, -NECK[0], -NECK[1]]);
    const shoulder = (0, import_outline3.apply)(trunk, SHOULDER);
    const behind = 40 + 12 * quick - trunkLean * 0.6, before = -(14 + 12 * quick) + trunkLean * 0.4;
    const arm = (share2) => {
      const angle = before + (behind - before) * share2, bend = 104 + (-6 - 4 * quick) * share2;
      const upper = place3(angle, shoulder), elbow = from(upper, 0, -UPPER_ARM), lower = place3(angle - bend, elbow);
      return { upper, lower, elbow, wrist: from(lower, 0, -FOREARM) };
    };
    const share = (1 + Math.cos(Math.PI * since / stepTime)) / 2;
    const nearArm = arm(share), farArm = arm(1 - share);
    const spine = SPINE.line.map((p, i) => (0, import_outline3.apply)(i >= NECK_SEAT ? headFrame : trunk, p));
    return {
      stature,
      scale: k,
      lean: trunkLean,
      kneeFlexion,
      stepLength,
      contact: [0, 0],
      hip,
      knee: near.knee,
      ankle: near.ankle,
      heel: from(near.foot, -0.06, -0.086),
      toe: from(near.foot, 0.212, -0.062),
      swingKnee: far.knee,
      swingAnkle: far.ankle,
      swingHeel: from(far.foot, -0.06, -0.086),
      swingToe: from(far.foot, 0.212, -0.062),
      shoulder,
      nearElbow: nearArm.elbow,
      nearWrist: nearArm.wrist,
      farElbow: farArm.elbow,
      farWrist: farArm.wrist,
      head: (0, import_outline3.apply)(headFrame, HEAD),
      neck,
      l5s1: (0, import_outline3.apply)(trunk, L5S1),
      discTilt: 30 + trunkLean,
      pelvisAngle: trunkLean,
      spine,
      frames: {
        trunk,
        head: headFrame,
        thigh: near.thigh,
        shank: near.shank,
        foot: near.foot,
        swingThigh: far.thigh,
        swingShank: far.shank,
        swingFoot: far.foot,
        nearArm: nearArm.upper,
        nearForearm: nearArm.lower,
        farArm: farArm.upper,
        farForearm: farArm.lower
      }
    };
  }
  var BODY = "var(--se-body)";
  var FAR = "var(--se-body-far)";
  var CARD = "var(--se-card)";
  var BONE = "var(--se-bone)";
  var LINE = "var(--se-bone-line)";
  function skins({ frames: f }) {
    return {
      farArm: [[ARM_SKIN, f.farArm], [FOREARM_SKIN, f.farForearm]],
      swingLeg: [[THIGH_SKIN, f.swingThigh], [SHANK_SKIN, f.swingShank]],
      swingShoe: [[SHOE, f.swingFoot]],
      trunk: [[TRUNK, f.trunk], [HEAD_NECK, f.head], [THIGH_SKIN, f.thigh], [SHANK_SKIN, f.shank]],
      shoe: [[SHOE, f.foot]],
      nearArm: [[ARM_SKIN, f.nearArm], [FOREARM_SKIN, f.nearForearm]]
    };
  }
  function runnerShapes(pose, project, { bones = true } = {}) {
    const out = [];
    const { frames: f } = pose, rim = clamp(project.scale * 0.022, 1.8, 3.4), line = clamp(project.scale * 62e-4, 0.6, 1);
    const thin = clamp(project.scale * 34e-4, 0.3, 0.9);
    const pieces = (parts) => parts.map(([outline, frame]) => (0, import_outline3.piece)(outline, frame, project));
    const limb = (id, parts, fill, title) => out.push({ id, kind: "path", pieces: pieces(parts), fill, stroke: CARD, strokeWidth: rim, title });
    const cut = (id, outline, frame, width = rim * 0.35) => out.push({ id, kind: "path", pieces: pieces([[outline, frame]]), fill: "none", stroke: CARD, strokeWidth: width });
    const bone = (id, parts, title, width = line) => parts.forEach((part, i) => out.push({ id: i ? `${id}-${i}` : id, kind: "path", pieces: pieces([part]), fill: BONE, stroke: LINE, strokeWidth: width, title }));
    const skinned = skins(pose);
    limb("far-arm", skinned.farArm, FAR, "far arm");
    cut("far-fingers", FINGERS, f.farForearm);
    limb("swing-leg", skinned.swingLeg, FAR, "swing leg");
    limb("swing-shoe", skinned.swingShoe, FAR, "shoe of the swing leg");
    cut("swing-sole", SOLE_LINE, f.swingFoot);
    cut("swing-hem", SWING_HEM, f.swingThigh, rim * 0.5);
    limb("trunk", skinned.trunk, BODY, "trunk, head and landing leg");
    cut("hair", HAIR, f.head);
    limb("shoe", skinned.shoe, BODY, "shoe of the landing leg");
    cut("sole", SOLE_LINE, f.foot);
    cut("hem", HEM, f.thigh, rim * 0.5);
    limb("near-arm", skinned.nearArm, BODY, "near arm");
    cut("near-fingers", FINGERS, f.nearForearm);
    if (!bones) return out;
    bone("bone-fibula", [[BONES2.fibula, f.shank]], "fibula");
    bone("bone-foot", [[BONES2.foot, f.foot]], "bones of the foot");
    bone("bone-tibia", [[BONES2.tibia, f.shank]], "tibia");
    bone("bone-femur", [[BONES2.femur, f.thigh]], "femur");
    bone("bone-patella", [[BONES2.patella, f.shank]], "kneecap");
    bone("bone-spines", [[SPINE.trunk.processes, f.trunk], [SPINE.neck.processes, f.head]], "spinous processes", thin);
    bone("bone-sacrum", [[SACRUM2, f.trunk]], "sacrum");
    bone("bone-pelvis", [[BONES2.pelvis, f.trunk]], "pelvis");
    out.push({ id: "bone-obturator", kind: "path", pieces: pieces([[BONES2.obturator, f.trunk]]), fill: BODY, stroke: LINE, strokeWidth: line * 0.8 });
    bone("bone-femoral-head", [[BONES2.head, f.thigh]], "hip joint");
    bone("bone-spine", [[SPINE.trunk.bodies, f.trunk], [SPINE.neck.bodies, f.head]], "spine, L5 to C1", thin);
    return out;
  }
  function runnerSilhouette(pose, project, fill = "var(--se-ghost)") {
    return [{ id: "ghost", kind: "path", pieces: Object.values(skins(pose)).flat().map(([outline, frame]) => (0, import_outline3.piece)(outline, frame, project)), fill, title: "the runner one step ago" }];
  }

  // explorers/stride-length/strings.js
  var import_lit_html2 = __toESM(require_lit_html(), 1);
  var import_describe = __toESM(require_describe(), 1);
  var import_format2 = __toESM(require_format(), 1);
  var TITLE = "Explorer: step rate, stride length and load on L5/S1";
  var ASKED_LEAN = 10;
  var QUESTION = "Lean 10°, not 5°: how does the peak on the lowest disc change?";
  var HIDDEN = "The compression on L5/S1 is hidden until you commit a guess.";
  var UNTIL_COMMIT = "Commit a guess to see this curve";
  var BALANCE_UNTIL_COMMIT = "Commit a guess to see how the load adds up";
  var DISPUTED = "Whether smaller peaks protect the back is not settled. A peak is not an injury.";
  var MODEL_FORCE = "Model: computed from speed, stature and step rate, fitted to these runners.";
  var MODEL_COMPRESSION = "Computed: not measured in a running spine.";
  var BANDS = "Dark band: lever arm of the back muscles, 5.5 to 7.5 cm. Pale band: every assumed number anywhere in its range, all at once. Lean and bracing are yours and in neither. Both are ranges, not probabilities.";
  function thought(guess, answer) {
    const near = Math.abs(guess - answer) <= 3;
    if (near) return "Close. A small lean puts much weight ahead of the joint.";
    if (guess < 0) return "The other way. Leaning puts weight ahead of the joint, and muscle must hold it.";
    if (guess === 0) return "Not the same. The ground pushes as before, but the weight hangs further out.";
    return guess < answer ? "More than that. Five degrees look small; the lever is not." : "Less than that. Muscle holds the lean, but weight and ground press as before.";
  }
  function measuredCaption({ kind, between }) {
    const [a, b] = between.map((speed) => (0, import_format2.fixed)(speed, 1));
    const who = `Measured: ${measured.runners} runners, mean ± SD`;
    if (kind === "measured") return `${who}, at ${a} m/s at their own step rate.`;
    if (kind === "interpolated") return `${who}, interpolated between ${a} and ${b} m/s, own step rate.`;
    return `${who}, nearest measured speed ${a} m/s, own step rate.`;
  }
  function sentence(view) {
    if (!view.revealed) {
      const text = "Commit your guess: the answer appears here in one sentence.";
      return { band: "predict", shown: import_lit_html2.html`${text}`, spoken: text };
    }
    const { results, pinned } = view;
    const peak2 = `${(0, import_format2.fixed)(results.peak_compression, 2)} × body weight`;
    const range = `range ${(0, import_format2.fixed)(results.peak_compression_low, 2)} to ${(0, import_format2.fixed)(results.peak_compression_high, 2)}`;
    if (!view.changed) {
      const next = "Move a control to compare with the pinned runner.";
      return {
        band: "pinned",
        shown: import_lit_html2.html`The peak compression on L5/S1 is <b>${peak2}</b> (${range}). ${next}`,
        spoken: `The runner is as pinned. ${next}`
      };
    }
    const percent = (0, import_format2.percentChange)(results.peak_compression, pinned.peak_compression);
    const { index, direction } = (0, import_describe.bandOf)(percent);
    const total = kilometre(view);
    const verb = (0, import_describe.changeVerb)(percent);
    const amount = direction === 0 ? "" : `, by ${(0, import_format2.fixed)(Math.abs(percent), 1)} %,`;
    return {
      band: `${direction * index}|${total}`,
      shown: direction === 0 ? import_lit_html2.html`The peak compression on L5/S1 <b>${verb}</b>: ${peak2}. ${total}` : import_lit_html2.html`The peak compression on L5/S1 <b>${verb}${amount}</b> to ${peak2}. ${total}`,
      spoken: `The peak compression on L5/S1 ${verb}. ${total}`
    };
  }
  function peak({ results, pinned, changed }) {
    const now = `${(0, import_format2.fixed)(results.peak_compression, 2)} × body weight`;
    const percent = (0, import_format2.percentChange)(results.peak_compression, pinned.peak_compression);
    if (!changed) return { band: "pinned", shown: import_lit_html2.html`The peak on L5/S1 is <b>${now}</b>.`, spoken: "The runner is as pinned." };
    const { index, direction } = (0, import_describe.bandOf)(percent);
    const by = direction === 0 ? "" : `, by ${(0, import_format2.fixed)(Math.abs(percent), 1)} %`;
    return {
      band: String(direction * index),
      shown: import_lit_html2.html`The peak on L5/S1 <b>${(0, import_describe.changeVerb)(percent)}${by}</b>: ${now}.`,
      spoken: `The peak on L5/S1 ${(0, import_describe.changeVerb)(percent)}.`
    };
  }
  function counts(view) {
    const text = view.changed ? kilometre(view) : "One load, counted in five ways: move the step rate.";
    return { band: text, shown: import_lit_html2.html`${text}`, spoken: text };
  }
  function kilometre({ values, pinnedValues, results, pinned }) {
    const total = (0, import_format2.percentChange)(results.compression_impulse_per_km, pinned.compression_impulse_per_km);
    const steps = (0, import_format2.percentChange)(results.steps_per_km, pinned.steps_per_km);
    if ((0, import_describe.bandOf)(total).direction !== 0) return `Summed over a kilometre, the load ${(0, import_describe.changeVerb)(total)}.`;
    const onlyStepRate = Object.keys(values).every((name2) => name2 === "step_rate_change" || values[name2] === pinnedValues[name2]);
    if (!onlyStepRate || (0, import_describe.bandOf)(steps).direction === 0) return "Summed over a kilometre, the load hardly changes.";
    return `Summed over a kilometre, the load hardly changes: ${steps > 0 ? "lower peaks, more of them" : "higher peaks, fewer of them"}.`;
  }
  function sceneAlt({ values, results, pinned, changed }) {
    const before = changed ? ` Pinned: stride ${(0, import_format2.fixed)(pinned.stride_length, 2)} metres, peak ground force ${(0, import_format2.fixed)(pinned.peak_vertical_force, 2)} body weights.` : "";
    return `Runner at touchdown, ${(0, import_format2.fixed)(values.stature, 2)} metres tall, trunk ${(0, import_format2.fixed)(values.trunk_lean, 1)} degrees forward, with the step before as a paler figure behind. Stride ${(0, import_format2.fixed)(results.stride_length, 2)} metres; the foot lands ${Math.round(results.touchdown_distance * 100)} centimetres ahead of the hip; peak ground force ${(0, import_format2.fixed)(results.peak_vertical_force, 2)} body weights.${before}`;
  }
  function runningAlt({ results, time: time2 }, sample4) {
    const since = (time2 ?? 0) % results.step_time;
    return `Runner ${Math.round(since * 1e3)} milliseconds after landing, ${phase(results, since)}; the ground pushes with ${(0, import_format2.fixed)(results.vertical_force[sample4], 2)} body weights.`;
  }
  var phase = (results, since) => since < results.contact_time ? "one foot on the ground" : "in flight";
  function lensAlt({ results, revealed }) {
    const anatomy = `Side view of L4, L5 and the sacrum with discs, facet joints, canal and back muscles; a line marks the lever arm of the back muscles, ${(0, import_format2.fixed)(results.body_extensor_arm * 100, 1)} centimetres.`;
    return revealed ? `${anatomy} Arrows press on the L5/S1 disc: peak compression ${(0, import_format2.fixed)(results.peak_compression, 2)} body weights, range ${(0, import_format2.fixed)(results.peak_compression_low, 2)} to ${(0, import_format2.fixed)(results.peak_compression_high, 2)}.` : `${anatomy} The compression is hidden until you commit a guess.`;
  }
  function forceAlt({ values, results, pinned, changed }, curve4) {
    return `Vertical ground force over one step, in body weights. The model rises to ${(0, import_format2.fixed)(results.peak_vertical_force, 2)} at ${Math.round(results.time_of_peak_vertical_force * 1e3)} milliseconds and ends with contact at ${Math.round(results.contact_time * 1e3)} milliseconds. The measured mean of ${measured.runners} runners peaks at ${(0, import_format2.fixed)(Math.max(...curve4.mean), 2)} (${curve4.kind} for ${(0, import_format2.fixed)(values.speed, 1)} metres per second).` + (changed ? ` Pinned: peak ${(0, import_format2.fixed)(pinned.peak_vertical_force, 2)}.` : "");
  }
  function compressionAlt({ results, pinned, changed }) {
    return `Compression on L5/S1 over one step, in body weights: at least ${(0, import_format2.fixed)(results.min_compression, 2)} in flight, peak ${(0, import_format2.fixed)(results.peak_compression, 2)} at ${Math.round(results.time_of_peak_compression * 1e3)} milliseconds; lever-arm range ${(0, import_format2.fixed)(results.peak_compression_low, 2)} to ${(0, import_format2.fixed)(results.peak_compression_high, 2)}, all inputs ${(0, import_format2.fixed)(results.peak_compression_wide_low, 2)} to ${(0, import_format2.fixed)(results.peak_compression_wide_high, 2)}.` + (changed ? ` Pinned: peak ${(0, import_format2.fixed)(pinned.peak_compression, 2)}.` : "");
  }
  var TAP = "Run, or think of your run, and tap: from the fourth tap on the rate stands here.";
  var FEWEST_STEPS = 120;
  function tapped({ mean, spread }, change, fits) {
    const rate = `${(0, import_format2.fixed)(mean, 0)} ± ${(0, import_format2.fixed)(spread, 0)} steps a minute`;
    if (mean < FEWEST_STEPS) return `${rate}. Tap left and right.`;
    const by = `${(0, import_format2.fixed)(Math.abs(change) * 100, 0)} % ${change < 0 ? "below" : "above"} what this runner would choose`;
    return fits ? `${rate}: ${by}.` : `${rate}: ${by}; the explorer goes to 10 % either way.`;
  }
  var STEP_TIME = {
    label: "Time in the step",
    spoken: (seconds) => `${Math.round(1e3 * seconds)} milliseconds after landing`,
    parts: 1e3,
    key: 5e-3,
    // s
    page: 0.05
  };

  // explorers/stride-length/charts.js
  var AXES = {
    x: { high: 490, ticks: [0, 100, 200, 300, 400], unit: "ms" },
    y: { high: 7, step: 1 },
    // body weights
    labels: { at: 246, grows: (
      /** @type {const} */
      "start"
    ) }
  };
  var milliseconds = /* @__PURE__ */ new WeakMap();
  function time(results) {
    let axis = milliseconds.get(results);
    if (!axis) {
      axis = results.time.map((t) => t * 1e3);
      milliseconds.set(
        results,
        /** @type {Float64Array} */
        axis
      );
    }
    return (
      /** @type {Float64Array} */
      axis
    );
  }
  function indexOfMax(values) {
    let best = 0;
    for (let i = 1; i < values.length; i += 1) if (values[i] > values[best]) best = i;
    return best;
  }
  function descentTo(values, level) {
    let i = indexOfMax(values);
    while (i < values.length - 1 && values[i] > level) i += 1;
    return i;
  }
  function phases(results) {
    return { contact: results.contact_time * 1e3, step: results.step_time * 1e3 };
  }
  function phaseStrip({ results, pinned, changed }) {
    const now = phases(results);
    const before = changed ? phases(pinned) : null;
    return (x, top) => {
      const [start, contact, step] = [x(0), x(now.contact), x(now.step)];
      const words = top + import_curve_chart.STRIP_HEIGHT - 4;
      const mark = (time2) => import_lit_html3.svg`<line class="se-baseline-mark" x1=${(0, import_path3.px)(x(time2))} x2=${(0, import_path3.px)(x(time2))} y1=${top - 2} y2=${top + import_curve_chart.STRIP_HEIGHT + 2}></line>`;
      return import_lit_html3.svg`
      <rect class="se-contact" x=${start} y=${top} width=${(0, import_path3.px)(contact - start)} height=${import_curve_chart.STRIP_HEIGHT}></rect>
      <rect class="se-flight" x=${(0, import_path3.px)(contact)} y=${top} width=${(0, import_path3.px)(step - contact)} height=${import_curve_chart.STRIP_HEIGHT}></rect>
      <text class="se-quiet" transform=${(0, import_path3.place)((start + contact) / 2, words)} text-anchor="middle">contact ${Math.round(now.contact)} ms</text>
      <text class="se-quiet" transform=${(0, import_path3.place)((contact + step) / 2, words)} text-anchor="middle">${step - contact > 36 ? "flight" : ""}</text>
      ${before ? [mark(before.contact), mark(before.step)] : import_lit_html3.nothing}`;
    };
  }
  function modelLines({ results, pinned, changed }, series) {
    const peak2 = indexOfMax(results[series]);
    const lines = [];
    if (changed) {
      const before = indexOfMax(pinned[series]);
      lines.push({ tone: "baseline", x: time(pinned), y: pinned[series], anchor: before, label: `pinned ${(0, import_format3.fixed)(pinned[series][before], 2)}` });
    }
    lines.push({ tone: "model", x: time(results), y: results[series], anchor: peak2, label: `model ${(0, import_format3.fixed)(results[series][peak2], 2)}`, dot: true });
    return lines;
  }
  function stepChart(view) {
    const { values, results, pinned, changed, revealed, width } = view;
    const room = width("step", 400);
    const curve4 = measuredCurve(values.speed);
    const ground = indexOfMax(results.vertical_force), disc = indexOfMax(results.compression);
    const lines = [{ tone: "force", x: time(results), y: results.vertical_force, anchor: ground, label: `ground ${(0, import_format3.fixed)(results.vertical_force[ground], 2)}`, dot: true }];
    if (revealed) {
      if (changed) {
        const before = indexOfMax(pinned.compression);
        lines.push({ tone: "baseline", x: time(pinned), y: pinned.compression, anchor: before, label: `disc, pinned ${(0, import_format3.fixed)(pinned.compression[before], 2)}` });
      }
      lines.push({ tone: "model", x: time(results), y: results.compression, anchor: disc, label: `disc L5/S1 ${(0, import_format3.fixed)(results.compression[disc], 2)}`, dot: true });
    }
    const { step_time: cycle } = results;
    const chart = {
      ...AXES,
      y: FIRST_FORCES,
      width: room,
      height: (0, import_curve_chart.chartHeight)(room, view.short),
      alt: `${forceAlt(view, curve4)} ${revealed ? compressionAlt(view) : HIDDEN}`,
      bands: [{ tone: "measured-band", x: curve4.time, low: curve4.low, high: curve4.high }],
      lines,
      now: view.time === null ? null : view.time % cycle * 1e3,
      strip: phaseStrip(view)
    };
    const { x, top, bottom } = (0, import_curve_chart.plotOf)(chart);
    return import_lit_html3.html`<figure>
    <p class="se-heading">Force over one step <span>\u00d7 body weight</span></p>
    ${(0, import_slot.slot)("step", (0, import_curve_chart.chartHeight)(room, view.short), import_lit_html3.html`${(0, import_curve_chart.curveChart)(chart)}
      ${view.short ? import_lit_html3.nothing : (0, import_play.timeline)(view, { x: (seconds) => x(seconds * 1e3), cycle, top, bottom, words: STEP_TIME })}`)}
  </figure>`;
  }
  var FIRST_FORCES = { high: 5, step: 1 };
  function compressionChart(view) {
    const { results, revealed, width } = view;
    return import_lit_html3.html`<figure>
    <p class="se-heading">Compression on L5/S1 <span>\u00d7 body weight</span></p>
    ${(0, import_slot.slot)("compression", import_curve_chart.CURVE_CHART_HEIGHT, revealed ? (0, import_curve_chart.curveChart)({
      ...AXES,
      width: width("compression", 290),
      alt: compressionAlt(view),
      bands: [
        { tone: "uncertainty-wide", x: time(results), low: results.compression_wide_low, high: results.compression_wide_high },
        {
          tone: "uncertainty",
          x: time(results),
          low: results.compression_low,
          high: results.compression_high,
          label: { text: `range ${(0, import_format3.fixed)(results.peak_compression_low, 2)}–${(0, import_format3.fixed)(results.peak_compression_high, 2)}`, anchor: descentTo(results.compression_high, (results.min_compression + results.peak_compression_high) / 2) }
        }
      ],
      lines: modelLines(view, "compression"),
      strip: phaseStrip(view)
    }) : import_lit_html3.html`<p class="se-veil">${UNTIL_COMMIT}</p>`)}
    <p class="se-caption">${BANDS}</p>
  </figure>`;
  }
  function captions({ values }) {
    return import_lit_html3.html`
    <p class="se-caption">${(0, import_badge.badge)("evidence")}<span>${measuredCaption(measuredCurve(values.speed))}</span></p>
    <p class="se-caption">${(0, import_badge.badge)("illustration")}<span>${MODEL_FORCE}</span></p>
    <p class="se-caption">${(0, import_badge.badge)("illustration")}<span>${MODEL_COMPRESSION}</span></p>
    <p class="se-caption">${drawnNotModelled}</p>`;
  }

  // explorers/stride-length/footfalls.js
  var import_lit_html4 = __toESM(require_lit_html(), 1);
  var FEWEST = 3;
  var MOST = 8;
  var PAUSE = 2e3;
  var OUTLIER = 0.25;
  var BEATS = 12;
  var LOUDEST = 4;
  function tappedRate(times4) {
    const start = times4.findLastIndex((time2, i) => i > 0 && time2 - times4[i - 1] > PAUSE);
    const recent = times4.slice(Math.max(0, start)).slice(-MOST - 1);
    const intervals = recent.slice(1).map((time2, i) => time2 - recent[i]);
    if (intervals.length < FEWEST) return null;
    const middle = intervals.toSorted((a, b) => a - b)[Math.floor(intervals.length / 2)];
    const kept = intervals.filter((one) => Math.abs(one - middle) <= OUTLIER * middle);
    if (kept.length < FEWEST) return null;
    const mean = kept.reduce((sum, one) => sum + one, 0) / kept.length;
    const deviation = Math.sqrt(kept.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (kept.length - 1));
    return { mean: 6e4 / mean, spread: 6e4 / mean * (deviation / mean) };
  }
  var taps = /* @__PURE__ */ new Map();
  var heard = null;
  function footfalls(view) {
    const rate = tappedRate(taps.get(view.id) ?? []);
    const tap = (time2) => {
      taps.set(view.id, [...taps.get(view.id) ?? [], time2].slice(-2 * MOST));
      view.redraw();
    };
    const change = rate && ownChange(view, rate.mean);
    const { low, high } = view.inputs.step_rate_change;
    const fits = change !== null && change >= low && change <= high;
    return import_lit_html4.html`<div class="se-footfalls">
    <p class="se-group">Your own step rate</p>
    <button type="button" name="tap" @pointerdown=${(event) => tap(event.timeStamp)}
      @click=${(event) => {
      if (event.detail === 0) tap(event.timeStamp);
    }}>Tap at every step</button>
    <button type="button" name="take" ?disabled=${!fits} @click=${() => {
      view.change({ step_rate_change: Math.round((change ?? 0) * 1e3) / 1e3 });
      view.settle();
    }}>Set the runner to it</button>
    <button type="button" name="hear" aria-pressed=${heard?.on === view.id} @click=${() => hear(view)}>Hear ${BEATS} steps of the runner</button>
    <p role="status">${rate === null ? TAP : tapped(rate, change ?? 0, fits)}</p>
  </div>`;
  }
  function ownChange({ values, results }, rate) {
    return rate / (60 * results.step_rate / (1 + values.step_rate_change)) - 1;
  }
  function hear(view) {
    const was = heard?.on;
    silence();
    if (was !== view.id) {
      const context = new AudioContext();
      for (let beat = 0; beat < BEATS; beat += 1) knock(context, 0.05 + beat * view.results.step_time, Math.min(1, view.results.peak_vertical_force / LOUDEST));
      const end = setTimeout(() => {
        silence();
        view.redraw();
      }, 1e3 * (0.3 + BEATS * view.results.step_time));
      heard = { context, on: view.id, end };
    }
    view.redraw();
  }
  function silence() {
    if (!heard) return;
    clearTimeout(heard.end);
    heard.context.close();
    heard = null;
  }
  function knock(context, at, loudness) {
    const [tone, volume] = [context.createOscillator(), context.createGain()];
    tone.frequency.setValueAtTime(150, at);
    tone.frequency.exponentialRampToValueAtTime(50, at + 0.08);
    volume.gain.setValueAtTime(0, at);
    volume.gain.linearRampToValueAtTime(loudness ** 2, at + 4e-3);
    volume.gain.exponentialRampToValueAtTime(1e-3, at + 0.11);
    tone.connect(volume).connect(context.destination);
    tone.start(at);
    tone.stop(at + 0.12);
  }

  // explorers/stride-length/scene.js
  var import_lit_html5 = __toESM(require_lit_html(), 1);
  var import_guard = __toESM(require_guard(), 1);
  var import_format4 = __toESM(require_format(), 1);
  var import_handle = __toESM(require_handle(), 1);
  var import_path4 = __toESM(require_path(), 1);
  var import_play2 = __toESM(require_play(), 1);
  var import_shapes = __toESM(require_shapes(), 1);
  var import_slot2 = __toESM(require_slot(), 1);
  var NARROW = 480;
  var ROOMY = 620;
  var PHONE = { scale: 77, ahead: 66, below: 52 };
  var METRES = 5.12;
  var TALLEST = 2.1;
  var FORCE_SCALE = 0.3;
  var LENS_SCALE = 12;
  var LEAST_PUSH = 0.02;
  var FAN = 11;
  var PARTS = 8;
  var PRESSURE_PATH = [0.12, 0.78];
  function scene(view) {
    const width = view.width("scene", 600);
    const stage = stageOf(width, view.short);
    const lens = lensLayout(width, stage.narrow, view.short);
    const pose = poseOf(view, view.values.trunk_lean);
    const still = view.time === null;
    return (0, import_slot2.slot)("scene", stage.height, import_lit_html5.html`
    ${still ? runnerPicture(view, pose, width, stage, lens) : runningPicture(view, pose, width, stage, lens)}
    <div class="se-lens">${lensPicture(view, lens)}</div>
    ${still ? grips(view, pose, stage) : import_lit_html5.nothing}
    ${(0, import_play2.playButton)(view, { cycle: view.results.step_time, part: view.results.step_time / PARTS, y: stage.ground + (stage.narrow ? 7 : 11) })}`);
  }
  function stageOf(width, short) {
    const narrow = width < NARROW;
    const scale = narrow ? PHONE.scale : width / METRES;
    const ground = Math.round(TALLEST * scale);
    return { narrow, scale, ground, originX: width - (narrow ? PHONE.ahead : 0.86 * scale), height: ground + (narrow ? PHONE.below : short ? 66 : 98) };
  }
  var projection = ({ originX, ground, scale }) => ([x, y]) => [originX + x * scale, ground - y * scale];
  function poseOf({ values, results, time: time2 }, trunkLean) {
    const height = results.vertical_displacement;
    return runnerPose({
      speed: values.speed,
      trunkLean,
      stature: values.stature,
      touchdownDistance: results.touchdown_distance,
      stepLength: results.step_length,
      contactTime: results.contact_time,
      stepTime: results.step_time,
      time: time2 ?? 0,
      rise: (since) => height[sampleAt(results, since)] - height[0]
    });
  }
  function sampleAt({ vertical_force: { length }, step_time: step }, time2) {
    return Math.min(length - 1, Math.round(time2 % step / step * length));
  }
  function grips(view, pose, stage) {
    const { values: { trunk_lean: lean, step_rate_change: change }, results } = view;
    const at = projection(stage);
    const [jointX, jointY] = at(pose.l5s1);
    const [shoulderX, shoulderY] = at(pose.shoulder);
    const angle = (x, y) => Math.atan2(x - jointX, jointY - y) * 180 / Math.PI;
    const printX = stage.originX - results.step_length * stage.scale;
    return import_lit_html5.html`
    ${(0, import_handle.handle)({
      view,
      input: "trunk_lean",
      label: "Lean the trunk",
      spoken: `${(0, import_format4.fixed)(lean, 1)} degrees`,
      x: shoulderX,
      y: shoulderY,
      toValue: ([x]) => lean + angle(x, shoulderY) - angle(shoulderX, shoulderY)
    })}
    ${(0, import_handle.handle)({
      view,
      input: "step_rate_change",
      label: "Move the footprint",
      spoken: `step ${(0, import_format4.fixed)(results.step_length, 2)} metres, step rate changed by ${(0, import_format4.fixed)(change * 100, 0)} per cent`,
      x: printX,
      y: stage.ground + 1,
      toValue: ([x]) => (1 + change) * results.step_length * stage.scale / Math.max(1, stage.originX - x) - 1
    })}`;
  }
  function lensLayout(width, narrow, short) {
    const radius = narrow ? 52 : Math.min(98, width * 0.16);
    const [cx, cy] = [radius + 4, radius + (narrow ? 4 : 22)];
    return { radius, cx, cy, width: narrow ? 190 : 2 * radius + 170, height: cy + radius + (narrow ? 58 : 30), text: narrow ? [0, cy + radius + 18] : [cx + radius + 46, 36], narrow, brief: narrow || short };
  }
  function runnerPicture(view, pose, width, stage, lens) {
    const { values, results, pinned, changed } = view;
    const { narrow, scale, ground, originX, height } = stage;
    const project = { scale, x: originX, y: ground };
    const at = projection(stage);
    const joint = at(pose.l5s1);
    return import_lit_html5.html`<svg role="img" aria-label=${sceneAlt(view)} viewBox="0 0 ${width} ${height}" height=${height}>
    <path class="se-path" d=${jointPath(view, pose.l5s1, at)}></path>
    ${[1, 2].map((steps) => import_lit_html5.svg`<rect class="se-landing" x=${(0, import_path4.px)(originX - steps * results.step_length * scale - 4)} y=${ground - 1} width=${(0, import_path4.px)(0.16 * values.stature * scale)} height="5" rx="2.5"></rect>`)}
    <g transform="translate(${(0, import_path4.px)(-results.step_length * scale)} 0)">${(0, import_shapes.shapes)(runnerSilhouette(pose, project))}</g>
    ${leader(joint, lens)}
    <path class="se-fan" d=${forceFan(view, at)}></path>
    ${(0, import_shapes.shapes)(runnerShapes(pose, project))}
    ${view.revealed ? import_lit_html5.nothing : asked(view, at)}
    <line class="se-ground" x1="0" x2=${width} y1=${ground + 1} y2=${ground + 1}></line>
    ${ring(joint, narrow)}
    ${peakForce(view, at, width)}
    ${lens.brief ? import_lit_html5.nothing : import_lit_html5.svg`<text class="se-quiet se-halo" transform=${(0, import_path4.place)(Math.max(lens.cx + lens.radius + 14, joint[0] - 2.05 * results.step_length * scale), joint[1] + 26)}>body rises and falls ${Math.round(results.vertical_excursion * 100)} cm</text>`}
    ${landing(view, at, ground, narrow)}
    ${strideBracket(results, changed && !view.short ? pinned : null, at, ground, narrow)}
  </svg>`;
  }
  function runningPicture(view, pose, width, stage, lens) {
    const { values, results } = view;
    const { narrow, scale, ground, originX, height } = stage;
    const at = projection(stage);
    const joint = at(pose.l5s1);
    const time2 = view.time ?? 0;
    const since = time2 % results.step_time;
    const landed = -values.speed * since;
    const landings = [-2, -1, 0, 1].map((steps) => landed + steps * results.step_length);
    const sample4 = sampleAt(results, since);
    const push = results.vertical_force[sample4];
    const foot = landed + pressurePoint(view, since / results.contact_time)[0];
    return import_lit_html5.html`<svg role="img" aria-label=${runningAlt(view, sample4)} viewBox="0 0 ${width} ${height}" height=${height}>
    ${landings.map((x) => {
      const [left, right] = [originX + x * scale - 4, originX + (x + 0.16 * values.stature) * scale - 4].map((one) => Math.min(width, Math.max(0, one)));
      return left < right ? import_lit_html5.svg`<rect class="se-landing" x=${(0, import_path4.px)(left)} y=${ground - 1} width=${(0, import_path4.px)(right - left)} height="5" rx="2.5"></rect>` : import_lit_html5.nothing;
    })}
    ${leader(joint, lens)}
    ${(0, import_shapes.shapes)(runnerShapes(pose, { scale, x: originX, y: ground }))}
    <line class="se-ground" x1="0" x2=${width} y1=${ground + 1} y2=${ground + 1}></line>
    ${ring(joint, narrow)}
    ${push > LEAST_PUSH ? (0, import_shapes.arrow)(at([foot, 0]), at([foot + results.fore_aft_force[sample4] * FORCE_SCALE, push * FORCE_SCALE])) : import_lit_html5.nothing}
    ${width < ROOMY ? import_lit_html5.svg`<text class="se-force-text se-halo" transform=${(0, import_path4.place)(width, at([0, 0.95])[1])} text-anchor="end">${(0, import_format4.fixed)(push, 2)} BW</text>` : import_lit_html5.svg`<g transform=${(0, import_path4.place)(lens.text[0], lens.text[1] + 67)}><text class="se-key se-halo">${(0, import_format4.fixed)(push, 2)}<tspan dx="4">\u00d7 BW</tspan></text>
        <text class="se-quiet se-halo" y="17">from the ground now</text></g>`}
    <text class="se-quiet se-halo" transform=${(0, import_path4.place)(width, ground + 22)} text-anchor="end">${phase(results, since)}</text>
  </svg>`;
  }
  function asked(view, at) {
    const { spine, neck, head } = poseOf(view, ASKED_LEAN);
    const points = [...spine, neck].map((point) => at(point).map(import_path4.px).join(" "));
    const [x, y] = at(head);
    return import_lit_html5.svg`<path class="se-asked" d="M${points.join("L")}"></path><circle class="se-asked" cx=${(0, import_path4.px)(x)} cy=${(0, import_path4.px)(y)} r=${(0, import_path4.px)(0.058 * view.values.stature * (at([1, 0])[0] - at([0, 0])[0]))}></circle>
    <text class="se-strong se-halo" transform=${(0, import_path4.place)(x, y - 24)} text-anchor="middle">${ASKED_LEAN}\u00b0?</text>`;
  }
  var ring = (joint, narrow) => import_lit_html5.svg`<g transform=${(0, import_path4.place)(...joint)}>
  <circle class="se-ring" r=${narrow ? 6 : 8} stroke-width="4.4"></circle>
  <circle class="se-ring-light" r=${narrow ? 6 : 8} stroke-width="2.2"></circle>
</g>`;
  function leader(joint, { cx, cy, radius }) {
    const [dx, dy] = [joint[0] - cx, joint[1] - cy];
    const length = Math.hypot(dx, dy);
    const [ux, uy] = [dx / length, dy / length];
    return import_lit_html5.svg`<line class="se-thin" x1=${(0, import_path4.px)(cx + ux * (radius + 2))} y1=${(0, import_path4.px)(cy + uy * (radius + 2))} x2=${(0, import_path4.px)(joint[0] - ux * 10)} y2=${(0, import_path4.px)(joint[1] - uy * 10)}></line>`;
  }
  function jointPath({ values, results }, joint, at) {
    const height = results.vertical_displacement;
    const samples = height.length;
    const points = [];
    for (let back = 0; back <= 2 * samples; back += 8) {
      const sample4 = (2 * samples - back) % samples;
      const [x, y] = at([joint[0] - values.speed * results.step_time * (back / samples), joint[1] + height[sample4]]);
      if (x < 0) break;
      points.push(`${(0, import_path4.px)(x)} ${(0, import_path4.px)(y)}`);
    }
    return `M${points.join("L")}`;
  }
  function pressurePoint({ values }, share) {
    const [start, end] = PRESSURE_PATH;
    return [0.15 * values.stature * (start + (end - start) * share), 0];
  }
  function forceFan(view, at) {
    const { results } = view;
    const parts = [];
    for (let i = 1; i < FAN; i += 1) {
      const share = i / FAN;
      const sample4 = Math.round(share * results.contact_time * results.time.length / results.step_time);
      const foot = pressurePoint(view, share);
      const [x1, y1] = at(foot);
      const [x2, y2] = at([foot[0] + results.fore_aft_force[sample4] * FORCE_SCALE, results.vertical_force[sample4] * FORCE_SCALE]);
      parts.push(`M${(0, import_path4.px)(x1)} ${(0, import_path4.px)(y1)}L${(0, import_path4.px)(x2)} ${(0, import_path4.px)(y2)}`);
    }
    return parts.join("");
  }
  function peakForce(view, at, width) {
    const { results, pinned, changed } = view;
    const sample4 = Math.round(results.time_of_peak_vertical_force * results.time.length / results.step_time);
    const foot = pressurePoint(view, results.time_of_peak_vertical_force / results.contact_time);
    const tip = at([foot[0] + results.fore_aft_force[sample4] * FORCE_SCALE, results.peak_vertical_force * FORCE_SCALE]);
    const [markX, markY] = at([foot[0] + results.fore_aft_force[sample4] * FORCE_SCALE, pinned.peak_vertical_force * FORCE_SCALE]);
    const number = (0, import_format4.fixed)(results.peak_vertical_force, 2);
    return import_lit_html5.svg`
    ${(0, import_shapes.arrow)(at(foot), tip)}
    ${changed && Math.abs(markY - tip[1]) > 1 ? import_lit_html5.svg`<line class="se-baseline-mark" x1=${(0, import_path4.px)(markX - 10)} x2=${(0, import_path4.px)(markX + 10)} y1=${(0, import_path4.px)(markY)} y2=${(0, import_path4.px)(markY)}></line>` : import_lit_html5.nothing}
    <g transform=${(0, import_path4.place)(width, Math.min(tip[1], markY) - 12)}>${width < ROOMY ? import_lit_html5.svg`<text class="se-force-text se-halo" text-anchor="end">${number} BW</text>` : import_lit_html5.svg`<text class="se-quiet se-halo" y="-22" text-anchor="end">peak ground force</text>
        <text class="se-key se-halo" text-anchor="end">${number}<tspan dx="4">\u00d7 BW</tspan></text>`}</g>`;
  }
  function landing({ results }, at, ground, narrow) {
    const [hip] = at([-results.touchdown_distance, 0]);
    const [foot] = at([0, 0]);
    const centimetres = Math.round(results.touchdown_distance * 100);
    return import_lit_html5.svg`
    <line class="se-plumb" x1=${(0, import_path4.px)(hip)} x2=${(0, import_path4.px)(hip)} y1=${ground - 8} y2=${ground + 20}></line>
    <line class="se-thin" x1=${(0, import_path4.px)(foot)} x2=${(0, import_path4.px)(foot)} y1=${ground + 5} y2=${ground + 20}></line>
    <line class="se-measure" x1=${(0, import_path4.px)(hip)} x2=${(0, import_path4.px)(foot)} y1=${ground + 15} y2=${ground + 15}></line>
    <text class="se-halo" transform=${(0, import_path4.place)(hip - 8, ground + 19)} text-anchor="end">${narrow ? `foot ${centimetres} cm ahead of hip` : `foot lands ${centimetres} cm ahead of the hip`}</text>`;
  }
  function strideBracket(results, pinned, at, ground, narrow) {
    const steps = narrow ? "" : `, two steps of ${(0, import_format4.fixed)(results.step_length, 2)} m`;
    const [foot] = at([0, 0]);
    const [start] = at([-results.stride_length, 0]);
    const [middle] = at([-results.step_length, 0]);
    const y = ground + (narrow ? 46 : 54);
    return import_lit_html5.svg`
    <path class="se-measure-model" d="M${(0, import_path4.px)(start)} ${y - 6}v12m0 -6H${(0, import_path4.px)(foot)}m0 -6v12M${(0, import_path4.px)(middle)} ${y - 4}v8"></path>
    <text class="se-label-model se-halo" transform=${(0, import_path4.place)((start + foot) / 2, y - 9)} text-anchor="middle">stride ${(0, import_format4.fixed)(results.stride_length, 2)} m${steps}</text>
    ${pinned && !narrow ? pinnedBracket(pinned, at, foot, y + 20) : import_lit_html5.nothing}`;
  }
  function pinnedBracket(pinned, at, foot, y) {
    const [start] = at([-pinned.stride_length, 0]);
    return import_lit_html5.svg`
    <path class="se-measure-baseline" d="M${(0, import_path4.px)(start)} ${y}H${(0, import_path4.px)(foot)}"></path>
    <path class="se-measure" fill="none" d="M${(0, import_path4.px)(start)} ${y - 5}v10M${(0, import_path4.px)(foot)} ${y - 5}v10"></path>
    <text class="se-halo" transform=${(0, import_path4.place)((start + foot) / 2, y + 16)} text-anchor="middle">pinned ${(0, import_format4.fixed)(pinned.stride_length, 2)} m</text>`;
  }
  function lensPicture(view, layout) {
    const { radius, cx, cy, width, height, narrow } = layout;
    const size = 1e3 * view.results.body_extensor_arm / LEVER_ARM.value;
    const lens = lensView({ radius, arm: LEVER_ARM.value, armLow: LEVER_ARM.low, armHigh: LEVER_ARM.high, size });
    const clip = `${view.id}-lens`;
    return import_lit_html5.html`<svg role="img" aria-label=${lensAlt(view)} viewBox="0 0 ${width} ${height}" width=${width} height=${height}>
    <g transform="translate(${cx} ${cy})">
      ${(0, import_guard.guard)([lens, clip], () => import_lit_html5.svg`
        <defs><clipPath id=${clip}><circle r=${radius}></circle></clipPath></defs>
        <circle class="se-lens-ground" r=${radius}></circle>
        <g clip-path="url(#${clip})">${(0, import_shapes.shapes)(lens.shapes)}${(0, import_shapes.shapes)(lens.marks)}</g>
        <circle class="se-ring" r=${radius} stroke-width="4"></circle>
        <circle class="se-ring-light" r=${radius} stroke-width="1.8"></circle>
        ${lens.labels.filter(({ kind }) => !narrow || kind === "bone").map(lensLabel)}`)}
      ${compressionArrows(view, lens.arrow)}
    </g>
    ${lensText(view, layout)}
  </svg>`;
  }
  var LABEL_CLASS = { bone: "se-on-bone", disc: "se-disc-name", muscle: "se-muscle-name", ink: "se-strong" };
  function lensLabel(label) {
    const text = import_lit_html5.svg`<text class=${LABEL_CLASS[label.tone]} x=${(0, import_path4.px)(label.tx)} y=${(0, import_path4.px)(label.ty + (label.kind === "bone" ? 4 : 0))} text-anchor=${label.align}>${label.text}</text>`;
    if (label.kind === "bone") return text;
    return import_lit_html5.svg`<line class="se-lens-leader" x1=${(0, import_path4.px)(label.x)} y1=${(0, import_path4.px)(label.y)} x2=${(0, import_path4.px)(label.ex)} y2=${(0, import_path4.px)(label.ey)}></line>${text}`;
  }
  function compressionArrows(view, { x, y, ux, uy, gapUp, gapDown }) {
    const { pinned, changed, revealed } = view;
    const length = (revealed ? shownCompression(view) : 2) * LENS_SCALE;
    const along = (distance) => (
      /** @type {[number, number]} */
      [x + ux * distance, y + uy * distance]
    );
    const upper = [along(gapUp + length), along(gapUp)];
    const lower = [along(-gapDown - length), along(-gapDown)];
    const mark = along(gapUp + pinned.peak_compression * LENS_SCALE);
    return import_lit_html5.svg`
    ${[upper, lower].map(([from, tip]) => import_lit_html5.svg`<line class="se-arrow-glow" x1=${(0, import_path4.px)(from[0])} y1=${(0, import_path4.px)(from[1])} x2=${(0, import_path4.px)(tip[0])} y2=${(0, import_path4.px)(tip[1])}></line>${(0, import_shapes.arrow)(from, tip, { head: 13, className: "-on-bone" })}`)}
    ${revealed && changed ? import_lit_html5.svg`<line class="se-baseline-mark se-on-bone-mark" x1=${(0, import_path4.px)(mark[0] - uy * 9)} y1=${(0, import_path4.px)(mark[1] + ux * 9)} x2=${(0, import_path4.px)(mark[0] + uy * 9)} y2=${(0, import_path4.px)(mark[1] - ux * 9)}></line>` : import_lit_html5.nothing}`;
  }
  var shownCompression = ({ results, time: time2 }) => time2 === null ? results.peak_compression : results.compression[sampleAt(results, time2)];
  function lensText(view, { text: [x, y], narrow, brief }) {
    const { results, revealed } = view;
    const still = view.time === null;
    const title = narrow ? import_lit_html5.nothing : import_lit_html5.svg`<text class="se-strong se-halo" x=${x} y=${y}>L5/S1, side view</text>`;
    const row = (wide, phone) => y + (narrow ? phone : wide);
    if (!revealed) return import_lit_html5.svg`${title}<text class="se-quiet se-halo" x=${x} y=${row(20, 0)}>commit a guess first</text>`;
    const compression = shownCompression(view);
    const newtons = Math.round(compression * results.body_weight / 10) * 10;
    return import_lit_html5.svg`
    ${title}
    <text class="se-answer se-halo" x=${x} y=${row(25, 4)}>${(0, import_format4.fixed)(compression, 2)}<tspan dx="4">${narrow ? "× BW" : "× body weight"}</tspan></text>
    <text class="se-quiet se-halo" x=${x} y=${row(43, 21)}>${still ? "peak on the disc" : "on the disc now"}${brief ? "" : `, ${newtons} N`}</text>
    ${brief || !still ? import_lit_html5.nothing : import_lit_html5.svg`<text class="se-quiet se-halo" x=${x} y=${y + 60}>range ${(0, import_format4.fixed)(results.peak_compression_low, 2)} to ${(0, import_format4.fixed)(results.peak_compression_high, 2)}</text>`}`;
  }

  // explorers/stride-length/definition.js
  var { inputs: inputs2 } = model;
  var REFERENCE2 = `${inputs2.body_mass.default} kg, ${(0, import_format5.fixed)(inputs2.stature.default, 2)} m`;
  var controls = [
    {
      input: "speed",
      label: "Speed",
      show: (value) => ({ number: (0, import_format5.tidy)(value, 1), unit: "m/s", spoken: `${(0, import_format5.tidy)(value, 1)} metres per second` }),
      meaning: (value) => (0, import_format5.pace)(value),
      range: (0, import_format5.rangeText)(inputs2.speed, 1, "m/s")
    },
    {
      input: "step_rate_change",
      label: "Step rate",
      name: "Step rate, change",
      show: (value) => {
        const number = (0, import_format5.tidySigned)(value * 100, 0);
        return { number, unit: "%", spoken: `${number} per cent` };
      },
      meaning: (_, results) => `${Math.round(results.step_rate * 60)} steps/min`,
      range: (0, import_format5.rangeText)(inputs2.step_rate_change, 0, "%", 100)
    },
    {
      input: "trunk_lean",
      label: "Trunk lean",
      show: (value) => ({ number: (0, import_format5.tidy)(value, 1), unit: "°", spoken: `${(0, import_format5.tidy)(value, 1)} degrees` }),
      meaning: () => "forward of upright",
      range: (0, import_format5.rangeText)(inputs2.trunk_lean, 0, "°")
    },
    {
      input: "bracing_moment",
      label: `Trunk bracing at ${REFERENCE2}`,
      show: (value) => ({ number: (0, import_format5.tidy)(value, 0), unit: "N m", spoken: `${(0, import_format5.tidy)(value, 0)} newton metres` }),
      meaning: (_, results) => `${(0, import_format5.fixed)(results.body_bracing_moment, 1)} N m in this body`,
      range: (0, import_format5.rangeText)(inputs2.bracing_moment, 0, "N m")
    },
    {
      input: "body_mass",
      label: "Body mass",
      show: (value) => ({ number: (0, import_format5.tidy)(value, 0), unit: "kg", spoken: `${(0, import_format5.tidy)(value, 0)} kilograms` }),
      meaning: (_, results) => `1 BW = ${Math.round(results.body_weight)} N`,
      range: (0, import_format5.rangeText)(inputs2.body_mass, 0, "kg")
    },
    {
      input: "stature",
      label: "Stature",
      show: (value) => ({ number: (0, import_format5.tidy)(value, 2), unit: "m", spoken: `${(0, import_format5.tidy)(value, 2)} metres` }),
      meaning: () => "limbs, levers, step rate",
      range: (0, import_format5.rangeText)(inputs2.stature, 2, "m")
    }
  ];
  var COUNTS = [
    ["peak of a step", "peak_compression"],
    ["sum over a step", "compression_impulse_per_step"],
    ["steps per kilometre", "steps_per_km"],
    ["sum over a kilometre", "compression_impulse_per_km"],
    ["mean over time", "mean_compression"]
  ];
  function balance({ results, pinned, revealed, short, width }) {
    const head = import_lit_html6.html`<p class="se-heading">One load, five counts</p>
    <p class="se-caption se-balance-note">Compression on L5/S1, change from the pinned baseline</p>`;
    if (!revealed) return import_lit_html6.html`${head}${(0, import_slot3.slot)("balance", changeBarsHeight(COUNTS.length), import_lit_html6.html`<p class="se-veil">${BALANCE_UNTIL_COMMIT}</p>`)}`;
    const rows = COUNTS.map(([label, output]) => ({ label, percent: (0, import_format5.percentChange)(results[output], pinned[output]) }));
    return import_lit_html6.html`${head}${(0, import_slot3.slot)("balance", changeBarsHeight(rows.length, short), changeBars({ width: width("balance", 256), rows, short }))}`;
  }
  var strideLength = {
    kind: "stride-length",
    title: TITLE,
    model,
    controls,
    presets: [
      { label: "Quicker steps", values: { step_rate_change: 0.1 } },
      { label: "Longer steps", values: { step_rate_change: -0.1 } },
      { label: "Run faster", values: { speed: 4.5 } },
      { label: "Lean forward", values: { trunk_lean: 10 } },
      { label: "Brace harder", values: { bracing_moment: 25 } }
    ],
    prediction: {
      question: QUESTION,
      quantity: "change of peak compression",
      unit: "%",
      low: -40,
      high: 40,
      step: 1,
      start: 0,
      before: {},
      after: { trunk_lean: ASKED_LEAN },
      answer: (before, after) => (0, import_format5.percentChange)(after.peak_compression, before.peak_compression),
      thought
    },
    // Whatever is computed from the moment or the compression would give the answer away; bracing is not.
    veiled: Object.keys(model.outputs).filter((name2) => /compression|shear|(?<!bracing_)moment/.test(name2)),
    columns: ["time", "vertical_force", "fore_aft_force", "compression", "compression_low", "compression_high", "shear"],
    figure: scene,
    clock: ({ step_time: cycle }) => ({ cycle, cycles: 2, slowed: 4 }),
    cuts: { scene, step: stepChart, counts: balance },
    cutSays: { scene: peak, step: peak, counts },
    first: { controls: ["speed", "step_rate_change"], chart: stepChart },
    tools: footfalls,
    charts: compressionChart,
    rests: captions,
    balance,
    sentence,
    notes: import_lit_html6.html`<span>${(0, import_badge2.badge)("disputed")}${DISPUTED}</span>`,
    equations,
    sources,
    provenance: "Spine in Stride, stride-length explorer. Forces in body weights (BW), time from touchdown. A model of a typical runner, not a measurement of anyone."
  };

  // explorers/stride-length/index.js
  (0, import_explorer.register)(strideLength);
})();
});
