/** Draws what was found onto pictures. */
package dev.ocellus.paint;
