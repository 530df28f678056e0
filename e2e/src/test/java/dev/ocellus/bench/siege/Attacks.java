package dev.ocellus.bench.siege;

import java.util.LinkedHashMap;
import java.util.Map;

/** All attacks, by the name under which they can be chosen. */
final class Attacks {
  private static final Map<String, Attack> ALL = new LinkedHashMap<>();

  static {
    ALL.put(
        "silent",
        new SlowClients("clients that announce a picture and send nothing", Habit.SILENT));
    ALL.put("trickle", new SlowClients("clients that send 1.3 KB/s", Habit.TRICKLING));
    ALL.put("headers", new SlowClients("clients whose headers do not end", Habit.SLOW_HEADERS));
    ALL.put("idle", new SlowClients("clients that ask for nothing", Habit.IDLE));
    ALL.put("deaf", new SlowClients("clients that do not read a model's bytes", Habit.DEAF));
    ALL.put("ends", new Ends());
    ALL.put("files", new HostileFiles());
    ALL.put("faces", new LargeFaces("faces of 12 pixels", "minSize=12"));
    ALL.put("thresholds", new LargeFaces("faces of any score", "minSize=12&thresholds=0,0,0"));
    ALL.put("gone", new GoneClients());
    ALL.put("crowd", new Crowd());
    ALL.put("shapes", new Shapes());
    ALL.put("descriptors", new FewDescriptors());
    ALL.put("stop", new Stop());
    ALL.put("start", new Start());
  }

  private Attacks() {}

  /** In the order in which they are made. */
  static Map<String, Attack> all() {
    return ALL;
  }
}
