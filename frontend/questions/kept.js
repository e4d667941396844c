/** What a reader leaves on pages: kept in this browser if it allows that, in this page otherwise, and sent nowhere. */

/** @typedef {Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>} Store */

/** @template {Record<string, any>} Entry */
export class Kept extends EventTarget {
  /** @type {Store | null} */ #store;
  #key;
  #columns;
  #mark;
  /** Used when the browser keeps nothing. @type {{seed: string, entries: Entry[]}} */ #record = { seed: '', entries: [] };

  /**
   * @param {Store | null} store
   * @param {string} key under which all is kept
   * @param {(keyof Entry & string)[]} columns of the CSV
   * @param {keyof Entry & string} mark what every entry of ours has
   */
  constructor(store, key, columns, mark) {
    super();
    this.#store = store;
    this.#key = key;
    this.#columns = columns;
    this.#mark = mark;
    if (!this.seed) this.#write({ seed: Math.random().toString(36).slice(2), entries: this.all });
  }

  /** Whether entries are still there at the next visit. */
  get kept() { return this.#store !== null; }

  /** What decides the order of things for this reader; it names nobody. The same for all when nothing can be kept. */
  get seed() { return this.kept ? this.#read().seed : ''; }

  /** @returns {Entry[]} */
  get all() { return this.#read().entries; }

  /** @param {Entry} entry */
  append(entry) {
    const kept = this.#read(); // another tab may have written since
    this.#write({ ...kept, entries: [...kept.entries, entry] });
    this.dispatchEvent(new Event('change'));
    return entry;
  }

  /** Erase everything that is kept; the function that comes back brings it back. */
  erase() {
    const before = this.#read();
    this.#write(null);
    this.dispatchEvent(new Event('erase'));
    return () => {
      const since = this.#read();
      this.#write({ ...before, entries: [...before.entries, ...since.entries] });
      this.dispatchEvent(new Event('change'));
    };
  }

  csv() {
    const cell = (/** @type {string | number | boolean} */ value) => {
      const text = value === true ? 'yes' : value === false ? 'no' : String(value);
      return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    };
    const rows = this.all.map((one) => this.#columns.map((name) => cell(one[name])).join(','));
    return [this.#columns.join(','), ...rows, ''].join('\r\n');
  }

  #read() {
    /** @type {string | null} */ let text = null;
    try {
      text = this.#store?.getItem(this.#key) ?? null;
    } catch { // closed: go on with what this page holds
      this.#store = null;
    }
    return this.#store ? this.#parsed(text) : this.#record;
  }

  /** @param {{seed: string, entries: Entry[]} | null} kept */
  #write(kept) {
    this.#record = kept ?? { seed: '', entries: [] };
    try {
      if (kept) this.#store?.setItem(this.#key, JSON.stringify(kept));
      else this.#store?.removeItem(this.#key);
    } catch { // full or closed: go on with what this page holds
      this.#store = null;
    }
  }

  /** What is not ours counts for nothing. @param {string | null} text @returns {{seed: string, entries: Entry[]}} */
  #parsed(text) {
    try {
      const { seed, entries } = JSON.parse(text ?? '{}');
      return { seed: String(seed ?? ''), entries: (entries ?? []).filter((/** @type {Entry | null} */ one) => one?.[this.#mark]) };
    } catch {
      return { seed: '', entries: [] };
    }
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
