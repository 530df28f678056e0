import { load, main } from './page.main.js';

main([]);
export { load };
