/** The muscle-lever explorer: small lever, large force. */
import { html } from 'lit-html';
import { changeBars, changeBarsHeight } from '../../core/change-bars.js';
import { fixed, percentChange, rangeText, tidy } from '../../core/format.js';
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

/** @type {ControlSpec[]} */
const controls = [
  {
    input: 'needed_moment',
    label: 'Moment to hold',
    show: (value) => ({ number: tidy(value, 0), unit: 'N m', spoken: `${tidy(value, 0)} newton metres` }),
    meaning: (value) => `${fixed(loadForce(value), 0)} N at ${LOAD_ARM} cm`,
    range: rangeText(inputs.needed_moment, 0, 'N m'),
  },
  {
    input: 'lumbar_flexion',
    label: 'Lumbar flexion',
    show: (value) => ({ number: tidy(value, 0), unit: '\u00b0', spoken: `${tidy(value, 0)} degrees` }),
    meaning: () => 'moves the lever arms',
    range: rangeText(inputs.lumbar_flexion, 0, '\u00b0'),
  },
  {
    input: 'strength_factor',
    label: 'Muscle strength',
    show: (value) => ({ number: tidy(value, 1), unit: '\u00d7 model', spoken: `${tidy(value, 1)} times the model` }),
    meaning: (_, results) => `at most ${strings.newtons(results.max_extensor_force)} N`,
    range: rangeText(inputs.strength_factor, 1, '\u00d7 model'),
  },
  {
    input: 'bracing_moment',
    label: 'Bracing',
    show: (value) => ({ number: tidy(value, 0), unit: 'N m', spoken: `${tidy(value, 0)} newton metres` }),
    meaning: (_, results) => strings.bracingCost(results),
    range: rangeText(inputs.bracing_moment, 0, 'N m'),
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
    start: 1000,
    before: {},
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
