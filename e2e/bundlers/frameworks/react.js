import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { friends } from './host.js';

function App() {
  const [faces, setFaces] = useState(true);
  window.hideFaces = () => setFaces(false);
  return createElement('ocellus-image', {
    alt: 'Friends',
    crossOrigin: 'anonymous',
    src: friends,
    classes: true,
    faces,
  });
}

createRoot(document.getElementById('app')).render(createElement(App));
