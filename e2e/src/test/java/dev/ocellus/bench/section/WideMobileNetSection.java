package dev.ocellus.bench.section;

import static dev.ocellus.bench.section.Engine.LITERT;
import static dev.ocellus.bench.section.Engine.OCELLUS;

import dev.ocellus.bench.network.FrozenNetwork;
import dev.ocellus.bench.report.Report;
import dev.ocellus.bench.run.Contestant;

/** MobileNet V2 1.4/224 with random weights, in one thread. */
final class WideMobileNetSection implements Section {
  @Override
  public void run(Lab lab, Report report) {
    try (Field field = new Field(lab, FrozenNetwork.mobileNetV2(1.4, 224))) {
      field.nativeTensorFlow(1);
      Contestant ours = field.open(OCELLUS, 1);
      Contestant liteRt = field.open(LITERT, 1);
      field.run(lab.effort().rounds());

      field.print("MobileNet V2 1.4/224", report);
      report.add(
          field.ratio("MobileNet V2 1.4/224, 1 thread: ours / LiteRT.js", 0.75, ours, liteRt));
    }
  }
}
