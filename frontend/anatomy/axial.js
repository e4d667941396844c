/**
 * One lumbar motion segment seen from above, cut through the disc and the two
 * facet joints: anterior is up on the page. Millimetres in the world; the
 * caller chooses the pixels. Drawing only; the mechanics live in the models.
 *
 * Frame: origin at the centre of the disc, x to the reader's right, y anterior.
 * The lower vertebra stands still; the upper one turns about the centre of the
 * disc (positive: counter-clockwise, to the person's left) and slips forward.
 * Of the upper vertebra the arch is drawn; its body is taken off, so that the
 * disc shows, and is dashed once it has moved. The lower vertebra's own laminae
 * and spinous process lie deeper and are left out.
 */
import { px } from '../core/path.js';
import { apply, curve, draw, ellipse, IDENTITY, join, rigid, times } from './outline.js';

/** @typedef {import('./outline.js').Shape} Shape */
/** @typedef {import('./outline.js').Projection} Projection */
/** @typedef {import('./outline.js').Matrix} Matrix */
/** @typedef {import('./outline.js').Outline} Outline */
/** @typedef {import('./outline.js').Point} Point */
/** @typedef {readonly [number, number]} XY */
/** @typedef {'left'|'right'} Side  as on the page: the person's own left and right, seen from above */

/**
 * Dimensions, mm. Depth of the body, canal and pedicle: L5 of living adults,
 * means by computed tomography (rows L5 of data/lumbar-levels.csv; a test
 * compares). `jointBehind` and `jointAside` are the model's distances of the
 * middle of a joint behind the centre of the disc and from the midline
 * (facet_distance and facet_aside of data/facet-parameters.csv). Schematic:
 * width of the body, length of a joint's surface, reach of the transverse and
 * of the spinous process.
 */
export const AXIAL_DIMENSIONS = {
  bodyDepth: 35.5, bodyWidth: 49, canalDepth: 15.6, canalWidth: 28.2, pedicleWidth: 16.1,
  jointBehind: 38, jointAside: 19, surface: 15, transverse: 47, spinous: 69,
};

/** Gap of a joint as drawn, mm: wider than in life, so that it is seen. */
const GAP = 1.9;
/** The surface is a little hollow, as in life; the models take its chord. mm */
const HOLLOW = 0.7;

/** Colours by what a part is. */
const INK = {
  bone: 'var(--se-bone)', line: 'var(--se-bone-line)', disc: 'var(--se-disc)', discLine: 'var(--se-disc-text)', panel: 'var(--se-panel)',
  canal: 'var(--se-body)', sac: 'var(--se-body-far)', nerve: 'var(--se-measured)',
};

const { bodyDepth, bodyWidth, canalDepth, canalWidth, pedicleWidth, jointBehind, jointAside, surface, transverse, spinous } = AXIAL_DIMENSIONS;
const FRONT = bodyDepth / 2, SIDE = bodyWidth / 2, CANAL = canalWidth / 2, ROOF = -FRONT - canalDepth;
const HALF = surface / 2;

/** A right half, front to back, and its mirror image as one closed ring. @param {readonly Point[]} right @returns {Point[]} */
const mirrored = (right) => [...right, ...right.filter(([x]) => x > 0.01).reverse().map(([x, y]) => [-x, y])];

/** Right half of the endplate: wide, with a slightly hollow back. @type {Point[]} */
const BODY = [
  [0, FRONT], [0.38 * SIDE, FRONT - 0.7], [0.72 * SIDE, FRONT - 4], [0.95 * SIDE, FRONT - 10.4], [SIDE, FRONT - 17.6],
  [0.96 * SIDE, -6.6], [0.84 * SIDE, -12.8], [0.6 * SIDE, -17.1], [0.34 * SIDE, -FRONT - 0.1], [0, -FRONT + 0.9],
];

/** The endplate's ring, scaled about a point on the midline. @param {number} size @param {number} [back] */
const ring = (size, back = 0) => curve(mirrored(BODY.map(([x, y]) => [x * size, (y + back) * size - back])));

const ENDPLATE = ring(1), DISC = ring(0.975);
const LAMELLAE = join([0.9, 0.82, 0.74, 0.66].map((size) => ring(size, 1.2)));
const NUCLEUS = curve(mirrored([[0, 7.6], [5, 7.2], [10.6, 4.2], [13, -2.2], [10.6, -8], [5, -10.4], [0, -10.2]]));

