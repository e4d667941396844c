/** Which parts have a name in the picture, and where. */
import { apply } from './matrix.js';
import { BONES } from './pose.js';

/** @typedef {import('./mesh.js').SpineMesh} SpineMesh @typedef {import('./pose.js').Placed} Placed */

/**
 * A name with the places that it may point to, mm, now.
 * @typedef {object} Named
 * @property {string} name
 * @property {'ink' | 'disc' | 'bone'} tone   'bone': lies on the bone, without a leader
 * @property {number[][]} sides
 * @property {number[][]} facing   directions that the places of a bone's name look to
 */

/** Parts of a vertebra and of the sacrum, as a reader meets them. */
const OF_VERTEBRA = [
  'facet for the rib', 'body', 'pedicle', 'lamina', 'spinous process', 'transverse process', 'facet joint',
  'vertebral canal', 'superior articular process', 'inferior articular process',
];
const OF_SACRUM = ['promontory', 'wing of the sacrum', 'median crest', 'sacral canal', 'superior articular process'];
/** Places for the name of a bone, with the direction each looks to. @type {[string, number[]][]} */
const TAGS = [
  ['tag front', [1, 0, 0]], ['body', [0.7, 0, 0.7]], ['tag side', [0, 0, 1]],
  ['tag blade', [-0.55, 0, 0.83]], ['tag back', [-1, 0, 0]],
];

/** Where a place of a standing part is now; on both sides unless it lies in the midline. @param {Placed} placed @param {number[]} at */
function sidesOf({ lower, upper }, [x, y, z]) {
  return (Math.abs(z) < 0.5 ? [z] : [z, -z]).map((side) => {
    const a = apply(lower, [x, y, side]), b = apply(upper, [x, y, side]);
    return [0, 1, 2].map((i) => (a[i] + b[i]) / 2);
  });
}

/**
 * @param {SpineMesh} mesh
 * @param {Record<string, Placed>} poses
 * @param {{part: string, joint: string | null, nerves: boolean}} chosen
 * @param {(name: string) => boolean} shown
 * @returns {Named[]}
 */
export function namesOf({ anchors, joints }, poses, { part, joint, nerves }, shown) {
  /** @type {Named[]} */
  const list = [];
  const add = (/** @type {string} */ name, /** @type {Named['tone']} */ tone, /** @type {string} */ of, /** @type {number[]} */ at) =>
    list.push({ name, tone, sides: sidesOf(poses[of], at), facing: [] });
  for (const bone of BONES) {
    if (!shown(bone)) continue;
    const own = anchors[bone], tags = TAGS.filter(([name]) => own[name]);
    const midline = (/** @type {string} */ name) => Math.abs(own[name][2]) < 0.5;
    list.push({
      name: bone,
      tone: 'bone',
      sides: tags.flatMap(([name]) => sidesOf(poses[bone], own[name])),
      facing: tags.flatMap(([name, [x, y, z]]) => (midline(name) ? [[x, y, z]] : [[x, y, z], [x, y, -z]])),
    });
  }
  const names = Object.keys(joints);
  if (joint) {
    const [upper, lower] = BONES.slice(names.indexOf(joint)), middle = joints[joint].facet.frame.slice(9);
    add(`inferior articular process of ${upper}`, 'ink', upper, anchors[upper]['inferior articular process']);
    add(`superior articular process of ${lower}`, 'ink', lower, anchors[lower]['superior articular process']);
    add(`joint surface of ${upper}`, 'disc', upper, middle);
    add(`joint surface of ${lower}`, 'disc', lower, middle);
    add('disc', 'disc', joint, anchors[joint].disc);
    return list;
  }
  const at = names[Math.min(names.length - 1, BONES.indexOf(part))];
  if (nerves) for (const [name, place] of Object.entries(anchors[`nerves ${at}`])) add(name, 'ink', `nerves ${at}`, place);
  for (const name of part === 'S1' ? OF_SACRUM : OF_VERTEBRA) {
    const place = anchors[part][name];
    if (place) add(name, name === 'facet joint' ? 'disc' : 'ink', part, place);
  }
  add('disc', 'disc', at, anchors[at].disc);
  return list;
}
