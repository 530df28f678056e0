package dev.ocellus.image;

import dev.ocellus.image.ImageException.Reason;

/** The picture formats whose headers are read. Some of them not every browser decodes. */
public enum ImageFormat {
  JPEG("JPEG", true),
  PNG("PNG", true),
  GIF("GIF", true),
  WEBP("WebP", true),
  BMP("BMP", true),
  AVIF("AVIF", false),
  HEIC("HEIC", false),
  JPEG_XL("JPEG XL", false),
  TIFF("TIFF", false),
  ICO("ICO", false);

  private final String title;
  private final boolean readEverywhere;

  ImageFormat(String title, boolean readEverywhere) {
    this.title = title;
    this.readEverywhere = readEverywhere;
  }

  /** The format a file is of by its first bytes, some 30 of them; null when it is none of these. */
  public static ImageFormat of(byte[] file) {
    HeaderReader reader = HeaderReader.of(file);
    return reader == null ? null : reader.format();
  }

  /** The formats that are read everywhere, as a sentence lists them: {@code JPEG, PNG or BMP}. */
  public static String titlesReadEverywhere() {
    StringBuilder titles = new StringBuilder();
    String last = "";
    for (ImageFormat format : values()) {
      if (format.readEverywhere) {
        titles.append(titles.length() == 0 ? "" : ", ").append(last);
        last = format.title;
      }
    }
    return titles + " or " + last;
  }

  /** As people write it, such as {@code WebP}. */
  public String title() {
    return title;
  }

  /** Whether the server and every browser decode it; the others some browsers do. */
  public boolean isReadEverywhere() {
    return readEverywhere;
  }

  /** Why a picture of this format is refused where only those are read that are read everywhere. */
  public ImageException notRead() {
    return UnreadFormat.notRead(title);
  }

  /** Why a picture is refused that the browser could not decode, though its header is sound. */
  public ImageException notDecoded() {
    return readEverywhere
        ? new ImageException(
            Reason.UNREADABLE, "the " + title + " picture is damaged: the browser cannot decode it")
        : new ImageException(
            Reason.UNSUPPORTED,
            "this browser does not read "
                + title
                + " pictures, or this one is damaged; save it as "
                + titlesReadEverywhere());
  }
}
