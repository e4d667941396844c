/** One row of a small multiple: a curve, the area between it and rest, the pinned curve, and words at the edges. Pure geometry apart from the last function. */
import { nothing, svg } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { linePath, place, px } from '../../core/path.js';
import { linearScale } from '../../core/scale.js';

/** @typedef {import('../../core/scale.js').Scale} Scale */
/**
 * @typedef {Object} Row
 * @property {number} top      px
 * @property {number} height   px
 * @property {ArrayLike<number>} x
 * @property {ArrayLike<number>} y
 * @property {ArrayLike<number> | null} pinned
 * @property {{low: ArrayLike<number>, high: ArrayLike<number>} | null} [band]
 * @property {ArrayLike<number> | null} [second]   the curve of a second source
 * @property {((x: number) => boolean) | null} [beyond]   where the curve is dashed: it goes beyond what was measured
 * @property {Scale} across
 * @property {{top: number, bottom: number, rest: number}} scale
 * @property {number} every    samples between two drawn points
 */

const JUMP = 0.04; // of the scale: where a curve jumps, the samples beside the jump are drawn too

/**
 * Every nth sample, the last one, and both sides of every jump, so that a short run keeps its full height.
 * @param {ArrayLike<number>} values @param {number} every @param {number} span of the scale
 */
export function rowSamples(values, every, span) {
  /** @type {number[]} */ const chosen = [];
  const limit = JUMP * span;
  const last = values.length - 1;
  for (let i = 0; i <= last; i += 1) {
    const jumps = (i > 0 && Math.abs(values[i] - values[i - 1]) > limit) || (i < last && Math.abs(values[i + 1] - values[i]) > limit);
    if (i % every === 0 || i === last || jumps) chosen.push(i);
  }
  return chosen;
}

/** A scale of a row; what is beyond its end is cut there. @param {{top: number, bottom: number}} scale @param {number} top @param {number} height @returns {Scale} */
export function rowScale({ top: high, bottom: low }, top, height) {
  const y = linearScale([low, high], [top + height, top]);
  return (value) => Math.max(top, Math.min(top + height, y(value)));
}

/** @param {Row} row */
export function rowCurve({ top, height, x, y, pinned, band = null, second = null, beyond = null, across, scale, every }) {
  const up = rowScale(scale, top, height);
  const span = Math.abs(scale.top - scale.bottom);
  const samples = rowSamples(y, every, span);
  const line = linePath(samples, x, y, across, up);
  const rest = px(up(scale.rest));
  const [start, end] = [samples[0], samples[samples.length - 1]].map((i) => px(across(x[i])));
  return svg`
    <path class="se-clock-area" d=${`${line}L${end} ${rest}L${start} ${rest}Z`}></path>
    ${band ? svg`<path class="se-band-uncertainty" d=${bandPath(band, x, across, up, every)}></path>` : nothing}
    <line class="se-axis" x1=${start} x2=${end} y1=${rest} y2=${rest}></line>
    ${pinned ? guard([pinned, top, height, end], () => svg`<path class="se-line-baseline" fill="none" stroke-width="1.5" stroke-dasharray="5 4" d=${linePath(rowSamples(pinned, every, span), x, pinned, across, up)}></path>`) : nothing}
    ${second ? svg`<path class="se-line-model" fill="none" stroke-width="1.5" stroke-dasharray="5 4" d=${linePath(rowSamples(second, every, span), x, second, across, up)}></path>` : nothing}
    ${beyond ? dashedLine(samples, x, y, across, up, beyond) : svg`<path class="se-line-model" fill="none" stroke-width="2" d=${line}></path>`}`;
}

/** The line in two paths, the part that is beyond dashed. @param {number[]} samples @param {ArrayLike<number>} x @param {ArrayLike<number>} y @param {Scale} across @param {Scale} up @param {(x: number) => boolean} beyond */
function dashedLine(samples, x, y, across, up, beyond) {
  const [whole, dashed] = [false, true].map((wanted) => stretches(samples, (sample) => beyond(x[sample]) === wanted)
    .map((stretch) => linePath(stretch, x, y, across, up)).join(''));
  return svg`
    <path class="se-line-model" fill="none" stroke-width="2" d=${whole}></path>
    <path class="se-line-model se-line-beyond" fill="none" stroke-width="2" stroke-dasharray="3 3" d=${dashed}></path>`;
}

/** Runs of neighbours that pass, each with the sample before it, so that the stretches of a curve meet. @param {number[]} samples @param {(sample: number) => boolean} passes */
export function stretches(samples, passes) {
  /** @type {number[][]} */ const found = [];
  samples.forEach((sample, index) => {
    if (!passes(sample)) return;
    const before = index > 0 ? samples[index - 1] : null;
    if (before !== null && passes(before)) found[found.length - 1].push(sample);
    else found.push(before === null ? [sample] : [before, sample]);
  });
  return found;
}

/** @param {{low: ArrayLike<number>, high: ArrayLike<number>}} band @param {ArrayLike<number>} x @param {Scale} across @param {Scale} up @param {number} every */
function bandPath({ low, high }, x, across, up, every) {
  const samples = rowSamples(low, every, Infinity);
  return `${linePath(samples, x, high, across, up)}L${linePath(samples.toReversed(), x, low, across, up).slice(1)}Z`;
}

/** The words at the upper and the lower edge, right-aligned before the row. @param {[string, string]} ends @param {number} x @param {number} top @param {number} height */
export function rowEnds([upper, lower], x, top, height) {
  return svg`
    <text class="se-quiet" transform=${place(x, top + 9)} text-anchor="end">${upper}</text>
    <text class="se-quiet" transform=${place(x, top + height)} text-anchor="end">${lower}</text>`;
}
