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
public record Wanted(
    boolean classes,
    boolean faces,
    double leastClassScore,
    FaceSearch search,
    boolean classifiable) {
  public static final Wanted FIRST = new Wanted(true, true, 0, FaceSearch.DEFAULT, true);

  /** With or without one of the aims. */
  public Wanted with(Aim aim, boolean on) {
    return aim == Aim.CLASSES
        ? new Wanted(on, faces, leastClassScore, search, classifiable)
        : new Wanted(classes, on, leastClassScore, search, classifiable);
  }

  public Wanted withLeastClassScore(double score) {
    return new Wanted(classes, faces, score, search, classifiable);
  }

  public Wanted withLeastFaceScore(double score) {
    return with(new FaceSearch(score, search.leastSize(), search.model()));
  }

  public Wanted withLeastFaceSize(double size) {
    return with(new FaceSearch(search.leastScore(), size, search.model()));
  }

  /** With faces found by another model. */
  public Wanted with(FaceModel model) {
    return with(new FaceSearch(search.leastScore(), search.leastSize(), model));
  }

  private Wanted with(FaceSearch newSearch) {
    return new Wanted(classes, faces, leastClassScore, newSearch, classifiable);
  }

  /** As far as it goes while nothing says what pictures show. */
  Wanted unclassifiable() {
    return new Wanted(classes, faces, leastClassScore, search, false);
  }
}
