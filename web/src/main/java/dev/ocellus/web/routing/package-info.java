/** Device or server, and why: pure rules over what is known of the device, without a browser. */
package dev.ocellus.web.routing;
