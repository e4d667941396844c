/** The stride-length explorer: what the shared card shows, and the model it asks. */
import { html } from 'lit-html';
import { badge } from '../../core/badge.js';
import { changeBars, changeBarsHeight } from '../../core/change-bars.js';
import { fixed, pace, percentChange, rangeText, tidy, tidySigned } from '../../core/format.js';
import { slot } from '../../core/slot.js';
import { equations, model, sources } from '../../generated/stride-length.js';
import { captions, compressionChart, stepChart } from './charts.js';
import { footfalls } from './footfalls.js';
import { scene } from './scene.js';
import * as strings from './strings.js';

/** @typedef {import('../../core/types.js').View} View @typedef {import('../../core/types.js').ControlSpec} ControlSpec */

const { inputs } = model;

/** The body that bracing is given for; the default one. */
const REFERENCE = `${inputs.body_mass.default} kg, ${fixed(inputs.stature.default, 2)} m`;

/** @type {ControlSpec[]} */
const controls = [
  {
    input: 'speed',
    label: 'Speed',
    show: (value) => ({ number: tidy(value, 1), unit: 'm/s', spoken: `${tidy(value, 1)} metres per second` }),
    meaning: (value) => pace(value),
    range: rangeText(inputs.speed, 1, 'm/s'),
  },
  {
    input: 'step_rate_change',
    label: 'Step rate',
    name: 'Step rate, change',
    show: (value) => {
      const number = tidySigned(value * 100, 0);
      return { number, unit: '%', spoken: `${number} per cent` };
    },
    meaning: (_, results) => `${Math.round(results.step_rate * 60)} steps/min`,
    range: rangeText(inputs.step_rate_change, 0, '%', 100),
  },
  {
    input: 'trunk_lean',
    label: 'Trunk lean',
    show: (value) => ({ number: tidy(value, 1), unit: '\u00b0', spoken: `${tidy(value, 1)} degrees` }),
    meaning: () => 'forward of upright',
    range: rangeText(inputs.trunk_lean, 0, '\u00b0'),
  },
  {
    input: 'bracing_moment',
    label: `Trunk bracing at ${REFERENCE}`,
    show: (value) => ({ number: tidy(value, 0), unit: 'N m', spoken: `${tidy(value, 0)} newton metres` }),
    meaning: (_, results) => `${fixed(results.body_bracing_moment, 1)} N m in this body`,
    range: rangeText(inputs.bracing_moment, 0, 'N m'),
  },
  {
    input: 'body_mass',
    label: 'Body mass',
    show: (value) => ({ number: tidy(value, 0), unit: 'kg', spoken: `${tidy(value, 0)} kilograms` }),
    meaning: (_, results) => `1 BW = ${Math.round(results.body_weight)} N`,
    range: rangeText(inputs.body_mass, 0, 'kg'),
  },
  {
    input: 'stature',
    label: 'Stature',
    show: (value) => ({ number: tidy(value, 2), unit: 'm', spoken: `${tidy(value, 2)} metres` }),
    meaning: () => 'limbs, levers, step rate',
    range: rangeText(inputs.stature, 2, 'm'),
  },
];

/** One load, counted per step, per kilometre and per second. */
const COUNTS = [
  ['peak of a step', 'peak_compression'],
  ['sum over a step', 'compression_impulse_per_step'],
  ['steps per kilometre', 'steps_per_km'],
  ['sum over a kilometre', 'compression_impulse_per_km'],
  ['mean over time', 'mean_compression'],
];

/** @param {View} view */
function balance({ results, pinned, revealed, short, width }) {
  const head = html`<p class="se-heading">One load, five counts</p>
    <p class="se-caption se-balance-note">Compression on L5/S1, change from the pinned baseline</p>`;
  if (!revealed) return html`${head}${slot('balance', changeBarsHeight(COUNTS.length), html`<p class="se-veil">${strings.BALANCE_UNTIL_COMMIT}</p>`)}`;
  const rows = COUNTS.map(([label, output]) => ({ label, percent: percentChange(results[output], pinned[output]) }));
  return html`${head}${slot('balance', changeBarsHeight(rows.length, short), changeBars({ width: width('balance', 256), rows, short }))}`;
}

/** @type {import('../../core/types.js').ExplorerDefinition} */
export const strideLength = {
  kind: 'stride-length',
  title: strings.TITLE,
  model,
  controls,
  presets: [
    { label: 'Quicker steps', values: { step_rate_change: 0.1 } },
    { label: 'Longer steps', values: { step_rate_change: -0.1 } },
    { label: 'Run faster', values: { speed: 4.5 } },
    { label: 'Lean forward', values: { trunk_lean: 10 } },
    { label: 'Brace harder', values: { bracing_moment: 25 } },
  ],
  prediction: {
    question: strings.QUESTION,
    quantity: 'change of peak compression',
    unit: '%',
    low: -40,
    high: 40,
    step: 1,
    start: 0,
    before: {},
    after: { trunk_lean: strings.ASKED_LEAN },
    answer: (before, after) => percentChange(after.peak_compression, before.peak_compression),
    thought: strings.thought,
  },
  // Whatever is computed from the moment or the compression would give the answer away; bracing is not.
  veiled: Object.keys(model.outputs).filter((name) => /compression|shear|(?<!bracing_)moment/.test(name)),
  columns: ['time', 'vertical_force', 'fore_aft_force', 'compression', 'compression_low', 'compression_high', 'shear'],
  figure: scene,
  clock: ({ step_time: cycle }) => ({ cycle, cycles: 2, slowed: 4 }),
  cuts: { scene, step: stepChart, counts: balance },
  cutSays: { scene: strings.peak, step: strings.peak, counts: strings.counts },
  first: { controls: ['speed', 'step_rate_change'], chart: stepChart },
  tools: footfalls,
  charts: compressionChart,
  rests: captions,
  balance,
  sentence: strings.sentence,
  notes: html`<span>${badge('disputed')}${strings.DISPUTED}</span>`,
  equations,
  sources,
  provenance: 'Spine in Stride, stride-length explorer. Forces in body weights (BW), time from touchdown. A model of a typical runner, not a measurement of anyone.',
};
