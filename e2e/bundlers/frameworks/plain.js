import { friends } from './host.js';

const image = document.querySelector('ocellus-image');
image.crossOrigin = 'anonymous';
image.src = friends;
window.hideFaces = () => {
  image.faces = false;
};
