/**
 * One lumbar spine, T12 to S1, seen from the side: anterior is right, up is up.
 * Millimetres in the world; the caller chooses the pixels. Drawing only; the
 * mechanics live in the models.
 *
 * Frames. World: origin at the centre of the L5/S1 disc in the neutral pose,
 * x anterior, y up. Vertebra: origin at the centre of its body, x anterior
 * along the mid-plane of the body. S1: origin at the centre of its endplate,
 * x anterior along the endplate.
 */

import { px } from '../core/path.js';
import { leverArm, vertebrae } from '../generated/anatomy.js';
import { apply, curve, draw, ellipse, inverse, join, piece, rigid, sample, times } from './outline.js';

/** @typedef {import('./outline.js').Shape} Shape */
/** @typedef {import('./outline.js').Projection} Projection */
/** @typedef {import('./outline.js').Matrix} Matrix */
/** @typedef {import('./outline.js').Outline} Outline */
/** @typedef {import('./outline.js').Point} Point */
/** @typedef {'T12'|'L1'|'L2'|'L3'|'L4'|'L5'} Vertebra */
/** @typedef {Vertebra|'S1'} Level */
/** @typedef {readonly [number, number]} XY */

/** From the top down. @type {readonly Level[]} */
export const LEVELS = ['T12', 'L1', 'L2', 'L3', 'L4', 'L5', 'S1'];
/** Joint i lies between LEVELS[i] and LEVELS[i + 1]. */
export const JOINTS = ['T12-L1', 'L1-2', 'L2-3', 'L3-4', 'L4-5', 'L5-S1'];
/** @type {readonly Vertebra[]} */
const VERTEBRAE = ['T12', 'L1', 'L2', 'L3', 'L4', 'L5'];

/**
 * Dimensions, millimetres and degrees; data/vertebra-dimensions.csv says where they come from.
 * depthUp, depthLow  depth of the two endplates;  front, back  body heights.
 * canal  front-to-back depth of the vertebral canal.  pedicle  height of the pedicle.
 * disc, wedge  height between the rims at mid depth (the dished endplates add
 *   about 3 mm at the centre) and lordotic angle of the disc BELOW the vertebra.
 * spine, blade, droop  reach of the spinous process behind the body, height of
 *   its end, drop of its upper border.
 * @param {Vertebra} level
 */
function sized(level) {
  const { body_depth_upper, body_depth_lower, body_height_front, body_height_back, canal_depth, pedicle_height, disc_height, disc_wedge, spine_reach, spine_blade, spine_droop } = vertebrae[level];
  return {
    depthUp: body_depth_upper, depthLow: body_depth_lower, front: body_height_front, back: body_height_back, canal: canal_depth, pedicle: pedicle_height,
    disc: disc_height, wedge: disc_wedge, spine: spine_reach, blade: spine_blade, droop: spine_droop,
  };
}

/** @type {Readonly<Record<Vertebra, ReturnType<typeof sized>>>} */
export const DIMENSIONS = { T12: sized('T12'), L1: sized('L1'), L2: sized('L2'), L3: sized('L3'), L4: sized('L4'), L5: sized('L5') };

/** Depth of the endplate of S1, mm. */
const SACRUM_DEPTH = vertebrae.S1.body_depth_upper;

/** Lever arm of the extensors at L5/S1, mm: the band of the course. */
export const LEVER_ARM = leverArm;

/** Fixed colours of the parts; nothing here names a colour but through a token. */
const INK = {
  bone: 'var(--se-bone)', boneLine: 'var(--se-bone-line)', disc: 'var(--se-disc)', discText: 'var(--se-disc-text)',
  muscle: 'var(--se-muscle)', muscleText: 'var(--se-muscle-text)', panel: 'var(--se-panel)', ink: 'var(--se-ink)',
  canal: 'var(--se-body)', nerve: 'var(--se-measured)',
};

/** Gap of a facet joint as drawn, mm: wider than in life, so that the line is seen. */
const GAP = 1.9;

// ---------------------------------------------------------------- geometry

/**
 * The front wall of the joint below: the surface of the superior articular
 * process of the lower bone, top to bottom, in the lower bone's frame.
 * @param {Level} level the lower bone
 * @returns {Point[]}
 */
function facetSurface(level) {
  if (level === 'S1') return [[-35.4, 15], [-34.2, 9.6], [-33.6, 4.2], [-34, -1]];
  const { depthUp, back, canal } = DIMENSIONS[level];
  const x = -depthUp / 2 - canal, y = back / 2;
  return [[x - 0.4, y + 9.4], [x - 1, y + 4], [x - 1.6, y - 1.4], [x - 2.8, y - 6]];
}

/**
 * A vertebra's outline needs the joint with the bone below, so that the two
 * processes always meet in the neutral pose.
 * @param {Vertebra} level
 * @param {Matrix} fromLower neutral map, lower bone's frame to this frame
 * @returns {{outline: Outline, details: Outline, process: Outline, facetBelow: Outline, lamina: Outline}}
 */
