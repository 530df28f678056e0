/** How long each stage of one picture took, and the clock that finds out. */
package dev.ocellus.timing;
