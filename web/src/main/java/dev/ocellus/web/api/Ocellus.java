package dev.ocellus.web.api;

import dev.ocellus.result.Where;
import dev.ocellus.web.browser.AbortSignal;
import dev.ocellus.web.browser.Capabilities;
import dev.ocellus.web.browser.JsObjects;
import dev.ocellus.web.browser.Urls;
import dev.ocellus.web.host.Installation;
import dev.ocellus.web.protocol.Calls;
import dev.ocellus.web.protocol.ErrorCode;
import dev.ocellus.web.protocol.OcellusException;
import dev.ocellus.web.routing.Decision;
import dev.ocellus.web.routing.Device;
import dev.ocellus.web.routing.Preference;
import dev.ocellus.web.routing.Reason;
import dev.ocellus.web.routing.Router;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** Where everything begins. */
public final class Ocellus {
  private static final int MOST_THREADS = 64;
  private static final String AUTO = "auto";

  private Ocellus() {}

  /**
   * Decides where to work and makes an {@link Eye}. A server that is asked for and says that it is
   * starting is waited for, up to five minutes. Rejected with {@code no-server} when it does not
   * answer, or not to pages of this origin, {@code server-busy} when it is not ready then, and
   * {@code cancelled} when the signal among the options says so.
   *
   * @param options may be null or undefined
   * @param installation where the server is looked for, and what starts the worker
   */
  public static JSPromise<Eye> load(LoadOptions options, Installation installation) {
    return Calls.promise(() -> load(new Options(options), installation));
  }

  private static Eye load(Options options, Installation installation) {
    Preference preference = preference(options.text("where", AUTO));
    double budgetMs = options.number("budgetMs", Router.DEFAULT_BUDGET_MS, 0);
    int threads = options.whole("threads", 0, 1, MOST_THREADS);
    String faces = options.oneOf("faces", AUTO, "mtcnn", "ocellus");
    String faceModel = faces.equals(AUTO) ? "" : faces;
    ProgressListener listener = options.listener(null);
    AbortSignal signal = wanted(options.signal());
    String folder = folder(options.text("server", ""));
    Server server = new Server(Urls.resolve(folder, installation.getHome()));
    JSObject own = own(options.get("classifier"), preference);
    WorkerBackend worker =
        new WorkerBackend(new WorkerClient(installation), threads, own, faceModel);
    if (own != null) {
      checkFits(own, worker);
      return new BrowserEye(Router.ofOwnModel(preference), worker, worker, listener);
    }

    Reason hindrance = hindrance(server, preference, new Call(signal, listener));
    Decision decision = Router.decide(preference, device(worker), hindrance, budgetMs);
    Backend backend =
        decision.where() == Where.DEVICE ? worker : new ServerBackend(server, faceModel);
    return new BrowserEye(decision, backend, worker, listener);
  }

  private static AbortSignal wanted(AbortSignal signal) {
    if (signal != null && signal.isAborted()) {
      throw Call.cancelled();
    }
    return signal;
  }

  /** Why the server cannot work; null where it can, as one that is asked for has to. */
  private static Reason hindrance(Server server, Preference preference, Call call) {
    try {
      Reason hindrance = preference == Preference.AUTO ? server.hindrance() : null;
      if (preference == Preference.SERVER) {
        server.awaitReady(call);
      }
      call.check();
      return hindrance;
    } finally {
      call.end();
    }
  }

  /** The caller's classifier; null where there is none. */
  private static JSObject own(JSObject given, Preference preference) {
    if (!JsObjects.isPresent(given)) {
      return null;
    }
    if (preference == Preference.SERVER) {
      throw new OcellusException(
          ErrorCode.BAD_OPTION,
          "the option where is server, and classifier is given; models of one's own work on the"
              + " device only: load with where: 'auto' or 'device'");
    }
    if (!JsObjects.isPresent(JsObjects.get(given, "labels"))) {
      throw Options.bad("classifier.labels", "missing", "a Blob or an array of strings");
    }
    return OwnModel.of(given);
  }

  private static void checkFits(JSObject own, WorkerBackend worker) {
    try {
      if (!hasSize(own, worker)) {
        throw Options.bad("classifier.size", "missing", "given: the graph does not tell it");
      }
    } catch (RuntimeException e) {
      worker.close();
      throw e;
    }
  }

  private static boolean hasSize(JSObject own, WorkerBackend worker) {
    JSObject found = worker.inspect(own, new Call(null, null));
    return JsObjects.isPresent(JsObjects.get(found, "size"));
  }

  private static Device device(WorkerBackend worker) {
    return new Device(
        Capabilities.wasmGc(),
        Capabilities.simd(),
        Capabilities.memoryGb(),
        () -> worker.estimateMs(new Call(null, null)));
  }

  private static String folder(String address) {
    return address.isEmpty() || address.endsWith("/") ? address : address + "/";
  }

  private static Preference preference(String text) {
    for (Preference preference : Preference.values()) {
      if (preference.text().equals(text)) {
        return preference;
      }
    }
    throw Options.bad("where", text, "auto, device or server");
  }
}
