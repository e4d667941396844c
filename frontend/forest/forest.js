/**
 * <spine-forest>: the table of effects that the book writes, with choices, thresholds, sorting and two readers. The
 * table is whole without this script; what is hidden until a guess is hidden by it alone.
 */
import { saveText } from '../core/share.js';
import { button } from '../questions/dom.js';
import { addressOf, amount, choice, readSettings } from './address.js';
import { csv, fits, reach, sorted } from './effects.js';
import { TwoReaders } from './readers.js';
import { COPIED, copyThis, gap, notUsed, number, tally, unit } from './strings.js';

/** @typedef {import('./effects.js').Effect} Effect @typedef {import('./address.js').Setting} Setting */
/** @typedef {Effect & {element: HTMLElement, name: string, words: string, drawing: () => Node, scale: () => Node}} Row */

const BYTE_ORDER_MARK = '\ufeff'; // without it, some spreadsheets read a minus wrong
const ADDRESS_PAUSE = 200; // ms

export class SpineForest extends HTMLElement {
  /** @type {Row[]} */ #rows = [];
  /** @type {Record<string, [number, number]>} where no effect is drawn and how long a unit is, by axis */ #axes = {};
  /** @type {Setting[]} */ #settings = [];
  #sort = { key: '', direction: '' };
  #revealed = false;
  #count = '';
  #pause = 0;
  /** @type {TwoReaders | null} */ #readers = null;

