// Starts the page's program, or says that it cannot run here.
import { speak } from './words.js';

async function start() {
  const words = speak(document.documentElement.lang);
  const { running } = await import('./ocellus/program.js');
  (await running()).openPage({ speak, words: await words });
}

start().catch((error) => {
  document.getElementById('status').hidden = true;
  document.getElementById('not-started').hidden = false;
  throw error;
});
