// Files as the build made them.

async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function attempt(address, hash, cache) {
  const response = await fetch(address, { cache });
  const bytes = await response.clone().arrayBuffer();
  return response.ok && (await sha256(bytes)) === hash ? response : undefined;
}

/**
 * Fetches a file whose content has a given SHA-256. What lies between here and its host may have an
 * older one, so it is asked for past all of that before it counts as wrong.
 */
export async function exact(address, hash) {
  const response =
    (await attempt(address, hash, 'no-cache')) ?? (await attempt(address, hash, 'reload'));
  if (!response) {
    throw new Error(`${address} is not of this version: its SHA-256 is not ${hash}`);
  }
  return response;
}
