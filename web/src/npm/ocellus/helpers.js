// The package's worker is one file, which helps the engine when it is called so.
import { startThread } from './threads.js';

export const HELPER = 'ocellus helper';

export const startHelper = () => startThread(new URL(self.location.href), HELPER);
