/**
 * The parts of the browser TeaVM's own libraries do not declare, each as a short interface. Nothing
 * here decides anything.
 */
package dev.ocellus.web.browser;
