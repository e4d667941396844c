/* Spine in Stride explorers (BSD-3-Clause). Built by "make frontend" from frontend/; do not edit.
   Includes lit-html 3.3.3. */
var __defProp = Object.defineProperty;
var __export = (target, all) => {
  for (var name9 in all)
    __defProp(target, name9, { get: all[name9], enumerable: true });
};

// node_modules/lit-html/lit-html.js
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
  const direction3 = DIRECTIONS[event.key];
  if (direction3 === void 0) return null;
  const fine = fineStep(input);
  let by = event.shiftKey ? fine : input.step;
  if (event.key.startsWith("Page")) by = Math.max(fine, (input.high - input.low) / 10);
  return onGrid(value + direction3 * by, input, fine);
}

// core/controls.js
var along = (share) => `calc(10px + ${share.toFixed(4)} * (100% - 20px))`;
function slider({ spec, input, value, pinned, meaning, onChange }) {
  const share = (one) => (one - input.low) / (input.high - input.low);
  const [from, to] = [share(pinned), share(value)].sort((a2, b2) => a2 - b2);
  const shown2 = shownValue(spec, input, value);
  return b`<label class="se-control" ?data-compact=${spec.compact}>
    <span class="se-name">${spec.label}</span>
    <span class="se-value">${shown2.number}<i>${shown2.unit}</i></span>
    <span class="se-track" style="--from:${along(from)};--to:${along(to)}">
      <span class="se-pin" style="left:${along(share(pinned))}"></span>
      <input type="range" name=${spec.input} min=${input.low} max=${input.high} step=${fineStep(input)}
        .value=${l2(String(value))} aria-label=${spec.name ?? spec.label} aria-valuetext=${shown2.spoken}
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
  const last2 = choices.length - 1;
  return b`<small class="se-stops" ?data-wrapped=${last2 >= FEW && choices.some((word) => word.length > LONG)} aria-hidden="true">${choices.map((word, index) => b`<span
    data-side=${last2 >= FEW && word.length <= LONG ? A : index === 0 ? "first" : index === last2 ? "last" : A} ?data-chosen=${index === value}
    style="left:${along(index / last2)}">${word}</span>`)}</small>`;
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
var DUST = 1e-12;
function percentChange(now, before) {
  if (Math.abs(before) < DUST) return Math.abs(now) < DUST ? 0 : Infinity;
  return 100 * (now / before - 1);
}
function changeText(percent6, digits = 1) {
  if (!Number.isFinite(percent6)) return "from zero";
  return Number(percent6.toFixed(digits)) === 0 ? "no change" : `${signed(percent6, digits)} %`;
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
function rangeText({ low: low2, high: high2 }, digits, unit, factor = 1) {
  return `${fixed(low2 * factor, digits)} to ${withUnit(fixed(high2 * factor, digits), unit)}`;
}

// core/scale.js
function linearScale([low2, high2], [from, to]) {
  const slope = (to - from) / (high2 - low2);
  return (value) => from + (value - low2) * slope;
}

// core/describe.js
var BANDS = [[0.5, "hardly"], [6, "slightly"], [15, "clearly"], [Infinity, "strongly"]];
function bandOf(percent6) {
  const size = Math.abs(percent6);
  const index = BANDS.findIndex(([limit2]) => size < limit2);
  return { word: BANDS[index][1], index, direction: index === 0 ? 0 : Math.sign(percent6) };
}
function changeVerb(percent6) {
  const { word, direction: direction3 } = bandOf(percent6);
  if (direction3 === 0) return `${word} changes`;
  return `${direction3 < 0 ? "falls" : "rises"} ${word}`;
}
function verdict(guess, answer, prediction) {
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
  const amount4 = withUnit(fixed(gap2, digits), unit);
  if (gap2 <= close) return `Close: ${amount4} off.`;
  const much = guess > answer;
  const times2 = much ? guess / answer : answer / guess;
  const start = `About ${amount4} too ${much ? "much" : "little"}`;
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
  const { question: question3, quantity, low: low2, high: high2, step } = prediction;
  const said = amount(prediction, guess);
  return b`<div class="se-predict">
    <div>
      <p class="se-kicker">Predict first</p>
      <p class="se-question">${question3}</p>
    </div>
    <div class="se-guess">
      <div class="se-line" data-measure="guess" style="height:${HEIGHT}px">
        ${numberLine({ prediction, guess, answer, revealed, width })}
        <input type="range" name="guess" min=${low2} max=${high2} step=${step} .value=${String(guess)} ?disabled=${revealed}
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
  const { unit, low: low2, high: high2, quantity } = prediction;
  const x2 = linearScale([low2, high2], [INSET, width - INSET]);
  const ticks = Array.from({ length: TICKS }, (_2, i4) => low2 + i4 * (high2 - low2) / (TICKS - 1));
  const alt = revealed ? `Your guess ${amount(prediction, guess)}, the model ${amount(prediction, answer, 1)}.` : `Number line from ${tickText(prediction, low2)} to ${amount(prediction, high2)} for ${quantity}; your guess ${amount(prediction, guess)}.`;
  return b`<svg role="img" aria-label=${alt} viewBox="0 0 ${width} ${HEIGHT}" height=${HEIGHT}>
    <line class="se-axis-strong" x1=${x2(low2)} x2=${x2(high2)} y1=${AXIS} y2=${AXIS}></line>
    ${ticks.map((tick) => w`
      <line class="se-axis" x1=${x2(tick)} x2=${x2(tick)} y1=${AXIS - (tick ? 4 : 7)} y2=${AXIS + (tick ? 4 : 7)}></line>
      <text class="se-quiet" x=${x2(tick)} y=${AXIS + 23} text-anchor=${tick === high2 ? "end" : "middle"} dx=${tick === high2 ? INSET : 0}>${tick === high2 ? withUnit(tickText(prediction, tick), unit) : tickText(prediction, tick)}</text>`)}
    ${revealed ? gap(x2(guess), x2(answer)) : A}
    <path class="se-diamond" d="M${x2(guess).toFixed(1)} ${AXIS - 9}l9 9l-9 9l-9 -9z"></path>
    ${names({ prediction, guess, answer, revealed, x: x2, width })}
  </svg>`;
}
function amount({ signed: change3 = true, digits = 0, unit }, value, more = 0) {
  return withUnit(change3 ? signed(value, digits + more) : fixed(value, digits), unit);
}
function tickText({ signed: change3 = true, low: low2, high: high2 }, tick) {
  const whole2 = Number.isInteger((high2 - low2) / (TICKS - 1)) && Number.isInteger(low2);
  return change3 ? signed(tick, 0) : fixed(tick, whole2 ? 0 : 1);
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
  const inwards = Math.min(8, Math.abs(x2(guess) - x2(answer)) / 2 - 3);
  const place3 = (at2, growsLeft) => growsLeft ? Math.max(at2 + inwards, 78) : Math.min(at2 - inwards, width - 96);
  return w`
    <text class="se-strong" x=${place3(x2(guess), left)} y="16" text-anchor=${left ? "end" : "start"}>${you}</text>
    <text class="se-label-model" x=${place3(x2(answer), !left)} y="16" text-anchor=${left ? "start" : "end"}>model ${amount(prediction, answer, 1)}</text>`;
}
function clamp(value, low2, high2) {
  return Math.max(low2, Math.min(high2, value));
}

// core/card.js
function card(state) {
  const { definition, view, sentence: sentence9, problems, guess, answer, actions } = state;
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
          <p class="se-say">${sentence9.shown}</p>
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
  const defaults = Object.fromEntries(Object.entries(definition.model.inputs).map(([name9, input]) => [name9, input.default]));
  const pressed = (values) => {
    const wanted = { ...defaults, ...values };
    return Object.keys(wanted).every((name9) => wanted[name9] === view.values[name9]);
  };
  return b`<div class="se-try" role="group" aria-label="Try a question">
    <p class="se-heading" aria-hidden="true">Try a question</p>
    <div class="se-chips">${definition.presets.map(({ label, values }) => b`
      <button type="button" aria-pressed=${pressed(values)} @click=${() => actions.preset(values)}>${label}</button>`)}
    </div>
  </div>`;
}
function controls({ definition, view, actions }) {
  return b`<div class="se-controls" @change=${actions.settle}>${definition.controls.map((spec) => b`
    ${spec.heading ? b`<p class="se-group">${spec.heading}</p>` : A}
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
  return b`<div class="se-dock" aria-hidden="true">${entries.map(({ label, output, digits }) => {
    const hidden2 = !view.revealed && veiled.includes(output);
    const change3 = changeFrom(view.pinned[output], view.results[output], (value) => fixed(value, digits));
    return b`<div><small>${label}</small><b>${hidden2 ? "?" : fixed(view.results[output], digits)}</b><i>${hidden2 ? "" : change3 === "no change" ? "= pinned" : change3}</i></div>`;
  })}</div>`;
}
var DRAWERS = [["equation", "Equation"], ["sources", "Sources"], ["table", "Table"]];
function foot({ drawer, actions, shareable, status }) {
  return b`<div class="se-foot">
    ${DRAWERS.map(([name9, label]) => b`<button type="button" name=${name9} aria-expanded=${drawer === name9}
      @click=${() => actions.toggle(name9)}>${label}</button>`)}
    <button type="button" name="csv" @click=${() => actions.save()}>Download CSV</button>
    ${shareable ? b`<button type="button" name="link" @click=${actions.copy}>Copy link</button>` : A}
    <p class="se-status" role="status">${status}</p>
  </div>`;
}
function drawers({ definition, view, drawer, actions }) {
  return b`
    <div class="se-drawer" ?hidden=${drawer !== "equation"}>${drawer === "equation" ? i3([definition], () => definition.equations.map(equation)) : A}</div>
    <div class="se-drawer" ?hidden=${drawer !== "sources"}>${drawer === "sources" ? b`<ul class="se-sources">${definition.sources.map(source)}</ul>` : A}</div>
    <div class="se-drawer se-tables" tabindex="0" role="group" aria-label="Tables of the numbers" ?hidden=${drawer !== "table"}>
      ${scalarTable(definition, view, drawer === "table")}
      ${drawer === "table" ? seriesTables(definition, view, actions.save) : A}
    </div>`;
}
function equation({ label, mathml }) {
  return b`<div class="se-equation"><p>${label}</p><div tabindex="0" role="group" aria-label=${label}>${o2(mathml)}</div></div>`;
}
function source({ text, url, use, verified }) {
  return b`<li>${use}: ${url ? b`<a href=${url}>${text}</a>` : text}${verified ? "" : " (not verified)"}.</li>`;
}
function scalarTable({ model: model9, veiled, unmeasured }, view, open) {
  const scalars = Object.entries(model9.outputs).filter(([, output]) => output.kind === "scalar");
  const cell = (name9, results) => unmeasured?.(name9, results) ? "not measured in our sources" : significant(results[name9], 4);
  return b`<table>
    <caption>Results</caption>
    <thead><tr><th scope="col">Quantity</th><th scope="col">now</th><th scope="col">pinned</th><th scope="col">change</th></tr></thead>
    <tbody>${scalars.map(([name9, { label, unit }]) => {
    if (!view.revealed && veiled.includes(name9)) {
      return b`<tr><th scope="row">${label}</th><td colspan="3"><output name=${name9}>after your guess</output></td></tr>`;
    }
    const [now, before] = [view.results[name9], view.pinned[name9]];
    return b`<tr><th scope="row">${label}, ${unit}</th>
        <td><output name=${name9} data-value=${String(now)}>${open ? cell(name9, view.results) : A}</output></td>
        <td>${open ? cell(name9, view.pinned) : A}</td><td>${open ? changeFrom(before, now, (value) => significant(value, 4)) : A}</td></tr>`;
  })}</tbody>
  </table>`;
}
var ROWS = 40;
function seriesTables(definition, view, save) {
  return b`${seriesTable(definition, definition.columns, view)}${definition.further?.map((columns2) => b`<div>
    ${seriesTable(definition, columns2, view)}
    <button type="button" @click=${() => save(columns2)}>Download these curves as CSV</button>
  </div>`)}`;
}
function seriesTable({ model: model9, veiled, rowNames }, columns2, view) {
  const shown2 = columns2.filter((name9) => view.revealed || !veiled.includes(name9));
  const samples = view.results[columns2[0]].length;
  const every = Math.ceil(samples / ROWS);
  const rows = Array.from({ length: Math.ceil(samples / every) }, (_2, row2) => row2 * every);
  const cell = (name9, row2) => name9 === columns2[0] && rowNames?.[row2] || fixed(view.results[name9][row2], 3);
  return b`<table>
    <caption>${every === 1 ? "The plotted numbers" : `The curves, every ${ordinal(every)} sample; the CSV has them all`}</caption>
    <thead><tr>${shown2.map((name9) => b`<th scope="col">${model9.outputs[name9].label}, ${model9.outputs[name9].unit}</th>`)}</tr></thead>
    <tbody>${rows.map((row2) => b`<tr>${shown2.map((name9) => b`<td>${cell(name9, row2)}</td>`)}</tr>`)}</tbody>
  </table>`;
}
function ordinal(count) {
  return { 2: "second", 3: "third" }[count] ?? `${count}th`;
}

// core/share.js
function readState(search, kind, inputs15, retired = {}) {
  const query = new URLSearchParams(search);
  const values = {};
  const pinned = {};
  const problems = [];
  for (const [name9, input] of Object.entries(inputs15)) {
    for (const [index, key] of keysOf(kind, name9).entries()) {
      const target = [values, pinned][index];
      const text = query.get(key);
      if (text === null) continue;
      const value = valueOf(text, input);
      if (value >= input.low && value <= input.high) target[name9] = value;
      else problems.push(`${key} = ${text} was not used: it takes ${input.low} to ${input.high}${unitText(input)}.`);
    }
  }
  for (const [name9, words] of Object.entries(retired)) {
    const key = keysOf(kind, name9).find((one) => query.has(one));
    if (key) problems.push(retiredText(key, query.get(key), words));
  }
  return { values, pinned, revealed: query.get(`${kind}.revealed`) === "1", problems };
}
var keysOf = (kind, name9) => [`${kind}.${name9}`, `${kind}.pinned.${name9}`];
function retiredText(name9, text, words) {
  return `${name9} = ${text} was not used: ${words}`;
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
function stateUrl(href, kind, inputs15, { values, pinnedValues, revealed }, retired = {}) {
  const url = new URL(href);
  for (const key of Object.keys(retired).flatMap((name9) => keysOf(kind, name9))) url.searchParams.delete(key);
  const write = (key, value) => {
    if (value === null) url.searchParams.delete(key);
    else url.searchParams.set(key, value);
  };
  for (const [name9, input] of Object.entries(inputs15)) {
    write(`${kind}.${name9}`, values[name9] === input.default ? null : String(values[name9]));
    write(`${kind}.pinned.${name9}`, pinnedValues[name9] === input.default ? null : String(pinnedValues[name9]));
  }
  write(`${kind}.revealed`, revealed ? "1" : null);
  return url.href;
}
function csvText({ comments, columns: columns2, results, model: model9 }) {
  const unit = (name9) => model9.outputs[name9].unit.replaceAll(" ", "_").replaceAll("/", "_per_");
  const lines3 = comments.map((line) => `# ${line}`);
  lines3.push(columns2.map((name9) => `${name9}_${unit(name9)}`).join(","));
  for (let i4 = 0; i4 < results[columns2[0]].length; i4 += 1) lines3.push(columns2.map((name9) => String(results[name9][i4])).join(","));
  return `${lines3.join("\r\n")}\r
`;
}
function saveText(name9, text) {
  const url = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = Object.assign(document.createElement("a"), { href: url, download: name9 });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 0);
}

// core/explorer.js
var definitions = /* @__PURE__ */ new Map();
var made = 0;
var ADDRESS_PAUSE = 200;
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
    clearTimeout(this.#addressTimer);
  }
  /** The settings, a copy: every input that the reader may set. */
  get values() {
    return Object.fromEntries(Object.keys(this.#inputs).map((name9) => [name9, this.#values[name9]]));
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
    const { controls: controls9, model: model9 } = (
      /** @type {ExplorerDefinition} */
      this.#definition
    );
    return Object.fromEntries(controls9.map(({ input }) => [input, model9.inputs[input]]));
  }
  /** True in the book, where the page's address is the reader's to share; JupyterLab keeps its own. */
  get #ownsAddress() {
    return this.getAttribute("host") !== "jupyter";
  }
  #start() {
    const definition = definitions.get(this.getAttribute("kind") ?? "");
    if (!definition) return false;
    this.#definition = definition;
    const { model: model9, prediction, kind } = definition;
    const defaults = this.#defaults();
    const given = this.#attributes();
    const address = this.#ownsAddress ? readState(location.search, kind, this.#inputs, definition.retired) : { values: {}, pinned: {}, revealed: false, problems: [] };
    this.#problems.push(...address.problems);
    this.#values = { ...defaults, ...given, ...address.values };
    this.#pinnedValues = { ...defaults, ...given, ...address.pinned };
    this.#revealed = address.revealed || this.hasAttribute("revealed");
    this.#guess = prediction.start;
    this.#answer = prediction.answer(model9.evaluate({ ...defaults, ...prediction.before }), model9.evaluate({ ...defaults, ...prediction.after }));
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
    return Object.fromEntries(Object.entries(this.#model.inputs).map(([name9, input]) => [name9, input.default]));
  }
  /** Settings written on the element; one that the model refuses is reported and left at its default. */
  #attributes() {
    const given = {};
    for (const name9 of Object.keys(this.#inputs)) {
      const text = this.getAttribute(name9);
      if (text === null) continue;
      try {
        this.#model.evaluate({ [name9]: Number(text) });
        given[name9] = Number(text);
      } catch (error) {
        this.#problems.push(
          /** @type {Error} */
          error.message
        );
      }
    }
    for (const [name9, words] of Object.entries(
      /** @type {ExplorerDefinition} */
      this.#definition.retired ?? {}
    )) {
      if (this.hasAttribute(name9)) this.#problems.push(retiredText(name9, this.getAttribute(name9), words));
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
      const name9 = slot2.dataset.measure ?? "";
      const width = Math.floor(slot2.clientWidth);
      if (width > 0 && this.#widths.get(name9) !== width) {
        this.#widths.set(name9, width);
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
      changed: Object.keys(this.#values).some((name9) => this.#values[name9] !== this.#pinnedValues[name9]),
      revealed: this.#revealed,
      width: (name9, fallback) => this.#widths.get(name9) ?? fallback,
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
    const sentence9 = definition.sentence(view);
    if (this.#spoken.band !== sentence9.band) {
      this.#spoken = { band: sentence9.band, text: this.#spoken.band === "" ? "" : sentence9.spoken };
    }
    D(card({
      definition,
      view,
      sentence: sentence9,
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
    change: (name9, value) => this.#update({ [name9]: value }),
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
    /** @param {string[]} [columns] */
    save: (columns2) => this.#save(columns2),
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
  #save(columns2) {
    const { kind, columns: own, veiled, provenance } = (
      /** @type {ExplorerDefinition} */
      this.#definition
    );
    const chosen = columns2 ?? own;
    const settings2 = Object.entries(this.#inputs).map(([name9, { unit }]) => `${name9} = ${this.#values[name9]} ${unit}`);
    saveText(`${columns2 ? `${kind}-${columns2[0].replaceAll("_", "-")}` : kind}.csv`, csvText({
      comments: [provenance, ...settings2],
      columns: chosen.filter((name9) => this.#revealed || !veiled.includes(name9)),
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

// core/badge.js
var BADGES = {
  evidence: "Evidence",
  experiment: "Experiment",
  calibrated: "Calibrated",
  illustration: "Illustration",
  disputed: "Disputed"
};
var badge = (kind) => b`<b class="se-badge" data-kind=${kind}>${BADGES[kind]}</b>`;

// generated/lumbar-spine-model.js
var lumbar_spine_model_exports = {};
__export(lumbar_spine_model_exports, {
  evaluate: () => evaluate,
  inputs: () => inputs,
  name: () => name,
  outputs: () => outputs,
  parameters: () => parameters
});
var name = "lumbar_motion";
var inputs = {
  level: { symbol: "\\ell", unit: "choice", default: 4, low: 0, high: 5, step: 1, label: "Level", source: "whitepanjabi1990", choices: ["T12-L1", "L1-2", "L2-3", "L3-4", "L4-5", "L5-S1"] },
  flexion: { symbol: "p_{f}", unit: "fraction", default: 0, low: -1, high: 1, step: 0.05, label: "Forward and backward bend, as a share of the range", source: "spinestride" },
  lateral_bending: { symbol: "p_{l}", unit: "fraction", default: 0, low: -1, high: 1, step: 0.05, label: "Side bend, as a share of the range", source: "spinestride" },
  axial_rotation: { symbol: "p_{a}", unit: "fraction", default: 0, low: -1, high: 1, step: 0.05, label: "Twist, as a share of the range", source: "spinestride" }
};
var outputs = {
  level_axis: { symbol: "k", unit: "choice", label: "Level", kind: "series", choices: ["T12-L1", "L1-2", "L2-3", "L3-4", "L4-5", "L5-S1"] },
  flexion_range_by_level: { symbol: "R_{f}", unit: "degree", label: "Range of flexion, by level", kind: "series" },
  flexion_range_low_by_level: { symbol: "R_{f,low}", unit: "degree", label: "Range of flexion, low end of the sources, by level", kind: "series" },
  flexion_range_high_by_level: { symbol: "R_{f,high}", unit: "degree", label: "Range of flexion, high end of the sources, by level", kind: "series" },
  extension_range_by_level: { symbol: "R_{e}", unit: "degree", label: "Range of extension, by level", kind: "series" },
  extension_range_low_by_level: { symbol: "R_{e,low}", unit: "degree", label: "Range of extension, low end of the sources, by level", kind: "series" },
  extension_range_high_by_level: { symbol: "R_{e,high}", unit: "degree", label: "Range of extension, high end of the sources, by level", kind: "series" },
  lateral_bending_range_by_level: { symbol: "R_{lb}", unit: "degree", label: "Range of side bending to one side, by level", kind: "series" },
  lateral_bending_range_low_by_level: { symbol: "R_{lb,low}", unit: "degree", label: "Range of side bending to one side, low end of the sources, by level", kind: "series" },
  lateral_bending_range_high_by_level: { symbol: "R_{lb,high}", unit: "degree", label: "Range of side bending to one side, high end of the sources, by level", kind: "series" },
  axial_rotation_range_by_level: { symbol: "R_{ar}", unit: "degree", label: "Range of axial rotation to one side, by level", kind: "series" },
  axial_rotation_range_low_by_level: { symbol: "R_{ar,low}", unit: "degree", label: "Range of axial rotation to one side, low end of the sources, by level", kind: "series" },
  axial_rotation_range_high_by_level: { symbol: "R_{ar,high}", unit: "degree", label: "Range of axial rotation to one side, high end of the sources, by level", kind: "series" },
  flexion_angle_by_level: { symbol: "\\theta_{f}", unit: "degree", label: "Angle of flexion, negative for extension, by level", kind: "series" },
  lateral_bending_angle_by_level: { symbol: "\\theta_{lb}", unit: "degree", label: "Angle of side bending, by level", kind: "series" },
  axial_rotation_angle_by_level: { symbol: "\\theta_{ar}", unit: "degree", label: "Angle of axial rotation, by level", kind: "series" },
  flexion_extension_range: { symbol: "R_{fe,\\ell}", unit: "degree", label: "Range of flexion and extension together", kind: "scalar" },
  flexion_extension_range_low: { symbol: "R_{fe,\\ell,low}", unit: "degree", label: "Range of flexion and extension together, low end of the sources", kind: "scalar" },
  flexion_extension_range_high: { symbol: "R_{fe,\\ell,high}", unit: "degree", label: "Range of flexion and extension together, high end of the sources", kind: "scalar" },
  flexion_share: { symbol: "w", unit: "1", label: "Share of flexion in the range of both, recalled", kind: "scalar" },
  flexion_range: { symbol: "R_{f,\\ell}", unit: "degree", label: "Range of flexion", kind: "scalar" },
  flexion_range_low: { symbol: "R_{f,\\ell,low}", unit: "degree", label: "Range of flexion, low end of the sources", kind: "scalar" },
  flexion_range_high: { symbol: "R_{f,\\ell,high}", unit: "degree", label: "Range of flexion, high end of the sources", kind: "scalar" },
  extension_range: { symbol: "R_{e,\\ell}", unit: "degree", label: "Range of extension", kind: "scalar" },
  extension_range_low: { symbol: "R_{e,\\ell,low}", unit: "degree", label: "Range of extension, low end of the sources", kind: "scalar" },
  extension_range_high: { symbol: "R_{e,\\ell,high}", unit: "degree", label: "Range of extension, high end of the sources", kind: "scalar" },
  lateral_bending_range: { symbol: "R_{lb,\\ell}", unit: "degree", label: "Range of side bending to one side", kind: "scalar" },
  lateral_bending_range_low: { symbol: "R_{lb,\\ell,low}", unit: "degree", label: "Range of side bending to one side, low end of the sources", kind: "scalar" },
  lateral_bending_range_high: { symbol: "R_{lb,\\ell,high}", unit: "degree", label: "Range of side bending to one side, high end of the sources", kind: "scalar" },
  axial_rotation_range: { symbol: "R_{ar,\\ell}", unit: "degree", label: "Range of axial rotation to one side", kind: "scalar" },
  axial_rotation_range_low: { symbol: "R_{ar,\\ell,low}", unit: "degree", label: "Range of axial rotation to one side, low end of the sources", kind: "scalar" },
  axial_rotation_range_high: { symbol: "R_{ar,\\ell,high}", unit: "degree", label: "Range of axial rotation to one side, high end of the sources", kind: "scalar" },
  flexion_angle: { symbol: "\\theta_{f,\\ell}", unit: "degree", label: "Angle of flexion, negative for extension", kind: "scalar" },
  lateral_bending_angle: { symbol: "\\theta_{lb,\\ell}", unit: "degree", label: "Angle of side bending", kind: "scalar" },
  axial_rotation_angle: { symbol: "\\theta_{ar,\\ell}", unit: "degree", label: "Angle of axial rotation", kind: "scalar" },
  facet_orientation: { symbol: "\\varphi_{\\ell}", unit: "degree", label: "Angle of the facet joints to the midsagittal plane", kind: "scalar" },
  facet_orientation_low: { symbol: "\\varphi_{\\ell,low}", unit: "degree", label: "Angle of the facet joints to the midsagittal plane, low end of the sources", kind: "scalar" },
  facet_orientation_high: { symbol: "\\varphi_{\\ell,high}", unit: "degree", label: "Angle of the facet joints to the midsagittal plane, high end of the sources", kind: "scalar" },
  tropism: { symbol: "\\tau_{\\ell}", unit: "degree", label: "Difference in angle between left and right", kind: "scalar" },
  tropism_low: { symbol: "\\tau_{\\ell,low}", unit: "degree", label: "Difference in angle between left and right, low end of the sources", kind: "scalar" },
  tropism_high: { symbol: "\\tau_{\\ell,high}", unit: "degree", label: "Difference in angle between left and right, high end of the sources", kind: "scalar" },
  tropism_measured: { symbol: "b", unit: "1", label: "Whether a source gives the asymmetry at this level", kind: "scalar" },
  disc_height: { symbol: "H_{d}", unit: "mm", label: "Normal disc height, as drawn", kind: "scalar" },
  total_flexion_range: { symbol: "R_{f,T12-S1}", unit: "degree", label: "Range of flexion, T12 to S1", kind: "scalar" },
  total_flexion_range_low: { symbol: "R_{f,low,T12-S1}", unit: "degree", label: "Range of flexion, low end of the sources, T12 to S1", kind: "scalar" },
  total_flexion_range_high: { symbol: "R_{f,high,T12-S1}", unit: "degree", label: "Range of flexion, high end of the sources, T12 to S1", kind: "scalar" },
  total_extension_range: { symbol: "R_{e,T12-S1}", unit: "degree", label: "Range of extension, T12 to S1", kind: "scalar" },
  total_extension_range_low: { symbol: "R_{e,low,T12-S1}", unit: "degree", label: "Range of extension, low end of the sources, T12 to S1", kind: "scalar" },
  total_extension_range_high: { symbol: "R_{e,high,T12-S1}", unit: "degree", label: "Range of extension, high end of the sources, T12 to S1", kind: "scalar" },
  total_lateral_bending_range: { symbol: "R_{lb,T12-S1}", unit: "degree", label: "Range of side bending to one side, T12 to S1", kind: "scalar" },
  total_lateral_bending_range_low: { symbol: "R_{lb,low,T12-S1}", unit: "degree", label: "Range of side bending to one side, low end of the sources, T12 to S1", kind: "scalar" },
  total_lateral_bending_range_high: { symbol: "R_{lb,high,T12-S1}", unit: "degree", label: "Range of side bending to one side, high end of the sources, T12 to S1", kind: "scalar" },
  total_axial_rotation_range: { symbol: "R_{ar,T12-S1}", unit: "degree", label: "Range of axial rotation to one side, T12 to S1", kind: "scalar" },
  total_axial_rotation_range_low: { symbol: "R_{ar,low,T12-S1}", unit: "degree", label: "Range of axial rotation to one side, low end of the sources, T12 to S1", kind: "scalar" },
  total_axial_rotation_range_high: { symbol: "R_{ar,high,T12-S1}", unit: "degree", label: "Range of axial rotation to one side, high end of the sources, T12 to S1", kind: "scalar" },
  total_flexion_angle: { symbol: "\\theta_{f,T12-S1}", unit: "degree", label: "Angle of flexion, negative for extension, T12 to S1", kind: "scalar" },
  total_lateral_bending_angle: { symbol: "\\theta_{lb,T12-S1}", unit: "degree", label: "Angle of side bending, T12 to S1", kind: "scalar" },
  total_axial_rotation_angle: { symbol: "\\theta_{ar,T12-S1}", unit: "degree", label: "Angle of axial rotation, T12 to S1", kind: "scalar" }
};
var parameters = {
  facet_orientation_t12_l1: 29.88,
  facet_orientation_low_t12_l1: 25.89,
  facet_orientation_high_t12_l1: 33.87,
  facet_orientation_l1_2: 29.88,
  facet_orientation_low_l1_2: 25.89,
  facet_orientation_high_l1_2: 33.87,
  facet_orientation_l2_3: 30.4,
  facet_orientation_low_l2_3: 25.89,
  facet_orientation_high_l2_3: 40.4,
  facet_orientation_l3_4: 38.7,
  facet_orientation_low_l3_4: 38.7,
  facet_orientation_high_l3_4: 56.3,
  facet_orientation_l4_5: 47,
  facet_orientation_low_l4_5: 40.4,
  facet_orientation_high_l4_5: 56.3,
  facet_orientation_l5_s1: 47.3,
  facet_orientation_low_l5_s1: 40.4,
  facet_orientation_high_l5_s1: 56.3,
  tropism_t12_l1: 4.89,
  tropism_low_t12_l1: 4.89,
  tropism_high_t12_l1: 4.89,
  tropism_l1_2: 4.89,
  tropism_low_l1_2: 4.89,
  tropism_high_l1_2: 4.89,
  tropism_l2_3: 4.89,
  tropism_low_l2_3: 4.89,
  tropism_high_l2_3: 4.89,
  tropism_l3_4: 6.01,
  tropism_low_l3_4: 6.01,
  tropism_high_l3_4: 6.01,
  tropism_l4_5: 4.05,
  tropism_low_l4_5: 4.05,
  tropism_high_l4_5: 6.67,
  tropism_l5_s1: 4.82,
  tropism_low_l5_s1: 4.82,
  tropism_high_l5_s1: 7.27,
  flexion_extension_t12_l1: 12,
  flexion_extension_low_t12_l1: 12,
  flexion_extension_high_t12_l1: 12,
  flexion_extension_l1_2: 12,
  flexion_extension_low_l1_2: 12,
  flexion_extension_high_l1_2: 14,
  flexion_extension_l2_3: 14,
  flexion_extension_low_l2_3: 14,
  flexion_extension_high_l2_3: 14,
  flexion_extension_l3_4: 15,
  flexion_extension_low_l3_4: 14,
  flexion_extension_high_l3_4: 15,
  flexion_extension_l4_5: 16,
  flexion_extension_low_l4_5: 14,
  flexion_extension_high_l4_5: 16,
  flexion_extension_l5_s1: 17,
  flexion_extension_low_l5_s1: 14,
  flexion_extension_high_l5_s1: 17,
  flexion_t12_l1: 8,
  flexion_l1_2: 8,
  flexion_l2_3: 10,
  flexion_l3_4: 12,
  flexion_l4_5: 13,
  flexion_l5_s1: 9,
  extension_t12_l1: 5,
  extension_l1_2: 5,
  extension_l2_3: 3,
  extension_l3_4: 1,
  extension_l4_5: 2,
  extension_l5_s1: 5,
  lateral_bending_t12_l1: 8,
  lateral_bending_low_t12_l1: 8,
  lateral_bending_high_t12_l1: 8,
  lateral_bending_l1_2: 6,
  lateral_bending_low_l1_2: 5,
  lateral_bending_high_l1_2: 6,
  lateral_bending_l2_3: 6,
  lateral_bending_low_l2_3: 5,
  lateral_bending_high_l2_3: 6,
  lateral_bending_l3_4: 8,
  lateral_bending_low_l3_4: 5,
  lateral_bending_high_l3_4: 8,
  lateral_bending_l4_5: 6,
  lateral_bending_low_l4_5: 3,
  lateral_bending_high_l4_5: 6,
  lateral_bending_l5_s1: 3,
  lateral_bending_low_l5_s1: 1.5,
  lateral_bending_high_l5_s1: 3,
  axial_rotation_t12_l1: 2,
  axial_rotation_low_t12_l1: 2,
  axial_rotation_high_t12_l1: 2,
  axial_rotation_l1_2: 2,
  axial_rotation_low_l1_2: 1,
  axial_rotation_high_l1_2: 2,
  axial_rotation_l2_3: 2,
  axial_rotation_low_l2_3: 1,
  axial_rotation_high_l2_3: 2,
  axial_rotation_l3_4: 2,
  axial_rotation_low_l3_4: 1,
  axial_rotation_high_l3_4: 2,
  axial_rotation_l4_5: 2,
  axial_rotation_low_l4_5: 1,
  axial_rotation_high_l4_5: 2,
  axial_rotation_l5_s1: 1,
  axial_rotation_low_l5_s1: 1,
  axial_rotation_high_l5_s1: 1.7,
  disc_height_t12_l1: 5.8,
  disc_height_l1_2: 6.8,
  disc_height_l2_3: 7.8,
  disc_height_l3_4: 8.8,
  disc_height_l4_5: 9.6,
  disc_height_l5_s1: 8.8,
  tropism_measured_t12_l1: 0,
  tropism_measured_l1_2: 0,
  tropism_measured_l2_3: 1,
  tropism_measured_l3_4: 1,
  tropism_measured_l4_5: 1,
  tropism_measured_l5_s1: 1
};
var parameterUnits = {
  facet_orientation_t12_l1: "degree",
  facet_orientation_low_t12_l1: "degree",
  facet_orientation_high_t12_l1: "degree",
  facet_orientation_l1_2: "degree",
  facet_orientation_low_l1_2: "degree",
  facet_orientation_high_l1_2: "degree",
  facet_orientation_l2_3: "degree",
  facet_orientation_low_l2_3: "degree",
  facet_orientation_high_l2_3: "degree",
  facet_orientation_l3_4: "degree",
  facet_orientation_low_l3_4: "degree",
  facet_orientation_high_l3_4: "degree",
  facet_orientation_l4_5: "degree",
  facet_orientation_low_l4_5: "degree",
  facet_orientation_high_l4_5: "degree",
  facet_orientation_l5_s1: "degree",
  facet_orientation_low_l5_s1: "degree",
  facet_orientation_high_l5_s1: "degree",
  tropism_t12_l1: "degree",
  tropism_low_t12_l1: "degree",
  tropism_high_t12_l1: "degree",
  tropism_l1_2: "degree",
  tropism_low_l1_2: "degree",
  tropism_high_l1_2: "degree",
  tropism_l2_3: "degree",
  tropism_low_l2_3: "degree",
  tropism_high_l2_3: "degree",
  tropism_l3_4: "degree",
  tropism_low_l3_4: "degree",
  tropism_high_l3_4: "degree",
  tropism_l4_5: "degree",
  tropism_low_l4_5: "degree",
  tropism_high_l4_5: "degree",
  tropism_l5_s1: "degree",
  tropism_low_l5_s1: "degree",
  tropism_high_l5_s1: "degree",
  flexion_extension_t12_l1: "degree",
  flexion_extension_low_t12_l1: "degree",
  flexion_extension_high_t12_l1: "degree",
  flexion_extension_l1_2: "degree",
  flexion_extension_low_l1_2: "degree",
  flexion_extension_high_l1_2: "degree",
  flexion_extension_l2_3: "degree",
  flexion_extension_low_l2_3: "degree",
  flexion_extension_high_l2_3: "degree",
  flexion_extension_l3_4: "degree",
  flexion_extension_low_l3_4: "degree",
  flexion_extension_high_l3_4: "degree",
  flexion_extension_l4_5: "degree",
  flexion_extension_low_l4_5: "degree",
  flexion_extension_high_l4_5: "degree",
  flexion_extension_l5_s1: "degree",
  flexion_extension_low_l5_s1: "degree",
  flexion_extension_high_l5_s1: "degree",
  flexion_t12_l1: "degree",
  flexion_l1_2: "degree",
  flexion_l2_3: "degree",
  flexion_l3_4: "degree",
  flexion_l4_5: "degree",
  flexion_l5_s1: "degree",
  extension_t12_l1: "degree",
  extension_l1_2: "degree",
  extension_l2_3: "degree",
  extension_l3_4: "degree",
  extension_l4_5: "degree",
  extension_l5_s1: "degree",
  lateral_bending_t12_l1: "degree",
  lateral_bending_low_t12_l1: "degree",
  lateral_bending_high_t12_l1: "degree",
  lateral_bending_l1_2: "degree",
  lateral_bending_low_l1_2: "degree",
  lateral_bending_high_l1_2: "degree",
  lateral_bending_l2_3: "degree",
  lateral_bending_low_l2_3: "degree",
  lateral_bending_high_l2_3: "degree",
  lateral_bending_l3_4: "degree",
  lateral_bending_low_l3_4: "degree",
  lateral_bending_high_l3_4: "degree",
  lateral_bending_l4_5: "degree",
  lateral_bending_low_l4_5: "degree",
  lateral_bending_high_l4_5: "degree",
  lateral_bending_l5_s1: "degree",
  lateral_bending_low_l5_s1: "degree",
  lateral_bending_high_l5_s1: "degree",
  axial_rotation_t12_l1: "degree",
  axial_rotation_low_t12_l1: "degree",
  axial_rotation_high_t12_l1: "degree",
  axial_rotation_l1_2: "degree",
  axial_rotation_low_l1_2: "degree",
  axial_rotation_high_l1_2: "degree",
  axial_rotation_l2_3: "degree",
  axial_rotation_low_l2_3: "degree",
  axial_rotation_high_l2_3: "degree",
  axial_rotation_l3_4: "degree",
  axial_rotation_low_l3_4: "degree",
  axial_rotation_high_l3_4: "degree",
  axial_rotation_l4_5: "degree",
  axial_rotation_low_l4_5: "degree",
  axial_rotation_high_l4_5: "degree",
  axial_rotation_l5_s1: "degree",
  axial_rotation_low_l5_s1: "degree",
  axial_rotation_high_l5_s1: "degree",
  disc_height_t12_l1: "mm",
  disc_height_l1_2: "mm",
  disc_height_l2_3: "mm",
  disc_height_l3_4: "mm",
  disc_height_l4_5: "mm",
  disc_height_l5_s1: "mm",
  tropism_measured_t12_l1: "1",
  tropism_measured_l1_2: "1",
  tropism_measured_l2_3: "1",
  tropism_measured_l3_4: "1",
  tropism_measured_l4_5: "1",
  tropism_measured_l5_s1: "1"
};
var SAMPLES = 6;
var ROUNDING = 1e-12;
function plainNumber(value) {
  const [digits, power] = value.toExponential(11).split("e");
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 12) return String(Number(value.toPrecision(12)));
  const short = digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
  const sign = exponent < 0 ? "-" : "+";
  return `${short}e${sign}${String(Math.abs(exponent)).padStart(2, "0")}`;
}
function checkedInputs(inputs15, values, rounding) {
  const range2 = (row2) => `from ${plainNumber(row2.low)} to ${plainNumber(row2.high)}` + (row2.choices ? ` (${row2.choices.join(", ")})` : "");
  for (const name9 of Object.keys(values)) {
    if (!Object.hasOwn(inputs15, name9)) {
      const known = Object.entries(inputs15).map(([key, row2]) => `${key} (${row2.unit}) ${range2(row2)}`);
      throw new RangeError(`unknown input ${name9}; the inputs are: ${known.join("; ")}`);
    }
  }
  const checked = {};
  for (const [name9, row2] of Object.entries(inputs15)) {
    const value = Object.hasOwn(values, name9) ? values[name9] : row2.default;
    const kind = row2.choices ? "whole" : "real";
    const needed = `${name9} (${row2.unit}) must be a ${kind} number ${range2(row2)}`;
    if (typeof value !== "number") throw new RangeError(`${needed}, but is not a number`);
    if (!Number.isFinite(value)) throw new RangeError(`${needed}, but is not finite`);
    const slack = rounding * (row2.high - row2.low);
    const broken = row2.choices && Math.abs(value - Math.round(value)) > slack;
    if (value < row2.low - slack || value > row2.high + slack || broken) {
      throw new RangeError(`${needed}, but is ${plainNumber(value)}`);
    }
    checked[name9] = row2.choices ? Math.round(value) : value;
  }
  return checked;
}
function checkedParameters(parameters9, units, overrides) {
  for (const [name9, value] of Object.entries(overrides)) {
    if (!Object.hasOwn(parameters9, name9)) {
      const known = Object.keys(parameters9).join(", ");
      throw new RangeError(`unknown parameter ${name9}; the parameters are: ${known}`);
    }
    if (typeof value !== "number" || !Number.isFinite(value)) {
      throw new RangeError(`parameter ${name9} (${units[name9]}) must be a finite real number`);
    }
  }
  return { ...parameters9, .../** @type {Record<string, number>} */
  overrides };
}
function sumOf(series) {
  let sum = 0;
  for (const value of series) sum += value;
  return sum;
}
function evaluate(values = {}, overrides = {}) {
  const { level, flexion, lateral_bending, axial_rotation } = checkedInputs(inputs, values, ROUNDING);
  const { facet_orientation_t12_l1, facet_orientation_low_t12_l1, facet_orientation_high_t12_l1, facet_orientation_l1_2, facet_orientation_low_l1_2, facet_orientation_high_l1_2, facet_orientation_l2_3, facet_orientation_low_l2_3, facet_orientation_high_l2_3, facet_orientation_l3_4, facet_orientation_low_l3_4, facet_orientation_high_l3_4, facet_orientation_l4_5, facet_orientation_low_l4_5, facet_orientation_high_l4_5, facet_orientation_l5_s1, facet_orientation_low_l5_s1, facet_orientation_high_l5_s1, tropism_t12_l1, tropism_low_t12_l1, tropism_high_t12_l1, tropism_l1_2, tropism_low_l1_2, tropism_high_l1_2, tropism_l2_3, tropism_low_l2_3, tropism_high_l2_3, tropism_l3_4, tropism_low_l3_4, tropism_high_l3_4, tropism_l4_5, tropism_low_l4_5, tropism_high_l4_5, tropism_l5_s1, tropism_low_l5_s1, tropism_high_l5_s1, flexion_extension_t12_l1, flexion_extension_low_t12_l1, flexion_extension_high_t12_l1, flexion_extension_l1_2, flexion_extension_low_l1_2, flexion_extension_high_l1_2, flexion_extension_l2_3, flexion_extension_low_l2_3, flexion_extension_high_l2_3, flexion_extension_l3_4, flexion_extension_low_l3_4, flexion_extension_high_l3_4, flexion_extension_l4_5, flexion_extension_low_l4_5, flexion_extension_high_l4_5, flexion_extension_l5_s1, flexion_extension_low_l5_s1, flexion_extension_high_l5_s1, flexion_t12_l1, flexion_l1_2, flexion_l2_3, flexion_l3_4, flexion_l4_5, flexion_l5_s1, extension_t12_l1, extension_l1_2, extension_l2_3, extension_l3_4, extension_l4_5, extension_l5_s1, lateral_bending_t12_l1, lateral_bending_low_t12_l1, lateral_bending_high_t12_l1, lateral_bending_l1_2, lateral_bending_low_l1_2, lateral_bending_high_l1_2, lateral_bending_l2_3, lateral_bending_low_l2_3, lateral_bending_high_l2_3, lateral_bending_l3_4, lateral_bending_low_l3_4, lateral_bending_high_l3_4, lateral_bending_l4_5, lateral_bending_low_l4_5, lateral_bending_high_l4_5, lateral_bending_l5_s1, lateral_bending_low_l5_s1, lateral_bending_high_l5_s1, axial_rotation_t12_l1, axial_rotation_low_t12_l1, axial_rotation_high_t12_l1, axial_rotation_l1_2, axial_rotation_low_l1_2, axial_rotation_high_l1_2, axial_rotation_l2_3, axial_rotation_low_l2_3, axial_rotation_high_l2_3, axial_rotation_l3_4, axial_rotation_low_l3_4, axial_rotation_high_l3_4, axial_rotation_l4_5, axial_rotation_low_l4_5, axial_rotation_high_l4_5, axial_rotation_l5_s1, axial_rotation_low_l5_s1, axial_rotation_high_l5_s1, disc_height_t12_l1, disc_height_l1_2, disc_height_l2_3, disc_height_l3_4, disc_height_l4_5, disc_height_l5_s1, tropism_measured_t12_l1, tropism_measured_l1_2, tropism_measured_l2_3, tropism_measured_l3_4, tropism_measured_l4_5, tropism_measured_l5_s1 } = checkedParameters(parameters, parameterUnits, overrides);
  const flexion_extension_range = level === 0 ? flexion_extension_t12_l1 : level === 1 ? flexion_extension_l1_2 : level === 2 ? flexion_extension_l2_3 : level === 3 ? flexion_extension_l3_4 : level === 4 ? flexion_extension_l4_5 : flexion_extension_l5_s1;
  const flexion_extension_range_low = level === 0 ? flexion_extension_low_t12_l1 : level === 1 ? flexion_extension_low_l1_2 : level === 2 ? flexion_extension_low_l2_3 : level === 3 ? flexion_extension_low_l3_4 : level === 4 ? flexion_extension_low_l4_5 : flexion_extension_low_l5_s1;
  const flexion_extension_range_high = level === 0 ? flexion_extension_high_t12_l1 : level === 1 ? flexion_extension_high_l1_2 : level === 2 ? flexion_extension_high_l2_3 : level === 3 ? flexion_extension_high_l3_4 : level === 4 ? flexion_extension_high_l4_5 : flexion_extension_high_l5_s1;
  const split_flexion = level === 0 ? flexion_t12_l1 : level === 1 ? flexion_l1_2 : level === 2 ? flexion_l2_3 : level === 3 ? flexion_l3_4 : level === 4 ? flexion_l4_5 : flexion_l5_s1;
  const split_extension = level === 0 ? extension_t12_l1 : level === 1 ? extension_l1_2 : level === 2 ? extension_l2_3 : level === 3 ? extension_l3_4 : level === 4 ? extension_l4_5 : extension_l5_s1;
  const flexion_share = split_flexion / (split_extension + split_flexion);
  const flexion_range = flexion_extension_range * flexion_share;
  const flexion_range_low = flexion_extension_range_low * flexion_share;
  const flexion_range_high = flexion_extension_range_high * flexion_share;
  const extension_range = flexion_extension_range * (1 - flexion_share);
  const extension_range_low = flexion_extension_range_low * (1 - flexion_share);
  const extension_range_high = flexion_extension_range_high * (1 - flexion_share);
  const lateral_bending_range = level === 0 ? lateral_bending_t12_l1 : level === 1 ? lateral_bending_l1_2 : level === 2 ? lateral_bending_l2_3 : level === 3 ? lateral_bending_l3_4 : level === 4 ? lateral_bending_l4_5 : lateral_bending_l5_s1;
  const lateral_bending_range_low = level === 0 ? lateral_bending_low_t12_l1 : level === 1 ? lateral_bending_low_l1_2 : level === 2 ? lateral_bending_low_l2_3 : level === 3 ? lateral_bending_low_l3_4 : level === 4 ? lateral_bending_low_l4_5 : lateral_bending_low_l5_s1;
  const lateral_bending_range_high = level === 0 ? lateral_bending_high_t12_l1 : level === 1 ? lateral_bending_high_l1_2 : level === 2 ? lateral_bending_high_l2_3 : level === 3 ? lateral_bending_high_l3_4 : level === 4 ? lateral_bending_high_l4_5 : lateral_bending_high_l5_s1;
  const axial_rotation_range = level === 0 ? axial_rotation_t12_l1 : level === 1 ? axial_rotation_l1_2 : level === 2 ? axial_rotation_l2_3 : level === 3 ? axial_rotation_l3_4 : level === 4 ? axial_rotation_l4_5 : axial_rotation_l5_s1;
  const axial_rotation_range_low = level === 0 ? axial_rotation_low_t12_l1 : level === 1 ? axial_rotation_low_l1_2 : level === 2 ? axial_rotation_low_l2_3 : level === 3 ? axial_rotation_low_l3_4 : level === 4 ? axial_rotation_low_l4_5 : axial_rotation_low_l5_s1;
  const axial_rotation_range_high = level === 0 ? axial_rotation_high_t12_l1 : level === 1 ? axial_rotation_high_l1_2 : level === 2 ? axial_rotation_high_l2_3 : level === 3 ? axial_rotation_high_l3_4 : level === 4 ? axial_rotation_high_l4_5 : axial_rotation_high_l5_s1;
  const flexion_angle = extension_range * Math.min(0, flexion) + flexion_range * Math.max(0, flexion);
  const lateral_bending_angle = lateral_bending * lateral_bending_range;
  const axial_rotation_angle = axial_rotation * axial_rotation_range;
  const facet_orientation = level === 0 ? facet_orientation_t12_l1 : level === 1 ? facet_orientation_l1_2 : level === 2 ? facet_orientation_l2_3 : level === 3 ? facet_orientation_l3_4 : level === 4 ? facet_orientation_l4_5 : facet_orientation_l5_s1;
  const facet_orientation_low = level === 0 ? facet_orientation_low_t12_l1 : level === 1 ? facet_orientation_low_l1_2 : level === 2 ? facet_orientation_low_l2_3 : level === 3 ? facet_orientation_low_l3_4 : level === 4 ? facet_orientation_low_l4_5 : facet_orientation_low_l5_s1;
  const facet_orientation_high = level === 0 ? facet_orientation_high_t12_l1 : level === 1 ? facet_orientation_high_l1_2 : level === 2 ? facet_orientation_high_l2_3 : level === 3 ? facet_orientation_high_l3_4 : level === 4 ? facet_orientation_high_l4_5 : facet_orientation_high_l5_s1;
  const tropism = level === 0 ? tropism_t12_l1 : level === 1 ? tropism_l1_2 : level === 2 ? tropism_l2_3 : level === 3 ? tropism_l3_4 : level === 4 ? tropism_l4_5 : tropism_l5_s1;
  const tropism_low = level === 0 ? tropism_low_t12_l1 : level === 1 ? tropism_low_l1_2 : level === 2 ? tropism_low_l2_3 : level === 3 ? tropism_low_l3_4 : level === 4 ? tropism_low_l4_5 : tropism_low_l5_s1;
  const tropism_high = level === 0 ? tropism_high_t12_l1 : level === 1 ? tropism_high_l1_2 : level === 2 ? tropism_high_l2_3 : level === 3 ? tropism_high_l3_4 : level === 4 ? tropism_high_l4_5 : tropism_high_l5_s1;
  const tropism_measured = level === 0 ? tropism_measured_t12_l1 : level === 1 ? tropism_measured_l1_2 : level === 2 ? tropism_measured_l2_3 : level === 3 ? tropism_measured_l3_4 : level === 4 ? tropism_measured_l4_5 : tropism_measured_l5_s1;
  const disc_height = level === 0 ? disc_height_t12_l1 : level === 1 ? disc_height_l1_2 : level === 2 ? disc_height_l2_3 : level === 3 ? disc_height_l3_4 : level === 4 ? disc_height_l4_5 : disc_height_l5_s1;
  const sampleInterval = (inputs.level.high - inputs.level.low) / (SAMPLES - 1);
  const level_axis = new Float64Array(SAMPLES);
  const flexion_range_by_level = new Float64Array(SAMPLES);
  const flexion_range_low_by_level = new Float64Array(SAMPLES);
  const flexion_range_high_by_level = new Float64Array(SAMPLES);
  const extension_range_by_level = new Float64Array(SAMPLES);
  const extension_range_low_by_level = new Float64Array(SAMPLES);
  const extension_range_high_by_level = new Float64Array(SAMPLES);
  const lateral_bending_range_by_level = new Float64Array(SAMPLES);
  const lateral_bending_range_low_by_level = new Float64Array(SAMPLES);
  const lateral_bending_range_high_by_level = new Float64Array(SAMPLES);
  const axial_rotation_range_by_level = new Float64Array(SAMPLES);
  const axial_rotation_range_low_by_level = new Float64Array(SAMPLES);
  const axial_rotation_range_high_by_level = new Float64Array(SAMPLES);
  const flexion_angle_by_level = new Float64Array(SAMPLES);
  const lateral_bending_angle_by_level = new Float64Array(SAMPLES);
  const axial_rotation_angle_by_level = new Float64Array(SAMPLES);
  const constant_1 = Math.min(0, flexion);
  const constant_2 = Math.max(0, flexion);
  for (let i4 = 0; i4 < SAMPLES; i4 += 1) {
    const level_axis_i = inputs.level.low + i4 * sampleInterval;
    const flexion_extension_range_along_level_axis_i = level_axis_i === 0 ? flexion_extension_t12_l1 : level_axis_i === 1 ? flexion_extension_l1_2 : level_axis_i === 2 ? flexion_extension_l2_3 : level_axis_i === 3 ? flexion_extension_l3_4 : level_axis_i === 4 ? flexion_extension_l4_5 : flexion_extension_l5_s1;
    const split_flexion_along_level_axis_i = level_axis_i === 0 ? flexion_t12_l1 : level_axis_i === 1 ? flexion_l1_2 : level_axis_i === 2 ? flexion_l2_3 : level_axis_i === 3 ? flexion_l3_4 : level_axis_i === 4 ? flexion_l4_5 : flexion_l5_s1;
    const split_extension_along_level_axis_i = level_axis_i === 0 ? extension_t12_l1 : level_axis_i === 1 ? extension_l1_2 : level_axis_i === 2 ? extension_l2_3 : level_axis_i === 3 ? extension_l3_4 : level_axis_i === 4 ? extension_l4_5 : extension_l5_s1;
    const flexion_share_along_level_axis_i = split_flexion_along_level_axis_i / (split_extension_along_level_axis_i + split_flexion_along_level_axis_i);
    const flexion_range_by_level_i = flexion_extension_range_along_level_axis_i * flexion_share_along_level_axis_i;
    const flexion_extension_range_low_along_level_axis_i = level_axis_i === 0 ? flexion_extension_low_t12_l1 : level_axis_i === 1 ? flexion_extension_low_l1_2 : level_axis_i === 2 ? flexion_extension_low_l2_3 : level_axis_i === 3 ? flexion_extension_low_l3_4 : level_axis_i === 4 ? flexion_extension_low_l4_5 : flexion_extension_low_l5_s1;
    const flexion_range_low_by_level_i = flexion_extension_range_low_along_level_axis_i * flexion_share_along_level_axis_i;
    const flexion_extension_range_high_along_level_axis_i = level_axis_i === 0 ? flexion_extension_high_t12_l1 : level_axis_i === 1 ? flexion_extension_high_l1_2 : level_axis_i === 2 ? flexion_extension_high_l2_3 : level_axis_i === 3 ? flexion_extension_high_l3_4 : level_axis_i === 4 ? flexion_extension_high_l4_5 : flexion_extension_high_l5_s1;
    const flexion_range_high_by_level_i = flexion_extension_range_high_along_level_axis_i * flexion_share_along_level_axis_i;
    const extension_range_by_level_i = flexion_extension_range_along_level_axis_i * (1 - flexion_share_along_level_axis_i);
    const extension_range_low_by_level_i = flexion_extension_range_low_along_level_axis_i * (1 - flexion_share_along_level_axis_i);
    const extension_range_high_by_level_i = flexion_extension_range_high_along_level_axis_i * (1 - flexion_share_along_level_axis_i);
    const lateral_bending_range_by_level_i = level_axis_i === 0 ? lateral_bending_t12_l1 : level_axis_i === 1 ? lateral_bending_l1_2 : level_axis_i === 2 ? lateral_bending_l2_3 : level_axis_i === 3 ? lateral_bending_l3_4 : level_axis_i === 4 ? lateral_bending_l4_5 : lateral_bending_l5_s1;
    const lateral_bending_range_low_by_level_i = level_axis_i === 0 ? lateral_bending_low_t12_l1 : level_axis_i === 1 ? lateral_bending_low_l1_2 : level_axis_i === 2 ? lateral_bending_low_l2_3 : level_axis_i === 3 ? lateral_bending_low_l3_4 : level_axis_i === 4 ? lateral_bending_low_l4_5 : lateral_bending_low_l5_s1;
    const lateral_bending_range_high_by_level_i = level_axis_i === 0 ? lateral_bending_high_t12_l1 : level_axis_i === 1 ? lateral_bending_high_l1_2 : level_axis_i === 2 ? lateral_bending_high_l2_3 : level_axis_i === 3 ? lateral_bending_high_l3_4 : level_axis_i === 4 ? lateral_bending_high_l4_5 : lateral_bending_high_l5_s1;
    const axial_rotation_range_by_level_i = level_axis_i === 0 ? axial_rotation_t12_l1 : level_axis_i === 1 ? axial_rotation_l1_2 : level_axis_i === 2 ? axial_rotation_l2_3 : level_axis_i === 3 ? axial_rotation_l3_4 : level_axis_i === 4 ? axial_rotation_l4_5 : axial_rotation_l5_s1;
    const axial_rotation_range_low_by_level_i = level_axis_i === 0 ? axial_rotation_low_t12_l1 : level_axis_i === 1 ? axial_rotation_low_l1_2 : level_axis_i === 2 ? axial_rotation_low_l2_3 : level_axis_i === 3 ? axial_rotation_low_l3_4 : level_axis_i === 4 ? axial_rotation_low_l4_5 : axial_rotation_low_l5_s1;
    const axial_rotation_range_high_by_level_i = level_axis_i === 0 ? axial_rotation_high_t12_l1 : level_axis_i === 1 ? axial_rotation_high_l1_2 : level_axis_i === 2 ? axial_rotation_high_l2_3 : level_axis_i === 3 ? axial_rotation_high_l3_4 : level_axis_i === 4 ? axial_rotation_high_l4_5 : axial_rotation_high_l5_s1;
    const flexion_angle_by_level_i = constant_1 * extension_range_by_level_i + constant_2 * flexion_range_by_level_i;
    const lateral_bending_angle_by_level_i = lateral_bending * lateral_bending_range_by_level_i;
    const axial_rotation_angle_by_level_i = axial_rotation * axial_rotation_range_by_level_i;
    level_axis[i4] = level_axis_i;
    flexion_range_by_level[i4] = flexion_range_by_level_i;
    flexion_range_low_by_level[i4] = flexion_range_low_by_level_i;
    flexion_range_high_by_level[i4] = flexion_range_high_by_level_i;
    extension_range_by_level[i4] = extension_range_by_level_i;
    extension_range_low_by_level[i4] = extension_range_low_by_level_i;
    extension_range_high_by_level[i4] = extension_range_high_by_level_i;
    lateral_bending_range_by_level[i4] = lateral_bending_range_by_level_i;
    lateral_bending_range_low_by_level[i4] = lateral_bending_range_low_by_level_i;
    lateral_bending_range_high_by_level[i4] = lateral_bending_range_high_by_level_i;
    axial_rotation_range_by_level[i4] = axial_rotation_range_by_level_i;
    axial_rotation_range_low_by_level[i4] = axial_rotation_range_low_by_level_i;
    axial_rotation_range_high_by_level[i4] = axial_rotation_range_high_by_level_i;
    flexion_angle_by_level[i4] = flexion_angle_by_level_i;
    lateral_bending_angle_by_level[i4] = lateral_bending_angle_by_level_i;
    axial_rotation_angle_by_level[i4] = axial_rotation_angle_by_level_i;
  }
  const total_flexion_range = sumOf(flexion_range_by_level);
  const total_flexion_range_low = sumOf(flexion_range_low_by_level);
  const total_flexion_range_high = sumOf(flexion_range_high_by_level);
  const total_extension_range = sumOf(extension_range_by_level);
  const total_extension_range_low = sumOf(extension_range_low_by_level);
  const total_extension_range_high = sumOf(extension_range_high_by_level);
  const total_lateral_bending_range = sumOf(lateral_bending_range_by_level);
  const total_lateral_bending_range_low = sumOf(lateral_bending_range_low_by_level);
  const total_lateral_bending_range_high = sumOf(lateral_bending_range_high_by_level);
  const total_axial_rotation_range = sumOf(axial_rotation_range_by_level);
  const total_axial_rotation_range_low = sumOf(axial_rotation_range_low_by_level);
  const total_axial_rotation_range_high = sumOf(axial_rotation_range_high_by_level);
  const total_flexion_angle = sumOf(flexion_angle_by_level);
  const total_lateral_bending_angle = sumOf(lateral_bending_angle_by_level);
  const total_axial_rotation_angle = sumOf(axial_rotation_angle_by_level);
  return { level_axis, flexion_range_by_level, flexion_range_low_by_level, flexion_range_high_by_level, extension_range_by_level, extension_range_low_by_level, extension_range_high_by_level, lateral_bending_range_by_level, lateral_bending_range_low_by_level, lateral_bending_range_high_by_level, axial_rotation_range_by_level, axial_rotation_range_low_by_level, axial_rotation_range_high_by_level, flexion_angle_by_level, lateral_bending_angle_by_level, axial_rotation_angle_by_level, flexion_extension_range, flexion_extension_range_low, flexion_extension_range_high, flexion_share, flexion_range, flexion_range_low, flexion_range_high, extension_range, extension_range_low, extension_range_high, lateral_bending_range, lateral_bending_range_low, lateral_bending_range_high, axial_rotation_range, axial_rotation_range_low, axial_rotation_range_high, flexion_angle, lateral_bending_angle, axial_rotation_angle, facet_orientation, facet_orientation_low, facet_orientation_high, tropism, tropism_low, tropism_high, tropism_measured, disc_height, total_flexion_range, total_flexion_range_low, total_flexion_range_high, total_extension_range, total_extension_range_low, total_extension_range_high, total_lateral_bending_range, total_lateral_bending_range_low, total_lateral_bending_range_high, total_axial_rotation_range, total_axial_rotation_range_low, total_axial_rotation_range_high, total_flexion_angle, total_lateral_bending_angle, total_axial_rotation_angle };
}

// generated/lumbar-spine-equations.js
var equations = [
  {
    "label": "Share of flexion in the range of both, recalled",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>w</mi><mo>=</mo><mfrac><msub><mi>Q</mi><mi>f</mi></msub><mrow><msub><mi>Q</mi><mi>e</mi></msub><mo>+</mo><msub><mi>Q</mi><mi>f</mi></msub></mrow></mfrac></mrow></semantics></math></span>'
  },
  {
    "label": "Range of flexion",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>R</mi><mrow><mi>f</mi><mo separator="true">,</mo><mi mathvariant="normal">ℓ</mi></mrow></msub><mo>=</mo><msub><mi>R</mi><mrow><mi>f</mi><mi>e</mi><mo separator="true">,</mo><mi mathvariant="normal">ℓ</mi></mrow></msub><mi>w</mi></mrow></semantics></math></span>'
  },
  {
    "label": "Range of extension",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>R</mi><mrow><mi>e</mi><mo separator="true">,</mo><mi mathvariant="normal">ℓ</mi></mrow></msub><mo>=</mo><msub><mi>R</mi><mrow><mi>f</mi><mi>e</mi><mo separator="true">,</mo><mi mathvariant="normal">ℓ</mi></mrow></msub><mrow><mo fence="true">(</mo><mn>1</mn><mo>−</mo><mi>w</mi><mo fence="true">)</mo></mrow></mrow></semantics></math></span>'
  },
  {
    "label": "Angle of flexion, negative for extension",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>θ</mi><mrow><mi>f</mi><mo separator="true">,</mo><mi mathvariant="normal">ℓ</mi></mrow></msub><mo>=</mo><msub><mi>R</mi><mrow><mi>e</mi><mo separator="true">,</mo><mi mathvariant="normal">ℓ</mi></mrow></msub><mi>min</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mn>0</mn><mo separator="true">,</mo><msub><mi>p</mi><mi>f</mi></msub><mo fence="true">)</mo></mrow><mo>+</mo><msub><mi>R</mi><mrow><mi>f</mi><mo separator="true">,</mo><mi mathvariant="normal">ℓ</mi></mrow></msub><mi>max</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mn>0</mn><mo separator="true">,</mo><msub><mi>p</mi><mi>f</mi></msub><mo fence="true">)</mo></mrow></mrow></semantics></math></span>'
  },
  {
    "label": "Angle of side bending",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>θ</mi><mrow><mi>l</mi><mi>b</mi><mo separator="true">,</mo><mi mathvariant="normal">ℓ</mi></mrow></msub><mo>=</mo><msub><mi>R</mi><mrow><mi>l</mi><mi>b</mi><mo separator="true">,</mo><mi mathvariant="normal">ℓ</mi></mrow></msub><msub><mi>p</mi><mi>l</mi></msub></mrow></semantics></math></span>'
  },
  {
    "label": "Angle of axial rotation",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>θ</mi><mrow><mi>a</mi><mi>r</mi><mo separator="true">,</mo><mi mathvariant="normal">ℓ</mi></mrow></msub><mo>=</mo><msub><mi>R</mi><mrow><mi>a</mi><mi>r</mi><mo separator="true">,</mo><mi mathvariant="normal">ℓ</mi></mrow></msub><msub><mi>p</mi><mi>a</mi></msub></mrow></semantics></math></span>'
  },
  {
    "label": "Angle of flexion, negative for extension, by level",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>θ</mi><mi>f</mi></msub><mo stretchy="false">(</mo><mi>k</mi><mo stretchy="false">)</mo><mo>=</mo><msub><mi>θ</mi><mrow><mi>f</mi><mo separator="true">,</mo><mi mathvariant="normal">ℓ</mi></mrow></msub><msub><mo fence="false" stretchy="true" minsize="1.2em" maxsize="1.2em">∣</mo><mrow><mi mathvariant="normal">ℓ</mi><mo>=</mo><mi>k</mi></mrow></msub></mrow></semantics></math></span>'
  },
  {
    "label": "Range of flexion, T12 to S1",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>R</mi><mrow><mi>f</mi><mo separator="true">,</mo><mi>T</mi><mn>12</mn><mo>−</mo><mi>S</mi><mn>1</mn></mrow></msub><mo>=</mo><munder><mo>∑</mo><mi>k</mi></munder><msub><mi>R</mi><mi>f</mi></msub><mo stretchy="false">(</mo><mi>k</mi><mo stretchy="false">)</mo></mrow></semantics></math></span>'
  },
  {
    "label": "Range of axial rotation to one side, T12 to S1",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>R</mi><mrow><mi>a</mi><mi>r</mi><mo separator="true">,</mo><mi>T</mi><mn>12</mn><mo>−</mo><mi>S</mi><mn>1</mn></mrow></msub><mo>=</mo><munder><mo>∑</mo><mi>k</mi></munder><msub><mi>R</mi><mrow><mi>a</mi><mi>r</mi></mrow></msub><mo stretchy="false">(</mo><mi>k</mi><mo stretchy="false">)</mo></mrow></semantics></math></span>'
  },
  {
    "label": "Angle of axial rotation, T12 to S1",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>θ</mi><mrow><mi>a</mi><mi>r</mi><mo separator="true">,</mo><mi>T</mi><mn>12</mn><mo>−</mo><mi>S</mi><mn>1</mn></mrow></msub><mo>=</mo><munder><mo>∑</mo><mi>k</mi></munder><msub><mi>θ</mi><mrow><mi>a</mi><mi>r</mi></mrow></msub><mo stretchy="false">(</mo><mi>k</mi><mo stretchy="false">)</mo></mrow></semantics></math></span>'
  }
];

// generated/lumbar-spine.js
var model = (
  /** @type {any} */
  lumbar_spine_model_exports
);
var sources = [{ "text": "White and Panjabi 1990, J. B. Lippincott", "url": "https://shop.lww.com", "use": "Representative ranges of motion by level", "verified": false }, { "text": "Pearcy, Portek and Shepherd 1984, Spine 9", "url": "https://doi.org/10.1097/00007632-198404000-00013", "use": "Flexion and extension by level; the split was recalled", "verified": true }, { "text": "Pearcy and Tibrewal 1984, Spine 9", "url": "https://doi.org/10.1097/00007632-198409000-00008", "use": "Side bending and axial rotation by level", "verified": true }, { "text": "Fujii and others 2007, European Spine Journal 16", "url": "https://doi.org/10.1007/s00586-007-0373-3", "use": "Axial rotation by level in living people", "verified": true }, { "text": "Masharawi and others 2004, Spine 29", "url": "https://cris.haifa.ac.il/en/publications/facet-orientation-in-the-thoracolumbar-spine-three-dimensional-an", "use": "Range of facet orientation", "verified": true }, { "text": "Jentzsch and others 2013, Radiology Research and Practice 2013", "url": "https://doi.org/10.1155/2013/693971", "use": "Facet orientation and asymmetry by level", "verified": true }, { "text": "Mohanty and others 2018, Asian Spine Journal 12", "url": "http://www.asianspinejournal.org/journal/view.php?number=947", "use": "Asymmetry of the two lowest levels", "verified": true }];

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
function areaPath(samples, xs, low2, high2, x2, y2) {
  let path = linePath(samples, xs, high2, x2, y2);
  for (let k2 = samples.length - 1; k2 >= 0; k2 -= 1) path += `L${px(x2(xs[samples[k2]]))} ${px(y2(low2[samples[k2]]))}`;
  return `${path}Z`;
}

// core/range-bars.js
var TITLE = 24;
var ROW = 28;
var FOOT = 26;
var NAMES = 52;
var GAP = 20;
var rangeBarsHeight = (rows) => TITLE + rows * ROW + FOOT;
function rangeBars({ width, alt, rows, selected, panels: panels2, step, unit, changed, veil: veil2, onSelect }) {
  const height = rangeBarsHeight(rows.length);
  const total = panels2.reduce((sum, { low: low2, high: high2 }) => sum + high2 - low2, 0);
  const scale = (width - NAMES - GAP * (panels2.length - 1) - 6) / total;
  let left = NAMES;
  const placed2 = panels2.map((panel) => {
    const start = left;
    left += (panel.high - panel.low) * scale + GAP;
    return { panel, left: start, x: (value) => start + (value - panel.low) * scale };
  });
  const middle = (row2) => TITLE + (row2 + 0.5) * ROW;
  return b`<svg role="img" aria-label=${alt} viewBox="0 0 ${width} ${height}" height=${height}>
    ${placed2.map((one) => axes(one, rows.length, step, unit))}
    ${rows.map((name9, row2) => w`<text class=${row2 === selected ? "se-strong" : "se-quiet"} x="0" dx="6" y=${middle(row2) + 4}>${name9}</text>`)}
    ${placed2.map((one) => one.panel.ranges ? one.panel.ranges.map((range2, row2) => rangeRow(range2, one, middle(row2), changed)) : hidden(one, rows.length, veil2))}
    ${ring(width, middle(selected))}
    ${rows.map((_2, row2) => w`<rect class="se-hit" x="0" y=${middle(row2) - ROW / 2} width=${width} height=${ROW} @click=${() => onSelect(row2)}></rect>`)}
  </svg>`;
}
function axes({ panel: { title, low: low2, high: high2 }, left, x: x2 }, rows, step, unit) {
  const bottom = TITLE + rows * ROW;
  const ticks = Array.from({ length: Math.floor(high2 / step) - Math.ceil(low2 / step) + 1 }, (_2, i4) => (Math.ceil(low2 / step) + i4) * step);
  return w`
    <text class="se-strong" x=${px(left)} y="14">${title}</text>
    ${ticks.map((tick) => w`
      <line class=${tick === 0 ? "se-axis" : "se-gridline"} x1=${px(x2(tick))} x2=${px(x2(tick))} y1=${TITLE} y2=${bottom}></line>
      <text class="se-quiet" x=${px(x2(tick))} y=${bottom + 17} text-anchor=${tick === high2 ? "end" : "middle"} dx=${tick === high2 ? 6 : 0}>${Math.abs(tick)}${tick === high2 ? unit : ""}</text>`)}`;
}
function rangeRow({ to, toSpread, from = 0, fromSpread, now, pinned, label }, { x: x2 }, y2, changed) {
  const [a2, b2] = [x2(from), x2(to)];
  return w`
    <rect class="se-range" x=${px(a2)} y=${px(y2 - 6)} width=${px(b2 - a2)} height="12"></rect>
    ${spread(x2, toSpread, y2)}
    ${fromSpread ? spread(x2, fromSpread, y2) : A}
    <rect class="se-bar" x=${px(Math.min(x2(0), x2(now)))} y=${px(y2 - 2.5)} width=${px(Math.abs(x2(now) - x2(0)))} height="5"></rect>
    ${changed ? w`<line class="se-baseline-mark" x1=${px(x2(pinned))} x2=${px(x2(pinned))} y1=${px(y2 - 9)} y2=${px(y2 + 9)}></line>` : A}
    <circle class="se-dot-model" cx=${px(x2(now))} cy=${px(y2)} r="4"></circle>
    <text class="se-label se-label-measured" transform=${place(x2(Math.max(to, toSpread[1])) + 7, y2 + 4)}>${label}</text>`;
}
function spread(x2, [low2, high2], y2) {
  return w`<path class="se-range-spread" d="M${px(x2(low2))} ${px(y2 - 4)}v8M${px(x2(low2))} ${px(y2)}H${px(x2(high2))}m0 -4v8"></path>`;
}
function hidden({ panel: { low: low2, high: high2 }, left, x: x2 }, rows, veil2) {
  const middle = (x2(low2) + x2(high2)) / 2;
  return w`<g class="se-veil">
    <rect class="se-hidden" x=${px(left)} y=${TITLE + 6} width=${px(x2(high2) - left)} height=${rows * ROW - 12} rx="8"></rect>
    ${veil2.map((line, i4) => w`<text class="se-quiet" x=${px(middle)} y=${TITLE + rows * ROW / 2 - 4 + 17 * i4} text-anchor="middle">${line}</text>`)}</g>`;
}
function ring(width, y2) {
  return [["se-ring", 3.6], ["se-ring-light", 1.8]].map(([name9, line]) => w`
    <rect class=${name9} x="2" y=${px(y2 - ROW / 2 + 1)} width=${width - 4} height=${ROW - 2} rx="6" stroke-width=${line}></rect>`);
}

// core/slot.js
function slot(name9, height, content) {
  return b`<div class="se-slot" data-measure=${name9} style="height:${height}px">${content}</div>`;
}

// explorers/lumbar-spine/strings.js
var LEVELS = (
  /** @type {readonly string[]} */
  model.inputs.level.choices
);
var TITLE2 = "Explorer: how far each joint of the lower back bends and twists";
var QUESTION = "How far can the whole lower back, T12 to S1, twist to one side?";
var VEIL = ["after", "your guess"];
var DISPUTED = "For L5-S1 the sources show no consistent pattern. The angle of the facet joints alone does not determine how far a joint moves.";
var PEOPLE = "Every range is the mean of a group; people differ from it by much, and more or less motion is no measure of health.";
var BARS = "Bars: a textbook’s representative values (not verified). Lines with ticks: what our sources span. All are means of groups.";
var NOW = "Blue: where each joint stands now. That all take the same share of their range is a drawing assumption. How forward and backward bend share the range is not verified; at T12-L1 the split of L1-2 stands in.";
var GRIP_SIDE = "Bend back or forward, on the drawing";
var GRIP_BACK = "Bend to a side, on the drawing";
var TOP_NOTES = ["dashed: the joint surfaces", "front is up, right is right"];
var DRAWN = "Schematic shapes. The angles between the bones are those of the model; muscles are left out.";
var degrees = (value) => `${fixed(Math.abs(value), 0)}°`;
var plain = (value) => String(Number(value.toFixed(2)));
var span = (low2, high2, print = plain) => print(low2) === print(high2) ? "one value in our sources" : `${print(low2)} to ${print(high2)}°`;
var whole = (value) => fixed(value, 0);
var shareSpoken = (share) => `${signed(share * 100, 0)} per cent of the range`;
function facts({ results, revealed }) {
  const forward = degrees(results.flexion_range), back = degrees(results.extension_range);
  return [
    {
      name: "Forward and back",
      value: degrees(results.flexion_extension_range),
      note: `${span(results.flexion_extension_range_low, results.flexion_extension_range_high)}; about ${forward} forward, ${back} back (not verified)`
    },
    { name: "To one side", value: degrees(results.lateral_bending_range), note: span(results.lateral_bending_range_low, results.lateral_bending_range_high) },
    revealed ? { name: "Twist to one side", value: degrees(results.axial_rotation_range), note: span(results.axial_rotation_range_low, results.axial_rotation_range_high) } : { name: "Twist to one side", value: "?", note: "after your guess" },
    { name: "Angle of the facet joints", value: degrees(results.facet_orientation), note: `${span(results.facet_orientation_low, results.facet_orientation_high, whole)}, to the midsagittal plane` },
    measured(results) ? { name: "Left and right joint differ by", value: `${plain(results.tropism)}°`, note: span(results.tropism_low, results.tropism_high) } : { name: "Left and right joint differ by", value: "–", note: "not measured in our sources" },
    { name: "Disc height", value: `${fixed(results.disc_height, 1)} mm`, note: "as drawn, schematic" }
  ];
}
function measured(results) {
  return results.tropism_measured === 1;
}
function levelSpoken({ values, results, revealed }, level) {
  const at2 = (name9) => degrees(results[`${name9}_by_level`][level]);
  const bend2 = degrees(results.flexion_range_by_level[level] + results.extension_range_by_level[level]);
  const twist = revealed ? `, twists ${at2("axial_rotation_range")} to a side` : "";
  return `${LEVELS[level]}${values.level === level ? ", selected" : ""}: bends ${bend2} forward and back, ${at2("lateral_bending_range")} to a side${twist}`;
}
function extent(share) {
  const size = Math.abs(share);
  if (size >= 1) return "as far as it goes";
  if (size > 0.7) return "most of the way";
  return size < 0.35 ? "a little" : "about halfway";
}
function moved({ values, results }) {
  const { flexion, lateral_bending: side, axial_rotation: twist } = values;
  return [
    { verb: "bends", where: flexion > 0 ? " forward" : " backward", share: flexion, angle: results.total_flexion_angle },
    { verb: "leans", where: side > 0 ? " to the right" : " to the left", share: side, angle: results.total_lateral_bending_angle },
    { verb: "twists", where: twist > 0 ? " to the right" : " to the left", share: twist, angle: results.total_axial_rotation_angle }
  ].filter(({ share }) => share !== 0).map(({ verb, where, share, angle }) => ({ verb, how: `${extent(share)}${where}`, angle }));
}
function listed(parts3) {
  return parts3.length < 2 ? parts3.join("") : `${parts3.slice(0, -1).join(", ")} and ${parts3[parts3.length - 1]}`;
}
function sentence(view) {
  if (!view.revealed) {
    const text = "Commit your guess: the answer appears here in one sentence.";
    return { band: "predict", shown: b`${text}`, spoken: text };
  }
  const { results } = view;
  const parts3 = moved(view);
  const words = parts3.map(({ verb, how }) => `${verb} ${how}`);
  const full = `Over its whole range, T12 to S1, it bends ${degrees(results.total_flexion_range)} forward and ${degrees(results.total_extension_range)} back, leans ${degrees(results.total_lateral_bending_range)} to a side, and twists only ${degrees(results.total_axial_rotation_range)}.`;
  if (parts3.length === 0) {
    return { band: "upright", shown: b`The lower back stands upright. ${full}`, spoken: `The lower back stands upright. ${full}` };
  }
  const exact = parts3.map(({ verb, how, angle }, i4) => b`${i4 === 0 ? "" : i4 === parts3.length - 1 ? " and " : ", "}${verb} <b>${how}, by ${degrees(angle)}</b>`);
  return {
    band: words.join("|"),
    shown: b`The lower back ${exact}. ${full}`,
    spoken: `The lower back ${listed(words)}.`
  };
}
function overAll(angle, one, other) {
  return `${degrees(angle)}${Number(fixed(Math.abs(angle), 0)) === 0 ? "" : ` ${angle > 0 ? one : other}`}, T12 to S1`;
}
function sideAlt(view) {
  const { values, results } = view;
  const angle = results.total_flexion_angle;
  const pose = angle === 0 ? "standing upright" : `bent ${degrees(angle)} ${angle > 0 ? "forward" : "backward"}, ${degrees(results.flexion_angle)} of it at ${LEVELS[values.level]}`;
  return `The lower back from the right side, T12 to the sacrum, ${pose}: vertebrae, discs, facet joints and canal. A ring marks the disc of ${LEVELS[values.level]}.`;
}
function backAlt(view) {
  const { values, results } = view;
  const angle = results.total_lateral_bending_angle;
  const pose = angle === 0 ? "upright" : `leaning ${degrees(angle)} to the ${angle > 0 ? "right" : "left"}, ${degrees(results.lateral_bending_angle)} of it at ${LEVELS[values.level]}`;
  return `The same from behind, ${pose}: transverse and spinous processes, facet joints on either side, and discs, dashed where bone hides them. A ring marks ${LEVELS[values.level]}.`;
}
function turned({ results, revealed }) {
  const angle = results.axial_rotation_angle;
  if (!revealed) return "shown untwisted until your guess";
  return angle === 0 ? "not twisted" : `upper bone turned ${fixed(Math.abs(angle), 1)}° ${angle > 0 ? "right" : "left"}`;
}
function topAlt(view) {
  const { values, results } = view;
  return `${LEVELS[values.level]} from above, ${turned(view)}: disc, canal, pedicles, the two facet joints at ${degrees(results.facet_orientation)} to the midsagittal plane, and the spinous process.`;
}
function chartAlt({ results, revealed }) {
  const at2 = (name9, i4) => degrees(results[`${name9}_by_level`][i4]);
  const rows = LEVELS.map((level, i4) => {
    const bend2 = degrees(results.flexion_range_by_level[i4] + results.extension_range_by_level[i4]);
    return `${level} ${bend2}, ${at2("lateral_bending_range", i4)}${revealed ? `, ${at2("axial_rotation_range", i4)}` : ""}`;
  });
  return `Range of motion of each joint in degrees: forward and back together, to one side${revealed ? ", twist to one side" : "; the twist is hidden until you commit a guess"}. ${rows.join("; ")}.`;
}

// explorers/lumbar-spine/charts.js
var HIGH = 20;
var BACK = -10;
function panels({ results, pinned, revealed }) {
  const at2 = (name9, i4) => results[`${name9}_by_level`][i4];
  const spread3 = (name9, i4) => (
    /** @type {[number, number]} */
    [at2(`${name9}_low`, i4), at2(`${name9}_high`, i4)]
  );
  const label = (value) => `${fixed(value, 0)}°`;
  const oneSided = (motion2) => LEVELS.map((_2, i4) => ({
    to: at2(`${motion2}_range`, i4),
    toSpread: spread3(`${motion2}_range`, i4),
    now: Math.abs(at2(`${motion2}_angle`, i4)),
    pinned: Math.abs(pinned[`${motion2}_angle_by_level`][i4]),
    label: label(at2(`${motion2}_range`, i4))
  }));
  const bend2 = LEVELS.map((_2, i4) => {
    const [low2, high2] = spread3("extension_range", i4);
    return (
      /** @type {Range} */
      {
        to: at2("flexion_range", i4),
        toSpread: spread3("flexion_range", i4),
        from: -at2("extension_range", i4),
        fromSpread: [-high2, -low2],
        now: at2("flexion_angle", i4),
        pinned: pinned.flexion_angle_by_level[i4],
        label: label(at2("flexion_range", i4) + at2("extension_range", i4))
      }
    );
  });
  return [
    { title: "back and forward", low: BACK, high: HIGH, ranges: bend2 },
    { title: "to one side", low: 0, high: HIGH, ranges: oneSided("lateral_bending") },
    { title: "twist", low: 0, high: HIGH, ranges: revealed ? oneSided("axial_rotation") : null }
  ];
}
function charts(view) {
  return b`<figure>
    <p class="se-heading">How far each joint moves <span>degrees, one scale</span></p>
    ${slot("ranges", rangeBarsHeight(LEVELS.length), rangeBars({
    width: view.width("ranges", 600),
    alt: chartAlt(view),
    rows: LEVELS,
    selected: view.values.level,
    panels: panels(view),
    step: 10,
    unit: "°",
    changed: view.changed,
    veil: VEIL,
    onSelect: (level) => {
      view.change({ level });
      view.settle();
    }
  }))}
    <div>
      <p class="se-caption">${badge("illustration")}<span>${BARS} ${NOW}</span></p>
    </div>
  </figure>`;
}

// anatomy/outline.js
function curve(points2, closed = true) {
  const n2 = points2.length;
  const at2 = (i4) => closed ? points2[(i4 + n2) % n2] : points2[Math.max(0, Math.min(n2 - 1, i4))];
  const spans = closed ? n2 : n2 - 1;
  const data = new Float64Array(2 + spans * 6);
  data[0] = points2[0][0];
  data[1] = points2[0][1];
  for (let i4 = 0; i4 < spans; i4++) {
    const p0 = at2(i4 - 1), p1 = at2(i4), p22 = at2(i4 + 1), p3 = at2(i4 + 2);
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
var polygon = (points2) => [{ data: Float64Array.from(points2.flatMap((p3) => [p3[0], p3[1]])), closed: true, straight: true }];
var join = (parts3) => parts3.flat();
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
function rigid(degrees4, x2 = 0, y2 = 0) {
  const t4 = degrees4 * Math.PI / 180, c2 = Math.cos(t4), s2 = Math.sin(t4);
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

// anatomy/axial.js
var AXIAL_DIMENSIONS = {
  bodyDepth: 35.5,
  bodyWidth: 49,
  canalDepth: 15.6,
  canalWidth: 28.2,
  pedicleWidth: 16.1,
  jointBehind: 38,
  jointAside: 19,
  surface: 15,
  transverse: 47,
  spinous: 69
};
var GAP2 = 1.9;
var HOLLOW = 0.7;
var INK = {
  bone: "var(--se-bone)",
  line: "var(--se-bone-line)",
  disc: "var(--se-disc)",
  discLine: "var(--se-disc-text)",
  panel: "var(--se-panel)",
  canal: "var(--se-body)",
  sac: "var(--se-body-far)",
  nerve: "var(--se-measured)"
};
var { bodyDepth, bodyWidth, canalDepth, canalWidth, pedicleWidth, jointBehind, jointAside, surface, transverse, spinous } = AXIAL_DIMENSIONS;
var FRONT = bodyDepth / 2;
var SIDE = bodyWidth / 2;
var CANAL = canalWidth / 2;
var ROOF = -FRONT - canalDepth;
var HALF = surface / 2;
var mirrored = (right) => [...right, ...right.filter(([x2]) => x2 > 0.01).reverse().map(([x2, y2]) => [-x2, y2])];
var BODY = [
  [0, FRONT],
  [0.38 * SIDE, FRONT - 0.7],
  [0.72 * SIDE, FRONT - 4],
  [0.95 * SIDE, FRONT - 10.4],
  [SIDE, FRONT - 17.6],
  [0.96 * SIDE, -6.6],
  [0.84 * SIDE, -12.8],
  [0.6 * SIDE, -17.1],
  [0.34 * SIDE, -FRONT - 0.1],
  [0, -FRONT + 0.9]
];
var ring2 = (size, back = 0) => curve(mirrored(BODY.map(([x2, y2]) => [x2 * size, (y2 + back) * size - back])));
var ENDPLATE = ring2(1);
var DISC = ring2(0.975);
var LAMELLAE = join([0.9, 0.82, 0.74, 0.66].map((size) => ring2(size, 1.2)));
var NUCLEUS = curve(mirrored([[0, 7.6], [5, 7.2], [10.6, 4.2], [13, -2.2], [10.6, -8], [5, -10.4], [0, -10.2]]));
var CANAL_RING = curve(mirrored([
  [0, -FRONT + 0.9],
  [7, -FRONT - 0.2],
  [CANAL - 2.2, -FRONT - 0.6],
  [CANAL, -FRONT - 3.8],
  [CANAL + 4, -FRONT - 9],
  [CANAL + 4, -FRONT - 14],
  [CANAL - 2, -FRONT - 20],
  [7, ROOF - 4],
  [0, ROOF - 3]
]));
var SAC = curve(mirrored([[0, -FRONT - 2.4], [6.4, -FRONT - 2.6], [9.8, -FRONT - 5.2], [8.2, -FRONT - 9.2], [4, ROOF + 3.4], [0, ROOF + 2.4]]));
var ROOTS = join([[0, -22.4], [3.4, -22], [6.6, -22.6], [1.8, -25], [5, -25.2], [3, -27.8], [0, -29.2]].flatMap(([x2, y2]) => x2 ? [[x2, y2], [-x2, y2]] : [[x2, y2]]).map(([x2, y2]) => ellipse(x2, y2, 0.85, 0.85)));
function rightJoint(angle) {
  const turn = angle * Math.PI / 180, c2 = Math.cos(turn), s2 = Math.sin(turn);
  const at2 = (along2, out) => (
    /** @type {[number, number]} */
    [jointAside - s2 * along2 - c2 * out, -jointBehind + c2 * along2 - s2 * out]
  );
  return { at: at2, c: c2, s: s2 };
}
function lowerSide(angle) {
  const { at: at2, s: s2 } = rightJoint(angle);
  const outer = CANAL + pedicleWidth;
  return curve([
    // from inside the body along the pedicle's outer border to the transverse process
    [CANAL - 2, -10],
    [0.92 * SIDE, -9.4],
    [outer - 5.6, -14.2],
    [outer - 1, -18.2],
    [outer + 5.6, -20.4],
    [transverse - 5, -23.4],
    [transverse - 0.4, -26.4],
    [transverse, -29.2],
    [transverse - 3.2, -30.6],
    [transverse - 10, -29.4],
    [outer + 2.4, -28.6],
    // superior articular process: mamillary corner, then its surface from back to front
    at2(-HALF * 0.42 - 1.6 * s2, -9.2 + 1.2 * s2),
    at2(-HALF - 0.6, -6.6),
    at2(-HALF - 1.4, -2.4),
    at2(-HALF, 0.1),
    at2(-HALF / 2, -HOLLOW * 0.75),
    at2(0, -HOLLOW),
    at2(HALF / 2, -HOLLOW * 0.75),
    at2(HALF, 0.1),
    at2(HALF + 0.8, -1.2),
    // back to the pedicle along the canal
    [CANAL + 1.6 - 2.8 * s2, -27 - 1.6 * s2],
    [CANAL, -FRONT - 4.6],
    [CANAL - 0.6, -FRONT + 0.4]
  ]);
}
function upperArch(angle) {
  const { at: at2, c: c2, s: s2 } = rightJoint(angle);
  const end = HALF - 0.5, sagittal = c2 ** 4;
  return curve(mirrored([
    [0, ROOF],
    [3.4, ROOF - 0.2 - 0.5 * s2],
    [6.5, ROOF - 0.2 - 1.8 * s2],
    at2(end + 1, GAP2 + 5 * c2 * c2),
    at2(end + 0.9, GAP2 + 1.6 * c2),
    // its surface follows that of the lower bone
    at2(end, GAP2 + 0.2),
    at2(end / 2, GAP2 - HOLLOW * 0.75),
    at2(0, GAP2 - HOLLOW),
    at2(-end / 2, GAP2 - HOLLOW * 0.75),
    at2(-end, GAP2 + 0.2),
    at2(-end - 1.3, GAP2 + 2.6),
    at2(-end - 0.8 - 2 * sagittal, GAP2 + 5.4),
    at2(-4.4 - 7 * sagittal, GAP2 + 8.6),
    [5.4, -52],
    [3.5, -55.4],
    [2.9, -59.8],
    [3.6, -spinous + 5],
    [4.1, -spinous + 2.4],
    [2.6, -spinous + 0.3],
    [0, -spinous]
  ]));
}
function archDetails(angle) {
  const { at: at2, s: s2 } = rightJoint(angle);
  const side = [[1.7, -spinous + 8], [1.6, -56], [3, -50], [6.4, -46.4 - s2], at2(-1.4, GAP2 + 6.2)];
  return join([curve(side, false), curve(side.map(([x2, y2]) => [-x2, y2]), false)]);
}
var bothSides = (right) => join([right, right.map(({ data, closed, straight }) => ({ data: data.map((value, i4) => i4 % 2 ? value : -value), closed, straight }))]);
var carried = (rotation, slip2) => times(rigid(0, 0, slip2), rigid(-rotation));
function jointSpace(angle, side, move) {
  const { at: at2 } = rightJoint(angle), mirror = side === "right" ? 1 : -1;
  const place3 = ([x2, y2]) => (
    /** @type {[number, number]} */
    [mirror * x2, y2]
  );
  const along2 = [-1, -0.5, 0, 0.5, 1], hollow = (t4) => HOLLOW * (1 - t4 * t4);
  const lower2 = along2.map((t4) => place3(at2(t4 * (HALF - 0.5), -hollow(t4) - 0.3)));
  const upper2 = along2.map((t4) => apply(move, place3(at2(t4 * (HALF - 0.5), GAP2 + 0.3 - hollow(t4))))).reverse();
  return curve([...lower2, ...upper2]);
}
function axialKeys({ angle, rotation = 0, slip: slip2 = 0 }) {
  const { at: at2, c: c2, s: s2 } = rightJoint(angle), [x2, y2] = at2(0, 0);
  const joint2 = (mirror) => (
    /** @type {AxialJoint} */
    { centre: [mirror * x2, y2], normal: [-mirror * c2, -s2], along: [-mirror * s2, c2] }
  );
  return {
    discCentre: [0, 0],
    joints: { left: joint2(-1), right: joint2(1) },
    spinousTip: apply(carried(rotation, slip2), [0, -spinous]),
    bodyFront: [0, FRONT]
  };
}
function axialShapes({ angle, rotation = 0, slip: slip2 = 0 }, p3) {
  const out = [];
  const move = carried(rotation, slip2);
  const line = Math.max(0.9, Math.min(1.5, p3.scale * 0.55)), fine = line * 0.7;
  const add = (id, outline, style, m3 = IDENTITY) => out.push({ id, kind: "path", d: draw(outline, m3, p3), fill: "none", linejoin: "round", ...style });
  add("canal", CANAL_RING, { fill: INK.canal, title: "vertebral canal" });
  add("dural-sac", SAC, { fill: INK.sac, stroke: INK.nerve, strokeWidth: fine });
  add("nerve-roots", ROOTS, { fill: INK.nerve, title: "nerve roots" });
  add("lower-arch", bothSides(lowerSide(angle)), { fill: INK.bone, stroke: INK.line, strokeWidth: line, title: "lower vertebra: pedicles, transverse and superior articular processes" });
  add("lower-body", ENDPLATE, { fill: INK.bone, stroke: INK.line, strokeWidth: line, title: "lower vertebra: body" });
  add("disc", DISC, { fill: INK.disc, stroke: INK.discLine, strokeWidth: line, title: "disc" });
  add("disc-lamellae", LAMELLAE, { stroke: INK.panel, strokeWidth: fine, opacity: 0.55 });
  add("disc-nucleus", NUCLEUS, { fill: INK.panel, opacity: 0.42 });
  for (
    const side of
    /** @type {Side[]} */
    ["left", "right"]
  ) add(`joint-${side}`, jointSpace(angle, side, move), { fill: INK.disc, stroke: INK.discLine, strokeWidth: fine, title: `facet joint, ${side}` });
  add("upper-arch", upperArch(angle), { fill: INK.bone, stroke: INK.line, strokeWidth: line, title: "upper vertebra: laminae, inferior articular processes, spinous process" }, move);
  add("upper-details", archDetails(angle), { stroke: INK.line, strokeWidth: fine, opacity: 0.5 }, move);
  if (rotation || slip2) add("upper-body", ENDPLATE, { stroke: INK.line, strokeWidth: line, dash: `${px(4)} ${px(3)}`, title: "upper vertebra: body, moved" }, move);
  return out;
}

// generated/anatomy.js
var vertebrae = { "T12": { "body_depth_upper": 31.5, "body_depth_lower": 32.5, "body_height_front": 24.4, "body_height_back": 26.2, "body_width_upper": 39, "body_width_lower": 41, "canal_depth": 17, "pedicle_height": 15, "disc_height": 5.8, "disc_wedge": 3, "facet_spacing": 26, "transverse_span": 50, "spine_reach": 46, "spine_blade": 14, "spine_droop": 8 }, "L1": { "body_depth_upper": 33, "body_depth_lower": 33.8, "body_height_front": 26, "body_height_back": 27, "body_width_upper": 41, "body_width_lower": 43, "canal_depth": 17, "pedicle_height": 15, "disc_height": 6.8, "disc_wedge": 5, "facet_spacing": 27, "transverse_span": 70, "spine_reach": 50, "spine_blade": 18.5, "spine_droop": 4 }, "L2": { "body_depth_upper": 34, "body_depth_lower": 34.6, "body_height_front": 27, "body_height_back": 27.4, "body_width_upper": 42.5, "body_width_lower": 45, "canal_depth": 16.6, "pedicle_height": 14.8, "disc_height": 7.8, "disc_wedge": 7, "facet_spacing": 29, "transverse_span": 77, "spine_reach": 52, "spine_blade": 20.5, "spine_droop": 3 }, "L3": { "body_depth_upper": 35, "body_depth_lower": 35.2, "body_height_front": 27.6, "body_height_back": 27, "body_width_upper": 44, "body_width_lower": 47, "canal_depth": 16.4, "pedicle_height": 14.4, "disc_height": 8.8, "disc_wedge": 9, "facet_spacing": 32, "transverse_span": 86, "spine_reach": 53, "spine_blade": 21.5, "spine_droop": 2.5 }, "L4": { "body_depth_upper": 35.4, "body_depth_lower": 35.2, "body_height_front": 27.8, "body_height_back": 26, "body_width_upper": 46, "body_width_lower": 48.5, "canal_depth": 16.2, "pedicle_height": 14, "disc_height": 9.6, "disc_wedge": 11, "facet_spacing": 37, "transverse_span": 80, "spine_reach": 51, "spine_blade": 20, "spine_droop": 3 }, "L5": { "body_depth_upper": 35.2, "body_depth_lower": 34.4, "body_height_front": 28.8, "body_height_back": 24.6, "body_width_upper": 47.5, "body_width_lower": 48.5, "canal_depth": 16, "pedicle_height": 13.4, "disc_height": 8.8, "disc_wedge": 14.5, "facet_spacing": 43, "transverse_span": 88, "spine_reach": 43, "spine_blade": 14.5, "spine_droop": 4.5 }, "S1": { "body_depth_upper": 33.5, "body_width_upper": 50 } };
var leverArm = { "value": 65, "low": 55, "high": 75 };

// anatomy/lumbar.js
var LEVELS2 = ["T12", "L1", "L2", "L3", "L4", "L5", "S1"];
var JOINTS = ["T12-L1", "L1-2", "L2-3", "L3-4", "L4-5", "L5-S1"];
var VERTEBRAE = ["T12", "L1", "L2", "L3", "L4", "L5"];
function sized(level) {
  const { body_depth_upper, body_depth_lower, body_height_front, body_height_back, canal_depth, pedicle_height, disc_height, disc_wedge, spine_reach, spine_blade, spine_droop } = vertebrae[level];
  return {
    depthUp: body_depth_upper,
    depthLow: body_depth_lower,
    front: body_height_front,
    back: body_height_back,
    canal: canal_depth,
    pedicle: pedicle_height,
    disc: disc_height,
    wedge: disc_wedge,
    spine: spine_reach,
    blade: spine_blade,
    droop: spine_droop
  };
}
var DIMENSIONS = { T12: sized("T12"), L1: sized("L1"), L2: sized("L2"), L3: sized("L3"), L4: sized("L4"), L5: sized("L5") };
var SACRUM_DEPTH = vertebrae.S1.body_depth_upper;
var LEVER_ARM = leverArm;
var INK2 = {
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
var GAP3 = 1.9;
function facetSurface(level) {
  if (level === "S1") return [[-35.4, 15], [-34.2, 9.6], [-33.6, 4.2], [-34, -1]];
  const { depthUp, back, canal } = DIMENSIONS[level];
  const x2 = -depthUp / 2 - canal, y2 = back / 2;
  return [[x2 - 0.4, y2 + 9.4], [x2 - 1, y2 + 4], [x2 - 1.6, y2 - 1.4], [x2 - 2.8, y2 - 6]];
}
function buildVertebra(level, fromLower) {
  const { depthUp, depthLow, front, back, canal, pedicle, spine: spine2, blade, droop } = DIMENSIONS[level];
  const u2 = depthUp / 2, l3 = depthLow / 2, ya = front / 2, yp = back / 2, mid = (ya + yp) / 2;
  const lower2 = LEVELS2[LEVELS2.indexOf(level) + 1];
  const surface2 = facetSurface(lower2);
  const away = (d2, i4) => apply(fromLower, [surface2[i4][0] - d2, surface2[i4][1] - d2 * 0.25]);
  const own = facetSurface(level);
  const w2 = -u2;
  const top = yp - 3.6, floor = top - pedicle;
  const tip = w2 - spine2, upper2 = yp - 12 - droop;
  const j0 = away(GAP3, 0), j1 = away(GAP3, 1), j2 = away(GAP3, 2), j3 = away(GAP3 + 0.4, 3);
  const heel = away(5.2, 3);
  heel[1] -= 3;
  const backLow = away(9.2, 2);
  const low2 = Math.max(upper2 - blade, heel[1] + 3.5);
  const notch = (
    /** @type {XY} */
    [Math.min(backLow[0] - 1.4, heel[0] - 4.4), Math.max(low2 + 3.6, backLow[1] + 2.4)]
  );
  const spineRoot = Math.min(w2 - canal - 14, notch[0] - 3);
  const points2 = [
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
    [w2 - canal - 11, Math.min(own[3][1] - 5.4, upper2 + 3)],
    [spineRoot - 4, upper2 + 0.8],
    [(spineRoot + tip) / 2 - 3, upper2 - 0.6],
    [tip + 5, upper2 + 0.2],
    [tip + 1, upper2 - 1.4],
    // the blade: thick, rounded, deepest at its lower corner
    [tip - 0.8, upper2 + (low2 - upper2) * 0.35],
    [tip - 0.6, upper2 + (low2 - upper2) * 0.72],
    [tip + 1.8, low2 - 0.6],
    [tip + 6.2, low2 - 0.4],
    [(tip + spineRoot) / 2 + 1, low2 + 1.8],
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
  const outline = curve(points2);
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
    away(GAP3 + 0.5, 3),
    away(GAP3 + 0.5, 2),
    away(GAP3 + 0.5, 1),
    away(GAP3 + 0.4, 0),
    away(1, 0)
  ]);
  return { outline, details, process, facetBelow, lamina };
}
function neutralLinks() {
  const links = {};
  for (const level of VERTEBRAE) {
    const i4 = LEVELS2.indexOf(level), below = LEVELS2[i4 + 1], d2 = DIMENSIONS[level];
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
  const points2 = [
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
    outline: curve(points2),
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
  const { disc: disc2, wedge } = DIMENSIONS.L5;
  let m3 = times(times(rigid(tilt), rigid(0, 0, -disc2 / 2)), rigid(wedge / 2));
  const frames = { S1: m3 };
  for (let i4 = VERTEBRAE.length - 1; i4 >= 0; i4--) {
    const bend2 = flexion[i4] ?? 0, below = LEVELS2[i4 + 1];
    if (bend2) {
      const [x2, y2] = pivot(below);
      m3 = times(m3, times(rigid(bend2, x2, y2), rigid(0, -x2, -y2)));
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
  const d2 = DIMENSIONS[level], below = LEVELS2[LEVELS2.indexOf(level) + 1];
  const up = pose.frames[level], low2 = pose.frames[below], l3 = d2.depthLow / 2, y2 = (d2.front + d2.back) / 4;
  const e5 = below === "S1" ? null : DIMENSIONS[below];
  const h2 = e5 ? e5.depthUp / 2 : SACRUM_DEPTH / 2, ef = e5 ? e5.front / 2 : 0, eb = e5 ? e5.back / 2 : 0;
  return {
    upFront: apply(up, [l3 - 1.4, -d2.front / 2 + 0.4]),
    upRear: apply(up, [-l3 + 1.4, -d2.back / 2 + 0.4]),
    upMid: apply(up, [0, -y2]),
    lowFront: apply(low2, [h2 - 1.4, ef - 0.4]),
    lowRear: apply(low2, [-h2 + 1.4, eb - 0.4]),
    lowMid: apply(low2, [0, (ef + eb) / 2])
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
  const place3 = (t4, v2) => {
    const up = mix(c2.upRear, c2.upFront, t4), low2 = mix(c2.lowRear, c2.lowFront, t4), dish = 1.6 * 4 * t4 * (1 - t4);
    const p3 = mix(low2, up, (v2 + 1) / 2);
    return (
      /** @type {[number, number]} */
      [p3[0] - ay * dish * v2, p3[1] + ax * dish * v2]
    );
  };
  const bulge = (p3, d2) => (
    /** @type {[number, number]} */
    [p3[0] + ax * d2, p3[1] + ay * d2]
  );
  const ring4 = curve([
    bulge(c2.upFront, 0.6),
    bulge(outF, 1.9),
    bulge(c2.lowFront, 0.6),
    place3(0.8, -1.25),
    place3(0.5, -1.25),
    place3(0.2, -1.25),
    bulge(c2.lowRear, -0.4),
    bulge(outR, -1.2),
    bulge(c2.upRear, -0.4),
    place3(0.2, 1.25),
    place3(0.5, 1.25),
    place3(0.8, 1.25)
  ]);
  const fibre = (t4, b2) => curve([place3(t4, 1), bulge(place3(t4, 0), b2), place3(t4, -1)], false);
  return {
    ring: ring4,
    lamellae: join([fibre(0.965, 1.3), fibre(0.9, 1.1), fibre(0.83, 0.8), fibre(0.17, -0.6), fibre(0.105, -0.9), fibre(0.04, -1)]),
    nucleus: curve([place3(0.68, 0), place3(0.62, 0.52), place3(0.47, 0.66), place3(0.32, 0.5), place3(0.26, 0), place3(0.32, -0.5), place3(0.47, -0.66), place3(0.62, -0.52)]),
    centre: mix(c2.upMid, c2.lowMid, 0.5)
  };
}
function softTissue(pose, above = 34) {
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
    const m3 = pose.frames[level], { depthUp: u2, canal, back, spine: spine2 } = DIMENSIONS[level];
    const first = level === "T12";
    if (first) {
      canalFront.push(apply(m3, [-u2 / 2 + 0.4, above]));
      canalRear.push(apply(m3, [-u2 / 2 - canal, above]));
      muscleFront.push(apply(m3, [-u2 / 2 - canal - 4, 36]));
      muscleRear.push(apply(m3, [-u2 / 2 - spine2 - 8, 36]));
    }
    canalFront.push(apply(m3, [-u2 / 2 + 1.8, back / 2]), apply(m3, [-u2 / 2 + 1.8, -back / 2]));
    canalRear.push(apply(m3, [-u2 / 2 - canal, back / 2 - 4]), apply(m3, [-u2 / 2 - canal + 0.6, -back / 2]));
    muscleFront.push(apply(m3, [-u2 / 2 - canal + 1, -4]));
    muscleRear.push(level === "L5" ? apply(pose.frames.S1, [-80.4, -17.8]) : apply(m3, [-u2 / 2 - Math.max(spine2, 46) - 14, -4]));
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
    const c3 = discCorners(pose, level), below = LEVELS2[i4 + 1], f2 = facetSurface(below);
    discCentres[JOINTS[i4]] = mix(c3.upMid, c3.lowMid, 0.5);
    facetCentres[JOINTS[i4]] = apply(pose.frames[below], [(f2[1][0] + f2[2][0]) / 2 - GAP3 / 2, (f2[1][1] + f2[2][1]) / 2]);
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
function lumbarShapes(pose, p3, { levels: levels3 = LEVELS2, soft = true, canal = soft } = {}) {
  const out = [];
  const one = (
    /** @type {Matrix} */
    [1, 0, 0, 1, 0, 0]
  );
  const line = Math.max(0.8, Math.min(1.5, p3.scale * 1.05)), fine = line * 0.7;
  const add = (id, o3, m3, style) => out.push({ id, kind: "path", d: draw(o3, m3, p3), fill: "none", linejoin: "round", ...style });
  const has = new Set(levels3);
  const t4 = soft || canal ? softTissue(pose, soft ? void 0 : 16) : null;
  if (soft && t4) {
    add("muscle", t4.muscle, one, { fill: INK2.muscle, opacity: 0.9, title: "back muscles: multifidus and erector spinae" });
    add("muscle-fibres", t4.fibres, one, { stroke: INK2.panel, strokeWidth: line * 0.8, opacity: 0.42 });
    add("muscle-septum", t4.septum, one, { stroke: INK2.muscleText, strokeWidth: line, opacity: 0.75 });
    add("fascia", t4.fascia, one, { stroke: INK2.muscleText, strokeWidth: line * 1.3 });
  }
  if (canal && t4) {
    add("canal", t4.canal, one, { fill: INK2.canal, opacity: 0.75, title: "vertebral canal" });
    add("canal-roots", t4.roots, one, { stroke: INK2.nerve, strokeWidth: fine, opacity: 0.6 });
    if (has.has("S1")) add("canal-sacral", SACRUM.canal, pose.frames.S1, { fill: INK2.canal, opacity: 0.75 });
  }
  for (const level of VERTEBRAE) {
    if (!has.has(level)) continue;
    const below = LEVELS2[LEVELS2.indexOf(level) + 1];
    if (!has.has(below)) continue;
    const d2 = discOutlines(pose, level), name9 = `${level}/${below.slice(below === "S1" ? 0 : 1)}`;
    add(`disc-${level}`, d2.ring, one, { fill: INK2.disc, stroke: INK2.discText, strokeWidth: line, title: `disc ${name9}` });
    add(`disc-lamellae-${level}`, d2.lamellae, one, { stroke: INK2.panel, strokeWidth: fine, opacity: 0.6 });
    add(`disc-nucleus-${level}`, d2.nucleus, one, { fill: INK2.panel, opacity: 0.42 });
  }
  for (const level of LEVELS2) {
    if (!has.has(level)) continue;
    const m3 = pose.frames[level];
    if (level === "S1") {
      add("bone-S1", SACRUM.outline, m3, { fill: INK2.bone, stroke: INK2.boneLine, strokeWidth: line, title: "sacrum" });
      add("canal-window", SACRUM.canal, m3, { fill: INK2.canal, opacity: 0.55 });
      add("bone-details-S1", SACRUM.details, m3, { stroke: INK2.boneLine, strokeWidth: fine, opacity: 0.5 });
      continue;
    }
    const b2 = BONES[level];
    add(`bone-${level}`, b2.outline, m3, { fill: INK2.bone, stroke: INK2.boneLine, strokeWidth: line, title: `vertebra ${level}` });
    add(`bone-details-${level}`, b2.details, m3, { stroke: INK2.boneLine, strokeWidth: fine, opacity: 0.5 });
    add(`bone-process-${level}`, b2.process, m3, { fill: INK2.bone, stroke: INK2.boneLine, strokeWidth: fine, opacity: 0.9 });
    add(`bone-lamina-${level}`, b2.lamina, m3, { stroke: INK2.boneLine, strokeWidth: fine, opacity: 0.5 });
    const below = LEVELS2[LEVELS2.indexOf(level) + 1];
    if (has.has(below)) add(`facet-${level}`, b2.facetBelow, m3, { fill: INK2.disc, stroke: INK2.discText, strokeWidth: fine, title: `facet joint ${level}/${below}` });
  }
  if (soft && t4) {
    add("muscle-veil", t4.veil, one, { fill: INK2.muscle, opacity: 0.42 });
    add("muscle-veil-fibres", t4.veilFibres, one, { stroke: INK2.panel, strokeWidth: line * 0.8, opacity: 0.4 });
  }
  return out;
}
var lastView = null;
function lensView({ radius, arm = LEVER_ARM.value, armLow = LEVER_ARM.low, armHigh = LEVER_ARM.high, size = 1, tilt = 30, flexion = [] }) {
  const key = [radius, arm, armLow, armHigh, size, tilt, ...flexion].join();
  if (lastView?.key === key) return lastView.view;
  const centimetres2 = (mm) => (size * mm / 10).toFixed(1);
  const pose = lumbarPose({ tilt, flexion }), keys = lumbarKeys(pose, arm);
  const scale = radius / 66;
  const [middleX, middleY] = apply(rigid(tilt + (flexion.at(-1) ?? 0) / 2 - 30), [-25, 13]);
  const project = { scale, x: -middleX * scale, y: middleY * scale };
  const to = (q) => (
    /** @type {[number, number]} */
    [project.x + q[0] * scale, project.y - q[1] * scale]
  );
  const shapes2 = lumbarShapes(pose, project, { levels: ["L3", "L4", "L5", "S1"] });
  const c2 = to(keys.discCentre), [nx, ny] = keys.discNormal, ux = nx, uy = -ny;
  const bx = -ny, by = -nx;
  const at2 = (mm, side = 0) => (
    /** @type {[number, number]} */
    [c2[0] + bx * mm * scale + ux * side, c2[1] + by * mm * scale + uy * side]
  );
  const seg = (a2, b2) => `M${px(a2[0])} ${px(a2[1])}L${px(b2[0])} ${px(b2[1])}`;
  const tick = Math.max(4.5, radius * 0.05), long = 20 * scale;
  const armLine = seg(at2(0), at2(arm));
  const ticks = seg(at2(0, -tick), at2(0, tick)) + seg(at2(arm, -tick), at2(arm, tick));
  const corner = Math.max(5, 4.2 * scale), square = `M${at2(arm - corner / scale, 0).map(px).join(" ")}L${at2(arm - corner / scale, corner).map(px).join(" ")}L${at2(arm, corner).map(px).join(" ")}`;
  const band = `M${at2(armLow, long).map(px).join(" ")}L${at2(armHigh, long).map(px).join(" ")}L${at2(armHigh, -long).map(px).join(" ")}L${at2(armLow, -long).map(px).join(" ")}Z`;
  const action = seg(at2(arm, -long * 1.15), at2(arm, long * 1.15));
  const marks = [
    { id: "lever-band", kind: "path", d: band, fill: INK2.panel, opacity: 0.4, title: `lever arm ${centimetres2(armLow)} to ${centimetres2(armHigh)} cm` },
    { id: "lever-limits", kind: "path", d: seg(at2(armLow, -long), at2(armLow, long)) + seg(at2(armHigh, -long), at2(armHigh, long)), fill: "none", stroke: INK2.ink, strokeWidth: 0.9, opacity: 0.55 },
    { id: "lever-action", kind: "path", d: action, fill: "none", stroke: INK2.muscleText, strokeWidth: 1.75, dash: "5 3", title: "line of action of the back muscles" },
    { id: "lever-casing", kind: "path", d: armLine + ticks, fill: "none", stroke: INK2.panel, strokeWidth: 4.5, opacity: 0.9, linecap: "round" },
    { id: "lever-square", kind: "path", d: square, fill: "none", stroke: INK2.ink, strokeWidth: 1 },
    { id: "lever-arm", kind: "path", d: armLine + ticks, fill: "none", stroke: INK2.ink, strokeWidth: 1.75, linecap: "butt", title: `lever arm ${centimetres2(arm)} cm` }
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
  const labels2 = [
    bone("L4", local("L4", [1, 0])),
    bone("L5", local("L5", [-8.4, 1])),
    bone("S1", local("S1", [-9.4, -18])),
    outside("muscle", "back muscles", "muscle", to(local("L4", [-64, 4])), [-radius, over], [-radius * 0.72, over + 5]),
    outside("facet", "facet joint", "disc", facet, [Math.max(radius * 0.12, 98 - radius), over], [Math.max(radius * 0.12, 98 - radius) + 5, over + 5]),
    toSide("canal", "ink", to(local("L4", [-24.5, 17])), 47),
    toSide("disc", "disc", to(local("S1", [13, 6])), -14),
    outside("lever", `lever arm ${centimetres2(arm)} cm`, "ink", at2(arm * 0.86), [-radius, radius + 21], [-radius * 0.68, radius + 9])
  ];
  const end = at2(arm);
  const view = {
    radius,
    clip: { x: 0, y: 0, r: radius },
    project,
    shapes: shapes2,
    marks,
    arrow: { x: c2[0], y: c2[1], ux, uy, gapUp: reach(d2.upMid), gapDown: reach(d2.lowMid) },
    lever: { x1: c2[0], y1: c2[1], x2: end[0], y2: end[1], low: at2(armLow), high: at2(armHigh) },
    labels: labels2,
    keys
  };
  lastView = { key, view };
  return view;
}

// anatomy/back.js
var VERTEBRAE2 = ["T12", "L1", "L2", "L3", "L4", "L5"];
var INK3 = {
  bone: "var(--se-bone)",
  boneLine: "var(--se-bone-line)",
  disc: "var(--se-disc)",
  discText: "var(--se-disc-text)"
};
var GAP4 = 1.3;
var NEUTRAL = lumbarPose();
var NEUTRAL_KEYS = lumbarKeys(NEUTRAL);
function placed(level) {
  const size = vertebrae[level], frame = NEUTRAL.frames[level], index = LEVELS2.indexOf(level);
  const height = (x2, y2) => apply(frame, [x2, y2])[1];
  const rear = size.body_height_back / 2;
  const blade = rear - 12 - size.spine_droop;
  const tip = -size.body_depth_upper / 2 - size.spine_reach * 0.8;
  const above = vertebrae[VERTEBRAE2[Math.max(0, index - 1)]];
  return {
    top: height(-size.body_depth_upper / 2, rear),
    bottom: height(-size.body_depth_lower / 2, -rear),
    halfTop: size.body_width_upper / 2,
    halfBottom: size.body_width_lower / 2,
    pedicle: height(-size.body_depth_upper / 2 - 8, rear - 3.6 - size.pedicle_height / 2),
    processBottom: height(tip, blade - size.spine_blade),
    reach: size.transverse_span / 2,
    jointAbove: (
      /** @type {XY} */
      [above.facet_spacing / 2, index ? NEUTRAL_KEYS.facetCentres[JOINTS[index - 1]][1] : height(-size.body_depth_upper / 2 - 20, rear + 6)]
    ),
    jointBelow: (
      /** @type {XY} */
      [size.facet_spacing / 2, NEUTRAL_KEYS.facetCentres[JOINTS[index]][1]]
    )
  };
}
function mirrored2(half) {
  return curve([...half, ...half.slice(1, -1).reverse().map(([x2, y2]) => [-x2, y2])]);
}
var both = (one) => join([one(1), one(-1)]);
function buildVertebra2(level) {
  const { top, bottom, halfTop, halfBottom, pedicle, processBottom, reach, jointAbove: [ax, ay], jointBelow: [bx, by] } = placed(level);
  const waist = Math.min(halfTop, halfBottom) * 0.88, middle = (top + bottom) / 2;
  const body = mirrored2([[0, top], [halfTop - 4, top + 0.2], [halfTop, top - 1.6], [halfTop - 0.6, top - 4.4], [waist, middle], [halfBottom - 0.6, bottom + 4.4], [halfBottom, bottom + 1.6], [halfBottom - 4, bottom - 0.2], [0, bottom]]);
  const laminaTop = pedicle - 1, laminaBottom = pedicle - 15, tip = Math.min(processBottom, laminaBottom - 7);
  const isthmus = Math.min(ax + 3, bx + 3);
  const arch = mirrored2([
    [0, laminaTop - 2.5],
    [ax - 6.5, laminaTop],
    [ax - 1.4, ay - 4.5],
    [ax + GAP4, ay + 1],
    [ax + 2.4, ay + 6],
    [ax + 5.6, ay + 7.2],
    [ax + 8.6, ay + 3],
    [ax + 8.4, pedicle + 5],
    [(ax + reach) / 2 + 5, pedicle + 4.2],
    [reach - 3, pedicle + 4.4],
    [reach, pedicle + 1.4],
    [reach - 1.4, pedicle - 2.4],
    [(ax + reach) / 2 + 4, pedicle - 4.2],
    [ax + 7, pedicle - 6],
    [isthmus, (pedicle + by) / 2 + 0.5],
    [bx - GAP4 + 0.6, by + 6],
    [bx - GAP4, by],
    [bx - GAP4 - 1.4, by - 5.4],
    [bx - GAP4 - 4.4, by - 7.4],
    [bx - GAP4 - 7.6, by - 4.8],
    [bx - GAP4 - 8.6, by + 1],
    [4.4, laminaBottom + 0.8],
    [0, laminaBottom]
  ]);
  const half = 3.6;
  const process = mirrored2([[0, laminaTop - 4], [half * 0.66, laminaTop - 5.6], [half * 0.7, (laminaTop + tip) / 2], [half, tip + 6], [half + 0.5, tip + 2.4], [half * 0.5, tip - 0.4], [0, tip - 0.9]]);
  const eyes = both((side) => ellipse(side * (ax + 4.6), pedicle, 3.4, 4.6));
  return { body, arch, process, eyes };
}
function jointOutline(level) {
  const [x2, y2] = placed(level).jointBelow;
  return both((side) => ellipse(side * x2, y2, GAP4, 7, side * 0.12));
}
var SACRUM_TOP = apply(NEUTRAL.frames.S1, [-vertebrae.S1.body_depth_upper / 2, 0])[1];
var SACRUM2 = (() => {
  const top = SACRUM_TOP, half = vertebrae.S1.body_width_upper / 2;
  const [jx, jy] = placed("L5").jointBelow;
  const outline = mirrored2([
    [0, top],
    [half - 4, top - 0.2],
    [half - 0.4, top - 2],
    [half + 3, top - 7.4],
    [half + 17, top - 3.4],
    [half + 26, top - 9],
    [half + 28, top - 19],
    [half + 23, top - 32],
    [half + 15, top - 45],
    [half + 2, top - 62],
    [half - 11, top - 76],
    [half - 17, top - 88],
    [6, top - 95],
    [0, top - 96]
  ]);
  const processes = both((side) => curve([
    [side * (jx + GAP4), jy - 7],
    [side * (jx + GAP4), jy + 1],
    [side * (jx + 2.6), jy + 6.4],
    [side * (jx + 6), jy + 7.4],
    [side * (jx + 9.4), jy + 3],
    [side * (jx + 10), jy - 6],
    [side * (jx + 4), jy - 12]
  ]));
  const holes = both((side) => join([[15.5, 22], [14, 38], [12.4, 53], [10.6, 67]].map(([x2, down]) => ellipse(side * x2, top - down, 2.6, 3.2))));
  const crest = curve([[0, top - 15], [1.1, top - 24], [-1, top - 33], [1, top - 43], [-0.8, top - 54], [0, top - 66]], false);
  return { outline, processes, holes, crest };
})();
var BONES2 = (
  /** @type {any} */
  Object.fromEntries(VERTEBRAE2.map((level) => [level, { ...buildVertebra2(level), joint: jointOutline(level) }]))
);
function pivot2(index) {
  const below = LEVELS2[index + 1];
  const low2 = below === "S1" ? SACRUM_TOP : placed(below).top;
  return (placed(VERTEBRAE2[index]).bottom + low2) / 2;
}
var PIVOTS = VERTEBRAE2.map((_2, index) => pivot2(index));
function backPose({ bending = [] } = {}) {
  const frames = { S1: IDENTITY };
  let m3 = IDENTITY;
  for (let i4 = VERTEBRAE2.length - 1; i4 >= 0; i4 -= 1) {
    const bend2 = bending[i4] ?? 0;
    if (bend2) m3 = times(m3, times(rigid(bend2, 0, PIVOTS[i4]), rigid(0, 0, -PIVOTS[i4])));
    frames[VERTEBRAE2[i4]] = m3;
  }
  return { frames: (
    /** @type {Record<Level, Matrix>} */
    frames
  ) };
}
function backDiscCorners(pose, level) {
  const below = LEVELS2[LEVELS2.indexOf(level) + 1], up = placed(level);
  const lowHalf = below === "S1" ? vertebrae.S1.body_width_upper / 2 : placed(below).halfTop;
  const lowY = below === "S1" ? SACRUM_TOP : placed(below).top;
  const on = (bone, x2, y2) => apply(pose.frames[bone], [x2, y2]);
  return {
    upLeft: on(level, -up.halfBottom + 1.4, up.bottom),
    upRight: on(level, up.halfBottom - 1.4, up.bottom),
    lowLeft: on(below, -lowHalf + 1.4, lowY),
    lowRight: on(below, lowHalf - 1.4, lowY)
  };
}
var mix2 = (a2, b2, t4 = 0.5) => [a2[0] + (b2[0] - a2[0]) * t4, a2[1] + (b2[1] - a2[1]) * t4];
function discOutline(pose, level) {
  const { upLeft, upRight, lowLeft, lowRight } = backDiscCorners(pose, level);
  const outward = (p3, from) => mix2(from, p3, 1.045);
  const left = mix2(upLeft, lowLeft), right = mix2(upRight, lowRight);
  return curve([upLeft, mix2(upLeft, upRight), upRight, outward(right, left), lowRight, mix2(lowRight, lowLeft), lowLeft, outward(left, right)]);
}
function backKeys(pose) {
  const keys = { discCentres: {}, facetCentres: {}, names: {}, transverseTips: {}, spinousTips: {} };
  VERTEBRAE2.forEach((level, i4) => {
    const m3 = pose.frames[level], at2 = placed(level), c2 = backDiscCorners(pose, level);
    const [x2, y2] = at2.jointBelow;
    keys.discCentres[JOINTS[i4]] = mix2(mix2(c2.upLeft, c2.upRight), mix2(c2.lowLeft, c2.lowRight));
    keys.facetCentres[JOINTS[i4]] = [apply(m3, [-x2, y2]), apply(m3, [x2, y2])];
    keys.names[level] = apply(m3, [at2.reach, at2.pedicle + 1]);
    keys.transverseTips[level] = apply(m3, [at2.reach - 3, at2.pedicle + 1]);
    keys.spinousTips[level] = apply(m3, [0, at2.processBottom + 3]);
  });
  keys.names.S1 = [0, SACRUM_TOP - 24];
  return keys;
}
function backTop(pose, above) {
  const { top, bottom } = placed("T12");
  return apply(pose.frames.T12, [0, (top + bottom) / 2 + above]);
}
function backShapes(pose, p3) {
  const out = [];
  const line = Math.max(0.8, Math.min(1.5, p3.scale * 1.05)), fine = line * 0.7;
  const add = (id, o3, m3, style) => out.push({ id, kind: "path", d: draw(o3, m3, p3), fill: "none", linejoin: "round", ...style });
  const bone = { fill: INK3.bone, stroke: INK3.boneLine, strokeWidth: line };
  for (const level of VERTEBRAE2) add(`disc-${level}`, discOutline(pose, level), IDENTITY, { fill: INK3.disc, stroke: INK3.discText, strokeWidth: line, title: "disc" });
  add("bone-S1", SACRUM2.outline, IDENTITY, { ...bone, title: "sacrum" });
  add("bone-holes-S1", SACRUM2.holes, IDENTITY, { stroke: INK3.boneLine, strokeWidth: fine, opacity: 0.6 });
  add("bone-crest-S1", SACRUM2.crest, IDENTITY, { stroke: INK3.boneLine, strokeWidth: fine, opacity: 0.6 });
  for (const level of VERTEBRAE2) add(`body-${level}`, BONES2[level].body, pose.frames[level], { ...bone, title: `vertebra ${level}` });
  add("processes-S1", SACRUM2.processes, IDENTITY, bone);
  for (const level of VERTEBRAE2.slice().reverse()) {
    const m3 = pose.frames[level], { arch, process, joint: joint2, eyes } = BONES2[level];
    add(`joint-${level}`, joint2, m3, { fill: INK3.disc, stroke: INK3.discText, strokeWidth: fine, title: "facet joints" });
    add(`arch-${level}`, arch, m3, bone);
    add(`pedicles-${level}`, eyes, m3, { stroke: INK3.boneLine, strokeWidth: fine, opacity: 0.45 });
    add(`process-${level}`, process, m3, { ...bone, strokeWidth: fine });
  }
  for (const level of VERTEBRAE2) {
    const disc2 = discOutline(pose, level);
    add(`disc-behind-${level}`, disc2, IDENTITY, { fill: INK3.disc, opacity: 0.3 });
    add(`disc-edge-${level}`, disc2, IDENTITY, { stroke: INK3.discText, strokeWidth: line, dash: "3 2.5" });
  }
  return out;
}

// core/handle.js
var held = /* @__PURE__ */ new WeakMap();
function handle({ view, input, label, spoken: spoken3, x: x2, y: y2, toValue }) {
  const quantity = view.inputs[input];
  const value = view.values[input];
  return b`<div class="se-handle" role="slider" tabindex="0" aria-label=${label} data-input=${input}
    aria-valuemin=${quantity.low} aria-valuemax=${quantity.high} aria-valuenow=${value} aria-valuetext=${spoken3}
    style="transform:translate(${px(x2)}px,${px(y2)}px)"
    @pointerdown=${(event) => take(event, x2, y2)}
    @pointermove=${(event) => {
    const point = pulledTo(event);
    if (!point) return;
    const target = onGrid(toValue(point), quantity);
    if (target !== value) view.change({ [input]: target });
  }}
    @pointerup=${(event) => release(event, view)}
    @pointercancel=${(event) => release(event, view)}
    @keydown=${(event) => {
    const target = keyTarget(event, quantity, value);
    if (target === null) return;
    event.preventDefault();
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
  const box2 = slot2.getBoundingClientRect();
  return [event.clientX - box2.left, event.clientY - box2.top];
}
function take(event, x2, y2) {
  const grip2 = (
    /** @type {HTMLElement} */
    event.currentTarget
  );
  const [atX, atY] = place2(event);
  held.set(grip2, [atX - x2, atY - y2]);
  grip2.setPointerCapture(event.pointerId);
  grip2.focus({ preventScroll: true });
  event.preventDefault();
}
function pulledTo(event) {
  const offset = held.get(
    /** @type {Element} */
    event.currentTarget
  );
  if (!offset) return null;
  const [x2, y2] = place2(event);
  return [x2 - offset[0], y2 - offset[1]];
}
function release(event, view) {
  if (held.delete(
    /** @type {Element} */
    event.currentTarget
  )) view.settle();
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
  const points2 = [tip, [neck[0] - uy * half, neck[1] + ux * half], [neck[0] + uy * half, neck[1] - ux * half]];
  return w`
    <line class="se-arrow${className}" x1=${px(from[0])} y1=${px(from[1])} x2=${px(neck[0] + ux)} y2=${px(neck[1] + uy)}></line>
    <path class="se-arrow-head${className}" d=${`M${points2.map(([x2, y2]) => `${px(x2)} ${px(y2)}`).join("L")}Z`}></path>`;
}

// explorers/lumbar-spine/layout.js
var SIDE2 = { left: 95, right: 127 };
var BACK2 = { half: 97 };
var ABOVE = 220;
var BELOW = 97;
var NAMES2 = 10;
var NARROW = 480;
var MAX_SCALE = 1.34;
var BUTTON = { width: 66, height: 27, gap: 16 };
var ROW_BUTTON = { height: 40, gap: 4 };
var CAPTION = 26;
var DISC_HEIGHTS = (() => {
  const { discCentres } = lumbarKeys(lumbarPose());
  return JOINTS.map((joint2) => discCentres[joint2][1]);
})();
function spineLayout(width) {
  const roomy = width >= NARROW;
  const column = roomy ? BUTTON.width + 2 * BUTTON.gap : 6;
  const margin = roomy ? NAMES2 : 0;
  const scale = Math.min(MAX_SCALE, (width - column) / (margin + SIDE2.left + SIDE2.right + 2 * BACK2.half));
  const used = (margin + SIDE2.left + SIDE2.right + 2 * BACK2.half) * scale + column;
  const left = (width - used) / 2 + margin * scale;
  const top = roomy ? 4 : ROW_BUTTON.height + 12;
  const y2 = top + ABOVE * scale;
  const side = { scale, x: left + SIDE2.left * scale, y: y2 };
  const columnLeft = left + (SIDE2.left + SIDE2.right) * scale + (roomy ? BUTTON.gap : 0);
  const back = { scale, x: left + (SIDE2.left + SIDE2.right + BACK2.half) * scale + column, y: y2 };
  return {
    width,
    height: Math.round(y2 + BELOW * scale + CAPTION),
    roomy,
    side,
    back,
    buttons: roomy ? besideDiscs(columnLeft, side) : inRow(width),
    captions: [{ text: "from the right side", x: side.x }, { text: "from behind", x: back.x }],
    hit: 26 * scale
  };
}
function besideDiscs(x2, { scale, y: y2 }) {
  return DISC_HEIGHTS.map((height) => ({ x: x2, y: Math.round(y2 - height * scale - BUTTON.height / 2), width: BUTTON.width, height: BUTTON.height }));
}
function inRow(width) {
  const each = (width - (JOINTS.length - 1) * ROW_BUTTON.gap) / JOINTS.length;
  return JOINTS.map((_2, i4) => ({ x: i4 * (each + ROW_BUTTON.gap), y: 0, width: each, height: ROW_BUTTON.height }));
}
var TOP = { radius: 55, middle: -25.5 };
var BESIDE = 400;
function topLayout(width) {
  const beside = width >= BESIDE;
  const radius = beside ? Math.min(120, width * 0.3) : Math.min(112, width / 2 - 4);
  const cx = beside ? radius + 4 : width / 2, cy = radius + 26;
  const scale = radius / TOP.radius;
  const project = { scale, x: cx, y: cy + TOP.middle * scale };
  const bottom = cy + radius;
  const right = cx + radius;
  return {
    width,
    height: Math.round(beside ? bottom + 30 : bottom + 126),
    radius,
    cx,
    cy,
    project,
    text: beside ? { x: right + 28, y: cy - 34 } : { x: 6, y: bottom + 50 },
    names: [
      { part: "pedicle", text: "pedicle", tone: "ink", x: cx - radius * 0.72, y: 14 },
      { part: "disc", text: "disc", tone: "disc", x: cx, y: 14 },
      { part: "canal", text: "canal", tone: "ink", x: cx + radius * 0.6, y: 14 },
      { part: "spinous", text: "spinous process", tone: "ink", x: cx - radius * 0.46, y: bottom + 20 },
      { part: "facet", text: "facet joint", tone: "disc", x: cx + radius * 0.64, y: bottom + 20 }
    ]
  };
}

// explorers/lumbar-spine/reach.js
var ABOVE2 = 24;
var STEPS = 80;
function flexionAt(results, share) {
  const range2 = share < 0 ? results.extension_range_by_level : results.flexion_range_by_level;
  return Array.from(range2, (angle) => share * angle);
}
var bendingAt = (results, share) => Array.from(results.lateral_bending_range_by_level, (angle) => share * angle);
var topOfSide = (flexion) => apply(lumbarPose({ flexion }).frames.T12, [0, ABOVE2]);
var topOfBack = (bending) => backTop(backPose({ bending }), ABOVE2);
function nearestShare(point, at2) {
  let best = 0, nearest = Infinity;
  for (let i4 = 0; i4 <= STEPS; i4 += 1) {
    const share = 2 * i4 / STEPS - 1, [x2, y2] = at2(share);
    const distance = Math.hypot(x2 - point[0], y2 - point[1]);
    if (distance < nearest) [best, nearest] = [share, distance];
  }
  return best;
}

// explorers/lumbar-spine/scene.js
var ABOVE3 = (
  /** @type {Vertebra[]} */
  LEVELS2.slice(0, -1)
);
function scene(view) {
  const layout = spineLayout(view.width("spine", 620));
  const top = topLayout(view.width("top", 250));
  return b`<div class="se-two-views">
    ${slot("spine", layout.height, b`${spinePicture(view, layout)}${levelButtons(view, layout)}${grips(view, layout)}`)}
    ${slot("top", top.height, topPicture(view, top))}
  </div>
  <p class="se-caption">${DRAWN}</p>`;
}
var toPixels = ({ scale, x: x2, y: y2 }, point) => [x2 + point[0] * scale, y2 - point[1] * scale];
var midpoint = (a2, b2) => [(a2[0] + b2[0]) / 2, (a2[1] + b2[1]) / 2];
function spinePicture(view, layout) {
  const { results, pinned } = view;
  const side = lumbarPose({ flexion: [...results.flexion_angle_by_level] });
  const back = backPose({ bending: [...results.lateral_bending_angle_by_level] });
  const sideDiscs = ABOVE3.map((level) => {
    const c2 = discCorners(side, level);
    return disc(layout.side, midpoint(c2.upRear, c2.lowRear), midpoint(c2.upFront, c2.lowFront), c2.upMid, c2.lowMid);
  });
  const backDiscs = ABOVE3.map((level) => {
    const c2 = backDiscCorners(back, level);
    return disc(layout.back, midpoint(c2.upLeft, c2.lowLeft), midpoint(c2.upRight, c2.lowRight), c2.upLeft, c2.lowLeft);
  });
  const bent2 = moved2(results.flexion_angle_by_level, pinned.flexion_angle_by_level);
  const leaning = moved2(results.lateral_bending_angle_by_level, pinned.lateral_bending_angle_by_level);
  const select = (level) => {
    view.change({ level });
    view.settle();
  };
  return b`<svg role="img" aria-label="${sideAlt(view)} ${backAlt(view)}" viewBox="0 0 ${layout.width} ${layout.height}" height=${layout.height}>
    ${bent2 ? ghost(lumbarShapes(lumbarPose({ flexion: [...pinned.flexion_angle_by_level] }), layout.side, { soft: false })) : A}
    ${leaning ? ghost(backShapes(backPose({ bending: [...pinned.lateral_bending_angle_by_level] }), layout.back)) : A}
    ${i3([layout.width, ...results.flexion_angle_by_level], () => sideView(side, layout))}
    ${i3([layout.width, ...results.lateral_bending_angle_by_level], () => backView(back, layout))}
    ${layout.buttons.map((button, level) => levelLeaders(button, sideDiscs[level], backDiscs[level], level === view.values.level, layout))}
    ${[sideDiscs, backDiscs].map((discs) => discRing(discs[view.values.level]))}
    ${boneNames(side, back, layout)}
    ${[sideDiscs, backDiscs].map((discs) => discs.map(({ front, rear }, level) => w`<line class="se-hit se-hit-line" stroke-width=${px(layout.hit)}
      x1=${px(rear[0])} y1=${px(rear[1])} x2=${px(front[0])} y2=${px(front[1])} @click=${() => select(level)}></line>`))}
    ${layout.captions.map(({ text, x: x2 }) => w`<text class="se-quiet se-halo" x=${px(x2)} y=${layout.height - 6} text-anchor="middle">${text}</text>`)}
  </svg>`;
}
var moved2 = (now, before) => Array.from(now).some((angle, i4) => angle !== before[i4]);
function disc(project, rear, front, up, low2) {
  return { rear: toPixels(project, rear), front: toPixels(project, front), thick: Math.hypot(up[0] - low2[0], up[1] - low2[1]) * project.scale };
}
function ghost(list) {
  return list.filter(({ id }) => /^(bone|body|arch)-(T12|L\d)$/.test(id)).map(({ d: d2 }) => w`<path class="se-ghost-bone" d=${d2}></path>`);
}
function sideView(pose, { side, roomy }) {
  const keys = lumbarKeys(pose);
  const front = discCorners(pose, "L5");
  return w`${shapes(lumbarShapes(pose, side, { soft: false, canal: true }))}
    ${partLabel({ lines: ["disc"], tone: "disc", at: toPixels(side, midpoint(front.upFront, front.lowFront)), from: toPixels(side, [44, -30]), align: "start" })}
    ${roomy ? partLabel({ lines: ["facet", "joint"], tone: "disc", at: toPixels(side, keys.facetCentre), from: toPixels(side, [-66, -6]), align: "end" }) : A}
    ${roomy ? partLabel({ lines: ["canal"], tone: "ink", at: toPixels(side, apply(pose.frames.S1, [-26, -30])), from: toPixels(side, [-76, -46]), align: "end" }) : A}`;
}
function backView(pose, { back, roomy }) {
  const keys = backKeys(pose);
  const tip = keys.transverseTips.L5;
  return w`${shapes(backShapes(pose, back))}
    ${roomy ? partLabel({ lines: ["transverse", "process"], tone: "ink", at: toPixels(back, [-tip[0], tip[1]]), from: toPixels(back, [-62, -34]), align: "end" }) : A}
    ${roomy ? partLabel({ lines: ["facet", "joints"], tone: "disc", at: toPixels(back, keys.facetCentres["L5-S1"][1]), from: toPixels(back, [64, -34]), align: "start" }) : A}`;
}
function boneNames(side, back, layout) {
  const { bodyCentre } = lumbarKeys(side), { names: names3 } = backKeys(back);
  return LEVELS2.map((level) => [
    boneName(level, toPixels(layout.side, bodyCentre[level])),
    boneName(level, toPixels(layout.back, names3[level]), level !== "S1")
  ]);
}
var boneName = (name9, [x2, y2], beside = false) => beside ? w`<text class="se-strong se-halo" transform=${place(x2 + 4, y2 + 4.5)}>${name9}</text>` : w`<text class="se-on-bone" transform=${place(x2, y2 + 4.5)} text-anchor="middle">${name9}</text>`;
var TONES = { disc: "se-disc-name", ink: "se-strong" };
function partLabel({ lines: lines3, tone, at: at2, from: [x2, y2], align }) {
  const start = { start: [x2 - 4, y2 - 4], end: [x2 + 4, y2 - 4], middle: [x2, at2[1] > y2 ? y2 + 5 : y2 - 13] }[align];
  return w`<line class="se-lens-leader" x1=${px(start[0])} y1=${px(start[1])} x2=${px(at2[0])} y2=${px(at2[1])}></line>
    <circle class="se-leader-end" cx=${px(at2[0])} cy=${px(at2[1])} r="2.6"></circle>
    ${lines3.map((line, i4) => w`<text class="${TONES[tone]} se-halo" x=${px(x2)} y=${px(y2 + 15 * i4)} text-anchor=${align}>${line}</text>`)}`;
}
function levelLeaders({ x: x2, y: y2, width, height }, side, back, selected, { roomy }) {
  if (!roomy) return A;
  const name9 = selected ? "se-leader se-leader-baseline" : "se-leader";
  const middle = y2 + height / 2;
  return w`<path class=${name9} d="M${px(x2)} ${px(middle)}L${px(side.front[0] + 5)} ${px(side.front[1])}M${px(x2 + width)} ${px(middle)}L${px(back.rear[0] - 5)} ${px(back.rear[1])}"></path>`;
}
function discRing({ front, rear, thick }) {
  const [dx, dy] = [front[0] - rear[0], front[1] - rear[1]];
  const turn = Math.atan2(dy, dx) * 180 / Math.PI;
  const [x2, y2] = midpoint(front, rear);
  return w`<g transform="${place(x2, y2)} rotate(${turn.toFixed(2)})">${[["se-ring", 4.4], ["se-ring-light", 2.2]].map(([name9, line]) => w`
    <ellipse class=${name9} rx=${px(Math.hypot(dx, dy) / 2 + 10)} ry=${px(thick / 2 + 9)} stroke-width=${line}></ellipse>`)}</g>`;
}
function levelButtons(view, { buttons }) {
  return buttons.map(({ x: x2, y: y2, width, height }, level) => b`<button type="button" class="se-on-drawing" aria-pressed=${view.values.level === level}
    aria-label=${levelSpoken(view, level)} style="left:${px(x2)}px;top:${px(y2)}px;width:${px(width)}px;height:${px(height)}px"
    @click=${() => {
    view.change({ level });
    view.settle();
  }}>${JOINTS[level]}</button>`);
}
function grips(view, { side, back }) {
  const { results, values } = view;
  const forward = (share) => toPixels(side, topOfSide(flexionAt(results, share)));
  const sideways = (share) => toPixels(back, topOfBack(bendingAt(results, share)));
  const grip2 = (input, label, at2) => {
    const [x2, y2] = at2(values[input]);
    return handle({ view, input, label, spoken: shareSpoken(values[input]), x: x2, y: y2, toValue: (point) => nearestShare(point, at2) });
  };
  return b`${grip2("flexion", GRIP_SIDE, forward)}${grip2("lateral_bending", GRIP_BACK, sideways)}`;
}
function topPicture(view, layout) {
  const { values, results } = view;
  const { radius, cx, cy, project, width, height, text } = layout;
  const segment2 = { angle: results.facet_orientation, rotation: view.revealed ? -results.axial_rotation_angle : 0 };
  const keys = axialKeys(segment2);
  const clip = `${view.id}-top`;
  const lines3 = [turned(view), `facet joints at ${fixed(results.facet_orientation, 0)}°`, ...TOP_NOTES];
  return b`<svg role="img" aria-label=${topAlt(view)} viewBox="0 0 ${width} ${height}" height=${height}>
    <defs><clipPath id=${clip}><circle cx=${px(cx)} cy=${px(cy)} r=${px(radius)}></circle></clipPath></defs>
    <circle class="se-lens-ground" cx=${px(cx)} cy=${px(cy)} r=${px(radius)}></circle>
    <g clip-path="url(#${clip})">
      ${shapes(axialShapes(segment2, project))}
      ${jointLines(keys.joints, project)}
    </g>
    ${[["se-ring", 4], ["se-ring-light", 1.8]].map(([name9, line]) => w`<circle class=${name9} cx=${px(cx)} cy=${px(cy)} r=${px(radius)} stroke-width=${line}></circle>`)}
    ${topLabels(keys, project, layout)}
    <text class="se-strong" x=${px(text.x)} y=${px(text.y)}>${LEVELS[values.level]} from above</text>
    ${lines3.map((line, i4) => w`<text class="se-quiet" x=${px(text.x)} y=${px(text.y + 18 + 17 * i4)}>${line}</text>`)}
  </svg>`;
}
function jointLines(joints, project) {
  const long = 13;
  return Object.values(joints).map(({ centre: [x2, y2], along: [ax, ay] }) => {
    const [from, to] = [-long, long].map((t4) => toPixels(project, [x2 + ax * t4, y2 + ay * t4]));
    return w`<line class="se-baseline-mark se-on-bone-mark" x1=${px(from[0])} y1=${px(from[1])} x2=${px(to[0])} y2=${px(to[1])}></line>`;
  });
}
function topLabels({ joints, spinousTip }, project, { names: names3 }) {
  const at2 = {
    disc: toPixels(project, [0, 10]),
    canal: toPixels(project, [0, -28]),
    pedicle: toPixels(project, [-20.5, -21]),
    facet: toPixels(project, joints.right.centre),
    spinous: toPixels(project, [spinousTip[0] * 0.9, spinousTip[1] * 0.9])
  };
  return names3.map(({ part, text, tone, x: x2, y: y2 }) => partLabel({ lines: [text], tone, at: at2[part], from: [x2, y2], align: "middle" }));
}

// explorers/lumbar-spine/definition.js
function percent(share) {
  const number = tidySigned(share * 100, 0);
  return { number, unit: "%", spoken: `${number} per cent of the range` };
}
var range = rangeText(model.inputs.flexion, 0, "%", 100);
var controls2 = [
  {
    input: "flexion",
    label: "Bend back or forward",
    show: percent,
    range,
    meaning: (_2, results) => overAll(results.total_flexion_angle, "forward", "back")
  },
  {
    input: "lateral_bending",
    label: "Bend to a side",
    show: percent,
    range,
    meaning: (_2, results) => overAll(results.total_lateral_bending_angle, "right", "left")
  },
  {
    input: "axial_rotation",
    label: "Twist",
    show: percent,
    range,
    meaning: (_2, results, revealed) => revealed ? overAll(results.total_axial_rotation_angle, "right", "left") : "after your guess"
  },
  { input: "level", label: "Look closely at" }
];
function balance(view) {
  return b`<p class="se-heading">${LEVELS[view.values.level]} <span>what the sources give</span></p>
    <dl class="se-facts">${facts(view).map(({ name: name9, value, note }) => b`<div><dt>${name9}</dt><dd>${value}</dd><dd>${note}</dd></div>`)}</dl>`;
}
var SERIES = ["flexion", "extension", "lateral_bending", "axial_rotation"];
var MOTIONS = ["flexion", "lateral_bending", "axial_rotation"];
var lumbarSpine = {
  kind: "lumbar-spine",
  title: TITLE2,
  model,
  controls: controls2,
  presets: [
    { label: "Bend forward", values: { flexion: 1 } },
    { label: "Lean back", values: { flexion: -1 } },
    { label: "Bend sideways", values: { lateral_bending: 1 } },
    { label: "Twist", values: { axial_rotation: 1 } },
    { label: "Everything a bit", values: { flexion: 0.3, lateral_bending: 0.3, axial_rotation: 0.3 } }
  ],
  prediction: {
    question: QUESTION,
    quantity: "twist of T12 to S1 to one side",
    unit: "°",
    signed: false,
    digits: 0,
    close: 3,
    low: 0,
    high: 60,
    step: 1,
    start: 30,
    before: {},
    after: { axial_rotation: 1 },
    answer: (_2, after) => after.total_axial_rotation_angle
  },
  veiled: Object.keys(model.outputs).filter((name9) => name9.includes("axial_rotation")),
  dock: [
    { label: "bend, °", output: "total_flexion_angle", digits: 0 },
    { label: "side, °", output: "total_lateral_bending_angle", digits: 0 },
    { label: "twist, °", output: "total_axial_rotation_angle", digits: 1 }
  ],
  columns: [
    "level_axis",
    ...SERIES.flatMap((name9) => ["", "_low", "_high"].map((end) => `${name9}_range${end}_by_level`)),
    ...MOTIONS.map((name9) => `${name9}_angle_by_level`)
  ],
  rowNames: model.outputs.level_axis.choices,
  unmeasured: (name9, results) => name9.startsWith("tropism") && name9 !== "tropism_measured" && !measured(results),
  figure: scene,
  charts,
  balance,
  sentence,
  notes: b`<span>${badge("disputed")}${DISPUTED}</span><span>${PEOPLE}</span>`,
  equations,
  sources,
  provenance: `Spine in Stride, lumbar-spine explorer. Published ranges of motion by level in degrees, means of groups; level_axis counts ${LEVELS.join(", ")} from 0. The split of flexion and extension is not verified.`
};

// explorers/lumbar-spine/index.js
register(lumbarSpine);

// generated/facet-angle-model.js
var facet_angle_model_exports = {};
__export(facet_angle_model_exports, {
  evaluate: () => evaluate2,
  inputs: () => inputs2,
  name: () => name2,
  outputs: () => outputs2,
  parameters: () => parameters2
});
var name2 = "facet_joints";
var inputs2 = {
  level: { symbol: "\\ell", unit: "choice", default: 4, low: 0, high: 5, step: 1, label: "Level", source: "masharawi2004", choices: ["T12-L1", "L1-2", "L2-3", "L3-4", "L4-5", "L5-S1"] },
  disc_height: { symbol: "h", unit: "1", default: 1, low: 0.5, high: 1, step: 0.05, label: "Disc height as a share of normal", source: "adams1985" },
  lordosis: { symbol: "\\lambda", unit: "1", default: 1, low: 0, high: 1, step: 0.05, label: "Posture, from slightly flexed to lordotic", source: "adams1980" },
  facet_angle: { symbol: "\\varphi", unit: "degree", default: 45, low: 0, high: 90, step: 1, label: "Angle of a joint surface to the midsagittal plane", source: "kembrel" }
};
var outputs2 = {
  facet_angle_axis: { symbol: "a", unit: "degree", label: "Angle of a joint surface to the midsagittal plane", kind: "series" },
  twist_blocked_curve: { symbol: "b_{t,c}", unit: "1", label: "Share of a small twist that a surface blocks, over its angle", kind: "series" },
  twist_blocked_curve_low: { symbol: "b_{t,c,low}", unit: "1", label: "Share of a small twist that a surface blocks, over its angle, low end over where the joint may lie", kind: "series" },
  twist_blocked_curve_high: { symbol: "b_{t,c,high}", unit: "1", label: "Share of a small twist that a surface blocks, over its angle, high end over where the joint may lie", kind: "series" },
  slip_blocked_curve: { symbol: "b_{s,c}", unit: "1", label: "Share of a forward slip that a surface blocks, over its angle", kind: "series" },
  facet_orientation: { symbol: "\\varphi_{\\ell}", unit: "degree", label: "Angle of the facet joints to the midsagittal plane", kind: "scalar" },
  facet_orientation_low: { symbol: "\\varphi_{\\ell,low}", unit: "degree", label: "Angle of the facet joints to the midsagittal plane, low end of the sources", kind: "scalar" },
  facet_orientation_high: { symbol: "\\varphi_{\\ell,high}", unit: "degree", label: "Angle of the facet joints to the midsagittal plane, high end of the sources", kind: "scalar" },
  tropism: { symbol: "\\tau_{\\ell}", unit: "degree", label: "Difference in angle between left and right", kind: "scalar" },
  tropism_low: { symbol: "\\tau_{\\ell,low}", unit: "degree", label: "Difference in angle between left and right, low end of the sources", kind: "scalar" },
  tropism_high: { symbol: "\\tau_{\\ell,high}", unit: "degree", label: "Difference in angle between left and right, high end of the sources", kind: "scalar" },
  flexion_extension: { symbol: "R_{fe}", unit: "degree", label: "Range of flexion and extension together", kind: "scalar" },
  flexion_extension_low: { symbol: "R_{fe,low}", unit: "degree", label: "Range of flexion and extension together, low end of the sources", kind: "scalar" },
  flexion_extension_high: { symbol: "R_{fe,high}", unit: "degree", label: "Range of flexion and extension together, high end of the sources", kind: "scalar" },
  lateral_bending: { symbol: "R_{lb}", unit: "degree", label: "Range of side bending to one side", kind: "scalar" },
  lateral_bending_low: { symbol: "R_{lb,low}", unit: "degree", label: "Range of side bending to one side, low end of the sources", kind: "scalar" },
  lateral_bending_high: { symbol: "R_{lb,high}", unit: "degree", label: "Range of side bending to one side, high end of the sources", kind: "scalar" },
  axial_rotation: { symbol: "R_{ar}", unit: "degree", label: "Range of axial rotation to one side", kind: "scalar" },
  axial_rotation_low: { symbol: "R_{ar,low}", unit: "degree", label: "Range of axial rotation to one side, low end of the sources", kind: "scalar" },
  axial_rotation_high: { symbol: "R_{ar,high}", unit: "degree", label: "Range of axial rotation to one side, high end of the sources", kind: "scalar" },
  level_disc_height: { symbol: "H", unit: "mm", label: "Disc height at this narrowing", kind: "scalar" },
  tropism_measured: { symbol: "b", unit: "1", label: "Whether a source gives the asymmetry at this level", kind: "scalar" },
  joint_bearing: { symbol: "\\beta", unit: "degree", label: "Bearing of the joint from the centre of the disc, off straight behind", kind: "scalar" },
  joint_bearing_low: { symbol: "\\beta_{low}", unit: "degree", label: "Bearing of the joint from the centre of the disc, off straight behind, low end", kind: "scalar" },
  joint_bearing_high: { symbol: "\\beta_{high}", unit: "degree", label: "Bearing of the joint from the centre of the disc, off straight behind, high end", kind: "scalar" },
  twist_blocked_share: { symbol: "b_{t}", unit: "1", label: "Share of a small twist that the surface blocks", kind: "scalar" },
  twist_blocked_share_low: { symbol: "b_{t,low}", unit: "1", label: "Share of a small twist that the surface blocks, low end over where the joint may lie", kind: "scalar" },
  twist_blocked_share_high: { symbol: "b_{t,high}", unit: "1", label: "Share of a small twist that the surface blocks, high end over where the joint may lie", kind: "scalar" },
  slip_blocked_share: { symbol: "b_{s}", unit: "1", label: "Share of a forward slip that the surface blocks", kind: "scalar" },
  bending_blocked_share: { symbol: "b_{b}", unit: "1", label: "Share of a small forward bend that the surface blocks", kind: "scalar" },
  level_twist_blocked_share: { symbol: "b_{t,\\ell}", unit: "1", label: "Share of a small twist that the joints of this level block", kind: "scalar" },
  level_twist_blocked_share_low: { symbol: "b_{t,\\ell,low}", unit: "1", label: "Share of a small twist that the joints of this level block, low end of the sources", kind: "scalar" },
  level_twist_blocked_share_high: { symbol: "b_{t,\\ell,high}", unit: "1", label: "Share of a small twist that the joints of this level block, high end of the sources", kind: "scalar" },
  level_slip_blocked_share: { symbol: "b_{s,\\ell}", unit: "1", label: "Share of a forward slip that the joints of this level block", kind: "scalar" },
  level_slip_blocked_share_low: { symbol: "b_{s,\\ell,low}", unit: "1", label: "Share of a forward slip that the joints of this level block, low end of the sources", kind: "scalar" },
  level_slip_blocked_share_high: { symbol: "b_{s,\\ell,high}", unit: "1", label: "Share of a forward slip that the joints of this level block, high end of the sources", kind: "scalar" },
  twist_travel_per_degree: { symbol: "v_{t}", unit: "mm/degree", label: "Travel of the joint for each degree of twist", kind: "scalar" },
  twist_push_per_degree: { symbol: "u_{t}", unit: "mm/degree", label: "Travel into the surface for each degree of twist", kind: "scalar" },
  bend_travel_per_degree: { symbol: "v_{b}", unit: "mm/degree", label: "Travel of the joint for each degree of forward bend", kind: "scalar" },
  bend_push_per_degree: { symbol: "u_{b}", unit: "mm/degree", label: "Travel into the surface for each degree of forward bend", kind: "scalar" },
  compression_share: { symbol: "s", unit: "1", label: "Share of compression carried by the facet joints", kind: "scalar" },
  compression_share_low: { symbol: "s_{low}", unit: "1", label: "Share of compression carried by the facet joints, low end", kind: "scalar" },
  compression_share_high: { symbol: "s_{high}", unit: "1", label: "Share of compression carried by the facet joints, high end", kind: "scalar" }
};
var parameters2 = {
  facet_orientation_t12_l1: 29.88,
  facet_orientation_low_t12_l1: 25.89,
  facet_orientation_high_t12_l1: 33.87,
  facet_orientation_l1_2: 29.88,
  facet_orientation_low_l1_2: 25.89,
  facet_orientation_high_l1_2: 33.87,
  facet_orientation_l2_3: 30.4,
  facet_orientation_low_l2_3: 25.89,
  facet_orientation_high_l2_3: 40.4,
  facet_orientation_l3_4: 38.7,
  facet_orientation_low_l3_4: 38.7,
  facet_orientation_high_l3_4: 56.3,
  facet_orientation_l4_5: 47,
  facet_orientation_low_l4_5: 40.4,
  facet_orientation_high_l4_5: 56.3,
  facet_orientation_l5_s1: 47.3,
  facet_orientation_low_l5_s1: 40.4,
  facet_orientation_high_l5_s1: 56.3,
  tropism_t12_l1: 4.89,
  tropism_low_t12_l1: 4.89,
  tropism_high_t12_l1: 4.89,
  tropism_l1_2: 4.89,
  tropism_low_l1_2: 4.89,
  tropism_high_l1_2: 4.89,
  tropism_l2_3: 4.89,
  tropism_low_l2_3: 4.89,
  tropism_high_l2_3: 4.89,
  tropism_l3_4: 6.01,
  tropism_low_l3_4: 6.01,
  tropism_high_l3_4: 6.01,
  tropism_l4_5: 4.05,
  tropism_low_l4_5: 4.05,
  tropism_high_l4_5: 6.67,
  tropism_l5_s1: 4.82,
  tropism_low_l5_s1: 4.82,
  tropism_high_l5_s1: 7.27,
  flexion_extension_t12_l1: 12,
  flexion_extension_low_t12_l1: 12,
  flexion_extension_high_t12_l1: 12,
  flexion_extension_l1_2: 12,
  flexion_extension_low_l1_2: 12,
  flexion_extension_high_l1_2: 14,
  flexion_extension_l2_3: 14,
  flexion_extension_low_l2_3: 14,
  flexion_extension_high_l2_3: 14,
  flexion_extension_l3_4: 15,
  flexion_extension_low_l3_4: 14,
  flexion_extension_high_l3_4: 15,
  flexion_extension_l4_5: 16,
  flexion_extension_low_l4_5: 14,
  flexion_extension_high_l4_5: 16,
  flexion_extension_l5_s1: 17,
  flexion_extension_low_l5_s1: 14,
  flexion_extension_high_l5_s1: 17,
  lateral_bending_t12_l1: 8,
  lateral_bending_low_t12_l1: 8,
  lateral_bending_high_t12_l1: 8,
  lateral_bending_l1_2: 6,
  lateral_bending_low_l1_2: 5,
  lateral_bending_high_l1_2: 6,
  lateral_bending_l2_3: 6,
  lateral_bending_low_l2_3: 5,
  lateral_bending_high_l2_3: 6,
  lateral_bending_l3_4: 8,
  lateral_bending_low_l3_4: 5,
  lateral_bending_high_l3_4: 8,
  lateral_bending_l4_5: 6,
  lateral_bending_low_l4_5: 3,
  lateral_bending_high_l4_5: 6,
  lateral_bending_l5_s1: 3,
  lateral_bending_low_l5_s1: 1.5,
  lateral_bending_high_l5_s1: 3,
  axial_rotation_t12_l1: 2,
  axial_rotation_low_t12_l1: 2,
  axial_rotation_high_t12_l1: 2,
  axial_rotation_l1_2: 2,
  axial_rotation_low_l1_2: 1,
  axial_rotation_high_l1_2: 2,
  axial_rotation_l2_3: 2,
  axial_rotation_low_l2_3: 1,
  axial_rotation_high_l2_3: 2,
  axial_rotation_l3_4: 2,
  axial_rotation_low_l3_4: 1,
  axial_rotation_high_l3_4: 2,
  axial_rotation_l4_5: 2,
  axial_rotation_low_l4_5: 1,
  axial_rotation_high_l4_5: 2,
  axial_rotation_l5_s1: 1,
  axial_rotation_low_l5_s1: 1,
  axial_rotation_high_l5_s1: 1.7,
  disc_height_t12_l1: 5.8,
  disc_height_l1_2: 6.8,
  disc_height_l2_3: 7.8,
  disc_height_l3_4: 8.8,
  disc_height_l4_5: 9.6,
  disc_height_l5_s1: 8.8,
  tropism_measured_t12_l1: 0,
  tropism_measured_l1_2: 0,
  tropism_measured_l2_3: 1,
  tropism_measured_l3_4: 1,
  tropism_measured_l4_5: 1,
  tropism_measured_l5_s1: 1,
  standing_facet_share: 0.16,
  flexed_facet_share: 0,
  narrowed_facet_share: 0.43,
  narrowed_disc_height: 0.6,
  facet_steepness: 90,
  facet_distance: 38,
  facet_aside: 19,
  facet_aside_low: 15,
  facet_aside_high: 23,
  facet_distance_low: 33,
  facet_distance_high: 43
};
var parameterUnits2 = {
  facet_orientation_t12_l1: "degree",
  facet_orientation_low_t12_l1: "degree",
  facet_orientation_high_t12_l1: "degree",
  facet_orientation_l1_2: "degree",
  facet_orientation_low_l1_2: "degree",
  facet_orientation_high_l1_2: "degree",
  facet_orientation_l2_3: "degree",
  facet_orientation_low_l2_3: "degree",
  facet_orientation_high_l2_3: "degree",
  facet_orientation_l3_4: "degree",
  facet_orientation_low_l3_4: "degree",
  facet_orientation_high_l3_4: "degree",
  facet_orientation_l4_5: "degree",
  facet_orientation_low_l4_5: "degree",
  facet_orientation_high_l4_5: "degree",
  facet_orientation_l5_s1: "degree",
  facet_orientation_low_l5_s1: "degree",
  facet_orientation_high_l5_s1: "degree",
  tropism_t12_l1: "degree",
  tropism_low_t12_l1: "degree",
  tropism_high_t12_l1: "degree",
  tropism_l1_2: "degree",
  tropism_low_l1_2: "degree",
  tropism_high_l1_2: "degree",
  tropism_l2_3: "degree",
  tropism_low_l2_3: "degree",
  tropism_high_l2_3: "degree",
  tropism_l3_4: "degree",
  tropism_low_l3_4: "degree",
  tropism_high_l3_4: "degree",
  tropism_l4_5: "degree",
  tropism_low_l4_5: "degree",
  tropism_high_l4_5: "degree",
  tropism_l5_s1: "degree",
  tropism_low_l5_s1: "degree",
  tropism_high_l5_s1: "degree",
  flexion_extension_t12_l1: "degree",
  flexion_extension_low_t12_l1: "degree",
  flexion_extension_high_t12_l1: "degree",
  flexion_extension_l1_2: "degree",
  flexion_extension_low_l1_2: "degree",
  flexion_extension_high_l1_2: "degree",
  flexion_extension_l2_3: "degree",
  flexion_extension_low_l2_3: "degree",
  flexion_extension_high_l2_3: "degree",
  flexion_extension_l3_4: "degree",
  flexion_extension_low_l3_4: "degree",
  flexion_extension_high_l3_4: "degree",
  flexion_extension_l4_5: "degree",
  flexion_extension_low_l4_5: "degree",
  flexion_extension_high_l4_5: "degree",
  flexion_extension_l5_s1: "degree",
  flexion_extension_low_l5_s1: "degree",
  flexion_extension_high_l5_s1: "degree",
  lateral_bending_t12_l1: "degree",
  lateral_bending_low_t12_l1: "degree",
  lateral_bending_high_t12_l1: "degree",
  lateral_bending_l1_2: "degree",
  lateral_bending_low_l1_2: "degree",
  lateral_bending_high_l1_2: "degree",
  lateral_bending_l2_3: "degree",
  lateral_bending_low_l2_3: "degree",
  lateral_bending_high_l2_3: "degree",
  lateral_bending_l3_4: "degree",
  lateral_bending_low_l3_4: "degree",
  lateral_bending_high_l3_4: "degree",
  lateral_bending_l4_5: "degree",
  lateral_bending_low_l4_5: "degree",
  lateral_bending_high_l4_5: "degree",
  lateral_bending_l5_s1: "degree",
  lateral_bending_low_l5_s1: "degree",
  lateral_bending_high_l5_s1: "degree",
  axial_rotation_t12_l1: "degree",
  axial_rotation_low_t12_l1: "degree",
  axial_rotation_high_t12_l1: "degree",
  axial_rotation_l1_2: "degree",
  axial_rotation_low_l1_2: "degree",
  axial_rotation_high_l1_2: "degree",
  axial_rotation_l2_3: "degree",
  axial_rotation_low_l2_3: "degree",
  axial_rotation_high_l2_3: "degree",
  axial_rotation_l3_4: "degree",
  axial_rotation_low_l3_4: "degree",
  axial_rotation_high_l3_4: "degree",
  axial_rotation_l4_5: "degree",
  axial_rotation_low_l4_5: "degree",
  axial_rotation_high_l4_5: "degree",
  axial_rotation_l5_s1: "degree",
  axial_rotation_low_l5_s1: "degree",
  axial_rotation_high_l5_s1: "degree",
  disc_height_t12_l1: "mm",
  disc_height_l1_2: "mm",
  disc_height_l2_3: "mm",
  disc_height_l3_4: "mm",
  disc_height_l4_5: "mm",
  disc_height_l5_s1: "mm",
  tropism_measured_t12_l1: "1",
  tropism_measured_l1_2: "1",
  tropism_measured_l2_3: "1",
  tropism_measured_l3_4: "1",
  tropism_measured_l4_5: "1",
  tropism_measured_l5_s1: "1",
  standing_facet_share: "1",
  flexed_facet_share: "1",
  narrowed_facet_share: "1",
  narrowed_disc_height: "1",
  facet_steepness: "degree",
  facet_distance: "mm",
  facet_aside: "mm",
  facet_aside_low: "mm",
  facet_aside_high: "mm",
  facet_distance_low: "mm",
  facet_distance_high: "mm"
};
var parameterRanges = {
  standing_facet_share: [0.03, 0.25],
  narrowed_facet_share: [0.16, 0.7],
  narrowed_disc_height: [0.5, 0.8]
};
var SAMPLES2 = 91;
var ROUNDING2 = 1e-12;
var NOISE = 1e-12;
function plainNumber2(value) {
  const [digits, power] = value.toExponential(11).split("e");
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 12) return String(Number(value.toPrecision(12)));
  const short = digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
  const sign = exponent < 0 ? "-" : "+";
  return `${short}e${sign}${String(Math.abs(exponent)).padStart(2, "0")}`;
}
function checkedInputs2(inputs15, values, rounding) {
  const range2 = (row2) => `from ${plainNumber2(row2.low)} to ${plainNumber2(row2.high)}` + (row2.choices ? ` (${row2.choices.join(", ")})` : "");
  for (const name9 of Object.keys(values)) {
    if (!Object.hasOwn(inputs15, name9)) {
      const known = Object.entries(inputs15).map(([key, row2]) => `${key} (${row2.unit}) ${range2(row2)}`);
      throw new RangeError(`unknown input ${name9}; the inputs are: ${known.join("; ")}`);
    }
  }
  const checked = {};
  for (const [name9, row2] of Object.entries(inputs15)) {
    const value = Object.hasOwn(values, name9) ? values[name9] : row2.default;
    const kind = row2.choices ? "whole" : "real";
    const needed = `${name9} (${row2.unit}) must be a ${kind} number ${range2(row2)}`;
    if (typeof value !== "number") throw new RangeError(`${needed}, but is not a number`);
    if (!Number.isFinite(value)) throw new RangeError(`${needed}, but is not finite`);
    const slack = rounding * (row2.high - row2.low);
    const broken = row2.choices && Math.abs(value - Math.round(value)) > slack;
    if (value < row2.low - slack || value > row2.high + slack || broken) {
      throw new RangeError(`${needed}, but is ${plainNumber2(value)}`);
    }
    checked[name9] = row2.choices ? Math.round(value) : value;
  }
  return checked;
}
function checkedParameters2(parameters9, units, overrides) {
  for (const [name9, value] of Object.entries(overrides)) {
    if (!Object.hasOwn(parameters9, name9)) {
      const known = Object.keys(parameters9).join(", ");
      throw new RangeError(`unknown parameter ${name9}; the parameters are: ${known}`);
    }
    if (typeof value !== "number" || !Number.isFinite(value)) {
      throw new RangeError(`parameter ${name9} (${units[name9]}) must be a finite real number`);
    }
  }
  return { ...parameters9, .../** @type {Record<string, number>} */
  overrides };
}
function cornerOf(names3, ranges, pattern, most) {
  return Object.fromEntries(names3.map((name9, place3) => [name9, ranges[name9][pattern >> place3 & 1 ? most : 1 - most]]));
}
function bandOf2(names3, ranges, noise, nominal, known, variant, zero) {
  const low2 = Float64Array.from(nominal);
  const high2 = Float64Array.from(nominal);
  const first = new Float64Array(nominal.length);
  const second = new Float64Array(nominal.length);
  const crossing = zero && new Float64Array(nominal.length);
  const negative = zero && Int8Array.from(zero, (value) => Number(value < 0));
  const positive = zero && Int8Array.from(zero, (value) => Number(value > 0));
  const compute = (state, out) => {
    variant({ ...known, ...state }, out, crossing);
    for (let i4 = 0; i4 < out.length; i4 += 1) {
      if (out[i4] < low2[i4]) low2[i4] = out[i4];
      if (out[i4] > high2[i4]) high2[i4] = out[i4];
      if (negative && crossing && crossing[i4] < 0) negative[i4] = 1;
      if (positive && crossing && crossing[i4] > 0) positive[i4] = 1;
    }
  };
  const patterns = new Uint32Array(nominal.length);
  const silent = names3.filter((name9, place3) => {
    compute({ [name9]: ranges[name9][0] }, first);
    compute({ [name9]: ranges[name9][1] }, second);
    let largest = 0;
    for (let i4 = 0; i4 < nominal.length; i4 += 1) {
      const effect = (second[i4] - first[i4]) / Math.max(1, Math.abs(nominal[i4]));
      if (effect > noise) patterns[i4] |= 1 << place3;
      largest = Math.max(largest, Math.abs(effect));
    }
    return largest <= noise;
  });
  const distinct = [...new Set(patterns)];
  for (const pattern of distinct) {
    for (const most of [1, 0]) {
      const corner = cornerOf(names3, ranges, pattern, most);
      compute(corner, first);
      for (const name9 of silent) {
        const [least, greatest] = ranges[name9];
        compute({ ...corner, [name9]: corner[name9] === least ? greatest : least }, first);
      }
    }
  }
  if (!negative || !positive) return [low2, high2];
  for (const pattern of distinct) {
    variant({ ...known, ...cornerOf(names3, ranges, pattern, 0) }, first, crossing, true);
    for (let i4 = 0; i4 < first.length; i4 += 1) {
      if (negative[i4] && positive[i4] && first[i4] < low2[i4]) low2[i4] = first[i4];
    }
  }
  return [low2, high2];
}
function bandOfNumber(names3, ranges, noise, nominal, known, variant) {
  const [low2, high2] = bandOf2(names3, ranges, noise, [nominal], known, (state, out) => {
    out[0] = variant(state);
  });
  return [low2[0], high2[0]];
}
function vary_compression_share(known) {
  const { disc_height, flexed_facet_share, lordosis, narrowed_disc_height, narrowed_facet_share, standing_facet_share } = known;
  const narrowing = Math.min(1, (1 - disc_height) / (1 - narrowed_disc_height));
  const lordotic_facet_share = narrowing * (narrowed_facet_share - standing_facet_share) + standing_facet_share;
  const compression_share = flexed_facet_share * (1 - lordosis) + lordosis * lordotic_facet_share;
  return compression_share;
}
function evaluate2(values = {}, overrides = {}) {
  const { level, disc_height, lordosis, facet_angle } = checkedInputs2(inputs2, values, ROUNDING2);
  const { facet_orientation_t12_l1, facet_orientation_low_t12_l1, facet_orientation_high_t12_l1, facet_orientation_l1_2, facet_orientation_low_l1_2, facet_orientation_high_l1_2, facet_orientation_l2_3, facet_orientation_low_l2_3, facet_orientation_high_l2_3, facet_orientation_l3_4, facet_orientation_low_l3_4, facet_orientation_high_l3_4, facet_orientation_l4_5, facet_orientation_low_l4_5, facet_orientation_high_l4_5, facet_orientation_l5_s1, facet_orientation_low_l5_s1, facet_orientation_high_l5_s1, tropism_t12_l1, tropism_low_t12_l1, tropism_high_t12_l1, tropism_l1_2, tropism_low_l1_2, tropism_high_l1_2, tropism_l2_3, tropism_low_l2_3, tropism_high_l2_3, tropism_l3_4, tropism_low_l3_4, tropism_high_l3_4, tropism_l4_5, tropism_low_l4_5, tropism_high_l4_5, tropism_l5_s1, tropism_low_l5_s1, tropism_high_l5_s1, flexion_extension_t12_l1, flexion_extension_low_t12_l1, flexion_extension_high_t12_l1, flexion_extension_l1_2, flexion_extension_low_l1_2, flexion_extension_high_l1_2, flexion_extension_l2_3, flexion_extension_low_l2_3, flexion_extension_high_l2_3, flexion_extension_l3_4, flexion_extension_low_l3_4, flexion_extension_high_l3_4, flexion_extension_l4_5, flexion_extension_low_l4_5, flexion_extension_high_l4_5, flexion_extension_l5_s1, flexion_extension_low_l5_s1, flexion_extension_high_l5_s1, lateral_bending_t12_l1, lateral_bending_low_t12_l1, lateral_bending_high_t12_l1, lateral_bending_l1_2, lateral_bending_low_l1_2, lateral_bending_high_l1_2, lateral_bending_l2_3, lateral_bending_low_l2_3, lateral_bending_high_l2_3, lateral_bending_l3_4, lateral_bending_low_l3_4, lateral_bending_high_l3_4, lateral_bending_l4_5, lateral_bending_low_l4_5, lateral_bending_high_l4_5, lateral_bending_l5_s1, lateral_bending_low_l5_s1, lateral_bending_high_l5_s1, axial_rotation_t12_l1, axial_rotation_low_t12_l1, axial_rotation_high_t12_l1, axial_rotation_l1_2, axial_rotation_low_l1_2, axial_rotation_high_l1_2, axial_rotation_l2_3, axial_rotation_low_l2_3, axial_rotation_high_l2_3, axial_rotation_l3_4, axial_rotation_low_l3_4, axial_rotation_high_l3_4, axial_rotation_l4_5, axial_rotation_low_l4_5, axial_rotation_high_l4_5, axial_rotation_l5_s1, axial_rotation_low_l5_s1, axial_rotation_high_l5_s1, disc_height_t12_l1, disc_height_l1_2, disc_height_l2_3, disc_height_l3_4, disc_height_l4_5, disc_height_l5_s1, tropism_measured_t12_l1, tropism_measured_l1_2, tropism_measured_l2_3, tropism_measured_l3_4, tropism_measured_l4_5, tropism_measured_l5_s1, standing_facet_share, flexed_facet_share, narrowed_facet_share, narrowed_disc_height, facet_steepness, facet_distance, facet_aside, facet_aside_low, facet_aside_high, facet_distance_low, facet_distance_high } = checkedParameters2(parameters2, parameterUnits2, overrides);
  const facet_orientation = level === 0 ? facet_orientation_t12_l1 : level === 1 ? facet_orientation_l1_2 : level === 2 ? facet_orientation_l2_3 : level === 3 ? facet_orientation_l3_4 : level === 4 ? facet_orientation_l4_5 : facet_orientation_l5_s1;
  const facet_orientation_low = level === 0 ? facet_orientation_low_t12_l1 : level === 1 ? facet_orientation_low_l1_2 : level === 2 ? facet_orientation_low_l2_3 : level === 3 ? facet_orientation_low_l3_4 : level === 4 ? facet_orientation_low_l4_5 : facet_orientation_low_l5_s1;
  const facet_orientation_high = level === 0 ? facet_orientation_high_t12_l1 : level === 1 ? facet_orientation_high_l1_2 : level === 2 ? facet_orientation_high_l2_3 : level === 3 ? facet_orientation_high_l3_4 : level === 4 ? facet_orientation_high_l4_5 : facet_orientation_high_l5_s1;
  const tropism = level === 0 ? tropism_t12_l1 : level === 1 ? tropism_l1_2 : level === 2 ? tropism_l2_3 : level === 3 ? tropism_l3_4 : level === 4 ? tropism_l4_5 : tropism_l5_s1;
  const tropism_low = level === 0 ? tropism_low_t12_l1 : level === 1 ? tropism_low_l1_2 : level === 2 ? tropism_low_l2_3 : level === 3 ? tropism_low_l3_4 : level === 4 ? tropism_low_l4_5 : tropism_low_l5_s1;
  const tropism_high = level === 0 ? tropism_high_t12_l1 : level === 1 ? tropism_high_l1_2 : level === 2 ? tropism_high_l2_3 : level === 3 ? tropism_high_l3_4 : level === 4 ? tropism_high_l4_5 : tropism_high_l5_s1;
  const flexion_extension = level === 0 ? flexion_extension_t12_l1 : level === 1 ? flexion_extension_l1_2 : level === 2 ? flexion_extension_l2_3 : level === 3 ? flexion_extension_l3_4 : level === 4 ? flexion_extension_l4_5 : flexion_extension_l5_s1;
  const flexion_extension_low = level === 0 ? flexion_extension_low_t12_l1 : level === 1 ? flexion_extension_low_l1_2 : level === 2 ? flexion_extension_low_l2_3 : level === 3 ? flexion_extension_low_l3_4 : level === 4 ? flexion_extension_low_l4_5 : flexion_extension_low_l5_s1;
  const flexion_extension_high = level === 0 ? flexion_extension_high_t12_l1 : level === 1 ? flexion_extension_high_l1_2 : level === 2 ? flexion_extension_high_l2_3 : level === 3 ? flexion_extension_high_l3_4 : level === 4 ? flexion_extension_high_l4_5 : flexion_extension_high_l5_s1;
  const lateral_bending = level === 0 ? lateral_bending_t12_l1 : level === 1 ? lateral_bending_l1_2 : level === 2 ? lateral_bending_l2_3 : level === 3 ? lateral_bending_l3_4 : level === 4 ? lateral_bending_l4_5 : lateral_bending_l5_s1;
  const lateral_bending_low = level === 0 ? lateral_bending_low_t12_l1 : level === 1 ? lateral_bending_low_l1_2 : level === 2 ? lateral_bending_low_l2_3 : level === 3 ? lateral_bending_low_l3_4 : level === 4 ? lateral_bending_low_l4_5 : lateral_bending_low_l5_s1;
  const lateral_bending_high = level === 0 ? lateral_bending_high_t12_l1 : level === 1 ? lateral_bending_high_l1_2 : level === 2 ? lateral_bending_high_l2_3 : level === 3 ? lateral_bending_high_l3_4 : level === 4 ? lateral_bending_high_l4_5 : lateral_bending_high_l5_s1;
  const axial_rotation = level === 0 ? axial_rotation_t12_l1 : level === 1 ? axial_rotation_l1_2 : level === 2 ? axial_rotation_l2_3 : level === 3 ? axial_rotation_l3_4 : level === 4 ? axial_rotation_l4_5 : axial_rotation_l5_s1;
  const axial_rotation_low = level === 0 ? axial_rotation_low_t12_l1 : level === 1 ? axial_rotation_low_l1_2 : level === 2 ? axial_rotation_low_l2_3 : level === 3 ? axial_rotation_low_l3_4 : level === 4 ? axial_rotation_low_l4_5 : axial_rotation_low_l5_s1;
  const axial_rotation_high = level === 0 ? axial_rotation_high_t12_l1 : level === 1 ? axial_rotation_high_l1_2 : level === 2 ? axial_rotation_high_l2_3 : level === 3 ? axial_rotation_high_l3_4 : level === 4 ? axial_rotation_high_l4_5 : axial_rotation_high_l5_s1;
  const normal_disc_height = level === 0 ? disc_height_t12_l1 : level === 1 ? disc_height_l1_2 : level === 2 ? disc_height_l2_3 : level === 3 ? disc_height_l3_4 : level === 4 ? disc_height_l4_5 : disc_height_l5_s1;
  const level_disc_height = disc_height * normal_disc_height;
  const tropism_measured = level === 0 ? tropism_measured_t12_l1 : level === 1 ? tropism_measured_l1_2 : level === 2 ? tropism_measured_l2_3 : level === 3 ? tropism_measured_l3_4 : level === 4 ? tropism_measured_l4_5 : tropism_measured_l5_s1;
  const joint_bearing = 180 * Math.atan(facet_aside / facet_distance) / Math.PI;
  const joint_bearing_low = 180 * Math.atan(facet_aside_low / facet_distance_high) / Math.PI;
  const joint_bearing_high = 180 * Math.atan(facet_aside_high / facet_distance_low) / Math.PI;
  const angle_from_radius = facet_angle - joint_bearing;
  const twist_blocked_share = Math.cos(1 / 180 * Math.PI * angle_from_radius);
  const twist_blocked_share_low = Math.cos(1 / 180 * Math.PI * Math.max(-facet_angle + joint_bearing_high, facet_angle - joint_bearing_low));
  const twist_blocked_share_high = Math.cos(1 / 180 * Math.PI * Math.max(0, -facet_angle + joint_bearing_low, facet_angle - joint_bearing_high));
  const slip_blocked_share = Math.sin(1 / 180 * Math.PI * facet_angle);
  const bending_blocked_share = Math.cos(1 / 180 * Math.PI * facet_steepness);
  const level_angle_from_radius = facet_orientation - joint_bearing;
  const level_twist_blocked_share = Math.cos(1 / 180 * Math.PI * level_angle_from_radius);
  const level_twist_blocked_share_low = Math.cos(1 / 180 * Math.PI * Math.max(facet_orientation_high - joint_bearing, -facet_orientation_low + joint_bearing));
  const level_twist_blocked_share_high = Math.cos(1 / 180 * Math.PI * Math.max(0, -facet_orientation_high + joint_bearing, facet_orientation_low - joint_bearing));
  const level_slip_blocked_share = Math.sin(1 / 180 * Math.PI * facet_orientation);
  const level_slip_blocked_share_low = Math.sin(1 / 180 * Math.PI * facet_orientation_low);
  const level_slip_blocked_share_high = Math.sin(1 / 180 * Math.PI * facet_orientation_high);
  const twist_travel_per_degree = 1 / 180 * Math.PI * Math.sqrt(facet_aside * facet_aside + facet_distance * facet_distance);
  const twist_push_per_degree = twist_blocked_share * twist_travel_per_degree;
  const bend_travel_per_degree = 1 / 180 * Math.PI * facet_distance;
  const bend_push_per_degree = bend_travel_per_degree * bending_blocked_share;
  const narrowing = Math.min(1, (1 - disc_height) / (1 - narrowed_disc_height));
  const lordotic_facet_share = narrowing * (narrowed_facet_share - standing_facet_share) + standing_facet_share;
  const compression_share = flexed_facet_share * (1 - lordosis) + lordosis * lordotic_facet_share;
  const sampleInterval = (inputs2.facet_angle.high - inputs2.facet_angle.low) / (SAMPLES2 - 1);
  const facet_angle_axis = new Float64Array(SAMPLES2);
  const twist_blocked_curve = new Float64Array(SAMPLES2);
  const twist_blocked_curve_low = new Float64Array(SAMPLES2);
  const twist_blocked_curve_high = new Float64Array(SAMPLES2);
  const slip_blocked_curve = new Float64Array(SAMPLES2);
  const constant_1 = -joint_bearing;
  const constant_2 = -joint_bearing_low;
  const constant_3 = -joint_bearing_high;
  for (let i4 = 0; i4 < SAMPLES2; i4 += 1) {
    const facet_angle_axis_i = inputs2.facet_angle.low + i4 * sampleInterval;
    const angle_from_radius_along_facet_angle_axis_i = constant_1 + facet_angle_axis_i;
    const twist_blocked_curve_i = Math.cos(1 / 180 * Math.PI * angle_from_radius_along_facet_angle_axis_i);
    const twist_blocked_curve_low_i = Math.cos(1 / 180 * Math.PI * Math.max(constant_2 + facet_angle_axis_i, -facet_angle_axis_i + joint_bearing_high));
    const twist_blocked_curve_high_i = Math.cos(1 / 180 * Math.PI * Math.max(0, constant_3 + facet_angle_axis_i, -facet_angle_axis_i + joint_bearing_low));
    const slip_blocked_curve_i = Math.sin(1 / 180 * Math.PI * facet_angle_axis_i);
    facet_angle_axis[i4] = facet_angle_axis_i;
    twist_blocked_curve[i4] = twist_blocked_curve_i;
    twist_blocked_curve_low[i4] = twist_blocked_curve_low_i;
    twist_blocked_curve_high[i4] = twist_blocked_curve_high_i;
    slip_blocked_curve[i4] = slip_blocked_curve_i;
  }
  const [compression_share_low, compression_share_high] = bandOfNumber(["standing_facet_share", "narrowed_facet_share", "narrowed_disc_height"], parameterRanges, NOISE, compression_share, { disc_height, flexed_facet_share, lordosis, narrowed_disc_height, narrowed_facet_share, standing_facet_share }, vary_compression_share);
  return { facet_angle_axis, twist_blocked_curve, twist_blocked_curve_low, twist_blocked_curve_high, slip_blocked_curve, facet_orientation, facet_orientation_low, facet_orientation_high, tropism, tropism_low, tropism_high, flexion_extension, flexion_extension_low, flexion_extension_high, lateral_bending, lateral_bending_low, lateral_bending_high, axial_rotation, axial_rotation_low, axial_rotation_high, level_disc_height, tropism_measured, joint_bearing, joint_bearing_low, joint_bearing_high, twist_blocked_share, twist_blocked_share_low, twist_blocked_share_high, slip_blocked_share, bending_blocked_share, level_twist_blocked_share, level_twist_blocked_share_low, level_twist_blocked_share_high, level_slip_blocked_share, level_slip_blocked_share_low, level_slip_blocked_share_high, twist_travel_per_degree, twist_push_per_degree, bend_travel_per_degree, bend_push_per_degree, compression_share, compression_share_low, compression_share_high };
}

// generated/facet-angle-equations.js
var equations2 = [
  {
    "label": "Bearing of the joint from the centre of the disc, off straight behind",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>β</mi><mo>=</mo><mfrac><mrow><mn>180</mn><mi mathvariant="normal">atan</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mfrac><msub><mi>a</mi><mi>f</mi></msub><msub><mi>r</mi><mi>f</mi></msub></mfrac><mo fence="true">)</mo></mrow></mrow><mi>π</mi></mfrac></mrow></semantics></math></span>'
  },
  {
    "label": "Angle between the surface and the line from the joint to the centre of the disc",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>δ</mi><mo>=</mo><mi>φ</mi><mo>−</mo><mi>β</mi></mrow></semantics></math></span>'
  },
  {
    "label": "Share of a small twist that the surface blocks",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>b</mi><mi>t</mi></msub><mo>=</mo><mi>cos</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mfrac><mrow><mi>π</mi><mi>δ</mi></mrow><mn>180</mn></mfrac><mo fence="true">)</mo></mrow></mrow></semantics></math></span>'
  },
  {
    "label": "Share of a forward slip that the surface blocks",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>b</mi><mi>s</mi></msub><mo>=</mo><mi>sin</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mfrac><mrow><mi>π</mi><mi>φ</mi></mrow><mn>180</mn></mfrac><mo fence="true">)</mo></mrow></mrow></semantics></math></span>'
  },
  {
    "label": "Share of a small forward bend that the surface blocks",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>b</mi><mi>b</mi></msub><mo>=</mo><mi>cos</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mfrac><mrow><mi>π</mi><mi>ψ</mi></mrow><mn>180</mn></mfrac><mo fence="true">)</mo></mrow></mrow></semantics></math></span>'
  },
  {
    "label": "Travel of the joint for each degree of twist",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>v</mi><mi>t</mi></msub><mo>=</mo><mfrac><mrow><mi>π</mi><msqrt><mrow><msubsup><mi>a</mi><mi>f</mi><mn>2</mn></msubsup><mo>+</mo><msubsup><mi>r</mi><mi>f</mi><mn>2</mn></msubsup></mrow></msqrt></mrow><mn>180</mn></mfrac></mrow></semantics></math></span>'
  },
  {
    "label": "Travel into the surface for each degree of twist",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>u</mi><mi>t</mi></msub><mo>=</mo><msub><mi>b</mi><mi>t</mi></msub><msub><mi>v</mi><mi>t</mi></msub></mrow></semantics></math></span>'
  }
];

// generated/facet-angle.js
var model2 = (
  /** @type {any} */
  facet_angle_model_exports
);
var sources2 = [{ "text": "Jentzsch and others 2013, Radiology Research and Practice 2013", "url": "https://doi.org/10.1155/2013/693971", "use": "Mean angles from L2-3 to L5-S1", "verified": true }, { "text": "Masharawi and others 2004, Spine 29", "url": "https://cris.haifa.ac.il/en/publications/facet-orientation-in-the-thoracolumbar-spine-three-dimensional-an", "use": "Ranges of the mean angles, and the angle from T12-L1 to L1-2", "verified": true }, { "text": "Panjabi and others 1993, Spine 18", "url": "https://doi.org/10.1097/00007632-199308000-00009", "use": "Distances between the two joints, beside which ours is an assumption", "verified": true }, { "text": "Kembrel n.d., What is the orientation of the lumbar facet joints? (web page)", "url": "https://www.kembrel.com/students-life/what-is-the-orientation-of-the-lumbar-facet-joints/", "use": "Upright surfaces at 45 degrees, the textbook rule", "verified": false }, { "text": "Pearcy, Portek and Shepherd 1984, Spine 9", "url": "https://doi.org/10.1097/00007632-198404000-00013", "use": "Bending at each joint", "verified": true }, { "text": "Fujii and others 2007, European Spine Journal 16", "url": "https://doi.org/10.1007/s00586-007-0373-3", "use": "Twist at each joint", "verified": true }];
var levels = [{ "level": "T12-L1", "mean": 29.88, "low": 25.89, "high": 33.87 }, { "level": "L1-2", "mean": 29.88, "low": 25.89, "high": 33.87 }, { "level": "L2-3", "mean": 30.4, "low": 25.89, "high": 40.4 }, { "level": "L3-4", "mean": 38.7, "low": 38.7, "high": 56.3 }, { "level": "L4-5", "mean": 47, "low": 40.4, "high": 56.3 }, { "level": "L5-S1", "mean": 47.3, "low": 40.4, "high": 56.3 }];
var joint = { "aside": 19, "behind": 38 };
var motion = { "bend": 14, "twistLow": 1.2, "twistHigh": 1.7 };

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
  baseline: { width: 1.5, dash: "5 4" },
  force: { width: 1.75, dash: "8 3" }
};
function curveChart(chart) {
  const { width, alt, bands: bands2, lines: lines3, points: points2 = [], cursor, labels: labels2, strip } = chart;
  const floor = chart.y.low ?? 0;
  const left = Math.max(MARGIN.left, ...[floor, chart.y.high].map((level) => 8 + DIGIT * levelText(level, chart.y.step).length));
  const bottom = HEIGHT2 - MARGIN.bottom - (strip ? STRIP_ROOM : 0);
  const x2 = linearScale([chart.x.low ?? 0, chart.x.high], [left, width - MARGIN.right]);
  const y2 = linearScale([floor, chart.y.high], [bottom, MARGIN.top]);
  const placed2 = stackLabels(bands2, lines3, y2, points2, bottom);
  return b`<svg role="img" aria-label=${alt} viewBox="0 0 ${width} ${HEIGHT2}" height=${HEIGHT2}>
    ${i3([width, ...Object.values(chart.x), ...Object.values(chart.y)], () => axes2(chart, left, x2, y2))}
    ${strip ? strip(x2, bottom + 9) : A}
    <svg class="se-plot" y=${MARGIN.top - 2} width=${width} height=${bottom - MARGIN.top + 4}
      viewBox="0 ${MARGIN.top - 2} ${width} ${bottom - MARGIN.top + 4}">
      ${bands2.map((band) => i3([band.x, band.low, band.high, width], () => bandShape(band, x2, y2)))}
      ${cursor ? cursorLines(cursor, x2, bottom) : A}
      ${lines3.map((one) => i3([one.x, one.y, one.tone, width], () => lineShape(one, x2, y2)))}
      ${points2.map((point) => pointShape(point, x2, y2))}
    </svg>
    ${lines3.map(({ x: xs, y: ys, anchor, tone, label, dot }) => dot && label === void 0 ? w`<circle class="se-dot-${tone}" transform=${place(x2(xs[anchor]), y2(ys[anchor]))} r="4"></circle>` : A)}
    ${placed2.map((label) => leaderAndText(label, labels2, x2, y2))}
  </svg>`;
}
function levelText(level, step) {
  return fixed(level, Number.isInteger(step) ? 0 : 1);
}
function axes2({ width, x: across, y: up, strip }, left, x2, y2) {
  const floor = up.low ?? 0;
  const levels3 = Array.from({ length: Math.round((up.high - floor) / up.step) + 1 }, (_2, index) => floor + index * up.step);
  const base = y2(floor) + (strip ? STRIP_ROOM : 0);
  const last2 = across.ticks.at(-1);
  return w`
    ${levels3.map((level) => w`
      <line class=${level === 0 ? "se-axis" : "se-gridline"} x1=${left} x2=${width - MARGIN.right} y1=${y2(level)} y2=${y2(level)}></line>
      <text class="se-quiet" x=${left - 8} y=${y2(level) + 4} text-anchor="end">${levelText(level, up.step)}</text>`)}
    ${across.ticks.map((tick) => w`
      <line class="se-axis" x1=${x2(tick)} x2=${x2(tick)} y1=${base + 4} y2=${base + 8}></line>
      <text class="se-quiet" x=${x2(tick)} y=${base + 23} text-anchor=${tick === last2 ? "end" : "middle"} dx=${tick === last2 ? Math.min(14, width - x2(tick)) : 0}>${tick === last2 ? withUnit(String(tick), across.unit) : tick}</text>`)}`;
}
function cursorLines({ now, pinned }, x2, bottom) {
  const upright = (name9, at2) => w`<line class=${name9} x1=${px(x2(at2))} x2=${px(x2(at2))} y1=${MARGIN.top} y2=${px(bottom)}></line>`;
  return w`${pinned === null ? A : upright("se-baseline-mark", pinned)}${upright("se-cursor", now)}`;
}
function pointShape({ x: at2, y: value, low: low2, high: high2 }, x2, y2) {
  return w`
    ${low2 === void 0 || high2 === void 0 ? A : w`<line class="se-point-range" x1=${px(x2(at2))} x2=${px(x2(at2))} y1=${px(y2(low2))} y2=${px(y2(high2))}></line>`}
    <circle class="se-point" cx=${px(x2(at2))} cy=${px(y2(value))} r="4"></circle>`;
}
function bandShape({ tone, x: times2, low: low2, high: high2 }, x2, y2) {
  return w`<path class="se-band-${tone}" d=${areaPath(drawnSamples(EVERY, low2, high2), times2, low2, high2, x2, y2)}></path>`;
}
function lineShape({ tone, x: times2, y: values }, x2, y2) {
  const { width, dash } = STROKES[tone];
  return w`<path class="se-line-${tone}" fill="none" stroke-width=${width} stroke-dasharray=${dash} d=${linePath(drawnSamples(EVERY, values), times2, values, x2, y2)}></path>`;
}
function stackLabels(bands2, lines3, y2, points2 = [], bottom = y2(0)) {
  const wanted = [];
  for (const { tone, x: x2, y: values, anchor, label, note, dot } of lines3) {
    if (label !== void 0) wanted.push({ tone, at: [x2[anchor], values[anchor]], row: 0, text: label, note, dot });
  }
  for (const band of bands2) {
    if (band.label) wanted.push({ tone: band.tone, at: [band.x[band.label.anchor], band.high[band.label.anchor]], row: 0, text: band.label.text });
  }
  for (const { x: x2, y: value, label, note } of points2) wanted.push({ tone: "measured", at: [x2, value], row: 0, text: label, note });
  wanted.sort((a2, b2) => b2.at[1] - a2.at[1]);
  let free = MARGIN.top;
  for (const label of wanted) {
    label.row = Math.max(y2(label.at[1]), free);
    free = label.row + ROW2 * (label.note ? 2 : 1) + 1;
  }
  let lowest = bottom - 5;
  for (const label of wanted.toReversed()) {
    label.row = Math.min(label.row, lowest - (label.note ? ROW2 : 0));
    lowest = label.row - ROW2 - 1;
  }
  return wanted;
}
function leaderAndText(label, { at: at2, grows }, x2, y2) {
  const off = y2(label.at[1]) < MARGIN.top;
  const [tipX, tipY] = [x2(label.at[0]), Math.max(MARGIN.top, y2(label.at[1]))];
  const column = x2(at2);
  const way = grows === "start" ? 1 : -1;
  const bend2 = way * Math.max(way * tipX + 8, way * column - 14);
  return w`
    <path class="se-leader se-leader-${label.tone}" d="M${px(tipX + way * (label.dot ? 6 : 2))} ${px(tipY)}L${px(bend2)} ${px(label.row)}L${px(column - way * 5)} ${px(label.row)}"></path>
    ${off ? w`<path class="se-bar" transform=${place(tipX, MARGIN.top - 8)} d="M0 0l5 8h-10z"></path>` : A}
    ${label.dot && !off ? w`<circle class="se-dot-${label.tone}" transform=${place(tipX, tipY)} r="4"></circle>` : A}
    <g transform=${place(column, label.row + 4)} text-anchor=${grows}>
      <text class="se-label se-label-${label.tone}">${label.text}</text>
      ${label.note ? w`<text class="se-label se-quiet" y=${ROW2}>${label.note}</text>` : A}
    </g>`;
}

// explorers/facet-angle/strings.js
var TITLE3 = "Explorer: the angle of a facet joint and what it blocks";
var degrees2 = (angle) => fixed(angle, Number.isInteger(angle) ? 0 : 1);
var percent2 = (share) => fixed(100 * share, 0);
var question = (upper2, lower2) => `From ${upper2.level} to ${lower2.level} the facet joints turn, on average, from ${degrees2(upper2.mean)}° to ${degrees2(lower2.mean)}°. By how much does the share of a small twist that they block change?`;
var UNTIL_COMMIT = "Commit a guess to see the blocked shares";
var GEOMETRY = `Projection of a small motion on the joint surface. A twist carries the joint at right angles to the line from the centre of the disc. We take it ${degrees2(joint.aside)} mm beside the midline and ${degrees2(joint.behind)} mm behind the centre, at every level: an assumption.`;
var LEVELS3 = "In the chart, dots: mean angle of each level, in people scanned or columns measured; bars: the span of the sources. The band of the twist: the joint nearer to or farther from the midline and the disc.";
var CAUSES = `Bending and extending together, a joint moves about ${degrees2(motion.bend)}°; twisting, ${degrees2(motion.twistLow)} to ${degrees2(motion.twistHigh)}° to one side.`;
var NOT_ALONE = "The angle alone does not determine how far a level twists: disc, ligaments, capsule and muscles limit motion too.";
function sentence2(view) {
  if (!view.revealed) {
    const text = "Commit your guess: the answer appears here in one sentence.";
    return { band: "predict", shown: b`${text}`, spoken: text };
  }
  const { values, pinnedValues, results, pinned } = view;
  const bending = "Bending runs along it and is free.";
  if (!view.changed) {
    const next = "Turn the joint to compare with the pinned angle.";
    return {
      band: "pinned",
      shown: b`At ${degrees2(values.facet_angle)}\u00b0 the surface blocks <b>${percent2(results.twist_blocked_share)}\u00a0% of a small twist</b> and ${percent2(results.slip_blocked_share)}\u00a0% of a forward slip. ${bending}`,
      spoken: `The joint stands as pinned. ${next}`
    };
  }
  const change3 = percentChange(results.twist_blocked_share, pinned.twist_blocked_share);
  const { index, direction: direction3 } = bandOf(change3);
  const twist = comparison(results.twist_blocked_share, pinned.twist_blocked_share);
  const slip2 = comparison(results.slip_blocked_share, pinned.slip_blocked_share);
  const amount4 = Number.isFinite(change3) && direction3 !== 0 ? `, ${signed(change3, 1)} %` : "";
  return {
    band: `${direction3 * index}|${slip2}`,
    shown: b`Turned from ${degrees2(pinnedValues.facet_angle)}\u00b0 to ${degrees2(values.facet_angle)}\u00b0, the surface blocks <b>${twist} of a twist${amount4}</b> (${percent2(results.twist_blocked_share)}\u00a0% in place of ${percent2(pinned.twist_blocked_share)}\u00a0%) and ${slip2} of a forward slip (${percent2(results.slip_blocked_share)}\u00a0%). ${bending}`,
    spoken: `The surface blocks ${twist} of a twist and ${slip2} of a forward slip. ${bending}`
  };
}
var AMOUNTS = { slightly: "a little", clearly: "clearly", strongly: "much" };
function comparison(now, before) {
  const { word, direction: direction3 } = bandOf(percentChange(now, before));
  return direction3 === 0 ? "as much" : `${AMOUNTS[word]} ${direction3 < 0 ? "less" : "more"}`;
}
function sceneAlt({ values, results, revealed }) {
  const joint2 = `A lumbar motion segment from above, the front at the top: body and disc, the canal behind it, and two facet joints at ${degrees2(values.facet_angle)} degrees to the midline. `;
  if (!revealed) return `${joint2}Arrows show a small twist, a forward slip and a bend. What the joint blocks is hidden until you commit a guess.`;
  return `${joint2}Arrows divide a small motion at the right joint: of a twist ${percent2(results.twist_blocked_share)} per cent points into the surface, of a forward slip ${percent2(results.slip_blocked_share)} per cent; of a bend, in a side view of L4 and L5, ${percent2(results.bending_blocked_share)} per cent. The rest runs along the surface.`;
}
function chartAlt2({ values, results, pinnedValues, pinned, changed }) {
  const twist = results.twist_blocked_curve;
  return `Share of a motion that the surface blocks over its angle. Twist rises from ${percent2(twist[0])} per cent at 0 degrees to 100 at ${fixed(results.joint_bearing, 0)} and falls to ${percent2(twist[twist.length - 1])} at 90, with a band for where the joint may lie; forward slip rises from 0 to 100. At ${degrees2(values.facet_angle)} degrees: twist ${percent2(results.twist_blocked_share)} (${percent2(results.twist_blocked_share_low)} to ${percent2(results.twist_blocked_share_high)}), slip ${percent2(results.slip_blocked_share)} per cent.` + (changed ? ` Pinned at ${degrees2(pinnedValues.facet_angle)} degrees: twist ${percent2(pinned.twist_blocked_share)} per cent.` : "") + ` Mean angles of the levels: ${levels.map(({ level, mean }) => `${level} ${degrees2(mean)}`).join(", ")} degrees.`;
}

// explorers/facet-angle/charts.js
var ROW3 = 15;
var NAMED_AT = 66;
var FOOT2 = 18;
var hundredths = /* @__PURE__ */ new WeakMap();
function inPercent(shares) {
  let found = hundredths.get(shares);
  if (!found) {
    found = shares.map((share) => 100 * share);
    hundredths.set(shares, found);
  }
  return found;
}
function blockedChart(view) {
  const { values, results, pinnedValues, changed, revealed, width } = view;
  const axis = results.facet_angle_axis;
  const lines3 = ["twist", "slip"].flatMap((motion2) => (
    /** @type {Line[]} */
    [
      { tone: "model", x: axis, y: inPercent(results[`${motion2}_blocked_curve`]), anchor: NAMED_AT, label: motion2 },
      { tone: "model", x: [values.facet_angle], y: [100 * results[`${motion2}_blocked_share`]], anchor: 0, dot: true }
    ]
  ));
  return b`<figure>
    <p class="se-heading">Blocked <span>% of the motion</span></p>
    ${slot("blocked", CURVE_CHART_HEIGHT, revealed ? curveChart({
    width: width("blocked", 256),
    alt: chartAlt2(view),
    x: { high: 90, ticks: [0, 30, 60, 90], unit: "°" },
    y: { high: 100, step: 25 },
    labels: { at: NAMED_AT + 6, grows: "start" },
    bands: [{ tone: "uncertainty", x: axis, low: inPercent(results.twist_blocked_curve_low), high: inPercent(results.twist_blocked_curve_high) }],
    lines: lines3,
    cursor: { now: values.facet_angle, pinned: changed ? pinnedValues.facet_angle : null },
    strip: (x2, top) => i3([x2(90)], () => levelRows(x2, top))
  }) : b`<p class="se-veil">${UNTIL_COMMIT}</p>`)}
  </figure>`;
}
function levelRows(x2, top) {
  return w`
    <text class="se-quiet" x=${px(x2(0))} y=${top + 12}>front to back</text>
    <text class="se-quiet" x=${px(x2(90))} y=${top + 12} text-anchor="end">side to side</text>
    ${levels.map(({ level, mean, low: low2, high: high2 }, index) => {
    const y2 = top - FOOT2 - (levels.length - 1 - index) * ROW3;
    return w`
        ${low2 < high2 ? w`<line class="se-point-range" x1=${px(x2(low2))} x2=${px(x2(high2))} y1=${y2} y2=${y2}></line>` : A}
        <circle class="se-point" cx=${px(x2(mean))} cy=${y2} r="3.5"></circle>
        <text class="se-quiet se-halo" x=${px(x2(high2) + 7)} y=${y2 + 4}>${level}</text>`;
  })}`;
}

// explorers/facet-angle/geometry.js
var SLIP = [0, 1];
function twistAt([x2, y2]) {
  const radius = Math.hypot(x2, y2);
  return [-y2 / radius, x2 / radius];
}
function parts(motion2, { normal, along: along2 }) {
  const push = motion2[0] * normal[0] + motion2[1] * normal[1];
  const glide = motion2[0] * along2[0] + motion2[1] * along2[1];
  return { into: [push * normal[0], push * normal[1]], along: [glide * along2[0], glide * along2[1]] };
}
function gripOffset(angle, reach) {
  const turn = angle * Math.PI / 180;
  return [-Math.sin(turn) * reach, Math.cos(turn) * reach];
}
function angleOf([x2, y2]) {
  const angle = Math.atan2(-x2, y2) * 180 / Math.PI;
  return angle < -135 ? 90 : Math.max(0, Math.min(90, angle));
}

// explorers/facet-angle/scene.js
var NARROW2 = 480;
var REACH = { ahead: 22, behind: 71, aside: 49 };
var ARROW = 17;
var GRIP = 25;
var LEAST = 0.1;
var FLEXION = lumbarPose({ tilt: 18 });
function scene2(view) {
  const width = view.width("scene", 590);
  const layout = plan(width);
  const { project } = layout;
  const { left } = axialKeys({ angle: view.values.facet_angle }).joints;
  const [x2, y2] = at(project, left.centre);
  const [dx, dy] = gripOffset(view.values.facet_angle, GRIP * project.scale);
  return b`
    ${slot("scene", layout.height, b`
      <svg role="img" aria-label=${sceneAlt(view)} viewBox="0 0 ${width} ${layout.height}" height=${layout.height}>
        ${segment(view, layout)}
        ${slip(view, layout.slip)}
        ${bend(view, layout.bend)}
      </svg>
      ${handle({
    view,
    input: "facet_angle",
    label: "Angle of the joint",
    spoken: `${degrees2(view.values.facet_angle)} degrees`,
    x: x2 + dx,
    y: y2 + dy,
    toValue: (point) => angleOf([point[0] - x2, point[1] - y2])
  })}`)}
    <p class="se-caption">${badge("illustration")}<span>${GEOMETRY}</span></p>`;
}
function plan(width) {
  const narrow = width < NARROW2;
  const room = narrow ? width : Math.max(318, width * 0.62);
  const scale = Math.min((room - 56) / (2 * REACH.aside - 15), room / (2 * REACH.aside));
  const project = { scale, x: REACH.aside * scale, y: 6 + REACH.ahead * scale };
  const height = project.y + REACH.behind * scale + 4;
  if (narrow) {
    const inset2 = { width: width / 2 - 8, height: 128, top: height + 44 };
    return {
      narrow,
      room,
      project,
      height: Math.round(height + 44 + inset2.height),
      slip: { ...inset2, left: 0, scale: 2.3, centre: (
        /** @type {XY} */
        [0, -33]
      ) },
      bend: { ...inset2, left: width / 2 + 8, scale: 1.35, centre: (
        /** @type {XY} */
        [-22, 36]
      ) }
    };
  }
  const inset = { left: room + 12, width: width - room - 12, height: (height - 104) / 2 };
  return {
    narrow,
    room,
    project,
    height: Math.round(height),
    slip: { ...inset, top: 44, scale: Math.min(2.3, (inset.height - 16) / (REACH.ahead + REACH.behind)), centre: (
      /** @type {XY} */
      [0, -25]
    ) },
    bend: { ...inset, top: 44 + inset.height + 60, scale: 1.35, centre: (
      /** @type {XY} */
      [-22, 36]
    ) }
  };
}
var at = ({ scale, x: x2, y: y2 }, point) => [x2 + point[0] * scale, y2 - point[1] * scale];
function segment(view, { project, room }) {
  const { values, results, revealed } = view;
  const { joints } = axialKeys({ angle: values.facet_angle });
  return w`
    ${shapes(axialShapes({ angle: values.facet_angle }, project))}
    ${radiusMark(joints.right, project)}
    ${turnMark(project)}
    ${angleMark(view, joints.left, project)}
    ${divided(twistAt(joints.right.centre), joints.right, project, revealed, true)}
    ${heading(0, 14, "Small twist", revealed ? results.twist_blocked_share : null)}
    <text class="se-quiet" x=${px(room)} y="14" text-anchor="end">from above,</text>
    <text class="se-quiet" x=${px(room)} y="31" text-anchor="end">front at the top</text>`;
}
function heading(x2, y2, motion2, share) {
  return w`<g transform=${place(x2, y2)}>
    <text class="se-strong se-halo">${motion2}</text>
    <text class="se-answer se-halo" y="24">${share === null ? "?" : percent2(share)} %<tspan dx="4">blocked</tspan></text>
  </g>`;
}
function turnMark(project) {
  return i3([project.scale, project.x], () => {
    const radius = 11.5 * project.scale;
    const on = (degrees4) => (
      /** @type {Spot} */
      [project.x + radius * Math.cos(degrees4 * Math.PI / 180), project.y - radius * Math.sin(degrees4 * Math.PI / 180)]
    );
    const [from, to] = [on(20), on(148)];
    const d2 = `M${px(from[0])} ${px(from[1])}A${px(radius)} ${px(radius)} 0 0 0 ${px(to[0])} ${px(to[1])}`;
    return w`<path class="se-casing" d=${d2}></path><path class="se-motion" d=${d2}></path>
      ${arrow(on(138), on(166), { head: 11, className: "-motion" })}
      <circle class="se-pivot" cx=${px(project.x)} cy=${px(project.y)} r="3"></circle>`;
  });
}
function radiusMark({ centre }, project) {
  const [x2, y2] = at(project, centre);
  const d2 = `M${px(project.x)} ${px(project.y)}L${px(x2)} ${px(y2)}`;
  return w`<path class="se-plumb" d=${d2}></path>`;
}
function angleMark({ values, pinnedValues, changed }, joint2, project) {
  const [x2, y2] = at(project, joint2.centre);
  const end = (angle, mm) => {
    const [dx, dy] = gripOffset(angle, mm * project.scale);
    return `${px(x2 + dx)} ${px(y2 + dy)}`;
  };
  const radius = px(17 * project.scale);
  return w`
    <path class="se-casing" d="M${px(x2)} ${px(y2)}V${px(y2 + 30 * project.scale)}"></path>
    <path class="se-plumb" d="M${px(x2)} ${px(y2)}V${px(y2 + 30 * project.scale)}"></path>
    ${changed ? w`<path class="se-baseline-mark" d="M${px(x2)} ${px(y2)}L${end(pinnedValues.facet_angle, 30)}"></path>` : A}
    <path class="se-measure-model" d="M${px(x2)} ${px(y2)}L${end(values.facet_angle, GRIP)}"></path>
    <path class="se-arc" d="M${end(0, 17)}A${radius} ${radius} 0 0 1 ${end(values.facet_angle, 17)}"></path>
    <g transform=${place(0, project.y + REACH.behind * project.scale - 20)}>
      <text class="se-answer">${degrees2(values.facet_angle)}\u00b0</text>
      <text class="se-quiet" y="17">to the midline</text>
    </g>`;
}
function divided(motion2, joint2, project, revealed, labelled) {
  const from = at(project, joint2.centre);
  const tip = (way) => (
    /** @type {Spot} */
    [from[0] + way[0] * ARROW * project.scale, from[1] - way[1] * ARROW * project.scale]
  );
  const whole2 = tip(motion2);
  if (!revealed) return w`<circle class="se-pivot" cx=${px(from[0])} cy=${px(from[1])} r="3"></circle>${cased(from, whole2, 9, "-motion")}`;
  const { into, along: along2 } = parts(motion2, joint2);
  const [blocked, free] = [tip(into), tip(along2)];
  return w`
    <path class="se-parts" d="M${px(blocked[0])} ${px(blocked[1])}L${px(whole2[0])} ${px(whole2[1])}L${px(free[0])} ${px(free[1])}"></path>
    ${cased(from, whole2, 9, "-motion")}
    ${Math.hypot(...along2) < 0.01 ? A : cased(from, free, 10, "-free")}
    ${Math.hypot(...into) < 0.01 ? A : w`${cased(from, blocked, 12, "-blocked")}${stop(blocked, joint2.along, project.scale)}`}
    ${labelled ? [partLabel2("blocked", "se-label-model", from, blocked, into), partLabel2("free", "se-quiet", from, free, along2)] : A}`;
}
function cased(from, tip, head, className) {
  return w`<line class="se-casing" x1=${px(from[0])} y1=${px(from[1])} x2=${px(tip[0])} y2=${px(tip[1])}></line>${arrow(from, tip, { head, className })}`;
}
function stop(tip, along2, scale) {
  const [dx, dy] = [along2[0] * 2.4 * scale, -along2[1] * 2.4 * scale];
  return w`<line class="se-stop" x1=${px(tip[0] - dx)} y1=${px(tip[1] - dy)} x2=${px(tip[0] + dx)} y2=${px(tip[1] + dy)}></line>`;
}
function partLabel2(text, className, from, tip, part) {
  if (Math.hypot(...part) < LEAST) return A;
  const drop = tip[1] - from[1] > 3 ? 14 : part[1] > Math.abs(part[0]) ? -8 : 2;
  const left = part[0] < 0;
  return w`<text class="${className} se-halo" text-anchor=${left ? "end" : "start"} transform=${place(tip[0] + (left ? -9 : 9), tip[1] + drop)}>${text}</text>`;
}
function insetProjection({ left, top, width, height, scale, centre }) {
  return { scale, x: left + width / 2 - centre[0] * scale, y: top + height / 2 + centre[1] * scale };
}
function slip(view, inset) {
  const { values, results, revealed } = view;
  const project = insetProjection(inset);
  const { right } = axialKeys({ angle: values.facet_angle }).joints;
  return w`
    ${heading(inset.left, inset.top - 32, "Forward slip", revealed ? results.slip_blocked_share : null)}
    ${framed(view, "slip", inset, w`${shapes(axialShapes({ angle: values.facet_angle }, project))}${divided(SLIP, right, project, revealed, false)}`)}`;
}
function bend(view, inset) {
  const { results, revealed } = view;
  const project = insetProjection(inset);
  const from = at(project, lumbarKeys(FLEXION).facetCentres["L4-5"]);
  const [, , upX, upY] = FLEXION.frames.L5;
  const tip = (
    /** @type {Spot} */
    [from[0] + upX * 24 * inset.scale, from[1] - upY * 24 * inset.scale]
  );
  return w`
    ${heading(inset.left, inset.top - 32, "Bend, from the side", revealed ? results.bending_blocked_share : null)}
    ${framed(view, "bend", inset, i3([inset.left, inset.top, inset.width, inset.height], () => w`
      ${shapes(lumbarShapes(FLEXION, project, { levels: ["L3", "L4", "L5", "S1"], soft: false }))}
      ${cased(from, tip, 10, "-free")}`))}`;
}
function framed(view, name9, { left, top, width, height }, content) {
  const clip = `${view.id}-${name9}`;
  return w`
    <defs><clipPath id=${clip}><rect x=${px(left)} y=${px(top)} width=${px(width)} height=${px(height)} rx="8"></rect></clipPath></defs>
    <rect class="se-inset" x=${px(left)} y=${px(top)} width=${px(width)} height=${px(height)} rx="8"></rect>
    <g clip-path="url(#${clip})">${content}</g>`;
}

// explorers/facet-angle/definition.js
var { low, high } = model2.inputs.facet_angle;
var atLevel = (name9) => (
  /** @type {Level} */
  levels.find(({ level }) => level === name9)
);
var [upper, lower] = [atLevel("L2-3"), atLevel("L5-S1")];
var facetAngle = {
  kind: "facet-angle",
  title: TITLE3,
  model: model2,
  controls: [{
    input: "facet_angle",
    label: "Angle of the joint",
    show: (value) => ({ number: degrees2(value), unit: "°", spoken: `${degrees2(value)} degrees` }),
    meaning: () => "to the midsagittal plane",
    range: `${low} to ${high}°`
  }],
  presets: [
    ...["L2-3", "L4-5"].map((name9) => ({ label: `As at ${name9}`, values: { facet_angle: atLevel(name9).mean } })),
    { label: `Straight in line (${low}°)`, values: { facet_angle: low } },
    { label: `Across (${high}°)`, values: { facet_angle: high } }
  ],
  prediction: {
    question: question(upper, lower),
    quantity: "change of the blocked share of a twist, per cent",
    unit: "%",
    low: -45,
    high: 45,
    step: 1,
    start: 0,
    before: { facet_angle: upper.mean },
    after: { facet_angle: lower.mean },
    answer: (before, after) => percentChange(after.twist_blocked_share, before.twist_blocked_share)
  },
  // Twist and slip follow from one angle: either gives the other away.
  veiled: Object.keys(model2.outputs).filter((name9) => /(twist|slip)_(blocked|push)/.test(name9)),
  dock: [
    { label: "twist blocked", output: "twist_blocked_share", digits: 2 },
    { label: "slip blocked", output: "slip_blocked_share", digits: 2 }
  ],
  columns: ["facet_angle_axis", "twist_blocked_curve", "twist_blocked_curve_low", "twist_blocked_curve_high", "slip_blocked_curve"],
  figure: scene2,
  // The one chart stands under the one control, where it fills the column.
  balance: blockedChart,
  sentence: sentence2,
  notes: b`<span>${badge("evidence")}${LEVELS3}</span>
    <span>${badge("evidence")}${CAUSES}</span>
    <span>${NOT_ALONE}</span>`,
  equations: equations2,
  sources: sources2,
  provenance: "Spine in Stride, facet-angle explorer. Geometry of one joint surface, an illustration of one cause; not a prediction of how far a level moves."
};

// explorers/facet-angle/index.js
register(facetAngle);

// core/change-bars.js
var LIMIT = 40;
var ROW4 = 42;
var BAR = 10;
var FOOT3 = 20;
function changeBarsHeight(rows) {
  return rows * ROW4 + FOOT3;
}
function changeBars({ width, rows, from = "pinned" }) {
  const middle = width / 2;
  const foot2 = rows.length * ROW4;
  const height = changeBarsHeight(rows.length);
  const alt = `Change from the ${from === "pinned" ? "pinned baseline" : from}. ${rows.map(rowText).join("; ")}.`;
  return b`<svg role="img" aria-label=${alt} viewBox="0 0 ${width} ${height}" height=${height}>
    <line class=${from === "pinned" ? "se-baseline-mark" : "se-axis"} x1=${middle} x2=${middle} y1="4" y2=${foot2}></line>
    ${rows.map((row2, index) => changeRow(row2, index * ROW4, width))}
    <text class="se-quiet" x="0" y=${foot2 + 16}>\u2212${LIMIT} %</text>
    <text class="se-quiet" x=${middle} y=${foot2 + 16} text-anchor="middle">${from}</text>
    <text class="se-quiet" x=${width} y=${foot2 + 16} text-anchor="end">+${LIMIT} %</text>
  </svg>`;
}
function rowText({ label, percent: percent6, range: range2 }) {
  const spread3 = range2 && changeText(range2[0]) !== changeText(range2[1]) ? `, range ${range2.map((end) => changeText(end)).join(" to ")}` : "";
  return `${label}: ${changeText(percent6)}${spread3}`;
}
function changeRow({ label, percent: percent6, range: range2, pinned }, top, width) {
  const middle = width / 2;
  const y2 = top + 25;
  const x2 = (change3) => middle + Math.max(-LIMIT, Math.min(LIMIT, change3)) / LIMIT * middle;
  const text = changeText(percent6);
  return w`
    <text class="se-strong se-halo" x="0" y=${top + 14}>${label}</text>
    <text class="se-label-model se-halo" x=${width} y=${top + 14} text-anchor="end">${text}</text>
    <line class="se-gridline" x1="0" x2=${width} y1=${y2} y2=${y2}></line>
    ${text === "no change" ? w`<circle class="se-dot-model" cx=${middle} cy=${y2} r="4.5"></circle>` : w`<path class="se-bar" d=${barPath(percent6, middle, x2(percent6), y2)}></path>`}
    ${range2 ? w`<path class="se-change-range" d=${rangePath(range2, x2, y2)}></path>` : A}
    ${pinned === void 0 ? A : w`<line class="se-baseline-mark" x1=${px(x2(pinned))} x2=${px(x2(pinned))} y1=${y2 - 9} y2=${y2 + 9}></line>`}`;
}
function rangePath(range2, x2, y2) {
  const ticks = range2.filter((end) => Math.abs(end) <= LIMIT).map((end) => `M${px(x2(end))} ${y2 - 4}v8`);
  return `M${px(x2(range2[0]))} ${y2}H${px(x2(range2[1]))}${ticks.join("")}`;
}
function barPath(percent6, middle, end, y2) {
  const cut2 = Math.abs(percent6) > LIMIT;
  const shoulder = cut2 ? end - Math.sign(percent6) * BAR : end;
  const [top, bottom] = [y2 - BAR / 2, y2 + BAR / 2];
  const tip = cut2 ? `L${end} ${y2}` : "";
  return `M${middle} ${top}L${shoulder.toFixed(1)} ${top}${tip}L${shoulder.toFixed(1)} ${bottom}L${middle} ${bottom}Z`;
}

// generated/muscle-lever-model.js
var muscle_lever_model_exports = {};
__export(muscle_lever_model_exports, {
  evaluate: () => evaluate3,
  inputs: () => inputs3,
  name: () => name3,
  outputs: () => outputs3,
  parameters: () => parameters3
});
var name3 = "paraspinal_muscles";
var inputs3 = {
  lumbar_flexion: { symbol: "\\theta", unit: "degree", default: 0, low: 0, high: 60, step: 1, label: "Lumbar flexion", source: "myosuite" },
  muscle_stress: { symbol: "\\sigma", unit: "N/cm2", default: 46, low: 46, high: 100, step: 1, label: "Largest muscle stress", source: "christophy2012" },
  strength_factor: { symbol: "k_{m}", unit: "1", default: 1, low: 0.5, high: 2, step: 0.1, label: "Strength relative to the model", source: "spinestride" },
  needed_moment: { symbol: "M", unit: "N m", default: 60, low: 0, high: 250, step: 1, label: "Moment to hold", source: "spinestride" },
  bracing_moment: { symbol: "M_{b}", unit: "N m", default: 3, low: 0, high: 30, step: 1, label: "Bracing moment", source: "spinestride" }
};
var outputs3 = {
  flexion_axis: { symbol: "\\alpha", unit: "degree", label: "Lumbar flexion", kind: "series" },
  iliocostalis_lumborum_arm_curve: { symbol: "a_{il,c}", unit: "cm", label: "Iliocostalis lumborum, lever arm over lumbar flexion", kind: "series" },
  longissimus_lumborum_arm_curve: { symbol: "a_{ll,c}", unit: "cm", label: "Longissimus thoracis, lumbar part, lever arm over lumbar flexion", kind: "series" },
  longissimus_thoracis_arm_curve: { symbol: "a_{lt,c}", unit: "cm", label: "Longissimus thoracis, thoracic part, lever arm over lumbar flexion", kind: "series" },
  multifidus_arm_curve: { symbol: "a_{mf,c}", unit: "cm", label: "Multifidus, lever arm over lumbar flexion", kind: "series" },
  psoas_arm_curve: { symbol: "a_{ps,c}", unit: "cm", label: "Psoas, lever arm over lumbar flexion", kind: "series" },
  rectus_abdominis_arm_curve: { symbol: "a_{ra,c}", unit: "cm", label: "Rectus abdominis, lever arm over lumbar flexion", kind: "series" },
  external_oblique_arm_curve: { symbol: "a_{eo,c}", unit: "cm", label: "External oblique, lever arm over lumbar flexion", kind: "series" },
  internal_oblique_arm_curve: { symbol: "a_{io,c}", unit: "cm", label: "Internal oblique, lever arm over lumbar flexion", kind: "series" },
  mean_extensor_arm_curve: { symbol: "\\bar{a}_{c}", unit: "cm", label: "Lever arm of the extensors over lumbar flexion", kind: "series" },
  max_extensor_moment_curve: { symbol: "M_{max,c}", unit: "N m", label: "Largest extensor moment over lumbar flexion", kind: "series" },
  iliocostalis_lumborum_cross_section: { symbol: "A_{il}", unit: "cm2", label: "Iliocostalis lumborum, physiological cross-section of both sides", kind: "scalar" },
  iliocostalis_lumborum_force: { symbol: "F_{il}", unit: "N", label: "Iliocostalis lumborum, largest force of both sides", kind: "scalar" },
  iliocostalis_lumborum_arm: { symbol: "a_{il}", unit: "cm", label: "Iliocostalis lumborum, lever arm at L5/S1, positive where it extends", kind: "scalar" },
  iliocostalis_lumborum_moment: { symbol: "M_{il}", unit: "N m", label: "Iliocostalis lumborum, largest moment at L5/S1, positive where it extends", kind: "scalar" },
  longissimus_lumborum_cross_section: { symbol: "A_{ll}", unit: "cm2", label: "Longissimus thoracis, lumbar part, physiological cross-section of both sides", kind: "scalar" },
  longissimus_lumborum_force: { symbol: "F_{ll}", unit: "N", label: "Longissimus thoracis, lumbar part, largest force of both sides", kind: "scalar" },
  longissimus_lumborum_arm: { symbol: "a_{ll}", unit: "cm", label: "Longissimus thoracis, lumbar part, lever arm at L5/S1, positive where it extends", kind: "scalar" },
  longissimus_lumborum_moment: { symbol: "M_{ll}", unit: "N m", label: "Longissimus thoracis, lumbar part, largest moment at L5/S1, positive where it extends", kind: "scalar" },
  longissimus_thoracis_cross_section: { symbol: "A_{lt}", unit: "cm2", label: "Longissimus thoracis, thoracic part, physiological cross-section of both sides", kind: "scalar" },
  longissimus_thoracis_force: { symbol: "F_{lt}", unit: "N", label: "Longissimus thoracis, thoracic part, largest force of both sides", kind: "scalar" },
  longissimus_thoracis_arm: { symbol: "a_{lt}", unit: "cm", label: "Longissimus thoracis, thoracic part, lever arm at L5/S1, positive where it extends", kind: "scalar" },
  longissimus_thoracis_moment: { symbol: "M_{lt}", unit: "N m", label: "Longissimus thoracis, thoracic part, largest moment at L5/S1, positive where it extends", kind: "scalar" },
  multifidus_cross_section: { symbol: "A_{mf}", unit: "cm2", label: "Multifidus, physiological cross-section of both sides", kind: "scalar" },
  multifidus_force: { symbol: "F_{mf}", unit: "N", label: "Multifidus, largest force of both sides", kind: "scalar" },
  multifidus_arm: { symbol: "a_{mf}", unit: "cm", label: "Multifidus, lever arm at L5/S1, positive where it extends", kind: "scalar" },
  multifidus_moment: { symbol: "M_{mf}", unit: "N m", label: "Multifidus, largest moment at L5/S1, positive where it extends", kind: "scalar" },
  psoas_cross_section: { symbol: "A_{ps}", unit: "cm2", label: "Psoas, physiological cross-section of both sides", kind: "scalar" },
  psoas_force: { symbol: "F_{ps}", unit: "N", label: "Psoas, largest force of both sides", kind: "scalar" },
  psoas_arm: { symbol: "a_{ps}", unit: "cm", label: "Psoas, lever arm at L5/S1, positive where it extends", kind: "scalar" },
  psoas_moment: { symbol: "M_{ps}", unit: "N m", label: "Psoas, largest moment at L5/S1, positive where it extends", kind: "scalar" },
  rectus_abdominis_cross_section: { symbol: "A_{ra}", unit: "cm2", label: "Rectus abdominis, physiological cross-section of both sides", kind: "scalar" },
  rectus_abdominis_force: { symbol: "F_{ra}", unit: "N", label: "Rectus abdominis, largest force of both sides", kind: "scalar" },
  rectus_abdominis_arm: { symbol: "a_{ra}", unit: "cm", label: "Rectus abdominis, lever arm at L5/S1, positive where it extends", kind: "scalar" },
  rectus_abdominis_moment: { symbol: "M_{ra}", unit: "N m", label: "Rectus abdominis, largest moment at L5/S1, positive where it extends", kind: "scalar" },
  external_oblique_cross_section: { symbol: "A_{eo}", unit: "cm2", label: "External oblique, physiological cross-section of both sides", kind: "scalar" },
  external_oblique_force: { symbol: "F_{eo}", unit: "N", label: "External oblique, largest force of both sides", kind: "scalar" },
  external_oblique_arm: { symbol: "a_{eo}", unit: "cm", label: "External oblique, lever arm at L5/S1, positive where it extends", kind: "scalar" },
  external_oblique_moment: { symbol: "M_{eo}", unit: "N m", label: "External oblique, largest moment at L5/S1, positive where it extends", kind: "scalar" },
  internal_oblique_cross_section: { symbol: "A_{io}", unit: "cm2", label: "Internal oblique, physiological cross-section of both sides", kind: "scalar" },
  internal_oblique_force: { symbol: "F_{io}", unit: "N", label: "Internal oblique, largest force of both sides", kind: "scalar" },
  internal_oblique_arm: { symbol: "a_{io}", unit: "cm", label: "Internal oblique, lever arm at L5/S1, positive where it extends", kind: "scalar" },
  internal_oblique_moment: { symbol: "M_{io}", unit: "N m", label: "Internal oblique, largest moment at L5/S1, positive where it extends", kind: "scalar" },
  max_extensor_force: { symbol: "F_{max}", unit: "N", label: "Largest force of the four extensor groups", kind: "scalar" },
  max_extensor_moment: { symbol: "M_{max}", unit: "N m", label: "Largest extensor moment at L5/S1 of the four groups", kind: "scalar" },
  mean_extensor_arm: { symbol: "\\bar{a}", unit: "cm", label: "Lever arm of the extensors, weighted by force", kind: "scalar" },
  whole_model_max_moment: { symbol: "M_{w}", unit: "N m", label: "Largest extensor moment of the whole model, upright", kind: "scalar" },
  needed_extensor_force: { symbol: "F_{a}", unit: "N", label: "Extensor force for the moment at the lever arm of the muscle groups", kind: "scalar" },
  needed_equivalent_force: { symbol: "F_{e}", unit: "N", label: "Extensor force for the moment at the lever arm of one equivalent muscle", kind: "scalar" },
  needed_share: { symbol: "k_{M}", unit: "1", label: "Moment as a share of the largest; above 1 the groups cannot hold it", kind: "scalar" },
  bracing_extensor_force: { symbol: "F_{b,e}", unit: "N", label: "Extensor force of bracing", kind: "scalar" },
  bracing_flexor_force: { symbol: "F_{b,f}", unit: "N", label: "Flexor force of bracing", kind: "scalar" },
  bracing_compression: { symbol: "C_{b}", unit: "N", label: "L5/S1 compression from bracing", kind: "scalar" },
  max_extensor_moment_low: { symbol: "M_{max,low}", unit: "N m", label: "Largest extensor moment at L5/S1 of the four groups, low end for muscle stress", kind: "scalar" },
  max_extensor_moment_high: { symbol: "M_{max,high}", unit: "N m", label: "Largest extensor moment at L5/S1 of the four groups, high end for muscle stress", kind: "scalar" },
  needed_equivalent_force_low: { symbol: "F_{e,low}", unit: "N", label: "Extensor force for the moment at the lever arm of one equivalent muscle, low end for extensor lever arm", kind: "scalar" },
  needed_equivalent_force_high: { symbol: "F_{e,high}", unit: "N", label: "Extensor force for the moment at the lever arm of one equivalent muscle, high end for extensor lever arm", kind: "scalar" },
  bracing_compression_low: { symbol: "C_{b,low}", unit: "N", label: "L5/S1 compression from bracing, low end for lever arms and muscle direction", kind: "scalar" },
  bracing_compression_high: { symbol: "C_{b,high}", unit: "N", label: "L5/S1 compression from bracing, high end for lever arms and muscle direction", kind: "scalar" }
};
var parameters3 = {
  extensor_arm: 0.065,
  flexor_arm: 0.085,
  muscle_cosine: 0.95,
  reference_muscle_stress: 46,
  arm_table_step: 30,
  whole_model_moment: 137,
  iliocostalis_lumborum_reference_force: 655,
  iliocostalis_lumborum_arm_0: 4.6,
  iliocostalis_lumborum_arm_1: 4.5,
  iliocostalis_lumborum_arm_2: 4.2,
  longissimus_lumborum_reference_force: 466,
  longissimus_lumborum_arm_0: 4.5,
  longissimus_lumborum_arm_1: 4.3,
  longissimus_lumborum_arm_2: 3.9,
  longissimus_thoracis_reference_force: 1092,
  longissimus_thoracis_arm_0: 4.6,
  longissimus_thoracis_arm_1: 4.4,
  longissimus_thoracis_arm_2: 4.2,
  multifidus_reference_force: 1045,
  multifidus_arm_0: 3.9,
  multifidus_arm_1: 3.9,
  multifidus_arm_2: 3.8,
  psoas_reference_force: 1523,
  psoas_arm_0: -2.7,
  psoas_arm_1: -3.5,
  psoas_arm_2: -4.2,
  rectus_abdominis_reference_force: 589,
  rectus_abdominis_arm_0: -6.4,
  rectus_abdominis_arm_1: -9.1,
  rectus_abdominis_arm_2: -9.4,
  external_oblique_reference_force: 1754,
  external_oblique_arm_0: -4.4,
  external_oblique_arm_1: -3.4,
  external_oblique_arm_2: -1.8,
  internal_oblique_reference_force: 1429,
  internal_oblique_arm_0: -2.3,
  internal_oblique_arm_1: -1.2,
  internal_oblique_arm_2: 0
};
var parameterUnits3 = {
  extensor_arm: "m",
  flexor_arm: "m",
  muscle_cosine: "1",
  reference_muscle_stress: "N/cm2",
  arm_table_step: "degree",
  whole_model_moment: "N m",
  iliocostalis_lumborum_reference_force: "N",
  iliocostalis_lumborum_arm_0: "cm",
  iliocostalis_lumborum_arm_1: "cm",
  iliocostalis_lumborum_arm_2: "cm",
  longissimus_lumborum_reference_force: "N",
  longissimus_lumborum_arm_0: "cm",
  longissimus_lumborum_arm_1: "cm",
  longissimus_lumborum_arm_2: "cm",
  longissimus_thoracis_reference_force: "N",
  longissimus_thoracis_arm_0: "cm",
  longissimus_thoracis_arm_1: "cm",
  longissimus_thoracis_arm_2: "cm",
  multifidus_reference_force: "N",
  multifidus_arm_0: "cm",
  multifidus_arm_1: "cm",
  multifidus_arm_2: "cm",
  psoas_reference_force: "N",
  psoas_arm_0: "cm",
  psoas_arm_1: "cm",
  psoas_arm_2: "cm",
  rectus_abdominis_reference_force: "N",
  rectus_abdominis_arm_0: "cm",
  rectus_abdominis_arm_1: "cm",
  rectus_abdominis_arm_2: "cm",
  external_oblique_reference_force: "N",
  external_oblique_arm_0: "cm",
  external_oblique_arm_1: "cm",
  external_oblique_arm_2: "cm",
  internal_oblique_reference_force: "N",
  internal_oblique_arm_0: "cm",
  internal_oblique_arm_1: "cm",
  internal_oblique_arm_2: "cm"
};
var parameterRanges2 = {
  extensor_arm: [0.055, 0.075],
  flexor_arm: [0.07, 0.1],
  muscle_cosine: [0.9, 1],
  muscle_stress: [46, 100]
};
var SAMPLES3 = 61;
var ROUNDING3 = 1e-12;
var NOISE2 = 1e-12;
function plainNumber3(value) {
  const [digits, power] = value.toExponential(11).split("e");
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 12) return String(Number(value.toPrecision(12)));
  const short = digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
  const sign = exponent < 0 ? "-" : "+";
  return `${short}e${sign}${String(Math.abs(exponent)).padStart(2, "0")}`;
}
function checkedInputs3(inputs15, values, rounding) {
  const range2 = (row2) => `from ${plainNumber3(row2.low)} to ${plainNumber3(row2.high)}` + (row2.choices ? ` (${row2.choices.join(", ")})` : "");
  for (const name9 of Object.keys(values)) {
    if (!Object.hasOwn(inputs15, name9)) {
      const known = Object.entries(inputs15).map(([key, row2]) => `${key} (${row2.unit}) ${range2(row2)}`);
      throw new RangeError(`unknown input ${name9}; the inputs are: ${known.join("; ")}`);
    }
  }
  const checked = {};
  for (const [name9, row2] of Object.entries(inputs15)) {
    const value = Object.hasOwn(values, name9) ? values[name9] : row2.default;
    const kind = row2.choices ? "whole" : "real";
    const needed = `${name9} (${row2.unit}) must be a ${kind} number ${range2(row2)}`;
    if (typeof value !== "number") throw new RangeError(`${needed}, but is not a number`);
    if (!Number.isFinite(value)) throw new RangeError(`${needed}, but is not finite`);
    const slack = rounding * (row2.high - row2.low);
    const broken = row2.choices && Math.abs(value - Math.round(value)) > slack;
    if (value < row2.low - slack || value > row2.high + slack || broken) {
      throw new RangeError(`${needed}, but is ${plainNumber3(value)}`);
    }
    checked[name9] = row2.choices ? Math.round(value) : value;
  }
  return checked;
}
function checkedParameters3(parameters9, units, overrides) {
  for (const [name9, value] of Object.entries(overrides)) {
    if (!Object.hasOwn(parameters9, name9)) {
      const known = Object.keys(parameters9).join(", ");
      throw new RangeError(`unknown parameter ${name9}; the parameters are: ${known}`);
    }
    if (typeof value !== "number" || !Number.isFinite(value)) {
      throw new RangeError(`parameter ${name9} (${units[name9]}) must be a finite real number`);
    }
  }
  return { ...parameters9, .../** @type {Record<string, number>} */
  overrides };
}
function cornerOf2(names3, ranges, pattern, most) {
  return Object.fromEntries(names3.map((name9, place3) => [name9, ranges[name9][pattern >> place3 & 1 ? most : 1 - most]]));
}
function bandOf3(names3, ranges, noise, nominal, known, variant, zero) {
  const low2 = Float64Array.from(nominal);
  const high2 = Float64Array.from(nominal);
  const first = new Float64Array(nominal.length);
  const second = new Float64Array(nominal.length);
  const crossing = zero && new Float64Array(nominal.length);
  const negative = zero && Int8Array.from(zero, (value) => Number(value < 0));
  const positive = zero && Int8Array.from(zero, (value) => Number(value > 0));
  const compute = (state, out) => {
    variant({ ...known, ...state }, out, crossing);
    for (let i4 = 0; i4 < out.length; i4 += 1) {
      if (out[i4] < low2[i4]) low2[i4] = out[i4];
      if (out[i4] > high2[i4]) high2[i4] = out[i4];
      if (negative && crossing && crossing[i4] < 0) negative[i4] = 1;
      if (positive && crossing && crossing[i4] > 0) positive[i4] = 1;
    }
  };
  const patterns = new Uint32Array(nominal.length);
  const silent = names3.filter((name9, place3) => {
    compute({ [name9]: ranges[name9][0] }, first);
    compute({ [name9]: ranges[name9][1] }, second);
    let largest = 0;
    for (let i4 = 0; i4 < nominal.length; i4 += 1) {
      const effect = (second[i4] - first[i4]) / Math.max(1, Math.abs(nominal[i4]));
      if (effect > noise) patterns[i4] |= 1 << place3;
      largest = Math.max(largest, Math.abs(effect));
    }
    return largest <= noise;
  });
  const distinct = [...new Set(patterns)];
  for (const pattern of distinct) {
    for (const most of [1, 0]) {
      const corner = cornerOf2(names3, ranges, pattern, most);
      compute(corner, first);
      for (const name9 of silent) {
        const [least, greatest] = ranges[name9];
        compute({ ...corner, [name9]: corner[name9] === least ? greatest : least }, first);
      }
    }
  }
  if (!negative || !positive) return [low2, high2];
  for (const pattern of distinct) {
    variant({ ...known, ...cornerOf2(names3, ranges, pattern, 0) }, first, crossing, true);
    for (let i4 = 0; i4 < first.length; i4 += 1) {
      if (negative[i4] && positive[i4] && first[i4] < low2[i4]) low2[i4] = first[i4];
    }
  }
  return [low2, high2];
}
function bandOfNumber2(names3, ranges, noise, nominal, known, variant) {
  const [low2, high2] = bandOf3(names3, ranges, noise, [nominal], known, (state, out) => {
    out[0] = variant(state);
  });
  return [low2[0], high2[0]];
}
function vary_max_extensor_moment(known) {
  const { iliocostalis_lumborum_arm, iliocostalis_lumborum_cross_section, longissimus_lumborum_arm, longissimus_lumborum_cross_section, longissimus_thoracis_arm, longissimus_thoracis_cross_section, multifidus_arm, multifidus_cross_section, muscle_stress, strength_factor } = known;
  const iliocostalis_lumborum_force = iliocostalis_lumborum_cross_section * muscle_stress * strength_factor;
  const iliocostalis_lumborum_moment = 1 / 100 * iliocostalis_lumborum_arm * iliocostalis_lumborum_force;
  const longissimus_lumborum_force = longissimus_lumborum_cross_section * muscle_stress * strength_factor;
  const longissimus_lumborum_moment = 1 / 100 * longissimus_lumborum_arm * longissimus_lumborum_force;
  const longissimus_thoracis_force = longissimus_thoracis_cross_section * muscle_stress * strength_factor;
  const longissimus_thoracis_moment = 1 / 100 * longissimus_thoracis_arm * longissimus_thoracis_force;
  const multifidus_force = multifidus_cross_section * muscle_stress * strength_factor;
  const multifidus_moment = 1 / 100 * multifidus_arm * multifidus_force;
  const max_extensor_moment = iliocostalis_lumborum_moment + longissimus_lumborum_moment + longissimus_thoracis_moment + multifidus_moment;
  return max_extensor_moment;
}
function vary_needed_equivalent_force(known) {
  const { extensor_arm, needed_moment } = known;
  const needed_equivalent_force = needed_moment / extensor_arm;
  return needed_equivalent_force;
}
function vary_bracing_compression(known) {
  const { bracing_moment, extensor_arm, flexor_arm, muscle_cosine } = known;
  const bracing_extensor_force = bracing_moment / extensor_arm;
  const bracing_flexor_force = bracing_moment / flexor_arm;
  const bracing_compression = muscle_cosine * (bracing_extensor_force + bracing_flexor_force);
  return bracing_compression;
}
function evaluate3(values = {}, overrides = {}) {
  const { lumbar_flexion, muscle_stress, strength_factor, needed_moment, bracing_moment } = checkedInputs3(inputs3, values, ROUNDING3);
  const { extensor_arm, flexor_arm, muscle_cosine, reference_muscle_stress, arm_table_step, whole_model_moment, iliocostalis_lumborum_reference_force, iliocostalis_lumborum_arm_0, iliocostalis_lumborum_arm_1, iliocostalis_lumborum_arm_2, longissimus_lumborum_reference_force, longissimus_lumborum_arm_0, longissimus_lumborum_arm_1, longissimus_lumborum_arm_2, longissimus_thoracis_reference_force, longissimus_thoracis_arm_0, longissimus_thoracis_arm_1, longissimus_thoracis_arm_2, multifidus_reference_force, multifidus_arm_0, multifidus_arm_1, multifidus_arm_2, psoas_reference_force, psoas_arm_0, psoas_arm_1, psoas_arm_2, rectus_abdominis_reference_force, rectus_abdominis_arm_0, rectus_abdominis_arm_1, rectus_abdominis_arm_2, external_oblique_reference_force, external_oblique_arm_0, external_oblique_arm_1, external_oblique_arm_2, internal_oblique_reference_force, internal_oblique_arm_0, internal_oblique_arm_1, internal_oblique_arm_2 } = checkedParameters3(parameters3, parameterUnits3, overrides);
  const first_step = Math.min(1, lumbar_flexion / arm_table_step);
  const second_step = Math.max(0, -1 + lumbar_flexion / arm_table_step);
  const iliocostalis_lumborum_cross_section = iliocostalis_lumborum_reference_force / reference_muscle_stress;
  const iliocostalis_lumborum_force = iliocostalis_lumborum_cross_section * muscle_stress * strength_factor;
  const iliocostalis_lumborum_arm = first_step * (-iliocostalis_lumborum_arm_0 + iliocostalis_lumborum_arm_1) + iliocostalis_lumborum_arm_0 + second_step * (-iliocostalis_lumborum_arm_1 + iliocostalis_lumborum_arm_2);
  const iliocostalis_lumborum_moment = 1 / 100 * iliocostalis_lumborum_arm * iliocostalis_lumborum_force;
  const longissimus_lumborum_cross_section = longissimus_lumborum_reference_force / reference_muscle_stress;
  const longissimus_lumborum_force = longissimus_lumborum_cross_section * muscle_stress * strength_factor;
  const longissimus_lumborum_arm = first_step * (-longissimus_lumborum_arm_0 + longissimus_lumborum_arm_1) + longissimus_lumborum_arm_0 + second_step * (-longissimus_lumborum_arm_1 + longissimus_lumborum_arm_2);
  const longissimus_lumborum_moment = 1 / 100 * longissimus_lumborum_arm * longissimus_lumborum_force;
  const longissimus_thoracis_cross_section = longissimus_thoracis_reference_force / reference_muscle_stress;
  const longissimus_thoracis_force = longissimus_thoracis_cross_section * muscle_stress * strength_factor;
  const longissimus_thoracis_arm = first_step * (-longissimus_thoracis_arm_0 + longissimus_thoracis_arm_1) + longissimus_thoracis_arm_0 + second_step * (-longissimus_thoracis_arm_1 + longissimus_thoracis_arm_2);
  const longissimus_thoracis_moment = 1 / 100 * longissimus_thoracis_arm * longissimus_thoracis_force;
  const multifidus_cross_section = multifidus_reference_force / reference_muscle_stress;
  const multifidus_force = multifidus_cross_section * muscle_stress * strength_factor;
  const multifidus_arm = first_step * (-multifidus_arm_0 + multifidus_arm_1) + multifidus_arm_0 + second_step * (-multifidus_arm_1 + multifidus_arm_2);
  const multifidus_moment = 1 / 100 * multifidus_arm * multifidus_force;
  const psoas_cross_section = psoas_reference_force / reference_muscle_stress;
  const psoas_force = muscle_stress * psoas_cross_section * strength_factor;
  const psoas_arm = first_step * (-psoas_arm_0 + psoas_arm_1) + psoas_arm_0 + second_step * (-psoas_arm_1 + psoas_arm_2);
  const psoas_moment = 1 / 100 * psoas_arm * psoas_force;
  const rectus_abdominis_cross_section = rectus_abdominis_reference_force / reference_muscle_stress;
  const rectus_abdominis_force = muscle_stress * rectus_abdominis_cross_section * strength_factor;
  const rectus_abdominis_arm = first_step * (-rectus_abdominis_arm_0 + rectus_abdominis_arm_1) + rectus_abdominis_arm_0 + second_step * (-rectus_abdominis_arm_1 + rectus_abdominis_arm_2);
  const rectus_abdominis_moment = 1 / 100 * rectus_abdominis_arm * rectus_abdominis_force;
  const external_oblique_cross_section = external_oblique_reference_force / reference_muscle_stress;
  const external_oblique_force = external_oblique_cross_section * muscle_stress * strength_factor;
  const external_oblique_arm = external_oblique_arm_0 + first_step * (-external_oblique_arm_0 + external_oblique_arm_1) + second_step * (-external_oblique_arm_1 + external_oblique_arm_2);
  const external_oblique_moment = 1 / 100 * external_oblique_arm * external_oblique_force;
  const internal_oblique_cross_section = internal_oblique_reference_force / reference_muscle_stress;
  const internal_oblique_force = internal_oblique_cross_section * muscle_stress * strength_factor;
  const internal_oblique_arm = first_step * (-internal_oblique_arm_0 + internal_oblique_arm_1) + internal_oblique_arm_0 + second_step * (-internal_oblique_arm_1 + internal_oblique_arm_2);
  const internal_oblique_moment = 1 / 100 * internal_oblique_arm * internal_oblique_force;
  const max_extensor_force = iliocostalis_lumborum_force + longissimus_lumborum_force + longissimus_thoracis_force + multifidus_force;
  const max_extensor_moment = iliocostalis_lumborum_moment + longissimus_lumborum_moment + longissimus_thoracis_moment + multifidus_moment;
  const mean_extensor_arm = 100 * max_extensor_moment / max_extensor_force;
  const whole_model_max_moment = muscle_stress * strength_factor * whole_model_moment / reference_muscle_stress;
  const needed_extensor_force = 100 * needed_moment / mean_extensor_arm;
  const needed_equivalent_force = needed_moment / extensor_arm;
  const needed_share = needed_moment / max_extensor_moment;
  const bracing_extensor_force = bracing_moment / extensor_arm;
  const bracing_flexor_force = bracing_moment / flexor_arm;
  const bracing_compression = muscle_cosine * (bracing_extensor_force + bracing_flexor_force);
  const sampleInterval = (inputs3.lumbar_flexion.high - inputs3.lumbar_flexion.low) / (SAMPLES3 - 1);
  const flexion_axis = new Float64Array(SAMPLES3);
  const iliocostalis_lumborum_arm_curve = new Float64Array(SAMPLES3);
  const longissimus_lumborum_arm_curve = new Float64Array(SAMPLES3);
  const longissimus_thoracis_arm_curve = new Float64Array(SAMPLES3);
  const multifidus_arm_curve = new Float64Array(SAMPLES3);
  const psoas_arm_curve = new Float64Array(SAMPLES3);
  const rectus_abdominis_arm_curve = new Float64Array(SAMPLES3);
  const external_oblique_arm_curve = new Float64Array(SAMPLES3);
  const internal_oblique_arm_curve = new Float64Array(SAMPLES3);
  const mean_extensor_arm_curve = new Float64Array(SAMPLES3);
  const max_extensor_moment_curve = new Float64Array(SAMPLES3);
  const constant_1 = 1 / arm_table_step;
  const constant_2 = -iliocostalis_lumborum_arm_0 + iliocostalis_lumborum_arm_1;
  const constant_3 = -iliocostalis_lumborum_arm_1 + iliocostalis_lumborum_arm_2;
  const constant_4 = -longissimus_lumborum_arm_0 + longissimus_lumborum_arm_1;
  const constant_5 = -longissimus_lumborum_arm_1 + longissimus_lumborum_arm_2;
  const constant_6 = -longissimus_thoracis_arm_0 + longissimus_thoracis_arm_1;
  const constant_7 = -longissimus_thoracis_arm_1 + longissimus_thoracis_arm_2;
  const constant_8 = -multifidus_arm_0 + multifidus_arm_1;
  const constant_9 = -multifidus_arm_1 + multifidus_arm_2;
  const constant_10 = -psoas_arm_0 + psoas_arm_1;
  const constant_11 = -psoas_arm_1 + psoas_arm_2;
  const constant_12 = -rectus_abdominis_arm_0 + rectus_abdominis_arm_1;
  const constant_13 = -rectus_abdominis_arm_1 + rectus_abdominis_arm_2;
  const constant_14 = -external_oblique_arm_0 + external_oblique_arm_1;
  const constant_15 = -external_oblique_arm_1 + external_oblique_arm_2;
  const constant_16 = -internal_oblique_arm_0 + internal_oblique_arm_1;
  const constant_17 = -internal_oblique_arm_1 + internal_oblique_arm_2;
  const constant_18 = 1 / 100 * iliocostalis_lumborum_force;
  const constant_19 = 1 / 100 * longissimus_lumborum_force;
  const constant_20 = 1 / 100 * longissimus_thoracis_force;
  const constant_21 = 1 / 100 * multifidus_force;
  const constant_22 = 100 / max_extensor_force;
  for (let i4 = 0; i4 < SAMPLES3; i4 += 1) {
    const flexion_axis_i = inputs3.lumbar_flexion.low + i4 * sampleInterval;
    const first_step_along_flexion_axis_i = Math.min(1, constant_1 * flexion_axis_i);
    const second_step_along_flexion_axis_i = Math.max(0, constant_1 * flexion_axis_i - 1);
    const iliocostalis_lumborum_arm_curve_i = constant_2 * first_step_along_flexion_axis_i + constant_3 * second_step_along_flexion_axis_i + iliocostalis_lumborum_arm_0;
    const longissimus_lumborum_arm_curve_i = constant_4 * first_step_along_flexion_axis_i + constant_5 * second_step_along_flexion_axis_i + longissimus_lumborum_arm_0;
    const longissimus_thoracis_arm_curve_i = constant_6 * first_step_along_flexion_axis_i + constant_7 * second_step_along_flexion_axis_i + longissimus_thoracis_arm_0;
    const multifidus_arm_curve_i = constant_8 * first_step_along_flexion_axis_i + constant_9 * second_step_along_flexion_axis_i + multifidus_arm_0;
    const psoas_arm_curve_i = constant_10 * first_step_along_flexion_axis_i + constant_11 * second_step_along_flexion_axis_i + psoas_arm_0;
    const rectus_abdominis_arm_curve_i = constant_12 * first_step_along_flexion_axis_i + constant_13 * second_step_along_flexion_axis_i + rectus_abdominis_arm_0;
    const external_oblique_arm_curve_i = constant_14 * first_step_along_flexion_axis_i + constant_15 * second_step_along_flexion_axis_i + external_oblique_arm_0;
    const internal_oblique_arm_curve_i = constant_16 * first_step_along_flexion_axis_i + constant_17 * second_step_along_flexion_axis_i + internal_oblique_arm_0;
    const iliocostalis_lumborum_moment_along_flexion_axis_i = constant_18 * iliocostalis_lumborum_arm_curve_i;
    const longissimus_lumborum_moment_along_flexion_axis_i = constant_19 * longissimus_lumborum_arm_curve_i;
    const longissimus_thoracis_moment_along_flexion_axis_i = constant_20 * longissimus_thoracis_arm_curve_i;
    const multifidus_moment_along_flexion_axis_i = constant_21 * multifidus_arm_curve_i;
    const max_extensor_moment_along_flexion_axis_i = iliocostalis_lumborum_moment_along_flexion_axis_i + longissimus_lumborum_moment_along_flexion_axis_i + longissimus_thoracis_moment_along_flexion_axis_i + multifidus_moment_along_flexion_axis_i;
    const mean_extensor_arm_curve_i = constant_22 * max_extensor_moment_along_flexion_axis_i;
    const max_extensor_moment_curve_i = iliocostalis_lumborum_moment_along_flexion_axis_i + longissimus_lumborum_moment_along_flexion_axis_i + longissimus_thoracis_moment_along_flexion_axis_i + multifidus_moment_along_flexion_axis_i;
    flexion_axis[i4] = flexion_axis_i;
    iliocostalis_lumborum_arm_curve[i4] = iliocostalis_lumborum_arm_curve_i;
    longissimus_lumborum_arm_curve[i4] = longissimus_lumborum_arm_curve_i;
    longissimus_thoracis_arm_curve[i4] = longissimus_thoracis_arm_curve_i;
    multifidus_arm_curve[i4] = multifidus_arm_curve_i;
    psoas_arm_curve[i4] = psoas_arm_curve_i;
    rectus_abdominis_arm_curve[i4] = rectus_abdominis_arm_curve_i;
    external_oblique_arm_curve[i4] = external_oblique_arm_curve_i;
    internal_oblique_arm_curve[i4] = internal_oblique_arm_curve_i;
    mean_extensor_arm_curve[i4] = mean_extensor_arm_curve_i;
    max_extensor_moment_curve[i4] = max_extensor_moment_curve_i;
  }
  const [max_extensor_moment_low, max_extensor_moment_high] = bandOfNumber2(["muscle_stress"], parameterRanges2, NOISE2, max_extensor_moment, { iliocostalis_lumborum_arm, iliocostalis_lumborum_cross_section, longissimus_lumborum_arm, longissimus_lumborum_cross_section, longissimus_thoracis_arm, longissimus_thoracis_cross_section, multifidus_arm, multifidus_cross_section, muscle_stress, strength_factor }, vary_max_extensor_moment);
  const [needed_equivalent_force_low, needed_equivalent_force_high] = bandOfNumber2(["extensor_arm"], parameterRanges2, NOISE2, needed_equivalent_force, { extensor_arm, needed_moment }, vary_needed_equivalent_force);
  const [bracing_compression_low, bracing_compression_high] = bandOfNumber2(["extensor_arm", "flexor_arm", "muscle_cosine"], parameterRanges2, NOISE2, bracing_compression, { bracing_moment, extensor_arm, flexor_arm, muscle_cosine }, vary_bracing_compression);
  return { flexion_axis, iliocostalis_lumborum_arm_curve, longissimus_lumborum_arm_curve, longissimus_thoracis_arm_curve, multifidus_arm_curve, psoas_arm_curve, rectus_abdominis_arm_curve, external_oblique_arm_curve, internal_oblique_arm_curve, mean_extensor_arm_curve, max_extensor_moment_curve, iliocostalis_lumborum_cross_section, iliocostalis_lumborum_force, iliocostalis_lumborum_arm, iliocostalis_lumborum_moment, longissimus_lumborum_cross_section, longissimus_lumborum_force, longissimus_lumborum_arm, longissimus_lumborum_moment, longissimus_thoracis_cross_section, longissimus_thoracis_force, longissimus_thoracis_arm, longissimus_thoracis_moment, multifidus_cross_section, multifidus_force, multifidus_arm, multifidus_moment, psoas_cross_section, psoas_force, psoas_arm, psoas_moment, rectus_abdominis_cross_section, rectus_abdominis_force, rectus_abdominis_arm, rectus_abdominis_moment, external_oblique_cross_section, external_oblique_force, external_oblique_arm, external_oblique_moment, internal_oblique_cross_section, internal_oblique_force, internal_oblique_arm, internal_oblique_moment, max_extensor_force, max_extensor_moment, mean_extensor_arm, whole_model_max_moment, needed_extensor_force, needed_equivalent_force, needed_share, bracing_extensor_force, bracing_flexor_force, bracing_compression, max_extensor_moment_low, max_extensor_moment_high, needed_equivalent_force_low, needed_equivalent_force_high, bracing_compression_low, bracing_compression_high };
}

// generated/muscle-lever-equations.js
var equations3 = [
  {
    "label": "Multifidus, lever arm at L5/S1, positive where it extends",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>a</mi><mrow><mi>m</mi><mi>f</mi></mrow></msub><mo>=</mo><msub><mi>a</mi><mrow><mi>m</mi><mi>f</mi><mo separator="true">,</mo><mn>0</mn></mrow></msub><mo>+</mo><msub><mi>w</mi><mn>1</mn></msub><mrow><mo fence="true">(</mo><msub><mi>a</mi><mrow><mi>m</mi><mi>f</mi><mo separator="true">,</mo><mn>1</mn></mrow></msub><mo>−</mo><msub><mi>a</mi><mrow><mi>m</mi><mi>f</mi><mo separator="true">,</mo><mn>0</mn></mrow></msub><mo fence="true">)</mo></mrow><mo>+</mo><msub><mi>w</mi><mn>2</mn></msub><mrow><mo fence="true">(</mo><msub><mi>a</mi><mrow><mi>m</mi><mi>f</mi><mo separator="true">,</mo><mn>2</mn></mrow></msub><mo>−</mo><msub><mi>a</mi><mrow><mi>m</mi><mi>f</mi><mo separator="true">,</mo><mn>1</mn></mrow></msub><mo fence="true">)</mo></mrow></mrow></semantics></math></span>'
  },
  {
    "label": "Multifidus, largest moment at L5/S1, positive where it extends",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>M</mi><mrow><mi>m</mi><mi>f</mi></mrow></msub><mo>=</mo><mfrac><mrow><msub><mi>F</mi><mrow><mi>m</mi><mi>f</mi></mrow></msub><msub><mi>a</mi><mrow><mi>m</mi><mi>f</mi></mrow></msub></mrow><mn>100</mn></mfrac></mrow></semantics></math></span>'
  },
  {
    "label": "Largest extensor moment at L5/S1 of the four groups",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>M</mi><mrow><mi>m</mi><mi>a</mi><mi>x</mi></mrow></msub><mo>=</mo><msub><mi>M</mi><mrow><mi>i</mi><mi>l</mi></mrow></msub><mo>+</mo><msub><mi>M</mi><mrow><mi>l</mi><mi>l</mi></mrow></msub><mo>+</mo><msub><mi>M</mi><mrow><mi>l</mi><mi>t</mi></mrow></msub><mo>+</mo><msub><mi>M</mi><mrow><mi>m</mi><mi>f</mi></mrow></msub></mrow></semantics></math></span>'
  },
  {
    "label": "Lever arm of the extensors, weighted by force",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mover accent="true"><mi>a</mi><mo>ˉ</mo></mover><mo>=</mo><mfrac><mrow><mn>100</mn><msub><mi>M</mi><mrow><mi>m</mi><mi>a</mi><mi>x</mi></mrow></msub></mrow><msub><mi>F</mi><mrow><mi>m</mi><mi>a</mi><mi>x</mi></mrow></msub></mfrac></mrow></semantics></math></span>'
  },
  {
    "label": "Extensor force for the moment at the lever arm of the muscle groups",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>F</mi><mi>a</mi></msub><mo>=</mo><mfrac><mrow><mn>100</mn><mi>M</mi></mrow><mover accent="true"><mi>a</mi><mo>ˉ</mo></mover></mfrac></mrow></semantics></math></span>'
  },
  {
    "label": "Extensor force for the moment at the lever arm of one equivalent muscle",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>F</mi><mi>e</mi></msub><mo>=</mo><mfrac><mi>M</mi><msub><mi>d</mi><mrow><mi>e</mi><mo separator="true">,</mo><mn>0</mn></mrow></msub></mfrac></mrow></semantics></math></span>'
  },
  {
    "label": "Moment as a share of the largest; above 1 the groups cannot hold it",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>k</mi><mi>M</mi></msub><mo>=</mo><mfrac><mi>M</mi><msub><mi>M</mi><mrow><mi>m</mi><mi>a</mi><mi>x</mi></mrow></msub></mfrac></mrow></semantics></math></span>'
  },
  {
    "label": "Extensor force of bracing",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>F</mi><mrow><mi>b</mi><mo separator="true">,</mo><mi>e</mi></mrow></msub><mo>=</mo><mfrac><msub><mi>M</mi><mi>b</mi></msub><msub><mi>d</mi><mrow><mi>e</mi><mo separator="true">,</mo><mn>0</mn></mrow></msub></mfrac></mrow></semantics></math></span>'
  },
  {
    "label": "Flexor force of bracing",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>F</mi><mrow><mi>b</mi><mo separator="true">,</mo><mi>f</mi></mrow></msub><mo>=</mo><mfrac><msub><mi>M</mi><mi>b</mi></msub><msub><mi>d</mi><mrow><mi>f</mi><mo separator="true">,</mo><mn>0</mn></mrow></msub></mfrac></mrow></semantics></math></span>'
  },
  {
    "label": "L5/S1 compression from bracing",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>C</mi><mi>b</mi></msub><mo>=</mo><msub><mi>k</mi><mi>c</mi></msub><mrow><mo fence="true">(</mo><msub><mi>F</mi><mrow><mi>b</mi><mo separator="true">,</mo><mi>e</mi></mrow></msub><mo>+</mo><msub><mi>F</mi><mrow><mi>b</mi><mo separator="true">,</mo><mi>f</mi></mrow></msub><mo fence="true">)</mo></mrow></mrow></semantics></math></span>'
  }
];

// generated/muscle-lever.js
var model3 = (
  /** @type {any} */
  muscle_lever_model_exports
);
var sources3 = [{ "text": "MyoSuite developers n.d., MyoSuite 2.12.2, model MyoTorso", "url": "https://github.com/MyoHub/myosuite", "use": "Forces and lever arms of the muscle groups, outputs of a model", "verified": true }, { "text": "Christophy and others 2012, Biomechanics and Modeling in Mechanobiology 11", "url": "https://doi.org/10.1007/s10237-011-0290-6", "use": "Muscle stress of 46 N/cm2 behind the forces", "verified": false }, { "text": "McGill and Norman 1987, Journal of Biomechanics 20", "url": "https://www.jbiomech.com", "use": "One equivalent muscle for the extensors", "verified": false }, { "text": "Jorgensen and others 2005, Clinical Biomechanics 20", "url": "https://www.clinbiomech.com", "use": "Lever arm of the trunk flexors, in bracing", "verified": true }, { "text": "Wilke and others 2001, Clinical Biomechanics 16", "url": "https://pubmed.ncbi.nlm.nih.gov/11275349/", "use": "The posture of 36 degrees of flexion", "verified": false }];
var postures = { "standing": { "trunk_flexion": 0, "needed_moment": 4, "lumbar_flexion": 0 }, "bent": { "trunk_flexion": 36, "needed_moment": 76, "lumbar_flexion": 22 }, "lift": { "trunk_flexion": 36, "needed_moment": 125, "lumbar_flexion": 22 } };
var box = 20;
var groups = ["iliocostalis_lumborum", "longissimus_lumborum", "longissimus_thoracis", "multifidus"];
var equivalentArms = { "extensor": 6.5, "flexor": 8.5 };

// explorers/muscle-lever/geometry.js
var LOAD_ARM = 50;
var ROOM = { behind: 99, ahead: 10 * LOAD_ARM + 14, above: 156 };
var MOST_FORCE = 6600;
var FORCE_DEPTH = 206;
function seeSaw(width) {
  const scale = width / (ROOM.behind + ROOM.ahead);
  const board2 = Math.round(ROOM.above * scale) + 4;
  return { width, scale, x: ROOM.behind * scale, board: board2, height: board2 + FORCE_DEPTH + 4, perNewton: FORCE_DEPTH / MOST_FORCE };
}
function loadForce(moment) {
  return 100 * moment / LOAD_ARM;
}
function leverBlock({ scale, x: x2, board: board2, perNewton }, arm, force) {
  const end = x2 + arm * 10 * scale;
  return { x: Math.min(x2, end), y: board2, width: Math.abs(end - x2), height: force * perNewton, end };
}
function jointFlexion(flexion) {
  return [0, ...Array.from({ length: 5 }, () => flexion / 5)];
}

// explorers/muscle-lever/strings.js
var { bent } = postures;
var TITLE4 = "Explorer: short levers and large forces of the back muscles";
var QUESTION2 = `Bent forward by ${bent.trunk_flexion}° with empty hands, a moment of about ${bent.needed_moment} N m acts on L5/S1. How much force do the back muscles hold it with?`;
var STANDING = "Standing";
var BENT = `Bent ${bent.trunk_flexion}°, empty hands`;
var LIFT = `The same with ${box} kg`;
var BRACED = "Brace hard";
var UNTIL_COMMIT2 = "Commit a guess to see what the muscles can hold";
var SCALES = `Spine, levers and ruler share one scale of length, the arrows one of force: each area under the board is a moment. The load is drawn as one weight ${LOAD_ARM} cm in front of the joint. Dashed: the one equivalent muscle of the other chapters, with its range. How the spine bends is schematic.`;
var MODEL = "Forces and lever arms of the four groups are outputs of a musculoskeletal model (MyoTorso), not measurements; the muscle stress behind them is not verified.";
var GAP5 = "Added up, the four groups hold a little more than the whole model as shipped (dot at 0°). Ligaments and other tissue that help in deep flexion are left out.";
var BALANCE_UNTIL_COMMIT = "Commit a guess to see the changes";
var SHORT_NAMES = { iliocostalis_lumborum: "iliocostalis", longissimus_lumborum: "longissimus, lumbar", longissimus_thoracis: "longissimus, thoracic", multifidus: "multifidus" };
var PASSIVE = "more than these groups can hold";
var newtons = (value) => fixed(value, 0);
function equivalent({ needed_equivalent_force: force, needed_equivalent_force_low: low2, needed_equivalent_force_high: high2 }) {
  return `${newtons(force)} N (${newtons(low2)} to ${newtons(high2)})`;
}
var bracingCost = ({ bracing_compression: compression }) => `${newtons(compression)} N of compression`;
function sentence3(view) {
  if (!view.revealed) {
    const text = "Commit your guess: the answer appears here in one sentence.";
    return { band: "predict", shown: b`${text}`, spoken: text };
  }
  const { values, results, pinned } = view;
  const share = b`${fixed(100 * results.needed_share, 0)}\u00a0% of what the four groups can do${results.needed_share > 1 ? `: ${PASSIVE}` : ""}`;
  if (!view.changed) {
    return {
      band: "pinned",
      shown: b`Holding ${fixed(values.needed_moment, 0)} N\u00a0m with a lever of ${fixed(results.mean_extensor_arm, 1)} cm takes <b>${newtons(results.needed_extensor_force)} N of muscle force</b>, ${share}.`,
      spoken: "The muscles are as pinned. Move a control to compare."
    };
  }
  const percent6 = percentChange(results.needed_extensor_force, pinned.needed_extensor_force);
  const amount4 = Number.isFinite(percent6) && bandOf(percent6).direction !== 0 ? `, by ${fixed(Math.abs(percent6), 1)} %` : "";
  const enough = results.needed_share > 1 ? `It is ${PASSIVE}.` : "The four groups can hold it.";
  const bracing2 = braced(view);
  const spoken3 = `The muscle force ${changeVerb(percent6)}. ${enough}${bracing2 ? " Bracing turns nothing and adds compression." : ""}`;
  return {
    band: spoken3,
    shown: b`The muscle force <b>${changeVerb(percent6)}${amount4}</b>: ${newtons(results.needed_extensor_force)} N at a lever of ${fixed(results.mean_extensor_arm, 1)} cm, ${share}. ${bracing2}`,
    spoken: spoken3
  };
}
function braced({ values, pinnedValues, results }) {
  if (values.bracing_moment === pinnedValues.bracing_moment) return "";
  return `Bracing turns nothing and adds ${bracingCost(results)}.`;
}
function sceneAlt2({ values, results, revealed }) {
  const spine2 = `The lumbar spine from the side, bent by ${fixed(values.lumbar_flexion, 0)} degrees, on a see-saw with its pivot at L5/S1. A load of ${newtons(loadForce(values.needed_moment))} newtons pulls down ${LOAD_ARM} centimetres in front of it. `;
  if (!revealed) return `${spine2}The back muscles pull down close behind it; their force is hidden until you commit a guess.`;
  return `${spine2}The back muscles pull down ${fixed(results.mean_extensor_arm, 1)} centimetres behind it with ${newtons(results.needed_extensor_force)} newtons. Force times lever arm is ${fixed(values.needed_moment, 0)} newton metres on both sides, drawn as two areas of one size. At most the four groups pull with ${newtons(results.max_extensor_force)} newtons. Bracing pulls ${newtons(results.bracing_extensor_force)} newtons behind and ${newtons(results.bracing_flexor_force)} in front.`;
}
function chartAlt3({ values, results }) {
  const curve2 = results.max_extensor_moment_curve;
  return `Largest extensor moment of four muscle groups, stacked, over lumbar flexion: ${fixed(curve2[0], 0)} newton metres upright, ${fixed(curve2[curve2.length - 1], 0)} at 60 degrees; ${fixed(results.max_extensor_moment, 0)} at ${fixed(values.lumbar_flexion, 0)} degrees. The whole model, upright: ${fixed(results.whole_model_max_moment, 0)}. The moment to hold is ${fixed(values.needed_moment, 0)} newton metres.`;
}

// explorers/muscle-lever/charts.js
var FLEXION_MAX = 60;
var LABELS_AT = FLEXION_MAX + 4;
function stackedMoments(results) {
  let floor = new Float64Array(results.flexion_axis.length);
  return groups.map((name9) => {
    const force = results[`${name9}_force`], arms = results[`${name9}_arm_curve`];
    const low2 = floor;
    const high2 = low2.map((below, i4) => below + force * arms[i4] / 100);
    floor = high2;
    return { name: name9, low: low2, high: high2 };
  });
}
function capacityChart(view) {
  const { values, results, pinnedValues, changed, revealed, width } = view;
  const room = width("capacity", 590);
  return b`<figure>
    <p class="se-heading">What the back muscles can hold <span>N m at L5/S1</span></p>
    ${slot("capacity", CURVE_CHART_HEIGHT, revealed ? curveChart({
    width: room,
    alt: chartAlt3(view),
    x: { high: room < 480 ? 128 : 90, ticks: [0, 20, 40, FLEXION_MAX], unit: "°" },
    y: { high: 300, step: 50 },
    labels: { at: LABELS_AT, grows: "start" },
    bands: bands(results),
    lines: lines(view),
    cursor: { now: values.lumbar_flexion, pinned: changed && pinnedValues.lumbar_flexion !== values.lumbar_flexion ? pinnedValues.lumbar_flexion : null }
  }) : b`<p class="se-veil">${UNTIL_COMMIT2}</p>`)}
    <p class="se-caption">${badge("illustration")}<span>${MODEL} ${GAP5}</span></p>
  </figure>`;
}
function bands(results) {
  const last2 = results.flexion_axis.length - 1;
  return stackedMoments(results).map(({ name: name9, low: low2, high: high2 }, index) => ({
    tone: index % 2 ? "muscle" : "muscle-pale",
    x: results.flexion_axis,
    low: low2,
    high: high2,
    label: { text: `${SHORT_NAMES[name9]} ${fixed(results[`${name9}_moment`], 0)}`, anchor: last2 }
  }));
}
function lines({ values, results }) {
  const axis = results.flexion_axis;
  const need = Float64Array.of(values.needed_moment, values.needed_moment);
  return [
    { tone: "model", x: axis, y: results.max_extensor_moment_curve, anchor: axis.length - 1 },
    { tone: "model", x: [values.lumbar_flexion], y: [results.max_extensor_moment], anchor: 0, dot: true, label: `four groups ${fixed(results.max_extensor_moment, 0)}` },
    { tone: "model", x: [0], y: [results.whole_model_max_moment], anchor: 0, dot: true, label: `whole model ${fixed(results.whole_model_max_moment, 0)}` },
    { tone: "force", x: [0, FLEXION_MAX], y: need, anchor: 1, label: `to hold ${fixed(values.needed_moment, 0)}` }
  ];
}

// explorers/muscle-lever/scene.js
var RULE = 10;
var SCALE_FORCE = 1e3;
var UNKNOWN = 34;
var LEAST2 = 3;
function scene3(view) {
  const saw = seeSaw(view.width("scene", 590));
  return b`
    ${slot("scene", saw.height, b`<svg role="img" aria-label=${sceneAlt2(view)} viewBox="0 0 ${saw.width} ${saw.height}" height=${saw.height}>
      ${spine(view, saw)}
      ${board(saw)}
      ${loadSide(view, saw)}
      ${muscleSide(view, saw)}
      ${numbers(view, saw)}
      ${bracing(view, saw)}
      ${forceScale(saw)}
    </svg>`)}
    <p class="se-caption">${badge("illustration")}<span>${SCALES}</span></p>`;
}
function spine({ id, values }, { width, height, scale, x: x2, board: y2 }) {
  return i3([values.lumbar_flexion, width, id], () => {
    const pose = lumbarPose({ flexion: jointFlexion(values.lumbar_flexion) });
    const drawn = lumbarShapes(pose, { scale, x: x2, y: y2 });
    return w`
      <defs>
        <clipPath id="${id}-above"><rect width=${width} height=${y2}></rect></clipPath>
        <clipPath id="${id}-below"><rect y=${y2} width=${width} height=${height - y2}></rect></clipPath>
      </defs>
      <g clip-path="url(#${id}-above)">${shapes(drawn)}</g>
      <g clip-path="url(#${id}-below)" opacity="0.28">${shapes(drawn)}</g>`;
  });
}
function board({ width, scale, x: x2, board: y2 }) {
  return i3([width], () => w`
    <path class="se-board" d="M${px(x2 - 80 * scale)} ${y2}H${px(x2 + 10 * LOAD_ARM * scale)}"></path>
    ${Array.from({ length: LOAD_ARM / RULE }, (_2, index) => (index + 1) * RULE).map((at2) => w`
      <line class="se-board" x1=${px(x2 + 10 * at2 * scale)} x2=${px(x2 + 10 * at2 * scale)} y1=${y2 - 6} y2=${y2}></line>
      <text class="se-quiet se-halo" x=${px(x2 + 10 * at2 * scale)} y=${y2 - 10} text-anchor=${at2 === LOAD_ARM ? "end" : "middle"} dx=${at2 === LOAD_ARM ? 12 : 0}>${at2}${at2 === LOAD_ARM ? " cm" : ""}</text>`)}`);
}
function loadSide({ values }, saw) {
  const force = loadForce(values.needed_moment);
  const block2 = leverBlock(saw, LOAD_ARM, force);
  return w`
    <rect class="se-block-load" x=${px(block2.x)} y=${block2.y} width=${px(block2.width)} height=${px(block2.height)}></rect>
    ${block2.height < LEAST2 ? A : arrow([block2.end, block2.y], [block2.end, block2.y + block2.height], { head: 12 })}`;
}
function muscleSide({ results, pinned, changed, revealed }, saw) {
  const { board: y2 } = saw;
  if (!revealed) {
    const { end } = leverBlock(saw, -results.mean_extensor_arm, 0);
    return w`${arrow([end, y2], [end, y2 + UNKNOWN], { head: 12, className: "-muscle" })}${pivot3(saw)}`;
  }
  const block2 = leverBlock(saw, -results.mean_extensor_arm, results.needed_extensor_force);
  const other = leverBlock(saw, -equivalentArms.extensor, results.needed_equivalent_force);
  const before = leverBlock(saw, -pinned.mean_extensor_arm, pinned.needed_extensor_force);
  const most = y2 + results.max_extensor_force * saw.perNewton;
  return w`
    <rect class="se-block-muscle" x=${px(block2.x)} y=${y2} width=${px(block2.width)} height=${px(block2.height)}></rect>
    <rect class="se-block-other" x=${px(other.x)} y=${y2} width=${px(other.width)} height=${px(other.height)}></rect>
    ${block2.height < LEAST2 ? A : arrow([block2.end, y2], [block2.end, y2 + block2.height], { head: 12, className: "-muscle" })}
    ${changed && Math.abs(before.height - block2.height) > 1 ? w`<line class="se-baseline-mark" x1=${px(before.end - 9)} x2=${px(before.end + 9)} y1=${px(y2 + before.height)} y2=${px(y2 + before.height)}></line>` : A}
    <line class="se-most" x1=${px(block2.end - 9)} x2=${px(saw.x + 6)} y1=${px(most)} y2=${px(most)}></line>
    <text class="se-quiet se-halo" transform=${place(saw.x + 11, most + 4)}>at most ${newtons(results.max_extensor_force)} N</text>
    ${pivot3(saw)}`;
}
function pivot3({ x: x2, board: y2 }) {
  return w`<path class="se-fulcrum" d="M${px(x2)} ${y2}l9 16h-18z"></path>`;
}
function numbers({ values, results, revealed }, { width, board: y2 }) {
  const moment = `${fixed(values.needed_moment, 0)} N m`;
  const { extensor } = equivalentArms;
  return w`
    <g transform=${place(width, 14)} text-anchor="end">
      <text class="se-force-text se-halo">load: ${moment}</text>
      <text class="se-key se-halo" y="24">${newtons(loadForce(values.needed_moment))} N<tspan dx="4">\u00d7 ${LOAD_ARM} cm</tspan></text>
    </g>
    <g transform=${place(width, y2 + 40)} text-anchor="end">
      <text class="se-muscle-name se-halo">back muscles: ${moment}</text>
      <text class="se-muscle-key se-halo" y="24">${revealed ? newtons(results.needed_extensor_force) : "?"} N<tspan dx="4">\u00d7 ${revealed ? fixed(results.mean_extensor_arm, 1) : "?"} cm</tspan></text>
      ${revealed ? w`
        <text class="se-quiet se-halo" y="45">dashed: one muscle at ${fixed(extensor, 1)} cm,</text>
        <text class="se-quiet se-halo" y="62">${equivalent(results)}</text>` : A}
    </g>`;
}
function bracing({ results }, saw) {
  const { width, board: y2, perNewton } = saw;
  if (results.bracing_flexor_force * perNewton < LEAST2) return A;
  const sides = [leverBlock(saw, -equivalentArms.extensor, results.bracing_extensor_force), leverBlock(saw, equivalentArms.flexor, results.bracing_flexor_force)];
  return w`
    ${sides.map(({ end, height }) => arrow([end, y2], [end, y2 + height], { head: 10, className: "-free" }))}
    <g transform=${place(width, y2 + 128)} text-anchor="end">
    <text class="se-strong se-halo">bracing: no turn</text>
    <text class="se-quiet se-halo" y="17">${newtons(results.bracing_extensor_force)} N behind, ${newtons(results.bracing_flexor_force)} N in front</text>
  </g>`;
}
function forceScale({ width, height, perNewton }) {
  const length = SCALE_FORCE * perNewton;
  return w`
    <path class="se-measure" fill="none" d="M${px(width - 8)} ${px(height - 5)}h8m-4 0v${px(-length)}m-4 0h8"></path>
    <text class="se-quiet se-halo" x=${px(width - 13)} y=${px(height - 5 - length / 2 + 4)} text-anchor="end">${SCALE_FORCE} N</text>`;
}

// explorers/muscle-lever/definition.js
var { inputs: inputs4 } = model3;
var settings = ({ needed_moment, lumbar_flexion }) => ({ needed_moment, lumbar_flexion });
var controls3 = [
  {
    input: "needed_moment",
    label: "Moment to hold",
    show: (value) => ({ number: tidy(value, 0), unit: "N m", spoken: `${tidy(value, 0)} newton metres` }),
    meaning: (value) => `${fixed(loadForce(value), 0)} N at ${LOAD_ARM} cm`,
    range: rangeText(inputs4.needed_moment, 0, "N m")
  },
  {
    input: "lumbar_flexion",
    label: "Lumbar flexion",
    show: (value) => ({ number: tidy(value, 0), unit: "°", spoken: `${tidy(value, 0)} degrees` }),
    meaning: () => "moves the lever arms",
    range: rangeText(inputs4.lumbar_flexion, 0, "°")
  },
  {
    input: "strength_factor",
    label: "Muscle strength",
    show: (value) => ({ number: tidy(value, 1), unit: "× model", spoken: `${tidy(value, 1)} times the model` }),
    meaning: (_2, results) => `at most ${newtons(results.max_extensor_force)} N`,
    range: rangeText(inputs4.strength_factor, 1, "× model")
  },
  {
    input: "bracing_moment",
    label: "Bracing",
    show: (value) => ({ number: tidy(value, 0), unit: "N m", spoken: `${tidy(value, 0)} newton metres` }),
    meaning: (_2, results) => bracingCost(results),
    range: rangeText(inputs4.bracing_moment, 0, "N m")
  }
];
var CHANGES = [
  ["lever arm", "mean_extensor_arm"],
  ["muscle force", "needed_extensor_force"],
  ["largest moment", "max_extensor_moment"],
  ["cost of bracing", "bracing_compression"]
];
function balance2({ results, pinned, revealed, width }) {
  const height = changeBarsHeight(CHANGES.length);
  const rows = CHANGES.map(([label, output]) => ({ label, percent: percentChange(results[output], pinned[output]) }));
  return b`<p class="se-heading">Change from the pinned baseline</p>
    ${slot("balance", height, revealed ? changeBars({ width: width("balance", 256), rows }) : b`<p class="se-veil">${BALANCE_UNTIL_COMMIT}</p>`)}`;
}
var muscleLever = {
  kind: "muscle-lever",
  title: TITLE4,
  model: model3,
  controls: controls3,
  presets: [
    { label: STANDING, values: settings(postures.standing) },
    { label: BENT, values: settings(postures.bent) },
    { label: LIFT, values: settings(postures.lift) },
    { label: BRACED, values: { bracing_moment: inputs4.bracing_moment.high } }
  ],
  prediction: {
    question: QUESTION2,
    quantity: "muscle force",
    unit: "N",
    signed: false,
    close: 100,
    low: 0,
    high: 3e3,
    step: 50,
    start: 1e3,
    before: {},
    after: settings(postures.bent),
    answer: (_2, after) => after.needed_extensor_force
  },
  // With the lever arm the force would be one division away.
  veiled: Object.keys(model3.outputs).filter((name9) => /^needed|^mean_extensor_arm|^max_extensor_moment/.test(name9)),
  dock: [
    { label: "muscle force, N", output: "needed_extensor_force", digits: 0 },
    { label: "of the largest", output: "needed_share", digits: 2 },
    { label: "bracing, N", output: "bracing_compression", digits: 0 }
  ],
  columns: ["flexion_axis", "iliocostalis_lumborum_arm_curve", "longissimus_lumborum_arm_curve", "longissimus_thoracis_arm_curve", "multifidus_arm_curve", "mean_extensor_arm_curve", "max_extensor_moment_curve"],
  figure: scene3,
  charts: capacityChart,
  balance: balance2,
  sentence: sentence3,
  notes: b``,
  equations: equations3,
  sources: sources3,
  provenance: "Spine in Stride, muscle-lever explorer. Forces and lever arms are outputs of a musculoskeletal model (MyoTorso), not measurements of anyone."
};

// explorers/muscle-lever/index.js
register(muscleLever);

// generated/load-model.js
var load_model_exports = {};
__export(load_model_exports, {
  evaluate: () => evaluate4,
  inputs: () => inputs5,
  name: () => name4,
  outputs: () => outputs4,
  parameters: () => parameters4
});
var name4 = "load";
var inputs5 = {
  body_mass: { symbol: "M", unit: "kg", default: 70, low: 45, high: 100, step: 1, label: "Body mass", source: "spinestride" },
  stature: { symbol: "h", unit: "m", default: 1.75, low: 1.5, high: 2, step: 0.01, label: "Stature", source: "spinestride" },
  sex: { symbol: "s", unit: "choice", default: 1, low: 0, high: 1, step: 1, label: "Sex", source: "deleva1996", choices: ["female", "male"] },
  trunk_flexion: { symbol: "\\theta", unit: "degree", default: 0, low: 0, high: 90, step: 1, label: "Trunk flexion", source: "spinestride" },
  hand_load: { symbol: "m_{l}", unit: "kg", default: 0, low: 0, high: 40, step: 0.5, label: "Load in the hands", source: "spinestride" },
  hand_distance: { symbol: "x_{h}", unit: "m", default: 0, low: 0, high: 0.5, step: 0.01, label: "Hands in front of the shoulders", source: "spinestride" },
  extensor_arm: { symbol: "d_{e,0}", unit: "m", default: 0.065, low: 0.055, high: 0.075, step: 1e-3, label: "Lever arm of the back extensors, reference body", source: "mcgillnorman1987" },
  bracing_moment: { symbol: "M_{b,0}", unit: "N m", default: 3, low: 0, high: 30, step: 1, label: "Bracing moment, reference body", source: "spinestride" }
};
var outputs4 = {
  flexion_axis: { symbol: "\\alpha", unit: "degree", label: "Trunk flexion", kind: "series" },
  compression_curve: { symbol: "C_{c}", unit: "N", label: "L5/S1 compression over trunk flexion", kind: "series" },
  ratio_curve: { symbol: "r_{c}", unit: "1", label: "L5/S1 compression relative to relaxed standing over trunk flexion", kind: "series" },
  intradiscal_pressure_curve: { symbol: "p_{c}", unit: "MPa", label: "Pressure in the disc over trunk flexion", kind: "series" },
  compression_curve_low: { symbol: "C_{c,low}", unit: "N", label: "L5/S1 compression over trunk flexion, low end for extensor lever arm", kind: "series" },
  compression_curve_high: { symbol: "C_{c,high}", unit: "N", label: "L5/S1 compression over trunk flexion, high end for extensor lever arm", kind: "series" },
  compression_curve_wide_low: { symbol: "C_{c,wide,low}", unit: "N", label: "L5/S1 compression over trunk flexion, low end for all uncertain parameters", kind: "series" },
  compression_curve_wide_high: { symbol: "C_{c,wide,high}", unit: "N", label: "L5/S1 compression over trunk flexion, high end for all uncertain parameters", kind: "series" },
  ratio_curve_low: { symbol: "r_{c,low}", unit: "1", label: "L5/S1 compression relative to relaxed standing over trunk flexion, low end for extensor lever arm", kind: "series" },
  ratio_curve_high: { symbol: "r_{c,high}", unit: "1", label: "L5/S1 compression relative to relaxed standing over trunk flexion, high end for extensor lever arm", kind: "series" },
  ratio_curve_wide_low: { symbol: "r_{c,wide,low}", unit: "1", label: "L5/S1 compression relative to relaxed standing over trunk flexion, low end for all uncertain parameters", kind: "series" },
  ratio_curve_wide_high: { symbol: "r_{c,wide,high}", unit: "1", label: "L5/S1 compression relative to relaxed standing over trunk flexion, high end for all uncertain parameters", kind: "series" },
  intradiscal_pressure_curve_low: { symbol: "p_{c,low}", unit: "MPa", label: "Pressure in the disc over trunk flexion, low end for conversion from compression", kind: "series" },
  intradiscal_pressure_curve_high: { symbol: "p_{c,high}", unit: "MPa", label: "Pressure in the disc over trunk flexion, high end for conversion from compression", kind: "series" },
  body_extensor_arm: { symbol: "d_{e}", unit: "m", label: "Lever arm of the back extensors, this body", kind: "scalar" },
  body_bracing_moment: { symbol: "M_{b}", unit: "N m", label: "Bracing moment, this body", kind: "scalar" },
  upper_body_mass: { symbol: "m_{u}", unit: "kg", label: "Mass of the upper body above L5/S1", kind: "scalar" },
  body_weight: { symbol: "W", unit: "N", label: "Body weight", kind: "scalar" },
  upper_body_weight: { symbol: "W_{u}", unit: "N", label: "Weight of the upper body above L5/S1", kind: "scalar" },
  hand_load_weight: { symbol: "W_{l}", unit: "N", label: "Weight of the load in the hands", kind: "scalar" },
  head_distance: { symbol: "x_{head}", unit: "m", label: "Head in front of L5/S1", kind: "scalar" },
  upper_trunk_distance: { symbol: "x_{ut}", unit: "m", label: "Upper trunk in front of L5/S1", kind: "scalar" },
  middle_trunk_distance: { symbol: "x_{mt}", unit: "m", label: "Middle trunk in front of L5/S1", kind: "scalar" },
  lower_trunk_distance: { symbol: "x_{lt}", unit: "m", label: "Lower trunk in front of L5/S1", kind: "scalar" },
  shoulder_distance: { symbol: "x_{s}", unit: "m", label: "Shoulders in front of L5/S1", kind: "scalar" },
  shoulder_height: { symbol: "z_{s}", unit: "m", label: "Shoulders above L5/S1", kind: "scalar" },
  arms_distance: { symbol: "x_{arms}", unit: "m", label: "Arms in front of L5/S1", kind: "scalar" },
  load_distance: { symbol: "x_{l}", unit: "m", label: "Load in front of L5/S1", kind: "scalar" },
  head_moment: { symbol: "M_{head}", unit: "N m", label: "Moment of the head about L5/S1", kind: "scalar" },
  upper_trunk_moment: { symbol: "M_{ut}", unit: "N m", label: "Moment of the upper trunk about L5/S1", kind: "scalar" },
  middle_trunk_moment: { symbol: "M_{mt}", unit: "N m", label: "Moment of the middle trunk about L5/S1", kind: "scalar" },
  lower_trunk_moment: { symbol: "M_{lt}", unit: "N m", label: "Moment of the lower trunk above L5/S1 about L5/S1", kind: "scalar" },
  arms_moment: { symbol: "M_{arms}", unit: "N m", label: "Moment of the arms about L5/S1", kind: "scalar" },
  upper_body_moment: { symbol: "M_{u}", unit: "N m", label: "Moment of the upper body about L5/S1", kind: "scalar" },
  hand_load_moment: { symbol: "M_{l}", unit: "N m", label: "Moment of the load about L5/S1", kind: "scalar" },
  net_moment: { symbol: "M_{net}", unit: "N m", label: "Net moment about L5/S1", kind: "scalar" },
  extensor_force: { symbol: "F_{e}", unit: "N", label: "Force of the back extensors", kind: "scalar" },
  flexor_force: { symbol: "F_{f}", unit: "N", label: "Force of the trunk flexors", kind: "scalar" },
  disc_inclination: { symbol: "\\phi_{d}", unit: "degree", label: "Tilt of the disc to the horizontal", kind: "scalar" },
  compression: { symbol: "C", unit: "N", label: "L5/S1 compression", kind: "scalar" },
  shear: { symbol: "S", unit: "N", label: "L5/S1 shear, positive forward", kind: "scalar" },
  body_weight_compression: { symbol: "C_{W}", unit: "N", label: "Compression from the weight of the upper body", kind: "scalar" },
  load_weight_compression: { symbol: "C_{L}", unit: "N", label: "Compression from the weight of the load", kind: "scalar" },
  body_moment_compression: { symbol: "C_{u}", unit: "N", label: "Compression from the muscle force that holds the upper body", kind: "scalar" },
  load_moment_compression: { symbol: "C_{l}", unit: "N", label: "Compression from the muscle force that holds the load", kind: "scalar" },
  bracing_compression: { symbol: "C_{b}", unit: "N", label: "Compression from bracing", kind: "scalar" },
  compression_body_weights: { symbol: "c", unit: "BW", label: "L5/S1 compression", kind: "scalar" },
  shear_body_weights: { symbol: "\\varsigma", unit: "BW", label: "L5/S1 shear", kind: "scalar" },
  standing_compression: { symbol: "C_{0}", unit: "N", label: "L5/S1 compression in relaxed standing", kind: "scalar" },
  ratio_to_standing: { symbol: "r_{0}", unit: "1", label: "L5/S1 compression relative to relaxed standing", kind: "scalar" },
  intradiscal_pressure: { symbol: "p", unit: "MPa", label: "Pressure in the disc", kind: "scalar" },
  lumbar_flexion: { symbol: "\\theta_{l}", unit: "degree", label: "Lumbar flexion of this posture", kind: "scalar" },
  capacity_moment: { symbol: "M_{max}", unit: "N m", label: "Largest extensor moment of the muscle groups at the usual muscle stress", kind: "scalar" },
  largest_capacity_moment: { symbol: "M_{max,high}", unit: "N m", label: "Largest extensor moment of the muscle groups at the highest muscle stress in use", kind: "scalar" },
  needed_share: { symbol: "s_{M}", unit: "1", label: "Net moment as a share of the largest at the usual muscle stress", kind: "scalar" },
  compression_low: { symbol: "C_{low}", unit: "N", label: "L5/S1 compression, low end for extensor lever arm", kind: "scalar" },
  compression_high: { symbol: "C_{high}", unit: "N", label: "L5/S1 compression, high end for extensor lever arm", kind: "scalar" },
  compression_wide_low: { symbol: "C_{wide,low}", unit: "N", label: "L5/S1 compression, low end for all uncertain parameters", kind: "scalar" },
  compression_wide_high: { symbol: "C_{wide,high}", unit: "N", label: "L5/S1 compression, high end for all uncertain parameters", kind: "scalar" },
  ratio_to_standing_low: { symbol: "r_{low}", unit: "1", label: "L5/S1 compression relative to relaxed standing, low end for extensor lever arm", kind: "scalar" },
  ratio_to_standing_high: { symbol: "r_{high}", unit: "1", label: "L5/S1 compression relative to relaxed standing, high end for extensor lever arm", kind: "scalar" },
  ratio_to_standing_wide_low: { symbol: "r_{wide,low}", unit: "1", label: "L5/S1 compression relative to relaxed standing, low end for all uncertain parameters", kind: "scalar" },
  ratio_to_standing_wide_high: { symbol: "r_{wide,high}", unit: "1", label: "L5/S1 compression relative to relaxed standing, high end for all uncertain parameters", kind: "scalar" },
  shear_low: { symbol: "S_{low}", unit: "N", label: "L5/S1 shear, positive forward, low end for all uncertain parameters", kind: "scalar" },
  shear_high: { symbol: "S_{high}", unit: "N", label: "L5/S1 shear, positive forward, high end for all uncertain parameters", kind: "scalar" },
  intradiscal_pressure_low: { symbol: "p_{low}", unit: "MPa", label: "Pressure in the disc, low end for conversion from compression", kind: "scalar" },
  intradiscal_pressure_high: { symbol: "p_{high}", unit: "MPa", label: "Pressure in the disc, high end for conversion from compression", kind: "scalar" }
};
var parameters4 = {
  gravity: 9.81,
  reference_mass: 70,
  reference_stature: 1.75,
  flexor_arm: 0.085,
  muscle_cosine: 0.95,
  muscle_shear: 0.05,
  disc_tilt: 30,
  com_offset: 0.01,
  lower_trunk_share: 0.525,
  head_height: 0.363,
  upper_trunk_height: 0.2235,
  middle_trunk_height: 0.102,
  lower_trunk_height: 0.026,
  shoulder_height_share: 0.233,
  segment_height_factor: 1,
  arm_centre_share: 0.48,
  pelvic_share: 0.4,
  static_cocontraction: 0,
  standing_bracing_moment: 3,
  disc_area: 1800,
  pressure_factor: 1.5,
  resting_pressure: 0.1,
  head_mass_female: 6.68,
  head_mass_male: 6.94,
  upper_trunk_mass_female: 15.45,
  upper_trunk_mass_male: 15.96,
  middle_trunk_mass_female: 14.65,
  middle_trunk_mass_male: 16.33,
  lower_trunk_mass_female: 12.47,
  lower_trunk_mass_male: 11.17,
  upper_arm_mass_female: 2.55,
  upper_arm_mass_male: 2.71,
  forearm_mass_female: 1.38,
  forearm_mass_male: 1.62,
  hand_mass_female: 0.56,
  hand_mass_male: 0.61,
  reference_muscle_stress: 46,
  arm_table_step: 30,
  iliocostalis_lumborum_reference_force: 655,
  iliocostalis_lumborum_arm_0: 4.6,
  iliocostalis_lumborum_arm_1: 4.5,
  iliocostalis_lumborum_arm_2: 4.2,
  longissimus_lumborum_reference_force: 466,
  longissimus_lumborum_arm_0: 4.5,
  longissimus_lumborum_arm_1: 4.3,
  longissimus_lumborum_arm_2: 3.9,
  longissimus_thoracis_reference_force: 1092,
  longissimus_thoracis_arm_0: 4.6,
  longissimus_thoracis_arm_1: 4.4,
  longissimus_thoracis_arm_2: 4.2,
  multifidus_reference_force: 1045,
  multifidus_arm_0: 3.9,
  multifidus_arm_1: 3.9,
  multifidus_arm_2: 3.8,
  usual_muscle_stress: 46,
  highest_muscle_stress: 100
};
var parameterUnits4 = {
  gravity: "m/s2",
  reference_mass: "kg",
  reference_stature: "m",
  flexor_arm: "m",
  muscle_cosine: "1",
  muscle_shear: "1",
  disc_tilt: "degree",
  com_offset: "m",
  lower_trunk_share: "1",
  head_height: "1",
  upper_trunk_height: "1",
  middle_trunk_height: "1",
  lower_trunk_height: "1",
  shoulder_height_share: "1",
  segment_height_factor: "1",
  arm_centre_share: "1",
  pelvic_share: "1",
  static_cocontraction: "1",
  standing_bracing_moment: "N m",
  disc_area: "mm2",
  pressure_factor: "1",
  resting_pressure: "MPa",
  head_mass_female: "percent of body mass",
  head_mass_male: "percent of body mass",
  upper_trunk_mass_female: "percent of body mass",
  upper_trunk_mass_male: "percent of body mass",
  middle_trunk_mass_female: "percent of body mass",
  middle_trunk_mass_male: "percent of body mass",
  lower_trunk_mass_female: "percent of body mass",
  lower_trunk_mass_male: "percent of body mass",
  upper_arm_mass_female: "percent of body mass",
  upper_arm_mass_male: "percent of body mass",
  forearm_mass_female: "percent of body mass",
  forearm_mass_male: "percent of body mass",
  hand_mass_female: "percent of body mass",
  hand_mass_male: "percent of body mass",
  reference_muscle_stress: "N/cm2",
  arm_table_step: "degree",
  iliocostalis_lumborum_reference_force: "N",
  iliocostalis_lumborum_arm_0: "cm",
  iliocostalis_lumborum_arm_1: "cm",
  iliocostalis_lumborum_arm_2: "cm",
  longissimus_lumborum_reference_force: "N",
  longissimus_lumborum_arm_0: "cm",
  longissimus_lumborum_arm_1: "cm",
  longissimus_lumborum_arm_2: "cm",
  longissimus_thoracis_reference_force: "N",
  longissimus_thoracis_arm_0: "cm",
  longissimus_thoracis_arm_1: "cm",
  longissimus_thoracis_arm_2: "cm",
  multifidus_reference_force: "N",
  multifidus_arm_0: "cm",
  multifidus_arm_1: "cm",
  multifidus_arm_2: "cm",
  usual_muscle_stress: "N/cm2",
  highest_muscle_stress: "N/cm2"
};
var parameterRanges3 = {
  flexor_arm: [0.07, 0.1],
  muscle_cosine: [0.9, 1],
  muscle_shear: [0.03, 0.06],
  disc_tilt: [20, 40],
  com_offset: [0, 0.03],
  lower_trunk_share: [0.26, 0.8],
  segment_height_factor: [0.9, 1.1],
  arm_centre_share: [0.42, 0.5],
  pelvic_share: [0.2, 0.6],
  static_cocontraction: [0, 0.25],
  disc_area: [1600, 2e3],
  pressure_factor: [1.1, 1.6],
  resting_pressure: [0, 0.12],
  extensor_arm: [0.055, 0.075]
};
var SAMPLES4 = 91;
var ROUNDING4 = 1e-12;
var NOISE3 = 1e-12;
function plainNumber4(value) {
  const [digits, power] = value.toExponential(11).split("e");
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 12) return String(Number(value.toPrecision(12)));
  const short = digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
  const sign = exponent < 0 ? "-" : "+";
  return `${short}e${sign}${String(Math.abs(exponent)).padStart(2, "0")}`;
}
function checkedInputs4(inputs15, values, rounding) {
  const range2 = (row2) => `from ${plainNumber4(row2.low)} to ${plainNumber4(row2.high)}` + (row2.choices ? ` (${row2.choices.join(", ")})` : "");
  for (const name9 of Object.keys(values)) {
    if (!Object.hasOwn(inputs15, name9)) {
      const known = Object.entries(inputs15).map(([key, row2]) => `${key} (${row2.unit}) ${range2(row2)}`);
      throw new RangeError(`unknown input ${name9}; the inputs are: ${known.join("; ")}`);
    }
  }
  const checked = {};
  for (const [name9, row2] of Object.entries(inputs15)) {
    const value = Object.hasOwn(values, name9) ? values[name9] : row2.default;
    const kind = row2.choices ? "whole" : "real";
    const needed = `${name9} (${row2.unit}) must be a ${kind} number ${range2(row2)}`;
    if (typeof value !== "number") throw new RangeError(`${needed}, but is not a number`);
    if (!Number.isFinite(value)) throw new RangeError(`${needed}, but is not finite`);
    const slack = rounding * (row2.high - row2.low);
    const broken = row2.choices && Math.abs(value - Math.round(value)) > slack;
    if (value < row2.low - slack || value > row2.high + slack || broken) {
      throw new RangeError(`${needed}, but is ${plainNumber4(value)}`);
    }
    checked[name9] = row2.choices ? Math.round(value) : value;
  }
  return checked;
}
function checkedParameters4(parameters9, units, overrides) {
  for (const [name9, value] of Object.entries(overrides)) {
    if (!Object.hasOwn(parameters9, name9)) {
      const known = Object.keys(parameters9).join(", ");
      throw new RangeError(`unknown parameter ${name9}; the parameters are: ${known}`);
    }
    if (typeof value !== "number" || !Number.isFinite(value)) {
      throw new RangeError(`parameter ${name9} (${units[name9]}) must be a finite real number`);
    }
  }
  return { ...parameters9, .../** @type {Record<string, number>} */
  overrides };
}
function cornerOf3(names3, ranges, pattern, most) {
  return Object.fromEntries(names3.map((name9, place3) => [name9, ranges[name9][pattern >> place3 & 1 ? most : 1 - most]]));
}
function bandOf4(names3, ranges, noise, nominal, known, variant, zero) {
  const low2 = Float64Array.from(nominal);
  const high2 = Float64Array.from(nominal);
  const first = new Float64Array(nominal.length);
  const second = new Float64Array(nominal.length);
  const crossing = zero && new Float64Array(nominal.length);
  const negative = zero && Int8Array.from(zero, (value) => Number(value < 0));
  const positive = zero && Int8Array.from(zero, (value) => Number(value > 0));
  const compute = (state, out) => {
    variant({ ...known, ...state }, out, crossing);
    for (let i4 = 0; i4 < out.length; i4 += 1) {
      if (out[i4] < low2[i4]) low2[i4] = out[i4];
      if (out[i4] > high2[i4]) high2[i4] = out[i4];
      if (negative && crossing && crossing[i4] < 0) negative[i4] = 1;
      if (positive && crossing && crossing[i4] > 0) positive[i4] = 1;
    }
  };
  const patterns = new Uint32Array(nominal.length);
  const silent = names3.filter((name9, place3) => {
    compute({ [name9]: ranges[name9][0] }, first);
    compute({ [name9]: ranges[name9][1] }, second);
    let largest = 0;
    for (let i4 = 0; i4 < nominal.length; i4 += 1) {
      const effect = (second[i4] - first[i4]) / Math.max(1, Math.abs(nominal[i4]));
      if (effect > noise) patterns[i4] |= 1 << place3;
      largest = Math.max(largest, Math.abs(effect));
    }
    return largest <= noise;
  });
  const distinct = [...new Set(patterns)];
  for (const pattern of distinct) {
    for (const most of [1, 0]) {
      const corner = cornerOf3(names3, ranges, pattern, most);
      compute(corner, first);
      for (const name9 of silent) {
        const [least, greatest] = ranges[name9];
        compute({ ...corner, [name9]: corner[name9] === least ? greatest : least }, first);
      }
    }
  }
  if (!negative || !positive) return [low2, high2];
  for (const pattern of distinct) {
    variant({ ...known, ...cornerOf3(names3, ranges, pattern, 0) }, first, crossing, true);
    for (let i4 = 0; i4 < first.length; i4 += 1) {
      if (negative[i4] && positive[i4] && first[i4] < low2[i4]) low2[i4] = first[i4];
    }
  }
  return [low2, high2];
}
function bandOfNumber3(names3, ranges, noise, nominal, known, variant) {
  const [low2, high2] = bandOf4(names3, ranges, noise, [nominal], known, (state, out) => {
    out[0] = variant(state);
  });
  return [low2[0], high2[0]];
}
function vary_compression(known) {
  const { arm_centre_share, arms_mass, body_bracing_moment, body_mass, com_offset, disc_tilt, extensor_arm, flexor_arm, gravity, hand_distance, hand_load_weight, head_height, head_mass, lower_trunk_height, lower_trunk_mass_female, lower_trunk_mass_male, lower_trunk_share, middle_trunk_height, middle_trunk_mass, muscle_cosine, pelvic_share, segment_height_factor, sex, shoulder_height_share, static_cocontraction, stature, stature_ratio, trunk_flexion, upper_trunk_height, upper_trunk_mass } = known;
  const body_extensor_arm = extensor_arm * stature_ratio;
  const body_flexor_arm = flexor_arm * stature_ratio;
  const lower_trunk_mass = 1 / 100 * body_mass * lower_trunk_share * (sex === 0 ? lower_trunk_mass_female : lower_trunk_mass_male);
  const upper_body_mass = arms_mass + head_mass + lower_trunk_mass + middle_trunk_mass + upper_trunk_mass;
  const upper_body_weight = gravity * upper_body_mass;
  const trunk_scale = segment_height_factor * stature;
  const head_distance = com_offset * stature_ratio + head_height * trunk_scale * Math.sin(1 / 180 * Math.PI * trunk_flexion);
  const upper_trunk_distance = com_offset * stature_ratio + trunk_scale * upper_trunk_height * Math.sin(1 / 180 * Math.PI * trunk_flexion);
  const middle_trunk_distance = com_offset * stature_ratio + middle_trunk_height * trunk_scale * Math.sin(1 / 180 * Math.PI * trunk_flexion);
  const lower_trunk_distance = com_offset * stature_ratio + lower_trunk_height * trunk_scale * Math.sin(1 / 180 * Math.PI * trunk_flexion);
  const shoulder_distance = com_offset * stature_ratio + shoulder_height_share * trunk_scale * Math.sin(1 / 180 * Math.PI * trunk_flexion);
  const arms_distance = arm_centre_share * hand_distance + shoulder_distance;
  const load_distance = hand_distance + shoulder_distance;
  const head_moment = gravity * head_distance * head_mass;
  const upper_trunk_moment = gravity * upper_trunk_distance * upper_trunk_mass;
  const middle_trunk_moment = gravity * middle_trunk_distance * middle_trunk_mass;
  const lower_trunk_moment = gravity * lower_trunk_distance * lower_trunk_mass;
  const arms_moment = arms_distance * arms_mass * gravity;
  const upper_body_moment = arms_moment + head_moment + lower_trunk_moment + middle_trunk_moment + upper_trunk_moment;
  const hand_load_moment = hand_load_weight * load_distance;
  const net_moment = hand_load_moment + upper_body_moment;
  const extensor_force = (body_bracing_moment + net_moment * (static_cocontraction + 1)) / body_extensor_arm;
  const flexor_force = (body_bracing_moment + net_moment * static_cocontraction) / body_flexor_arm;
  const disc_inclination = disc_tilt + pelvic_share * trunk_flexion;
  const compression = muscle_cosine * (extensor_force + flexor_force) + (hand_load_weight + upper_body_weight) * Math.cos(1 / 180 * Math.PI * disc_inclination);
  return compression;
}
function vary_ratio_to_standing(known) {
  const { arm_centre_share, arms_mass, body_bracing_moment, body_mass, com_offset, disc_tilt, extensor_arm, flexor_arm, gravity, hand_distance, hand_load_weight, head_height, head_mass, lower_trunk_height, lower_trunk_mass_female, lower_trunk_mass_male, lower_trunk_share, mass_ratio, middle_trunk_height, middle_trunk_mass, muscle_cosine, pelvic_share, segment_height_factor, sex, shoulder_height_share, standing_bracing_moment, static_cocontraction, stature, stature_ratio, trunk_flexion, upper_trunk_height, upper_trunk_mass } = known;
  const body_extensor_arm = extensor_arm * stature_ratio;
  const body_flexor_arm = flexor_arm * stature_ratio;
  const lower_trunk_mass = 1 / 100 * body_mass * lower_trunk_share * (sex === 0 ? lower_trunk_mass_female : lower_trunk_mass_male);
  const upper_body_mass = arms_mass + head_mass + lower_trunk_mass + middle_trunk_mass + upper_trunk_mass;
  const upper_body_weight = gravity * upper_body_mass;
  const trunk_scale = segment_height_factor * stature;
  const head_distance = com_offset * stature_ratio + head_height * trunk_scale * Math.sin(1 / 180 * Math.PI * trunk_flexion);
  const upper_trunk_distance = com_offset * stature_ratio + trunk_scale * upper_trunk_height * Math.sin(1 / 180 * Math.PI * trunk_flexion);
  const middle_trunk_distance = com_offset * stature_ratio + middle_trunk_height * trunk_scale * Math.sin(1 / 180 * Math.PI * trunk_flexion);
  const lower_trunk_distance = com_offset * stature_ratio + lower_trunk_height * trunk_scale * Math.sin(1 / 180 * Math.PI * trunk_flexion);
  const shoulder_distance = com_offset * stature_ratio + shoulder_height_share * trunk_scale * Math.sin(1 / 180 * Math.PI * trunk_flexion);
  const arms_distance = arm_centre_share * hand_distance + shoulder_distance;
  const load_distance = hand_distance + shoulder_distance;
  const head_moment = gravity * head_distance * head_mass;
  const upper_trunk_moment = gravity * upper_trunk_distance * upper_trunk_mass;
  const middle_trunk_moment = gravity * middle_trunk_distance * middle_trunk_mass;
  const lower_trunk_moment = gravity * lower_trunk_distance * lower_trunk_mass;
  const arms_moment = arms_distance * arms_mass * gravity;
  const upper_body_moment = arms_moment + head_moment + lower_trunk_moment + middle_trunk_moment + upper_trunk_moment;
  const hand_load_moment = hand_load_weight * load_distance;
  const net_moment = hand_load_moment + upper_body_moment;
  const extensor_force = (body_bracing_moment + net_moment * (static_cocontraction + 1)) / body_extensor_arm;
  const flexor_force = (body_bracing_moment + net_moment * static_cocontraction) / body_flexor_arm;
  const disc_inclination = disc_tilt + pelvic_share * trunk_flexion;
  const compression = muscle_cosine * (extensor_force + flexor_force) + (hand_load_weight + upper_body_weight) * Math.cos(1 / 180 * Math.PI * disc_inclination);
  const compression_per_moment = muscle_cosine * (static_cocontraction / body_flexor_arm + (static_cocontraction + 1) / body_extensor_arm);
  const compression_per_bracing = muscle_cosine * (1 / body_flexor_arm + 1 / body_extensor_arm);
  const standing_compression = stature_ratio * (com_offset * compression_per_moment * upper_body_weight + compression_per_bracing * mass_ratio * standing_bracing_moment) + upper_body_weight * Math.cos(1 / 180 * Math.PI * disc_tilt);
  const ratio_to_standing = compression / standing_compression;
  return ratio_to_standing;
}
function vary_shear(known) {
  const { arm_centre_share, arms_mass, body_bracing_moment, body_mass, com_offset, disc_tilt, extensor_arm, gravity, hand_distance, hand_load_weight, head_height, head_mass, lower_trunk_height, lower_trunk_mass_female, lower_trunk_mass_male, lower_trunk_share, middle_trunk_height, middle_trunk_mass, muscle_shear, pelvic_share, segment_height_factor, sex, shoulder_height_share, static_cocontraction, stature, stature_ratio, trunk_flexion, upper_trunk_height, upper_trunk_mass } = known;
  const body_extensor_arm = extensor_arm * stature_ratio;
  const lower_trunk_mass = 1 / 100 * body_mass * lower_trunk_share * (sex === 0 ? lower_trunk_mass_female : lower_trunk_mass_male);
  const upper_body_mass = arms_mass + head_mass + lower_trunk_mass + middle_trunk_mass + upper_trunk_mass;
  const upper_body_weight = gravity * upper_body_mass;
  const trunk_scale = segment_height_factor * stature;
  const head_distance = com_offset * stature_ratio + head_height * trunk_scale * Math.sin(1 / 180 * Math.PI * trunk_flexion);
  const upper_trunk_distance = com_offset * stature_ratio + trunk_scale * upper_trunk_height * Math.sin(1 / 180 * Math.PI * trunk_flexion);
  const middle_trunk_distance = com_offset * stature_ratio + middle_trunk_height * trunk_scale * Math.sin(1 / 180 * Math.PI * trunk_flexion);
  const lower_trunk_distance = com_offset * stature_ratio + lower_trunk_height * trunk_scale * Math.sin(1 / 180 * Math.PI * trunk_flexion);
  const shoulder_distance = com_offset * stature_ratio + shoulder_height_share * trunk_scale * Math.sin(1 / 180 * Math.PI * trunk_flexion);
  const arms_distance = arm_centre_share * hand_distance + shoulder_distance;
  const load_distance = hand_distance + shoulder_distance;
  const head_moment = gravity * head_distance * head_mass;
  const upper_trunk_moment = gravity * upper_trunk_distance * upper_trunk_mass;
  const middle_trunk_moment = gravity * middle_trunk_distance * middle_trunk_mass;
  const lower_trunk_moment = gravity * lower_trunk_distance * lower_trunk_mass;
  const arms_moment = arms_distance * arms_mass * gravity;
  const upper_body_moment = arms_moment + head_moment + lower_trunk_moment + middle_trunk_moment + upper_trunk_moment;
  const hand_load_moment = hand_load_weight * load_distance;
  const net_moment = hand_load_moment + upper_body_moment;
  const extensor_force = (body_bracing_moment + net_moment * (static_cocontraction + 1)) / body_extensor_arm;
  const disc_inclination = disc_tilt + pelvic_share * trunk_flexion;
  const shear = extensor_force * muscle_shear + (hand_load_weight + upper_body_weight) * Math.sin(1 / 180 * Math.PI * disc_inclination);
  return shear;
}
function vary_intradiscal_pressure(known) {
  const { compression, disc_area, pressure_factor, resting_pressure, stature_ratio } = known;
  const intradiscal_pressure = compression * pressure_factor / (disc_area * (stature_ratio * stature_ratio)) + resting_pressure;
  return intradiscal_pressure;
}
function vary_compression_curve(known, out) {
  const { arm_centre_share, arms_mass, body_bracing_moment, body_mass, com_offset, disc_tilt, extensor_arm, flexion_axis, flexor_arm, gravity, hand_distance, hand_load_weight, head_height, head_mass, lower_trunk_height, lower_trunk_mass_female, lower_trunk_mass_male, lower_trunk_share, middle_trunk_height, middle_trunk_mass, muscle_cosine, pelvic_share, segment_height_factor, sex, shoulder_height_share, static_cocontraction, stature, stature_ratio, upper_trunk_height, upper_trunk_mass } = known;
  const body_extensor_arm = extensor_arm * stature_ratio;
  const body_flexor_arm = flexor_arm * stature_ratio;
  const lower_trunk_mass = 1 / 100 * body_mass * lower_trunk_share * (sex === 0 ? lower_trunk_mass_female : lower_trunk_mass_male);
  const upper_body_mass = arms_mass + head_mass + lower_trunk_mass + middle_trunk_mass + upper_trunk_mass;
  const upper_body_weight = gravity * upper_body_mass;
  const trunk_scale = segment_height_factor * stature;
  const constant_1 = head_height * trunk_scale;
  const constant_2 = com_offset * stature_ratio;
  const constant_3 = trunk_scale * upper_trunk_height;
  const constant_4 = middle_trunk_height * trunk_scale;
  const constant_5 = lower_trunk_height * trunk_scale;
  const constant_6 = shoulder_height_share * trunk_scale;
  const constant_7 = arm_centre_share * hand_distance;
  const constant_8 = gravity * head_mass;
  const constant_9 = gravity * upper_trunk_mass;
  const constant_10 = gravity * middle_trunk_mass;
  const constant_11 = gravity * lower_trunk_mass;
  const constant_12 = arms_mass * gravity;
  const constant_13 = static_cocontraction + 1;
  const constant_14 = 1 / body_extensor_arm;
  const constant_15 = 1 / body_flexor_arm;
  const constant_16 = hand_load_weight + upper_body_weight;
  for (let i4 = 0; i4 < SAMPLES4; i4 += 1) {
    const flexion_axis_i = flexion_axis[i4];
    const head_distance_along_flexion_axis_i = constant_1 * Math.sin(1 / 180 * Math.PI * flexion_axis_i) + constant_2;
    const upper_trunk_distance_along_flexion_axis_i = constant_2 + constant_3 * Math.sin(1 / 180 * Math.PI * flexion_axis_i);
    const middle_trunk_distance_along_flexion_axis_i = constant_2 + constant_4 * Math.sin(1 / 180 * Math.PI * flexion_axis_i);
    const lower_trunk_distance_along_flexion_axis_i = constant_2 + constant_5 * Math.sin(1 / 180 * Math.PI * flexion_axis_i);
    const shoulder_distance_along_flexion_axis_i = constant_2 + constant_6 * Math.sin(1 / 180 * Math.PI * flexion_axis_i);
    const arms_distance_along_flexion_axis_i = constant_7 + shoulder_distance_along_flexion_axis_i;
    const load_distance_along_flexion_axis_i = hand_distance + shoulder_distance_along_flexion_axis_i;
    const head_moment_along_flexion_axis_i = constant_8 * head_distance_along_flexion_axis_i;
    const upper_trunk_moment_along_flexion_axis_i = constant_9 * upper_trunk_distance_along_flexion_axis_i;
    const middle_trunk_moment_along_flexion_axis_i = constant_10 * middle_trunk_distance_along_flexion_axis_i;
    const lower_trunk_moment_along_flexion_axis_i = constant_11 * lower_trunk_distance_along_flexion_axis_i;
    const arms_moment_along_flexion_axis_i = arms_distance_along_flexion_axis_i * constant_12;
    const upper_body_moment_along_flexion_axis_i = arms_moment_along_flexion_axis_i + head_moment_along_flexion_axis_i + lower_trunk_moment_along_flexion_axis_i + middle_trunk_moment_along_flexion_axis_i + upper_trunk_moment_along_flexion_axis_i;
    const hand_load_moment_along_flexion_axis_i = hand_load_weight * load_distance_along_flexion_axis_i;
    const net_moment_along_flexion_axis_i = hand_load_moment_along_flexion_axis_i + upper_body_moment_along_flexion_axis_i;
    const extensor_force_along_flexion_axis_i = constant_14 * (body_bracing_moment + constant_13 * net_moment_along_flexion_axis_i);
    const flexor_force_along_flexion_axis_i = constant_15 * (body_bracing_moment + net_moment_along_flexion_axis_i * static_cocontraction);
    const disc_inclination_along_flexion_axis_i = disc_tilt + flexion_axis_i * pelvic_share;
    const compression_curve_i = constant_16 * Math.cos(1 / 180 * Math.PI * disc_inclination_along_flexion_axis_i) + muscle_cosine * (extensor_force_along_flexion_axis_i + flexor_force_along_flexion_axis_i);
    out[i4] = compression_curve_i;
  }
}
function vary_ratio_curve(known, out) {
  const { arm_centre_share, arms_mass, body_bracing_moment, body_mass, com_offset, disc_tilt, extensor_arm, flexion_axis, flexor_arm, gravity, hand_distance, hand_load_weight, head_height, head_mass, lower_trunk_height, lower_trunk_mass_female, lower_trunk_mass_male, lower_trunk_share, mass_ratio, middle_trunk_height, middle_trunk_mass, muscle_cosine, pelvic_share, segment_height_factor, sex, shoulder_height_share, standing_bracing_moment, static_cocontraction, stature, stature_ratio, upper_trunk_height, upper_trunk_mass } = known;
  const body_extensor_arm = extensor_arm * stature_ratio;
  const body_flexor_arm = flexor_arm * stature_ratio;
  const lower_trunk_mass = 1 / 100 * body_mass * lower_trunk_share * (sex === 0 ? lower_trunk_mass_female : lower_trunk_mass_male);
  const upper_body_mass = arms_mass + head_mass + lower_trunk_mass + middle_trunk_mass + upper_trunk_mass;
  const upper_body_weight = gravity * upper_body_mass;
  const trunk_scale = segment_height_factor * stature;
  const compression_per_moment = muscle_cosine * (static_cocontraction / body_flexor_arm + (static_cocontraction + 1) / body_extensor_arm);
  const compression_per_bracing = muscle_cosine * (1 / body_flexor_arm + 1 / body_extensor_arm);
  const standing_compression = stature_ratio * (com_offset * compression_per_moment * upper_body_weight + compression_per_bracing * mass_ratio * standing_bracing_moment) + upper_body_weight * Math.cos(1 / 180 * Math.PI * disc_tilt);
  const constant_1 = head_height * trunk_scale;
  const constant_2 = com_offset * stature_ratio;
  const constant_3 = trunk_scale * upper_trunk_height;
  const constant_4 = middle_trunk_height * trunk_scale;
  const constant_5 = lower_trunk_height * trunk_scale;
  const constant_6 = shoulder_height_share * trunk_scale;
  const constant_7 = arm_centre_share * hand_distance;
  const constant_8 = gravity * head_mass;
  const constant_9 = gravity * upper_trunk_mass;
  const constant_10 = gravity * middle_trunk_mass;
  const constant_11 = gravity * lower_trunk_mass;
  const constant_12 = arms_mass * gravity;
  const constant_13 = static_cocontraction + 1;
  const constant_14 = 1 / body_extensor_arm;
  const constant_15 = 1 / body_flexor_arm;
  const constant_16 = hand_load_weight + upper_body_weight;
  const constant_17 = 1 / standing_compression;
  for (let i4 = 0; i4 < SAMPLES4; i4 += 1) {
    const flexion_axis_i = flexion_axis[i4];
    const head_distance_along_flexion_axis_i = constant_1 * Math.sin(1 / 180 * Math.PI * flexion_axis_i) + constant_2;
    const upper_trunk_distance_along_flexion_axis_i = constant_2 + constant_3 * Math.sin(1 / 180 * Math.PI * flexion_axis_i);
    const middle_trunk_distance_along_flexion_axis_i = constant_2 + constant_4 * Math.sin(1 / 180 * Math.PI * flexion_axis_i);
    const lower_trunk_distance_along_flexion_axis_i = constant_2 + constant_5 * Math.sin(1 / 180 * Math.PI * flexion_axis_i);
    const shoulder_distance_along_flexion_axis_i = constant_2 + constant_6 * Math.sin(1 / 180 * Math.PI * flexion_axis_i);
    const arms_distance_along_flexion_axis_i = constant_7 + shoulder_distance_along_flexion_axis_i;
    const load_distance_along_flexion_axis_i = hand_distance + shoulder_distance_along_flexion_axis_i;
    const head_moment_along_flexion_axis_i = constant_8 * head_distance_along_flexion_axis_i;
    const upper_trunk_moment_along_flexion_axis_i = constant_9 * upper_trunk_distance_along_flexion_axis_i;
    const middle_trunk_moment_along_flexion_axis_i = constant_10 * middle_trunk_distance_along_flexion_axis_i;
    const lower_trunk_moment_along_flexion_axis_i = constant_11 * lower_trunk_distance_along_flexion_axis_i;
    const arms_moment_along_flexion_axis_i = arms_distance_along_flexion_axis_i * constant_12;
    const upper_body_moment_along_flexion_axis_i = arms_moment_along_flexion_axis_i + head_moment_along_flexion_axis_i + lower_trunk_moment_along_flexion_axis_i + middle_trunk_moment_along_flexion_axis_i + upper_trunk_moment_along_flexion_axis_i;
    const hand_load_moment_along_flexion_axis_i = hand_load_weight * load_distance_along_flexion_axis_i;
    const net_moment_along_flexion_axis_i = hand_load_moment_along_flexion_axis_i + upper_body_moment_along_flexion_axis_i;
    const extensor_force_along_flexion_axis_i = constant_14 * (body_bracing_moment + constant_13 * net_moment_along_flexion_axis_i);
    const flexor_force_along_flexion_axis_i = constant_15 * (body_bracing_moment + net_moment_along_flexion_axis_i * static_cocontraction);
    const disc_inclination_along_flexion_axis_i = disc_tilt + flexion_axis_i * pelvic_share;
    const compression_curve_i = constant_16 * Math.cos(1 / 180 * Math.PI * disc_inclination_along_flexion_axis_i) + muscle_cosine * (extensor_force_along_flexion_axis_i + flexor_force_along_flexion_axis_i);
    const ratio_curve_i = compression_curve_i * constant_17;
    out[i4] = ratio_curve_i;
  }
}
function vary_intradiscal_pressure_curve(known, out) {
  const { compression_curve, disc_area, pressure_factor, resting_pressure, stature_ratio } = known;
  const constant_1 = pressure_factor / (disc_area * (stature_ratio * stature_ratio));
  for (let i4 = 0; i4 < SAMPLES4; i4 += 1) {
    const compression_curve_i = compression_curve[i4];
    const intradiscal_pressure_curve_i = compression_curve_i * constant_1 + resting_pressure;
    out[i4] = intradiscal_pressure_curve_i;
  }
}
function evaluate4(values = {}, overrides = {}) {
  const { body_mass, stature, sex, trunk_flexion, hand_load, hand_distance, extensor_arm, bracing_moment } = checkedInputs4(inputs5, values, ROUNDING4);
  const { gravity, reference_mass, reference_stature, flexor_arm, muscle_cosine, muscle_shear, disc_tilt, com_offset, lower_trunk_share, head_height, upper_trunk_height, middle_trunk_height, lower_trunk_height, shoulder_height_share, segment_height_factor, arm_centre_share, pelvic_share, static_cocontraction, standing_bracing_moment, disc_area, pressure_factor, resting_pressure, head_mass_female, head_mass_male, upper_trunk_mass_female, upper_trunk_mass_male, middle_trunk_mass_female, middle_trunk_mass_male, lower_trunk_mass_female, lower_trunk_mass_male, upper_arm_mass_female, upper_arm_mass_male, forearm_mass_female, forearm_mass_male, hand_mass_female, hand_mass_male, reference_muscle_stress, arm_table_step, iliocostalis_lumborum_reference_force, iliocostalis_lumborum_arm_0, iliocostalis_lumborum_arm_1, iliocostalis_lumborum_arm_2, longissimus_lumborum_reference_force, longissimus_lumborum_arm_0, longissimus_lumborum_arm_1, longissimus_lumborum_arm_2, longissimus_thoracis_reference_force, longissimus_thoracis_arm_0, longissimus_thoracis_arm_1, longissimus_thoracis_arm_2, multifidus_reference_force, multifidus_arm_0, multifidus_arm_1, multifidus_arm_2, usual_muscle_stress, highest_muscle_stress } = checkedParameters4(parameters4, parameterUnits4, overrides);
  const mass_ratio = body_mass / reference_mass;
  const stature_ratio = stature / reference_stature;
  const body_extensor_arm = extensor_arm * stature_ratio;
  const body_flexor_arm = flexor_arm * stature_ratio;
  const body_bracing_moment = bracing_moment * mass_ratio * stature_ratio;
  const upper_arm_mass = 1 / 100 * body_mass * (sex === 0 ? upper_arm_mass_female : upper_arm_mass_male);
  const forearm_mass = 1 / 100 * body_mass * (sex === 0 ? forearm_mass_female : forearm_mass_male);
  const hand_mass = 1 / 100 * body_mass * (sex === 0 ? hand_mass_female : hand_mass_male);
  const head_mass = 1 / 100 * body_mass * (sex === 0 ? head_mass_female : head_mass_male);
  const upper_trunk_mass = 1 / 100 * body_mass * (sex === 0 ? upper_trunk_mass_female : upper_trunk_mass_male);
  const middle_trunk_mass = 1 / 100 * body_mass * (sex === 0 ? middle_trunk_mass_female : middle_trunk_mass_male);
  const lower_trunk_mass = 1 / 100 * body_mass * lower_trunk_share * (sex === 0 ? lower_trunk_mass_female : lower_trunk_mass_male);
  const arms_mass = 2 * forearm_mass + 2 * hand_mass + 2 * upper_arm_mass;
  const upper_body_mass = arms_mass + head_mass + lower_trunk_mass + middle_trunk_mass + upper_trunk_mass;
  const body_weight = body_mass * gravity;
  const upper_body_weight = gravity * upper_body_mass;
  const hand_load_weight = gravity * hand_load;
  const trunk_scale = segment_height_factor * stature;
  const head_distance = com_offset * stature_ratio + head_height * trunk_scale * Math.sin(1 / 180 * Math.PI * trunk_flexion);
  const upper_trunk_distance = com_offset * stature_ratio + trunk_scale * upper_trunk_height * Math.sin(1 / 180 * Math.PI * trunk_flexion);
  const middle_trunk_distance = com_offset * stature_ratio + middle_trunk_height * trunk_scale * Math.sin(1 / 180 * Math.PI * trunk_flexion);
  const lower_trunk_distance = com_offset * stature_ratio + lower_trunk_height * trunk_scale * Math.sin(1 / 180 * Math.PI * trunk_flexion);
  const shoulder_distance = com_offset * stature_ratio + shoulder_height_share * trunk_scale * Math.sin(1 / 180 * Math.PI * trunk_flexion);
  const shoulder_height = shoulder_height_share * trunk_scale * Math.cos(1 / 180 * Math.PI * trunk_flexion);
  const arms_distance = arm_centre_share * hand_distance + shoulder_distance;
  const load_distance = hand_distance + shoulder_distance;
  const head_moment = gravity * head_distance * head_mass;
  const upper_trunk_moment = gravity * upper_trunk_distance * upper_trunk_mass;
  const middle_trunk_moment = gravity * middle_trunk_distance * middle_trunk_mass;
  const lower_trunk_moment = gravity * lower_trunk_distance * lower_trunk_mass;
  const arms_moment = arms_distance * arms_mass * gravity;
  const upper_body_moment = arms_moment + head_moment + lower_trunk_moment + middle_trunk_moment + upper_trunk_moment;
  const hand_load_moment = hand_load_weight * load_distance;
  const net_moment = hand_load_moment + upper_body_moment;
  const extensor_force = (body_bracing_moment + net_moment * (static_cocontraction + 1)) / body_extensor_arm;
  const flexor_force = (body_bracing_moment + net_moment * static_cocontraction) / body_flexor_arm;
  const disc_inclination = disc_tilt + pelvic_share * trunk_flexion;
  const compression = muscle_cosine * (extensor_force + flexor_force) + (hand_load_weight + upper_body_weight) * Math.cos(1 / 180 * Math.PI * disc_inclination);
  const shear = extensor_force * muscle_shear + (hand_load_weight + upper_body_weight) * Math.sin(1 / 180 * Math.PI * disc_inclination);
  const compression_per_moment = muscle_cosine * (static_cocontraction / body_flexor_arm + (static_cocontraction + 1) / body_extensor_arm);
  const compression_per_bracing = muscle_cosine * (1 / body_flexor_arm + 1 / body_extensor_arm);
  const body_weight_compression = upper_body_weight * Math.cos(1 / 180 * Math.PI * disc_inclination);
  const load_weight_compression = hand_load_weight * Math.cos(1 / 180 * Math.PI * disc_inclination);
  const body_moment_compression = compression_per_moment * upper_body_moment;
  const load_moment_compression = compression_per_moment * hand_load_moment;
  const bracing_compression = body_bracing_moment * compression_per_bracing;
  const compression_body_weights = compression / body_weight;
  const shear_body_weights = shear / body_weight;
  const standing_compression = stature_ratio * (com_offset * compression_per_moment * upper_body_weight + compression_per_bracing * mass_ratio * standing_bracing_moment) + upper_body_weight * Math.cos(1 / 180 * Math.PI * disc_tilt);
  const ratio_to_standing = compression / standing_compression;
  const intradiscal_pressure = compression * pressure_factor / (disc_area * (stature_ratio * stature_ratio)) + resting_pressure;
  const lumbar_flexion = trunk_flexion * (1 - pelvic_share);
  const first_step = Math.min(1, lumbar_flexion / arm_table_step);
  const second_step = Math.max(0, -1 + lumbar_flexion / arm_table_step);
  const iliocostalis_lumborum_arm = stature_ratio * (first_step * (-iliocostalis_lumborum_arm_0 + iliocostalis_lumborum_arm_1) + iliocostalis_lumborum_arm_0 + second_step * (-iliocostalis_lumborum_arm_1 + iliocostalis_lumborum_arm_2));
  const longissimus_lumborum_arm = stature_ratio * (first_step * (-longissimus_lumborum_arm_0 + longissimus_lumborum_arm_1) + longissimus_lumborum_arm_0 + second_step * (-longissimus_lumborum_arm_1 + longissimus_lumborum_arm_2));
  const longissimus_thoracis_arm = stature_ratio * (first_step * (-longissimus_thoracis_arm_0 + longissimus_thoracis_arm_1) + longissimus_thoracis_arm_0 + second_step * (-longissimus_thoracis_arm_1 + longissimus_thoracis_arm_2));
  const multifidus_arm = stature_ratio * (first_step * (-multifidus_arm_0 + multifidus_arm_1) + multifidus_arm_0 + second_step * (-multifidus_arm_1 + multifidus_arm_2));
  const moment_per_stress = stature_ratio * stature_ratio * (1 / 100 * iliocostalis_lumborum_arm * iliocostalis_lumborum_reference_force + 1 / 100 * longissimus_lumborum_arm * longissimus_lumborum_reference_force + 1 / 100 * longissimus_thoracis_arm * longissimus_thoracis_reference_force + 1 / 100 * multifidus_arm * multifidus_reference_force) / reference_muscle_stress;
  const capacity_moment = moment_per_stress * usual_muscle_stress;
  const largest_capacity_moment = highest_muscle_stress * moment_per_stress;
  const needed_share = net_moment / capacity_moment;
  const sampleInterval = (inputs5.trunk_flexion.high - inputs5.trunk_flexion.low) / (SAMPLES4 - 1);
  const flexion_axis = new Float64Array(SAMPLES4);
  const head_distance_along_flexion_axis = new Float64Array(SAMPLES4);
  const upper_trunk_distance_along_flexion_axis = new Float64Array(SAMPLES4);
  const middle_trunk_distance_along_flexion_axis = new Float64Array(SAMPLES4);
  const lower_trunk_distance_along_flexion_axis = new Float64Array(SAMPLES4);
  const shoulder_distance_along_flexion_axis = new Float64Array(SAMPLES4);
  const arms_distance_along_flexion_axis = new Float64Array(SAMPLES4);
  const load_distance_along_flexion_axis = new Float64Array(SAMPLES4);
  const head_moment_along_flexion_axis = new Float64Array(SAMPLES4);
  const upper_trunk_moment_along_flexion_axis = new Float64Array(SAMPLES4);
  const middle_trunk_moment_along_flexion_axis = new Float64Array(SAMPLES4);
  const lower_trunk_moment_along_flexion_axis = new Float64Array(SAMPLES4);
  const arms_moment_along_flexion_axis = new Float64Array(SAMPLES4);
  const upper_body_moment_along_flexion_axis = new Float64Array(SAMPLES4);
  const hand_load_moment_along_flexion_axis = new Float64Array(SAMPLES4);
  const net_moment_along_flexion_axis = new Float64Array(SAMPLES4);
  const extensor_force_along_flexion_axis = new Float64Array(SAMPLES4);
  const flexor_force_along_flexion_axis = new Float64Array(SAMPLES4);
  const disc_inclination_along_flexion_axis = new Float64Array(SAMPLES4);
  const compression_curve = new Float64Array(SAMPLES4);
  const ratio_curve = new Float64Array(SAMPLES4);
  const intradiscal_pressure_curve = new Float64Array(SAMPLES4);
  const constant_1 = head_height * trunk_scale;
  const constant_2 = com_offset * stature_ratio;
  const constant_3 = trunk_scale * upper_trunk_height;
  const constant_4 = middle_trunk_height * trunk_scale;
  const constant_5 = lower_trunk_height * trunk_scale;
  const constant_6 = shoulder_height_share * trunk_scale;
  const constant_7 = arm_centre_share * hand_distance;
  const constant_8 = gravity * head_mass;
  const constant_9 = gravity * upper_trunk_mass;
  const constant_10 = gravity * middle_trunk_mass;
  const constant_11 = gravity * lower_trunk_mass;
  const constant_12 = arms_mass * gravity;
  const constant_13 = static_cocontraction + 1;
  const constant_14 = 1 / body_extensor_arm;
  const constant_15 = 1 / body_flexor_arm;
  const constant_16 = hand_load_weight + upper_body_weight;
  const constant_17 = 1 / standing_compression;
  const constant_18 = pressure_factor / (disc_area * (stature_ratio * stature_ratio));
  for (let i4 = 0; i4 < SAMPLES4; i4 += 1) {
    const flexion_axis_i = inputs5.trunk_flexion.low + i4 * sampleInterval;
    const head_distance_along_flexion_axis_i = constant_1 * Math.sin(1 / 180 * Math.PI * flexion_axis_i) + constant_2;
    const upper_trunk_distance_along_flexion_axis_i = constant_2 + constant_3 * Math.sin(1 / 180 * Math.PI * flexion_axis_i);
    const middle_trunk_distance_along_flexion_axis_i = constant_2 + constant_4 * Math.sin(1 / 180 * Math.PI * flexion_axis_i);
    const lower_trunk_distance_along_flexion_axis_i = constant_2 + constant_5 * Math.sin(1 / 180 * Math.PI * flexion_axis_i);
    const shoulder_distance_along_flexion_axis_i = constant_2 + constant_6 * Math.sin(1 / 180 * Math.PI * flexion_axis_i);
    const arms_distance_along_flexion_axis_i = constant_7 + shoulder_distance_along_flexion_axis_i;
    const load_distance_along_flexion_axis_i = hand_distance + shoulder_distance_along_flexion_axis_i;
    const head_moment_along_flexion_axis_i = constant_8 * head_distance_along_flexion_axis_i;
    const upper_trunk_moment_along_flexion_axis_i = constant_9 * upper_trunk_distance_along_flexion_axis_i;
    const middle_trunk_moment_along_flexion_axis_i = constant_10 * middle_trunk_distance_along_flexion_axis_i;
    const lower_trunk_moment_along_flexion_axis_i = constant_11 * lower_trunk_distance_along_flexion_axis_i;
    const arms_moment_along_flexion_axis_i = arms_distance_along_flexion_axis_i * constant_12;
    const upper_body_moment_along_flexion_axis_i = arms_moment_along_flexion_axis_i + head_moment_along_flexion_axis_i + lower_trunk_moment_along_flexion_axis_i + middle_trunk_moment_along_flexion_axis_i + upper_trunk_moment_along_flexion_axis_i;
    const hand_load_moment_along_flexion_axis_i = hand_load_weight * load_distance_along_flexion_axis_i;
    const net_moment_along_flexion_axis_i = hand_load_moment_along_flexion_axis_i + upper_body_moment_along_flexion_axis_i;
    const extensor_force_along_flexion_axis_i = constant_14 * (body_bracing_moment + constant_13 * net_moment_along_flexion_axis_i);
    const flexor_force_along_flexion_axis_i = constant_15 * (body_bracing_moment + net_moment_along_flexion_axis_i * static_cocontraction);
    const disc_inclination_along_flexion_axis_i = disc_tilt + flexion_axis_i * pelvic_share;
    const compression_curve_i = constant_16 * Math.cos(1 / 180 * Math.PI * disc_inclination_along_flexion_axis_i) + muscle_cosine * (extensor_force_along_flexion_axis_i + flexor_force_along_flexion_axis_i);
    const ratio_curve_i = compression_curve_i * constant_17;
    const intradiscal_pressure_curve_i = compression_curve_i * constant_18 + resting_pressure;
    flexion_axis[i4] = flexion_axis_i;
    head_distance_along_flexion_axis[i4] = head_distance_along_flexion_axis_i;
    upper_trunk_distance_along_flexion_axis[i4] = upper_trunk_distance_along_flexion_axis_i;
    middle_trunk_distance_along_flexion_axis[i4] = middle_trunk_distance_along_flexion_axis_i;
    lower_trunk_distance_along_flexion_axis[i4] = lower_trunk_distance_along_flexion_axis_i;
    shoulder_distance_along_flexion_axis[i4] = shoulder_distance_along_flexion_axis_i;
    arms_distance_along_flexion_axis[i4] = arms_distance_along_flexion_axis_i;
    load_distance_along_flexion_axis[i4] = load_distance_along_flexion_axis_i;
    head_moment_along_flexion_axis[i4] = head_moment_along_flexion_axis_i;
    upper_trunk_moment_along_flexion_axis[i4] = upper_trunk_moment_along_flexion_axis_i;
    middle_trunk_moment_along_flexion_axis[i4] = middle_trunk_moment_along_flexion_axis_i;
    lower_trunk_moment_along_flexion_axis[i4] = lower_trunk_moment_along_flexion_axis_i;
    arms_moment_along_flexion_axis[i4] = arms_moment_along_flexion_axis_i;
    upper_body_moment_along_flexion_axis[i4] = upper_body_moment_along_flexion_axis_i;
    hand_load_moment_along_flexion_axis[i4] = hand_load_moment_along_flexion_axis_i;
    net_moment_along_flexion_axis[i4] = net_moment_along_flexion_axis_i;
    extensor_force_along_flexion_axis[i4] = extensor_force_along_flexion_axis_i;
    flexor_force_along_flexion_axis[i4] = flexor_force_along_flexion_axis_i;
    disc_inclination_along_flexion_axis[i4] = disc_inclination_along_flexion_axis_i;
    compression_curve[i4] = compression_curve_i;
    ratio_curve[i4] = ratio_curve_i;
    intradiscal_pressure_curve[i4] = intradiscal_pressure_curve_i;
  }
  const [compression_low, compression_high] = bandOfNumber3(["extensor_arm"], parameterRanges3, NOISE3, compression, { arm_centre_share, arms_mass, body_bracing_moment, body_mass, com_offset, disc_tilt, extensor_arm, flexor_arm, gravity, hand_distance, hand_load_weight, head_height, head_mass, lower_trunk_height, lower_trunk_mass_female, lower_trunk_mass_male, lower_trunk_share, middle_trunk_height, middle_trunk_mass, muscle_cosine, pelvic_share, segment_height_factor, sex, shoulder_height_share, static_cocontraction, stature, stature_ratio, trunk_flexion, upper_trunk_height, upper_trunk_mass }, vary_compression);
  const [compression_wide_low, compression_wide_high] = bandOfNumber3(["extensor_arm", "flexor_arm", "muscle_cosine", "static_cocontraction", "com_offset", "disc_tilt", "pelvic_share", "lower_trunk_share", "segment_height_factor", "arm_centre_share"], parameterRanges3, NOISE3, compression, { arm_centre_share, arms_mass, body_bracing_moment, body_mass, com_offset, disc_tilt, extensor_arm, flexor_arm, gravity, hand_distance, hand_load_weight, head_height, head_mass, lower_trunk_height, lower_trunk_mass_female, lower_trunk_mass_male, lower_trunk_share, middle_trunk_height, middle_trunk_mass, muscle_cosine, pelvic_share, segment_height_factor, sex, shoulder_height_share, static_cocontraction, stature, stature_ratio, trunk_flexion, upper_trunk_height, upper_trunk_mass }, vary_compression);
  const [ratio_to_standing_low, ratio_to_standing_high] = bandOfNumber3(["extensor_arm"], parameterRanges3, NOISE3, ratio_to_standing, { arm_centre_share, arms_mass, body_bracing_moment, body_mass, com_offset, disc_tilt, extensor_arm, flexor_arm, gravity, hand_distance, hand_load_weight, head_height, head_mass, lower_trunk_height, lower_trunk_mass_female, lower_trunk_mass_male, lower_trunk_share, mass_ratio, middle_trunk_height, middle_trunk_mass, muscle_cosine, pelvic_share, segment_height_factor, sex, shoulder_height_share, standing_bracing_moment, static_cocontraction, stature, stature_ratio, trunk_flexion, upper_trunk_height, upper_trunk_mass }, vary_ratio_to_standing);
  const [ratio_to_standing_wide_low, ratio_to_standing_wide_high] = bandOfNumber3(["extensor_arm", "flexor_arm", "muscle_cosine", "static_cocontraction", "com_offset", "disc_tilt", "pelvic_share", "lower_trunk_share", "segment_height_factor", "arm_centre_share"], parameterRanges3, NOISE3, ratio_to_standing, { arm_centre_share, arms_mass, body_bracing_moment, body_mass, com_offset, disc_tilt, extensor_arm, flexor_arm, gravity, hand_distance, hand_load_weight, head_height, head_mass, lower_trunk_height, lower_trunk_mass_female, lower_trunk_mass_male, lower_trunk_share, mass_ratio, middle_trunk_height, middle_trunk_mass, muscle_cosine, pelvic_share, segment_height_factor, sex, shoulder_height_share, standing_bracing_moment, static_cocontraction, stature, stature_ratio, trunk_flexion, upper_trunk_height, upper_trunk_mass }, vary_ratio_to_standing);
  const [shear_low, shear_high] = bandOfNumber3(["extensor_arm", "flexor_arm", "muscle_cosine", "static_cocontraction", "com_offset", "disc_tilt", "pelvic_share", "lower_trunk_share", "segment_height_factor", "arm_centre_share", "muscle_shear"], parameterRanges3, NOISE3, shear, { arm_centre_share, arms_mass, body_bracing_moment, body_mass, com_offset, disc_tilt, extensor_arm, gravity, hand_distance, hand_load_weight, head_height, head_mass, lower_trunk_height, lower_trunk_mass_female, lower_trunk_mass_male, lower_trunk_share, middle_trunk_height, middle_trunk_mass, muscle_shear, pelvic_share, segment_height_factor, sex, shoulder_height_share, static_cocontraction, stature, stature_ratio, trunk_flexion, upper_trunk_height, upper_trunk_mass }, vary_shear);
  const [intradiscal_pressure_low, intradiscal_pressure_high] = bandOfNumber3(["pressure_factor", "disc_area", "resting_pressure"], parameterRanges3, NOISE3, intradiscal_pressure, { compression, disc_area, pressure_factor, resting_pressure, stature_ratio }, vary_intradiscal_pressure);
  const [compression_curve_low, compression_curve_high] = bandOf4(["extensor_arm"], parameterRanges3, NOISE3, compression_curve, { arm_centre_share, arms_mass, body_bracing_moment, body_mass, com_offset, disc_tilt, extensor_arm, flexion_axis, flexor_arm, gravity, hand_distance, hand_load_weight, head_height, head_mass, lower_trunk_height, lower_trunk_mass_female, lower_trunk_mass_male, lower_trunk_share, middle_trunk_height, middle_trunk_mass, muscle_cosine, pelvic_share, segment_height_factor, sex, shoulder_height_share, static_cocontraction, stature, stature_ratio, upper_trunk_height, upper_trunk_mass }, vary_compression_curve);
  const [compression_curve_wide_low, compression_curve_wide_high] = bandOf4(["extensor_arm", "flexor_arm", "muscle_cosine", "static_cocontraction", "com_offset", "disc_tilt", "pelvic_share", "lower_trunk_share", "segment_height_factor", "arm_centre_share"], parameterRanges3, NOISE3, compression_curve, { arm_centre_share, arms_mass, body_bracing_moment, body_mass, com_offset, disc_tilt, extensor_arm, flexion_axis, flexor_arm, gravity, hand_distance, hand_load_weight, head_height, head_mass, lower_trunk_height, lower_trunk_mass_female, lower_trunk_mass_male, lower_trunk_share, middle_trunk_height, middle_trunk_mass, muscle_cosine, pelvic_share, segment_height_factor, sex, shoulder_height_share, static_cocontraction, stature, stature_ratio, upper_trunk_height, upper_trunk_mass }, vary_compression_curve);
  const [ratio_curve_low, ratio_curve_high] = bandOf4(["extensor_arm"], parameterRanges3, NOISE3, ratio_curve, { arm_centre_share, arms_mass, body_bracing_moment, body_mass, com_offset, disc_tilt, extensor_arm, flexion_axis, flexor_arm, gravity, hand_distance, hand_load_weight, head_height, head_mass, lower_trunk_height, lower_trunk_mass_female, lower_trunk_mass_male, lower_trunk_share, mass_ratio, middle_trunk_height, middle_trunk_mass, muscle_cosine, pelvic_share, segment_height_factor, sex, shoulder_height_share, standing_bracing_moment, static_cocontraction, stature, stature_ratio, upper_trunk_height, upper_trunk_mass }, vary_ratio_curve);
  const [ratio_curve_wide_low, ratio_curve_wide_high] = bandOf4(["extensor_arm", "flexor_arm", "muscle_cosine", "static_cocontraction", "com_offset", "disc_tilt", "pelvic_share", "lower_trunk_share", "segment_height_factor", "arm_centre_share"], parameterRanges3, NOISE3, ratio_curve, { arm_centre_share, arms_mass, body_bracing_moment, body_mass, com_offset, disc_tilt, extensor_arm, flexion_axis, flexor_arm, gravity, hand_distance, hand_load_weight, head_height, head_mass, lower_trunk_height, lower_trunk_mass_female, lower_trunk_mass_male, lower_trunk_share, mass_ratio, middle_trunk_height, middle_trunk_mass, muscle_cosine, pelvic_share, segment_height_factor, sex, shoulder_height_share, standing_bracing_moment, static_cocontraction, stature, stature_ratio, upper_trunk_height, upper_trunk_mass }, vary_ratio_curve);
  const [intradiscal_pressure_curve_low, intradiscal_pressure_curve_high] = bandOf4(["pressure_factor", "disc_area", "resting_pressure"], parameterRanges3, NOISE3, intradiscal_pressure_curve, { compression_curve, disc_area, pressure_factor, resting_pressure, stature_ratio }, vary_intradiscal_pressure_curve);
  return { flexion_axis, compression_curve, ratio_curve, intradiscal_pressure_curve, compression_curve_low, compression_curve_high, compression_curve_wide_low, compression_curve_wide_high, ratio_curve_low, ratio_curve_high, ratio_curve_wide_low, ratio_curve_wide_high, intradiscal_pressure_curve_low, intradiscal_pressure_curve_high, body_extensor_arm, body_bracing_moment, upper_body_mass, body_weight, upper_body_weight, hand_load_weight, head_distance, upper_trunk_distance, middle_trunk_distance, lower_trunk_distance, shoulder_distance, shoulder_height, arms_distance, load_distance, head_moment, upper_trunk_moment, middle_trunk_moment, lower_trunk_moment, arms_moment, upper_body_moment, hand_load_moment, net_moment, extensor_force, flexor_force, disc_inclination, compression, shear, body_weight_compression, load_weight_compression, body_moment_compression, load_moment_compression, bracing_compression, compression_body_weights, shear_body_weights, standing_compression, ratio_to_standing, intradiscal_pressure, lumbar_flexion, capacity_moment, largest_capacity_moment, needed_share, compression_low, compression_high, compression_wide_low, compression_wide_high, ratio_to_standing_low, ratio_to_standing_high, ratio_to_standing_wide_low, ratio_to_standing_wide_high, shear_low, shear_high, intradiscal_pressure_low, intradiscal_pressure_high };
}

// generated/load-equations.js
var equations4 = [
  {
    "label": "Shoulders in front of L5/S1",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>x</mi><mi>s</mi></msub><mo>=</mo><mi>λ</mi><msub><mi>x</mi><mn>0</mn></msub><mo>+</mo><mi>Z</mi><msub><mi>c</mi><mi>s</mi></msub><mi>sin</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mfrac><mrow><mi>π</mi><mi>θ</mi></mrow><mn>180</mn></mfrac><mo fence="true">)</mo></mrow></mrow></semantics></math></span>'
  },
  {
    "label": "Arms in front of L5/S1",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>x</mi><mrow><mi>a</mi><mi>r</mi><mi>m</mi><mi>s</mi></mrow></msub><mo>=</mo><msub><mi>x</mi><mi>s</mi></msub><mo>+</mo><msub><mi>k</mi><mi>a</mi></msub><msub><mi>x</mi><mi>h</mi></msub></mrow></semantics></math></span>'
  },
  {
    "label": "Load in front of L5/S1",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>x</mi><mi>l</mi></msub><mo>=</mo><msub><mi>x</mi><mi>h</mi></msub><mo>+</mo><msub><mi>x</mi><mi>s</mi></msub></mrow></semantics></math></span>'
  },
  {
    "label": "Moment of the upper body about L5/S1",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>M</mi><mi>u</mi></msub><mo>=</mo><msub><mi>M</mi><mrow><mi>a</mi><mi>r</mi><mi>m</mi><mi>s</mi></mrow></msub><mo>+</mo><msub><mi>M</mi><mrow><mi>h</mi><mi>e</mi><mi>a</mi><mi>d</mi></mrow></msub><mo>+</mo><msub><mi>M</mi><mrow><mi>l</mi><mi>t</mi></mrow></msub><mo>+</mo><msub><mi>M</mi><mrow><mi>m</mi><mi>t</mi></mrow></msub><mo>+</mo><msub><mi>M</mi><mrow><mi>u</mi><mi>t</mi></mrow></msub></mrow></semantics></math></span>'
  },
  {
    "label": "Moment of the load about L5/S1",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>M</mi><mi>l</mi></msub><mo>=</mo><msub><mi>W</mi><mi>l</mi></msub><msub><mi>x</mi><mi>l</mi></msub></mrow></semantics></math></span>'
  },
  {
    "label": "Net moment about L5/S1",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>M</mi><mrow><mi>n</mi><mi>e</mi><mi>t</mi></mrow></msub><mo>=</mo><msub><mi>M</mi><mi>l</mi></msub><mo>+</mo><msub><mi>M</mi><mi>u</mi></msub></mrow></semantics></math></span>'
  },
  {
    "label": "Lever arm of the back extensors, this body",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>d</mi><mi>e</mi></msub><mo>=</mo><mi>λ</mi><msub><mi>d</mi><mrow><mi>e</mi><mo separator="true">,</mo><mn>0</mn></mrow></msub></mrow></semantics></math></span>'
  },
  {
    "label": "Bracing moment, this body",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>M</mi><mi>b</mi></msub><mo>=</mo><msub><mi>M</mi><mrow><mi>b</mi><mo separator="true">,</mo><mn>0</mn></mrow></msub><mi>λ</mi><mi>μ</mi></mrow></semantics></math></span>'
  },
  {
    "label": "Force of the back extensors",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>F</mi><mi>e</mi></msub><mo>=</mo><mfrac><mrow><msub><mi>M</mi><mi>b</mi></msub><mo>+</mo><msub><mi>M</mi><mrow><mi>n</mi><mi>e</mi><mi>t</mi></mrow></msub><mrow><mo fence="true">(</mo><mn>1</mn><mo>+</mo><mi>χ</mi><mo fence="true">)</mo></mrow></mrow><msub><mi>d</mi><mi>e</mi></msub></mfrac></mrow></semantics></math></span>'
  },
  {
    "label": "Force of the trunk flexors",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>F</mi><mi>f</mi></msub><mo>=</mo><mfrac><mrow><msub><mi>M</mi><mi>b</mi></msub><mo>+</mo><msub><mi>M</mi><mrow><mi>n</mi><mi>e</mi><mi>t</mi></mrow></msub><mi>χ</mi></mrow><msub><mi>d</mi><mi>f</mi></msub></mfrac></mrow></semantics></math></span>'
  },
  {
    "label": "Tilt of the disc to the horizontal",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>ϕ</mi><mi>d</mi></msub><mo>=</mo><mi>ϕ</mi><mo>+</mo><mi>θ</mi><msub><mi>k</mi><mi>p</mi></msub></mrow></semantics></math></span>'
  },
  {
    "label": "L5/S1 compression",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>C</mi><mo>=</mo><msub><mi>k</mi><mi>c</mi></msub><mrow><mo fence="true">(</mo><msub><mi>F</mi><mi>e</mi></msub><mo>+</mo><msub><mi>F</mi><mi>f</mi></msub><mo fence="true">)</mo></mrow><mo>+</mo><mrow><mo fence="true">(</mo><msub><mi>W</mi><mi>l</mi></msub><mo>+</mo><msub><mi>W</mi><mi>u</mi></msub><mo fence="true">)</mo></mrow><mi>cos</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mfrac><mrow><mi>π</mi><msub><mi>ϕ</mi><mi>d</mi></msub></mrow><mn>180</mn></mfrac><mo fence="true">)</mo></mrow></mrow></semantics></math></span>'
  },
  {
    "label": "Compression from the weight of the upper body",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>C</mi><mi>W</mi></msub><mo>=</mo><msub><mi>W</mi><mi>u</mi></msub><mi>cos</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mfrac><mrow><mi>π</mi><msub><mi>ϕ</mi><mi>d</mi></msub></mrow><mn>180</mn></mfrac><mo fence="true">)</mo></mrow></mrow></semantics></math></span>'
  },
  {
    "label": "Compression from the weight of the load",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>C</mi><mi>L</mi></msub><mo>=</mo><msub><mi>W</mi><mi>l</mi></msub><mi>cos</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mfrac><mrow><mi>π</mi><msub><mi>ϕ</mi><mi>d</mi></msub></mrow><mn>180</mn></mfrac><mo fence="true">)</mo></mrow></mrow></semantics></math></span>'
  },
  {
    "label": "Compression from the muscle force that holds the upper body",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>C</mi><mi>u</mi></msub><mo>=</mo><msub><mi>M</mi><mi>u</mi></msub><msub><mi>k</mi><mi>M</mi></msub></mrow></semantics></math></span>'
  },
  {
    "label": "Compression from the muscle force that holds the load",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>C</mi><mi>l</mi></msub><mo>=</mo><msub><mi>M</mi><mi>l</mi></msub><msub><mi>k</mi><mi>M</mi></msub></mrow></semantics></math></span>'
  },
  {
    "label": "Compression from bracing",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>C</mi><mi>b</mi></msub><mo>=</mo><msub><mi>M</mi><mi>b</mi></msub><msub><mi>k</mi><mi>b</mi></msub></mrow></semantics></math></span>'
  },
  {
    "label": "L5/S1 compression in relaxed standing",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>C</mi><mn>0</mn></msub><mo>=</mo><msub><mi>W</mi><mi>u</mi></msub><mi>cos</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mfrac><mrow><mi>π</mi><mi>ϕ</mi></mrow><mn>180</mn></mfrac><mo fence="true">)</mo></mrow><mo>+</mo><mi>λ</mi><mrow><mo fence="true">(</mo><msub><mi>M</mi><mrow><mi>s</mi><mo separator="true">,</mo><mn>0</mn></mrow></msub><mi>μ</mi><msub><mi>k</mi><mi>b</mi></msub><mo>+</mo><msub><mi>W</mi><mi>u</mi></msub><msub><mi>k</mi><mi>M</mi></msub><msub><mi>x</mi><mn>0</mn></msub><mo fence="true">)</mo></mrow></mrow></semantics></math></span>'
  },
  {
    "label": "L5/S1 compression relative to relaxed standing",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>r</mi><mn>0</mn></msub><mo>=</mo><mfrac><mi>C</mi><msub><mi>C</mi><mn>0</mn></msub></mfrac></mrow></semantics></math></span>'
  },
  {
    "label": "Pressure in the disc",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>p</mi><mo>=</mo><msub><mi>p</mi><mn>0</mn></msub><mo>+</mo><mfrac><mrow><mi>C</mi><mi>β</mi></mrow><mrow><msub><mi>A</mi><mn>0</mn></msub><msup><mi>λ</mi><mn>2</mn></msup></mrow></mfrac></mrow></semantics></math></span>'
  },
  {
    "label": "Lumbar flexion of this posture",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>θ</mi><mi>l</mi></msub><mo>=</mo><mi>θ</mi><mrow><mo fence="true">(</mo><mn>1</mn><mo>−</mo><msub><mi>k</mi><mi>p</mi></msub><mo fence="true">)</mo></mrow></mrow></semantics></math></span>'
  },
  {
    "label": "Moment of the four extensor groups for each unit of muscle stress",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>m</mi><mi>σ</mi></msub><mo>=</mo><mfrac><mrow><msup><mi>λ</mi><mn>2</mn></msup><mrow><mo fence="true">(</mo><mfrac><mrow><msub><mi>F</mi><mrow><mn>0</mn><mo separator="true">,</mo><mi>i</mi><mi>l</mi></mrow></msub><msub><mi>a</mi><mrow><mi>i</mi><mi>l</mi></mrow></msub></mrow><mn>100</mn></mfrac><mo>+</mo><mfrac><mrow><msub><mi>F</mi><mrow><mn>0</mn><mo separator="true">,</mo><mi>l</mi><mi>l</mi></mrow></msub><msub><mi>a</mi><mrow><mi>l</mi><mi>l</mi></mrow></msub></mrow><mn>100</mn></mfrac><mo>+</mo><mfrac><mrow><msub><mi>F</mi><mrow><mn>0</mn><mo separator="true">,</mo><mi>l</mi><mi>t</mi></mrow></msub><msub><mi>a</mi><mrow><mi>l</mi><mi>t</mi></mrow></msub></mrow><mn>100</mn></mfrac><mo>+</mo><mfrac><mrow><msub><mi>F</mi><mrow><mn>0</mn><mo separator="true">,</mo><mi>m</mi><mi>f</mi></mrow></msub><msub><mi>a</mi><mrow><mi>m</mi><mi>f</mi></mrow></msub></mrow><mn>100</mn></mfrac><mo fence="true">)</mo></mrow></mrow><msub><mi>σ</mi><mn>0</mn></msub></mfrac></mrow></semantics></math></span>'
  },
  {
    "label": "Largest extensor moment of the muscle groups at the usual muscle stress",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>M</mi><mrow><mi>m</mi><mi>a</mi><mi>x</mi></mrow></msub><mo>=</mo><mi>σ</mi><msub><mi>m</mi><mi>σ</mi></msub></mrow></semantics></math></span>'
  },
  {
    "label": "Net moment as a share of the largest at the usual muscle stress",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>s</mi><mi>M</mi></msub><mo>=</mo><mfrac><msub><mi>M</mi><mrow><mi>n</mi><mi>e</mi><mi>t</mi></mrow></msub><msub><mi>M</mi><mrow><mi>m</mi><mi>a</mi><mi>x</mi></mrow></msub></mfrac></mrow></semantics></math></span>'
  }
];

// generated/load.js
var model4 = (
  /** @type {any} */
  load_model_exports
);
var sources4 = [{ "text": "Wilke and others 1999, Spine 24", "url": "https://doi.org/10.1097/00007632-199904150-00005", "use": "Disc pressure of one man standing, bending and lifting", "verified": true }, { "text": "Wilke and others 2001, Clinical Biomechanics 16", "url": "https://pubmed.ncbi.nlm.nih.gov/11275349/", "use": "The angle of the bent posture, and the area of the disc", "verified": false }, { "text": "Dreischarf and others 2015, Journal of Biomechanics", "url": "https://doi.org/10.1016/j.jbiomech.2015.01.007", "use": "Where the force in spinal implants stops rising", "verified": true }, { "text": "Leva 1996, Journal of Biomechanics 29", "url": "https://doi.org/10.1016/0021-9290(95)00178-6", "use": "Masses of the body's segments", "verified": false }, { "text": "McGill and Norman 1987, Journal of Biomechanics 20", "url": "https://www.jbiomech.com", "use": "Lever arm of the back extensors", "verified": false }, { "text": "Nachemson 1960, Acta Orthopaedica Scandinavica, Supplementum 43", "url": "https://www.tandfonline.com/journals/iort20", "use": "How disc pressure follows from compression", "verified": false }, { "text": "MyoSuite developers n.d., MyoSuite 2.12.2, model MyoTorso", "url": "https://github.com/MyoHub/myosuite", "use": "What the muscle groups can hold", "verified": true }];
var measured2 = { "bent": { "ratio": 2.45, "low": 2.16, "high": 2.5263157894736845, "flexion": 36, "load": 0 }, "lift": { "ratio": 5.499999999999999, "low": 4.6, "high": 5.7368421052631575, "flexion": 70, "load": 20 }, "plateau": { "from": 33, "to": 53, "patients": 5 } };
var massCentreHeight = 0.155;
var muscleStress = { "usual": 46, "highest": 100 };

// core/stacked-bars.js
var STACKED_BARS_HEIGHT = 284;
var BASE = 250;
var PINNED = { title: 18, top: 25, height: 18 };
var NOW2 = { title: 75, top: 82, height: 30 };
var RANGE = { gap: 2, height: 7 };
var COMB = { top: 142, row: 19 };
var LEFT = 2;
var LETTER = 6.7;
var NONE = 1e-9;
function stackedBars({ width, alt, axis, pinned, now }) {
  const x2 = linearScale([0, axis.high], [LEFT, width - 16]);
  return b`<svg role="img" aria-label=${alt} viewBox="0 0 ${width} ${STACKED_BARS_HEIGHT}" height=${STACKED_BARS_HEIGHT}>
    ${i3([width, ...Object.values(axis)], () => axisLines(axis, x2, width))}
    ${bar(pinned, PINNED, x2, axis.high, "se-strong")}
    ${bar(now, NOW2, x2, axis.high, "se-label-model")}
    ${comb(now.parts, x2, width, axis.high)}
  </svg>`;
}
function axisLines({ high: high2, step, unit, perUnit }, x2, width) {
  const ticks = Array.from({ length: Math.round(high2 / step) + 1 }, (_2, index) => index * step);
  return w`${ticks.map((tick) => {
    const last2 = tick === high2;
    return w`
      <line class=${tick === 0 ? "se-axis" : "se-gridline"} x1=${px(x2(tick))} x2=${px(x2(tick))} y1=${PINNED.top} y2=${BASE + 4}></line>
      <text class="se-quiet" x=${px(last2 ? width : x2(tick))} y=${BASE + 23} text-anchor=${last2 ? "end" : tick === 0 ? "start" : "middle"}>${tick / perUnit}${last2 ? ` ${unit}` : ""}</text>`;
  })}`;
}
function bar({ name: name9, sum, parts: parts3, range: range2, wideRange }, { title, top, height }, x2, high2, className) {
  const ranges = top + height + RANGE.gap;
  const end = partsTotal(parts3);
  return w`
    <text class=${`${className} se-halo`} x=${LEFT} y=${title}>${name9} ${sum}</text>
    ${stacked(parts3, high2).map(({ part, from, to }) => w`<rect class="se-part" data-tone=${part.tone} data-fill=${part.fill}
      x=${px(x2(from))} width=${px(Math.max(0.5, x2(to) - x2(from)))} y=${top} height=${height}></rect>`)}
    ${rangeBar("uncertainty-wide", wideRange, ranges, x2, high2)}
    ${rangeBar("uncertainty", range2, ranges, x2, high2)}
    <line class="se-sum" x1=${px(x2(end))} x2=${px(x2(end))} y1=${top - 2} y2=${ranges + RANGE.height + 1}></line>`;
}
function rangeBar(tone, [low2, to], y2, x2, high2) {
  const [start, end] = [x2(Math.min(low2, high2)), x2(Math.min(to, high2))];
  const tip = to > high2 ? `l6 ${RANGE.height / 2}l-6 ${RANGE.height / 2}` : `v${RANGE.height}`;
  return w`<path class=${`se-band-${tone}`} d=${`M${px(start)} ${y2}H${px(end)}${tip}H${px(start)}Z`}></path>`;
}
function partsTotal(parts3) {
  return parts3.reduce((sum, { value }) => sum + value, 0);
}
function stacked(parts3, high2) {
  let from = 0;
  return parts3.map((part) => {
    const placed2 = { part, from, to: from + part.value };
    from = placed2.to;
    return placed2;
  }).filter(({ part }) => part.value > NONE * high2);
}
function combRows(parts3, x2, width, high2) {
  const placed2 = stacked(parts3, high2);
  return placed2.map(({ part, from, to }, index) => {
    const text = `${part.name} ${part.text}`;
    const at2 = x2((from + to) / 2);
    return { part, at: at2, left: Math.max(0, Math.min(at2 + 6, width - LETTER * text.length)), row: COMB.top + COMB.row * (placed2.length - 1 - index) };
  });
}
function comb(parts3, x2, width, high2) {
  const rows = combRows(parts3, x2, width, high2);
  return w`
    ${rows.map(({ at: at2, row: row2 }) => w`<path class="se-part-leader" d=${`M${px(at2)} ${NOW2.top + NOW2.height - 6}V${row2 - 4}h4`}></path>`)}
    ${rows.map(({ part, left, row: row2 }) => w`<text class="se-halo" transform=${place(left, row2)}>${part.name}<tspan class="se-strong" dx="5">${part.text}</tspan></text>`)}`;
}

// explorers/load/capacity.js
function beyond({ net_moment: needed, capacity_moment: usual, largest_capacity_moment: highest }) {
  if (needed > highest) return "highest";
  return needed > usual ? "usual" : "held";
}

// explorers/load/strings.js
var TITLE5 = "Explorer: bending, holding a weight and load on L5/S1";
var QUESTION3 = `Someone bends forward by ${measured2.bent.flexion}° with empty hands. How many times the compression of relaxed standing does L5/S1 carry?`;
var UNTIL_COMMIT3 = "Commit a guess to see this curve";
var PARTS_UNTIL_COMMIT = "Commit a guess to see what the compression is made of";
var DISPUTED2 = "How the load goes on beyond 33° is not settled: in implants it levelled off, in this model it rises. A load is not an injury.";
var PARTS = "Computed: nobody has measured these parts. Dark range: lever arm of the back muscles, 5.5 to 7.5 cm. Pale range: every assumed number anywhere in its range, all at once; bracing is yours and in neither. Ratios are safer than newtons.";
var CURVE = "The model rises more steeply than these pressures, and it rises on. Pressures cannot tell the lever arm from the conversion into pressure: compare ratios.";
function measuredCaption() {
  const { plateau, bent: bent2, lift } = measured2;
  return `Points: disc pressure of one man, less its value lying prone, at ${bent2.flexion}° and when lifting ${lift.load} kg with a round back; that he bent by ${lift.flexion}° is assumed. In implants of ${plateau.patients} patients the force levelled off at about ${plateau.from}°; they carry only a part.`;
}
function newtons2(force) {
  return `${Math.round(force / 10) * 10} N`;
}
function kilonewtons(force) {
  return `${fixed(force / 1e3, 2)} kN`;
}
function muscleShare(results) {
  return 100 * (1 - (results.body_weight_compression + results.load_weight_compression) / results.compression);
}
function beyondMark(results) {
  return { held: "", usual: `beyond the groups at ${muscleStress.usual} N/cm²`, highest: "beyond any muscle stress in use" }[beyond(results)];
}
function limit(results) {
  const moments = (held2) => `, ${fixed(results.net_moment, 0)} against ${fixed(held2, 0)} N m`;
  return {
    held: { shown: "", spoken: "" },
    usual: {
      shown: ` It takes more than the muscle chapter’s groups hold at ${muscleStress.usual} N/cm²${moments(results.capacity_moment)}.`,
      spoken: " It takes more than the muscle chapter’s groups hold at their usual stress."
    },
    highest: {
      shown: ` It takes more than the muscle chapter’s groups hold at any stress in use${moments(results.largest_capacity_moment)}: read the load as arithmetic, not as something a person does.`,
      spoken: " It takes more than the muscle chapter’s groups hold at any stress in use: read the load as arithmetic, not as something a person does."
    }
  }[beyond(results)];
}
function sentence4(view) {
  if (!view.revealed) {
    const text = "Commit your guess: the answer appears here in one sentence.";
    return { band: "predict", shown: b`${text}`, spoken: text };
  }
  const { results, pinned } = view;
  const times2 = `${fixed(results.ratio_to_standing, 1)} × relaxed standing`;
  const range2 = `range ${fixed(results.ratio_to_standing_low, 1)} to ${fixed(results.ratio_to_standing_high, 1)}`;
  const { words, share } = madeOf(muscleShare(results));
  const held2 = limit(results);
  const made2 = b`${words} (${fixed(share, 0)} %).${held2.shown}`;
  if (!view.changed) {
    const next = "Bend the trunk or move the weight to compare.";
    return {
      band: `pinned|${words}|${beyond(results)}`,
      shown: b`L5/S1 carries <b>${times2}</b> (${range2}). ${made2} ${next}`,
      spoken: `The posture is as pinned. ${words}.${held2.spoken} ${next}`
    };
  }
  const percent6 = percentChange(results.compression, pinned.compression);
  const { index, direction: direction3 } = bandOf(percent6);
  const verb = changeVerb(percent6);
  const { amount: amount4, kind } = changeAmount(percent6, pinned);
  return {
    band: `${direction3 * index}|${kind}|${words}|${beyond(results)}`,
    shown: b`The compression on L5/S1 <b>${verb}${amount4}</b>${direction3 === 0 ? ":" : " to"} <b>${times2}</b> (${range2}). ${made2}`,
    spoken: `The compression on L5/S1 ${verb}${kind === "fold" ? ", to more than double" : ""}. ${words}.${held2.spoken}`
  };
}
function changeAmount(percent6, pinned) {
  if (bandOf(percent6).direction === 0) return { amount: "", kind: "none" };
  if (percent6 >= 100) return { amount: Math.abs(pinned.ratio_to_standing - 1) < 5e-3 ? "" : `, ${fixed(1 + percent6 / 100, 1)}-fold,`, kind: "fold" };
  return { amount: `, by ${fixed(Math.abs(percent6), 0)} %,`, kind: "percent" };
}
function madeOf(muscle) {
  if (muscle < 45) return { words: "Most of it is weight", share: 100 - muscle };
  if (muscle < 55) return { words: "About half of it is muscle force", share: muscle };
  if (muscle < 80) return { words: "Most of it is muscle force", share: muscle };
  return { words: "More than four fifths of it is muscle force", share: muscle };
}
function sceneAlt3({ values, results, revealed }) {
  const load2 = values.hand_load > 0 ? `a load of ${fixed(values.hand_load, 1)} kilograms, ${Math.round(results.hand_load_weight)} newtons, ${centimetres(results.load_distance)} in front of L5/S1` : "nothing in the hands";
  return `Person from the side, ${fixed(values.stature, 2)} metres tall, trunk bent forward by ${fixed(values.trunk_flexion, 1)} degrees, hands ${centimetres(values.hand_distance)} in front of the shoulders, with ${load2}. The upper body weighs ${Math.round(results.upper_body_weight)} newtons and its centre lies ${centimetres(upperBodyDistance(results))} in front of L5/S1.` + (revealed ? ` Together they turn with ${Math.round(results.net_moment)} newton metres about L5/S1.` : "");
}
function lensAlt(view) {
  const { results, revealed } = view;
  const mark = beyondMark(results);
  const anatomy = `Side view of L4, L5 and the sacrum with their discs, the L5/S1 disc sloping by ${Math.round(results.disc_inclination)} degrees; a line marks the lever arm of the back muscles, ${fixed(results.body_extensor_arm * 100, 1)} centimetres, range ${armRange(view)}.`;
  return revealed ? `${anatomy} Arrows to one scale: the back muscles pull with ${newtons2(results.extensor_force)}, and ${newtons2(results.compression)} press on the L5/S1 disc, range ${newtons2(results.compression_low)} to ${newtons2(results.compression_high)}.${mark && ` The muscle arrow is dashed: ${mark}.`}` : `${anatomy} The forces are hidden until you commit a guess.`;
}
function partsAlt({ results, pinned, changed }, parts3) {
  return `What the compression on L5/S1, ${kilonewtons(results.compression)}, is made of: ${parts3.filter(({ value }) => value > 0).map(({ name: name9, text }) => `${name9} ${text}`).join(", ")}. Range of the sum ${kilonewtons(results.compression_low)} to ${kilonewtons(results.compression_high)} for the lever arm, ${kilonewtons(results.compression_wide_low)} to ${kilonewtons(results.compression_wide_high)} for all inputs.` + (changed ? ` Pinned: ${kilonewtons(pinned.compression)}.` : "");
}
function curveAlt({ values, results, pinned, changed }) {
  const curve2 = results.ratio_curve;
  return `Compression on L5/S1 over trunk flexion from 0 to 90 degrees, as multiples of relaxed standing. The model goes from ${fixed(curve2[0], 1)} upright to ${fixed(curve2[curve2.length - 1], 1)} at 90 degrees; now, at ${fixed(values.trunk_flexion, 1)} degrees, ${fixed(results.ratio_to_standing, 1)}, lever-arm range ${fixed(results.ratio_to_standing_low, 1)} to ${fixed(results.ratio_to_standing_high, 1)}. One man's disc pressure gives ${fixed(measured2.bent.ratio, 1)} at ${measured2.bent.flexion} degrees and ${fixed(measured2.lift.ratio, 1)} when lifting ${measured2.lift.load} kilograms. In implants the force rose no further beyond about ${measured2.plateau.from} degrees.` + (changed ? ` Pinned: ${fixed(pinned.ratio_to_standing, 1)}.` : "");
}
function armRange({ values, results }) {
  const taller = results.body_extensor_arm / values.extensor_arm;
  return `${fixed(taller * LEVER_ARM.low / 10, 1)} to ${fixed(taller * LEVER_ARM.high / 10, 1)}`;
}
function upperBodyDistance(results) {
  return results.upper_body_moment / results.upper_body_weight;
}
function centimetres(metres) {
  return `${Math.round(metres * 100)} centimetres`;
}

// explorers/load/charts.js
var FORCES = { high: 12e3, step: 2e3, unit: "kN", perUnit: 1e3 };
var AXES = {
  x: { high: 150, ticks: [0, 30, 60, 90], unit: "°" },
  y: { high: 12, step: 3 },
  labels: { at: 99, grows: (
    /** @type {const} */
    "start"
  ) }
};
var CAUSES2 = [
  ["upper body’s weight", "body_weight_compression", "weight", "whole"],
  ["load’s weight", "load_weight_compression", "weight", "half"],
  ["muscle holding the body", "body_moment_compression", "muscle", "whole"],
  ["muscle holding the load", "load_moment_compression", "muscle", "half"],
  ["bracing", "bracing_compression", "muscle", "open"]
];
function parts2(results) {
  return CAUSES2.map(([name9, output, tone, fill]) => ({ name: name9, value: results[output], tone, fill, text: `${Math.round(results[output])} N` }));
}
function bar2(name9, results) {
  return {
    name: name9,
    sum: kilonewtons(results.compression),
    parts: parts2(results),
    range: [results.compression_low, results.compression_high],
    wideRange: [results.compression_wide_low, results.compression_wide_high]
  };
}
function partsChart(view) {
  const { results, pinned, revealed, width } = view;
  const now = bar2("now", results);
  return b`<figure>
    <p class="se-heading">What presses on L5/S1 <span>compression, kN</span></p>
    ${slot("parts", STACKED_BARS_HEIGHT, revealed ? stackedBars({
    width: width("parts", 290),
    alt: partsAlt(view, now.parts),
    axis: FORCES,
    pinned: bar2("pinned", pinned),
    now
  }) : b`<p class="se-veil">${PARTS_UNTIL_COMMIT}</p>`)}
    <p class="se-caption">${badge("illustration")}<span>${PARTS}</span></p>
  </figure>`;
}
var sampleAt = (angle) => Math.round(angle);
function ratioLines({ values, results, pinnedValues, pinned, changed }) {
  const lines3 = [];
  if (changed) {
    lines3.push({ tone: "baseline", x: pinned.flexion_axis, y: pinned.ratio_curve, anchor: sampleAt(pinnedValues.trunk_flexion), label: `pinned ${fixed(pinned.ratio_to_standing, 1)}` });
  }
  const range2 = `${fixed(results.ratio_to_standing_low, 1)}–${fixed(results.ratio_to_standing_high, 1)}`;
  lines3.push({ tone: "model", x: results.flexion_axis, y: results.ratio_curve, anchor: sampleAt(values.trunk_flexion), label: `now ${fixed(results.ratio_to_standing, 1)}`, note: `range ${range2}`, dot: true });
  return lines3;
}
function implantStrip(x2, top) {
  const { from, to } = measured2.plateau;
  const [start, level, end] = [x2(0), x2(from), x2(to)];
  const words = top + STRIP_HEIGHT - 4;
  return w`
    <rect class="se-contact" x=${px(start)} y=${top} width=${px(level - start)} height=${STRIP_HEIGHT}></rect>
    <rect class="se-flight" x=${px(level)} y=${top} width=${px(end - level)} height=${STRIP_HEIGHT}></rect>
    <text class="se-quiet" transform=${place((start + level) / 2, words)} text-anchor="middle">rises</text>
    <text class="se-quiet" transform=${place((level + end) / 2, words)} text-anchor="middle">flat</text>
    <text class="se-quiet" transform=${place(end + 6, words)}>in implants</text>`;
}
function ratioChart(view) {
  const { values, results, pinnedValues, changed, revealed, width } = view;
  const { bent: bent2, lift } = measured2;
  return b`<figure>
    <p class="se-heading">Bending forward <span>\u00d7 relaxed standing</span></p>
    ${slot("ratio", CURVE_CHART_HEIGHT, revealed ? curveChart({
    ...AXES,
    width: width("ratio", 290),
    alt: curveAlt(view),
    bands: [
      { tone: "uncertainty-wide", x: results.flexion_axis, low: results.ratio_curve_wide_low, high: results.ratio_curve_wide_high },
      { tone: "uncertainty", x: results.flexion_axis, low: results.ratio_curve_low, high: results.ratio_curve_high }
    ],
    lines: ratioLines(view),
    points: [
      { x: bent2.flexion, y: bent2.ratio, low: bent2.low, high: bent2.high, label: `one man ${fixed(bent2.ratio, 1)}` },
      { x: lift.flexion, y: lift.ratio, low: lift.low, high: lift.high, label: `${lift.load} kg lift ${fixed(lift.ratio, 1)}` }
    ],
    cursor: { now: values.trunk_flexion, pinned: changed ? pinnedValues.trunk_flexion : null },
    strip: implantStrip
  }) : b`<p class="se-veil">${UNTIL_COMMIT3}</p>`)}
    <div>
      <p class="se-caption">${badge("evidence")}<span>${measuredCaption()}</span></p>
      <p class="se-caption">${badge("illustration")}<span>${CURVE}</span></p>
    </div>
  </figure>`;
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
function skin(points2) {
  let area = 0;
  points2.forEach((p3, i4) => {
    const q = points2[(i4 + 1) % points2.length];
    area += p3[0] * q[1] - q[0] * p3[1];
  });
  return curve(area < 0 ? points2.slice().reverse() : points2);
}
var slim = (points2, fx = 1) => skin(points2.map(([x2, y2]) => [x2 * fx, y2]));
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
var BONES3 = {
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
  for (const level of LEVELS2.slice(0, 6).reverse()) {
    const d2 = DIMENSIONS[
      /** @type {import('./lumbar.js').Vertebra} */
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
function vertebra({ w: w2, h: h2, spine: spine2, droop }, frame) {
  const at2 = (x2, y2) => apply(frame, [x2, y2]);
  const a2 = w2 / 2, b2 = h2 / 2;
  return {
    body: polygon([at2(a2, b2), at2(-a2, b2), at2(-a2 + 22e-4, 0), at2(-a2, -b2), at2(a2, -b2), at2(a2 - 26e-4, 0)]),
    process: polygon([at2(-a2 + 1e-3, b2 * 0.35), at2(-a2 + 1e-3, -b2 * 0.45), at2(-a2 - spine2 * 0.5, -b2 * 0.6 - droop * 0.6), at2(-a2 - spine2, -droop - 55e-4), at2(-a2 - spine2, -droop + 35e-4)])
  };
}
var SACRUM3 = (() => {
  const seat = times(rigid(0, L5S1[0], L5S1[1]), [1e-3, 0, 0, 1e-3, 0, 0]);
  const s1 = times(seat, lumbarPose({ tilt: UPRIGHT_TILT }).frames.S1);
  return skin(
    /** @type {Point[]} */
    [[16.5, -1], [0, -1], [-16.5, -1], [-30, 2], [-36, 10], [-38, -3], [-48, -10], [-45, -24], [-46, -34], [-40, -56], [-33, -74], [-18, -93], [2, -106], [10, -103], [1, -84], [-2, -60], [2, -34], [9, -15]].map((point) => apply(s1, point))
  );
})();

// explorers/load/body-figure.js
var drawnNotModelled = "To scale with the model: L5/S1, shoulders, hands, lever arms, weights and the tilt of the disc; it lets straight arms hang from the shoulders. Drawn, not modelled: the curve of the spine, the head, the legs, and the hips that move back so that the person does not fall over.";
var L5S12 = (
  /** @type {XY} */
  [L5S1[0], 0.058 * REFERENCE]
);
var SHOULDER2 = (
  /** @type {XY} */
  [L5S12[0] + 0.01, L5S12[1] + 0.233 * REFERENCE]
);
var ARM = UPPER_ARM + 0.308;
var LUMBAR_SHARE = [0.08, 0.1, 0.12, 0.14, 0.15, 0.13];
var NECK_EXTENSION = 0.45;
var KNEES = { upright: 4, bent: 10 };
var LEGS_CENTRE = 0.55;
var HIPS_BACK = 0.3;
var FOOT_MIDDLE = 0.055;
var ANKLE = 0.0928;
var FAR_FOOT = 0.055;
var PLATE = 0.15;
var PLATE_MASS = 20;
var SEATS = (() => {
  const top = SPINE_SEATS[SPINE_SEATS.length - 1].y;
  const factor = (top - L5S12[1]) / (top - L5S1[1]);
  return SPINE_SEATS.map((seat, i4) => {
    const lumbar = i4 < 6;
    return { ...seat, y: lumbar ? seat.y - L5S1[1] + L5S12[1] : top - (top - seat.y) * factor, h: lumbar ? seat.h : seat.h * factor };
  });
})();
var LUMBAR = 6;
var T1 = 16;
var C1 = SEATS.length - 1;
var T4 = 13;
var NEUTRAL2 = SEATS.map((seat) => rigid(seat.turn, seat.x, seat.y));
var UNDONE = NEUTRAL2.map((frame) => inverse(frame));
var STEPS2 = NEUTRAL2.slice(1).map((frame, i4) => times(UNDONE[i4], frame));
var FACE = { from: 3, to: 31 };
function bound(y2) {
  const heights = [L5S12[1] - 0.035, ...SEATS.map((seat) => seat.y)];
  const above = heights.findIndex((height) => height > y2);
  if (above === 0) return 0;
  if (above < 0) return heights.length - 1;
  return above - 1 + (y2 - heights[above - 1]) / (heights[above] - heights[above - 1]);
}
var TRUNK = TRUNK_POINTS.map(([x2, y2]) => ({ x: x2, y: y2, at: Math.min(bound(y2), T1 + 1) }));
var HEAD_NECK = HEAD_NECK_POINTS.map(([x2, y2], i4) => ({ x: x2, y: y2, at: i4 >= FACE.from && i4 <= FACE.to ? C1 + 1 : Math.max(bound(y2), T4 + 1) }));
var clamp2 = (value, low2, high2) => Math.min(high2, Math.max(low2, value));
var degrees3 = (radians2) => radians2 * 180 / Math.PI;
var radians = (angle) => angle * Math.PI / 180;
function lumbarBend(flexion, discTilt) {
  const bends = LUMBAR_SHARE.map((share) => share * flexion);
  return { tilt: discTilt - bends[bends.length - 1] / 2, flexion: bends };
}
function spineFrames(flexion, discTilt, thoracic) {
  const bend2 = lumbarBend(flexion, discTilt);
  const pelvis = rigid(bend2.tilt - UPRIGHT_TILT);
  const [x2, y2] = apply(pelvis, L5S12);
  const lumbar = lumbarPose(bend2);
  const seats = [];
  for (const level of LEVELS2.slice(0, LUMBAR).reverse()) {
    const [a2, b2, c2, d2, e5, f2] = lumbar.frames[level];
    seats.push([a2, b2, c2, d2, x2 + e5 / 1e3, y2 + f2 / 1e3]);
  }
  const joints = { chest: T1 - LUMBAR + 1, neck: C1 - T1 };
  for (let i4 = LUMBAR; i4 <= C1; i4 += 1) {
    const turn = i4 <= T1 ? thoracic / joints.chest : -NECK_EXTENSION * flexion / joints.neck;
    const half = SEATS[i4 - 1].h / 2;
    const joint2 = times(times(rigid(0, 0, half), rigid(turn)), rigid(0, 0, -half));
    seats.push(times(times(seats[i4 - 1], joint2), STEPS2[i4 - 1]));
  }
  const centre = lumbarKeys(lumbar).discCentre;
  return { pelvis, seats, l5s1: (
    /** @type {XY} */
    [x2 + centre[0] / 1e3, y2 + centre[1] / 1e3]
  ), flexion: bend2.flexion };
}
function chord({ seats, l5s1 }) {
  const [x2, y2] = apply(times(seats[T4], UNDONE[T4]), SHOULDER2);
  return degrees3(Math.atan2(x2 - l5s1[0], y2 - l5s1[1]));
}
var lastSpine = null;
function bentSpine(flexion, discTilt, direction3) {
  const key = [flexion, discTilt, direction3].join();
  if (lastSpine?.key === key) return lastSpine.spine;
  let [before, now] = [0, 0.3 * flexion + 1];
  let error = chord(spineFrames(flexion, discTilt, before)) - direction3;
  for (let i4 = 0; i4 < 4; i4 += 1) {
    const next = chord(spineFrames(flexion, discTilt, now)) - direction3;
    if (Math.abs(next) < 1e-6 || next === error) break;
    [before, now, error] = [now, now - next * (now - before) / (next - error), next];
  }
  const spine2 = spineFrames(flexion, discTilt, now);
  lastSpine = { key, spine: spine2 };
  return spine2;
}
function hipsBack({ bodyWeight, upperBodyWeight, upperBodyMoment, loadWeight, loadMoment }, joint2, scale) {
  const carried4 = upperBodyWeight + loadWeight, legs = bodyWeight - upperBodyWeight;
  const wanted = (bodyWeight + loadWeight) * FOOT_MIDDLE * scale - carried4 * joint2 - upperBodyMoment - loadMoment;
  return clamp2(wanted / (carried4 + LEGS_CENTRE * legs), -HIPS_BACK * scale, 0.05 * scale);
}
function leg(hip, ankle, scale) {
  const [dx, dy] = [hip[0] - ankle[0], hip[1] - ankle[1]];
  const length = Math.hypot(dx, dy), thigh = THIGH * scale, shank = SHANK * scale;
  const knee = clamp2((length * length - thigh * thigh - shank * shank) / (2 * thigh * shank), -1, 1);
  const bend2 = Math.acos(knee), over = Math.asin(shank * Math.sin(bend2) / length);
  const lean = Math.atan2(dx, dy);
  const frame = (angle, at2) => (
    /** @type {Matrix} */
    times(rigid(degrees3(angle), at2[0], at2[1]), [scale, 0, 0, scale, 0, 0])
  );
  const thighFrame = frame(lean - over, hip), kneeAt = apply(thighFrame, [0, -THIGH]);
  return { thigh: thighFrame, shank: frame(lean - over + bend2, kneeAt), knee: (
    /** @type {XY} */
    kneeAt
  ) };
}
function bodyPose(posture) {
  const { stature, flexion, discTilt, shoulderDistance, shoulderHeight, handDistance, handLoad } = posture;
  const k2 = stature / REFERENCE;
  const spine2 = bentSpine(flexion, discTilt, degrees3(Math.atan2(shoulderDistance, shoulderHeight)));
  const hipX = hipsBack(posture, spine2.l5s1[0] * k2, k2);
  const kneeBend = radians(KNEES.upright + KNEES.bent * flexion / 90);
  const legLength = k2 * Math.sqrt(THIGH ** 2 + SHANK ** 2 + 2 * THIGH * SHANK * Math.cos(kneeBend));
  const ankle = (
    /** @type {XY} */
    [0, ANKLE * k2]
  );
  const hip = (
    /** @type {XY} */
    [hipX, ankle[1] + Math.sqrt(legLength ** 2 - hipX ** 2)]
  );
  const near = leg(hip, ankle, k2);
  const farAnkle = (
    /** @type {XY} */
    [FAR_FOOT * k2, ankle[1]]
  );
  const far = leg(hip, farAnkle, k2);
  const world = (
    /** @type {Matrix} */
    [k2, 0, 0, k2, hip[0], hip[1]]
  );
  const frames = [times(world, spine2.pelvis), ...spine2.seats.map((seat, i4) => times(world, times(seat, UNDONE[i4])))];
  const l5s1 = apply(world, spine2.l5s1);
  const shoulder = (
    /** @type {XY} */
    [l5s1[0] + shoulderDistance, l5s1[1] + shoulderHeight]
  );
  const reach = ARM * k2, drop = Math.sqrt(reach ** 2 - handDistance ** 2);
  const hand = (
    /** @type {XY} */
    [shoulder[0] + handDistance, shoulder[1] - drop]
  );
  const swing = -degrees3(Math.atan2(handDistance, drop));
  const limb = (angle, at2) => (
    /** @type {Matrix} */
    times(rigid(angle, at2[0], at2[1]), [k2, 0, 0, k2, 0, 0])
  );
  const arm = limb(swing, shoulder);
  return {
    scale: k2,
    hip,
    knee: near.knee,
    ankle,
    l5s1,
    discTilt,
    shoulder,
    hand,
    plate: PLATE * Math.sqrt(handLoad / PLATE_MASS),
    flexion: spine2.flexion,
    spine: SEATS.map((seat, i4) => (
      /** @type {XY} */
      apply(frames[i4 + 1], [seat.x, seat.y])
    )),
    frames,
    limbs: {
      pelvis: frames[0],
      head: frames[C1 + 1],
      thigh: near.thigh,
      shank: near.shank,
      foot: limb(0, ankle),
      farThigh: far.thigh,
      farShank: far.shank,
      farFoot: limb(0, farAnkle),
      arm,
      forearm: limb(
        swing,
        /** @type {XY} */
        apply(arm, [0, -UPPER_ARM])
      )
    }
  };
}
function carried2({ x: x2, y: y2, at: at2 }, frames) {
  const lower2 = Math.floor(at2), share = at2 - lower2;
  const a2 = apply(frames[lower2], [x2, y2]);
  if (share === 0) return a2;
  const b2 = apply(frames[lower2 + 1], [x2, y2]);
  return [a2[0] + (b2[0] - a2[0]) * share, a2[1] + (b2[1] - a2[1]) * share];
}
var BODY2 = "var(--se-body)";
var FAR = "var(--se-body-far)";
var CARD = "var(--se-card)";
var BONE = "var(--se-bone)";
var LINE = "var(--se-bone-line)";
var PLATE_FILL = "var(--se-control)";
var IDENTITY2 = (
  /** @type {Matrix} */
  [1, 0, 0, 1, 0, 0]
);
function torso({ frames }) {
  return join([TRUNK, HEAD_NECK].map((points2) => skin(points2.map((point) => carried2(point, frames)))));
}
function spineBones({ frames }) {
  const bones = SEATS.map((seat, i4) => vertebra(seat, times(frames[i4 + 1], NEUTRAL2[i4])));
  return { bodies: join(bones.map(({ body }) => body)), processes: join(bones.map(({ process }) => process)) };
}
var SACRUM_FRAME = (
  /** @type {Matrix} */
  [1, 0, 0, 1, 0, L5S12[1] - L5S1[1]]
);
function bodyShapes(pose, project) {
  const out = [];
  const { limbs: f2 } = pose;
  const rim = clamp2(project.scale * 0.022, 1.8, 3.4), line = clamp2(project.scale * 62e-4, 0.6, 1), thin = clamp2(project.scale * 34e-4, 0.3, 0.9);
  const limb = (id, d2, fill, title) => out.push({ id, kind: "path", d: d2, fill, stroke: CARD, strokeWidth: rim, linejoin: "round", paintOrder: "stroke", title });
  const cut2 = (id, d2, width = rim * 0.35) => out.push({ id, kind: "path", d: d2, fill: "none", stroke: CARD, strokeWidth: width });
  const bone = (id, d2, title, width = line) => out.push({ id, kind: "path", d: d2, fill: BONE, stroke: LINE, strokeWidth: width, linejoin: "round", title });
  limb("far-leg", draw(THIGH_SKIN, f2.farThigh, project) + draw(SHANK_SKIN, f2.farShank, project), FAR, "far leg");
  limb("far-shoe", draw(SHOE, f2.farFoot, project), FAR, "far shoe");
  limb("trunk", draw(torso(pose), IDENTITY2, project) + draw(THIGH_SKIN, f2.thigh, project) + draw(SHANK_SKIN, f2.shank, project), BODY2, "trunk, head and near leg");
  cut2("hair", draw(HAIR, f2.head, project));
  limb("shoe", draw(SHOE, f2.foot, project), BODY2, "near shoe");
  cut2("sole", draw(SOLE_LINE, f2.foot, project));
  cut2("hem", draw(HEM, f2.thigh, project), rim * 0.5);
  if (pose.plate > 0) {
    out.push({ id: "plate", kind: "path", d: draw(ellipse(pose.hand[0], pose.hand[1], pose.plate, pose.plate), IDENTITY2, project), fill: PLATE_FILL, stroke: CARD, strokeWidth: rim, paintOrder: "stroke", title: "weight in the hands" });
    out.push({ id: "plate-ring", kind: "path", d: draw(ellipse(pose.hand[0], pose.hand[1], pose.plate * 0.8, pose.plate * 0.8), IDENTITY2, project), fill: "none", stroke: CARD, strokeWidth: line, opacity: 0.7 });
  }
  limb("arm", draw(ARM_SKIN, f2.arm, project) + draw(FOREARM_SKIN, f2.forearm, project), BODY2, "near arm");
  cut2("fingers", draw(FINGERS, f2.forearm, project));
  const spine2 = spineBones(pose);
  bone("bone-fibula", draw(BONES3.fibula, f2.shank, project), "fibula");
  bone("bone-foot", draw(BONES3.foot, f2.foot, project), "bones of the foot");
  bone("bone-tibia", draw(BONES3.tibia, f2.shank, project), "tibia");
  bone("bone-femur", draw(BONES3.femur, f2.thigh, project), "femur");
  bone("bone-patella", draw(BONES3.patella, f2.shank, project), "kneecap");
  bone("bone-processes", draw(spine2.processes, IDENTITY2, project), "spinous processes", thin);
  bone("bone-sacrum", draw(SACRUM3, times(f2.pelvis, SACRUM_FRAME), project), "sacrum");
  bone("bone-pelvis", draw(BONES3.pelvis, f2.pelvis, project), "pelvis");
  out.push({ id: "bone-obturator", kind: "path", d: draw(BONES3.obturator, f2.pelvis, project), fill: BODY2, stroke: LINE, strokeWidth: line * 0.8 });
  bone("bone-femoral-head", draw(BONES3.head, f2.thigh, project), "hip joint");
  bone("bone-spine", draw(spine2.bodies, IDENTITY2, project), "spine, L5 to C1", thin);
  return out;
}

// explorers/load/scene.js
var NARROW3 = 470;
var TALLEST = 2.06;
var BEHIND = 0.6;
var AHEAD = 1.15;
var MOST = 190;
var WEIGHTS = { shown: 500, metres: 0.42 };
var LENS_FORCES = { shown: 1e3, share: 0.11 };
var LENS_TEXT = 82;
var LENS_FOOT = 44;
var ROWS2 = { wide: [24, 50], narrow: [20, 58] };
var FOOT4 = { wide: 66, narrow: 98 };
function layoutOf(width) {
  const narrow = width < NARROW3;
  const scale = Math.min(MOST, width / (narrow ? 1.78 : 3.35));
  const ground = Math.round(TALLEST * scale);
  const room = (BEHIND + AHEAD) * scale;
  const radius = Math.round(narrow ? Math.min(125, width * 0.36) : Math.max(96, Math.min(132, (width - room - 24) / 2)));
  const spare = Math.max(0, width - 2 * radius - 24 - room);
  const originX = narrow ? BEHIND * scale : 2 * radius + 24 + BEHIND * scale + spare / 2;
  return { narrow, width, scale, ground, originX, radius, height: ground + (narrow ? FOOT4.narrow : FOOT4.wide) };
}
function scene4(view) {
  const layout = layoutOf(view.width("scene", 600));
  const lensHeight = LENS_TEXT + 2 * layout.radius + LENS_FOOT;
  const pose = poseOf(view);
  return b`
    ${slot("scene", layout.height + (layout.narrow ? lensHeight : 0), b`
      ${personPicture(view, pose, layout)}
      <div class="se-lens" ?data-narrow=${layout.narrow}>${lensPicture(view, layout, lensHeight)}</div>
      ${grips2(view, pose, layout)}`)}
    <p class="se-caption">${drawnNotModelled}</p>`;
}
function poseOf({ values, results }) {
  return bodyPose({
    stature: values.stature,
    flexion: values.trunk_flexion,
    discTilt: results.disc_inclination,
    shoulderDistance: results.shoulder_distance,
    shoulderHeight: results.shoulder_height,
    handDistance: values.hand_distance,
    handLoad: values.hand_load,
    bodyWeight: results.body_weight,
    upperBodyWeight: results.upper_body_weight,
    upperBodyMoment: results.upper_body_moment,
    loadWeight: results.hand_load_weight,
    loadMoment: results.hand_load_moment
  });
}
function projection({ originX, ground, scale }) {
  return ([x2, y2]) => [originX + x2 * scale, ground - y2 * scale];
}
function grips2(view, pose, layout) {
  const at2 = projection(layout);
  const [jointX, jointY] = at2(pose.l5s1);
  const [shoulderX, shoulderY] = at2(pose.shoulder);
  const [handX, handY] = at2(pose.hand);
  const lean = (x2, y2) => Math.atan2(x2 - jointX, jointY - y2) * 180 / Math.PI;
  const { trunk_flexion: flexion, hand_distance: distance } = view.values;
  return b`
    ${handle({
    view,
    input: "trunk_flexion",
    label: "Bend the trunk",
    spoken: `${fixed(flexion, 1)} degrees`,
    x: shoulderX,
    y: shoulderY,
    toValue: ([x2, y2]) => flexion + lean(x2, y2) - lean(shoulderX, shoulderY)
  })}
    ${handle({
    view,
    input: "hand_distance",
    label: "Move the hands",
    spoken: `${fixed(distance * 100, 1)} centimetres in front of the shoulders`,
    x: handX,
    y: handY,
    toValue: ([x2]) => distance + (x2 - handX) / layout.scale
  })}`;
}
function weights({ values, results }, pose) {
  const height = massCentreHeight * values.stature * Math.cos(values.trunk_flexion * Math.PI / 180);
  const arm = upperBodyDistance(results);
  const body = (
    /** @type {Weight} */
    { name: "upper body", at: [pose.l5s1[0] + arm, pose.l5s1[1] + height], force: results.upper_body_weight, arm, moment: results.upper_body_moment, clear: 0.15 }
  );
  if (values.hand_load === 0) return [body];
  return [body, { name: "load", at: [pose.hand[0], pose.hand[1]], force: results.hand_load_weight, arm: results.load_distance, moment: results.hand_load_moment, clear: Math.max(0.08, pose.plate + 0.03) }];
}
function personPicture(view, pose, layout) {
  const { width, height, scale, ground, originX, narrow } = layout;
  const at2 = projection(layout);
  const joint2 = at2(pose.l5s1);
  const all = weights(view, pose);
  return b`<svg role="img" aria-label=${sceneAlt3(view)} viewBox="0 0 ${width} ${height}" height=${height}>
    <line class="se-ground" x1="0" x2=${width} y1=${ground + 1} y2=${ground + 1}></line>
    ${narrow ? A : leader(joint2, layout)}
    ${shapes(bodyShapes(pose, { scale, x: originX, y: ground }))}
    ${ring3(joint2, narrow)}
    ${all.map((one, index) => leverArm2(one, (narrow ? ROWS2.narrow : ROWS2.wide)[index], view, joint2, at2, layout))}
    ${all.map((one) => weightArrow(one, at2, layout))}
    ${scaleBar(width - 4, 26, WEIGHTS.metres * scale, `${WEIGHTS.shown} N`)}
  </svg>`;
}
function ring3(joint2, narrow) {
  return w`<g transform=${place(...joint2)}>
    <circle class="se-ring" r=${narrow ? 6 : 8} stroke-width="4.4"></circle>
    <circle class="se-ring-light" r=${narrow ? 6 : 8} stroke-width="2.2"></circle>
  </g>`;
}
function leader(joint2, { radius }) {
  const [cx, cy] = lensCentre(radius, false, 0);
  const [dx, dy] = [joint2[0] - cx, joint2[1] - cy];
  const length = Math.hypot(dx, dy);
  const [ux, uy] = [dx / length, dy / length];
  return w`<line class="se-thin" x1=${px(cx + ux * (radius + 2))} y1=${px(cy + uy * (radius + 2))} x2=${px(joint2[0] - ux * 10)} y2=${px(joint2[1] - uy * 10)}></line>`;
}
function weightArrow({ at: centre, force, clear }, at2, { scale, width }) {
  const from = at2(centre);
  const tip = (
    /** @type {XY} */
    [from[0], from[1] + force / WEIGHTS.shown * WEIGHTS.metres * scale]
  );
  const text = `${Math.round(force)} N`;
  const x2 = Math.min(from[0] + clear * scale, width - 8 * text.length);
  return w`
    ${arrow(from, tip)}
    <circle class="se-mass" transform=${place(...from)} r="4.5"></circle>
    <text class="se-force-text se-halo" transform=${place(x2, tip[1])}>${text}</text>`;
}
function leverArm2({ name: name9, at: centre, force, arm, moment }, row2, { revealed }, joint2, at2, { ground, narrow }) {
  const y2 = ground + row2;
  const [from] = joint2;
  const [to, top] = at2(centre);
  const text = `${name9} ${Math.round(force)} N × ${fixed(arm * 100, 0)} cm`;
  const words = w`<tspan class="se-strong">${text}</tspan>${revealed ? ` = ${fixed(moment, 0)} N m` : ""}`;
  return w`
    <path class="se-plumb" d="M${px(from)} ${px(joint2[1] + 12)}V${y2 + 6}M${px(to)} ${px(top)}V${y2 + 6}"></path>
    <path class="se-dimension" d="M${px(from)} ${y2 - 5}v10m0 -5H${px(to)}m0 -5v10"></path>
    ${narrow ? w`<text class="se-halo" transform=${place(0, y2 + 20)}>${words}</text>` : w`<text class="se-halo" transform=${place(from - 8, y2 + 4)} text-anchor="end">${words}</text>`}`;
}
function scaleBar(x2, y2, length, text) {
  return w`
    <path class="se-arrow-scale" d="M${px(x2 - length)} ${y2 - 4}v8m0 -4H${px(x2)}m0 -4v8"></path>
    <text class="se-quiet se-halo" transform=${place(x2 - length / 2, y2 - 9)} text-anchor="middle">${text}</text>`;
}
function lensCentre(radius, narrow, width) {
  return [narrow ? width / 2 : radius + 4, LENS_TEXT + radius];
}
function lensPicture(view, { radius, narrow, width: room }, height) {
  const { values, results, revealed } = view;
  const lens2 = lensView({
    radius,
    arm: values.extensor_arm * 1e3,
    armLow: LEVER_ARM.low,
    armHigh: LEVER_ARM.high,
    size: results.body_extensor_arm / values.extensor_arm,
    ...lumbarBend(values.trunk_flexion, results.disc_inclination)
  });
  const width = narrow ? room : 2 * radius + 12;
  const [cx, cy] = lensCentre(radius, narrow, width);
  const clip = `${view.id}-lens`;
  const unit = LENS_FORCES.share * radius;
  const foot2 = cy + radius + 18;
  return b`<svg role="img" aria-label=${lensAlt(view)} viewBox="0 0 ${width} ${height}" width=${width} height=${height}>
    <g transform="translate(${cx} ${cy})">
      ${i3([lens2, clip], () => w`
        <defs><clipPath id=${clip}><circle r=${radius}></circle></clipPath></defs>
        <circle class="se-lens-ground" r=${radius}></circle>
        <g clip-path="url(#${clip})">${shapes(lens2.shapes)}${shapes(lens2.marks)}</g>
        <circle class="se-ring" r=${radius} stroke-width="4"></circle>
        <circle class="se-ring-light" r=${radius} stroke-width="1.8"></circle>
        ${lens2.labels.filter(({ kind }) => kind === "bone").map((label) => w`<text class="se-on-bone" x=${px(label.tx)} y=${px(label.ty + 4)} text-anchor="middle">${label.text}</text>`)}`)}
      ${revealed ? w`${muscleArrow(results, lens2, unit)}${compressionArrows(view, lens2, unit)}` : A}
    </g>
    ${lensText(view)}
    <text class="se-strong se-halo" x="0" y=${foot2}>lever arm ${fixed(results.body_extensor_arm * 100, 1)} cm</text>
    <text class="se-quiet se-halo" x="0" y=${foot2 + 17}>assumed ${armRange(view)} cm</text>
    ${scaleBar(width - 10, foot2 + 8, unit, "1 kN")}
  </svg>`;
}
function muscleArrow(results, { lever, arrow: { ux, uy } }, unit) {
  const half = results.extensor_force / LENS_FORCES.shown * unit / 2;
  const from = (
    /** @type {XY} */
    [lever.x2 + ux * half, lever.y2 + uy * half]
  );
  const tip = (
    /** @type {XY} */
    [lever.x2 - ux * half, lever.y2 - uy * half]
  );
  return w`<line class="se-muscle-glow" x1=${px(from[0])} y1=${px(from[1])} x2=${px(tip[0])} y2=${px(tip[1])}></line>${arrow(from, tip, { head: 13, className: beyond(results) === "held" ? "-muscle" : "-muscle se-arrow-beyond" })}`;
}
function compressionArrows({ results, pinned, changed }, { arrow: { x: x2, y: y2, ux, uy, gapUp, gapDown } }, unit) {
  const length = results.compression / LENS_FORCES.shown * unit;
  const along2 = (distance) => (
    /** @type {XY} */
    [x2 + ux * distance, y2 + uy * distance]
  );
  const mark = along2(gapUp + pinned.compression / LENS_FORCES.shown * unit);
  return w`
    ${[[along2(gapUp + length), along2(gapUp)], [along2(-gapDown - length), along2(-gapDown)]].map(([from, tip]) => w`
      <line class="se-arrow-glow" x1=${px(from[0])} y1=${px(from[1])} x2=${px(tip[0])} y2=${px(tip[1])}></line>${arrow(from, tip, { head: 13, className: "-on-bone" })}`)}
    ${changed ? w`<line class="se-baseline-mark se-on-bone-mark" x1=${px(mark[0] - uy * 9)} y1=${px(mark[1] + ux * 9)} x2=${px(mark[0] + uy * 9)} y2=${px(mark[1] - ux * 9)}></line>` : A}`;
}
function lensText({ results, revealed }) {
  if (!revealed) {
    return w`<text class="se-strong se-halo" x="0" y="16">Forces on L5/S1</text>
      <text class="se-quiet se-halo" x="0" y="36">commit a guess first</text>`;
  }
  return w`
    <text class="se-key se-halo" x="0" y="18">${fixed(results.ratio_to_standing, 1)}<tspan dx="4">\u00d7 relaxed standing</tspan></text>
    <text class="se-force-text se-halo" x="0" y="37">${newtons2(results.compression)} on the disc</text>
    <text class="se-muscle-name se-halo" x="0" y="55">back muscles pull ${newtons2(results.extensor_force)}</text>
    <text class="se-strong se-halo" x="0" y="73">${beyondMark(results)}</text>`;
}

// explorers/load/definition.js
var { inputs: inputs6 } = model4;
var REFERENCE2 = `${inputs6.body_mass.default} kg, ${fixed(inputs6.stature.default, 2)} m`;
function amount2(digits, unit, words, factor = 1) {
  return (value) => {
    const number = tidy(value * factor, digits);
    return { number, unit, spoken: `${number} ${words}` };
  };
}
var controls4 = [
  {
    input: "trunk_flexion",
    label: "Trunk flexion",
    show: amount2(0, "°", "degrees"),
    meaning: (value) => value === 0 ? "upright" : "forward of upright",
    range: rangeText(inputs6.trunk_flexion, 0, "°")
  },
  {
    input: "hand_load",
    label: "Load in the hands",
    show: (value) => amount2(Number.isInteger(value) ? 0 : 1, "kg", "kilograms")(value),
    meaning: (_2, results) => `weighs ${Math.round(results.hand_load_weight)} N`,
    range: rangeText(inputs6.hand_load, 0, "kg")
  },
  {
    input: "hand_distance",
    label: "Hands in front of shoulders",
    show: amount2(0, "cm", "centimetres", 100),
    meaning: (value) => value === 0 ? "arms hang" : "reaching",
    range: rangeText(inputs6.hand_distance, 0, "cm", 100)
  },
  {
    input: "bracing_moment",
    label: `Trunk bracing at ${REFERENCE2}`,
    show: amount2(0, "N m", "newton metres"),
    meaning: (_2, results) => `${fixed(results.body_bracing_moment, 1)} N m in this body`,
    range: rangeText(inputs6.bracing_moment, 0, "N m")
  },
  {
    heading: "Person and assumptions",
    input: "body_mass",
    label: "Body mass",
    show: amount2(0, "kg", "kilograms"),
    meaning: (_2, results) => `above L5/S1 ${fixed(results.upper_body_mass, 0)} kg`,
    range: rangeText(inputs6.body_mass, 0, "kg")
  },
  {
    input: "stature",
    label: "Stature",
    show: amount2(2, "m", "metres"),
    meaning: () => "heights and levers",
    range: rangeText(inputs6.stature, 2, "m")
  },
  { input: "sex", label: "Segment masses" },
  {
    input: "extensor_arm",
    label: `Muscle lever arm at ${fixed(inputs6.stature.default, 2)} m`,
    show: amount2(1, "cm", "centimetres", 100),
    meaning: (_2, results) => `${fixed(results.body_extensor_arm * 100, 1)} cm in this body`,
    range: rangeText(inputs6.extensor_arm, 1, "cm", 100)
  }
];
function charts2(view) {
  return b`${partsChart(view)}${ratioChart(view)}`;
}
var load = {
  kind: "load",
  title: TITLE5,
  model: model4,
  controls: controls4,
  presets: [
    { label: "Lean like a runner", values: { trunk_flexion: 10 } },
    { label: "Bend with empty hands", values: { trunk_flexion: measured2.bent.flexion } },
    { label: `Lift ${measured2.lift.load} kg from a stoop`, values: { trunk_flexion: measured2.lift.flexion, hand_load: measured2.lift.load } },
    { label: "20 kg, arms hanging", values: { hand_load: 20 } },
    { label: "20 kg at arm’s length", values: { hand_load: 20, hand_distance: inputs6.hand_distance.high } }
  ],
  prediction: {
    question: QUESTION3,
    quantity: "multiple of the compression in relaxed standing",
    unit: "×",
    signed: false,
    digits: 1,
    close: 0.3,
    low: 1,
    high: 7,
    step: 0.1,
    start: 4,
    before: {},
    after: { trunk_flexion: measured2.bent.flexion },
    answer: (_2, after) => after.ratio_to_standing
  },
  // Whatever is computed from the moment or the compression would give the answer away; bracing is not.
  veiled: Object.keys(model4.outputs).filter((name9) => /compression|pressure|force|(?<!bracing_)moment|shear|ratio|share/.test(name9)),
  dock: [
    { label: "× standing", output: "ratio_to_standing", digits: 1 },
    { label: "muscle, N", output: "extensor_force", digits: 0 },
    { label: "disc, MPa", output: "intradiscal_pressure", digits: 2 }
  ],
  columns: ["flexion_axis", "ratio_curve", "ratio_curve_low", "ratio_curve_high", "compression_curve", "compression_curve_low", "compression_curve_high", "intradiscal_pressure_curve"],
  figure: scene4,
  charts: charts2,
  sentence: sentence4,
  notes: b`<span>${badge("disputed")}${DISPUTED2}</span>`,
  equations: equations4,
  sources: sources4,
  provenance: "Spine in Stride, load explorer. Compression on L5/S1 over trunk flexion, all other settings as below. A model of a typical adult at rest, not a measurement of anyone."
};

// explorers/load/index.js
register(load);

// generated/stride-length-model.js
var stride_length_model_exports = {};
__export(stride_length_model_exports, {
  evaluate: () => evaluate5,
  inputs: () => inputs7,
  name: () => name5,
  outputs: () => outputs5,
  parameters: () => parameters5
});
var name5 = "stride_length";
var inputs7 = {
  speed: { symbol: "v", unit: "m/s", default: 3.5, low: 2.2, high: 5, step: 0.1, label: "Speed", source: "fukuchi2017" },
  step_rate_change: { symbol: "r", unit: "fraction", default: 0, low: -0.1, high: 0.1, step: 0.01, label: "Change of step rate", source: "heiderscheit2011" },
  body_mass: { symbol: "M", unit: "kg", default: 70, low: 45, high: 100, step: 1, label: "Body mass", source: "spinestride" },
  stature: { symbol: "h", unit: "m", default: 1.75, low: 1.5, high: 2, step: 0.01, label: "Stature", source: "spinestride" },
  trunk_lean: { symbol: "\\theta", unit: "degree", default: 5, low: 0, high: 12, step: 0.5, label: "Forward lean of the trunk", source: "teng2015" },
  bracing_moment: { symbol: "M_{b,0}", unit: "N m", default: 12, low: 0, high: 30, step: 1, label: "Bracing moment, reference body", source: "spinestride" }
};
var outputs5 = {
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
  body_extensor_arm: { symbol: "d_{e}", unit: "m", label: "Lever arm of the back extensors, this body", kind: "scalar" },
  body_bracing_moment: { symbol: "M_{b}", unit: "N m", label: "Bracing moment, this body", kind: "scalar" },
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
var parameters5 = {
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
  step_rate_stature_exponent: -1,
  contact_time_factor: 1.038,
  contact_time_speed_exponent: -0.4357,
  contact_time_stature_exponent: 1.726,
  impact_half_duration: 0.02796,
  touchdown_velocity_offset: 0.02677,
  touchdown_velocity_slope: 0.2584,
  bell_peak_fraction: 0.4117,
  bell_blend: 0.5204,
  pressure_centre_travel: 0.3123,
  force_line_height_fraction: 0.3287,
  reference_mass: 70,
  reference_stature: 1.75,
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
var parameterUnits5 = {
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
  step_rate_stature_exponent: "1",
  contact_time_factor: "1",
  contact_time_speed_exponent: "1",
  contact_time_stature_exponent: "1",
  impact_half_duration: "s",
  touchdown_velocity_offset: "m/s",
  touchdown_velocity_slope: "1",
  bell_peak_fraction: "1",
  bell_blend: "1",
  pressure_centre_travel: "m",
  force_line_height_fraction: "1",
  reference_mass: "kg",
  reference_stature: "m",
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
var parameterRanges4 = {
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
var SAMPLES5 = 400;
var ROUNDING5 = 1e-12;
var NOISE4 = 1e-12;
function plainNumber5(value) {
  const [digits, power] = value.toExponential(11).split("e");
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 12) return String(Number(value.toPrecision(12)));
  const short = digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
  const sign = exponent < 0 ? "-" : "+";
  return `${short}e${sign}${String(Math.abs(exponent)).padStart(2, "0")}`;
}
function checkedInputs5(inputs15, values, rounding) {
  const range2 = (row2) => `from ${plainNumber5(row2.low)} to ${plainNumber5(row2.high)}` + (row2.choices ? ` (${row2.choices.join(", ")})` : "");
  for (const name9 of Object.keys(values)) {
    if (!Object.hasOwn(inputs15, name9)) {
      const known = Object.entries(inputs15).map(([key, row2]) => `${key} (${row2.unit}) ${range2(row2)}`);
      throw new RangeError(`unknown input ${name9}; the inputs are: ${known.join("; ")}`);
    }
  }
  const checked = {};
  for (const [name9, row2] of Object.entries(inputs15)) {
    const value = Object.hasOwn(values, name9) ? values[name9] : row2.default;
    const kind = row2.choices ? "whole" : "real";
    const needed = `${name9} (${row2.unit}) must be a ${kind} number ${range2(row2)}`;
    if (typeof value !== "number") throw new RangeError(`${needed}, but is not a number`);
    if (!Number.isFinite(value)) throw new RangeError(`${needed}, but is not finite`);
    const slack = rounding * (row2.high - row2.low);
    const broken = row2.choices && Math.abs(value - Math.round(value)) > slack;
    if (value < row2.low - slack || value > row2.high + slack || broken) {
      throw new RangeError(`${needed}, but is ${plainNumber5(value)}`);
    }
    checked[name9] = row2.choices ? Math.round(value) : value;
  }
  return checked;
}
function checkedParameters5(parameters9, units, overrides) {
  for (const [name9, value] of Object.entries(overrides)) {
    if (!Object.hasOwn(parameters9, name9)) {
      const known = Object.keys(parameters9).join(", ");
      throw new RangeError(`unknown parameter ${name9}; the parameters are: ${known}`);
    }
    if (typeof value !== "number" || !Number.isFinite(value)) {
      throw new RangeError(`parameter ${name9} (${units[name9]}) must be a finite real number`);
    }
  }
  return { ...parameters9, .../** @type {Record<string, number>} */
  overrides };
}
function maximumOf(series, sign = 1) {
  let maximum = -Infinity;
  for (const value of series) if (sign * value > maximum) maximum = sign * value;
  return maximum;
}
function timeOfMaximum(series, time2) {
  let place3 = 0;
  for (let i4 = 1; i4 < series.length; i4 += 1) if (series[i4] > series[place3]) place3 = i4;
  return time2[place3];
}
function sumOf2(series) {
  let sum = 0;
  for (const value of series) sum += value;
  return sum;
}
function meanOf(series) {
  return sumOf2(series) / series.length;
}
function meanOfNegativePart(series) {
  return meanOf(series.map((value) => Math.max(0, -value)));
}
function cornerOf4(names3, ranges, pattern, most) {
  return Object.fromEntries(names3.map((name9, place3) => [name9, ranges[name9][pattern >> place3 & 1 ? most : 1 - most]]));
}
function bandOf5(names3, ranges, noise, nominal, known, variant, zero) {
  const low2 = Float64Array.from(nominal);
  const high2 = Float64Array.from(nominal);
  const first = new Float64Array(nominal.length);
  const second = new Float64Array(nominal.length);
  const crossing = zero && new Float64Array(nominal.length);
  const negative = zero && Int8Array.from(zero, (value) => Number(value < 0));
  const positive = zero && Int8Array.from(zero, (value) => Number(value > 0));
  const compute = (state, out) => {
    variant({ ...known, ...state }, out, crossing);
    for (let i4 = 0; i4 < out.length; i4 += 1) {
      if (out[i4] < low2[i4]) low2[i4] = out[i4];
      if (out[i4] > high2[i4]) high2[i4] = out[i4];
      if (negative && crossing && crossing[i4] < 0) negative[i4] = 1;
      if (positive && crossing && crossing[i4] > 0) positive[i4] = 1;
    }
  };
  const patterns = new Uint32Array(nominal.length);
  const silent = names3.filter((name9, place3) => {
    compute({ [name9]: ranges[name9][0] }, first);
    compute({ [name9]: ranges[name9][1] }, second);
    let largest = 0;
    for (let i4 = 0; i4 < nominal.length; i4 += 1) {
      const effect = (second[i4] - first[i4]) / Math.max(1, Math.abs(nominal[i4]));
      if (effect > noise) patterns[i4] |= 1 << place3;
      largest = Math.max(largest, Math.abs(effect));
    }
    return largest <= noise;
  });
  const distinct = [...new Set(patterns)];
  for (const pattern of distinct) {
    for (const most of [1, 0]) {
      const corner = cornerOf4(names3, ranges, pattern, most);
      compute(corner, first);
      for (const name9 of silent) {
        const [least, greatest] = ranges[name9];
        compute({ ...corner, [name9]: corner[name9] === least ? greatest : least }, first);
      }
    }
  }
  if (!negative || !positive) return [low2, high2];
  for (const pattern of distinct) {
    variant({ ...known, ...cornerOf4(names3, ranges, pattern, 0) }, first, crossing, true);
    for (let i4 = 0; i4 < first.length; i4 += 1) {
      if (negative[i4] && positive[i4] && first[i4] < low2[i4]) low2[i4] = first[i4];
    }
  }
  return [low2, high2];
}
function vary_compression2(known, out, crossing, atZero) {
  const { bell_force, bell_impulse, body_bracing_moment, body_weight, cocontraction, com_offset, disc_tilt, extensor_arm, flexor_arm, fore_aft_force, impact_impulse, impact_transmission, muscle_cosine, pitch_share, stature, stature_ratio, step_time, trunk_impact_force, trunk_lean, upper_body_height_fraction, upper_body_mass_fraction } = known;
  const body_extensor_arm = extensor_arm * stature_ratio;
  const body_flexor_arm = flexor_arm * stature_ratio;
  const forward_arm = com_offset * stature_ratio + stature * upper_body_height_fraction * Math.sin(1 / 180 * Math.PI * trunk_lean);
  const upward_arm = stature * upper_body_height_fraction * Math.cos(1 / 180 * Math.PI * trunk_lean);
  const constant_1 = step_time / (bell_impulse + impact_impulse * impact_transmission);
  const constant_2 = -pitch_share * upward_arm;
  const constant_3 = body_weight * upper_body_mass_fraction;
  const constant_4 = cocontraction + 1;
  const constant_5 = 1 / body_extensor_arm;
  const constant_6 = 1 / body_flexor_arm;
  const constant_7 = Math.sin(1 / 180 * Math.PI * disc_tilt);
  const constant_8 = Math.cos(1 / 180 * Math.PI * disc_tilt);
  const constant_9 = muscle_cosine / body_weight;
  for (let i4 = 0; i4 < SAMPLES5; i4 += 1) {
    const bell_force_i = bell_force[i4];
    const fore_aft_force_i = fore_aft_force[i4];
    const trunk_impact_force_i = trunk_impact_force[i4];
    const trunk_acceleration_i = constant_1 * (bell_force_i + impact_transmission * trunk_impact_force_i);
    const trunk_moment_i = atZero ? 0 : constant_3 * (constant_2 * fore_aft_force_i + forward_arm * trunk_acceleration_i);
    const extensor_force_i = constant_5 * (body_bracing_moment + cocontraction * Math.max(0, -trunk_moment_i) + constant_4 * Math.max(0, trunk_moment_i));
    const flexor_force_i = constant_6 * (body_bracing_moment + cocontraction * Math.max(0, trunk_moment_i) + constant_4 * Math.max(0, -trunk_moment_i));
    const compression_i = constant_9 * (extensor_force_i + flexor_force_i) + upper_body_mass_fraction * (constant_7 * fore_aft_force_i + constant_8 * trunk_acceleration_i);
    crossing[i4] = trunk_moment_i;
    out[i4] = compression_i;
  }
}
function evaluate5(values = {}, overrides = {}) {
  const { speed, step_rate_change, body_mass, stature, trunk_lean, bracing_moment } = checkedInputs5(inputs7, values, ROUNDING5);
  const { gravity, minimum_flight_time, reference_speed, impact_mass_fraction, touchdown_velocity_step_rate_exponent, trunk_impact_half_width, contact_time_step_rate_exponent, contact_time_coefficient, reference_step_rate, step_rate_speed_exponent, step_rate_stature_exponent, contact_time_factor, contact_time_speed_exponent, contact_time_stature_exponent, impact_half_duration, touchdown_velocity_offset, touchdown_velocity_slope, bell_peak_fraction, bell_blend, pressure_centre_travel, force_line_height_fraction, reference_mass, reference_stature, extensor_arm, flexor_arm, muscle_cosine, muscle_shear, cocontraction, disc_tilt, upper_body_mass_fraction, upper_body_height_fraction, com_offset, impact_transmission, pitch_share } = checkedParameters5(parameters5, parameterUnits5, overrides);
  const mass_ratio = body_mass / reference_mass;
  const stature_ratio = stature / reference_stature;
  const body_extensor_arm = extensor_arm * stature_ratio;
  const body_flexor_arm = flexor_arm * stature_ratio;
  const body_bracing_moment = bracing_moment * mass_ratio * stature_ratio;
  const preferred_step_rate = reference_step_rate * Math.pow(stature_ratio, step_rate_stature_exponent) * Math.pow(speed / reference_speed, step_rate_speed_exponent);
  const step_rate = preferred_step_rate * (step_rate_change + 1);
  const step_time = 1 / step_rate;
  const contact_time = contact_time_coefficient * contact_time_factor * Math.pow(speed, contact_time_speed_exponent) * Math.pow(stature_ratio, contact_time_stature_exponent) * Math.pow(step_rate, contact_time_step_rate_exponent);
  const flight_time = -contact_time + step_time;
  if (!(flight_time >= minimum_flight_time)) throw new RangeError(`flight time is ${flight_time.toFixed(4)} s, below the limit of ${plainNumber5(minimum_flight_time)} s: the model describes running, which has a flight phase`);
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
  const contact_travel = contact_time * speed - pressure_centre_travel * stature_ratio;
  const touchdown_distance = 1 / 2 * contact_travel;
  const forward_arm = com_offset * stature_ratio + stature * upper_body_height_fraction * Math.sin(1 / 180 * Math.PI * trunk_lean);
  const upward_arm = stature * upper_body_height_fraction * Math.cos(1 / 180 * Math.PI * trunk_lean);
  const touchdown_com_velocity = gravity * (-1 / 2 * step_time + (bell_centre_time * bell_impulse + impact_half_duration * impact_impulse) / step_time);
  const sampleInterval = step_time / SAMPLES5;
  const time2 = new Float64Array(SAMPLES5);
  const bell_force = new Float64Array(SAMPLES5);
  const vertical_force = new Float64Array(SAMPLES5);
  const fore_aft_force = new Float64Array(SAMPLES5);
  const trunk_impact_force = new Float64Array(SAMPLES5);
  const trunk_acceleration = new Float64Array(SAMPLES5);
  const trunk_moment = new Float64Array(SAMPLES5);
  const extensor_force = new Float64Array(SAMPLES5);
  const flexor_force = new Float64Array(SAMPLES5);
  const compression = new Float64Array(SAMPLES5);
  const shear = new Float64Array(SAMPLES5);
  const vertical_displacement = new Float64Array(SAMPLES5);
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
  const constant_15 = 1 / body_extensor_arm;
  const constant_16 = 1 / body_flexor_arm;
  const constant_17 = Math.sin(1 / 180 * Math.PI * disc_tilt);
  const constant_18 = Math.cos(1 / 180 * Math.PI * disc_tilt);
  const constant_19 = muscle_cosine / body_weight;
  const constant_20 = -Math.cos(1 / 180 * Math.PI * disc_tilt);
  const constant_21 = muscle_shear / body_weight;
  const constant_22 = -(impact_half_duration * impact_half_duration) / (Math.PI * Math.PI);
  const constant_23 = -impact_half_duration;
  for (let i4 = 0; i4 < SAMPLES5; i4 += 1) {
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
    const extensor_force_i = constant_15 * (body_bracing_moment + cocontraction * Math.max(0, -trunk_moment_i) + constant_14 * Math.max(0, trunk_moment_i));
    const flexor_force_i = constant_16 * (body_bracing_moment + cocontraction * Math.max(0, trunk_moment_i) + constant_14 * Math.max(0, -trunk_moment_i));
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
  const [compression_low, compression_high] = bandOf5(["extensor_arm"], parameterRanges4, NOISE4, compression, { bell_force, bell_impulse, body_bracing_moment, body_weight, cocontraction, com_offset, disc_tilt, extensor_arm, flexor_arm, fore_aft_force, impact_impulse, impact_transmission, muscle_cosine, pitch_share, stature, stature_ratio, step_time, trunk_impact_force, trunk_lean, upper_body_height_fraction, upper_body_mass_fraction }, vary_compression2, trunk_moment);
  const [compression_wide_low, compression_wide_high] = bandOf5(["extensor_arm", "com_offset", "disc_tilt", "impact_transmission", "pitch_share", "cocontraction", "flexor_arm", "muscle_cosine", "upper_body_mass_fraction", "upper_body_height_fraction"], parameterRanges4, NOISE4, compression, { bell_force, bell_impulse, body_bracing_moment, body_weight, cocontraction, com_offset, disc_tilt, extensor_arm, flexor_arm, fore_aft_force, impact_impulse, impact_transmission, muscle_cosine, pitch_share, stature, stature_ratio, step_time, trunk_impact_force, trunk_lean, upper_body_height_fraction, upper_body_mass_fraction }, vary_compression2, trunk_moment);
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
  return { time: time2, vertical_force, fore_aft_force, trunk_acceleration, trunk_moment, compression, shear, vertical_displacement, compression_low, compression_high, compression_wide_low, compression_wide_high, body_extensor_arm, body_bracing_moment, step_rate, step_time, contact_time, flight_time, step_length, stride_length, steps_per_km, body_weight, touchdown_distance, peak_vertical_force, time_of_peak_vertical_force, peak_compression, peak_compression_low, peak_compression_high, peak_compression_wide_low, peak_compression_wide_high, time_of_peak_compression, mean_compression, min_compression, peak_shear, peak_moment, braking_impulse, peak_braking_force, vertical_excursion, compression_impulse_per_step, compression_impulse_per_km };
}

// generated/stride-length-equations.js
var equations5 = [
  {
    "label": "Preferred step rate",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>f</mi><mn>0</mn></msub><mo>=</mo><msub><mi>f</mi><mrow><mi>r</mi><mi>e</mi><mi>f</mi></mrow></msub><msup><mi>λ</mi><msub><mi>n</mi><mrow><mi>f</mi><mi>h</mi></mrow></msub></msup><msup><mrow><mo fence="true">(</mo><mfrac><mi>v</mi><msub><mi>v</mi><mrow><mi>r</mi><mi>e</mi><mi>f</mi></mrow></msub></mfrac><mo fence="true">)</mo></mrow><msub><mi>n</mi><mi>f</mi></msub></msup></mrow></semantics></math></span>'
  },
  {
    "label": "Contact time",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>t</mi><mi>c</mi></msub><mo>=</mo><msub><mi>a</mi><mrow><mi>t</mi><mi>c</mi></mrow></msub><mi>k</mi><msup><mi>λ</mi><msub><mi>n</mi><mi>h</mi></msub></msup><msup><mi>f</mi><msub><mi>n</mi><mrow><mi>f</mi><mi>r</mi></mrow></msub></msup><msup><mi>v</mi><msub><mi>n</mi><mi>v</mi></msub></msup></mrow></semantics></math></span>'
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
    "label": "Lever arm of the back extensors, this body",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>d</mi><mi>e</mi></msub><mo>=</mo><mi>λ</mi><msub><mi>d</mi><mrow><mi>e</mi><mo separator="true">,</mo><mn>0</mn></mrow></msub></mrow></semantics></math></span>'
  },
  {
    "label": "Bracing moment, this body",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>M</mi><mi>b</mi></msub><mo>=</mo><msub><mi>M</mi><mrow><mi>b</mi><mo separator="true">,</mo><mn>0</mn></mrow></msub><mi>λ</mi><mi>μ</mi></mrow></semantics></math></span>'
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
var model5 = (
  /** @type {any} */
  stride_length_model_exports
);
var sources5 = [{ "text": "Fukuchi, Fukuchi and Duarte 2017, PeerJ 5", "url": "https://doi.org/10.7717/peerj.3298", "use": "Measured ground force of runners on a treadmill", "verified": true }, { "text": "Clark, Ryan and Weyand 2017, Journal of Experimental Biology 220", "url": "https://doi.org/10.1242/jeb.138057", "use": "Vertical force from two masses", "verified": true }, { "text": "Alcantara and others 2021, PeerJ 9", "url": "https://doi.org/10.7717/peerj.11199", "use": "How contact time falls with speed and step rate", "verified": true }];
var measured3 = { "runners": 12, "speeds": [2.5, 3.5, 4.5], "percent": [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100], "contactTime": [0.26876, 0.22383, 0.19721], "mean": [[0.0631, 0.1049, 0.1654, 0.2461, 0.346, 0.4619, 0.5896, 0.724, 0.8598, 0.9898, 1.1073, 1.2069, 1.2876, 1.3512, 1.4015, 1.4427, 1.478, 1.5104, 1.542, 1.5747, 1.6102, 1.6496, 1.6938, 1.7428, 1.7957, 1.8506, 1.9057, 1.9592, 2.0103, 2.0586, 2.1038, 2.1458, 2.1841, 2.2188, 2.2497, 2.2769, 2.3002, 2.3195, 2.3346, 2.3454, 2.3519, 2.3545, 2.3535, 2.3492, 2.342, 2.332, 2.3192, 2.304, 2.2862, 2.2659, 2.2433, 2.2183, 2.1911, 2.1619, 2.1309, 2.0981, 2.0636, 2.0273, 1.9891, 1.9489, 1.9067, 1.8626, 1.8168, 1.7694, 1.7203, 1.6696, 1.6174, 1.5638, 1.5087, 1.4525, 1.3951, 1.3367, 1.2774, 1.2176, 1.1574, 1.097, 1.0367, 0.9765, 0.9168, 0.8577, 0.7994, 0.7422, 0.6862, 0.6318, 0.5792, 0.5287, 0.4803, 0.4342, 0.3904, 0.349, 0.3101, 0.2737, 0.2399, 0.2089, 0.1806, 0.155, 0.132, 0.1115, 0.0933, 0.0772, 0.0631], [0.0632, 0.1132, 0.1862, 0.2816, 0.3989, 0.5336, 0.6815, 0.8373, 0.9956, 1.1501, 1.2946, 1.4237, 1.5332, 1.6203, 1.6855, 1.731, 1.7618, 1.7826, 1.7987, 1.815, 1.8345, 1.8598, 1.8913, 1.9291, 1.9725, 2.0209, 2.0735, 2.129, 2.1861, 2.2431, 2.2983, 2.3505, 2.3985, 2.442, 2.4805, 2.5143, 2.5433, 2.5676, 2.5876, 2.6031, 2.6143, 2.6214, 2.6244, 2.6235, 2.619, 2.6113, 2.6007, 2.5873, 2.5713, 2.5528, 2.5319, 2.5087, 2.4833, 2.4557, 2.4259, 2.3939, 2.3599, 2.3238, 2.2856, 2.2453, 2.2028, 2.1579, 2.1106, 2.061, 2.0089, 1.9546, 1.8981, 1.8395, 1.779, 1.7167, 1.6526, 1.587, 1.5198, 1.4512, 1.3815, 1.311, 1.2398, 1.1683, 1.0969, 1.0256, 0.955, 0.8852, 0.8165, 0.7495, 0.6843, 0.6213, 0.5608, 0.5033, 0.449, 0.398, 0.3505, 0.3067, 0.2665, 0.2299, 0.1969, 0.1672, 0.1407, 0.1172, 0.0966, 0.0786, 0.0632], [0.0633, 0.1147, 0.1882, 0.2839, 0.4038, 0.5438, 0.7024, 0.8748, 1.0557, 1.2394, 1.4171, 1.5813, 1.7244, 1.84, 1.9256, 1.9806, 2.0097, 2.019, 2.017, 2.0114, 2.0077, 2.0096, 2.0187, 2.0351, 2.0584, 2.0883, 2.1241, 2.1654, 2.2113, 2.2609, 2.3132, 2.3669, 2.4206, 2.4729, 2.5227, 2.5686, 2.6098, 2.6458, 2.6761, 2.7009, 2.7202, 2.7345, 2.7441, 2.7493, 2.7505, 2.7477, 2.7413, 2.7314, 2.7182, 2.702, 2.6831, 2.6619, 2.6385, 2.6131, 2.5857, 2.5564, 2.525, 2.4915, 2.4556, 2.4171, 2.3759, 2.332, 2.2853, 2.2358, 2.1837, 2.1289, 2.0713, 2.0111, 1.9484, 1.8832, 1.8159, 1.7466, 1.6754, 1.6025, 1.528, 1.4522, 1.3751, 1.2971, 1.2185, 1.1397, 1.0611, 0.9831, 0.906, 0.8304, 0.7566, 0.6852, 0.6165, 0.5511, 0.4894, 0.4315, 0.3778, 0.3285, 0.2835, 0.2428, 0.2064, 0.174, 0.1454, 0.1203, 0.0986, 0.0796, 0.0633]], "sd": [[72e-4, 0.0186, 0.0389, 0.0661, 0.0969, 0.1275, 0.1557, 0.1816, 0.203, 0.2138, 0.2096, 0.1936, 0.1743, 0.1616, 0.1592, 0.1643, 0.1722, 0.1809, 0.1886, 0.1951, 0.1995, 0.2016, 0.2016, 0.2, 0.1979, 0.1959, 0.1941, 0.1921, 0.1894, 0.186, 0.1818, 0.1771, 0.1719, 0.1667, 0.1616, 0.1571, 0.1536, 0.1514, 0.1507, 0.1515, 0.1536, 0.1568, 0.161, 0.1658, 0.1711, 0.1766, 0.1825, 0.1884, 0.1945, 0.2008, 0.2071, 0.2135, 0.22, 0.2265, 0.233, 0.2392, 0.2452, 0.2509, 0.2563, 0.2613, 0.266, 0.2702, 0.2738, 0.2767, 0.2789, 0.2805, 0.2813, 0.2815, 0.2809, 0.2795, 0.2772, 0.274, 0.2701, 0.2653, 0.2597, 0.2533, 0.246, 0.238, 0.229, 0.2192, 0.2086, 0.1971, 0.1849, 0.1719, 0.1584, 0.1445, 0.1302, 0.1159, 0.1018, 0.0881, 0.0748, 0.0623, 0.0506, 0.0401, 0.031, 0.0234, 0.0173, 0.0128, 98e-4, 81e-4, 72e-4], [73e-4, 0.0217, 0.0504, 0.0862, 0.1268, 0.1663, 0.2011, 0.2286, 0.2485, 0.2598, 0.2608, 0.2517, 0.2347, 0.2144, 0.1959, 0.1829, 0.177, 0.1777, 0.1831, 0.1902, 0.1968, 0.202, 0.2058, 0.209, 0.2117, 0.2141, 0.2161, 0.2174, 0.2175, 0.216, 0.2124, 0.2074, 0.2015, 0.1958, 0.1909, 0.1871, 0.1842, 0.1816, 0.1791, 0.1764, 0.1735, 0.1709, 0.1687, 0.1671, 0.1661, 0.1657, 0.1658, 0.1666, 0.1679, 0.1698, 0.1724, 0.1756, 0.1793, 0.1836, 0.1884, 0.1935, 0.1987, 0.2038, 0.2086, 0.213, 0.2169, 0.2203, 0.2231, 0.2254, 0.227, 0.2282, 0.2289, 0.2291, 0.2289, 0.2283, 0.2271, 0.2253, 0.223, 0.2201, 0.2164, 0.2118, 0.2063, 0.1998, 0.1923, 0.1838, 0.1743, 0.1639, 0.1527, 0.1409, 0.1284, 0.1156, 0.1024, 0.0892, 0.0761, 0.0635, 0.0516, 0.0409, 0.0316, 0.0242, 0.0185, 0.0146, 0.012, 0.0103, 91e-4, 81e-4, 73e-4], [72e-4, 0.0242, 0.0546, 0.0929, 0.1357, 0.1783, 0.2163, 0.2457, 0.2646, 0.272, 0.2698, 0.2594, 0.2439, 0.2241, 0.2031, 0.185, 0.176, 0.1802, 0.1949, 0.2138, 0.2312, 0.2444, 0.2529, 0.2578, 0.2607, 0.2623, 0.2637, 0.2651, 0.2665, 0.2675, 0.2678, 0.2665, 0.2637, 0.2593, 0.254, 0.2486, 0.2438, 0.2397, 0.2365, 0.2337, 0.2308, 0.2279, 0.2246, 0.2211, 0.2172, 0.2134, 0.2096, 0.2062, 0.2033, 0.2009, 0.1991, 0.1979, 0.1971, 0.1968, 0.197, 0.1977, 0.1989, 0.2007, 0.2029, 0.2053, 0.2077, 0.2098, 0.2113, 0.2122, 0.2122, 0.2117, 0.2106, 0.2094, 0.208, 0.2065, 0.2049, 0.2029, 0.2004, 0.1973, 0.1935, 0.1889, 0.1832, 0.1766, 0.169, 0.1607, 0.1515, 0.1417, 0.1313, 0.1203, 0.109, 0.0973, 0.0854, 0.0735, 0.0619, 0.0509, 0.041, 0.0323, 0.0252, 0.0195, 0.0154, 0.0123, 0.0103, 89e-4, 8e-3, 75e-4, 72e-4]] };

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
  const { speeds, percent: percent6, contactTime, mean, sd } = measured3;
  const inside = Math.max(speeds[0], Math.min(speeds[speeds.length - 1], speed));
  const upper2 = Math.max(1, speeds.findIndex((one) => one >= inside));
  const lower2 = upper2 - 1;
  const share = (inside - speeds[lower2]) / (speeds[upper2] - speeds[lower2]);
  const mix3 = (a2, b2) => a2 + (b2 - a2) * share;
  const contact = mix3(contactTime[lower2], contactTime[upper2]);
  const average = percent6.map((_2, i4) => mix3(mean[lower2][i4], mean[upper2][i4]));
  const spread3 = percent6.map((_2, i4) => mix3(sd[lower2][i4], sd[upper2][i4]));
  const exact = speeds.includes(speed);
  return {
    time: percent6.map((one) => one * 10 * contact),
    mean: average,
    low: average.map((value, i4) => Math.max(0, value - spread3[i4])),
    high: average.map((value, i4) => value + spread3[i4]),
    kind: exact ? "measured" : inside === speed ? "interpolated" : "nearest",
    between: exact || inside !== speed ? [inside, inside] : [speeds[lower2], speeds[upper2]]
  };
}

// explorers/stride-length/strings.js
var TITLE6 = "Explorer: step rate, stride length and load on L5/S1";
var QUESTION4 = "A runner keeps 3.5 m/s but takes 10 % more steps a minute. How much does the peak compression on L5/S1 change?";
var UNTIL_COMMIT4 = "Commit a guess to see this curve";
var BALANCE_UNTIL_COMMIT2 = "Commit a guess to see how the load adds up";
var DISPUTED3 = "Whether smaller peaks protect the back is not settled. A peak is not an injury.";
var MODEL_FORCE = "Model: computed from speed, stature and step rate, fitted to these runners.";
var MODEL_COMPRESSION = "Computed: not measured in a running spine.";
var BANDS2 = "Dark band: lever arm of the back muscles, 5.5 to 7.5 cm. Pale band: every assumed number anywhere in its range, all at once. Lean and bracing are yours and in neither. Both are ranges, not probabilities.";
function measuredCaption2({ kind, between }) {
  const [a2, b2] = between.map((speed) => fixed(speed, 1));
  const who = `Measured: ${measured3.runners} runners, mean ± SD`;
  if (kind === "measured") return `${who}, at ${a2} m/s at their own step rate.`;
  if (kind === "interpolated") return `${who}, interpolated between ${a2} and ${b2} m/s, own step rate.`;
  return `${who}, nearest measured speed ${a2} m/s, own step rate.`;
}
function sentence5(view) {
  if (!view.revealed) {
    const text = "Commit your guess: the answer appears here in one sentence.";
    return { band: "predict", shown: b`${text}`, spoken: text };
  }
  const { results, pinned } = view;
  const peak = `${fixed(results.peak_compression, 2)} × body weight`;
  const range2 = `range ${fixed(results.peak_compression_low, 2)} to ${fixed(results.peak_compression_high, 2)}`;
  if (!view.changed) {
    const next = "Move a control to compare with the pinned runner.";
    return {
      band: "pinned",
      shown: b`The peak compression on L5/S1 is <b>${peak}</b> (${range2}). ${next}`,
      spoken: `The runner is as pinned. ${next}`
    };
  }
  const percent6 = percentChange(results.peak_compression, pinned.peak_compression);
  const { index, direction: direction3 } = bandOf(percent6);
  const total = kilometre(view);
  const verb = changeVerb(percent6);
  const amount4 = direction3 === 0 ? "" : `, by ${fixed(Math.abs(percent6), 1)} %,`;
  return {
    band: `${direction3 * index}|${total}`,
    shown: direction3 === 0 ? b`The peak compression on L5/S1 <b>${verb}</b>: ${peak} (${range2}). ${total}` : b`The peak compression on L5/S1 <b>${verb}${amount4}</b> to ${peak} (${range2}). ${total}`,
    spoken: `The peak compression on L5/S1 ${verb}. ${total}`
  };
}
function kilometre({ values, pinnedValues, results, pinned }) {
  const total = percentChange(results.compression_impulse_per_km, pinned.compression_impulse_per_km);
  const steps = percentChange(results.steps_per_km, pinned.steps_per_km);
  if (bandOf(total).direction !== 0) return `Summed over a kilometre, the load ${changeVerb(total)}.`;
  const onlyStepRate = Object.keys(values).every((name9) => name9 === "step_rate_change" || values[name9] === pinnedValues[name9]);
  if (!onlyStepRate || bandOf(steps).direction === 0) return "Summed over a kilometre, the load hardly changes.";
  return `Summed over a kilometre, the load hardly changes: ${steps > 0 ? "lower peaks, more of them" : "higher peaks, fewer of them"}.`;
}
function sceneAlt4({ values, results, pinned, changed }) {
  const before = changed ? ` Pinned: stride ${fixed(pinned.stride_length, 2)} metres, peak ground force ${fixed(pinned.peak_vertical_force, 2)} body weights.` : "";
  return `Runner at touchdown, ${fixed(values.stature, 2)} metres tall, trunk ${fixed(values.trunk_lean, 1)} degrees forward, with the step before as a paler figure behind. Stride ${fixed(results.stride_length, 2)} metres; the foot lands ${Math.round(results.touchdown_distance * 100)} centimetres ahead of the hip; peak ground force ${fixed(results.peak_vertical_force, 2)} body weights.${before}`;
}
function lensAlt2({ results, revealed }) {
  const anatomy = `Side view of L4, L5 and the sacrum with discs, facet joints, canal and back muscles; a line marks the lever arm of the back muscles, ${fixed(results.body_extensor_arm * 100, 1)} centimetres.`;
  return revealed ? `${anatomy} Arrows press on the L5/S1 disc: peak compression ${fixed(results.peak_compression, 2)} body weights, range ${fixed(results.peak_compression_low, 2)} to ${fixed(results.peak_compression_high, 2)}.` : `${anatomy} The compression is hidden until you commit a guess.`;
}
function forceAlt({ values, results, pinned, changed }, curve2) {
  return `Vertical ground force over one step, in body weights. The model rises to ${fixed(results.peak_vertical_force, 2)} at ${Math.round(results.time_of_peak_vertical_force * 1e3)} milliseconds and ends with contact at ${Math.round(results.contact_time * 1e3)} milliseconds. The measured mean of ${measured3.runners} runners peaks at ${fixed(Math.max(...curve2.mean), 2)} (${curve2.kind} for ${fixed(values.speed, 1)} metres per second).` + (changed ? ` Pinned: peak ${fixed(pinned.peak_vertical_force, 2)}.` : "");
}
function compressionAlt({ results, pinned, changed }) {
  return `Compression on L5/S1 over one step, in body weights: at least ${fixed(results.min_compression, 2)} in flight, peak ${fixed(results.peak_compression, 2)} at ${Math.round(results.time_of_peak_compression * 1e3)} milliseconds; lever-arm range ${fixed(results.peak_compression_low, 2)} to ${fixed(results.peak_compression_high, 2)}, all inputs ${fixed(results.peak_compression_wide_low, 2)} to ${fixed(results.peak_compression_wide_high, 2)}.` + (changed ? ` Pinned: peak ${fixed(pinned.peak_compression, 2)}.` : "");
}

// explorers/stride-length/charts.js
var AXES2 = {
  x: { high: 490, ticks: [0, 100, 200, 300, 400], unit: "ms" },
  y: { high: 7, step: 1 },
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
  const lines3 = [];
  if (changed) {
    const before = indexOfMax(pinned[series]);
    lines3.push({ tone: "baseline", x: time(pinned), y: pinned[series], anchor: before, label: `pinned ${fixed(pinned[series][before], 2)}` });
  }
  lines3.push({ tone: "model", x: time(results), y: results[series], anchor: peak, label: `model ${fixed(results[series][peak], 2)}`, dot: true });
  return lines3;
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
    ...AXES2,
    width: width("force", 290),
    alt: forceAlt(view, curve2),
    bands: [{ tone: "measured-band", x: curve2.time, low: curve2.low, high: curve2.high }],
    lines: [measuredLine, ...modelLines(view, "vertical_force")],
    strip: phaseStrip(view)
  }))}
    <div>
      <p class="se-caption">${badge("evidence")}<span>${measuredCaption2(curve2)}</span></p>
      <p class="se-caption">${badge("illustration")}<span>${MODEL_FORCE}</span></p>
    </div>
  </figure>`;
}
function compressionChart(view) {
  const { results, revealed, width } = view;
  return b`<figure>
    <p class="se-heading">Compression on L5/S1 <span>\u00d7 body weight</span></p>
    ${slot("compression", CURVE_CHART_HEIGHT, revealed ? curveChart({
    ...AXES2,
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
  }) : b`<p class="se-veil">${UNTIL_COMMIT4}</p>`)}
    <div>
      <p class="se-caption">${badge("illustration")}<span>${MODEL_COMPRESSION}</span></p>
      <p class="se-caption">${BANDS2}</p>
    </div>
  </figure>`;
}

// explorers/stride-length/runner-figure.js
var drawnNotModelled2 = "From the model and its inputs: the distance from hip to landing foot, the stride, and the lean of the trunk; body proportions follow stature. Drawn, not modelled: the swing leg, the arms, the bend of the knee, the foot, the pelvis and the curve of the spine.";
var NECK_SEAT = 18;
var FOOT_PITCH = 6;
var SWING_HEM = curve([[0.09, -0.192], [0, -0.197], [-0.09, -0.196]], false);
var TRUNK2 = skin(TRUNK_POINTS);
var HEAD_NECK2 = skin(HEAD_NECK_POINTS);
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
  let low2 = (
    /** @type {[number, number]} */
    [0, 1]
  );
  for (const p3 of sample(SHOE, rigid(-FOOT_PITCH), 24)) if (p3[1] < low2[1]) low2 = p3;
  return low2;
})();
var clamp3 = (v2, a2, b2) => Math.min(b2, Math.max(a2, v2));
function runnerPose({ speed = 3.5, trunkLean = 5, stature = 1.75, touchdownDistance = 0.29, stepLength = 1.2 } = {}) {
  const k2 = stature / REFERENCE, thigh = THIGH * k2, shank = SHANK * k2;
  const quick = clamp3((speed - 2.2) / 2.8, 0, 1);
  const place3 = (degrees4, p3) => (
    /** @type {Matrix} */
    times(rigid(degrees4, p3[0], p3[1]), [k2, 0, 0, k2, 0, 0])
  );
  const from = (m3, x2, y2) => apply(m3, [x2, y2]);
  const ankle = (
    /** @type {XY} */
    [-CONTACT[0] * k2, -CONTACT[1] * k2]
  );
  const foot2 = place3(-FOOT_PITCH, ankle);
  const dx = ankle[0] + touchdownDistance;
  const kneeFlexion = clamp3(18.5 - 9 * (touchdownDistance / stature - 0.1) / 0.15 + 2 * quick, 10, 20);
  const f2 = kneeFlexion * Math.PI / 180;
  const leg2 = Math.sqrt(thigh * thigh + shank * shank + 2 * thigh * shank * Math.cos(f2));
  const hip = (
    /** @type {XY} */
    [-touchdownDistance, ankle[1] + Math.sqrt(leg2 * leg2 - dx * dx)]
  );
  const swing = Math.atan2(dx, hip[1] - ankle[1]), over = Math.asin(shank * Math.sin(f2) / leg2);
  const thighAngle = (swing + over) * 180 / Math.PI, shankAngle = thighAngle - kneeFlexion;
  const thighFrame = place3(-thighAngle, hip), knee = from(thighFrame, 0, -THIGH), shankFrame = place3(-shankAngle, knee);
  const trunk = place3(trunkLean, hip);
  const neck = apply(trunk, NECK);
  const headFrame = times(times(rigid(trunkLean * 0.5, neck[0], neck[1]), [k2, 0, 0, k2, 0, 0]), [1, 0, 0, 1, -NECK[0], -NECK[1]]);
  const tuck = clamp3((0.475 - hip[1] / stature) / 0.11, 0, 1);
  const back = 8 + 13 * quick + 14 * tuck * (1 - quick * 0.6), folded = back + 72 + 22 * quick + 16 * tuck * (1 - quick * 0.5);
  const swingThigh = place3(back, hip), swingKnee = from(swingThigh, 0, -THIGH);
  const swingShank = place3(folded, swingKnee), swingAnkle = from(swingShank, 0, -SHANK);
  const swingFoot = place3(folded + 24, swingAnkle);
  const shoulder = apply(trunk, SHOULDER);
  const backAngle = 40 + 12 * quick - trunkLean * 0.6, bend2 = 98 - 4 * quick;
  const nearArm = place3(backAngle, shoulder), nearElbow = from(nearArm, 0, -UPPER_ARM);
  const nearForearm = place3(backAngle - bend2, nearElbow), nearWrist = from(nearForearm, 0, -FOREARM);
  const fore = -(14 + 12 * quick) + trunkLean * 0.4;
  const farArm = place3(fore, shoulder), farElbow = from(farArm, 0, -UPPER_ARM);
  const farForearm = place3(fore - 104, farElbow), farWrist = from(farForearm, 0, -FOREARM);
  const spine2 = SPINE.line.map((p3, i4) => apply(i4 >= NECK_SEAT ? headFrame : trunk, p3));
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
    spine: spine2,
    frames: { trunk, head: headFrame, thigh: thighFrame, shank: shankFrame, foot: foot2, swingThigh, swingShank, swingFoot, nearArm, nearForearm, farArm, farForearm }
  };
}
var BODY3 = "var(--se-body)";
var FAR2 = "var(--se-body-far)";
var CARD2 = "var(--se-card)";
var BONE2 = "var(--se-bone)";
var LINE2 = "var(--se-bone-line)";
var last = null;
function skinPieces(pose, p3) {
  if (last && last.pose === pose && last.scale === p3.scale && last.x === p3.x && last.y === p3.y) return last.pieces;
  const f2 = pose.frames;
  const pieces = {
    farArm: draw(ARM_SKIN, f2.farArm, p3) + draw(FOREARM_SKIN, f2.farForearm, p3),
    swingLeg: draw(THIGH_SKIN, f2.swingThigh, p3) + draw(SHANK_SKIN, f2.swingShank, p3),
    swingShoe: draw(SHOE, f2.swingFoot, p3),
    trunk: draw(TRUNK2, f2.trunk, p3) + draw(HEAD_NECK2, f2.head, p3) + draw(THIGH_SKIN, f2.thigh, p3) + draw(SHANK_SKIN, f2.shank, p3),
    shoe: draw(SHOE, f2.foot, p3),
    nearArm: draw(ARM_SKIN, f2.nearArm, p3) + draw(FOREARM_SKIN, f2.nearForearm, p3)
  };
  last = { pose, scale: p3.scale, x: p3.x, y: p3.y, pieces };
  return pieces;
}
function runnerShapes(pose, project, { bones = true } = {}) {
  const out = [];
  const { frames: f2 } = pose, rim = clamp3(project.scale * 0.022, 1.8, 3.4), line = clamp3(project.scale * 62e-4, 0.6, 1);
  const thin = clamp3(project.scale * 34e-4, 0.3, 0.9);
  const limb = (id, d2, fill, title) => out.push({ id, kind: "path", d: d2, fill, stroke: CARD2, strokeWidth: rim, linejoin: "round", paintOrder: "stroke", title });
  const cut2 = (id, d2, width = rim * 0.5) => out.push({ id, kind: "path", d: d2, fill: "none", stroke: CARD2, strokeWidth: width });
  const bone = (id, d2, title, width = line) => out.push({ id, kind: "path", d: d2, fill: BONE2, stroke: LINE2, strokeWidth: width, linejoin: "round", title });
  const skins = skinPieces(pose, project);
  limb("far-arm", skins.farArm, FAR2, "far arm");
  cut2("far-fingers", draw(FINGERS, f2.farForearm, project), rim * 0.35);
  limb("swing-leg", skins.swingLeg, FAR2, "swing leg");
  limb("swing-shoe", skins.swingShoe, FAR2, "shoe of the swing leg");
  cut2("swing-sole", draw(SOLE_LINE, f2.swingFoot, project), rim * 0.35);
  cut2("swing-hem", draw(SWING_HEM, f2.swingThigh, project));
  limb("trunk", skins.trunk, BODY3, "trunk, head and landing leg");
  cut2("hair", draw(HAIR, f2.head, project), rim * 0.35);
  limb("shoe", skins.shoe, BODY3, "shoe of the landing leg");
  cut2("sole", draw(SOLE_LINE, f2.foot, project), rim * 0.35);
  cut2("hem", draw(HEM, f2.thigh, project));
  limb("near-arm", skins.nearArm, BODY3, "near arm");
  cut2("near-fingers", draw(FINGERS, f2.nearForearm, project), rim * 0.35);
  if (!bones) return out;
  bone("bone-fibula", draw(BONES3.fibula, f2.shank, project), "fibula");
  bone("bone-foot", draw(BONES3.foot, f2.foot, project), "bones of the foot");
  bone("bone-tibia", draw(BONES3.tibia, f2.shank, project), "tibia");
  bone("bone-femur", draw(BONES3.femur, f2.thigh, project), "femur");
  bone("bone-patella", draw(BONES3.patella, f2.shank, project), "kneecap");
  bone("bone-spines", draw(SPINE.trunk.processes, f2.trunk, project) + draw(SPINE.neck.processes, f2.head, project), "spinous processes", thin);
  bone("bone-sacrum", draw(SACRUM3, f2.trunk, project), "sacrum");
  bone("bone-pelvis", draw(BONES3.pelvis, f2.trunk, project), "pelvis");
  out.push({ id: "bone-obturator", kind: "path", d: draw(BONES3.obturator, f2.trunk, project), fill: BODY3, stroke: LINE2, strokeWidth: line * 0.8 });
  bone("bone-femoral-head", draw(BONES3.head, f2.thigh, project), "hip joint");
  bone("bone-spine", draw(SPINE.trunk.bodies, f2.trunk, project) + draw(SPINE.neck.bodies, f2.head, project), "spine, L5 to C1", thin);
  return out;
}
function runnerSilhouette(pose, project, fill = "var(--se-ghost)") {
  const q = skinPieces(pose, project);
  const d2 = q.farArm + q.swingLeg + q.swingShoe + q.trunk + q.shoe + q.nearArm;
  return [{ id: "ghost", kind: "path", d: d2, fill, title: "the runner one step ago" }];
}

// explorers/stride-length/scene.js
var NARROW4 = 480;
var ROOMY = 620;
var METRES = 5.12;
var TALLEST2 = 2.1;
var FORCE_SCALE = 0.3;
var LENS_SCALE = 12;
var FAN = 11;
var PRESSURE_PATH = [0.12, 0.78];
function scene5(view) {
  const width = view.width("scene", 600);
  const narrow = width < NARROW4;
  const lens2 = lensLayout(width, narrow);
  return b`
    ${slot("scene", sceneHeight(width, narrow) + (narrow ? lens2.height : 0), b`
      ${runnerPicture(view, width, narrow, lens2)}
      <div class="se-lens" ?data-narrow=${narrow}>${lensPicture2(view, lens2)}</div>`)}
    <p class="se-caption">${drawnNotModelled2}</p>`;
}
function sceneHeight(width, narrow) {
  return Math.round(TALLEST2 * width / METRES) + (narrow ? 92 : 98);
}
function lensLayout(width, narrow) {
  const radius = narrow ? Math.min(100, width * 0.27) : Math.min(98, width * 0.16);
  const [cx, cy] = [radius + 4, radius + 22];
  return { radius, cx, cy, width: narrow ? width : 2 * radius + 170, height: cy + radius + 30, text: narrow ? [cx + radius + 16, 62] : [cx + radius + 46, 36], narrow };
}
function runnerPicture(view, width, narrow, lens2) {
  const { values, results, pinned, changed } = view;
  const scale = width / METRES;
  const ground = Math.round(TALLEST2 * scale);
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
  const at2 = (point) => (
    /** @type {[number, number]} */
    [originX + point[0] * scale, ground - point[1] * scale]
  );
  const joint2 = at2(pose.l5s1);
  return b`<svg role="img" aria-label=${sceneAlt4(view)} viewBox="0 0 ${width} ${height}" height=${height}>
    <path class="se-path" d=${jointPath(view, pose.l5s1, at2)}></path>
    ${[1, 2].map((steps) => w`<rect class="se-landing" x=${px(originX - steps * results.step_length * scale - 4)} y=${ground - 1} width=${px(0.16 * values.stature * scale)} height="5" rx="2.5"></rect>`)}
    <g transform="translate(${px(-results.step_length * scale)} 0)">${shapes(runnerSilhouette(pose, project))}</g>
    ${narrow ? A : leader2(joint2, lens2)}
    <path class="se-fan" d=${forceFan(view, at2)}></path>
    ${shapes(runnerShapes(pose, project))}
    <line class="se-ground" x1="0" x2=${width} y1=${ground + 1} y2=${ground + 1}></line>
    <g transform=${place(...joint2)}>
      <circle class="se-ring" r=${narrow ? 6 : 8} stroke-width="4.4"></circle>
      <circle class="se-ring-light" r=${narrow ? 6 : 8} stroke-width="2.2"></circle>
    </g>
    ${peakForce(view, at2, width)}
    ${narrow ? A : w`<text class="se-quiet se-halo" transform=${place(Math.max(lens2.cx + lens2.radius + 14, joint2[0] - 2.05 * results.step_length * scale), joint2[1] + 26)}>body rises and falls ${Math.round(results.vertical_excursion * 100)} cm</text>`}
    ${landing(view, at2, ground, narrow)}
    ${strideBracket(results, changed ? pinned : null, at2, ground, narrow)}
  </svg>`;
}
function leader2(joint2, { cx, cy, radius }) {
  const [dx, dy] = [joint2[0] - cx, joint2[1] - cy];
  const length = Math.hypot(dx, dy);
  const [ux, uy] = [dx / length, dy / length];
  return w`<line class="se-thin" x1=${px(cx + ux * (radius + 2))} y1=${px(cy + uy * (radius + 2))} x2=${px(joint2[0] - ux * 10)} y2=${px(joint2[1] - uy * 10)}></line>`;
}
function jointPath({ values, results }, joint2, at2) {
  const height = results.vertical_displacement;
  const samples = height.length;
  const points2 = [];
  for (let back = 0; back <= 2 * samples; back += 8) {
    const sample2 = (2 * samples - back) % samples;
    const [x2, y2] = at2([joint2[0] - values.speed * results.step_time * (back / samples), joint2[1] + height[sample2]]);
    if (x2 < 0) break;
    points2.push(`${px(x2)} ${px(y2)}`);
  }
  return `M${points2.join("L")}`;
}
function pressurePoint({ values }, share) {
  const [start, end] = PRESSURE_PATH;
  return [0.15 * values.stature * (start + (end - start) * share), 0];
}
function forceFan(view, at2) {
  const { results } = view;
  const parts3 = [];
  for (let i4 = 1; i4 < FAN; i4 += 1) {
    const share = i4 / FAN;
    const sample2 = Math.round(share * results.contact_time * results.time.length / results.step_time);
    const foot2 = pressurePoint(view, share);
    const [x1, y1] = at2(foot2);
    const [x2, y2] = at2([foot2[0] + results.fore_aft_force[sample2] * FORCE_SCALE, results.vertical_force[sample2] * FORCE_SCALE]);
    parts3.push(`M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}`);
  }
  return parts3.join("");
}
function peakForce(view, at2, width) {
  const { results, pinned, changed } = view;
  const sample2 = Math.round(results.time_of_peak_vertical_force * results.time.length / results.step_time);
  const foot2 = pressurePoint(view, results.time_of_peak_vertical_force / results.contact_time);
  const tip = at2([foot2[0] + results.fore_aft_force[sample2] * FORCE_SCALE, results.peak_vertical_force * FORCE_SCALE]);
  const [markX, markY] = at2([foot2[0] + results.fore_aft_force[sample2] * FORCE_SCALE, pinned.peak_vertical_force * FORCE_SCALE]);
  const number = fixed(results.peak_vertical_force, 2);
  return w`
    ${arrow(at2(foot2), tip)}
    ${changed && Math.abs(markY - tip[1]) > 1 ? w`<line class="se-baseline-mark" x1=${px(markX - 10)} x2=${px(markX + 10)} y1=${px(markY)} y2=${px(markY)}></line>` : A}
    <g transform=${place(width, Math.min(tip[1], markY) - 12)}>${width < ROOMY ? w`<text class="se-force-text se-halo" text-anchor="end">${number} BW</text>` : w`<text class="se-quiet se-halo" y="-22" text-anchor="end">peak ground force</text>
        <text class="se-key se-halo" text-anchor="end">${number}<tspan dx="4">\u00d7 body weight</tspan></text>`}</g>`;
}
function landing({ results }, at2, ground, narrow) {
  const [hip] = at2([-results.touchdown_distance, 0]);
  const [foot2] = at2([0, 0]);
  const centimetres2 = Math.round(results.touchdown_distance * 100);
  return w`
    <line class="se-plumb" x1=${px(hip)} x2=${px(hip)} y1=${ground - 8} y2=${ground + 20}></line>
    <line class="se-thin" x1=${px(foot2)} x2=${px(foot2)} y1=${ground + 5} y2=${ground + 20}></line>
    <line class="se-measure" x1=${px(hip)} x2=${px(foot2)} y1=${ground + 15} y2=${ground + 15}></line>
    <text class="se-halo" transform=${place(hip - 8, ground + 19)} text-anchor="end">${narrow ? `foot ${centimetres2} cm ahead of hip` : `foot lands ${centimetres2} cm ahead of the hip`}</text>`;
}
function strideBracket(results, pinned, at2, ground, narrow) {
  const steps = narrow ? "" : `, two steps of ${fixed(results.step_length, 2)} m`;
  const [foot2] = at2([0, 0]);
  const [start] = at2([-results.stride_length, 0]);
  const [middle] = at2([-results.step_length, 0]);
  const y2 = ground + (narrow ? 50 : 54);
  return w`
    <path class="se-measure-model" d="M${px(start)} ${y2 - 6}v12m0 -6H${px(foot2)}m0 -6v12M${px(middle)} ${y2 - 4}v8"></path>
    <text class="se-label-model se-halo" transform=${place((start + foot2) / 2, y2 - 9)} text-anchor="middle">stride ${fixed(results.stride_length, 2)} m${steps}</text>
    ${pinned ? pinnedBracket(pinned, at2, foot2, y2 + 20) : A}`;
}
function pinnedBracket(pinned, at2, foot2, y2) {
  const [start] = at2([-pinned.stride_length, 0]);
  return w`
    <path class="se-measure-baseline" d="M${px(start)} ${y2}H${px(foot2)}"></path>
    <path class="se-measure" fill="none" d="M${px(start)} ${y2 - 5}v10M${px(foot2)} ${y2 - 5}v10"></path>
    <text class="se-halo" transform=${place((start + foot2) / 2, y2 + 16)} text-anchor="middle">pinned ${fixed(pinned.stride_length, 2)} m</text>`;
}
function lensPicture2(view, layout) {
  const { radius, cx, cy, width, height } = layout;
  const size = 1e3 * view.results.body_extensor_arm / LEVER_ARM.value;
  const lens2 = lensView({ radius, arm: LEVER_ARM.value, armLow: LEVER_ARM.low, armHigh: LEVER_ARM.high, size });
  const clip = `${view.id}-lens`;
  return b`<svg role="img" aria-label=${lensAlt2(view)} viewBox="0 0 ${width} ${height}" width=${width} height=${height}>
    <g transform="translate(${cx} ${cy})">
      ${i3([lens2, clip], () => w`
        <defs><clipPath id=${clip}><circle r=${radius}></circle></clipPath></defs>
        <circle class="se-lens-ground" r=${radius}></circle>
        <g clip-path="url(#${clip})">${shapes(lens2.shapes)}${shapes(lens2.marks)}</g>
        <circle class="se-ring" r=${radius} stroke-width="4"></circle>
        <circle class="se-ring-light" r=${radius} stroke-width="1.8"></circle>
        ${lens2.labels.map(lensLabel)}`)}
      ${compressionArrows2(view, lens2.arrow)}
    </g>
    ${lensText2(view, layout)}
  </svg>`;
}
var LABEL_CLASS = { bone: "se-on-bone", disc: "se-disc-name", muscle: "se-muscle-name", ink: "se-strong" };
function lensLabel(label) {
  const text = w`<text class=${LABEL_CLASS[label.tone]} x=${px(label.tx)} y=${px(label.ty + (label.kind === "bone" ? 4 : 0))} text-anchor=${label.align}>${label.text}</text>`;
  if (label.kind === "bone") return text;
  return w`<line class="se-lens-leader" x1=${px(label.x)} y1=${px(label.y)} x2=${px(label.ex)} y2=${px(label.ey)}></line>${text}`;
}
function compressionArrows2({ results, pinned, changed, revealed }, { x: x2, y: y2, ux, uy, gapUp, gapDown }) {
  const length = (revealed ? results.peak_compression : 2) * LENS_SCALE;
  const along2 = (distance) => (
    /** @type {[number, number]} */
    [x2 + ux * distance, y2 + uy * distance]
  );
  const upper2 = [along2(gapUp + length), along2(gapUp)];
  const lower2 = [along2(-gapDown - length), along2(-gapDown)];
  const mark = along2(gapUp + pinned.peak_compression * LENS_SCALE);
  return w`
    ${[upper2, lower2].map(([from, tip]) => w`<line class="se-arrow-glow" x1=${px(from[0])} y1=${px(from[1])} x2=${px(tip[0])} y2=${px(tip[1])}></line>${arrow(from, tip, { head: 13, className: "-on-bone" })}`)}
    ${revealed && changed ? w`<line class="se-baseline-mark se-on-bone-mark" x1=${px(mark[0] - uy * 9)} y1=${px(mark[1] + ux * 9)} x2=${px(mark[0] + uy * 9)} y2=${px(mark[1] - ux * 9)}></line>` : A}`;
}
function lensText2({ results, revealed }, { text: [x2, y2], narrow }) {
  if (!revealed) {
    return w`<text class="se-strong se-halo" x=${x2} y=${y2}>L5/S1, side view</text>
      <text class="se-quiet se-halo" x=${x2} y=${y2 + 20}>commit a guess first</text>`;
  }
  const newtons3 = Math.round(results.peak_compression * results.body_weight / 10) * 10;
  return w`
    <text class="se-strong se-halo" x=${x2} y=${y2}>L5/S1, side view</text>
    <text class="se-key se-halo" x=${x2} y=${y2 + 25}>${fixed(results.peak_compression, 2)}<tspan dx="4">\u00d7 body weight</tspan></text>
    <text class="se-quiet se-halo" x=${x2} y=${y2 + 43}>${narrow ? "peak" : "peak compression"}, ${newtons3} N</text>
    <text class="se-quiet se-halo" x=${x2} y=${y2 + 60}>range ${fixed(results.peak_compression_low, 2)} to ${fixed(results.peak_compression_high, 2)}</text>`;
}

// explorers/stride-length/definition.js
var { inputs: inputs8 } = model5;
var REFERENCE3 = `${inputs8.body_mass.default} kg, ${fixed(inputs8.stature.default, 2)} m`;
var controls5 = [
  {
    input: "speed",
    label: "Speed",
    show: (value) => ({ number: tidy(value, 1), unit: "m/s", spoken: `${tidy(value, 1)} metres per second` }),
    meaning: (value) => pace(value),
    range: rangeText(inputs8.speed, 1, "m/s")
  },
  {
    input: "step_rate_change",
    label: "Step rate, change",
    show: (value) => {
      const number = tidySigned(value * 100, 0);
      return { number, unit: "%", spoken: `${number} per cent` };
    },
    meaning: (_2, results) => `${Math.round(results.step_rate * 60)} steps/min`,
    range: rangeText(inputs8.step_rate_change, 0, "%", 100)
  },
  {
    input: "trunk_lean",
    label: "Trunk lean",
    show: (value) => ({ number: tidy(value, 1), unit: "°", spoken: `${tidy(value, 1)} degrees` }),
    meaning: () => "forward of upright",
    range: rangeText(inputs8.trunk_lean, 0, "°")
  },
  {
    input: "bracing_moment",
    label: `Trunk bracing at ${REFERENCE3}`,
    show: (value) => ({ number: tidy(value, 0), unit: "N m", spoken: `${tidy(value, 0)} newton metres` }),
    meaning: (_2, results) => `${fixed(results.body_bracing_moment, 1)} N m in this body`,
    range: rangeText(inputs8.bracing_moment, 0, "N m")
  },
  {
    input: "body_mass",
    label: "Body mass",
    show: (value) => ({ number: tidy(value, 0), unit: "kg", spoken: `${tidy(value, 0)} kilograms` }),
    meaning: (_2, results) => `1 BW = ${Math.round(results.body_weight)} N`,
    range: rangeText(inputs8.body_mass, 0, "kg")
  },
  {
    input: "stature",
    label: "Stature",
    show: (value) => ({ number: tidy(value, 2), unit: "m", spoken: `${tidy(value, 2)} metres` }),
    meaning: () => "limbs, levers, step rate",
    range: rangeText(inputs8.stature, 2, "m")
  }
];
var COUNTS = [
  ["peak of a step", "peak_compression"],
  ["sum over a step", "compression_impulse_per_step"],
  ["steps per kilometre", "steps_per_km"],
  ["sum over a kilometre", "compression_impulse_per_km"],
  ["mean over time", "mean_compression"]
];
function balance3({ results, pinned, revealed, width }) {
  const head = b`<p class="se-heading">One load, five counts</p>
    <p class="se-caption se-balance-note">Compression on L5/S1, change from the pinned baseline</p>`;
  if (!revealed) return b`${head}${slot("balance", changeBarsHeight(COUNTS.length), b`<p class="se-veil">${BALANCE_UNTIL_COMMIT2}</p>`)}`;
  const rows = COUNTS.map(([label, output]) => ({ label, percent: percentChange(results[output], pinned[output]) }));
  return b`${head}${slot("balance", changeBarsHeight(rows.length), changeBars({ width: width("balance", 256), rows }))}`;
}
function charts3(view) {
  return b`${forceChart(view)}${compressionChart(view)}`;
}
var strideLength = {
  kind: "stride-length",
  title: TITLE6,
  model: model5,
  controls: controls5,
  presets: [
    { label: "Quicker steps", values: { step_rate_change: 0.1 } },
    { label: "Longer steps", values: { step_rate_change: -0.1 } },
    { label: "Run faster", values: { speed: 4.5 } },
    { label: "Lean forward", values: { trunk_lean: 10 } },
    { label: "Brace harder", values: { bracing_moment: 25 } }
  ],
  prediction: {
    question: QUESTION4,
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
  // Whatever is computed from the moment or the compression would give the answer away; bracing is not.
  veiled: Object.keys(model5.outputs).filter((name9) => /compression|shear|(?<!bracing_)moment/.test(name9)),
  dock: [
    { label: "L5/S1 peak", output: "peak_compression", digits: 2 },
    { label: "ground peak", output: "peak_vertical_force", digits: 2 },
    { label: "stride, m", output: "stride_length", digits: 2 }
  ],
  columns: ["time", "vertical_force", "fore_aft_force", "compression", "compression_low", "compression_high", "shear"],
  figure: scene5,
  charts: charts3,
  balance: balance3,
  sentence: sentence5,
  notes: b`<span>${badge("disputed")}${DISPUTED3}</span>`,
  equations: equations5,
  sources: sources5,
  provenance: "Spine in Stride, stride-length explorer. Forces in body weights (BW), time from touchdown. A model of a typical runner, not a measurement of anyone."
};

// explorers/stride-length/index.js
register(strideLength);

// generated/loading-cycles-model.js
var loading_cycles_model_exports = {};
__export(loading_cycles_model_exports, {
  evaluate: () => evaluate6,
  inputs: () => inputs9,
  name: () => name6,
  outputs: () => outputs6,
  parameters: () => parameters6
});
var name6 = "loading_cycles";
var inputs9 = {
  tissue: { symbol: "T", unit: "choice", default: 0, low: 0, high: 3, step: 1, label: "Tissue", source: "spinestride", choices: ["tibia", "Achilles tendon", "kneecap joint", "lower back"] },
  stride_length_change: { symbol: "s", unit: "fraction", default: 0, low: -0.1, high: 0.1, step: 0.01, label: "Change of stride length", source: "edwards2009" },
  speed: { symbol: "v", unit: "m/s", default: 3.5, low: 2.5, high: 4.5, step: 0.1, label: "Speed", source: "edwards2010" },
  distance: { symbol: "D", unit: "km", default: 5, low: 1, high: 30, step: 0.5, label: "Distance", source: "spinestride" },
  fatigue_exponent: { symbol: "n", unit: "1", default: 6.6, low: 1, high: 10, step: 0.1, label: "Fatigue exponent", source: "edwards2009" }
};
var outputs6 = {
  fatigue_exponent_axis: { symbol: "y", unit: "1", label: "Fatigue exponent", kind: "series" },
  damage_per_km_curve: { symbol: "R_{d,c}", unit: "1", label: "Damage in a kilometre, over the fatigue exponent", kind: "series" },
  stride_effect_on_damage_curve: { symbol: "R_{s,c}", unit: "1", label: "Effect of the stride on damage in a kilometre, over the fatigue exponent", kind: "series" },
  stride_effect_on_damage_curve_low: { symbol: "R_{s,c,low}", unit: "1", label: "Effect of the stride on damage over the fatigue exponent, low end of the sources", kind: "series" },
  stride_effect_on_damage_curve_high: { symbol: "R_{s,c,high}", unit: "1", label: "Effect of the stride on damage over the fatigue exponent, high end of the sources", kind: "series" },
  load_exponent: { symbol: "\\alpha", unit: "1", label: "Exponent of load per step on stride length", kind: "scalar" },
  speed_exponent: { symbol: "\\beta", unit: "1", label: "Exponent of load per step on speed", kind: "scalar" },
  published_fatigue_exponent: { symbol: "n_{T}", unit: "1", label: "Fatigue exponent that the sources give for the tissue", kind: "scalar" },
  sign_changing_exponent: { symbol: "n_{0}", unit: "1", label: "Fatigue exponent above which a shorter stride takes damage away", kind: "scalar" },
  damage_exponent: { symbol: "p", unit: "1", label: "Exponent of damage in a kilometre on stride length", kind: "scalar" },
  stride_length: { symbol: "L", unit: "m", label: "Stride length", kind: "scalar" },
  loads_per_km: { symbol: "N", unit: "1/km", label: "Loads of one leg in a kilometre", kind: "scalar" },
  loads_per_km_ratio: { symbol: "R_{N}", unit: "1", label: "Loads in a kilometre, against the reference", kind: "scalar" },
  load_per_step_ratio: { symbol: "q", unit: "1", label: "Load per step, against the reference", kind: "scalar" },
  cumulative_load_per_km_ratio: { symbol: "R_{q}", unit: "1", label: "Cumulative load in a kilometre, against the reference", kind: "scalar" },
  damage_per_km_ratio: { symbol: "R_{d}", unit: "1", label: "Damage in a kilometre, against the reference", kind: "scalar" },
  damage_of_run_ratio: { symbol: "R_{D}", unit: "1", label: "Damage of the whole run, against the reference run", kind: "scalar" },
  stride_effect_on_damage: { symbol: "R_{s}", unit: "1", label: "Damage in a kilometre, against the unchanged stride at this speed", kind: "scalar" },
  sign_changing_exponent_low: { symbol: "n_{0,low}", unit: "1", label: "Sign-changing fatigue exponent, low end of the sources", kind: "scalar" },
  sign_changing_exponent_high: { symbol: "n_{0,high}", unit: "1", label: "Sign-changing fatigue exponent, high end of the sources", kind: "scalar" },
  load_per_step_ratio_low: { symbol: "q_{low}", unit: "1", label: "Load per step, low end of the sources", kind: "scalar" },
  load_per_step_ratio_high: { symbol: "q_{high}", unit: "1", label: "Load per step, high end of the sources", kind: "scalar" },
  cumulative_load_per_km_ratio_low: { symbol: "R_{q,low}", unit: "1", label: "Cumulative load in a kilometre, low end of the sources", kind: "scalar" },
  cumulative_load_per_km_ratio_high: { symbol: "R_{q,high}", unit: "1", label: "Cumulative load in a kilometre, high end of the sources", kind: "scalar" },
  damage_per_km_ratio_low: { symbol: "R_{d,low}", unit: "1", label: "Damage in a kilometre, low end of the sources", kind: "scalar" },
  damage_per_km_ratio_high: { symbol: "R_{d,high}", unit: "1", label: "Damage in a kilometre, high end of the sources", kind: "scalar" },
  stride_effect_on_damage_low: { symbol: "R_{s,low}", unit: "1", label: "Effect of the stride on damage, low end of the sources", kind: "scalar" },
  stride_effect_on_damage_high: { symbol: "R_{s,high}", unit: "1", label: "Effect of the stride on damage, high end of the sources", kind: "scalar" }
};
var parameters6 = {
  reference_stride_length: 1.98,
  stride_length_speed: 2.5,
  stride_length_speed_exponent: 0.77,
  reference_speed: 3.5,
  reference_distance: 5,
  load_exponent_tibia: 0.53,
  load_exponent_achilles: 0.5,
  load_exponent_knee: 1.6,
  load_exponent_lumbar: 0.28,
  speed_exponent_achilles: 0.41,
  speed_exponent_knee: 0.4,
  speed_exponent_lumbar: 0.2,
  fatigue_exponent_tibia: 6.6,
  fatigue_exponent_achilles: 9.3,
  fatigue_exponent_knee: 1,
  fatigue_exponent_lumbar: 10,
  middle_speed: 3.5,
  speed_exponent_slow: 0.4901,
  speed_exponent_fast: 0.3048
};
var parameterUnits6 = {
  reference_stride_length: "m",
  stride_length_speed: "m/s",
  stride_length_speed_exponent: "1",
  reference_speed: "m/s",
  reference_distance: "km",
  load_exponent_tibia: "1",
  load_exponent_achilles: "1",
  load_exponent_knee: "1",
  load_exponent_lumbar: "1",
  speed_exponent_achilles: "1",
  speed_exponent_knee: "1",
  speed_exponent_lumbar: "1",
  fatigue_exponent_tibia: "1",
  fatigue_exponent_achilles: "1",
  fatigue_exponent_knee: "1",
  fatigue_exponent_lumbar: "1",
  middle_speed: "m/s",
  speed_exponent_slow: "1",
  speed_exponent_fast: "1"
};
var parameterRanges5 = {
  load_exponent_tibia: [0.53, 0.77],
  load_exponent_achilles: [0.28, 1],
  load_exponent_knee: [1.4, 2.4],
  load_exponent_lumbar: [0.24, 0.53],
  speed_exponent_achilles: [0.3, 0.5],
  speed_exponent_knee: [0, 1],
  speed_exponent_lumbar: [0, 0.34]
};
var SAMPLES6 = 91;
var ROUNDING6 = 1e-12;
var NOISE5 = 1e-12;
function plainNumber6(value) {
  const [digits, power] = value.toExponential(11).split("e");
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 12) return String(Number(value.toPrecision(12)));
  const short = digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
  const sign = exponent < 0 ? "-" : "+";
  return `${short}e${sign}${String(Math.abs(exponent)).padStart(2, "0")}`;
}
function checkedInputs6(inputs15, values, rounding) {
  const range2 = (row2) => `from ${plainNumber6(row2.low)} to ${plainNumber6(row2.high)}` + (row2.choices ? ` (${row2.choices.join(", ")})` : "");
  for (const name9 of Object.keys(values)) {
    if (!Object.hasOwn(inputs15, name9)) {
      const known = Object.entries(inputs15).map(([key, row2]) => `${key} (${row2.unit}) ${range2(row2)}`);
      throw new RangeError(`unknown input ${name9}; the inputs are: ${known.join("; ")}`);
    }
  }
  const checked = {};
  for (const [name9, row2] of Object.entries(inputs15)) {
    const value = Object.hasOwn(values, name9) ? values[name9] : row2.default;
    const kind = row2.choices ? "whole" : "real";
    const needed = `${name9} (${row2.unit}) must be a ${kind} number ${range2(row2)}`;
    if (typeof value !== "number") throw new RangeError(`${needed}, but is not a number`);
    if (!Number.isFinite(value)) throw new RangeError(`${needed}, but is not finite`);
    const slack = rounding * (row2.high - row2.low);
    const broken = row2.choices && Math.abs(value - Math.round(value)) > slack;
    if (value < row2.low - slack || value > row2.high + slack || broken) {
      throw new RangeError(`${needed}, but is ${plainNumber6(value)}`);
    }
    checked[name9] = row2.choices ? Math.round(value) : value;
  }
  return checked;
}
function checkedParameters6(parameters9, units, overrides) {
  for (const [name9, value] of Object.entries(overrides)) {
    if (!Object.hasOwn(parameters9, name9)) {
      const known = Object.keys(parameters9).join(", ");
      throw new RangeError(`unknown parameter ${name9}; the parameters are: ${known}`);
    }
    if (typeof value !== "number" || !Number.isFinite(value)) {
      throw new RangeError(`parameter ${name9} (${units[name9]}) must be a finite real number`);
    }
  }
  return { ...parameters9, .../** @type {Record<string, number>} */
  overrides };
}
function cornerOf5(names3, ranges, pattern, most) {
  return Object.fromEntries(names3.map((name9, place3) => [name9, ranges[name9][pattern >> place3 & 1 ? most : 1 - most]]));
}
function bandOf6(names3, ranges, noise, nominal, known, variant, zero) {
  const low2 = Float64Array.from(nominal);
  const high2 = Float64Array.from(nominal);
  const first = new Float64Array(nominal.length);
  const second = new Float64Array(nominal.length);
  const crossing = zero && new Float64Array(nominal.length);
  const negative = zero && Int8Array.from(zero, (value) => Number(value < 0));
  const positive = zero && Int8Array.from(zero, (value) => Number(value > 0));
  const compute = (state, out) => {
    variant({ ...known, ...state }, out, crossing);
    for (let i4 = 0; i4 < out.length; i4 += 1) {
      if (out[i4] < low2[i4]) low2[i4] = out[i4];
      if (out[i4] > high2[i4]) high2[i4] = out[i4];
      if (negative && crossing && crossing[i4] < 0) negative[i4] = 1;
      if (positive && crossing && crossing[i4] > 0) positive[i4] = 1;
    }
  };
  const patterns = new Uint32Array(nominal.length);
  const silent = names3.filter((name9, place3) => {
    compute({ [name9]: ranges[name9][0] }, first);
    compute({ [name9]: ranges[name9][1] }, second);
    let largest = 0;
    for (let i4 = 0; i4 < nominal.length; i4 += 1) {
      const effect = (second[i4] - first[i4]) / Math.max(1, Math.abs(nominal[i4]));
      if (effect > noise) patterns[i4] |= 1 << place3;
      largest = Math.max(largest, Math.abs(effect));
    }
    return largest <= noise;
  });
  const distinct = [...new Set(patterns)];
  for (const pattern of distinct) {
    for (const most of [1, 0]) {
      const corner = cornerOf5(names3, ranges, pattern, most);
      compute(corner, first);
      for (const name9 of silent) {
        const [least, greatest] = ranges[name9];
        compute({ ...corner, [name9]: corner[name9] === least ? greatest : least }, first);
      }
    }
  }
  if (!negative || !positive) return [low2, high2];
  for (const pattern of distinct) {
    variant({ ...known, ...cornerOf5(names3, ranges, pattern, 0) }, first, crossing, true);
    for (let i4 = 0; i4 < first.length; i4 += 1) {
      if (negative[i4] && positive[i4] && first[i4] < low2[i4]) low2[i4] = first[i4];
    }
  }
  return [low2, high2];
}
function bandOfNumber4(names3, ranges, noise, nominal, known, variant) {
  const [low2, high2] = bandOf6(names3, ranges, noise, [nominal], known, (state, out) => {
    out[0] = variant(state);
  });
  return [low2[0], high2[0]];
}
function vary_sign_changing_exponent(known) {
  const { load_exponent_achilles, load_exponent_knee, load_exponent_lumbar, load_exponent_tibia, tissue } = known;
  const load_exponent = tissue === 0 ? load_exponent_tibia : tissue === 1 ? load_exponent_achilles : tissue === 2 ? load_exponent_knee : load_exponent_lumbar;
  const sign_changing_exponent = 1 / load_exponent;
  return sign_changing_exponent;
}
function vary_load_per_step_ratio(known) {
  const { load_exponent_achilles, load_exponent_knee, load_exponent_lumbar, load_exponent_tibia, middle_speed, reference_speed, speed, speed_exponent_achilles, speed_exponent_fast, speed_exponent_knee, speed_exponent_lumbar, speed_exponent_slow, stride_length_change, tissue } = known;
  const load_exponent = tissue === 0 ? load_exponent_tibia : tissue === 1 ? load_exponent_achilles : tissue === 2 ? load_exponent_knee : load_exponent_lumbar;
  const speed_exponent = tissue === 0 ? middle_speed >= speed ? speed_exponent_slow : speed_exponent_fast : tissue === 1 ? speed_exponent_achilles : tissue === 2 ? speed_exponent_knee : speed_exponent_lumbar;
  const load_per_step_ratio = Math.pow(speed / reference_speed, speed_exponent) * Math.pow(stride_length_change + 1, load_exponent);
  return load_per_step_ratio;
}
function vary_cumulative_load_per_km_ratio(known) {
  const { load_exponent_achilles, load_exponent_knee, load_exponent_lumbar, load_exponent_tibia, loads_per_km_ratio, middle_speed, reference_speed, speed, speed_exponent_achilles, speed_exponent_fast, speed_exponent_knee, speed_exponent_lumbar, speed_exponent_slow, stride_length_change, tissue } = known;
  const load_exponent = tissue === 0 ? load_exponent_tibia : tissue === 1 ? load_exponent_achilles : tissue === 2 ? load_exponent_knee : load_exponent_lumbar;
  const speed_exponent = tissue === 0 ? middle_speed >= speed ? speed_exponent_slow : speed_exponent_fast : tissue === 1 ? speed_exponent_achilles : tissue === 2 ? speed_exponent_knee : speed_exponent_lumbar;
  const load_per_step_ratio = Math.pow(speed / reference_speed, speed_exponent) * Math.pow(stride_length_change + 1, load_exponent);
  const cumulative_load_per_km_ratio = load_per_step_ratio * loads_per_km_ratio;
  return cumulative_load_per_km_ratio;
}
function vary_damage_per_km_ratio(known) {
  const { fatigue_exponent, load_exponent_achilles, load_exponent_knee, load_exponent_lumbar, load_exponent_tibia, loads_per_km_ratio, middle_speed, reference_speed, speed, speed_exponent_achilles, speed_exponent_fast, speed_exponent_knee, speed_exponent_lumbar, speed_exponent_slow, stride_length_change, tissue } = known;
  const load_exponent = tissue === 0 ? load_exponent_tibia : tissue === 1 ? load_exponent_achilles : tissue === 2 ? load_exponent_knee : load_exponent_lumbar;
  const speed_exponent = tissue === 0 ? middle_speed >= speed ? speed_exponent_slow : speed_exponent_fast : tissue === 1 ? speed_exponent_achilles : tissue === 2 ? speed_exponent_knee : speed_exponent_lumbar;
  const load_per_step_ratio = Math.pow(speed / reference_speed, speed_exponent) * Math.pow(stride_length_change + 1, load_exponent);
  const damage_per_km_ratio = Math.pow(load_per_step_ratio, fatigue_exponent) * loads_per_km_ratio;
  return damage_per_km_ratio;
}
function vary_stride_effect_on_damage(known) {
  const { fatigue_exponent, load_exponent_achilles, load_exponent_knee, load_exponent_lumbar, load_exponent_tibia, stride_length_change, tissue } = known;
  const load_exponent = tissue === 0 ? load_exponent_tibia : tissue === 1 ? load_exponent_achilles : tissue === 2 ? load_exponent_knee : load_exponent_lumbar;
  const stride_effect_on_damage = Math.pow(stride_length_change + 1, fatigue_exponent * load_exponent - 1);
  return stride_effect_on_damage;
}
function vary_stride_effect_on_damage_curve(known, out) {
  const { fatigue_exponent_axis, load_exponent_achilles, load_exponent_knee, load_exponent_lumbar, load_exponent_tibia, stride_length_change, tissue } = known;
  const load_exponent = tissue === 0 ? load_exponent_tibia : tissue === 1 ? load_exponent_achilles : tissue === 2 ? load_exponent_knee : load_exponent_lumbar;
  const constant_1 = stride_length_change + 1;
  for (let i4 = 0; i4 < SAMPLES6; i4 += 1) {
    const fatigue_exponent_axis_i = fatigue_exponent_axis[i4];
    const stride_effect_on_damage_curve_i = Math.pow(constant_1, fatigue_exponent_axis_i * load_exponent - 1);
    out[i4] = stride_effect_on_damage_curve_i;
  }
}
function evaluate6(values = {}, overrides = {}) {
  const { tissue, stride_length_change, speed, distance, fatigue_exponent } = checkedInputs6(inputs9, values, ROUNDING6);
  const { reference_stride_length, stride_length_speed, stride_length_speed_exponent, reference_speed, reference_distance, load_exponent_tibia, load_exponent_achilles, load_exponent_knee, load_exponent_lumbar, speed_exponent_achilles, speed_exponent_knee, speed_exponent_lumbar, fatigue_exponent_tibia, fatigue_exponent_achilles, fatigue_exponent_knee, fatigue_exponent_lumbar, middle_speed, speed_exponent_slow, speed_exponent_fast } = checkedParameters6(parameters6, parameterUnits6, overrides);
  const load_exponent = tissue === 0 ? load_exponent_tibia : tissue === 1 ? load_exponent_achilles : tissue === 2 ? load_exponent_knee : load_exponent_lumbar;
  const speed_exponent = tissue === 0 ? middle_speed >= speed ? speed_exponent_slow : speed_exponent_fast : tissue === 1 ? speed_exponent_achilles : tissue === 2 ? speed_exponent_knee : speed_exponent_lumbar;
  const published_fatigue_exponent = tissue === 0 ? fatigue_exponent_tibia : tissue === 1 ? fatigue_exponent_achilles : tissue === 2 ? fatigue_exponent_knee : fatigue_exponent_lumbar;
  const sign_changing_exponent = 1 / load_exponent;
  const damage_exponent = fatigue_exponent * load_exponent - 1;
  const stride_length = reference_stride_length * Math.pow(speed / stride_length_speed, stride_length_speed_exponent) * (stride_length_change + 1);
  const stride_length_at_reference = reference_stride_length * Math.pow(reference_speed / stride_length_speed, stride_length_speed_exponent);
  const loads_per_km = 1e3 / stride_length;
  const loads_per_km_ratio = stride_length_at_reference / stride_length;
  const load_per_step_ratio = Math.pow(speed / reference_speed, speed_exponent) * Math.pow(stride_length_change + 1, load_exponent);
  const cumulative_load_per_km_ratio = load_per_step_ratio * loads_per_km_ratio;
  const damage_per_km_ratio = Math.pow(load_per_step_ratio, fatigue_exponent) * loads_per_km_ratio;
  const damage_of_run_ratio = damage_per_km_ratio * distance / reference_distance;
  const stride_effect_on_damage = Math.pow(stride_length_change + 1, fatigue_exponent * load_exponent - 1);
  const sampleInterval = (inputs9.fatigue_exponent.high - inputs9.fatigue_exponent.low) / (SAMPLES6 - 1);
  const fatigue_exponent_axis = new Float64Array(SAMPLES6);
  const damage_per_km_curve = new Float64Array(SAMPLES6);
  const stride_effect_on_damage_curve = new Float64Array(SAMPLES6);
  const constant_1 = stride_length_change + 1;
  for (let i4 = 0; i4 < SAMPLES6; i4 += 1) {
    const fatigue_exponent_axis_i = inputs9.fatigue_exponent.low + i4 * sampleInterval;
    const damage_per_km_curve_i = Math.pow(load_per_step_ratio, fatigue_exponent_axis_i) * loads_per_km_ratio;
    const stride_effect_on_damage_curve_i = Math.pow(constant_1, fatigue_exponent_axis_i * load_exponent - 1);
    fatigue_exponent_axis[i4] = fatigue_exponent_axis_i;
    damage_per_km_curve[i4] = damage_per_km_curve_i;
    stride_effect_on_damage_curve[i4] = stride_effect_on_damage_curve_i;
  }
  const [sign_changing_exponent_low, sign_changing_exponent_high] = bandOfNumber4(["load_exponent_tibia", "load_exponent_achilles", "load_exponent_knee", "load_exponent_lumbar"], parameterRanges5, NOISE5, sign_changing_exponent, { load_exponent_achilles, load_exponent_knee, load_exponent_lumbar, load_exponent_tibia, tissue }, vary_sign_changing_exponent);
  const [load_per_step_ratio_low, load_per_step_ratio_high] = bandOfNumber4(["load_exponent_tibia", "load_exponent_achilles", "load_exponent_knee", "load_exponent_lumbar", "speed_exponent_achilles", "speed_exponent_knee", "speed_exponent_lumbar"], parameterRanges5, NOISE5, load_per_step_ratio, { load_exponent_achilles, load_exponent_knee, load_exponent_lumbar, load_exponent_tibia, middle_speed, reference_speed, speed, speed_exponent_achilles, speed_exponent_fast, speed_exponent_knee, speed_exponent_lumbar, speed_exponent_slow, stride_length_change, tissue }, vary_load_per_step_ratio);
  const [cumulative_load_per_km_ratio_low, cumulative_load_per_km_ratio_high] = bandOfNumber4(["load_exponent_tibia", "load_exponent_achilles", "load_exponent_knee", "load_exponent_lumbar", "speed_exponent_achilles", "speed_exponent_knee", "speed_exponent_lumbar"], parameterRanges5, NOISE5, cumulative_load_per_km_ratio, { load_exponent_achilles, load_exponent_knee, load_exponent_lumbar, load_exponent_tibia, loads_per_km_ratio, middle_speed, reference_speed, speed, speed_exponent_achilles, speed_exponent_fast, speed_exponent_knee, speed_exponent_lumbar, speed_exponent_slow, stride_length_change, tissue }, vary_cumulative_load_per_km_ratio);
  const [damage_per_km_ratio_low, damage_per_km_ratio_high] = bandOfNumber4(["load_exponent_tibia", "load_exponent_achilles", "load_exponent_knee", "load_exponent_lumbar", "speed_exponent_achilles", "speed_exponent_knee", "speed_exponent_lumbar"], parameterRanges5, NOISE5, damage_per_km_ratio, { fatigue_exponent, load_exponent_achilles, load_exponent_knee, load_exponent_lumbar, load_exponent_tibia, loads_per_km_ratio, middle_speed, reference_speed, speed, speed_exponent_achilles, speed_exponent_fast, speed_exponent_knee, speed_exponent_lumbar, speed_exponent_slow, stride_length_change, tissue }, vary_damage_per_km_ratio);
  const [stride_effect_on_damage_low, stride_effect_on_damage_high] = bandOfNumber4(["load_exponent_tibia", "load_exponent_achilles", "load_exponent_knee", "load_exponent_lumbar"], parameterRanges5, NOISE5, stride_effect_on_damage, { fatigue_exponent, load_exponent_achilles, load_exponent_knee, load_exponent_lumbar, load_exponent_tibia, stride_length_change, tissue }, vary_stride_effect_on_damage);
  const [stride_effect_on_damage_curve_low, stride_effect_on_damage_curve_high] = bandOf6(["load_exponent_tibia", "load_exponent_achilles", "load_exponent_knee", "load_exponent_lumbar"], parameterRanges5, NOISE5, stride_effect_on_damage_curve, { fatigue_exponent_axis, load_exponent_achilles, load_exponent_knee, load_exponent_lumbar, load_exponent_tibia, stride_length_change, tissue }, vary_stride_effect_on_damage_curve);
  return { fatigue_exponent_axis, damage_per_km_curve, stride_effect_on_damage_curve, stride_effect_on_damage_curve_low, stride_effect_on_damage_curve_high, load_exponent, speed_exponent, published_fatigue_exponent, sign_changing_exponent, damage_exponent, stride_length, loads_per_km, loads_per_km_ratio, load_per_step_ratio, cumulative_load_per_km_ratio, damage_per_km_ratio, damage_of_run_ratio, stride_effect_on_damage, sign_changing_exponent_low, sign_changing_exponent_high, load_per_step_ratio_low, load_per_step_ratio_high, cumulative_load_per_km_ratio_low, cumulative_load_per_km_ratio_high, damage_per_km_ratio_low, damage_per_km_ratio_high, stride_effect_on_damage_low, stride_effect_on_damage_high };
}

// generated/loading-cycles-equations.js
var equations6 = [
  {
    "label": "Stride length",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>L</mi><mo>=</mo><msub><mi>L</mi><mn>0</mn></msub><msup><mrow><mo fence="true">(</mo><mfrac><mi>v</mi><msub><mi>v</mi><mn>0</mn></msub></mfrac><mo fence="true">)</mo></mrow><msub><mi>n</mi><mi>L</mi></msub></msup><mrow><mo fence="true">(</mo><mn>1</mn><mo>+</mo><mi>s</mi><mo fence="true">)</mo></mrow></mrow></semantics></math></span>'
  },
  {
    "label": "Loads of one leg in a kilometre",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>N</mi><mo>=</mo><mfrac><mn>1000</mn><mi>L</mi></mfrac></mrow></semantics></math></span>'
  },
  {
    "label": "Load per step, against the reference",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>q</mi><mo>=</mo><msup><mrow><mo fence="true">(</mo><mfrac><mi>v</mi><msub><mi>v</mi><mrow><mi>r</mi><mi>e</mi><mi>f</mi></mrow></msub></mfrac><mo fence="true">)</mo></mrow><mi>β</mi></msup><msup><mrow><mo fence="true">(</mo><mn>1</mn><mo>+</mo><mi>s</mi><mo fence="true">)</mo></mrow><mi>α</mi></msup></mrow></semantics></math></span>'
  },
  {
    "label": "Loads in a kilometre, against the reference",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>R</mi><mi>N</mi></msub><mo>=</mo><mfrac><msub><mi>L</mi><mrow><mi>r</mi><mi>e</mi><mi>f</mi></mrow></msub><mi>L</mi></mfrac></mrow></semantics></math></span>'
  },
  {
    "label": "Cumulative load in a kilometre, against the reference",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>R</mi><mi>q</mi></msub><mo>=</mo><msub><mi>R</mi><mi>N</mi></msub><mi>q</mi></mrow></semantics></math></span>'
  },
  {
    "label": "Damage in a kilometre, against the reference",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>R</mi><mi>d</mi></msub><mo>=</mo><msub><mi>R</mi><mi>N</mi></msub><msup><mi>q</mi><mi>n</mi></msup></mrow></semantics></math></span>'
  },
  {
    "label": "Damage in a kilometre, against the unchanged stride at this speed",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>R</mi><mi>s</mi></msub><mo>=</mo><msup><mrow><mo fence="true">(</mo><mn>1</mn><mo>+</mo><mi>s</mi><mo fence="true">)</mo></mrow><mrow><mo>−</mo><mn>1</mn><mo>+</mo><mi>α</mi><mi>n</mi></mrow></msup></mrow></semantics></math></span>'
  },
  {
    "label": "Exponent of damage in a kilometre on stride length",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>p</mi><mo>=</mo><mo>−</mo><mn>1</mn><mo>+</mo><mi>α</mi><mi>n</mi></mrow></semantics></math></span>'
  },
  {
    "label": "Fatigue exponent above which a shorter stride takes damage away",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>n</mi><mn>0</mn></msub><mo>=</mo><mfrac><mn>1</mn><mi>α</mi></mfrac></mrow></semantics></math></span>'
  }
];

// generated/loading-cycles.js
var model6 = (
  /** @type {any} */
  loading_cycles_model_exports
);
var sources6 = [{ "text": "Edwards and others 2010, Clinical Biomechanics 25", "url": "https://doi.org/10.1016/j.clinbiomech.2010.01.001", "use": "Strides per kilometre and tibial strain at three speeds", "verified": true }, { "text": "Edwards and others 2009, Medicine & Science in Sports & Exercise 41", "url": "https://doi.org/10.1249/MSS.0b013e3181a984c4", "use": "Force on the tibia with a shorter stride; fatigue exponent of bone", "verified": true }, { "text": "Edwards 2018, Exercise and Sport Sciences Reviews 46", "url": "https://doi.org/10.1249/JES.0000000000000163", "use": "Miner's rule; fatigue exponent of tendon", "verified": true }, { "text": "Lyght and others 2016, Journal of Applied Biomechanics 32", "url": "https://doi.org/10.1123/jab.2015-0183", "use": "Achilles tendon stress falls with shorter steps: direction only", "verified": true }, { "text": "Reiter and others 2024, Medicine & Science in Sports & Exercise 56", "url": "https://doi.org/10.1249/MSS.0000000000003396", "use": "Achilles tendon force at two speeds", "verified": true }, { "text": "Lenhart and others 2014, Medicine & Science in Sports & Exercise 46", "url": "https://doi.org/10.1249/MSS.0b013e3182a78c3a", "use": "Force on the kneecap joint at a higher step rate", "verified": true }, { "text": "Willson and others 2014, Clinical Biomechanics 29", "url": "https://www.clinbiomech.com", "use": "Stress on the kneecap joint per step and per mile", "verified": true }, { "text": "Heiderscheit and others 2011, Medicine & Science in Sports & Exercise 43", "url": "https://doi.org/10.1249/MSS.0b013e3181ebedf4", "use": "Peak ground force, which stands in for the lower back's load", "verified": true }, { "text": "Coenen and others 2012, Clinical Biomechanics 27", "url": "https://doi.org/10.1016/j.clinbiomech.2012.07.010", "use": "Fatigue of lumbar segments under lifting loads", "verified": true }];
var strideCounts = "ten men running overground at 2.5 to 4.5 m/s";
var loadTests = { "tibia": "ten men, stride 10 % shorter", "knee": "runners at a step rate 10 % higher" };
var fatigueTests = [{ "exponent": 6.6, "samples": "bone samples without living cells" }, { "exponent": 9.3, "samples": "tendon samples without living cells" }, { "exponent": null, "samples": null }, { "exponent": 10, "samples": "cadaver lumbar segments in compression" }];
var standInExponent = 1;
var referenceSpeed = 3.5;

// explorers/loading-cycles/strings.js
var TITLE7 = "Explorer: stride length, loading cycles and a kilometre";
var QUESTION5 = "A runner shortens the stride by 10 % at the same speed. How does the load on the shin bone, summed over a kilometre, change?";
var UNTIL_COMMIT5 = "Commit a guess to see what a kilometre adds up to";
var CURVE_UNTIL_COMMIT = "Commit a guess to see where the sign changes";
var BALANCE_UNTIL_COMMIT3 = "Commit a guess to see the four answers";
var DRAG = "Drag the ring to move the footfall. Filled soles: the leg that is counted; open: the other. Dotted: load of the reference run.";
var COUNTED = `Strides were counted in ${strideCounts}; a power law runs through them.`;
var AREA = "Each column is twenty loads, as high as they count, so an area is a total. Outline: reference run. Strong: what the present run has on top of it; grey: what falls away. Upright with ticks: what the sources span. The sum adds up peak loads, not load over time.";
var DAMAGE = "Damage is the sum of a fatigue test (Miner’s rule). Samples without living cells are loaded until they break; the share of its life that a load uses up grows with the load to the power n. Nothing in a sample repairs. Only ratios are shown.";
var DISPUTED4 = "Which of these counts follows what a runner’s tissue does is not settled, and no trial that we read shows that a shorter stride prevents injuries. A load is not an injury.";
var TISSUES = ["the shin bone", "the Achilles tendon", "the kneecap joint", "the lower back"];
var LOAD_EVIDENCE = [
  { kind: "calibrated", words: `Load per step: force on the shin bone of ${loadTests.tibia}, carried to other strides by a power law.` },
  { kind: "illustration", words: "Load per step: a choice. That the stress on the tendon falls with shorter steps was read, by how much was not." },
  { kind: "calibrated", words: `Load per step: force on the joint of ${loadTests.knee}; the range holds a second study, of longer and shorter steps.` },
  { kind: "illustration", words: "Load per step: the peak ground force stands in. What others computed for the lower back at changed strides was not read." }
];
var tissueName = ({ values }) => TISSUES[values.tissue];
var loadEvidence = ({ values }) => LOAD_EVIDENCE[values.tissue];
var fatigueTest = ({ values }) => fatigueTests[values.tissue];
function fatigueEvidence(view) {
  const { exponent, samples } = fatigueTest(view);
  if (exponent === null) return { kind: "illustration", words: "No fatigue exponent of joint cartilage was read. Whatever you set here is your own assumption; 1 counts load and nothing else." };
  const lifting = view.values.tissue === TISSUES.length - 1 ? " These tests were of lifting loads; nobody has shown that they hold for running." : "";
  return { kind: "experiment", words: `Marked: exponent ${fixed(exponent, 1)}, from ${samples}.${lifting}` };
}
function publishedExponent({ published_fatigue_exponent: exponent }) {
  return exponent === standInExponent ? "none published" : `fatigue tests: ${fixed(exponent, 1)}`;
}
var isReference = ({ values }) => values.stride_length_change === 0 && values.speed === referenceSpeed;
var rangeOf = (results, output) => [percentChange(results[`${output}_low`], 1), percentChange(results[`${output}_high`], 1)];
function rangeText2([low2, high2]) {
  return changeText(low2) === changeText(high2) ? "" : `range ${signed(low2, 1)} to ${signed(high2, 1)} %`;
}
var openDirection = ([low2, high2]) => bandOf(low2).direction * bandOf(high2).direction < 0;
function clause(verb, percent6, range2) {
  const spread3 = range2 ? rangeText2(range2) : "";
  const number = bandOf(percent6).direction === 0 ? "" : `${signed(percent6, 1)} %`;
  const inside = [number, spread3].filter(Boolean).join(", ");
  return b`<b>${verb}</b>${inside ? ` (${inside})` : ""}`;
}
function sentence6(view) {
  if (!view.revealed) {
    const text = "Commit your guess: the answer appears here in one sentence.";
    return { band: "predict", shown: b`${text}`, spoken: text };
  }
  const { results, values } = view;
  if (isReference(view)) {
    const next = "Shorten or lengthen the stride to compare.";
    return {
      band: "reference",
      shown: b`This is the reference run: <b>${fixed(results.loads_per_km, 0)} loads of each leg per kilometre</b>, at ${fixed(values.speed, 1)} m/s with the stride unchanged. ${next}`,
      spoken: `This is the reference run. ${next}`
    };
  }
  const [step, loads3, sum, damage] = ["load_per_step_ratio", "loads_per_km_ratio", "cumulative_load_per_km_ratio", "damage_per_km_ratio"].map((output) => percentChange(results[output], 1));
  const sumRange = rangeOf(results, "cumulative_load_per_km_ratio"), damageRange = rangeOf(results, "damage_per_km_ratio");
  const [stepVerb, loadsVerb, sumVerb, damageVerb] = [step, loads3, sum, damage].map(changeVerb);
  const verdict2 = comparison2(sum, damage, damageRange);
  const tissue = tissueName(view);
  const spoken3 = `Load per step on ${tissue} ${stepVerb} and the number of loads per kilometre ${loadsVerb}. Their sum ${sumVerb}. Damage per kilometre ${damageVerb}. ${verdict2}`;
  return {
    // The shown sentence also names a number or a range only where there is one.
    band: [spoken3, ...[rangeText2(sumRange), rangeText2(damageRange)].map(Boolean)].join("|"),
    shown: b`Load per step on ${tissue} ${clause(stepVerb, step)} and the number of loads per kilometre ${clause(loadsVerb, loads3)}. Their sum ${clause(sumVerb, sum, sumRange)}.
      Damage per kilometre, at exponent ${fixed(values.fatigue_exponent, 1)}, ${clause(damageVerb, damage, damageRange)}. ${verdict2}`,
    spoken: spoken3
  };
}
function comparison2(sum, damage, damageRange) {
  if (openDirection(damageRange)) return "The sources leave open which way the damage goes.";
  if (bandOf(sum).direction * bandOf(damage).direction < 0) return "Sum and damage go opposite ways.";
  return "";
}
function powerText({ damage_exponent: power, sign_changing_exponent: turn, sign_changing_exponent_low: low2, sign_changing_exponent_high: high2 }) {
  const ends = fixed(low2, 1) === fixed(high2, 1) ? "" : ` (range ${fixed(low2, 1)} to ${fixed(high2, 1)})`;
  const where = turn < 1 ? "below 1, left of this chart" : `at ${fixed(turn, 1)}`;
  return `Here damage goes as stride length to the power ${fixed(power, 1)}. The sign changes ${where}${ends}.`;
}
function trackAlt({ values, results, revealed }, metres, reference2) {
  const load2 = revealed ? ` Each load is ${fixed(results.load_per_step_ratio, 2)} of the reference load.` : " How large each load is stays hidden until you commit a guess.";
  return `The first ${fixed(metres, 0)} metres of a kilometre from the side, twice, with the footfalls of one leg. Above, the reference run: stride ${fixed(reference2, 2)} metres, ${fixed(1e3 / reference2, 0)} loads per kilometre. Below, the present run at ${fixed(values.speed, 1)} metres per second: stride ${fixed(results.stride_length, 2)} metres, ${fixed(results.loads_per_km, 0)} loads per kilometre.${load2}`;
}
function blocksAlt({ values, results }) {
  const total = (output) => `${changeText(percentChange(results[output], 1))} against the reference run${spoken(rangeText2(rangeOf(results, output)))}`;
  return `A kilometre as two blocks of ${fixed(results.loads_per_km, 0)} loads. Added up, each load counts ${fixed(results.load_per_step_ratio, 2)}: ${total("cumulative_load_per_km_ratio")}. With fatigue exponent ${fixed(values.fatigue_exponent, 1)} each counts ${fixed(damageOfLoad(results), 2)}: ${total("damage_per_km_ratio")}.`;
}
function curveAlt2(view) {
  const { values, results, pinned, changed } = view;
  const curve2 = results.stride_effect_on_damage_curve;
  const effect = (ratio2) => changeText(percentChange(ratio2, 1));
  const { exponent } = fatigueTest(view);
  return `What the stride alone does to damage per kilometre on ${tissueName(view)}, over the fatigue exponent from 1 to 10: ${effect(curve2[0])} at 1, ${effect(curve2[curve2.length - 1])} at 10; now, at ${fixed(values.fatigue_exponent, 1)}, ${effect(results.stride_effect_on_damage)}${spoken(rangeText2(rangeOf(results, "stride_effect_on_damage")))}. ${powerText(results)} ${exponent === null ? "No published exponent." : `Fatigue tests gave ${fixed(exponent, 1)}.`}${changed ? ` Pinned: ${effect(pinned.stride_effect_on_damage)}.` : ""}`;
}
var spoken = (range2) => range2 ? `, ${range2}` : "";
function damageOfLoad({ damage_per_km_ratio: damage, loads_per_km_ratio: loads3 }) {
  return damage / loads3;
}

// explorers/loading-cycles/charts.js
var { low: LOW, high: HIGH2 } = model6.inputs.fatigue_exponent;
var LABELS = 152;
var LETTER2 = 6.7;
var PERCENT = { low: -100, high: 100, step: 50 };
var EFFECT = "stride_effect_on_damage";
var kept = /* @__PURE__ */ new WeakMap();
function effects(results) {
  let found = kept.get(results);
  if (!found) {
    const percent6 = (name9) => results[name9].map((ratio2) => percentChange(ratio2, 1));
    found = { now: percent6(`${EFFECT}_curve`), low: percent6(`${EFFECT}_curve_low`), high: percent6(`${EFFECT}_curve_high`) };
    kept.set(results, found);
  }
  return found;
}
function sampleAt2(results, exponent) {
  const samples = results.fatigue_exponent_axis.length - 1;
  return Math.round((exponent - LOW) / (HIGH2 - LOW) * samples);
}
function exponentChart(view) {
  const { values, results, pinnedValues, changed, revealed, width } = view;
  const room = width("exponent", 590);
  const { low: low2, high: high2 } = effects(results);
  const test = fatigueEvidence(view);
  return b`<figure>
    <p class="se-heading">What the stride alone does to damage per km <span>change in %, over the fatigue exponent n</span></p>
    ${slot("exponent", CURVE_CHART_HEIGHT, revealed ? curveChart({
    width: room,
    alt: curveAlt2(view),
    x: { low: LOW, high: LOW + (HIGH2 - LOW) * (room - 40) / (room - 40 - LABELS), ticks: [1, 2, 4, 6, 8, 10], unit: "" },
    y: PERCENT,
    labels: { at: HIGH2 + 0.35, grows: "start" },
    bands: [{ tone: "uncertainty", x: results.fatigue_exponent_axis, low: low2, high: high2 }],
    lines: lines2(view),
    points: points(view),
    cursor: { now: values.fatigue_exponent, pinned: changed && pinnedValues.fatigue_exponent !== values.fatigue_exponent ? pinnedValues.fatigue_exponent : null },
    strip: (x2, top) => signStrip(results, x2, top)
  }) : b`<p class="se-veil">${CURVE_UNTIL_COMMIT}</p>`)}
    <div>
      <p class="se-caption">${badge(test.kind)}<span>${test.words}</span></p>
      <p class="se-caption">${badge("illustration")}<span>${revealed ? `${powerText(results)} ` : ""}${DAMAGE}</span></p>
    </div>
  </figure>`;
}
function lines2({ values, results, pinnedValues, pinned, changed }) {
  const drawn = [];
  const [now, before] = [effects(results).now, effects(pinned).now];
  if (changed && before.some((percent6, index) => percent6 !== now[index])) {
    const at2 = sampleAt2(pinned, pinnedValues.fatigue_exponent);
    drawn.push({ tone: "baseline", x: pinned.fatigue_exponent_axis, y: before, anchor: at2, label: `pinned ${changeText(percentChange(pinned[EFFECT], 1))}` });
  }
  const range2 = rangeText2(rangeOf(results, EFFECT));
  drawn.push({ tone: "model", x: results.fatigue_exponent_axis, y: now, anchor: sampleAt2(results, values.fatigue_exponent), label: `now ${changeText(percentChange(results[EFFECT], 1))}`, note: range2 || void 0, dot: true });
  const turn = results.sign_changing_exponent;
  if (turn >= LOW && turn <= HIGH2) drawn.push({ tone: "model", x: [turn], y: [0], anchor: 0, dot: true });
  return drawn;
}
function points(view) {
  const { exponent } = fatigueTest(view);
  if (exponent === null) return [];
  const y2 = effects(view.results).now[sampleAt2(view.results, exponent)];
  return [{ x: exponent, y: y2, label: `fatigue tests ${fixed(exponent, 1)}` }];
}
function signStrip({ sign_changing_exponent: turn, sign_changing_exponent_low: low2, sign_changing_exponent_high: high2 }, x2, top) {
  const inside = (exponent) => x2(Math.max(LOW, Math.min(HIGH2, exponent)));
  const [start, at2, end] = [x2(LOW), inside(turn), x2(HIGH2)];
  const words = top + STRIP_HEIGHT - 4;
  return w`
    <rect class="se-contact" x=${px(start)} y=${top} width=${px(at2 - start)} height=${STRIP_HEIGHT}></rect>
    <rect class="se-flight" x=${px(at2)} y=${top} width=${px(end - at2)} height=${STRIP_HEIGHT}></rect>
    <rect class="se-band-uncertainty" x=${px(inside(low2))} y=${top} width=${px(inside(high2) - inside(low2))} height=${STRIP_HEIGHT}></rect>
    <text class="se-quiet" transform=${place((start + at2) / 2, words)} text-anchor="middle">${fitting(at2 - start, ["shorter stride: more", "more"])}</text>
    <text class="se-quiet" transform=${place((at2 + end) / 2, words)} text-anchor="middle">${fitting(end - at2, ["shorter stride: less damage", "shorter: less", "less"])}</text>`;
}
function fitting(room, wordings) {
  return wordings.find((words) => words.length * LETTER2 < room) ?? "";
}

// explorers/loading-cycles/geometry.js
var NARROW5 = 520;
var METRES2 = 22;
var LEAST_SCALE = 22;
var START = 16;
var UNIT = 50;
var ROOM2 = { reference: 58, now: 74 };
var TITLE8 = { wide: 22, narrow: 39 };
var BELOW2 = 30;
var AXIS2 = 40;
function trackLayout(width) {
  const narrow = width < NARROW5;
  const title = narrow ? TITLE8.narrow : TITLE8.wide;
  const scale = Math.max(LEAST_SCALE, (width - 2 * START) / METRES2);
  const first = title + ROOM2.reference;
  const second = first + BELOW2 - 14;
  const ground = second + title + ROOM2.now;
  return {
    narrow,
    width,
    scale,
    start: START,
    metres: (width - 2 * START) / scale,
    height: ground + AXIS2,
    rows: [{ title: 14, ground: first }, { title: second + 14, ground }]
  };
}
function footfalls(stride, metres) {
  return Array.from({ length: Math.floor(metres / stride) + 1 }, (_2, index) => index * stride);
}
function gripIndex(longest, metres) {
  return Math.max(1, Math.floor(metres / longest));
}
function strideChangeAt(x2, { start, scale }, index, unchanged) {
  return (x2 - start) / scale / (index * unchanged) - 1;
}
var BLOCK_SCALE = { loads: 600, high: 1.6 };
var BLOCK = { height: 168, foot: 26, gap: 24, left: 16, right: 14 };
var HEAD2 = { wide: 66, narrow: 84 };
var blocksNarrow = (width) => width < NARROW5;
var blocksHeight = (width) => headHeight(width) + BLOCK.height + BLOCK.foot;
var headHeight = (width) => blocksNarrow(width) ? HEAD2.narrow : HEAD2.wide;
function blockFrames(width) {
  const room = (width - BLOCK.gap) / 2;
  const top = headHeight(width);
  const base = top + BLOCK.height;
  return [0, room + BLOCK.gap].map((left) => {
    const from = left + BLOCK.left;
    const span2 = room - BLOCK.left - BLOCK.right;
    return {
      left,
      from,
      width: span2,
      base,
      top,
      x: (loads3) => from + loads3 / BLOCK_SCALE.loads * span2,
      y: (count) => base - count / BLOCK_SCALE.high * BLOCK.height
    };
  });
}
function differences(loads3, worth, reference2) {
  const shared = Math.min(loads3, reference2);
  const side = { from: shared, to: Math.max(loads3, reference2), low: 0, high: loads3 > reference2 ? worth : 1 };
  const top = { from: 0, to: shared, low: Math.min(worth, 1), high: Math.max(worth, 1) };
  return {
    gained: [...loads3 > reference2 ? [side] : [], ...worth > 1 ? [top] : []],
    lost: [...loads3 < reference2 ? [side] : [], ...worth < 1 ? [top] : []]
  };
}

// explorers/loading-cycles/scene.js
var FOOT5 = 0.27;
var BAR2 = 8;
var COLUMN = 20;
var TICK = 5;
function scene6(view) {
  const track = trackLayout(view.width("track", 600));
  const evidence2 = loadEvidence(view);
  return b`
    <p class="se-heading">The first metres of a kilometre <span>one load is one landing of a leg</span></p>
    ${slot("track", track.height, b`${trackPicture(view, track)}${grip(view, track)}`)}
    <p class="se-caption">${badge("calibrated")}<span>${COUNTED} ${DRAG}</span></p>
    <p class="se-caption">${badge(evidence2.kind)}<span>${evidence2.words}</span></p>
    <p class="se-heading se-next">The whole kilometre <span>loads \u00d7 what each counts</span></p>
    ${slot("blocks", blocksHeight(view.width("blocks", 600)), view.revealed ? blocksPicture(view) : b`<p class="se-veil">${UNTIL_COMMIT5}</p>`)}
    <p class="se-caption">${AREA}</p>`;
}
var referenceStride = (results) => 1e3 / referenceLoads(results);
var referenceLoads = (results) => results.loads_per_km / results.loads_per_km_ratio;
function grip(view, track) {
  const change3 = view.values.stride_length_change;
  const unchanged = view.results.stride_length / (1 + change3);
  const index = gripIndex(unchanged * (1 + view.inputs.stride_length_change.high), track.metres);
  return handle({
    view,
    input: "stride_length_change",
    label: "Move a footfall: change the stride length",
    spoken: `${tidySigned(change3 * 100, 0)} per cent`,
    x: track.start + index * view.results.stride_length * track.scale,
    y: track.rows[1].ground,
    toValue: ([x2]) => strideChangeAt(x2, track, index, unchanged)
  });
}
function trackPicture(view, track) {
  const { values, results, revealed } = view;
  const { width, height, rows: [above, below] } = track;
  const stride = referenceStride(results);
  return b`<svg role="img" aria-label=${trackAlt(view, track.metres, stride)} viewBox="0 0 ${width} ${height}" height=${height}>
    ${rowTitle(track, above.title, "se-strong", "Reference run", referenceSpeed, stride, `${fixed(referenceLoads(results), 0)} loads per km, each 1.00`)}
    ${feet(track, above.ground, stride)}
    ${loads(track, above.ground, stride, 1, "se-footfall-reference")}
    ${rowTitle(track, below.title, "se-label-model", "Now", values.speed, results.stride_length, `${fixed(results.loads_per_km, 0)} loads per km, each ${revealed ? fixed(results.load_per_step_ratio, 2) : "?"}`)}
    <line class="se-level" x1="0" x2=${width} y1=${below.ground - UNIT} y2=${below.ground - UNIT}></line>
    ${feet(track, below.ground, results.stride_length)}
    ${revealed ? loads(track, below.ground, results.stride_length, results.load_per_step_ratio, "se-footfall") : A}
    ${metreTicks(track, below.ground)}
  </svg>`;
}
function rowTitle({ narrow, width }, y2, className, name9, speed, stride, count) {
  return w`
    <text x="0" y=${y2}><tspan class=${className}>${name9}</tspan><tspan class="se-quiet" dx="8">${fixed(speed, 1)} m/s, stride ${fixed(stride, 2)} m</tspan></text>
    <text class=${className} x=${narrow ? 0 : width} y=${narrow ? y2 + 17 : y2} text-anchor=${narrow ? "start" : "end"}>${count}</text>`;
}
function feet({ width, scale, start, metres }, ground, stride) {
  const sole = (at2) => `M${px(start + (at2 - FOOT5 / 2) * scale)} ${ground + 1}h${px(FOOT5 * scale)}v4h${px(-FOOT5 * scale)}z`;
  const counted = footfalls(stride, metres);
  const others = footfalls(stride, metres - stride / 2).map((at2) => at2 + stride / 2);
  return w`
    <line class="se-ground" x1="0" x2=${width} y1=${ground} y2=${ground}></line>
    <path class="se-landing" d=${counted.map(sole).join("")}></path>
    <path class="se-other-foot" d=${others.map(sole).join("")}></path>`;
}
function loads({ scale, start, metres }, ground, stride, load2, className) {
  const bar3 = (at2) => `M${px(start + at2 * scale - BAR2 / 2)} ${ground}v${px(-load2 * UNIT)}h${BAR2}v${px(load2 * UNIT)}z`;
  return w`<path class=${className} d=${footfalls(stride, metres).map(bar3).join("")}></path>`;
}
function metreTicks({ scale, start, metres }, ground) {
  const ticks = footfalls(TICK, metres);
  return ticks.map((at2, index) => {
    const x2 = start + at2 * scale;
    return w`
      <line class="se-axis" x1=${px(x2)} x2=${px(x2)} y1=${ground + 10} y2=${ground + 16}></line>
      <text class="se-quiet" x=${px(x2)} y=${ground + 32} text-anchor="middle">${at2}${index === ticks.length - 1 ? " m" : ""}</text>`;
  });
}
function blocksPicture(view) {
  const { values, results, pinned } = view;
  const width = view.width("blocks", 600);
  const [sum, damage] = blockFrames(width);
  const step = fixed(results.load_per_step_ratio, 2);
  const count = fixed(results.loads_per_km, 0);
  const worth = damageOfLoad(results);
  const height = blocksHeight(width), narrow = blocksNarrow(width);
  return b`<svg role="img" aria-label=${blocksAlt(view)} viewBox="0 0 ${width} ${height}" height=${height}>
    ${block(view, sum, narrow, {
    title: "Loads added up",
    output: "cumulative_load_per_km_ratio",
    tone: "load",
    worth: results.load_per_step_ratio,
    pinnedWorth: pinned.load_per_step_ratio,
    product: `${count} loads × ${step}`
  })}
    ${block(view, damage, narrow, {
    title: `Damage, exponent ${fixed(values.fatigue_exponent, 1)}`,
    output: "damage_per_km_ratio",
    tone: "damage",
    worth,
    pinnedWorth: damageOfLoad(pinned),
    product: `${count} loads × ${fixed(worth, 2)}${narrow ? "" : ` (${step} to the power ${fixed(values.fatigue_exponent, 1)})`}`
  })}
  </svg>`;
}
function block({ results, pinned, changed }, frame, narrow, { title, output, tone, worth, pinnedWorth, product }) {
  const { left, from, base, width, x: x2, y: y2 } = frame;
  const range2 = rangeOf(results, output);
  const total = changeText(percentChange(results[output], 1)), ends = rangeText2(range2);
  const { gained, lost } = differences(results.loads_per_km, worth, referenceLoads(results));
  return w`
    <text class="se-strong" x=${px(left)} y="14">${title}</text>
    <text class="se-answer" x=${px(left)} y="38">${total}${narrow ? A : w`<tspan dx="8">${ends}</tspan>`}</text>
    <text class="se-quiet" x=${px(left)} y="56">${narrow ? ends : product}</text>
    ${narrow ? w`<text class="se-quiet" x=${px(left)} y="74">${product}</text>` : A}
    <path class="se-block" data-tone=${tone} d=${rectangle(frame, results.loads_per_km, worth)}></path>
    <path class="se-block-lost" d=${patches(frame, lost)}></path>
    <path class="se-block-gained" data-tone=${tone} d=${patches(frame, gained)}></path>
    <path class="se-block-rows" d=${columns(frame, results.loads_per_km, worth)}></path>
    <path class="se-block-reference" d=${rectangle(frame, referenceLoads(results), 1)}></path>
    ${changed && !sameRun(pinned) ? w`<path class="se-measure-baseline" d=${rectangle(frame, pinned.loads_per_km, pinnedWorth)}></path>` : A}
    ${spread2(frame, results, output)}
    ${worth > BLOCK_SCALE.high ? w`<path class="se-bar" transform=${place(x2(results.loads_per_km / 2), frame.top - 1)} d="M-7 8L0 0L7 8z"></path>` : A}
    <line class="se-axis" x1=${px(from)} x2=${px(from + width)} y1=${base} y2=${base}></line>
    <text class="se-quiet" x=${px(from - 5)} y=${px(y2(1) + 4)} text-anchor="end">1</text>
    ${[0, 200, 400, 600].map((tick) => w`<text class="se-quiet" x=${px(x2(tick))} y=${base + 18} text-anchor="middle">${tick}</text>`)}`;
}
var sameRun = (results) => results.loads_per_km_ratio === 1 && results.damage_per_km_ratio === 1;
function patches({ x: x2, y: y2 }, list) {
  const top = (count) => px(y2(Math.min(count, BLOCK_SCALE.high)));
  return list.map(({ from, to, low: low2, high: high2 }) => `M${px(x2(from))} ${top(low2)}V${top(high2)}H${px(x2(to))}V${top(low2)}z`).join("");
}
function rectangle({ from, base, x: x2, y: y2 }, count, worth) {
  return `M${px(from)} ${base}V${px(y2(Math.min(worth, BLOCK_SCALE.high)))}H${px(x2(count))}V${base}`;
}
function columns({ base, x: x2, y: y2 }, count, worth) {
  const top = px(y2(Math.min(worth, BLOCK_SCALE.high)));
  let path = "";
  for (let at2 = COLUMN; at2 < count; at2 += COLUMN) path += `M${px(x2(at2))} ${base}V${top}`;
  return path;
}
function spread2({ x: x2, y: y2 }, results, output) {
  const [low2, high2] = ["low", "high"].map((end) => Math.min(results[`${output}_${end}`] / results.loads_per_km_ratio, BLOCK_SCALE.high));
  if (high2 - low2 < 5e-3) return A;
  const at2 = x2(results.loads_per_km) + 7;
  return w`<path class="se-range-bar" d="M${px(at2 - 3)} ${px(y2(low2))}h6m-3 0V${px(y2(high2))}m-3 0h6"></path>`;
}

// explorers/loading-cycles/definition.js
var { inputs: inputs10 } = model6;
var SHORTER = inputs10.stride_length_change.low;
var [TIBIA, KNEE, LUMBAR2] = ["tibia", "kneecap joint", "lower back"].map((word) => (
  /** @type {readonly string[]} */
  inputs10.tissue.choices.indexOf(word)
));
var exponentOf = (tissue) => fatigueTests[tissue].exponent ?? standInExponent;
var controls6 = [
  {
    input: "stride_length_change",
    label: "Stride length, change",
    show: (value) => {
      const number = tidySigned(value * 100, 0);
      return { number, unit: "%", spoken: `${number} per cent` };
    },
    meaning: (_2, results) => `stride ${fixed(results.stride_length, 2)} m`,
    range: rangeText(inputs10.stride_length_change, 0, "%", 100)
  },
  { input: "tissue", label: "Tissue" },
  {
    input: "fatigue_exponent",
    label: "Fatigue exponent",
    show: (value) => ({ number: tidy(value, 1), unit: "", spoken: tidy(value, 1) }),
    meaning: (_2, results) => publishedExponent(results),
    range: rangeText(inputs10.fatigue_exponent, 0, "").trim()
  },
  {
    input: "speed",
    label: "Speed",
    show: (value) => ({ number: tidy(value, 1), unit: "m/s", spoken: `${tidy(value, 1)} metres per second` }),
    meaning: (value) => pace(value),
    range: rangeText(inputs10.speed, 1, "m/s")
  }
];
var ANSWERS = [
  ["load per step", "load_per_step_ratio"],
  ["loads per km", "loads_per_km_ratio"],
  ["load summed over a km", "cumulative_load_per_km_ratio"],
  ["damage per km", "damage_per_km_ratio"]
];
function balance4(view) {
  const { results, pinned, changed, revealed, width } = view;
  const rows = ANSWERS.map(([label, output]) => {
    const was = percentChange(pinned[output], 1);
    return {
      label,
      percent: percentChange(results[output], 1),
      range: `${output}_low` in results ? rangeOf(results, output) : void 0,
      pinned: changed && was !== 0 ? was : void 0
    };
  });
  return b`<p class="se-heading">One change, four answers</p>
    <p class="se-caption se-balance-note">Against the reference run; line with ticks: range of the sources</p>
    ${slot("balance", changeBarsHeight(rows.length), revealed ? changeBars({ width: width("balance", 256), rows, from: "reference run" }) : b`<p class="se-veil">${BALANCE_UNTIL_COMMIT3}</p>`)}`;
}
var TURN = onGrid(model6.evaluate().sign_changing_exponent, inputs10.fatigue_exponent);
var loadingCycles = {
  kind: "loading-cycles",
  title: TITLE7,
  model: model6,
  controls: controls6,
  presets: [
    { label: "Shorter stride, shin", values: { stride_length_change: SHORTER, tissue: TIBIA, fatigue_exponent: exponentOf(TIBIA) } },
    { label: "Shorter stride, knee", values: { stride_length_change: SHORTER, tissue: KNEE, fatigue_exponent: exponentOf(KNEE) } },
    { label: "Shorter stride, back", values: { stride_length_change: SHORTER, tissue: LUMBAR2, fatigue_exponent: exponentOf(LUMBAR2) } },
    { label: "Where the sign changes", values: { stride_length_change: SHORTER, fatigue_exponent: TURN } },
    { label: "Longer stride", values: { stride_length_change: inputs10.stride_length_change.high } },
    { label: "Run faster", values: { speed: inputs10.speed.high } }
  ],
  prediction: {
    question: QUESTION5,
    quantity: "change of the load summed over a kilometre",
    unit: "%",
    low: -30,
    high: 30,
    step: 1,
    start: 0,
    before: {},
    after: { stride_length_change: SHORTER },
    answer: (before, after) => percentChange(after.cumulative_load_per_km_ratio, before.cumulative_load_per_km_ratio)
  },
  // With the load exponent or the load per step the sum would be one multiplication away.
  veiled: Object.keys(model6.outputs).filter((name9) => /^load_exponent|^sign_changing|load_per_step|cumulative|damage/.test(name9)),
  dock: [
    { label: "loads per km", output: "loads_per_km", digits: 0 },
    { label: "load per km, ×", output: "cumulative_load_per_km_ratio", digits: 2 },
    { label: "damage per km, ×", output: "damage_per_km_ratio", digits: 2 }
  ],
  columns: ["fatigue_exponent_axis", "stride_effect_on_damage_curve", "stride_effect_on_damage_curve_low", "stride_effect_on_damage_curve_high", "damage_per_km_curve"],
  // For the knee 1 stands in for an exponent that nobody published.
  unmeasured: (name9, results) => name9 === "published_fatigue_exponent" && results[name9] === standInExponent,
  figure: scene6,
  charts: exponentChart,
  balance: balance4,
  sentence: sentence6,
  notes: b`<span>${badge("disputed")}${DISPUTED4}</span>`,
  equations: equations6,
  sources: sources6,
  provenance: "Spine in Stride, loading-cycles explorer. Ratios to the same runner at the reference speed with the stride unchanged, over the fatigue exponent. Damage is the sum of a fatigue test on samples without living cells, not an injury."
};

// explorers/loading-cycles/index.js
register(loadingCycles);

// generated/recovery-time-model.js
var recovery_time_model_exports = {};
__export(recovery_time_model_exports, {
  evaluate: () => evaluate7,
  inputs: () => inputs11,
  name: () => name7,
  outputs: () => outputs7,
  parameters: () => parameters7
});
var name7 = "recovery_time";
var inputs11 = {
  minutes_monday: { symbol: "m_{mon}", unit: "min", default: 0, low: 0, high: 180, step: 10, label: "Running time on Monday", source: "spinestride" },
  minutes_tuesday: { symbol: "m_{tue}", unit: "min", default: 40, low: 0, high: 180, step: 10, label: "Running time on Tuesday", source: "spinestride" },
  minutes_wednesday: { symbol: "m_{wed}", unit: "min", default: 0, low: 0, high: 180, step: 10, label: "Running time on Wednesday", source: "spinestride" },
  minutes_thursday: { symbol: "m_{thu}", unit: "min", default: 40, low: 0, high: 180, step: 10, label: "Running time on Thursday", source: "spinestride" },
  minutes_friday: { symbol: "m_{fri}", unit: "min", default: 0, low: 0, high: 180, step: 10, label: "Running time on Friday", source: "spinestride" },
  minutes_saturday: { symbol: "m_{sat}", unit: "min", default: 0, low: 0, high: 180, step: 10, label: "Running time on Saturday", source: "spinestride" },
  minutes_sunday: { symbol: "m_{sun}", unit: "min", default: 70, low: 0, high: 180, step: 10, label: "Running time on Sunday", source: "spinestride" },
  session_hour: { symbol: "h_{s}", unit: "h", default: 2, low: 0, high: 10, step: 0.5, label: "Start of the run after rising", source: "spinestride" },
  marathon_speed: { symbol: "v_{mar}", unit: "m/s", default: 3.5, low: 2.2, high: 5.5, step: 0.1, label: "Speed in a marathon", source: "spinestride" },
  speed: { symbol: "v", unit: "m/s", default: 3, low: 2.5, high: 4.5, step: 0.1, label: "Speed", source: "edwards2010" },
  lying_hours: { symbol: "h_{l}", unit: "h", default: 8, low: 6, high: 10, step: 0.5, label: "Hours lying a day", source: "spinestride" },
  seated_share: { symbol: "q_{s}", unit: "fraction", default: 0, low: 0, high: 1, step: 0.05, label: "Share of the day seated", source: "spinestride" },
  training_weeks: { symbol: "W", unit: "weeks", default: 12, low: 1, high: 16, step: 1, label: "Weeks of training in the season", source: "spinestride" }
};
var outputs7 = {
  hour: { symbol: "t", unit: "h", label: "Hour of the week", kind: "series" },
  season_day: { symbol: "d", unit: "d", label: "Day of the season", kind: "series" },
  hours_after: { symbol: "u", unit: "h", label: "Time after a run", kind: "series" },
  run_share: { symbol: "\\rho", unit: "1", label: "Share of the step that is run", kind: "series" },
  hours_since_run: { symbol: "s", unit: "h", label: "Hours since the last run ended", kind: "series" },
  cartilage: { symbol: "C", unit: "1", label: "Share of the cartilage's change by the last run that is left", kind: "series" },
  sensing: { symbol: "B", unit: "1", label: "Response of bone to load, full being 1", kind: "series" },
  muscle: { symbol: "P", unit: "1", label: "Share of the rise in muscle protein synthesis by the last run that is left", kind: "series" },
  disc_load: { symbol: "\\lambda", unit: "1", label: "Load on the discs, upright being 1", kind: "series" },
  disc_loss: { symbol: "H", unit: "mm", label: "Stature lost, mostly by the discs", kind: "series" },
  run_loss: { symbol: "H_{r}", unit: "mm", label: "Stature lost so far in the run", kind: "series" },
  tendon_balance: { symbol: "Q", unit: "1", label: "Collagen built less collagen broken down in tendon, peak of synthesis being 1", kind: "series" },
  bone: { symbol: "X", unit: "reference weeks", label: "Microdamage of bone not yet repaired, in weeks of reference running", kind: "series" },
  season_damage: { symbol: "\\delta_{d}", unit: "reference weeks", label: "Damage of the day, in weeks of reference running", kind: "series" },
  season_bone: { symbol: "X_{d}", unit: "reference weeks", label: "Microdamage of bone not yet repaired over the season, in weeks of reference running", kind: "series" },
  cartilage_left: { symbol: "c_{u}", unit: "1", label: "Share of the change of cartilage that is left", kind: "series" },
  disc_left: { symbol: "h_{u}", unit: "1", label: "Share of the stature lost in a run that is left when lying down", kind: "series" },
  sensing_left: { symbol: "b_{u}", unit: "1", label: "Share of the response of bone that is still missing", kind: "series" },
  muscle_left: { symbol: "p_{u}", unit: "1", label: "Share of the rise in muscle protein synthesis that is left", kind: "series" },
  tendon_after: { symbol: "q_{u}", unit: "1", label: "Collagen balance of tendon after one run, peak of synthesis being 1", kind: "series" },
  bone_left: { symbol: "x_{u}", unit: "1", label: "Share of the microdamage of one run that is left, first source", kind: "series" },
  bone_left_second: { symbol: "x_{u,2}", unit: "1", label: "Share of the microdamage of one run that is left, second source", kind: "series" },
  disc_left_low: { symbol: "h_{u,low}", unit: "1", label: "Share of the stature lost in a run that is left when lying down, low end of the sources", kind: "series" },
  disc_left_high: { symbol: "h_{u,high}", unit: "1", label: "Share of the stature lost in a run that is left when lying down, high end of the sources", kind: "series" },
  sensing_left_low: { symbol: "b_{u,low}", unit: "1", label: "Share of the response of bone that is still missing, low end of the sources", kind: "series" },
  sensing_left_high: { symbol: "b_{u,high}", unit: "1", label: "Share of the response of bone that is still missing, high end of the sources", kind: "series" },
  sessions: { symbol: "n_{r}", unit: "1", label: "Runs in the week", kind: "scalar" },
  weekly_minutes: { symbol: "m_{w}", unit: "min", label: "Running time of the week", kind: "scalar" },
  longest_session: { symbol: "m_{max}", unit: "min", label: "Longest run of the week", kind: "scalar" },
  weekly_distance: { symbol: "D", unit: "km", label: "Distance of the week", kind: "scalar" },
  intensity: { symbol: "x", unit: "1", label: "Speed as a share of marathon speed", kind: "scalar" },
  loads_per_minute: { symbol: "N", unit: "1/min", label: "Loads of one leg in a minute of running", kind: "scalar" },
  running_load: { symbol: "\\lambda_{r}", unit: "1", label: "Load on the discs while running, upright being 1", kind: "scalar" },
  cartilage_recovery_time: { symbol: "t_{cartilage}", unit: "h", label: "Time to 95 % recovery of cartilage", kind: "scalar" },
  sensing_recovery_time: { symbol: "t_{sensing}", unit: "h", label: "Time to 95 % recovery of the response of bone to load", kind: "scalar" },
  muscle_recovery_time: { symbol: "t_{muscle}", unit: "h", label: "Time to 95 % recovery of muscle protein synthesis", kind: "scalar" },
  bone_recovery_time: { symbol: "t_{bone}", unit: "h", label: "Time to 95 % repair of microdamage, first source", kind: "scalar" },
  bone_recovery_days: { symbol: "d_{bone}", unit: "d", label: "Time to 95 % repair of microdamage in days, first source", kind: "scalar" },
  bone_recovery_days_second: { symbol: "d_{bone,2}", unit: "d", label: "Time to 95 % repair of microdamage in days, second source", kind: "scalar" },
  formation_ratio: { symbol: "R_{O}", unit: "1", label: "Stimulus for bone formation, against the same distance in one run", kind: "scalar" },
  sensing_recovery_time_low: { symbol: "t_{sensing,low}", unit: "h", label: "Time to 95 % recovery of the response of bone to load, low end of the sources", kind: "scalar" },
  sensing_recovery_time_high: { symbol: "t_{sensing,high}", unit: "h", label: "Time to 95 % recovery of the response of bone to load, high end of the sources", kind: "scalar" },
  disc_recovery_time: { symbol: "t_{disc}", unit: "h", label: "Time to 95 % recovery of stature when lying down", kind: "scalar" },
  disc_recovery_time_low: { symbol: "t_{disc,low}", unit: "h", label: "Time to 95 % recovery of stature when lying down, low end of the sources", kind: "scalar" },
  disc_recovery_time_high: { symbol: "t_{disc,high}", unit: "h", label: "Time to 95 % recovery of stature when lying down, high end of the sources", kind: "scalar" },
  tendon_turning_time: { symbol: "t_{tendon}", unit: "h", label: "Time until tendon builds more collagen than it breaks down", kind: "scalar" },
  disc_loss_highest: { symbol: "H_{max}", unit: "mm", label: "Largest stature lost", kind: "scalar" },
  disc_loss_lowest: { symbol: "H_{min}", unit: "mm", label: "Smallest stature lost", kind: "scalar" },
  run_loss_highest: { symbol: "H_{r,max}", unit: "mm", label: "Stature lost in the run that costs most", kind: "scalar" },
  sensing_mean: { symbol: "\\bar{B}", unit: "1", label: "Response of bone to load, mean of the week", kind: "scalar" },
  muscle_mean: { symbol: "\\bar{P}", unit: "1", label: "Share of the rise in muscle protein synthesis that is left, mean of the week", kind: "scalar" },
  bone_highest: { symbol: "X_{max}", unit: "reference weeks", label: "Largest microdamage not yet repaired", kind: "scalar" },
  bone_mean: { symbol: "\\bar{X}", unit: "reference weeks", label: "Microdamage not yet repaired, mean of the week", kind: "scalar" },
  season_bone_highest: { symbol: "X_{d,max}", unit: "reference weeks", label: "Largest microdamage not yet repaired in the season", kind: "scalar" },
  bone_split_ratio: { symbol: "R_{X}", unit: "1", label: "Fatigue of bone, against the same running spread over every hour of the week", kind: "scalar" },
  bone_damage_of_week: { symbol: "\\delta_{w}", unit: "reference weeks", label: "Microdamage that a week adds, in weeks of reference running", kind: "scalar" },
  bone_fatigue_ratio: { symbol: "R_{b}", unit: "1", label: "Fatigue of bone, against the reference week spread over every hour", kind: "scalar" }
};
var parameters7 = {
  cartilage_time: 0.6,
  disc_fast_loss: 12,
  disc_slow_loss: 15,
  disc_fast_loading: 0.5,
  disc_slow_loading: 8,
  disc_fast_unloading: 3.4,
  disc_slow_unloading: 8,
  seated_load: 0.6,
  easy_pace: 0.7,
  middle_pace: 0.85,
  race_pace: 1,
  easy_load: 1.3,
  middle_load: 1.5,
  race_load: 1.8,
  disc_run: 0.5,
  sensing_time: 6,
  muscle_time: 38,
  tendon_synthesis_time: 24,
  tendon_breakdown_time: 12,
  tendon_breakdown_weight: 1.745,
  reference_minutes: 150,
  recovered_level: 0.05,
  steps_per_hour: 6,
  run_threshold: 1e-3,
  shortest_lag: 0.1,
  longest_lag: 2880,
  season_length: 112,
  trace: 1e-9,
  hours_per_day: 24,
  days_per_week: 7,
  minutes_per_hour: 60,
  reference_stride_length: 1.98,
  stride_length_speed: 2.5,
  stride_length_speed_exponent: 0.77,
  reference_speed: 3.5,
  fatigue_exponent_tibia: 6.6,
  weibull_modulus: 8,
  repair_time: 26,
  repair_shape: 2,
  second_repair_time: 20.5,
  second_repair_shape: 1.51,
  middle_speed: 3.5,
  speed_exponent_slow: 0.4901,
  speed_exponent_fast: 0.3048
};
var parameterUnits7 = {
  cartilage_time: "h",
  disc_fast_loss: "mm",
  disc_slow_loss: "mm",
  disc_fast_loading: "h",
  disc_slow_loading: "h",
  disc_fast_unloading: "h",
  disc_slow_unloading: "h",
  seated_load: "1",
  easy_pace: "1",
  middle_pace: "1",
  race_pace: "1",
  easy_load: "1",
  middle_load: "1",
  race_load: "1",
  disc_run: "h",
  sensing_time: "h",
  muscle_time: "h",
  tendon_synthesis_time: "h",
  tendon_breakdown_time: "h",
  tendon_breakdown_weight: "1",
  reference_minutes: "min",
  recovered_level: "1",
  steps_per_hour: "1/h",
  run_threshold: "1",
  shortest_lag: "h",
  longest_lag: "h",
  season_length: "d",
  trace: "1",
  hours_per_day: "h",
  days_per_week: "d",
  minutes_per_hour: "min",
  reference_stride_length: "m",
  stride_length_speed: "m/s",
  stride_length_speed_exponent: "1",
  reference_speed: "m/s",
  fatigue_exponent_tibia: "1",
  weibull_modulus: "1",
  repair_time: "d",
  repair_shape: "1",
  second_repair_time: "d",
  second_repair_shape: "1",
  middle_speed: "m/s",
  speed_exponent_slow: "1",
  speed_exponent_fast: "1"
};
var parameterRanges6 = {
  disc_slow_loading: [4, 20],
  disc_slow_unloading: [4, 20],
  sensing_time: [2.7, 6]
};
var SAMPLES7 = 1008;
var SAMPLES_SEASON_DAY = 112;
var SAMPLES_HOURS_AFTER = 181;
var ROUNDING7 = 1e-12;
var NOISE6 = 1e-12;
function plainNumber7(value) {
  const [digits, power] = value.toExponential(11).split("e");
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 12) return String(Number(value.toPrecision(12)));
  const short = digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
  const sign = exponent < 0 ? "-" : "+";
  return `${short}e${sign}${String(Math.abs(exponent)).padStart(2, "0")}`;
}
function checkedInputs7(inputs15, values, rounding) {
  const range2 = (row2) => `from ${plainNumber7(row2.low)} to ${plainNumber7(row2.high)}` + (row2.choices ? ` (${row2.choices.join(", ")})` : "");
  for (const name9 of Object.keys(values)) {
    if (!Object.hasOwn(inputs15, name9)) {
      const known = Object.entries(inputs15).map(([key, row2]) => `${key} (${row2.unit}) ${range2(row2)}`);
      throw new RangeError(`unknown input ${name9}; the inputs are: ${known.join("; ")}`);
    }
  }
  const checked = {};
  for (const [name9, row2] of Object.entries(inputs15)) {
    const value = Object.hasOwn(values, name9) ? values[name9] : row2.default;
    const kind = row2.choices ? "whole" : "real";
    const needed = `${name9} (${row2.unit}) must be a ${kind} number ${range2(row2)}`;
    if (typeof value !== "number") throw new RangeError(`${needed}, but is not a number`);
    if (!Number.isFinite(value)) throw new RangeError(`${needed}, but is not finite`);
    const slack = rounding * (row2.high - row2.low);
    const broken = row2.choices && Math.abs(value - Math.round(value)) > slack;
    if (value < row2.low - slack || value > row2.high + slack || broken) {
      throw new RangeError(`${needed}, but is ${plainNumber7(value)}`);
    }
    checked[name9] = row2.choices ? Math.round(value) : value;
  }
  return checked;
}
function checkedParameters7(parameters9, units, overrides) {
  for (const [name9, value] of Object.entries(overrides)) {
    if (!Object.hasOwn(parameters9, name9)) {
      const known = Object.keys(parameters9).join(", ");
      throw new RangeError(`unknown parameter ${name9}; the parameters are: ${known}`);
    }
    if (typeof value !== "number" || !Number.isFinite(value)) {
      throw new RangeError(`parameter ${name9} (${units[name9]}) must be a finite real number`);
    }
  }
  return { ...parameters9, .../** @type {Record<string, number>} */
  overrides };
}
function maximumOf2(series, sign = 1) {
  let maximum = -Infinity;
  for (const value of series) if (sign * value > maximum) maximum = sign * value;
  return maximum;
}
function sumOf3(series) {
  let sum = 0;
  for (const value of series) sum += value;
  return sum;
}
function meanOf2(series) {
  return sumOf3(series) / series.length;
}
function lastAbove(series, axis, level) {
  let last2 = series.length - 1;
  while (last2 >= 0 && !(series[last2] > level)) last2 -= 1;
  if (last2 < 0) return axis[0];
  if (last2 === series.length - 1) return axis[last2];
  const share = (series[last2] - level) / (series[last2] - series[last2 + 1]);
  return axis[last2] + share * (axis[last2 + 1] - axis[last2]);
}
function convolved(series, kernel, interval, laps) {
  const samples = series.length;
  const weights2 = new Float64Array(samples);
  for (let lap = 0; lap < laps; lap += 1) {
    for (let i4 = 0; i4 < samples; i4 += 1) weights2[i4] += kernel((lap * samples + i4) * interval);
  }
  const result = new Float64Array(samples);
  for (let from = 0; from < samples; from += 1) {
    if (series[from] === 0) continue;
    for (let i4 = from; i4 < samples; i4 += 1) result[i4] += series[from] * weights2[i4 - from];
    if (laps === 1) continue;
    for (let i4 = 0; i4 < from; i4 += 1) result[i4] += series[from] * weights2[i4 - from + samples];
  }
  return result;
}
function cornerOf6(names3, ranges, pattern, most) {
  return Object.fromEntries(names3.map((name9, place3) => [name9, ranges[name9][pattern >> place3 & 1 ? most : 1 - most]]));
}
function bandOf7(names3, ranges, noise, nominal, known, variant, zero) {
  const low2 = Float64Array.from(nominal);
  const high2 = Float64Array.from(nominal);
  const first = new Float64Array(nominal.length);
  const second = new Float64Array(nominal.length);
  const crossing = zero && new Float64Array(nominal.length);
  const negative = zero && Int8Array.from(zero, (value) => Number(value < 0));
  const positive = zero && Int8Array.from(zero, (value) => Number(value > 0));
  const compute = (state, out) => {
    variant({ ...known, ...state }, out, crossing);
    for (let i4 = 0; i4 < out.length; i4 += 1) {
      if (out[i4] < low2[i4]) low2[i4] = out[i4];
      if (out[i4] > high2[i4]) high2[i4] = out[i4];
      if (negative && crossing && crossing[i4] < 0) negative[i4] = 1;
      if (positive && crossing && crossing[i4] > 0) positive[i4] = 1;
    }
  };
  const patterns = new Uint32Array(nominal.length);
  const silent = names3.filter((name9, place3) => {
    compute({ [name9]: ranges[name9][0] }, first);
    compute({ [name9]: ranges[name9][1] }, second);
    let largest = 0;
    for (let i4 = 0; i4 < nominal.length; i4 += 1) {
      const effect = (second[i4] - first[i4]) / Math.max(1, Math.abs(nominal[i4]));
      if (effect > noise) patterns[i4] |= 1 << place3;
      largest = Math.max(largest, Math.abs(effect));
    }
    return largest <= noise;
  });
  const distinct = [...new Set(patterns)];
  for (const pattern of distinct) {
    for (const most of [1, 0]) {
      const corner = cornerOf6(names3, ranges, pattern, most);
      compute(corner, first);
      for (const name9 of silent) {
        const [least, greatest] = ranges[name9];
        compute({ ...corner, [name9]: corner[name9] === least ? greatest : least }, first);
      }
    }
  }
  if (!negative || !positive) return [low2, high2];
  for (const pattern of distinct) {
    variant({ ...known, ...cornerOf6(names3, ranges, pattern, 0) }, first, crossing, true);
    for (let i4 = 0; i4 < first.length; i4 += 1) {
      if (negative[i4] && positive[i4] && first[i4] < low2[i4]) low2[i4] = first[i4];
    }
  }
  return [low2, high2];
}
function bandOfNumber5(names3, ranges, noise, nominal, known, variant) {
  const [low2, high2] = bandOf7(names3, ranges, noise, [nominal], known, (state, out) => {
    out[0] = variant(state);
  });
  return [low2[0], high2[0]];
}
function vary_disc_left(known, out) {
  const { disc_fast_run_loss, disc_fast_unloading, disc_run, disc_slow_loading, disc_slow_loss, disc_slow_unloading, hours_after } = known;
  const disc_slow_run_loss = disc_slow_loss * (1 - Math.exp(-disc_run / disc_slow_loading));
  const constant_1 = -1 / disc_fast_unloading;
  const constant_2 = -1 / disc_slow_unloading;
  const constant_3 = 1 / (disc_fast_run_loss + disc_slow_run_loss);
  for (let i4 = 0; i4 < SAMPLES_HOURS_AFTER; i4 += 1) {
    const hours_after_i = hours_after[i4];
    const disc_left_i = constant_3 * (disc_fast_run_loss * Math.exp(constant_1 * hours_after_i) + disc_slow_run_loss * Math.exp(constant_2 * hours_after_i));
    out[i4] = disc_left_i;
  }
}
function vary_sensing_left(known, out) {
  const { hours_after, sensing_time } = known;
  const constant_1 = -1 / sensing_time;
  for (let i4 = 0; i4 < SAMPLES_HOURS_AFTER; i4 += 1) {
    const hours_after_i = hours_after[i4];
    const sensing_left_i = Math.exp(constant_1 * hours_after_i);
    out[i4] = sensing_left_i;
  }
}
function vary_sensing_recovery_time(known) {
  const { recovered_level, sensing_time } = known;
  const sensing_recovery_time = -sensing_time * Math.log(recovered_level);
  return sensing_recovery_time;
}
function evaluate7(values = {}, overrides = {}) {
  const { minutes_monday, minutes_tuesday, minutes_wednesday, minutes_thursday, minutes_friday, minutes_saturday, minutes_sunday, session_hour, marathon_speed, speed, lying_hours, seated_share, training_weeks } = checkedInputs7(inputs11, values, ROUNDING7);
  const { cartilage_time, disc_fast_loss, disc_slow_loss, disc_fast_loading, disc_slow_loading, disc_fast_unloading, disc_slow_unloading, seated_load, easy_pace, middle_pace, race_pace, easy_load, middle_load, race_load, disc_run, sensing_time, muscle_time, tendon_synthesis_time, tendon_breakdown_time, tendon_breakdown_weight, reference_minutes, recovered_level, steps_per_hour, run_threshold, shortest_lag, longest_lag, season_length, trace, hours_per_day, days_per_week, minutes_per_hour, reference_stride_length, stride_length_speed, stride_length_speed_exponent, reference_speed, fatigue_exponent_tibia, weibull_modulus, repair_time, repair_shape, second_repair_time, second_repair_shape, middle_speed, speed_exponent_slow, speed_exponent_fast } = checkedParameters7(parameters7, parameterUnits7, overrides);
  const sessions = Math.min(1, minutes_friday) + Math.min(1, minutes_monday) + Math.min(1, minutes_saturday) + Math.min(1, minutes_sunday) + Math.min(1, minutes_thursday) + Math.min(1, minutes_tuesday) + Math.min(1, minutes_wednesday);
  const weekly_minutes = minutes_friday + minutes_monday + minutes_saturday + minutes_sunday + minutes_thursday + minutes_tuesday + minutes_wednesday;
  const longest_session = Math.max(minutes_friday, minutes_monday, minutes_saturday, minutes_sunday, minutes_thursday, minutes_tuesday, minutes_wednesday);
  const weekly_distance = 1 / 1e3 * minutes_per_hour * speed * weekly_minutes;
  const intensity = speed / marathon_speed;
  const stride_length = reference_stride_length * Math.pow(speed / stride_length_speed, stride_length_speed_exponent);
  const loads_per_minute = minutes_per_hour * speed / stride_length;
  const week_length = days_per_week * hours_per_day;
  const time_step = 1 / steps_per_hour;
  const sampleInterval = week_length / SAMPLES7;
  const sampleInterval_HOURS_AFTER = 1 / (SAMPLES_HOURS_AFTER - 1);
  const hour = new Float64Array(SAMPLES7);
  const hour_of_day = new Float64Array(SAMPLES7);
  const minutes_today = new Float64Array(SAMPLES7);
  const run_share = new Float64Array(SAMPLES7);
  const up_share = new Float64Array(SAMPLES7);
  const constant_1 = -1 / 2 * time_step;
  const constant_2 = 1 / hours_per_day;
  const constant_3 = -hours_per_day;
  const constant_4 = -time_step;
  const constant_5 = 1 / minutes_per_hour;
  const constant_6 = 1 / time_step;
  const constant_7 = hours_per_day - lying_hours;
  for (let i4 = 0; i4 < SAMPLES7; i4 += 1) {
    const hour_i = i4 * sampleInterval;
    const weekday_i = Math.floor(constant_2 * (constant_1 + hour_i));
    const hour_of_day_i = constant_3 * weekday_i + hour_i;
    const minutes_today_i = weekday_i === 0 ? minutes_monday : weekday_i === 1 ? minutes_tuesday : weekday_i === 2 ? minutes_wednesday : weekday_i === 3 ? minutes_thursday : weekday_i === 4 ? minutes_friday : weekday_i === 5 ? minutes_saturday : minutes_sunday;
    const run_share_i = constant_6 * Math.max(0, -Math.max(session_hour, constant_4 + hour_of_day_i) + Math.min(hour_of_day_i, constant_5 * minutes_today_i + session_hour));
    const up_share_i = constant_6 * Math.max(0, -hour_of_day_i + time_step + Math.min(constant_7, hour_of_day_i));
    hour[i4] = hour_i;
    hour_of_day[i4] = hour_of_day_i;
    minutes_today[i4] = minutes_today_i;
    run_share[i4] = run_share_i;
    up_share[i4] = up_share_i;
  }
  const hours_after = new Float64Array(SAMPLES_HOURS_AFTER);
  for (let i4 = 0; i4 < SAMPLES_HOURS_AFTER; i4 += 1) {
    const hours_after_i = shortest_lag * Math.pow(longest_lag / shortest_lag, i4 * sampleInterval_HOURS_AFTER);
    hours_after[i4] = hours_after_i;
  }
  const hours_since_run = new Float64Array(SAMPLES7);
  let hours_since_run_before = 0;
  for (let lap = 0; lap < 2; lap += 1) {
    for (let i4 = 0; i4 < SAMPLES7; i4 += 1) {
      const hour_of_day_i = hour_of_day[i4];
      const minutes_today_i = minutes_today[i4];
      const run_share_i = run_share[i4];
      hours_since_run_before = hour_of_day_i >= session_hour + minutes_today_i / minutes_per_hour && minutes_today_i > 0 ? hour_of_day_i - session_hour - minutes_today_i / minutes_per_hour : run_share_i > run_threshold ? 0 : hours_since_run_before + time_step;
      hours_since_run[i4] = hours_since_run_before;
    }
  }
  const running_load = easy_pace >= intensity ? easy_load : intensity <= middle_pace ? easy_load + (-easy_load + middle_load) * (-easy_pace + intensity) / (-easy_pace + middle_pace) : intensity <= race_pace ? middle_load + (intensity - middle_pace) * (-middle_load + race_load) / (-middle_pace + race_pace) : race_load;
  const day_load = -seated_share * (1 - seated_load) + 1;
  const cartilage = new Float64Array(SAMPLES7);
  const sensing = new Float64Array(SAMPLES7);
  const muscle = new Float64Array(SAMPLES7);
  const disc_load = new Float64Array(SAMPLES7);
  const hours_before_run = new Float64Array(SAMPLES7);
  const hours_run = new Float64Array(SAMPLES7);
  const constant_8 = -1 / cartilage_time;
  const constant_9 = -1 / sensing_time;
  const constant_10 = -1 / muscle_time;
  const constant_11 = session_hour + time_step;
  const constant_12 = -session_hour;
  for (let i4 = 0; i4 < SAMPLES7; i4 += 1) {
    const hour_of_day_i = hour_of_day[i4];
    const hours_since_run_i = hours_since_run[i4];
    const minutes_today_i = minutes_today[i4];
    const run_share_i = run_share[i4];
    const up_share_i = up_share[i4];
    const cartilage_i = Math.exp(constant_8 * hours_since_run_i);
    const sensing_i = 1 - Math.exp(constant_9 * hours_since_run_i);
    const muscle_i = Math.exp(constant_10 * hours_since_run_i);
    const disc_load_i = day_load * (-run_share_i + up_share_i) + run_share_i * running_load;
    const hours_before_run_i = Math.max(0, constant_11 - hour_of_day_i);
    const hours_run_i = constant_12 + Math.min(hour_of_day_i, constant_5 * minutes_today_i + session_hour);
    cartilage[i4] = cartilage_i;
    sensing[i4] = sensing_i;
    muscle[i4] = muscle_i;
    disc_load[i4] = disc_load_i;
    hours_before_run[i4] = hours_before_run_i;
    hours_run[i4] = hours_run_i;
  }
  const disc_fast = new Float64Array(SAMPLES7);
  let disc_fast_before = 0;
  for (let lap = 0; lap < 2; lap += 1) {
    for (let i4 = 0; i4 < SAMPLES7; i4 += 1) {
      const disc_load_i = disc_load[i4];
      disc_fast_before = disc_fast_loss * disc_load_i + (disc_fast_before - disc_fast_loss * disc_load_i) * Math.exp(-time_step * (disc_fast_before < disc_fast_loss * disc_load_i ? 1 / disc_fast_loading : 1 / disc_fast_unloading));
      disc_fast[i4] = disc_fast_before;
    }
  }
  const disc_fast_at_start = new Float64Array(SAMPLES7);
  let disc_fast_at_start_before = 0;
  for (let i4 = 0; i4 < SAMPLES7; i4 += 1) {
    const disc_fast_i = disc_fast[i4];
    const hours_before_run_i = hours_before_run[i4];
    const run_share_i = run_share[i4];
    disc_fast_at_start_before = run_share_i > run_threshold ? day_load * disc_fast_loss + (-day_load * disc_fast_loss + disc_fast_at_start_before) * Math.exp(-hours_before_run_i * (disc_fast_at_start_before < day_load * disc_fast_loss ? 1 / disc_fast_loading : 1 / disc_fast_unloading)) : disc_fast_i;
    disc_fast_at_start[i4] = disc_fast_at_start_before;
  }
  const disc_slow = new Float64Array(SAMPLES7);
  let disc_slow_before = 0;
  for (let lap = 0; lap < 2; lap += 1) {
    for (let i4 = 0; i4 < SAMPLES7; i4 += 1) {
      const disc_load_i = disc_load[i4];
      disc_slow_before = disc_load_i * disc_slow_loss + (-disc_load_i * disc_slow_loss + disc_slow_before) * Math.exp(-time_step * (disc_slow_before < disc_load_i * disc_slow_loss ? 1 / disc_slow_loading : 1 / disc_slow_unloading));
      disc_slow[i4] = disc_slow_before;
    }
  }
  const disc_slow_at_start = new Float64Array(SAMPLES7);
  let disc_slow_at_start_before = 0;
  for (let i4 = 0; i4 < SAMPLES7; i4 += 1) {
    const disc_slow_i = disc_slow[i4];
    const hours_before_run_i = hours_before_run[i4];
    const run_share_i = run_share[i4];
    disc_slow_at_start_before = run_share_i > run_threshold ? day_load * disc_slow_loss + (-day_load * disc_slow_loss + disc_slow_at_start_before) * Math.exp(-hours_before_run_i * (disc_slow_at_start_before < day_load * disc_slow_loss ? 1 / disc_slow_loading : 1 / disc_slow_unloading)) : disc_slow_i;
    disc_slow_at_start[i4] = disc_slow_at_start_before;
  }
  const disc_loss = new Float64Array(SAMPLES7);
  const run_loss = new Float64Array(SAMPLES7);
  const run_part = new Float64Array(SAMPLES7);
  const constant_13 = -1 / disc_fast_loading;
  const constant_14 = disc_fast_loss * running_load;
  const constant_15 = -1 / disc_slow_loading;
  const constant_16 = disc_slow_loss * running_load;
  const constant_17 = minutes_per_hour * time_step;
  for (let i4 = 0; i4 < SAMPLES7; i4 += 1) {
    const disc_fast_i = disc_fast[i4];
    const disc_fast_at_start_i = disc_fast_at_start[i4];
    const disc_slow_i = disc_slow[i4];
    const disc_slow_at_start_i = disc_slow_at_start[i4];
    const hours_run_i = hours_run[i4];
    const minutes_today_i = minutes_today[i4];
    const run_share_i = run_share[i4];
    const disc_loss_i = disc_fast_i + disc_slow_i;
    const run_loss_i = run_share_i > run_threshold ? (1 - Math.exp(constant_13 * hours_run_i)) * (constant_14 - disc_fast_at_start_i) + (1 - Math.exp(constant_15 * hours_run_i)) * (constant_16 - disc_slow_at_start_i) : 0;
    const run_part_i = constant_17 * run_share_i / Math.max(1, minutes_today_i);
    disc_loss[i4] = disc_loss_i;
    run_loss[i4] = run_loss_i;
    run_part[i4] = run_part_i;
  }
  const tendon_balance = convolved(run_part, (tendon_balance_lag) => tendon_balance_lag * Math.exp(-tendon_balance_lag / tendon_synthesis_time + 1) / tendon_synthesis_time - tendon_balance_lag * tendon_breakdown_weight * Math.exp(-tendon_balance_lag / tendon_breakdown_time + 1) / tendon_breakdown_time, sampleInterval, 4);
  const speed_exponent = middle_speed >= speed ? speed_exponent_slow : speed_exponent_fast;
  const damage_pace = Math.pow(speed / reference_speed, fatigue_exponent_tibia * speed_exponent - stride_length_speed_exponent + 1);
  const damage_in_step = new Float64Array(SAMPLES7);
  const constant_18 = damage_pace * minutes_per_hour * time_step / reference_minutes;
  for (let i4 = 0; i4 < SAMPLES7; i4 += 1) {
    const run_share_i = run_share[i4];
    const damage_in_step_i = constant_18 * run_share_i;
    damage_in_step[i4] = damage_in_step_i;
  }
  const bone = convolved(damage_in_step, (bone_lag) => Math.exp(-Math.pow(bone_lag / (hours_per_day * repair_time), repair_shape)), sampleInterval, 12);
  const season_days = season_length;
  const sampleInterval_SEASON_DAY = season_days / SAMPLES_SEASON_DAY;
  const season_day = new Float64Array(SAMPLES_SEASON_DAY);
  const season_damage = new Float64Array(SAMPLES_SEASON_DAY);
  const constant_19 = 1 / days_per_week;
  const constant_20 = damage_pace / reference_minutes;
  for (let i4 = 0; i4 < SAMPLES_SEASON_DAY; i4 += 1) {
    const season_day_i = i4 * sampleInterval_SEASON_DAY;
    const season_week_i = Math.floor(constant_19 * (season_day_i + 1 / 2));
    const season_minutes_i = days_per_week * season_week_i - season_day_i === 0 ? minutes_monday : days_per_week * season_week_i - season_day_i === -1 ? minutes_tuesday : days_per_week * season_week_i - season_day_i === -2 ? minutes_wednesday : days_per_week * season_week_i - season_day_i === -3 ? minutes_thursday : days_per_week * season_week_i - season_day_i === -4 ? minutes_friday : days_per_week * season_week_i - season_day_i === -5 ? minutes_saturday : minutes_sunday;
    const season_damage_i = season_week_i < training_weeks ? constant_20 * season_minutes_i : 0;
    season_day[i4] = season_day_i;
    season_damage[i4] = season_damage_i;
  }
  const season_bone = convolved(season_damage, (season_bone_lag) => Math.exp(-Math.pow(season_bone_lag / repair_time, repair_shape)), sampleInterval_SEASON_DAY, 1);
  const disc_fast_run_loss = disc_fast_loss * (1 - Math.exp(-disc_run / disc_fast_loading));
  const disc_slow_run_loss = disc_slow_loss * (1 - Math.exp(-disc_run / disc_slow_loading));
  const cartilage_recovery_time = -cartilage_time * Math.log(recovered_level);
  const sensing_recovery_time = -sensing_time * Math.log(recovered_level);
  const muscle_recovery_time = -muscle_time * Math.log(recovered_level);
  const bone_recovery_time = hours_per_day * repair_time * Math.pow(-Math.log(recovered_level), 1 / repair_shape);
  const bone_recovery_days = bone_recovery_time / hours_per_day;
  const bone_recovery_days_second = second_repair_time * Math.pow(-Math.log(recovered_level), 1 / second_repair_shape);
  const stimulus_in_one_run = Math.log(loads_per_minute * weekly_minutes + 1);
  const stimulus_of_week = Math.log(loads_per_minute * minutes_friday + 1) + Math.log(loads_per_minute * minutes_monday + 1) + Math.log(loads_per_minute * minutes_saturday + 1) + Math.log(loads_per_minute * minutes_sunday + 1) + Math.log(loads_per_minute * minutes_thursday + 1) + Math.log(loads_per_minute * minutes_tuesday + 1) + Math.log(loads_per_minute * minutes_wednesday + 1);
  const formation_ratio = (stimulus_of_week + trace) / (stimulus_in_one_run + trace);
  const cartilage_left = new Float64Array(SAMPLES_HOURS_AFTER);
  const disc_left = new Float64Array(SAMPLES_HOURS_AFTER);
  const sensing_left = new Float64Array(SAMPLES_HOURS_AFTER);
  const muscle_left = new Float64Array(SAMPLES_HOURS_AFTER);
  const tendon_after = new Float64Array(SAMPLES_HOURS_AFTER);
  const tendon_deficit = new Float64Array(SAMPLES_HOURS_AFTER);
  const bone_left = new Float64Array(SAMPLES_HOURS_AFTER);
  const bone_left_second = new Float64Array(SAMPLES_HOURS_AFTER);
  const constant_21 = -1 / disc_fast_unloading;
  const constant_22 = -1 / disc_slow_unloading;
  const constant_23 = 1 / (disc_fast_run_loss + disc_slow_run_loss);
  const constant_24 = -1 / tendon_synthesis_time;
  const constant_25 = 1 / tendon_synthesis_time;
  const constant_26 = -1 / tendon_breakdown_time;
  const constant_27 = -tendon_breakdown_weight / tendon_breakdown_time;
  const constant_28 = 1 / (hours_per_day * repair_time);
  const constant_29 = 1 / (hours_per_day * second_repair_time);
  for (let i4 = 0; i4 < SAMPLES_HOURS_AFTER; i4 += 1) {
    const hours_after_i = hours_after[i4];
    const cartilage_left_i = Math.exp(constant_8 * hours_after_i);
    const disc_left_i = constant_23 * (disc_fast_run_loss * Math.exp(constant_21 * hours_after_i) + disc_slow_run_loss * Math.exp(constant_22 * hours_after_i));
    const sensing_left_i = Math.exp(constant_9 * hours_after_i);
    const muscle_left_i = Math.exp(constant_10 * hours_after_i);
    const tendon_after_i = constant_25 * hours_after_i * Math.exp(constant_24 * hours_after_i + 1) + constant_27 * hours_after_i * Math.exp(constant_26 * hours_after_i + 1);
    const tendon_deficit_i = -tendon_after_i;
    const bone_left_i = Math.exp(-Math.pow(constant_28 * hours_after_i, repair_shape));
    const bone_left_second_i = Math.exp(-Math.pow(constant_29 * hours_after_i, second_repair_shape));
    cartilage_left[i4] = cartilage_left_i;
    disc_left[i4] = disc_left_i;
    sensing_left[i4] = sensing_left_i;
    muscle_left[i4] = muscle_left_i;
    tendon_after[i4] = tendon_after_i;
    tendon_deficit[i4] = tendon_deficit_i;
    bone_left[i4] = bone_left_i;
    bone_left_second[i4] = bone_left_second_i;
  }
  const [disc_left_low, disc_left_high] = bandOf7(["disc_slow_loading", "disc_slow_unloading"], parameterRanges6, NOISE6, disc_left, { disc_fast_run_loss, disc_fast_unloading, disc_run, disc_slow_loading, disc_slow_loss, disc_slow_unloading, hours_after }, vary_disc_left);
  const [sensing_left_low, sensing_left_high] = bandOf7(["sensing_time"], parameterRanges6, NOISE6, sensing_left, { hours_after, sensing_time }, vary_sensing_left);
  const [sensing_recovery_time_low, sensing_recovery_time_high] = bandOfNumber5(["sensing_time"], parameterRanges6, NOISE6, sensing_recovery_time, { recovered_level, sensing_time }, vary_sensing_recovery_time);
  const disc_recovery_time = lastAbove(disc_left, hours_after, recovered_level);
  const disc_recovery_time_low = lastAbove(disc_left_low, hours_after, recovered_level);
  const disc_recovery_time_high = lastAbove(disc_left_high, hours_after, recovered_level);
  const tendon_turning_time = lastAbove(tendon_deficit, hours_after, 0);
  const disc_loss_highest = maximumOf2(disc_loss);
  const disc_loss_lowest = -maximumOf2(disc_loss, -1);
  const run_loss_highest = maximumOf2(run_loss);
  const sensing_mean = meanOf2(sensing);
  const muscle_mean = meanOf2(muscle);
  const bone_highest = maximumOf2(bone);
  const bone_mean = meanOf2(bone);
  const season_bone_highest = maximumOf2(season_bone);
  const bone_split_ratio = Math.pow((bone_highest + trace) / (bone_mean + trace), weibull_modulus / fatigue_exponent_tibia);
  const bone_damage_of_week = damage_pace * weekly_minutes / reference_minutes;
  const bone_fatigue_ratio = Math.pow(bone_damage_of_week, weibull_modulus / fatigue_exponent_tibia) * bone_split_ratio;
  return { hour, season_day, hours_after, run_share, hours_since_run, cartilage, sensing, muscle, disc_load, disc_loss, run_loss, tendon_balance, bone, season_damage, season_bone, cartilage_left, disc_left, sensing_left, muscle_left, tendon_after, bone_left, bone_left_second, disc_left_low, disc_left_high, sensing_left_low, sensing_left_high, sessions, weekly_minutes, longest_session, weekly_distance, intensity, loads_per_minute, running_load, cartilage_recovery_time, sensing_recovery_time, muscle_recovery_time, bone_recovery_time, bone_recovery_days, bone_recovery_days_second, formation_ratio, sensing_recovery_time_low, sensing_recovery_time_high, disc_recovery_time, disc_recovery_time_low, disc_recovery_time_high, tendon_turning_time, disc_loss_highest, disc_loss_lowest, run_loss_highest, sensing_mean, muscle_mean, bone_highest, bone_mean, season_bone_highest, bone_split_ratio, bone_damage_of_week, bone_fatigue_ratio };
}

// generated/recovery-time-equations.js
var equations7 = [
  {
    "label": "Share of the cartilage's change by the last run that is left",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>C</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>=</mo><msup><mi>e</mi><mrow><mo>−</mo><mfrac><mrow><mi>s</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo></mrow><msub><mi>τ</mi><mi>c</mi></msub></mfrac></mrow></msup></mrow></semantics></math></span>'
  },
  {
    "label": "Speed as a share of marathon speed",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>x</mi><mo>=</mo><mfrac><mi>v</mi><msub><mi>v</mi><mrow><mi>m</mi><mi>a</mi><mi>r</mi></mrow></msub></mfrac></mrow></semantics></math></span>'
  },
  {
    "label": "Load on the discs while running, upright being 1",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>λ</mi><mi>r</mi></msub><mo>=</mo><mrow><mo fence="true">{</mo><mtable rowspacing="0.36em" columnalign="left left" columnspacing="1em"><mtr><mtd><mstyle scriptlevel="0" displaystyle="false"><msub><mi>λ</mi><mn>1</mn></msub></mstyle></mtd><mtd><mstyle scriptlevel="0" displaystyle="false"><mrow><mtext>for</mtext><mtext> </mtext><mi>x</mi><mo>≤</mo><msub><mi>x</mi><mn>1</mn></msub></mrow></mstyle></mtd></mtr><mtr><mtd><mstyle scriptlevel="0" displaystyle="false"><mrow><msub><mi>λ</mi><mn>1</mn></msub><mo>+</mo><mfrac><mrow><mrow><mo fence="true">(</mo><msub><mi>λ</mi><mn>2</mn></msub><mo>−</mo><msub><mi>λ</mi><mn>1</mn></msub><mo fence="true">)</mo></mrow><mrow><mo fence="true">(</mo><mi>x</mi><mo>−</mo><msub><mi>x</mi><mn>1</mn></msub><mo fence="true">)</mo></mrow></mrow><mrow><msub><mi>x</mi><mn>2</mn></msub><mo>−</mo><msub><mi>x</mi><mn>1</mn></msub></mrow></mfrac></mrow></mstyle></mtd><mtd><mstyle scriptlevel="0" displaystyle="false"><mrow><mtext>for</mtext><mtext> </mtext><mi>x</mi><mo>≤</mo><msub><mi>x</mi><mn>2</mn></msub></mrow></mstyle></mtd></mtr><mtr><mtd><mstyle scriptlevel="0" displaystyle="false"><mrow><msub><mi>λ</mi><mn>2</mn></msub><mo>+</mo><mfrac><mrow><mrow><mo fence="true">(</mo><msub><mi>λ</mi><mn>3</mn></msub><mo>−</mo><msub><mi>λ</mi><mn>2</mn></msub><mo fence="true">)</mo></mrow><mrow><mo fence="true">(</mo><mi>x</mi><mo>−</mo><msub><mi>x</mi><mn>2</mn></msub><mo fence="true">)</mo></mrow></mrow><mrow><msub><mi>x</mi><mn>3</mn></msub><mo>−</mo><msub><mi>x</mi><mn>2</mn></msub></mrow></mfrac></mrow></mstyle></mtd><mtd><mstyle scriptlevel="0" displaystyle="false"><mrow><mtext>for</mtext><mtext> </mtext><mi>x</mi><mo>≤</mo><msub><mi>x</mi><mn>3</mn></msub></mrow></mstyle></mtd></mtr><mtr><mtd><mstyle scriptlevel="0" displaystyle="false"><msub><mi>λ</mi><mn>3</mn></msub></mstyle></mtd><mtd><mstyle scriptlevel="0" displaystyle="false"><mtext>otherwise</mtext></mstyle></mtd></mtr></mtable></mrow></mrow></semantics></math></span>'
  },
  {
    "label": "Load on the discs, upright being 1",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>λ</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>=</mo><msub><mi>λ</mi><mi>d</mi></msub><mrow><mo fence="true">(</mo><mi>A</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>−</mo><mi>ρ</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo fence="true">)</mo></mrow><mo>+</mo><msub><mi>λ</mi><mi>r</mi></msub><mi>ρ</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo></mrow></semantics></math></span>'
  },
  {
    "label": "Stature lost, fast part",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>H</mi><mn>1</mn></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>=</mo><msub><mi>A</mi><mn>1</mn></msub><mi>λ</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>+</mo><mrow><mo fence="true">(</mo><msub><mi>H</mi><mn>1</mn></msub><mo stretchy="false">(</mo><mi>t</mi><mo>−</mo><mi mathvariant="normal">Δ</mi><mi>t</mi><mo stretchy="false">)</mo><mo>−</mo><msub><mi>A</mi><mn>1</mn></msub><mi>λ</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo fence="true">)</mo></mrow><msup><mi>e</mi><mrow><mo>−</mo><mi mathvariant="normal">Δ</mi><mi>t</mi><mrow><mo fence="true">(</mo><mrow><mo fence="true">{</mo><mtable rowspacing="0.36em" columnalign="left left" columnspacing="1em"><mtr><mtd><mstyle scriptlevel="0" displaystyle="false"><mfrac><mn>1</mn><msub><mi>τ</mi><mrow><mn>1</mn><mo separator="true">,</mo><mi>l</mi></mrow></msub></mfrac></mstyle></mtd><mtd><mstyle scriptlevel="0" displaystyle="false"><mrow><mtext>for</mtext><mtext> </mtext><msub><mi>H</mi><mn>1</mn></msub><mo stretchy="false">(</mo><mi>t</mi><mo>−</mo><mi mathvariant="normal">Δ</mi><mi>t</mi><mo stretchy="false">)</mo><mo>&lt;</mo><msub><mi>A</mi><mn>1</mn></msub><mi>λ</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo></mrow></mstyle></mtd></mtr><mtr><mtd><mstyle scriptlevel="0" displaystyle="false"><mfrac><mn>1</mn><msub><mi>τ</mi><mrow><mn>1</mn><mo separator="true">,</mo><mi>u</mi></mrow></msub></mfrac></mstyle></mtd><mtd><mstyle scriptlevel="0" displaystyle="false"><mtext>otherwise</mtext></mstyle></mtd></mtr></mtable></mrow><mo fence="true">)</mo></mrow></mrow></msup></mrow></semantics></math></span>'
  },
  {
    "label": "Stature lost, slow part",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>H</mi><mn>2</mn></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>=</mo><msub><mi>A</mi><mn>2</mn></msub><mi>λ</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>+</mo><mrow><mo fence="true">(</mo><msub><mi>H</mi><mn>2</mn></msub><mo stretchy="false">(</mo><mi>t</mi><mo>−</mo><mi mathvariant="normal">Δ</mi><mi>t</mi><mo stretchy="false">)</mo><mo>−</mo><msub><mi>A</mi><mn>2</mn></msub><mi>λ</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo fence="true">)</mo></mrow><msup><mi>e</mi><mrow><mo>−</mo><mi mathvariant="normal">Δ</mi><mi>t</mi><mrow><mo fence="true">(</mo><mrow><mo fence="true">{</mo><mtable rowspacing="0.36em" columnalign="left left" columnspacing="1em"><mtr><mtd><mstyle scriptlevel="0" displaystyle="false"><mfrac><mn>1</mn><msub><mi>τ</mi><mrow><mn>2</mn><mo separator="true">,</mo><mi>l</mi></mrow></msub></mfrac></mstyle></mtd><mtd><mstyle scriptlevel="0" displaystyle="false"><mrow><mtext>for</mtext><mtext> </mtext><msub><mi>H</mi><mn>2</mn></msub><mo stretchy="false">(</mo><mi>t</mi><mo>−</mo><mi mathvariant="normal">Δ</mi><mi>t</mi><mo stretchy="false">)</mo><mo>&lt;</mo><msub><mi>A</mi><mn>2</mn></msub><mi>λ</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo></mrow></mstyle></mtd></mtr><mtr><mtd><mstyle scriptlevel="0" displaystyle="false"><mfrac><mn>1</mn><msub><mi>τ</mi><mrow><mn>2</mn><mo separator="true">,</mo><mi>u</mi></mrow></msub></mfrac></mstyle></mtd><mtd><mstyle scriptlevel="0" displaystyle="false"><mtext>otherwise</mtext></mstyle></mtd></mtr></mtable></mrow><mo fence="true">)</mo></mrow></mrow></msup></mrow></semantics></math></span>'
  },
  {
    "label": "Stature lost, mostly by the discs",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>H</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>=</mo><msub><mi>H</mi><mn>1</mn></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>+</mo><msub><mi>H</mi><mn>2</mn></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo></mrow></semantics></math></span>'
  },
  {
    "label": "Stature lost so far in the run",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>H</mi><mi>r</mi></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>=</mo><mrow><mo fence="true">{</mo><mtable rowspacing="0.36em" columnalign="left left" columnspacing="1em"><mtr><mtd><mstyle scriptlevel="0" displaystyle="false"><mrow><mrow><mo fence="true">(</mo><mn>1</mn><mo>−</mo><msup><mi>e</mi><mrow><mo>−</mo><mfrac><mrow><msub><mi>u</mi><mi>r</mi></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo></mrow><msub><mi>τ</mi><mrow><mn>1</mn><mo separator="true">,</mo><mi>l</mi></mrow></msub></mfrac></mrow></msup><mo fence="true">)</mo></mrow><mrow><mo fence="true">(</mo><mo>−</mo><msub><mi>H</mi><mrow><mn>1</mn><mo separator="true">,</mo><mn>0</mn></mrow></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>+</mo><msub><mi>A</mi><mn>1</mn></msub><msub><mi>λ</mi><mi>r</mi></msub><mo fence="true">)</mo></mrow><mo>+</mo><mrow><mo fence="true">(</mo><mn>1</mn><mo>−</mo><msup><mi>e</mi><mrow><mo>−</mo><mfrac><mrow><msub><mi>u</mi><mi>r</mi></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo></mrow><msub><mi>τ</mi><mrow><mn>2</mn><mo separator="true">,</mo><mi>l</mi></mrow></msub></mfrac></mrow></msup><mo fence="true">)</mo></mrow><mrow><mo fence="true">(</mo><mo>−</mo><msub><mi>H</mi><mrow><mn>2</mn><mo separator="true">,</mo><mn>0</mn></mrow></msub><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>+</mo><msub><mi>A</mi><mn>2</mn></msub><msub><mi>λ</mi><mi>r</mi></msub><mo fence="true">)</mo></mrow></mrow></mstyle></mtd><mtd><mstyle scriptlevel="0" displaystyle="false"><mrow><mtext>for</mtext><mtext> </mtext><mi>ρ</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>&gt;</mo><msub><mi>ρ</mi><mn>0</mn></msub></mrow></mstyle></mtd></mtr><mtr><mtd><mstyle scriptlevel="0" displaystyle="false"><mn>0</mn></mstyle></mtd><mtd><mstyle scriptlevel="0" displaystyle="false"><mtext>otherwise</mtext></mstyle></mtd></mtr></mtable></mrow></mrow></semantics></math></span>'
  },
  {
    "label": "Response of bone to load, full being 1",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>B</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>=</mo><mn>1</mn><mo>−</mo><msup><mi>e</mi><mrow><mo>−</mo><mfrac><mrow><mi>s</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo></mrow><msub><mi>τ</mi><mi>s</mi></msub></mfrac></mrow></msup></mrow></semantics></math></span>'
  },
  {
    "label": "Share of the rise in muscle protein synthesis by the last run that is left",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>P</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>=</mo><msup><mi>e</mi><mrow><mo>−</mo><mfrac><mrow><mi>s</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo></mrow><msub><mi>τ</mi><mi>m</mi></msub></mfrac></mrow></msup></mrow></semantics></math></span>'
  },
  {
    "label": "Collagen balance of tendon after one run, peak of synthesis being 1",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>q</mi><mi>u</mi></msub><mo stretchy="false">(</mo><mi>u</mi><mo stretchy="false">)</mo><mo>=</mo><mfrac><mrow><mi>u</mi><msup><mi>e</mi><mrow><mn>1</mn><mo>−</mo><mfrac><mi>u</mi><msub><mi>τ</mi><mo lspace="0em" rspace="0em">+</mo></msub></mfrac></mrow></msup></mrow><msub><mi>τ</mi><mo lspace="0em" rspace="0em">+</mo></msub></mfrac><mo>−</mo><mfrac><mrow><msub><mi>c</mi><mo lspace="0em" rspace="0em">−</mo></msub><mi>u</mi><msup><mi>e</mi><mrow><mn>1</mn><mo>−</mo><mfrac><mi>u</mi><msub><mi>τ</mi><mo lspace="0em" rspace="0em">−</mo></msub></mfrac></mrow></msup></mrow><msub><mi>τ</mi><mo lspace="0em" rspace="0em">−</mo></msub></mfrac></mrow></semantics></math></span>'
  },
  {
    "label": "Share of the microdamage of one run that is left, first source",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>x</mi><mi>u</mi></msub><mo stretchy="false">(</mo><mi>u</mi><mo stretchy="false">)</mo><mo>=</mo><msup><mi>e</mi><mrow><mo>−</mo><msup><mrow><mo fence="true">(</mo><mfrac><mi>u</mi><mrow><msub><mi>H</mi><mi>d</mi></msub><msub><mi>t</mi><mi>r</mi></msub></mrow></mfrac><mo fence="true">)</mo></mrow><msub><mi>v</mi><mi>r</mi></msub></msup></mrow></msup></mrow></semantics></math></span>'
  },
  {
    "label": "Share of the microdamage of one run that is left, second source",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>x</mi><mrow><mi>u</mi><mo separator="true">,</mo><mn>2</mn></mrow></msub><mo stretchy="false">(</mo><mi>u</mi><mo stretchy="false">)</mo><mo>=</mo><msup><mi>e</mi><mrow><mo>−</mo><msup><mrow><mo fence="true">(</mo><mfrac><mi>u</mi><mrow><msub><mi>H</mi><mi>d</mi></msub><msub><mi>t</mi><mrow><mi>r</mi><mo separator="true">,</mo><mn>2</mn></mrow></msub></mrow></mfrac><mo fence="true">)</mo></mrow><msub><mi>v</mi><mrow><mi>r</mi><mo separator="true">,</mo><mn>2</mn></mrow></msub></msup></mrow></msup></mrow></semantics></math></span>'
  },
  {
    "label": "Damage of a minute, against the reference speed",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>g</mi><mi>v</mi></msub><mo>=</mo><msup><mrow><mo fence="true">(</mo><mfrac><mi>v</mi><msub><mi>v</mi><mrow><mi>r</mi><mi>e</mi><mi>f</mi></mrow></msub></mfrac><mo fence="true">)</mo></mrow><mrow><mn>1</mn><mo>−</mo><msub><mi>n</mi><mi>L</mi></msub><mo>+</mo><mi>β</mi><msub><mi>n</mi><mi>t</mi></msub></mrow></msup></mrow></semantics></math></span>'
  },
  {
    "label": "Damage of the step, in reference weeks",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>δ</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>=</mo><mfrac><mrow><msub><mi>M</mi><mi>h</mi></msub><mi mathvariant="normal">Δ</mi><mi>t</mi><mi>ρ</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><msub><mi>g</mi><mi>v</mi></msub></mrow><msub><mi>M</mi><mrow><mi>r</mi><mi>e</mi><mi>f</mi></mrow></msub></mfrac></mrow></semantics></math></span>'
  },
  {
    "label": "Microdamage of bone not yet repaired, in weeks of reference running",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>X</mi><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo><mo>=</mo><munder><mo>∑</mo><mrow><mi>u</mi><mo>≥</mo><mn>0</mn></mrow></munder><mi>δ</mi><mo stretchy="false">(</mo><mi>t</mi><mo>−</mo><mi>u</mi><mo stretchy="false">)</mo><mrow><mo fence="true">[</mo><msup><mi>e</mi><mrow><mo>−</mo><msup><mrow><mo fence="true">(</mo><mfrac><mi>u</mi><mrow><msub><mi>H</mi><mi>d</mi></msub><msub><mi>t</mi><mi>r</mi></msub></mrow></mfrac><mo fence="true">)</mo></mrow><msub><mi>v</mi><mi>r</mi></msub></msup></mrow></msup><mo fence="true">]</mo></mrow></mrow></semantics></math></span>'
  },
  {
    "label": "Fatigue of bone, against the same running spread over every hour of the week",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>R</mi><mi>X</mi></msub><mo>=</mo><msup><mrow><mo fence="true">(</mo><mfrac><mrow><msub><mi>X</mi><mrow><mi>m</mi><mi>a</mi><mi>x</mi></mrow></msub><mo>+</mo><msub><mi>e</mi><mn>0</mn></msub></mrow><mrow><mover accent="true"><mi>X</mi><mo>ˉ</mo></mover><mo>+</mo><msub><mi>e</mi><mn>0</mn></msub></mrow></mfrac><mo fence="true">)</mo></mrow><mfrac><mi>m</mi><msub><mi>n</mi><mi>t</mi></msub></mfrac></msup></mrow></semantics></math></span>'
  },
  {
    "label": "Microdamage that a week adds, in weeks of reference running",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>δ</mi><mi>w</mi></msub><mo>=</mo><mfrac><mrow><msub><mi>g</mi><mi>v</mi></msub><msub><mi>m</mi><mi>w</mi></msub></mrow><msub><mi>M</mi><mrow><mi>r</mi><mi>e</mi><mi>f</mi></mrow></msub></mfrac></mrow></semantics></math></span>'
  },
  {
    "label": "Fatigue of bone, against the reference week spread over every hour",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>R</mi><mi>b</mi></msub><mo>=</mo><msub><mi>R</mi><mi>X</mi></msub><msubsup><mi>δ</mi><mi>w</mi><mfrac><mi>m</mi><msub><mi>n</mi><mi>t</mi></msub></mfrac></msubsup></mrow></semantics></math></span>'
  },
  {
    "label": "Stimulus for bone formation, against the same distance in one run",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>R</mi><mi>O</mi></msub><mo>=</mo><mfrac><mrow><mi>O</mi><mo>+</mo><msub><mi>e</mi><mn>0</mn></msub></mrow><mrow><msub><mi>O</mi><mn>1</mn></msub><mo>+</mo><msub><mi>e</mi><mn>0</mn></msub></mrow></mfrac></mrow></semantics></math></span>'
  }
];

// generated/recovery-time.js
var model7 = (
  /** @type {any} */
  recovery_time_model_exports
);
var sources7 = [{ "text": "Eckstein, Hudelmaier and Putz 2006, Journal of Anatomy 208", "url": "https://onlinelibrary.wiley.com/journal/14697580", "use": "When cartilage of the knee has recovered", "verified": true }, { "text": "Tyrrell, Reilly and Troup 1985, Spine 10", "url": "https://doi.org/10.1097/00007632-198503000-00011", "use": "Stature over a day and a night", "verified": true }, { "text": "Garbutt and others 1990, Medicine & Science in Sports & Exercise 22", "url": "https://doi.org/10.1249/00005768-199012000-00006", "use": "Stature lost in running, with and without back pain", "verified": true }, { "text": "Leatt, Reilly and Troup 1986, British Journal of Sports Medicine 20", "url": "https://doi.org/10.1136/bjsm.20.3.119", "use": "Stature lost in the longest run that was measured", "verified": true }, { "text": "Turner and Robling 2003, Exercise and Sport Sciences Reviews 31", "url": "https://journals.lww.com/acsm-essr/Fulltext/2003/01000/Designing_Exercise_Regimens_to_Increase_Bone.9.aspx", "use": "How bone regains its response to load", "verified": false }, { "text": "Robling, Burr and Turner 2001, Journal of Experimental Biology 204", "url": "https://indiana.pure.elsevier.com/en/publications/recovery-periods-restore-mechanosensitivity-to-dynamically-loaded", "use": "Pauses between bouts of loading and new bone", "verified": true }, { "text": "Phillips and others 1997, American Journal of Physiology - Endocrinology and Metabolism 273", "url": "https://doi.org/10.1152/ajpendo.1997.273.1.E99", "use": "Muscle protein synthesis after resistance exercise", "verified": false }, { "text": "Magnusson, Langberg and Kjaer 2010, Nature Reviews Rheumatology 6", "url": "https://doi.org/10.1038/nrrheum.2010.43", "use": "Collagen of tendon after exercise", "verified": true }, { "text": "Edwards and others 2009, Medicine & Science in Sports & Exercise 41", "url": "https://doi.org/10.1249/MSS.0b013e3181a984c4", "use": "Fatigue and repair of the shin bone", "verified": true }, { "text": "Edwards and others 2010, Clinical Biomechanics 25", "url": "https://doi.org/10.1016/j.clinbiomech.2010.01.001", "use": "Strain of the shin bone and strides at three speeds; a second repair time", "verified": true }];
var evidence = { "cartilage": { "kind": "calibrated", "reason": 'One exponential that meets "recovered within 90 min", after short bouts; the run restarts it in full because no source gives how it depends on the run. After a marathon images of the cartilage had changed for weeks to months.' }, "disc_loss": { "kind": "calibrated", "reason": "Two parts calibrated on the stature of young adults over a day and of runners over 30 min. Stature is mostly but not only disc height. The load when seated is a choice, longer runs extrapolate, and the slow time constant is poorly known." }, "sensing": { "kind": "illustration", "reason": "An index from experiments on rats with an unverified time constant; another experiment of the group gives a shorter one. What it means for people who run is not known." }, "muscle": { "kind": "illustration", "reason": "From three unverified numbers after resistance exercise in untrained adults, extended beyond 48 h and to running." }, "tendon_balance": { "kind": "illustration", "reason": "A curve drawn through a few unverified facts of a review; no measurement." }, "bone": { "kind": "illustration", "reason": "The published tibia model carried over to any schedule; the form is this course's and no paper tested it." }, "bone_left": { "kind": "illustration", "reason": "Two sources, two curves, both of them values of a published model: the repair of microdamage in people who run was not measured." }, "formation_ratio": { "kind": "illustration", "reason": "A dose rule from experiments on rats, not verified; not tested in people." } };
var reference = { "minutes": 150, "speed": 3.5 };
var measured4 = { "minutes": 107, "slowest": 0.7, "fastest": 1 };

// explorers/recovery-time/clocks.js
var DISC_SCALE = 40;
var BONE_SCALE = 6;
var percent3 = (share) => `${fixed(100 * share, 0)} %`;
function lostAt(results, wide) {
  return `${beyondMeasured(results) ? "extrapolated," : wide ? "in a run at" : "at"} ${percent3(results.intensity)}`;
}
var CLOCKS = [
  {
    name: "Cartilage",
    measure: "thickness, knee",
    week: "cartilage",
    top: 0,
    bottom: 1,
    rest: 0,
    ends: ["full", "low"],
    after: "cartilage_left",
    recovery: "cartilage_recovery_time",
    figure: { value: (results) => duration(results.cartilage_recovery_time), words: "until 95 % is back", series: "cartilage_recovery_time" }
  },
  {
    name: "Stature",
    measure: "lost, mm",
    week: "disc_loss",
    top: 0,
    bottom: DISC_SCALE,
    rest: 0,
    ends: ["0", String(DISC_SCALE)],
    after: "disc_left",
    recovery: "disc_recovery_time",
    range: true,
    beyond: true,
    figure: { value: (results) => `${fixed(results.run_loss_highest, 1)} mm`, words: lostAt, series: "run_loss_highest" }
  },
  {
    name: "Bone’s response",
    measure: "to the next load",
    week: "sensing",
    top: 1,
    bottom: 0,
    rest: 1,
    ends: ["full", "none"],
    after: "sensing_left",
    recovery: "sensing_recovery_time",
    range: true,
    figure: { value: (results) => percent3(results.sensing_mean), words: "mean of the week", series: "sensing_mean" }
  },
  {
    name: "Muscle",
    measure: "building, above rest",
    week: "muscle",
    top: 1,
    bottom: 0,
    rest: 0,
    ends: ["peak", "rest"],
    after: "muscle_left",
    recovery: "muscle_recovery_time",
    figure: { value: (results) => percent3(results.muscle_mean), words: "mean of the week", series: "muscle_mean" }
  },
  {
    name: "Bone microdamage",
    measure: "weeks of running",
    week: "bone",
    top: BONE_SCALE,
    bottom: 0,
    rest: 0,
    ends: [String(BONE_SCALE), "0"],
    after: "bone_left",
    recovery: "bone_recovery_days",
    hours: 24,
    second: { after: "bone_left_second", recovery: "bone_recovery_days_second" },
    figure: { value: (results) => fixed(results.bone_highest, 1), words: "weeks, at most", series: "bone_highest" }
  }
];
var TENDON = {
  name: "Tendon",
  measure: "built less broken down",
  week: "tendon_balance",
  top: 1.2,
  bottom: -1.2,
  rest: 0,
  ends: ["+", "−"],
  thin: true,
  after: "tendon_after",
  recovery: "tendon_turning_time",
  figure: { value: (results) => duration(results.tendon_turning_time), words: "until building leads", series: "tendon_turning_time" }
};
var ROWS3 = [...CLOCKS.slice(0, 4), TENDON, CLOCKS[4]];
var HOURS_A_DAY = 24;
var DAYS_FROM = 48;
var WHOLE_DAYS_FROM = 240;
function duration(hours) {
  if (hours < DAYS_FROM) return `${fixed(hours, hours < 10 ? 1 : 0)} h`;
  return `${fixed(hours / HOURS_A_DAY, hours < WHOLE_DAYS_FROM ? 1 : 0)} days`;
}
var beyondMeasured = (results) => results.longest_session > measured4.minutes;
function recoveryTime({ recovery, hours = 1, range: range2, second }, results) {
  const time2 = duration(hours * results[recovery]);
  if (second) {
    const [[number, unit2], other] = [time2.split(" "), duration(hours * results[second.recovery])];
    return { time: `${other.endsWith(unit2) ? number : time2} or ${other}`, range: "" };
  }
  if (!range2) return { time: time2, range: "" };
  const [low2, high2] = [results[`${recovery}_low`], results[`${recovery}_high`]].map((one) => duration(hours * one));
  const unit = high2.split(" ")[1];
  return { time: time2, range: `${low2.endsWith(unit) ? low2.split(" ")[0] : low2} to ${high2}` };
}

// explorers/recovery-time/rows.js
var JUMP = 0.04;
function rowSamples(values, every, span2) {
  const chosen = [];
  const limit2 = JUMP * span2;
  const last2 = values.length - 1;
  for (let i4 = 0; i4 <= last2; i4 += 1) {
    const jumps = i4 > 0 && Math.abs(values[i4] - values[i4 - 1]) > limit2 || i4 < last2 && Math.abs(values[i4 + 1] - values[i4]) > limit2;
    if (i4 % every === 0 || i4 === last2 || jumps) chosen.push(i4);
  }
  return chosen;
}
function rowScale({ top: high2, bottom: low2 }, top, height) {
  const y2 = linearScale([low2, high2], [top + height, top]);
  return (value) => Math.max(top, Math.min(top + height, y2(value)));
}
function rowCurve({ top, height, x: x2, y: y2, pinned, band = null, second = null, beyond: beyond2 = null, across, scale, every }) {
  const up = rowScale(scale, top, height);
  const span2 = Math.abs(scale.top - scale.bottom);
  const samples = rowSamples(y2, every, span2);
  const line = linePath(samples, x2, y2, across, up);
  const rest = px(up(scale.rest));
  const [start, end] = [samples[0], samples[samples.length - 1]].map((i4) => px(across(x2[i4])));
  return w`
    <path class="se-clock-area" d=${`${line}L${end} ${rest}L${start} ${rest}Z`}></path>
    ${band ? w`<path class="se-band-uncertainty" d=${bandPath(band, x2, across, up, every)}></path>` : A}
    <line class="se-axis" x1=${start} x2=${end} y1=${rest} y2=${rest}></line>
    ${pinned ? i3([pinned, top, height, end], () => w`<path class="se-line-baseline" fill="none" stroke-width="1.5" stroke-dasharray="5 4" d=${linePath(rowSamples(pinned, every, span2), x2, pinned, across, up)}></path>`) : A}
    ${second ? w`<path class="se-line-model" fill="none" stroke-width="1.5" stroke-dasharray="5 4" d=${linePath(rowSamples(second, every, span2), x2, second, across, up)}></path>` : A}
    ${beyond2 ? dashedLine(samples, x2, y2, across, up, beyond2) : w`<path class="se-line-model" fill="none" stroke-width="2" d=${line}></path>`}`;
}
function dashedLine(samples, x2, y2, across, up, beyond2) {
  const [whole2, dashed] = [false, true].map((wanted) => stretches(samples, (sample2) => beyond2(x2[sample2]) === wanted).map((stretch) => linePath(stretch, x2, y2, across, up)).join(""));
  return w`
    <path class="se-line-model" fill="none" stroke-width="2" d=${whole2}></path>
    <path class="se-line-model se-line-beyond" fill="none" stroke-width="2" stroke-dasharray="3 3" d=${dashed}></path>`;
}
function stretches(samples, passes) {
  const found = [];
  samples.forEach((sample2, index) => {
    if (!passes(sample2)) return;
    const before = index > 0 ? samples[index - 1] : null;
    if (before !== null && passes(before)) found[found.length - 1].push(sample2);
    else found.push(before === null ? [sample2] : [before, sample2]);
  });
  return found;
}
function bandPath({ low: low2, high: high2 }, x2, across, up, every) {
  const samples = rowSamples(low2, every, Infinity);
  return `${linePath(samples, x2, high2, across, up)}L${linePath(samples.toReversed(), x2, low2, across, up).slice(1)}Z`;
}
function rowEnds([upper2, lower2], x2, top, height) {
  return w`
    <text class="se-quiet" transform=${place(x2, top + 9)} text-anchor="end">${upper2}</text>
    <text class="se-quiet" transform=${place(x2, top + height)} text-anchor="end">${lower2}</text>`;
}

// explorers/recovery-time/strings.js
var VEILED = Object.keys(model7.outputs).filter((name9) => /^bone$|^bone_(highest|mean|split|fatigue)|^season_bone/.test(name9));
var TITLE9 = "Explorer: a week of running and five recovery times";
var QUESTION6 = "The same three hours of running a week, in six runs instead of two. How much does the modelled fatigue of the shin bone change?";
var UNTIL_COMMIT6 = "Commit a guess to see this curve";
var BALANCE_UNTIL_COMMIT4 = "Commit a guess to see what the split changes";
var HINT = "Pull a run up or down, carry it to another day, tap a plus to add one.";
var WEEK_CAPTION = "A day runs from rising to rising; shaded: lying. Narrow upright: the run itself. The week repeats, so Monday follows Sunday. At first a day is spent on the feet, as in the measurements of stature. Beside its loss: the speed in per cent of marathon speed. No row says how long anyone has to rest. Keys: up and down for minutes, left and right for another day, with Shift to carry the run there.";
var AFTER_CAPTION = "Time in equal factors. Dot: 95 % is back. Band and range: the sources. Two curves: two sources. Where there is neither, they give one value. Stature: lying down.";
var SEASON_CAPTION = "The same week again and again, then no run. What the shin bone has not yet repaired levels off after some weeks and fades as slowly.";
var DISPUTED5 = "Bone: nobody tested the model for split weeks, and the sources disagree on its repair time. Losing stature in a run is normal and was the same with and without back pain.";
var RETIRED_INTENSITY = "effort now follows from the speed of the run and the speed in a marathon, and each has a slider.";
function cautions(results) {
  const beyond2 = beyondMeasured(results) ? [`Stature lost after more than ${fixed(measured4.minutes, 0)} min of running is beyond what was measured (dashed).`] : [];
  const nearest = results.intensity < measured4.slowest - 1e-9 ? ["Below", measured4.slowest] : results.intensity > measured4.fastest + 1e-9 ? ["Above", measured4.fastest] : null;
  if (!nearest || results.sessions === 0) return beyond2;
  const [side, end] = (
    /** @type {[string, number]} */
    nearest
  );
  return [...beyond2, `${side} ${percent4(end)} of marathon speed stature was not measured: the loss shown is that at ${percent4(end)}.`];
}
var MEASURES = {
  cartilage: "Knee cartilage is pressed thinner in a short run and swells back.",
  disc_loss: "Height lost upright or running, mostly as fluid leaves the discs; it comes back lying down. This is normal creep, no damage.",
  sensing: "How strongly bone would answer the next loading with new bone.",
  muscle: "How far protein synthesis is above rest: muscle is being built.",
  tendon_balance: "Collagen built less collagen broken down.",
  bone: `Microdamage of the shin bone not yet repaired. One unit is what a week of ${reference.minutes} min at ${fixed(reference.speed, 1)} m/s adds. The repair curve of one run is the published one; that bone adapts to training is left out.`
};
function weekTotal({ results }) {
  const runs2 = results.sessions === 1 ? "1 run" : `${fixed(results.sessions, 0)} runs`;
  return `${runs2}, ${fixed(results.weekly_minutes, 0)} min, ${fixed(results.weekly_distance, 0)} km`;
}
var percent4 = (share) => `${fixed(100 * share, 0)} %`;
function change(results, pinned, output) {
  const size = percentChange(results[output], pinned[output]);
  return Number.isFinite(size) ? size : 1e6;
}
function sentence7(view) {
  if (!view.revealed) {
    const text = "Commit your guess: the answer appears here in one sentence.";
    return { band: "predict", shown: b`${text}`, spoken: text };
  }
  const { results, pinned } = view;
  if (results.sessions === 0) {
    const text = "A week without a run: stature still falls by day and comes back by night.";
    return { band: "no run", shown: b`${text}`, spoken: text };
  }
  const lost = `${fixed(results.run_loss_highest, 1)} mm`;
  const caution = cautions(results).join(" ");
  const muscle = percent4(results.muscle_mean);
  if (!view.changed) {
    const next = "Move a run to compare with the pinned week.";
    return {
      band: `pinned|${caution}`,
      shown: b`In this week a run costs at most <b>${lost}</b> of stature, muscle building stays at <b>${muscle}</b> of its rise, and the shin bone is still repairing at most <b>${fixed(results.bone_highest, 1)} weeks</b> of reference running. ${caution} ${next}`,
      spoken: ["The week is as pinned.", caution, next].filter(Boolean).join(" ")
    };
  }
  const [bone, stature, muscles] = ["bone_fatigue_ratio", "run_loss_highest", "muscle_mean"].map((output) => described(change(results, pinned, output)));
  return {
    band: `${bone.band}|${stature.band}|${muscles.band}|${caution}`,
    shown: b`The fatigue of the shin bone <b>${bone.verb}${bone.by}</b>. What a run costs in stature <b>${stature.verb}${stature.to(lost)}</b>, and the mean of muscle building <b>${muscles.verb}${muscles.to(muscle)}</b> of its rise. ${caution}`,
    spoken: [`The fatigue of the shin bone ${bone.verb}. What a run costs in stature ${stature.verb}, and the mean of muscle building ${muscles.verb}.`, caution].filter(Boolean).join(" ")
  };
}
var FOLD = 100;
function described(size) {
  const { index, direction: direction3 } = bandOf(size);
  const large = size >= FOLD;
  return {
    band: `${direction3 * index}${large ? "x" : ""}`,
    verb: large ? "more than doubles" : changeVerb(size),
    by: direction3 === 0 || large ? "" : `, by ${fixed(Math.abs(size), 1)} %`,
    to: (value) => `${direction3 === 0 ? ", at" : ", to"} ${value}`
  };
}
function weekAlt(view) {
  const { results, pinned, changed, revealed } = view;
  const bone = revealed ? `Microdamage of the shin bone: between ${fixed(Math.min(...results.bone), 1)} and ${fixed(results.bone_highest, 1)} weeks of reference running, nearly level.` : "Microdamage of the shin bone: hidden until you commit a guess.";
  const before = changed ? ` Pinned: stature ${fixed(pinned.run_loss_highest, 1)} millimetres in a run, muscle ${percent4(pinned.muscle_mean)}${revealed ? `, bone ${fixed(pinned.bone_highest, 1)} weeks` : ""}.` : "";
  return `Six rows over a repeating week with ${weekTotal(view)}. Knee cartilage: dips at every run and is back within about ${duration(results.cartilage_recovery_time)}. Stature: between ${fixed(results.disc_loss_lowest, 1)} and ${fixed(results.disc_loss_highest, 1)} millimetres lost, most by day, at most ${fixed(results.run_loss_highest, 1)} in a run at ${percent4(results.intensity)} of marathon speed. ${cautions(results).map((one) => `${one} `).join("")}Response of bone to load: ${percent4(results.sensing_mean)} in the mean, lowest after a run and back within a day. Muscle protein synthesis: ${percent4(results.muscle_mean)} of its rise in the mean. Tendon: breaks down collagen first, builds more from ${duration(results.tendon_turning_time)} after a run. ${bone}${before}`;
}
function afterAlt({ results }) {
  const times2 = CLOCKS.map((clock) => {
    const { time: time2, range: range2 } = recoveryTime(clock, results);
    return `${clock.name} ${time2}${range2 ? `, sources ${range2}` : ""}`;
  });
  return `Five rows on an axis from six minutes to four months after one run. Time until 95 % is back: ${times2.join("; ")}.`;
}
function seasonAlt({ results, pinned, changed, values }) {
  const before = changed ? ` Pinned: at most ${fixed(pinned.season_bone_highest, 1)}.` : "";
  return `Microdamage of the shin bone over 16 weeks, ${fixed(values.training_weeks, 0)} of them with running: it rises to ${fixed(results.season_bone_highest, 1)} weeks of reference running, and on the last day ${fixed(results.season_bone[results.season_bone.length - 1], 2)} are left.${before}`;
}

// explorers/recovery-time/charts.js
var HEAD3 = 6;
var TITLE10 = 20;
var ROW5 = 36;
var GAP6 = 10;
var AXIS3 = 40;
var HEIGHT3 = HEAD3 + CLOCKS.length * (TITLE10 + ROW5 + GAP6) + AXIS3;
var EVERY2 = 3;
var LEFT2 = 95;
var NAMED = (
  /** @type {const} */
  [[0.25, "15 min"], [1, "1 h"], [8, "8 h", "a night"], [24, "1 d"], [24 * 7, "1 wk"], [24 * 30, "1 mo"], [24 * 120, "4 mo"]]
);
var logarithms = /* @__PURE__ */ new WeakMap();
function powers(hours) {
  let found = logarithms.get(hours);
  if (!found) {
    found = hours.map(Math.log10);
    logarithms.set(hours, found);
  }
  return found;
}
function afterChart(view) {
  const { results, width: room } = view;
  const width = room("after", 410);
  const hours = results.hours_after;
  const across = linearScale([Math.log10(hours[0]), Math.log10(hours[hours.length - 1])], [1, width - 1]);
  return b`<figure>
    <p class="se-heading">After one run <span>until ${LEFT2} % is back</span></p>
    ${slot("after", HEIGHT3, b`<svg role="img" aria-label=${afterAlt(view)} viewBox="0 0 ${width} ${HEIGHT3}" height=${HEIGHT3}>
      ${i3([width], () => timeAxis(across, width))}
      ${CLOCKS.map((clock, index) => fading(clock, results, across, width, HEAD3 + index * (TITLE10 + ROW5 + GAP6) + TITLE10))}
    </svg>`)}
    <div><p class="se-caption">${AFTER_CAPTION}</p></div>
  </figure>`;
}
var ROOM_FOR_LAST = 44;
function timeAxis(across, width) {
  return NAMED.map(([hours, name9, word = ""], index) => {
    const x2 = across(Math.log10(hours));
    const last2 = index === NAMED.length - 1;
    const tick = (text, y2) => w`<text class="se-quiet" x=${px(last2 ? width : x2)} y=${y2} text-anchor=${last2 ? "end" : "middle"}>${text}</text>`;
    return w`
      <line class="se-gridline" x1=${px(x2)} x2=${px(x2)} y1=${HEAD3 + TITLE10} y2=${HEIGHT3 - AXIS3 + 4}></line>
      ${last2 || x2 < width - ROOM_FOR_LAST ? tick(name9, HEIGHT3 - AXIS3 + 19) : A}${word ? tick(word, HEIGHT3 - AXIS3 + 34) : A}`;
  });
}
function fading(clock, results, across, width, top) {
  const hangs = clock.rest === clock.top;
  const scale = hangs ? { top: 0, bottom: 1, rest: 0 } : { top: 1, bottom: 0, rest: 0 };
  const left = results[clock.after];
  const band = clock.range ? { low: results[`${clock.after}_low`], high: results[`${clock.after}_high`] } : null;
  const second = clock.second ? results[clock.second.after] : null;
  const { time: time2, range: range2 } = recoveryTime(clock, results);
  const dots = [clock, ...clock.second ? [clock.second] : []].map(({ recovery }) => across(Math.log10((clock.hours ?? 1) * results[recovery])));
  return w`
    <text class="se-strong se-halo" x="0" y=${top - 6}>${clock.name}</text>
    <text class="se-halo" transform=${place(width, top - 6)} text-anchor="end"><tspan class="se-row-number">${time2}</tspan>${range2 ? w`<tspan class="se-quiet" dx="6">${range2}</tspan>` : A}</text>
    ${i3([left, band?.low, width], () => rowCurve({ top, height: ROW5, x: powers(results.hours_after), y: left, pinned: null, band, second, across, scale, every: EVERY2 }))}
    ${dots.map((x2) => w`<circle class="se-dot-model" transform=${place(x2, top + ROW5 * (hangs ? 1 - LEFT2 / 100 : LEFT2 / 100))} r="4.5"></circle>`)}`;
}
var SEASON = { top: HEAD3 + TITLE10 + 4, from: 30, weeks: 16, ticks: [0, 4, 8, 12, 16] };
var DAYS_A_WEEK = 7;
function seasonChart(view) {
  const { results, pinned, changed, revealed, values } = view;
  const width = view.width("season", 410);
  return b`<figure>
    <p class="se-heading">A season <span>bone microdamage, weeks of running</span></p>
    ${slot("season", HEIGHT3, revealed ? b`<svg role="img" aria-label=${seasonAlt(view)} viewBox="0 0 ${width} ${HEIGHT3}" height=${HEIGHT3}>
      ${seasonPicture(results, changed ? pinned : null, values.training_weeks, width)}
    </svg>` : b`<p class="se-veil">${UNTIL_COMMIT6}</p>`)}
    <div><p class="se-caption">${SEASON_CAPTION}</p></div>
  </figure>`;
}
function seasonPicture(results, pinned, trained, width) {
  const { top, from, weeks, ticks } = SEASON;
  const height = HEIGHT3 - AXIS3 - top;
  const across = linearScale([0, weeks * DAYS_A_WEEK], [from, width - 8]);
  const scale = { top: BONE_SCALE, bottom: 0, rest: 0 };
  const end = across(trained * DAYS_A_WEEK);
  const late = trained > weeks / 2;
  const over = results.season_bone_highest > BONE_SCALE;
  return w`
    ${i3([width], () => w`
      ${[2, 4].map((level) => w`<line class="se-gridline" x1=${from} x2=${width - 8} y1=${top + height * (1 - level / BONE_SCALE)} y2=${top + height * (1 - level / BONE_SCALE)}></line>
        <text class="se-quiet" x=${from - 6} y=${top + height * (1 - level / BONE_SCALE) + 4} text-anchor="end">${level}</text>`)}
      ${rowEnds([String(BONE_SCALE), "0"], from - 6, top, height)}
      ${ticks.map((week3) => w`<text class="se-quiet" x=${px(week3 === weeks ? width : across(week3 * DAYS_A_WEEK))} y=${HEIGHT3 - AXIS3 + 19} text-anchor=${week3 === weeks ? "end" : "middle"}>${week3 === weeks ? `${week3} weeks` : week3}</text>`)}`)}
    ${rowCurve({ top, height, x: results.season_day, y: results.season_bone, pinned: pinned && pinned.season_bone, across, scale, every: 1 })}
    <line class="se-cursor" x1=${px(end)} x2=${px(end)} y1=${top} y2=${top + height}></line>
    <text class="se-halo se-quiet" transform=${place(end + (late ? -7 : 7), top + height - 8)} text-anchor=${late ? "end" : "start"}>last run</text>
    ${over ? w`<path class="se-bar" transform=${place(from + 14, top - 7)} d="M0 0l5 7h-10z"></path>` : A}
    <text class="se-row-number se-halo" transform=${place(width, HEAD3 + TITLE10 - 6)} text-anchor="end">${fixed(results.season_bone_highest, 1)} weeks at most</text>`;
}
var clockList = b`<div class="se-clocks">
  <p class="se-heading">What each row measures, and what it rests on</p>
  <dl>${ROWS3.map(({ name: name9, week: week3 }) => {
  const { kind, reason } = (
    /** @type {Record<string, {kind: import('../../core/badge.js').Kind, reason: string}>} */
    evidence[week3]
  );
  return b`<div><dt>${name9}${badge(kind)}</dt>
      <dd>${MEASURES[week3]} <i>${reason}</i></dd></div>`;
})}</dl>
</div>`;

// week/schedule.js
var NEW_RUN = 30;
var DIRECTION = 5;
function direction(dx, dy) {
  if (Math.max(Math.abs(dx), Math.abs(dy)) < DIRECTION) return null;
  return Math.abs(dx) > Math.abs(dy) ? "day" : "minutes";
}
function carried3(values, from, to) {
  return from === to ? {} : { [from]: values[to], [to]: values[from] };
}
function dayAt(x2, from, to, count) {
  return Math.max(0, Math.min(count - 1, Math.floor((x2 - from) / (to - from) * count)));
}

// week/week-strip.js
function daysOfWeek(prefix) {
  return ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"].map((name9) => ({ input: prefix + name9.toLowerCase(), short: name9.slice(0, 3), name: name9 }));
}
var HEAD4 = 20;
var NUMBER = 20;
var SCALE = 88;
var WEEK_STRIP_HEIGHT = HEAD4 + NUMBER + SCALE;
var BLOCK2 = { narrowest: 14, widest: 26, share: 0.34 };
var GRIP2 = { above: 22, least: 48 };
function weekStrip(strip) {
  const { view, days: days2, from, to, at: at2 = () => 0.5, noun = "run" } = strip;
  const column = (to - from) / days2.length;
  const block2 = Math.max(BLOCK2.narrowest, Math.min(BLOCK2.widest, BLOCK2.share * column));
  const hint = `${view.id}-week-keys`;
  return b`<div class="se-week" role="group" aria-label="The week, minutes of every ${noun}">
    <p id=${hint} hidden>Up and down arrows change the minutes, with Shift more finely. Left and right arrows go to another day; with Shift they carry the ${noun} along. Enter adds a ${noun}, Delete takes it away.</p>
    ${days2.map((day, index) => {
    const { low: low2, high: high2 } = view.inputs[day.input];
    const minutes = view.values[day.input];
    const before = view.pinnedValues[day.input];
    const place3 = (amount4) => Math.max(0, Math.min(column - block2, at2(amount4) * column - block2 / 2));
    const height = (amount4) => SCALE * (amount4 - low2) / (high2 - low2);
    return b`<div class="se-day" role="slider" tabindex=${index === 0 ? 0 : -1} aria-orientation="vertical"
        aria-label="${day.name}, minutes" aria-describedby=${hint} data-input=${day.input}
        aria-valuemin=${low2} aria-valuemax=${high2} aria-valuenow=${minutes} aria-valuetext=${spoken2(minutes, noun)}
        style="left:${px(from + index * column)}px;width:${px(column)}px"
        @focus=${onFocus} @keydown=${(event) => onKey(event, strip, index)}
        @pointerdown=${(event) => onTake(event, strip, index)}
        @pointermove=${(event) => onPull(event, strip)}
        @pointerup=${(event) => onRelease(event, strip, true)}
        @pointercancel=${(event) => onRelease(event, strip, false)}>
        <span class="se-day-name">${day.short}</span>
        ${view.changed && before !== minutes && before > 0 ? b`<span class="se-run-pinned" style="left:${px(place3(before))}px;width:${px(block2)}px;height:${px(height(before))}px"></span>` : A}
        ${minutes > 0 ? b`<span class="se-run-grip" style="height:${px(Math.max(GRIP2.least, height(minutes) + GRIP2.above))}px"></span>
            <span class="se-run" style="left:${px(place3(minutes))}px;width:${px(block2)}px;height:${px(height(minutes))}px"><b>${fixed(minutes, 0)}</b></span>` : b`<span class="se-run-none" style="left:${px(Math.max(0, Math.min(column - 24, at2(NEW_RUN) * column - 12)))}px"></span>`}
      </div>`;
  })}
  </div>`;
}
function spoken2(minutes, noun) {
  return minutes > 0 ? `${fixed(minutes, 0)} minutes` : `no ${noun}`;
}
function daysAround(grip2) {
  return (
    /** @type {HTMLElement[]} */
    [.../** @type {Element} */
    grip2.closest(".se-week").querySelectorAll(".se-day")]
  );
}
function onFocus({ currentTarget }) {
  for (const day of daysAround(
    /** @type {Element} */
    currentTarget
  )) day.tabIndex = day === currentTarget ? 0 : -1;
}
function onKey(event, { view, days: days2 }, index) {
  const { input } = days2[index];
  const quantity = view.inputs[input];
  const done = (values, focus = index) => {
    event.preventDefault();
    if (Object.keys(values).length > 0) {
      view.change(values);
      view.settle();
    }
    daysAround(
      /** @type {Element} */
      event.currentTarget
    )[focus].focus();
  };
  const plain2 = !(event.altKey || event.ctrlKey || event.metaKey);
  const sideways = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (plain2 && sideways) {
    const next = index + sideways;
    if (next < 0 || next >= days2.length) event.preventDefault();
    else done(event.shiftKey && view.values[input] > 0 ? carried3(view.values, input, days2[next].input) : {}, next);
  } else if (plain2 && (event.key === "Enter" || event.key === " ")) {
    done(view.values[input] > 0 ? {} : { [input]: NEW_RUN });
  } else if (plain2 && (event.key === "Delete" || event.key === "Backspace")) {
    done({ [input]: quantity.low });
  } else {
    const target = keyTarget(event, quantity, view.values[input]);
    if (target !== null) done({ [input]: target });
  }
}
var holds = /* @__PURE__ */ new WeakMap();
function onTake(event, { view, days: days2 }, index) {
  if (event.button !== 0) return;
  const grip2 = (
    /** @type {HTMLElement} */
    event.currentTarget
  );
  holds.set(grip2, {
    x: event.clientX,
    y: event.clientY,
    index,
    day: index,
    moves: null,
    values: Object.fromEntries(days2.map(({ input }) => [input, view.values[input]]))
  });
  grip2.setPointerCapture(event.pointerId);
  grip2.focus({ preventScroll: true });
  event.preventDefault();
}
function onPull(event, strip) {
  const grip2 = (
    /** @type {HTMLElement} */
    event.currentTarget
  );
  const hold2 = holds.get(grip2);
  if (!hold2) return;
  const [dx, dy] = [event.clientX - hold2.x, event.clientY - hold2.y];
  hold2.moves ??= direction(dx, dy);
  if (hold2.moves === "minutes") pullMinutes(strip, hold2, dy);
  else if (hold2.moves === "day" && hold2.values[strip.days[hold2.index].input] > 0) pullDay(event, strip, hold2, dx);
}
function pullMinutes({ view, days: days2 }, { index, values }, dy) {
  const { input } = days2[index];
  const quantity = view.inputs[input];
  const target = onGrid(values[input] - dy * (quantity.high - quantity.low) / SCALE, quantity);
  if (target !== view.values[input]) view.change({ [input]: target });
}
function pullDay(event, { view, days: days2, from, to }, hold2, dx) {
  const columns2 = daysAround(
    /** @type {Element} */
    event.currentTarget
  );
  const column = (to - from) / days2.length;
  const middle = from + (hold2.index + 0.5) * column + dx;
  const day = dayAt(middle, from, to, days2.length);
  if (day !== hold2.day) {
    hold2.day = day;
    view.change({ ...hold2.values, ...carried3(hold2.values, days2[hold2.index].input, days2[day].input) });
  }
  const reach = Math.max(from + column / 2, Math.min(to - column / 2, middle)) - (from + (day + 0.5) * column);
  columns2.forEach((one, index) => {
    one.toggleAttribute("data-carried", index === day);
    one.style.setProperty("--pull", index === day ? `${px(reach)}px` : "0px");
  });
}
function onRelease(event, { view, days: days2 }, kept2) {
  const grip2 = (
    /** @type {HTMLElement} */
    event.currentTarget
  );
  const hold2 = holds.get(grip2);
  if (!hold2) return;
  holds.delete(grip2);
  const columns2 = daysAround(grip2);
  for (const one of columns2) {
    one.removeAttribute("data-carried");
    one.style.removeProperty("--pull");
  }
  const { input } = days2[hold2.index];
  if (!kept2) view.change(hold2.values);
  else if (hold2.moves === null && view.values[input] === view.inputs[input].low) view.change({ [input]: NEW_RUN });
  columns2[hold2.day].focus({ preventScroll: true });
  view.settle();
}

// explorers/recovery-time/week.js
var DAYS = daysOfWeek("minutes_");
var HOURS_A_DAY2 = 24;
var MINUTES_AN_HOUR = 60;
var WIDE = 600;
var EVERY3 = 3;
function weekLayout(width) {
  const wide = width >= WIDE;
  const [title, row2, thin, gap2] = wide ? [0, 46, 30, 18] : [20, 38, 26, 9];
  const tops2 = [];
  let at2 = wide ? 8 : 2;
  for (const clock of ROWS3) {
    at2 += title;
    tops2.push(at2);
    at2 += (clock.thin ? thin : row2) + gap2;
  }
  return { width, wide, from: wide ? 180 : 30, to: wide ? width - 124 : width - 1, title, row: row2, thin, gap: gap2, height: at2 + (wide ? 0 : 6), tops: tops2 };
}
function week(view) {
  const layout = weekLayout(view.width("week", 860));
  const { from, to, wide, width } = layout;
  const title = b`<p class="se-week-title" ?data-narrow=${!wide}><b>${weekTotal(view)}</b><span>${HINT}</span></p>`;
  return b`
    ${wide ? A : title}
    ${slot("week", WEEK_STRIP_HEIGHT, b`
      ${wide ? title : A}
      ${weekStrip({ view, days: DAYS, from, to, at: (minutes) => (view.values.session_hour + minutes / MINUTES_AN_HOUR / 2) / HOURS_A_DAY2 })}`)}
    ${slot("rows", layout.height, b`<svg role="img" aria-label=${weekAlt(view)} viewBox="0 0 ${width} ${layout.height}" height=${layout.height}>
      ${i3([width, view.values.lying_hours], () => nights(view.values.lying_hours, layout))}
      ${runs(view, layout)}
      ${ROWS3.map((clock, index) => row(clock, view, layout, index))}
    </svg>`)}
    <p class="se-caption">${WEEK_CAPTION}</p>`;
}
function nights(lying, { from, to, height }) {
  const day = (to - from) / DAYS.length;
  const night = lying / HOURS_A_DAY2 * day;
  return DAYS.map((_2, index) => w`
    <rect class="se-night" x=${px(from + (index + 1) * day - night)} y="0" width=${px(night)} height=${height}></rect>
    <line class="se-gridline" x1=${px(from + index * day)} x2=${px(from + index * day)} y1="0" y2=${height}></line>`);
}
function runs({ values }, { from, to, height }) {
  const day = (to - from) / DAYS.length;
  return DAYS.map(({ input }, index) => {
    const minutes = values[input];
    if (minutes <= 0) return A;
    const start = from + (index + values.session_hour / HOURS_A_DAY2) * day;
    return w`<rect class="se-run-time" x=${px(start)} y="0" width=${px(Math.max(1, minutes / MINUTES_AN_HOUR / HOURS_A_DAY2 * day))} height=${height}></rect>`;
  });
}
function row(clock, view, layout, index) {
  const { width, wide, from, to } = layout;
  const { results, pinned, changed, revealed } = view;
  const top = layout.tops[index];
  const height = clock.thin ? layout.thin : layout.row;
  const hidden2 = !revealed && VEILED.includes(clock.week);
  const { value, words } = clock.figure;
  const note = typeof words === "string" ? wide ? words : "" : words(results, wide);
  return w`
    ${i3([width], () => w`${names2(clock, layout, top, height)}${rowEnds(clock.ends, from - 6, top, height)}`)}
    ${hidden2 ? veil(layout, top, height) : w`
      ${rowCurve({
    top,
    height,
    x: results.hour,
    y: results[clock.week],
    pinned: changed ? pinned[clock.week] : null,
    across: linearScale([0, DAYS.length * HOURS_A_DAY2], [from, to]),
    scale: clock,
    every: EVERY3,
    beyond: clock.beyond && beyondMeasured(results) ? (hour) => afterMeasured(hour, view.values) : null
  })}
      ${results[clock.week].some((value2) => value2 > Math.max(clock.top, clock.bottom)) ? cut(to, top) : A}`}
    ${wide ? w`<text class="se-row-number" transform=${place(to + 14, top + height / 2 - 1)}>${hidden2 ? "?" : value(results)}</text>
        <text class="se-quiet" transform=${place(to + 14, top + height / 2 + 15)}>${note}</text>` : w`<text class="se-halo" transform=${place(width, top - 6)} text-anchor="end">${note ? w`<tspan class="se-quiet">${note}</tspan>` : A}<tspan class="se-row-number" dx=${note ? 6 : 0}>${hidden2 ? "?" : value(results)}</tspan></text>`}`;
}
function afterMeasured(hour, values) {
  const day = Math.min(DAYS.length - 1, Math.floor(hour / HOURS_A_DAY2));
  return values[DAYS[day].input] > measured4.minutes && hour - day * HOURS_A_DAY2 > values.session_hour + measured4.minutes / MINUTES_AN_HOUR;
}
function names2({ name: name9, measure }, { wide }, top, height) {
  if (!wide) return w`<text class="se-halo" x="0" y=${top - 6}><tspan class="se-strong">${name9}</tspan><tspan class="se-quiet" dx="6">${measure}</tspan></text>`;
  return w`
    <text class="se-strong" x="0" y=${top + height / 2 - 1}>${name9}</text>
    <text class="se-quiet" x="0" y=${top + height / 2 + 15}>${measure}</text>`;
}
function veil({ from, to }, top, height) {
  return w`
    <rect class="se-hidden" x=${from} y=${top} width=${px(to - from)} height=${height} rx="6"></rect>
    <text class="se-quiet se-halo" x=${px((from + to) / 2)} y=${top + height / 2 + 4} text-anchor="middle">commit a guess to see this row</text>`;
}
function cut(x2, y2) {
  return w`<path class="se-bar" transform=${place(x2 - 12, y2 - 7)} d="M0 0l5 7h-10z"></path>`;
}

// explorers/recovery-time/definition.js
var { inputs: inputs12 } = model7;
function amount3(digits, unit, words, factor = 1) {
  return (value) => {
    const number = tidy(value * factor, digits);
    return { number, unit, spoken: `${number} ${words}` };
  };
}
var controls7 = [
  ...DAYS.map(({ input, name: name9, short }, index) => ({
    input,
    label: short,
    name: name9,
    compact: true,
    show: amount3(0, "min", "minutes"),
    ...index === 0 ? { heading: "Minutes of each day" } : {}
  })),
  {
    heading: "The run and the day",
    input: "session_hour",
    label: "The run starts",
    show: amount3(1, "h", "hours after rising"),
    meaning: () => "after rising",
    range: rangeText(inputs12.session_hour, 0, "h")
  },
  {
    input: "speed",
    label: "Speed",
    show: amount3(1, "m/s", "metres per second"),
    meaning: (value) => pace(value),
    range: rangeText(inputs12.speed, 1, "m/s")
  },
  {
    input: "marathon_speed",
    label: "Speed in a marathon",
    show: amount3(1, "m/s", "metres per second"),
    meaning: (_2, results) => `the run: ${fixed(100 * results.intensity, 0)} % of it`,
    range: rangeText(inputs12.marathon_speed, 1, "m/s")
  },
  {
    input: "lying_hours",
    label: "Lying a day",
    show: amount3(1, "h", "hours"),
    meaning: () => "in one piece",
    range: rangeText(inputs12.lying_hours, 0, "h")
  },
  {
    input: "seated_share",
    label: "Seated, of the hours up",
    show: amount3(0, "%", "per cent", 100),
    meaning: () => "the run aside",
    range: rangeText(inputs12.seated_share, 0, "%", 100)
  },
  {
    heading: "The season",
    input: "training_weeks",
    label: "Weeks of training",
    show: amount3(0, "weeks", "weeks"),
    meaning: () => "then none",
    range: rangeText(inputs12.training_weeks, 0, "weeks")
  }
];
function weekOf(...minutes) {
  return Object.fromEntries(DAYS.map(({ input }, index) => [input, minutes[index]]));
}
var TWO = weekOf(0, 0, 90, 0, 0, 0, 90);
var SIX = weekOf(30, 30, 30, 30, 30, 30, 0);
var READINGS = [
  ["stature, most lost in a run", "run_loss_highest"],
  ["bone’s response, mean", "sensing_mean"],
  ["muscle building, mean", "muscle_mean"],
  ["fatigue of the shin bone", "bone_fatigue_ratio"]
];
function balance5({ results, pinned, revealed, width }) {
  const head = b`<p class="se-heading">One week, four readings</p>
    <p class="se-caption se-balance-note">Change from the pinned week</p>`;
  const height = changeBarsHeight(READINGS.length);
  if (!revealed) return b`${head}${slot("balance", height, b`<p class="se-veil">${BALANCE_UNTIL_COMMIT4}</p>`)}`;
  const rows = READINGS.map(([label, output]) => ({ label, percent: percentChange(results[output], pinned[output]) }));
  return b`${head}${slot("balance", height, changeBars({ width: width("balance", 256), rows }))}`;
}
function charts4(view) {
  return b`${afterChart(view)}${seasonChart(view)}${clockList}`;
}
var recoveryTime2 = {
  kind: "recovery-time",
  title: TITLE9,
  model: model7,
  controls: controls7,
  retired: { intensity: RETIRED_INTENSITY },
  presets: [
    { label: "Three runs", values: weekOf(0, 60, 0, 60, 0, 0, 60) },
    { label: "Two long runs", values: TWO },
    { label: "Six short runs", values: SIX },
    { label: "One long run", values: weekOf(0, 0, 0, 0, 0, 0, 180) },
    { label: "A run every day", values: weekOf(20, 30, 20, 30, 20, 30, 30) },
    { label: "After the desk", values: { session_hour: inputs12.session_hour.high, seated_share: 0.9 } },
    // A half marathon at marathon speed, once.
    { label: "After a race", values: { ...weekOf(0, 0, 0, 0, 0, 0, 100), speed: inputs12.marathon_speed.default, training_weeks: 1 } }
  ],
  prediction: {
    question: QUESTION6,
    quantity: "change of the fatigue of bone",
    unit: "%",
    low: -60,
    high: 60,
    step: 1,
    start: 0,
    before: TWO,
    after: SIX,
    answer: (before, after) => percentChange(after.bone_fatigue_ratio, before.bone_fatigue_ratio)
  },
  veiled: VEILED,
  dock: [
    { label: "stature, mm a run", output: "run_loss_highest", digits: 1 },
    { label: "muscle, of 1", output: "muscle_mean", digits: 2 },
    { label: "bone fatigue", output: "bone_fatigue_ratio", digits: 2 }
  ],
  columns: ["hour", "run_share", "cartilage", "disc_loss", "sensing", "muscle", "tendon_balance", "bone"],
  further: [
    ["hours_after", ...["cartilage_left", "disc_left", "disc_left_low", "disc_left_high", "sensing_left", "sensing_left_low", "sensing_left_high", "muscle_left", "bone_left", "bone_left_second"]],
    ["season_day", "season_damage", "season_bone"]
  ],
  figure: week,
  charts: charts4,
  balance: balance5,
  sentence: sentence7,
  notes: b`<span>${badge("disputed")}${DISPUTED5}</span>`,
  equations: equations7,
  sources: sources7,
  provenance: "Spine in Stride, recovery-time explorer. A repeating week in steps of ten minutes from Monday’s rising. A model of typical adults, not a measurement of anyone and no advice."
};

// explorers/recovery-time/index.js
register(recoveryTime2);

// generated/training-load-model.js
var training_load_model_exports = {};
__export(training_load_model_exports, {
  evaluate: () => evaluate8,
  inputs: () => inputs13,
  name: () => name8,
  outputs: () => outputs8,
  parameters: () => parameters8
});
var name8 = "training_load";
var inputs13 = {
  minutes_monday: { symbol: "m_{mon}", unit: "min", default: 0, low: 0, high: 180, step: 10, label: "Training time on Monday", source: "spinestride" },
  minutes_tuesday: { symbol: "m_{tue}", unit: "min", default: 40, low: 0, high: 180, step: 10, label: "Training time on Tuesday", source: "spinestride" },
  minutes_wednesday: { symbol: "m_{wed}", unit: "min", default: 0, low: 0, high: 180, step: 10, label: "Training time on Wednesday", source: "spinestride" },
  minutes_thursday: { symbol: "m_{thu}", unit: "min", default: 40, low: 0, high: 180, step: 10, label: "Training time on Thursday", source: "spinestride" },
  minutes_friday: { symbol: "m_{fri}", unit: "min", default: 0, low: 0, high: 180, step: 10, label: "Training time on Friday", source: "spinestride" },
  minutes_saturday: { symbol: "m_{sat}", unit: "min", default: 0, low: 0, high: 180, step: 10, label: "Training time on Saturday", source: "spinestride" },
  minutes_sunday: { symbol: "m_{sun}", unit: "min", default: 70, low: 0, high: 180, step: 10, label: "Training time on Sunday", source: "spinestride" },
  weekly_change: { symbol: "g", unit: "fraction", default: 0.05, low: -0.1, high: 0.2, step: 0.01, label: "Change from week to week", source: "spinestride" },
  session_change: { symbol: "s", unit: "fraction", default: 0, low: -0.5, high: 1.5, step: 0.05, label: "Change of one session against the longest of the past 30 days", source: "frandsen2025" },
  heart_rate_reserve: { symbol: "x", unit: "1", default: 0.7, low: 0.4, high: 0.95, step: 0.01, label: "Heart rate reserve used", source: "spinestride" },
  sex: { symbol: "z", unit: "choice", default: 1, low: 0, high: 1, step: 1, label: "Sex", source: "morton1990", choices: ["female", "male"] },
  fitness_time: { symbol: "\\tau_{1}", unit: "d", default: 42, low: 4, high: 51, step: 1, label: "Time constant of fitness", source: "ijspp2022" },
  fatigue_time: { symbol: "\\tau_{2}", unit: "d", default: 7, low: 4, high: 74, step: 1, label: "Time constant of fatigue", source: "ijspp2022" }
};
var outputs8 = {
  day: { symbol: "d", unit: "d", label: "Day of the season", kind: "series" },
  load: { symbol: "w", unit: "AU", label: "Load of the day", kind: "series" },
  fitness: { symbol: "F", unit: "AU", label: "Fitness", kind: "series" },
  fatigue: { symbol: "G", unit: "AU", label: "Fatigue", kind: "series" },
  form: { symbol: "p", unit: "AU", label: "Form: fitness less fatigue", kind: "series" },
  form_low: { symbol: "p_{low}", unit: "AU", label: "Form, low end of the time constants fitted to people", kind: "series" },
  form_high: { symbol: "p_{high}", unit: "AU", label: "Form, high end of the time constants fitted to people", kind: "series" },
  acute_load: { symbol: "A", unit: "AU", label: "Acute load: mean of the last 7 days", kind: "series" },
  chronic_load: { symbol: "C", unit: "AU", label: "Chronic load: mean of the last 28 days", kind: "series" },
  earlier_load: { symbol: "E", unit: "AU", label: "Mean of the 21 days before the last 7", kind: "series" },
  acute_chronic_ratio: { symbol: "R_{AC}", unit: "1", label: "Acute:chronic ratio, windows that share 7 days", kind: "series" },
  uncoupled_ratio: { symbol: "R_{AE}", unit: "1", label: "Acute:chronic ratio, windows that share no day", kind: "series" },
  fading_acute_load: { symbol: "Z_{a}", unit: "AU", label: "Acute load with fading weights", kind: "series" },
  fading_chronic_load: { symbol: "Z_{c}", unit: "AU", label: "Chronic load with fading weights", kind: "series" },
  fading_ratio: { symbol: "R_{Z}", unit: "1", label: "Acute:chronic ratio with fading weights", kind: "series" },
  load_per_minute: { symbol: "c", unit: "AU/min", label: "Training impulse of a minute", kind: "scalar" },
  weekly_minutes: { symbol: "m_{w}", unit: "min", label: "Training time of the first week", kind: "scalar" },
  longest_session: { symbol: "m_{max}", unit: "min", label: "Longest session, first week", kind: "scalar" },
  weekly_load: { symbol: "W", unit: "AU", label: "Load of the first week", kind: "scalar" },
  daily_load: { symbol: "\\bar{w}", unit: "AU", label: "Mean daily load, first week", kind: "scalar" },
  daily_load_sd: { symbol: "\\sigma", unit: "AU", label: "Standard deviation of the daily loads, first week", kind: "scalar" },
  monotony: { symbol: "M", unit: "1", label: "Monotony of the first week", kind: "scalar" },
  strain: { symbol: "S", unit: "AU", label: "Strain of the first week", kind: "scalar" },
  load_growth: { symbol: "q", unit: "1", label: "Load of the last week against the first", kind: "scalar" },
  last_weekly_load: { symbol: "W_{last}", unit: "AU", label: "Load of the last week", kind: "scalar" },
  acute_weight: { symbol: "\\lambda_{a}", unit: "1", label: "Acute weight of today in the fading mean", kind: "scalar" },
  chronic_weight: { symbol: "\\lambda_{c}", unit: "1", label: "Chronic weight of today in the fading mean", kind: "scalar" },
  spike_session: { symbol: "m_{s}", unit: "min", label: "Session to be compared, after the first week", kind: "scalar" },
  spike_ratio: { symbol: "R_{s}", unit: "1", label: "Published rate ratio of overuse injury for such a session", kind: "scalar" },
  spike_low: { symbol: "R_{s,low}", unit: "1", label: "Published rate ratio of overuse injury for such a session, low end of the 95 % interval", kind: "scalar" },
  spike_high: { symbol: "R_{s,high}", unit: "1", label: "Published rate ratio of overuse injury for such a session, high end of the 95 % interval", kind: "scalar" },
  highest_acute_chronic_ratio: { symbol: "R_{AC,max}", unit: "1", label: "Highest acute:chronic ratio, windows that share 7 days", kind: "scalar" },
  highest_uncoupled_ratio: { symbol: "R_{AE,max}", unit: "1", label: "Highest acute:chronic ratio, windows that share no day", kind: "scalar" },
  last_fitness: { symbol: "F_{last}", unit: "AU", label: "Fitness on the last day", kind: "scalar" },
  last_fatigue: { symbol: "G_{last}", unit: "AU", label: "Fatigue on the last day", kind: "scalar" },
  last_form: { symbol: "p_{last}", unit: "AU", label: "Form on the last day", kind: "scalar" },
  last_form_low: { symbol: "p_{low,last}", unit: "AU", label: "Form on the last day, low end of the fitted time constants", kind: "scalar" },
  last_form_high: { symbol: "p_{high,last}", unit: "AU", label: "Form on the last day, high end of the fitted time constants", kind: "scalar" },
  last_acute_chronic_ratio: { symbol: "R_{AC,last}", unit: "1", label: "Acute:chronic ratio on the last day, windows that share 7 days", kind: "scalar" },
  last_uncoupled_ratio: { symbol: "R_{AE,last}", unit: "1", label: "Acute:chronic ratio on the last day, windows that share no day", kind: "scalar" },
  last_fading_ratio: { symbol: "R_{Z,last}", unit: "1", label: "Acute:chronic ratio on the last day, fading weights", kind: "scalar" },
  highest_form_day: { symbol: "d_{p}", unit: "d", label: "Day of the highest form", kind: "scalar" }
};
var parameters8 = {
  trimp_weight_female: 0.86,
  trimp_weight_male: 0.64,
  trimp_growth_female: 1.67,
  trimp_growth_male: 1.92,
  fitness_gain: 1,
  fatigue_gain: 2,
  acute_days: 7,
  chronic_days: 28,
  monotony_ceiling: 10,
  least_load: 1e-6,
  season_length: 112,
  days_per_week: 7,
  spike_ratio_reference: 1,
  spike_low_reference: 1,
  spike_high_reference: 1,
  spike_up_to_reference: 0.1,
  spike_ratio_small: 1.64,
  spike_low_small: 1.31,
  spike_high_small: 2.05,
  spike_up_to_small: 0.3,
  spike_ratio_moderate: 1.52,
  spike_low_moderate: 1.16,
  spike_high_moderate: 2,
  spike_up_to_moderate: 1,
  spike_ratio_large: 2.28,
  spike_low_large: 1.5,
  spike_high_large: 3.48
};
var parameterUnits8 = {
  trimp_weight_female: "1",
  trimp_weight_male: "1",
  trimp_growth_female: "1",
  trimp_growth_male: "1",
  fitness_gain: "1",
  fatigue_gain: "1",
  acute_days: "d",
  chronic_days: "d",
  monotony_ceiling: "1",
  least_load: "AU",
  season_length: "d",
  days_per_week: "d",
  spike_ratio_reference: "1",
  spike_low_reference: "1",
  spike_high_reference: "1",
  spike_up_to_reference: "fraction",
  spike_ratio_small: "1",
  spike_low_small: "1",
  spike_high_small: "1",
  spike_up_to_small: "fraction",
  spike_ratio_moderate: "1",
  spike_low_moderate: "1",
  spike_high_moderate: "1",
  spike_up_to_moderate: "fraction",
  spike_ratio_large: "1",
  spike_low_large: "1",
  spike_high_large: "1"
};
var parameterRanges7 = {
  fitness_time: [4, 51],
  fatigue_time: [4, 74]
};
var SAMPLES8 = 112;
var ROUNDING8 = 1e-12;
var NOISE7 = 1e-12;
function plainNumber8(value) {
  const [digits, power] = value.toExponential(11).split("e");
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 12) return String(Number(value.toPrecision(12)));
  const short = digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
  const sign = exponent < 0 ? "-" : "+";
  return `${short}e${sign}${String(Math.abs(exponent)).padStart(2, "0")}`;
}
function checkedInputs8(inputs15, values, rounding) {
  const range2 = (row2) => `from ${plainNumber8(row2.low)} to ${plainNumber8(row2.high)}` + (row2.choices ? ` (${row2.choices.join(", ")})` : "");
  for (const name9 of Object.keys(values)) {
    if (!Object.hasOwn(inputs15, name9)) {
      const known = Object.entries(inputs15).map(([key, row2]) => `${key} (${row2.unit}) ${range2(row2)}`);
      throw new RangeError(`unknown input ${name9}; the inputs are: ${known.join("; ")}`);
    }
  }
  const checked = {};
  for (const [name9, row2] of Object.entries(inputs15)) {
    const value = Object.hasOwn(values, name9) ? values[name9] : row2.default;
    const kind = row2.choices ? "whole" : "real";
    const needed = `${name9} (${row2.unit}) must be a ${kind} number ${range2(row2)}`;
    if (typeof value !== "number") throw new RangeError(`${needed}, but is not a number`);
    if (!Number.isFinite(value)) throw new RangeError(`${needed}, but is not finite`);
    const slack = rounding * (row2.high - row2.low);
    const broken = row2.choices && Math.abs(value - Math.round(value)) > slack;
    if (value < row2.low - slack || value > row2.high + slack || broken) {
      throw new RangeError(`${needed}, but is ${plainNumber8(value)}`);
    }
    checked[name9] = row2.choices ? Math.round(value) : value;
  }
  return checked;
}
function checkedParameters8(parameters9, units, overrides) {
  for (const [name9, value] of Object.entries(overrides)) {
    if (!Object.hasOwn(parameters9, name9)) {
      const known = Object.keys(parameters9).join(", ");
      throw new RangeError(`unknown parameter ${name9}; the parameters are: ${known}`);
    }
    if (typeof value !== "number" || !Number.isFinite(value)) {
      throw new RangeError(`parameter ${name9} (${units[name9]}) must be a finite real number`);
    }
  }
  return { ...parameters9, .../** @type {Record<string, number>} */
  overrides };
}
function maximumOf3(series, sign = 1) {
  let maximum = -Infinity;
  for (const value of series) if (sign * value > maximum) maximum = sign * value;
  return maximum;
}
function timeOfMaximum2(series, time2) {
  let place3 = 0;
  for (let i4 = 1; i4 < series.length; i4 += 1) if (series[i4] > series[place3]) place3 = i4;
  return time2[place3];
}
function convolved2(series, kernel, interval, laps) {
  const samples = series.length;
  const weights2 = new Float64Array(samples);
  for (let lap = 0; lap < laps; lap += 1) {
    for (let i4 = 0; i4 < samples; i4 += 1) weights2[i4] += kernel((lap * samples + i4) * interval);
  }
  const result = new Float64Array(samples);
  for (let from = 0; from < samples; from += 1) {
    if (series[from] === 0) continue;
    for (let i4 = from; i4 < samples; i4 += 1) result[i4] += series[from] * weights2[i4 - from];
    if (laps === 1) continue;
    for (let i4 = 0; i4 < from; i4 += 1) result[i4] += series[from] * weights2[i4 - from + samples];
  }
  return result;
}
function cornerOf7(names3, ranges, pattern, most) {
  return Object.fromEntries(names3.map((name9, place3) => [name9, ranges[name9][pattern >> place3 & 1 ? most : 1 - most]]));
}
function bandOf8(names3, ranges, noise, nominal, known, variant, zero) {
  const low2 = Float64Array.from(nominal);
  const high2 = Float64Array.from(nominal);
  const first = new Float64Array(nominal.length);
  const second = new Float64Array(nominal.length);
  const crossing = zero && new Float64Array(nominal.length);
  const negative = zero && Int8Array.from(zero, (value) => Number(value < 0));
  const positive = zero && Int8Array.from(zero, (value) => Number(value > 0));
  const compute = (state, out) => {
    variant({ ...known, ...state }, out, crossing);
    for (let i4 = 0; i4 < out.length; i4 += 1) {
      if (out[i4] < low2[i4]) low2[i4] = out[i4];
      if (out[i4] > high2[i4]) high2[i4] = out[i4];
      if (negative && crossing && crossing[i4] < 0) negative[i4] = 1;
      if (positive && crossing && crossing[i4] > 0) positive[i4] = 1;
    }
  };
  const patterns = new Uint32Array(nominal.length);
  const silent = names3.filter((name9, place3) => {
    compute({ [name9]: ranges[name9][0] }, first);
    compute({ [name9]: ranges[name9][1] }, second);
    let largest = 0;
    for (let i4 = 0; i4 < nominal.length; i4 += 1) {
      const effect = (second[i4] - first[i4]) / Math.max(1, Math.abs(nominal[i4]));
      if (effect > noise) patterns[i4] |= 1 << place3;
      largest = Math.max(largest, Math.abs(effect));
    }
    return largest <= noise;
  });
  const distinct = [...new Set(patterns)];
  for (const pattern of distinct) {
    for (const most of [1, 0]) {
      const corner = cornerOf7(names3, ranges, pattern, most);
      compute(corner, first);
      for (const name9 of silent) {
        const [least, greatest] = ranges[name9];
        compute({ ...corner, [name9]: corner[name9] === least ? greatest : least }, first);
      }
    }
  }
  if (!negative || !positive) return [low2, high2];
  for (const pattern of distinct) {
    variant({ ...known, ...cornerOf7(names3, ranges, pattern, 0) }, first, crossing, true);
    for (let i4 = 0; i4 < first.length; i4 += 1) {
      if (negative[i4] && positive[i4] && first[i4] < low2[i4]) low2[i4] = first[i4];
    }
  }
  return [low2, high2];
}
function vary_form(known, out) {
  const { daily_load, fatigue_gain, fatigue_time, fitness_gain, fitness_time, load: load2 } = known;
  const fitness = new Float64Array(SAMPLES8);
  let fitness_before = daily_load / (1 - Math.exp(-1 / fitness_time));
  for (let i4 = 0; i4 < SAMPLES8; i4 += 1) {
    const load_i = load2[i4];
    fitness_before = fitness_before * Math.exp(-1 / fitness_time) + load_i;
    fitness[i4] = fitness_before;
  }
  const fatigue = new Float64Array(SAMPLES8);
  let fatigue_before = daily_load / (1 - Math.exp(-1 / fatigue_time));
  for (let i4 = 0; i4 < SAMPLES8; i4 += 1) {
    const load_i = load2[i4];
    fatigue_before = fatigue_before * Math.exp(-1 / fatigue_time) + load_i;
    fatigue[i4] = fatigue_before;
  }
  const constant_1 = -fatigue_gain;
  for (let i4 = 0; i4 < SAMPLES8; i4 += 1) {
    const fatigue_i = fatigue[i4];
    const fitness_i = fitness[i4];
    const form_i = constant_1 * fatigue_i + fitness_gain * fitness_i;
    out[i4] = form_i;
  }
}
function evaluate8(values = {}, overrides = {}) {
  const { minutes_monday, minutes_tuesday, minutes_wednesday, minutes_thursday, minutes_friday, minutes_saturday, minutes_sunday, weekly_change, session_change, heart_rate_reserve, sex, fitness_time, fatigue_time } = checkedInputs8(inputs13, values, ROUNDING8);
  const { trimp_weight_female, trimp_weight_male, trimp_growth_female, trimp_growth_male, fitness_gain, fatigue_gain, acute_days, chronic_days, monotony_ceiling, least_load, season_length, days_per_week, spike_ratio_reference, spike_low_reference, spike_high_reference, spike_up_to_reference, spike_ratio_small, spike_low_small, spike_high_small, spike_up_to_small, spike_ratio_moderate, spike_low_moderate, spike_high_moderate, spike_up_to_moderate, spike_ratio_large, spike_low_large, spike_high_large } = checkedParameters8(parameters8, parameterUnits8, overrides);
  const trimp_weight = sex === 0 ? trimp_weight_female : trimp_weight_male;
  const trimp_growth = sex === 0 ? trimp_growth_female : trimp_growth_male;
  const load_per_minute = heart_rate_reserve * trimp_weight * Math.exp(heart_rate_reserve * trimp_growth);
  const weekly_minutes = minutes_friday + minutes_monday + minutes_saturday + minutes_sunday + minutes_thursday + minutes_tuesday + minutes_wednesday;
  const longest_session = Math.max(minutes_friday, minutes_monday, minutes_saturday, minutes_sunday, minutes_thursday, minutes_tuesday, minutes_wednesday);
  const weekly_load = load_per_minute * weekly_minutes;
  const daily_load = weekly_load / days_per_week;
  const daily_minutes = weekly_minutes / days_per_week;
  const daily_load_sd = load_per_minute * Math.sqrt(Math.pow(-daily_minutes + minutes_friday, 2) + Math.pow(-daily_minutes + minutes_monday, 2) + Math.pow(-daily_minutes + minutes_saturday, 2) + Math.pow(-daily_minutes + minutes_sunday, 2) + Math.pow(-daily_minutes + minutes_thursday, 2) + Math.pow(-daily_minutes + minutes_tuesday, 2) + Math.pow(-daily_minutes + minutes_wednesday, 2)) * Math.sqrt(1 / (days_per_week - 1));
  const monotony = daily_load / Math.max(daily_load_sd, least_load, daily_load / monotony_ceiling);
  const strain = monotony * weekly_load;
  const load_growth = Math.pow(weekly_change + 1, -1 + season_length / days_per_week);
  const last_weekly_load = load_growth * weekly_load;
  const days2 = season_length;
  const sampleInterval = days2 / SAMPLES8;
  const day = new Float64Array(SAMPLES8);
  const load2 = new Float64Array(SAMPLES8);
  const constant_1 = 1 / days_per_week;
  const constant_2 = -days_per_week;
  const constant_3 = weekly_change + 1;
  for (let i4 = 0; i4 < SAMPLES8; i4 += 1) {
    const day_i = i4 * sampleInterval;
    const week_i = Math.floor(constant_1 * (day_i + 1 / 2));
    const planned_minutes_i = constant_2 * week_i + day_i === 0 ? minutes_monday : constant_2 * week_i + day_i === 1 ? minutes_tuesday : constant_2 * week_i + day_i === 2 ? minutes_wednesday : constant_2 * week_i + day_i === 3 ? minutes_thursday : constant_2 * week_i + day_i === 4 ? minutes_friday : constant_2 * week_i + day_i === 5 ? minutes_saturday : minutes_sunday;
    const load_i = Math.pow(constant_3, week_i) * load_per_minute * planned_minutes_i;
    day[i4] = day_i;
    load2[i4] = load_i;
  }
  const fitness = new Float64Array(SAMPLES8);
  let fitness_before = daily_load / (1 - Math.exp(-1 / fitness_time));
  for (let i4 = 0; i4 < SAMPLES8; i4 += 1) {
    const load_i = load2[i4];
    fitness_before = fitness_before * Math.exp(-1 / fitness_time) + load_i;
    fitness[i4] = fitness_before;
  }
  const fatigue = new Float64Array(SAMPLES8);
  let fatigue_before = daily_load / (1 - Math.exp(-1 / fatigue_time));
  for (let i4 = 0; i4 < SAMPLES8; i4 += 1) {
    const load_i = load2[i4];
    fatigue_before = fatigue_before * Math.exp(-1 / fatigue_time) + load_i;
    fatigue[i4] = fatigue_before;
  }
  const form = new Float64Array(SAMPLES8);
  const constant_4 = -fatigue_gain;
  for (let i4 = 0; i4 < SAMPLES8; i4 += 1) {
    const fatigue_i = fatigue[i4];
    const fitness_i = fitness[i4];
    const form_i = constant_4 * fatigue_i + fitness_gain * fitness_i;
    form[i4] = form_i;
  }
  const [form_low, form_high] = bandOf8(["fitness_time", "fatigue_time"], parameterRanges7, NOISE7, form, { daily_load, fatigue_gain, fatigue_time, fitness_gain, fitness_time, load: load2 }, vary_form);
  const acute_load_so_far = convolved2(load2, (acute_load_so_far_lag) => acute_load_so_far_lag > -1 / 2 && acute_load_so_far_lag < acute_days - 1 / 2 ? 1 / acute_days : 0, sampleInterval, 1);
  const acute_load = new Float64Array(SAMPLES8);
  const constant_5 = acute_days - 1;
  const constant_6 = daily_load / acute_days;
  for (let i4 = 0; i4 < SAMPLES8; i4 += 1) {
    const acute_load_so_far_i = acute_load_so_far[i4];
    const day_i = day[i4];
    const acute_load_i = acute_load_so_far_i + constant_6 * Math.min(acute_days, Math.max(0, constant_5 - day_i));
    acute_load[i4] = acute_load_i;
  }
  const chronic_load_so_far = convolved2(load2, (chronic_load_so_far_lag) => chronic_load_so_far_lag > -1 / 2 && chronic_load_so_far_lag < chronic_days - 1 / 2 ? 1 / chronic_days : 0, sampleInterval, 1);
  const chronic_load = new Float64Array(SAMPLES8);
  const constant_7 = chronic_days - 1;
  const constant_8 = daily_load / chronic_days;
  for (let i4 = 0; i4 < SAMPLES8; i4 += 1) {
    const chronic_load_so_far_i = chronic_load_so_far[i4];
    const day_i = day[i4];
    const chronic_load_i = chronic_load_so_far_i + constant_8 * Math.min(chronic_days, Math.max(0, constant_7 - day_i));
    chronic_load[i4] = chronic_load_i;
  }
  const earlier_load_so_far = convolved2(load2, (earlier_load_so_far_lag) => earlier_load_so_far_lag > acute_days - 1 / 2 && earlier_load_so_far_lag < chronic_days - 1 / 2 ? 1 / (-acute_days + chronic_days) : 0, sampleInterval, 1);
  const acute_weight = 2 / (acute_days + 1);
  const earlier_load = new Float64Array(SAMPLES8);
  const acute_chronic_ratio = new Float64Array(SAMPLES8);
  const uncoupled_ratio = new Float64Array(SAMPLES8);
  const constant_9 = -acute_days + chronic_days;
  const constant_10 = daily_load / (-acute_days + chronic_days);
  for (let i4 = 0; i4 < SAMPLES8; i4 += 1) {
    const acute_load_i = acute_load[i4];
    const chronic_load_i = chronic_load[i4];
    const day_i = day[i4];
    const earlier_load_so_far_i = earlier_load_so_far[i4];
    const earlier_load_i = constant_10 * Math.min(constant_9, Math.max(0, constant_7 - day_i)) + earlier_load_so_far_i;
    const acute_chronic_ratio_i = acute_load_i / Math.max(chronic_load_i, least_load);
    const uncoupled_ratio_i = acute_load_i / Math.max(earlier_load_i, least_load);
    earlier_load[i4] = earlier_load_i;
    acute_chronic_ratio[i4] = acute_chronic_ratio_i;
    uncoupled_ratio[i4] = uncoupled_ratio_i;
  }
  const fading_acute_load = new Float64Array(SAMPLES8);
  let fading_acute_load_before = daily_load;
  for (let i4 = 0; i4 < SAMPLES8; i4 += 1) {
    const load_i = load2[i4];
    fading_acute_load_before = acute_weight * load_i + fading_acute_load_before * (1 - acute_weight);
    fading_acute_load[i4] = fading_acute_load_before;
  }
  const chronic_weight = 2 / (chronic_days + 1);
  const fading_chronic_load = new Float64Array(SAMPLES8);
  let fading_chronic_load_before = daily_load;
  for (let i4 = 0; i4 < SAMPLES8; i4 += 1) {
    const load_i = load2[i4];
    fading_chronic_load_before = chronic_weight * load_i + fading_chronic_load_before * (1 - chronic_weight);
    fading_chronic_load[i4] = fading_chronic_load_before;
  }
  const spike_session = longest_session * (session_change + 1);
  const spike_ratio = session_change <= spike_up_to_reference ? spike_ratio_reference : session_change <= spike_up_to_small ? spike_ratio_small : session_change <= spike_up_to_moderate ? spike_ratio_moderate : spike_ratio_large;
  const spike_low = session_change <= spike_up_to_reference ? spike_low_reference : session_change <= spike_up_to_small ? spike_low_small : session_change <= spike_up_to_moderate ? spike_low_moderate : spike_low_large;
  const spike_high = session_change <= spike_up_to_reference ? spike_high_reference : session_change <= spike_up_to_small ? spike_high_small : session_change <= spike_up_to_moderate ? spike_high_moderate : spike_high_large;
  const fading_ratio = new Float64Array(SAMPLES8);
  for (let i4 = 0; i4 < SAMPLES8; i4 += 1) {
    const fading_acute_load_i = fading_acute_load[i4];
    const fading_chronic_load_i = fading_chronic_load[i4];
    const fading_ratio_i = fading_acute_load_i / Math.max(fading_chronic_load_i, least_load);
    fading_ratio[i4] = fading_ratio_i;
  }
  const highest_acute_chronic_ratio = maximumOf3(acute_chronic_ratio);
  const highest_uncoupled_ratio = maximumOf3(uncoupled_ratio);
  const last_fitness = fitness.at(-1);
  const last_fatigue = fatigue.at(-1);
  const last_form = form.at(-1);
  const last_form_low = form_low.at(-1);
  const last_form_high = form_high.at(-1);
  const last_acute_chronic_ratio = acute_chronic_ratio.at(-1);
  const last_uncoupled_ratio = uncoupled_ratio.at(-1);
  const last_fading_ratio = fading_ratio.at(-1);
  const highest_form_day = timeOfMaximum2(form, day);
  return { day, load: load2, fitness, fatigue, form, form_low, form_high, acute_load, chronic_load, earlier_load, acute_chronic_ratio, uncoupled_ratio, fading_acute_load, fading_chronic_load, fading_ratio, load_per_minute, weekly_minutes, longest_session, weekly_load, daily_load, daily_load_sd, monotony, strain, load_growth, last_weekly_load, acute_weight, chronic_weight, spike_session, spike_ratio, spike_low, spike_high, highest_acute_chronic_ratio, highest_uncoupled_ratio, last_fitness, last_fatigue, last_form, last_form_low, last_form_high, last_acute_chronic_ratio, last_uncoupled_ratio, last_fading_ratio, highest_form_day };
}

// generated/training-load-equations.js
var equations8 = [
  {
    "label": "Training impulse of a minute",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>c</mi><mo>=</mo><mi>a</mi><mi>x</mi><msup><mi>e</mi><mrow><mi>b</mi><mi>x</mi></mrow></msup></mrow></semantics></math></span>'
  },
  {
    "label": "Load of the day",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>w</mi><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo><mo>=</mo><mi>c</mi><msub><mi>m</mi><mi>d</mi></msub><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo><msup><mrow><mo fence="true">(</mo><mn>1</mn><mo>+</mo><mi>g</mi><mo fence="true">)</mo></mrow><mrow><mi>k</mi><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo></mrow></msup></mrow></semantics></math></span>'
  },
  {
    "label": "Load of the first week",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>W</mi><mo>=</mo><mi>c</mi><msub><mi>m</mi><mi>w</mi></msub></mrow></semantics></math></span>'
  },
  {
    "label": "Monotony of the first week",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>M</mi><mo>=</mo><mfrac><mover accent="true"><mi>w</mi><mo>ˉ</mo></mover><mrow><mi>max</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mi>σ</mi><mo separator="true">,</mo><msub><mi>w</mi><mn>0</mn></msub><mo separator="true">,</mo><mfrac><mover accent="true"><mi>w</mi><mo>ˉ</mo></mover><msub><mi>C</mi><mi>m</mi></msub></mfrac><mo fence="true">)</mo></mrow></mrow></mfrac></mrow></semantics></math></span>'
  },
  {
    "label": "Strain of the first week",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>S</mi><mo>=</mo><mi>M</mi><mi>W</mi></mrow></semantics></math></span>'
  },
  {
    "label": "Fitness",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>F</mi><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo><mo>=</mo><mi>w</mi><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo><mo>+</mo><mi>F</mi><mo stretchy="false">(</mo><mi>d</mi><mo>−</mo><mn>1</mn><mo stretchy="false">)</mo><msup><mi>e</mi><mrow><mo>−</mo><mfrac><mn>1</mn><msub><mi>τ</mi><mn>1</mn></msub></mfrac></mrow></msup><mo separator="true">,</mo><mspace width="1em"/><mi>F</mi><mo stretchy="false">(</mo><mo>−</mo><mn>1</mn><mo stretchy="false">)</mo><mo>=</mo><mfrac><mover accent="true"><mi>w</mi><mo>ˉ</mo></mover><mrow><mn>1</mn><mo>−</mo><msup><mi>e</mi><mrow><mo>−</mo><mfrac><mn>1</mn><msub><mi>τ</mi><mn>1</mn></msub></mfrac></mrow></msup></mrow></mfrac></mrow></semantics></math></span>'
  },
  {
    "label": "Fatigue",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>G</mi><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo><mo>=</mo><mi>w</mi><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo><mo>+</mo><mi>G</mi><mo stretchy="false">(</mo><mi>d</mi><mo>−</mo><mn>1</mn><mo stretchy="false">)</mo><msup><mi>e</mi><mrow><mo>−</mo><mfrac><mn>1</mn><msub><mi>τ</mi><mn>2</mn></msub></mfrac></mrow></msup><mo separator="true">,</mo><mspace width="1em"/><mi>G</mi><mo stretchy="false">(</mo><mo>−</mo><mn>1</mn><mo stretchy="false">)</mo><mo>=</mo><mfrac><mover accent="true"><mi>w</mi><mo>ˉ</mo></mover><mrow><mn>1</mn><mo>−</mo><msup><mi>e</mi><mrow><mo>−</mo><mfrac><mn>1</mn><msub><mi>τ</mi><mn>2</mn></msub></mfrac></mrow></msup></mrow></mfrac></mrow></semantics></math></span>'
  },
  {
    "label": "Form: fitness less fatigue",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mi>p</mi><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo><mo>=</mo><mi>F</mi><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo><msub><mi>k</mi><mn>1</mn></msub><mo>−</mo><mi>G</mi><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo><msub><mi>k</mi><mn>2</mn></msub></mrow></semantics></math></span>'
  },
  {
    "label": "Acute:chronic ratio, windows that share 7 days",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>R</mi><mrow><mi>A</mi><mi>C</mi></mrow></msub><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo><mo>=</mo><mfrac><mrow><mi>A</mi><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo></mrow><mrow><mi>max</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mi>C</mi><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo><mo separator="true">,</mo><msub><mi>w</mi><mn>0</mn></msub><mo fence="true">)</mo></mrow></mrow></mfrac></mrow></semantics></math></span>'
  },
  {
    "label": "Acute:chronic ratio, windows that share no day",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>R</mi><mrow><mi>A</mi><mi>E</mi></mrow></msub><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo><mo>=</mo><mfrac><mrow><mi>A</mi><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo></mrow><mrow><mi>max</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><mi>E</mi><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo><mo separator="true">,</mo><msub><mi>w</mi><mn>0</mn></msub><mo fence="true">)</mo></mrow></mrow></mfrac></mrow></semantics></math></span>'
  },
  {
    "label": "Acute load with fading weights",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>Z</mi><mi>a</mi></msub><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo><mo>=</mo><msub><mi>Z</mi><mi>a</mi></msub><mo stretchy="false">(</mo><mi>d</mi><mo>−</mo><mn>1</mn><mo stretchy="false">)</mo><mrow><mo fence="true">(</mo><mn>1</mn><mo>−</mo><msub><mi>λ</mi><mi>a</mi></msub><mo fence="true">)</mo></mrow><mo>+</mo><msub><mi>λ</mi><mi>a</mi></msub><mi>w</mi><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo><mo separator="true">,</mo><mspace width="1em"/><msub><mi>Z</mi><mi>a</mi></msub><mo stretchy="false">(</mo><mo>−</mo><mn>1</mn><mo stretchy="false">)</mo><mo>=</mo><mover accent="true"><mi>w</mi><mo>ˉ</mo></mover></mrow></semantics></math></span>'
  },
  {
    "label": "Acute:chronic ratio with fading weights",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>R</mi><mi>Z</mi></msub><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo><mo>=</mo><mfrac><mrow><msub><mi>Z</mi><mi>a</mi></msub><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo></mrow><mrow><mi>max</mi><mo>⁡</mo><mrow><mo fence="true">(</mo><msub><mi>Z</mi><mi>c</mi></msub><mo stretchy="false">(</mo><mi>d</mi><mo stretchy="false">)</mo><mo separator="true">,</mo><msub><mi>w</mi><mn>0</mn></msub><mo fence="true">)</mo></mrow></mrow></mfrac></mrow></semantics></math></span>'
  },
  {
    "label": "Session to be compared, after the first week",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>m</mi><mi>s</mi></msub><mo>=</mo><msub><mi>m</mi><mrow><mi>m</mi><mi>a</mi><mi>x</mi></mrow></msub><mrow><mo fence="true">(</mo><mn>1</mn><mo>+</mo><mi>s</mi><mo fence="true">)</mo></mrow></mrow></semantics></math></span>'
  },
  {
    "label": "Published rate ratio of overuse injury for such a session",
    "mathml": '<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><msub><mi>R</mi><mi>s</mi></msub><mo>=</mo><mrow><mo fence="true">{</mo><mtable rowspacing="0.36em" columnalign="left left" columnspacing="1em"><mtr><mtd><mstyle scriptlevel="0" displaystyle="false"><msub><mi>R</mi><mrow><mi>r</mi><mi>e</mi><mi>f</mi><mi>e</mi><mi>r</mi><mi>e</mi><mi>n</mi><mi>c</mi><mi>e</mi></mrow></msub></mstyle></mtd><mtd><mstyle scriptlevel="0" displaystyle="false"><mrow><mtext>for</mtext><mtext> </mtext><mi>s</mi><mo>≤</mo><msub><mi>s</mi><mrow><mi>r</mi><mi>e</mi><mi>f</mi><mi>e</mi><mi>r</mi><mi>e</mi><mi>n</mi><mi>c</mi><mi>e</mi></mrow></msub></mrow></mstyle></mtd></mtr><mtr><mtd><mstyle scriptlevel="0" displaystyle="false"><msub><mi>R</mi><mrow><mi>s</mi><mi>m</mi><mi>a</mi><mi>l</mi><mi>l</mi></mrow></msub></mstyle></mtd><mtd><mstyle scriptlevel="0" displaystyle="false"><mrow><mtext>for</mtext><mtext> </mtext><mi>s</mi><mo>≤</mo><msub><mi>s</mi><mrow><mi>s</mi><mi>m</mi><mi>a</mi><mi>l</mi><mi>l</mi></mrow></msub></mrow></mstyle></mtd></mtr><mtr><mtd><mstyle scriptlevel="0" displaystyle="false"><msub><mi>R</mi><mrow><mi>m</mi><mi>o</mi><mi>d</mi><mi>e</mi><mi>r</mi><mi>a</mi><mi>t</mi><mi>e</mi></mrow></msub></mstyle></mtd><mtd><mstyle scriptlevel="0" displaystyle="false"><mrow><mtext>for</mtext><mtext> </mtext><mi>s</mi><mo>≤</mo><msub><mi>s</mi><mrow><mi>m</mi><mi>o</mi><mi>d</mi><mi>e</mi><mi>r</mi><mi>a</mi><mi>t</mi><mi>e</mi></mrow></msub></mrow></mstyle></mtd></mtr><mtr><mtd><mstyle scriptlevel="0" displaystyle="false"><msub><mi>R</mi><mrow><mi>l</mi><mi>a</mi><mi>r</mi><mi>g</mi><mi>e</mi></mrow></msub></mstyle></mtd><mtd><mstyle scriptlevel="0" displaystyle="false"><mtext>otherwise</mtext></mstyle></mtd></mtr></mtable></mrow></mrow></semantics></math></span>'
  }
];

// generated/training-load.js
var model8 = (
  /** @type {any} */
  training_load_model_exports
);
var sources8 = [{ "text": "Morton, Fitz-Clarke and Banister 1990, Journal of Applied Physiology 69", "url": "https://doi.org/10.1152/jappl.1990.69.3.1171", "use": "Weights of heart rate in the training impulse", "verified": false }, { "text": "Vermeire and others 2022, International Journal of Sports Physiology and Performance 17", "url": "https://doi.org/10.1123/ijspp.2021-0494", "use": "Time constants of fitness and fatigue as fitted to people", "verified": true }, { "text": "Foster 1998, Medicine & Science in Sports & Exercise 30", "url": "https://doi.org/10.1097/00005768-199807000-00023", "use": "Monotony and strain, related to illness and not to injuries", "verified": true }, { "text": "Williams and others 2017, British Journal of Sports Medicine 51", "url": "https://doi.org/10.1136/bjsports-2016-096589", "use": "Windows and fading weights of the acute:chronic ratio", "verified": true }, { "text": "Lolli and others 2019, British Journal of Sports Medicine 53", "url": "https://doi.org/10.1136/bjsports-2017-098110", "use": "Shared days make the two windows correlate by arithmetic", "verified": true }, { "text": "Impellizzeri and others 2021, Sports Medicine 51", "url": "https://doi.org/10.1007/s40279-020-01378-6", "use": "Contrived chronic loads did nearly as well as real ones", "verified": true }, { "text": "Frandsen and others 2025, British Journal of Sports Medicine 59", "url": "https://doi.org/10.1136/bjsports-2024-109380", "use": "Rate ratios of one long session; the ratio related the other way round", "verified": true }];
var spikes = [{ "category": "reference", "above": null, "upTo": 0.1, "ratio": 1, "low": null, "high": null }, { "category": "small", "above": 0.1, "upTo": 0.3, "ratio": 1.64, "low": 1.31, "high": 2.05 }, { "category": "moderate", "above": 0.3, "upTo": 1, "ratio": 1.52, "low": 1.16, "high": 2 }, { "category": "large", "above": 1, "upTo": null, "ratio": 2.28, "low": 1.5, "high": 3.48 }];
var cohort = "588 071 sessions of 5205 adult runners with sports watches, 22 % of them women";
var constants = { "fatigueGain": 2, "acuteDays": 7, "chronicDays": 28, "monotonyCeiling": 10 };

// explorers/training-load/layout.js
var DAYS2 = 112;
var WEEKS = DAYS2 / 7;
var NARROW6 = 470;
var LEFT3 = 46;
var COLUMN2 = { wide: 136, narrow: 88 };
var GAP7 = 12;
function isNarrow(width) {
  return width < NARROW6;
}
function dayBox(width, top, height) {
  return { left: LEFT3, right: width - (isNarrow(width) ? COLUMN2.narrow : COLUMN2.wide) - GAP7, top, bottom: top + height };
}
function dayScale({ left, right }) {
  return linearScale([0, DAYS2], [left, right]);
}
var LENS = { wide: 34, narrow: 74 };
var EDGE = 2;
var WHISKER = 12;
var HEADING = 26;
var BARS2 = 104;
var CURVES = 244;
var FOOT6 = 30;
function seasonLayout(width) {
  const narrow = isNarrow(width);
  const lens2 = narrow ? LENS.narrow : LENS.wide;
  const bars2 = dayBox(width, lens2 + HEADING, BARS2);
  const curves2 = dayBox(width, bars2.bottom + HEADING + 14, CURVES);
  const week3 = narrow ? { from: EDGE, to: width - 2 * WHISKER } : { from: bars2.left, to: bars2.right };
  return { width, narrow, lens: lens2, bars: bars2, curves: curves2, week: { ...week3, whisker: week3.to + WHISKER }, height: curves2.bottom + FOOT6 };
}
function stackWords(words, { top, bottom }, row2) {
  const placed2 = words.map((one) => ({ ...one, at: one.y })).sort((a2, b2) => a2.y - b2.y);
  let free = top;
  for (const one of placed2) {
    one.at = Math.max(one.at, free);
    free = one.at + row2 * one.rows + 2;
  }
  let lowest = bottom;
  for (const one of placed2.toReversed()) {
    one.at = Math.min(one.at, lowest - row2 * (one.rows - 1));
    lowest = one.at - row2 - 2;
  }
  return placed2;
}
var APART = 0.14;
function dayBars(loads3, x2, y2, high2) {
  const width = x2(1 - 2 * APART) - x2(0);
  return Array.from(loads3, (load2, day) => ({ load: load2, day })).filter(({ load: load2 }) => load2 > 0).map(({ load: load2, day }) => ({ left: x2(day + APART), width, top: y2(Math.min(load2, high2)), cut: load2 > high2 }));
}
function changeBetween(first, last2) {
  return first > 0 ? (Math.max(0, last2) / first) ** (1 / (WEEKS - 1)) - 1 : NaN;
}

// explorers/training-load/day-chart.js
var ROW6 = 16;
var MONTH = 4;
var MIDDLES = Array.from({ length: DAYS2 }, (_2, day) => day + 0.5);
var EVERY_DAY = Array.from({ length: DAYS2 }, (_2, day) => day);
var LAST = DAYS2 - 1;
var STROKES2 = {
  model: { width: 2.5, dash: A },
  quiet: { width: 1.75, dash: A },
  "quiet-dashed": { width: 1.75, dash: "7 3" },
  thin: { width: 1, dash: A },
  baseline: { width: 1.5, dash: "5 4" }
};
function dayChart({ box: box2, y: axis, band, lines: lines3 }) {
  const x2 = dayScale(box2);
  const y2 = linearScale([axis.low, axis.high], [box2.bottom, box2.top]);
  return w`
    ${i3([...Object.values(box2), axis.low, axis.high], () => levels2(box2, axis, y2))}
    <svg class="se-plot" x="0" y=${box2.top - 2} width=${box2.right + 2} height=${box2.bottom - box2.top + 4} viewBox="0 ${box2.top - 2} ${box2.right + 2} ${box2.bottom - box2.top + 4}">
      ${band ? i3([band.low, band.high, box2.right], () => w`<path class="se-band-uncertainty" d=${areaPath(EVERY_DAY, MIDDLES, band.low, band.high, x2, y2)}></path>`) : A}
      ${lines3.map(({ stroke, y: values }) => i3([values, stroke, box2.right], () => w`<path class=${`se-line-${stroke}`} fill="none" stroke-width=${STROKES2[stroke].width}
        stroke-dasharray=${STROKES2[stroke].dash} d=${linePath(EVERY_DAY, MIDDLES, values, x2, y2)}></path>`))}
    </svg>
    ${labels(lines3, band, box2, x2, y2)}`;
}
function levels2({ left, right }, { low: low2, high: high2, step, strong, print }, y2) {
  const values = Array.from({ length: Math.round((high2 - low2) / step) + 1 }, (_2, index) => low2 + index * step);
  return values.map((value) => w`
    <line class=${value === strong ? "se-axis" : "se-gridline"} x1=${left} x2=${right} y1=${px(y2(value))} y2=${px(y2(value))}></line>
    <text class="se-quiet" x=${left - 8} y=${px(y2(value) + 4)} text-anchor="end">${print(value)}</text>`);
}
function weekAxis(box2, at2) {
  const x2 = dayScale(box2);
  return i3([...Object.values(box2), at2], () => Array.from({ length: WEEKS / MONTH + 1 }, (_2, index) => index * MONTH).map((week3) => w`
    <line class="se-axis" x1=${px(x2(7 * week3))} x2=${px(x2(7 * week3))} y1=${at2 + 3} y2=${at2 + 8}></line>
    <text class="se-quiet" x=${px(x2(7 * week3))} y=${at2 + 22} text-anchor="middle">${week3}</text>
    ${week3 === WEEKS ? w`<text class="se-quiet" x=${px(x2(7 * week3) + 12)} y=${at2 + 22}>weeks</text>` : A}`));
}
function labels(lines3, band, box2, x2, y2) {
  const height = (value) => Math.max(box2.top, Math.min(box2.bottom, y2(value)));
  const named = lines3.filter(({ words }) => words.length > 0).map(({ stroke, y: values, words }) => ({ tone: stroke, y: height(values[LAST]), rows: words.length, words }));
  if (band) named.push({ tone: "quiet", y: (height(band.low[LAST]) + height(band.high[LAST])) / 2, rows: band.words.length, words: band.words });
  const [end, column] = [x2(MIDDLES[LAST]), box2.right + 12];
  return stackWords(named, { top: box2.top + 2, bottom: box2.bottom - 2 }, ROW6).map(({ tone, y: from, at: at2, words }) => w`
    <path class="se-leader se-leader-${tone}" d="M${px(end + 3)} ${px(from)}L${px(column - 4)} ${px(at2)}"></path>
    <g transform=${place(column, at2 + 4)}>${words.map((row2, index) => w`<text class="se-label se-label-${tone}" y=${index * ROW6}>${row2}</text>`)}</g>`);
}

// explorers/training-load/strings.js
var { fitness_time: fitnessTimes, fatigue_time: fatigueTimes } = model8.inputs;
var FIRST_SUNDAY = 6;
var WEEK = 7;
var TITLE11 = "Explorer: sessions, training load and what is known of it";
var question2 = (change3, growth) => `A runner adds ${fixed(100 * change3, 0)} % every week. The sixteenth week has ${fixed(growth, 1)} times the load of the first. How high does the acute:chronic ratio stand then?`;
var UNTIL_COMMIT7 = "Commit a guess to see the three ratios";
var NO_FORECAST = "Whether any such number helps to prevent an injury is not settled. None of them forecasts an injury of a person.";
var DRAG2 = "Pull, carry or add sessions in the first week; it is repeated, changed by the same share from week to week. The grip at the end of the loads sets that share.";
var LOADS = "Weights of intensity are quoted second hand (not verified), and the unit is arbitrary.";
var BAND = `Band: time constants as fitted to people, ${fitnessTimes.low} to ${fitnessTimes.high} days for fitness and ${fatigueTimes.low} to ${fatigueTimes.high} for fatigue, all at once. It is so wide that the textbook’s ${fitnessTimes.default} and ${fatigueTimes.default} describe nobody.`;
var MONOTONY = `Monotony is the mean day divided by the SD of the days; where all are alike the SD is 0, and the course sets ${constants.monotonyCeiling}. One paper relates it to illness in athletes, not to injuries.`;
var HISTORY = "History, not advice. Two windows that share days are tied by arithmetic; invented chronic loads did nearly as well as real ones; among the runners of the study of single sessions, its relation to injury ran the other way round. So no zone is drawn.";
var SPIKES = `${cohort}. Injuries were reported by the runners; nobody was assigned a session. Lines: 95 % intervals. They overlap and do not rise steadily, so nothing is drawn between them.`;
var REFERENCE4 = "The first group is what the others are compared with; that does not show it to be safe.";
var GRIP3 = "Change from week to week";
function au(value) {
  return Math.abs(value) < 9999.5 ? fixed(value, 0) : `${fixed(value / 1e3, 0)}k`;
}
var ratio = (value) => fixed(value, 2);
var percent5 = (share) => `${signed(100 * share, Number.isInteger(Number((100 * share).toFixed(6))) ? 0 : 1)} %`;
var fold = (growth) => `${fixed(growth, growth < 10 ? 1 : 0)} ×`;
function spikeWords({ above, upTo }) {
  const [from, to] = [above, upTo].map((one) => one === null ? null : fixed(100 * one, 0));
  if (from === null) return `up to ${to} %`;
  return to === null ? `over ${from} %` : `over ${from} to ${to} %`;
}
function spikeOf(change3) {
  return spikes.findIndex(({ upTo }) => upTo === null || change3 <= upTo);
}
function spikeNumbers({ ratio: value, low: low2, high: high2 }) {
  return low2 === null || high2 === null ? `${fixed(value, 0)}, by definition` : `${ratio(value)} (${ratio(low2)}–${ratio(high2)})`;
}
function dailyMinutes({ daily_load: mean, daily_load_sd: sd, load_per_minute: weight }) {
  return { mean: mean / weight, sd: sd / weight };
}
function weekRows(results) {
  const { mean, sd } = dailyMinutes(results);
  return [
    `${fixed(results.weekly_minutes, 0)} min, load ${au(results.weekly_load)}`,
    `mean ${fixed(mean, 0)}, SD ${fixed(sd, 0)} min`,
    `monotony ${fixed(results.monotony, 2)}`,
    `strain ${au(results.strain)}`
  ];
}
function fadingWeek(results) {
  const week3 = results.fading_ratio.slice(-WEEK);
  return [Math.min(...week3), Math.max(...week3)].map(ratio);
}
function steadyRatio({ results, values }) {
  if (results.weekly_load === 0) return "Without a session there is nothing to compare.";
  const [low2, high2] = fadingWeek(results);
  const climb = values.weekly_change === 0 ? "A plan that does not change gives 1" : "A constant change gives one constant ratio from week 5 on, however far the load has moved";
  return `${climb}; the fading form still swings from ${low2} to ${high2} within the last week.`;
}
function direction2(series, size) {
  const change3 = series[series.length - 1] - series[FIRST_SUNDAY];
  return bandOf(100 * change3 / Math.max(size, 1e-9)).direction;
}
function formWords(results) {
  const size = Math.abs(results.form[FIRST_SUNDAY]);
  const [now, low2, high2] = [results.form, results.form_low, results.form_high].map((series) => direction2(series, size));
  const verb = { "-1": "falls", 0: "hardly changes", 1: "rises" }[String(now)];
  return `Form ${verb} with these time constants${low2 * high2 < 0 ? "; those fitted to people allow a rise and a fall" : ""}.`;
}
function sentence8(view) {
  if (!view.revealed) {
    const text = "Commit your guess: the answer appears here in one sentence.";
    return { band: "predict", shown: b`${text}`, spoken: text };
  }
  const { results, values } = view;
  if (results.weekly_load === 0) {
    const text = "There is no session in this week, and so no load.";
    return { band: text, shown: b`${text}`, spoken: text };
  }
  const load2 = { "-1": "falls", 0: "stays the same", 1: "grows" }[String(bandOf(100 * (results.load_growth - 1)).direction)];
  const to = load2 === "stays the same" ? "" : b`, to <b>${fold(results.load_growth)}</b> the first week\u2019s`;
  const form = formWords(results);
  const session = `A session of ${fixed(results.spike_session, 0)} min, against ${fixed(results.longest_session, 0)} before,`;
  const spike = spikeSaid(spikes[spikeOf(values.session_change)]);
  return {
    band: `${load2}|${form}|${spike.spoken}`,
    shown: b`The weekly load <b>${load2}</b>${to}; the acute:chronic ratio ends at <b>${ratio(results.last_acute_chronic_ratio)}</b>. ${form} ${session} ${spike.shown}`,
    spoken: `The weekly load ${load2}. ${form} A session of that length ${spike.spoken}`
  };
}
function spikeSaid({ category, ratio: value, low: low2, high: high2 }) {
  if (low2 === null || high2 === null) {
    const text = "belongs to the group of comparison.";
    return { shown: text, spoken: text };
  }
  const group = `is a ${category} spike`;
  return {
    shown: `${group}: the rate of overuse injury in that group was ${ratio(value)} times (${ratio(low2)} to ${ratio(high2)}) that of the comparison.`,
    spoken: `${group}: the rate of overuse injury in that group was higher than in the comparison.`
  };
}
function weekAlt2({ results }) {
  const { mean, sd } = dailyMinutes(results);
  return `Mean day of the first week ${fixed(mean, 0)} minutes, standard deviation ${fixed(sd, 0)}: monotony ${fixed(results.monotony, 2)}, strain ${fixed(results.strain, 0)}.`;
}
function seasonAlt2({ results, pinned, changed }) {
  return `Daily loads over 16 weeks as bars, in arbitrary units. The first week adds up to ${fixed(results.weekly_load, 0)}, the last to ${fixed(results.last_weekly_load, 0)}, ${fixed(results.load_growth, 2)} times as much. Below, over the same days: fitness ends at ${fixed(results.last_fitness, 0)}, ${constants.fatigueGain} times fatigue at ${fixed(constants.fatigueGain * results.last_fatigue, 0)}, form at ${fixed(results.last_form, 0)}, in a band from ${fixed(results.last_form_low, 0)} to ${fixed(results.last_form_high, 0)}.` + (changed ? ` Pinned: last week ${fixed(pinned.last_weekly_load, 0)}, form ${fixed(pinned.last_form, 0)}.` : "");
}
function ratioAlt({ results, pinned, changed }) {
  const [low2, high2] = fadingWeek(results);
  return `Three forms of the acute:chronic ratio over 16 weeks. On the last day: ${ratio(results.last_acute_chronic_ratio)} with windows that share ${constants.acuteDays} days, ${ratio(results.last_uncoupled_ratio)} with windows that share none, ${ratio(results.last_fading_ratio)} with fading weights, which swings from ${low2} to ${high2} within the last week. No zone is drawn.` + (changed ? ` Pinned: ${ratio(pinned.last_acute_chronic_ratio)}.` : "");
}
function spikeAlt({ values, results }) {
  const rows = spikes.map((spike) => `${spikeWords(spike)} longer: ${spikeNumbers(spike)}`).join("; ");
  return `Published rate ratios of overuse injury by the length of one session against the longest of the past 30 days, with 95 % intervals. ${rows}. This session of ${fixed(results.spike_session, 0)} minutes is in the category ${spikeWords(spikes[spikeOf(values.session_change)])}.`;
}

// explorers/training-load/charts.js
var HEIGHT4 = 292;
var RATIO = { low: 0, high: 2, step: 0.5, strong: 1, print: (value) => value.toFixed(1) };
var STRIP = 16;
function ratioChart2(view) {
  const { revealed, width } = view;
  const room = width("ratio", 290);
  return b`<figure>
    <p class="se-heading">Acute:chronic ratio <span>last ${constants.acuteDays} days to last ${constants.chronicDays}</span></p>
    ${slot("ratio", HEIGHT4, revealed ? b`<svg role="img" aria-label=${ratioAlt(view)} viewBox="0 0 ${room} ${HEIGHT4}" height=${HEIGHT4}>
      ${dayChart({ box: ratioBox(room), y: RATIO, lines: ratioLines2(view) })}
      ${fillingStrip(ratioBox(room))}
    </svg>` : b`<p class="se-veil">${UNTIL_COMMIT7}</p>`)}
    <div>
      <p class="se-caption">${badge("illustration")}<span>${revealed ? steadyRatio(view) : A} ${HISTORY}</span></p>
    </div>
  </figure>`;
}
var ratioBox = (width) => dayBox(width, 14, HEIGHT4 - 14 - 30 - STRIP - 8);
function ratioLines2({ results, pinned, changed }) {
  const lines3 = [{ stroke: "thin", y: results.fading_ratio, words: ["fading", `weights ${ratio(results.last_fading_ratio)}`] }];
  if (changed) lines3.push({ stroke: "baseline", y: pinned.acute_chronic_ratio, words: [] });
  lines3.push(
    { stroke: "quiet-dashed", y: results.uncoupled_ratio, words: ["no shared", `day ${ratio(results.last_uncoupled_ratio)}`] },
    { stroke: "model", y: results.acute_chronic_ratio, words: ["shared", `days ${ratio(results.last_acute_chronic_ratio)}`] }
  );
  return lines3;
}
function fillingStrip(box2) {
  const x2 = dayScale(box2);
  const top = box2.bottom + 8;
  const filled = x2(constants.chronicDays);
  return w`${i3([...Object.values(box2)], () => w`
    <rect class="se-flight" x=${px(box2.left)} y=${top} width=${px(filled - box2.left)} height=${STRIP}></rect>
    <rect class="se-contact" x=${px(filled)} y=${top} width=${px(box2.right - filled)} height=${STRIP}></rect>
    <text class="se-quiet" transform=${place((box2.left + filled) / 2, top + 12.5)} text-anchor="middle">${filled - box2.left > 56 ? "filling" : ""}</text>
    <text class="se-quiet" transform=${place((filled + box2.right) / 2, top + 12.5)} text-anchor="middle">${box2.right - filled > 110 ? "windows full" : "full"}</text>`)}
    ${weekAxis(box2, top + STRIP)}`;
}
var SPIKE = { top: 8, row: 57, names: { share: 0.4, least: 112, most: 150 }, low: 0.8, high: 4, ticks: [1, 2, 3, 4] };
var LETTER3 = 6.7;
function spikeChart(view) {
  const room = view.width("spike", 290);
  return b`<figure>
    <p class="se-heading">Rate ratio of overuse injury <span>by how much longer one session was than the longest of 30 days</span></p>
    ${slot("spike", HEIGHT4, spikeRows(view, room))}
    <div>
      <p class="se-caption">${badge("evidence")}<span>${SPIKES}</span></p>
      <p class="se-caption">${REFERENCE4}</p>
    </div>
  </figure>`;
}
function spikeRows(view, width) {
  const names3 = Math.max(SPIKE.names.least, Math.min(SPIKE.names.most, SPIKE.names.share * width));
  const [low2, high2] = [SPIKE.low, SPIKE.high].map(Math.log);
  const x2 = (ratio2) => names3 + (Math.log(ratio2) - low2) / (high2 - low2) * (width - names3 - 14);
  const selected = spikeOf(view.values.session_change);
  const bottom = SPIKE.top + SPIKE.row * spikes.length;
  return b`<svg role="img" aria-label=${spikeAlt(view)} viewBox="0 0 ${width} ${HEIGHT4}" height=${HEIGHT4}>
    ${i3([width], () => w`
      ${SPIKE.ticks.map((tick) => w`
        <line class=${tick === 1 ? "se-axis-strong" : "se-gridline"} x1=${px(x2(tick))} x2=${px(x2(tick))} y1=${SPIKE.top} y2=${bottom}></line>
        <text class="se-quiet" x=${px(x2(tick))} y=${bottom + 18} text-anchor="middle">${tick}${tick === SPIKE.high ? " ×" : ""}</text>`)}
      ${spikes.map((spike, index) => spikeRow(spike, SPIKE.top + index * SPIKE.row, x2))}`)}
    ${here(view, SPIKE.top + selected * SPIKE.row, width)}
  </svg>`;
}
function spikeRow(spike, top, x2) {
  const line = top + 40;
  const { ratio: ratio2, low: low2, high: high2 } = spike;
  const numbers2 = spikeNumbers(spike);
  return w`
    <text class="se-strong" x="8" y=${top + 22}>${spikeWords(spike)}</text>
    <text class="se-label se-label-measured" x=${px(Math.max(x2(1) + 8, x2(ratio2) - LETTER3 * numbers2.length / 2))} y=${top + 24}>${numbers2}</text>
    ${low2 === null || high2 === null ? A : w`<path class="se-range-spread" d="M${px(x2(low2))} ${line - 5}v10M${px(x2(low2))} ${line}H${px(x2(high2))}m0 -5v10"></path>`}
    <circle class="se-point" cx=${px(x2(ratio2))} cy=${line} r="4.5"></circle>`;
}
function here({ results }, top, width) {
  return w`
    ${[["se-ring", 3.6], ["se-ring-light", 1.8]].map(([name9, line]) => w`<rect class=${name9} x="2" y=${top + 2} width=${width - 4} height=${SPIKE.row - 4} rx="6" stroke-width=${line}></rect>`)}
    <text class="se-label-model" x="8" y=${top + 42}>this one ${results.spike_session.toFixed(0)} min</text>`;
}

// explorers/training-load/scene.js
var LOADS2 = { high: 600, step: 200 };
var FORM = { low: -8e3, high: 6e3, step: 2e3, strong: 0, print: au };
var WEEK2 = daysOfWeek("minutes_");
function scene7(view) {
  const layout = seasonLayout(view.width("season", 620));
  const { width, height, week: week3 } = layout;
  return b`
    ${slot("week", WEEK_STRIP_HEIGHT, b`
      <svg role="img" aria-label=${weekAlt2(view)} viewBox="0 0 ${width} ${WEEK_STRIP_HEIGHT}" height=${WEEK_STRIP_HEIGHT}>${weekMean(view, layout)}</svg>
      ${weekStrip({ view, days: WEEK2, from: week3.from, to: week3.to, noun: "session" })}`)}
    ${slot("season", height, b`
      <svg role="img" aria-label=${seasonAlt2(view)} viewBox="0 0 ${width} ${height}" height=${height}>
        ${lens(layout)}
        ${layout.narrow ? weekWords(view, 8, 20) : A}
        ${loads2(view, layout)}
        ${curves(view, layout)}
      </svg>
      ${changeGrip(view, layout)}`)}
    <p class="se-caption">${DRAG2}</p>
    <p class="se-caption">${badge("illustration")}<span>${LOADS} ${MONOTONY} ${BAND}</span></p>`;
}
function weekMean(view, { week: { from, whisker }, narrow }) {
  const { mean, sd } = dailyMinutes(view.results);
  const y2 = linearScale([0, view.inputs[WEEK2[0].input].high], [WEEK_STRIP_HEIGHT, WEEK_STRIP_HEIGHT - SCALE]);
  const [top, bottom] = [y2(mean + sd), y2(Math.max(0, mean - sd))];
  return w`
    <line class="se-mean" x1=${from} x2=${px(whisker)} y1=${px(y2(mean))} y2=${px(y2(mean))}></line>
    <path class="se-spread" d="M${px(whisker - 4)} ${px(top)}h8m-4 0V${px(bottom)}m-4 0h8"></path>
    <circle class="se-dot-model" cx=${px(whisker)} cy=${px(y2(mean))} r="4"></circle>
    ${narrow ? A : weekWords(view, whisker + 12, 58)}`;
}
function weekWords({ results }, x2, top) {
  return weekRows(results).map((row2, index) => w`<text class=${index === 2 ? "se-label-model" : A} x=${px(x2)} y=${top + 17 * index}>${row2}</text>`);
}
function lens({ week: { from, to }, lens: bottom, bars: bars2 }) {
  const x2 = dayScale(bars2);
  return w`<path class="se-lens-beam" d="M${px(from)} 0H${px(to)}L${px(x2(WEEK2.length))} ${bottom}V${bars2.bottom}H${px(x2(0))}V${bottom}Z"></path>`;
}
function loads2({ results, pinned, changed }, { bars: box2, narrow }) {
  const x2 = dayScale(box2);
  const y2 = linearScale([0, LOADS2.high], [box2.bottom, box2.top]);
  return w`
    <text class="se-strong" x=${box2.left} y=${box2.top - 10}>Load of each day<tspan class="se-quiet se-regular" dx="5">${narrow ? "AU" : "arbitrary units"}</tspan></text>
    ${i3([...Object.values(box2)], () => loadLevels(box2, y2))}
    ${i3([results.load, box2.right], () => bars(results.load, x2, y2))}
    ${changed ? i3([pinned.load, box2.right], () => w`<path class="se-bar-pinned" d=${tops(pinned.load, x2, y2)}></path>`) : A}
    ${growthWords(results, changed ? pinned : null).map(({ text, tone }, index) => w`<text class=${tone} x=${px(box2.right + 24)} y=${box2.bottom - 46 + 16 * index}>${text}</text>`)}`;
}
function growthWords(results, pinned) {
  return [
    { text: "last week", tone: "se-label-model" },
    { text: `${fold(results.load_growth)} first`, tone: "se-label-model" },
    ...pinned ? [{ text: `– pinned ${fold(pinned.load_growth)}`, tone: "se-strong" }] : []
  ];
}
function loadLevels({ left, right }, y2) {
  const levels3 = Array.from({ length: LOADS2.high / LOADS2.step + 1 }, (_2, index) => index * LOADS2.step);
  return levels3.map((level) => w`
    <line class=${level === 0 ? "se-axis" : "se-gridline"} x1=${left} x2=${right} y1=${px(y2(level))} y2=${px(y2(level))}></line>
    <text class="se-quiet" x=${left - 8} y=${px(y2(level) + 4)} text-anchor="end">${level}</text>`);
}
function bars(series, x2, y2) {
  const all = dayBars(series, x2, y2, LOADS2.high);
  const cut2 = all.filter((bar3) => bar3.cut);
  return w`
    <path class="se-bar" d=${all.map(({ left, width, top }) => `M${px(left)} ${px(y2(0))}V${px(top)}h${px(width)}V${px(y2(0))}Z`).join("")}></path>
    ${cut2.length === 0 ? A : w`<path class="se-bar" d=${cut2.map(({ left, width, top }) => `M${px(left)} ${px(top)}l${px(width / 2)} -5l${px(width / 2)} 5Z`).join("")}></path>`}`;
}
function tops(series, x2, y2) {
  return dayBars(series, x2, y2, LOADS2.high).map(({ left, width, top }) => `M${px(left - 1)} ${px(top)}h${px(width + 2)}`).join("");
}
function curves({ results, pinned, changed }, { curves: box2, narrow }) {
  const named = (name9, value) => narrow ? [name9, au(value)] : [`${name9} ${au(value)}`];
  const fatigue = results.fatigue.map((value) => constants.fatigueGain * value);
  const lines3 = [
    { stroke: "quiet", y: results.fitness, words: named("fitness", results.last_fitness) },
    { stroke: "quiet-dashed", y: fatigue, words: named(`${constants.fatigueGain} × fatigue`, fatigue[DAYS2 - 1]) }
  ];
  if (changed) lines3.push({ stroke: "baseline", y: pinned.form, words: [] });
  lines3.push({ stroke: "model", y: results.form, words: named("form", results.last_form) });
  return w`
    <text class="se-strong" x=${box2.left} y=${box2.top - 12}>Fitness, fatigue and form<tspan class="se-quiet se-regular" dx="5">${narrow ? "AU" : "arbitrary units"}</tspan></text>
    ${dayChart({
    box: box2,
    y: FORM,
    lines: lines3,
    band: { low: results.form_low, high: results.form_high, words: [`range ${au(results.last_form_low)}`, `to ${au(results.last_form_high)}`] }
  })}
    ${weekAxis(box2, box2.bottom)}`;
}
function changeGrip(view, { bars: box2 }) {
  const y2 = linearScale([0, LOADS2.high], [box2.bottom, box2.top]);
  const first = view.results.longest_session * view.results.load_per_minute;
  const load2 = (at2) => (box2.bottom - at2) / (box2.bottom - box2.top) * LOADS2.high;
  return handle({
    view,
    input: "weekly_change",
    label: GRIP3,
    spoken: percent5(view.values.weekly_change),
    x: box2.right,
    y: y2(Math.min(LOADS2.high, first * view.results.load_growth)),
    toValue: ([, at2]) => {
      const change3 = changeBetween(first, load2(at2));
      return Number.isNaN(change3) ? view.values.weekly_change : change3;
    }
  });
}

// explorers/training-load/definition.js
var { inputs: inputs14 } = model8;
var shown = (number, unit, words) => ({ number, unit, spoken: `${number} ${words}` });
var change2 = (value) => shown(tidySigned(100 * value, 0), "%", "per cent");
var days = WEEK2.map(({ input, short, name: name9 }, index) => ({
  input,
  label: short,
  name: `${name9}, minutes`,
  ...index === 0 ? { heading: "Minutes in the first week" } : {},
  compact: true,
  show: (value) => shown(tidy(value, 0), "min", "minutes")
}));
var controls8 = [
  ...days,
  {
    heading: "The plan",
    input: "weekly_change",
    label: "Change from week to week",
    show: change2,
    meaning: (_2, results) => `last week ${fold(results.load_growth)}`,
    range: rangeText(inputs14.weekly_change, 0, "%", 100)
  },
  {
    input: "session_change",
    label: "One session, against the longest",
    show: change2,
    meaning: (_2, results) => `${fixed(results.spike_session, 0)} min`,
    range: rangeText(inputs14.session_change, 0, "%", 100)
  },
  {
    heading: "Weights and constants",
    input: "heart_rate_reserve",
    label: "Heart rate reserve",
    show: (value) => shown(tidy(100 * value, 0), "%", "per cent"),
    meaning: (_2, results) => `${fixed(results.load_per_minute, 2)} AU/min`,
    range: rangeText(inputs14.heart_rate_reserve, 0, "%", 100)
  },
  { input: "sex", label: "Weights for" },
  ...[["fitness_time", "Fitness fades over"], ["fatigue_time", "Fatigue fades over"]].map(([input, label]) => ({
    input,
    label,
    show: (value) => shown(tidy(value, 0), "d", "days"),
    meaning: () => `textbook: ${inputs14[input].default}`,
    range: rangeText(inputs14[input], 0, "d")
  }))
];
var week2 = (...minutes) => Object.fromEntries(WEEK2.map(({ input }, index) => [input, minutes[index]]));
var RISE = { weekly_change: 0.1 };
function charts5(view) {
  return b`${ratioChart2(view)}${spikeChart(view)}`;
}
var trainingLoad = {
  kind: "training-load",
  title: TITLE11,
  model: model8,
  controls: controls8,
  presets: [
    { label: "+10 % a week", values: RISE },
    { label: "Nothing changes", values: { weekly_change: 0 } },
    { label: "Every day alike", values: { ...week2(20, 20, 20, 20, 20, 20, 20), weekly_change: 0 } },
    { label: "One weekend", values: { ...week2(0, 0, 0, 0, 0, 40, 110), weekly_change: 0 } },
    { label: "−10 % a week", values: { weekly_change: -0.1 } },
    { label: "One run +50 %", values: { session_change: 0.5 } },
    { label: "Other constants", values: { fitness_time: inputs14.fitness_time.low, fatigue_time: inputs14.fatigue_time.high } }
  ],
  prediction: {
    question: question2(RISE.weekly_change, model8.evaluate(RISE).load_growth),
    quantity: "acute:chronic ratio on the last day",
    unit: "×",
    signed: false,
    digits: 2,
    close: 0.1,
    low: 1,
    high: 4,
    step: 0.05,
    start: 2.5,
    before: {},
    after: RISE,
    answer: (_2, after) => after.last_acute_chronic_ratio
  },
  // A ratio, or the two means that it is made of, would give the answer away.
  veiled: Object.keys(model8.outputs).filter((name9) => /acute|chronic|earlier|uncoupled|fading/.test(name9) && !name9.endsWith("_weight")),
  dock: [
    { label: "acute:chronic", output: "last_acute_chronic_ratio", digits: 2 },
    { label: "monotony", output: "monotony", digits: 2 },
    { label: "form, last day", output: "last_form", digits: 0 }
  ],
  columns: [
    "day",
    "load",
    "fitness",
    "fatigue",
    "form",
    "form_low",
    "form_high",
    "acute_load",
    "chronic_load",
    "earlier_load",
    "acute_chronic_ratio",
    "uncoupled_ratio",
    "fading_acute_load",
    "fading_chronic_load",
    "fading_ratio"
  ],
  figure: scene7,
  charts: charts5,
  sentence: sentence8,
  notes: b`<span>${badge("disputed")}${NO_FORECAST}</span>`,
  equations: equations8,
  sources: sources8,
  provenance: `Spine in Stride, training-load explorer. Daily loads and what models of load make of them, in an arbitrary unit; acute and chronic are means of ${constants.acuteDays} and ${constants.chronicDays} days. Illustration, and history: no forecast for anyone.`
};

// explorers/training-load/index.js
register(trainingLoad);

// hosts/jupyter.js
if (!customElements.get("spine-explorer")) customElements.define("spine-explorer", SpineExplorer);
function render({ model: model9, el }) {
  const explorer = (
    /** @type {SpineExplorer} */
    document.createElement("spine-explorer")
  );
  const names3 = model9.get("_input_names");
  explorer.setAttribute("host", "jupyter");
  explorer.setAttribute("kind", model9.get("_kind"));
  for (const name9 of names3) explorer.setAttribute(name9, String(model9.get(name9)));
  explorer.toggleAttribute("revealed", model9.get("revealed"));
  let sending = false;
  const fromPython = () => {
    if (sending) return;
    const values = Object.fromEntries(names3.map((name9) => [name9, model9.get(name9)]));
    if (names3.some((name9) => values[name9] !== explorer.values[name9])) explorer.set(values);
    if (explorer.revealed !== model9.get("revealed")) explorer.reveal(model9.get("revealed"));
  };
  const toPython = () => {
    sending = true;
    for (const name9 of names3) model9.set(name9, explorer.values[name9]);
    model9.set("revealed", explorer.revealed);
    sending = false;
    model9.save_changes();
  };
  explorer.addEventListener("explorer-change", toPython);
  el.addEventListener("keydown", (event) => event.stopPropagation());
  for (const name9 of [...names3, "revealed"]) model9.on(`change:${name9}`, fromPython);
  el.append(explorer);
  return () => {
    for (const name9 of [...names3, "revealed"]) model9.off(`change:${name9}`, fromPython);
    explorer.remove();
  };
}
var jupyter_default = { render };
export {
  jupyter_default as default
};
