/** The person, to scale, with weights and lever arms as a free-body diagram, and the lens on L5/S1 with its forces. */
import { html, nothing, svg } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { HEAD } from '../../anatomy/body.js';
import { LEVER_ARM, lensView } from '../../anatomy/lumbar.js';
import { apply, rigid } from '../../anatomy/outline.js';
import { fixed } from '../../core/format.js';
import { handle } from '../../core/handle.js';
import { place, px } from '../../core/path.js';
import { arrow, shapes } from '../../core/shapes.js';
import { slot } from '../../core/slot.js';
import { massCentreHeight, measured } from '../../generated/load.js';
import { bodyPose, bodyShapes, lumbarBend } from './body-figure.js';
import { beyond } from './capacity.js';
import * as strings from './strings.js';

/** @typedef {import('../../core/types.js').View} View @typedef {import('../../core/types.js').Results} Results @typedef {import('./body-figure.js').BodyPose} BodyPose */
/** @typedef {[number, number]} XY */

const NARROW = 470; // px of the scene; below, one of a phone: the lens is small and its words stand under it
const TALLEST = 2.06; // m above the ground: the tallest person in shoes
const BEHIND = 0.6, AHEAD = 1.15; // m of room behind and in front of the ankles
const MOST = 164, SHORT = 104, PHONE = 79; // px a metre
const WEIGHTS = { shown: 500, metres: 0.42 }; // newtons, and how long an arrow for them is
const LENS_FORCES = { shown: 1000, share: 0.11 }; // newtons, and how long an arrow for them is, of the lens's radius
const LENS_TEXT = { wide: 82, narrow: 4 }; // px above the lens
const LENS_FOOT = { wide: 44, narrow: 66 }; // px below it
const ROWS = { wide: [24, 50], narrow: [16, 38] }; // px below the ground: the lever arms of the body and of the load
const ROW = 16; // px between two numbers
const FOOT = { wide: 66, narrow: 46 };

/**
 * @typedef {Object} Layout
 * @property {boolean} narrow
 * @property {number} width
 * @property {number} height     of the person's picture
 * @property {number} scale      px a metre
 * @property {number} ground     px from the top
 * @property {number} originX    of the ankles
 * @property {number} radius     of the lens
 */

/** @param {number} width @param {boolean} short @returns {Layout} */
function layoutOf(width, short) {
  const narrow = short || width < NARROW;
  const scale = short && width > NARROW ? SHORT : narrow ? PHONE : Math.min(MOST, width / 3.35);
  const ground = Math.round(TALLEST * scale);
  const room = (BEHIND + AHEAD) * scale;
  const radius = short && width > NARROW ? 76 : narrow ? 52 : Math.round(Math.max(96, Math.min(132, (width - room - 24) / 2)));
  const spare = Math.max(0, width - 2 * radius - 24 - room);
  const originX = narrow ? width - AHEAD * scale : 2 * radius + 24 + BEHIND * scale + spare / 2;
  return { narrow, width, scale, ground, originX, radius, height: ground + (narrow ? FOOT.narrow : FOOT.wide) };
}

/** @param {View} view */
export function scene(view) {
  const layout = layoutOf(view.width('scene', 600), view.short);
  const pose = poseOf(view);
  return slot('scene', layout.height, html`
    ${personPicture(view, pose, layout)}
    <div class="se-lens">${lensPicture(view, layout)}</div>
    ${grips(view, pose, layout)}`);
}

/** @param {View} view */
function poseOf({ values, results }) {
  return bodyPose({
    stature: values.stature,
    flexion: values.trunk_flexion,
    discTilt: results.disc_inclination,
    shoulderDistance: results.shoulder_distance,
    shoulderHeight: results.shoulder_height,
    handDistance: values.hand_distance,
    handLoad: values.hand_load,
    bodyWeight: results.body_weight,
    upperBodyWeight: results.upper_body_weight,
    upperBodyMoment: results.upper_body_moment,
    loadWeight: results.hand_load_weight,
    loadMoment: results.hand_load_moment,
  });
}

/** From metres to px. @param {Layout} layout @returns {(point: readonly number[]) => XY} */
function projection({ originX, ground, scale }) {
  return ([x, y]) => [originX + x * scale, ground - y * scale];
}

