package dev.ocellus.bench.section;

import java.util.LinkedHashMap;
import java.util.Map;

/** All that is measured, by the name under which it can be chosen. */
public final class Sections {
  private static final Map<String, Section> ALL = new LinkedHashMap<>();

  static {
    ALL.put("mobilenet", new MobileNetSection());
    ALL.put("wide", new WideMobileNetSection());
    ALL.put("first", new FirstResultSection());
    ALL.put("faces", new FacesSection());
    ALL.put("resize", new ResizeSection());
    ALL.put("peak", new PeakSection());
    ALL.put("page", new PageWeightSection());
    ALL.put("response", new ResponseSection());
    ALL.put("memory", new MemorySection());
    ALL.put("cli", new CommandLineSection());
    ALL.put("costs", new CostsSection());
  }

  private Sections() {}

  /** In the order in which they are measured. */
  public static Map<String, Section> all() {
    return ALL;
  }
}
