/** A straight line from a domain to pixels. */

/** @typedef {(value: number) => number} Scale */

/** @param {readonly [number, number]} domain @param {readonly [number, number]} range @returns {Scale} */
export function linearScale([low, high], [from, to]) {
  const slope = (to - from) / (high - low);
  return (value) => from + (value - low) * slope;
}
