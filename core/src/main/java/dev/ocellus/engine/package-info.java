/**
 * Runs graphs by generated kernels in one linear memory, which a {@link dev.ocellus.engine.Host}
 * has: a browser, or a Wasm runtime on the JVM.
 */
package dev.ocellus.engine;
