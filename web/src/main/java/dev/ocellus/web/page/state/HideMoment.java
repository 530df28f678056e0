package dev.ocellus.web.page.state;

import java.util.ArrayList;
import java.util.List;

/**
 * What was hidden at some time, to be gone back to.
 *
 * @param rule for pictures that come
 * @param pictures that were on the desk
 */
record HideMoment(HideRule rule, List<Hidden> pictures) {

  /** What was hidden of a picture. */
  record Hidden(int id, Hiding hiding) {}

  static HideMoment of(HideRule rule, List<Item> items) {
    List<Hidden> pictures = new ArrayList<>();
    for (Item item : items) {
      pictures.add(new Hidden(item.id(), item.hiding()));
    }
    return new HideMoment(rule, pictures);
  }

  /** A picture as it was hidden then; faces that were found since are hidden by the rule. */
  Item of(Item item, Query query) {
    Hiding then = hiding(item.id());
    return then == null ? item : item.hiding(then, query);
  }

  /** What was hidden of a picture; null for one that was not there. */
  Hiding hiding(int id) {
    for (Hidden picture : pictures) {
      if (picture.id() == id) {
        return picture.hiding();
      }
    }
    return null;
  }
}
