import { register } from '../../core/explorer.js';
import { facetAngle } from './definition.js';

register(facetAngle);
