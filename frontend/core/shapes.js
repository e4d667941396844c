/** Draw the scene primitives that the pure drawing modules return. */
import { svg, nothing } from 'lit-html';
import { px } from './path.js';

/**
 * @typedef {Object} Shape
 * @property {string} [id]
 * @property {string} [d]
 * @property {import('../anatomy/outline.js').Piece[]} [pieces]   instead of it
 * @property {string} [paintOrder]   'stroke': the outline lies under the fill
 * @property {string} [fill]
 * @property {string} [stroke]
 * @property {number} [strokeWidth]
 * @property {number} [opacity]
 * @property {string} [dash]
 * @property {string} [linecap]
 */

/** @param {Shape[]} list */
export function shapes(list) {
  return list.map((shape) => shape.pieces ? moved(shape, shape.pieces) : svg`<path d=${shape.d} fill=${shape.fill ?? 'none'} stroke=${shape.stroke ?? nothing}
    stroke-width=${shape.strokeWidth ?? nothing} stroke-dasharray=${shape.dash ?? nothing} stroke-linecap=${shape.linecap ?? nothing}
    stroke-linejoin="round" paint-order=${shape.paintOrder ?? nothing} opacity=${shape.opacity ?? nothing}></path>`);
}

/** Outlines first, fills above: the pieces of a limb flow into one another. @param {Shape} shape @param {import('../anatomy/outline.js').Piece[]} pieces */
function moved({ fill = 'none', stroke, strokeWidth = 0, opacity }, pieces) {
  const path = (/** @type {import('../anatomy/outline.js').Piece} */ { d, transform, grown }, width = stroke ? (strokeWidth / grown).toFixed(1) : nothing) =>
    svg`<path d=${d} transform=${transform} stroke-width=${width}></path>`;
  return svg`<g fill=${fill} stroke=${stroke ?? nothing} stroke-linejoin="round" opacity=${opacity ?? nothing}>${pieces.map((piece) => path(piece))}</g>
    ${stroke && fill !== 'none' && pieces.length > 1 ? svg`<g fill=${fill}>${pieces.map((piece) => path(piece, nothing))}</g>` : nothing}`;
}

/**
 * An arrow whose filled head ends at the tip; its length is the caller's statement.
 * @param {[number, number]} from @param {[number, number]} tip @param {{head?: number, className?: string}} [style]
 */
export function arrow(from, tip, { head = 12, className = '' } = {}) {
  const length = Math.hypot(tip[0] - from[0], tip[1] - from[1]);
  const [ux, uy] = [(tip[0] - from[0]) / length, (tip[1] - from[1]) / length];
  const size = Math.min(head, length);
  const half = size * 0.5;
  const neck = [tip[0] - ux * size, tip[1] - uy * size];
  const points = [tip, [neck[0] - uy * half, neck[1] + ux * half], [neck[0] + uy * half, neck[1] - ux * half]];
  return svg`
    <line class="se-arrow${className}" x1=${px(from[0])} y1=${px(from[1])} x2=${px(neck[0] + ux)} y2=${px(neck[1] + uy)}></line>
    <path class="se-arrow-head${className}" d=${`M${points.map(([x, y]) => `${px(x)} ${px(y)}`).join('L')}Z`}></path>`;
}
