import { once } from '../once.js';
import { startHelper } from '../threads.js';
import { main, work } from './program.main.js';

const loadInference = once(async (threads) => {
  const inference = await import('./inference.main.js');
  inference.main([]);
  return inference.open(threads, startHelper);
});

main([]);
work(loadInference);
