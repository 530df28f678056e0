package dev.ocellus.server.picture;

import dev.ocellus.image.ImageFormat;
import dev.ocellus.image.ImageHeader;
import dev.ocellus.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** What Java's image readers decode. */
final class ImageIoDecoder implements FormatDecoder {
  private static final String GIF_METADATA = "javax_imageio_gif_image_1.0";

  @Override
  public Raster decode(byte[] file, ImageHeader header) throws IOException {
    return read(file, header);
  }

  private static Raster read(byte[] file, ImageHeader header) throws IOException {
    ImageFormat format = header.format();
    ImageReader reader = ImageIO.getImageReadersByFormatName(format.title()).next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      // Metadata may be compressed beyond all measure; a GIF's tells where its frame stands.
      reader.setInput(in, true, format != ImageFormat.GIF);
      if ((long) reader.getWidth(0) * reader.getHeight(0) > header.pixels()) {
        throw FileBytes.damaged(format, "it is larger than its header says", null);
      }
      return place(Pixels.of(reader.read(0)), header, reader);
    } finally {
      reader.dispose();
    }
  }

  private static Raster place(Raster frame, ImageHeader canvas, ImageReader reader)
      throws IOException {
    if (canvas.format() != ImageFormat.GIF) {
      return frame;
    }
    var root = (IIOMetadataNode) reader.getImageMetadata(0).getAsTree(GIF_METADATA);
    var descriptor = (IIOMetadataNode) root.getElementsByTagName("ImageDescriptor").item(0);
    return FirstFrame.place(
        frame,
        Integer.parseInt(descriptor.getAttribute("imageLeftPosition")),
        Integer.parseInt(descriptor.getAttribute("imageTopPosition")),
        canvas);
  }
}
