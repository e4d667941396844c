/**
 * What the tests do inside a page: move sliders as a script does, read what a card holds, look for trouble.
 * Loaded before the page's own scripts; `card` is always a <spine-explorer>.
 */
window.probe = (() => {
  const SLACK = 2; // px by which boxes of text may overlap: they are higher than their letters

  let html = '';
  let leave = new AbortController();

  /** Keep what the page's file says of its explorers, before a script touched them. */
  function remember() {
    const request = new XMLHttpRequest();
    request.open('GET', location.href, false);
    request.send();
    html = new DOMParser().parseFromString(request.responseText, 'text/html').querySelector('main').innerHTML;
  }

  /** Make the explorers anew, as if the page had just been opened at an address. */
  function renew(address) {
    leave.abort();
    leave = new AbortController();
    document.querySelector('main').innerHTML = '';
    history.replaceState(null, '', address);
    document.querySelector('main').innerHTML = html;
    document.activeElement?.blur();
    scrollTo(0, 0);
  }

  /** Set sliders and send the input event. */
  function set(card, settings) {
    for (const [name, value] of Object.entries(settings)) {
      const input = card.querySelector(`input[name="${name}"]`);
      if (input.value === value) continue;
      input.value = value;
      if (Number(input.value) !== Number(value)) throw new Error(`${name} cannot hold ${value}: ${input.value}`);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }

  /** What the sliders show. */
  function shown(card) {
    return Object.fromEntries([...card.querySelectorAll('.se-control input')].map((input) => [input.name, input.value]));
  }

  /** What a card and its slider hold for an input. */
  function held(card, name) {
    return [card.values[name], Number(card.querySelector(`input[name="${name}"]`).value)];
  }

  /** What can be pressed or dragged and is smaller than it has to be: selector -> least height, px. */
  function smallTargets(card, heights) {
    return Object.entries(heights).flatMap(([selector, least]) => [...card.querySelectorAll(selector)].flatMap((one) => {
      const { width, height } = one.getBoundingClientRect();
      if (!one.getClientRects().length || (height >= least && width >= 24)) return [];
      return [`${one.name || one.textContent.trim()}: ${Math.round(width)} x ${Math.round(height)} px`];
    }));
  }

  /** The data-value of every output, null where it has none. */
  function outputs(card) {
    return Object.fromEntries([...card.querySelectorAll('output[name]')]
      .map((output) => [output.getAttribute('name'), output.getAttribute('data-value')]));
  }

  /** Every text node and every attribute, as [element, attribute or null, text]. */
  function* strings(card) {
    const walker = document.createTreeWalker(card, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) yield [node.parentElement, null, node.data];
      else for (const { name, value } of node.attributes) yield [node, name, value];
    }
  }

  const GEOMETRY = new Set(['d', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'dx', 'dy', 'points', 'transform',
    'viewBox', 'width', 'height', 'style', 'class', 'fill', 'stroke', 'stroke-width', 'opacity', 'min', 'max', 'step']);

  /** What ties elements together by names that count up on a page. */
  const TIES = new Set(['id', 'for', 'clip-path', 'mask', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns']);

  /** Every text and every attribute but the geometry of drawings and the ties of elements: what a reader, a screen reader or a script could read. */
  function words(card) {
    return [...strings(card)].filter(([, name, text]) => text.trim() && !GEOMETRY.has(name) && !TIES.has(name)).map(([, , text]) => text);
  }

  /** Numbers and drawings that have come apart. */
  function broken(card) {
    const found = new Set();
    for (const [element, name, text] of strings(card)) {
      if (!/NaN|undefined|Infinity|\[object|\bnull\b/.test(text)) continue;
      found.add(`${name ?? 'text'} of <${element.localName} class="${element.getAttribute('class')}">: ${text.trim().slice(0, 80)}`);
    }
    for (const output of card.querySelectorAll('output[data-value]')) {
      const { value } = output.dataset;
      if (value === '' || !Number.isFinite(Number(value))) found.add(`output ${output.getAttribute('name')} = ${value}`);
    }
    const alert = card.querySelector('[role=alert]').textContent.trim();
    if (alert) found.add(`alert: ${alert}`);
    return [...found];
  }

  /** Labels of drawings that lie on one another or outside the card. */
  function misplaced(card) {
    const found = new Set();
    const name = (text) => `"${text.textContent.trim().replace(/[\d.:]+/g, '#')}"`;
    const room = card.querySelector('.se').getBoundingClientRect();
    const labels = [...card.querySelectorAll('svg text')]
      .filter((text) => text.textContent.trim() && text.getClientRects().length)
      .map((text) => ({ text, box: text.getBoundingClientRect() }));
    labels.forEach(({ text, box }, index) => {
      if (box.left < room.left - 1 || box.right > room.right + 1) found.add(`${name(text)} is outside the card`);
      for (const { text: other, box: that } of labels.slice(index + 1)) {
        const across = Math.min(box.right, that.right) - Math.max(box.left, that.left);
        const down = Math.min(box.bottom, that.bottom) - Math.max(box.top, that.top);
        if (across > SLACK && down > SLACK) found.add(`${name(text)} lies on ${name(other)}`);
      }
    });
    return [...found];
  }

  /** Set each state and look: each problem with how often and where it was seen first. */
  function sweep(card, { states, look }) {
    const check = { content: broken, layout: misplaced }[look];
    const found = {};
    for (const state of states) {
      set(card, state);
      for (const problem of check(card)) {
        found[problem] ??= { times: 0, first: JSON.stringify(state) };
        found[problem].times += 1;
      }
    }
    return found;
  }

  /** The height of a card and what its sentence lacks of room, px. */
  function look(card) {
    const room = card.querySelector('.se-result');
    return `${card.querySelector('.se').offsetHeight} ${Math.max(0, card.querySelector('.se-say').offsetHeight - room.clientHeight)}`;
  }

  /** Parts of a card, drawings and drawers aside, that stick out of it. */
  function stickingOut(card) {
    const room = card.querySelector('.se').getBoundingClientRect();
    return [...card.querySelectorAll('.se *')].filter((one) => {
      if (one.closest('svg, .se-drawer, .se-live')) return false;
      const box = one.getBoundingClientRect();
      return box.width > 0 && (box.left < room.left - 1 || box.right > room.right + 1);
    }).map((one) => `<${one.localName} class="${one.className}">`);
  }

  /** A drawing is made for the room that it has, so that its text keeps its size. */
  function drawnAtTrueSize(card) {
    return [...card.querySelectorAll('svg[role=img]')].every((one) => {
      const { width, height } = one.getBoundingClientRect();
      const made = one.viewBox.baseVal;
      return Math.abs(made.width - width) < 1.01 && Math.abs(made.height - height) < 1.01;
    });
  }

  /** Font sizes of all that is written, in px. */
  function textSizes(card) {
    return [...card.querySelectorAll('.se *')]
      .filter((one) => [...one.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.data.trim()))
      .filter((one) => one.getClientRects().length && !one.closest('math'))
      .map((one) => parseFloat(getComputedStyle(one).fontSize));
  }

  /** Colours of the card and of the texts in its drawings. */
  function colours(card) {
    return [...card.querySelectorAll('.se, .se svg text')].map((one) => getComputedStyle(one).color + getComputedStyle(one).fill);
  }

  /** Number the stops of the Tab key and put the focus before the first. */
  function startTabbing(card) {
    const stops = [...card.querySelectorAll('button, input, summary, a[href], [tabindex="0"]')]
      .filter((one) => !one.disabled && one.getClientRects().length && !one.closest('details:not([open]) > :not(summary)'));
    stops.forEach((one, index) => {
      one.dataset.stop = `${index} ${one.getAttribute('name') ?? one.getAttribute('aria-label') ?? one.textContent.trim()}`;
    });
    const before = Object.assign(document.createElement('span'), { tabIndex: -1 });
    card.before(before);
    before.focus();
    return stops.map((one) => one.dataset.stop);
  }

  /** The stop that has the focus, the width of its ring, and whether something lies in front of it. */
  function focused() {
    const at = document.activeElement;
    const visible = (one) => one && getComputedStyle(one).outlineStyle !== 'none' && Number(getComputedStyle(one).opacity) > 0;
    const ringed = [at, at.closest('.se-line')].find(visible);
    const box = at.getClientRects()[0]; // the first line of a link that is broken into two
    // The middle of what the window shows of it: a long table is higher than the window.
    const y = (Math.max(0, box.top) + Math.min(innerHeight, box.bottom)) / 2;
    const seen = document.elementFromPoint(box.left + box.width / 2, y);
    return {
      stop: at.dataset.stop ?? null,
      ring: ringed ? parseFloat(getComputedStyle(ringed).outlineWidth) : 0,
      uncovered: at.contains(seen) || (at.closest('label')?.contains(seen) ?? false),
    };
  }

  /** A number that differs when a text does, so that long drawings need not leave the page. */
  function digest(text) {
    let sum = 0;
    for (let i = 0; i < text.length; i += 1) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0;
    return sum;
  }

  /** From now on keep what the page holds when an input event has passed the card's own listeners. */
  function record(card) {
    window.recorded = [];
    document.addEventListener('input', ({ target }) => {
      const all = [...card.querySelectorAll('output[data-value]')];
      window.recorded.push({
        slider: Number(target.value),
        value: card.values[target.name],
        late: all.filter((one) => one.dataset.value !== String(card.results[one.getAttribute('name')])).length,
        outputs: all.map((one) => one.dataset.value).join(' '),
        drawing: digest([...card.querySelectorAll('svg')].map((one) => one.innerHTML).join('')),
      });
    }, { signal: leave.signal });
  }

  /** Step through states; tell for each whether the sentence, numbers aside, is a new one, and whether it was announced. */
  function listen(card, states) {
    const live = card.querySelector('.se-live');
    const observer = new MutationObserver(() => {});
    observer.observe(live, { childList: true, characterData: true, subtree: true });
    const sentence = () => card.querySelector('.se-say').textContent.replace(/[\d.,\u2212+]+/g, '#').replace(/\s+/g, ' ').trim();
    let before = sentence();
    return states.map((state) => {
      set(card, state);
      const heard = { newBand: sentence() !== before, announced: observer.takeRecords().length > 0, words: live.textContent };
      before = sentence();
      return heard;
    });
  }

  /** Where the filled part of a track starts and ends, in px of the window. */
  function filled(track) {
    return ['from', 'to'].map((side) => {
      const mark = document.createElement('i');
      mark.style.cssText = `position: absolute; left: var(--${side})`;
      track.append(mark);
      const { left } = mark.getBoundingClientRect();
      mark.remove();
      return left;
    });
  }

  return { remember, renew, set, shown, held, smallTargets, outputs, words, sweep, misplaced, look, stickingOut, drawnAtTrueSize, textSizes, colours, startTabbing, focused, record, listen, filled };
})();
