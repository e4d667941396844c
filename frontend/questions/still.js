/** The still markup of a question, as the book writes it, taken apart. */

/** @typedef {import('./answers.js').Span} Span */
/** @typedef {{misconception: string, feedback: Node[]}} Wrong @typedef {{right: boolean, words: Node[], text: string, wrong: Wrong | null}} Option */

/**
 * @typedef {Object} Still
 * @property {string} kind @property {string} chapter @property {string} question @property {string} bloom
 * @property {boolean} ordered
 * @property {Node[]} stem @property {Option[]} options @property {Node[]} explanation
 * @property {{unit: string, key: Span, wrong: Span[]}} number for a number
 * @property {Wrong[]} wrong what is behind each wrong number, and last behind any other
 * @property {HTMLDetailsElement} fold
 */

/** @param {HTMLElement} element @returns {Still} */
export function readStill(element) {
  const { kind = '', chapter = '', question = '', bloom = '', ordered, unit = '', key = '[0,0]', wrong: wrongNumbers = '[]' } = element.dataset;
  const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (element.querySelector(selector));
  const wrong = Array.from(element.querySelectorAll('.question-wrong > li'), readWrong);
  const left = [...wrong]; // one for each wrong option, in their order
  const options = Array.from(element.querySelectorAll('.question-options > li'), (item) => {
    const right = item.classList.contains('question-right');
    const words = [...(item.querySelector('p') ?? item).childNodes];
    return { right, words, text: plainText(words), wrong: right ? null : left.shift() ?? null };
  });
  return {
    kind, chapter, question, bloom, ordered: ordered !== undefined,
    stem: [...find('.question-stem').childNodes],
    options,
    explanation: copies(find('.question-explanation')),
    number: { unit, key: span(JSON.parse(key)), wrong: JSON.parse(wrongNumbers).map(span) },
    wrong,
    fold: /** @type {HTMLDetailsElement} */ (find('details.question-answer')),
  };
}

/** @param {[number, number]} pair @returns {Span} */
const span = ([value, width]) => ({ value, width });

/** @param {Element} item @returns {Wrong} */
function readWrong(item) {
  const words = item.querySelector('.question-misconception');
  return {
    misconception: words ? plainText([...words.childNodes]).replace(/^This answer /, '').replace(/\.$/, '') : '',
    feedback: copies(item.querySelector('.question-feedback')),
  };
}

/** What an element holds, once more, without the names that a page may hold only once. @param {Element | null} element */
export function copies(element) {
  const copy = /** @type {Element} */ (element?.cloneNode(true));
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  return [...copy.childNodes];
}

/** Words as a table can hold them; a formula is its LaTeX. @param {Node[]} words */
function plainText(words) {
  const box = document.createElement('span');
  box.append(...words.map((one) => one.cloneNode(true)));
  for (const formula of box.querySelectorAll('.katex')) formula.replaceWith(formula.querySelector('annotation')?.textContent ?? '');
  return (box.textContent ?? '').replace(/\s+/g, ' ').trim();
}
