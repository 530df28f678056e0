// TensorFlow.js: a graph model with fused operations, on the backend "wasm" with SIMD.
import { bytes, floats, script, timed } from "./files.js";

const PEERS = "/peers/@tensorflow";

export const load = async ({ threads }) => {
  // It takes no more threads than half of what it takes for the number of cores.
  Object.defineProperty(navigator, "hardwareConcurrency", { value: 2 * threads });
  await script(`${PEERS}/tfjs-core/dist/tf-core.min.js`);
  await script(`${PEERS}/tfjs-converter/dist/tf-converter.min.js`);
  await script(`${PEERS}/tfjs-backend-wasm/dist/tf-backend-wasm.min.js`);
  tf.enableProdMode();
  tf.wasm.setWasmPaths(`${PEERS}/tfjs-backend-wasm/dist/`);
  tf.env().set("WASM_HAS_MULTITHREAD_SUPPORT", threads > 1);
  tf.wasm.setThreadsCount(threads);
  await tf.setBackend("wasm");
  await tf.ready();
  if (tf.wasm.getThreadsCount() !== threads) {
    throw new Error(`TensorFlow.js has ${tf.wasm.getThreadsCount()} threads, expected ${threads}`);
  }
};

export const files = async ({ network, size }) => ({
  artifacts: new TextDecoder().decode(await bytes(`/data/${network}.tfjs.json`)),
  weights: await bytes(`/data/${network}.tfjs.bin`),
  picture: await floats(`/data/input-${size}.bin`),
});

export const compile = async ({ artifacts, weights, picture }, { size }) => {
  const parts = { ...JSON.parse(artifacts), weightData: weights.buffer };
  const model = await tf.loadGraphModel(tf.io.fromMemory(parts));
  const input = tf.tensor4d(picture, [1, size, size, 3]);
  let output;
  const run = async () => {
    const result = model.execute(input);
    output = await result.data();
    result.dispose();
  };
  return { run: () => timed(run), output: () => output };
};
