// What a host should say of the page's files, and plain ones do not.

/** Without these the page would not be isolated, and have no threads. */
const ISOLATION = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Of a body that has been unpacked already. */
const PACKING = ['Content-Encoding', 'Content-Length', 'Vary'];

/** A response of the host with what is missing among its headers. */
export function complete(response, path) {
  if (!response.ok) {
    return response;
  }
  const headers = new Headers(response.headers);
  PACKING.forEach((name) => headers.delete(name));
  for (const [name, value] of Object.entries(ISOLATION)) {
    if (!headers.has(name)) {
      headers.set(name, value);
    }
  }
  if (path.endsWith('.wasm')) {
    headers.set('Content-Type', 'application/wasm');
  }
  return new Response(response.body, { headers });
}
