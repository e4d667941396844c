/**
 * Smooth outlines without a browser: templates are compiled once into cubic
 * Bezier data, then moved by an affine map and written as SVG path strings.
 * Knows nothing about anatomy, colours or the DOM.
 */
import { px } from '../core/path.js';

/**
 * One thing to draw. Colours are CSS variables of the look guide.
 * @typedef {object} Shape
 * @property {string} id            stable, unique within one list
 * @property {'path'} kind
 * @property {string} [d]           path data in pixels
 * @property {Piece[]} [pieces]     instead of it: what is written once and moved; their outlines lie under their fills
 * @property {string} fill          'none' for a line
 * @property {string} [stroke]
 * @property {number} [strokeWidth] pixels
 * @property {number} [opacity]
 * @property {string} [dash]        stroke-dasharray
 * @property {'round'|'butt'} [linecap]
 * @property {'round'|'miter'} [linejoin]
 * @property {'stroke'} [paintOrder] the stroke lies under the fill
 * @property {string} [title]       plain name of the part
 */

/**
 * World (y up) to pixels (y down): px = x + X scale, py = y - Y scale.
 * @typedef {{scale: number, x: number, y: number}} Projection
 */

/** Affine map, x' = a x + c y + e, y' = b x + d y + f. @typedef {[number, number, number, number, number, number]} Matrix */
/** A point; a third number 1 makes it a corner. @typedef {readonly number[]} Point */
/** Start, then triples of Bezier points; or, if `straight`, plain points. @typedef {{data: Float64Array, closed: boolean, straight?: boolean}} SubPath */
/** @typedef {readonly SubPath[]} Outline */

/**
 * Centripetal Catmull-Rom curve through the points, as cubic Beziers. It
 * neither overshoots nor loops when points stand close together.
 * @param {readonly Point[]} points
 * @param {boolean} [closed]
 * @returns {Outline}
 */
export function curve(points, closed = true) {
  const n = points.length;
  const at = (/** @type {number} */ i) => (closed ? points[(i + n) % n] : points[Math.max(0, Math.min(n - 1, i))]);
  const spans = closed ? n : n - 1;
  const data = new Float64Array(2 + spans * 6);
  data[0] = points[0][0];
  data[1] = points[0][1];
  for (let i = 0; i < spans; i++) {
    const p0 = at(i - 1), p1 = at(i), p2 = at(i + 1), p3 = at(i + 2);
    const d1 = Math.sqrt(Math.hypot(p1[0] - p0[0], p1[1] - p0[1]));
    const d2 = Math.sqrt(Math.hypot(p2[0] - p1[0], p2[1] - p1[1]));
    const d3 = Math.sqrt(Math.hypot(p3[0] - p2[0], p3[1] - p2[1]));
    for (let k = 0; k < 2; k++) {
      let b1 = p1[k], b2 = p2[k];
      if (p1[2] === 1) b1 = p1[k] + (p2[k] - p1[k]) / 3;
      else if (d1 > 1e-9) b1 = (d1 * d1 * p2[k] - d2 * d2 * p0[k] + (2 * d1 * d1 + 3 * d1 * d2 + d2 * d2) * p1[k]) / (3 * d1 * (d1 + d2));
      if (p2[2] === 1) b2 = p2[k] - (p2[k] - p1[k]) / 3;
      else if (d3 > 1e-9) b2 = (d3 * d3 * p1[k] - d2 * d2 * p3[k] + (2 * d3 * d3 + 3 * d3 * d2 + d2 * d2) * p2[k]) / (3 * d3 * (d3 + d2));
      data[2 + i * 6 + k] = b1;
      data[4 + i * 6 + k] = b2;
      data[6 + i * 6 + k] = p2[k];
    }
  }
  return [{ data, closed }];
}

/**
 * A closed polygon: for parts of a few pixels.
 * @param {readonly Point[]} points
 * @returns {Outline}
 */
export const polygon = (points) => [{ data: Float64Array.from(points.flatMap((p) => [p[0], p[1]])), closed: true, straight: true }];

/**
 * Several outlines as one.
 * @param {readonly Outline[]} parts
 * @returns {Outline}
 */
export const join = (parts) => parts.flat();

/**
 * An ellipse.
 * @param {number} cx
 * @param {number} cy
 * @param {number} rx
 * @param {number} ry
 * @param {number} [turn] radians
 * @returns {Outline}
 */
export function ellipse(cx, cy, rx, ry, turn = 0) {
  const k = 0.5522847498, c = Math.cos(turn), s = Math.sin(turn);
  const raw = [1, 0, 1, k, k, 1, 0, 1, -k, 1, -1, k, -1, 0, -1, -k, -k, -1, 0, -1, k, -1, 1, -k, 1, 0];
  const data = new Float64Array(raw.length);
  for (let i = 0; i < raw.length; i += 2) {
    const x = raw[i] * rx, y = raw[i + 1] * ry;
    data[i] = cx + x * c - y * s;
    data[i + 1] = cy + x * s + y * c;
  }
  return [{ data, closed: true }];
}

