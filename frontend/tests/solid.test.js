import test from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { VIEWS, cameraOf, onScreen } from '../solid/camera.js';
import { apply, turn } from '../solid/matrix.js';
import { STRIDE, readMesh, unpack } from '../solid/mesh.js';
import { namesOf } from '../solid/names.js';
import { BONES, pose } from '../solid/pose.js';

const SCRIPT = new URL('../../src/spinestride/explorers/static/spine-mesh.js', import.meta.url);
const [, packed] = readFileSync(SCRIPT, 'utf8').match(/'([^']+)'/);
const bytes = gunzipSync(Buffer.from(packed, 'base64'));
const mesh = readMesh(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
const JOINTS = Object.keys(mesh.joints);
const STRAIGHT = new Float64Array(6);
const UPRIGHT = { flexion: STRAIGHT, bending: STRAIGHT, twist: STRAIGHT };
const near = (a, b, by = 1e-6) => assert.ok(Math.abs(a - b) <= by, `${a} is not ${b}`);

/** A vertex as the graphics card gets it, mm. */
function vertex(i) {
  const view = new DataView(mesh.vertices.buffer, i * STRIDE);
  return [0, 2, 4].map((at) => view.getInt16(at, true) * mesh.grid);
}

test('the page unpacks what the script holds', async () => {
  assert.deepEqual(Buffer.from(await unpack(packed)), bytes);
});

test('every part has a mirror image of its stored half, turned the other way round', () => {
  assert.deepEqual(mesh.parts.map(({ name }) => name), [...BONES, ...JOINTS, ...JOINTS.map((joint) => `nerves ${joint}`)]);
  for (const { name, first, count, box } of mesh.parts) {
    const half = count / 2;
    for (let i = 0; i < half; i += 3 * 97) {
      const [a, b, c] = mesh.indices.subarray(first + i, first + i + 3);
      const [d, e, f] = mesh.indices.subarray(first + half + i, first + half + i + 3);
      for (const [right, left] of [[a, d], [b, f], [c, e]]) {
        const [x, y, z] = vertex(right);
        assert.deepEqual(vertex(left).map((v) => v + 0), [x, y, -z].map((v) => v + 0), name);
      }
    }
    near(box[0][2], -box[1][2]);
  }
});

test('standing, nothing moves', () => {
  for (const { lower, upper } of Object.values(pose(mesh.joints, UPRIGHT, 0))) {
    assert.deepEqual(apply(lower, [1, 2, 3]), [1, 2, 3, 1]);
    assert.deepEqual(apply(upper, [1, 2, 3]), [1, 2, 3, 1]);
  }
});

/** Where a place of T12 has gone when every joint moves by some degrees in one direction. */
function moved(motion, degrees) {
  const t12 = mesh.anchors.T12.body, angles = { ...UPRIGHT, [motion]: Float64Array.from(STRAIGHT, () => degrees) };
  const now = apply(pose(mesh.joints, angles, 0).T12.lower, t12);
  return [0, 1, 2].map((i) => now[i] - t12[i]);
}

test('flexion goes forward, bending and twist to the right', () => {
  assert.ok(moved('flexion', 5)[0] > 50);
  assert.ok(moved('flexion', -5)[0] < -50);
  assert.ok(moved('bending', 5)[2] > 50);
  const twisted = { ...UPRIGHT, twist: Float64Array.from(STRAIGHT, () => 5) };
  near(pose(mesh.joints, twisted, 0).T12.lower[2], Math.sin(Math.PI / 6), 0.06); // where its front looks: a little to the right
  near(moved('flexion', 5)[2], 0);
});

test('the angles of the joints add up', () => {
  const angles = { ...UPRIGHT, flexion: Float64Array.from(STRAIGHT, (_, i) => i + 1) };
  const { lower } = pose(mesh.joints, angles, 0).L3;
  near(Math.atan2(-lower[1], lower[0]), ((4 + 5 + 6) * Math.PI) / 180);
});

test('pulled apart, all bones part, or those of one joint alone', () => {
  const lift = (placed, bone) => placed[bone].lower[13];
  const all = pose(mesh.joints, UPRIGHT, 1), one = pose(mesh.joints, UPRIGHT, 1, 'L4-5');
  const lifts = BONES.map((bone) => lift(all, bone));
  assert.deepEqual(lifts, [...lifts].sort((a, b) => b - a));
  assert.equal(lift(one, 'L5'), 0);
  assert.equal(lift(one, 'L4'), lift(one, 'T12'));
  assert.ok(lift(one, 'L4') > lift(all, 'L4') - lift(all, 'L5'));
});

test('a turn keeps its centre where it is', () => {
  const centre = [3, -2, 7];
  apply(turn([0, 1, 0], 40, centre), centre).slice(0, 3).forEach((c, i) => near(c, centre[i], 1e-9));
});

test('from every view all bones lie in the picture', () => {
  const low = [0, 1, 2].map((i) => Math.min(...mesh.parts.map(({ box }) => box[0][i])));
  const high = [0, 1, 2].map((i) => Math.max(...mesh.parts.map(({ box }) => box[1][i])));
  for (const [width, height] of [[686, 346], [335, 232]]) {
    for (const view of Object.values(VIEWS)) {
      const camera = cameraOf({ ...view, low, high, centre: null, zoom: 1, width, height, named: true });
      for (const bone of BONES) {
        const [x, y] = onScreen(camera, mesh.anchors[bone]['tag back'], width, height);
        assert.ok(x > 0 && x < width && y > 0 && y < height, `${bone} at ${x}, ${y}`);
      }
    }
  }
});

test('the chosen bone has its parts named, on both sides, and an opened joint its surfaces', () => {
  const poses = pose(mesh.joints, UPRIGHT, 0), all = () => true;
  const names = namesOf(mesh, poses, { part: 'L4', joint: null, nerves: false }, all);
  const pedicle = names.find(({ name }) => name === 'pedicle');
  assert.deepEqual(pedicle.sides.map(([, , z]) => Math.sign(z)), [1, -1]);
  assert.equal(names.find(({ name }) => name === 'vertebral canal').sides.length, 1);
  assert.ok(!names.some(({ name }) => name === 'nerve root'));
  assert.ok(namesOf(mesh, poses, { part: 'L4', joint: null, nerves: true }, all).some(({ name }) => name === 'nerve root'));
  const opened = namesOf(mesh, poses, { part: 'L4', joint: 'L4-5', nerves: false }, all).map(({ name }) => name);
  assert.ok(opened.includes('joint surface of L4') && opened.includes('joint surface of L5'));
});
