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
  private boolean opaque;
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

  @Override
  public Raster raster() {
    if (raster == null) {
      raster = Raster.of(width, height, engine.host().readBytes(address, width * height * 4));
    }
    return raster;
  }

  /** Lays this picture on white where it is; it is then opaque. */
  @Override
  public Picture onWhite() {
    if (!opaque) {
      engine.sampler().layOnWhite(this);
      opaque = true;
      raster = null;
    }
    return this;
  }

  /** Gives the memory back. */
  @Override
  public void close() {
    engine.free(address);
  }
}
