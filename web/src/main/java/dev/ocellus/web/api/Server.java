package dev.ocellus.web.api;

import dev.ocellus.web.browser.AbortSignals;
import dev.ocellus.web.browser.Fetch;
import dev.ocellus.web.browser.JsException;
import dev.ocellus.web.browser.Promises;
import dev.ocellus.web.browser.RequestInit;
import dev.ocellus.web.browser.Response;
import dev.ocellus.web.browser.Urls;
import dev.ocellus.web.protocol.ErrorCode;
import dev.ocellus.web.protocol.OcellusException;
import org.teavm.jso.core.JSObjects;

/** The server, as far as the page knows it. */
final class Server {
  private static final int PATIENCE_MS = 3000;

  private final String folder;

  /**
   * A server.
   *
   * @param folder its address, absolute, with a slash at its end
   */
  Server(String folder) {
    this.folder = folder;
  }

  String address(String path) {
    return Urls.resolve(path, folder);
  }

  /** Whether it says that it can work. */
  boolean isReady() {
    RequestInit init = JSObjects.create();
    init.setCache("no-store");
    init.setSignal(AbortSignals.after(PATIENCE_MS));
    try {
      return Promises.await(Fetch.fetch(address("v2/health/ready"), init)).isOk();
    } catch (JsException e) {
      return false;
    }
  }

  /** What an answer that is not 2xx means. */
  OcellusException refused(Response response) {
    int status = response.getStatus();
    return new OcellusException(codeOf(status), "HTTP " + status + ": " + messageOf(response));
  }

  private static ErrorCode codeOf(int status) {
    return switch (status) {
      case 400 -> ErrorCode.UNREADABLE;
      case 413 -> ErrorCode.TOO_LARGE;
      case 415 -> ErrorCode.UNSUPPORTED;
      case 429, 503 -> ErrorCode.SERVER_BUSY;
      case 404, 405 -> ErrorCode.NO_SERVER;
      default -> ErrorCode.NETWORK;
    };
  }

  private String messageOf(Response response) {
    try {
      String error = new Options(Promises.await(response.json())).text("error", "");
      return error.isEmpty() ? "the server " + folder + " gives no reason" : error;
    } catch (JsException e) {
      return "the server " + folder + " gives no reason";
    }
  }
}
