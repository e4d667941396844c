/** Every explorer of the course, for a host that takes them all. */
import './lumbar-spine/index.js';
import './facet-angle/index.js';
import './muscle-lever/index.js';
import './load/index.js';
import './stride-length/index.js';
import './loading-cycles/index.js';
import './recovery-time/index.js';
import './training-load/index.js';
