package dev.ocellus.server.sample;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** JPEGs of every kind, with what tells their colours and orientation, and damaged ones. */
final class JpegSamples {
  private final List<Sample> samples = new ArrayList<>();

  static List<Sample> all() {
    JpegSamples jpeg = new JpegSamples();
    jpeg.models();
    jpeg.sampling();
    jpeg.profiles();
    jpeg.orientations();
    jpeg.structures();
    jpeg.damages();
    return jpeg.samples;
  }

  private void add(String name, Jpeg jpeg) {
    add(name, jpeg.toArray());
  }

  private void add(String name, byte[] file) {
    samples.add(new Sample("JPEG " + name, file));
  }

  private void models() {
    for (int components = 1; components <= 5; components++) {
      String name = components + " components";
      add(name, new Jpeg(components));
      add(name + " JFIF", new Jpeg(components).jfif());
      for (int transform = 0; transform < 4; transform++) {
        add(name + " Adobe " + transform, new Jpeg(components).adobe(transform));
        add(name + " JFIF, Adobe " + transform, new Jpeg(components).jfif().adobe(transform));
      }
      add(name + " Adobe 0, 1", new Jpeg(components).adobe(0).adobe(1));
      add(name + " Adobe 2, 0", new Jpeg(components).adobe(2).adobe(0));
      add(
          name + " short Adobe",
          new Jpeg(components)
              .with(0xee, new Bytes().text("Adobe").u8(0, 100, 0, 0, 0, 0).toArray()));
      add(
          name + " short JFIF",
          new Jpeg(components).adobe(0).with(0xe0, new Bytes().text("JFIF\0").u8(1, 1).toArray()));
    }
    add("RGB by ids", new Jpeg(3).ids('R', 'G', 'B'));
    add("RGB by ids, JFIF", new Jpeg(3).ids('R', 'G', 'B').jfif());
    add("RGB by ids, Adobe 1", new Jpeg(3).ids('R', 'G', 'B').adobe(1));
    add("rgb by small ids", new Jpeg(3).ids('r', 'g', 'b'));
    add("ids from 0", new Jpeg(3).ids(0, 1, 2));
    add("ids of 42", new Jpeg(3).ids(42, 43, 44));
    add("ids backwards", new Jpeg(3).ids(3, 2, 1));
    add("ids C M Y K", new Jpeg(4).ids('C', 'M', 'Y', 'K'));
    add("ids Y C c", new Jpeg(3).ids('Y', 'C', 'c'));
    add("ids 1 2 34", new Jpeg(3).ids(1, 34, 35));
  }

  private void sampling() {
    int[][] ratios = {
      {1, 1}, {2, 1}, {1, 2}, {2, 2}, {4, 1}, {4, 2}, {1, 4}, {4, 4}, {3, 1}, {2, 4}
    };
    for (int[] ratio : ratios) {
      String name = "sampling " + ratio[0] + " x " + ratio[1];
      if (ratio[0] * ratio[1] <= 8) {
        add(
            name,
            new Jpeg(3).jfif().sampling(new int[] {ratio[0], 1, 1}, new int[] {ratio[1], 1, 1}));
      }
      if (ratio[0] * ratio[1] <= 4) {
        add(
            name + " of all",
            new Jpeg(3)
                .jfif()
                .sampling(new int[] {ratio[0], ratio[0], 1}, new int[] {ratio[1], 1, ratio[1]}));
        add(
            name + " CMYK",
            new Jpeg(4)
                .adobe(2)
                .sampling(
                    new int[] {ratio[0], 1, 1, ratio[0]}, new int[] {ratio[1], 1, 1, ratio[1]}));
      }
      add(
          name + " grey",
          new Jpeg(1).jfif().sampling(new int[] {ratio[0]}, new int[] {ratio[1]}).oneScanEach());
      add(
          name + " in scans",
          new Jpeg(3)
              .jfif()
              .sampling(new int[] {ratio[0], 1, 1}, new int[] {ratio[1], 1, 1})
              .oneScanEach());
    }
    int[][] sizes = {{1, 1}, {1, 13}, {21, 1}, {8, 8}, {16, 16}, {17, 15}};
    for (int[] size : sizes) {
      add(
          size[0] + " x " + size[1],
          new Jpeg(3)
              .jfif()
              .size(size[0], size[1])
              .sampling(new int[] {2, 1, 1}, new int[] {2, 1, 1}));
    }
    for (int interval : new int[] {1, 2, 3}) {
      add("restart every " + interval, new Jpeg(3).jfif().restartInterval(interval));
      add(
          "restart every " + interval + " sampled",
          new Jpeg(3)
              .jfif()
              .restartInterval(interval)
              .sampling(new int[] {2, 1, 1}, new int[] {2, 1, 1}));
    }
    add("16-bit tables", new Jpeg(3).jfif().wideTables().frameMarker(0xc1));
    add("extended", new Jpeg(3).jfif().frameMarker(0xc1));
  }

