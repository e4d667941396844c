/** A chart of quantities over one step: fixed axes, direct labels with leaders, contact and flight in words below. */
import { svg, html, nothing } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { areaPath, drawnSamples, linePath, place, px } from './path.js';
import { linearScale } from './scale.js';

/** @typedef {import('./scale.js').Scale} Scale @typedef {'model' | 'measured' | 'baseline'} Tone */
/**
 * @typedef {Object} Line
 * @property {Tone} tone
 * @property {ArrayLike<number>} x  ms
 * @property {ArrayLike<number>} y
 * @property {number} anchor        index of the point that the leader starts from
 * @property {string} label
 * @property {string} [note]        a second, lighter row of the label
 * @property {boolean} [dot]        mark the anchor
 *
 * @typedef {Object} Band
 * @property {'uncertainty' | 'uncertainty-wide' | 'measured-band'} tone
 * @property {ArrayLike<number>} x  ms
 * @property {ArrayLike<number>} low
 * @property {ArrayLike<number>} high
 * @property {{text: string, anchor: number}} [label]   anchor: index on the upper edge
 *
 * @typedef {{contact: number, step: number}} Phases   ms
 *
 * @typedef {Object} StepChart
 * @property {number} width
 * @property {string} alt
 * @property {number} yMax
 * @property {Band[]} bands
 * @property {Line[]} lines      drawn in this order
 * @property {Phases} phases
 * @property {Phases | null} pinnedPhases
 */

export const STEP_CHART_HEIGHT = 284;
const HEIGHT = STEP_CHART_HEIGHT;
const MARGIN = { top: 14, right: 4, bottom: 58, left: 22 };
const TIME_MAX = 425; // ms; the longest step that the inputs allow, so that every picture has one scale
const LABEL_COLUMN = 246; // ms
const ROW = 17; // px
const EVERY = 3; // samples a drawn point: under 2 px, finer than the line is wide

/** @type {Record<Tone, {width: number, dash: string | typeof nothing}>} */
const STROKES = {
  model: { width: 2.5, dash: nothing },
  measured: { width: 1.75, dash: nothing },
  baseline: { width: 1.5, dash: '5 4' },
};

/** @param {StepChart} chart */
export function stepChart({ width, alt, yMax, bands, lines, phases, pinnedPhases }) {
  const x = linearScale([0, TIME_MAX], [MARGIN.left, width - MARGIN.right]);
  const y = linearScale([0, yMax], [HEIGHT - MARGIN.bottom, MARGIN.top]);
  const labels = stackLabels(bands, lines, y);
  return html`<svg role="img" aria-label=${alt} viewBox="0 0 ${width} ${HEIGHT}" height=${HEIGHT}>
    ${guard([width, yMax], () => axes(width, yMax, x, y))}
    ${phaseStrip(phases, pinnedPhases, x, y)}
    <svg class="se-plot" y=${MARGIN.top - 2} width=${width} height=${HEIGHT - MARGIN.top - MARGIN.bottom + 4}
      viewBox="0 ${MARGIN.top - 2} ${width} ${HEIGHT - MARGIN.top - MARGIN.bottom + 4}">
      ${bands.map((band) => guard([band.x, band.low, band.high, width], () => bandShape(band, x, y)))}
      ${lines.map((one) => guard([one.x, one.y, one.tone, width], () => lineShape(one, x, y)))}
    </svg>
    ${labels.map((label) => leaderAndText(label, x, y))}
  </svg>`;
}

