package dev.ocellus.bench.run;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A module of {@code e2e/bench/page} in a page, and a process, of its own. */
public final class PageContestant implements Contestant {
  private final String name;
  private final Page page;

  PageContestant(String name, Page page) {
    this.name = name;
    this.page = page;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public double[] time(int settling, int runs) {
    List<Integer> counts = List.of(settling, runs);
    return numbers(page.evaluate("counts => bench.time(...counts)", counts));
  }

  @Override
  public float[] output() {
    double[] numbers = numbers(page.evaluate("() => bench.output()"));
    float[] output = new float[numbers.length];
    for (int i = 0; i < output.length; i++) {
      output[i] = (float) numbers[i];
    }
    return output;
  }

  /** What the contestant tells about itself. */
  public JsonObject about() {
    return object("() => bench.about()");
  }

  /** The milliseconds of each layer in one run, by the layers' names. */
  public Map<String, Double> layers() {
    Map<String, Double> times = new HashMap<>();
    object("() => bench.layers()").asMap().forEach((name, ms) -> times.put(name, ms.getAsDouble()));
    return times;
  }

  private JsonObject object(String function) {
    return new Gson().fromJson((String) page.evaluate(function), JsonObject.class);
  }

  /** Bytes in use by the page and its workers, after what is not needed has been let go. */
  public double memory() {
    return ((Number) page.evaluate("() => bench.memory()")).doubleValue();
  }

  @Override
  public void close() {
    page.context().close();
  }

  private static double[] numbers(Object list) {
    return ((List<?>) list).stream().mapToDouble(value -> ((Number) value).doubleValue()).toArray();
  }
}
