(module $golden
  (import "ocellus" "memory" (memory 1 1))
  (func $average
      (param $words i32)
      (param $from i32)
      (param $to i32)
      (local $x i32)
      (local $out i32)
      (local $at i32)
    local.get $words i32.load local.set $x
    local.get $words i32.load offset=4 local.set $out
    local.get $from local.get $to i32.lt_s if $if_next0
      loop $next0
        local.get $from i32.const 4 i32.mul local.set $at
        local.get $out local.get $at i32.add local.get $out local.get $at i32.add f32.load
            local.get $x local.get $at i32.add f32.load f32.add f32.const 0x1.000000p-1
            f32.mul f32.store
        local.get $from i32.const 1 i32.add local.set $from
        local.get $from local.get $to i32.lt_s br_if $next0
      end
    end
  )
)
