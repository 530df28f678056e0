package dev.ocellus.problem;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Ways to damage a file, byte by byte. */
public final class Damage {
  /** The lengths and numbers that readers trip over, as varints. */
  private static final List<byte[]> VARINTS =
      List.of(
          bytes(0),
          bytes(1),
          bytes(0x7f),
          bytes(0xff, 0x7f),
          bytes(0xff, 0xff, 0xff, 0xff, 0x07),
          bytes(0x80, 0x80, 0x80, 0x80, 0x08),
          bytes(0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01),
          bytes(0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01));

  private Damage() {}

  /** The file with one to four faults. */
  public static byte[] of(byte[] file, Random random) {
    byte[] damaged = file;
    for (int faults = 1 + random.nextInt(4); faults > 0; faults--) {
      damaged = fault(damaged, random);
    }
    return damaged;
  }

  private static byte[] fault(byte[] file, Random random) {
    int at = random.nextInt(file.length + 1);
    int to = Math.min(file.length, at + 1 + random.nextInt(1 + random.nextInt(64)));
    int elsewhere = random.nextInt(file.length + 1);
    byte[] part = Arrays.copyOfRange(file, at, to);
    return switch (random.nextInt(6)) {
      case 0 -> splice(file, at, at + part.length, flipped(part, random));
      case 1 -> splice(file, at, Math.min(file.length, at + 1), varint(random));
      case 2 -> splice(file, at, to, new byte[0]);
      case 3 -> splice(file, elsewhere, elsewhere, part);
      case 4 -> splice(file, at, at, varint(random));
      default -> splice(file, elsewhere, Math.min(file.length, elsewhere + part.length), part);
    };
  }

  private static byte[] flipped(byte[] part, Random random) {
    if (part.length > 0) {
      part[random.nextInt(part.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return part;
  }

  private static byte[] varint(Random random) {
    return VARINTS.get(random.nextInt(VARINTS.size()));
  }

  private static byte[] splice(byte[] file, int from, int to, byte[] between) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(file, 0, from);
    out.write(between, 0, between.length);
    out.write(file, to, file.length - to);
    return out.toByteArray();
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
