/**
 * What page, camera and saving do to elements: finding and changing them, giving a person a file,
 * remembering small things, and turning what was rejected into a problem that can be told.
 */
package dev.ocellus.web.dom;
