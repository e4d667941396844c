/** Every explorer of the course, for a host that takes them all. */
import './stride-length/index.js';
import './lumbar-spine/index.js';
