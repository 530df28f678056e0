// pica: pixels to 224 x 224, and then to a tensor of -1..1.
import Pica from "/peers/pica/dist/pica.mjs";
import { pixels, timed } from "./files.js";

const SIDE = 224;

let pica;

export const load = async ({ features }) => {
  pica = new Pica({ features });
  await pica.init();
};

export const files = ({ picture }) => pixels(picture);

const tensor = (rgba) => {
  const rgb = new Float32Array(SIDE * SIDE * 3);
  for (let from = 0, to = 0; to < rgb.length; from += 4, to += 3) {
    rgb[to] = rgba[from] / 127.5 - 1;
    rgb[to + 1] = rgba[from + 1] / 127.5 - 1;
    rgb[to + 2] = rgba[from + 2] / 127.5 - 1;
  }
  return rgb;
};

// From an array of pixels, or from a canvas that holds them: then in tiles, and in workers.
const ways = {
  buffer: ({ data, width, height }, filter) => async () =>
    pica.resizeBuffer({ src: data, width, height, toWidth: SIDE, toHeight: SIDE, filter }),
  canvas: (picture, filter) => {
    const from = new OffscreenCanvas(picture.width, picture.height);
    from.getContext("2d").putImageData(picture, 0, 0);
    const to = new OffscreenCanvas(SIDE, SIDE);
    return async () => {
      await pica.resize(from, to, { filter });
      return to.getContext("2d").getImageData(0, 0, SIDE, SIDE).data;
    };
  },
};

export const compile = async (picture, { way, filter }) => {
  const resize = ways[way](picture, filter);
  let output;
  const run = async () => {
    output = tensor(await resize());
  };
  return { run: () => timed(run), output: () => output };
};
