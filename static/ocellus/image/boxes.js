// The boxes around the faces of a picture.

const SVG = 'http://www.w3.org/2000/svg';

const share = (part, whole) => `${(100 * part) / whole}%`;

/** A rectangle for each face, measured in parts of the picture, however large it is shown. */
export function boxes(result) {
  return (result?.faces ?? []).map(({ box }) => {
    const rectangle = document.createElementNS(SVG, 'rect');
    rectangle.setAttribute('part', 'box');
    rectangle.setAttribute('x', share(box.x, result.image.width));
    rectangle.setAttribute('y', share(box.y, result.image.height));
    rectangle.setAttribute('width', share(box.width, result.image.width));
    rectangle.setAttribute('height', share(box.height, result.image.height));
    rectangle.setAttribute('rx', '3');
    return rectangle;
  });
}
