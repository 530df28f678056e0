/** What the page shows: small views that each own a part of the HTML, and draw the state in it. */
package dev.ocellus.web.page.view;
