/** What {@code ./bench} measures of the engine; no part of the site. */
package dev.ocellus.web.bench;
