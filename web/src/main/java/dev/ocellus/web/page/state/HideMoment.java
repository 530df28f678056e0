package dev.ocellus.web.page.state;

import java.util.List;

/**
 * What was hidden at some time, to be gone back to.
 *
 * @param rule for pictures that come
 * @param pictures that were on the desk, as they were
 */
record HideMoment(HideRule rule, List<Item> pictures) {

  /** A picture as it was hidden then; faces that were found since are hidden by the rule. */
  Item of(Item item, Query query) {
    Hiding then = hiding(item.id());
    return then == null ? item : item.hiding(then, query);
  }

  /** What was hidden of a picture; null for one that was not there. */
  Hiding hiding(int id) {
    for (Item picture : pictures) {
      if (picture.id() == id) {
        return picture.hiding();
      }
    }
    return null;
  }
}
