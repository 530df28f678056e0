package dev.ocellus.server.picture;

import dev.ocellus.image.ImageHeader;
import dev.ocellus.image.Raster;
import dev.ocellus.model.Progress;
import java.io.IOException;

/** Decodes the files of one format. */
interface FormatDecoder {

  /**
   * Decodes a picture: RGBA in sRGB, turned upright.
   *
   * @param header what the file says of itself; its size is within the limits
   * @param progress may end the decoding, where that takes long
   * @throws dev.ocellus.image.ImageException when the file is damaged or not supported
   */
  Raster decode(byte[] file, ImageHeader header, Progress progress) throws IOException;
}
