/** The entry points: one program that runs on the page and, once more, in a worker beside it. */
package dev.ocellus.web;
