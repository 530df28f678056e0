package dev.ocellus.wasm;

import static dev.ocellus.wasm.ImmediateKind.BLOCK_TYPE;
import static dev.ocellus.wasm.ImmediateKind.DATA;
import static dev.ocellus.wasm.ImmediateKind.DATA_MEMORY;
import static dev.ocellus.wasm.ImmediateKind.F32;
import static dev.ocellus.wasm.ImmediateKind.FUNCTION;
import static dev.ocellus.wasm.ImmediateKind.GLOBAL;
import static dev.ocellus.wasm.ImmediateKind.I32;
import static dev.ocellus.wasm.ImmediateKind.I64;
import static dev.ocellus.wasm.ImmediateKind.LABEL;
import static dev.ocellus.wasm.ImmediateKind.LABELS;
import static dev.ocellus.wasm.ImmediateKind.LANE;
import static dev.ocellus.wasm.ImmediateKind.LANES;
import static dev.ocellus.wasm.ImmediateKind.LOCAL;
import static dev.ocellus.wasm.ImmediateKind.MEMARG;
import static dev.ocellus.wasm.ImmediateKind.MEMARG_LANE;
import static dev.ocellus.wasm.ImmediateKind.MEMORIES;
import static dev.ocellus.wasm.ImmediateKind.MEMORY;
import static dev.ocellus.wasm.ImmediateKind.NONE;
import static dev.ocellus.wasm.ImmediateKind.RESERVED;
import static dev.ocellus.wasm.ImmediateKind.V128;
import static dev.ocellus.wasm.Prefix.ATOMIC;
import static dev.ocellus.wasm.Prefix.BULK;
import static dev.ocellus.wasm.Prefix.SIMD;

/**
 * The instructions kernels are made of: name, prefix, code, what stands behind the code, the bytes
 * it reaches or the lanes it has, and its type in the form of {@link FunctionType#of}. Those
 * without a type are typed by what surrounds them.
 */
public enum Opcode {
  // Control instructions
  UNREACHABLE("unreachable", 0x00),
  NOP("nop", 0x01, ":"),
  BLOCK("block", 0x02, BLOCK_TYPE),
  LOOP("loop", 0x03, BLOCK_TYPE),
  IF("if", 0x04, BLOCK_TYPE),
  ELSE("else", 0x05),
  END("end", 0x0B),
  BR("br", 0x0C, LABEL),
  BR_IF("br_if", 0x0D, LABEL),
  BR_TABLE("br_table", 0x0E, LABELS),
  RETURN("return", 0x0F),
  CALL("call", 0x10, FUNCTION),

  // Parametric and variable instructions
  DROP("drop", 0x1A),
  SELECT("select", 0x1B),
  LOCAL_GET("local.get", 0x20, LOCAL),
  LOCAL_SET("local.set", 0x21, LOCAL),
  LOCAL_TEE("local.tee", 0x22, LOCAL),
  GLOBAL_GET("global.get", 0x23, GLOBAL),
  GLOBAL_SET("global.set", 0x24, GLOBAL),

  // Memory instructions
  I32_LOAD("i32.load", 0x28, MEMARG, 4, "i:i"),
  F32_LOAD("f32.load", 0x2A, MEMARG, 4, "i:f"),
  I32_LOAD8_S("i32.load8_s", 0x2C, MEMARG, 1, "i:i"),
  I32_LOAD8_U("i32.load8_u", 0x2D, MEMARG, 1, "i:i"),
  I32_LOAD16_S("i32.load16_s", 0x2E, MEMARG, 2, "i:i"),
  I32_LOAD16_U("i32.load16_u", 0x2F, MEMARG, 2, "i:i"),
  I32_STORE("i32.store", 0x36, MEMARG, 4, "ii:"),
  F32_STORE("f32.store", 0x38, MEMARG, 4, "if:"),
  I32_STORE8("i32.store8", 0x3A, MEMARG, 1, "ii:"),
  I32_STORE16("i32.store16", 0x3B, MEMARG, 2, "ii:"),
  MEMORY_SIZE("memory.size", 0x3F, MEMORY, ":i"),
  MEMORY_GROW("memory.grow", 0x40, MEMORY, "i:i"),
  MEMORY_INIT("memory.init", BULK, 0x08, DATA_MEMORY, "iii:"),
  DATA_DROP("data.drop", BULK, 0x09, DATA, ":"),
  MEMORY_COPY("memory.copy", BULK, 0x0A, MEMORIES, "iii:"),
  MEMORY_FILL("memory.fill", BULK, 0x0B, MEMORY, "iii:"),

