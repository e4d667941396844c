/**
 * Elements by hand. The words of a question are on the page already and only change their places, so a template
 * library would bring three kilobytes and nothing to do for them.
 */

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name @param {Record<string, string>} attributes @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function make(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** @param {string} name @param {string} words @param {() => void} press */
export function button(name, words, press) {
  const element = make('button', { type: 'button', name }, words);
  element.addEventListener('click', press);
  return element;
}
