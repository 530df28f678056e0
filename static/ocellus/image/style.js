// How the element looks; a page changes it by the parts picture, box and words.

const RULES = `
  :host {
    display: inline-grid;
    grid-template-columns: minmax(0, max-content);
    gap: 0.375rem;
    max-width: 100%;
  }

  :host([hidden]) {
    display: none;
  }

  img,
  svg {
    grid-area: 1 / 1;
    display: block;
    width: 100%;
    height: auto;
  }

  svg {
    height: 100%;
    overflow: visible;
    pointer-events: none;
  }

  rect {
    fill: none;
    stroke: #46d093;
    stroke-width: 3px;
    paint-order: stroke;
  }

  p {
    margin: 0;
    min-height: 1.25em;
    font-size: 0.875em;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }

  :host(:state(loading)) img {
    opacity: 0.7;
  }
`;

let sheet;

/** One for all elements; made with the first of them, as there may be no DOM before. */
export function style() {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
  }
  return sheet;
}
