import test from 'node:test';
import assert from 'node:assert/strict';
import { LOAD_ARM, jointFlexion, leverBlock, loadForce, seeSaw } from '../explorers/muscle-lever/geometry.js';

const near = (a, b, what) => assert.ok(Math.abs(a - b) < 1e-9, `${what}: ${a} against ${b}`);

test('one moment has one area, whatever its lever and at whatever width', () => {
  for (const width of [300, 324, 590, 700]) {
    const saw = seeSaw(width);
    for (const moment of [4, 76, 250]) {
      const area = (arm, force) => { const block = leverBlock(saw, arm, force); return block.width * block.height; };
      near(area(-4.3, (100 * moment) / 4.3), area(LOAD_ARM, loadForce(moment)), `${moment} N m`);
      near(area(-6.5, (100 * moment) / 6.5), area(LOAD_ARM, loadForce(moment)), `${moment} N m, one muscle`);
    }
  }
});

test('the muscle hangs behind the joint and the load in front of it, to the same scale', () => {
  const saw = seeSaw(590);
  const muscle = leverBlock(saw, -4.3, 1000), load = leverBlock(saw, LOAD_ARM, 1000);
  assert.ok(muscle.end < saw.x && load.end > saw.x);
  near(load.width / muscle.width, LOAD_ARM / 4.3, 'lengths');
  assert.equal(muscle.height, load.height);
});

test('the largest force and the longest lever stay in the picture', () => {
  for (const width of [300, 590]) {
    const saw = seeSaw(width);
    const deepest = leverBlock(saw, -3.9, 6516);
    assert.ok(deepest.y + deepest.height <= saw.height);
    assert.ok(leverBlock(saw, LOAD_ARM, 500).end <= width);
  }
});

test('lumbar flexion is shared out among the lumbar joints alone', () => {
  const joints = jointFlexion(40);
  assert.equal(joints.length, 6);
  assert.equal(joints[0], 0, 'T12-L1 is no lumbar joint');
  near(joints.reduce((sum, one) => sum + one, 0), 40, 'sum');
});