  private void profiles() {
    for (int components : new int[] {1, 3, 4}) {
      String name = " of " + components;
      add("ICC P3" + name, new Jpeg(components).profile(Icc.displayP3()));
      add("ICC linear" + name, new Jpeg(components).profile(Icc.linearRgb()));
      add("ICC curve" + name, new Jpeg(components).profile(Icc.rgbWithTableCurve()));
      add("ICC table" + name, new Jpeg(components).profile(Icc.rgbTable()));
      add("ICC grey" + name, new Jpeg(components).profile(Icc.linearGrey()));
      add("ICC grey above Lab" + name, new Jpeg(components).profile(Icc.greyAboveLab()));
      add("ICC CMYK" + name, new Jpeg(components).profile(Icc.cmyk()));
      add("ICC cut" + name, new Jpeg(components).profile(Arrays.copyOf(Icc.linearRgb(), 300)));
    }
    add("ICC CMYK of YCCK", new Jpeg(4).adobe(2).profile(Icc.cmyk()));
    add("ICC CMYK of Adobe", new Jpeg(4).adobe(0).profile(Icc.cmyk()));
    add("ICC CMYK by the other table", new Jpeg(4).profile(Icc.cmykOfColorimetricTable()));
    add("ICC of RGB", new Jpeg(3).adobe(0).profile(Icc.displayP3()));
    byte[] icc = Icc.linearRgb();
    byte[] first = Arrays.copyOf(icc, 200);
    byte[] second = Arrays.copyOfRange(icc, 200, icc.length);
    add("ICC in two parts", new Jpeg(3).profile(first, 1, 2).profile(second, 2, 2));
    add("ICC in two parts, backwards", new Jpeg(3).profile(second, 2, 2).profile(first, 1, 2));
    add("ICC without its first part", new Jpeg(3).profile(second, 2, 2));
    add("ICC without its last part", new Jpeg(3).profile(first, 1, 2));
    add("ICC with a part twice", new Jpeg(3).profile(icc, 1, 1).profile(icc, 1, 1));
    add(
        "ICC with another part twice",
        new Jpeg(3).profile(icc, 1, 1).profile(Icc.displayP3(), 1, 1));
    add(
        "ICC with another part twice, backwards",
        new Jpeg(3).profile(Icc.displayP3(), 1, 1).profile(icc, 1, 1));
    add("ICC with junk twice", new Jpeg(3).profile(icc, 1, 1).profile(new byte[30], 1, 1));
    add(
        "ICC with a part twice of two",
        new Jpeg(3).profile(first, 1, 2).profile(first, 1, 2).profile(second, 2, 2));
    add("ICC with a part too many", new Jpeg(3).profile(icc, 1, 1).profile(second, 2, 1));
    add("ICC with other counts", new Jpeg(3).profile(first, 1, 2).profile(second, 2, 3));
    add("ICC numbered from 0", new Jpeg(3).profile(icc, 0, 1));
    add("ICC behind the frame's tables", behindTables(new Jpeg(3).toArray(), icc));
    for (int at : new int[] {0, 2, 8, 16, 20, 36, 68, 131, 132, 137, 141, 160, 210, 230}) {
      for (int value : new int[] {0, 0x7f, 0xff}) {
        byte[] damaged = Icc.linearRgb();
        damaged[at] = (byte) value;
        add("ICC byte " + at + " is " + value, new Jpeg(3).profile(damaged));
        byte[] table = Icc.cmyk();
        damaged = table;
        damaged[at] = (byte) value;
        add("ICC CMYK byte " + at + " is " + value, new Jpeg(4).profile(damaged));
      }
    }
  }

  private static byte[] behindTables(byte[] jpeg, byte[] icc) {
    int scan = indexOf(jpeg, 0xda);
    return new Bytes()
        .put(Arrays.copyOf(jpeg, scan))
        .put(Jpeg.segment(0xe2, new Bytes().text("ICC_PROFILE\0").u8(1, 1).put(icc).toArray()))
        .put(Arrays.copyOfRange(jpeg, scan, jpeg.length))
        .toArray();
  }

