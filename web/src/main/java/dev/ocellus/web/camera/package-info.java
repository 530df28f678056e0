/**
 * Looking through the device's camera: its frames are looked at on the device, one at a time, and
 * kept nowhere. Runs on the page's thread, with an eye of its own.
 */
package dev.ocellus.web.camera;
