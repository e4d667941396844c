/** Every sentence of the lumbar-spine explorer, so that they can be read, and mended, in one place. */
import { html } from 'lit-html';
import { fixed, signed } from '../../core/format.js';
import { model } from '../../generated/lumbar-spine.js';

/** @typedef {import('../../core/types.js').View} View @typedef {import('../../core/types.js').Results} Results @typedef {import('../../core/types.js').Values} Values */

/** From the top down. @type {readonly string[]} */
export const LEVELS = /** @type {readonly string[]} */ (model.inputs.level.choices);

export const TITLE = 'Explorer: how far each joint of the lower back bends and twists';
export const QUESTION = 'How far can the whole lower back, T12 to S1, twist to one side?';
/** @type {[string, string]} */
export const VEIL = ['after', 'your guess'];
export const DISPUTED = 'For L5-S1 the sources show no consistent pattern. The angle of the facet joints alone does not determine how far a joint moves.';
export const PEOPLE = 'Every range is the mean of a group; people differ from it by much, and more or less motion is no measure of health.';
export const BARS = 'Bars: a textbook\u2019s representative values (not verified). Lines with ticks: what our sources span. All are means of groups.';
export const NOW = 'Blue: where each joint stands now. That all take the same share of their range is a drawing assumption. How forward and backward bend share the range is not verified; at T12-L1 the split of L1-2 stands in.';
export const GRIP_SIDE = 'Bend back or forward, on the drawing';
export const GRIP_BACK = 'Bend to a side, on the drawing';
/** @type {string[]} */
export const TOP_NOTES = ['dashed: the joint surfaces', 'front is up, right is right'];
export const SOLID = 'Drag to turn, T12 to bend; tap a bone. Partly schematic.';
export const DRAWN = 'Schematic shapes. The angles between the bones are those of the model; muscles are left out.';

const degrees = (/** @type {number} */ value) => `${fixed(Math.abs(value), 0)}\u00b0`;

/** At most two decimals, as published. @param {number} value */
const plain = (value) => String(Number(value.toFixed(2)));

/** What the sources span. @param {number} low @param {number} high @param {(value: number) => string} [print] */
const span = (low, high, print = plain) => (print(low) === print(high) ? 'one value in our sources' : `${print(low)} to ${print(high)}\u00b0`);

const whole = (/** @type {number} */ value) => fixed(value, 0);

/** @param {number} share */
export const shareSpoken = (share) => `${signed(share * 100, 0)} per cent of the range`;

/** @typedef {{name: string, value: string, note: string}} Fact */

/** What is known of the selected level. @param {View} view @returns {Fact[]} */
export function facts({ results, revealed }) {
  const forward = degrees(results.flexion_range), back = degrees(results.extension_range);
  return [
    {
      name: 'Forward and back', value: degrees(results.flexion_extension_range),
      note: `${span(results.flexion_extension_range_low, results.flexion_extension_range_high)}; about ${forward} forward, ${back} back (not verified)`,
    },
    { name: 'To one side', value: degrees(results.lateral_bending_range), note: span(results.lateral_bending_range_low, results.lateral_bending_range_high) },
    revealed
      ? { name: 'Twist to one side', value: degrees(results.axial_rotation_range), note: span(results.axial_rotation_range_low, results.axial_rotation_range_high) }
      : { name: 'Twist to one side', value: '?', note: 'after your guess' },
    { name: 'Angle of the facet joints', value: degrees(results.facet_orientation), note: `${span(results.facet_orientation_low, results.facet_orientation_high, whole)}, to the midsagittal plane` },
    measured(results)
      ? { name: 'Left and right joint differ by', value: `${plain(results.tropism)}\u00b0`, note: span(results.tropism_low, results.tropism_high) }
      : { name: 'Left and right joint differ by', value: '\u2013', note: 'not measured in our sources' },
    { name: 'Disc height', value: `${fixed(results.disc_height, 1)} mm`, note: 'as drawn, schematic' },
  ];
}

/** False where a neighbour stands in for the asymmetry of the joints. @param {Results} results */
export function measured(results) {
  return results.tropism_measured === 1;
}

/** What a button that selects a level says. @param {View} view @param {number} level */
export function levelSpoken({ values, results, revealed }, level) {
  const at = (/** @type {string} */ name) => degrees(results[`${name}_by_level`][level]);
  const bend = degrees(results.flexion_range_by_level[level] + results.extension_range_by_level[level]);
  const twist = revealed ? `, twists ${at('axial_rotation_range')} to a side` : '';
  return `${LEVELS[level]}${values.level === level ? ', selected' : ''}: bends ${bend} forward and back, ${at('lateral_bending_range')} to a side${twist}`;
}

/** How far along its range a motion is. @param {number} share */
function extent(share) {
  const size = Math.abs(share);
  if (size >= 1) return 'as far as it goes';
  if (size > 0.7) return 'most of the way';
  return size < 0.35 ? 'a little' : 'about halfway';
}

/** @typedef {{verb: string, how: string, angle: number}} Part */

/** What has moved. @param {View} view @returns {Part[]} */
function moved({ values, results }) {
  const { flexion, lateral_bending: side, axial_rotation: twist } = values;
  return [
    { verb: 'bends', where: flexion > 0 ? ' forward' : ' backward', share: flexion, angle: results.total_flexion_angle },
    { verb: 'leans', where: side > 0 ? ' to the right' : ' to the left', share: side, angle: results.total_lateral_bending_angle },
    { verb: 'twists', where: twist > 0 ? ' to the right' : ' to the left', share: twist, angle: results.total_axial_rotation_angle },
  ].filter(({ share }) => share !== 0).map(({ verb, where, share, angle }) => ({ verb, how: `${extent(share)}${where}`, angle }));
}

