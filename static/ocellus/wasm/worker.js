import { once } from '../once.js';
import { startHelper } from '../threads.js';
import inferenceFunctions from './inference.functions.js';
import functions from './program.functions.js';
import { compile, start } from './start.js';

// The page compiled the program already; its first message brings it.
const { data: module } = await new Promise((resolve) => {
  addEventListener('message', resolve, { once: true });
});

const loadInference = once(async (threads) => {
  const inference = await compile(new URL('./inference.wasm', import.meta.url));
  return (await start(inference, inferenceFunctions)).open(threads, startHelper);
});

(await start(module, functions)).work(loadInference);