function buildVertebra(level, fromLower) {
  const { depthUp, depthLow, front, back, canal, pedicle, spine, blade, droop } = DIMENSIONS[level];
  const u = depthUp / 2, l = depthLow / 2, ya = front / 2, yp = back / 2, mid = (ya + yp) / 2;
  const lower = LEVELS[LEVELS.indexOf(level) + 1];
  const surface = facetSurface(lower);
  const away = (/** @type {number} */ d, /** @type {number} */ i) => apply(fromLower, [surface[i][0] - d, surface[i][1] - d * 0.25]);
  const own = facetSurface(level);
  const w = -u; // rear wall
  const top = yp - 3.6, floor = top - pedicle; // pedicle borders
  const tip = w - spine, upper = yp - 12 - droop; // spinous process
  const j0 = away(GAP, 0), j1 = away(GAP, 1), j2 = away(GAP, 2), j3 = away(GAP + 0.4, 3);
  const heel = away(5.2, 3);
  heel[1] -= 3;
  const backLow = away(9.2, 2);
  // the blade stays above the tip of the articular process, so that the two part in a notch
  const low = Math.max(upper - blade, heel[1] + 3.5);
  const notch = /** @type {XY} */ ([Math.min(backLow[0] - 1.4, heel[0] - 4.4), Math.max(low + 3.6, backLow[1] + 2.4)]);
  const spineRoot = Math.min(w - canal - 14, notch[0] - 3);
  /** @type {Point[]} */
  const points = [
    // superior endplate, front to back: rim, shallow dish, rim
    [u - 0.2, ya - 1.5], [u - 1.8, ya + 0.1], [u - 5.5, ya - 0.4], [u * 0.35, mid - 1.5], [-u * 0.3, mid - 1.8], [-u + 6, yp - 0.9], [-u + 2, yp], [w, yp - 1.4],
    // superior notch, superior articular process
    [w - 0.1, yp - 3], [w - 3.4, top - 0.4], [w - 7.4, top + 0.4], [own[0][0] + 5.2, yp + 1.8], [own[0][0] + 4.2, yp + 6.6],
    [own[0][0] + 1.8, own[0][1] + 1.8], [own[0][0] - 0.9, own[0][1] + 1.2], [own[1][0], own[1][1]], [own[2][0], own[2][1]], [own[3][0], own[3][1]],
    // lamina and upper border of the spinous process
    [own[3][0] - 3.4, own[3][1] - 3.4], [w - canal - 11, Math.min(own[3][1] - 5.4, upper + 3)], [spineRoot - 4, upper + 0.8], [(spineRoot + tip) / 2 - 3, upper - 0.6], [tip + 5, upper + 0.2], [tip + 1, upper - 1.4],
    // the blade: thick, rounded, deepest at its lower corner
    [tip - 0.8, upper + (low - upper) * 0.35], [tip - 0.6, upper + (low - upper) * 0.72], [tip + 1.8, low - 0.6], [tip + 6.2, low - 0.4], [(tip + spineRoot) / 2 + 1, low + 1.8], [spineRoot, notch[1] - 0.4],
    // inferior articular process
    [notch[0] + 0.8, notch[1] - 1.6], [(notch[0] + heel[0]) / 2 - 0.2, (notch[1] + heel[1]) / 2 - 0.4], [heel[0] - 1.4, heel[1] + 1.2], [heel[0] + 1.4, heel[1] - 0.4], [j3[0] - 0.8, j3[1] - 1],
    [j2[0], j2[1]], [j1[0], j1[1]], [j0[0] + 0.1, j0[1] + 1],
    // isthmus (pars), inferior notch under the pedicle
    [w - canal * 0.74, (j0[1] + floor) / 2 + 1.4], [w - canal * 0.56, floor + 0.8], [w - 4.6, floor + 0.3], [w - 0.6, floor - 1.2],
    // rear wall, inferior endplate, front wall
    [-l + 1, (floor - yp) / 2 - 1], [-l + 0.1, -yp + 2.6], [-l, -yp + 1.2], [-l + 2, -yp], [-l + 6, -yp + 1], [-l * 0.3, -mid + 2], [l * 0.35, -mid + 1.7],
    [l - 5.5, -ya + 0.5], [l - 1.8, -ya - 0.1], [l - 0.1, -ya + 1.6], [l - 1.2, -ya + 4.6], [(u + l) / 2 - 3.2, 0.4], [u - 1.4, ya - 4.8],
  ];
  const outline = curve(points);
  // fine lines inside: the rims of the body, the cut transverse process, the edge of the lamina
  const details = join([
    curve([[u - 2.6, ya - 3.6], [u * 0.4, mid - 4.2], [-u * 0.35, mid - 4.4], [-u + 3.4, yp - 3.2]], false),
    curve([[l - 2.6, -ya + 3.6], [l * 0.4, -mid + 4.4], [-l * 0.35, -mid + 4.6], [-l + 3.4, -yp + 3.4]], false),
  ]);
  const process = ellipse(w - 8.6, (top + floor) / 2 + 0.4, 4.5, 3.5, -0.35);
  const lamina = curve([[own[3][0] - 2.6, own[3][1] - 4.6], [notch[0] + 3, (own[3][1] + notch[1]) / 2 - 1], [notch[0] + 1.4, notch[1] + 1.4]], false);
  const facetBelow = curve([
    away(-0.5, 0), away(-0.5, 1), away(-0.5, 2), away(-0.4, 3), away(1.2, 3), away(GAP + 0.5, 3), away(GAP + 0.5, 2), away(GAP + 0.5, 1), away(GAP + 0.4, 0), away(1, 0),
  ]);
  return { outline, details, process, facetBelow, lamina };
}

