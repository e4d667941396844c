import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Attempts, KEY } from '../questions/attempts.js';

/** A browser's store; `closed` makes it refuse as a full or forbidden one does. */
class Box {
  items = new Map();
  closed = false;
  /** @param {string} key */ getItem(key) { this.#open(); return this.items.get(key) ?? null; }
  /** @param {string} key @param {string} text */ setItem(key, text) { this.#open(); this.items.set(key, text); }
  /** @param {string} key */ removeItem(key) { this.#open(); this.items.delete(key); }
  #open() { if (this.closed) throw new Error('refused'); }
}

const answer = (/** @type {object} */ changes = {}) => /** @type {any} */ ({
  chapter: 'load', question: 'bag', bloom: 'apply', answer: '100 N', right: false, misconception: 'forgets the lever', ...changes,
});

test('attempts are numbered for each question and still there at the next visit', () => {
  const box = new Box();
  const first = new Attempts(box);
  assert.equal(first.add(answer()).attempt, 1);
  assert.equal(first.add(answer({ right: true, misconception: '' })).attempt, 2);
  assert.equal(first.add(answer({ chapter: 'stride-length' })).attempt, 1);
  const next = new Attempts(box);
  assert.equal(next.all.length, 3);
  assert.equal(next.seed, first.seed);
  assert.deepEqual(next.of('load', 'bag').map(({ right }) => right), [false, true]);
});

test('what another tab has written is kept', () => {
  const box = new Box();
  const [one, other] = [new Attempts(box), new Attempts(box)];
  one.add(answer());
  other.add(answer({ question: 'disc' }));
  assert.equal(one.all.length, 2);
});

test('answered questions are counted, and those answered at once', () => {
  const attempts = new Attempts(new Box());
  attempts.add(answer());
  attempts.add(answer({ right: true }));
  attempts.add(answer({ question: 'disc', right: true }));
  attempts.add(answer({ question: 'elsewhere', right: true }));
  assert.deepEqual(attempts.counts('load', ['bag', 'disc', 'bone']), { questions: 3, answered: 2, first: 1 });
  assert.deepEqual(attempts.counts('stride-length', ['bag']), { questions: 1, answered: 0, first: 0 });
});

test('the CSV has one row for each attempt and quotes what needs it', () => {
  const attempts = new Attempts(new Box());
  const { time } = attempts.add(answer({ answer: 'the "core", tensed', misconception: '' }));
  attempts.add(answer({ right: true, misconception: '' }));
  const [head, row, last, end] = attempts.csv().split('\r\n');
  assert.equal(head, 'chapter,question,bloom,attempt,time,answer,right,misconception');
  assert.equal(row, `load,bag,apply,1,${time},"the ""core"", tensed",no,`);
  assert.match(last, /^load,bag,apply,2,.*,100 N,yes,$/);
  assert.equal(end, '');
  assert.equal(new Date(time).toISOString(), time);
});

test('erasing leaves nothing behind, and can be taken back', () => {
  const box = new Box();
  const attempts = new Attempts(box);
  const { seed } = attempts;
  attempts.add(answer());
  /** @type {string[]} */ const heard = [];
  for (const name of ['change', 'erase']) attempts.addEventListener(name, () => heard.push(name));
  const undo = attempts.erase();
  assert.deepEqual([box.items.size, attempts.all], [0, []]);
  attempts.add(answer({ question: 'disc' }));
  undo();
  assert.deepEqual(attempts.all.map(({ question }) => question), ['bag', 'disc']);
  assert.equal(attempts.seed, seed);
  assert.deepEqual(heard, ['erase', 'change', 'change']);
});

test('without a store attempts last as long as the page, and the order is the same for all', () => {
  for (const store of [null, Object.assign(new Box(), { closed: true })]) {
    const attempts = new Attempts(store);
    assert.deepEqual([attempts.kept, attempts.seed], [false, '']);
    attempts.add(answer());
    assert.equal(attempts.all.length, 1);
    attempts.erase()();
    assert.equal(attempts.all.length, 1);
  }
});

test('a store that closes later takes nothing away from the page', () => {
  const box = new Box();
  const attempts = new Attempts(box);
  attempts.add(answer());
  box.closed = true;
  attempts.add(answer());
  assert.equal(attempts.kept, false);
  assert.equal(attempts.all.length, 2);
});

test('what is not ours in the store is taken for nothing', () => {
  for (const text of ['{', 'null', '[]', '4', '{"entries": 3}', '{"entries": [null, {}]}']) {
    const box = new Box();
    box.items.set(KEY, text);
    const attempts = new Attempts(box);
    assert.deepEqual(attempts.all, [], text);
    attempts.add(answer());
    assert.equal(new Attempts(box).all.length, 1, text);
  }
});
