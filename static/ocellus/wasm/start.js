import functions from './functions.js';
import { load } from './runtime.js';

const PROGRAM = new URL('./program.wasm', import.meta.url);

/** Downloads and compiles the program; the result runs here and in workers. */
export const compile = () =>
  WebAssembly.compileStreaming(fetch(PROGRAM), { builtins: ['js-string'] });

/** A @JSBody function, by the id the program holds in its text's place. */
function find(...parameters) {
  const id = parameters.pop();
  if (!Object.hasOwn(functions, id)) {
    throw new Error(`${PROGRAM} is of another build than its functions: ${id} is missing`);
  }
  return functions[id];
}

/** Starts a compiled program and gives what it exports. */
export async function start(module) {
  const program = await load(module, {
    installImports(imports) {
      for (let arity = 0; arity < 32; arity++) {
        imports.teavmJso['createFunction' + arity] = find;
      }
    },
  });
  program.exports.main([]);
  return program.exports;
}
