import { compile, start } from './start.js';

/** Starts the program. */
export async function program() {
  const module = await compile();
  return { exported: await start(module), module, worker: new URL('./worker.js', import.meta.url) };
}
