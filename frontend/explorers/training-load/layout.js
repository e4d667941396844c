/** Where the week, the loads, the curves and their words stand in the picture of a season; all in px. */
import { linearScale } from '../../core/scale.js';

/** @typedef {import('../../core/scale.js').Scale} Scale */
/** @typedef {{left: number, right: number, top: number, bottom: number}} Box */

export const DAYS = 112;
export const WEEKS = DAYS / 7;

const NARROW = 470; // px of the slot; below, words stand above their numbers
const LEFT = 46; // px for the numbers of the axes
const COLUMN = { wide: 136, narrow: 88 }; // px for the words at the right
const GAP = 12; // px between the curves and their words

/** @param {number} width */
export function isNarrow(width) {
  return width < NARROW;
}

/** The box of a chart over the days of the season. @param {number} width @param {number} top @param {number} height @returns {Box} */
export function dayBox(width, top, height) {
  return { left: LEFT, right: width - (isNarrow(width) ? COLUMN.narrow : COLUMN.wide) - GAP, top, bottom: top + height };
}

/** From the days of the season to px; day 0 begins at 0. @param {Box} box */
export function dayScale({ left, right }) {
  return linearScale([0, DAYS], [left, right]);
}

const LENS = { wide: 34, narrow: 74 }; // px between the week and the season; on a narrow card with words
const EDGE = 2; // px on either side of the week
const WHISKER = 12; // px right of the week
const HEADING = 26; // px above a chart for its title
const BARS = 104;
const CURVES = 244;
const FOOT = 30;

/** @param {number} width */
export function seasonLayout(width) {
  const narrow = isNarrow(width);
  const lens = narrow ? LENS.narrow : LENS.wide;
  const bars = dayBox(width, lens + HEADING, BARS);
  const curves = dayBox(width, bars.bottom + HEADING + 14, CURVES);
  const week = narrow ? { from: EDGE, to: width - 2 * WHISKER } : { from: bars.left, to: bars.right };
  return { width, narrow, lens, bars, curves, week: { ...week, whisker: week.to + WHISKER }, height: curves.bottom + FOOT };
}

/**
 * Words of some rows each, as near as they can be to what they name, in its order, none on another.
 * @template {{y: number, rows: number}} Words
 * @param {Words[]} words @param {{top: number, bottom: number}} box @param {number} row   px
 * @returns {(Words & {at: number})[]}   at: px of the first row's middle
 */
export function stackWords(words, { top, bottom }, row) {
  const placed = words.map((one) => ({ ...one, at: one.y })).sort((a, b) => a.y - b.y);
  let free = top;
  for (const one of placed) {
    one.at = Math.max(one.at, free);
    free = one.at + row * one.rows + 2;
  }
  let lowest = bottom;
  for (const one of placed.toReversed()) {
    one.at = Math.min(one.at, lowest - row * (one.rows - 1));
    lowest = one.at - row - 2;
  }
  return placed;
}

/** @typedef {{left: number, width: number, top: number, cut: boolean}} DayBar */

const APART = 0.14; // of a day, on either side of a bar

/**
 * Bars of one width, one for each day with a session; those that leave the axis are cut.
 * @param {ArrayLike<number>} loads @param {Scale} x @param {Scale} y @param {number} high   end of the axis
 * @returns {DayBar[]}
 */
export function dayBars(loads, x, y, high) {
  const width = x(1 - 2 * APART) - x(0);
  return Array.from(loads, (load, day) => ({ load, day })).filter(({ load }) => load > 0)
    .map(({ load, day }) => ({ left: x(day + APART), width, top: y(Math.min(load, high)), cut: load > high }));
}

/**
 * The change from week to week that brings a load of the first week to a load of the last one.
 * @param {number} first @param {number} last @returns {number} NaN where there is no first load
 */
export function changeBetween(first, last) {
  return first > 0 ? (Math.max(0, last) / first) ** (1 / (WEEKS - 1)) - 1 : NaN;
}
