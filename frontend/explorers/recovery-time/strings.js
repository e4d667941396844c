/** Every sentence of the recovery-time explorer, so that they can be read, and mended, in one place. */
import { html } from 'lit-html';
import { bandOf, changeVerb } from '../../core/describe.js';
import { fixed, percentChange } from '../../core/format.js';
import { measured, model, reference } from '../../generated/recovery-time.js';
import { CLOCKS, DAYS, HOURS_A_DAY, MINUTES_AN_HOUR, beyondMeasured, duration, recoveryTime, sampleAt } from './clocks.js';

/** @typedef {import('../../core/types.js').View} View @typedef {import('../../core/types.js').Results} Results */

/** Whatever follows from how stature comes back: it would give the answer away. */
export const VEILED = Object.keys(model.outputs).filter((name) => /^disc_(loss|left|recovery)|^run_loss/.test(name));

export const TITLE = 'Explorer: a week of running and five recovery times';
export const QUESTION = 'After half a night, how much of the lost height is back?';

/** @param {number} guess @param {number} answer per cent of what the whole night gives back */
export function thought(guess, answer) {
  if (Math.abs(guess - answer) <= 5) return 'Close. Discs take up fluid fastest at first.';
  return guess < answer ? 'More than that. Half a night is not half the height: discs swell fastest at first.' : 'Less than that. The last part comes back slowly.';
}

export const UNTIL_COMMIT = 'Commit a guess to see this curve';
export const BALANCE_UNTIL_COMMIT = 'Commit a guess to see what the split changes';
export const HINT = 'Pull a run up or down, carry it to another day, tap a plus to add one.';
export const WEEK_CAPTION = 'A day runs from rising to rising; shaded: lying. Narrow upright: the run itself. The week repeats, so Monday follows Sunday. At first a day is spent on the feet, as in the measurements of stature. Beside its loss: the speed in per cent of marathon speed. No row says how long anyone has to rest. Keys: up and down for minutes, left and right for another day, with Shift to carry the run there.';
export const AFTER_CAPTION = 'Time in equal factors. Dot: 95 % is back. Band and range: the sources. Two curves: two sources. Where there is neither, they give one value. Stature: lying down.';
export const SEASON_CAPTION = 'The same week again and again, then no run. What the shin bone has not yet repaired levels off after some weeks and fades as slowly.';
export const DISPUTED = 'Bone: nobody tested the model for split weeks, and the sources disagree on its repair time. Losing stature in a run is normal and was the same with and without back pain.';

export const RETIRED_INTENSITY = 'effort now follows from the speed of the run and the speed in a marathon, and each has a slider.';

/** What the stature of this week was not measured for, in whole sentences. @param {Results} results */
export function cautions(results) {
  const beyond = beyondMeasured(results) ? [`Beyond ${fixed(measured.minutes, 0)} min stature was not measured (dashed).`] : [];
  const nearest = results.intensity < measured.slowest - 1e-9 ? ['Below', measured.slowest] : results.intensity > measured.fastest + 1e-9 ? ['Above', measured.fastest] : null;
  if (!nearest || results.sessions === 0) return beyond;
  const [side, end] = /** @type {[string, number]} */ (nearest);
  return [...beyond, `${side} ${percent(end)} of marathon speed stature was not measured: shown is the loss at ${percent(end)}.`];
}

/** What each row measures. @type {Record<string, string>} */
export const MEASURES = {
  cartilage: 'Knee cartilage is pressed thinner in a short run and swells back.',
  disc_loss: 'Height lost upright or running, mostly as fluid leaves the discs; it comes back lying down. This is normal creep, no damage.',
  sensing: 'How strongly bone would answer the next loading with new bone.',
  muscle: 'How far protein synthesis is above rest: muscle is being built.',
  tendon_balance: 'Collagen built less collagen broken down.',
  bone: `Microdamage of the shin bone not yet repaired. One unit is what a week of ${reference.minutes} min at ${fixed(reference.speed, 1)} m/s adds. The repair curve of one run is the published one; that bone adapts to training is left out.`,
};

/** "3 runs, 150 min, 27 km". @param {View} view */
export function weekTotal({ results }) {
  const runs = results.sessions === 1 ? '1 run' : `${fixed(results.sessions, 0)} runs`;
  return `${runs}, ${fixed(results.weekly_minutes, 0)} min, ${fixed(results.weekly_distance, 0)} km`;
}

