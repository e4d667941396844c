/* Spine in Stride explorers (BSD-3-Clause). Built by "make frontend" from frontend/; do not edit.
   Includes lit-html 3.3.3. */
"use strict";
(() => {
  var __defProp = Object.defineProperty;
  var __export = (target, all) => {
    for (var name in all)
      __defProp(target, name, { get: all[name], enumerable: true });
  };

  // node_modules/lit-html/lit-html.js
  var lit_html_exports = {};
  __export(lit_html_exports, {
    _$LH: () => j,
    html: () => b,
    mathml: () => T,
    noChange: () => E,
    nothing: () => A,
    render: () => D,
    svg: () => w
  });
  /**
   * @license
   * Copyright 2017 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   */
  var t = globalThis;
  var i = (t4) => t4;
  var s = t.trustedTypes;
  var e = s ? s.createPolicy("lit-html", { createHTML: (t4) => t4 }) : void 0;
  var h = "$lit$";
  var o = `lit$${Math.random().toFixed(9).slice(2)}$`;
  var n = "?" + o;
  var r = `<${n}>`;
  var l = document;
  var c = () => l.createComment("");
  var a = (t4) => null === t4 || "object" != typeof t4 && "function" != typeof t4;
  var u = Array.isArray;
  var d = (t4) => u(t4) || "function" == typeof t4?.[Symbol.iterator];
  var f = "[ 	\n\f\r]";
  var v = /<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g;
  var _ = /-->/g;
  var m = />/g;
  var p = RegExp(`>|${f}(?:([^\\s"'>=/]+)(${f}*=${f}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`, "g");
  var g = /'/g;
  var $ = /"/g;
  var y = /^(?:script|style|textarea|title)$/i;
  var x = (t4) => (i4, ...s2) => ({ _$litType$: t4, strings: i4, values: s2 });
  var b = x(1);
  var w = x(2);
  var T = x(3);
  var E = /* @__PURE__ */ Symbol.for("lit-noChange");
  var A = /* @__PURE__ */ Symbol.for("lit-nothing");
  var C = /* @__PURE__ */ new WeakMap();
  var P = l.createTreeWalker(l, 129);
  function V(t4, i4) {
    if (!u(t4) || !t4.hasOwnProperty("raw")) throw Error("invalid template strings array");
    return void 0 !== e ? e.createHTML(i4) : i4;
  }
  var N = (t4, i4) => {
    const s2 = t4.length - 1, e5 = [];
    let n2, l3 = 2 === i4 ? "<svg>" : 3 === i4 ? "<math>" : "", c2 = v;
    for (let i5 = 0; i5 < s2; i5++) {
      const s3 = t4[i5];
      let a2, u2, d2 = -1, f2 = 0;
      for (; f2 < s3.length && (c2.lastIndex = f2, u2 = c2.exec(s3), null !== u2); ) f2 = c2.lastIndex, c2 === v ? "!--" === u2[1] ? c2 = _ : void 0 !== u2[1] ? c2 = m : void 0 !== u2[2] ? (y.test(u2[2]) && (n2 = RegExp("</" + u2[2], "g")), c2 = p) : void 0 !== u2[3] && (c2 = p) : c2 === p ? ">" === u2[0] ? (c2 = n2 ?? v, d2 = -1) : void 0 === u2[1] ? d2 = -2 : (d2 = c2.lastIndex - u2[2].length, a2 = u2[1], c2 = void 0 === u2[3] ? p : '"' === u2[3] ? $ : g) : c2 === $ || c2 === g ? c2 = p : c2 === _ || c2 === m ? c2 = v : (c2 = p, n2 = void 0);
      const x2 = c2 === p && t4[i5 + 1].startsWith("/>") ? " " : "";
      l3 += c2 === v ? s3 + r : d2 >= 0 ? (e5.push(a2), s3.slice(0, d2) + h + s3.slice(d2) + o + x2) : s3 + o + (-2 === d2 ? i5 : x2);
    }
    return [V(t4, l3 + (t4[s2] || "<?>") + (2 === i4 ? "</svg>" : 3 === i4 ? "</math>" : "")), e5];
  };
  var S = class _S {
    constructor({ strings: t4, _$litType$: i4 }, e5) {
      let r3;
      this.parts = [];
      let l3 = 0, a2 = 0;
      const u2 = t4.length - 1, d2 = this.parts, [f2, v2] = N(t4, i4);
      if (this.el = _S.createElement(f2, e5), P.currentNode = this.el.content, 2 === i4 || 3 === i4) {
        const t5 = this.el.content.firstChild;
        t5.replaceWith(...t5.childNodes);
      }
      for (; null !== (r3 = P.nextNode()) && d2.length < u2; ) {
        if (1 === r3.nodeType) {
          if (r3.hasAttributes()) for (const t5 of r3.getAttributeNames()) if (t5.endsWith(h)) {
            const i5 = v2[a2++], s2 = r3.getAttribute(t5).split(o), e6 = /([.?@])?(.*)/.exec(i5);
            d2.push({ type: 1, index: l3, name: e6[2], strings: s2, ctor: "." === e6[1] ? I : "?" === e6[1] ? L : "@" === e6[1] ? z : H }), r3.removeAttribute(t5);
          } else t5.startsWith(o) && (d2.push({ type: 6, index: l3 }), r3.removeAttribute(t5));
          if (y.test(r3.tagName)) {
            const t5 = r3.textContent.split(o), i5 = t5.length - 1;
            if (i5 > 0) {
              r3.textContent = s ? s.emptyScript : "";
              for (let s2 = 0; s2 < i5; s2++) r3.append(t5[s2], c()), P.nextNode(), d2.push({ type: 2, index: ++l3 });
              r3.append(t5[i5], c());
            }
          }
        } else if (8 === r3.nodeType) if (r3.data === n) d2.push({ type: 2, index: l3 });
        else {
          let t5 = -1;
          for (; -1 !== (t5 = r3.data.indexOf(o, t5 + 1)); ) d2.push({ type: 7, index: l3 }), t5 += o.length - 1;
        }
        l3++;
      }
    }
    static createElement(t4, i4) {
      const s2 = l.createElement("template");
      return s2.innerHTML = t4, s2;
    }
  };
  function M(t4, i4, s2 = t4, e5) {
    if (i4 === E) return i4;
    let h2 = void 0 !== e5 ? s2._$Co?.[e5] : s2._$Cl;
    const o3 = a(i4) ? void 0 : i4._$litDirective$;
    return h2?.constructor !== o3 && (h2?._$AO?.(false), void 0 === o3 ? h2 = void 0 : (h2 = new o3(t4), h2._$AT(t4, s2, e5)), void 0 !== e5 ? (s2._$Co ??= [])[e5] = h2 : s2._$Cl = h2), void 0 !== h2 && (i4 = M(t4, h2._$AS(t4, i4.values), h2, e5)), i4;
  }
  var R = class {
    constructor(t4, i4) {
      this._$AV = [], this._$AN = void 0, this._$AD = t4, this._$AM = i4;
    }
    get parentNode() {
      return this._$AM.parentNode;
    }
    get _$AU() {
      return this._$AM._$AU;
    }
    u(t4) {
      const { el: { content: i4 }, parts: s2 } = this._$AD, e5 = (t4?.creationScope ?? l).importNode(i4, true);
      P.currentNode = e5;
      let h2 = P.nextNode(), o3 = 0, n2 = 0, r3 = s2[0];
      for (; void 0 !== r3; ) {
        if (o3 === r3.index) {
          let i5;
          2 === r3.type ? i5 = new k(h2, h2.nextSibling, this, t4) : 1 === r3.type ? i5 = new r3.ctor(h2, r3.name, r3.strings, this, t4) : 6 === r3.type && (i5 = new Z(h2, this, t4)), this._$AV.push(i5), r3 = s2[++n2];
        }
        o3 !== r3?.index && (h2 = P.nextNode(), o3++);
      }
      return P.currentNode = l, e5;
    }
    p(t4) {
      let i4 = 0;
      for (const s2 of this._$AV) void 0 !== s2 && (void 0 !== s2.strings ? (s2._$AI(t4, s2, i4), i4 += s2.strings.length - 2) : s2._$AI(t4[i4])), i4++;
    }
  };
  var k = class _k {
    get _$AU() {
      return this._$AM?._$AU ?? this._$Cv;
    }
    constructor(t4, i4, s2, e5) {
      this.type = 2, this._$AH = A, this._$AN = void 0, this._$AA = t4, this._$AB = i4, this._$AM = s2, this.options = e5, this._$Cv = e5?.isConnected ?? true;
    }
    get parentNode() {
      let t4 = this._$AA.parentNode;
      const i4 = this._$AM;
      return void 0 !== i4 && 11 === t4?.nodeType && (t4 = i4.parentNode), t4;
    }
    get startNode() {
      return this._$AA;
    }
    get endNode() {
      return this._$AB;
    }
    _$AI(t4, i4 = this) {
      t4 = M(this, t4, i4), a(t4) ? t4 === A || null == t4 || "" === t4 ? (this._$AH !== A && this._$AR(), this._$AH = A) : t4 !== this._$AH && t4 !== E && this._(t4) : void 0 !== t4._$litType$ ? this.$(t4) : void 0 !== t4.nodeType ? this.T(t4) : d(t4) ? this.k(t4) : this._(t4);
    }
    O(t4) {
      return this._$AA.parentNode.insertBefore(t4, this._$AB);
    }
    T(t4) {
      this._$AH !== t4 && (this._$AR(), this._$AH = this.O(t4));
    }
    _(t4) {
      this._$AH !== A && a(this._$AH) ? this._$AA.nextSibling.data = t4 : this.T(l.createTextNode(t4)), this._$AH = t4;
    }
    $(t4) {
      const { values: i4, _$litType$: s2 } = t4, e5 = "number" == typeof s2 ? this._$AC(t4) : (void 0 === s2.el && (s2.el = S.createElement(V(s2.h, s2.h[0]), this.options)), s2);
      if (this._$AH?._$AD === e5) this._$AH.p(i4);
      else {
        const t5 = new R(e5, this), s3 = t5.u(this.options);
        t5.p(i4), this.T(s3), this._$AH = t5;
      }
    }
    _$AC(t4) {
      let i4 = C.get(t4.strings);
      return void 0 === i4 && C.set(t4.strings, i4 = new S(t4)), i4;
    }
    k(t4) {
      u(this._$AH) || (this._$AH = [], this._$AR());
      const i4 = this._$AH;
      let s2, e5 = 0;
      for (const h2 of t4) e5 === i4.length ? i4.push(s2 = new _k(this.O(c()), this.O(c()), this, this.options)) : s2 = i4[e5], s2._$AI(h2), e5++;
      e5 < i4.length && (this._$AR(s2 && s2._$AB.nextSibling, e5), i4.length = e5);
    }
    _$AR(t4 = this._$AA.nextSibling, s2) {
      for (this._$AP?.(false, true, s2); t4 !== this._$AB; ) {
        const s3 = i(t4).nextSibling;
        i(t4).remove(), t4 = s3;
      }
    }
    setConnected(t4) {
      void 0 === this._$AM && (this._$Cv = t4, this._$AP?.(t4));
    }
  };
  var H = class {
    get tagName() {
      return this.element.tagName;
    }
    get _$AU() {
      return this._$AM._$AU;
    }
    constructor(t4, i4, s2, e5, h2) {
      this.type = 1, this._$AH = A, this._$AN = void 0, this.element = t4, this.name = i4, this._$AM = e5, this.options = h2, s2.length > 2 || "" !== s2[0] || "" !== s2[1] ? (this._$AH = Array(s2.length - 1).fill(new String()), this.strings = s2) : this._$AH = A;
    }
    _$AI(t4, i4 = this, s2, e5) {
      const h2 = this.strings;
      let o3 = false;
      if (void 0 === h2) t4 = M(this, t4, i4, 0), o3 = !a(t4) || t4 !== this._$AH && t4 !== E, o3 && (this._$AH = t4);
      else {
        const e6 = t4;
        let n2, r3;
        for (t4 = h2[0], n2 = 0; n2 < h2.length - 1; n2++) r3 = M(this, e6[s2 + n2], i4, n2), r3 === E && (r3 = this._$AH[n2]), o3 ||= !a(r3) || r3 !== this._$AH[n2], r3 === A ? t4 = A : t4 !== A && (t4 += (r3 ?? "") + h2[n2 + 1]), this._$AH[n2] = r3;
      }
      o3 && !e5 && this.j(t4);
    }
    j(t4) {
      t4 === A ? this.element.removeAttribute(this.name) : this.element.setAttribute(this.name, t4 ?? "");
    }
  };
  var I = class extends H {
    constructor() {
      super(...arguments), this.type = 3;
    }
    j(t4) {
      this.element[this.name] = t4 === A ? void 0 : t4;
    }
  };
  var L = class extends H {
    constructor() {
      super(...arguments), this.type = 4;
    }
    j(t4) {
      this.element.toggleAttribute(this.name, !!t4 && t4 !== A);
    }
  };
  var z = class extends H {
    constructor(t4, i4, s2, e5, h2) {
      super(t4, i4, s2, e5, h2), this.type = 5;
    }
    _$AI(t4, i4 = this) {
      if ((t4 = M(this, t4, i4, 0) ?? A) === E) return;
      const s2 = this._$AH, e5 = t4 === A && s2 !== A || t4.capture !== s2.capture || t4.once !== s2.once || t4.passive !== s2.passive, h2 = t4 !== A && (s2 === A || e5);
      e5 && this.element.removeEventListener(this.name, this, s2), h2 && this.element.addEventListener(this.name, this, t4), this._$AH = t4;
    }
    handleEvent(t4) {
      "function" == typeof this._$AH ? this._$AH.call(this.options?.host ?? this.element, t4) : this._$AH.handleEvent(t4);
    }
  };
  var Z = class {
    constructor(t4, i4, s2) {
      this.element = t4, this.type = 6, this._$AN = void 0, this._$AM = i4, this.options = s2;
    }
    get _$AU() {
      return this._$AM._$AU;
    }
    _$AI(t4) {
      M(this, t4);
    }
  };
  var j = { M: h, P: o, A: n, C: 1, L: N, R, D: d, V: M, I: k, H, N: L, U: z, B: I, F: Z };
  var B = t.litHtmlPolyfillSupport;
  B?.(S, k), (t.litHtmlVersions ??= []).push("3.3.3");
  var D = (t4, i4, s2) => {
    const e5 = s2?.renderBefore ?? i4;
    let h2 = e5._$litPart$;
    if (void 0 === h2) {
      const t5 = s2?.renderBefore ?? null;
      e5._$litPart$ = h2 = new k(i4.insertBefore(c(), t5), t5, void 0, s2 ?? {});
    }
    return h2._$AI(t4), h2;
  };

  // node_modules/lit-html/directives/guard.js
  var guard_exports = {};
  __export(guard_exports, {
    guard: () => i3
  });

  // node_modules/lit-html/directive.js
  /**
   * @license
   * Copyright 2017 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   */
  var t2 = { ATTRIBUTE: 1, CHILD: 2, PROPERTY: 3, BOOLEAN_ATTRIBUTE: 4, EVENT: 5, ELEMENT: 6 };
  var e2 = (t4) => (...e5) => ({ _$litDirective$: t4, values: e5 });
  var i2 = class {
    constructor(t4) {
    }
    get _$AU() {
      return this._$AM._$AU;
    }
    _$AT(t4, e5, i4) {
      this._$Ct = t4, this._$AM = e5, this._$Ci = i4;
    }
    _$AS(t4, e5) {
      return this.update(t4, e5);
    }
    update(t4, e5) {
      return this.render(...e5);
    }
  };

  // node_modules/lit-html/directives/guard.js
  /**
   * @license
   * Copyright 2018 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   */
  var e3 = {};
  var i3 = e2(class extends i2 {
    constructor() {
      super(...arguments), this.ot = e3;
    }
    render(r3, t4) {
      return t4();
    }
    update(t4, [s2, e5]) {
      if (Array.isArray(s2)) {
        if (Array.isArray(this.ot) && this.ot.length === s2.length && s2.every((r3, t5) => r3 === this.ot[t5])) return E;
      } else if (this.ot === s2) return E;
      return this.ot = Array.isArray(s2) ? Array.from(s2) : s2, this.render(s2, e5);
    }
  });

  // anatomy/outline.js
  var outline_exports = {};
  __export(outline_exports, {
    IDENTITY: () => IDENTITY,
    apply: () => apply,
    curve: () => curve,
    draw: () => draw,
    ellipse: () => ellipse,
    inverse: () => inverse,
    join: () => join,
    piece: () => piece,
    polygon: () => polygon,
    rigid: () => rigid,
    sample: () => sample,
    times: () => times
  });

  // core/path.js
  var path_exports = {};
  __export(path_exports, {
    areaPath: () => areaPath,
    drawnSamples: () => drawnSamples,
    linePath: () => linePath,
    place: () => place,
    px: () => px
  });
  var OFFSET = 2e4;
  var WORDS = [];
  function px(value) {
    const tenths = Math.round(value * 10);
    if (tenths <= -OFFSET || tenths >= OFFSET) return String(tenths / 10);
    return WORDS[tenths + OFFSET] ?? (WORDS[tenths + OFFSET] = String(tenths / 10));
  }
  function place(x2, y2) {
    return `translate(${px(x2)} ${px(y2)})`;
  }
  function drawnSamples(every, ...values) {
    const last = values[0].length - 1;
    const chosen = [];
    for (let i4 = 0; i4 < last; i4 += every) {
      const next = Math.min(last, i4 + every);
      const flat = i4 > 0 && values.every((one) => one[i4] === one[i4 - every] && one[i4] === one[next]);
      if (!flat) chosen.push(i4);
    }
    chosen.push(last);
    return chosen;
  }
  function linePath(samples, xs, ys, x2, y2) {
    let path = "";
    for (const i4 of samples) path += `${path ? "L" : "M"}${px(x2(xs[i4]))} ${px(y2(ys[i4]))}`;
    return path;
  }
  function areaPath(samples, xs, low, high, x2, y2) {
    let path = linePath(samples, xs, high, x2, y2);
    for (let k2 = samples.length - 1; k2 >= 0; k2 -= 1) path += `L${px(x2(xs[samples[k2]]))} ${px(y2(low[samples[k2]]))}`;
    return `${path}Z`;
  }

  // anatomy/outline.js
  function curve(points, closed = true) {
    const n2 = points.length;
    const at = (i4) => closed ? points[(i4 + n2) % n2] : points[Math.max(0, Math.min(n2 - 1, i4))];
    const spans = closed ? n2 : n2 - 1;
    const data = new Float64Array(2 + spans * 6);
    data[0] = points[0][0];
    data[1] = points[0][1];
    for (let i4 = 0; i4 < spans; i4++) {
      const p0 = at(i4 - 1), p1 = at(i4), p22 = at(i4 + 1), p3 = at(i4 + 2);
      const d1 = Math.sqrt(Math.hypot(p1[0] - p0[0], p1[1] - p0[1]));
      const d2 = Math.sqrt(Math.hypot(p22[0] - p1[0], p22[1] - p1[1]));
      const d3 = Math.sqrt(Math.hypot(p3[0] - p22[0], p3[1] - p22[1]));
      for (let k2 = 0; k2 < 2; k2++) {
        let b1 = p1[k2], b2 = p22[k2];
        if (p1[2] === 1) b1 = p1[k2] + (p22[k2] - p1[k2]) / 3;
        else if (d1 > 1e-9) b1 = (d1 * d1 * p22[k2] - d2 * d2 * p0[k2] + (2 * d1 * d1 + 3 * d1 * d2 + d2 * d2) * p1[k2]) / (3 * d1 * (d1 + d2));
        if (p22[2] === 1) b2 = p22[k2] - (p22[k2] - p1[k2]) / 3;
        else if (d3 > 1e-9) b2 = (d3 * d3 * p1[k2] - d2 * d2 * p3[k2] + (2 * d3 * d3 + 3 * d3 * d2 + d2 * d2) * p22[k2]) / (3 * d3 * (d3 + d2));
        data[2 + i4 * 6 + k2] = b1;
        data[4 + i4 * 6 + k2] = b2;
        data[6 + i4 * 6 + k2] = p22[k2];
      }
    }
    return [{ data, closed }];
  }
  var polygon = (points) => [{ data: Float64Array.from(points.flatMap((p3) => [p3[0], p3[1]])), closed: true, straight: true }];
  var join = (parts) => parts.flat();
  function ellipse(cx, cy, rx, ry, turn = 0) {
    const k2 = 0.5522847498, c2 = Math.cos(turn), s2 = Math.sin(turn);
    const raw = [1, 0, 1, k2, k2, 1, 0, 1, -k2, 1, -1, k2, -1, 0, -1, -k2, -k2, -1, 0, -1, k2, -1, 1, -k2, 1, 0];
    const data = new Float64Array(raw.length);
    for (let i4 = 0; i4 < raw.length; i4 += 2) {
      const x2 = raw[i4] * rx, y2 = raw[i4 + 1] * ry;
      data[i4] = cx + x2 * c2 - y2 * s2;
      data[i4 + 1] = cy + x2 * s2 + y2 * c2;
    }
    return [{ data, closed: true }];
  }
  var written = /* @__PURE__ */ new WeakMap();
  function piece(outline, m3, p3, units = 1e3) {
    let d2 = written.get(outline);
    if (d2 === void 0) written.set(outline, d2 = draw(outline, IDENTITY, { scale: units, x: 0, y: 0 }));
    const k2 = p3.scale / units;
    const turn = [m3[0] * k2, -m3[1] * k2, -m3[2] * k2, m3[3] * k2].map((one) => one.toFixed(5));
    return { d: d2, transform: `matrix(${turn.join(" ")} ${(p3.x + m3[4] * p3.scale).toFixed(2)} ${(p3.y - m3[5] * p3.scale).toFixed(2)})`, grown: Math.hypot(m3[0], m3[1]) * k2 };
  }
  function draw(outline, m3, p3) {
    const a2 = m3[0] * p3.scale, b2 = -m3[1] * p3.scale, c2 = m3[2] * p3.scale, d2 = -m3[3] * p3.scale;
    const e5 = p3.x + m3[4] * p3.scale, f2 = p3.y - m3[5] * p3.scale;
    let s2 = "";
    for (let n2 = 0; n2 < outline.length; n2++) {
      const { data, closed, straight } = outline[n2];
      s2 += "M" + px(a2 * data[0] + c2 * data[1] + e5) + " " + px(b2 * data[0] + d2 * data[1] + f2);
      s2 += straight ? "L" : "C";
      for (let i4 = 2; i4 < data.length; i4 += 2) {
        const x2 = data[i4], y2 = data[i4 + 1];
        s2 += px(a2 * x2 + c2 * y2 + e5) + " " + px(b2 * x2 + d2 * y2 + f2) + " ";
      }
      if (closed) s2 += "Z";
    }
    return s2;
  }
  var IDENTITY = [1, 0, 0, 1, 0, 0];
  function rigid(degrees, x2 = 0, y2 = 0) {
    const t4 = degrees * Math.PI / 180, c2 = Math.cos(t4), s2 = Math.sin(t4);
    return [c2, -s2, s2, c2, x2, y2];
  }
  function times(a2, b2) {
    return [
      a2[0] * b2[0] + a2[2] * b2[1],
      a2[1] * b2[0] + a2[3] * b2[1],
      a2[0] * b2[2] + a2[2] * b2[3],
      a2[1] * b2[2] + a2[3] * b2[3],
      a2[0] * b2[4] + a2[2] * b2[5] + a2[4],
      a2[1] * b2[4] + a2[3] * b2[5] + a2[5]
    ];
  }
  function inverse(m3) {
    const q = m3[0] * m3[3] - m3[1] * m3[2];
    const a2 = m3[3] / q, b2 = -m3[1] / q, c2 = -m3[2] / q, d2 = m3[0] / q;
    return [a2, b2, c2, d2, -(a2 * m3[4] + c2 * m3[5]), -(b2 * m3[4] + d2 * m3[5])];
  }
  function apply(m3, p3) {
    return [m3[0] * p3[0] + m3[2] * p3[1] + m3[4], m3[1] * p3[0] + m3[3] * p3[1] + m3[5]];
  }
  function sample(outline, m3 = IDENTITY, steps = 8) {
    const out = [];
    for (const { data, straight } of outline) {
      if (straight) {
        for (let i4 = 0; i4 < data.length; i4 += 2) out.push(apply(m3, [data[i4], data[i4 + 1]]));
        continue;
      }
      for (let i4 = 2; i4 < data.length; i4 += 6) {
        for (let j2 = 0; j2 < steps; j2++) {
          const t4 = j2 / steps, u2 = 1 - t4;
          const w2 = [u2 * u2 * u2, 3 * u2 * u2 * t4, 3 * u2 * t4 * t4, t4 * t4 * t4];
          let x2 = 0, y2 = 0;
          for (let k2 = 0; k2 < 4; k2++) {
            x2 += w2[k2] * data[i4 - 2 + 2 * k2];
            y2 += w2[k2] * data[i4 - 1 + 2 * k2];
          }
          out.push(apply(m3, [x2, y2]));
        }
      }
    }
    return out;
  }

  // core/badge.js
  var badge_exports = {};
  __export(badge_exports, {
    BADGES: () => BADGES,
    badge: () => badge
  });
  var BADGES = {
    evidence: "Evidence",
    experiment: "Experiment",
    calibrated: "Calibrated",
    illustration: "Illustration",
    disputed: "Disputed"
  };
  var badge = (kind) => b`<b class="se-badge" data-kind=${kind}>${BADGES[kind]}</b>`;

  // core/curve-chart.js
  var curve_chart_exports = {};
  __export(curve_chart_exports, {
    CURVE_CHART_HEIGHT: () => CURVE_CHART_HEIGHT,
    STRIP_HEIGHT: () => STRIP_HEIGHT,
    chartHeight: () => chartHeight,
    curveChart: () => curveChart,
    isPhone: () => isPhone,
    plotOf: () => plotOf,
    stackLabels: () => stackLabels
  });

  // core/format.js
  var format_exports = {};
  __export(format_exports, {
    changeFrom: () => changeFrom,
    changeText: () => changeText,
    fixed: () => fixed,
    pace: () => pace,
    percentChange: () => percentChange,
    rangeText: () => rangeText,
    signed: () => signed,
    significant: () => significant,
    tidy: () => tidy,
    tidySigned: () => tidySigned,
    withUnit: () => withUnit
  });
  var MINUS = "−";
  function fixed(value, digits) {
    const text = value.toFixed(digits);
    return Number(text) === 0 ? text.replace("-", "") : text.replace("-", MINUS);
  }
  function signed(value, digits) {
    const text = fixed(value, digits);
    return Number(value.toFixed(digits)) > 0 ? `+${text}` : text;
  }
  var DUST = 1e-12;
  function percentChange(now, before) {
    if (Math.abs(before) < DUST) return Math.abs(now) < DUST ? 0 : Infinity;
    return 100 * (now / before - 1);
  }
  function changeText(percent, digits = 1) {
    if (!Number.isFinite(percent)) return "from zero";
    return Number(percent.toFixed(digits)) === 0 ? "no change" : `${signed(percent, digits)} %`;
  }
  function changeFrom(before, now, print) {
    const noRatio = Math.abs(before) < DUST ? Math.abs(now) >= DUST : before * now < 0;
    return noRatio ? `was ${print(before)}` : changeText(percentChange(now, before));
  }
  function pace(speed) {
    const seconds = Math.round(1e3 / speed);
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")} min/km`;
  }
  function significant(value, digits) {
    if (value === 0) return "0";
    const decimals = Math.max(0, digits - 1 - Math.floor(Math.log10(Math.abs(value))));
    return fixed(value, Math.min(decimals, 6));
  }
  function withUnit(number, unit) {
    return unit.startsWith("°") ? `${number}${unit}` : `${number} ${unit}`;
  }
  function neededDigits(value, digits) {
    const scaled = value * 10 ** digits;
    return Math.abs(scaled - Math.round(scaled)) > 1e-6 ? digits + 1 : digits;
  }
  function tidy(value, digits) {
    return fixed(value, neededDigits(value, digits));
  }
  function tidySigned(value, digits) {
    return signed(value, neededDigits(value, digits));
  }
  function rangeText({ low, high }, digits, unit, factor = 1) {
    return `${fixed(low * factor, digits)} to ${withUnit(fixed(high * factor, digits), unit)}`;
  }

  // core/scale.js
  var scale_exports = {};
  __export(scale_exports, {
    linearScale: () => linearScale
  });
  function linearScale([low, high], [from, to]) {
    const slope = (to - from) / (high - low);
    return (value) => from + (value - low) * slope;
  }

  // core/curve-chart.js
  var CURVE_CHART_HEIGHT = 284;
  var PHONE = 380;
  function chartHeight(width, cut2) {
    if (cut2) return isPhone(width) ? 180 : 236;
    return isPhone(width) ? 142 : CURVE_CHART_HEIGHT;
  }
  var isPhone = (width) => width < PHONE;
  function plotOf({ width, height = CURVE_CHART_HEIGHT, x: x2, y: y2, strip }) {
    const floor = y2.low ?? 0;
    const left = Math.max(MARGIN.left, ...[floor, y2.high].map((level) => 8 + DIGIT * levelText(level, y2.step).length + (level < 0 ? MINUS2 : 0)));
    const bottom = height - MARGIN.bottom - (strip ? STRIP_ROOM : 0);
    return { x: linearScale([x2.low ?? 0, x2.high], [left, width - MARGIN.right]), y: linearScale([floor, y2.high], [bottom, MARGIN.top]), left, bottom, top: MARGIN.top };
  }
  var STRIP_HEIGHT = 16;
  var MARGIN = { top: 14, right: 4, bottom: 34, left: 22 };
  var STRIP_ROOM = 24;
  var DIGIT = 8;
  var MINUS2 = 3;
  var ROW = 17;
  var EVERY = 3;
  var STROKES = {
    model: { width: 2.5, dash: A },
    measured: { width: 1.75, dash: A },
    baseline: { width: 1.5, dash: "5 4" },
    force: { width: 1.75, dash: "8 3" }
  };
  function curveChart(chart) {
    const { width, height = CURVE_CHART_HEIGHT, alt, bands, lines, points = [], cursor, now = null, labels, strip } = chart;
    const { x: x2, y: y2, left, bottom } = plotOf(chart);
    const placed = stackLabels(bands, lines, y2, points, bottom);
    return b`<svg role="img" aria-label=${alt} viewBox="0 0 ${width} ${height}" height=${height}>
    ${i3([width, height, ...Object.values(chart.x), ...Object.values(chart.y)], () => axes(chart, left, x2, y2))}
    ${strip ? strip(x2, bottom + 9) : A}
    <svg class="se-plot" y=${MARGIN.top - 2} width=${width} height=${bottom - MARGIN.top + 4}
      viewBox="0 ${MARGIN.top - 2} ${width} ${bottom - MARGIN.top + 4}">
      ${bands.map((band) => i3([band.x, band.low, band.high, width, height], () => bandShape(band, x2, y2)))}
      ${cursor ? cursorLines(cursor, x2, bottom) : A}
      ${lines.map((one) => i3([one.x, one.y, one.tone, width, height], () => lineShape(one, x2, y2)))}
      ${points.map((point) => pointShape(point, x2, y2))}
    </svg>
    ${now === null ? A : w`<line class="se-now" x1=${px(x2(now))} x2=${px(x2(now))} y1=${MARGIN.top} y2=${px(bottom)}></line>`}
    ${lines.map(({ x: xs, y: ys, anchor, tone, label, dot }) => dot && label === void 0 ? w`<circle class="se-dot-${tone}" transform=${place(x2(xs[anchor]), y2(ys[anchor]))} r="4"></circle>` : A)}
    ${placed.map((label) => leaderAndText(label, labels, x2, y2))}
    ${now === null ? A : lines.map((one) => one.tone === "baseline" ? A : w`<circle class="se-dot-${one.tone}" transform=${place(x2(now), y2(valueAt(one, now)))} r="5"></circle>`)}
  </svg>`;
  }
  function levelText(level, step) {
    return fixed(level, Number.isInteger(step) ? 0 : 1);
  }
  function axes({ width, x: across, y: up, strip }, left, x2, y2) {
    const floor = up.low ?? 0;
    const levels = Array.from({ length: Math.round((up.high - floor) / up.step) + 1 }, (_2, index) => floor + index * up.step);
    const base = y2(floor) + (strip ? STRIP_ROOM : 0);
    const last = across.ticks.at(-1);
    return w`
    ${levels.map((level) => w`
      <line class=${level === 0 ? "se-axis" : "se-gridline"} x1=${left} x2=${width - MARGIN.right} y1=${y2(level)} y2=${y2(level)}></line>
      <text class="se-quiet" x=${left - 8} y=${y2(level) + 4} text-anchor="end">${levelText(level, up.step)}</text>`)}
    ${across.ticks.map((tick) => w`
      <line class="se-axis" x1=${x2(tick)} x2=${x2(tick)} y1=${base + 4} y2=${base + 8}></line>
      <text class="se-quiet" x=${x2(tick)} y=${base + 23} text-anchor=${tick === last ? "end" : "middle"} dx=${tick === last ? Math.min(14, width - x2(tick)) : 0}>${tick === last ? withUnit(String(tick), across.unit) : tick}</text>`)}`;
  }
  function cursorLines({ now, pinned }, x2, bottom) {
    const upright = (name, at) => w`<line class=${name} x1=${px(x2(at))} x2=${px(x2(at))} y1=${MARGIN.top} y2=${px(bottom)}></line>`;
    return w`${pinned === null ? A : upright("se-baseline-mark", pinned)}${upright("se-cursor", now)}`;
  }
  function valueAt({ x: x2, y: y2 }, at) {
    const share = (at - x2[0]) / (x2[x2.length - 1] - x2[0]);
    return y2[Math.max(0, Math.min(y2.length - 1, Math.round(share * (y2.length - 1))))];
  }
  function pointShape({ x: at, y: value, low, high }, x2, y2) {
    return w`
    ${low === void 0 || high === void 0 ? A : w`<line class="se-point-range" x1=${px(x2(at))} x2=${px(x2(at))} y1=${px(y2(low))} y2=${px(y2(high))}></line>`}
    <circle class="se-point" cx=${px(x2(at))} cy=${px(y2(value))} r="4"></circle>`;
  }
  function bandShape({ tone, x: times2, low, high }, x2, y2) {
    return w`<path class="se-band-${tone}" d=${areaPath(drawnSamples(EVERY, low, high), times2, low, high, x2, y2)}></path>`;
  }
  function lineShape({ tone, x: times2, y: values }, x2, y2) {
    const { width, dash } = STROKES[tone];
    return w`<path class="se-line-${tone}" fill="none" stroke-width=${width} stroke-dasharray=${dash} d=${linePath(drawnSamples(EVERY, values), times2, values, x2, y2)}></path>`;
  }
  function stackLabels(bands, lines, y2, points = [], bottom = y2(0)) {
    const wanted = [];
    for (const { tone, x: x2, y: values, anchor, label, note, dot } of lines) {
      if (label !== void 0) wanted.push({ tone, at: [x2[anchor], values[anchor]], row: 0, text: label, note, dot });
    }
    for (const band of bands) {
      if (band.label) wanted.push({ tone: band.tone, at: [band.x[band.label.anchor], band.high[band.label.anchor]], row: 0, text: band.label.text });
    }
    for (const { x: x2, y: value, label, note } of points) wanted.push({ tone: "measured", at: [x2, value], row: 0, text: label, note });
    wanted.sort((a2, b2) => b2.at[1] - a2.at[1]);
    let free = MARGIN.top;
    for (const label of wanted) {
      label.row = Math.max(y2(label.at[1]), free);
      free = label.row + ROW * (label.note ? 2 : 1) + 1;
    }
    let lowest = bottom - 5;
    for (const label of wanted.toReversed()) {
      label.row = Math.min(label.row, lowest - (label.note ? ROW : 0));
      lowest = label.row - ROW - 1;
    }
    return wanted;
  }
  function leaderAndText(label, { at, grows }, x2, y2) {
    const off = y2(label.at[1]) < MARGIN.top;
    const [tipX, tipY] = [x2(label.at[0]), Math.max(MARGIN.top, y2(label.at[1]))];
    const column = x2(at);
    const way = grows === "start" ? 1 : -1;
    const bend = way * Math.max(way * tipX + 8, way * column - 14);
    return w`
    <path class="se-leader se-leader-${label.tone}" d="M${px(tipX + way * (label.dot ? 6 : 2))} ${px(tipY)}L${px(bend)} ${px(label.row)}L${px(column - way * 5)} ${px(label.row)}"></path>
    ${off ? w`<path class="se-bar" transform=${place(tipX, MARGIN.top - 8)} d="M0 0l5 8h-10z"></path>` : A}
    ${label.dot && !off ? w`<circle class="se-dot-${label.tone}" transform=${place(tipX, tipY)} r="4"></circle>` : A}
    <g transform=${place(column, label.row + 4)} text-anchor=${grows}>
      <text class="se-label se-label-${label.tone}">${label.text}</text>
      ${label.note ? w`<text class="se-label se-quiet" y=${ROW}>${label.note}</text>` : A}
    </g>`;
  }

  // core/describe.js
  var describe_exports = {};
  __export(describe_exports, {
    bandOf: () => bandOf,
    changeVerb: () => changeVerb,
    verdict: () => verdict
  });
  var BANDS = [[0.5, "hardly"], [6, "slightly"], [15, "clearly"], [Infinity, "strongly"]];
  function bandOf(percent) {
    const size = Math.abs(percent);
    const index = BANDS.findIndex(([limit]) => size < limit);
    return { word: BANDS[index][1], index, direction: index === 0 ? 0 : Math.sign(percent) };
  }
  function changeVerb(percent) {
    const { word, direction } = bandOf(percent);
    if (direction === 0) return `${word} changes`;
    return `${direction < 0 ? "falls" : "rises"} ${word}`;
  }
  function verdict(guess, answer, prediction) {
    const thought = prediction.thought?.(guess, answer);
    if (thought) return thought;
    return prediction.signed === false ? amountVerdict(guess, answer, prediction) : changeVerdict(guess, answer);
  }
  function changeVerdict(guess, answer) {
    const gap2 = Math.round(Math.abs(guess - answer));
    if (gap2 <= 1) return "Close: within a point and a half.";
    if (guess === 0) return `You expected no change; the model ${answer < 0 ? "falls" : "rises"} by about ${gap2} %.`;
    if (guess * answer < 0) return `The model goes the other way, ${gap2} points from your guess.`;
    return `Right direction, about ${gap2} points too ${Math.abs(guess) > Math.abs(answer) ? "much" : "little"}.`;
  }
  function amountVerdict(guess, answer, { unit, close = 0, digits = 0 }) {
    const gap2 = Math.abs(guess - answer);
    const amount2 = withUnit(fixed(gap2, digits), unit);
    if (gap2 <= close) return `Close: ${amount2} off.`;
    const much = guess > answer;
    const times2 = much ? guess / answer : answer / guess;
    const start = `About ${amount2} too ${much ? "much" : "little"}`;
    if (!(times2 >= 1.5 && Number.isFinite(times2))) return `${start}.`;
    const count = fixed(times2, times2 < 3 ? 1 : 0);
    return much ? `${start}: ${count} times the model’s answer.` : `${start}: the model’s answer is ${count} times yours.`;
  }

  // core/explorer.js
  var explorer_exports = {};
  __export(explorer_exports, {
    SpineExplorer: () => SpineExplorer,
    register: () => register
  });

  // node_modules/lit-html/directives/unsafe-html.js
  /**
   * @license
   * Copyright 2017 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   */
  var e4 = class extends i2 {
    constructor(i4) {
      if (super(i4), this.it = A, i4.type !== t2.CHILD) throw Error(this.constructor.directiveName + "() can only be used in child bindings");
    }
    render(r3) {
      if (r3 === A || null == r3) return this._t = void 0, this.it = r3;
      if (r3 === E) return r3;
      if ("string" != typeof r3) throw Error(this.constructor.directiveName + "() called with a non-string value");
      if (r3 === this.it) return this._t;
      this.it = r3;
      const s2 = [r3];
      return s2.raw = s2, this._t = { _$litType$: this.constructor.resultType, strings: s2, values: [] };
    }
  };
  e4.directiveName = "unsafeHTML", e4.resultType = 1;
  var o2 = e2(e4);

  // node_modules/lit-html/directive-helpers.js
  /**
   * @license
   * Copyright 2020 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   */
  var { I: t3 } = j;
  var r2 = (o3) => void 0 === o3.strings;
  var m2 = {};
  var p2 = (o3, t4 = m2) => o3._$AH = t4;

  // node_modules/lit-html/directives/live.js
  /**
   * @license
   * Copyright 2020 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   */
  var l2 = e2(class extends i2 {
    constructor(r3) {
      if (super(r3), r3.type !== t2.PROPERTY && r3.type !== t2.ATTRIBUTE && r3.type !== t2.BOOLEAN_ATTRIBUTE) throw Error("The `live` directive is not allowed on child or event bindings");
      if (!r2(r3)) throw Error("`live` bindings can only contain a single expression");
    }
    render(r3) {
      return r3;
    }
    update(i4, [t4]) {
      if (t4 === E || t4 === A) return t4;
      const o3 = i4.element, l3 = i4.name;
      if (i4.type === t2.PROPERTY) {
        if (t4 === o3[l3]) return E;
      } else if (i4.type === t2.BOOLEAN_ATTRIBUTE) {
        if (!!t4 === o3.hasAttribute(l3)) return E;
      } else if (i4.type === t2.ATTRIBUTE && o3.getAttribute(l3) === t4 + "") return E;
      return p2(i4), t4;
    }
  });

  // core/finger.js
  var finger_exports = {};
  __export(finger_exports, {
    SIDEWAYS: () => SIDEWAYS,
    lift: () => lift,
    rest: () => rest,
    sideways: () => sideways,
    waits: () => waits
  });
  var SIDEWAYS = 6;
  var fingers = /* @__PURE__ */ new WeakMap();
  function rest({ target, clientX, pointerType }) {
    if (target && pointerType === "touch") fingers.set(target, clientX);
  }
  var waits = ({ target }) => target !== null && fingers.has(target);
  function sideways({ target, clientX }) {
    const from = target && fingers.get(target);
    if (typeof from === "number" && target && Math.abs(clientX - from) >= SIDEWAYS) fingers.delete(target);
  }
  var lift = ({ target }) => target !== null && fingers.delete(target);

  // core/steps.js
  var FINE = 10;
  var DIRECTIONS = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 1, PageDown: -1 };
  function round(value) {
    return Number(value.toPrecision(12));
  }
  function fineStep(input) {
    return input.choices ? input.step : round(input.step / FINE);
  }
  function onGrid(value, input, step = input.step) {
    return round(Math.max(input.low, Math.min(input.high, input.low + Math.round((value - input.low) / step) * step)));
  }
  function keyTarget(event, input, value) {
    if (event.altKey || event.ctrlKey || event.metaKey) return null;
    if (event.key === "Home") return input.low;
    if (event.key === "End") return input.high;
    const direction = DIRECTIONS[event.key];
    if (direction === void 0) return null;
    const fine = fineStep(input);
    let by = event.shiftKey ? fine : input.step;
    if (event.key.startsWith("Page")) by = Math.max(fine, (input.high - input.low) / 10);
    return onGrid(value + direction * by, input, fine);
  }

  // core/controls.js
  var along = (share) => `calc(10px + ${share.toFixed(4)} * (100% - 20px))`;
  function slider({ spec, input, value, pinned, meaning, onChange }) {
    const share = (one) => (one - input.low) / (input.high - input.low);
    const [from, to] = [share(pinned), share(value)].sort((a2, b2) => a2 - b2);
    const shown = shownValue(spec, input, value);
    return b`<label class="se-control" ?data-compact=${spec.compact}>
    <span class="se-name">${spec.label}</span>
    <span class="se-value">${shown.number}<i>${shown.unit}</i></span>
    <span class="se-track" style="--from:${along(from)};--to:${along(to)}">
      <span class="se-pin" style="left:${along(share(pinned))}"></span>
      <input type="range" name=${spec.input} min=${input.low} max=${input.high} step=${fineStep(input)}
        .value=${l2(String(value))} aria-label=${spec.name ?? spec.label} aria-valuetext=${shown.spoken}
        @input=${(event) => {
      if (!waits(event)) onChange(pointerStep(
        /** @type {HTMLInputElement} */
        event.target,
        input
      ));
    }}
        @keydown=${(event) => keyStep(event, input, value, onChange)}
        @pointerdown=${(event) => hold(event, true)}
        @pointermove=${sideways}
        @pointerup=${(event) => {
      if (lift(event)) onChange(pointerStep(
        /** @type {HTMLInputElement} */
        event.target,
        input
      ));
      hold(event, false);
    }}
        @pointercancel=${(event) => {
      lift(event);
      hold(event, false);
      event.target.value = String(value);
    }}>
    </span>
    ${spec.compact ? A : input.choices ? stops(input.choices, value) : b`<small><span>${meaning}</span><span>${spec.range ?? A}</span></small>`}
  </label>`;
  }
  function shownValue({ show }, { choices }, value) {
    if (show) return show(value);
    const word = choices?.[value] ?? String(value);
    return { number: word, unit: "", spoken: word };
  }
  var FEW = 3;
  var LONG = 8;
  function stops(choices, value) {
    const last = choices.length - 1;
    return b`<small class="se-stops" ?data-wrapped=${last >= FEW && choices.some((word) => word.length > LONG)} aria-hidden="true">${choices.map((word, index) => b`<span
    data-side=${last >= FEW && word.length <= LONG ? A : index === 0 ? "first" : index === last ? "last" : A} ?data-chosen=${index === value}
    style="left:${along(index / last)}">${word}</span>`)}</small>`;
  }
  function pointerStep(element, input) {
    const value = Number(element.value);
    return element.dataset.held === "1" ? onGrid(value, input) : value;
  }
  function hold(event, held2) {
    const element = (
      /** @type {HTMLInputElement} */
      event.currentTarget
    );
    if (held2) rest(event);
    if (held2 && !event.shiftKey) element.dataset.held = "1";
    else delete element.dataset.held;
  }
  function keyStep(event, input, value, onChange) {
    const target = keyTarget(event, input, value);
    if (target === null) return;
    event.preventDefault();
    onChange(target);
    event.currentTarget?.dispatchEvent(new Event("change", { bubbles: true }));
  }

  // core/number-line.js
  var HEIGHT = 62;
  var AXIS = 34;
  var INSET = 14;
  var ticksOf = ({ low, high }) => (high - low) % 6 === 0 || (high - low) % 4 !== 0 ? 7 : 5;
  function predictPanel({ prediction, guess, answer, revealed, width, onGuess, onCommit, onAgain }) {
    const { question, quantity, low, high, step, start } = prediction;
    const place3 = (event) => {
      if (waits(event)) return;
      const value = Number(
        /** @type {HTMLInputElement} */
        event.target.value
      );
      if (value !== guess) onGuess(value);
    };
    return b`<div class="se-predict">
    <div>
      <p class="se-question">${question}</p>
      <p class="se-verdict" aria-live="polite">${revealed ? guess === null ? A : verdict(guess, answer, prediction) : guess === null ? "What do you expect? Tap the line." : "Move it, or commit it."}</p>
    </div>
    <div class="se-line" data-measure="guess" style="height:${HEIGHT}px">
      ${numberLine({ prediction, guess, answer, revealed, width })}
      <input type="range" name="guess" min=${low} max=${high} step=${step} .value=${String(guess ?? start)} ?disabled=${revealed}
        aria-label="Your guess: ${quantity}" aria-valuetext=${guess === null ? "not placed yet" : amount(prediction, guess)}
        @input=${place3} @click=${place3} @pointerdown=${rest} @pointermove=${sideways}
        @pointerup=${(event) => {
      if (lift(event)) place3(event);
    }}
        @pointercancel=${(event) => {
      lift(event);
      event.target.value = String(guess ?? start);
    }}
        @keydown=${(event) => {
      if (event.key !== "Enter" || guess === null) return;
      event.preventDefault();
      onCommit();
    }}>
    </div>
    ${revealed ? b`<button type="button" name="again" @click=${onAgain}>Guess again</button>` : b`<button type="button" name="commit" class="se-primary" ?disabled=${guess === null} @click=${onCommit}>Commit</button>`}
  </div>`;
  }
  function numberLine({ prediction, guess, answer, revealed, width }) {
    const { unit, low, high, quantity } = prediction;
    const x2 = linearScale([low, high], [INSET, width - INSET]);
    const count = ticksOf(prediction);
    const ticks = Array.from({ length: count }, (_2, i4) => low + i4 * (high - low) / (count - 1));
    const yours = guess === null ? "no guess" : `your guess ${amount(prediction, guess)}`;
    const alt = `Number line from ${tickText(prediction, low)} to ${amount(prediction, high)} for ${quantity}; ${yours}${revealed ? `, the model ${amount(prediction, answer, 1)}` : ""}.`;
    return b`<svg role="img" aria-label=${alt} viewBox="0 0 ${width} ${HEIGHT}" height=${HEIGHT}>
    <line class="se-axis-strong" x1=${x2(low)} x2=${x2(high)} y1=${AXIS} y2=${AXIS}></line>
    ${ticks.map((tick) => w`
      <line class="se-axis" x1=${x2(tick)} x2=${x2(tick)} y1=${AXIS - (tick ? 4 : 7)} y2=${AXIS + (tick ? 4 : 7)}></line>
      <text class="se-quiet" x=${x2(tick)} y=${AXIS + 23} text-anchor=${tick === high ? "end" : "middle"} dx=${tick === high ? INSET : 0}>${tick === high ? withUnit(tickText(prediction, tick), unit) : tickText(prediction, tick)}</text>`)}
    ${revealed ? gap(x2(guess ?? answer), x2(answer)) : A}
    ${guess === null ? A : w`<path class="se-diamond" d="M${x2(guess).toFixed(1)} ${AXIS - 9}l9 9l-9 9l-9 -9z"></path>`}
    ${names({ prediction, guess, answer, revealed, x: x2, width })}
  </svg>`;
  }
  function amount({ signed: change = true, digits = 0, unit }, value, more = 0) {
    return withUnit(change ? signed(value, digits + more) : fixed(value, digits), unit);
  }
  function tickText(prediction, tick) {
    const { signed: change = true, low, high } = prediction;
    const whole = Number.isInteger((high - low) / (ticksOf(prediction) - 1)) && Number.isInteger(low);
    return change ? signed(tick, 0) : fixed(tick, whole ? 0 : 1);
  }
  function gap(from, to) {
    return w`
    <line class="se-gap" x1=${from} x2=${to} y1=${AXIS} y2=${AXIS}></line>
    <line class="se-gap-core" x1=${from} x2=${to} y1=${AXIS} y2=${AXIS}></line>
    <circle class="se-dot-model" cx=${to} cy=${AXIS} r="7"></circle>`;
  }
  function names({ prediction, guess, answer, revealed, x: x2, width }) {
    const middle = (at, className, text, room = 34) => w`<text class=${className} x=${clamp(x2(at), room, width - room)} y="16" text-anchor="middle">${text}</text>`;
    const model = `model ${amount(prediction, answer, 1)}`;
    if (guess === null) return revealed ? middle(answer, "se-label-model", model, 48) : A;
    const you = `you ${amount(prediction, guess)}`;
    if (!revealed) return middle(guess, "se-strong", you);
    const left = guess <= answer;
    const inwards = Math.min(8, Math.abs(x2(guess) - x2(answer)) / 2 - 3);
    const place3 = (at, growsLeft) => growsLeft ? Math.max(at + inwards, 78) : Math.min(at - inwards, width - 96);
    return w`
    <text class="se-strong" x=${place3(x2(guess), left)} y="16" text-anchor=${left ? "end" : "start"}>${you}</text>
    <text class="se-label-model" x=${place3(x2(answer), !left)} y="16" text-anchor=${left ? "start" : "end"}>${model}</text>`;
  }
  function clamp(value, low, high) {
    return Math.max(low, Math.min(high, value));
  }

  // core/card.js
  function card(state) {
    const { definition, view, problems, guess, answer, actions } = state;
    return b`<div class="se" role="group" data-state=${view.revealed ? "revealed" : "predict"} aria-label=${definition.title}>
    ${resting(view.revealed, [guess, answer, view.width("guess", 420)], () => predictPanel({
      prediction: definition.prediction,
      guess,
      answer,
      revealed: view.revealed,
      width: view.width("guess", 420),
      onGuess: actions.guess,
      onCommit: actions.commit,
      onAgain: actions.again
    }))}
    <p class="se-problem" role="alert">${problems.join(" ")}</p>
    ${definition.first ? instrument(state, definition.first) : wall(state)}
  </div>`;
  }
  function resting(rests, shown, draw2) {
    return i3(rests ? [true, ...shown] : [{}], draw2);
  }
  function cut(state, { show, inputs }) {
    const { definition, view } = state;
    return b`<div class="se se-cut" role="group" data-state="revealed" aria-label=${definition.title}>
    <figure data-show=${show}>${definition.cuts?.[show](view)}</figure>
    <div class="se-cut-row">
      ${controls(state, definition.controls.filter(({ input }) => inputs.includes(input)), false)}
      <p class="se-say">${state.sentence.shown}</p>
      ${menu(state, "whole")}
    </div>
    <p class="se-live" aria-live="polite">${state.announcement}</p>
    <p class="se-problem" role="alert">${state.problems.join(" ")}</p>
    <p class="se-status" role="status">${state.status}</p>
  </div>`;
  }
  var FOLDS = [
    ["controls", "More controls", "Controls"],
    ["charts", "More charts", "Charts"],
    ["rests", "What this rests on", "Rests on"],
    ["data", "Equation, sources, data", "Equation"]
  ];
  function instrument(state, first) {
    const { definition, view, drawer } = state;
    const isFirst = ({ input }) => first.controls.includes(input);
    const behind = further(definition.controls, first.controls);
    const settings = behind.flatMap(({ input }) => [view.values[input], view.pinnedValues[input]]);
    return b`
    <div class="se-body" ?data-long=${first.long}>
      <figure class="se-scene">${definition.figure(view)}</figure>
      <div class="se-side">
        ${first.chart(view)}
        ${controls(state, definition.controls.filter(isFirst), false)}
      </div>
    </div>
    ${result(state)}
    <div class="se-folds">
      ${FOLDS.map(([name, words, word]) => b`<button type="button" name=${name} aria-label=${words} aria-expanded=${drawer === name}
        @click=${() => state.actions.toggle(name)}><span>${words}</span><span>${word}</span></button>`)}
      ${menu(state)}
      <p class="se-status" role="status">${state.status}</p>
    </div>
    <div class="se-drawer" data-fold="controls" ?hidden=${drawer !== "controls"}>
      ${resting(drawer !== "controls", settings, () => b`
        ${presetChips(state)}
        ${controls(state, behind)}
        ${definition.tools?.(view)}`)}
    </div>
    ${fold("charts", drawer, () => b`<div class="se-charts">${definition.charts?.(view)}</div>
      ${definition.balance ? b`<div class="se-balance">${definition.balance(view)}</div>` : A}`)}
    ${fold("rests", drawer, () => b`${definition.rests?.(view)}<div class="se-notes">${definition.notes}</div>`)}
    <div class="se-drawer" data-fold="data" ?hidden=${drawer !== "data"}>${drawer === "data" ? b`
      ${i3([definition], () => definition.equations.map(equation))}
      <ul class="se-sources">${definition.sources.map(source)}</ul>` : A}
      ${tables(state, drawer === "data")}
    </div>`;
  }
  function further(specs, inView) {
    let heading;
    return specs.flatMap((spec) => {
      heading = spec.heading ?? heading;
      if (inView.includes(spec.input)) return [];
      const one = { ...spec, heading };
      heading = void 0;
      return [one];
    });
  }
  function fold(name, open, content) {
    return b`<div class="se-drawer" data-fold=${name} ?hidden=${open !== name}>${open === name ? content() : A}</div>`;
  }
  function menu({ view, actions, shareable }, of = "card") {
    const item = (name, act, words) => b`<button type="button" name=${name} @click=${(event) => {
      event.currentTarget.closest("details")?.removeAttribute("open");
      act();
    }}>${words}</button>`;
    const close = (event) => {
      const details = (
        /** @type {HTMLDetailsElement} */
        event.currentTarget
      );
      if (event.key !== "Escape" || !details.open) return;
      details.open = false;
      details.querySelector("summary")?.focus();
    };
    return b`<details class="se-menu" @keydown=${close}>
    <summary aria-label="More">\u2026</summary>
    <div>
      ${of === "whole" ? item("whole", actions.whole, "Open the whole instrument here") : A}
      ${view.revealed ? A : item("show", actions.show, "Show without a guess")}
      ${item("pin", actions.pin, "Pin as baseline")}
      ${item("reset", actions.reset, "Reset")}
      ${shareable ? item("link", actions.copy, "Copy link") : A}
      ${item("csv", () => actions.save(), "Download CSV")}
    </div>
  </details>`;
  }
  function wall(state) {
    const { definition, view, actions } = state;
    return b`
    <div class="se-main">
      <div class="se-left">
        <figure class="se-scene">${definition.figure(view)}</figure>
        ${definition.charts ? b`<div class="se-charts">${definition.charts(view)}</div>` : A}
        ${result(state, b`<div class="se-notes">${definition.notes}</div>`)}
      </div>
      <div class="se-right">
        ${presetChips(state)}
        ${controls(state, definition.controls)}
        <div class="se-two">
          <button type="button" name="pin" @click=${actions.pin}>Pin as baseline</button>
          <button type="button" name="reset" @click=${actions.reset}>Reset</button>
        </div>
        ${definition.balance ? b`<div class="se-balance">${definition.balance(view)}</div>` : A}
      </div>
      ${dock(definition, view)}
    </div>
    ${foot(state)}
    ${drawers(state)}`;
  }
  function result({ sentence, announcement }, notes = A) {
    return b`<div class="se-result">
    <p class="se-say">${sentence.shown}</p>
    ${notes}
    <p class="se-live" aria-live="polite">${announcement}</p>
  </div>`;
  }
  function presetChips({ definition, view, actions }) {
    const defaults = Object.fromEntries(Object.entries(definition.model.inputs).map(([name, input]) => [name, input.default]));
    const pressed = (values) => {
      const wanted = { ...defaults, ...values };
      return Object.keys(wanted).every((name) => wanted[name] === view.values[name]);
    };
    return b`<div class="se-try" role="group" aria-label="Try a question">
    <p class="se-heading" aria-hidden="true">Try a question</p>
    <div class="se-chips">${definition.presets.map(({ label, values }) => b`
      <button type="button" aria-pressed=${pressed(values)} @click=${() => actions.preset(values)}>${label}</button>`)}
    </div>
  </div>`;
  }
  function controls({ definition, view, actions }, shown, headed = true) {
    return b`<div class="se-controls" @change=${actions.settle}>${shown.map((spec) => b`
    ${headed && spec.heading ? b`<p class="se-group">${spec.heading}</p>` : A}
    ${slider({
      spec,
      input: definition.model.inputs[spec.input],
      value: view.values[spec.input],
      pinned: view.pinnedValues[spec.input],
      meaning: spec.meaning?.(view.values[spec.input], view.results, view.revealed) ?? "",
      onChange: (value) => actions.change(spec.input, value)
    })}`)}</div>`;
  }
  function dock({ dock: entries, veiled }, view) {
    return b`<div class="se-dock" aria-hidden="true">${entries?.map(({ label, output, digits }) => {
      const hidden = !view.revealed && veiled.includes(output);
      const change = changeFrom(view.pinned[output], view.results[output], (value) => fixed(value, digits));
      return b`<div><small>${label}</small><b>${hidden ? "?" : fixed(view.results[output], digits)}</b><i>${hidden ? "" : change === "no change" ? "= pinned" : change}</i></div>`;
    })}</div>`;
  }
  var DRAWERS = [["equation", "Equation"], ["sources", "Sources"], ["table", "Table"]];
  function foot({ drawer, actions, shareable, status }) {
    return b`<div class="se-foot">
    ${DRAWERS.map(([name, label]) => b`<button type="button" name=${name} aria-expanded=${drawer === name}
      @click=${() => actions.toggle(name)}>${label}</button>`)}
    <button type="button" name="csv" @click=${() => actions.save()}>Download CSV</button>
    ${shareable ? b`<button type="button" name="link" @click=${actions.copy}>Copy link</button>` : A}
    <p class="se-status" role="status">${status}</p>
  </div>`;
  }
  function drawers(state) {
    const { definition, drawer } = state;
    return b`
    <div class="se-drawer" ?hidden=${drawer !== "equation"}>${drawer === "equation" ? i3([definition], () => definition.equations.map(equation)) : A}</div>
    <div class="se-drawer" ?hidden=${drawer !== "sources"}>${drawer === "sources" ? b`<ul class="se-sources">${definition.sources.map(source)}</ul>` : A}</div>
    <div class="se-drawer" ?hidden=${drawer !== "table"}>${tables(state, drawer === "table")}</div>`;
  }
  function tables({ definition, view, actions }, open) {
    return b`<div class="se-tables" tabindex=${open ? 0 : -1} role="group" aria-label="Tables of the numbers">
    ${scalarTable(definition, view, open)}
    ${open ? seriesTables(definition, view, actions.save) : A}
  </div>`;
  }
  function equation({ label, mathml }) {
    return b`<div class="se-equation"><p>${label}</p><div tabindex="0" role="group" aria-label=${label}>${o2(mathml)}</div></div>`;
  }
  function source({ text, url, use, verified }) {
    return b`<li>${use}: ${url ? b`<a href=${url}>${text}</a>` : text}${verified ? "" : " (not verified)"}.</li>`;
  }
  function scalarTable({ model, veiled, unmeasured }, view, open) {
    const scalars = Object.entries(model.outputs).filter(([, output]) => output.kind === "scalar");
    const cell = (name, results) => unmeasured?.(name, results) ? "not measured in our sources" : significant(results[name], 4);
    return b`<table>
    <caption>Results</caption>
    <thead><tr><th scope="col">Quantity</th><th scope="col">now</th><th scope="col">pinned</th><th scope="col">change</th></tr></thead>
    <tbody>${resting(!open, [view.revealed], () => scalars.map(([name, { label, unit }]) => {
      if (!view.revealed && veiled.includes(name)) {
        return b`<tr><th scope="row">${label}</th><td colspan="3"><output name=${name}>after your guess</output></td></tr>`;
      }
      if (!open) return b`<tr><td><output name=${name}></output></td></tr>`;
      const [now, before] = [view.results[name], view.pinned[name]];
      return b`<tr><th scope="row">${label}, ${unit}</th>
        <td><output name=${name}>${cell(name, view.results)}</output></td>
        <td>${cell(name, view.pinned)}</td><td>${changeFrom(before, now, (value) => significant(value, 4))}</td></tr>`;
    }))}</tbody>
  </table>`;
  }
  var ROWS = 40;
  function seriesTables(definition, view, save) {
    return b`${seriesTable(definition, definition.columns, view)}${definition.further?.map((columns) => b`<div>
    ${seriesTable(definition, columns, view)}
    <button type="button" @click=${() => save(columns)}>Download these curves as CSV</button>
  </div>`)}`;
  }
  function seriesTable({ model, veiled, rowNames }, columns, view) {
    const shown = columns.filter((name) => view.revealed || !veiled.includes(name));
    const samples = view.results[columns[0]].length;
    const every = Math.ceil(samples / ROWS);
    const rows = Array.from({ length: Math.ceil(samples / every) }, (_2, row) => row * every);
    const cell = (name, row) => name === columns[0] && rowNames?.[row] || fixed(view.results[name][row], 3);
    return b`<table>
    <caption>${every === 1 ? "The plotted numbers" : `The curves, every ${ordinal(every)} sample; the CSV has them all`}</caption>
    <thead><tr>${shown.map((name) => b`<th scope="col">${model.outputs[name].label}, ${model.outputs[name].unit}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => b`<tr>${shown.map((name) => b`<td>${cell(name, row)}</td>`)}</tr>`)}</tbody>
  </table>`;
  }
  function ordinal(count) {
    return { 2: "second", 3: "third" }[count] ?? `${count}th`;
  }

  // core/share.js
  function readState(search, kind, inputs, retired = {}) {
    const query = new URLSearchParams(search);
    const values = {};
    const pinned = {};
    const problems = [];
    for (const [name, input] of Object.entries(inputs)) {
      for (const [index, key] of keysOf(kind, name).entries()) {
        const target = [values, pinned][index];
        const text = query.get(key);
        if (text === null) continue;
        const value = valueOf(text, input);
        if (value >= input.low && value <= input.high) target[name] = value;
        else problems.push(`${key} = ${text} was not used: it takes ${input.low} to ${input.high}${unitText(input)}.`);
      }
    }
    for (const [name, words] of Object.entries(retired)) {
      const key = keysOf(kind, name).find((one) => query.has(one));
      if (key) problems.push(retiredText(key, query.get(key), words));
    }
    return { values, pinned, revealed: query.get(`${kind}.revealed`) === "1", problems };
  }
  var keysOf = (kind, name) => [`${kind}.${name}`, `${kind}.pinned.${name}`];
  function retiredText(name, text, words) {
    return `${name} = ${text} was not used: ${words}`;
  }
  function valueOf(text, { choices }) {
    const value = text.trim() === "" ? NaN : Number(text);
    if (!choices) return value;
    return choices.includes(text) ? choices.indexOf(text) : Number.isInteger(value) ? value : NaN;
  }
  function unitText({ unit, choices }) {
    if (choices) return ` ${unit} (${choices.join(", ")})`;
    return unit === "1" || unit === "" ? "" : ` ${unit}`;
  }
  function stateUrl(href, kind, inputs, { values, pinnedValues, revealed }, retired = {}) {
    const url = new URL(href);
    for (const key of Object.keys(retired).flatMap((name) => keysOf(kind, name))) url.searchParams.delete(key);
    const write = (key, value) => {
      if (value === null) url.searchParams.delete(key);
      else url.searchParams.set(key, value);
    };
    for (const [name, input] of Object.entries(inputs)) {
      write(`${kind}.${name}`, values[name] === input.default ? null : String(values[name]));
      write(`${kind}.pinned.${name}`, pinnedValues[name] === input.default ? null : String(pinnedValues[name]));
    }
    write(`${kind}.revealed`, revealed ? "1" : null);
    return url.href;
  }
  function csvText({ comments, columns, results, model }) {
    const unit = (name) => model.outputs[name].unit.replaceAll(" ", "_").replaceAll("/", "_per_");
    const lines = comments.map((line) => `# ${line}`);
    lines.push(columns.map((name) => `${name}_${unit(name)}`).join(","));
    for (let i4 = 0; i4 < results[columns[0]].length; i4 += 1) lines.push(columns.map((name) => String(results[name][i4])).join(","));
    return `${lines.join("\r\n")}\r
`;
  }
  function saveText(name, text) {
    const url = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
    const link = Object.assign(document.createElement("a"), { href: url, download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 0);
  }

  // core/explorer.js
  var definitions = /* @__PURE__ */ new Map();
  var made = 0;
  var ADDRESS_PAUSE = 200;
  var LONGEST_FRAME = 0.1;
  function register(definition) {
    definitions.set(definition.kind, definition);
    for (const element of document.querySelectorAll(`spine-explorer[kind="${definition.kind}"]`)) {
      if (element instanceof SpineExplorer) element.connectedCallback();
    }
  }
  var SpineExplorer = class extends HTMLElement {
    #id = `se-${made += 1}`;
    #root = document.createElement("div");
    /** @type {ExplorerDefinition | null} */
    #definition = null;
    /** @type {Values} */
    #values = {};
    /** @type {Values} */
    #pinnedValues = {};
    /** @type {Results} */
    #results = {};
    /** @type {Results} */
    #pinned = {};
    #revealed = false;
    /** @type {number | null} */
    #guess = null;
    #answer = 0;
    /** @type {string[]} */
    #problems = [];
    /** @type {string | null} */
    #drawer = null;
    #status = "";
    #pick = "";
    /** @type {number | null} */
    #time = null;
    #frame = 0;
    /** @type {IntersectionObserver | null} */
    #inSight = null;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    #addressTimer;
    #spoken = { band: "", text: "" };
    /** @type {Map<string, number>} */
    #widths = /* @__PURE__ */ new Map();
    /** @type {ResizeObserver | null} */
    #observer = null;
    connectedCallback() {
      if (!this.#definition && !this.#start()) return;
      this.#observer = new ResizeObserver(() => {
        if (this.#measure()) this.#draw();
      });
      this.#draw();
      this.#observeSlots();
      this.dataset.ready = "1";
      performance.mark("spine-explorer-ready");
    }
    disconnectedCallback() {
      this.#observer?.disconnect();
      this.#stop();
      clearTimeout(this.#addressTimer);
    }
    /** The settings, a copy: every input that the reader may set. */
    get values() {
      return Object.fromEntries(Object.keys(this.#inputs).map((name) => [name, this.#values[name]]));
    }
    /** All results of the model at the settings, also those that the card still veils. */
    get results() {
      return this.#results;
    }
    get revealed() {
      return this.#revealed;
    }
    /** @param {Values} values what to change; throws RangeError and changes nothing when the model refuses it */
    set(values) {
      const next = { ...this.#values, ...values };
      this.#results = this.#model.evaluate(next);
      this.#values = next;
      this.#problems = [];
      this.#draw();
    }
    /** Commit the guess, or take the answer away again. @param {boolean} revealed */
    reveal(revealed) {
      this.#revealed = revealed;
      this.#draw();
    }
    get #model() {
      return (
        /** @type {ExplorerDefinition} */
        this.#definition.model
      );
    }
    /** The inputs that the reader may set. */
    get #inputs() {
      const { controls: controls2, model } = (
        /** @type {ExplorerDefinition} */
        this.#definition
      );
      return Object.fromEntries(controls2.map(({ input }) => [input, model.inputs[input]]));
    }
    /** True in the book, where the page's address is the reader's to share; JupyterLab keeps its own. */
    get #ownsAddress() {
      return this.getAttribute("host") !== "jupyter" && !this.hasAttribute("show");
    }
    #start() {
      const definition = definitions.get(this.getAttribute("kind") ?? "");
      if (!definition) return false;
      this.#definition = definition;
      const { model, prediction, kind } = definition;
      const defaults = this.#defaults();
      const given = this.#attributes();
      const address = this.#ownsAddress ? readState(location.search, kind, this.#inputs, definition.retired) : { values: {}, pinned: {}, revealed: false, problems: [] };
      this.#problems.push(...address.problems);
      this.#values = { ...defaults, ...given, ...address.values };
      this.#pinnedValues = { ...defaults, ...given, ...address.pinned };
      this.#revealed = address.revealed || this.hasAttribute("revealed") || this.hasAttribute("show");
      this.#guess = this.#revealed && this.#ownsAddress ? this.#keptGuess() : null;
      this.#answer = prediction.answer(model.evaluate({ ...defaults, ...prediction.before }), model.evaluate({ ...defaults, ...prediction.after }));
      this.#evaluate();
      this.append(this.#root);
      if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => this.#dropStillFigure(), { once: true });
      else this.#dropStillFigure();
      return true;
    }
    #dropStillFigure() {
      for (const child of [...this.childNodes]) if (child !== this.#root) child.remove();
    }
    /** @returns {Values} */
    #defaults() {
      return Object.fromEntries(Object.entries(this.#model.inputs).map(([name, input]) => [name, input.default]));
    }
    /** Settings written on the element; one that the model refuses is reported and left at its default. */
    #attributes() {
      const given = {};
      for (const name of Object.keys(this.#inputs)) {
        const text = this.getAttribute(name);
        if (text === null) continue;
        try {
          this.#model.evaluate({ [name]: Number(text) });
          given[name] = Number(text);
        } catch (error) {
          this.#problems.push(
            /** @type {Error} */
            error.message
          );
        }
      }
      for (const [name, words] of Object.entries(
        /** @type {ExplorerDefinition} */
        this.#definition.retired ?? {}
      )) {
        if (this.hasAttribute(name)) this.#problems.push(retiredText(name, this.getAttribute(name), words));
      }
      return given;
    }
    #evaluate() {
      this.#results = this.#model.evaluate(this.#values);
      this.#pinned = this.#model.evaluate(this.#pinnedValues);
    }
    /** Draw for the room that a slot has, also one that a fold or a cut has just brought. */
    #observeSlots() {
      for (const slot2 of this.querySelectorAll("[data-measure]")) this.#observer?.observe(slot2);
    }
    /** Read the room that each measured slot has; true if any changed. */
    #measure() {
      let changed = false;
      for (
        const slot2 of
        /** @type {NodeListOf<HTMLElement>} */
        this.querySelectorAll("[data-measure]")
      ) {
        const name = slot2.dataset.measure ?? "";
        const width = Math.floor(slot2.clientWidth);
        if (width > 0 && this.#widths.get(name) !== width) {
          this.#widths.set(name, width);
          changed = true;
        }
      }
      return changed;
    }
    /** @returns {View} */
    #view() {
      return {
        id: this.#id,
        inputs: this.#inputs,
        values: this.#values,
        results: this.#results,
        pinnedValues: this.#pinnedValues,
        pinned: this.#pinned,
        changed: Object.keys(this.#values).some((name) => this.#values[name] !== this.#pinnedValues[name]),
        revealed: this.#revealed,
        short: this.hasAttribute("show"),
        width: (name, fallback) => this.#widths.get(name) ?? fallback,
        pick: this.#pick,
        choose: (name) => {
          this.#pick = name;
          this.#draw();
        },
        time: this.#time,
        playing: this.#frame !== 0,
        seek: (time) => {
          this.#stop();
          this.#time = time;
          this.#draw();
        },
        play: () => {
          if (this.#frame) this.#stop();
          else this.#play();
          this.#draw();
        },
        redraw: () => this.#draw(),
        change: this.#actions.move,
        settle: this.#actions.settle
      };
    }
    /** Let the picture run; it stops where it began, and when nobody sees it. */
    #play() {
      const clock = (
        /** @type {ExplorerDefinition} */
        this.#definition.clock?.(this.#results)
      );
      if (!clock) return;
      const { cycle, cycles, slowed } = clock;
      this.#time ??= 0;
      let left = cycle * cycles;
      let before;
      const step = (now) => {
        const passed = Math.min(LONGEST_FRAME, (now - (before ?? now)) / 1e3) / slowed;
        before = now;
        left -= passed;
        this.#time = left > 0 ? (
          /** @type {number} */
          (this.#time + passed) % (cycle * cycles)
        ) : null;
        if (left > 0) this.#frame = requestAnimationFrame(step);
        else this.#stop();
        this.#draw();
      };
      this.#frame = requestAnimationFrame(step);
      this.#inSight = new IntersectionObserver(([{ isIntersecting }]) => {
        if (!isIntersecting) {
          this.#stop();
          this.#draw();
        }
      });
      this.#inSight.observe(this);
    }
    #stop() {
      cancelAnimationFrame(this.#frame);
      this.#frame = 0;
      this.#inSight?.disconnect();
    }
    #draw() {
      const definition = (
        /** @type {ExplorerDefinition} */
        this.#definition
      );
      const view = this.#view();
      const show = this.getAttribute("show");
      const sentence = (show && definition.cutSays?.[show] || definition.sentence)(view);
      if (this.#spoken.band !== sentence.band) {
        this.#spoken = { band: sentence.band, text: this.#spoken.band === "" ? "" : sentence.spoken };
      }
      const state = {
        definition,
        view,
        sentence,
        announcement: this.#spoken.text,
        guess: this.#guess,
        answer: this.#answer,
        problems: this.#problems,
        drawer: this.#drawer,
        status: this.#status,
        shareable: this.#ownsAddress,
        actions: this.#actions
      };
      D(show ? cut(state, { show, inputs: (this.getAttribute("controls") ?? "").split(" ") }) : card(state), this.#root);
      this.#writeResults(definition.veiled);
    }
    /** For whoever reads the page by script. @param {string[]} veiled */
    #writeResults(veiled) {
      for (const output of this.#root.querySelectorAll("output")) {
        const value = String(this.#results[output.name]);
        if ((this.#revealed || !veiled.includes(output.name)) && output.dataset.value !== value) output.dataset.value = value;
      }
    }
    #actions = {
      /** @param {string} name @param {number} value */
      change: (name, value) => this.#update({ [name]: value }),
      /** @param {Values} values */
      move: (values) => this.#update(values),
      /** @param {Values} values */
      preset: (values) => this.#update({ ...this.#defaults(), ...values }, true),
      pin: () => {
        this.#pinnedValues = { ...this.#values };
        this.#pinned = this.#results;
        this.#draw();
        this.#settle();
      },
      reset: () => {
        this.#pinnedValues = this.#defaults();
        this.#pinned = this.#model.evaluate(this.#pinnedValues);
        this.#update(this.#defaults(), true);
      },
      /** @param {number} guess */
      guess: (guess) => {
        this.#guess = guess;
        this.#draw();
      },
      commit: () => {
        this.#keepGuess();
        this.#ask(true);
      },
      show: () => {
        this.#guess = null;
        this.#keepGuess();
        this.#ask(true);
      },
      again: () => this.#ask(false),
      /** @param {string} drawer */
      toggle: (drawer) => {
        this.#drawer = this.#drawer === drawer ? null : drawer;
        this.#draw();
        this.#observeSlots();
      },
      settle: () => this.#settle(),
      whole: () => this.#openWhole(),
      /** @param {string[]} [columns] */
      save: (columns) => this.#save(columns),
      copy: () => this.#copy()
    };
    /** @param {Values} values @param {boolean} [settled] */
    #update(values, settled = false) {
      try {
        this.set(values);
      } catch (error) {
        this.#problems = [
          /** @type {Error} */
          error.message
        ];
        this.#draw();
        return;
      }
      this.dispatchEvent(new CustomEvent("explorer-change", { detail: { values: this.values, revealed: this.#revealed } }));
      if (settled) this.#settle();
    }
    /** Put the question's own states on the card: its second one with the answer, its first one without. @param {boolean} revealed */
    #ask(revealed) {
      const { before, after } = (
        /** @type {ExplorerDefinition} */
        this.#definition.prediction
      );
      this.#revealed = revealed;
      this.#stop();
      this.#time = null;
      this.#pinnedValues = { ...this.#defaults(), ...before };
      this.#pinned = this.#model.evaluate(this.#pinnedValues);
      this.#update({ ...this.#defaults(), ...revealed ? after : before }, true);
      const next = this.querySelector(`[name=${revealed ? "again" : "guess"}]`);
      if (next instanceof HTMLElement) next.focus({ preventScroll: true });
    }
    /** A cut becomes the instrument, with its settings and the answer shown. */
    #openWhole() {
      this.removeAttribute("show");
      this.#draw();
      this.#observeSlots();
      this.querySelector("[name=again]")?.focus({ preventScroll: true });
    }
    /** Where this card's guess lives while the page's tab does: the address is for the settings, which others may get. */
    get #guessKey() {
      return `guess ${location.pathname} ${this.getAttribute("kind")}`;
    }
    #keepGuess() {
      if (!this.#ownsAddress) return;
      try {
        if (this.#guess === null) sessionStorage.removeItem(this.#guessKey);
        else sessionStorage.setItem(this.#guessKey, String(this.#guess));
      } catch {
      }
    }
    /** @returns {number | null} */
    #keptGuess() {
      try {
        const kept = sessionStorage.getItem(this.#guessKey);
        return kept === null ? null : Number(kept);
      } catch {
        return null;
      }
    }
    /** A change has come to rest: what was said of an older state goes, and the address follows the card. */
    #settle() {
      if (this.#status !== "") {
        this.#status = "";
        this.#draw();
      }
      if (!this.#ownsAddress) return;
      clearTimeout(this.#addressTimer);
      this.#addressTimer = setTimeout(() => this.#writeAddress(), ADDRESS_PAUSE);
    }
    #writeAddress() {
      try {
        history.replaceState(history.state, "", this.#link());
      } catch {
      }
    }
    #link() {
      const { kind, retired } = (
        /** @type {ExplorerDefinition} */
        this.#definition
      );
      return stateUrl(
        location.href,
        kind,
        this.#inputs,
        { values: this.#values, pinnedValues: this.#pinnedValues, revealed: this.#revealed },
        retired
      );
    }
    /** @param {string[]} [columns] those of a further table; by default the card's own */
    #save(columns) {
      const { kind, columns: own, veiled, provenance } = (
        /** @type {ExplorerDefinition} */
        this.#definition
      );
      const chosen = columns ?? own;
      const settings = Object.entries(this.#inputs).map(([name, { unit }]) => `${name} = ${this.#values[name]} ${unit}`);
      saveText(`${columns ? `${kind}-${columns[0].replaceAll("_", "-")}` : kind}.csv`, csvText({
        comments: [provenance, ...settings],
        columns: chosen.filter((name) => this.#revealed || !veiled.includes(name)),
        results: this.#results,
        model: this.#model
      }));
    }
    async #copy() {
      const link = this.#link();
      try {
        await navigator.clipboard.writeText(link);
        this.#status = "Link copied: it opens the page with these settings.";
      } catch {
        this.#status = `Copy this link: ${link}`;
      }
      this.#draw();
    }
  };

  // core/handle.js
  var handle_exports = {};
  __export(handle_exports, {
    handle: () => handle
  });
  var held = /* @__PURE__ */ new WeakMap();
  var used = /* @__PURE__ */ new Set();
  function handle({ view, input, label, spoken, x: x2, y: y2, toValue }) {
    const quantity = view.inputs[input];
    const value = view.values[input];
    return b`<div class="se-handle" role="slider" tabindex="0" aria-label=${label} data-input=${input} ?data-hint=${!used.has(input)}
    aria-valuemin=${quantity.low} aria-valuemax=${quantity.high} aria-valuenow=${value} aria-valuetext=${spoken}
    style="transform:translate(${px(x2)}px,${px(y2)}px)"
    @pointerdown=${(event) => take(event, x2, y2, value)}
    @pointermove=${(event) => {
      const point = pulledTo(event);
      if (!point) return;
      const target = onGrid(toValue(point), quantity);
      if (target === value) return;
      used.add(input);
      view.change({ [input]: target });
    }}
    @pointerup=${(event) => release(event, view)}
    @pointercancel=${(event) => {
      const hold2 = held.get(
        /** @type {Element} */
        event.currentTarget
      );
      if (hold2) view.change({ [input]: hold2.value });
      release(event, view);
    }}
    @keydown=${(event) => {
      const target = keyTarget(event, quantity, value);
      if (target === null) return;
      event.preventDefault();
      used.add(input);
      view.change({ [input]: target });
      view.settle();
    }}></div>`;
  }
  function place2(event) {
    const slot2 = (
      /** @type {Element} */
      /** @type {Element} */
      event.currentTarget.closest(".se-slot")
    );
    const box = slot2.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  }
  function take(event, x2, y2, value) {
    const grip = (
      /** @type {HTMLElement} */
      event.currentTarget
    );
    const [atX, atY] = place2(event);
    held.set(grip, { offset: [atX - x2, atY - y2], value, from: event.clientX, follows: event.pointerType !== "touch" });
    grip.setPointerCapture(event.pointerId);
    grip.focus({ preventScroll: true });
    event.preventDefault();
  }
  function pulledTo(event) {
    const hold2 = held.get(
      /** @type {Element} */
      event.currentTarget
    );
    if (!hold2) return null;
    hold2.follows ||= Math.abs(event.clientX - hold2.from) >= SIDEWAYS;
    if (!hold2.follows) return null;
    const [x2, y2] = place2(event);
    return [x2 - hold2.offset[0], y2 - hold2.offset[1]];
  }
  function release(event, view) {
    if (held.delete(
      /** @type {Element} */
      event.currentTarget
    )) view.settle();
  }

  // core/play.js
  var play_exports = {};
  __export(play_exports, {
    playButton: () => playButton,
    timeline: () => timeline
  });
  var LAST = 0.999;
  var still = () => globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? true;
  function playButton(view, { cycle, part, y: y2, small = false }) {
    const [words, mark] = view.playing ? ["Stop", "M3 2h4v12H3zM10 2h4v12h-4z"] : still() ? ["Next moment", "M3 2l7 6-7 6zM11 2h3v12h-3z"] : ["Play", "M4 2l10 6-10 6z"];
    return b`<button type="button" class="se-play" name="play" ?data-small=${small} style="top:${px(y2)}px"
    @click=${() => still() ? view.seek(((view.time ?? 0) + part) % cycle) : view.play()}><svg viewBox="0 0 16 16" aria-hidden="true">${w`<path d=${mark}></path>`}</svg><span>${words}</span></button>`;
  }
  function timeline(view, { x: x2, cycle, top, bottom, words, low = false }) {
    const now = (view.time ?? 0) % cycle;
    const seek = (event) => {
      const box = (
        /** @type {Element} */
        event.currentTarget.getBoundingClientRect()
      );
      const share = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
      view.seek(Math.min(share, LAST) * cycle);
    };
    return b`<div class="se-timeline" role="slider" tabindex="0" aria-label=${words.label} aria-valuemin="0" aria-valuemax=${Math.round(cycle * words.parts)}
    aria-valuenow=${Math.round(now * words.parts)} aria-valuetext=${words.spoken(now)} ?data-low=${low}
    style="left:${px(x2(0))}px;width:${px(x2(cycle) - x2(0))}px;top:${px(top)}px;height:${px(bottom - top)}px;--now:${px(x2(now) - x2(0))}px"
    @pointerdown=${(event) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      rest(event);
      if (!waits(event)) seek(event);
    }}
    @pointermove=${(event) => {
      sideways(event);
      if (event.buttons && !waits(event)) seek(event);
    }}
    @pointerup=${(event) => {
      lift(event);
      seek(event);
    }}
    @pointercancel=${lift}
    @keydown=${(event) => {
      const { key, page } = words;
      const step = { ArrowLeft: -key, ArrowDown: -key, ArrowRight: key, ArrowUp: key, PageDown: -page, PageUp: page, Home: -Infinity, End: Infinity }[event.key];
      if (step === void 0) return;
      event.preventDefault();
      view.seek(Math.min(LAST * cycle, Math.max(0, now + step)));
    }}></div>`;
  }

  // core/shapes.js
  var shapes_exports = {};
  __export(shapes_exports, {
    arrow: () => arrow,
    shapes: () => shapes
  });
  function shapes(list) {
    return list.map((shape) => shape.pieces ? moved(shape, shape.pieces) : w`<path d=${shape.d} fill=${shape.fill ?? "none"} stroke=${shape.stroke ?? A}
    stroke-width=${shape.strokeWidth ?? A} stroke-dasharray=${shape.dash ?? A} stroke-linecap=${shape.linecap ?? A}
    stroke-linejoin="round" paint-order=${shape.paintOrder ?? A} opacity=${shape.opacity ?? A}></path>`);
  }
  function moved({ fill = "none", stroke, strokeWidth = 0, opacity }, pieces) {
    const path = ({ d: d2, transform, grown }, width = stroke ? (strokeWidth / grown).toFixed(1) : A) => w`<path d=${d2} transform=${transform} stroke-width=${width}></path>`;
    return w`<g fill=${fill} stroke=${stroke ?? A} stroke-linejoin="round" opacity=${opacity ?? A}>${pieces.map((piece2) => path(piece2))}</g>
    ${stroke && fill !== "none" && pieces.length > 1 ? w`<g fill=${fill}>${pieces.map((piece2) => path(piece2, A))}</g>` : A}`;
  }
  function arrow(from, tip, { head = 12, className = "" } = {}) {
    const length = Math.hypot(tip[0] - from[0], tip[1] - from[1]);
    const [ux, uy] = [(tip[0] - from[0]) / length, (tip[1] - from[1]) / length];
    const size = Math.min(head, length);
    const half = size * 0.5;
    const neck = [tip[0] - ux * size, tip[1] - uy * size];
    const points = [tip, [neck[0] - uy * half, neck[1] + ux * half], [neck[0] + uy * half, neck[1] - ux * half]];
    return w`
    <line class="se-arrow${className}" x1=${px(from[0])} y1=${px(from[1])} x2=${px(neck[0] + ux)} y2=${px(neck[1] + uy)}></line>
    <path class="se-arrow-head${className}" d=${`M${points.map(([x2, y2]) => `${px(x2)} ${px(y2)}`).join("L")}Z`}></path>`;
  }

  // core/slot.js
  var slot_exports = {};
  __export(slot_exports, {
    slot: () => slot
  });
  function slot(name, height, content) {
    return b`<div class="se-slot" data-measure=${name} style="height:${height}px">${content}</div>`;
  }

  // hosts/page.js
  var shared = {
    "lit-html": lit_html_exports,
    "lit-html/directives/guard.js": guard_exports,
    "anatomy/outline.js": outline_exports,
    "core/badge.js": badge_exports,
    "core/curve-chart.js": curve_chart_exports,
    "core/describe.js": describe_exports,
    "core/explorer.js": explorer_exports,
    "core/finger.js": finger_exports,
    "core/format.js": format_exports,
    "core/handle.js": handle_exports,
    "core/path.js": path_exports,
    "core/play.js": play_exports,
    "core/scale.js": scale_exports,
    "core/shapes.js": shapes_exports,
    "core/slot.js": slot_exports
  };
  customElements.define("spine-explorer", SpineExplorer);
  var host = (
    /** @type {{spineExplorers?: {push: (script: ExplorerScript) => void} | ExplorerScript[]}} */
    /** @type {unknown} */
    globalThis
  );
  var waiting = (
    /** @type {ExplorerScript[]} */
    host.spineExplorers ?? []
  );
  host.spineExplorers = { push: (script) => script(shared) };
  for (const script of waiting) script(shared);
})();
