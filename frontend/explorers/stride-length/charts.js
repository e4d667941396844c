/** Ground force and lumbar compression over one step. */
import { html } from 'lit-html';
import { fixed } from '../../core/format.js';
import { slot } from '../../core/slot.js';
import { STEP_CHART_HEIGHT, stepChart } from '../../core/step-chart.js';
import { measuredCurve } from './measured.js';
import * as strings from './strings.js';

/** @typedef {import('../../core/types.js').View} View @typedef {import('../../core/types.js').Results} Results @typedef {import('../../core/step-chart.js').Line} Line */

const Y_MAX = 5; // body weights, the same in both charts

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

/** @param {Results} results */
function phases(results) {
  return { contact: results.contact_time * 1000, step: results.step_time * 1000 };
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

/** @param {View} view */
export function forceChart(view) {
  const { values, results, pinned, changed, width } = view;
  const curve = measuredCurve(values.speed);
  const measuredLine = /** @type {Line} */ ({ tone: 'measured', x: curve.time, y: curve.mean, anchor: descentTo(curve.mean, 1.45), label: 'measured', note: 'mean \u00b1 SD' });
  return html`<figure>
    <p class="se-heading">Ground force <span>\u00d7 body weight</span></p>
    ${slot('force', STEP_CHART_HEIGHT, stepChart({
      width: width('force', 290),
      alt: strings.forceAlt(view, curve),
      yMax: Y_MAX,
      bands: [{ tone: 'measured-band', x: curve.time, low: curve.low, high: curve.high }],
      lines: [measuredLine, ...modelLines(view, 'vertical_force')],
      phases: phases(results),
      pinnedPhases: changed ? phases(pinned) : null,
    }))}
    <div>
      <p class="se-caption"><b class="se-badge" data-kind="evidence">Evidence</b><span>${strings.measuredCaption(curve)}</span></p>
      <p class="se-caption"><b class="se-badge" data-kind="illustration">Illustration</b><span>${strings.MODEL_FORCE}</span></p>
    </div>
  </figure>`;
}

/** @param {View} view */
export function compressionChart(view) {
  const { results, pinned, changed, revealed, width } = view;
  return html`<figure>
    <p class="se-heading">Compression on L5/S1 <span>\u00d7 body weight</span></p>
    ${slot('compression', STEP_CHART_HEIGHT, revealed ? stepChart({
      width: width('compression', 290),
      alt: strings.compressionAlt(view),
      yMax: Y_MAX,
      bands: [
        { tone: 'uncertainty-wide', x: time(results), low: results.compression_wide_low, high: results.compression_wide_high },
        {
          tone: 'uncertainty', x: time(results), low: results.compression_low, high: results.compression_high,
          label: { text: `range ${fixed(results.peak_compression_low, 2)}\u2013${fixed(results.peak_compression_high, 2)}`, anchor: descentTo(results.compression_high, (results.min_compression + results.peak_compression_high) / 2) },
        },
      ],
      lines: modelLines(view, 'compression'),
      phases: phases(results),
      pinnedPhases: changed ? phases(pinned) : null,
    }) : html`<p class="se-veil">${strings.UNTIL_COMMIT}</p>`)}
    <div>
      <p class="se-caption"><b class="se-badge" data-kind="illustration">Illustration</b><span>${strings.MODEL_COMPRESSION}</span></p>
      <p class="se-caption">${strings.BANDS}</p>
    </div>
  </figure>`;
}
