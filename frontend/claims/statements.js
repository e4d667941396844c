/** The still list of statements, as the book writes it, taken apart. It stays in the page and is what is printed. */
import { shuffled } from '../questions/answers.js';
import { copies } from '../questions/still.js';

/**
 * @typedef {Object} Statement
 * @property {string} id of its place in the page
 * @property {string} claim @property {string} fragment
 * @property {string} verdict @property {string} certainty @property {string} rated by whom, in words
 * @property {string[]} chapters
 * @property {Node[]} meaning
 * @property {Node[]} caution why it is not judged; empty where it is
 * @property {Node[]} answer reasons, estimates, sources and links
 */

/** @param {HTMLElement} item @returns {Statement} */
function readStatement(item) {
  const { claim = '', verdict = '', certainty = '', rated = '', chapters = '' } = item.dataset;
  const part = (/** @type {string} */ name) => item.querySelector(`:scope > .claim-${name}`);
  const caution = part('caution');
  return {
    id: item.id, claim, verdict, certainty, rated,
    chapters: chapters.split('|'),
    fragment: (part('said')?.lastChild?.textContent ?? '').replace(/[“”]/g, '').trim(),
    meaning: copies(part('meaning')),
    caution: caution ? copies(caution) : [],
    answer: copies(part('answer')).filter((node) => !(node instanceof Element && node.matches('summary, .claim-verdict'))),
  };
}

/** @param {HTMLElement} element @returns {Statement[]} */
export function readStatements(element) {
  return Array.from(/** @type {NodeListOf<HTMLElement>} */ (element.querySelectorAll('.claims-still > li')), readStatement);
}

/**
 * The statements of a chapter, or all of them, in the order of the page or mixed in the reader's own order.
 * @template {{chapters: string[]}} One
 * @param {One[]} all @param {string} chapter empty for all @param {boolean} mixed @param {string} seed
 */
export function choose(all, chapter, mixed, seed) {
  const order = mixed ? shuffled(all, `${seed}/claims`) : all;
  return order.filter(({ chapters }) => !chapter || chapters.includes(chapter));
}
