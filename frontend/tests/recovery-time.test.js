import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLOCKS, ROWS, TENDON, duration, recoveryTime } from '../explorers/recovery-time/clocks.js';
import { rowSamples, rowScale } from '../explorers/recovery-time/rows.js';
import { sentence } from '../explorers/recovery-time/strings.js';
import { weekLayout } from '../explorers/recovery-time/week.js';
import { model } from '../generated/recovery-time.js';

const results = model.evaluate();

test('times are said in hours for two days, then in days', () => {
  assert.deepEqual([1.8, 12.01, 47, 114, 1080].map(duration), ['1.8 h', '12 h', '47 h', '4.8 days', '45 days']);
});

test('the clocks stand in the order of their recovery, each slower than the one above', () => {
  const hours = CLOCKS.map((clock) => (clock.hours ?? 1) * results[clock.recovery]);
  assert.deepEqual(hours, hours.toSorted((a, b) => a - b));
});

test('a range holds its time and is said only where the sources give one', () => {
  for (const clock of CLOCKS) {
    const { range } = recoveryTime(clock, results);
    assert.equal(range !== '', clock.range ?? false);
    if (clock.range) {
      assert.ok(results[`${clock.recovery}_low`] <= results[clock.recovery]);
      assert.ok(results[clock.recovery] <= results[`${clock.recovery}_high`]);
    }
  }
});

test('a short run keeps its full height among the drawn samples', () => {
  const values = new Float64Array(100);
  values[50] = 1;
  const drawn = rowSamples(values, 3, 1);
  for (const needed of [49, 50, 51]) assert.ok(drawn.includes(needed));
  assert.ok(drawn.length < 40);
});

test('what is beyond a scale is cut at its end', () => {
  const y = rowScale({ top: 6, bottom: 0 }, 100, 40);
  assert.equal(y(0), 140);
  assert.equal(y(3), 120);
  assert.equal(y(60), 100);
  assert.equal(rowScale({ top: 0, bottom: 40 }, 0, 40)(10), 10);
});

test('rows follow one another without lying on each other, at every width', () => {
  for (const width of [220, 300, 599, 600, 900]) {
    const { tops, row, thin, title, height, from, to } = weekLayout(width);
    tops.forEach((top, index) => {
      const bottom = top + (ROWS[index].thin ? thin : row);
      assert.ok(bottom + title < (tops[index + 1] ?? height + title), `${width} px, row ${index}`);
    });
    assert.ok(to - from >= 24 * 7, `a day of ${width} px is a target`);
  }
});

test('no curve of the fast clocks leaves its scale in the hardest week', () => {
  const days = Object.keys(model.inputs).filter((name) => name.startsWith('minutes_'));
  const hard = model.evaluate({ ...Object.fromEntries(days.map((name) => [name, 180])), intensity: 1, speed: 4.5, seated_share: 0, lying_hours: 6, session_hour: 10 });
  for (const { week, top, bottom } of [...CLOCKS.slice(0, 4), TENDON]) {
    const [low, high] = [Math.min(top, bottom), Math.max(top, bottom)];
    for (const value of [...hard[week], ...results[week]]) assert.ok(low <= value && value <= high, `${week} = ${value}`);
  }
});

test('before the guess the sentence says no number', () => {
  const view = /** @type {any} */ ({ results, pinned: results, changed: false, revealed: false });
  assert.doesNotMatch(sentence(view).spoken, /\d/);
});
