package dev.ocellus.web.page.state;

import dev.ocellus.web.models.MissingModel;
import dev.ocellus.web.models.ModelKind;
import dev.ocellus.web.text.Problem;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Everything the page shows is made from this. Each transition gives a new state.
 *
 * @param missing the models that were needed and are not there
 * @param wanted what is to be looked for, and how much of it is shown
 * @param asking whether the person is being asked for the leave to send pictures
 * @param refusal why what was given last is not on the desk; null where it is
 */
public record PageState(
    Engine engine,
    Means means,
    Downloads downloads,
    Missing missing,
    Desk desk,
    Wanted wanted,
    boolean asking,
    Problem refusal,
    Errand errand) {
  public static final PageState FIRST =
      new PageState(
          new Engine.Starting(),
          Means.UNKNOWN,
          Downloads.NONE,
          Missing.NONE,
          Desk.EMPTY,
          Wanted.FIRST,
          false,
          null,
          Errand.NONE);

  /** Another engine, or another state of it; one that starts has told nothing yet. */
  public PageState with(Engine newEngine) {
    Means known = newEngine instanceof Engine.Starting ? Means.UNKNOWN : means;
    return new PageState(
        newEngine, known, downloads, missing, desk, wanted, asking, refusal, errand);
  }

  /** A result told what it was computed by. */
  public PageState computedBy(String title) {
    return with(means.withEngine(title));
  }

  /** The engine failed, and goes on in a slower way. */
  public PageState fellBack(String message) {
    return with(means.withNotice(message));
  }

  private PageState with(Means newMeans) {
    return new PageState(
        engine, newMeans, downloads, missing, desk, wanted, asking, refusal, errand);
  }

  /** Bytes of a model arrived. */
  public PageState downloaded(String model, long loaded, long total) {
    return with(downloads.with(model, loaded, total));
  }

  /** The server that has the models is starting, or has started. */
  public PageState awaiting(boolean now) {
    return with(downloads.awaited(now));
  }

  /** What was on its way does not come. */
  public PageState notDownloading() {
    return with(Downloads.NONE);
  }

  private PageState with(Downloads newDownloads) {
    return new PageState(
        engine, means, newDownloads, missing, desk, wanted, asking, refusal, errand);
  }

  /** Pictures were given. */
  public PageState given(List<Item> items) {
    return with(desk.added(items)).refused(null);
  }

  /** What was given holds no picture; null where that is over. */
  public PageState refused(Problem problem) {
    return new PageState(
        engine, means, downloads, missing, desk, wanted, asking, problem, Errand.NONE);
  }

  /** Another picture is shown. */
  public PageState choosing(int id) {
    return with(desk.choosing(id)).refused(null);
  }

  /** Another model says what pictures show. */
  public PageState outdated() {
    return with(desk.changeAll(Item::outdated));
  }

  /** The pictures became others. */
  public PageState with(Desk newDesk) {
    return new PageState(
        engine, means, downloads, missing, newDesk, wanted, asking, refusal, errand);
  }

  /** One picture became another. */
  public PageState change(int id, UnaryOperator<Item> change) {
    return with(desk.change(id, change));
  }

  /** Something else is wanted. */
  public PageState wanting(Wanted newWanted) {
    boolean sameModel = newWanted.search().model() == wanted.search().model();
    return following(newWanted, sameModel ? missing : missing.without(ModelKind.FACES));
  }

  /** Other models are missing, or something else is told of them. */
  public PageState with(Missing newMissing) {
    return newMissing.isLike(missing)
        ? new PageState(engine, means, downloads, newMissing, desk, wanted, asking, refusal, errand)
        : following(wanted, newMissing);
  }

  private PageState following(Wanted newWanted, Missing newMissing) {
    Wanted attainable = newMissing.attainable(newWanted);
    Desk following = desk.changeAll(item -> item.wanting(attainable));
    return new PageState(
        engine, means, downloads, newMissing, following, newWanted, asking, refusal, errand);
  }

  /** What is wanted, as far as the models that are there can find it. */
  public Wanted sought() {
    return missing.attainable(wanted);
  }

  /** The model that is wanted and missing, so that nobody says what pictures show; else null. */
  public MissingModel missingClassifier() {
    return wanted.classes() ? missing.classifier() : null;
  }

  /** The person is being asked, or is not any more. */
  public PageState asking(boolean now) {
    return new PageState(engine, means, downloads, missing, desk, wanted, now, refusal, errand);
  }

  public PageState with(Errand newErrand) {
    return new PageState(
        engine, means, downloads, missing, desk, wanted, asking, refusal, newErrand);
  }
}
