/** What the page and its worker say to each other, and how what went wrong is told. */
package dev.ocellus.web.protocol;
