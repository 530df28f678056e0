package dev.ocellus.inspect;

import dev.ocellus.graph.Node;
import java.util.List;

/** Names of nodes, in messages and as inputs. */
final class Names {
  private static final int MOST = 5;

  private Names() {}

  /** Such as {@code a (Relu), b (Add) and 3 more}. */
  static String of(List<Node> nodes) {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < Math.min(nodes.size(), MOST); i++) {
      names.append(i == 0 ? "" : ", ").append(nodes.get(i));
    }
    int more = nodes.size() - MOST;
    return more > 0 ? names + " and " + more + " more" : names.toString();
  }

  /** The node that an input, such as {@code split:1}, comes from. */
  static String source(String input) {
    int colon = input.lastIndexOf(':');
    return colon < 0 ? input : input.substring(0, colon);
  }
}
