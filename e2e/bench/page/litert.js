// LiteRT.js: XNNPACK in WebAssembly with relaxed SIMD.
import { loadAndCompile, loadLiteRt, Tensor } from "@litertjs/core";
import { bytes, floats, timed } from "./files.js";

export const open = async ({ network, size, threads }) => {
  await loadLiteRt("/peers/@litertjs/core/wasm/", { threads: threads > 1 });
  const options = { accelerator: "wasm", cpuOptions: { numThreads: threads } };
  const model = await loadAndCompile(await bytes(`/data/${network}.tflite`), options);
  const input = new Tensor(await floats(`/data/input-${size}.bin`), [1, size, size, 3]);
  let output;
  const run = async () => {
    const results = await model.run([input]);
    output = (await results[0].data()).slice();
    results.forEach((result) => result.delete());
  };
  return { run: () => timed(run), output: () => output };
};
