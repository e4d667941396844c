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

  // shared:core/curve-chart.js
  var require_curve_chart = __commonJS({
    "shared:core/curve-chart.js"(exports, module) {
      module.exports = shared["core/curve-chart.js"];
    }
  });

  // shared:core/scale.js
  var require_scale = __commonJS({
    "shared:core/scale.js"(exports, module) {
      module.exports = shared["core/scale.js"];
    }
  });

  // shared:core/play.js
  var require_play = __commonJS({
    "shared:core/play.js"(exports, module) {
      module.exports = shared["core/play.js"];
    }
  });

  // shared:core/describe.js
  var require_describe = __commonJS({
    "shared:core/describe.js"(exports, module) {
      module.exports = shared["core/describe.js"];
    }
  });

  // explorers/recovery-time/index.js
  var import_explorer = __toESM(require_explorer(), 1);

  // explorers/recovery-time/definition.js
  var import_lit_html7 = __toESM(require_lit_html(), 1);
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
    const row2 = short ? SHORT_ROW : ROW;
    const foot = rows.length * row2;
    const height = changeBarsHeight(rows.length, short);
    const alt = `Change from the ${from === "pinned" ? "pinned baseline" : from}. ${rows.map(rowText).join("; ")}.`;
    return import_lit_html.html`<svg role="img" aria-label=${alt} viewBox="0 0 ${width} ${height}" height=${height}>
    <line class=${from === "pinned" ? "se-baseline-mark" : "se-axis"} x1=${middle} x2=${middle} y1="4" y2=${foot}></line>
    ${rows.map((one, index) => changeRow(one, index * row2, width))}
    <text class="se-quiet" x="0" y=${foot + 16}>\u2212${LIMIT} %</text>
    <text class="se-quiet" x=${middle} y=${foot + 16} text-anchor="middle">${from}</text>
    <text class="se-quiet" x=${width} y=${foot + 16} text-anchor="end">+${LIMIT} %</text>
  </svg>`;
  }
  function rowText({ label, percent: percent3, range }) {
    const spread = range && (0, import_format.changeText)(range[0]) !== (0, import_format.changeText)(range[1]) ? `, range ${range.map((end) => (0, import_format.changeText)(end)).join(" to ")}` : "";
    return `${label}: ${(0, import_format.changeText)(percent3)}${spread}`;
  }
  function changeRow({ label, percent: percent3, range, pinned }, top, width) {
    const middle = width / 2;
    const y = top + 25;
    const x = (change2) => middle + Math.max(-LIMIT, Math.min(LIMIT, change2)) / LIMIT * middle;
    const text = (0, import_format.changeText)(percent3);
    return import_lit_html.svg`
    <text class="se-strong se-halo" x="0" y=${top + 14}>${label}</text>
    <text class="se-label-model se-halo" x=${width} y=${top + 14} text-anchor="end">${text}</text>
    <line class="se-gridline" x1="0" x2=${width} y1=${y} y2=${y}></line>
    ${text === "no change" ? import_lit_html.svg`<circle class="se-dot-model" cx=${middle} cy=${y} r="4.5"></circle>` : import_lit_html.svg`<path class="se-bar" d=${barPath(percent3, middle, x(percent3), y)}></path>`}
    ${range ? import_lit_html.svg`<path class="se-change-range" d=${rangePath(range, x, y)}></path>` : import_lit_html.nothing}
    ${pinned === void 0 ? import_lit_html.nothing : import_lit_html.svg`<line class="se-baseline-mark" x1=${(0, import_path.px)(x(pinned))} x2=${(0, import_path.px)(x(pinned))} y1=${y - 9} y2=${y + 9}></line>`}`;
  }
  function rangePath(range, x, y) {
    const ticks = range.filter((end) => Math.abs(end) <= LIMIT).map((end) => `M${(0, import_path.px)(x(end))} ${y - 4}v8`);
    return `M${(0, import_path.px)(x(range[0]))} ${y}H${(0, import_path.px)(x(range[1]))}${ticks.join("")}`;
  }
  function barPath(percent3, middle, end, y) {
    const cut2 = Math.abs(percent3) > LIMIT;
    const shoulder = cut2 ? end - Math.sign(percent3) * BAR : end;
    const [top, bottom] = [y - BAR / 2, y + BAR / 2];
    const tip = cut2 ? `L${end} ${y}` : "";
    return `M${middle} ${top}L${shoulder.toFixed(1)} ${top}${tip}L${shoulder.toFixed(1)} ${bottom}L${middle} ${bottom}Z`;
  }

  // explorers/recovery-time/definition.js
  var import_format6 = __toESM(require_format(), 1);
  var import_slot3 = __toESM(require_slot(), 1);

  // generated/recovery-time-model.js
  var recovery_time_model_exports = {};
  __export(recovery_time_model_exports, {
    evaluate: () => evaluate,
    inputs: () => inputs,
    name: () => name,
    outputs: () => outputs,
    parameters: () => parameters
  });
  var name = "recovery_time";
  var inputs = {
    minutes_monday: { symbol: "m_{mon}", unit: "min", default: 0, low: 0, high: 180, step: 10, label: "Running time on Monday", source: "spinestride" },
    minutes_tuesday: { symbol: "m_{tue}", unit: "min", default: 40, low: 0, high: 180, step: 10, label: "Running time on Tuesday", source: "spinestride" },
    minutes_wednesday: { symbol: "m_{wed}", unit: "min", default: 0, low: 0, high: 180, step: 10, label: "Running time on Wednesday", source: "spinestride" },
    minutes_thursday: { symbol: "m_{thu}", unit: "min", default: 40, low: 0, high: 180, step: 10, label: "Running time on Thursday", source: "spinestride" },
    minutes_friday: { symbol: "m_{fri}", unit: "min", default: 0, low: 0, high: 180, step: 10, label: "Running time on Friday", source: "spinestride" },
    minutes_saturday: { symbol: "m_{sat}", unit: "min", default: 0, low: 0, high: 180, step: 10, label: "Running time on Saturday", source: "spinestride" },
    minutes_sunday: { symbol: "m_{sun}", unit: "min", default: 70, low: 0, high: 180, step: 10, label: "Running time on Sunday", source: "spinestride" },
    session_hour: { symbol: "h_{s}", unit: "h", default: 2, low: 0, high: 10, step: 0.5, label: "Start of the run after rising", source: "spinestride" },
    marathon_speed: { symbol: "v_{mar}", unit: "m/s", default: 3.5, low: 2.2, high: 5.5, step: 0.1, label: "Speed in a marathon", source: "spinestride" },
    speed: { symbol: "v", unit: "m/s", default: 3, low: 2.5, high: 4.5, step: 0.1, label: "Speed", source: "edwards2010" },
    lying_hours: { symbol: "h_{l}", unit: "h", default: 8, low: 6, high: 10, step: 0.5, label: "Hours lying a day", source: "spinestride" },
    seated_share: { symbol: "q_{s}", unit: "fraction", default: 0, low: 0, high: 1, step: 0.05, label: "Share of the day seated", source: "spinestride" },
    training_weeks: { symbol: "W", unit: "weeks", default: 12, low: 1, high: 16, step: 1, label: "Weeks of training in the season", source: "spinestride" }
  };
  var outputs = {
    hour: { symbol: "t", unit: "h", label: "Hour of the week", kind: "series" },
    season_day: { symbol: "d", unit: "d", label: "Day of the season", kind: "series" },
    hours_after: { symbol: "u", unit: "h", label: "Time after a run", kind: "series" },
    run_share: { symbol: "\\rho", unit: "1", label: "Share of the step that is run", kind: "series" },
    hours_since_run: { symbol: "s", unit: "h", label: "Hours since the last run ended", kind: "series" },
    cartilage: { symbol: "C", unit: "1", label: "Share of the cartilage's change by the last run that is left", kind: "series" },
    sensing: { symbol: "B", unit: "1", label: "Response of bone to load, full being 1", kind: "series" },
    muscle: { symbol: "P", unit: "1", label: "Share of the rise in muscle protein synthesis by the last run that is left", kind: "series" },
    disc_load: { symbol: "\\lambda", unit: "1", label: "Load on the discs, upright being 1", kind: "series" },
    disc_loss: { symbol: "H", unit: "mm", label: "Stature lost, mostly by the discs", kind: "series" },
    run_loss: { symbol: "H_{r}", unit: "mm", label: "Stature lost so far in the run", kind: "series" },
    tendon_balance: { symbol: "Q", unit: "1", label: "Collagen built less collagen broken down in tendon, peak of synthesis being 1", kind: "series" },
    bone: { symbol: "X", unit: "reference weeks", label: "Microdamage of bone not yet repaired, in weeks of reference running", kind: "series" },
    season_damage: { symbol: "\\delta_{d}", unit: "reference weeks", label: "Damage of the day, in weeks of reference running", kind: "series" },
    season_bone: { symbol: "X_{d}", unit: "reference weeks", label: "Microdamage of bone not yet repaired over the season, in weeks of reference running", kind: "series" },
    cartilage_left: { symbol: "c_{u}", unit: "1", label: "Share of the change of cartilage that is left", kind: "series" },
    disc_left: { symbol: "h_{u}", unit: "1", label: "Share of the stature lost in a run that is left when lying down", kind: "series" },
    sensing_left: { symbol: "b_{u}", unit: "1", label: "Share of the response of bone that is still missing", kind: "series" },
    muscle_left: { symbol: "p_{u}", unit: "1", label: "Share of the rise in muscle protein synthesis that is left", kind: "series" },
    tendon_after: { symbol: "q_{u}", unit: "1", label: "Collagen balance of tendon after one run, peak of synthesis being 1", kind: "series" },
    bone_left: { symbol: "x_{u}", unit: "1", label: "Share of the microdamage of one run that is left, first source", kind: "series" },
    bone_left_second: { symbol: "x_{u,2}", unit: "1", label: "Share of the microdamage of one run that is left, second source", kind: "series" },
    disc_left_low: { symbol: "h_{u,low}", unit: "1", label: "Share of the stature lost in a run that is left when lying down, low end of the sources", kind: "series" },
    disc_left_high: { symbol: "h_{u,high}", unit: "1", label: "Share of the stature lost in a run that is left when lying down, high end of the sources", kind: "series" },
    sensing_left_low: { symbol: "b_{u,low}", unit: "1", label: "Share of the response of bone that is still missing, low end of the sources", kind: "series" },
    sensing_left_high: { symbol: "b_{u,high}", unit: "1", label: "Share of the response of bone that is still missing, high end of the sources", kind: "series" },
    sessions: { symbol: "n_{r}", unit: "1", label: "Runs in the week", kind: "scalar" },
    weekly_minutes: { symbol: "m_{w}", unit: "min", label: "Running time of the week", kind: "scalar" },
    longest_session: { symbol: "m_{max}", unit: "min", label: "Longest run of the week", kind: "scalar" },
    weekly_distance: { symbol: "D", unit: "km", label: "Distance of the week", kind: "scalar" },
    intensity: { symbol: "x", unit: "1", label: "Speed as a share of marathon speed", kind: "scalar" },
    loads_per_minute: { symbol: "N", unit: "1/min", label: "Loads of one leg in a minute of running", kind: "scalar" },
    running_load: { symbol: "\\lambda_{r}", unit: "1", label: "Load on the discs while running, upright being 1", kind: "scalar" },
    cartilage_recovery_time: { symbol: "t_{cartilage}", unit: "h", label: "Time to 95 % recovery of cartilage", kind: "scalar" },
    sensing_recovery_time: { symbol: "t_{sensing}", unit: "h", label: "Time to 95 % recovery of the response of bone to load", kind: "scalar" },
    muscle_recovery_time: { symbol: "t_{muscle}", unit: "h", label: "Time to 95 % recovery of muscle protein synthesis", kind: "scalar" },
    bone_recovery_time: { symbol: "t_{bone}", unit: "h", label: "Time to 95 % repair of microdamage, first source", kind: "scalar" },
    bone_recovery_days: { symbol: "d_{bone}", unit: "d", label: "Time to 95 % repair of microdamage in days, first source", kind: "scalar" },
    bone_recovery_days_second: { symbol: "d_{bone,2}", unit: "d", label: "Time to 95 % repair of microdamage in days, second source", kind: "scalar" },
    formation_ratio: { symbol: "R_{O}", unit: "1", label: "Stimulus for bone formation, against the same distance in one run", kind: "scalar" },
    sensing_recovery_time_low: { symbol: "t_{sensing,low}", unit: "h", label: "Time to 95 % recovery of the response of bone to load, low end of the sources", kind: "scalar" },
    sensing_recovery_time_high: { symbol: "t_{sensing,high}", unit: "h", label: "Time to 95 % recovery of the response of bone to load, high end of the sources", kind: "scalar" },
    disc_recovery_time: { symbol: "t_{disc}", unit: "h", label: "Time to 95 % recovery of stature when lying down", kind: "scalar" },
    disc_recovery_time_low: { symbol: "t_{disc,low}", unit: "h", label: "Time to 95 % recovery of stature when lying down, low end of the sources", kind: "scalar" },
    disc_recovery_time_high: { symbol: "t_{disc,high}", unit: "h", label: "Time to 95 % recovery of stature when lying down, high end of the sources", kind: "scalar" },
    tendon_turning_time: { symbol: "t_{tendon}", unit: "h", label: "Time until tendon builds more collagen than it breaks down", kind: "scalar" },
    disc_loss_highest: { symbol: "H_{max}", unit: "mm", label: "Largest stature lost", kind: "scalar" },
    disc_loss_lowest: { symbol: "H_{min}", unit: "mm", label: "Smallest stature lost", kind: "scalar" },
    run_loss_highest: { symbol: "H_{r,max}", unit: "mm", label: "Stature lost in the run that costs most", kind: "scalar" },
    sensing_mean: { symbol: "\\bar{B}", unit: "1", label: "Response of bone to load, mean of the week", kind: "scalar" },
    muscle_mean: { symbol: "\\bar{P}", unit: "1", label: "Share of the rise in muscle protein synthesis that is left, mean of the week", kind: "scalar" },
    bone_highest: { symbol: "X_{max}", unit: "reference weeks", label: "Largest microdamage not yet repaired", kind: "scalar" },
    bone_mean: { symbol: "\\bar{X}", unit: "reference weeks", label: "Microdamage not yet repaired, mean of the week", kind: "scalar" },
    season_bone_highest: { symbol: "X_{d,max}", unit: "reference weeks", label: "Largest microdamage not yet repaired in the season", kind: "scalar" },
    bone_split_ratio: { symbol: "R_{X}", unit: "1", label: "Fatigue of bone, against the same running spread over every hour of the week", kind: "scalar" },
    bone_damage_of_week: { symbol: "\\delta_{w}", unit: "reference weeks", label: "Microdamage that a week adds, in weeks of reference running", kind: "scalar" },
    bone_fatigue_ratio: { symbol: "R_{b}", unit: "1", label: "Fatigue of bone, against the reference week spread over every hour", kind: "scalar" }
  };
  var parameters = {
    cartilage_time: 0.6,
    disc_fast_loss: 12,
    disc_slow_loss: 15,
    disc_fast_loading: 0.5,
    disc_slow_loading: 8,
    disc_fast_unloading: 3.4,
    disc_slow_unloading: 8,
    seated_load: 0.6,
    easy_pace: 0.7,
    middle_pace: 0.85,
    race_pace: 1,
    easy_load: 1.3,
    middle_load: 1.5,
    race_load: 1.8,
    disc_run: 0.5,
    sensing_time: 6,
    muscle_time: 38,
    tendon_synthesis_time: 24,
    tendon_breakdown_time: 12,
    tendon_breakdown_weight: 1.745,
    reference_minutes: 150,
    recovered_level: 0.05,
    steps_per_hour: 6,
    run_threshold: 1e-3,
    shortest_lag: 0.1,
    longest_lag: 2880,
    season_length: 112,
    trace: 1e-9,
    hours_per_day: 24,
    days_per_week: 7,
    minutes_per_hour: 60,
    reference_stride_length: 1.98,
    stride_length_speed: 2.5,
    stride_length_speed_exponent: 0.77,
    reference_speed: 3.5,
    fatigue_exponent_tibia: 6.6,
    weibull_modulus: 8,
    repair_time: 26,
    repair_shape: 2,
    second_repair_time: 20.5,
    second_repair_shape: 1.51,
    middle_speed: 3.5,
    speed_exponent_slow: 0.4901,
    speed_exponent_fast: 0.3048
  };
  var parameterUnits = {
    cartilage_time: "h",
    disc_fast_loss: "mm",
    disc_slow_loss: "mm",
    disc_fast_loading: "h",
    disc_slow_loading: "h",
    disc_fast_unloading: "h",
    disc_slow_unloading: "h",
    seated_load: "1",
    easy_pace: "1",
    middle_pace: "1",
    race_pace: "1",
    easy_load: "1",
    middle_load: "1",
    race_load: "1",
    disc_run: "h",
    sensing_time: "h",
    muscle_time: "h",
    tendon_synthesis_time: "h",
    tendon_breakdown_time: "h",
    tendon_breakdown_weight: "1",
    reference_minutes: "min",
    recovered_level: "1",
    steps_per_hour: "1/h",
    run_threshold: "1",
    shortest_lag: "h",
    longest_lag: "h",
    season_length: "d",
    trace: "1",
    hours_per_day: "h",
    days_per_week: "d",
    minutes_per_hour: "min",
    reference_stride_length: "m",
    stride_length_speed: "m/s",
    stride_length_speed_exponent: "1",
    reference_speed: "m/s",
    fatigue_exponent_tibia: "1",
    weibull_modulus: "1",
    repair_time: "d",
    repair_shape: "1",
    second_repair_time: "d",
    second_repair_shape: "1",
    middle_speed: "m/s",
    speed_exponent_slow: "1",
    speed_exponent_fast: "1"
  };
  var parameterRanges = {
    disc_slow_loading: [4, 20],
    disc_slow_unloading: [4, 20],
    sensing_time: [2.7, 6]
  };
  var SAMPLES = 1008;
  var SAMPLES_SEASON_DAY = 112;
  var SAMPLES_HOURS_AFTER = 181;
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
    const range = (row2) => `from ${plainNumber(row2.low)} to ${plainNumber(row2.high)}` + (row2.choices ? ` (${row2.choices.join(", ")})` : "");
    for (const name2 of Object.keys(values)) {
      if (!Object.hasOwn(inputs3, name2)) {
        const known = Object.entries(inputs3).map(([key, row2]) => `${key} (${row2.unit}) ${range(row2)}`);
        throw new RangeError(`unknown input ${name2}; the inputs are: ${known.join("; ")}`);
      }
    }
    const checked = {};
    for (const [name2, row2] of Object.entries(inputs3)) {
      const value = Object.hasOwn(values, name2) ? values[name2] : row2.default;
      const kind = row2.choices ? "whole" : "real";
      const needed = `${name2} (${row2.unit}) must be a ${kind} number ${range(row2)}`;
      if (typeof value !== "number") throw new RangeError(`${needed}, but is not a number`);
      if (!Number.isFinite(value)) throw new RangeError(`${needed}, but is not finite`);
      const slack = rounding * (row2.high - row2.low);
      const broken = row2.choices && Math.abs(value - Math.round(value)) > slack;
      if (value < row2.low - slack || value > row2.high + slack || broken) {
        throw new RangeError(`${needed}, but is ${plainNumber(value)}`);
      }
      checked[name2] = row2.choices ? Math.round(value) : value;
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
  function sumOf(series) {
    let sum = 0;
    for (const value of series) sum += value;
    return sum;
  }
  function meanOf(series) {
    return sumOf(series) / series.length;
  }
  function lastAbove(series, axis, level) {
    let last = series.length - 1;
    while (last >= 0 && !(series[last] > level)) last -= 1;
    if (last < 0) return axis[0];
    if (last === series.length - 1) return axis[last];
    const share = (series[last] - level) / (series[last] - series[last + 1]);
    return axis[last] + share * (axis[last + 1] - axis[last]);
  }
  function convolved(series, kernel, interval, laps) {
    const samples = series.length;
    const weights = new Float64Array(samples);
    for (let lap = 0; lap < laps; lap += 1) {
      for (let i = 0; i < samples; i += 1) weights[i] += kernel((lap * samples + i) * interval);
    }
    const result = new Float64Array(samples);
    for (let from = 0; from < samples; from += 1) {
      if (series[from] === 0) continue;
      for (let i = from; i < samples; i += 1) result[i] += series[from] * weights[i - from];
      if (laps === 1) continue;
      for (let i = 0; i < from; i += 1) result[i] += series[from] * weights[i - from + samples];
    }
    return result;
  }
  function cornerOf(names2, ranges, pattern, most) {
    return Object.fromEntries(names2.map((name2, place4) => [name2, ranges[name2][pattern >> place4 & 1 ? most : 1 - most]]));
  }
  function bandOf(names2, ranges, noise, nominal, known, variant, zero) {
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
    const silent = names2.filter((name2, place4) => {
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
        const corner = cornerOf(names2, ranges, pattern, most);
        compute(corner, first);
        for (const name2 of silent) {
          const [least, greatest] = ranges[name2];
          compute({ ...corner, [name2]: corner[name2] === least ? greatest : least }, first);
        }
      }
    }
    if (!negative || !positive) return [low, high];
    for (const pattern of distinct) {
      variant({ ...known, ...cornerOf(names2, ranges, pattern, 0) }, first, crossing, true);
      for (let i = 0; i < first.length; i += 1) {
        if (negative[i] && positive[i] && first[i] < low[i]) low[i] = first[i];
      }
    }
    return [low, high];
  }
  function bandOfNumber(names2, ranges, noise, nominal, known, variant) {
    const [low, high] = bandOf(names2, ranges, noise, [nominal], known, (state, out) => {
      out[0] = variant(state);
    });
    return [low[0], high[0]];
  }
  function vary_disc_left(known, out) {
    const { disc_fast_run_loss, disc_fast_unloading, disc_run, disc_slow_loading, disc_slow_loss, disc_slow_unloading, hours_after } = known;
    const disc_slow_run_loss = disc_slow_loss * (1 - Math.exp(-disc_run / disc_slow_loading));
    const constant_1 = -1 / disc_fast_unloading;
    const constant_2 = -1 / disc_slow_unloading;
    const constant_3 = 1 / (disc_fast_run_loss + disc_slow_run_loss);
    for (let i = 0; i < SAMPLES_HOURS_AFTER; i += 1) {
      const hours_after_i = hours_after[i];
      const disc_left_i = constant_3 * (disc_fast_run_loss * Math.exp(constant_1 * hours_after_i) + disc_slow_run_loss * Math.exp(constant_2 * hours_after_i));
      out[i] = disc_left_i;
    }
  }
  function vary_sensing_left(known, out) {
    const { hours_after, sensing_time } = known;
    const constant_1 = -1 / sensing_time;
    for (let i = 0; i < SAMPLES_HOURS_AFTER; i += 1) {
      const hours_after_i = hours_after[i];
      const sensing_left_i = Math.exp(constant_1 * hours_after_i);
      out[i] = sensing_left_i;
    }
  }
  function vary_sensing_recovery_time(known) {
    const { recovered_level, sensing_time } = known;
    const sensing_recovery_time = -sensing_time * Math.log(recovered_level);
    return sensing_recovery_time;
  }
  function evaluate(values = {}, overrides = {}) {
    const { minutes_monday, minutes_tuesday, minutes_wednesday, minutes_thursday, minutes_friday, minutes_saturday, minutes_sunday, session_hour, marathon_speed, speed, lying_hours, seated_share, training_weeks } = checkedInputs(inputs, values, ROUNDING);
    const { cartilage_time, disc_fast_loss, disc_slow_loss, disc_fast_loading, disc_slow_loading, disc_fast_unloading, disc_slow_unloading, seated_load, easy_pace, middle_pace, race_pace, easy_load, middle_load, race_load, disc_run, sensing_time, muscle_time, tendon_synthesis_time, tendon_breakdown_time, tendon_breakdown_weight, reference_minutes, recovered_level, steps_per_hour, run_threshold, shortest_lag, longest_lag, season_length, trace, hours_per_day, days_per_week, minutes_per_hour, reference_stride_length, stride_length_speed, stride_length_speed_exponent, reference_speed, fatigue_exponent_tibia, weibull_modulus, repair_time, repair_shape, second_repair_time, second_repair_shape, middle_speed, speed_exponent_slow, speed_exponent_fast } = checkedParameters(parameters, parameterUnits, overrides);
    const sessions = Math.min(1, minutes_friday) + Math.min(1, minutes_monday) + Math.min(1, minutes_saturday) + Math.min(1, minutes_sunday) + Math.min(1, minutes_thursday) + Math.min(1, minutes_tuesday) + Math.min(1, minutes_wednesday);
    const weekly_minutes = minutes_friday + minutes_monday + minutes_saturday + minutes_sunday + minutes_thursday + minutes_tuesday + minutes_wednesday;
    const longest_session = Math.max(minutes_friday, minutes_monday, minutes_saturday, minutes_sunday, minutes_thursday, minutes_tuesday, minutes_wednesday);
    const weekly_distance = 1 / 1e3 * minutes_per_hour * speed * weekly_minutes;
    const intensity = speed / marathon_speed;
    const stride_length = reference_stride_length * Math.pow(speed / stride_length_speed, stride_length_speed_exponent);
    const loads_per_minute = minutes_per_hour * speed / stride_length;
    const week_length = days_per_week * hours_per_day;
    const time_step = 1 / steps_per_hour;
    const sampleInterval = week_length / SAMPLES;
    const sampleInterval_HOURS_AFTER = 1 / (SAMPLES_HOURS_AFTER - 1);
    const hour = new Float64Array(SAMPLES);
    const hour_of_day = new Float64Array(SAMPLES);
    const minutes_today = new Float64Array(SAMPLES);
    const run_share = new Float64Array(SAMPLES);
    const up_share = new Float64Array(SAMPLES);
    const constant_1 = -1 / 2 * time_step;
    const constant_2 = 1 / hours_per_day;
    const constant_3 = -hours_per_day;
    const constant_4 = -time_step;
    const constant_5 = 1 / minutes_per_hour;
    const constant_6 = 1 / time_step;
    const constant_7 = hours_per_day - lying_hours;
    for (let i = 0; i < SAMPLES; i += 1) {
      const hour_i = i * sampleInterval;
      const weekday_i = Math.floor(constant_2 * (constant_1 + hour_i));
      const hour_of_day_i = constant_3 * weekday_i + hour_i;
      const minutes_today_i = weekday_i === 0 ? minutes_monday : weekday_i === 1 ? minutes_tuesday : weekday_i === 2 ? minutes_wednesday : weekday_i === 3 ? minutes_thursday : weekday_i === 4 ? minutes_friday : weekday_i === 5 ? minutes_saturday : minutes_sunday;
      const run_share_i = constant_6 * Math.max(0, -Math.max(session_hour, constant_4 + hour_of_day_i) + Math.min(hour_of_day_i, constant_5 * minutes_today_i + session_hour));
      const up_share_i = constant_6 * Math.max(0, -hour_of_day_i + time_step + Math.min(constant_7, hour_of_day_i));
      hour[i] = hour_i;
      hour_of_day[i] = hour_of_day_i;
      minutes_today[i] = minutes_today_i;
      run_share[i] = run_share_i;
      up_share[i] = up_share_i;
    }
    const hours_after = new Float64Array(SAMPLES_HOURS_AFTER);
    for (let i = 0; i < SAMPLES_HOURS_AFTER; i += 1) {
      const hours_after_i = shortest_lag * Math.pow(longest_lag / shortest_lag, i * sampleInterval_HOURS_AFTER);
      hours_after[i] = hours_after_i;
    }
    const hours_since_run = new Float64Array(SAMPLES);
    let hours_since_run_before = 0;
    for (let lap = 0; lap < 2; lap += 1) {
      for (let i = 0; i < SAMPLES; i += 1) {
        const hour_of_day_i = hour_of_day[i];
        const minutes_today_i = minutes_today[i];
        const run_share_i = run_share[i];
        hours_since_run_before = hour_of_day_i >= session_hour + minutes_today_i / minutes_per_hour && minutes_today_i > 0 ? hour_of_day_i - session_hour - minutes_today_i / minutes_per_hour : run_share_i > run_threshold ? 0 : hours_since_run_before + time_step;
        hours_since_run[i] = hours_since_run_before;
      }
    }
    const running_load = easy_pace >= intensity ? easy_load : intensity <= middle_pace ? easy_load + (-easy_load + middle_load) * (-easy_pace + intensity) / (-easy_pace + middle_pace) : intensity <= race_pace ? middle_load + (intensity - middle_pace) * (-middle_load + race_load) / (-middle_pace + race_pace) : race_load;
    const day_load = -seated_share * (1 - seated_load) + 1;
    const cartilage = new Float64Array(SAMPLES);
    const sensing = new Float64Array(SAMPLES);
    const muscle = new Float64Array(SAMPLES);
    const disc_load = new Float64Array(SAMPLES);
    const hours_before_run = new Float64Array(SAMPLES);
    const hours_run = new Float64Array(SAMPLES);
    const constant_8 = -1 / cartilage_time;
    const constant_9 = -1 / sensing_time;
    const constant_10 = -1 / muscle_time;
    const constant_11 = session_hour + time_step;
    const constant_12 = -session_hour;
    for (let i = 0; i < SAMPLES; i += 1) {
      const hour_of_day_i = hour_of_day[i];
      const hours_since_run_i = hours_since_run[i];
      const minutes_today_i = minutes_today[i];
      const run_share_i = run_share[i];
      const up_share_i = up_share[i];
      const cartilage_i = Math.exp(constant_8 * hours_since_run_i);
      const sensing_i = 1 - Math.exp(constant_9 * hours_since_run_i);
      const muscle_i = Math.exp(constant_10 * hours_since_run_i);
      const disc_load_i = day_load * (-run_share_i + up_share_i) + run_share_i * running_load;
      const hours_before_run_i = Math.max(0, constant_11 - hour_of_day_i);
      const hours_run_i = constant_12 + Math.min(hour_of_day_i, constant_5 * minutes_today_i + session_hour);
      cartilage[i] = cartilage_i;
      sensing[i] = sensing_i;
      muscle[i] = muscle_i;
      disc_load[i] = disc_load_i;
      hours_before_run[i] = hours_before_run_i;
      hours_run[i] = hours_run_i;
    }
    const disc_fast = new Float64Array(SAMPLES);
    let disc_fast_before = 0;
    for (let lap = 0; lap < 2; lap += 1) {
      for (let i = 0; i < SAMPLES; i += 1) {
        const disc_load_i = disc_load[i];
        disc_fast_before = disc_fast_loss * disc_load_i + (disc_fast_before - disc_fast_loss * disc_load_i) * Math.exp(-time_step * (disc_fast_before < disc_fast_loss * disc_load_i ? 1 / disc_fast_loading : 1 / disc_fast_unloading));
        disc_fast[i] = disc_fast_before;
      }
    }
    const disc_fast_at_start = new Float64Array(SAMPLES);
    let disc_fast_at_start_before = 0;
    for (let i = 0; i < SAMPLES; i += 1) {
      const disc_fast_i = disc_fast[i];
      const hours_before_run_i = hours_before_run[i];
      const run_share_i = run_share[i];
      disc_fast_at_start_before = run_share_i > run_threshold ? day_load * disc_fast_loss + (-day_load * disc_fast_loss + disc_fast_at_start_before) * Math.exp(-hours_before_run_i * (disc_fast_at_start_before < day_load * disc_fast_loss ? 1 / disc_fast_loading : 1 / disc_fast_unloading)) : disc_fast_i;
      disc_fast_at_start[i] = disc_fast_at_start_before;
    }
    const disc_slow = new Float64Array(SAMPLES);
    let disc_slow_before = 0;
    for (let lap = 0; lap < 2; lap += 1) {
      for (let i = 0; i < SAMPLES; i += 1) {
        const disc_load_i = disc_load[i];
        disc_slow_before = disc_load_i * disc_slow_loss + (-disc_load_i * disc_slow_loss + disc_slow_before) * Math.exp(-time_step * (disc_slow_before < disc_load_i * disc_slow_loss ? 1 / disc_slow_loading : 1 / disc_slow_unloading));
        disc_slow[i] = disc_slow_before;
      }
    }
    const disc_slow_at_start = new Float64Array(SAMPLES);
    let disc_slow_at_start_before = 0;
    for (let i = 0; i < SAMPLES; i += 1) {
      const disc_slow_i = disc_slow[i];
      const hours_before_run_i = hours_before_run[i];
      const run_share_i = run_share[i];
      disc_slow_at_start_before = run_share_i > run_threshold ? day_load * disc_slow_loss + (-day_load * disc_slow_loss + disc_slow_at_start_before) * Math.exp(-hours_before_run_i * (disc_slow_at_start_before < day_load * disc_slow_loss ? 1 / disc_slow_loading : 1 / disc_slow_unloading)) : disc_slow_i;
      disc_slow_at_start[i] = disc_slow_at_start_before;
    }
    const disc_loss = new Float64Array(SAMPLES);
    const run_loss = new Float64Array(SAMPLES);
    const run_part = new Float64Array(SAMPLES);
    const constant_13 = -1 / disc_fast_loading;
    const constant_14 = disc_fast_loss * running_load;
    const constant_15 = -1 / disc_slow_loading;
    const constant_16 = disc_slow_loss * running_load;
    const constant_17 = minutes_per_hour * time_step;
    for (let i = 0; i < SAMPLES; i += 1) {
      const disc_fast_i = disc_fast[i];
      const disc_fast_at_start_i = disc_fast_at_start[i];
      const disc_slow_i = disc_slow[i];
      const disc_slow_at_start_i = disc_slow_at_start[i];
      const hours_run_i = hours_run[i];
      const minutes_today_i = minutes_today[i];
      const run_share_i = run_share[i];
      const disc_loss_i = disc_fast_i + disc_slow_i;
      const run_loss_i = run_share_i > run_threshold ? (1 - Math.exp(constant_13 * hours_run_i)) * (constant_14 - disc_fast_at_start_i) + (1 - Math.exp(constant_15 * hours_run_i)) * (constant_16 - disc_slow_at_start_i) : 0;
      const run_part_i = constant_17 * run_share_i / Math.max(1, minutes_today_i);
      disc_loss[i] = disc_loss_i;
      run_loss[i] = run_loss_i;
      run_part[i] = run_part_i;
    }
    const tendon_balance = convolved(run_part, (tendon_balance_lag) => tendon_balance_lag * Math.exp(-tendon_balance_lag / tendon_synthesis_time + 1) / tendon_synthesis_time - tendon_balance_lag * tendon_breakdown_weight * Math.exp(-tendon_balance_lag / tendon_breakdown_time + 1) / tendon_breakdown_time, sampleInterval, 4);
    const speed_exponent = middle_speed >= speed ? speed_exponent_slow : speed_exponent_fast;
    const damage_pace = Math.pow(speed / reference_speed, fatigue_exponent_tibia * speed_exponent - stride_length_speed_exponent + 1);
    const damage_in_step = new Float64Array(SAMPLES);
    const constant_18 = damage_pace * minutes_per_hour * time_step / reference_minutes;
    for (let i = 0; i < SAMPLES; i += 1) {
      const run_share_i = run_share[i];
      const damage_in_step_i = constant_18 * run_share_i;
      damage_in_step[i] = damage_in_step_i;
    }
    const bone = convolved(damage_in_step, (bone_lag) => Math.exp(-Math.pow(bone_lag / (hours_per_day * repair_time), repair_shape)), sampleInterval, 12);
    const season_days = season_length;
    const sampleInterval_SEASON_DAY = season_days / SAMPLES_SEASON_DAY;
    const season_day = new Float64Array(SAMPLES_SEASON_DAY);
    const season_damage = new Float64Array(SAMPLES_SEASON_DAY);
    const constant_19 = 1 / days_per_week;
    const constant_20 = damage_pace / reference_minutes;
    for (let i = 0; i < SAMPLES_SEASON_DAY; i += 1) {
      const season_day_i = i * sampleInterval_SEASON_DAY;
      const season_week_i = Math.floor(constant_19 * (season_day_i + 1 / 2));
      const season_minutes_i = days_per_week * season_week_i - season_day_i === 0 ? minutes_monday : days_per_week * season_week_i - season_day_i === -1 ? minutes_tuesday : days_per_week * season_week_i - season_day_i === -2 ? minutes_wednesday : days_per_week * season_week_i - season_day_i === -3 ? minutes_thursday : days_per_week * season_week_i - season_day_i === -4 ? minutes_friday : days_per_week * season_week_i - season_day_i === -5 ? minutes_saturday : minutes_sunday;
      const season_damage_i = season_week_i < training_weeks ? constant_20 * season_minutes_i : 0;
      season_day[i] = season_day_i;
      season_damage[i] = season_damage_i;
    }
    const season_bone = convolved(season_damage, (season_bone_lag) => Math.exp(-Math.pow(season_bone_lag / repair_time, repair_shape)), sampleInterval_SEASON_DAY, 1);
    const disc_fast_run_loss = disc_fast_loss * (1 - Math.exp(-disc_run / disc_fast_loading));
    const disc_slow_run_loss = disc_slow_loss * (1 - Math.exp(-disc_run / disc_slow_loading));
    const cartilage_recovery_time = -cartilage_time * Math.log(recovered_level);
    const sensing_recovery_time = -sensing_time * Math.log(recovered_level);
    const muscle_recovery_time = -muscle_time * Math.log(recovered_level);
    const bone_recovery_time = hours_per_day * repair_time * Math.pow(-Math.log(recovered_level), 1 / repair_shape);
    const bone_recovery_days = bone_recovery_time / hours_per_day;
    const bone_recovery_days_second = second_repair_time * Math.pow(-Math.log(recovered_level), 1 / second_repair_shape);
    const stimulus_in_one_run = Math.log(loads_per_minute * weekly_minutes + 1);
    const stimulus_of_week = Math.log(loads_per_minute * minutes_friday + 1) + Math.log(loads_per_minute * minutes_monday + 1) + Math.log(loads_per_minute * minutes_saturday + 1) + Math.log(loads_per_minute * minutes_sunday + 1) + Math.log(loads_per_minute * minutes_thursday + 1) + Math.log(loads_per_minute * minutes_tuesday + 1) + Math.log(loads_per_minute * minutes_wednesday + 1);
    const formation_ratio = (stimulus_of_week + trace) / (stimulus_in_one_run + trace);
    const cartilage_left = new Float64Array(SAMPLES_HOURS_AFTER);
    const disc_left = new Float64Array(SAMPLES_HOURS_AFTER);
    const sensing_left = new Float64Array(SAMPLES_HOURS_AFTER);
    const muscle_left = new Float64Array(SAMPLES_HOURS_AFTER);
    const tendon_after = new Float64Array(SAMPLES_HOURS_AFTER);
    const tendon_deficit = new Float64Array(SAMPLES_HOURS_AFTER);
    const bone_left = new Float64Array(SAMPLES_HOURS_AFTER);
    const bone_left_second = new Float64Array(SAMPLES_HOURS_AFTER);
    const constant_21 = -1 / disc_fast_unloading;
    const constant_22 = -1 / disc_slow_unloading;
    const constant_23 = 1 / (disc_fast_run_loss + disc_slow_run_loss);
    const constant_24 = -1 / tendon_synthesis_time;
    const constant_25 = 1 / tendon_synthesis_time;
    const constant_26 = -1 / tendon_breakdown_time;
    const constant_27 = -tendon_breakdown_weight / tendon_breakdown_time;
    const constant_28 = 1 / (hours_per_day * repair_time);
    const constant_29 = 1 / (hours_per_day * second_repair_time);
    for (let i = 0; i < SAMPLES_HOURS_AFTER; i += 1) {
      const hours_after_i = hours_after[i];
      const cartilage_left_i = Math.exp(constant_8 * hours_after_i);
      const disc_left_i = constant_23 * (disc_fast_run_loss * Math.exp(constant_21 * hours_after_i) + disc_slow_run_loss * Math.exp(constant_22 * hours_after_i));
      const sensing_left_i = Math.exp(constant_9 * hours_after_i);
      const muscle_left_i = Math.exp(constant_10 * hours_after_i);
      const tendon_after_i = constant_25 * hours_after_i * Math.exp(constant_24 * hours_after_i + 1) + constant_27 * hours_after_i * Math.exp(constant_26 * hours_after_i + 1);
      const tendon_deficit_i = -tendon_after_i;
      const bone_left_i = Math.exp(-Math.pow(constant_28 * hours_after_i, repair_shape));
      const bone_left_second_i = Math.exp(-Math.pow(constant_29 * hours_after_i, second_repair_shape));
      cartilage_left[i] = cartilage_left_i;
      disc_left[i] = disc_left_i;
      sensing_left[i] = sensing_left_i;
      muscle_left[i] = muscle_left_i;
      tendon_after[i] = tendon_after_i;
      tendon_deficit[i] = tendon_deficit_i;
      bone_left[i] = bone_left_i;
      bone_left_second[i] = bone_left_second_i;
    }
    const [disc_left_low, disc_left_high] = bandOf(["disc_slow_loading", "disc_slow_unloading"], parameterRanges, NOISE, disc_left, { disc_fast_run_loss, disc_fast_unloading, disc_run, disc_slow_loading, disc_slow_loss, disc_slow_unloading, hours_after }, vary_disc_left);
    const [sensing_left_low, sensing_left_high] = bandOf(["sensing_time"], parameterRanges, NOISE, sensing_left, { hours_after, sensing_time }, vary_sensing_left);
    const [sensing_recovery_time_low, sensing_recovery_time_high] = bandOfNumber(["sensing_time"], parameterRanges, NOISE, sensing_recovery_time, { recovered_level, sensing_time }, vary_sensing_recovery_time);
    const disc_recovery_time = lastAbove(disc_left, hours_after, recovered_level);
    const disc_recovery_time_low = lastAbove(disc_left_low, hours_after, recovered_level);
    const disc_recovery_time_high = lastAbove(disc_left_high, hours_after, recovered_level);
    const tendon_turning_time = lastAbove(tendon_deficit, hours_after, 0);
    const disc_loss_highest = maximumOf(disc_loss);
    const disc_loss_lowest = -maximumOf(disc_loss, -1);
    const run_loss_highest = maximumOf(run_loss);
    const sensing_mean = meanOf(sensing);
    const muscle_mean = meanOf(muscle);
    const bone_highest = maximumOf(bone);
    const bone_mean = meanOf(bone);
    const season_bone_highest = maximumOf(season_bone);
    const bone_split_ratio = Math.pow((bone_highest + trace) / (bone_mean + trace), weibull_modulus / fatigue_exponent_tibia);
    const bone_damage_of_week = damage_pace * weekly_minutes / reference_minutes;
    const bone_fatigue_ratio = Math.pow(bone_damage_of_week, weibull_modulus / fatigue_exponent_tibia) * bone_split_ratio;
    return { hour, season_day, hours_after, run_share, hours_since_run, cartilage, sensing, muscle, disc_load, disc_loss, run_loss, tendon_balance, bone, season_damage, season_bone, cartilage_left, disc_left, sensing_left, muscle_left, tendon_after, bone_left, bone_left_second, disc_left_low, disc_left_high, sensing_left_low, sensing_left_high, sessions, weekly_minutes, longest_session, weekly_distance, intensity, loads_per_minute, running_load, cartilage_recovery_time, sensing_recovery_time, muscle_recovery_time, bone_recovery_time, bone_recovery_days, bone_recovery_days_second, formation_ratio, sensing_recovery_time_low, sensing_recovery_time_high, disc_recovery_time, disc_recovery_time_low, disc_recovery_time_high, tendon_turning_time, disc_loss_highest, disc_loss_lowest, run_loss_highest, sensing_mean, muscle_mean, bone_highest, bone_mean, season_bone_highest, bone_split_ratio, bone_damage_of_week, bone_fatigue_ratio };
  }

  // generated/recovery-time-equations.js
  var equations = [
    {
      "label": "Share of the cartilage's change by the last run that is left",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>C</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>=</mo><msup><mi>e</mi><mrow><mo>−</mo><mfrac><mrow><mi>s</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo></mrow><msub><mi>τ</mi><mi>c</mi></msub></mfrac></mrow></msup></mrow></semantics></math></span>'
    },
    {
      "label": "Speed as a share of marathon speed",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>x</mi><mo>=</mo><mfrac><mi>v</mi><msub><mi>v</mi><mrow><mi>m</mi><mi>a</mi><mi>r</mi></mrow></msub></mfrac></mrow></semantics></math></span>'
    },
    {
      "label": "Load on the discs while running, upright being 1",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>λ</mi><mi>r</mi></msub><mo>=</mo><mrow><mo fence="true">{</mo><mtable rowspacing="0.36em" columnalign="left left" columnspacing="1em"><mtr><mtd><mstyle scriptlevel="0" displaystyle="false"><msub><mi>λ</mi><mn>1</mn></msub></mstyle></mtd><mtd><mstyle scriptlevel="0" displaystyle="false"><mrow><mtext>for</mtext><mtext> </mtext><mi>x</mi><mo>≤</mo><msub><mi>x</mi><mn>1</mn></msub></mrow></mstyle></mtd></mtr><mtr><mtd><mstyle scriptlevel="0" displaystyle="false"><mrow><msub><mi>λ</mi><mn>1</mn></msub><mo>+</mo><mfrac><mrow><mrow><mo fence="true">(</mo><msub><mi>λ</mi><mn>2</mn></msub><mo>−</mo><msub><mi>λ</mi><mn>1</mn></msub><mo fence="true">)</mo></mrow><mrow><mo fence="true">(</mo><mi>x</mi><mo>−</mo><msub><mi>x</mi><mn>1</mn></msub><mo fence="true">)</mo></mrow></mrow><mrow><msub><mi>x</mi><mn>2</mn></msub><mo>−</mo><msub><mi>x</mi><mn>1</mn></msub></mrow></mfrac></mrow></mstyle></mtd><mtd><mstyle scriptlevel="0" displaystyle="false"><mrow><mtext>for</mtext><mtext> </mtext><mi>x</mi><mo>≤</mo><msub><mi>x</mi><mn>2</mn></msub></mrow></mstyle></mtd></mtr><mtr><mtd><mstyle scriptlevel="0" displaystyle="false"><mrow><msub><mi>λ</mi><mn>2</mn></msub><mo>+</mo><mfrac><mrow><mrow><mo fence="true">(</mo><msub><mi>λ</mi><mn>3</mn></msub><mo>−</mo><msub><mi>λ</mi><mn>2</mn></msub><mo fence="true">)</mo></mrow><mrow><mo fence="true">(</mo><mi>x</mi><mo>−</mo><msub><mi>x</mi><mn>2</mn></msub><mo fence="true">)</mo></mrow></mrow><mrow><msub><mi>x</mi><mn>3</mn></msub><mo>−</mo><msub><mi>x</mi><mn>2</mn></msub></mrow></mfrac></mrow></mstyle></mtd><mtd><mstyle scriptlevel="0" displaystyle="false"><mrow><mtext>for</mtext><mtext> </mtext><mi>x</mi><mo>≤</mo><msub><mi>x</mi><mn>3</mn></msub></mrow></mstyle></mtd></mtr><mtr><mtd><mstyle scriptlevel="0" displaystyle="false"><msub><mi>λ</mi><mn>3</mn></msub></mstyle></mtd><mtd><mstyle scriptlevel="0" displaystyle="false"><mtext>otherwise</mtext></mstyle></mtd></mtr></mtable></mrow></mrow></semantics></math></span>'
    },
    {
      "label": "Load on the discs, upright being 1",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>λ</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>=</mo><msub><mi>λ</mi><mi>d</mi></msub><mrow><mo fence="true">(</mo><mi>A</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>−</mo><mi>ρ</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo fence="true">)</mo></mrow><mo>+</mo><msub><mi>λ</mi><mi>r</mi></msub><mi>ρ</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo></mrow></semantics></math></span>'
    },
    {
      "label": "Stature lost, fast part",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>H</mi><mn>1</mn></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>=</mo><msub><mi>A</mi><mn>1</mn></msub><mi>λ</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>+</mo><mrow><mo fence="true">(</mo><msub><mi>H</mi><mn>1</mn></msub><mo stretchy="false">(</mo><mi>t</mi><mo>−</mo><mi mathvariant="normal">Δ</mi><mi>t</mi><mo stretchy="false">)</mo><mo>−</mo><msub><mi>A</mi><mn>1</mn></msub><mi>λ</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo fence="true">)</mo></mrow><msup><mi>e</mi><mrow><mo>−</mo><mi mathvariant="normal">Δ</mi><mi>t</mi><mrow><mo fence="true">(</mo><mrow><mo fence="true">{</mo><mtable rowspacing="0.36em" columnalign="left left" columnspacing="1em"><mtr><mtd><mstyle scriptlevel="0" displaystyle="false"><mfrac><mn>1</mn><msub><mi>τ</mi><mrow><mn>1</mn><mo separator="true">,</mo><mi>l</mi></mrow></msub></mfrac></mstyle></mtd><mtd><mstyle scriptlevel="0" displaystyle="false"><mrow><mtext>for</mtext><mtext> </mtext><msub><mi>H</mi><mn>1</mn></msub><mo stretchy="false">(</mo><mi>t</mi><mo>−</mo><mi mathvariant="normal">Δ</mi><mi>t</mi><mo stretchy="false">)</mo><mo>&lt;</mo><msub><mi>A</mi><mn>1</mn></msub><mi>λ</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo></mrow></mstyle></mtd></mtr><mtr><mtd><mstyle scriptlevel="0" displaystyle="false"><mfrac><mn>1</mn><msub><mi>τ</mi><mrow><mn>1</mn><mo separator="true">,</mo><mi>u</mi></mrow></msub></mfrac></mstyle></mtd><mtd><mstyle scriptlevel="0" displaystyle="false"><mtext>otherwise</mtext></mstyle></mtd></mtr></mtable></mrow><mo fence="true">)</mo></mrow></mrow></msup></mrow></semantics></math></span>'
    },
    {
      "label": "Stature lost, slow part",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>H</mi><mn>2</mn></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>=</mo><msub><mi>A</mi><mn>2</mn></msub><mi>λ</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>+</mo><mrow><mo fence="true">(</mo><msub><mi>H</mi><mn>2</mn></msub><mo stretchy="false">(</mo><mi>t</mi><mo>−</mo><mi mathvariant="normal">Δ</mi><mi>t</mi><mo stretchy="false">)</mo><mo>−</mo><msub><mi>A</mi><mn>2</mn></msub><mi>λ</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo fence="true">)</mo></mrow><msup><mi>e</mi><mrow><mo>−</mo><mi mathvariant="normal">Δ</mi><mi>t</mi><mrow><mo fence="true">(</mo><mrow><mo fence="true">{</mo><mtable rowspacing="0.36em" columnalign="left left" columnspacing="1em"><mtr><mtd><mstyle scriptlevel="0" displaystyle="false"><mfrac><mn>1</mn><msub><mi>τ</mi><mrow><mn>2</mn><mo separator="true">,</mo><mi>l</mi></mrow></msub></mfrac></mstyle></mtd><mtd><mstyle scriptlevel="0" displaystyle="false"><mrow><mtext>for</mtext><mtext> </mtext><msub><mi>H</mi><mn>2</mn></msub><mo stretchy="false">(</mo><mi>t</mi><mo>−</mo><mi mathvariant="normal">Δ</mi><mi>t</mi><mo stretchy="false">)</mo><mo>&lt;</mo><msub><mi>A</mi><mn>2</mn></msub><mi>λ</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo></mrow></mstyle></mtd></mtr><mtr><mtd><mstyle scriptlevel="0" displaystyle="false"><mfrac><mn>1</mn><msub><mi>τ</mi><mrow><mn>2</mn><mo separator="true">,</mo><mi>u</mi></mrow></msub></mfrac></mstyle></mtd><mtd><mstyle scriptlevel="0" displaystyle="false"><mtext>otherwise</mtext></mstyle></mtd></mtr></mtable></mrow><mo fence="true">)</mo></mrow></mrow></msup></mrow></semantics></math></span>'
    },
    {
      "label": "Stature lost, mostly by the discs",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>H</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>=</mo><msub><mi>H</mi><mn>1</mn></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>+</mo><msub><mi>H</mi><mn>2</mn></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo></mrow></semantics></math></span>'
    },
    {
      "label": "Stature lost so far in the run",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>H</mi><mi>r</mi></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>=</mo><mrow><mo fence="true">{</mo><mtable rowspacing="0.36em" columnalign="left left" columnspacing="1em"><mtr><mtd><mstyle scriptlevel="0" displaystyle="false"><mrow><mrow><mo fence="true">(</mo><mn>1</mn><mo>−</mo><msup><mi>e</mi><mrow><mo>−</mo><mfrac><mrow><msub><mi>u</mi><mi>r</mi></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo></mrow><msub><mi>τ</mi><mrow><mn>1</mn><mo separator="true">,</mo><mi>l</mi></mrow></msub></mfrac></mrow></msup><mo fence="true">)</mo></mrow><mrow><mo fence="true">(</mo><mo>−</mo><msub><mi>H</mi><mrow><mn>1</mn><mo separator="true">,</mo><mn>0</mn></mrow></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>+</mo><msub><mi>A</mi><mn>1</mn></msub><msub><mi>λ</mi><mi>r</mi></msub><mo fence="true">)</mo></mrow><mo>+</mo><mrow><mo fence="true">(</mo><mn>1</mn><mo>−</mo><msup><mi>e</mi><mrow><mo>−</mo><mfrac><mrow><msub><mi>u</mi><mi>r</mi></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo></mrow><msub><mi>τ</mi><mrow><mn>2</mn><mo separator="true">,</mo><mi>l</mi></mrow></msub></mfrac></mrow></msup><mo fence="true">)</mo></mrow><mrow><mo fence="true">(</mo><mo>−</mo><msub><mi>H</mi><mrow><mn>2</mn><mo separator="true">,</mo><mn>0</mn></mrow></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>+</mo><msub><mi>A</mi><mn>2</mn></msub><msub><mi>λ</mi><mi>r</mi></msub><mo fence="true">)</mo></mrow></mrow></mstyle></mtd><mtd><mstyle scriptlevel="0" displaystyle="false"><mrow><mtext>for</mtext><mtext> </mtext><mi>ρ</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>&gt;</mo><msub><mi>ρ</mi><mn>0</mn></msub></mrow></mstyle></mtd></mtr><mtr><mtd><mstyle scriptlevel="0" displaystyle="false"><mn>0</mn></mstyle></mtd><mtd><mstyle scriptlevel="0" displaystyle="false"><mtext>otherwise</mtext></mstyle></mtd></mtr></mtable></mrow></mrow></semantics></math></span>'
    },
    {
      "label": "Response of bone to load, full being 1",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>B</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>=</mo><mn>1</mn><mo>−</mo><msup><mi>e</mi><mrow><mo>−</mo><mfrac><mrow><mi>s</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo></mrow><msub><mi>τ</mi><mi>s</mi></msub></mfrac></mrow></msup></mrow></semantics></math></span>'
    },
    {
      "label": "Share of the rise in muscle protein synthesis by the last run that is left",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>P</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>=</mo><msup><mi>e</mi><mrow><mo>−</mo><mfrac><mrow><mi>s</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo></mrow><msub><mi>τ</mi><mi>m</mi></msub></mfrac></mrow></msup></mrow></semantics></math></span>'
    },
    {
      "label": "Collagen balance of tendon after one run, peak of synthesis being 1",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>q</mi><mi>u</mi></msub><mo stretchy="false">(</mo><mi>u</mi><mo stretchy="false">)</mo><mo>=</mo><mfrac><mrow><mi>u</mi><msup><mi>e</mi><mrow><mn>1</mn><mo>−</mo><mfrac><mi>u</mi><msub><mi>τ</mi><mo lspace="0em" rspace="0em">+</mo></msub></mfrac></mrow></msup></mrow><msub><mi>τ</mi><mo lspace="0em" rspace="0em">+</mo></msub></mfrac><mo>−</mo><mfrac><mrow><msub><mi>c</mi><mo lspace="0em" rspace="0em">−</mo></msub><mi>u</mi><msup><mi>e</mi><mrow><mn>1</mn><mo>−</mo><mfrac><mi>u</mi><msub><mi>τ</mi><mo lspace="0em" rspace="0em">−</mo></msub></mfrac></mrow></msup></mrow><msub><mi>τ</mi><mo lspace="0em" rspace="0em">−</mo></msub></mfrac></mrow></semantics></math></span>'
    },
    {
      "label": "Share of the microdamage of one run that is left, first source",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>x</mi><mi>u</mi></msub><mo stretchy="false">(</mo><mi>u</mi><mo stretchy="false">)</mo><mo>=</mo><msup><mi>e</mi><mrow><mo>−</mo><msup><mrow><mo fence="true">(</mo><mfrac><mi>u</mi><mrow><msub><mi>H</mi><mi>d</mi></msub><msub><mi>t</mi><mi>r</mi></msub></mrow></mfrac><mo fence="true">)</mo></mrow><msub><mi>v</mi><mi>r</mi></msub></msup></mrow></msup></mrow></semantics></math></span>'
    },
    {
      "label": "Share of the microdamage of one run that is left, second source",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>x</mi><mrow><mi>u</mi><mo separator="true">,</mo><mn>2</mn></mrow></msub><mo stretchy="false">(</mo><mi>u</mi><mo stretchy="false">)</mo><mo>=</mo><msup><mi>e</mi><mrow><mo>−</mo><msup><mrow><mo fence="true">(</mo><mfrac><mi>u</mi><mrow><msub><mi>H</mi><mi>d</mi></msub><msub><mi>t</mi><mrow><mi>r</mi><mo separator="true">,</mo><mn>2</mn></mrow></msub></mrow></mfrac><mo fence="true">)</mo></mrow><msub><mi>v</mi><mrow><mi>r</mi><mo separator="true">,</mo><mn>2</mn></mrow></msub></msup></mrow></msup></mrow></semantics></math></span>'
    },
    {
      "label": "Damage of a minute, against the reference speed",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>g</mi><mi>v</mi></msub><mo>=</mo><msup><mrow><mo fence="true">(</mo><mfrac><mi>v</mi><msub><mi>v</mi><mrow><mi>r</mi><mi>e</mi><mi>f</mi></mrow></msub></mfrac><mo fence="true">)</mo></mrow><mrow><mn>1</mn><mo>−</mo><msub><mi>n</mi><mi>L</mi></msub><mo>+</mo><mi>β</mi><msub><mi>n</mi><mi>t</mi></msub></mrow></msup></mrow></semantics></math></span>'
    },
    {
      "label": "Damage of the step, in reference weeks",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>δ</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>=</mo><mfrac><mrow><msub><mi>M</mi><mi>h</mi></msub><mi mathvariant="normal">Δ</mi><mi>t</mi><mi>ρ</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><msub><mi>g</mi><mi>v</mi></msub></mrow><msub><mi>M</mi><mrow><mi>r</mi><mi>e</mi><mi>f</mi></mrow></msub></mfrac></mrow></semantics></math></span>'
    },
    {
      "label": "Microdamage of bone not yet repaired, in weeks of reference running",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>X</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>=</mo><munder><mo>∑</mo><mrow><mi>u</mi><mo>≥</mo><mn>0</mn></mrow></munder><mi>δ</mi><mo stretchy="false">(</mo><mi>t</mi><mo>−</mo><mi>u</mi><mo stretchy="false">)</mo><mrow><mo fence="true">[</mo><msup><mi>e</mi><mrow><mo>−</mo><msup><mrow><mo fence="true">(</mo><mfrac><mi>u</mi><mrow><msub><mi>H</mi><mi>d</mi></msub><msub><mi>t</mi><mi>r</mi></msub></mrow></mfrac><mo fence="true">)</mo></mrow><msub><mi>v</mi><mi>r</mi></msub></msup></mrow></msup><mo fence="true">]</mo></mrow></mrow></semantics></math></span>'
    },
    {
      "label": "Fatigue of bone, against the same running spread over every hour of the week",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>R</mi><mi>X</mi></msub><mo>=</mo><msup><mrow><mo fence="true">(</mo><mfrac><mrow><msub><mi>X</mi><mrow><mi>m</mi><mi>a</mi><mi>x</mi></mrow></msub><mo>+</mo><msub><mi>e</mi><mn>0</mn></msub></mrow><mrow><mover accent="true"><mi>X</mi><mo>ˉ</mo></mover><mo>+</mo><msub><mi>e</mi><mn>0</mn></msub></mrow></mfrac><mo fence="true">)</mo></mrow><mfrac><mi>m</mi><msub><mi>n</mi><mi>t</mi></msub></mfrac></msup></mrow></semantics></math></span>'
    },
    {
      "label": "Microdamage that a week adds, in weeks of reference running",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>δ</mi><mi>w</mi></msub><mo>=</mo><mfrac><mrow><msub><mi>g</mi><mi>v</mi></msub><msub><mi>m</mi><mi>w</mi></msub></mrow><msub><mi>M</mi><mrow><mi>r</mi><mi>e</mi><mi>f</mi></mrow></msub></mfrac></mrow></semantics></math></span>'
    },
    {
      "label": "Fatigue of bone, against the reference week spread over every hour",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>R</mi><mi>b</mi></msub><mo>=</mo><msub><mi>R</mi><mi>X</mi></msub><msubsup><mi>δ</mi><mi>w</mi><mfrac><mi>m</mi><msub><mi>n</mi><mi>t</mi></msub></mfrac></msubsup></mrow></semantics></math></span>'
    },
    {
      "label": "Stimulus for bone formation, against the same distance in one run",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>R</mi><mi>O</mi></msub><mo>=</mo><mfrac><mrow><mi>O</mi><mo>+</mo><msub><mi>e</mi><mn>0</mn></msub></mrow><mrow><msub><mi>O</mi><mn>1</mn></msub><mo>+</mo><msub><mi>e</mi><mn>0</mn></msub></mrow></mfrac></mrow></semantics></math></span>'
    }
  ];

  // generated/recovery-time.js
  var model = (
    /** @type {any} */
    recovery_time_model_exports
  );
  var sources = [{ "text": "Eckstein, Hudelmaier and Putz 2006, Journal of Anatomy 208", "url": "https://onlinelibrary.wiley.com/journal/14697580", "use": "When cartilage of the knee has recovered", "verified": true }, { "text": "Tyrrell, Reilly and Troup 1985, Spine 10", "url": "https://doi.org/10.1097/00007632-198503000-00011", "use": "Stature over a day and a night", "verified": true }, { "text": "Garbutt and others 1990, Medicine & Science in Sports & Exercise 22", "url": "https://doi.org/10.1249/00005768-199012000-00006", "use": "Stature lost in running, with and without back pain", "verified": true }, { "text": "Leatt, Reilly and Troup 1986, British Journal of Sports Medicine 20", "url": "https://doi.org/10.1136/bjsm.20.3.119", "use": "Stature lost in the longest run that was measured", "verified": true }, { "text": "Turner and Robling 2003, Exercise and Sport Sciences Reviews 31", "url": "https://journals.lww.com/acsm-essr/Fulltext/2003/01000/Designing_Exercise_Regimens_to_Increase_Bone.9.aspx", "use": "How bone regains its response to load", "verified": false }, { "text": "Robling, Burr and Turner 2001, Journal of Experimental Biology 204", "url": "https://indiana.pure.elsevier.com/en/publications/recovery-periods-restore-mechanosensitivity-to-dynamically-loaded", "use": "Pauses between bouts of loading and new bone", "verified": true }, { "text": "Phillips and others 1997, American Journal of Physiology - Endocrinology and Metabolism 273", "url": "https://doi.org/10.1152/ajpendo.1997.273.1.E99", "use": "Muscle protein synthesis after resistance exercise", "verified": false }, { "text": "Magnusson, Langberg and Kjaer 2010, Nature Reviews Rheumatology 6", "url": "https://doi.org/10.1038/nrrheum.2010.43", "use": "Collagen of tendon after exercise", "verified": true }, { "text": "Edwards and others 2009, Medicine & Science in Sports & Exercise 41", "url": "https://doi.org/10.1249/MSS.0b013e3181a984c4", "use": "Fatigue and repair of the shin bone", "verified": true }, { "text": "Edwards and others 2010, Clinical Biomechanics 25", "url": "https://doi.org/10.1016/j.clinbiomech.2010.01.001", "use": "Strain of the shin bone and strides at three speeds; a second repair time", "verified": true }];
  var evidence = { "cartilage": { "kind": "calibrated", "reason": 'One exponential that meets "recovered within 90 min", after short bouts; the run restarts it in full because no source gives how it depends on the run. After a marathon images of the cartilage had changed for weeks to months.' }, "disc_loss": { "kind": "calibrated", "reason": "Two parts calibrated on the stature of young adults over a day and of runners over 30 min. Stature is mostly but not only disc height. The load when seated is a choice, longer runs extrapolate, and the slow time constant is poorly known." }, "sensing": { "kind": "illustration", "reason": "An index from experiments on rats with an unverified time constant; another experiment of the group gives a shorter one. What it means for people who run is not known." }, "muscle": { "kind": "illustration", "reason": "From three unverified numbers after resistance exercise in untrained adults, extended beyond 48 h and to running." }, "tendon_balance": { "kind": "illustration", "reason": "A curve drawn through a few unverified facts of a review; no measurement." }, "bone": { "kind": "illustration", "reason": "The published tibia model carried over to any schedule; the form is this course's and no paper tested it." }, "bone_left": { "kind": "illustration", "reason": "Two sources, two curves, both of them values of a published model: the repair of microdamage in people who run was not measured." }, "formation_ratio": { "kind": "illustration", "reason": "A dose rule from experiments on rats, not verified; not tested in people." } };
  var reference = { "minutes": 150, "speed": 3.5 };
  var measured = { "minutes": 107, "slowest": 0.7, "fastest": 1 };

  // explorers/recovery-time/charts.js
  var import_lit_html6 = __toESM(require_lit_html(), 1);
  var import_guard3 = __toESM(require_guard(), 1);
  var import_badge = __toESM(require_badge(), 1);
  var import_curve_chart = __toESM(require_curve_chart(), 1);
  var import_format5 = __toESM(require_format(), 1);
  var import_path5 = __toESM(require_path(), 1);
  var import_scale3 = __toESM(require_scale(), 1);
  var import_slot2 = __toESM(require_slot(), 1);

  // explorers/recovery-time/clocks.js
  var import_format3 = __toESM(require_format(), 1);

  // week/week-strip.js
  var import_lit_html2 = __toESM(require_lit_html(), 1);
  var import_format2 = __toESM(require_format(), 1);
  var import_path2 = __toESM(require_path(), 1);

  // core/steps.js
  var FINE = 10;
  var DIRECTIONS = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 1, PageDown: -1 };
  function round(value) {
    return Number(value.toPrecision(12));
  }
  function fineStep(input) {
    return input.choices ? input.step : round(input.step / FINE);
  }
  function onGrid(value, input, step = input.step) {
    return round(Math.max(input.low, Math.min(input.high, input.low + Math.round((value - input.low) / step) * step)));
  }
  function keyTarget(event, input, value) {
    if (event.altKey || event.ctrlKey || event.metaKey) return null;
    if (event.key === "Home") return input.low;
    if (event.key === "End") return input.high;
    const direction2 = DIRECTIONS[event.key];
    if (direction2 === void 0) return null;
    const fine = fineStep(input);
    let by = event.shiftKey ? fine : input.step;
    if (event.key.startsWith("Page")) by = Math.max(fine, (input.high - input.low) / 10);
    return onGrid(value + direction2 * by, input, fine);
  }

  // week/schedule.js
  var NEW_RUN = 30;
  var DIRECTION = 5;
  function direction(dx, dy) {
    if (Math.max(Math.abs(dx), Math.abs(dy)) < DIRECTION) return null;
    return Math.abs(dx) > Math.abs(dy) ? "day" : "minutes";
  }
  function carried(values, from, to) {
    return from === to ? {} : { [from]: values[to], [to]: values[from] };
  }
  function dayAt(x, from, to, count) {
    return Math.max(0, Math.min(count - 1, Math.floor((x - from) / (to - from) * count)));
  }

  // week/week-strip.js
  function daysOfWeek(prefix) {
    return ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"].map((name2) => ({ input: prefix + name2.toLowerCase(), short: name2.slice(0, 3), name: name2 }));
  }
  var HEAD = 20;
  var NUMBER = 20;
  var SCALE = 88;
  var WEEK_STRIP_HEIGHT = HEAD + NUMBER + SCALE;
  var BLOCK = { narrowest: 14, widest: 26, share: 0.34 };
  var GRIP = { above: 22, least: 48 };
  function weekStrip(strip) {
    const { view, days, from, to, at = () => 0.5, noun = "run" } = strip;
    const column = (to - from) / days.length;
    const block = Math.max(BLOCK.narrowest, Math.min(BLOCK.widest, BLOCK.share * column));
    const hint = `${view.id}-week-keys`;
    return import_lit_html2.html`<div class="se-week" role="group" aria-label="The week, minutes of every ${noun}">
    <p id=${hint} hidden>Up and down arrows change the minutes, with Shift more finely. Left and right arrows go to another day; with Shift they carry the ${noun} along. Enter adds a ${noun}, Delete takes it away.</p>
    ${days.map((day, index) => {
      const { low, high } = view.inputs[day.input];
      const minutes = view.values[day.input];
      const before = view.pinnedValues[day.input];
      const place4 = (amount2) => Math.max(0, Math.min(column - block, at(amount2) * column - block / 2));
      const height = (amount2) => SCALE * (amount2 - low) / (high - low);
      return import_lit_html2.html`<div class="se-day" role="slider" tabindex=${index === 0 ? 0 : -1} aria-orientation="vertical"
        aria-label="${day.name}, minutes" aria-describedby=${hint} data-input=${day.input}
        aria-valuemin=${low} aria-valuemax=${high} aria-valuenow=${minutes} aria-valuetext=${spoken(minutes, noun)}
        style="left:${(0, import_path2.px)(from + index * column)}px;width:${(0, import_path2.px)(column)}px"
        @focus=${onFocus} @keydown=${(event) => onKey(event, strip, index)}
        @pointerdown=${(event) => onTake(event, strip, index)}
        @pointermove=${(event) => onPull(event, strip)}
        @pointerup=${(event) => onRelease(event, strip, true)}
        @pointercancel=${(event) => onRelease(event, strip, false)}>
        <span class="se-day-name">${day.short}</span>
        ${view.changed && before !== minutes && before > 0 ? import_lit_html2.html`<span class="se-run-pinned" style="left:${(0, import_path2.px)(place4(before))}px;width:${(0, import_path2.px)(block)}px;height:${(0, import_path2.px)(height(before))}px"></span>` : import_lit_html2.nothing}
        ${minutes > 0 ? import_lit_html2.html`<span class="se-run-grip" style="height:${(0, import_path2.px)(Math.max(GRIP.least, height(minutes) + GRIP.above))}px"></span>
            <span class="se-run" style="left:${(0, import_path2.px)(place4(minutes))}px;width:${(0, import_path2.px)(block)}px;height:${(0, import_path2.px)(height(minutes))}px"><b>${(0, import_format2.fixed)(minutes, 0)}</b></span>` : import_lit_html2.html`<span class="se-run-none" style="left:${(0, import_path2.px)(Math.max(0, Math.min(column - 24, at(NEW_RUN) * column - 12)))}px"></span>`}
      </div>`;
    })}
  </div>`;
  }
  function spoken(minutes, noun) {
    return minutes > 0 ? `${(0, import_format2.fixed)(minutes, 0)} minutes` : `no ${noun}`;
  }
  function daysAround(grip) {
    return (
      /** @type {HTMLElement[]} */
      [.../** @type {Element} */
      grip.closest(".se-week").querySelectorAll(".se-day")]
    );
  }
  function onFocus({ currentTarget }) {
    for (const day of daysAround(
      /** @type {Element} */
      currentTarget
    )) day.tabIndex = day === currentTarget ? 0 : -1;
  }
  function onKey(event, { view, days }, index) {
    const { input } = days[index];
    const quantity = view.inputs[input];
    const done = (values, focus = index) => {
      event.preventDefault();
      if (Object.keys(values).length > 0) {
        view.change(values);
        view.settle();
      }
      daysAround(
        /** @type {Element} */
        event.currentTarget
      )[focus].focus();
    };
    const plain = !(event.altKey || event.ctrlKey || event.metaKey);
    const sideways = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (plain && sideways) {
      const next = index + sideways;
      if (next < 0 || next >= days.length) event.preventDefault();
      else done(event.shiftKey && view.values[input] > 0 ? carried(view.values, input, days[next].input) : {}, next);
    } else if (plain && (event.key === "Enter" || event.key === " ")) {
      done(view.values[input] > 0 ? {} : { [input]: NEW_RUN });
    } else if (plain && (event.key === "Delete" || event.key === "Backspace")) {
      done({ [input]: quantity.low });
    } else {
      const target = keyTarget(event, quantity, view.values[input]);
      if (target !== null) done({ [input]: target });
    }
  }
  var holds = /* @__PURE__ */ new WeakMap();
  function onTake(event, { view, days }, index) {
    if (event.button !== 0) return;
    const grip = (
      /** @type {HTMLElement} */
      event.currentTarget
    );
    holds.set(grip, {
      x: event.clientX,
      y: event.clientY,
      index,
      day: index,
      moves: null,
      values: Object.fromEntries(days.map(({ input }) => [input, view.values[input]]))
    });
    grip.setPointerCapture(event.pointerId);
    grip.focus({ preventScroll: true });
    event.preventDefault();
  }
  function onPull(event, strip) {
    const grip = (
      /** @type {HTMLElement} */
      event.currentTarget
    );
    const hold = holds.get(grip);
    if (!hold) return;
    const [dx, dy] = [event.clientX - hold.x, event.clientY - hold.y];
    hold.moves ??= direction(dx, dy);
    if (hold.moves === "minutes") pullMinutes(strip, hold, dy);
    else if (hold.moves === "day" && hold.values[strip.days[hold.index].input] > 0) pullDay(event, strip, hold, dx);
  }
  function pullMinutes({ view, days }, { index, values }, dy) {
    const { input } = days[index];
    const quantity = view.inputs[input];
    const target = onGrid(values[input] - dy * (quantity.high - quantity.low) / SCALE, quantity);
    if (target !== view.values[input]) view.change({ [input]: target });
  }
  function pullDay(event, { view, days, from, to }, hold, dx) {
    const columns = daysAround(
      /** @type {Element} */
      event.currentTarget
    );
    const column = (to - from) / days.length;
    const middle = from + (hold.index + 0.5) * column + dx;
    const day = dayAt(middle, from, to, days.length);
    if (day !== hold.day) {
      hold.day = day;
      view.change({ ...hold.values, ...carried(hold.values, days[hold.index].input, days[day].input) });
    }
    const reach = Math.max(from + column / 2, Math.min(to - column / 2, middle)) - (from + (day + 0.5) * column);
    columns.forEach((one, index) => {
      one.toggleAttribute("data-carried", index === day);
      one.style.setProperty("--pull", index === day ? `${(0, import_path2.px)(reach)}px` : "0px");
    });
  }
  function onRelease(event, { view, days }, kept) {
    const grip = (
      /** @type {HTMLElement} */
      event.currentTarget
    );
    const hold = holds.get(grip);
    if (!hold) return;
    holds.delete(grip);
    const columns = daysAround(grip);
    for (const one of columns) {
      one.removeAttribute("data-carried");
      one.style.removeProperty("--pull");
    }
    const { input } = days[hold.index];
    if (!kept) view.change(hold.values);
    else if (hold.moves === null && view.values[input] === view.inputs[input].low) view.change({ [input]: NEW_RUN });
    columns[hold.day].focus({ preventScroll: true });
    view.settle();
  }

  // explorers/recovery-time/clocks.js
  var DAYS = daysOfWeek("minutes_");
  var DISC_SCALE = 40;
  var BONE_SCALE = 6;
  var percent = (share) => `${(0, import_format3.fixed)(100 * share, 0)} %`;
  function lostAt(results, wide) {
    return `${beyondMeasured(results) ? "extrapolated," : wide ? "in a run at" : "at"} ${percent(results.intensity)}`;
  }
  var CLOCKS = [
    {
      name: "Cartilage",
      measure: "thickness, knee",
      week: "cartilage",
      top: 0,
      bottom: 1,
      rest: 0,
      ends: ["full", "low"],
      after: "cartilage_left",
      recovery: "cartilage_recovery_time",
      figure: { value: (results) => duration(results.cartilage_recovery_time), words: "until 95 % is back", series: "cartilage_recovery_time" },
      now: (value) => `${percent(value)} of the dip`
    },
    {
      name: "Stature",
      measure: "lost, mm",
      week: "disc_loss",
      top: 0,
      bottom: DISC_SCALE,
      rest: 0,
      ends: ["0", String(DISC_SCALE)],
      after: "disc_left",
      recovery: "disc_recovery_time",
      range: true,
      beyond: true,
      figure: { value: (results) => `${(0, import_format3.fixed)(results.run_loss_highest, 1)} mm`, words: lostAt, series: "run_loss_highest" },
      now: (value) => `${(0, import_format3.fixed)(value, 1)} mm`
    },
    {
      name: "Bone’s response",
      measure: "to the next load",
      week: "sensing",
      top: 1,
      bottom: 0,
      rest: 1,
      ends: ["full", "none"],
      after: "sensing_left",
      recovery: "sensing_recovery_time",
      range: true,
      figure: { value: (results) => percent(results.sensing_mean), words: "mean of the week", series: "sensing_mean" },
      now: percent
    },
    {
      name: "Muscle",
      measure: "building, above rest",
      week: "muscle",
      top: 1,
      bottom: 0,
      rest: 0,
      ends: ["peak", "rest"],
      after: "muscle_left",
      recovery: "muscle_recovery_time",
      figure: { value: (results) => percent(results.muscle_mean), words: "mean of the week", series: "muscle_mean" },
      now: percent
    },
    {
      name: "Bone microdamage",
      measure: "weeks of running",
      week: "bone",
      top: BONE_SCALE,
      bottom: 0,
      rest: 0,
      ends: [String(BONE_SCALE), "0"],
      after: "bone_left",
      recovery: "bone_recovery_days",
      hours: 24,
      second: { after: "bone_left_second", recovery: "bone_recovery_days_second" },
      figure: { value: (results) => (0, import_format3.fixed)(results.bone_highest, 1), words: "weeks, at most", series: "bone_highest" },
      now: (value) => `${(0, import_format3.fixed)(value, 1)} weeks`
    }
  ];
  var TENDON = {
    name: "Tendon",
    measure: "built less broken down",
    week: "tendon_balance",
    top: 1.2,
    bottom: -1.2,
    rest: 0,
    ends: ["+", "−"],
    thin: true,
    after: "tendon_after",
    recovery: "tendon_turning_time",
    figure: { value: (results) => duration(results.tendon_turning_time), words: "until building leads", series: "tendon_turning_time" },
    now: (value) => value < 0 ? "breaking down" : value > 0 ? "building" : "at rest"
  };
  var ROWS = [...CLOCKS.slice(0, 4), TENDON, CLOCKS[4]];
  var HOURS_A_DAY = 24;
  var MINUTES_AN_HOUR = 60;
  var HOURS_A_WEEK = DAYS.length * HOURS_A_DAY;
  var DAYS_FROM = 48;
  var WHOLE_DAYS_FROM = 240;
  function duration(hours) {
    if (hours < DAYS_FROM) return `${(0, import_format3.fixed)(hours, hours < 10 ? 1 : 0)} h`;
    return `${(0, import_format3.fixed)(hours / HOURS_A_DAY, hours < WHOLE_DAYS_FROM ? 1 : 0)} days`;
  }
  var beyondMeasured = (results) => results.longest_session > measured.minutes;
  var sampleAt = ({ hour: hours }, hour) => hours.findIndex((one) => one > hour - 0.01);
  function recoveryTime({ recovery, hours = 1, range, second }, results) {
    const time = duration(hours * results[recovery]);
    if (second) {
      const [[number, unit2], other] = [time.split(" "), duration(hours * results[second.recovery])];
      return { time: `${other.endsWith(unit2) ? number : time} or ${other}`, range: "" };
    }
    if (!range) return { time, range: "" };
    const [low, high] = [results[`${recovery}_low`], results[`${recovery}_high`]].map((one) => duration(hours * one));
    const unit = high.split(" ")[1];
    return { time, range: `${low.endsWith(unit) ? low.split(" ")[0] : low} to ${high}` };
  }

  // explorers/recovery-time/week.js
  var import_lit_html5 = __toESM(require_lit_html(), 1);
  var import_guard2 = __toESM(require_guard(), 1);
  var import_path4 = __toESM(require_path(), 1);
  var import_play = __toESM(require_play(), 1);
  var import_scale2 = __toESM(require_scale(), 1);
  var import_slot = __toESM(require_slot(), 1);

  // explorers/recovery-time/rows.js
  var import_lit_html3 = __toESM(require_lit_html(), 1);
  var import_guard = __toESM(require_guard(), 1);
  var import_path3 = __toESM(require_path(), 1);
  var import_scale = __toESM(require_scale(), 1);
  var JUMP = 0.04;
  function rowSamples(values, every, span) {
    const chosen2 = [];
    const limit = JUMP * span;
    const last = values.length - 1;
    for (let i = 0; i <= last; i += 1) {
      const jumps = i > 0 && Math.abs(values[i] - values[i - 1]) > limit || i < last && Math.abs(values[i + 1] - values[i]) > limit;
      if (i % every === 0 || i === last || jumps) chosen2.push(i);
    }
    return chosen2;
  }
  function rowScale({ top: high, bottom: low }, top, height) {
    const y = (0, import_scale.linearScale)([low, high], [top + height, top]);
    return (value) => Math.max(top, Math.min(top + height, y(value)));
  }
  function rowCurve({ top, height, x, y, pinned, band = null, second = null, beyond = null, across, scale, every }) {
    const up = rowScale(scale, top, height);
    const span = Math.abs(scale.top - scale.bottom);
    const samples = rowSamples(y, every, span);
    const line = (0, import_path3.linePath)(samples, x, y, across, up);
    const rest = (0, import_path3.px)(up(scale.rest));
    const [start, end] = [samples[0], samples[samples.length - 1]].map((i) => (0, import_path3.px)(across(x[i])));
    return import_lit_html3.svg`
    <path class="se-clock-area" d=${`${line}L${end} ${rest}L${start} ${rest}Z`}></path>
    ${band ? import_lit_html3.svg`<path class="se-band-uncertainty" d=${bandPath(band, x, across, up, every)}></path>` : import_lit_html3.nothing}
    <line class="se-axis" x1=${start} x2=${end} y1=${rest} y2=${rest}></line>
    ${pinned ? (0, import_guard.guard)([pinned, top, height, end], () => import_lit_html3.svg`<path class="se-line-baseline" fill="none" stroke-width="1.5" stroke-dasharray="5 4" d=${(0, import_path3.linePath)(rowSamples(pinned, every, span), x, pinned, across, up)}></path>`) : import_lit_html3.nothing}
    ${second ? import_lit_html3.svg`<path class="se-line-model" fill="none" stroke-width="1.5" stroke-dasharray="5 4" d=${(0, import_path3.linePath)(rowSamples(second, every, span), x, second, across, up)}></path>` : import_lit_html3.nothing}
    ${beyond ? dashedLine(samples, x, y, across, up, beyond) : import_lit_html3.svg`<path class="se-line-model" fill="none" stroke-width="2" d=${line}></path>`}`;
  }
  function dashedLine(samples, x, y, across, up, beyond) {
    const [whole, dashed] = [false, true].map((wanted) => stretches(samples, (sample) => beyond(x[sample]) === wanted).map((stretch) => (0, import_path3.linePath)(stretch, x, y, across, up)).join(""));
    return import_lit_html3.svg`
    <path class="se-line-model" fill="none" stroke-width="2" d=${whole}></path>
    <path class="se-line-model se-line-beyond" fill="none" stroke-width="2" stroke-dasharray="3 3" d=${dashed}></path>`;
  }
  function stretches(samples, passes) {
    const found = [];
    samples.forEach((sample, index) => {
      if (!passes(sample)) return;
      const before = index > 0 ? samples[index - 1] : null;
      if (before !== null && passes(before)) found[found.length - 1].push(sample);
      else found.push(before === null ? [sample] : [before, sample]);
    });
    return found;
  }
  function bandPath({ low, high }, x, across, up, every) {
    const samples = rowSamples(low, every, Infinity);
    return `${(0, import_path3.linePath)(samples, x, high, across, up)}L${(0, import_path3.linePath)(samples.toReversed(), x, low, across, up).slice(1)}Z`;
  }
  function rowEnds([upper, lower], x, top, height) {
    return import_lit_html3.svg`
    <text class="se-quiet" transform=${(0, import_path3.place)(x, top + 9)} text-anchor="end">${upper}</text>
    <text class="se-quiet" transform=${(0, import_path3.place)(x, top + height)} text-anchor="end">${lower}</text>`;
  }

  // explorers/recovery-time/strings.js
  var import_lit_html4 = __toESM(require_lit_html(), 1);
  var import_describe = __toESM(require_describe(), 1);
  var import_format4 = __toESM(require_format(), 1);
  var VEILED = Object.keys(model.outputs).filter((name2) => /^disc_(loss|left|recovery)|^run_loss/.test(name2));
  var TITLE = "Explorer: a week of running and five recovery times";
  var QUESTION = "After half a night, how much of the lost height is back?";
  function thought(guess, answer) {
    if (Math.abs(guess - answer) <= 5) return "Close. Discs take up fluid fastest at first.";
    return guess < answer ? "More than that. Half a night is not half the height: discs swell fastest at first." : "Less than that. The last part comes back slowly.";
  }
  var BALANCE_UNTIL_COMMIT = "Commit a guess to see what the split changes";
  var HINT = "Pull a run up or down, carry it to another day, tap a plus to add one.";
  var WEEK_CAPTION = "A day runs from rising to rising; shaded: lying. Narrow upright: the run itself. The week repeats, so Monday follows Sunday. At first a day is spent on the feet, as in the measurements of stature. Beside its loss: the speed in per cent of marathon speed. No row says how long anyone has to rest. Keys: up and down for minutes, left and right for another day, with Shift to carry the run there.";
  var AFTER_CAPTION = "Time in equal factors. Dot: 95 % is back. Band and range: the sources. Two curves: two sources. Where there is neither, they give one value. Stature: lying down.";
  var SEASON_CAPTION = "The same week again and again, then no run. What the shin bone has not yet repaired levels off after some weeks and fades as slowly.";
  var DISPUTED = "Bone: nobody tested the model for split weeks, and the sources disagree on its repair time. Losing stature in a run is normal and was the same with and without back pain.";
  var RETIRED_INTENSITY = "effort now follows from the speed of the run and the speed in a marathon, and each has a slider.";
  function cautions(results) {
    const beyond = beyondMeasured(results) ? [`Beyond ${(0, import_format4.fixed)(measured.minutes, 0)} min stature was not measured (dashed).`] : [];
    const nearest = results.intensity < measured.slowest - 1e-9 ? ["Below", measured.slowest] : results.intensity > measured.fastest + 1e-9 ? ["Above", measured.fastest] : null;
    if (!nearest || results.sessions === 0) return beyond;
    const [side, end] = (
      /** @type {[string, number]} */
      nearest
    );
    return [...beyond, `${side} ${percent2(end)} of marathon speed stature was not measured: shown is the loss at ${percent2(end)}.`];
  }
  var MEASURES = {
    cartilage: "Knee cartilage is pressed thinner in a short run and swells back.",
    disc_loss: "Height lost upright or running, mostly as fluid leaves the discs; it comes back lying down. This is normal creep, no damage.",
    sensing: "How strongly bone would answer the next loading with new bone.",
    muscle: "How far protein synthesis is above rest: muscle is being built.",
    tendon_balance: "Collagen built less collagen broken down.",
    bone: `Microdamage of the shin bone not yet repaired. One unit is what a week of ${reference.minutes} min at ${(0, import_format4.fixed)(reference.speed, 1)} m/s adds. The repair curve of one run is the published one; that bone adapts to training is left out.`
  };
  function weekTotal({ results }) {
    const runs2 = results.sessions === 1 ? "1 run" : `${(0, import_format4.fixed)(results.sessions, 0)} runs`;
    return `${runs2}, ${(0, import_format4.fixed)(results.weekly_minutes, 0)} min, ${(0, import_format4.fixed)(results.weekly_distance, 0)} km`;
  }
  var percent2 = (share) => `${(0, import_format4.fixed)(100 * share, 0)} %`;
  function change(results, pinned, output) {
    const size = (0, import_format4.percentChange)(results[output], pinned[output]);
    return Number.isFinite(size) ? size : 1e6;
  }
  function sentence(view) {
    if (!view.revealed) {
      const text = "Commit your guess: the answer appears here in one sentence.";
      return { band: "predict", shown: import_lit_html4.html`${text}`, spoken: text };
    }
    const { results, pinned } = view;
    if (results.sessions === 0) {
      return {
        band: "no run",
        shown: import_lit_html4.html`In a week without a run <b>${(0, import_format4.fixed)(results.disc_loss_highest - results.disc_loss_lowest, 0)} mm</b> of stature go by day and come back by night. Tap a day to add a run.`,
        spoken: "In a week without a run stature still falls by day and comes back by night."
      };
    }
    const lost = `${(0, import_format4.fixed)(results.run_loss_highest, 1)} mm`;
    const caution = cautions(results).join(" ");
    const muscle = percent2(results.muscle_mean);
    if (!view.changed || pinned.sessions === 0) {
      const [as, next] = view.changed ? ["Runs are added to a week without one.", ""] : ["The week is as pinned.", "Move a run to compare."];
      return {
        band: `${as}|${caution}`,
        shown: import_lit_html4.html`In this week a run costs at most <b>${lost}</b> of stature, muscle building stays at <b>${muscle}</b> of its rise, and the shin bone has at most <b>${(0, import_format4.fixed)(results.bone_highest, 1)} weeks</b> of running to repair. ${caution} ${next}`,
        spoken: [as, caution, next].filter(Boolean).join(" ")
      };
    }
    const [bone, stature, muscles] = ["bone_fatigue_ratio", "run_loss_highest", "muscle_mean"].map((output) => described(change(results, pinned, output)));
    return {
      band: `${bone.band}|${stature.band}|${muscles.band}|${caution}`,
      shown: import_lit_html4.html`Fatigue of the shin bone <b>${bone.verb}${bone.by}</b>; stature lost in a run <b>${stature.verb}${stature.to(lost)}</b>; muscle building <b>${muscles.verb}${muscles.to(muscle)}</b> of its rise. ${caution}`,
      spoken: [`The fatigue of the shin bone ${bone.verb}. What a run costs in stature ${stature.verb}, and the mean of muscle building ${muscles.verb}.`, caution].filter(Boolean).join(" ")
    };
  }
  function dayAndNight({ results, values: { lying_hours: lying } }) {
    const [rising, evening, middle] = [0, 24 - lying, 24 - lying / 2].map((hour) => results.disc_loss[sampleAt(results, hour)]);
    return { day: evening - rising, half: evening - middle, hours: (0, import_format4.fixed)(lying / 2, lying % 2 ? 2 : 0) };
  }
  function dayAlt(view) {
    const { day, half, hours } = dayAndNight(view);
    return `Stature over two days and nights. By the first evening it has fallen by ${(0, import_format4.fixed)(day, 1)} millimetres; the first ${hours} hours of lying give back ${(0, import_format4.fixed)(half, 1)}.`;
  }
  function dayNight(view) {
    const { day, half, hours } = dayAndNight(view);
    return {
      band: `${(0, import_format4.fixed)(day, 0)} ${(0, import_format4.fixed)(half, 0)}`,
      shown: import_lit_html4.html`By evening stature has fallen by <b>${(0, import_format4.fixed)(day, 1)} mm</b>; the first ${hours} hours of lying give back <b>${(0, import_format4.fixed)(half, 1)} mm</b> of it.`,
      spoken: `Stature falls by about ${(0, import_format4.fixed)(day, 0)} millimetres; half of the night gives back about ${(0, import_format4.fixed)(half, 0)}.`
    };
  }
  function season({ results, values }) {
    const left = results.season_bone[results.season_bone.length - 1];
    const weeks = (0, import_format4.fixed)(results.season_bone_highest, 0);
    return {
      band: weeks,
      shown: import_lit_html4.html`After ${(0, import_format4.fixed)(values.training_weeks, 0)} weeks of this running the shin bone has at most <b>${(0, import_format4.fixed)(results.season_bone_highest, 1)} weeks</b> of reference running to repair; on the last day <b>${(0, import_format4.fixed)(left, 1)}</b> are left.`,
      spoken: `The shin bone has at most about ${weeks} weeks of reference running to repair.`
    };
  }
  var FOLD = 100;
  function described(size) {
    const { index, direction: direction2 } = (0, import_describe.bandOf)(size);
    const large = size >= FOLD;
    return {
      band: `${direction2 * index}${large ? "x" : ""}`,
      verb: large ? "more than doubles" : (0, import_describe.changeVerb)(size),
      by: direction2 === 0 || large ? "" : `, by ${(0, import_format4.fixed)(Math.abs(size), 1)} %`,
      to: (value) => `${direction2 === 0 ? ", at" : ", to"} ${value}`
    };
  }
  function moment(hour, values, short = false) {
    const { input, name: name2, short: abbreviation } = DAYS[Math.floor(hour / HOURS_A_DAY)];
    const up = hour % HOURS_A_DAY, whole = Math.floor(up);
    if (short) return `${abbreviation} ${whole} h`;
    const since = up - values.session_hour;
    const state = since >= 0 && since < values[input] / MINUTES_AN_HOUR ? "running" : up >= HOURS_A_DAY - values.lying_hours ? "lying" : "up";
    return `${name2}, ${whole} h after rising, ${state}`;
  }
  function weekAlt(view) {
    const { results, pinned, changed, revealed } = view;
    const bone = `Microdamage of the shin bone: between ${(0, import_format4.fixed)(Math.min(...results.bone), 1)} and ${(0, import_format4.fixed)(results.bone_highest, 1)} weeks of reference running, nearly level.`;
    const stature = revealed ? `Stature: between ${(0, import_format4.fixed)(results.disc_loss_lowest, 1)} and ${(0, import_format4.fixed)(results.disc_loss_highest, 1)} millimetres lost, most by day, at most ${(0, import_format4.fixed)(results.run_loss_highest, 1)} in a run at ${percent2(results.intensity)} of marathon speed. ${cautions(results).map((one) => `${one} `).join("")}` : "Stature: hidden after the first evening until you commit a guess. ";
    const before = changed ? ` Pinned: ${revealed ? `stature ${(0, import_format4.fixed)(pinned.run_loss_highest, 1)} millimetres in a run, ` : ""}muscle ${percent2(pinned.muscle_mean)}, bone ${(0, import_format4.fixed)(pinned.bone_highest, 1)} weeks.` : "";
    return `Six rows over a repeating week with ${weekTotal(view)}. Knee cartilage: dips at every run and is back within about ${duration(results.cartilage_recovery_time)}. ` + stature + `Response of bone to load: ${percent2(results.sensing_mean)} in the mean, lowest after a run and back within a day. Muscle protein synthesis: ${percent2(results.muscle_mean)} of its rise in the mean. Tendon: breaks down collagen first, builds more from ${duration(results.tendon_turning_time)} after a run. ${bone}${before}`;
  }
  function afterAlt({ results, revealed }) {
    const times = CLOCKS.filter(({ recovery }) => revealed || !VEILED.includes(recovery)).map((clock) => {
      const { time, range } = recoveryTime(clock, results);
      return `${clock.name} ${time}${range ? `, sources ${range}` : ""}`;
    });
    return `Five rows on an axis from six minutes to four months after one run. Time until 95 % is back: ${times.join("; ")}.`;
  }
  function seasonAlt({ results, pinned, changed, values }) {
    const before = changed ? ` Pinned: at most ${(0, import_format4.fixed)(pinned.season_bone_highest, 1)}.` : "";
    return `Microdamage of the shin bone over 16 weeks, ${(0, import_format4.fixed)(values.training_weeks, 0)} of them with running: it rises to ${(0, import_format4.fixed)(results.season_bone_highest, 1)} weeks of reference running, and on the last day ${(0, import_format4.fixed)(results.season_bone[results.season_bone.length - 1], 2)} are left.${before}`;
  }

  // explorers/recovery-time/week.js
  var PART = 3;
  var HALF_BUTTON = 20;
  var WIDE = 600;
  var EVERY = 3;
  function weekLayout(width) {
    const wide = width >= WIDE;
    const [title, row2, thin, gap] = wide ? [0, 46, 30, 18] : [20, 38, 26, 9];
    const tops = [];
    let at = wide ? 8 : 2;
    for (const clock of ROWS) {
      at += title;
      tops.push(at);
      at += (clock.thin ? thin : row2) + gap;
    }
    return { width, wide, from: wide ? 180 : 30, to: wide ? width - 124 : width - 1, title, row: row2, thin, gap, height: at + (wide ? 0 : 6), tops };
  }
  var PHONE = 480;
  var chosen = ({ pick }) => ROWS.find(({ week }) => week === pick) ?? ROWS[1];
  function oneClock(view) {
    const width = view.width("week", 680);
    const clock = chosen(view);
    const head = 24, height = width < PHONE ? 60 : 190;
    const layout = { width, wide: false, from: 34, to: width - 1, title: 0, row: height, thin: height, gap: 0, height: head + height + 4, tops: [head] };
    return import_lit_html5.html`
    <div class="se-picks" role="group" aria-label="Clock">${ROWS.map(({ name: name2, week }) => import_lit_html5.html`
      <button type="button" aria-pressed=${week === clock.week} @click=${() => view.choose(week)}>${name2}</button>`)}</div>
    <p class="se-week-title"><b>${weekTotal(view)}</b><span>${HINT}</span></p>
    ${(0, import_slot.slot)("week", WEEK_STRIP_HEIGHT, weekStrip({ view, days: DAYS, from: layout.from, to: layout.to, at: (minutes) => (view.values.session_hour + minutes / MINUTES_AN_HOUR / 2) / HOURS_A_DAY }))}
    ${(0, import_slot.slot)("clock", layout.height, import_lit_html5.html`<svg role="img" aria-label=${weekAlt(view)} viewBox="0 0 ${width} ${layout.height}" height=${layout.height}>
      ${(0, import_guard2.guard)([width, height, view.values.lying_hours], () => nights(view.values.lying_hours, layout))}
      ${runs(view, layout)}
      ${row(clock, view, layout, 0, view.time)}
      ${view.time === null ? import_lit_html5.nothing : instant(clock, view, view.time, layout)}
    </svg>
    ${(0, import_play.playButton)(view, { cycle: HOURS_A_WEEK, part: PART, y: head + height / 2 - HALF_BUTTON, small: true })}
    ${(0, import_play.timeline)(view, { x: (0, import_scale2.linearScale)([0, HOURS_A_WEEK], [layout.from, layout.to]), cycle: HOURS_A_WEEK, top: head, bottom: head + height, words: weekTime(clock, view), low: true })}`)}`;
  }
  function weekTime(clock, view) {
    const spoken2 = (hour) => `${moment(hour, view.values)}. ${clock.name}: ${valueAt(clock, view, hour)}`;
    return { label: "Time in the week", spoken: spoken2, parts: 1, key: 1, page: HOURS_A_DAY };
  }
  function valueAt(clock, view, hour) {
    return unseen(clock, view, hour) ? "?" : clock.now(view.results[clock.week][sampleAt(view.results, hour)]);
  }
  function instant(clock, view, hour, { from, to, tops: [top], row: height }) {
    const x = (0, import_scale2.linearScale)([0, HOURS_A_WEEK], [from, to])(hour);
    const upright = import_lit_html5.svg`<line class="se-now" x1=${(0, import_path4.px)(x)} x2=${(0, import_path4.px)(x)} y1=${top} y2=${top + height}></line>`;
    if (unseen(clock, view, hour)) return upright;
    const value = view.results[clock.week][sampleAt(view.results, hour)];
    const y = (0, import_scale2.linearScale)([clock.top, clock.bottom], [top, top + height])(value);
    return import_lit_html5.svg`${upright}<circle class="se-dot-model" transform=${(0, import_path4.place)(x, Math.max(top, Math.min(top + height, y)))} r="5"></circle>`;
  }
  function unseen(clock, { values, revealed }, hour) {
    return !revealed && VEILED.includes(clock.week) && hour > HOURS_A_DAY - values.lying_hours;
  }
  function allClocks(view) {
    const layout = weekLayout(view.width("rows", 560));
    const { wide, width } = layout;
    return import_lit_html5.html`<figure>
    <p class="se-heading">All clocks <span>over the week</span></p>
    ${(0, import_slot.slot)("rows", layout.height, import_lit_html5.html`<svg role="img" aria-label=${weekAlt(view)} viewBox="0 0 ${width} ${layout.height}" height=${layout.height}>
      ${(0, import_guard2.guard)([width, wide, view.values.lying_hours], () => nights(view.values.lying_hours, layout))}
      ${runs(view, layout)}
      ${ROWS.map((clock, index) => row(clock, view, layout, index))}
    </svg>`)}
    <div><p class="se-caption">${WEEK_CAPTION}</p></div>
  </figure>`;
  }
  function nights(lying, { from, to, height }) {
    const day = (to - from) / DAYS.length;
    const night = lying / HOURS_A_DAY * day;
    return DAYS.map((_, index) => import_lit_html5.svg`
    <rect class="se-night" x=${(0, import_path4.px)(from + (index + 1) * day - night)} y="0" width=${(0, import_path4.px)(night)} height=${height}></rect>
    <line class="se-gridline" x1=${(0, import_path4.px)(from + index * day)} x2=${(0, import_path4.px)(from + index * day)} y1="0" y2=${height}></line>`);
  }
  function runs({ values }, { from, to, height }) {
    const day = (to - from) / DAYS.length;
    return DAYS.map(({ input }, index) => {
      const minutes = values[input];
      if (minutes <= 0) return import_lit_html5.nothing;
      const start = from + (index + values.session_hour / HOURS_A_DAY) * day;
      return import_lit_html5.svg`<rect class="se-run-time" x=${(0, import_path4.px)(start)} y="0" width=${(0, import_path4.px)(Math.max(1, minutes / MINUTES_AN_HOUR / HOURS_A_DAY * day))} height=${height}></rect>`;
    });
  }
  function row(clock, view, layout, index, hour = null) {
    const { width, wide, from, to } = layout;
    const { results, pinned, changed, revealed } = view;
    const top = layout.tops[index];
    const height = clock.thin ? layout.thin : layout.row;
    const hidden = !revealed && VEILED.includes(clock.week);
    const { value, words } = clock.figure;
    const note = hour !== null ? moment(hour, view.values, width < PHONE) : typeof words === "string" ? wide ? words : "" : words(results, wide);
    const number = hour !== null ? valueAt(clock, view, hour) : hidden ? "?" : value(results);
    return import_lit_html5.svg`
    ${(0, import_guard2.guard)([width, clock, height], () => import_lit_html5.svg`${names(clock, layout, top, height)}${rowEnds(clock.ends, from - 6, top, height)}`)}
    ${hidden ? untilEvening(clock, view, layout, top, height) : import_lit_html5.svg`
      ${rowCurve({
      top,
      height,
      x: results.hour,
      y: results[clock.week],
      pinned: changed ? pinned[clock.week] : null,
      across: (0, import_scale2.linearScale)([0, HOURS_A_WEEK], [from, to]),
      scale: clock,
      every: EVERY,
      beyond: clock.beyond && beyondMeasured(results) ? (hour2) => afterMeasured(hour2, view.values) : null
    })}
      ${results[clock.week].some((value2) => value2 > Math.max(clock.top, clock.bottom)) ? cut(to, top) : import_lit_html5.nothing}`}
    ${wide ? import_lit_html5.svg`<text class="se-row-number" transform=${(0, import_path4.place)(to + 14, top + height / 2 - 1)}>${number}</text>
        <text class="se-quiet" transform=${(0, import_path4.place)(to + 14, top + height / 2 + 15)}>${note}</text>` : import_lit_html5.svg`<text class="se-halo" transform=${(0, import_path4.place)(width, top - 6)} text-anchor="end">${note ? import_lit_html5.svg`<tspan class="se-quiet">${note}</tspan>` : import_lit_html5.nothing}<tspan class="se-row-number" dx=${note ? 6 : 0}>${number}</tspan></text>`}`;
  }
  function afterMeasured(hour, values) {
    const day = Math.min(DAYS.length - 1, Math.floor(hour / HOURS_A_DAY));
    return values[DAYS[day].input] > measured.minutes && hour - day * HOURS_A_DAY > values.session_hour + measured.minutes / MINUTES_AN_HOUR;
  }
  function names({ name: name2, measure }, { wide }, top, height) {
    if (!wide) return import_lit_html5.svg`<text class="se-halo" x="0" y=${top - 6}><tspan class="se-strong">${name2}</tspan><tspan class="se-quiet" dx="6">${measure}</tspan></text>`;
    return import_lit_html5.svg`
    <text class="se-strong" x="0" y=${top + height / 2 - 1}>${name2}</text>
    <text class="se-quiet" x="0" y=${top + height / 2 + 15}>${measure}</text>`;
  }
  function untilEvening(clock, { results, values }, { from, to }, top, height) {
    const across = (0, import_scale2.linearScale)([0, HOURS_A_WEEK], [from, to]);
    const evening = HOURS_A_DAY - values.lying_hours;
    const samples = results.hour.filter((hour) => hour <= evening);
    const start = across(evening);
    return import_lit_html5.svg`
    ${rowCurve({ top, height, x: samples, y: results[clock.week].slice(0, samples.length), pinned: null, across, scale: clock, every: EVERY })}
    <rect class="se-hidden" x=${(0, import_path4.px)(start)} y=${top} width=${(0, import_path4.px)(to - start)} height=${height} rx="6"></rect>
    <text class="se-quiet se-halo" x=${(0, import_path4.px)((start + to) / 2)} y=${top + height / 2 + 4} text-anchor="middle">commit a guess to see the night</text>`;
  }
  function cut(x, y) {
    return import_lit_html5.svg`<path class="se-bar" transform=${(0, import_path4.place)(x - 12, y - 7)} d="M0 0l5 7h-10z"></path>`;
  }

  // explorers/recovery-time/charts.js
  var HEAD2 = 6;
  var TITLE2 = 20;
  var ROW2 = 36;
  var GAP = 10;
  var AXIS = 40;
  var HEIGHT = HEAD2 + CLOCKS.length * (TITLE2 + ROW2 + GAP) + AXIS;
  var EVERY2 = 3;
  var LEFT = 95;
  var NAMED = (
    /** @type {const} */
    [[0.25, "15 min"], [1, "1 h"], [8, "8 h", "a night"], [24, "1 d"], [24 * 7, "1 wk"], [24 * 30, "1 mo"], [24 * 120, "4 mo"]]
  );
  var logarithms = /* @__PURE__ */ new WeakMap();
  function powers(hours) {
    let found = logarithms.get(hours);
    if (!found) {
      found = hours.map(Math.log10);
      logarithms.set(hours, found);
    }
    return found;
  }
  function afterChart(view) {
    const { results, width: room } = view;
    const width = room("after", 410);
    const hours = results.hours_after;
    const across = (0, import_scale3.linearScale)([Math.log10(hours[0]), Math.log10(hours[hours.length - 1])], [1, width - 1]);
    return import_lit_html6.html`<figure>
    <p class="se-heading">After one run <span>until ${LEFT} % is back</span></p>
    ${(0, import_slot2.slot)("after", HEIGHT, import_lit_html6.html`<svg role="img" aria-label=${afterAlt(view)} viewBox="0 0 ${width} ${HEIGHT}" height=${HEIGHT}>
      ${(0, import_guard3.guard)([width], () => timeAxis(across, width))}
      ${CLOCKS.map((clock, index) => fading(clock, results, !view.revealed && VEILED.includes(clock.recovery), across, width, HEAD2 + index * (TITLE2 + ROW2 + GAP) + TITLE2))}
    </svg>`)}
    <div><p class="se-caption">${AFTER_CAPTION}</p></div>
  </figure>`;
  }
  var ROOM_FOR_LAST = 58;
  function timeAxis(across, width) {
    return NAMED.map(([hours, name2, word = ""], index) => {
      const x = across(Math.log10(hours));
      const last = index === NAMED.length - 1;
      const tick = (text, y) => import_lit_html6.svg`<text class="se-quiet" x=${(0, import_path5.px)(last ? width : x)} y=${y} text-anchor=${last ? "end" : "middle"}>${text}</text>`;
      return import_lit_html6.svg`
      <line class="se-gridline" x1=${(0, import_path5.px)(x)} x2=${(0, import_path5.px)(x)} y1=${HEAD2 + TITLE2} y2=${HEIGHT - AXIS + 4}></line>
      ${last || x < width - ROOM_FOR_LAST ? tick(name2, HEIGHT - AXIS + 19) : import_lit_html6.nothing}${word ? tick(word, HEIGHT - AXIS + 34) : import_lit_html6.nothing}`;
    });
  }
  function fading(clock, results, hidden, across, width, top) {
    const hangs = clock.rest === clock.top;
    const scale = hangs ? { top: 0, bottom: 1, rest: 0 } : { top: 1, bottom: 0, rest: 0 };
    if (hidden) return import_lit_html6.svg`<text class="se-strong se-halo" x="0" y=${top - 6}>${clock.name}</text><text class="se-quiet" x=${width} y=${top - 6} text-anchor="end">after your guess</text>`;
    const left = results[clock.after];
    const band = clock.range ? { low: results[`${clock.after}_low`], high: results[`${clock.after}_high`] } : null;
    const second = clock.second ? results[clock.second.after] : null;
    const { time, range } = recoveryTime(clock, results);
    const dots = [clock, ...clock.second ? [clock.second] : []].map(({ recovery }) => across(Math.log10((clock.hours ?? 1) * results[recovery])));
    return import_lit_html6.svg`
    <text class="se-strong se-halo" x="0" y=${top - 6}>${clock.name}</text>
    <text class="se-halo" transform=${(0, import_path5.place)(width, top - 6)} text-anchor="end"><tspan class="se-row-number">${time}</tspan>${range ? import_lit_html6.svg`<tspan class="se-quiet" dx="6">${range}</tspan>` : import_lit_html6.nothing}</text>
    ${(0, import_guard3.guard)([left, band?.low, width], () => rowCurve({ top, height: ROW2, x: powers(results.hours_after), y: left, pinned: null, band, second, across, scale, every: EVERY2 }))}
    ${dots.map((x) => import_lit_html6.svg`<circle class="se-dot-model" transform=${(0, import_path5.place)(x, top + ROW2 * (hangs ? 1 - LEFT / 100 : LEFT / 100))} r="4.5"></circle>`)}`;
  }
  var SEASON = { top: HEAD2 + TITLE2 + 4, from: 30, weeks: 16, ticks: [0, 4, 8, 12, 16] };
  var DAYS_A_WEEK = 7;
  function seasonChart(view) {
    const { results, pinned, changed, values } = view;
    const width = view.width("season", 410);
    const tall = view.short ? (0, import_curve_chart.chartHeight)(width, true) : HEIGHT;
    return import_lit_html6.html`<figure>
    <p class="se-heading">A season <span>bone microdamage, weeks of running</span></p>
    ${(0, import_slot2.slot)("season", tall, import_lit_html6.html`<svg role="img" aria-label=${seasonAlt(view)} viewBox="0 0 ${width} ${tall}" height=${tall}>
      ${seasonPicture(results, changed ? pinned : null, values.training_weeks, width, tall)}
    </svg>`)}
    <div><p class="se-caption">${SEASON_CAPTION}</p></div>
  </figure>`;
  }
  function seasonPicture(results, pinned, trained, width, tall) {
    const { top, from, weeks, ticks } = SEASON;
    const height = tall - AXIS - top;
    const across = (0, import_scale3.linearScale)([0, weeks * DAYS_A_WEEK], [from, width - 8]);
    const scale = { top: BONE_SCALE, bottom: 0, rest: 0 };
    const end = across(trained * DAYS_A_WEEK);
    const late = trained > weeks / 2;
    const over = results.season_bone_highest > BONE_SCALE;
    return import_lit_html6.svg`
    ${(0, import_guard3.guard)([width, tall], () => import_lit_html6.svg`
      ${[2, 4].map((level) => import_lit_html6.svg`<line class="se-gridline" x1=${from} x2=${width - 8} y1=${top + height * (1 - level / BONE_SCALE)} y2=${top + height * (1 - level / BONE_SCALE)}></line>
        <text class="se-quiet" x=${from - 6} y=${top + height * (1 - level / BONE_SCALE) + 4} text-anchor="end">${level}</text>`)}
      ${rowEnds([String(BONE_SCALE), "0"], from - 6, top, height)}
      ${ticks.map((week) => import_lit_html6.svg`<text class="se-quiet" x=${(0, import_path5.px)(week === weeks ? width : across(week * DAYS_A_WEEK))} y=${tall - AXIS + 19} text-anchor=${week === weeks ? "end" : "middle"}>${week === weeks ? `${week} weeks` : week}</text>`)}`)}
    ${rowCurve({ top, height, x: results.season_day, y: results.season_bone, pinned: pinned && pinned.season_bone, across, scale, every: 1 })}
    <line class="se-cursor" x1=${(0, import_path5.px)(end)} x2=${(0, import_path5.px)(end)} y1=${top} y2=${top + height}></line>
    <text class="se-halo se-quiet" transform=${(0, import_path5.place)(end + (late ? -7 : 7), top + height - 8)} text-anchor=${late ? "end" : "start"}>last run</text>
    ${over ? import_lit_html6.svg`<path class="se-bar" transform=${(0, import_path5.place)(from + 14, top - 7)} d="M0 0l5 7h-10z"></path>` : import_lit_html6.nothing}
    <text class="se-row-number se-halo" transform=${(0, import_path5.place)(width, HEAD2 + TITLE2 - 6)} text-anchor="end">${(0, import_format5.fixed)(results.season_bone_highest, 1)} weeks at most</text>`;
  }
  var DAY = 24;
  var STATURE = {
    x: { high: 2 * DAY, ticks: [0, 12, 24, 36, 48], unit: "h" },
    y: { low: -30, high: 0, step: 10 },
    // mm
    labels: { at: 0, grows: (
      /** @type {const} */
      "start"
    ) }
  };
  function dayChart(view) {
    const { values, results, pinned, changed } = view;
    const width = view.width("day", 480);
    const evening = sampleAt(results, DAY - values.lying_hours);
    const below = ({ disc_loss: lost }) => Float64Array.from(lost, (one) => -one);
    const upTo = sampleAt(results, 2 * DAY) + 1;
    const line = { x: results.hour.slice(0, upTo), anchor: evening };
    const before = changed ? [{ ...line, tone: (
      /** @type {const} */
      "baseline"
    ), y: below(pinned).slice(0, upTo) }] : [];
    return import_lit_html6.html`<figure>
    <p class="se-heading">Stature <span>mm below that after lying for ever</span></p>
    ${(0, import_slot2.slot)("day", (0, import_curve_chart.chartHeight)(width, true), (0, import_curve_chart.curveChart)({
      ...STATURE,
      width,
      height: (0, import_curve_chart.chartHeight)(width, true),
      alt: dayAlt(view),
      bands: [],
      lines: [...before, { ...line, tone: "model", y: below(results).slice(0, upTo), dot: true }],
      strip: upAndLying(values.lying_hours)
    }))}
  </figure>`;
  }
  var upAndLying = (lying) => (x, top) => [0, 1].flatMap((day) => [[day * DAY, (day + 1) * DAY - lying, "up", "se-flight"], [(day + 1) * DAY - lying, (day + 1) * DAY, "lying", "se-contact"]]).map(([from, to, word, name2]) => import_lit_html6.svg`<rect class=${name2} x=${(0, import_path5.px)(x(Number(from)))} y=${top} width=${(0, import_path5.px)(x(Number(to)) - x(Number(from)))} height=${import_curve_chart.STRIP_HEIGHT}></rect>
    <text class="se-quiet" transform=${(0, import_path5.place)((x(Number(from)) + x(Number(to))) / 2, top + import_curve_chart.STRIP_HEIGHT - 4)} text-anchor="middle">${word}</text>`);
  function clockFacts(view) {
    const clock = chosen(view);
    const { kind } = (
      /** @type {Record<string, {kind: import('../../core/badge.js').Kind}>} */
      evidence[clock.week]
    );
    const { time, range } = recoveryTime(clock, view.results);
    return import_lit_html6.html`<figure class="se-clock-facts">
    <p class="se-heading">${clock.name} ${(0, import_badge.badge)(kind)}</p>
    <p class="se-clock-time">${!view.revealed && VEILED.includes(clock.recovery) ? "after your guess" : import_lit_html6.html`<b>${time}</b> ${range ? import_lit_html6.html`(${range}) ` : import_lit_html6.nothing}${clock.week === "tendon_balance" ? "until building leads" : `until ${LEFT} % is back${clock.week === "disc_loss" ? ", lying" : ""}`}`}</p>
    <p>${MEASURES[clock.week]}</p>
    ${clock.week === "disc_loss" && view.revealed ? cautions(view.results).map((one) => import_lit_html6.html`<p>${one}</p>`) : import_lit_html6.nothing}
  </figure>`;
  }
  var clockList = import_lit_html6.html`<div class="se-clocks">
  <p class="se-heading">What each row measures, and what it rests on</p>
  <dl>${ROWS.map(({ name: name2, week }) => {
    const { kind, reason } = (
      /** @type {Record<string, {kind: import('../../core/badge.js').Kind, reason: string}>} */
      evidence[week]
    );
    return import_lit_html6.html`<div><dt>${name2}${(0, import_badge.badge)(kind)}</dt>
      <dd>${MEASURES[week]} <i>${reason}</i></dd></div>`;
  })}</dl>
</div>`;

  // explorers/recovery-time/definition.js
  var { inputs: inputs2 } = model;
  function amount(digits, unit, words, factor = 1) {
    return (value) => {
      const number = (0, import_format6.tidy)(value * factor, digits);
      return { number, unit, spoken: `${number} ${words}` };
    };
  }
  var controls = [
    ...DAYS.map(({ input, name: name2, short }, index) => ({
      input,
      label: short,
      name: name2,
      compact: true,
      show: amount(0, "min", "minutes"),
      ...index === 0 ? { heading: "Minutes of each day" } : {}
    })),
    {
      heading: "The run and the day",
      input: "session_hour",
      label: "Run starts",
      name: "The run starts",
      show: amount(1, "h", "hours after rising"),
      meaning: () => "after rising",
      range: (0, import_format6.rangeText)(inputs2.session_hour, 0, "h")
    },
    {
      input: "speed",
      label: "Speed",
      show: amount(1, "m/s", "metres per second"),
      meaning: (value) => (0, import_format6.pace)(value),
      range: (0, import_format6.rangeText)(inputs2.speed, 1, "m/s")
    },
    {
      input: "marathon_speed",
      label: "Speed in a marathon",
      show: amount(1, "m/s", "metres per second"),
      meaning: (_, results) => `the run: ${(0, import_format6.fixed)(100 * results.intensity, 0)} % of it`,
      range: (0, import_format6.rangeText)(inputs2.marathon_speed, 1, "m/s")
    },
    {
      input: "lying_hours",
      label: "Lying a day",
      show: amount(1, "h", "hours"),
      meaning: () => "in one piece",
      range: (0, import_format6.rangeText)(inputs2.lying_hours, 0, "h")
    },
    {
      input: "seated_share",
      label: "Seated, of the hours up",
      show: amount(0, "%", "per cent", 100),
      meaning: () => "the run aside",
      range: (0, import_format6.rangeText)(inputs2.seated_share, 0, "%", 100)
    },
    {
      heading: "The season",
      input: "training_weeks",
      label: "Weeks of training",
      show: amount(0, "weeks", "weeks"),
      meaning: () => "then none",
      range: (0, import_format6.rangeText)(inputs2.training_weeks, 0, "weeks")
    }
  ];
  function weekOf(...minutes) {
    return Object.fromEntries(DAYS.map(({ input }, index) => [input, minutes[index]]));
  }
  var NONE = weekOf(0, 0, 0, 0, 0, 0, 0);
  var DAY_PLAYED = 6;
  var RISING = HOURS_A_DAY;
  var EVENING = RISING - inputs2.lying_hours.default;
  function halfNight(results) {
    const [evening, middle, rising] = [EVENING, (EVENING + RISING) / 2, RISING].map((hour) => results.disc_loss[sampleAt(results, hour)]);
    return 100 * (evening - middle) / (evening - rising);
  }
  var TWO = weekOf(0, 0, 90, 0, 0, 0, 90);
  var SIX = weekOf(30, 30, 30, 30, 30, 30, 0);
  var READINGS = [
    ["stature lost in a run", "run_loss_highest"],
    ["bone’s response, mean", "sensing_mean"],
    ["muscle building, mean", "muscle_mean"],
    ["fatigue of the shin bone", "bone_fatigue_ratio"]
  ];
  function balance({ results, pinned, revealed, width }) {
    const head = import_lit_html7.html`<p class="se-heading">One week, four readings</p>
    <p class="se-caption se-balance-note">Change from the pinned week</p>`;
    const height = changeBarsHeight(READINGS.length);
    if (!revealed) return import_lit_html7.html`${head}${(0, import_slot3.slot)("balance", height, import_lit_html7.html`<p class="se-veil">${BALANCE_UNTIL_COMMIT}</p>`)}`;
    const rows = READINGS.map(([label, output]) => ({ label, percent: (0, import_format6.percentChange)(results[output], pinned[output]) }));
    return import_lit_html7.html`${head}${(0, import_slot3.slot)("balance", height, changeBars({ width: width("balance", 256), rows }))}`;
  }
  function charts(view) {
    return import_lit_html7.html`${allClocks(view)}${afterChart(view)}${seasonChart(view)}`;
  }
  var recoveryTime2 = {
    kind: "recovery-time",
    title: TITLE,
    model,
    controls,
    retired: { intensity: RETIRED_INTENSITY },
    presets: [
      { label: "Three runs", values: weekOf(0, 60, 0, 60, 0, 0, 60) },
      { label: "Two long runs", values: TWO },
      { label: "Six short runs", values: SIX },
      { label: "One long run", values: weekOf(0, 0, 0, 0, 0, 0, 180) },
      { label: "A run every day", values: weekOf(20, 30, 20, 30, 20, 30, 30) },
      { label: "After the desk", values: { session_hour: inputs2.session_hour.high, seated_share: 0.9 } },
      // A half marathon at marathon speed, once.
      { label: "After a race", values: { ...weekOf(0, 0, 0, 0, 0, 0, 100), speed: inputs2.marathon_speed.default, training_weeks: 1 } }
    ],
    prediction: {
      question: QUESTION,
      quantity: "share of the height that a whole night gives back, after its first half",
      unit: "%",
      signed: false,
      close: 5,
      low: 0,
      high: 100,
      step: 1,
      start: 50,
      before: {},
      after: NONE,
      answer: (_, after) => halfNight(after),
      thought
    },
    veiled: VEILED,
    columns: ["hour", "run_share", "cartilage", "disc_loss", "sensing", "muscle", "tendon_balance", "bone"],
    further: [
      ["hours_after", ...["cartilage_left", "disc_left", "disc_left_low", "disc_left_high", "sensing_left", "sensing_left_low", "sensing_left_high", "muscle_left", "bone_left", "bone_left_second"]],
      ["season_day", "season_damage", "season_bone"]
    ],
    figure: oneClock,
    clock: () => ({ cycle: HOURS_A_WEEK, cycles: 1, slowed: DAY_PLAYED / HOURS_A_DAY }),
    first: { controls: ["session_hour", "lying_hours"], chart: clockFacts, long: true },
    rests: () => clockList,
    cuts: { season: seasonChart, day: dayChart },
    cutSays: { season, day: dayNight },
    charts,
    balance,
    sentence,
    notes: import_lit_html7.html`<span>${(0, import_badge2.badge)("disputed")}${DISPUTED}</span>`,
    equations,
    sources,
    provenance: "Spine in Stride, recovery-time explorer. A repeating week in steps of ten minutes from Monday’s rising. A model of typical adults, not a measurement of anyone and no advice."
  };

  // explorers/recovery-time/index.js
  (0, import_explorer.register)(recoveryTime2);
})();
});
