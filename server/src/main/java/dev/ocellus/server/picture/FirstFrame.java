package dev.ocellus.server.picture;

import dev.ocellus.image.ImageFormat;
import dev.ocellus.image.ImageHeader;
import dev.ocellus.image.Raster;
import java.awt.Point;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;

/** An animation's first frame on its canvas, which is transparent where the frame is not. */
final class FirstFrame {
  private static final String GIF_METADATA = "javax_imageio_gif_image_1.0";
  private static final int FIRST_WEBP_CHUNK = 12;
  private static final int CHUNK_HEADER = 8;

  private FirstFrame() {}

  static Raster place(Raster frame, ImageHeader canvas, ImageReader reader, byte[] file)
      throws IOException {
    if (frame.width() == canvas.width() && frame.height() == canvas.height()) {
      return frame;
    }
    Point corner =
        switch (canvas.format()) {
          case GIF -> gifCorner(reader);
          case WEBP -> webpCorner(file);
          default -> new Point();
        };
    if (corner.x + frame.width() > canvas.width() || corner.y + frame.height() > canvas.height()) {
      throw PictureDecoder.damaged(
          canvas.format(), "its first frame reaches beyond its canvas", null);
    }
    return copy(frame, corner, Raster.blank(canvas.width(), canvas.height()));
  }

  private static Raster copy(Raster frame, Point corner, Raster canvas) {
    for (int y = 0; y < frame.height(); y++) {
      System.arraycopy(
          frame.rgba(),
          frame.offset(0, y),
          canvas.rgba(),
          canvas.offset(corner.x, corner.y + y),
          frame.width() * 4);
    }
    return canvas;
  }

  private static Point gifCorner(ImageReader reader) throws IOException {
    var root = (IIOMetadataNode) reader.getImageMetadata(0).getAsTree(GIF_METADATA);
    var descriptor = (IIOMetadataNode) root.getElementsByTagName("ImageDescriptor").item(0);
    return new Point(
        Integer.parseInt(descriptor.getAttribute("imageLeftPosition")),
        Integer.parseInt(descriptor.getAttribute("imageTopPosition")));
  }

  private static Point webpCorner(byte[] file) {
    ByteBuffer webp = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    long at = FIRST_WEBP_CHUNK;
    while (at + CHUNK_HEADER + Long.BYTES <= file.length) {
      int chunk = (int) at;
      long length = Integer.toUnsignedLong(webp.getInt(chunk + 4));
      if (new String(file, chunk, 4, StandardCharsets.ISO_8859_1).equals("ANMF")) {
        int x = webp.getInt(chunk + CHUNK_HEADER) & 0xffffff;
        int y = webp.getInt(chunk + CHUNK_HEADER + 3) & 0xffffff;
        return new Point(2 * x, 2 * y);
      }
      at += CHUNK_HEADER + length + (length & 1);
    }
    throw PictureDecoder.damaged(ImageFormat.WEBP, "it has no frame", null);
  }
}
