/**
 * The program that is loaded when something of it is first asked for, and what it sees of the page:
 * the camera, and saving in many ways.
 */
package dev.ocellus.web.extras;
