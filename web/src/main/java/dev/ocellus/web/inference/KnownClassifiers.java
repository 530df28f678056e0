package dev.ocellus.web.inference;

import dev.ocellus.classify.ClassifierSpec;
import dev.ocellus.web.protocol.ErrorCode;
import dev.ocellus.web.protocol.OcellusException;
import java.util.List;

/** The classifiers whose inputs and outputs are known here. */
final class KnownClassifiers {
  private static final List<ClassifierSpec> SPECS =
      List.of(ClassifierSpec.MOBILENET_V2_1_0_224, ClassifierSpec.MOBILENET_V2_1_4_224);

  private KnownClassifiers() {}

  /**
   * The one of that name.
   *
   * @throws OcellusException when there is none
   */
  static ClassifierSpec spec(String name) {
    for (ClassifierSpec spec : SPECS) {
      if (spec.name().equals(name)) {
        return spec;
      }
    }
    throw new OcellusException(
        ErrorCode.MODEL_MISSING,
        "the classifier " + name + " is not known here; known: " + names());
  }

  private static String names() {
    StringBuilder names = new StringBuilder();
    for (ClassifierSpec spec : SPECS) {
      names.append(names.length() == 0 ? "" : ", ").append(spec.name());
    }
    return names.toString();
  }
}
