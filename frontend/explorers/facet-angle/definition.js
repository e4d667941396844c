/** The facet-angle explorer: why the lower back bends but hardly twists. */
import { html } from 'lit-html';
import { badge } from '../../core/badge.js';
import { percentChange } from '../../core/format.js';
import { equations, levels, model, sources } from '../../generated/facet-angle.js';
import { blockedChart } from './charts.js';
import { scene } from './scene.js';
import * as strings from './strings.js';

/** @typedef {{level: string, mean: number, low: number, high: number}} Level */

const { low, high } = model.inputs.facet_angle;

/** @param {string} name */
const atLevel = (name) => /** @type {Level} */ (levels.find(({ level }) => level === name));
const [upper, lower] = [atLevel('L2-3'), atLevel('L5-S1')];

/** @type {import('../../core/types.js').ExplorerDefinition} */
export const facetAngle = {
  kind: 'facet-angle',
  title: strings.TITLE,
  model,
  controls: [{
    input: 'facet_angle',
    label: 'Angle of the joint',
    show: (value) => ({ number: strings.degrees(value), unit: '\u00b0', spoken: `${strings.degrees(value)} degrees` }),
    meaning: () => 'to the midsagittal plane',
    range: `${low} to ${high}\u00b0`,
  }],
  presets: [
    ...['L2-3', 'L4-5'].map((name) => ({ label: `As at ${name}`, values: { facet_angle: atLevel(name).mean } })),
    { label: `Straight in line (${low}\u00b0)`, values: { facet_angle: low } },
    { label: `Across (${high}\u00b0)`, values: { facet_angle: high } },
  ],
  prediction: {
    question: strings.question(upper, lower),
    quantity: 'change of the blocked share of a twist, per cent',
    unit: '%',
    low: -45,
    high: 45,
    step: 1,
    start: 0,
    before: { facet_angle: upper.mean },
    after: { facet_angle: lower.mean },
    answer: (before, after) => percentChange(after.twist_blocked_share, before.twist_blocked_share),
  },
  // Twist and slip follow from one angle: either gives the other away.
  veiled: Object.keys(model.outputs).filter((name) => /(twist|slip)_(blocked|push)/.test(name)),
  dock: [
    { label: 'twist blocked', output: 'twist_blocked_share', digits: 2 },
    { label: 'slip blocked', output: 'slip_blocked_share', digits: 2 },
  ],
  columns: ['facet_angle_axis', 'twist_blocked_curve', 'twist_blocked_curve_low', 'twist_blocked_curve_high', 'slip_blocked_curve'],
  figure: scene,
  // The one chart stands under the one control, where it fills the column.
  balance: blockedChart,
  sentence: strings.sentence,
  notes: html`<span>${badge('evidence')}${strings.LEVELS}</span>
    <span>${badge('evidence')}${strings.CAUSES}</span>
    <span>${strings.NOT_ALONE}</span>`,
  equations,
  sources,
  provenance: 'Spine in Stride, facet-angle explorer. Geometry of one joint surface, an illustration of one cause; not a prediction of how far a level moves.',
};
