/** A chart of curves over one axis: fixed scales, direct labels with leaders, bands, and points that were measured. */
import { svg, html, nothing } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { fixed, withUnit } from './format.js';
import { areaPath, drawnSamples, linePath, place, px } from './path.js';
import { linearScale } from './scale.js';

/** @typedef {import('./scale.js').Scale} Scale @typedef {'model' | 'measured' | 'baseline' | 'force'} Tone */
/**
 * @typedef {Object} Line
 * @property {Tone} tone
 * @property {ArrayLike<number>} x
 * @property {ArrayLike<number>} y
 * @property {number} anchor        index of the point that the leader starts from
 * @property {string} [label]      without one the line has no leader
 * @property {string} [note]        a second, lighter row of the label
 * @property {boolean} [dot]        mark the anchor
 *
 * @typedef {Object} Band
 * @property {'uncertainty' | 'uncertainty-wide' | 'measured-band' | 'muscle' | 'muscle-pale'} tone
 * @property {ArrayLike<number>} x
 * @property {ArrayLike<number>} low
 * @property {ArrayLike<number>} high
 * @property {{text: string, anchor: number}} [label]   anchor: index on the upper edge
 *
 * @typedef {Object} Point       measured: a dot, with a bar from low to high where they are given
 * @property {number} x
 * @property {number} y
 * @property {number} [low]
 * @property {number} [high]
 * @property {string} label
 * @property {string} [note]
 *
 * @typedef {Object} Cursor      uprights at the present and the pinned value of the axis
 * @property {number} now
 * @property {number | null} pinned
 *
 * @typedef {Object} LabelColumn   where the labels stand
 * @property {number} at           on the axis: all labels start here, or end here
 * @property {'start' | 'end'} grows   'start': they lie right of what they name; 'end': left of it
 *
 * @typedef {Object} CurveChart
 * @property {number} width
 * @property {number} [height]   px, `CURVE_CHART_HEIGHT` by default
 * @property {string} alt
 * @property {{low?: number, high: number, ticks: number[], unit: string}} x
 * @property {{low?: number, high: number, step: number}} y   low: 0, or below it and a multiple of the step
 * @property {LabelColumn} labels
 * @property {Band[]} bands
 * @property {Line[]} lines      drawn in this order
 * @property {Point[]} [points]
 * @property {Cursor | null} [cursor]
 * @property {number | null} [now]   where each line gets a dot: the instant of the picture beside the chart
 * @property {(x: Scale, top: number) => unknown} [strip]   drawn between curves and numbers, `STRIP_HEIGHT` high
 */

export const CURVE_CHART_HEIGHT = 284;
const PHONE = 380; // px of a chart; below, it is one of a phone

/** Heights of charts that stand in view: of a cut, and of the first look of an instrument. @param {number} width px @param {boolean} cut */
export function chartHeight(width, cut) {
  if (cut) return isPhone(width) ? 180 : 236;
  return isPhone(width) ? 142 : CURVE_CHART_HEIGHT;
}

/** @param {number} width px of the chart */
export const isPhone = (width) => width < PHONE;

/** Where the plot lies in the chart, px. @param {CurveChart} chart */
export function plotOf({ width, height = CURVE_CHART_HEIGHT, x, y, strip }) {
  const floor = y.low ?? 0;
  const left = Math.max(MARGIN.left, ...[floor, y.high].map((level) => 8 + DIGIT * levelText(level, y.step).length + (level < 0 ? MINUS : 0)));
  const bottom = height - MARGIN.bottom - (strip ? STRIP_ROOM : 0);
  return { x: linearScale([x.low ?? 0, x.high], [left, width - MARGIN.right]), y: linearScale([floor, y.high], [bottom, MARGIN.top]), left, bottom, top: MARGIN.top };
}

export const STRIP_HEIGHT = 16;
const MARGIN = { top: 14, right: 4, bottom: 34, left: 22 };
const STRIP_ROOM = 24; // px
const DIGIT = 8, MINUS = 3; // px, generous: a minus is so much wider than a digit
const ROW = 17; // px
const EVERY = 3; // samples a drawn point: under 2 px, finer than the line is wide

/** @type {Record<Tone, {width: number, dash: string | typeof nothing}>} */
const STROKES = {
  model: { width: 2.5, dash: nothing },
  measured: { width: 1.75, dash: nothing },
  baseline: { width: 1.5, dash: '5 4' },
  force: { width: 1.75, dash: '8 3' },
};

