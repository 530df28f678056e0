// original.mjs MODEL.wasm PICTURE.ppm: the original's form, twice, and what it refuses.
import { readFile } from 'node:fs/promises';
import { inferFromPtrs } from '../../../../../examples/wasm-file/ocellus-wasm.mjs';

const [model, image] = await Promise.all(process.argv.slice(2).map((name) => readFile(name)));
const Instance = WebAssembly.Instance;
let instances = 0;
WebAssembly.Instance = class extends Instance {
  constructor(...all) {
    super(...all);
    instances++;
  }
};
const index = inferFromPtrs(model, image);
const again = inferFromPtrs(model, image);
let refused = '';
try {
  inferFromPtrs(model, image.subarray(0, image.length - 1));
} catch (e) {
  refused = e.message;
}
console.log(JSON.stringify({ index, again, instances, refused }));
