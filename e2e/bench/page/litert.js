// LiteRT.js: XNNPACK in WebAssembly with relaxed SIMD.
import { loadAndCompile, loadLiteRt, Tensor } from "@litertjs/core";
import { bytes, floats, timed } from "./files.js";

export const load = ({ threads }) =>
  loadLiteRt("/peers/@litertjs/core/wasm/", { threads: threads > 1 });

export const files = async ({ network, size }) => ({
  model: await bytes(`/data/${network}.tflite`),
  picture: await floats(`/data/input-${size}.bin`),
});

export const compile = async ({ model, picture }, { size, threads }) => {
  const compiled = await loadAndCompile(model, {
    accelerator: "wasm",
    cpuOptions: { numThreads: threads },
  });
  const input = new Tensor(picture, [1, size, size, 3]);
  let output;
  const run = async () => {
    const results = await compiled.run([input]);
    output = (await results[0].data()).slice();
    results.forEach((result) => result.delete());
  };
  return { run: () => timed(run), output: () => output };
};
