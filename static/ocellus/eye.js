// What the program gives as an eye, made comfortable for those who write pages.
import { startAnywhere } from './careful.js';
import { explained, kindOf } from './explain.js';
import { failure } from './failure.js';
import { modelsOf, ownFolder } from './models.js';
import { warnOfUnknown } from './options.js';
import { installation, running } from './program.js';

/** Of each call: the place of its options among what it is given. */
const CALLS = { classify: 1, faces: 1, annotate: 2, hide: 2, inspect: 1 };

/** What has the models of a task ready: one look at a picture of one pixel. */
const LOOKS = { classes: 'classify', faces: 'faces' };

/** What a picture is given as to the program; an img is waited for. */
async function source(given) {
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
      if (!given.complete) {
        given.loading = 'eager';
        await given.decode().catch(() => {});
      }
      return given;
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
    await eye[LOOKS[task]](new ImageData(1, 1), options);
  }
}

/** Adds what to do where the package has no model for a call. */
const telling = (lacks) => (error) => {
  error.message += (error.code === 'model-missing' && lacks) || '';
  throw error;
};

/**
 * Has each call of an eye do what is told above.
 *
 * @param {string | undefined} lacks what to do where the package has no model for a call
 */
function comfortable(eye, lacks) {
  for (const [name, place] of Object.entries(CALLS)) {
    const method = eye[name];
    eye[name] = (...given) => {
      warnOfUnknown(name, given[place]);
      const act = async () => {
        const [first, ...others] = given;
        const taken = name === 'inspect' ? first : await source(first);
        return method.call(eye, taken, ...others);
      };
      return explained(() => act().catch(telling(lacks)), given[place]?.signal, kindOf(given[0]));
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
  const preload = tasksOf('preload', options?.preload ?? []);
  const { signal, onProgress } = options ?? {};
  const started = await running();
  const { lacks, ...models } = await modelsOf(
    options?.models,
    started.given.carried ?? [],
    signal,
  );
  const place = { home: ownFolder(), thread: startAnywhere, ...models };
  const eye = comfortable(
    await started.exported.load(options, installation(started, place)),
    lacks,
  );
  try {
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
