package dev.ocellus.detect;

import dev.ocellus.detect.MtcnnNetworks.Answer;
import dev.ocellus.detect.MtcnnNetworks.Net;
import dev.ocellus.image.Picture;
import dev.ocellus.image.PyramidBand;
import dev.ocellus.model.Progress;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.timing.StageClock;
import java.util.List;

/**
 * MTCNN's first stage: P-Net over the pyramid. P-Net looks through a window of 12 pixels at every
 * second pixel, so a level can be worked on in bands of rows; a large picture then needs no more
 * memory than a small one.
 */
final class Proposals {
  private static final int MOST = 1000;
  private static final float LEVEL_IOU = 0.5f;

  /**
   * How many places one box can suppress: of boxes that are 11 pixels wide and 2 apart, only the
   * eight next to each other overlap by more than half.
   */
  private static final int SUPPRESSED = 8;

  /** No others decide which {@link #MOST} are kept. */
  private static final int BEST = MOST * (1 + SUPPRESSED);

  /** So many boxes are let come before all but the best are dropped. */
  private static final int MOST_BOXES = 1 << 17;

  private static final int STRIDE = 2;
  private static final int BAND_PIXELS = 1 << 17;
  private static final int LEAST_BAND_CELLS = 32;

  private final MtcnnNetworks networks;
  private final Picture picture;
  private final FaceOptions options;
  private final StageClock clock;

  Proposals(MtcnnNetworks networks, Picture picture, FaceOptions options, StageClock clock) {
    this.networks = networks;
    this.picture = picture;
    this.options = options;
    this.clock = clock;
  }

  Candidates find(Progress progress) {
    List<Pyramid.Level> levels =
        Pyramid.levels(picture.width(), picture.height(), options.minSize(), options.factor());
    double all = 0;
    for (Pyramid.Level level : levels) {
      all += area(level);
    }
    Candidates found = new Candidates();
    double done = 0;
    for (Pyramid.Level level : levels) {
      double after = done + area(level) / all;
      int band = Math.max(LEAST_BAND_CELLS, BAND_PIXELS / level.width() / STRIDE);
      Candidates ofLevel = ofLevel(level, band, progress.part(done, after));
      found.addAll(ofLevel, Nms.keep(ofLevel, MOST, LEVEL_IOU));
      done = after;
    }
    return found;
  }

  private static double area(Pyramid.Level level) {
    return (double) level.width() * level.height();
  }

  /** What is found at one level, looked at {@code band} rows of places at a time. */
  Candidates ofLevel(Pyramid.Level level, int band, Progress progress) {
    Candidates found = new Candidates();
    int rows = cells(level.height());
    for (int from = 0; from < rows; from += band) {
      int to = Math.min(rows, from + band);
      Progress part = progress.part((double) from / rows, (double) to / rows);
      take(level, from, band(level, from, to, part), found);
      found = found.size() > MOST_BOXES ? found.pick(Nms.best(found, BEST)) : found;
    }
    return found;
  }

  /** How many places P-Net looks at along an axis. */
  private static int cells(int pixels) {
    return (pixels - Pyramid.WINDOW) / STRIDE + 1;
  }

  private Answer band(Pyramid.Level level, int from, int to, Progress progress) {
    int top = from * STRIDE;
    int bottom = (to - 1) * STRIDE + Pyramid.WINDOW;
    PyramidBand pixels = new PyramidBand(picture, level.height(), level.width(), top, bottom);
    Tensor input = Tensor.of(Shape.of(1, bottom - top, level.width(), 3), pixels);
    int places = (to - from) * cells(level.width());
    return networks.run(Net.P, input, places, clock, progress);
  }

  private void take(Pyramid.Level level, int firstRow, Answer answer, Candidates found) {
    int columns = cells(level.width());
    float threshold = options.thresholds().get(0);
    float scale = level.scale();
    for (int i : answer.above(threshold)) {
      int y = STRIDE * (firstRow + i / columns);
      int x = STRIDE * (i % columns);
      found.add(
          (y + 1) / scale,
          (x + 1) / scale,
          (y + Pyramid.WINDOW) / scale,
          (x + Pyramid.WINDOW) / scale,
          answer.score(i),
          answer.regressions(),
          4 * i);
    }
  }
}
