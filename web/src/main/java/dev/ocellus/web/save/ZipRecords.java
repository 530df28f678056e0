package dev.ocellus.web.save;

import dev.ocellus.web.protocol.ErrorCode;
import dev.ocellus.web.protocol.OcellusException;
import java.io.ByteArrayOutputStream;

/**
 * What stands around the files in a ZIP archive (APPNOTE 6.3), which are stored as they are:
 * pictures do not shrink. Every file is of the archive's first possible day, so that nothing is
 * told of when it was made.
 */
final class ZipRecords {
  /** Beyond these an archive would need another form. */
  static final int MOST_FILES = 65_534;

  static final long MOST_BYTES = 0xffff_fffeL;

  private static final int LOCAL_FILE = 0x04034b50;
  private static final int CENTRAL_FILE = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int VERSION = 20;
  private static final int NAME_IS_UTF_8 = 1 << 11;
  private static final int FIRST_DAY_OF_1980 = 1 << 5 | 1;

  private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
  private long position;
  private int files;

  /**
   * What comes before a file's content.
   *
   * @param name in UTF-8
   * @param crc32 of the content
   * @param size of the content, in bytes
   * @throws OcellusException when the archive has no room for it
   */
  byte[] file(byte[] name, int crc32, long size) {
    Bytes record = new Bytes();
    record.four(LOCAL_FILE);
    describe(record, name, crc32, size);
    record.bytes(name);
    byte[] header = record.toByteArray();
    long next = position + header.length + size;
    if (next > MOST_BYTES || files == MOST_FILES) {
      throw new OcellusException(
          ErrorCode.TOO_LARGE,
          "an archive holds at most 4 GB and " + MOST_FILES + " files; save fewer at a time");
    }
    listInDirectory(name, crc32, size);
    position = next;
    files++;
    return header;
  }

  /** What comes after the last file. */
  byte[] end() {
    Bytes end = new Bytes();
    end.bytes(directory.toByteArray());
    end.four(END);
    end.two(0);
    end.two(0);
    end.two(files);
    end.two(files);
    end.four(directory.size());
    end.four((int) position);
    end.two(0);
    return end.toByteArray();
  }

  private void listInDirectory(byte[] name, int crc32, long size) {
    Bytes entry = new Bytes();
    entry.four(CENTRAL_FILE);
    entry.two(VERSION);
    describe(entry, name, crc32, size);
    // No comment, the first disk, no attributes.
    entry.two(0);
    entry.two(0);
    entry.two(0);
    entry.four(0);
    entry.four((int) position);
    entry.bytes(name);
    directory.write(entry.toByteArray(), 0, entry.toByteArray().length);
  }

  /** What both of a file's records have. */
  private static void describe(Bytes record, byte[] name, int crc32, long size) {
    record.two(VERSION);
    record.two(NAME_IS_UTF_8);
    record.two(0);
    record.two(0);
    record.two(FIRST_DAY_OF_1980);
    record.four(crc32);
    record.four((int) size);
    record.four((int) size);
    record.two(name.length);
    record.two(0);
  }

  /** Numbers with the least byte first. */
  private static final class Bytes {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    void two(int number) {
      out.write(number);
      out.write(number >> 8);
    }

    void four(int number) {
      two(number);
      two(number >> 16);
    }

    void bytes(byte[] bytes) {
      out.write(bytes, 0, bytes.length);
    }

    byte[] toByteArray() {
      return out.toByteArray();
    }
  }
}
