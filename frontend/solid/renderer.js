/**
 * Draw the spine with WebGL2: matte bone in soft light, a contour round every part, a ring round the chosen one.
 * Nothing here runs by itself; `draw` draws once.
 */
import { STRIDE } from './mesh.js';
import { FRAGMENT, VERTEX } from './shaders.js';

const NO_JOINTS = new Float32Array(8);

/**
 * @typedef {object} Colours  linear red, green, blue from 0 to 1; the lines as shown
 * @property {number[]} bone @property {number[]} disc @property {number[]} nerve @property {number[]} cartilage
 * @property {number[]} boneLine @property {number[]} discLine @property {number[]} chosen @property {boolean} dark
 */

/**
 * @typedef {object} Scene
 * @property {number[]} camera  world to clip space
 * @property {number[]} eye     place of the eye, mm
 * @property {number[]} key     direction to the main light
 * @property {Record<string, import('./pose.js').Placed>} pose
 * @property {(name: string) => boolean} shown
 * @property {string | null} chosen
 * @property {string | null} joint  the only joint whose cartilage is tinted; without it all are
 * @property {string | null} bare  the part whose cover is taken off, so that it is lit as if alone
 * @property {number} apart     0: light between the standing bones; 1: each part alone
 */

/**
 * @param {HTMLCanvasElement} canvas @param {import('./mesh.js').SpineMesh} mesh
 */
