import { register } from '../../core/explorer.js';
import { strideLength } from './definition.js';

register(strideLength);
