/** JupyterLab: anywidget calls render() with the Python widget's traits, which follow the card in both directions. */
import { SpineExplorer } from '../core/explorer.js';
import '../explorers/index.js';

if (!customElements.get('spine-explorer')) customElements.define('spine-explorer', SpineExplorer);

/** @typedef {{get: (name: string) => any, set: (name: string, value: any) => void, save_changes: () => void, on: (event: string, callback: () => void) => void, off: (event: string, callback: () => void) => void}} WidgetModel */

/** @param {{model: WidgetModel, el: HTMLElement}} host */
function render({ model, el }) {
  const explorer = /** @type {SpineExplorer} */ (document.createElement('spine-explorer'));
  /** @type {string[]} */ const names = model.get('_input_names');
  explorer.setAttribute('host', 'jupyter');
  explorer.setAttribute('kind', model.get('_kind'));
  for (const name of names) explorer.setAttribute(name, String(model.get(name)));
  explorer.toggleAttribute('revealed', model.get('revealed'));

  let sending = false; // each set() below comes back as a change before the next is made
  const fromPython = () => {
    if (sending) return;
    const values = Object.fromEntries(names.map((name) => [name, model.get(name)]));
    if (names.some((name) => values[name] !== explorer.values[name])) explorer.set(values);
    if (explorer.revealed !== model.get('revealed')) explorer.reveal(model.get('revealed'));
  };
  const toPython = () => {
    sending = true;
    for (const name of names) model.set(name, explorer.values[name]);
    model.set('revealed', explorer.revealed);
    sending = false;
    model.save_changes();
  };
  explorer.addEventListener('explorer-change', toPython);
  // JupyterLab's notebook would take the arrow keys, Enter and letters for itself.
  el.addEventListener('keydown', (event) => event.stopPropagation());
  for (const name of [...names, 'revealed']) model.on(`change:${name}`, fromPython);
  el.append(explorer);
  return () => {
    for (const name of [...names, 'revealed']) model.off(`change:${name}`, fromPython);
    explorer.remove();
  };
}

export default { render };
