/* Spine in Stride explorers (BSD-3-Clause). Built by "make frontend" from frontend/; do not edit.
   Includes lit-html 3.3.3. */
"use strict";
(() => {
  var __defProp = Object.defineProperty;
  var __export = (target, all) => {
    for (var name2 in all)
      __defProp(target, name2, { get: all[name2], enumerable: true });
  };

  // ../../../../work/main/frontend/node_modules/lit-html/lit-html.js
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

  // ../../../../work/main/frontend/node_modules/lit-html/directive.js
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

  // ../../../../work/main/frontend/node_modules/lit-html/directives/guard.js
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

  // ../../../../work/main/frontend/node_modules/lit-html/directives/unsafe-html.js
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

  // ../../../../work/main/frontend/node_modules/lit-html/directive-helpers.js
  /**
   * @license
   * Copyright 2020 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   */
  var { I: t3 } = j;
  var r2 = (o3) => void 0 === o3.strings;
  var m2 = {};
  var p2 = (o3, t4 = m2) => o3._$AH = t4;

  // ../../../../work/main/frontend/node_modules/lit-html/directives/live.js
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
    return b`<label class="se-control">
    <span class="se-name">${spec.label}</span>
    <span class="se-value">${shown.number}<i>${shown.unit}</i></span>
    <span class="se-track" style="--from:${along(from)};--to:${along(to)}">
      <span class="se-pin" style="left:${along(share(pinned))}"></span>
      <input type="range" name=${spec.input} min=${input.low} max=${input.high} step=${fineStep(input)}
        .value=${l2(String(value))} aria-label=${spec.label} aria-valuetext=${shown.spoken}
        @input=${(event) => onChange(pointerStep(
      /** @type {HTMLInputElement} */
      event.target,
      input
    ))}
        @keydown=${(event) => keyStep(event, input, value, onChange)}
        @pointerdown=${(event) => hold(event, true)}
        @pointerup=${(event) => hold(event, false)}
        @pointercancel=${(event) => hold(event, false)}>
    </span>
    ${input.choices ? stops(input.choices, value) : b`<small><span>${meaning}</span><span>${spec.range ?? A}</span></small>`}
  </label>`;
  }
  function shownValue({ show }, { choices }, value) {
    if (show) return show(value);
    const word = choices?.[value] ?? String(value);
    return { number: word, unit: "", spoken: word };
  }
  function stops(choices, value) {
    const last2 = choices.length - 1;
    return b`<small class="se-stops" aria-hidden="true">${choices.map((word, index) => b`<span
    data-side=${index === 0 ? "first" : index === last2 ? "last" : A} ?data-chosen=${index === value}
    style="left:${along(index / last2)}">${word}</span>`)}</small>`;
  }
  function pointerStep(element, input) {
    const value = Number(element.value);
    return element.dataset.held === "1" ? onGrid(value, input) : value;
  }
  function hold(event, held) {
    const element = (
      /** @type {HTMLInputElement} */
      event.currentTarget
    );
    if (held && !event.shiftKey) element.dataset.held = "1";
    else delete element.dataset.held;
  }
  function keyStep(event, input, value, onChange) {
    const target = keyTarget(event, input, value);
    if (target === null) return;
    event.preventDefault();
    onChange(target);
    event.currentTarget?.dispatchEvent(new Event("change", { bubbles: true }));
  }

  // core/format.js
  var MINUS = "−";
  function fixed(value, digits) {
    const text = value.toFixed(digits);
    return Number(text) === 0 ? text.replace("-", "") : text.replace("-", MINUS);
  }
  function signed(value, digits) {
    const text = fixed(value, digits);
    return Number(value.toFixed(digits)) > 0 ? `+${text}` : text;
  }
  function percentChange(now, before) {
    return before === 0 ? now === 0 ? 0 : Infinity : 100 * (now / before - 1);
  }
  function changeText(percent, digits = 1) {
    return Number(percent.toFixed(digits)) === 0 ? "no change" : `${signed(percent, digits)} %`;
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

  // core/scale.js
  function linearScale([low, high], [from, to]) {
    const slope = (to - from) / (high - low);
    return (value) => from + (value - low) * slope;
  }

  // core/describe.js
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
    return prediction.signed === false ? amountVerdict(guess, answer, prediction) : changeVerdict(guess, answer);
  }
  function changeVerdict(guess, answer) {
    const gap2 = Math.round(Math.abs(guess - answer));
    if (gap2 <= 1) return "Close: within a point and a half.";
    if (guess === 0) return `The model does change, by ${gap2} points.`;
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

  // core/number-line.js
  var HEIGHT = 62;
  var AXIS = 34;
  var INSET = 14;
  var TICKS = 7;
  function predictPanel({ prediction, guess, answer, revealed, width, onGuess, onCommit, onAgain }) {
    const { question, quantity, low, high, step } = prediction;
    const said = amount(prediction, guess);
    return b`<div class="se-predict">
    <div>
      <p class="se-kicker">Predict first</p>
      <p class="se-question">${question}</p>
    </div>
    <div class="se-guess">
      <div class="se-line" data-measure="guess" style="height:${HEIGHT}px">
        ${numberLine({ prediction, guess, answer, revealed, width })}
        <input type="range" name="guess" min=${low} max=${high} step=${step} .value=${String(guess)} ?disabled=${revealed}
          aria-label="Your guess: ${quantity}" aria-valuetext=${said}
          @input=${(event) => onGuess(Number(
      /** @type {HTMLInputElement} */
      event.target.value
    ))}>
      </div>
      <p class="se-verdict" aria-live="polite">${revealed ? verdict(guess, answer, prediction) : "Move the diamond, then commit."}</p>
      ${revealed ? b`<button type="button" name="again" @click=${onAgain}>Guess again</button>` : b`<button type="button" name="commit" class="se-primary" @click=${onCommit}>Commit guess</button>`}
    </div>
  </div>`;
  }
  function numberLine({ prediction, guess, answer, revealed, width }) {
    const { unit, low, high, quantity } = prediction;
    const x2 = linearScale([low, high], [INSET, width - INSET]);
    const ticks = Array.from({ length: TICKS }, (_2, i4) => low + i4 * (high - low) / (TICKS - 1));
    const alt = revealed ? `Your guess ${amount(prediction, guess)}, the model ${amount(prediction, answer, 1)}.` : `Number line from ${tickText(prediction, low)} to ${amount(prediction, high)} for ${quantity}; your guess ${amount(prediction, guess)}.`;
    return b`<svg role="img" aria-label=${alt} viewBox="0 0 ${width} ${HEIGHT}" height=${HEIGHT}>
    <line class="se-axis-strong" x1=${x2(low)} x2=${x2(high)} y1=${AXIS} y2=${AXIS}></line>
    ${ticks.map((tick) => w`
      <line class="se-axis" x1=${x2(tick)} x2=${x2(tick)} y1=${AXIS - (tick ? 4 : 7)} y2=${AXIS + (tick ? 4 : 7)}></line>
      <text class="se-quiet" x=${x2(tick)} y=${AXIS + 23} text-anchor=${tick === high ? "end" : "middle"} dx=${tick === high ? INSET : 0}>${tick === high ? withUnit(tickText(prediction, tick), unit) : tickText(prediction, tick)}</text>`)}
    ${revealed ? gap(x2(guess), x2(answer)) : A}
    <path class="se-diamond" d="M${x2(guess).toFixed(1)} ${AXIS - 9}l9 9l-9 9l-9 -9z"></path>
    ${names({ prediction, guess, answer, revealed, x: x2, width })}
  </svg>`;
  }
  function amount({ signed: change = true, digits = 0, unit }, value, more = 0) {
    return withUnit(change ? signed(value, digits + more) : fixed(value, digits), unit);
  }
  function tickText({ signed: change = true, low, high }, tick) {
    const whole = Number.isInteger((high - low) / (TICKS - 1)) && Number.isInteger(low);
    return change ? signed(tick, 0) : fixed(tick, whole ? 0 : 1);
  }
  function gap(from, to) {
    return w`
    <line class="se-gap" x1=${from} x2=${to} y1=${AXIS} y2=${AXIS}></line>
    <line class="se-gap-core" x1=${from} x2=${to} y1=${AXIS} y2=${AXIS}></line>
    <circle class="se-dot-model" cx=${to} cy=${AXIS} r="7"></circle>`;
  }
  function names({ prediction, guess, answer, revealed, x: x2, width }) {
    const you = `you ${amount(prediction, guess)}`;
    if (!revealed) return w`<text class="se-strong" x=${clamp(x2(guess), 34, width - 34)} y="16" text-anchor="middle">${you}</text>`;
    const left = guess <= answer;
    const place2 = (at, growsLeft) => growsLeft ? Math.max(at + 8, 78) : Math.min(at - 8, width - 96);
    return w`
    <text class="se-strong" x=${place2(x2(guess), left)} y="16" text-anchor=${left ? "end" : "start"}>${you}</text>
    <text class="se-label-model" x=${place2(x2(answer), !left)} y="16" text-anchor=${left ? "start" : "end"}>model ${amount(prediction, answer, 1)}</text>`;
  }
  function clamp(value, low, high) {
    return Math.max(low, Math.min(high, value));
  }

  // core/card.js
  function card(state) {
    const { definition, view, sentence: sentence2, problems, guess, answer, actions } = state;
    return b`<div class="se" role="group" data-state=${view.revealed ? "revealed" : "predict"} aria-label=${definition.title}>
    ${predictPanel({
      prediction: definition.prediction,
      guess,
      answer,
      revealed: view.revealed,
      width: view.width("guess", 420),
      onGuess: actions.guess,
      onCommit: actions.commit,
      onAgain: actions.again
    })}
    <p class="se-problem" role="alert">${problems.join(" ")}</p>
    <div class="se-main">
      <div class="se-left">
        <figure class="se-scene">${definition.figure(view)}</figure>
        ${definition.charts ? b`<div class="se-charts">${definition.charts(view)}</div>` : A}
        <div class="se-result">
          <p class="se-say">${sentence2.shown}</p>
          <div class="se-notes">${definition.notes}</div>
          <p class="se-live" aria-live="polite">${state.announcement}</p>
        </div>
      </div>
      <div class="se-right">
        ${presetChips(state)}
        ${controls(state)}
        <div class="se-two">
          <button type="button" name="pin" @click=${actions.pin}>Pin as baseline</button>
          <button type="button" name="reset" @click=${actions.reset}>Reset</button>
        </div>
        ${definition.balance ? b`<div class="se-balance">${definition.balance(view)}</div>` : A}
      </div>
      ${dock(definition, view)}
    </div>
    ${foot(state)}
    ${drawers(state)}
  </div>`;
  }
  function presetChips({ definition, view, actions }) {
    const defaults = Object.fromEntries(Object.entries(definition.model.inputs).map(([name2, input]) => [name2, input.default]));
    const pressed = (values) => {
      const wanted = { ...defaults, ...values };
      return Object.keys(wanted).every((name2) => wanted[name2] === view.values[name2]);
    };
    return b`<div class="se-try" role="group" aria-label="Try a question">
    <p class="se-heading" aria-hidden="true">Try a question</p>
    <div class="se-chips">${definition.presets.map(({ label, values }) => b`
      <button type="button" aria-pressed=${pressed(values)} @click=${() => actions.preset(values)}>${label}</button>`)}
    </div>
  </div>`;
  }
  function controls({ definition, view, actions }) {
    return b`<div class="se-controls" @change=${actions.settle}>${definition.controls.map((spec) => slider({
      spec,
      input: definition.model.inputs[spec.input],
      value: view.values[spec.input],
      pinned: view.pinnedValues[spec.input],
      meaning: spec.meaning?.(view.values[spec.input], view.results) ?? "",
      onChange: (value) => actions.change(spec.input, value)
    }))}</div>`;
  }
  function dock({ dock: entries, veiled }, view) {
    return b`<div class="se-dock" aria-hidden="true">${entries.map(({ label, output, digits }) => {
      const hidden = !view.revealed && veiled.includes(output);
      const change = changeText(percentChange(view.results[output], view.pinned[output]));
      return b`<div><small>${label}</small><b>${hidden ? "?" : fixed(view.results[output], digits)}</b><i>${hidden ? "" : change === "no change" ? "= pinned" : change}</i></div>`;
    })}</div>`;
  }
  var DRAWERS = [["equation", "Equation"], ["sources", "Sources"], ["table", "Table"]];
  function foot({ drawer, actions, shareable, status }) {
    return b`<div class="se-foot">
    ${DRAWERS.map(([name2, label]) => b`<button type="button" name=${name2} aria-expanded=${drawer === name2}
      @click=${() => actions.toggle(name2)}>${label}</button>`)}
    <button type="button" name="csv" @click=${actions.save}>Download CSV</button>
    ${shareable ? b`<button type="button" name="link" @click=${actions.copy}>Copy link</button>` : A}
    <p class="se-status" role="status">${status}</p>
  </div>`;
  }
  function drawers({ definition, view, drawer }) {
    return b`
    <div class="se-drawer" ?hidden=${drawer !== "equation"}>${drawer === "equation" ? i3([definition], () => definition.equations.map(equation)) : A}</div>
    <div class="se-drawer" ?hidden=${drawer !== "sources"}>${drawer === "sources" ? b`<ul class="se-sources">${definition.sources.map(source)}</ul>` : A}</div>
    <div class="se-drawer se-tables" tabindex="0" role="group" aria-label="Tables of the numbers" ?hidden=${drawer !== "table"}>
      ${scalarTable(definition, view, drawer === "table")}
      ${drawer === "table" ? seriesTable(definition, view) : A}
    </div>`;
  }
  function equation({ label, mathml }) {
    return b`<div class="se-equation"><p>${label}</p><div tabindex="0" role="group" aria-label=${label}>${o2(mathml)}</div></div>`;
  }
  function source({ text, url, use, verified }) {
    return b`<li>${use}: ${url ? b`<a href=${url}>${text}</a>` : text}${verified ? "" : " (not verified: cited from memory)"}.</li>`;
  }
  function scalarTable({ model: model2, veiled }, view, open) {
    const scalars = Object.entries(model2.outputs).filter(([, output]) => output.kind === "scalar");
    return b`<table>
    <caption>Results</caption>
    <thead><tr><th scope="col">Quantity</th><th scope="col">now</th><th scope="col">pinned</th><th scope="col">change</th></tr></thead>
    <tbody>${scalars.map(([name2, { label, unit }]) => {
      if (!view.revealed && veiled.includes(name2)) {
        return b`<tr><th scope="row">${label}</th><td colspan="3"><output name=${name2}>after your guess</output></td></tr>`;
      }
      const [now, before] = [view.results[name2], view.pinned[name2]];
      return b`<tr><th scope="row">${label}, ${unit}</th>
        <td><output name=${name2} data-value=${String(now)}>${open ? significant(now, 4) : A}</output></td>
        <td>${open ? significant(before, 4) : A}</td><td>${open ? changeText(percentChange(now, before)) : A}</td></tr>`;
    })}</tbody>
  </table>`;
  }
  var ROWS = 40;
  function seriesTable({ model: model2, columns, veiled, rowNames }, view) {
    const shown = columns.filter((name2) => view.revealed || !veiled.includes(name2));
    const samples = view.results[columns[0]].length;
    const every = Math.ceil(samples / ROWS);
    const rows = Array.from({ length: Math.ceil(samples / every) }, (_2, row) => row * every);
    const cell = (name2, row) => name2 === columns[0] && rowNames?.[row] || fixed(view.results[name2][row], 3);
    return b`<table>
    <caption>${every === 1 ? "The plotted numbers" : `The curves, every ${ordinal(every)} sample; the CSV has them all`}</caption>
    <thead><tr>${shown.map((name2) => b`<th scope="col">${model2.outputs[name2].label}, ${model2.outputs[name2].unit}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => b`<tr>${shown.map((name2) => b`<td>${cell(name2, row)}</td>`)}</tr>`)}</tbody>
  </table>`;
  }
  function ordinal(count) {
    return { 2: "second", 3: "third" }[count] ?? `${count}th`;
  }

  // core/share.js
  function readState(search, kind, inputs3) {
    const query = new URLSearchParams(search);
    const values = {};
    const pinned = {};
    const problems = [];
    for (const [name2, input] of Object.entries(inputs3)) {
      for (
        const [key, target] of
        /** @type {const} */
        [[`${kind}.${name2}`, values], [`${kind}.pinned.${name2}`, pinned]]
      ) {
        const text = query.get(key);
        if (text === null) continue;
        const value = valueOf(text, input);
        if (value >= input.low && value <= input.high) target[name2] = value;
        else problems.push(`${key} = ${text} was not used: it takes ${input.low} to ${input.high}${unitText(input)}.`);
      }
    }
    return { values, pinned, revealed: query.get(`${kind}.revealed`) === "1", problems };
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
  function stateUrl(href, kind, inputs3, { values, pinnedValues, revealed }) {
    const url = new URL(href);
    const write = (key, value) => {
      if (value === null) url.searchParams.delete(key);
      else url.searchParams.set(key, value);
    };
    for (const [name2, input] of Object.entries(inputs3)) {
      write(`${kind}.${name2}`, values[name2] === input.default ? null : String(values[name2]));
      write(`${kind}.pinned.${name2}`, pinnedValues[name2] === input.default ? null : String(pinnedValues[name2]));
    }
    write(`${kind}.revealed`, revealed ? "1" : null);
    return url.href;
  }
  function csvText({ comments, columns, results, model: model2 }) {
    const unit = (name2) => model2.outputs[name2].unit.replaceAll(" ", "_").replaceAll("/", "_per_");
    const lines = comments.map((line) => `# ${line}`);
    lines.push(columns.map((name2) => `${name2}_${unit(name2)}`).join(","));
    for (let i4 = 0; i4 < results[columns[0]].length; i4 += 1) lines.push(columns.map((name2) => String(results[name2][i4])).join(","));
    return `${lines.join("\r\n")}\r
`;
  }
  function saveText(name2, text) {
    const url = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
    const link = Object.assign(document.createElement("a"), { href: url, download: name2 });
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 0);
  }

  // core/explorer.js
  var definitions = /* @__PURE__ */ new Map();
  var made = 0;
  var ADDRESS_PAUSE = 200;
  function register(definition) {
    definitions.set(definition.kind, definition);
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
    #guess = 0;
    #answer = 0;
    /** @type {string[]} */
    #problems = [];
    /** @type {string | null} */
    #drawer = null;
    #status = "";
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    #addressTimer;
    #addressWritten = -Infinity;
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
      for (const slot2 of this.querySelectorAll("[data-measure]")) this.#observer.observe(slot2);
      this.dataset.ready = "1";
      performance.mark("spine-explorer-ready");
    }
    disconnectedCallback() {
      this.#observer?.disconnect();
    }
    /** The settings, a copy: every input that the reader may set. */
    get values() {
      return Object.fromEntries(Object.keys(this.#inputs).map((name2) => [name2, this.#values[name2]]));
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
      const { controls: controls3, model: model2 } = (
        /** @type {ExplorerDefinition} */
        this.#definition
      );
      return Object.fromEntries(controls3.map(({ input }) => [input, model2.inputs[input]]));
    }
    /** True in the book, where the page's address is the reader's to share; JupyterLab keeps its own. */
    get #ownsAddress() {
      return this.getAttribute("host") !== "jupyter";
    }
    #start() {
      const definition = definitions.get(this.getAttribute("kind") ?? "");
      if (!definition) return false;
      this.#definition = definition;
      const { model: model2, prediction, kind } = definition;
      const defaults = this.#defaults();
      const given = this.#attributes();
      const address = this.#ownsAddress ? readState(location.search, kind, this.#inputs) : { values: {}, pinned: {}, revealed: false, problems: [] };
      this.#problems.push(...address.problems);
      this.#values = { ...defaults, ...given, ...address.values };
      this.#pinnedValues = { ...defaults, ...given, ...address.pinned };
      this.#revealed = address.revealed || this.hasAttribute("revealed");
      this.#guess = prediction.start;
      this.#answer = prediction.answer(model2.evaluate({ ...defaults, ...prediction.before }), model2.evaluate({ ...defaults, ...prediction.after }));
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
      return Object.fromEntries(Object.entries(this.#model.inputs).map(([name2, input]) => [name2, input.default]));
    }
    /** Settings written on the element; one that the model refuses is reported and left at its default. */
    #attributes() {
      const given = {};
      for (const name2 of Object.keys(this.#inputs)) {
        const text = this.getAttribute(name2);
        if (text === null) continue;
        try {
          this.#model.evaluate({ [name2]: Number(text) });
          given[name2] = Number(text);
        } catch (error) {
          this.#problems.push(
            /** @type {Error} */
            error.message
          );
        }
      }
      return given;
    }
    #evaluate() {
      this.#results = this.#model.evaluate(this.#values);
      this.#pinned = this.#model.evaluate(this.#pinnedValues);
    }
    /** Read the room that each measured slot has; true if any changed. */
    #measure() {
      let changed = false;
      for (
        const slot2 of
        /** @type {NodeListOf<HTMLElement>} */
        this.querySelectorAll("[data-measure]")
      ) {
        const name2 = slot2.dataset.measure ?? "";
        const width = Math.floor(slot2.clientWidth);
        if (width > 0 && this.#widths.get(name2) !== width) {
          this.#widths.set(name2, width);
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
        changed: Object.keys(this.#values).some((name2) => this.#values[name2] !== this.#pinnedValues[name2]),
        revealed: this.#revealed,
        width: (name2, fallback) => this.#widths.get(name2) ?? fallback,
        change: this.#actions.move,
        settle: this.#actions.settle
      };
    }
    #draw() {
      const definition = (
        /** @type {ExplorerDefinition} */
        this.#definition
      );
      const view = this.#view();
      const sentence2 = definition.sentence(view);
      if (this.#spoken.band !== sentence2.band) {
        this.#spoken = { band: sentence2.band, text: this.#spoken.band === "" ? "" : sentence2.spoken };
      }
      D(card({
        definition,
        view,
        sentence: sentence2,
        announcement: this.#spoken.text,
        guess: this.#guess,
        answer: this.#answer,
        problems: this.#problems,
        drawer: this.#drawer,
        status: this.#status,
        shareable: this.#ownsAddress,
        actions: this.#actions
      }), this.#root);
    }
    #actions = {
      /** @param {string} name @param {number} value */
      change: (name2, value) => this.#update({ [name2]: value }),
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
      commit: () => this.#ask(true),
      again: () => this.#ask(false),
      /** @param {string} drawer */
      toggle: (drawer) => {
        this.#drawer = this.#drawer === drawer ? null : drawer;
        this.#draw();
      },
      settle: () => this.#settle(),
      save: () => this.#save(),
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
      this.#pinnedValues = { ...this.#defaults(), ...before };
      this.#pinned = this.#model.evaluate(this.#pinnedValues);
      this.#update({ ...this.#defaults(), ...revealed ? after : before }, true);
      const next = this.querySelector(`button[name=${revealed ? "again" : "commit"}]`);
      if (next instanceof HTMLElement) next.focus({ preventScroll: true });
    }
    /** A change has come to rest: what was said of an older state goes, and the address follows the card. */
    #settle() {
      if (this.#status !== "") {
        this.#status = "";
        this.#draw();
      }
      if (!this.#ownsAddress) return;
      clearTimeout(this.#addressTimer);
      const wait = this.#addressWritten + ADDRESS_PAUSE - performance.now();
      if (wait <= 0) this.#writeAddress();
      else this.#addressTimer = setTimeout(() => this.#writeAddress(), wait);
    }
    #writeAddress() {
      this.#addressWritten = performance.now();
      try {
        history.replaceState(history.state, "", this.#link());
      } catch {
      }
    }
    #link() {
      return stateUrl(
        location.href,
        /** @type {ExplorerDefinition} */
        this.#definition.kind,
        this.#inputs,
        { values: this.#values, pinnedValues: this.#pinnedValues, revealed: this.#revealed }
      );
    }
    #save() {
      const { kind, columns, veiled, provenance } = (
        /** @type {ExplorerDefinition} */
        this.#definition
      );
      const settings = Object.entries(this.#inputs).map(([name2, { unit }]) => `${name2} = ${this.#values[name2]} ${unit}`);
      saveText(`${kind}.csv`, csvText({
        comments: [provenance, ...settings],
        columns: columns.filter((name2) => this.#revealed || !veiled.includes(name2)),
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

  // core/change-bars.js
  var LIMIT = 40;
  var ROW = 42;
  var BAR = 10;
  var FOOT = 20;
  function changeBarsHeight(rows) {
    return rows * ROW + FOOT;
  }
  function changeBars({ width, rows }) {
    const middle = width / 2;
    const foot2 = rows.length * ROW;
    const height = changeBarsHeight(rows.length);
    const alt = `Change from the pinned baseline. ${rows.map(({ label, percent }) => `${label}: ${changeText(percent)}`).join("; ")}.`;
    return b`<svg role="img" aria-label=${alt} viewBox="0 0 ${width} ${height}" height=${height}>
    <line class="se-baseline-mark" x1=${middle} x2=${middle} y1="4" y2=${foot2}></line>
    ${rows.map((row, index) => changeRow(row, index * ROW, width))}
    <text class="se-quiet" x="0" y=${foot2 + 16}>\u2212${LIMIT} %</text>
    <text class="se-quiet" x=${middle} y=${foot2 + 16} text-anchor="middle">pinned</text>
    <text class="se-quiet" x=${width} y=${foot2 + 16} text-anchor="end">+${LIMIT} %</text>
  </svg>`;
  }
  function changeRow({ label, percent }, top, width) {
    const middle = width / 2;
    const y2 = top + 25;
    const text = changeText(percent);
    return w`
    <text class="se-strong se-halo" x="0" y=${top + 14}>${label}</text>
    <text class="se-label-model se-halo" x=${width} y=${top + 14} text-anchor="end">${text}</text>
    <line class="se-gridline" x1="0" x2=${width} y1=${y2} y2=${y2}></line>
    ${text === "no change" ? w`<circle class="se-dot-model" cx=${middle} cy=${y2} r="4.5"></circle>` : w`<path class="se-bar" d=${barPath(percent, middle, y2)}></path>`}`;
  }
  function barPath(percent, middle, y2) {
    const cut = Math.abs(percent) > LIMIT;
    const end = middle + Math.max(-LIMIT, Math.min(LIMIT, percent)) / LIMIT * middle;
    const shoulder = cut ? end - Math.sign(percent) * BAR : end;
    const [top, bottom] = [y2 - BAR / 2, y2 + BAR / 2];
    const tip = cut ? `L${end} ${y2}` : "";
    return `M${middle} ${top}L${shoulder.toFixed(1)} ${top}${tip}L${shoulder.toFixed(1)} ${bottom}L${middle} ${bottom}Z`;
  }

  // core/slot.js
  function slot(name2, height, content) {
    return b`<div class="se-slot" data-measure=${name2} style="height:${height}px">${content}</div>`;
  }

  // generated/stride-length-model.js
  var stride_length_model_exports = {};
  __export(stride_length_model_exports, {
    evaluate: () => evaluate,
    inputs: () => inputs,
    name: () => name,
    outputs: () => outputs,
    parameters: () => parameters
  });
  var name = "stride_length";
  var inputs = {
    speed: { symbol: "v", unit: "m/s", default: 3.5, low: 2.2, high: 5, step: 0.1, label: "Speed", source: "fukuchi2017" },
    step_rate_change: { symbol: "r", unit: "fraction", default: 0, low: -0.1, high: 0.1, step: 0.01, label: "Change of step rate", source: "heiderscheit2011" },
    body_mass: { symbol: "M", unit: "kg", default: 70, low: 45, high: 100, step: 1, label: "Body mass", source: "spinestride" },
    stature: { symbol: "h", unit: "m", default: 1.75, low: 1.5, high: 2, step: 0.01, label: "Stature", source: "spinestride" },
    trunk_lean: { symbol: "\\theta", unit: "degree", default: 5, low: 0, high: 12, step: 0.5, label: "Forward lean of the trunk", source: "teng2015" },
    bracing_moment: { symbol: "M_{b}", unit: "N m", default: 12, low: 0, high: 30, step: 1, label: "Bracing moment", source: "spinestride" }
  };
  var outputs = {
    time: { symbol: "t", unit: "s", label: "Time", kind: "series" },
    vertical_force: { symbol: "F_{z}", unit: "BW", label: "Vertical ground reaction force", kind: "series" },
    fore_aft_force: { symbol: "F_{x}", unit: "BW", label: "Fore-aft ground reaction force", kind: "series" },
    trunk_acceleration: { symbol: "A_{z}", unit: "g", label: "Vertical trunk acceleration with gravity", kind: "series" },
    trunk_moment: { symbol: "M_{net}", unit: "N m", label: "Net moment at L5/S1", kind: "series" },
    compression: { symbol: "C", unit: "BW", label: "L5/S1 compression", kind: "series" },
    shear: { symbol: "S", unit: "BW", label: "L5/S1 shear", kind: "series" },
    vertical_displacement: { symbol: "z", unit: "m", label: "Height of the centre of mass above its height at touchdown", kind: "series" },
    compression_low: { symbol: "C_{low}", unit: "BW", label: "L5/S1 compression, low end for extensor lever arm", kind: "series" },
    compression_high: { symbol: "C_{high}", unit: "BW", label: "L5/S1 compression, high end for extensor lever arm", kind: "series" },
    compression_wide_low: { symbol: "C_{wide,low}", unit: "BW", label: "L5/S1 compression, low end for all uncertain parameters", kind: "series" },
    compression_wide_high: { symbol: "C_{wide,high}", unit: "BW", label: "L5/S1 compression, high end for all uncertain parameters", kind: "series" },
    step_rate: { symbol: "f", unit: "Hz", label: "Step rate", kind: "scalar" },
    step_time: { symbol: "T_{s}", unit: "s", label: "Step time", kind: "scalar" },
    contact_time: { symbol: "t_{c}", unit: "s", label: "Contact time", kind: "scalar" },
    flight_time: { symbol: "t_{f}", unit: "s", label: "Flight time", kind: "scalar" },
    step_length: { symbol: "L_{s}", unit: "m", label: "Step length", kind: "scalar" },
    stride_length: { symbol: "L_{stride}", unit: "m", label: "Stride length", kind: "scalar" },
    steps_per_km: { symbol: "N_{km}", unit: "1/km", label: "Steps per kilometre", kind: "scalar" },
    body_weight: { symbol: "W", unit: "N", label: "Body weight", kind: "scalar" },
    touchdown_distance: { symbol: "x_{td}", unit: "m", label: "Foot ahead of the hip at touchdown", kind: "scalar" },
    peak_vertical_force: { symbol: "F_{z,max}", unit: "BW", label: "Peak vertical ground reaction force", kind: "scalar" },
    time_of_peak_vertical_force: { symbol: "t_{F}", unit: "s", label: "Time of peak vertical ground reaction force", kind: "scalar" },
    peak_compression: { symbol: "C_{max}", unit: "BW", label: "Peak L5/S1 compression", kind: "scalar" },
    peak_compression_low: { symbol: "C_{max,low}", unit: "BW", label: "Peak L5/S1 compression, low end for extensor lever arm", kind: "scalar" },
    peak_compression_high: { symbol: "C_{max,high}", unit: "BW", label: "Peak L5/S1 compression, high end for extensor lever arm", kind: "scalar" },
    peak_compression_wide_low: { symbol: "C_{max,wide,low}", unit: "BW", label: "Peak L5/S1 compression, low end for all uncertain parameters", kind: "scalar" },
    peak_compression_wide_high: { symbol: "C_{max,wide,high}", unit: "BW", label: "Peak L5/S1 compression, high end for all uncertain parameters", kind: "scalar" },
    time_of_peak_compression: { symbol: "t_{C}", unit: "s", label: "Time of peak L5/S1 compression", kind: "scalar" },
    mean_compression: { symbol: "\\bar{C}", unit: "BW", label: "Mean L5/S1 compression", kind: "scalar" },
    min_compression: { symbol: "C_{min}", unit: "BW", label: "Lowest L5/S1 compression", kind: "scalar" },
    peak_shear: { symbol: "S_{max}", unit: "BW", label: "Peak L5/S1 shear", kind: "scalar" },
    peak_moment: { symbol: "M_{max}", unit: "N m", label: "Peak net moment at L5/S1", kind: "scalar" },
    braking_impulse: { symbol: "J_{x}", unit: "BW s", label: "Braking impulse of one step", kind: "scalar" },
    peak_braking_force: { symbol: "F_{x,max}", unit: "BW", label: "Peak braking force", kind: "scalar" },
    vertical_excursion: { symbol: "\\Delta z", unit: "m", label: "Vertical excursion of the centre of mass", kind: "scalar" },
    compression_impulse_per_step: { symbol: "P_{step}", unit: "BW s", label: "Compression impulse of one step", kind: "scalar" },
    compression_impulse_per_km: { symbol: "P_{km}", unit: "BW s/km", label: "Compression impulse of one kilometre", kind: "scalar" }
  };
  var parameters = {
    gravity: 9.81,
    minimum_flight_time: 0.02,
    reference_speed: 3,
    impact_mass_fraction: 0.08,
    touchdown_velocity_step_rate_exponent: -0.5,
    trunk_impact_half_width: 0.04,
    contact_time_step_rate_exponent: -0.464,
    contact_time_coefficient: 0.606,
    reference_step_rate: 2.78,
    step_rate_speed_exponent: 0.1902,
    contact_time_factor: 1.038,
    contact_time_speed_exponent: -0.4357,
    impact_half_duration: 0.02796,
    touchdown_velocity_offset: 0.02677,
    touchdown_velocity_slope: 0.2584,
    bell_peak_fraction: 0.4117,
    bell_blend: 0.5204,
    pressure_centre_travel: 0.3123,
    force_line_height_fraction: 0.3287,
    extensor_arm: 0.065,
    flexor_arm: 0.085,
    muscle_cosine: 0.95,
    muscle_shear: 0.05,
    cocontraction: 0.1,
    disc_tilt: 30,
    upper_body_mass_fraction: 0.55,
    upper_body_height_fraction: 0.155,
    com_offset: 0.01,
    impact_transmission: 0.5,
    pitch_share: 0.5
  };
  var parameterUnits = {
    gravity: "m/s2",
    minimum_flight_time: "s",
    reference_speed: "m/s",
    impact_mass_fraction: "1",
    touchdown_velocity_step_rate_exponent: "1",
    trunk_impact_half_width: "s",
    contact_time_step_rate_exponent: "1",
    contact_time_coefficient: "s",
    reference_step_rate: "Hz",
    step_rate_speed_exponent: "1",
    contact_time_factor: "1",
    contact_time_speed_exponent: "1",
    impact_half_duration: "s",
    touchdown_velocity_offset: "m/s",
    touchdown_velocity_slope: "1",
    bell_peak_fraction: "1",
    bell_blend: "1",
    pressure_centre_travel: "m",
    force_line_height_fraction: "1",
    extensor_arm: "m",
    flexor_arm: "m",
    muscle_cosine: "1",
    muscle_shear: "1",
    cocontraction: "1",
    disc_tilt: "degree",
    upper_body_mass_fraction: "1",
    upper_body_height_fraction: "1",
    com_offset: "m",
    impact_transmission: "1",
    pitch_share: "1"
  };
  var parameterRanges = {
    extensor_arm: [0.055, 0.075],
    flexor_arm: [0.07, 0.1],
    muscle_cosine: [0.9, 1],
    cocontraction: [0, 0.25],
    disc_tilt: [20, 40],
    upper_body_mass_fraction: [0.52, 0.58],
    upper_body_height_fraction: [0.14, 0.17],
    com_offset: [0, 0.03],
    impact_transmission: [0.2, 0.8],
    pitch_share: [0, 1]
  };
  var SAMPLES = 400;
  var ROUNDING = 1e-12;
  function plainNumber(value) {
    const [digits, power] = value.toExponential(11).split("e");
    const exponent = Number(power);
    if (exponent >= -4 && exponent < 12) return String(Number(value.toPrecision(12)));
    const short = digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
    const sign = exponent < 0 ? "-" : "+";
    return `${short}e${sign}${String(Math.abs(exponent)).padStart(2, "0")}`;
  }
  function checkedInputs(values) {
    for (const given of Object.keys(values)) {
      if (!Object.hasOwn(inputs, given)) {
        const known = Object.entries(inputs).map(([key, row]) => `${key} (${row.unit}) from ${plainNumber(row.low)} to ${plainNumber(row.high)}`);
        throw new RangeError(`unknown input ${given}; the inputs are: ${known.join("; ")}`);
      }
    }
    const checked = {};
    for (const [key, row] of Object.entries(inputs)) {
      const value = Object.hasOwn(values, key) ? values[key] : row.default;
      const needed = `${key} (${row.unit}) must be a real number from ${plainNumber(row.low)} to ${plainNumber(row.high)}`;
      if (typeof value !== "number") throw new RangeError(`${needed}, but is not a number`);
      if (!Number.isFinite(value)) throw new RangeError(`${needed}, but is not finite`);
      const slack = ROUNDING * (row.high - row.low);
      if (value < row.low - slack || value > row.high + slack) {
        throw new RangeError(`${needed}, but is ${plainNumber(value)}`);
      }
      checked[key] = value;
    }
    return checked;
  }
  function checkedParameters(overrides) {
    for (const [key, value] of Object.entries(overrides)) {
      if (!Object.hasOwn(parameters, key)) {
        const known = Object.keys(parameters).join(", ");
        throw new RangeError(`unknown parameter ${key}; the parameters are: ${known}`);
      }
      if (typeof value !== "number" || !Number.isFinite(value)) {
        throw new RangeError(
          `parameter ${key} (${parameterUnits[key]}) must be a finite real number`
        );
      }
    }
    return { ...parameters, ...overrides };
  }
  function maximumOf(series, sign = 1) {
    let most = -Infinity;
    for (let i4 = 0; i4 < SAMPLES; i4 += 1) if (sign * series[i4] > most) most = sign * series[i4];
    return most;
  }
  function timeOfMaximum(series, time2) {
    let at = 0;
    for (let i4 = 1; i4 < SAMPLES; i4 += 1) if (series[i4] > series[at]) at = i4;
    return time2[at];
  }
  function meanOf(series) {
    let sum = 0;
    for (let i4 = 0; i4 < SAMPLES; i4 += 1) sum += series[i4];
    return sum / SAMPLES;
  }
  function meanOfNegativePart(series) {
    let sum = 0;
    for (let i4 = 0; i4 < SAMPLES; i4 += 1) sum += Math.max(0, -series[i4]);
    return sum / SAMPLES;
  }
  function bandOf2(names2, nominal, known, variant) {
    const low = new Float64Array(SAMPLES);
    const high = new Float64Array(SAMPLES);
    const atLow = new Float64Array(SAMPLES);
    const atHigh = new Float64Array(SAMPLES);
    for (const name2 of names2) {
      variant({ ...known, [name2]: parameterRanges[name2][0] }, atLow);
      variant({ ...known, [name2]: parameterRanges[name2][1] }, atHigh);
      for (let i4 = 0; i4 < SAMPLES; i4 += 1) {
        const one = atLow[i4] - nominal[i4];
        const other = atHigh[i4] - nominal[i4];
        const rise = Math.max(0, one, other);
        const fall = Math.min(0, one, other);
        low[i4] += fall * fall;
        high[i4] += rise * rise;
      }
    }
    for (let i4 = 0; i4 < SAMPLES; i4 += 1) {
      low[i4] = nominal[i4] - Math.sqrt(low[i4]);
      high[i4] = nominal[i4] + Math.sqrt(high[i4]);
    }
    return [low, high];
  }
  function vary_compression(known, out) {
    const { bell_force, bell_impulse, body_weight, bracing_moment, cocontraction, com_offset, disc_tilt, extensor_arm, flexor_arm, fore_aft_force, impact_impulse, impact_transmission, muscle_cosine, pitch_share, stature, step_time, trunk_impact_force, trunk_lean, upper_body_height_fraction, upper_body_mass_fraction } = known;
    const forward_arm = com_offset + stature * upper_body_height_fraction * Math.sin(1 / 180 * Math.PI * trunk_lean);
    const upward_arm = stature * upper_body_height_fraction * Math.cos(1 / 180 * Math.PI * trunk_lean);
    const constant_1 = step_time / (bell_impulse + impact_impulse * impact_transmission);
    const constant_2 = -pitch_share * upward_arm;
    const constant_3 = body_weight * upper_body_mass_fraction;
    const constant_4 = cocontraction + 1;
    const constant_5 = 1 / extensor_arm;
    const constant_6 = 1 / flexor_arm;
    const constant_7 = Math.sin(1 / 180 * Math.PI * disc_tilt);
    const constant_8 = Math.cos(1 / 180 * Math.PI * disc_tilt);
    const constant_9 = muscle_cosine / body_weight;
    for (let i4 = 0; i4 < SAMPLES; i4 += 1) {
      const bell_force_i = bell_force[i4];
      const fore_aft_force_i = fore_aft_force[i4];
      const trunk_impact_force_i = trunk_impact_force[i4];
      const trunk_acceleration_i = constant_1 * (bell_force_i + impact_transmission * trunk_impact_force_i);
      const trunk_moment_i = constant_3 * (constant_2 * fore_aft_force_i + forward_arm * trunk_acceleration_i);
      const extensor_force_i = constant_5 * (bracing_moment + cocontraction * Math.max(0, -trunk_moment_i) + constant_4 * Math.max(0, trunk_moment_i));
      const flexor_force_i = constant_6 * (bracing_moment + cocontraction * Math.max(0, trunk_moment_i) + constant_4 * Math.max(0, -trunk_moment_i));
      const compression_i = constant_9 * (extensor_force_i + flexor_force_i) + upper_body_mass_fraction * (constant_7 * fore_aft_force_i + constant_8 * trunk_acceleration_i);
      out[i4] = compression_i;
    }
  }
  function evaluate(values = {}, overrides = {}) {
    const { speed, step_rate_change, body_mass, stature, trunk_lean, bracing_moment } = checkedInputs(values);
    const usedParameters = checkedParameters(overrides);
    const { gravity, minimum_flight_time, reference_speed, impact_mass_fraction, touchdown_velocity_step_rate_exponent, trunk_impact_half_width, contact_time_step_rate_exponent, contact_time_coefficient, reference_step_rate, step_rate_speed_exponent, contact_time_factor, contact_time_speed_exponent, impact_half_duration, touchdown_velocity_offset, touchdown_velocity_slope, bell_peak_fraction, bell_blend, pressure_centre_travel, force_line_height_fraction, extensor_arm, flexor_arm, muscle_cosine, muscle_shear, cocontraction, disc_tilt, upper_body_mass_fraction, upper_body_height_fraction, com_offset, impact_transmission, pitch_share } = usedParameters;
    const preferred_step_rate = reference_step_rate * Math.pow(speed / reference_speed, step_rate_speed_exponent);
    const step_rate = preferred_step_rate * (step_rate_change + 1);
    const step_time = 1 / step_rate;
    const contact_time = contact_time_coefficient * contact_time_factor * Math.pow(speed, contact_time_speed_exponent) * Math.pow(step_rate, contact_time_step_rate_exponent);
    const flight_time = -contact_time + step_time;
    if (!(flight_time >= minimum_flight_time)) throw new RangeError(`flight time is ${flight_time.toFixed(4)} s, below the limit of ${plainNumber(minimum_flight_time)} s: the model describes running, which has a flight phase`);
    const step_length = speed / step_rate;
    const stride_length = 2 * step_length;
    const steps_per_km = 1e3 / step_length;
    const body_weight = body_mass * gravity;
    const touchdown_velocity = Math.pow(step_rate_change + 1, touchdown_velocity_step_rate_exponent) * (speed * touchdown_velocity_slope + touchdown_velocity_offset);
    const impact_mean_force = impact_mass_fraction * (1 + touchdown_velocity / (gravity * impact_half_duration));
    const impact_impulse = 2 * impact_half_duration * impact_mean_force;
    const bell_impulse = -impact_impulse + step_time;
    const bell_mean_force = bell_impulse / contact_time;
    const bell_peak_time = bell_peak_fraction * contact_time;
    const bell_centre_time = bell_peak_time + (-2 * bell_peak_time + contact_time) * (bell_blend * (1 - 2 / Math.PI) + (1 / 2 - 2 / (Math.PI * Math.PI)) * (1 - bell_blend));
    const contact_travel = contact_time * speed - pressure_centre_travel;
    const touchdown_distance = 1 / 2 * contact_travel;
    const forward_arm = com_offset + stature * upper_body_height_fraction * Math.sin(1 / 180 * Math.PI * trunk_lean);
    const upward_arm = stature * upper_body_height_fraction * Math.cos(1 / 180 * Math.PI * trunk_lean);
    const touchdown_com_velocity = gravity * (-1 / 2 * step_time + (bell_centre_time * bell_impulse + impact_half_duration * impact_impulse) / step_time);
    const sampleInterval = step_time / SAMPLES;
    const time2 = new Float64Array(SAMPLES);
    const bell_force = new Float64Array(SAMPLES);
    const vertical_force = new Float64Array(SAMPLES);
    const fore_aft_force = new Float64Array(SAMPLES);
    const trunk_impact_force = new Float64Array(SAMPLES);
    const trunk_acceleration = new Float64Array(SAMPLES);
    const trunk_moment = new Float64Array(SAMPLES);
    const extensor_force = new Float64Array(SAMPLES);
    const flexor_force = new Float64Array(SAMPLES);
    const compression = new Float64Array(SAMPLES);
    const shear = new Float64Array(SAMPLES);
    const vertical_displacement = new Float64Array(SAMPLES);
    const constant_1 = -bell_peak_time + contact_time;
    const constant_2 = -bell_peak_time;
    const constant_3 = Math.PI / impact_half_duration;
    const constant_4 = 2 * impact_half_duration;
    const constant_5 = 1 - bell_blend;
    const constant_6 = -bell_centre_time;
    const constant_7 = 2 * touchdown_distance / (contact_time * force_line_height_fraction * stature);
    const constant_8 = Math.PI / trunk_impact_half_width;
    const constant_9 = 1 / 2 * impact_impulse / trunk_impact_half_width;
    const constant_10 = 2 * trunk_impact_half_width;
    const constant_11 = step_time / (bell_impulse + impact_impulse * impact_transmission);
    const constant_12 = -pitch_share * upward_arm;
    const constant_13 = body_weight * upper_body_mass_fraction;
    const constant_14 = cocontraction + 1;
    const constant_15 = 1 / extensor_arm;
    const constant_16 = 1 / flexor_arm;
    const constant_17 = Math.sin(1 / 180 * Math.PI * disc_tilt);
    const constant_18 = Math.cos(1 / 180 * Math.PI * disc_tilt);
    const constant_19 = muscle_cosine / body_weight;
    const constant_20 = -Math.cos(1 / 180 * Math.PI * disc_tilt);
    const constant_21 = muscle_shear / body_weight;
    const constant_22 = -(impact_half_duration * impact_half_duration) / (Math.PI * Math.PI);
    const constant_23 = -impact_half_duration;
    for (let i4 = 0; i4 < SAMPLES; i4 += 1) {
      const time_i = i4 * sampleInterval;
      const bell_side_i = bell_peak_time >= time_i ? bell_peak_time : constant_1;
      const bell_phase_i = (constant_2 + time_i) / bell_side_i;
      const raised_cosine_i = Math.cos(Math.PI * bell_phase_i) + 1;
      const half_sine_i = 1 / 2 * Math.PI * Math.cos(1 / 2 * Math.PI * bell_phase_i);
      const impact_force_i = constant_4 >= time_i ? impact_mean_force * (1 - Math.cos(constant_3 * time_i)) : 0;
      const bell_force_i = contact_time >= time_i ? bell_mean_force * (bell_blend * half_sine_i + constant_5 * raised_cosine_i) : 0;
      const vertical_force_i = bell_force_i + impact_force_i;
      const fore_aft_force_i = bell_force_i * constant_7 * (constant_6 + time_i);
      const trunk_impact_force_i = constant_10 >= time_i ? constant_9 * (1 - Math.cos(constant_8 * time_i)) : 0;
      const trunk_acceleration_i = constant_11 * (bell_force_i + impact_transmission * trunk_impact_force_i);
      const trunk_moment_i = constant_13 * (constant_12 * fore_aft_force_i + forward_arm * trunk_acceleration_i);
      const extensor_force_i = constant_15 * (bracing_moment + cocontraction * Math.max(0, -trunk_moment_i) + constant_14 * Math.max(0, trunk_moment_i));
      const flexor_force_i = constant_16 * (bracing_moment + cocontraction * Math.max(0, trunk_moment_i) + constant_14 * Math.max(0, -trunk_moment_i));
      const compression_i = constant_19 * (extensor_force_i + flexor_force_i) + upper_body_mass_fraction * (constant_17 * fore_aft_force_i + constant_18 * trunk_acceleration_i);
      const shear_i = constant_21 * extensor_force_i + upper_body_mass_fraction * (constant_17 * trunk_acceleration_i + constant_20 * fore_aft_force_i);
      const impact_double_integral_i = constant_4 >= time_i ? impact_mean_force * (constant_22 * (1 - Math.cos(constant_3 * time_i)) + 1 / 2 * (time_i * time_i)) : impact_impulse * (constant_23 + time_i);
      const time_from_bell_end_i = bell_side_i * (1 - Math.abs(bell_phase_i));
      const bell_side_double_integral_i = bell_mean_force * (bell_blend * (-4 * (bell_side_i * bell_side_i) * half_sine_i / (Math.PI * Math.PI) + bell_side_i * time_from_bell_end_i) + constant_5 * (-(bell_side_i * bell_side_i) * raised_cosine_i / (Math.PI * Math.PI) + 1 / 2 * (time_from_bell_end_i * time_from_bell_end_i)));
      const bell_double_integral_i = bell_peak_time >= time_i ? bell_side_double_integral_i : contact_time >= time_i ? bell_impulse * (constant_6 + time_i) + bell_side_double_integral_i : bell_impulse * (constant_6 + time_i);
      const vertical_displacement_i = gravity * (bell_double_integral_i + impact_double_integral_i - 1 / 2 * (time_i * time_i)) + time_i * touchdown_com_velocity;
      time2[i4] = time_i;
      bell_force[i4] = bell_force_i;
      vertical_force[i4] = vertical_force_i;
      fore_aft_force[i4] = fore_aft_force_i;
      trunk_impact_force[i4] = trunk_impact_force_i;
      trunk_acceleration[i4] = trunk_acceleration_i;
      trunk_moment[i4] = trunk_moment_i;
      extensor_force[i4] = extensor_force_i;
      flexor_force[i4] = flexor_force_i;
      compression[i4] = compression_i;
      shear[i4] = shear_i;
      vertical_displacement[i4] = vertical_displacement_i;
    }
    const [compression_low, compression_high] = bandOf2(["extensor_arm"], compression, { bell_force, bell_impulse, body_weight, bracing_moment, cocontraction, com_offset, disc_tilt, extensor_arm, flexor_arm, fore_aft_force, impact_impulse, impact_transmission, muscle_cosine, pitch_share, stature, step_time, trunk_impact_force, trunk_lean, upper_body_height_fraction, upper_body_mass_fraction }, vary_compression);
    const [compression_wide_low, compression_wide_high] = bandOf2(["extensor_arm", "com_offset", "disc_tilt", "impact_transmission", "pitch_share", "cocontraction", "flexor_arm", "muscle_cosine", "upper_body_mass_fraction", "upper_body_height_fraction"], compression, { bell_force, bell_impulse, body_weight, bracing_moment, cocontraction, com_offset, disc_tilt, extensor_arm, flexor_arm, fore_aft_force, impact_impulse, impact_transmission, muscle_cosine, pitch_share, stature, step_time, trunk_impact_force, trunk_lean, upper_body_height_fraction, upper_body_mass_fraction }, vary_compression);
    const peak_vertical_force = maximumOf(vertical_force);
    const time_of_peak_vertical_force = timeOfMaximum(vertical_force, time2);
    const peak_compression = maximumOf(compression);
    const peak_compression_low = maximumOf(compression_low);
    const peak_compression_high = maximumOf(compression_high);
    const peak_compression_wide_low = maximumOf(compression_wide_low);
    const peak_compression_wide_high = maximumOf(compression_wide_high);
    const time_of_peak_compression = timeOfMaximum(compression, time2);
    const mean_compression = meanOf(compression);
    const min_compression = -maximumOf(compression, -1);
    const peak_shear = maximumOf(shear);
    const peak_moment = maximumOf(trunk_moment);
    const braking_impulse = meanOfNegativePart(fore_aft_force) * step_time;
    const peak_braking_force = maximumOf(fore_aft_force, -1);
    const vertical_excursion = maximumOf(vertical_displacement) + maximumOf(vertical_displacement, -1);
    const compression_impulse_per_step = mean_compression * step_time;
    const compression_impulse_per_km = compression_impulse_per_step * steps_per_km;
    return { time: time2, vertical_force, fore_aft_force, trunk_acceleration, trunk_moment, compression, shear, vertical_displacement, compression_low, compression_high, compression_wide_low, compression_wide_high, step_rate, step_time, contact_time, flight_time, step_length, stride_length, steps_per_km, body_weight, touchdown_distance, peak_vertical_force, time_of_peak_vertical_force, peak_compression, peak_compression_low, peak_compression_high, peak_compression_wide_low, peak_compression_wide_high, time_of_peak_compression, mean_compression, min_compression, peak_shear, peak_moment, braking_impulse, peak_braking_force, vertical_excursion, compression_impulse_per_step, compression_impulse_per_km };
  }

  // generated/stride-length-equations.js
  var equations = [
    {
      "label": "Step rate",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>f</mi><mo>=</mo><msub><mi>f</mi><mn>0</mn></msub><mrow><mo fence="true">(</mo><mn>1</mn><mo>+</mo><mi>r</mi><mo fence="true">)</mo></mrow></mrow></semantics></math></span>'
    },
    {
      "label": "Contact time",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>t</mi><mi>c</mi></msub><mo>=</mo><msub><mi>a</mi><mrow><mi>t</mi><mi>c</mi></mrow></msub><mi>k</mi><msup><mi>f</mi><msub><mi>n</mi><mrow><mi>f</mi><mi>r</mi></mrow></msub></msup><msup><mi>v</mi><msub><mi>n</mi><mi>v</mi></msub></msup></mrow></semantics></math></span>'
    },
    {
      "label": "Force of the impact",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>F</mi><mn>1</mn></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>=</mo><mrow><mo fence="true">{</mo><mtable rowspacing="0.36em" columnalign="left left" columnspacing="1em"><mtr><mtd><mstyle scriptlevel="0" displaystyle="false"><mrow><msub><mover accent="true"><mi>F</mi><mo>ˉ</mo></mover><mn>1</mn></msub><mrow><mo fence="true">(</mo><mn>1</mn><mo>−</mo><mi>cos</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mfrac><mrow><mi>π</mi><mi>t</mi></mrow><msub><mi>τ</mi><mn>1</mn></msub></mfrac><mo fence="true">)</mo></mrow><mo fence="true">)</mo></mrow></mrow></mstyle></mtd><mtd><mstyle scriptlevel="0" displaystyle="false"><mrow><mtext>for</mtext><mtext> </mtext><mi>t</mi><mo>≤</mo><mn>2</mn><msub><mi>τ</mi><mn>1</mn></msub></mrow></mstyle></mtd></mtr><mtr><mtd><mstyle scriptlevel="0" displaystyle="false"><mn>0</mn></mstyle></mtd><mtd><mstyle scriptlevel="0" displaystyle="false"><mtext>otherwise</mtext></mstyle></mtd></mtr></mtable></mrow></mrow></semantics></math></span>'
    },
    {
      "label": "Force of the bell",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>F</mi><mn>2</mn></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>=</mo><mrow><mo fence="true">{</mo><mtable rowspacing="0.36em" columnalign="left left" columnspacing="1em"><mtr><mtd><mstyle scriptlevel="0" displaystyle="false"><mrow><msub><mover accent="true"><mi>F</mi><mo>ˉ</mo></mover><mn>2</mn></msub><mrow><mo fence="true">(</mo><mi>a</mi><msub><mi>q</mi><mn>2</mn></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>+</mo><msub><mi>q</mi><mn>1</mn></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mrow><mo fence="true">(</mo><mn>1</mn><mo>−</mo><mi>a</mi><mo fence="true">)</mo></mrow><mo fence="true">)</mo></mrow></mrow></mstyle></mtd><mtd><mstyle scriptlevel="0" displaystyle="false"><mrow><mtext>for</mtext><mtext> </mtext><mi>t</mi><mo>≤</mo><msub><mi>t</mi><mi>c</mi></msub></mrow></mstyle></mtd></mtr><mtr><mtd><mstyle scriptlevel="0" displaystyle="false"><mn>0</mn></mstyle></mtd><mtd><mstyle scriptlevel="0" displaystyle="false"><mtext>otherwise</mtext></mstyle></mtd></mtr></mtable></mrow></mrow></semantics></math></span>'
    },
    {
      "label": "Vertical ground reaction force",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>F</mi><mi>z</mi></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>=</mo><msub><mi>F</mi><mn>1</mn></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>+</mo><msub><mi>F</mi><mn>2</mn></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo></mrow></semantics></math></span>'
    },
    {
      "label": "Fore-aft ground reaction force",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>F</mi><mi>x</mi></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>=</mo><mfrac><mrow><mn>2</mn><msub><mi>F</mi><mn>2</mn></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><msub><mi>x</mi><mrow><mi>t</mi><mi>d</mi></mrow></msub><mrow><mo fence="true">(</mo><mi>t</mi><mo>−</mo><msub><mover accent="true"><mi>t</mi><mo>ˉ</mo></mover><mn>2</mn></msub><mo fence="true">)</mo></mrow></mrow><mrow><mi mathvariant="normal">ℓ</mi><mi>h</mi><msub><mi>t</mi><mi>c</mi></msub></mrow></mfrac></mrow></semantics></math></span>'
    },
    {
      "label": "Vertical trunk acceleration with gravity",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>A</mi><mi>z</mi></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>=</mo><mfrac><mrow><msub><mi>T</mi><mi>s</mi></msub><mrow><mo fence="true">(</mo><msub><mi>F</mi><mn>2</mn></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>+</mo><msub><mi>F</mi><mrow><mn>1</mn><mi>w</mi></mrow></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mi>G</mi><mo fence="true">)</mo></mrow></mrow><mrow><msub><mi>J</mi><mn>2</mn></msub><mo>+</mo><mi>G</mi><msub><mi>J</mi><mn>1</mn></msub></mrow></mfrac></mrow></semantics></math></span>'
    },
    {
      "label": "Net moment at L5/S1",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>M</mi><mrow><mi>n</mi><mi>e</mi><mi>t</mi></mrow></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>=</mo><mi>W</mi><msub><mi>m</mi><mi>u</mi></msub><mrow><mo fence="true">(</mo><msub><mi>A</mi><mi>z</mi></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><msub><mi>d</mi><mi>x</mi></msub><mo>−</mo><msub><mi>F</mi><mi>x</mi></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mi>κ</mi><msub><mi>d</mi><mi>z</mi></msub><mo fence="true">)</mo></mrow></mrow></semantics></math></span>'
    },
    {
      "label": "Force of the back extensors",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>F</mi><mi>e</mi></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>=</mo><mfrac><mrow><msub><mi>M</mi><mi>b</mi></msub><mo>+</mo><mi>χ</mi><mi>max</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mn>0</mn><mo separator="true">,</mo><mo>−</mo><msub><mi>M</mi><mrow><mi>n</mi><mi>e</mi><mi>t</mi></mrow></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo fence="true">)</mo></mrow><mo>+</mo><mrow><mo fence="true">(</mo><mn>1</mn><mo>+</mo><mi>χ</mi><mo fence="true">)</mo></mrow><mi>max</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mn>0</mn><mo separator="true">,</mo><msub><mi>M</mi><mrow><mi>n</mi><mi>e</mi><mi>t</mi></mrow></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo fence="true">)</mo></mrow></mrow><msub><mi>d</mi><mi>e</mi></msub></mfrac></mrow></semantics></math></span>'
    },
    {
      "label": "Force of the trunk flexors",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>F</mi><mi>f</mi></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>=</mo><mfrac><mrow><msub><mi>M</mi><mi>b</mi></msub><mo>+</mo><mi>χ</mi><mi>max</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mn>0</mn><mo separator="true">,</mo><msub><mi>M</mi><mrow><mi>n</mi><mi>e</mi><mi>t</mi></mrow></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo fence="true">)</mo></mrow><mo>+</mo><mrow><mo fence="true">(</mo><mn>1</mn><mo>+</mo><mi>χ</mi><mo fence="true">)</mo></mrow><mi>max</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mn>0</mn><mo separator="true">,</mo><mo>−</mo><msub><mi>M</mi><mrow><mi>n</mi><mi>e</mi><mi>t</mi></mrow></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo fence="true">)</mo></mrow></mrow><msub><mi>d</mi><mi>f</mi></msub></mfrac></mrow></semantics></math></span>'
    },
    {
      "label": "L5/S1 compression",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>C</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>=</mo><msub><mi>m</mi><mi>u</mi></msub><mrow><mo fence="true">(</mo><msub><mi>A</mi><mi>z</mi></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mi>cos</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mfrac><mrow><mi>π</mi><mi>ϕ</mi></mrow><mn>180</mn></mfrac><mo fence="true">)</mo></mrow><mo>+</mo><msub><mi>F</mi><mi>x</mi></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mi>sin</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mfrac><mrow><mi>π</mi><mi>ϕ</mi></mrow><mn>180</mn></mfrac><mo fence="true">)</mo></mrow><mo fence="true">)</mo></mrow><mo>+</mo><mfrac><mrow><msub><mi>k</mi><mi>c</mi></msub><mrow><mo fence="true">(</mo><msub><mi>F</mi><mi>e</mi></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>+</mo><msub><mi>F</mi><mi>f</mi></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo fence="true">)</mo></mrow></mrow><mi>W</mi></mfrac></mrow></semantics></math></span>'
    },
    {
      "label": "L5/S1 shear",
      "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>S</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>=</mo><msub><mi>m</mi><mi>u</mi></msub><mrow><mo fence="true">(</mo><msub><mi>A</mi><mi>z</mi></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mi>sin</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mfrac><mrow><mi>π</mi><mi>ϕ</mi></mrow><mn>180</mn></mfrac><mo fence="true">)</mo></mrow><mo>−</mo><msub><mi>F</mi><mi>x</mi></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mi>cos</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mfrac><mrow><mi>π</mi><mi>ϕ</mi></mrow><mn>180</mn></mfrac><mo fence="true">)</mo></mrow><mo fence="true">)</mo></mrow><mo>+</mo><mfrac><mrow><msub><mi>F</mi><mi>e</mi></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><msub><mi>k</mi><mi>s</mi></msub></mrow><mi>W</mi></mfrac></mrow></semantics></math></span>'
    }
  ];

  // generated/stride-length.js
  var model = (
    /** @type {any} */
    stride_length_model_exports
  );
  var sources = [{ "text": "Fukuchi, Fukuchi and Duarte 2017, PeerJ 5", "url": "https://doi.org/10.7717/peerj.3298", "use": "Measured ground force of runners on a treadmill", "verified": true }, { "text": "Clark, Ryan and Weyand 2017, Journal of Experimental Biology 220", "url": "https://doi.org/10.1242/jeb.138057", "use": "Vertical force from two masses", "verified": true }, { "text": "Alcantara and others 2021, PeerJ 9", "url": "https://doi.org/10.7717/peerj.11199", "use": "How contact time falls with speed and step rate", "verified": true }];
  var measured = { "runners": 12, "speeds": [2.5, 3.5, 4.5], "percent": [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100], "contactTime": [0.26876, 0.22383, 0.19721], "mean": [[0.0631, 0.1049, 0.1654, 0.2461, 0.346, 0.4619, 0.5896, 0.724, 0.8598, 0.9898, 1.1073, 1.2069, 1.2876, 1.3512, 1.4015, 1.4427, 1.478, 1.5104, 1.542, 1.5747, 1.6102, 1.6496, 1.6938, 1.7428, 1.7957, 1.8506, 1.9057, 1.9592, 2.0103, 2.0586, 2.1038, 2.1458, 2.1841, 2.2188, 2.2497, 2.2769, 2.3002, 2.3195, 2.3346, 2.3454, 2.3519, 2.3545, 2.3535, 2.3492, 2.342, 2.332, 2.3192, 2.304, 2.2862, 2.2659, 2.2433, 2.2183, 2.1911, 2.1619, 2.1309, 2.0981, 2.0636, 2.0273, 1.9891, 1.9489, 1.9067, 1.8626, 1.8168, 1.7694, 1.7203, 1.6696, 1.6174, 1.5638, 1.5087, 1.4525, 1.3951, 1.3367, 1.2774, 1.2176, 1.1574, 1.097, 1.0367, 0.9765, 0.9168, 0.8577, 0.7994, 0.7422, 0.6862, 0.6318, 0.5792, 0.5287, 0.4803, 0.4342, 0.3904, 0.349, 0.3101, 0.2737, 0.2399, 0.2089, 0.1806, 0.155, 0.132, 0.1115, 0.0933, 0.0772, 0.0631], [0.0632, 0.1132, 0.1862, 0.2816, 0.3989, 0.5336, 0.6815, 0.8373, 0.9956, 1.1501, 1.2946, 1.4237, 1.5332, 1.6203, 1.6855, 1.731, 1.7618, 1.7826, 1.7987, 1.815, 1.8345, 1.8598, 1.8913, 1.9291, 1.9725, 2.0209, 2.0735, 2.129, 2.1861, 2.2431, 2.2983, 2.3505, 2.3985, 2.442, 2.4805, 2.5143, 2.5433, 2.5676, 2.5876, 2.6031, 2.6143, 2.6214, 2.6244, 2.6235, 2.619, 2.6113, 2.6007, 2.5873, 2.5713, 2.5528, 2.5319, 2.5087, 2.4833, 2.4557, 2.4259, 2.3939, 2.3599, 2.3238, 2.2856, 2.2453, 2.2028, 2.1579, 2.1106, 2.061, 2.0089, 1.9546, 1.8981, 1.8395, 1.779, 1.7167, 1.6526, 1.587, 1.5198, 1.4512, 1.3815, 1.311, 1.2398, 1.1683, 1.0969, 1.0256, 0.955, 0.8852, 0.8165, 0.7495, 0.6843, 0.6213, 0.5608, 0.5033, 0.449, 0.398, 0.3505, 0.3067, 0.2665, 0.2299, 0.1969, 0.1672, 0.1407, 0.1172, 0.0966, 0.0786, 0.0632], [0.0633, 0.1147, 0.1882, 0.2839, 0.4038, 0.5438, 0.7024, 0.8748, 1.0557, 1.2394, 1.4171, 1.5813, 1.7244, 1.84, 1.9256, 1.9806, 2.0097, 2.019, 2.017, 2.0114, 2.0077, 2.0096, 2.0187, 2.0351, 2.0584, 2.0883, 2.1241, 2.1654, 2.2113, 2.2609, 2.3132, 2.3669, 2.4206, 2.4729, 2.5227, 2.5686, 2.6098, 2.6458, 2.6761, 2.7009, 2.7202, 2.7345, 2.7441, 2.7493, 2.7505, 2.7477, 2.7413, 2.7314, 2.7182, 2.702, 2.6831, 2.6619, 2.6385, 2.6131, 2.5857, 2.5564, 2.525, 2.4915, 2.4556, 2.4171, 2.3759, 2.332, 2.2853, 2.2358, 2.1837, 2.1289, 2.0713, 2.0111, 1.9484, 1.8832, 1.8159, 1.7466, 1.6754, 1.6025, 1.528, 1.4522, 1.3751, 1.2971, 1.2185, 1.1397, 1.0611, 0.9831, 0.906, 0.8304, 0.7566, 0.6852, 0.6165, 0.5511, 0.4894, 0.4315, 0.3778, 0.3285, 0.2835, 0.2428, 0.2064, 0.174, 0.1454, 0.1203, 0.0986, 0.0796, 0.0633]], "sd": [[72e-4, 0.0186, 0.0389, 0.0661, 0.0969, 0.1275, 0.1557, 0.1816, 0.203, 0.2138, 0.2096, 0.1936, 0.1743, 0.1616, 0.1592, 0.1643, 0.1722, 0.1809, 0.1886, 0.1951, 0.1995, 0.2016, 0.2016, 0.2, 0.1979, 0.1959, 0.1941, 0.1921, 0.1894, 0.186, 0.1818, 0.1771, 0.1719, 0.1667, 0.1616, 0.1571, 0.1536, 0.1514, 0.1507, 0.1515, 0.1536, 0.1568, 0.161, 0.1658, 0.1711, 0.1766, 0.1825, 0.1884, 0.1945, 0.2008, 0.2071, 0.2135, 0.22, 0.2265, 0.233, 0.2392, 0.2452, 0.2509, 0.2563, 0.2613, 0.266, 0.2702, 0.2738, 0.2767, 0.2789, 0.2805, 0.2813, 0.2815, 0.2809, 0.2795, 0.2772, 0.274, 0.2701, 0.2653, 0.2597, 0.2533, 0.246, 0.238, 0.229, 0.2192, 0.2086, 0.1971, 0.1849, 0.1719, 0.1584, 0.1445, 0.1302, 0.1159, 0.1018, 0.0881, 0.0748, 0.0623, 0.0506, 0.0401, 0.031, 0.0234, 0.0173, 0.0128, 98e-4, 81e-4, 72e-4], [73e-4, 0.0217, 0.0504, 0.0862, 0.1268, 0.1663, 0.2011, 0.2286, 0.2485, 0.2598, 0.2608, 0.2517, 0.2347, 0.2144, 0.1959, 0.1829, 0.177, 0.1777, 0.1831, 0.1902, 0.1968, 0.202, 0.2058, 0.209, 0.2117, 0.2141, 0.2161, 0.2174, 0.2175, 0.216, 0.2124, 0.2074, 0.2015, 0.1958, 0.1909, 0.1871, 0.1842, 0.1816, 0.1791, 0.1764, 0.1735, 0.1709, 0.1687, 0.1671, 0.1661, 0.1657, 0.1658, 0.1666, 0.1679, 0.1698, 0.1724, 0.1756, 0.1793, 0.1836, 0.1884, 0.1935, 0.1987, 0.2038, 0.2086, 0.213, 0.2169, 0.2203, 0.2231, 0.2254, 0.227, 0.2282, 0.2289, 0.2291, 0.2289, 0.2283, 0.2271, 0.2253, 0.223, 0.2201, 0.2164, 0.2118, 0.2063, 0.1998, 0.1923, 0.1838, 0.1743, 0.1639, 0.1527, 0.1409, 0.1284, 0.1156, 0.1024, 0.0892, 0.0761, 0.0635, 0.0516, 0.0409, 0.0316, 0.0242, 0.0185, 0.0146, 0.012, 0.0103, 91e-4, 81e-4, 73e-4], [72e-4, 0.0242, 0.0546, 0.0929, 0.1357, 0.1783, 0.2163, 0.2457, 0.2646, 0.272, 0.2698, 0.2594, 0.2439, 0.2241, 0.2031, 0.185, 0.176, 0.1802, 0.1949, 0.2138, 0.2312, 0.2444, 0.2529, 0.2578, 0.2607, 0.2623, 0.2637, 0.2651, 0.2665, 0.2675, 0.2678, 0.2665, 0.2637, 0.2593, 0.254, 0.2486, 0.2438, 0.2397, 0.2365, 0.2337, 0.2308, 0.2279, 0.2246, 0.2211, 0.2172, 0.2134, 0.2096, 0.2062, 0.2033, 0.2009, 0.1991, 0.1979, 0.1971, 0.1968, 0.197, 0.1977, 0.1989, 0.2007, 0.2029, 0.2053, 0.2077, 0.2098, 0.2113, 0.2122, 0.2122, 0.2117, 0.2106, 0.2094, 0.208, 0.2065, 0.2049, 0.2029, 0.2004, 0.1973, 0.1935, 0.1889, 0.1832, 0.1766, 0.169, 0.1607, 0.1515, 0.1417, 0.1313, 0.1203, 0.109, 0.0973, 0.0854, 0.0735, 0.0619, 0.0509, 0.041, 0.0323, 0.0252, 0.0195, 0.0154, 0.0123, 0.0103, 89e-4, 8e-3, 75e-4, 72e-4]] };

  // core/path.js
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
    const last2 = values[0].length - 1;
    const chosen = [];
    for (let i4 = 0; i4 < last2; i4 += every) {
      const next = Math.min(last2, i4 + every);
      const flat = i4 > 0 && values.every((one) => one[i4] === one[i4 - every] && one[i4] === one[next]);
      if (!flat) chosen.push(i4);
    }
    chosen.push(last2);
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

  // core/curve-chart.js
  var CURVE_CHART_HEIGHT = 284;
  var STRIP_HEIGHT = 16;
  var HEIGHT2 = CURVE_CHART_HEIGHT;
  var MARGIN = { top: 14, right: 4, bottom: 34, left: 22 };
  var STRIP_ROOM = 24;
  var DIGIT = 7;
  var ROW2 = 17;
  var EVERY = 3;
  var STROKES = {
    model: { width: 2.5, dash: A },
    measured: { width: 1.75, dash: A },
    baseline: { width: 1.5, dash: "5 4" }
  };
  function curveChart(chart) {
    const { width, alt, bands, lines, points = [], cursor, labels, strip } = chart;
    const left = Math.max(MARGIN.left, 8 + DIGIT * levelText(chart.y.high, chart.y.step).length);
    const bottom = HEIGHT2 - MARGIN.bottom - (strip ? STRIP_ROOM : 0);
    const x2 = linearScale([chart.x.low ?? 0, chart.x.high], [left, width - MARGIN.right]);
    const y2 = linearScale([0, chart.y.high], [bottom, MARGIN.top]);
    const placed = stackLabels(bands, lines, y2, points);
    return b`<svg role="img" aria-label=${alt} viewBox="0 0 ${width} ${HEIGHT2}" height=${HEIGHT2}>
    ${i3([width, ...Object.values(chart.x), ...Object.values(chart.y)], () => axes(chart, left, x2, y2))}
    ${strip ? strip(x2, bottom + 9) : A}
    <svg class="se-plot" y=${MARGIN.top - 2} width=${width} height=${bottom - MARGIN.top + 4}
      viewBox="0 ${MARGIN.top - 2} ${width} ${bottom - MARGIN.top + 4}">
      ${bands.map((band) => i3([band.x, band.low, band.high, width], () => bandShape(band, x2, y2)))}
      ${cursor ? cursorLines(cursor, x2, y2) : A}
      ${lines.map((one) => i3([one.x, one.y, one.tone, width], () => lineShape(one, x2, y2)))}
      ${points.map((point) => pointShape(point, x2, y2))}
    </svg>
    ${placed.map((label) => leaderAndText(label, labels, x2, y2))}
  </svg>`;
  }
  function levelText(level, step) {
    return fixed(level, Number.isInteger(step) ? 0 : 1);
  }
  function axes({ width, x: across, y: up, strip }, left, x2, y2) {
    const levels = Array.from({ length: Math.round(up.high / up.step) + 1 }, (_2, index) => index * up.step);
    const base = y2(0) + (strip ? STRIP_ROOM : 0);
    const last2 = across.ticks.at(-1);
    return w`
    ${levels.map((level) => w`
      <line class=${level === 0 ? "se-axis" : "se-gridline"} x1=${left} x2=${width - MARGIN.right} y1=${y2(level)} y2=${y2(level)}></line>
      <text class="se-quiet" x=${left - 8} y=${y2(level) + 4} text-anchor="end">${levelText(level, up.step)}</text>`)}
    ${across.ticks.map((tick) => w`
      <line class="se-axis" x1=${x2(tick)} x2=${x2(tick)} y1=${base + 4} y2=${base + 8}></line>
      <text class="se-quiet" x=${x2(tick)} y=${base + 23} text-anchor=${tick === last2 ? "end" : "middle"} dx=${tick === last2 ? Math.min(14, width - x2(tick)) : 0}>${tick === last2 ? withUnit(String(tick), across.unit) : tick}</text>`)}`;
  }
  function cursorLines({ now, pinned }, x2, y2) {
    const upright = (name2, at) => w`<line class=${name2} x1=${px(x2(at))} x2=${px(x2(at))} y1=${MARGIN.top} y2=${px(y2(0))}></line>`;
    return w`${pinned === null ? A : upright("se-baseline-mark", pinned)}${upright("se-cursor", now)}`;
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
  function stackLabels(bands, lines, y2, points = []) {
    const wanted = lines.map((one) => ({ tone: one.tone, at: [one.x[one.anchor], one.y[one.anchor]], row: 0, text: one.label, note: one.note, dot: one.dot }));
    for (const band of bands) {
      if (band.label) wanted.push({ tone: band.tone, at: [band.x[band.label.anchor], band.high[band.label.anchor]], row: 0, text: band.label.text });
    }
    for (const { x: x2, y: value, label, note } of points) wanted.push({ tone: "measured", at: [x2, value], row: 0, text: label, note });
    wanted.sort((a2, b2) => b2.at[1] - a2.at[1]);
    let free = MARGIN.top;
    for (const label of wanted) {
      label.row = Math.max(y2(label.at[1]), free);
      free = label.row + ROW2 * (label.note ? 2 : 1) + 1;
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
      ${label.note ? w`<text class="se-label se-quiet" y=${ROW2}>${label.note}</text>` : A}
    </g>`;
  }

  // explorers/stride-length/measured.js
  var cache = /* @__PURE__ */ new Map();
  function measuredCurve(speed) {
    const known = cache.get(speed);
    if (known) return known;
    const curve2 = interpolate(speed);
    cache.set(speed, curve2);
    return curve2;
  }
  function interpolate(speed) {
    const { speeds, percent, contactTime, mean, sd } = measured;
    const inside = Math.max(speeds[0], Math.min(speeds[speeds.length - 1], speed));
    const upper = Math.max(1, speeds.findIndex((one) => one >= inside));
    const lower = upper - 1;
    const share = (inside - speeds[lower]) / (speeds[upper] - speeds[lower]);
    const mix2 = (a2, b2) => a2 + (b2 - a2) * share;
    const contact = mix2(contactTime[lower], contactTime[upper]);
    const average = percent.map((_2, i4) => mix2(mean[lower][i4], mean[upper][i4]));
    const spread = percent.map((_2, i4) => mix2(sd[lower][i4], sd[upper][i4]));
    const exact = speeds.includes(speed);
    return {
      time: percent.map((one) => one * 10 * contact),
      mean: average,
      low: average.map((value, i4) => Math.max(0, value - spread[i4])),
      high: average.map((value, i4) => value + spread[i4]),
      kind: exact ? "measured" : inside === speed ? "interpolated" : "nearest",
      between: exact || inside !== speed ? [inside, inside] : [speeds[lower], speeds[upper]]
    };
  }

  // explorers/stride-length/strings.js
  var TITLE = "Explorer: step rate, stride length and load on L5/S1";
  var QUESTION = "A runner keeps 3.5 m/s but takes 10 % more steps a minute. How much does the peak compression on L5/S1 change?";
  var UNTIL_COMMIT = "Commit a guess to see this curve";
  var BALANCE_UNTIL_COMMIT = "Commit a guess to see how the load adds up";
  var DISPUTED = "Whether smaller peaks protect the back is not settled. A peak is not an injury.";
  var MODEL_FORCE = "Model: computed from speed alone, fitted to these runners.";
  var MODEL_COMPRESSION = "Computed: not measured in a running spine.";
  var BANDS2 = "Dark band: lever arm of the back muscles, 5.5 to 7.5 cm. Pale band: the other assumed inputs as well, combined in quadrature. Both are ranges, not probabilities.";
  function measuredCaption({ kind, between }) {
    const [a2, b2] = between.map((speed) => fixed(speed, 1));
    const who = `Measured: ${measured.runners} runners, mean ± SD`;
    if (kind === "measured") return `${who}, at ${a2} m/s at their own step rate.`;
    if (kind === "interpolated") return `${who}, interpolated between ${a2} and ${b2} m/s, own step rate.`;
    return `${who}, nearest measured speed ${a2} m/s, own step rate.`;
  }
  function sentence(view) {
    if (!view.revealed) {
      const text = "Commit your guess: the answer appears here in one sentence.";
      return { band: "predict", shown: b`${text}`, spoken: text };
    }
    const { results, pinned } = view;
    const peak = `${fixed(results.peak_compression, 2)} × body weight`;
    const range = `range ${fixed(results.peak_compression_low, 2)} to ${fixed(results.peak_compression_high, 2)}`;
    if (!view.changed) {
      const next = "Move a control to compare with the pinned runner.";
      return {
        band: "pinned",
        shown: b`The peak compression on L5/S1 is <b>${peak}</b> (${range}). ${next}`,
        spoken: `The runner is as pinned. ${next}`
      };
    }
    const percent = percentChange(results.peak_compression, pinned.peak_compression);
    const { index, direction } = bandOf(percent);
    const total = kilometre(view);
    const verb = changeVerb(percent);
    const amount2 = direction === 0 ? "" : `, by ${fixed(Math.abs(percent), 1)} %,`;
    return {
      band: `${direction * index}|${total}`,
      shown: direction === 0 ? b`The peak compression on L5/S1 <b>${verb}</b>: ${peak} (${range}). ${total}` : b`The peak compression on L5/S1 <b>${verb}${amount2}</b> to ${peak} (${range}). ${total}`,
      spoken: `The peak compression on L5/S1 ${verb}. ${total}`
    };
  }
  function kilometre({ values, pinnedValues, results, pinned }) {
    const total = percentChange(results.compression_impulse_per_km, pinned.compression_impulse_per_km);
    const steps = percentChange(results.steps_per_km, pinned.steps_per_km);
    if (bandOf(total).direction !== 0) return `Summed over a kilometre, the load ${changeVerb(total)}.`;
    const onlyStepRate = Object.keys(values).every((name2) => name2 === "step_rate_change" || values[name2] === pinnedValues[name2]);
    if (!onlyStepRate || bandOf(steps).direction === 0) return "Summed over a kilometre, the load hardly changes.";
    return `Summed over a kilometre, the load hardly changes: ${steps > 0 ? "lower peaks, more of them" : "higher peaks, fewer of them"}.`;
  }
  function sceneAlt({ values, results, pinned, changed }) {
    const before = changed ? ` Pinned: stride ${fixed(pinned.stride_length, 2)} metres, peak ground force ${fixed(pinned.peak_vertical_force, 2)} body weights.` : "";
    return `Runner at touchdown, ${fixed(values.stature, 2)} metres tall, trunk ${fixed(values.trunk_lean, 1)} degrees forward, with the step before as a paler figure behind. Stride ${fixed(results.stride_length, 2)} metres; the foot lands ${Math.round(results.touchdown_distance * 100)} centimetres ahead of the hip; peak ground force ${fixed(results.peak_vertical_force, 2)} body weights.${before}`;
  }
  function lensAlt({ results, revealed }) {
    const anatomy = "Side view of L4, L5 and the sacrum with discs, facet joints, canal and back muscles; a line marks the lever arm of the back muscles, 6.5 centimetres, range 5.5 to 7.5.";
    return revealed ? `${anatomy} Arrows press on the L5/S1 disc: peak compression ${fixed(results.peak_compression, 2)} body weights, range ${fixed(results.peak_compression_low, 2)} to ${fixed(results.peak_compression_high, 2)}.` : `${anatomy} The compression is hidden until you commit a guess.`;
  }
  function forceAlt({ values, results, pinned, changed }, curve2) {
    return `Vertical ground force over one step, in body weights. The model rises to ${fixed(results.peak_vertical_force, 2)} at ${Math.round(results.time_of_peak_vertical_force * 1e3)} milliseconds and ends with contact at ${Math.round(results.contact_time * 1e3)} milliseconds. The measured mean of ${measured.runners} runners peaks at ${fixed(Math.max(...curve2.mean), 2)} (${curve2.kind} for ${fixed(values.speed, 1)} metres per second).` + (changed ? ` Pinned: peak ${fixed(pinned.peak_vertical_force, 2)}.` : "");
  }
  function compressionAlt({ results, pinned, changed }) {
    return `Compression on L5/S1 over one step, in body weights: at least ${fixed(results.min_compression, 2)} in flight, peak ${fixed(results.peak_compression, 2)} at ${Math.round(results.time_of_peak_compression * 1e3)} milliseconds; lever-arm range ${fixed(results.peak_compression_low, 2)} to ${fixed(results.peak_compression_high, 2)}, all inputs ${fixed(results.peak_compression_wide_low, 2)} to ${fixed(results.peak_compression_wide_high, 2)}.` + (changed ? ` Pinned: peak ${fixed(pinned.peak_compression, 2)}.` : "");
  }

  // explorers/stride-length/charts.js
  var AXES = {
    x: { high: 425, ticks: [0, 100, 200, 300, 400], unit: "ms" },
    y: { high: 5, step: 1 },
    // body weights
    labels: { at: 246, grows: (
      /** @type {const} */
      "start"
    ) }
  };
  var milliseconds = /* @__PURE__ */ new WeakMap();
  function time(results) {
    let axis = milliseconds.get(results);
    if (!axis) {
      axis = results.time.map((t4) => t4 * 1e3);
      milliseconds.set(
        results,
        /** @type {Float64Array} */
        axis
      );
    }
    return (
      /** @type {Float64Array} */
      axis
    );
  }
  function indexOfMax(values) {
    let best = 0;
    for (let i4 = 1; i4 < values.length; i4 += 1) if (values[i4] > values[best]) best = i4;
    return best;
  }
  function descentTo(values, level) {
    let i4 = indexOfMax(values);
    while (i4 < values.length - 1 && values[i4] > level) i4 += 1;
    return i4;
  }
  function phases(results) {
    return { contact: results.contact_time * 1e3, step: results.step_time * 1e3 };
  }
  function phaseStrip({ results, pinned, changed }) {
    const now = phases(results);
    const before = changed ? phases(pinned) : null;
    return (x2, top) => {
      const [start, contact, step] = [x2(0), x2(now.contact), x2(now.step)];
      const words = top + STRIP_HEIGHT - 4;
      const mark = (time2) => w`<line class="se-baseline-mark" x1=${px(x2(time2))} x2=${px(x2(time2))} y1=${top - 2} y2=${top + STRIP_HEIGHT + 2}></line>`;
      return w`
      <rect class="se-contact" x=${start} y=${top} width=${px(contact - start)} height=${STRIP_HEIGHT}></rect>
      <rect class="se-flight" x=${px(contact)} y=${top} width=${px(step - contact)} height=${STRIP_HEIGHT}></rect>
      <text class="se-quiet" transform=${place((start + contact) / 2, words)} text-anchor="middle">contact ${Math.round(now.contact)} ms</text>
      <text class="se-quiet" transform=${place((contact + step) / 2, words)} text-anchor="middle">${step - contact > 36 ? "flight" : ""}</text>
      ${before ? [mark(before.contact), mark(before.step)] : A}`;
    };
  }
  function modelLines({ results, pinned, changed }, series) {
    const peak = indexOfMax(results[series]);
    const lines = [];
    if (changed) {
      const before = indexOfMax(pinned[series]);
      lines.push({ tone: "baseline", x: time(pinned), y: pinned[series], anchor: before, label: `pinned ${fixed(pinned[series][before], 2)}` });
    }
    lines.push({ tone: "model", x: time(results), y: results[series], anchor: peak, label: `model ${fixed(results[series][peak], 2)}`, dot: true });
    return lines;
  }
  function forceChart(view) {
    const { values, width } = view;
    const curve2 = measuredCurve(values.speed);
    const measuredLine = (
      /** @type {Line} */
      { tone: "measured", x: curve2.time, y: curve2.mean, anchor: descentTo(curve2.mean, 1.45), label: "measured", note: "mean ± SD" }
    );
    return b`<figure>
    <p class="se-heading">Ground force <span>\u00d7 body weight</span></p>
    ${slot("force", CURVE_CHART_HEIGHT, curveChart({
      ...AXES,
      width: width("force", 290),
      alt: forceAlt(view, curve2),
      bands: [{ tone: "measured-band", x: curve2.time, low: curve2.low, high: curve2.high }],
      lines: [measuredLine, ...modelLines(view, "vertical_force")],
      strip: phaseStrip(view)
    }))}
    <div>
      <p class="se-caption"><b class="se-badge" data-kind="evidence">Evidence</b><span>${measuredCaption(curve2)}</span></p>
      <p class="se-caption"><b class="se-badge" data-kind="illustration">Illustration</b><span>${MODEL_FORCE}</span></p>
    </div>
  </figure>`;
  }
  function compressionChart(view) {
    const { results, revealed, width } = view;
    return b`<figure>
    <p class="se-heading">Compression on L5/S1 <span>\u00d7 body weight</span></p>
    ${slot("compression", CURVE_CHART_HEIGHT, revealed ? curveChart({
      ...AXES,
      width: width("compression", 290),
      alt: compressionAlt(view),
      bands: [
        { tone: "uncertainty-wide", x: time(results), low: results.compression_wide_low, high: results.compression_wide_high },
        {
          tone: "uncertainty",
          x: time(results),
          low: results.compression_low,
          high: results.compression_high,
          label: { text: `range ${fixed(results.peak_compression_low, 2)}–${fixed(results.peak_compression_high, 2)}`, anchor: descentTo(results.compression_high, (results.min_compression + results.peak_compression_high) / 2) }
        }
      ],
      lines: modelLines(view, "compression"),
      strip: phaseStrip(view)
    }) : b`<p class="se-veil">${UNTIL_COMMIT}</p>`)}
    <div>
      <p class="se-caption"><b class="se-badge" data-kind="illustration">Illustration</b><span>${MODEL_COMPRESSION}</span></p>
      <p class="se-caption">${BANDS2}</p>
    </div>
  </figure>`;
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

  // anatomy/lumbar.js
  var LEVELS = ["T12", "L1", "L2", "L3", "L4", "L5", "S1"];
  var JOINTS = ["T12-L1", "L1-2", "L2-3", "L3-4", "L4-5", "L5-S1"];
  var VERTEBRAE = ["T12", "L1", "L2", "L3", "L4", "L5"];
  var DIMENSIONS = {
    T12: { depthUp: 31.5, depthLow: 32.5, front: 24.4, back: 26.2, canal: 17, pedicle: 15, disc: 5.8, wedge: 3, spine: 46, blade: 14, droop: 8 },
    L1: { depthUp: 33, depthLow: 33.8, front: 26, back: 27, canal: 17, pedicle: 15, disc: 6.8, wedge: 5, spine: 50, blade: 18.5, droop: 4 },
    L2: { depthUp: 34, depthLow: 34.6, front: 27, back: 27.4, canal: 16.6, pedicle: 14.8, disc: 7.8, wedge: 7, spine: 52, blade: 20.5, droop: 3 },
    L3: { depthUp: 35, depthLow: 35.2, front: 27.6, back: 27, canal: 16.4, pedicle: 14.4, disc: 8.8, wedge: 9, spine: 53, blade: 21.5, droop: 2.5 },
    L4: { depthUp: 35.4, depthLow: 35.2, front: 27.8, back: 26, canal: 16.2, pedicle: 14, disc: 9.6, wedge: 11, spine: 51, blade: 20, droop: 3 },
    L5: { depthUp: 35.2, depthLow: 34.4, front: 28.8, back: 24.6, canal: 16, pedicle: 13.4, disc: 8.8, wedge: 14.5, spine: 43, blade: 14.5, droop: 4.5 }
  };
  var SACRUM_DEPTH = 33.5;
  var LEVER_ARM = { value: 65, low: 55, high: 75 };
  var INK = {
    bone: "var(--se-bone)",
    boneLine: "var(--se-bone-line)",
    disc: "var(--se-disc)",
    discText: "var(--se-disc-text)",
    muscle: "var(--se-muscle)",
    muscleText: "var(--se-muscle-text)",
    panel: "var(--se-panel)",
    ink: "var(--se-ink)",
    canal: "var(--se-body)",
    nerve: "var(--se-measured)"
  };
  var GAP = 1.9;
  function facetSurface(level) {
    if (level === "S1") return [[-35.4, 15], [-34.2, 9.6], [-33.6, 4.2], [-34, -1]];
    const { depthUp, back, canal } = DIMENSIONS[level];
    const x2 = -depthUp / 2 - canal, y2 = back / 2;
    return [[x2 - 0.4, y2 + 9.4], [x2 - 1, y2 + 4], [x2 - 1.6, y2 - 1.4], [x2 - 2.8, y2 - 6]];
  }
  function buildVertebra(level, fromLower) {
    const { depthUp, depthLow, front, back, canal, pedicle, spine, blade, droop } = DIMENSIONS[level];
    const u2 = depthUp / 2, l3 = depthLow / 2, ya = front / 2, yp = back / 2, mid = (ya + yp) / 2;
    const lower = LEVELS[LEVELS.indexOf(level) + 1];
    const surface = facetSurface(lower);
    const away = (d2, i4) => apply(fromLower, [surface[i4][0] - d2, surface[i4][1] - d2 * 0.25]);
    const own = facetSurface(level);
    const w2 = -u2;
    const top = yp - 3.6, floor = top - pedicle;
    const tip = w2 - spine, upper = yp - 12 - droop;
    const j0 = away(GAP, 0), j1 = away(GAP, 1), j2 = away(GAP, 2), j3 = away(GAP + 0.4, 3);
    const heel = away(5.2, 3);
    heel[1] -= 3;
    const backLow = away(9.2, 2);
    const low = Math.max(upper - blade, heel[1] + 3.5);
    const notch = (
      /** @type {XY} */
      [Math.min(backLow[0] - 1.4, heel[0] - 4.4), Math.max(low + 3.6, backLow[1] + 2.4)]
    );
    const spineRoot = Math.min(w2 - canal - 14, notch[0] - 3);
    const points = [
      // superior endplate, front to back: rim, shallow dish, rim
      [u2 - 0.2, ya - 1.5],
      [u2 - 1.8, ya + 0.1],
      [u2 - 5.5, ya - 0.4],
      [u2 * 0.35, mid - 1.5],
      [-u2 * 0.3, mid - 1.8],
      [-u2 + 6, yp - 0.9],
      [-u2 + 2, yp],
      [w2, yp - 1.4],
      // superior notch, superior articular process
      [w2 - 0.1, yp - 3],
      [w2 - 3.4, top - 0.4],
      [w2 - 7.4, top + 0.4],
      [own[0][0] + 5.2, yp + 1.8],
      [own[0][0] + 4.2, yp + 6.6],
      [own[0][0] + 1.8, own[0][1] + 1.8],
      [own[0][0] - 0.9, own[0][1] + 1.2],
      [own[1][0], own[1][1]],
      [own[2][0], own[2][1]],
      [own[3][0], own[3][1]],
      // lamina and upper border of the spinous process
      [own[3][0] - 3.4, own[3][1] - 3.4],
      [w2 - canal - 11, Math.min(own[3][1] - 5.4, upper + 3)],
      [spineRoot - 4, upper + 0.8],
      [(spineRoot + tip) / 2 - 3, upper - 0.6],
      [tip + 5, upper + 0.2],
      [tip + 1, upper - 1.4],
      // the blade: thick, rounded, deepest at its lower corner
      [tip - 0.8, upper + (low - upper) * 0.35],
      [tip - 0.6, upper + (low - upper) * 0.72],
      [tip + 1.8, low - 0.6],
      [tip + 6.2, low - 0.4],
      [(tip + spineRoot) / 2 + 1, low + 1.8],
      [spineRoot, notch[1] - 0.4],
      // inferior articular process
      [notch[0] + 0.8, notch[1] - 1.6],
      [(notch[0] + heel[0]) / 2 - 0.2, (notch[1] + heel[1]) / 2 - 0.4],
      [heel[0] - 1.4, heel[1] + 1.2],
      [heel[0] + 1.4, heel[1] - 0.4],
      [j3[0] - 0.8, j3[1] - 1],
      [j2[0], j2[1]],
      [j1[0], j1[1]],
      [j0[0] + 0.1, j0[1] + 1],
      // isthmus (pars), inferior notch under the pedicle
      [w2 - canal * 0.74, (j0[1] + floor) / 2 + 1.4],
      [w2 - canal * 0.56, floor + 0.8],
      [w2 - 4.6, floor + 0.3],
      [w2 - 0.6, floor - 1.2],
      // rear wall, inferior endplate, front wall
      [-l3 + 1, (floor - yp) / 2 - 1],
      [-l3 + 0.1, -yp + 2.6],
      [-l3, -yp + 1.2],
      [-l3 + 2, -yp],
      [-l3 + 6, -yp + 1],
      [-l3 * 0.3, -mid + 2],
      [l3 * 0.35, -mid + 1.7],
      [l3 - 5.5, -ya + 0.5],
      [l3 - 1.8, -ya - 0.1],
      [l3 - 0.1, -ya + 1.6],
      [l3 - 1.2, -ya + 4.6],
      [(u2 + l3) / 2 - 3.2, 0.4],
      [u2 - 1.4, ya - 4.8]
    ];
    const outline = curve(points);
    const details = join([
      curve([[u2 - 2.6, ya - 3.6], [u2 * 0.4, mid - 4.2], [-u2 * 0.35, mid - 4.4], [-u2 + 3.4, yp - 3.2]], false),
      curve([[l3 - 2.6, -ya + 3.6], [l3 * 0.4, -mid + 4.4], [-l3 * 0.35, -mid + 4.6], [-l3 + 3.4, -yp + 3.4]], false)
    ]);
    const process = ellipse(w2 - 8.6, (top + floor) / 2 + 0.4, 4.5, 3.5, -0.35);
    const lamina = curve([[own[3][0] - 2.6, own[3][1] - 4.6], [notch[0] + 3, (own[3][1] + notch[1]) / 2 - 1], [notch[0] + 1.4, notch[1] + 1.4]], false);
    const facetBelow = curve([
      away(-0.5, 0),
      away(-0.5, 1),
      away(-0.5, 2),
      away(-0.4, 3),
      away(1.2, 3),
      away(GAP + 0.5, 3),
      away(GAP + 0.5, 2),
      away(GAP + 0.5, 1),
      away(GAP + 0.4, 0),
      away(1, 0)
    ]);
    return { outline, details, process, facetBelow, lamina };
  }
  function neutralLinks() {
    const links = {};
    for (const level of VERTEBRAE) {
      const i4 = LEVELS.indexOf(level), below = LEVELS[i4 + 1], d2 = DIMENSIONS[level];
      const own = Math.atan2((d2.front - d2.back) / 2, (d2.depthUp + d2.depthLow) / 2) * 180 / Math.PI;
      let lowerHalf = 0;
      let seat = [0, 0];
      if (below !== "S1") {
        const e5 = DIMENSIONS[below];
        lowerHalf = Math.atan2((e5.front - e5.back) / 2, (e5.depthUp + e5.depthLow) / 2) * 180 / Math.PI;
        seat = [0, (e5.front + e5.back) / 4];
      }
      let m3 = rigid(-lowerHalf, seat[0], seat[1]);
      m3 = times(m3, rigid(-d2.wedge / 2));
      m3 = times(m3, rigid(0, 0, d2.disc));
      m3 = times(m3, rigid(-d2.wedge / 2));
      m3 = times(m3, rigid(-own));
      m3 = times(m3, rigid(0, 0, (d2.front + d2.back) / 4));
      links[level] = m3;
    }
    return (
      /** @type {Record<Vertebra, Matrix>} */
      links
    );
  }
  var LINKS = neutralLinks();
  var BONES = (
    /** @type {any} */
    Object.fromEntries(VERTEBRAE.map((level) => [level, buildVertebra(level, inverse(LINKS[level]))]))
  );
  var SACRUM = (() => {
    const h2 = SACRUM_DEPTH / 2, f2 = facetSurface("S1");
    const points = [
      [h2 - 0.1, -1.8],
      [h2 - 1.9, -0.1],
      [h2 - 6, -0.6],
      [3, -1.5],
      [-6, -1.6],
      [-h2 + 5.5, -0.7],
      [-h2 + 2, 0],
      [-h2, -1.4],
      [-h2 - 0.8, -3.4],
      [-h2 - 5.6, -3.8],
      [f2[0][0] + 8.6, 1.4],
      [f2[0][0] + 6.6, 8],
      [f2[0][0] + 4.6, f2[0][1] - 0.4],
      [f2[0][0] + 1.8, f2[0][1] + 1.8],
      [f2[0][0] - 0.7, f2[0][1] + 0.9],
      [f2[1][0], f2[1][1]],
      [f2[2][0], f2[2][1]],
      [f2[3][0], f2[3][1]],
      // median crest: low tubercles, then the hiatus and the tip
      [-39.6, -3.6],
      [-44.8, -4.6],
      [-48.6, -8.8],
      [-48.4, -14.6],
      [-44.6, -20.6],
      [-45.6, -26],
      [-47, -31.6],
      [-45, -38],
      [-41.4, -43.4],
      [-41.6, -49.2],
      [-41.4, -55],
      [-37.6, -61.6],
      [-35.2, -67.6],
      [-33.8, -74.6],
      [-28.4, -83],
      [-20.6, -92],
      [-11.6, -99.4],
      [-3, -104.4],
      // hollow front
      [3.4, -107.4],
      [8.4, -106.4],
      [10.4, -102.6],
      [8.2, -97.4],
      [3.4, -88.6],
      [-0.6, -77],
      [-2.2, -65.6],
      [-2, -54],
      [0, -42],
      [3.2, -30.4],
      [6.8, -20.4],
      [10.8, -11.4],
      [h2 - 1.6, -4.8]
    ];
    return {
      outline: curve(points),
      details: join([
        curve([[h2 - 3, -4.2], [4, -4.4], [-6, -4.3], [-h2 + 3.6, -3.6]], false),
        curve([[2.4, -31.4], [-5, -33], [-15.4, -31]], false),
        curve([[-2.4, -55], [-9, -55.4], [-17, -52.4]], false),
        curve([[-1.6, -76.6], [-7, -75.8], [-13.6, -72]], false)
      ]),
      canal: curve([[-h2 - 0.4, -3], [-17, -15], [-18, -30], [-20, -46], [-20.6, -60], [-18.4, -74], [-16, -83], [-18.6, -84.6], [-24.6, -76], [-28.4, -66], [-31, -54], [-32.6, -40], [-33.2, -26], [-32.6, -12], [-31, -4]])
    };
  })();
  function pivot(below) {
    if (below === "S1") return [-5, -2];
    const e5 = DIMENSIONS[below];
    return [-5, (e5.front + e5.back) / 4 - 2];
  }
  function lumbarPose({ tilt = 30, flexion = [] } = {}) {
    const { disc, wedge } = DIMENSIONS.L5;
    let m3 = times(times(rigid(tilt), rigid(0, 0, -disc / 2)), rigid(wedge / 2));
    const frames = { S1: m3 };
    for (let i4 = VERTEBRAE.length - 1; i4 >= 0; i4--) {
      const bend = flexion[i4] ?? 0, below = LEVELS[i4 + 1];
      if (bend) {
        const [x2, y2] = pivot(below);
        m3 = times(m3, times(rigid(bend, x2, y2), rigid(0, -x2, -y2)));
      }
      m3 = times(m3, LINKS[VERTEBRAE[i4]]);
      frames[VERTEBRAE[i4]] = m3;
    }
    return { tilt, frames: (
      /** @type {Record<Level, Matrix>} */
      frames
    ) };
  }
  function discCorners(pose, level) {
    const d2 = DIMENSIONS[level], below = LEVELS[LEVELS.indexOf(level) + 1];
    const up = pose.frames[level], low = pose.frames[below], l3 = d2.depthLow / 2, y2 = (d2.front + d2.back) / 4;
    const e5 = below === "S1" ? null : DIMENSIONS[below];
    const h2 = e5 ? e5.depthUp / 2 : SACRUM_DEPTH / 2, ef = e5 ? e5.front / 2 : 0, eb = e5 ? e5.back / 2 : 0;
    return {
      upFront: apply(up, [l3 - 1.4, -d2.front / 2 + 0.4]),
      upRear: apply(up, [-l3 + 1.4, -d2.back / 2 + 0.4]),
      upMid: apply(up, [0, -y2]),
      lowFront: apply(low, [h2 - 1.4, ef - 0.4]),
      lowRear: apply(low, [-h2 + 1.4, eb - 0.4]),
      lowMid: apply(low, [0, (ef + eb) / 2])
    };
  }
  var mix = (a2, b2, t4) => (
    /** @type {[number, number]} */
    [a2[0] + (b2[0] - a2[0]) * t4, a2[1] + (b2[1] - a2[1]) * t4]
  );
  function discOutlines(pose, level) {
    const c2 = discCorners(pose, level);
    const outF = mix(c2.upFront, c2.lowFront, 0.5), outR = mix(c2.upRear, c2.lowRear, 0.5);
    const dx = outF[0] - outR[0], dy = outF[1] - outR[1], n2 = Math.hypot(dx, dy), ax = dx / n2, ay = dy / n2;
    const place2 = (t4, v2) => {
      const up = mix(c2.upRear, c2.upFront, t4), low = mix(c2.lowRear, c2.lowFront, t4), dish = 1.6 * 4 * t4 * (1 - t4);
      const p3 = mix(low, up, (v2 + 1) / 2);
      return (
        /** @type {[number, number]} */
        [p3[0] - ay * dish * v2, p3[1] + ax * dish * v2]
      );
    };
    const bulge = (p3, d2) => (
      /** @type {[number, number]} */
      [p3[0] + ax * d2, p3[1] + ay * d2]
    );
    const ring = curve([
      bulge(c2.upFront, 0.6),
      bulge(outF, 1.9),
      bulge(c2.lowFront, 0.6),
      place2(0.8, -1.25),
      place2(0.5, -1.25),
      place2(0.2, -1.25),
      bulge(c2.lowRear, -0.4),
      bulge(outR, -1.2),
      bulge(c2.upRear, -0.4),
      place2(0.2, 1.25),
      place2(0.5, 1.25),
      place2(0.8, 1.25)
    ]);
    const fibre = (t4, b2) => curve([place2(t4, 1), bulge(place2(t4, 0), b2), place2(t4, -1)], false);
    return {
      ring,
      lamellae: join([fibre(0.965, 1.3), fibre(0.9, 1.1), fibre(0.83, 0.8), fibre(0.17, -0.6), fibre(0.105, -0.9), fibre(0.04, -1)]),
      nucleus: curve([place2(0.68, 0), place2(0.62, 0.52), place2(0.47, 0.66), place2(0.32, 0.5), place2(0.26, 0), place2(0.32, -0.5), place2(0.47, -0.66), place2(0.62, -0.52)]),
      centre: mix(c2.upMid, c2.lowMid, 0.5)
    };
  }
  function softTissue(pose) {
    const canalFront = (
      /** @type {Point[]} */
      []
    ), canalRear = (
      /** @type {Point[]} */
      []
    );
    const muscleFront = (
      /** @type {Point[]} */
      []
    ), muscleRear = (
      /** @type {Point[]} */
      []
    );
    for (const level of VERTEBRAE) {
      const m3 = pose.frames[level], { depthUp: u2, canal, back, spine } = DIMENSIONS[level];
      const first = level === "T12";
      if (first) {
        canalFront.push(apply(m3, [-u2 / 2 + 0.4, 34]));
        canalRear.push(apply(m3, [-u2 / 2 - canal, 34]));
        muscleFront.push(apply(m3, [-u2 / 2 - canal - 4, 36]));
        muscleRear.push(apply(m3, [-u2 / 2 - spine - 8, 36]));
      }
      canalFront.push(apply(m3, [-u2 / 2 + 1.8, back / 2]), apply(m3, [-u2 / 2 + 1.8, -back / 2]));
      canalRear.push(apply(m3, [-u2 / 2 - canal, back / 2 - 4]), apply(m3, [-u2 / 2 - canal + 0.6, -back / 2]));
      muscleFront.push(apply(m3, [-u2 / 2 - canal + 1, -4]));
      muscleRear.push(level === "L5" ? apply(pose.frames.S1, [-80.4, -17.8]) : apply(m3, [-u2 / 2 - Math.max(spine, 46) - 14, -4]));
    }
    const s2 = pose.frames.S1;
    canalFront.push(apply(s2, [-SACRUM_DEPTH / 2 + 1.4, -3]), apply(s2, [-18, -14]));
    canalRear.push(apply(s2, [-33, 5]), apply(s2, [-32, -14]));
    muscleFront.push(apply(s2, [-39, -10]), apply(s2, [-40, -34]), apply(s2, [-38, -56]), apply(s2, [-31, -76]));
    muscleRear.push(apply(s2, [-72.4, -36.8]), apply(s2, [-63.6, -52.7]), apply(s2, [-51.6, -66]), apply(s2, [-34.8, -81]));
    const band = (a2, b2) => curve([...a2, ...b2.slice().reverse()]);
    const between = (t4) => muscleFront.map((p3, i4) => mix([p3[0], p3[1]], [muscleRear[i4][0], muscleRear[i4][1]], t4));
    const strand = (t4) => canalFront.map((p3, i4) => mix([p3[0], p3[1]], [canalRear[i4][0], canalRear[i4][1]], t4));
    return {
      canal: band(canalFront, canalRear),
      roots: join([0.32, 0.5, 0.68].map((t4) => curve(strand(t4), false))),
      muscle: band(muscleFront, muscleRear),
      fibres: join([0.08, 0.19].map((t4) => curve(between(t4), false))),
      septum: curve(between(0.3), false),
      fascia: curve(muscleRear, false),
      veil: band(between(0.3), muscleRear),
      veilFibres: join([0.5, 0.62, 0.74, 0.86].map((t4) => curve(between(t4), false)))
    };
  }
  function lumbarKeys(pose, arm = LEVER_ARM.value) {
    const discCentres = (
      /** @type {Record<string, XY>} */
      {}
    ), facetCentres = (
      /** @type {Record<string, XY>} */
      {}
    );
    const bodyCentre = {};
    VERTEBRAE.forEach((level, i4) => {
      const c3 = discCorners(pose, level), below = LEVELS[i4 + 1], f2 = facetSurface(below);
      discCentres[JOINTS[i4]] = mix(c3.upMid, c3.lowMid, 0.5);
      facetCentres[JOINTS[i4]] = apply(pose.frames[below], [(f2[1][0] + f2[2][0]) / 2 - GAP / 2, (f2[1][1] + f2[2][1]) / 2]);
      bodyCentre[level] = apply(pose.frames[level], [0, 0]);
    });
    bodyCentre.S1 = apply(pose.frames.S1, [-4, -16]);
    const c2 = discCorners(pose, "L5");
    const plane = [c2.upFront[0] + c2.lowFront[0] - c2.upRear[0] - c2.lowRear[0], c2.upFront[1] + c2.lowFront[1] - c2.upRear[1] - c2.lowRear[1]];
    const n2 = Math.hypot(plane[0], plane[1]), ax = plane[0] / n2, ay = plane[1] / n2;
    const discCentre = discCentres["L5-S1"], s2 = pose.frames.S1;
    return {
      discCentre,
      discNormal: [-ay, ax],
      extensorPoint: [discCentre[0] - ax * arm, discCentre[1] - ay * arm],
      extensorDirection: [-ay, ax],
      facetCentre: facetCentres["L5-S1"],
      canalCentre: apply(s2, [-25, 4]),
      muscleCentre: apply(s2, [-60, 2]),
      foramen: apply(s2, [-23, 9]),
      bodyCentre: (
        /** @type {Record<Level, XY>} */
        bodyCentre
      ),
      discCentres,
      facetCentres
    };
  }
  function lumbarShapes(pose, p3, { levels = LEVELS, soft = true } = {}) {
    const out = [];
    const one = (
      /** @type {Matrix} */
      [1, 0, 0, 1, 0, 0]
    );
    const line = Math.max(0.8, Math.min(1.5, p3.scale * 1.05)), fine = line * 0.7;
    const add = (id, o3, m3, style) => out.push({ id, kind: "path", d: draw(o3, m3, p3), fill: "none", linejoin: "round", ...style });
    const has = new Set(levels);
    if (soft) {
      const t4 = softTissue(pose);
      add("muscle", t4.muscle, one, { fill: INK.muscle, opacity: 0.9, title: "back muscles: multifidus and erector spinae" });
      add("muscle-fibres", t4.fibres, one, { stroke: INK.panel, strokeWidth: line * 0.8, opacity: 0.42 });
      add("muscle-septum", t4.septum, one, { stroke: INK.muscleText, strokeWidth: line, opacity: 0.75 });
      add("fascia", t4.fascia, one, { stroke: INK.muscleText, strokeWidth: line * 1.3 });
      add("canal", t4.canal, one, { fill: INK.canal, opacity: 0.75, title: "vertebral canal" });
      add("canal-roots", t4.roots, one, { stroke: INK.nerve, strokeWidth: fine, opacity: 0.6 });
      if (has.has("S1")) add("canal-sacral", SACRUM.canal, pose.frames.S1, { fill: INK.canal, opacity: 0.75 });
    }
    for (const level of VERTEBRAE) {
      if (!has.has(level)) continue;
      const below = LEVELS[LEVELS.indexOf(level) + 1];
      if (!has.has(below)) continue;
      const d2 = discOutlines(pose, level), name2 = `${level}/${below.slice(below === "S1" ? 0 : 1)}`;
      add(`disc-${level}`, d2.ring, one, { fill: INK.disc, stroke: INK.discText, strokeWidth: line, title: `disc ${name2}` });
      add(`disc-lamellae-${level}`, d2.lamellae, one, { stroke: INK.panel, strokeWidth: fine, opacity: 0.6 });
      add(`disc-nucleus-${level}`, d2.nucleus, one, { fill: INK.panel, opacity: 0.42 });
    }
    for (const level of LEVELS) {
      if (!has.has(level)) continue;
      const m3 = pose.frames[level];
      if (level === "S1") {
        add("bone-S1", SACRUM.outline, m3, { fill: INK.bone, stroke: INK.boneLine, strokeWidth: line, title: "sacrum" });
        add("canal-window", SACRUM.canal, m3, { fill: INK.canal, opacity: 0.55 });
        add("bone-details-S1", SACRUM.details, m3, { stroke: INK.boneLine, strokeWidth: fine, opacity: 0.5 });
        continue;
      }
      const b2 = BONES[level];
      add(`bone-${level}`, b2.outline, m3, { fill: INK.bone, stroke: INK.boneLine, strokeWidth: line, title: `vertebra ${level}` });
      add(`bone-details-${level}`, b2.details, m3, { stroke: INK.boneLine, strokeWidth: fine, opacity: 0.5 });
      add(`bone-process-${level}`, b2.process, m3, { fill: INK.bone, stroke: INK.boneLine, strokeWidth: fine, opacity: 0.9 });
      add(`bone-lamina-${level}`, b2.lamina, m3, { stroke: INK.boneLine, strokeWidth: fine, opacity: 0.5 });
      const below = LEVELS[LEVELS.indexOf(level) + 1];
      if (has.has(below)) add(`facet-${level}`, b2.facetBelow, m3, { fill: INK.disc, stroke: INK.discText, strokeWidth: fine, title: `facet joint ${level}/${below}` });
    }
    if (soft) {
      const t4 = softTissue(pose);
      add("muscle-veil", t4.veil, one, { fill: INK.muscle, opacity: 0.42 });
      add("muscle-veil-fibres", t4.veilFibres, one, { stroke: INK.panel, strokeWidth: line * 0.8, opacity: 0.4 });
    }
    return out;
  }
  var lastView = null;
  function lensView({ radius, arm = LEVER_ARM.value, armLow = LEVER_ARM.low, armHigh = LEVER_ARM.high, tilt = 30 }) {
    const key = [radius, arm, armLow, armHigh, tilt].join();
    if (lastView?.key === key) return lastView.view;
    const pose = lumbarPose({ tilt }), keys = lumbarKeys(pose, arm);
    const scale = radius / 66;
    const project = { scale, x: 25 * scale, y: 13 * scale };
    const to = (q) => (
      /** @type {[number, number]} */
      [project.x + q[0] * scale, project.y - q[1] * scale]
    );
    const shapes2 = lumbarShapes(pose, project, { levels: ["L3", "L4", "L5", "S1"] });
    const c2 = to(keys.discCentre), [nx, ny] = keys.discNormal, ux = nx, uy = -ny;
    const bx = -ny, by = -nx;
    const at = (mm, side = 0) => (
      /** @type {[number, number]} */
      [c2[0] + bx * mm * scale + ux * side, c2[1] + by * mm * scale + uy * side]
    );
    const seg = (a2, b2) => `M${px(a2[0])} ${px(a2[1])}L${px(b2[0])} ${px(b2[1])}`;
    const tick = Math.max(4.5, radius * 0.05), long = 20 * scale;
    const armLine = seg(at(0), at(arm));
    const ticks = seg(at(0, -tick), at(0, tick)) + seg(at(arm, -tick), at(arm, tick));
    const corner = Math.max(5, 4.2 * scale), square = `M${at(arm - corner / scale, 0).map(px).join(" ")}L${at(arm - corner / scale, corner).map(px).join(" ")}L${at(arm, corner).map(px).join(" ")}`;
    const band = `M${at(armLow, long).map(px).join(" ")}L${at(armHigh, long).map(px).join(" ")}L${at(armHigh, -long).map(px).join(" ")}L${at(armLow, -long).map(px).join(" ")}Z`;
    const action = seg(at(arm, -long * 1.15), at(arm, long * 1.15));
    const marks = [
      { id: "lever-band", kind: "path", d: band, fill: INK.panel, opacity: 0.4, title: `lever arm ${armLow / 10} to ${armHigh / 10} cm` },
      { id: "lever-limits", kind: "path", d: seg(at(armLow, -long), at(armLow, long)) + seg(at(armHigh, -long), at(armHigh, long)), fill: "none", stroke: INK.ink, strokeWidth: 0.9, opacity: 0.55 },
      { id: "lever-action", kind: "path", d: action, fill: "none", stroke: INK.muscleText, strokeWidth: 1.75, dash: "5 3", title: "line of action of the back muscles" },
      { id: "lever-casing", kind: "path", d: armLine + ticks, fill: "none", stroke: INK.panel, strokeWidth: 4.5, opacity: 0.9, linecap: "round" },
      { id: "lever-square", kind: "path", d: square, fill: "none", stroke: INK.ink, strokeWidth: 1 },
      { id: "lever-arm", kind: "path", d: armLine + ticks, fill: "none", stroke: INK.ink, strokeWidth: 1.75, linecap: "butt", title: `lever arm ${arm / 10} cm` }
    ];
    const d2 = discCorners(pose, "L5");
    const reach = (q) => Math.abs((q[0] - keys.discCentre[0]) * nx + (q[1] - keys.discCentre[1]) * ny) * scale;
    const bone = (text, q) => {
      const [x2, y2] = to(q);
      return (
        /** @type {LensLabel} */
        { id: text, text, kind: "bone", tone: "bone", x: x2, y: y2, tx: x2, ty: y2, ex: x2, ey: y2, align: "middle" }
      );
    };
    const local = (level, q) => apply(pose.frames[level], q);
    const over = -radius - 10, right = (deg) => (
      /** @type {[number, number]} */
      [Math.cos(deg * Math.PI / 180) * (radius + 9), -Math.sin(deg * Math.PI / 180) * (radius + 9)]
    );
    const outside = (id, text, tone, q, t4, e5) => (
      /** @type {LensLabel} */
      { id, text, kind: "outside", tone, x: q[0], y: q[1], tx: t4[0], ty: t4[1], ex: e5[0], ey: e5[1], align: "start" }
    );
    const toSide = (id, tone, q, deg) => {
      const [x2, y2] = right(deg);
      return outside(id, id, tone, q, [x2 + 3, y2 + 4], [x2, y2]);
    };
    const facet = to(keys.facetCentres["L4-5"]);
    const labels = [
      bone("L4", local("L4", [1, 0])),
      bone("L5", local("L5", [-8.4, 1])),
      bone("S1", local("S1", [-9.4, -18])),
      outside("muscle", "back muscles", "muscle", to(local("L4", [-64, 4])), [-radius, over], [-radius * 0.72, over + 5]),
      outside("facet", "facet joint", "disc", facet, [Math.max(radius * 0.12, 98 - radius), over], [Math.max(radius * 0.12, 98 - radius) + 5, over + 5]),
      toSide("canal", "ink", to(local("L4", [-24.5, 17])), 47),
      toSide("disc", "disc", to(local("S1", [13, 6])), -14),
      outside("lever", `lever arm ${(arm / 10).toFixed(1)} cm`, "ink", at(arm * 0.86), [-radius, radius + 21], [-radius * 0.68, radius + 9])
    ];
    const end = at(arm);
    const view = {
      radius,
      clip: { x: 0, y: 0, r: radius },
      project,
      shapes: shapes2,
      marks,
      arrow: { x: c2[0], y: c2[1], ux, uy, gapUp: reach(d2.upMid), gapDown: reach(d2.lowMid) },
      lever: { x1: c2[0], y1: c2[1], x2: end[0], y2: end[1], low: at(armLow), high: at(armHigh) },
      labels,
      keys
    };
    lastView = { key, view };
    return view;
  }

  // core/shapes.js
  function shapes(list) {
    return list.map((shape) => w`<path d=${shape.d} fill=${shape.fill ?? "none"} stroke=${shape.stroke ?? A}
    stroke-width=${shape.strokeWidth ?? A} stroke-dasharray=${shape.dash ?? A} stroke-linecap=${shape.linecap ?? A}
    stroke-linejoin="round" paint-order=${shape.paintOrder ?? A} opacity=${shape.opacity ?? A}></path>`);
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

  // anatomy/body.js
  var PROPORTIONS = { thigh: 0.245, shank: 0.246, foot: 0.15, upperArm: 0.186, forearm: 0.146, hipToShoulder: 0.288 };
  var REFERENCE = 1.75;
  var THIGH = PROPORTIONS.thigh * REFERENCE;
  var SHANK = PROPORTIONS.shank * REFERENCE;
  var UPPER_ARM = PROPORTIONS.upperArm * REFERENCE;
  var FOREARM = PROPORTIONS.forearm * REFERENCE;
  var SHOULDER = (
    /** @type {XY} */
    [-0.03, PROPORTIONS.hipToShoulder * REFERENCE]
  );
  var L5S1 = (
    /** @type {XY} */
    [-0.024, 0.121]
  );
  var NECK = (
    /** @type {XY} */
    [-0.046, 0.578]
  );
  var HEAD = (
    /** @type {XY} */
    [4e-3, 0.722]
  );
  function skin(points) {
    let area = 0;
    points.forEach((p3, i4) => {
      const q = points[(i4 + 1) % points.length];
      area += p3[0] * q[1] - q[0] * p3[1];
    });
    return curve(area < 0 ? points.slice().reverse() : points);
  }
  var slim = (points, fx = 1) => skin(points.map(([x2, y2]) => [x2 * fx, y2]));
  var TRUNK_POINTS = [
    [-0.092, -0.09],
    [-0.125, -0.054],
    [-0.1365, -4e-3],
    [-0.13, 0.05],
    [-0.111, 0.108],
    [-0.0985, 0.17],
    [-0.1005, 0.24],
    [-0.116, 0.33],
    [-0.1285, 0.41],
    [-0.125, 0.478],
    [-0.106, 0.532],
    [-0.08, 0.565],
    [-0.03, 0.574],
    [0.012, 0.562],
    [0.042, 0.53],
    [0.074, 0.482],
    [0.095, 0.424],
    [0.0965, 0.372],
    [0.087, 0.305],
    [0.0755, 0.24],
    [0.0705, 0.175],
    [0.0745, 0.11],
    [0.079, 0.05],
    [0.074, -0.02],
    [0.05, -0.075],
    [5e-3, -0.108],
    [-0.05, -0.112]
  ];
  var HEAD_NECK_POINTS = [
    [0.01, 0.525],
    [0.027, 0.558],
    [0.037, 0.584],
    [0.0455, 0.599],
    [0.062, 0.6015],
    [0.08, 0.599],
    [0.0925, 0.6045],
    [0.0965, 0.6175],
    [0.0935, 0.631],
    [0.0985, 0.6405],
    [0.0965, 0.6495],
    [0.1005, 0.6575],
    [0.0985, 0.6665],
    [0.107, 0.672],
    [0.116, 0.681],
    [0.109, 0.7],
    [0.0995, 0.72],
    [0.1025, 0.738],
    [0.1005, 0.766],
    [0.09, 0.795],
    [0.062, 0.8195],
    [0.016, 0.8285],
    [-0.034, 0.8205],
    [-0.071, 0.794],
    [-0.0895, 0.752],
    [-0.0875, 0.71],
    [-0.0745, 0.676],
    [-0.064, 0.648],
    [-0.0615, 0.617],
    [-0.068, 0.585],
    [-0.087, 0.556],
    [-0.09, 0.52],
    [-0.03, 0.5]
  ];
  var HAIR = curve([[0.1005, 0.7715], [0.078, 0.7685], [0.05, 0.756], [0.036, 0.736], [0.031, 0.71], [0.018, 0.701], [4e-3, 0.7], [-0.012, 0.686], [-0.036, 0.668], [-0.0685, 0.66]], false);
  var THIGH_SKIN = slim([
    [0, 0.07],
    [0.048, 0.052],
    [0.076, 0.01],
    [0.086, -0.06],
    [0.087, -0.13],
    [0.08, -0.21],
    [0.068, -0.29],
    [0.0585, -0.35],
    [0.0555, -0.395],
    [0.0545, -0.43],
    [0.044, -0.458],
    [0.01, -0.472],
    [-0.03, -0.462],
    [-0.046, -0.432],
    [-0.051, -0.38],
    [-0.062, -0.3],
    [-0.076, -0.22],
    [-0.09, -0.14],
    [-0.1, -0.07],
    [-0.1, 0],
    [-0.068, 0.05]
  ], 0.96);
  var SHANK_SKIN = slim([
    [0, 0.05],
    [0.038, 0.034],
    [0.052, 4e-3],
    [0.053, -0.032],
    [0.048, -0.09],
    [0.042, -0.18],
    [0.035, -0.27],
    [0.03, -0.35],
    [0.031, -0.4],
    [0.034, -0.45],
    [-0.026, -0.46],
    [-0.035, -0.42],
    [-0.033, -0.365],
    [-0.041, -0.29],
    [-0.06, -0.215],
    [-0.0715, -0.155],
    [-0.067, -0.095],
    [-0.0535, -0.035],
    [-0.046, 0.015],
    [-0.03, 0.04]
  ]);
  var SHOE = skin([
    [-0.055, -0.086],
    [-0.03, -0.093],
    [0.02, -0.0925],
    [0.07, -0.0915],
    [0.12, -0.093],
    [0.16, -0.0915],
    [0.19, -0.084],
    [0.211, -0.07],
    [0.214, -0.0575],
    [0.203, -0.046],
    [0.172, -0.0355],
    [0.128, -0.0215],
    [0.094, -3e-3],
    [0.068, 0.017],
    [0.05, 0.034],
    [0.012, 0.0285],
    [-0.03, 0.036],
    [-0.046, 0.031],
    [-0.05, 4e-3],
    [-0.057, -0.03],
    [-0.066, -0.06],
    [-0.066, -0.076]
  ]);
  var SOLE_LINE = curve([[-0.065, -0.067], [-0.02, -0.0715], [0.04, -0.069], [0.1, -0.0685], [0.16, -0.0675], [0.211, -0.063]], false);
  var ARM_SKIN = slim([
    [0, 0.056],
    [0.034, 0.045],
    [0.053, 8e-3],
    [0.053, -0.05],
    [0.047, -0.12],
    [0.044, -0.19],
    [0.039, -0.26],
    [0.037, -0.31],
    [0.03, -0.348],
    [2e-3, -0.362],
    [-0.028, -0.353],
    [-0.04, -0.322],
    [-0.04, -0.27],
    [-0.046, -0.19],
    [-0.052, -0.11],
    [-0.055, -0.04],
    [-0.049, 0.018],
    [-0.029, 0.047]
  ], 0.94);
  var FOREARM_SKIN = skin([
    [0, 0.036],
    [0.026, 0.026],
    [0.038, -0.01],
    [0.0415, -0.06],
    [0.037, -0.12],
    [0.029, -0.185],
    [0.0235, -0.236],
    [0.026, -0.262],
    [0.037, -0.281],
    [0.0425, -0.302],
    [0.0365, -0.32],
    [0.0355, -0.333],
    [0.022, -0.3475],
    [-2e-3, -0.35],
    [-0.024, -0.3415],
    [-0.0345, -0.322],
    [-0.0345, -0.296],
    [-0.0275, -0.27],
    [-0.023, -0.24],
    [-0.0265, -0.19],
    [-0.0345, -0.125],
    [-0.04, -0.065],
    [-0.037, -0.01],
    [-0.024, 0.027]
  ]);
  var FINGERS = curve([[0.0355, -0.331], [0.018, -0.318], [0.012, -0.302], [0.02, -0.289]], false);
  var HEM = curve([[0.09, -0.2], [0.03, -0.203], [-0.03, -0.2], [-0.09, -0.19]], false);
  var BONES2 = {
    femur: skin([[-0.02, 0.02], [4e-3, 0.014], [0.019, -0.012], [0.0165, -0.045], [0.0165, -0.1], [0.02, -0.2], [0.0185, -0.3], [0.0165, -0.36], [0.022, -0.392], [0.028, -0.414], [0.021, -0.436], [0, -0.4425], [-0.025, -0.436], [-0.0335, -0.418], [-0.025, -0.397], [-9e-3, -0.372], [-65e-4, -0.3], [-35e-4, -0.2], [-8e-3, -0.1], [-0.015, -0.045], [-0.029, -0.012]]),
    tibia: skin([[-0.031, -0.016], [0, -0.012], [0.024, -0.015], [0.0295, -0.03], [0.025, -0.055], [0.0185, -0.1], [0.0145, -0.2], [0.0115, -0.3], [0.0125, -0.37], [0.0175, -0.402], [0.013, -0.4175], [-0.013, -0.4175], [-0.0165, -0.4], [-85e-4, -0.37], [-65e-4, -0.3], [-65e-4, -0.2], [-85e-4, -0.1], [-0.0165, -0.06], [-0.031, -0.034]]),
    fibula: skin([[-0.03, -0.036], [-0.022, -0.034], [-0.018, -0.06], [-0.0175, -0.2], [-0.0135, -0.36], [-4e-3, -0.41], [-6e-3, -0.438], [-0.015, -0.437], [-0.018, -0.405], [-0.022, -0.36], [-0.0255, -0.2], [-0.03, -0.06]]),
    patella: ellipse(0.041, -8e-3, 0.0105, 0.018, 0.1),
    foot: join([
      skin([[-0.0535, -0.05], [-0.048, -0.034], [-0.03, -0.03], [0, -0.0335], [0.033, -0.037], [0.031, -0.055], [2e-3, -0.06], [-0.03, -0.0685], [-0.05, -0.066]]),
      skin([[-0.023, -0.012], [-0.012, 1e-3], [0.012, 1e-3], [0.026, -0.01], [0.04, -0.02], [0.034, -0.0345], [0, -0.032], [-0.024, -0.028]]),
      skin([[0.037, -0.021], [0.066, -0.0255], [0.105, -0.042], [0.146, -0.0585], [0.154, -0.0675], [0.144, -0.0735], [0.1, -0.062], [0.062, -0.0555], [0.037, -0.054]]),
      skin([[0.157, -0.062], [0.176, -0.065], [0.197, -0.0695], [0.198, -0.0765], [0.174, -0.079], [0.157, -0.076]])
    ]),
    pelvis: skin([[-0.094, 0.102], [-0.078, 0.135], [-0.044, 0.156], [-8e-3, 0.155], [0.03, 0.132], [0.052, 0.098], [0.054, 0.083], [0.041, 0.07], [0.036, 0.05], [0.03, 0.034], [0.042, 0.016], [0.062, 4e-3], [0.068, -0.01], [0.06, -0.03], [0.042, -0.034], [0.02, -0.05], [-6e-3, -0.082], [-0.03, -0.092], [-0.044, -0.076], [-0.04, -0.05], [-0.034, -0.026], [-0.044, 2e-3], [-0.04, 0.022], [-0.052, 0.042], [-0.072, 0.056], [-0.09, 0.074]]),
    obturator: ellipse(0.016, -0.04, 0.014, 95e-4, -0.5),
    head: ellipse(0, 0, 0.024, 0.024)
  };
  var UPRIGHT_TILT = 30;
  var SPINE_SEATS = (() => {
    const pose = lumbarPose({ tilt: UPRIGHT_TILT });
    const seats = [];
    for (const level of LEVELS.slice(0, 6).reverse()) {
      const d2 = DIMENSIONS[
        /** @type {import('../../anatomy/lumbar.js').Vertebra} */
        level
      ], m3 = pose.frames[level];
      seats.push({ x: L5S1[0] + m3[4] / 1e3, y: L5S1[1] + m3[5] / 1e3, turn: Math.atan2(-m3[1], m3[0]) * 180 / Math.PI, w: d2.depthUp / 1e3, h: (d2.front + d2.back) / 2e3, spine: (d2.spine - 6) / 1e3, droop: 6e-3 });
    }
    const t12 = seats[5];
    const path = sample(curve([[seats[4].x, seats[4].y], [t12.x, t12.y], [-0.058, 0.362], [-0.066, 0.41], [-0.069, 0.456], [-0.064, 0.502], [-0.052, 0.545], [-0.037, 0.582], [-0.026, 0.614], [-0.02, 0.648], [-0.018, 0.68], [-0.018, 0.706]], false), void 0, 24).filter((p3) => p3[1] > t12.y);
    const heights = [...Array.from({ length: 11 }, (_2, i4) => [0.0222 - i4 * 55e-5, 42e-4 - i4 * 8e-5]), ...Array.from({ length: 7 }, () => [0.0108, 44e-4])];
    let walked = t12.h / 2 + 46e-4, k2 = 0;
    let run = 0;
    heights.forEach(([h2, gap2], i4) => {
      const want = walked + h2 / 2;
      while (k2 < path.length - 2 && run + Math.hypot(path[k2 + 1][0] - path[k2][0], path[k2 + 1][1] - path[k2][1]) < want) {
        run += Math.hypot(path[k2 + 1][0] - path[k2][0], path[k2 + 1][1] - path[k2][1]);
        k2++;
      }
      const [ax, ay] = path[k2], [bx, by] = path[k2 + 1], n2 = Math.hypot(bx - ax, by - ay), t4 = (want - run) / n2;
      const turn = Math.atan2(bx - ax, by - ay) * 180 / Math.PI, neck = i4 > 10;
      seats.push({ x: ax + (bx - ax) * t4, y: ay + (by - ay) * t4, turn, w: neck ? 0.0185 : 0.0305 - i4 * 8e-4, h: h2, spine: neck ? 0.022 : 0.033, droop: neck ? 7e-3 : 0.02 });
      walked += h2 + gap2;
    });
    return seats;
  })();
  function vertebra({ w: w2, h: h2, spine, droop }, frame) {
    const at = (x2, y2) => apply(frame, [x2, y2]);
    const a2 = w2 / 2, b2 = h2 / 2;
    return {
      body: polygon([at(a2, b2), at(-a2, b2), at(-a2 + 22e-4, 0), at(-a2, -b2), at(a2, -b2), at(a2 - 26e-4, 0)]),
      process: polygon([at(-a2 + 1e-3, b2 * 0.35), at(-a2 + 1e-3, -b2 * 0.45), at(-a2 - spine * 0.5, -b2 * 0.6 - droop * 0.6), at(-a2 - spine, -droop - 55e-4), at(-a2 - spine, -droop + 35e-4)])
    };
  }
  var SACRUM2 = (() => {
    const seat = times(rigid(0, L5S1[0], L5S1[1]), [1e-3, 0, 0, 1e-3, 0, 0]);
    const s1 = times(seat, lumbarPose({ tilt: UPRIGHT_TILT }).frames.S1);
    return skin(
      /** @type {Point[]} */
      [[16.5, -1], [0, -1], [-16.5, -1], [-30, 2], [-36, 10], [-38, -3], [-48, -10], [-45, -24], [-46, -34], [-40, -56], [-33, -74], [-18, -93], [2, -106], [10, -103], [1, -84], [-2, -60], [2, -34], [9, -15]].map((point) => apply(s1, point))
    );
  })();

  // explorers/stride-length/runner-figure.js
  var drawnNotModelled = "From the model and its inputs: the distance from hip to landing foot, the stride, and the lean of the trunk; body proportions follow stature. Drawn, not modelled: the swing leg, the arms, the bend of the knee, the foot, the pelvis and the curve of the spine.";
  var NECK_SEAT = 18;
  var FOOT_PITCH = 6;
  var SWING_HEM = curve([[0.09, -0.192], [0, -0.197], [-0.09, -0.196]], false);
  var TRUNK = skin(TRUNK_POINTS);
  var HEAD_NECK = skin(HEAD_NECK_POINTS);
  var SPINE = (() => {
    const drawn = SPINE_SEATS.map((seat) => vertebra(seat, rigid(seat.turn, seat.x, seat.y)));
    const run = (from, to = drawn.length) => ({
      bodies: join(drawn.slice(from, to).map(({ body }) => body)),
      processes: join(drawn.slice(from, to).map(({ process }) => process))
    });
    return { trunk: run(0, NECK_SEAT), neck: run(NECK_SEAT), line: SPINE_SEATS.map((seat) => (
      /** @type {XY} */
      [seat.x, seat.y]
    )) };
  })();
  var CONTACT = (() => {
    let low = (
      /** @type {[number, number]} */
      [0, 1]
    );
    for (const p3 of sample(SHOE, rigid(-FOOT_PITCH), 24)) if (p3[1] < low[1]) low = p3;
    return low;
  })();
  var clamp2 = (v2, a2, b2) => Math.min(b2, Math.max(a2, v2));
  function runnerPose({ speed = 3.5, trunkLean = 5, stature = 1.75, touchdownDistance = 0.29, stepLength = 1.2 } = {}) {
    const k2 = stature / REFERENCE, thigh = THIGH * k2, shank = SHANK * k2;
    const quick = clamp2((speed - 2.2) / 2.8, 0, 1);
    const place2 = (degrees, p3) => (
      /** @type {Matrix} */
      times(rigid(degrees, p3[0], p3[1]), [k2, 0, 0, k2, 0, 0])
    );
    const from = (m3, x2, y2) => apply(m3, [x2, y2]);
    const ankle = (
      /** @type {XY} */
      [-CONTACT[0] * k2, -CONTACT[1] * k2]
    );
    const foot2 = place2(-FOOT_PITCH, ankle);
    const dx = ankle[0] + touchdownDistance;
    const kneeFlexion = clamp2(18.5 - 9 * (touchdownDistance / stature - 0.1) / 0.15 + 2 * quick, 10, 20);
    const f2 = kneeFlexion * Math.PI / 180;
    const leg = Math.sqrt(thigh * thigh + shank * shank + 2 * thigh * shank * Math.cos(f2));
    const hip = (
      /** @type {XY} */
      [-touchdownDistance, ankle[1] + Math.sqrt(leg * leg - dx * dx)]
    );
    const swing = Math.atan2(dx, hip[1] - ankle[1]), over = Math.asin(shank * Math.sin(f2) / leg);
    const thighAngle = (swing + over) * 180 / Math.PI, shankAngle = thighAngle - kneeFlexion;
    const thighFrame = place2(-thighAngle, hip), knee = from(thighFrame, 0, -THIGH), shankFrame = place2(-shankAngle, knee);
    const trunk = place2(trunkLean, hip);
    const neck = apply(trunk, NECK);
    const headFrame = times(times(rigid(trunkLean * 0.5, neck[0], neck[1]), [k2, 0, 0, k2, 0, 0]), [1, 0, 0, 1, -NECK[0], -NECK[1]]);
    const tuck = clamp2((0.475 - hip[1] / stature) / 0.11, 0, 1);
    const back = 8 + 13 * quick + 14 * tuck * (1 - quick * 0.6), folded = back + 72 + 22 * quick + 16 * tuck * (1 - quick * 0.5);
    const swingThigh = place2(back, hip), swingKnee = from(swingThigh, 0, -THIGH);
    const swingShank = place2(folded, swingKnee), swingAnkle = from(swingShank, 0, -SHANK);
    const swingFoot = place2(folded + 24, swingAnkle);
    const shoulder = apply(trunk, SHOULDER);
    const backAngle = 40 + 12 * quick - trunkLean * 0.6, bend = 98 - 4 * quick;
    const nearArm = place2(backAngle, shoulder), nearElbow = from(nearArm, 0, -UPPER_ARM);
    const nearForearm = place2(backAngle - bend, nearElbow), nearWrist = from(nearForearm, 0, -FOREARM);
    const fore = -(14 + 12 * quick) + trunkLean * 0.4;
    const farArm = place2(fore, shoulder), farElbow = from(farArm, 0, -UPPER_ARM);
    const farForearm = place2(fore - 104, farElbow), farWrist = from(farForearm, 0, -FOREARM);
    const spine = SPINE.line.map((p3, i4) => apply(i4 >= NECK_SEAT ? headFrame : trunk, p3));
    return {
      stature,
      scale: k2,
      lean: trunkLean,
      kneeFlexion,
      stepLength,
      contact: [0, 0],
      hip,
      knee,
      ankle,
      heel: from(foot2, -0.06, -0.086),
      toe: from(foot2, 0.212, -0.062),
      swingKnee,
      swingAnkle,
      swingHeel: from(swingFoot, -0.06, -0.086),
      swingToe: from(swingFoot, 0.212, -0.062),
      shoulder,
      nearElbow,
      nearWrist,
      farElbow,
      farWrist,
      head: apply(headFrame, HEAD),
      neck,
      l5s1: apply(trunk, L5S1),
      discTilt: 30 + trunkLean,
      pelvisAngle: trunkLean,
      spine,
      frames: { trunk, head: headFrame, thigh: thighFrame, shank: shankFrame, foot: foot2, swingThigh, swingShank, swingFoot, nearArm, nearForearm, farArm, farForearm }
    };
  }
  var BODY = "var(--se-body)";
  var FAR = "var(--se-body-far)";
  var CARD = "var(--se-card)";
  var BONE = "var(--se-bone)";
  var LINE = "var(--se-bone-line)";
  var last = null;
  function skinPieces(pose, p3) {
    if (last && last.pose === pose && last.scale === p3.scale && last.x === p3.x && last.y === p3.y) return last.pieces;
    const f2 = pose.frames;
    const pieces = {
      farArm: draw(ARM_SKIN, f2.farArm, p3) + draw(FOREARM_SKIN, f2.farForearm, p3),
      swingLeg: draw(THIGH_SKIN, f2.swingThigh, p3) + draw(SHANK_SKIN, f2.swingShank, p3),
      swingShoe: draw(SHOE, f2.swingFoot, p3),
      trunk: draw(TRUNK, f2.trunk, p3) + draw(HEAD_NECK, f2.head, p3) + draw(THIGH_SKIN, f2.thigh, p3) + draw(SHANK_SKIN, f2.shank, p3),
      shoe: draw(SHOE, f2.foot, p3),
      nearArm: draw(ARM_SKIN, f2.nearArm, p3) + draw(FOREARM_SKIN, f2.nearForearm, p3)
    };
    last = { pose, scale: p3.scale, x: p3.x, y: p3.y, pieces };
    return pieces;
  }
  function runnerShapes(pose, project, { bones = true } = {}) {
    const out = [];
    const { frames: f2 } = pose, rim = clamp2(project.scale * 0.022, 1.8, 3.4), line = clamp2(project.scale * 62e-4, 0.6, 1);
    const thin = clamp2(project.scale * 34e-4, 0.3, 0.9);
    const limb = (id, d2, fill, title) => out.push({ id, kind: "path", d: d2, fill, stroke: CARD, strokeWidth: rim, linejoin: "round", paintOrder: "stroke", title });
    const cut = (id, d2, width = rim * 0.5) => out.push({ id, kind: "path", d: d2, fill: "none", stroke: CARD, strokeWidth: width });
    const bone = (id, d2, title, width = line) => out.push({ id, kind: "path", d: d2, fill: BONE, stroke: LINE, strokeWidth: width, linejoin: "round", title });
    const skins = skinPieces(pose, project);
    limb("far-arm", skins.farArm, FAR, "far arm");
    cut("far-fingers", draw(FINGERS, f2.farForearm, project), rim * 0.35);
    limb("swing-leg", skins.swingLeg, FAR, "swing leg");
    limb("swing-shoe", skins.swingShoe, FAR, "shoe of the swing leg");
    cut("swing-sole", draw(SOLE_LINE, f2.swingFoot, project), rim * 0.35);
    cut("swing-hem", draw(SWING_HEM, f2.swingThigh, project));
    limb("trunk", skins.trunk, BODY, "trunk, head and landing leg");
    cut("hair", draw(HAIR, f2.head, project), rim * 0.35);
    limb("shoe", skins.shoe, BODY, "shoe of the landing leg");
    cut("sole", draw(SOLE_LINE, f2.foot, project), rim * 0.35);
    cut("hem", draw(HEM, f2.thigh, project));
    limb("near-arm", skins.nearArm, BODY, "near arm");
    cut("near-fingers", draw(FINGERS, f2.nearForearm, project), rim * 0.35);
    if (!bones) return out;
    bone("bone-fibula", draw(BONES2.fibula, f2.shank, project), "fibula");
    bone("bone-foot", draw(BONES2.foot, f2.foot, project), "bones of the foot");
    bone("bone-tibia", draw(BONES2.tibia, f2.shank, project), "tibia");
    bone("bone-femur", draw(BONES2.femur, f2.thigh, project), "femur");
    bone("bone-patella", draw(BONES2.patella, f2.shank, project), "kneecap");
    bone("bone-spines", draw(SPINE.trunk.processes, f2.trunk, project) + draw(SPINE.neck.processes, f2.head, project), "spinous processes", thin);
    bone("bone-sacrum", draw(SACRUM2, f2.trunk, project), "sacrum");
    bone("bone-pelvis", draw(BONES2.pelvis, f2.trunk, project), "pelvis");
    out.push({ id: "bone-obturator", kind: "path", d: draw(BONES2.obturator, f2.trunk, project), fill: BODY, stroke: LINE, strokeWidth: line * 0.8 });
    bone("bone-femoral-head", draw(BONES2.head, f2.thigh, project), "hip joint");
    bone("bone-spine", draw(SPINE.trunk.bodies, f2.trunk, project) + draw(SPINE.neck.bodies, f2.head, project), "spine, L5 to C1", thin);
    return out;
  }
  function runnerSilhouette(pose, project, fill = "var(--se-ghost)") {
    const q = skinPieces(pose, project);
    const d2 = q.farArm + q.swingLeg + q.swingShoe + q.trunk + q.shoe + q.nearArm;
    return [{ id: "ghost", kind: "path", d: d2, fill, title: "the runner one step ago" }];
  }

  // explorers/stride-length/scene.js
  var NARROW = 480;
  var ROOMY = 620;
  var METRES = 4.62;
  var TALLEST = 2.1;
  var FORCE_SCALE = 0.3;
  var LENS_SCALE = 12;
  var FAN = 11;
  var PRESSURE_PATH = [0.12, 0.78];
  function scene(view) {
    const width = view.width("scene", 600);
    const narrow = width < NARROW;
    const lens = lensLayout(width, narrow);
    return b`
    ${slot("scene", sceneHeight(width, narrow) + (narrow ? lens.height : 0), b`
      ${runnerPicture(view, width, narrow, lens)}
      <div class="se-lens" ?data-narrow=${narrow}>${lensPicture(view, lens)}</div>`)}
    <p class="se-caption">${drawnNotModelled}</p>`;
  }
  function sceneHeight(width, narrow) {
    return Math.round(TALLEST * width / METRES) + (narrow ? 92 : 98);
  }
  function lensLayout(width, narrow) {
    const radius = narrow ? Math.min(100, width * 0.27) : Math.min(98, width * 0.16);
    const [cx, cy] = [radius + 4, radius + 22];
    return { radius, cx, cy, width: narrow ? width : 2 * radius + 170, height: cy + radius + 30, text: narrow ? [cx + radius + 16, 62] : [cx + radius + 46, 36], narrow };
  }
  function runnerPicture(view, width, narrow, lens) {
    const { values, results, pinned, changed } = view;
    const scale = width / METRES;
    const ground = Math.round(TALLEST * scale);
    const height = sceneHeight(width, narrow);
    const originX = width - 0.86 * scale;
    const project = { scale, x: originX, y: ground };
    const pose = runnerPose({
      speed: values.speed,
      trunkLean: values.trunk_lean,
      stature: values.stature,
      touchdownDistance: results.touchdown_distance,
      stepLength: results.step_length,
      contactTime: results.contact_time
    });
    const at = (point) => (
      /** @type {[number, number]} */
      [originX + point[0] * scale, ground - point[1] * scale]
    );
    const joint = at(pose.l5s1);
    return b`<svg role="img" aria-label=${sceneAlt(view)} viewBox="0 0 ${width} ${height}" height=${height}>
    <path class="se-path" d=${jointPath(view, pose.l5s1, at)}></path>
    ${[1, 2].map((steps) => w`<rect class="se-landing" x=${px(originX - steps * results.step_length * scale - 4)} y=${ground - 1} width=${px(0.16 * values.stature * scale)} height="5" rx="2.5"></rect>`)}
    <g transform="translate(${px(-results.step_length * scale)} 0)">${shapes(runnerSilhouette(pose, project))}</g>
    ${narrow ? A : leader(joint, lens)}
    <path class="se-fan" d=${forceFan(view, at)}></path>
    ${shapes(runnerShapes(pose, project))}
    <line class="se-ground" x1="0" x2=${width} y1=${ground + 1} y2=${ground + 1}></line>
    <g transform=${place(...joint)}>
      <circle class="se-ring" r=${narrow ? 6 : 8} stroke-width="4.4"></circle>
      <circle class="se-ring-light" r=${narrow ? 6 : 8} stroke-width="2.2"></circle>
    </g>
    ${peakForce(view, at, width)}
    ${narrow ? A : w`<text class="se-quiet se-halo" transform=${place(Math.max(lens.cx + lens.radius + 14, joint[0] - 2.05 * results.step_length * scale), joint[1] + 26)}>body rises and falls ${Math.round(results.vertical_excursion * 100)} cm</text>`}
    ${landing(view, at, ground, narrow)}
    ${strideBracket(results, changed ? pinned : null, at, ground, narrow)}
  </svg>`;
  }
  function leader(joint, { cx, cy, radius }) {
    const [dx, dy] = [joint[0] - cx, joint[1] - cy];
    const length = Math.hypot(dx, dy);
    const [ux, uy] = [dx / length, dy / length];
    return w`<line class="se-thin" x1=${px(cx + ux * (radius + 2))} y1=${px(cy + uy * (radius + 2))} x2=${px(joint[0] - ux * 10)} y2=${px(joint[1] - uy * 10)}></line>`;
  }
  function jointPath({ values, results }, joint, at) {
    const height = results.vertical_displacement;
    const samples = height.length;
    const points = [];
    for (let back = 0; back <= 2 * samples; back += 8) {
      const sample2 = (2 * samples - back) % samples;
      const [x2, y2] = at([joint[0] - values.speed * results.step_time * (back / samples), joint[1] + height[sample2]]);
      if (x2 < 0) break;
      points.push(`${px(x2)} ${px(y2)}`);
    }
    return `M${points.join("L")}`;
  }
  function pressurePoint({ values }, share) {
    const [start, end] = PRESSURE_PATH;
    return [0.15 * values.stature * (start + (end - start) * share), 0];
  }
  function forceFan(view, at) {
    const { results } = view;
    const parts = [];
    for (let i4 = 1; i4 < FAN; i4 += 1) {
      const share = i4 / FAN;
      const sample2 = Math.round(share * results.contact_time * results.time.length / results.step_time);
      const foot2 = pressurePoint(view, share);
      const [x1, y1] = at(foot2);
      const [x2, y2] = at([foot2[0] + results.fore_aft_force[sample2] * FORCE_SCALE, results.vertical_force[sample2] * FORCE_SCALE]);
      parts.push(`M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}`);
    }
    return parts.join("");
  }
  function peakForce(view, at, width) {
    const { results, pinned, changed } = view;
    const sample2 = Math.round(results.time_of_peak_vertical_force * results.time.length / results.step_time);
    const foot2 = pressurePoint(view, results.time_of_peak_vertical_force / results.contact_time);
    const tip = at([foot2[0] + results.fore_aft_force[sample2] * FORCE_SCALE, results.peak_vertical_force * FORCE_SCALE]);
    const [markX, markY] = at([foot2[0] + results.fore_aft_force[sample2] * FORCE_SCALE, pinned.peak_vertical_force * FORCE_SCALE]);
    const number = fixed(results.peak_vertical_force, 2);
    return w`
    ${arrow(at(foot2), tip)}
    ${changed && Math.abs(markY - tip[1]) > 1 ? w`<line class="se-baseline-mark" x1=${px(markX - 10)} x2=${px(markX + 10)} y1=${px(markY)} y2=${px(markY)}></line>` : A}
    <g transform=${place(width, Math.min(tip[1], markY) - 12)}>${width < ROOMY ? w`<text class="se-force-text se-halo" text-anchor="end">${number} BW</text>` : w`<text class="se-quiet se-halo" y="-22" text-anchor="end">peak ground force</text>
        <text class="se-key se-halo" text-anchor="end">${number}<tspan dx="4">\u00d7 body weight</tspan></text>`}</g>`;
  }
  function landing({ results }, at, ground, narrow) {
    const [hip] = at([-results.touchdown_distance, 0]);
    const [foot2] = at([0, 0]);
    const centimetres = Math.round(results.touchdown_distance * 100);
    return w`
    <line class="se-plumb" x1=${px(hip)} x2=${px(hip)} y1=${ground - 8} y2=${ground + 20}></line>
    <line class="se-thin" x1=${px(foot2)} x2=${px(foot2)} y1=${ground + 5} y2=${ground + 20}></line>
    <line class="se-measure" x1=${px(hip)} x2=${px(foot2)} y1=${ground + 15} y2=${ground + 15}></line>
    <text class="se-halo" transform=${place(hip - 8, ground + 19)} text-anchor="end">${narrow ? `foot ${centimetres} cm ahead of hip` : `foot lands ${centimetres} cm ahead of the hip`}</text>`;
  }
  function strideBracket(results, pinned, at, ground, narrow) {
    const steps = narrow ? "" : `, two steps of ${fixed(results.step_length, 2)} m`;
    const [foot2] = at([0, 0]);
    const [start] = at([-results.stride_length, 0]);
    const [middle] = at([-results.step_length, 0]);
    const y2 = ground + (narrow ? 50 : 54);
    return w`
    <path class="se-measure-model" d="M${px(start)} ${y2 - 6}v12m0 -6H${px(foot2)}m0 -6v12M${px(middle)} ${y2 - 4}v8"></path>
    <text class="se-label-model se-halo" transform=${place((start + foot2) / 2, y2 - 9)} text-anchor="middle">stride ${fixed(results.stride_length, 2)} m${steps}</text>
    ${pinned ? pinnedBracket(pinned, at, foot2, y2 + 20) : A}`;
  }
  function pinnedBracket(pinned, at, foot2, y2) {
    const [start] = at([-pinned.stride_length, 0]);
    return w`
    <path class="se-measure-baseline" d="M${px(start)} ${y2}H${px(foot2)}"></path>
    <path class="se-measure" fill="none" d="M${px(start)} ${y2 - 5}v10M${px(foot2)} ${y2 - 5}v10"></path>
    <text class="se-halo" transform=${place((start + foot2) / 2, y2 + 16)} text-anchor="middle">pinned ${fixed(pinned.stride_length, 2)} m</text>`;
  }
  function lensPicture(view, layout) {
    const { radius, cx, cy, width, height } = layout;
    const lens = lensView({ radius, arm: LEVER_ARM.value, armLow: LEVER_ARM.low, armHigh: LEVER_ARM.high });
    const clip = `${view.id}-lens`;
    return b`<svg role="img" aria-label=${lensAlt(view)} viewBox="0 0 ${width} ${height}" width=${width} height=${height}>
    <g transform="translate(${cx} ${cy})">
      ${i3([radius, clip], () => w`
        <defs><clipPath id=${clip}><circle r=${radius}></circle></clipPath></defs>
        <circle class="se-lens-ground" r=${radius}></circle>
        <g clip-path="url(#${clip})">${shapes(lens.shapes)}${shapes(lens.marks)}</g>
        <circle class="se-ring" r=${radius} stroke-width="4"></circle>
        <circle class="se-ring-light" r=${radius} stroke-width="1.8"></circle>
        ${lens.labels.map(lensLabel)}`)}
      ${compressionArrows(view, lens.arrow)}
    </g>
    ${lensText(view, layout)}
  </svg>`;
  }
  var LABEL_CLASS = { bone: "se-on-bone", disc: "se-disc-name", muscle: "se-muscle-name", ink: "se-strong" };
  function lensLabel(label) {
    const text = w`<text class=${LABEL_CLASS[label.tone]} x=${px(label.tx)} y=${px(label.ty + (label.kind === "bone" ? 4 : 0))} text-anchor=${label.align}>${label.text}</text>`;
    if (label.kind === "bone") return text;
    return w`<line class="se-lens-leader" x1=${px(label.x)} y1=${px(label.y)} x2=${px(label.ex)} y2=${px(label.ey)}></line>${text}`;
  }
  function compressionArrows({ results, pinned, changed, revealed }, { x: x2, y: y2, ux, uy, gapUp, gapDown }) {
    const length = (revealed ? results.peak_compression : 2) * LENS_SCALE;
    const along2 = (distance) => (
      /** @type {[number, number]} */
      [x2 + ux * distance, y2 + uy * distance]
    );
    const upper = [along2(gapUp + length), along2(gapUp)];
    const lower = [along2(-gapDown - length), along2(-gapDown)];
    const mark = along2(gapUp + pinned.peak_compression * LENS_SCALE);
    return w`
    ${[upper, lower].map(([from, tip]) => w`<line class="se-arrow-glow" x1=${px(from[0])} y1=${px(from[1])} x2=${px(tip[0])} y2=${px(tip[1])}></line>${arrow(from, tip, { head: 13, className: "-on-bone" })}`)}
    ${revealed && changed ? w`<line class="se-baseline-mark se-on-bone-mark" x1=${px(mark[0] - uy * 9)} y1=${px(mark[1] + ux * 9)} x2=${px(mark[0] + uy * 9)} y2=${px(mark[1] - ux * 9)}></line>` : A}`;
  }
  function lensText({ results, revealed }, { text: [x2, y2], narrow }) {
    if (!revealed) {
      return w`<text class="se-strong se-halo" x=${x2} y=${y2}>L5/S1, side view</text>
      <text class="se-quiet se-halo" x=${x2} y=${y2 + 20}>commit a guess first</text>`;
    }
    const newtons = Math.round(results.peak_compression * results.body_weight / 10) * 10;
    return w`
    <text class="se-strong se-halo" x=${x2} y=${y2}>L5/S1, side view</text>
    <text class="se-key se-halo" x=${x2} y=${y2 + 25}>${fixed(results.peak_compression, 2)}<tspan dx="4">\u00d7 body weight</tspan></text>
    <text class="se-quiet se-halo" x=${x2} y=${y2 + 43}>${narrow ? "peak" : "peak compression"}, ${newtons} N</text>
    <text class="se-quiet se-halo" x=${x2} y=${y2 + 60}>range ${fixed(results.peak_compression_low, 2)} to ${fixed(results.peak_compression_high, 2)}</text>`;
  }

  // explorers/stride-length/definition.js
  var { inputs: inputs2 } = model;
  function rangeText(name2, digits, unit, factor = 1) {
    const { low, high } = inputs2[name2];
    return `${fixed(low * factor, digits)} to ${fixed(high * factor, digits)} ${unit}`;
  }
  function tidy(value, digits) {
    return fixed(value, Math.abs(value * 10 ** digits - Math.round(value * 10 ** digits)) > 1e-6 ? digits + 1 : digits);
  }
  var controls2 = [
    {
      input: "speed",
      label: "Speed",
      show: (value) => ({ number: tidy(value, 1), unit: "m/s", spoken: `${tidy(value, 1)} metres per second` }),
      meaning: (value) => pace(value),
      range: rangeText("speed", 1, "m/s")
    },
    {
      input: "step_rate_change",
      label: "Step rate, change",
      show: (value) => {
        const percent = value * 100;
        const number = signed(percent, Math.abs(percent - Math.round(percent)) > 1e-6 ? 1 : 0);
        return { number, unit: "%", spoken: `${number} per cent` };
      },
      meaning: (_2, results) => `${Math.round(results.step_rate * 60)} steps/min`,
      range: rangeText("step_rate_change", 0, "%", 100)
    },
    {
      input: "trunk_lean",
      label: "Trunk lean",
      show: (value) => ({ number: tidy(value, 1), unit: "°", spoken: `${tidy(value, 1)} degrees` }),
      meaning: () => "forward of upright",
      range: rangeText("trunk_lean", 0, "°")
    },
    {
      input: "bracing_moment",
      label: "Trunk bracing",
      show: (value) => ({ number: tidy(value, 0), unit: "N m", spoken: `${tidy(value, 0)} newton metres` }),
      meaning: () => "front and back muscles",
      range: rangeText("bracing_moment", 0, "N m")
    },
    {
      input: "body_mass",
      label: "Body mass",
      show: (value) => ({ number: tidy(value, 0), unit: "kg", spoken: `${tidy(value, 0)} kilograms` }),
      meaning: (_2, results) => `1 BW = ${Math.round(results.body_weight)} N`,
      range: rangeText("body_mass", 0, "kg")
    },
    {
      input: "stature",
      label: "Stature",
      show: (value) => ({ number: tidy(value, 2), unit: "m", spoken: `${tidy(value, 2)} metres` }),
      meaning: () => "limbs and levers",
      range: rangeText("stature", 2, "m")
    }
  ];
  var COUNTS = [
    ["peak of a step", "peak_compression"],
    ["sum over a step", "compression_impulse_per_step"],
    ["steps per kilometre", "steps_per_km"],
    ["sum over a kilometre", "compression_impulse_per_km"],
    ["mean over time", "mean_compression"]
  ];
  function balance({ results, pinned, revealed, width }) {
    const head = b`<p class="se-heading">One load, five counts</p>
    <p class="se-caption se-balance-note">Compression on L5/S1, change from the pinned baseline</p>`;
    if (!revealed) return b`${head}${slot("balance", changeBarsHeight(COUNTS.length), b`<p class="se-veil">${BALANCE_UNTIL_COMMIT}</p>`)}`;
    const rows = COUNTS.map(([label, output]) => ({ label, percent: percentChange(results[output], pinned[output]) }));
    return b`${head}${slot("balance", changeBarsHeight(rows.length), changeBars({ width: width("balance", 256), rows }))}`;
  }
  function charts(view) {
    return b`${forceChart(view)}${compressionChart(view)}`;
  }
  var strideLength = {
    kind: "stride-length",
    title: TITLE,
    model,
    controls: controls2,
    presets: [
      { label: "Quicker steps", values: { step_rate_change: 0.1 } },
      { label: "Longer steps", values: { step_rate_change: -0.1 } },
      { label: "Run faster", values: { speed: 4.5 } },
      { label: "Lean forward", values: { trunk_lean: 10 } },
      { label: "Brace harder", values: { bracing_moment: 25 } }
    ],
    prediction: {
      question: QUESTION,
      quantity: "change of peak compression",
      unit: "%",
      low: -30,
      high: 30,
      step: 1,
      start: 0,
      before: {},
      after: { step_rate_change: 0.1 },
      answer: (before, after) => percentChange(after.peak_compression, before.peak_compression)
    },
    // Whatever is computed from the moment or the compression would give the answer away.
    veiled: Object.keys(model.outputs).filter((name2) => /compression|shear|moment/.test(name2)),
    dock: [
      { label: "L5/S1 peak", output: "peak_compression", digits: 2 },
      { label: "ground peak", output: "peak_vertical_force", digits: 2 },
      { label: "stride, m", output: "stride_length", digits: 2 }
    ],
    columns: ["time", "vertical_force", "fore_aft_force", "compression", "compression_low", "compression_high", "shear"],
    figure: scene,
    charts,
    balance,
    sentence,
    notes: b`<span><b class="se-badge" data-kind="disputed">Disputed</b>${DISPUTED}</span>`,
    equations,
    sources,
    provenance: "Spine in Stride, stride-length explorer. Forces in body weights (BW), time from touchdown. A model of a typical runner, not a measurement of anyone."
  };

  // explorers/index.js
  register(strideLength);

  // hosts/page.js
  customElements.define("spine-explorer", SpineExplorer);
})();