  private static int indexOf(byte[] jpeg, int marker) {
    for (int i = 0; i + 1 < jpeg.length; i++) {
      if (jpeg[i] == -1 && (jpeg[i + 1] & 0xff) == marker) {
        return i;
      }
    }
    throw new IllegalArgumentException("there is no such marker");
  }

  private void orientations() {
    for (int i = 0; i < 11; i++) {
      add("EXIF " + i, new Jpeg(3).jfif().exif(Exif.orientation(i)));
    }
    Exif.Entry six = Exif.Entry.orientation(6);
    Exif.Entry three = Exif.Entry.orientation(3);
    Exif.Entry none = Exif.Entry.orientation(0);
    add("EXIF of Intel", new Jpeg(3).exif(Exif.intel(6)));
    add("EXIF before JFIF", new Jpeg(3).exif(Exif.orientation(6)).jfif());
    add("EXIF 6, then 3", new Jpeg(3).exif(Exif.of(six, three)));
    add("EXIF 3, then 6", new Jpeg(3).exif(Exif.of(three, six)));
    add("EXIF 0, then 6", new Jpeg(3).exif(Exif.of(none, six)));
    add("EXIF 6, then 0", new Jpeg(3).exif(Exif.of(six, none)));
    add("EXIF 9, then 6", new Jpeg(3).exif(Exif.of(Exif.Entry.orientation(9), six)));
    for (int type = 0; type < 14; type++) {
      add(
          "EXIF of type " + type,
          new Jpeg(3).exif(Exif.of(new Exif.Entry(Exif.ORIENTATION, type, 1, 6, 0))));
      add(
          "EXIF of type " + type + " in the low half",
          new Jpeg(3).exif(Exif.of(new Exif.Entry(Exif.ORIENTATION, type, 1, 0, 6))));
    }
    for (int count : new int[] {0, 2, 3, -1}) {
      add(
          "EXIF of count " + count,
          new Jpeg(3).exif(Exif.of(new Exif.Entry(Exif.ORIENTATION, Exif.SHORT, count, 6, 0))));
    }
    add("EXIF in two segments", new Jpeg(3).exif(Exif.orientation(6)).exif(Exif.orientation(3)));
    add("EXIF in two segments, one without", new Jpeg(3).exif(Exif.of()).exif(Exif.orientation(6)));
    add(
        "EXIF in two segments, one invalid",
        new Jpeg(3).exif(Exif.orientation(0)).exif(Exif.orientation(6)));
    add(
        "EXIF in two segments, one of junk",
        new Jpeg(3).exif(Bytes.of(1, 2, 3)).exif(Exif.orientation(6)));
    add(
        "EXIF in two segments, one with junk's length",
        new Jpeg(3).exif(new byte[40]).exif(Exif.orientation(6)));
    add(
        "EXIF with another fill byte",
        new Jpeg(3).with(0xe1, new Bytes().text("Exif\0x").put(Exif.orientation(6)).toArray()));
    add(
        "EXIF without a fill byte",
        new Jpeg(3).with(0xe1, new Bytes().text("Exif\0").put(Exif.orientation(6)).toArray()));
    add(
        "EXIF in APP2",
        new Jpeg(3).with(0xe2, new Bytes().text("Exif\0\0").put(Exif.orientation(6)).toArray()));
    add(
        "EXIF behind XMP",
        new Jpeg(3)
            .with(0xe1, new Bytes().text("http://ns.adobe.com/xap/1.0/\0<x/>").toArray())
            .exif(Exif.orientation(6)));
    add("EXIF in the sub-directory", new Jpeg(3).exif(Exif.inSubDirectory(6)));
    add(
        "EXIF in both directories",
        new Jpeg(3).exif(Exif.inSubDirectory(6, Exif.Entry.orientation(3))));
    add(
        "EXIF in the next directory",
        new Jpeg(3)
            .exif(
                new Bytes()
                    .text("MM\0*")
                    .u32(8)
                    .u16(0)
                    .u32(14)
                    .put(Exif.directory(six))
                    .u32(0)
                    .toArray()));
    add("EXIF cut in its entry", new Jpeg(3).exif(Arrays.copyOf(Exif.orientation(6), 20)));
    add("EXIF cut behind its entry", new Jpeg(3).exif(Arrays.copyOf(Exif.orientation(6), 22)));
    add(
        "EXIF whose directory is far away",
        new Jpeg(3)
            .exif(
                new Bytes()
                    .text("MM\0*")
                    .u32(80)
                    .zeros(72)
                    .put(Exif.directory(six))
                    .u32(0)
                    .toArray()));
    add(
        "EXIF whose directory is nowhere",
        new Jpeg(3)
            .exif(new Bytes().text("MM\0*").u32(8000).put(Exif.directory(six)).u32(0).toArray()));
    add(
        "EXIF whose directory is at 0",
        new Jpeg(3)
            .exif(new Bytes().text("MM\0*").u32(0).put(Exif.directory(six)).u32(0).toArray()));
    add(
        "EXIF of BigTIFF",
        new Jpeg(3)
            .exif(new Bytes().text("MM\0+").u32(8).put(Exif.directory(six)).u32(0).toArray()));
    add(
        "EXIF of more entries than there are",
        new Jpeg(3)
            .exif(
                new Bytes()
                    .text("MM\0*")
                    .u32(8)
                    .u16(9)
                    .put(Arrays.copyOfRange(Exif.directory(six), 2, 14))
                    .toArray()));
    add("EXIF behind the tables", behindTables6(new Jpeg(3).toArray()));
    add("EXIF with a resolution", new Jpeg(3).exif(density()));
  }