  // Numeric instructions
  I32_CONST("i32.const", 0x41, I32, ":i"),
  I64_CONST("i64.const", 0x42, I64, ":l"),
  F32_CONST("f32.const", 0x43, F32, ":f"),
  I32_EQZ("i32.eqz", 0x45, "i:i"),
  I32_EQ("i32.eq", 0x46, "ii:i"),
  I32_NE("i32.ne", 0x47, "ii:i"),
  I32_LT_S("i32.lt_s", 0x48, "ii:i"),
  I32_LT_U("i32.lt_u", 0x49, "ii:i"),
  I32_GT_S("i32.gt_s", 0x4A, "ii:i"),
  I32_GT_U("i32.gt_u", 0x4B, "ii:i"),
  I32_LE_S("i32.le_s", 0x4C, "ii:i"),
  I32_LE_U("i32.le_u", 0x4D, "ii:i"),
  I32_GE_S("i32.ge_s", 0x4E, "ii:i"),
  I32_GE_U("i32.ge_u", 0x4F, "ii:i"),
  I64_EQ("i64.eq", 0x51, "ll:i"),
  I64_LT_S("i64.lt_s", 0x53, "ll:i"),
  I64_GT_S("i64.gt_s", 0x55, "ll:i"),
  F32_EQ("f32.eq", 0x5B, "ff:i"),
  F32_NE("f32.ne", 0x5C, "ff:i"),
  F32_LT("f32.lt", 0x5D, "ff:i"),
  F32_GT("f32.gt", 0x5E, "ff:i"),
  F32_LE("f32.le", 0x5F, "ff:i"),
  F32_GE("f32.ge", 0x60, "ff:i"),
  I32_CLZ("i32.clz", 0x67, "i:i"),
  I32_CTZ("i32.ctz", 0x68, "i:i"),
  I32_POPCNT("i32.popcnt", 0x69, "i:i"),
  I32_ADD("i32.add", 0x6A, "ii:i"),
  I32_SUB("i32.sub", 0x6B, "ii:i"),
  I32_MUL("i32.mul", 0x6C, "ii:i"),
  I32_DIV_S("i32.div_s", 0x6D, "ii:i"),
  I32_DIV_U("i32.div_u", 0x6E, "ii:i"),
  I32_REM_S("i32.rem_s", 0x6F, "ii:i"),
  I32_REM_U("i32.rem_u", 0x70, "ii:i"),
  I32_AND("i32.and", 0x71, "ii:i"),
  I32_OR("i32.or", 0x72, "ii:i"),
  I32_XOR("i32.xor", 0x73, "ii:i"),
  I32_SHL("i32.shl", 0x74, "ii:i"),
  I32_SHR_S("i32.shr_s", 0x75, "ii:i"),
  I32_SHR_U("i32.shr_u", 0x76, "ii:i"),
  I32_ROTL("i32.rotl", 0x77, "ii:i"),
  I32_ROTR("i32.rotr", 0x78, "ii:i"),
  I64_ADD("i64.add", 0x7C, "ll:l"),
  I64_SUB("i64.sub", 0x7D, "ll:l"),
  I64_MUL("i64.mul", 0x7E, "ll:l"),
  I64_DIV_U("i64.div_u", 0x80, "ll:l"),
  I64_REM_U("i64.rem_u", 0x82, "ll:l"),
  F32_ABS("f32.abs", 0x8B, "f:f"),
  F32_NEG("f32.neg", 0x8C, "f:f"),
  F32_CEIL("f32.ceil", 0x8D, "f:f"),
  F32_FLOOR("f32.floor", 0x8E, "f:f"),
  F32_TRUNC("f32.trunc", 0x8F, "f:f"),
  F32_NEAREST("f32.nearest", 0x90, "f:f"),
  F32_SQRT("f32.sqrt", 0x91, "f:f"),
  F32_ADD("f32.add", 0x92, "ff:f"),
  F32_SUB("f32.sub", 0x93, "ff:f"),
  F32_MUL("f32.mul", 0x94, "ff:f"),
  F32_DIV("f32.div", 0x95, "ff:f"),
  F32_MIN("f32.min", 0x96, "ff:f"),
  F32_MAX("f32.max", 0x97, "ff:f"),
  F32_COPYSIGN("f32.copysign", 0x98, "ff:f"),
  I32_WRAP_I64("i32.wrap_i64", 0xA7, "l:i"),
  I64_EXTEND_I32_U("i64.extend_i32_u", 0xAD, "i:l"),
  F32_CONVERT_I32_S("f32.convert_i32_s", 0xB2, "i:f"),
  F32_CONVERT_I32_U("f32.convert_i32_u", 0xB3, "i:f"),
  F32_CONVERT_I64_U("f32.convert_i64_u", 0xB5, "l:f"),
  I32_REINTERPRET_F32("i32.reinterpret_f32", 0xBC, "f:i"),
  F32_REINTERPRET_I32("f32.reinterpret_i32", 0xBE, "i:f"),
  I32_TRUNC_SAT_F32_S("i32.trunc_sat_f32_s", BULK, 0x00, "f:i"),
  I32_TRUNC_SAT_F32_U("i32.trunc_sat_f32_u", BULK, 0x01, "f:i"),

