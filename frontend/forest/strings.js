/** Every sentence of the forest plot that a script writes. */
import { fixed } from '../core/format.js';

export const COPIED = 'Link copied: it opens the page with these choices.';

/** @param {string} link */
export function copyThis(link) {
  return `Copy this link: ${link}`;
}

/** @param {string[]} keys */
export function notUsed(keys) {
  return keys.length ? `Not used from the link: ${keys.join(', ')}.` : '';
}

/** @param {number} value */
export function number(value) {
  return fixed(value, Number.isInteger(value) ? 0 : 1);
}

/** @param {number} guess @param {[number, number, number]} answer a size and its interval, without sign */
export function gap(guess, [size, low, high]) {
  const off = Math.abs(guess - size);
  const points = `${number(off)} ${off === 1 ? 'point' : 'points'}`;
  if (guess >= low && guess <= high) return `You said ${guess}: inside the interval of the review, ${points} from its estimate.`;
  return `You said ${guess}: ${points} too ${guess > size ? 'many' : 'few'}.`;
}

/** @param {{shown: number, all: number, judged: number, estimate: number, whole: number}} counts */
export function tally({ shown, all, judged, estimate, whole }) {
  const count = `${shown} of ${all} estimates`;
  if (!judged) return count;
  return `${count}. Of ${judged} in points or SMD, ${estimate + whole || 'none'} favour the treatment by the chosen threshold or more, ${whole || 'none'} with the whole interval.`;
}

/** @param {string} axis */
export function unit(axis) {
  return axis === 'points' ? 'points of 100' : 'SMD';
}

/** @type {Record<string, string>} */
const VERDICTS = {
  nothing: 'Has nothing to go by.',
  no: 'Would not recommend it.',
  divided: 'Is divided.',
  yes: 'Would recommend it.',
};

/** @param {{verdict: string, seen: unknown[], counted: number}} reading @returns {[string, string]} */
export function says({ verdict, seen, counted }) {
  const found = seen.length === 1 ? '1 estimate fits' : `${seen.length || 'No'} ${seen.length ? 'estimates fit' : 'estimate fits'}`;
  return [VERDICTS[verdict], seen.length ? `${found}, ${counted || 'none'} ${counted === 1 ? 'counts' : 'count'}.` : `${found} these choices.`];
}

/** @param {boolean} counted */
export function mark(counted) {
  return counted ? 'counts' : 'does not count';
}

/** @param {boolean} same @param {string[]} differ names of the choices in which the readers differ */
export function flip(same, differ) {
  const where = differ.length ? `They differ in: ${differ.join(', ')}.` : 'They choose alike.';
  return `${same ? 'Both readers come to the same.' : 'One table, two answers.'} ${where}`;
}
