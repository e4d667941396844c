/**
 * The lower back in three dimensions; until that has come, and where it cannot be drawn, from the side and from behind
 * with buttons for its levels. The selected level from above.
 */
import { html, nothing, svg } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { axialKeys, axialShapes } from '../../anatomy/axial.js';
import { backDiscCorners, backKeys, backPose, backShapes } from '../../anatomy/back.js';
import { JOINTS, LEVELS, discCorners, lumbarKeys, lumbarPose, lumbarShapes } from '../../anatomy/lumbar.js';
import { apply } from '../../anatomy/outline.js';
import { fixed } from '../../core/format.js';
import { handle } from '../../core/handle.js';
import { place, px } from '../../core/path.js';
import { shapes } from '../../core/shapes.js';
import { slot } from '../../core/slot.js';
import { onGrid } from '../../core/steps.js';
import { NARROW, spineLayout, topLayout } from './layout.js';
import { bendingAt, flexionAt, nearestShare, topOfBack, topOfSide } from './reach.js';
import * as strings from './strings.js';

/** @typedef {import('../../core/types.js').View} View @typedef {import('../../anatomy/outline.js').Projection} Projection @typedef {import('../../anatomy/lumbar.js').Vertebra} Vertebra */
/** @typedef {import('./layout.js').SpineLayout} SpineLayout @typedef {import('./layout.js').TopLayout} TopLayout */
/** @typedef {readonly [number, number]} XY */

/** The vertebra above each joint. */
const ABOVE = /** @type {Vertebra[]} */ (LEVELS.slice(0, -1));

/** @typedef {import('../../solid/index.js').Model} SolidModel */

/** @param {View} view @param {SolidModel['start']} [start] how the solid spine is first shown */
export function scene(view, start) {
  const solid = view.pick === SOLID;
  const layout = spineLayout(view.width('spine', 620), view.short);
  const flat = () => (start?.joint ? topPicture(view, topLayout(view.width('spine', 620), true))
    : html`${spinePicture(view, layout)}${levelButtons(view, layout)}${grips(view, layout)}`);
  return html`<spine-solid .model=${solidModel(view, start)}>
    ${slot('spine', layout.height, solid ? nothing : flat())}
  </spine-solid>
  ${view.short ? nothing : html`<p class="se-caption">${solid ? strings.SOLID : strings.DRAWN}</p>`}`;
}

/** Whether the picture has a phone's room. @param {View} view */
export const isNarrow = (view) => view.width('spine', 620) < NARROW;

/** The selected level from above. @param {View} view */
export function fromAbove(view) {
  const top = topLayout(view.width('top', 250));
  return html`<figure>${slot('top', top.height, topPicture(view, top))}</figure>`;
}

/** The picture that stands while the flat views are not needed. */
const SOLID = 'solid';

/** Where the reader has pulled T12 to, not yet on the sliders' grid, by the card's id. @type {Map<string, import('../../core/types.js').Values>} */
const pulled = new Map();

/** What the solid spine shows of the state, and what its hands do to it. @param {View} view @param {SolidModel['start']} start @returns {SolidModel} */
function solidModel(view, start) {
  const { results, values, inputs, revealed } = view;
  return {
    angles: {
      flexion: results.flexion_angle_by_level,
      bending: results.lateral_bending_angle_by_level,
      twist: revealed ? results.axial_rotation_angle_by_level : new Float64Array(ABOVE.length), // how far it turns is the answer
    },
    part: LEVELS[values.level],
    start,
    onSelect: (part) => {
      const level = ABOVE.indexOf(/** @type {Vertebra} */ (part));
      if (level < 0) return;
      view.change({ level });
      view.settle();
    },
    onPull: (forward, right) => {
      const { flexion, lateral_bending: bending } = pulled.get(view.id) ?? values;
      const moved = {
        flexion: within(flexion + forward / reach(topOfSide, (share) => flexionAt(results, share), flexion)),
        lateral_bending: within(bending + right / reach(topOfBack, (share) => bendingAt(results, share), bending)),
      };
      pulled.set(view.id, moved);
      view.change(Object.fromEntries(Object.entries(moved).map(([name, value]) => [name, onGrid(value, inputs[name])])));
    },
    onRelease: () => { pulled.delete(view.id); view.settle(); },
    onLive: (live) => view.choose(live ? SOLID : ''),
  };
}

/** @param {number} share */
const within = (share) => Math.max(-1, Math.min(1, share));

