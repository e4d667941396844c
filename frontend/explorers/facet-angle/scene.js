/** A lumbar motion segment from above with the reader's joints, and what becomes of a twist, a slip and a bend. */
import { html, nothing, svg } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { badge } from '../../core/badge.js';
import { axialKeys, axialShapes } from '../../anatomy/axial.js';
import { lumbarKeys, lumbarPose, lumbarShapes } from '../../anatomy/lumbar.js';
import { handle } from '../../core/handle.js';
import { place, px } from '../../core/path.js';
import { arrow, shapes } from '../../core/shapes.js';
import { slot } from '../../core/slot.js';
import { SLIP, angleOf, gripOffset, parts, twistAt } from './geometry.js';
import * as strings from './strings.js';

/** @typedef {import('../../core/types.js').View} View @typedef {readonly [number, number]} XY @typedef {[number, number]} Spot */
/** @typedef {{scale: number, x: number, y: number}} Projection */
/** @typedef {{left: number, top: number, width: number, height: number, scale: number, centre: XY}} Inset   px; centre: of the picture, mm */

const NARROW = 480; // px of the scene; below, the two small pictures stand under the large one
const REACH = { ahead: 22, behind: 71, aside: 49 }; // mm that the large picture shows round the disc
const ARROW = 17; // mm of the drawing for the whole of a motion; no scale of displacement
const GRIP = 25; // mm from the left joint
const LEAST = 0.1; // of a motion; a shorter part is not labelled
const FLEXION = lumbarPose({ tilt: 18 }); // L4 and L5 nearly level on the page

/** @param {View} view */
export function scene(view) {
  const width = view.width('scene', 590);
  const layout = plan(width);
  const { project } = layout;
  const { left } = axialKeys({ angle: view.values.facet_angle }).joints;
  const [x, y] = at(project, left.centre);
  const [dx, dy] = gripOffset(view.values.facet_angle, GRIP * project.scale);
  return html`
    ${slot('scene', layout.height, html`
      <svg role="img" aria-label=${strings.sceneAlt(view)} viewBox="0 0 ${width} ${layout.height}" height=${layout.height}>
        ${segment(view, layout)}
        ${slip(view, layout.slip)}
        ${bend(view, layout.bend)}
      </svg>
      ${handle({
        view, input: 'facet_angle', label: 'Angle of the joint', spoken: `${strings.degrees(view.values.facet_angle)} degrees`,
        x: x + dx, y: y + dy, toValue: (point) => angleOf([point[0] - x, point[1] - y]),
      })}`)}
    <p class="se-caption">${badge('illustration')}<span>${strings.GEOMETRY}</span></p>`;
}

/** Sizes and places for a width of the scene. @param {number} width */
function plan(width) {
  const narrow = width < NARROW;
  const room = narrow ? width : Math.max(318, width * 0.62);
  // The transverse processes stay inside the room, and the words beside the body have theirs.
  const scale = Math.min((room - 56) / (2 * REACH.aside - 15), room / (2 * REACH.aside));
  const project = { scale, x: REACH.aside * scale, y: 6 + REACH.ahead * scale };
  const height = project.y + REACH.behind * scale + 4;
  if (narrow) {
    const inset = { width: width / 2 - 8, height: 128, top: height + 44 };
    return {
      narrow, room, project, height: Math.round(height + 44 + inset.height),
      slip: { ...inset, left: 0, scale: 2.3, centre: /** @type {XY} */ ([0, -33]) },
      bend: { ...inset, left: width / 2 + 8, scale: 1.35, centre: /** @type {XY} */ ([-22, 36]) },
    };
  }
  const inset = { left: room + 12, width: width - room - 12, height: (height - 104) / 2 };
  return {
    narrow, room, project, height: Math.round(height),
    slip: { ...inset, top: 44, scale: Math.min(2.3, (inset.height - 16) / (REACH.ahead + REACH.behind)), centre: /** @type {XY} */ ([0, -25]) },
    bend: { ...inset, top: 44 + inset.height + 60, scale: 1.35, centre: /** @type {XY} */ ([-22, 36]) },
  };
}

/** @param {Projection} project @param {XY} point @returns {Spot} */
const at = ({ scale, x, y }, point) => [x + point[0] * scale, y - point[1] * scale];

