/** How often the reader and the ledger agree; the table and kappa come when there is something to count. */
import { make } from '../questions/dom.js';
import { crossTable, kappa } from './agreement.js';
import { TABLE, kappaSentence, tableLater, tally } from './strings.js';

/** @typedef {import('./judgements.js').Judgement} Judgement */

/** Fewer judgements than this say nothing of a reader's habits. */
export const ENOUGH = 10;

/** A verdict with the mark by which the ledger tells it. @param {string} verdict */
export function mark(verdict) {
  return make('span', { class: `verdict verdict-${verdict.replaceAll(' ', '-')}` }, make('span', {}, verdict));
}

/** @param {Judgement[]} judged */
export function agreement(judged) {
  const verdicts = judged.filter((one) => one.verdict === one.ledger_verdict).length;
  const certainties = judged.filter((one) => one.certainty === one.ledger_certainty).length;
  return tally(judged.length, verdicts, certainties);
}

/** @param {Judgement[]} judged @param {string[]} words the verdicts in order @returns {Node[]} */
export function comparison(judged, words) {
  if (!judged.length) return [];
  if (judged.length < ENOUGH) return [make('p', { class: 'claims-hint' }, tableLater(ENOUGH))];
  const counts = crossTable(judged.map((one) => [one.verdict, one.ledger_verdict]), words);
  const head = make('tr', {}, make('td', {}), ...words.map((word) => make('th', { scope: 'col' }, mark(word))));
  const rows = counts.map((row, at) => make('tr', {}, make('th', { scope: 'row' }, mark(words[at])),
    ...row.map((count, column) => make('td', at === column ? { class: 'claims-same' } : {}, String(count)))));
  return [
    make('table', { class: 'claims-cross' }, make('caption', {}, TABLE), make('thead', {}, head), make('tbody', {}, ...rows)),
    make('p', {}, kappaSentence(kappa(counts))),
  ];
}
