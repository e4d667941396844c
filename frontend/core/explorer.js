/**
 * <spine-explorer kind="stride-length" speed="3.2">: one card, one question, one sentence of result.
 * It draws in the same task as the input event. What an explorer shows comes from its definition; this file knows no
 * model.
 */
import { render } from 'lit-html';
import { card, cut } from './card.js';
import { csvText, readState, retiredText, saveText, stateUrl } from './share.js';

/** @typedef {import('./types.js').ExplorerDefinition} ExplorerDefinition @typedef {import('./types.js').Values} Values @typedef {import('./types.js').Results} Results @typedef {import('./types.js').View} View */

/** @type {Map<string, ExplorerDefinition>} */
const definitions = new Map();
let made = 0;
const ADDRESS_PAUSE = 200; // ms
const LONGEST_FRAME = 0.1; // s; a tab that was away goes on where it stood

/** Elements that are on the page already come to life now. @param {ExplorerDefinition} definition */
export function register(definition) {
  definitions.set(definition.kind, definition);
  for (const element of document.querySelectorAll(`spine-explorer[kind="${definition.kind}"]`)) {
    if (element instanceof SpineExplorer) element.connectedCallback();
  }
}

export class SpineExplorer extends HTMLElement {
  #id = `se-${made += 1}`;
  #root = document.createElement('div');
  /** @type {ExplorerDefinition | null} */ #definition = null;
  /** @type {Values} */ #values = {};
  /** @type {Values} */ #pinnedValues = {};
  /** @type {Results} */ #results = {};
  /** @type {Results} */ #pinned = {};
  #revealed = false;
  /** @type {number | null} */ #guess = null;
  #answer = 0;
  /** @type {string[]} */ #problems = [];
  /** @type {string | null} */ #drawer = null;
  #status = '';
  #pick = '';
  /** @type {number | null} */ #time = null;
  #frame = 0;
  /** @type {IntersectionObserver | null} */ #inSight = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */ #addressTimer;
  #spoken = { band: '', text: '' };
  /** @type {Map<string, number>} */ #widths = new Map();
  /** @type {ResizeObserver | null} */ #observer = null;

