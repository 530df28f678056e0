/** The server's HTTP interface, and the page's files. */
package dev.ocellus.server.http;
