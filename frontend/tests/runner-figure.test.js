import test from 'node:test';
import assert from 'node:assert/strict';
import { model } from '../generated/stride-length.js';
import { PROPORTIONS } from '../anatomy/body.js';
import { draw, piece, polygon, rigid, times } from '../anatomy/outline.js';
import { drawnNotModelled, runnerExtent, runnerPose, runnerShapes, runnerSilhouette } from '../explorers/stride-length/runner-figure.js';

const near = (a, b, tolerance, what) => assert.ok(Math.abs(a - b) <= tolerance, `${what}: ${a} against ${b}`);
const distance = (p, q) => Math.hypot(p[0] - q[0], p[1] - q[1]);
const PROJECT = { scale: 134, x: 500, y: 250 };

/** Every corner, the middle and a grid between. */
function* inputs(steps = 2) {
  const span = (low, high) => Array.from({ length: steps + 1 }, (_, i) => low + ((high - low) * i) / steps);
  for (const speed of span(2.2, 5)) for (const trunkLean of span(0, 12)) for (const stature of span(1.5, 2)) for (const touchdownDistance of span(0.08, 0.48)) yield { speed, trunkLean, stature, touchdownDistance, stepLength: 1.2, contactTime: 0.22 };
}

test('the landing foot stands on the ground and nothing reaches below it', () => {
  for (const input of inputs()) {
    const box = runnerExtent(runnerPose(input));
    near(box.bottom, 0, 0.001, JSON.stringify(input));
  }
});

test('the contact is as far ahead of the hip as the model says', () => {
  for (const input of inputs()) {
    const pose = runnerPose(input);
    near(pose.contact[0] - pose.hip[0], input.touchdownDistance, 1e-9, 'distance');
    assert.ok(pose.ankle[0] > -0.02 && pose.ankle[0] < 0.08, 'ankle over the contact');
  }
});

test('segments keep their length to a millimetre and grow with stature', () => {
  for (const input of inputs()) {
    const p = runnerPose(input), h = input.stature;
    near(distance(p.hip, p.knee), PROPORTIONS.thigh * h, 0.001, 'thigh');
    near(distance(p.knee, p.ankle), PROPORTIONS.shank * h, 0.001, 'shank');
    near(distance(p.hip, p.swingKnee), PROPORTIONS.thigh * h, 0.001, 'swing thigh');
    near(distance(p.swingKnee, p.swingAnkle), PROPORTIONS.shank * h, 0.001, 'swing shank');
    near(distance(p.shoulder, p.nearElbow), PROPORTIONS.upperArm * h, 0.001, 'upper arm');
    near(distance(p.farElbow, p.farWrist), PROPORTIONS.forearm * h, 0.001, 'forearm');
    near(distance(p.heel, p.toe) / h, 0.156, 0.006, 'shoe');
  }
  const small = runnerPose({ stature: 1.5, touchdownDistance: 0.24 }), tall = runnerPose({ stature: 2, touchdownDistance: 0.32 });
  near(tall.hip[1] / small.hip[1], 2 / 1.5, 1e-9, 'hip height');
  near(tall.l5s1[1] / small.l5s1[1], 2 / 1.5, 1e-9, 'L5/S1');
});

test('the pose is plausible everywhere', () => {
  for (const input of inputs()) {
    const p = runnerPose(input), box = runnerExtent(p), what = JSON.stringify(input);
    assert.ok(p.kneeFlexion >= 10 && p.kneeFlexion <= 20, what);
    assert.ok(p.hip[1] > 0.34 * input.stature && p.hip[1] < 0.56 * input.stature, `hip height, ${what}`);
    assert.ok(p.swingAnkle[0] < p.hip[0] && p.swingToe[1] > 0.1 && p.swingHeel[1] > 0.1, `swing foot behind and clear of the ground, ${what}`);
    assert.ok(box.top <= input.stature * 1.01, `not taller than the runner, ${what}`);
    assert.ok(p.nearElbow[0] < p.shoulder[0] && p.farWrist[0] > p.nearWrist[0], `arms counter-swing, ${what}`);
    assert.ok(p.l5s1[1] > p.hip[1] && p.neck[1] > p.l5s1[1] && p.head[1] > p.neck[1], what);
  }
});

test('lean turns the trunk about the hip', () => {
  const a = runnerPose({ trunkLean: 0 }), b = runnerPose({ trunkLean: 12 });
  assert.deepEqual(a.hip, b.hip);
  const angle = (p) => Math.atan2(p.shoulder[0] - p.hip[0], p.shoulder[1] - p.hip[1]);
  near(((angle(b) - angle(a)) * 180) / Math.PI, 12, 1e-9, 'lean');
});

test('the spine has 24 vertebrae from L5 up to C1, rising', () => {
  const { spine } = runnerPose();
  assert.equal(spine.length, 24);
  for (let i = 1; i < 24; i++) {
    const d = distance(spine[i], spine[i - 1]);
    assert.ok(spine[i][1] > spine[i - 1][1] && d > 0.01 && d < 0.045, `vertebra ${i}: ${d}`);
  }
});

