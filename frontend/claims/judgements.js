/** The reader's judgements of statements; the first of each counts, since later ones know the answer. */
import { Kept } from '../questions/kept.js';

/**
 * @typedef {Object} Judgement
 * @property {string} claim @property {string} fragment
 * @property {string} verdict @property {string} certainty of the reader
 * @property {string} ledger_verdict @property {string} ledger_certainty
 * @property {string} time ISO 8601, UTC
 */

export const KEY = 'spine-in-stride.claims';
/** @type {(keyof Judgement)[]} */
const COLUMNS = ['claim', 'fragment', 'verdict', 'certainty', 'ledger_verdict', 'ledger_certainty', 'time'];

/** @extends {Kept<Judgement>} */
export class Judgements extends Kept {
  /** @param {import('../questions/kept.js').Store | null} store */
  constructor(store) {
    super(store, KEY, COLUMNS, 'claim');
  }

  /** The first judgement of each statement. @returns {Map<string, Judgement>} */
  get first() {
    /** @type {Map<string, Judgement>} */ const found = new Map();
    for (const one of this.all) if (!found.has(one.claim)) found.set(one.claim, one);
    return found;
  }

  /** @param {Omit<Judgement, 'time'>} judgement */
  add(judgement) {
    return this.append({ ...judgement, time: new Date().toISOString() });
  }
}