/** @param {number} share */
const percent = (share) => `${fixed(100 * share, 0)} %`;

/** A change whose size a week without a run may leave open. @param {Results} results @param {Results} pinned @param {string} output */
function change(results, pinned, output) {
  const size = percentChange(results[output], pinned[output]);
  return Number.isFinite(size) ? size : 1e6;
}

/** @param {View} view */
export function sentence(view) {
  if (!view.revealed) {
    const text = 'Commit your guess: the answer appears here in one sentence.';
    return { band: 'predict', shown: html`${text}`, spoken: text };
  }
  const { results, pinned } = view;
  if (results.sessions === 0) {
    return {
      band: 'no run',
      shown: html`In a week without a run <b>${fixed(results.disc_loss_highest - results.disc_loss_lowest, 0)} mm</b> of stature go by day and come back by night. Tap a day to add a run.`,
      spoken: 'In a week without a run stature still falls by day and comes back by night.',
    };
  }
  const lost = `${fixed(results.run_loss_highest, 1)} mm`;
  const caution = cautions(results).join(' ');
  const muscle = percent(results.muscle_mean);
  // against a week without a run every change of what a run costs would be without end
  if (!view.changed || pinned.sessions === 0) {
    const [as, next] = view.changed ? ['Runs are added to a week without one.', ''] : ['The week is as pinned.', 'Move a run to compare.'];
    return {
      band: `${as}|${caution}`,
      shown: html`In this week a run costs at most <b>${lost}</b> of stature, muscle building stays at <b>${muscle}</b> of its rise, and the shin bone has at most <b>${fixed(results.bone_highest, 1)} weeks</b> of running to repair. ${caution} ${next}`,
      spoken: [as, caution, next].filter(Boolean).join(' '),
    };
  }
  const [bone, stature, muscles] = ['bone_fatigue_ratio', 'run_loss_highest', 'muscle_mean'].map((output) => described(change(results, pinned, output)));
  return {
    band: `${bone.band}|${stature.band}|${muscles.band}|${caution}`,
    shown: html`Fatigue of the shin bone <b>${bone.verb}${bone.by}</b>; stature lost in a run <b>${stature.verb}${stature.to(lost)}</b>; muscle building <b>${muscles.verb}${muscles.to(muscle)}</b> of its rise. ${caution}`,
    spoken: [`The fatigue of the shin bone ${bone.verb}. What a run costs in stature ${stature.verb}, and the mean of muscle building ${muscles.verb}.`, caution].filter(Boolean).join(' '),
  };
}

/** What a day takes of stature and what the first half of the night gives back, mm. @param {View} view */
function dayAndNight({ results, values: { lying_hours: lying } }) {
  const [rising, evening, middle] = [0, 24 - lying, 24 - lying / 2].map((hour) => results.disc_loss[sampleAt(results, hour)]);
  return { day: evening - rising, half: evening - middle, hours: fixed(lying / 2, lying % 2 ? 2 : 0) };
}

/** @param {View} view */
export function dayAlt(view) {
  const { day, half, hours } = dayAndNight(view);
  return `Stature over two days and nights. By the first evening it has fallen by ${fixed(day, 1)} millimetres; the first ${hours} hours of lying give back ${fixed(half, 1)}.`;
}

/** @param {View} view @returns {import('../../core/types.js').Sentence} */
export function dayNight(view) {
  const { day, half, hours } = dayAndNight(view);
  return {
    band: `${fixed(day, 0)} ${fixed(half, 0)}`,
    shown: html`By evening stature has fallen by <b>${fixed(day, 1)} mm</b>; the first ${hours} hours of lying give back <b>${fixed(half, 1)} mm</b> of it.`,
    spoken: `Stature falls by about ${fixed(day, 0)} millimetres; half of the night gives back about ${fixed(half, 0)}.`,
  };
}

