package dev.ocellus.web.api;

import dev.ocellus.model.ModelException;
import dev.ocellus.web.browser.AbortSignals;
import dev.ocellus.web.browser.Fetch;
import dev.ocellus.web.browser.JsException;
import dev.ocellus.web.browser.Promises;
import dev.ocellus.web.browser.RequestInit;
import dev.ocellus.web.browser.Response;
import dev.ocellus.web.browser.Urls;
import dev.ocellus.web.models.ModelIndex;
import dev.ocellus.web.models.ModelKind;
import dev.ocellus.web.protocol.ErrorCode;
import dev.ocellus.web.protocol.OcellusException;
import dev.ocellus.web.protocol.RetryingFetch;
import dev.ocellus.web.routing.Reason;
import org.teavm.jso.core.JSObjects;

/** The server, as far as the page knows it. */
final class Server {
  private static final int PATIENCE_MS = 3000;
  private static final String READY = "v2/health/ready";
  private static final String MODELS = "models/" + ModelIndex.NAME;
  private static final String ELSEWHERE = " load with where: 'auto' or 'device'";
  private static final int OK = 200;

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

  /** Why it cannot work for this page; null where it says that it can. */
  Reason hindrance() {
    try {
      Response response = Promises.await(Fetch.fetch(address(READY), briefly()));
      return response.isOk() && saysReady(response) ? null : Reason.NO_SERVER;
    } catch (JsException e) {
      return refusesOrigin(e, READY, briefly()) ? Reason.NOT_ALLOWED : Reason.NO_SERVER;
    }
  }

  /**
   * Passes when it says that it can work; one that is starting is waited for.
   *
   * @throws OcellusException when it cannot, or not for this page, or the call was cancelled
   */
  void awaitReady(Call call) {
    Response response = null;
    try {
      response = RetryingFetch.fetch(address(READY), Server::briefly, call);
    } catch (JsException e) {
      call.check();
      checkAllowed(e, READY, briefly(), ErrorCode.NO_SERVER);
    }
    int status = response == null ? 0 : response.getStatus();
    if (status == RetryingFetch.SERVICE_UNAVAILABLE) {
      throw new OcellusException(
          ErrorCode.SERVER_BUSY,
          "the server " + address("") + " is not ready yet; try again later, or" + ELSEWHERE);
    }
    if (status != OK) {
      throw new OcellusException(
          ErrorCode.NO_SERVER,
          "the server " + address("") + " does not answer; start it, or" + ELSEWHERE);
    }
    if (!saysReady(response)) {
      throw new OcellusException(
          ErrorCode.NO_SERVER,
          "what answers at "
              + address("")
              + " is not a server of Ocellus: "
              + address(READY)
              + " does not say that it is ready; correct the address, or"
              + ELSEWHERE);
    }
  }

  /** Whether an answer is a server's of Ocellus; some hosts answer everything with a page. */
  private static boolean saysReady(Response response) {
    try {
      return new Options(Promises.await(response.json())).text("ready", "").equals("true");
    } catch (JsException e) {
      return false;
    }
  }

  /**
   * Passes unless a request had no answer because the server does not allow pages of this origin.
   *
   * @param failure what came of the request
   * @param again asks for the same path in the same way
   * @throws OcellusException with the server's option that allows it
   */
  void checkAllowed(JsException failure, String path, RequestInit again, ErrorCode code) {
    if (refusesOrigin(failure, path, again)) {
      String origin = Urls.ownOrigin();
      throw new OcellusException(
          code,
          "the server "
              + address("")
              + " answers, but does not allow pages of "
              + origin
              + "; start it with --allow-origin "
              + origin
              + ", or"
              + ELSEWHERE);
    }
  }

  /**
   * Whether the server answers, but not to pages of this origin. Browsers do not tell that from no
   * answer at all; but a request that is shown nothing of the answer needs no permission (Fetch,
   * mode no-cors).
   */
  private boolean refusesOrigin(JsException failure, String path, RequestInit again) {
    if (!failure.isOfNetwork() || Urls.origin(folder).equals(Urls.ownOrigin())) {
      return false;
    }
    RequestInit blind = briefly();
    blind.setMode("no-cors");
    return !answers(path, again) && answers(READY, blind);
  }

  private boolean answers(String path, RequestInit init) {
    try {
      Promises.await(Fetch.fetch(address(path), init));
      return true;
    } catch (JsException e) {
      return false;
    }
  }

  private static RequestInit briefly() {
    RequestInit init = JSObjects.create();
    init.setCache("no-store");
    init.setSignal(AbortSignals.after(PATIENCE_MS));
    return init;
  }

  /**
   * What an answer that is not 2xx means.
   *
   * @param kind of the model that was to answer
   * @param model its name; empty for any
   */
  OcellusException refused(Response response, ModelKind kind, String model) {
    int status = response.getStatus();
    ModelIndex models = status == RetryingFetch.SERVICE_UNAVAILABLE ? models() : null;
    if (models != null && models.find(kind, model) == null) {
      return models.absence(kind, model, address(MODELS));
    }
    return new OcellusException(codeOf(status), "HTTP " + status + ": " + messageOf(response));
  }

  /** Its list of models; null where it gives none. */
  private ModelIndex models() {
    try {
      Response response = Promises.await(Fetch.fetch(address(MODELS), briefly()));
      return new ModelIndex(Promises.await(response.text()).stringValue());
    } catch (JsException | ModelException e) {
      return null;
    }
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
