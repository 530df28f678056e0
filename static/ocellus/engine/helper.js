// A thread of the engine: takes part in the runs of the modules it is sent.
const modules = [];
let ticket = 0;

/** Sits in the module's `join` until a run is for a module that has not come yet. */
function help(exports, control) {
  for (;;) {
    const running = modules[exports.join(control, ticket)];
    if (!running) {
      exports.leave(control);
      return;
    }
    ticket = running.help(control);
  }
}

onmessage = ({ data: { number, module, memory, control } }) => {
  const { exports } = new WebAssembly.Instance(module, { ocellus: { memory } });
  if (modules.length === 0) {
    postMessage('ready');
  }
  modules[number] = exports;
  help(exports, control);
};
