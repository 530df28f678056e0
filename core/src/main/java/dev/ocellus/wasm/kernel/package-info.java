/**
 * Generators of kernels: functions of v128 instructions that compute a part of an operation's
 * output. What is computed is fixed when a kernel is generated; sizes and addresses are arguments,
 * so that a new picture size never costs a new module.
 */
package dev.ocellus.wasm.kernel;
