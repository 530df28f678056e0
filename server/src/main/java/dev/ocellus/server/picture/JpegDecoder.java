package dev.ocellus.server.picture;

import dev.ocellus.image.ImageFormat;
import dev.ocellus.image.ImageHeader;
import dev.ocellus.image.Orientation;
import dev.ocellus.image.Raster;
import dev.ocellus.model.Progress;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/**
 * JPEG: Java's decoder makes samples of the compressed pixels; what they mean is decided here. The
 * decoder sees nothing but pixels, so it cannot stumble over what else is in the file.
 */
final class JpegDecoder implements FormatDecoder {
  /** Adobe's segment, which says that the components are not to be converted. */
  private static final byte[] UNCONVERTED = {
    (byte) 0xff, (byte) 0xee, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0
  };

  private static final String EXIF = "Exif\0";
  private static final int TIFF_AT = EXIF.length() + 1;

  @Override
  public Raster decode(byte[] bytes, ImageHeader header, Progress progress) throws IOException {
    JpegFile file = new JpegFile(bytes);
    JpegColourModel model = JpegColourModel.of(file);
    Raster picture = samples(file, header, progress);
    model.toSrgb(picture, JpegProfile.read(file));
    return orientation(file).applyTo(picture);
  }

  private static Orientation orientation(JpegFile file) {
    return file.named(JpegFile.APP1, EXIF)
        .findFirst()
        .filter(exif -> exif.length() > TIFF_AT)
        .map(exif -> file.bytes().copy(exif.at() + TIFF_AT, exif.length() - TIFF_AT))
        .map(tiff -> ExifOrientation.of(ImageFormat.JPEG, tiff))
        .orElse(Orientation.UPRIGHT);
  }

  private static Raster samples(JpegFile file, ImageHeader header, Progress progress)
      throws IOException {
    byte[] jpeg = file.withoutMetadata(UNCONVERTED);
    ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
    JpegWarnings warnings = new JpegWarnings();
    try (var in = new SteppedInput(jpeg, progress)) {
      reader.addIIOReadWarningListener(warnings);
      reader.addIIOReadProgressListener(new StoppableRead(progress));
      reader.setInput(in, true, true);
      if (reader.getWidth(0) != header.width() || reader.getHeight(0) != header.height()) {
        throw file.bytes().damaged("it has two sizes");
      }
      java.awt.image.Raster samples = reader.readRaster(0, null);
      if (file.hasSeveralScans() && warnings.ofDamage()) {
        throw file.bytes().damaged("its scans do not fit together");
      }
      return rgba(samples);
    } finally {
      reader.dispose();
    }
  }

  /** The samples in red, green, blue and alpha, whatever they are. */
  private static Raster rgba(java.awt.image.Raster samples) {
    Raster picture = Raster.blank(samples.getWidth(), samples.getHeight());
    byte[] rgba = picture.rgba();
    int bands = samples.getNumBands();
    byte[] row = new byte[samples.getWidth() * bands];
    int at = 0;
    for (int y = 0; y < samples.getHeight(); y++) {
      samples.getDataElements(0, y, samples.getWidth(), 1, row);
      for (int i = 0; i < row.length; i += bands) {
        System.arraycopy(row, i, rgba, at, bands);
        if (bands < 4) {
          rgba[at + 3] = -1;
        }
        at += 4;
      }
    }
    return picture;
  }
}
