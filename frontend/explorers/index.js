/** Every explorer of the course. */
import { register } from '../core/explorer.js';
import { load } from './load/definition.js';
import { strideLength } from './stride-length/definition.js';

register(strideLength);
register(load);
