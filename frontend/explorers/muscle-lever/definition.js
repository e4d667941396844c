/** The muscle-lever explorer: small lever, large force. */
import { html } from 'lit-html';
import { changeBars, changeBarsHeight } from '../../core/change-bars.js';
import { fixed, percentChange } from '../../core/format.js';
import { slot } from '../../core/slot.js';
import { equations, model, postures, sources } from '../../generated/muscle-lever.js';
import { capacityChart } from './charts.js';
import { LOAD_ARM, loadForce } from './geometry.js';
import { scene } from './scene.js';
import * as strings from './strings.js';

/** @typedef {import('../../core/types.js').ControlSpec} ControlSpec @typedef {import('../../core/types.js').View} View */

const { inputs } = model;

/** @param {{needed_moment: number, lumbar_flexion: number}} posture */
const settings = ({ needed_moment, lumbar_flexion }) => ({ needed_moment, lumbar_flexion });

/** One decimal more when a fine step needs it. @param {number} value @param {number} [digits] */
const tidy = (value, digits = 0) => fixed(value, Math.abs(value * 10 ** digits - Math.round(value * 10 ** digits)) > 1e-6 ? digits + 1 : digits);

/** @param {string} name @param {string} unit */
const range = (name, unit) => `${inputs[name].low} to ${inputs[name].high}${unit}`;

/** @type {ControlSpec[]} */
const controls = [
  {
    input: 'needed_moment',
    label: 'Moment to hold',
    show: (value) => ({ number: tidy(value), unit: 'N m', spoken: `${tidy(value)} newton metres` }),
    meaning: (value) => `${fixed(loadForce(value), 0)} N at ${LOAD_ARM} cm`,
    range: range('needed_moment', ' N m'),
  },
  {
    input: 'lumbar_flexion',
    label: 'Lumbar flexion',
    show: (value) => ({ number: tidy(value), unit: '\u00b0', spoken: `${tidy(value)} degrees` }),
    meaning: () => 'moves the lever arms',
    range: range('lumbar_flexion', '\u00b0'),
  },
  {
    input: 'strength_factor',
    label: 'Muscle strength',
    show: (value) => ({ number: tidy(value, 1), unit: '\u00d7 model', spoken: `${tidy(value, 1)} times the model` }),
    meaning: (_, results) => `at most ${strings.newtons(results.max_extensor_force)} N`,
    range: range('strength_factor', ''),
  },
  {
    input: 'bracing_moment',
    label: 'Bracing',
    show: (value) => ({ number: tidy(value), unit: 'N m', spoken: `${tidy(value)} newton metres` }),
    meaning: (_, results) => strings.bracingCost(results),
    range: range('bracing_moment', ' N m'),
  },
];

/** One change, followed through. */
const CHANGES = [
  ['lever arm', 'mean_extensor_arm'],
  ['muscle force', 'needed_extensor_force'],
  ['largest moment', 'max_extensor_moment'],
  ['cost of bracing', 'bracing_compression'],
];

/** @param {View} view */
function balance({ results, pinned, revealed, width }) {
  const height = changeBarsHeight(CHANGES.length);
  const rows = CHANGES.map(([label, output]) => ({ label, percent: percentChange(results[output], pinned[output]) }));
  return html`<p class="se-heading">Change from the pinned baseline</p>
    ${slot('balance', height, revealed ? changeBars({ width: width('balance', 256), rows }) : html`<p class="se-veil">${strings.BALANCE_UNTIL_COMMIT}</p>`)}`;
}

/** @type {import('../../core/types.js').ExplorerDefinition} */
export const muscleLever = {
  kind: 'muscle-lever',
  title: strings.TITLE,
  model,
  controls,
  presets: [
    { label: strings.STANDING, values: settings(postures.standing) },
    { label: strings.BENT, values: settings(postures.bent) },
    { label: strings.LIFT, values: settings(postures.lift) },
    { label: strings.BRACED, values: { bracing_moment: inputs.bracing_moment.high } },
  ],
  prediction: {
    question: strings.QUESTION,
    quantity: 'muscle force',
    unit: 'N',
    signed: false,
    close: 100,
    low: 0,
    high: 3000,
    step: 50,
    start: 0,
    before: settings(postures.standing),
    after: settings(postures.bent),
    answer: (_, after) => after.needed_extensor_force,
  },
  // With the lever arm the force would be one division away.
  veiled: Object.keys(model.outputs).filter((name) => /^needed|^mean_extensor_arm|^max_extensor_moment/.test(name)),
  dock: [
    { label: 'muscle force, N', output: 'needed_extensor_force', digits: 0 },
    { label: 'of the largest', output: 'needed_share', digits: 2 },
    { label: 'bracing, N', output: 'bracing_compression', digits: 0 },
  ],
  columns: ['flexion_axis', 'iliocostalis_lumborum_arm_curve', 'longissimus_lumborum_arm_curve', 'longissimus_thoracis_arm_curve', 'multifidus_arm_curve', 'mean_extensor_arm_curve', 'max_extensor_moment_curve'],
  figure: scene,
  charts: capacityChart,
  balance,
  sentence: strings.sentence,
  notes: html``,
  equations,
  sources,
  provenance: 'Spine in Stride, muscle-lever explorer. Forces and lever arms are outputs of a musculoskeletal model (MyoTorso), not measurements of anyone.',
};
