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

test('the verdict tells direction and size apart', () => {
  assert.match(verdict(-5, -4.6), /^Close/);
  assert.match(verdict(-15, -4.6), /Right direction, about 10 points too much/);
  assert.match(verdict(-2, -9), /Right direction, about 7 points too little/);
  assert.match(verdict(10, -4.6), /other way, 15 points/);
  assert.match(verdict(0, -4.6), /does change, by 5 points/);
});
