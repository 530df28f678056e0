// Starts workers where a page is not ours: of another origin, or under a policy of its own.
import { startThread } from './threads.js';

const DIRECTIVE = 'worker-src';

/** Of a script of another origin: a script of this one that imports it. */
const importing = ({ href }) =>
  new URL(
    URL.createObjectURL(
      new Blob([`import ${JSON.stringify(href)};`], { type: 'text/javascript' }),
    ),
  );

const isElsewhere = ({ protocol, origin }) =>
  protocol.startsWith('http') && origin !== globalThis.origin;

let refused = '';
let needed = '';

/** What the page's policy is to allow, so that a worker starts; empty while nothing was refused. */
export const refusal = () => refused;

/** The same where the page does not hear of a refusal: a worker of another origin. */
export const need = () => needed;

/** Policies refuse a worker by an event of the page. */
function hearRefusals(needs) {
  globalThis.document?.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
    if (effectiveDirective === DIRECTIVE) {
      refused = needs;
    }
  });
}

/** Starts a worker of one of our own modules, wherever that is. */
export function startAnywhere(address, name) {
  if (isElsewhere(address)) {
    needed = `${DIRECTIVE} blob: ${address.origin}`;
  }
  hearRefusals(needed || `${DIRECTIVE} 'self'`);
  return startThread(needed ? importing(address) : address, name);
}
