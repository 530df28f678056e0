import functions from './page.functions.js';
import { start } from './start.js';

export const { load, openPage } = await start(
  new URL('./page.wasm', import.meta.url).href,
  functions,
);
