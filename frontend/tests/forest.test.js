/** What a reader makes of effects: which fit, which count, in which order, and how a link carries the choices. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, readSettings } from '../forest/address.js';
import { counts, csv, fits, isSure, reach, reading, sorted } from '../forest/effects.js';
import { flip, gap, says, tally } from '../forest/strings.js';

const SIZES = { medium: { points: 10, sd: 0.4 }, large: { points: 20, sd: 0.7 } };
const SHAM = { topic: 'acupuncture', population: 'chronic', outcome: 'pain', comparison: 'sham', time: 'short', certainty: 'low' };

/** @param {[number, number | null, number | null]} drawn @param {Record<string, string>} [kinds] @param {string} [axis] */
function effect(drawn, kinds = {}, axis = 'points') {
  return { axis, drawn, kinds: { ...SHAM, ...kinds }, row: { treatment: 'Needles', n: /** @type {number | null} */ (null), note: 'a "word", more' } };
}

test('an empty choice stands for all', () => {
  assert.ok(fits(effect([-9, -14, -5]), { outcome: '', comparison: 'sham' }));
  assert.ok(!fits(effect([-9, -14, -5]), { comparison: 'usual care' }));
});

test('an effect reaches a threshold with its estimate or with its whole interval', () => {
  assert.equal(reach([-15, -18, -12], 20), 'no');
  assert.equal(reach([-15, -18, -12], 15), 'estimate');
  assert.equal(reach([-15, -18, -12], 12), 'whole');
  assert.equal(reach([-15, null, null], 12), 'estimate');
  assert.equal(reach([15, 12, 18], 12), 'no', 'the side of the comparison does not count');
});

test('an effect counts when it is large enough and its interval leaves out no effect', () => {
  assert.ok(counts([-9, -14, -5], 0));
  assert.ok(!counts([-9, -14, 5], 0));
  assert.ok(!counts([-9, -14, -5], 10));
  assert.ok(counts([-12, null, null], 10));
  assert.ok(!counts([-12, null, null], 0), 'without an interval and without a threshold nothing can be told');
});

test('a certainty is enough from the least that a reader asks for', () => {
  assert.ok(isSure('moderate', 'low'));
  assert.ok(!isSure('very low', 'low'));
  assert.ok(!isSure('not rated', 'very low'));
  assert.ok(isSure('not rated', ''));
});

test('the same effects turn a recommendation when only the comparison is another', () => {
  const effects = [effect([-9, -14, -5]), effect([-12, -15, -9], { comparison: 'usual care' }), effect([-30, -31, -29], { topic: 'TENS' })];
  const choices = { population: '', time: '', size: 'medium', certainty: 'low' };
  assert.equal(reading(effects, 'acupuncture', { ...choices, comparison: 'sham' }, SIZES).verdict, 'no');
  assert.equal(reading(effects, 'acupuncture', { ...choices, comparison: 'usual care' }, SIZES).verdict, 'yes');
  assert.equal(reading(effects, 'acupuncture', { ...choices, comparison: '' }, SIZES).verdict, 'divided');
  assert.equal(reading(effects, 'acupuncture', { ...choices, comparison: '', certainty: 'high' }, SIZES).verdict, 'nothing');
});

test('every axis has its own threshold, and ratios and other outcomes are not read', () => {
  const effects = [effect([-0.5, -0.6, -0.4], {}, 'sd'), effect([-5, -6, -4]), effect([0.5, 0.4, 0.6], {}, 'ratio'), effect([-30, -31, -29], { outcome: 'death' })];
  const { seen } = reading(effects, 'acupuncture', { size: 'medium' }, SIZES);
  assert.deepEqual(seen.map(({ threshold, counted }) => [threshold, counted]), [[0.4, true], [10, false]]);
});

test('sorting keeps the order of equals and puts what was not read last in both directions', () => {
  const [a, b, c] = [effect([-9, null, null]), effect([-12, null, null]), effect([-9, null, null])];
  Object.assign(a.row, { n: 10 });
  Object.assign(c.row, { n: 20 });
  assert.deepEqual(sorted([a, b, c], 'effect', 'ascending'), [b, a, c]);
  assert.deepEqual(sorted([a, b, c], 'people', 'ascending'), [a, c, b]);
  assert.deepEqual(sorted([a, b, c], 'people', 'descending'), [c, a, b]);
  assert.deepEqual(sorted([a, b, c], 'people', ''), [a, b, c]);
});

test('certainty sorts by its meaning and not by the alphabet', () => {
  const levels = ['low', 'not rated', 'high', 'very low', 'moderate'].map((certainty) => effect([-9, null, null], { certainty }));
  assert.deepEqual(sorted(levels, 'certainty', 'ascending').map(({ kinds }) => kinds.certainty), ['high', 'moderate', 'low', 'very low', 'not rated']);
});

test('a file quotes what holds commas and leaves empty what was not read', () => {
  assert.equal(csv(['treatment', 'n', 'note'], [effect([-9, null, null])]), 'treatment,n,note\r\nNeedles,,"a ""word"", more"\r\n');
});

test('a guess is measured by the interval of the review', () => {
  assert.match(gap(14, [15.2, 12.2, 18.3]), /inside the interval.*1\.2 points/);
  assert.match(gap(30, [15.2, 12.2, 18.3]), /14\.8 points too many/);
  assert.match(gap(0, [15.2, 12.2, 18.3]), /15\.2 points too few/);
});

test('what is counted is said in words, also when it is nothing', () => {
  assert.equal(tally({ shown: 3, all: 9, judged: 0, estimate: 0, whole: 0 }), '3 of 9 estimates');
  assert.match(tally({ shown: 9, all: 9, judged: 6, estimate: 2, whole: 1 }), /Of 6 .* 3 favour .* 1 with the whole interval/);
  assert.match(tally({ shown: 9, all: 9, judged: 6, estimate: 0, whole: 0 }), /none favour/);
  assert.deepEqual(says({ verdict: 'nothing', seen: [], counted: 0 }), ['Has nothing to go by.', 'No estimate fits these choices.']);
  assert.deepEqual(says({ verdict: 'no', seen: [1], counted: 0 }), ['Would not recommend it.', '1 estimate fits, none count.']);
  assert.equal(flip(false, ['time']), 'One table, two answers. They differ in: time.');
  assert.equal(flip(true, []), 'Both readers come to the same. They choose alike.');
});

test('a link holds what was changed, and what it cannot use is reported', () => {
  let time = '';
  const setting = { key: 'forest.time', initial: () => '', value: () => time, set: (/** @type {string} */ text) => text === 'now' && Boolean(time = text) };
  assert.deepEqual(readSettings('?forest.time=later', [setting]), ['forest.time = later']);
  assert.equal(addressOf('https://a.org/b?other=1&forest.time=old#c', [setting]), 'https://a.org/b?other=1#c');
  assert.deepEqual(readSettings('?forest.time=now', [setting]), []);
  assert.equal(addressOf('https://a.org/b?other=1#c', [setting]), 'https://a.org/b?other=1&forest.time=now#c');
});
