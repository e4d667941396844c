/** The reader's attempts: kept in this browser if it allows that, in this page otherwise, and sent nowhere. */

/**
 * @typedef {Object} Attempt
 * @property {string} chapter @property {string} question @property {string} bloom
 * @property {number} attempt counted from 1 for each question
 * @property {string} time ISO 8601, UTC
 * @property {string} answer as the reader saw or wrote it
 * @property {boolean} right
 * @property {string} misconception empty for a right answer, and where none is known
 */

/** @typedef {{seed: string, attempts: Attempt[]}} Kept @typedef {Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>} Store */

export const KEY = 'spine-in-stride.questions';
/** @type {(keyof Attempt)[]} */
const COLUMNS = ['chapter', 'question', 'bloom', 'attempt', 'time', 'answer', 'right', 'misconception'];

export class Attempts extends EventTarget {
  /** @type {Store | null} */ #store;
  /** Used when the browser keeps nothing. @type {Kept} */ #record = { seed: '', attempts: [] };

  /** @param {Store | null} store */
  constructor(store) {
    super();
    this.#store = store;
    if (!this.seed) this.#write({ seed: Math.random().toString(36).slice(2), attempts: this.all });
  }

  /** Whether attempts are still there at the next visit. */
  get kept() { return this.#store !== null; }

  /** What decides the order of options for this reader; it names nobody. The same for all when nothing can be kept. */
  get seed() { return this.kept ? this.#read().seed : ''; }

  /** @returns {Attempt[]} */
  get all() { return this.#read().attempts; }

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
    const attempt = { ...answer, attempt: this.of(answer.chapter, answer.question).length + 1, time: new Date().toISOString() };
    const kept = this.#read(); // another tab may have written since
    this.#write({ ...kept, attempts: [...kept.attempts, attempt] });
    this.dispatchEvent(new Event('change'));
    return attempt;
  }

  /** Erase everything that is kept; the function that comes back brings it back. */
  erase() {
    const before = this.#read();
    this.#write(null);
    this.dispatchEvent(new Event('erase'));
    return () => {
      const since = this.#read();
      this.#write({ ...before, attempts: [...before.attempts, ...since.attempts] });
      this.dispatchEvent(new Event('change'));
    };
  }

  csv() {
    const cell = (/** @type {string | number | boolean} */ value) => {
      const text = value === true ? 'yes' : value === false ? 'no' : String(value);
      return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    };
    const rows = this.all.map((one) => COLUMNS.map((name) => cell(one[name])).join(','));
    return [COLUMNS.join(','), ...rows, ''].join('\r\n');
  }

  /** @returns {Kept} */
  #read() {
    /** @type {string | null} */ let text = null;
    try {
      text = this.#store?.getItem(KEY) ?? null;
    } catch { // closed: go on with what this page holds
      this.#store = null;
    }
    return this.#store ? parsed(text) : this.#record;
  }

  /** @param {Kept | null} kept */
  #write(kept) {
    this.#record = kept ?? { seed: '', attempts: [] };
    try {
      if (kept) this.#store?.setItem(KEY, JSON.stringify(kept));
      else this.#store?.removeItem(KEY);
    } catch { // full or closed: go on with what this page holds
      this.#store = null;
    }
  }
}

/** What is not ours counts for nothing. @param {string | null} text @returns {Kept} */
function parsed(text) {
  try {
    const { seed, attempts } = JSON.parse(text ?? '{}');
    return { seed: String(seed ?? ''), attempts: (attempts ?? []).filter((/** @type {Attempt | null} */ one) => one?.question) };
  } catch {
    return { seed: '', attempts: [] };
  }
}

/** The browser's store, or null where it is closed, as it may be for a file or a private window. */
export function openStore() {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}
