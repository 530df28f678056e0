package dev.ocellus.tensor;

/** Elements that are read when they are first asked for as an array, which is then kept. */
public abstract class KeptElements implements Elements {
  private volatile float[] array;

  /** Reads all of them, into an array of its own. */
  protected abstract float[] read();

  /** Whether they have been read. */
  protected final boolean isRead() {
    return array != null;
  }

  @Override
  public final float[] toArray() {
    if (array == null) {
      array = read();
    }
    return array;
  }

  @Override
  public final float[] copy() {
    return isRead() ? array.clone() : read();
  }
}