/** The large picture: the segment, the twist at the right joint, the angle at the left one. @param {View} view @param {ReturnType<typeof plan>} layout */
function segment(view, { project, room }) {
  const { values, results, revealed } = view;
  const { joints } = axialKeys({ angle: values.facet_angle });
  return svg`
    ${shapes(axialShapes({ angle: values.facet_angle }, project))}
    ${radiusMark(joints.right, project)}
    ${turnMark(project)}
    ${angleMark(view, joints.left, project)}
    ${divided(twistAt(joints.right.centre), joints.right, project, revealed, true)}
    ${heading(0, 14, 'Small twist', revealed ? results.twist_blocked_share : null)}
    <text class="se-quiet" x=${px(room)} y="14" text-anchor="end">from above,</text>
    <text class="se-quiet" x=${px(room)} y="31" text-anchor="end">front at the top</text>`;
}

/** @param {number} x @param {number} y @param {string} motion @param {number | null} share */
function heading(x, y, motion, share) {
  return svg`<g transform=${place(x, y)}>
    <text class="se-strong se-halo">${motion}</text>
    <text class="se-answer se-halo" y="24">${share === null ? '?' : strings.percent(share)} %<tspan dx="4">blocked</tspan></text>
  </g>`;
}

/** A turn about the centre of the disc. @param {Projection} project */
function turnMark(project) {
  return guard([project.scale, project.x], () => {
    const radius = 11.5 * project.scale;
    const on = (/** @type {number} */ degrees) => /** @type {Spot} */ ([project.x + radius * Math.cos((degrees * Math.PI) / 180), project.y - radius * Math.sin((degrees * Math.PI) / 180)]);
    const [from, to] = [on(20), on(148)];
    const d = `M${px(from[0])} ${px(from[1])}A${px(radius)} ${px(radius)} 0 0 0 ${px(to[0])} ${px(to[1])}`;
    return svg`<path class="se-casing" d=${d}></path><path class="se-motion" d=${d}></path>
      ${arrow(on(138), on(166), { head: 11, className: '-motion' })}
      <circle class="se-pivot" cx=${px(project.x)} cy=${px(project.y)} r="3"></circle>`;
  });
}

/** From the centre of the disc to the right joint, which a twist carries at right angles to it. @param {import('../../anatomy/axial.js').AxialJoint} joint @param {Projection} project */
function radiusMark({ centre }, project) {
  const [x, y] = at(project, centre);
  const d = `M${px(project.x)} ${px(project.y)}L${px(x)} ${px(y)}`;
  return svg`<path class="se-plumb" d=${d}></path>`;
}

/**
 * The left joint's plane against the midsagittal direction; the grip ends it.
 * @param {View} view @param {import('../../anatomy/axial.js').AxialJoint} joint @param {Projection} project
 */
function angleMark({ values, pinnedValues, changed }, joint, project) {
  const [x, y] = at(project, joint.centre);
  const end = (/** @type {number} */ angle, /** @type {number} */ mm) => {
    const [dx, dy] = gripOffset(angle, mm * project.scale);
    return `${px(x + dx)} ${px(y + dy)}`;
  };
  const radius = px(17 * project.scale);
  return svg`
    <path class="se-casing" d="M${px(x)} ${px(y)}V${px(y + 30 * project.scale)}"></path>
    <path class="se-plumb" d="M${px(x)} ${px(y)}V${px(y + 30 * project.scale)}"></path>
    ${changed ? svg`<path class="se-baseline-mark" d="M${px(x)} ${px(y)}L${end(pinnedValues.facet_angle, 30)}"></path>` : nothing}
    <path class="se-measure-model" d="M${px(x)} ${px(y)}L${end(values.facet_angle, GRIP)}"></path>
    <path class="se-arc" d="M${end(0, 17)}A${radius} ${radius} 0 0 1 ${end(values.facet_angle, 17)}"></path>
    <g transform=${place(0, project.y + REACH.behind * project.scale - 20)}>
      <text class="se-answer">${strings.degrees(values.facet_angle)}\u00b0</text>
      <text class="se-quiet" y="17">to the midline</text>
    </g>`;
}

/**
 * The way that a motion carries a joint: whole, and once the guess is committed in its two parts.
 * @param {XY} motion @param {import('../../anatomy/axial.js').AxialJoint} joint @param {Projection} project
 * @param {boolean} revealed @param {boolean} labelled
 */
