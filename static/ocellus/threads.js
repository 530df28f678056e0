// Starts the program's other threads.

// What `require-trusted-types-for 'script'` asks for.
const ownScripts = globalThis.trustedTypes?.createPolicy('ocellus', {
  createScriptURL: (own) => own,
});

/** The address of one of our own scripts, as browsers take it for another thread. */
export const ownScript = (address) => ownScripts?.createScriptURL(address.href) ?? address;

/** Starts a worker of one of our own modules. */
export const startThread = (address, name) =>
  new Worker(ownScript(address), { type: 'module', name });

/** Starts a thread that helps the engine; see engine/helper.js. */
export const startHelper = () =>
  startThread(new URL('./engine/helper.js', import.meta.url), 'ocellus helper');
