/** The card that every explorer shares: a question above, then an instrument of one screen or, as yet, a wall. */
import { html, nothing } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { unsafeHTML } from 'lit-html/directives/unsafe-html.js';
import { slider } from './controls.js';
import { changeFrom, fixed, significant } from './format.js';
import { predictPanel } from './number-line.js';

/** @typedef {import('./types.js').ExplorerDefinition} ExplorerDefinition @typedef {import('./types.js').View} View @typedef {import('./types.js').ControlSpec} ControlSpec */

/**
 * @typedef {Object} Card
 * @property {ExplorerDefinition} definition
 * @property {View} view
 * @property {import('./types.js').Sentence} sentence
 * @property {string} announcement   what a screen reader hears; changes only with the band
 * @property {number | null} guess   null until the reader has placed one
 * @property {number} answer
 * @property {string[]} problems
 * @property {string | null} drawer
 * @property {string} status
 * @property {boolean} shareable
 * @property {any} actions
 */

/** @param {Card} state */
export function card(state) {
  const { definition, view, problems, guess, answer, actions } = state;
  return html`<div class="se" role="group" data-state=${view.revealed ? 'revealed' : 'predict'} aria-label=${definition.title}>
    ${resting(view.revealed, [guess, answer, view.width('guess', 420)], () => predictPanel({
      prediction: definition.prediction, guess, answer, revealed: view.revealed, width: view.width('guess', 420),
      onGuess: actions.guess, onCommit: actions.commit, onAgain: actions.again,
    }))}
    <p class="se-problem" role="alert">${problems.join(' ')}</p>
    ${definition.first ? instrument(state, definition.first) : wall(state)}
  </div>`;
}

/**
 * A part that nobody can move or see just now is drawn again only when what it shows has changed.
 * @param {boolean} rests @param {unknown[]} shown @param {() => unknown} draw
 */
function resting(rests, shown, draw) {
  return guard(rests ? [true, ...shown] : [{}], draw);
}

/**
 * One picture with one or two controls and the sentence, where the text needs it.
 * @param {Card} state @param {{show: string, inputs: string[]}} what
 */
export function cut(state, { show, inputs }) {
  const { definition, view } = state;
  return html`<div class="se se-cut" role="group" data-state="revealed" aria-label=${definition.title}>
    <figure data-show=${show}>${definition.cuts?.[show](view)}</figure>
    <div class="se-cut-row">
      ${controls(state, definition.controls.filter(({ input }) => inputs.includes(input)), false)}
      <p class="se-say">${state.sentence.shown}</p>
      ${menu(state, 'whole')}
    </div>
    <p class="se-live" aria-live="polite">${state.announcement}</p>
    <p class="se-problem" role="alert">${state.problems.join(' ')}</p>
    <p class="se-status" role="status">${state.status}</p>
  </div>`;
}

// ---------------------------------------------------------------- the instrument: one screen, the rest behind folds

/** @type {[string, string, string][]} name, words, and one word for a narrow card */
const FOLDS = [
  ['controls', 'More controls', 'Controls'],
  ['charts', 'More charts', 'Charts'],
  ['rests', 'What this rests on', 'Rests on'],
  ['data', 'Equation, sources, data', 'Equation'],
];

