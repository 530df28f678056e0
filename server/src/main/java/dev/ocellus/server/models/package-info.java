/**
 * Which models there are, where they are on this machine, and how they are fetched from their
 * publishers and checked.
 */
package dev.ocellus.server.models;
