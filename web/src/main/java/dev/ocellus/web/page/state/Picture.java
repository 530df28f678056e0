package dev.ocellus.web.page.state;

/**
 * A picture a person gave.
 *
 * @param name the file's name, or what stands for one
 * @param bytes the file's size
 * @param width in pixels, 0 until it is known
 * @param height in pixels, 0 until it is known
 */
public record Picture(String name, long bytes, int width, int height) {

  public Picture sized(int newWidth, int newHeight) {
    return new Picture(name, bytes, newWidth, newHeight);
  }

  public boolean isSized() {
    return width > 0 && height > 0;
  }

  /** The name without what stands after its last dot. */
  public String stem() {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
