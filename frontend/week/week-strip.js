/**
 * A week of training as seven places side by side. A block's height is its minutes: the reader pulls its top, carries it
 * to another day, or taps an empty day. Every day is also a slider for the keyboard and for screen readers.
 * It knows no model: the caller names the inputs that hold the minutes.
 */
import { html, nothing } from 'lit-html';
import { fixed } from '../core/format.js';
import { px } from '../core/path.js';
import { keyTarget, onGrid } from '../core/steps.js';
import { NEW_RUN, carried, dayAt, direction } from './schedule.js';

/** @typedef {import('../core/types.js').View} View @typedef {import('../core/types.js').Values} Values */
/**
 * @typedef {Object} Day
 * @property {string} input   name of the input that holds its minutes
 * @property {string} short   'Mon'
 * @property {string} name    'Monday'
 *
 * @typedef {Object} WeekStrip
 * @property {View} view
 * @property {readonly Day[]} days
 * @property {number} from    px of the slot where the week begins
 * @property {number} to      px where it ends
 * @property {(minutes: number) => number} [at]   where in its day a session's middle stands, as a share; the middle of the day by default
 * @property {string} [noun]   what a session is called, 'run' by default
 */

/** @param {string} prefix 'minutes_' @returns {Day[]} */
export function daysOfWeek(prefix) {
  return ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
    .map((name) => ({ input: prefix + name.toLowerCase(), short: name.slice(0, 3), name }));
}

const HEAD = 20; // px for the names of the days
const NUMBER = 20; // px for the number on the highest block
export const SCALE = 88; // px for the most minutes that a day can have
export const WEEK_STRIP_HEIGHT = HEAD + NUMBER + SCALE;
const BLOCK = { narrowest: 14, widest: 26, share: 0.34 }; // px, and share of a day's column
const GRIP = { above: 22, least: 48 }; // px that a finger may take hold of: above a block, and in all

/**
 * Put it into a slot `WEEK_STRIP_HEIGHT` high.
 * @param {WeekStrip} strip
 */
export function weekStrip(strip) {
  const { view, days, from, to, at = () => 0.5, noun = 'run' } = strip;
  const column = (to - from) / days.length;
  const block = Math.max(BLOCK.narrowest, Math.min(BLOCK.widest, BLOCK.share * column));
  const hint = `${view.id}-week-keys`;
  return html`<div class="se-week" role="group" aria-label="The week, minutes of every ${noun}">
    <p id=${hint} hidden>Up and down arrows change the minutes, with Shift more finely. Left and right arrows go to another day; with Shift they carry the ${noun} along. Enter adds a ${noun}, Delete takes it away.</p>
    ${days.map((day, index) => {
      const { low, high } = view.inputs[day.input];
      const minutes = view.values[day.input];
      const before = view.pinnedValues[day.input];
      const place = (/** @type {number} */ amount) => Math.max(0, Math.min(column - block, at(amount) * column - block / 2));
      const height = (/** @type {number} */ amount) => (SCALE * (amount - low)) / (high - low);
      return html`<div class="se-day" role="slider" tabindex=${index === 0 ? 0 : -1} aria-orientation="vertical"
        aria-label="${day.name}, minutes" aria-describedby=${hint} data-input=${day.input}
        aria-valuemin=${low} aria-valuemax=${high} aria-valuenow=${minutes} aria-valuetext=${spoken(minutes, noun)}
        style="left:${px(from + index * column)}px;width:${px(column)}px"
        @focus=${onFocus} @keydown=${(/** @type {KeyboardEvent} */ event) => onKey(event, strip, index)}
        @pointerdown=${(/** @type {PointerEvent} */ event) => onTake(event, strip, index)}
        @pointermove=${(/** @type {PointerEvent} */ event) => onPull(event, strip)}
        @pointerup=${(/** @type {PointerEvent} */ event) => onRelease(event, strip, true)}
        @pointercancel=${(/** @type {PointerEvent} */ event) => onRelease(event, strip, false)}>
        <span class="se-day-name">${day.short}</span>
        ${view.changed && before !== minutes && before > 0
          ? html`<span class="se-run-pinned" style="left:${px(place(before))}px;width:${px(block)}px;height:${px(height(before))}px"></span>` : nothing}
        ${minutes > 0
          ? html`<span class="se-run-grip" style="height:${px(Math.max(GRIP.least, height(minutes) + GRIP.above))}px"></span>
            <span class="se-run" style="left:${px(place(minutes))}px;width:${px(block)}px;height:${px(height(minutes))}px"><b>${fixed(minutes, 0)}</b></span>`
          : html`<span class="se-run-none" style="left:${px(Math.max(0, Math.min(column - 24, at(NEW_RUN) * column - 12)))}px"></span>`}
      </div>`;
    })}
  </div>`;
}

/** @param {number} minutes @param {string} noun */
function spoken(minutes, noun) {
  return minutes > 0 ? `${fixed(minutes, 0)} minutes` : `no ${noun}`;
}

/** @param {Element} grip @returns {HTMLElement[]} */
function daysAround(grip) {
  return /** @type {HTMLElement[]} */ ([.../** @type {Element} */ (grip.closest('.se-week')).querySelectorAll('.se-day')]);
}

