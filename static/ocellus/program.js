// The program, in the build of it that the browser runs; both are the same Java.

// A function with a try_table block beside a struct type: WebAssembly GC with today's exceptions.
const GARBAGE_COLLECTED = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 6, 2, 95, 0, 96, 0, 0, 3, 2, 1, 1, 10, 8, 1, 6, 0, 31, 64, 0,
  11, 11,
]);

let exported;

function runsWasmGc() {
  return typeof WebAssembly === 'object' && WebAssembly.validate(GARBAGE_COLLECTED);
}

async function start() {
  const build = runsWasmGc() ? import('./wasm/page.js') : import('./script/page.js');
  return (await build).program();
}

function notLoaded(cause) {
  const message = `Ocellus cannot be loaded (${cause.message}); look at the network and try again`;
  return Object.assign(new Error(message, { cause }), { name: 'OcellusError', code: 'network' });
}

/** What the program exports; it is started once, and a start that failed may be tried again. */
export function running() {
  exported ??= start().catch((error) => {
    exported = undefined;
    throw notLoaded(error);
  });
  return exported;
}

/** The folder ocellus.js is in. */
export const home = new URL('../', import.meta.url).href;
