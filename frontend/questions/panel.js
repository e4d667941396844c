/** <spine-attempts>: what the reader has tried in this chapter, to export for a teacher or to erase. */
import { saveText } from '../core/share.js';
import { button, make } from './dom.js';
import { ATTEMPTS_HEADING, ERASE, EXPORT, KEPT, NOT_KEPT, UNDO, erased, keeps, tally } from './strings.js';

/** @typedef {import('./attempts.js').Attempts} Attempts */

const BYTE_ORDER_MARK = '\ufeff'; // without it, some spreadsheets read a minus or a degree sign wrong

export class SpineAttempts extends HTMLElement {
  /** Set before the element is defined. @type {Attempts} */ static attempts;
  /** @type {() => void} */ #undo = () => {};
  #tally = make('b', {});
  #kept = make('small', {});
  #status = make('span', { role: 'status' });
  #buttons = {
    export: button('export', EXPORT, () => saveText('attempts.csv', BYTE_ORDER_MARK + SpineAttempts.attempts.csv())),
    erase: button('erase', ERASE, () => this.#erase()),
    undo: button('undo', UNDO, () => this.#bringBack()),
  };

  connectedCallback() {
    for (const event of ['change', 'erase']) SpineAttempts.attempts.addEventListener(event, this.#show);
    addEventListener('storage', this.#show); // another tab has written
    this.#buttons.undo.hidden = true;
    this.replaceChildren(make('section', { class: 'question-attempts', 'aria-label': ATTEMPTS_HEADING },
      make('p', {}, this.#tally, ' ', this.#kept),
      make('p', { class: 'question-actions' }, ...Object.values(this.#buttons), this.#status)));
    this.#show();
    this.dataset.ready = '1';
  }

  disconnectedCallback() {
    for (const event of ['change', 'erase']) SpineAttempts.attempts.removeEventListener(event, this.#show);
    removeEventListener('storage', this.#show);
  }

  #erase() {
    const count = SpineAttempts.attempts.all.length;
    this.#undo = SpineAttempts.attempts.erase();
    this.#status.textContent = erased(count);
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
    const { chapter = '', questions = '' } = this.dataset;
    const { all, kept } = SpineAttempts.attempts;
    this.#tally.textContent = tally(SpineAttempts.attempts.counts(chapter, questions.split(' ')));
    const count = all.length ? keeps(all.length, new Set(all.map((one) => one.chapter)).size) : '';
    this.#kept.textContent = kept ? count && `${count} ${KEPT}` : `${count} ${NOT_KEPT}`.trim();
    this.#buttons.export.hidden = this.#buttons.erase.hidden = !all.length;
  };
}
