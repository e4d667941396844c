/**
 * What adds up to a sum, as two bars on one fixed axis: pinned above, now below. The parts of the lower bar are named
 * by a comb of leaders; under each bar lies the range of the sum.
 */
import { html, svg } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { place, px } from './path.js';
import { linearScale } from './scale.js';

/** @typedef {import('./scale.js').Scale} Scale */
/**
 * @typedef {Object} Part
 * @property {string} name
 * @property {number} value
 * @property {'weight' | 'muscle'} tone
 * @property {'whole' | 'half' | 'open'} fill
 * @property {string} text      the value as printed
 *
 * @typedef {Object} Bar
 * @property {string} name      "now"
 * @property {string} sum       the sum as printed, with its unit
 * @property {Part[]} parts     from the axis outwards
 * @property {[number, number]} range       dark
 * @property {[number, number]} wideRange   pale
 *
 * @typedef {Object} StackedBars
 * @property {number} width
 * @property {string} alt
 * @property {{high: number, step: number, unit: string, perUnit: number}} axis   in the values' unit; printed in `unit`, of which one is `perUnit` values
 * @property {Bar} pinned
 * @property {Bar} now
 */

export const STACKED_BARS_HEIGHT = 284;
const BASE = 250; // px, where the axis lies
const PINNED = { title: 18, top: 25, height: 18 };
const NOW = { title: 75, top: 82, height: 30 };
const RANGE = { gap: 2, height: 7 };
const COMB = { top: 142, row: 19 };
const LEFT = 2;
const LETTER = 6.7; // px, generous
const NONE = 1e-9; // of the axis: a part this small is not there

/** @param {StackedBars} chart */
export function stackedBars({ width, alt, axis, pinned, now }) {
  // The last number of the axis is printed with its unit and ends at the edge.
  const x = linearScale([0, axis.high], [LEFT, width - 16]);
  return html`<svg role="img" aria-label=${alt} viewBox="0 0 ${width} ${STACKED_BARS_HEIGHT}" height=${STACKED_BARS_HEIGHT}>
    ${guard([width, ...Object.values(axis)], () => axisLines(axis, x, width))}
    ${bar(pinned, PINNED, x, axis.high, 'se-strong')}
    ${bar(now, NOW, x, axis.high, 'se-label-model')}
    ${comb(now.parts, x, width, axis.high)}
  </svg>`;
}

/** @param {StackedBars['axis']} axis @param {Scale} x @param {number} width */
function axisLines({ high, step, unit, perUnit }, x, width) {
  const ticks = Array.from({ length: Math.round(high / step) + 1 }, (_, index) => index * step);
  return svg`${ticks.map((tick) => {
    const last = tick === high;
    return svg`
      <line class=${tick === 0 ? 'se-axis' : 'se-gridline'} x1=${px(x(tick))} x2=${px(x(tick))} y1=${PINNED.top} y2=${BASE + 4}></line>
      <text class="se-quiet" x=${px(last ? width : x(tick))} y=${BASE + 23} text-anchor=${last ? 'end' : tick === 0 ? 'start' : 'middle'}>${tick / perUnit}${last ? ` ${unit}` : ''}</text>`;
  })}`;
}

/** @param {Bar} one @param {{title: number, top: number, height: number}} row @param {Scale} x @param {number} high @param {string} className */
function bar({ name, sum, parts, range, wideRange }, { title, top, height }, x, high, className) {
  const ranges = top + height + RANGE.gap;
  const end = partsTotal(parts);
  return svg`
    <text class=${`${className} se-halo`} x=${LEFT} y=${title}>${name} ${sum}</text>
    ${stacked(parts, high).map(({ part, from, to }) => svg`<rect class="se-part" data-tone=${part.tone} data-fill=${part.fill}
      x=${px(x(from))} width=${px(Math.max(0.5, x(to) - x(from)))} y=${top} height=${height}></rect>`)}
    ${rangeBar('uncertainty-wide', wideRange, ranges, x, high)}
    ${rangeBar('uncertainty', range, ranges, x, high)}
    <line class="se-sum" x1=${px(x(end))} x2=${px(x(end))} y1=${top - 2} y2=${ranges + RANGE.height + 1}></line>`;
}

/** A range that leaves the axis ends in an arrow. @param {string} tone @param {[number, number]} range @param {number} y @param {Scale} x @param {number} high */
function rangeBar(tone, [low, to], y, x, high) {
  const [start, end] = [x(Math.min(low, high)), x(Math.min(to, high))];
  const tip = to > high ? `l6 ${RANGE.height / 2}l-6 ${RANGE.height / 2}` : `v${RANGE.height}`;
  return svg`<path class=${`se-band-${tone}`} d=${`M${px(start)} ${y}H${px(end)}${tip}H${px(start)}Z`}></path>`;
}

/** @param {Part[]} parts */
function partsTotal(parts) {
  return parts.reduce((sum, { value }) => sum + value, 0);
}

/**
 * Where each part lies; parts of nothing are left out.
 * @param {Part[]} parts @param {number} high end of the axis
 */
export function stacked(parts, high) {
  let from = 0;
  return parts.map((part) => {
    const placed = { part, from, to: from + part.value };
    from = placed.to;
    return placed;
  }).filter(({ part }) => part.value > NONE * high);
}

/**
 * The first part's name hangs lowest and the last one's highest, so that no leader crosses a name that starts right of
 * it; a name that would leave the picture starts further left.
 * @param {Part[]} parts @param {Scale} x @param {number} width @param {number} high
 */
export function combRows(parts, x, width, high) {
  const placed = stacked(parts, high);
  return placed.map(({ part, from, to }, index) => {
    const text = `${part.name} ${part.text}`;
    const at = x((from + to) / 2);
    return { part, at, left: Math.max(0, Math.min(at + 6, width - LETTER * text.length)), row: COMB.top + COMB.row * (placed.length - 1 - index) };
  });
}

/** @param {Part[]} parts @param {Scale} x @param {number} width @param {number} high */
function comb(parts, x, width, high) {
  const rows = combRows(parts, x, width, high);
  return svg`
    ${rows.map(({ at, row }) => svg`<path class="se-part-leader" d=${`M${px(at)} ${NOW.top + NOW.height - 6}V${row - 4}h4`}></path>`)}
    ${rows.map(({ part, left, row }) => svg`<text class="se-halo" transform=${place(left, row)}>${part.name}<tspan class="se-strong" dx="5">${part.text}</tspan></text>`)}`;
}
