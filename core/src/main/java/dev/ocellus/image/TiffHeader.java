package dev.ocellus.image;

/** The first directory of a TIFF (revision 6.0), in either byte order. */
final class TiffHeader {
  private static final int DIRECTORY = 4;
  private static final int ENTRY = 12;
  private static final int WIDTH = 256;
  private static final int HEIGHT = 257;
  private static final int SHORT = 3;
  private static final int LONG = 4;

  private final HeaderBytes file;
  private final boolean littleEndian;

  private TiffHeader(HeaderBytes file) {
    this.file = file;
    this.littleEndian = file.u8(0) == 'I';
  }

  static PixelSize read(HeaderBytes file) {
    TiffHeader header = new TiffHeader(file);
    return new PixelSize(header.side("ImageWidth", WIDTH), header.side("ImageLength", HEIGHT));
  }

  private long side(String name, int tag) {
    long directory = u32(DIRECTORY);
    int entries = u16(directory);
    for (int i = 0; i < entries; i++) {
      long at = directory + 2 + (long) i * ENTRY;
      if (u16(at) == tag) {
        return number(name, at);
      }
    }
    throw file.damaged("its first directory has no " + name);
  }

  private long number(String name, long entry) {
    int type = u16(entry + 2);
    return switch (type) {
      case SHORT -> u16(entry + 8);
      case LONG -> u32(entry + 8);
      default -> throw file.damaged("its " + name + " has the type " + type + "; expected 3 or 4");
    };
  }

  private int u16(long at) {
    return littleEndian ? file.u16le(at) : file.u16(at);
  }

  private long u32(long at) {
    return littleEndian ? file.u32le(at) : file.u32(at);
  }
}
