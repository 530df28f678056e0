package dev.ocellus.wasm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes the body of a function, an instruction a call. The operands are followed by their types;
 * what an engine would reject is rejected here, with a {@link WasmException} that names function
 * and instruction. Parameters and results are declared before anything else.
 */
public final class FunctionBuilder {
  private final ModuleBuilder module;
  private final String name;
  private final TypeChecker checker;
  private final Names localNames = new Names("local");
  private final List<Local> locals = new ArrayList<>();
  private final List<ValueType> parameters = new ArrayList<>();
  private final List<ValueType> results = new ArrayList<>();
  private final List<Instruction> body = new ArrayList<>();
  private boolean headed;

  FunctionBuilder(ModuleBuilder module, String name) {
    this.module = module;
    this.name = name;
    this.checker = new TypeChecker(name);
  }

  /** Declares the next parameter. */
  public Local parameter(String name, ValueType type) {
    checkHeader("parameter $" + name);
    parameters.add(type);
    return addLocal(name, type);
  }

  /** Declares the next result. */
  public void result(ValueType type) {
    checkHeader("result " + type.text());
    results.add(type);
  }

  /** A local variable, zero at first. */
  public Local local(String name, ValueType type) {
    endHeader();
    return addLocal(name, type);
  }

  private Local addLocal(String name, ValueType type) {
    String complaint = localNames.take(name);
    if (complaint != null) {
      throw checker.error(complaint);
    }
    Local local = new Local(locals.size(), name, type);
    locals.add(local);
    return local;
  }

  private void checkHeader(String what) {
    if (headed) {
      throw checker.error(
          what + " comes after locals or instructions; parameters and results come first");
    }
  }

  private void endHeader() {
    if (!headed) {
      headed = true;
      checker.open(Opcode.BLOCK, name, new FunctionType(List.of(), results));
    }
  }

  Function build(int index) {
    endHeader();
    checker.at(body.size(), Opcode.END);
    checker.close();
    return new Function(index, name, new FunctionType(parameters, results), locals, body);
  }

  /** An instruction whose opcode says everything. */
  public FunctionBuilder op(Opcode opcode) {
    begin(opcode);
    if (!opcode.immediate().fixed() || opcode.type() == null) {
      throw checker.error("op is for opcodes that stand alone; there is a method for this one");
    }
    return typed(opcode, new Immediate.Zeros(opcode.immediate().zeros()));
  }

  public FunctionBuilder i32(int value) {
    begin(Opcode.I32_CONST);
    return typed(Opcode.I32_CONST, new Immediate.I32(value));
  }

  public FunctionBuilder i64(long value) {
    begin(Opcode.I64_CONST);
    return typed(Opcode.I64_CONST, new Immediate.I64(value));
  }

  public FunctionBuilder f32(float value) {
    begin(Opcode.F32_CONST);
    return typed(Opcode.F32_CONST, new Immediate.F32(Float.floatToRawIntBits(value)));
  }

  /** Four 32-bit lanes. */
  public FunctionBuilder i32x4(int lane0, int lane1, int lane2, int lane3) {
    begin(Opcode.V128_CONST);
    return typed(Opcode.V128_CONST, new Immediate.V128(lane0, lane1, lane2, lane3));
  }

  /** The same float in four lanes. */
  public FunctionBuilder f32x4(float value) {
    int bits = Float.floatToRawIntBits(value);
    return i32x4(bits, bits, bits, bits);
  }

  /** A load, a store or an atomic access at the address on the stack. */
  public FunctionBuilder memory(Opcode opcode) {
    return memory(opcode, MemArg.HERE);
  }

  /** A load, a store or an atomic access at the address on the stack plus an offset. */
  public FunctionBuilder memory(Opcode opcode, MemArg memArg) {
    begin(opcode);
    expect(opcode, ImmediateKind.MEMARG);
    return typed(opcode, access(opcode, memArg));
  }

  /** A load into one lane, or a store of one. */
  public FunctionBuilder memoryLane(Opcode opcode, MemArg memArg, int lane) {
    begin(opcode);
    expect(opcode, ImmediateKind.MEMARG_LANE);
    checkLane(opcode, lane);
    return typed(opcode, new Immediate.MemoryLane(access(opcode, memArg), lane));
  }

  private Immediate.Memory access(Opcode opcode, MemArg memArg) {
    int alignment = memArg.alignment();
    boolean tooSmall = opcode.atomic() && alignment != 0 && alignment < opcode.width();
    if (alignment > opcode.width() || tooSmall) {
      throw checker.error(
          "an alignment of "
              + alignment
              + (opcode.atomic() ? ", expected " : ", expected at most ")
              + opcode.width());
    }
    return new Immediate.Memory(memArg, opcode.width());
  }

