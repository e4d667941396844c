/** What a pull or a key does to the minutes of a week; pure, so that it can be tested without a page. */

/** @typedef {import('../core/types.js').Values} Values */

export const NEW_RUN = 30; // min, what a tap on an empty day adds

/** Pixels before a pull has a direction; below it the hand only rests. */
const DIRECTION = 5;

/**
 * A pull is along one line from its first pixels to its end: upright it changes minutes, sideways it carries the run.
 * @param {number} dx @param {number} dy px from where the pointer came down @returns {'minutes' | 'day' | null}
 */
export function direction(dx, dy) {
  if (Math.max(Math.abs(dx), Math.abs(dy)) < DIRECTION) return null;
  return Math.abs(dx) > Math.abs(dy) ? 'day' : 'minutes';
}

/**
 * The session of one day stands on another, and what was there stands in its place.
 * @param {Values} values @param {string} from @param {string} to names of the two days' inputs @returns {Values} what changes
 */
export function carried(values, from, to) {
  return from === to ? {} : { [from]: values[to], [to]: values[from] };
}

/** The day whose column holds a place; outside the week the nearest. @param {number} x px @param {number} from @param {number} to px, ends of the week @param {number} count */
export function dayAt(x, from, to, count) {
  return Math.max(0, Math.min(count - 1, Math.floor(((x - from) / (to - from)) * count)));
}
