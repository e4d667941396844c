import test from 'node:test';
import assert from 'node:assert/strict';
import { DIMENSIONS, JOINTS, LEVELS, LEVER_ARM, bodyPolygon, discCorners, lensView, lumbarKeys, lumbarPose, lumbarShapes } from '../anatomy/lumbar.js';
import { apply, curve, inverse, rigid, times } from '../anatomy/outline.js';
import { paths } from './drawn.js';

const near = (a, b, tolerance, what) => assert.ok(Math.abs(a - b) <= tolerance, `${what}: ${a} against ${b}`);
const distance = (p, q) => Math.hypot(p[0] - q[0], p[1] - q[1]);
const VERTEBRAE = LEVELS.slice(0, 6);

function inside(p, polygon) {
  let odd = false;
  for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i++) {
    const [ax, ay] = polygon[i], [bx, by] = polygon[j];
    if (ay > p[1] !== by > p[1] && p[0] < ((bx - ax) * (p[1] - ay)) / (by - ay) + ax) odd = !odd;
  }
  return odd;
}

test('a curve passes through its points and stays finite when two points meet', () => {
  const points = [[0, 0], [1, 0], [1, 0], [2, 3]];
  const [{ data }] = curve(points, false);
  assert.ok(data.every(Number.isFinite));
  assert.deepEqual([data[6], data[7]], [1, 0]);
  assert.deepEqual([data.at(-2), data.at(-1)], [2, 3]);
});

test('a map and its inverse cancel', () => {
  const m = times(rigid(37, 3, -2), rigid(-11, 5, 8));
  const [x, y] = apply(times(inverse(m), m), [1.25, -7]);
  near(x, 1.25, 1e-12, 'x');
  near(y, -7, 1e-12, 'y');
});

test('the L5/S1 disc is the origin and tilts as asked', () => {
  for (const tilt of [20, 30, 40]) {
    const keys = lumbarKeys(lumbarPose({ tilt }));
    near(keys.discCentre[0], 0, 0.05, 'x');
    near(keys.discCentre[1], 0, 0.05, 'y');
    near((Math.atan2(keys.discNormal[0], keys.discNormal[1]) * 180) / Math.PI, tilt, 1, 'tilt');
  }
});

test('the endplate of S1 slopes about 37 degrees, and the whole is lordotic', () => {
  const pose = lumbarPose();
  const turn = (level) => (Math.atan2(-pose.frames[level][1], pose.frames[level][0]) * 180) / Math.PI;
  near(turn('S1'), 37.25, 0.01, 'sacral slope');
  assert.ok(turn('S1') - turn('L1') > 40 && turn('S1') - turn('L1') < 65);
  for (let i = 0; i < 6; i++) assert.ok(turn(LEVELS[i]) < turn(LEVELS[i + 1]), `${LEVELS[i]} leans back from ${LEVELS[i + 1]}`);
});

test('discs lie between the bodies and keep their height', () => {
  const pose = lumbarPose();
  VERTEBRAE.forEach((level, i) => {
    const c = discCorners(pose, level);
    near(distance(c.upMid, c.lowMid), DIMENSIONS[level].disc, 0.2, `${JOINTS[i]} height`);
    assert.ok(distance(c.upFront, c.lowFront) > distance(c.upRear, c.lowRear), `${JOINTS[i]} is wedged`);
    const centre = lumbarKeys(pose).discCentres[JOINTS[i]];
    assert.ok(!inside(centre, bodyPolygon(pose, level)) && !inside(centre, bodyPolygon(pose, LEVELS[i + 1])), `${JOINTS[i]} centre lies in no bone`);
    const up = apply(pose.frames[level], [0, 0]), low = i === 5 ? apply(pose.frames.S1, [0, -15]) : apply(pose.frames[LEVELS[i + 1]], [0, 0]);
    assert.ok(up[1] > centre[1] && centre[1] > low[1], `${JOINTS[i]} centre between its neighbours`);
  });
});

test('heights grow from T12-L1 to L4-5', () => {
  for (let i = 0; i < 4; i++) assert.ok(DIMENSIONS[VERTEBRAE[i]].disc < DIMENSIONS[VERTEBRAE[i + 1]].disc);
});

