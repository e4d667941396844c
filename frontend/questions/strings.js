/** Every word that the questions say by themselves; what belongs to a question is in its chapter's file. */

export const CHECK = 'Check';
export const FOLD = 'All answers, and what lies behind them';
export const SEVERAL = 'More than one is right.';
export const NUMBER = 'Your number';
export const RIGHT = 'Right';
export const NOT_THIS = 'Not this';
export const UNDO = 'Undo';
export const KEPT = 'They stay in this browser and are sent to nobody.';
export const NOT_KEPT = 'This browser lets the page keep nothing: what you do here is gone when you leave it.';
/** What the panel of attempts says. */
export const ATTEMPTS = { heading: 'Your attempts', export: 'Export attempts (CSV)', file: 'attempts.csv', erase: 'Erase attempts', erased };

/** @param {string} kind */
export function nothingChosen(kind) {
  return kind === 'number' ? 'Write a number first.' : 'Choose first.';
}

/** @param {string} text */
export function noNumber(text) {
  return `“${text}” is not a number that can be read. Write digits, such as 0.85 or 0,85.`;
}

/** @param {boolean} right @param {number} attempt */
export function verdict(right, attempt) {
  const what = right ? RIGHT : 'Not yet';
  return attempt === 1 ? `${what}.` : `${what}, attempt ${attempt}.`;
}

/** @param {number} found @param {number} all of the right options */
export function partly(found, all) {
  return found === all ? `You found all ${all}, and more than belongs.` : `You found ${found} of ${all}.`;
}

/** @param {number} missing */
export function missed(missing) {
  return `leaves out ${missing} that ${missing === 1 ? 'belongs' : 'belong'}`;
}

export const POWER_OF_TEN = 'slips by a power of ten';
export const CHECK_UNITS = 'The digits are right and the size is not: check the units.';

/** @param {number} value @param {number} key */
export function direction(value, key) {
  return value > key ? 'That is too much.' : 'That is too little.';
}

/** @param {string} misconception */
export function behind(misconception) {
  return `This answer ${misconception}.`;
}

/** @param {Date} day @param {number} attempt */
export function earlier(day, attempt) {
  const date = day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  return `Answered on ${date}, at attempt ${attempt}.`;
}

/** @param {{answered: number, first: number, questions: number}} counts */
export function tally({ answered, first, questions }) {
  if (!answered) return `None of ${questions} questions answered yet.`;
  return `${answered} of ${questions} questions answered, ${first || 'none'} at the first attempt.`;
}

/** @param {number} count of attempts @param {number} chapters @param {boolean} stay whether they are there at the next visit */
export function keeps(count, chapters, stay) {
  return `${attempts(count)}${chapters > 1 ? ` in ${chapters} chapters` : ''}.${stay ? ` ${KEPT}` : ''}`;
}

/** @param {number} count */
function erased(count) {
  return `${attempts(count)} erased.`;
}

/** @param {number} count */
function attempts(count) {
  return `${count} ${count === 1 ? 'attempt' : 'attempts'}`;
}