  // Vector instructions: memory
  V128_LOAD("v128.load", SIMD, 0x00, MEMARG, 16, "i:v"),
  V128_LOAD8X8_S("v128.load8x8_s", SIMD, 0x01, MEMARG, 8, "i:v"),
  V128_LOAD8X8_U("v128.load8x8_u", SIMD, 0x02, MEMARG, 8, "i:v"),
  V128_LOAD16X4_S("v128.load16x4_s", SIMD, 0x03, MEMARG, 8, "i:v"),
  V128_LOAD16X4_U("v128.load16x4_u", SIMD, 0x04, MEMARG, 8, "i:v"),
  V128_LOAD8_SPLAT("v128.load8_splat", SIMD, 0x07, MEMARG, 1, "i:v"),
  V128_LOAD16_SPLAT("v128.load16_splat", SIMD, 0x08, MEMARG, 2, "i:v"),
  V128_LOAD32_SPLAT("v128.load32_splat", SIMD, 0x09, MEMARG, 4, "i:v"),
  V128_LOAD64_SPLAT("v128.load64_splat", SIMD, 0x0A, MEMARG, 8, "i:v"),
  V128_LOAD32_ZERO("v128.load32_zero", SIMD, 0x5C, MEMARG, 4, "i:v"),
  V128_LOAD64_ZERO("v128.load64_zero", SIMD, 0x5D, MEMARG, 8, "i:v"),
  V128_STORE("v128.store", SIMD, 0x0B, MEMARG, 16, "iv:"),
  V128_LOAD8_LANE("v128.load8_lane", SIMD, 0x54, MEMARG_LANE, 1, "iv:v"),
  V128_LOAD16_LANE("v128.load16_lane", SIMD, 0x55, MEMARG_LANE, 2, "iv:v"),
  V128_LOAD32_LANE("v128.load32_lane", SIMD, 0x56, MEMARG_LANE, 4, "iv:v"),
  V128_LOAD64_LANE("v128.load64_lane", SIMD, 0x57, MEMARG_LANE, 8, "iv:v"),
  V128_STORE8_LANE("v128.store8_lane", SIMD, 0x58, MEMARG_LANE, 1, "iv:"),
  V128_STORE16_LANE("v128.store16_lane", SIMD, 0x59, MEMARG_LANE, 2, "iv:"),
  V128_STORE32_LANE("v128.store32_lane", SIMD, 0x5A, MEMARG_LANE, 4, "iv:"),
  V128_STORE64_LANE("v128.store64_lane", SIMD, 0x5B, MEMARG_LANE, 8, "iv:"),

