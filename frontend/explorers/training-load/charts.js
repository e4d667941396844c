/** Three forms of the acute:chronic ratio, taught as history, and the published rate ratios of one long session. */
import { html, nothing, svg } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { badge } from '../../core/badge.js';
import { place, px } from '../../core/path.js';
import { slot } from '../../core/slot.js';
import { constants, spikes } from '../../generated/training-load.js';
import { dayChart, weekAxis } from './day-chart.js';
import { dayBox, dayScale } from './layout.js';
import * as strings from './strings.js';

/** @typedef {import('../../core/types.js').View} View @typedef {import('./layout.js').Box} Box @typedef {import('./day-chart.js').DayLine} DayLine */

const HEIGHT = 292;
const RATIO = { low: 0, high: 2, step: 0.5, strong: 1, print: (/** @type {number} */ value) => value.toFixed(1) };
const STRIP = 16;

/** @param {View} view */
export function ratioChart(view) {
  const { revealed, width } = view;
  const room = width('ratio', 290);
  return html`<figure>
    <p class="se-heading">Acute:chronic ratio <span>last ${constants.acuteDays} days to last ${constants.chronicDays}</span></p>
    ${slot('ratio', HEIGHT, revealed ? html`<svg role="img" aria-label=${strings.ratioAlt(view)} viewBox="0 0 ${room} ${HEIGHT}" height=${HEIGHT}>
      ${dayChart({ box: ratioBox(room), y: RATIO, lines: ratioLines(view) })}
      ${fillingStrip(ratioBox(room))}
    </svg>` : html`<p class="se-veil">${strings.UNTIL_COMMIT}</p>`)}
    <div>
      <p class="se-caption">${badge('illustration')}<span>${revealed ? strings.steadyRatio(view) : nothing} ${strings.HISTORY}</span></p>
    </div>
  </figure>`;
}

/** @param {number} width */
const ratioBox = (width) => dayBox(width, 14, HEIGHT - 14 - 30 - STRIP - 8);

/** @param {View} view @returns {DayLine[]} */
function ratioLines({ results, pinned, changed }) {
  /** @type {DayLine[]} */
  const lines = [{ stroke: 'thin', y: results.fading_ratio, words: ['fading', `weights ${strings.ratio(results.last_fading_ratio)}`] }];
  if (changed) lines.push({ stroke: 'baseline', y: pinned.acute_chronic_ratio, words: [] });
  lines.push(
    { stroke: 'quiet-dashed', y: results.uncoupled_ratio, words: ['no shared', `day ${strings.ratio(results.last_uncoupled_ratio)}`] },
    { stroke: 'model', y: results.acute_chronic_ratio, words: ['shared', `days ${strings.ratio(results.last_acute_chronic_ratio)}`] },
  );
  return lines;
}

/** Until the longer window has left the days before the season behind. @param {Box} box */
function fillingStrip(box) {
  const x = dayScale(box);
  const top = box.bottom + 8;
  const filled = x(constants.chronicDays);
  return svg`${guard([...Object.values(box)], () => svg`
    <rect class="se-flight" x=${px(box.left)} y=${top} width=${px(filled - box.left)} height=${STRIP}></rect>
    <rect class="se-contact" x=${px(filled)} y=${top} width=${px(box.right - filled)} height=${STRIP}></rect>
    <text class="se-quiet" transform=${place((box.left + filled) / 2, top + 12.5)} text-anchor="middle">${filled - box.left > 56 ? 'filling' : ''}</text>
    <text class="se-quiet" transform=${place((filled + box.right) / 2, top + 12.5)} text-anchor="middle">${box.right - filled > 110 ? 'windows full' : 'full'}</text>`)}
    ${weekAxis(box, top + STRIP)}`;
}

const SPIKE = { top: 8, row: 57, names: { share: 0.4, least: 112, most: 150 }, low: 0.8, high: 4, ticks: [1, 2, 3, 4] };
const LETTER = 6.7; // px

/** @param {View} view */
export function spikeChart(view) {
  const room = view.width('spike', 290);
  return html`<figure>
    <p class="se-heading">Rate ratio of overuse injury <span>by how much longer one session was than the longest of 30 days</span></p>
    ${slot('spike', HEIGHT, spikeRows(view, room))}
    <div>
      <p class="se-caption">${badge('evidence')}<span>${strings.SPIKES}</span></p>
      <p class="se-caption">${strings.REFERENCE}</p>
    </div>
  </figure>`;
}

/** One row a category, each with its own line: between categories nothing is drawn. @param {View} view @param {number} width */
function spikeRows(view, width) {
  const names = Math.max(SPIKE.names.least, Math.min(SPIKE.names.most, SPIKE.names.share * width));
  const [low, high] = [SPIKE.low, SPIKE.high].map(Math.log);
  const x = (/** @type {number} */ ratio) => names + ((Math.log(ratio) - low) / (high - low)) * (width - names - 14);
  const selected = strings.spikeOf(view.values.session_change);
  const bottom = SPIKE.top + SPIKE.row * spikes.length;
  return html`<svg role="img" aria-label=${strings.spikeAlt(view)} viewBox="0 0 ${width} ${HEIGHT}" height=${HEIGHT}>
    ${guard([width], () => svg`
      ${SPIKE.ticks.map((tick) => svg`
        <line class=${tick === 1 ? 'se-axis-strong' : 'se-gridline'} x1=${px(x(tick))} x2=${px(x(tick))} y1=${SPIKE.top} y2=${bottom}></line>
        <text class="se-quiet" x=${px(x(tick))} y=${bottom + 18} text-anchor="middle">${tick}${tick === SPIKE.high ? ' \u00d7' : ''}</text>`)}
      ${spikes.map((spike, index) => spikeRow(spike, SPIKE.top + index * SPIKE.row, x))}`)}
    ${here(view, SPIKE.top + selected * SPIKE.row, width)}
  </svg>`;
}

/** @param {strings.Spike} spike @param {number} top @param {(ratio: number) => number} x */
function spikeRow(spike, top, x) {
  const line = top + 40;
  const { ratio, low, high } = spike;
  const numbers = strings.spikeNumbers(spike);
  return svg`
    <text class="se-strong" x="8" y=${top + 22}>${strings.spikeWords(spike)}</text>
    <text class="se-label se-label-measured" x=${px(Math.max(x(1) + 8, x(ratio) - (LETTER * numbers.length) / 2))} y=${top + 24}>${numbers}</text>
    ${low === null || high === null ? nothing : svg`<path class="se-range-spread" d="M${px(x(low))} ${line - 5}v10M${px(x(low))} ${line}H${px(x(high))}m0 -5v10"></path>`}
    <circle class="se-point" cx=${px(x(ratio))} cy=${line} r="4.5"></circle>`;
}

/** The category of the reader's session. @param {View} view @param {number} top @param {number} width */
function here({ results }, top, width) {
  return svg`
    ${[['se-ring', 3.6], ['se-ring-light', 1.8]].map(([name, line]) => svg`<rect class=${name} x="2" y=${top + 2} width=${width - 4} height=${SPIKE.row - 4} rx="6" stroke-width=${line}></rect>`)}
    <text class="se-label-model" x="8" y=${top + 42}>this one ${results.spike_session.toFixed(0)} min</text>`;
}
