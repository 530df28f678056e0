import { startHelper } from '../helpers.js';
import { once } from '../once.js';
import { main, work } from './program.main.js';

const loadInference = once(async (threads) => {
  const inference = await import('./inference.main.js');
  inference.main([]);
  return inference.open(threads, startHelper);
});

function begin({ data: { models, list } }) {
  main([]);
  work(loadInference, models, list);
}

addEventListener('message', begin, { once: true });
