/** The first metres of a kilometre with every footfall to scale, and the whole kilometre as two blocks. */
import { html, nothing, svg } from 'lit-html';
import { badge } from '../../core/badge.js';
import { changeText, fixed, percentChange, tidySigned } from '../../core/format.js';
import { handle } from '../../core/handle.js';
import { place, px } from '../../core/path.js';
import { slot } from '../../core/slot.js';
import { referenceSpeed } from '../../generated/loading-cycles.js';
import { BLOCK_SCALE, UNIT, blockFrames, blocksHeight, blocksNarrow, differences, footfalls, gripIndex, strideChangeAt, trackLayout } from './geometry.js';
import * as strings from './strings.js';

/** @typedef {import('../../core/types.js').View} View @typedef {import('../../core/types.js').Results} Results @typedef {import('./geometry.js').Track} Track @typedef {import('./geometry.js').BlockFrame} BlockFrame @typedef {import('./geometry.js').Patch} Patch */

const FOOT = 0.27; // m, drawn
const BAR = 8; // px
const COLUMN = 20; // loads in a column of a block
const TICK = 5; // m

/** @param {View} view */
export function scene(view) {
  const track = trackLayout(view.width('track', 600));
  const evidence = strings.loadEvidence(view);
  return html`
    <p class="se-heading">The first metres of a kilometre <span>one load is one landing of a leg</span></p>
    ${slot('track', track.height, html`${trackPicture(view, track)}${grip(view, track)}`)}
    <p class="se-caption">${badge('calibrated')}<span>${strings.COUNTED} ${strings.DRAG}</span></p>
    <p class="se-caption">${badge(evidence.kind)}<span>${evidence.words}</span></p>
    <p class="se-heading se-next">The whole kilometre <span>loads \u00d7 what each counts</span></p>
    ${slot('blocks', blocksHeight(view.width('blocks', 600)), view.revealed ? blocksPicture(view) : html`<p class="se-veil">${strings.UNTIL_COMMIT}</p>`)}
    <p class="se-caption">${strings.AREA}</p>`;
}

// ---------------------------------------------------------------- footfalls

/** Stride of the reference run, m. @param {Results} results */
const referenceStride = (results) => 1000 / referenceLoads(results);

/** Loads per kilometre of the reference run. @param {Results} results */
const referenceLoads = (results) => results.loads_per_km / results.loads_per_km_ratio;

/** The ring under a footfall far enough that a small change of stride moves it. @param {View} view @param {Track} track */
function grip(view, track) {
  const change = view.values.stride_length_change;
  const unchanged = view.results.stride_length / (1 + change);
  const index = gripIndex(unchanged * (1 + view.inputs.stride_length_change.high), track.metres);
  return handle({
    view, input: 'stride_length_change', label: 'Move a footfall: change the stride length', spoken: `${tidySigned(change * 100, 0)} per cent`,
    x: track.start + index * view.results.stride_length * track.scale, y: track.rows[1].ground,
    toValue: ([x]) => strideChangeAt(x, track, index, unchanged),
  });
}

/** @param {View} view @param {Track} track */
function trackPicture(view, track) {
  const { values, results, revealed } = view;
  const { width, height, rows: [above, below] } = track;
  const stride = referenceStride(results);
  return html`<svg role="img" aria-label=${strings.trackAlt(view, track.metres, stride)} viewBox="0 0 ${width} ${height}" height=${height}>
    ${rowTitle(track, above.title, 'se-strong', 'Reference run', referenceSpeed, stride, `${fixed(referenceLoads(results), 0)} loads per km, each 1.00`)}
    ${feet(track, above.ground, stride)}
    ${loads(track, above.ground, stride, 1, 'se-footfall-reference')}
    ${rowTitle(track, below.title, 'se-label-model', 'Now', values.speed, results.stride_length, `${fixed(results.loads_per_km, 0)} loads per km, each ${revealed ? fixed(results.load_per_step_ratio, 2) : '?'}`)}
    <line class="se-level" x1="0" x2=${width} y1=${below.ground - UNIT} y2=${below.ground - UNIT}></line>
    ${feet(track, below.ground, results.stride_length)}
    ${revealed ? loads(track, below.ground, results.stride_length, results.load_per_step_ratio, 'se-footfall') : nothing}
    ${metreTicks(track, below.ground)}
  </svg>`;
}

