package dev.ocellus.result;

import dev.ocellus.text.JsonText;
import dev.ocellus.timing.Timings;
import java.util.List;
import java.util.function.BiConsumer;

/** Writes the one JSON form of a {@link Result}. */
final class ResultJson {
  private final StringBuilder out = new StringBuilder(512);

  private ResultJson() {}

  static String write(Result result) {
    return new ResultJson().result(result).out.toString();
  }

  private ResultJson result(Result result) {
    out.append('{');
    key("model").string(result.model());
    comma().key("where").string(result.where().json());
    comma().key("image").out.append('{');
    key("width").out.append(result.width());
    comma().key("height").out.append(result.height()).append('}');
    comma();
    if (result instanceof Classification classification) {
      key("views").string(classification.views().text());
      comma().key("classes").array(classification.classes(), ResultJson::classScore);
    } else if (result instanceof FaceDetection detection) {
      key("faces").array(detection.faces(), ResultJson::face);
    }
    comma().key("timings").timings(result.timings());
    out.append('}');
    return this;
  }

  private void classScore(ClassScore score) {
    out.append('{');
    key("index").out.append(score.index());
    comma().key("label").string(score.label());
    comma().key("probability").number(score.probability(), 6);
    out.append('}');
  }

  private void face(Face face) {
    Box box = face.box();
    out.append('{');
    key("box").out.append('{');
    key("x").number(box.x(), 2).comma().key("y").number(box.y(), 2).comma();
    key("width").number(box.width(), 2).comma().key("height").number(box.height(), 2);
    out.append('}');
    comma().key("score").number(face.score(), 6);
    Landmarks at = face.landmarks();
    comma().key("landmarks").out.append('{');
    key("leftEye").point(at.leftEye()).comma().key("rightEye").point(at.rightEye()).comma();
    key("nose").point(at.nose()).comma().key("mouthLeft").point(at.mouthLeft()).comma();
    key("mouthRight").point(at.mouthRight());
    out.append("}}");
  }

  private ResultJson point(Point point) {
    out.append('{');
    key("x").number(point.x(), 2).comma().key("y").number(point.y(), 2);
    out.append('}');
    return this;
  }

  private void timings(Timings timings) {
    out.append('{');
    key("decodeMs").number(timings.decodeMs(), 2).comma();
    key("preprocessMs").number(timings.preprocessMs(), 2).comma();
    key("inferMs").number(timings.inferMs(), 2).comma();
    key("postprocessMs").number(timings.postprocessMs(), 2);
    out.append('}');
  }

  private <T> void array(List<T> items, BiConsumer<ResultJson, T> write) {
    out.append('[');
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        comma();
      }
      write.accept(this, items.get(i));
    }
    out.append(']');
  }

  private ResultJson key(String name) {
    out.append('"').append(name).append("\":");
    return this;
  }

  private ResultJson comma() {
    out.append(',');
    return this;
  }

  private ResultJson string(String text) {
    JsonText.quote(out, text);
    return this;
  }

  private ResultJson number(double value, int decimals) {
    JsonText.number(out, value, decimals);
    return this;
  }
}
