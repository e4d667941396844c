/** What the compression is made of, and how it grows with the bend of the trunk. */
import { html, svg } from 'lit-html';
import { badge } from '../../core/badge.js';
import { STRIP_HEIGHT, chartHeight, curveChart, isPhone } from '../../core/curve-chart.js';
import { fixed } from '../../core/format.js';
import { place, px } from '../../core/path.js';
import { slot } from '../../core/slot.js';
import { STACKED_BARS_HEIGHT, stackedBars } from '../../core/stacked-bars.js';
import { measured } from '../../generated/load.js';
import { drawnNotModelled } from './body-figure.js';
import * as strings from './strings.js';

/** @typedef {import('../../core/types.js').View} View @typedef {import('../../core/types.js').Results} Results @typedef {import('../../core/curve-chart.js').Line} Line @typedef {import('../../core/scale.js').Scale} Scale @typedef {import('../../core/stacked-bars.js').Part} Part */

/** The heaviest, shortest person with the heaviest weight at arm's length and the shortest lever arm comes to 11.97 kN. */
const FORCES = { high: 12000, step: 2000, unit: 'kN', perUnit: 1000 };

/** Everyday postures; a curve that leaves the scale is cut and keeps its number. */
const AXES = {
  x: { high: 150, ticks: [0, 30, 60, 90], unit: '\u00b0' },
  y: { high: 12, step: 3 },
  labels: { at: 99, grows: /** @type {const} */ ('start') },
};

/** The parts add up to the compression. @type {[string, string, Part['tone'], Part['fill']][]} */
const CAUSES = [
  ['upper body\u2019s weight', 'body_weight_compression', 'weight', 'whole'],
  ['load\u2019s weight', 'load_weight_compression', 'weight', 'half'],
  ['muscle holding the body', 'body_moment_compression', 'muscle', 'whole'],
  ['muscle holding the load', 'load_moment_compression', 'muscle', 'half'],
  ['bracing', 'bracing_compression', 'muscle', 'open'],
];

/** @param {Results} results @returns {Part[]} */
function parts(results) {
  return CAUSES.map(([name, output, tone, fill]) => ({ name, value: results[output], tone, fill, text: `${Math.round(results[output])} N` }));
}

/** @param {string} name @param {Results} results @returns {import('../../core/stacked-bars.js').Bar} */
function bar(name, results) {
  return {
    name,
    sum: strings.kilonewtons(results.compression),
    parts: parts(results),
    range: [results.compression_low, results.compression_high],
    wideRange: [results.compression_wide_low, results.compression_wide_high],
  };
}

/** @param {View} view */
export function partsChart(view) {
  const { results, pinned, revealed, width } = view;
  const now = bar('now', results);
  return html`<figure>
    <p class="se-heading">What presses on L5/S1 <span>compression, kN</span></p>
    ${slot('parts', STACKED_BARS_HEIGHT, revealed ? stackedBars({
      width: width('parts', 290),
      alt: strings.partsAlt(view, now.parts),
      axis: FORCES,
      pinned: bar('pinned', pinned),
      now,
    }) : html`<p class="se-veil">${strings.PARTS_UNTIL_COMMIT}</p>`)}
    <p class="se-caption">${badge('illustration')}<span>${strings.PARTS}</span></p>
  </figure>`;
}

/** The sample of the flexion axis at an angle. @param {number} angle degrees */
const sampleAt = (angle) => Math.round(angle); // one a degree

/** @param {View} view @returns {Line[]} */
function ratioLines({ values, results, pinnedValues, pinned, changed }) {
  /** @type {Line[]} */
  const lines = [];
  if (changed) {
    lines.push({ tone: 'baseline', x: pinned.flexion_axis, y: pinned.ratio_curve, anchor: sampleAt(pinnedValues.trunk_flexion), label: `pinned ${fixed(pinned.ratio_to_standing, 1)}` });
  }
  const range = `${fixed(results.ratio_to_standing_low, 1)}\u2013${fixed(results.ratio_to_standing_high, 1)}`;
  lines.push({ tone: 'model', x: results.flexion_axis, y: results.ratio_curve, anchor: sampleAt(values.trunk_flexion), label: `now ${fixed(results.ratio_to_standing, 1)}`, note: `range ${range}`, dot: true });
  return lines;
}

/** What implants showed of the same movement, in words under the curves. @param {Scale} x @param {number} top */
function implantStrip(x, top) {
  const { from, to } = measured.plateau;
  const [start, level, end] = [x(0), x(from), x(to)];
  const words = top + STRIP_HEIGHT - 4;
  return svg`
    <rect class="se-contact" x=${px(start)} y=${top} width=${px(level - start)} height=${STRIP_HEIGHT}></rect>
    <rect class="se-flight" x=${px(level)} y=${top} width=${px(end - level)} height=${STRIP_HEIGHT}></rect>
    <text class="se-quiet" transform=${place((start + level) / 2, words)} text-anchor="middle">rises</text>
    <text class="se-quiet" transform=${place((level + end) / 2, words)} text-anchor="middle">flat</text>
    <text class="se-quiet" transform=${place(end + 6, words)}>in implants</text>`;
}

/** The first look. @param {View} view */
export function ratioChart(view) {
  const { values, results, pinnedValues, changed, revealed, width } = view;
  const { bent, lift } = measured;
  const room = width('ratio', 400);
  return html`<figure>
    <p class="se-heading">Bending forward <span>\u00d7 relaxed standing</span></p>
    ${slot('ratio', chartHeight(room, view.short), revealed ? curveChart({
      ...AXES,
      width: room,
      height: chartHeight(room, view.short),
      alt: strings.curveAlt(view),
      bands: [
        { tone: 'uncertainty-wide', x: results.flexion_axis, low: results.ratio_curve_wide_low, high: results.ratio_curve_wide_high },
        { tone: 'uncertainty', x: results.flexion_axis, low: results.ratio_curve_low, high: results.ratio_curve_high },
      ],
      lines: ratioLines(view),
      points: [
        { x: bent.flexion, y: bent.ratio, low: bent.low, high: bent.high, label: `one man ${fixed(bent.ratio, 1)}` },
        { x: lift.flexion, y: lift.ratio, low: lift.low, high: lift.high, label: `${lift.load} kg lift ${fixed(lift.ratio, 1)}` },
      ],
      cursor: { now: values.trunk_flexion, pinned: changed ? pinnedValues.trunk_flexion : null },
      strip: isPhone(room) ? undefined : implantStrip,
    }) : html`<p class="se-veil">${strings.UNTIL_COMMIT}</p>`)}
  </figure>`;
}

/** What the first look rests on. */
export function captions() {
  return html`
    <p class="se-caption">${badge('evidence')}<span>${strings.measuredCaption()}</span></p>
    <p class="se-caption">${badge('illustration')}<span>${strings.CURVE}</span></p>
    <p class="se-caption">${drawnNotModelled}</p>`;
}
