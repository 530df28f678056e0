import { main } from './worker.main.js';

main([]);
