/**
 * What the page knows and how it says it: an immutable state, its transitions, and the words made
 * from it. Nothing here touches the browser.
 */
package dev.ocellus.web.page.state;
