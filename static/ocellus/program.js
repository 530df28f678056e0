// The program, in the build of it that the browser runs; both are the same Java.
import { once } from './once.js';
import { startThread } from './threads.js';

// A function with a try_table block beside a struct type: WebAssembly GC with today's exceptions.
const GARBAGE_COLLECTED = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 6, 2, 95, 0, 96, 0, 0, 3, 2, 1, 1, 10, 8, 1, 6, 0, 31, 64, 0,
  11, 11,
]);

/** The folder ocellus.js is in. */
const home = new URL('../', import.meta.url).href;

function runsWasmGc() {
  return typeof WebAssembly === 'object' && WebAssembly.validate(GARBAGE_COLLECTED);
}

function startWorker(address, module) {
  const worker = startThread(address, 'ocellus');
  if (module) {
    worker.postMessage(module);
  }
  return worker;
}

async function start() {
  const build = runsWasmGc() ? import('./wasm/program.js') : import('./script/program.js');
  const { exported, worker, module } = await (await build).program();
  const installation = { home, startWorker: () => startWorker(worker, module) };
  return {
    load: (options) => exported.load(options, installation),
    openPage: (speech) => exported.openPage(installation, speech),
  };
}

function notLoaded(cause) {
  const message = `Ocellus cannot be loaded (${cause.message}); look at the network and try again`;
  return Object.assign(new Error(message, { cause }), { name: 'OcellusError', code: 'network' });
}

/** The program's functions; it is started once, and a start that failed may be tried again. */
export const running = once(() =>
  start().catch((error) => {
    throw notLoaded(error);
  }),
);