/** @param {string[]} parts */
function listed(parts) {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;
}

/** @param {View} view */
export function sentence(view) {
  if (!view.revealed) {
    const text = 'Commit your guess: the answer appears here in one sentence.';
    return { band: 'predict', shown: html`${text}`, spoken: text };
  }
  const { results } = view;
  const parts = moved(view);
  const words = parts.map(({ verb, how }) => `${verb} ${how}`);
  const full = `Its whole range: ${degrees(results.total_flexion_range)} forward, ${degrees(results.total_extension_range)} back, ${degrees(results.total_lateral_bending_range)} to a side, and only ${degrees(results.total_axial_rotation_range)} of twist.`;
  if (parts.length === 0) {
    return { band: 'upright', shown: html`The lower back stands upright. ${full}`, spoken: `The lower back stands upright. ${full}` };
  }
  const exact = parts.map(({ verb, how, angle }, i) => html`${i === 0 ? '' : i === parts.length - 1 ? ' and ' : ', '}${verb} <b>${how}, by ${degrees(angle)}</b>`);
  return {
    band: words.join('|'),
    shown: html`The lower back ${exact}.${parts.length === 1 ? ` ${full}` : ''}`,
    spoken: `The lower back ${listed(words)}.`,
  };
}

/** What the picture of the canal shows. @returns {import('../../core/types.js').Sentence} */
export function canal() {
  const text = 'The sac of nerve roots runs past every level and bends with the bones; at each one a root leaves on either side.';
  return { band: 'canal', shown: html`${text}`, spoken: text };
}

/** What the selected level has of the whole. @param {View} view */
export function atLevel(view) {
  const { values, results } = view;
  const level = LEVELS[values.level];
  /** @type {Record<string, number>} */
  const own = { bends: results.flexion_angle, leans: results.lateral_bending_angle, twists: results.axial_rotation_angle };
  const parts = moved(view).map(({ verb, angle }) => `${verb} ${degrees(own[verb])} of the ${degrees(angle)} of T12 to S1`);
  const text = parts.length ? `${level} ${listed(parts)}.` : `${level} upright: facet joints at ${degrees(results.facet_orientation)} to the midsagittal plane.`;
  return { band: `${level} ${moved(view).map(({ how }) => how).join()}`, shown: html`${text}`, spoken: text };
}

/** What a share amounts to over T12 to S1. @param {number} angle @param {string} one @param {string} other */
export function overAll(angle, one, other) {
  return `${degrees(angle)}${Number(fixed(Math.abs(angle), 0)) === 0 ? '' : ` ${angle > 0 ? one : other}`}, T12 to S1`;
}

/** The sums of all joints. @param {View} view */
export function sums({ results, revealed }) {
  const at = (/** @type {string} */ name) => degrees(results[`total_${name}_range`]);
  return `All six joints: ${at('flexion')} forward, ${at('extension')} back, ${at('lateral_bending')} to a side${revealed ? `, ${at('axial_rotation')} of twist` : ''}.`;
}

/** @param {View} view */
export function sideAlt(view) {
  const { values, results } = view;
  const angle = results.total_flexion_angle;
  const pose = angle === 0 ? 'standing upright' : `bent ${degrees(angle)} ${angle > 0 ? 'forward' : 'backward'}, ${degrees(results.flexion_angle)} of it at ${LEVELS[values.level]}`;
  return `The lower back from the right side, T12 to the sacrum, ${pose}: vertebrae, discs, facet joints and canal. A ring marks the disc of ${LEVELS[values.level]}.`;
}

/** @param {View} view */
export function backAlt(view) {
  const { values, results } = view;
  const angle = results.total_lateral_bending_angle;
  const pose = angle === 0 ? 'upright' : `leaning ${degrees(angle)} to the ${angle > 0 ? 'right' : 'left'}, ${degrees(results.lateral_bending_angle)} of it at ${LEVELS[values.level]}`;
  return `The same from behind, ${pose}: transverse and spinous processes, facet joints on either side, and discs, dashed where bone hides them. A ring marks ${LEVELS[values.level]}.`;
}

/** How the upper bone of the selected level has turned. @param {View} view */
export function turned({ results, revealed }) {
  const angle = results.axial_rotation_angle;
  if (!revealed) return 'shown untwisted until your guess';
  return angle === 0 ? 'not twisted' : `upper bone turned ${fixed(Math.abs(angle), 1)}\u00b0 ${angle > 0 ? 'right' : 'left'}`;
}

/** @param {View} view */
export function topAlt(view) {
  const { values, results } = view;
  return `${LEVELS[values.level]} from above, ${turned(view)}: disc, canal, pedicles, the two facet joints at ${degrees(results.facet_orientation)} to the midsagittal plane, and the spinous process.`;
}

/** @param {View} view */
export function chartAlt({ results, revealed }) {
  const at = (/** @type {string} */ name, /** @type {number} */ i) => degrees(results[`${name}_by_level`][i]);
  const rows = LEVELS.map((level, i) => {
    const bend = degrees(results.flexion_range_by_level[i] + results.extension_range_by_level[i]);
    return `${level} ${bend}, ${at('lateral_bending_range', i)}${revealed ? `, ${at('axial_rotation_range', i)}` : ''}`;
  });
  return `Range of motion of each joint in degrees: forward and back together, to one side${revealed ? ', twist to one side' : '; the twist is hidden until you commit a guess'}. ${rows.join('; ')}.`;
}
