package dev.ocellus.web.engine;

import dev.ocellus.engine.EngineException;
import dev.ocellus.web.browser.JsException;
import dev.ocellus.web.browser.JsObjects;
import dev.ocellus.web.browser.WasmMemory;
import dev.ocellus.web.browser.WasmModule;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;

/** The workers that take their part of each run. A run does not wait for one that is not there. */
final class Helpers {
  private final List<HelperWorker> workers = new ArrayList<>();
  private int ready;
  private String lost;

  /**
   * Starts workers.
   *
   * @param count how many, at least 0
   * @param start starts one
   * @throws EngineException when the browser starts none
   */
  Helpers(int count, HelperStart start) {
    try {
      for (int i = 0; i < count; i++) {
        add(start.start());
      }
    } catch (RuntimeException e) {
      end();
      throw new EngineException(
          "a helping thread cannot be started (" + JsException.message(e) + ")");
    }
  }

  private void add(HelperWorker worker) {
    workers.add(worker);
    worker.addEventListener("message", event -> ready++);
    worker.addEventListener(
        "error",
        event -> {
          event.preventDefault();
          lose(JsObjects.get(event, "message"));
        });
    worker.addEventListener("messageerror", event -> lose(null));
  }

  private void lose(JSObject message) {
    lost = JsObjects.isPresent(message) ? " (" + JsObjects.text(message) + ")" : "";
  }

  int count() {
    return workers.size();
  }

  /** How many can take part by now. */
  int ready() {
    return ready;
  }

  /** Gives the workers a module; each can take part when it has it. */
  void load(int number, WasmModule module, WasmMemory memory) {
    for (HelperWorker worker : workers) {
      worker.postMessage(HelperMessage.of(number, module, memory));
    }
  }

  /** Passes while all are well, as far as is known. */
  void requireNoneLost() {
    if (lost != null) {
      throw new EngineException("a helping thread is lost" + lost);
    }
  }

  void end() {
    workers.forEach(HelperWorker::terminate);
  }
}
