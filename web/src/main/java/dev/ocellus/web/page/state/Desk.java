package dev.ocellus.web.page.state;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The pictures a person gave, in their order.
 *
 * @param chosenId of the picture that is shown; -1 where there is none
 */
public record Desk(List<Item> items, int chosenId) {
  public static final Desk EMPTY = new Desk(List.of(), -1);

  public Desk {
    items = List.copyOf(items);
  }

  public boolean isEmpty() {
    return items.isEmpty();
  }

  /** The picture that is shown; null for none. */
  public Item chosen() {
    return get(chosenId);
  }

  /** The picture of that id; null where it is not here any more. */
  public Item get(int id) {
    return first(item -> item.id() == id);
  }

  /** The picture whose turn it is to be looked at; null where none waits. */
  public Item next() {
    Item chosen = chosen();
    return chosen != null && chosen.isReady() ? chosen : first(Item::isReady);
  }

  /** The picture that is to be checked next; null where all are. */
  public Item nextUnchecked() {
    return first(item -> !item.checked() && !item.isNoPicture());
  }

  /** The picture that is being looked at; null where none is. */
  public Item inWork() {
    return first(item -> item.work() instanceof Work.Looking);
  }

  /** Those to which something applies. */
  public List<Item> all(Predicate<Item> which) {
    List<Item> found = new ArrayList<>();
    for (Item item : items) {
      if (which.test(item)) {
        found.add(item);
      }
    }
    return found;
  }

  /** With more pictures at the end, of which the first is chosen. */
  public Desk added(List<Item> more) {
    List<Item> next = new ArrayList<>(items);
    next.addAll(more);
    return new Desk(next, more.isEmpty() ? chosenId : more.get(0).id());
  }

  /** Without a picture; if it was chosen its neighbour is. */
  public Desk removed(int id) {
    List<Item> rest = all(item -> item.id() != id);
    return new Desk(rest, id == chosenId ? neighbour(rest) : chosenId);
  }

  /**
   * With the pictures that were removed since, where they were; the others as they are now. What
   * was shown then is shown.
   */
  public Desk with(Desk before) {
    List<Item> next = new ArrayList<>();
    for (Item item : before.items) {
      Item now = get(item.id());
      next.add(now == null ? item.postponed() : now);
    }
    next.addAll(all(item -> before.get(item.id()) == null));
    return new Desk(next, before.chosenId);
  }

  private int neighbour(List<Item> rest) {
    int at = Math.min(position(chosenId), rest.size() - 1);
    return at < 0 ? -1 : rest.get(at).id();
  }

  /** Where a picture stands, from 0. */
  public int position(int id) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).id() == id) {
        return i;
      }
    }
    return -1;
  }

  public Desk choosing(int id) {
    return get(id) == null ? this : new Desk(items, id);
  }

  /** With another state of one picture; nothing happens to one that is not here any more. */
  public Desk change(int id, UnaryOperator<Item> change) {
    return changeAll(item -> item.id() == id ? change.apply(item) : item);
  }

  public Desk changeAll(UnaryOperator<Item> change) {
    List<Item> next = new ArrayList<>(items.size());
    for (Item item : items) {
      next.add(change.apply(item));
    }
    return new Desk(next, chosenId);
  }

  private Item first(Predicate<Item> which) {
    for (Item item : items) {
      if (which.test(item)) {
        return item;
      }
    }
    return null;
  }
}
