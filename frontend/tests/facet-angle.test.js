import test from 'node:test';
import assert from 'node:assert/strict';
import { axialKeys } from '../anatomy/axial.js';
import { evaluate } from '../generated/facet-angle-model.js';
import { SLIP, angleOf, gripOffset, parts, twistAt } from '../explorers/facet-angle/geometry.js';

const near = (a, b, what) => assert.ok(Math.abs(a - b) < 1e-9, `${what}: ${a} against ${b}`);
const ANGLES = [0, 12, 30.4, 45, 47.3, 80, 90];

test('the drawn parts of a motion are the shares that the model computes', () => {
  for (const angle of ANGLES) {
    const { right } = axialKeys({ angle }).joints;
    const found = evaluate({ facet_angle: angle });
    near(Math.hypot(...parts(twistAt(right.centre), right).into), found.twist_blocked_share, 'twist');
    near(Math.hypot(...parts(SLIP, right).into), found.slip_blocked_share, 'slip');
  }
});

test('the two parts together are the motion, one against the surface and one along it', () => {
  for (const angle of ANGLES) {
    const { right } = axialKeys({ angle }).joints;
    for (const motion of [SLIP, twistAt(right.centre)]) {
      const { into, along } = parts(motion, right);
      near(into[0] + along[0], motion[0], 'x');
      near(into[1] + along[1], motion[1], 'y');
      near(into[0] * along[0] + into[1] * along[1], 0, 'right angle');
      assert.ok(into[0] * right.normal[0] + into[1] * right.normal[1] <= 1e-12, 'what is blocked runs against the lower bone');
    }
  }
});

test('a twist carries a joint at right angles to its radius, to the right and forwards on the right side', () => {
  const { left, right } = axialKeys({ angle: 40 }).joints;
  for (const { centre } of [left, right]) {
    const way = twistAt(centre);
    near(way[0] * centre[0] + way[1] * centre[1], 0, 'right angle');
    near(Math.hypot(...way), 1, 'length');
  }
  assert.ok(twistAt(right.centre).every((part) => part > 0));
});

test('the grip lies on the plane of the left joint and gives its angle back', () => {
  for (const angle of ANGLES) {
    const offset = gripOffset(angle, 80);
    near(angleOf(offset), angle, 'angle');
    const { along } = axialKeys({ angle }).joints.left;
    near(offset[0] * along[1] + offset[1] * along[0], 0, 'on the plane'); // px have y down
  }
});

test('a grip pulled beyond the range stays at its nearer end', () => {
  assert.equal(angleOf([40, 30]), 0, 'to the middle');
  assert.equal(angleOf([-60, -20]), 90, 'in front, aside');
  assert.equal(angleOf([10, -60]), 90, 'straight ahead');
  assert.equal(angleOf([60, -10]), 0, 'to the middle, a little ahead');
});