test('bodies do not overlap in lordosis, in flexion or in extension', () => {
  for (const flexion of [[], [2, 3, 4, 5, 5, 4], [4, 6, 6, 7, 7, 6], [-2, -2, -2, -2, -2, -2]]) {
    const pose = lumbarPose({ flexion });
    for (let i = 0; i < 6; i++) {
      const a = bodyPolygon(pose, LEVELS[i]), b = bodyPolygon(pose, LEVELS[i + 1]);
      assert.ok(a.length > 40);
      assert.ok(!a.some((p) => inside(p, b)) && !b.some((p) => inside(p, a)), `${JOINTS[i]} with flexion ${flexion}`);
    }
  }
});

test('flexion turns what lies above the joint forward, and nothing below it', () => {
  const rest = lumbarPose(), bent = lumbarPose({ flexion: [0, 0, 0, 0, 10, 0] });
  assert.deepEqual(bent.frames.L5, rest.frames.L5);
  const turn = (pose, level) => (Math.atan2(-pose.frames[level][1], pose.frames[level][0]) * 180) / Math.PI;
  for (const level of ['L4', 'L1', 'T12']) {
    near(turn(bent, level) - turn(rest, level), 10, 1e-9, level);
    assert.ok(bent.frames[level][4] > rest.frames[level][4], level);
  }
});

test('the lever arm is drawn as long as it is, square to the line of action', () => {
  for (const arm of [55, LEVER_ARM.value, 75]) {
    const { discCentre: c, extensorPoint: e, extensorDirection: d } = lumbarKeys(lumbarPose(), arm);
    near(distance(c, e), arm, 1e-9, 'arm');
    near((e[0] - c[0]) * d[0] + (e[1] - c[1]) * d[1], 0, 1e-9, 'right angle');
    assert.ok(e[0] < c[0], 'behind the disc');
    const view = lensView({ radius: 90, arm });
    near(Math.hypot(view.lever.x2 - view.lever.x1, view.lever.y2 - view.lever.y1) / view.project.scale, arm, 1e-6, 'mark');
    near(distance(view.lever.low, view.lever.high) / view.project.scale, 20, 1e-6, 'span');
    assert.ok(view.labels.some((l) => l.text === `lever arm ${(arm / 10).toFixed(1)} cm`));
  }
});

test('the line of action runs behind the facet joint, and the canal between it and the disc', () => {
  const k = lumbarKeys(lumbarPose());
  const back = (p) => -(p[0] - k.discCentre[0]) * k.discNormal[1] + (p[1] - k.discCentre[1]) * k.discNormal[0];
  assert.ok(back(k.discCentre) < back(k.canalCentre) && back(k.canalCentre) < back(k.facetCentre) && back(k.facetCentre) < back(k.extensorPoint));
});

test('the lens shows L4 to S1 with everything that is named inside the circle', () => {
  for (const radius of [80, 96, 110, 150]) {
    const view = lensView({ radius });
    assert.ok(Math.hypot(view.lever.x2, view.lever.y2) < radius && Math.hypot(view.arrow.x, view.arrow.y) < radius);
    near(Math.hypot(view.arrow.ux, view.arrow.uy), 1, 1e-9, 'unit');
    assert.ok(view.arrow.uy < 0, 'up on the screen');
    assert.deepEqual(view.labels.filter((l) => l.kind === 'bone').map((l) => l.text), ['L4', 'L5', 'S1']);
    for (const l of view.labels) {
      assert.ok(Math.hypot(l.x, l.y) < radius, `${l.id} points into the circle`);
      if (l.kind === 'outside') assert.ok(Math.hypot(l.tx, l.ty) > radius, `${l.id} stands outside`);
    }
    assert.equal(lensView({ radius }), view, 'kept');
  }
});

test('paths are finite, ids are unique, colours are tokens', () => {
  for (const flexion of [[], [6, 6, 6, 6, 6, 6]]) {
    for (const shapes of [lumbarShapes(lumbarPose({ flexion }), { scale: 2, x: 300, y: 400 }), lensView({ radius: 84 }).shapes, lensView({ radius: 84 }).marks]) {
      assert.equal(new Set(shapes.map((s) => s.id)).size, shapes.length);
      for (const s of shapes) {
        for (const { d, transform } of paths(s)) {
          assert.doesNotMatch(d + transform, /NaN|Infinity|undefined/);
          assert.match(d, /^M-?\d/);
        }
        for (const colour of [s.fill, s.stroke]) if (colour) assert.match(colour, /^(none|var\(--se-[a-z-]+\))$/);
      }
    }
  }
});
