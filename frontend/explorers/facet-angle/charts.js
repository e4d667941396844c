/** What the surface blocks over its angle, with the angles of the levels in rows above the axis. */
import { html, nothing, svg } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { CURVE_CHART_HEIGHT, curveChart } from '../../core/curve-chart.js';
import { px } from '../../core/path.js';
import { slot } from '../../core/slot.js';
import { levels } from '../../generated/facet-angle.js';
import * as strings from './strings.js';

/** @typedef {import('../../core/types.js').View} View @typedef {import('../../core/types.js').Results} Results @typedef {import('../../core/scale.js').Scale} Scale @typedef {import('../../core/curve-chart.js').Line} Line */

const ROW = 15; // px between two levels
const NAMED_AT = 66; // degrees; past the crossing, far from the levels
const FOOT = 18; // px from the axis words up to the lowest level

/** @type {WeakMap<Float64Array, Float64Array>} */
const hundredths = new WeakMap();

/** A series of shares in per cent, computed once. @param {Float64Array} shares @returns {Float64Array} */
function inPercent(shares) {
  let found = hundredths.get(shares);
  if (!found) {
    found = shares.map((share) => 100 * share);
    hundredths.set(shares, found);
  }
  return found;
}

/** @param {View} view */
export function blockedChart(view) {
  const { values, results, pinnedValues, changed, revealed, width } = view;
  const axis = results.facet_angle_axis;
  const lines = ['twist', 'slip'].flatMap((motion) => /** @type {Line[]} */ ([
    { tone: 'model', x: axis, y: inPercent(results[`${motion}_blocked_curve`]), anchor: NAMED_AT, label: motion },
    { tone: 'model', x: [values.facet_angle], y: [100 * results[`${motion}_blocked_share`]], anchor: 0, dot: true },
  ]));
  return html`<figure>
    <p class="se-heading">Blocked <span>% of the motion</span></p>
    ${slot('blocked', CURVE_CHART_HEIGHT, revealed ? curveChart({
      width: width('blocked', 256),
      alt: strings.chartAlt(view),
      x: { high: 90, ticks: [0, 30, 60, 90], unit: '\u00b0' },
      y: { high: 100, step: 25 },
      labels: { at: NAMED_AT + 6, grows: 'start' },
      bands: [{ tone: 'uncertainty', x: axis, low: inPercent(results.twist_blocked_curve_low), high: inPercent(results.twist_blocked_curve_high) }],
      lines,
      cursor: { now: values.facet_angle, pinned: changed ? pinnedValues.facet_angle : null },
      strip: (x, top) => guard([x(90)], () => levelRows(x, top)),
    }) : html`<p class="se-veil">${strings.UNTIL_COMMIT}</p>`)}
  </figure>`;
}

/** @param {Scale} x @param {number} top of the strip, px */
function levelRows(x, top) {
  return svg`
    <text class="se-quiet" x=${px(x(0))} y=${top + 12}>front to back</text>
    <text class="se-quiet" x=${px(x(90))} y=${top + 12} text-anchor="end">side to side</text>
    ${levels.map(({ level, mean, low, high }, index) => {
      const y = top - FOOT - (levels.length - 1 - index) * ROW;
      return svg`
        ${low < high ? svg`<line class="se-point-range" x1=${px(x(low))} x2=${px(x(high))} y1=${y} y2=${y}></line>` : nothing}
        <circle class="se-point" cx=${px(x(mean))} cy=${y} r="3.5"></circle>
        <text class="se-quiet se-halo" x=${px(x(high) + 7)} y=${y + 4}>${level}</text>`;
    })}`;
}
