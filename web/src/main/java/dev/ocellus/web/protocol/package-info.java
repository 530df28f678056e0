/**
 * What the page and its worker say to each other, how what went wrong is told, and how both wait
 * for a server that starts.
 */
package dev.ocellus.web.protocol;