  private static byte[] behindTables6(byte[] jpeg) {
    int scan = indexOf(jpeg, 0xda);
    return new Bytes()
        .put(Arrays.copyOf(jpeg, scan))
        .put(Jpeg.segment(0xe1, new Bytes().text("Exif\0\0").put(Exif.orientation(6)).toArray()))
        .put(Arrays.copyOfRange(jpeg, scan, jpeg.length))
        .toArray();
  }

  /** Says that the picture is half as large as its pixels. */
  private static byte[] density() {
    int data = 8 + 2 + 12 * 4 + 4;
    int sub = data + 16;
    return new Bytes()
        .text("MM\0*")
        .u32(8)
        .u16(4)
        .u16(0x011a, 5)
        .u32(1, data)
        .u16(0x011b, 5)
        .u32(1, data + 8)
        .u16(0x0128, Exif.SHORT)
        .u32(1)
        .u16(2, 0)
        .u16(Exif.SUB_DIRECTORY, Exif.LONG)
        .u32(1, sub)
        .u32(0)
        .u32(144, 1, 144, 1)
        .u16(2)
        .u16(0xa002, Exif.SHORT)
        .u32(1)
        .u16(11, 0)
        .u16(0xa003, Exif.SHORT)
        .u32(1)
        .u16(7, 0)
        .u32(0)
        .zeros(32)
        .toArray();
  }

  private void structures() {
    for (boolean grey : new boolean[] {false, true}) {
      add("progressive" + (grey ? " grey" : ""), progressive(grey));
    }
    byte[] whole = new Jpeg(3).jfif().toArray();
    add("with zeros behind its end", new Bytes().put(whole).zeros(100).toArray());
    Bytes motion = new Bytes().put(whole);
    for (int i = 0; i < 150; i++) {
      motion.u8(0xff, 0xda, 0, 12);
    }
    add("with a film behind its end", motion.toArray());
    add(
        "with another picture behind its end",
        new Bytes().put(whole).put(new Jpeg(1).toArray()).toArray());
    add(
        "with a thumbnail",
        new Jpeg(3)
            .with(
                0xe1,
                new Bytes()
                    .text("Exif\0\0")
                    .put(Exif.orientation(6))
                    .put(new Jpeg(1).toArray())
                    .toArray()));
    add("with a comment", new Jpeg(3).with(0xfe, new Bytes().text("hello").toArray()));
    add("with a comment among scans", amongScans());
    add("without an end", new Jpeg(3).jfif().end());
    add("with half an end", new Jpeg(3).jfif().end(0xff));
    add("with fill bytes before its end", new Jpeg(3).jfif().end(0xff, 0xff, 0xff, 0xff, 0xd9));
    add("with zeros before its end", new Jpeg(3).jfif().end(0, 0, 0, 0, 0xff, 0xd9));
    add("with stray bytes before its end", new Jpeg(3).jfif().end(1, 2, 3, 0xff, 0, 7, 0xff, 0xd9));
    add("with a stray restart before its end", new Jpeg(3).jfif().end(0xff, 0xd0, 0xff, 0xd9));
    add("progressive without its end", cut(progressive(false), 2));
    add("in scans without an end", new Jpeg(3).jfif().oneScanEach().end());
    add("lossless frame", new Jpeg(3).frameMarker(0xc3));
    add("arithmetic frame", new Jpeg(3).frameMarker(0xc9));
    add("progressive frame of a sequential scan", new Jpeg(3).frameMarker(0xc2));
    add("stray bytes between segments", strayBytes());
    add("fill bytes between segments", fillBytes());
    add("beginning twice", new Bytes().u8(0xff, 0xd8).put(whole).toArray());
    add("height of 0", heightOfZero());
    add("zeros before its beginning", new Bytes().zeros(1).put(whole).toArray());
  }

