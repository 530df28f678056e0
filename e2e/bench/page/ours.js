// Ocellus as it was built. All that the benchmark knows of Ocellus in the browser is here.
import { pixels } from "./files.js";

/** A fresh eye; another one has looked before, so that the model is in the browser's cache. */
let eye;

const TOP = 1001;

const sum = ({ preprocessMs, inferMs, postprocessMs }) => preprocessMs + inferMs + postprocessMs;

// What is done in a run, and which part of the time counts.
const tasks = {
  classify: {
    look: (picture) => eye.classify(picture, { top: TOP }),
    ms: (seen) => seen.timings.inferMs,
    output: (seen) => {
      const probabilities = new Float32Array(seen.classes.length);
      seen.classes.forEach((found) => (probabilities[found.index] = found.probability));
      return probabilities;
    },
  },
  preprocess: {
    look: (picture) => eye.classify(picture, { top: 1 }),
    ms: (seen) => seen.timings.preprocessMs,
    output: (seen) => seen.classes.map((found) => found.probability),
  },
  faces: {
    look: (picture, { minSize }) => eye.faces(picture, { minSize }),
    ms: (seen) => sum(seen.timings),
    output: (seen) => seen.faces.map((face) => face.score),
  },
};

export const load = async ({ ocellus, threads }) => {
  const program = await import(`${ocellus}ocellus.js`);
  const options = { where: "device", threads };
  const before = await program.load(options);
  await before.classify(new ImageData(32, 32));
  before.close();
  eye = await program.load(options);
};

export const files = async ({ picture, pictures = [picture], groups = [] }) => ({
  pictures: await Promise.all(pictures.map(pixels)),
  groups: await Promise.all(groups.map(pixels)),
});

const one = (task, picture, options) => {
  let seen;
  const run = async () => {
    seen = await task.look(picture, options);
    return task.ms(seen);
  };
  return { run, output: () => task.output(seen), about: () => ({}) };
};

/** Each run takes the next picture; after each five, faces are looked for in a group. */
const mixture = ({ pictures, groups }, options) => {
  let classified = 0;
  let detected = 0;
  const run = async () => {
    if (classified < 5 * (detected + 1)) {
      await tasks.classify.look(pictures[classified++ % pictures.length]);
    } else {
      await tasks.faces.look(groups[detected++ % groups.length], options);
    }
    return 0;
  };
  return { run };
};

export const compile = async (files, options) =>
  options.task === "mixture"
    ? mixture(files, options)
    : one(tasks[options.task], files.pictures[0], options);
