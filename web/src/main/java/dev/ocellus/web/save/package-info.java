/** What was seen and made, as files: tables, JSON, archives; and on the clipboard. */
package dev.ocellus.web.save;
