package dev.ocellus.train.sample;

import dev.ocellus.detect.FaceOptions;
import dev.ocellus.image.FaceCrops;
import dev.ocellus.image.Raster;
import dev.ocellus.result.Box;
import dev.ocellus.result.Face;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.train.teacher.RecordedDetector;
import dev.ocellus.train.teacher.RecordedDetector.Network;
import dev.ocellus.train.teacher.RecordedDetector.Seen;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Finds samples in a picture: windows and crops that the teacher's cascade looks at, those that the
 * pupil's looks at, as the teacher sees them, and shifted ones around faces.
 */
public final class Miner {
  /** Lower than in use, so that what the pupil should turn down is learnt, too. */
  private static final List<Float> THRESHOLDS = List.of(0.35f, 0.35f, 0.5f);

  private static final float FACE = 0.5f;
  private static final float DOUBTFUL = 0.02f;
  private static final float MISTAKE = 0.25f;
  private static final int WINDOW = 12;
  private static final int STRIDE = 2;
  private static final int CHANNELS = 3;
  private static final int MOST_WINDOWS = 50;
  private static final int MOST_CROPS = 60;
  private static final int SHIFTS = 6;
  private static final int ANYWHERE = 4;
  private static final Map<Network, Integer> SIDES = Map.of(Network.R, 24, Network.O, 48);

  private final RecordedDetector teacher;
  private final SplittableRandom random;
  private final Map<Network, Pool> pools = new EnumMap<>(Network.class);

  public Miner(RecordedDetector teacher, Map<Network, Pool> pools, SplittableRandom random) {
    this.teacher = teacher;
    this.random = random;
    this.pools.putAll(pools);
  }

  /**
   * Adds a picture's samples to the pools.
   *
   * @param pupil as it is now; empty as long as it sees faces everywhere
   */
  public void mine(Raster picture, Optional<RecordedDetector> pupil) {
    float minSize = (float) random.nextDouble(12, 28);
    FaceOptions options = new FaceOptions(minSize, THRESHOLDS, FaceOptions.DEFAULT.factor());
    List<Face> faces = teacher.detect(picture, options);
    pupil.ifPresent(detector -> detector.detect(picture, options));
    List<Seen> levels = teacher.take(Network.P);
    windows(levels, pupil.map(detector -> detector.take(Network.P)).orElse(levels));
    for (Network network : SIDES.keySet()) {
      teacher.take(network).forEach(seen -> crops(network, seen));
      pupil.ifPresent(detector -> doubted(network, detector.take(network)));
      crops(network, teacher.ask(network, around(picture, faces, SIDES.get(network))));
    }
  }

  /** What the pupil came to look at, as the teacher sees it. */
  private void doubted(Network network, List<Seen> seen) {
    int left = MOST_CROPS;
    for (Seen batch : seen) {
      int count = Math.min(left, batch.input().shape().dim(0));
      if (count > 0) {
        crops(network, teacher.ask(network, first(batch.input(), count)));
        left -= count;
      }
    }
  }

  private void windows(List<Seen> teachers, List<Seen> pupils) {
    for (int i = 0; i < teachers.size(); i++) {
      Seen seen = teachers.get(i);
      float[] pupilScores = pupils.get(i).scores();
      int cells = seen.scores().length / 2;
      double some = Math.min(1, 0.5 * MOST_WINDOWS / cells);
      Quota faces = new Quota();
      Quota doubtful = new Quota();
      Quota mistaken = new Quota();
      int first = random.nextInt(cells);
      for (int j = 0; j < cells; j++) {
        int cell = (first + j) % cells;
        float score = seen.scores()[2 * cell + 1];
        float error = Math.abs(score - pupilScores[2 * cell + 1]);
        if (faces.takes(score > FACE)
            || doubtful.takes(score > DOUBTFUL && score <= FACE)
            || mistaken.takes(error > MISTAKE)
            || random.nextDouble() < some) {
          window(seen, cell, score);
        }
      }
    }
  }

  /** How many windows of a kind are still taken of a level. */
  private static final class Quota {
    private int left = MOST_WINDOWS;

    boolean takes(boolean isOfKind) {
      return isOfKind && left-- > 0;
    }
  }

  private void window(Seen seen, int cell, float score) {
    int width = seen.input().shape().dim(2);
    int columns = (width - WINDOW) / STRIDE + 1;
    int top = STRIDE * (cell / columns);
    int left = STRIDE * (cell % columns);
    float[] pixels = seen.input().data();
    byte[] bgr = new byte[WINDOW * WINDOW * CHANNELS];
    int row = WINDOW * CHANNELS;
    for (int y = 0; y < WINDOW; y++) {
      int from = ((top + y) * width + left) * CHANNELS;
      System.arraycopy(Sample.bytes(pixels, from, row), 0, bgr, y * row, row);
    }
    float[] box = Arrays.copyOfRange(seen.boxes(), 4 * cell, 4 * cell + 4);
    pools.get(Network.P).add(new Sample(bgr, score, box, new float[0]));
  }

  private void crops(Network network, Seen seen) {
    int side = SIDES.get(network);
    int length = side * side * CHANNELS;
    int count = seen.scores().length / 2;
    float[] pixels = seen.input().data();
    for (int i = 0; i < count; i++) {
      boolean landmarks = seen.landmarks().length > 0;
      pools
          .get(network)
          .add(
              new Sample(
                  Sample.bytes(pixels, i * length, length),
                  seen.scores()[2 * i + 1],
                  Arrays.copyOfRange(seen.boxes(), 4 * i, 4 * i + 4),
                  landmarks
                      ? Arrays.copyOfRange(seen.landmarks(), 10 * i, 10 * i + 10)
                      : new float[0]));
    }
  }

  private static Tensor first(Tensor crops, int count) {
    int side = crops.shape().dim(1);
    int length = side * side * CHANNELS;
    return Tensor.of(
        Shape.of(count, side, side, CHANNELS), Arrays.copyOf(crops.data(), count * length));
  }

  /** Squares around faces, shifted and of other sizes, and some anywhere. */
  private Tensor around(Raster picture, List<Face> faces, int side) {
    int count = Math.min(MOST_CROPS, faces.size() * SHIFTS) + ANYWHERE;
    float[] parts = new float[4 * count];
    for (int i = 0; i < count; i++) {
      Box box = i < ANYWHERE ? anywhere(picture) : faces.get(i % faces.size()).box();
      double spread = random.nextInt(3) == 0 ? 0.35 : 0.15;
      double length =
          Math.max(box.width(), box.height()) * Math.exp(random.nextDouble(-1.5, 1.5) * spread);
      double x = box.x() + box.width() / 2.0 + random.nextDouble(-spread, spread) * length;
      double y = box.y() + box.height() / 2.0 + random.nextDouble(-spread, spread) * length;
      parts[4 * i] = (float) ((y - length / 2) / picture.height());
      parts[4 * i + 1] = (float) ((x - length / 2) / picture.width());
      parts[4 * i + 2] = (float) ((y + length / 2) / picture.height());
      parts[4 * i + 3] = (float) ((x + length / 2) / picture.width());
    }
    float[] crops = new FaceCrops(picture, parts, side).toArray();
    return Tensor.of(Shape.of(count, side, side, CHANNELS), crops);
  }

  private Box anywhere(Raster picture) {
    double shorter = Math.min(picture.width(), picture.height());
    float side = (float) (12 * Math.pow(shorter / 12, random.nextDouble()));
    float x = (float) (random.nextDouble() * (picture.width() - side));
    float y = (float) (random.nextDouble() * (picture.height() - side));
    return new Box(x, y, side, side);
  }
}
