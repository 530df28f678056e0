import { createApp, h, ref } from 'vue';
import { friends } from './host.js';

const faces = ref(true);
window.hideFaces = () => {
  faces.value = false;
};

createApp({
  render: () =>
    h('ocellus-image', {
      alt: 'Friends',
      crossOrigin: 'anonymous',
      src: friends,
      classes: true,
      faces: faces.value,
    }),
}).mount('#app');