  /** Takes a lane out or puts one in. */
  public FunctionBuilder lane(Opcode opcode, int lane) {
    begin(opcode);
    expect(opcode, ImmediateKind.LANE);
    checkLane(opcode, lane);
    return typed(opcode, new Immediate.Lanes(List.of(lane)));
  }

  /** Sixteen bytes of the two vectors on the stack: 0 to 15 of the lower, 16 to 31 of the upper. */
  public FunctionBuilder shuffle(int... lanes) {
    begin(Opcode.I8X16_SHUFFLE);
    if (lanes.length != 16) {
      throw checker.error("found " + lanes.length + " lanes, expected 16");
    }
    List<Integer> chosen = new ArrayList<>();
    for (int lane : lanes) {
      checkLane(Opcode.I8X16_SHUFFLE, lane);
      chosen.add(lane);
    }
    return typed(Opcode.I8X16_SHUFFLE, new Immediate.Lanes(List.copyOf(chosen)));
  }

  private void checkLane(Opcode opcode, int lane) {
    if (lane < 0 || lane >= opcode.lanes()) {
      throw checker.error("found lane " + lane + ", expected 0 to " + (opcode.lanes() - 1));
    }
  }

  /** The value of a local. */
  public FunctionBuilder get(Local local) {
    begin(Opcode.LOCAL_GET);
    checkOwn(local);
    checker.push(local.type());
    return add(Opcode.LOCAL_GET, index(local));
  }

  /** Puts the operand into a local. */
  public FunctionBuilder set(Local local) {
    begin(Opcode.LOCAL_SET);
    checkOwn(local);
    checker.pop(local.type());
    return add(Opcode.LOCAL_SET, index(local));
  }

  /** Puts the operand into a local and leaves it on the stack. */
  public FunctionBuilder tee(Local local) {
    begin(Opcode.LOCAL_TEE);
    checkOwn(local);
    checker.push(checker.pop(local.type()));
    return add(Opcode.LOCAL_TEE, index(local));
  }

  private void checkOwn(Local local) {
    boolean own = local.index() < locals.size() && locals.get(local.index()).equals(local);
    if (!own) {
      throw checker.error("local $" + local.name() + " is another function's");
    }
  }

  private static Immediate index(Local local) {
    return new Immediate.Index(local.index(), local.name());
  }

  /** The value of a global. */
  public FunctionBuilder get(Global global) {
    begin(Opcode.GLOBAL_GET);
    checkOwn(global);
    checker.push(global.type());
    return add(Opcode.GLOBAL_GET, new Immediate.Index(global.index(), global.name()));
  }

  /** Puts the operand into a global. */
  public FunctionBuilder set(Global global) {
    begin(Opcode.GLOBAL_SET);
    checkOwn(global);
    if (!global.mutable()) {
      throw checker.error("global $" + global.name() + " is not mutable");
    }
    checker.pop(global.type());
    return add(Opcode.GLOBAL_SET, new Immediate.Index(global.index(), global.name()));
  }

  private void checkOwn(Global global) {
    if (!module.owns(global)) {
      throw checker.error("global $" + global.name() + " is another module's");
    }
  }

  /**
   * Copies bytes of a passive segment. On the stack are the address to copy to, the offset in the
   * segment, and the number of bytes on top; an engine traps where the segment or the memory does
   * not have them.
   *
   * @throws WasmException when the segment is another module's
   */
  public FunctionBuilder memoryInit(DataSegment segment) {
    begin(Opcode.MEMORY_INIT);
    checkOwn(segment);
    return typed(Opcode.MEMORY_INIT, new Immediate.Data(segment, 1));
  }

  /**
   * Lets the engine free a passive segment, which has no bytes from now on.
   *
   * @throws WasmException when the segment is another module's
   */
  public FunctionBuilder dataDrop(DataSegment segment) {
    begin(Opcode.DATA_DROP);
    checkOwn(segment);
    return typed(Opcode.DATA_DROP, new Immediate.Data(segment, 0));
  }

  private void checkOwn(DataSegment segment) {
    if (!module.owns(segment)) {
      throw checker.error("data segment $" + segment.name() + " is another module's");
    }
  }

  /** Forgets the operand. */
  public FunctionBuilder drop() {
    begin(Opcode.DROP);
    checker.pop(null);
    return add(Opcode.DROP, Immediate.NONE);
  }

  /** Of two operands the lower one if the i32 on top is not zero, else the upper one. */
  public FunctionBuilder select() {
    begin(Opcode.SELECT);
    checker.pop(ValueType.I32);
    ValueType upper = checker.pop(null);
    checker.push(checker.pop(upper));
    return add(Opcode.SELECT, Immediate.NONE);
  }

  /** Calls a function of this module. */
  public FunctionBuilder call(Callee callee) {
    begin(Opcode.CALL);
    if (!module.owns(callee)) {
      throw checker.error("function $" + callee.name() + " is another module's");
    }
    checker.apply(callee.type());
    return add(Opcode.CALL, new Immediate.Index(callee.index(), callee.name()));
  }

