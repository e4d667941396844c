import assert from 'node:assert/strict';
import { test } from 'node:test';
import { carried, dayAt, direction } from '../week/schedule.js';

const week = { monday: 0, tuesday: 40, sunday: 70 };

test('a session that is carried changes places with what is there', () => {
  assert.deepEqual(carried(week, 'tuesday', 'sunday'), { tuesday: 70, sunday: 40 });
  assert.deepEqual(carried(week, 'tuesday', 'monday'), { tuesday: 0, monday: 40 });
});

test('carried home again it changes nothing', () => {
  assert.deepEqual(carried(week, 'tuesday', 'tuesday'), {});
});

test('the week keeps its minutes wherever a session is carried', () => {
  const minutes = (/** @type {Record<string, number>} */ values) => Object.values(values).reduce((sum, one) => sum + one, 0);
  for (const to of Object.keys(week)) assert.equal(minutes({ ...week, ...carried(week, 'tuesday', to) }), minutes(week));
});

test('a pull has a direction once it is long enough, and the longer part decides', () => {
  assert.equal(direction(3, -4), null);
  assert.equal(direction(2, -9), 'minutes');
  assert.equal(direction(-9, 2), 'day');
});

test('every place belongs to a day, those outside the week to its ends', () => {
  assert.deepEqual([-50, 20, 89, 91, 719, 900].map((x) => dayAt(x, 20, 720, 7)), [0, 0, 0, 0, 6, 6]);
  assert.equal(dayAt(121, 20, 720, 7), 1);
});
