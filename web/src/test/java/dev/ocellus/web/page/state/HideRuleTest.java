package dev.ocellus.web.page.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.result.Box;
import dev.ocellus.result.Face;
import dev.ocellus.result.FaceDetection;
import dev.ocellus.result.Landmarks;
import dev.ocellus.result.Point;
import dev.ocellus.result.Where;
import dev.ocellus.timing.Timings;
import dev.ocellus.web.text.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In whatever order things happen, no file shows a face that the rule hides. */
final class HideRuleTest {
  private static final int ORDERS = 300;
  private static final int STEPS = 150;
  private static final int MOST_PICTURES = 5;
  private static final Timings TIMINGS = new Timings(0, 0, 0, 0);

  static IntStream seeds() {
    return IntStream.range(0, ORDERS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void no_file_shows_a_face_that_the_rule_hides(int seed) {
    Person person = new Person(seed);
    for (int step = 0; step < STEPS; step++) {
      String what = person.acts();
      assertThat(person.exposed()).as("seed %d, step %d, %s", seed, step, what).isEmpty();
      assertThat(person.rules())
          .as("seed %d, step %d, %s", seed, step, what)
          .isEqualTo(person.rule);
    }
  }

  /** Somebody who does everything that can be done, and the page before them. */
  private static final class Person {
    private record Remembered(Map<Integer, Boolean> rule, boolean all) {}

    private record Choice(String name, Runnable act) {}

    private final Random random;
    private final List<Choice> choices = new ArrayList<>();
    private final Map<Integer, List<Face>> truth = new HashMap<>();
    private final Set<String> letShow = new HashSet<>();
    private final Deque<Remembered> past = new ArrayDeque<>();
    private final Deque<Remembered> future = new ArrayDeque<>();
    private Map<Integer, Boolean> rule = new HashMap<>();
    private boolean all;
    private PageState state = PageState.FIRST.with(Samples.DEVICE);
    private Desk removedFrom = Desk.EMPTY;
    private Item earlier;
    private int lastId;

    Person(int seed) {
      random = new Random(seed);
      can("gives pictures", this::give);
      can("chooses", () -> state = state.choosing(any().id()));
      can("waits", this::detect);
      can("waits on", this::detect);
      can("waits longer", this::detect);
      can("loses the work", () -> stop(Problem.Kind.NETWORK));
      can("cancels", () -> stop(Problem.Kind.CANCELLED));
      can("tries again", () -> change(Item::retried));
      can("prefers another way", () -> change(Item::again));
      can("interrupts", () -> change(Item::postponed));
      can("uses another model", () -> state = state.outdated());
      can("wants other scores", () -> want(state.query().withLeastFaceScore(tenth())));
      can("wants other sizes", () -> want(state.query().withLeastFaceSize(10 + 100 * tenth())));
      can("ticks faces", () -> want(state.query().with(Task.FACES, random.nextBoolean())));
      can("ticks classes", () -> want(state.query().with(Task.CLASSES, random.nextBoolean())));
      can("hides faces", () -> rule(true));
      can("hides no faces", () -> rule(false));
      can("hides all", () -> ruleAll(true));
      can("leaves all", () -> ruleAll(false));
      can("toggles a face", this::toggle);
      can("draws", () -> edit(hiding -> hiding.added(chosen().picture())));
      can("moves", () -> edit(hiding -> hiding.moved(9, -4, chosen().picture())));
      can("selects", this::select);
      can("removes a part", this::removePart);
      can("changes the look", this::look);
      can("undoes", this::undo);
      can("redoes", this::redo);
      can("removes a picture", this::remove);
      can("puts back", this::putBack);
      can("sees something", () -> earlier = chosen());
      can("goes back to what was seen", this::goBack);
    }

    private void can(String name, Runnable act) {
      choices.add(new Choice(name, act));
    }

    String acts() {
      Choice choice = choices.get(state.desk().isEmpty() ? 0 : random.nextInt(choices.size()));
      choice.act().run();
      return choice.name();
    }

    /** Faces that a file would show although the rule holds and nobody let them show. */
    List<String> exposed() {
      List<String> exposed = new ArrayList<>();
      for (Item item : state.desk().items()) {
        Query query = state.effectiveQuery();
        boolean file = item.isSavable(query) && item.coverage(query) != Coverage.PENDING;
        if (file && item.hiding().faces()) {
          List<Face> faces = truth.get(item.id());
          for (int i = 0; i < faces.size(); i++) {
            String name = item.id() + "/" + i;
            if (isFound(faces.get(i), query.search())
                && !isCovered(faces.get(i), item)
                && !letShow.contains(name)) {
              exposed.add(name);
            }
          }
        }
      }
      return exposed;
    }

    /** Whether there is a part over a face, or one of its own that was moved by hand. */
    private boolean isCovered(Face face, Item item) {
      for (Region region : item.hiding().regions()) {
        boolean moved = region.isChanged() && name(region.face(), item).equals(name(face, item));
        if (moved || contains(region.box(), face.box(), item.picture())) {
          return true;
        }
      }
      return false;
    }

    private static boolean contains(Box outer, Box inner, Picture picture) {
      return outer.x() <= Math.max(0, inner.x())
          && outer.y() <= Math.max(0, inner.y())
          && outer.right() >= Math.min(picture.width(), inner.right())
          && outer.bottom() >= Math.min(picture.height(), inner.bottom());
    }

    Map<Integer, Boolean> rules() {
      Map<Integer, Boolean> rules = new HashMap<>(rule);
      for (Item item : state.desk().items()) {
        rules.put(item.id(), item.hiding().faces());
      }
      return rules;
    }

    private String name(Face face, Item item) {
      List<Face> faces = truth.get(item.id());
      int nearest = 0;
      for (int i = 1; i < faces.size(); i++) {
        float better = faces.get(i).box().iou(face.box());
        nearest = better > faces.get(nearest).box().iou(face.box()) ? i : nearest;
      }
      return item.id() + "/" + nearest;
    }

    private Item chosen() {
      return state.desk().chosen();
    }

    private Item any() {
      List<Item> items = state.desk().items();
      return items.get(random.nextInt(items.size()));
    }

    private double tenth() {
      return random.nextInt(10) / 10.0;
    }

    private void give() {
      if (state.desk().items().size() >= MOST_PICTURES) {
        return;
      }
      int id = ++lastId;
      truth.put(id, faces());
      rule.put(id, all);
      state = state.given(List.of(Item.of(id, Samples.OFFICE)));
      state = state.change(id, item -> item.found(state.effectiveQuery()));
    }

    private List<Face> faces() {
      List<Face> faces = new ArrayList<>();
      int count = random.nextInt(5);
      for (int i = 0; i < count; i++) {
        float side = 20 + random.nextInt(60);
        faces.add(face(new Box(i * 95, random.nextInt(250), side, side), random.nextFloat()));
      }
      return faces;
    }

    private static Face face(Box box, float score) {
      Point point = new Point(box.x(), box.y());
      return new Face(box, score, new Landmarks(point, point, point, point, point));
    }

    /** The next picture is looked at to the end; a face is never found twice in just one place. */
    private void detect() {
      Item next = state.desk().next();
      if (next == null) {
        return;
      }
      Query query = state.effectiveQuery();
      state = state.change(next.id(), item -> item.looking(query));
      Item looked = state.desk().get(next.id());
      Work.Looking looking = (Work.Looking) looked.work();
      if (looking.classes() != null) {
        var classes = Samples.classification(Where.DEVICE);
        state = state.change(next.id(), item -> item.classified(classes, query));
      }
      if (looking.faces() != null && random.nextInt(4) > 0) {
        FaceDetection found = found(next.id(), query.search());
        state = state.change(next.id(), item -> item.detected(found, query.search(), query));
      } else if (looking.faces() != null) {
        state = state.change(next.id(), item -> item.stopped(new Problem(Problem.Kind.NETWORK)));
      }
    }

    private FaceDetection found(int id, FaceSearch search) {
      List<Face> found = new ArrayList<>();
      for (Face face : truth.get(id)) {
        if (isFound(face, search)) {
          Box box = face.box();
          float shift = random.nextFloat() * 2;
          Box shifted = new Box(box.x() + shift, box.y() - shift, box.width(), box.height());
          found.add(face(shifted, face.score()));
        }
      }
      return new FaceDetection("mtcnn", Where.DEVICE, 500, 375, found, TIMINGS);
    }

    private static boolean isFound(Face face, FaceSearch search) {
      return face.score() >= search.leastScore() && face.box().width() >= search.leastSize();
    }

    private void stop(Problem.Kind kind) {
      if (chosen().work().pending()) {
        change(item -> item.stopped(new Problem(kind)));
      }
    }

    private void change(UnaryOperator<Item> change) {
      state = state.change(any().id(), change);
    }

    private void want(Query query) {
      state = state.wanting(query);
    }

    private void edit(UnaryOperator<Hiding> change) {
      remember();
      Query query = state.effectiveQuery();
      state = state.with(state.desk().hiding(state.desk().chosenId(), change, query));
    }

    private void rule(boolean on) {
      edit(hiding -> hiding.withFaces(on));
      rule.put(chosen().id(), on);
      if (on) {
        letShow.removeIf(name -> name.startsWith(chosen().id() + "/"));
      }
    }

    private void ruleAll(boolean on) {
      remember();
      state = state.with(state.desk().hidingAll(on, state.effectiveQuery()));
      all = on;
      for (Item item : state.desk().items()) {
        rule.put(item.id(), on || rule.get(item.id()));
      }
    }

    private void toggle() {
      List<Face> faces = chosen().faces();
      if (!faces.isEmpty()) {
        Face face = faces.get(random.nextInt(faces.size()));
        letShow.add(name(face, chosen()));
        edit(hiding -> hiding.toggled(face, chosen().picture()));
      }
    }

    private void select() {
      int count = chosen().hiding().regions().size();
      if (count > 0) {
        int number = random.nextInt(count);
        Query query = state.effectiveQuery();
        state =
            state.with(
                state.desk().adjusting(chosen().id(), hiding -> hiding.selecting(number), query));
      }
    }

    private void removePart() {
      Hiding hiding = chosen().hiding();
      if (hiding.selected() >= 0) {
        Face face = hiding.regions().get(hiding.selected()).face();
        if (face != null) {
          letShow.add(name(face, chosen()));
        }
        edit(Hiding::removed);
      }
    }

    private void look() {
      remember();
      Query query = state.effectiveQuery();
      double strength = tenth();
      state =
          state.with(
              state.desk().remembering().looking(look -> look.withStrength(strength), query));
    }

    private void remember() {
      past.push(now());
      future.clear();
    }

    private Remembered now() {
      Map<Integer, Boolean> onDesk = new HashMap<>();
      state.desk().items().forEach(item -> onDesk.put(item.id(), rule.get(item.id())));
      return new Remembered(onDesk, all);
    }

    private void undo() {
      if (state.desk().history().length() > 0) {
        future.push(now());
        restore(past.pop());
      }
      state = state.with(state.desk().undone(state.effectiveQuery()));
    }

    private void redo() {
      if (!future.isEmpty()) {
        past.push(now());
        restore(future.pop());
      }
      state = state.with(state.desk().redone(state.effectiveQuery()));
    }

    /** What was let show may be so again: the person said so once. */
    private void restore(Remembered remembered) {
      for (Item item : state.desk().items()) {
        Boolean then = remembered.rule().get(item.id());
        if (then != null) {
          rule.put(item.id(), then);
        }
        letShow.addAll(everLetShow(item));
      }
      all = remembered.all();
    }

    private List<String> everLetShow(Item item) {
      List<String> names = new ArrayList<>();
      for (HideMoment moment : moments()) {
        Hiding then = moment.hiding(item.id());
        if (then != null) {
          then.exceptions().forEach(face -> names.add(name(face, item)));
        }
      }
      return names;
    }

    private List<HideMoment> moments() {
      List<HideMoment> moments = new ArrayList<>(state.desk().history().past());
      moments.addAll(state.desk().history().future());
      return moments;
    }

    private void remove() {
      removedFrom = state.desk();
      state = state.with(state.desk().removed(any().id()));
    }

    private void putBack() {
      if (removedFrom.isEmpty()) {
        return;
      }
      for (Item item : removedFrom.items()) {
        if (state.desk().get(item.id()) == null) {
          rule.put(item.id(), all || rule.get(item.id()));
        }
      }
      state = state.with(state.desk().with(removedFrom, state.effectiveQuery()));
      removedFrom = Desk.EMPTY;
    }

    private void goBack() {
      if (earlier != null) {
        state = state.change(earlier.id(), item -> item.seen(earlier, state.effectiveQuery()));
      }
    }
  }
}
