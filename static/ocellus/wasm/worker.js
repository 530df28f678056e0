import { once } from '../once.js';
import { startHelper } from '../threads.js';
import functions from './program.functions.js';
import { compile, start } from './start.js';

// The page compiled the program already; its first message brings it.
const { data: module } = await new Promise((resolve) => {
  addEventListener('message', resolve, { once: true });
});

const loadInference = once(async (threads) => {
  const [inference, { default: inferenceFunctions }] = await Promise.all([
    compile(new URL('./inference.wasm', import.meta.url)),
    import('./inference.functions.js'),
  ]);
  return (await start(inference, inferenceFunctions)).open(threads, startHelper);
});

(await start(module, functions)).work(loadInference);
