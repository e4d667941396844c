/** An explorer's state in the page's address, and its numbers as a file. */

/** @typedef {import('./types.js').Model} Model @typedef {Record<string, import('./types.js').InputQuantity>} Inputs @typedef {import('./types.js').Values} Values */

/**
 * The settings in a query string such as `?stride-length.speed=3.2`. A setting that the model would refuse is left
 * out and reported, so that a mistyped link loses nothing.
 * @param {string} search @param {string} kind @param {Inputs} inputs those that the reader may set
 */
export function readState(search, kind, inputs) {
  const query = new URLSearchParams(search);
  /** @type {Values} */ const values = {};
  /** @type {Values} */ const pinned = {};
  /** @type {string[]} */ const problems = [];
  for (const [name, input] of Object.entries(inputs)) {
    for (const [key, target] of /** @type {const} */ ([[`${kind}.${name}`, values], [`${kind}.pinned.${name}`, pinned]])) {
      const text = query.get(key);
      if (text === null) continue;
      const value = valueOf(text, input);
      if (value >= input.low && value <= input.high) target[name] = value;
      else problems.push(`${key} = ${text} was not used: it takes ${input.low} to ${input.high}${unitText(input)}.`);
    }
  }
  return { values, pinned, revealed: query.get(`${kind}.revealed`) === '1', problems };
}

/** A number, or the position of a word among the choices; NaN for anything else. @param {string} text @param {Inputs[string]} input */
function valueOf(text, { choices }) {
  const value = text.trim() === '' ? NaN : Number(text);
  if (!choices) return value;
  return choices.includes(text) ? choices.indexOf(text) : Number.isInteger(value) ? value : NaN;
}

/** @param {Inputs[string]} input */
function unitText({ unit, choices }) {
  if (choices) return ` ${unit} (${choices.join(', ')})`;
  return unit === '1' || unit === '' ? '' : ` ${unit}`;
}

/**
 * The page's address with this explorer's state, other parts of the address untouched.
 * @param {string} href @param {string} kind @param {Inputs} inputs those that the reader may set
 * @param {{values: Values, pinnedValues: Values, revealed: boolean}} state
 */
export function stateUrl(href, kind, inputs, { values, pinnedValues, revealed }) {
  const url = new URL(href);
  const write = (/** @type {string} */ key, /** @type {string | null} */ value) => {
    if (value === null) url.searchParams.delete(key);
    else url.searchParams.set(key, value);
  };
  for (const [name, input] of Object.entries(inputs)) {
    write(`${kind}.${name}`, values[name] === input.default ? null : String(values[name]));
    write(`${kind}.pinned.${name}`, pinnedValues[name] === input.default ? null : String(pinnedValues[name]));
  }
  write(`${kind}.revealed`, revealed ? '1' : null);
  return url.href;
}

/**
 * The settings and the curves as CSV, comments first, one row a sample.
 * @param {Object} file
 * @param {string[]} file.comments @param {string[]} file.columns @param {Record<string, any>} file.results
 * @param {Model} file.model
 */
export function csvText({ comments, columns, results, model }) {
  const unit = (/** @type {string} */ name) => model.outputs[name].unit.replaceAll(' ', '_').replaceAll('/', '_per_');
  const lines = comments.map((line) => `# ${line}`);
  lines.push(columns.map((name) => `${name}_${unit(name)}`).join(','));
  for (let i = 0; i < results[columns[0]].length; i += 1) lines.push(columns.map((name) => String(results[name][i])).join(','));
  return `${lines.join('\r\n')}\r\n`;
}

/** @param {string} name @param {string} text */
export function saveText(name, text) {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The click has taken the address by the next task; keeping it would hold the text in memory.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