/** How far T12 goes over a whole range on the side on which it is, mm. @param {(angles: number[]) => XY} top @param {(share: number) => number[]} anglesAt @param {number} share */
function reach(top, anglesAt, share) {
  const end = share < 0 ? -1 : 1;
  return Math.abs(top(anglesAt(end))[0] - top(anglesAt(0))[0]);
}

/** From millimetres of a view to pixels. @param {Projection} project @param {XY} point @returns {[number, number]} */
const toPixels = ({ scale, x, y }, point) => [x + point[0] * scale, y - point[1] * scale];

/** @param {XY} a @param {XY} b @returns {[number, number]} */
const midpoint = (a, b) => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

/** @typedef {{front: XY, rear: XY, thick: number}} DiscLine   where a disc lies, px, and how thick it is drawn */

/** @param {View} view @param {SpineLayout} layout */
function spinePicture(view, layout) {
  const { results, pinned } = view;
  const side = lumbarPose({ flexion: [...results.flexion_angle_by_level] });
  const back = backPose({ bending: [...results.lateral_bending_angle_by_level] });
  const sideDiscs = ABOVE.map((level) => {
    const c = discCorners(side, level);
    return disc(layout.side, midpoint(c.upRear, c.lowRear), midpoint(c.upFront, c.lowFront), c.upMid, c.lowMid);
  });
  const backDiscs = ABOVE.map((level) => {
    const c = backDiscCorners(back, level);
    return disc(layout.back, midpoint(c.upLeft, c.lowLeft), midpoint(c.upRight, c.lowRight), c.upLeft, c.lowLeft);
  });
  const bent = moved(results.flexion_angle_by_level, pinned.flexion_angle_by_level);
  const leaning = moved(results.lateral_bending_angle_by_level, pinned.lateral_bending_angle_by_level);
  const select = (/** @type {number} */ level) => { view.change({ level }); view.settle(); };
  return html`<svg role="img" aria-label="${strings.sideAlt(view)} ${strings.backAlt(view)}" viewBox="0 0 ${layout.width} ${layout.height}" height=${layout.height}>
    ${bent ? ghost(lumbarShapes(lumbarPose({ flexion: [...pinned.flexion_angle_by_level] }), layout.side, { soft: false })) : nothing}
    ${leaning ? ghost(backShapes(backPose({ bending: [...pinned.lateral_bending_angle_by_level] }), layout.back)) : nothing}
    ${guard([layout.width, ...results.flexion_angle_by_level], () => sideView(side, layout))}
    ${guard([layout.width, ...results.lateral_bending_angle_by_level], () => backView(back, layout))}
    ${layout.buttons.map((button, level) => levelLeaders(button, sideDiscs[level], backDiscs[level], level === view.values.level, layout))}
    ${[sideDiscs, backDiscs].map((discs) => discRing(discs[view.values.level]))}
    ${boneNames(side, back, layout)}
    ${[sideDiscs, backDiscs].map((discs) => discs.map(({ front, rear }, level) => svg`<line class="se-hit se-hit-line" stroke-width=${px(layout.hit)}
      x1=${px(rear[0])} y1=${px(rear[1])} x2=${px(front[0])} y2=${px(front[1])} @click=${() => select(level)}></line>`))}
    ${layout.captions.map(({ text, x }) => svg`<text class="se-quiet se-halo" x=${px(x)} y=${layout.height - 6} text-anchor="middle">${text}</text>`)}
  </svg>`;
}

/** @param {ArrayLike<number>} now @param {ArrayLike<number>} before */
const moved = (now, before) => Array.from(now).some((angle, i) => angle !== before[i]);

/** @param {Projection} project @param {XY} rear @param {XY} front @param {XY} up @param {XY} low @returns {DiscLine} */
function disc(project, rear, front, up, low) {
  return { rear: toPixels(project, rear), front: toPixels(project, front), thick: Math.hypot(up[0] - low[0], up[1] - low[1]) * project.scale };
}

/** Bones of the pinned pose, as a paler outline behind. @param {import('../../anatomy/outline.js').Shape[]} list */
function ghost(list) {
  return list.filter(({ id }) => /^(bone|body|arch)-(T12|L\d)$/.test(id)).map(({ d, pieces }) =>
    svg`<path class="se-ghost-bone" d=${pieces?.[0].d ?? d} transform=${pieces?.[0].transform ?? nothing}></path>`);
}