/** @param {Card} state @param {import('./types.js').FirstLook} first */
function instrument(state, first) {
  const { definition, view, drawer } = state;
  const isFirst = (/** @type {ControlSpec} */ { input }) => first.controls.includes(input);
  const behind = further(definition.controls, first.controls);
  const settings = behind.flatMap(({ input }) => [view.values[input], view.pinnedValues[input]]);
  return html`
    <div class="se-body" ?data-long=${first.long}>
      <figure class="se-scene">${definition.figure(view)}</figure>
      <div class="se-side">
        ${first.chart(view)}
        ${controls(state, definition.controls.filter(isFirst), false)}
      </div>
    </div>
    ${result(state)}
    <div class="se-folds">
      ${FOLDS.map(([name, words, word]) => html`<button type="button" name=${name} aria-label=${words} aria-expanded=${drawer === name}
        @click=${() => state.actions.toggle(name)}><span>${words}</span><span>${word}</span></button>`)}
      ${menu(state)}
      <p class="se-status" role="status">${state.status}</p>
    </div>
    <div class="se-drawer" data-fold="controls" ?hidden=${drawer !== 'controls'}>
      ${resting(drawer !== 'controls', settings, () => html`
        ${presetChips(state)}
        ${controls(state, behind)}
        ${definition.tools?.(view)}`)}
    </div>
    ${fold('charts', drawer, () => html`<div class="se-charts">${definition.charts?.(view)}</div>
      ${definition.balance ? html`<div class="se-balance">${definition.balance(view)}</div>` : nothing}`)}
    ${fold('rests', drawer, () => html`${definition.rests?.(view)}<div class="se-notes">${definition.notes}</div>`)}
    <div class="se-drawer" data-fold="data" ?hidden=${drawer !== 'data'}>${drawer === 'data' ? html`
      ${guard([definition], () => definition.equations.map(equation))}
      <ul class="se-sources">${definition.sources.map(source)}</ul>` : nothing}
      ${tables(state, drawer === 'data')}
    </div>`;
}

/** The controls behind the fold; a group keeps its heading where its first control is in view. @param {ControlSpec[]} specs @param {string[]} inView */
function further(specs, inView) {
  /** @type {string | undefined} */ let heading;
  return specs.flatMap((spec) => {
    heading = spec.heading ?? heading;
    if (inView.includes(spec.input)) return [];
    const one = { ...spec, heading };
    heading = undefined;
    return [one];
  });
}

/** What lies in a fold is drawn when it is opened. @param {string} name @param {string | null} open @param {() => unknown} content */
function fold(name, open, content) {
  return html`<div class="se-drawer" data-fold=${name} ?hidden=${open !== name}>${open === name ? content() : nothing}</div>`;
}

/** @param {Card} state @param {'card' | 'whole'} [of]   a cut leads to the whole instrument instead of its own parts */
function menu({ view, actions, shareable }, of = 'card') {
  const item = (/** @type {string} */ name, /** @type {() => void} */ act, /** @type {string} */ words) =>
    html`<button type="button" name=${name} @click=${(/** @type {Event} */ event) => {
      /** @type {Element} */ (event.currentTarget).closest('details')?.removeAttribute('open');
      act();
    }}>${words}</button>`;
  const close = (/** @type {KeyboardEvent} */ event) => {
    const details = /** @type {HTMLDetailsElement} */ (event.currentTarget);
    if (event.key !== 'Escape' || !details.open) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  };
  return html`<details class="se-menu" @keydown=${close}>
    <summary aria-label="More">\u2026</summary>
    <div>
      ${of === 'whole' ? item('whole', actions.whole, 'Open the whole instrument here') : nothing}
      ${view.revealed ? nothing : item('show', actions.show, 'Show without a guess')}
      ${item('pin', actions.pin, 'Pin as baseline')}
      ${item('reset', actions.reset, 'Reset')}
      ${shareable ? item('link', actions.copy, 'Copy link') : nothing}
      ${item('csv', () => actions.save(), 'Download CSV')}
    </div>
  </details>`;
}

// ---------------------------------------------------------------- the wall: everything open, until its explorer is an instrument

/** @param {Card} state */
function wall(state) {
  const { definition, view, actions } = state;
  return html`
    <div class="se-main">
      <div class="se-left">
        <figure class="se-scene">${definition.figure(view)}</figure>
        ${definition.charts ? html`<div class="se-charts">${definition.charts(view)}</div>` : nothing}
        ${result(state, html`<div class="se-notes">${definition.notes}</div>`)}
      </div>
      <div class="se-right">
        ${presetChips(state)}
        ${controls(state, definition.controls)}
        <div class="se-two">
          <button type="button" name="pin" @click=${actions.pin}>Pin as baseline</button>
          <button type="button" name="reset" @click=${actions.reset}>Reset</button>
        </div>
        ${definition.balance ? html`<div class="se-balance">${definition.balance(view)}</div>` : nothing}
      </div>
      ${dock(definition, view)}
    </div>
    ${foot(state)}
    ${drawers(state)}`;
}

