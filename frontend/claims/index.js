/** The claim checker of a page: a small script of its own. */
import { openStore } from '../questions/kept.js';
import { SpineClaims } from './checker.js';
import { Judgements } from './judgements.js';

SpineClaims.judgements = new Judgements(openStore());
customElements.define('spine-claims', SpineClaims);
