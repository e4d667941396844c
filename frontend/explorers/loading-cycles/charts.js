/** What the stride does to damage, over the fatigue exponent that decides its sign. */
import { html, svg } from 'lit-html';
import { badge } from '../../core/badge.js';
import { CURVE_CHART_HEIGHT, STRIP_HEIGHT, curveChart } from '../../core/curve-chart.js';
import { changeText, fixed, percentChange } from '../../core/format.js';
import { place, px } from '../../core/path.js';
import { slot } from '../../core/slot.js';
import { model } from '../../generated/loading-cycles.js';
import * as strings from './strings.js';

/** @typedef {import('../../core/types.js').View} View @typedef {import('../../core/types.js').Results} Results @typedef {import('../../core/curve-chart.js').Line} Line @typedef {import('../../core/scale.js').Scale} Scale */

const { low: LOW, high: HIGH } = model.inputs.fatigue_exponent;
const LABELS = 152; // px for the column of labels
const LETTER = 6.7; // px, generous
const PERCENT = { low: -100, high: 100, step: 50 };
const EFFECT = 'stride_effect_on_damage';

/** @type {WeakMap<Results, Record<string, Float64Array>>} */
const kept = new WeakMap();

/** The effect of the stride and its range as changes in per cent, computed once for a set of results. @param {Results} results */
function effects(results) {
  let found = kept.get(results);
  if (!found) {
    const percent = (/** @type {string} */ name) => results[name].map((/** @type {number} */ ratio) => percentChange(ratio, 1));
    found = { now: percent(`${EFFECT}_curve`), low: percent(`${EFFECT}_curve_low`), high: percent(`${EFFECT}_curve_high`) };
    kept.set(results, found);
  }
  return found;
}

/** The nearest sample of the axis. @param {Results} results @param {number} exponent */
function sampleAt(results, exponent) {
  const samples = results.fatigue_exponent_axis.length - 1;
  return Math.round(((exponent - LOW) / (HIGH - LOW)) * samples);
}

/** @param {View} view */
export function exponentChart(view) {
  const { values, results, pinnedValues, changed, revealed, width } = view;
  const room = width('exponent', 590);
  const { low, high } = effects(results);
  const test = strings.fatigueEvidence(view);
  return html`<figure>
    <p class="se-heading">What the stride alone does to damage per km <span>change in %, over the fatigue exponent n</span></p>
    ${slot('exponent', CURVE_CHART_HEIGHT, revealed ? curveChart({
      width: room,
      alt: strings.curveAlt(view),
      x: { low: LOW, high: LOW + ((HIGH - LOW) * (room - 40)) / (room - 40 - LABELS), ticks: [1, 2, 4, 6, 8, 10], unit: '' },
      y: PERCENT,
      labels: { at: HIGH + 0.35, grows: 'start' },
      bands: [{ tone: 'uncertainty', x: results.fatigue_exponent_axis, low, high }],
      lines: lines(view),
      points: points(view),
      cursor: { now: values.fatigue_exponent, pinned: changed && pinnedValues.fatigue_exponent !== values.fatigue_exponent ? pinnedValues.fatigue_exponent : null },
      strip: (x, top) => signStrip(results, x, top),
    }) : html`<p class="se-veil">${strings.CURVE_UNTIL_COMMIT}</p>`)}
    <div>
      <p class="se-caption">${badge(test.kind)}<span>${test.words}</span></p>
      <p class="se-caption">${badge('illustration')}<span>${revealed ? `${strings.powerText(results)} ` : ''}${strings.DAMAGE}</span></p>
    </div>
  </figure>`;
}

/** @param {View} view @returns {Line[]} */
function lines({ values, results, pinnedValues, pinned, changed }) {
  /** @type {Line[]} */
  const drawn = [];
  const [now, before] = [effects(results).now, effects(pinned).now];
  if (changed && before.some((percent, index) => percent !== now[index])) {
    const at = sampleAt(pinned, pinnedValues.fatigue_exponent);
    drawn.push({ tone: 'baseline', x: pinned.fatigue_exponent_axis, y: before, anchor: at, label: `pinned ${changeText(percentChange(pinned[EFFECT], 1))}` });
  }
  const range = strings.rangeText(strings.rangeOf(results, EFFECT));
  drawn.push({ tone: 'model', x: results.fatigue_exponent_axis, y: now, anchor: sampleAt(results, values.fatigue_exponent), label: `now ${changeText(percentChange(results[EFFECT], 1))}`, note: range || undefined, dot: true });
  const turn = results.sign_changing_exponent;
  if (turn >= LOW && turn <= HIGH) drawn.push({ tone: 'model', x: [turn], y: [0], anchor: 0, dot: true });
  return drawn;
}

/** The exponent of fatigue tests, where one was read. @param {View} view */
function points(view) {
  const { exponent } = strings.fatigueTest(view);
  if (exponent === null) return [];
  const y = effects(view.results).now[sampleAt(view.results, exponent)];
  return [{ x: exponent, y, label: `fatigue tests ${fixed(exponent, 1)}` }];
}

/** Which way a shorter stride goes, in words under the curve; the darker part is where the sources disagree. @param {Results} results @param {Scale} x @param {number} top */
function signStrip({ sign_changing_exponent: turn, sign_changing_exponent_low: low, sign_changing_exponent_high: high }, x, top) {
  const inside = (/** @type {number} */ exponent) => x(Math.max(LOW, Math.min(HIGH, exponent)));
  const [start, at, end] = [x(LOW), inside(turn), x(HIGH)];
  const words = top + STRIP_HEIGHT - 4;
  return svg`
    <rect class="se-contact" x=${px(start)} y=${top} width=${px(at - start)} height=${STRIP_HEIGHT}></rect>
    <rect class="se-flight" x=${px(at)} y=${top} width=${px(end - at)} height=${STRIP_HEIGHT}></rect>
    <rect class="se-band-uncertainty" x=${px(inside(low))} y=${top} width=${px(inside(high) - inside(low))} height=${STRIP_HEIGHT}></rect>
    <text class="se-quiet" transform=${place((start + at) / 2, words)} text-anchor="middle">${fitting(at - start, ['shorter stride: more', 'more'])}</text>
    <text class="se-quiet" transform=${place((at + end) / 2, words)} text-anchor="middle">${fitting(end - at, ['shorter stride: less damage', 'shorter: less', 'less'])}</text>`;
}

/** The first of some wordings that fits. @param {number} room px @param {string[]} wordings */
function fitting(room, wordings) {
  return wordings.find((words) => words.length * LETTER < room) ?? '';
}
