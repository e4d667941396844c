/**
 * A person who stands, bends forward and holds a weight, seen from the side, facing right.
 * Metres, x forward, y up, origin on the ground below the ankles. Pose and outlines are separate; neither touches the
 * page. L5/S1, the shoulders, the hands and the tilt of the disc are the model's; the rest is drawn around them.
 */
import {
  ARM_SKIN, BONES, FINGERS, FOREARM_SKIN, HAIR, HEAD_NECK_POINTS, HEM, REFERENCE, SACRUM, SHANK, SHANK_SKIN, SHOE, SOLE_LINE, SPINE_SEATS, THIGH,
  THIGH_SKIN, TRUNK_POINTS, UPPER_ARM, UPRIGHT_TILT, L5S1 as DRAWN_L5S1, skin, vertebra,
} from '../../anatomy/body.js';
import { LEVELS, lumbarKeys, lumbarPose } from '../../anatomy/lumbar.js';
import { apply, draw, ellipse, IDENTITY, inverse, join, piece, rigid, sample, times } from '../../anatomy/outline.js';

/** @typedef {import('../../anatomy/outline.js').Shape} Shape */
/** @typedef {import('../../anatomy/outline.js').Projection} Projection */
/** @typedef {import('../../anatomy/outline.js').Matrix} Matrix */
/** @typedef {import('../../anatomy/outline.js').Outline} Outline */
/** @typedef {import('../../anatomy/outline.js').Point} Point */
/** @typedef {readonly [number, number]} XY */

/** What the picture owes to the model and what to the pencil. */
export const drawnNotModelled =
  'To scale with the model: L5/S1, shoulders, hands, lever arms, weights and the tilt of the disc; it lets straight arms hang from the shoulders. '
  + 'Drawn, not modelled: the curve of the spine, the head, the legs, and the hips that move back so that the person does not fall over.';

/**
 * What the model says of the posture; metres, degrees, newtons and newton metres.
 * @typedef {object} Posture
 * @property {number} stature
 * @property {number} flexion           of the trunk
 * @property {number} discTilt          of the L5/S1 disc to the horizontal
 * @property {number} shoulderDistance  in front of L5/S1
 * @property {number} shoulderHeight    above L5/S1
 * @property {number} handDistance      in front of the shoulders
 * @property {number} handLoad          kg
 * @property {number} bodyWeight
 * @property {number} upperBodyWeight
 * @property {number} upperBodyMoment
 * @property {number} loadWeight
 * @property {number} loadMoment
 */

// ---------------------------------------------------------------- the upright body, m at REFERENCE

/** Centre of L5/S1 against the hip: 0.058 of stature above it, as in the load model. */
const L5S1 = /** @type {XY} */ ([DRAWN_L5S1[0], 0.058 * REFERENCE]);
/** Where the arm turns; the load model puts it 0.233 of stature above L5/S1 and its offset in front. */
const SHOULDER = /** @type {XY} */ ([L5S1[0] + 0.01, L5S1[1] + 0.233 * REFERENCE]);
/** From the shoulder to the middle of the closed hand of a straight arm. */
const ARM = UPPER_ARM + 0.308;
/** Of the trunk's flexion: what the joints from T12-L1 down to L5-S1 take (drawing). */
const LUMBAR_SHARE = [0.08, 0.1, 0.12, 0.14, 0.15, 0.13];
/** The neck straightens up by this share of the trunk's flexion, so that the eyes look ahead (drawing). */
const NECK_EXTENSION = 0.45;
/** Knees: degrees upright, and more for a full bend (drawing). */
const KNEES = { upright: 4, bent: 10 };
/** Where the mass of the legs and pelvis lies on the way from ankle to hip, and how far the hips go back (drawing). */
const LEGS_CENTRE = 0.55, HIPS_BACK = 0.3;
/** Middle of the foot in front of the ankle, where the whole weight should press. */
const FOOT_MIDDLE = 0.055;
/** Height of the ankle above the ground, and the far foot in front of the near one. */
const ANKLE = 0.0928, FAR_FOOT = 0.055;
/** Radius of a 20 kg plate; others have the same thickness, so that the area grows with the mass. */
const PLATE = 0.15, PLATE_MASS = 20;

