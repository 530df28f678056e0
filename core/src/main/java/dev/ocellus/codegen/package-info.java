/**
 * Generates kernels, which are functions of v128 instructions that compute a part of an operation's
 * output, and what runs a program of them. What a kernel computes is fixed when it is generated;
 * sizes and addresses are arguments, so that a new picture size never costs a new module.
 */
package dev.ocellus.codegen;
