/** Numbers and JSON as text, without what weighs much in a page. */
package dev.ocellus.text;
