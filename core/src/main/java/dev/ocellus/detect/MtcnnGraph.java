package dev.ocellus.detect;

import dev.ocellus.image.Picture;
import dev.ocellus.image.Raster;
import dev.ocellus.model.Model;
import dev.ocellus.model.Progress;
import dev.ocellus.result.Box;
import dev.ocellus.result.Face;
import dev.ocellus.result.FaceDetection;
import dev.ocellus.result.Where;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.timing.StageClock;
import dev.ocellus.timing.StageClock.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * MTCNN as one graph: {@code mtcnn.pb} run whole, with the loop over the pyramid inside. For an
 * executor that knows TensorFlow's control flow.
 *
 * <p>The graph takes {@code input} float [h, w, 3] BGR 0..255, {@code min_size}, {@code thresholds}
 * [3] and {@code factor}; it gives {@code box} [n, 4] as y1, x1, y2, x2, {@code prob} [n] and
 * {@code landmarks} [n, 10] as y1..y5, x1..x5.
 */
public final class MtcnnGraph implements FaceDetector {
  private static final List<String> OUTPUTS = List.of("box", "prob", "landmarks");

  private final String name;
  private final Where where;
  private final Model model;

  /**
   * A detector.
   *
   * @param name the model's name in results
   * @param where where the model is run
   * @param model runs the graph; stays the caller's
   */
  public MtcnnGraph(String name, Where where, Model model) {
    this.name = name;
    this.where = where;
    this.model = model;
  }

  @Override
  public FaceDetection detect(Picture picture, FaceOptions options, Progress progress) {
    StageClock clock = StageClock.startedAt(Stage.PREPROCESS);
    Map<String, Tensor> inputs =
        Map.of(
            "input", bgr(picture.onWhite().raster()),
            "min_size", Tensor.scalar(options.minSize()),
            "thresholds", thresholds(options),
            "factor", Tensor.scalar(options.factor()));
    List<Face> faces = faces(clock.run(model, inputs, OUTPUTS, progress));
    return new FaceDetection(
        name, where, picture.width(), picture.height(), faces, clock.timings());
  }

  private static Tensor bgr(Raster picture) {
    byte[] rgba = picture.rgba();
    float[] data = new float[picture.width() * picture.height() * 3];
    for (int from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
      data[to] = rgba[from + 2] & 255;
      data[to + 1] = rgba[from + 1] & 255;
      data[to + 2] = rgba[from] & 255;
    }
    return Tensor.of(Shape.of(picture.height(), picture.width(), 3), data);
  }

  private static Tensor thresholds(FaceOptions options) {
    float[] data = new float[3];
    for (int i = 0; i < data.length; i++) {
      data[i] = options.thresholds().get(i);
    }
    return Tensor.of(Shape.of(3), data);
  }

  private static List<Face> faces(Map<String, Tensor> outputs) {
    float[] boxes = outputs.get("box").data();
    float[] scores = outputs.get("prob").data();
    float[] landmarks = outputs.get("landmarks").data();
    List<Face> faces = new ArrayList<>(scores.length);
    for (int i = 0; i < scores.length; i++) {
      faces.add(new Face(box(boxes, i * 4), scores[i], MtcnnLandmarks.of(landmarks, i * 10)));
    }
    faces.sort(Comparator.comparing(Face::score).reversed());
    return faces;
  }

  private static Box box(float[] data, int at) {
    float y = data[at];
    float x = data[at + 1];
    return new Box(x, y, data[at + 3] - x, data[at + 2] - y);
  }
}
