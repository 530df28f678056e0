package dev.ocellus.web.save;

import dev.ocellus.web.extras.DeskPicture;
import java.util.ArrayList;
import java.util.List;

/**
 * The pictures that are asked for.
 *
 * @param taken those that can be saved
 * @param left those that cannot
 */
record Batch(List<DeskPicture> taken, List<DeskPicture> left) {
  static Batch of(SaveRequest request, List<DeskPicture> desk) {
    List<DeskPicture> taken = new ArrayList<>();
    List<DeskPicture> left = new ArrayList<>();
    for (DeskPicture picture : desk) {
      if (request.means(picture)) {
        (request.canHave(picture) ? taken : left).add(picture);
      }
    }
    return new Batch(taken, left);
  }
}
