import assert from 'node:assert/strict';
import { test } from 'node:test';
import { combRows, stacked } from '../core/stacked-bars.js';
import { linearScale } from '../core/scale.js';

const part = (/** @type {number} */ value, name = 'part') => /** @type {any} */ ({ name, value, tone: 'weight', fill: 'whole', text: `${value} N` });
const WIDTH = 300;
const x = linearScale([0, 1000], [0, WIDTH]);

test('parts follow one another and end at their sum; nothing is left out but nothing', () => {
  const placed = stacked([part(100), part(0), part(250)], 1000);
  assert.deepEqual(placed.map(({ from, to }) => [from, to]), [[0, 100], [100, 350]]);
});

test('names of a comb have a row each, the first part the lowest', () => {
  const rows = combRows([part(10), part(20), part(30)], x, WIDTH, 1000).map(({ row }) => row);
  assert.deepEqual(rows, rows.slice().sort((a, b) => b - a));
  assert.ok(rows[0] - rows[1] >= 17);
});

test('a name starts at its leader while there is room, and never leaves the picture', () => {
  const [near, far] = combRows([part(100, 'near'), part(860, 'a long name at the far end')], x, WIDTH, 1000);
  assert.equal(near.left, near.at + 6);
  assert.ok(far.left < far.at && far.left >= 0);
});