  // Vector instructions: lanes
  V128_CONST("v128.const", SIMD, 0x0C, V128, ":v"),
  I8X16_SHUFFLE("i8x16.shuffle", SIMD, 0x0D, LANES, 32, "vv:v"),
  I8X16_SWIZZLE("i8x16.swizzle", SIMD, 0x0E, "vv:v"),
  I8X16_SPLAT("i8x16.splat", SIMD, 0x0F, "i:v"),
  I16X8_SPLAT("i16x8.splat", SIMD, 0x10, "i:v"),
  I32X4_SPLAT("i32x4.splat", SIMD, 0x11, "i:v"),
  F32X4_SPLAT("f32x4.splat", SIMD, 0x13, "f:v"),
  I8X16_EXTRACT_LANE_S("i8x16.extract_lane_s", SIMD, 0x15, LANE, 16, "v:i"),
  I8X16_EXTRACT_LANE_U("i8x16.extract_lane_u", SIMD, 0x16, LANE, 16, "v:i"),
  I8X16_REPLACE_LANE("i8x16.replace_lane", SIMD, 0x17, LANE, 16, "vi:v"),
  I16X8_EXTRACT_LANE_S("i16x8.extract_lane_s", SIMD, 0x18, LANE, 8, "v:i"),
  I16X8_EXTRACT_LANE_U("i16x8.extract_lane_u", SIMD, 0x19, LANE, 8, "v:i"),
  I16X8_REPLACE_LANE("i16x8.replace_lane", SIMD, 0x1A, LANE, 8, "vi:v"),
  I32X4_EXTRACT_LANE("i32x4.extract_lane", SIMD, 0x1B, LANE, 4, "v:i"),
  I32X4_REPLACE_LANE("i32x4.replace_lane", SIMD, 0x1C, LANE, 4, "vi:v"),
  F32X4_EXTRACT_LANE("f32x4.extract_lane", SIMD, 0x1F, LANE, 4, "v:f"),
  F32X4_REPLACE_LANE("f32x4.replace_lane", SIMD, 0x20, LANE, 4, "vf:v"),

  // Vector instructions: comparisons and bits
  I32X4_EQ("i32x4.eq", SIMD, 0x37, "vv:v"),
  I32X4_NE("i32x4.ne", SIMD, 0x38, "vv:v"),
  I32X4_LT_S("i32x4.lt_s", SIMD, 0x39, "vv:v"),
  I32X4_LT_U("i32x4.lt_u", SIMD, 0x3A, "vv:v"),
  I32X4_GT_S("i32x4.gt_s", SIMD, 0x3B, "vv:v"),
  I32X4_GT_U("i32x4.gt_u", SIMD, 0x3C, "vv:v"),
  I32X4_LE_S("i32x4.le_s", SIMD, 0x3D, "vv:v"),
  I32X4_LE_U("i32x4.le_u", SIMD, 0x3E, "vv:v"),
  I32X4_GE_S("i32x4.ge_s", SIMD, 0x3F, "vv:v"),
  I32X4_GE_U("i32x4.ge_u", SIMD, 0x40, "vv:v"),
  F32X4_EQ("f32x4.eq", SIMD, 0x41, "vv:v"),
  F32X4_NE("f32x4.ne", SIMD, 0x42, "vv:v"),
  F32X4_LT("f32x4.lt", SIMD, 0x43, "vv:v"),
  F32X4_GT("f32x4.gt", SIMD, 0x44, "vv:v"),
  F32X4_LE("f32x4.le", SIMD, 0x45, "vv:v"),
  F32X4_GE("f32x4.ge", SIMD, 0x46, "vv:v"),
  V128_NOT("v128.not", SIMD, 0x4D, "v:v"),
  V128_AND("v128.and", SIMD, 0x4E, "vv:v"),
  V128_ANDNOT("v128.andnot", SIMD, 0x4F, "vv:v"),
  V128_OR("v128.or", SIMD, 0x50, "vv:v"),
  V128_XOR("v128.xor", SIMD, 0x51, "vv:v"),
  V128_BITSELECT("v128.bitselect", SIMD, 0x52, "vvv:v"),
  V128_ANY_TRUE("v128.any_true", SIMD, 0x53, "v:i"),
  I32X4_ALL_TRUE("i32x4.all_true", SIMD, 0xA3, "v:i"),
  I32X4_BITMASK("i32x4.bitmask", SIMD, 0xA4, "v:i"),

