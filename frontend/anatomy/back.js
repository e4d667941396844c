/**
 * The lumbar spine of lumbar.js, T12 to S1, seen from behind: the person's right is the reader's right, up is up.
 * Millimetres in the world; the caller chooses the pixels. Drawing only; the mechanics live in the models.
 *
 * Heights are those of the side view in its neutral pose, so that the two views stand level by level beside each
 * other; widths come from the same table. Every template is drawn where it stands upright: origin at the middle of the
 * L5/S1 disc, x to the right, y up. A bend moves it from there.
 */
import { vertebrae } from '../generated/anatomy.js';
import { JOINTS, LEVELS, lumbarKeys, lumbarPose } from './lumbar.js';
import { IDENTITY, apply, curve, draw, ellipse, join, rigid, sample, times } from './outline.js';

/** @typedef {import('./outline.js').Shape} Shape */
/** @typedef {import('./outline.js').Projection} Projection */
/** @typedef {import('./outline.js').Matrix} Matrix */
/** @typedef {import('./outline.js').Outline} Outline */
/** @typedef {import('./outline.js').Point} Point */
/** @typedef {import('./lumbar.js').Vertebra} Vertebra */
/** @typedef {import('./lumbar.js').Level} Level */
/** @typedef {readonly [number, number]} XY */

/** @type {readonly Vertebra[]} */
const VERTEBRAE = ['T12', 'L1', 'L2', 'L3', 'L4', 'L5'];
const INK = {
  bone: 'var(--se-bone)', boneLine: 'var(--se-bone-line)', disc: 'var(--se-disc)', discText: 'var(--se-disc-text)',
};
/** Half the width of a joint's gap as drawn, mm: wider than in life, so that the line is seen. */
const GAP = 1.3;

const NEUTRAL = lumbarPose();
const NEUTRAL_KEYS = lumbarKeys(NEUTRAL);

/**
 * Where the parts of a vertebra stand upright, mm: its body from rim to rim, half its widths, the height of its
 * pedicles and of the end of its spinous process, and the joints above and below.
 * @param {Vertebra} level
 */
function placed(level) {
  const size = vertebrae[level], frame = NEUTRAL.frames[level], index = LEVELS.indexOf(level);
  const height = (/** @type {number} */ x, /** @type {number} */ y) => apply(frame, [x, y])[1];
  const rear = size.body_height_back / 2;
  const blade = rear - 12 - size.spine_droop; // as in the side view
  const tip = -size.body_depth_upper / 2 - size.spine_reach * 0.8;
  const above = vertebrae[VERTEBRAE[Math.max(0, index - 1)]];
  return {
    top: height(-size.body_depth_upper / 2, rear), bottom: height(-size.body_depth_lower / 2, -rear),
    halfTop: size.body_width_upper / 2, halfBottom: size.body_width_lower / 2,
    pedicle: height(-size.body_depth_upper / 2 - 8, rear - 3.6 - size.pedicle_height / 2),
    processBottom: height(tip, blade - size.spine_blade),
    reach: size.transverse_span / 2,
    jointAbove: /** @type {XY} */ ([above.facet_spacing / 2, index ? NEUTRAL_KEYS.facetCentres[JOINTS[index - 1]][1] : height(-size.body_depth_upper / 2 - 20, rear + 6)]),
    jointBelow: /** @type {XY} */ ([size.facet_spacing / 2, NEUTRAL_KEYS.facetCentres[JOINTS[index]][1]]),
  };
}

/** The right half and its mirror image, as one closed outline. @param {Point[]} half from the midline round to the midline */
function mirrored(half) {
  return curve([...half, ...half.slice(1, -1).reverse().map(([x, y]) => [-x, y])]);
}

/** The same outline on either side. @param {(side: 1 | -1) => Outline} one */
const both = (one) => join([one(1), one(-1)]);

