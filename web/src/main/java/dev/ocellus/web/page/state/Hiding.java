package dev.ocellus.web.page.state;

import dev.ocellus.result.Box;
import dev.ocellus.result.Face;
import java.util.ArrayList;
import java.util.List;

/**
 * What is hidden of a picture, and how.
 *
 * @param faces the rule: whether every face is hidden that is found, now or later
 * @param regions the parts that are hidden
 * @param setAside parts of faces, changed by hand, for when the rule holds again
 * @param exceptions faces that the person lets show although the rule holds
 * @param selected the number of the region that keys and hands move; -1 for none
 */
public record Hiding(
    boolean faces,
    List<Region> regions,
    List<Region> setAside,
    List<Face> exceptions,
    int selected,
    HideLook look) {
  public static final Hiding NONE =
      new Hiding(false, List.of(), List.of(), List.of(), -1, HideLook.DEFAULT);

  private static final float NEW_SHARE = 0.2f;
  private static final float SAME_FACE_IOU = 0.6f;

  public Hiding {
    regions = List.copyOf(regions);
    setAside = List.copyOf(setAside);
    exceptions = List.copyOf(exceptions);
  }

  /** Whether anything is hidden, or will be. */
  public boolean isOn() {
    return faces || !regions.isEmpty();
  }

  /**
   * With the rule, or without it. It begins without exceptions; what was drawn or changed by hand
   * is never lost.
   */
  public Hiding withFaces(boolean on) {
    List<Region> kept = new ArrayList<>();
    List<Region> aside = new ArrayList<>();
    for (Region region : regions) {
      boolean stays = on || region.face() == null;
      if (stays) {
        kept.add(region);
      } else if (region.isChanged()) {
        aside.add(region);
      }
    }
    for (Region region : setAside) {
      boolean comesBack = on && !hides(region.face());
      (comesBack ? kept : aside).add(region);
    }
    return new Hiding(on, kept, aside, List.of(), -1, look);
  }

  /** With every face that the rule hides and that is not hidden yet. */
  Hiding covering(List<Face> found, Picture picture) {
    if (!faces) {
      return this;
    }
    List<Region> next = new ArrayList<>(regions);
    for (Face face : found) {
      if (!hides(face) && !Same.isIn(exceptions, face)) {
        next.add(Region.of(face, picture));
      }
    }
    return next.size() == regions.size() ? this : with(next, selected);
  }

  /** Whether there is a region for a face. */
  public boolean hides(Face face) {
    return of(face) >= 0;
  }

  /** Hides a face, or lets it show. */
  public Hiding toggled(Face face, Picture picture) {
    int at = of(face);
    return at >= 0 ? removed(at) : without(face).added(Region.of(face, picture));
  }

  /** Without the exception for a face. */
  private Hiding without(Face face) {
    List<Face> rest = new ArrayList<>();
    for (Face each : exceptions) {
      if (!Same.as(each, face)) {
        rest.add(each);
      }
    }
    return new Hiding(faces, regions, setAside, rest, selected, look);
  }

  private int of(Face face) {
    for (int i = 0; i < regions.size(); i++) {
      if (Same.as(regions.get(i).face(), face)) {
        return i;
      }
    }
    return -1;
  }

  /** The same, of faces that were looked for once more: those in nearly the same places. */
  Hiding refound(List<Face> found) {
    List<Face> shown = new ArrayList<>();
    for (Face face : exceptions) {
      shown.add(again(face, found));
    }
    return new Hiding(
        faces, refound(regions, found), refound(setAside, found), shown, selected, look);
  }

  private static List<Region> refound(List<Region> regions, List<Face> found) {
    List<Region> next = new ArrayList<>();
    for (Region region : regions) {
      next.add(region.face() == null ? region : region.of(again(region.face(), found)));
    }
    return next;
  }

  /** The face as it was found now; itself where it was not. */
  private static Face again(Face face, List<Face> found) {
    Face nearest = Same.isIn(found, face) ? face : nearest(face, found);
    return nearest == null ? face : nearest;
  }

  private static Face nearest(Face hidden, List<Face> faces) {
    Face nearest = null;
    float most = SAME_FACE_IOU;
    for (Face face : faces) {
      float iou = hidden.box().iou(face.box());
      if (iou > most) {
        most = iou;
        nearest = face;
      }
    }
    return nearest;
  }

  /** With a new region in the middle. */
  public Hiding added(Picture picture) {
    float side = Math.min(picture.width(), picture.height()) * NEW_SHARE;
    float x = (picture.width() - side) / 2;
    float y = (picture.height() - side) / 2;
    return added(Region.drawn(new Box(x, y, side, side)));
  }

  /** With a new region that begins as a point, to be spanned. */
  public Hiding begun(float x, float y) {
    return added(Region.drawn(new Box(x, y, 0, 0)));
  }

  private Hiding added(Region region) {
    List<Region> next = new ArrayList<>(regions);
    next.add(region);
    return with(next, regions.size());
  }

  public Hiding selecting(int number) {
    return with(regions, number);
  }

  /** The selected region moved, by pixels of the picture. */
  public Hiding moved(float right, float down, Picture picture) {
    return selected < 0 ? this : replaced(regions.get(selected).moved(right, down, picture));
  }

  /** The selected region between two opposite corners. */
  public Hiding spanned(float x, float y, float toX, float toY, Picture picture) {
    Box box = new Box(Math.min(x, toX), Math.min(y, toY), Math.abs(toX - x), Math.abs(toY - y));
    return selected < 0 ? this : replaced(Region.drawn(box).within(picture));
  }

  /** Without the selected region, if it is too small to be meant. */
  public Hiding withoutDot() {
    return selected >= 0 && regions.get(selected).isDot() ? removed() : this;
  }

  /** The selected region with its lower right corner elsewhere. */
  public Hiding resized(float wider, float higher, Picture picture) {
    return selected < 0 ? this : replaced(regions.get(selected).resized(wider, higher, picture));
  }

  private Hiding replaced(Region region) {
    List<Region> next = new ArrayList<>(regions);
    next.set(selected, region);
    return with(next, selected);
  }

  /** Without the selected region. */
  public Hiding removed() {
    return selected < 0 ? this : removed(selected);
  }

  /** Without a region; a face that it was made for is let show. */
  private Hiding removed(int number) {
    Region gone = regions.get(number);
    List<Region> next = new ArrayList<>(regions);
    next.remove(number);
    List<Face> shown = new ArrayList<>(exceptions);
    if (gone.face() != null) {
      shown.add(gone.face());
    }
    return new Hiding(faces, next, setAside, shown, -1, look);
  }

  public Hiding in(HideLook newLook) {
    return new Hiding(faces, regions, setAside, exceptions, selected, newLook);
  }

  private Hiding with(List<Region> newRegions, int newSelected) {
    return new Hiding(faces, newRegions, setAside, exceptions, newSelected, look);
  }

  /** Whether the picture becomes the same as with another. */
  public boolean isLike(Hiding other) {
    if (other == null || !look.isLike(other.look) || regions.size() != other.regions.size()) {
      return false;
    }
    for (int i = 0; i < regions.size(); i++) {
      if (!Same.as(regions.get(i), other.regions.get(i))) {
        return false;
      }
    }
    return true;
  }
}
