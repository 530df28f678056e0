package dev.ocellus.server.picture;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import dev.ocellus.image.ImageFormat;
import dev.ocellus.image.Orientation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/**
 * How a camera was held, from the EXIF data of a JPEG or a PNG. Those of other formats do not
 * count, as in browsers.
 */
final class ExifOrientation {
  private ExifOrientation() {}

  /** The orientation; upright where the file has none or it cannot be read. */
  static Orientation read(ImageFormat format, byte[] file) throws IOException {
    return switch (format) {
      case JPEG -> of(jpeg(file));
      case PNG -> of(png(file));
      default -> Orientation.UPRIGHT;
    };
  }

  private static Metadata jpeg(byte[] file) throws IOException {
    try {
      return JpegMetadataReader.readMetadata(
          new ByteArrayInputStream(file), List.of(new ExifReader()));
    } catch (JpegProcessingException e) {
      return new Metadata();
    }
  }

  private static Metadata png(byte[] file) {
    Metadata metadata = new Metadata();
    PngChunks.exif(file)
        .ifPresent(exif -> new ExifReader().extract(new ByteArrayReader(exif), metadata));
    return metadata;
  }

  private static Orientation of(Metadata metadata) {
    var directory = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
    Integer value =
        directory == null ? null : directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
    return value == null ? Orientation.UPRIGHT : Orientation.ofExif(value);
  }
}
