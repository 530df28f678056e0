/**
 * The entry point of the page and of the worker beside it; {@code inference} has that of what runs
 * models.
 */
package dev.ocellus.web;
