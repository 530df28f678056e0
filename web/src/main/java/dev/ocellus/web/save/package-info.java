/**
 * The window that saves, and the files it makes: pictures and archives of them, what was found as
 * JSON and as a table; and the clipboard.
 */
package dev.ocellus.web.save;
