/** A finger on a native slider may be about to scroll the page: the slider follows once the finger has gone sideways, or has tapped. */

export const SIDEWAYS = 6; // px

/** Where a finger came down on a slider that it has not moved yet. @type {WeakMap<EventTarget, number>} */
const fingers = new WeakMap();

/** A finger comes down; mouse and pen take hold at once. @param {PointerEvent} event */
export function rest({ target, clientX, pointerType }) {
  if (target && pointerType === 'touch') fingers.set(target, clientX);
}

/** Whether the browser moved the slider under a finger that may be scrolling. @param {Event} event */
export const waits = ({ target }) => target !== null && fingers.has(target);

/** The finger has decided: the slider follows from now on. @param {PointerEvent} event */
export function sideways({ target, clientX }) {
  const from = target && fingers.get(target);
  if (typeof from === 'number' && target && Math.abs(clientX - from) >= SIDEWAYS) fingers.delete(target);
}

/** The finger leaves; true if it had only tapped. @param {PointerEvent} event */
export const lift = ({ target }) => target !== null && fingers.delete(target);
