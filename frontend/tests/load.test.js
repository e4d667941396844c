import test from 'node:test';
import assert from 'node:assert/strict';
import { beyond } from '../explorers/load/capacity.js';
import { armRange, beyondMark, lensAlt, sentence } from '../explorers/load/strings.js';
import { evaluate, inputs } from '../generated/load-model.js';

const DEFAULTS = Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.default]));
const view = (posture) => {
  const values = { ...DEFAULTS, ...posture };
  return { values, results: evaluate(values), pinnedValues: DEFAULTS, pinned: evaluate(DEFAULTS), changed: true, revealed: true };
};
const BENT = view({ trunk_flexion: 36 });
const STOOP = view({ trunk_flexion: 70, hand_load: 20 });
const FARTHEST = view({ trunk_flexion: 90, hand_load: 40, hand_distance: 0.5 });

/** The words of a template, numbers of its parts included. */
const words = (part) => (part?.strings ? part.strings.map((text, i) => text + (i < part.values.length ? words(part.values[i]) : '')).join('') : String(part));

test('a moment is held, beyond the usual stress, or beyond any', () => {
  assert.deepEqual([BENT, STOOP, FARTHEST].map(({ results }) => beyond(results)), ['held', 'usual', 'highest']);
});

test('sentence, picture and announcement say what the groups cannot hold, and how to read it', () => {
  assert.doesNotMatch(words(sentence(BENT).shown), /groups/);
  assert.equal(beyondMark(BENT.results), '');
  assert.match(words(sentence(STOOP).shown), /More than the muscle groups hold at 46 N\/cm\u00b2, 196 against 135 N\u00a0m/);
  assert.match(words(sentence(FARTHEST).shown), /at any stress in use, 503 against 288 N\u00a0m: read the load as arithmetic/);
  for (const one of [STOOP, FARTHEST]) {
    assert.match(sentence(one).spoken, /more than the muscle chapter/);
    assert.ok(beyondMark(one.results));
    assert.ok(lensAlt(one).includes(beyondMark(one.results)));
    assert.notEqual(sentence(one).band, sentence(BENT).band);
  }
});

test('the lever arm of the picture and its range are those of the body', () => {
  assert.equal(armRange(BENT), '5.5 to 7.5');
  assert.equal(armRange(view({ stature: 1.5 })), '4.7 to 6.4');
  assert.match(lensAlt(view({ stature: 1.5 })), /5\.6 centimetres/);
});
