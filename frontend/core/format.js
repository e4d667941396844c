/** Numbers as the course prints them: a true minus, the sign always shown on a change, "no change" for nothing. */

const MINUS = '\u2212';

/** @param {number} value @param {number} digits */
export function fixed(value, digits) {
  const text = value.toFixed(digits);
  return Number(text) === 0 ? text.replace('-', '') : text.replace('-', MINUS);
}

/** @param {number} value @param {number} digits */
export function signed(value, digits) {
  const text = fixed(value, digits);
  return Number(value.toFixed(digits)) > 0 ? `+${text}` : text;
}

const DUST = 1e-12; // what a cosine of 90 degrees leaves over; no quantity of the course is so small

/** The relative change in per cent; from zero it has no size. @param {number} now @param {number} before */
export function percentChange(now, before) {
  if (Math.abs(before) < DUST) return Math.abs(now) < DUST ? 0 : Infinity;
  return 100 * (now / before - 1);
}

/** "+4.6 %", or "no change" when it would round to zero. @param {number} percent @param {number} [digits] */
export function changeText(percent, digits = 1) {
  if (!Number.isFinite(percent)) return 'from zero';
  return Number(percent.toFixed(digits)) === 0 ? 'no change' : `${signed(percent, digits)} %`;
}

/**
 * A change in words: in per cent, but where the sign turns or the start is zero, no percentage has a meaning.
 * @param {number} before @param {number} now @param {(value: number) => string} print
 */
export function changeFrom(before, now, print) {
  const noRatio = Math.abs(before) < DUST ? Math.abs(now) >= DUST : before * now < 0;
  return noRatio ? `was ${print(before)}` : changeText(percentChange(now, before));
}

/** Running pace. @param {number} speed in m/s */
export function pace(speed) {
  const seconds = Math.round(1000 / speed);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} min/km`;
}

/** Significant digits without exponent notation, for tables. @param {number} value @param {number} digits */
export function significant(value, digits) {
  if (value === 0) return '0';
  const decimals = Math.max(0, digits - 1 - Math.floor(Math.log10(Math.abs(value))));
  return fixed(value, Math.min(decimals, 6));
}

/** A number with its unit, as the course prints it: a space between, but none before a degree sign. @param {string} number @param {string} unit */
export function withUnit(number, unit) {
  return unit.startsWith('\u00b0') ? `${number}${unit}` : `${number} ${unit}`;
}

/** One decimal more when a fine step needs it. @param {number} value @param {number} digits */
function neededDigits(value, digits) {
  const scaled = value * 10 ** digits;
  return Math.abs(scaled - Math.round(scaled)) > 1e-6 ? digits + 1 : digits;
}

/** A control's value. @param {number} value @param {number} digits without fine steps */
export function tidy(value, digits) {
  return fixed(value, neededDigits(value, digits));
}

/** A control's value that is a change. @param {number} value @param {number} digits without fine steps */
export function tidySigned(value, digits) {
  return signed(value, neededDigits(value, digits));
}

/**
 * "2.2 to 5.0 m/s": what an input takes.
 * @param {import('./types.js').InputQuantity} input @param {number} digits @param {string} unit as printed
 * @param {number} [factor] from the model's unit to the printed one
 */
export function rangeText({ low, high }, digits, unit, factor = 1) {
  return `${fixed(low * factor, digits)} to ${withUnit(fixed(high * factor, digits), unit)}`;
}
