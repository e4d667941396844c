import { register } from '../../core/explorer.js';
import { lumbarSpine } from './definition.js';

register(lumbarSpine);
