/** Every sentence of the stride-length explorer, so that they can be read, and mended, in one place. */
import { html } from 'lit-html';
import { bandOf, changeVerb } from '../../core/describe.js';
import { fixed, percentChange } from '../../core/format.js';
import { measured } from '../../generated/stride-length.js';

/** @typedef {import('../../core/types.js').View} View @typedef {import('./measured.js').MeasuredCurve} MeasuredCurve */

export const TITLE = 'Explorer: step rate, stride length and load on L5/S1';
export const ASKED_LEAN = 10; // degrees
export const QUESTION = 'Lean 10\u00b0, not 5\u00b0: how does the peak on the lowest disc change?';
export const HIDDEN = 'The compression on L5/S1 is hidden until you commit a guess.';
export const UNTIL_COMMIT = 'Commit a guess to see this curve';
export const BALANCE_UNTIL_COMMIT = 'Commit a guess to see how the load adds up';
export const DISPUTED = 'Whether smaller peaks protect the back is not settled. A peak is not an injury.';
export const MODEL_FORCE = 'Model: computed from speed, stature and step rate, fitted to these runners.';
export const MODEL_COMPRESSION = 'Computed: not measured in a running spine.';
export const BANDS = 'Dark band: lever arm of the back muscles, 5.5 to 7.5 cm. Pale band: every assumed number anywhere in its range, all at once. Lean and bracing are yours and in neither. Both are ranges, not probabilities.';

/** @param {number} guess @param {number} answer both in per cent */
export function thought(guess, answer) {
  const near = Math.abs(guess - answer) <= 3;
  if (near) return 'Close. A small lean puts much weight ahead of the joint.';
  if (guess < 0) return 'The other way. Leaning puts weight ahead of the joint, and muscle must hold it.';
  if (guess === 0) return 'Not the same. The ground pushes as before, but the weight hangs further out.';
  return guess < answer ? 'More than that. Five degrees look small; the lever is not.' : 'Less than that. Muscle holds the lean, but weight and ground press as before.';
}

/** @param {MeasuredCurve} curve */
export function measuredCaption({ kind, between }) {
  const [a, b] = between.map((speed) => fixed(speed, 1));
  const who = `Measured: ${measured.runners} runners, mean \u00b1 SD`;
  if (kind === 'measured') return `${who}, at ${a} m/s at their own step rate.`;
  if (kind === 'interpolated') return `${who}, interpolated between ${a} and ${b} m/s, own step rate.`;
  return `${who}, nearest measured speed ${a} m/s, own step rate.`;
}

/** @param {View} view */
export function sentence(view) {
  if (!view.revealed) {
    const text = 'Commit your guess: the answer appears here in one sentence.';
    return { band: 'predict', shown: html`${text}`, spoken: text };
  }
  const { results, pinned } = view;
  const peak = `${fixed(results.peak_compression, 2)} \u00d7\u00a0body weight`;
  const range = `range ${fixed(results.peak_compression_low, 2)} to ${fixed(results.peak_compression_high, 2)}`;
  if (!view.changed) {
    const next = 'Move a control to compare with the pinned runner.';
    return {
      band: 'pinned',
      shown: html`The peak compression on L5/S1 is <b>${peak}</b> (${range}). ${next}`,
      spoken: `The runner is as pinned. ${next}`,
    };
  }
  const percent = percentChange(results.peak_compression, pinned.peak_compression);
  const { index, direction } = bandOf(percent);
  const total = kilometre(view);
  const verb = changeVerb(percent);
  const amount = direction === 0 ? '' : `, by ${fixed(Math.abs(percent), 1)} %,`;
  return {
    band: `${direction * index}|${total}`,
    shown: direction === 0
      ? html`The peak compression on L5/S1 <b>${verb}</b>: ${peak}. ${total}`
      : html`The peak compression on L5/S1 <b>${verb}${amount}</b> to ${peak}. ${total}`,
    spoken: `The peak compression on L5/S1 ${verb}. ${total}`,
  };
}

/** @param {View} view */
export function peak({ results, pinned, changed }) {
  const now = `${fixed(results.peak_compression, 2)} \u00d7\u00a0body weight`;
  const percent = percentChange(results.peak_compression, pinned.peak_compression);
  if (!changed) return { band: 'pinned', shown: html`The peak on L5/S1 is <b>${now}</b>.`, spoken: 'The runner is as pinned.' };
  const { index, direction } = bandOf(percent);
  const by = direction === 0 ? '' : `, by ${fixed(Math.abs(percent), 1)} %`;
  return {
    band: String(direction * index),
    shown: html`The peak on L5/S1 <b>${changeVerb(percent)}${by}</b>: ${now}.`,
    spoken: `The peak on L5/S1 ${changeVerb(percent)}.`,
  };
}

/** @param {View} view */
export function counts(view) {
  const text = view.changed ? kilometre(view) : 'One load, counted in five ways: move the step rate.';
  return { band: text, shown: html`${text}`, spoken: text };
}

