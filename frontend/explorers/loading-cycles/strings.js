/** Every sentence of the loading-cycles explorer, so that they can be read, and mended, in one place. */
import { html } from 'lit-html';
import { bandOf, changeVerb } from '../../core/describe.js';
import { changeText, fixed, percentChange, signed } from '../../core/format.js';
import { fatigueTests, loadTests, referenceSpeed, standInExponent, strideCounts } from '../../generated/loading-cycles.js';

/** @typedef {import('../../core/types.js').View} View @typedef {import('../../core/types.js').Results} Results @typedef {import('../../core/badge.js').Kind} Kind */

export const TITLE = 'Explorer: stride length, loading cycles and a kilometre';
export const QUESTION = 'A runner shortens the stride by 10 % at the same speed. How does the load on the shin bone, summed over a kilometre, change?';
export const UNTIL_COMMIT = 'Commit a guess to see what a kilometre adds up to';
export const CURVE_UNTIL_COMMIT = 'Commit a guess to see where the sign changes';
export const BALANCE_UNTIL_COMMIT = 'Commit a guess to see the four answers';
export const DRAG = 'Drag the ring to move the footfall. Filled soles: the leg that is counted; open: the other. Dotted: load of the reference run.';
export const COUNTED = `Strides were counted in ${strideCounts}; a power law runs through them.`;
export const AREA = 'Each column is twenty loads, as high as they count, so an area is a total. Outline: reference run. Strong: what the present run has on top of it; grey: what falls away. Upright with ticks: what the sources span. The sum adds up peak loads, not load over time.';
export const DAMAGE = 'Damage is the sum of a fatigue test (Miner\u2019s rule). Samples without living cells are loaded until they break; the share of its life that a load uses up grows with the load to the power n. Nothing in a sample repairs. Only ratios are shown.';
export const DISPUTED = 'Which of these counts follows what a runner\u2019s tissue does is not settled, and no trial that we read shows that a shorter stride prevents injuries. A load is not an injury.';

/** Names inside a sentence, in the order of the model's choices. */
const TISSUES = ['the shin bone', 'the Achilles tendon', 'the kneecap joint', 'the lower back'];

/** What the load per step of each tissue rests on. @type {{kind: Kind, words: string}[]} */
const LOAD_EVIDENCE = [
  { kind: 'calibrated', words: `Load per step: force on the shin bone of ${loadTests.tibia}, carried to other strides by a power law.` },
  { kind: 'illustration', words: 'Load per step: a choice. That the stress on the tendon falls with shorter steps was read, by how much was not.' },
  { kind: 'calibrated', words: `Load per step: force on the joint of ${loadTests.knee}; the range holds a second study, of longer and shorter steps.` },
  { kind: 'illustration', words: 'Load per step: the peak ground force stands in. What others computed for the lower back at changed strides was not read.' },
];

/** @param {View} view */
export const tissueName = ({ values }) => TISSUES[values.tissue];

/** @param {View} view */
export const loadEvidence = ({ values }) => LOAD_EVIDENCE[values.tissue];

/** @param {View} view */
export const fatigueTest = ({ values }) => fatigueTests[values.tissue];

/** What fatigue tests say of the tissue. @param {View} view @returns {{kind: Kind, words: string}} */
export function fatigueEvidence(view) {
  const { exponent, samples } = fatigueTest(view);
  if (exponent === null) return { kind: 'illustration', words: 'No fatigue exponent of joint cartilage was read. Whatever you set here is your own assumption; 1 counts load and nothing else.' };
  const lifting = view.values.tissue === TISSUES.length - 1 ? ' These tests were of lifting loads; nobody has shown that they hold for running.' : '';
  return { kind: 'experiment', words: `Marked: exponent ${fixed(exponent, 1)}, from ${samples}.${lifting}` };
}

/** Beside the slider: it does not follow the tissue by itself. @param {Results} results */
export function publishedExponent({ published_fatigue_exponent: exponent }) {
  return exponent === standInExponent ? 'none published' : `fatigue tests: ${fixed(exponent, 1)}`;
}

/** The run that every ratio is taken from. @param {View} view */
export const isReference = ({ values }) => values.stride_length_change === 0 && values.speed === referenceSpeed;

/** Ends of a range as changes in per cent, from the low one. @param {Results} results @param {string} output @returns {[number, number]} */
export const rangeOf = (results, output) => [percentChange(results[`${output}_low`], 1), percentChange(results[`${output}_high`], 1)];

/** "range +2.5 to +5.1 %", or nothing where the ends are the same. @param {[number, number]} range */
export function rangeText([low, high]) {
  const digits = Math.max(Math.abs(low), Math.abs(high)) < 100 ? 1 : 0;
  return changeText(low) === changeText(high) ? '' : `range ${signed(low, digits)} to ${signed(high, digits)}\u00a0%`;
}

/** Whether the sources leave the direction open. @param {[number, number]} range */
const openDirection = ([low, high]) => bandOf(low).direction * bandOf(high).direction < 0;

/** @param {string} verb @param {number} percent @param {[number, number]} [range] */
function clause(verb, percent, range) {
  const spread = range ? rangeText(range) : '';
  const number = bandOf(percent).direction === 0 ? '' : `${signed(percent, 1)}\u00a0%`;
  const inside = [number, spread].filter(Boolean).join(', ');
  return html`<b>${verb}</b>${inside ? ` (${inside})` : ''}`;
}

