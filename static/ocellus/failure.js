/** What promises are rejected with. */
export const failure = (code, message, options) =>
  Object.assign(new Error(message, options), { name: 'OcellusError', code });
