import { absolute } from '../absolute.js';
import { bundled } from '../bundled.js';
import * as exported from './program.main.js';

const files = () => ({
  worker: absolute(new URL('./worker.js', import.meta.url)),
  given: {
    bundled: bundled(absolute(new URL('../../models/ocellus_faces_1.pb', import.meta.url))),
  },
});

/** Starts the program. */
export async function program() {
  exported.main([]);
  return { exported, ...files() };
}
