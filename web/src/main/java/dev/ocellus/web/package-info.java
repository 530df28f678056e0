/** The entry points: {@link dev.ocellus.web.Main} on the page, {@code worker} beside it. */
package dev.ocellus.web;
