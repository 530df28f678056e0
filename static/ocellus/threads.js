// Starts the program's other threads.

/** What `require-trusted-types-for 'script'` asks for; one for all copies of this module. */
const OWN_SCRIPTS = Symbol.for('ocellus.scripts');

const policy = () =>
  (globalThis[OWN_SCRIPTS] ??= globalThis.trustedTypes?.createPolicy('ocellus', {
    createScriptURL: (own) => own,
  }));

/** The address of one of our own scripts, as browsers take it for another thread. */
export const ownScript = (address) => policy()?.createScriptURL(`${address}`) ?? address;

/** Whether a script is of another origin, of which browsers start no worker. */
export const isElsewhere = ({ origin }) => origin !== globalThis.origin;

/** Of a script of another origin: a script of this one that imports it. */
const importing = (address) =>
  URL.createObjectURL(new Blob([`import "${address}"`], { type: 'text/javascript' }));

/** Starts a worker of one of our own modules, wherever that is. */
export const startThread = (address, name) =>
  new Worker(ownScript(isElsewhere(address) ? importing(address) : address), {
    type: 'module',
    name,
  });
