package dev.ocellus.server;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures made for tests. */
public final class Pictures {
  private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n'};

  private Pictures() {}

  /** Red, green, blue and white: top left, top right, bottom left, bottom right. */
  public static BufferedImage quadrants(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D g = image.createGraphics();
    Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
    for (int i = 0; i < colours.length; i++) {
      g.setColor(colours[i]);
      g.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2, height / 2);
    }
    g.dispose();
    return image;
  }

  public static byte[] encode(BufferedImage image, String format) {
    var out = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, format, out)) {
        throw new IllegalArgumentException("this Java writes no " + format + " of such an image");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  public static byte[] jpeg(int width, int height) {
    return encode(quadrants(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
  }

  public static byte[] png(int width, int height) {
    return encode(quadrants(width, height, BufferedImage.TYPE_INT_RGB), "png");
  }

  /** A JPEG of four samples a pixel, all the same, with Adobe's marker: inverted CMYK. */
  public static byte[] cmykJpeg(int width, int height, int... inverted) {
    var raster = Raster.createBandedRaster(0, width, height, 4, null);
    for (int band = 0; band < 4; band++) {
      int[] samples = new int[width * height];
      Arrays.fill(samples, inverted[band]);
      raster.setSamples(0, 0, width, height, band, samples);
    }
    var out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (var stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(new IIOImage(raster, null, null));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    byte[] adobe = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
    return withJpegSegment(out.toByteArray(), 0xee, adobe);
  }

  public static byte[] withJpegSegment(byte[] jpeg, int marker, byte[] content) {
    return ByteBuffer.allocate(jpeg.length + 4 + content.length)
        .put(jpeg, 0, 2)
        .put((byte) 0xff)
        .put((byte) marker)
        .putShort((short) (content.length + 2))
        .put(content)
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }

  public static byte[] jpegWithOrientation(byte[] jpeg, int orientation) {
    byte[] tiff = exif(orientation);
    byte[] content = ByteBuffer.allocate(6 + tiff.length).put(ascii("Exif\0\0")).put(tiff).array();
    return withJpegSegment(jpeg, 0xe1, content);
  }

  /** A TIFF structure with nothing but the orientation. */
  public static byte[] exif(int orientation) {
    return ByteBuffer.allocate(26)
        .put(ascii("MM\0*"))
        .putInt(8)
        .putShort((short) 1)
        .putShort((short) 0x0112)
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) orientation)
        .putShort((short) 0)
        .putInt(0)
        .array();
  }

  /** A PNG of these chunks between its header and its end. */
  public static byte[] png(int width, int height, int depth, int colourType, byte[]... chunks) {
    byte[] header =
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put((byte) depth)
            .put((byte) colourType)
            .array();
    var out = new ByteArrayOutputStream();
    out.writeBytes(PNG_SIGNATURE);
    out.writeBytes(chunk("IHDR", header));
    for (byte[] chunk : chunks) {
      out.writeBytes(chunk);
    }
    out.writeBytes(chunk("IEND"));
    return out.toByteArray();
  }

  public static byte[] chunk(String type, byte... content) {
    CRC32 crc = new CRC32();
    crc.update(ascii(type));
    crc.update(content);
    return ByteBuffer.allocate(12 + content.length)
        .putInt(content.length)
        .put(ascii(type))
        .put(content)
        .putInt((int) crc.getValue())
        .array();
  }

  /** Rows of samples, each with its filter byte 0 before it, compressed. */
  public static byte[] pixels(byte[]... rows) {
    var out = new ByteArrayOutputStream();
    try (var deflated = new DeflaterOutputStream(out)) {
      for (byte[] row : rows) {
        deflated.write(0);
        deflated.write(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return chunk("IDAT", out.toByteArray());
  }

  public static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  /** Zeros, compressed: the block that stands for one megabyte of them, again and again. */
  public static byte[] deflatedZeros(int megabytes) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    byte[] zeros = new byte[1 << 20];
    byte[] buffer = new byte[1 << 13];
    var out = new ByteArrayOutputStream();
    int length = 0;
    for (int i = 0; i < megabytes; i++) {
      if (i < 2) {
        deflater.setInput(zeros);
        length = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
      }
      out.write(buffer, 0, length);
    }
    deflater.end();
    return out.toByteArray();
  }

  /** A GIF of a screen of 4 x 3 pixels with a frame of two black pixels at (1, 2). */
  public static byte[] gifWithSmallFrame() {
    var out = new ByteArrayOutputStream();
    out.writeBytes(ascii("GIF89a"));
    out.writeBytes(bytes(4, 0, 3, 0, 0x80, 0, 0, 255, 255, 255, 0, 0, 0));
    out.writeBytes(bytes(0x2c, 1, 0, 2, 0, 2, 0, 1, 0, 0));
    int clearOneOneEnd = 4 | 1 << 3 | 1 << 6 | 5 << 9;
    out.writeBytes(bytes(2, 2, clearOneOneEnd & 255, clearOneOneEnd >> 8, 0, 0x3b));
    return out.toByteArray();
  }

  /** A WebP of one frame at (x, y) on a larger canvas. */
  public static byte[] animatedWebp(
      int canvasWidth, int canvasHeight, int x, int y, int width, int height, byte[] data) {
    byte[] vp8x =
        riff(
            "VP8X",
            10,
            out -> out.putInt(2 | 16).put(u24(canvasWidth - 1)).put(u24(canvasHeight - 1)));
    byte[] anim = riff("ANIM", 6, out -> out.putInt(0).putShort((short) 0));
    byte[] anmf =
        riff(
            "ANMF",
            16 + data.length,
            out ->
                out.put(u24(x / 2))
                    .put(u24(y / 2))
                    .put(u24(width - 1))
                    .put(u24(height - 1))
                    .put(u24(100))
                    .put((byte) 0)
                    .put(data));
    int length = 4 + vp8x.length + anim.length + anmf.length;
    return riff("RIFF", length, out -> out.put(ascii("WEBP")).put(vp8x).put(anim).put(anmf));
  }

  private static byte[] riff(String type, int length, Consumer<ByteBuffer> content) {
    ByteBuffer chunk = ByteBuffer.allocate(8 + length).order(ByteOrder.LITTLE_ENDIAN);
    content.accept(chunk.put(ascii(type)).putInt(length));
    return chunk.array();
  }

  private static byte[] u24(int value) {
    return bytes(value, value >> 8, value >> 16);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
