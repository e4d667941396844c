import { register } from '../../core/explorer.js';
import { load } from './definition.js';

register(load);
