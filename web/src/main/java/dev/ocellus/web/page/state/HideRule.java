package dev.ocellus.web.page.state;

/**
 * How pictures that come are hidden.
 *
 * @param all whether the faces of every picture are hidden
 * @param look what hidden parts look like
 */
public record HideRule(boolean all, HideLook look) {
  public static final HideRule FIRST = new HideRule(false, HideLook.DEFAULT);

  /** What holds for a picture from now on. */
  Hiding over(Hiding hiding) {
    return all && !hiding.faces() ? hiding.withFaces(true).in(look) : hiding;
  }

  /** What a new picture begins with. */
  Hiding first() {
    return over(Hiding.NONE.in(look));
  }
}
