// Keeps the page on this device, so that it opens without a network. It answers for the files the
// build lists and for pictures that are shared to the page; everything else goes its own way.
import { handOver, receive } from './inbox.js';
import { keepModels } from './models.js';
import { answer, begin, keep } from './shell.js';

const MESSAGES = {
  // An update waits until the person lets it in.
  'take over': () => skipWaiting(),
  'hand over': ({ ports }) => handOver(ports[0]),
};

addEventListener('install', (event) => event.waitUntil(Promise.all([keep(), keepModels()])));

addEventListener('activate', (event) => event.waitUntil(begin()));

addEventListener('message', (event) => MESSAGES[event.data]?.(event));

addEventListener('fetch', (event) => {
  const response = receive(event.request) ?? answer(event);
  if (response) {
    event.respondWith(response);
  }
});
