/** Every explorer of the course. */
import { register } from '../core/explorer.js';
import { strideLength } from './stride-length/definition.js';

register(strideLength);
