/** The choices in the page's address, such as `?forest.outcome=pain`; what is as at first is left out. */

/**
 * @typedef {Object} Setting
 * @property {string} key
 * @property {() => string} value as it is
 * @property {() => string} initial as it was at first
 * @property {(text: string) => boolean} set false if it does not take the value
 */

/** @param {string} search @param {Setting[]} settings @returns {string[]} what could not be used */
export function readSettings(search, settings) {
  const query = new URLSearchParams(search);
  return settings.filter(({ key, set }) => {
    const text = query.get(key);
    return text !== null && !set(text);
  }).map(({ key }) => `${key} = ${query.get(key)}`);
}

/** The address with these settings, its other parts untouched. @param {string} href @param {Setting[]} settings */
export function addressOf(href, settings) {
  const url = new URL(href);
  for (const { key, value, initial } of settings) {
    if (value() === initial()) url.searchParams.delete(key);
    else url.searchParams.set(key, value());
  }
  return url.href;
}

/** @param {string} key @param {HTMLSelectElement} select @param {() => string} initial @returns {Setting} */
export function choice(key, select, initial) {
  return {
    key, initial, value: () => select.value,
    set: (text) => {
      const known = Array.from(select.options).some((one) => one.value === text);
      if (known) select.value = text;
      return known;
    },
  };
}

/** @param {string} key @param {HTMLInputElement} slider @returns {Setting} */
export function amount(key, slider) {
  return {
    key, initial: () => slider.defaultValue, value: () => slider.value,
    set: (text) => {
      const value = text.trim() === '' ? NaN : Number(text);
      const within = value >= Number(slider.min) && value <= Number(slider.max);
      if (within) slider.value = text;
      return within;
    },
  };
}
