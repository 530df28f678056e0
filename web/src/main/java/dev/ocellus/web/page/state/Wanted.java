package dev.ocellus.web.page.state;

/**
 * What a person wants to know of pictures.
 *
 * @param classes whether to say what they show
 * @param faces whether to find faces
 * @param leastClassScore less probable classes are not shown, 0 to 1
 * @param search which faces
 */
public record Wanted(boolean classes, boolean faces, double leastClassScore, FaceSearch search) {
  public static final Wanted FIRST = new Wanted(true, true, 0, FaceSearch.DEFAULT);

  /** With or without one of the aims. */
  public Wanted with(Aim aim, boolean on) {
    return aim == Aim.CLASSES
        ? new Wanted(on, faces, leastClassScore, search)
        : new Wanted(classes, on, leastClassScore, search);
  }

  public Wanted withLeastClassScore(double score) {
    return new Wanted(classes, faces, score, search);
  }

  public Wanted withLeastFaceScore(double score) {
    return new Wanted(classes, faces, leastClassScore, new FaceSearch(score, search.leastSize()));
  }

  public Wanted withLeastFaceSize(double size) {
    return new Wanted(classes, faces, leastClassScore, new FaceSearch(search.leastScore(), size));
  }
}
