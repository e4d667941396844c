/** The loading-cycles explorer: per step against per kilometre. */
import { html } from 'lit-html';
import { badge } from '../../core/badge.js';
import { changeBars, changeBarsHeight } from '../../core/change-bars.js';
import { fixed, pace, percentChange, rangeText, tidy, tidySigned } from '../../core/format.js';
import { slot } from '../../core/slot.js';
import { onGrid } from '../../core/steps.js';
import { equations, fatigueTests, model, sources, standInExponent } from '../../generated/loading-cycles.js';
import { exponentChart } from './charts.js';
import { scene } from './scene.js';
import * as strings from './strings.js';

/** @typedef {import('../../core/types.js').ControlSpec} ControlSpec @typedef {import('../../core/types.js').View} View */

const { inputs } = model;
const SHORTER = inputs.stride_length_change.low;
const [TIBIA, KNEE, LUMBAR] = ['tibia', 'kneecap joint', 'lower back'].map((word) => /** @type {readonly string[]} */ (inputs.tissue.choices).indexOf(word));

/** The exponent of fatigue tests on a tissue; where none was read, the one that counts load alone. @param {number} tissue */
const exponentOf = (tissue) => fatigueTests[tissue].exponent ?? standInExponent;

/** @type {ControlSpec[]} */
const controls = [
  {
    input: 'stride_length_change',
    label: 'Stride length, change',
    show: (value) => {
      const number = tidySigned(value * 100, 0);
      return { number, unit: '%', spoken: `${number} per cent` };
    },
    meaning: (_, results) => `stride ${fixed(results.stride_length, 2)} m`,
    range: rangeText(inputs.stride_length_change, 0, '%', 100),
  },
  { input: 'tissue', label: 'Tissue' },
  {
    input: 'fatigue_exponent',
    label: 'Fatigue exponent',
    show: (value) => ({ number: tidy(value, 1), unit: '', spoken: tidy(value, 1) }),
    meaning: (_, results) => strings.publishedExponent(results),
    range: rangeText(inputs.fatigue_exponent, 0, '').trim(),
  },
  {
    input: 'speed',
    label: 'Speed',
    show: (value) => ({ number: tidy(value, 1), unit: 'm/s', spoken: `${tidy(value, 1)} metres per second` }),
    meaning: (value) => pace(value),
    range: rangeText(inputs.speed, 1, 'm/s'),
  },
];

/** One change, four answers. */
const ANSWERS = [
  ['load per step', 'load_per_step_ratio'],
  ['loads per km', 'loads_per_km_ratio'],
  ['load summed over a km', 'cumulative_load_per_km_ratio'],
  ['damage per km', 'damage_per_km_ratio'],
];

/** @param {View} view */
function balance(view) {
  const { results, pinned, changed, revealed, width } = view;
  const rows = ANSWERS.map(([label, output]) => {
    const was = percentChange(pinned[output], 1);
    return {
      label,
      percent: percentChange(results[output], 1),
      range: `${output}_low` in results ? strings.rangeOf(results, output) : undefined,
      pinned: changed && was !== 0 ? was : undefined,
    };
  });
  return html`<p class="se-heading">One change, four answers</p>
    <p class="se-caption se-balance-note">Against the reference run; line with ticks: range of the sources</p>
    ${slot('balance', changeBarsHeight(rows.length), revealed
      ? changeBars({ width: width('balance', 256), rows, from: 'reference run' })
      : html`<p class="se-veil">${strings.BALANCE_UNTIL_COMMIT}</p>`)}`;
}

/** Where the sign changes for the tibia, on the slider's grid. */
const TURN = onGrid(model.evaluate().sign_changing_exponent, inputs.fatigue_exponent);

/** @type {import('../../core/types.js').ExplorerDefinition} */
export const loadingCycles = {
  kind: 'loading-cycles',
  title: strings.TITLE,
  model,
  controls,
  presets: [
    { label: 'Shorter stride, shin', values: { stride_length_change: SHORTER, tissue: TIBIA, fatigue_exponent: exponentOf(TIBIA) } },
    { label: 'Shorter stride, knee', values: { stride_length_change: SHORTER, tissue: KNEE, fatigue_exponent: exponentOf(KNEE) } },
    { label: 'Shorter stride, back', values: { stride_length_change: SHORTER, tissue: LUMBAR, fatigue_exponent: exponentOf(LUMBAR) } },
    { label: 'Where the sign changes', values: { stride_length_change: SHORTER, fatigue_exponent: TURN } },
    { label: 'Longer stride', values: { stride_length_change: inputs.stride_length_change.high } },
    { label: 'Run faster', values: { speed: inputs.speed.high } },
  ],
  prediction: {
    question: strings.QUESTION,
    quantity: 'change of the load summed over a kilometre',
    unit: '%',
    low: -30,
    high: 30,
    step: 1,
    start: 0,
    before: {},
    after: { stride_length_change: SHORTER },
    answer: (before, after) => percentChange(after.cumulative_load_per_km_ratio, before.cumulative_load_per_km_ratio),
  },
  // With the load exponent or the load per step the sum would be one multiplication away.
  veiled: Object.keys(model.outputs).filter((name) => /^load_exponent|^sign_changing|load_per_step|cumulative|damage/.test(name)),
  dock: [
    { label: 'loads per km', output: 'loads_per_km', digits: 0 },
    { label: 'load per km, \u00d7', output: 'cumulative_load_per_km_ratio', digits: 2 },
    { label: 'damage per km, \u00d7', output: 'damage_per_km_ratio', digits: 2 },
  ],
  columns: ['fatigue_exponent_axis', 'stride_effect_on_damage_curve', 'stride_effect_on_damage_curve_low', 'stride_effect_on_damage_curve_high', 'damage_per_km_curve'],
  // For the knee 1 stands in for an exponent that nobody published.
  unmeasured: (name, results) => name === 'published_fatigue_exponent' && results[name] === standInExponent,
  figure: scene,
  charts: exponentChart,
  balance,
  sentence: strings.sentence,
  notes: html`<span>${badge('disputed')}${strings.DISPUTED}</span>`,
  equations,
  sources,
  provenance: 'Spine in Stride, loading-cycles explorer. Ratios to the same runner at the reference speed with the stride unchanged, over the fatigue exponent. Damage is the sum of a fatigue test on samples without living cells, not an injury.',
};
