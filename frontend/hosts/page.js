/**
 * The book's pages: a classic script, so that it also runs from file://. It holds what all explorers share; the script
 * of each explorer that a page shows waits in a list, or comes later.
 */
import * as lit from 'lit-html';
import * as guard from 'lit-html/directives/guard.js';
import * as outline from '../anatomy/outline.js';
import * as badge from '../core/badge.js';
import * as curveChart from '../core/curve-chart.js';
import * as describe from '../core/describe.js';
import * as explorer from '../core/explorer.js';
import * as finger from '../core/finger.js';
import * as format from '../core/format.js';
import * as handle from '../core/handle.js';
import * as path from '../core/path.js';
import * as play from '../core/play.js';
import * as scale from '../core/scale.js';
import * as shapes from '../core/shapes.js';
import * as slot from '../core/slot.js';

/** What most explorers use, by the names under which build.mjs lets them ask for it. */
const shared = {
  'lit-html': lit,
  'lit-html/directives/guard.js': guard,
  'anatomy/outline.js': outline,
  'core/badge.js': badge,
  'core/curve-chart.js': curveChart,
  'core/describe.js': describe,
  'core/explorer.js': explorer,
  'core/finger.js': finger,
  'core/format.js': format,
  'core/handle.js': handle,
  'core/path.js': path,
  'core/play.js': play,
  'core/scale.js': scale,
  'core/shapes.js': shapes,
  'core/slot.js': slot,
};

/** @typedef {(modules: typeof shared) => void} ExplorerScript */

customElements.define('spine-explorer', explorer.SpineExplorer);
const host = /** @type {{spineExplorers?: {push: (script: ExplorerScript) => void} | ExplorerScript[]}} */ (/** @type {unknown} */ (globalThis));
const waiting = /** @type {ExplorerScript[]} */ (host.spineExplorers ?? []);
host.spineExplorers = { push: (/** @type {ExplorerScript} */ script) => script(shared) };
for (const script of waiting) script(shared);
