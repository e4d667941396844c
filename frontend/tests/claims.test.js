import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crossTable, kappa } from '../claims/agreement.js';
import { Judgements } from '../claims/judgements.js';
import { choose } from '../claims/statements.js';
import { compared, kappaSentence, tally } from '../claims/strings.js';

const judged = (/** @type {object} */ changes = {}) => ({
  claim: 'S01', fragment: 'Excessive, Load-Bearing', verdict: 'partly', certainty: 'low', ledger_verdict: 'partly', ledger_certainty: 'very low', ...changes,
});

test('pairs of verdicts are counted, the first judge in rows', () => {
  assert.deepEqual(crossTable([['a', 'a'], ['a', 'b'], ['a', 'b'], ['c', 'a']], ['a', 'b', 'c']), [[1, 2, 0], [0, 0, 0], [1, 0, 0]]);
});

test('kappa is 0.4 in the textbook case: 35 of 50 agree, 25 would by chance', () => {
  assert.ok(Math.abs(/** @type {number} */ (kappa([[20, 5], [10, 15]])) - 0.4) < 1e-12);
});

test('kappa is 1 for full agreement, 0 for chance and below it for worse', () => {
  assert.equal(kappa([[3, 0], [0, 7]]), 1);
  assert.equal(kappa([[4, 4], [4, 4]]), 0);
  assert.equal(kappa([[0, 5], [5, 0]]), -1);
});

test('kappa is the same whoever is named first', () => {
  const table = [[4, 1, 0], [2, 6, 1], [0, 3, 5]];
  const turned = table.map((_, at) => table.map((row) => row[at]));
  assert.equal(kappa(table), kappa(turned));
});

test('where both use one verdict only, or nothing is judged, there is no kappa', () => {
  assert.equal(kappa([[10, 0], [0, 0]]), null);
  assert.equal(kappa([[0, 0], [0, 0]]), null);
  assert.match(kappaSentence(null), /more than one verdict/);
  assert.match(kappaSentence(-0.126), /kappa is \u22120\.13,/);
});

test('the first judgement of a statement counts', () => {
  const judgements = new Judgements(null);
  judgements.add(judged({ verdict: 'supported' }));
  judgements.add(judged());
  judgements.add(judged({ claim: 'S02' }));
  assert.deepEqual([...judgements.first].map(([claim, { verdict }]) => [claim, verdict]), [['S01', 'supported'], ['S02', 'partly']]);
});

test('the CSV sets the reader beside the ledger', () => {
  const judgements = new Judgements(null);
  const { time } = judgements.add(judged());
  assert.deepEqual(judgements.csv().split('\r\n'), [
    'claim,fragment,verdict,certainty,ledger_verdict,ledger_certainty,time',
    `S01,"Excessive, Load-Bearing",partly,low,partly,very low,${time}`,
    '',
  ]);
});

test('statements come in the order of the text, or mixed in the same way for the same reader', () => {
  const all = Array.from({ length: 28 }, (_, at) => ({ at, chapters: [at % 2 ? 'odd' : 'even', 'both'] }));
  const order = (/** @type {any[]} */ ...how) => choose(all, .../** @type {[string, boolean, string]} */ (how)).map(({ at }) => at);
  assert.deepEqual(order('', false, 'me'), all.map(({ at }) => at));
  assert.deepEqual(order('', true, 'me'), order('', true, 'me'));
  assert.notDeepEqual(order('', true, 'me'), order('', true, 'you'));
  assert.deepEqual(order('', true, 'me').sort((one, other) => one - other), order('', false, 'me'));
  assert.deepEqual(order('odd', true, 'me'), order('both', true, 'me').filter((at) => at % 2));
});

test('verdict and certainty are compared each by itself', () => {
  const ledger = { verdict: 'partly', certainty: 'low' };
  assert.equal(compared({ verdict: 'partly', certainty: 'low' }, ledger), 'Same verdict: partly. Same certainty: low.');
  assert.equal(compared({ verdict: 'supported', certainty: 'high' }, ledger),
    'Another verdict: you said supported, the ledger says partly. Another certainty: you said high, the ledger low.');
});

test('agreement is counted in words that fit the number', () => {
  assert.equal(tally(0, 0, 0), 'None judged yet.');
  assert.match(tally(1, 1, 0), /on 1 of 1 verdict and on 0 of 1 certainty\.$/);
  assert.match(tally(7, 5, 3), /on 5 of 7 verdicts and on 3 of 7 certainties\.$/);
});
