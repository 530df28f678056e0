/** Shapes and dense arrays. */
package dev.ocellus.tensor;
