/**
 * One body seen from the side, facing right: outlines of trunk, head, limbs and bones, which the explorers pose.
 * Metres at the stature REFERENCE. The trunk and the spine have their origin in the hip, upright; a limb has its
 * origin in its upper joint and hangs down; the shoe has it in the ankle, sole flat.
 */
import { apply, curve, ellipse, join, polygon, rigid, sample, times } from './outline.js';
import { DIMENSIONS, LEVELS, lumbarPose } from './lumbar.js';

/** @typedef {import('./outline.js').Outline} Outline */
/** @typedef {import('./outline.js').Point} Point */
/** @typedef {import('./outline.js').Matrix} Matrix */
/** @typedef {readonly [number, number]} XY */

/**
 * Lengths as parts of stature.
 * Thigh, shank and foot: course convention (look.md), after Drillis and
 * Contini as printed by Winter (0.245, 0.246, 0.152). Upper arm 0.186, forearm
 * 0.146, hand 0.108, shoulder height 0.818, ankle height 0.039: the same table
 * from memory, not checked. Shoe sole and the place of L5/S1 against the hip:
 * drawing.
 */
export const PROPORTIONS = { thigh: 0.245, shank: 0.246, foot: 0.15, upperArm: 0.186, forearm: 0.146, hipToShoulder: 0.288 };

/** Outlines are drawn for this stature, m, and scaled. */
export const REFERENCE = 1.75;
export const THIGH = PROPORTIONS.thigh * REFERENCE, SHANK = PROPORTIONS.shank * REFERENCE;
export const UPPER_ARM = PROPORTIONS.upperArm * REFERENCE, FOREARM = PROPORTIONS.forearm * REFERENCE;

/** Places in the trunk's frame (hip at the origin, upright), m at REFERENCE: drawing. */
export const SHOULDER = /** @type {XY} */ ([-0.03, PROPORTIONS.hipToShoulder * REFERENCE]);
export const L5S1 = /** @type {XY} */ ([-0.024, 0.121]);
export const NECK = /** @type {XY} */ ([-0.046, 0.578]);
export const HEAD = /** @type {XY} */ ([0.004, 0.722]);

// ---------------------------------------------------------------- outlines, m at REFERENCE

/** Same turning sense for all, so that overlapping pieces of one path never cancel. @param {Point[]} points @returns {Outline} */
export function skin(points) {
  let area = 0;
  points.forEach((p, i) => {
    const q = points[(i + 1) % points.length];
    area += p[0] * q[1] - q[0] * p[1];
  });
  return curve(area < 0 ? points.slice().reverse() : points);
}

/** @param {Point[]} points @param {number} [fx] @returns {Outline} */
const slim = (points, fx = 1) => skin(points.map(([x, y]) => [x * fx, y]));

/** @type {Point[]} */
export const TRUNK_POINTS = [
  [-0.092, -0.09], [-0.125, -0.054], [-0.1365, -0.004], [-0.13, 0.05], [-0.111, 0.108], [-0.0985, 0.17], [-0.1005, 0.24], [-0.116, 0.33], [-0.1285, 0.41], [-0.125, 0.478], [-0.106, 0.532], [-0.08, 0.565],
  [-0.03, 0.574], [0.012, 0.562], [0.042, 0.53], [0.074, 0.482], [0.095, 0.424], [0.0965, 0.372], [0.087, 0.305], [0.0755, 0.24], [0.0705, 0.175], [0.0745, 0.11], [0.079, 0.05], [0.074, -0.02], [0.05, -0.075], [0.005, -0.108], [-0.05, -0.112],
];

