/** The week that the reader sets, and the season that it makes: loads as bars, and fitness, fatigue and form over them. */
import { html, nothing, svg } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { badge } from '../../core/badge.js';
import { handle } from '../../core/handle.js';
import { px } from '../../core/path.js';
import { linearScale } from '../../core/scale.js';
import { slot } from '../../core/slot.js';
import { constants } from '../../generated/training-load.js';
import { SCALE, WEEK_STRIP_HEIGHT, daysOfWeek, weekStrip } from '../../week/week-strip.js';
import { dayChart, weekAxis } from './day-chart.js';
import { DAYS, changeBetween, dayBars, dayScale, seasonLayout } from './layout.js';
import * as strings from './strings.js';

/** @typedef {import('../../core/types.js').View} View @typedef {import('../../core/types.js').Results} Results @typedef {import('./layout.js').Box} Box @typedef {ReturnType<typeof seasonLayout>} SeasonLayout @typedef {import('../../core/scale.js').Scale} Scale */

const LOADS = { high: 600, step: 200 }; // arbitrary units; what is higher is cut
const FORM = { low: -8000, high: 6000, step: 2000, strong: 0, print: strings.au };
export const WEEK = daysOfWeek('minutes_');

/** @param {View} view */
export function scene(view) {
  const layout = seasonLayout(view.width('season', 620));
  const { width, height, week } = layout;
  return html`
    ${slot('week', WEEK_STRIP_HEIGHT, html`
      <svg role="img" aria-label=${strings.weekAlt(view)} viewBox="0 0 ${width} ${WEEK_STRIP_HEIGHT}" height=${WEEK_STRIP_HEIGHT}>${weekMean(view, layout)}</svg>
      ${weekStrip({ view, days: WEEK, from: week.from, to: week.to, noun: 'session' })}`)}
    ${slot('season', height, html`
      <svg role="img" aria-label=${strings.seasonAlt(view)} viewBox="0 0 ${width} ${height}" height=${height}>
        ${lens(layout)}
        ${layout.narrow ? weekWords(view, 8, 20) : nothing}
        ${loads(view, layout)}
        ${curves(view, layout)}
      </svg>
      ${changeGrip(view, layout)}`)}
    <p class="se-caption">${strings.DRAG}</p>
    <p class="se-caption">${badge('illustration')}<span>${strings.LOADS} ${strings.MONOTONY} ${strings.BAND}</span></p>`;
}

/** Mean and SD of the days beside the sessions that they are of. @param {View} view @param {SeasonLayout} layout */
function weekMean(view, { week: { from, whisker }, narrow }) {
  const { mean, sd } = strings.dailyMinutes(view.results);
  const y = linearScale([0, view.inputs[WEEK[0].input].high], [WEEK_STRIP_HEIGHT, WEEK_STRIP_HEIGHT - SCALE]);
  const [top, bottom] = [y(mean + sd), y(Math.max(0, mean - sd))];
  return svg`
    <line class="se-mean" x1=${from} x2=${px(whisker)} y1=${px(y(mean))} y2=${px(y(mean))}></line>
    <path class="se-spread" d="M${px(whisker - 4)} ${px(top)}h8m-4 0V${px(bottom)}m-4 0h8"></path>
    <circle class="se-dot-model" cx=${px(whisker)} cy=${px(y(mean))} r="4"></circle>
    ${narrow ? nothing : weekWords(view, whisker + 12, 58)}`;
}

/** What the week comes to. @param {View} view @param {number} x @param {number} top */
function weekWords({ results }, x, top) {
  return strings.weekRows(results).map((row, index) => svg`<text class=${index === 2 ? 'se-label-model' : nothing} x=${px(x)} y=${top + 17 * index}>${row}</text>`);
}

/** The week shown large is the first of the season. @param {SeasonLayout} layout */
function lens({ week: { from, to }, lens: bottom, bars }) {
  const x = dayScale(bars);
  return svg`<path class="se-lens-beam" d="M${px(from)} 0H${px(to)}L${px(x(WEEK.length))} ${bottom}V${bars.bottom}H${px(x(0))}V${bottom}Z"></path>`;
}

/** @param {View} view @param {SeasonLayout} layout */
function loads({ results, pinned, changed }, { bars: box, narrow }) {
  const x = dayScale(box);
  const y = linearScale([0, LOADS.high], [box.bottom, box.top]);
  return svg`
    <text class="se-strong" x=${box.left} y=${box.top - 10}>Load of each day<tspan class="se-quiet se-regular" dx="5">${narrow ? 'AU' : 'arbitrary units'}</tspan></text>
    ${guard([...Object.values(box)], () => loadLevels(box, y))}
    ${guard([results.load, box.right], () => bars(results.load, x, y))}
    ${changed ? guard([pinned.load, box.right], () => svg`<path class="se-bar-pinned" d=${tops(pinned.load, x, y)}></path>`) : nothing}
    ${growthWords(results, changed ? pinned : null).map(({ text, tone }, index) => svg`<text class=${tone} x=${px(box.right + 24)} y=${box.bottom - 46 + 16 * index}>${text}</text>`)}`;
}