  // Vector instructions: integers
  I8X16_NARROW_I16X8_S("i8x16.narrow_i16x8_s", SIMD, 0x65, "vv:v"),
  I8X16_NARROW_I16X8_U("i8x16.narrow_i16x8_u", SIMD, 0x66, "vv:v"),
  I16X8_NARROW_I32X4_S("i16x8.narrow_i32x4_s", SIMD, 0x85, "vv:v"),
  I16X8_NARROW_I32X4_U("i16x8.narrow_i32x4_u", SIMD, 0x86, "vv:v"),
  I16X8_EXTEND_LOW_I8X16_S("i16x8.extend_low_i8x16_s", SIMD, 0x87, "v:v"),
  I16X8_EXTEND_HIGH_I8X16_S("i16x8.extend_high_i8x16_s", SIMD, 0x88, "v:v"),
  I16X8_EXTEND_LOW_I8X16_U("i16x8.extend_low_i8x16_u", SIMD, 0x89, "v:v"),
  I16X8_EXTEND_HIGH_I8X16_U("i16x8.extend_high_i8x16_u", SIMD, 0x8A, "v:v"),
  I32X4_EXTEND_LOW_I16X8_S("i32x4.extend_low_i16x8_s", SIMD, 0xA7, "v:v"),
  I32X4_EXTEND_HIGH_I16X8_S("i32x4.extend_high_i16x8_s", SIMD, 0xA8, "v:v"),
  I32X4_EXTEND_LOW_I16X8_U("i32x4.extend_low_i16x8_u", SIMD, 0xA9, "v:v"),
  I32X4_EXTEND_HIGH_I16X8_U("i32x4.extend_high_i16x8_u", SIMD, 0xAA, "v:v"),
  I16X8_SHL("i16x8.shl", SIMD, 0x8B, "vi:v"),
  I16X8_SHR_S("i16x8.shr_s", SIMD, 0x8C, "vi:v"),
  I16X8_SHR_U("i16x8.shr_u", SIMD, 0x8D, "vi:v"),
  I16X8_ADD("i16x8.add", SIMD, 0x8E, "vv:v"),
  I16X8_SUB("i16x8.sub", SIMD, 0x91, "vv:v"),
  I16X8_MUL("i16x8.mul", SIMD, 0x95, "vv:v"),
  I32X4_ABS("i32x4.abs", SIMD, 0xA0, "v:v"),
  I32X4_NEG("i32x4.neg", SIMD, 0xA1, "v:v"),
  I32X4_SHL("i32x4.shl", SIMD, 0xAB, "vi:v"),
  I32X4_SHR_S("i32x4.shr_s", SIMD, 0xAC, "vi:v"),
  I32X4_SHR_U("i32x4.shr_u", SIMD, 0xAD, "vi:v"),
  I32X4_ADD("i32x4.add", SIMD, 0xAE, "vv:v"),
  I32X4_SUB("i32x4.sub", SIMD, 0xB1, "vv:v"),
  I32X4_MUL("i32x4.mul", SIMD, 0xB5, "vv:v"),
  I32X4_MIN_S("i32x4.min_s", SIMD, 0xB6, "vv:v"),
  I32X4_MIN_U("i32x4.min_u", SIMD, 0xB7, "vv:v"),
  I32X4_MAX_S("i32x4.max_s", SIMD, 0xB8, "vv:v"),
  I32X4_MAX_U("i32x4.max_u", SIMD, 0xB9, "vv:v"),
  I32X4_DOT_I16X8_S("i32x4.dot_i16x8_s", SIMD, 0xBA, "vv:v"),

  // Vector instructions: floats
  F32X4_CEIL("f32x4.ceil", SIMD, 0x67, "v:v"),
  F32X4_FLOOR("f32x4.floor", SIMD, 0x68, "v:v"),
  F32X4_TRUNC("f32x4.trunc", SIMD, 0x69, "v:v"),
  F32X4_NEAREST("f32x4.nearest", SIMD, 0x6A, "v:v"),
  F32X4_ABS("f32x4.abs", SIMD, 0xE0, "v:v"),
  F32X4_NEG("f32x4.neg", SIMD, 0xE1, "v:v"),
  F32X4_SQRT("f32x4.sqrt", SIMD, 0xE3, "v:v"),
  F32X4_ADD("f32x4.add", SIMD, 0xE4, "vv:v"),
  F32X4_SUB("f32x4.sub", SIMD, 0xE5, "vv:v"),
  F32X4_MUL("f32x4.mul", SIMD, 0xE6, "vv:v"),
  F32X4_DIV("f32x4.div", SIMD, 0xE7, "vv:v"),
  F32X4_MIN("f32x4.min", SIMD, 0xE8, "vv:v"),
  F32X4_MAX("f32x4.max", SIMD, 0xE9, "vv:v"),
  F32X4_PMIN("f32x4.pmin", SIMD, 0xEA, "vv:v"),
  F32X4_PMAX("f32x4.pmax", SIMD, 0xEB, "vv:v"),
  I32X4_TRUNC_SAT_F32X4_S("i32x4.trunc_sat_f32x4_s", SIMD, 0xF8, "v:v"),
  I32X4_TRUNC_SAT_F32X4_U("i32x4.trunc_sat_f32x4_u", SIMD, 0xF9, "v:v"),
  F32X4_CONVERT_I32X4_S("f32x4.convert_i32x4_s", SIMD, 0xFA, "v:v"),
  F32X4_CONVERT_I32X4_U("f32x4.convert_i32x4_u", SIMD, 0xFB, "v:v"),

