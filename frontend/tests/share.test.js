import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvText, readState, stateUrl } from '../core/share.js';

const inputs = /** @type {any} */ ({
  speed: { default: 3.5, low: 2.2, high: 5, unit: 'm/s' }, lean: { default: 5, low: 0, high: 12, unit: 'degree' },
  sex: { default: 1, low: 0, high: 1, unit: 'choice', choices: ['female', 'male'] },
});
const model = /** @type {any} */ ({ outputs: { time: { unit: 's' }, rate: { unit: '1/km' } } });

test('the address carries what differs from the defaults, and brings it back', () => {
  const state = { values: { speed: 3.2, lean: 5, sex: 0 }, pinnedValues: { speed: 3.5, lean: 7, sex: 1 }, revealed: true };
  const url = new URL(stateUrl('https://example.org/page.html?highlight=disc#explorer', 'stride-length', inputs, state));
  assert.equal(url.searchParams.get('highlight'), 'disc');
  assert.equal(url.hash, '#explorer');
  assert.equal(url.searchParams.get('stride-length.speed'), '3.2');
  assert.equal(url.searchParams.get('stride-length.lean'), null);
  const back = readState(url.search, 'stride-length', inputs);
  assert.deepEqual(back, { values: { speed: 3.2, sex: 0 }, pinned: { lean: 7 }, revealed: true, problems: [] });
});

test('a value outside the range is reported with input, unit and range, and the rest is kept', () => {
  const { values, problems } = readState('?stride-length.speed=9&stride-length.lean=3', 'stride-length', inputs);
  assert.deepEqual(values, { lean: 3 });
  assert.deepEqual(problems, ['stride-length.speed = 9 was not used: it takes 2.2 to 5 m/s.']);
});

test('an input that an explorer no longer has is told once, in its own words, and leaves the address', () => {
  const retired = { effort: 'it follows from the speed.' };
  const old = '?stride-length.effort=0.9&stride-length.pinned.effort=1&stride-length.speed=3';
  const { values, problems } = readState(old, 'stride-length', inputs, retired);
  assert.deepEqual(values, { speed: 3 });
  assert.deepEqual(problems, ['stride-length.effort = 0.9 was not used: it follows from the speed.']);
  assert.equal(readState('?stride-length.pinned.effort=1', 'stride-length', inputs, retired).problems.length, 1);
  assert.deepEqual(readState('?load.effort=1', 'stride-length', inputs, retired).problems, []);
  const state = { values: { speed: 3, lean: 5, sex: 1 }, pinnedValues: { speed: 3.5, lean: 5, sex: 1 }, revealed: false };
  assert.equal(stateUrl(`https://example.org/${old}`, 'stride-length', inputs, state, retired), 'https://example.org/?stride-length.speed=3');
});

test('words, emptiness and infinity are no values', () => {
  for (const text of ['fast', '', ' ', 'Infinity', 'NaN']) {
    assert.equal(readState(`?stride-length.speed=${text}`, 'stride-length', inputs).problems.length, 1, text);
  }
});

test('the CSV names every unit and keeps full precision', () => {
  const text = csvText({ comments: ['speed = 3.5 m/s'], columns: ['time', 'rate'], results: { time: [0, 0.1], rate: [1 / 3, 2] }, model });
  assert.equal(text, '# speed = 3.5 m/s\r\ntime_s,rate_1_per_km\r\n0,0.3333333333333333\r\n0.1,2\r\n');
});

test('a choice is taken by its word or its position, and by nothing between', () => {
  assert.deepEqual(readState('?load.sex=female', 'load', inputs).values, { sex: 0 });
  assert.deepEqual(readState('?load.sex=1', 'load', inputs).values, { sex: 1 });
  for (const text of ['0.5', 'both', '2']) {
    assert.deepEqual(readState(`?load.sex=${text}`, 'load', inputs).problems,
      [`load.sex = ${text} was not used: it takes 0 to 1 choice (female, male).`]);
  }
});
