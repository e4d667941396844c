/** The week: the strip of sessions, and beneath it on the same days what each clock makes of them. */
import { html, nothing, svg } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { place, px } from '../../core/path.js';
import { playButton, timeline } from '../../core/play.js';
import { linearScale } from '../../core/scale.js';
import { slot } from '../../core/slot.js';
import { WEEK_STRIP_HEIGHT, weekStrip } from '../../week/week-strip.js';
import { measured } from '../../generated/recovery-time.js';
import { DAYS, HOURS_A_DAY, HOURS_A_WEEK, MINUTES_AN_HOUR, ROWS, beyondMeasured, sampleAt } from './clocks.js';
import { rowCurve, rowEnds } from './rows.js';
import * as strings from './strings.js';

/** @typedef {import('../../core/types.js').View} View @typedef {import('./clocks.js').Clock} Clock @typedef {import('../../core/scale.js').Scale} Scale */

const PART = 3; // h, where nothing may move by itself
const HALF_BUTTON = 20; // px
const WIDE = 600; // px from which names stand beside the rows
const EVERY = 3; // samples a drawn point: half an hour

/** @typedef {{width: number, wide: boolean, from: number, to: number, title: number, row: number, thin: number, gap: number, height: number, tops: number[]}} Layout */

/** Where everything stands. @param {number} width px @returns {Layout} */
export function weekLayout(width) {
  const wide = width >= WIDE;
  const [title, row, thin, gap] = wide ? [0, 46, 30, 18] : [20, 38, 26, 9];
  const tops = [];
  let at = wide ? 8 : 2;
  for (const clock of ROWS) {
    at += title;
    tops.push(at);
    at += (clock.thin ? thin : row) + gap;
  }
  return { width, wide, from: wide ? 180 : 30, to: wide ? width - 124 : width - 1, title, row, thin, gap, height: at + (wide ? 0 : 6), tops };
}

const PHONE = 480; // px

/** The clock that the reader chose, stature at first. @param {View} view @returns {Clock} */
export const chosen = ({ pick }) => ROWS.find(({ week }) => week === pick) ?? ROWS[1];

/** The first look: the strip of sessions, and beneath it on the same days one clock. @param {View} view */
export function oneClock(view) {
  const width = view.width('week', 680);
  const clock = chosen(view);
  const head = 24, height = width < PHONE ? 60 : 190; // px
  const layout = { width, wide: false, from: 34, to: width - 1, title: 0, row: height, thin: height, gap: 0, height: head + height + 4, tops: [head] };
  return html`
    <div class="se-picks" role="group" aria-label="Clock">${ROWS.map(({ name, week }) => html`
      <button type="button" aria-pressed=${week === clock.week} @click=${() => view.choose(week)}>${name}</button>`)}</div>
    <p class="se-week-title"><b>${strings.weekTotal(view)}</b><span>${strings.HINT}</span></p>
    ${slot('week', WEEK_STRIP_HEIGHT, weekStrip({ view, days: DAYS, from: layout.from, to: layout.to, at: (minutes) => (view.values.session_hour + minutes / MINUTES_AN_HOUR / 2) / HOURS_A_DAY }))}
    ${slot('clock', layout.height, html`<svg role="img" aria-label=${strings.weekAlt(view)} viewBox="0 0 ${width} ${layout.height}" height=${layout.height}>
      ${guard([width, height, view.values.lying_hours], () => nights(view.values.lying_hours, layout))}
      ${runs(view, layout)}
      ${row(clock, view, layout, 0, view.time)}
      ${view.time === null ? nothing : instant(clock, view, view.time, layout)}
    </svg>
    ${playButton(view, { cycle: HOURS_A_WEEK, part: PART, y: head + height / 2 - HALF_BUTTON, small: true })}
    ${timeline(view, { x: linearScale([0, HOURS_A_WEEK], [layout.from, layout.to]), cycle: HOURS_A_WEEK, top: head, bottom: head + height, words: weekTime(clock, view), low: true })}`)}`;
}

