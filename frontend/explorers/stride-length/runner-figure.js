/**
 * The runner from the side, facing right: at touchdown, or at any instant of the two steps from there.
 * Metres, x forward, y up, origin where the near foot met the ground; the hip stays and the ground goes back.
 * Pose and outlines are separate; neither touches the page.
 */

import {
  ARM_SKIN, BONES, FINGERS, FOREARM, FOREARM_SKIN, HAIR, HEAD, HEAD_NECK_POINTS, HEM, L5S1, NECK, REFERENCE, SACRUM, SHANK, SHANK_SKIN,
  SHOE, SHOULDER, SOLE_LINE, SPINE_SEATS, THIGH, THIGH_SKIN, TRUNK_POINTS, UPPER_ARM, skin, vertebra,
} from '../../anatomy/body.js';
import { apply, curve, inverse, join, piece, rigid, sample, times } from '../../anatomy/outline.js';

/** @typedef {import('../../anatomy/outline.js').Shape} Shape */
/** @typedef {import('../../anatomy/outline.js').Projection} Projection */
/** @typedef {import('../../anatomy/outline.js').Matrix} Matrix */
/** @typedef {import('../../anatomy/outline.js').Outline} Outline */
/** @typedef {readonly [number, number]} XY */

/** What the picture owes to the model and what to the pencil. */
export const drawnNotModelled =
  'From the model and its inputs: the distance from hip to landing foot, the stride, and the lean of the trunk; body proportions follow stature. ' +
  'Drawn, not modelled: the swing leg, the arms, the bend of the knee, the foot, the pelvis and the curve of the spine. While she runs, the hip rises and falls as in the model.';

/** Seats of the spine from this one on go with the head. */
const NECK_SEAT = 18;
/** Pitch of the landing foot, degrees, toes up: drawing. */
const FOOT_PITCH = 6;

const SWING_HEM = curve([[0.09, -0.192], [0, -0.197], [-0.09, -0.196]], false);
const TRUNK = skin(TRUNK_POINTS);
const HEAD_NECK = skin(HEAD_NECK_POINTS);

/** The upright spine as outlines: below the neck it goes with the trunk, above with the head. */
const SPINE = (() => {
  const drawn = SPINE_SEATS.map((seat) => vertebra(seat, rigid(seat.turn, seat.x, seat.y)));
  const run = (/** @type {number} */ from, /** @type {number} [to] */ to = drawn.length) => ({
    bodies: join(drawn.slice(from, to).map(({ body }) => body)), processes: join(drawn.slice(from, to).map(({ process }) => process)),
  });
  return { trunk: run(0, NECK_SEAT), neck: run(NECK_SEAT), line: SPINE_SEATS.map((seat) => /** @type {XY} */ ([seat.x, seat.y])) };
})();

const SHOE_POINTS = sample(SHOE, rigid(0), 24);

/** Lowest point of a shoe with this pitch, toes down positive, in the ankle's frame. @param {number} pitch degrees @returns {XY} */
function lowest(pitch) {
  const turn = rigid(pitch);
  let low = /** @type {XY} */ ([0, 1]);
  for (const point of SHOE_POINTS) {
    const turned = apply(turn, point);
    if (turned[1] < low[1]) low = turned;
  }
  return low;
}

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

/** @typedef {{thigh: number, shank: number, foot: number}} LegAngles   degrees from hanging straight down, backward and toes down positive */

const FLAT = 0.12, HEEL_OFF = 0.45; // of contact: the sole is down from here to there
const HEEL_RISE = 32, SPARE = 14; // degrees at toe-off: at least, and beyond what a straight leg needs
const FOLDING_TIME = 0.07; // s from toe-off until the knee is bent
const STRAIGHTEST = 0.9965; // of the leg's length: no knee is quite straight
const HEEL = apply(inverse(rigid(-FOOT_PITCH)), lowest(-FOOT_PITCH)), TOE = /** @type {XY} */ ([0.16, -0.08]); // in the foot's frame

/** The ankle of a shoe that stands with this pitch, from where its heel met the ground; it rolls from heel to toe and does not slide. @param {number} pitch degrees @returns {XY} */
function standing(pitch) {
  const turn = rigid(pitch);
  return [pitch <= 0 ? -apply(turn, HEEL)[0] : TOE[0] - HEEL[0] - apply(turn, TOE)[0], -lowest(pitch)[1]];
}

