/** What each muscle group can hold, stacked over lumbar flexion, against the moment to hold. */
import { html } from 'lit-html';
import { badge } from '../../core/badge.js';
import { CURVE_CHART_HEIGHT, curveChart } from '../../core/curve-chart.js';
import { fixed } from '../../core/format.js';
import { slot } from '../../core/slot.js';
import { groups } from '../../generated/muscle-lever.js';
import * as strings from './strings.js';

/** @typedef {import('../../core/types.js').View} View @typedef {import('../../core/types.js').Results} Results @typedef {import('../../core/curve-chart.js').Line} Line @typedef {import('../../core/curve-chart.js').Band} Band */

const FLEXION_MAX = 60; // degrees
const LABELS_AT = FLEXION_MAX + 4;

/**
 * The groups' largest moments, each on top of the one before.
 * @param {Results} results
 * @returns {{name: string, low: Float64Array, high: Float64Array}[]}
 */
export function stackedMoments(results) {
  let floor = new Float64Array(results.flexion_axis.length);
  return groups.map((name) => {
    const force = results[`${name}_force`], arms = results[`${name}_arm_curve`];
    const low = floor;
    const high = low.map((below, i) => below + (force * arms[i]) / 100);
    floor = high;
    return { name, low, high };
  });
}

/** @param {View} view */
export function capacityChart(view) {
  const { values, results, pinnedValues, changed, revealed, width } = view;
  const room = width('capacity', 590);
  return html`<figure>
    <p class="se-heading">What the back muscles can hold <span>N m at L5/S1</span></p>
    ${slot('capacity', CURVE_CHART_HEIGHT, revealed ? curveChart({
      width: room,
      alt: strings.chartAlt(view),
      x: { high: room < 480 ? 128 : 90, ticks: [0, 20, 40, FLEXION_MAX], unit: '\u00b0' },
      y: { high: 300, step: 50 },
      labels: { at: LABELS_AT, grows: 'start' },
      bands: bands(results),
      lines: lines(view),
      cursor: { now: values.lumbar_flexion, pinned: changed && pinnedValues.lumbar_flexion !== values.lumbar_flexion ? pinnedValues.lumbar_flexion : null },
    }) : html`<p class="se-veil">${strings.UNTIL_COMMIT}</p>`)}
    <p class="se-caption">${badge('illustration')}<span>${strings.MODEL} ${strings.GAP}</span></p>
  </figure>`;
}

/** @param {Results} results @returns {Band[]} */
function bands(results) {
  const last = results.flexion_axis.length - 1;
  return stackedMoments(results).map(({ name, low, high }, index) => ({
    tone: index % 2 ? 'muscle' : 'muscle-pale', x: results.flexion_axis, low, high,
    label: { text: `${strings.SHORT_NAMES[name]} ${fixed(results[`${name}_moment`], 0)}`, anchor: last },
  }));
}

/** @param {View} view @returns {Line[]} */
function lines({ values, results }) {
  const axis = results.flexion_axis;
  const need = Float64Array.of(values.needed_moment, values.needed_moment);
  return [
    { tone: 'model', x: axis, y: results.max_extensor_moment_curve, anchor: axis.length - 1 },
    { tone: 'model', x: [values.lumbar_flexion], y: [results.max_extensor_moment], anchor: 0, dot: true, label: `four groups ${fixed(results.max_extensor_moment, 0)}` },
    { tone: 'model', x: [0], y: [results.whole_model_max_moment], anchor: 0, dot: true, label: `whole model ${fixed(results.whole_model_max_moment, 0)}` },
    { tone: 'force', x: [0, FLEXION_MAX], y: need, anchor: 1, label: `to hold ${fixed(values.needed_moment, 0)}` },
  ];
}
