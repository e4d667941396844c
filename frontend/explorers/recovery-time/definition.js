/** The recovery-time explorer: what the shared card shows, and the model it asks. */
import { html } from 'lit-html';
import { badge } from '../../core/badge.js';
import { changeBars, changeBarsHeight } from '../../core/change-bars.js';
import { fixed, pace, percentChange, rangeText, tidy } from '../../core/format.js';
import { slot } from '../../core/slot.js';
import { equations, model, sources } from '../../generated/recovery-time.js';
import { afterChart, clockFacts, clockList, dayChart, seasonChart } from './charts.js';
import { DAYS, HOURS_A_DAY, HOURS_A_WEEK, sampleAt } from './clocks.js';
import * as strings from './strings.js';
import { allClocks, oneClock } from './week.js';

/** @typedef {import('../../core/types.js').View} View @typedef {import('../../core/types.js').ControlSpec} ControlSpec @typedef {import('../../core/types.js').Values} Values */

const { inputs } = model;

/** @param {number} digits @param {string} unit @param {string} words @param {number} [factor] */
function amount(digits, unit, words, factor = 1) {
  return (/** @type {number} */ value) => {
    const number = tidy(value * factor, digits);
    return { number, unit, spoken: `${number} ${words}` };
  };
}

/** @type {ControlSpec[]} */
const controls = [
  ...DAYS.map(({ input, name, short }, index) => ({
    input,
    label: short,
    name,
    compact: true,
    show: amount(0, 'min', 'minutes'),
    ...(index === 0 ? { heading: 'Minutes of each day' } : {}),
  })),
  {
    heading: 'The run and the day',
    input: 'session_hour',
    label: 'Run starts',
    name: 'The run starts',
    show: amount(1, 'h', 'hours after rising'),
    meaning: () => 'after rising',
    range: rangeText(inputs.session_hour, 0, 'h'),
  },
  {
    input: 'speed',
    label: 'Speed',
    show: amount(1, 'm/s', 'metres per second'),
    meaning: (value) => pace(value),
    range: rangeText(inputs.speed, 1, 'm/s'),
  },
  {
    input: 'marathon_speed',
    label: 'Speed in a marathon',
    show: amount(1, 'm/s', 'metres per second'),
    meaning: (_, results) => `the run: ${fixed(100 * results.intensity, 0)} % of it`,
    range: rangeText(inputs.marathon_speed, 1, 'm/s'),
  },
  {
    input: 'lying_hours',
    label: 'Lying a day',
    show: amount(1, 'h', 'hours'),
    meaning: () => 'in one piece',
    range: rangeText(inputs.lying_hours, 0, 'h'),
  },
  {
    input: 'seated_share',
    label: 'Seated, of the hours up',
    show: amount(0, '%', 'per cent', 100),
    meaning: () => 'the run aside',
    range: rangeText(inputs.seated_share, 0, '%', 100),
  },
  {
    heading: 'The season',
    input: 'training_weeks',
    label: 'Weeks of training',
    show: amount(0, 'weeks', 'weeks'),
    meaning: () => 'then none',
    range: rangeText(inputs.training_weeks, 0, 'weeks'),
  },
];

/** The seven days at once. @param {...number} minutes from Monday on @returns {Values} */
function weekOf(...minutes) {
  return Object.fromEntries(DAYS.map(({ input }, index) => [input, minutes[index]]));
}

const NONE = weekOf(0, 0, 0, 0, 0, 0, 0);
const DAY_PLAYED = 6; // s
const RISING = HOURS_A_DAY; // h, the first night's end
const EVENING = RISING - inputs.lying_hours.default;

/** How much of what the first night gives back is there after its half, per cent. @param {import('../../core/types.js').Results} results */
function halfNight(results) {
  const [evening, middle, rising] = [EVENING, (EVENING + RISING) / 2, RISING].map((hour) => results.disc_loss[sampleAt(results, hour)]);
  return (100 * (evening - middle)) / (evening - rising);
}