/** Seats of the spine moved down to where L5/S1 is here, and stretched so that the neck stays in its place. */
const SEATS = (() => {
  const top = SPINE_SEATS[SPINE_SEATS.length - 1].y;
  const factor = (top - L5S1[1]) / (top - DRAWN_L5S1[1]);
  return SPINE_SEATS.map((seat, i) => {
    const lumbar = i < 6;
    return { ...seat, y: lumbar ? seat.y - DRAWN_L5S1[1] + L5S1[1] : top - (top - seat.y) * factor, h: lumbar ? seat.h : seat.h * factor };
  });
})();
const LUMBAR = 6, T1 = 16, C1 = SEATS.length - 1;
/** The seat that carries the shoulders. */
const T4 = 13;
const NEUTRAL = SEATS.map((seat) => rigid(seat.turn, seat.x, seat.y));
const UNDONE = NEUTRAL.map((frame) => inverse(frame));
/** From each seat to the one above, upright. */
const STEPS = NEUTRAL.slice(1).map((frame, i) => times(UNDONE[i], frame));

/** Skin points of the face go with the head; those below with the vertebra at their height. */
const FACE = { from: 3, to: 31 };

/**
 * Which of the moving frames carries a point: 0 is the pelvis, i + 1 is seat i; a fraction lies between two.
 * @param {number} y
 */
function bound(y) {
  const heights = [L5S1[1] - 0.035, ...SEATS.map((seat) => seat.y)];
  const above = heights.findIndex((height) => height > y);
  if (above === 0) return 0;
  if (above < 0) return heights.length - 1;
  return above - 1 + (y - heights[above - 1]) / (heights[above] - heights[above - 1]);
}

const TRUNK = TRUNK_POINTS.map(([x, y]) => ({ x, y, at: Math.min(bound(y), T1 + 1) }));
const HEAD_NECK = HEAD_NECK_POINTS.map(([x, y], i) => ({ x, y, at: i >= FACE.from && i <= FACE.to ? C1 + 1 : Math.max(bound(y), T4 + 1) }));

// ---------------------------------------------------------------- pose

/**
 * @typedef {object} BodyPose  metres; angles in degrees
 * @property {number} scale       of the outlines, stature over the reference
 * @property {XY} hip
 * @property {XY} knee
 * @property {XY} ankle
 * @property {XY} l5s1             centre of the L5/S1 disc
 * @property {number} discTilt     forward slope of that disc as drawn
 * @property {XY} shoulder
 * @property {XY} hand
 * @property {number} plate        radius of the weight plate; 0 without a load
 * @property {number[]} flexion    of the joints from T12-L1 down to L5-S1
 * @property {XY[]} spine          body centres from L5 up to C1
 * @property {Matrix[]} frames     of the pelvis and of the seats from L5 up: from the upright body to the world
 * @property {{pelvis: Matrix, head: Matrix, thigh: Matrix, shank: Matrix, foot: Matrix, farThigh: Matrix, farShank: Matrix, farFoot: Matrix, arm: Matrix, forearm: Matrix}} limbs
 */

const clamp = (/** @type {number} */ value, /** @type {number} */ low, /** @type {number} */ high) => Math.min(high, Math.max(low, value));
const degrees = (/** @type {number} */ radians) => (radians * 180) / Math.PI;
const radians = (/** @type {number} */ angle) => (angle * Math.PI) / 180;

/**
 * The joints of the lumbar spine in the lumbar drawing's order and frame.
 * The pelvis turns so far that the disc, which takes half of the bend of its own joint, slopes as the model says.
 * @param {number} flexion of the trunk, degrees @param {number} discTilt degrees
 */
export function lumbarBend(flexion, discTilt) {
  const bends = LUMBAR_SHARE.map((share) => share * flexion);
  return { tilt: discTilt - bends[bends.length - 1] / 2, flexion: bends };
}

/**
 * The spine on a pelvis that stands upright at the origin but for its turn: frames of the seats, m at REFERENCE.
 * @param {number} flexion degrees @param {number} discTilt degrees @param {number} thoracic bend of the chest, degrees
 */
