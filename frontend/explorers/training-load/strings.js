/** Every sentence of the training-load explorer, so that they can be read, and mended, in one place. */
import { html } from 'lit-html';
import { bandOf } from '../../core/describe.js';
import { fixed, signed } from '../../core/format.js';
import { cohort, constants, model, spikes } from '../../generated/training-load.js';

/** @typedef {import('../../core/types.js').View} View @typedef {import('../../core/types.js').Results} Results */
/** @typedef {(typeof spikes)[number]} Spike */

const { fitness_time: fitnessTimes, fatigue_time: fatigueTimes } = model.inputs;
const FIRST_SUNDAY = 6;
const WEEK = 7;

export const TITLE = 'Explorer: sessions, training load and what is known of it';
/** @param {number} change from week to week @param {number} growth of the last week against the first */
export const question = (change, growth) => `A runner adds ${fixed(100 * change, 0)} % every week. The sixteenth week has ${fixed(growth, 1)} times the load of the first. How high does the acute:chronic ratio stand then?`;
export const UNTIL_COMMIT = 'Commit a guess to see the three ratios';
export const NO_FORECAST = 'Whether any such number helps to prevent an injury is not settled. None of them forecasts an injury of a person.';
export const DRAG = 'Pull, carry or add sessions in the first week; it is repeated, changed by the same share from week to week. The grip at the end of the loads sets that share.';
export const LOADS = 'Weights of intensity are quoted second hand (not verified), and the unit is arbitrary.';
export const BAND = `Band: time constants as fitted to people, ${fitnessTimes.low} to ${fitnessTimes.high} days for fitness and ${fatigueTimes.low} to ${fatigueTimes.high} for fatigue, all at once. It is so wide that the textbook\u2019s ${fitnessTimes.default} and ${fatigueTimes.default} describe nobody.`;
export const MONOTONY = `Monotony is the mean day divided by the SD of the days; where all are alike the SD is 0, and the course sets ${constants.monotonyCeiling}. One paper relates it to illness in athletes, not to injuries.`;
export const HISTORY = 'History, not advice. Two windows that share days are tied by arithmetic; invented chronic loads did nearly as well as real ones; among the runners of the study of single sessions, its relation to injury ran the other way round. So no zone is drawn.';
export const SPIKES = `${cohort}. Injuries were reported by the runners; nobody was assigned a session. Lines: 95 % intervals. They overlap and do not rise steadily, so nothing is drawn between them.`;
export const REFERENCE = 'The first group is what the others are compared with; that does not show it to be safe.';
export const GRIP = 'Change from week to week';

/** A load or what is made of loads; large ones in thousands. @param {number} value in arbitrary units */
export function au(value) {
  return Math.abs(value) < 9999.5 ? fixed(value, 0) : `${fixed(value / 1000, 0)}k`;
}

/** @param {number} value */
export const ratio = (value) => fixed(value, 2);

/** @param {number} share */
export const percent = (share) => `${signed(100 * share, Number.isInteger(Number((100 * share).toFixed(6))) ? 0 : 1)} %`;

/** @param {number} growth   of the last week against the first */
export const fold = (growth) => `${fixed(growth, growth < 10 ? 1 : 0)} \u00d7`;

/** The words of a category, as a change against the longest session. @param {Spike} spike */
export function spikeWords({ above, upTo }) {
  const [from, to] = [above, upTo].map((one) => (one === null ? null : fixed(100 * one, 0)));
  if (from === null) return `up to ${to} %`;
  return to === null ? `over ${from} %` : `over ${from} to ${to} %`;
}

/** @param {number} change of one session against the longest */
export function spikeOf(change) {
  return spikes.findIndex(({ upTo }) => upTo === null || change <= upTo);
}

/** @param {Spike} spike */
export function spikeNumbers({ ratio: value, low, high }) {
  return low === null || high === null ? `${fixed(value, 0)}, by definition` : `${ratio(value)} (${ratio(low)}\u2013${ratio(high)})`;
}

/** Mean and SD of the seven days; every session has the same weight, which cancels. @param {Results} results */
export function dailyMinutes({ daily_load: mean, daily_load_sd: sd, load_per_minute: weight }) {
  return { mean: mean / weight, sd: sd / weight };
}

/** What the week comes to: its sum, how alike its days are, and strain. @param {Results} results */
export function weekRows(results) {
  const { mean, sd } = dailyMinutes(results);
  return [
    `${fixed(results.weekly_minutes, 0)} min, load ${au(results.weekly_load)}`,
    `mean ${fixed(mean, 0)}, SD ${fixed(sd, 0)} min`,
    `monotony ${fixed(results.monotony, 2)}`,
    `strain ${au(results.strain)}`,
  ];
}

/** What the fading ratio does within the last week. @param {Results} results */
export function fadingWeek(results) {
  const week = results.fading_ratio.slice(-WEEK);
  return [Math.min(...week), Math.max(...week)].map(ratio);
}

