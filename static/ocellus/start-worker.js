// Starts workers under a page's own policy, and knows what that policy does not allow.
import { startThread } from './threads.js';

const DIRECTIVE = 'worker-src';

/** Browsers start no worker of a script of another origin. */
const isElsewhere = ({ origin }) => origin !== globalThis.origin;

/** Stands by its text in such a worker, for the threads that it starts itself. */
const importing = (address) =>
  address.origin === self.origin
    ? undefined
    : URL.createObjectURL(new Blob([`import "${address}"`], { type: 'text/javascript' }));

/** A script of this origin that imports one of another. */
const scriptFor = (address) => {
  const text = `self.ocellusScript = ${importing}; import "${address}";`;
  return URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
};

/** What the policy is to allow for the workers that were started. */
let needed = '';
let refused = '';

/** Policies refuse a worker by an event of the page. */
function hear({ effectiveDirective }) {
  if (effectiveDirective === DIRECTIVE) {
    refused = needed;
  }
}

/** What the page's policy is to allow, so that a worker starts; empty while nothing was refused. */
export const refusal = () => refused;

/** The same where the page does not hear of a refusal: for a worker of another origin. */
export const need = () => (needed.includes('blob: ') ? needed : '');

function sourceOf(address) {
  if (isElsewhere(address)) {
    return `blob: ${address.origin}`;
  }
  return address.protocol === 'blob:' ? 'blob:' : "'self'";
}

/** Starts a worker of one of our own modules, wherever that is. */
export function startCarefully(address, name) {
  if (!needed) {
    globalThis.document?.addEventListener('securitypolicyviolation', hear);
  }
  needed = `${DIRECTIVE} ${sourceOf(address)}`;
  return startThread(isElsewhere(address) ? scriptFor(address) : address, name);
}
