/** A graph bound to the shapes of its inputs: steps in order, every buffer at a fixed offset. */
package dev.ocellus.plan;
