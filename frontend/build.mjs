/**
 * Bundle the explorers twice, readable: a classic script for the book's pages (it must run from file://, where
 * modules are refused) and an ES module for JupyterLab (anywidget imports it). Both are committed.
 */
import { build } from 'esbuild';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const out = process.argv[2] ?? `${here}../src/spinestride/explorers/static`;
const { dependencies } = JSON.parse(await readFile(`${here}package.json`, 'utf8'));
const banner = `/* Spine in Stride explorers (BSD-3-Clause). Built by "make frontend" from frontend/; do not edit.
   Includes ${Object.entries(dependencies).map(([name, version]) => `${name} ${version}`).join(', ')}. */`;

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

await renderEquations();
await Promise.all([
  build({ ...common, entryPoints: ['hosts/page.js'], format: 'iife', outfile: `${out}/spine-explorers.js` }),
  build({ ...common, entryPoints: ['hosts/jupyter.js'], format: 'esm', outfile: `${out}/spine-explorers.mjs` }),
  build({ ...common, entryPoints: ['styles/explorers.css'], outfile: `${out}/spine-explorers.css` }),
]);
