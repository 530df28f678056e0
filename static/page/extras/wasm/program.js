import { compile, start } from '../../../ocellus/wasm/start.js';
import functions from './extras.functions.js';

/** Starts the program. */
export async function program() {
  return start(await compile(new URL('./extras.wasm', import.meta.url)), functions);
}
