// endurance.mjs MODEL.wasm PICTURE.ppm...: many calls of one instance, then clients of a pool.
import { readFile } from 'node:fs/promises';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { WasmClassifier, readPpm } from '../../../../../examples/wasm-file/ocellus-wasm.mjs';

const CALLS = 10_000;
const CLIENTS = 8;
const INSTANCES = 3;
const ROUNDS = 25;

if (isMainThread) await main();
else serve();

/** An instance of a pool. */
function serve() {
  const classifier = new WasmClassifier(workerData);
  parentPort.on('message', (picture) => parentPort.postMessage(classifier.classify(picture, 1)[0].index));
}

async function main() {
  const [file, ...names] = process.argv.slice(2);
  const module = await WebAssembly.compile(await readFile(file));
  const pictures = await Promise.all(names.map(async (name) => readPpm(await readFile(name))));
  const flat = endure(module);
  console.log(JSON.stringify({ ...flat, ...(await serveClients(module, pictures)) }));
}

function endure(module) {
  const instance = new WebAssembly.Instance(module).exports;
  instance._initialize();
  const once = () => {
    const picture = instance.alloc(16 * 16 * 3);
    const out = instance.alloc(8);
    if (instance.infer_rgb_from_ptrs(picture, 16, 16, out, 8) !== 1) throw new Error('no answer');
    instance.dealloc(out, 8);
    instance.dealloc(picture, 16 * 16 * 3);
  };
  once();
  const bytesBefore = instance.memory.buffer.byteLength;
  for (let i = 0; i < CALLS; i++) once();
  return { calls: CALLS, bytesBefore, bytesAfter: instance.memory.buffer.byteLength };
}

async function serveClients(module, pictures) {
  const alone = new WasmClassifier(module);
  const expected = pictures.map((picture) => alone.classify(picture, 1)[0].index);
  const free = Array.from({ length: INSTANCES }, () => new Worker(new URL(import.meta.url), { workerData: module }));
  const workers = [...free];
  const waiting = [];
  const take = () => (free.length ? Promise.resolve(free.pop()) : new Promise((r) => waiting.push(r)));
  const give = (worker) => (waiting.length ? waiting.shift()(worker) : free.push(worker));
  let right = 0;
  let wrong = 0;
  const client = async (start) => {
    for (let i = 0; i < ROUNDS; i++) {
      const which = (start + i) % pictures.length;
      const worker = await take();
      const index = await new Promise((resolve) => {
        worker.once('message', resolve);
        worker.postMessage(pictures[which]);
      });
      give(worker);
      if (index === expected[which]) right++;
      else wrong++;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, i) => client(i)));
  await Promise.all(workers.map((worker) => worker.terminate()));
  return { right, wrong };
}
