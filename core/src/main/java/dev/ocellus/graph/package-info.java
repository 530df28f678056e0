/** A model as nodes and operations, whatever file it came from. */
package dev.ocellus.graph;
