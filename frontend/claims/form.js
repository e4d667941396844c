/** The two judgements that a reader commits: a verdict, and how sure the studies make us of it. */
import { make } from '../questions/dom.js';
import { CERTAINTY, COMMIT, INCOMPLETE, NO_CERTAINTY, VERDICT } from './strings.js';

/** @typedef {import('./strings.js').Judged} Judged @typedef {Record<string, string>} Words each with its meaning */

const NO_CLAIM = 'not a claim';
export const NOT_RATED = 'not rated';

export class JudgementForm {
  #certainties;
  #note = make('small', { role: 'status' });
  #hint = make('p', { class: 'claims-hint' }, NO_CERTAINTY);

  /** @param {Words} verdicts @param {Words} certainties @param {(judged: Judged) => void} commit */
  constructor(verdicts, certainties, commit) {
    this.#certainties = group('certainty', CERTAINTY, certainties);
    this.#certainties.append(this.#hint);
    this.element = make('form', { novalidate: '' },
      make('div', { class: 'claims-judge' }, group('verdict', VERDICT, verdicts), this.#certainties),
      make('p', { class: 'question-actions' }, make('button', { type: 'submit' }, COMMIT), ' ', this.#note));
    this.element.addEventListener('change', () => this.#show());
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      const { verdict, certainty } = this.#given;
      if (verdict && certainty) commit({ verdict, certainty });
      else this.#note.textContent = INCOMPLETE;
    });
    this.#show();
  }

  clear() {
    this.element.reset();
    this.#show();
  }

  /** What is not disabled and chosen; without a claim there is nothing to be sure of. */
  get #given() {
    const data = new FormData(this.element);
    const verdict = String(data.get('verdict') ?? '');
    return { verdict, certainty: verdict === NO_CLAIM ? NOT_RATED : String(data.get('certainty') ?? '') };
  }

  #show() {
    const { verdict, certainty } = this.#given;
    this.#certainties.disabled = verdict === NO_CLAIM;
    this.#hint.hidden = verdict !== NO_CLAIM;
    this.#note.textContent = '';
    this.element.toggleAttribute('data-complete', Boolean(verdict && certainty));
  }
}

/** @param {string} name @param {string} legend @param {Words} words */
function group(name, legend, words) {
  const rows = Object.entries(words).map(([word, meaning]) => make('label', {},
    make('input', { type: 'radio', name, value: word }), make('span', {}, make('b', {}, word), make('small', {}, meaning))));
  return make('fieldset', {}, make('legend', {}, legend), make('div', { class: 'question-choice' }, ...rows));
}
