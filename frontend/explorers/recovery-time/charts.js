/** How each change fades after one run, and what a season of such weeks leaves in bone. */
import { html, nothing, svg } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { badge } from '../../core/badge.js';
import { STRIP_HEIGHT, chartHeight, curveChart } from '../../core/curve-chart.js';
import { fixed } from '../../core/format.js';
import { place, px } from '../../core/path.js';
import { linearScale } from '../../core/scale.js';
import { slot } from '../../core/slot.js';
import { evidence } from '../../generated/recovery-time.js';
import { BONE_SCALE, CLOCKS, ROWS, recoveryTime, sampleAt } from './clocks.js';
import { chosen } from './week.js';
import { rowCurve, rowEnds } from './rows.js';
import * as strings from './strings.js';

/** @typedef {import('../../core/types.js').View} View @typedef {import('../../core/types.js').Results} Results @typedef {import('./clocks.js').Clock} Clock @typedef {import('../../core/scale.js').Scale} Scale */

const HEAD = 6, TITLE = 20, ROW = 36, GAP = 10, AXIS = 40; // px
const HEIGHT = HEAD + CLOCKS.length * (TITLE + ROW + GAP) + AXIS;
const EVERY = 3; // samples a drawn point
const LEFT = 95; // per cent that counts as recovered

/** Times with a name, hours: the axis has equal factors, so an hour and a month both have room. */
const NAMED = /** @type {const} */ ([[0.25, '15 min'], [1, '1 h'], [8, '8 h', 'a night'], [24, '1 d'], [24 * 7, '1 wk'], [24 * 30, '1 mo'], [24 * 120, '4 mo']]);

/** @type {WeakMap<ArrayLike<number>, Float64Array>} */
const logarithms = new WeakMap();

/** The axis in powers of ten, computed once for a set of results. @param {Float64Array} hours */
function powers(hours) {
  let found = logarithms.get(hours);
  if (!found) {
    found = hours.map(Math.log10);
    logarithms.set(hours, found);
  }
  return found;
}

/** @param {View} view */
export function afterChart(view) {
  const { results, width: room } = view;
  const width = room('after', 410);
  const hours = results.hours_after;
  const across = linearScale([Math.log10(hours[0]), Math.log10(hours[hours.length - 1])], [1, width - 1]);
  return html`<figure>
    <p class="se-heading">After one run <span>until ${LEFT} % is back</span></p>
    ${slot('after', HEIGHT, html`<svg role="img" aria-label=${strings.afterAlt(view)} viewBox="0 0 ${width} ${HEIGHT}" height=${HEIGHT}>
      ${guard([width], () => timeAxis(across, width))}
      ${CLOCKS.map((clock, index) => fading(clock, results, !view.revealed && strings.VEILED.includes(clock.recovery), across, width, HEAD + index * (TITLE + ROW + GAP) + TITLE))}
    </svg>`)}
    <div><p class="se-caption">${strings.AFTER_CAPTION}</p></div>
  </figure>`;
}

/** Where the last name needs its room, a name before it gives way. */
const ROOM_FOR_LAST = 58; // px

/** @param {Scale} across @param {number} width */
function timeAxis(across, width) {
  return NAMED.map(([hours, name, word = ''], index) => {
    const x = across(Math.log10(hours));
    const last = index === NAMED.length - 1;
    const tick = (/** @type {string} */ text, /** @type {number} */ y) => svg`<text class="se-quiet" x=${px(last ? width : x)} y=${y} text-anchor=${last ? 'end' : 'middle'}>${text}</text>`;
    return svg`
      <line class="se-gridline" x1=${px(x)} x2=${px(x)} y1=${HEAD + TITLE} y2=${HEIGHT - AXIS + 4}></line>
      ${last || x < width - ROOM_FOR_LAST ? tick(name, HEIGHT - AXIS + 19) : nothing}${word ? tick(word, HEIGHT - AXIS + 34) : nothing}`;
  });
}

