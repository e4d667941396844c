/** A place of the layout whose width is measured and whose height is known. */
import { html } from 'lit-html';

/**
 * A known size lets the browser lay the picture out alone: nothing around it is visited while a slider moves.
 * @param {string} name @param {number} height px @param {unknown} content
 */
export function slot(name, height, content) {
  return html`<div class="se-slot" data-measure=${name} style="height:${height}px">${content}</div>`;
}
