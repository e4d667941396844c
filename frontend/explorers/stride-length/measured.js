/** The measured force curves, at the speed asked for. */
import { measured } from '../../generated/stride-length.js';

/**
 * @typedef {Object} MeasuredCurve
 * @property {number[]} time      ms from touchdown
 * @property {number[]} mean      body weights
 * @property {number[]} low       mean less one SD, not below zero
 * @property {number[]} high
 * @property {'measured' | 'interpolated' | 'nearest'} kind
 * @property {[number, number]} between   the measured speeds on either side
 */

/** @type {Map<number, MeasuredCurve>} */
const cache = new Map();

/** @param {number} speed m/s */
export function measuredCurve(speed) {
  const known = cache.get(speed);
  if (known) return known;
  const curve = interpolate(speed);
  cache.set(speed, curve);
  return curve;
}

/** @param {number} speed @returns {MeasuredCurve} */
function interpolate(speed) {
  const { speeds, percent, contactTime, mean, sd } = measured;
  const inside = Math.max(speeds[0], Math.min(speeds[speeds.length - 1], speed));
  const upper = Math.max(1, speeds.findIndex((one) => one >= inside));
  const lower = upper - 1;
  const share = (inside - speeds[lower]) / (speeds[upper] - speeds[lower]);
  const mix = (/** @type {number} */ a, /** @type {number} */ b) => a + (b - a) * share;
  const contact = mix(contactTime[lower], contactTime[upper]);
  const average = percent.map((_, i) => mix(mean[lower][i], mean[upper][i]));
  const spread = percent.map((_, i) => mix(sd[lower][i], sd[upper][i]));
  const exact = speeds.includes(speed);
  return {
    time: percent.map((one) => one * 10 * contact),
    mean: average,
    low: average.map((value, i) => Math.max(0, value - spread[i])),
    high: average.map((value, i) => value + spread[i]),
    kind: exact ? 'measured' : inside === speed ? 'interpolated' : 'nearest',
    between: exact || inside !== speed ? [inside, inside] : [speeds[lower], speeds[upper]],
  };
}
