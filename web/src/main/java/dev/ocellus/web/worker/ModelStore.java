package dev.ocellus.web.worker;

import dev.ocellus.web.browser.AbortSignal;
import dev.ocellus.web.browser.AbortSignals;
import dev.ocellus.web.browser.Fetch;
import dev.ocellus.web.browser.JsException;
import dev.ocellus.web.browser.Promises;
import dev.ocellus.web.browser.RequestInit;
import dev.ocellus.web.browser.Response;
import dev.ocellus.web.browser.Urls;
import dev.ocellus.web.models.ModelEntry;
import dev.ocellus.web.models.ModelFile;
import dev.ocellus.web.models.ModelIndex;
import dev.ocellus.web.models.ModelKind;
import dev.ocellus.web.protocol.ErrorCode;
import dev.ocellus.web.protocol.OcellusException;
import dev.ocellus.web.protocol.RetryingFetch;
import java.util.function.Supplier;
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
  private final String list;
  private final String given;
  private final ModelCache cache;

  /**
   * A store.
   *
   * @param folder the address of the folder of models
   * @param given the list of models; empty where it is to be fetched from the folder
   */
  ModelStore(String folder, String given) {
    this.folder = folder;
    this.given = given;
    list = folder + ModelIndex.NAME;
    cache = new ModelCache(folder);
  }

  /**
   * A model of a kind.
   *
   * @param name empty for the first of them
   * @param job ends the waiting for a server that starts, and hears of it
   * @throws OcellusException when there is none, or it cannot be asked for
   */
  ModelEntry find(ModelKind kind, String name, Job job) {
    ModelIndex index = index(kind, name, job);
    ModelEntry model = index.find(kind, name);
    if (model == null) {
      throw index.absence(kind, name, list);
    }
    return model;
  }

  /**
   * A file's bytes.
   *
   * @param job ends the download, and hears, in a sentence, when they cannot be kept
   * @param watch told of the bytes as they come, when they have to be downloaded
   * @throws OcellusException when they cannot be had, or are not those their hash stands for
   */
  Uint8Array bytes(ModelFile file, Job job, Download.Watch watch) {
    Uint8Array kept = cache.file(file);
    if (kept != null && Checksum.matches(kept, file)) {
      return kept;
    }
    Uint8Array bytes = download(file, job, watch);
    keep(file, bytes, job);
    return bytes;
  }

  private Uint8Array download(ModelFile file, Job job, Download.Watch watch) {
    String url = Urls.resolve(file.name(), folder);
    Download download = new Download(url, file.bytes(), cache.part(file));
    try {
      download.run(job, watch);
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

  private void keep(ModelFile file, Uint8Array bytes, Job job) {
    try {
      cache.keep(file, bytes);
    } catch (JsException e) {
      job.fellBack(
          "the model "
              + file.name()
              + " cannot be kept in this browser ("
              + e.getMessage()
              + "); it is downloaded again at each visit");
    }
  }

  private ModelIndex index(ModelKind kind, String name, Job job) {
    if (!given.isEmpty()) {
      ModelIndex index = new ModelIndex(given);
      // What the list told as missing may have come since.
      if (index.isComplete() || index.find(kind, name) != null) {
        cache.keep(index);
        return index;
      }
    }
    String kept = cache.index();
    if (kept == null) {
      return newest(() -> RetryingFetch.fetch(list, () -> request(job.signal()), job), job);
    }
    RequestInit brief = request(AbortSignals.after(PATIENCE_MS));
    try {
      return newest(() -> Promises.await(Fetch.fetch(list, brief)), job);
    } catch (RuntimeException e) {
      return new ModelIndex(kept);
    }
  }

  private static RequestInit request(AbortSignal signal) {
    RequestInit init = JSObjects.create();
    init.setCache("no-cache");
    init.setSignal(signal);
    return init;
  }

  private ModelIndex newest(Supplier<Response> answer, Job job) {
    ModelIndex index = new ModelIndex(text(answer, job));
    cache.keep(index);
    return index;
  }

  private String text(Supplier<Response> answer, Job job) {
    try {
      Response response = answer.get();
      if (!response.lacksFile()) {
        return Promises.await(response.text()).stringValue();
      }
      throw new OcellusException(
          ErrorCode.MODEL_MISSING,
          "the list of models, " + list + ", " + response.lack() + "; put the models there");
    } catch (JsException e) {
      job.check();
      throw new OcellusException(
          ErrorCode.NETWORK,
          "the list of models, "
              + list
              + ", cannot be had ("
              + e.getMessage()
              + "); look at the network and try again");
    }
  }
}
