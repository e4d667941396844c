/** Where T12 comes to at a share of the range, and back: what lets the reader bend the spine by hand. */
import { backPose, backTop } from '../../anatomy/back.js';
import { lumbarPose } from '../../anatomy/lumbar.js';
import { apply } from '../../anatomy/outline.js';

/** @typedef {import('../../core/types.js').Results} Results */
/** @typedef {readonly [number, number]} XY */

const ABOVE = 24; // mm from the middle of T12 to the grip
const STEPS = 80;

/** The angle of each joint at a share, as the model has it. @param {Results} results @param {number} share @returns {number[]} */
export function flexionAt(results, share) {
  const range = share < 0 ? results.extension_range_by_level : results.flexion_range_by_level;
  return Array.from(range, (angle) => share * angle);
}

/** @param {Results} results @param {number} share @returns {number[]} */
export const bendingAt = (results, share) => Array.from(results.lateral_bending_range_by_level, (/** @type {number} */ angle) => share * angle);

/** A place above T12 from the side, mm. @param {readonly number[]} flexion @returns {XY} */
export const topOfSide = (flexion) => apply(lumbarPose({ flexion }).frames.T12, [0, ABOVE]);

/** The same from behind. @param {readonly number[]} bending @returns {XY} */
export const topOfBack = (bending) => backTop(backPose({ bending }), ABOVE);

/** The share from -1 to 1 that brings a place nearest to a point. @param {XY} point @param {(share: number) => XY} at */
export function nearestShare(point, at) {
  let best = 0, nearest = Infinity;
  for (let i = 0; i <= STEPS; i += 1) {
    const share = (2 * i) / STEPS - 1, [x, y] = at(share);
    const distance = Math.hypot(x - point[0], y - point[1]);
    if (distance < nearest) [best, nearest] = [share, distance];
  }
  return best;
}
