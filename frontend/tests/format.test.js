import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeText, fixed, pace, percentChange, rangeText, signed, significant, tidy, withUnit } from '../core/format.js';

test('a negative number has a true minus sign, and zero has none', () => {
  assert.equal(fixed(-4.56, 1), '\u22124.6');
  assert.equal(fixed(-0.001, 1), '0.0');
  assert.equal(signed(-0.001, 1), '0.0');
});

test('a change always shows its sign, and none is said in words', () => {
  assert.equal(changeText(4.64), '+4.6 %');
  assert.equal(changeText(-4.64), '\u22124.6 %');
  assert.equal(changeText(0.04), 'no change');
});

test('a relative change is in per cent of what was before', () => {
  assert.equal(percentChange(1.1, 1).toFixed(6), '10.000000');
  assert.equal(percentChange(0, 0), 0);
  assert.equal(percentChange(1, 0), Infinity);
  assert.equal(percentChange(0.7, Math.cos(Math.PI / 2)), Infinity, 'rounding dust is zero');
  assert.equal(percentChange(Math.cos(Math.PI / 2), Math.cos(Math.PI / 2)), 0);
  assert.equal(changeText(Infinity), 'from zero');
});

test('pace carries seconds over into minutes', () => {
  assert.equal(pace(3.5), '4:46 min/km');
  assert.equal(pace(1000 / 299.7), '5:00 min/km');
});

test('significant digits never become exponents', () => {
  assert.equal(significant(0.021283, 4), '0.02128');
  assert.equal(significant(817.893, 4), '817.9');
  assert.equal(significant(12345.6, 4), '12346');
  assert.equal(significant(0, 4), '0');
});

test('a unit stands behind a space, a degree sign does not', () => {
  assert.equal(withUnit('12', 'N m'), '12 N m');
  assert.equal(withUnit('12', '\u00b0'), '12\u00b0');
});

test('a value has one decimal more only when a fine step needs it', () => {
  assert.deepEqual([tidy(36, 0), tidy(36.1, 0), tidy(0.3, 1), tidy(0.35, 1)], ['36', '36.1', '0.3', '0.35']);
});

test('a range names its unit once, in the unit that is printed', () => {
  const input = /** @type {any} */ ({ low: -0.1, high: 0.1 });
  assert.equal(rangeText(input, 0, '%', 100), '\u221210 to 10 %');
  assert.equal(rangeText(/** @type {any} */ ({ low: 0, high: 90 }), 0, '\u00b0'), '0 to 90\u00b0');
});
