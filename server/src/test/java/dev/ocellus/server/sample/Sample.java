package dev.ocellus.server.sample;

/** A picture's file, sound or not, and what is special about it. */
public final class Sample {
  private final String name;
  private final byte[] file;

  Sample(String name, byte[] file) {
    this.name = name;
    this.file = file;
  }

  public String name() {
    return name;
  }

  public byte[] file() {
    return file;
  }

  @Override
  public String toString() {
    return name;
  }
}