/** Two grips: the shoulder bends the trunk, the hands move the weight. @param {View} view @param {BodyPose} pose @param {Layout} layout */
function grips(view, pose, layout) {
  const at = projection(layout);
  const [jointX, jointY] = at(pose.l5s1);
  const [shoulderX, shoulderY] = at(pose.shoulder);
  const [handX, handY] = at(pose.hand);
  const lean = (/** @type {number} */ x, /** @type {number} */ y) => (Math.atan2(x - jointX, jointY - y) * 180) / Math.PI;
  const { trunk_flexion: flexion, hand_distance: distance } = view.values;
  return html`
    ${handle({
      view, input: 'trunk_flexion', label: 'Bend the trunk', spoken: `${fixed(flexion, 1)} degrees`, x: shoulderX, y: shoulderY,
      toValue: ([x, y]) => flexion + lean(x, y) - lean(shoulderX, shoulderY),
    })}
    ${handle({
      view, input: 'hand_distance', label: 'Move the hands', spoken: `${fixed(distance * 100, 1)} centimetres in front of the shoulders`, x: handX, y: handY,
      toValue: ([x]) => distance + (x - handX) / layout.scale,
    })}`;
}

// ---------------------------------------------------------------- the person

/**
 * @typedef {Object} Weight
 * @property {string} name
 * @property {XY} at          its mass centre, m
 * @property {number} force   N
 * @property {number} arm     in front of L5/S1, m
 * @property {number} moment  N m
 * @property {number} clear   m beside the arrow that the drawing takes
 */

/** @param {View} view @param {BodyPose} pose @returns {Weight[]} */
function weights({ values, results }, pose) {
  const height = massCentreHeight * values.stature * Math.cos((values.trunk_flexion * Math.PI) / 180);
  const arm = strings.upperBodyDistance(results);
  const body = /** @type {Weight} */ ({ name: 'upper body', at: [pose.l5s1[0] + arm, pose.l5s1[1] + height], force: results.upper_body_weight, arm, moment: results.upper_body_moment, clear: 0.15 });
  if (values.hand_load === 0) return [body];
  return [body, { name: 'load', at: [pose.hand[0], pose.hand[1]], force: results.hand_load_weight, arm: results.load_distance, moment: results.hand_load_moment, clear: Math.max(0.08, pose.plate + 0.03) }];
}

/** @param {View} view @param {BodyPose} pose @param {Layout} layout */
function personPicture(view, pose, layout) {
  const { width, height, scale, ground, originX, narrow } = layout;
  const at = projection(layout);
  const joint = at(pose.l5s1);
  const all = weights(view, pose);
  return html`<svg role="img" aria-label=${strings.sceneAlt(view)} viewBox="0 0 ${width} ${height}" height=${height}>
    <line class="se-ground" x1=${narrow ? 0 : 2 * layout.radius + 16} x2=${width} y1=${ground + 1} y2=${ground + 1}></line>
    ${leader(joint, layout)}
    ${shapes(bodyShapes(pose, { scale, x: originX, y: ground }))}
    ${ring(joint, narrow)}
    ${view.revealed ? nothing : asked(view, pose, at, scale)}
    ${all.map((one, index) => leverArm(one, (narrow ? ROWS.narrow : ROWS.wide)[index], view, joint, at, layout))}
    ${weightArrows(all, at, layout)}
    ${narrow ? nothing : scaleBar(width - 4, 26, WEIGHTS.metres * scale, `${WEIGHTS.shown} N`)}
  </svg>`;
}

/** @param {XY} joint @param {boolean} narrow */
function ring(joint, narrow) {
  return svg`<g transform=${place(...joint)}>
    <circle class="se-ring" r=${narrow ? 6 : 8} stroke-width="4.4"></circle>
    <circle class="se-ring-light" r=${narrow ? 6 : 8} stroke-width="2.2"></circle>
  </g>`;
}

/** The bend that the question asks about: trunk and head, turned about the joint. @param {View} view @param {BodyPose} pose @param {(point: readonly number[]) => XY} at @param {number} scale */
function asked({ values }, { l5s1, spine, limbs }, at, scale) {
  const turn = rigid(measured.bent.flexion - values.trunk_flexion);
  const turned = (/** @type {readonly number[]} */ [x, y]) => {
    const [dx, dy] = apply(turn, [x - l5s1[0], y - l5s1[1]]);
    return at([l5s1[0] + dx, l5s1[1] + dy]);
  };
  const [x, y] = turned(apply(limbs.head, HEAD));
  return svg`<path class="se-asked" d="M${[l5s1, ...spine].map((point) => turned(point).map(px).join(' ')).join('L')}"></path>
    <circle class="se-asked" cx=${px(x)} cy=${px(y)} r=${px(0.058 * values.stature * scale)}></circle>
    <text class="se-strong se-halo" transform=${place(x, y - 0.085 * values.stature * scale)} text-anchor="middle">${measured.bent.flexion}\u00b0?</text>`;
}

