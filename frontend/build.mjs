/**
 * Bundle the explorers, readable, as classic scripts (they must run from file://, where modules are refused): one that
 * all pages with an explorer share and one for each explorer. JupyterLab asks for the same ones, and QuickJS draws still
 * pictures with them. The questions of a chapter, the claim checker and the forest plot have scripts and styles of their
 * own. All are committed.
 */
import { build } from 'esbuild';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const out = process.argv[2] ?? `${here}../src/spinestride/explorers/static`;
const { dependencies } = JSON.parse(await readFile(`${here}package.json`, 'utf8'));
const made = 'Spine in Stride explorers (BSD-3-Clause). Built by "make frontend" from frontend/; do not edit.';
const banner = `/* ${made}
   Includes ${Object.entries(dependencies).map(([name, version]) => `${name} ${version}`).join(', ')}. */`;

/** For a script without any package. */
const own = { banner: { js: `/* ${made} */` } };

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: here,
  bundle: true,
  charset: 'utf8',
  // The newest syntax that JupyterLab 4.6 and evergreen browsers of the last three years share.
  target: 'es2022',
  // Readable, but without what only a developer's server needs.
  conditions: ['production'],
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'inline',
  banner: { js: banner, css: banner },
  logLevel: 'warning',
};

/**
 * Equations as MathML, which every browser draws by itself: the reader's page carries no mathematics library.
 * The renderer is the one that the book's own pages are made with.
 */
async function renderEquations() {
  const katex = createRequire(import.meta.url)('../book/_ext/katex/katex.min.js');
  const folder = `${here}generated/`;
  const lists = (await readdir(folder)).filter((file) => file.endsWith('.equations.json'));
  await Promise.all(lists.map(async (file) => {
    const list = JSON.parse(await readFile(folder + file, 'utf8'));
    const equations = list.map(({ label, latex }) => ({
      label,
      mathml: katex.renderToString(latex, { output: 'mathml', displayMode: true, throwOnError: true })
        .replace(/<annotation.*?<\/annotation>/s, ''),
    }));
    await writeFile(folder + file.replace('.equations.json', '-equations.js'),
      `export const equations = ${JSON.stringify(equations, null, 1)};\n`);
  }));
}

/** What the shared script offers, by the names in its list; a core module that is not there goes into the explorers that use it. */
const offered = new Set(Array.from((await readFile(`${here}hosts/page.js`, 'utf8')).matchAll(/^ {2}'([^']+)':/gm), ([, name]) => name));

/** What an explorer's own script takes from the shared one instead of holding it again. @type {import('esbuild').Plugin} */
const fromSharedScript = {
  name: 'from-shared-script',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^lit-html|^\.\.?\// }, ({ path, resolveDir }) => {
      const name = path.startsWith('.') ? relative(here, resolve(resolveDir, path)) : path;
      return offered.has(name) ? { path: name, namespace: 'shared' } : null;
    });
    onLoad({ filter: /./, namespace: 'shared' }, ({ path }) => ({ contents: `module.exports = shared['${path}'];` }));
  },
};

/** The two scripts may arrive in either order: an explorer's waits in a list until the shared one takes it. @param {string} kind */
function buildExplorer(kind) {
  return build({
    ...common,
    entryPoints: [`explorers/${kind}/index.js`],
    format: 'iife',
    plugins: [fromSharedScript],
    banner: { js: `/* ${made} */\n(globalThis.spineExplorers ??= []).push((shared) => {` },
    footer: { js: '});' },
    outfile: `${out}/spine-explorers-${kind}.js`,
  });
}

await renderEquations();
const kinds = (await readdir(`${here}explorers`, { withFileTypes: true })).filter((one) => one.isDirectory()).map(({ name }) => name);
await Promise.all([
  ...kinds.map(buildExplorer),
  build({ ...common, entryPoints: ['hosts/page.js'], format: 'iife', outfile: `${out}/spine-explorers.js` }),
  build({ ...common, ...own, entryPoints: ['solid/index.js'], format: 'iife', outfile: `${out}/spine-solid.js` }),
  build({ ...common, ...own, entryPoints: ['questions/index.js'], format: 'iife', outfile: `${out}/spine-questions.js` }),
  build({ ...common, entryPoints: ['styles/questions.css'], outfile: `${out}/spine-questions.css` }),
  build({ ...common, ...own, entryPoints: ['claims/index.js'], format: 'iife', outfile: `${out}/spine-claims.js` }),
  build({ ...common, entryPoints: ['styles/claims.css'], outfile: `${out}/spine-claims.css` }),
  build({ ...common, ...own, entryPoints: ['forest/index.js'], format: 'iife', outfile: `${out}/spine-forest.js` }),
  build({ ...common, entryPoints: ['styles/forest.css'], outfile: `${out}/spine-forest.css` }),
  build({ ...common, entryPoints: ['styles/explorers.css'], outfile: `${out}/spine-explorers.css` }),
]);
