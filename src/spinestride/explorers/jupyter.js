// The explorer in JupyterLab: asks the kernel for the scripts of the book's pages that this browser page lacks.

const files = (globalThis.spineExplorerFiles ??= new Map());
const PATIENCE = 5_000; // ms until a widget asks again for what another one has asked for

/** Ask the kernel for a file, gzipped, and take it into the page. */
function ask(model, name) {
  return new Promise((done) => {
    const take = async (message, buffers) => {
      if (message.file !== name) return;
      model.off('msg:custom', take);
      const stream = new Blob(buffers).stream().pipeThrough(new DecompressionStream('gzip'));
      const element = document.createElement(name.endsWith('.css') ? 'style' : 'script');
      element.textContent = await new Response(stream).text();
      document.head.append(element);
      done(true);
    };
    model.on('msg:custom', take);
    model.send({ file: name });
  });
}

/** Each file is asked for once, and again if the kernel that was asked is gone. */
async function load(model, name) {
  for (let patience = PATIENCE; ; patience *= 2) {
    const asked = files.get(name) ?? ask(model, name);
    files.set(name, asked);
    const late = new Promise((giveUp) => { setTimeout(giveUp, patience, false); });
    if (await Promise.race([asked, late])) return;
    if (files.get(name) === asked) files.delete(name);
  }
}

async function render({ model, el }) {
  for (const name of model.get('_files')) await load(model, name);
  const explorer = document.createElement('spine-explorer');
  const names = model.get('_input_names');
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
  explorer.addEventListener('explorer-change', () => {
    sending = true;
    for (const name of names) model.set(name, explorer.values[name]);
    model.set('revealed', explorer.revealed);
    sending = false;
    model.save_changes();
  });
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
