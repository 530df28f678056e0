package dev.ocellus.web.page.state;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The pictures a person gave, in their order.
 *
 * @param chosenId of the picture that is shown; -1 where there is none
 * @param rule how pictures that come are hidden
 * @param history what was done to hide parts of pictures
 */
public record Desk(List<Item> items, int chosenId, HideRule rule, HideHistory history) {
  public static final Desk EMPTY = new Desk(List.of(), -1, HideRule.FIRST, HideHistory.EMPTY);

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
    for (Item item : more) {
      next.add(item.beginning(rule.first()));
    }
    return with(next, more.isEmpty() ? chosenId : more.get(0).id());
  }

  /** Without a picture; if it was chosen its neighbour is. */
  public Desk removed(int id) {
    List<Item> rest = all(item -> item.id() != id);
    return with(rest, id == chosenId ? neighbour(rest) : chosenId);
  }

  private Desk with(List<Item> newItems, int newChosenId) {
    return new Desk(newItems, newChosenId, rule, history);
  }

  /**
   * With the pictures that were removed since, where they were; the others as they are now. What
   * was shown then is shown; what is hidden of all pictures by now is hidden of these, too.
   */
  public Desk with(Desk before, Query query) {
    List<Item> next = new ArrayList<>();
    for (Item item : before.items) {
      Item now = get(item.id());
      next.add(now == null ? item.postponed().hiding(rule.over(item.hiding()), query) : now);
    }
    next.addAll(all(item -> before.get(item.id()) == null));
    return with(next, before.chosenId);
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
    return get(id) == null ? this : with(items, id);
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
    return with(next, chosenId);
  }

  /** Something else is hidden of a picture; it can be undone. */
  public Desk hiding(int id, UnaryOperator<Hiding> change, Query query) {
    return remembering().adjusting(id, change, query);
  }

  /** Something else is hidden of a picture, as a part of what was begun before. */
  public Desk adjusting(int id, UnaryOperator<Hiding> change, Query query) {
    return change(id, item -> item.hiding(change.apply(item.hiding()), query));
  }

  /** From now on all faces of all pictures are hidden; or pictures that come are left alone. */
  public Desk hidingAll(boolean on, Query query) {
    HideRule next = new HideRule(on, chosen() == null ? rule.look() : chosen().hiding().look());
    Desk ruled = remembering().with(next);
    return on
        ? ruled.changeAll(item -> item.hiding(item.hiding().withFaces(true).in(next.look()), query))
        : ruled;
  }

  /** Hidden parts look otherwise: of the picture that is shown, or of all where all are hidden. */
  public Desk looking(UnaryOperator<HideLook> change, Query query) {
    Item chosen = chosen();
    if (chosen == null) {
      return this;
    }
    HideLook look = change.apply(chosen.hiding().look());
    return with(new HideRule(rule.all(), look))
        .changeAll(
            item ->
                rule.all() || item.id() == chosenId
                    ? item.hiding(item.hiding().in(look), query)
                    : item);
  }

  /** As before what was done last. */
  public Desk undone(Query query) {
    return history.past().isEmpty()
        ? this
        : at(history.lastPast(), history.undone(moment()), query);
  }

  /** As before it was undone. */
  public Desk redone(Query query) {
    return history.canRedo() ? at(history.lastFuture(), history.redone(moment()), query) : this;
  }

  private Desk at(HideMoment moment, HideHistory newHistory, Query query) {
    Desk back = changeAll(item -> moment.of(item, query));
    return new Desk(back.items, chosenId, moment.rule(), newHistory);
  }

  /** What follows can be undone up to here. */
  public Desk remembering() {
    return new Desk(items, chosenId, rule, history.after(moment()));
  }

  private HideMoment moment() {
    return new HideMoment(rule, items);
  }

  /** With another rule for what comes. */
  public Desk with(HideRule newRule) {
    return new Desk(items, chosenId, newRule, history);
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
