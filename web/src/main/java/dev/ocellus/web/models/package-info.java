/** The list of models, as page and worker read it, and what is said of a model that is missing. */
package dev.ocellus.web.models;
