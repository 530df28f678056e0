package dev.ocellus.hide;

import dev.ocellus.image.Area;
import dev.ocellus.image.Raster;

/** What a hidden part of a picture looks like. */
public enum Style {
  /** The colours of a few cells, running into each other. */
  BLUR("blur") {
    @Override
    void apply(Raster picture, Area part, int cells) {
      Cells.of(picture, part, cells).blend(picture);
    }
  },
  /** A few cells, each of one colour. */
  PIXELATE("pixelate") {
    @Override
    void apply(Raster picture, Area part, int cells) {
      Cells.of(picture, part, cells).fill(picture);
    }
  },
  /** One dark colour, which nothing of the picture has a part in. */
  COVER("cover") {
    @Override
    void apply(Raster picture, Area part, int cells) {
      Cover.fill(picture, part);
    }
  };

  private final String text;

  Style(String text) {
    this.text = text;
  }

  /** As callers name it. */
  public String text() {
    return text;
  }

  /**
   * The style of a text.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Style of(String text) {
    for (Style style : values()) {
      if (style.text.equals(text)) {
        return style;
      }
    }
    throw new IllegalArgumentException("style is " + text + "; it must be blur, pixelate or cover");
  }

  /** Exchanges the colours of a part, which is in the picture and not empty; alpha stays. */
  abstract void apply(Raster picture, Area part, int cells);
}
