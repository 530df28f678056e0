import { running } from './ocellus.js';

try {
  (await running()).openPage();
} catch (error) {
  document.getElementById('status').hidden = true;
  document.getElementById('not-started').hidden = false;
  throw error;
}
