/** The files of the pictures on the desk: kept, checked before they are decoded, drawn small. */
package dev.ocellus.web.page.files;
