/**
 * <spine-question>: a question of a chapter, made a form of from its still markup. A wrong answer keeps its mark and
 * may be tried again; what is said of an answer is announced.
 */
import { judgeChoice, judgeNumber, readings, shuffled } from './answers.js';
import { make } from './dom.js';
import { readStill } from './still.js';
import { CHECK, FOLD, NOT_THIS, NUMBER, RIGHT, SEVERAL, behind, earlier, noNumber, nothingChosen, verdict } from './strings.js';

/** @typedef {import('./attempts.js').Attempts} Attempts @typedef {import('./answers.js').Verdict} Verdict @typedef {import('./still.js').Still} Still @typedef {import('./still.js').Wrong} Wrong */

let made = 0;

export class SpineQuestion extends HTMLElement {
  /** Where answers are kept; set before the element is defined. @type {Attempts} */ static attempts;
  #id = `question-form-${made += 1}`;
  /** @type {Still | null} */ #still = null;
  #form = make('form', { novalidate: '' });
  /** @type {HTMLElement[]} one for each option, where its mark goes */ #rows = [];
  #tried = make('ul', { class: 'question-tried' });
  #said = make('div', { class: 'question-said', role: 'status', 'aria-atomic': 'true' });
  #note = make('small', {});
  #answered = '';

  connectedCallback() {
    if (!this.#still) this.#start();
    SpineQuestion.attempts.addEventListener('erase', this.#forget);
  }

  disconnectedCallback() {
    SpineQuestion.attempts.removeEventListener('erase', this.#forget);
  }

  get #question() { return /** @type {Still} */ (this.#still); }

  #start() {
    const still = readStill(this);
    const { chapter, question, ordered } = still;
    if (!ordered) still.options = shuffled(still.options, `${SpineQuestion.attempts.seed}/${chapter}/${question}`);
    this.#still = still;
    const solved = SpineQuestion.attempts.of(chapter, question).find(({ right }) => right);
    if (solved) this.#note.append(earlier(new Date(solved.time), solved.attempt));
    still.fold.querySelector('summary')?.replaceChildren(FOLD);
    still.fold.hidden = true;
    this.#form.append(
      make('fieldset', {}, make('legend', {}, ...still.stem), ...this.#fields()),
      make('p', { class: 'question-actions' }, make('button', { type: 'submit' }, CHECK), ' ', this.#note),
      this.#said,
    );
    this.#form.addEventListener('submit', this.#check);
    this.replaceChildren(this.#form, still.fold);
    this.dataset.ready = '1';
  }

  #fields() {
    if (this.#question.kind === 'number') return [this.#numberField(), this.#tried];
    const { kind, options } = this.#question;
    const type = kind === 'single' ? 'radio' : 'checkbox';
    this.#rows = options.map(({ words }, index) => make('div', { class: 'question-option' }, make('label', {},
      make('input', { type, name: 'answer', value: String(index) }), make('span', {}, ...words))));
    const choice = make('div', { class: 'question-choice' }, ...this.#rows);
    return kind === 'several' ? [make('p', { class: 'question-hint' }, SEVERAL), choice] : [choice];
  }

  /** No input of type "number": it takes a comma or not as the browser likes, and turns with the mouse wheel. */
  #numberField() {
    const { unit, key } = this.#question.number;
    const inputmode = key.value < 0 ? 'text' : 'decimal'; // some keyboards for decimals have no minus
    const input = make('input', { type: 'text', name: 'answer', inputmode, autocomplete: 'off', spellcheck: 'false', placeholder: ' ' });
    return make('p', { class: 'question-number' }, make('label', {}, make('span', {}, NUMBER), input, make('span', {}, unit)));
  }

  #check = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const given = new FormData(this.#form).getAll('answer').map(String);
    if (this.#question.kind === 'number') this.#checkNumber(given[0].trim());
    else this.#checkChoice(given.map(Number));
  };

  /** @param {number[]} chosen */
  #checkChoice(chosen) {
    const { kind, options } = this.#question;
    if (!chosen.length) {
      this.#say(nothingChosen(kind));
      return;
    }
    for (const index of chosen) this.#markOption(index);
    const wrong = chosen.flatMap((index) => options[index].wrong ?? []);
    this.#count(judgeChoice(options, chosen), chosen.map((index) => options[index].text).join(' | '), wrong);
  }