/** @param {Vertebra} level */
function buildVertebra(level) {
  const { top, bottom, halfTop, halfBottom, pedicle, processBottom, reach, jointAbove: [ax, ay], jointBelow: [bx, by] } = placed(level);
  const waist = Math.min(halfTop, halfBottom) * 0.88, middle = (top + bottom) / 2;
  const body = mirrored([[0, top], [halfTop - 4, top + 0.2], [halfTop, top - 1.6], [halfTop - 0.6, top - 4.4], [waist, middle], [halfBottom - 0.6, bottom + 4.4], [halfBottom, bottom + 1.6], [halfBottom - 4, bottom - 0.2], [0, bottom]]);
  const laminaTop = pedicle - 1, laminaBottom = pedicle - 15, tip = Math.min(processBottom, laminaBottom - 7);
  const isthmus = Math.min(ax + 3, bx + 3);
  const arch = mirrored([
    [0, laminaTop - 2.5], [ax - 6.5, laminaTop], [ax - 1.4, ay - 4.5], [ax + GAP, ay + 1], [ax + 2.4, ay + 6], [ax + 5.6, ay + 7.2], [ax + 8.6, ay + 3], [ax + 8.4, pedicle + 5],
    [(ax + reach) / 2 + 5, pedicle + 4.2], [reach - 3, pedicle + 4.4], [reach, pedicle + 1.4], [reach - 1.4, pedicle - 2.4], [(ax + reach) / 2 + 4, pedicle - 4.2], [ax + 7, pedicle - 6],
    [isthmus, (pedicle + by) / 2 + 0.5], [bx - GAP + 0.6, by + 6], [bx - GAP, by], [bx - GAP - 1.4, by - 5.4], [bx - GAP - 4.4, by - 7.4], [bx - GAP - 7.6, by - 4.8], [bx - GAP - 8.6, by + 1], [4.4, laminaBottom + 0.8], [0, laminaBottom],
  ]);
  const half = 3.6;
  const process = mirrored([[0, laminaTop - 4], [half * 0.66, laminaTop - 5.6], [half * 0.7, (laminaTop + tip) / 2], [half, tip + 6], [half + 0.5, tip + 2.4], [half * 0.5, tip - 0.4], [0, tip - 0.9]]);
  const eyes = both((side) => ellipse(side * (ax + 4.6), pedicle, 3.4, 4.6));
  return { body, arch, process, eyes };
}

/** The joint below a vertebra on either side: a slit, wider apart below than above. @param {Vertebra} level */
function jointOutline(level) {
  const [x, y] = placed(level).jointBelow;
  return both((side) => ellipse(side * x, y, GAP, 7, side * 0.12));
}

/** Height of the rear rim of the sacrum's endplate, mm. */
const SACRUM_TOP = apply(NEUTRAL.frames.S1, [-vertebrae.S1.body_depth_upper / 2, 0])[1];

const SACRUM = (() => {
  const top = SACRUM_TOP, half = vertebrae.S1.body_width_upper / 2;
  const [jx, jy] = placed('L5').jointBelow;
  const outline = mirrored([
    [0, top], [half - 4, top - 0.2], [half - 0.4, top - 2], [half + 3, top - 7.4], [half + 17, top - 3.4], [half + 26, top - 9], [half + 28, top - 19], [half + 23, top - 32], [half + 15, top - 45],
    [half + 2, top - 62], [half - 11, top - 76], [half - 17, top - 88], [6, top - 95], [0, top - 96],
  ]);
  const processes = both((side) => curve([
    [side * (jx + GAP), jy - 7], [side * (jx + GAP), jy + 1], [side * (jx + 2.6), jy + 6.4], [side * (jx + 6), jy + 7.4], [side * (jx + 9.4), jy + 3], [side * (jx + 10), jy - 6], [side * (jx + 4), jy - 12],
  ]));
  const holes = both((side) => join([[15.5, 22], [14, 38], [12.4, 53], [10.6, 67]].map(([x, down]) => ellipse(side * x, top - down, 2.6, 3.2))));
  const crest = curve([[0, top - 15], [1.1, top - 24], [-1, top - 33], [1, top - 43], [-0.8, top - 54], [0, top - 66]], false);
  return { outline, processes, holes, crest };
})();