/** The strip is one stop of the Tab key: the day that had the focus last. @param {Event} event */
function onFocus({ currentTarget }) {
  for (const day of daysAround(/** @type {Element} */ (currentTarget))) day.tabIndex = day === currentTarget ? 0 : -1;
}

/** @param {KeyboardEvent} event @param {WeekStrip} strip @param {number} index */
function onKey(event, { view, days }, index) {
  const { input } = days[index];
  const quantity = view.inputs[input];
  const done = (/** @type {Values} */ values, /** @type {number} */ focus = index) => {
    event.preventDefault();
    if (Object.keys(values).length > 0) {
      view.change(values);
      view.settle();
    }
    daysAround(/** @type {Element} */ (event.currentTarget))[focus].focus();
  };
  const plain = !(event.altKey || event.ctrlKey || event.metaKey);
  const sideways = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (plain && sideways) {
    const next = index + sideways;
    if (next < 0 || next >= days.length) event.preventDefault();
    else done(event.shiftKey && view.values[input] > 0 ? carried(view.values, input, days[next].input) : {}, next);
  } else if (plain && (event.key === 'Enter' || event.key === ' ')) {
    done(view.values[input] > 0 ? {} : { [input]: NEW_RUN });
  } else if (plain && (event.key === 'Delete' || event.key === 'Backspace')) {
    done({ [input]: quantity.low });
  } else {
    const target = keyTarget(event, quantity, view.values[input]);
    if (target !== null) done({ [input]: target });
  }
}

/**
 * What the reader holds: where the pointer came down, and the week as it was then.
 * @typedef {{x: number, y: number, index: number, day: number, values: Values, moves: 'minutes' | 'day' | null}} Hold
 * @type {WeakMap<Element, Hold>}
 */
const holds = new WeakMap();

/** @param {PointerEvent} event @param {WeekStrip} strip @param {number} index */
function onTake(event, { view, days }, index) {
  if (event.button !== 0) return;
  const grip = /** @type {HTMLElement} */ (event.currentTarget);
  holds.set(grip, {
    x: event.clientX, y: event.clientY, index, day: index, moves: null,
    values: Object.fromEntries(days.map(({ input }) => [input, view.values[input]])),
  });
  grip.setPointerCapture(event.pointerId);
  grip.focus({ preventScroll: true });
  event.preventDefault(); // no text is selected on the way
}

/** @param {PointerEvent} event @param {WeekStrip} strip */
function onPull(event, strip) {
  const grip = /** @type {HTMLElement} */ (event.currentTarget);
  const hold = holds.get(grip);
  if (!hold) return;
  const [dx, dy] = [event.clientX - hold.x, event.clientY - hold.y];
  hold.moves ??= direction(dx, dy);
  if (hold.moves === 'minutes') pullMinutes(strip, hold, dy);
  else if (hold.moves === 'day' && hold.values[strip.days[hold.index].input] > 0) pullDay(event, strip, hold, dx);
}

/** @param {WeekStrip} strip @param {Hold} hold @param {number} dy */
function pullMinutes({ view, days }, { index, values }, dy) {
  const { input } = days[index];
  const quantity = view.inputs[input];
  const target = onGrid(values[input] - (dy * (quantity.high - quantity.low)) / SCALE, quantity);
  if (target !== view.values[input]) view.change({ [input]: target });
}

/** The block follows the pointer, and the week is that of the day over which it is. @param {PointerEvent} event @param {WeekStrip} strip @param {Hold} hold @param {number} dx */
function pullDay(event, { view, days, from, to }, hold, dx) {
  const columns = daysAround(/** @type {Element} */ (event.currentTarget));
  const column = (to - from) / days.length;
  const middle = from + (hold.index + 0.5) * column + dx;
  const day = dayAt(middle, from, to, days.length);
  if (day !== hold.day) {
    hold.day = day;
    view.change({ ...hold.values, ...carried(hold.values, days[hold.index].input, days[day].input) });
  }
  const reach = Math.max(from + column / 2, Math.min(to - column / 2, middle)) - (from + (day + 0.5) * column);
  columns.forEach((one, index) => {
    one.toggleAttribute('data-carried', index === day);
    one.style.setProperty('--pull', index === day ? `${px(reach)}px` : '0px');
  });
}

/** @param {PointerEvent} event @param {WeekStrip} strip @param {boolean} kept */
function onRelease(event, { view, days }, kept) {
  const grip = /** @type {HTMLElement} */ (event.currentTarget);
  const hold = holds.get(grip);
  if (!hold) return;
  holds.delete(grip);
  const columns = daysAround(grip);
  for (const one of columns) {
    one.removeAttribute('data-carried');
    one.style.removeProperty('--pull');
  }
  const { input } = days[hold.index];
  if (!kept) view.change(hold.values); // the browser took the touch to scroll the page
  else if (hold.moves === null && view.values[input] === view.inputs[input].low) view.change({ [input]: NEW_RUN });
  columns[hold.day].focus({ preventScroll: true });
  view.settle();
}
