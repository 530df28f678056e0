package dev.ocellus.engine;

import dev.ocellus.tensor.Elements;

/** Elements that stand where a program takes them from, until another run is prepared. */
final class InPlace implements Elements {
  private final Elements original;

  InPlace(Elements original) {
    this.original = original;
  }

  /** What they were made of. */
  Elements original() {
    return original;
  }

  @Override
  public int size() {
    return original.size();
  }

  @Override
  public float[] toArray() {
    return original.toArray();
  }
}
