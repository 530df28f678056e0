// A kernel that multiplies and adds in registers alone: what the machine can do at most.
import { bytes } from "./files.js";

let kernel;

export const load = async () => {};

export const files = ({ module }) => bytes(module);

export const compile = async (module, { repetitions }) => {
  const { instance } = await WebAssembly.instantiate(module);
  ({ kernel } = instance.exports);
  const run = async () => {
    const start = performance.now();
    kernel(repetitions);
    return performance.now() - start;
  };
  return { run };
};
