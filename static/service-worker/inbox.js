// Pictures that are shared to the page from elsewhere. They wait in memory until the page has
// opened and asks for them; nothing of them is written down.

let waiting = [];

/** A promise of the response to a request that brings pictures; undefined for other requests. */
export function receive(request) {
  const brings = request.method === 'POST' && request.url === `${registration.scope}share`;
  return brings ? takeIn(request) : undefined;
}

async function takeIn(request) {
  waiting.push(...(await filesOf(request)));
  return Response.redirect('./?shared', 303);
}

async function filesOf(request) {
  try {
    const form = await request.formData();
    return form.getAll('pictures').filter((entry) => entry instanceof File);
  } catch {
    return [];
  }
}

/** Gives what waits to whoever asked. */
export function handOver(port) {
  port.postMessage(waiting);
  waiting = [];
}
