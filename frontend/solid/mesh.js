/** Read the packed mesh (tools/spine_mesh/pack.py says how it is laid out) and mirror the stored half. */

/** Bytes of one vertex: position 3 x int16, part and follow, normal 3 x int8 and one spare, four shades. */
export const STRIDE = 16;

/**
 * @typedef {object} Part
 * @property {string} name            'L4', 'L4-5' for a disc, 'nerves L4-5' for what runs past it
 * @property {'bone'|'disc'|'nerve'} kind
 * @property {number} first           first index of the part
 * @property {number} count           number of indices, both halves
 * @property {[number[], number[]]} box  corners standing, mm
 *
 * @typedef {object} Facet  the curved surface of a right facet joint, standing in the world; mm
 * @property {number[]} frame   along, up and out of the lower bone's surface, then its middle: 12 numbers
 * @property {number} radius @property {number} halfWidth @property {number} halfHeight @property {number} space
 *
 * @typedef {object} Joint  turning of one joint; mm, standing in the world
 * @property {number[]} flexionCentre @property {number[]} centre @property {number[]} axis @property {number} height
 * @property {Facet} facet
 *
 * @typedef {object} SpineMesh
 * @property {Uint8Array} vertices   interleaved, STRIDE bytes each
 * @property {Uint16Array} indices
 * @property {Part[]} parts
 * @property {number} grid           mm a unit of position
 * @property {Record<string, Record<string, number[]>>} anchors
 * @property {Record<string, Joint>} joints   from T12-L1 down
 * @property {Facet} topFacet        of T12, for T11
 */

/** @param {ArrayBuffer} buffer @returns {SpineMesh} */
export function readMesh(buffer) {
  const size = new DataView(buffer).getUint32(0, true);
  const { grid, parts: table, streams, anchors, joints, topFacet } =
    JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 4, size)));
  /** @type {Record<string, Uint8Array>} */
  const bytes = {};
  let at = 4 + size;
  for (const [name, length] of Object.entries(streams)) {
    bytes[name] = new Uint8Array(buffer, at, length);
    at += /** @type {number} */ (length);
  }
  const total = (/** @type {string} */ what) =>
    table.reduce((/** @type {number} */ sum, /** @type {Record<string, number>} */ part) => sum + part[what], 0);
  const half = total('vertices'), corners = 3 * total('triangles');
  const vertices = new Uint8Array(2 * half * STRIDE), view = new DataView(vertices.buffer);
  const indices = new Uint16Array(2 * corners);
  const { position, normal, sky, sky_whole: skyWhole, place, follow, index } = bytes;
  let v = 0, out = 0, fromIndex = 0, toIndex = 0, discs = 0;
  const parts = table.map((/** @type {any} */ { name, kind, vertices: count, triangles }, /** @type {number} */ part) => {
    const p = [0, 0, 0], base = out, first = toIndex;
    const low = [1e9, 1e9, 1e9], high = [-1e9, -1e9, -1e9];
    for (let i = 0; i < count; i += 1, v += 1, out += 1) {
      const within = kind === 'bone' ? 0 : place[discs];
      const followed = kind === 'bone' ? 0 : follow[discs++];
      for (let axis = 0; axis < 3; axis += 1) {
        const code = position[2 * axis * half + v] | (position[(2 * axis + 1) * half + v] << 8);
        p[axis] += (code >>> 1) ^ -(code & 1);
        low[axis] = Math.min(low[axis], p[axis] * grid);
        high[axis] = Math.max(high[axis], p[axis] * grid);
      }
      const n = octahedral((normal[v] << 24) >> 24, (normal[half + v] << 24) >> 24);
      for (let side = 0; side < 2; side += 1) {
        const o = (out + side * count) * STRIDE;
        for (let axis = 0; axis < 3; axis += 1) {
          const sign = side && axis === 2 ? -1 : 1;
          view.setInt16(o + 2 * axis, sign * p[axis], true);
          view.setInt8(o + 8 + axis, sign * n[axis]);
        }
        vertices[o + 6] = part;
        vertices[o + 7] = followed;
        vertices.set([sky[v], skyWhole[v], within], o + 12);
      }
    }
    let next = 0;
    for (let i = 0; i < triangles * 3; i += 1, fromIndex += 1, toIndex += 1) {
      const code = index[fromIndex] | (index[corners + fromIndex] << 8);
      indices[toIndex] = base + next - code;
      if (!code) next += 1;
    }
    // The mirror image turns the other way round.
    for (let i = 0; i < triangles * 3; i += 3, toIndex += 3) {
      const [a, b, c] = indices.subarray(first + i, first + i + 3);
      indices.set([a + count, c + count, b + count], toIndex);
    }
    out += count;
    low[2] = -high[2];
    return { name, kind, first, count: toIndex - first, box: [low, high] };
  });
  return { vertices, indices, parts, grid, anchors, joints, topFacet };
}

/** Two bytes to a direction, -127 to 127. @param {number} a @param {number} b @returns {number[]} */
function octahedral(a, b) {
  let x = a / 127, y = b / 127;
  const z = 1 - Math.abs(x) - Math.abs(y);
  if (z < 0) [x, y] = [(1 - Math.abs(y)) * (x < 0 ? -1 : 1), (1 - Math.abs(x)) * (y < 0 ? -1 : 1)];
  const length = Math.hypot(x, y, z) / 127;
  return [Math.round(x / length), Math.round(y / length), Math.round(z / length)];
}

/** What the script of the mesh holds, unpacked: base64 of gzip, so that it also comes from file://. @param {string} text */
export async function unpack(text) {
  const blob = new Blob([Uint8Array.from(atob(text), (c) => c.charCodeAt(0))]);
  return new Response(blob.stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
