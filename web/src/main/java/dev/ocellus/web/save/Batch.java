package dev.ocellus.web.save;

import dev.ocellus.web.extras.DeskPicture;
import java.util.ArrayList;
import java.util.List;

/**
 * The pictures an order is about.
 *
 * @param taken those that can be saved
 * @param left those that cannot
 */
record Batch(List<DeskPicture> taken, List<DeskPicture> left) {
  static Batch of(Order order, List<DeskPicture> desk) {
    List<DeskPicture> taken = new ArrayList<>();
    List<DeskPicture> left = new ArrayList<>();
    for (DeskPicture picture : desk) {
      if (order.means(picture)) {
        (order.canHave(picture) ? taken : left).add(picture);
      }
    }
    return new Batch(taken, left);
  }
}
