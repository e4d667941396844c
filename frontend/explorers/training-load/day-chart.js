/** Curves over the days of the season in a box: axis below zero too, direct labels at the right, a band that may leave. */
import { nothing, svg } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { areaPath, linePath, place, px } from '../../core/path.js';
import { linearScale } from '../../core/scale.js';
import { DAYS, WEEKS, dayScale, stackWords } from './layout.js';

/** @typedef {import('./layout.js').Box} Box @typedef {import('../../core/scale.js').Scale} Scale */
/**
 * @typedef {'model' | 'quiet' | 'quiet-dashed' | 'thin' | 'baseline'} Stroke
 *
 * @typedef {Object} DayLine
 * @property {Stroke} stroke
 * @property {ArrayLike<number>} y   one value a day
 * @property {string[]} words        rows of its label, none for a line without one
 *
 * @typedef {Object} DayBand
 * @property {ArrayLike<number>} low
 * @property {ArrayLike<number>} high
 * @property {string[]} words
 *
 * @typedef {Object} DayChart
 * @property {Box} box
 * @property {{low: number, high: number, step: number, strong: number, print: (value: number) => string}} y   strong: the level that stands out
 * @property {DayBand} [band]
 * @property {DayLine[]} lines       drawn in this order
 */

const ROW = 16; // px
const MONTH = 4; // weeks between two numbers of the axis
/** A day's value stands in the middle of its day. */
const MIDDLES = Array.from({ length: DAYS }, (_, day) => day + 0.5);
const EVERY_DAY = Array.from({ length: DAYS }, (_, day) => day);
const LAST = DAYS - 1;

/** @type {Record<Stroke, {width: number, dash: string | typeof nothing}>} */
const STROKES = {
  model: { width: 2.5, dash: nothing },
  quiet: { width: 1.75, dash: nothing },
  'quiet-dashed': { width: 1.75, dash: '7 3' },
  thin: { width: 1, dash: nothing },
  baseline: { width: 1.5, dash: '5 4' },
};

/** @param {DayChart} chart */
export function dayChart({ box, y: axis, band, lines }) {
  const x = dayScale(box);
  const y = linearScale([axis.low, axis.high], [box.bottom, box.top]);
  return svg`
    ${guard([...Object.values(box), axis.low, axis.high], () => levels(box, axis, y))}
    <svg class="se-plot" x="0" y=${box.top - 2} width=${box.right + 2} height=${box.bottom - box.top + 4} viewBox="0 ${box.top - 2} ${box.right + 2} ${box.bottom - box.top + 4}">
      ${band ? guard([band.low, band.high, box.right], () => svg`<path class="se-band-uncertainty" d=${areaPath(EVERY_DAY, MIDDLES, band.low, band.high, x, y)}></path>`) : nothing}
      ${lines.map(({ stroke, y: values }) => guard([values, stroke, box.right], () => svg`<path class=${`se-line-${stroke}`} fill="none" stroke-width=${STROKES[stroke].width}
        stroke-dasharray=${STROKES[stroke].dash} d=${linePath(EVERY_DAY, MIDDLES, values, x, y)}></path>`))}
    </svg>
    ${labels(lines, band, box, x, y)}`;
}

/** @param {Box} box @param {DayChart['y']} axis @param {Scale} y */
function levels({ left, right }, { low, high, step, strong, print }, y) {
  const values = Array.from({ length: Math.round((high - low) / step) + 1 }, (_, index) => low + index * step);
  return values.map((value) => svg`
    <line class=${value === strong ? 'se-axis' : 'se-gridline'} x1=${left} x2=${right} y1=${px(y(value))} y2=${px(y(value))}></line>
    <text class="se-quiet" x=${left - 8} y=${px(y(value) + 4)} text-anchor="end">${print(value)}</text>`);
}

/** The axis of all charts over the season, in weeks. @param {Box} box @param {number} at   px of its line */
export function weekAxis(box, at) {
  const x = dayScale(box);
  return guard([...Object.values(box), at], () => Array.from({ length: WEEKS / MONTH + 1 }, (_, index) => index * MONTH).map((week) => svg`
    <line class="se-axis" x1=${px(x(7 * week))} x2=${px(x(7 * week))} y1=${at + 3} y2=${at + 8}></line>
    <text class="se-quiet" x=${px(x(7 * week))} y=${at + 22} text-anchor="middle">${week}</text>
    ${week === WEEKS ? svg`<text class="se-quiet" x=${px(x(7 * week) + 12)} y=${at + 22}>weeks</text>` : nothing}`));
}

/** @param {DayLine[]} lines @param {DayBand | undefined} band @param {Box} box @param {Scale} x @param {Scale} y */
function labels(lines, band, box, x, y) {
  const height = (/** @type {number} */ value) => Math.max(box.top, Math.min(box.bottom, y(value)));
  const named = lines.filter(({ words }) => words.length > 0)
    .map(({ stroke, y: values, words }) => ({ tone: stroke, y: height(values[LAST]), rows: words.length, words }));
  if (band) named.push({ tone: 'quiet', y: (height(band.low[LAST]) + height(band.high[LAST])) / 2, rows: band.words.length, words: band.words });
  const [end, column] = [x(MIDDLES[LAST]), box.right + 12];
  return stackWords(named, { top: box.top + 2, bottom: box.bottom - 2 }, ROW).map(({ tone, y: from, at, words }) => svg`
    <path class="se-leader se-leader-${tone}" d="M${px(end + 3)} ${px(from)}L${px(column - 4)} ${px(at)}"></path>
    <g transform=${place(column, at + 4)}>${words.map((row, index) => svg`<text class="se-label se-label-${tone}" y=${index * ROW}>${row}</text>`)}</g>`);
}
