package dev.ocellus.e2e;

import com.microsoft.playwright.Page;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Pictures that are awkward in one way each, made in a test's own folder. */
final class Pictures {
  private static final int TURN_RIGHT = 6;

  private final Path folder;

  Pictures(Path folder) {
    this.folder = folder;
  }

  /** A JPEG that lies on its side and whose EXIF orientation says so. */
  Path onItsSide(Path upright) {
    try {
      BufferedImage lying = turnedLeft(ImageIO.read(upright.toFile()));
      ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
      ImageIO.write(lying, "jpeg", jpeg);
      byte[] plain = jpeg.toByteArray();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(plain, 0, 2);
      out.write(orientation(TURN_RIGHT));
      out.write(plain, 2, plain.length - 2);
      return save("on-its-side.jpg", out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A JPEG as a camera and programs leave it: it lies on its side, and its EXIF says so; {@code
   * secret} stands in a comment, in XMP and in IPTC.
   */
  Path telling(Path upright, String secret) {
    try {
      byte[] lying = Files.readAllBytes(onItsSide(upright));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(lying, 0, 2);
      out.write(segment(0xfffe, secret));
      out.write(segment(0xffe1, "http://ns.adobe.com/xap/1.0/\0<x>" + secret + "</x>"));
      out.write(segment(0xffed, "Photoshop 3.0\0" + secret));
      out.write(lying, 2, lying.length - 2);
      return save("telling.jpg", out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] segment(int marker, String text) throws IOException {
    ByteArrayOutputStream segment = new ByteArrayOutputStream();
    DataOutputStream marked = new DataOutputStream(segment);
    marked.writeShort(marker);
    marked.writeShort(text.length() + 2);
    marked.writeBytes(text);
    return segment.toByteArray();
  }

  /** A PNG of 10,000 x 10,000 pixels in a hundred kilobytes. */
  Path hundredMegapixels() {
    int side = 10_000;
    try {
      ByteArrayOutputStream header = new ByteArrayOutputStream();
      DataOutputStream fields = new DataOutputStream(header);
      fields.writeInt(side);
      fields.writeInt(side);
      fields.write(new byte[] {1, 0, 0, 0, 0});
      ByteArrayOutputStream rows = new ByteArrayOutputStream();
      try (DeflaterOutputStream deflated = new DeflaterOutputStream(rows)) {
        deflated.write(new byte[side * (1 + side / 8)]);
      }
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
      chunk(png, "IHDR", header.toByteArray());
      chunk(png, "IDAT", rows.toByteArray());
      chunk(png, "IEND", new byte[0]);
      return save("hundred-megapixels.png", png.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A black PNG of 70,000 x 2 pixels: few, but longer than any browser's canvas. */
  Path rope() {
    BufferedImage rope = new BufferedImage(70_000, 2, BufferedImage.TYPE_BYTE_BINARY);
    try {
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(rope, "png", png);
      return save("rope.png", png.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A picture as AVIF, encoded by the browser of {@code page}. */
  Path avif(Page page, Path picture) {
    return save("picture.avif", Avif.of(page, picture).file("avif"));
  }

  /** An AVIF that says it has 10,000 x 10,000 pixels. */
  Path hundredMegapixelAvif() {
    return save("hundred-megapixels.avif", Avif.claiming(10_000, 10_000).file("avif"));
  }

  /** A picture of the codec that few browsers read, as far as its boxes tell. */
  Path heic() {
    return save("picture.heic", Avif.claiming(300, 200).file("heic"));
  }

  /** A picture as a JPEG of another size. */
  Path scaled(Path picture, int width, int height) {
    BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    try {
      scaled.createGraphics().drawImage(ImageIO.read(picture.toFile()), 0, 0, width, height, null);
      ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
      ImageIO.write(scaled, "jpeg", jpeg);
      return save("scaled.jpg", jpeg.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An ICO with a picture as a PNG of 256 x 256 pixels, the largest it may have. */
  Path icon(Path picture) {
    int side = 256;
    try {
      BufferedImage small = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
      Graphics2D graphics = small.createGraphics();
      graphics.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      graphics.drawImage(ImageIO.read(picture.toFile()), 0, 0, side, side, null);
      graphics.dispose();
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(small, "png", png);
      ByteBuffer ico = ByteBuffer.allocate(22 + png.size()).order(ByteOrder.LITTLE_ENDIAN);
      ico.putShort((short) 0).putShort((short) 1).putShort((short) 1);
      ico.putInt(0).putShort((short) 1).putShort((short) 24).putInt(png.size()).putInt(22);
      return save("picture.ico", ico.put(png.toByteArray()).array());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text whose name says that it is a picture. */
  Path text() {
    return save("letter.jpg", "Dear Sir or Madam,\n".repeat(100).getBytes(StandardCharsets.UTF_8));
  }

  /** A JPEG of which only the first part arrived. */
  Path cutOff(Path whole) {
    return cut(whole, 100);
  }

  /** A JPEG with a sound header, of whose pixels half are missing. */
  Path cutInHalf(Path whole) {
    return cut(whole, (int) (whole.toFile().length() / 2));
  }

  private Path cut(Path whole, int length) {
    try {
      byte[] bytes = Files.readAllBytes(whole);
      return save("cut-off.jpg", Arrays.copyOf(bytes, length));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path save(String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage turnedLeft(BufferedImage upright) {
    int width = upright.getWidth();
    int height = upright.getHeight();
    BufferedImage lying = new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        lying.setRGB(y, width - 1 - x, upright.getRGB(x, y));
      }
    }
    return lying;
  }

  /** An APP1 segment with one EXIF field. */
  private static byte[] orientation(int value) throws IOException {
    ByteArrayOutputStream exif = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(exif);
    out.writeBytes("Exif\0\0MM");
    out.writeShort(42);
    out.writeInt(8);
    out.writeShort(1);
    out.writeShort(0x0112);
    out.writeShort(3);
    out.writeInt(1);
    out.writeShort(value);
    out.writeShort(0);
    out.writeInt(0);
    return segment(0xffe1, exif.toString(StandardCharsets.ISO_8859_1));
  }

  private static void chunk(ByteArrayOutputStream png, String type, byte[] data)
      throws IOException {
    ByteArrayOutputStream typed = new ByteArrayOutputStream();
    typed.write(type.getBytes(StandardCharsets.US_ASCII));
    typed.write(data);
    CRC32 crc = new CRC32();
    crc.update(typed.toByteArray());
    DataOutputStream out = new DataOutputStream(png);
    out.writeInt(data.length);
    typed.writeTo(out);
    out.writeInt((int) crc.getValue());
  }
}
