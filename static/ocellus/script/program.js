import * as exported from './program.main.js';

/** Starts the program. */
export async function program() {
  exported.main([]);
  return { exported, worker: new URL('./worker.js', import.meta.url), given: {} };
}
