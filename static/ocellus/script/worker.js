import { main, work } from './main.js';

main([]);
work();
