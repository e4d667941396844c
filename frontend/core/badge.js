/** What stands behind a caption, in the words that book/index.md defines. */
import { html } from 'lit-html';

export const BADGES = {
  evidence: 'Evidence',
  experiment: 'Experiment',
  calibrated: 'Calibrated',
  illustration: 'Illustration',
  disputed: 'Disputed',
};

/** @typedef {keyof typeof BADGES} Kind */

/** @param {Kind} kind */
export const badge = (kind) => html`<b class="se-badge" data-kind=${kind}>${BADGES[kind]}</b>`;
