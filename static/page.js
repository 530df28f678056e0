// Starts the page's program, or says that it cannot run here.
import { speak } from './words.js';

const app = () => import('./page/app.js');

const asked = new URLSearchParams(location.search);

/** Does what a shortcut of the installed app asks for, as if it were chosen here. */
const choose = (selector) => document.querySelector(selector)?.click();

async function start() {
  if (asked.has('where')) {
    choose(`#where [value="${CSS.escape(asked.get('where'))}"]`);
  }
  const words = speak(document.documentElement.lang);
  const { openPage } = await import('./ocellus/program.js');
  await openPage(await app(), { speak, words: await words });
  if (asked.has('camera')) {
    choose('.use-camera');
  }
}

start().catch((error) => {
  document.getElementById('status').hidden = true;
  document.getElementById('not-started').hidden = false;
  app().then(({ giveWay }) => giveWay());
  throw error;
});
