import { register } from '../../core/explorer.js';
import { muscleLever } from './definition.js';

register(muscleLever);
