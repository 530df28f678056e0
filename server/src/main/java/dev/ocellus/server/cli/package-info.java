/** The command line: from arguments to a running server. */
package dev.ocellus.server.cli;
