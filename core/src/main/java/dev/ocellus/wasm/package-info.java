/**
 * An assembler for WebAssembly. Titles in quotes in its comments are sections of the WebAssembly
 * Specification, Release 3.0, chapter "Binary Format"; atomics are those of the Threads proposal,
 * relaxed vector instructions are part of the release.
 */
package dev.ocellus.wasm;
