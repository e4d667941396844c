/** A reader's own step rate, tapped, and the runner's, heard. */
import { html } from 'lit-html';
import * as strings from './strings.js';

/** @typedef {import('../../core/types.js').View} View */

const FEWEST = 3, MOST = 8; // intervals between taps
const PAUSE = 2000; // ms; after a longer one the counting starts anew
const OUTLIER = 0.25; // of the middle interval: a tap that was missed or doubled
const BEATS = 12;
const LOUDEST = 4; // body weights of ground force, heard at full volume

/**
 * Steps a minute from the times of taps: mean and standard deviation of the last eight intervals, those aside that are
 * far from the middle one. Null until the fourth tap.
 * @param {readonly number[]} times   ms, ascending
 * @returns {{mean: number, spread: number} | null}
 */
export function tappedRate(times) {
  const start = times.findLastIndex((time, i) => i > 0 && time - times[i - 1] > PAUSE);
  const recent = times.slice(Math.max(0, start)).slice(-MOST - 1);
  const intervals = recent.slice(1).map((time, i) => time - recent[i]);
  if (intervals.length < FEWEST) return null;
  const middle = intervals.toSorted((a, b) => a - b)[Math.floor(intervals.length / 2)];
  const kept = intervals.filter((one) => Math.abs(one - middle) <= OUTLIER * middle);
  if (kept.length < FEWEST) return null;
  const mean = kept.reduce((sum, one) => sum + one, 0) / kept.length;
  const deviation = Math.sqrt(kept.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (kept.length - 1));
  return { mean: 60000 / mean, spread: (60000 / mean) * (deviation / mean) };
}

/** The taps on each card. @type {Map<string, number[]>} */
const taps = new Map();
/** @type {{context: AudioContext, on: string, end: ReturnType<typeof setTimeout>} | null} */
let heard = null;

/** Two rows at the end of the controls. @param {View} view */
export function footfalls(view) {
  const rate = tappedRate(taps.get(view.id) ?? []);
  const tap = (/** @type {number} */ time) => {
    taps.set(view.id, [...(taps.get(view.id) ?? []), time].slice(-2 * MOST));
    view.redraw();
  };
  const change = rate && ownChange(view, rate.mean);
  const { low, high } = view.inputs.step_rate_change;
  const fits = change !== null && change >= low && change <= high;
  return html`<div class="se-footfalls">
    <p class="se-group">Your own step rate</p>
    <button type="button" name="tap" @pointerdown=${(/** @type {PointerEvent} */ event) => tap(event.timeStamp)}
      @click=${(/** @type {MouseEvent} */ event) => { if (event.detail === 0) tap(event.timeStamp); }}>Tap at every step</button>
    <button type="button" name="take" ?disabled=${!fits} @click=${() => { view.change({ step_rate_change: Math.round((change ?? 0) * 1000) / 1000 }); view.settle(); }}>Set the runner to it</button>
    <button type="button" name="hear" aria-pressed=${heard?.on === view.id} @click=${() => hear(view)}>Hear ${BEATS} steps of the runner</button>
    <p role="status">${rate === null ? strings.TAP : strings.tapped(rate, change ?? 0, fits)}</p>
  </div>`;
}

/** How far a rate is from the one that the runner would choose. @param {View} view @param {number} rate steps a minute */
function ownChange({ values, results }, rate) {
  return rate / ((60 * results.step_rate) / (1 + values.step_rate_change)) - 1;
}

/** Short low knocks at the runner's step rate, louder with the peak of the ground force; a second press ends them. @param {View} view */
function hear(view) {
  const was = heard?.on;
  silence();
  if (was !== view.id) {
    const context = new AudioContext();
    for (let beat = 0; beat < BEATS; beat += 1) knock(context, 0.05 + beat * view.results.step_time, Math.min(1, view.results.peak_vertical_force / LOUDEST));
    const end = setTimeout(() => { silence(); view.redraw(); }, 1000 * (0.3 + BEATS * view.results.step_time));
    heard = { context, on: view.id, end };
  }
  view.redraw();
}

function silence() {
  if (!heard) return;
  clearTimeout(heard.end);
  heard.context.close();
  heard = null;
}

/** @param {AudioContext} context @param {number} at s @param {number} loudness 0 to 1 */
function knock(context, at, loudness) {
  const [tone, volume] = [context.createOscillator(), context.createGain()];
  tone.frequency.setValueAtTime(150, at);
  tone.frequency.exponentialRampToValueAtTime(50, at + 0.08);
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(loudness ** 2, at + 0.004);
  volume.gain.exponentialRampToValueAtTime(0.001, at + 0.11);
  tone.connect(volume).connect(context.destination);
  tone.start(at);
  tone.stop(at + 0.12);
}