// ---------------------------------------------------------------- parts

/** @param {Card} state @param {unknown} [notes] */
function result({ sentence, announcement }, notes = nothing) {
  return html`<div class="se-result">
    <p class="se-say">${sentence.shown}</p>
    ${notes}
    <p class="se-live" aria-live="polite">${announcement}</p>
  </div>`;
}

/** @param {Card} state */
function presetChips({ definition, view, actions }) {
  const defaults = Object.fromEntries(Object.entries(definition.model.inputs).map(([name, input]) => [name, input.default]));
  const pressed = (/** @type {Record<string, number>} */ values) => {
    const wanted = { ...defaults, ...values };
    return Object.keys(wanted).every((name) => wanted[name] === view.values[name]);
  };
  return html`<div class="se-try" role="group" aria-label="Try a question">
    <p class="se-heading" aria-hidden="true">Try a question</p>
    <div class="se-chips">${definition.presets.map(({ label, values }) => html`
      <button type="button" aria-pressed=${pressed(values)} @click=${() => actions.preset(values)}>${label}</button>`)}
    </div>
  </div>`;
}

/** @param {Card} state @param {ControlSpec[]} shown @param {boolean} [headed] */
function controls({ definition, view, actions }, shown, headed = true) {
  return html`<div class="se-controls" @change=${actions.settle}>${shown.map((spec) => html`
    ${headed && spec.heading ? html`<p class="se-group">${spec.heading}</p>` : nothing}
    ${slider({
      spec,
      input: definition.model.inputs[spec.input],
      value: view.values[spec.input],
      pinned: view.pinnedValues[spec.input],
      meaning: spec.meaning?.(view.values[spec.input], view.results, view.revealed) ?? '',
      onChange: (value) => actions.change(spec.input, value),
    })}`)}</div>`;
}

/** Three key numbers that stay in sight on a narrow card. The table holds them for screen readers. @param {ExplorerDefinition} definition @param {View} view */
function dock({ dock: entries, veiled }, view) {
  return html`<div class="se-dock" aria-hidden="true">${entries?.map(({ label, output, digits }) => {
    const hidden = !view.revealed && veiled.includes(output);
    const change = changeFrom(view.pinned[output], view.results[output], (value) => fixed(value, digits));
    return html`<div><small>${label}</small><b>${hidden ? '?' : fixed(view.results[output], digits)}</b><i>${hidden ? '' : change === 'no change' ? '= pinned' : change}</i></div>`;
  })}</div>`;
}

const DRAWERS = [['equation', 'Equation'], ['sources', 'Sources'], ['table', 'Table']];

/** @param {Card} state */
function foot({ drawer, actions, shareable, status }) {
  return html`<div class="se-foot">
    ${DRAWERS.map(([name, label]) => html`<button type="button" name=${name} aria-expanded=${drawer === name}
      @click=${() => actions.toggle(name)}>${label}</button>`)}
    <button type="button" name="csv" @click=${() => actions.save()}>Download CSV</button>
    ${shareable ? html`<button type="button" name="link" @click=${actions.copy}>Copy link</button>` : nothing}
    <p class="se-status" role="status">${status}</p>
  </div>`;
}

/** A drawer is filled when it is opened; only the values of the results are always there. @param {Card} state */
function drawers(state) {
  const { definition, drawer } = state;
  return html`
    <div class="se-drawer" ?hidden=${drawer !== 'equation'}>${drawer === 'equation' ? guard([definition], () => definition.equations.map(equation)) : nothing}</div>
    <div class="se-drawer" ?hidden=${drawer !== 'sources'}>${drawer === 'sources' ? html`<ul class="se-sources">${definition.sources.map(source)}</ul>` : nothing}</div>
    <div class="se-drawer" ?hidden=${drawer !== 'table'}>${tables(state, drawer === 'table')}</div>`;
}

