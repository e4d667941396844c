/** The forest plot of a page: a small script of its own. */
import { SpineForest } from './forest.js';

customElements.define('spine-forest', SpineForest);
