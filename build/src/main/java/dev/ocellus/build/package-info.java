/**
 * Steps of the build that make TeaVM's WasmGC output run under a Content Security Policy without
 * {@code 'unsafe-eval'}. TeaVM ships the text of every {@code @JSBody} inside the Wasm module and
 * turns it into a function with {@code new Function} when the page loads; here the texts become an
 * ordinary JavaScript module instead, and the runtime is rid of its own {@code new Function}s.
 * Other steps put the page's style sheets into one, leave out words that the page says already, and
 * list what it is made of.
 */
package dev.ocellus.build;
