import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stackLabels } from '../core/curve-chart.js';

const y = /** @type {any} */ ((/** @type {number} */ value) => 226 - value * 42);
const line = (/** @type {number} */ peak, /** @type {string} */ label, /** @type {string} */ note) => /** @type {any} */ ({ tone: 'model', x: [100], y: [peak], anchor: 0, label, note });

test('labels keep the order of their peaks and never overlap', () => {
  const placed = stackLabels([], [line(2.6, 'model'), line(2.65, 'pinned'), line(1.4, 'measured', 'mean')], y);
  assert.deepEqual(placed.map((label) => label.text), ['pinned', 'model', 'measured']);
  for (let i = 1; i < placed.length; i += 1) {
    assert.ok(placed[i].row - placed[i - 1].row >= 17, `${placed[i].text} is too close`);
  }
});

test('a label stays at its own height while there is room', () => {
  const [high, low] = stackLabels([], [line(3, 'high'), line(1, 'low')], y);
  assert.equal(high.row, y(3));
  assert.equal(low.row, y(1));
});

test('a measured point is labelled among the curves, at its own height', () => {
  const [high, low] = stackLabels([], [line(3, 'model')], y, [{ x: 36, y: 1, label: 'measured' }]);
  assert.deepEqual([high.text, low.text], ['model', 'measured']);
  assert.equal(low.row, y(1));
});

test('labels of an axis that goes below zero may stand below its zero', () => {
  const [only] = stackLabels([], [line(-2, 'low')], y, [], y(-3));
  assert.equal(only.row, y(-2));
});