/** @type {Point[]} */
export const HEAD_NECK_POINTS = [
  [0.01, 0.525], [0.027, 0.558], [0.037, 0.584], [0.0455, 0.599], [0.062, 0.6015], [0.08, 0.599], [0.0925, 0.6045], [0.0965, 0.6175], [0.0935, 0.631], [0.0985, 0.6405], [0.0965, 0.6495], [0.1005, 0.6575], [0.0985, 0.6665],
  [0.107, 0.672], [0.116, 0.681], [0.109, 0.7], [0.0995, 0.72], [0.1025, 0.738], [0.1005, 0.766], [0.09, 0.795], [0.062, 0.8195], [0.016, 0.8285], [-0.034, 0.8205], [-0.071, 0.794], [-0.0895, 0.752], [-0.0875, 0.71], [-0.0745, 0.676], [-0.064, 0.648], [-0.0615, 0.617], [-0.068, 0.585], [-0.087, 0.556], [-0.09, 0.52], [-0.03, 0.5],
];
/** Edge of the hair, so that the head is not a doll's. */
export const HAIR = curve([[0.1005, 0.7715], [0.078, 0.7685], [0.05, 0.756], [0.036, 0.736], [0.031, 0.71], [0.018, 0.701], [0.004, 0.7], [-0.012, 0.686], [-0.036, 0.668], [-0.0685, 0.66]], false);

export const THIGH_SKIN = slim([
  [0, 0.07], [0.048, 0.052], [0.076, 0.01], [0.086, -0.06], [0.087, -0.13], [0.08, -0.21], [0.068, -0.29], [0.0585, -0.35], [0.0555, -0.395], [0.0545, -0.43], [0.044, -0.458], [0.01, -0.472], [-0.03, -0.462], [-0.046, -0.432],
  [-0.051, -0.38], [-0.062, -0.3], [-0.076, -0.22], [-0.09, -0.14], [-0.1, -0.07], [-0.1, 0], [-0.068, 0.05],
], 0.96);

export const SHANK_SKIN = slim([
  [0.0, 0.05], [0.038, 0.034], [0.052, 0.004], [0.053, -0.032], [0.048, -0.09], [0.042, -0.18], [0.035, -0.27], [0.03, -0.35], [0.031, -0.4], [0.034, -0.45], [-0.026, -0.46], [-0.035, -0.42], [-0.033, -0.365], [-0.041, -0.29], [-0.06, -0.215],
  [-0.0715, -0.155], [-0.067, -0.095], [-0.0535, -0.035], [-0.046, 0.015], [-0.03, 0.04],
]);

/** Ankle at the origin, sole flat. */
export const SHOE = skin([
  [-0.055, -0.086], [-0.03, -0.093], [0.02, -0.0925], [0.07, -0.0915], [0.12, -0.093], [0.16, -0.0915], [0.19, -0.084], [0.211, -0.07], [0.214, -0.0575], [0.203, -0.046], [0.172, -0.0355], [0.128, -0.0215], [0.094, -0.003], [0.068, 0.017], [0.05, 0.034],
  [0.012, 0.0285], [-0.03, 0.036], [-0.046, 0.031], [-0.05, 0.004], [-0.057, -0.03], [-0.066, -0.06], [-0.066, -0.076],
]);
export const SOLE_LINE = curve([[-0.065, -0.067], [-0.02, -0.0715], [0.04, -0.069], [0.1, -0.0685], [0.16, -0.0675], [0.211, -0.063]], false);

export const ARM_SKIN = slim([
  [0, 0.056], [0.034, 0.045], [0.053, 0.008], [0.053, -0.05], [0.047, -0.12], [0.044, -0.19], [0.039, -0.26], [0.037, -0.31], [0.03, -0.348], [0.002, -0.362], [-0.028, -0.353], [-0.04, -0.322], [-0.04, -0.27], [-0.046, -0.19], [-0.052, -0.11], [-0.055, -0.04], [-0.049, 0.018], [-0.029, 0.047],
], 0.94);

/** Elbow at the origin, forearm down; the thumb side is +x. */
export const FOREARM_SKIN = skin([
  [0, 0.036], [0.026, 0.026], [0.038, -0.01], [0.0415, -0.06], [0.037, -0.12], [0.029, -0.185], [0.0235, -0.236], [0.026, -0.262], [0.037, -0.281], [0.0425, -0.302], [0.0365, -0.32], [0.0355, -0.333], [0.022, -0.3475], [-0.002, -0.35], [-0.024, -0.3415], [-0.0345, -0.322], [-0.0345, -0.296], [-0.0275, -0.27], [-0.023, -0.24], [-0.0265, -0.19], [-0.0345, -0.125], [-0.04, -0.065], [-0.037, -0.01], [-0.024, 0.027],
]);
export const FINGERS = curve([[0.0355, -0.331], [0.018, -0.318], [0.012, -0.302], [0.02, -0.289]], false);

