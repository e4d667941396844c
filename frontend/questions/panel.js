/** <spine-attempts>: what the reader has tried in this chapter, to export for a teacher or to erase. */
import { Panel } from './kept-panel.js';
import { ATTEMPTS, keeps, tally } from './strings.js';

/** @typedef {import('./attempts.js').Attempts} Attempts */

export class SpineAttempts extends HTMLElement {
  /** Set before the element is defined. @type {Attempts} */ static attempts;
  /** @type {Panel | null} */ #panel = null;

  connectedCallback() {
    const { chapter = '', questions = '' } = this.dataset;
    const { attempts } = SpineAttempts;
    this.#panel ??= new Panel(attempts, {
      ...ATTEMPTS,
      tally: () => tally(attempts.counts(chapter, questions.split(' '))),
      keeps: (all) => keeps(all.length, new Set(all.map((one) => one.chapter)).size, attempts.kept),
    });
    this.replaceChildren(this.#panel.element);
    this.#panel.connect();
    this.dataset.ready = '1';
  }

  disconnectedCallback() {
    this.#panel?.disconnect();
  }
}
