// What TeaVM's runtime makes with `new Function`, as closures a strict page allows.

function globalNamed(name) {
  const value = name.split('.').reduce((object, key) => object?.[key], globalThis);
  if (value === undefined) {
    throw new ReferenceError(name + ' is not defined');
  }
  return value;
}

function spread(args, length) {
  const own = Array.from({ length: length - 1 }, (_, i) => args[i]);
  return [...own, args.slice(length - 1)];
}

function exportedFunction(fn, rethrow, variadic) {
  return (...args) => {
    try {
      return fn(...(variadic ? spread(args, fn.length) : args));
    } catch (e) {
      rethrow(e);
    }
  };
}

function exportedMethod(fn, rethrow, variadic) {
  return function (...args) {
    try {
      return fn(this, ...(variadic ? spread(args, fn.length - 1) : args));
    } catch (e) {
      rethrow(e);
    }
  };
}

function namedConstructor(name, construct) {
  const named = function (marker, javaObject) {
    return construct.call(this, marker, javaObject);
  };
  return Object.defineProperty(named, 'name', { value: name });
}

function guarded(call, rethrow) {
  return (...args) => {
    try {
      return call(...args);
    } catch (e) {
      rethrow(e);
    }
  };
}

const callFunction = (fn, ...args) => fn(...args);
const callMethod = (instance, method, ...args) =>
  instance !== null ? instance[method](...args) : globalNamed(method)(...args);
const construct = (type, ...args) => new type(...args);

/** Linear memory as a module wants it; the heap begins behind its data, at a multiple of 8. */
function memoryFor({ min = 0, dataSize = 0 }) {
  const constant = (value) => new WebAssembly.Global({ value: 'i32', mutable: false }, value);
  const memory = new WebAssembly.Memory({ initial: Math.max(min, 1), maximum: 32768 });
  return {
    env: { memory },
    teavmMemory: {
      linearMemory: () => memory.buffer,
      notifyHeapResized() {},
      heapOffset: constant(((dataSize + 7) >> 3) << 3),
      maxSize: constant(2 ** 31 - 1),
    },
  };
}

/**
 * Starts a compiled module, which needs no other. The functions of one letter are TeaVM's: what is
 * imported, whether strings are the browser's, and what a module says of its memory.
 */
export async function load(module, { installImports }) {
  const imports = memoryFor(M(module));
  const exports = {};
  const runtime = x(imports, exports, await S());
  installImports(imports);
  const instance = await WebAssembly.instantiate(module, imports);
  runtime.supplyExports(instance.exports);
  for (const [name, value] of Object.entries(instance.exports)) {
    if (value instanceof WebAssembly.Global) {
      Object.defineProperty(exports, name, { get: () => value.value });
    }
  }
  return { exports };
}

