/** The reader's attempts at the questions of all chapters. */
import { Kept } from './kept.js';

/**
 * @typedef {Object} Attempt
 * @property {string} chapter @property {string} question @property {string} bloom
 * @property {number} attempt counted from 1 for each question
 * @property {string} time ISO 8601, UTC
 * @property {string} answer as the reader saw or wrote it
 * @property {boolean} right
 * @property {string} misconception empty for a right answer, and where none is known
 */

export const KEY = 'spine-in-stride.questions';
/** @type {(keyof Attempt)[]} */
const COLUMNS = ['chapter', 'question', 'bloom', 'attempt', 'time', 'answer', 'right', 'misconception'];

/** @extends {Kept<Attempt>} */
export class Attempts extends Kept {
  /** @param {import('./kept.js').Store | null} store */
  constructor(store) {
    super(store, KEY, COLUMNS, 'question');
  }

  /** @param {string} chapter @param {string} question */
  of(chapter, question) {
    return this.all.filter((one) => one.chapter === chapter && one.question === question);
  }

  /** How many of these questions were answered, and how many at once. @param {string} chapter @param {string[]} questions */
  counts(chapter, questions) {
    const right = questions.map((question) => this.of(chapter, question).find((one) => one.right));
    return {
      questions: questions.length,
      answered: right.filter(Boolean).length,
      first: right.filter((one) => one?.attempt === 1).length,
    };
  }

  /** @param {Omit<Attempt, 'attempt' | 'time'>} answer @returns {Attempt} */
  add(answer) {
    const attempt = this.of(answer.chapter, answer.question).length + 1;
    return this.append({ ...answer, attempt, time: new Date().toISOString() });
  }
}
