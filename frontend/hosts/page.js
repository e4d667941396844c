/** The book's pages: a classic script, so that it also runs from file://. */
import { SpineExplorer } from '../core/explorer.js';
import '../explorers/index.js';

customElements.define('spine-explorer', SpineExplorer);