  /** @param {string} text */
  #checkNumber(text) {
    const { kind, number, wrong } = this.#question;
    const answer = (text.endsWith(number.unit) ? text.slice(0, -number.unit.length) : text).trim();
    const values = readings(answer);
    if (!values.length) {
      this.#say(text ? noNumber(text) : nothingChosen(kind));
      return;
    }
    const judged = judgeNumber(number, values);
    const met = judged.wrong.map((index) => wrong[index]);
    const misconception = met[0]?.misconception ?? judged.misconception;
    this.#markNumber(answer, judged.right, misconception);
    // A number that no known mistake leads to gets the hint for any other.
    this.#count(judged, answer, judged.right || misconception ? met : wrong.slice(-1));
  }

  /** @param {Verdict} judged @param {string} answer @param {Wrong[]} wrong what lies behind it */
  #count(judged, answer, wrong) {
    const { chapter, question, bloom, explanation, fold } = this.#question;
    if (answer !== this.#answered) { // the same answer again is no new attempt
      this.#answered = answer;
      const named = [...wrong.map(({ misconception }) => misconception), judged.misconception].filter(Boolean);
      SpineQuestion.attempts.add({ chapter, question, bloom, answer, right: judged.right, misconception: named.join('; ') });
    }
    const attempt = SpineQuestion.attempts.of(chapter, question).length;
    const feedback = wrong.flatMap(({ misconception, feedback: words }) => [misconception && behind(misconception), words]);
    this.#say(verdict(judged.right, attempt), ...(judged.right ? [explanation] : [judged.note, ...feedback]));
    this.#note.replaceChildren();
    fold.hidden = false;
  }

  /** New nodes for each answer, so that it is announced even if it reads like the one before. @param {string} lead @param {(string | Node[])[]} parts */
  #say(lead, ...parts) {
    const paragraph = make('p', {}, make('b', {}, lead));
    for (const part of parts.filter((one) => one.length)) {
      paragraph.append(' ', ...(typeof part === 'string' ? [part] : part.map((one) => one.cloneNode(true))));
    }
    this.#said.replaceChildren(paragraph);
  }

  /** @param {number} index */
  #markOption(index) {
    const row = this.#rows[index];
    const { right, wrong } = this.#question.options[index];
    if (row.dataset.mark) return;
    const id = `${this.#id}-mark-${index}`;
    row.dataset.mark = right ? 'right' : 'wrong';
    row.append(make('small', { id }, right ? RIGHT : wrong?.misconception ?? NOT_THIS));
    row.querySelector('input')?.setAttribute('aria-describedby', id);
  }

  /** @param {string} answer @param {boolean} right @param {string} misconception */
  #markNumber(answer, right, misconception) {
    const text = `${answer} ${this.#question.number.unit}`;
    if (Array.from(this.#tried.children).some((one) => one.firstChild?.textContent === text)) return;
    this.#tried.append(make('li', { class: 'question-option', 'data-mark': right ? 'right' : 'wrong' },
      make('b', {}, text), ' ', make('small', {}, right ? RIGHT : misconception || NOT_THIS)));
  }

  #forget = () => {
    this.#answered = '';
    this.#form.reset();
    for (const row of this.#rows) {
      delete row.dataset.mark;
      row.querySelector('small')?.remove();
      row.querySelector('input')?.removeAttribute('aria-describedby');
    }
    for (const part of [this.#tried, this.#said, this.#note]) part.replaceChildren();
    this.#question.fold.hidden = true;
    this.#question.fold.open = false;
  };
}
