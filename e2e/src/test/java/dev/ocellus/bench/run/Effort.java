package dev.ocellus.bench.run;

import java.util.List;

/**
 * How much is done for a figure.
 *
 * @param rounds of contestants that are compared
 * @param costs rounds of what is only printed
 * @param fresh how many fresh pages a first result is measured on
 * @param cycles how often memory is filled with five classifications and a face detection
 * @param all whether tables of costs against size have all their sizes, or the ends alone
 */
public record Effort(Rounds rounds, Rounds costs, int fresh, int cycles, boolean all) {
  /** What targets are judged by. */
  public static final Effort FULL =
      new Effort(new Rounds(5, 30, 1, 3), new Rounds(2, 10, 0, 1), 30, 200, true);

  /** All rows in less than two minutes, for a look while working. */
  public static final Effort QUICK =
      new Effort(new Rounds(1, 5, 1, 1), new Rounds(1, 3, 0, 1), 2, 20, false);

  /** Of some sizes those that are measured. */
  public <T> List<T> of(List<T> sizes) {
    return all ? sizes : List.of(sizes.get(0), sizes.get(sizes.size() - 1));
  }
}
