import { startHelper } from '../threads.js';
import { start } from './start.js';

// The page compiled the program already; its first message brings it.
const { data: module } = await new Promise((resolve) => {
  addEventListener('message', resolve, { once: true });
});
(await start(module)).work(startHelper);
