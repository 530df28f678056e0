// ONNX Runtime Web: the execution provider "wasm", pictures NCHW.
import * as ort from "onnxruntime-web";
import { bytes, floats, timed } from "./files.js";

const planes = (nhwc, size) => {
  const nchw = new Float32Array(nhwc.length);
  const pixels = size * size;
  for (let i = 0; i < pixels; i++) {
    for (let c = 0; c < 3; c++) {
      nchw[c * pixels + i] = nhwc[i * 3 + c];
    }
  }
  return nchw;
};

export const open = async ({ network, size, threads }) => {
  ort.env.wasm.wasmPaths = "/peers/onnxruntime-web/dist/";
  ort.env.wasm.numThreads = threads;
  const session = await ort.InferenceSession.create(await bytes(`/data/${network}.onnx`), {
    executionProviders: ["wasm"],
    graphOptimizationLevel: "all",
  });
  const picture = planes(await floats(`/data/input-${size}.bin`), size);
  const input = new ort.Tensor("float32", picture, [1, 3, size, size]);
  let output;
  const run = async () => {
    const results = await session.run({ [session.inputNames[0]]: input });
    output = results.output.data;
  };
  return { run: () => timed(run), output: () => output };
};
