package dev.ocellus.testing;

import dev.ocellus.image.Raster;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;

/** Pictures that tests are about: drawn, the same each time, and it is known what they show. */
public final class DrawnPicture {
  public static final DrawnPicture MACAW =
      new DrawnPicture("macaw.jpg", 512, 928, Subject.MACAW, List.of());

  public static final DrawnPicture RETRIEVER =
      new DrawnPicture("retriever.jpg", 640, 480, Subject.GOLDEN_RETRIEVER, List.of());

  public static final DrawnPicture HUSKY =
      new DrawnPicture("husky.jpg", 720, 540, Subject.HUSKY, List.of());

  /** One person. */
  public static final DrawnPicture SAILOR =
      new DrawnPicture(
          "sailor.jpg", 517, 606, Subject.ORANGE, List.of(new DrawnFace(250, 230, 150, 0x1d1a1c)));

  /** Nobody. */
  public static final DrawnPicture LAKE =
      new DrawnPicture("lake.jpg", 640, 427, Subject.LAKESIDE, List.of());

  /** Two people, one nearer than the other. */
  public static final DrawnPicture FRIENDS =
      new DrawnPicture(
          "friends.jpg",
          560,
          560,
          Subject.LAKESIDE,
          List.of(new DrawnFace(190, 230, 160, 0x33211a), new DrawnFace(420, 160, 44, 0x6b5237)));

  /** Five people beside each other. */
  public static final DrawnPicture OFFICE =
      new DrawnPicture("office.jpg", 840, 560, Subject.CUCUMBER, row(5, 120, 150, 260, 76));

  /** 29 people in three rows. */
  public static final DrawnPicture CROWD =
      new DrawnPicture("crowd.jpg", 1400, 1012, Subject.HUSKY, crowd());

  private final String fileName;
  private final int width;
  private final int height;
  private final Subject subject;
  private final List<DrawnFace> faces;
  private byte[] file;

  private DrawnPicture(
      String fileName, int width, int height, Subject subject, List<DrawnFace> faces) {
    this.fileName = fileName;
    this.width = width;
    this.height = height;
    this.subject = subject;
    this.faces = faces;
  }

  public static List<DrawnPicture> all() {
    return List.of(MACAW, RETRIEVER, HUSKY, SAILOR, LAKE, FRIENDS, OFFICE, CROWD);
  }

  private static List<DrawnFace> row(int people, double x, double step, double y, double height) {
    int[] hair = {0x33211a, 0x6b5237, 0x1d1a1c, 0x8a4b26, 0x55433a};
    List<DrawnFace> faces = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      faces.add(new DrawnFace(x + i * step, y + i % 2 * height / 6, height, hair[i % 5]));
    }
    return faces;
  }

  private static List<DrawnFace> crowd() {
    List<DrawnFace> faces = new ArrayList<>(row(10, 115, 130, 260, 62));
    faces.addAll(row(10, 115, 130, 500, 72));
    faces.addAll(row(9, 140, 140, 760, 84));
    return faces;
  }

  public String fileName() {
    return fileName;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** The class that {@link SmallClassifier} knows it to be of. */
  public int index() {
    return List.of(Subject.values()).indexOf(subject);
  }

  /** What {@link SmallClassifier} calls it. */
  public String label() {
    return subject.label();
  }

  /** The faces in it. */
  public List<DrawnFace> faces() {
    return faces;
  }

  /** A JPEG. */
  public synchronized byte[] file() {
    if (file == null) {
      file = encode(draw().image());
    }
    return file.clone();
  }

  /** Its pixels, as they are in the file. */
  public Raster raster() {
    return Pictures.decode(file());
  }

  private Drawing draw() {
    Drawing picture = new Drawing(width, height);
    picture.background(mixed(subject.rgb(), 0xffffff, 0.15), mixed(subject.rgb(), 0, 0.15));
    Random random = new Random(fileName.hashCode());
    for (int i = 0; i < 60; i++) {
      int shade =
          mixed(subject.rgb(), random.nextBoolean() ? 0xffffff : 0, 0.3 * random.nextDouble());
      picture.ellipse(
          shade,
          random.nextInt(width),
          random.nextInt(height),
          width * (0.01 + 0.06 * random.nextDouble()),
          height * (0.01 + 0.06 * random.nextDouble()));
    }
    faces.forEach(face -> face.draw(picture));
    return picture;
  }

  @Override
  public String toString() {
    return fileName;
  }

  private static int mixed(int one, int other, double share) {
    int mixed = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      double part = (one >> shift & 255) * (1 - share) + (other >> shift & 255) * share;
      mixed |= (int) Math.round(part) << shift;
    }
    return mixed;
  }

  private static byte[] encode(BufferedImage image) {
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpeg", jpeg);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return jpeg.toByteArray();
  }
}
