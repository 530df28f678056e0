package dev.ocellus.web.api;

import dev.ocellus.detect.FaceOptions;
import dev.ocellus.result.Views;
import dev.ocellus.text.Decimals;
import dev.ocellus.web.browser.Fetch;
import dev.ocellus.web.browser.JsException;
import dev.ocellus.web.browser.Promises;
import dev.ocellus.web.browser.RequestInit;
import dev.ocellus.web.browser.Response;
import dev.ocellus.web.models.ModelKind;
import dev.ocellus.web.protocol.ErrorCode;
import dev.ocellus.web.protocol.OcellusException;
import dev.ocellus.web.protocol.ProgressEvent;
import dev.ocellus.web.protocol.Stage;
import dev.ocellus.web.protocol.Task;
import java.util.List;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.file.Blob;

/** Sends pictures to the server. */
final class ServerBackend implements Backend {
  private final Server server;
  private final String faceModel;

  /**
   * Uses a server.
   *
   * @param faceModel the name of the model that finds faces; empty for the server's choice
   */
  ServerBackend(Server server, String faceModel) {
    this.server = server;
    this.faceModel = faceModel;
  }

  @Override
  public Seen classify(Source source, int top, Views views, Call call) {
    return post(
        Task.CLASSIFY,
        "?top=" + top + "&views=" + views.text(),
        ModelKind.CLASSIFIER,
        "",
        source,
        call);
  }

  @Override
  public Seen faces(Source source, FaceOptions options, Call call) {
    return post(
        Task.FACES,
        "?minSize="
            + exactly(options.minSize())
            + "&thresholds="
            + commaSeparated(options.thresholds())
            + (faceModel.isEmpty() ? "" : "&model=" + faceModel),
        ModelKind.FACES,
        faceModel,
        source,
        call);
  }

  private Seen post(
      Task task, String query, ModelKind kind, String model, Source source, Call call) {
    Blob file = source.forServer();
    call.check();
    call.progress(ProgressEvent.transfer(Stage.UPLOAD, "", 0, file.getSize()));
    RequestInit init = JSObjects.create();
    init.setMethod("POST");
    init.setBody(file);
    init.setSignal(call.signal());
    String path = "api/v1/" + task.text() + query;
    try {
      Response response = Promises.await(Fetch.fetch(server.address(path), init));
      call.progress(ProgressEvent.transfer(Stage.UPLOAD, "", file.getSize(), file.getSize()));
      if (!response.isOk()) {
        throw server.refused(response, kind, model);
      }
      return (Seen) Promises.await(response.json());
    } catch (JsException e) {
      call.check();
      init.setBody(file.slice(0, 0, file.getType()));
      server.checkAllowed(e, path, init, ErrorCode.NETWORK);
      throw new OcellusException(
          ErrorCode.NETWORK,
          "the server "
              + server.address("")
              + " does not answer ("
              + e.getMessage()
              + "); look at the network and try again");
    }
  }

  private static String commaSeparated(List<Float> numbers) {
    StringBuilder text = new StringBuilder();
    for (float number : numbers) {
      text.append(text.length() == 0 ? "" : ",").append(exactly(number));
    }
    return text.toString();
  }

  /** With so many digits that the server reads the same float. */
  private static String exactly(float number) {
    return Decimals.text(number, 9);
  }
}
