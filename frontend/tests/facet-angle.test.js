import test from 'node:test';
import assert from 'node:assert/strict';
import { axialKeys } from '../anatomy/axial.js';
import { MOTIONS, angleOf, gripOffset, parts } from '../explorers/facet-angle/geometry.js';

const near = (a, b, what) => assert.ok(Math.abs(a - b) < 1e-9, `${what}: ${a} against ${b}`);
const ANGLES = [0, 12, 30.4, 45, 47.3, 80, 90];
const radians = (angle) => (angle * Math.PI) / 180;

test('the drawn parts of a motion are the shares of the model: cosine of a twist, sine of a slip', () => {
  for (const angle of ANGLES) {
    const { right } = axialKeys({ angle }).joints;
    near(Math.hypot(...parts(MOTIONS.twist, right).into), Math.cos(radians(angle)), 'twist');
    near(Math.hypot(...parts(MOTIONS.slip, right).into), Math.sin(radians(angle)), 'slip');
  }
});

test('the two parts together are the motion, one against the surface and one along it', () => {
  for (const angle of ANGLES) {
    const { right } = axialKeys({ angle }).joints;
    for (const motion of Object.values(MOTIONS)) {
      const { into, along } = parts(motion, right);
      near(into[0] + along[0], motion[0], 'x');
      near(into[1] + along[1], motion[1], 'y');
      near(into[0] * along[0] + into[1] * along[1], 0, 'right angle');
      assert.ok(into[0] * right.normal[0] + into[1] * right.normal[1] <= 1e-12, 'what is blocked runs against the lower bone');
    }
  }
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
