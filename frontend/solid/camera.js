/** From where the spine is seen. */
import { apply, perspective, times } from './matrix.js';

/**
 * Turn about the upright and rise of the eye, degrees. Turn 0: from the person's right, so that forward is right.
 * From above, what lies over the chosen bone is taken off.
 */
export const VIEWS = {
  slant: { turn: -42, rise: 16, open: false },
  front: { turn: 90, rise: 4, open: false },
  side: { turn: 0, rise: 2, open: false },
  back: { turn: -90, rise: 6, open: false },
  above: { turn: -90, rise: 80, open: true },
};

const FIELD = 20; // degrees, vertical
const DEPTH = 420; // mm before and behind what is looked at
const NAMES = 300; // px that names need at both sides

/**
 * @typedef {object} Camera
 * @property {number[]} camera  world to clip space
 * @property {number[]} eye     mm
 * @property {number[]} back    direction to the eye
 * @property {number[]} key     direction to the main light, which stands over the viewer's left shoulder
 * @property {number} pixel     mm a pixel at what is looked at
 */

/**
 * @param {object} seen
 * @param {number[]} seen.low @param {number[]} seen.high   corners of what is shown, mm
 * @param {number[] | null} seen.centre   what comes nearer when the reader zooms
 * @param {number} seen.turn @param {number} seen.rise degrees @param {number} seen.zoom
 * @param {number} seen.width @param {number} seen.height px @param {boolean} seen.named
 * @returns {Camera}
 */
export function cameraOf({ low, high, centre, turn, rise, zoom, width, height, named }) {
  const middle = low.map((c, i) => (c + high[i]) / 2);
  const near = centre && zoom > 1 ? Math.min(1, (zoom - 1) / 1.2) : 0;
  const target = middle.map((c, i) => c + ((centre?.[i] ?? c) - c) * near);
  const radius = (Math.max(high[0] - low[0], high[2] - low[2]) / 2) * 1.04, tall = (high[1] - low[1]) / 2;
  const risen = (rise * Math.PI) / 180, turned = (turn * Math.PI) / 180;
  const tan = Math.tan((FIELD * Math.PI) / 360);
  const room = named ? Math.max(0.5, 1 - NAMES / width) : 0.94;
  const need = Math.max(tall * Math.cos(risen) + radius * Math.abs(Math.sin(risen)), radius / (room * (width / height)));
  const far = (need * 1.03) / tan / zoom + radius * 0.45;
  const back = [Math.sin(turned) * Math.cos(risen), Math.sin(risen), Math.cos(turned) * Math.cos(risen)];
  const right = [Math.cos(turned), 0, -Math.sin(turned)];
  const up = [-Math.sin(turned) * Math.sin(risen), Math.cos(risen), -Math.cos(turned) * Math.sin(risen)];
  const eye = target.map((c, i) => c + back[i] * far);
  const dot = (/** @type {number[]} */ a) => a[0] * eye[0] + a[1] * eye[1] + a[2] * eye[2];
  const view = [
    right[0], up[0], back[0], 0, right[1], up[1], back[1], 0, right[2], up[2], back[2], 0,
    -dot(right), -dot(up), -dot(back), 1,
  ];
  const camera = times(perspective(FIELD, width / height, Math.max(10, far - DEPTH), far + DEPTH), view);
  const key = [0, 1, 2].map((i) => -0.46 * right[i] + 0.62 * up[i] + 0.64 * back[i]);
  return { camera, eye, back, key, pixel: (2 * far * tan) / height };
}

/** @param {Camera} seen @param {readonly number[]} p mm @param {number} width @param {number} height @returns {[number, number]} px */
export function onScreen({ camera }, p, width, height) {
  const [x, y, , w] = apply(camera, p);
  return [((x / w) * 0.5 + 0.5) * width, (0.5 - (y / w) * 0.5) * height];
}
