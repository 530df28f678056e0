package dev.ocellus.paint;

/** A colour, each part 0 to 255, and how much it covers, 0 to 1. */
record Ink(int red, int green, int blue, float opacity) {}
