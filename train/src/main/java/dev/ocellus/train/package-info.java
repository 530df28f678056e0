/**
 * Trains the face model that Ocellus carries: three small networks learn to say what MTCNN's three
 * say (Hinton, Vinyals, Dean, "Distilling the Knowledge in a Neural Network", 2015).
 */
package dev.ocellus.train;
