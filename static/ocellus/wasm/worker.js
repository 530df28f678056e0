import { startHelper } from '../helpers.js';
import { once } from '../once.js';
import functions from './program.functions.js';
import { compile, start } from './start.js';

/** The page sends what it compiled already, and addresses. */
async function begin({ data: { module, inference, models, list } }) {
  const loadInference = once(async (threads) => {
    const [program, { default: its }] = await Promise.all([
      compile(inference),
      import('./inference.functions.js'),
    ]);
    return (await start(program, its)).open(threads, startHelper);
  });
  (await start(module, functions)).work(loadInference, models, list);
}

addEventListener('message', begin, { once: true });
