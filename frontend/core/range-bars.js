/** Ranges row by row in panels side by side, all to one scale, so that the panels can be compared by eye. */
import { html, nothing, svg } from 'lit-html';
import { place, px } from './path.js';

/**
 * @typedef {Object} Range
 * @property {number} to                   the bar's end to the right of zero
 * @property {[number, number]} toSpread   what the sources span of it
 * @property {number} [from]               its end to the left, not above zero
 * @property {[number, number]} [fromSpread]
 * @property {number} now                  where it stands
 * @property {number} pinned
 * @property {string} label                the number at the bar's end
 *
 * @typedef {Object} Panel
 * @property {string} title
 * @property {number} low                  of the panel's own axis; all axes have the same scale
 * @property {number} high
 * @property {Range[] | null} ranges       one a row; null while they are hidden
 *
 * @typedef {Object} RangeBars
 * @property {number} width
 * @property {string} alt
 * @property {readonly string[]} rows      names of the rows, from the top
 * @property {number} selected             index of the row that stands out
 * @property {Panel[]} panels
 * @property {number} step                 of the ticks
 * @property {string} unit
 * @property {boolean} changed             the pinned values differ: mark them
 * @property {[string, string]} veil       two lines in a hidden panel
 * @property {(row: number) => void} onSelect
 */

const TITLE = 24;
const ROW = 28;
const FOOT = 26;
const NAMES = 52; // px for the names of the rows
const GAP = 20;

/** @param {number} rows */
export const rangeBarsHeight = (rows) => TITLE + rows * ROW + FOOT;

/** @typedef {{panel: Panel, left: number, x: (value: number) => number}} PlacedPanel */

/** @param {RangeBars} chart */
export function rangeBars({ width, alt, rows, selected, panels, step, unit, changed, veil, onSelect }) {
  const height = rangeBarsHeight(rows.length);
  const total = panels.reduce((sum, { low, high }) => sum + high - low, 0);
  const scale = (width - NAMES - GAP * (panels.length - 1) - 6) / total;
  let left = NAMES;
  /** @type {PlacedPanel[]} */
  const placed = panels.map((panel) => {
    const start = left;
    left += (panel.high - panel.low) * scale + GAP;
    return { panel, left: start, x: (value) => start + (value - panel.low) * scale };
  });
  const middle = (/** @type {number} */ row) => TITLE + (row + 0.5) * ROW;
  return html`<svg role="img" aria-label=${alt} viewBox="0 0 ${width} ${height}" height=${height}>
    ${placed.map((one) => axes(one, rows.length, step, unit))}
    ${rows.map((name, row) => svg`<text class=${row === selected ? 'se-strong' : 'se-quiet'} x="0" dx="6" y=${middle(row) + 4}>${name}</text>`)}
    ${placed.map((one) => one.panel.ranges
      ? one.panel.ranges.map((range, row) => rangeRow(range, one, middle(row), changed))
      : hidden(one, rows.length, veil))}
    ${ring(width, middle(selected))}
    ${rows.map((_, row) => svg`<rect class="se-hit" x="0" y=${middle(row) - ROW / 2} width=${width} height=${ROW} @click=${() => onSelect(row)}></rect>`)}
  </svg>`;
}

/** @param {PlacedPanel} one @param {number} rows @param {number} step @param {string} unit */
function axes({ panel: { title, low, high }, left, x }, rows, step, unit) {
  const bottom = TITLE + rows * ROW;
  const ticks = Array.from({ length: Math.floor(high / step) - Math.ceil(low / step) + 1 }, (_, i) => (Math.ceil(low / step) + i) * step);
  return svg`
    <text class="se-strong" x=${px(left)} y="14">${title}</text>
    ${ticks.map((tick) => svg`
      <line class=${tick === 0 ? 'se-axis' : 'se-gridline'} x1=${px(x(tick))} x2=${px(x(tick))} y1=${TITLE} y2=${bottom}></line>
      <text class="se-quiet" x=${px(x(tick))} y=${bottom + 17} text-anchor=${tick === high ? 'end' : 'middle'} dx=${tick === high ? 6 : 0}>${Math.abs(tick)}${tick === high ? unit : ''}</text>`)}`;
}

/** @param {Range} range @param {PlacedPanel} one @param {number} y @param {boolean} changed */
function rangeRow({ to, toSpread, from = 0, fromSpread, now, pinned, label }, { x }, y, changed) {
  const [a, b] = [x(from), x(to)];
  return svg`
    <rect class="se-range" x=${px(a)} y=${px(y - 6)} width=${px(b - a)} height="12"></rect>
    ${spread(x, toSpread, y)}
    ${fromSpread ? spread(x, fromSpread, y) : nothing}
    <rect class="se-bar" x=${px(Math.min(x(0), x(now)))} y=${px(y - 2.5)} width=${px(Math.abs(x(now) - x(0)))} height="5"></rect>
    ${changed ? svg`<line class="se-baseline-mark" x1=${px(x(pinned))} x2=${px(x(pinned))} y1=${px(y - 9)} y2=${px(y + 9)}></line>` : nothing}
    <circle class="se-dot-model" cx=${px(x(now))} cy=${px(y)} r="4"></circle>
    <text class="se-label se-label-measured" transform=${place(x(Math.max(to, toSpread[1])) + 7, y + 4)}>${label}</text>`;
}

/** @param {(value: number) => number} x @param {[number, number]} ends @param {number} y */
function spread(x, [low, high], y) {
  return svg`<path class="se-range-spread" d="M${px(x(low))} ${px(y - 4)}v8M${px(x(low))} ${px(y)}H${px(x(high))}m0 -4v8"></path>`;
}

/** @param {PlacedPanel} one @param {number} rows @param {[string, string]} veil */
function hidden({ panel: { low, high }, left, x }, rows, veil) {
  const middle = (x(low) + x(high)) / 2;
  return svg`<g class="se-veil">
    <rect class="se-hidden" x=${px(left)} y=${TITLE + 6} width=${px(x(high) - left)} height=${rows * ROW - 12} rx="8"></rect>
    ${veil.map((line, i) => svg`<text class="se-quiet" x=${px(middle)} y=${TITLE + (rows * ROW) / 2 - 4 + 17 * i} text-anchor="middle">${line}</text>`)}</g>`;
}

/** The row that is looked at. @param {number} width @param {number} y */
function ring(width, y) {
  return [['se-ring', 3.6], ['se-ring-light', 1.8]].map(([name, line]) => svg`
    <rect class=${name} x="2" y=${px(y - ROW / 2 + 1)} width=${width - 4} height=${ROW - 2} rx="6" stroke-width=${line}></rect>`);
}
