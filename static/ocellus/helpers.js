import { startThread } from './threads.js';

/** Starts a thread that helps the engine; see engine/helper.js. */
export const startHelper = () =>
  startThread(new URL('./engine/helper.js', import.meta.url), 'ocellus helper');
