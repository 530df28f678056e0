import { load } from './runtime.js';

const OPTIONS = { builtins: ['js-string'] };

/**
 * Downloads and compiles a program; the result runs here and in workers.
 *
 * @param {URL | string} from its address
 */
export async function compile(from) {
  const response = await fetch(from);
  const type = response.headers.get('Content-Type');
  // Hosts of apps answer with their page where a file is missing.
  if (!response.ok || type?.startsWith('text/html')) {
    throw new Error(`${from} is missing: HTTP ${response.status}, ${type}`);
  }
  // Browsers compile a stream only where its host knows the type.
  return type === 'application/wasm'
    ? WebAssembly.compileStreaming(response, OPTIONS)
    : WebAssembly.compile(await response.arrayBuffer(), OPTIONS);
}

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
