package dev.ocellus.web.worker;

import dev.ocellus.web.browser.AbortSignal;
import dev.ocellus.web.browser.Fetch;
import dev.ocellus.web.browser.JsException;
import dev.ocellus.web.browser.Promises;
import dev.ocellus.web.browser.RequestInit;
import dev.ocellus.web.browser.Response;
import dev.ocellus.web.browser.Urls;
import dev.ocellus.web.protocol.ErrorCode;
import dev.ocellus.web.protocol.OcellusException;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.typedarrays.Uint8Array;

/** Gets the files of models: from the browser's cache, else from where the page came from. */
final class ModelStore {
  private final String folder;
  private final ModelCache cache = new ModelCache();

  /**
   * A store.
   *
   * @param home the address of the folder that holds {@code models/}
   */
  ModelStore(String home) {
    folder = Urls.resolve("models/", home);
  }

  /**
   * The model of a kind. What the cache keeps of models the server has no more is dropped.
   *
   * @param kind {@code classifier} or {@code faces}
   * @throws OcellusException when there is none, or it cannot be asked for
   */
  ModelEntry find(String kind) {
    ModelIndex index = fetchIndex(folder + "index.json");
    ModelEntry model = index.find(kind);
    if (model == null) {
      throw new OcellusException(
          ErrorCode.MODEL_MISSING,
          "there is no model for " + kind + " in " + folder + "index.json; add one to the server");
    }
    cache.keepOnly(index.files());
    return model;
  }

  /**
   * A file's bytes.
   *
   * @param signal ends the download
   * @param watch told of the bytes as they come, when they have to be downloaded
   * @throws OcellusException when they cannot be had, or are not those their hash stands for
   */
  Uint8Array bytes(ModelFile file, AbortSignal signal, Download.Watch watch) {
    String url = folder + file.name();
    Uint8Array kept = cache.get(url);
    if (kept != null && Checksum.matches(kept, file)) {
      return kept;
    }
    Uint8Array bytes = new Download(url, file.bytes(), signal, watch).run();
    if (!Checksum.matches(bytes, file)) {
      throw new OcellusException(
          ErrorCode.MODEL_DAMAGED,
          "the model "
              + url
              + " is damaged: its SHA-256 is not "
              + file.sha256()
              + "; load the page anew, and if that does not help, replace the file on the server");
    }
    cache.put(url, bytes);
    return bytes;
  }

  private static ModelIndex fetchIndex(String url) {
    RequestInit init = JSObjects.create();
    init.setCache("no-cache");
    Response response = fetch(url, init);
    if (!response.isOk()) {
      throw missing(url, "answers HTTP " + response.getStatus());
    }
    try {
      return new ModelIndex(Promises.await(response.json()));
    } catch (JsException e) {
      throw missing(url, "is not JSON (" + e.getMessage() + ")");
    }
  }

  private static Response fetch(String url, RequestInit init) {
    try {
      return Promises.await(Fetch.fetch(url, init));
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

  private static OcellusException missing(String url, String found) {
    return new OcellusException(
        ErrorCode.MODEL_MISSING,
        "the list of models, " + url + ", " + found + "; put the models there");
  }
}
