// Ocellus for any page: `import { load } from '/ocellus.js'`. The logic is Java; this picks the
// build of it that the browser runs.

// A function with a try_table block beside a struct type: WebAssembly GC with today's exceptions.
const GARBAGE_COLLECTED = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 6, 2, 95, 0, 96, 0, 0, 3, 2, 1, 1, 10, 8, 1, 6, 0, 31, 64, 0,
  11, 11,
]);

function runsWasmGc() {
  return typeof WebAssembly === 'object' && WebAssembly.validate(GARBAGE_COLLECTED);
}

let program;

async function start() {
  return runsWasmGc() ? import('./ocellus/wasm/page.js') : import('./ocellus/script/page.js');
}

/** The program, loaded once; a failed load may be tried again. */
function running() {
  program ??= start().catch((error) => {
    program = undefined;
    throw error;
  });
  return program;
}

/** Makes an eye; see the README for the options. */
export async function load(options) {
  return (await running()).load(options);
}
