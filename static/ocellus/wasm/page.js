import functions from './page.functions.js';
import { start } from './start.js';

/** Starts the program and gives what it exports. */
export const program = () => start(new URL('./page.wasm', import.meta.url).href, functions);