function spineFrames(flexion, discTilt, thoracic) {
  const bend = lumbarBend(flexion, discTilt);
  const pelvis = rigid(bend.tilt - UPRIGHT_TILT);
  const [x, y] = apply(pelvis, L5S1);
  const lumbar = lumbarPose(bend);
  /** @type {Matrix[]} */
  const seats = [];
  for (const level of LEVELS.slice(0, LUMBAR).reverse()) {
    const [a, b, c, d, e, f] = lumbar.frames[level];
    seats.push([a, b, c, d, x + e / 1000, y + f / 1000]);
  }
  const joints = { chest: T1 - LUMBAR + 1, neck: C1 - T1 };
  for (let i = LUMBAR; i <= C1; i += 1) {
    const turn = i <= T1 ? thoracic / joints.chest : (-NECK_EXTENSION * flexion) / joints.neck;
    const half = SEATS[i - 1].h / 2;
    const joint = times(times(rigid(0, 0, half), rigid(turn)), rigid(0, 0, -half));
    seats.push(times(times(seats[i - 1], joint), STEPS[i - 1]));
  }
  const centre = lumbarKeys(lumbar).discCentre;
  return { pelvis, seats, l5s1: /** @type {XY} */ ([x + centre[0] / 1000, y + centre[1] / 1000]), flexion: bend.flexion };
}

/** How far the line from L5/S1 to the shoulder leans as the frames carry it, degrees. @param {ReturnType<typeof spineFrames>} spine */
function chord({ seats, l5s1 }) {
  const [x, y] = apply(times(seats[T4], UNDONE[T4]), SHOULDER);
  return degrees(Math.atan2(x - l5s1[0], y - l5s1[1]));
}

/** @type {{key: string, spine: ReturnType<typeof spineFrames>} | null} */
let lastSpine = null;

/**
 * The spine whose chest bends so far that the shoulder lies in the model's direction from L5/S1.
 * @param {number} flexion @param {number} discTilt @param {number} direction degrees
 */
function bentSpine(flexion, discTilt, direction) {
  const key = [flexion, discTilt, direction].join();
  if (lastSpine?.key === key) return lastSpine.spine;
  // The direction grows with the bend, almost in proportion: three secant steps are more than enough.
  let [before, now] = [0, 0.3 * flexion + 1];
  let error = chord(spineFrames(flexion, discTilt, before)) - direction;
  for (let i = 0; i < 4; i += 1) {
    const next = chord(spineFrames(flexion, discTilt, now)) - direction;
    if (Math.abs(next) < 1e-6 || next === error) break;
    [before, now, error] = [now, now - (next * (now - before)) / (next - error), next];
  }
  const spine = spineFrames(flexion, discTilt, now);
  lastSpine = { key, spine };
  return spine;
}

/**
 * Where the hips stand so that the whole weight, with the load, presses in the middle of the feet.
 * @param {Posture} posture @param {number} joint L5/S1 in front of the hip, m @param {number} scale
 */
function hipsBack({ bodyWeight, upperBodyWeight, upperBodyMoment, loadWeight, loadMoment }, joint, scale) {
  const carried = upperBodyWeight + loadWeight, legs = bodyWeight - upperBodyWeight;
  const wanted = (bodyWeight + loadWeight) * FOOT_MIDDLE * scale - carried * joint - upperBodyMoment - loadMoment;
  return clamp(wanted / (carried + LEGS_CENTRE * legs), -HIPS_BACK * scale, 0.05 * scale);
}

/**
 * A leg between hip and ankle: frames of thigh and shank.
 * @param {XY} hip @param {XY} ankle @param {number} scale
 */
function leg(hip, ankle, scale) {
  const [dx, dy] = [hip[0] - ankle[0], hip[1] - ankle[1]];
  const length = Math.hypot(dx, dy), thigh = THIGH * scale, shank = SHANK * scale;
  const knee = clamp((length * length - thigh * thigh - shank * shank) / (2 * thigh * shank), -1, 1);
  const bend = Math.acos(knee), over = Math.asin((shank * Math.sin(bend)) / length);
  const lean = Math.atan2(dx, dy);
  const frame = (/** @type {number} */ angle, /** @type {XY} */ at) => /** @type {Matrix} */ (times(rigid(degrees(angle), at[0], at[1]), [scale, 0, 0, scale, 0, 0]));
  const thighFrame = frame(lean - over, hip), kneeAt = apply(thighFrame, [0, -THIGH]);
  return { thigh: thighFrame, shank: frame(lean - over + bend, kneeAt), knee: /** @type {XY} */ (kneeAt) };
}

/**
 * @param {Posture} posture
 * @returns {BodyPose}
 */
