/** The command line: from arguments to a running server, or to what a command says of files. */
package dev.ocellus.server.cli;
