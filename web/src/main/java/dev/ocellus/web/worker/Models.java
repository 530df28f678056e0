package dev.ocellus.web.worker;

import dev.ocellus.web.browser.JsBytes;
import dev.ocellus.web.browser.JsException;
import dev.ocellus.web.browser.JsObjects;
import dev.ocellus.web.browser.Promises;
import dev.ocellus.web.host.InferenceLoader;
import dev.ocellus.web.models.ModelEntry;
import dev.ocellus.web.models.ModelFile;
import dev.ocellus.web.models.ModelKind;
import dev.ocellus.web.protocol.Calls;
import dev.ocellus.web.protocol.ErrorCode;
import dev.ocellus.web.protocol.Inference;
import dev.ocellus.web.protocol.OcellusException;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.typedarrays.Uint8Array;

/** What runs models, and those it has; it comes with the first of them, while that comes too. */
final class Models {
  private final ModelStore store;
  private final InferenceLoader loader;
  private boolean hasClassifier;
  private boolean hasFaceDetector;

  Models(ModelStore store, InferenceLoader loader) {
    this.store = store;
    this.loader = loader;
  }

  /** The program that runs models, and does what else takes much of a program. */
  Inference program(int threads) {
    return loaded(loader.load(threads));
  }

  /**
   * Runs models, and has a classifier; {@code job} hears of the classifier's download.
   *
   * @param own the caller's, the same each time; null for the built-in one
   */
  Inference withClassifier(JSObject own, int threads, Job job) {
    return JsObjects.isPresent(own) ? withOwn(own, threads, job) : withBuiltIn(threads, job);
  }

  private Inference withOwn(JSObject own, int threads, Job job) {
    Inference inference = program(threads);
    if (!hasClassifier) {
      Calls.await(inference.loadOwnClassifier(own, job));
      hasClassifier = true;
    }
    return inference;
  }

  private Inference withBuiltIn(int threads, Job job) {
    ModelEntry entry = hasClassifier ? null : store.find(ModelKind.CLASSIFIER, "", job);
    JSPromise<Inference> inference = loader.load(threads);
    if (entry != null) {
      rehearse(inference, entry);
      String name = entry.name();
      ModelFile labelFile = requireLabels(entry);
      int total = labelFile.bytes() + entry.graph().bytes();
      Uint8Array labels = bytes(labelFile, job, loaded -> job.downloaded(name, loaded, total));
      Uint8Array graph =
          bytes(
              entry.graph(),
              job,
              loaded -> job.downloaded(name, labelFile.bytes() + loaded, total));
      job.downloadedAll(name, total);
      String text = new JsBytes(labels).text();
      Calls.await(loaded(inference).loadClassifier(name, graph, text, job));
      hasClassifier = true;
    }
    return loaded(inference);
  }

  /**
   * Runs models, and has a face detector; {@code job} hears of the detector's download.
   *
   * @param name the detector's, the same each time; empty for the first of the list
   */
  Inference withFaceDetector(String name, int threads, Job job) {
    ModelEntry entry = hasFaceDetector ? null : store.find(ModelKind.FACES, name, job);
    JSPromise<Inference> inference = loader.load(threads);
    if (entry != null) {
      rehearse(inference, entry);
      String model = entry.name();
      int total = entry.graph().bytes();
      Uint8Array graph = bytes(entry.graph(), job, loaded -> job.downloaded(model, loaded, total));
      Calls.await(loaded(inference).loadFaceDetector(model, graph, job));
      hasFaceDetector = true;
    }
    return loaded(inference);
  }

  /** Uses the time that a model takes to come. What fails fails again when it is waited for. */
  private static void rehearse(JSPromise<Inference> program, ModelEntry entry) {
    program
        .flatThen(inference -> inference.rehearse(entry.graph().bytes()))
        .catchError(ignored -> null);
  }

  private Uint8Array bytes(ModelFile file, Job job, Download.Watch watch) {
    return store.bytes(file, job, watch);
  }

  private static Inference loaded(JSPromise<Inference> inference) {
    try {
      return Promises.await(inference);
    } catch (JsException e) {
      throw new OcellusException(
          ErrorCode.NETWORK,
          "the program that runs models cannot be loaded ("
              + e.getMessage()
              + "); look at the network and try again");
    }
  }

  private static ModelFile requireLabels(ModelEntry entry) {
    if (entry.labels() == null) {
      throw new OcellusException(
          ErrorCode.MODEL_MISSING,
          "the classifier " + entry.name() + " has no labels; add them to the server");
    }
    return entry.labels();
  }
}
