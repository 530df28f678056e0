// A thin host for files that `ocellus compile` writes: Node.js, Deno, Bun, or a browser.
const ENTRY_BYTES = 8;

const PROBLEMS = new Map([
  [-1, 'the module is not initialized: its weights are not those that were written with it'],
  [-2, 'the width or the height of the picture is not from 1 to 65535'],
  [-3, 'the picture has fewer bytes than its width and height say'],
  [-4, 'the output is not in memory that alloc gave'],
  [-5, 'the output has no room for one class'],
  [-6, 'there is not enough memory for the picture'],
]);

/** One instance of a compiled classifier; it looks at one picture at a time. */
export class WasmClassifier {
  #exports;
  #labels;

  /** What the file says of itself: name, sha256, input, classes, labels. */
  description;

  /**
   * @param {WebAssembly.Module} module of the file
   * @param {Uint8Array} [weights] the file beside it, where there is one
   */
  constructor(module, weights) {
    const [section] = WebAssembly.Module.customSections(module, 'ocellus');
    if (!section) throw new Error('the module was not written by ocellus compile');
    this.description = JSON.parse(new TextDecoder().decode(section));
    this.#labels = this.description.labels;
    this.#exports = new WebAssembly.Instance(module).exports;
    if (this.description.weightsBeside > 0) this.#copyWeights(weights);
    this.#exports._initialize();
  }

  #copyWeights(weights) {
    const expected = this.#exports.weights_len();
    if (weights?.length !== expected) {
      throw new Error(`the weights have ${weights?.length ?? 'no'} bytes; expected ${expected}`);
    }
    this.#bytes(this.#exports.weights_ptr(), expected).set(weights);
  }

  #bytes(pointer, length) {
    return new Uint8Array(this.#exports.memory.buffer, pointer, length);
  }

  /**
   * The most probable classes, the best first.
   *
   * @param {{width: number, height: number, data: Uint8Array | Uint8ClampedArray}} picture 8-bit
   *   RGB or RGBA, as its length says
   * @param {number} [top] how many at most, at least 1
   */
  classify({ width, height, data }, top = 5) {
    const channels = data.length / (width * height);
    if (channels !== 3 && channels !== 4) {
      throw new Error(`the picture has ${data.length} bytes; expected 3 or 4 for each of ${width} x ${height} pixels`);
    }
    if (!Number.isInteger(top) || top < 1) throw new Error(`top is ${top}; it must be a whole number from 1`);
    const outBytes = Math.min(top, this.description.classes) * ENTRY_BYTES;
    return this.#with(data.length, (picture) =>
      this.#with(outBytes, (out) => {
        this.#bytes(picture, data.length).set(data);
        const infer = channels === 3 ? this.#exports.infer_rgb_from_ptrs : this.#exports.infer_from_ptrs;
        const count = infer(picture, width, height, out, outBytes);
        if (count < 0) throw new Error(PROBLEMS.get(count) ?? `status ${count}`);
        return this.#entries(out, count);
      }),
    );
  }

  #with(length, use) {
    const pointer = this.#exports.alloc(length);
    if (pointer === 0) throw new Error(`there is no memory for ${length} bytes`);
    try {
      return use(pointer);
    } finally {
      this.#exports.dealloc(pointer, length);
    }
  }

  #entries(pointer, count) {
    const view = new DataView(this.#exports.memory.buffer, pointer, count * ENTRY_BYTES);
    return Array.from({ length: count }, (_, i) => {
      const index = view.getInt32(i * ENTRY_BYTES, true);
      const probability = view.getFloat32(i * ENTRY_BYTES + 4, true);
      return { index, label: this.#labels[index] ?? `class ${index}`, probability };
    });
  }
}

const kept = new WeakMap();

/**
 * The original's own form: the file of a model and that of a picture in, the index of the most
 * probable class out. The instance of a model is kept as long as its bytes are.
 *
 * @param {Uint8Array} model what `ocellus compile` wrote, with the weights inside; the same object
 *   at each call
 * @param {Uint8Array} image a PPM file (P6)
 */
export function inferFromPtrs(model, image) {
  if (!kept.has(model)) kept.set(model, new WasmClassifier(new WebAssembly.Module(model)));
  return kept.get(model).classify(readPpm(image), 1)[0].index;
}

/** The pixels of a PPM file (P6, 8 bits a channel). */
export function readPpm(file) {
  const fields = [];
  let at = 0;
  while (fields.length < 4 && at < file.length) {
    if (file[at] === 0x23) while (at < file.length && file[at] !== 0x0a) at++;
    else if (file[at] <= 0x20) at++;
    else {
      const from = at;
      while (at < file.length && file[at] > 0x20) at++;
      fields.push(new TextDecoder().decode(file.subarray(from, at)));
    }
  }
  const [magic, width, height, most] = [fields[0], ...fields.slice(1).map(wholeNumber)];
  const data = file.subarray(at + 1, at + 1 + width * height * 3);
  if (magic !== 'P6' || most !== 255 || !(width > 0 && height > 0) || data.length !== width * height * 3) {
    throw new Error('the picture is no PPM file (P6) of 8 bits a channel, or is cut off');
  }
  return { width, height, data };
}

function wholeNumber(text) {
  return /^\d+$/.test(text) ? Number(text) : NaN;
}
