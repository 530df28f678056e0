/**
 * Makes parts of pictures unrecognisable. What is put there is made of a few averages, or of
 * nothing, so that what was there cannot be got back.
 */
package dev.ocellus.hide;