/** Map from an upper vertebra's frame to the lower bone's frame in the neutral pose. */
function neutralLinks() {
  /** @type {Partial<Record<Vertebra, Matrix>>} */
  const links = {};
  for (const level of VERTEBRAE) {
    const i = LEVELS.indexOf(level), below = LEVELS[i + 1], d = DIMENSIONS[level];
    const own = (Math.atan2((d.front - d.back) / 2, (d.depthUp + d.depthLow) / 2) * 180) / Math.PI; // half wedge of this body
    let lowerHalf = 0;
    /** @type {XY} */
    let seat = [0, 0];
    if (below !== 'S1') {
      const e = DIMENSIONS[below];
      lowerHalf = (Math.atan2((e.front - e.back) / 2, (e.depthUp + e.depthLow) / 2) * 180) / Math.PI;
      seat = [0, (e.front + e.back) / 4];
    }
    // up through the lower endplate, half the wedge, the disc, half the wedge, half the body
    let m = rigid(-lowerHalf, seat[0], seat[1]);
    m = times(m, rigid(-d.wedge / 2));
    m = times(m, rigid(0, 0, d.disc));
    m = times(m, rigid(-d.wedge / 2));
    m = times(m, rigid(-own));
    m = times(m, rigid(0, 0, (d.front + d.back) / 4));
    links[level] = m;
  }
  return /** @type {Record<Vertebra, Matrix>} */ (links);
}

const LINKS = neutralLinks();

/** @type {Record<Vertebra, ReturnType<typeof buildVertebra>>} */
const BONES = /** @type {any} */ (Object.fromEntries(VERTEBRAE.map((level) => [level, buildVertebra(level, inverse(LINKS[level]))])));

const SACRUM = (() => {
  const h = SACRUM_DEPTH / 2, f = facetSurface('S1');
  /** The bone in front of the sacral canal with the sacral ala's articular process. @type {Point[]} */
  const points = [
    [h - 0.1, -1.8], [h - 1.9, -0.1], [h - 6, -0.6], [3, -1.5], [-6, -1.6], [-h + 5.5, -0.7], [-h + 2, 0], [-h, -1.4],
    [-h - 0.8, -3.4], [-h - 5.6, -3.8], [f[0][0] + 8.6, 1.4], [f[0][0] + 6.6, 8], [f[0][0] + 4.6, f[0][1] - 0.4], [f[0][0] + 1.8, f[0][1] + 1.8], [f[0][0] - 0.7, f[0][1] + 0.9], [f[1][0], f[1][1]], [f[2][0], f[2][1]], [f[3][0], f[3][1]],
    // median crest: low tubercles, then the hiatus and the tip
    [-39.6, -3.6], [-44.8, -4.6], [-48.6, -8.8], [-48.4, -14.6], [-44.6, -20.6], [-45.6, -26], [-47, -31.6], [-45, -38], [-41.4, -43.4], [-41.6, -49.2], [-41.4, -55], [-37.6, -61.6], [-35.2, -67.6], [-33.8, -74.6], [-28.4, -83], [-20.6, -92], [-11.6, -99.4], [-3, -104.4],
    // hollow front
    [3.4, -107.4], [8.4, -106.4], [10.4, -102.6], [8.2, -97.4], [3.4, -88.6], [-0.6, -77], [-2.2, -65.6], [-2, -54], [0, -42], [3.2, -30.4], [6.8, -20.4], [10.8, -11.4], [h - 1.6, -4.8],
  ];
  return {
    outline: curve(points),
    details: join([
      curve([[h - 3, -4.2], [4, -4.4], [-6, -4.3], [-h + 3.6, -3.6]], false),
      curve([[2.4, -31.4], [-5, -33], [-15.4, -31]], false),
      curve([[-2.4, -55], [-9, -55.4], [-17, -52.4]], false),
      curve([[-1.6, -76.6], [-7, -75.8], [-13.6, -72]], false),
    ]),
    canal: curve([[-h - 0.4, -3], [-17, -15], [-18, -30], [-20, -46], [-20.6, -60], [-18.4, -74], [-16, -83], [-18.6, -84.6], [-24.6, -76], [-28.4, -66], [-31, -54], [-32.6, -40], [-33.2, -26], [-32.6, -12], [-31, -4]]),
  };
})();

/**
 * Where a joint turns: in the rear half of the disc, just under the endplate
 * of the lower bone (schematic; the real centre wanders).
 * @param {Level} below
 * @returns {XY}
 */
