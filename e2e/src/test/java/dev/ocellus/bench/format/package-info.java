/** The same layers with the same weights in the formats that peers read. */
package dev.ocellus.bench.format;
