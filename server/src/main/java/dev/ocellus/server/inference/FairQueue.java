package dev.ocellus.server.inference;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What waits, in a queue for each client: the clients take turns. Whoever brings much makes nobody
 * else wait longer. Not for several threads at a time.
 */
final class FairQueue<T> {
  /** The client whose turn is next comes first; none has an empty queue. */
  private final Map<String, Deque<T>> byClient = new LinkedHashMap<>();

  private int size;

  int size() {
    return size;
  }

  void add(String client, T item) {
    byClient.computeIfAbsent(client, unused -> new ArrayDeque<>()).add(item);
    size++;
  }

  /** The item whose turn is next; null where nothing waits. */
  T peek() {
    return size == 0 ? null : byClient.values().iterator().next().peek();
  }

  /** Takes the item whose turn is next; its client's next one comes after everybody else's. */
  T poll() {
    String client = byClient.keySet().iterator().next();
    Deque<T> items = byClient.remove(client);
    T item = items.remove();
    if (!items.isEmpty()) {
      byClient.put(client, items);
    }
    size--;
    return item;
  }

  /** Whether some other client has at least two items more than this one. */
  boolean isOutnumbered(String client) {
    return longest() > count(client) + 1;
  }

  private int count(String client) {
    return byClient.containsKey(client) ? byClient.get(client).size() : 0;
  }

  private int longest() {
    return byClient.values().stream().mapToInt(Deque::size).max().orElse(0);
  }

  /** Takes what came last from the client that has most. */
  T dropFromLongest() {
    String client =
        byClient.entrySet().stream()
            .max(Comparator.comparingInt(entry -> entry.getValue().size()))
            .orElseThrow()
            .getKey();
    T last = byClient.get(client).peekLast();
    remove(client, last);
    return last;
  }

  /** Removes an item, if it still waits. */
  void remove(String client, T item) {
    Deque<T> items = byClient.get(client);
    if (items != null && items.remove(item)) {
      size--;
      if (items.isEmpty()) {
        byClient.remove(client);
      }
    }
  }
}
