// The engine alone, in a worker as in the product; see BenchMain. A message is a call:
// { name, parameters }; the answer is { result } or { error }.
import { startHelper } from "/engine/ocellus/helpers.js";
import functions from "/engine/ocellus/wasm/program.functions.js";
import { compile, start } from "/engine/ocellus/wasm/start.js";

const PROGRAM = new URL("/engine/ocellus/wasm/program.wasm", import.meta.url);
const engine = await start(await compile(PROGRAM), functions);

const call = (name, parameters) =>
  name === "open"
    ? engine.open("RELAXED", ...parameters, startHelper)
    : engine[name](...parameters);

const answer = (name, parameters) => {
  try {
    return { result: call(name, parameters) };
  } catch (error) {
    return { error: String(error) };
  }
};

onmessage = ({ data: { name, parameters } }) => postMessage(answer(name, parameters));
postMessage({ result: "started" });
