// Which models a page of somebody else has.
import { failure } from './failure.js';
import { home } from './program.js';

const LIST = 'index.json';
const EXPORT = 'the address of the folder models that ./ocellus --export writes';

/** Whether ocellus.js lies where it was put, with its folder beside it, and was not bundled. */
const isUnbundled = () =>
  String(import.meta.url).startsWith(`${home}ocellus/`) &&
  (home.startsWith('http') || typeof Worker !== 'function');

const page = () => globalThis.document?.baseURI ?? globalThis.location?.href;

/** The folder that servers and models are looked for in where the page names none. */
export const ownFolder = () => (isUnbundled() ? home : page());

/**
 * A folder that the page names, absolute, with a slash at its end.
 *
 * @param {string | URL} address
 * @param {string} meant what the address should be
 */
export function folder(option, address, meant) {
  const isAddress = typeof address === 'string' || address instanceof URL;
  if (!isAddress || !URL.canParse(address, page())) {
    throw failure('bad-option', `the option ${option} is ${address}; it must be ${meant}`);
  }
  const url = new URL(address, page());
  url.pathname += url.pathname.endsWith('/') ? '' : '/';
  return url.href;
}

/** What the browser has kept of a list, where it has no network. */
async function kept(list) {
  const cache = await globalThis.caches?.open('ocellus-models').catch(() => undefined);
  return cache?.match(list);
}

const allowing = (list) => {
  const { origin } = new URL(list);
  return origin === globalThis.origin
    ? ''
    : `, and have ${origin} allow pages of ${globalThis.origin} (CORS)`;
};

async function fetched(list, signal) {
  try {
    return await fetch(list, { cache: 'no-cache', signal });
  } catch (cause) {
    signal?.throwIfAborted();
    const before = await kept(list);
    if (before) {
      return before;
    }
    throw failure(
      'network',
      `the list of models, ${list}, cannot be had (${cause.message}); look at the network and try` +
        ` again${allowing(list)}`,
      { cause },
    );
  }
}

async function read(list, signal) {
  const answer = await fetched(list, signal);
  const isPage = answer.headers.get('Content-Type')?.startsWith('text/html');
  if (!answer.ok || isPage) {
    const lack = answer.ok
      ? 'is missing: the host answers with a page (text/html)'
      : `answers HTTP ${answer.status}`;
    throw failure('model-missing', `the list of models, ${list}, ${lack}; put the models there`);
  }
  const damaged = (what, cause) =>
    failure('model-damaged', `the list of models, ${list}, ${what}; put the models there`, {
      cause,
    });
  let told;
  try {
    told = JSON.parse(await answer.text());
  } catch (cause) {
    throw damaged(`is not JSON (${cause.message})`, cause);
  }
  if (!Array.isArray(told?.models ?? [])) {
    throw damaged('has no array of models');
  }
  return told;
}

/** The models of a list, and of those that come with the program what it lacks. */
function merged(list, bundled) {
  const models = list?.models ?? [];
  const lacks = ({ kind }) => !models.some((model) => model.kind === kind);
  return JSON.stringify({ ...list, models: [...models, ...bundled.filter(lacks)] });
}

/**
 * The address of the folder of models, and the list of them unless the program is to fetch it.
 *
 * @param {string | undefined} address as the page names the folder
 * @param {object[]} bundled the models that come with the program, with absolute addresses
 */
export async function modelsOf(address, bundled, signal) {
  if (address !== undefined && address !== null) {
    const models = folder('models', address, EXPORT);
    return { models, list: merged(await read(new URL(LIST, models).href, signal), bundled) };
  }
  return isUnbundled()
    ? { models: `${home}models/` }
    : {
        // One folder for all pages of an origin: it is what the browser keeps the models under.
        models: new URL('/ocellus/', page()).href,
        list: merged({ models: [] }, bundled),
        lacks: `; load with models: ${EXPORT}`,
      };
}
