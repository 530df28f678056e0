import * as exported from './extras.main.js';

/** Starts the program. */
export async function program() {
  exported.main([]);
  return exported;
}
