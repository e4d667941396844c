import { register } from '../../core/explorer.js';
import { loadingCycles } from './definition.js';

register(loadingCycles);
