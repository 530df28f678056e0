package dev.ocellus.e2e.harness;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.function.Consumer;

/**
 * Hears what Chromium itself writes into the console about a page's workers: refused requests and
 * policy violations. Playwright passes on only what the workers' own code says.
 */
final class WorkerLog {
  private final CDPSession session;
  private final Consumer<String> errors;
  private int lastId;

  private WorkerLog(CDPSession session, Consumer<String> errors) {
    this.session = session;
    this.errors = errors;
  }

  static void listen(Page page, Consumer<String> errors) {
    CDPSession session = page.context().newCDPSession(page);
    WorkerLog log = new WorkerLog(session, errors);
    session.on("Target.attachedToTarget", log::attached);
    session.on("Target.receivedMessageFromTarget", log::received);
    JsonObject options = new JsonObject();
    options.addProperty("autoAttach", true);
    options.addProperty("waitForDebuggerOnStart", false);
    options.addProperty("flatten", false);
    session.send("Target.setAutoAttach", options);
  }

  private void attached(JsonObject event) {
    JsonObject enable = new JsonObject();
    enable.addProperty("id", ++lastId);
    enable.addProperty("method", "Log.enable");
    JsonObject message = new JsonObject();
    message.add("sessionId", event.get("sessionId"));
    message.addProperty("message", enable.toString());
    try {
      session.send("Target.sendMessageToTarget", message);
    } catch (PlaywrightException ended) {
      // A worker may end, and a page may leave, before it could be listened to.
    }
  }

  private void received(JsonObject event) {
    JsonObject message =
        JsonParser.parseString(event.get("message").getAsString()).getAsJsonObject();
    if (message.has("method") && message.get("method").getAsString().equals("Log.entryAdded")) {
      JsonObject entry = message.getAsJsonObject("params").getAsJsonObject("entry");
      if (entry.get("level").getAsString().equals("error")) {
        errors.accept("worker: " + entry.get("text").getAsString());
      }
    }
  }
}
