// One contestant a page. A contestant is a module that exports
//   open(options) -> { run() -> milliseconds, output() -> Float32Array }
let contestant;

const open = async (module, options) => {
  contestant = await (await import(module)).open(options);
};

/** The milliseconds of each of some runs, after one that is not counted. */
const time = async (runs) => {
  await contestant.run();
  const times = [];
  for (let i = 0; i < runs; i++) {
    times.push(await contestant.run());
  }
  return times;
};

/** What the last run gave. */
const output = async () => Array.from(await contestant.output());

window.bench = { open, time, output };
document.title = "Ready";
