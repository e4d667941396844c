/** The lumbar-spine explorer: what the shared card shows, and the model it asks. */
import { html } from 'lit-html';
import { badge } from '../../core/badge.js';
import { tidySigned } from '../../core/format.js';
import { equations, model, sources } from '../../generated/lumbar-spine.js';
import { beside, captions, charts } from './charts.js';
import { scene } from './scene.js';
import * as strings from './strings.js';

/** @typedef {import('../../core/types.js').View} View @typedef {import('../../core/types.js').ControlSpec} ControlSpec */

/** A share of the range, in per cent. @param {number} share */
function percent(share) {
  const number = tidySigned(share * 100, 0);
  return { number, unit: '%', spoken: `${number} per cent of the range` };
}

/** @type {ControlSpec[]} */
const controls = [
  {
    input: 'flexion', label: 'Bend', name: 'Bend back or forward', show: percent,
    meaning: (_, results) => strings.overAll(results.total_flexion_angle, 'forward', 'back'),
  },
  {
    input: 'lateral_bending', label: 'Bend to a side', show: percent,
    meaning: (_, results) => strings.overAll(results.total_lateral_bending_angle, 'right', 'left'),
  },
  {
    input: 'axial_rotation', label: 'Twist', show: percent,
    meaning: (_, results, revealed) => (revealed ? strings.overAll(results.total_axial_rotation_angle, 'right', 'left') : 'after your guess'),
  },
  { input: 'level', label: 'Look closely at' },
];

/** The selected level in numbers. @param {View} view */
function balance(view) {
  return html`<p class="se-heading">${strings.LEVELS[view.values.level]} <span>what the sources give</span></p>
    <dl class="se-facts">${strings.facts(view).map(({ name, value, note }) => html`<div><dt>${name}</dt><dd>${value}</dd><dd>${note}</dd></div>`)}</dl>`;
}

const SERIES = ['flexion', 'extension', 'lateral_bending', 'axial_rotation'];
const MOTIONS = ['flexion', 'lateral_bending', 'axial_rotation'];

/** @type {import('../../core/types.js').ExplorerDefinition} */
export const lumbarSpine = {
  kind: 'lumbar-spine',
  title: strings.TITLE,
  model,
  controls,
  presets: [
    { label: 'Bend forward', values: { flexion: 1 } },
    { label: 'Lean back', values: { flexion: -1 } },
    { label: 'Bend sideways', values: { lateral_bending: 1 } },
    { label: 'Twist', values: { axial_rotation: 1 } },
    { label: 'Everything a bit', values: { flexion: 0.3, lateral_bending: 0.3, axial_rotation: 0.3 } },
  ],
  prediction: {
    question: strings.QUESTION,
    quantity: 'twist of T12 to S1 to one side',
    unit: '\u00b0',
    signed: false,
    digits: 0,
    close: 3,
    low: 0,
    high: 60,
    step: 1,
    start: 30,
    before: {},
    after: { axial_rotation: 1 },
    answer: (_, after) => after.total_axial_rotation_angle,
  },
  veiled: Object.keys(model.outputs).filter((name) => name.includes('axial_rotation')),
  columns: [
    'level_axis',
    ...SERIES.flatMap((name) => ['', '_low', '_high'].map((end) => `${name}_range${end}_by_level`)),
    ...MOTIONS.map((name) => `${name}_angle_by_level`),
  ],
  rowNames: model.outputs.level_axis.choices,
  unmeasured: (name, results) => name.startsWith('tropism') && name !== 'tropism_measured' && !strings.measured(results),
  figure: scene,
  first: { controls: ['flexion', 'axial_rotation'], chart: beside },
  cuts: {
    spine: scene,
    joint: (view) => scene(view, { joint: true }),
    canal: (view) => scene(view, { view: 'above', nerves: true }),
  },
  cutSays: { joint: strings.atLevel, canal: strings.canal },
  charts,
  rests: captions,
  balance,
  sentence: strings.sentence,
  notes: html`<span>${badge('disputed')}${strings.DISPUTED}</span><span>${strings.PEOPLE}</span>`,
  equations,
  sources,
  provenance: `Spine in Stride, lumbar-spine explorer. Published ranges of motion by level in degrees, means of groups; level_axis counts ${strings.LEVELS.join(', ')} from 0. The split of flexion and extension is not verified.`,
};
