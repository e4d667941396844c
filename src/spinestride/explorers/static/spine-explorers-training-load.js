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

  // shared:core/scale.js
  var require_scale = __commonJS({
    "shared:core/scale.js"(exports, module) {
      module.exports = shared["core/scale.js"];
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

  // explorers/training-load/index.js
  var import_explorer = __toESM(require_explorer(), 1);

  // explorers/training-load/definition.js
  var import_lit_html6 = __toESM(require_lit_html(), 1);
  var import_badge3 = __toESM(require_badge(), 1);
  var import_format3 = __toESM(require_format(), 1);

  // generated/training-load-model.js
  var training_load_model_exports = {};
  __export(training_load_model_exports, {
    evaluate: () => evaluate,
    inputs: () => inputs,
    name: () => name,
    outputs: () => outputs,
    parameters: () => parameters
  });
  var name = "training_load";
  var inputs = {
    minutes_monday: { symbol: "m_{mon}", unit: "min", default: 0, low: 0, high: 180, step: 10, label: "Training time on Monday", source: "spinestride" },
    minutes_tuesday: { symbol: "m_{tue}", unit: "min", default: 40, low: 0, high: 180, step: 10, label: "Training time on Tuesday", source: "spinestride" },
    minutes_wednesday: { symbol: "m_{wed}", unit: "min", default: 0, low: 0, high: 180, step: 10, label: "Training time on Wednesday", source: "spinestride" },
    minutes_thursday: { symbol: "m_{thu}", unit: "min", default: 40, low: 0, high: 180, step: 10, label: "Training time on Thursday", source: "spinestride" },
    minutes_friday: { symbol: "m_{fri}", unit: "min", default: 0, low: 0, high: 180, step: 10, label: "Training time on Friday", source: "spinestride" },
    minutes_saturday: { symbol: "m_{sat}", unit: "min", default: 0, low: 0, high: 180, step: 10, label: "Training time on Saturday", source: "spinestride" },
    minutes_sunday: { symbol: "m_{sun}", unit: "min", default: 70, low: 0, high: 180, step: 10, label: "Training time on Sunday", source: "spinestride" },
    weekly_change: { symbol: "g", unit: "fraction", default: 0.05, low: -0.1, high: 0.2, step: 0.01, label: "Change from week to week", source: "spinestride" },
    session_change: { symbol: "s", unit: "fraction", default: 0, low: -0.5, high: 1.5, step: 0.05, label: "Change of one session against the longest of the past 30 days", source: "frandsen2025" },
    heart_rate_reserve: { symbol: "x", unit: "1", default: 0.7, low: 0.4, high: 0.95, step: 0.01, label: "Heart rate reserve used", source: "spinestride" },
    sex: { symbol: "z", unit: "choice", default: 1, low: 0, high: 1, step: 1, label: "Sex", source: "morton1990", choices: ["female", "male"] },
    fitness_time: { symbol: "\\tau_{1}", unit: "d", default: 42, low: 4, high: 51, step: 1, label: "Time constant of fitness", source: "ijspp2022" },
    fatigue_time: { symbol: "\\tau_{2}", unit: "d", default: 7, low: 4, high: 74, step: 1, label: "Time constant of fatigue", source: "ijspp2022" }
  };
  var outputs = {
    day: { symbol: "d", unit: "d", label: "Day of the season", kind: "series" },
    load: { symbol: "w", unit: "AU", label: "Load of the day", kind: "series" },
    fitness: { symbol: "F", unit: "AU", label: "Fitness", kind: "series" },
    fatigue: { symbol: "G", unit: "AU", label: "Fatigue", kind: "series" },
    form: { symbol: "p", unit: "AU", label: "Form: fitness less fatigue", kind: "series" },
    form_low: { symbol: "p_{low}", unit: "AU", label: "Form, low end of the time constants fitted to people", kind: "series" },
    form_high: { symbol: "p_{high}", unit: "AU", label: "Form, high end of the time constants fitted to people", kind: "series" },
    acute_load: { symbol: "A", unit: "AU", label: "Acute load: mean of the last 7 days", kind: "series" },
    chronic_load: { symbol: "C", unit: "AU", label: "Chronic load: mean of the last 28 days", kind: "series" },
    earlier_load: { symbol: "E", unit: "AU", label: "Mean of the 21 days before the last 7", kind: "series" },
    acute_chronic_ratio: { symbol: "R_{AC}", unit: "1", label: "Acute:chronic ratio, windows that share 7 days", kind: "series" },
    uncoupled_ratio: { symbol: "R_{AE}", unit: "1", label: "Acute:chronic ratio, windows that share no day", kind: "series" },
    fading_acute_load: { symbol: "Z_{a}", unit: "AU", label: "Acute load with fading weights", kind: "series" },
    fading_chronic_load: { symbol: "Z_{c}", unit: "AU", label: "Chronic load with fading weights", kind: "series" },
    fading_ratio: { symbol: "R_{Z}", unit: "1", label: "Acute:chronic ratio with fading weights", kind: "series" },
    load_per_minute: { symbol: "c", unit: "AU/min", label: "Training impulse of a minute", kind: "scalar" },
    weekly_minutes: { symbol: "m_{w}", unit: "min", label: "Training time of the first week", kind: "scalar" },
    longest_session: { symbol: "m_{max}", unit: "min", label: "Longest session, first week", kind: "scalar" },
    weekly_load: { symbol: "W", unit: "AU", label: "Load of the first week", kind: "scalar" },
    daily_load: { symbol: "\\bar{w}", unit: "AU", label: "Mean daily load, first week", kind: "scalar" },
    daily_load_sd: { symbol: "\\sigma", unit: "AU", label: "Standard deviation of the daily loads, first week", kind: "scalar" },
    monotony: { symbol: "M", unit: "1", label: "Monotony of the first week", kind: "scalar" },
    strain: { symbol: "S", unit: "AU", label: "Strain of the first week", kind: "scalar" },
    load_growth: { symbol: "q", unit: "1", label: "Load of the last week against the first", kind: "scalar" },
    last_weekly_load: { symbol: "W_{last}", unit: "AU", label: "Load of the last week", kind: "scalar" },
    acute_weight: { symbol: "\\lambda_{a}", unit: "1", label: "Acute weight of today in the fading mean", kind: "scalar" },
    chronic_weight: { symbol: "\\lambda_{c}", unit: "1", label: "Chronic weight of today in the fading mean", kind: "scalar" },
    spike_session: { symbol: "m_{s}", unit: "min", label: "Session to be compared, after the first week", kind: "scalar" },
    spike_ratio: { symbol: "R_{s}", unit: "1", label: "Published rate ratio of overuse injury for such a session", kind: "scalar" },
    spike_low: { symbol: "R_{s,low}", unit: "1", label: "Published rate ratio of overuse injury for such a session, low end of the 95 % interval", kind: "scalar" },
    spike_high: { symbol: "R_{s,high}", unit: "1", label: "Published rate ratio of overuse injury for such a session, high end of the 95 % interval", kind: "scalar" },
    highest_acute_chronic_ratio: { symbol: "R_{AC,max}", unit: "1", label: "Highest acute:chronic ratio, windows that share 7 days", kind: "scalar" },
    highest_uncoupled_ratio: { symbol: "R_{AE,max}", unit: "1", label: "Highest acute:chronic ratio, windows that share no day", kind: "scalar" },
    last_fitness: { symbol: "F_{last}", unit: "AU", label: "Fitness on the last day", kind: "scalar" },
    last_fatigue: { symbol: "G_{last}", unit: "AU", label: "Fatigue on the last day", kind: "scalar" },
    last_form: { symbol: "p_{last}", unit: "AU", label: "Form on the last day", kind: "scalar" },
    last_form_low: { symbol: "p_{low,last}", unit: "AU", label: "Form on the last day, low end of the fitted time constants", kind: "scalar" },
    last_form_high: { symbol: "p_{high,last}", unit: "AU", label: "Form on the last day, high end of the fitted time constants", kind: "scalar" },
    last_acute_chronic_ratio: { symbol: "R_{AC,last}", unit: "1", label: "Acute:chronic ratio on the last day, windows that share 7 days", kind: "scalar" },
    last_uncoupled_ratio: { symbol: "R_{AE,last}", unit: "1", label: "Acute:chronic ratio on the last day, windows that share no day", kind: "scalar" },
    last_fading_ratio: { symbol: "R_{Z,last}", unit: "1", label: "Acute:chronic ratio on the last day, fading weights", kind: "scalar" },
    highest_form_day: { symbol: "d_{p}", unit: "d", label: "Day of the highest form", kind: "scalar" }
  };
  var parameters = {
    trimp_weight_female: 0.86,
    trimp_weight_male: 0.64,
    trimp_growth_female: 1.67,
    trimp_growth_male: 1.92,
    fitness_gain: 1,
    fatigue_gain: 2,
    acute_days: 7,
    chronic_days: 28,
    monotony_ceiling: 10,
    least_load: 1e-6,
    season_length: 112,
    days_per_week: 7,
    spike_ratio_reference: 1,
    spike_low_reference: 1,
    spike_high_reference: 1,
    spike_up_to_reference: 0.1,
    spike_ratio_small: 1.64,
    spike_low_small: 1.31,
    spike_high_small: 2.05,
    spike_up_to_small: 0.3,
    spike_ratio_moderate: 1.52,
    spike_low_moderate: 1.16,
    spike_high_moderate: 2,
    spike_up_to_moderate: 1,
    spike_ratio_large: 2.28,
    spike_low_large: 1.5,
    spike_high_large: 3.48
  };
  var parameterUnits = {
    trimp_weight_female: "1",
    trimp_weight_male: "1",
    trimp_growth_female: "1",
    trimp_growth_male: "1",
    fitness_gain: "1",
    fatigue_gain: "1",
    acute_days: "d",
    chronic_days: "d",
    monotony_ceiling: "1",
    least_load: "AU",
    season_length: "d",
    days_per_week: "d",
    spike_ratio_reference: "1",
    spike_low_reference: "1",
    spike_high_reference: "1",
    spike_up_to_reference: "fraction",
    spike_ratio_small: "1",
    spike_low_small: "1",
    spike_high_small: "1",
    spike_up_to_small: "fraction",
    spike_ratio_moderate: "1",
    spike_low_moderate: "1",
    spike_high_moderate: "1",
    spike_up_to_moderate: "fraction",
    spike_ratio_large: "1",
    spike_low_large: "1",
    spike_high_large: "1"
  };
  var parameterRanges = {
    fitness_time: [4, 51],
    fatigue_time: [4, 74]
  };
  var SAMPLES = 112;
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
  function timeOfMaximum(series, time) {
    let place3 = 0;
    for (let i = 1; i < series.length; i += 1) if (series[i] > series[place3]) place3 = i;
    return time[place3];
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
  function vary_form(known, out) {
    const { daily_load, fatigue_gain, fatigue_time, fitness_gain, fitness_time, load } = known;
    const fitness = new Float64Array(SAMPLES);
    let fitness_before = daily_load / (1 - Math.exp(-1 / fitness_time));
    for (let i = 0; i < SAMPLES; i += 1) {
      const load_i = load[i];
      fitness_before = fitness_before * Math.exp(-1 / fitness_time) + load_i;
      fitness[i] = fitness_before;
    }
    const fatigue = new Float64Array(SAMPLES);
    let fatigue_before = daily_load / (1 - Math.exp(-1 / fatigue_time));
    for (let i = 0; i < SAMPLES; i += 1) {
      const load_i = load[i];
      fatigue_before = fatigue_before * Math.exp(-1 / fatigue_time) + load_i;
      fatigue[i] = fatigue_before;
    }
    const constant_1 = -fatigue_gain;
    for (let i = 0; i < SAMPLES; i += 1) {
      const fatigue_i = fatigue[i];
      const fitness_i = fitness[i];
      const form_i = constant_1 * fatigue_i + fitness_gain * fitness_i;
      out[i] = form_i;
    }
  }
  function evaluate(values = {}, overrides = {}) {
    const { minutes_monday, minutes_tuesday, minutes_wednesday, minutes_thursday, minutes_friday, minutes_saturday, minutes_sunday, weekly_change, session_change, heart_rate_reserve, sex, fitness_time, fatigue_time } = checkedInputs(inputs, values, ROUNDING);
    const { trimp_weight_female, trimp_weight_male, trimp_growth_female, trimp_growth_male, fitness_gain, fatigue_gain, acute_days, chronic_days, monotony_ceiling, least_load, season_length, days_per_week, spike_ratio_reference, spike_low_reference, spike_high_reference, spike_up_to_reference, spike_ratio_small, spike_low_small, spike_high_small, spike_up_to_small, spike_ratio_moderate, spike_low_moderate, spike_high_moderate, spike_up_to_moderate, spike_ratio_large, spike_low_large, spike_high_large } = checkedParameters(parameters, parameterUnits, overrides);
    const trimp_weight = sex === 0 ? trimp_weight_female : trimp_weight_male;
    const trimp_growth = sex === 0 ? trimp_growth_female : trimp_growth_male;
    const load_per_minute = heart_rate_reserve * trimp_weight * Math.exp(heart_rate_reserve * trimp_growth);
    const weekly_minutes = minutes_friday + minutes_monday + minutes_saturday + minutes_sunday + minutes_thursday + minutes_tuesday + minutes_wednesday;
    const longest_session = Math.max(minutes_friday, minutes_monday, minutes_saturday, minutes_sunday, minutes_thursday, minutes_tuesday, minutes_wednesday);
    const weekly_load = load_per_minute * weekly_minutes;
    const daily_load = weekly_load / days_per_week;
    const daily_minutes = weekly_minutes / days_per_week;
    const daily_load_sd = load_per_minute * Math.sqrt(Math.pow(-daily_minutes + minutes_friday, 2) + Math.pow(-daily_minutes + minutes_monday, 2) + Math.pow(-daily_minutes + minutes_saturday, 2) + Math.pow(-daily_minutes + minutes_sunday, 2) + Math.pow(-daily_minutes + minutes_thursday, 2) + Math.pow(-daily_minutes + minutes_tuesday, 2) + Math.pow(-daily_minutes + minutes_wednesday, 2)) * Math.sqrt(1 / (days_per_week - 1));
    const monotony = daily_load / Math.max(daily_load_sd, least_load, daily_load / monotony_ceiling);
    const strain = monotony * weekly_load;
    const load_growth = Math.pow(weekly_change + 1, -1 + season_length / days_per_week);
    const last_weekly_load = load_growth * weekly_load;
    const days2 = season_length;
    const sampleInterval = days2 / SAMPLES;
    const day = new Float64Array(SAMPLES);
    const load = new Float64Array(SAMPLES);
    const constant_1 = 1 / days_per_week;
    const constant_2 = -days_per_week;
    const constant_3 = weekly_change + 1;
    for (let i = 0; i < SAMPLES; i += 1) {
      const day_i = i * sampleInterval;
      const week_i = Math.floor(constant_1 * (day_i + 1 / 2));
      const planned_minutes_i = constant_2 * week_i + day_i === 0 ? minutes_monday : constant_2 * week_i + day_i === 1 ? minutes_tuesday : constant_2 * week_i + day_i === 2 ? minutes_wednesday : constant_2 * week_i + day_i === 3 ? minutes_thursday : constant_2 * week_i + day_i === 4 ? minutes_friday : constant_2 * week_i + day_i === 5 ? minutes_saturday : minutes_sunday;
      const load_i = Math.pow(constant_3, week_i) * load_per_minute * planned_minutes_i;
      day[i] = day_i;
      load[i] = load_i;
    }
    const fitness = new Float64Array(SAMPLES);
    let fitness_before = daily_load / (1 - Math.exp(-1 / fitness_time));
    for (let i = 0; i < SAMPLES; i += 1) {
      const load_i = load[i];
      fitness_before = fitness_before * Math.exp(-1 / fitness_time) + load_i;
      fitness[i] = fitness_before;
    }
    const fatigue = new Float64Array(SAMPLES);
    let fatigue_before = daily_load / (1 - Math.exp(-1 / fatigue_time));
    for (let i = 0; i < SAMPLES; i += 1) {
      const load_i = load[i];
      fatigue_before = fatigue_before * Math.exp(-1 / fatigue_time) + load_i;
      fatigue[i] = fatigue_before;
    }
    const form = new Float64Array(SAMPLES);
    const constant_4 = -fatigue_gain;
    for (let i = 0; i < SAMPLES; i += 1) {
      const fatigue_i = fatigue[i];
      const fitness_i = fitness[i];
      const form_i = constant_4 * fatigue_i + fitness_gain * fitness_i;
      form[i] = form_i;
    }
    const [form_low, form_high] = bandOf(["fitness_time", "fatigue_time"], parameterRanges, NOISE, form, { daily_load, fatigue_gain, fatigue_time, fitness_gain, fitness_time, load }, vary_form);
    const acute_load_so_far = convolved(load, (acute_load_so_far_lag) => acute_load_so_far_lag > -1 / 2 && acute_load_so_far_lag < acute_days - 1 / 2 ? 1 / acute_days : 0, sampleInterval, 1);
    const acute_load = new Float64Array(SAMPLES);
    const constant_5 = acute_days - 1;
    const constant_6 = daily_load / acute_days;
    for (let i = 0; i < SAMPLES; i += 1) {
      const acute_load_so_far_i = acute_load_so_far[i];
      const day_i = day[i];
      const acute_load_i = acute_load_so_far_i + constant_6 * Math.min(acute_days, Math.max(0, constant_5 - day_i));
      acute_load[i] = acute_load_i;
    }
    const chronic_load_so_far = convolved(load, (chronic_load_so_far_lag) => chronic_load_so_far_lag > -1 / 2 && chronic_load_so_far_lag < chronic_days - 1 / 2 ? 1 / chronic_days : 0, sampleInterval, 1);
    const chronic_load = new Float64Array(SAMPLES);
    const constant_7 = chronic_days - 1;
    const constant_8 = daily_load / chronic_days;
    for (let i = 0; i < SAMPLES; i += 1) {
      const chronic_load_so_far_i = chronic_load_so_far[i];
      const day_i = day[i];
      const chronic_load_i = chronic_load_so_far_i + constant_8 * Math.min(chronic_days, Math.max(0, constant_7 - day_i));
      chronic_load[i] = chronic_load_i;
    }
    const earlier_load_so_far = convolved(load, (earlier_load_so_far_lag) => earlier_load_so_far_lag > acute_days - 1 / 2 && earlier_load_so_far_lag < chronic_days - 1 / 2 ? 1 / (-acute_days + chronic_days) : 0, sampleInterval, 1);
    const acute_weight = 2 / (acute_days + 1);
    const earlier_load = new Float64Array(SAMPLES);
    const acute_chronic_ratio = new Float64Array(SAMPLES);
    const uncoupled_ratio = new Float64Array(SAMPLES);
    const constant_9 = -acute_days + chronic_days;
    const constant_10 = daily_load / (-acute_days + chronic_days);
    for (let i = 0; i < SAMPLES; i += 1) {
      const acute_load_i = acute_load[i];
      const chronic_load_i = chronic_load[i];
      const day_i = day[i];
      const earlier_load_so_far_i = earlier_load_so_far[i];
      const earlier_load_i = constant_10 * Math.min(constant_9, Math.max(0, constant_7 - day_i)) + earlier_load_so_far_i;
      const acute_chronic_ratio_i = acute_load_i / Math.max(chronic_load_i, least_load);
      const uncoupled_ratio_i = acute_load_i / Math.max(earlier_load_i, least_load);
      earlier_load[i] = earlier_load_i;
      acute_chronic_ratio[i] = acute_chronic_ratio_i;
      uncoupled_ratio[i] = uncoupled_ratio_i;
    }
    const fading_acute_load = new Float64Array(SAMPLES);
    let fading_acute_load_before = daily_load;
    for (let i = 0; i < SAMPLES; i += 1) {
      const load_i = load[i];
      fading_acute_load_before = acute_weight * load_i + fading_acute_load_before * (1 - acute_weight);
      fading_acute_load[i] = fading_acute_load_before;
    }
    const chronic_weight = 2 / (chronic_days + 1);
    const fading_chronic_load = new Float64Array(SAMPLES);
    let fading_chronic_load_before = daily_load;
    for (let i = 0; i < SAMPLES; i += 1) {
      const load_i = load[i];
      fading_chronic_load_before = chronic_weight * load_i + fading_chronic_load_before * (1 - chronic_weight);
      fading_chronic_load[i] = fading_chronic_load_before;
    }
    const spike_session = longest_session * (session_change + 1);
    const spike_ratio = session_change <= spike_up_to_reference ? spike_ratio_reference : session_change <= spike_up_to_small ? spike_ratio_small : session_change <= spike_up_to_moderate ? spike_ratio_moderate : spike_ratio_large;
    const spike_low = session_change <= spike_up_to_reference ? spike_low_reference : session_change <= spike_up_to_small ? spike_low_small : session_change <= spike_up_to_moderate ? spike_low_moderate : spike_low_large;
    const spike_high = session_change <= spike_up_to_reference ? spike_high_reference : session_change <= spike_up_to_small ? spike_high_small : session_change <= spike_up_to_moderate ? spike_high_moderate : spike_high_large;
    const fading_ratio = new Float64Array(SAMPLES);
    for (let i = 0; i < SAMPLES; i += 1) {
      const fading_acute_load_i = fading_acute_load[i];
      const fading_chronic_load_i = fading_chronic_load[i];
      const fading_ratio_i = fading_acute_load_i / Math.max(fading_chronic_load_i, least_load);
      fading_ratio[i] = fading_ratio_i;
    }
    const highest_acute_chronic_ratio = maximumOf(acute_chronic_ratio);
    const highest_uncoupled_ratio = maximumOf(uncoupled_ratio);
    const last_fitness = fitness.at(-1);
    const last_fatigue = fatigue.at(-1);
    const last_form = form.at(-1);
    const last_form_low = form_low.at(-1);
    const last_form_high = form_high.at(-1);
    const last_acute_chronic_ratio = acute_chronic_ratio.at(-1);
    const last_uncoupled_ratio = uncoupled_ratio.at(-1);
    const last_fading_ratio = fading_ratio.at(-1);
    const highest_form_day = timeOfMaximum(form, day);
    return { day, load, fitness, fatigue, form, form_low, form_high, acute_load, chronic_load, earlier_load, acute_chronic_ratio, uncoupled_ratio, fading_acute_load, fading_chronic_load, fading_ratio, load_per_minute, weekly_minutes, longest_session, weekly_load, daily_load, daily_load_sd, monotony, strain, load_growth, last_weekly_load, acute_weight, chronic_weight, spike_session, spike_ratio, spike_low, spike_high, highest_acute_chronic_ratio, highest_uncoupled_ratio, last_fitness, last_fatigue, last_form, last_form_low, last_form_high, last_acute_chronic_ratio, last_uncoupled_ratio, last_fading_ratio, highest_form_day };
  }

  // generated/training-load-equations.js
  var equations = [
    {
      "label": "Training impulse of a minute",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>c</mi><mo>=</mo><mi>a</mi><mi>x</mi><msup><mi>e</mi><mrow><mi>b</mi><mi>x</mi></mrow></msup></mrow></semantics></math></span>'
    },
    {
      "label": "Load of the day",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>w</mi><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo><mo>=</mo><mi>c</mi><msub><mi>m</mi><mi>d</mi></msub><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo><msup><mrow><mo fence="true">(</mo><mn>1</mn><mo>+</mo><mi>g</mi><mo fence="true">)</mo></mrow><mrow><mi>k</mi><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo></mrow></msup></mrow></semantics></math></span>'
    },
    {
      "label": "Load of the first week",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>W</mi><mo>=</mo><mi>c</mi><msub><mi>m</mi><mi>w</mi></msub></mrow></semantics></math></span>'
    },
    {
      "label": "Monotony of the first week",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>M</mi><mo>=</mo><mfrac><mover accent="true"><mi>w</mi><mo>ˉ</mo></mover><mrow><mi>max</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mi>σ</mi><mo separator="true">,</mo><msub><mi>w</mi><mn>0</mn></msub><mo separator="true">,</mo><mfrac><mover accent="true"><mi>w</mi><mo>ˉ</mo></mover><msub><mi>C</mi><mi>m</mi></msub></mfrac><mo fence="true">)</mo></mrow></mrow></mfrac></mrow></semantics></math></span>'
    },
    {
      "label": "Strain of the first week",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>S</mi><mo>=</mo><mi>M</mi><mi>W</mi></mrow></semantics></math></span>'
    },
    {
      "label": "Fitness",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>F</mi><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo><mo>=</mo><mi>w</mi><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo><mo>+</mo><mi>F</mi><mo stretchy="false">(</mo><mi>d</mi><mo>−</mo><mn>1</mn><mo stretchy="false">)</mo><msup><mi>e</mi><mrow><mo>−</mo><mfrac><mn>1</mn><msub><mi>τ</mi><mn>1</mn></msub></mfrac></mrow></msup><mo separator="true">,</mo><mspace width="1em"/><mi>F</mi><mo stretchy="false">(</mo><mo>−</mo><mn>1</mn><mo stretchy="false">)</mo><mo>=</mo><mfrac><mover accent="true"><mi>w</mi><mo>ˉ</mo></mover><mrow><mn>1</mn><mo>−</mo><msup><mi>e</mi><mrow><mo>−</mo><mfrac><mn>1</mn><msub><mi>τ</mi><mn>1</mn></msub></mfrac></mrow></msup></mrow></mfrac></mrow></semantics></math></span>'
    },
    {
      "label": "Fatigue",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>G</mi><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo><mo>=</mo><mi>w</mi><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo><mo>+</mo><mi>G</mi><mo stretchy="false">(</mo><mi>d</mi><mo>−</mo><mn>1</mn><mo stretchy="false">)</mo><msup><mi>e</mi><mrow><mo>−</mo><mfrac><mn>1</mn><msub><mi>τ</mi><mn>2</mn></msub></mfrac></mrow></msup><mo separator="true">,</mo><mspace width="1em"/><mi>G</mi><mo stretchy="false">(</mo><mo>−</mo><mn>1</mn><mo stretchy="false">)</mo><mo>=</mo><mfrac><mover accent="true"><mi>w</mi><mo>ˉ</mo></mover><mrow><mn>1</mn><mo>−</mo><msup><mi>e</mi><mrow><mo>−</mo><mfrac><mn>1</mn><msub><mi>τ</mi><mn>2</mn></msub></mfrac></mrow></msup></mrow></mfrac></mrow></semantics></math></span>'
    },
    {
      "label": "Form: fitness less fatigue",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>p</mi><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo><mo>=</mo><mi>F</mi><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo><msub><mi>k</mi><mn>1</mn></msub><mo>−</mo><mi>G</mi><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo><msub><mi>k</mi><mn>2</mn></msub></mrow></semantics></math></span>'
    },
    {
      "label": "Acute:chronic ratio, windows that share 7 days",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>R</mi><mrow><mi>A</mi><mi>C</mi></mrow></msub><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo><mo>=</mo><mfrac><mrow><mi>A</mi><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo></mrow><mrow><mi>max</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mi>C</mi><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo><mo separator="true">,</mo><msub><mi>w</mi><mn>0</mn></msub><mo fence="true">)</mo></mrow></mrow></mfrac></mrow></semantics></math></span>'
    },
    {
      "label": "Acute:chronic ratio, windows that share no day",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>R</mi><mrow><mi>A</mi><mi>E</mi></mrow></msub><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo><mo>=</mo><mfrac><mrow><mi>A</mi><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo></mrow><mrow><mi>max</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mi>E</mi><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo><mo separator="true">,</mo><msub><mi>w</mi><mn>0</mn></msub><mo fence="true">)</mo></mrow></mrow></mfrac></mrow></semantics></math></span>'
    },
    {
      "label": "Acute load with fading weights",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>Z</mi><mi>a</mi></msub><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo><mo>=</mo><msub><mi>Z</mi><mi>a</mi></msub><mo stretchy="false">(</mo><mi>d</mi><mo>−</mo><mn>1</mn><mo stretchy="false">)</mo><mrow><mo fence="true">(</mo><mn>1</mn><mo>−</mo><msub><mi>λ</mi><mi>a</mi></msub><mo fence="true">)</mo></mrow><mo>+</mo><msub><mi>λ</mi><mi>a</mi></msub><mi>w</mi><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo><mo separator="true">,</mo><mspace width="1em"/><msub><mi>Z</mi><mi>a</mi></msub><mo stretchy="false">(</mo><mo>−</mo><mn>1</mn><mo stretchy="false">)</mo><mo>=</mo><mover accent="true"><mi>w</mi><mo>ˉ</mo></mover></mrow></semantics></math></span>'
    },
    {
      "label": "Acute:chronic ratio with fading weights",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>R</mi><mi>Z</mi></msub><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo><mo>=</mo><mfrac><mrow><msub><mi>Z</mi><mi>a</mi></msub><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo></mrow><mrow><mi>max</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><msub><mi>Z</mi><mi>c</mi></msub><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo><mo separator="true">,</mo><msub><mi>w</mi><mn>0</mn></msub><mo fence="true">)</mo></mrow></mrow></mfrac></mrow></semantics></math></span>'
    },
    {
      "label": "Session to be compared, after the first week",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>m</mi><mi>s</mi></msub><mo>=</mo><msub><mi>m</mi><mrow><mi>m</mi><mi>a</mi><mi>x</mi></mrow></msub><mrow><mo fence="true">(</mo><mn>1</mn><mo>+</mo><mi>s</mi><mo fence="true">)</mo></mrow></mrow></semantics></math></span>'
    },
    {
      "label": "Published rate ratio of overuse injury for such a session",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>R</mi><mi>s</mi></msub><mo>=</mo><mrow><mo fence="true">{</mo><mtable rowspacing="0.36em" columnalign="left left" columnspacing="1em"><mtr><mtd><mstyle scriptlevel="0" displaystyle="false"><msub><mi>R</mi><mrow><mi>r</mi><mi>e</mi><mi>f</mi><mi>e</mi><mi>r</mi><mi>e</mi><mi>n</mi><mi>c</mi><mi>e</mi></mrow></msub></mstyle></mtd><mtd><mstyle scriptlevel="0" displaystyle="false"><mrow><mtext>for</mtext><mtext> </mtext><mi>s</mi><mo>≤</mo><msub><mi>s</mi><mrow><mi>r</mi><mi>e</mi><mi>f</mi><mi>e</mi><mi>r</mi><mi>e</mi><mi>n</mi><mi>c</mi><mi>e</mi></mrow></msub></mrow></mstyle></mtd></mtr><mtr><mtd><mstyle scriptlevel="0" displaystyle="false"><msub><mi>R</mi><mrow><mi>s</mi><mi>m</mi><mi>a</mi><mi>l</mi><mi>l</mi></mrow></msub></mstyle></mtd><mtd><mstyle scriptlevel="0" displaystyle="false"><mrow><mtext>for</mtext><mtext> </mtext><mi>s</mi><mo>≤</mo><msub><mi>s</mi><mrow><mi>s</mi><mi>m</mi><mi>a</mi><mi>l</mi><mi>l</mi></mrow></msub></mrow></mstyle></mtd></mtr><mtr><mtd><mstyle scriptlevel="0" displaystyle="false"><msub><mi>R</mi><mrow><mi>m</mi><mi>o</mi><mi>d</mi><mi>e</mi><mi>r</mi><mi>a</mi><mi>t</mi><mi>e</mi></mrow></msub></mstyle></mtd><mtd><mstyle scriptlevel="0" displaystyle="false"><mrow><mtext>for</mtext><mtext> </mtext><mi>s</mi><mo>≤</mo><msub><mi>s</mi><mrow><mi>m</mi><mi>o</mi><mi>d</mi><mi>e</mi><mi>r</mi><mi>a</mi><mi>t</mi><mi>e</mi></mrow></msub></mrow></mstyle></mtd></mtr><mtr><mtd><mstyle scriptlevel="0" displaystyle="false"><msub><mi>R</mi><mrow><mi>l</mi><mi>a</mi><mi>r</mi><mi>g</mi><mi>e</mi></mrow></msub></mstyle></mtd><mtd><mstyle scriptlevel="0" displaystyle="false"><mtext>otherwise</mtext></mstyle></mtd></mtr></mtable></mrow></mrow></semantics></math></span>'
    }
  ];

  // generated/training-load.js
  var model = (
    /** @type {any} */
    training_load_model_exports
  );
  var sources = [{ "text": "Morton, Fitz-Clarke and Banister 1990, Journal of Applied Physiology 69", "url": "https://doi.org/10.1152/jappl.1990.69.3.1171", "use": "Weights of heart rate in the training impulse", "verified": false }, { "text": "Vermeire and others 2022, International Journal of Sports Physiology and Performance 17", "url": "https://doi.org/10.1123/ijspp.2021-0494", "use": "Time constants of fitness and fatigue as fitted to people", "verified": true }, { "text": "Foster 1998, Medicine & Science in Sports & Exercise 30", "url": "https://doi.org/10.1097/00005768-199807000-00023", "use": "Monotony and strain, related to illness and not to injuries", "verified": true }, { "text": "Williams and others 2017, British Journal of Sports Medicine 51", "url": "https://doi.org/10.1136/bjsports-2016-096589", "use": "Windows and fading weights of the acute:chronic ratio", "verified": true }, { "text": "Lolli and others 2019, British Journal of Sports Medicine 53", "url": "https://doi.org/10.1136/bjsports-2017-098110", "use": "Shared days make the two windows correlate by arithmetic", "verified": true }, { "text": "Impellizzeri and others 2021, Sports Medicine 51", "url": "https://doi.org/10.1007/s40279-020-01378-6", "use": "Contrived chronic loads did nearly as well as real ones", "verified": true }, { "text": "Frandsen and others 2025, British Journal of Sports Medicine 59", "url": "https://doi.org/10.1136/bjsports-2024-109380", "use": "Rate ratios of one long session; the ratio related the other way round", "verified": true }];
  var spikes = [{ "category": "reference", "above": null, "upTo": 0.1, "ratio": 1, "low": null, "high": null }, { "category": "small", "above": 0.1, "upTo": 0.3, "ratio": 1.64, "low": 1.31, "high": 2.05 }, { "category": "moderate", "above": 0.3, "upTo": 1, "ratio": 1.52, "low": 1.16, "high": 2 }, { "category": "large", "above": 1, "upTo": null, "ratio": 2.28, "low": 1.5, "high": 3.48 }];
  var cohort = "588 071 sessions of 5205 adult runners with sports watches, 22 % of them women";
  var constants = { "fatigueGain": 2, "acuteDays": 7, "chronicDays": 28, "monotonyCeiling": 10 };

  // explorers/training-load/charts.js
  var import_lit_html3 = __toESM(require_lit_html(), 1);
  var import_guard2 = __toESM(require_guard(), 1);
  var import_badge = __toESM(require_badge(), 1);
  var import_path2 = __toESM(require_path(), 1);
  var import_slot = __toESM(require_slot(), 1);

  // explorers/training-load/day-chart.js
  var import_lit_html = __toESM(require_lit_html(), 1);
  var import_guard = __toESM(require_guard(), 1);
  var import_path = __toESM(require_path(), 1);
  var import_scale2 = __toESM(require_scale(), 1);

  // explorers/training-load/layout.js
  var import_scale = __toESM(require_scale(), 1);
  var DAYS = 112;
  var WEEKS = DAYS / 7;
  var NARROW = 470;
  var LEFT = 46;
  var COLUMN = { wide: 136, narrow: 88 };
  var GAP = 12;
  function isNarrow(width) {
    return width < NARROW;
  }
  function dayBox(width, top, height) {
    return { left: LEFT, right: width - (isNarrow(width) ? COLUMN.narrow : COLUMN.wide) - GAP, top, bottom: top + height };
  }
  function dayScale({ left, right }) {
    return (0, import_scale.linearScale)([0, DAYS], [left, right]);
  }
  var LENS = { wide: 34, narrow: 74 };
  var EDGE = 2;
  var WHISKER = 12;
  var HEADING = 26;
  var BARS = 104;
  var CURVES = 244;
  var FOOT = 30;
  function seasonLayout(width) {
    const narrow = isNarrow(width);
    const lens2 = narrow ? LENS.narrow : LENS.wide;
    const bars2 = dayBox(width, lens2 + HEADING, BARS);
    const curves2 = dayBox(width, bars2.bottom + HEADING + 14, CURVES);
    const week2 = narrow ? { from: EDGE, to: width - 2 * WHISKER } : { from: bars2.left, to: bars2.right };
    return { width, narrow, lens: lens2, bars: bars2, curves: curves2, week: { ...week2, whisker: week2.to + WHISKER }, height: curves2.bottom + FOOT };
  }
  function stackWords(words, { top, bottom }, row) {
    const placed = words.map((one) => ({ ...one, at: one.y })).sort((a, b) => a.y - b.y);
    let free = top;
    for (const one of placed) {
      one.at = Math.max(one.at, free);
      free = one.at + row * one.rows + 2;
    }
    let lowest = bottom;
    for (const one of placed.toReversed()) {
      one.at = Math.min(one.at, lowest - row * (one.rows - 1));
      lowest = one.at - row - 2;
    }
    return placed;
  }
  var APART = 0.14;
  function dayBars(loads2, x, y, high) {
    const width = x(1 - 2 * APART) - x(0);
    return Array.from(loads2, (load, day) => ({ load, day })).filter(({ load }) => load > 0).map(({ load, day }) => ({ left: x(day + APART), width, top: y(Math.min(load, high)), cut: load > high }));
  }
  function changeBetween(first, last) {
    return first > 0 ? (Math.max(0, last) / first) ** (1 / (WEEKS - 1)) - 1 : NaN;
  }

  // explorers/training-load/day-chart.js
  var ROW = 16;
  var MONTH = 4;
  var MIDDLES = Array.from({ length: DAYS }, (_, day) => day + 0.5);
  var EVERY_DAY = Array.from({ length: DAYS }, (_, day) => day);
  var LAST = DAYS - 1;
  var STROKES = {
    model: { width: 2.5, dash: import_lit_html.nothing },
    quiet: { width: 1.75, dash: import_lit_html.nothing },
    "quiet-dashed": { width: 1.75, dash: "7 3" },
    thin: { width: 1, dash: import_lit_html.nothing },
    baseline: { width: 1.5, dash: "5 4" }
  };
  function dayChart({ box, y: axis, band, lines }) {
    const x = dayScale(box);
    const y = (0, import_scale2.linearScale)([axis.low, axis.high], [box.bottom, box.top]);
    return import_lit_html.svg`
    ${(0, import_guard.guard)([...Object.values(box), axis.low, axis.high], () => levels(box, axis, y))}
    <svg class="se-plot" x="0" y=${box.top - 2} width=${box.right + 2} height=${box.bottom - box.top + 4} viewBox="0 ${box.top - 2} ${box.right + 2} ${box.bottom - box.top + 4}">
      ${band ? (0, import_guard.guard)([band.low, band.high, box.right], () => import_lit_html.svg`<path class="se-band-uncertainty" d=${(0, import_path.areaPath)(EVERY_DAY, MIDDLES, band.low, band.high, x, y)}></path>`) : import_lit_html.nothing}
      ${lines.map(({ stroke, y: values }) => (0, import_guard.guard)([values, stroke, box.right], () => import_lit_html.svg`<path class=${`se-line-${stroke}`} fill="none" stroke-width=${STROKES[stroke].width}
        stroke-dasharray=${STROKES[stroke].dash} d=${(0, import_path.linePath)(EVERY_DAY, MIDDLES, values, x, y)}></path>`))}
    </svg>
    ${labels(lines, band, box, x, y)}`;
  }
  function levels({ left, right }, { low, high, step, strong, print }, y) {
    const values = Array.from({ length: Math.round((high - low) / step) + 1 }, (_, index) => low + index * step);
    return values.map((value) => import_lit_html.svg`
    <line class=${value === strong ? "se-axis" : "se-gridline"} x1=${left} x2=${right} y1=${(0, import_path.px)(y(value))} y2=${(0, import_path.px)(y(value))}></line>
    <text class="se-quiet" x=${left - 8} y=${(0, import_path.px)(y(value) + 4)} text-anchor="end">${print(value)}</text>`);
  }
  function weekAxis(box, at) {
    const x = dayScale(box);
    return (0, import_guard.guard)([...Object.values(box), at], () => Array.from({ length: WEEKS / MONTH + 1 }, (_, index) => index * MONTH).map((week2) => import_lit_html.svg`
    <line class="se-axis" x1=${(0, import_path.px)(x(7 * week2))} x2=${(0, import_path.px)(x(7 * week2))} y1=${at + 3} y2=${at + 8}></line>
    <text class="se-quiet" x=${(0, import_path.px)(x(7 * week2))} y=${at + 22} text-anchor="middle">${week2}</text>
    ${week2 === WEEKS ? import_lit_html.svg`<text class="se-quiet" x=${(0, import_path.px)(x(7 * week2) + 12)} y=${at + 22}>weeks</text>` : import_lit_html.nothing}`));
  }
  function labels(lines, band, box, x, y) {
    const height = (value) => Math.max(box.top, Math.min(box.bottom, y(value)));
    const named = lines.filter(({ words }) => words.length > 0).map(({ stroke, y: values, words }) => ({ tone: stroke, y: height(values[LAST]), rows: words.length, words }));
    if (band) named.push({ tone: "quiet", y: (height(band.low[LAST]) + height(band.high[LAST])) / 2, rows: band.words.length, words: band.words });
    const [end, column] = [x(MIDDLES[LAST]), box.right + 12];
    return stackWords(named, { top: box.top + 2, bottom: box.bottom - 2 }, ROW).map(({ tone, y: from, at, words }) => import_lit_html.svg`
    <path class="se-leader se-leader-${tone}" d="M${(0, import_path.px)(end + 3)} ${(0, import_path.px)(from)}L${(0, import_path.px)(column - 4)} ${(0, import_path.px)(at)}"></path>
    <g transform=${(0, import_path.place)(column, at + 4)}>${words.map((row, index) => import_lit_html.svg`<text class="se-label se-label-${tone}" y=${index * ROW}>${row}</text>`)}</g>`);
  }

  // explorers/training-load/strings.js
  var import_lit_html2 = __toESM(require_lit_html(), 1);
  var import_describe = __toESM(require_describe(), 1);
  var import_format = __toESM(require_format(), 1);
  var { fitness_time: fitnessTimes, fatigue_time: fatigueTimes } = model.inputs;
  var FIRST_SUNDAY = 6;
  var WEEK = 7;
  var TITLE = "Explorer: sessions, training load and what is known of it";
  var question = (change2, growth) => `A runner adds ${(0, import_format.fixed)(100 * change2, 0)} % every week. The sixteenth week has ${(0, import_format.fixed)(growth, 1)} times the load of the first. How high does the acute:chronic ratio stand then?`;
  var UNTIL_COMMIT = "Commit a guess to see the three ratios";
  var NO_FORECAST = "Whether any such number helps to prevent an injury is not settled. None of them forecasts an injury of a person.";
  var DRAG = "Pull, carry or add sessions in the first week; it is repeated, changed by the same share from week to week. The grip at the end of the loads sets that share.";
  var LOADS = "Weights of intensity are quoted second hand (not verified), and the unit is arbitrary.";
  var BAND = `Band: time constants as fitted to people, ${fitnessTimes.low} to ${fitnessTimes.high} days for fitness and ${fatigueTimes.low} to ${fatigueTimes.high} for fatigue, all at once. It is so wide that the textbook’s ${fitnessTimes.default} and ${fatigueTimes.default} describe nobody.`;
  var MONOTONY = `Monotony is the mean day divided by the SD of the days; where all are alike the SD is 0, and the course sets ${constants.monotonyCeiling}. One paper relates it to illness in athletes, not to injuries.`;
  var HISTORY = "History, not advice. Two windows that share days are tied by arithmetic; invented chronic loads did nearly as well as real ones; among the runners of the study of single sessions, its relation to injury ran the other way round. So no zone is drawn.";
  var SPIKES = `${cohort}. Injuries were reported by the runners; nobody was assigned a session. Lines: 95 % intervals. They overlap and do not rise steadily, so nothing is drawn between them.`;
  var REFERENCE = "The first group is what the others are compared with; that does not show it to be safe.";
  var GRIP = "Change from week to week";
  function au(value) {
    return Math.abs(value) < 9999.5 ? (0, import_format.fixed)(value, 0) : `${(0, import_format.fixed)(value / 1e3, 0)}k`;
  }
  var ratio = (value) => (0, import_format.fixed)(value, 2);
  var percent = (share) => `${(0, import_format.signed)(100 * share, Number.isInteger(Number((100 * share).toFixed(6))) ? 0 : 1)} %`;
  var fold = (growth) => `${(0, import_format.fixed)(growth, growth < 10 ? 1 : 0)} ×`;
  function spikeWords({ above, upTo }) {
    const [from, to] = [above, upTo].map((one) => one === null ? null : (0, import_format.fixed)(100 * one, 0));
    if (from === null) return `up to ${to} %`;
    return to === null ? `over ${from} %` : `over ${from} to ${to} %`;
  }
  function spikeOf(change2) {
    return spikes.findIndex(({ upTo }) => upTo === null || change2 <= upTo);
  }
  function spikeNumbers({ ratio: value, low, high }) {
    return low === null || high === null ? `${(0, import_format.fixed)(value, 0)}, by definition` : `${ratio(value)} (${ratio(low)}–${ratio(high)})`;
  }
  function dailyMinutes({ daily_load: mean, daily_load_sd: sd, load_per_minute: weight }) {
    return { mean: mean / weight, sd: sd / weight };
  }
  function weekRows(results) {
    const { mean, sd } = dailyMinutes(results);
    return [
      `${(0, import_format.fixed)(results.weekly_minutes, 0)} min, load ${au(results.weekly_load)}`,
      `mean ${(0, import_format.fixed)(mean, 0)}, SD ${(0, import_format.fixed)(sd, 0)} min`,
      `monotony ${(0, import_format.fixed)(results.monotony, 2)}`,
      `strain ${au(results.strain)}`
    ];
  }
  function fadingWeek(results) {
    const week2 = results.fading_ratio.slice(-WEEK);
    return [Math.min(...week2), Math.max(...week2)].map(ratio);
  }
  function steadyRatio({ results, values }) {
    if (results.weekly_load === 0) return "Without a session there is nothing to compare.";
    const [low, high] = fadingWeek(results);
    const climb = values.weekly_change === 0 ? "A plan that does not change gives 1" : "A constant change gives one constant ratio from week 5 on, however far the load has moved";
    return `${climb}; the fading form still swings from ${low} to ${high} within the last week.`;
  }
  function direction(series, size) {
    const change2 = series[series.length - 1] - series[FIRST_SUNDAY];
    return (0, import_describe.bandOf)(100 * change2 / Math.max(size, 1e-9)).direction;
  }
  function formWords(results) {
    const size = Math.abs(results.form[FIRST_SUNDAY]);
    const [now, low, high] = [results.form, results.form_low, results.form_high].map((series) => direction(series, size));
    const verb = { "-1": "falls", 0: "hardly changes", 1: "rises" }[String(now)];
    return `Form ${verb} with these time constants${low * high < 0 ? "; those fitted to people allow a rise and a fall" : ""}.`;
  }
  function sentence(view) {
    if (!view.revealed) {
      const text = "Commit your guess: the answer appears here in one sentence.";
      return { band: "predict", shown: import_lit_html2.html`${text}`, spoken: text };
    }
    const { results, values } = view;
    if (results.weekly_load === 0) {
      const text = "There is no session in this week, and so no load.";
      return { band: text, shown: import_lit_html2.html`${text}`, spoken: text };
    }
    const load = { "-1": "falls", 0: "stays the same", 1: "grows" }[String((0, import_describe.bandOf)(100 * (results.load_growth - 1)).direction)];
    const to = load === "stays the same" ? "" : import_lit_html2.html`, to <b>${fold(results.load_growth)}</b> the first week\u2019s`;
    const form = formWords(results);
    const session = `A session of ${(0, import_format.fixed)(results.spike_session, 0)} min, against ${(0, import_format.fixed)(results.longest_session, 0)} before,`;
    const spike = spikeSaid(spikes[spikeOf(values.session_change)]);
    return {
      band: `${load}|${form}|${spike.spoken}`,
      shown: import_lit_html2.html`The weekly load <b>${load}</b>${to}; the acute:chronic ratio ends at <b>${ratio(results.last_acute_chronic_ratio)}</b>. ${form} ${session} ${spike.shown}`,
      spoken: `The weekly load ${load}. ${form} A session of that length ${spike.spoken}`
    };
  }
  function spikeSaid({ category, ratio: value, low, high }) {
    if (low === null || high === null) {
      const text = "belongs to the group of comparison.";
      return { shown: text, spoken: text };
    }
    const group = `is a ${category} spike`;
    return {
      shown: `${group}: the rate of overuse injury in that group was ${ratio(value)} times (${ratio(low)} to ${ratio(high)}) that of the comparison.`,
      spoken: `${group}: the rate of overuse injury in that group was higher than in the comparison.`
    };
  }
  function weekAlt({ results }) {
    const { mean, sd } = dailyMinutes(results);
    return `Mean day of the first week ${(0, import_format.fixed)(mean, 0)} minutes, standard deviation ${(0, import_format.fixed)(sd, 0)}: monotony ${(0, import_format.fixed)(results.monotony, 2)}, strain ${(0, import_format.fixed)(results.strain, 0)}.`;
  }
  function seasonAlt({ results, pinned, changed }) {
    return `Daily loads over 16 weeks as bars, in arbitrary units. The first week adds up to ${(0, import_format.fixed)(results.weekly_load, 0)}, the last to ${(0, import_format.fixed)(results.last_weekly_load, 0)}, ${(0, import_format.fixed)(results.load_growth, 2)} times as much. Below, over the same days: fitness ends at ${(0, import_format.fixed)(results.last_fitness, 0)}, ${constants.fatigueGain} times fatigue at ${(0, import_format.fixed)(constants.fatigueGain * results.last_fatigue, 0)}, form at ${(0, import_format.fixed)(results.last_form, 0)}, in a band from ${(0, import_format.fixed)(results.last_form_low, 0)} to ${(0, import_format.fixed)(results.last_form_high, 0)}.` + (changed ? ` Pinned: last week ${(0, import_format.fixed)(pinned.last_weekly_load, 0)}, form ${(0, import_format.fixed)(pinned.last_form, 0)}.` : "");
  }
  function ratioAlt({ results, pinned, changed }) {
    const [low, high] = fadingWeek(results);
    return `Three forms of the acute:chronic ratio over 16 weeks. On the last day: ${ratio(results.last_acute_chronic_ratio)} with windows that share ${constants.acuteDays} days, ${ratio(results.last_uncoupled_ratio)} with windows that share none, ${ratio(results.last_fading_ratio)} with fading weights, which swings from ${low} to ${high} within the last week. No zone is drawn.` + (changed ? ` Pinned: ${ratio(pinned.last_acute_chronic_ratio)}.` : "");
  }
  function spikeAlt({ values, results }) {
    const rows = spikes.map((spike) => `${spikeWords(spike)} longer: ${spikeNumbers(spike)}`).join("; ");
    return `Published rate ratios of overuse injury by the length of one session against the longest of the past 30 days, with 95 % intervals. ${rows}. This session of ${(0, import_format.fixed)(results.spike_session, 0)} minutes is in the category ${spikeWords(spikes[spikeOf(values.session_change)])}.`;
  }

  // explorers/training-load/charts.js
  var HEIGHT = 292;
  var RATIO = { low: 0, high: 2, step: 0.5, strong: 1, print: (value) => value.toFixed(1) };
  var STRIP = 16;
  function ratioChart(view) {
    const { revealed, width } = view;
    const room = width("ratio", 290);
    return import_lit_html3.html`<figure>
    <p class="se-heading">Acute:chronic ratio <span>last ${constants.acuteDays} days to last ${constants.chronicDays}</span></p>
    ${(0, import_slot.slot)("ratio", HEIGHT, revealed ? import_lit_html3.html`<svg role="img" aria-label=${ratioAlt(view)} viewBox="0 0 ${room} ${HEIGHT}" height=${HEIGHT}>
      ${dayChart({ box: ratioBox(room), y: RATIO, lines: ratioLines(view) })}
      ${fillingStrip(ratioBox(room))}
    </svg>` : import_lit_html3.html`<p class="se-veil">${UNTIL_COMMIT}</p>`)}
    <div>
      <p class="se-caption">${(0, import_badge.badge)("illustration")}<span>${revealed ? steadyRatio(view) : import_lit_html3.nothing} ${HISTORY}</span></p>
    </div>
  </figure>`;
  }
  var ratioBox = (width) => dayBox(width, 14, HEIGHT - 14 - 30 - STRIP - 8);
  function ratioLines({ results, pinned, changed }) {
    const lines = [{ stroke: "thin", y: results.fading_ratio, words: ["fading", `weights ${ratio(results.last_fading_ratio)}`] }];
    if (changed) lines.push({ stroke: "baseline", y: pinned.acute_chronic_ratio, words: [] });
    lines.push(
      { stroke: "quiet-dashed", y: results.uncoupled_ratio, words: ["no shared", `day ${ratio(results.last_uncoupled_ratio)}`] },
      { stroke: "model", y: results.acute_chronic_ratio, words: ["shared", `days ${ratio(results.last_acute_chronic_ratio)}`] }
    );
    return lines;
  }
  function fillingStrip(box) {
    const x = dayScale(box);
    const top = box.bottom + 8;
    const filled = x(constants.chronicDays);
    return import_lit_html3.svg`${(0, import_guard2.guard)([...Object.values(box)], () => import_lit_html3.svg`
    <rect class="se-flight" x=${(0, import_path2.px)(box.left)} y=${top} width=${(0, import_path2.px)(filled - box.left)} height=${STRIP}></rect>
    <rect class="se-contact" x=${(0, import_path2.px)(filled)} y=${top} width=${(0, import_path2.px)(box.right - filled)} height=${STRIP}></rect>
    <text class="se-quiet" transform=${(0, import_path2.place)((box.left + filled) / 2, top + 12.5)} text-anchor="middle">${filled - box.left > 56 ? "filling" : ""}</text>
    <text class="se-quiet" transform=${(0, import_path2.place)((filled + box.right) / 2, top + 12.5)} text-anchor="middle">${box.right - filled > 110 ? "windows full" : "full"}</text>`)}
    ${weekAxis(box, top + STRIP)}`;
  }
  var SPIKE = { top: 8, row: 57, names: { share: 0.4, least: 112, most: 150 }, low: 0.8, high: 4, ticks: [1, 2, 3, 4] };
  var LETTER = 6.7;
  function spikeChart(view) {
    const room = view.width("spike", 290);
    return import_lit_html3.html`<figure>
    <p class="se-heading">Rate ratio of overuse injury <span>by how much longer one session was than the longest of 30 days</span></p>
    ${(0, import_slot.slot)("spike", HEIGHT, spikeRows(view, room))}
    <div>
      <p class="se-caption">${(0, import_badge.badge)("evidence")}<span>${SPIKES}</span></p>
      <p class="se-caption">${REFERENCE}</p>
    </div>
  </figure>`;
  }
  function spikeRows(view, width) {
    const names = Math.max(SPIKE.names.least, Math.min(SPIKE.names.most, SPIKE.names.share * width));
    const [low, high] = [SPIKE.low, SPIKE.high].map(Math.log);
    const x = (ratio2) => names + (Math.log(ratio2) - low) / (high - low) * (width - names - 14);
    const selected = spikeOf(view.values.session_change);
    const bottom = SPIKE.top + SPIKE.row * spikes.length;
    return import_lit_html3.html`<svg role="img" aria-label=${spikeAlt(view)} viewBox="0 0 ${width} ${HEIGHT}" height=${HEIGHT}>
    ${(0, import_guard2.guard)([width], () => import_lit_html3.svg`
      ${SPIKE.ticks.map((tick) => import_lit_html3.svg`
        <line class=${tick === 1 ? "se-axis-strong" : "se-gridline"} x1=${(0, import_path2.px)(x(tick))} x2=${(0, import_path2.px)(x(tick))} y1=${SPIKE.top} y2=${bottom}></line>
        <text class="se-quiet" x=${(0, import_path2.px)(x(tick))} y=${bottom + 18} text-anchor="middle">${tick}${tick === SPIKE.high ? " ×" : ""}</text>`)}
      ${spikes.map((spike, index) => spikeRow(spike, SPIKE.top + index * SPIKE.row, x))}`)}
    ${here(view, SPIKE.top + selected * SPIKE.row, width)}
  </svg>`;
  }
  function spikeRow(spike, top, x) {
    const line = top + 40;
    const { ratio: ratio2, low, high } = spike;
    const numbers = spikeNumbers(spike);
    return import_lit_html3.svg`
    <text class="se-strong" x="8" y=${top + 22}>${spikeWords(spike)}</text>
    <text class="se-label se-label-measured" x=${(0, import_path2.px)(Math.max(x(1) + 8, x(ratio2) - LETTER * numbers.length / 2))} y=${top + 24}>${numbers}</text>
    ${low === null || high === null ? import_lit_html3.nothing : import_lit_html3.svg`<path class="se-range-spread" d="M${(0, import_path2.px)(x(low))} ${line - 5}v10M${(0, import_path2.px)(x(low))} ${line}H${(0, import_path2.px)(x(high))}m0 -5v10"></path>`}
    <circle class="se-point" cx=${(0, import_path2.px)(x(ratio2))} cy=${line} r="4.5"></circle>`;
  }
  function here({ results }, top, width) {
    return import_lit_html3.svg`
    ${[["se-ring", 3.6], ["se-ring-light", 1.8]].map(([name2, line]) => import_lit_html3.svg`<rect class=${name2} x="2" y=${top + 2} width=${width - 4} height=${SPIKE.row - 4} rx="6" stroke-width=${line}></rect>`)}
    <text class="se-label-model" x="8" y=${top + 42}>this one ${results.spike_session.toFixed(0)} min</text>`;
  }

  // explorers/training-load/scene.js
  var import_lit_html5 = __toESM(require_lit_html(), 1);
  var import_guard3 = __toESM(require_guard(), 1);
  var import_badge2 = __toESM(require_badge(), 1);
  var import_handle = __toESM(require_handle(), 1);
  var import_path4 = __toESM(require_path(), 1);
  var import_scale3 = __toESM(require_scale(), 1);
  var import_slot2 = __toESM(require_slot(), 1);

  // week/week-strip.js
  var import_lit_html4 = __toESM(require_lit_html(), 1);
  var import_format2 = __toESM(require_format(), 1);
  var import_path3 = __toESM(require_path(), 1);

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
    const direction3 = DIRECTIONS[event.key];
    if (direction3 === void 0) return null;
    const fine = fineStep(input);
    let by = event.shiftKey ? fine : input.step;
    if (event.key.startsWith("Page")) by = Math.max(fine, (input.high - input.low) / 10);
    return onGrid(value + direction3 * by, input, fine);
  }

  // week/schedule.js
  var NEW_RUN = 30;
  var DIRECTION = 5;
  function direction2(dx, dy) {
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
  var GRIP2 = { above: 22, least: 48 };
  function weekStrip(strip) {
    const { view, days: days2, from, to, at = () => 0.5, noun = "run" } = strip;
    const column = (to - from) / days2.length;
    const block = Math.max(BLOCK.narrowest, Math.min(BLOCK.widest, BLOCK.share * column));
    const hint = `${view.id}-week-keys`;
    return import_lit_html4.html`<div class="se-week" role="group" aria-label="The week, minutes of every ${noun}">
    <p id=${hint} hidden>Up and down arrows change the minutes, with Shift more finely. Left and right arrows go to another day; with Shift they carry the ${noun} along. Enter adds a ${noun}, Delete takes it away.</p>
    ${days2.map((day, index) => {
      const { low, high } = view.inputs[day.input];
      const minutes = view.values[day.input];
      const before = view.pinnedValues[day.input];
      const place3 = (amount) => Math.max(0, Math.min(column - block, at(amount) * column - block / 2));
      const height = (amount) => SCALE * (amount - low) / (high - low);
      return import_lit_html4.html`<div class="se-day" role="slider" tabindex=${index === 0 ? 0 : -1} aria-orientation="vertical"
        aria-label="${day.name}, minutes" aria-describedby=${hint} data-input=${day.input}
        aria-valuemin=${low} aria-valuemax=${high} aria-valuenow=${minutes} aria-valuetext=${spoken(minutes, noun)}
        style="left:${(0, import_path3.px)(from + index * column)}px;width:${(0, import_path3.px)(column)}px"
        @focus=${onFocus} @keydown=${(event) => onKey(event, strip, index)}
        @pointerdown=${(event) => onTake(event, strip, index)}
        @pointermove=${(event) => onPull(event, strip)}
        @pointerup=${(event) => onRelease(event, strip, true)}
        @pointercancel=${(event) => onRelease(event, strip, false)}>
        <span class="se-day-name">${day.short}</span>
        ${view.changed && before !== minutes && before > 0 ? import_lit_html4.html`<span class="se-run-pinned" style="left:${(0, import_path3.px)(place3(before))}px;width:${(0, import_path3.px)(block)}px;height:${(0, import_path3.px)(height(before))}px"></span>` : import_lit_html4.nothing}
        ${minutes > 0 ? import_lit_html4.html`<span class="se-run-grip" style="height:${(0, import_path3.px)(Math.max(GRIP2.least, height(minutes) + GRIP2.above))}px"></span>
            <span class="se-run" style="left:${(0, import_path3.px)(place3(minutes))}px;width:${(0, import_path3.px)(block)}px;height:${(0, import_path3.px)(height(minutes))}px"><b>${(0, import_format2.fixed)(minutes, 0)}</b></span>` : import_lit_html4.html`<span class="se-run-none" style="left:${(0, import_path3.px)(Math.max(0, Math.min(column - 24, at(NEW_RUN) * column - 12)))}px"></span>`}
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
  function onKey(event, { view, days: days2 }, index) {
    const { input } = days2[index];
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
      if (next < 0 || next >= days2.length) event.preventDefault();
      else done(event.shiftKey && view.values[input] > 0 ? carried(view.values, input, days2[next].input) : {}, next);
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
  function onTake(event, { view, days: days2 }, index) {
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
      values: Object.fromEntries(days2.map(({ input }) => [input, view.values[input]]))
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
    hold.moves ??= direction2(dx, dy);
    if (hold.moves === "minutes") pullMinutes(strip, hold, dy);
    else if (hold.moves === "day" && hold.values[strip.days[hold.index].input] > 0) pullDay(event, strip, hold, dx);
  }
  function pullMinutes({ view, days: days2 }, { index, values }, dy) {
    const { input } = days2[index];
    const quantity = view.inputs[input];
    const target = onGrid(values[input] - dy * (quantity.high - quantity.low) / SCALE, quantity);
    if (target !== view.values[input]) view.change({ [input]: target });
  }
  function pullDay(event, { view, days: days2, from, to }, hold, dx) {
    const columns = daysAround(
      /** @type {Element} */
      event.currentTarget
    );
    const column = (to - from) / days2.length;
    const middle = from + (hold.index + 0.5) * column + dx;
    const day = dayAt(middle, from, to, days2.length);
    if (day !== hold.day) {
      hold.day = day;
      view.change({ ...hold.values, ...carried(hold.values, days2[hold.index].input, days2[day].input) });
    }
    const reach = Math.max(from + column / 2, Math.min(to - column / 2, middle)) - (from + (day + 0.5) * column);
    columns.forEach((one, index) => {
      one.toggleAttribute("data-carried", index === day);
      one.style.setProperty("--pull", index === day ? `${(0, import_path3.px)(reach)}px` : "0px");
    });
  }
  function onRelease(event, { view, days: days2 }, kept) {
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
    const { input } = days2[hold.index];
    if (!kept) view.change(hold.values);
    else if (hold.moves === null && view.values[input] === view.inputs[input].low) view.change({ [input]: NEW_RUN });
    columns[hold.day].focus({ preventScroll: true });
    view.settle();
  }

  // explorers/training-load/scene.js
  var LOADS2 = { high: 600, step: 200 };
  var FORM = { low: -8e3, high: 6e3, step: 2e3, strong: 0, print: au };
  var WEEK2 = daysOfWeek("minutes_");
  function scene(view) {
    const layout = seasonLayout(view.width("season", 620));
    const { width, height, week: week2 } = layout;
    return import_lit_html5.html`
    ${(0, import_slot2.slot)("week", WEEK_STRIP_HEIGHT, import_lit_html5.html`
      <svg role="img" aria-label=${weekAlt(view)} viewBox="0 0 ${width} ${WEEK_STRIP_HEIGHT}" height=${WEEK_STRIP_HEIGHT}>${weekMean(view, layout)}</svg>
      ${weekStrip({ view, days: WEEK2, from: week2.from, to: week2.to, noun: "session" })}`)}
    ${(0, import_slot2.slot)("season", height, import_lit_html5.html`
      <svg role="img" aria-label=${seasonAlt(view)} viewBox="0 0 ${width} ${height}" height=${height}>
        ${lens(layout)}
        ${layout.narrow ? weekWords(view, 8, 20) : import_lit_html5.nothing}
        ${loads(view, layout)}
        ${curves(view, layout)}
      </svg>
      ${changeGrip(view, layout)}`)}
    <p class="se-caption">${DRAG}</p>
    <p class="se-caption">${(0, import_badge2.badge)("illustration")}<span>${LOADS} ${MONOTONY} ${BAND}</span></p>`;
  }
  function weekMean(view, { week: { from, whisker }, narrow }) {
    const { mean, sd } = dailyMinutes(view.results);
    const y = (0, import_scale3.linearScale)([0, view.inputs[WEEK2[0].input].high], [WEEK_STRIP_HEIGHT, WEEK_STRIP_HEIGHT - SCALE]);
    const [top, bottom] = [y(mean + sd), y(Math.max(0, mean - sd))];
    return import_lit_html5.svg`
    <line class="se-mean" x1=${from} x2=${(0, import_path4.px)(whisker)} y1=${(0, import_path4.px)(y(mean))} y2=${(0, import_path4.px)(y(mean))}></line>
    <path class="se-spread" d="M${(0, import_path4.px)(whisker - 4)} ${(0, import_path4.px)(top)}h8m-4 0V${(0, import_path4.px)(bottom)}m-4 0h8"></path>
    <circle class="se-dot-model" cx=${(0, import_path4.px)(whisker)} cy=${(0, import_path4.px)(y(mean))} r="4"></circle>
    ${narrow ? import_lit_html5.nothing : weekWords(view, whisker + 12, 58)}`;
  }
  function weekWords({ results }, x, top) {
    return weekRows(results).map((row, index) => import_lit_html5.svg`<text class=${index === 2 ? "se-label-model" : import_lit_html5.nothing} x=${(0, import_path4.px)(x)} y=${top + 17 * index}>${row}</text>`);
  }
  function lens({ week: { from, to }, lens: bottom, bars: bars2 }) {
    const x = dayScale(bars2);
    return import_lit_html5.svg`<path class="se-lens-beam" d="M${(0, import_path4.px)(from)} 0H${(0, import_path4.px)(to)}L${(0, import_path4.px)(x(WEEK2.length))} ${bottom}V${bars2.bottom}H${(0, import_path4.px)(x(0))}V${bottom}Z"></path>`;
  }
  function loads({ results, pinned, changed }, { bars: box, narrow }) {
    const x = dayScale(box);
    const y = (0, import_scale3.linearScale)([0, LOADS2.high], [box.bottom, box.top]);
    return import_lit_html5.svg`
    <text class="se-strong" x=${box.left} y=${box.top - 10}>Load of each day<tspan class="se-quiet se-regular" dx="5">${narrow ? "AU" : "arbitrary units"}</tspan></text>
    ${(0, import_guard3.guard)([...Object.values(box)], () => loadLevels(box, y))}
    ${(0, import_guard3.guard)([results.load, box.right], () => bars(results.load, x, y))}
    ${changed ? (0, import_guard3.guard)([pinned.load, box.right], () => import_lit_html5.svg`<path class="se-bar-pinned" d=${tops(pinned.load, x, y)}></path>`) : import_lit_html5.nothing}
    ${growthWords(results, changed ? pinned : null).map(({ text, tone }, index) => import_lit_html5.svg`<text class=${tone} x=${(0, import_path4.px)(box.right + 24)} y=${box.bottom - 46 + 16 * index}>${text}</text>`)}`;
  }
  function growthWords(results, pinned) {
    return [
      { text: "last week", tone: "se-label-model" },
      { text: `${fold(results.load_growth)} first`, tone: "se-label-model" },
      ...pinned ? [{ text: `– was ${fold(pinned.load_growth)}`, tone: "se-strong" }] : []
    ];
  }
  function loadLevels({ left, right }, y) {
    const levels2 = Array.from({ length: LOADS2.high / LOADS2.step + 1 }, (_, index) => index * LOADS2.step);
    return levels2.map((level) => import_lit_html5.svg`
    <line class=${level === 0 ? "se-axis" : "se-gridline"} x1=${left} x2=${right} y1=${(0, import_path4.px)(y(level))} y2=${(0, import_path4.px)(y(level))}></line>
    <text class="se-quiet" x=${left - 8} y=${(0, import_path4.px)(y(level) + 4)} text-anchor="end">${level}</text>`);
  }
  function bars(series, x, y) {
    const all = dayBars(series, x, y, LOADS2.high);
    const cut = all.filter((bar) => bar.cut);
    return import_lit_html5.svg`
    <path class="se-bar" d=${all.map(({ left, width, top }) => `M${(0, import_path4.px)(left)} ${(0, import_path4.px)(y(0))}V${(0, import_path4.px)(top)}h${(0, import_path4.px)(width)}V${(0, import_path4.px)(y(0))}Z`).join("")}></path>
    ${cut.length === 0 ? import_lit_html5.nothing : import_lit_html5.svg`<path class="se-bar" d=${cut.map(({ left, width, top }) => `M${(0, import_path4.px)(left)} ${(0, import_path4.px)(top)}l${(0, import_path4.px)(width / 2)} -5l${(0, import_path4.px)(width / 2)} 5Z`).join("")}></path>`}`;
  }
  function tops(series, x, y) {
    return dayBars(series, x, y, LOADS2.high).map(({ left, width, top }) => `M${(0, import_path4.px)(left - 1)} ${(0, import_path4.px)(top)}h${(0, import_path4.px)(width + 2)}`).join("");
  }
  function curves({ results, pinned, changed }, { curves: box, narrow }) {
    const named = (name2, value) => narrow ? [name2, au(value)] : [`${name2} ${au(value)}`];
    const fatigue = results.fatigue.map((value) => constants.fatigueGain * value);
    const lines = [
      { stroke: "quiet", y: results.fitness, words: named("fitness", results.last_fitness) },
      { stroke: "quiet-dashed", y: fatigue, words: named(`${constants.fatigueGain} × fatigue`, fatigue[DAYS - 1]) }
    ];
    if (changed) lines.push({ stroke: "baseline", y: pinned.form, words: [] });
    lines.push({ stroke: "model", y: results.form, words: named("form", results.last_form) });
    return import_lit_html5.svg`
    <text class="se-strong" x=${box.left} y=${box.top - 12}>Fitness, fatigue and form<tspan class="se-quiet se-regular" dx="5">${narrow ? "AU" : "arbitrary units"}</tspan></text>
    ${dayChart({
      box,
      y: FORM,
      lines,
      band: { low: results.form_low, high: results.form_high, words: [`range ${au(results.last_form_low)}`, `to ${au(results.last_form_high)}`] }
    })}
    ${weekAxis(box, box.bottom)}`;
  }
  function changeGrip(view, { bars: box }) {
    const y = (0, import_scale3.linearScale)([0, LOADS2.high], [box.bottom, box.top]);
    const first = view.results.longest_session * view.results.load_per_minute;
    const load = (at) => (box.bottom - at) / (box.bottom - box.top) * LOADS2.high;
    return (0, import_handle.handle)({
      view,
      input: "weekly_change",
      label: GRIP,
      spoken: percent(view.values.weekly_change),
      x: box.right,
      y: y(Math.min(LOADS2.high, first * view.results.load_growth)),
      toValue: ([, at]) => {
        const change2 = changeBetween(first, load(at));
        return Number.isNaN(change2) ? view.values.weekly_change : change2;
      }
    });
  }

  // explorers/training-load/definition.js
  var { inputs: inputs2 } = model;
  var shown = (number, unit, words) => ({ number, unit, spoken: `${number} ${words}` });
  var change = (value) => shown((0, import_format3.tidySigned)(100 * value, 0), "%", "per cent");
  var days = WEEK2.map(({ input, short, name: name2 }, index) => ({
    input,
    label: short,
    name: `${name2}, minutes`,
    ...index === 0 ? { heading: "Minutes in the first week" } : {},
    compact: true,
    show: (value) => shown((0, import_format3.tidy)(value, 0), "min", "minutes")
  }));
  var controls = [
    ...days,
    {
      heading: "The plan",
      input: "weekly_change",
      label: "Change from week to week",
      show: change,
      meaning: (_, results) => `last week ${fold(results.load_growth)}`,
      range: (0, import_format3.rangeText)(inputs2.weekly_change, 0, "%", 100)
    },
    {
      input: "session_change",
      label: "One session, against the longest",
      show: change,
      meaning: (_, results) => `${(0, import_format3.fixed)(results.spike_session, 0)} min`,
      range: (0, import_format3.rangeText)(inputs2.session_change, 0, "%", 100)
    },
    {
      heading: "Weights and constants",
      input: "heart_rate_reserve",
      label: "Heart rate reserve",
      show: (value) => shown((0, import_format3.tidy)(100 * value, 0), "%", "per cent"),
      meaning: (_, results) => `${(0, import_format3.fixed)(results.load_per_minute, 2)} AU/min`,
      range: (0, import_format3.rangeText)(inputs2.heart_rate_reserve, 0, "%", 100)
    },
    { input: "sex", label: "Weights for" },
    ...[["fitness_time", "Fitness fades over"], ["fatigue_time", "Fatigue fades over"]].map(([input, label]) => ({
      input,
      label,
      show: (value) => shown((0, import_format3.tidy)(value, 0), "d", "days"),
      meaning: () => `textbook: ${inputs2[input].default}`,
      range: (0, import_format3.rangeText)(inputs2[input], 0, "d")
    }))
  ];
  var week = (...minutes) => Object.fromEntries(WEEK2.map(({ input }, index) => [input, minutes[index]]));
  var RISE = { weekly_change: 0.1 };
  function charts(view) {
    return import_lit_html6.html`${ratioChart(view)}${spikeChart(view)}`;
  }
  var trainingLoad = {
    kind: "training-load",
    title: TITLE,
    model,
    controls,
    presets: [
      { label: "+10 % a week", values: RISE },
      { label: "Nothing changes", values: { weekly_change: 0 } },
      { label: "Every day alike", values: { ...week(20, 20, 20, 20, 20, 20, 20), weekly_change: 0 } },
      { label: "One weekend", values: { ...week(0, 0, 0, 0, 0, 40, 110), weekly_change: 0 } },
      { label: "−10 % a week", values: { weekly_change: -0.1 } },
      { label: "One run +50 %", values: { session_change: 0.5 } },
      { label: "Other constants", values: { fitness_time: inputs2.fitness_time.low, fatigue_time: inputs2.fatigue_time.high } }
    ],
    prediction: {
      question: question(RISE.weekly_change, model.evaluate(RISE).load_growth),
      quantity: "acute:chronic ratio on the last day",
      unit: "×",
      signed: false,
      digits: 2,
      close: 0.1,
      low: 1,
      high: 4,
      step: 0.05,
      start: 2.5,
      before: {},
      after: RISE,
      answer: (_, after) => after.last_acute_chronic_ratio
    },
    // A ratio, or the two means that it is made of, would give the answer away.
    veiled: Object.keys(model.outputs).filter((name2) => /acute|chronic|earlier|uncoupled|fading/.test(name2) && !name2.endsWith("_weight")),
    dock: [
      { label: "acute:chronic", output: "last_acute_chronic_ratio", digits: 2 },
      { label: "monotony", output: "monotony", digits: 2 },
      { label: "form, last day", output: "last_form", digits: 0 }
    ],
    columns: [
      "day",
      "load",
      "fitness",
      "fatigue",
      "form",
      "form_low",
      "form_high",
      "acute_load",
      "chronic_load",
      "earlier_load",
      "acute_chronic_ratio",
      "uncoupled_ratio",
      "fading_acute_load",
      "fading_chronic_load",
      "fading_ratio"
    ],
    figure: scene,
    charts,
    sentence,
    notes: import_lit_html6.html`<span>${(0, import_badge3.badge)("disputed")}${NO_FORECAST}</span>`,
    equations,
    sources,
    provenance: `Spine in Stride, training-load explorer. Daily loads and what models of load make of them, in an arbitrary unit; acute and chronic are means of ${constants.acuteDays} and ${constants.chronicDays} days. Illustration, and history: no forecast for anyone.`
  };

  // explorers/training-load/index.js
  (0, import_explorer.register)(trainingLoad);
})();
});
