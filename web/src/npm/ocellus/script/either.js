import { HELPER } from '../helpers.js';

if (self.name === HELPER) {
  import('../engine/helper.js');
} else {
  import('./worker.js');
}
