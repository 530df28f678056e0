// Ocellus as it was built. All that the benchmark knows of Ocellus in the browser is here and in
// ours-engine.js. A network is run by the engine alone, on the very input that peers get; all else
// goes the way of a picture, through the JavaScript surface.
import { bytes, floats, pixels } from "./files.js";

/** A worker that answers one call after the other. */
class Engine {
  #worker = new Worker(new URL("./ours-engine.js", import.meta.url), { type: "module" });

  #answer() {
    return new Promise((done, fail) => {
      this.#worker.onerror = ({ message }) => fail(new Error(message ?? "the worker was lost"));
      this.#worker.onmessage = ({ data: { result, error } }) =>
        error ? fail(new Error(error)) : done(result);
    });
  }

  async start(threads, fileBytes) {
    await this.#answer();
    await this.call("open", threads, fileBytes);
    return this;
  }

  end() {
    this.#worker.terminate();
  }

  call(name, ...parameters) {
    const answer = this.#answer();
    this.#worker.postMessage({ name, parameters });
    return answer;
  }
}

/** Threads come when the first module does, and some time after it. */
const awaitThreads = async (threads, title) => {
  const wanted = `${threads} thread${threads === 1 ? "" : "s"}`;
  let found;
  for (let tries = 0; tries < 100; tries++) {
    found = await title();
    if (found.endsWith(wanted)) {
      return;
    }
    await new Promise((later) => setTimeout(later, 20));
  }
  throw new Error(`Ocellus computes with ${found}, expected ${wanted}`);
};

const dimsOf = (size) => new Int32Array([1, size, size, 3]);

/** What the module costs in an engine that has made none before. */
const describe = async ({ model }, { input, output, size }) => {
  const fresh = await new Engine().start(1, model.length);
  await fresh.call("load", model, output);
  const [generateMs, compileMs, moduleBytes] = await fresh.call("module", input, dimsOf(size));
  fresh.end();
  return { generateMs, compileMs, moduleBytes };
};

/** The milliseconds of each layer in one run, by the layers' names. */
const layers = async (engine, picture, { input, size }) => {
  const names = await engine.call("layers", input, dimsOf(size));
  const times = await engine.call("runLayers", input, picture, dimsOf(size));
  return Object.fromEntries(names.map((name, i) => [name, times[i]]));
};

let engine;

const network = {
  load: async ({ threads, fileBytes }) => {
    engine = await new Engine().start(threads, fileBytes);
  },
  files: async ({ network, size }) => ({
    model: await bytes(`/data/${network}.pb`),
    picture: await floats(`/data/input-${size}.bin`),
  }),
  compile: async (files, options) => {
    const { model, picture } = files;
    const { input, output, size, threads, first } = options;
    await engine.call("load", model, output);
    const run = async () => {
      return (await engine.call("run", input, picture, dimsOf(size), 1))[0];
    };
    if (!first) {
      await run();
      await awaitThreads(threads, () => engine.call("title"));
    }
    return {
      run,
      output: () => engine.call("output"),
      about: () => describe(files, options),
      layers: () => layers(engine, picture, options),
    };
  },
};

let eye;

const sum = ({ preprocessMs, inferMs, postprocessMs }) => preprocessMs + inferMs + postprocessMs;

// What is done with a picture, which part of the time counts, and what comes out.
const looks = {
  preprocess: {
    look: (picture) => eye.classify(picture, { views: "centre" }),
    ms: (seen) => seen.timings.preprocessMs,
    output: (seen) => seen.classes.map((found) => found.probability),
  },
  faces: {
    look: (picture, { minSize }) => eye.faces(picture, { minSize }),
    ms: (seen) => sum(seen.timings),
    output: (seen) => seen.faces.map((face) => face.score),
  },
};

const one = ({ look, ms, output }, picture, options) => {
  let seen;
  const run = async () => {
    seen = await look(picture, options);
    return ms(seen);
  };
  return { run, output: () => output(seen) };
};

/** Each run takes the next picture; after each five, faces are looked for in a group. */
const mixture = ({ pictures, groups }, { minSize }) => {
  let classified = 0;
  let detected = 0;
  const run = async () => {
    if (classified < 5 * (detected + 1)) {
      await eye.classify(pictures[classified++ % pictures.length]);
    } else {
      await eye.faces(groups[detected++ % groups.length], { minSize });
    }
    return 0;
  };
  return { run };
};

const picture = {
  load: async ({ ocellus, threads }) => {
    const program = await import(`${ocellus}ocellus.js`);
    const options = { where: "device", threads };
    eye = await program.load(options);
    await awaitThreads(threads, async () => {
      await eye.classify(new ImageData(32, 32));
      return eye.engine;
    });
  },
  files: async ({ picture, pictures = [picture], groups = [] }) => ({
    pictures: await Promise.all(pictures.map(pixels)),
    groups: await Promise.all(groups.map(pixels)),
  }),
  compile: async (files, options) =>
    options.task === "mixture"
      ? mixture(files, options)
      : one(looks[options.task], files.pictures[0], options),
};

const way = ({ task }) => (task === "classify" ? network : picture);

export const load = (options) => way(options).load(options);
export const files = (options) => way(options).files(options);
export const compile = (files, options) => way(options).compile(files, options);
