package dev.ocellus.server.picture;

import dev.ocellus.image.ImageHeader;
import dev.ocellus.image.Raster;
import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;

/** A GIF's first frame on its logical screen, which is transparent where the frame is not. */
final class GifFrame {
  private static final String FORMAT = "javax_imageio_gif_image_1.0";

  private GifFrame() {}

  static Raster place(ImageReader reader, Raster frame, ImageHeader screen) throws IOException {
    if (frame.width() == screen.width() && frame.height() == screen.height()) {
      return frame;
    }
    var root = (IIOMetadataNode) reader.getImageMetadata(0).getAsTree(FORMAT);
    var descriptor = (IIOMetadataNode) root.getElementsByTagName("ImageDescriptor").item(0);
    int left = Integer.parseInt(descriptor.getAttribute("imageLeftPosition"));
    int top = Integer.parseInt(descriptor.getAttribute("imageTopPosition"));
    Raster placed = Raster.blank(screen.width(), screen.height());
    for (int y = 0; y < frame.height(); y++) {
      System.arraycopy(
          frame.rgba(),
          frame.offset(0, y),
          placed.rgba(),
          placed.offset(left, top + y),
          frame.width() * 4);
    }
    return placed;
  }
}
