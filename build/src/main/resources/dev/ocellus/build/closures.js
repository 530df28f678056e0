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
const arrayOf = (...items) => items;

function absent(module) {
  throw new Error(`the program was built without ${module}`);
}
