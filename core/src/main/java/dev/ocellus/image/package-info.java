/** Pictures: what a file's header says, pixels, and the ways of resizing and cutting them. */
package dev.ocellus.image;