/** The canal; the bones that bound it at the sides and behind are drawn over it. */
const CANAL_RING = curve(mirrored([
  [0, -FRONT + 0.9], [7, -FRONT - 0.2], [CANAL - 2.2, -FRONT - 0.6], [CANAL, -FRONT - 3.8], [CANAL + 4, -FRONT - 9], [CANAL + 4, -FRONT - 14], [CANAL - 2, -FRONT - 20], [7, ROOF - 4], [0, ROOF - 3],
]));
const SAC = curve(mirrored([[0, -FRONT - 2.4], [6.4, -FRONT - 2.6], [9.8, -FRONT - 5.2], [8.2, -FRONT - 9.2], [4, ROOF + 3.4], [0, ROOF + 2.4]]));
/** Nerve roots: two rows in the sac and one root on each side on its way out. */
const ROOTS = join([[0, -22.4], [3.4, -22], [6.6, -22.6], [1.8, -25], [5, -25.2], [3, -27.8], [0, -29.2]]
  .flatMap(([x, y]) => (x ? [[x, y], [-x, y]] : [[x, y]])).map(([x, y]) => ellipse(x, y, 0.85, 0.85)));

/**
 * A joint's frame at the right side: unit vector along the surface, forwards
 * and to the middle, and the normal out of the lower bone's surface, backwards
 * and to the middle.
 * @param {number} angle degrees to the midsagittal plane
 */
function rightJoint(angle) {
  const turn = (angle * Math.PI) / 180, c = Math.cos(turn), s = Math.sin(turn);
  const at = (/** @type {number} */ along, /** @type {number} */ out) => /** @type {[number, number]} */ ([jointAside - s * along - c * out, -jointBehind + c * along - s * out]);
  return { at, c, s };
}

/**
 * Right half of the lower vertebra behind its body: pedicle, transverse process, superior articular process.
 * @param {number} angle
 * @returns {Outline}
 */
function lowerSide(angle) {
  const { at, s } = rightJoint(angle);
  const outer = CANAL + pedicleWidth;
  return curve([
    // from inside the body along the pedicle's outer border to the transverse process
    [CANAL - 2, -10], [0.92 * SIDE, -9.4], [outer - 5.6, -14.2], [outer - 1, -18.2], [outer + 5.6, -20.4], [transverse - 5, -23.4], [transverse - 0.4, -26.4], [transverse, -29.2], [transverse - 3.2, -30.6],
    [transverse - 10, -29.4], [outer + 2.4, -28.6],
    // superior articular process: mamillary corner, then its surface from back to front
    at(-HALF * 0.42 - 1.6 * s, -9.2 + 1.2 * s), at(-HALF - 0.6, -6.6), at(-HALF - 1.4, -2.4), at(-HALF, 0.1), at(-HALF / 2, -HOLLOW * 0.75), at(0, -HOLLOW), at(HALF / 2, -HOLLOW * 0.75), at(HALF, 0.1), at(HALF + 0.8, -1.2),
    // back to the pedicle along the canal
    [CANAL + 1.6 - 2.8 * s, -27 - 1.6 * s], [CANAL, -FRONT - 4.6], [CANAL - 0.6, -FRONT + 0.4],
  ]);
}

/**
 * The upper vertebra's arch: laminae, inferior articular processes, spinous process.
 * @param {number} angle
 * @returns {Outline}
 */
function upperArch(angle) {
  const { at, c, s } = rightJoint(angle);
  const end = HALF - 0.5, sagittal = c ** 4; // the corner of the process draws back as the joint turns
  return curve(mirrored([
    [0, ROOF], [3.4, ROOF - 0.2 - 0.5 * s], [6.5, ROOF - 0.2 - 1.8 * s],
    at(end + 1, GAP + 5 * c * c), at(end + 0.9, GAP + 1.6 * c),
    // its surface follows that of the lower bone
    at(end, GAP + 0.2), at(end / 2, GAP - HOLLOW * 0.75), at(0, GAP - HOLLOW), at(-end / 2, GAP - HOLLOW * 0.75), at(-end, GAP + 0.2),
    at(-end - 1.3, GAP + 2.6), at(-end - 0.8 - 2 * sagittal, GAP + 5.4), at(-4.4 - 7 * sagittal, GAP + 8.6),
    [5.4, -52], [3.5, -55.4], [2.9, -59.8], [3.6, -spinous + 5], [4.1, -spinous + 2.4], [2.6, -spinous + 0.3], [0, -spinous],
  ]));
}

/** Crests on the laminae and the bases of the upper articular processes: fine lines inside the bone. @param {number} angle */
function archDetails(angle) {
  const { at, s } = rightJoint(angle);
  const side = [[1.7, -spinous + 8], [1.6, -56], [3, -50], [6.4, -46.4 - s], at(-1.4, GAP + 6.2)];
  return join([curve(side, false), curve(side.map(([x, y]) => [-x, y]), false)]);
}

/** The same outline on both sides. @param {Outline} right @returns {Outline} */
const bothSides = (right) => join([right, right.map(({ data, closed, straight }) => ({ data: data.map((value, i) => (i % 2 ? value : -value)), closed, straight }))]);

/**
 * How the upper vertebra has moved: it turns about the centre of the disc and slips forward.
 * @param {number} rotation @param {number} slip
 * @returns {Matrix}
 */
