// The files of the page, in a cache that belongs to one version of it.
import { runsWasmGc } from '../ocellus/build.js';
import { exact } from './exact.js';
import { files, version } from './files.js';
import { complete } from './headers.js';
import { OlderPages } from './older.js';

const { scope } = registration;
const CACHES = `ocellus shell ${scope} `;
const CACHE = CACHES + version;

const OTHER_BUILD = runsWasmGc() ? 'ocellus/script/' : 'ocellus/wasm/';

const older = new OlderPages(CACHE, CACHES);
const open = () => caches.open(CACHE);
const address = (path) => scope + path;

/** Keeps all files; what an attempt that broke off has kept is not fetched again. */
export async function keep() {
  const cache = await open();
  const wanted = Object.keys(files).filter((path) => !path.startsWith(OTHER_BUILD));
  await Promise.all(wanted.map((path) => keepFile(cache, path)));
}

async function keepFile(cache, path) {
  if (!(await cache.match(address(path)))) {
    const response = await exact(address(path), files[path]);
    await cache.put(address(path), complete(response, path));
  }
}

/** From now on this version answers; the files of others go when no page needs them. */
export const begin = () => older.begin();

/** A promise of the response to a request for a file of the page; undefined for other requests. */
export function answer(event) {
  const path = pathOf(event.request);
  return Object.hasOwn(files, path) ? kept(event, path) : undefined;
}

function pathOf({ method, url }) {
  if (method !== 'GET' || !url.startsWith(scope)) {
    return undefined;
  }
  return url.slice(scope.length).replace(/[?#].*/, '') || 'index.html';
}

async function kept(event, path) {
  const cacheName = await older.cacheFor(event);
  return (await caches.match(address(path), { cacheName })) ?? fetchAgain(event, path);
}

/**
 * What the browser has dropped comes from the network, and is kept again. Where the host has another
 * version by now, files of both do not mix: the page of that version begins anew, with the worker
 * that belongs to it.
 */
async function fetchAgain(event, path) {
  const response = await exact(address(path), files[path]).catch(() => undefined);
  if (response) {
    event.waitUntil(keep().catch(() => {}));
    return complete(response, path);
  }
  registration.update().catch(() => {});
  return path === 'index.html' ? fetch(event.request) : Response.error();
}