/** @param {Clock} clock @param {View} view @returns {import('../../core/play.js').TimeWords} */
function weekTime(clock, view) {
  const spoken = (/** @type {number} */ hour) => `${strings.moment(hour, view.values)}. ${clock.name}: ${valueAt(clock, view, hour)}`;
  return { label: 'Time in the week', spoken, parts: 1, key: 1, page: HOURS_A_DAY };
}

/** @param {Clock} clock @param {View} view @param {number} hour */
function valueAt(clock, view, hour) {
  return unseen(clock, view, hour) ? '?' : clock.now(view.results[clock.week][sampleAt(view.results, hour)]);
}

/** Where the week stands on a clock, at an hour. @param {Clock} clock @param {View} view @param {number} hour @param {Layout} layout */
function instant(clock, view, hour, { from, to, tops: [top], row: height }) {
  const x = linearScale([0, HOURS_A_WEEK], [from, to])(hour);
  const upright = svg`<line class="se-now" x1=${px(x)} x2=${px(x)} y1=${top} y2=${top + height}></line>`;
  if (unseen(clock, view, hour)) return upright;
  const value = view.results[clock.week][sampleAt(view.results, hour)];
  const y = linearScale([clock.top, clock.bottom], [top, top + height])(value);
  return svg`${upright}<circle class="se-dot-model" transform=${place(x, Math.max(top, Math.min(top + height, y)))} r="5"></circle>`;
}

/** Whether the veil still lies over a clock at an hour. @param {Clock} clock @param {View} view @param {number} hour */
function unseen(clock, { values, revealed }, hour) {
  return !revealed && strings.VEILED.includes(clock.week) && hour > HOURS_A_DAY - values.lying_hours;
}

/** All clocks over the week. @param {View} view */
export function allClocks(view) {
  const layout = weekLayout(view.width('rows', 560));
  const { wide, width } = layout;
  return html`<figure>
    <p class="se-heading">All clocks <span>over the week</span></p>
    ${slot('rows', layout.height, html`<svg role="img" aria-label=${strings.weekAlt(view)} viewBox="0 0 ${width} ${layout.height}" height=${layout.height}>
      ${guard([width, wide, view.values.lying_hours], () => nights(view.values.lying_hours, layout))}
      ${runs(view, layout)}
      ${ROWS.map((clock, index) => row(clock, view, layout, index))}
    </svg>`)}
    <div><p class="se-caption">${strings.WEEK_CAPTION}</p></div>
  </figure>`;
}

/** The hours lying, before each rising, and the line at which a day begins. @param {number} lying @param {Layout} layout */
function nights(lying, { from, to, height }) {
  const day = (to - from) / DAYS.length;
  const night = (lying / HOURS_A_DAY) * day;
  return DAYS.map((_, index) => svg`
    <rect class="se-night" x=${px(from + (index + 1) * day - night)} y="0" width=${px(night)} height=${height}></rect>
    <line class="se-gridline" x1=${px(from + index * day)} x2=${px(from + index * day)} y1="0" y2=${height}></line>`);
}

/** When a run takes place, through all rows. @param {View} view @param {Layout} layout */
function runs({ values }, { from, to, height }) {
  const day = (to - from) / DAYS.length;
  return DAYS.map(({ input }, index) => {
    const minutes = values[input];
    if (minutes <= 0) return nothing;
    const start = from + (index + values.session_hour / HOURS_A_DAY) * day;
    return svg`<rect class="se-run-time" x=${px(start)} y="0" width=${px(Math.max(1, (minutes / MINUTES_AN_HOUR / HOURS_A_DAY) * day))} height=${height}></rect>`;
  });
}

