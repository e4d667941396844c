import test from 'node:test';
import assert from 'node:assert/strict';
import { tappedRate } from '../explorers/stride-length/footfalls.js';

const taps = (...intervals) => intervals.reduce((times, one) => [...times, times.at(-1) + one], [1000]);

test('the fourth tap gives a rate', () => {
  assert.equal(tappedRate(taps(350, 350)), null);
  assert.equal(Math.round(tappedRate(taps(350, 350, 350)).mean), 171);
  assert.equal(tappedRate(taps(350, 350, 350)).spread, 0);
});

test('a missed tap and a doubled one are dropped', () => {
  const clean = tappedRate(taps(340, 350, 360, 350, 340, 360));
  const dirty = tappedRate(taps(340, 350, 700, 360, 350, 120, 340, 360));
  assert.ok(Math.abs(clean.mean - dirty.mean) < 1e-9);
});

test('only the last eight intervals count, and a pause starts anew', () => {
  const rate = tappedRate(taps(...Array(9).fill(400), ...Array(8).fill(300)));
  assert.equal(Math.round(rate.mean), 200);
  assert.equal(tappedRate(taps(350, 350, 350, 5000, 350, 350)), null);
});

test('the spread is that of the rate', () => {
  const { mean, spread } = tappedRate(taps(330, 350, 370));
  assert.ok(Math.abs(spread - mean * (20 / 350)) < 1e-9);
});
