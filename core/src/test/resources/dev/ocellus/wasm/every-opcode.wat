(module $every
  (import "env" "log" (func $log (param i32 f32)))
  (import "env" "memory" (memory 1 65536 shared))
  (global $counter (mut i32) (i32.const -1))
  (global $factor f32 (f32.const 0x1.99999ap-4))
  (export "nop" (func $nop))
  (export "i32.load" (func $i32.load))
  (export "f32.load" (func $f32.load))
  (export "i32.load8_s" (func $i32.load8_s))
  (export "i32.load8_u" (func $i32.load8_u))
  (export "i32.load16_s" (func $i32.load16_s))
  (export "i32.load16_u" (func $i32.load16_u))
  (export "i32.store" (func $i32.store))
  (export "f32.store" (func $f32.store))
  (export "i32.store8" (func $i32.store8))
  (export "i32.store16" (func $i32.store16))
  (export "memory.size" (func $memory.size))
  (export "memory.grow" (func $memory.grow))
  (export "memory.copy" (func $memory.copy))
  (export "memory.fill" (func $memory.fill))
  (export "i32.const" (func $i32.const))
  (export "i32.eqz" (func $i32.eqz))
  (export "i32.eq" (func $i32.eq))
  (export "i32.ne" (func $i32.ne))
  (export "i32.lt_s" (func $i32.lt_s))
  (export "i32.lt_u" (func $i32.lt_u))
  (export "i32.gt_s" (func $i32.gt_s))
  (export "i32.gt_u" (func $i32.gt_u))
  (export "i32.le_s" (func $i32.le_s))
  (export "i32.le_u" (func $i32.le_u))
  (export "i32.ge_s" (func $i32.ge_s))
  (export "i32.ge_u" (func $i32.ge_u))
  (export "i64.eq" (func $i64.eq))
  (export "i64.lt_s" (func $i64.lt_s))
  (export "i64.gt_s" (func $i64.gt_s))
  (export "f32.eq" (func $f32.eq))
  (export "f32.ne" (func $f32.ne))
  (export "f32.lt" (func $f32.lt))
  (export "f32.gt" (func $f32.gt))
  (export "f32.le" (func $f32.le))
  (export "f32.ge" (func $f32.ge))
  (export "i32.clz" (func $i32.clz))
  (export "i32.ctz" (func $i32.ctz))
  (export "i32.popcnt" (func $i32.popcnt))
  (export "i32.add" (func $i32.add))
  (export "i32.sub" (func $i32.sub))
  (export "i32.mul" (func $i32.mul))
  (export "i32.div_s" (func $i32.div_s))
  (export "i32.div_u" (func $i32.div_u))
  (export "i32.rem_s" (func $i32.rem_s))
  (export "i32.rem_u" (func $i32.rem_u))
  (export "i32.and" (func $i32.and))
  (export "i32.or" (func $i32.or))
  (export "i32.xor" (func $i32.xor))
  (export "i32.shl" (func $i32.shl))
  (export "i32.shr_s" (func $i32.shr_s))
  (export "i32.shr_u" (func $i32.shr_u))
  (export "i32.rotl" (func $i32.rotl))
  (export "i32.rotr" (func $i32.rotr))
  (export "i64.add" (func $i64.add))
  (export "i64.sub" (func $i64.sub))
  (export "i64.mul" (func $i64.mul))
  (export "i64.div_u" (func $i64.div_u))
  (export "i64.rem_u" (func $i64.rem_u))
  (export "f32.abs" (func $f32.abs))
  (export "f32.neg" (func $f32.neg))
  (export "f32.ceil" (func $f32.ceil))
  (export "f32.floor" (func $f32.floor))
  (export "f32.trunc" (func $f32.trunc))
  (export "f32.nearest" (func $f32.nearest))
  (export "f32.sqrt" (func $f32.sqrt))
  (export "f32.add" (func $f32.add))
  (export "f32.sub" (func $f32.sub))
  (export "f32.mul" (func $f32.mul))
  (export "f32.div" (func $f32.div))
  (export "f32.min" (func $f32.min))
  (export "f32.max" (func $f32.max))
  (export "f32.copysign" (func $f32.copysign))
  (export "i32.wrap_i64" (func $i32.wrap_i64))
  (export "i64.extend_i32_u" (func $i64.extend_i32_u))
  (export "f32.convert_i32_s" (func $f32.convert_i32_s))
  (export "f32.convert_i32_u" (func $f32.convert_i32_u))
  (export "f32.convert_i64_u" (func $f32.convert_i64_u))
  (export "i32.reinterpret_f32" (func $i32.reinterpret_f32))
  (export "f32.reinterpret_i32" (func $f32.reinterpret_i32))
  (export "i32.trunc_sat_f32_s" (func $i32.trunc_sat_f32_s))
  (export "i32.trunc_sat_f32_u" (func $i32.trunc_sat_f32_u))
  (export "v128.load" (func $v128.load))
  (export "v128.load8x8_s" (func $v128.load8x8_s))
  (export "v128.load8x8_u" (func $v128.load8x8_u))
  (export "v128.load16x4_s" (func $v128.load16x4_s))
  (export "v128.load16x4_u" (func $v128.load16x4_u))
  (export "v128.load8_splat" (func $v128.load8_splat))
  (export "v128.load16_splat" (func $v128.load16_splat))
  (export "v128.load32_splat" (func $v128.load32_splat))
  (export "v128.load64_splat" (func $v128.load64_splat))
  (export "v128.load32_zero" (func $v128.load32_zero))
  (export "v128.load64_zero" (func $v128.load64_zero))
  (export "v128.store" (func $v128.store))
  (export "v128.load8_lane" (func $v128.load8_lane))
  (export "v128.load16_lane" (func $v128.load16_lane))
  (export "v128.load32_lane" (func $v128.load32_lane))
  (export "v128.load64_lane" (func $v128.load64_lane))
  (export "v128.store8_lane" (func $v128.store8_lane))
  (export "v128.store16_lane" (func $v128.store16_lane))
  (export "v128.store32_lane" (func $v128.store32_lane))
  (export "v128.store64_lane" (func $v128.store64_lane))
  (export "i8x16.shuffle" (func $i8x16.shuffle))
  (export "i8x16.swizzle" (func $i8x16.swizzle))
  (export "i8x16.splat" (func $i8x16.splat))
  (export "i16x8.splat" (func $i16x8.splat))
  (export "i32x4.splat" (func $i32x4.splat))
  (export "f32x4.splat" (func $f32x4.splat))
  (export "i8x16.extract_lane_s" (func $i8x16.extract_lane_s))
  (export "i8x16.extract_lane_u" (func $i8x16.extract_lane_u))
  (export "i8x16.replace_lane" (func $i8x16.replace_lane))
  (export "i16x8.extract_lane_s" (func $i16x8.extract_lane_s))
  (export "i16x8.extract_lane_u" (func $i16x8.extract_lane_u))
  (export "i16x8.replace_lane" (func $i16x8.replace_lane))
  (export "i32x4.extract_lane" (func $i32x4.extract_lane))
  (export "i32x4.replace_lane" (func $i32x4.replace_lane))
  (export "f32x4.extract_lane" (func $f32x4.extract_lane))
  (export "f32x4.replace_lane" (func $f32x4.replace_lane))
  (export "i32x4.eq" (func $i32x4.eq))
  (export "i32x4.ne" (func $i32x4.ne))
  (export "i32x4.lt_s" (func $i32x4.lt_s))
  (export "i32x4.lt_u" (func $i32x4.lt_u))
  (export "i32x4.gt_s" (func $i32x4.gt_s))
  (export "i32x4.gt_u" (func $i32x4.gt_u))
  (export "i32x4.le_s" (func $i32x4.le_s))
  (export "i32x4.le_u" (func $i32x4.le_u))
  (export "i32x4.ge_s" (func $i32x4.ge_s))
  (export "i32x4.ge_u" (func $i32x4.ge_u))
  (export "f32x4.eq" (func $f32x4.eq))
  (export "f32x4.ne" (func $f32x4.ne))
  (export "f32x4.lt" (func $f32x4.lt))
  (export "f32x4.gt" (func $f32x4.gt))
  (export "f32x4.le" (func $f32x4.le))
  (export "f32x4.ge" (func $f32x4.ge))
  (export "v128.not" (func $v128.not))
  (export "v128.and" (func $v128.and))
  (export "v128.andnot" (func $v128.andnot))
  (export "v128.or" (func $v128.or))
  (export "v128.xor" (func $v128.xor))
  (export "v128.bitselect" (func $v128.bitselect))
  (export "v128.any_true" (func $v128.any_true))
  (export "i32x4.all_true" (func $i32x4.all_true))
  (export "i32x4.bitmask" (func $i32x4.bitmask))
  (export "i8x16.narrow_i16x8_s" (func $i8x16.narrow_i16x8_s))
  (export "i8x16.narrow_i16x8_u" (func $i8x16.narrow_i16x8_u))
  (export "i16x8.narrow_i32x4_s" (func $i16x8.narrow_i32x4_s))
  (export "i16x8.narrow_i32x4_u" (func $i16x8.narrow_i32x4_u))
  (export "i16x8.extend_low_i8x16_s" (func $i16x8.extend_low_i8x16_s))
  (export "i16x8.extend_high_i8x16_s" (func $i16x8.extend_high_i8x16_s))
  (export "i16x8.extend_low_i8x16_u" (func $i16x8.extend_low_i8x16_u))
  (export "i16x8.extend_high_i8x16_u" (func $i16x8.extend_high_i8x16_u))
  (export "i32x4.extend_low_i16x8_s" (func $i32x4.extend_low_i16x8_s))
  (export "i32x4.extend_high_i16x8_s" (func $i32x4.extend_high_i16x8_s))
  (export "i32x4.extend_low_i16x8_u" (func $i32x4.extend_low_i16x8_u))
  (export "i32x4.extend_high_i16x8_u" (func $i32x4.extend_high_i16x8_u))
  (export "i16x8.shl" (func $i16x8.shl))
  (export "i16x8.shr_s" (func $i16x8.shr_s))
  (export "i16x8.shr_u" (func $i16x8.shr_u))
  (export "i16x8.add" (func $i16x8.add))
  (export "i16x8.sub" (func $i16x8.sub))
  (export "i16x8.mul" (func $i16x8.mul))
  (export "i32x4.abs" (func $i32x4.abs))
  (export "i32x4.neg" (func $i32x4.neg))
  (export "i32x4.shl" (func $i32x4.shl))
  (export "i32x4.shr_s" (func $i32x4.shr_s))
  (export "i32x4.shr_u" (func $i32x4.shr_u))
  (export "i32x4.add" (func $i32x4.add))
  (export "i32x4.sub" (func $i32x4.sub))
  (export "i32x4.mul" (func $i32x4.mul))
  (export "i32x4.min_s" (func $i32x4.min_s))
  (export "i32x4.min_u" (func $i32x4.min_u))
  (export "i32x4.max_s" (func $i32x4.max_s))
  (export "i32x4.max_u" (func $i32x4.max_u))
  (export "i32x4.dot_i16x8_s" (func $i32x4.dot_i16x8_s))
  (export "f32x4.ceil" (func $f32x4.ceil))
  (export "f32x4.floor" (func $f32x4.floor))
  (export "f32x4.trunc" (func $f32x4.trunc))
  (export "f32x4.nearest" (func $f32x4.nearest))
  (export "f32x4.abs" (func $f32x4.abs))
  (export "f32x4.neg" (func $f32x4.neg))
  (export "f32x4.sqrt" (func $f32x4.sqrt))
  (export "f32x4.add" (func $f32x4.add))
  (export "f32x4.sub" (func $f32x4.sub))
  (export "f32x4.mul" (func $f32x4.mul))
  (export "f32x4.div" (func $f32x4.div))
  (export "f32x4.min" (func $f32x4.min))
  (export "f32x4.max" (func $f32x4.max))
  (export "f32x4.pmin" (func $f32x4.pmin))
  (export "f32x4.pmax" (func $f32x4.pmax))
  (export "i32x4.trunc_sat_f32x4_s" (func $i32x4.trunc_sat_f32x4_s))
  (export "i32x4.trunc_sat_f32x4_u" (func $i32x4.trunc_sat_f32x4_u))
  (export "f32x4.convert_i32x4_s" (func $f32x4.convert_i32x4_s))
  (export "f32x4.convert_i32x4_u" (func $f32x4.convert_i32x4_u))
  (export "f64x2.add" (func $f64x2.add))
  (export "f64x2.div" (func $f64x2.div))
  (export "f64x2.convert_low_i32x4_s" (func $f64x2.convert_low_i32x4_s))
  (export "f64x2.promote_low_f32x4" (func $f64x2.promote_low_f32x4))
  (export "f32x4.demote_f64x2_zero" (func $f32x4.demote_f64x2_zero))
  (export "f32x4.relaxed_madd" (func $f32x4.relaxed_madd))
  (export "f32x4.relaxed_nmadd" (func $f32x4.relaxed_nmadd))
  (export "memory.atomic.notify" (func $memory.atomic.notify))
  (export "memory.atomic.wait32" (func $memory.atomic.wait32))
  (export "atomic.fence" (func $atomic.fence))
  (export "i32.atomic.load" (func $i32.atomic.load))
  (export "i32.atomic.store" (func $i32.atomic.store))
  (export "i32.atomic.rmw.add" (func $i32.atomic.rmw.add))
  (export "i32.atomic.rmw.cmpxchg" (func $i32.atomic.rmw.cmpxchg))
  (export "bulk" (func $bulk))
  (export "constants" (func $constants))
  (export "control" (func $control))
  (export "dead" (func $dead))
  (export "memory" (memory 0))
  (export "variables" (func $variables))
  (export "counter" (global $counter))
  (export "factor" (global $factor))
  (func $nop
    nop
  )
  (func $i32.load
      (param $p0 i32)
      (result i32)
    local.get $p0 i32.load offset=2147483647
  )
  (func $f32.load
      (param $p0 i32)
      (result f32)
    local.get $p0 f32.load offset=2147483647
  )
  (func $i32.load8_s
      (param $p0 i32)
      (result i32)
    local.get $p0 i32.load8_s offset=2147483647
  )
  (func $i32.load8_u
      (param $p0 i32)
      (result i32)
    local.get $p0 i32.load8_u offset=2147483647
  )
  (func $i32.load16_s
      (param $p0 i32)
      (result i32)
    local.get $p0 i32.load16_s offset=2147483647
  )
  (func $i32.load16_u
      (param $p0 i32)
      (result i32)
    local.get $p0 i32.load16_u offset=2147483647
  )
  (func $i32.store
      (param $p0 i32)
      (param $p1 i32)
    local.get $p0 local.get $p1 i32.store offset=2147483647
  )
  (func $f32.store
      (param $p0 i32)
      (param $p1 f32)
    local.get $p0 local.get $p1 f32.store offset=2147483647
  )
  (func $i32.store8
      (param $p0 i32)
      (param $p1 i32)
    local.get $p0 local.get $p1 i32.store8 offset=2147483647
  )
  (func $i32.store16
      (param $p0 i32)
      (param $p1 i32)
    local.get $p0 local.get $p1 i32.store16 offset=2147483647
  )
  (func $memory.size
      (result i32)
    memory.size
  )
  (func $memory.grow
      (param $p0 i32)
      (result i32)
    local.get $p0 memory.grow
  )
  (func $memory.copy
      (param $p0 i32)
      (param $p1 i32)
      (param $p2 i32)
    local.get $p0 local.get $p1 local.get $p2 memory.copy
  )
  (func $memory.fill
      (param $p0 i32)
      (param $p1 i32)
      (param $p2 i32)
    local.get $p0 local.get $p1 local.get $p2 memory.fill
  )
  (func $i32.const
      (result i32)
    i32.const -2147483648
  )
  (func $i32.eqz
      (param $p0 i32)
      (result i32)
    local.get $p0 i32.eqz
  )
  (func $i32.eq
      (param $p0 i32)
      (param $p1 i32)
      (result i32)
    local.get $p0 local.get $p1 i32.eq
  )
  (func $i32.ne
      (param $p0 i32)
      (param $p1 i32)
      (result i32)
    local.get $p0 local.get $p1 i32.ne
  )
  (func $i32.lt_s
      (param $p0 i32)
      (param $p1 i32)
      (result i32)
    local.get $p0 local.get $p1 i32.lt_s
  )
  (func $i32.lt_u
      (param $p0 i32)
      (param $p1 i32)
      (result i32)
    local.get $p0 local.get $p1 i32.lt_u
  )
  (func $i32.gt_s
      (param $p0 i32)
      (param $p1 i32)
      (result i32)
    local.get $p0 local.get $p1 i32.gt_s
  )
  (func $i32.gt_u
      (param $p0 i32)
      (param $p1 i32)
      (result i32)
    local.get $p0 local.get $p1 i32.gt_u
  )
  (func $i32.le_s
      (param $p0 i32)
      (param $p1 i32)
      (result i32)
    local.get $p0 local.get $p1 i32.le_s
  )
  (func $i32.le_u
      (param $p0 i32)
      (param $p1 i32)
      (result i32)
    local.get $p0 local.get $p1 i32.le_u
  )
  (func $i32.ge_s
      (param $p0 i32)
      (param $p1 i32)
      (result i32)
    local.get $p0 local.get $p1 i32.ge_s
  )
  (func $i32.ge_u
      (param $p0 i32)
      (param $p1 i32)
      (result i32)
    local.get $p0 local.get $p1 i32.ge_u
  )
  (func $i64.eq
      (param $p0 i64)
      (param $p1 i64)
      (result i32)
    local.get $p0 local.get $p1 i64.eq
  )
  (func $i64.lt_s
      (param $p0 i64)
      (param $p1 i64)
      (result i32)
    local.get $p0 local.get $p1 i64.lt_s
  )
  (func $i64.gt_s
      (param $p0 i64)
      (param $p1 i64)
      (result i32)
    local.get $p0 local.get $p1 i64.gt_s
  )
  (func $f32.eq
      (param $p0 f32)
      (param $p1 f32)
      (result i32)
    local.get $p0 local.get $p1 f32.eq
  )
  (func $f32.ne
      (param $p0 f32)
      (param $p1 f32)
      (result i32)
    local.get $p0 local.get $p1 f32.ne
  )
  (func $f32.lt
      (param $p0 f32)
      (param $p1 f32)
      (result i32)
    local.get $p0 local.get $p1 f32.lt
  )
  (func $f32.gt
      (param $p0 f32)
      (param $p1 f32)
      (result i32)
    local.get $p0 local.get $p1 f32.gt
  )
  (func $f32.le
      (param $p0 f32)
      (param $p1 f32)
      (result i32)
    local.get $p0 local.get $p1 f32.le
  )
  (func $f32.ge
      (param $p0 f32)
      (param $p1 f32)
      (result i32)
    local.get $p0 local.get $p1 f32.ge
  )
  (func $i32.clz
      (param $p0 i32)
      (result i32)
    local.get $p0 i32.clz
  )
  (func $i32.ctz
      (param $p0 i32)
      (result i32)
    local.get $p0 i32.ctz
  )
  (func $i32.popcnt
      (param $p0 i32)
      (result i32)
    local.get $p0 i32.popcnt
  )
  (func $i32.add
      (param $p0 i32)
      (param $p1 i32)
      (result i32)
    local.get $p0 local.get $p1 i32.add
  )
  (func $i32.sub
      (param $p0 i32)
      (param $p1 i32)
      (result i32)
    local.get $p0 local.get $p1 i32.sub
  )
  (func $i32.mul
      (param $p0 i32)
      (param $p1 i32)
      (result i32)
    local.get $p0 local.get $p1 i32.mul
  )
  (func $i32.div_s
      (param $p0 i32)
      (param $p1 i32)
      (result i32)
    local.get $p0 local.get $p1 i32.div_s
  )
  (func $i32.div_u
      (param $p0 i32)
      (param $p1 i32)
      (result i32)
    local.get $p0 local.get $p1 i32.div_u
  )
  (func $i32.rem_s
      (param $p0 i32)
      (param $p1 i32)
      (result i32)
    local.get $p0 local.get $p1 i32.rem_s
  )
  (func $i32.rem_u
      (param $p0 i32)
      (param $p1 i32)
      (result i32)
    local.get $p0 local.get $p1 i32.rem_u
  )
  (func $i32.and
      (param $p0 i32)
      (param $p1 i32)
      (result i32)
    local.get $p0 local.get $p1 i32.and
  )
  (func $i32.or
      (param $p0 i32)
      (param $p1 i32)
      (result i32)
    local.get $p0 local.get $p1 i32.or
  )
  (func $i32.xor
      (param $p0 i32)
      (param $p1 i32)
      (result i32)
    local.get $p0 local.get $p1 i32.xor
  )
  (func $i32.shl
      (param $p0 i32)
      (param $p1 i32)
      (result i32)
    local.get $p0 local.get $p1 i32.shl
  )
  (func $i32.shr_s
      (param $p0 i32)
      (param $p1 i32)
      (result i32)
    local.get $p0 local.get $p1 i32.shr_s
  )
  (func $i32.shr_u
      (param $p0 i32)
      (param $p1 i32)
      (result i32)
    local.get $p0 local.get $p1 i32.shr_u
  )
  (func $i32.rotl
      (param $p0 i32)
      (param $p1 i32)
      (result i32)
    local.get $p0 local.get $p1 i32.rotl
  )
  (func $i32.rotr
      (param $p0 i32)
      (param $p1 i32)
      (result i32)
    local.get $p0 local.get $p1 i32.rotr
  )
  (func $i64.add
      (param $p0 i64)
      (param $p1 i64)
      (result i64)
    local.get $p0 local.get $p1 i64.add
  )
  (func $i64.sub
      (param $p0 i64)
      (param $p1 i64)
      (result i64)
    local.get $p0 local.get $p1 i64.sub
  )
  (func $i64.mul
      (param $p0 i64)
      (param $p1 i64)
      (result i64)
    local.get $p0 local.get $p1 i64.mul
  )
  (func $i64.div_u
      (param $p0 i64)
      (param $p1 i64)
      (result i64)
    local.get $p0 local.get $p1 i64.div_u
  )
  (func $i64.rem_u
      (param $p0 i64)
      (param $p1 i64)
      (result i64)
    local.get $p0 local.get $p1 i64.rem_u
  )
  (func $f32.abs
      (param $p0 f32)
      (result f32)
    local.get $p0 f32.abs
  )
  (func $f32.neg
      (param $p0 f32)
      (result f32)
    local.get $p0 f32.neg
  )
  (func $f32.ceil
      (param $p0 f32)
      (result f32)
    local.get $p0 f32.ceil
  )
  (func $f32.floor
      (param $p0 f32)
      (result f32)
    local.get $p0 f32.floor
  )
  (func $f32.trunc
      (param $p0 f32)
      (result f32)
    local.get $p0 f32.trunc
  )
  (func $f32.nearest
      (param $p0 f32)
      (result f32)
    local.get $p0 f32.nearest
  )
  (func $f32.sqrt
      (param $p0 f32)
      (result f32)
    local.get $p0 f32.sqrt
  )
  (func $f32.add
      (param $p0 f32)
      (param $p1 f32)
      (result f32)
    local.get $p0 local.get $p1 f32.add
  )
  (func $f32.sub
      (param $p0 f32)
      (param $p1 f32)
      (result f32)
    local.get $p0 local.get $p1 f32.sub
  )
  (func $f32.mul
      (param $p0 f32)
      (param $p1 f32)
      (result f32)
    local.get $p0 local.get $p1 f32.mul
  )
  (func $f32.div
      (param $p0 f32)
      (param $p1 f32)
      (result f32)
    local.get $p0 local.get $p1 f32.div
  )
  (func $f32.min
      (param $p0 f32)
      (param $p1 f32)
      (result f32)
    local.get $p0 local.get $p1 f32.min
  )
  (func $f32.max
      (param $p0 f32)
      (param $p1 f32)
      (result f32)
    local.get $p0 local.get $p1 f32.max
  )
  (func $f32.copysign
      (param $p0 f32)
      (param $p1 f32)
      (result f32)
    local.get $p0 local.get $p1 f32.copysign
  )
  (func $i32.wrap_i64
      (param $p0 i64)
      (result i32)
    local.get $p0 i32.wrap_i64
  )
  (func $i64.extend_i32_u
      (param $p0 i32)
      (result i64)
    local.get $p0 i64.extend_i32_u
  )
  (func $f32.convert_i32_s
      (param $p0 i32)
      (result f32)
    local.get $p0 f32.convert_i32_s
  )
  (func $f32.convert_i32_u
      (param $p0 i32)
      (result f32)
    local.get $p0 f32.convert_i32_u
  )
  (func $f32.convert_i64_u
      (param $p0 i64)
      (result f32)
    local.get $p0 f32.convert_i64_u
  )
  (func $i32.reinterpret_f32
      (param $p0 f32)
      (result i32)
    local.get $p0 i32.reinterpret_f32
  )
  (func $f32.reinterpret_i32
      (param $p0 i32)
      (result f32)
    local.get $p0 f32.reinterpret_i32
  )
  (func $i32.trunc_sat_f32_s
      (param $p0 f32)
      (result i32)
    local.get $p0 i32.trunc_sat_f32_s
  )
  (func $i32.trunc_sat_f32_u
      (param $p0 f32)
      (result i32)
    local.get $p0 i32.trunc_sat_f32_u
  )
  (func $v128.load
      (param $p0 i32)
      (result v128)
    local.get $p0 v128.load offset=2147483647
  )
  (func $v128.load8x8_s
      (param $p0 i32)
      (result v128)
    local.get $p0 v128.load8x8_s offset=2147483647
  )
  (func $v128.load8x8_u
      (param $p0 i32)
      (result v128)
    local.get $p0 v128.load8x8_u offset=2147483647
  )
  (func $v128.load16x4_s
      (param $p0 i32)
      (result v128)
    local.get $p0 v128.load16x4_s offset=2147483647
  )
  (func $v128.load16x4_u
      (param $p0 i32)
      (result v128)
    local.get $p0 v128.load16x4_u offset=2147483647
  )
  (func $v128.load8_splat
      (param $p0 i32)
      (result v128)
    local.get $p0 v128.load8_splat offset=2147483647
  )
  (func $v128.load16_splat
      (param $p0 i32)
      (result v128)
    local.get $p0 v128.load16_splat offset=2147483647
  )
  (func $v128.load32_splat
      (param $p0 i32)
      (result v128)
    local.get $p0 v128.load32_splat offset=2147483647
  )
  (func $v128.load64_splat
      (param $p0 i32)
      (result v128)
    local.get $p0 v128.load64_splat offset=2147483647
  )
  (func $v128.load32_zero
      (param $p0 i32)
      (result v128)
    local.get $p0 v128.load32_zero offset=2147483647
  )
  (func $v128.load64_zero
      (param $p0 i32)
      (result v128)
    local.get $p0 v128.load64_zero offset=2147483647
  )
  (func $v128.store
      (param $p0 i32)
      (param $p1 v128)
    local.get $p0 local.get $p1 v128.store offset=2147483647
  )
  (func $v128.load8_lane
      (param $p0 i32)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 v128.load8_lane offset=1000 15
  )
  (func $v128.load16_lane
      (param $p0 i32)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 v128.load16_lane offset=1000 7
  )
  (func $v128.load32_lane
      (param $p0 i32)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 v128.load32_lane offset=1000 3
  )
  (func $v128.load64_lane
      (param $p0 i32)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 v128.load64_lane offset=1000 1
  )
  (func $v128.store8_lane
      (param $p0 i32)
      (param $p1 v128)
    local.get $p0 local.get $p1 v128.store8_lane offset=1000 15
  )
  (func $v128.store16_lane
      (param $p0 i32)
      (param $p1 v128)
    local.get $p0 local.get $p1 v128.store16_lane offset=1000 7
  )
  (func $v128.store32_lane
      (param $p0 i32)
      (param $p1 v128)
    local.get $p0 local.get $p1 v128.store32_lane offset=1000 3
  )
  (func $v128.store64_lane
      (param $p0 i32)
      (param $p1 v128)
    local.get $p0 local.get $p1 v128.store64_lane offset=1000 1
  )
  (func $i8x16.shuffle
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 i8x16.shuffle 31 30 29 28 27 26 25 24 23 22 21 20 19 18 17 16
  )
  (func $i8x16.swizzle
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 i8x16.swizzle
  )
  (func $i8x16.splat
      (param $p0 i32)
      (result v128)
    local.get $p0 i8x16.splat
  )
  (func $i16x8.splat
      (param $p0 i32)
      (result v128)
    local.get $p0 i16x8.splat
  )
  (func $i32x4.splat
      (param $p0 i32)
      (result v128)
    local.get $p0 i32x4.splat
  )
  (func $f32x4.splat
      (param $p0 f32)
      (result v128)
    local.get $p0 f32x4.splat
  )
  (func $i8x16.extract_lane_s
      (param $p0 v128)
      (result i32)
    local.get $p0 i8x16.extract_lane_s 15
  )
  (func $i8x16.extract_lane_u
      (param $p0 v128)
      (result i32)
    local.get $p0 i8x16.extract_lane_u 15
  )
  (func $i8x16.replace_lane
      (param $p0 v128)
      (param $p1 i32)
      (result v128)
    local.get $p0 local.get $p1 i8x16.replace_lane 15
  )
  (func $i16x8.extract_lane_s
      (param $p0 v128)
      (result i32)
    local.get $p0 i16x8.extract_lane_s 7
  )
  (func $i16x8.extract_lane_u
      (param $p0 v128)
      (result i32)
    local.get $p0 i16x8.extract_lane_u 7
  )
  (func $i16x8.replace_lane
      (param $p0 v128)
      (param $p1 i32)
      (result v128)
    local.get $p0 local.get $p1 i16x8.replace_lane 7
  )
  (func $i32x4.extract_lane
      (param $p0 v128)
      (result i32)
    local.get $p0 i32x4.extract_lane 3
  )
  (func $i32x4.replace_lane
      (param $p0 v128)
      (param $p1 i32)
      (result v128)
    local.get $p0 local.get $p1 i32x4.replace_lane 3
  )
  (func $f32x4.extract_lane
      (param $p0 v128)
      (result f32)
    local.get $p0 f32x4.extract_lane 3
  )
  (func $f32x4.replace_lane
      (param $p0 v128)
      (param $p1 f32)
      (result v128)
    local.get $p0 local.get $p1 f32x4.replace_lane 3
  )
  (func $i32x4.eq
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 i32x4.eq
  )
  (func $i32x4.ne
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 i32x4.ne
  )
  (func $i32x4.lt_s
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 i32x4.lt_s
  )
  (func $i32x4.lt_u
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 i32x4.lt_u
  )
  (func $i32x4.gt_s
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 i32x4.gt_s
  )
  (func $i32x4.gt_u
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 i32x4.gt_u
  )
  (func $i32x4.le_s
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 i32x4.le_s
  )
  (func $i32x4.le_u
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 i32x4.le_u
  )
  (func $i32x4.ge_s
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 i32x4.ge_s
  )
  (func $i32x4.ge_u
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 i32x4.ge_u
  )
  (func $f32x4.eq
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 f32x4.eq
  )
  (func $f32x4.ne
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 f32x4.ne
  )
  (func $f32x4.lt
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 f32x4.lt
  )
  (func $f32x4.gt
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 f32x4.gt
  )
  (func $f32x4.le
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 f32x4.le
  )
  (func $f32x4.ge
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 f32x4.ge
  )
  (func $v128.not
      (param $p0 v128)
      (result v128)
    local.get $p0 v128.not
  )
  (func $v128.and
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 v128.and
  )
  (func $v128.andnot
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 v128.andnot
  )
  (func $v128.or
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 v128.or
  )
  (func $v128.xor
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 v128.xor
  )
  (func $v128.bitselect
      (param $p0 v128)
      (param $p1 v128)
      (param $p2 v128)
      (result v128)
    local.get $p0 local.get $p1 local.get $p2 v128.bitselect
  )
  (func $v128.any_true
      (param $p0 v128)
      (result i32)
    local.get $p0 v128.any_true
  )
  (func $i32x4.all_true
      (param $p0 v128)
      (result i32)
    local.get $p0 i32x4.all_true
  )
  (func $i32x4.bitmask
      (param $p0 v128)
      (result i32)
    local.get $p0 i32x4.bitmask
  )
  (func $i8x16.narrow_i16x8_s
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 i8x16.narrow_i16x8_s
  )
  (func $i8x16.narrow_i16x8_u
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 i8x16.narrow_i16x8_u
  )
  (func $i16x8.narrow_i32x4_s
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 i16x8.narrow_i32x4_s
  )
  (func $i16x8.narrow_i32x4_u
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 i16x8.narrow_i32x4_u
  )
  (func $i16x8.extend_low_i8x16_s
      (param $p0 v128)
      (result v128)
    local.get $p0 i16x8.extend_low_i8x16_s
  )
  (func $i16x8.extend_high_i8x16_s
      (param $p0 v128)
      (result v128)
    local.get $p0 i16x8.extend_high_i8x16_s
  )
  (func $i16x8.extend_low_i8x16_u
      (param $p0 v128)
      (result v128)
    local.get $p0 i16x8.extend_low_i8x16_u
  )
  (func $i16x8.extend_high_i8x16_u
      (param $p0 v128)
      (result v128)
    local.get $p0 i16x8.extend_high_i8x16_u
  )
  (func $i32x4.extend_low_i16x8_s
      (param $p0 v128)
      (result v128)
    local.get $p0 i32x4.extend_low_i16x8_s
  )
  (func $i32x4.extend_high_i16x8_s
      (param $p0 v128)
      (result v128)
    local.get $p0 i32x4.extend_high_i16x8_s
  )
  (func $i32x4.extend_low_i16x8_u
      (param $p0 v128)
      (result v128)
    local.get $p0 i32x4.extend_low_i16x8_u
  )
  (func $i32x4.extend_high_i16x8_u
      (param $p0 v128)
      (result v128)
    local.get $p0 i32x4.extend_high_i16x8_u
  )
  (func $i16x8.shl
      (param $p0 v128)
      (param $p1 i32)
      (result v128)
    local.get $p0 local.get $p1 i16x8.shl
  )
  (func $i16x8.shr_s
      (param $p0 v128)
      (param $p1 i32)
      (result v128)
    local.get $p0 local.get $p1 i16x8.shr_s
  )
  (func $i16x8.shr_u
      (param $p0 v128)
      (param $p1 i32)
      (result v128)
    local.get $p0 local.get $p1 i16x8.shr_u
  )
  (func $i16x8.add
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 i16x8.add
  )
  (func $i16x8.sub
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 i16x8.sub
  )
  (func $i16x8.mul
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 i16x8.mul
  )
  (func $i32x4.abs
      (param $p0 v128)
      (result v128)
    local.get $p0 i32x4.abs
  )
  (func $i32x4.neg
      (param $p0 v128)
      (result v128)
    local.get $p0 i32x4.neg
  )
  (func $i32x4.shl
      (param $p0 v128)
      (param $p1 i32)
      (result v128)
    local.get $p0 local.get $p1 i32x4.shl
  )
  (func $i32x4.shr_s
      (param $p0 v128)
      (param $p1 i32)
      (result v128)
    local.get $p0 local.get $p1 i32x4.shr_s
  )
  (func $i32x4.shr_u
      (param $p0 v128)
      (param $p1 i32)
      (result v128)
    local.get $p0 local.get $p1 i32x4.shr_u
  )
  (func $i32x4.add
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 i32x4.add
  )
  (func $i32x4.sub
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 i32x4.sub
  )
  (func $i32x4.mul
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 i32x4.mul
  )
  (func $i32x4.min_s
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 i32x4.min_s
  )
  (func $i32x4.min_u
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 i32x4.min_u
  )
  (func $i32x4.max_s
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 i32x4.max_s
  )
  (func $i32x4.max_u
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 i32x4.max_u
  )
  (func $i32x4.dot_i16x8_s
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 i32x4.dot_i16x8_s
  )
  (func $f32x4.ceil
      (param $p0 v128)
      (result v128)
    local.get $p0 f32x4.ceil
  )
  (func $f32x4.floor
      (param $p0 v128)
      (result v128)
    local.get $p0 f32x4.floor
  )
  (func $f32x4.trunc
      (param $p0 v128)
      (result v128)
    local.get $p0 f32x4.trunc
  )
  (func $f32x4.nearest
      (param $p0 v128)
      (result v128)
    local.get $p0 f32x4.nearest
  )
  (func $f32x4.abs
      (param $p0 v128)
      (result v128)
    local.get $p0 f32x4.abs
  )
  (func $f32x4.neg
      (param $p0 v128)
      (result v128)
    local.get $p0 f32x4.neg
  )
  (func $f32x4.sqrt
      (param $p0 v128)
      (result v128)
    local.get $p0 f32x4.sqrt
  )
  (func $f32x4.add
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 f32x4.add
  )
  (func $f32x4.sub
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 f32x4.sub
  )
  (func $f32x4.mul
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 f32x4.mul
  )
  (func $f32x4.div
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 f32x4.div
  )
  (func $f32x4.min
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 f32x4.min
  )
  (func $f32x4.max
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 f32x4.max
  )
  (func $f32x4.pmin
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 f32x4.pmin
  )
  (func $f32x4.pmax
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 f32x4.pmax
  )
  (func $i32x4.trunc_sat_f32x4_s
      (param $p0 v128)
      (result v128)
    local.get $p0 i32x4.trunc_sat_f32x4_s
  )
  (func $i32x4.trunc_sat_f32x4_u
      (param $p0 v128)
      (result v128)
    local.get $p0 i32x4.trunc_sat_f32x4_u
  )
  (func $f32x4.convert_i32x4_s
      (param $p0 v128)
      (result v128)
    local.get $p0 f32x4.convert_i32x4_s
  )
  (func $f32x4.convert_i32x4_u
      (param $p0 v128)
      (result v128)
    local.get $p0 f32x4.convert_i32x4_u
  )
  (func $f64x2.add
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 f64x2.add
  )
  (func $f64x2.div
      (param $p0 v128)
      (param $p1 v128)
      (result v128)
    local.get $p0 local.get $p1 f64x2.div
  )
  (func $f64x2.convert_low_i32x4_s
      (param $p0 v128)
      (result v128)
    local.get $p0 f64x2.convert_low_i32x4_s
  )
  (func $f64x2.promote_low_f32x4
      (param $p0 v128)
      (result v128)
    local.get $p0 f64x2.promote_low_f32x4
  )
  (func $f32x4.demote_f64x2_zero
      (param $p0 v128)
      (result v128)
    local.get $p0 f32x4.demote_f64x2_zero
  )
  (func $f32x4.relaxed_madd
      (param $p0 v128)
      (param $p1 v128)
      (param $p2 v128)
      (result v128)
    local.get $p0 local.get $p1 local.get $p2 f32x4.relaxed_madd
  )
  (func $f32x4.relaxed_nmadd
      (param $p0 v128)
      (param $p1 v128)
      (param $p2 v128)
      (result v128)
    local.get $p0 local.get $p1 local.get $p2 f32x4.relaxed_nmadd
  )
  (func $memory.atomic.notify
      (param $p0 i32)
      (param $p1 i32)
      (result i32)
    local.get $p0 local.get $p1 memory.atomic.notify offset=2147483647
  )
  (func $memory.atomic.wait32
      (param $p0 i32)
      (param $p1 i32)
      (param $p2 i64)
      (result i32)
    local.get $p0 local.get $p1 local.get $p2 memory.atomic.wait32 offset=2147483647
  )
  (func $atomic.fence
    atomic.fence
  )
  (func $i32.atomic.load
      (param $p0 i32)
      (result i32)
    local.get $p0 i32.atomic.load offset=2147483647
  )
  (func $i32.atomic.store
      (param $p0 i32)
      (param $p1 i32)
    local.get $p0 local.get $p1 i32.atomic.store offset=2147483647
  )
  (func $i32.atomic.rmw.add
      (param $p0 i32)
      (param $p1 i32)
      (result i32)
    local.get $p0 local.get $p1 i32.atomic.rmw.add offset=2147483647
  )
  (func $i32.atomic.rmw.cmpxchg
      (param $p0 i32)
      (param $p1 i32)
      (param $p2 i32)
      (result i32)
    local.get $p0 local.get $p1 local.get $p2 i32.atomic.rmw.cmpxchg offset=2147483647
  )
  (func $bulk
    i32.const 0 i32.const 1 i32.const 2 memory.init $segment
    data.drop $segment
  )
  (func $constants
    i32.const 1 drop
    i32.const 0 drop
    i32.const -1 drop
    i64.const 2147483648 drop
    i64.const -2147483649 drop
    i32.const 2 drop
    i32.const 1 drop
    i32.const -2 drop
    i64.const 4294967296 drop
    i64.const -4294967297 drop
    i32.const 4 drop
    i32.const 3 drop
    i32.const -4 drop
    i64.const 8589934592 drop
    i64.const -8589934593 drop
    i32.const 8 drop
    i32.const 7 drop
    i32.const -8 drop
    i64.const 17179869184 drop
    i64.const -17179869185 drop
    i32.const 16 drop
    i32.const 15 drop
    i32.const -16 drop
    i64.const 34359738368 drop
    i64.const -34359738369 drop
    i32.const 32 drop
    i32.const 31 drop
    i32.const -32 drop
    i64.const 68719476736 drop
    i64.const -68719476737 drop
    i32.const 64 drop
    i32.const 63 drop
    i32.const -64 drop
    i64.const 137438953472 drop
    i64.const -137438953473 drop
    i32.const 128 drop
    i32.const 127 drop
    i32.const -128 drop
    i64.const 274877906944 drop
    i64.const -274877906945 drop
    i32.const 256 drop
    i32.const 255 drop
    i32.const -256 drop
    i64.const 549755813888 drop
    i64.const -549755813889 drop
    i32.const 512 drop
    i32.const 511 drop
    i32.const -512 drop
    i64.const 1099511627776 drop
    i64.const -1099511627777 drop
    i32.const 1024 drop
    i32.const 1023 drop
    i32.const -1024 drop
    i64.const 2199023255552 drop
    i64.const -2199023255553 drop
    i32.const 2048 drop
    i32.const 2047 drop
    i32.const -2048 drop
    i64.const 4398046511104 drop
    i64.const -4398046511105 drop
    i32.const 4096 drop
    i32.const 4095 drop
    i32.const -4096 drop
    i64.const 8796093022208 drop
    i64.const -8796093022209 drop
    i32.const 8192 drop
    i32.const 8191 drop
    i32.const -8192 drop
    i64.const 17592186044416 drop
    i64.const -17592186044417 drop
    i32.const 16384 drop
    i32.const 16383 drop
    i32.const -16384 drop
    i64.const 35184372088832 drop
    i64.const -35184372088833 drop
    i32.const 32768 drop
    i32.const 32767 drop
    i32.const -32768 drop
    i64.const 70368744177664 drop
    i64.const -70368744177665 drop
    i32.const 65536 drop
    i32.const 65535 drop
    i32.const -65536 drop
    i64.const 140737488355328 drop
    i64.const -140737488355329 drop
    i32.const 131072 drop
    i32.const 131071 drop
    i32.const -131072 drop
    i64.const 281474976710656 drop
    i64.const -281474976710657 drop
    i32.const 262144 drop
    i32.const 262143 drop
    i32.const -262144 drop
    i64.const 562949953421312 drop
    i64.const -562949953421313 drop
    i32.const 524288 drop
    i32.const 524287 drop
    i32.const -524288 drop
    i64.const 1125899906842624 drop
    i64.const -1125899906842625 drop
    i32.const 1048576 drop
    i32.const 1048575 drop
    i32.const -1048576 drop
    i64.const 2251799813685248 drop
    i64.const -2251799813685249 drop
    i32.const 2097152 drop
    i32.const 2097151 drop
    i32.const -2097152 drop
    i64.const 4503599627370496 drop
    i64.const -4503599627370497 drop
    i32.const 4194304 drop
    i32.const 4194303 drop
    i32.const -4194304 drop
    i64.const 9007199254740992 drop
    i64.const -9007199254740993 drop
    i32.const 8388608 drop
    i32.const 8388607 drop
    i32.const -8388608 drop
    i64.const 18014398509481984 drop
    i64.const -18014398509481985 drop
    i32.const 16777216 drop
    i32.const 16777215 drop
    i32.const -16777216 drop
    i64.const 36028797018963968 drop
    i64.const -36028797018963969 drop
    i32.const 33554432 drop
    i32.const 33554431 drop
    i32.const -33554432 drop
    i64.const 72057594037927936 drop
    i64.const -72057594037927937 drop
    i32.const 67108864 drop
    i32.const 67108863 drop
    i32.const -67108864 drop
    i64.const 144115188075855872 drop
    i64.const -144115188075855873 drop
    i32.const 134217728 drop
    i32.const 134217727 drop
    i32.const -134217728 drop
    i64.const 288230376151711744 drop
    i64.const -288230376151711745 drop
    i32.const 268435456 drop
    i32.const 268435455 drop
    i32.const -268435456 drop
    i64.const 576460752303423488 drop
    i64.const -576460752303423489 drop
    i32.const 536870912 drop
    i32.const 536870911 drop
    i32.const -536870912 drop
    i64.const 1152921504606846976 drop
    i64.const -1152921504606846977 drop
    i32.const 1073741824 drop
    i32.const 1073741823 drop
    i32.const -1073741824 drop
    i64.const 2305843009213693952 drop
    i64.const -2305843009213693953 drop
    i32.const -2147483648 drop
    i32.const 2147483647 drop
    i32.const -2147483648 drop
    i64.const -4611686018427387904 drop
    i64.const 4611686018427387903 drop
    f32.const 0 drop
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 drop
    f32.const -0 drop
    v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000 drop
    f32.const 0x1.99999ap-4 drop
    v128.const i32x4 0x3dcccccd 0x3dcccccd 0x3dcccccd 0x3dcccccd drop
    f32.const 0x1.800000p0 drop
    v128.const i32x4 0x3fc00000 0x3fc00000 0x3fc00000 0x3fc00000 drop
    f32.const -6 drop
    v128.const i32x4 0xc0c00000 0xc0c00000 0xc0c00000 0xc0c00000 drop
    f32.const 0x0.000002p-126 drop
    v128.const i32x4 0x00000001 0x00000001 0x00000001 0x00000001 drop
    f32.const 0x1.fffffep127 drop
    v128.const i32x4 0x7f7fffff 0x7f7fffff 0x7f7fffff 0x7f7fffff drop
    f32.const 0x1.000000p24 drop
    v128.const i32x4 0x4b800000 0x4b800000 0x4b800000 0x4b800000 drop
    f32.const nan:0x400000 drop
    f32.const -nan:0x400000 drop
    f32.const nan:0x000001 drop
    f32.const nan:0x7fffff drop
    f32.const inf drop
    f32.const -inf drop
    v128.const i32x4 0x00000001 0xffffffff 0x80000000 0x01234567 drop
  )
  (func $control
      (param $x i32)
      (result i32)
    block $outer
      block $inner
        local.get $x br_table $outer $inner $outer $inner
      end
    end
    local.get $x f32.const 1 call $log
    nop
    local.get $x if $no
      local.get $x br_if $no
      br $no
    end
    local.get $x
    loop $pairs (param i32) (result i32 f32)
      i32.const -1 i32.add f32.const 2
    end
    drop
    local.get $x if $either (param i32) (result i32)
      return
    else
      drop
      local.get $x
    end
  )
  (func $dead
      (result f32)
    block $never (result f32)
      unreachable
      select drop
      f32.add br $never
      i32.add drop
    end
  )
  (func $variables
      (param $x f32)
      (result f32 i32)
      (local $a i32)
      (local $b i32)
      (local $c f32)
    i32.const 1 local.tee $a local.set $b
    local.get $x local.set $c
    local.get $a global.set $counter
    global.get $factor local.get $c local.get $b select global.get $counter
  )
  (data $segment "\01\02\03")
  (data (i32.const 65530) "\00\7f\80\ff\22\5c")
)