function pivot(below) {
  if (below === 'S1') return [-5, -2];
  const e = DIMENSIONS[below];
  return [-5, (e.front + e.back) / 4 - 2];
}

/**
 * @typedef {object} LumbarPose
 * @property {number} tilt                      degrees
 * @property {Record<Level, Matrix>} frames     each bone's frame to the world, mm
 */

/**
 * The spine's pose. `tilt` is the forward slope of the L5/S1 disc (its
 * mid-plane) in the neutral pose and turns the whole; `flexion` bends each
 * joint forward, from T12-L1 down to L5-S1, degrees, negative is extension.
 * @param {{tilt?: number, flexion?: readonly number[]}} [options]
 * @returns {LumbarPose}
 */
export function lumbarPose({ tilt = 30, flexion = [] } = {}) {
  const { disc, wedge } = DIMENSIONS.L5;
  let m = times(times(rigid(tilt), rigid(0, 0, -disc / 2)), rigid(wedge / 2));
  /** @type {Partial<Record<Level, Matrix>>} */
  const frames = { S1: m };
  for (let i = VERTEBRAE.length - 1; i >= 0; i--) {
    const bend = flexion[i] ?? 0, below = LEVELS[i + 1];
    if (bend) {
      const [x, y] = pivot(below);
      m = times(m, times(rigid(bend, x, y), rigid(0, -x, -y)));
    }
    m = times(m, LINKS[VERTEBRAE[i]]);
    frames[VERTEBRAE[i]] = m;
  }
  return { tilt, frames: /** @type {Record<Level, Matrix>} */ (frames) };
}

/**
 * Corners of the disc under a vertebra, in the world: upper bone front and
 * rear, lower bone front and rear, and the middles of the two endplates.
 * @param {LumbarPose} pose
 * @param {Vertebra} level
 */
export function discCorners(pose, level) {
  const d = DIMENSIONS[level], below = LEVELS[LEVELS.indexOf(level) + 1];
  const up = pose.frames[level], low = pose.frames[below], l = d.depthLow / 2, y = (d.front + d.back) / 4;
  const e = below === 'S1' ? null : DIMENSIONS[below];
  const h = e ? e.depthUp / 2 : SACRUM_DEPTH / 2, ef = e ? e.front / 2 : 0, eb = e ? e.back / 2 : 0;
  return {
    upFront: apply(up, [l - 1.4, -d.front / 2 + 0.4]), upRear: apply(up, [-l + 1.4, -d.back / 2 + 0.4]), upMid: apply(up, [0, -y]),
    lowFront: apply(low, [h - 1.4, ef - 0.4]), lowRear: apply(low, [-h + 1.4, eb - 0.4]), lowMid: apply(low, [0, (ef + eb) / 2]),
  };
}

const mix = (/** @type {XY} */ a, /** @type {XY} */ b, /** @type {number} */ t) => /** @type {[number, number]} */ ([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]);

/**
 * Outlines of a disc, in the world.
 * @param {LumbarPose} pose
 * @param {Vertebra} level the vertebra above
 */
function discOutlines(pose, level) {
  const c = discCorners(pose, level);
  const outF = mix(c.upFront, c.lowFront, 0.5), outR = mix(c.upRear, c.lowRear, 0.5);
  const dx = outF[0] - outR[0], dy = outF[1] - outR[1], n = Math.hypot(dx, dy), ax = dx / n, ay = dy / n;
  const place = (/** @type {number} */ t, /** @type {number} */ v) => {
    // t: 0 rear to 1 front; v: -1 lower endplate to 1 upper endplate, with the dish of the endplates
    const up = mix(c.upRear, c.upFront, t), low = mix(c.lowRear, c.lowFront, t), dish = 1.6 * 4 * t * (1 - t);
    const p = mix(low, up, (v + 1) / 2);
    return /** @type {[number, number]} */ ([p[0] - ay * dish * v, p[1] + ax * dish * v]);
  };
  const bulge = (/** @type {XY} */ p, /** @type {number} */ d) => /** @type {[number, number]} */ ([p[0] + ax * d, p[1] + ay * d]);
  const ring = curve([
    bulge(c.upFront, 0.6), bulge(outF, 1.9), bulge(c.lowFront, 0.6), place(0.8, -1.25), place(0.5, -1.25), place(0.2, -1.25),
    bulge(c.lowRear, -0.4), bulge(outR, -1.2), bulge(c.upRear, -0.4), place(0.2, 1.25), place(0.5, 1.25), place(0.8, 1.25),
  ]);
  const fibre = (/** @type {number} */ t, /** @type {number} */ b) => curve([place(t, 1), bulge(place(t, 0), b), place(t, -1)], false);
  return {
    ring,
    lamellae: join([fibre(0.965, 1.3), fibre(0.9, 1.1), fibre(0.83, 0.8), fibre(0.17, -0.6), fibre(0.105, -0.9), fibre(0.04, -1)]),
    nucleus: curve([place(0.68, 0), place(0.62, 0.52), place(0.47, 0.66), place(0.32, 0.5), place(0.26, 0), place(0.32, -0.5), place(0.47, -0.66), place(0.62, -0.52)]),
    centre: mix(c.upMid, c.lowMid, 0.5),
  };
}