/** @param {Track} track @param {number} y @param {string} className @param {string} name @param {number} speed @param {number} stride @param {string} count */
function rowTitle({ narrow, width }, y, className, name, speed, stride, count) {
  return svg`
    <text x="0" y=${y}><tspan class=${className}>${name}</tspan><tspan class="se-quiet" dx="8">${fixed(speed, 1)} m/s, stride ${fixed(stride, 2)} m</tspan></text>
    <text class=${className} x=${narrow ? 0 : width} y=${narrow ? y + 17 : y} text-anchor=${narrow ? 'start' : 'end'}>${count}</text>`;
}

/** The ground and the soles on it: filled for the leg that is counted. @param {Track} track @param {number} ground @param {number} stride */
function feet({ width, scale, start, metres }, ground, stride) {
  const sole = (/** @type {number} */ at) => `M${px(start + (at - FOOT / 2) * scale)} ${ground + 1}h${px(FOOT * scale)}v4h${px(-FOOT * scale)}z`;
  const counted = footfalls(stride, metres);
  const others = footfalls(stride, metres - stride / 2).map((at) => at + stride / 2);
  return svg`
    <line class="se-ground" x1="0" x2=${width} y1=${ground} y2=${ground}></line>
    <path class="se-landing" d=${counted.map(sole).join('')}></path>
    <path class="se-other-foot" d=${others.map(sole).join('')}></path>`;
}

/** @param {Track} track @param {number} ground @param {number} stride @param {number} load against the reference @param {string} className */
function loads({ scale, start, metres }, ground, stride, load, className) {
  const bar = (/** @type {number} */ at) => `M${px(start + at * scale - BAR / 2)} ${ground}v${px(-load * UNIT)}h${BAR}v${px(load * UNIT)}z`;
  return svg`<path class=${className} d=${footfalls(stride, metres).map(bar).join('')}></path>`;
}

/** @param {Track} track @param {number} ground */
function metreTicks({ scale, start, metres }, ground) {
  const ticks = footfalls(TICK, metres);
  return ticks.map((at, index) => {
    const x = start + at * scale;
    return svg`
      <line class="se-axis" x1=${px(x)} x2=${px(x)} y1=${ground + 10} y2=${ground + 16}></line>
      <text class="se-quiet" x=${px(x)} y=${ground + 32} text-anchor="middle">${at}${index === ticks.length - 1 ? ' m' : ''}</text>`;
  });
}

// ---------------------------------------------------------------- blocks

/** @param {View} view */
function blocksPicture(view) {
  const { values, results, pinned } = view;
  const width = view.width('blocks', 600);
  const [sum, damage] = blockFrames(width);
  const step = fixed(results.load_per_step_ratio, 2);
  const count = fixed(results.loads_per_km, 0);
  const worth = strings.damageOfLoad(results);
  const height = blocksHeight(width), narrow = blocksNarrow(width);
  return html`<svg role="img" aria-label=${strings.blocksAlt(view)} viewBox="0 0 ${width} ${height}" height=${height}>
    ${block(view, sum, narrow, {
      title: 'Loads added up', output: 'cumulative_load_per_km_ratio', tone: 'load',
      worth: results.load_per_step_ratio, pinnedWorth: pinned.load_per_step_ratio, product: `${count} loads \u00d7 ${step}`,
    })}
    ${block(view, damage, narrow, {
      title: narrow ? 'Damage' : `Damage, exponent ${fixed(values.fatigue_exponent, 1)}`, output: 'damage_per_km_ratio', tone: 'damage',
      worth, pinnedWorth: strings.damageOfLoad(pinned), product: `${count} loads \u00d7 ${fixed(worth, 2)}${narrow ? '' : ` (${step} to the power ${fixed(values.fatigue_exponent, 1)})`}`,
    })}
  </svg>`;
}

/**
 * @param {View} view @param {BlockFrame} frame @param {boolean} narrow
 * @param {{title: string, output: string, tone: string, worth: number, pinnedWorth: number, product: string}} one
 */
