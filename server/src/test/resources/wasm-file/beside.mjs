// beside.mjs MODEL.wasm MODEL.weights PICTURE.ppm: a module whose weights are beside it.
import { readFile } from 'node:fs/promises';
import { WasmClassifier, readPpm } from '../../../../../examples/wasm-file/ocellus-wasm.mjs';

const [file, weights, image] = await Promise.all(process.argv.slice(2).map((name) => readFile(name)));
const module = await WebAssembly.compile(file);
const picture = readPpm(image);
const classify = (bytes) => new WasmClassifier(module, bytes).classify(picture);

function said(action) {
  try {
    action();
    return '';
  } catch (e) {
    return e.message;
  }
}

const others = Uint8Array.from(weights);
others[others.length >> 1] ^= 1;
console.log(
  JSON.stringify({
    classes: classify(weights),
    none: said(() => classify()),
    short: said(() => classify(weights.subarray(1))),
    others: said(() => classify(others)),
  }),
);
