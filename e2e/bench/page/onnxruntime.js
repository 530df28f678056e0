// ONNX Runtime Web: the execution provider "wasm"; pictures NCHW.
import * as ort from "onnxruntime-web";
import { bytes, floats, timed } from "./files.js";

const planes = (nhwc) => {
  const nchw = new Float32Array(nhwc.length);
  const pixels = nhwc.length / 3;
  nhwc.forEach((value, i) => (nchw[(i % 3) * pixels + Math.floor(i / 3)] = value));
  return nchw;
};

/** The first session starts the runtime; this one is of a network that does next to nothing. */
export const load = async ({ threads }) => {
  ort.env.wasm.wasmPaths = "/peers/onnxruntime-web/dist/";
  ort.env.wasm.numThreads = threads;
  await ort.InferenceSession.create(await bytes("/data/tiny.onnx"));
};

export const files = async ({ network, size }) => ({
  model: await bytes(`/data/${network}.onnx`),
  picture: planes(await floats(`/data/input-${size}.bin`)),
});

export const compile = async ({ model, picture }, { size }) => {
  const session = await ort.InferenceSession.create(model, {
    executionProviders: ["wasm"],
    graphOptimizationLevel: "all",
  });
  const input = new ort.Tensor("float32", picture, [1, 3, size, size]);
  let output;
  const run = async () => {
    const results = await session.run({ [session.inputNames[0]]: input });
    output = results.output.data;
  };
  return { run: () => timed(run), output: () => output };
};
