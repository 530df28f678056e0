/** The pictures that are trained on, and what is done to them so that no two are the same. */
package dev.ocellus.train.picture;
