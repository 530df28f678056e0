import { startHelper } from '../threads.js';
import { main, work } from './main.js';

main([]);
work(startHelper);
