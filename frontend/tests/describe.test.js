import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bandOf, changeVerb, verdict } from '../core/describe.js';

test('the words for a change follow the look guide at its limits', () => {
  const words = [0.49, 0.5, 5.99, 6, 14.99, 15].map((percent) => bandOf(percent).word);
  assert.deepEqual(words, ['hardly', 'slightly', 'slightly', 'clearly', 'clearly', 'strongly']);
  assert.equal(changeVerb(-4.6), 'falls slightly');
  assert.equal(changeVerb(9), 'rises clearly');
  assert.equal(changeVerb(-0.2), 'hardly changes');
});

const change = /** @type {any} */ ({ unit: '%' });
const degrees = /** @type {any} */ ({ unit: '\u00b0', signed: false, close: 2 });

test('the verdict tells direction and size apart', () => {
  assert.match(verdict(-5, -4.6, change), /^Close/);
  assert.match(verdict(-15, -4.6, change), /Right direction, about 10 points too much/);
  assert.match(verdict(-2, -9, change), /Right direction, about 7 points too little/);
  assert.match(verdict(10, -4.6, change), /other way, 15 points/);
  assert.match(verdict(0, -4.6, change), /^You expected no change; the model falls by about 5 %\.$/);
});

test('the verdict on an amount tells how far off it is, and how many times', () => {
  assert.equal(verdict(12, 11, degrees), 'Close: 1\u00b0 off.');
  assert.equal(verdict(14, 11, degrees), 'About 3\u00b0 too much.');
  assert.equal(verdict(44, 11, degrees), 'About 33\u00b0 too much: 4 times the model\u2019s answer.');
  assert.equal(verdict(5, 12, degrees), 'About 7\u00b0 too little: the model\u2019s answer is 2.4 times yours.');
  assert.equal(verdict(0, 11, degrees), 'About 11\u00b0 too little.');
});
