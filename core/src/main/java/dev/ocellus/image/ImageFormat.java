package dev.ocellus.image;

/** The picture formats that are read. */
public enum ImageFormat {
  JPEG("JPEG", "image/jpeg"),
  PNG("PNG", "image/png"),
  GIF("GIF", "image/gif"),
  WEBP("WebP", "image/webp"),
  BMP("BMP", "image/bmp");

  private final String title;
  private final String mediaType;

  ImageFormat(String title, String mediaType) {
    this.title = title;
    this.mediaType = mediaType;
  }

  /** As people write it, such as {@code WebP}. */
  public String title() {
    return title;
  }

  /** Such as {@code image/webp}. */
  public String mediaType() {
    return mediaType;
  }
}
