/** An explorer's state in the page's address, and its numbers as a file. */

/** @typedef {import('./types.js').Model} Model @typedef {Record<string, import('./types.js').InputQuantity>} Inputs @typedef {import('./types.js').Values} Values */

/**
 * The settings in a query string such as `?stride-length.speed=3.2`. A setting that the model would refuse is left
 * out and reported, so that a mistyped link loses nothing; so is one that the explorer no longer has.
 * @param {string} search @param {string} kind @param {Inputs} inputs those that the reader may set
 * @param {Record<string, string>} [retired] inputs of older links: what to say
 */
export function readState(search, kind, inputs, retired = {}) {
  const query = new URLSearchParams(search);
  /** @type {Values} */ const values = {};
  /** @type {Values} */ const pinned = {};
  /** @type {string[]} */ const problems = [];
  for (const [name, input] of Object.entries(inputs)) {
    for (const [index, key] of keysOf(kind, name).entries()) {
      const target = [values, pinned][index];
      const text = query.get(key);
      if (text === null) continue;
      const value = valueOf(text, input);
      if (value >= input.low && value <= input.high) target[name] = value;
      else problems.push(`${key} = ${text} was not used: it takes ${input.low} to ${input.high}${unitText(input)}.`);
    }
  }
  for (const [name, words] of Object.entries(retired)) {
    const key = keysOf(kind, name).find((one) => query.has(one));
    if (key) problems.push(retiredText(key, query.get(key), words));
  }
  return { values, pinned, revealed: query.get(`${kind}.revealed`) === '1', problems };
}

/** Where an address holds an input, now and in the pinned state. @param {string} kind @param {string} name */
const keysOf = (kind, name) => [`${kind}.${name}`, `${kind}.pinned.${name}`];

/** What a reader is told of a setting that there no longer is. @param {string} name @param {string | null} text @param {string} words */
export function retiredText(name, text, words) {
  return `${name} = ${text} was not used: ${words}`;
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
 * The page's address with this explorer's state, without its retired inputs, other parts of the address untouched.
 * @param {string} href @param {string} kind @param {Inputs} inputs those that the reader may set
 * @param {{values: Values, pinnedValues: Values, revealed: boolean}} state
 * @param {Record<string, string>} [retired]
 */
export function stateUrl(href, kind, inputs, { values, pinnedValues, revealed }, retired = {}) {
  const url = new URL(href);
  for (const key of Object.keys(retired).flatMap((name) => keysOf(kind, name))) url.searchParams.delete(key);
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
