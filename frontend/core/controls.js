/** One slider of a model's input: label, value with unit, what it means, the range, the pinned value on the track. */
import { html, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { lift, rest, sideways, waits } from './finger.js';
import { fineStep, keyTarget, onGrid } from './steps.js';

/** @typedef {import('./types.js').ControlSpec} ControlSpec @typedef {import('./types.js').InputQuantity} InputQuantity @typedef {import('./types.js').ShownValue} ShownValue */

/** Where a value sits on the native track: its thumb is 20 px wide. @param {number} share 0 to 1 */
const along = (share) => `calc(10px + ${share.toFixed(4)} * (100% - 20px))`;

/**
 * @param {Object} slider
 * @param {ControlSpec} slider.spec @param {InputQuantity} slider.input @param {number} slider.value
 * @param {number} slider.pinned @param {string} slider.meaning @param {(value: number) => void} slider.onChange
 */
export function slider({ spec, input, value, pinned, meaning, onChange }) {
  const share = (/** @type {number} */ one) => (one - input.low) / (input.high - input.low);
  const [from, to] = [share(pinned), share(value)].sort((a, b) => a - b);
  const shown = shownValue(spec, input, value);
  return html`<label class="se-control" ?data-compact=${spec.compact}>
    <span class="se-name">${spec.label}</span>
    <span class="se-value">${shown.number}<i>${shown.unit}</i></span>
    <span class="se-track" style="--from:${along(from)};--to:${along(to)}">
      <span class="se-pin" style="left:${along(share(pinned))}"></span>
      <input type="range" name=${spec.input} min=${input.low} max=${input.high} step=${fineStep(input)}
        .value=${live(String(value))} aria-label=${spec.name ?? spec.label} aria-valuetext=${shown.spoken}
        @input=${(/** @type {InputEvent} */ event) => { if (!waits(event)) onChange(pointerStep(/** @type {HTMLInputElement} */ (event.target), input)); }}
        @keydown=${(/** @type {KeyboardEvent} */ event) => keyStep(event, input, value, onChange)}
        @pointerdown=${(/** @type {PointerEvent} */ event) => hold(event, true)}
        @pointermove=${sideways}
        @pointerup=${(/** @type {PointerEvent} */ event) => { if (lift(event)) onChange(pointerStep(/** @type {HTMLInputElement} */ (event.target), input)); hold(event, false); }}
        @pointercancel=${(/** @type {PointerEvent} */ event) => { lift(event); hold(event, false); /** @type {HTMLInputElement} */ (event.target).value = String(value); }}>
    </span>
    ${spec.compact ? nothing : input.choices ? stops(input.choices, value) : html`<small><span>${meaning}</span><span>${spec.range ?? nothing}</span></small>`}
  </label>`;
}

/** What a control shows of its value; a choice shows its word. @param {ControlSpec} spec @param {InputQuantity} input @param {number} value @returns {ShownValue} */
function shownValue({ show }, { choices }, value) {
  if (show) return show(value);
  const word = choices?.[value] ?? String(value);
  return { number: word, unit: '', spoken: word };
}

const FEW = 3, LONG = 8; // choices, letters: outer words stand inside the control, unless short ones are many; many long ones take two rows

/** The words of a choice under the stops of its track. @param {readonly string[]} choices @param {number} value */
function stops(choices, value) {
  const last = choices.length - 1;
  return html`<small class="se-stops" ?data-wrapped=${last >= FEW && choices.some((word) => word.length > LONG)} aria-hidden="true">${choices.map((word, index) => html`<span
    data-side=${last >= FEW && word.length <= LONG ? nothing : index === 0 ? 'first' : index === last ? 'last' : nothing} ?data-chosen=${index === value}
    style="left:${along(index / last)}">${word}</span>`)}</small>`;
}

/** A finger snaps to whole steps; a value that a script sets is taken as it is. @param {HTMLInputElement} element @param {InputQuantity} input */
function pointerStep(element, input) {
  const value = Number(element.value);
  return element.dataset.held === '1' ? onGrid(value, input) : value;
}

/** @param {PointerEvent} event @param {boolean} held */
function hold(event, held) {
  const element = /** @type {HTMLInputElement} */ (event.currentTarget);
  if (held) rest(event);
  if (held && !event.shiftKey) element.dataset.held = '1';
  else delete element.dataset.held;
}

/** @param {KeyboardEvent} event @param {InputQuantity} input @param {number} value @param {(value: number) => void} onChange */
function keyStep(event, input, value, onChange) {
  const target = keyTarget(event, input, value);
  if (target === null) return;
  event.preventDefault();
  onChange(target);
  // The native key step that this one stands in for would have ended with a change event.
  event.currentTarget?.dispatchEvent(new Event('change', { bubbles: true }));
}
