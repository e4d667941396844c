/**
 * The runner at the instant of touchdown, seen from the side, facing right.
 * Metres, x forward, y up, origin where the landing foot meets the ground.
 * Pose and outlines are separate; neither touches the page.
 */

import { apply, curve, draw, ellipse, join, polygon, rigid, sample, times } from '../../anatomy/outline.js';
import { DIMENSIONS, LEVELS, lumbarPose } from '../../anatomy/lumbar.js';

/** @typedef {import('../../anatomy/outline.js').Shape} Shape */
/** @typedef {import('../../anatomy/outline.js').Projection} Projection */
/** @typedef {import('../../anatomy/outline.js').Matrix} Matrix */
/** @typedef {import('../../anatomy/outline.js').Outline} Outline */
/** @typedef {import('../../anatomy/outline.js').Point} Point */
/** @typedef {readonly [number, number]} XY */

/** What the picture owes to the model and what to the pencil. */
export const drawnNotModelled =
  'From the model and its inputs: the distance from hip to landing foot, the stride, and the lean of the trunk; body proportions follow stature. ' +
  'Drawn, not modelled: the swing leg, the arms, the bend of the knee, the foot, the pelvis and the curve of the spine.';

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
const REFERENCE = 1.75;
const THIGH = PROPORTIONS.thigh * REFERENCE, SHANK = PROPORTIONS.shank * REFERENCE;
const UPPER_ARM = PROPORTIONS.upperArm * REFERENCE, FOREARM = PROPORTIONS.forearm * REFERENCE;

/** Places in the trunk's frame (hip at the origin, upright), m at REFERENCE: drawing. */
const SHOULDER = /** @type {XY} */ ([-0.03, PROPORTIONS.hipToShoulder * REFERENCE]);
const L5S1 = /** @type {XY} */ ([-0.024, 0.121]);
const NECK = /** @type {XY} */ ([-0.046, 0.578]);
const HEAD = /** @type {XY} */ ([0.004, 0.722]);

/** Pitch of the landing foot, degrees, toes up: drawing. */
const FOOT_PITCH = 6;

// ---------------------------------------------------------------- outlines, m at REFERENCE

/** Same turning sense for all, so that overlapping pieces of one path never cancel. @param {Point[]} points @returns {Outline} */
function skin(points) {
  let area = 0;
  points.forEach((p, i) => {
    const q = points[(i + 1) % points.length];
    area += p[0] * q[1] - q[0] * p[1];
  });
  return curve(area < 0 ? points.slice().reverse() : points);
}

/** @param {Point[]} points @param {number} [fx] @returns {Outline} */
const slim = (points, fx = 1) => skin(points.map(([x, y]) => [x * fx, y]));

const TRUNK = skin([
  [-0.092, -0.09], [-0.125, -0.054], [-0.1365, -0.004], [-0.13, 0.05], [-0.111, 0.108], [-0.0985, 0.17], [-0.1005, 0.24], [-0.116, 0.33], [-0.1285, 0.41], [-0.125, 0.478], [-0.106, 0.532], [-0.08, 0.565],
  [-0.03, 0.574], [0.012, 0.562], [0.042, 0.53], [0.074, 0.482], [0.095, 0.424], [0.0965, 0.372], [0.087, 0.305], [0.0755, 0.24], [0.0705, 0.175], [0.0745, 0.11], [0.079, 0.05], [0.074, -0.02], [0.05, -0.075], [0.005, -0.108], [-0.05, -0.112],
]);

const HEAD_NECK = skin([
  [0.01, 0.525], [0.027, 0.558], [0.037, 0.584], [0.0455, 0.599], [0.062, 0.6015], [0.08, 0.599], [0.0925, 0.6045], [0.0965, 0.6175], [0.0935, 0.631], [0.0985, 0.6405], [0.0965, 0.6495], [0.1005, 0.6575], [0.0985, 0.6665],
  [0.107, 0.672], [0.116, 0.681], [0.109, 0.7], [0.0995, 0.72], [0.1025, 0.738], [0.1005, 0.766], [0.09, 0.795], [0.062, 0.8195], [0.016, 0.8285], [-0.034, 0.8205], [-0.071, 0.794], [-0.0895, 0.752], [-0.0875, 0.71], [-0.0745, 0.676], [-0.064, 0.648], [-0.0615, 0.617], [-0.068, 0.585], [-0.087, 0.556], [-0.09, 0.52], [-0.03, 0.5],
]);
/** Edge of the hair, so that the head is not a doll's. */
const HAIR = curve([[0.1005, 0.7715], [0.078, 0.7685], [0.05, 0.756], [0.036, 0.736], [0.031, 0.71], [0.018, 0.701], [0.004, 0.7], [-0.012, 0.686], [-0.036, 0.668], [-0.0685, 0.66]], false);