/** From the lens's rim to the joint's ring. @param {XY} joint @param {Layout} layout */
function leader(joint, layout) {
  const { radius } = layout;
  const [cx, cy] = lensCentre(layout);
  const [dx, dy] = [joint[0] - cx, joint[1] - cy];
  const length = Math.hypot(dx, dy);
  const [ux, uy] = [dx / length, dy / length];
  return svg`<line class="se-thin" x1=${px(cx + ux * (radius + 2))} y1=${px(cy + uy * (radius + 2))} x2=${px(joint[0] - ux * 10)} y2=${px(joint[1] - uy * 10)}></line>`;
}

/** Where two tips lie at one height, the lower number gives way downwards. @param {Weight[]} all @param {(point: readonly number[]) => XY} at @param {Layout} layout */
function weightArrows(all, at, { scale, width }) {
  let taken = -Infinity;
  return all
    .map(({ at: centre, force, clear }) => {
      const [x, y] = at(centre);
      const tip = y + (force / WEIGHTS.shown) * WEIGHTS.metres * scale;
      const text = `${Math.round(force)} N`;
      return { x, y, tip, text, left: Math.min(x + clear * scale, width - 8 * text.length) };
    })
    .sort((a, b) => a.tip - b.tip)
    .map(({ x, y, tip, text, left }) => {
      const row = Math.max(tip, taken + ROW);
      taken = row;
      return svg`
        ${arrow([x, y], [x, tip])}
        <circle class="se-mass" transform=${place(x, y)} r="4.5"></circle>
        <text class="se-force-text se-halo" transform=${place(left, row)}>${text}</text>`;
    });
}

/**
 * How far in front of L5/S1 a weight acts, as a dimension line below the ground.
 * @param {Weight} weight @param {number} row px below the ground @param {View} view @param {XY} joint
 * @param {(point: readonly number[]) => XY} at @param {Layout} layout
 */
function leverArm({ name, at: centre, force, arm, moment }, row, { revealed }, joint, at, { ground, narrow }) {
  const y = ground + row;
  const [from] = joint;
  const [to, top] = at(centre);
  const text = `${narrow ? name.replace('upper ', '') : name} ${Math.round(force)} N \u00d7 ${fixed(arm * 100, 0)} cm`;
  const words = svg`<tspan class="se-strong">${text}</tspan>${revealed ? ` = ${fixed(moment, 0)} N m` : ''}`;
  return svg`
    <path class="se-plumb" d="M${px(from)} ${px(joint[1] + 12)}V${y + 6}M${px(to)} ${px(top)}V${y + 6}"></path>
    <path class="se-dimension" d="M${px(from)} ${y - 5}v10m0 -5H${px(to)}m0 -5v10"></path>
    <text class="se-halo" transform=${place(from - 8, y + 4)} text-anchor="end">${words}</text>`;
}

/** A bar of known length; ends at x. @param {number} x @param {number} y @param {number} length px @param {string} text */
function scaleBar(x, y, length, text) {
  return svg`
    <path class="se-arrow-scale" d="M${px(x - length)} ${y - 4}v8m0 -4H${px(x)}m0 -4v8"></path>
    <text class="se-quiet se-halo" transform=${place(x - length / 2, y - 9)} text-anchor="middle">${text}</text>`;
}

// ---------------------------------------------------------------- the lens

/** @param {Layout} layout @returns {XY} */
function lensCentre({ radius, narrow }) {
  return [radius + 4, (narrow ? LENS_TEXT.narrow : LENS_TEXT.wide) + radius];
}

/** @param {View} view @param {Layout} layout */
function lensPicture(view, layout) {
  const { values, results, revealed } = view;
  const { radius, narrow } = layout;
  const lens = lensView({
    radius, arm: values.extensor_arm * 1000, armLow: LEVER_ARM.low, armHigh: LEVER_ARM.high, size: results.body_extensor_arm / values.extensor_arm, ...lumbarBend(values.trunk_flexion, results.disc_inclination),
  });
  const width = narrow ? 2 * radius + 90 : 2 * radius + 12;
  const [cx, cy] = lensCentre(layout);
  const height = cy + radius + (narrow ? LENS_FOOT.narrow : LENS_FOOT.wide);
  const clip = `${view.id}-lens`;
  const unit = LENS_FORCES.share * radius;
  const foot = cy + radius + 18;
  return html`<svg role="img" aria-label=${strings.lensAlt(view)} viewBox="0 0 ${width} ${height}" width=${width} height=${height}>
    <g transform="translate(${cx} ${cy})">
      ${guard([lens, clip], () => svg`
        <defs><clipPath id=${clip}><circle r=${radius}></circle></clipPath></defs>
        <circle class="se-lens-ground" r=${radius}></circle>
        <g clip-path="url(#${clip})">${shapes(lens.shapes)}${shapes(lens.marks)}</g>
        <circle class="se-ring" r=${radius} stroke-width="4"></circle>
        <circle class="se-ring-light" r=${radius} stroke-width="1.8"></circle>
        ${lens.labels.filter(({ kind }) => kind === 'bone').map((label) => svg`<text class="se-on-bone" x=${px(label.tx)} y=${px(label.ty + 4)} text-anchor="middle">${label.text}</text>`)}`)}
      ${revealed ? svg`${muscleArrow(results, lens, unit)}${compressionArrows(view, lens, unit)}` : nothing}
    </g>
    ${narrow ? phoneText(view, foot) : svg`
      ${lensText(view)}
      <text class="se-strong se-halo" x="0" y=${foot}>lever arm ${fixed(results.body_extensor_arm * 100, 1)} cm</text>
      <text class="se-quiet se-halo" x="0" y=${foot + 17}>assumed ${strings.armRange(view)} cm</text>
      ${scaleBar(width - 10, 30, unit, '1 kN')}`}
  </svg>`;
}

