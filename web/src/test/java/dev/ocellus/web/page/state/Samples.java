package dev.ocellus.web.page.state;

import dev.ocellus.result.Box;
import dev.ocellus.result.ClassScore;
import dev.ocellus.result.Classification;
import dev.ocellus.result.Face;
import dev.ocellus.result.FaceDetection;
import dev.ocellus.result.Landmarks;
import dev.ocellus.result.Point;
import dev.ocellus.result.Views;
import dev.ocellus.result.Where;
import dev.ocellus.timing.Timings;
import dev.ocellus.web.text.Problem;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pictures and what was seen in them. */
final class Samples {
  static final Picture OFFICE = new Picture("office5.jpg", 61_440, 500, 375);
  static final Engine DEVICE = new Engine.Ready(Where.DEVICE, new Reason("FAST_ENOUGH", 23, 500));
  static final Engine SERVER =
      new Engine.Ready(Where.SERVER, new Reason("NO_SIMD", Double.NaN, Double.NaN));
  private static final Timings TIMINGS = new Timings(12, 3.1, 318, 0.1);
  private static final Point POINT = new Point(280, 100);

  private Samples() {}

  static Classification classification(Where where) {
    return new Classification(
        "mobilenet_v2_1.0_224",
        where,
        500,
        375,
        Views.BOTH,
        List.of(
            new ClassScore(653, "military uniform", 0.8195f),
            new ClassScore(668, "mortarboard", 0.05f)),
        TIMINGS);
  }

  static FaceDetection faces(Where where, int count) {
    return faces(where, IntStream.range(0, count).mapToObj(i -> face(49.2f, 0.9999983f)));
  }

  static FaceDetection faces(Where where, Stream<Face> faces) {
    return new FaceDetection("mtcnn", where, 500, 375, faces.toList(), TIMINGS);
  }

  static Face face(float width, float score) {
    return new Face(
        new Box(276.7f, 89.57f, width, 65.4f),
        score,
        new Landmarks(POINT, POINT, POINT, POINT, POINT));
  }

  /** A desk with so many pictures, all of them checked, the first chosen. */
  static PageState given(int count) {
    PageState state =
        PageState.FIRST
            .with(DEVICE)
            .given(IntStream.rangeClosed(1, count).mapToObj(id -> Item.of(id, OFFICE)).toList());
    return state.with(state.desk().changeAll(item -> item.found(state.query())));
  }

  /** One picture that is being looked at. */
  static PageState looking() {
    PageState given = given(1);
    return given.change(1, item -> item.looking(given.query()));
  }

  static PageState seen(Where where, int faces) {
    return seen(faces(where, faces)).with(where == Where.SERVER ? SERVER : DEVICE);
  }

  static PageState seen(FaceDetection faces) {
    Classification classification = classification(faces.where());
    return looking()
        .change(
            1,
            item ->
                item.classified(classification, Query.FIRST)
                    .detected(faces, FaceSearch.DEFAULT, Query.FIRST));
  }

  static PageState stopped(PageState state, Problem problem) {
    return state.notDownloading().change(1, item -> item.stopped(problem));
  }
}
