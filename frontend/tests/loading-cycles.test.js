import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BLOCK_SCALE, blockFrames, blocksHeight, differences, footfalls, gripIndex, strideChangeAt, trackLayout } from '../explorers/loading-cycles/geometry.js';

const WIDTHS = [288, 326, 519, 520, 600, 900];
const near = (a, b, what) => assert.ok(Math.abs(a - b) < 1e-9, `${what}: ${a} against ${b}`);
const area = (patches) => patches.reduce((sum, { from, to, low, high }) => sum + (to - from) * (high - low), 0);

test('footfalls lie a stride apart and none lies outside', () => {
  assert.deepEqual(footfalls(2.5, 10), [0, 2.5, 5, 7.5, 10]);
  assert.deepEqual(footfalls(2.6, 10), [0, 2.6, 5.2, 2.6 * 3]);
});

test('a shorter stride puts at least as many footfalls into the same metres', () => {
  for (const width of WIDTHS) {
    const { metres } = trackLayout(width);
    assert.ok(footfalls(2.3, metres).length >= footfalls(2.57, metres).length);
  }
});

test('the ring stays in the picture with the longest stride, and is not under the first foot', () => {
  for (const width of WIDTHS) {
    const track = trackLayout(width);
    for (const longest of [2.18, 2.82, 3.43]) {
      const index = gripIndex(longest, track.metres);
      assert.ok(index >= 1);
      assert.ok(track.start + index * longest * track.scale <= width - track.start + 1e-9);
    }
  }
});

test('a footfall that is moved to where it stands changes nothing', () => {
  const track = trackLayout(600);
  for (const change of [-0.1, 0, 0.04]) {
    const x = track.start + 5 * 2.57 * (1 + change) * track.scale;
    near(strideChangeAt(x, track, 5, 2.57), change, 'change');
  }
});

test('both rows stand one below the other and the lowest number fits', () => {
  for (const width of WIDTHS) {
    const { rows: [above, below], height } = trackLayout(width);
    assert.ok(above.title < above.ground && above.ground + 8 < below.title && below.title < below.ground);
    assert.ok(below.ground + 32 < height);
  }
});

test('both blocks have one scale, so that areas can be compared', () => {
  for (const width of WIDTHS) {
    const [sum, damage] = blockFrames(width);
    near(sum.x(400) - sum.x(0), damage.x(400) - damage.x(0), 'across');
    near(sum.y(1), damage.y(1), 'up');
    assert.ok(sum.from + sum.width < damage.left);
    assert.ok(damage.from + damage.width < width);
    near(sum.y(BLOCK_SCALE.high), sum.top, 'top');
    assert.ok(sum.base < blocksHeight(width));
  }
});

test('what is gained less what is lost is the change of the total', () => {
  for (const [loads, worth] of [[433, 0.95], [433, 0.69], [354, 1.05], [354, 1.4], [433, 1.2], [354, 0.9], [390, 1], [390, 0.9], [433, 1]]) {
    const { gained, lost } = differences(loads, worth, 390);
    near(area(gained) - area(lost), loads * worth - 390, `${loads} loads of ${worth}`);
    assert.ok([...gained, ...lost].every(({ from, to, low, high }) => to > from && high > low));
  }
});

test('a run like the reference gains and loses nothing', () => {
  assert.deepEqual(differences(390, 1, 390), { gained: [], lost: [] });
});