/** @type {Record<Vertebra, ReturnType<typeof buildVertebra> & {joint: Outline}>} */
const BONES = /** @type {any} */ (Object.fromEntries(VERTEBRAE.map((level) => [level, { ...buildVertebra(level), joint: jointOutline(level) }])));

/** Where each joint turns, upright: the middle of its disc. @param {number} index of JOINTS */
function pivot(index) {
  const below = LEVELS[index + 1];
  const low = below === 'S1' ? SACRUM_TOP : placed(below).top;
  return (placed(VERTEBRAE[index]).bottom + low) / 2;
}

/** @type {readonly number[]} */
const PIVOTS = VERTEBRAE.map((_, index) => pivot(index));

/**
 * @typedef {object} BackPose
 * @property {Record<Level, Matrix>} frames   from where each bone stands upright to where it stands now, mm
 */

/**
 * The spine's pose. `bending` leans each joint to the reader's right, from T12-L1 down to L5-S1, degrees; negative is
 * to the left.
 * @param {{bending?: readonly number[]}} [options]
 * @returns {BackPose}
 */
export function backPose({ bending = [] } = {}) {
  /** @type {Partial<Record<Level, Matrix>>} */
  const frames = { S1: IDENTITY };
  let m = IDENTITY;
  for (let i = VERTEBRAE.length - 1; i >= 0; i -= 1) {
    const bend = bending[i] ?? 0;
    if (bend) m = times(m, times(rigid(bend, 0, PIVOTS[i]), rigid(0, 0, -PIVOTS[i])));
    frames[VERTEBRAE[i]] = m;
  }
  return { frames: /** @type {Record<Level, Matrix>} */ (frames) };
}

/**
 * Corners of the disc under a vertebra, in the world: on the upper and on the lower bone, left and right.
 * @param {BackPose} pose @param {Vertebra} level
 */
export function backDiscCorners(pose, level) {
  const below = LEVELS[LEVELS.indexOf(level) + 1], up = placed(level);
  const lowHalf = below === 'S1' ? vertebrae.S1.body_width_upper / 2 : placed(below).halfTop;
  const lowY = below === 'S1' ? SACRUM_TOP : placed(below).top;
  const on = (/** @type {Level} */ bone, /** @type {number} */ x, /** @type {number} */ y) => apply(pose.frames[bone], [x, y]);
  return {
    upLeft: on(level, -up.halfBottom + 1.4, up.bottom), upRight: on(level, up.halfBottom - 1.4, up.bottom),
    lowLeft: on(below, -lowHalf + 1.4, lowY), lowRight: on(below, lowHalf - 1.4, lowY),
  };
}

/** @param {XY} a @param {XY} b @param {number} [t] @returns {[number, number]} */
const mix = (a, b, t = 0.5) => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];

/** @param {BackPose} pose @param {Vertebra} level */
function discOutline(pose, level) {
  const { upLeft, upRight, lowLeft, lowRight } = backDiscCorners(pose, level);
  const outward = (/** @type {XY} */ p, /** @type {XY} */ from) => mix(from, p, 1.045);
  const left = mix(upLeft, lowLeft), right = mix(upRight, lowRight);
  return curve([upLeft, mix(upLeft, upRight), upRight, outward(right, left), lowRight, mix(lowRight, lowLeft), lowLeft, outward(left, right)]);
}

/**
 * @typedef {object} BackKeys  points in mm in the world
 * @property {Record<string, XY>} discCentres        per joint of JOINTS
 * @property {Record<string, [XY, XY]>} facetCentres per joint of JOINTS: left, right
 * @property {Record<Level, XY>} names               anchor of each bone's label: right of its process, on the sacrum
 * @property {Record<Vertebra, XY>} transverseTips   right side
 * @property {Record<Vertebra, XY>} spinousTips
 */

