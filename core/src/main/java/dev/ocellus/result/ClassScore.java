package dev.ocellus.result;

/**
 * A class and how probable it is.
 *
 * @param index the class's place in the model's output, from 0
 * @param label its name
 * @param probability 0 to 1
 */
public record ClassScore(int index, String label, float probability) {}
