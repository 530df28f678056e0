/** What page, camera and saving say: texts in a person's language, figures and problems. */
package dev.ocellus.web.text;
