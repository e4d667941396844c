/** The questions of a page: a small script of their own, for pages with and without an explorer. */
import { Attempts } from './attempts.js';
import { openStore } from './kept.js';
import { SpineAttempts } from './panel.js';
import { SpineQuestion } from './question.js';

const attempts = new Attempts(openStore());
SpineQuestion.attempts = attempts;
SpineAttempts.attempts = attempts;
customElements.define('spine-question', SpineQuestion);
customElements.define('spine-attempts', SpineAttempts);
