package dev.ocellus.web.routing;

/** The rules. */
public final class Router {
  /** Weights, a large picture and what is computed from it fit into this much. */
  public static final double LEAST_MEMORY_GB = 2;

  /** How long a picture may take on the device where the caller sets no budget. */
  public static final double DEFAULT_BUDGET_MS = 500;

  private Router() {}

  /** Decides where there is a model of the caller's own, which no server has. */
  public static Decision ofOwnModel(Preference preference) {
    return Decision.of(preference == Preference.DEVICE ? Reason.ASKED_DEVICE : Reason.OWN_MODEL);
  }

  /**
   * Decides.
   *
   * @param preference what the caller asked for; it is followed
   * @param hindrance why the server cannot do it, null where it can; it does not matter to {@link
   *     Preference#SERVER}
   * @param budgetMs an estimate above this means server
   */
  public static Decision decide(
      Preference preference, Device device, Reason hindrance, double budgetMs) {
    if (preference != Preference.AUTO) {
      return Decision.of(
          preference == Preference.DEVICE ? Reason.ASKED_DEVICE : Reason.ASKED_SERVER);
    }
    if (hindrance != null) {
      return Decision.of(hindrance);
    }
    if (!device.wasmGc()) {
      return Decision.of(Reason.NO_WASM_GC);
    }
    if (!device.simd()) {
      return Decision.of(Reason.NO_SIMD);
    }
    if (device.memoryGb() < LEAST_MEMORY_GB) {
      return new Decision(Reason.LITTLE_MEMORY, device.memoryGb(), LEAST_MEMORY_GB);
    }
    double estimateMs = device.estimateMs().getAsDouble();
    Reason reason = estimateMs <= budgetMs ? Reason.FAST_ENOUGH : Reason.TOO_SLOW;
    return new Decision(reason, estimateMs, budgetMs);
  }
}
