export const bytes = async (url) => {
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`${url} answers HTTP ${response.status}`);
  }
  return new Uint8Array(await response.arrayBuffer());
};

export const floats = async (url) => new Float32Array((await bytes(url)).buffer);

/** A picture that the benchmark serves as its pixels. */
export const pixels = async ({ url, width, height }) =>
  new ImageData(new Uint8ClampedArray((await bytes(url)).buffer), width, height);

/** Runs a classic script. */
export const script = (url) =>
  new Promise((done, fail) => {
    const element = document.createElement("script");
    element.src = url;
    element.onload = done;
    element.onerror = () => fail(new Error(`${url} cannot be loaded`));
    document.head.append(element);
  });

/** Calls a function and says how many milliseconds it took until its promise was kept. */
export const timed = async (work) => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};
