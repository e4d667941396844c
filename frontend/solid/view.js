/** The lumbar spine to turn in the hand: draws once after a change, and never by itself. */
import { VIEWS, cameraOf, onScreen } from './camera.js';
import { listen } from './hands.js';
import { createLabels } from './labels.js';
import { apply } from './matrix.js';
import { namesOf } from './names.js';
import { BONES, pose } from './pose.js';
import { createRenderer } from './renderer.js';

/** @typedef {import('./mesh.js').SpineMesh} SpineMesh @typedef {import('./camera.js').Camera} Camera @typedef {import('./pose.js').Placed} Placed */

/**
 * @typedef {object} State
 * @property {number} turn @property {number} rise degrees @property {number} zoom
 * @property {boolean} open   what lies over the chosen bone is taken off
 * @property {number} apart   0 to 1
 * @property {string | null} joint   the one joint that is looked into
 * @property {string} part    the chosen bone
 * @property {boolean} named
 * @property {boolean} nerves   the dural sac and the roots are shown
 * @property {import('./pose.js').Angles} angles
 *
 * @typedef {object} Events
 * @property {(part: string) => void} onSelect
 * @property {(forward: number, right: number) => void} onPull   mm that the reader pulls T12
 * @property {() => void} onRelease
 * @property {(live: boolean) => void} onLive   whether there is a picture
 * @property {() => void} onTurn
 */

const LIMIT = 88; // degrees that the eye may rise
const NEAREST = 5;
const FARTHEST = 0.7;
const GLIDE = 180; // ms
/** What is hidden is asked no more often than this while something moves, ms. */
const PATIENCE = 120;
const STRAIGHT = new Float64Array(6);
const LABEL = 'Lumbar spine from T12 to the sacrum, to turn. Arrow keys turn it, plus and minus zoom, Home goes back.';

/** @param {string} text '#rrggbb' @returns {number[]} */
const shownColour = (text) => [1, 3, 5].map((i) => parseInt(text.trim().slice(i, i + 2), 16) / 255);
/** @param {number[]} colour */
const linear = (colour) => colour.map((c) => c ** 2.2);

/**
 * @param {HTMLElement} host  positioned; gets a canvas and a layer of names
 * @param {SpineMesh} mesh
 * @param {Events} events
 */