/** @param {Clock} clock @param {Results} results @param {boolean} hidden @param {Scale} across @param {number} width @param {number} top */
function fading(clock, results, hidden, across, width, top) {
  const hangs = clock.rest === clock.top; // drawn downwards from the state of rest, as over the week
  const scale = hangs ? { top: 0, bottom: 1, rest: 0 } : { top: 1, bottom: 0, rest: 0 };
  if (hidden) return svg`<text class="se-strong se-halo" x="0" y=${top - 6}>${clock.name}</text><text class="se-quiet" x=${width} y=${top - 6} text-anchor="end">after your guess</text>`;
  const left = results[clock.after];
  const band = clock.range ? { low: results[`${clock.after}_low`], high: results[`${clock.after}_high`] } : null;
  const second = clock.second ? results[clock.second.after] : null;
  const { time, range } = recoveryTime(clock, results);
  const dots = [clock, ...(clock.second ? [clock.second] : [])].map(({ recovery }) => across(Math.log10((clock.hours ?? 1) * results[recovery])));
  return svg`
    <text class="se-strong se-halo" x="0" y=${top - 6}>${clock.name}</text>
    <text class="se-halo" transform=${place(width, top - 6)} text-anchor="end"><tspan class="se-row-number">${time}</tspan>${range ? svg`<tspan class="se-quiet" dx="6">${range}</tspan>` : nothing}</text>
    ${guard([left, band?.low, width], () => rowCurve({ top, height: ROW, x: powers(results.hours_after), y: left, pinned: null, band, second, across, scale, every: EVERY }))}
    ${dots.map((x) => svg`<circle class="se-dot-model" transform=${place(x, top + ROW * (hangs ? 1 - LEFT / 100 : LEFT / 100))} r="4.5"></circle>`)}`;
}

const SEASON = { top: HEAD + TITLE + 4, from: 30, weeks: 16, ticks: [0, 4, 8, 12, 16] };
const DAYS_A_WEEK = 7;

/** @param {View} view */
export function seasonChart(view) {
  const { results, pinned, changed, values } = view;
  const width = view.width('season', 410);
  const tall = view.short ? chartHeight(width, true) : HEIGHT;
  return html`<figure>
    <p class="se-heading">A season <span>bone microdamage, weeks of running</span></p>
    ${slot('season', tall, html`<svg role="img" aria-label=${strings.seasonAlt(view)} viewBox="0 0 ${width} ${tall}" height=${tall}>
      ${seasonPicture(results, changed ? pinned : null, values.training_weeks, width, tall)}
    </svg>`)}
    <div><p class="se-caption">${strings.SEASON_CAPTION}</p></div>
  </figure>`;
}

/** @param {Results} results @param {Results | null} pinned @param {number} trained weeks @param {number} width @param {number} tall px */
function seasonPicture(results, pinned, trained, width, tall) {
  const { top, from, weeks, ticks } = SEASON;
  const height = tall - AXIS - top;
  const across = linearScale([0, weeks * DAYS_A_WEEK], [from, width - 8]);
  const scale = { top: BONE_SCALE, bottom: 0, rest: 0 };
  const end = across(trained * DAYS_A_WEEK);
  const late = trained > weeks / 2;
  const over = results.season_bone_highest > BONE_SCALE;
  return svg`
    ${guard([width, tall], () => svg`
      ${[2, 4].map((level) => svg`<line class="se-gridline" x1=${from} x2=${width - 8} y1=${top + height * (1 - level / BONE_SCALE)} y2=${top + height * (1 - level / BONE_SCALE)}></line>
        <text class="se-quiet" x=${from - 6} y=${top + height * (1 - level / BONE_SCALE) + 4} text-anchor="end">${level}</text>`)}
      ${rowEnds([String(BONE_SCALE), '0'], from - 6, top, height)}
      ${ticks.map((week) => svg`<text class="se-quiet" x=${px(week === weeks ? width : across(week * DAYS_A_WEEK))} y=${tall - AXIS + 19} text-anchor=${week === weeks ? 'end' : 'middle'}>${week === weeks ? `${week} weeks` : week}</text>`)}`)}
    ${rowCurve({ top, height, x: results.season_day, y: results.season_bone, pinned: pinned && pinned.season_bone, across, scale, every: 1 })}
    <line class="se-cursor" x1=${px(end)} x2=${px(end)} y1=${top} y2=${top + height}></line>
    <text class="se-halo se-quiet" transform=${place(end + (late ? -7 : 7), top + height - 8)} text-anchor=${late ? 'end' : 'start'}>last run</text>
    ${over ? svg`<path class="se-bar" transform=${place(from + 14, top - 7)} d="M0 0l5 7h-10z"></path>` : nothing}
    <text class="se-row-number se-halo" transform=${place(width, HEAD + TITLE - 6)} text-anchor="end">${fixed(results.season_bone_highest, 1)} weeks at most</text>`;
}

