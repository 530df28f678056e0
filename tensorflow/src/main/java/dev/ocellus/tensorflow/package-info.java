/** Native TensorFlow behind the seam {@link dev.ocellus.model.Model}. */
package dev.ocellus.tensorflow;