/** @type {WeakMap<Outline, string>} */
const written = new WeakMap();

/**
 * An outline that is written once and moved by its transform.
 * @typedef {{d: string, transform: string, grown: number}} Piece   grown: pixels a unit of the path, for the width of a line
 * @param {Outline} outline
 * @param {Matrix} m
 * @param {Projection} p
 * @param {number} [units] of the written path in one of the outline's: 1000 for metres, 10 for millimetres
 * @returns {Piece}
 */
export function piece(outline, m, p, units = 1000) {
  let d = written.get(outline);
  if (d === undefined) written.set(outline, d = draw(outline, IDENTITY, { scale: units, x: 0, y: 0 }));
  const k = p.scale / units;
  const turn = [m[0] * k, -m[1] * k, -m[2] * k, m[3] * k].map((one) => one.toFixed(5));
  return { d, transform: `matrix(${turn.join(' ')} ${(p.x + m[4] * p.scale).toFixed(2)} ${(p.y - m[5] * p.scale).toFixed(2)})`, grown: Math.hypot(m[0], m[1]) * k };
}

/**
 * Path data of an outline, after a map into the world and a projection.
 * @param {Outline} outline
 * @param {Matrix} m
 * @param {Projection} p
 * @returns {string}
 */
export function draw(outline, m, p) {
  const a = m[0] * p.scale, b = -m[1] * p.scale, c = m[2] * p.scale, d = -m[3] * p.scale;
  const e = p.x + m[4] * p.scale, f = p.y - m[5] * p.scale;
  let s = '';
  for (let n = 0; n < outline.length; n++) {
    const { data, closed, straight } = outline[n];
    s += 'M' + px(a * data[0] + c * data[1] + e) + ' ' + px(b * data[0] + d * data[1] + f);
    // one letter serves the whole run of segments
    s += straight ? 'L' : 'C';
    for (let i = 2; i < data.length; i += 2) {
      const x = data[i], y = data[i + 1];
      s += px(a * x + c * y + e) + ' ' + px(b * x + d * y + f) + ' ';
    }
    if (closed) s += 'Z';
  }
  return s;
}

/** @type {Matrix} */
export const IDENTITY = [1, 0, 0, 1, 0, 0];

/**
 * A turn to the right (clockwise as seen with y up) by some degrees, then a shift.
 * @param {number} degrees
 * @param {number} [x]
 * @param {number} [y]
 * @returns {Matrix}
 */
export function rigid(degrees, x = 0, y = 0) {
  const t = (degrees * Math.PI) / 180, c = Math.cos(t), s = Math.sin(t);
  return [c, -s, s, c, x, y];
}

/**
 * First b, then a.
 * @param {Matrix} a
 * @param {Matrix} b
 * @returns {Matrix}
 */
export function times(a, b) {
  return [
    a[0] * b[0] + a[2] * b[1], a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3], a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4], a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}

/**
 * Inverse of a rigid or uniformly scaled map.
 * @param {Matrix} m
 * @returns {Matrix}
 */
export function inverse(m) {
  const q = m[0] * m[3] - m[1] * m[2];
  const a = m[3] / q, b = -m[1] / q, c = -m[2] / q, d = m[0] / q;
  return [a, b, c, d, -(a * m[4] + c * m[5]), -(b * m[4] + d * m[5])];
}

/**
 * @param {Matrix} m
 * @param {Point} p
 * @returns {[number, number]}
 */
export function apply(m, p) {
  return [m[0] * p[0] + m[2] * p[1] + m[4], m[1] * p[0] + m[3] * p[1] + m[5]];
}

/**
 * Points along an outline, for tests of overlap and extent.
 * @param {Outline} outline
 * @param {Matrix} [m]
 * @param {number} [steps] per span
 * @returns {[number, number][]}
 */
export function sample(outline, m = IDENTITY, steps = 8) {
  /** @type {[number, number][]} */
  const out = [];
  for (const { data, straight } of outline) {
    if (straight) {
      for (let i = 0; i < data.length; i += 2) out.push(apply(m, [data[i], data[i + 1]]));
      continue;
    }
    for (let i = 2; i < data.length; i += 6) {
      for (let j = 0; j < steps; j++) {
        const t = j / steps, u = 1 - t;
        const w = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
        let x = 0, y = 0;
        for (let k = 0; k < 4; k++) {
          x += w[k] * data[i - 2 + 2 * k];
          y += w[k] * data[i - 1 + 2 * k];
        }
        out.push(apply(m, [x, y]));
      }
    }
  }
  return out;
}
