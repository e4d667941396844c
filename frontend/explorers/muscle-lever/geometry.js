/** The see-saw: one scale of length for spine, levers and ruler, one scale of force for both arrows. */

/** The load is drawn as one weight so far in front of the joint, cm: a round number within reach of an arm. */
export const LOAD_ARM = 50;

/** What the picture shows round L5/S1, mm: the back's skin, the load's lever, the spine up to L2. */
const ROOM = { behind: 99, ahead: 10 * LOAD_ARM + 14, above: 156 };
const MOST_FORCE = 6600; // N: the largest force that the inputs allow, so that every picture has one scale
const FORCE_DEPTH = 206; // px

/** @typedef {{width: number, scale: number, x: number, board: number, height: number, perNewton: number}} SeeSaw   px/mm; the joint's place; px/N */

/** @param {number} width px @returns {SeeSaw} */
export function seeSaw(width) {
  const scale = width / (ROOM.behind + ROOM.ahead);
  const board = Math.round(ROOM.above * scale) + 4;
  return { width, scale, x: ROOM.behind * scale, board, height: board + FORCE_DEPTH + 4, perNewton: FORCE_DEPTH / MOST_FORCE };
}

/** The weight at the end of the load's lever that makes the moment. @param {number} moment N m @returns {number} N */
export function loadForce(moment) {
  return (100 * moment) / LOAD_ARM;
}

/**
 * A force at a lever as a rectangle that hangs from the board: its area is the moment.
 * @param {SeeSaw} place @param {number} arm cm, negative behind the joint @param {number} force N
 */
export function leverBlock({ scale, x, board, perNewton }, arm, force) {
  const end = x + arm * 10 * scale;
  return { x: Math.min(x, end), y: board, width: Math.abs(end - x), height: force * perNewton, end };
}

/**
 * How flexion divides between the joints of the drawing, from T12-L1 down: evenly over the five of the lumbar spine,
 * schematic. Degrees.
 * @param {number} flexion
 */
export function jointFlexion(flexion) {
  return [0, ...Array.from({ length: 5 }, () => flexion / 5)];
}
