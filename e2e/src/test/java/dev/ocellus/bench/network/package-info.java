/** The networks that are measured: read from frozen graphs, or made at any width and size. */
package dev.ocellus.bench.network;