/** @param {import('../../anatomy/lumbar.js').LumbarPose} pose @param {SpineLayout} layout */
function sideView(pose, { side, roomy }) {
  const keys = lumbarKeys(pose);
  const front = discCorners(pose, 'L5');
  return svg`${shapes(lumbarShapes(pose, side, { soft: false, canal: true }))}
    ${partLabel({ lines: ['disc'], tone: 'disc', at: toPixels(side, midpoint(front.upFront, front.lowFront)), from: toPixels(side, [44, -30]), align: 'start' })}
    ${roomy ? partLabel({ lines: ['facet', 'joint'], tone: 'disc', at: toPixels(side, keys.facetCentre), from: toPixels(side, [-66, -6]), align: 'end' }) : nothing}
    ${roomy ? partLabel({ lines: ['canal'], tone: 'ink', at: toPixels(side, apply(pose.frames.S1, [-26, -30])), from: toPixels(side, [-76, -46]), align: 'end' }) : nothing}`;
}

/** @param {import('../../anatomy/back.js').BackPose} pose @param {SpineLayout} layout */
function backView(pose, { back, roomy }) {
  const keys = backKeys(pose);
  const tip = keys.transverseTips.L5;
  return svg`${shapes(backShapes(pose, back))}
    ${roomy ? partLabel({ lines: ['transverse', 'process'], tone: 'ink', at: toPixels(back, [-tip[0], tip[1]]), from: toPixels(back, [-62, -34]), align: 'end' }) : nothing}
    ${roomy ? partLabel({ lines: ['facet', 'joints'], tone: 'disc', at: toPixels(back, keys.facetCentres['L5-S1'][1]), from: toPixels(back, [64, -34]), align: 'start' }) : nothing}`;
}

/** Names stay readable over the ring. @param {import('../../anatomy/lumbar.js').LumbarPose} side @param {import('../../anatomy/back.js').BackPose} back @param {SpineLayout} layout */
function boneNames(side, back, layout) {
  const { bodyCentre } = lumbarKeys(side), { names } = backKeys(back);
  return LEVELS.map((level) => [
    boneName(level, toPixels(layout.side, bodyCentre[level])),
    boneName(level, toPixels(layout.back, names[level]), level !== 'S1'),
  ]);
}

/** On the bone, or beside it. @param {string} name @param {XY} at @param {boolean} [beside] */
const boneName = (name, [x, y], beside = false) => (beside
  ? svg`<text class="se-strong se-halo" transform=${place(x + 4, y + 4.5)}>${name}</text>`
  : svg`<text class="se-on-bone" transform=${place(x, y + 4.5)} text-anchor="middle">${name}</text>`);

const TONES = { disc: 'se-disc-name', ink: 'se-strong' };

/**
 * A part's name, outside with a leader that ends on the part.
 * @param {{lines: string[], tone: 'disc' | 'ink', at: XY, from: XY, align: 'start' | 'end' | 'middle'}} label   from: the first line
 */
function partLabel({ lines, tone, at, from: [x, y], align }) {
  const start = { start: [x - 4, y - 4], end: [x + 4, y - 4], middle: [x, at[1] > y ? y + 5 : y - 13] }[align];
  return svg`<line class="se-lens-leader" x1=${px(start[0])} y1=${px(start[1])} x2=${px(at[0])} y2=${px(at[1])}></line>
    <circle class="se-leader-end" cx=${px(at[0])} cy=${px(at[1])} r="2.6"></circle>
    ${lines.map((line, i) => svg`<text class="${TONES[tone]} se-halo" x=${px(x)} y=${px(y + 15 * i)} text-anchor=${align}>${line}</text>`)}`;
}

/** From a button to the discs that it stands for. @param {import('./layout.js').Button} button @param {DiscLine} side @param {DiscLine} back @param {boolean} selected @param {SpineLayout} layout */
function levelLeaders({ x, y, width, height }, side, back, selected, { roomy }) {
  if (!roomy) return nothing;
  const name = selected ? 'se-leader se-leader-baseline' : 'se-leader';
  const middle = y + height / 2;
  return svg`<path class=${name} d="M${px(x)} ${px(middle)}L${px(side.front[0] + 5)} ${px(side.front[1])}M${px(x + width)} ${px(middle)}L${px(back.rear[0] - 5)} ${px(back.rear[1])}"></path>`;
}

/** The highlight ring round a disc. @param {DiscLine} disc */
function discRing({ front, rear, thick }) {
  const [dx, dy] = [front[0] - rear[0], front[1] - rear[1]];
  const turn = (Math.atan2(dy, dx) * 180) / Math.PI;
  const [x, y] = midpoint(front, rear);
  return svg`<g transform="${place(x, y)} rotate(${turn.toFixed(2)})">${[['se-ring', 4.4], ['se-ring-light', 2.2]].map(([name, line]) => svg`
    <ellipse class=${name} rx=${px(Math.hypot(dx, dy) / 2 + 10)} ry=${px(thick / 2 + 9)} stroke-width=${line}></ellipse>`)}</g>`;
}

