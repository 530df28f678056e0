// Another page that uses Ocellus: what the tests call, in the words its users have.
import { load } from "/ocellus.js";

const picture = async (url) => (await fetch(url)).blob();

const canvasOf = (bitmap) => {
  const canvas = document.createElement("canvas");
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext("2d").drawImage(bitmap, 0, 0);
  return canvas;
};

const bitmapOf = async (url) => createImageBitmap(await picture(url));

// The very pixels that this browser decodes, for the server, too.
const png = async (url) => {
  const canvas = canvasOf(await bitmapOf(url));
  return new Promise((done) => canvas.toBlob(done, "image/png"));
};

// One way for each kind of thing that can be looked at.
const sources = {
  Blob: picture,
  HTMLImageElement: async (url) => {
    const image = document.getElementById("image");
    image.src = url;
    await image.decode();
    return image;
  },
  HTMLCanvasElement: async (url) => canvasOf(await bitmapOf(url)),
  ImageBitmap: bitmapOf,
  ImageData: async (url, settings) => {
    const canvas = canvasOf(await bitmapOf(url));
    return canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height, settings);
  },
};

// Errors cross to the test as what a caller can tell of them.
const told = async (promise) => {
  try {
    return { value: await promise };
  } catch (error) {
    return { code: error.code, message: error.message, isError: error instanceof Error };
  }
};

const base64 = (blob) =>
  new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result);
    reader.onerror = () => fail(reader.error);
    reader.readAsDataURL(blob);
  });

window.surface = { load, picture, png, sources, told, base64 };
document.title = "Loaded";
