/** The rows of the explorer: what each measures, on which scale, and which of the model's results it shows. */
import { fixed } from '../../core/format.js';
import { measured } from '../../generated/recovery-time.js';
import { daysOfWeek } from '../../week/week-strip.js';

/** @typedef {import('../../core/types.js').Results} Results */
/**
 * @typedef {Object} Clock
 * @property {string} name
 * @property {string} measure        what is drawn, in two or three words
 * @property {string} week           series over the week
 * @property {number} top            value at the upper edge of its row
 * @property {number} bottom         and at the lower
 * @property {number} rest           value from which the area is filled
 * @property {[string, string]} ends words at the edges
 * @property {string} after          series after one run: the share that is left
 * @property {string} recovery       scalar: time until 95 % is back
 * @property {number} [hours]        hours in the unit of that scalar, 1 by default
 * @property {boolean} [range]       the sources give a range of it
 * @property {{after: string, recovery: string}} [second]   series and scalar of a second source: two sources, two curves
 * @property {{value: (results: Results) => string, words: string | ((results: Results, wide: boolean) => string), series: string}} figure   the row's number, what it is, and the result that it comes from
 * @property {(value: number) => string} now   a value of the series, in few words
 * @property {boolean} [beyond]      the curve is dashed where it follows from a run longer than any measured one
 * @property {boolean} [thin]        half as high
 */

export const DAYS = daysOfWeek('minutes_');

/** Ends of the scales, the same in the still figure: higher values are cut and keep their number. */
export const DISC_SCALE = 40, BONE_SCALE = 6;

const percent = (/** @type {number} */ share) => `${fixed(100 * share, 0)} %`;

/** At which share of marathon speed the stature is lost. @param {Results} results @param {boolean} wide */
function lostAt(results, wide) {
  return `${beyondMeasured(results) ? 'extrapolated,' : wide ? 'in a run at' : 'at'} ${percent(results.intensity)}`;
}

/** In the order of their time scales. @type {readonly Clock[]} */
export const CLOCKS = [
  {
    name: 'Cartilage', measure: 'thickness, knee', week: 'cartilage', top: 0, bottom: 1, rest: 0, ends: ['full', 'low'],
    after: 'cartilage_left', recovery: 'cartilage_recovery_time',
    figure: { value: (results) => duration(results.cartilage_recovery_time), words: 'until 95 % is back', series: 'cartilage_recovery_time' },
    now: (value) => `${percent(value)} of the dip`,
  },
  {
    name: 'Stature', measure: 'lost, mm', week: 'disc_loss', top: 0, bottom: DISC_SCALE, rest: 0, ends: ['0', String(DISC_SCALE)],
    after: 'disc_left', recovery: 'disc_recovery_time', range: true, beyond: true,
    figure: { value: (results) => `${fixed(results.run_loss_highest, 1)} mm`, words: lostAt, series: 'run_loss_highest' },
    now: (value) => `${fixed(value, 1)} mm`,
  },
  {
    name: 'Bone\u2019s response', measure: 'to the next load', week: 'sensing', top: 1, bottom: 0, rest: 1, ends: ['full', 'none'],
    after: 'sensing_left', recovery: 'sensing_recovery_time', range: true,
    figure: { value: (results) => percent(results.sensing_mean), words: 'mean of the week', series: 'sensing_mean' },
    now: percent,
  },
  {
    name: 'Muscle', measure: 'building, above rest', week: 'muscle', top: 1, bottom: 0, rest: 0, ends: ['peak', 'rest'],
    after: 'muscle_left', recovery: 'muscle_recovery_time',
    figure: { value: (results) => percent(results.muscle_mean), words: 'mean of the week', series: 'muscle_mean' },
    now: percent,
  },
  {
    name: 'Bone microdamage', measure: 'weeks of running', week: 'bone', top: BONE_SCALE, bottom: 0, rest: 0, ends: [String(BONE_SCALE), '0'],
    after: 'bone_left', recovery: 'bone_recovery_days', hours: 24,
    second: { after: 'bone_left_second', recovery: 'bone_recovery_days_second' },
    figure: { value: (results) => fixed(results.bone_highest, 1), words: 'weeks, at most', series: 'bone_highest' },
    now: (value) => `${fixed(value, 1)} weeks`,
  },
];

/** A line under muscle, drawn thinner: it rests on the least. @type {Clock} */
export const TENDON = {
  name: 'Tendon', measure: 'built less broken down', week: 'tendon_balance', top: 1.2, bottom: -1.2, rest: 0, ends: ['+', '\u2212'], thin: true,
  after: 'tendon_after', recovery: 'tendon_turning_time',
  figure: { value: (results) => duration(results.tendon_turning_time), words: 'until building leads', series: 'tendon_turning_time' },
  now: (value) => (value < 0 ? 'breaking down' : value > 0 ? 'building' : 'at rest'),
};

/** The rows of the week. */
export const ROWS = [...CLOCKS.slice(0, 4), TENDON, CLOCKS[4]];

export const HOURS_A_DAY = 24, MINUTES_AN_HOUR = 60;
export const HOURS_A_WEEK = DAYS.length * HOURS_A_DAY;
const DAYS_FROM = 48, WHOLE_DAYS_FROM = 240; // h from which a time is said in days, and in whole ones

/** A time in the unit that people say. @param {number} hours */
export function duration(hours) {
  if (hours < DAYS_FROM) return `${fixed(hours, hours < 10 ? 1 : 0)} h`;
  return `${fixed(hours / HOURS_A_DAY, hours < WHOLE_DAYS_FROM ? 1 : 0)} days`;
}

/** Whether the longest run of the week is longer than any in which stature was measured. @param {Results} results */
export const beyondMeasured = (results) => results.longest_session > measured.minutes;

/** The sample of the week at an hour since Monday's rising. @param {Results} results @param {number} hour */
export const sampleAt = ({ hour: hours }, hour) => hours.findIndex((/** @type {number} */ one) => one > hour - 0.01);

/** The time to 95 % of a clock, with the range of its sources: "12 h", "10 to 18 h"; or of both sources: "45 or 42 days". @param {Clock} clock @param {Results} results */
export function recoveryTime({ recovery, hours = 1, range, second }, results) {
  const time = duration(hours * results[recovery]);
  if (second) {
    const [[number, unit], other] = [time.split(' '), duration(hours * results[second.recovery])];
    return { time: `${other.endsWith(unit) ? number : time} or ${other}`, range: '' };
  }
  if (!range) return { time, range: '' };
  const [low, high] = [results[`${recovery}_low`], results[`${recovery}_high`]].map((one) => duration(hours * one));
  const unit = high.split(' ')[1];
  return { time, range: `${low.endsWith(unit) ? low.split(' ')[0] : low} to ${high}` };
}