const TWO = weekOf(0, 0, 90, 0, 0, 0, 90);
const SIX = weekOf(30, 30, 30, 30, 30, 30, 0);

/** The same running split anew: what follows, and what does not. */
const READINGS = [
  ['stature lost in a run', 'run_loss_highest'],
  ['bone\u2019s response, mean', 'sensing_mean'],
  ['muscle building, mean', 'muscle_mean'],
  ['fatigue of the shin bone', 'bone_fatigue_ratio'],
];

/** @param {View} view */
function balance({ results, pinned, revealed, width }) {
  const head = html`<p class="se-heading">One week, four readings</p>
    <p class="se-caption se-balance-note">Change from the pinned week</p>`;
  const height = changeBarsHeight(READINGS.length);
  if (!revealed) return html`${head}${slot('balance', height, html`<p class="se-veil">${strings.BALANCE_UNTIL_COMMIT}</p>`)}`;
  const rows = READINGS.map(([label, output]) => ({ label, percent: percentChange(results[output], pinned[output]) }));
  return html`${head}${slot('balance', height, changeBars({ width: width('balance', 256), rows }))}`;
}

/** @param {View} view */
function charts(view) {
  return html`${allClocks(view)}${afterChart(view)}${seasonChart(view)}`;
}

/** @type {import('../../core/types.js').ExplorerDefinition} */
export const recoveryTime = {
  kind: 'recovery-time',
  title: strings.TITLE,
  model,
  controls,
  retired: { intensity: strings.RETIRED_INTENSITY },
  presets: [
    { label: 'Three runs', values: weekOf(0, 60, 0, 60, 0, 0, 60) },
    { label: 'Two long runs', values: TWO },
    { label: 'Six short runs', values: SIX },
    { label: 'One long run', values: weekOf(0, 0, 0, 0, 0, 0, 180) },
    { label: 'A run every day', values: weekOf(20, 30, 20, 30, 20, 30, 30) },
    { label: 'After the desk', values: { session_hour: inputs.session_hour.high, seated_share: 0.9 } },
    // A half marathon at marathon speed, once.
    { label: 'After a race', values: { ...weekOf(0, 0, 0, 0, 0, 0, 100), speed: inputs.marathon_speed.default, training_weeks: 1 } },
  ],
  prediction: {
    question: strings.QUESTION,
    quantity: 'share of the height that a whole night gives back, after its first half',
    unit: '%',
    signed: false,
    close: 5,
    low: 0,
    high: 100,
    step: 1,
    start: 50,
    before: {},
    after: NONE,
    answer: (_, after) => halfNight(after),
    thought: strings.thought,
  },
  veiled: strings.VEILED,
  columns: ['hour', 'run_share', 'cartilage', 'disc_loss', 'sensing', 'muscle', 'tendon_balance', 'bone'],
  further: [
    ['hours_after', ...['cartilage_left', 'disc_left', 'disc_left_low', 'disc_left_high', 'sensing_left', 'sensing_left_low', 'sensing_left_high', 'muscle_left', 'bone_left', 'bone_left_second']],
    ['season_day', 'season_damage', 'season_bone'],
  ],
  figure: oneClock,
  clock: () => ({ cycle: HOURS_A_WEEK, cycles: 1, slowed: DAY_PLAYED / HOURS_A_DAY }),
  first: { controls: ['session_hour', 'lying_hours'], chart: clockFacts, long: true },
  rests: () => clockList,
  cuts: { season: seasonChart, day: dayChart },
  cutSays: { season: strings.season, day: strings.dayNight },
  charts,
  balance,
  sentence: strings.sentence,
  notes: html`<span>${badge('disputed')}${strings.DISPUTED}</span>`,
  equations,
  sources,
  provenance: 'Spine in Stride, recovery-time explorer. A repeating week in steps of ten minutes from Monday\u2019s rising. A model of typical adults, not a measurement of anyone and no advice.',
};
