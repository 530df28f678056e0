import functions from './program.functions.js';
import { compile, start } from './start.js';

/** Starts the program. */
export async function program() {
  const module = await compile(new URL('./program.wasm', import.meta.url));
  return {
    exported: await start(module, functions),
    worker: new URL('./worker.js', import.meta.url),
    given: { module, inference: new URL('./inference.wasm', import.meta.url).href },
  };
}
