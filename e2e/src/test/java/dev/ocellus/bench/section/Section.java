package dev.ocellus.bench.section;

import dev.ocellus.bench.report.Report;

/** A group of figures that are measured together. */
public interface Section {
  /** Measures, and adds its figures. */
  void run(Lab lab, Report report);
}
