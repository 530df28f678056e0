package dev.ocellus.web.worker;

import dev.ocellus.web.browser.Cache;
import dev.ocellus.web.browser.CacheStorage;
import dev.ocellus.web.browser.JsException;
import dev.ocellus.web.browser.JsObjects;
import dev.ocellus.web.browser.Promises;
import dev.ocellus.web.browser.Response;
import java.util.Set;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.typedarrays.Uint8Array;

/**
 * Keeps models in the browser by their addresses, which have the hash in them. Without a cache, or
 * when it is full, models are downloaded each time; that is no error.
 */
final class ModelCache {
  private static final String NAME = "ocellus-models";

  /** The bytes kept under an address; null where there are none. */
  Uint8Array get(String url) {
    CacheStorage storage = CacheStorage.get();
    if (storage == null) {
      return null;
    }
    try {
      Response response = Promises.await(Promises.await(storage.open(NAME)).match(url));
      return JsObjects.isPresent(response)
          ? new Uint8Array(Promises.await(response.arrayBuffer()))
          : null;
    } catch (JsException e) {
      return null;
    }
  }

  /** Keeps bytes. */
  void put(String url, Uint8Array bytes) {
    CacheStorage storage = CacheStorage.get();
    if (storage == null) {
      return;
    }
    try {
      Promises.await(Promises.await(storage.open(NAME)).put(url, new Response(bytes)));
    } catch (JsException e) {
      // Not kept: it will be downloaded again.
    }
  }

  /** Drops what has another name than these. */
  void keepOnly(Set<String> names) {
    CacheStorage storage = CacheStorage.get();
    if (storage == null) {
      return;
    }
    try {
      Cache cache = Promises.await(storage.open(NAME));
      JSArrayReader<Cache.Key> keys = Promises.await(cache.keys());
      for (int i = 0; i < keys.getLength(); i++) {
        String url = keys.get(i).getUrl();
        if (!names.contains(url.substring(url.lastIndexOf('/') + 1))) {
          Promises.await(cache.remove(url));
        }
      }
    } catch (JsException e) {
      // Kept: it does no harm.
    }
  }
}
