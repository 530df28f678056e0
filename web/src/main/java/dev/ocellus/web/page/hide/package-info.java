/** Hiding parts of a picture: choosing them, and making the picture without them. */
package dev.ocellus.web.page.hide;
