/** Changes as bars from one upright line, the pinned baseline unless it is said otherwise; "no change" is a dot on it. */
import { html, nothing, svg } from 'lit-html';
import { changeText } from './format.js';
import { px } from './path.js';

/**
 * @typedef {Object} ChangeRow
 * @property {string} label
 * @property {number} percent
 * @property {[number, number]} [range]   what the sources span, per cent
 * @property {number} [pinned]            where the pinned baseline stands, if the upright is another
 *
 * @typedef {Object} ChangeBars
 * @property {number} width
 * @property {ChangeRow[]} rows
 * @property {string} [from]    what the upright stands for
 * @property {boolean} [short]   rows stand closer
 */

const LIMIT = 40; // per cent at the end of the scale; a longer bar is cut and keeps its number
const ROW = 42, SHORT_ROW = 35; // px
const BAR = 10;
const FOOT = 20;

/** @param {number} rows @param {boolean} [short] */
export function changeBarsHeight(rows, short = false) {
  return rows * (short ? SHORT_ROW : ROW) + FOOT;
}

/** @param {ChangeBars} chart */
export function changeBars({ width, rows, from = 'pinned', short = false }) {
  const middle = width / 2;
  const row = short ? SHORT_ROW : ROW;
  const foot = rows.length * row;
  const height = changeBarsHeight(rows.length, short);
  const alt = `Change from the ${from === 'pinned' ? 'pinned baseline' : from}. ${rows.map(rowText).join('; ')}.`;
  return html`<svg role="img" aria-label=${alt} viewBox="0 0 ${width} ${height}" height=${height}>
    <line class=${from === 'pinned' ? 'se-baseline-mark' : 'se-axis'} x1=${middle} x2=${middle} y1="4" y2=${foot}></line>
    ${rows.map((one, index) => changeRow(one, index * row, width))}
    <text class="se-quiet" x="0" y=${foot + 16}>\u2212${LIMIT} %</text>
    <text class="se-quiet" x=${middle} y=${foot + 16} text-anchor="middle">${from}</text>
    <text class="se-quiet" x=${width} y=${foot + 16} text-anchor="end">+${LIMIT} %</text>
  </svg>`;
}

/** @param {ChangeRow} row */
function rowText({ label, percent, range }) {
  const spread = range && changeText(range[0]) !== changeText(range[1]) ? `, range ${range.map((end) => changeText(end)).join(' to ')}` : '';
  return `${label}: ${changeText(percent)}${spread}`;
}

/** @param {ChangeRow} row @param {number} top @param {number} width */
function changeRow({ label, percent, range, pinned }, top, width) {
  const middle = width / 2;
  const y = top + 25;
  const x = (/** @type {number} */ change) => middle + (Math.max(-LIMIT, Math.min(LIMIT, change)) / LIMIT) * middle;
  const text = changeText(percent);
  return svg`
    <text class="se-strong se-halo" x="0" y=${top + 14}>${label}</text>
    <text class="se-label-model se-halo" x=${width} y=${top + 14} text-anchor="end">${text}</text>
    <line class="se-gridline" x1="0" x2=${width} y1=${y} y2=${y}></line>
    ${text === 'no change'
      ? svg`<circle class="se-dot-model" cx=${middle} cy=${y} r="4.5"></circle>`
      : svg`<path class="se-bar" d=${barPath(percent, middle, x(percent), y)}></path>`}
    ${range ? svg`<path class="se-change-range" d=${rangePath(range, x, y)}></path>` : nothing}
    ${pinned === undefined ? nothing : svg`<line class="se-baseline-mark" x1=${px(x(pinned))} x2=${px(x(pinned))} y1=${y - 9} y2=${y + 9}></line>`}`;
}

/** An end beyond the scale has no tick. @param {[number, number]} range @param {(change: number) => number} x @param {number} y */
function rangePath(range, x, y) {
  const ticks = range.filter((end) => Math.abs(end) <= LIMIT).map((end) => `M${px(x(end))} ${y - 4}v8`);
  return `M${px(x(range[0]))} ${y}H${px(x(range[1]))}${ticks.join('')}`;
}

/** @param {number} percent @param {number} middle @param {number} end px @param {number} y */
function barPath(percent, middle, end, y) {
  const cut = Math.abs(percent) > LIMIT;
  const shoulder = cut ? end - Math.sign(percent) * BAR : end;
  const [top, bottom] = [y - BAR / 2, y + BAR / 2];
  const tip = cut ? `L${end} ${y}` : '';
  return `M${middle} ${top}L${shoulder.toFixed(1)} ${top}${tip}L${shoulder.toFixed(1)} ${bottom}L${middle} ${bottom}Z`;
}
