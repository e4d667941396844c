/** What an answer is worth. No page, no storage: a question comes in, a verdict goes out. */
import { CHECK_UNITS, POWER_OF_TEN, behind, direction, missed, partly } from './strings.js';

/** @typedef {{value: number, width: number}} Span a number and how far an answer may lie from it */
/** @typedef {{right: boolean}} Choice */

/**
 * @typedef {Object} Verdict
 * @property {boolean} right
 * @property {number[]} wrong the wrong options chosen, or the typical wrong number met, by their positions
 * @property {string} note what is said of the answer as a whole
 * @property {string} misconception of the answer as a whole; those of its parts are named by the question
 */

/** @param {Choice[]} options @param {number[]} chosen positions @returns {Verdict} */
export function judgeChoice(options, chosen) {
  const wrong = chosen.filter((index) => !options[index].right);
  const all = options.filter(({ right }) => right).length;
  const found = chosen.length - wrong.length;
  const right = wrong.length === 0 && found === all;
  return {
    right,
    wrong,
    note: right || all === 1 ? '' : partly(found, all),
    misconception: right || all === 1 || found === all ? '' : missed(all - found),
  };
}

/**
 * What was written may be read in two ways: 1,234 is a thousand and more to some, a little over one to others.
 * @param {string} text @returns {number[]}
 */
export function readings(text) {
  const tight = text.trim().replace(/[\s\u00a0\u2009\u202f]/g, '').replace(/[\u2212\u2013]/g, '-');
  const found = [tight.replace(',', '.')];
  if (/^[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(tight)) found.push(tight.replaceAll(',', ''));
  return found.filter((one) => /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(one)).map(Number);
}

/** @param {number} value @param {Span} span */
function meets(value, span) {
  return Math.abs(value - span.value) <= span.width + 1e-12 * Math.abs(span.value);
}

/** @param {number} value @param {Span} key */
function isPowerOfTenOff(value, key) {
  if (value * key.value <= 0) return false;
  const power = Math.round(Math.log10(value / key.value));
  return power !== 0 && meets(value / 10 ** power, key);
}

/** @param {{key: Span, wrong: Span[]}} number @param {number[]} values the readings of one answer @returns {Verdict} */
export function judgeNumber({ key, wrong }, values) {
  const right = values.some((value) => meets(value, key));
  const met = right ? -1 : wrong.findIndex((span) => values.some((value) => meets(value, span)));
  if (right || met >= 0) return { right, wrong: right ? [] : [met], note: '', misconception: '' };
  if (values.some((value) => isPowerOfTenOff(value, key))) {
    return { right, wrong: [], note: `${behind(POWER_OF_TEN)} ${CHECK_UNITS}`, misconception: POWER_OF_TEN };
  }
  return { right, wrong: [], note: direction(values[0], key.value), misconception: '' };
}

/**
 * The same order for the same seed, and another one for another. (xmur3 and mulberry32, Fisher and Yates)
 * @template T @param {T[]} items @param {string} seed @returns {T[]}
 */
export function shuffled(items, seed) {
  let state = 1779033703 ^ seed.length;
  for (let i = 0; i < seed.length; i += 1) {
    state = Math.imul(state ^ seed.charCodeAt(i), 3432918353);
    state = (state << 13) | (state >>> 19);
  }
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const result = [...items];
  for (let i = result.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j], result[i]];
  }
  return result;
}