/** What a kilometre adds up to. @param {View} view */
function kilometre({ values, pinnedValues, results, pinned }) {
  const total = percentChange(results.compression_impulse_per_km, pinned.compression_impulse_per_km);
  const steps = percentChange(results.steps_per_km, pinned.steps_per_km);
  if (bandOf(total).direction !== 0) return `Summed over a kilometre, the load ${changeVerb(total)}.`;
  const onlyStepRate = Object.keys(values).every((name) => name === 'step_rate_change' || values[name] === pinnedValues[name]);
  if (!onlyStepRate || bandOf(steps).direction === 0) return 'Summed over a kilometre, the load hardly changes.';
  return `Summed over a kilometre, the load hardly changes: ${steps > 0 ? 'lower peaks, more of them' : 'higher peaks, fewer of them'}.`;
}

/** @param {View} view */
export function sceneAlt({ values, results, pinned, changed }) {
  const before = changed ? ` Pinned: stride ${fixed(pinned.stride_length, 2)} metres, peak ground force ${fixed(pinned.peak_vertical_force, 2)} body weights.` : '';
  return `Runner at touchdown, ${fixed(values.stature, 2)} metres tall, trunk ${fixed(values.trunk_lean, 1)} degrees forward, with the step before as a paler figure behind. `
    + `Stride ${fixed(results.stride_length, 2)} metres; the foot lands ${Math.round(results.touchdown_distance * 100)} centimetres ahead of the hip; `
    + `peak ground force ${fixed(results.peak_vertical_force, 2)} body weights.${before}`;
}

/** The runner on the way. @param {View} view @param {number} sample */
export function runningAlt({ results, time }, sample) {
  const since = (time ?? 0) % results.step_time;
  return `Runner ${Math.round(since * 1000)} milliseconds after landing, ${phase(results, since)}; the ground pushes with ${fixed(results.vertical_force[sample], 2)} body weights.`;
}

/** @param {import('../../core/types.js').Results} results @param {number} since s after landing */
export const phase = (results, since) => (since < results.contact_time ? 'one foot on the ground' : 'in flight');

/** @param {View} view */
export function lensAlt({ results, revealed }) {
  const anatomy = 'Side view of L4, L5 and the sacrum with discs, facet joints, canal and back muscles; a line marks the lever arm of the back muscles, ' + `${fixed(results.body_extensor_arm * 100, 1)} centimetres.`;
  return revealed
    ? `${anatomy} Arrows press on the L5/S1 disc: peak compression ${fixed(results.peak_compression, 2)} body weights, range ${fixed(results.peak_compression_low, 2)} to ${fixed(results.peak_compression_high, 2)}.`
    : `${anatomy} The compression is hidden until you commit a guess.`;
}

/** @param {View} view @param {MeasuredCurve} curve */
export function forceAlt({ values, results, pinned, changed }, curve) {
  return `Vertical ground force over one step, in body weights. The model rises to ${fixed(results.peak_vertical_force, 2)} at ${Math.round(results.time_of_peak_vertical_force * 1000)} milliseconds and ends with contact at ${Math.round(results.contact_time * 1000)} milliseconds. `
    + `The measured mean of ${measured.runners} runners peaks at ${fixed(Math.max(...curve.mean), 2)} (${curve.kind} for ${fixed(values.speed, 1)} metres per second).`
    + (changed ? ` Pinned: peak ${fixed(pinned.peak_vertical_force, 2)}.` : '');
}

/** @param {View} view */
export function compressionAlt({ results, pinned, changed }) {
  return `Compression on L5/S1 over one step, in body weights: at least ${fixed(results.min_compression, 2)} in flight, peak ${fixed(results.peak_compression, 2)} at ${Math.round(results.time_of_peak_compression * 1000)} milliseconds; `
    + `lever-arm range ${fixed(results.peak_compression_low, 2)} to ${fixed(results.peak_compression_high, 2)}, all inputs ${fixed(results.peak_compression_wide_low, 2)} to ${fixed(results.peak_compression_wide_high, 2)}.`
    + (changed ? ` Pinned: peak ${fixed(pinned.peak_compression, 2)}.` : '');
}

export const TAP = 'Run, or think of your run, and tap: from the fourth tap on the rate stands here.';
const FEWEST_STEPS = 120; // a minute; a slower rate counts one foot only

/** @param {{mean: number, spread: number}} rate steps a minute @param {number} change from the runner's own rate @param {boolean} fits */
export function tapped({ mean, spread }, change, fits) {
  const rate = `${fixed(mean, 0)} \u00b1 ${fixed(spread, 0)} steps a minute`;
  if (mean < FEWEST_STEPS) return `${rate}. Tap left and right.`;
  const by = `${fixed(Math.abs(change) * 100, 0)} % ${change < 0 ? 'below' : 'above'} what this runner would choose`;
  return fits ? `${rate}: ${by}.` : `${rate}: ${by}; the explorer goes to 10 % either way.`;
}

/** @type {import('../../core/play.js').TimeWords} */
export const STEP_TIME = {
  label: 'Time in the step',
  spoken: (seconds) => `${Math.round(1000 * seconds)} milliseconds after landing`,
  parts: 1000,
  key: 0.005, // s
  page: 0.05,
};
