// A thread of the engine: takes part in the runs of the modules it is sent.
const IDLE = -1;

const modules = [];
let ticket = 0;
let helping = false;

/** Until there is a run that this thread has not seen; meanwhile it is free to do what it is asked. */
const nextRun = (memory, control) =>
  Atomics.waitAsync?.(new Int32Array(memory.buffer), control / 4, ticket).value;

/** Sits in the module's `join` until a run is for a module that has not come yet. */
async function help({ join, leave }, memory, control) {
  for (;;) {
    const number = join(control, ticket);
    if (number === IDLE) {
      await nextRun(memory, control);
    } else if (modules[number]) {
      ticket = modules[number].help(control);
    } else {
      leave(control);
      return;
    }
  }
}

onmessage = ({ data: { number, module, memory, control } }) => {
  const { exports } = new WebAssembly.Instance(module, { ocellus: { memory } });
  if (modules.length === 0) {
    postMessage('ready');
  }
  modules[number] = exports;
  if (!helping) {
    helping = true;
    help(exports, memory, control).then(() => (helping = false), reportError);
  }
};
