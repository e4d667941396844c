// The page's own drawing code without a page: still.py runs this in QuickJS before and after the page's scripts.

// The little of a browser that the scripts touch when they load.
for (const name of ['HTMLElement', 'ResizeObserver']) globalThis[name] = class {};
globalThis.customElements = { define() {} };
globalThis.performance = { now: () => 0, mark() {} };
globalThis.document = { createComment: () => ({}), createTreeWalker: () => ({}), querySelectorAll: () => [] };
globalThis.window = globalThis;

let shared;
let definition;
globalThis.spineExplorers = [(modules) => { shared = modules; }];

/** Take the definition of the next script instead of making elements of it. */
function takeDefinition() {
  const register = (given) => { definition = given; };
  globalThis.spineExplorers = { push: (script) => script({ ...shared, 'core/explorer.js': { register } }) };
}

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Write a template of lit-html as text; listeners and properties are for a living page. */
function text(value) {
  if (value === null || value === undefined || value === false || typeof value === 'symbol') return '';
  if (typeof value === 'string') return escape(value);
  if (typeof value !== 'object') return String(value);
  if (value._$litDirective$) return text(value.values.length > 1 ? value.values[1]() : value.values[0]); // guard
  if (!value.strings) return Array.from(value, text).join('');
  let written = '';
  value.strings.forEach((part, index) => {
    const slot = value.values[index];
    const [, head, mark, name] = part.match(/^([^]*?)\s+([@.?]?)([\w-]+)=$/) ?? [];
    if (name === undefined || index === value.values.length) written += part + text(slot);
    else if (mark === '') written += typeof slot === 'symbol' ? head : `${head} ${name}="${text(slot)}"`;
    else written += mark === '?' && slot ? `${head} ${name}=""` : head;
  });
  return written;
}

/** Return the drawing and the charts as markup, or one cut alone; all answers shown. */
function still(settings, sceneWidth, chartWidth, show) {
  const { model, controls, figure, first, charts, cuts = {} } = definition;
  if (show && !cuts[show]) throw new Error(`no cut named ${show}; there are: ${Object.keys(cuts).join(', ') || 'none'}`);
  const defaults = Object.fromEntries(Object.entries(model.inputs).map(([name, input]) => [name, input.default]));
  const values = { ...defaults, ...JSON.parse(settings) };
  const results = model.evaluate(values);
  const view = (width) => ({
    id: 'still',
    inputs: Object.fromEntries(controls.map(({ input }) => [input, model.inputs[input]])),
    values, results, pinnedValues: values, pinned: results, changed: false, revealed: true, short: Boolean(show),
    width: () => width, pick: '', choose() {}, change() {}, settle() {}, time: null, playing: false, seek() {}, play() {}, redraw() {},
  });
  if (show) return JSON.stringify({ scene: text(cuts[show](view(sceneWidth))), charts: '' });
  const drawCharts = (width) => (first ? text(first.chart(view(width))) : '') + (charts ? text(charts(view(width))) : '');
  const several = drawCharts(chartWidth);
  return JSON.stringify({
    scene: text(figure(view(sceneWidth))),
    charts: several.split('<figure').length > 2 ? several : drawCharts(sceneWidth),
  });
}
