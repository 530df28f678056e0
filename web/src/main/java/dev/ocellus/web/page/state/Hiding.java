package dev.ocellus.web.page.state;

import dev.ocellus.hide.FaceRegion;
import dev.ocellus.result.Box;
import dev.ocellus.result.Face;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be hidden of a picture, and how.
 *
 * @param selected the number of the region that keys and hands move; -1 for none
 * @param style {@code blur}, {@code pixelate} or {@code cover}
 * @param strength 0 to 1
 */
public record Hiding(List<Region> regions, int selected, String style, double strength) {
  private static final float NEW_SHARE = 0.2f;
  private static final float SAME_FACE_IOU = 0.6f;

  public Hiding {
    regions = List.copyOf(regions);
  }

  /** All faces of a picture. */
  public static Hiding of(List<Face> faces, Picture picture) {
    return new Hiding(List.of(), -1, "blur", 0.5).withAll(faces, picture);
  }

  /** With every face that is not hidden yet. */
  public Hiding withAll(List<Face> faces, Picture picture) {
    List<Region> next = new ArrayList<>(regions);
    for (Face face : faces) {
      if (!hides(face)) {
        next.add(region(face, picture));
      }
    }
    return with(next, selected);
  }

  /** Whether there is a region for a face. */
  public boolean hides(Face face) {
    return of(face) >= 0;
  }

  /** Hides a face, or does so no more. */
  public Hiding toggled(Face face, Picture picture) {
    int at = of(face);
    return at >= 0 ? removed(at) : added(region(face, picture));
  }

  private int of(Face face) {
    for (int i = 0; i < regions.size(); i++) {
      if (Same.as(regions.get(i).face(), face)) {
        return i;
      }
    }
    return -1;
  }

  /** The same parts, of faces that were looked for once more: those in nearly the same places. */
  Hiding refound(List<Face> faces) {
    List<Region> next = new ArrayList<>();
    for (Region region : regions) {
      Face again = nearest(region.face(), faces);
      next.add(again == null ? region : new Region(region.box(), again));
    }
    return with(next, selected);
  }

  private static Face nearest(Face hidden, List<Face> faces) {
    Face nearest = null;
    float most = SAME_FACE_IOU;
    for (Face face : faces) {
      float iou = hidden == null ? 0 : hidden.box().iou(face.box());
      if (iou > most) {
        most = iou;
        nearest = face;
      }
    }
    return nearest;
  }

  private static Region region(Face face, Picture picture) {
    return new Region(FaceRegion.of(face.box(), FaceRegion.DEFAULT_MARGIN), face).within(picture);
  }

  /** With a new region in the middle. */
  public Hiding added(Picture picture) {
    float side = Math.min(picture.width(), picture.height()) * NEW_SHARE;
    float x = (picture.width() - side) / 2;
    float y = (picture.height() - side) / 2;
    return added(new Region(new Box(x, y, side, side), null));
  }

  /** With a new region that begins as a point, to be spanned. */
  public Hiding begun(float x, float y) {
    return added(new Region(new Box(x, y, 0, 0), null));
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
    return selected < 0 ? this : replaced(new Region(box, null).within(picture));
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

  private Hiding removed(int number) {
    List<Region> next = new ArrayList<>(regions);
    next.remove(number);
    return with(next, -1);
  }

  public Hiding inStyle(String newStyle) {
    return new Hiding(regions, selected, newStyle, strength);
  }

  public Hiding withStrength(double newStrength) {
    return new Hiding(regions, selected, style, newStrength);
  }

  private Hiding with(List<Region> newRegions, int newSelected) {
    return new Hiding(newRegions, newSelected, style, strength);
  }

  /** Whether the picture becomes the same as with another. */
  public boolean isLike(Hiding other) {
    if (other == null
        || !style.equals(other.style)
        || strength != other.strength
        || regions.size() != other.regions.size()) {
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
