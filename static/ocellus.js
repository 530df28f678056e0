// Ocellus for any page: `import { load } from '/ocellus.js'`.

export { load } from './ocellus/eye.js';
export { isSupported } from './ocellus/support.js';
export { version } from './ocellus/version.js';
