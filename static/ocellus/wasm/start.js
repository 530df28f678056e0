import { load } from './runtime.js';

/** Downloads and compiles a program; the result runs here and in workers. */
export const compile = (address) =>
  WebAssembly.compileStreaming(fetch(address), { builtins: ['js-string'] });

/**
 * Starts a compiled program and gives what it exports.
 *
 * @param {WebAssembly.Module} module
 * @param {Record<string, Function>} functions its @JSBody functions by their ids
 */
export async function start(module, functions) {
  const find = (...parameters) => {
    const id = parameters.pop();
    if (!Object.hasOwn(functions, id)) {
      throw new Error(`the program is of another build than its functions: ${id} is missing`);
    }
    return functions[id];
  };
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
