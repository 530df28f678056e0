/**
 * What a person sees. {@code Page} holds the one state and gives it to small views that each own a
 * part of the HTML; the views give back what the person did.
 */
package dev.ocellus.web.page;
