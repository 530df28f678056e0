/** What bundlers make of an address may be a path of the page's origin. */
export const absolute = ({ href }) =>
  new URL(href, globalThis.document?.baseURI ?? globalThis.location?.href);
