/** From a picture's bytes to its pixels, and back. */
package dev.ocellus.server.picture;
