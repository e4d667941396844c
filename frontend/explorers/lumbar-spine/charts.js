/** How far each joint moves in three directions, drawn to one scale. */
import { html, nothing } from 'lit-html';
import { badge } from '../../core/badge.js';
import { fixed } from '../../core/format.js';
import { rangeBars, rangeBarsHeight } from '../../core/range-bars.js';
import { slot } from '../../core/slot.js';
import { fromAbove, isNarrow } from './scene.js';
import * as strings from './strings.js';

/** @typedef {import('../../core/types.js').View} View @typedef {import('../../core/range-bars.js').Panel} Panel @typedef {import('../../core/range-bars.js').Range} Range */

const HIGH = 20; // degrees, in every panel
const BACK = -10;

/** @param {View} view @returns {Panel[]} */
function panels({ results, pinned, revealed }) {
  const at = (/** @type {string} */ name, /** @type {number} */ i) => results[`${name}_by_level`][i];
  const spread = (/** @type {string} */ name, /** @type {number} */ i) => /** @type {[number, number]} */ ([at(`${name}_low`, i), at(`${name}_high`, i)]);
  const label = (/** @type {number} */ value) => `${fixed(value, 0)}\u00b0`;
  /** @param {string} motion @returns {Range[]} */
  const oneSided = (motion) => strings.LEVELS.map((_, i) => ({
    to: at(`${motion}_range`, i), toSpread: spread(`${motion}_range`, i),
    now: Math.abs(at(`${motion}_angle`, i)), pinned: Math.abs(pinned[`${motion}_angle_by_level`][i]), label: label(at(`${motion}_range`, i)),
  }));
  const bend = strings.LEVELS.map((_, i) => {
    const [low, high] = spread('extension_range', i);
    return /** @type {Range} */ ({
      to: at('flexion_range', i), toSpread: spread('flexion_range', i), from: -at('extension_range', i), fromSpread: [-high, -low],
      now: at('flexion_angle', i), pinned: pinned.flexion_angle_by_level[i], label: label(at('flexion_range', i) + at('extension_range', i)),
    });
  });
  return [
    { title: 'forward, back', low: BACK, high: HIGH, ranges: bend },
    { title: 'to a side', low: 0, high: HIGH, ranges: oneSided('lateral_bending') },
    { title: 'twist', low: 0, high: HIGH, ranges: revealed ? oneSided('axial_rotation') : null },
  ];
}

/** @param {View} view */
export function bars(view) {
  return html`<figure>
    <p class="se-heading">How far each joint moves <span>degrees, one scale</span></p>
    ${slot('ranges', rangeBarsHeight(strings.LEVELS.length), rangeBars({
      width: view.width('ranges', 600),
      alt: strings.chartAlt(view),
      rows: strings.LEVELS,
      selected: view.values.level,
      panels: panels(view),
      step: 10,
      unit: '\u00b0',
      changed: view.changed,
      veil: strings.VEIL,
      onSelect: (level) => { view.change({ level }); view.settle(); },
    }))}
  </figure>`;
}

/** What stands beside the picture: the bars, and on a phone their sums. @param {View} view */
export const beside = (view) => (isNarrow(view) ? html`<p class="se-sums">${strings.sums(view)}</p>` : bars(view));

/** The selected level from above, and the bars where they do not stand beside the picture. @param {View} view */
export const charts = (view) => html`${isNarrow(view) ? bars(view) : nothing}${fromAbove(view)}`;

/** What the bars rest on. */
export const captions = () => html`<p class="se-caption">${badge('illustration')}<span>${strings.BARS} ${strings.NOW}</span></p>`;
