package dev.ocellus.web.worker;

import dev.ocellus.model.CancelledException;
import dev.ocellus.web.browser.AbortSignal;
import dev.ocellus.web.browser.Fetch;
import dev.ocellus.web.browser.JsException;
import dev.ocellus.web.browser.Promises;
import dev.ocellus.web.browser.RequestInit;
import dev.ocellus.web.browser.Response;
import dev.ocellus.web.protocol.ErrorCode;
import dev.ocellus.web.protocol.OcellusException;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSUndefined;
import org.teavm.jso.streams.ReadableStreamDefaultReader;
import org.teavm.jso.streams.ReadableStreamReadResult;
import org.teavm.jso.typedarrays.ArrayBufferView;
import org.teavm.jso.typedarrays.Uint8Array;

/** One file on its way here. */
final class Download {
  /** Hears of bytes as they come. */
  interface Watch {
    void loaded(int bytes);
  }

  private final String url;
  private final Uint8Array bytes;
  private final AbortSignal signal;
  private final Watch watch;
  private int loaded;

  /**
   * A download.
   *
   * @param length of the file, in bytes
   * @param signal ends the download
   */
  Download(String url, int length, AbortSignal signal, Watch watch) {
    this.url = url;
    this.bytes = new Uint8Array(length);
    this.signal = signal;
    this.watch = watch;
  }

  /**
   * The whole file.
   *
   * @throws CancelledException when the signal was given
   * @throws OcellusException when it does not come, or not whole
   */
  Uint8Array run() {
    RequestInit init = JSObjects.create();
    init.setSignal(signal);
    try {
      Response response = Promises.await(Fetch.fetch(url, init));
      if (!response.isOk()) {
        throw new OcellusException(
            ErrorCode.MODEL_MISSING, "the model " + url + " answers HTTP " + response.getStatus());
      }
      read(response.getBody().getReader());
    } catch (JsException e) {
      if (signal.isAborted()) {
        throw new CancelledException();
      }
      throw broken(e.getMessage());
    }
    if (loaded != bytes.getLength()) {
      throw broken("it ended early");
    }
    return bytes;
  }

  private void read(ReadableStreamDefaultReader reader) {
    boolean whole = false;
    try {
      watch.loaded(0);
      for (ReadableStreamReadResult part = next(reader); !part.isDone(); part = next(reader)) {
        append(part.getValue());
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
    watch.loaded(loaded);
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
