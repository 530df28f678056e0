package dev.ocellus.web.models;

import dev.ocellus.text.Decimals;

/** What is said to a caller who needs a model that is not there: which, why, and what to do. */
final class MissingModelMessage {
  private static final double MEGABYTE = 1e6;

  private final MissingModel model;
  private final String present;
  private final String list;

  /**
   * The absence of a model.
   *
   * @param present the names of those of its kind that are there, such as {@code 'mtcnn'}
   * @param list the address of the list of models
   */
  MissingModelMessage(MissingModel model, String present, String list) {
    this.model = model;
    this.present = present;
    this.list = list;
  }

  /**
   * A sentence.
   *
   * @param wanted the name that was asked for; empty for any
   */
  String sentence(String wanted) {
    return (model.isTold() ? told() : untold(wanted)) + otherwise();
  }

  private String told() {
    String reason = model.reason().isEmpty() ? "" : ": " + model.reason();
    return "the model "
        + model.name()
        + " ("
        + megabytes(model.bytes())
        + "), which "
        + model.kind().task()
        + ", is missing"
        + reason
        + "; "
        + model.state().remedy();
  }

  private String untold(String wanted) {
    String name = wanted.isEmpty() ? "" : " " + wanted;
    return "there is no model"
        + name
        + " that "
        + model.kind().task()
        + " in "
        + list
        + "; "
        + MissingModel.State.OFF.remedy();
  }

  private String otherwise() {
    if (model.kind() == ModelKind.CLASSIFIER) {
      return ", or load with a classifier of your own";
    }
    return present.isEmpty() ? "" : ", or load with faces: " + present;
  }

  private static String megabytes(long bytes) {
    return Decimals.text(bytes / MEGABYTE, 1) + " MB";
  }
}
