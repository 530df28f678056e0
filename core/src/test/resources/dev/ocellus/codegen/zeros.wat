(module $golden
  (import "ocellus" "memory" (memory 1 1))
  (func $zeros
      (param $words i32)
      (param $from i32)
      (param $to i32)
      (local $out i32)
      (local $bytes i32)
      (local $chunk i32)
      (local $offset i32)
      (local $bytes_left i32)
    local.get $words i32.load local.set $out
    local.get $words i32.load offset=4 local.set $bytes
    local.get $words i32.load offset=8 local.set $chunk
    local.get $from local.get $to i32.lt_s if $if_next0
      loop $next0
        local.get $from local.get $chunk i32.mul local.set $offset
        local.get $bytes local.get $offset i32.sub local.set $bytes_left
        local.get $out local.get $offset i32.add i32.const 0 local.get $bytes_left local.get $chunk
            local.get $bytes_left local.get $chunk i32.lt_s select memory.fill
        local.get $from i32.const 1 i32.add local.set $from
        local.get $from local.get $to i32.lt_s br_if $next0
      end
    end
  )
)
