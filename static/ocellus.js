// Ocellus for any page: `import { load } from '/ocellus.js'`.
import { running } from './ocellus/program.js';

/** Makes an eye; docs/api-javascript.md tells what it can be given and what it does. */
export async function load(options) {
  return (await running()).load(options);
}
