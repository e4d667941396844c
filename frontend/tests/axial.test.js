import test from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { AXIAL_DIMENSIONS, axialKeys, axialShapes } from '../anatomy/axial.js';

const near = (a, b, tolerance, what) => assert.ok(Math.abs(a - b) <= tolerance, `${what}: ${a} against ${b}`);
const ANGLES = [0, 15, 30, 45, 60, 75, 90];
const MM = { scale: 1, x: 0, y: 0 };
const rows = (name) => readFileSync(new URL(`../../data/${name}.csv`, import.meta.url), 'utf8').trim().split('\n').map((row) => row.split(','));

/** Ends of the Bezier spans of a path, back in mm with y up: every third pair of a cubic path. */
function anchors(d) {
  return d.split('M').slice(1).flatMap((part) => {
    const pairs = (part.match(/-?[\d.]+/g) ?? []).map(Number).reduce((all, n, i) => (i % 2 ? (all.at(-1).push(-n), all) : [...all, [n]]), []);
    return pairs.filter((_, i) => i % 3 === 0);
  });
}
const part = (shapes, id) => anchors(shapes.find((shape) => shape.id === id).d);
const extent = (points, k) => Math.max(...points.map((p) => p[k])) - Math.min(...points.map((p) => p[k]));

test('the drawing has the dimensions of the tables', () => {
  const level = (quantity) => Number(rows('lumbar-levels').find((row) => row[0] === 'L5' && row[1] === quantity)[2]);
  near(AXIAL_DIMENSIONS.bodyDepth, (level('body_depth_upper') + level('body_depth_lower')) / 2, 1e-9, 'depth of the body');
  assert.equal(AXIAL_DIMENSIONS.canalDepth, level('canal_depth'));
  assert.equal(AXIAL_DIMENSIONS.canalWidth, level('canal_width'));
  assert.equal(AXIAL_DIMENSIONS.pedicleWidth, level('pedicle_width'));
  const facet = (name) => Number(rows('facet-parameters').find((row) => row[0] === name)[4]);
  assert.equal(AXIAL_DIMENSIONS.jointBehind, facet('facet_distance'));
  assert.equal(AXIAL_DIMENSIONS.jointAside, facet('facet_aside'));
});

test('the body as drawn is as deep and as wide as it says', () => {
  const body = part(axialShapes({ angle: 40 }, MM), 'lower-body');
  near(extent(body, 0), AXIAL_DIMENSIONS.bodyWidth, 0.2, 'width');
  near(extent(body, 1), AXIAL_DIMENSIONS.bodyDepth, 0.5, 'depth');
});

test('the joints stand at the asked angle to the midsagittal plane, mirrored', () => {
  for (const angle of ANGLES) {
    const { left, right } = axialKeys({ angle }).joints;
    near((Math.atan2(-right.along[0], right.along[1]) * 180) / Math.PI, angle, 1e-9, 'angle');
    for (const { along, normal } of [left, right]) {
      near(along[0] * normal[0] + along[1] * normal[1], 0, 1e-12, 'right angle');
      near(Math.hypot(...normal), 1, 1e-12, 'unit normal');
      assert.ok(normal[1] <= 0, 'the lower bone’s surface never looks forwards');
    }
    assert.deepEqual([left.centre[0], left.normal[0]], [-right.centre[0], -right.normal[0]]);
    assert.ok(right.normal[0] <= 0, 'it looks to the middle');
  }
});

test('the upper bone lies behind the lower bone’s surface at every angle, close to it', () => {
  for (const angle of ANGLES) {
    const { centre, normal, along } = axialKeys({ angle }).joints.right;
    const facing = part(axialShapes({ angle }, MM), 'upper-arch').map(([x, y]) => [x - centre[0], y - centre[1]])
      .map(([x, y]) => ({ out: x * normal[0] + y * normal[1], t: x * along[0] + y * along[1] })).filter(({ t }) => Math.abs(t) < AXIAL_DIMENSIONS.surface / 2);
    assert.ok(facing.length >= 5);
    assert.ok(facing.every(({ out }) => out > 0.4), `${angle} degrees: nothing runs into the lower bone`);
    assert.ok(Math.min(...facing.map(({ out }) => out)) < 2.5, `${angle} degrees: the surfaces stay close`);
  }
});

test('a turn to the left swings the spinous process to the right and a slip carries it forward', () => {
  const still = axialKeys({ angle: 45 }).spinousTip;
  assert.ok(axialKeys({ angle: 45, rotation: 2 }).spinousTip[0] > still[0] + 2);
  near(axialKeys({ angle: 45, slip: 3 }).spinousTip[1], still[1] + 3, 1e-9, 'slip');
});

test('a turn closes the joint on one side and opens the other', () => {
  const width = (rotation, side) => extent(part(axialShapes({ angle: 0, rotation }, MM), `joint-${side}`), 0);
  assert.ok(width(1.5, 'right') < width(0, 'right') && width(1.5, 'left') > width(0, 'left'));
});

test('the drawing is symmetrical and the moved body shows only when something moved', () => {
  const still = axialShapes({ angle: 33 }, MM);
  const arch = part(still, 'upper-arch');
  near(Math.max(...arch.map(([x]) => x)), -Math.min(...arch.map(([x]) => x)), 1e-6, 'symmetry');
  assert.ok(!still.some(({ id }) => id === 'upper-body'));
  assert.ok(axialShapes({ angle: 33, slip: 1 }, MM).some(({ id }) => id === 'upper-body'));
  assert.equal(new Set(still.map(({ id }) => id)).size, still.length);
  assert.ok(still.every(({ d, fill, stroke }) => !/NaN|Infinity/.test(d) && [fill, stroke ?? 'none'].every((colour) => colour === 'none' || colour.startsWith('var(--se-'))));
});