/**
 * Canal, muscle and fascia follow the bones.
 * @param {LumbarPose} pose
 * @param {number} [above] how far the canal goes on above the middle of T12, mm
 */
function softTissue(pose, above = 34) {
  const canalFront = /** @type {Point[]} */ ([]), canalRear = /** @type {Point[]} */ ([]);
  const muscleFront = /** @type {Point[]} */ ([]), muscleRear = /** @type {Point[]} */ ([]);
  for (const level of VERTEBRAE) {
    const m = pose.frames[level], { depthUp: u, canal, back, spine } = DIMENSIONS[level];
    const first = level === 'T12';
    if (first) {
      canalFront.push(apply(m, [-u / 2 + 0.4, above]));
      canalRear.push(apply(m, [-u / 2 - canal, above]));
      muscleFront.push(apply(m, [-u / 2 - canal - 4, 36]));
      muscleRear.push(apply(m, [-u / 2 - spine - 8, 36]));
    }
    canalFront.push(apply(m, [-u / 2 + 1.8, back / 2]), apply(m, [-u / 2 + 1.8, -back / 2]));
    canalRear.push(apply(m, [-u / 2 - canal, back / 2 - 4]), apply(m, [-u / 2 - canal + 0.6, -back / 2]));
    muscleFront.push(apply(m, [-u / 2 - canal + 1, -4]));
    // in the hollow of the back the fascia bridges L5
    muscleRear.push(level === 'L5' ? apply(pose.frames.S1, [-80.4, -17.8]) : apply(m, [-u / 2 - Math.max(spine, 46) - 14, -4]));
  }
  const s = pose.frames.S1;
  canalFront.push(apply(s, [-SACRUM_DEPTH / 2 + 1.4, -3]), apply(s, [-18, -14]));
  canalRear.push(apply(s, [-33, 5]), apply(s, [-32, -14]));
  muscleFront.push(apply(s, [-39, -10]), apply(s, [-40, -34]), apply(s, [-38, -56]), apply(s, [-31, -76]));
  muscleRear.push(apply(s, [-72.4, -36.8]), apply(s, [-63.6, -52.7]), apply(s, [-51.6, -66]), apply(s, [-34.8, -81]));
  const band = (/** @type {Point[]} */ a, /** @type {Point[]} */ b) => curve([...a, ...b.slice().reverse()]);
  const between = (/** @type {number} */ t) => muscleFront.map((p, i) => mix([p[0], p[1]], [muscleRear[i][0], muscleRear[i][1]], t));
  const strand = (/** @type {number} */ t) => canalFront.map((p, i) => mix([p[0], p[1]], [canalRear[i][0], canalRear[i][1]], t));
  return {
    canal: band(canalFront, canalRear),
    roots: join([0.32, 0.5, 0.68].map((t) => curve(strand(t), false))),
    muscle: band(muscleFront, muscleRear),
    fibres: join([0.08, 0.19].map((t) => curve(between(t), false))),
    septum: curve(between(0.3), false),
    fascia: curve(muscleRear, false),
    veil: band(between(0.3), muscleRear),
    veilFibres: join([0.5, 0.62, 0.74, 0.86].map((t) => curve(between(t), false))),
  };
}

/**
 * @typedef {object} LumbarKeys  points in mm in the world, directions of length 1
 * @property {XY} discCentre       centre of the L5/S1 disc: the joint centre of the lever arm
 * @property {XY} discNormal       up and forward, along the compression
 * @property {XY} extensorPoint    foot of the lever arm on the extensors' line of action
 * @property {XY} extensorDirection  of the muscle's pull on the trunk, up along its line, as drawn parallel to the disc normal
 * @property {XY} facetCentre      middle of the L5/S1 facet joint
 * @property {XY} canalCentre      middle of the canal behind the L5/S1 disc
 * @property {XY} muscleCentre     in the back muscles at L5/S1
 * @property {XY} foramen          middle of the L5/S1 foramen
 * @property {Record<Level, XY>} bodyCentre  anchor of each bone's label
 * @property {Record<string, XY>} discCentres per joint of JOINTS
 * @property {Record<string, XY>} facetCentres per joint of JOINTS
 */

/**
 * @param {LumbarPose} pose
 * @param {number} [arm] lever arm of the extensors, mm
 * @returns {LumbarKeys}
 */
