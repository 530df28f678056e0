/** Pictures as browsers have them, and their pixels. */
package dev.ocellus.web.picture;
