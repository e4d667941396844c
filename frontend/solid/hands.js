/** Fingers, mouse, wheel and keys on the picture. */
import { SIDEWAYS } from '../core/finger.js';

const DEGREES = 0.45; // a pixel
const KEY = 6; // degrees a press
const TAP = 5; // px that a still finger may tremble

/**
 * @typedef {object} Hands
 * @property {(turned: number, risen: number) => void} turnBy   degrees
 * @property {(factor: number) => void} zoomBy
 * @property {() => void} home
 * @property {(x: number, y: number) => boolean} holds   whether a finger that comes down there takes hold of the spine
 * @property {(dx: number) => void} pull   px to the right
 * @property {() => void} release
 * @property {(x: number, y: number) => void} tap   px from the canvas' upper left corner
 */

/** @param {HTMLCanvasElement} canvas @param {Hands} hands */
export function listen(canvas, { turnBy, zoomBy, home, holds, pull, release, tap }) {
  /** @type {Map<number, [number, number]>} */
  const fingers = new Map();
  let moved = 0, held = false, follows = false;
  let from = 0;
  const inside = (/** @type {PointerEvent} */ { clientX, clientY }) => {
    const { left, top } = canvas.getBoundingClientRect();
    return /** @type {[number, number]} */ ([clientX - left, clientY - top]);
  };
  canvas.addEventListener('pointerdown', (event) => {
    fingers.set(event.pointerId, [event.clientX, event.clientY]);
    canvas.setPointerCapture(event.pointerId);
    moved = 0;
    from = event.clientX;
    follows = event.pointerType !== 'touch';
    held = fingers.size === 1 && holds(...inside(event));
  });
  canvas.addEventListener('pointermove', (event) => {
    const last = fingers.get(event.pointerId);
    if (!last) return;
    const dx = event.clientX - last[0], dy = event.clientY - last[1];
    moved += Math.abs(dx) + Math.abs(dy);
    // A finger may be about to scroll the page: it turns once it has gone sideways, and never up or down.
    follows ||= Math.abs(event.clientX - from) > SIDEWAYS;
    if (fingers.size === 1 && held && follows) pull(dx);
    else if (fingers.size === 1 && follows) turnBy(-dx * DEGREES, event.pointerType === 'touch' ? 0 : dy * DEGREES);
    else if (fingers.size > 1) {
      const [other] = [...fingers].filter(([id]) => id !== event.pointerId).map(([, at]) => at);
      const before = Math.hypot(last[0] - other[0], last[1] - other[1]);
      const after = Math.hypot(event.clientX - other[0], event.clientY - other[1]);
      if (before > 10) zoomBy(after / before);
    }
    fingers.set(event.pointerId, [event.clientX, event.clientY]);
  });
  const lift = (/** @type {PointerEvent} */ event) => {
    if (!fingers.delete(event.pointerId)) return;
    if (event.type === 'pointerup' && moved < TAP) tap(...inside(event));
    else if (held) release();
    held = false;
  };
  canvas.addEventListener('pointerup', lift);
  canvas.addEventListener('pointercancel', lift);
  // The wheel alone scrolls the page; with Ctrl or Cmd, and by pinching a trackpad, it zooms.
  canvas.addEventListener('wheel', (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    zoomBy(Math.exp(-event.deltaY * (event.deltaMode ? 0.05 : 0.004)));
  }, { passive: false });
  canvas.addEventListener('keydown', (event) => {
    /** @type {Record<string, () => void>} */
    const keys = {
      ArrowLeft: () => turnBy(-KEY, 0), ArrowRight: () => turnBy(KEY, 0), ArrowUp: () => turnBy(0, KEY), ArrowDown: () => turnBy(0, -KEY),
      '+': () => zoomBy(1.15), '=': () => zoomBy(1.15), '-': () => zoomBy(1 / 1.15), Home: home,
    };
    if (!keys[event.key] || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    keys[event.key]();
  });
}