export const HEM = curve([[0.09, -0.2], [0.03, -0.203], [-0.03, -0.2], [-0.09, -0.19]], false);

export const BONES = {
  femur: skin([[-0.02, 0.02], [0.004, 0.014], [0.019, -0.012], [0.0165, -0.045], [0.0165, -0.1], [0.02, -0.2], [0.0185, -0.3], [0.0165, -0.36], [0.022, -0.392], [0.028, -0.414], [0.021, -0.436], [0, -0.4425], [-0.025, -0.436], [-0.0335, -0.418], [-0.025, -0.397], [-0.009, -0.372], [-0.0065, -0.3], [-0.0035, -0.2], [-0.008, -0.1], [-0.015, -0.045], [-0.029, -0.012]]),
  tibia: skin([[-0.031, -0.016], [0, -0.012], [0.024, -0.015], [0.0295, -0.03], [0.025, -0.055], [0.0185, -0.1], [0.0145, -0.2], [0.0115, -0.3], [0.0125, -0.37], [0.0175, -0.402], [0.013, -0.4175], [-0.013, -0.4175], [-0.0165, -0.4], [-0.0085, -0.37], [-0.0065, -0.3], [-0.0065, -0.2], [-0.0085, -0.1], [-0.0165, -0.06], [-0.031, -0.034]]),
  fibula: skin([[-0.03, -0.036], [-0.022, -0.034], [-0.018, -0.06], [-0.0175, -0.2], [-0.0135, -0.36], [-0.004, -0.41], [-0.006, -0.438], [-0.015, -0.437], [-0.018, -0.405], [-0.022, -0.36], [-0.0255, -0.2], [-0.03, -0.06]]),
  patella: ellipse(0.041, -0.008, 0.0105, 0.018, 0.1),
  foot: join([
    skin([[-0.0535, -0.05], [-0.048, -0.034], [-0.03, -0.03], [0.0, -0.0335], [0.033, -0.037], [0.031, -0.055], [0.002, -0.06], [-0.03, -0.0685], [-0.05, -0.066]]),
    skin([[-0.023, -0.012], [-0.012, 0.001], [0.012, 0.001], [0.026, -0.01], [0.04, -0.02], [0.034, -0.0345], [0, -0.032], [-0.024, -0.028]]),
    skin([[0.037, -0.021], [0.066, -0.0255], [0.105, -0.042], [0.146, -0.0585], [0.154, -0.0675], [0.144, -0.0735], [0.1, -0.062], [0.062, -0.0555], [0.037, -0.054]]),
    skin([[0.157, -0.062], [0.176, -0.065], [0.197, -0.0695], [0.198, -0.0765], [0.174, -0.079], [0.157, -0.076]]),
  ]),
  pelvis: skin([[-0.094, 0.102], [-0.078, 0.135], [-0.044, 0.156], [-0.008, 0.155], [0.03, 0.132], [0.052, 0.098], [0.054, 0.083], [0.041, 0.07], [0.036, 0.05], [0.03, 0.034], [0.042, 0.016], [0.062, 0.004], [0.068, -0.01], [0.06, -0.03], [0.042, -0.034], [0.02, -0.05], [-0.006, -0.082], [-0.03, -0.092], [-0.044, -0.076], [-0.04, -0.05], [-0.034, -0.026], [-0.044, 0.002], [-0.04, 0.022], [-0.052, 0.042], [-0.072, 0.056], [-0.09, 0.074]]),
  obturator: ellipse(0.016, -0.04, 0.014, 0.0095, -0.5),
  head: ellipse(0, 0, 0.024, 0.024),
};

/**
 * @typedef {object} Seat   where a vertebra stands
 * @property {number} x      of its centre
 * @property {number} y
 * @property {number} turn   degrees to the right from upright
 * @property {number} w      depth of its body
 * @property {number} h      height of its body
 * @property {number} spine  reach of its spinous process behind the body
 * @property {number} droop  drop of that process
 */

/** Slope of the L5/S1 disc in the upright body, degrees: that of the lumbar drawing. */
export const UPRIGHT_TILT = 30;

/** Of the spine's seats, from L5 up: six of the lumbar drawing, eleven thoracic, seven of the neck. */
export const LUMBAR_SEATS = 6, TRUNK_SEATS = 17;

