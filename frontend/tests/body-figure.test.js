import test from 'node:test';
import assert from 'node:assert/strict';
import { REFERENCE, THIGH, SHANK } from '../anatomy/body.js';
import { lumbarKeys, lumbarPose } from '../anatomy/lumbar.js';
import { bodyExtent, bodyPose, bodyShapes, drawnNotModelled, lumbarBend } from '../explorers/load/body-figure.js';
import { evaluate, inputs } from '../generated/load-model.js';
import { paths } from './drawn.js';

const near = (a, b, tolerance, what) => assert.ok(Math.abs(a - b) <= tolerance, `${what}: ${a} against ${b}`);
const distance = (p, q) => Math.hypot(p[0] - q[0], p[1] - q[1]);
const PROJECT = { scale: 180, x: 300, y: 380 };

/** The pose of some settings, with what the model says of them. */
function posed(settings) {
  const values = { ...Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.default])), ...settings };
  const results = evaluate(values);
  const pose = bodyPose({
    stature: values.stature, flexion: values.trunk_flexion, discTilt: results.disc_inclination, shoulderDistance: results.shoulder_distance,
    shoulderHeight: results.shoulder_height, handDistance: values.hand_distance, handLoad: values.hand_load, bodyWeight: results.body_weight,
    upperBodyWeight: results.upper_body_weight, upperBodyMoment: results.upper_body_moment, loadWeight: results.hand_load_weight, loadMoment: results.hand_load_moment,
  });
  return { values, results, pose };
}

/** Every corner and the middle of what moves the figure. */
function* postures() {
  for (const stature of [1.5, 1.75, 2]) for (const trunk_flexion of [0, 20, 45, 70, 90]) for (const hand_load of [0, 20, 40]) for (const hand_distance of [0, 0.25, 0.5]) yield { stature, trunk_flexion, hand_load, hand_distance };
}

test('shoulders and hands stand where the model puts them', () => {
  for (const settings of postures()) {
    const { pose, results, values } = posed(settings), what = JSON.stringify(settings);
    near(pose.shoulder[0] - pose.l5s1[0], results.shoulder_distance, 1e-9, `shoulder, ${what}`);
    near(pose.shoulder[1] - pose.l5s1[1], results.shoulder_height, 1e-9, `height, ${what}`);
    near(pose.hand[0] - pose.l5s1[0], results.load_distance, 1e-9, `hands, ${what}`);
    assert.ok(pose.hand[1] < pose.shoulder[1] - 0.2 * values.stature / REFERENCE, `arms hang or reach, ${what}`);
  }
});

test('the drawn disc slopes as the model says', () => {
  for (const flexion of [0, 30, 60, 90]) {
    const { disc_inclination: tilt } = evaluate({ trunk_flexion: flexion });
    const [x, y] = lumbarKeys(lumbarPose(lumbarBend(flexion, tilt))).discNormal;
    near((Math.atan2(x, y) * 180) / Math.PI, tilt, 1, `${flexion} degrees`);
  }
});

test('the spine goes through L5/S1 and rises from it in one line', () => {
  for (const settings of postures()) {
    const { pose } = posed(settings), k = pose.scale, what = JSON.stringify(settings);
    assert.equal(pose.spine.length, 24);
    near(distance(pose.spine[0], pose.l5s1), 0.019 * k, 0.004 * k, `L5 over the disc, ${what}`);
    for (let i = 1; i < 24; i += 1) {
      const step = distance(pose.spine[i], pose.spine[i - 1]) / k;
      assert.ok(step > 0.012 && step < 0.045, `vertebra ${i}: ${step}, ${what}`);
    }
    near(distance(pose.spine[13], pose.shoulder) / k, 0.06, 0.05, `the shoulder stays near the chest, ${what}`);
  }
});

test('the lumbar spine takes part of the bend and never more than it can', () => {
  for (const settings of postures()) {
    const { pose, values } = posed(settings);
    const lumbar = pose.flexion.reduce((sum, one) => sum + one, 0);
    assert.ok(lumbar >= 0.5 * values.trunk_flexion && lumbar <= 0.75 * values.trunk_flexion);
    for (const bend of pose.flexion) assert.ok(bend <= 14, `${bend} degrees in one joint`);
  }
});

test('the person stands on the ground, is as tall as told and keeps the length of the legs', () => {
  for (const settings of postures()) {
    const { pose, values } = posed(settings), what = JSON.stringify(settings);
    const box = bodyExtent(pose);
    near(box.bottom, 0, 0.003, `ground, ${what}`);
    near(distance(pose.hip, pose.knee), THIGH * pose.scale, 1e-9, 'thigh');
    near(distance(pose.knee, pose.ankle), SHANK * pose.scale, 1e-9, 'shank');
    if (values.trunk_flexion === 0) near(box.top / values.stature, 1.015, 0.02, `height in shoes, ${what}`);
  }
});

test('bending and holding a weight move the hips back, never so far that a leg leans over', () => {
  const hip = (settings) => posed(settings).pose.hip[0];
  assert.ok(hip({ trunk_flexion: 60 }) < hip({ trunk_flexion: 20 }));
  assert.ok(hip({ trunk_flexion: 40, hand_load: 20 }) < hip({ trunk_flexion: 40 }));
  for (const settings of postures()) assert.ok(hip(settings) >= -0.3 * (settings.stature / REFERENCE) - 1e-9);
});

test('the weight grows with its mass and is not there without one', () => {
  const plate = (hand_load) => posed({ hand_load }).pose.plate;
  assert.equal(plate(0), 0);
  near(plate(40) ** 2 / plate(10) ** 2, 4, 1e-9, 'area for mass');
  const ids = (hand_load) => bodyShapes(posed({ hand_load }).pose, PROJECT).map((shape) => shape.id);
  assert.ok(!ids(0).includes('plate') && ids(5).includes('plate'));
});

test('paths are finite, ids unique, colours tokens', () => {
  for (const settings of postures()) {
    const all = bodyShapes(posed(settings).pose, PROJECT);
    assert.equal(new Set(all.map((shape) => shape.id)).size, all.length);
    for (const shape of all) {
      for (const { d, transform } of paths(shape)) assert.doesNotMatch(d + transform, /NaN|Infinity|undefined/);
      for (const colour of [shape.fill, shape.stroke]) if (colour) assert.match(colour, /^(none|var\(--se-[a-z-]+\))$/);
    }
  }
});

test('the caption says what is drawn and not modelled', () => {
  for (const word of ['curve of the spine', 'legs', 'hips', 'lever arms', 'arms hang']) assert.ok(drawnNotModelled.includes(word), word);
});
