/** Every sentence of the muscle-lever explorer. */
import { html } from 'lit-html';
import { bandOf, changeVerb } from '../../core/describe.js';
import { fixed, percentChange } from '../../core/format.js';
import { box, postures } from '../../generated/muscle-lever.js';
import { LOAD_ARM, loadForce } from './geometry.js';

/** @typedef {import('../../core/types.js').View} View @typedef {import('../../core/types.js').Results} Results */

const { bent } = postures;

export const TITLE = 'Explorer: short levers and large forces of the back muscles';
export const QUESTION = `Bent forward by ${bent.trunk_flexion}\u00b0 with empty hands, a moment of about ${bent.needed_moment} N\u00a0m acts on L5/S1. How much force do the back muscles hold it with?`;
export const STANDING = 'Standing';
export const BENT = `Bent ${bent.trunk_flexion}\u00b0, empty hands`;
export const LIFT = `The same with ${box} kg`;
export const BRACED = 'Brace hard';
export const UNTIL_COMMIT = 'Commit a guess to see what the muscles can hold';
export const SCALES = `Spine, levers and ruler share one scale of length, the arrows one of force: each area under the board is a moment. The load is drawn as one weight ${LOAD_ARM} cm in front of the joint. Dashed: the one equivalent muscle of the other chapters, with its range. How the spine bends is schematic.`;
export const MODEL = 'Forces and lever arms of the four groups are outputs of a musculoskeletal model (MyoTorso), not measurements; the muscle stress behind them is not verified.';
export const GAP = 'Added up, the four groups hold a little more than the whole model as shipped (dot at 0\u00b0). Ligaments and other tissue that help in deep flexion are left out.';
export const BALANCE_UNTIL_COMMIT = 'Commit a guess to see the changes';
/** @type {Record<string, string>} */
export const SHORT_NAMES = { iliocostalis_lumborum: 'iliocostalis', longissimus_lumborum: 'longissimus, lumbar', longissimus_thoracis: 'longissimus, thoracic', multifidus: 'multifidus' };
const PASSIVE = 'more than these groups can hold';

/** @param {number} value */
export const newtons = (value) => fixed(value, 0);

/** Force with its range for the lever arm. @param {Results} results */
export function equivalent({ needed_equivalent_force: force, needed_equivalent_force_low: low, needed_equivalent_force_high: high }) {
  return `${newtons(force)} N (${newtons(low)} to ${newtons(high)})`;
}

/** @param {Results} results */
export const bracingCost = ({ bracing_compression: compression }) => `${newtons(compression)} N of compression`;

/** @param {View} view */
export function sentence(view) {
  if (!view.revealed) {
    const text = 'Commit your guess: the answer appears here in one sentence.';
    return { band: 'predict', shown: html`${text}`, spoken: text };
  }
  const { values, results, pinned } = view;
  const share = html`${fixed(100 * results.needed_share, 0)}\u00a0% of what the four groups can do${results.needed_share > 1 ? `: ${PASSIVE}` : ''}`;
  if (!view.changed) {
    return {
      band: 'pinned',
      shown: html`Holding ${fixed(values.needed_moment, 0)} N\u00a0m with a lever of ${fixed(results.mean_extensor_arm, 1)} cm takes <b>${newtons(results.needed_extensor_force)} N of muscle force</b>, ${share}.`,
      spoken: 'The muscles are as pinned. Move a control to compare.',
    };
  }
  const percent = percentChange(results.needed_extensor_force, pinned.needed_extensor_force);
  const amount = Number.isFinite(percent) && bandOf(percent).direction !== 0 ? `, by ${fixed(Math.abs(percent), 1)} %` : '';
  const enough = results.needed_share > 1 ? `It is ${PASSIVE}.` : 'The four groups can hold it.';
  const bracing = braced(view);
  const spoken = `The muscle force ${changeVerb(percent)}. ${enough}${bracing ? ' Bracing turns nothing and adds compression.' : ''}`;
  return {
    band: spoken,
    shown: html`The muscle force <b>${changeVerb(percent)}${amount}</b>: ${newtons(results.needed_extensor_force)} N at a lever of ${fixed(results.mean_extensor_arm, 1)} cm, ${share}. ${bracing}`,
    spoken,
  };
}

/** Said where bracing differs from the pinned one. @param {View} view */
function braced({ values, pinnedValues, results }) {
  if (values.bracing_moment === pinnedValues.bracing_moment) return '';
  return `Bracing turns nothing and adds ${bracingCost(results)}.`;
}

/** @param {View} view */
export function sceneAlt({ values, results, revealed }) {
  const spine = `The lumbar spine from the side, bent by ${fixed(values.lumbar_flexion, 0)} degrees, on a see-saw with its pivot at L5/S1. A load of ${newtons(loadForce(values.needed_moment))} newtons pulls down ${LOAD_ARM} centimetres in front of it. `;
  if (!revealed) return `${spine}The back muscles pull down close behind it; their force is hidden until you commit a guess.`;
  return `${spine}The back muscles pull down ${fixed(results.mean_extensor_arm, 1)} centimetres behind it with ${newtons(results.needed_extensor_force)} newtons. Force times lever arm is ${fixed(values.needed_moment, 0)} newton metres on both sides, drawn as two areas of one size. `
    + `At most the four groups pull with ${newtons(results.max_extensor_force)} newtons. Bracing pulls ${newtons(results.bracing_extensor_force)} newtons behind and ${newtons(results.bracing_flexor_force)} in front.`;
}

/** @param {View} view */
export function chartAlt({ values, results }) {
  const curve = results.max_extensor_moment_curve;
  return `Largest extensor moment of four muscle groups, stacked, over lumbar flexion: ${fixed(curve[0], 0)} newton metres upright, ${fixed(curve[curve.length - 1], 0)} at 60 degrees; ${fixed(results.max_extensor_moment, 0)} at ${fixed(values.lumbar_flexion, 0)} degrees. `
    + `The whole model, upright: ${fixed(results.whole_model_max_moment, 0)}. The moment to hold is ${fixed(values.needed_moment, 0)} newton metres.`;
}
