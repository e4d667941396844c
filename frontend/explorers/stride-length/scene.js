/** The runner to scale with the lens on L5/S1: at touchdown, with the step before as a ghost, or on the way through two steps. */
import { html, nothing, svg } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { LEVER_ARM, lensView } from '../../anatomy/lumbar.js';
import { fixed } from '../../core/format.js';
import { handle } from '../../core/handle.js';
import { place, px } from '../../core/path.js';
import { playButton } from '../../core/play.js';
import { arrow, shapes } from '../../core/shapes.js';
import { slot } from '../../core/slot.js';
import { runnerPose, runnerShapes, runnerSilhouette } from './runner-figure.js';
import * as strings from './strings.js';

/** @typedef {import('../../core/types.js').View} View @typedef {import('../../core/types.js').Results} Results */

const NARROW = 480; // px of the scene; below, the lens moves under the runner and labels get shorter
const ROOMY = 620; // px; below, the force is named by its unit alone
const PHONE = { scale: 77, ahead: 66, below: 52 }; // px a metre, px in front of the landing foot and below the ground
const METRES = 5.12; // the scene's width: the longest stride and the body in front of it
const TALLEST = 2.1; // m above the ground: the tallest runner with the arms
const FORCE_SCALE = 0.3; // m of arrow for one body weight
const LENS_SCALE = 12; // px of arrow for one body weight
const LEAST_PUSH = 0.02; // body weights; less has no arrow
const FAN = 11;
const PARTS = 8; // of a step, where nothing may move by itself
/** Of foot length: where the pressure under the foot starts and ends in the drawing. */
const PRESSURE_PATH = [0.12, 0.78];

/** @param {View} view */
export function scene(view) {
  const width = view.width('scene', 600);
  const stage = stageOf(width, view.short);
  const lens = lensLayout(width, stage.narrow, view.short);
  const pose = poseOf(view, view.values.trunk_lean);
  const still = view.time === null;
  return slot('scene', stage.height, html`
    ${still ? runnerPicture(view, pose, width, stage, lens) : runningPicture(view, pose, width, stage, lens)}
    <div class="se-lens">${lensPicture(view, lens)}</div>
    ${still ? grips(view, pose, stage) : nothing}
    ${playButton(view, { cycle: view.results.step_time, part: view.results.step_time / PARTS, y: stage.ground + (stage.narrow ? 7 : 11) })}`);
}

/** @typedef {{narrow: boolean, scale: number, ground: number, originX: number, height: number}} Stage   px a metre; px of the ground and of the landing foot */

/** The tallest runner above the ground, the measures below it. @param {number} width @param {boolean} short @returns {Stage} */
function stageOf(width, short) {
  const narrow = width < NARROW;
  const scale = narrow ? PHONE.scale : width / METRES;
  const ground = Math.round(TALLEST * scale);
  return { narrow, scale, ground, originX: width - (narrow ? PHONE.ahead : 0.86 * scale), height: ground + (narrow ? PHONE.below : short ? 66 : 98) };
}

/** From metres to px. @param {Stage} stage @returns {(point: readonly number[]) => [number, number]} */
const projection = ({ originX, ground, scale }) => ([x, y]) => [originX + x * scale, ground - y * scale];

/** @param {View} view @param {number} trunkLean degrees */
function poseOf({ values, results, time }, trunkLean) {
  const height = results.vertical_displacement;
  return runnerPose({
    speed: values.speed, trunkLean, stature: values.stature,
    touchdownDistance: results.touchdown_distance, stepLength: results.step_length, contactTime: results.contact_time, stepTime: results.step_time,
    time: time ?? 0, rise: (since) => height[sampleAt(results, since)] - height[0],
  });
}

/** The sample of a step at a time since its touchdown. @param {Results} results @param {number} time s */
function sampleAt({ vertical_force: { length }, step_time: step }, time) {
  return Math.min(length - 1, Math.round(((time % step) / step) * length));
}