/** A smooth curve through points, read at one place. @param {readonly (readonly [number, number])[]} points @param {number} at */
function through(points, at) {
  const slope = (/** @type {number} */ i) => {
    const [before, after] = [points[Math.max(0, i - 1)], points[Math.min(points.length - 1, i + 1)]];
    return (after[1] - before[1]) / (after[0] - before[0]);
  };
  const i = Math.max(0, Math.min(points.length - 2, points.findIndex(([x]) => x > at) - 1));
  const [[x0, y0], [x1, y1]] = [points[i], points[i + 1]];
  const span = x1 - x0, u = (at - x0) / span, v = 1 - u;
  return y0 * v * v * (1 + 2 * u) + slope(i) * span * u * v * v + y1 * u * u * (1 + 2 * v) - slope(i + 1) * span * u * u * v;
}

const clamp = (/** @type {number} */ v, /** @type {number} */ a, /** @type {number} */ b) => Math.min(b, Math.max(a, v));

/**
 * The pose at an instant; without a time that of touchdown. `touchdownDistance` is the distance from the hip
 * forward to the point where the foot meets the ground. The legs of the two steps take turns: what one does
 * in the first step the other does in the second.
 * @param {{speed?: number, trunkLean?: number, stature?: number, touchdownDistance?: number, stepLength?: number, contactTime?: number, stepTime?: number, time?: number, rise?: (time: number) => number}} [input]
 *   m/s, degrees, m, m, m, s, s; `time` s since the near foot's touchdown, to two steps; `rise` of the hip since touchdown, m, at a time of a step
 * @returns {RunnerPose}
 */
