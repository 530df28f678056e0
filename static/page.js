// Starts the page's program, or says that it cannot run here.
import { speak } from './words.js';

const app = () => import('./page/app.js');

/** What a shortcut of the installed app asks for, as if it were chosen here. */
function heedShortcut() {
  const where = new URLSearchParams(location.search).get('where');
  document.querySelector(`#where [value="${CSS.escape(where ?? '')}"]`)?.click();
}

async function start() {
  heedShortcut();
  const words = speak(document.documentElement.lang);
  const { running } = await import('./ocellus/program.js');
  (await running()).openPage(await app(), { speak, words: await words });
}

start().catch((error) => {
  document.getElementById('status').hidden = true;
  document.getElementById('not-started').hidden = false;
  app().then(({ giveWay }) => giveWay());
  throw error;
});
