// Keeps the person's model in the browser: its files by their SHA-256, and what they are.

const CACHE = 'ocellus own model';
const REMEMBERED = 'ocellus.own-model';

/** What is remembered of a model that is being removed. */
export const DROPPED = 'dropped';

const folder = new URL('../../own-model/', import.meta.url).href;
const RECORD = `${folder}model.json`;

const open = () => caches.open(CACHE);

async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** `used` or `kept` while there is an own model, `dropped` while its files go; else null. */
export function remembered() {
  try {
    return localStorage.getItem(REMEMBERED);
  } catch {
    return null;
  }
}

export function remember(state) {
  try {
    localStorage.setItem(REMEMBERED, state);
  } catch {
    // The next visit begins with the built-in model.
  }
}

function forget() {
  try {
    localStorage.removeItem(REMEMBERED);
  } catch {
    // What was not remembered is forgotten.
  }
}

async function keepFile(cache, file) {
  const hash = await sha256(await file.arrayBuffer());
  await cache.put(folder + hash, new Response(file));
  return hash;
}

/** Keeps a model in place of another; false where there is no room for it. */
export async function keep({ name, size, range, graph, labels }) {
  await drop();
  try {
    const cache = await open();
    const hashes = { graph: await keepFile(cache, graph), labels: await keepFile(cache, labels) };
    await cache.put(RECORD, Response.json({ name, size, range, ...hashes }));
    navigator.storage.persist?.().catch(() => {});
    return true;
  } catch {
    await drop();
    return false;
  }
}

/** A file as it was kept, wholly in memory. */
async function intact(cache, hash) {
  const bytes = await (await cache.match(folder + hash)).arrayBuffer();
  if ((await sha256(bytes)) !== hash) {
    throw new Error(`what is kept as ${hash} is damaged`);
  }
  return new Blob([bytes]);
}

/** The kept model; null where there is none any more, or a damaged one. */
export async function kept() {
  try {
    const cache = await open();
    const record = await (await cache.match(RECORD)).json();
    return {
      ...record,
      graph: await intact(cache, record.graph),
      labels: await intact(cache, record.labels),
    };
  } catch {
    return null;
  }
}

/** Keeps nothing any more; a page that is closed meanwhile goes on with it at the next visit. */
export async function drop() {
  remember(DROPPED);
  try {
    const cache = await open();
    const keys = await cache.keys();
    const ours = keys.filter(({ url }) => url.startsWith(folder));
    await Promise.all(ours.map((key) => cache.delete(key)));
  } catch {
    // Where nothing can be kept nothing has to be dropped.
  }
  forget();
}
