// What the benchmark calls. One contestant a page: a module that exports
//   load(options)          -> starts the runtime
//   files(options)         -> the model's bytes and the input, in memory
//   compile(files, options) -> a contestant, which has
//     run() -> milliseconds
// and, where the benchmark asks for them,
//     output() -> numbers, what the last run gave
//     about()  -> an object, what else is known
//     layers() -> milliseconds by name
let contestant;

const open = async (module, options) => {
  const { load, files, compile } = await import(module);
  await load(options);
  contestant = await compile(await files(options), options);
};

/** The milliseconds from the model's bytes to the first result. */
const first = async (module, given) => {
  const options = { ...given, first: true };
  const { load, files, compile } = await import(module);
  await load(options);
  const inMemory = await files(options);
  const start = performance.now();
  contestant = await compile(inMemory, options);
  await contestant.run();
  return performance.now() - start;
};

/** The milliseconds of each of some runs, after others that are not counted. */
const time = async (settling, runs) => {
  for (let i = 0; i < settling; i++) {
    await contestant.run();
  }
  const times = [];
  for (let i = 0; i < runs; i++) {
    times.push(await contestant.run());
  }
  return times;
};

/** What the last run gave. */
const output = async () => Array.from(await contestant.output());

const about = async () => JSON.stringify(await contestant.about());

const layers = async () => JSON.stringify(await contestant.layers());

/** Bytes in use by this page and its workers, after a collection of garbage. */
const memory = async () => (await performance.measureUserAgentSpecificMemory()).bytes;

window.bench = { open, first, time, output, about, layers, memory };
document.title = "Ready";