/** @param {CurveChart} chart */
export function curveChart(chart) {
  const { width, height = CURVE_CHART_HEIGHT, alt, bands, lines, points = [], cursor, now = null, labels, strip } = chart;
  const { x, y, left, bottom } = plotOf(chart);
  const placed = stackLabels(bands, lines, y, points, bottom);
  return html`<svg role="img" aria-label=${alt} viewBox="0 0 ${width} ${height}" height=${height}>
    ${guard([width, height, ...Object.values(chart.x), ...Object.values(chart.y)], () => axes(chart, left, x, y))}
    ${strip ? strip(x, bottom + 9) : nothing}
    <svg class="se-plot" y=${MARGIN.top - 2} width=${width} height=${bottom - MARGIN.top + 4}
      viewBox="0 ${MARGIN.top - 2} ${width} ${bottom - MARGIN.top + 4}">
      ${bands.map((band) => guard([band.x, band.low, band.high, width, height], () => bandShape(band, x, y)))}
      ${cursor ? cursorLines(cursor, x, bottom) : nothing}
      ${lines.map((one) => guard([one.x, one.y, one.tone, width, height], () => lineShape(one, x, y)))}
      ${points.map((point) => pointShape(point, x, y))}
    </svg>
    ${now === null ? nothing : svg`<line class="se-now" x1=${px(x(now))} x2=${px(x(now))} y1=${MARGIN.top} y2=${px(bottom)}></line>`}
    ${lines.map(({ x: xs, y: ys, anchor, tone, label, dot }) => (dot && label === undefined ? svg`<circle class="se-dot-${tone}" transform=${place(x(xs[anchor]), y(ys[anchor]))} r="4"></circle>` : nothing))}
    ${placed.map((label) => leaderAndText(label, labels, x, y))}
    ${now === null ? nothing : lines.map((one) => (one.tone === 'baseline' ? nothing : svg`<circle class="se-dot-${one.tone}" transform=${place(x(now), y(valueAt(one, now)))} r="5"></circle>`))}
  </svg>`;
}

/** @param {number} level @param {number} step */
function levelText(level, step) {
  return fixed(level, Number.isInteger(step) ? 0 : 1);
}

/** @param {CurveChart} chart @param {number} left @param {Scale} x @param {Scale} y */
function axes({ width, x: across, y: up, strip }, left, x, y) {
  const floor = up.low ?? 0;
  const levels = Array.from({ length: Math.round((up.high - floor) / up.step) + 1 }, (_, index) => floor + index * up.step);
  const base = y(floor) + (strip ? STRIP_ROOM : 0);
  const last = across.ticks.at(-1);
  return svg`
    ${levels.map((level) => svg`
      <line class=${level === 0 ? 'se-axis' : 'se-gridline'} x1=${left} x2=${width - MARGIN.right} y1=${y(level)} y2=${y(level)}></line>
      <text class="se-quiet" x=${left - 8} y=${y(level) + 4} text-anchor="end">${levelText(level, up.step)}</text>`)}
    ${across.ticks.map((tick) => svg`
      <line class="se-axis" x1=${x(tick)} x2=${x(tick)} y1=${base + 4} y2=${base + 8}></line>
      <text class="se-quiet" x=${x(tick)} y=${base + 23} text-anchor=${tick === last ? 'end' : 'middle'} dx=${tick === last ? Math.min(14, width - x(tick)) : 0}>${tick === last ? withUnit(String(tick), across.unit) : tick}</text>`)}`;
}

/** @param {Cursor} cursor @param {Scale} x @param {number} bottom px */
function cursorLines({ now, pinned }, x, bottom) {
  const upright = (/** @type {string} */ name, /** @type {number} */ at) => svg`<line class=${name} x1=${px(x(at))} x2=${px(x(at))} y1=${MARGIN.top} y2=${px(bottom)}></line>`;
  return svg`${pinned === null ? nothing : upright('se-baseline-mark', pinned)}${upright('se-cursor', now)}`;
}

/** The nearest sample. @param {Line} line @param {number} at */
function valueAt({ x, y }, at) {
  const share = (at - x[0]) / (x[x.length - 1] - x[0]);
  return y[Math.max(0, Math.min(y.length - 1, Math.round(share * (y.length - 1))))];
}

