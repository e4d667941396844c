/** How the bones stand: each joint turned by the angles that the model gives it. World: x forward, y up, z to the right; mm. */
import { IDENTITY, times, translation, turn } from './matrix.js';

/** @typedef {import('./matrix.js').Matrix} Matrix */

/**
 * Angles of the joints from T12-L1 down, degrees.
 * @typedef {object} Angles
 * @property {ArrayLike<number>} flexion   forward
 * @property {ArrayLike<number>} bending   to the person's right
 * @property {ArrayLike<number>} twist     to the person's right
 *
 * Where a part is now: two matrices from where it stands, since a disc follows both of its bones, and the
 * direction across a disc with one over its height.
 * @typedef {{lower: Matrix, upper: Matrix, squeeze: number[]}} Placed
 */

/** How far neighbours part when the spine is pulled apart, mm; of one joint alone, and what of it lies under the disc. */
const APART = 23;
const WIDER = 1.5;
const UNDER_DISC = 0.28;

/** The joints between the bones, named from the top. */
export const BONES = ['T12', 'L1', 'L2', 'L3', 'L4', 'L5', 'S1'];

/**
 * @param {Record<string, import('./mesh.js').Joint>} joints
 * @param {Angles} angles
 * @param {number} apart 0 to 1
 * @param {string | null} [only] the one joint that parts; without it all do
 * @returns {Record<string, Placed>}
 */
export function pose(joints, { flexion, bending, twist }, apart, only = null) {
  const names = Object.keys(joints);
  /** @type {Record<string, Placed>} */
  const out = { S1: { lower: IDENTITY, upper: IDENTITY, squeeze: [0, 0, 0, 0] } };
  /** @type {Matrix} */
  let m = IDENTITY;
  let lift = 0;
  for (let i = names.length - 1; i >= 0; i -= 1) {
    const { flexionCentre, centre, axis, height } = joints[names[i]], under = m;
    const gap = !only || only === names[i] ? apart * APART * (only ? WIDER : 1) : 0;
    m = times(m, times(turn([0, 0, 1], -flexion[i], flexionCentre),
      times(turn([1, 0, 0], bending[i], centre), turn(axis, -twist[i], centre))));
    const raised = (/** @type {number} */ by, /** @type {Matrix} */ matrix) => times(translation([0, by, 0]), matrix);
    const disc = lift + gap * (only ? UNDER_DISC : 0.5);
    lift += gap;
    out[names[i]] = { lower: raised(disc, under), upper: raised(disc, m), squeeze: [...axis, 1 / height] };
    const bone = raised(lift, m);
    out[`nerves ${names[i]}`] = { lower: raised(lift - gap, under), upper: bone, squeeze: [0, 0, 0, 0] };
    out[BONES[i]] = { lower: bone, upper: bone, squeeze: [0, 0, 0, 0] };
  }
  return out;
}