/** Two grips: the shoulder leans the trunk, the footprint behind makes the steps longer or shorter. @param {View} view @param {import('./runner-figure.js').RunnerPose} pose @param {Stage} stage */
function grips(view, pose, stage) {
  const { values: { trunk_lean: lean, step_rate_change: change }, results } = view;
  const at = projection(stage);
  const [jointX, jointY] = at(pose.l5s1);
  const [shoulderX, shoulderY] = at(pose.shoulder);
  const angle = (/** @type {number} */ x, /** @type {number} */ y) => (Math.atan2(x - jointX, jointY - y) * 180) / Math.PI;
  const printX = stage.originX - results.step_length * stage.scale;
  return html`
    ${handle({
      view, input: 'trunk_lean', label: 'Lean the trunk', spoken: `${fixed(lean, 1)} degrees`, x: shoulderX, y: shoulderY,
      toValue: ([x]) => lean + angle(x, shoulderY) - angle(shoulderX, shoulderY),
    })}
    ${handle({
      view, input: 'step_rate_change', label: 'Move the footprint', spoken: `step ${fixed(results.step_length, 2)} metres, step rate changed by ${fixed(change * 100, 0)} per cent`, x: printX, y: stage.ground + 1,
      toValue: ([x]) => ((1 + change) * results.step_length * stage.scale) / Math.max(1, stage.originX - x) - 1,
    })}`;
}

/** @typedef {{radius: number, cx: number, cy: number, width: number, height: number, text: [number, number], narrow: boolean, brief: boolean}} LensLayout */

/** @param {number} width @param {boolean} narrow @param {boolean} short @returns {LensLayout} */
function lensLayout(width, narrow, short) {
  const radius = narrow ? 52 : Math.min(98, width * 0.16);
  const [cx, cy] = [radius + 4, radius + (narrow ? 4 : 22)];
  return { radius, cx, cy, width: narrow ? 190 : 2 * radius + 170, height: cy + radius + (narrow ? 58 : 30), text: narrow ? [0, cy + radius + 18] : [cx + radius + 46, 36], narrow, brief: narrow || short };
}

/** @param {View} view @param {import('./runner-figure.js').RunnerPose} pose @param {number} width @param {Stage} stage @param {LensLayout} lens */
function runnerPicture(view, pose, width, stage, lens) {
  const { values, results, pinned, changed } = view;
  const { narrow, scale, ground, originX, height } = stage;
  const project = { scale, x: originX, y: ground };
  const at = projection(stage);
  const joint = at(pose.l5s1);
  return html`<svg role="img" aria-label=${strings.sceneAlt(view)} viewBox="0 0 ${width} ${height}" height=${height}>
    <path class="se-path" d=${jointPath(view, pose.l5s1, at)}></path>
    ${[1, 2].map((steps) => svg`<rect class="se-landing" x=${px(originX - steps * results.step_length * scale - 4)} y=${ground - 1} width=${px(0.16 * values.stature * scale)} height="5" rx="2.5"></rect>`)}
    <g transform="translate(${px(-results.step_length * scale)} 0)">${shapes(runnerSilhouette(pose, project))}</g>
    ${leader(joint, lens)}
    <path class="se-fan" d=${forceFan(view, at)}></path>
    ${shapes(runnerShapes(pose, project))}
    ${view.revealed ? nothing : asked(view, at)}
    <line class="se-ground" x1="0" x2=${width} y1=${ground + 1} y2=${ground + 1}></line>
    ${ring(joint, narrow)}
    ${peakForce(view, at, width)}
    ${lens.brief ? nothing : svg`<text class="se-quiet se-halo" transform=${place(Math.max(lens.cx + lens.radius + 14, joint[0] - 2.05 * results.step_length * scale), joint[1] + 26)}>body rises and falls ${Math.round(results.vertical_excursion * 100)} cm</text>`}
    ${landing(view, at, ground, narrow)}
    ${strideBracket(results, changed && !view.short ? pinned : null, at, ground, narrow)}
  </svg>`;
}

/** The runner on the way: the camera goes with her, the ground and where she lands on it go by. @param {View} view @param {import('./runner-figure.js').RunnerPose} pose @param {number} width @param {Stage} stage @param {LensLayout} lens */
function runningPicture(view, pose, width, stage, lens) {
  const { values, results } = view;
  const { narrow, scale, ground, originX, height } = stage;
  const at = projection(stage);
  const joint = at(pose.l5s1);
  const time = view.time ?? 0;
  const since = time % results.step_time;
  const landed = -values.speed * since; // m, of the foot that stands or stood last
  const landings = [-2, -1, 0, 1].map((steps) => landed + steps * results.step_length);
  const sample = sampleAt(results, since);
  const push = results.vertical_force[sample];
  const foot = landed + pressurePoint(view, since / results.contact_time)[0];
  return html`<svg role="img" aria-label=${strings.runningAlt(view, sample)} viewBox="0 0 ${width} ${height}" height=${height}>
    ${landings.map((x) => {
      const [left, right] = [originX + x * scale - 4, originX + (x + 0.16 * values.stature) * scale - 4].map((one) => Math.min(width, Math.max(0, one)));
      return left < right ? svg`<rect class="se-landing" x=${px(left)} y=${ground - 1} width=${px(right - left)} height="5" rx="2.5"></rect>` : nothing;
    })}
    ${leader(joint, lens)}
    ${shapes(runnerShapes(pose, { scale, x: originX, y: ground }))}
    <line class="se-ground" x1="0" x2=${width} y1=${ground + 1} y2=${ground + 1}></line>
    ${ring(joint, narrow)}
    ${push > LEAST_PUSH ? arrow(at([foot, 0]), at([foot + results.fore_aft_force[sample] * FORCE_SCALE, push * FORCE_SCALE])) : nothing}
    ${width < ROOMY
      ? svg`<text class="se-force-text se-halo" transform=${place(width, at([0, 0.95])[1])} text-anchor="end">${fixed(push, 2)} BW</text>`
      : svg`<g transform=${place(lens.text[0], lens.text[1] + 67)}><text class="se-key se-halo">${fixed(push, 2)}<tspan dx="4">\u00d7 BW</tspan></text>
        <text class="se-quiet se-halo" y="17">from the ground now</text></g>`}
    <text class="se-quiet se-halo" transform=${place(width, ground + 22)} text-anchor="end">${strings.phase(results, since)}</text>
  </svg>`;
}

