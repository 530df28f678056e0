/** Pictures among a person's files: those that a command names, and those that it writes. */
package dev.ocellus.server.files;