export function lumbarKeys(pose, arm = LEVER_ARM.value) {
  const discCentres = /** @type {Record<string, XY>} */ ({}), facetCentres = /** @type {Record<string, XY>} */ ({});
  /** @type {Partial<Record<Level, XY>>} */
  const bodyCentre = {};
  VERTEBRAE.forEach((level, i) => {
    const c = discCorners(pose, level), below = LEVELS[i + 1], f = facetSurface(below);
    discCentres[JOINTS[i]] = mix(c.upMid, c.lowMid, 0.5);
    facetCentres[JOINTS[i]] = apply(pose.frames[below], [(f[1][0] + f[2][0]) / 2 - GAP / 2, (f[1][1] + f[2][1]) / 2]);
    bodyCentre[level] = apply(pose.frames[level], [0, 0]);
  });
  bodyCentre.S1 = apply(pose.frames.S1, [-4, -16]);
  const c = discCorners(pose, 'L5');
  const plane = [c.upFront[0] + c.lowFront[0] - c.upRear[0] - c.lowRear[0], c.upFront[1] + c.lowFront[1] - c.upRear[1] - c.lowRear[1]];
  const n = Math.hypot(plane[0], plane[1]), ax = plane[0] / n, ay = plane[1] / n;
  const discCentre = discCentres['L5-S1'], s = pose.frames.S1;
  return {
    discCentre, discNormal: [-ay, ax],
    extensorPoint: [discCentre[0] - ax * arm, discCentre[1] - ay * arm], extensorDirection: [-ay, ax],
    facetCentre: facetCentres['L5-S1'], canalCentre: apply(s, [-25, 4]), muscleCentre: apply(s, [-60, 2]), foramen: apply(s, [-23, 9]),
    bodyCentre: /** @type {Record<Level, XY>} */ (bodyCentre), discCentres, facetCentres,
  };
}

/**
 * Outlines for tests and hit areas: the world outline of each bone's body
 * (without arch), as a polygon of points.
 * @param {LumbarPose} pose
 * @param {Level} level
 * @returns {[number, number][]}
 */
export function bodyPolygon(pose, level) {
  if (level === 'S1') return sample(SACRUM.outline, pose.frames.S1);
  const d = DIMENSIONS[level];
  return sample(BONES[level].outline, pose.frames[level]).filter((p) => apply(inverse(pose.frames[level]), p)[0] > -d.depthUp / 2 - 0.6);
}

// ---------------------------------------------------------------- shapes

const PATH_UNITS = 10; // of a written path in a millimetre

/**
 * The drawing, back to front. `levels` limits it to a run of bones; line
 * widths are pixels and grow a little with the scale.
 * @param {LumbarPose} pose
 * @param {Projection} p pixels per millimetre and origin
 * @param {{levels?: readonly Level[], soft?: boolean, canal?: boolean}} [options] soft: muscles and fascia
 * @returns {Shape[]}
 */
export function lumbarShapes(pose, p, { levels = LEVELS, soft = true, canal = soft } = {}) {
  /** @type {Shape[]} */
  const out = [];
  const one = /** @type {Matrix} */ ([1, 0, 0, 1, 0, 0]);
  const line = Math.max(0.8, Math.min(1.5, p.scale * 1.05)), fine = line * 0.7;
  const add = (/** @type {string} */ id, /** @type {Outline} */ o, /** @type {Matrix} */ m, /** @type {Partial<Shape>} */ style) =>
    out.push({ id, kind: 'path', ...(m === one ? { d: draw(o, m, p) } : { pieces: [piece(o, m, p, PATH_UNITS)] }), fill: 'none', linejoin: 'round', ...style });
  const has = new Set(levels);
  const t = soft || canal ? softTissue(pose, soft ? undefined : 16) : null;
  if (soft && t) {
    add('muscle', t.muscle, one, { fill: INK.muscle, opacity: 0.9, title: 'back muscles: multifidus and erector spinae' });
    add('muscle-fibres', t.fibres, one, { stroke: INK.panel, strokeWidth: line * 0.8, opacity: 0.42 });
    add('muscle-septum', t.septum, one, { stroke: INK.muscleText, strokeWidth: line, opacity: 0.75 });
    add('fascia', t.fascia, one, { stroke: INK.muscleText, strokeWidth: line * 1.3 });
  }
  if (canal && t) {
    add('canal', t.canal, one, { fill: INK.canal, opacity: 0.75, title: 'vertebral canal' });
    add('canal-roots', t.roots, one, { stroke: INK.nerve, strokeWidth: fine, opacity: 0.6 });
    if (has.has('S1')) add('canal-sacral', SACRUM.canal, pose.frames.S1, { fill: INK.canal, opacity: 0.75 });
  }
  for (const level of VERTEBRAE) {
    if (!has.has(level)) continue;
    const below = LEVELS[LEVELS.indexOf(level) + 1];
    if (!has.has(below)) continue;
    const d = discOutlines(pose, level), name = `${level}/${below.slice(below === 'S1' ? 0 : 1)}`;
    add(`disc-${level}`, d.ring, one, { fill: INK.disc, stroke: INK.discText, strokeWidth: line, title: `disc ${name}` });
    add(`disc-lamellae-${level}`, d.lamellae, one, { stroke: INK.panel, strokeWidth: fine, opacity: 0.6 });
    add(`disc-nucleus-${level}`, d.nucleus, one, { fill: INK.panel, opacity: 0.42 });
  }
  for (const level of LEVELS) {
    if (!has.has(level)) continue;
    const m = pose.frames[level];
    if (level === 'S1') {
      add('bone-S1', SACRUM.outline, m, { fill: INK.bone, stroke: INK.boneLine, strokeWidth: line, title: 'sacrum' });
      add('canal-window', SACRUM.canal, m, { fill: INK.canal, opacity: 0.55 });
      add('bone-details-S1', SACRUM.details, m, { stroke: INK.boneLine, strokeWidth: fine, opacity: 0.5 });
      continue;
    }
    const b = BONES[level];
    add(`bone-${level}`, b.outline, m, { fill: INK.bone, stroke: INK.boneLine, strokeWidth: line, title: `vertebra ${level}` });
    add(`bone-details-${level}`, b.details, m, { stroke: INK.boneLine, strokeWidth: fine, opacity: 0.5 });
    add(`bone-process-${level}`, b.process, m, { fill: INK.bone, stroke: INK.boneLine, strokeWidth: fine, opacity: 0.9 });
    add(`bone-lamina-${level}`, b.lamina, m, { stroke: INK.boneLine, strokeWidth: fine, opacity: 0.5 });
    const below = LEVELS[LEVELS.indexOf(level) + 1];
    if (has.has(below)) add(`facet-${level}`, b.facetBelow, m, { fill: INK.disc, stroke: INK.discText, strokeWidth: fine, title: `facet joint ${level}/${below}` });
  }
  if (soft && t) {
    // the muscles lie beside the spinous processes, so nearer to the eye
    add('muscle-veil', t.veil, one, { fill: INK.muscle, opacity: 0.42 });
    add('muscle-veil-fibres', t.veilFibres, one, { stroke: INK.panel, strokeWidth: line * 0.8, opacity: 0.4 });
  }
  return out;
}

