/**
 * The project's own JavaScript modules, as this program sees them: each interface here is made by
 * one of the files in {@code static}.
 */
package dev.ocellus.web.host;
