import { absolute } from '../absolute.js';
import { bundled } from '../bundled.js';
import functions from './program.functions.js';
import { compile, start } from './start.js';

const WASM = 'application/wasm';

const fromFiles = async () => ({
  worker: absolute(new URL('./worker.js', import.meta.url)),
  given: {
    module: await compile(new URL('./program.wasm', import.meta.url)),
    inference: absolute(new URL('./inference.wasm', import.meta.url)).href,
    bundled: bundled(absolute(new URL('../../models/ocellus_faces_1.pb', import.meta.url))),
  },
});

function blob(base64, type) {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return new Blob([bytes], { type });
}

const address = (file) => new URL(URL.createObjectURL(file));

/** Some bundlers copy none of the files above; then the program comes as text, and is larger. */
async function fromText() {
  const { program, inference, worker, faces } = await import('./inline.js');
  return {
    worker: address(new Blob([worker], { type: 'text/javascript' })),
    given: {
      module: await compile(address(blob(program, WASM))),
      inference: address(blob(inference, WASM)).href,
      bundled: bundled(address(blob(faces, 'application/octet-stream'))),
    },
  };
}

const either = () =>
  fromFiles().catch((error) =>
    fromText().catch(() => {
      throw error;
    }),
  );

/** Starts the program. */
export async function program() {
  const { worker, given } = await either();
  return { exported: await start(given.module, functions), worker, given };
}
