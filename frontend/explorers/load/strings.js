/** Every sentence of the load explorer, so that they can be read, and mended, in one place. */
import { html } from 'lit-html';
import { LEVER_ARM } from '../../anatomy/lumbar.js';
import { bandOf, changeVerb } from '../../core/describe.js';
import { fixed, percentChange } from '../../core/format.js';
import { measured, muscleStress } from '../../generated/load.js';
import { beyond } from './capacity.js';

/** @typedef {import('../../core/types.js').View} View @typedef {import('../../core/types.js').Results} Results */

export const TITLE = 'Explorer: bending, holding a weight and load on L5/S1';
export const QUESTION = `Bent by ${measured.bent.flexion}\u00b0: L5/S1 carries how many times its load in standing?`;

/** @param {number} guess @param {number} answer multiples of relaxed standing */
export function thought(guess, answer) {
  if (Math.abs(guess - answer) <= 0.3) return 'Close. The lever of the back muscles is short, so they pull hard.';
  if (guess < 1.5) return 'More than that. The weight is the same, but muscle must hold it on a short lever.';
  return guess < answer ? 'More than that. Weight alone is not what presses: muscle presses more.' : 'Less than that. The levers multiply the load, but not so far.';
}

export const UNTIL_COMMIT = 'Commit a guess to see this curve';
export const PARTS_UNTIL_COMMIT = 'Commit a guess to see what the compression is made of';
export const DISPUTED = 'How the load goes on beyond 33\u00b0 is not settled: in implants it levelled off, in this model it rises. A load is not an injury.';
export const PARTS = 'Computed: nobody has measured these parts. Dark range: lever arm of the back muscles, 5.5 to 7.5 cm. Pale range: every assumed number anywhere in its range, all at once; bracing is yours and in neither. Ratios are safer than newtons.';
export const CURVE = 'The model rises more steeply than these pressures, and it rises on. Pressures cannot tell the lever arm from the conversion into pressure: compare ratios.';

/** What the points and the strip are. */
export function measuredCaption() {
  const { plateau, bent, lift } = measured;
  return `Points: disc pressure of one man, less its value lying prone, at ${bent.flexion}\u00b0 and when lifting ${lift.load} kg with a round back; that he bent by ${lift.flexion}\u00b0 is assumed. `
    + `In implants of ${plateau.patients} patients the force levelled off at about ${plateau.from}\u00b0; they carry only a part.`;
}

/** Newtons, to ten. @param {number} force */
export function newtons(force) {
  return `${Math.round(force / 10) * 10} N`;
}

/** @param {number} force newtons */
export function kilonewtons(force) {
  return `${fixed(force / 1000, 2)} kN`;
}

/** Of the compression, what muscle force presses; per cent. @param {Results} results */
export function muscleShare(results) {
  return 100 * (1 - (results.body_weight_compression + results.load_weight_compression) / results.compression);
}

/** Beside the muscle arrow, where the moment is beyond the groups. @param {Results} results */
export function beyondMark(results) {
  return { held: '', usual: `beyond the groups at ${muscleStress.usual} N/cm\u00b2`, highest: 'beyond any muscle stress in use' }[beyond(results)];
}

/** The same in a sentence, its numbers for the eye alone. @param {Results} results */
function limit(results) {
  const moments = (/** @type {number} */ held) => `, ${fixed(results.net_moment, 0)} against ${fixed(held, 0)} N\u00a0m`;
  return {
    held: { shown: '', spoken: '' },
    usual: {
      shown: ` More than the muscle groups hold at ${muscleStress.usual} N/cm\u00b2${moments(results.capacity_moment)}.`,
      spoken: ' It takes more than the muscle chapter\u2019s groups hold at their usual stress.',
    },
    highest: {
      shown: ` More than muscle holds at any stress in use${moments(results.largest_capacity_moment)}: read the load as arithmetic.`,
      spoken: ' It takes more than the muscle chapter\u2019s groups hold at any stress in use: read the load as arithmetic, not as something a person does.',
    },
  }[beyond(results)];
}

/** @param {View} view */
export function sentence(view) {
  if (!view.revealed) {
    const text = 'Commit your guess: the answer appears here in one sentence.';
    return { band: 'predict', shown: html`${text}`, spoken: text };
  }
  const { results, pinned } = view;
  const times = `${fixed(results.ratio_to_standing, 1)} \u00d7\u00a0relaxed standing`;
  const range = `range ${fixed(results.ratio_to_standing_low, 1)} to ${fixed(results.ratio_to_standing_high, 1)}`;
  const { words, share } = madeOf(muscleShare(results));
  const held = limit(results);
  // what muscle cannot hold is said first where the two together would be too long
  const made = beyond(results) === 'highest' ? html`${held.shown.trim()}` : html`${words} (${fixed(share, 0)} %).${held.shown}`;
  if (!view.changed) {
    const next = 'Bend the trunk or move the weight to compare.';
    return {
      band: `pinned|${words}|${beyond(results)}`,
      shown: html`L5/S1 carries <b>${times}</b> (${range}). ${made} ${next}`,
      spoken: `The posture is as pinned. ${words}.${held.spoken} ${next}`,
    };
  }
  const percent = percentChange(results.compression, pinned.compression);
  const { index, direction } = bandOf(percent);
  const verb = changeVerb(percent);
  const { amount, kind } = changeAmount(percent, pinned);
  return {
    band: `${direction * index}|${kind}|${words}|${beyond(results)}`,
    shown: html`The compression on L5/S1 <b>${verb}${amount}</b>${direction === 0 ? ':' : ' to'} <b>${times}</b>. ${made}`,
    spoken: `The compression on L5/S1 ${verb}${kind === 'fold' ? ', to more than double' : ''}. ${words}.${held.spoken}`,
  };
}