const DAY = 24; // h
const STATURE = {
  x: { high: 2 * DAY, ticks: [0, 12, 24, 36, 48], unit: 'h' },
  y: { low: -30, high: 0, step: 10 }, // mm
  labels: { at: 0, grows: /** @type {const} */ ('start') },
};

/** Stature over the first two days of the week, as a cut. @param {View} view */
export function dayChart(view) {
  const { values, results, pinned, changed } = view;
  const width = view.width('day', 480);
  const evening = sampleAt(results, DAY - values.lying_hours);
  const below = (/** @type {Results} */ { disc_loss: lost }) => Float64Array.from(lost, (/** @type {number} */ one) => -one);
  const upTo = sampleAt(results, 2 * DAY) + 1;
  const line = { x: results.hour.slice(0, upTo), anchor: evening };
  const before = changed ? [{ ...line, tone: /** @type {const} */ ('baseline'), y: below(pinned).slice(0, upTo) }] : [];
  return html`<figure>
    <p class="se-heading">Stature <span>mm below that after lying for ever</span></p>
    ${slot('day', chartHeight(width, true), curveChart({
      ...STATURE,
      width,
      height: chartHeight(width, true),
      alt: strings.dayAlt(view),
      bands: [],
      lines: [...before, { ...line, tone: 'model', y: below(results).slice(0, upTo), dot: true }],
      strip: upAndLying(values.lying_hours),
    }))}
  </figure>`;
}

/** When the runner is up and when she lies, in words under the curve. @param {number} lying h @returns {(x: Scale, top: number) => unknown} */
const upAndLying = (lying) => (x, top) => [0, 1].flatMap((day) => [[day * DAY, (day + 1) * DAY - lying, 'up', 'se-flight'], [(day + 1) * DAY - lying, (day + 1) * DAY, 'lying', 'se-contact']])
  .map(([from, to, word, name]) => svg`<rect class=${name} x=${px(x(Number(from)))} y=${top} width=${px(x(Number(to)) - x(Number(from)))} height=${STRIP_HEIGHT}></rect>
    <text class="se-quiet" transform=${place((x(Number(from)) + x(Number(to))) / 2, top + STRIP_HEIGHT - 4)} text-anchor="middle">${word}</text>`);

/** What the chosen clock is, beside its picture. @param {View} view */
export function clockFacts(view) {
  const clock = chosen(view);
  const { kind } = /** @type {Record<string, {kind: import('../../core/badge.js').Kind}>} */ (evidence)[clock.week];
  const { time, range } = recoveryTime(clock, view.results);
  return html`<figure class="se-clock-facts">
    <p class="se-heading">${clock.name} ${badge(kind)}</p>
    <p class="se-clock-time">${!view.revealed && strings.VEILED.includes(clock.recovery) ? 'after your guess' : html`<b>${time}</b> ${range ? html`(${range}) ` : nothing}${clock.week === 'tendon_balance' ? 'until building leads' : `until ${LEFT} % is back${clock.week === 'disc_loss' ? ', lying' : ''}`}`}</p>
    <p>${strings.MEASURES[clock.week]}</p>
    ${clock.week === 'disc_loss' && view.revealed ? strings.cautions(view.results).map((one) => html`<p>${one}</p>`) : nothing}
  </figure>`;
}

/** What each row measures and what it rests on. */
export const clockList = html`<div class="se-clocks">
  <p class="se-heading">What each row measures, and what it rests on</p>
  <dl>${ROWS.map(({ name, week }) => {
    const { kind, reason } = /** @type {Record<string, {kind: import('../../core/badge.js').Kind, reason: string}>} */ (evidence)[week];
    return html`<div><dt>${name}${badge(kind)}</dt>
      <dd>${strings.MEASURES[week]} <i>${reason}</i></dd></div>`;
  })}</dl>
</div>`;
