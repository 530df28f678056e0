// Which build of the program this browser runs.

// A function with a try_table block beside a struct type: WebAssembly GC with today's exceptions.
const GARBAGE_COLLECTED = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 6, 2, 95, 0, 96, 0, 0, 3, 2, 1, 1, 10, 8, 1, 6, 0, 31, 64, 0,
  11, 11,
]);

/** Whether it is that of WebAssembly GC; else that of JavaScript. */
export const runsWasmGc = () =>
  typeof WebAssembly === 'object' && WebAssembly.validate(GARBAGE_COLLECTED);
