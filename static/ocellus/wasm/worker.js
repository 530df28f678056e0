import functions from './worker.functions.js';
import { start } from './start.js';

await start(new URL('./worker.wasm', import.meta.url).href, functions);
