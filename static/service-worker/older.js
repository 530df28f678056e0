// Pages that were open when a newer version was let in go on with the files of their own version,
// which stay until the last of these pages is closed.

/** Where a version's cache says which pages, and workers of theirs, have which older cache. */
const RECORD = new URL('older-pages', registration.scope).href;

const read = async (cache) => (await caches.match(RECORD, { cacheName: cache }))?.json();

export class OlderPages {
  /** @param own the cache of this version; @param family what the names of all versions' begin with */
  constructor(own, family) {
    this.own = own;
    this.family = family;
    this.begun = new Promise((resolve) => (this.began = resolve));
  }

  /** This version takes over from the one before: what is open now is of an older version. */
  async begin() {
    const record = await this.takeOver();
    await this.write(record);
    this.began(record);
    await this.dropUnused(record);
  }

  async takeOver() {
    let before = {};
    let last;
    for (const name of await this.others()) {
      const record = await read(name);
      before = record ?? before;
      last = record ? name : last;
    }
    const now = {};
    for (const { id } of last ? await everyClient() : []) {
      now[id] = before[id] ?? last;
    }
    return now;
  }

  /** The name of the cache for the one who asks. */
  async cacheFor({ clientId, resultingClientId, request }) {
    const known = await this.known();
    if (Object.keys(known).length === 0 || request.mode === 'navigate') {
      return this.own;
    }
    const older = known[clientId];
    if (older && resultingClientId) {
      await this.write({ ...known, [resultingClientId]: older });
    } else if (!older) {
      await this.forgetClosed(known);
    }
    return older ?? this.own;
  }

  async forgetClosed(known) {
    const open = new Set((await everyClient()).map(({ id }) => id));
    const rest = Object.entries(known).filter(([id]) => open.has(id));
    if (rest.length < Object.keys(known).length) {
      await this.write(Object.fromEntries(rest));
      await this.dropUnused(Object.fromEntries(rest));
    }
  }

  async dropUnused(used) {
    const unused = (await this.others()).filter((name) => !Object.values(used).includes(name));
    await Promise.all(unused.map((name) => caches.delete(name)));
  }

  /** The caches of other versions, oldest first. */
  async others() {
    const names = await caches.keys();
    return names.filter((name) => name.startsWith(this.family) && name !== this.own);
  }

  /** Requests come before this version has begun, too: they are of pages of an older one. */
  known() {
    this.record ??= read(this.own).then((record) => record ?? (hasBegun() ? {} : this.begun));
    return this.record;
  }

  async write(record) {
    this.record = Promise.resolve(record);
    const cache = await caches.open(this.own);
    await cache.put(RECORD, new Response(JSON.stringify(record)));
  }
}

const hasBegun = () => registration.active?.state === 'activated';

const everyClient = () => clients.matchAll({ type: 'all', includeUncontrolled: true });
