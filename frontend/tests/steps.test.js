import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fineStep, keyTarget, onGrid } from '../core/steps.js';

const angle = /** @type {any} */ ({ low: 0, high: 90, step: 1 });
const level = /** @type {any} */ ({ low: 0, high: 5, step: 1, choices: ['a', 'b', 'c', 'd', 'e', 'f'] });
const press = (/** @type {string} */ key, /** @type {object} */ more = {}) => /** @type {any} */ ({ key, ...more });

test('a value goes to the nearest step inside the range', () => {
  assert.equal(onGrid(36.4, angle), 36);
  assert.equal(onGrid(-7, angle), 0);
  assert.equal(onGrid(200, angle), 90);
  assert.equal(onGrid(0.2999999, /** @type {any} */ ({ low: 0, high: 1, step: 0.1 })), 0.3);
});

test('keys go a step, a tenth of one, a tenth of the range, and to the ends', () => {
  const led = ['ArrowRight', 'ArrowDown', 'PageUp', 'Home', 'End'].map((key) => keyTarget(press(key), angle, 36));
  assert.deepEqual(led, [37, 35, 45, 0, 90]);
  assert.equal(keyTarget(press('ArrowRight', { shiftKey: true }), angle, 36), 36.1);
  assert.equal(keyTarget(press('ArrowRight'), angle, 90), 90);
});

test('a choice has nothing between its words', () => {
  assert.equal(fineStep(level), 1);
  assert.equal(keyTarget(press('ArrowRight', { shiftKey: true }), level, 4), 5);
  assert.equal(keyTarget(press('PageUp'), level, 1), 2);
});

test('other keys, and keys that belong to the browser, move nothing', () => {
  assert.equal(keyTarget(press('Tab'), angle, 36), null);
  assert.equal(keyTarget(press('ArrowLeft', { altKey: true }), angle, 36), null);
});
