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

  // shared:core/badge.js
  var require_badge = __commonJS({
    "shared:core/badge.js"(exports, module) {
      module.exports = shared["core/badge.js"];
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

  // shared:core/shapes.js
  var require_shapes = __commonJS({
    "shared:core/shapes.js"(exports, module) {
      module.exports = shared["core/shapes.js"];
    }
  });

  // explorers/muscle-lever/index.js
  var import_explorer = __toESM(require_explorer(), 1);

  // explorers/muscle-lever/definition.js
  var import_lit_html5 = __toESM(require_lit_html(), 1);

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

  // explorers/muscle-lever/definition.js
  var import_format5 = __toESM(require_format(), 1);
  var import_slot3 = __toESM(require_slot(), 1);

  // generated/muscle-lever-model.js
  var muscle_lever_model_exports = {};
  __export(muscle_lever_model_exports, {
    evaluate: () => evaluate,
    inputs: () => inputs,
    name: () => name,
    outputs: () => outputs,
    parameters: () => parameters
  });
  var name = "paraspinal_muscles";
  var inputs = {
    lumbar_flexion: { symbol: "\\theta", unit: "degree", default: 0, low: 0, high: 60, step: 1, label: "Lumbar flexion", source: "myosuite" },
    muscle_stress: { symbol: "\\sigma", unit: "N/cm2", default: 46, low: 46, high: 100, step: 1, label: "Largest muscle stress", source: "christophy2012" },
    strength_factor: { symbol: "k_{m}", unit: "1", default: 1, low: 0.5, high: 2, step: 0.1, label: "Strength relative to the model", source: "spinestride" },
    needed_moment: { symbol: "M", unit: "N m", default: 60, low: 0, high: 250, step: 1, label: "Moment to hold", source: "spinestride" },
    bracing_moment: { symbol: "M_{b}", unit: "N m", default: 3, low: 0, high: 30, step: 1, label: "Bracing moment", source: "spinestride" }
  };
  var outputs = {
    flexion_axis: { symbol: "\\alpha", unit: "degree", label: "Lumbar flexion", kind: "series" },
    iliocostalis_lumborum_arm_curve: { symbol: "a_{il,c}", unit: "cm", label: "Iliocostalis lumborum, lever arm over lumbar flexion", kind: "series" },
    longissimus_lumborum_arm_curve: { symbol: "a_{ll,c}", unit: "cm", label: "Longissimus thoracis, lumbar part, lever arm over lumbar flexion", kind: "series" },
    longissimus_thoracis_arm_curve: { symbol: "a_{lt,c}", unit: "cm", label: "Longissimus thoracis, thoracic part, lever arm over lumbar flexion", kind: "series" },
    multifidus_arm_curve: { symbol: "a_{mf,c}", unit: "cm", label: "Multifidus, lever arm over lumbar flexion", kind: "series" },
    psoas_arm_curve: { symbol: "a_{ps,c}", unit: "cm", label: "Psoas, lever arm over lumbar flexion", kind: "series" },
    rectus_abdominis_arm_curve: { symbol: "a_{ra,c}", unit: "cm", label: "Rectus abdominis, lever arm over lumbar flexion", kind: "series" },
    external_oblique_arm_curve: { symbol: "a_{eo,c}", unit: "cm", label: "External oblique, lever arm over lumbar flexion", kind: "series" },
    internal_oblique_arm_curve: { symbol: "a_{io,c}", unit: "cm", label: "Internal oblique, lever arm over lumbar flexion", kind: "series" },
    mean_extensor_arm_curve: { symbol: "\\bar{a}_{c}", unit: "cm", label: "Lever arm of the extensors over lumbar flexion", kind: "series" },
    max_extensor_moment_curve: { symbol: "M_{max,c}", unit: "N m", label: "Largest extensor moment over lumbar flexion", kind: "series" },
    iliocostalis_lumborum_cross_section: { symbol: "A_{il}", unit: "cm2", label: "Iliocostalis lumborum, physiological cross-section of both sides", kind: "scalar" },
    iliocostalis_lumborum_force: { symbol: "F_{il}", unit: "N", label: "Iliocostalis lumborum, largest force of both sides", kind: "scalar" },
    iliocostalis_lumborum_arm: { symbol: "a_{il}", unit: "cm", label: "Iliocostalis lumborum, lever arm at L5/S1, positive where it extends", kind: "scalar" },
    iliocostalis_lumborum_moment: { symbol: "M_{il}", unit: "N m", label: "Iliocostalis lumborum, largest moment at L5/S1, positive where it extends", kind: "scalar" },
    longissimus_lumborum_cross_section: { symbol: "A_{ll}", unit: "cm2", label: "Longissimus thoracis, lumbar part, physiological cross-section of both sides", kind: "scalar" },
    longissimus_lumborum_force: { symbol: "F_{ll}", unit: "N", label: "Longissimus thoracis, lumbar part, largest force of both sides", kind: "scalar" },
    longissimus_lumborum_arm: { symbol: "a_{ll}", unit: "cm", label: "Longissimus thoracis, lumbar part, lever arm at L5/S1, positive where it extends", kind: "scalar" },
    longissimus_lumborum_moment: { symbol: "M_{ll}", unit: "N m", label: "Longissimus thoracis, lumbar part, largest moment at L5/S1, positive where it extends", kind: "scalar" },
    longissimus_thoracis_cross_section: { symbol: "A_{lt}", unit: "cm2", label: "Longissimus thoracis, thoracic part, physiological cross-section of both sides", kind: "scalar" },
    longissimus_thoracis_force: { symbol: "F_{lt}", unit: "N", label: "Longissimus thoracis, thoracic part, largest force of both sides", kind: "scalar" },
    longissimus_thoracis_arm: { symbol: "a_{lt}", unit: "cm", label: "Longissimus thoracis, thoracic part, lever arm at L5/S1, positive where it extends", kind: "scalar" },
    longissimus_thoracis_moment: { symbol: "M_{lt}", unit: "N m", label: "Longissimus thoracis, thoracic part, largest moment at L5/S1, positive where it extends", kind: "scalar" },
    multifidus_cross_section: { symbol: "A_{mf}", unit: "cm2", label: "Multifidus, physiological cross-section of both sides", kind: "scalar" },
    multifidus_force: { symbol: "F_{mf}", unit: "N", label: "Multifidus, largest force of both sides", kind: "scalar" },
    multifidus_arm: { symbol: "a_{mf}", unit: "cm", label: "Multifidus, lever arm at L5/S1, positive where it extends", kind: "scalar" },
    multifidus_moment: { symbol: "M_{mf}", unit: "N m", label: "Multifidus, largest moment at L5/S1, positive where it extends", kind: "scalar" },
    psoas_cross_section: { symbol: "A_{ps}", unit: "cm2", label: "Psoas, physiological cross-section of both sides", kind: "scalar" },
    psoas_force: { symbol: "F_{ps}", unit: "N", label: "Psoas, largest force of both sides", kind: "scalar" },
    psoas_arm: { symbol: "a_{ps}", unit: "cm", label: "Psoas, lever arm at L5/S1, positive where it extends", kind: "scalar" },
    psoas_moment: { symbol: "M_{ps}", unit: "N m", label: "Psoas, largest moment at L5/S1, positive where it extends", kind: "scalar" },
    rectus_abdominis_cross_section: { symbol: "A_{ra}", unit: "cm2", label: "Rectus abdominis, physiological cross-section of both sides", kind: "scalar" },
    rectus_abdominis_force: { symbol: "F_{ra}", unit: "N", label: "Rectus abdominis, largest force of both sides", kind: "scalar" },
    rectus_abdominis_arm: { symbol: "a_{ra}", unit: "cm", label: "Rectus abdominis, lever arm at L5/S1, positive where it extends", kind: "scalar" },
    rectus_abdominis_moment: { symbol: "M_{ra}", unit: "N m", label: "Rectus abdominis, largest moment at L5/S1, positive where it extends", kind: "scalar" },
    external_oblique_cross_section: { symbol: "A_{eo}", unit: "cm2", label: "External oblique, physiological cross-section of both sides", kind: "scalar" },
    external_oblique_force: { symbol: "F_{eo}", unit: "N", label: "External oblique, largest force of both sides", kind: "scalar" },
    external_oblique_arm: { symbol: "a_{eo}", unit: "cm", label: "External oblique, lever arm at L5/S1, positive where it extends", kind: "scalar" },
    external_oblique_moment: { symbol: "M_{eo}", unit: "N m", label: "External oblique, largest moment at L5/S1, positive where it extends", kind: "scalar" },
    internal_oblique_cross_section: { symbol: "A_{io}", unit: "cm2", label: "Internal oblique, physiological cross-section of both sides", kind: "scalar" },
    internal_oblique_force: { symbol: "F_{io}", unit: "N", label: "Internal oblique, largest force of both sides", kind: "scalar" },
    internal_oblique_arm: { symbol: "a_{io}", unit: "cm", label: "Internal oblique, lever arm at L5/S1, positive where it extends", kind: "scalar" },
    internal_oblique_moment: { symbol: "M_{io}", unit: "N m", label: "Internal oblique, largest moment at L5/S1, positive where it extends", kind: "scalar" },
    max_extensor_force: { symbol: "F_{max}", unit: "N", label: "Largest force of the four extensor groups", kind: "scalar" },
    max_extensor_moment: { symbol: "M_{max}", unit: "N m", label: "Largest extensor moment at L5/S1 of the four groups", kind: "scalar" },
    mean_extensor_arm: { symbol: "\\bar{a}", unit: "cm", label: "Lever arm of the extensors, weighted by force", kind: "scalar" },
    whole_model_max_moment: { symbol: "M_{w}", unit: "N m", label: "Largest extensor moment of the whole model, upright", kind: "scalar" },
    needed_extensor_force: { symbol: "F_{a}", unit: "N", label: "Extensor force for the moment at the lever arm of the muscle groups", kind: "scalar" },
    needed_equivalent_force: { symbol: "F_{e}", unit: "N", label: "Extensor force for the moment at the lever arm of one equivalent muscle", kind: "scalar" },
    needed_share: { symbol: "k_{M}", unit: "1", label: "Moment as a share of the largest; above 1 the groups cannot hold it", kind: "scalar" },
    bracing_extensor_force: { symbol: "F_{b,e}", unit: "N", label: "Extensor force of bracing", kind: "scalar" },
    bracing_flexor_force: { symbol: "F_{b,f}", unit: "N", label: "Flexor force of bracing", kind: "scalar" },
    bracing_compression: { symbol: "C_{b}", unit: "N", label: "L5/S1 compression from bracing", kind: "scalar" },
    max_extensor_moment_low: { symbol: "M_{max,low}", unit: "N m", label: "Largest extensor moment at L5/S1 of the four groups, low end for muscle stress", kind: "scalar" },
    max_extensor_moment_high: { symbol: "M_{max,high}", unit: "N m", label: "Largest extensor moment at L5/S1 of the four groups, high end for muscle stress", kind: "scalar" },
    needed_equivalent_force_low: { symbol: "F_{e,low}", unit: "N", label: "Extensor force for the moment at the lever arm of one equivalent muscle, low end for extensor lever arm", kind: "scalar" },
    needed_equivalent_force_high: { symbol: "F_{e,high}", unit: "N", label: "Extensor force for the moment at the lever arm of one equivalent muscle, high end for extensor lever arm", kind: "scalar" },
    bracing_compression_low: { symbol: "C_{b,low}", unit: "N", label: "L5/S1 compression from bracing, low end for lever arms and muscle direction", kind: "scalar" },
    bracing_compression_high: { symbol: "C_{b,high}", unit: "N", label: "L5/S1 compression from bracing, high end for lever arms and muscle direction", kind: "scalar" }
  };
  var parameters = {
    extensor_arm: 0.065,
    flexor_arm: 0.085,
    muscle_cosine: 0.95,
    reference_muscle_stress: 46,
    arm_table_step: 30,
    whole_model_moment: 137,
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
    psoas_reference_force: 1523,
    psoas_arm_0: -2.7,
    psoas_arm_1: -3.5,
    psoas_arm_2: -4.2,
    rectus_abdominis_reference_force: 589,
    rectus_abdominis_arm_0: -6.4,
    rectus_abdominis_arm_1: -9.1,
    rectus_abdominis_arm_2: -9.4,
    external_oblique_reference_force: 1754,
    external_oblique_arm_0: -4.4,
    external_oblique_arm_1: -3.4,
    external_oblique_arm_2: -1.8,
    internal_oblique_reference_force: 1429,
    internal_oblique_arm_0: -2.3,
    internal_oblique_arm_1: -1.2,
    internal_oblique_arm_2: 0
  };
  var parameterUnits = {
    extensor_arm: "m",
    flexor_arm: "m",
    muscle_cosine: "1",
    reference_muscle_stress: "N/cm2",
    arm_table_step: "degree",
    whole_model_moment: "N m",
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
    psoas_reference_force: "N",
    psoas_arm_0: "cm",
    psoas_arm_1: "cm",
    psoas_arm_2: "cm",
    rectus_abdominis_reference_force: "N",
    rectus_abdominis_arm_0: "cm",
    rectus_abdominis_arm_1: "cm",
    rectus_abdominis_arm_2: "cm",
    external_oblique_reference_force: "N",
    external_oblique_arm_0: "cm",
    external_oblique_arm_1: "cm",
    external_oblique_arm_2: "cm",
    internal_oblique_reference_force: "N",
    internal_oblique_arm_0: "cm",
    internal_oblique_arm_1: "cm",
    internal_oblique_arm_2: "cm"
  };
  var parameterRanges = {
    extensor_arm: [0.055, 0.075],
    flexor_arm: [0.07, 0.1],
    muscle_cosine: [0.9, 1],
    muscle_stress: [46, 100]
  };
  var SAMPLES = 61;
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
    return Object.fromEntries(names.map((name2, place2) => [name2, ranges[name2][pattern >> place2 & 1 ? most : 1 - most]]));
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
  function vary_max_extensor_moment(known) {
    const { iliocostalis_lumborum_arm, iliocostalis_lumborum_cross_section, longissimus_lumborum_arm, longissimus_lumborum_cross_section, longissimus_thoracis_arm, longissimus_thoracis_cross_section, multifidus_arm, multifidus_cross_section, muscle_stress, strength_factor } = known;
    const iliocostalis_lumborum_force = iliocostalis_lumborum_cross_section * muscle_stress * strength_factor;
    const iliocostalis_lumborum_moment = 1 / 100 * iliocostalis_lumborum_arm * iliocostalis_lumborum_force;
    const longissimus_lumborum_force = longissimus_lumborum_cross_section * muscle_stress * strength_factor;
    const longissimus_lumborum_moment = 1 / 100 * longissimus_lumborum_arm * longissimus_lumborum_force;
    const longissimus_thoracis_force = longissimus_thoracis_cross_section * muscle_stress * strength_factor;
    const longissimus_thoracis_moment = 1 / 100 * longissimus_thoracis_arm * longissimus_thoracis_force;
    const multifidus_force = multifidus_cross_section * muscle_stress * strength_factor;
    const multifidus_moment = 1 / 100 * multifidus_arm * multifidus_force;
    const max_extensor_moment = iliocostalis_lumborum_moment + longissimus_lumborum_moment + longissimus_thoracis_moment + multifidus_moment;
    return max_extensor_moment;
  }
  function vary_needed_equivalent_force(known) {
    const { extensor_arm, needed_moment } = known;
    const needed_equivalent_force = needed_moment / extensor_arm;
    return needed_equivalent_force;
  }
  function vary_bracing_compression(known) {
    const { bracing_moment, extensor_arm, flexor_arm, muscle_cosine } = known;
    const bracing_extensor_force = bracing_moment / extensor_arm;
    const bracing_flexor_force = bracing_moment / flexor_arm;
    const bracing_compression = muscle_cosine * (bracing_extensor_force + bracing_flexor_force);
    return bracing_compression;
  }
  function evaluate(values = {}, overrides = {}) {
    const { lumbar_flexion, muscle_stress, strength_factor, needed_moment, bracing_moment } = checkedInputs(inputs, values, ROUNDING);
    const { extensor_arm, flexor_arm, muscle_cosine, reference_muscle_stress, arm_table_step, whole_model_moment, iliocostalis_lumborum_reference_force, iliocostalis_lumborum_arm_0, iliocostalis_lumborum_arm_1, iliocostalis_lumborum_arm_2, longissimus_lumborum_reference_force, longissimus_lumborum_arm_0, longissimus_lumborum_arm_1, longissimus_lumborum_arm_2, longissimus_thoracis_reference_force, longissimus_thoracis_arm_0, longissimus_thoracis_arm_1, longissimus_thoracis_arm_2, multifidus_reference_force, multifidus_arm_0, multifidus_arm_1, multifidus_arm_2, psoas_reference_force, psoas_arm_0, psoas_arm_1, psoas_arm_2, rectus_abdominis_reference_force, rectus_abdominis_arm_0, rectus_abdominis_arm_1, rectus_abdominis_arm_2, external_oblique_reference_force, external_oblique_arm_0, external_oblique_arm_1, external_oblique_arm_2, internal_oblique_reference_force, internal_oblique_arm_0, internal_oblique_arm_1, internal_oblique_arm_2 } = checkedParameters(parameters, parameterUnits, overrides);
    const first_step = Math.min(1, lumbar_flexion / arm_table_step);
    const second_step = Math.max(0, -1 + lumbar_flexion / arm_table_step);
    const iliocostalis_lumborum_cross_section = iliocostalis_lumborum_reference_force / reference_muscle_stress;
    const iliocostalis_lumborum_force = iliocostalis_lumborum_cross_section * muscle_stress * strength_factor;
    const iliocostalis_lumborum_arm = first_step * (-iliocostalis_lumborum_arm_0 + iliocostalis_lumborum_arm_1) + iliocostalis_lumborum_arm_0 + second_step * (-iliocostalis_lumborum_arm_1 + iliocostalis_lumborum_arm_2);
    const iliocostalis_lumborum_moment = 1 / 100 * iliocostalis_lumborum_arm * iliocostalis_lumborum_force;
    const longissimus_lumborum_cross_section = longissimus_lumborum_reference_force / reference_muscle_stress;
    const longissimus_lumborum_force = longissimus_lumborum_cross_section * muscle_stress * strength_factor;
    const longissimus_lumborum_arm = first_step * (-longissimus_lumborum_arm_0 + longissimus_lumborum_arm_1) + longissimus_lumborum_arm_0 + second_step * (-longissimus_lumborum_arm_1 + longissimus_lumborum_arm_2);
    const longissimus_lumborum_moment = 1 / 100 * longissimus_lumborum_arm * longissimus_lumborum_force;
    const longissimus_thoracis_cross_section = longissimus_thoracis_reference_force / reference_muscle_stress;
    const longissimus_thoracis_force = longissimus_thoracis_cross_section * muscle_stress * strength_factor;
    const longissimus_thoracis_arm = first_step * (-longissimus_thoracis_arm_0 + longissimus_thoracis_arm_1) + longissimus_thoracis_arm_0 + second_step * (-longissimus_thoracis_arm_1 + longissimus_thoracis_arm_2);
    const longissimus_thoracis_moment = 1 / 100 * longissimus_thoracis_arm * longissimus_thoracis_force;
    const multifidus_cross_section = multifidus_reference_force / reference_muscle_stress;
    const multifidus_force = multifidus_cross_section * muscle_stress * strength_factor;
    const multifidus_arm = first_step * (-multifidus_arm_0 + multifidus_arm_1) + multifidus_arm_0 + second_step * (-multifidus_arm_1 + multifidus_arm_2);
    const multifidus_moment = 1 / 100 * multifidus_arm * multifidus_force;
    const psoas_cross_section = psoas_reference_force / reference_muscle_stress;
    const psoas_force = muscle_stress * psoas_cross_section * strength_factor;
    const psoas_arm = first_step * (-psoas_arm_0 + psoas_arm_1) + psoas_arm_0 + second_step * (-psoas_arm_1 + psoas_arm_2);
    const psoas_moment = 1 / 100 * psoas_arm * psoas_force;
    const rectus_abdominis_cross_section = rectus_abdominis_reference_force / reference_muscle_stress;
    const rectus_abdominis_force = muscle_stress * rectus_abdominis_cross_section * strength_factor;
    const rectus_abdominis_arm = first_step * (-rectus_abdominis_arm_0 + rectus_abdominis_arm_1) + rectus_abdominis_arm_0 + second_step * (-rectus_abdominis_arm_1 + rectus_abdominis_arm_2);
    const rectus_abdominis_moment = 1 / 100 * rectus_abdominis_arm * rectus_abdominis_force;
    const external_oblique_cross_section = external_oblique_reference_force / reference_muscle_stress;
    const external_oblique_force = external_oblique_cross_section * muscle_stress * strength_factor;
    const external_oblique_arm = external_oblique_arm_0 + first_step * (-external_oblique_arm_0 + external_oblique_arm_1) + second_step * (-external_oblique_arm_1 + external_oblique_arm_2);
    const external_oblique_moment = 1 / 100 * external_oblique_arm * external_oblique_force;
    const internal_oblique_cross_section = internal_oblique_reference_force / reference_muscle_stress;
    const internal_oblique_force = internal_oblique_cross_section * muscle_stress * strength_factor;
    const internal_oblique_arm = first_step * (-internal_oblique_arm_0 + internal_oblique_arm_1) + internal_oblique_arm_0 + second_step * (-internal_oblique_arm_1 + internal_oblique_arm_2);
    const internal_oblique_moment = 1 / 100 * internal_oblique_arm * internal_oblique_force;
    const max_extensor_force = iliocostalis_lumborum_force + longissimus_lumborum_force + longissimus_thoracis_force + multifidus_force;
    const max_extensor_moment = iliocostalis_lumborum_moment + longissimus_lumborum_moment + longissimus_thoracis_moment + multifidus_moment;
    const mean_extensor_arm = 100 * max_extensor_moment / max_extensor_force;
    const whole_model_max_moment = muscle_stress * strength_factor * whole_model_moment / reference_muscle_stress;
    const needed_extensor_force = 100 * needed_moment / mean_extensor_arm;
    const needed_equivalent_force = needed_moment / extensor_arm;
    const needed_share = needed_moment / max_extensor_moment;
    const bracing_extensor_force = bracing_moment / extensor_arm;
    const bracing_flexor_force = bracing_moment / flexor_arm;
    const bracing_compression = muscle_cosine * (bracing_extensor_force + bracing_flexor_force);
    const sampleInterval = (inputs.lumbar_flexion.high - inputs.lumbar_flexion.low) / (SAMPLES - 1);
    const flexion_axis = new Float64Array(SAMPLES);
    const iliocostalis_lumborum_arm_curve = new Float64Array(SAMPLES);
    const longissimus_lumborum_arm_curve = new Float64Array(SAMPLES);
    const longissimus_thoracis_arm_curve = new Float64Array(SAMPLES);
    const multifidus_arm_curve = new Float64Array(SAMPLES);
    const psoas_arm_curve = new Float64Array(SAMPLES);
    const rectus_abdominis_arm_curve = new Float64Array(SAMPLES);
    const external_oblique_arm_curve = new Float64Array(SAMPLES);
    const internal_oblique_arm_curve = new Float64Array(SAMPLES);
    const mean_extensor_arm_curve = new Float64Array(SAMPLES);
    const max_extensor_moment_curve = new Float64Array(SAMPLES);
    const constant_1 = 1 / arm_table_step;
    const constant_2 = -iliocostalis_lumborum_arm_0 + iliocostalis_lumborum_arm_1;
    const constant_3 = -iliocostalis_lumborum_arm_1 + iliocostalis_lumborum_arm_2;
    const constant_4 = -longissimus_lumborum_arm_0 + longissimus_lumborum_arm_1;
    const constant_5 = -longissimus_lumborum_arm_1 + longissimus_lumborum_arm_2;
    const constant_6 = -longissimus_thoracis_arm_0 + longissimus_thoracis_arm_1;
    const constant_7 = -longissimus_thoracis_arm_1 + longissimus_thoracis_arm_2;
    const constant_8 = -multifidus_arm_0 + multifidus_arm_1;
    const constant_9 = -multifidus_arm_1 + multifidus_arm_2;
    const constant_10 = -psoas_arm_0 + psoas_arm_1;
    const constant_11 = -psoas_arm_1 + psoas_arm_2;
    const constant_12 = -rectus_abdominis_arm_0 + rectus_abdominis_arm_1;
    const constant_13 = -rectus_abdominis_arm_1 + rectus_abdominis_arm_2;
    const constant_14 = -external_oblique_arm_0 + external_oblique_arm_1;
    const constant_15 = -external_oblique_arm_1 + external_oblique_arm_2;
    const constant_16 = -internal_oblique_arm_0 + internal_oblique_arm_1;
    const constant_17 = -internal_oblique_arm_1 + internal_oblique_arm_2;
    const constant_18 = 1 / 100 * iliocostalis_lumborum_force;
    const constant_19 = 1 / 100 * longissimus_lumborum_force;
    const constant_20 = 1 / 100 * longissimus_thoracis_force;
    const constant_21 = 1 / 100 * multifidus_force;
    const constant_22 = 100 / max_extensor_force;
    for (let i = 0; i < SAMPLES; i += 1) {
      const flexion_axis_i = inputs.lumbar_flexion.low + i * sampleInterval;
      const first_step_along_flexion_axis_i = Math.min(1, constant_1 * flexion_axis_i);
      const second_step_along_flexion_axis_i = Math.max(0, constant_1 * flexion_axis_i - 1);
      const iliocostalis_lumborum_arm_curve_i = constant_2 * first_step_along_flexion_axis_i + constant_3 * second_step_along_flexion_axis_i + iliocostalis_lumborum_arm_0;
      const longissimus_lumborum_arm_curve_i = constant_4 * first_step_along_flexion_axis_i + constant_5 * second_step_along_flexion_axis_i + longissimus_lumborum_arm_0;
      const longissimus_thoracis_arm_curve_i = constant_6 * first_step_along_flexion_axis_i + constant_7 * second_step_along_flexion_axis_i + longissimus_thoracis_arm_0;
      const multifidus_arm_curve_i = constant_8 * first_step_along_flexion_axis_i + constant_9 * second_step_along_flexion_axis_i + multifidus_arm_0;
      const psoas_arm_curve_i = constant_10 * first_step_along_flexion_axis_i + constant_11 * second_step_along_flexion_axis_i + psoas_arm_0;
      const rectus_abdominis_arm_curve_i = constant_12 * first_step_along_flexion_axis_i + constant_13 * second_step_along_flexion_axis_i + rectus_abdominis_arm_0;
      const external_oblique_arm_curve_i = constant_14 * first_step_along_flexion_axis_i + constant_15 * second_step_along_flexion_axis_i + external_oblique_arm_0;
      const internal_oblique_arm_curve_i = constant_16 * first_step_along_flexion_axis_i + constant_17 * second_step_along_flexion_axis_i + internal_oblique_arm_0;
      const iliocostalis_lumborum_moment_along_flexion_axis_i = constant_18 * iliocostalis_lumborum_arm_curve_i;
      const longissimus_lumborum_moment_along_flexion_axis_i = constant_19 * longissimus_lumborum_arm_curve_i;
      const longissimus_thoracis_moment_along_flexion_axis_i = constant_20 * longissimus_thoracis_arm_curve_i;
      const multifidus_moment_along_flexion_axis_i = constant_21 * multifidus_arm_curve_i;
      const max_extensor_moment_along_flexion_axis_i = iliocostalis_lumborum_moment_along_flexion_axis_i + longissimus_lumborum_moment_along_flexion_axis_i + longissimus_thoracis_moment_along_flexion_axis_i + multifidus_moment_along_flexion_axis_i;
      const mean_extensor_arm_curve_i = constant_22 * max_extensor_moment_along_flexion_axis_i;
      const max_extensor_moment_curve_i = iliocostalis_lumborum_moment_along_flexion_axis_i + longissimus_lumborum_moment_along_flexion_axis_i + longissimus_thoracis_moment_along_flexion_axis_i + multifidus_moment_along_flexion_axis_i;
      flexion_axis[i] = flexion_axis_i;
      iliocostalis_lumborum_arm_curve[i] = iliocostalis_lumborum_arm_curve_i;
      longissimus_lumborum_arm_curve[i] = longissimus_lumborum_arm_curve_i;
      longissimus_thoracis_arm_curve[i] = longissimus_thoracis_arm_curve_i;
      multifidus_arm_curve[i] = multifidus_arm_curve_i;
      psoas_arm_curve[i] = psoas_arm_curve_i;
      rectus_abdominis_arm_curve[i] = rectus_abdominis_arm_curve_i;
      external_oblique_arm_curve[i] = external_oblique_arm_curve_i;
      internal_oblique_arm_curve[i] = internal_oblique_arm_curve_i;
      mean_extensor_arm_curve[i] = mean_extensor_arm_curve_i;
      max_extensor_moment_curve[i] = max_extensor_moment_curve_i;
    }
    const [max_extensor_moment_low, max_extensor_moment_high] = bandOfNumber(["muscle_stress"], parameterRanges, NOISE, max_extensor_moment, { iliocostalis_lumborum_arm, iliocostalis_lumborum_cross_section, longissimus_lumborum_arm, longissimus_lumborum_cross_section, longissimus_thoracis_arm, longissimus_thoracis_cross_section, multifidus_arm, multifidus_cross_section, muscle_stress, strength_factor }, vary_max_extensor_moment);
    const [needed_equivalent_force_low, needed_equivalent_force_high] = bandOfNumber(["extensor_arm"], parameterRanges, NOISE, needed_equivalent_force, { extensor_arm, needed_moment }, vary_needed_equivalent_force);
    const [bracing_compression_low, bracing_compression_high] = bandOfNumber(["extensor_arm", "flexor_arm", "muscle_cosine"], parameterRanges, NOISE, bracing_compression, { bracing_moment, extensor_arm, flexor_arm, muscle_cosine }, vary_bracing_compression);
    return { flexion_axis, iliocostalis_lumborum_arm_curve, longissimus_lumborum_arm_curve, longissimus_thoracis_arm_curve, multifidus_arm_curve, psoas_arm_curve, rectus_abdominis_arm_curve, external_oblique_arm_curve, internal_oblique_arm_curve, mean_extensor_arm_curve, max_extensor_moment_curve, iliocostalis_lumborum_cross_section, iliocostalis_lumborum_force, iliocostalis_lumborum_arm, iliocostalis_lumborum_moment, longissimus_lumborum_cross_section, longissimus_lumborum_force, longissimus_lumborum_arm, longissimus_lumborum_moment, longissimus_thoracis_cross_section, longissimus_thoracis_force, longissimus_thoracis_arm, longissimus_thoracis_moment, multifidus_cross_section, multifidus_force, multifidus_arm, multifidus_moment, psoas_cross_section, psoas_force, psoas_arm, psoas_moment, rectus_abdominis_cross_section, rectus_abdominis_force, rectus_abdominis_arm, rectus_abdominis_moment, external_oblique_cross_section, external_oblique_force, external_oblique_arm, external_oblique_moment, internal_oblique_cross_section, internal_oblique_force, internal_oblique_arm, internal_oblique_moment, max_extensor_force, max_extensor_moment, mean_extensor_arm, whole_model_max_moment, needed_extensor_force, needed_equivalent_force, needed_share, bracing_extensor_force, bracing_flexor_force, bracing_compression, max_extensor_moment_low, max_extensor_moment_high, needed_equivalent_force_low, needed_equivalent_force_high, bracing_compression_low, bracing_compression_high };
  }

  // generated/muscle-lever-equations.js
  var equations = [
    {
      "label": "Multifidus, lever arm at L5/S1, positive where it extends",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>a</mi><mrow><mi>m</mi><mi>f</mi></mrow></msub><mo>=</mo><msub><mi>a</mi><mrow><mi>m</mi><mi>f</mi><mo separator="true">,</mo><mn>0</mn></mrow></msub><mo>+</mo><msub><mi>w</mi><mn>1</mn></msub><mrow><mo fence="true">(</mo><msub><mi>a</mi><mrow><mi>m</mi><mi>f</mi><mo separator="true">,</mo><mn>1</mn></mrow></msub><mo>−</mo><msub><mi>a</mi><mrow><mi>m</mi><mi>f</mi><mo separator="true">,</mo><mn>0</mn></mrow></msub><mo fence="true">)</mo></mrow><mo>+</mo><msub><mi>w</mi><mn>2</mn></msub><mrow><mo fence="true">(</mo><msub><mi>a</mi><mrow><mi>m</mi><mi>f</mi><mo separator="true">,</mo><mn>2</mn></mrow></msub><mo>−</mo><msub><mi>a</mi><mrow><mi>m</mi><mi>f</mi><mo separator="true">,</mo><mn>1</mn></mrow></msub><mo fence="true">)</mo></mrow></mrow></semantics></math></span>'
    },
    {
      "label": "Multifidus, largest moment at L5/S1, positive where it extends",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>M</mi><mrow><mi>m</mi><mi>f</mi></mrow></msub><mo>=</mo><mfrac><mrow><msub><mi>F</mi><mrow><mi>m</mi><mi>f</mi></mrow></msub><msub><mi>a</mi><mrow><mi>m</mi><mi>f</mi></mrow></msub></mrow><mn>100</mn></mfrac></mrow></semantics></math></span>'
    },
    {
      "label": "Largest extensor moment at L5/S1 of the four groups",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>M</mi><mrow><mi>m</mi><mi>a</mi><mi>x</mi></mrow></msub><mo>=</mo><msub><mi>M</mi><mrow><mi>i</mi><mi>l</mi></mrow></msub><mo>+</mo><msub><mi>M</mi><mrow><mi>l</mi><mi>l</mi></mrow></msub><mo>+</mo><msub><mi>M</mi><mrow><mi>l</mi><mi>t</mi></mrow></msub><mo>+</mo><msub><mi>M</mi><mrow><mi>m</mi><mi>f</mi></mrow></msub></mrow></semantics></math></span>'
    },
    {
      "label": "Lever arm of the extensors, weighted by force",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mover accent="true"><mi>a</mi><mo>ˉ</mo></mover><mo>=</mo><mfrac><mrow><mn>100</mn><msub><mi>M</mi><mrow><mi>m</mi><mi>a</mi><mi>x</mi></mrow></msub></mrow><msub><mi>F</mi><mrow><mi>m</mi><mi>a</mi><mi>x</mi></mrow></msub></mfrac></mrow></semantics></math></span>'
    },
    {
      "label": "Extensor force for the moment at the lever arm of the muscle groups",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>F</mi><mi>a</mi></msub><mo>=</mo><mfrac><mrow><mn>100</mn><mi>M</mi></mrow><mover accent="true"><mi>a</mi><mo>ˉ</mo></mover></mfrac></mrow></semantics></math></span>'
    },
    {
      "label": "Extensor force for the moment at the lever arm of one equivalent muscle",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>F</mi><mi>e</mi></msub><mo>=</mo><mfrac><mi>M</mi><msub><mi>d</mi><mrow><mi>e</mi><mo separator="true">,</mo><mn>0</mn></mrow></msub></mfrac></mrow></semantics></math></span>'
    },
    {
      "label": "Moment as a share of the largest; above 1 the groups cannot hold it",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>k</mi><mi>M</mi></msub><mo>=</mo><mfrac><mi>M</mi><msub><mi>M</mi><mrow><mi>m</mi><mi>a</mi><mi>x</mi></mrow></msub></mfrac></mrow></semantics></math></span>'
    },
    {
      "label": "Extensor force of bracing",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>F</mi><mrow><mi>b</mi><mo separator="true">,</mo><mi>e</mi></mrow></msub><mo>=</mo><mfrac><msub><mi>M</mi><mi>b</mi></msub><msub><mi>d</mi><mrow><mi>e</mi><mo separator="true">,</mo><mn>0</mn></mrow></msub></mfrac></mrow></semantics></math></span>'
    },
    {
      "label": "Flexor force of bracing",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>F</mi><mrow><mi>b</mi><mo separator="true">,</mo><mi>f</mi></mrow></msub><mo>=</mo><mfrac><msub><mi>M</mi><mi>b</mi></msub><msub><mi>d</mi><mrow><mi>f</mi><mo separator="true">,</mo><mn>0</mn></mrow></msub></mfrac></mrow></semantics></math></span>'
    },
    {
      "label": "L5/S1 compression from bracing",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>C</mi><mi>b</mi></msub><mo>=</mo><msub><mi>k</mi><mi>c</mi></msub><mrow><mo fence="true">(</mo><msub><mi>F</mi><mrow><mi>b</mi><mo separator="true">,</mo><mi>e</mi></mrow></msub><mo>+</mo><msub><mi>F</mi><mrow><mi>b</mi><mo separator="true">,</mo><mi>f</mi></mrow></msub><mo fence="true">)</mo></mrow></mrow></semantics></math></span>'
    }
  ];

  // generated/muscle-lever.js
  var model = (
    /** @type {any} */
    muscle_lever_model_exports
  );
  var sources = [{ "text": "MyoSuite developers n.d., MyoSuite 2.12.2, model MyoTorso", "url": "https://github.com/MyoHub/myosuite", "use": "Forces and lever arms of the muscle groups, outputs of a model", "verified": true }, { "text": "Christophy and others 2012, Biomechanics and Modeling in Mechanobiology 11", "url": "https://doi.org/10.1007/s10237-011-0290-6", "use": "Muscle stress of 46 N/cm2 behind the forces", "verified": false }, { "text": "McGill and Norman 1987, Journal of Biomechanics 20", "url": "https://www.jbiomech.com", "use": "One equivalent muscle for the extensors", "verified": false }, { "text": "Jorgensen and others 2005, Clinical Biomechanics 20", "url": "https://www.clinbiomech.com", "use": "Lever arm of the trunk flexors, in bracing", "verified": true }, { "text": "Wilke and others 2001, Clinical Biomechanics 16", "url": "https://pubmed.ncbi.nlm.nih.gov/11275349/", "use": "The posture of 36 degrees of flexion", "verified": false }];
  var postures = { "standing": { "trunk_flexion": 0, "needed_moment": 4, "lumbar_flexion": 0 }, "bent": { "trunk_flexion": 36, "needed_moment": 76, "lumbar_flexion": 22 }, "lift": { "trunk_flexion": 36, "needed_moment": 125, "lumbar_flexion": 22 } };
  var box = 20;
  var groups = ["iliocostalis_lumborum", "longissimus_lumborum", "longissimus_thoracis", "multifidus"];
  var equivalentArms = { "extensor": 6.5, "flexor": 8.5 };

  // explorers/muscle-lever/charts.js
  var import_lit_html3 = __toESM(require_lit_html(), 1);
  var import_badge = __toESM(require_badge(), 1);
  var import_curve_chart = __toESM(require_curve_chart(), 1);
  var import_format3 = __toESM(require_format(), 1);
  var import_slot = __toESM(require_slot(), 1);

  // explorers/muscle-lever/strings.js
  var import_lit_html2 = __toESM(require_lit_html(), 1);
  var import_describe = __toESM(require_describe(), 1);
  var import_format2 = __toESM(require_format(), 1);

  // explorers/muscle-lever/geometry.js
  var LOAD_ARM = 50;
  var ROOM = { behind: 99, ahead: 10 * LOAD_ARM + 14, above: 156 };
  var MOST_FORCE = 6600;
  var FORCE_DEPTH = 206;
  function seeSaw(width) {
    const scale = width / (ROOM.behind + ROOM.ahead);
    const board2 = Math.round(ROOM.above * scale) + 4;
    return { width, scale, x: ROOM.behind * scale, board: board2, height: board2 + FORCE_DEPTH + 4, perNewton: FORCE_DEPTH / MOST_FORCE };
  }
  function loadForce(moment) {
    return 100 * moment / LOAD_ARM;
  }
  function leverBlock({ scale, x, board: board2, perNewton }, arm, force) {
    const end = x + arm * 10 * scale;
    return { x: Math.min(x, end), y: board2, width: Math.abs(end - x), height: force * perNewton, end };
  }
  function jointFlexion(flexion) {
    return [0, ...Array.from({ length: 5 }, () => flexion / 5)];
  }

  // explorers/muscle-lever/strings.js
  var { bent } = postures;
  var TITLE = "Explorer: short levers and large forces of the back muscles";
  var QUESTION = `Bent forward by ${bent.trunk_flexion}° with empty hands, a moment of about ${bent.needed_moment} N m acts on L5/S1. How much force do the back muscles hold it with?`;
  var STANDING = "Standing";
  var BENT = `Bent ${bent.trunk_flexion}°, empty hands`;
  var LIFT = `The same with ${box} kg`;
  var BRACED = "Brace hard";
  var UNTIL_COMMIT = "Commit a guess to see what the muscles can hold";
  var SCALES = `Spine, levers and ruler share one scale of length, the arrows one of force: each area under the board is a moment. The load is drawn as one weight ${LOAD_ARM} cm in front of the joint. Dashed: the one equivalent muscle of the other chapters, with its range. How the spine bends is schematic.`;
  var MODEL = "Forces and lever arms of the four groups are outputs of a musculoskeletal model (MyoTorso), not measurements; the muscle stress behind them is not verified.";
  var GAP = "Added up, the four groups hold a little more than the whole model as shipped (dot at 0°). Ligaments and other tissue that help in deep flexion are left out.";
  var BALANCE_UNTIL_COMMIT = "Commit a guess to see the changes";
  var SHORT_NAMES = { iliocostalis_lumborum: "iliocostalis", longissimus_lumborum: "longissimus, lumbar", longissimus_thoracis: "longissimus, thoracic", multifidus: "multifidus" };
  var PASSIVE = "more than these groups can hold";
  var newtons = (value) => (0, import_format2.fixed)(value, 0);
  function equivalent({ needed_equivalent_force: force, needed_equivalent_force_low: low, needed_equivalent_force_high: high }) {
    return `${newtons(force)} N (${newtons(low)} to ${newtons(high)})`;
  }
  var bracingCost = ({ bracing_compression: compression }) => `${newtons(compression)} N of compression`;
  function sentence(view) {
    if (!view.revealed) {
      const text = "Commit your guess: the answer appears here in one sentence.";
      return { band: "predict", shown: import_lit_html2.html`${text}`, spoken: text };
    }
    const { values, results, pinned } = view;
    const share = import_lit_html2.html`${(0, import_format2.fixed)(100 * results.needed_share, 0)}\u00a0% of what the four groups can do${results.needed_share > 1 ? `: ${PASSIVE}` : ""}`;
    if (!view.changed) {
      return {
        band: "pinned",
        shown: import_lit_html2.html`Holding ${(0, import_format2.fixed)(values.needed_moment, 0)} N\u00a0m with a lever of ${(0, import_format2.fixed)(results.mean_extensor_arm, 1)} cm takes <b>${newtons(results.needed_extensor_force)} N of muscle force</b>, ${share}.`,
        spoken: "The muscles are as pinned. Move a control to compare."
      };
    }
    const percent = (0, import_format2.percentChange)(results.needed_extensor_force, pinned.needed_extensor_force);
    const amount = Number.isFinite(percent) && (0, import_describe.bandOf)(percent).direction !== 0 ? `, by ${(0, import_format2.fixed)(Math.abs(percent), 1)} %` : "";
    const enough = results.needed_share > 1 ? `It is ${PASSIVE}.` : "The four groups can hold it.";
    const bracing2 = braced(view);
    const spoken = `The muscle force ${(0, import_describe.changeVerb)(percent)}. ${enough}${bracing2 ? " Bracing turns nothing and adds compression." : ""}`;
    return {
      band: spoken,
      shown: import_lit_html2.html`The muscle force <b>${(0, import_describe.changeVerb)(percent)}${amount}</b>: ${newtons(results.needed_extensor_force)} N at a lever of ${(0, import_format2.fixed)(results.mean_extensor_arm, 1)} cm, ${share}. ${bracing2}`,
      spoken
    };
  }
  function braced({ values, pinnedValues, results }) {
    if (values.bracing_moment === pinnedValues.bracing_moment) return "";
    return `Bracing turns nothing and adds ${bracingCost(results)}.`;
  }
  function sceneAlt({ values, results, revealed }) {
    const spine2 = `The lumbar spine from the side, bent by ${(0, import_format2.fixed)(values.lumbar_flexion, 0)} degrees, on a see-saw with its pivot at L5/S1. A load of ${newtons(loadForce(values.needed_moment))} newtons pulls down ${LOAD_ARM} centimetres in front of it. `;
    if (!revealed) return `${spine2}The back muscles pull down close behind it; their force is hidden until you commit a guess.`;
    return `${spine2}The back muscles pull down ${(0, import_format2.fixed)(results.mean_extensor_arm, 1)} centimetres behind it with ${newtons(results.needed_extensor_force)} newtons. Force times lever arm is ${(0, import_format2.fixed)(values.needed_moment, 0)} newton metres on both sides, drawn as two areas of one size. At most the four groups pull with ${newtons(results.max_extensor_force)} newtons. Bracing pulls ${newtons(results.bracing_extensor_force)} newtons behind and ${newtons(results.bracing_flexor_force)} in front.`;
  }
  function chartAlt({ values, results }) {
    const curve2 = results.max_extensor_moment_curve;
    return `Largest extensor moment of four muscle groups, stacked, over lumbar flexion: ${(0, import_format2.fixed)(curve2[0], 0)} newton metres upright, ${(0, import_format2.fixed)(curve2[curve2.length - 1], 0)} at 60 degrees; ${(0, import_format2.fixed)(results.max_extensor_moment, 0)} at ${(0, import_format2.fixed)(values.lumbar_flexion, 0)} degrees. The whole model, upright: ${(0, import_format2.fixed)(results.whole_model_max_moment, 0)}. The moment to hold is ${(0, import_format2.fixed)(values.needed_moment, 0)} newton metres.`;
  }

  // explorers/muscle-lever/charts.js
  var FLEXION_MAX = 60;
  var LABELS_AT = FLEXION_MAX + 4;
  function stackedMoments(results) {
    let floor = new Float64Array(results.flexion_axis.length);
    return groups.map((name2) => {
      const force = results[`${name2}_force`], arms = results[`${name2}_arm_curve`];
      const low = floor;
      const high = low.map((below, i) => below + force * arms[i] / 100);
      floor = high;
      return { name: name2, low, high };
    });
  }
  function capacityChart(view) {
    const { values, results, pinnedValues, changed, revealed, width } = view;
    const room = width("capacity", 590);
    return import_lit_html3.html`<figure>
    <p class="se-heading">What the back muscles can hold <span>N m at L5/S1</span></p>
    ${(0, import_slot.slot)("capacity", import_curve_chart.CURVE_CHART_HEIGHT, revealed ? (0, import_curve_chart.curveChart)({
      width: room,
      alt: chartAlt(view),
      x: { high: room < 480 ? 128 : 90, ticks: [0, 20, 40, FLEXION_MAX], unit: "°" },
      y: { high: 300, step: 50 },
      labels: { at: LABELS_AT, grows: "start" },
      bands: bands(results),
      lines: lines(view),
      cursor: { now: values.lumbar_flexion, pinned: changed && pinnedValues.lumbar_flexion !== values.lumbar_flexion ? pinnedValues.lumbar_flexion : null }
    }) : import_lit_html3.html`<p class="se-veil">${UNTIL_COMMIT}</p>`)}
    <p class="se-caption">${(0, import_badge.badge)("illustration")}<span>${MODEL} ${GAP}</span></p>
  </figure>`;
  }
  function bands(results) {
    const last = results.flexion_axis.length - 1;
    return stackedMoments(results).map(({ name: name2, low, high }, index) => ({
      tone: index % 2 ? "muscle" : "muscle-pale",
      x: results.flexion_axis,
      low,
      high,
      label: { text: `${SHORT_NAMES[name2]} ${(0, import_format3.fixed)(results[`${name2}_moment`], 0)}`, anchor: last }
    }));
  }
  function lines({ values, results }) {
    const axis = results.flexion_axis;
    const need = Float64Array.of(values.needed_moment, values.needed_moment);
    return [
      { tone: "model", x: axis, y: results.max_extensor_moment_curve, anchor: axis.length - 1 },
      { tone: "model", x: [values.lumbar_flexion], y: [results.max_extensor_moment], anchor: 0, dot: true, label: `four groups ${(0, import_format3.fixed)(results.max_extensor_moment, 0)}` },
      { tone: "model", x: [0], y: [results.whole_model_max_moment], anchor: 0, dot: true, label: `whole model ${(0, import_format3.fixed)(results.whole_model_max_moment, 0)}` },
      { tone: "force", x: [0, FLEXION_MAX], y: need, anchor: 1, label: `to hold ${(0, import_format3.fixed)(values.needed_moment, 0)}` }
    ];
  }

  // explorers/muscle-lever/scene.js
  var import_lit_html4 = __toESM(require_lit_html(), 1);
  var import_guard = __toESM(require_guard(), 1);
  var import_badge2 = __toESM(require_badge(), 1);

  // anatomy/lumbar.js
  var import_path2 = __toESM(require_path(), 1);

  // generated/anatomy.js
  var vertebrae = { "T12": { "body_depth_upper": 31.5, "body_depth_lower": 32.5, "body_height_front": 24.4, "body_height_back": 26.2, "body_width_upper": 39, "body_width_lower": 41, "canal_depth": 17, "pedicle_height": 15, "disc_height": 5.8, "disc_wedge": 3, "facet_spacing": 26, "transverse_span": 50, "spine_reach": 46, "spine_blade": 14, "spine_droop": 8 }, "L1": { "body_depth_upper": 33, "body_depth_lower": 33.8, "body_height_front": 26, "body_height_back": 27, "body_width_upper": 41, "body_width_lower": 43, "canal_depth": 17, "pedicle_height": 15, "disc_height": 6.8, "disc_wedge": 5, "facet_spacing": 27, "transverse_span": 73, "spine_reach": 50, "spine_blade": 18.5, "spine_droop": 4 }, "L2": { "body_depth_upper": 34, "body_depth_lower": 34.6, "body_height_front": 27, "body_height_back": 27.4, "body_width_upper": 44, "body_width_lower": 47, "canal_depth": 16.6, "pedicle_height": 14.8, "disc_height": 7.8, "disc_wedge": 7, "facet_spacing": 29, "transverse_span": 83, "spine_reach": 52, "spine_blade": 20.5, "spine_droop": 3 }, "L3": { "body_depth_upper": 35, "body_depth_lower": 35.2, "body_height_front": 27.6, "body_height_back": 27, "body_width_upper": 46.5, "body_width_lower": 49.5, "canal_depth": 16.4, "pedicle_height": 14.4, "disc_height": 8.8, "disc_wedge": 9, "facet_spacing": 32, "transverse_span": 92, "spine_reach": 53, "spine_blade": 21.5, "spine_droop": 2.5 }, "L4": { "body_depth_upper": 35.4, "body_depth_lower": 35.2, "body_height_front": 27.8, "body_height_back": 26, "body_width_upper": 48, "body_width_lower": 51, "canal_depth": 16.2, "pedicle_height": 14, "disc_height": 9.6, "disc_wedge": 11, "facet_spacing": 37, "transverse_span": 89, "spine_reach": 51, "spine_blade": 20, "spine_droop": 3 }, "L5": { "body_depth_upper": 35.2, "body_depth_lower": 34.4, "body_height_front": 28.8, "body_height_back": 24.6, "body_width_upper": 49.5, "body_width_lower": 51, "canal_depth": 16, "pedicle_height": 13.4, "disc_height": 8.8, "disc_wedge": 14.5, "facet_spacing": 43, "transverse_span": 94, "spine_reach": 43, "spine_blade": 14.5, "spine_droop": 4.5 }, "S1": { "body_depth_upper": 33.5, "body_width_upper": 50 } };

  // anatomy/lumbar.js
  var import_outline = __toESM(require_outline(), 1);
  var LEVELS = ["T12", "L1", "L2", "L3", "L4", "L5", "S1"];
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
  var GAP2 = 1.9;
  function facetSurface(level) {
    if (level === "S1") return [[-35.4, 15], [-34.2, 9.6], [-33.6, 4.2], [-34, -1]];
    const { depthUp, back, canal } = DIMENSIONS[level];
    const x = -depthUp / 2 - canal, y = back / 2;
    return [[x - 0.4, y + 9.4], [x - 1, y + 4], [x - 1.6, y - 1.4], [x - 2.8, y - 6]];
  }
  function buildVertebra(level, fromLower) {
    const { depthUp, depthLow, front, back, canal, pedicle, spine: spine2, blade, droop } = DIMENSIONS[level];
    const u = depthUp / 2, l = depthLow / 2, ya = front / 2, yp = back / 2, mid = (ya + yp) / 2;
    const lower = LEVELS[LEVELS.indexOf(level) + 1];
    const surface = facetSurface(lower);
    const away = (d, i) => (0, import_outline.apply)(fromLower, [surface[i][0] - d, surface[i][1] - d * 0.25]);
    const own = facetSurface(level);
    const w = -u;
    const top = yp - 3.6, floor = top - pedicle;
    const tip = w - spine2, upper = yp - 12 - droop;
    const j0 = away(GAP2, 0), j1 = away(GAP2, 1), j2 = away(GAP2, 2), j3 = away(GAP2 + 0.4, 3);
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
    const place2 = (t, v) => {
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
    const ring = (0, import_outline.curve)([
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
    const fibre = (t, b) => (0, import_outline.curve)([place2(t, 1), bulge(place2(t, 0), b), place2(t, -1)], false);
    return {
      ring,
      lamellae: (0, import_outline.join)([fibre(0.965, 1.3), fibre(0.9, 1.1), fibre(0.83, 0.8), fibre(0.17, -0.6), fibre(0.105, -0.9), fibre(0.04, -1)]),
      nucleus: (0, import_outline.curve)([place2(0.68, 0), place2(0.62, 0.52), place2(0.47, 0.66), place2(0.32, 0.5), place2(0.26, 0), place2(0.32, -0.5), place2(0.47, -0.66), place2(0.62, -0.52)]),
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
      const m = pose.frames[level], { depthUp: u, canal, back, spine: spine2 } = DIMENSIONS[level];
      const first = level === "T12";
      if (first) {
        canalFront.push((0, import_outline.apply)(m, [-u / 2 + 0.4, above]));
        canalRear.push((0, import_outline.apply)(m, [-u / 2 - canal, above]));
        muscleFront.push((0, import_outline.apply)(m, [-u / 2 - canal - 4, 36]));
        muscleRear.push((0, import_outline.apply)(m, [-u / 2 - spine2 - 8, 36]));
      }
      canalFront.push((0, import_outline.apply)(m, [-u / 2 + 1.8, back / 2]), (0, import_outline.apply)(m, [-u / 2 + 1.8, -back / 2]));
      canalRear.push((0, import_outline.apply)(m, [-u / 2 - canal, back / 2 - 4]), (0, import_outline.apply)(m, [-u / 2 - canal + 0.6, -back / 2]));
      muscleFront.push((0, import_outline.apply)(m, [-u / 2 - canal + 1, -4]));
      muscleRear.push(level === "L5" ? (0, import_outline.apply)(pose.frames.S1, [-80.4, -17.8]) : (0, import_outline.apply)(m, [-u / 2 - Math.max(spine2, 46) - 14, -4]));
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

  // explorers/muscle-lever/scene.js
  var import_format4 = __toESM(require_format(), 1);
  var import_path3 = __toESM(require_path(), 1);
  var import_shapes = __toESM(require_shapes(), 1);
  var import_slot2 = __toESM(require_slot(), 1);
  var RULE = 10;
  var SCALE_FORCE = 1e3;
  var UNKNOWN = 34;
  var LEAST = 3;
  function scene(view) {
    const saw = seeSaw(view.width("scene", 590));
    return import_lit_html4.html`
    ${(0, import_slot2.slot)("scene", saw.height, import_lit_html4.html`<svg role="img" aria-label=${sceneAlt(view)} viewBox="0 0 ${saw.width} ${saw.height}" height=${saw.height}>
      ${spine(view, saw)}
      ${board(saw)}
      ${loadSide(view, saw)}
      ${muscleSide(view, saw)}
      ${numbers(view, saw)}
      ${bracing(view, saw)}
      ${forceScale(saw)}
    </svg>`)}
    <p class="se-caption">${(0, import_badge2.badge)("illustration")}<span>${SCALES}</span></p>`;
  }
  function spine({ id, values }, { width, height, scale, x, board: y }) {
    return (0, import_guard.guard)([values.lumbar_flexion, width, id], () => {
      const pose = lumbarPose({ flexion: jointFlexion(values.lumbar_flexion) });
      const drawn = lumbarShapes(pose, { scale, x, y });
      return import_lit_html4.svg`
      <defs>
        <clipPath id="${id}-above"><rect width=${width} height=${y}></rect></clipPath>
        <clipPath id="${id}-below"><rect y=${y} width=${width} height=${height - y}></rect></clipPath>
      </defs>
      <g clip-path="url(#${id}-above)">${(0, import_shapes.shapes)(drawn)}</g>
      <g clip-path="url(#${id}-below)" opacity="0.28">${(0, import_shapes.shapes)(drawn)}</g>`;
    });
  }
  function board({ width, scale, x, board: y }) {
    return (0, import_guard.guard)([width], () => import_lit_html4.svg`
    <path class="se-board" d="M${(0, import_path3.px)(x - 80 * scale)} ${y}H${(0, import_path3.px)(x + 10 * LOAD_ARM * scale)}"></path>
    ${Array.from({ length: LOAD_ARM / RULE }, (_, index) => (index + 1) * RULE).map((at) => import_lit_html4.svg`
      <line class="se-board" x1=${(0, import_path3.px)(x + 10 * at * scale)} x2=${(0, import_path3.px)(x + 10 * at * scale)} y1=${y - 6} y2=${y}></line>
      <text class="se-quiet se-halo" x=${(0, import_path3.px)(x + 10 * at * scale)} y=${y - 10} text-anchor=${at === LOAD_ARM ? "end" : "middle"} dx=${at === LOAD_ARM ? 12 : 0}>${at}${at === LOAD_ARM ? " cm" : ""}</text>`)}`);
  }
  function loadSide({ values }, saw) {
    const force = loadForce(values.needed_moment);
    const block = leverBlock(saw, LOAD_ARM, force);
    return import_lit_html4.svg`
    <rect class="se-block-load" x=${(0, import_path3.px)(block.x)} y=${block.y} width=${(0, import_path3.px)(block.width)} height=${(0, import_path3.px)(block.height)}></rect>
    ${block.height < LEAST ? import_lit_html4.nothing : (0, import_shapes.arrow)([block.end, block.y], [block.end, block.y + block.height], { head: 12 })}`;
  }
  function muscleSide({ results, pinned, changed, revealed }, saw) {
    const { board: y } = saw;
    if (!revealed) {
      const { end } = leverBlock(saw, -results.mean_extensor_arm, 0);
      return import_lit_html4.svg`${(0, import_shapes.arrow)([end, y], [end, y + UNKNOWN], { head: 12, className: "-muscle" })}${pivot2(saw)}`;
    }
    const block = leverBlock(saw, -results.mean_extensor_arm, results.needed_extensor_force);
    const other = leverBlock(saw, -equivalentArms.extensor, results.needed_equivalent_force);
    const before = leverBlock(saw, -pinned.mean_extensor_arm, pinned.needed_extensor_force);
    const most = y + results.max_extensor_force * saw.perNewton;
    return import_lit_html4.svg`
    <rect class="se-block-muscle" x=${(0, import_path3.px)(block.x)} y=${y} width=${(0, import_path3.px)(block.width)} height=${(0, import_path3.px)(block.height)}></rect>
    <rect class="se-block-other" x=${(0, import_path3.px)(other.x)} y=${y} width=${(0, import_path3.px)(other.width)} height=${(0, import_path3.px)(other.height)}></rect>
    ${block.height < LEAST ? import_lit_html4.nothing : (0, import_shapes.arrow)([block.end, y], [block.end, y + block.height], { head: 12, className: "-muscle" })}
    ${changed && Math.abs(before.height - block.height) > 1 ? import_lit_html4.svg`<line class="se-baseline-mark" x1=${(0, import_path3.px)(before.end - 9)} x2=${(0, import_path3.px)(before.end + 9)} y1=${(0, import_path3.px)(y + before.height)} y2=${(0, import_path3.px)(y + before.height)}></line>` : import_lit_html4.nothing}
    <line class="se-most" x1=${(0, import_path3.px)(block.end - 9)} x2=${(0, import_path3.px)(saw.x + 6)} y1=${(0, import_path3.px)(most)} y2=${(0, import_path3.px)(most)}></line>
    <text class="se-quiet se-halo" transform=${(0, import_path3.place)(saw.x + 11, most + 4)}>at most ${newtons(results.max_extensor_force)} N</text>
    ${pivot2(saw)}`;
  }
  function pivot2({ x, board: y }) {
    return import_lit_html4.svg`<path class="se-fulcrum" d="M${(0, import_path3.px)(x)} ${y}l9 16h-18z"></path>`;
  }
  function numbers({ values, results, revealed }, { width, board: y }) {
    const moment = `${(0, import_format4.fixed)(values.needed_moment, 0)} N m`;
    const { extensor } = equivalentArms;
    return import_lit_html4.svg`
    <g transform=${(0, import_path3.place)(width, 14)} text-anchor="end">
      <text class="se-force-text se-halo">load: ${moment}</text>
      <text class="se-key se-halo" y="24">${newtons(loadForce(values.needed_moment))} N<tspan dx="4">\u00d7 ${LOAD_ARM} cm</tspan></text>
    </g>
    <g transform=${(0, import_path3.place)(width, y + 40)} text-anchor="end">
      <text class="se-muscle-name se-halo">back muscles: ${moment}</text>
      <text class="se-muscle-key se-halo" y="24">${revealed ? newtons(results.needed_extensor_force) : "?"} N<tspan dx="4">\u00d7 ${revealed ? (0, import_format4.fixed)(results.mean_extensor_arm, 1) : "?"} cm</tspan></text>
      ${revealed ? import_lit_html4.svg`
        <text class="se-quiet se-halo" y="45">dashed: ${(0, import_format4.fixed)(extensor, 1)} cm lever,</text>
        <text class="se-quiet se-halo" y="62">${equivalent(results)}</text>` : import_lit_html4.nothing}
    </g>`;
  }
  function bracing({ results }, saw) {
    const { width, board: y, perNewton } = saw;
    if (results.bracing_flexor_force * perNewton < LEAST) return import_lit_html4.nothing;
    const sides = [leverBlock(saw, -equivalentArms.extensor, results.bracing_extensor_force), leverBlock(saw, equivalentArms.flexor, results.bracing_flexor_force)];
    return import_lit_html4.svg`
    ${sides.map(({ end, height }) => (0, import_shapes.arrow)([end, y], [end, y + height], { head: 10, className: "-free" }))}
    <g transform=${(0, import_path3.place)(width, y + 128)} text-anchor="end">
    <text class="se-strong se-halo">bracing: no turn</text>
    <text class="se-quiet se-halo" y="17">${newtons(results.bracing_extensor_force)} N behind, ${newtons(results.bracing_flexor_force)} N in front</text>
  </g>`;
  }
  function forceScale({ width, height, perNewton }) {
    const length = SCALE_FORCE * perNewton;
    return import_lit_html4.svg`
    <path class="se-measure" fill="none" d="M${(0, import_path3.px)(width - 8)} ${(0, import_path3.px)(height - 5)}h8m-4 0v${(0, import_path3.px)(-length)}m-4 0h8"></path>
    <text class="se-quiet se-halo" x=${(0, import_path3.px)(width - 13)} y=${(0, import_path3.px)(height - 5 - length / 2 + 4)} text-anchor="end">${SCALE_FORCE} N</text>`;
  }

  // explorers/muscle-lever/definition.js
  var { inputs: inputs2 } = model;
  var settings = ({ needed_moment, lumbar_flexion }) => ({ needed_moment, lumbar_flexion });
  var controls = [
    {
      input: "needed_moment",
      label: "Moment to hold",
      show: (value) => ({ number: (0, import_format5.tidy)(value, 0), unit: "N m", spoken: `${(0, import_format5.tidy)(value, 0)} newton metres` }),
      meaning: (value) => `${(0, import_format5.fixed)(loadForce(value), 0)} N at ${LOAD_ARM} cm`,
      range: (0, import_format5.rangeText)(inputs2.needed_moment, 0, "N m")
    },
    {
      input: "lumbar_flexion",
      label: "Lumbar flexion",
      show: (value) => ({ number: (0, import_format5.tidy)(value, 0), unit: "°", spoken: `${(0, import_format5.tidy)(value, 0)} degrees` }),
      meaning: () => "moves the lever arms",
      range: (0, import_format5.rangeText)(inputs2.lumbar_flexion, 0, "°")
    },
    {
      input: "strength_factor",
      label: "Muscle strength",
      show: (value) => ({ number: (0, import_format5.tidy)(value, 1), unit: "× model", spoken: `${(0, import_format5.tidy)(value, 1)} times the model` }),
      meaning: (_, results) => `at most ${newtons(results.max_extensor_force)} N`,
      range: (0, import_format5.rangeText)(inputs2.strength_factor, 1, "× model")
    },
    {
      input: "bracing_moment",
      label: "Bracing",
      show: (value) => ({ number: (0, import_format5.tidy)(value, 0), unit: "N m", spoken: `${(0, import_format5.tidy)(value, 0)} newton metres` }),
      meaning: (_, results) => bracingCost(results),
      range: (0, import_format5.rangeText)(inputs2.bracing_moment, 0, "N m")
    }
  ];
  var CHANGES = [
    ["lever arm", "mean_extensor_arm"],
    ["muscle force", "needed_extensor_force"],
    ["largest moment", "max_extensor_moment"],
    ["cost of bracing", "bracing_compression"]
  ];
  function balance({ results, pinned, revealed, width }) {
    const height = changeBarsHeight(CHANGES.length);
    const rows = CHANGES.map(([label, output]) => ({ label, percent: (0, import_format5.percentChange)(results[output], pinned[output]) }));
    return import_lit_html5.html`<p class="se-heading">Change from the pinned baseline</p>
    ${(0, import_slot3.slot)("balance", height, revealed ? changeBars({ width: width("balance", 256), rows }) : import_lit_html5.html`<p class="se-veil">${BALANCE_UNTIL_COMMIT}</p>`)}`;
  }
  var muscleLever = {
    kind: "muscle-lever",
    title: TITLE,
    model,
    controls,
    presets: [
      { label: STANDING, values: settings(postures.standing) },
      { label: BENT, values: settings(postures.bent) },
      { label: LIFT, values: settings(postures.lift) },
      { label: BRACED, values: { bracing_moment: inputs2.bracing_moment.high } }
    ],
    prediction: {
      question: QUESTION,
      quantity: "muscle force",
      unit: "N",
      signed: false,
      close: 100,
      low: 0,
      high: 3e3,
      step: 50,
      start: 1e3,
      before: {},
      after: settings(postures.bent),
      answer: (_, after) => after.needed_extensor_force
    },
    // With the lever arm the force would be one division away.
    veiled: Object.keys(model.outputs).filter((name2) => /^needed|^mean_extensor_arm|^max_extensor_moment/.test(name2)),
    dock: [
      { label: "muscle force, N", output: "needed_extensor_force", digits: 0 },
      { label: "of the largest", output: "needed_share", digits: 2 },
      { label: "bracing, N", output: "bracing_compression", digits: 0 }
    ],
    columns: ["flexion_axis", "iliocostalis_lumborum_arm_curve", "longissimus_lumborum_arm_curve", "longissimus_thoracis_arm_curve", "multifidus_arm_curve", "mean_extensor_arm_curve", "max_extensor_moment_curve"],
    figure: scene,
    charts: capacityChart,
    balance,
    sentence,
    notes: import_lit_html5.html``,
    equations,
    sources,
    provenance: "Spine in Stride, muscle-lever explorer. Forces and lever arms are outputs of a musculoskeletal model (MyoTorso), not measurements of anyone."
  };

  // explorers/muscle-lever/index.js
  (0, import_explorer.register)(muscleLever);
})();
});