/** @param {Point} point @param {Scale} x @param {Scale} y */
function pointShape({ x: at, y: value, low, high }, x, y) {
  return svg`
    ${low === undefined || high === undefined ? nothing : svg`<line class="se-point-range" x1=${px(x(at))} x2=${px(x(at))} y1=${px(y(low))} y2=${px(y(high))}></line>`}
    <circle class="se-point" cx=${px(x(at))} cy=${px(y(value))} r="4"></circle>`;
}

/** @param {Band} band @param {Scale} x @param {Scale} y */
function bandShape({ tone, x: times, low, high }, x, y) {
  return svg`<path class="se-band-${tone}" d=${areaPath(drawnSamples(EVERY, low, high), times, low, high, x, y)}></path>`;
}

/** @param {Line} one @param {Scale} x @param {Scale} y */
function lineShape({ tone, x: times, y: values }, x, y) {
  const { width, dash } = STROKES[tone];
  return svg`<path class="se-line-${tone}" fill="none" stroke-width=${width} stroke-dasharray=${dash} d=${linePath(drawnSamples(EVERY, values), times, values, x, y)}></path>`;
}

/** @typedef {{tone: string, at: [number, number], row: number, text: string, note?: string, dot?: boolean}} PlacedLabel */

/**
 * Labels in the order of their anchors, each at its own height unless the one above needs the room.
 * @param {Band[]} bands @param {Line[]} lines @param {Scale} y @param {Point[]} [points] @param {number} [bottom] px, where the axis lies
 * @returns {PlacedLabel[]}
 */
export function stackLabels(bands, lines, y, points = [], bottom = y(0)) {
  /** @type {PlacedLabel[]} */
  const wanted = [];
  for (const { tone, x, y: values, anchor, label, note, dot } of lines) {
    if (label !== undefined) wanted.push({ tone, at: [x[anchor], values[anchor]], row: 0, text: label, note, dot });
  }
  for (const band of bands) {
    if (band.label) wanted.push({ tone: band.tone, at: [band.x[band.label.anchor], band.high[band.label.anchor]], row: 0, text: band.label.text });
  }
  for (const { x, y: value, label, note } of points) wanted.push({ tone: 'measured', at: [x, value], row: 0, text: label, note });
  wanted.sort((a, b) => b.at[1] - a.at[1]);
  let free = MARGIN.top;
  for (const label of wanted) {
    label.row = Math.max(y(label.at[1]), free);
    free = label.row + ROW * (label.note ? 2 : 1) + 1;
  }
  // those that were pushed below the axis push the others up
  let lowest = bottom - 5;
  for (const label of wanted.toReversed()) {
    label.row = Math.min(label.row, lowest - (label.note ? ROW : 0));
    lowest = label.row - ROW - 1;
  }
  return wanted;
}

/** @param {PlacedLabel} label @param {LabelColumn} labels @param {Scale} x @param {Scale} y */
function leaderAndText(label, { at, grows }, x, y) {
  const off = y(label.at[1]) < MARGIN.top; // above the scale: the curve is cut, the number is kept
  const [tipX, tipY] = [x(label.at[0]), Math.max(MARGIN.top, y(label.at[1]))];
  const column = x(at);
  const way = grows === 'start' ? 1 : -1; // the direction in which the leader runs
  const bend = way * Math.max(way * tipX + 8, way * column - 14);
  return svg`
    <path class="se-leader se-leader-${label.tone}" d="M${px(tipX + way * (label.dot ? 6 : 2))} ${px(tipY)}L${px(bend)} ${px(label.row)}L${px(column - way * 5)} ${px(label.row)}"></path>
    ${off ? svg`<path class="se-bar" transform=${place(tipX, MARGIN.top - 8)} d="M0 0l5 8h-10z"></path>` : nothing}
    ${label.dot && !off ? svg`<circle class="se-dot-${label.tone}" transform=${place(tipX, tipY)} r="4"></circle>` : nothing}
    <g transform=${place(column, label.row + 4)} text-anchor=${grows}>
      <text class="se-label se-label-${label.tone}">${label.text}</text>
      ${label.note ? svg`<text class="se-label se-quiet" y=${ROW}>${label.note}</text>` : nothing}
    </g>`;
}
