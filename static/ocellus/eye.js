// What `load` gives, and what its methods do around the program's own.
import { startCarefully } from './start-worker.js';
import { explained, kindOf } from './explain.js';
import { failure } from './failure.js';
import { folder, modelsOf, ownFolder } from './models.js';
import { warnOfUnknown } from './options.js';
import { installation, running } from './program.js';

/** Of each call: the place of its options among what it is given. */
const CALLS = { classify: 1, faces: 1, annotate: 2, hide: 2, inspect: 1 };

/** What has the models of a task ready: one look at a picture of one pixel. */
const LOOKS = { classes: 'classify', faces: 'faces' };

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNgAAAAAgAB5Sfe/AAAAABJRU5ErkJggg==';

const pixel = () =>
  new Blob([Uint8Array.from(atob(PIXEL), (character) => character.charCodeAt(0))], {
    type: 'image/png',
  });

/** Is rejected when one of the signals is aborted. */
const aborted = (signals) =>
  new Promise((resolve, reject) => {
    for (const signal of signals) {
      signal.throwIfAborted();
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    }
  });

/** An img that is still loading, unless the call or the eye ends before. */
async function loaded(image, signals) {
  if (!image.complete) {
    image.loading = 'eager';
    await Promise.race([image.decode().catch(() => {}), aborted(signals)]);
  }
  return image;
}

/** What a picture is given as to the program. */
async function source(given, signals) {
  switch (kindOf(given)) {
    case 'Null':
    case 'Undefined':
      throw failure(
        'unsupported',
        `no picture was given (${given}); give a Blob, a File, an ArrayBuffer, an img, a video, a` +
          ' VideoFrame, a canvas, an ImageBitmap or ImageData',
      );
    case 'ArrayBuffer':
    case 'Uint8Array':
      return new Blob([given]);
    case 'VideoFrame':
      return createImageBitmap(given);
    case 'HTMLImageElement':
      return loaded(given, signals);
    default:
      return given;
  }
}

function tasksOf(name, tasks) {
  if (!Array.isArray(tasks) || !tasks.every((task) => Object.hasOwn(LOOKS, task))) {
    throw failure(
      'bad-option',
      `the option ${name} is ${tasks}; it must be an array of classes or faces`,
    );
  }
  return tasks;
}

async function prepare(eye, tasks, options) {
  for (const task of tasks) {
    await eye[LOOKS[task]](pixel(), options);
  }
}

/** Adds what to do where the package has no model for a call. */
const withAdvice = (lacks) => (error) => {
  if (lacks && error.code === 'model-missing') {
    error.message += lacks;
  }
  throw error;
};

/** What draws and hides runs in a worker, also where a server looks at the pictures. */
function checkWorkers(name) {
  if (['annotate', 'hide'].includes(name) && typeof Worker !== 'function') {
    throw failure('unsupported', `${name} works in browsers only, and this is none`);
  }
}

/**
 * Has each call of an eye do what is told above.
 *
 * @param {string | undefined} lacks what to do where the package has no model for a call
 */
function withConveniences(eye, lacks) {
  const closing = new AbortController();
  const { close } = eye;
  eye.close = () => {
    closing.abort(failure('cancelled', 'the call was cancelled'));
    close.call(eye);
  };
  for (const [name, place] of Object.entries(CALLS)) {
    const method = eye[name];
    eye[name] = (...given) => {
      const { signal } = given[place] ?? {};
      const signals = [closing.signal, signal].filter((one) => one instanceof AbortSignal);
      warnOfUnknown(name, given[place]);
      const act = async () => {
        checkWorkers(name);
        const [first, ...others] = given;
        const taken = name === 'inspect' ? first : await source(first, signals);
        try {
          return await method.call(eye, taken, ...others);
        } finally {
          // The bitmap of a VideoFrame is ours.
          if (taken !== first) {
            taken.close?.();
          }
        }
      };
      return explained(() => act().catch(withAdvice(lacks)), signal, kindOf(given[0]));
    };
  }
  eye.prepare = async (tasks = Object.keys(LOOKS), options = undefined) => {
    warnOfUnknown('prepare', options);
    await prepare(eye, tasksOf('tasks', tasks), options);
  };
  if (Symbol.dispose) {
    eye[Symbol.dispose] = () => eye.close();
  }
  return eye;
}

function checkPlace(options) {
  if (typeof Worker !== 'function' && options?.where !== 'server') {
    throw failure(
      'unsupported',
      'Ocellus works on the device in browsers only, and this is none; load it in a browser, or' +
        " with where: 'server' and the address of a server",
    );
  }
}

async function made(options) {
  checkPlace(options);
  if (options?.server) {
    folder('server', options.server, 'the address of a server of Ocellus');
  }
  const preload = tasksOf('preload', options?.preload ?? []);
  const { signal, onProgress } = options ?? {};
  const started = await running();
  const { lacks, ...models } = await modelsOf(
    options?.models,
    started.given.bundled ?? [],
    signal,
  );
  const place = { home: ownFolder(), thread: startCarefully, ...models };
  const eye = withConveniences(
    await started.exported.load(options, installation(started, place)),
    lacks,
  );
  try {
    signal?.throwIfAborted();
    await prepare(eye, preload, { signal, onProgress });
  } catch (error) {
    eye.close();
    throw error;
  }
  return eye;
}

/** The `load` of ocellus.js. */
export function load(options) {
  warnOfUnknown('load', options);
  return explained(() => made(options), options?.signal);
}
