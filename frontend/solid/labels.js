/**
 * Labels as HTML over the figure. Names of parts stand in two columns beside it, with leaders, never over each other;
 * names of bones lie on the bone.
 */

// px: of a name to the picture's edge, to the bones and to the next name; and how wide a name may be.
const EDGE = 8, AWAY = 16, BETWEEN = 4, WIDEST = 190, NARROWEST = 72;

/**
 * @typedef {object} Place
 * @property {string} name @property {number} x @property {number} y px @property {boolean} seen
 * @property {'ink'|'disc'|'bone'} tone  'bone': on the bone, without a leader
 */

/** @typedef {{text: HTMLElement, line: SVGElement, dot: SVGElement, room: number, width: number, height: number}} Mark */

/** @param {HTMLElement} layer */
export function createLabels(layer) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('aria-hidden', 'true');
  layer.before(svg);
  /** @type {Map<string, Mark>} */
  const marks = new Map();

  /** @param {Place} place @returns {Mark} */
  function mark({ name, tone }) {
    const known = marks.get(name);
    if (known) return known;
    const text = document.createElement('li');
    text.dataset.tone = tone;
    text.textContent = name;
    layer.append(text);
    const line = /** @type {SVGElement} */ (document.createElementNS(svg.namespaceURI, 'path'));
    const dot = /** @type {SVGElement} */ (document.createElementNS(svg.namespaceURI, 'circle'));
    dot.setAttribute('r', '2.5');
    for (const drawn of [line, dot]) drawn.dataset.tone = tone;
    if (tone !== 'bone') svg.append(line, dot);
    const made = { text, line, dot, room: 0, width: 0, height: 0 };
    marks.set(name, made);
    return made;
  }

  /** @param {HTMLElement} text @param {number} x @param {number} y */
  function move(text, x, y) {
    const to = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
    if (text.style.transform !== to) text.style.transform = to;
  }

  /** Fit a label into the room it has; the size is measured only when the room has changed. @param {Mark} one @param {number} room */
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
      for (const [name, one] of marks) if (!named.has(name)) { one.text.remove(); one.line.remove(); one.dot.remove(); marks.delete(name); }
      svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
      const seen = places.filter((place) => {
        const { text, line, dot } = mark(place), hidden = !place.seen || place.y < 4 || place.y > height - 4 || place.x < 0 || place.x > width;
        for (const one of [text, line, dot]) one.toggleAttribute('hidden', hidden);
        return !hidden;
      });
      for (const place of seen) {
        if (place.tone !== 'bone') continue;
        const one = mark(place);
        fit(one, WIDEST);
        move(one.text, place.x - one.width / 2, place.y - one.height / 2);
      }
      // The outermost places take their own side; the columns are evened out.
      const order = seen.filter(({ tone }) => tone !== 'bone').sort((a, b) => a.x - b.x), most = Math.ceil(order.length / 2) + 1;
      const onLeft = Math.min(most, Math.max(order.length - most, order.filter(({ x }) => x < (left + right) / 2).length));
      [order.slice(0, onLeft), order.slice(onLeft)].forEach((side, right_) => {
        const wall = right_ ? width - right : left, room = Math.max(NARROWEST, Math.min(WIDEST, wall - AWAY - EDGE));
        side.sort((a, b) => a.y - b.y);
        const own = side.map(mark);
        for (const one of own) fit(one, room);
        const ys = side.map(({ y }) => y);
        for (let round = 0; round < 40; round += 1) for (let i = 1; i < ys.length; i += 1) {
          const lack = (own[i].height + own[i - 1].height) / 2 + BETWEEN - (ys[i] - ys[i - 1]);
          if (lack > 0) { ys[i - 1] -= lack / 2; ys[i] += lack / 2; }
        }
        const last = own.at(-1), first = own[0];
        const shift = last && first ? Math.max(first.height / 2 + 2 - ys[0], Math.min(0, height - last.height / 2 - 2 - (ys.at(-1) ?? 0))) : 0;
        const widest = Math.max(0, ...own.map((one) => one.width));
        const column = right_
          ? Math.min(width - widest - EDGE, Math.max(right + AWAY, ...side.map(({ x }) => x + AWAY)))
          : Math.max(widest + EDGE, Math.min(left - AWAY, ...side.map(({ x }) => x - AWAY)));
        side.forEach(({ x, y }, i) => {
          const one = own[i], at = ys[i] + (ys[0] + shift < first.height / 2 ? 0 : shift);
          one.text.toggleAttribute('data-left', !right_);
          move(one.text, right_ ? column + 5 : column - one.width - 5, at - one.height / 2);
          one.line.setAttribute('d', `M${column.toFixed(1)} ${at.toFixed(1)}L${x.toFixed(1)} ${y.toFixed(1)}`);
          one.dot.setAttribute('cx', x.toFixed(1));
          one.dot.setAttribute('cy', y.toFixed(1));
        });
      });
    },
  };
}
