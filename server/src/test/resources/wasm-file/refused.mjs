// refused.mjs MODEL.wasm: what the host says of wrong pictures and numbers.
import { readFile } from 'node:fs/promises';
import { WasmClassifier, readPpm } from '../../../../../examples/wasm-file/ocellus-wasm.mjs';

const HEADERS = ['P6 0x1 1 255 ', 'P6 1e0 1 255 ', 'P6 1.0 1 255 ', 'P6 1 1 +255 ', 'P6 1 1 0xff ', 'P61 1 255 ', 'P6 1x1x255 '];

const classifier = new WasmClassifier(await WebAssembly.compile(await readFile(process.argv[2])));

function said(action) {
  try {
    action();
    return '';
  } catch (e) {
    return e.message;
  }
}

const classify = (bytes, top) => classifier.classify({ width: 2, height: 2, data: new Uint8Array(bytes) }, top);
const read = (header) => said(() => readPpm(new TextEncoder().encode(header + 'abc')));
console.log(
  JSON.stringify({
    headers: HEADERS.map((header) => ({ header, said: read(header) })),
    right: read('P6 1 1 255 '),
    short: said(() => classify(11)),
    between: said(() => classify(14)),
    none: said(() => classify(12, 0)),
    half: said(() => classify(12, 1.5)),
    many: classify(16, 2 ** 29 + 1).length,
    classes: classifier.description.classes,
  }),
);
