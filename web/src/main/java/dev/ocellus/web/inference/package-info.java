/**
 * The program that runs models. It is one of its own, since a page can be used before there is a
 * model: the worker loads it with the first one.
 */
package dev.ocellus.web.inference;