const THIGH_SKIN = slim([
  [0, 0.07], [0.048, 0.052], [0.076, 0.01], [0.086, -0.06], [0.087, -0.13], [0.08, -0.21], [0.068, -0.29], [0.0585, -0.35], [0.0555, -0.395], [0.0545, -0.43], [0.044, -0.458], [0.01, -0.472], [-0.03, -0.462], [-0.046, -0.432],
  [-0.051, -0.38], [-0.062, -0.3], [-0.076, -0.22], [-0.09, -0.14], [-0.1, -0.07], [-0.1, 0], [-0.068, 0.05],
], 0.96);

const SHANK_SKIN = slim([
  [0.0, 0.05], [0.038, 0.034], [0.052, 0.004], [0.053, -0.032], [0.048, -0.09], [0.042, -0.18], [0.035, -0.27], [0.03, -0.35], [0.031, -0.4], [0.034, -0.45], [-0.026, -0.46], [-0.035, -0.42], [-0.033, -0.365], [-0.041, -0.29], [-0.06, -0.215],
  [-0.0715, -0.155], [-0.067, -0.095], [-0.0535, -0.035], [-0.046, 0.015], [-0.03, 0.04],
]);

/** Ankle at the origin, sole flat. */
const SHOE = skin([
  [-0.055, -0.086], [-0.03, -0.093], [0.02, -0.0925], [0.07, -0.0915], [0.12, -0.093], [0.16, -0.0915], [0.19, -0.084], [0.211, -0.07], [0.214, -0.0575], [0.203, -0.046], [0.172, -0.0355], [0.128, -0.0215], [0.094, -0.003], [0.068, 0.017], [0.05, 0.034],
  [0.012, 0.0285], [-0.03, 0.036], [-0.046, 0.031], [-0.05, 0.004], [-0.057, -0.03], [-0.066, -0.06], [-0.066, -0.076],
]);
const SOLE_LINE = curve([[-0.065, -0.067], [-0.02, -0.0715], [0.04, -0.069], [0.1, -0.0685], [0.16, -0.0675], [0.211, -0.063]], false);

const ARM_SKIN = slim([
  [0, 0.056], [0.034, 0.045], [0.053, 0.008], [0.053, -0.05], [0.047, -0.12], [0.044, -0.19], [0.039, -0.26], [0.037, -0.31], [0.03, -0.348], [0.002, -0.362], [-0.028, -0.353], [-0.04, -0.322], [-0.04, -0.27], [-0.046, -0.19], [-0.052, -0.11], [-0.055, -0.04], [-0.049, 0.018], [-0.029, 0.047],
], 0.94);

/** Elbow at the origin, forearm down; the thumb side is +x. */
const FOREARM_SKIN = skin([
  [0, 0.036], [0.026, 0.026], [0.038, -0.01], [0.0415, -0.06], [0.037, -0.12], [0.029, -0.185], [0.0235, -0.236], [0.026, -0.262], [0.037, -0.281], [0.0425, -0.302], [0.0365, -0.32], [0.0355, -0.333], [0.022, -0.3475], [-0.002, -0.35], [-0.024, -0.3415], [-0.0345, -0.322], [-0.0345, -0.296], [-0.0275, -0.27], [-0.023, -0.24], [-0.0265, -0.19], [-0.0345, -0.125], [-0.04, -0.065], [-0.037, -0.01], [-0.024, 0.027],
]);
const FINGERS = curve([[0.0355, -0.331], [0.018, -0.318], [0.012, -0.302], [0.02, -0.289]], false);

