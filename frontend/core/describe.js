/**
 * A change in words. Sentences change with the band, not with every digit, so that a screen reader hears one only
 * when there is something new.
 */
import { fixed, withUnit } from './format.js';

/** @type {ReadonlyArray<readonly [number, string]>} upper limit of the band in per cent, and its word */
const BANDS = [[0.5, 'hardly'], [6, 'slightly'], [15, 'clearly'], [Infinity, 'strongly']];

/** @param {number} percent */
export function bandOf(percent) {
  const size = Math.abs(percent);
  const index = BANDS.findIndex(([limit]) => size < limit);
  return { word: BANDS[index][1], index, direction: index === 0 ? 0 : Math.sign(percent) };
}

/** "falls slightly", "hardly changes". @param {number} percent */
export function changeVerb(percent) {
  const { word, direction } = bandOf(percent);
  if (direction === 0) return `${word} changes`;
  return `${direction < 0 ? 'falls' : 'rises'} ${word}`;
}

/**
 * How a guess compares with the answer.
 * @param {number} guess @param {number} answer @param {import('./types.js').Prediction} prediction
 */
export function verdict(guess, answer, prediction) {
  const thought = prediction.thought?.(guess, answer);
  if (thought) return thought;
  return prediction.signed === false ? amountVerdict(guess, answer, prediction) : changeVerdict(guess, answer);
}

/** @param {number} guess @param {number} answer both in per cent */
function changeVerdict(guess, answer) {
  const gap = Math.round(Math.abs(guess - answer));
  if (gap <= 1) return 'Close: within a point and a half.';
  if (guess === 0) return `You expected no change; the model ${answer < 0 ? 'falls' : 'rises'} by about ${gap} %.`;
  if (guess * answer < 0) return `The model goes the other way, ${gap} points from your guess.`;
  return `Right direction, about ${gap} points too ${Math.abs(guess) > Math.abs(answer) ? 'much' : 'little'}.`;
}

/** @param {number} guess @param {number} answer @param {import('./types.js').Prediction} prediction */
function amountVerdict(guess, answer, { unit, close = 0, digits = 0 }) {
  const gap = Math.abs(guess - answer);
  const amount = withUnit(fixed(gap, digits), unit);
  if (gap <= close) return `Close: ${amount} off.`;
  const much = guess > answer;
  const times = much ? guess / answer : answer / guess;
  const start = `About ${amount} too ${much ? 'much' : 'little'}`;
  if (!(times >= 1.5 && Number.isFinite(times))) return `${start}.`;
  const count = fixed(times, times < 3 ? 1 : 0);
  return much ? `${start}: ${count} times the model\u2019s answer.` : `${start}: the model\u2019s answer is ${count} times yours.`;
}
