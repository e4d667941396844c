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

  // explorers/loading-cycles/index.js
  var import_explorer = __toESM(require_explorer(), 1);

  // explorers/loading-cycles/definition.js
  var import_lit_html5 = __toESM(require_lit_html(), 1);
  var import_badge3 = __toESM(require_badge(), 1);

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
    const spread2 = range && (0, import_format.changeText)(range[0]) !== (0, import_format.changeText)(range[1]) ? `, range ${range.map((end) => (0, import_format.changeText)(end)).join(" to ")}` : "";
    return `${label}: ${(0, import_format.changeText)(percent)}${spread2}`;
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

  // explorers/loading-cycles/definition.js
  var import_format5 = __toESM(require_format(), 1);
  var import_slot3 = __toESM(require_slot(), 1);

  // core/steps.js
  function round(value) {
    return Number(value.toPrecision(12));
  }
  function onGrid(value, input, step = input.step) {
    return round(Math.max(input.low, Math.min(input.high, input.low + Math.round((value - input.low) / step) * step)));
  }

  // generated/loading-cycles-model.js
  var loading_cycles_model_exports = {};
  __export(loading_cycles_model_exports, {
    evaluate: () => evaluate,
    inputs: () => inputs,
    name: () => name,
    outputs: () => outputs,
    parameters: () => parameters
  });
  var name = "loading_cycles";
  var inputs = {
    tissue: { symbol: "T", unit: "choice", default: 0, low: 0, high: 3, step: 1, label: "Tissue", source: "spinestride", choices: ["tibia", "Achilles tendon", "kneecap joint", "lower back"] },
    stride_length_change: { symbol: "s", unit: "fraction", default: 0, low: -0.1, high: 0.1, step: 0.01, label: "Change of stride length", source: "edwards2009" },
    speed: { symbol: "v", unit: "m/s", default: 3.5, low: 2.5, high: 4.5, step: 0.1, label: "Speed", source: "edwards2010" },
    distance: { symbol: "D", unit: "km", default: 5, low: 1, high: 30, step: 0.5, label: "Distance", source: "spinestride" },
    fatigue_exponent: { symbol: "n", unit: "1", default: 6.6, low: 1, high: 10, step: 0.1, label: "Fatigue exponent", source: "edwards2009" }
  };
  var outputs = {
    fatigue_exponent_axis: { symbol: "y", unit: "1", label: "Fatigue exponent", kind: "series" },
    damage_per_km_curve: { symbol: "R_{d,c}", unit: "1", label: "Damage in a kilometre, over the fatigue exponent", kind: "series" },
    stride_effect_on_damage_curve: { symbol: "R_{s,c}", unit: "1", label: "Effect of the stride on damage in a kilometre, over the fatigue exponent", kind: "series" },
    stride_effect_on_damage_curve_low: { symbol: "R_{s,c,low}", unit: "1", label: "Effect of the stride on damage over the fatigue exponent, low end of the sources", kind: "series" },
    stride_effect_on_damage_curve_high: { symbol: "R_{s,c,high}", unit: "1", label: "Effect of the stride on damage over the fatigue exponent, high end of the sources", kind: "series" },
    load_exponent: { symbol: "\\alpha", unit: "1", label: "Exponent of load per step on stride length", kind: "scalar" },
    speed_exponent: { symbol: "\\beta", unit: "1", label: "Exponent of load per step on speed", kind: "scalar" },
    published_fatigue_exponent: { symbol: "n_{T}", unit: "1", label: "Fatigue exponent that the sources give for the tissue", kind: "scalar" },
    sign_changing_exponent: { symbol: "n_{0}", unit: "1", label: "Fatigue exponent above which a shorter stride takes damage away", kind: "scalar" },
    damage_exponent: { symbol: "p", unit: "1", label: "Exponent of damage in a kilometre on stride length", kind: "scalar" },
    stride_length: { symbol: "L", unit: "m", label: "Stride length", kind: "scalar" },
    loads_per_km: { symbol: "N", unit: "1/km", label: "Loads of one leg in a kilometre", kind: "scalar" },
    loads_per_km_ratio: { symbol: "R_{N}", unit: "1", label: "Loads in a kilometre, against the reference", kind: "scalar" },
    load_per_step_ratio: { symbol: "q", unit: "1", label: "Load per step, against the reference", kind: "scalar" },
    cumulative_load_per_km_ratio: { symbol: "R_{q}", unit: "1", label: "Cumulative load in a kilometre, against the reference", kind: "scalar" },
    damage_per_km_ratio: { symbol: "R_{d}", unit: "1", label: "Damage in a kilometre, against the reference", kind: "scalar" },
    damage_of_run_ratio: { symbol: "R_{D}", unit: "1", label: "Damage of the whole run, against the reference run", kind: "scalar" },
    stride_effect_on_damage: { symbol: "R_{s}", unit: "1", label: "Damage in a kilometre, against the unchanged stride at this speed", kind: "scalar" },
    sign_changing_exponent_low: { symbol: "n_{0,low}", unit: "1", label: "Sign-changing fatigue exponent, low end of the sources", kind: "scalar" },
    sign_changing_exponent_high: { symbol: "n_{0,high}", unit: "1", label: "Sign-changing fatigue exponent, high end of the sources", kind: "scalar" },
    load_per_step_ratio_low: { symbol: "q_{low}", unit: "1", label: "Load per step, low end of the sources", kind: "scalar" },
    load_per_step_ratio_high: { symbol: "q_{high}", unit: "1", label: "Load per step, high end of the sources", kind: "scalar" },
    cumulative_load_per_km_ratio_low: { symbol: "R_{q,low}", unit: "1", label: "Cumulative load in a kilometre, low end of the sources", kind: "scalar" },
    cumulative_load_per_km_ratio_high: { symbol: "R_{q,high}", unit: "1", label: "Cumulative load in a kilometre, high end of the sources", kind: "scalar" },
    damage_per_km_ratio_low: { symbol: "R_{d,low}", unit: "1", label: "Damage in a kilometre, low end of the sources", kind: "scalar" },
    damage_per_km_ratio_high: { symbol: "R_{d,high}", unit: "1", label: "Damage in a kilometre, high end of the sources", kind: "scalar" },
    stride_effect_on_damage_low: { symbol: "R_{s,low}", unit: "1", label: "Effect of the stride on damage, low end of the sources", kind: "scalar" },
    stride_effect_on_damage_high: { symbol: "R_{s,high}", unit: "1", label: "Effect of the stride on damage, high end of the sources", kind: "scalar" }
  };
  var parameters = {
    reference_stride_length: 1.98,
    stride_length_speed: 2.5,
    stride_length_speed_exponent: 0.77,
    reference_speed: 3.5,
    reference_distance: 5,
    load_exponent_tibia: 0.53,
    load_exponent_achilles: 0.5,
    load_exponent_knee: 1.6,
    load_exponent_lumbar: 0.28,
    speed_exponent_achilles: 0.41,
    speed_exponent_knee: 0.4,
    speed_exponent_lumbar: 0.2,
    fatigue_exponent_tibia: 6.6,
    fatigue_exponent_achilles: 9.3,
    fatigue_exponent_knee: 1,
    fatigue_exponent_lumbar: 10,
    middle_speed: 3.5,
    speed_exponent_slow: 0.4901,
    speed_exponent_fast: 0.3048
  };
  var parameterUnits = {
    reference_stride_length: "m",
    stride_length_speed: "m/s",
    stride_length_speed_exponent: "1",
    reference_speed: "m/s",
    reference_distance: "km",
    load_exponent_tibia: "1",
    load_exponent_achilles: "1",
    load_exponent_knee: "1",
    load_exponent_lumbar: "1",
    speed_exponent_achilles: "1",
    speed_exponent_knee: "1",
    speed_exponent_lumbar: "1",
    fatigue_exponent_tibia: "1",
    fatigue_exponent_achilles: "1",
    fatigue_exponent_knee: "1",
    fatigue_exponent_lumbar: "1",
    middle_speed: "m/s",
    speed_exponent_slow: "1",
    speed_exponent_fast: "1"
  };
  var parameterRanges = {
    load_exponent_tibia: [0.53, 0.77],
    load_exponent_achilles: [0.28, 1],
    load_exponent_knee: [1.4, 2.4],
    load_exponent_lumbar: [0.24, 0.53],
    speed_exponent_achilles: [0.3, 0.5],
    speed_exponent_knee: [0, 1],
    speed_exponent_lumbar: [0, 0.34]
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
  function bandOfNumber(names, ranges, noise, nominal, known, variant) {
    const [low, high] = bandOf(names, ranges, noise, [nominal], known, (state, out) => {
      out[0] = variant(state);
    });
    return [low[0], high[0]];
  }
  function vary_sign_changing_exponent(known) {
    const { load_exponent_achilles, load_exponent_knee, load_exponent_lumbar, load_exponent_tibia, tissue } = known;
    const load_exponent = tissue === 0 ? load_exponent_tibia : tissue === 1 ? load_exponent_achilles : tissue === 2 ? load_exponent_knee : load_exponent_lumbar;
    const sign_changing_exponent = 1 / load_exponent;
    return sign_changing_exponent;
  }
  function vary_load_per_step_ratio(known) {
    const { load_exponent_achilles, load_exponent_knee, load_exponent_lumbar, load_exponent_tibia, middle_speed, reference_speed, speed, speed_exponent_achilles, speed_exponent_fast, speed_exponent_knee, speed_exponent_lumbar, speed_exponent_slow, stride_length_change, tissue } = known;
    const load_exponent = tissue === 0 ? load_exponent_tibia : tissue === 1 ? load_exponent_achilles : tissue === 2 ? load_exponent_knee : load_exponent_lumbar;
    const speed_exponent = tissue === 0 ? middle_speed >= speed ? speed_exponent_slow : speed_exponent_fast : tissue === 1 ? speed_exponent_achilles : tissue === 2 ? speed_exponent_knee : speed_exponent_lumbar;
    const load_per_step_ratio = Math.pow(speed / reference_speed, speed_exponent) * Math.pow(stride_length_change + 1, load_exponent);
    return load_per_step_ratio;
  }
  function vary_cumulative_load_per_km_ratio(known) {
    const { load_exponent_achilles, load_exponent_knee, load_exponent_lumbar, load_exponent_tibia, loads_per_km_ratio, middle_speed, reference_speed, speed, speed_exponent_achilles, speed_exponent_fast, speed_exponent_knee, speed_exponent_lumbar, speed_exponent_slow, stride_length_change, tissue } = known;
    const load_exponent = tissue === 0 ? load_exponent_tibia : tissue === 1 ? load_exponent_achilles : tissue === 2 ? load_exponent_knee : load_exponent_lumbar;
    const speed_exponent = tissue === 0 ? middle_speed >= speed ? speed_exponent_slow : speed_exponent_fast : tissue === 1 ? speed_exponent_achilles : tissue === 2 ? speed_exponent_knee : speed_exponent_lumbar;
    const load_per_step_ratio = Math.pow(speed / reference_speed, speed_exponent) * Math.pow(stride_length_change + 1, load_exponent);
    const cumulative_load_per_km_ratio = load_per_step_ratio * loads_per_km_ratio;
    return cumulative_load_per_km_ratio;
  }
  function vary_damage_per_km_ratio(known) {
    const { fatigue_exponent, load_exponent_achilles, load_exponent_knee, load_exponent_lumbar, load_exponent_tibia, loads_per_km_ratio, middle_speed, reference_speed, speed, speed_exponent_achilles, speed_exponent_fast, speed_exponent_knee, speed_exponent_lumbar, speed_exponent_slow, stride_length_change, tissue } = known;
    const load_exponent = tissue === 0 ? load_exponent_tibia : tissue === 1 ? load_exponent_achilles : tissue === 2 ? load_exponent_knee : load_exponent_lumbar;
    const speed_exponent = tissue === 0 ? middle_speed >= speed ? speed_exponent_slow : speed_exponent_fast : tissue === 1 ? speed_exponent_achilles : tissue === 2 ? speed_exponent_knee : speed_exponent_lumbar;
    const load_per_step_ratio = Math.pow(speed / reference_speed, speed_exponent) * Math.pow(stride_length_change + 1, load_exponent);
    const damage_per_km_ratio = Math.pow(load_per_step_ratio, fatigue_exponent) * loads_per_km_ratio;
    return damage_per_km_ratio;
  }
  function vary_stride_effect_on_damage(known) {
    const { fatigue_exponent, load_exponent_achilles, load_exponent_knee, load_exponent_lumbar, load_exponent_tibia, stride_length_change, tissue } = known;
    const load_exponent = tissue === 0 ? load_exponent_tibia : tissue === 1 ? load_exponent_achilles : tissue === 2 ? load_exponent_knee : load_exponent_lumbar;
    const stride_effect_on_damage = Math.pow(stride_length_change + 1, fatigue_exponent * load_exponent - 1);
    return stride_effect_on_damage;
  }
  function vary_stride_effect_on_damage_curve(known, out) {
    const { fatigue_exponent_axis, load_exponent_achilles, load_exponent_knee, load_exponent_lumbar, load_exponent_tibia, stride_length_change, tissue } = known;
    const load_exponent = tissue === 0 ? load_exponent_tibia : tissue === 1 ? load_exponent_achilles : tissue === 2 ? load_exponent_knee : load_exponent_lumbar;
    const constant_1 = stride_length_change + 1;
    for (let i = 0; i < SAMPLES; i += 1) {
      const fatigue_exponent_axis_i = fatigue_exponent_axis[i];
      const stride_effect_on_damage_curve_i = Math.pow(constant_1, fatigue_exponent_axis_i * load_exponent - 1);
      out[i] = stride_effect_on_damage_curve_i;
    }
  }
  function evaluate(values = {}, overrides = {}) {
    const { tissue, stride_length_change, speed, distance, fatigue_exponent } = checkedInputs(inputs, values, ROUNDING);
    const { reference_stride_length, stride_length_speed, stride_length_speed_exponent, reference_speed, reference_distance, load_exponent_tibia, load_exponent_achilles, load_exponent_knee, load_exponent_lumbar, speed_exponent_achilles, speed_exponent_knee, speed_exponent_lumbar, fatigue_exponent_tibia, fatigue_exponent_achilles, fatigue_exponent_knee, fatigue_exponent_lumbar, middle_speed, speed_exponent_slow, speed_exponent_fast } = checkedParameters(parameters, parameterUnits, overrides);
    const load_exponent = tissue === 0 ? load_exponent_tibia : tissue === 1 ? load_exponent_achilles : tissue === 2 ? load_exponent_knee : load_exponent_lumbar;
    const speed_exponent = tissue === 0 ? middle_speed >= speed ? speed_exponent_slow : speed_exponent_fast : tissue === 1 ? speed_exponent_achilles : tissue === 2 ? speed_exponent_knee : speed_exponent_lumbar;
    const published_fatigue_exponent = tissue === 0 ? fatigue_exponent_tibia : tissue === 1 ? fatigue_exponent_achilles : tissue === 2 ? fatigue_exponent_knee : fatigue_exponent_lumbar;
    const sign_changing_exponent = 1 / load_exponent;
    const damage_exponent = fatigue_exponent * load_exponent - 1;
    const stride_length = reference_stride_length * Math.pow(speed / stride_length_speed, stride_length_speed_exponent) * (stride_length_change + 1);
    const stride_length_at_reference = reference_stride_length * Math.pow(reference_speed / stride_length_speed, stride_length_speed_exponent);
    const loads_per_km = 1e3 / stride_length;
    const loads_per_km_ratio = stride_length_at_reference / stride_length;
    const load_per_step_ratio = Math.pow(speed / reference_speed, speed_exponent) * Math.pow(stride_length_change + 1, load_exponent);
    const cumulative_load_per_km_ratio = load_per_step_ratio * loads_per_km_ratio;
    const damage_per_km_ratio = Math.pow(load_per_step_ratio, fatigue_exponent) * loads_per_km_ratio;
    const damage_of_run_ratio = damage_per_km_ratio * distance / reference_distance;
    const stride_effect_on_damage = Math.pow(stride_length_change + 1, fatigue_exponent * load_exponent - 1);
    const sampleInterval = (inputs.fatigue_exponent.high - inputs.fatigue_exponent.low) / (SAMPLES - 1);
    const fatigue_exponent_axis = new Float64Array(SAMPLES);
    const damage_per_km_curve = new Float64Array(SAMPLES);
    const stride_effect_on_damage_curve = new Float64Array(SAMPLES);
    const constant_1 = stride_length_change + 1;
    for (let i = 0; i < SAMPLES; i += 1) {
      const fatigue_exponent_axis_i = inputs.fatigue_exponent.low + i * sampleInterval;
      const damage_per_km_curve_i = Math.pow(load_per_step_ratio, fatigue_exponent_axis_i) * loads_per_km_ratio;
      const stride_effect_on_damage_curve_i = Math.pow(constant_1, fatigue_exponent_axis_i * load_exponent - 1);
      fatigue_exponent_axis[i] = fatigue_exponent_axis_i;
      damage_per_km_curve[i] = damage_per_km_curve_i;
      stride_effect_on_damage_curve[i] = stride_effect_on_damage_curve_i;
    }
    const [sign_changing_exponent_low, sign_changing_exponent_high] = bandOfNumber(["load_exponent_tibia", "load_exponent_achilles", "load_exponent_knee", "load_exponent_lumbar"], parameterRanges, NOISE, sign_changing_exponent, { load_exponent_achilles, load_exponent_knee, load_exponent_lumbar, load_exponent_tibia, tissue }, vary_sign_changing_exponent);
    const [load_per_step_ratio_low, load_per_step_ratio_high] = bandOfNumber(["load_exponent_tibia", "load_exponent_achilles", "load_exponent_knee", "load_exponent_lumbar", "speed_exponent_achilles", "speed_exponent_knee", "speed_exponent_lumbar"], parameterRanges, NOISE, load_per_step_ratio, { load_exponent_achilles, load_exponent_knee, load_exponent_lumbar, load_exponent_tibia, middle_speed, reference_speed, speed, speed_exponent_achilles, speed_exponent_fast, speed_exponent_knee, speed_exponent_lumbar, speed_exponent_slow, stride_length_change, tissue }, vary_load_per_step_ratio);
    const [cumulative_load_per_km_ratio_low, cumulative_load_per_km_ratio_high] = bandOfNumber(["load_exponent_tibia", "load_exponent_achilles", "load_exponent_knee", "load_exponent_lumbar", "speed_exponent_achilles", "speed_exponent_knee", "speed_exponent_lumbar"], parameterRanges, NOISE, cumulative_load_per_km_ratio, { load_exponent_achilles, load_exponent_knee, load_exponent_lumbar, load_exponent_tibia, loads_per_km_ratio, middle_speed, reference_speed, speed, speed_exponent_achilles, speed_exponent_fast, speed_exponent_knee, speed_exponent_lumbar, speed_exponent_slow, stride_length_change, tissue }, vary_cumulative_load_per_km_ratio);
    const [damage_per_km_ratio_low, damage_per_km_ratio_high] = bandOfNumber(["load_exponent_tibia", "load_exponent_achilles", "load_exponent_knee", "load_exponent_lumbar", "speed_exponent_achilles", "speed_exponent_knee", "speed_exponent_lumbar"], parameterRanges, NOISE, damage_per_km_ratio, { fatigue_exponent, load_exponent_achilles, load_exponent_knee, load_exponent_lumbar, load_exponent_tibia, loads_per_km_ratio, middle_speed, reference_speed, speed, speed_exponent_achilles, speed_exponent_fast, speed_exponent_knee, speed_exponent_lumbar, speed_exponent_slow, stride_length_change, tissue }, vary_damage_per_km_ratio);
    const [stride_effect_on_damage_low, stride_effect_on_damage_high] = bandOfNumber(["load_exponent_tibia", "load_exponent_achilles", "load_exponent_knee", "load_exponent_lumbar"], parameterRanges, NOISE, stride_effect_on_damage, { fatigue_exponent, load_exponent_achilles, load_exponent_knee, load_exponent_lumbar, load_exponent_tibia, stride_length_change, tissue }, vary_stride_effect_on_damage);
    const [stride_effect_on_damage_curve_low, stride_effect_on_damage_curve_high] = bandOf(["load_exponent_tibia", "load_exponent_achilles", "load_exponent_knee", "load_exponent_lumbar"], parameterRanges, NOISE, stride_effect_on_damage_curve, { fatigue_exponent_axis, load_exponent_achilles, load_exponent_knee, load_exponent_lumbar, load_exponent_tibia, stride_length_change, tissue }, vary_stride_effect_on_damage_curve);
    return { fatigue_exponent_axis, damage_per_km_curve, stride_effect_on_damage_curve, stride_effect_on_damage_curve_low, stride_effect_on_damage_curve_high, load_exponent, speed_exponent, published_fatigue_exponent, sign_changing_exponent, damage_exponent, stride_length, loads_per_km, loads_per_km_ratio, load_per_step_ratio, cumulative_load_per_km_ratio, damage_per_km_ratio, damage_of_run_ratio, stride_effect_on_damage, sign_changing_exponent_low, sign_changing_exponent_high, load_per_step_ratio_low, load_per_step_ratio_high, cumulative_load_per_km_ratio_low, cumulative_load_per_km_ratio_high, damage_per_km_ratio_low, damage_per_km_ratio_high, stride_effect_on_damage_low, stride_effect_on_damage_high };
  }

  // generated/loading-cycles-equations.js
  var equations = [
    {
      "label": "Stride length",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>L</mi><mo>=</mo><msub><mi>L</mi><mn>0</mn></msub><msup><mrow><mo fence="true">(</mo><mfrac><mi>v</mi><msub><mi>v</mi><mn>0</mn></msub></mfrac><mo fence="true">)</mo></mrow><msub><mi>n</mi><mi>L</mi></msub></msup><mrow><mo fence="true">(</mo><mn>1</mn><mo>+</mo><mi>s</mi><mo fence="true">)</mo></mrow></mrow></semantics></math></span>'
    },
    {
      "label": "Loads of one leg in a kilometre",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>N</mi><mo>=</mo><mfrac><mn>1000</mn><mi>L</mi></mfrac></mrow></semantics></math></span>'
    },
    {
      "label": "Load per step, against the reference",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>q</mi><mo>=</mo><msup><mrow><mo fence="true">(</mo><mfrac><mi>v</mi><msub><mi>v</mi><mrow><mi>r</mi><mi>e</mi><mi>f</mi></mrow></msub></mfrac><mo fence="true">)</mo></mrow><mi>β</mi></msup><msup><mrow><mo fence="true">(</mo><mn>1</mn><mo>+</mo><mi>s</mi><mo fence="true">)</mo></mrow><mi>α</mi></msup></mrow></semantics></math></span>'
    },
    {
      "label": "Loads in a kilometre, against the reference",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>R</mi><mi>N</mi></msub><mo>=</mo><mfrac><msub><mi>L</mi><mrow><mi>r</mi><mi>e</mi><mi>f</mi></mrow></msub><mi>L</mi></mfrac></mrow></semantics></math></span>'
    },
    {
      "label": "Cumulative load in a kilometre, against the reference",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>R</mi><mi>q</mi></msub><mo>=</mo><msub><mi>R</mi><mi>N</mi></msub><mi>q</mi></mrow></semantics></math></span>'
    },
    {
      "label": "Damage in a kilometre, against the reference",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>R</mi><mi>d</mi></msub><mo>=</mo><msub><mi>R</mi><mi>N</mi></msub><msup><mi>q</mi><mi>n</mi></msup></mrow></semantics></math></span>'
    },
    {
      "label": "Damage in a kilometre, against the unchanged stride at this speed",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>R</mi><mi>s</mi></msub><mo>=</mo><msup><mrow><mo fence="true">(</mo><mn>1</mn><mo>+</mo><mi>s</mi><mo fence="true">)</mo></mrow><mrow><mo>−</mo><mn>1</mn><mo>+</mo><mi>α</mi><mi>n</mi></mrow></msup></mrow></semantics></math></span>'
    },
    {
      "label": "Exponent of damage in a kilometre on stride length",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>p</mi><mo>=</mo><mo>−</mo><mn>1</mn><mo>+</mo><mi>α</mi><mi>n</mi></mrow></semantics></math></span>'
    },
    {
      "label": "Fatigue exponent above which a shorter stride takes damage away",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>n</mi><mn>0</mn></msub><mo>=</mo><mfrac><mn>1</mn><mi>α</mi></mfrac></mrow></semantics></math></span>'
    }
  ];

  // generated/loading-cycles.js
  var model = (
    /** @type {any} */
    loading_cycles_model_exports
  );
  var sources = [{ "text": "Edwards and others 2010, Clinical Biomechanics 25", "url": "https://doi.org/10.1016/j.clinbiomech.2010.01.001", "use": "Strides per kilometre and tibial strain at three speeds", "verified": true }, { "text": "Edwards and others 2009, Medicine & Science in Sports & Exercise 41", "url": "https://doi.org/10.1249/MSS.0b013e3181a984c4", "use": "Force on the tibia with a shorter stride; fatigue exponent of bone", "verified": true }, { "text": "Edwards 2018, Exercise and Sport Sciences Reviews 46", "url": "https://doi.org/10.1249/JES.0000000000000163", "use": "Miner's rule; fatigue exponent of tendon", "verified": true }, { "text": "Lyght and others 2016, Journal of Applied Biomechanics 32", "url": "https://doi.org/10.1123/jab.2015-0183", "use": "Achilles tendon stress falls with shorter steps: direction only", "verified": true }, { "text": "Reiter and others 2024, Medicine & Science in Sports & Exercise 56", "url": "https://doi.org/10.1249/MSS.0000000000003396", "use": "Achilles tendon force at two speeds", "verified": true }, { "text": "Lenhart and others 2014, Medicine & Science in Sports & Exercise 46", "url": "https://doi.org/10.1249/MSS.0b013e3182a78c3a", "use": "Force on the kneecap joint at a higher step rate", "verified": true }, { "text": "Willson and others 2014, Clinical Biomechanics 29", "url": "https://www.clinbiomech.com", "use": "Stress on the kneecap joint per step and per mile", "verified": true }, { "text": "Heiderscheit and others 2011, Medicine & Science in Sports & Exercise 43", "url": "https://doi.org/10.1249/MSS.0b013e3181ebedf4", "use": "Peak ground force, which stands in for the lower back's load", "verified": true }, { "text": "Coenen and others 2012, Clinical Biomechanics 27", "url": "https://doi.org/10.1016/j.clinbiomech.2012.07.010", "use": "Fatigue of lumbar segments under lifting loads", "verified": true }];
  var strideCounts = "ten men running overground at 2.5 to 4.5 m/s";
  var loadTests = { "tibia": "ten men, stride 10 % shorter", "knee": "runners at a step rate 10 % higher" };
  var fatigueTests = [{ "exponent": 6.6, "samples": "bone samples without living cells" }, { "exponent": 9.3, "samples": "tendon samples without living cells" }, { "exponent": null, "samples": null }, { "exponent": 10, "samples": "cadaver lumbar segments in compression" }];
  var standInExponent = 1;
  var referenceSpeed = 3.5;

  // explorers/loading-cycles/charts.js
  var import_lit_html3 = __toESM(require_lit_html(), 1);
  var import_badge = __toESM(require_badge(), 1);
  var import_curve_chart = __toESM(require_curve_chart(), 1);
  var import_format3 = __toESM(require_format(), 1);
  var import_path2 = __toESM(require_path(), 1);
  var import_slot = __toESM(require_slot(), 1);

  // explorers/loading-cycles/strings.js
  var import_lit_html2 = __toESM(require_lit_html(), 1);
  var import_describe = __toESM(require_describe(), 1);
  var import_format2 = __toESM(require_format(), 1);
  var TITLE = "Explorer: stride length, loading cycles and a kilometre";
  var QUESTION = "A runner shortens the stride by 10 % at the same speed. How does the load on the shin bone, summed over a kilometre, change?";
  var UNTIL_COMMIT = "Commit a guess to see what a kilometre adds up to";
  var CURVE_UNTIL_COMMIT = "Commit a guess to see where the sign changes";
  var BALANCE_UNTIL_COMMIT = "Commit a guess to see the four answers";
  var DRAG = "Drag the ring to move the footfall. Filled soles: the leg that is counted; open: the other. Dotted: load of the reference run.";
  var COUNTED = `Strides were counted in ${strideCounts}; a power law runs through them.`;
  var AREA = "Each column is twenty loads, as high as they count, so an area is a total. Outline: reference run. Strong: what the present run has on top of it; grey: what falls away. Upright with ticks: what the sources span. The sum adds up peak loads, not load over time.";
  var DAMAGE = "Damage is the sum of a fatigue test (Miner’s rule). Samples without living cells are loaded until they break; the share of its life that a load uses up grows with the load to the power n. Nothing in a sample repairs. Only ratios are shown.";
  var DISPUTED = "Which of these counts follows what a runner’s tissue does is not settled, and no trial that we read shows that a shorter stride prevents injuries. A load is not an injury.";
  var TISSUES = ["the shin bone", "the Achilles tendon", "the kneecap joint", "the lower back"];
  var LOAD_EVIDENCE = [
    { kind: "calibrated", words: `Load per step: force on the shin bone of ${loadTests.tibia}, carried to other strides by a power law.` },
    { kind: "illustration", words: "Load per step: a choice. That the stress on the tendon falls with shorter steps was read, by how much was not." },
    { kind: "calibrated", words: `Load per step: force on the joint of ${loadTests.knee}; the range holds a second study, of longer and shorter steps.` },
    { kind: "illustration", words: "Load per step: the peak ground force stands in. What others computed for the lower back at changed strides was not read." }
  ];
  var tissueName = ({ values }) => TISSUES[values.tissue];
  var loadEvidence = ({ values }) => LOAD_EVIDENCE[values.tissue];
  var fatigueTest = ({ values }) => fatigueTests[values.tissue];
  function fatigueEvidence(view) {
    const { exponent, samples } = fatigueTest(view);
    if (exponent === null) return { kind: "illustration", words: "No fatigue exponent of joint cartilage was read. Whatever you set here is your own assumption; 1 counts load and nothing else." };
    const lifting = view.values.tissue === TISSUES.length - 1 ? " These tests were of lifting loads; nobody has shown that they hold for running." : "";
    return { kind: "experiment", words: `Marked: exponent ${(0, import_format2.fixed)(exponent, 1)}, from ${samples}.${lifting}` };
  }
  function publishedExponent({ published_fatigue_exponent: exponent }) {
    return exponent === standInExponent ? "none published" : `fatigue tests: ${(0, import_format2.fixed)(exponent, 1)}`;
  }
  var isReference = ({ values }) => values.stride_length_change === 0 && values.speed === referenceSpeed;
  var rangeOf = (results, output) => [(0, import_format2.percentChange)(results[`${output}_low`], 1), (0, import_format2.percentChange)(results[`${output}_high`], 1)];
  function rangeText([low, high]) {
    const digits = Math.max(Math.abs(low), Math.abs(high)) < 100 ? 1 : 0;
    return (0, import_format2.changeText)(low) === (0, import_format2.changeText)(high) ? "" : `range ${(0, import_format2.signed)(low, digits)} to ${(0, import_format2.signed)(high, digits)} %`;
  }
  var openDirection = ([low, high]) => (0, import_describe.bandOf)(low).direction * (0, import_describe.bandOf)(high).direction < 0;
  function clause(verb, percent, range) {
    const spread2 = range ? rangeText(range) : "";
    const number = (0, import_describe.bandOf)(percent).direction === 0 ? "" : `${(0, import_format2.signed)(percent, 1)} %`;
    const inside = [number, spread2].filter(Boolean).join(", ");
    return import_lit_html2.html`<b>${verb}</b>${inside ? ` (${inside})` : ""}`;
  }
  function sentence(view) {
    if (!view.revealed) {
      const text = "Commit your guess: the answer appears here in one sentence.";
      return { band: "predict", shown: import_lit_html2.html`${text}`, spoken: text };
    }
    const { results, values } = view;
    if (isReference(view)) {
      const next = "Shorten or lengthen the stride to compare.";
      return {
        band: "reference",
        shown: import_lit_html2.html`This is the reference run: <b>${(0, import_format2.fixed)(results.loads_per_km, 0)} loads of each leg per kilometre</b>, at ${(0, import_format2.fixed)(values.speed, 1)} m/s with the stride unchanged. ${next}`,
        spoken: `This is the reference run. ${next}`
      };
    }
    const [step, loads2, sum, damage] = ["load_per_step_ratio", "loads_per_km_ratio", "cumulative_load_per_km_ratio", "damage_per_km_ratio"].map((output) => (0, import_format2.percentChange)(results[output], 1));
    const sumRange = rangeOf(results, "cumulative_load_per_km_ratio"), damageRange = rangeOf(results, "damage_per_km_ratio");
    const [stepVerb, loadsVerb, sumVerb, damageVerb] = [step, loads2, sum, damage].map(import_describe.changeVerb);
    const verdict = comparison(sum, damage, damageRange);
    const tissue = tissueName(view);
    const spoken2 = `Load per step on ${tissue} ${stepVerb} and the number of loads per kilometre ${loadsVerb}. Their sum ${sumVerb}. Damage per kilometre ${damageVerb}. ${verdict}`;
    return {
      // The shown sentence also names a number or a range only where there is one.
      band: [spoken2, ...[rangeText(sumRange), rangeText(damageRange)].map(Boolean)].join("|"),
      shown: import_lit_html2.html`Load per step on ${tissue} ${clause(stepVerb, step)} and the number of loads per kilometre ${clause(loadsVerb, loads2)}. Their sum ${clause(sumVerb, sum, sumRange)}.
      Damage per kilometre, at exponent ${(0, import_format2.fixed)(values.fatigue_exponent, 1)}, ${clause(damageVerb, damage, damageRange)}. ${verdict}`,
      spoken: spoken2
    };
  }
  function comparison(sum, damage, damageRange) {
    if (openDirection(damageRange)) return "The sources leave open which way the damage goes.";
    if ((0, import_describe.bandOf)(sum).direction * (0, import_describe.bandOf)(damage).direction < 0) return "Sum and damage go opposite ways.";
    return "";
  }
  function powerText({ damage_exponent: power, sign_changing_exponent: turn, sign_changing_exponent_low: low, sign_changing_exponent_high: high }) {
    const ends = (0, import_format2.fixed)(low, 1) === (0, import_format2.fixed)(high, 1) ? "" : ` (range ${(0, import_format2.fixed)(low, 1)} to ${(0, import_format2.fixed)(high, 1)})`;
    const where = turn < 1 ? "below 1, left of this chart" : `at ${(0, import_format2.fixed)(turn, 1)}`;
    return `Here damage goes as stride length to the power ${(0, import_format2.fixed)(power, 1)}. The sign changes ${where}${ends}.`;
  }
  function trackAlt({ values, results, revealed }, metres, reference) {
    const load = revealed ? ` Each load is ${(0, import_format2.fixed)(results.load_per_step_ratio, 2)} of the reference load.` : " How large each load is stays hidden until you commit a guess.";
    return `The first ${(0, import_format2.fixed)(metres, 0)} metres of a kilometre from the side, twice, with the footfalls of one leg. Above, the reference run: stride ${(0, import_format2.fixed)(reference, 2)} metres, ${(0, import_format2.fixed)(1e3 / reference, 0)} loads per kilometre. Below, the present run at ${(0, import_format2.fixed)(values.speed, 1)} metres per second: stride ${(0, import_format2.fixed)(results.stride_length, 2)} metres, ${(0, import_format2.fixed)(results.loads_per_km, 0)} loads per kilometre.${load}`;
  }
  function blocksAlt({ values, results }) {
    const total = (output) => `${(0, import_format2.changeText)((0, import_format2.percentChange)(results[output], 1))} against the reference run${spoken(rangeText(rangeOf(results, output)))}`;
    return `A kilometre as two blocks of ${(0, import_format2.fixed)(results.loads_per_km, 0)} loads. Added up, each load counts ${(0, import_format2.fixed)(results.load_per_step_ratio, 2)}: ${total("cumulative_load_per_km_ratio")}. With fatigue exponent ${(0, import_format2.fixed)(values.fatigue_exponent, 1)} each counts ${(0, import_format2.fixed)(damageOfLoad(results), 2)}: ${total("damage_per_km_ratio")}.`;
  }
  function curveAlt(view) {
    const { values, results, pinned, changed } = view;
    const curve = results.stride_effect_on_damage_curve;
    const effect = (ratio) => (0, import_format2.changeText)((0, import_format2.percentChange)(ratio, 1));
    const { exponent } = fatigueTest(view);
    return `What the stride alone does to damage per kilometre on ${tissueName(view)}, over the fatigue exponent from 1 to 10: ${effect(curve[0])} at 1, ${effect(curve[curve.length - 1])} at 10; now, at ${(0, import_format2.fixed)(values.fatigue_exponent, 1)}, ${effect(results.stride_effect_on_damage)}${spoken(rangeText(rangeOf(results, "stride_effect_on_damage")))}. ${powerText(results)} ${exponent === null ? "No published exponent." : `Fatigue tests gave ${(0, import_format2.fixed)(exponent, 1)}.`}${changed ? ` Pinned: ${effect(pinned.stride_effect_on_damage)}.` : ""}`;
  }
  var spoken = (range) => range ? `, ${range}` : "";
  function damageOfLoad({ damage_per_km_ratio: damage, loads_per_km_ratio: loads2 }) {
    return damage / loads2;
  }

  // explorers/loading-cycles/charts.js
  var { low: LOW, high: HIGH } = model.inputs.fatigue_exponent;
  var LABELS = 152;
  var LETTER = 6.7;
  var PERCENT = { low: -100, high: 100, step: 50 };
  var EFFECT = "stride_effect_on_damage";
  var kept = /* @__PURE__ */ new WeakMap();
  function effects(results) {
    let found = kept.get(results);
    if (!found) {
      const percent = (name2) => results[name2].map((ratio) => (0, import_format3.percentChange)(ratio, 1));
      found = { now: percent(`${EFFECT}_curve`), low: percent(`${EFFECT}_curve_low`), high: percent(`${EFFECT}_curve_high`) };
      kept.set(results, found);
    }
    return found;
  }
  function sampleAt(results, exponent) {
    const samples = results.fatigue_exponent_axis.length - 1;
    return Math.round((exponent - LOW) / (HIGH - LOW) * samples);
  }
  function exponentChart(view) {
    const { values, results, pinnedValues, changed, revealed, width } = view;
    const room = width("exponent", 590);
    const { low, high } = effects(results);
    const test = fatigueEvidence(view);
    return import_lit_html3.html`<figure>
    <p class="se-heading">What the stride alone does to damage per km <span>change in %, over the fatigue exponent n</span></p>
    ${(0, import_slot.slot)("exponent", import_curve_chart.CURVE_CHART_HEIGHT, revealed ? (0, import_curve_chart.curveChart)({
      width: room,
      alt: curveAlt(view),
      x: { low: LOW, high: LOW + (HIGH - LOW) * (room - 40) / (room - 40 - LABELS), ticks: [1, 2, 4, 6, 8, 10], unit: "" },
      y: PERCENT,
      labels: { at: HIGH + 0.35, grows: "start" },
      bands: [{ tone: "uncertainty", x: results.fatigue_exponent_axis, low, high }],
      lines: lines(view),
      points: points(view),
      cursor: { now: values.fatigue_exponent, pinned: changed && pinnedValues.fatigue_exponent !== values.fatigue_exponent ? pinnedValues.fatigue_exponent : null },
      strip: (x, top) => signStrip(results, x, top)
    }) : import_lit_html3.html`<p class="se-veil">${CURVE_UNTIL_COMMIT}</p>`)}
    <div>
      <p class="se-caption">${(0, import_badge.badge)(test.kind)}<span>${test.words}</span></p>
      <p class="se-caption">${(0, import_badge.badge)("illustration")}<span>${revealed ? `${powerText(results)} ` : ""}${DAMAGE}</span></p>
    </div>
  </figure>`;
  }
  function lines({ values, results, pinnedValues, pinned, changed }) {
    const drawn = [];
    const [now, before] = [effects(results).now, effects(pinned).now];
    if (changed && before.some((percent, index) => percent !== now[index])) {
      const at = sampleAt(pinned, pinnedValues.fatigue_exponent);
      drawn.push({ tone: "baseline", x: pinned.fatigue_exponent_axis, y: before, anchor: at, label: `pinned ${(0, import_format3.changeText)((0, import_format3.percentChange)(pinned[EFFECT], 1))}` });
    }
    const range = rangeText(rangeOf(results, EFFECT));
    drawn.push({ tone: "model", x: results.fatigue_exponent_axis, y: now, anchor: sampleAt(results, values.fatigue_exponent), label: `now ${(0, import_format3.changeText)((0, import_format3.percentChange)(results[EFFECT], 1))}`, note: range || void 0, dot: true });
    const turn = results.sign_changing_exponent;
    if (turn >= LOW && turn <= HIGH) drawn.push({ tone: "model", x: [turn], y: [0], anchor: 0, dot: true });
    return drawn;
  }
  function points(view) {
    const { exponent } = fatigueTest(view);
    if (exponent === null) return [];
    const y = effects(view.results).now[sampleAt(view.results, exponent)];
    return [{ x: exponent, y, label: `fatigue tests ${(0, import_format3.fixed)(exponent, 1)}` }];
  }
  function signStrip({ sign_changing_exponent: turn, sign_changing_exponent_low: low, sign_changing_exponent_high: high }, x, top) {
    const inside = (exponent) => x(Math.max(LOW, Math.min(HIGH, exponent)));
    const [start, at, end] = [x(LOW), inside(turn), x(HIGH)];
    const words = top + import_curve_chart.STRIP_HEIGHT - 4;
    return import_lit_html3.svg`
    <rect class="se-contact" x=${(0, import_path2.px)(start)} y=${top} width=${(0, import_path2.px)(at - start)} height=${import_curve_chart.STRIP_HEIGHT}></rect>
    <rect class="se-flight" x=${(0, import_path2.px)(at)} y=${top} width=${(0, import_path2.px)(end - at)} height=${import_curve_chart.STRIP_HEIGHT}></rect>
    <rect class="se-band-uncertainty" x=${(0, import_path2.px)(inside(low))} y=${top} width=${(0, import_path2.px)(inside(high) - inside(low))} height=${import_curve_chart.STRIP_HEIGHT}></rect>
    <text class="se-quiet" transform=${(0, import_path2.place)((start + at) / 2, words)} text-anchor="middle">${fitting(at - start, ["shorter stride: more", "more"])}</text>
    <text class="se-quiet" transform=${(0, import_path2.place)((at + end) / 2, words)} text-anchor="middle">${fitting(end - at, ["shorter stride: less damage", "shorter: less", "less"])}</text>`;
  }
  function fitting(room, wordings) {
    return wordings.find((words) => words.length * LETTER < room) ?? "";
  }

  // explorers/loading-cycles/scene.js
  var import_lit_html4 = __toESM(require_lit_html(), 1);
  var import_badge2 = __toESM(require_badge(), 1);
  var import_format4 = __toESM(require_format(), 1);
  var import_handle = __toESM(require_handle(), 1);
  var import_path3 = __toESM(require_path(), 1);
  var import_slot2 = __toESM(require_slot(), 1);

  // explorers/loading-cycles/geometry.js
  var NARROW = 520;
  var METRES = 22;
  var LEAST_SCALE = 22;
  var START = 16;
  var UNIT = 50;
  var ROOM = { reference: 58, now: 74 };
  var TITLE2 = { wide: 22, narrow: 39 };
  var BELOW = 30;
  var AXIS = 40;
  function trackLayout(width) {
    const narrow = width < NARROW;
    const title = narrow ? TITLE2.narrow : TITLE2.wide;
    const scale = Math.max(LEAST_SCALE, (width - 2 * START) / METRES);
    const first = title + ROOM.reference;
    const second = first + BELOW - 14;
    const ground = second + title + ROOM.now;
    return {
      narrow,
      width,
      scale,
      start: START,
      metres: (width - 2 * START) / scale,
      height: ground + AXIS,
      rows: [{ title: 14, ground: first }, { title: second + 14, ground }]
    };
  }
  function footfalls(stride, metres) {
    return Array.from({ length: Math.floor(metres / stride) + 1 }, (_, index) => index * stride);
  }
  function gripIndex(longest, metres) {
    return Math.max(1, Math.floor(metres / longest));
  }
  function strideChangeAt(x, { start, scale }, index, unchanged) {
    return (x - start) / scale / (index * unchanged) - 1;
  }
  var BLOCK_SCALE = { loads: 600, high: 1.6 };
  var BLOCK = { height: 168, foot: 26, gap: 24, left: 16, right: 14 };
  var HEAD = { wide: 66, narrow: 84 };
  var blocksNarrow = (width) => width < NARROW;
  var blocksHeight = (width) => headHeight(width) + BLOCK.height + BLOCK.foot;
  var headHeight = (width) => blocksNarrow(width) ? HEAD.narrow : HEAD.wide;
  function blockFrames(width) {
    const room = (width - BLOCK.gap) / 2;
    const top = headHeight(width);
    const base = top + BLOCK.height;
    return [0, room + BLOCK.gap].map((left) => {
      const from = left + BLOCK.left;
      const span = room - BLOCK.left - BLOCK.right;
      return {
        left,
        from,
        width: span,
        base,
        top,
        x: (loads2) => from + loads2 / BLOCK_SCALE.loads * span,
        y: (count) => base - count / BLOCK_SCALE.high * BLOCK.height
      };
    });
  }
  function differences(loads2, worth, reference) {
    const shared2 = Math.min(loads2, reference);
    const side = { from: shared2, to: Math.max(loads2, reference), low: 0, high: loads2 > reference ? worth : 1 };
    const top = { from: 0, to: shared2, low: Math.min(worth, 1), high: Math.max(worth, 1) };
    return {
      gained: [...loads2 > reference ? [side] : [], ...worth > 1 ? [top] : []],
      lost: [...loads2 < reference ? [side] : [], ...worth < 1 ? [top] : []]
    };
  }

  // explorers/loading-cycles/scene.js
  var FOOT2 = 0.27;
  var BAR2 = 8;
  var COLUMN = 20;
  var TICK = 5;
  function scene(view) {
    const track = trackLayout(view.width("track", 600));
    const evidence = loadEvidence(view);
    return import_lit_html4.html`
    <p class="se-heading">The first metres of a kilometre <span>one load is one landing of a leg</span></p>
    ${(0, import_slot2.slot)("track", track.height, import_lit_html4.html`${trackPicture(view, track)}${grip(view, track)}`)}
    <p class="se-caption">${(0, import_badge2.badge)("calibrated")}<span>${COUNTED} ${DRAG}</span></p>
    <p class="se-caption">${(0, import_badge2.badge)(evidence.kind)}<span>${evidence.words}</span></p>
    <p class="se-heading se-next">The whole kilometre <span>loads \u00d7 what each counts</span></p>
    ${(0, import_slot2.slot)("blocks", blocksHeight(view.width("blocks", 600)), view.revealed ? blocksPicture(view) : import_lit_html4.html`<p class="se-veil">${UNTIL_COMMIT}</p>`)}
    <p class="se-caption">${AREA}</p>`;
  }
  var referenceStride = (results) => 1e3 / referenceLoads(results);
  var referenceLoads = (results) => results.loads_per_km / results.loads_per_km_ratio;
  function grip(view, track) {
    const change = view.values.stride_length_change;
    const unchanged = view.results.stride_length / (1 + change);
    const index = gripIndex(unchanged * (1 + view.inputs.stride_length_change.high), track.metres);
    return (0, import_handle.handle)({
      view,
      input: "stride_length_change",
      label: "Move a footfall: change the stride length",
      spoken: `${(0, import_format4.tidySigned)(change * 100, 0)} per cent`,
      x: track.start + index * view.results.stride_length * track.scale,
      y: track.rows[1].ground,
      toValue: ([x]) => strideChangeAt(x, track, index, unchanged)
    });
  }
  function trackPicture(view, track) {
    const { values, results, revealed } = view;
    const { width, height, rows: [above, below] } = track;
    const stride = referenceStride(results);
    return import_lit_html4.html`<svg role="img" aria-label=${trackAlt(view, track.metres, stride)} viewBox="0 0 ${width} ${height}" height=${height}>
    ${rowTitle(track, above.title, "se-strong", "Reference run", referenceSpeed, stride, `${(0, import_format4.fixed)(referenceLoads(results), 0)} loads per km, each 1.00`)}
    ${feet(track, above.ground, stride)}
    ${loads(track, above.ground, stride, 1, "se-footfall-reference")}
    ${rowTitle(track, below.title, "se-label-model", "Now", values.speed, results.stride_length, `${(0, import_format4.fixed)(results.loads_per_km, 0)} loads per km, each ${revealed ? (0, import_format4.fixed)(results.load_per_step_ratio, 2) : "?"}`)}
    <line class="se-level" x1="0" x2=${width} y1=${below.ground - UNIT} y2=${below.ground - UNIT}></line>
    ${feet(track, below.ground, results.stride_length)}
    ${revealed ? loads(track, below.ground, results.stride_length, results.load_per_step_ratio, "se-footfall") : import_lit_html4.nothing}
    ${metreTicks(track, below.ground)}
  </svg>`;
  }
  function rowTitle({ narrow, width }, y, className, name2, speed, stride, count) {
    return import_lit_html4.svg`
    <text x="0" y=${y}><tspan class=${className}>${name2}</tspan><tspan class="se-quiet" dx="8">${(0, import_format4.fixed)(speed, 1)} m/s, stride ${(0, import_format4.fixed)(stride, 2)} m</tspan></text>
    <text class=${className} x=${narrow ? 0 : width} y=${narrow ? y + 17 : y} text-anchor=${narrow ? "start" : "end"}>${count}</text>`;
  }
  function feet({ width, scale, start, metres }, ground, stride) {
    const sole = (at) => `M${(0, import_path3.px)(start + (at - FOOT2 / 2) * scale)} ${ground + 1}h${(0, import_path3.px)(FOOT2 * scale)}v4h${(0, import_path3.px)(-FOOT2 * scale)}z`;
    const counted = footfalls(stride, metres);
    const others = footfalls(stride, metres - stride / 2).map((at) => at + stride / 2);
    return import_lit_html4.svg`
    <line class="se-ground" x1="0" x2=${width} y1=${ground} y2=${ground}></line>
    <path class="se-landing" d=${counted.map(sole).join("")}></path>
    <path class="se-other-foot" d=${others.map(sole).join("")}></path>`;
  }
  function loads({ scale, start, metres }, ground, stride, load, className) {
    const bar = (at) => `M${(0, import_path3.px)(start + at * scale - BAR2 / 2)} ${ground}v${(0, import_path3.px)(-load * UNIT)}h${BAR2}v${(0, import_path3.px)(load * UNIT)}z`;
    return import_lit_html4.svg`<path class=${className} d=${footfalls(stride, metres).map(bar).join("")}></path>`;
  }
  function metreTicks({ scale, start, metres }, ground) {
    const ticks = footfalls(TICK, metres);
    return ticks.map((at, index) => {
      const x = start + at * scale;
      return import_lit_html4.svg`
      <line class="se-axis" x1=${(0, import_path3.px)(x)} x2=${(0, import_path3.px)(x)} y1=${ground + 10} y2=${ground + 16}></line>
      <text class="se-quiet" x=${(0, import_path3.px)(x)} y=${ground + 32} text-anchor="middle">${at}${index === ticks.length - 1 ? " m" : ""}</text>`;
    });
  }
  function blocksPicture(view) {
    const { values, results, pinned } = view;
    const width = view.width("blocks", 600);
    const [sum, damage] = blockFrames(width);
    const step = (0, import_format4.fixed)(results.load_per_step_ratio, 2);
    const count = (0, import_format4.fixed)(results.loads_per_km, 0);
    const worth = damageOfLoad(results);
    const height = blocksHeight(width), narrow = blocksNarrow(width);
    return import_lit_html4.html`<svg role="img" aria-label=${blocksAlt(view)} viewBox="0 0 ${width} ${height}" height=${height}>
    ${block(view, sum, narrow, {
      title: "Loads added up",
      output: "cumulative_load_per_km_ratio",
      tone: "load",
      worth: results.load_per_step_ratio,
      pinnedWorth: pinned.load_per_step_ratio,
      product: `${count} loads × ${step}`
    })}
    ${block(view, damage, narrow, {
      title: narrow ? "Damage" : `Damage, exponent ${(0, import_format4.fixed)(values.fatigue_exponent, 1)}`,
      output: "damage_per_km_ratio",
      tone: "damage",
      worth,
      pinnedWorth: damageOfLoad(pinned),
      product: `${count} loads × ${(0, import_format4.fixed)(worth, 2)}${narrow ? "" : ` (${step} to the power ${(0, import_format4.fixed)(values.fatigue_exponent, 1)})`}`
    })}
  </svg>`;
  }
  function block({ results, pinned, changed }, frame, narrow, { title, output, tone, worth, pinnedWorth, product }) {
    const { left, from, base, width, x, y } = frame;
    const range = rangeOf(results, output);
    const total = (0, import_format4.changeText)((0, import_format4.percentChange)(results[output], 1)), ends = rangeText(range);
    const { gained, lost } = differences(results.loads_per_km, worth, referenceLoads(results));
    return import_lit_html4.svg`
    <text class="se-strong" x=${(0, import_path3.px)(left)} y="14">${title}</text>
    <text class="se-answer" x=${(0, import_path3.px)(left)} y="38">${total}${narrow ? import_lit_html4.nothing : import_lit_html4.svg`<tspan dx="8">${ends}</tspan>`}</text>
    <text class="se-quiet" x=${(0, import_path3.px)(left)} y="56">${narrow ? ends.replace("range ", "") : product}</text>
    ${narrow ? import_lit_html4.svg`<text class="se-quiet" x=${(0, import_path3.px)(left)} y="74">${product}</text>` : import_lit_html4.nothing}
    <path class="se-block" data-tone=${tone} d=${rectangle(frame, results.loads_per_km, worth)}></path>
    <path class="se-block-lost" d=${patches(frame, lost)}></path>
    <path class="se-block-gained" data-tone=${tone} d=${patches(frame, gained)}></path>
    <path class="se-block-rows" d=${columns(frame, results.loads_per_km, worth)}></path>
    <path class="se-block-reference" d=${rectangle(frame, referenceLoads(results), 1)}></path>
    ${changed && !sameRun(pinned) ? import_lit_html4.svg`<path class="se-measure-baseline" d=${rectangle(frame, pinned.loads_per_km, pinnedWorth)}></path>` : import_lit_html4.nothing}
    ${spread(frame, results, output)}
    ${worth > BLOCK_SCALE.high ? import_lit_html4.svg`<path class="se-bar" transform=${(0, import_path3.place)(x(results.loads_per_km / 2), frame.top - 1)} d="M-7 8L0 0L7 8z"></path>` : import_lit_html4.nothing}
    <line class="se-axis" x1=${(0, import_path3.px)(from)} x2=${(0, import_path3.px)(from + width)} y1=${base} y2=${base}></line>
    <text class="se-quiet" x=${(0, import_path3.px)(from - 5)} y=${(0, import_path3.px)(y(1) + 4)} text-anchor="end">1</text>
    ${[0, 200, 400, 600].map((tick) => import_lit_html4.svg`<text class="se-quiet" x=${(0, import_path3.px)(x(tick))} y=${base + 18} text-anchor="middle">${tick}</text>`)}`;
  }
  var sameRun = (results) => results.loads_per_km_ratio === 1 && results.damage_per_km_ratio === 1;
  function patches({ x, y }, list) {
    const top = (count) => (0, import_path3.px)(y(Math.min(count, BLOCK_SCALE.high)));
    return list.map(({ from, to, low, high }) => `M${(0, import_path3.px)(x(from))} ${top(low)}V${top(high)}H${(0, import_path3.px)(x(to))}V${top(low)}z`).join("");
  }
  function rectangle({ from, base, x, y }, count, worth) {
    return `M${(0, import_path3.px)(from)} ${base}V${(0, import_path3.px)(y(Math.min(worth, BLOCK_SCALE.high)))}H${(0, import_path3.px)(x(count))}V${base}`;
  }
  function columns({ base, x, y }, count, worth) {
    const top = (0, import_path3.px)(y(Math.min(worth, BLOCK_SCALE.high)));
    let path = "";
    for (let at = COLUMN; at < count; at += COLUMN) path += `M${(0, import_path3.px)(x(at))} ${base}V${top}`;
    return path;
  }
  function spread({ x, y }, results, output) {
    const [low, high] = ["low", "high"].map((end) => Math.min(results[`${output}_${end}`] / results.loads_per_km_ratio, BLOCK_SCALE.high));
    if (high - low < 5e-3) return import_lit_html4.nothing;
    const at = x(results.loads_per_km) + 7;
    return import_lit_html4.svg`<path class="se-range-bar" d="M${(0, import_path3.px)(at - 3)} ${(0, import_path3.px)(y(low))}h6m-3 0V${(0, import_path3.px)(y(high))}m-3 0h6"></path>`;
  }

  // explorers/loading-cycles/definition.js
  var { inputs: inputs2 } = model;
  var SHORTER = inputs2.stride_length_change.low;
  var [TIBIA, KNEE, LUMBAR] = ["tibia", "kneecap joint", "lower back"].map((word) => (
    /** @type {readonly string[]} */
    inputs2.tissue.choices.indexOf(word)
  ));
  var exponentOf = (tissue) => fatigueTests[tissue].exponent ?? standInExponent;
  var controls = [
    {
      input: "stride_length_change",
      label: "Stride length, change",
      show: (value) => {
        const number = (0, import_format5.tidySigned)(value * 100, 0);
        return { number, unit: "%", spoken: `${number} per cent` };
      },
      meaning: (_, results) => `stride ${(0, import_format5.fixed)(results.stride_length, 2)} m`,
      range: (0, import_format5.rangeText)(inputs2.stride_length_change, 0, "%", 100)
    },
    { input: "tissue", label: "Tissue" },
    {
      input: "fatigue_exponent",
      label: "Fatigue exponent",
      show: (value) => ({ number: (0, import_format5.tidy)(value, 1), unit: "", spoken: (0, import_format5.tidy)(value, 1) }),
      meaning: (_, results) => publishedExponent(results),
      range: (0, import_format5.rangeText)(inputs2.fatigue_exponent, 0, "").trim()
    },
    {
      input: "speed",
      label: "Speed",
      show: (value) => ({ number: (0, import_format5.tidy)(value, 1), unit: "m/s", spoken: `${(0, import_format5.tidy)(value, 1)} metres per second` }),
      meaning: (value) => (0, import_format5.pace)(value),
      range: (0, import_format5.rangeText)(inputs2.speed, 1, "m/s")
    }
  ];
  var ANSWERS = [
    ["load per step", "load_per_step_ratio"],
    ["loads per km", "loads_per_km_ratio"],
    ["load summed over a km", "cumulative_load_per_km_ratio"],
    ["damage per km", "damage_per_km_ratio"]
  ];
  function balance(view) {
    const { results, pinned, changed, revealed, width } = view;
    const rows = ANSWERS.map(([label, output]) => {
      const was = (0, import_format5.percentChange)(pinned[output], 1);
      return {
        label,
        percent: (0, import_format5.percentChange)(results[output], 1),
        range: `${output}_low` in results ? rangeOf(results, output) : void 0,
        pinned: changed && was !== 0 ? was : void 0
      };
    });
    return import_lit_html5.html`<p class="se-heading">One change, four answers</p>
    <p class="se-caption se-balance-note">Against the reference run; line with ticks: range of the sources</p>
    ${(0, import_slot3.slot)("balance", changeBarsHeight(rows.length), revealed ? changeBars({ width: width("balance", 256), rows, from: "reference run" }) : import_lit_html5.html`<p class="se-veil">${BALANCE_UNTIL_COMMIT}</p>`)}`;
  }
  var TURN = onGrid(model.evaluate().sign_changing_exponent, inputs2.fatigue_exponent);
  var loadingCycles = {
    kind: "loading-cycles",
    title: TITLE,
    model,
    controls,
    presets: [
      { label: "Shorter stride, shin", values: { stride_length_change: SHORTER, tissue: TIBIA, fatigue_exponent: exponentOf(TIBIA) } },
      { label: "Shorter stride, knee", values: { stride_length_change: SHORTER, tissue: KNEE, fatigue_exponent: exponentOf(KNEE) } },
      { label: "Shorter stride, back", values: { stride_length_change: SHORTER, tissue: LUMBAR, fatigue_exponent: exponentOf(LUMBAR) } },
      { label: "Where the sign changes", values: { stride_length_change: SHORTER, fatigue_exponent: TURN } },
      { label: "Longer stride", values: { stride_length_change: inputs2.stride_length_change.high } },
      { label: "Run faster", values: { speed: inputs2.speed.high } }
    ],
    prediction: {
      question: QUESTION,
      quantity: "change of the load summed over a kilometre",
      unit: "%",
      low: -30,
      high: 30,
      step: 1,
      start: 0,
      before: {},
      after: { stride_length_change: SHORTER },
      answer: (before, after) => (0, import_format5.percentChange)(after.cumulative_load_per_km_ratio, before.cumulative_load_per_km_ratio)
    },
    // With the load exponent or the load per step the sum would be one multiplication away.
    veiled: Object.keys(model.outputs).filter((name2) => /^load_exponent|^sign_changing|load_per_step|cumulative|damage/.test(name2)),
    dock: [
      { label: "loads per km", output: "loads_per_km", digits: 0 },
      { label: "load per km, ×", output: "cumulative_load_per_km_ratio", digits: 2 },
      { label: "damage per km, ×", output: "damage_per_km_ratio", digits: 2 }
    ],
    columns: ["fatigue_exponent_axis", "stride_effect_on_damage_curve", "stride_effect_on_damage_curve_low", "stride_effect_on_damage_curve_high", "damage_per_km_curve"],
    // For the knee 1 stands in for an exponent that nobody published.
    unmeasured: (name2, results) => name2 === "published_fatigue_exponent" && results[name2] === standInExponent,
    figure: scene,
    charts: exponentChart,
    balance,
    sentence,
    notes: import_lit_html5.html`<span>${(0, import_badge3.badge)("disputed")}${DISPUTED}</span>`,
    equations,
    sources,
    provenance: "Spine in Stride, loading-cycles explorer. Ratios to the same runner at the reference speed with the stride unchanged, over the fatigue exponent. Damage is the sum of a fatigue test on samples without living cells, not an injury."
  };

  // explorers/loading-cycles/index.js
  (0, import_explorer.register)(loadingCycles);
})();
});