/** The last week against the first. @param {Results} results @param {Results | null} pinned */
function growthWords(results, pinned) {
  return [
    { text: 'last week', tone: 'se-label-model' },
    { text: `${strings.fold(results.load_growth)} first`, tone: 'se-label-model' },
    ...(pinned ? [{ text: `\u2013 was ${strings.fold(pinned.load_growth)}`, tone: 'se-strong' }] : []),
  ];
}

/** @param {Box} box @param {Scale} y */
function loadLevels({ left, right }, y) {
  const levels = Array.from({ length: LOADS.high / LOADS.step + 1 }, (_, index) => index * LOADS.step);
  return levels.map((level) => svg`
    <line class=${level === 0 ? 'se-axis' : 'se-gridline'} x1=${left} x2=${right} y1=${px(y(level))} y2=${px(y(level))}></line>
    <text class="se-quiet" x=${left - 8} y=${px(y(level) + 4)} text-anchor="end">${level}</text>`);
}

/** All bars are one path, and the arrowheads on those that are cut another. @param {ArrayLike<number>} series @param {Scale} x @param {Scale} y */
function bars(series, x, y) {
  const all = dayBars(series, x, y, LOADS.high);
  const cut = all.filter((bar) => bar.cut);
  return svg`
    <path class="se-bar" d=${all.map(({ left, width, top }) => `M${px(left)} ${px(y(0))}V${px(top)}h${px(width)}V${px(y(0))}Z`).join('')}></path>
    ${cut.length === 0 ? nothing : svg`<path class="se-bar" d=${cut.map(({ left, width, top }) => `M${px(left)} ${px(top)}l${px(width / 2)} -5l${px(width / 2)} 5Z`).join('')}></path>`}`;
}

/** Where the pinned bars end. @param {ArrayLike<number>} series @param {Scale} x @param {Scale} y */
function tops(series, x, y) {
  return dayBars(series, x, y, LOADS.high).map(({ left, width, top }) => `M${px(left - 1)} ${px(top)}h${px(width + 2)}`).join('');
}

/** @param {View} view @param {SeasonLayout} layout */
function curves({ results, pinned, changed }, { curves: box, narrow }) {
  const named = (/** @type {string} */ name, /** @type {number} */ value) => (narrow ? [name, strings.au(value)] : [`${name} ${strings.au(value)}`]);
  const fatigue = results.fatigue.map((/** @type {number} */ value) => constants.fatigueGain * value);
  /** @type {import('./day-chart.js').DayLine[]} */
  const lines = [
    { stroke: 'quiet', y: results.fitness, words: named('fitness', results.last_fitness) },
    { stroke: 'quiet-dashed', y: fatigue, words: named(`${constants.fatigueGain} \u00d7 fatigue`, fatigue[DAYS - 1]) },
  ];
  if (changed) lines.push({ stroke: 'baseline', y: pinned.form, words: [] });
  lines.push({ stroke: 'model', y: results.form, words: named('form', results.last_form) });
  return svg`
    <text class="se-strong" x=${box.left} y=${box.top - 12}>Fitness, fatigue and form<tspan class="se-quiet se-regular" dx="5">${narrow ? 'AU' : 'arbitrary units'}</tspan></text>
    ${dayChart({
      box, y: FORM, lines,
      band: { low: results.form_low, high: results.form_high, words: [`range ${strings.au(results.last_form_low)}`, `to ${strings.au(results.last_form_high)}`] },
    })}
    ${weekAxis(box, box.bottom)}`;
}

/** The last week is pulled up or down. @param {View} view @param {SeasonLayout} layout */
function changeGrip(view, { bars: box }) {
  const y = linearScale([0, LOADS.high], [box.bottom, box.top]);
  const first = view.results.longest_session * view.results.load_per_minute;
  const load = (/** @type {number} */ at) => ((box.bottom - at) / (box.bottom - box.top)) * LOADS.high;
  return handle({
    view, input: 'weekly_change', label: strings.GRIP, spoken: strings.percent(view.values.weekly_change),
    x: box.right, y: y(Math.min(LOADS.high, first * view.results.load_growth)),
    toValue: ([, at]) => {
      const change = changeBetween(first, load(at));
      return Number.isNaN(change) ? view.values.weekly_change : change;
    },
  });
}
