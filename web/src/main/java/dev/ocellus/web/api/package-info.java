/**
 * What a page asks Ocellus for: the objects JavaScript sees, declared once and used by our own page
 * through the same declarations. Runs on the page's thread; the work is done in {@code worker} or
 * on the server.
 */
package dev.ocellus.web.api;
