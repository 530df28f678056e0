package dev.ocellus.server.picture;

import dev.ocellus.image.ImageFormat;
import dev.ocellus.image.ImageHeader;
import dev.ocellus.image.Raster;
import dev.ocellus.model.Progress;
import java.io.ByteArrayOutputStream;
import java.nio.ByteOrder;
import java.util.Arrays;

/** GIF (89a): the first frame on its screen, which is transparent where the frame is not. */
final class GifDecoder implements FormatDecoder {
  private static final int FLAGS_AT = 10;
  private static final int BLOCKS_AT = 13;
  private static final int EXTENSION = 0x21;
  private static final int GRAPHIC_CONTROL = 0xf9;
  private static final int CONTROL_LENGTH = 4;
  private static final int FRAME = 0x2c;
  private static final int FRAME_LENGTH = 10;
  private static final int INTERLACED = 0x40;
  private static final int HAS_TABLE = 0x80;
  private static final int MOST_COLOURS = 256;

  /** Rows of an interlaced frame: from one on, every so many. */
  private static final int[][] PASSES = {{0, 8}, {4, 8}, {2, 4}, {1, 2}};

  private static final int[][] IN_ORDER = {{0, 1}};

  @Override
  public Raster decode(byte[] bytes, ImageHeader screen, Progress progress) {
    return new Reading(new FileBytes(ImageFormat.GIF, bytes, ByteOrder.LITTLE_ENDIAN))
        .read(Raster.blank(screen.width(), screen.height()));
  }

  /** One file. */
  private static final class Reading {
    private final FileBytes file;

    /** The index that is transparent; -1 for none. */
    private int clear = -1;

    Reading(FileBytes file) {
      this.file = file;
    }

    Raster read(Raster screen) {
      int at = BLOCKS_AT + tableLength(FLAGS_AT);
      while (file.u8(at) == EXTENSION) {
        at = readExtension(at + 1);
      }
      if (file.u8(at) != FRAME) {
        throw file.damaged("it has no frame at byte " + at);
      }
      readFrame(at, screen);
      return screen;
    }

    private int readExtension(int at) {
      if (file.u8(at) == GRAPHIC_CONTROL) {
        if (file.u8(at + 1) != CONTROL_LENGTH || file.u8(at + 2 + CONTROL_LENGTH) != 0) {
          throw file.damaged("the graphic control at byte " + at + " is not 4 bytes long");
        }
        clear = (file.u8(at + 2) & 1) == 0 ? -1 : file.u8(at + 5);
      }
      return endOfBlocks(at + 1);
    }

    private int endOfBlocks(int from) {
      int at = from;
      while (file.u8(at) != 0) {
        at += 1 + file.u8(at);
      }
      return at + 1;
    }

    private int tableLength(int flagsAt) {
      int flags = file.u8(flagsAt);
      return (flags & HAS_TABLE) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private void readFrame(int at, Raster screen) {
      int x = file.u16(at + 1);
      int y = file.u16(at + 3);
      int width = file.u16(at + 5);
      int height = file.u16(at + 7);
      int flags = at + 9;
      int local = tableLength(flags);
      byte[] colours =
          local > 0 ? colours(at + FRAME_LENGTH, local) : colours(BLOCKS_AT, tableLength(FLAGS_AT));
      int data = at + FRAME_LENGTH + local;
      byte[] indices = indices(data, width * height);
      int row = 0;
      for (int[] pass : (file.u8(flags) & INTERLACED) == 0 ? IN_ORDER : PASSES) {
        for (int line = pass[0]; line < height; line += pass[1]) {
          write(indices, width * row, width, colours, screen.rgba(), screen.offset(x, y + line));
          row++;
        }
      }
    }

    private byte[] indices(int at, int count) {
      int bits = file.u8(at);
      if (bits < 1 || bits > Byte.SIZE) {
        throw file.damaged("its indices have " + bits + " bits; expected 1 to 8");
      }
      byte[] indices = new byte[count];
      if (new Lzw(bits, blocks(at + 1)).read(indices) < count) {
        throw file.damaged("it ends early");
      }
      return indices;
    }

    /** RGBA of every index; those that the table does not have are black. */
    private byte[] colours(int at, int length) {
      byte[] rgba = new byte[4 * MOST_COLOURS];
      for (int i = 0; i < MOST_COLOURS; i++) {
        rgba[4 * i + 3] = -1;
      }
      byte[] table = file.copy(at, length);
      for (int i = 0; 3 * i < length; i++) {
        System.arraycopy(table, 3 * i, rgba, 4 * i, 3);
      }
      if (clear >= 0) {
        Arrays.fill(rgba, 4 * clear, 4 * clear + 4, (byte) 0);
      }
      return rgba;
    }

    private byte[] blocks(int from) {
      var data = new ByteArrayOutputStream();
      int at = from;
      while (file.u8(at) != 0) {
        int length = file.u8(at);
        data.writeBytes(file.copy(at + 1, length));
        at += 1 + length;
      }
      return data.toByteArray();
    }

    private static void write(
        byte[] indices, int from, int width, byte[] colours, byte[] rgba, int offset) {
      for (int i = 0; i < width; i++) {
        System.arraycopy(colours, 4 * (indices[from + i] & 0xff), rgba, offset + 4 * i, 4);
      }
    }
  }
}