function divided(motion, joint, project, revealed, labelled) {
  const from = at(project, joint.centre);
  const tip = (/** @type {XY} */ way) => /** @type {Spot} */ ([from[0] + way[0] * ARROW * project.scale, from[1] - way[1] * ARROW * project.scale]);
  const whole = tip(motion);
  if (!revealed) return svg`<circle class="se-pivot" cx=${px(from[0])} cy=${px(from[1])} r="3"></circle>${cased(from, whole, 9, '-motion')}`;
  const { into, along } = parts(motion, joint);
  const [blocked, free] = [tip(into), tip(along)];
  return svg`
    <path class="se-parts" d="M${px(blocked[0])} ${px(blocked[1])}L${px(whole[0])} ${px(whole[1])}L${px(free[0])} ${px(free[1])}"></path>
    ${cased(from, whole, 9, '-motion')}
    ${Math.hypot(...along) < 0.01 ? nothing : cased(from, free, 10, '-free')}
    ${Math.hypot(...into) < 0.01 ? nothing : svg`${cased(from, blocked, 12, '-blocked')}${stop(blocked, joint.along, project.scale)}`}
    ${labelled ? [partLabel('blocked', 'se-label-model', from, blocked, into), partLabel('free', 'se-quiet', from, free, along)] : nothing}`;
}

/** An arrow that stands out from bone. @param {Spot} from @param {Spot} tip @param {number} head @param {string} className */
function cased(from, tip, head, className) {
  return svg`<line class="se-casing" x1=${px(from[0])} y1=${px(from[1])} x2=${px(tip[0])} y2=${px(tip[1])}></line>${arrow(from, tip, { head, className })}`;
}

/** A short wall at the tip of what is blocked. @param {Spot} tip @param {XY} along @param {number} scale */
function stop(tip, along, scale) {
  const [dx, dy] = [along[0] * 2.4 * scale, -along[1] * 2.4 * scale];
  return svg`<line class="se-stop" x1=${px(tip[0] - dx)} y1=${px(tip[1] - dy)} x2=${px(tip[0] + dx)} y2=${px(tip[1] + dy)}></line>`;
}

/** Past the tip of its arrow, on its side; above a steep one, clear of the whole motion. @param {string} text @param {string} className @param {Spot} from @param {Spot} tip @param {XY} part */
function partLabel(text, className, from, tip, part) {
  if (Math.hypot(...part) < LEAST) return nothing;
  const drop = tip[1] - from[1] > 3 ? 14 : part[1] > Math.abs(part[0]) ? -8 : 2;
  const left = part[0] < 0;
  return svg`<text class="${className} se-halo" text-anchor=${left ? 'end' : 'start'} transform=${place(tip[0] + (left ? -9 : 9), tip[1] + drop)}>${text}</text>`;
}

/** @param {Inset} inset @returns {Projection} */
function insetProjection({ left, top, width, height, scale, centre }) {
  return { scale, x: left + width / 2 - centre[0] * scale, y: top + height / 2 + centre[1] * scale };
}

/** The rear of the same segment, and what becomes of a slip. @param {View} view @param {Inset} inset */
function slip(view, inset) {
  const { values, results, revealed } = view;
  const project = insetProjection(inset);
  const { right } = axialKeys({ angle: values.facet_angle }).joints;
  return svg`
    ${heading(inset.left, inset.top - 32, 'Forward slip', revealed ? results.slip_blocked_share : null)}
    ${framed(view, 'slip', inset, svg`${shapes(axialShapes({ angle: values.facet_angle }, project))}${divided(SLIP, right, project, revealed, false)}`)}`;
}

/** L4 on L5 from the side: a bend carries the joint's surface along itself. @param {View} view @param {Inset} inset */
function bend(view, inset) {
  const { results, revealed } = view;
  const project = insetProjection(inset);
  const from = at(project, lumbarKeys(FLEXION).facetCentres['L4-5']);
  const [, , upX, upY] = FLEXION.frames.L5;
  const tip = /** @type {Spot} */ ([from[0] + upX * 24 * inset.scale, from[1] - upY * 24 * inset.scale]);
  return svg`
    ${heading(inset.left, inset.top - 32, 'Bend, from the side', revealed ? results.bending_blocked_share : null)}
    ${framed(view, 'bend', inset, guard([inset.left, inset.top, inset.width, inset.height], () => svg`
      ${shapes(lumbarShapes(FLEXION, project, { levels: ['L3', 'L4', 'L5', 'S1'], soft: false }))}
      ${cased(from, tip, 10, '-free')}`))}`;
}

/** @param {View} view @param {string} name @param {Inset} inset @param {unknown} content */
function framed(view, name, { left, top, width, height }, content) {
  const clip = `${view.id}-${name}`;
  return svg`
    <defs><clipPath id=${clip}><rect x=${px(left)} y=${px(top)} width=${px(width)} height=${px(height)} rx="8"></rect></clipPath></defs>
    <rect class="se-inset" x=${px(left)} y=${px(top)} width=${px(width)} height=${px(height)} rx="8"></rect>
    <g clip-path="url(#${clip})">${content}</g>`;
}
