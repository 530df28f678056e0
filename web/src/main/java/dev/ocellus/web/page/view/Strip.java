package dev.ocellus.web.page.view;

import dev.ocellus.web.browser.JsObjects;
import dev.ocellus.web.dom.Dom;
import dev.ocellus.web.page.files.Thumbnails;
import dev.ocellus.web.page.state.Desk;
import dev.ocellus.web.page.state.Item;
import dev.ocellus.web.page.state.PageState;
import dev.ocellus.web.page.state.Sentences;
import dev.ocellus.web.page.state.Work;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;

/** All pictures in a row, small; a list box, so that arrows go from one to the next. */
public final class Strip {

  /** A picture in the row. */
  private record Option(HTMLElement element, RenderedValue<Item> shown) {}

  private final HTMLElement strip = Dom.byId("strip");
  private final HTMLElement tally = Dom.byId("tally");
  private final HTMLElement list = Dom.byId("thumbs");
  private final Thumbnails thumbnails;
  private final IntConsumer chosen;
  private final Map<Integer, Option> options = new HashMap<>();
  private final RenderedValue<Desk> shown = new RenderedValue<>();
  private int chosenId = -1;

  /**
   * An empty row.
   *
   * @param chosen hears of the id of a picture that is clicked
   * @param stepped hears of how many places to go on
   */
  public Strip(Thumbnails thumbnails, IntConsumer chosen, IntConsumer stepped) {
    this.thumbnails = thumbnails;
    this.chosen = chosen;
    Dom.on(list, "keydown", event -> pressed((KeyboardEvent) event, stepped));
  }

  private void pressed(KeyboardEvent event, IntConsumer stepped) {
    int all = options.size();
    int by =
        switch (event.getKey()) {
          case "Home" -> -position();
          case "End" -> all - 1 - position();
          case "ArrowLeft", "ArrowUp" -> -1;
          case "ArrowRight", "ArrowDown" -> 1;
          default -> 0;
        };
    if (by != 0) {
      event.preventDefault();
      event.stopPropagation();
      stepped.accept(by);
      options.get(chosenId).element().focus();
    }
  }

  private int position() {
    return shown.get().position(chosenId);
  }

  public void render(PageState state) {
    Desk before = shown.get() == null ? Desk.EMPTY : shown.get();
    Desk desk = state.desk();
    if (!shown.becomes(desk)) {
      return;
    }
    Dom.show(strip, desk.items().size() > 1);
    Dom.say(tally, Sentences.tally(desk));
    removeMissing(before, desk);
    desk.items().forEach(this::render);
    order(desk);
    choose(desk.chosenId());
  }

  private void removeMissing(Desk before, Desk desk) {
    for (Item item : before.items()) {
      if (desk.get(item.id()) == null) {
        list.removeChild(options.remove(item.id()).element());
      }
    }
  }

  private void order(Desk desk) {
    HTMLElement at = (HTMLElement) list.getFirstChild();
    for (Item item : desk.items()) {
      HTMLElement element = options.get(item.id()).element();
      if (JsObjects.same(element, at)) {
        at = (HTMLElement) at.getNextSibling();
      } else {
        list.insertBefore(element, at);
      }
    }
  }

  private void render(Item item) {
    Option option = options.get(item.id());
    if (option == null) {
      option = new Option(element(item.id()), new RenderedValue<>());
      options.put(item.id(), option);
      list.appendChild(option.element());
    }
    if (option.shown().becomes(item)) {
      option.element().setAttribute("data-state", stateOf(item));
      option.element().setAttribute("aria-label", Sentences.thumbnail(item));
      option.element().setTitle(item.picture().name());
    }
  }

  /** Whether the keyboard is at it. */
  public boolean hasFocus() {
    return Dom.hasFocus(strip);
  }

  private HTMLElement element(int id) {
    HTMLElement element = Dom.make("div", "thumb", "");
    element.setAttribute("role", "option");
    element.setAttribute("tabindex", "-1");
    element.setAttribute("aria-selected", "false");
    element.appendChild(thumbnails.of(id));
    Dom.onClick(element, () -> chosen.accept(id));
    return element;
  }

  private static String stateOf(Item item) {
    if (item.work() instanceof Work.Stopped) {
      return item.isNoPicture() ? "no-picture" : "stopped";
    }
    if (item.work() instanceof Work.Done) {
      return "done";
    }
    return item.work() instanceof Work.Looking ? "looking" : "waiting";
  }

  private void choose(int id) {
    if (id == chosenId) {
      return;
    }
    select(chosenId, false);
    select(id, true);
    chosenId = id;
  }

  private void select(int id, boolean on) {
    Option option = options.get(id);
    if (option != null) {
      HTMLElement element = option.element();
      element.setAttribute("aria-selected", on ? "true" : "false");
      element.setAttribute("tabindex", on ? "0" : "-1");
      if (on) {
        Dom.scrollWithin(list, element);
      }
    }
  }
}
