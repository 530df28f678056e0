package dev.ocellus.bench.section;

import static dev.ocellus.bench.section.Engine.LITERT;
import static dev.ocellus.bench.section.Engine.OCELLUS;
import static dev.ocellus.bench.section.Engine.ONNXRUNTIME;
import static dev.ocellus.bench.section.Engine.TFJS;

import dev.ocellus.bench.data.SharedModels;
import dev.ocellus.bench.report.Report;
import dev.ocellus.bench.report.Row;
import dev.ocellus.bench.run.Contestant;

/** MobileNet V2 1.0/224 with its real weights, in one thread and in two. */
final class MobileNetSection implements Section {
  private static final String ONE = "MobileNet V2 1.0/224, 1 thread: ours / ";
  private static final String TWO = "MobileNet V2 1.0/224, 2 threads: ours / ";

  @Override
  public void run(Lab lab, Report report) {
    try (Field field = new Field(lab, SharedModels.mobileNet())) {
      Contestant tensorFlow = field.nativeTensorFlow(1);
      Contestant ours = field.open(OCELLUS, 1);
      Contestant tfjs = field.open(TFJS, 1);
      Contestant liteRt = field.open(LITERT, 1);
      Contestant onnx = field.open(ONNXRUNTIME, 1);
      Contestant ours2 = field.open(OCELLUS, 2);
      Contestant liteRt2 = field.open(LITERT, 2);
      Contestant onnx2 = field.open(ONNXRUNTIME, 2);
      field.open(TFJS, 2);
      field.nativeTensorFlow(2);
      field.run(lab.effort().rounds());

      field.print("MobileNet V2 1.0/224", report);
      report.add(field.ratio(ONE + "TensorFlow.js", 0.55, ours, tfjs));
      report.add(field.ratio(ONE + "LiteRT.js", 0.75, ours, liteRt));
      report.add(field.ratio(ONE + "onnxruntime-web", 0.40, ours, onnx));
      report.add(field.ratio(ONE + "native TensorFlow", 1.2, ours, tensorFlow));
      report.add(field.ratio(TWO + "onnxruntime-web", 0.40, ours2, onnx2));
      report.add(
          Row.speedUp(
              "MobileNet V2 1.0/224: two threads as fast as one, times",
              1.7,
              field.timing(ours),
              field.timing(ours2)));
      report.add(
          Row.ratio(
              TWO + "best LiteRT.js", 0.50, field.timing(ours2), field.best(liteRt, liteRt2)));
    }
  }
}
