import { load, main, openPage } from './page.main.js';

main([]);
export { load, openPage };
