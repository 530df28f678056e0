/**
 * What is done with the pictures: they are prepared, looked at one after the other through the one
 * eye, and made into files. Knows nothing of how the page looks.
 */
package dev.ocellus.web.page.process;
