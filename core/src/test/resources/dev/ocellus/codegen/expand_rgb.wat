(module $golden
  (import "ocellus" "memory" (memory 1 1))
  (func $expand_rgb
      (param $words i32)
      (param $from i32)
      (param $to i32)
      (local $x i32)
      (local $out i32)
      (local $x_at i32)
      (local $out_at i32)
    local.get $words i32.load local.set $x
    local.get $words i32.load offset=4 local.set $out
    local.get $from i32.const 3 i32.mul local.get $x i32.add local.set $x_at
    local.get $from i32.const 4 i32.mul local.get $out i32.add local.set $out_at
    local.get $from local.get $to i32.lt_s if $if_next0
      loop $next0
        local.get $out_at local.get $x_at i32.load16_u align=1 local.get $x_at i32.load8_u offset=2
            i32.const 16 i32.shl i32.or i32.const -16777216 i32.or i32.store align=1
        local.get $x_at i32.const 3 i32.add local.set $x_at
        local.get $out_at i32.const 4 i32.add local.set $out_at
        local.get $from i32.const 1 i32.add local.set $from
        local.get $from local.get $to i32.lt_s br_if $next0
      end
    end
  )
)
