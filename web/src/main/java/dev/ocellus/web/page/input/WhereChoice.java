package dev.ocellus.web.page.input;

import dev.ocellus.web.dom.Dom;
import dev.ocellus.web.dom.Memory;
import dev.ocellus.web.routing.Preference;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** Automatic, device or server; remembered on the device where the browser lets it be. */
public final class WhereChoice {
  private static final String KEY = "ocellus.where";

  private final HTMLElement group = Dom.byId("where");

  public WhereChoice(Consumer<Preference> changed) {
    takeUpEarlierChoice();
    Dom.on(
        group,
        "change",
        () -> {
          remember(get());
          changed.accept(get());
        });
  }

  /** What was clicked while the program was still loading counts; else what is remembered. */
  private void takeUpEarlierChoice() {
    if (get() == Preference.AUTO) {
      select(remembered());
    } else {
      remember(get());
    }
  }

  public Preference get() {
    for (Preference preference : Preference.values()) {
      if (radio(preference).isChecked()) {
        return preference;
      }
    }
    return Preference.AUTO;
  }

  /** Chooses as the person said elsewhere. */
  public void set(Preference preference) {
    select(preference);
    remember(preference);
  }

  private void select(Preference preference) {
    radio(preference).setChecked(true);
  }

  private HTMLInputElement radio(Preference preference) {
    return (HTMLInputElement) group.querySelector("[value=" + preference.text() + "]");
  }

  private static Preference remembered() {
    String value = Memory.of(KEY);
    for (Preference preference : Preference.values()) {
      if (preference.text().equals(value)) {
        return preference;
      }
    }
    return Preference.AUTO;
  }

  private static void remember(Preference preference) {
    Memory.keep(KEY, preference.text());
  }
}
