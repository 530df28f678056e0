/** What a person does to the page: giving files, pressing keys, setting limits and choices. */
package dev.ocellus.web.page.input;
