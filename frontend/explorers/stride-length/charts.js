/** Ground force and lumbar compression over one step. */
import { html, nothing, svg } from 'lit-html';
import { badge } from '../../core/badge.js';
import { CURVE_CHART_HEIGHT, STRIP_HEIGHT, chartHeight, curveChart, plotOf } from '../../core/curve-chart.js';
import { fixed } from '../../core/format.js';
import { place, px } from '../../core/path.js';
import { timeline } from '../../core/play.js';
import { slot } from '../../core/slot.js';
import { measuredCurve } from './measured.js';
import { drawnNotModelled } from './runner-figure.js';
import * as strings from './strings.js';

/** @typedef {import('../../core/types.js').View} View @typedef {import('../../core/types.js').Results} Results @typedef {import('../../core/curve-chart.js').Line} Line @typedef {import('../../core/scale.js').Scale} Scale */
/** @typedef {{contact: number, step: number}} Phases   ms */

/** The same in both charts and in every picture; 485 ms is the longest step that the inputs allow. */
const AXES = {
  x: { high: 490, ticks: [0, 100, 200, 300, 400], unit: 'ms' },
  y: { high: 7, step: 1 }, // body weights
  labels: { at: 246, grows: /** @type {const} */ ('start') },
};

/** @type {WeakMap<Results, Float64Array>} */
const milliseconds = new WeakMap();

/** The time axis in ms, computed once for a set of results. @param {Results} results @returns {Float64Array} */
function time(results) {
  let axis = milliseconds.get(results);
  if (!axis) {
    axis = results.time.map((/** @type {number} */ t) => t * 1000);
    milliseconds.set(results, /** @type {Float64Array} */ (axis));
  }
  return /** @type {Float64Array} */ (axis);
}

/** @param {ArrayLike<number>} values */
function indexOfMax(values) {
  let best = 0;
  for (let i = 1; i < values.length; i += 1) if (values[i] > values[best]) best = i;
  return best;
}

/** The first point after the peak where the curve has come down to a level: a place for a leader to start. @param {ArrayLike<number>} values @param {number} level */
function descentTo(values, level) {
  let i = indexOfMax(values);
  while (i < values.length - 1 && values[i] > level) i += 1;
  return i;
}

/** @param {Results} results @returns {Phases} */
function phases(results) {
  return { contact: results.contact_time * 1000, step: results.step_time * 1000 };
}

/** Contact and flight in words under the curves. @param {View} view */
function phaseStrip({ results, pinned, changed }) {
  const now = phases(results);
  const before = changed ? phases(pinned) : null;
  return (/** @type {Scale} */ x, /** @type {number} */ top) => {
    const [start, contact, step] = [x(0), x(now.contact), x(now.step)];
    const words = top + STRIP_HEIGHT - 4;
    const mark = (/** @type {number} */ time) => svg`<line class="se-baseline-mark" x1=${px(x(time))} x2=${px(x(time))} y1=${top - 2} y2=${top + STRIP_HEIGHT + 2}></line>`;
    return svg`
      <rect class="se-contact" x=${start} y=${top} width=${px(contact - start)} height=${STRIP_HEIGHT}></rect>
      <rect class="se-flight" x=${px(contact)} y=${top} width=${px(step - contact)} height=${STRIP_HEIGHT}></rect>
      <text class="se-quiet" transform=${place((start + contact) / 2, words)} text-anchor="middle">contact ${Math.round(now.contact)} ms</text>
      <text class="se-quiet" transform=${place((contact + step) / 2, words)} text-anchor="middle">${step - contact > 36 ? 'flight' : ''}</text>
      ${before ? [mark(before.contact), mark(before.step)] : nothing}`;
  };
}

/**
 * The model's line and, where it differs, the pinned one below it.
 * @param {View} view @param {string} series
 */
function modelLines({ results, pinned, changed }, series) {
  const peak = indexOfMax(results[series]);
  /** @type {Line[]} */
  const lines = [];
  if (changed) {
    const before = indexOfMax(pinned[series]);
    lines.push({ tone: 'baseline', x: time(pinned), y: pinned[series], anchor: before, label: `pinned ${fixed(pinned[series][before], 2)}` });
  }
  lines.push({ tone: 'model', x: time(results), y: results[series], anchor: peak, label: `model ${fixed(results[series][peak], 2)}`, dot: true });
  return lines;
}

