// Ocellus as the built site offers it. The picture's centre is the input of the others: of a
// picture whose short side is 8/7 of the input's, Ocellus takes the centre as it is.
import { bytes } from "./files.js";

export const open = async ({ site, size }) => {
  const { load } = await import(`${site}ocellus.js`);
  const eye = await load({ where: "device" });
  const side = Math.floor((size * 8 + 3) / 7);
  const rgba = new Uint8ClampedArray((await bytes(`/data/picture-${size}.bin`)).buffer);
  const picture = new ImageData(rgba, side, side);
  let seen;
  const run = async () => {
    seen = await eye.classify(picture, { top: 1001 });
    return seen.timings.inferMs;
  };
  const output = () => {
    const probabilities = new Float32Array(seen.classes.length);
    seen.classes.forEach((found) => (probabilities[found.index] = found.probability));
    return probabilities;
  };
  return { run, output };
};
