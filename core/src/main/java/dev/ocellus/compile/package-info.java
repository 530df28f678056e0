/**
 * From a plan to a program: which generated kernels are called, with which addresses and sizes, and
 * how constants are laid out in memory before.
 */
package dev.ocellus.compile;
