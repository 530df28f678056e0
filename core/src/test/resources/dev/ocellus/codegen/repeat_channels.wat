(module $golden
  (import "ocellus" "memory" (memory 1 1))
  (func $repeat_channels
      (param $words i32)
      (param $from i32)
      (param $to i32)
      (local $x i32)
      (local $out i32)
      (local $times i32)
      (local $at i32)
      (local $out_at i32)
      (local $left i32)
    local.get $words i32.load local.set $x
    local.get $words i32.load offset=4 local.set $out
    local.get $words i32.load offset=8 local.set $times
    local.get $out local.get $from local.get $times i32.mul i32.const 2 i32.shl i32.add
        local.set $out_at
    local.get $from local.get $to i32.lt_s if $if_next0
      loop $next0
        local.get $from i32.const 4 i32.mul local.get $x i32.add local.set $at
        local.get $times local.set $left
        local.get $left if $if_next1
          loop $next1
            local.get $out_at local.get $at i32.load i32.store
            local.get $out_at i32.const 4 i32.add local.set $out_at
            local.get $left i32.const 1 i32.sub local.tee $left br_if $next1
          end
        end
        local.get $from i32.const 1 i32.add local.set $from
        local.get $from local.get $to i32.lt_s br_if $next0
      end
    end
  )
)