/** The pull of the back muscles on the trunk, its middle on the lever arm; dashed where the groups cannot pull so hard. @param {Results} results @param {import('../../anatomy/lumbar.js').LensView} lens @param {number} unit px for `LENS_FORCES.shown` */
function muscleArrow(results, { lever, arrow: { ux, uy } }, unit) {
  const half = ((results.extensor_force / LENS_FORCES.shown) * unit) / 2;
  const from = /** @type {XY} */ ([lever.x2 + ux * half, lever.y2 + uy * half]);
  const tip = /** @type {XY} */ ([lever.x2 - ux * half, lever.y2 - uy * half]);
  return svg`<line class="se-muscle-glow" x1=${px(from[0])} y1=${px(from[1])} x2=${px(tip[0])} y2=${px(tip[1])}></line>${arrow(from, tip, { head: 13, className: beyond(results) === 'held' ? '-muscle' : '-muscle se-arrow-beyond' })}`;
}

/** Two arrows press on the disc. @param {View} view @param {import('../../anatomy/lumbar.js').LensView} lens @param {number} unit */
function compressionArrows({ results, pinned, changed }, { arrow: { x, y, ux, uy, gapUp, gapDown } }, unit) {
  const length = (results.compression / LENS_FORCES.shown) * unit;
  const along = (/** @type {number} */ distance) => /** @type {XY} */ ([x + ux * distance, y + uy * distance]);
  const mark = along(gapUp + (pinned.compression / LENS_FORCES.shown) * unit);
  return svg`
    ${[[along(gapUp + length), along(gapUp)], [along(-gapDown - length), along(-gapDown)]].map(([from, tip]) => svg`
      <line class="se-arrow-glow" x1=${px(from[0])} y1=${px(from[1])} x2=${px(tip[0])} y2=${px(tip[1])}></line>${arrow(from, tip, { head: 13, className: '-on-bone' })}`)}
    ${changed ? svg`<line class="se-baseline-mark se-on-bone-mark" x1=${px(mark[0] - uy * 9)} y1=${px(mark[1] + ux * 9)} x2=${px(mark[0] + uy * 9)} y2=${px(mark[1] - ux * 9)}></line>` : nothing}`;
}

/** @param {View} view */
function lensText({ results, revealed }) {
  if (!revealed) {
    return svg`<text class="se-strong se-halo" x="0" y="16">Forces on L5/S1</text>
      <text class="se-quiet se-halo" x="0" y="36">commit a guess first</text>`;
  }
  return svg`
    <text class="se-answer se-halo" x="0" y="18">${fixed(results.ratio_to_standing, 1)}<tspan dx="4">\u00d7 relaxed standing</tspan></text>
    <text class="se-label-model se-halo" x="0" y="37">${strings.newtons(results.compression)} on the disc</text>
    <text class="se-muscle-name se-halo" x="0" y="55">back muscles pull ${strings.newtons(results.extensor_force)}</text>
    <text class="se-strong se-halo" x="0" y="73">${strings.beyondMark(results)}</text>`;
}

/** Under the lens of a phone. @param {View} view @param {number} foot px */
function phoneText({ results, revealed }, foot) {
  if (!revealed) return svg`<text class="se-quiet se-halo" x="0" y=${foot}>commit a guess first</text>`;
  return svg`
    <text class="se-answer se-halo" x="0" y=${foot + 4}>${fixed(results.ratio_to_standing, 1)}<tspan dx="4">\u00d7 standing</tspan></text>
    <text class="se-label-model se-halo" x="0" y=${foot + 21}>${strings.newtons(results.compression)}</text>
    <text class="se-muscle-name se-halo" x="0" y=${foot + 38}>muscle ${strings.newtons(results.extensor_force)}</text>`;
}
