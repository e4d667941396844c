/** Changes from the pinned baseline as bars from one upright line; "no change" is a dot on it. */
import { html, svg } from 'lit-html';
import { changeText } from './format.js';

/** @typedef {{label: string, percent: number}} ChangeRow */

const LIMIT = 40; // per cent at the end of the scale; a longer bar is cut and keeps its number
const ROW = 42;
const BAR = 10;
const FOOT = 20;

/** @param {number} rows */
export function changeBarsHeight(rows) {
  return rows * ROW + FOOT;
}

/** @param {{width: number, rows: ChangeRow[]}} chart */
export function changeBars({ width, rows }) {
  const middle = width / 2;
  const foot = rows.length * ROW;
  const height = changeBarsHeight(rows.length);
  const alt = `Change from the pinned baseline. ${rows.map(({ label, percent }) => `${label}: ${changeText(percent)}`).join('; ')}.`;
  return html`<svg role="img" aria-label=${alt} viewBox="0 0 ${width} ${height}" height=${height}>
    <line class="se-baseline-mark" x1=${middle} x2=${middle} y1="4" y2=${foot}></line>
    ${rows.map((row, index) => changeRow(row, index * ROW, width))}
    <text class="se-quiet" x="0" y=${foot + 16}>\u2212${LIMIT} %</text>
    <text class="se-quiet" x=${middle} y=${foot + 16} text-anchor="middle">pinned</text>
    <text class="se-quiet" x=${width} y=${foot + 16} text-anchor="end">+${LIMIT} %</text>
  </svg>`;
}

/** @param {ChangeRow} row @param {number} top @param {number} width */
function changeRow({ label, percent }, top, width) {
  const middle = width / 2;
  const y = top + 25;
  const text = changeText(percent);
  return svg`
    <text class="se-strong se-halo" x="0" y=${top + 14}>${label}</text>
    <text class="se-label-model se-halo" x=${width} y=${top + 14} text-anchor="end">${text}</text>
    <line class="se-gridline" x1="0" x2=${width} y1=${y} y2=${y}></line>
    ${text === 'no change'
      ? svg`<circle class="se-dot-model" cx=${middle} cy=${y} r="4.5"></circle>`
      : svg`<path class="se-bar" d=${barPath(percent, middle, y)}></path>`}`;
}

/** @param {number} percent @param {number} middle @param {number} y */
function barPath(percent, middle, y) {
  const cut = Math.abs(percent) > LIMIT;
  const end = middle + (Math.max(-LIMIT, Math.min(LIMIT, percent)) / LIMIT) * middle;
  const shoulder = cut ? end - Math.sign(percent) * BAR : end;
  const [top, bottom] = [y - BAR / 2, y + BAR / 2];
  const tip = cut ? `L${end} ${y}` : '';
  return `M${middle} ${top}L${shoulder.toFixed(1)} ${top}${tip}L${shoulder.toFixed(1)} ${bottom}L${middle} ${bottom}Z`;
}
