import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLOCKS, ROWS, TENDON, duration, recoveryTime } from '../explorers/recovery-time/clocks.js';
import { rowSamples, rowScale, stretches } from '../explorers/recovery-time/rows.js';
import { cautions, sentence } from '../explorers/recovery-time/strings.js';
import { afterMeasured, weekLayout } from '../explorers/recovery-time/week.js';
import { measured, model } from '../generated/recovery-time.js';

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

test('two sources of bone repair are two times and two curves, and no range', () => {
  const bone = CLOCKS[CLOCKS.length - 1];
  assert.deepEqual(recoveryTime(bone, results), { time: '45 or 42 days', range: '' });
  assert.ok(bone.second);
  assert.notDeepEqual(results[bone.second.after], results[bone.after]);
});

test('a curve is dashed from the minute to which stature was measured until the next rising', () => {
  const values = Object.fromEntries(Object.entries(model.inputs).map(([name, input]) => [name, input.default]));
  const long = { ...values, minutes_tuesday: measured.minutes + 10, minutes_wednesday: measured.minutes };
  const from = 24 + values.session_hour + measured.minutes / 60;
  assert.deepEqual([from - 0.01, from + 0.01, 47.9, 48, 24 + from + 0.01].map((hour) => afterMeasured(hour, long)), [false, true, true, false, false]);
  assert.deepEqual(stretches([0, 1, 2, 3, 4, 5], (i) => i === 0 || i === 3 || i === 4), [[0], [2, 3, 4]]);
});

test('what was not measured is said, and a usual run needs no caution', () => {
  const said = (/** @type {Record<string, number>} */ values) => cautions(model.evaluate(values)).join(' ');
  assert.equal(said({}), '');
  assert.match(said({ minutes_sunday: 180 }), /^Beyond 107 min stature was not measured/);
  assert.match(said({ speed: 2.5, marathon_speed: 5.5 }), /^Below 70 % of marathon speed/);
  assert.match(said({ speed: 4.5, marathon_speed: 2.2 }), /^Above 100 % of marathon speed/);
  assert.equal(said({ speed: 2.8, marathon_speed: 4 }) + said({ speed: 3.5, marathon_speed: 3.5 }), '');
  const { inputs } = model;
  for (const speed of [inputs.speed.low, inputs.speed.high]) {
    for (const marathon of [inputs.marathon_speed.low, inputs.marathon_speed.high]) said({ speed, marathon_speed: marathon }); // none is refused
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
  const hard = model.evaluate({ ...Object.fromEntries(days.map((name) => [name, 180])), speed: 4.5, marathon_speed: 4.5, lying_hours: 6, session_hour: 10 });
  for (const { week, top, bottom } of [...CLOCKS.slice(0, 4), TENDON]) {
    const [low, high] = [Math.min(top, bottom), Math.max(top, bottom)];
    for (const value of [...hard[week], ...results[week]]) assert.ok(low <= value && value <= high, `${week} = ${value}`);
  }
});

test('before the guess the sentence says no number', () => {
  const view = /** @type {any} */ ({ results, pinned: results, changed: false, revealed: false });
  assert.doesNotMatch(sentence(view).spoken, /\d/);
});