const HEM = curve([[0.09, -0.2], [0.03, -0.203], [-0.03, -0.2], [-0.09, -0.19]], false);
const SWING_HEM = curve([[0.09, -0.192], [0, -0.197], [-0.09, -0.196]], false);

const BONES = {
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
 * The spine: L5 to T12 stand where the lumbar drawing puts them; T11 to C1
 * follow a smooth kyphosis and lordosis (drawing).
 */
const SPINE = (() => {
  const pose = lumbarPose({ tilt: 30 });
  /** @type {{x: number, y: number, turn: number, w: number, h: number, spine: number, droop: number}[]} */
  const seats = [];
  for (const level of LEVELS.slice(0, 6).reverse()) {
    const d = DIMENSIONS[/** @type {import('../../anatomy/lumbar.js').Vertebra} */ (level)], m = pose.frames[level];
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
  const bodies = /** @type {Outline[]} */ ([]), spines = /** @type {Outline[]} */ ([]);
  const neckBodies = /** @type {Outline[]} */ ([]), neckSpines = /** @type {Outline[]} */ ([]);
  seats.forEach(({ x, y, turn, w, h, spine, droop }, i) => {
    const m = rigid(turn, x, y), at = (/** @type {number} */ a, /** @type {number} */ b) => apply(m, [a, b]);
    const a = w / 2, b = h / 2;
    const body = polygon([at(a, b), at(-a, b), at(-a + 0.0022, 0), at(-a, -b), at(a, -b), at(a - 0.0026, 0)]);
    const s = polygon([at(-a + 0.001, b * 0.35), at(-a + 0.001, -b * 0.45), at(-a - spine * 0.5, -b * 0.6 - droop * 0.6), at(-a - spine, -droop - 0.0055), at(-a - spine, -droop + 0.0035)]);
    (i > 17 ? neckBodies : bodies).push(body);
    (i > 17 ? neckSpines : spines).push(s);
  });
  const seat = times(rigid(0, L5S1[0], L5S1[1]), [0.001, 0, 0, 0.001, 0, 0]), s1 = times(seat, pose.frames.S1);
  const at = (/** @type {Point[]} */ points) => skin(points.map((p) => apply(s1, p)));
  const sacrum = at([[16.5, -1], [0, -1], [-16.5, -1], [-30, 2], [-36, 10], [-38, -3], [-48, -10], [-45, -24], [-46, -34], [-40, -56], [-33, -74], [-18, -93], [2, -106], [10, -103], [1, -84], [-2, -60], [2, -34], [9, -15]]);
  return { bodies: join(bodies), spines: join(spines), neckBodies: join(neckBodies), neckSpines: join(neckSpines), sacrum, line: seats.map((s) => /** @type {XY} */ ([s.x, s.y])) };
})();

/** Lowest point of the landing shoe, in the ankle's frame after its pitch. */
const CONTACT = (() => {
  let low = /** @type {[number, number]} */ ([0, 1]);
  for (const p of sample(SHOE, rigid(-FOOT_PITCH), 24)) if (p[1] < low[1]) low = p;
  return low;
})();

// ---------------------------------------------------------------- pose

/**
 * @typedef {object} RunnerPose  metres; angles in degrees
 * @property {number} stature
 * @property {number} scale             of the outlines, stature over the reference
 * @property {number} lean
 * @property {number} kneeFlexion       of the landing leg
 * @property {number} stepLength
 * @property {XY} contact               where the landing foot meets the ground: (0, 0)
 * @property {XY} hip
 * @property {XY} knee                  landing leg
 * @property {XY} ankle
 * @property {XY} heel
 * @property {XY} toe
 * @property {XY} swingKnee
 * @property {XY} swingAnkle
 * @property {XY} swingHeel
 * @property {XY} swingToe
 * @property {XY} shoulder
 * @property {XY} nearElbow
 * @property {XY} nearWrist
 * @property {XY} farElbow
 * @property {XY} farWrist
 * @property {XY} head                  centre of the head
 * @property {XY} neck
 * @property {XY} l5s1                  centre of the L5/S1 disc
 * @property {number} discTilt          forward slope of that disc as drawn
 * @property {number} pelvisAngle       forward turn of the pelvis from upright
 * @property {XY[]} spine               body centres from L5 up to C1
 * @property {{trunk: Matrix, head: Matrix, thigh: Matrix, shank: Matrix, foot: Matrix, swingThigh: Matrix, swingShank: Matrix, swingFoot: Matrix, nearArm: Matrix, nearForearm: Matrix, farArm: Matrix, farForearm: Matrix}} frames
 */

const clamp = (/** @type {number} */ v, /** @type {number} */ a, /** @type {number} */ b) => Math.min(b, Math.max(a, v));

/**
 * The pose at touchdown. `touchdownDistance` is the distance from the hip
 * forward to the point where the foot meets the ground.
 * @param {{speed?: number, trunkLean?: number, stature?: number, touchdownDistance?: number, stepLength?: number, contactTime?: number}} [input] m/s, degrees, m, m, m, s
 * @returns {RunnerPose}
 */
export function runnerPose({ speed = 3.5, trunkLean = 5, stature = 1.75, touchdownDistance = 0.29, stepLength = 1.2 } = {}) {
  const k = stature / REFERENCE, thigh = THIGH * k, shank = SHANK * k;
  const quick = clamp((speed - 2.2) / 2.8, 0, 1);
  const place = (/** @type {number} */ degrees, /** @type {XY} */ p) => /** @type {Matrix} */ (times(rigid(degrees, p[0], p[1]), [k, 0, 0, k, 0, 0]));
  const from = (/** @type {Matrix} */ m, /** @type {number} */ x, /** @type {number} */ y) => apply(m, [x, y]);

  const ankle = /** @type {XY} */ ([-CONTACT[0] * k, -CONTACT[1] * k]);
  const foot = place(-FOOT_PITCH, ankle);
  const dx = ankle[0] + touchdownDistance;
  // a longer reach lands on a slightly straighter knee
  const kneeFlexion = clamp(18.5 - 9 * (touchdownDistance / stature - 0.1) / 0.15 + 2 * quick, 10, 20);
  const f = (kneeFlexion * Math.PI) / 180;
  const leg = Math.sqrt(thigh * thigh + shank * shank + 2 * thigh * shank * Math.cos(f));
  const hip = /** @type {XY} */ ([-touchdownDistance, ankle[1] + Math.sqrt(leg * leg - dx * dx)]);
  const swing = Math.atan2(dx, hip[1] - ankle[1]), over = Math.asin((shank * Math.sin(f)) / leg);
  const thighAngle = ((swing + over) * 180) / Math.PI, shankAngle = thighAngle - kneeFlexion;
  const thighFrame = place(-thighAngle, hip), knee = from(thighFrame, 0, -THIGH), shankFrame = place(-shankAngle, knee);

  const trunk = place(trunkLean, hip);
  const neck = apply(trunk, NECK);
  // the head turns back by half the lean: eyes ahead
  const headFrame = times(times(rigid(trunkLean * 0.5, neck[0], neck[1]), [k, 0, 0, k, 0, 0]), [1, 0, 0, 1, -NECK[0], -NECK[1]]);

  // a hip brought low by a long reach folds the swing leg more, so that it clears the ground
  const tuck = clamp((0.475 - hip[1] / stature) / 0.11, 0, 1);
  const back = 8 + 13 * quick + 14 * tuck * (1 - quick * 0.6), folded = back + 72 + 22 * quick + 16 * tuck * (1 - quick * 0.5);
  const swingThigh = place(back, hip), swingKnee = from(swingThigh, 0, -THIGH);
  const swingShank = place(folded, swingKnee), swingAnkle = from(swingShank, 0, -SHANK);
  const swingFoot = place(folded + 24, swingAnkle);

  const shoulder = apply(trunk, SHOULDER);
  const backAngle = 40 + 12 * quick - trunkLean * 0.6, bend = 98 - 4 * quick;
  const nearArm = place(backAngle, shoulder), nearElbow = from(nearArm, 0, -UPPER_ARM);
  const nearForearm = place(backAngle - bend, nearElbow), nearWrist = from(nearForearm, 0, -FOREARM);
  const fore = -(14 + 12 * quick) + trunkLean * 0.4;
  const farArm = place(fore, shoulder), farElbow = from(farArm, 0, -UPPER_ARM);
  const farForearm = place(fore - 104, farElbow), farWrist = from(farForearm, 0, -FOREARM);

  const spine = SPINE.line.map((p, i) => apply(i > 17 ? headFrame : trunk, p));
  return {
    stature, scale: k, lean: trunkLean, kneeFlexion, stepLength, contact: [0, 0], hip, knee, ankle,
    heel: from(foot, -0.06, -0.086), toe: from(foot, 0.212, -0.062), swingKnee, swingAnkle, swingHeel: from(swingFoot, -0.06, -0.086), swingToe: from(swingFoot, 0.212, -0.062),
    shoulder, nearElbow, nearWrist, farElbow, farWrist, head: apply(headFrame, HEAD), neck,
    l5s1: apply(trunk, L5S1), discTilt: 30 + trunkLean, pelvisAngle: trunkLean, spine,
    frames: { trunk, head: headFrame, thigh: thighFrame, shank: shankFrame, foot, swingThigh, swingShank, swingFoot, nearArm, nearForearm, farArm, farForearm },
  };
}

// ---------------------------------------------------------------- shapes

const BODY = 'var(--se-body)', FAR = 'var(--se-body-far)', CARD = 'var(--se-card)', BONE = 'var(--se-bone)', LINE = 'var(--se-bone-line)';

/**
 * @typedef {object} Pieces
 * @property {string} farArm
 * @property {string} swingLeg
 * @property {string} swingShoe
 * @property {string} trunk
 * @property {string} shoe
 * @property {string} nearArm
 */
/** @type {{pose: RunnerPose, scale: number, x: number, y: number, pieces: Pieces} | null} */
let last = null;

/**
 * The skin as paths. Kept for the last pose and projection, so that figure and
 * ghost share the work when the ghost is moved by a transform.
 * @param {RunnerPose} pose
 * @param {Projection} p
 * @returns {Pieces}
 */
function skinPieces(pose, p) {
  if (last && last.pose === pose && last.scale === p.scale && last.x === p.x && last.y === p.y) return last.pieces;
  const f = pose.frames;
  const pieces = {
    farArm: draw(ARM_SKIN, f.farArm, p) + draw(FOREARM_SKIN, f.farForearm, p),
    swingLeg: draw(THIGH_SKIN, f.swingThigh, p) + draw(SHANK_SKIN, f.swingShank, p),
    swingShoe: draw(SHOE, f.swingFoot, p),
    trunk: draw(TRUNK, f.trunk, p) + draw(HEAD_NECK, f.head, p) + draw(THIGH_SKIN, f.thigh, p) + draw(SHANK_SKIN, f.shank, p),
    shoe: draw(SHOE, f.foot, p),
    nearArm: draw(ARM_SKIN, f.nearArm, p) + draw(FOREARM_SKIN, f.nearForearm, p),
  };
  last = { pose, scale: p.scale, x: p.x, y: p.y, pieces };
  return pieces;
}

/**
 * The runner, back to front: far limbs, trunk, near limbs, bones.
 * Each limb is one path whose card-coloured rim lies under its fill, so that its
 * parts flow into one another and the rim runs only around the whole.
 * @param {RunnerPose} pose
 * @param {Projection} project pixels per metre and origin
 * @param {{bones?: boolean}} [options]
 * @returns {Shape[]}
 */
export function runnerShapes(pose, project, { bones = true } = {}) {
  /** @type {Shape[]} */
  const out = [];
  const { frames: f } = pose, rim = clamp(project.scale * 0.022, 1.8, 3.4), line = clamp(project.scale * 0.0062, 0.6, 1);
  // small bones would drown in their own outline
  const thin = clamp(project.scale * 0.0034, 0.3, 0.9);
  const limb = (/** @type {string} */ id, /** @type {string} */ d, /** @type {string} */ fill, /** @type {string} */ title) =>
    out.push({ id, kind: 'path', d, fill, stroke: CARD, strokeWidth: rim, linejoin: 'round', paintOrder: 'stroke', title });
  const cut = (/** @type {string} */ id, /** @type {string} */ d, width = rim * 0.5) => out.push({ id, kind: 'path', d, fill: 'none', stroke: CARD, strokeWidth: width });
  const bone = (/** @type {string} */ id, /** @type {string} */ d, /** @type {string} */ title, width = line) => out.push({ id, kind: 'path', d, fill: BONE, stroke: LINE, strokeWidth: width, linejoin: 'round', title });

  const skins = skinPieces(pose, project);
  limb('far-arm', skins.farArm, FAR, 'far arm');
  cut('far-fingers', draw(FINGERS, f.farForearm, project), rim * 0.35);
  limb('swing-leg', skins.swingLeg, FAR, 'swing leg');
  limb('swing-shoe', skins.swingShoe, FAR, 'shoe of the swing leg');
  cut('swing-sole', draw(SOLE_LINE, f.swingFoot, project), rim * 0.35);
  cut('swing-hem', draw(SWING_HEM, f.swingThigh, project));
  limb('trunk', skins.trunk, BODY, 'trunk, head and landing leg');
  cut('hair', draw(HAIR, f.head, project), rim * 0.35);
  limb('shoe', skins.shoe, BODY, 'shoe of the landing leg');
  cut('sole', draw(SOLE_LINE, f.foot, project), rim * 0.35);
  cut('hem', draw(HEM, f.thigh, project));
  limb('near-arm', skins.nearArm, BODY, 'near arm');
  cut('near-fingers', draw(FINGERS, f.nearForearm, project), rim * 0.35);
  if (!bones) return out;

  bone('bone-fibula', draw(BONES.fibula, f.shank, project), 'fibula');
  bone('bone-foot', draw(BONES.foot, f.foot, project), 'bones of the foot');
  bone('bone-tibia', draw(BONES.tibia, f.shank, project), 'tibia');
  bone('bone-femur', draw(BONES.femur, f.thigh, project), 'femur');
  bone('bone-patella', draw(BONES.patella, f.shank, project), 'kneecap');
  bone('bone-spines', draw(SPINE.spines, f.trunk, project) + draw(SPINE.neckSpines, f.head, project), 'spinous processes', thin);
  bone('bone-sacrum', draw(SPINE.sacrum, f.trunk, project), 'sacrum');
  bone('bone-pelvis', draw(BONES.pelvis, f.trunk, project), 'pelvis');
  out.push({ id: 'bone-obturator', kind: 'path', d: draw(BONES.obturator, f.trunk, project), fill: BODY, stroke: LINE, strokeWidth: line * 0.8 });
  bone('bone-femoral-head', draw(BONES.head, f.thigh, project), 'hip joint');
  bone('bone-spine', draw(SPINE.bodies, f.trunk, project) + draw(SPINE.neckBodies, f.head, project), 'spine, L5 to C1', thin);
  return out;
}

/**
 * The runner as one flat tone: the ghost one step ago. With the projection of
 * `runnerShapes` and a translate(-stepLength px) on the group it costs nothing.
 * @param {RunnerPose} pose
 * @param {Projection} project
 * @param {string} [fill]
 * @returns {Shape[]}
 */
export function runnerSilhouette(pose, project, fill = 'var(--se-ghost)') {
  const q = skinPieces(pose, project);
  const d = q.farArm + q.swingLeg + q.swingShoe + q.trunk + q.shoe + q.nearArm;
  return [{ id: 'ghost', kind: 'path', d, fill, title: 'the runner one step ago' }];
}

/**
 * Extreme points of the drawn figure, m: for layout and tests.
 * @param {RunnerPose} pose
 * @returns {{left: number, right: number, top: number, bottom: number}}
 */
export function runnerExtent(pose) {
  const { frames: f } = pose, box = { left: Infinity, right: -Infinity, top: -Infinity, bottom: Infinity };
  /** @type {[Outline, Matrix][]} */
  const parts = [[SHOE, f.foot], [SHOE, f.swingFoot], [HEAD_NECK, f.head], [FOREARM_SKIN, f.farForearm], [FOREARM_SKIN, f.nearForearm], [ARM_SKIN, f.nearArm], [TRUNK, f.trunk], [SHANK_SKIN, f.shank], [SHANK_SKIN, f.swingShank]];
  for (const [o, m] of parts) {
    for (const [x, y] of sample(o, m, 4)) {
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.max(box.top, y);
      box.bottom = Math.min(box.bottom, y);
    }
  }
  return box;
}