/** @param {Card} state @param {boolean} open */
function tables({ definition, view, actions }, open) {
  return html`<div class="se-tables" tabindex=${open ? 0 : -1} role="group" aria-label="Tables of the numbers">
    ${scalarTable(definition, view, open)}
    ${open ? seriesTables(definition, view, actions.save) : nothing}
  </div>`;
}

/** @param {import('./types.js').EquationText} one */
function equation({ label, mathml }) {
  return html`<div class="se-equation"><p>${label}</p><div tabindex="0" role="group" aria-label=${label}>${unsafeHTML(mathml)}</div></div>`;
}

/** @param {import('./types.js').SourceText} one */
function source({ text, url, use, verified }) {
  return html`<li>${use}: ${url ? html`<a href=${url}>${text}</a>` : text}${verified ? '' : ' (not verified)'}.</li>`;
}

/** The explorer writes the value of each result into its element, also while the drawer is closed. @param {ExplorerDefinition} definition @param {View} view @param {boolean} open */
function scalarTable({ model, veiled, unmeasured }, view, open) {
  const scalars = Object.entries(model.outputs).filter(([, output]) => output.kind === 'scalar');
  const cell = (/** @type {string} */ name, /** @type {Record<string, any>} */ results) =>
    unmeasured?.(name, results) ? 'not measured in our sources' : significant(results[name], 4);
  return html`<table>
    <caption>Results</caption>
    <thead><tr><th scope="col">Quantity</th><th scope="col">now</th><th scope="col">pinned</th><th scope="col">change</th></tr></thead>
    <tbody>${resting(!open, [view.revealed], () => scalars.map(([name, { label, unit }]) => {
      if (!view.revealed && veiled.includes(name)) {
        return html`<tr><th scope="row">${label}</th><td colspan="3"><output name=${name}>after your guess</output></td></tr>`;
      }
      if (!open) return html`<tr><td><output name=${name}></output></td></tr>`;
      const [now, before] = [view.results[name], view.pinned[name]];
      return html`<tr><th scope="row">${label}, ${unit}</th>
        <td><output name=${name}>${cell(name, view.results)}</output></td>
        <td>${cell(name, view.pinned)}</td><td>${changeFrom(before, now, (value) => significant(value, 4))}</td></tr>`;
    }))}</tbody>
  </table>`;
}

const ROWS = 40;

/** The curves over the first axis, which the card's own button saves, and those over others. @param {ExplorerDefinition} definition @param {View} view @param {(columns: string[]) => void} save */
function seriesTables(definition, view, save) {
  return html`${seriesTable(definition, definition.columns, view)}${definition.further?.map((columns) => html`<div>
    ${seriesTable(definition, columns, view)}
    <button type="button" @click=${() => save(columns)}>Download these curves as CSV</button>
  </div>`)}`;
}

/** @param {ExplorerDefinition} definition @param {string[]} columns @param {View} view */
function seriesTable({ model, veiled, rowNames }, columns, view) {
  const shown = columns.filter((name) => view.revealed || !veiled.includes(name));
  const samples = view.results[columns[0]].length;
  const every = Math.ceil(samples / ROWS);
  const rows = Array.from({ length: Math.ceil(samples / every) }, (_, row) => row * every);
  const cell = (/** @type {string} */ name, /** @type {number} */ row) => (name === columns[0] && rowNames?.[row]) || fixed(view.results[name][row], 3);
  return html`<table>
    <caption>${every === 1 ? 'The plotted numbers' : `The curves, every ${ordinal(every)} sample; the CSV has them all`}</caption>
    <thead><tr>${shown.map((name) => html`<th scope="col">${model.outputs[name].label}, ${model.outputs[name].unit}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => html`<tr>${shown.map((name) => html`<td>${cell(name, row)}</td>`)}</tr>`)}</tbody>
  </table>`;
}

/** @param {number} count */
function ordinal(count) {
  return { 2: 'second', 3: 'third' }[count] ?? `${count}th`;
}