export function createSolidView(host, mesh, { onSelect, onPull, onRelease, onLive, onTurn }) {
  const canvas = document.createElement('canvas');
  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', LABEL);
  const layer = document.createElement('ul');
  layer.setAttribute('aria-label', 'Parts that can be seen');
  const made = createRenderer(canvas, mesh);
  if (!made) return null;
  let renderer = made;
  host.append(canvas, layer);
  const labels = createLabels(layer), still = matchMedia('(prefers-reduced-motion: reduce)');
  /** @type {State} */
  const state = {
    ...VIEWS.slant, zoom: 1, apart: 0, joint: null, part: 'L4', named: true, nerves: false,
    angles: { flexion: STRAIGHT, bending: STRAIGHT, twist: STRAIGHT },
  };
  let width = 0, height = 0, ratio = 1, waiting = 0, lost = false;
  /** @type {(() => boolean[] | null) | null} */
  let answer = null;
  let stale = false, asked = -1e9, later = 0;
  /** Which places of each name could be seen last. @type {Map<string, boolean[]>} */
  let lastSeen = new Map();
  const joints = Object.keys(mesh.joints);

  /** @param {string} name */
  function isShown(name) {
    const i = state.joint ? joints.indexOf(state.joint) : -1, nerves = name.startsWith('nerves ');
    if (nerves && !state.nerves) return false;
    const own = nerves ? name.slice('nerves '.length) : name;
    if (i >= 0) return own === state.joint || own === BONES[i] || own === BONES[i + 1];
    return !state.open || Math.max(BONES.indexOf(own), joints.indexOf(own)) >= BONES.indexOf(state.part);
  }

  function recolour() {
    const style = getComputedStyle(host), read = (/** @type {string} */ name) => shownColour(style.getPropertyValue(name));
    renderer.paint({
      bone: linear(read('--se-bone')), disc: linear(read('--se-disc')), cartilage: linear(read('--se-cartilage')), nerve: linear(read('--se-highlight')),
      boneLine: read('--se-bone-contour'), discLine: read('--se-disc-contour'), chosen: read('--se-baseline'),
      dark: read('--se-card')[0] < 0.5,
    });
    invalidate();
  }

  /** What the eye sees. */
  function look() {
    const poses = pose(mesh.joints, state.angles, state.apart, state.joint);
    const low = [1e9, 1e9, 1e9], high = [-1e9, -1e9, -1e9];
    /** @type {number[] | null} */
    let centre = null;
    for (const { name, box } of mesh.parts) {
      if (!isShown(name)) continue;
      for (let corner = 0; corner < 8; corner += 1) {
        const p = apply(poses[name].lower, [0, 1, 2].map((i) => box[(corner >> i) & 1][i]));
        for (let i = 0; i < 3; i += 1) { low[i] = Math.min(low[i], p[i]); high[i] = Math.max(high[i], p[i]); }
      }
      if (name === state.part) centre = apply(poses[name].lower, box[0].map((c, i) => (c + box[1][i]) / 2)).slice(0, 3);
    }
    const camera = cameraOf({ ...state, low, high, centre, width, height });
    const apart = Math.min(1, state.apart * 3 + (state.joint ? 0.6 : 0));
    return {
      ...camera, poses,
      scene: {
        ...camera, pose: poses, shown: isShown, chosen: state.joint ? null : state.part,
        joint: state.joint, bare: state.open ? state.part : null, apart,
      },
    };
  }

  /** @param {ReturnType<typeof look>} seen @param {import('./names.js').Named[]} list */
  function placeLabels(seen, list) {
    const away = (/** @type {readonly number[]} */ p) => Math.hypot(...p.map((c, i) => c - seen.eye[i]));
    // Sides of the figure, without the wide sacrum unless it is meant.
    let left = width, right = 0;
    for (const { name, kind, box } of mesh.parts) {
      if (kind !== 'bone' || !isShown(name) || (name === 'S1' && state.part !== 'S1' && state.joint !== 'L5-S1')) continue;
      for (let corner = 0; corner < 8; corner += 1) {
        const [x] = onScreen(seen, apply(seen.poses[name].lower, [0, 1, 2].map((i) => box[(corner >> i) & 1][i])), width, height);
        left = Math.min(left, x);
        right = Math.max(right, x);
      }
    }
    const inset = (right - left) * 0.08;
    const shownAt = list.map(({ name, tone, sides, facing }) => {
      // Of the places that can be seen, the one that looks to the eye most, or lies nearest.
      const open = lastSeen.get(name) ?? [];
      const rank = sides.map((side, i) => (facing[i] ? -facing[i].reduce((sum, c, k) => sum + c * seen.back[k], 0) : away(side) + 3 * i));
      let best = -1;
      sides.forEach((_, i) => { if (open[i] && (best < 0 || rank[i] < rank[best])) best = i; });
      const [x, y] = onScreen(seen, sides[Math.max(0, best)], width, height);
      return { name, x, y, seen: best >= 0, tone };
    });
    // The name of a bone gives way to a dot.
    for (const tag of shownAt) {
      const covers = (/** @type {typeof tag} */ one) => one.seen && one.tone !== 'bone' && Math.abs(one.x - tag.x) < 20 && Math.abs(one.y - tag.y) < 14;
      if (tag.tone === 'bone' && shownAt.some(covers)) tag.seen = false;
    }
    labels.show(shownAt, { width, height, left: left + inset, right: right - inset });
  }

  function frame() {
    waiting = 0;
    if (!width || lost) return;
    const seen = look(), list = state.named ? namesOf(mesh, seen.poses, state, isShown) : [];
    renderer.draw(seen.scene, ratio);
    placeLabels(seen, list);
    if (answer || performance.now() - asked < PATIENCE) {
      stale = true;
      later ||= window.setTimeout(() => { later = 0; if (stale) invalidate(); }, PATIENCE);
      return;
    }
    if (!list.length) return;
    asked = performance.now();
    answer = renderer.ask(list.flatMap(({ sides }) => sides), seen.eye, seen.pixel * 1.5);
    stale = false;
    const poll = () => {
      const found = lost ? [] : answer?.();
      if (!found) { requestAnimationFrame(poll); return; }
      answer = null;
      let i = 0;
      lastSeen = new Map(list.map(({ name, sides }) => [name, sides.map(() => found[i++])]));
      if (!stale) placeLabels(seen, list);
    };
    requestAnimationFrame(poll);
  }

  function invalidate() { waiting ||= requestAnimationFrame(frame); }

  /** Change what is shown; turn, rise, zoom and apart may glide. @param {Partial<State>} next @param {boolean} [glide] */
  function set(next, glide = false) {
    if (next.part && next.part !== state.part) lastSeen = new Map();
    const from = { ...state };
    Object.assign(state, next);
    onTurn();
    if (!glide || still.matches) { invalidate(); return; }
    const goal = { ...state }, started = performance.now();
    goal.turn = from.turn + ((((goal.turn - from.turn) % 360) + 540) % 360) - 180; // the shorter way round
    const step = (/** @type {number} */ now) => {
      const t = Math.min(1, Math.max(0, (now - started) / GLIDE)), ease = t * t * (3 - 2 * t);
      for (const key of /** @type {const} */ (['turn', 'rise', 'zoom', 'apart'])) state[key] = from[key] + (goal[key] - from[key]) * ease;
      invalidate();
      if (t < 1) requestAnimationFrame(step);
    };
    step(started);
  }

  /** @param {number} x @param {number} y px */
  function partAt(x, y) {
    const part = renderer.pick(look().scene, Math.round(x * ratio), Math.round((height - y) * ratio));
    invalidate();
    return part;
  }

  const zoomBy = (/** @type {number} */ factor) => set({ zoom: Math.max(FARTHEST, Math.min(NEAREST, state.zoom * factor)) });
  listen(canvas, {
    zoomBy,
    turnBy: (turned, risen) => {
      const rise = Math.max(-LIMIT, Math.min(LIMIT, state.rise + risen));
      set({ turn: state.turn + turned, rise, open: state.open && rise > 40 });
    },
    home: () => set({ ...VIEWS.slant, zoom: 1 }, true),
    holds: (x, y) => !state.joint && !state.apart && partAt(x, y)?.name === 'T12',
    pull: (dx) => {
      const turned = (state.turn * Math.PI) / 180, mm = dx * look().pixel;
      onPull(mm * Math.cos(turned), -mm * Math.sin(turned));
    },
    release: onRelease,
    tap: (x, y) => {
      const part = partAt(x, y);
      if (part?.kind === 'nerve') return;
      const bone = part?.kind === 'disc' ? BONES[joints.indexOf(part.name)] : part?.name;
      if (bone) { set({ part: bone }); onSelect(bone); }
    },
  });

  const watch = new ResizeObserver(([{ contentRect }]) => {
    ({ width, height } = contentRect);
    ratio = Math.min(2, devicePixelRatio || 1);
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    cancelAnimationFrame(waiting);
    frame();
  });
  watch.observe(host);
  const theme = new MutationObserver(recolour);
  theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  canvas.addEventListener('webglcontextlost', (event) => { event.preventDefault(); lost = true; answer = null; onLive(false); });
  canvas.addEventListener('webglcontextrestored', () => {
    const again = createRenderer(canvas, mesh);
    if (!again) return;
    renderer = again;
    lost = false;
    recolour();
    onLive(true);
  });
  recolour();
  return {
    state, set, zoomBy,
    /** Whether a picture, or the answer to what is hidden, is still to come. */
    busy: () => Boolean(waiting || answer || later),
    destroy() { clearTimeout(later); cancelAnimationFrame(waiting); lost = true; watch.disconnect(); theme.disconnect(); renderer.destroy(); host.replaceChildren(); },
  };
}
