package dev.ocellus.web.worker;

import dev.ocellus.web.browser.AbortSignal;
import dev.ocellus.web.browser.AbortSignals;
import dev.ocellus.web.browser.Fetch;
import dev.ocellus.web.browser.JsException;
import dev.ocellus.web.browser.Promises;
import dev.ocellus.web.browser.RequestInit;
import dev.ocellus.web.browser.Response;
import dev.ocellus.web.browser.Urls;
import dev.ocellus.web.protocol.ErrorCode;
import dev.ocellus.web.protocol.OcellusException;
import java.util.function.Consumer;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.typedarrays.Uint8Array;

/**
 * Gets models: their files from the browser's cache, else from where the page came from; the list
 * of them the other way about, so that a new model is seen and none is missed without a network.
 */
final class ModelStore {
  /** How long a list that is kept waits for a newer one. */
  private static final int PATIENCE_MS = 1000;

  private final String folder;
  private final ModelCache cache;

  /**
   * A store.
   *
   * @param home the address of the folder that holds {@code models/}
   */
  ModelStore(String home) {
    folder = Urls.resolve("models/", home);
    cache = new ModelCache(folder);
  }

  /**
   * The model of a kind.
   *
   * @param kind {@code classifier} or {@code faces}
   * @throws OcellusException when there is none, or it cannot be asked for
   */
  ModelEntry find(String kind) {
    ModelEntry model = index().find(kind);
    if (model == null) {
      throw new OcellusException(
          ErrorCode.MODEL_MISSING,
          "there is no model for " + kind + " in " + folder + "index.json; add one to the server");
    }
    return model;
  }

  /**
   * A file's bytes.
   *
   * @param signal ends the download
   * @param watch told of the bytes as they come, when they have to be downloaded
   * @param notice told, in a sentence, when they cannot be kept
   * @throws OcellusException when they cannot be had, or are not those their hash stands for
   */
  Uint8Array bytes(
      ModelFile file, AbortSignal signal, Download.Watch watch, Consumer<String> notice) {
    Uint8Array kept = cache.file(file);
    if (kept != null && Checksum.matches(kept, file)) {
      return kept;
    }
    Uint8Array bytes = download(file, signal, watch);
    keep(file, bytes, notice);
    return bytes;
  }

  private Uint8Array download(ModelFile file, AbortSignal signal, Download.Watch watch) {
    String url = folder + file.name();
    Download download = new Download(url, file.bytes(), cache.part(file));
    try {
      download.run(signal, watch);
    } catch (RuntimeException e) {
      cache.keepPart(file, download.part());
      throw e;
    }
    cache.dropPart(file);
    if (!Checksum.matches(download.part(), file)) {
      throw new OcellusException(
          ErrorCode.MODEL_DAMAGED,
          "the model "
              + url
              + " is damaged: its SHA-256 is not "
              + file.sha256()
              + "; load the page anew, and if that does not help, replace the file on the server");
    }
    return download.part();
  }

  private void keep(ModelFile file, Uint8Array bytes, Consumer<String> notice) {
    try {
      cache.keep(file, bytes);
    } catch (JsException e) {
      notice.accept(
          "the model "
              + file.name()
              + " cannot be kept in this browser ("
              + e.getMessage()
              + "); it is downloaded again at each visit");
    }
  }

  private ModelIndex index() {
    String kept = cache.index();
    if (kept == null) {
      return fetchIndex(null);
    }
    try {
      return fetchIndex(AbortSignals.after(PATIENCE_MS));
    } catch (RuntimeException e) {
      return new ModelIndex(kept);
    }
  }

  private ModelIndex fetchIndex(AbortSignal signal) {
    String url = folder + ModelIndex.NAME;
    RequestInit init = JSObjects.create();
    init.setCache("no-cache");
    if (signal != null) {
      init.setSignal(signal);
    }
    ModelIndex index = new ModelIndex(text(url, init));
    cache.keep(index);
    return index;
  }

  private static String text(String url, RequestInit init) {
    try {
      Response response = Promises.await(Fetch.fetch(url, init));
      if (response.isOk()) {
        return Promises.await(response.text()).stringValue();
      }
      throw new OcellusException(
          ErrorCode.MODEL_MISSING,
          "the list of models, "
              + url
              + ", answers HTTP "
              + response.getStatus()
              + "; put the models there");
    } catch (JsException e) {
      throw new OcellusException(
          ErrorCode.NETWORK,
          "the list of models, "
              + url
              + ", cannot be had ("
              + e.getMessage()
              + "); look at the network and try again");
    }
  }
}