/** @param {View} view */
export function brief({ results }) {
  const mark = beyondMark(results), { words } = madeOf(muscleShare(results));
  return {
    band: `${words}|${beyond(results)}`,
    shown: html`L5/S1 carries <b>${fixed(results.ratio_to_standing, 1)} \u00d7\u00a0relaxed standing</b>, ${fixed(muscleShare(results), 0)} % of it muscle force${mark ? `, ${mark}` : ''}.`,
    spoken: `${words}.${limit(results).spoken}`,
  };
}

/** By how much, unless the multiple of relaxed standing says it already. @param {number} percent @param {Results} pinned */
function changeAmount(percent, pinned) {
  if (bandOf(percent).direction === 0) return { amount: '', kind: 'none' };
  if (percent >= 100) return { amount: Math.abs(pinned.ratio_to_standing - 1) < 0.005 ? '' : `, ${fixed(1 + percent / 100, 1)}-fold,`, kind: 'fold' };
  return { amount: `, by ${fixed(Math.abs(percent), 0)} %,`, kind: 'percent' };
}

/** What most of the compression is, in bands, with its share in per cent. @param {number} muscle per cent that muscle force presses */
function madeOf(muscle) {
  if (muscle < 45) return { words: 'Most of it is weight', share: 100 - muscle };
  if (muscle < 55) return { words: 'About half of it is muscle force', share: muscle };
  if (muscle < 80) return { words: 'Most of it is muscle force', share: muscle };
  return { words: 'More than four fifths of it is muscle force', share: muscle };
}

/** @param {View} view */
export function sceneAlt({ values, results, revealed }) {
  const load = values.hand_load > 0
    ? `a load of ${fixed(values.hand_load, 1)} kilograms, ${Math.round(results.hand_load_weight)} newtons, ${centimetres(results.load_distance)} in front of L5/S1`
    : 'nothing in the hands';
  return `Person from the side, ${fixed(values.stature, 2)} metres tall, trunk bent forward by ${fixed(values.trunk_flexion, 1)} degrees, hands ${centimetres(values.hand_distance)} in front of the shoulders, with ${load}. `
    + `The upper body weighs ${Math.round(results.upper_body_weight)} newtons and its centre lies ${centimetres(upperBodyDistance(results))} in front of L5/S1.`
    + (revealed ? ` Together they turn with ${Math.round(results.net_moment)} newton metres about L5/S1.` : '');
}

/** @param {View} view */
export function lensAlt(view) {
  const { results, revealed } = view;
  const mark = beyondMark(results);
  const anatomy = `Side view of L4, L5 and the sacrum with their discs, the L5/S1 disc sloping by ${Math.round(results.disc_inclination)} degrees; a line marks the lever arm of the back muscles, ${fixed(results.body_extensor_arm * 100, 1)} centimetres, range ${armRange(view)}.`;
  return revealed
    ? `${anatomy} Arrows to one scale: the back muscles pull with ${newtons(results.extensor_force)}, and ${newtons(results.compression)} press on the L5/S1 disc, range ${newtons(results.compression_low)} to ${newtons(results.compression_high)}.${mark && ` The muscle arrow is dashed: ${mark}.`}`
    : `${anatomy} The forces are hidden until you commit a guess.`;
}

/** @param {View} view @param {{name: string, text: string, value: number}[]} parts */
export function partsAlt({ results, pinned, changed }, parts) {
  return `What the compression on L5/S1, ${kilonewtons(results.compression)}, is made of: ${parts.filter(({ value }) => value > 0).map(({ name, text }) => `${name} ${text}`).join(', ')}. `
    + `Range of the sum ${kilonewtons(results.compression_low)} to ${kilonewtons(results.compression_high)} for the lever arm, ${kilonewtons(results.compression_wide_low)} to ${kilonewtons(results.compression_wide_high)} for all inputs.`
    + (changed ? ` Pinned: ${kilonewtons(pinned.compression)}.` : '');
}

/** @param {View} view */
export function curveAlt({ values, results, pinned, changed }) {
  const curve = results.ratio_curve;
  return `Compression on L5/S1 over trunk flexion from 0 to 90 degrees, as multiples of relaxed standing. The model goes from ${fixed(curve[0], 1)} upright to ${fixed(curve[curve.length - 1], 1)} at 90 degrees; now, at ${fixed(values.trunk_flexion, 1)} degrees, ${fixed(results.ratio_to_standing, 1)}, `
    + `lever-arm range ${fixed(results.ratio_to_standing_low, 1)} to ${fixed(results.ratio_to_standing_high, 1)}. `
    + `One man's disc pressure gives ${fixed(measured.bent.ratio, 1)} at ${measured.bent.flexion} degrees and ${fixed(measured.lift.ratio, 1)} when lifting ${measured.lift.load} kilograms. In implants the force rose no further beyond about ${measured.plateau.from} degrees.`
    + (changed ? ` Pinned: ${fixed(pinned.ratio_to_standing, 1)}.` : '');
}

/** The assumed range of the lever arm, for a body of this size, in cm. @param {View} view */
export function armRange({ values, results }) {
  const taller = results.body_extensor_arm / values.extensor_arm;
  return `${fixed(taller * LEVER_ARM.low / 10, 1)} to ${fixed(taller * LEVER_ARM.high / 10, 1)}`;
}

/** The mass centre of the upper body in front of L5/S1, m. @param {Results} results */
export function upperBodyDistance(results) {
  return results.upper_body_moment / results.upper_body_weight;
}

/** @param {number} metres */
function centimetres(metres) {
  return `${Math.round(metres * 100)} centimetres`;
}
