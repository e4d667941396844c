/** Path strings for curves. Writing numbers is the dearest part of a frame, so the written ones are kept. */

/** @typedef {import('./scale.js').Scale} Scale */

const OFFSET = 20000;
/** @type {string[]} */
const WORDS = [];

/** A pixel value with one decimal. @param {number} value @returns {string} */
export function px(value) {
  const tenths = Math.round(value * 10);
  if (tenths <= -OFFSET || tenths >= OFFSET) return String(tenths / 10);
  return WORDS[tenths + OFFSET] ?? (WORDS[tenths + OFFSET] = String(tenths / 10));
}

/** Where a mark stands. A moved text keeps its layout; one with new x and y is laid out again. @param {number} x @param {number} y */
export function place(x, y) {
  return `translate(${px(x)} ${px(y)})`;
}

/**
 * Every nth sample, the last one, and none inside a stretch where all the values stay the same.
 * @param {number} every @param {...ArrayLike<number>} values
 */
export function drawnSamples(every, ...values) {
  const last = values[0].length - 1;
  /** @type {number[]} */ const chosen = [];
  for (let i = 0; i < last; i += every) {
    const next = Math.min(last, i + every);
    const flat = i > 0 && values.every((one) => one[i] === one[i - every] && one[i] === one[next]);
    if (!flat) chosen.push(i);
  }
  chosen.push(last);
  return chosen;
}

/** @param {readonly number[]} samples @param {ArrayLike<number>} xs @param {ArrayLike<number>} ys @param {Scale} x @param {Scale} y */
export function linePath(samples, xs, ys, x, y) {
  let path = '';
  for (const i of samples) path += `${path ? 'L' : 'M'}${px(x(xs[i]))} ${px(y(ys[i]))}`;
  return path;
}

/** The area between two curves. @param {readonly number[]} samples @param {ArrayLike<number>} xs @param {ArrayLike<number>} low @param {ArrayLike<number>} high @param {Scale} x @param {Scale} y */
export function areaPath(samples, xs, low, high, x, y) {
  let path = linePath(samples, xs, high, x, y);
  for (let k = samples.length - 1; k >= 0; k -= 1) path += `L${px(x(xs[samples[k]]))} ${px(y(low[samples[k]]))}`;
  return `${path}Z`;
}
