/**
 * How the moment of a posture compares with what the muscle groups of the chapter on muscles can hold.
 * @param {import('../../core/types.js').Results} results
 * @returns {'held' | 'usual' | 'highest'} held, or beyond their usual or beyond the highest muscle stress in use
 */
export function beyond({ net_moment: needed, capacity_moment: usual, largest_capacity_moment: highest }) {
  if (needed > highest) return 'highest';
  return needed > usual ? 'usual' : 'held';
}
