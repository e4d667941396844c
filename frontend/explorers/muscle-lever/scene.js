/** The lumbar spine on a see-saw: muscle close behind L5/S1, load far in front, both to one scale. */
import { html, nothing, svg } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { badge } from '../../core/badge.js';
import { lumbarPose, lumbarShapes } from '../../anatomy/lumbar.js';
import { fixed } from '../../core/format.js';
import { place, px } from '../../core/path.js';
import { arrow, shapes } from '../../core/shapes.js';
import { slot } from '../../core/slot.js';
import { equivalentArms } from '../../generated/muscle-lever.js';
import { LOAD_ARM, jointFlexion, leverBlock, loadForce, seeSaw } from './geometry.js';
import * as strings from './strings.js';

/** @typedef {import('../../core/types.js').View} View @typedef {import('./geometry.js').SeeSaw} SeeSaw */

const RULE = 10; // cm between two numbers of the ruler
const SCALE_FORCE = 1000; // N of the force scale
const UNKNOWN = 34; // px of the muscle's arrow before the commit
const LEAST = 3; // px; a shorter arrow is not drawn

/** @param {View} view */
export function scene(view) {
  const saw = seeSaw(view.width('scene', 590));
  return html`
    ${slot('scene', saw.height, html`<svg role="img" aria-label=${strings.sceneAlt(view)} viewBox="0 0 ${saw.width} ${saw.height}" height=${saw.height}>
      ${spine(view, saw)}
      ${board(saw)}
      ${loadSide(view, saw)}
      ${muscleSide(view, saw)}
      ${numbers(view, saw)}
      ${bracing(view, saw)}
      ${forceScale(saw)}
    </svg>`)}
    <p class="se-caption">${badge('illustration')}<span>${strings.SCALES}</span></p>`;
}

/** @param {View} view @param {SeeSaw} saw */
function spine({ id, values }, { width, height, scale, x, board: y }) {
  return guard([values.lumbar_flexion, width, id], () => {
    const pose = lumbarPose({ flexion: jointFlexion(values.lumbar_flexion) });
    const drawn = lumbarShapes(pose, { scale, x, y });
    return svg`
      <defs>
        <clipPath id="${id}-above"><rect width=${width} height=${y}></rect></clipPath>
        <clipPath id="${id}-below"><rect y=${y} width=${width} height=${height - y}></rect></clipPath>
      </defs>
      <g clip-path="url(#${id}-above)">${shapes(drawn)}</g>
      <g clip-path="url(#${id}-below)" opacity="0.28">${shapes(drawn)}</g>`;
  });
}

/** The see-saw with its pivot and the ruler of both levers. @param {SeeSaw} saw */
function board({ width, scale, x, board: y }) {
  return guard([width], () => svg`
    <path class="se-board" d="M${px(x - 80 * scale)} ${y}H${px(x + 10 * LOAD_ARM * scale)}"></path>
    ${Array.from({ length: LOAD_ARM / RULE }, (_, index) => (index + 1) * RULE).map((at) => svg`
      <line class="se-board" x1=${px(x + 10 * at * scale)} x2=${px(x + 10 * at * scale)} y1=${y - 6} y2=${y}></line>
      <text class="se-quiet se-halo" x=${px(x + 10 * at * scale)} y=${y - 10} text-anchor=${at === LOAD_ARM ? 'end' : 'middle'} dx=${at === LOAD_ARM ? 12 : 0}>${at}${at === LOAD_ARM ? ' cm' : ''}</text>`)}`);
}

/** @param {View} view @param {SeeSaw} saw */
function loadSide({ values }, saw) {
  const force = loadForce(values.needed_moment);
  const block = leverBlock(saw, LOAD_ARM, force);
  return svg`
    <rect class="se-block-load" x=${px(block.x)} y=${block.y} width=${px(block.width)} height=${px(block.height)}></rect>
    ${block.height < LEAST ? nothing : arrow([block.end, block.y], [block.end, block.y + block.height], { head: 12 })}`;
}