/** The lean that the question asks about, as a dashed spine and head. @param {View} view @param {(point: readonly number[]) => [number, number]} at */
function asked(view, at) {
  const { spine, neck, head } = poseOf(view, strings.ASKED_LEAN);
  const points = [...spine, neck].map((point) => at(point).map(px).join(' '));
  const [x, y] = at(head);
  return svg`<path class="se-asked" d="M${points.join('L')}"></path><circle class="se-asked" cx=${px(x)} cy=${px(y)} r=${px(0.058 * view.values.stature * (at([1, 0])[0] - at([0, 0])[0]))}></circle>
    <text class="se-strong se-halo" transform=${place(x, y - 24)} text-anchor="middle">${strings.ASKED_LEAN}\u00b0?</text>`;
}

/** @param {[number, number]} joint px @param {boolean} narrow */
const ring = (joint, narrow) => svg`<g transform=${place(...joint)}>
  <circle class="se-ring" r=${narrow ? 6 : 8} stroke-width="4.4"></circle>
  <circle class="se-ring-light" r=${narrow ? 6 : 8} stroke-width="2.2"></circle>
</g>`;

/** From the lens's rim to the joint's ring. @param {[number, number]} joint @param {LensLayout} lens */
function leader(joint, { cx, cy, radius }) {
  const [dx, dy] = [joint[0] - cx, joint[1] - cy];
  const length = Math.hypot(dx, dy);
  const [ux, uy] = [dx / length, dy / length];
  return svg`<line class="se-thin" x1=${px(cx + ux * (radius + 2))} y1=${px(cy + uy * (radius + 2))} x2=${px(joint[0] - ux * 10)} y2=${px(joint[1] - uy * 10)}></line>`;
}

/** Where L5/S1 went during the last two steps. @param {View} view @param {readonly number[]} joint @param {(point: readonly number[]) => [number, number]} at */
function jointPath({ values, results }, joint, at) {
  const height = results.vertical_displacement;
  const samples = height.length;
  const points = [];
  for (let back = 0; back <= 2 * samples; back += 8) {
    const sample = (2 * samples - back) % samples;
    const [x, y] = at([joint[0] - values.speed * results.step_time * (back / samples), joint[1] + height[sample]]);
    if (x < 0) break; // the longest strides began outside the picture
    points.push(`${px(x)} ${px(y)}`);
  }
  return `M${points.join('L')}`;
}

/** Where the ground pushes on the shoe at a share of contact. @param {View} view @param {number} share */
function pressurePoint({ values }, share) {
  const [start, end] = PRESSURE_PATH;
  return [0.15 * values.stature * (start + (end - start) * share), 0];
}

/** The ground's push at equal times of contact. @param {View} view @param {(point: readonly number[]) => [number, number]} at */
function forceFan(view, at) {
  const { results } = view;
  const parts = [];
  for (let i = 1; i < FAN; i += 1) {
    const share = i / FAN;
    const sample = Math.round((share * results.contact_time * results.time.length) / results.step_time);
    const foot = pressurePoint(view, share);
    const [x1, y1] = at(foot);
    const [x2, y2] = at([foot[0] + results.fore_aft_force[sample] * FORCE_SCALE, results.vertical_force[sample] * FORCE_SCALE]);
    parts.push(`M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}`);
  }
  return parts.join('');
}

