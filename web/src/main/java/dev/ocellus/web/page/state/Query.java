package dev.ocellus.web.page.state;

/**
 * What a person wants to know of pictures.
 *
 * @param classes whether to say what they show
 * @param faces whether to find faces
 * @param leastClassScore less probable classes are not shown, 0 to 1
 * @param search which faces
 * @param classifiable whether there is a model that can say what they show
 */
public record Query(
    boolean classes,
    boolean faces,
    double leastClassScore,
    FaceSearch search,
    boolean classifiable) {
  public static final Query FIRST = new Query(true, true, 0, FaceSearch.DEFAULT, true);

  /** With or without one of the tasks. */
  public Query with(Task task, boolean on) {
    return task == Task.CLASSES
        ? new Query(on, faces, leastClassScore, search, classifiable)
        : new Query(classes, on, leastClassScore, search, classifiable);
  }

  public Query withLeastClassScore(double score) {
    return new Query(classes, faces, score, search, classifiable);
  }

  public Query withLeastFaceScore(double score) {
    return with(new FaceSearch(score, search.leastSize(), search.model()));
  }

  public Query withLeastFaceSize(double size) {
    return with(new FaceSearch(search.leastScore(), size, search.model()));
  }

  /** With faces found by another model. */
  public Query with(FaceModel model) {
    return with(new FaceSearch(search.leastScore(), search.leastSize(), model));
  }

  private Query with(FaceSearch newSearch) {
    return new Query(classes, faces, leastClassScore, newSearch, classifiable);
  }

  /** As far as it goes while nothing says what pictures show. */
  Query unclassifiable() {
    return new Query(classes, faces, leastClassScore, search, false);
  }
}
