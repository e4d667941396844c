import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeChoice, judgeNumber, readings, shuffled } from '../questions/answers.js';

const single = [{ right: false }, { right: true }, { right: false }];
const several = [{ right: true }, { right: false }, { right: true }, { right: false }];
const number = {
  key: { value: 1.22, width: 0.02 },
  wrong: [{ value: 2.44, width: 0.05 }, { value: 12.2, width: 0.1 }],
};

test('one choice is right or wrong', () => {
  assert.deepEqual(judgeChoice(single, [1]), { right: true, wrong: [], note: '', misconception: '' });
  assert.deepEqual(judgeChoice(single, [2]), { right: false, wrong: [2], note: '', misconception: '' });
});

test('several choices are right when all that belong are chosen and nothing else', () => {
  assert.equal(judgeChoice(several, [0, 2]).right, true);
  for (const chosen of [[0], [0, 1], [0, 1, 2], [1, 3], [0, 1, 2, 3]]) {
    assert.equal(judgeChoice(several, chosen).right, false, chosen.join());
  }
});

test('what is missing is counted and not named', () => {
  assert.deepEqual(judgeChoice(several, [2]), { right: false, wrong: [], note: 'You found 1 of 2.', misconception: 'leaves out 1 that belongs' });
  assert.deepEqual(judgeChoice(several, [0, 2, 3]), { right: false, wrong: [3], note: 'You found all 2, and more than belongs.', misconception: '' });
});

test('a number is read with a point, a comma, spaces, a true minus and powers of ten', () => {
  const read = { '0.85': 0.85, '0,85': 0.85, ' 1 200 ': 1200, '1\u202f200': 1200, '\u22123': -3, '+2': 2, '.5': 0.5, '5.': 5, '1e3': 1000 };
  for (const [text, value] of Object.entries(read)) assert.deepEqual(readings(text), [value], text);
});

test('what is no number is none', () => {
  for (const text of ['', ' ', 'five', '1.2.3', '1,2,3', '5 kg', 'Infinity', 'NaN', '0x10', '--2', 'e5']) {
    assert.deepEqual(readings(text), [], text);
  }
});

test('a comma before three digits may part thousands or be the decimal one', () => {
  assert.deepEqual(readings('1,234'), [1.234, 1234]);
  assert.deepEqual(readings('1,234,567.5'), [1234567.5]);
  assert.deepEqual(readings('0,123'), [0.123]);
  assert.equal(judgeNumber({ key: { value: 1234, width: 1 }, wrong: [] }, readings('1,234')).right, true);
});

test('a number within the tolerance is right, its ends included', () => {
  for (const value of [1.22, 1.2, 1.24]) assert.equal(judgeNumber(number, [value]).right, true, String(value));
  for (const value of [1.1999, 1.2401, -1.22, 0]) assert.equal(judgeNumber(number, [value]).right, false, String(value));
});

test('a typical wrong number is known by its place', () => {
  assert.deepEqual(judgeNumber(number, [2.4]), { right: false, wrong: [0], note: '', misconception: '' });
});

test('a known mistake goes before a slip by a power of ten', () => {
  assert.deepEqual(judgeNumber(number, [12.2]).wrong, [1]);
  assert.equal(judgeNumber(number, [122]).misconception, 'slips by a power of ten');
  assert.equal(judgeNumber(number, [0.00122]).misconception, 'slips by a power of ten');
  assert.equal(judgeNumber(number, [-12.2]).misconception, '');
});

test('any other number is too much or too little', () => {
  assert.equal(judgeNumber(number, [5]).note, 'That is too much.');
  assert.equal(judgeNumber(number, [-5]).note, 'That is too little.');
});

test('the same seed gives the same order, another seed another one, and nothing is lost', () => {
  const items = [...'abcdef'];
  assert.deepEqual(shuffled(items, 'reader/load/bag'), shuffled(items, 'reader/load/bag'));
  assert.deepEqual([...shuffled(items, 'reader/load/bag')].sort(), items);
  assert.deepEqual(items, [...'abcdef']);
  const orders = new Set(Array.from({ length: 60 }, (_, i) => shuffled(items, `reader-${i}`).join('')));
  assert.ok(orders.size > 50);
});

test('every option comes first about as often as the others', () => {
  const first = Array.from({ length: 4000 }, (_, i) => shuffled([0, 1, 2, 3], `seed ${i}`)[0]);
  for (const option of [0, 1, 2, 3]) {
    const share = first.filter((one) => one === option).length / first.length;
    assert.ok(Math.abs(share - 0.25) < 0.03, `${option}: ${share}`);
  }
});
