// node classify.mjs MODEL.wasm PICTURE.ppm...: a line of JSON for each picture.
import { readFile } from 'node:fs/promises';
import { WasmClassifier, readPpm } from './ocellus-wasm.mjs';

const [file, ...pictures] = process.argv.slice(2);
const classifier = new WasmClassifier(await WebAssembly.compile(await readFile(file)));
for (const picture of pictures) {
  const classes = classifier.classify(readPpm(await readFile(picture)));
  console.log(JSON.stringify({ file: picture, classes }));
}
