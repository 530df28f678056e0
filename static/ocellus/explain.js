// Says what lies behind an error, and what to do about it, where the page can tell.
import { need, refusal } from './start-worker.js';
import { failure } from './failure.js';

const POLICY = "the page's Content Security Policy does not allow";

const POLICY_WORDS = /Content Security Policy|\bCSP\b/;

/** What has pixels that the browser does not give away where they are another origin's. */
const ELEMENTS = [
  'HTMLImageElement',
  'HTMLVideoElement',
  'HTMLCanvasElement',
  'OffscreenCanvas',
  'VideoFrame',
];

export const kindOf = (value) => Object.prototype.toString.call(value).slice(8, -1);

const isOfWorker = ({ code, message }) => code === 'network' && message.startsWith('the worker');

const noWorker = (error) =>
  isOfWorker(error) &&
  refusal() &&
  failure('unsupported', `${POLICY} the worker; add ${refusal()}`, { cause: error });

const noWorkerElsewhere = (error) =>
  isOfWorker(error) &&
  need() &&
  failure(
    'network',
    `the worker cannot be loaded from another origin; look at the network, and add ${need()} to` +
      " the page's Content Security Policy where it has one",
    { cause: error },
  );

const noWebAssembly = ({ cause }) =>
  POLICY_WORDS.test(cause?.message) &&
  failure('unsupported', `${POLICY} WebAssembly; add 'wasm-unsafe-eval' to its script-src`, {
    cause,
  });

const noTrustedTypes = ({ cause, message }) =>
  /createPolicy/.test(cause?.message ?? message) &&
  failure('unsupported', `${POLICY} Trusted Types of ours; add trusted-types ocellus`, { cause });

const notReadable = (error, kind) =>
  ELEMENTS.includes(kind) &&
  /handed to the worker|tainted|insecure/i.test(error.message) &&
  failure(
    'unreadable',
    `the ${kind} holds a picture of another origin, which this page may not read; set` +
      ' crossorigin="anonymous" on the element that loads it, before its src, and have its' +
      ` server allow pages of ${globalThis.origin}`,
    { cause: error },
  );

const withoutSize = (error, kind) =>
  kind === 'HTMLImageElement' &&
  /\bSVG\b/.test(error.message) &&
  failure(
    'unreadable',
    'the HTMLImageElement shows an SVG that has no size; give its root element a width and a' +
      ' height',
    { cause: error },
  );

const proxy = (error) =>
  error.code === 'too-large' &&
  error.message.endsWith('gives no reason') &&
  failure(
    'too-large',
    'HTTP 413: what stands before the server takes no picture so large; raise its limit (nginx:' +
      ' client_max_body_size 12m)',
    { cause: error },
  );

const CASES = [
  noWorker,
  noWorkerElsewhere,
  noWebAssembly,
  noTrustedTypes,
  notReadable,
  withoutSize,
  proxy,
];

/** Browsers throw errors of their own where a picture cannot be had, such as a closed VideoFrame. */
const coded = (error, kind) =>
  error.name === 'OcellusError'
    ? error
    : failure(
        kind ? 'unreadable' : 'internal',
        kind ? `the ${kind} cannot be read (${error.message})` : error.message,
        { cause: error },
      );

const behind = (error, kind) =>
  CASES.map((explanation) => explanation(error, kind)).find(Boolean) || coded(error, kind);

/**
 * Does something, and explains why it fails.
 *
 * @param {AbortSignal | undefined} signal whose reason is that of a cancelled call
 * @param {string} kind of the picture
 */
export async function explained(act, signal, kind) {
  try {
    return await act();
  } catch (error) {
    if (signal?.aborted) {
      throw failure('cancelled', 'the call was cancelled', { cause: signal.reason });
    }
    throw behind(error, kind);
  }
}