export function bodyPose(posture) {
  const { stature, flexion, discTilt, shoulderDistance, shoulderHeight, handDistance, handLoad } = posture;
  const k = stature / REFERENCE;
  const spine = bentSpine(flexion, discTilt, degrees(Math.atan2(shoulderDistance, shoulderHeight)));
  const hipX = hipsBack(posture, spine.l5s1[0] * k, k);
  const kneeBend = radians(KNEES.upright + (KNEES.bent * flexion) / 90);
  const legLength = k * Math.sqrt(THIGH ** 2 + SHANK ** 2 + 2 * THIGH * SHANK * Math.cos(kneeBend));
  const ankle = /** @type {XY} */ ([0, ANKLE * k]);
  const hip = /** @type {XY} */ ([hipX, ankle[1] + Math.sqrt(legLength ** 2 - hipX ** 2)]);
  const near = leg(hip, ankle, k);
  const farAnkle = /** @type {XY} */ ([FAR_FOOT * k, ankle[1]]);
  const far = leg(hip, farAnkle, k);

  const world = /** @type {Matrix} */ ([k, 0, 0, k, hip[0], hip[1]]);
  const frames = [times(world, spine.pelvis), ...spine.seats.map((seat, i) => times(world, times(seat, UNDONE[i])))];
  const l5s1 = apply(world, spine.l5s1);
  const shoulder = /** @type {XY} */ ([l5s1[0] + shoulderDistance, l5s1[1] + shoulderHeight]);
  const reach = ARM * k, drop = Math.sqrt(reach ** 2 - handDistance ** 2);
  const hand = /** @type {XY} */ ([shoulder[0] + handDistance, shoulder[1] - drop]);
  const swing = -degrees(Math.atan2(handDistance, drop));
  const limb = (/** @type {number} */ angle, /** @type {XY} */ at) => /** @type {Matrix} */ (times(rigid(angle, at[0], at[1]), [k, 0, 0, k, 0, 0]));
  const arm = limb(swing, shoulder);
  return {
    scale: k, hip, knee: near.knee, ankle, l5s1, discTilt, shoulder, hand,
    plate: PLATE * Math.sqrt(handLoad / PLATE_MASS), flexion: spine.flexion,
    spine: SEATS.map((seat, i) => /** @type {XY} */ (apply(frames[i + 1], [seat.x, seat.y]))), frames,
    limbs: {
      pelvis: frames[0], head: frames[C1 + 1], thigh: near.thigh, shank: near.shank, foot: limb(0, ankle),
      farThigh: far.thigh, farShank: far.shank, farFoot: limb(0, farAnkle), arm, forearm: limb(swing, /** @type {XY} */ (apply(arm, [0, -UPPER_ARM]))),
    },
  };
}

