// Whether the device can work, before anything is loaded.

/** What the device needs: a name of it, and whether it is there. */
const NEEDED = {
  'module workers': () => typeof Worker === 'function',
  WebAssembly: () => typeof WebAssembly === 'object',
  createImageBitmap: () => typeof createImageBitmap === 'function',
  OffscreenCanvas: () => typeof OffscreenCanvas === 'function',
};

/** Tells whether pictures can be looked at on this device, and what is missing for that. */
export function isSupported() {
  const missing = Object.keys(NEEDED).filter((name) => !NEEDED[name]());
  const reasons = missing.map((name) => `this browser has no ${name}`);
  return { supported: missing.length === 0, reasons };
}
