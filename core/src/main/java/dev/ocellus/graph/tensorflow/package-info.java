/** Reads TensorFlow's frozen GraphDef files. */
package dev.ocellus.graph.tensorflow;
