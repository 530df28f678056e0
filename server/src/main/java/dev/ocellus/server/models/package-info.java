/**
 * Finds the model files on this machine, or fetches them from their publishers, and checks them.
 */
package dev.ocellus.server.models;