/** @param {Clock} clock @param {View} view @param {Layout} layout @param {number} index @param {number | null} [hour] that its number is read at; without one, its figure of the week */
function row(clock, view, layout, index, hour = null) {
  const { width, wide, from, to } = layout;
  const { results, pinned, changed, revealed } = view;
  const top = layout.tops[index];
  const height = clock.thin ? layout.thin : layout.row;
  const hidden = !revealed && strings.VEILED.includes(clock.week);
  const { value, words } = clock.figure;
  const note = hour !== null ? strings.moment(hour, view.values, width < PHONE) : typeof words === 'string' ? (wide ? words : '') : words(results, wide);
  const number = hour !== null ? valueAt(clock, view, hour) : hidden ? '?' : value(results);
  return svg`
    ${guard([width, clock, height], () => svg`${names(clock, layout, top, height)}${rowEnds(clock.ends, from - 6, top, height)}`)}
    ${hidden ? untilEvening(clock, view, layout, top, height) : svg`
      ${rowCurve({
        top, height, x: results.hour, y: results[clock.week], pinned: changed ? pinned[clock.week] : null,
        across: linearScale([0, HOURS_A_WEEK], [from, to]), scale: clock, every: EVERY,
        beyond: clock.beyond && beyondMeasured(results) ? (hour) => afterMeasured(hour, view.values) : null,
      })}
      ${results[clock.week].some((/** @type {number} */ value) => value > Math.max(clock.top, clock.bottom)) ? cut(to, top) : nothing}`}
    ${wide
      ? svg`<text class="se-row-number" transform=${place(to + 14, top + height / 2 - 1)}>${number}</text>
        <text class="se-quiet" transform=${place(to + 14, top + height / 2 + 15)}>${note}</text>`
      : svg`<text class="se-halo" transform=${place(width, top - 6)} text-anchor="end">${note ? svg`<tspan class="se-quiet">${note}</tspan>` : nothing}<tspan class="se-row-number" dx=${note ? 6 : 0}>${number}</tspan></text>`}`;
}

/** Whether an hour of the week follows a part of its day's run that is longer than any measured one. @param {number} hour @param {import('../../core/types.js').Values} values */
export function afterMeasured(hour, values) {
  const day = Math.min(DAYS.length - 1, Math.floor(hour / HOURS_A_DAY));
  return values[DAYS[day].input] > measured.minutes && hour - day * HOURS_A_DAY > values.session_hour + measured.minutes / MINUTES_AN_HOUR;
}

/** @param {Clock} clock @param {Layout} layout @param {number} top @param {number} height */
function names({ name, measure }, { wide }, top, height) {
  if (!wide) return svg`<text class="se-halo" x="0" y=${top - 6}><tspan class="se-strong">${name}</tspan><tspan class="se-quiet" dx="6">${measure}</tspan></text>`;
  return svg`
    <text class="se-strong" x="0" y=${top + height / 2 - 1}>${name}</text>
    <text class="se-quiet" x="0" y=${top + height / 2 + 15}>${measure}</text>`;
}

/** The first day, and what comes after it hidden. @param {Clock} clock @param {View} view @param {Layout} layout @param {number} top @param {number} height */
function untilEvening(clock, { results, values }, { from, to }, top, height) {
  const across = linearScale([0, HOURS_A_WEEK], [from, to]);
  const evening = HOURS_A_DAY - values.lying_hours;
  const samples = results.hour.filter((/** @type {number} */ hour) => hour <= evening);
  const start = across(evening);
  return svg`
    ${rowCurve({ top, height, x: samples, y: results[clock.week].slice(0, samples.length), pinned: null, across, scale: clock, every: EVERY })}
    <rect class="se-hidden" x=${px(start)} y=${top} width=${px(to - start)} height=${height} rx="6"></rect>
    <text class="se-quiet se-halo" x=${px((start + to) / 2)} y=${top + height / 2 + 4} text-anchor="middle">commit a guess to see the night</text>`;
}

/** A curve that goes beyond its scale. @param {number} x @param {number} y */
function cut(x, y) {
  return svg`<path class="se-bar" transform=${place(x - 12, y - 7)} d="M0 0l5 7h-10z"></path>`;
}