  connectedCallback() {
    if (this.dataset.ready) return;
    this.#axes = JSON.parse(this.dataset.axes ?? '{}');
    this.#rows = Array.from(this.querySelectorAll('.forest-row'), (row) => this.#read(/** @type {HTMLElement} */ (row)));
    this.#readers = new TwoReaders(this, {
      rows: this.#rows,
      presets: JSON.parse(this.dataset.readers ?? '{}'),
      sizes: JSON.parse(this.dataset.sizes ?? '{}'),
      band: (axis, threshold) => this.#band(axis, threshold),
    });
    this.#offerSorting();
    this.#offerProposals();
    this.#settings = this.#allSettings();
    this.#status.textContent = notUsed(readSettings(location.search, this.#settings));
    this.#listen();
    for (const hidden of this.querySelectorAll('.forest-filter, .forest-ranges, .forest-actions')) hidden.toggleAttribute('hidden', false);
    const linked = this.#settings.some(({ value, initial }) => value() !== initial());
    this.#veil(!this.#revealed && !linked);
    this.#show();
    this.dataset.ready = '1';
  }

  /** @template {Element} T @param {string} selector */
  #find(selector) { return /** @type {T} */ (this.querySelector(selector)); }

  get #filter() { return /** @type {HTMLFormElement} */ (this.#find('.forest-filter')); }

  get #ranges() { return /** @type {HTMLInputElement[]} */ ([...this.querySelectorAll('.forest-ranges input')]); }

  get #status() { return this.#find('.forest-body > .forest-actions [role=status]'); }

  get #columns() { return /** @type {string[]} */ (JSON.parse(this.dataset.columns ?? '[]')); }

  /** @param {HTMLElement} element @returns {Row} */
  #read(element) {
    const { drawn = '', row = '', ...kinds } = element.dataset;
    const values = JSON.parse(row);
    const body = /** @type {HTMLElement} */ (element.parentElement);
    const copy = (/** @type {Element} */ inside, /** @type {string} */ selector) => /** @type {Node} */ (inside.querySelector(selector)).cloneNode(true);
    return {
      element,
      axis: body.dataset.axis ?? '',
      kinds: /** @type {Record<string, string>} */ (kinds),
      drawn: JSON.parse(drawn),
      row: Object.fromEntries(this.#columns.map((name, place) => [name, values[place]])),
      name: element.querySelector('th > span')?.textContent ?? '',
      words: element.querySelector('[data-label=Effect] > span')?.textContent ?? '',
      drawing: () => copy(element, '.forest-drawn'),
      scale: () => copy(body, '.forest-scale'),
    };
  }

  /** @returns {Setting[]} */
  #allSettings() {
    const selects = [...this.#filter.querySelectorAll('select')].map((select) => (
      choice(`forest.${select.name}`, select, () => select.querySelector('[selected]')?.getAttribute('value') ?? '')));
    const sort = () => (this.#sort.direction ? `${this.#sort.key}.${this.#sort.direction}` : '');
    return [
      ...selects,
      ...this.#ranges.map((slider) => amount(`forest.${slider.name}`, slider)),
      { key: 'forest.sort', initial: () => '', value: sort, set: (text) => this.#setSort(text) },
      ...(this.#readers?.settings ?? []),
      { key: 'forest.revealed', initial: () => '', value: () => (this.#revealed ? '1' : ''), set: (text) => (this.#revealed = text === '1') },
    ];
  }

  #listen() {
    const show = () => {
      this.#show();
      clearTimeout(this.#pause);
      this.#pause = window.setTimeout(() => this.#writeAddress(), ADDRESS_PAUSE);
    };
    this.addEventListener('submit', (event) => event.preventDefault());
    this.#filter.addEventListener('input', show);
    this.#filter.addEventListener('reset', (event) => { // to all, not to the choices at first
      event.preventDefault();
      for (const select of this.#filter.querySelectorAll('select')) select.value = '';
      show();
    });
    this.#find('.forest-ranges').addEventListener('input', show);
    this.#readers?.form.addEventListener('input', (event) => {
      const { name, value } = /** @type {HTMLInputElement} */ (event.target);
      if (name === 'case') this.#readers?.start(value);
      show();
    });
    this.addEventListener('forest-sort', show);
    /** @type {HTMLElement} */ (this.#find('[name=copy]')).addEventListener('click', () => this.#copy());
    this.#find('[name=csv]').addEventListener('click', () => {
      saveText('effects.csv', BYTE_ORDER_MARK + csv(this.#columns, this.#rows.filter(({ element }) => !element.hidden)));
    });
  }

  // ---- the guess

  /** @param {boolean} veiled */
  #veil(veiled) {
    this.toggleAttribute('data-veiled', veiled);
    const form = /** @type {HTMLFormElement} */ (this.#find('.forest-guess'));
    form.hidden = !veiled;
    if (!veiled) return;
    const slider = /** @type {HTMLInputElement} */ (form.elements.namedItem('guess'));
    const follow = () => {
      /** @type {Element} */ (form.querySelector('label b')).textContent = slider.value;
    };
    slider.addEventListener('input', follow);
    follow(); // a browser may have kept the guess of the last visit
    form.addEventListener('submit', () => this.#reveal(gap(Number(slider.value), JSON.parse(/** @type {HTMLElement} */ (this.#find('.forest-answer')).dataset.answer ?? '[]'))));
    this.#find('[name=skip]').addEventListener('click', () => this.#reveal(''));
  }

  /** @param {string} words */
  #reveal(words) {
    this.#revealed = true;
    this.removeAttribute('data-veiled');
    /** @type {HTMLFormElement} */ (this.#find('.forest-guess')).hidden = true;
    this.#find('.forest-gap').textContent = words ? `${words} ` : '';
    /** @type {HTMLElement} */ (this.#find('.forest-answer')).focus(); // what had the focus is gone
    this.#writeAddress();
  }

  // ---- the table

  #show() {
    const choices = Object.fromEntries([...this.#filter.querySelectorAll('select')].map(({ name, value }) => [name, value]));
    const thresholds = Object.fromEntries(this.#ranges.map(({ name, value }) => [name, Number(value)]));
    const counts = { shown: 0, all: this.#rows.length, judged: 0, estimate: 0, whole: 0 };
    for (const row of this.#rows) {
      row.element.hidden = !fits(row, choices);
      if (row.element.hidden) continue;
      counts.shown += 1;
      if (!(row.axis in thresholds)) continue;
      counts.judged += 1;
      const reached = reach(row.drawn, thresholds[row.axis]);
      if (reached !== 'no') counts[reached] += 1;
    }
    for (const body of this.#bodies) {
      body.hidden = !this.#rows.some(({ element }) => element.parentElement === body && !element.hidden);
      const axis = body.dataset.axis ?? '';
      if (axis in thresholds) body.setAttribute('style', this.#band(axis, thresholds[axis]));
    }
    this.#showThresholds(thresholds);
    /** @type {HTMLElement} */ (this.#find('.forest-none')).hidden = counts.shown > 0;
    this.#readers?.show();
    const words = tally(counts);
    if (words === this.#count) return; // announced only when it changes
    this.#count = words;
    /** @type {Element} */ (this.#filter.querySelector('output')).textContent = words;
  }

  get #bodies() { return /** @type {HTMLElement[]} */ ([...this.querySelectorAll('.forest-table tbody')]); }

  /** The style of what is smaller than a threshold. @param {string} axis @param {number} threshold */
  #band(axis, threshold) {
    const [nothing, length] = this.#axes[axis];
    const ends = [-threshold, threshold].map((value) => Math.min(100, Math.max(0, nothing + length * value)).toFixed(3));
    return `--from:${ends[0]}%;--to:${ends[1]}%`;
  }

  // ---- thresholds

  /** Whoever proposes a threshold: one press takes it. */
  #offerProposals() {
    for (const value of /** @type {HTMLElement[]} */ ([...this.querySelectorAll('.forest-value')])) {
      const { axis, value: amountOf = '' } = value.dataset;
      const offer = button('', value.textContent ?? '', () => {
        const slider = this.#ranges.find(({ name }) => name === axis);
        if (slider) slider.value = amountOf;
        slider?.dispatchEvent(new Event('input', { bubbles: true }));
      });
      offer.className = value.className;
      Object.assign(offer.dataset, value.dataset);
      value.replaceWith(offer);
    }
  }

  /** @param {Record<string, number>} thresholds */
  #showThresholds(thresholds) {
    for (const slider of this.#ranges) {
      const words = number(thresholds[slider.name]);
      slider.setAttribute('aria-valuetext', `${words} ${unit(slider.name)}`);
      /** @type {Element} */ (slider.labels?.[0].querySelector('b')).textContent = words;
    }
    for (const offer of /** @type {HTMLElement[]} */ ([...this.querySelectorAll('button.forest-value')])) {
      offer.setAttribute('aria-pressed', String(thresholds[offer.dataset.axis ?? ''] === Number(offer.dataset.value)));
    }
  }

  // ---- sorting

  get #heads() { return /** @type {HTMLElement[]} */ ([...this.querySelectorAll('.forest-table [data-sort]')]); }

  #offerSorting() {
    for (const head of this.#heads) {
      const key = head.dataset.sort ?? '';
      head.replaceChildren(button('', head.textContent ?? '', () => {
        const now = this.#sort.key === key ? this.#sort.direction : '';
        this.#setSort(`${key}.${now === '' ? 'ascending' : now === 'ascending' ? 'descending' : ''}`);
        this.dispatchEvent(new Event('forest-sort'));
      }));
    }
  }

  /** Rows change places within their axis only: measures are not compared. @param {string} text */
  #setSort(text) {
    const [key, direction = ''] = text.split('.');
    if (!this.#heads.some((head) => head.dataset.sort === key) || !['ascending', 'descending', ''].includes(direction)) return false;
    this.#sort = { key, direction };
    for (const head of this.#heads) {
      head.removeAttribute('aria-sort');
      if (direction && head.dataset.sort === key) head.setAttribute('aria-sort', direction);
    }
    for (const body of this.#bodies) {
      const rows = this.#rows.filter(({ axis }) => axis === body.dataset.axis);
      body.append(...sorted(rows, key, direction).map(({ element }) => element));
    }
    return true;
  }

  // ---- to take away

  #link() {
    this.#revealed = true; // who follows the link is to see what is meant
    return addressOf(location.href, this.#settings);
  }

  #writeAddress() {
    try {
      history.replaceState(history.state, '', this.#link());
    } catch {
      // Opened from a file: some browsers keep its address fixed, and "Copy link" still works.
    }
  }

  async #copy() {
    const link = this.#link();
    try {
      await navigator.clipboard.writeText(link);
      this.#status.textContent = COPIED;
    } catch {
      this.#status.textContent = copyThis(link);
    }
  }
}
