import { register } from '../../core/explorer.js';
import { recoveryTime } from './definition.js';

register(recoveryTime);
