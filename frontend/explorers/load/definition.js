/** The load explorer: what the shared card shows, and the model it asks. */
import { html } from 'lit-html';
import { badge } from '../../core/badge.js';
import { fixed, rangeText, tidy } from '../../core/format.js';
import { equations, measured, model, sources } from '../../generated/load.js';
import { captions, partsChart, ratioChart } from './charts.js';
import { scene } from './scene.js';
import * as strings from './strings.js';

/** @typedef {import('../../core/types.js').ControlSpec} ControlSpec */

const { inputs } = model;

/** The body that bracing is given for; the default one. */
const REFERENCE = `${inputs.body_mass.default} kg, ${fixed(inputs.stature.default, 2)} m`;

/** @param {number} digits @param {string} unit @param {string} words @param {number} [factor] */
function amount(digits, unit, words, factor = 1) {
  return (/** @type {number} */ value) => {
    const number = tidy(value * factor, digits);
    return { number, unit, spoken: `${number} ${words}` };
  };
}

/** @type {ControlSpec[]} */
const controls = [
  {
    input: 'trunk_flexion',
    label: 'Trunk flexion',
    show: amount(0, '\u00b0', 'degrees'),
    meaning: (value) => (value === 0 ? 'upright' : 'forward of upright'),
    range: rangeText(inputs.trunk_flexion, 0, '\u00b0'),
  },
  {
    input: 'hand_load',
    label: 'In the hands',
    name: 'Load in the hands',
    show: (value) => amount(Number.isInteger(value) ? 0 : 1, 'kg', 'kilograms')(value),
    meaning: (_, results) => `weighs ${Math.round(results.hand_load_weight)} N`,
    range: rangeText(inputs.hand_load, 0, 'kg'),
  },
  {
    input: 'hand_distance',
    label: 'Hands in front of shoulders',
    show: amount(0, 'cm', 'centimetres', 100),
    meaning: (value) => (value === 0 ? 'arms hang' : 'reaching'),
    range: rangeText(inputs.hand_distance, 0, 'cm', 100),
  },
  {
    input: 'bracing_moment',
    label: `Trunk bracing at ${REFERENCE}`,
    show: amount(0, 'N m', 'newton metres'),
    meaning: (_, results) => `${fixed(results.body_bracing_moment, 1)} N m in this body`,
    range: rangeText(inputs.bracing_moment, 0, 'N m'),
  },
  {
    heading: 'Person and assumptions',
    input: 'body_mass',
    label: 'Body mass',
    show: amount(0, 'kg', 'kilograms'),
    meaning: (_, results) => `above L5/S1 ${fixed(results.upper_body_mass, 0)} kg`,
    range: rangeText(inputs.body_mass, 0, 'kg'),
  },
  {
    input: 'stature',
    label: 'Stature',
    show: amount(2, 'm', 'metres'),
    meaning: () => 'heights and levers',
    range: rangeText(inputs.stature, 2, 'm'),
  },
  { input: 'sex', label: 'Segment masses' },
  {
    input: 'extensor_arm',
    label: `Muscle lever arm at ${fixed(inputs.stature.default, 2)} m`,
    show: amount(1, 'cm', 'centimetres', 100),
    meaning: (_, results) => `${fixed(results.body_extensor_arm * 100, 1)} cm in this body`,
    range: rangeText(inputs.extensor_arm, 1, 'cm', 100),
  },
];

/** @type {import('../../core/types.js').ExplorerDefinition} */
export const load = {
  kind: 'load',
  title: strings.TITLE,
  model,
  controls,
  presets: [
    { label: 'Lean like a runner', values: { trunk_flexion: 10 } },
    { label: 'Bend with empty hands', values: { trunk_flexion: measured.bent.flexion } },
    { label: `Lift ${measured.lift.load} kg from a stoop`, values: { trunk_flexion: measured.lift.flexion, hand_load: measured.lift.load } },
    { label: '20 kg, arms hanging', values: { hand_load: 20 } },
    { label: '20 kg at arm\u2019s length', values: { hand_load: 20, hand_distance: inputs.hand_distance.high } },
  ],
  prediction: {
    question: strings.QUESTION,
    quantity: 'multiple of the compression in relaxed standing',
    unit: '\u00d7',
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
    thought: strings.thought,
  },
  // Whatever is computed from the moment or the compression would give the answer away; bracing is not.
  veiled: Object.keys(model.outputs).filter((name) => /compression|pressure|force|(?<!bracing_)moment|shear|ratio|share/.test(name)),
  columns: ['flexion_axis', 'ratio_curve', 'ratio_curve_low', 'ratio_curve_high', 'compression_curve', 'compression_curve_low', 'compression_curve_high', 'intradiscal_pressure_curve'],
  figure: scene,
  cuts: { scene, ratio: ratioChart },
  cutSays: { scene: strings.brief, ratio: strings.brief },
  first: { controls: ['trunk_flexion', 'hand_load'], chart: ratioChart },
  charts: partsChart,
  rests: captions,
  sentence: strings.sentence,
  notes: html`<span>${badge('disputed')}${strings.DISPUTED}</span>`,
  equations,
  sources,
  provenance: 'Spine in Stride, load explorer. Compression on L5/S1 over trunk flexion, all other settings as below. A model of a typical adult at rest, not a measurement of anyone.',
};