/**
 * The seats of the upright spine, from L5 up to C1: L5 to T12 stand where the lumbar drawing puts them; T11 to C1
 * follow a smooth kyphosis and lordosis (drawing).
 * @type {readonly Seat[]}
 */
export const SPINE_SEATS = (() => {
  const pose = lumbarPose({ tilt: UPRIGHT_TILT });
  /** @type {Seat[]} */
  const seats = [];
  for (const level of LEVELS.slice(0, 6).reverse()) {
    const d = DIMENSIONS[/** @type {import('./lumbar.js').Vertebra} */ (level)], m = pose.frames[level];
    seats.push({ x: L5S1[0] + m[4] / 1000, y: L5S1[1] + m[5] / 1000, turn: (Math.atan2(-m[1], m[0]) * 180) / Math.PI, w: d.depthUp / 1000, h: (d.front + d.back) / 2000, spine: (d.spine - 6) / 1000, droop: 0.006 });
  }
  const t12 = seats[5];
  const path = sample(curve([[seats[4].x, seats[4].y], [t12.x, t12.y], [-0.058, 0.362], [-0.066, 0.41], [-0.069, 0.456], [-0.064, 0.502], [-0.052, 0.545], [-0.037, 0.582], [-0.026, 0.614], [-0.02, 0.648], [-0.018, 0.68], [-0.018, 0.706]], false), undefined, 24).filter((p) => p[1] > t12.y);
  // eleven thoracic and seven cervical heights, bottom to top, and the gap above each
  const heights = [...Array.from({ length: 11 }, (_, i) => [0.0222 - i * 0.00055, 0.0042 - i * 0.00008]), ...Array.from({ length: 7 }, () => [0.0108, 0.0044])];
  let walked = t12.h / 2 + 0.0046, k = 0;
  let run = 0;
  heights.forEach(([h, gap], i) => {
    const want = walked + h / 2;
    while (k < path.length - 2 && run + Math.hypot(path[k + 1][0] - path[k][0], path[k + 1][1] - path[k][1]) < want) {
      run += Math.hypot(path[k + 1][0] - path[k][0], path[k + 1][1] - path[k][1]);
      k++;
    }
    const [ax, ay] = path[k], [bx, by] = path[k + 1], n = Math.hypot(bx - ax, by - ay), t = (want - run) / n;
    const turn = (Math.atan2(bx - ax, by - ay) * 180) / Math.PI, neck = i > 10;
    seats.push({ x: ax + (bx - ax) * t, y: ay + (by - ay) * t, turn, w: neck ? 0.0185 : 0.0305 - i * 0.0008, h, spine: neck ? 0.022 : 0.033, droop: neck ? 0.007 : 0.02 });
    walked += h + gap;
  });
  return seats;
})();

/** Body and spinous process of one vertebra. @param {Seat} seat @param {Matrix} frame its own, origin in the body's centre */
export function vertebra({ w, h, spine, droop }, frame) {
  const at = (/** @type {number} */ x, /** @type {number} */ y) => apply(frame, [x, y]);
  const a = w / 2, b = h / 2;
  return {
    body: polygon([at(a, b), at(-a, b), at(-a + 0.0022, 0), at(-a, -b), at(a, -b), at(a - 0.0026, 0)]),
    process: polygon([at(-a + 0.001, b * 0.35), at(-a + 0.001, -b * 0.45), at(-a - spine * 0.5, -b * 0.6 - droop * 0.6), at(-a - spine, -droop - 0.0055), at(-a - spine, -droop + 0.0035)]),
  };
}

/** The sacrum in the body's frame, upright. */
export const SACRUM = (() => {
  const seat = times(rigid(0, L5S1[0], L5S1[1]), [0.001, 0, 0, 0.001, 0, 0]);
  const s1 = times(seat, lumbarPose({ tilt: UPRIGHT_TILT }).frames.S1);
  return skin(/** @type {Point[]} */ ([[16.5, -1], [0, -1], [-16.5, -1], [-30, 2], [-36, 10], [-38, -3], [-48, -10], [-45, -24], [-46, -34], [-40, -56], [-33, -74], [-18, -93], [2, -106], [10, -103], [1, -84], [-2, -60], [2, -34], [9, -15]]).map((point) => apply(s1, point)));
})();