/** The first look: the ground's push and what reaches the disc, over one step. @param {View} view */
export function stepChart(view) {
  const { values, results, pinned, changed, revealed, width } = view;
  const room = width('step', 400);
  const curve = measuredCurve(values.speed);
  const ground = indexOfMax(results.vertical_force), disc = indexOfMax(results.compression);
  /** @type {Line[]} */
  const lines = [{ tone: 'force', x: time(results), y: results.vertical_force, anchor: ground, label: `ground ${fixed(results.vertical_force[ground], 2)}`, dot: true }];
  if (revealed) {
    if (changed) {
      const before = indexOfMax(pinned.compression);
      lines.push({ tone: 'baseline', x: time(pinned), y: pinned.compression, anchor: before, label: `disc, pinned ${fixed(pinned.compression[before], 2)}` });
    }
    lines.push({ tone: 'model', x: time(results), y: results.compression, anchor: disc, label: `disc L5/S1 ${fixed(results.compression[disc], 2)}`, dot: true });
  }
  const { step_time: cycle } = results;
  /** @type {import('../../core/curve-chart.js').CurveChart} */
  const chart = {
    ...AXES,
    y: FIRST_FORCES,
    width: room,
    height: chartHeight(room, view.short),
    alt: `${strings.forceAlt(view, curve)} ${revealed ? strings.compressionAlt(view) : strings.HIDDEN}`,
    bands: [{ tone: 'measured-band', x: curve.time, low: curve.low, high: curve.high }],
    lines,
    now: view.time === null ? null : (view.time % cycle) * 1000,
    strip: phaseStrip(view),
  };
  const { x, top, bottom } = plotOf(chart);
  return html`<figure>
    <p class="se-heading">Force over one step <span>\u00d7 body weight</span></p>
    ${slot('step', chartHeight(room, view.short), html`${curveChart(chart)}
      ${view.short ? nothing : timeline(view, { x: (seconds) => x(seconds * 1000), cycle, top, bottom, words: strings.STEP_TIME })}`)}
  </figure>`;
}

/** Of the first look: most runs; a curve that leaves the scale is cut and keeps its number. */
const FIRST_FORCES = { high: 5, step: 1 };

/** The same load with its two ranges, for who wants to know how sure it is. @param {View} view */
export function compressionChart(view) {
  const { results, revealed, width } = view;
  return html`<figure>
    <p class="se-heading">Compression on L5/S1 <span>\u00d7 body weight</span></p>
    ${slot('compression', CURVE_CHART_HEIGHT, revealed ? curveChart({
      ...AXES,
      width: width('compression', 290),
      alt: strings.compressionAlt(view),
      bands: [
        { tone: 'uncertainty-wide', x: time(results), low: results.compression_wide_low, high: results.compression_wide_high },
        {
          tone: 'uncertainty', x: time(results), low: results.compression_low, high: results.compression_high,
          label: { text: `range ${fixed(results.peak_compression_low, 2)}\u2013${fixed(results.peak_compression_high, 2)}`, anchor: descentTo(results.compression_high, (results.min_compression + results.peak_compression_high) / 2) },
        },
      ],
      lines: modelLines(view, 'compression'),
      strip: phaseStrip(view),
    }) : html`<p class="se-veil">${strings.UNTIL_COMMIT}</p>`)}
    <p class="se-caption">${strings.BANDS}</p>
  </figure>`;
}

/** What the first look rests on. @param {View} view */
export function captions({ values }) {
  return html`
    <p class="se-caption">${badge('evidence')}<span>${strings.measuredCaption(measuredCurve(values.speed))}</span></p>
    <p class="se-caption">${badge('illustration')}<span>${strings.MODEL_FORCE}</span></p>
    <p class="se-caption">${badge('illustration')}<span>${strings.MODEL_COMPRESSION}</span></p>
    <p class="se-caption">${drawnNotModelled}</p>`;
}
