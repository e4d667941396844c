/** What the reader has left behind, counted: to export for a teacher or to erase, with a way back. */
import { saveText } from '../core/share.js';
import { button, make } from './dom.js';
import { NOT_KEPT, UNDO } from './strings.js';

/** @typedef {import('./kept.js').Kept<any>} Kept */

/**
 * @typedef {Object} Words
 * @property {string} heading @property {string} export @property {string} erase
 * @property {string} file name of the export
 * @property {(count: number) => string} erased
 * @property {() => string} tally
 * @property {(all: any[]) => string} keeps what is kept, and where
 */

const BYTE_ORDER_MARK = '\ufeff'; // without it, some spreadsheets read a minus or a degree sign wrong

export class Panel {
  /** @type {() => void} */ #undo = () => {};
  #kept;
  #words;
  #tally = make('b', {});
  #note = make('small', {});
  #status = make('span', { role: 'status' });
  #buttons;

  /** @param {Kept} kept @param {Words} words */
  constructor(kept, words) {
    this.#kept = kept;
    this.#words = words;
    this.#buttons = {
      export: button('export', words.export, () => saveText(words.file, BYTE_ORDER_MARK + kept.csv())),
      erase: button('erase', words.erase, () => this.#erase()),
      undo: button('undo', UNDO, () => this.#bringBack()),
    };
    this.#buttons.undo.hidden = true;
    this.element = make('section', { class: 'question-attempts', 'aria-label': words.heading },
      make('p', {}, this.#tally, ' ', this.#note),
      make('p', { class: 'question-actions' }, ...Object.values(this.#buttons), this.#status));
  }

  connect() {
    for (const event of ['change', 'erase']) this.#kept.addEventListener(event, this.#show);
    addEventListener('storage', this.#show); // another tab has written
    this.#show();
  }

  disconnect() {
    for (const event of ['change', 'erase']) this.#kept.removeEventListener(event, this.#show);
    removeEventListener('storage', this.#show);
  }

  #erase() {
    const count = this.#kept.all.length;
    this.#undo = this.#kept.erase();
    this.#status.textContent = this.#words.erased(count);
    this.#buttons.undo.hidden = false;
    this.#buttons.undo.focus(); // the button that had the focus is gone
  }

  #bringBack() {
    this.#undo();
    this.#status.textContent = '';
    this.#buttons.undo.hidden = true;
    this.#buttons.erase.focus();
  }

  #show = () => {
    const { all, kept } = this.#kept;
    this.#tally.textContent = this.#words.tally();
    this.#note.textContent = [all.length ? this.#words.keeps(all) : '', kept ? '' : NOT_KEPT].filter(Boolean).join(' ');
    this.#buttons.export.hidden = this.#buttons.erase.hidden = !all.length;
  };
}
