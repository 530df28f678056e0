/** Rewrites that make a graph smaller without changing what it computes, one a file. */
package dev.ocellus.pass;