test('paths are finite, ids unique, colours tokens, over all corners', () => {
  for (const input of inputs(1)) {
    const pose = runnerPose(input), shapes = [...runnerShapes(pose, PROJECT), ...runnerSilhouette(pose, PROJECT)];
    assert.equal(new Set(shapes.map((s) => s.id)).size, shapes.length);
    for (const s of shapes) {
      for (const { d, transform } of s.pieces) assert.doesNotMatch(d + transform, /NaN|Infinity|undefined/);
      for (const colour of [s.fill, s.stroke]) if (colour) assert.match(colour, /^(none|var\(--se-[a-z-]+\))$/);
    }
  }
});

test('a path is written once, and only its transform follows pose and projection', () => {
  const [a, b] = [runnerPose({ speed: 2.5 }), runnerPose({ speed: 4.5 })].map((pose) => runnerShapes(pose, PROJECT));
  const moved = runnerShapes(runnerPose({ speed: 2.5 }), { ...PROJECT, x: 400 });
  const [first, second, third] = [a, b, moved].map((shapes) => shapes.flatMap((shape) => shape.pieces));
  assert.deepEqual(first.map(({ d }) => d), second.map(({ d }) => d));
  assert.notDeepEqual(first.map(({ transform }) => transform), second.map(({ transform }) => transform));
  assert.notDeepEqual(first.map(({ transform }) => transform), third.map(({ transform }) => transform));
});

test('a moved piece lies where the same outline is drawn', () => {
  const outline = polygon([[0.1, 0.2], [0.3, -0.1], [0, 0.4]]), frame = times(rigid(30, 0.4, 0.9), [1.1, 0, 0, 1.1, 0, 0]);
  const { d, transform, grown } = piece(outline, frame, PROJECT);
  const [p, q, r, s, x, y] = transform.match(/-?[\d.]+/g).map(Number);
  const own = d.match(/-?[\d.]+/g).map(Number), drawn = draw(outline, frame, PROJECT).match(/-?[\d.]+/g).map(Number);
  for (let i = 0; i < own.length; i += 2) {
    near(p * own[i] + r * own[i + 1] + x, drawn[i], 0.1, 'x');
    near(q * own[i] + s * own[i + 1] + y, drawn[i + 1], 0.1, 'y');
  }
  near(grown, (1.1 * PROJECT.scale) / 1000, 1e-9, 'pixels a millimetre');
});

test('bones can be left out, and the caption says what is drawn', () => {
  const pose = runnerPose();
  assert.ok(runnerShapes(pose, PROJECT).some((s) => s.id === 'bone-spine'));
  assert.ok(!runnerShapes(pose, PROJECT, { bones: false }).some((s) => s.id.startsWith('bone')));
  for (const word of ['swing leg', 'arms', 'knee', 'spine', 'stature', 'stride', 'lean']) assert.ok(drawnNotModelled.includes(word));
});

/** The runner through two steps, as the explorer draws her, for the corners of what a reader can set. */
function* running() {
  for (const speed of [2.2, 3.5, 5]) for (const stature of [1.5, 2]) for (const step_rate_change of [-0.1, 0.1]) {
    const results = model.evaluate({ speed, stature, step_rate_change }), height = results.vertical_displacement, step = results.step_time;
    yield {
      step, contact: results.contact_time, speed, what: JSON.stringify({ speed, stature, step_rate_change }),
      poseAt: (time) => runnerPose({
        speed, stature, touchdownDistance: results.touchdown_distance, stepLength: results.step_length, contactTime: results.contact_time, stepTime: step, time,
        rise: (since) => height[Math.min(height.length - 1, Math.round((since / step) * height.length))] - height[0],
      }),
    };
  }
}

test('a running shoe never goes through the ground, and one that stands does not slide on it', () => {
  for (const { step, contact, speed, what, poseAt } of running()) {
    for (let i = 0; i < 120; i += 1) {
      const time = (2 * step * i) / 120, pose = poseAt(time);
      assert.ok(runnerExtent(pose).bottom > -0.01, `${what} at ${time}: ${runnerExtent(pose).bottom}`);
      if (time < 0.4 * contact) near(pose.toe[0] + speed * time, poseAt(0.2 * contact).toe[0] + 0.2 * speed * contact, 0.012, `toe on the ground, ${what}`);
    }
  }
});

test('two steps end where they began, and the legs take turns', () => {
  for (const { step, what, poseAt } of running()) {
    const [first, second, end] = [0, step, 2 * step].map(poseAt);
    near(distance(first.knee, end.knee), 0, 1e-9, `knee, ${what}`);
    for (const [now, then] of [['knee', 'swingKnee'], ['ankle', 'swingAnkle'], ['nearWrist', 'farWrist']]) near(distance(first[now], second[then]), 0, 0.002, `${now}, ${what}`);
    near(first.hip[0], poseAt(0.7 * step).hip[0], 1e-9, 'the camera goes with the hip');
  }
});

test('no joint jumps between two pictures', () => {
  for (const { step, what, poseAt } of running()) {
    let before = poseAt(0);
    for (let i = 1; i <= 400; i += 1) {
      const pose = poseAt((2 * step * i) / 400);
      for (const joint of ['knee', 'ankle', 'toe', 'swingKnee', 'swingAnkle', 'swingToe', 'nearWrist', 'neck']) {
        const pace = distance(pose[joint], before[joint]) / ((2 * step) / 400);
        assert.ok(pace < 15, `${joint}: ${pace} m/s at ${i}, ${what}`);
      }
      before = pose;
    }
  }
});
