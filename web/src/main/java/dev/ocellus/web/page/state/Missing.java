package dev.ocellus.web.page.state;

import dev.ocellus.web.models.MissingModel;
import dev.ocellus.web.models.ModelKind;

/**
 * The models that were needed and are not there.
 *
 * @param classifier what says what pictures show; null as long as nobody missed it
 * @param faces the face model the person chose; null likewise
 */
public record Missing(MissingModel classifier, MissingModel faces) {
  public static final Missing NONE = new Missing(null, null);

  public boolean has(ModelKind kind) {
    return (kind == ModelKind.CLASSIFIER ? classifier : faces) != null;
  }

  /** Whether the same are missing. */
  boolean isLike(Missing other) {
    return (classifier == null) == (other.classifier == null)
        && (faces == null) == (other.faces == null);
  }

  /** With one more, or the newest about it. */
  public Missing with(MissingModel model) {
    return model.kind() == ModelKind.CLASSIFIER
        ? new Missing(model, faces)
        : new Missing(classifier, model);
  }

  /** Without one that is there, or not needed any more. */
  public Missing without(ModelKind kind) {
    return kind == ModelKind.CLASSIFIER ? new Missing(null, faces) : new Missing(classifier, null);
  }

  /** What is wanted, as far as it can be looked for without them. */
  Query attainable(Query query) {
    Query known = classifier == null ? query : query.unclassifiable();
    return faces == null ? known : known.with(FaceModel.AUTO);
  }

  /** Whether one that is wanted may come by itself. */
  public boolean mayCome(Query query) {
    return (query.classes() && mayCome(classifier)) || (query.faces() && mayCome(faces));
  }

  private static boolean mayCome(MissingModel model) {
    return model != null && model.state() != MissingModel.State.OFF;
  }
}
