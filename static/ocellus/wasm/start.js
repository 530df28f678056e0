import { load } from './runtime.js';

/**
 * Starts a module TeaVM compiled.
 *
 * @param {string} url the module's address
 * @param {Record<string, Function>} functions its @JSBody functions by their ids
 * @returns what the module exports
 */
export async function start(url, functions) {
  const find = (...parameters) => {
    const id = parameters.pop();
    if (!Object.hasOwn(functions, id)) {
      throw new Error(`${url} is of another build than its functions: ${id} is missing`);
    }
    return functions[id];
  };
  const program = await load(url, {
    installImports(imports) {
      for (let arity = 0; arity < 32; arity++) {
        imports.teavmJso['createFunction' + arity] = find;
      }
    },
  });
  program.exports.main([]);
  return program.exports;
}
