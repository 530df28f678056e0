// The program, in the build of it that the browser runs; both are the same Java.
import { runsWasmGc } from './build.js';
import { once } from './once.js';
import { startThread } from './threads.js';

/** The folder ocellus.js is in. */
const home = new URL('../', import.meta.url).href;

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
    openPage: (app, speech) => exported.openPage(installation, app, speech),
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
