/** Predict, commit, reveal: the reader's guess and the model's answer on one line. */
import { html, svg, nothing } from 'lit-html';
import { lift, rest, sideways, waits } from './finger.js';
import { linearScale } from './scale.js';
import { fixed, signed, withUnit } from './format.js';
import { verdict } from './describe.js';

/** @typedef {import('./types.js').Prediction} Prediction */

const HEIGHT = 62;
const AXIS = 34;
const INSET = 14;
/** Seven ticks, or five where only those are whole. @param {Prediction} prediction */
const ticksOf = ({ low, high }) => ((high - low) % 6 === 0 || (high - low) % 4 !== 0 ? 7 : 5);

/**
 * @typedef {Object} Asked
 * @property {Prediction} prediction
 * @property {number | null} guess   null until the reader has placed one
 * @property {number} answer
 * @property {boolean} revealed
 * @property {number} width          px of the line
 */

/**
 * The question, the line that takes the guess, and the button that commits it.
 * @param {Asked & {onGuess: (guess: number) => void, onCommit: () => void, onAgain: () => void}} state
 */
export function predictPanel({ prediction, guess, answer, revealed, width, onGuess, onCommit, onAgain }) {
  const { question, quantity, low, high, step, start } = prediction;
  const place = (/** @type {Event} */ event) => {
    if (waits(event)) return;
    const value = Number(/** @type {HTMLInputElement} */ (event.target).value);
    if (value !== guess) onGuess(value);
  };
  return html`<div class="se-predict">
    <div>
      <p class="se-question">${question}</p>
      <p class="se-verdict" aria-live="polite">${revealed ? (guess === null ? nothing : verdict(guess, answer, prediction)) : guess === null ? 'What do you expect? Tap the line.' : 'Move it, or commit it.'}</p>
    </div>
    <div class="se-line" data-measure="guess" style="height:${HEIGHT}px">
      ${numberLine({ prediction, guess, answer, revealed, width })}
      <input type="range" name="guess" min=${low} max=${high} step=${step} .value=${String(guess ?? start)} ?disabled=${revealed}
        aria-label="Your guess: ${quantity}" aria-valuetext=${guess === null ? 'not placed yet' : amount(prediction, guess)}
        @input=${place} @click=${place} @pointerdown=${rest} @pointermove=${sideways}
        @pointerup=${(/** @type {PointerEvent} */ event) => { if (lift(event)) place(event); }}
        @pointercancel=${(/** @type {PointerEvent} */ event) => { lift(event); /** @type {HTMLInputElement} */ (event.target).value = String(guess ?? start); }}
        @keydown=${(/** @type {KeyboardEvent} */ event) => {
          if (event.key !== 'Enter' || guess === null) return;
          event.preventDefault(); // the button that takes the focus would be pressed by the same key
          onCommit();
        }}>
    </div>
    ${revealed
      ? html`<button type="button" name="again" @click=${onAgain}>Guess again</button>`
      : html`<button type="button" name="commit" class="se-primary" ?disabled=${guess === null} @click=${onCommit}>Commit</button>`}
  </div>`;
}

/** @param {Asked} state */
function numberLine({ prediction, guess, answer, revealed, width }) {
  const { unit, low, high, quantity } = prediction;
  const x = linearScale([low, high], [INSET, width - INSET]);
  const count = ticksOf(prediction);
  const ticks = Array.from({ length: count }, (_, i) => low + (i * (high - low)) / (count - 1));
  const yours = guess === null ? 'no guess' : `your guess ${amount(prediction, guess)}`;
  const alt = `Number line from ${tickText(prediction, low)} to ${amount(prediction, high)} for ${quantity}; ${yours}${revealed ? `, the model ${amount(prediction, answer, 1)}` : ''}.`;
  return html`<svg role="img" aria-label=${alt} viewBox="0 0 ${width} ${HEIGHT}" height=${HEIGHT}>
    <line class="se-axis-strong" x1=${x(low)} x2=${x(high)} y1=${AXIS} y2=${AXIS}></line>
    ${ticks.map((tick) => svg`
      <line class="se-axis" x1=${x(tick)} x2=${x(tick)} y1=${AXIS - (tick ? 4 : 7)} y2=${AXIS + (tick ? 4 : 7)}></line>
      <text class="se-quiet" x=${x(tick)} y=${AXIS + 23} text-anchor=${tick === high ? 'end' : 'middle'} dx=${tick === high ? INSET : 0}>${tick === high ? withUnit(tickText(prediction, tick), unit) : tickText(prediction, tick)}</text>`)}
    ${revealed ? gap(x(guess ?? answer), x(answer)) : nothing}
    ${guess === null ? nothing : svg`<path class="se-diamond" d="M${x(guess).toFixed(1)} ${AXIS - 9}l9 9l-9 9l-9 -9z"></path>`}
    ${names({ prediction, guess, answer, revealed, x, width })}
  </svg>`;
}

/**
 * A guess or an answer with its unit: a change has its sign, an amount none; a change is answered more finely than asked.
 * @param {Prediction} prediction @param {number} value @param {number} [more] digits added to those of a change
 */
function amount({ signed: change = true, digits = 0, unit }, value, more = 0) {
  return withUnit(change ? signed(value, digits + more) : fixed(value, digits), unit);
}

/** @param {Prediction} prediction @param {number} tick */
function tickText(prediction, tick) {
  const { signed: change = true, low, high } = prediction;
  const whole = Number.isInteger((high - low) / (ticksOf(prediction) - 1)) && Number.isInteger(low);
  return change ? signed(tick, 0) : fixed(tick, whole ? 0 : 1);
}

/** @param {number} from @param {number} to */
function gap(from, to) {
  return svg`
    <line class="se-gap" x1=${from} x2=${to} y1=${AXIS} y2=${AXIS}></line>
    <line class="se-gap-core" x1=${from} x2=${to} y1=${AXIS} y2=${AXIS}></line>
    <circle class="se-dot-model" cx=${to} cy=${AXIS} r="7"></circle>`;
}

/** @param {Asked & {x: (value: number) => number}} state */
function names({ prediction, guess, answer, revealed, x, width }) {
  const middle = (/** @type {number} */ at, /** @type {string} */ className, /** @type {string} */ text, room = 34) =>
    svg`<text class=${className} x=${clamp(x(at), room, width - room)} y="16" text-anchor="middle">${text}</text>`;
  const model = `model ${amount(prediction, answer, 1)}`;
  if (guess === null) return revealed ? middle(answer, 'se-label-model', model, 48) : nothing;
  const you = `you ${amount(prediction, guess)}`;
  if (!revealed) return middle(guess, 'se-strong', you);
  const left = guess <= answer;
  // The two names grow away from each other, with a space between them; near an end of the line they start at that end instead.
  const inwards = Math.min(8, Math.abs(x(guess) - x(answer)) / 2 - 3);
  const place = (/** @type {number} */ at, /** @type {boolean} */ growsLeft) => growsLeft ? Math.max(at + inwards, 78) : Math.min(at - inwards, width - 96);
  return svg`
    <text class="se-strong" x=${place(x(guess), left)} y="16" text-anchor=${left ? 'end' : 'start'}>${you}</text>
    <text class="se-label-model" x=${place(x(answer), !left)} y="16" text-anchor=${left ? 'start' : 'end'}>${model}</text>`;
}

/** @param {number} value @param {number} low @param {number} high */
function clamp(value, low, high) {
  return Math.max(low, Math.min(high, value));
}
