// Starts the page's program, or says that it cannot run here.

async function start() {
  const { running } = await import('./ocellus/program.js');
  (await running()).openPage();
}

start().catch((error) => {
  document.getElementById('status').hidden = true;
  document.getElementById('not-started').hidden = false;
  throw error;
});