/** @param {View} view @param {SeeSaw} saw */
function muscleSide({ results, pinned, changed, revealed }, saw) {
  const { board: y } = saw;
  if (!revealed) {
    const { end } = leverBlock(saw, -results.mean_extensor_arm, 0);
    return svg`${arrow([end, y], [end, y + UNKNOWN], { head: 12, className: '-muscle' })}${pivot(saw)}`;
  }
  const block = leverBlock(saw, -results.mean_extensor_arm, results.needed_extensor_force);
  const other = leverBlock(saw, -equivalentArms.extensor, results.needed_equivalent_force);
  const before = leverBlock(saw, -pinned.mean_extensor_arm, pinned.needed_extensor_force);
  const most = y + results.max_extensor_force * saw.perNewton;
  return svg`
    <rect class="se-block-muscle" x=${px(block.x)} y=${y} width=${px(block.width)} height=${px(block.height)}></rect>
    <rect class="se-block-other" x=${px(other.x)} y=${y} width=${px(other.width)} height=${px(other.height)}></rect>
    ${block.height < LEAST ? nothing : arrow([block.end, y], [block.end, y + block.height], { head: 12, className: '-muscle' })}
    ${changed && Math.abs(before.height - block.height) > 1 ? svg`<line class="se-baseline-mark" x1=${px(before.end - 9)} x2=${px(before.end + 9)} y1=${px(y + before.height)} y2=${px(y + before.height)}></line>` : nothing}
    <line class="se-most" x1=${px(block.end - 9)} x2=${px(saw.x + 6)} y1=${px(most)} y2=${px(most)}></line>
    <text class="se-quiet se-halo" transform=${place(saw.x + 11, most + 4)}>at most ${strings.newtons(results.max_extensor_force)} N</text>
    ${pivot(saw)}`;
}

/** @param {SeeSaw} saw */
function pivot({ x, board: y }) {
  return svg`<path class="se-fulcrum" d="M${px(x)} ${y}l9 16h-18z"></path>`;
}

/** Force times lever: the load above the board, the muscles below it. @param {View} view @param {SeeSaw} saw */
function numbers({ values, results, revealed }, { width, board: y }) {
  const moment = `${fixed(values.needed_moment, 0)} N m`;
  const { extensor } = equivalentArms;
  return svg`
    <g transform=${place(width, 14)} text-anchor="end">
      <text class="se-force-text se-halo">load: ${moment}</text>
      <text class="se-key se-halo" y="24">${strings.newtons(loadForce(values.needed_moment))} N<tspan dx="4">\u00d7 ${LOAD_ARM} cm</tspan></text>
    </g>
    <g transform=${place(width, y + 40)} text-anchor="end">
      <text class="se-muscle-name se-halo">back muscles: ${moment}</text>
      <text class="se-muscle-key se-halo" y="24">${revealed ? strings.newtons(results.needed_extensor_force) : '?'} N<tspan dx="4">\u00d7 ${revealed ? fixed(results.mean_extensor_arm, 1) : '?'} cm</tspan></text>
      ${revealed ? svg`
        <text class="se-quiet se-halo" y="45">dashed: ${fixed(extensor, 1)} cm lever,</text>
        <text class="se-quiet se-halo" y="62">${strings.equivalent(results)}</text>` : nothing}
    </g>`;
}

/** Named once its arrows can be seen. @param {View} view @param {SeeSaw} saw */
function bracing({ results }, saw) {
  const { width, board: y, perNewton } = saw;
  if (results.bracing_flexor_force * perNewton < LEAST) return nothing;
  const sides = [leverBlock(saw, -equivalentArms.extensor, results.bracing_extensor_force), leverBlock(saw, equivalentArms.flexor, results.bracing_flexor_force)];
  return svg`
    ${sides.map(({ end, height }) => arrow([end, y], [end, y + height], { head: 10, className: '-free' }))}
    <g transform=${place(width, y + 128)} text-anchor="end">
    <text class="se-strong se-halo">bracing: no turn</text>
    <text class="se-quiet se-halo" y="17">${strings.newtons(results.bracing_extensor_force)} N behind, ${strings.newtons(results.bracing_flexor_force)} N in front</text>
  </g>`;
}

/** @param {SeeSaw} saw */
function forceScale({ width, height, perNewton }) {
  const length = SCALE_FORCE * perNewton;
  return svg`
    <path class="se-measure" fill="none" d="M${px(width - 8)} ${px(height - 5)}h8m-4 0v${px(-length)}m-4 0h8"></path>
    <text class="se-quiet se-halo" x=${px(width - 13)} y=${px(height - 5 - length / 2 + 4)} text-anchor="end">${SCALE_FORCE} N</text>`;
}
