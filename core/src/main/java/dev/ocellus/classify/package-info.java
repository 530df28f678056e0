/**
 * What a picture shows: the most probable classes that a model gives for one or two views of it.
 */
package dev.ocellus.classify;