/** @param {View} view @param {(point: readonly number[]) => [number, number]} at @param {number} width */
function peakForce(view, at, width) {
  const { results, pinned, changed } = view;
  const sample = Math.round((results.time_of_peak_vertical_force * results.time.length) / results.step_time);
  const foot = pressurePoint(view, results.time_of_peak_vertical_force / results.contact_time);
  const tip = at([foot[0] + results.fore_aft_force[sample] * FORCE_SCALE, results.peak_vertical_force * FORCE_SCALE]);
  const [markX, markY] = at([foot[0] + results.fore_aft_force[sample] * FORCE_SCALE, pinned.peak_vertical_force * FORCE_SCALE]);
  const number = fixed(results.peak_vertical_force, 2);
  return svg`
    ${arrow(at(foot), tip)}
    ${changed && Math.abs(markY - tip[1]) > 1 ? svg`<line class="se-baseline-mark" x1=${px(markX - 10)} x2=${px(markX + 10)} y1=${px(markY)} y2=${px(markY)}></line>` : nothing}
    <g transform=${place(width, Math.min(tip[1], markY) - 12)}>${width < ROOMY
      ? svg`<text class="se-force-text se-halo" text-anchor="end">${number} BW</text>`
      : svg`<text class="se-quiet se-halo" y="-22" text-anchor="end">peak ground force</text>
        <text class="se-key se-halo" text-anchor="end">${number}<tspan dx="4">\u00d7 BW</tspan></text>`}</g>`;
}

/** How far ahead of the hip the foot lands. @param {View} view @param {(point: readonly number[]) => [number, number]} at @param {number} ground @param {boolean} narrow */
function landing({ results }, at, ground, narrow) {
  const [hip] = at([-results.touchdown_distance, 0]);
  const [foot] = at([0, 0]);
  const centimetres = Math.round(results.touchdown_distance * 100);
  return svg`
    <line class="se-plumb" x1=${px(hip)} x2=${px(hip)} y1=${ground - 8} y2=${ground + 20}></line>
    <line class="se-thin" x1=${px(foot)} x2=${px(foot)} y1=${ground + 5} y2=${ground + 20}></line>
    <line class="se-measure" x1=${px(hip)} x2=${px(foot)} y1=${ground + 15} y2=${ground + 15}></line>
    <text class="se-halo" transform=${place(hip - 8, ground + 19)} text-anchor="end">${narrow ? `foot ${centimetres} cm ahead of hip` : `foot lands ${centimetres} cm ahead of the hip`}</text>`;
}

/** @param {Results} results @param {Results | null} pinned @param {(point: readonly number[]) => [number, number]} at @param {number} ground @param {boolean} narrow */
function strideBracket(results, pinned, at, ground, narrow) {
  const steps = narrow ? '' : `, two steps of ${fixed(results.step_length, 2)} m`;
  const [foot] = at([0, 0]);
  const [start] = at([-results.stride_length, 0]);
  const [middle] = at([-results.step_length, 0]);
  const y = ground + (narrow ? 46 : 54);
  return svg`
    <path class="se-measure-model" d="M${px(start)} ${y - 6}v12m0 -6H${px(foot)}m0 -6v12M${px(middle)} ${y - 4}v8"></path>
    <text class="se-label-model se-halo" transform=${place((start + foot) / 2, y - 9)} text-anchor="middle">stride ${fixed(results.stride_length, 2)} m${steps}</text>
    ${pinned && !narrow ? pinnedBracket(pinned, at, foot, y + 20) : nothing}`;
}

/** @param {Results} pinned @param {(point: readonly number[]) => [number, number]} at @param {number} foot @param {number} y */
function pinnedBracket(pinned, at, foot, y) {
  const [start] = at([-pinned.stride_length, 0]);
  return svg`
    <path class="se-measure-baseline" d="M${px(start)} ${y}H${px(foot)}"></path>
    <path class="se-measure" fill="none" d="M${px(start)} ${y - 5}v10M${px(foot)} ${y - 5}v10"></path>
    <text class="se-halo" transform=${place((start + foot) / 2, y + 16)} text-anchor="middle">pinned ${fixed(pinned.stride_length, 2)} m</text>`;
}

