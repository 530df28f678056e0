// The page as an app: kept on the device, brought up to date, opened with pictures.
import { runsWasmGc } from '../ocellus/build.js';
import { once } from '../ocellus/once.js';
import { ownScript } from '../ocellus/threads.js';

const HOUR = 3_600_000;
const container = navigator.serviceWorker;
let registered;

/**
 * Has the browser keep the page.
 *
 * @param updated called when a newer version waits to be let in
 * @param notKept called when the page cannot be kept
 */
export async function keep(updated, notKept) {
  try {
    registered = await container?.register(
      ownScript(new URL('../service-worker.js', import.meta.url)),
      { type: 'module', updateViaCache: 'none' },
    );
  } catch {
    notKept();
  }
  if (registered) {
    watch(updated, notKept);
  }
}

function watch(updated, notKept) {
  const follow = (worker) =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registered.active) {
        updated();
      } else if (worker.state === 'redundant' && !registered.active) {
        notKept();
      }
    });
  follow(registered.installing);
  registered.addEventListener('updatefound', () => follow(registered.installing));
  if (registered.waiting) {
    updated();
  }
  lookForUpdates();
}

/** Browsers look when a page is opened; this one may stay open for days. */
function lookForUpdates() {
  let looked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && Date.now() - looked > HOUR) {
      looked = Date.now();
      registered.update().catch(() => {});
    }
  });
}

/** Lets the newer version in, and loads it. */
export function update() {
  const next = registered.waiting;
  if (!next) {
    location.reload();
    return;
  }
  next.addEventListener('statechange', () => {
    if (next.state === 'activated') {
      location.reload();
    }
  });
  next.postMessage('take over');
}

/** Lets any newer version in: this one does not start, so the next load may be another's. */
export async function giveWay() {
  const broken = await container?.getRegistration();
  const letIn = () => (broken.installing ?? broken.waiting)?.postMessage('take over');
  if (broken) {
    broken.addEventListener('updatefound', letIn);
    letIn();
    broken.update().catch(() => {});
  }
}

/** Adds style sheets that are not needed at first. */
const styled = async (...names) => (await import('./style.js')).style(...names);

const sheetStyled = once(() => styled('model-sheet'));

let desk;

/**
 * Loads what handles models of the person's own.
 *
 * @param use called with what `load` is to classify with, null for the built-in model
 */
export async function models(use) {
  const [module] = await Promise.all([import('./models.js'), sheetStyled()]);
  desk ??= module.desk(use);
  return desk;
}

/**
 * Offers pictures to try.
 *
 * @param taken called with the File of the one that is chosen
 * @param nothing called when it is not there any more
 */
export const offerSamples = async (taken, nothing) =>
  (await import('./samples.js')).offer(taken, nothing);

/** Loads what is not needed at first: what the camera and saving in many ways need. */
export const extras = once(async (installation, desk) => {
  const build = runsWasmGc()
    ? import('./extras/wasm/program.js')
    : import('./extras/script/program.js');
  const [{ program }] = await Promise.all([build, styled('camera', 'save')]);
  return (await program()).open(installation, desk);
});

/** Asks the browser not to drop what is kept when it runs short of room. */
export const persist = () => navigator.storage?.persist?.().catch(() => {});

/**
 * Gives each picture the page is opened with.
 *
 * @param taken called with a File
 * @param nothing called when what was shared holds none
 */
export function receive(taken, nothing) {
  globalThis.launchQueue?.setConsumer(async ({ files }) => {
    for (const handle of files) {
      taken(await handle.getFile());
    }
  });
  if (new URLSearchParams(location.search).has('shared')) {
    history.replaceState(null, '', location.pathname);
    collect(taken, nothing);
  }
}

function collect(taken, nothing) {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data: files }) => (files.length > 0 ? files.forEach(taken) : nothing());
  container?.controller?.postMessage('hand over', [port2]);
}