  connectedCallback() {
    if (!this.#definition && !this.#start()) return;
    // The first call comes in this very frame, after layout and before paint: no layout is forced for it.
    this.#observer = new ResizeObserver(() => { if (this.#measure()) this.#draw(); });
    this.#draw();
    this.#observeSlots();
    this.dataset.ready = '1';
    performance.mark('spine-explorer-ready');
  }

  disconnectedCallback() {
    this.#observer?.disconnect();
    this.#stop();
    clearTimeout(this.#addressTimer); // the address is no longer its own
  }

  /** The settings, a copy: every input that the reader may set. */
  get values() { return Object.fromEntries(Object.keys(this.#inputs).map((name) => [name, this.#values[name]])); }

  /** All results of the model at the settings, also those that the card still veils. */
  get results() { return this.#results; }

  get revealed() { return this.#revealed; }

  /** @param {Values} values what to change; throws RangeError and changes nothing when the model refuses it */
  set(values) {
    const next = { ...this.#values, ...values };
    this.#results = this.#model.evaluate(next);
    this.#values = next;
    this.#problems = [];
    this.#draw();
  }

  /** Commit the guess, or take the answer away again. @param {boolean} revealed */
  reveal(revealed) {
    this.#revealed = revealed;
    this.#draw();
  }

  get #model() { return /** @type {ExplorerDefinition} */ (this.#definition).model; }

  /** The inputs that the reader may set. */
  get #inputs() {
    const { controls, model } = /** @type {ExplorerDefinition} */ (this.#definition);
    return Object.fromEntries(controls.map(({ input }) => [input, model.inputs[input]]));
  }

  /** True in the book, where the page's address is the reader's to share; JupyterLab keeps its own. */
  get #ownsAddress() { return this.getAttribute('host') !== 'jupyter' && !this.hasAttribute('show'); }

  #start() {
    const definition = definitions.get(this.getAttribute('kind') ?? '');
    if (!definition) return false; // the still figure inside stays
    this.#definition = definition;
    const { model, prediction, kind } = definition;
    const defaults = this.#defaults();
    const given = this.#attributes();
    const address = this.#ownsAddress ? readState(location.search, kind, this.#inputs, definition.retired) : { values: {}, pinned: {}, revealed: false, problems: [] };
    this.#problems.push(...address.problems);
    this.#values = { ...defaults, ...given, ...address.values };
    this.#pinnedValues = { ...defaults, ...given, ...address.pinned };
    this.#revealed = address.revealed || this.hasAttribute('revealed') || this.hasAttribute('show');
    this.#guess = this.#revealed && this.#ownsAddress ? this.#keptGuess() : null;
    this.#answer = prediction.answer(model.evaluate({ ...defaults, ...prediction.before }), model.evaluate({ ...defaults, ...prediction.after }));
    this.#evaluate();
    this.append(this.#root);
    // The script may run while the page is still being read, before the still figure inside has arrived.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => this.#dropStillFigure(), { once: true });
    else this.#dropStillFigure();
    return true;
  }

  #dropStillFigure() {
    for (const child of [...this.childNodes]) if (child !== this.#root) child.remove();
  }

  /** @returns {Values} */
  #defaults() {
    return Object.fromEntries(Object.entries(this.#model.inputs).map(([name, input]) => [name, input.default]));
  }

  /** Settings written on the element; one that the model refuses is reported and left at its default. */
  #attributes() {
    /** @type {Values} */ const given = {};
    for (const name of Object.keys(this.#inputs)) {
      const text = this.getAttribute(name);
      if (text === null) continue;
      try {
        this.#model.evaluate({ [name]: Number(text) });
        given[name] = Number(text);
      } catch (error) {
        this.#problems.push(/** @type {Error} */ (error).message);
      }
    }
    for (const [name, words] of Object.entries(/** @type {ExplorerDefinition} */ (this.#definition).retired ?? {})) {
      if (this.hasAttribute(name)) this.#problems.push(retiredText(name, this.getAttribute(name), words));
    }
    return given;
  }

  #evaluate() {
    this.#results = this.#model.evaluate(this.#values);
    this.#pinned = this.#model.evaluate(this.#pinnedValues);
  }

  /** Draw for the room that a slot has, also one that a fold or a cut has just brought. */
  #observeSlots() {
    for (const slot of this.querySelectorAll('[data-measure]')) this.#observer?.observe(slot);
  }

  /** Read the room that each measured slot has; true if any changed. */
  #measure() {
    let changed = false;
    for (const slot of /** @type {NodeListOf<HTMLElement>} */ (this.querySelectorAll('[data-measure]'))) {
      const name = slot.dataset.measure ?? '';
      const width = Math.floor(slot.clientWidth);
      if (width > 0 && this.#widths.get(name) !== width) {
        this.#widths.set(name, width);
        changed = true;
      }
    }
    return changed;
  }

  /** @returns {View} */
  #view() {
    return {
      id: this.#id,
      inputs: this.#inputs,
      values: this.#values,
      results: this.#results,
      pinnedValues: this.#pinnedValues,
      pinned: this.#pinned,
      changed: Object.keys(this.#values).some((name) => this.#values[name] !== this.#pinnedValues[name]),
      revealed: this.#revealed,
      short: this.hasAttribute('show'),
      width: (name, fallback) => this.#widths.get(name) ?? fallback,
      pick: this.#pick,
      choose: (name) => { this.#pick = name; this.#draw(); },
      time: this.#time,
      playing: this.#frame !== 0,
      seek: (time) => { this.#stop(); this.#time = time; this.#draw(); },
      play: () => { if (this.#frame) this.#stop(); else this.#play(); this.#draw(); },
      redraw: () => this.#draw(),
      change: this.#actions.move,
      settle: this.#actions.settle,
    };
  }

  /** Let the picture run; it stops where it began, and when nobody sees it. */
  #play() {
    const clock = /** @type {ExplorerDefinition} */ (this.#definition).clock?.(this.#results);
    if (!clock) return;
    const { cycle, cycles, slowed } = clock;
    this.#time ??= 0;
    let left = cycle * cycles;
    /** @type {number | undefined} */ let before; // the first frame's time may lie before this moment
    const step = (/** @type {number} */ now) => {
      const passed = Math.min(LONGEST_FRAME, (now - (before ?? now)) / 1000) / slowed;
      before = now;
      left -= passed;
      this.#time = left > 0 ? (/** @type {number} */ (this.#time) + passed) % (cycle * cycles) : null;
      if (left > 0) this.#frame = requestAnimationFrame(step);
      else this.#stop();
      this.#draw();
    };
    this.#frame = requestAnimationFrame(step);
    this.#inSight = new IntersectionObserver(([{ isIntersecting }]) => { if (!isIntersecting) { this.#stop(); this.#draw(); } });
    this.#inSight.observe(this);
  }

  #stop() {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#inSight?.disconnect();
  }

  #draw() {
    const definition = /** @type {ExplorerDefinition} */ (this.#definition);
    const view = this.#view();
    const show = this.getAttribute('show');
    const sentence = ((show && definition.cutSays?.[show]) || definition.sentence)(view);
    if (this.#spoken.band !== sentence.band) {
      // Nothing is announced for the state in which the page opened.
      this.#spoken = { band: sentence.band, text: this.#spoken.band === '' ? '' : sentence.spoken };
    }
    /** @type {import('./card.js').Card} */
    const state = {
      definition,
      view,
      sentence,
      announcement: this.#spoken.text,
      guess: this.#guess,
      answer: this.#answer,
      problems: this.#problems,
      drawer: this.#drawer,
      status: this.#status,
      shareable: this.#ownsAddress,
      actions: this.#actions,
    };
    render(show ? cut(state, { show, inputs: (this.getAttribute('controls') ?? '').split(' ') }) : card(state), this.#root);
    this.#writeResults(definition.veiled);
  }

  /** For whoever reads the page by script. @param {string[]} veiled */
  #writeResults(veiled) {
    for (const output of this.#root.querySelectorAll('output')) {
      const value = String(this.#results[output.name]);
      if ((this.#revealed || !veiled.includes(output.name)) && output.dataset.value !== value) output.dataset.value = value;
    }
  }

  #actions = {
    /** @param {string} name @param {number} value */
    change: (name, value) => this.#update({ [name]: value }),
    /** @param {Values} values */
    move: (values) => this.#update(values),
    /** @param {Values} values */
    preset: (values) => this.#update({ ...this.#defaults(), ...values }, true),
    pin: () => {
      this.#pinnedValues = { ...this.#values };
      this.#pinned = this.#results;
      this.#draw();
      this.#settle();
    },
    reset: () => {
      this.#pinnedValues = this.#defaults();
      this.#pinned = this.#model.evaluate(this.#pinnedValues);
      this.#update(this.#defaults(), true);
    },
    /** @param {number} guess */
    guess: (guess) => { this.#guess = guess; this.#draw(); },
    commit: () => { this.#keepGuess(); this.#ask(true); },
    show: () => { this.#guess = null; this.#keepGuess(); this.#ask(true); },
    again: () => this.#ask(false),
    /** @param {string} drawer */
    toggle: (drawer) => { this.#drawer = this.#drawer === drawer ? null : drawer; this.#draw(); this.#observeSlots(); },
    settle: () => this.#settle(),
    whole: () => this.#openWhole(),
    /** @param {string[]} [columns] */
    save: (columns) => this.#save(columns),
    copy: () => this.#copy(),
  };

  /** @param {Values} values @param {boolean} [settled] */
  #update(values, settled = false) {
    try {
      this.set(values);
    } catch (error) {
      this.#problems = [/** @type {Error} */ (error).message];
      this.#draw();
      return;
    }
    this.dispatchEvent(new CustomEvent('explorer-change', { detail: { values: this.values, revealed: this.#revealed } }));
    if (settled) this.#settle();
  }

  /** Put the question's own states on the card: its second one with the answer, its first one without. @param {boolean} revealed */
  #ask(revealed) {
    const { before, after } = /** @type {ExplorerDefinition} */ (this.#definition).prediction;
    this.#revealed = revealed;
    this.#stop();
    this.#time = null;
    this.#pinnedValues = { ...this.#defaults(), ...before };
    this.#pinned = this.#model.evaluate(this.#pinnedValues);
    this.#update({ ...this.#defaults(), ...(revealed ? after : before) }, true);
    const next = this.querySelector(`[name=${revealed ? 'again' : 'guess'}]`);
    if (next instanceof HTMLElement) next.focus({ preventScroll: true }); // the pressed button has just left the page
  }

  /** A cut becomes the instrument, with its settings and the answer shown. */
  #openWhole() {
    this.removeAttribute('show');
    this.#draw();
    this.#observeSlots();
    /** @type {HTMLElement | null} */ (this.querySelector('[name=again]'))?.focus({ preventScroll: true }); // the pressed button has just left the page
  }

  /** Where this card's guess lives while the page's tab does: the address is for the settings, which others may get. */
  get #guessKey() { return `guess ${location.pathname} ${this.getAttribute('kind')}`; }

  #keepGuess() {
    if (!this.#ownsAddress) return;
    try {
      if (this.#guess === null) sessionStorage.removeItem(this.#guessKey);
      else sessionStorage.setItem(this.#guessKey, String(this.#guess));
    } catch {
      // Closed to a page from a file in some browsers: a reload then shows the answer without the guess.
    }
  }

  /** @returns {number | null} */
  #keptGuess() {
    try {
      const kept = sessionStorage.getItem(this.#guessKey);
      return kept === null ? null : Number(kept);
    } catch {
      return null;
    }
  }

  /** A change has come to rest: what was said of an older state goes, and the address follows the card. */
  #settle() {
    if (this.#status !== '') {
      this.#status = '';
      this.#draw();
    }
    if (!this.#ownsAddress) return;
    // A change of the address makes the browser style the whole page again: once at rest, not at each key of a held one.
    clearTimeout(this.#addressTimer);
    this.#addressTimer = setTimeout(() => this.#writeAddress(), ADDRESS_PAUSE);
  }

  #writeAddress() {
    try {
      history.replaceState(history.state, '', this.#link());
    } catch {
      // Opened from a file: some browsers keep its address fixed, and "Copy link" still works.
    }
  }

  #link() {
    const { kind, retired } = /** @type {ExplorerDefinition} */ (this.#definition);
    return stateUrl(location.href, kind, this.#inputs,
      { values: this.#values, pinnedValues: this.#pinnedValues, revealed: this.#revealed }, retired);
  }

  /** @param {string[]} [columns] those of a further table; by default the card's own */
  #save(columns) {
    const { kind, columns: own, veiled, provenance } = /** @type {ExplorerDefinition} */ (this.#definition);
    const chosen = columns ?? own;
    const settings = Object.entries(this.#inputs).map(([name, { unit }]) => `${name} = ${this.#values[name]} ${unit}`);
    saveText(`${columns ? `${kind}-${columns[0].replaceAll('_', '-')}` : kind}.csv`, csvText({
      comments: [provenance, ...settings],
      columns: chosen.filter((name) => this.#revealed || !veiled.includes(name)),
      results: this.#results,
      model: this.#model,
    }));
  }

  async #copy() {
    const link = this.#link();
    try {
      await navigator.clipboard.writeText(link);
      this.#status = 'Link copied: it opens the page with these settings.';
    } catch {
      this.#status = `Copy this link: ${link}`;
    }
    this.#draw();
  }
}
