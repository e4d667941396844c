/**
 * <spine-claims>: one statement at a time. The reader meets the spun words first and asks for their plain meaning:
 * the moment of puzzling is the first step of the chapter's list, and what nobody can put into plain words is not
 * ready to be judged. Then come two judgements, and only after them what the ledger says.
 */
import { button, make } from '../questions/dom.js';
import { Panel } from '../questions/kept-panel.js';
import { JudgementForm } from './form.js';
import { choose, readStatements } from './statements.js';
import { ALL, ASK, BACK, CHAPTER, JUDGEMENTS, LEDGER, LIST, NEXT, ORDER, ORDERS, PLAIN, READ, REVEAL, ROWS, SKIP, STATES, YOU, compared, judgedOn, keeps, place, quoted } from './strings.js';
import { agreement, comparison, mark } from './summary.js';

/** @typedef {import('./judgements.js').Judgements} Judgements @typedef {import('./judgements.js').Judgement} Judgement @typedef {import('./statements.js').Statement} Statement @typedef {import('./strings.js').Judged} Judged @typedef {'same' | 'other' | 'read' | 'open'} State */

export class SpineClaims extends HTMLElement {
  /** Where judgements are kept; set before the element is defined. @type {Judgements} */ static judgements;
  /** @type {Statement[]} */ #all = [];
  /** Those of the chosen chapter, in the chosen order. @type {Statement[]} */ #chosen = [];
  #at = 0;
  /** @type {string[]} */ #verdicts = [];
  #place = make('b', { role: 'status' });
  #strip = make('div', { class: 'claims-strip', 'aria-hidden': 'true' });
  #fragment = make('p', { class: 'claims-fragment', tabindex: '-1' });
  #ask = make('div', { class: 'claims-ask' }, make('p', { class: 'claims-hint' }, ASK), button('plain', PLAIN, () => this.#explain()));
  #meaning = make('p', { class: 'claims-meaning', tabindex: '-1' });
  #heading = make('h3', { tabindex: '-1' });
  #told = make('p', { class: 'claims-told', role: 'status' });
  #answer = make('div', { class: 'claims-answer' });
  #back = button('back', BACK, () => this.#show(this.#at - 1, true));
  #next = button('next', NEXT, () => this.#show(this.#following(), true));
  #list = make('ol', {});
  #fold = make('details', { class: 'claims-list' }, make('summary', {}, LIST), this.#list);
  #comparison = make('div', {});
  #chapter = select('chapter', CHAPTER);
  #order = select('order', ORDER);
  /** @type {JudgementForm | null} */ #form = null;

