/** A small motion of a joint, divided between the way into its surface and the way along it. */

/** @typedef {readonly [number, number]} XY */

/** Forwards, as a slip carries every part of the upper vertebra; x to the right, y forwards. @type {XY} */
export const SLIP = [0, 1];

/** Where a small turn to the left about the origin, the centre of the disc, carries a point: at right angles to its radius. @param {XY} point @returns {XY} */
export function twistAt([x, y]) {
  const radius = Math.hypot(x, y);
  return [-y / radius, x / radius];
}

/**
 * @param {XY} motion                     of length 1
 * @param {{normal: XY, along: XY}} joint  of anatomy/axial.js: the normal points out of the lower bone
 * @returns {{into: XY, along: XY}}       the two parts; together they are the motion
 */
export function parts(motion, { normal, along }) {
  const push = motion[0] * normal[0] + motion[1] * normal[1];
  const glide = motion[0] * along[0] + motion[1] * along[1];
  return { into: [push * normal[0], push * normal[1]], along: [glide * along[0], glide * along[1]] };
}

/** Where the grip stands from the left joint, px, y down: behind it, further aside as the angle grows. @param {number} angle degrees @param {number} reach px @returns {XY} */
export function gripOffset(angle, reach) {
  const turn = (angle * Math.PI) / 180;
  return [-Math.sin(turn) * reach, Math.cos(turn) * reach];
}

/** The angle at which the grip would stand in this direction from the left joint. @param {XY} offset px, y down */
export function angleOf([x, y]) {
  const angle = (Math.atan2(-x, y) * 180) / Math.PI;
  // outside the range its nearer end, also past straight ahead
  return angle < -135 ? 90 : Math.max(0, Math.min(90, angle));
}
