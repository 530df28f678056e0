package dev.ocellus.web.engine;

import dev.ocellus.codegen.Tier;
import dev.ocellus.engine.Way;
import dev.ocellus.engine.Ways;
import dev.ocellus.web.browser.Capabilities;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The ways of a browser: what it runs, the fastest first. */
public final class BrowserWays {
  /** Steps are short: further threads would rather wait for each other than help. */
  private static final int MOST_THREADS = 8;

  private BrowserWays() {}

  /**
   * The ways.
   *
   * @param threads how many threads are wanted, from 1; 0 for as many as are good
   * @param helper starts a worker that helps
   * @param notices hears why another way is taken, and which
   */
  public static Ways of(int threads, HelperStart helper, Consumer<String> notices) {
    List<Supplier<Way>> ways = new ArrayList<>();
    List<Tier> tiers = new ArrayList<>(List.of(Tier.values()));
    tiers.removeIf(tier -> !Features.has(tier));
    int most = tiers.isEmpty() || !Features.threads() ? 1 : threads > 0 ? threads : good();
    if (most > 1) {
      ways.add(() -> new EngineWay(tiers.get(0), most, helper));
    }
    for (Tier tier : tiers) {
      ways.add(() -> new EngineWay(tier, 1, helper));
    }
    ways.add(InterpretedWay::new);
    return new Ways(ways, notices);
  }

  private static int good() {
    double processors = Capabilities.processors();
    return processors >= 1 ? (int) Math.min(processors, MOST_THREADS) : 1;
  }
}