const carried = (rotation, slip) => times(rigid(0, 0, slip), rigid(-rotation));

/**
 * The space between the two surfaces of a joint, with its cartilage.
 * @param {number} angle @param {Side} side @param {Matrix} move of the upper vertebra
 * @returns {Outline}
 */
function jointSpace(angle, side, move) {
  const { at } = rightJoint(angle), mirror = side === 'right' ? 1 : -1;
  const place = (/** @type {[number, number]} */ [x, y]) => /** @type {[number, number]} */ ([mirror * x, y]);
  const along = [-1, -0.5, 0, 0.5, 1], hollow = (/** @type {number} */ t) => HOLLOW * (1 - t * t);
  const lower = along.map((t) => place(at(t * (HALF - 0.5), -hollow(t) - 0.3)));
  const upper = along.map((t) => apply(move, place(at(t * (HALF - 0.5), GAP + 0.3 - hollow(t))))).reverse();
  return curve([...lower, ...upper]);
}

/**
 * @typedef {object} AxialJoint  mm; directions of length 1
 * @property {XY} centre   middle of the joint, on the lower bone's surface
 * @property {XY} normal   out of the lower bone's surface: backwards and to the middle
 * @property {XY} along    along the surface, forwards and to the middle
 */

/**
 * @param {{angle: number, rotation?: number, slip?: number}} segment degrees, degrees, mm
 * @returns {{discCentre: XY, joints: Record<Side, AxialJoint>, spinousTip: XY, bodyFront: XY}} `spinousTip` moves with the upper vertebra
 */
export function axialKeys({ angle, rotation = 0, slip = 0 }) {
  const { at, c, s } = rightJoint(angle), [x, y] = at(0, 0);
  const joint = (/** @type {1|-1} */ mirror) => /** @type {AxialJoint} */ ({ centre: [mirror * x, y], normal: [-mirror * c, -s], along: [-mirror * s, c] });
  return {
    discCentre: [0, 0], joints: { left: joint(-1), right: joint(1) },
    spinousTip: apply(carried(rotation, slip), [0, -spinous]), bodyFront: [0, FRONT],
  };
}

/**
 * The drawing, back to front.
 * @param {{angle: number, rotation?: number, slip?: number}} segment angle of the joints to the midsagittal
 *   plane, degrees; rotation of the upper vertebra, degrees; slip forward, mm
 * @param {Projection} p pixels per millimetre and origin
 * @returns {Shape[]}
 */
export function axialShapes({ angle, rotation = 0, slip = 0 }, p) {
  /** @type {Shape[]} */
  const out = [];
  const move = carried(rotation, slip);
  const line = Math.max(0.9, Math.min(1.5, p.scale * 0.55)), fine = line * 0.7;
  const add = (/** @type {string} */ id, /** @type {Outline} */ outline, /** @type {Partial<Shape>} */ style, /** @type {Matrix} */ m = IDENTITY) =>
    out.push({ id, kind: 'path', d: draw(outline, m, p), fill: 'none', linejoin: 'round', ...style });
  add('canal', CANAL_RING, { fill: INK.canal, title: 'vertebral canal' });
  add('dural-sac', SAC, { fill: INK.sac, stroke: INK.nerve, strokeWidth: fine });
  add('nerve-roots', ROOTS, { fill: INK.nerve, title: 'nerve roots' });
  add('lower-arch', bothSides(lowerSide(angle)), { fill: INK.bone, stroke: INK.line, strokeWidth: line, title: 'lower vertebra: pedicles, transverse and superior articular processes' });
  add('lower-body', ENDPLATE, { fill: INK.bone, stroke: INK.line, strokeWidth: line, title: 'lower vertebra: body' });
  add('disc', DISC, { fill: INK.disc, stroke: INK.discLine, strokeWidth: line, title: 'disc' });
  add('disc-lamellae', LAMELLAE, { stroke: INK.panel, strokeWidth: fine, opacity: 0.55 });
  add('disc-nucleus', NUCLEUS, { fill: INK.panel, opacity: 0.42 });
  for (const side of /** @type {Side[]} */ (['left', 'right'])) add(`joint-${side}`, jointSpace(angle, side, move), { fill: INK.disc, stroke: INK.discLine, strokeWidth: fine, title: `facet joint, ${side}` });
  add('upper-arch', upperArch(angle), { fill: INK.bone, stroke: INK.line, strokeWidth: line, title: 'upper vertebra: laminae, inferior articular processes, spinous process' }, move);
  add('upper-details', archDetails(angle), { stroke: INK.line, strokeWidth: fine, opacity: 0.5 }, move);
  if (rotation || slip) add('upper-body', ENDPLATE, { stroke: INK.line, strokeWidth: line, dash: `${px(4)} ${px(3)}`, title: 'upper vertebra: body, moved' }, move);
  return out;
}
