package dev.ocellus.compile;

import dev.ocellus.codegen.Convolution;
import dev.ocellus.codegen.PackColumns;
import dev.ocellus.codegen.PadRows;
import dev.ocellus.codegen.Winograd;
import dev.ocellus.codegen.WinogradWeights;
import dev.ocellus.tensor.Elements;
import dev.ocellus.tensor.ScaledElements;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The constants of a model, each with the place and the layout that kernels want it in. A constant
 * that was asked for before keeps its place; new ones are to be prepared before the program runs.
 */
public final class Constants {
  private static final int FLOAT = 4;

  private final Allocator allocator;
  private final Map<Key, Address> places = new HashMap<>();
  private final List<Preparation> pending = new ArrayList<>();

  /** A constant in a layout; constants are told apart by their elements. */
  private record Key(int identity, Object elements, String layout) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.elements == elements && key.layout.equals(layout);
    }

    @Override
    public int hashCode() {
      return 31 * identity + layout.hashCode();
    }

    static Key of(Object elements, String layout) {
      return new Key(System.identityHashCode(elements), elements, layout);
    }
  }

  public Constants(Allocator allocator) {
    this.allocator = allocator;
  }

  /** What is to be prepared since this was last asked. */
  List<Preparation> takePending() {
    List<Preparation> taken = List.copyOf(pending);
    pending.clear();
    return taken;
  }

  /** The elements as they are. */
  Address raw(Tensor tensor) {
    return padded(tensor, tensor.shape().size());
  }

  /** A vector, followed by zeros up to whole blocks of columns. */
  Address blocks(Tensor vector) {
    return padded(vector, wholeBlocks(vector.shape().size()));
  }

  private Address padded(Tensor tensor, int count) {
    return prepared(
        Key.of(tensor.elements(), "padded " + count),
        count,
        place -> written(tensor, place, count));
  }

  private static Preparation written(Tensor tensor, Address place, int count) {
    return new Preparation(List.of(new Preparation.Write(tensor, place, count)), List.of());
  }

  /** The place of a constant in a layout; prepared when it is new. */
  private Address prepared(Key key, int floats, Function<Address, Preparation> preparation) {
    Address place = places.get(key);
    if (place == null) {
      place = Address.fixed(allocator.allocate(Math.multiplyExact(floats, FLOAT)));
      pending.add(preparation.apply(place));
      places.put(key, place);
    }
    return place;
  }

  /** As many zeros as whole blocks of these columns have. */
  Address zeros(int columns) {
    return filled(columns, 0);
  }

  /** As many ones as whole blocks of these columns have. */
  Address ones(int columns) {
    return filled(columns, 1);
  }

  /** A number. */
  Address number(float value) {
    return filled(1, value);
  }

  private Address filled(int columns, float value) {
    int count = wholeBlocks(columns);
    float[] values = new float[count];
    Arrays.fill(values, value);
    return prepared(
        Key.of(Constants.class, value + " x " + count),
        count,
        place -> written(Tensor.of(Shape.of(count), values), place, count));
  }

  /**
   * A matrix [k, columns] packed for {@link Convolution}, and {@link #nonfinite} after it.
   *
   * @param matrix elements in this order, or [columns, k] if {@code transposed}
   */
  Address columns(Tensor matrix, int k, int columns, boolean transposed) {
    return prepared(
        Key.of(matrix.elements(), "columns " + columns + transposed),
        Math.addExact(Math.multiplyExact(wholeBlocks(columns), k), 1),
        place -> packing(matrix, k, columns, transposed, place));
  }

  /** Where a word is that says whether a packed matrix has something in it that is not finite. */
  static Address nonfinite(Address packed, int k, int columns) {
    return packed.plus(wholeBlocks(columns) * k * FLOAT);
  }

  private Preparation packing(
      Tensor matrix, int k, int columns, boolean transposed, Address place) {
    boolean scaled =
        matrix.elements() instanceof ScaledElements elements
            && elements.factors().length == columns
            && !transposed;
    Address factors = scaled ? factors((ScaledElements) matrix.elements()) : ones(columns);
    Address staged = Address.work(0);
    Tensor written = scaled ? base(matrix) : matrix;
    return new Preparation(
        List.of(
            new Preparation.Write(written, staged, matrix.shape().size()),
            new Preparation.Write(Tensor.scalar(0), nonfinite(place, k, columns), 1)),
        List.of(packColumns(staged, factors, place, k, columns, transposed)));
  }

  /**
   * Weights [3, 3, channels, columns] transformed for {@link Winograd}.
   *
   * @param weights elements in this order
   */
  Address winograd(Tensor weights, int channels, int columns) {
    return prepared(
        Key.of(weights.elements(), "winograd " + columns),
        Winograd.POINTS * Winograd.depth(channels) * Winograd.width(columns),
        place -> transforming(weights, channels, columns, place));
  }

  private Preparation transforming(Tensor weights, int channels, int columns, Address place) {
    int k = weights.shape().size() / columns;
    int blocks = wholeBlocks(columns);
    Address packed = Address.work(weights.shape().size() * FLOAT);
    Preparation packing = packing(weights, k, columns, false, packed);
    List<Call> calls = new ArrayList<>(packing.calls());
    calls.add(
        Call.of(new WinogradWeights(channels, columns), blocks / Convolution.COLUMNS)
            .set("x", packed)
            .set("out", place)
            .build());
    return new Preparation(packing.writes(), calls);
  }

  private Address factors(ScaledElements elements) {
    float[] factors = elements.factors();
    return blocks(Tensor.of(Shape.of(factors.length), factors));
  }

  /** The elements before they are scaled; packing multiplies them by their factors. */
  private static Tensor base(Tensor scaled) {
    Elements base = ((ScaledElements) scaled.elements()).base();
    return new Tensor(scaled.type(), scaled.shape(), base);
  }

  /** A matrix [rows, length] whose rows are padded with zeros. */
  Address paddedRows(Tensor matrix, int rows, int length, int padded) {
    return prepared(
        Key.of(matrix.elements(), "rows of " + padded),
        Math.multiplyExact(rows, padded),
        place -> padding(matrix, place, rows, length, padded));
  }

  private static Preparation padding(
      Tensor matrix, Address place, int rows, int length, int padded) {
    Address staged = Address.work(0);
    return new Preparation(
        List.of(new Preparation.Write(matrix, staged, rows * length)),
        List.of(padRows(staged, place, rows, length, padded)));
  }

  static Call padRows(Address x, Address out, int rows, int length, int padded) {
    return Call.of(new PadRows(), rows)
        .set("x", x)
        .set("out", out)
        .set("height", rows)
        .set("padded_height", rows)
        .set("top", 0)
        .set("row", length * FLOAT)
        .set("left", 0)
        .set("right", (padded - length) * FLOAT)
        .build();
  }

  static Call packColumns(
      Address x, Address factors, Address out, int k, int columns, boolean transposed) {
    return Call.of(new PackColumns(), wholeBlocks(columns) / Convolution.COLUMNS)
        .set("x", x)
        .set("factors", factors)
        .set("out", out)
        .set("nonfinite", nonfinite(out, k, columns))
        .set("k", k)
        .set("columns", columns)
        .set("row_step", transposed ? FLOAT : columns * FLOAT)
        .set("column_step", transposed ? k * FLOAT : FLOAT)
        .build();
  }

  static int wholeBlocks(int columns) {
    return (columns + Convolution.COLUMNS - 1) / Convolution.COLUMNS * Convolution.COLUMNS;
  }
}