/** Where a point of the skin has gone. @param {{x: number, y: number, at: number}} point @param {Matrix[]} frames @returns {[number, number]} */
function carried({ x, y, at }, frames) {
  const lower = Math.floor(at), share = at - lower;
  const a = apply(frames[lower], [x, y]);
  if (share === 0) return a;
  const b = apply(frames[lower + 1], [x, y]);
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

// ---------------------------------------------------------------- shapes

const BODY = 'var(--se-body)', FAR = 'var(--se-body-far)', CARD = 'var(--se-card)', BONE = 'var(--se-bone)', LINE = 'var(--se-bone-line)';
const PLATE_FILL = 'var(--se-control)';

/** Skin of trunk, neck and head in the world. @param {BodyPose} pose @returns {Outline} */
function torso({ frames }) {
  return join([TRUNK, HEAD_NECK].map((points) => skin(points.map((point) => carried(point, frames)))));
}

/** Each vertebra in the frame of its seat. */
const VERTEBRAE = SEATS.map((seat) => vertebra(seat, IDENTITY));

/** The sacrum was drawn for a hip 2 cm lower: it moves down with the spine. */
const SACRUM_FRAME = /** @type {Matrix} */ ([1, 0, 0, 1, 0, L5S1[1] - DRAWN_L5S1[1]]);

/**
 * The person, back to front: far leg, trunk and near leg, weight, arm, bones.
 * Each limb is one path whose card-coloured rim lies under its fill, so that its parts flow into one another.
 * @param {BodyPose} pose
 * @param {Projection} project pixels per metre and origin
 * @returns {Shape[]}
 */
export function bodyShapes(pose, project) {
  /** @type {Shape[]} */
  const out = [];
  const { limbs: f } = pose;
  const rim = clamp(project.scale * 0.022, 1.8, 3.4), line = clamp(project.scale * 0.0062, 0.6, 1), thin = clamp(project.scale * 0.0034, 0.3, 0.9);
  const limb = (/** @type {string} */ id, /** @type {string} */ d, /** @type {string} */ fill, /** @type {string} */ title) =>
    out.push({ id, kind: 'path', d, fill, stroke: CARD, strokeWidth: rim, linejoin: 'round', paintOrder: 'stroke', title });
  const cut = (/** @type {string} */ id, /** @type {string} */ d, width = rim * 0.35) => out.push({ id, kind: 'path', d, fill: 'none', stroke: CARD, strokeWidth: width });
  const bone = (/** @type {string} */ id, /** @type {Outline} */ outline, /** @type {Matrix} */ frame, /** @type {string} */ title) =>
    out.push({ id, kind: 'path', pieces: [piece(outline, frame, project)], fill: BONE, stroke: LINE, strokeWidth: line, title });
  const vertebrae = (/** @type {string} */ id, /** @type {'body' | 'process'} */ part, /** @type {string} */ title) =>
    out.push({ id, kind: 'path', d: VERTEBRAE.map((one, i) => draw(one[part], times(pose.frames[i + 1], NEUTRAL[i]), project)).join(''), fill: BONE, stroke: LINE, strokeWidth: thin, linejoin: 'round', title });

  limb('far-leg', draw(THIGH_SKIN, f.farThigh, project) + draw(SHANK_SKIN, f.farShank, project), FAR, 'far leg');
  limb('far-shoe', draw(SHOE, f.farFoot, project), FAR, 'far shoe');
  limb('trunk', draw(torso(pose), IDENTITY, project) + draw(THIGH_SKIN, f.thigh, project) + draw(SHANK_SKIN, f.shank, project), BODY, 'trunk, head and near leg');
  cut('hair', draw(HAIR, f.head, project));
  limb('shoe', draw(SHOE, f.foot, project), BODY, 'near shoe');
  cut('sole', draw(SOLE_LINE, f.foot, project));
  cut('hem', draw(HEM, f.thigh, project), rim * 0.5);
  if (pose.plate > 0) {
    out.push({ id: 'plate', kind: 'path', d: draw(ellipse(pose.hand[0], pose.hand[1], pose.plate, pose.plate), IDENTITY, project), fill: PLATE_FILL, stroke: CARD, strokeWidth: rim, paintOrder: 'stroke', title: 'weight in the hands' });
    out.push({ id: 'plate-ring', kind: 'path', d: draw(ellipse(pose.hand[0], pose.hand[1], pose.plate * 0.8, pose.plate * 0.8), IDENTITY, project), fill: 'none', stroke: CARD, strokeWidth: line, opacity: 0.7 });
  }
  limb('arm', draw(ARM_SKIN, f.arm, project) + draw(FOREARM_SKIN, f.forearm, project), BODY, 'near arm');
  cut('fingers', draw(FINGERS, f.forearm, project));

  bone('bone-fibula', BONES.fibula, f.shank, 'fibula');
  bone('bone-foot', BONES.foot, f.foot, 'bones of the foot');
  bone('bone-tibia', BONES.tibia, f.shank, 'tibia');
  bone('bone-femur', BONES.femur, f.thigh, 'femur');
  bone('bone-patella', BONES.patella, f.shank, 'kneecap');
  vertebrae('bone-processes', 'process', 'spinous processes');
  bone('bone-sacrum', SACRUM, times(f.pelvis, SACRUM_FRAME), 'sacrum');
  bone('bone-pelvis', BONES.pelvis, f.pelvis, 'pelvis');
  out.push({ id: 'bone-obturator', kind: 'path', pieces: [piece(BONES.obturator, f.pelvis, project)], fill: BODY, stroke: LINE, strokeWidth: line * 0.8 });
  bone('bone-femoral-head', BONES.head, f.thigh, 'hip joint');
  vertebrae('bone-spine', 'body', 'spine, L5 to C1');
  return out;
}

/**
 * Extreme points of the drawn figure, m: for layout and tests.
 * @param {BodyPose} pose
 */
export function bodyExtent(pose) {
  const { limbs: f } = pose;
  const box = { left: Infinity, right: -Infinity, top: -Infinity, bottom: Infinity };
  /** @type {[Outline, Matrix][]} */
  const parts = [[torso(pose), IDENTITY], [SHOE, f.foot], [SHOE, f.farFoot], [THIGH_SKIN, f.thigh], [ARM_SKIN, f.arm], [FOREARM_SKIN, f.forearm], [ellipse(...pose.hand, pose.plate, pose.plate), IDENTITY]];
  for (const [outline, frame] of parts) {
    for (const [x, y] of sample(outline, frame, 4)) {
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.max(box.top, y);
      box.bottom = Math.min(box.bottom, y);
    }
  }
  return box;
}