/**
 * @typedef {object} LensLabel
 * @property {string} id
 * @property {string} text
 * @property {'bone'|'outside'} kind     on the bone, or outside with a leader
 * @property {'ink'|'bone'|'disc'|'muscle'} tone  on bone the text is #3b3322
 * @property {number} x  anchor on the part, px
 * @property {number} y
 * @property {number} tx text position (baseline), px; for 'bone' the centre of the text
 * @property {number} ty
 * @property {number} ex end of the leader at the text, px
 * @property {number} ey
 * @property {'start'|'middle'|'end'} align
 */

/**
 * @typedef {object} LensView
 * @property {number} radius
 * @property {{x: number, y: number, r: number}} clip   the circle, px; its centre is (0, 0)
 * @property {Projection} project                       mm to px
 * @property {Shape[]} shapes                           clip these to the circle
 * @property {Shape[]} marks                            the lever arm; clip these too, draw after the shapes
 * @property {{x: number, y: number, ux: number, uy: number, gapUp: number, gapDown: number}} arrow  disc centre, unit vector up along the disc normal (px, y down), distances to the two endplates
 * @property {{x1: number, y1: number, x2: number, y2: number, low: XY, high: XY}} lever  disc centre to muscle line, px
 * @property {LensLabel[]} labels
 * @property {LumbarKeys} keys
 */

/** @type {{key: string, view: LensView} | null} */
let lastView = null;

/**
 * L4 to S1 in a circle about (0, 0), with the lever arm of the back muscles.
 * The last result is kept: calling it again with the same input costs nothing.
 * The circle turns with the disc, so that disc and lever arm stay in it in every posture.
 * It is drawn at one size for every body; `size`, stature relative to the reference body, counts in its words alone.
 * @param {{radius: number, arm?: number, armLow?: number, armHigh?: number, size?: number, tilt?: number, flexion?: readonly number[]}} options px, mm, degrees; tilt and flexion as for `lumbarPose`
 * @returns {LensView}
 */
