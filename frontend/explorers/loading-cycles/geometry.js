/** Where footfalls and blocks stand; pure, in px and metres. */

/**
 * @typedef {Object} Track      the first metres of a kilometre, twice
 * @property {boolean} narrow
 * @property {number} width
 * @property {number} height
 * @property {number} scale      px a metre
 * @property {number} start      px, where the first foot lands
 * @property {number} metres     that fit
 * @property {{title: number, ground: number}[]} rows   px from the top: the reference run, the present one
 */

const NARROW = 520; // px
const METRES = 22; // in a wide picture
const LEAST_SCALE = 22; // px a metre
const START = 16;
/** Height of a load as large as the reference's, px. */
export const UNIT = 50;
const ROOM = { reference: 58, now: 74 }; // px for the loads of a row
const TITLE = { wide: 22, narrow: 39 };
const BELOW = 30; // px from a ground to the next title's baseline, less its height
const AXIS = 40;

/** @param {number} width @returns {Track} */
export function trackLayout(width) {
  const narrow = width < NARROW;
  const title = narrow ? TITLE.narrow : TITLE.wide;
  const scale = Math.max(LEAST_SCALE, (width - 2 * START) / METRES);
  const first = title + ROOM.reference;
  const second = first + BELOW - 14;
  const ground = second + title + ROOM.now;
  return {
    narrow, width, scale, start: START, metres: (width - 2 * START) / scale, height: ground + AXIS,
    rows: [{ title: 14, ground: first }, { title: second + 14, ground }],
  };
}

/**
 * Metres at which one foot lands, from 0 on.
 * @param {number} stride m @param {number} metres
 */
export function footfalls(stride, metres) {
  return Array.from({ length: Math.floor(metres / stride) + 1 }, (_, index) => index * stride);
}

/** The footfall to take hold of: the furthest that stays in the picture also with the longest stride. @param {number} longest m @param {number} metres */
export function gripIndex(longest, metres) {
  return Math.max(1, Math.floor(metres / longest));
}

/**
 * The change of stride length that puts a footfall at a place.
 * @param {number} x px @param {Track} track @param {number} index of the footfall @param {number} unchanged stride, m
 */
export function strideChangeAt(x, { start, scale }, index, unchanged) {
  return (x - start) / scale / (index * unchanged) - 1;
}

/** More loads than any setting comes to, and how high a block can grow: both the same in every picture. */
export const BLOCK_SCALE = { loads: 600, high: 1.6 };
const BLOCK = { height: 168, foot: 26, gap: 24, left: 16, right: 14 };
const HEAD = { wide: 66, narrow: 84 };

/** @param {number} width */
export const blocksNarrow = (width) => width < NARROW;

/** @param {number} width */
export const blocksHeight = (width) => headHeight(width) + BLOCK.height + BLOCK.foot;

/** @param {number} width */
const headHeight = (width) => (blocksNarrow(width) ? HEAD.narrow : HEAD.wide);

/** @typedef {{left: number, from: number, width: number, base: number, top: number, x: (loads: number) => number, y: (count: number) => number}} BlockFrame */

/** Two frames of one scale, side by side: equal areas are equal amounts. @param {number} width @returns {BlockFrame[]} */
export function blockFrames(width) {
  const room = (width - BLOCK.gap) / 2;
  const top = headHeight(width);
  const base = top + BLOCK.height;
  return [0, room + BLOCK.gap].map((left) => {
    const from = left + BLOCK.left;
    const span = room - BLOCK.left - BLOCK.right;
    return {
      left, from, width: span, base, top,
      x: (loads) => from + (loads / BLOCK_SCALE.loads) * span,
      y: (count) => base - (count / BLOCK_SCALE.high) * BLOCK.height,
    };
  });
}

/** @typedef {{from: number, to: number, low: number, high: number}} Patch   loads, and what each counts */

/**
 * What a block has that the reference does not, and the other way round: their areas differ by the change of the total.
 * @param {number} loads @param {number} worth of each @param {number} reference loads, each worth 1
 * @returns {{gained: Patch[], lost: Patch[]}}
 */
export function differences(loads, worth, reference) {
  const shared = Math.min(loads, reference);
  const side = { from: shared, to: Math.max(loads, reference), low: 0, high: loads > reference ? worth : 1 };
  const top = { from: 0, to: shared, low: Math.min(worth, 1), high: Math.max(worth, 1) };
  return {
    gained: [...(loads > reference ? [side] : []), ...(worth > 1 ? [top] : [])],
    lost: [...(loads < reference ? [side] : []), ...(worth < 1 ? [top] : [])],
  };
}
