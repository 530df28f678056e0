// What a picture shows, in words.

const PERCENT = new Intl.NumberFormat('en', { style: 'percent' });

const facesOf = ({ faces }) =>
  faces && `${faces.length || 'No'} ${faces.length === 1 ? 'face' : 'faces'}.`;

const classOf = ({ classes }) =>
  classes?.[0] && `Probably ${classes[0].label}, ${PERCENT.format(classes[0].probability)}.`;

/** Such as `2 faces. Probably jersey, 62%.` */
export const words = (result) => [facesOf(result), classOf(result)].filter(Boolean).join(' ');
