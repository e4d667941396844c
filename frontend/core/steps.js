/** Values on the grid of an input, and what keys do to them: the same for a slider and for a grip on a drawing. */

/** @typedef {import('./types.js').InputQuantity} InputQuantity */

const FINE = 10; // fine steps in a step

/** @type {Record<string, number>} */
const DIRECTIONS = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 1, PageDown: -1 };

/** Floating-point dust off a multiple of a decimal step. @param {number} value */
function round(value) {
  return Number(value.toPrecision(12));
}

/** A tenth of a step; a choice has nothing between its words. @param {InputQuantity} input */
export function fineStep(input) {
  return input.choices ? input.step : round(input.step / FINE);
}

/** The nearest value of the grid inside the range. @param {number} value @param {InputQuantity} input @param {number} [step] */
export function onGrid(value, input, step = input.step) {
  return round(Math.max(input.low, Math.min(input.high, input.low + Math.round((value - input.low) / step) * step)));
}

/**
 * Where a key leads: arrows go a step, with Shift a tenth of one; page keys a tenth of the range; Home and End to its
 * ends. Null for a key that moves nothing.
 * @param {KeyboardEvent} event @param {InputQuantity} input @param {number} value
 */
export function keyTarget(event, input, value) {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  if (event.key === 'Home') return input.low;
  if (event.key === 'End') return input.high;
  const direction = DIRECTIONS[event.key];
  if (direction === undefined) return null;
  const fine = fineStep(input);
  let by = event.shiftKey ? fine : input.step;
  if (event.key.startsWith('Page')) by = Math.max(fine, (input.high - input.low) / 10);
  return onGrid(value + direction * by, input, fine);
}
