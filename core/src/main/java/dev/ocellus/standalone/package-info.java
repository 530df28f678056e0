/**
 * A classifier as one WebAssembly module that imports nothing: kernels, program, weights, and what
 * prepares a picture and ranks its classes. {@code docs/wasm-file.md} describes its interface.
 */
package dev.ocellus.standalone;