/** @param {View} view @param {SpineLayout} layout */
function levelButtons(view, { buttons }) {
  return buttons.map(({ x, y, width, height }, level) => html`<button type="button" class="se-on-drawing" aria-pressed=${view.values.level === level}
    aria-label=${strings.levelSpoken(view, level)} style="left:${px(x)}px;top:${px(y)}px;width:${px(width)}px;height:${px(height)}px"
    @click=${() => { view.change({ level }); view.settle(); }}>${JOINTS[level]}</button>`);
}

/** The reader takes hold of T12 and bends the spine. @param {View} view @param {SpineLayout} layout */
function grips(view, { side, back }) {
  const { results, values } = view;
  const forward = (/** @type {number} */ share) => toPixels(side, topOfSide(flexionAt(results, share)));
  const sideways = (/** @type {number} */ share) => toPixels(back, topOfBack(bendingAt(results, share)));
  const grip = (/** @type {string} */ input, /** @type {string} */ label, /** @type {(share: number) => XY} */ at) => {
    const [x, y] = at(values[input]);
    return handle({ view, input, label, spoken: strings.shareSpoken(values[input]), x, y, toValue: (point) => nearestShare(point, at) });
  };
  return html`${grip('flexion', strings.GRIP_SIDE, forward)}${grip('lateral_bending', strings.GRIP_BACK, sideways)}`;
}

/** @param {View} view @param {TopLayout} layout */
function topPicture(view, layout) {
  const { values, results } = view;
  const { radius, cx, cy, project, width, height, text } = layout;
  // The drawing counts a turn to the left as positive; how far the joint turns is the answer.
  const segment = { angle: results.facet_orientation, rotation: view.revealed ? -results.axial_rotation_angle : 0 };
  const keys = axialKeys(segment);
  const clip = `${view.id}-top`;
  const lines = [strings.turned(view), `facet joints at ${fixed(results.facet_orientation, 0)}\u00b0`, ...strings.TOP_NOTES];
  return html`<svg role="img" aria-label=${strings.topAlt(view)} viewBox="0 0 ${width} ${height}" height=${height}>
    <defs><clipPath id=${clip}><circle cx=${px(cx)} cy=${px(cy)} r=${px(radius)}></circle></clipPath></defs>
    <circle class="se-lens-ground" cx=${px(cx)} cy=${px(cy)} r=${px(radius)}></circle>
    <g clip-path="url(#${clip})">
      ${shapes(axialShapes(segment, project))}
      ${jointLines(keys.joints, project)}
    </g>
    ${[['se-ring', 4], ['se-ring-light', 1.8]].map(([name, line]) => svg`<circle class=${name} cx=${px(cx)} cy=${px(cy)} r=${px(radius)} stroke-width=${line}></circle>`)}
    ${topLabels(keys, project, layout)}
    ${view.short ? nothing : svg`<text class="se-strong" x=${px(text.x)} y=${px(text.y)}>${strings.LEVELS[values.level]} from above</text>
      ${lines.map((line, i) => svg`<text class="se-quiet" x=${px(text.x)} y=${px(text.y + 18 + 17 * i)}>${line}</text>`)}`}
  </svg>`;
}

/** The published angle of the joints, as a line along each surface. @param {ReturnType<typeof axialKeys>['joints']} joints @param {Projection} project */
function jointLines(joints, project) {
  const long = 13;
  return Object.values(joints).map(({ centre: [x, y], along: [ax, ay] }) => {
    const [from, to] = [-long, long].map((t) => toPixels(project, [x + ax * t, y + ay * t]));
    return svg`<line class="se-baseline-mark se-on-bone-mark" x1=${px(from[0])} y1=${px(from[1])} x2=${px(to[0])} y2=${px(to[1])}></line>`;
  });
}

/** @param {ReturnType<typeof axialKeys>} keys @param {Projection} project @param {TopLayout} layout */
function topLabels({ joints, spinousTip }, project, { names }) {
  const at = {
    disc: toPixels(project, [0, 10]), canal: toPixels(project, [0, -28]), pedicle: toPixels(project, [-20.5, -21]),
    facet: toPixels(project, joints.right.centre), spinous: toPixels(project, [spinousTip[0] * 0.9, spinousTip[1] * 0.9]),
  };
  return names.map(({ part, text, tone, x, y }) => partLabel({ lines: [text], tone, at: at[part], from: [x, y], align: 'middle' }));
}