/** @param {View} view */
export function sentence(view) {
  if (!view.revealed) {
    const text = 'Commit your guess: the answer appears here in one sentence.';
    return { band: 'predict', shown: html`${text}`, spoken: text };
  }
  const { results, values } = view;
  if (isReference(view)) {
    const next = 'Shorten or lengthen the stride to compare.';
    return {
      band: 'reference',
      shown: html`This is the reference run: <b>${fixed(results.loads_per_km, 0)} loads of each leg per kilometre</b>, at ${fixed(values.speed, 1)} m/s with the stride unchanged. ${next}`,
      spoken: `This is the reference run. ${next}`,
    };
  }
  const [step, loads, sum, damage] = ['load_per_step_ratio', 'loads_per_km_ratio', 'cumulative_load_per_km_ratio', 'damage_per_km_ratio']
    .map((output) => percentChange(results[output], 1));
  const sumRange = rangeOf(results, 'cumulative_load_per_km_ratio'), damageRange = rangeOf(results, 'damage_per_km_ratio');
  const [stepVerb, loadsVerb, sumVerb, damageVerb] = [step, loads, sum, damage].map(changeVerb);
  const verdict = comparison(sum, damage, damageRange);
  const tissue = tissueName(view);
  const spoken = `Load per step on ${tissue} ${stepVerb} and the number of loads per kilometre ${loadsVerb}. Their sum ${sumVerb}. Damage per kilometre ${damageVerb}. ${verdict}`;
  return {
    // The shown sentence also names a number or a range only where there is one.
    band: [spoken, ...[rangeText(sumRange), rangeText(damageRange)].map(Boolean)].join('|'),
    shown: html`Load per step on ${tissue} ${clause(stepVerb, step)} and the number of loads per kilometre ${clause(loadsVerb, loads)}. Their sum ${clause(sumVerb, sum, sumRange)}.
      Damage per kilometre, at exponent ${fixed(values.fatigue_exponent, 1)}, ${clause(damageVerb, damage, damageRange)}. ${verdict}`,
    spoken,
  };
}

/** @param {number} sum @param {number} damage @param {[number, number]} damageRange */
function comparison(sum, damage, damageRange) {
  if (openDirection(damageRange)) return 'The sources leave open which way the damage goes.';
  if (bandOf(sum).direction * bandOf(damage).direction < 0) return 'Sum and damage go opposite ways.';
  return '';
}

/** Power of stride length by which the damage goes. @param {Results} results */
export function powerText({ damage_exponent: power, sign_changing_exponent: turn, sign_changing_exponent_low: low, sign_changing_exponent_high: high }) {
  const ends = fixed(low, 1) === fixed(high, 1) ? '' : ` (range ${fixed(low, 1)} to ${fixed(high, 1)})`;
  const where = turn < 1 ? 'below 1, left of this chart' : `at ${fixed(turn, 1)}`;
  return `Here damage goes as stride length to the power ${fixed(power, 1)}. The sign changes ${where}${ends}.`;
}

// ---------------------------------------------------------------- for those who do not see the drawings

/** @param {View} view @param {number} metres @param {number} reference stride of the reference run, m */
export function trackAlt({ values, results, revealed }, metres, reference) {
  const load = revealed ? ` Each load is ${fixed(results.load_per_step_ratio, 2)} of the reference load.` : ' How large each load is stays hidden until you commit a guess.';
  return `The first ${fixed(metres, 0)} metres of a kilometre from the side, twice, with the footfalls of one leg. Above, the reference run: stride ${fixed(reference, 2)} metres, ${fixed(1000 / reference, 0)} loads per kilometre. `
    + `Below, the present run at ${fixed(values.speed, 1)} metres per second: stride ${fixed(results.stride_length, 2)} metres, ${fixed(results.loads_per_km, 0)} loads per kilometre.${load}`;
}

/** @param {View} view */
export function blocksAlt({ values, results }) {
  const total = (/** @type {string} */ output) => `${changeText(percentChange(results[output], 1))} against the reference run${spoken(rangeText(rangeOf(results, output)))}`;
  return `A kilometre as two blocks of ${fixed(results.loads_per_km, 0)} loads. Added up, each load counts ${fixed(results.load_per_step_ratio, 2)}: ${total('cumulative_load_per_km_ratio')}. `
    + `With fatigue exponent ${fixed(values.fatigue_exponent, 1)} each counts ${fixed(damageOfLoad(results), 2)}: ${total('damage_per_km_ratio')}.`;
}

/** @param {View} view */
export function curveAlt(view) {
  const { values, results, pinned, changed } = view;
  const curve = results.stride_effect_on_damage_curve;
  const effect = (/** @type {number} */ ratio) => changeText(percentChange(ratio, 1));
  const { exponent } = fatigueTest(view);
  return `What the stride alone does to damage per kilometre on ${tissueName(view)}, over the fatigue exponent from 1 to 10: ${effect(curve[0])} at 1, ${effect(curve[curve.length - 1])} at 10; now, at ${fixed(values.fatigue_exponent, 1)}, ${effect(results.stride_effect_on_damage)}${spoken(rangeText(rangeOf(results, 'stride_effect_on_damage')))}. `
    + `${powerText(results)} ${exponent === null ? 'No published exponent.' : `Fatigue tests gave ${fixed(exponent, 1)}.`}${changed ? ` Pinned: ${effect(pinned.stride_effect_on_damage)}.` : ''}`;
}

/** @param {string} range */
const spoken = (range) => (range ? `, ${range}` : '');

/** What one load counts in the damage, against the reference load. @param {Results} results */
export function damageOfLoad({ damage_per_km_ratio: damage, loads_per_km_ratio: loads }) {
  return damage / loads;
}
