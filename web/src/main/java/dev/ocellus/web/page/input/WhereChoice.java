package dev.ocellus.web.page.input;

import dev.ocellus.web.dom.Dom;
import dev.ocellus.web.dom.Memory;
import dev.ocellus.web.routing.Wish;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** Automatic, device or server; remembered on the device where the browser lets it be. */
public final class WhereChoice {
  private static final String KEY = "ocellus.where";

  private final HTMLElement group = Dom.byId("where");

  public WhereChoice(Consumer<Wish> changed) {
    takeUpEarlierChoice();
    group.addEventListener(
        "change",
        event -> {
          remember(get());
          changed.accept(get());
        });
  }

  /** What was clicked while the program was still loading counts; else what is remembered. */
  private void takeUpEarlierChoice() {
    if (get() == Wish.AUTO) {
      select(remembered());
    } else {
      remember(get());
    }
  }

  public Wish get() {
    for (Wish wish : Wish.values()) {
      if (radio(wish).isChecked()) {
        return wish;
      }
    }
    return Wish.AUTO;
  }

  /** Chooses as the person said elsewhere. */
  public void set(Wish wish) {
    select(wish);
    remember(wish);
  }

  private void select(Wish wish) {
    radio(wish).setChecked(true);
  }

  private HTMLInputElement radio(Wish wish) {
    return (HTMLInputElement) group.querySelector("[value=" + wish.text() + "]");
  }

  private static Wish remembered() {
    String value = Memory.of(KEY);
    for (Wish wish : Wish.values()) {
      if (wish.text().equals(value)) {
        return wish;
      }
    }
    return Wish.AUTO;
  }

  private static void remember(Wish wish) {
    Memory.keep(KEY, wish.text());
  }
}
