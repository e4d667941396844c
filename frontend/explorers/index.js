/** Every explorer of the course. */
import { register } from '../core/explorer.js';
import { facetAngle } from './facet-angle/definition.js';
import { strideLength } from './stride-length/definition.js';

register(strideLength);
register(facetAngle);
