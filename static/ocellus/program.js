// The program, in the build of it that the browser runs; both are the same Java.
import { runsWasmGc } from './build.js';
import { once } from './once.js';
import { startThread } from './threads.js';

const OWN = 'ocellus/program.js';

/** The folder ocellus.js is in; without meaning where a bundler has put this module elsewhere. */
export const home = String(import.meta.url).slice(0, -OWN.length);

async function start() {
  const wasm = typeof Worker === 'function' && runsWasmGc();
  const build = wasm ? import('./wasm/program.js') : import('./script/program.js');
  return (await build).program();
}

/**
 * What the program works with.
 *
 * @param {{ worker: URL, given: object }} started what the worker is, and is told at its start
 * @param {object} place `home`, the address of the folder of `models`, and how a `thread` starts
 */
export const installation = ({ worker, given }, { home, models, list = '', thread }) => ({
  home,
  startWorker() {
    const started = thread(worker, 'ocellus');
    started.postMessage({ ...given, models, list });
    return started;
  },
});

function notLoaded(cause) {
  const message = `Ocellus cannot be loaded (${cause.message}); look at the network and try again`;
  return Object.assign(new Error(message, { cause }), { name: 'OcellusError', code: 'network' });
}

/** The program; it is started once, and a start that failed may be tried again. */
export const running = once(() =>
  start().catch((error) => {
    throw notLoaded(error);
  }),
);

/** Brings our own page to life. */
export async function openPage(app, speech) {
  const started = await running();
  const place = { home, models: `${home}models/`, thread: startThread };
  started.exported.openPage(installation(started, place), app, speech);
}