export function runnerPose({ speed = 3.5, trunkLean = 5, stature = 1.75, touchdownDistance = 0.29, stepLength = 1.2, contactTime = 0.22, stepTime = 0.34, time = 0, rise = () => 0 } = {}) {
  const k = stature / REFERENCE, thigh = THIGH * k, shank = SHANK * k;
  const quick = clamp((speed - 2.2) / 2.8, 0, 1);
  const place = (/** @type {number} */ degrees, /** @type {XY} */ p) => /** @type {Matrix} */ (times(rigid(degrees, p[0], p[1]), [k, 0, 0, k, 0, 0]));
  const from = (/** @type {Matrix} */ m, /** @type {number} */ x, /** @type {number} */ y) => apply(m, [x, y]);

  // a longer reach lands on a slightly straighter knee
  const kneeFlexion = clamp(18.5 - 9 * (touchdownDistance / stature - 0.1) / 0.15 + 2 * quick, 10, 20);
  const landingAnkle = standing(-FOOT_PITCH).map((one) => one * k);
  const legLength = Math.sqrt(thigh * thigh + shank * shank + 2 * thigh * shank * Math.cos((kneeFlexion * Math.PI) / 180));
  const landingHip = landingAnkle[1] + Math.sqrt(legLength * legLength - (landingAnkle[0] + touchdownDistance) ** 2);
  const hip = /** @type {XY} */ ([-touchdownDistance, landingHip + rise(time % stepTime)]);

  /** From hip to ankle, forward and down, of a shoe with this pitch. @param {number} since s of contact @param {number} pitch degrees */
  const reach = (since, pitch) => {
    const [x, y] = standing(pitch);
    return [x * k + touchdownDistance - speed * since, landingHip + rise(since) - y * k];
  };
  /** The least pitch from a wanted one on that a leg can reach. @param {number} since @param {number} wanted */
  const pitched = (since, wanted) => {
    const tooFar = (/** @type {number} */ pitch) => Math.hypot(...reach(since, pitch)) > STRAIGHTEST * (thigh + shank);
    if (!tooFar(wanted)) return wanted;
    let [low, high] = [wanted, 80];
    for (let i = 0; i < 16; i += 1) {
      const middle = (low + high) / 2;
      if (tooFar(middle)) low = middle; else high = middle;
    }
    return high;
  };
  const toeOff = Math.max(HEEL_RISE, pitched(contactTime, 0) + SPARE);
  /** Hip and ankle given, the knee bends forward. @param {number} since s of contact @returns {LegAngles} */
  const stance = (since) => {
    const done = since / contactTime;
    const foot = pitched(since, done < FLAT ? -FOOT_PITCH * (1 - done / FLAT) : toeOff * clamp((done - HEEL_OFF) / (1 - HEEL_OFF), 0, 1) ** 1.6);
    const [x, y] = reach(since, foot), length = Math.min(Math.hypot(x, y), thigh + shank);
    const flexion = Math.acos(clamp((length * length - thigh * thigh - shank * shank) / (2 * thigh * shank), -1, 1));
    const forward = Math.atan2(x, y) + Math.asin(clamp((shank * Math.sin(flexion)) / length, -1, 1));
    return { thigh: (-forward * 180) / Math.PI, shank: ((flexion - forward) * 180) / Math.PI, foot };
  };

  // a leg that has only just left the ground is not folded yet
  const folding = clamp((stepTime - contactTime) / FOLDING_TIME, 0.75, 1);
  // a hip brought low by a long reach folds the swing leg more, so that it clears the ground
  const tuck = clamp((0.475 - landingHip / stature) / 0.11, 0, 1);
  const back = 8 + 13 * quick + 14 * tuck * (1 - quick * 0.6), bent = (72 + 22 * quick + 16 * tuck * (1 - quick * 0.5)) * folding;
  const landing = stance(0), leaving = stance(contactTime);
  /** Of the swing: when, thigh, knee, foot against shank. @type {readonly (readonly [number, number, number, number])[]} */
  const swing = [
    [contactTime, leaving.thigh, leaving.shank - leaving.thigh, leaving.foot - leaving.shank],
    [stepTime, back, bent, 24],
    [stepTime + 0.5 * contactTime, -16 - 10 * quick, bent + 20, 12],
    [stepTime + contactTime, landing.thigh - 11, 62 + 18 * quick, 2],
    [2 * stepTime, landing.thigh, landing.shank - landing.thigh, landing.foot - landing.shank],
  ];
  /** @param {number} since s since this leg's touchdown @returns {LegAngles} */
  const leg = (since) => {
    if (since <= contactTime) return stance(since);
    const [upper, bend, ankle] = [1, 2, 3].map((part) => through(swing.map((key) => /** @type {[number, number]} */ ([key[0], key[part]])), since));
    return { thigh: upper, shank: upper + bend, foot: upper + bend + ankle };
  };
  const limb = (/** @type {LegAngles} */ angles) => {
    const thighFrame = place(angles.thigh, hip), knee = from(thighFrame, 0, -THIGH);
    const shankFrame = place(angles.shank, knee), ankle = from(shankFrame, 0, -SHANK);
    return { thigh: thighFrame, shank: shankFrame, foot: place(angles.foot, ankle), knee, ankle };
  };
  const since = time % (2 * stepTime), near = limb(leg(since)), far = limb(leg((since + stepTime) % (2 * stepTime)));

  const trunk = place(trunkLean, hip);
  const neck = apply(trunk, NECK);
  // the head turns back by half the lean: eyes ahead
  const headFrame = times(times(rigid(trunkLean * 0.5, neck[0], neck[1]), [k, 0, 0, k, 0, 0]), [1, 0, 0, 1, -NECK[0], -NECK[1]]);

  const shoulder = apply(trunk, SHOULDER);
  const behind = 40 + 12 * quick - trunkLean * 0.6, before = -(14 + 12 * quick) + trunkLean * 0.4;
  const arm = (/** @type {number} */ share) => {
    const angle = before + (behind - before) * share, bend = 104 + (-6 - 4 * quick) * share;
    const upper = place(angle, shoulder), elbow = from(upper, 0, -UPPER_ARM), lower = place(angle - bend, elbow);
    return { upper, lower, elbow, wrist: from(lower, 0, -FOREARM) };
  };
  const share = (1 + Math.cos((Math.PI * since) / stepTime)) / 2; // the arms swing against the legs
  const nearArm = arm(share), farArm = arm(1 - share);

  const spine = SPINE.line.map((p, i) => apply(i >= NECK_SEAT ? headFrame : trunk, p));
  return {
    stature, scale: k, lean: trunkLean, kneeFlexion, stepLength, contact: [0, 0], hip, knee: near.knee, ankle: near.ankle,
    heel: from(near.foot, -0.06, -0.086), toe: from(near.foot, 0.212, -0.062),
    swingKnee: far.knee, swingAnkle: far.ankle, swingHeel: from(far.foot, -0.06, -0.086), swingToe: from(far.foot, 0.212, -0.062),
    shoulder, nearElbow: nearArm.elbow, nearWrist: nearArm.wrist, farElbow: farArm.elbow, farWrist: farArm.wrist, head: apply(headFrame, HEAD), neck,
    l5s1: apply(trunk, L5S1), discTilt: 30 + trunkLean, pelvisAngle: trunkLean, spine,
    frames: {
      trunk, head: headFrame, thigh: near.thigh, shank: near.shank, foot: near.foot, swingThigh: far.thigh, swingShank: far.shank, swingFoot: far.foot,
      nearArm: nearArm.upper, nearForearm: nearArm.lower, farArm: farArm.upper, farForearm: farArm.lower,
    },
  };
}

// ---------------------------------------------------------------- shapes

const BODY = 'var(--se-body)', FAR = 'var(--se-body-far)', CARD = 'var(--se-card)', BONE = 'var(--se-bone)', LINE = 'var(--se-bone-line)';

/** @typedef {readonly [Outline, Matrix][]} Limb */

