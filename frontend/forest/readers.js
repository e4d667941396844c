/** Two readers of the same estimates, who choose differently. */
import { make } from '../questions/dom.js';
import { choice } from './address.js';
import { reading } from './effects.js';
import { flip, mark, says } from './strings.js';

/** @typedef {import('./forest.js').Row} Row @typedef {import('./address.js').Setting} Setting @typedef {Record<string, string>} Choices */

/**
 * @typedef {Object} Given
 * @property {Row[]} rows
 * @property {Record<string, [Choices, Choices]>} presets each reader's choices at first, by treatment
 * @property {Record<string, Record<string, number>>} sizes
 * @property {(axis: string, threshold: number) => string} band the style of what is smaller than a threshold
 */

const LETTERS = ['a', 'b'];

export class TwoReaders {
  #said = '';

  /** @param {HTMLElement} plot @param {Given} given */
  constructor(plot, given) {
    this.given = given;
    this.form = /** @type {HTMLFormElement} */ (plot.querySelector('.forest-readers'));
    this.published = [...plot.querySelectorAll('.forest-published')];
    this.readers = LETTERS.map((letter) => /** @type {HTMLFieldSetElement} */ (this.form.querySelector(`[data-reader=${letter}]`)));
    this.selects = this.readers.map((reader) => [...reader.querySelectorAll('select')]);
    this.cases = /** @type {RadioNodeList} */ (this.form.elements.namedItem('case'));
    this.start(Object.keys(given.presets)[0]);
    this.form.hidden = false;
  }

  /** Begin with a treatment, and with the choices that belong to it. @param {string} topic */
  start(topic) {
    this.cases.value = topic;
    this.selects.forEach((selects, place) => {
      for (const select of selects) select.value = this.#preset(place, select.name);
    });
  }

  /** @param {number} place @param {string} name */
  #preset(place, name) {
    return this.given.presets[this.cases.value][place][name] ?? '';
  }

  /** @returns {Setting[]} the treatment first: the choices belong to it */
  get settings() {
    const [first] = Object.keys(this.given.presets);
    /** @type {Setting} */ const topic = {
      key: 'forest.case', initial: () => first, value: () => this.cases.value,
      set: (text) => {
        const known = text in this.given.presets;
        if (known) this.start(text);
        return known;
      },
    };
    return [topic, ...this.selects.flatMap((selects, place) => selects.map((select) => (
      choice(`forest.${LETTERS[place]}.${select.name}`, select, () => this.#preset(place, select.name)))))];
  }

  show() {
    const topic = this.cases.value;
    for (const table of this.published) table.toggleAttribute('hidden', /** @type {HTMLElement} */ (table).dataset.case !== topic);
    const found = this.selects.map((selects) => reading(
      this.given.rows, topic, Object.fromEntries(selects.map(({ name, value }) => [name, value])), this.given.sizes));
    found.forEach((one, place) => this.#showReader(this.readers[place], one));
    const [mine, others] = this.selects;
    const differ = mine.filter(({ value }, place) => value !== others[place].value)
      .map((select) => (select.labels[0].querySelector('span')?.textContent ?? '').toLowerCase());
    const words = flip(found[0].verdict === found[1].verdict, differ);
    if (words === this.#said) return; // announced only when it changes
    this.#said = words;
    /** @type {Element} */ (this.form.querySelector('.forest-flip')).textContent = words;
  }

  /** @param {HTMLElement} reader @param {ReturnType<typeof reading<Row>>} found */
  #showReader(reader, found) {
    const [verdict, why] = says(found);
    reader.querySelector('.forest-says')?.replaceChildren(make('b', {}, verdict), ` ${why}`);
    /** @type {Node[]} */ const items = [];
    let axis = '';
    for (const { effect, threshold, counted } of found.seen) {
      if (effect.axis !== axis) items.push(make('li', { 'aria-hidden': 'true' }, effect.scale()));
      axis = effect.axis;
      items.push(make('li', { style: this.given.band(axis, threshold) },
        make('span', {}, effect.name), make('span', { class: 'forest-fine' }, `${effect.row.time}: ${effect.words}`),
        effect.drawing(), make('span', { class: 'forest-counts', 'data-counts': String(counted) }, mark(counted))));
    }
    reader.querySelector('.forest-seen')?.replaceChildren(...items);
  }
}
