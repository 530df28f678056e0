import { look } from './look.js';

look().then(
  (seen) => {
    document.title = JSON.stringify(seen);
  },
  (error) => {
    document.title = JSON.stringify({ code: error.code, message: error.message });
  },
);