  private static byte[] heightOfZero() {
    byte[] jpeg = new Jpeg(3).jfif().toArray();
    int frame = indexOf(jpeg, 0xc0);
    jpeg[frame + 5] = 0;
    jpeg[frame + 6] = 0;
    return jpeg;
  }

  private static byte[] strayBytes() {
    byte[] jpeg = new Jpeg(3).jfif().toArray();
    int frame = indexOf(jpeg, 0xc0);
    return new Bytes()
        .put(Arrays.copyOf(jpeg, frame))
        .u8(1, 2, 3)
        .put(Arrays.copyOfRange(jpeg, frame, jpeg.length))
        .toArray();
  }

  private static byte[] fillBytes() {
    byte[] jpeg = new Jpeg(3).jfif().toArray();
    int frame = indexOf(jpeg, 0xc0);
    return new Bytes()
        .put(Arrays.copyOf(jpeg, frame))
        .u8(0xff, 0xff, 0xff)
        .put(Arrays.copyOfRange(jpeg, frame, jpeg.length))
        .toArray();
  }

  private static byte[] amongScans() {
    byte[] jpeg = new Jpeg(3).jfif().oneScanEach().toArray();
    int second = indexOf(jpeg, 0xda) + 2;
    second += indexOf(Arrays.copyOfRange(jpeg, second, jpeg.length), 0xda);
    return new Bytes()
        .put(Arrays.copyOf(jpeg, second))
        .put(Jpeg.segment(0xfe, new byte[20]))
        .put(Arrays.copyOfRange(jpeg, second, jpeg.length))
        .toArray();
  }

  private static byte[] cut(byte[] file, int bytes) {
    return Arrays.copyOf(file, file.length - bytes);
  }

  private void damages() {
    byte[] whole = new Jpeg(3).jfif().toArray();
    for (int length = whole.length - 1;
        length > 600;
        length -= length > whole.length - 12 ? 1 : 71) {
      byte[] cut = Arrays.copyOf(whole, length);
      add("cut to " + length + " of " + whole.length, cut);
      add("cut to " + length + " and ended", new Bytes().put(cut).u8(0xff, 0xd9).toArray());
    }
    byte[] scans = new Jpeg(3).jfif().oneScanEach().toArray();
    byte[] progressive = progressive(false);
    for (int i = 1; i < 12; i++) {
      add("scans cut at " + i, Arrays.copyOf(scans, scans.length * i / 12));
      add("progressive cut at " + i, Arrays.copyOf(progressive, progressive.length * i / 12));
      add(
          "scans cut at " + i + " and ended",
          new Bytes().put(Arrays.copyOf(scans, scans.length * i / 12)).u8(0xff, 0xd9).toArray());
      add(
          "progressive cut at " + i + " and ended",
          new Bytes()
              .put(Arrays.copyOf(progressive, progressive.length * i / 12))
              .u8(0xff, 0xd9)
              .toArray());
    }
    byte[] restarts = new Jpeg(3).jfif().restartInterval(1).toArray();
    for (int i = 0; i < 8; i++) {
      byte[] damaged = restarts.clone();
      int at = indexOf(damaged, 0xd0 + i % 5);
      damaged[at + 1] = (byte) (0xd0 + (i * 3 + 1) % 8);
      add("restart " + i % 5 + " is another, " + i, damaged);
    }
    Random random = new Random(5);
    for (int i = 0; i < 40; i++) {
      byte[] damaged = (i % 2 == 0 ? whole : restarts).clone();
      int scan = indexOf(damaged, 0xda) + 14;
      damaged[scan + random.nextInt(damaged.length - scan)] ^= (byte) (1 << random.nextInt(8));
      add("with a bit changed " + i, damaged);
    }
  }

  static byte[] progressive(boolean grey) {
    int type = grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB;
    BufferedImage image = new BufferedImage(Motif.WIDTH, Motif.HEIGHT, type);
    for (int y = 0; y < Motif.HEIGHT; y++) {
      for (int x = 0; x < Motif.WIDTH; x++) {
        int rgb = 0;
        for (int c = 0; c < 3; c++) {
          rgb = rgb << 8 | Motif.sample(x, y, c, 255);
        }
        image.setRGB(x, y, rgb);
      }
    }
    return Encoded.progressiveJpeg(image);
  }
}
