import { register } from '../../core/explorer.js';
import { trainingLoad } from './definition.js';

register(trainingLoad);
