package dev.ocellus.web.save;

import dev.ocellus.web.browser.Dialog;
import dev.ocellus.web.dom.Dom;
import dev.ocellus.web.dom.Download;
import dev.ocellus.web.dom.Problems;
import dev.ocellus.web.extras.DeskPicture;
import dev.ocellus.web.extras.PageInterface;
import dev.ocellus.web.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSUndefined;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.file.Blob;

/** Where a person says what to save and as what, sees how far it is, and hears what failed. */
public final class SavePanel {
  private final HTMLElement element = Dom.byId("save-panel");
  private final Dialog dialog = (Dialog) (JSObject) element;
  private final HTMLElement summary = Dom.byId("save-summary");
  private final HTMLElement copy = Dom.byId("save-copy");
  private final HTMLElement close = Dom.byId("save-close");
  private final HTMLElement now = Dom.byId("save-now");
  private final Exposure exposure = new Exposure(this::look);
  private final SaveForm form = new SaveForm(this::changed);
  private final SaveProgress progress = new SaveProgress(this::cancel);
  private final SaveReport report = new SaveReport();
  private final PageInterface page;
  private SaveJob job;

  /**
   * Opens nothing yet.
   *
   * @param page what is saved
   */
  public SavePanel(PageInterface page) {
    this.page = page;
    close.onClick(event -> dialog.close(""));
    copy.onClick(event -> copy());
    now.onClick(event -> save());
    element.addEventListener("close", event -> closed());
  }

  /** Opens the window. */
  public void open() {
    report.clear();
    form.begin(pictures().size(), page.hidesAll());
    dialog.showModal();
    render();
  }

  /** Shows what would be saved; pictures go on being looked at meanwhile. */
  public void render() {
    if (job != null) {
      job.changed();
    }
    if (!dialog.isOpen() || job != null) {
      return;
    }
    SaveRequest request = form.request();
    List<DeskPicture> pictures = pictures();
    Batch batch = Batch.of(request, pictures);
    boolean any = !batch.taken().isEmpty();
    form.render(request, pictures.size());
    Dom.say(summary, SaveSentences.summary(request, batch));
    exposure.render(request.kind().isPicture() && request.all() ? batch.taken() : List.of());
    Dom.enable(now, any);
    Dom.enable(copy, any);
    Dom.show(copy, request.kind().isPicture() && !request.all() && Clipboard.isOffered());
  }

  private List<DeskPicture> pictures() {
    JSArrayReader<DeskPicture> all = page.pictures();
    List<DeskPicture> pictures = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      pictures.add(all.get(i));
    }
    return pictures;
  }

  private void changed() {
    report.clear();
    render();
  }

  private void look(int id) {
    dialog.close("");
    page.choose(id);
  }

  private void save() {
    SaveJob started = begin(form.request());
    follow(started, started.start(), blob -> saved(started, blob), Text.NOT_SAVED);
  }

  /** The browser wants to be asked at once, and given the picture when it is made. */
  private void copy() {
    SaveJob started = begin(SaveRequest.COPY);
    JSPromise<Blob> png = started.start();
    JSPromise<JSUndefined> copied = Clipboard.copy(png);
    copied.catchError(told -> null);
    follow(
        started,
        png.flatThen(made -> copied),
        done -> finished(Text.COPIED.say()),
        Text.NOT_COPIED);
  }

  private SaveJob begin(SaveRequest request) {
    Batch batch = Batch.of(request, pictures());
    int count = batch.taken().size();
    report.clear();
    work(true);
    progress.begin(count);
    job = new SaveJob(request, batch.taken(), page, number -> progress.at(number, count));
    return job;
  }

  private <T> void follow(
      SaveJob started, JSPromise<T> promise, Consumer<T> success, Text failure) {
    promise.then(
        value -> {
          if (job == started) {
            success.accept(value);
          }
          return null;
        },
        reason -> {
          if (job == started) {
            ended();
            report.say(failure.say(Problems.of(reason).why()));
          }
          return null;
        });
  }

  private void saved(SaveJob done, Blob file) {
    if (done.isEmpty()) {
      ended();
      report.say(Text.NOTHING_SAVED.say(), done.failures());
      return;
    }
    String name = done.name();
    Download.save(file, name);
    if (done.failures().isEmpty()) {
      finished(Text.SAVED.say(name));
    } else {
      ended();
      report.say(Text.SAVED_WITHOUT.say(name), done.failures());
    }
  }

  private void finished(String outcome) {
    ended();
    dialog.close("");
    page.done(outcome);
  }

  private void cancel() {
    job.cancel();
    ended();
    report.say(Text.SAVING_CANCELLED.say());
  }

  private void ended() {
    job = null;
    work(false);
    render();
    close.focus();
  }

  private void work(boolean working) {
    form.enable(!working);
    Dom.show(summary, !working);
    Dom.show(close, !working);
    Dom.show(copy, !working);
    Dom.show(now, !working);
    progress.show(working);
  }

  private void closed() {
    if (job != null && !dialog.isOpen()) {
      job.cancel();
      job = null;
      work(false);
    }
  }
}
