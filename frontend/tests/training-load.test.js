import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DAYS, WEEKS, changeBetween, dayBars, dayBox, dayScale, seasonLayout, stackWords } from '../explorers/training-load/layout.js';

const box = { left: 0, right: 2 * DAYS, top: 0, bottom: 100 };
const x = dayScale(box);
const y = (/** @type {number} */ load) => 100 - load;

test('a day without a session has no bar, and every bar stands inside its day', () => {
  const bars = dayBars([0, 40, 0, 70], x, y, 100);
  assert.deepEqual(bars.map(({ top }) => top), [60, 30]);
  assert.ok(bars[0].left > x(1) && bars[0].left + bars[0].width < x(2));
});

test('a load above the axis is cut at its end and says so', () => {
  const [low, high] = dayBars([99, 300], x, y, 100);
  assert.deepEqual([low.cut, high.cut], [false, true]);
  assert.equal(high.top, y(100));
});

test('the change that the grip sets brings the first week to the last', () => {
  const change = changeBetween(100, 100 * 1.1 ** (WEEKS - 1));
  assert.ok(Math.abs(change - 0.1) < 1e-12);
  assert.equal(changeBetween(100, -5), -1);
  assert.ok(Number.isNaN(changeBetween(0, 50)));
});

test('words keep the order of what they name, and none lies on another', () => {
  const words = [{ y: 50, rows: 2, name: 'b' }, { y: 48, rows: 1, name: 'a' }, { y: 95, rows: 2, name: 'c' }];
  const placed = stackWords(words, { top: 0, bottom: 100 }, 16);
  assert.deepEqual(placed.map(({ name }) => name), ['a', 'b', 'c']);
  placed.forEach(({ at, rows }, index) => {
    assert.ok(at + 16 * (rows - 1) <= 100);
    if (index > 0) assert.ok(at - placed[index - 1].at >= 16 * placed[index - 1].rows);
  });
});

test('on a phone the season keeps most of the width', () => {
  for (const width of [324, 600, 900]) {
    const { bars, curves, week } = seasonLayout(width);
    assert.deepEqual([bars.left, bars.right], [curves.left, curves.right]);
    assert.ok(bars.right - bars.left > width / 2);
    assert.ok(week.whisker < width);
    assert.deepEqual(dayBox(width, bars.top, bars.bottom - bars.top), bars);
  }
});
