/** Every word that the checker says by itself; what belongs to a statement is in the ledger. */
import { KEPT } from '../questions/strings.js';

export const ASK = 'What was meant? Say it in your own words first.';
export const PLAIN = 'In plain words';
export const VERDICT = 'How far does it hold?';
export const CERTAINTY = 'How sure can studies make us?';
export const NO_CERTAINTY = 'Where nothing is claimed, there is no certainty to rate.';
export const COMMIT = 'Commit';
export const INCOMPLETE = 'Choose a verdict and a certainty first.';
export const REVEAL = 'You and the ledger';
export const READ = 'What the ledger says';
export const YOU = 'You';
export const LEDGER = 'Ledger';
export const ROWS = { verdict: 'Verdict', certainty: 'Certainty' };
export const BACK = 'Previous';
export const SKIP = 'Skip';
export const NEXT = 'Next statement';
export const LIST = 'All statements';
export const CHAPTER = 'Chapter';
export const ALL = 'all';
export const ORDER = 'Order';
export const ORDERS = { text: 'as written', mixed: 'mixed' };
export const TABLE = 'Your verdicts (rows) against the ledger’s (columns)';

/** @param {number} at @param {number} count */
export function place(at, count) {
  return `Statement ${at} of ${count}`;
}

/** @param {string} fragment */
export function quoted(fragment) {
  return `“${fragment}”`;
}

export const STATES = { same: 'same verdict', other: 'another verdict', read: 'to read', open: 'not judged' };

/** @typedef {{verdict: string, certainty: string}} Judged */

/** @param {Judged} you @param {Judged} ledger */
export function compared(you, ledger) {
  const verdict = you.verdict === ledger.verdict
    ? `Same verdict: ${ledger.verdict}.`
    : `Another verdict: you said ${you.verdict}, the ledger says ${ledger.verdict}.`;
  const certainty = you.certainty === ledger.certainty
    ? `Same certainty: ${ledger.certainty}.`
    : `Another certainty: you said ${you.certainty}, the ledger ${ledger.certainty}.`;
  return `${verdict} ${certainty}`;
}

/** @param {Date} day */
export function judgedOn(day) {
  return `Judged on ${day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}.`;
}

/** @param {number} judged @param {number} verdicts @param {number} certainties in which the two agree */
export function tally(judged, verdicts, certainties) {
  if (!judged) return 'None judged yet.';
  const [verdict, certainty] = judged === 1 ? ['verdict', 'certainty'] : ['verdicts', 'certainties'];
  return `You and the ledger agree on ${verdicts} of ${judged} ${verdict} and on ${certainties} of ${judged} ${certainty}.`;
}

/** @param {number} enough */
export function tableLater(enough) {
  return `After ${enough} statements a table sets your verdicts against the ledger’s.`;
}

/** @param {number | null} value */
export function kappaSentence(value) {
  if (value === null) return 'Cohen’s kappa needs more than one verdict in use.';
  const number = value.toFixed(2).replace('-', '\u2212');
  return `Cohen’s kappa is ${number}, where 1 is full agreement and 0 is what chance would bring, given how often you and the ledger use each verdict.`;
}

/** What the panel of judgements says. */
export const JUDGEMENTS = { heading: 'Your judgements', export: 'Export judgements (CSV)', file: 'judgements.csv', erase: 'Erase judgements', erased };

/** @param {number} count @param {boolean} stay whether they are there at the next visit */
export function keeps(count, stay) {
  return `${judgements(count)}.${stay ? ` ${KEPT}` : ''}`;
}

/** @param {number} count */
function erased(count) {
  return `${judgements(count)} erased.`;
}

/** @param {number} count */
function judgements(count) {
  return `${count} ${count === 1 ? 'judgement' : 'judgements'}`;
}
