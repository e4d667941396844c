/** One slider of a model's input: label, value with unit, what it means, the range, the pinned value on the track. */
import { html } from 'lit-html';
import { live } from 'lit-html/directives/live.js';

/** @typedef {import('./types.js').ControlSpec} ControlSpec @typedef {import('./types.js').InputQuantity} InputQuantity */

const FINE = 10; // fine steps in a step

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
  const shown = spec.show(value);
  return html`<label class="se-control">
    <span class="se-name">${spec.label}</span>
    <span class="se-value">${shown.number}<i>${shown.unit}</i></span>
    <span class="se-track" style="--from:${along(from)};--to:${along(to)}">
      <span class="se-pin" style="left:${along(share(pinned))}"></span>
      <input type="range" name=${spec.input} min=${input.low} max=${input.high} step=${round(input.step / FINE)}
        .value=${live(String(value))} aria-label=${spec.label} aria-valuetext=${shown.spoken}
        @input=${(/** @type {InputEvent} */ event) => onChange(pointerStep(/** @type {HTMLInputElement} */ (event.target), input))}
        @keydown=${(/** @type {KeyboardEvent} */ event) => keyStep(event, input, value, onChange)}
        @pointerdown=${(/** @type {PointerEvent} */ event) => hold(event, true)}
        @pointerup=${(/** @type {PointerEvent} */ event) => hold(event, false)}
        @pointercancel=${(/** @type {PointerEvent} */ event) => hold(event, false)}>
    </span>
    <small><span>${meaning}</span><span>${spec.range}</span></small>
  </label>`;
}

/** Floating-point dust off a multiple of a decimal step. @param {number} value */
function round(value) {
  return Number(value.toPrecision(12));
}

/** @param {number} value @param {InputQuantity} input @param {number} step */
function onGrid(value, input, step) {
  return round(Math.max(input.low, Math.min(input.high, input.low + Math.round((value - input.low) / step) * step)));
}

/** A finger snaps to whole steps; a value that a script sets is taken as it is. @param {HTMLInputElement} element @param {InputQuantity} input */
function pointerStep(element, input) {
  const value = Number(element.value);
  return element.dataset.held === '1' ? onGrid(value, input, input.step) : value;
}

/** @param {PointerEvent} event @param {boolean} held */
function hold(event, held) {
  const element = /** @type {HTMLInputElement} */ (event.currentTarget);
  if (held && !event.shiftKey) element.dataset.held = '1';
  else delete element.dataset.held;
}

/** @type {Record<string, number>} */
const DIRECTIONS = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 1, PageDown: -1 };

/**
 * Arrows go a step, with Shift a tenth of one; page keys a tenth of the range; Home and End stay native.
 * @param {KeyboardEvent} event @param {InputQuantity} input @param {number} value @param {(value: number) => void} onChange
 */
function keyStep(event, input, value, onChange) {
  const direction = DIRECTIONS[event.key];
  if (direction === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const fine = round(input.step / FINE);
  let by = input.step;
  if (event.key.startsWith('Page')) by = (input.high - input.low) / 10;
  else if (event.shiftKey) by = fine;
  onChange(onGrid(value + direction * by, input, fine));
  // The native key step that this one stands in for would have ended with a change event.
  event.currentTarget?.dispatchEvent(new Event('change', { bubbles: true }));
}