  /** Made once, for as long as the page is there. */
  connectedCallback() {
    if (this.dataset.ready) return;
    const { verdicts = '{}', certainties = '{}', chapters = '{}' } = this.dataset;
    const { judgements } = SpineClaims;
    this.#all = readStatements(this);
    this.#verdicts = Object.keys(JSON.parse(verdicts));
    this.#form = new JudgementForm(JSON.parse(verdicts), JSON.parse(certainties), (judged) => this.#commit(judged));
    const panel = new Panel(judgements, {
      ...JUDGEMENTS,
      tally: () => agreement([...judgements.first.values()]),
      keeps: (all) => keeps(all.length, judgements.kept),
    });
    panel.element.firstElementChild?.after(this.#comparison);
    const stage = make('div', { class: 'claims-stage' }, this.#fragment, this.#ask, this.#meaning, this.#form.element,
      this.#heading, this.#told, this.#answer);
    this.append(make('div', { class: 'claims-live' },
      make('div', { class: 'claims-card' }, this.#bar(JSON.parse(chapters)), this.#strip, stage,
        make('p', { class: 'question-actions' }, this.#back, this.#next), this.#fold),
      panel.element));
    panel.connect();
    this.#choose();
    this.#showTarget();
    judgements.addEventListener('change', this.#count);
    judgements.addEventListener('erase', () => this.#show(this.#at, false));
    addEventListener('hashchange', this.#showTarget);
    this.dataset.ready = '1';
  }

  /** @param {Record<string, string>} chapters names by path */
  #bar(chapters) {
    const names = Object.entries(chapters).sort(([, one], [, other]) => one.localeCompare(other));
    this.#chapter.field.append(...options([['', ALL], ...names]));
    this.#order.field.append(...options(Object.entries(ORDERS)));
    const bar = make('div', { class: 'claims-bar' }, this.#place, this.#chapter.label, this.#order.label);
    bar.addEventListener('change', () => this.#choose());
    return bar;
  }

  #choose() {
    const mixed = this.#order.field.value === 'mixed';
    this.#chosen = choose(this.#all, this.#chapter.field.value, mixed, SpineClaims.judgements.seed);
    this.#list.replaceChildren(...this.#chosen.map(({ fragment }, at) => make('li', {},
      button('open', fragment, () => { this.#fold.open = false; this.#show(at, true); }), ' ', make('small', {}))));
    this.#strip.replaceChildren(...this.#chosen.map(() => make('i', {})));
    this.#show(Math.max(this.#chosen.findIndex((one) => this.#state(one) === 'open'), 0), false);
  }

  get #now() { return this.#chosen[this.#at]; }

  /** @param {Statement} statement @returns {State} */
  #state({ claim, verdict, caution }) {
    if (caution.length) return 'read';
    const judged = SpineClaims.judgements.first.get(claim);
    return judged ? judged.verdict === verdict ? 'same' : 'other' : 'open';
  }

  /** The next in order; from the last on, the first that is still open, or the first of all. */
  #following() {
    if (this.#at + 1 < this.#chosen.length) return this.#at + 1;
    return Math.max(this.#chosen.findIndex((one) => this.#state(one) === 'open'), 0);
  }

  /** @param {number} at @param {boolean} focus the words of the statement, so that it is read and in view */
  #show(at, focus) {
    this.#at = at;
    const { claim, fragment, meaning, caution } = this.#now;
    const judged = SpineClaims.judgements.first.get(claim);
    this.#place.textContent = place(at + 1, this.#chosen.length);
    this.#fragment.textContent = quoted(fragment);
    this.#meaning.replaceChildren(...meaning);
    this.#form?.clear();
    this.#back.hidden = at === 0;
    if (judged || caution.length) this.#reveal(judged);
    else this.#veil();
    this.#count();
    if (focus) this.#fragment.focus();
  }

  /** Nothing of the answer is in the page's live part before it is asked for. */
  #veil() {
    this.#ask.hidden = false;
    for (const part of [this.#meaning, this.#heading, this.#answer]) part.hidden = true;
    if (this.#form) this.#form.element.hidden = true;
    this.#told.replaceChildren();
    this.#answer.replaceChildren();
  }

  #explain() {
    this.#ask.hidden = true;
    this.#meaning.hidden = false;
    if (this.#form) this.#form.element.hidden = false;
    this.#meaning.focus({ preventScroll: true }); // the button that had the focus is gone
  }

  /** @param {Judged} judged */
  #commit({ verdict, certainty }) {
    const { claim, fragment, verdict: ledgerVerdict, certainty: ledgerCertainty } = this.#now;
    const judged = SpineClaims.judgements.add({
      claim, fragment, verdict, certainty, ledger_verdict: ledgerVerdict, ledger_certainty: ledgerCertainty,
    });
    this.#reveal(judged);
    this.#told.textContent = compared(judged, this.#now); // a region that was there before: it is announced
    this.#heading.focus();
  }

  /** @param {Judgement | undefined} judged none for a statement that is only read */
  #reveal(judged) {
    const { caution, answer } = this.#now;
    this.#ask.hidden = true;
    if (this.#form) this.#form.element.hidden = true;
    for (const part of [this.#meaning, this.#heading, this.#answer]) part.hidden = false;
    this.#heading.textContent = judged ? REVEAL : READ;
    this.#told.replaceChildren(...(judged ? [make('small', {}, judgedOn(new Date(judged.time)))] : caution));
    this.#answer.replaceChildren(sideBySide(judged, this.#now), ...answer);
  }

  /** Bring what counts judgements up to date. */
  #count = () => {
    const judged = [...SpineClaims.judgements.first.values()];
    const states = this.#chosen.map((one) => this.#state(one));
    states.forEach((state, at) => {
      const segment = /** @type {HTMLElement} */ (this.#strip.children[at]);
      segment.dataset.state = state;
      segment.toggleAttribute('data-now', at === this.#at);
      const row = this.#list.children[at];
      row.querySelector('button')?.setAttribute('aria-current', String(at === this.#at));
      /** @type {HTMLElement} */ (row.querySelector('small')).textContent = STATES[state];
    });
    this.#next.textContent = states[this.#at] === 'open' ? SKIP : NEXT;
    this.#comparison.replaceChildren(...comparison(judged, this.#verdicts));
  };

  /** A link to a statement leads to it. */
  #showTarget = () => {
    const found = this.#all.findIndex(({ id }) => `#${id}` === location.hash);
    if (found < 0) return;
    if (!this.#chosen.includes(this.#all[found])) {
      this.#chapter.field.value = '';
      this.#choose();
    }
    this.#show(this.#chosen.indexOf(this.#all[found]), true);
    this.scrollIntoView();
  };
}

/** @param {string} name @param {string} words */
function select(name, words) {
  const field = make('select', { name });
  return { field, label: make('label', {}, make('span', {}, words), field) };
}

/** @param {[string, string][]} named values with their names */
function options(named) {
  return named.map(([value, words]) => make('option', { value }, words));
}

/** @param {Judgement | undefined} judged @param {Statement} ledger */
function sideBySide(judged, ledger) {
  const row = (/** @type {string} */ name, /** @type {(Node | string)[]} */ ...cells) => make('tr', {}, make('th', { scope: 'row' }, name),
    ...cells.map((cell) => make('td', {}, cell)));
  const certainty = make('span', {}, ledger.certainty, ...(ledger.rated ? [' ', make('small', {}, ledger.rated)] : []));
  return make('table', { class: 'claims-compare' },
    make('thead', {}, make('tr', {}, make('td', {}), ...[...(judged ? [YOU] : []), LEDGER].map((head) => make('th', { scope: 'col' }, head)))),
    make('tbody', {},
      row(ROWS.verdict, ...(judged ? [mark(judged.verdict)] : []), mark(ledger.verdict)),
      row(ROWS.certainty, ...(judged ? [judged.certainty] : []), certainty)));
}
