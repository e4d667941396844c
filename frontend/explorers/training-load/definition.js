/** The training-load explorer: what the shared card shows, and the model it asks. */
import { html } from 'lit-html';
import { badge } from '../../core/badge.js';
import { fixed, rangeText, tidy, tidySigned } from '../../core/format.js';
import { constants, equations, model, sources } from '../../generated/training-load.js';
import { ratioChart, spikeChart } from './charts.js';
import { WEEK, scene } from './scene.js';
import * as strings from './strings.js';

/** @typedef {import('../../core/types.js').View} View @typedef {import('../../core/types.js').ControlSpec} ControlSpec */

const { inputs } = model;

/** A number as a control shows it. @param {string} number @param {string} unit @param {string} words */
const shown = (number, unit, words) => ({ number, unit, spoken: `${number} ${words}` });

/** @param {number} value a share that may be below zero */
const change = (value) => shown(tidySigned(100 * value, 0), '%', 'per cent');

/** @type {ControlSpec[]} */
const days = WEEK.map(({ input, short, name }, index) => ({
  input,
  label: short,
  name: `${name}, minutes`,
  ...(index === 0 ? { heading: 'Minutes in the first week' } : {}),
  compact: true,
  show: (value) => shown(tidy(value, 0), 'min', 'minutes'),
}));

/** @type {ControlSpec[]} */
const controls = [
  ...days,
  {
    heading: 'The plan',
    input: 'weekly_change',
    label: 'Change from week to week',
    show: change,
    meaning: (_, results) => `last week ${strings.fold(results.load_growth)}`,
    range: rangeText(inputs.weekly_change, 0, '%', 100),
  },
  {
    input: 'session_change',
    label: 'One session, against the longest',
    show: change,
    meaning: (_, results) => `${fixed(results.spike_session, 0)} min`,
    range: rangeText(inputs.session_change, 0, '%', 100),
  },
  {
    heading: 'Weights and constants',
    input: 'heart_rate_reserve',
    label: 'Heart rate reserve',
    show: (value) => shown(tidy(100 * value, 0), '%', 'per cent'),
    meaning: (_, results) => `${fixed(results.load_per_minute, 2)} AU/min`,
    range: rangeText(inputs.heart_rate_reserve, 0, '%', 100),
  },
  { input: 'sex', label: 'Weights for' },
  ...[['fitness_time', 'Fitness fades over'], ['fatigue_time', 'Fatigue fades over']].map(([input, label]) => ({
    input,
    label,
    show: (/** @type {number} */ value) => shown(tidy(value, 0), 'd', 'days'),
    meaning: () => `textbook: ${inputs[input].default}`,
    range: rangeText(inputs[input], 0, 'd'),
  })),
];

/** @param {readonly number[]} minutes from Monday to Sunday */
const week = (...minutes) => Object.fromEntries(WEEK.map(({ input }, index) => [input, minutes[index]]));

const RISE = { weekly_change: 0.1 };

/** @param {View} view */
function charts(view) {
  return html`${ratioChart(view)}${spikeChart(view)}`;
}

/** @type {import('../../core/types.js').ExplorerDefinition} */
export const trainingLoad = {
  kind: 'training-load',
  title: strings.TITLE,
  model,
  controls,
  presets: [
    { label: '+10 % a week', values: RISE },
    { label: 'Nothing changes', values: { weekly_change: 0 } },
    { label: 'Every day alike', values: { ...week(20, 20, 20, 20, 20, 20, 20), weekly_change: 0 } },
    { label: 'One weekend', values: { ...week(0, 0, 0, 0, 0, 40, 110), weekly_change: 0 } },
    { label: '\u221210 % a week', values: { weekly_change: -0.1 } },
    { label: 'One run +50 %', values: { session_change: 0.5 } },
    { label: 'Other constants', values: { fitness_time: inputs.fitness_time.low, fatigue_time: inputs.fatigue_time.high } },
  ],
  prediction: {
    question: strings.question(RISE.weekly_change, model.evaluate(RISE).load_growth),
    quantity: 'acute:chronic ratio on the last day',
    unit: '\u00d7',
    signed: false,
    digits: 2,
    close: 0.1,
    low: 1,
    high: 4,
    step: 0.05,
    start: 2.5,
    before: {},
    after: RISE,
    answer: (_, after) => after.last_acute_chronic_ratio,
  },
  // A ratio, or the two means that it is made of, would give the answer away.
  veiled: Object.keys(model.outputs).filter((name) => /acute|chronic|earlier|uncoupled|fading/.test(name) && !name.endsWith('_weight')),
  dock: [
    { label: 'acute:chronic', output: 'last_acute_chronic_ratio', digits: 2 },
    { label: 'monotony', output: 'monotony', digits: 2 },
    { label: 'form, last day', output: 'last_form', digits: 0 },
  ],
  columns: [
    'day', 'load', 'fitness', 'fatigue', 'form', 'form_low', 'form_high',
    'acute_load', 'chronic_load', 'earlier_load', 'acute_chronic_ratio', 'uncoupled_ratio',
    'fading_acute_load', 'fading_chronic_load', 'fading_ratio',
  ],
  figure: scene,
  charts,
  sentence: strings.sentence,
  notes: html`<span>${badge('disputed')}${strings.NO_FORECAST}</span>`,
  equations,
  sources,
  provenance: `Spine in Stride, training-load explorer. Daily loads and what models of load make of them, in an arbitrary unit; acute and chronic are means of ${constants.acuteDays} and ${constants.chronicDays} days. Illustration, and history: no forecast for anyone.`,
};