/** @param {BackPose} pose @returns {BackKeys} */
export function backKeys(pose) {
  /** @type {any} */
  const keys = { discCentres: {}, facetCentres: {}, names: {}, transverseTips: {}, spinousTips: {} };
  VERTEBRAE.forEach((level, i) => {
    const m = pose.frames[level], at = placed(level), c = backDiscCorners(pose, level);
    const [x, y] = at.jointBelow;
    keys.discCentres[JOINTS[i]] = mix(mix(c.upLeft, c.upRight), mix(c.lowLeft, c.lowRight));
    keys.facetCentres[JOINTS[i]] = [apply(m, [-x, y]), apply(m, [x, y])];
    keys.names[level] = apply(m, [at.reach, at.pedicle + 1]);
    keys.transverseTips[level] = apply(m, [at.reach - 3, at.pedicle + 1]);
    keys.spinousTips[level] = apply(m, [0, at.processBottom + 3]);
  });
  keys.names.S1 = [0, SACRUM_TOP - 24];
  return keys;
}

/** A place on the midline above the middle of T12, mm. @param {BackPose} pose @param {number} above @returns {[number, number]} */
export function backTop(pose, above) {
  const { top, bottom } = placed('T12');
  return apply(pose.frames.T12, [0, (top + bottom) / 2 + above]);
}

/**
 * Outlines for tests and hit areas: the world outline of a bone's body, as a polygon of points.
 * @param {BackPose} pose @param {Level} level
 * @returns {[number, number][]}
 */
export function backBodyPolygon(pose, level) {
  return level === 'S1' ? sample(SACRUM.outline) : sample(BONES[level].body, pose.frames[level]);
}

/**
 * The drawing, back to front: bodies and discs lie behind, arches and processes nearer to the eye.
 * @param {BackPose} pose
 * @param {Projection} p pixels per millimetre and origin
 * @returns {Shape[]}
 */
export function backShapes(pose, p) {
  /** @type {Shape[]} */
  const out = [];
  const line = Math.max(0.8, Math.min(1.5, p.scale * 1.05)), fine = line * 0.7;
  const add = (/** @type {string} */ id, /** @type {Outline} */ o, /** @type {Matrix} */ m, /** @type {Partial<Shape>} */ style) =>
    out.push({ id, kind: 'path', d: draw(o, m, p), fill: 'none', linejoin: 'round', ...style });
  const bone = { fill: INK.bone, stroke: INK.boneLine, strokeWidth: line };
  for (const level of VERTEBRAE) add(`disc-${level}`, discOutline(pose, level), IDENTITY, { fill: INK.disc, stroke: INK.discText, strokeWidth: line, title: 'disc' });
  add('bone-S1', SACRUM.outline, IDENTITY, { ...bone, title: 'sacrum' });
  add('bone-holes-S1', SACRUM.holes, IDENTITY, { stroke: INK.boneLine, strokeWidth: fine, opacity: 0.6 });
  add('bone-crest-S1', SACRUM.crest, IDENTITY, { stroke: INK.boneLine, strokeWidth: fine, opacity: 0.6 });
  for (const level of VERTEBRAE) add(`body-${level}`, BONES[level].body, pose.frames[level], { ...bone, title: `vertebra ${level}` });
  add('processes-S1', SACRUM.processes, IDENTITY, bone);
  // From the bottom up: an upper joint process lies over the lower one.
  for (const level of VERTEBRAE.slice().reverse()) {
    const m = pose.frames[level], { arch, process, joint, eyes } = BONES[level];
    add(`joint-${level}`, joint, m, { fill: INK.disc, stroke: INK.discText, strokeWidth: fine, title: 'facet joints' });
    add(`arch-${level}`, arch, m, bone);
    add(`pedicles-${level}`, eyes, m, { stroke: INK.boneLine, strokeWidth: fine, opacity: 0.45 });
    add(`process-${level}`, process, m, { ...bone, strokeWidth: fine });
  }
  // What the arches hide of the discs, as hidden edges are drawn.
  for (const level of VERTEBRAE) {
    const disc = discOutline(pose, level);
    add(`disc-behind-${level}`, disc, IDENTITY, { fill: INK.disc, opacity: 0.3 });
    add(`disc-edge-${level}`, disc, IDENTITY, { stroke: INK.discText, strokeWidth: line, dash: '3 2.5' });
  }
  return out;
}
