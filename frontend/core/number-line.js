/** Predict, commit, reveal: the reader's guess and the model's answer on one line. */
import { html, svg, nothing } from 'lit-html';
import { linearScale } from './scale.js';
import { fixed, signed, withUnit } from './format.js';
import { verdict } from './describe.js';

/** @typedef {import('./types.js').Prediction} Prediction */

const HEIGHT = 62;
const AXIS = 34;
const INSET = 14;
const TICKS = 7;

/**
 * @param {Object} state
 * @param {Prediction} state.prediction @param {number} state.guess @param {number} state.answer
 * @param {boolean} state.revealed @param {number} state.width
 * @param {(guess: number) => void} state.onGuess @param {() => void} state.onCommit @param {() => void} state.onAgain
 */
export function predictPanel({ prediction, guess, answer, revealed, width, onGuess, onCommit, onAgain }) {
  const { question, quantity, low, high, step } = prediction;
  const said = amount(prediction, guess);
  return html`<div class="se-predict">
    <div>
      <p class="se-kicker">Predict first</p>
      <p class="se-question">${question}</p>
    </div>
    <div class="se-guess">
      <div class="se-line" data-measure="guess" style="height:${HEIGHT}px">
        ${numberLine({ prediction, guess, answer, revealed, width })}
        <input type="range" name="guess" min=${low} max=${high} step=${step} .value=${String(guess)} ?disabled=${revealed}
          aria-label="Your guess: ${quantity}" aria-valuetext=${said}
          @input=${(/** @type {InputEvent} */ event) => onGuess(Number(/** @type {HTMLInputElement} */ (event.target).value))}>
      </div>
      <p class="se-verdict" aria-live="polite">${revealed ? verdict(guess, answer, prediction) : 'Move the diamond, then commit.'}</p>
      ${revealed
        ? html`<button type="button" name="again" @click=${onAgain}>Guess again</button>`
        : html`<button type="button" name="commit" class="se-primary" @click=${onCommit}>Commit guess</button>`}
    </div>
  </div>`;
}

/** @param {{prediction: Prediction, guess: number, answer: number, revealed: boolean, width: number}} state */
function numberLine({ prediction, guess, answer, revealed, width }) {
  const { unit, low, high, quantity } = prediction;
  const x = linearScale([low, high], [INSET, width - INSET]);
  const ticks = Array.from({ length: TICKS }, (_, i) => low + (i * (high - low)) / (TICKS - 1));
  const alt = revealed
    ? `Your guess ${amount(prediction, guess)}, the model ${amount(prediction, answer, 1)}.`
    : `Number line from ${tickText(prediction, low)} to ${amount(prediction, high)} for ${quantity}; your guess ${amount(prediction, guess)}.`;
  return html`<svg role="img" aria-label=${alt} viewBox="0 0 ${width} ${HEIGHT}" height=${HEIGHT}>
    <line class="se-axis-strong" x1=${x(low)} x2=${x(high)} y1=${AXIS} y2=${AXIS}></line>
    ${ticks.map((tick) => svg`
      <line class="se-axis" x1=${x(tick)} x2=${x(tick)} y1=${AXIS - (tick ? 4 : 7)} y2=${AXIS + (tick ? 4 : 7)}></line>
      <text class="se-quiet" x=${x(tick)} y=${AXIS + 23} text-anchor=${tick === high ? 'end' : 'middle'} dx=${tick === high ? INSET : 0}>${tick === high ? withUnit(tickText(prediction, tick), unit) : tickText(prediction, tick)}</text>`)}
    ${revealed ? gap(x(guess), x(answer)) : nothing}
    <path class="se-diamond" d="M${x(guess).toFixed(1)} ${AXIS - 9}l9 9l-9 9l-9 -9z"></path>
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
function tickText({ signed: change = true, low, high }, tick) {
  const whole = Number.isInteger((high - low) / (TICKS - 1)) && Number.isInteger(low);
  return change ? signed(tick, 0) : fixed(tick, whole ? 0 : 1);
}

/** @param {number} from @param {number} to */
function gap(from, to) {
  return svg`
    <line class="se-gap" x1=${from} x2=${to} y1=${AXIS} y2=${AXIS}></line>
    <line class="se-gap-core" x1=${from} x2=${to} y1=${AXIS} y2=${AXIS}></line>
    <circle class="se-dot-model" cx=${to} cy=${AXIS} r="7"></circle>`;
}

/** @param {{prediction: Prediction, guess: number, answer: number, revealed: boolean, x: (value: number) => number, width: number}} state */
function names({ prediction, guess, answer, revealed, x, width }) {
  const you = `you ${amount(prediction, guess)}`;
  if (!revealed) return svg`<text class="se-strong" x=${clamp(x(guess), 34, width - 34)} y="16" text-anchor="middle">${you}</text>`;
  const left = guess <= answer;
  // The two names grow away from each other, with a space between them; near an end of the line they start at that end instead.
  const inwards = Math.min(8, Math.abs(x(guess) - x(answer)) / 2 - 3);
  const place = (/** @type {number} */ at, /** @type {boolean} */ growsLeft) => growsLeft ? Math.max(at + inwards, 78) : Math.min(at - inwards, width - 96);
  return svg`
    <text class="se-strong" x=${place(x(guess), left)} y="16" text-anchor=${left ? 'end' : 'start'}>${you}</text>
    <text class="se-label-model" x=${place(x(answer), !left)} y="16" text-anchor=${left ? 'start' : 'end'}>model ${amount(prediction, answer, 1)}</text>`;
}

/** @param {number} value @param {number} low @param {number} high */
function clamp(value, low, high) {
  return Math.max(low, Math.min(high, value));
}
