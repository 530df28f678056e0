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
 * @param query what is to be looked for, and how much of it is shown
 * @param asking whether the person is being asked for the leave to send pictures
 * @param refusal why what was given last is not on the desk; null where it is
 */
public record PageState(
    Engine engine,
    ComputeStatus computeStatus,
    Downloads downloads,
    Missing missing,
    Desk desk,
    Query query,
    boolean asking,
    Problem refusal,
    BackgroundTask backgroundTask) {
  public static final PageState FIRST =
      new PageState(
          new Engine.Starting(),
          ComputeStatus.UNKNOWN,
          Downloads.NONE,
          Missing.NONE,
          Desk.EMPTY,
          Query.FIRST,
          false,
          null,
          BackgroundTask.NONE);

  /** Another engine, or another state of it; one that starts has told nothing yet. */
  public PageState with(Engine newEngine) {
    ComputeStatus known =
        newEngine instanceof Engine.Starting ? ComputeStatus.UNKNOWN : computeStatus;
    return new PageState(
        newEngine, known, downloads, missing, desk, query, asking, refusal, backgroundTask);
  }

  /** A result told what it was computed by. */
  public PageState computedBy(String title) {
    return with(computeStatus.withEngine(title));
  }

  /** The engine failed, and goes on in a slower way. */
  public PageState fellBack(String message) {
    return with(computeStatus.withNotice(message));
  }

  private PageState with(ComputeStatus newStatus) {
    return new PageState(
        engine, newStatus, downloads, missing, desk, query, asking, refusal, backgroundTask);
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
        engine, computeStatus, newDownloads, missing, desk, query, asking, refusal, backgroundTask);
  }

  /** Pictures were given. */
  public PageState given(List<Item> items) {
    return with(desk.added(items)).refused(null);
  }

  /** What was given holds no picture; null where that is over. */
  public PageState refused(Problem problem) {
    return new PageState(
        engine,
        computeStatus,
        downloads,
        missing,
        desk,
        query,
        asking,
        problem,
        BackgroundTask.NONE);
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
        engine, computeStatus, downloads, missing, newDesk, query, asking, refusal, backgroundTask);
  }

  /** One picture became another. */
  public PageState change(int id, UnaryOperator<Item> change) {
    return with(desk.change(id, change));
  }

  /** Something else is wanted. */
  public PageState wanting(Query newQuery) {
    boolean sameModel = newQuery.search().model() == query.search().model();
    return following(newQuery, sameModel ? missing : missing.without(ModelKind.FACES));
  }

  /** Other models are missing, or something else is told of them. */
  public PageState with(Missing newMissing) {
    return newMissing.isLike(missing)
        ? new PageState(
            engine,
            computeStatus,
            downloads,
            newMissing,
            desk,
            query,
            asking,
            refusal,
            backgroundTask)
        : following(query, newMissing);
  }

  private PageState following(Query newQuery, Missing newMissing) {
    Query attainable = newMissing.attainable(newQuery);
    Desk following = desk.changeAll(item -> item.wanting(attainable));
    return new PageState(
        engine,
        computeStatus,
        downloads,
        newMissing,
        following,
        newQuery,
        asking,
        refusal,
        backgroundTask);
  }

  /** What is wanted, as far as the models that are there can find it. */
  public Query effectiveQuery() {
    return missing.attainable(query);
  }

  /** The model that is wanted and missing, so that nobody says what pictures show; else null. */
  public MissingModel missingClassifier() {
    return query.classes() ? missing.classifier() : null;
  }

  /** The person is being asked, or is not any more. */
  public PageState asking(boolean now) {
    return new PageState(
        engine, computeStatus, downloads, missing, desk, query, now, refusal, backgroundTask);
  }

  public PageState with(BackgroundTask newTask) {
    return new PageState(
        engine, computeStatus, downloads, missing, desk, query, asking, refusal, newTask);
  }
}