/** @param {View} view @returns {import('../../core/types.js').Sentence} */
export function season({ results, values }) {
  const left = results.season_bone[results.season_bone.length - 1];
  const weeks = fixed(results.season_bone_highest, 0);
  return {
    band: weeks,
    shown: html`After ${fixed(values.training_weeks, 0)} weeks of this running the shin bone has at most <b>${fixed(results.season_bone_highest, 1)} weeks</b> of reference running to repair; on the last day <b>${fixed(left, 1)}</b> are left.`,
    spoken: `The shin bone has at most about ${weeks} weeks of reference running to repair.`,
  };
}

const FOLD = 100; // per cent from which a rise is said as a multiple

/** @param {number} size per cent */
function described(size) {
  const { index, direction } = bandOf(size);
  const large = size >= FOLD;
  return {
    band: `${direction * index}${large ? 'x' : ''}`,
    verb: large ? 'more than doubles' : changeVerb(size),
    by: direction === 0 || large ? '' : `, by ${fixed(Math.abs(size), 1)} %`,
    to: (/** @type {string} */ value) => `${direction === 0 ? ', at' : ', to'} ${value}`,
  };
}

/** An hour of the week in words: "Tuesday, 13 h after rising, lying"; short: "Tue 13 h". @param {number} hour @param {import('../../core/types.js').Values} values @param {boolean} [short] */
export function moment(hour, values, short = false) {
  const { input, name, short: abbreviation } = DAYS[Math.floor(hour / HOURS_A_DAY)];
  const up = hour % HOURS_A_DAY, whole = Math.floor(up); // the last hour of a day is its 23rd
  if (short) return `${abbreviation} ${whole} h`;
  const since = up - values.session_hour;
  const state = since >= 0 && since < values[input] / MINUTES_AN_HOUR ? 'running' : up >= HOURS_A_DAY - values.lying_hours ? 'lying' : 'up';
  return `${name}, ${whole} h after rising, ${state}`;
}

/** @param {View} view */
export function weekAlt(view) {
  const { results, pinned, changed, revealed } = view;
  const bone = `Microdamage of the shin bone: between ${fixed(Math.min(...results.bone), 1)} and ${fixed(results.bone_highest, 1)} weeks of reference running, nearly level.`;
  const stature = revealed
    ? `Stature: between ${fixed(results.disc_loss_lowest, 1)} and ${fixed(results.disc_loss_highest, 1)} millimetres lost, most by day, at most ${fixed(results.run_loss_highest, 1)} in a run at ${percent(results.intensity)} of marathon speed. ${cautions(results).map((one) => `${one} `).join('')}`
    : 'Stature: hidden after the first evening until you commit a guess. ';
  const before = changed
    ? ` Pinned: ${revealed ? `stature ${fixed(pinned.run_loss_highest, 1)} millimetres in a run, ` : ''}muscle ${percent(pinned.muscle_mean)}, bone ${fixed(pinned.bone_highest, 1)} weeks.`
    : '';
  return `Six rows over a repeating week with ${weekTotal(view)}. Knee cartilage: dips at every run and is back within about ${duration(results.cartilage_recovery_time)}. `
    + stature
    + `Response of bone to load: ${percent(results.sensing_mean)} in the mean, lowest after a run and back within a day. `
    + `Muscle protein synthesis: ${percent(results.muscle_mean)} of its rise in the mean. Tendon: breaks down collagen first, builds more from ${duration(results.tendon_turning_time)} after a run. ${bone}${before}`;
}

/** @param {View} view */
export function afterAlt({ results, revealed }) {
  const times = CLOCKS.filter(({ recovery }) => revealed || !VEILED.includes(recovery)).map((clock) => {
    const { time, range } = recoveryTime(clock, results);
    return `${clock.name} ${time}${range ? `, sources ${range}` : ''}`;
  });
  return `Five rows on an axis from six minutes to four months after one run. Time until 95 % is back: ${times.join('; ')}.`;
}

/** @param {View} view */
export function seasonAlt({ results, pinned, changed, values }) {
  const before = changed ? ` Pinned: at most ${fixed(pinned.season_bone_highest, 1)}.` : '';
  return `Microdamage of the shin bone over 16 weeks, ${fixed(values.training_weeks, 0)} of them with running: it rises to ${fixed(results.season_bone_highest, 1)} weeks of reference running, `
    + `and on the last day ${fixed(results.season_bone[results.season_bone.length - 1], 2)} are left.${before}`;
}