function block({ results, pinned, changed }, frame, narrow, { title, output, tone, worth, pinnedWorth, product }) {
  const { left, from, base, width, x, y } = frame;
  const range = strings.rangeOf(results, output);
  const total = changeText(percentChange(results[output], 1)), ends = strings.rangeText(range);
  const { gained, lost } = differences(results.loads_per_km, worth, referenceLoads(results));
  return svg`
    <text class="se-strong" x=${px(left)} y="14">${title}</text>
    <text class="se-answer" x=${px(left)} y="38">${total}${narrow ? nothing : svg`<tspan dx="8">${ends}</tspan>`}</text>
    <text class="se-quiet" x=${px(left)} y="56">${narrow ? ends.replace('range ', '') : product}</text>
    ${narrow ? svg`<text class="se-quiet" x=${px(left)} y="74">${product}</text>` : nothing}
    <path class="se-block" data-tone=${tone} d=${rectangle(frame, results.loads_per_km, worth)}></path>
    <path class="se-block-lost" d=${patches(frame, lost)}></path>
    <path class="se-block-gained" data-tone=${tone} d=${patches(frame, gained)}></path>
    <path class="se-block-rows" d=${columns(frame, results.loads_per_km, worth)}></path>
    <path class="se-block-reference" d=${rectangle(frame, referenceLoads(results), 1)}></path>
    ${changed && !sameRun(pinned) ? svg`<path class="se-measure-baseline" d=${rectangle(frame, pinned.loads_per_km, pinnedWorth)}></path>` : nothing}
    ${spread(frame, results, output)}
    ${worth > BLOCK_SCALE.high ? svg`<path class="se-bar" transform=${place(x(results.loads_per_km / 2), frame.top - 1)} d="M-7 8L0 0L7 8z"></path>` : nothing}
    <line class="se-axis" x1=${px(from)} x2=${px(from + width)} y1=${base} y2=${base}></line>
    <text class="se-quiet" x=${px(from - 5)} y=${px(y(1) + 4)} text-anchor="end">1</text>
    ${[0, 200, 400, 600].map((tick) => svg`<text class="se-quiet" x=${px(x(tick))} y=${base + 18} text-anchor="middle">${tick}</text>`)}`;
}

/** Whether a run is the reference, whose outline is drawn anyway. @param {Results} results */
const sameRun = (results) => results.loads_per_km_ratio === 1 && results.damage_per_km_ratio === 1;

/** @param {BlockFrame} frame @param {Patch[]} list */
function patches({ x, y }, list) {
  const top = (/** @type {number} */ count) => px(y(Math.min(count, BLOCK_SCALE.high)));
  return list.map(({ from, to, low, high }) => `M${px(x(from))} ${top(low)}V${top(high)}H${px(x(to))}V${top(low)}z`).join('');
}

/** A block that is too high is cut. @param {BlockFrame} frame @param {number} count @param {number} worth */
function rectangle({ from, base, x, y }, count, worth) {
  return `M${px(from)} ${base}V${px(y(Math.min(worth, BLOCK_SCALE.high)))}H${px(x(count))}V${base}`;
}

/** The lines between the columns. @param {BlockFrame} frame @param {number} count @param {number} worth */
function columns({ base, x, y }, count, worth) {
  const top = px(y(Math.min(worth, BLOCK_SCALE.high)));
  let path = '';
  for (let at = COLUMN; at < count; at += COLUMN) path += `M${px(x(at))} ${base}V${top}`;
  return path;
}

/** How high a load could count by the sources, at the block's end. @param {BlockFrame} frame @param {Results} results @param {string} output */
function spread({ x, y }, results, output) {
  const [low, high] = ['low', 'high'].map((end) => Math.min(results[`${output}_${end}`] / results.loads_per_km_ratio, BLOCK_SCALE.high));
  if (high - low < 0.005) return nothing;
  const at = x(results.loads_per_km) + 7;
  return svg`<path class="se-range-bar" d="M${px(at - 3)} ${px(y(low))}h6m-3 0V${px(y(high))}m-3 0h6"></path>`;
}
