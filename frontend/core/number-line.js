/** Predict, commit, reveal: the reader's guess and the model's answer on one line. */
import { html, svg, nothing } from 'lit-html';
import { linearScale } from './scale.js';
import { fixed, signed } from './format.js';
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
  const { question, quantity, unit, low, high, step } = prediction;
  return html`<div class="se-predict">
    <div>
      <p class="se-kicker">Predict first</p>
      <p class="se-question">${question}</p>
    </div>
    <div class="se-guess">
      <div class="se-line" data-measure="guess" style="height:${HEIGHT}px">
        ${numberLine({ prediction, guess, answer, revealed, width })}
        <input type="range" name="guess" min=${low} max=${high} step=${step} .value=${String(guess)} ?disabled=${revealed}
          aria-label="Your guess: ${quantity}, ${unit}" aria-valuetext="${signed(guess, 0)} ${unit}"
          @input=${(/** @type {InputEvent} */ event) => onGuess(Number(/** @type {HTMLInputElement} */ (event.target).value))}>
      </div>
      <p class="se-verdict" aria-live="polite">${revealed ? verdict(guess, answer) : 'Move the diamond, then commit.'}</p>
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
    ? `Your guess ${signed(guess, 0)} ${unit}, the model ${signed(answer, 1)} ${unit}.`
    : `Number line from ${fixed(low, 0)} to ${signed(high, 0)} ${unit} for ${quantity}; your guess ${signed(guess, 0)} ${unit}.`;
  return html`<svg role="img" aria-label=${alt} viewBox="0 0 ${width} ${HEIGHT}" height=${HEIGHT}>
    <line class="se-axis-strong" x1=${x(low)} x2=${x(high)} y1=${AXIS} y2=${AXIS}></line>
    ${ticks.map((tick) => svg`
      <line class="se-axis" x1=${x(tick)} x2=${x(tick)} y1=${AXIS - (tick ? 4 : 7)} y2=${AXIS + (tick ? 4 : 7)}></line>
      <text class="se-quiet" x=${x(tick)} y=${AXIS + 23} text-anchor=${tick === high ? 'end' : 'middle'} dx=${tick === high ? INSET : 0}>${signed(tick, 0)}${tick === high ? ` ${unit}` : ''}</text>`)}
    ${revealed ? gap(x(guess), x(answer)) : nothing}
    <path class="se-diamond" d="M${x(guess).toFixed(1)} ${AXIS - 9}l9 9l-9 9l-9 -9z"></path>
    ${names({ guess, answer, revealed, unit, x, width })}
  </svg>`;
}

/** @param {number} from @param {number} to */
function gap(from, to) {
  return svg`
    <line class="se-gap" x1=${from} x2=${to} y1=${AXIS} y2=${AXIS}></line>
    <line class="se-gap-core" x1=${from} x2=${to} y1=${AXIS} y2=${AXIS}></line>
    <circle class="se-dot-model" cx=${to} cy=${AXIS} r="7"></circle>`;
}

/** @param {{guess: number, answer: number, revealed: boolean, unit: string, x: (value: number) => number, width: number}} state */
function names({ guess, answer, revealed, unit, x, width }) {
  const you = `you ${signed(guess, 0)} ${unit}`;
  if (!revealed) return svg`<text class="se-strong" x=${clamp(x(guess), 34, width - 34)} y="16" text-anchor="middle">${you}</text>`;
  const left = guess <= answer;
  // The two names grow away from each other; near an end of the line they start at that end instead.
  const place = (/** @type {number} */ at, /** @type {boolean} */ growsLeft) => growsLeft ? Math.max(at + 8, 78) : Math.min(at - 8, width - 96);
  return svg`
    <text class="se-strong" x=${place(x(guess), left)} y="16" text-anchor=${left ? 'end' : 'start'}>${you}</text>
    <text class="se-label-model" x=${place(x(answer), !left)} y="16" text-anchor=${left ? 'start' : 'end'}>model ${signed(answer, 1)} ${unit}</text>`;
}

/** @param {number} value @param {number} low @param {number} high */
function clamp(value, low, high) {
  return Math.max(low, Math.min(high, value));
}
