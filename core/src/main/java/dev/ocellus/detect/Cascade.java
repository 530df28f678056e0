package dev.ocellus.detect;

import dev.ocellus.detect.MtcnnNetworks.Answer;
import dev.ocellus.detect.MtcnnNetworks.Net;
import dev.ocellus.image.FaceCrops;
import dev.ocellus.image.Picture;
import dev.ocellus.model.Progress;
import dev.ocellus.result.Box;
import dev.ocellus.result.Face;
import dev.ocellus.tensor.Elements;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.timing.StageClock;
import dev.ocellus.timing.StageClock.Stage;
import java.util.ArrayList;
import java.util.List;

/** One picture on its way through MTCNN's three stages. */
final class Cascade {
  private static final int MOST = 1000;
  private static final float PROPOSAL_IOU = 0.7f;
  private static final float FACE_IOU = 0.6f;
  private static final int R_BATCH = 64;
  private static final int O_BATCH = 8;

  private final MtcnnNetworks networks;
  private final Picture picture;
  private final FaceOptions options;
  private final StageClock clock;

  Cascade(MtcnnNetworks networks, Picture picture, FaceOptions options, StageClock clock) {
    this.networks = networks;
    this.picture = picture;
    this.options = options;
    this.clock = clock;
  }

  List<Face> run(Progress progress) {
    Proposals proposals = new Proposals(networks, picture, options, clock);
    Candidates proposed = proposals.find(progress.part(0, 0.8));
    clock.enter(Stage.POSTPROCESS);
    Candidates refined = proposed.pick(Nms.keep(proposed, MOST, PROPOSAL_IOU));
    refined.regress();
    refined.square();
    return outputs(refined(refined, progress.part(0.8, 0.9)), progress.part(0.9, 1));
  }

  /** R-Net: throws most proposals out and moves the others. */
  private Candidates refined(Candidates boxes, Progress progress) {
    Candidates passed = new Candidates();
    forBatches(
        Net.R,
        R_BATCH,
        boxes,
        progress,
        (answer, i, box) -> {
          if (answer.score(i) > options.thresholds().get(1)) {
            add(passed, boxes, box, answer.score(i), answer.regressions(), 4 * i);
          }
        });
    Candidates kept = passed.pick(Nms.keep(passed, MOST, PROPOSAL_IOU));
    kept.regress();
    kept.square();
    return kept;
  }

  /** O-Net: decides, and finds the landmarks. */
  private List<Face> outputs(Candidates boxes, Progress progress) {
    Candidates passed = new Candidates();
    List<float[]> landmarks = new ArrayList<>();
    forBatches(
        Net.O,
        O_BATCH,
        boxes,
        progress,
        (answer, i, box) -> {
          if (answer.score(i) > options.thresholds().get(2)) {
            add(passed, boxes, box, answer.score(i), answer.regressions(), 4 * i);
            landmarks.add(landmarks(boxes, box, answer.landmarks(), MtcnnLandmarks.NUMBERS * i));
          }
        });
    passed.regress();
    List<Face> faces = new ArrayList<>();
    for (int i : Nms.keep(passed, MOST, FACE_IOU)) {
      Box box = new Box(passed.x1(i), passed.y1(i), passed.width(i), passed.height(i));
      faces.add(new Face(box, passed.score(i), MtcnnLandmarks.of(landmarks.get(i), 0)));
    }
    return faces;
  }

  private static void add(
      Candidates to, Candidates boxes, int box, float score, Elements regressions, int at) {
    to.add(boxes.y1(box), boxes.x1(box), boxes.y2(box), boxes.x2(box), score, regressions, at);
  }

  /** Landmarks in pixels, from such in units of the box. */
  private static float[] landmarks(Candidates boxes, int box, Elements relative, int at) {
    float[] landmarks = new float[MtcnnLandmarks.NUMBERS];
    for (int i = 0; i < MtcnnLandmarks.NUMBERS / 2; i++) {
      int x = i + MtcnnLandmarks.NUMBERS / 2;
      landmarks[i] = boxes.height(box) * relative.get(at + i) + boxes.y1(box);
      landmarks[x] = boxes.width(box) * relative.get(at + x) + boxes.x1(box);
    }
    return landmarks;
  }

  /** Takes what a network says of one crop. */
  private interface Taker {
    void take(Answer answer, int index, int box);
  }

  private void forBatches(Net net, int batch, Candidates boxes, Progress progress, Taker taker) {
    for (int from = 0; from < boxes.size(); from += batch) {
      int count = Math.min(batch, boxes.size() - from);
      double done = (double) from / boxes.size();
      Progress part = progress.part(done, done + (double) count / boxes.size());
      Tensor crops = crops(boxes, from, count, net.side());
      Answer answer = networks.run(net, crops, count, clock, part);
      for (int i = 0; i < count; i++) {
        taker.take(answer, i, from + i);
      }
    }
  }

  private Tensor crops(Candidates boxes, int from, int count, int side) {
    float height = picture.height();
    float width = picture.width();
    float[] parts = new float[4 * count];
    for (int i = 0; i < count; i++) {
      int box = from + i;
      parts[4 * i] = boxes.y1(box) / height;
      parts[4 * i + 1] = boxes.x1(box) / width;
      parts[4 * i + 2] = boxes.y2(box) / height;
      parts[4 * i + 3] = boxes.x2(box) / width;
    }
    return Tensor.of(Shape.of(count, side, side, 3), new FaceCrops(picture, parts, side));
  }
}
