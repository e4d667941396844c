/** A picture's own time: a button that lets it run, and a line over a chart that is pulled along. */
import { html, svg } from 'lit-html';
import { lift, rest, sideways, waits } from './finger.js';
import { px } from './path.js';

/** @typedef {import('./types.js').View} View */

const LAST = 0.999; // of a cycle: its end is the next one's start

/** Whether the reader's system asks for no motion. */
const still = () => globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;

/**
 * Put it into a slot of the layout, after the drawing.
 * @param {View} view
 * @param {{cycle: number, part: number, y: number, small?: boolean}} where   times in the clock's unit, `part` where nothing may move by itself; px from the slot's top; small: in the margin of a chart
 */
export function playButton(view, { cycle, part, y, small = false }) {
  const [words, mark] = view.playing ? ['Stop', 'M3 2h4v12H3zM10 2h4v12h-4z'] : still() ? ['Next moment', 'M3 2l7 6-7 6zM11 2h3v12h-3z'] : ['Play', 'M4 2l10 6-10 6z'];
  return html`<button type="button" class="se-play" name="play" ?data-small=${small} style="top:${px(y)}px"
    @click=${() => (still() ? view.seek(((view.time ?? 0) + part) % cycle) : view.play())}><svg viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${mark}></path>`}</svg><span>${words}</span></button>`;
}

/**
 * What a time is called, in the clock's unit.
 * @typedef {{label: string, spoken: (time: number) => string, parts: number, key: number, page: number}} TimeWords   parts: of a unit that a screen reader counts; steps of the keys
 *
 * The whole plot is the grip; its knob stands at the time that the picture shows.
 * @param {View} view
 * @param {{x: (time: number) => number, cycle: number, top: number, bottom: number, words: TimeWords, low?: boolean}} plot   px from the slot's left; times; px from its top; low: the knob stands below the plot
 */
export function timeline(view, { x, cycle, top, bottom, words, low = false }) {
  const now = (view.time ?? 0) % cycle;
  const seek = (/** @type {PointerEvent} */ event) => {
    const box = /** @type {Element} */ (event.currentTarget).getBoundingClientRect();
    const share = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
    view.seek(Math.min(share, LAST) * cycle);
  };
  return html`<div class="se-timeline" role="slider" tabindex="0" aria-label=${words.label} aria-valuemin="0" aria-valuemax=${Math.round(cycle * words.parts)}
    aria-valuenow=${Math.round(now * words.parts)} aria-valuetext=${words.spoken(now)} ?data-low=${low}
    style="left:${px(x(0))}px;width:${px(x(cycle) - x(0))}px;top:${px(top)}px;height:${px(bottom - top)}px;--now:${px(x(now) - x(0))}px"
    @pointerdown=${(/** @type {PointerEvent} */ event) => {
      /** @type {HTMLElement} */ (event.currentTarget).setPointerCapture(event.pointerId);
      rest(event);
      if (!waits(event)) seek(event);
    }}
    @pointermove=${(/** @type {PointerEvent} */ event) => {
      sideways(event);
      if (event.buttons && !waits(event)) seek(event);
    }}
    @pointerup=${(/** @type {PointerEvent} */ event) => { lift(event); seek(event); }}
    @pointercancel=${lift}
    @keydown=${(/** @type {KeyboardEvent} */ event) => {
      const { key, page } = words;
      const step = { ArrowLeft: -key, ArrowDown: -key, ArrowRight: key, ArrowUp: key, PageDown: -page, PageUp: page, Home: -Infinity, End: Infinity }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      view.seek(Math.min(LAST * cycle, Math.max(0, now + step)));
    }}></div>`;
}
