/** A shape is one path in pixels, or pieces that are written once and moved. @returns {{d: string, transform: string}[]} */
export const paths = ({ d, pieces }) => pieces ?? [{ d, transform: 'matrix(1 0 0 1 0 0)' }];

/** The points of a path as they lie in the picture, px. */
export function points({ d, transform }) {
  const [xs, m] = [d, transform].map((text) => text.match(/-?\d+(\.\d+)?/g).map(Number));
  return Array.from({ length: xs.length / 2 }, (_, i) => [
    m[0] * xs[2 * i] + m[2] * xs[2 * i + 1] + m[4], m[1] * xs[2 * i] + m[3] * xs[2 * i + 1] + m[5],
  ]);
}
