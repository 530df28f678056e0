package dev.ocellus.result;

/**
 * A face found in a picture.
 *
 * @param box where
 * @param score how sure the last stage is, 0 to 1
 * @param landmarks eyes, nose and mouth
 */
public record Face(Box box, float score, Landmarks landmarks) {}