  /** Leaves the function with its results. */
  public FunctionBuilder ret() {
    begin(Opcode.RETURN);
    checker.popAll(results);
    checker.unreachable();
    return add(Opcode.RETURN, Immediate.NONE);
  }

  /** Traps. */
  public FunctionBuilder unreachable() {
    begin(Opcode.UNREACHABLE);
    checker.unreachable();
    return add(Opcode.UNREACHABLE, Immediate.NONE);
  }

  /** A block that takes and leaves nothing; a branch to its label leaves it. */
  public FunctionBuilder block(String label, Consumer<Label> content) {
    return block(label, FunctionType.EMPTY, content);
  }

  /** A block; a branch to its label leaves it with its results. */
  public FunctionBuilder block(String label, FunctionType type, Consumer<Label> content) {
    content.accept(open(Opcode.BLOCK, label, type));
    return close();
  }

  /** A loop that takes and leaves nothing; a branch to its label repeats it. */
  public FunctionBuilder loop(String label, Consumer<Label> content) {
    return loop(label, FunctionType.EMPTY, content);
  }

  /** A loop; a branch to its label repeats it with its parameters. */
  public FunctionBuilder loop(String label, FunctionType type, Consumer<Label> content) {
    content.accept(open(Opcode.LOOP, label, type));
    return close();
  }

  /** What is done if the i32 on the stack is not zero. */
  public FunctionBuilder ifThen(String label, Consumer<Label> then) {
    then.accept(open(Opcode.IF, label, FunctionType.EMPTY));
    return close();
  }

  /** What is done if the i32 on the stack is not zero, and what otherwise. */
  public FunctionBuilder ifElse(
      String label, FunctionType type, Consumer<Label> then, Consumer<Label> otherwise) {
    Label open = open(Opcode.IF, label, type);
    then.accept(open);
    begin(Opcode.ELSE);
    checker.otherwise();
    add(Opcode.ELSE, Immediate.NONE);
    otherwise.accept(open);
    return close();
  }

  private Label open(Opcode opcode, String label, FunctionType type) {
    begin(opcode);
    if (!Names.isIdentifier(label)) {
      throw checker.error(Names.notAnIdentifier("label", label));
    }
    if (opcode == Opcode.IF) {
      checker.pop(ValueType.I32);
    }
    Label open = checker.open(opcode, label, type);
    add(opcode, new Immediate.Block(label, type));
    return open;
  }

  private FunctionBuilder close() {
    begin(Opcode.END);
    checker.close();
    return add(Opcode.END, Immediate.NONE);
  }

  /** Goes to a label. */
  public FunctionBuilder br(Label label) {
    begin(Opcode.BR);
    Immediate.Index target = target(label);
    checker.popAll(label.branchTypes());
    checker.unreachable();
    return add(Opcode.BR, target);
  }

  /** Goes to a label if the i32 on the stack is not zero. */
  public FunctionBuilder brIf(Label label) {
    begin(Opcode.BR_IF);
    Immediate.Index target = target(label);
    checker.pop(ValueType.I32);
    checker.popAll(label.branchTypes());
    checker.pushAll(label.branchTypes());
    return add(Opcode.BR_IF, target);
  }

  /** Goes to the label that the i32 on the stack counts from 0, or to the other one. */
  public FunctionBuilder brTable(List<Label> labels, Label otherwise) {
    begin(Opcode.BR_TABLE);
    checker.pop(ValueType.I32);
    for (Label label : labels) {
      if (!label.branchTypes().equals(otherwise.branchTypes())) {
        throw checker.error(
            "labels $" + label.name() + " and $" + otherwise.name() + " take other types along");
      }
    }
    List<Immediate.Index> targets = labels.stream().map(this::target).toList();
    Immediate.Index last = target(otherwise);
    checker.popAll(otherwise.branchTypes());
    checker.unreachable();
    return add(Opcode.BR_TABLE, new Immediate.BranchTable(targets, last));
  }

  private Immediate.Index target(Label label) {
    return new Immediate.Index(checker.depth(label), label.name());
  }

  private void begin(Opcode opcode) {
    endHeader();
    checker.at(body.size(), opcode);
    if (opcode.immediate().needsMemory() && !module.hasMemory()) {
      throw checker.error("the module has no memory; declare or import one first");
    }
  }

  private void expect(Opcode opcode, ImmediateKind kind) {
    if (opcode.immediate() != kind) {
      throw checker.error("found an opcode with " + opcode.immediate() + ", expected " + kind);
    }
  }

  private FunctionBuilder typed(Opcode opcode, Immediate immediate) {
    checker.apply(opcode.type());
    return add(opcode, immediate);
  }

  private FunctionBuilder add(Opcode opcode, Immediate immediate) {
    body.add(new Instruction(opcode, immediate));
    return this;
  }
}