  // Relaxed vector instructions; what they give differs between machines
  F64X2_ADD("f64x2.add", SIMD, 0xF0, "vv:v"),
  F64X2_DIV("f64x2.div", SIMD, 0xF3, "vv:v"),
  F64X2_CONVERT_LOW_I32X4_S("f64x2.convert_low_i32x4_s", SIMD, 0xFE, "v:v"),
  F64X2_PROMOTE_LOW_F32X4("f64x2.promote_low_f32x4", SIMD, 0x5F, "v:v"),
  F32X4_DEMOTE_F64X2_ZERO("f32x4.demote_f64x2_zero", SIMD, 0x5E, "v:v"),
  F32X4_RELAXED_MADD("f32x4.relaxed_madd", SIMD, 0x105, "vvv:v"),
  F32X4_RELAXED_NMADD("f32x4.relaxed_nmadd", SIMD, 0x106, "vvv:v"),

  // Atomic instructions of the Threads proposal
  MEMORY_ATOMIC_NOTIFY("memory.atomic.notify", ATOMIC, 0x00, MEMARG, 4, "ii:i"),
  MEMORY_ATOMIC_WAIT32("memory.atomic.wait32", ATOMIC, 0x01, MEMARG, 4, "iil:i"),
  ATOMIC_FENCE("atomic.fence", ATOMIC, 0x03, RESERVED, ":"),
  I32_ATOMIC_LOAD("i32.atomic.load", ATOMIC, 0x10, MEMARG, 4, "i:i"),
  I32_ATOMIC_STORE("i32.atomic.store", ATOMIC, 0x17, MEMARG, 4, "ii:"),
  I32_ATOMIC_RMW_ADD("i32.atomic.rmw.add", ATOMIC, 0x1E, MEMARG, 4, "ii:i"),
  I32_ATOMIC_RMW_CMPXCHG("i32.atomic.rmw.cmpxchg", ATOMIC, 0x48, MEMARG, 4, "iii:i");

  private final String text;
  private final Prefix prefix;
  private final int code;
  private final ImmediateKind immediate;
  private final int extent;

  /** Its lists are unmodifiable, which Error Prone cannot see. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final FunctionType type;

  Opcode(String text, int code) {
    this(text, code, NONE);
  }

  Opcode(String text, int code, ImmediateKind immediate) {
    this(text, Prefix.NO, code, immediate, 0, null);
  }

  Opcode(String text, int code, String type) {
    this(text, code, NONE, type);
  }

  Opcode(String text, int code, ImmediateKind immediate, String type) {
    this(text, Prefix.NO, code, immediate, 0, type);
  }

  Opcode(String text, int code, ImmediateKind immediate, int extent, String type) {
    this(text, Prefix.NO, code, immediate, extent, type);
  }

  Opcode(String text, Prefix prefix, int code, String type) {
    this(text, prefix, code, NONE, type);
  }

  Opcode(String text, Prefix prefix, int code, ImmediateKind immediate, String type) {
    this(text, prefix, code, immediate, 0, type);
  }

  Opcode(String text, Prefix prefix, int code, ImmediateKind immediate, int extent, String type) {
    this.text = text;
    this.prefix = prefix;
    this.code = code;
    this.immediate = immediate;
    this.extent = extent;
    this.type = type == null ? null : FunctionType.of(type);
  }

  /** Its name in the text format. */
  public String text() {
    return text;
  }

  void encode(ByteWriter out) {
    prefix.encode(out, code);
  }

  ImmediateKind immediate() {
    return immediate;
  }

  /** Bytes in memory it reaches. */
  int width() {
    return extent;
  }

  /** How many lanes there are to choose from. */
  int lanes() {
    return immediate == MEMARG_LANE ? 16 / extent : extent;
  }

  /** Whether the alignment must be the width of the access, not less. */
  boolean atomic() {
    return prefix == ATOMIC;
  }

  /** Null where it depends on what surrounds the instruction. */
  FunctionType type() {
    return type;
  }
}
