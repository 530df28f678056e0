// Starts the program's other threads.

// What `require-trusted-types-for 'script'` asks for.
const ownScripts = globalThis.trustedTypes?.createPolicy('ocellus', {
  createScriptURL: (own) => own,
});

/** Starts a worker of one of our own modules. */
export function startThread(address, name) {
  const url = ownScripts?.createScriptURL(address.href) ?? address;
  return new Worker(url, { type: 'module', name });
}

/** Starts a thread that helps the engine; see engine/helper.js. */
export const startHelper = () =>
  startThread(new URL('./engine/helper.js', import.meta.url), 'ocellus helper');
