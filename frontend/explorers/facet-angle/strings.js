/** Every sentence of the facet-angle explorer. */
import { html } from 'lit-html';
import { bandOf } from '../../core/describe.js';
import { fixed, percentChange, signed } from '../../core/format.js';
import { joint, levels, motion } from '../../generated/facet-angle.js';

/** @typedef {import('../../core/types.js').View} View @typedef {import('../../core/types.js').Results} Results */

export const TITLE = 'Explorer: the angle of a facet joint and what it blocks';

/** Degrees without an empty decimal. @param {number} angle */
export const degrees = (angle) => fixed(angle, Number.isInteger(angle) ? 0 : 1);

/** @param {number} share */
export const percent = (share) => fixed(100 * share, 0);

/** @param {{level: string, mean: number}} upper @param {{level: string, mean: number}} lower */
export const question = (upper, lower) => `From ${upper.level} to ${lower.level} the facet joints turn, on average, from ${degrees(upper.mean)}\u00b0 to ${degrees(lower.mean)}\u00b0. `
  + 'By how much does the share of a small twist that they block change?';

export const UNTIL_COMMIT = 'Commit a guess to see the blocked shares';
export const GEOMETRY = `Projection of a small motion on the joint surface. A twist carries the joint at right angles to the line from the centre of the disc. We take it ${degrees(joint.aside)}\u00a0mm beside the midline and ${degrees(joint.behind)}\u00a0mm behind the centre, at every level: an assumption.`;
export const LEVELS = 'In the chart, dots: mean angle of each level, in people scanned or columns measured; bars: the span of the sources. The band of the twist: the joint nearer to or farther from the midline and the disc.';
export const CAUSES = `Bending and extending together, a joint moves about ${degrees(motion.bend)}\u00b0; twisting, ${degrees(motion.twistLow)} to ${degrees(motion.twistHigh)}\u00b0 to one side.`;
export const NOT_ALONE = 'The angle alone does not determine how far a level twists: disc, ligaments, capsule and muscles limit motion too.';

/** @param {View} view */
export function sentence(view) {
  if (!view.revealed) {
    const text = 'Commit your guess: the answer appears here in one sentence.';
    return { band: 'predict', shown: html`${text}`, spoken: text };
  }
  const { values, pinnedValues, results, pinned } = view;
  const bending = 'Bending runs along it and is free.';
  if (!view.changed) {
    const next = 'Turn the joint to compare with the pinned angle.';
    return {
      band: 'pinned',
      shown: html`At ${degrees(values.facet_angle)}\u00b0 the surface blocks <b>${percent(results.twist_blocked_share)}\u00a0% of a small twist</b> and ${percent(results.slip_blocked_share)}\u00a0% of a forward slip. ${bending}`,
      spoken: `The joint stands as pinned. ${next}`,
    };
  }
  const change = percentChange(results.twist_blocked_share, pinned.twist_blocked_share);
  const { index, direction } = bandOf(change);
  const twist = comparison(results.twist_blocked_share, pinned.twist_blocked_share);
  const slip = comparison(results.slip_blocked_share, pinned.slip_blocked_share);
  const amount = Number.isFinite(change) && direction !== 0 ? `, ${signed(change, 1)}\u00a0%` : '';
  return {
    band: `${direction * index}|${slip}`,
    shown: html`Turned from ${degrees(pinnedValues.facet_angle)}\u00b0 to ${degrees(values.facet_angle)}\u00b0, the surface blocks <b>${twist} of a twist${amount}</b> (${percent(results.twist_blocked_share)}\u00a0% in place of ${percent(pinned.twist_blocked_share)}\u00a0%) and ${slip} of a forward slip (${percent(results.slip_blocked_share)}\u00a0%). ${bending}`,
    spoken: `The surface blocks ${twist} of a twist and ${slip} of a forward slip. ${bending}`,
  };
}

/** @type {Record<string, string>} the bands of core/describe.js before "less" and "more" */
const AMOUNTS = { slightly: 'a little', clearly: 'clearly', strongly: 'much' };

/** @param {number} now @param {number} before */
function comparison(now, before) {
  const { word, direction } = bandOf(percentChange(now, before));
  return direction === 0 ? 'as much' : `${AMOUNTS[word]} ${direction < 0 ? 'less' : 'more'}`;
}

/** @param {View} view */
export function sceneAlt({ values, results, revealed }) {
  const joint = `A lumbar motion segment from above, the front at the top: body and disc, the canal behind it, and two facet joints at ${degrees(values.facet_angle)} degrees to the midline. `;
  if (!revealed) return `${joint}Arrows show a small twist, a forward slip and a bend. What the joint blocks is hidden until you commit a guess.`;
  return `${joint}Arrows divide a small motion at the right joint: of a twist ${percent(results.twist_blocked_share)} per cent points into the surface, of a forward slip ${percent(results.slip_blocked_share)} per cent; `
    + `of a bend, in a side view of L4 and L5, ${percent(results.bending_blocked_share)} per cent. The rest runs along the surface.`;
}

/** @param {View} view */
export function chartAlt({ values, results, pinnedValues, pinned, changed }) {
  const twist = results.twist_blocked_curve;
  return `Share of a motion that the surface blocks over its angle. Twist rises from ${percent(twist[0])} per cent at 0 degrees to 100 at ${fixed(results.joint_bearing, 0)} and falls to ${percent(twist[twist.length - 1])} at 90, with a band for where the joint may lie; forward slip rises from 0 to 100. `
    + `At ${degrees(values.facet_angle)} degrees: twist ${percent(results.twist_blocked_share)} (${percent(results.twist_blocked_share_low)} to ${percent(results.twist_blocked_share_high)}), slip ${percent(results.slip_blocked_share)} per cent.`
    + (changed ? ` Pinned at ${degrees(pinnedValues.facet_angle)} degrees: twist ${percent(pinned.twist_blocked_share)} per cent.` : '')
    + ` Mean angles of the levels: ${levels.map(({ level, mean }) => `${level} ${degrees(mean)}`).join(', ')} degrees.`;
}
