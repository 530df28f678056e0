package dev.ocellus.engine;

import dev.ocellus.image.Picture;
import dev.ocellus.image.Raster;

/**
 * A picture in an engine's memory: RGBA, 8 bits a channel, alpha not premultiplied, rows from the
 * top, no padding. Its models sample it there.
 */
public final class EnginePicture implements Picture, AutoCloseable {
  private final Engine engine;
  private final int width;
  private final int height;
  private final int address;
  private final boolean opaque;
  private boolean wanted;
  private boolean laid;
  private Raster raster;

  EnginePicture(Engine engine, int width, int height, boolean opaque) {
    this.engine = engine;
    this.width = width;
    this.height = height;
    this.opaque = opaque;
    this.address = engine.allocate(Math.multiplyExact(Math.multiplyExact(width, height), 4));
  }

  Engine engine() {
    return engine;
  }

  /** Where the first pixel's red byte is. */
  int address() {
    return address;
  }

  @Override
  public int width() {
    return width;
  }

  @Override
  public int height() {
    return height;
  }

  /** Needs nothing of the engine but its memory, so that pictures outlast one that failed. */
  @Override
  public Raster raster() {
    if (raster == null) {
      byte[] rgba = engine.memory().readBytes(address, width * height * 4);
      Raster here = Raster.of(width, height, rgba);
      raster = wanted ? here.onWhite() : here;
    }
    return raster;
  }

  /** Lays this picture on white where it is, at the latest when it matters. */
  @Override
  public Picture onWhite() {
    if (!opaque && !wanted) {
      wanted = true;
      raster = null;
    }
    return this;
  }

  /** Does what {@link #onWhite} left to do; returns whether there was anything. */
  boolean settle() {
    boolean due = wanted && !laid;
    if (due) {
      engine.sampler().layOnWhite(this);
      laid = true;
    }
    return due;
  }

  /** Gives the memory back. */
  @Override
  public void close() {
    engine.free(address);
  }
}
