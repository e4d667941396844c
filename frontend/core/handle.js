/** A grip laid over a drawing: the reader drags the drawing itself, or moves it with the keys of a slider. */
import { html } from 'lit-html';
import { SIDEWAYS } from './finger.js';
import { keyTarget, onGrid } from './steps.js';
import { px } from './path.js';

/** @typedef {import('./types.js').View} View */

/**
 * From the grip's middle to where the pointer took hold of it, so that it does not jump; what the input was then; and
 * whether the grip follows: a finger must first go sideways, since it may be about to scroll the page.
 * @typedef {{offset: [number, number], value: number, from: number, follows: boolean}} Hold
 * @type {WeakMap<Element, Hold>}
 */
const held = new WeakMap();

/** Inputs whose grip the reader has used: it needs no hint any more. @type {Set<string>} */
const used = new Set();

/**
 * Put it into a slot of the layout, after the drawing.
 * @param {Object} grip
 * @param {View} grip.view
 * @param {string} grip.input      name of the model's input that it moves
 * @param {string} grip.label
 * @param {string} grip.spoken     the value in words
 * @param {number} grip.x          px from the slot's left
 * @param {number} grip.y          px from the slot's top
 * @param {(point: [number, number]) => number} grip.toValue   the input's value for a place in the slot, px
 */
export function handle({ view, input, label, spoken, x, y, toValue }) {
  const quantity = view.inputs[input];
  const value = view.values[input];
  return html`<div class="se-handle" role="slider" tabindex="0" aria-label=${label} data-input=${input} ?data-hint=${!used.has(input)}
    aria-valuemin=${quantity.low} aria-valuemax=${quantity.high} aria-valuenow=${value} aria-valuetext=${spoken}
    style="transform:translate(${px(x)}px,${px(y)}px)"
    @pointerdown=${(/** @type {PointerEvent} */ event) => take(event, x, y, value)}
    @pointermove=${(/** @type {PointerEvent} */ event) => {
      const point = pulledTo(event);
      if (!point) return;
      const target = onGrid(toValue(point), quantity);
      if (target === value) return;
      used.add(input);
      view.change({ [input]: target });
    }}
    @pointerup=${(/** @type {PointerEvent} */ event) => release(event, view)}
    @pointercancel=${(/** @type {PointerEvent} */ event) => {
      const hold = held.get(/** @type {Element} */ (event.currentTarget));
      if (hold) view.change({ [input]: hold.value }); // the browser took the finger to scroll the page
      release(event, view);
    }}
    @keydown=${(/** @type {KeyboardEvent} */ event) => {
      const target = keyTarget(event, quantity, value);
      if (target === null) return;
      event.preventDefault();
      used.add(input);
      view.change({ [input]: target });
      view.settle();
    }}></div>`;
}

/** The pointer's place in the slot. @param {PointerEvent} event @returns {[number, number]} */
function place(event) {
  const slot = /** @type {Element} */ (/** @type {Element} */ (event.currentTarget).closest('.se-slot'));
  const box = slot.getBoundingClientRect();
  return [event.clientX - box.left, event.clientY - box.top];
}

/** @param {PointerEvent} event @param {number} x @param {number} y @param {number} value */
function take(event, x, y, value) {
  const grip = /** @type {HTMLElement} */ (event.currentTarget);
  const [atX, atY] = place(event);
  held.set(grip, { offset: [atX - x, atY - y], value, from: event.clientX, follows: event.pointerType !== 'touch' });
  grip.setPointerCapture(event.pointerId);
  grip.focus({ preventScroll: true });
  event.preventDefault(); // no text is selected on the way
}

/** Where the grip's middle is pulled to; null while it does not follow. @param {PointerEvent} event @returns {[number, number] | null} */
function pulledTo(event) {
  const hold = held.get(/** @type {Element} */ (event.currentTarget));
  if (!hold) return null;
  hold.follows ||= Math.abs(event.clientX - hold.from) >= SIDEWAYS;
  if (!hold.follows) return null;
  const [x, y] = place(event);
  return [x - hold.offset[0], y - hold.offset[1]];
}

/** @param {PointerEvent} event @param {View} view */
function release(event, view) {
  if (held.delete(/** @type {Element} */ (event.currentTarget))) view.settle();
}
