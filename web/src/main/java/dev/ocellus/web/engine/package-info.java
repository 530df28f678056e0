/**
 * Runs generated modules in the browser: one memory, this worker and those that help it, and what
 * is done instead where one of these cannot be had.
 */
package dev.ocellus.web.engine;
