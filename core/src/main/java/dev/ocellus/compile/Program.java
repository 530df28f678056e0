package dev.ocellus.compile;

import dev.ocellus.codegen.GeneratedKernel;
import dev.ocellus.codegen.KernelModule;
import dev.ocellus.codegen.StepRecord;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Calls in the order in which they run.
 *
 * @param workBytes how large the work area must be
 */
public record Program(List<Call> calls, int workBytes) {
  public Program {
    calls = List.copyOf(calls);
  }

  /** The kernels it calls. */
  public Set<GeneratedKernel> kernels() {
    Set<GeneratedKernel> kernels = new LinkedHashSet<>();
    for (Call call : calls) {
      kernels.add(call.kernel());
    }
    return kernels;
  }

  /** How many words {@link #words} gives. */
  public int length() {
    int length = 1;
    for (Call call : calls) {
      length += StepRecord.WORDS + call.words().length;
    }
    return length;
  }

  /**
   * The program as it stands in memory.
   *
   * @param module has its kernels
   * @param work where the work area begins
   */
  public int[] words(KernelModule module, int work) {
    int[] words = new int[length()];
    int at = 0;
    for (Call call : calls) {
      words[at + StepRecord.KERNEL] = module.number(call.kernel());
      words[at + StepRecord.UNITS] = call.units();
      words[at + StepRecord.GRAIN] = call.grain();
      words[at + StepRecord.COUNT] = call.words().length;
      System.arraycopy(call.words(work), 0, words, at + StepRecord.WORDS, call.words().length);
      at += StepRecord.WORDS + call.words().length;
    }
    words[at] = StepRecord.END;
    return words;
  }

  /** First these calls, then those of this program. */
  public Program after(List<Call> first) {
    List<Call> all = new ArrayList<>(first);
    all.addAll(calls);
    return new Program(all, workBytes);
  }
}