export function createRenderer(canvas, mesh) {
  const context = canvas.getContext('webgl2', { antialias: true, alpha: true, powerPreference: 'low-power' });
  if (!context) return null;
  const gl = context;
  const program = gl.createProgram();
  for (const [kind, source] of /** @type {[number, string][]} */ ([[gl.VERTEX_SHADER, VERTEX], [gl.FRAGMENT_SHADER, FRAGMENT]])) {
    const shader = /** @type {WebGLShader} */ (gl.createShader(kind));
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS)) {
    throw new Error([...(gl.getAttachedShaders(program) ?? [])].map((one) => gl.getShaderInfoLog(one)).join('\n'));
  }
  gl.useProgram(program);
  /** @type {Record<string, WebGLUniformLocation | null>} */
  const at = {};
  for (let i = gl.getProgramParameter(program, gl.ACTIVE_UNIFORMS) - 1; i >= 0; i -= 1) {
    const name = /** @type {WebGLActiveInfo} */ (gl.getActiveUniform(program, i)).name;
    at[name.replace('[0]', '')] = gl.getUniformLocation(program, name);
  }
  const body = gl.createVertexArray();
  gl.bindVertexArray(body);
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ARRAY_BUFFER, mesh.vertices, gl.STATIC_DRAW);
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, mesh.indices, gl.STATIC_DRAW);
  for (const [slot, size, type, normalised, offset] of /** @type {[number, number, number, boolean, number][]} */ ([
    [0, 3, gl.SHORT, false, 0], [1, 2, gl.UNSIGNED_BYTE, true, 6], [2, 3, gl.BYTE, true, 8], [3, 4, gl.UNSIGNED_BYTE, true, 12],
  ])) {
    gl.enableVertexAttribArray(slot);
    gl.vertexAttribPointer(slot, size, type, normalised, STRIDE, offset);
  }
  // One point, for asking whether a place is hidden.
  const point = gl.createVertexArray();
  gl.bindVertexArray(point);
  const place = gl.createBuffer();
  gl.bindBuffer(gl.ARRAY_BUFFER, place);
  gl.enableVertexAttribArray(0);
  gl.vertexAttribPointer(0, 3, gl.FLOAT, false, 0, 0);
  gl.vertexAttrib3f(2, 0, 1, 0);
  gl.enable(gl.DEPTH_TEST);
  gl.enable(gl.CULL_FACE);
  gl.depthFunc(gl.LEQUAL);

  /** Frames and sizes of the two joints of each bone, for the shader. @type {Record<string, [Float32Array, Float32Array]>} */
  const facets = {};
  const jointNames = Object.keys(mesh.joints);
  const joints = Object.values(mesh.joints).map(({ facet }) => facet);
  mesh.parts.filter(({ kind }) => kind === 'bone').forEach(({ name }, i) => {
    const frames = new Float32Array(32), sizes = new Float32Array(8);
    [joints[i - 1] ?? mesh.topFacet, joints[i]].forEach((facet, below) => {
      if (!facet) return;
      for (let column = 0; column < 4; column += 1) frames.set(facet.frame.slice(3 * column, 3 * column + 3), 16 * below + 4 * column);
      sizes.set([facet.radius, facet.halfWidth, facet.halfHeight, facet.radius + (below ? -1 : 1) * facet.space / 2], 4 * below);
    });
    facets[name] = [frames, sizes];
  });

  /** @type {Colours} */
  let colours;

  /** @param {Scene} scene @param {(part: import('./mesh.js').Part, i: number) => void} each before a part is drawn */
  function drawParts({ pose, shown }, each) {
    mesh.parts.forEach((part, i) => {
      if (!shown(part.name)) return;
      const { lower, upper, squeeze } = pose[part.name];
      gl.uniformMatrix4fv(at.lower, false, lower);
      gl.uniformMatrix4fv(at.upper, false, upper);
      gl.uniform4fv(at.squeeze, squeeze);
      each(part, i);
      gl.drawElements(gl.TRIANGLES, part.count, gl.UNSIGNED_SHORT, part.first * 2);
    });
  }

  /** @param {Scene} scene */
  function begin({ camera, eye, key, apart }) {
    gl.viewport(0, 0, canvas.width, canvas.height);
    gl.bindVertexArray(body);
    gl.uniformMatrix4fv(at.camera, false, camera);
    gl.uniform3fv(at.eye, eye);
    gl.uniform3fv(at.key, key);
    gl.uniform2f(at.pixel, 2 / canvas.width, 2 / canvas.height);
    gl.uniform1f(at.grid, mesh.grid);
    gl.uniform1f(at.apart, apart);
    gl.uniform1f(at.contour, 0);
  }

  return {
    gl,
    /** @param {Colours} next */
    paint(next) {
      colours = next;
      gl.uniform3fv(at.tint, next.cartilage);
      gl.uniform3fv(at.lightUp, next.dark ? [0.5, 0.53, 0.58] : [0.6, 0.62, 0.655]);
      gl.uniform3fv(at.lightDown, next.dark ? [0.2, 0.19, 0.19] : [0.33, 0.305, 0.28]);
      gl.uniform1f(at.dark, next.dark ? 1 : 0);
    },
    /** @param {Scene} scene @param {number} ratio device pixels a CSS pixel */
    draw(scene, ratio) {
      begin(scene);
      gl.clearColor(0, 0, 0, 0);
      gl.clear(gl.COLOR_BUFFER_BIT | gl.DEPTH_BUFFER_BIT);
      gl.cullFace(gl.BACK);
      gl.uniform4f(at.flatColour, 0, 0, 0, 0);
      const only = scene.joint ? jointNames.indexOf(scene.joint) : -1;
      drawParts(scene, ({ name, kind }, i) => {
        gl.uniform1f(at.apart, name === scene.bare ? 1 : scene.apart);
        if (facets[name]) {
          const sizes = facets[name][1].slice();
          if (only >= 0) sizes[i === only ? 0 : 4] = 0; // the bone above shows its lower joint, the bone below its upper one
          gl.uniformMatrix4fv(at.facet, false, facets[name][0]);
          gl.uniform4fv(at.size, sizes);
        } else gl.uniform4fv(at.size, NO_JOINTS);
        gl.uniform3fv(at.base, colours[kind]);
        gl.uniform1f(at.disc, kind === 'disc' ? 1 : 0);
      });
      // Contours: the far side of each part, a little larger, shows only round its edges.
      gl.cullFace(gl.FRONT);
      drawParts(scene, ({ name, kind }) => {
        const chosen = name === scene.chosen;
        gl.uniform1f(at.contour, ratio * (chosen ? 1.8 : 0.9));
        gl.uniform4fv(at.flatColour, [...(chosen ? colours.chosen : kind === 'disc' ? colours.discLine : colours.boneLine), 1]);
      });
      gl.cullFace(gl.BACK);
    },
    /** The part under a pixel, or null. @param {Scene} scene @param {number} x @param {number} y from the lower left */
    pick(scene, x, y) {
      begin(scene);
      gl.enable(gl.SCISSOR_TEST);
      gl.scissor(x, y, 1, 1);
      gl.clearColor(0, 0, 0, 0);
      gl.clear(gl.COLOR_BUFFER_BIT | gl.DEPTH_BUFFER_BIT);
      drawParts(scene, (_, i) => gl.uniform4f(at.flatColour, (i + 1) / 255, 0, 0, 1));
      const out = new Uint8Array(4);
      gl.readPixels(x, y, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, out);
      gl.disable(gl.SCISSOR_TEST);
      return mesh.parts[out[0] - 1] ?? null;
    },
    /**
     * Ask, after `draw`, whether places can be seen. The answer comes a frame or two later: no stall.
     * @param {readonly (readonly number[])[]} places mm in the world @param {readonly number[]} eye @param {number} size of a pixel there, mm
     * @returns {() => boolean[] | null} null while the answer is out
     */
    ask(places, eye, size) {
      gl.bindVertexArray(point);
      gl.bindBuffer(gl.ARRAY_BUFFER, place);
      gl.colorMask(false, false, false, false);
      gl.depthMask(false);
      gl.disable(gl.CULL_FACE);
      gl.uniform1f(at.grid, 1);
      gl.uniform1f(at.contour, 0);
      gl.uniformMatrix4fv(at.lower, false, [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]);
      gl.uniformMatrix4fv(at.upper, false, [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]);
      gl.uniform4f(at.squeeze, 0, 0, 0, 0);
      gl.uniform4f(at.flatColour, 1, 1, 1, 1);
      const corners = new Float32Array(9 * places.length);
      places.forEach(([x, y, z], i) => {
        // A triangle of about two pixels, a millimetre and a half before the place.
        const [dx, dy, dz] = [eye[0] - x, eye[1] - y, eye[2] - z], far = Math.hypot(dx, dy, dz), k = 1.5 / far;
        const across = [dz / far * size, 0, -dx / far * size], px = x + dx * k, py = y + dy * k, pz = z + dz * k;
        corners.set([
          px - across[0], py - size * 0.6, pz - across[2], px + across[0], py - size * 0.6, pz + across[2], px, py + size, pz,
        ], 9 * i);
      });
      gl.bufferData(gl.ARRAY_BUFFER, corners, gl.DYNAMIC_DRAW);
      const queries = places.map((_, i) => {
        const query = /** @type {WebGLQuery} */ (gl.createQuery());
        gl.beginQuery(gl.ANY_SAMPLES_PASSED, query);
        gl.drawArrays(gl.TRIANGLES, 3 * i, 3);
        gl.endQuery(gl.ANY_SAMPLES_PASSED);
        return query;
      });
      gl.enable(gl.CULL_FACE);
      gl.depthMask(true);
      gl.colorMask(true, true, true, true);
      return () => {
        if (!queries.every((query) => gl.getQueryParameter(query, gl.QUERY_RESULT_AVAILABLE))) return null;
        const seen = queries.map((query) => Boolean(gl.getQueryParameter(query, gl.QUERY_RESULT)));
        queries.forEach((query) => gl.deleteQuery(query));
        return seen;
      };
    },
    destroy() { gl.getExtension('WEBGL_lose_context')?.loseContext(); },
  };
}
