import test from 'node:test';
import assert from 'node:assert/strict';
import { backBodyPolygon, backDiscCorners, backKeys, backPose, backShapes, backTop } from '../anatomy/back.js';
import { JOINTS, LEVELS, lumbarKeys, lumbarPose } from '../anatomy/lumbar.js';
import { vertebrae } from '../generated/anatomy.js';

const near = (a, b, tolerance, what) => assert.ok(Math.abs(a - b) <= tolerance, `${what}: ${a} against ${b}`);
const VERTEBRAE = LEVELS.slice(0, 6);
const FULL = [8, 6, 6, 8, 6, 3];
const turn = (m) => (Math.atan2(-m[1], m[0]) * 180) / Math.PI;

test('upright, the left half is the mirror image of the right', () => {
  const pose = backPose(), keys = backKeys(pose);
  for (const joint of JOINTS) {
    const [left, right] = keys.facetCentres[joint];
    near(left[0], -right[0], 1e-9, joint);
    near(left[1], right[1], 1e-9, joint);
    near(keys.discCentres[joint][0], 0, 1e-9, joint);
  }
});

test('the joints stand as high as in the side view, and as far apart as the table says', () => {
  const keys = backKeys(backPose()), side = lumbarKeys(lumbarPose());
  VERTEBRAE.forEach((level, i) => {
    const [left, right] = keys.facetCentres[JOINTS[i]];
    near(right[1], side.facetCentres[JOINTS[i]][1], 1e-9, `${JOINTS[i]} height`);
    near(right[0] - left[0], vertebrae[level].facet_spacing, 1e-9, `${JOINTS[i]} spacing`);
  });
});

test('bodies are as wide as the table says and lie one above the other with a disc between', () => {
  const pose = backPose();
  VERTEBRAE.forEach((level, i) => {
    const xs = backBodyPolygon(pose, level).map(([x]) => x), ys = backBodyPolygon(pose, level).map(([, y]) => y);
    const { body_width_upper: upper, body_width_lower: lower } = vertebrae[level];
    near(Math.max(...xs) - Math.min(...xs), Math.max(upper, lower), 1, level);
    const below = backBodyPolygon(pose, LEVELS[i + 1]).map(([, y]) => y);
    assert.ok(Math.min(...ys) > Math.max(...below) + 1, `${level} stands free of ${LEVELS[i + 1]}`);
    const [, y] = backKeys(pose).discCentres[JOINTS[i]];
    assert.ok(y < Math.min(...ys) && y > Math.max(...below), `${JOINTS[i]} lies between`);
  });
});

test('a bend turns what lies above the joint to the right by as much, and nothing below it', () => {
  const bent = backPose({ bending: [0, 0, 0, 7, 0, 0] });
  for (const level of ['L4', 'L5', 'S1']) near(turn(bent.frames[level]), 0, 1e-12, level);
  for (const level of ['T12', 'L1', 'L2', 'L3']) near(turn(bent.frames[level]), 7, 1e-9, level);
  assert.ok(backTop(bent, 20)[0] > 5);
});

test('the turns of all joints add up at T12, and the two sides mirror each other', () => {
  const right = backPose({ bending: FULL }), left = backPose({ bending: FULL.map((angle) => -angle) });
  near(turn(right.frames.T12), FULL.reduce((sum, angle) => sum + angle), 1e-9, 'sum');
  near(backTop(right, 20)[0], -backTop(left, 20)[0], 1e-9, 'x');
  near(backTop(right, 20)[1], backTop(left, 20)[1], 1e-9, 'y');
});

test('a disc gets lower on the side to which the spine leans', () => {
  const pose = backPose({ bending: FULL });
  for (const level of VERTEBRAE) {
    const c = backDiscCorners(pose, level), high = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]);
    assert.ok(high(c.upRight, c.lowRight) < high(c.upLeft, c.lowLeft), level);
  }
});

test('paths are finite, ids are unique, colours are tokens', () => {
  for (const bending of [[], FULL, FULL.map((angle) => -angle)]) {
    const shapes = backShapes(backPose({ bending }), { scale: 1.3, x: 200, y: 300 });
    assert.equal(new Set(shapes.map(({ id }) => id)).size, shapes.length);
    for (const { d, fill, stroke } of shapes) {
      assert.doesNotMatch(d, /NaN|Infinity|undefined/);
      for (const colour of [fill, stroke]) if (colour) assert.match(colour, /^(none|var\(--se-[a-z-]+\))$/);
    }
  }
});
