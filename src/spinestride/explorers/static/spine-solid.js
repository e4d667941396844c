/* Spine in Stride explorers (BSD-3-Clause). Built by "make frontend" from frontend/; do not edit. */
"use strict";
(() => {
  // solid/matrix.js
  var IDENTITY = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];
  function times(a, b) {
    const out = new Array(16);
    for (let c = 0; c < 4; c += 1) for (let r = 0; r < 4; r += 1) {
      out[4 * c + r] = a[r] * b[4 * c] + a[4 + r] * b[4 * c + 1] + a[8 + r] * b[4 * c + 2] + a[12 + r] * b[4 * c + 3];
    }
    return out;
  }
  var apply = (m, [x, y, z]) => [0, 1, 2, 3].map((r) => m[r] * x + m[4 + r] * y + m[8 + r] * z + m[12 + r]);
  var translation = ([x, y, z]) => [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, x, y, z, 1];
  function turn([x, y, z], degrees, centre) {
    const t = degrees * Math.PI / 180, c = Math.cos(t), s = Math.sin(t), k = 1 - c;
    const m = [
      c + k * x * x,
      k * x * y + s * z,
      k * x * z - s * y,
      0,
      k * x * y - s * z,
      c + k * y * y,
      k * y * z + s * x,
      0,
      k * x * z + s * y,
      k * y * z - s * x,
      c + k * z * z,
      0,
      0,
      0,
      0,
      1
    ];
    const moved = apply(m, centre);
    for (let i = 0; i < 3; i += 1) m[12 + i] = centre[i] - moved[i];
    return m;
  }
  function perspective(fov, aspect, near, far) {
    const f = 1 / Math.tan(fov * Math.PI / 360);
    return [f / aspect, 0, 0, 0, 0, f, 0, 0, 0, 0, (far + near) / (near - far), -1, 0, 0, 2 * far * near / (near - far), 0];
  }

  // solid/camera.js
  var VIEWS = {
    slant: { turn: -42, rise: 16, open: false },
    front: { turn: 90, rise: 4, open: false },
    side: { turn: 0, rise: 2, open: false },
    back: { turn: -90, rise: 6, open: false },
    above: { turn: -90, rise: 80, open: true }
  };
  var FIELD = 20;
  var DEPTH = 420;
  var NAMES = 300;
  function cameraOf({ low, high, centre, turn: turn2, rise, zoom, width, height, named }) {
    const middle = low.map((c, i) => (c + high[i]) / 2);
    const near = centre && zoom > 1 ? Math.min(1, (zoom - 1) / 1.2) : 0;
    const target = middle.map((c, i) => c + ((centre?.[i] ?? c) - c) * near);
    const radius = Math.max(high[0] - low[0], high[2] - low[2]) / 2 * 1.04, tall = (high[1] - low[1]) / 2;
    const risen = rise * Math.PI / 180, turned = turn2 * Math.PI / 180;
    const tan = Math.tan(FIELD * Math.PI / 360);
    const room = named ? Math.max(0.5, 1 - NAMES / width) : 0.94;
    const need = Math.max(tall * Math.cos(risen) + radius * Math.abs(Math.sin(risen)), radius / (room * (width / height)));
    const far = need * 1.03 / tan / zoom + radius * 0.45;
    const back = [Math.sin(turned) * Math.cos(risen), Math.sin(risen), Math.cos(turned) * Math.cos(risen)];
    const right = [Math.cos(turned), 0, -Math.sin(turned)];
    const up = [-Math.sin(turned) * Math.sin(risen), Math.cos(risen), -Math.cos(turned) * Math.sin(risen)];
    const eye = target.map((c, i) => c + back[i] * far);
    const dot = (a) => a[0] * eye[0] + a[1] * eye[1] + a[2] * eye[2];
    const view = [
      right[0],
      up[0],
      back[0],
      0,
      right[1],
      up[1],
      back[1],
      0,
      right[2],
      up[2],
      back[2],
      0,
      -dot(right),
      -dot(up),
      -dot(back),
      1
    ];
    const camera = times(perspective(FIELD, width / height, Math.max(10, far - DEPTH), far + DEPTH), view);
    const key = [0, 1, 2].map((i) => -0.46 * right[i] + 0.62 * up[i] + 0.64 * back[i]);
    return { camera, eye, back, key, pixel: 2 * far * tan / height };
  }
  function onScreen({ camera }, p, width, height) {
    const [x, y, , w] = apply(camera, p);
    return [(x / w * 0.5 + 0.5) * width, (0.5 - y / w * 0.5) * height];
  }

  // solid/mesh.js
  var STRIDE = 16;
  function readMesh(buffer) {
    const size = new DataView(buffer).getUint32(0, true);
    const { grid, parts: table, streams, anchors, joints, topFacet } = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 4, size)));
    const bytes = {};
    let at = 4 + size;
    for (const [name, length] of Object.entries(streams)) {
      bytes[name] = new Uint8Array(buffer, at, length);
      at += /** @type {number} */
      length;
    }
    const total = (what) => table.reduce((sum, part) => sum + part[what], 0);
    const half = total("vertices"), corners = 3 * total("triangles");
    const vertices = new Uint8Array(2 * half * STRIDE), view = new DataView(vertices.buffer);
    const indices = new Uint16Array(2 * corners);
    const { position, normal, sky, sky_whole: skyWhole, place, follow, index } = bytes;
    let v = 0, out = 0, fromIndex = 0, toIndex = 0, discs = 0;
    const parts = table.map(({ name, kind, vertices: count, triangles }, part) => {
      const p = [0, 0, 0], base = out, first = toIndex;
      const low = [1e9, 1e9, 1e9], high = [-1e9, -1e9, -1e9];
      for (let i = 0; i < count; i += 1, v += 1, out += 1) {
        const within = kind === "bone" ? 0 : place[discs];
        const followed = kind === "bone" ? 0 : follow[discs++];
        for (let axis = 0; axis < 3; axis += 1) {
          const code = position[2 * axis * half + v] | position[(2 * axis + 1) * half + v] << 8;
          p[axis] += code >>> 1 ^ -(code & 1);
          low[axis] = Math.min(low[axis], p[axis] * grid);
          high[axis] = Math.max(high[axis], p[axis] * grid);
        }
        const n = octahedral(normal[v] << 24 >> 24, normal[half + v] << 24 >> 24);
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
        const code = index[fromIndex] | index[corners + fromIndex] << 8;
        indices[toIndex] = base + next - code;
        if (!code) next += 1;
      }
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
  function octahedral(a, b) {
    let x = a / 127, y = b / 127;
    const z = 1 - Math.abs(x) - Math.abs(y);
    if (z < 0) [x, y] = [(1 - Math.abs(y)) * (x < 0 ? -1 : 1), (1 - Math.abs(x)) * (y < 0 ? -1 : 1)];
    const length = Math.hypot(x, y, z) / 127;
    return [Math.round(x / length), Math.round(y / length), Math.round(z / length)];
  }
  async function unpack(text) {
    const blob = new Blob([Uint8Array.from(atob(text), (c) => c.charCodeAt(0))]);
    return new Response(blob.stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
  }

  // solid/pose.js
  var APART = 23;
  var WIDER = 1.5;
  var UNDER_DISC = 0.28;
  var BONES = ["T12", "L1", "L2", "L3", "L4", "L5", "S1"];
  function pose(joints, { flexion, bending, twist }, apart, only = null) {
    const names = Object.keys(joints);
    const out = { S1: { lower: IDENTITY, upper: IDENTITY, squeeze: [0, 0, 0, 0] } };
    let m = IDENTITY;
    let lift = 0;
    for (let i = names.length - 1; i >= 0; i -= 1) {
      const { flexionCentre, centre, axis, height } = joints[names[i]], under = m;
      const gap = !only || only === names[i] ? apart * APART * (only ? WIDER : 1) : 0;
      m = times(m, times(
        turn([0, 0, 1], -flexion[i], flexionCentre),
        times(turn([1, 0, 0], bending[i], centre), turn(axis, -twist[i], centre))
      ));
      const raised = (by, matrix) => times(translation([0, by, 0]), matrix);
      const disc = lift + gap * (only ? UNDER_DISC : 0.5);
      lift += gap;
      out[names[i]] = { lower: raised(disc, under), upper: raised(disc, m), squeeze: [...axis, 1 / height] };
      const bone = raised(lift, m);
      out[`nerves ${names[i]}`] = { lower: raised(lift - gap, under), upper: bone, squeeze: [0, 0, 0, 0] };
      out[BONES[i]] = { lower: bone, upper: bone, squeeze: [0, 0, 0, 0] };
    }
    return out;
  }

  // core/finger.js
  var SIDEWAYS = 6;

  // solid/hands.js
  var DEGREES = 0.45;
  var KEY = 6;
  var TAP = 5;
  function listen(canvas, { turnBy, zoomBy, home, holds, pull, release, tap }) {
    const fingers = /* @__PURE__ */ new Map();
    let moved = 0, held = false, follows = false;
    let from = 0;
    const inside = ({ clientX, clientY }) => {
      const { left, top } = canvas.getBoundingClientRect();
      return (
        /** @type {[number, number]} */
        [clientX - left, clientY - top]
      );
    };
    canvas.addEventListener("pointerdown", (event) => {
      fingers.set(event.pointerId, [event.clientX, event.clientY]);
      canvas.setPointerCapture(event.pointerId);
      moved = 0;
      from = event.clientX;
      follows = event.pointerType !== "touch";
      held = fingers.size === 1 && holds(...inside(event));
    });
    canvas.addEventListener("pointermove", (event) => {
      const last = fingers.get(event.pointerId);
      if (!last) return;
      const dx = event.clientX - last[0], dy = event.clientY - last[1];
      moved += Math.abs(dx) + Math.abs(dy);
      follows ||= Math.abs(event.clientX - from) > SIDEWAYS;
      if (fingers.size === 1 && held && follows) pull(dx);
      else if (fingers.size === 1 && follows) turnBy(-dx * DEGREES, event.pointerType === "touch" ? 0 : dy * DEGREES);
      else if (fingers.size > 1) {
        const [other] = [...fingers].filter(([id]) => id !== event.pointerId).map(([, at]) => at);
        const before = Math.hypot(last[0] - other[0], last[1] - other[1]);
        const after = Math.hypot(event.clientX - other[0], event.clientY - other[1]);
        if (before > 10) zoomBy(after / before);
      }
      fingers.set(event.pointerId, [event.clientX, event.clientY]);
    });
    const lift = (event) => {
      if (!fingers.delete(event.pointerId)) return;
      if (event.type === "pointerup" && moved < TAP) tap(...inside(event));
      else if (held) release();
      held = false;
    };
    canvas.addEventListener("pointerup", lift);
    canvas.addEventListener("pointercancel", lift);
    canvas.addEventListener("wheel", (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoomBy(Math.exp(-event.deltaY * (event.deltaMode ? 0.05 : 4e-3)));
    }, { passive: false });
    canvas.addEventListener("keydown", (event) => {
      const keys = {
        ArrowLeft: () => turnBy(-KEY, 0),
        ArrowRight: () => turnBy(KEY, 0),
        ArrowUp: () => turnBy(0, KEY),
        ArrowDown: () => turnBy(0, -KEY),
        "+": () => zoomBy(1.15),
        "=": () => zoomBy(1.15),
        "-": () => zoomBy(1 / 1.15),
        Home: home
      };
      if (!keys[event.key] || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      keys[event.key]();
    });
  }

  // solid/labels.js
  var EDGE = 8;
  var AWAY = 16;
  var BETWEEN = 4;
  var WIDEST = 190;
  var NARROWEST = 72;
  function createLabels(layer) {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("aria-hidden", "true");
    layer.before(svg);
    const marks = /* @__PURE__ */ new Map();
    function mark({ name, tone }) {
      const known = marks.get(name);
      if (known) return known;
      const text = document.createElement("li");
      text.dataset.tone = tone;
      text.textContent = name;
      layer.append(text);
      const line = (
        /** @type {SVGElement} */
        document.createElementNS(svg.namespaceURI, "path")
      );
      const dot = (
        /** @type {SVGElement} */
        document.createElementNS(svg.namespaceURI, "circle")
      );
      dot.setAttribute("r", "2.5");
      for (const drawn of [line, dot]) drawn.dataset.tone = tone;
      if (tone !== "bone") svg.append(line, dot);
      const made = { text, line, dot, room: 0, width: 0, height: 0 };
      marks.set(name, made);
      return made;
    }
    function move(text, x, y) {
      const to = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
      if (text.style.transform !== to) text.style.transform = to;
    }
    function fit(one, room) {
      const step = room >= WIDEST ? WIDEST : Math.floor(room / 24) * 24;
      if (step === one.room) return;
      one.room = step;
      one.text.style.maxWidth = `${step}px`;
      one.width = one.text.offsetWidth;
      one.height = one.text.offsetHeight;
    }
    return {
      /** @param {readonly Place[]} places @param {{width: number, height: number, left: number, right: number}} frame  left, right: sides of the figure, px */
      show(places, { width, height, left, right }) {
        const named = new Set(places.map(({ name }) => name));
        for (const [name, one] of marks) if (!named.has(name)) {
          one.text.remove();
          one.line.remove();
          one.dot.remove();
          marks.delete(name);
        }
        svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
        const seen = places.filter((place) => {
          const { text, line, dot } = mark(place), hidden = !place.seen || place.y < 4 || place.y > height - 4 || place.x < 0 || place.x > width;
          for (const one of [text, line, dot]) one.toggleAttribute("hidden", hidden);
          return !hidden;
        });
        for (const place of seen) {
          if (place.tone !== "bone") continue;
          const one = mark(place);
          fit(one, WIDEST);
          move(one.text, place.x - one.width / 2, place.y - one.height / 2);
        }
        const order = seen.filter(({ tone }) => tone !== "bone").sort((a, b) => a.x - b.x), most = Math.ceil(order.length / 2) + 1;
        const onLeft = Math.min(most, Math.max(order.length - most, order.filter(({ x }) => x < (left + right) / 2).length));
        [order.slice(0, onLeft), order.slice(onLeft)].forEach((side, right_) => {
          const wall = right_ ? width - right : left, room = Math.max(NARROWEST, Math.min(WIDEST, wall - AWAY - EDGE));
          side.sort((a, b) => a.y - b.y);
          const own = side.map(mark);
          for (const one of own) fit(one, room);
          const ys = side.map(({ y }) => y);
          for (let round = 0; round < 40; round += 1) for (let i = 1; i < ys.length; i += 1) {
            const lack = (own[i].height + own[i - 1].height) / 2 + BETWEEN - (ys[i] - ys[i - 1]);
            if (lack > 0) {
              ys[i - 1] -= lack / 2;
              ys[i] += lack / 2;
            }
          }
          const last = own.at(-1), first = own[0];
          const shift = last && first ? Math.max(first.height / 2 + 2 - ys[0], Math.min(0, height - last.height / 2 - 2 - (ys.at(-1) ?? 0))) : 0;
          const widest = Math.max(0, ...own.map((one) => one.width));
          const column = right_ ? Math.min(width - widest - EDGE, Math.max(right + AWAY, ...side.map(({ x }) => x + AWAY))) : Math.max(widest + EDGE, Math.min(left - AWAY, ...side.map(({ x }) => x - AWAY)));
          side.forEach(({ x, y }, i) => {
            const one = own[i], at = ys[i] + (ys[0] + shift < first.height / 2 ? 0 : shift);
            one.text.toggleAttribute("data-left", !right_);
            move(one.text, right_ ? column + 5 : column - one.width - 5, at - one.height / 2);
            one.line.setAttribute("d", `M${column.toFixed(1)} ${at.toFixed(1)}L${x.toFixed(1)} ${y.toFixed(1)}`);
            one.dot.setAttribute("cx", x.toFixed(1));
            one.dot.setAttribute("cy", y.toFixed(1));
          });
        });
      }
    };
  }

  // solid/names.js
  var OF_VERTEBRA = [
    "facet for the rib",
    "body",
    "pedicle",
    "lamina",
    "spinous process",
    "transverse process",
    "facet joint",
    "vertebral canal",
    "superior articular process",
    "inferior articular process"
  ];
  var OF_SACRUM = ["promontory", "wing of the sacrum", "median crest", "sacral canal", "superior articular process"];
  var TAGS = [
    ["tag front", [1, 0, 0]],
    ["body", [0.7, 0, 0.7]],
    ["tag side", [0, 0, 1]],
    ["tag blade", [-0.55, 0, 0.83]],
    ["tag back", [-1, 0, 0]]
  ];
  function sidesOf({ lower, upper }, [x, y, z]) {
    return (Math.abs(z) < 0.5 ? [z] : [z, -z]).map((side) => {
      const a = apply(lower, [x, y, side]), b = apply(upper, [x, y, side]);
      return [0, 1, 2].map((i) => (a[i] + b[i]) / 2);
    });
  }
  function namesOf({ anchors, joints }, poses, { part, joint, nerves }, shown) {
    const list = [];
    const add = (name, tone, of, at2) => list.push({ name, tone, sides: sidesOf(poses[of], at2), facing: [] });
    for (const bone of BONES) {
      if (!shown(bone)) continue;
      const own = anchors[bone], tags = TAGS.filter(([name]) => own[name]);
      const midline = (name) => Math.abs(own[name][2]) < 0.5;
      list.push({
        name: bone,
        tone: "bone",
        sides: tags.flatMap(([name]) => sidesOf(poses[bone], own[name])),
        facing: tags.flatMap(([name, [x, y, z]]) => midline(name) ? [[x, y, z]] : [[x, y, z], [x, y, -z]])
      });
    }
    const names = Object.keys(joints);
    if (joint) {
      const [upper, lower] = BONES.slice(names.indexOf(joint)), middle = joints[joint].facet.frame.slice(9);
      add(`inferior articular process of ${upper}`, "ink", upper, anchors[upper]["inferior articular process"]);
      add(`superior articular process of ${lower}`, "ink", lower, anchors[lower]["superior articular process"]);
      add(`joint surface of ${upper}`, "disc", upper, middle);
      add(`joint surface of ${lower}`, "disc", lower, middle);
      add("disc", "disc", joint, anchors[joint].disc);
      return list;
    }
    const at = names[Math.min(names.length - 1, BONES.indexOf(part))];
    if (nerves) for (const [name, place] of Object.entries(anchors[`nerves ${at}`])) add(name, "ink", `nerves ${at}`, place);
    for (const name of part === "S1" ? OF_SACRUM : OF_VERTEBRA) {
      const place = anchors[part][name];
      if (place) add(name, name === "facet joint" ? "disc" : "ink", part, place);
    }
    add("disc", "disc", at, anchors[at].disc);
    return list;
  }

  // solid/shaders.js
  var VERTEX = `#version 300 es
layout(location=0) in vec3 position;
layout(location=1) in vec2 belongs;
layout(location=2) in vec3 normal;
layout(location=3) in vec4 shade;
uniform mat4 lower, upper, camera;
uniform vec4 squeeze;   // across the disc, and one over its height
uniform vec3 eye;
uniform vec2 pixel;     // one pixel in clip space
uniform float grid, contour, apart;
out vec3 n; out vec3 place; out vec3 s; out vec3 standing;
void main() {
  vec3 p = position * grid;
  vec3 a = (lower * vec4(p, 1.)).xyz, b = (upper * vec4(p, 1.)).xyz;
  float t = belongs.y;
  vec3 q = mix(a, b, t);
  n = normalize(mix(mat3(lower) * normal, mat3(upper) * normal, t));
  // A disc keeps its volume: squeezed it bulges, stretched it draws in.
  float press = -dot(b - a, squeeze.xyz) * squeeze.w;
  q += (n - squeeze.xyz * dot(n, squeeze.xyz)) * press * 5. * t * (1. - t);
  if (contour > 0.) q += normalize(q - eye) * .7; // behind the creases of its own part
  place = q;
  standing = vec3(p.xy, abs(p.z));
  s = vec3(mix(shade.y, shade.x, apart), shade.z, shade.w);
  gl_Position = camera * vec4(q, 1.);
  if (contour > 0.) {
    // Full width where the surface turns away, less where it faces the eye: no spikes at folds.
    vec2 outwards = (camera * vec4(n, 0.)).xy / pixel;
    float turned = length(cross(n, normalize(eye - q)));
    gl_Position.xy += normalize(outwards + 1e-6) * min(1., turned * 1.6) * pixel * contour * gl_Position.w;
  }
}`;
  var FRAGMENT = `#version 300 es
precision highp float;
in vec3 n; in vec3 place; in vec3 s; in vec3 standing;
uniform vec3 base, tint, line, eye, key, lightUp, lightDown;
uniform vec4 flatColour; // for contours and for picking
uniform mat4 facet[2];  // along, up, out, middle of the joint above and of that below
uniform vec4 size[2];   // radius of the joint, half width, half height, radius of the own surface
uniform float disc, dark;
out vec4 colour;
// How far inside the cartilage of a joint, mm, and whether this is the surface that bears it.
vec2 cartilage(mat4 f, vec4 k) {
  vec3 p = standing - f[3].xyz;
  float e = dot(p, f[0].xyz), t = dot(p, f[1].xyz), ahead = k.x - dot(p, f[2].xyz);
  float inside = (1. - length(vec2(k.x * atan(e, ahead) / k.y, t / k.z))) * min(k.y, k.z);
  float off = abs(length(vec2(e, ahead)) - k.w);
  return k.x > 0. && ahead > 0. ? vec2(inside, 1. - smoothstep(.9, 1.7, off)) : vec2(-3., 0.);
}
void main() {
  if (flatColour.a > 0.) { colour = flatColour; return; }
  vec3 m = normalize(n), v = normalize(eye - place);
  float w = fwidth(s.y);
  vec3 albedo = base;
  if (disc > 0.) {
    // Faces of the disc: fibre rings round a paler nucleus.
    float inside = 1. - smoothstep(.96, .99, s.y);
    float nucleus = 1. - smoothstep(.5 - w, .5 + w, s.y);
    float rings = smoothstep(.32, .5, abs(fract(s.y * 12.) - .5)) * smoothstep(.5, .56, s.y) * (1. - smoothstep(.06, .2, w));
    albedo = mix(albedo, mix(albedo, vec3(1.), .42), inside * nucleus);
    albedo = mix(albedo, albedo * .8, inside * rings * .8);
  } else {
    vec2 above = cartilage(facet[0], size[0]), below = cartilage(facet[1], size[1]);
    vec2 it = above.x * above.y > below.x * below.y ? above : below;
    float e = clamp(fwidth(it.x), 1e-4, .6);
    albedo = mix(albedo, tint, smoothstep(-e * .5, e * .5, it.x) * it.y);
    albedo = mix(albedo, tint * .55, (1. - smoothstep(.25, .25 + e, abs(it.x))) * .8 * it.y);
  }
  // Light between surfaces of one colour: creases grow warm, not grey.
  float sky = pow(s.x, 1.1);
  vec3 open = max(vec3(sky), ((2.0404 * albedo - .3324) * sky + (-4.7951 * albedo + .6417)) * sky * sky + (2.7552 * albedo + .6903) * sky);
  vec3 hemisphere = mix(lightDown, lightUp, m.y * .5 + .5) * open;
  float wrap = max(0., (dot(m, key) + .25) / 1.25);
  vec3 light = hemisphere + vec3(1., .97, .92) * wrap * wrap * mix(sky, 1., .3) * .74;
  float facing = max(0., dot(m, v));
  vec3 c = albedo * light;
  c *= mix(.8, 1., smoothstep(0., .45, facing));   // falls off towards the contour
  c += vec3(.05) * dark * pow(1. - facing, 3.) * sky;
  colour = vec4(pow(c / (1. + max(0., max(c.r, max(c.g, c.b)) - 1.)), vec3(1. / 2.2)), 1.);
}`;

  // solid/renderer.js
  var NO_JOINTS = new Float32Array(8);
  function createRenderer(canvas, mesh2) {
    const context = canvas.getContext("webgl2", { antialias: true, alpha: true, powerPreference: "low-power" });
    if (!context) return null;
    const gl = context;
    const program = gl.createProgram();
    for (
      const [kind, source] of
      /** @type {[number, string][]} */
      [[gl.VERTEX_SHADER, VERTEX], [gl.FRAGMENT_SHADER, FRAGMENT]]
    ) {
      const shader = (
        /** @type {WebGLShader} */
        gl.createShader(kind)
      );
      gl.shaderSource(shader, source);
      gl.compileShader(shader);
      gl.attachShader(program, shader);
    }
    gl.linkProgram(program);
    if (!gl.getProgramParameter(program, gl.LINK_STATUS)) {
      throw new Error([...gl.getAttachedShaders(program) ?? []].map((one) => gl.getShaderInfoLog(one)).join("\n"));
    }
    gl.useProgram(program);
    const at = {};
    for (let i = gl.getProgramParameter(program, gl.ACTIVE_UNIFORMS) - 1; i >= 0; i -= 1) {
      const name = (
        /** @type {WebGLActiveInfo} */
        gl.getActiveUniform(program, i).name
      );
      at[name.replace("[0]", "")] = gl.getUniformLocation(program, name);
    }
    const body = gl.createVertexArray();
    gl.bindVertexArray(body);
    gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
    gl.bufferData(gl.ARRAY_BUFFER, mesh2.vertices, gl.STATIC_DRAW);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer());
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, mesh2.indices, gl.STATIC_DRAW);
    for (
      const [slot, size, type, normalised, offset] of
      /** @type {[number, number, number, boolean, number][]} */
      [
        [0, 3, gl.SHORT, false, 0],
        [1, 2, gl.UNSIGNED_BYTE, true, 6],
        [2, 3, gl.BYTE, true, 8],
        [3, 4, gl.UNSIGNED_BYTE, true, 12]
      ]
    ) {
      gl.enableVertexAttribArray(slot);
      gl.vertexAttribPointer(slot, size, type, normalised, STRIDE, offset);
    }
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
    const facets = {};
    const jointNames = Object.keys(mesh2.joints);
    const joints = Object.values(mesh2.joints).map(({ facet }) => facet);
    mesh2.parts.filter(({ kind }) => kind === "bone").forEach(({ name }, i) => {
      const frames = new Float32Array(32), sizes = new Float32Array(8);
      [joints[i - 1] ?? mesh2.topFacet, joints[i]].forEach((facet, below) => {
        if (!facet) return;
        for (let column = 0; column < 4; column += 1) frames.set(facet.frame.slice(3 * column, 3 * column + 3), 16 * below + 4 * column);
        sizes.set([facet.radius, facet.halfWidth, facet.halfHeight, facet.radius + (below ? -1 : 1) * facet.space / 2], 4 * below);
      });
      facets[name] = [frames, sizes];
    });
    let colours;
    function drawParts({ pose: pose2, shown }, each) {
      mesh2.parts.forEach((part, i) => {
        if (!shown(part.name)) return;
        const { lower, upper, squeeze } = pose2[part.name];
        gl.uniformMatrix4fv(at.lower, false, lower);
        gl.uniformMatrix4fv(at.upper, false, upper);
        gl.uniform4fv(at.squeeze, squeeze);
        each(part, i);
        gl.drawElements(gl.TRIANGLES, part.count, gl.UNSIGNED_SHORT, part.first * 2);
      });
    }
    function begin({ camera, eye, key, apart }) {
      gl.viewport(0, 0, canvas.width, canvas.height);
      gl.bindVertexArray(body);
      gl.uniformMatrix4fv(at.camera, false, camera);
      gl.uniform3fv(at.eye, eye);
      gl.uniform3fv(at.key, key);
      gl.uniform2f(at.pixel, 2 / canvas.width, 2 / canvas.height);
      gl.uniform1f(at.grid, mesh2.grid);
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
            if (only >= 0) sizes[i === only ? 0 : 4] = 0;
            gl.uniformMatrix4fv(at.facet, false, facets[name][0]);
            gl.uniform4fv(at.size, sizes);
          } else gl.uniform4fv(at.size, NO_JOINTS);
          gl.uniform3fv(at.base, colours[kind]);
          gl.uniform1f(at.disc, kind === "disc" ? 1 : 0);
        });
        gl.cullFace(gl.FRONT);
        drawParts(scene, ({ name, kind }) => {
          const chosen = name === scene.chosen;
          gl.uniform1f(at.contour, ratio * (chosen ? 1.8 : 0.9));
          gl.uniform4fv(at.flatColour, [...chosen ? colours.chosen : kind === "disc" ? colours.discLine : colours.boneLine, 1]);
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
        return mesh2.parts[out[0] - 1] ?? null;
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
          const [dx, dy, dz] = [eye[0] - x, eye[1] - y, eye[2] - z], far = Math.hypot(dx, dy, dz), k = 1.5 / far;
          const across = [dz / far * size, 0, -dx / far * size], px = x + dx * k, py = y + dy * k, pz = z + dz * k;
          corners.set([
            px - across[0],
            py - size * 0.6,
            pz - across[2],
            px + across[0],
            py - size * 0.6,
            pz + across[2],
            px,
            py + size,
            pz
          ], 9 * i);
        });
        gl.bufferData(gl.ARRAY_BUFFER, corners, gl.DYNAMIC_DRAW);
        const queries = places.map((_, i) => {
          const query = (
            /** @type {WebGLQuery} */
            gl.createQuery()
          );
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
      destroy() {
        gl.getExtension("WEBGL_lose_context")?.loseContext();
      }
    };
  }

  // solid/view.js
  var LIMIT = 88;
  var NEAREST = 5;
  var FARTHEST = 0.7;
  var GLIDE = 180;
  var PATIENCE = 120;
  var STRAIGHT = new Float64Array(6);
  var LABEL = "Lumbar spine from T12 to the sacrum, to turn. Arrow keys turn it, plus and minus zoom, Home goes back.";
  var shownColour = (text) => [1, 3, 5].map((i) => parseInt(text.trim().slice(i, i + 2), 16) / 255);
  var linear = (colour) => colour.map((c) => c ** 2.2);
  function createSolidView(host2, mesh2, { onSelect, onPull, onRelease, onLive, onTurn }) {
    const canvas = document.createElement("canvas");
    canvas.tabIndex = 0;
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", LABEL);
    const layer = document.createElement("ul");
    layer.setAttribute("aria-label", "Parts that can be seen");
    const made = createRenderer(canvas, mesh2);
    if (!made) return null;
    let renderer = made;
    host2.append(canvas, layer);
    const labels = createLabels(layer), still = matchMedia("(prefers-reduced-motion: reduce)");
    const state = {
      ...VIEWS.slant,
      zoom: 1,
      apart: 0,
      joint: null,
      part: "L4",
      named: true,
      nerves: false,
      angles: { flexion: STRAIGHT, bending: STRAIGHT, twist: STRAIGHT }
    };
    let width = 0, height = 0, ratio = 1, waiting = 0, lost = false;
    let answer = null;
    let stale = false, asked = -1e9, later = 0;
    let lastSeen = /* @__PURE__ */ new Map();
    const joints = Object.keys(mesh2.joints);
    function isShown(name) {
      const i = state.joint ? joints.indexOf(state.joint) : -1, nerves = name.startsWith("nerves ");
      if (nerves && !state.nerves) return false;
      const own = nerves ? name.slice("nerves ".length) : name;
      if (i >= 0) return own === state.joint || own === BONES[i] || own === BONES[i + 1];
      return !state.open || Math.max(BONES.indexOf(own), joints.indexOf(own)) >= BONES.indexOf(state.part);
    }
    function recolour() {
      const style = getComputedStyle(host2), read = (name) => shownColour(style.getPropertyValue(name));
      renderer.paint({
        bone: linear(read("--se-bone")),
        disc: linear(read("--se-disc")),
        cartilage: linear(read("--se-cartilage")),
        nerve: linear(read("--se-highlight")),
        boneLine: read("--se-bone-contour"),
        discLine: read("--se-disc-contour"),
        chosen: read("--se-baseline"),
        dark: read("--se-card")[0] < 0.5
      });
      invalidate();
    }
    function look() {
      const poses = pose(mesh2.joints, state.angles, state.apart, state.joint);
      const low = [1e9, 1e9, 1e9], high = [-1e9, -1e9, -1e9];
      let centre = null;
      for (const { name, box } of mesh2.parts) {
        if (!isShown(name)) continue;
        for (let corner = 0; corner < 8; corner += 1) {
          const p = apply(poses[name].lower, [0, 1, 2].map((i) => box[corner >> i & 1][i]));
          for (let i = 0; i < 3; i += 1) {
            low[i] = Math.min(low[i], p[i]);
            high[i] = Math.max(high[i], p[i]);
          }
        }
        if (name === state.part) centre = apply(poses[name].lower, box[0].map((c, i) => (c + box[1][i]) / 2)).slice(0, 3);
      }
      const camera = cameraOf({ ...state, low, high, centre, width, height });
      const apart = Math.min(1, state.apart * 3 + (state.joint ? 0.6 : 0));
      return {
        ...camera,
        poses,
        scene: {
          ...camera,
          pose: poses,
          shown: isShown,
          chosen: state.joint ? null : state.part,
          joint: state.joint,
          bare: state.open ? state.part : null,
          apart
        }
      };
    }
    function placeLabels(seen, list) {
      const away = (p) => Math.hypot(...p.map((c, i) => c - seen.eye[i]));
      let left = width, right = 0;
      for (const { name, kind, box } of mesh2.parts) {
        if (kind !== "bone" || !isShown(name) || name === "S1" && state.part !== "S1" && state.joint !== "L5-S1") continue;
        for (let corner = 0; corner < 8; corner += 1) {
          const [x] = onScreen(seen, apply(seen.poses[name].lower, [0, 1, 2].map((i) => box[corner >> i & 1][i])), width, height);
          left = Math.min(left, x);
          right = Math.max(right, x);
        }
      }
      const inset = (right - left) * 0.08;
      const shownAt = list.map(({ name, tone, sides, facing }) => {
        const open = lastSeen.get(name) ?? [];
        const rank = sides.map((side, i) => facing[i] ? -facing[i].reduce((sum, c, k) => sum + c * seen.back[k], 0) : away(side) + 3 * i);
        let best = -1;
        sides.forEach((_, i) => {
          if (open[i] && (best < 0 || rank[i] < rank[best])) best = i;
        });
        const [x, y] = onScreen(seen, sides[Math.max(0, best)], width, height);
        return { name, x, y, seen: best >= 0, tone };
      });
      for (const tag of shownAt) {
        const covers = (one) => one.seen && one.tone !== "bone" && Math.abs(one.x - tag.x) < 20 && Math.abs(one.y - tag.y) < 14;
        if (tag.tone === "bone" && shownAt.some(covers)) tag.seen = false;
      }
      labels.show(shownAt, { width, height, left: left + inset, right: right - inset });
    }
    function frame() {
      waiting = 0;
      if (!width || lost) return;
      const seen = look(), list = state.named ? namesOf(mesh2, seen.poses, state, isShown) : [];
      renderer.draw(seen.scene, ratio);
      placeLabels(seen, list);
      if (answer || performance.now() - asked < PATIENCE) {
        stale = true;
        later ||= window.setTimeout(() => {
          later = 0;
          if (stale) invalidate();
        }, PATIENCE);
        return;
      }
      if (!list.length) return;
      asked = performance.now();
      answer = renderer.ask(list.flatMap(({ sides }) => sides), seen.eye, seen.pixel * 1.5);
      stale = false;
      const poll = () => {
        const found = lost ? [] : answer?.();
        if (!found) {
          requestAnimationFrame(poll);
          return;
        }
        answer = null;
        let i = 0;
        lastSeen = new Map(list.map(({ name, sides }) => [name, sides.map(() => found[i++])]));
        if (!stale) placeLabels(seen, list);
      };
      requestAnimationFrame(poll);
    }
    function invalidate() {
      waiting ||= requestAnimationFrame(frame);
    }
    function set(next, glide = false) {
      if (next.part && next.part !== state.part) lastSeen = /* @__PURE__ */ new Map();
      const from = { ...state };
      Object.assign(state, next);
      onTurn();
      if (!glide || still.matches) {
        invalidate();
        return;
      }
      const goal = { ...state }, started = performance.now();
      goal.turn = from.turn + ((goal.turn - from.turn) % 360 + 540) % 360 - 180;
      const step = (now) => {
        const t = Math.min(1, Math.max(0, (now - started) / GLIDE)), ease = t * t * (3 - 2 * t);
        for (
          const key of
          /** @type {const} */
          ["turn", "rise", "zoom", "apart"]
        ) state[key] = from[key] + (goal[key] - from[key]) * ease;
        invalidate();
        if (t < 1) requestAnimationFrame(step);
      };
      step(started);
    }
    function partAt(x, y) {
      const part = renderer.pick(look().scene, Math.round(x * ratio), Math.round((height - y) * ratio));
      invalidate();
      return part;
    }
    const zoomBy = (factor) => set({ zoom: Math.max(FARTHEST, Math.min(NEAREST, state.zoom * factor)) });
    listen(canvas, {
      zoomBy,
      turnBy: (turned, risen) => {
        const rise = Math.max(-LIMIT, Math.min(LIMIT, state.rise + risen));
        set({ turn: state.turn + turned, rise, open: state.open && rise > 40 });
      },
      home: () => set({ ...VIEWS.slant, zoom: 1 }, true),
      holds: (x, y) => !state.joint && !state.apart && partAt(x, y)?.name === "T12",
      pull: (dx) => {
        const turned = state.turn * Math.PI / 180, mm = dx * look().pixel;
        onPull(mm * Math.cos(turned), -mm * Math.sin(turned));
      },
      release: onRelease,
      tap: (x, y) => {
        const part = partAt(x, y);
        if (part?.kind === "nerve") return;
        const bone = part?.kind === "disc" ? BONES[joints.indexOf(part.name)] : part?.name;
        if (bone) {
          set({ part: bone });
          onSelect(bone);
        }
      }
    });
    const watch = new ResizeObserver(([{ contentRect }]) => {
      ({ width, height } = contentRect);
      ratio = Math.min(2, devicePixelRatio || 1);
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
      cancelAnimationFrame(waiting);
      frame();
    });
    watch.observe(host2);
    const theme = new MutationObserver(recolour);
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
    canvas.addEventListener("webglcontextlost", (event) => {
      event.preventDefault();
      lost = true;
      answer = null;
      onLive(false);
    });
    canvas.addEventListener("webglcontextrestored", () => {
      const again = createRenderer(canvas, mesh2);
      if (!again) return;
      renderer = again;
      lost = false;
      recolour();
      onLive(true);
    });
    recolour();
    return {
      state,
      set,
      zoomBy,
      /** Whether a picture, or the answer to what is hidden, is still to come. */
      busy: () => Boolean(waiting || answer || later),
      destroy() {
        clearTimeout(later);
        cancelAnimationFrame(waiting);
        lost = true;
        watch.disconnect();
        theme.disconnect();
        renderer.destroy();
        host2.replaceChildren();
      }
    };
  }

  // solid/index.js
  var MESH = new URL(
    "spine-mesh.js",
    /** @type {HTMLScriptElement} */
    document.currentScript.src
  ).href;
  var host = (
    /** @type {{spineMesh?: string}} */
    globalThis
  );
  var loading;
  function mesh() {
    loading ??= new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = MESH;
      script.onload = resolve;
      script.onerror = () => reject(new Error(`${MESH} did not load`));
      document.head.append(script);
    }).then(() => unpack(
      /** @type {string} */
      host.spineMesh
    )).then(readMesh);
    return loading;
  }
  var BUTTONS = [["front", "Front"], ["side", "Side"], ["back", "Back"], ["above", "Above"]];
  var INTO_JOINT = { turn: 14, rise: 30, zoom: 1, open: false };
  var SpineSolid = class extends HTMLElement {
    #stage = document.createElement("div");
    #bar = document.createElement("div");
    /** @type {ReturnType<typeof createSolidView>} */
    #view = null;
    /** @type {Model | undefined} */
    #model;
    /** @type {IntersectionObserver | undefined} */
    #near;
    /** @type {Record<string, HTMLButtonElement>} */
    #buttons = {};
    #list = document.createElement("select");
    connectedCallback() {
      if (Object.hasOwn(this, "model")) {
        const { model } = this;
        delete /** @type {{model?: Model}} */
        /** @type {unknown} */
        this.model;
        this.model = model;
      }
      this.#near = new IntersectionObserver(([{ isIntersecting }]) => {
        if (isIntersecting) this.#start();
      }, { rootMargin: "600px" });
      this.#near.observe(this);
      addEventListener("beforeprint", this.#toPaper);
      addEventListener("afterprint", this.#fromPaper);
    }
    disconnectedCallback() {
      this.#near?.disconnect();
      removeEventListener("beforeprint", this.#toPaper);
      removeEventListener("afterprint", this.#fromPaper);
      this.#view?.destroy();
      this.#view = null;
      this.#stage.remove();
      this.#bar.replaceChildren();
      this.#bar.remove();
    }
    get model() {
      return (
        /** @type {Model} */
        this.#model
      );
    }
    set model(model) {
      this.#model = model;
      if (!this.#view) return;
      const { angles, part } = model, { state } = this.#view;
      const chosen = state.part === "S1" && part === "L5" ? "S1" : part;
      this.#view.set({ angles, part: chosen, joint: state.joint && this.#jointOf(chosen) });
    }
    get view() {
      return this.#view;
    }
    /** The joint under a bone. @param {string} part */
    #jointOf(part) {
      const i = Math.min(BONES.indexOf(part), BONES.length - 2);
      return this.#joints[i];
    }
    /** @type {string[]} */
    #joints = [];
    async #start() {
      this.#near?.disconnect();
      let read;
      try {
        read = await mesh();
      } catch {
        return;
      }
      if (!this.isConnected || this.#view) return;
      this.#joints = Object.keys(read.joints);
      this.#stage.className = "se-solid";
      this.append(this.#stage, this.#bar);
      this.#view = createSolidView(this.#stage, read, {
        onSelect: (part) => {
          this.model.onSelect(part);
          this.#tell();
        },
        onPull: (forward, right) => this.model.onPull(forward, right),
        onRelease: () => this.model.onRelease(),
        onLive: (live) => this.#live(live),
        onTurn: () => this.#tell()
      });
      if (!this.#view) {
        this.#stage.remove();
        this.#bar.remove();
        return;
      }
      this.#fillBar();
      const { joint, view: from, nerves = false } = this.model.start ?? {};
      this.#view.set({ ...from && VIEWS[from], nerves });
      if (joint) this.#view.set({ joint: this.#jointOf(this.model.part), apart: 1, ...INTO_JOINT });
      this.#live(true);
      this.model = this.model;
    }
    /** On paper stand the flat views, as sharp as the text. */
    #toPaper = () => {
      if (this.#view) this.#live(false);
    };
    #fromPaper = () => {
      if (this.#view) this.#live(true);
    };
    /** @param {boolean} live */
    #live(live) {
      this.toggleAttribute("data-live", live);
      this.model.onLive(live);
    }
    #fillBar() {
      const view = (
        /** @type {NonNullable<typeof this.view>} */
        this.#view
      );
      this.#bar.className = "se-solid-bar";
      const button = (name, words, act, spoken = words) => {
        const made = document.createElement("button");
        made.type = "button";
        made.name = name;
        made.textContent = words;
        if (spoken !== words) made.setAttribute("aria-label", spoken);
        made.addEventListener("click", act);
        this.#buttons[name] = made;
        return made;
      };
      this.#list.setAttribute("aria-label", "Bone with names");
      this.#list.replaceChildren(...BONES.map((bone) => new Option(bone, bone)));
      this.#list.onchange = () => {
        view.set({ part: this.#list.value });
        this.model.onSelect(this.#list.value);
      };
      this.#bar.replaceChildren(
        ...BUTTONS.map(([name, words]) => button(name, words, () => view.set(VIEWS[name], true))),
        button("farther", "−", () => view.zoomBy(0.8), "Farther"),
        button("nearer", "+", () => view.zoomBy(1.25), "Nearer"),
        this.#list,
        button("named", "Names", () => view.set({ named: !view.state.named })),
        button("nerves", "Nerves", () => view.set({ nerves: !view.state.nerves })),
        button("apart", "Pull apart", () => view.set({ apart: view.state.apart ? 0 : 1, joint: null }, true)),
        button("joint", "One joint", () => view.set(view.state.joint ? { joint: null, apart: 0, ...VIEWS.slant, zoom: 1 } : { joint: this.#jointOf(view.state.part), apart: 1, ...INTO_JOINT }, true))
      );
      this.#tell();
    }
    /** The buttons say what is shown. */
    #tell() {
      if (!this.#view) return;
      const { named, nerves, apart, joint, part } = this.#view.state;
      this.#list.value = part;
      for (const [name, on] of Object.entries({ named, nerves, apart: !joint && apart > 0, joint: joint !== null })) {
        this.#buttons[name]?.setAttribute("aria-pressed", String(on));
      }
    }
  };
  customElements.define("spine-solid", SpineSolid);
})();
