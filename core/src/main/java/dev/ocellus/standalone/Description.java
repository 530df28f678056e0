package dev.ocellus.standalone;

import dev.ocellus.classify.ClassifierSpec;
import dev.ocellus.codegen.Tier;
import dev.ocellus.text.JsonText;
import java.util.List;

/** What a module says of itself: JSON in ASCII, in the custom section {@code ocellus}. */
final class Description {
  static final String SECTION = "ocellus";

  private Description() {}

  static String of(StandaloneClassifier classifier, int classes, Tier tier, int besideBytes) {
    ClassifierSpec spec = classifier.spec();
    StringBuilder out = new StringBuilder("{\"format\":1,\"kind\":\"classifier\"");
    text(out, "name", spec.name());
    text(out, "sha256", classifier.sha256());
    out.append(",\"input\":{\"width\":").append(spec.size());
    out.append(",\"height\":").append(spec.size());
    text(out, "range", spec.range().text());
    text(out, "views", classifier.views().text());
    out.append("},\"classes\":").append(classes);
    labels(out, classifier.labels());
    text(out, "simd", tier == Tier.RELAXED ? "relaxed" : "simd");
    out.append(",\"weightsBeside\":").append(besideBytes).append('}');
    return out.toString();
  }

  private static void text(StringBuilder out, String name, String value) {
    out.append(",\"").append(name).append("\":");
    JsonText.quoteAscii(out, value);
  }

  private static void labels(StringBuilder out, List<String> labels) {
    out.append(",\"labels\":[");
    for (int i = 0; i < labels.size(); i++) {
      out.append(i == 0 ? "" : ",");
      JsonText.quoteAscii(out, labels.get(i));
    }
    out.append(']');
  }
}