export function lensView({ radius, arm = LEVER_ARM.value, armLow = LEVER_ARM.low, armHigh = LEVER_ARM.high, size = 1, tilt = 30, flexion = [] }) {
  const key = [radius, arm, armLow, armHigh, size, tilt, ...flexion].join();
  if (lastView?.key === key) return lastView.view;
  const centimetres = (/** @type {number} */ mm) => ((size * mm) / 10).toFixed(1);
  const pose = lumbarPose({ tilt, flexion }), keys = lumbarKeys(pose, arm);
  const scale = radius / 66; // the circle shows 132 mm
  const [middleX, middleY] = apply(rigid(tilt + (flexion.at(-1) ?? 0) / 2 - 30), [-25, 13]);
  const project = { scale, x: -middleX * scale, y: middleY * scale };
  const to = (/** @type {XY} */ q) => /** @type {[number, number]} */ ([project.x + q[0] * scale, project.y - q[1] * scale]);
  const shapes = lumbarShapes(pose, project, { levels: ['L3', 'L4', 'L5', 'S1'] });
  const c = to(keys.discCentre), [nx, ny] = keys.discNormal, ux = nx, uy = -ny;
  // along the lever arm, backwards
  const bx = -ny, by = -nx;
  const at = (/** @type {number} */ mm, /** @type {number} */ side = 0) => /** @type {[number, number]} */ ([c[0] + bx * mm * scale + ux * side, c[1] + by * mm * scale + uy * side]);
  const seg = (/** @type {XY} */ a, /** @type {XY} */ b) => `M${px(a[0])} ${px(a[1])}L${px(b[0])} ${px(b[1])}`;
  const tick = Math.max(4.5, radius * 0.05), long = 20 * scale;
  const armLine = seg(at(0), at(arm));
  const ticks = seg(at(0, -tick), at(0, tick)) + seg(at(arm, -tick), at(arm, tick));
  const corner = Math.max(5, 4.2 * scale), square = `M${at(arm - corner / scale, 0).map(px).join(' ')}L${at(arm - corner / scale, corner).map(px).join(' ')}L${at(arm, corner).map(px).join(' ')}`;
  const band = `M${at(armLow, long).map(px).join(' ')}L${at(armHigh, long).map(px).join(' ')}L${at(armHigh, -long).map(px).join(' ')}L${at(armLow, -long).map(px).join(' ')}Z`;
  const action = seg(at(arm, -long * 1.15), at(arm, long * 1.15));
  /** @type {Shape[]} */
  const marks = [
    { id: 'lever-band', kind: 'path', d: band, fill: INK.panel, opacity: 0.4, title: `lever arm ${centimetres(armLow)} to ${centimetres(armHigh)} cm` },
    { id: 'lever-limits', kind: 'path', d: seg(at(armLow, -long), at(armLow, long)) + seg(at(armHigh, -long), at(armHigh, long)), fill: 'none', stroke: INK.ink, strokeWidth: 0.9, opacity: 0.55 },
    { id: 'lever-action', kind: 'path', d: action, fill: 'none', stroke: INK.muscleText, strokeWidth: 1.75, dash: '5 3', title: 'line of action of the back muscles' },
    { id: 'lever-casing', kind: 'path', d: armLine + ticks, fill: 'none', stroke: INK.panel, strokeWidth: 4.5, opacity: 0.9, linecap: 'round' },
    { id: 'lever-square', kind: 'path', d: square, fill: 'none', stroke: INK.ink, strokeWidth: 1 },
    { id: 'lever-arm', kind: 'path', d: armLine + ticks, fill: 'none', stroke: INK.ink, strokeWidth: 1.75, linecap: 'butt', title: `lever arm ${centimetres(arm)} cm` },
  ];
  const d = discCorners(pose, 'L5');
  const reach = (/** @type {XY} */ q) => Math.abs((q[0] - keys.discCentre[0]) * nx + (q[1] - keys.discCentre[1]) * ny) * scale;
  const bone = (/** @type {string} */ text, /** @type {XY} */ q) => {
    const [x, y] = to(q);
    return /** @type {LensLabel} */ ({ id: text, text, kind: 'bone', tone: 'bone', x, y, tx: x, ty: y, ex: x, ey: y, align: 'middle' });
  };
  const local = (/** @type {Level} */ level, /** @type {XY} */ q) => apply(pose.frames[level], q);
  const over = -radius - 10, right = (/** @type {number} */ deg) => /** @type {[number, number]} */ ([Math.cos((deg * Math.PI) / 180) * (radius + 9), -Math.sin((deg * Math.PI) / 180) * (radius + 9)]);
  const outside = (/** @type {string} */ id, /** @type {string} */ text, /** @type {LensLabel['tone']} */ tone, /** @type {XY} */ q, /** @type {XY} */ t, /** @type {XY} */ e) =>
    /** @type {LensLabel} */ ({ id, text, kind: 'outside', tone, x: q[0], y: q[1], tx: t[0], ty: t[1], ex: e[0], ey: e[1], align: 'start' });
  const toSide = (/** @type {string} */ id, /** @type {LensLabel['tone']} */ tone, /** @type {XY} */ q, /** @type {number} */ deg) => {
    const [x, y] = right(deg);
    return outside(id, id, tone, q, [x + 3, y + 4], [x, y]);
  };
  const facet = to(keys.facetCentres['L4-5']);
  /** @type {LensLabel[]} */
  const labels = [
    bone('L4', local('L4', [1, 0])), bone('L5', local('L5', [-8.4, 1])), bone('S1', local('S1', [-9.4, -18])),
    outside('muscle', 'back muscles', 'muscle', to(local('L4', [-64, 4])), [-radius, over], [-radius * 0.72, over + 5]),
    outside('facet', 'facet joint', 'disc', facet, [Math.max(radius * 0.12, 98 - radius), over], [Math.max(radius * 0.12, 98 - radius) + 5, over + 5]),
    toSide('canal', 'ink', to(local('L4', [-24.5, 17])), 47),
    toSide('disc', 'disc', to(local('S1', [13, 6])), -14),
    outside('lever', `lever arm ${centimetres(arm)} cm`, 'ink', at(arm * 0.86), [-radius, radius + 21], [-radius * 0.68, radius + 9]),
  ];
  const end = at(arm);
  const view = {
    radius, clip: { x: 0, y: 0, r: radius }, project, shapes, marks,
    arrow: { x: c[0], y: c[1], ux, uy, gapUp: reach(d.upMid), gapDown: reach(d.lowMid) },
    lever: { x1: c[0], y1: c[1], x2: end[0], y2: end[1], low: at(armLow), high: at(armHigh) }, labels, keys,
  };
  lastView = { key, view };
  return view;
}
