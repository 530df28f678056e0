/** The models that are loaded, and who may use them when. */
package dev.ocellus.server.inference;
