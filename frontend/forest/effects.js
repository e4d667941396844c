/** What a reader makes of effects: which fit, which count, in which order. No page; numbers in, words' keys out. */

/** @typedef {[number, number | null, number | null]} Drawn estimate and interval, lower is better */
/** @typedef {Record<string, string>} Choices an empty choice stands for all */

/**
 * @typedef {Object} Effect
 * @property {Choices} kinds topic, population, outcome, comparison, time, certainty
 * @property {Drawn} drawn
 * @property {string} axis points, sd or ratio
 * @property {Record<string, string | number | null>} row what the table holds, by column
 */

export const CERTAINTIES = ['high', 'moderate', 'low', 'very low', 'not rated'];

/** @param {Effect} effect @param {Choices} choices */
export function fits({ kinds }, choices) {
  return Object.entries(choices).every(([name, wanted]) => !wanted || kinds[name] === wanted);
}

/** How far an effect reaches a threshold on the side of the treatment. @param {Drawn} drawn @param {number} threshold */
export function reach([estimate, , high], threshold) {
  if (estimate > -threshold) return 'no';
  return high !== null && high <= -threshold ? 'whole' : 'estimate';
}

/**
 * Whether a reader counts an effect: large enough, and its interval leaves out no effect. Without an interval only a
 * threshold can tell. @param {Drawn} drawn @param {number} threshold
 */
export function counts([estimate, , high], threshold) {
  return estimate < 0 && estimate <= -threshold && (high === null ? threshold > 0 : high < 0);
}

/** @param {string} certainty @param {string} enough the least that is enough; empty: any */
export function isSure(certainty, enough) {
  return !enough || CERTAINTIES.indexOf(certainty) <= CERTAINTIES.indexOf(enough);
}

/**
 * What a reader sees and concludes about a treatment and pain.
 * @template {Effect} T @param {T[]} effects @param {string} topic
 * @param {Choices} choices population, comparison, time, size, certainty
 * @param {Record<string, Record<string, number>>} sizes from where on an effect has that size, by axis
 */
export function reading(effects, topic, { size, certainty, ...who }, sizes) {
  const threshold = (/** @type {string} */ axis) => sizes[size]?.[axis] ?? 0;
  const seen = effects
    .filter((one) => one.axis !== 'ratio' && isSure(one.kinds.certainty, certainty) && fits(one, { ...who, topic, outcome: 'pain' }))
    .map((effect) => ({ effect, threshold: threshold(effect.axis), counted: counts(effect.drawn, threshold(effect.axis)) }));
  const counted = seen.filter((one) => one.counted).length;
  const verdict = !seen.length ? 'nothing' : !counted ? 'no' : counted === seen.length ? 'yes' : 'divided';
  return { seen, counted, verdict };
}

/** What stands in the way of comparing: nothing read comes last, whatever the order. @param {Effect} effect @param {string} key */
function sortValue({ row, drawn, kinds }, key) {
  if (key === 'effect') return drawn[0];
  if (key === 'people') return row.n;
  if (key === 'certainty') return CERTAINTIES.indexOf(kinds.certainty);
  return String(row[key]).toLowerCase();
}

/**
 * The same effects in another order; those that are alike keep theirs.
 * @template {Effect} T @param {T[]} effects @param {string} key @param {string} direction ascending or descending
 */
export function sorted(effects, key, direction) {
  if (!direction) return effects;
  const sign = direction === 'ascending' ? 1 : -1;
  return [...effects].sort((one, other) => {
    const [a, b] = [sortValue(one, key), sortValue(other, key)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (typeof a === 'string' ? a.localeCompare(String(b), 'en') : a - Number(b));
  });
}

/** @param {string[]} columns @param {Effect[]} effects */
export function csv(columns, effects) {
  const cell = (/** @type {string | number | null} */ value) => {
    const text = String(value ?? '');
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const rows = effects.map(({ row }) => columns.map((name) => cell(row[name])).join(','));
  return [columns.join(','), ...rows, ''].join('\r\n');
}
