/** Finds out what graphs are that nobody has described: their ends, sizes and limits. */
package dev.ocellus.inspect;
