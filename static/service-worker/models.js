// The models that come with the page, in the cache of its worker, which looks for them there by their
// SHA-256.
import { exact } from './exact.js';
import { models } from './files.js';

const { scope } = registration;
const CACHE = 'ocellus-models';

/** Keeps them. The page begins without them, so it is no error when they cannot be had. */
export const keepModels = () => Promise.allSettled(Object.entries(models).map(keepModel));

async function keepModel([path, hash]) {
  const cache = await caches.open(CACHE);
  const key = `${scope}models/${hash}`;
  if (!(await cache.match(key))) {
    await cache.put(key, await exact(scope + path, hash));
  }
}
