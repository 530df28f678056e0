(module $golden
  (import "ocellus" "memory" (memory 1 1))
  (func $nonfinite
      (param $words i32)
      (param $from i32)
      (param $to i32)
      (local $x i32)
      (local $bytes i32)
      (local $out i32)
      (local $at i32)
      (local $sum v128)
      (local $vectors_end i32)
    local.get $words i32.load local.set $x
    local.get $words i32.load offset=4 local.set $bytes
    local.get $words i32.load offset=8 local.set $out
    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $sum
    i32.const 0 local.set $at
    local.get $bytes i32.const -16 i32.and local.set $vectors_end
    local.get $at local.get $vectors_end i32.lt_s if $if_next0
      loop $next0
        local.get $x local.get $at i32.add v128.load align=4
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 f32x4.mul
            local.get $sum f32x4.add local.set $sum
        local.get $at i32.const 16 i32.add local.set $at
        local.get $at local.get $vectors_end i32.lt_s br_if $next0
      end
    end
    local.get $out local.get $sum local.get $sum f32x4.ne v128.any_true i32.store
  )
)
