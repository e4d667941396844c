/** Where the views of the lower back stand in the room that they have: pure numbers, in pixels. */
import { JOINTS, lumbarKeys, lumbarPose } from '../../anatomy/lumbar.js';

/** @typedef {import('../../anatomy/outline.js').Projection} Projection */

/** Room that a view needs about the middle of the L5/S1 disc, mm, at the ends of every range. */
const SIDE = { left: 95, right: 127 };
const BACK = { half: 97 };
const ABOVE = 220;
const BELOW = 97;
/** In a roomy picture names stand to the left of the sacrum. */
const NAMES = 10;
export const NARROW = 480; // px; below, the buttons stand in a row above the views, and some parts go without a name
/** px per mm, at most; in a cut. */
const MAX_SCALE = 1.1;
const SHORT_SCALE = 0.72;
const BUTTON = { width: 66, height: 27, gap: 16 };
const ROW_BUTTON = { height: 40, gap: 4 };
const CAPTION = 26;

const DISC_HEIGHTS = (() => {
  const { discCentres } = lumbarKeys(lumbarPose());
  return JOINTS.map((joint) => discCentres[joint][1]);
})();

/**
 * @typedef {{x: number, y: number, width: number, height: number}} Button
 *
 * @typedef {Object} SpineLayout
 * @property {number} width
 * @property {number} height
 * @property {boolean} roomy
 * @property {Projection} side
 * @property {Projection} back
 * @property {Button[]} buttons   one a joint, from the top
 * @property {{text: string, x: number}[]} captions
 * @property {number} hit         px across a disc that take a click for it
 */

/** @param {number} width px @param {boolean} [short] for a cut @returns {SpineLayout} */
export function spineLayout(width, short = false) {
  const roomy = width >= NARROW;
  const column = roomy ? BUTTON.width + 2 * BUTTON.gap : 6;
  const margin = roomy ? NAMES : 0;
  const scale = Math.min(short ? SHORT_SCALE : MAX_SCALE, (width - column) / (margin + SIDE.left + SIDE.right + 2 * BACK.half));
  const used = (margin + SIDE.left + SIDE.right + 2 * BACK.half) * scale + column;
  const left = (width - used) / 2 + margin * scale;
  const top = roomy ? 4 : ROW_BUTTON.height + 12;
  const y = top + ABOVE * scale;
  const side = { scale, x: left + SIDE.left * scale, y };
  const columnLeft = left + (SIDE.left + SIDE.right) * scale + (roomy ? BUTTON.gap : 0);
  const back = { scale, x: left + (SIDE.left + SIDE.right + BACK.half) * scale + column, y };
  return {
    width,
    height: Math.round(y + BELOW * scale + CAPTION),
    roomy,
    side,
    back,
    buttons: roomy ? besideDiscs(columnLeft, side) : inRow(width),
    captions: [{ text: 'from the right side', x: side.x }, { text: 'from behind', x: back.x }],
    hit: 26 * scale,
  };
}

/** One button at the height of each disc in the upright pose. @param {number} x @param {Projection} project @returns {Button[]} */
function besideDiscs(x, { scale, y }) {
  return DISC_HEIGHTS.map((height) => ({ x, y: Math.round(y - height * scale - BUTTON.height / 2), width: BUTTON.width, height: BUTTON.height }));
}

/** @param {number} width @returns {Button[]} */
function inRow(width) {
  const each = (width - (JOINTS.length - 1) * ROW_BUTTON.gap) / JOINTS.length;
  return JOINTS.map((_, i) => ({ x: i * (each + ROW_BUTTON.gap), y: 0, width: each, height: ROW_BUTTON.height }));
}

/**
 * @typedef {'disc' | 'canal' | 'pedicle' | 'facet' | 'spinous'} TopPart
 * @typedef {{part: TopPart, text: string, tone: 'disc' | 'ink', x: number, y: number}} TopName   the middle of the text
 *
 * @typedef {Object} TopLayout
 * @property {number} width
 * @property {number} height
 * @property {number} radius
 * @property {number} cx
 * @property {number} cy
 * @property {Projection} project
 * @property {{x: number, y: number}} text   the first line beside or below the circle
 * @property {TopName[]} names
 */

/** The segment is about as wide as deep; its middle lies behind the disc. mm */
const TOP = { radius: 55, middle: -25.5 };
const BESIDE = 400; // px; above, the text stands beside the circle

const SHORT_RADIUS = 86; // px

/** @param {number} width px @param {boolean} [short] for a cut, whose sentence says what else stands beside the circle @returns {TopLayout} */
export function topLayout(width, short = false) {
  const beside = width >= BESIDE && !short;
  const radius = short ? SHORT_RADIUS : beside ? Math.min(120, width * 0.3) : Math.min(112, width / 2 - 4);
  const cx = beside ? radius + 4 : width / 2, cy = radius + 26;
  const scale = radius / TOP.radius;
  const project = { scale, x: cx, y: cy + TOP.middle * scale };
  const bottom = cy + radius;
  const right = cx + radius;
  return {
    width,
    height: Math.round(beside || short ? bottom + 30 : bottom + 126),
    radius, cx, cy, project,
    text: beside ? { x: right + 28, y: cy - 34 } : { x: 6, y: bottom + 50 },
    names: [
      { part: 'pedicle', text: 'pedicle', tone: 'ink', x: cx - radius * 0.72, y: 14 },
      { part: 'disc', text: 'disc', tone: 'disc', x: cx, y: 14 },
      { part: 'canal', text: 'canal', tone: 'ink', x: cx + radius * 0.6, y: 14 },
      { part: 'spinous', text: 'spinous process', tone: 'ink', x: cx - radius * 0.46, y: bottom + 20 },
      { part: 'facet', text: 'facet joint', tone: 'disc', x: cx + radius * 0.64, y: bottom + 20 },
    ],
  };
}
