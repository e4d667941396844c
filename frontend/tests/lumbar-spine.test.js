import test from 'node:test';
import assert from 'node:assert/strict';
import { backPose, backShapes } from '../anatomy/back.js';
import { lumbarPose, lumbarShapes } from '../anatomy/lumbar.js';
import { changeFrom } from '../core/format.js';
import { spineLayout, topLayout } from '../explorers/lumbar-spine/layout.js';
import { bendingAt, flexionAt, nearestShare, topOfBack, topOfSide } from '../explorers/lumbar-spine/reach.js';
import { model } from '../generated/lumbar-spine.js';
import { paths, points } from './drawn.js';

const WIDTHS = [288, 326, 470, 480, 600, 756, 900];
const RESULTS = model.evaluate();

/** Left, right, top and bottom of what is drawn, px. */
function extent(shapes) {
  const [xs, ys] = [0, 1].map((axis) => shapes.flatMap(paths).flatMap(points).map((point) => point[axis]));
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

test('at the ends of every range both views stay in the picture and apart from each other and the buttons', () => {
  for (const width of WIDTHS) {
    const layout = spineLayout(width);
    for (const share of [-1, 0, 1]) {
      const side = extent(lumbarShapes(lumbarPose({ flexion: flexionAt(RESULTS, share) }), layout.side, { soft: false, canal: true }));
      const back = extent(backShapes(backPose({ bending: bendingAt(RESULTS, share) }), layout.back));
      for (const { left, right, top, bottom } of [side, back]) {
        assert.ok(left >= -1 && right <= width + 1, `${width} px, share ${share}: ${left} to ${right}`);
        assert.ok(top >= 0 && bottom <= layout.height, `${width} px, share ${share}: ${top} to ${bottom}`);
      }
      assert.ok(side.right < layout.back.x - 97 * layout.back.scale + 1, `${width} px: the views are apart`);
      if (layout.roomy) assert.ok(layout.buttons.every(({ x }) => x > side.right), `${width} px: the buttons are free`);
    }
  }
});

test('buttons do not overlap and are large enough for a pointer or, on a phone, for a finger', () => {
  for (const width of WIDTHS) {
    const { buttons, roomy } = spineLayout(width);
    assert.equal(buttons.length, 6);
    buttons.forEach((one, i) => {
      assert.ok(one.width >= 24 && one.height >= (roomy ? 24 : 40), `${width} px`);
      const next = buttons[i + 1];
      if (next) assert.ok(roomy ? next.y >= one.y + one.height : next.x >= one.x + one.width, `${width} px, button ${i}`);
      assert.ok(one.x >= 0 && one.x + one.width <= width + 0.5);
    });
  }
});

test('the lens of the view from above lies inside its slot', () => {
  for (const width of [250, 326, 500, 700]) {
    const { cx, cy, radius, height } = topLayout(width);
    assert.ok(cx - radius >= 0 && cx + radius <= width && cy - radius >= 16 && cy + radius <= height);
  }
});

test('a grip that is pulled to where a share puts it gives that share', () => {
  for (const [at, top] of [[flexionAt, topOfSide], [bendingAt, topOfBack]]) {
    const place = (share) => top(at(RESULTS, share));
    for (const share of [-1, -0.4, 0, 0.25, 0.7, 1]) assert.ok(Math.abs(nearestShare(place(share), place) - share) < 1e-9, `${share}`);
  }
});

test('a grip pulled beyond the range stays at its end', () => {
  const place = (share) => topOfSide(flexionAt(RESULTS, share));
  assert.equal(nearestShare([400, 0], place), 1);
  assert.equal(nearestShare([-400, 0], place), -1);
});

test('a change from zero or across it is told by where it was, any other in per cent', () => {
  const print = (value) => value.toFixed(0);
  assert.equal(changeFrom(0, 5, print), 'was 0');
  assert.equal(changeFrom(-3, 5, print), 'was -3');
  assert.equal(changeFrom(4, 5, print), '+25.0 %');
  assert.equal(changeFrom(4, 0, print), '\u2212100.0 %');
  assert.equal(changeFrom(0, 0, print), 'no change');
});