/** The skin, limb by limb, back to front. @param {RunnerPose} pose @returns {Record<'farArm' | 'swingLeg' | 'swingShoe' | 'trunk' | 'shoe' | 'nearArm', Limb>} */
function skins({ frames: f }) {
  return {
    farArm: [[ARM_SKIN, f.farArm], [FOREARM_SKIN, f.farForearm]],
    swingLeg: [[THIGH_SKIN, f.swingThigh], [SHANK_SKIN, f.swingShank]],
    swingShoe: [[SHOE, f.swingFoot]],
    trunk: [[TRUNK, f.trunk], [HEAD_NECK, f.head], [THIGH_SKIN, f.thigh], [SHANK_SKIN, f.shank]],
    shoe: [[SHOE, f.foot]],
    nearArm: [[ARM_SKIN, f.nearArm], [FOREARM_SKIN, f.nearForearm]],
  };
}

/**
 * The runner, back to front: far limbs, trunk, near limbs, bones.
 * The card-coloured rims of a limb lie under its fills, so that its parts flow into
 * one another and the rim runs only around the whole.
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
  const pieces = (/** @type {Limb} */ parts) => parts.map(([outline, frame]) => piece(outline, frame, project));
  const limb = (/** @type {string} */ id, /** @type {Limb} */ parts, /** @type {string} */ fill, /** @type {string} */ title) =>
    out.push({ id, kind: 'path', pieces: pieces(parts), fill, stroke: CARD, strokeWidth: rim, title });
  const cut = (/** @type {string} */ id, /** @type {Outline} */ outline, /** @type {Matrix} */ frame, width = rim * 0.35) =>
    out.push({ id, kind: 'path', pieces: pieces([[outline, frame]]), fill: 'none', stroke: CARD, strokeWidth: width });
  const bone = (/** @type {string} */ id, /** @type {Limb} */ parts, /** @type {string} */ title, width = line) =>
    parts.forEach((part, i) => out.push({ id: i ? `${id}-${i}` : id, kind: 'path', pieces: pieces([part]), fill: BONE, stroke: LINE, strokeWidth: width, title }));

  const skinned = skins(pose);
  limb('far-arm', skinned.farArm, FAR, 'far arm');
  cut('far-fingers', FINGERS, f.farForearm);
  limb('swing-leg', skinned.swingLeg, FAR, 'swing leg');
  limb('swing-shoe', skinned.swingShoe, FAR, 'shoe of the swing leg');
  cut('swing-sole', SOLE_LINE, f.swingFoot);
  cut('swing-hem', SWING_HEM, f.swingThigh, rim * 0.5);
  limb('trunk', skinned.trunk, BODY, 'trunk, head and landing leg');
  cut('hair', HAIR, f.head);
  limb('shoe', skinned.shoe, BODY, 'shoe of the landing leg');
  cut('sole', SOLE_LINE, f.foot);
  cut('hem', HEM, f.thigh, rim * 0.5);
  limb('near-arm', skinned.nearArm, BODY, 'near arm');
  cut('near-fingers', FINGERS, f.nearForearm);
  if (!bones) return out;

  bone('bone-fibula', [[BONES.fibula, f.shank]], 'fibula');
  bone('bone-foot', [[BONES.foot, f.foot]], 'bones of the foot');
  bone('bone-tibia', [[BONES.tibia, f.shank]], 'tibia');
  bone('bone-femur', [[BONES.femur, f.thigh]], 'femur');
  bone('bone-patella', [[BONES.patella, f.shank]], 'kneecap');
  bone('bone-spines', [[SPINE.trunk.processes, f.trunk], [SPINE.neck.processes, f.head]], 'spinous processes', thin);
  bone('bone-sacrum', [[SACRUM, f.trunk]], 'sacrum');
  bone('bone-pelvis', [[BONES.pelvis, f.trunk]], 'pelvis');
  out.push({ id: 'bone-obturator', kind: 'path', pieces: pieces([[BONES.obturator, f.trunk]]), fill: BODY, stroke: LINE, strokeWidth: line * 0.8 });
  bone('bone-femoral-head', [[BONES.head, f.thigh]], 'hip joint');
  bone('bone-spine', [[SPINE.trunk.bodies, f.trunk], [SPINE.neck.bodies, f.head]], 'spine, L5 to C1', thin);
  return out;
}

/**
 * The runner as one flat tone: the ghost one step ago, moved there by its group.
 * @param {RunnerPose} pose
 * @param {Projection} project
 * @param {string} [fill]
 * @returns {Shape[]}
 */
export function runnerSilhouette(pose, project, fill = 'var(--se-ghost)') {
  return [{ id: 'ghost', kind: 'path', pieces: Object.values(skins(pose)).flat().map(([outline, frame]) => piece(outline, frame, project)), fill, title: 'the runner one step ago' }];
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
