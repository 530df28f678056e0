/** Native TensorFlow behind the seam {@link dev.ocellus.model.Model}, and who may use it when. */
package dev.ocellus.server.inference;
