package dev.ocellus.web.worker;

import dev.ocellus.web.browser.Cache;
import dev.ocellus.web.browser.CacheStorage;
import dev.ocellus.web.browser.JsException;
import dev.ocellus.web.browser.JsObjects;
import dev.ocellus.web.browser.Promises;
import dev.ocellus.web.browser.Response;
import dev.ocellus.web.models.ModelFile;
import dev.ocellus.web.models.ModelIndex;
import java.util.Set;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.typedarrays.Uint8Array;

/**
 * Keeps the files of models in the browser by their SHA-256, and the list of models. Where there is
 * no cache they come from the network each time; that is no error.
 */
final class ModelCache {
  private static final String NAME = "ocellus-models";
  private static final String PART = ".part";

  private final String folder;

  /**
   * A cache.
   *
   * @param folder the address of the models; those of other folders are left alone
   */
  ModelCache(String folder) {
    this.folder = folder;
  }

  /** What is kept of a file, which may be damaged; null where there is nothing. */
  Uint8Array file(ModelFile file) {
    Response response = match(file.sha256());
    return response == null ? null : bytes(response);
  }

  /** What has come of a file that broke off; null where there is nothing. */
  Uint8Array part(ModelFile file) {
    Response response = match(file.sha256() + PART);
    return response == null ? null : bytes(response);
  }

  /** Keeps what has come of a file, for the next time. */
  void keepPart(ModelFile file, Uint8Array part) {
    try {
      put(file.sha256() + PART, new Response(part));
    } catch (JsException e) {
      // The next time begins anew.
    }
  }

  void dropPart(ModelFile file) {
    CacheStorage storage = CacheStorage.get();
    if (storage != null) {
      try {
        Promises.await(Promises.await(storage.open(NAME)).remove(folder + file.sha256() + PART));
      } catch (JsException e) {
        // It is dropped when the file is.
      }
    }
  }

  /** The kept list; null where there is none. */
  String index() {
    Response response = match(ModelIndex.NAME);
    return response == null ? null : text(response);
  }

  /**
   * Keeps a file.
   *
   * @throws JsException when there is no room for it
   */
  void keep(ModelFile file, Uint8Array bytes) {
    put(file.sha256(), new Response(bytes));
  }

  /** Keeps the list, and, unless models are missing, drops files that are not in it any more. */
  void keep(ModelIndex index) {
    try {
      put(ModelIndex.NAME, new Response(index.json()));
      if (index.isComplete()) {
        dropOthers(index.hashes());
      }
    } catch (JsException e) {
      // Neither is needed as long as there is a network.
    }
  }

  private Response match(String name) {
    CacheStorage storage = CacheStorage.get();
    if (storage == null) {
      return null;
    }
    try {
      Response response = Promises.await(Promises.await(storage.open(NAME)).match(folder + name));
      return JsObjects.isPresent(response) ? response : null;
    } catch (JsException e) {
      return null;
    }
  }

  private static Uint8Array bytes(Response response) {
    try {
      return new Uint8Array(Promises.await(response.arrayBuffer()));
    } catch (JsException e) {
      return null;
    }
  }

  private static String text(Response response) {
    try {
      return Promises.await(response.text()).stringValue();
    } catch (JsException e) {
      return null;
    }
  }

  private void put(String name, Response response) {
    CacheStorage storage = CacheStorage.get();
    if (storage != null) {
      Promises.await(Promises.await(storage.open(NAME)).put(folder + name, response));
    }
  }

  private void dropOthers(Set<String> hashes) {
    CacheStorage storage = CacheStorage.get();
    if (storage == null) {
      return;
    }
    Cache cache = Promises.await(storage.open(NAME));
    JSArrayReader<Cache.Key> keys = Promises.await(cache.keys());
    for (int i = 0; i < keys.getLength(); i++) {
      String url = keys.get(i).getUrl();
      if (url.startsWith(folder) && isLeftOver(url.substring(folder.length()), hashes)) {
        Promises.await(cache.remove(url));
      }
    }
  }

  private static boolean isLeftOver(String name, Set<String> hashes) {
    String hash = name.endsWith(PART) ? name.substring(0, name.length() - PART.length()) : name;
    return !name.equals(ModelIndex.NAME) && !hashes.contains(hash);
  }
}
