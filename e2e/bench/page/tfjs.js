// TensorFlow.js: a graph model with fused operations, on the backend "wasm" with SIMD.
import { bytes, floats, script, timed } from "./files.js";

export const open = async ({ network, size, threads }) => {
  await script("/peers/@tensorflow/tfjs-core/dist/tf-core.min.js");
  await script("/peers/@tensorflow/tfjs-converter/dist/tf-converter.min.js");
  await script("/peers/@tensorflow/tfjs-backend-wasm/dist/tf-backend-wasm.min.js");
  tf.enableProdMode();
  tf.wasm.setWasmPaths("/peers/@tensorflow/tfjs-backend-wasm/dist/");
  tf.env().set("WASM_HAS_MULTITHREAD_SUPPORT", threads > 1);
  tf.wasm.setThreadsCount(threads);
  await tf.setBackend("wasm");
  await tf.ready();
  const artifacts = JSON.parse(new TextDecoder().decode(await bytes(`/data/${network}.tfjs.json`)));
  artifacts.weightData = (await bytes(`/data/${network}.tfjs.bin`)).buffer;
  const model = await tf.loadGraphModel(tf.io.fromMemory(artifacts));
  const input = tf.tensor4d(await floats(`/data/input-${size}.bin`), [1, size, size, 3]);
  let output;
  const run = async () => {
    const result = model.execute(input);
    output = await result.data();
    result.dispose();
  };
  return { run: () => timed(run), output: () => output };
};
