package dev.ocellus.vision;

/** A place in a picture, in pixels from its top left corner. */
public record Point(float x, float y) {}
