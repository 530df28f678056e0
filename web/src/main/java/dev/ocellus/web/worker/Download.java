package dev.ocellus.web.worker;

import dev.ocellus.model.CancelledException;
import dev.ocellus.web.browser.AbortSignal;
import dev.ocellus.web.browser.JsException;
import dev.ocellus.web.browser.Promises;
import dev.ocellus.web.browser.RequestInit;
import dev.ocellus.web.browser.Response;
import dev.ocellus.web.protocol.ErrorCode;
import dev.ocellus.web.protocol.OcellusException;
import dev.ocellus.web.protocol.RetryingFetch;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSUndefined;
import org.teavm.jso.streams.ReadableStreamDefaultReader;
import org.teavm.jso.streams.ReadableStreamReadResult;
import org.teavm.jso.typedarrays.ArrayBufferView;
import org.teavm.jso.typedarrays.Uint8Array;

/**
 * One file on its way here. Where it breaks off the next attempt asks for the rest, and begins anew
 * where the host has no ranges.
 */
final class Download {
  /** Hears of bytes as they come. */
  interface Watch {
    void loaded(int bytes);
  }

  private static final int OK = 200;
  private static final int PARTIAL_CONTENT = 206;

  private final String url;
  private final Uint8Array bytes;
  private int loaded;

  /**
   * A download.
   *
   * @param length of the file, in bytes
   * @param part what an earlier download has brought; may be null
   */
  Download(String url, int length, Uint8Array part) {
    this.url = url;
    this.bytes = new Uint8Array(length);
    if (part != null && part.getLength() <= length) {
      append(part);
    }
  }

  /** What has come so far, from the beginning of the file. */
  Uint8Array part() {
    return new Uint8Array(bytes.getBuffer(), 0, loaded);
  }

  /**
   * Brings the whole file. It is asked for as long as each attempt brings more than those before.
   *
   * @param job ends the download, and hears of waiting for a server that starts
   * @throws CancelledException when the job is to end
   * @throws OcellusException when it does not come, or not whole
   */
  void run(Job job, Watch watch) {
    for (int most = loaded; loaded < bytes.getLength(); most = loaded) {
      String end = attempt(job, watch);
      if (loaded <= most) {
        throw broken(end);
      }
    }
  }

  /** Says how it ended. */
  private String attempt(Job job, Watch watch) {
    try {
      Response response = RetryingFetch.fetch(url, () -> request(job.signal()), job);
      begin(response);
      read(response.getBody().getReader(), watch);
      return "it ended early";
    } catch (JsException e) {
      job.check();
      return e.getMessage();
    }
  }

  private RequestInit request(AbortSignal signal) {
    RequestInit init = JSObjects.create();
    init.setSignal(signal);
    if (loaded > 0) {
      RequestInit.Headers headers = JSObjects.create();
      headers.setRange("bytes=" + loaded + "-");
      init.setHeaders(headers);
    }
    return init;
  }

  private void begin(Response response) {
    int status = response.getStatus();
    if (status == PARTIAL_CONTENT) {
      return;
    }
    if (status != OK || response.lacksFile()) {
      throw new OcellusException(
          ErrorCode.MODEL_MISSING, "the model " + url + " " + response.lack());
    }
    loaded = 0;
  }

  private void read(ReadableStreamDefaultReader reader, Watch watch) {
    boolean whole = false;
    try {
      watch.loaded(loaded);
      for (ReadableStreamReadResult part = next(reader); !part.isDone(); part = next(reader)) {
        append(part.getValue());
        watch.loaded(loaded);
      }
      whole = true;
    } finally {
      if (!whole) {
        reader.cancel(JSUndefined.instance()).catchError(ignored -> null);
      }
    }
  }

  private static ReadableStreamReadResult next(ReadableStreamDefaultReader reader) {
    return Promises.await(reader.read());
  }

  private void append(ArrayBufferView part) {
    if (part.getLength() > bytes.getLength() - loaded) {
      loaded = 0;
      throw new OcellusException(
          ErrorCode.MODEL_DAMAGED,
          "the model "
              + url
              + " is damaged: it is longer than the "
              + bytes.getLength()
              + " bytes that the list of models gives");
    }
    bytes.set(part, loaded);
    loaded += part.getLength();
  }

  private OcellusException broken(String why) {
    return new OcellusException(
        ErrorCode.NETWORK,
        "the download of "
            + url
            + " broke off after "
            + loaded
            + " of "
            + bytes.getLength()
            + " bytes ("
            + why
            + "); look at the network and try again");
  }
}