/** @param {View} view @param {LensLayout} layout */
function lensPicture(view, layout) {
  const { radius, cx, cy, width, height, narrow } = layout;
  const size = (1000 * view.results.body_extensor_arm) / LEVER_ARM.value;
  const lens = lensView({ radius, arm: LEVER_ARM.value, armLow: LEVER_ARM.low, armHigh: LEVER_ARM.high, size });
  const clip = `${view.id}-lens`;
  return html`<svg role="img" aria-label=${strings.lensAlt(view)} viewBox="0 0 ${width} ${height}" width=${width} height=${height}>
    <g transform="translate(${cx} ${cy})">
      ${guard([lens, clip], () => svg`
        <defs><clipPath id=${clip}><circle r=${radius}></circle></clipPath></defs>
        <circle class="se-lens-ground" r=${radius}></circle>
        <g clip-path="url(#${clip})">${shapes(lens.shapes)}${shapes(lens.marks)}</g>
        <circle class="se-ring" r=${radius} stroke-width="4"></circle>
        <circle class="se-ring-light" r=${radius} stroke-width="1.8"></circle>
        ${lens.labels.filter(({ kind }) => !narrow || kind === 'bone').map(lensLabel)}`)}
      ${compressionArrows(view, lens.arrow)}
    </g>
    ${lensText(view, layout)}
  </svg>`;
}

/** @type {Record<string, string>} */
const LABEL_CLASS = { bone: 'se-on-bone', disc: 'se-disc-name', muscle: 'se-muscle-name', ink: 'se-strong' };

/** @param {import('../../anatomy/lumbar.js').LensLabel} label */
function lensLabel(label) {
  const text = svg`<text class=${LABEL_CLASS[label.tone]} x=${px(label.tx)} y=${px(label.ty + (label.kind === 'bone' ? 4 : 0))} text-anchor=${label.align}>${label.text}</text>`;
  if (label.kind === 'bone') return text;
  return svg`<line class="se-lens-leader" x1=${px(label.x)} y1=${px(label.y)} x2=${px(label.ex)} y2=${px(label.ey)}></line>${text}`;
}

/**
 * Two arrows press on the disc; before the commit they have one fixed length.
 * @param {View} view @param {{x: number, y: number, ux: number, uy: number, gapUp: number, gapDown: number}} axis
 */
function compressionArrows(view, { x, y, ux, uy, gapUp, gapDown }) {
  const { pinned, changed, revealed } = view;
  const length = (revealed ? shownCompression(view) : 2) * LENS_SCALE;
  const along = (/** @type {number} */ distance) => /** @type {[number, number]} */ ([x + ux * distance, y + uy * distance]);
  const upper = [along(gapUp + length), along(gapUp)];
  const lower = [along(-gapDown - length), along(-gapDown)];
  const mark = along(gapUp + pinned.peak_compression * LENS_SCALE);
  return svg`
    ${[upper, lower].map(([from, tip]) => svg`<line class="se-arrow-glow" x1=${px(from[0])} y1=${px(from[1])} x2=${px(tip[0])} y2=${px(tip[1])}></line>${arrow(from, tip, { head: 13, className: '-on-bone' })}`)}
    ${revealed && changed ? svg`<line class="se-baseline-mark se-on-bone-mark" x1=${px(mark[0] - uy * 9)} y1=${px(mark[1] + ux * 9)} x2=${px(mark[0] + uy * 9)} y2=${px(mark[1] - ux * 9)}></line>` : nothing}`;
}

/** The peak, or what presses at the instant of the picture. @param {View} view */
const shownCompression = ({ results, time }) => (time === null ? results.peak_compression : results.compression[sampleAt(results, time)]);

/** @param {View} view @param {LensLayout} layout */
function lensText(view, { text: [x, y], narrow, brief }) {
  const { results, revealed } = view;
  const still = view.time === null;
  const title = narrow ? nothing : svg`<text class="se-strong se-halo" x=${x} y=${y}>L5/S1, side view</text>`;
  const row = (/** @type {number} */ wide, /** @type {number} */ phone) => y + (narrow ? phone : wide);
  if (!revealed) return svg`${title}<text class="se-quiet se-halo" x=${x} y=${row(20, 0)}>commit a guess first</text>`;
  const compression = shownCompression(view);
  const newtons = Math.round((compression * results.body_weight) / 10) * 10;
  return svg`
    ${title}
    <text class="se-answer se-halo" x=${x} y=${row(25, 4)}>${fixed(compression, 2)}<tspan dx="4">${narrow ? '\u00d7 BW' : '\u00d7 body weight'}</tspan></text>
    <text class="se-quiet se-halo" x=${x} y=${row(43, 21)}>${still ? 'peak on the disc' : 'on the disc now'}${brief ? '' : `, ${newtons} N`}</text>
    ${brief || !still ? nothing : svg`<text class="se-quiet se-halo" x=${x} y=${y + 60}>range ${fixed(results.peak_compression_low, 2)} to ${fixed(results.peak_compression_high, 2)}</text>`}`;
}
