import { load, main, openPage } from './page.main.js';

/** Starts the program and gives what it exports. */
export async function program() {
  main([]);
  return { load, openPage };
}