/** Said under the ratios of a plan with sessions. @param {View} view */
export function steadyRatio({ results, values }) {
  if (results.weekly_load === 0) return 'Without a session there is nothing to compare.';
  const [low, high] = fadingWeek(results);
  const climb = values.weekly_change === 0 ? 'A plan that does not change gives 1' : 'A constant change gives one constant ratio from week 5 on, however far the load has moved';
  return `${climb}; the fading form still swings from ${low} to ${high} within the last week.`;
}

/** Up, down or neither between the first Sunday and the last, against the form of the first. @param {ArrayLike<number>} series @param {number} size */
function direction(series, size) {
  const change = series[series.length - 1] - series[FIRST_SUNDAY];
  return bandOf((100 * change) / Math.max(size, 1e-9)).direction;
}

/** @param {Results} results */
export function formWords(results) {
  const size = Math.abs(results.form[FIRST_SUNDAY]);
  const [now, low, high] = [results.form, results.form_low, results.form_high].map((series) => direction(series, size));
  const verb = { '-1': 'falls', 0: 'hardly changes', 1: 'rises' }[String(now)];
  return `Form ${verb} with these time constants${low * high < 0 ? '; those fitted to people allow a rise and a fall' : ''}.`;
}

/** @param {View} view */
export function sentence(view) {
  if (!view.revealed) {
    const text = 'Commit your guess: the answer appears here in one sentence.';
    return { band: 'predict', shown: html`${text}`, spoken: text };
  }
  const { results, values } = view;
  if (results.weekly_load === 0) {
    const text = 'There is no session in this week, and so no load.';
    return { band: text, shown: html`${text}`, spoken: text };
  }
  const load = { '-1': 'falls', 0: 'stays the same', 1: 'grows' }[String(bandOf(100 * (results.load_growth - 1)).direction)];
  const to = load === 'stays the same' ? '' : html`, to <b>${fold(results.load_growth)}</b> the first week\u2019s`;
  const form = formWords(results);
  const session = `A session of ${fixed(results.spike_session, 0)} min, against ${fixed(results.longest_session, 0)} before,`;
  const spike = spikeSaid(spikes[spikeOf(values.session_change)]);
  return {
    band: `${load}|${form}|${spike.spoken}`,
    shown: html`The weekly load <b>${load}</b>${to}; the acute:chronic ratio ends at <b>${ratio(results.last_acute_chronic_ratio)}</b>. ${form} ${session} ${spike.shown}`,
    spoken: `The weekly load ${load}. ${form} A session of that length ${spike.spoken}`,
  };
}

/** What the study found in sessions of a category. @param {Spike} spike */
function spikeSaid({ category, ratio: value, low, high }) {
  if (low === null || high === null) {
    const text = 'belongs to the group of comparison.';
    return { shown: text, spoken: text };
  }
  const group = `is a ${category} spike`;
  return {
    shown: `${group}: the rate of overuse injury in that group was ${ratio(value)} times (${ratio(low)} to ${ratio(high)}) that of the comparison.`,
    spoken: `${group}: the rate of overuse injury in that group was higher than in the comparison.`,
  };
}

/** @param {View} view */
export function weekAlt({ results }) {
  const { mean, sd } = dailyMinutes(results);
  return `Mean day of the first week ${fixed(mean, 0)} minutes, standard deviation ${fixed(sd, 0)}: monotony ${fixed(results.monotony, 2)}, strain ${fixed(results.strain, 0)}.`;
}

/** @param {View} view */
export function seasonAlt({ results, pinned, changed }) {
  return `Daily loads over 16 weeks as bars, in arbitrary units. The first week adds up to ${fixed(results.weekly_load, 0)}, the last to ${fixed(results.last_weekly_load, 0)}, ${fixed(results.load_growth, 2)} times as much. `
    + `Below, over the same days: fitness ends at ${fixed(results.last_fitness, 0)}, ${constants.fatigueGain} times fatigue at ${fixed(constants.fatigueGain * results.last_fatigue, 0)}, form at ${fixed(results.last_form, 0)}, in a band from ${fixed(results.last_form_low, 0)} to ${fixed(results.last_form_high, 0)}.`
    + (changed ? ` Pinned: last week ${fixed(pinned.last_weekly_load, 0)}, form ${fixed(pinned.last_form, 0)}.` : '');
}

/** @param {View} view */
export function ratioAlt({ results, pinned, changed }) {
  const [low, high] = fadingWeek(results);
  return `Three forms of the acute:chronic ratio over 16 weeks. On the last day: ${ratio(results.last_acute_chronic_ratio)} with windows that share ${constants.acuteDays} days, ${ratio(results.last_uncoupled_ratio)} with windows that share none, ${ratio(results.last_fading_ratio)} with fading weights, which swings from ${low} to ${high} within the last week. No zone is drawn.`
    + (changed ? ` Pinned: ${ratio(pinned.last_acute_chronic_ratio)}.` : '');
}

/** @param {View} view */
export function spikeAlt({ values, results }) {
  const rows = spikes.map((spike) => `${spikeWords(spike)} longer: ${spikeNumbers(spike)}`).join('; ');
  return `Published rate ratios of overuse injury by the length of one session against the longest of the past 30 days, with 95 % intervals. ${rows}. This session of ${fixed(results.spike_session, 0)} minutes is in the category ${spikeWords(spikes[spikeOf(values.session_change)])}.`;
}