/** @param {number} width @param {number} yMax @param {Scale} x @param {Scale} y */
function axes(width, yMax, x, y) {
  const base = HEIGHT - MARGIN.bottom;
  const levels = Array.from({ length: yMax + 1 }, (_, level) => level);
  const times = [0, 100, 200, 300, 400];
  return svg`
    ${levels.map((level) => svg`
      <line class=${level === 0 ? 'se-axis' : 'se-gridline'} x1=${MARGIN.left} x2=${width - MARGIN.right} y1=${y(level)} y2=${y(level)}></line>
      <text class="se-quiet" x=${MARGIN.left - 8} y=${y(level) + 4} text-anchor="end">${level}</text>`)}
    ${times.map((time) => svg`
      <line class="se-axis" x1=${x(time)} x2=${x(time)} y1=${base + 28} y2=${base + 32}></line>
      <text class="se-quiet" x=${x(time)} y=${base + 47} text-anchor=${time === 400 ? 'end' : 'middle'} dx=${time === 400 ? 14 : 0}>${time}${time === 400 ? ' ms' : ''}</text>`)}`;
}

/** @param {Phases} now @param {Phases | null} pinned @param {Scale} x @param {Scale} y */
function phaseStrip(now, pinned, x, y) {
  const top = y(0) + 9;
  const contact = x(now.contact);
  const step = x(now.step);
  const mark = (/** @type {number} */ time) => svg`<line class="se-baseline-mark" x1=${px(x(time))} x2=${px(x(time))} y1=${top - 2} y2=${top + 18}></line>`;
  return svg`
    <rect class="se-contact" x=${x(0)} y=${top} width=${px(contact - x(0))} height="16"></rect>
    <rect class="se-flight" x=${px(contact)} y=${top} width=${px(step - contact)} height="16"></rect>
    <text class="se-quiet" transform=${place((x(0) + contact) / 2, top + 12)} text-anchor="middle">contact ${Math.round(now.contact)} ms</text>
    <text class="se-quiet" transform=${place((contact + step) / 2, top + 12)} text-anchor="middle">${step - contact > 36 ? 'flight' : ''}</text>
    ${pinned ? [mark(pinned.contact), mark(pinned.step)] : nothing}`;
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
 * @param {Band[]} bands @param {Line[]} lines @param {Scale} y
 * @returns {PlacedLabel[]}
 */
export function stackLabels(bands, lines, y) {
  /** @type {PlacedLabel[]} */
  const wanted = lines.map((one) => ({ tone: one.tone, at: [one.x[one.anchor], one.y[one.anchor]], row: 0, text: one.label, note: one.note, dot: one.dot }));
  for (const band of bands) {
    if (band.label) wanted.push({ tone: band.tone, at: [band.x[band.label.anchor], band.high[band.label.anchor]], row: 0, text: band.label.text });
  }
  wanted.sort((a, b) => b.at[1] - a.at[1]);
  let free = MARGIN.top;
  for (const label of wanted) {
    label.row = Math.max(y(label.at[1]), free);
    free = label.row + ROW * (label.note ? 2 : 1) + 1;
  }
  return wanted;
}

/** @param {PlacedLabel} label @param {Scale} x @param {Scale} y */
function leaderAndText(label, x, y) {
  const off = y(label.at[1]) < MARGIN.top; // above the scale: the curve is cut, the number is kept
  const [tipX, tipY] = [x(label.at[0]), Math.max(MARGIN.top, y(label.at[1]))];
  const column = x(LABEL_COLUMN);
  const bend = Math.max(tipX + 8, column - 14);
  return svg`
    <path class="se-leader se-leader-${label.tone}" d="M${px(tipX + (label.dot ? 6 : 2))} ${px(tipY)}L${px(bend)} ${px(label.row)}L${px(column - 5)} ${px(label.row)}"></path>
    ${off ? svg`<path class="se-bar" transform=${place(tipX, MARGIN.top - 8)} d="M0 0l5 8h-10z"></path>` : nothing}
    ${label.dot && !off ? svg`<circle class="se-dot-${label.tone}" transform=${place(tipX, tipY)} r="4"></circle>` : nothing}
    <g transform=${place(column, label.row + 4)}>
      <text class="se-label se-label-${label.tone}">${label.text}</text>
      ${label.note ? svg`<text class="se-label se-quiet" y=${ROW}>${label.note}</text>` : nothing}
    </g>`;
}
