// Starts the program's other threads.

/** What `require-trusted-types-for 'script'` asks for; one for all copies of this module. */
const OWN_SCRIPTS = Symbol.for('ocellus.scripts');

const policy = () =>
  (globalThis[OWN_SCRIPTS] ??= globalThis.trustedTypes?.createPolicy('ocellus', {
    createScriptURL: (own) => own,
  }));

/** The address of one of our own scripts, as browsers take it for another thread. */
export const ownScript = (address) => policy()?.createScriptURL(`${address}`) ?? address;

/** Starts a worker of one of our own modules; see start-worker.js for those of another origin. */
export const startThread = (address, name) =>
  new Worker(ownScript(self.ocellusScript?.(address) ?? address), { type: 'module', name });
