package dev.ocellus.web.page.process;

import dev.ocellus.result.Where;
import dev.ocellus.web.api.Answers;
import dev.ocellus.web.api.Eye;
import dev.ocellus.web.host.Installation;
import dev.ocellus.web.page.files.SourceFiles;
import dev.ocellus.web.page.state.Engine;
import dev.ocellus.web.page.state.Item;
import dev.ocellus.web.page.state.Store;
import dev.ocellus.web.page.state.Work;
import dev.ocellus.web.routing.Preference;
import dev.ocellus.web.text.Problem;

/**
 * The pictures are looked at one after the other, the chosen one first. Before the first is sent
 * anywhere the person is asked; the leave holds until the page is closed.
 */
public final class PictureQueue {

  /** Asks for the leave to send. */
  public interface Question {
    void ask(Eye eye);
  }

  private final Store store;
  private final SourceFiles sources;
  private final EyeKeeper eyes;
  private final Question question;
  private boolean maySend;
  private Job job;

  public PictureQueue(
      Installation installation,
      Store store,
      SourceFiles sources,
      OwnModels models,
      Question question) {
    this.store = store;
    this.sources = sources;
    this.question = question;
    eyes = new EyeKeeper(installation, store, models, this::go);
  }

  /** Has an eye made that works where the person prefers; what is in work waits for it. */
  public void load(Preference preference) {
    interrupt();
    eyes.load(preference);
  }

  /** An eye that can draw; null until there is one. */
  public Eye drawing() {
    return eyes.drawing();
  }

  /** From now on pictures may be sent. */
  public void allow() {
    maySend = true;
    store.change(at -> at.asking(false));
    go();
  }

  /** A model that was missing is there. */
  public void arrived() {
    if (store.state().desk().isEmpty()) {
      eyes.warmUp();
    }
    go();
  }

  /** Looks at the next picture, where one waits and nothing is in work. */
  public void go() {
    if (eyes.isOutdated()) {
      load(eyes.preference());
      return;
    }
    Item next = job == null ? store.state().desk().next() : null;
    if (next == null) {
      return;
    }
    Eye eye = eyes.eye();
    if (eye == null) {
      eyes.hurry();
    } else if (Answers.where(eye.getWhere()) == Where.SERVER && !maySend) {
      ask(eye);
    } else {
      look(eye, next);
    }
  }

  private void ask(Eye eye) {
    if (!store.state().asking()) {
      store.change(at -> at.asking(true));
      question.ask(eye);
    }
  }

  private void look(Eye eye, Item next) {
    int id = next.id();
    job =
        new Job(
            eye,
            id,
            sources.get(id),
            store,
            new Job.Listener() {
              @Override
              public void finished() {
                over();
              }

              @Override
              public void failed(Problem problem) {
                store.change(at -> at.notDownloading().change(id, item -> item.stopped(problem)));
                if (problem.kind().befallsAll()) {
                  stopWaiting(problem);
                }
                over();
              }
            });
    job.start();
  }

  private void over() {
    job = null;
    go();
  }

  /** Ends the work on a picture, if it is in work. */
  public void end(int id) {
    if (job != null && job.id() == id) {
      job.end();
      job = null;
      store.change(at -> at.notDownloading());
    }
  }

  /** Ends what is in work; it will be done later. */
  private void interrupt() {
    if (job != null) {
      int id = job.id();
      end(id);
      store.change(at -> at.change(id, Item::postponed));
    }
  }

  /** Ends everything, in work and waiting. */
  public void stopAll(Problem problem) {
    if (job != null) {
      end(job.id());
    }
    stopWaiting(problem);
  }

  private void stopWaiting(Problem problem) {
    store.change(
        at ->
            at.with(
                at.desk().changeAll(item -> item.work().pending() ? item.stopped(problem) : item)));
  }

  /** Whether the eye looked through a server that is gone. */
  public boolean lostServer() {
    Item chosen = store.state().desk().chosen();
    return store.state().engine() instanceof Engine.Ready ready
        && ready.where() == Where.SERVER
        && chosen != null
        && chosen.work() instanceof Work.Stopped stopped
        && stopped.problem().kind().isLoss();
  }
}
