(module $golden
  (import "ocellus" "memory" (memory 1 1))
  (func $pad_rows
      (param $words i32)
      (param $from i32)
      (param $to i32)
      (local $x i32)
      (local $out i32)
      (local $height i32)
      (local $padded_height i32)
      (local $top i32)
      (local $row i32)
      (local $left i32)
      (local $right i32)
      (local $out_at i32)
      (local $y i32)
      (local $image i32)
      (local $padded_row i32)
    local.get $words i32.load local.set $x
    local.get $words i32.load offset=4 local.set $out
    local.get $words i32.load offset=8 local.set $height
    local.get $words i32.load offset=12 local.set $padded_height
    local.get $words i32.load offset=16 local.set $top
    local.get $words i32.load offset=20 local.set $row
    local.get $words i32.load offset=24 local.set $left
    local.get $words i32.load offset=28 local.set $right
    local.get $row local.get $left i32.add local.get $right i32.add local.set $padded_row
    local.get $from local.get $to i32.lt_s if $if_next0
      loop $next0
        local.get $from local.get $padded_row i32.mul local.get $out i32.add local.set $out_at
        local.get $from local.get $padded_height i32.div_u local.set $image
        local.get $from local.get $padded_height i32.rem_u local.get $top i32.sub local.tee $y
            local.get $height i32.lt_u if $then1
          local.get $out_at i32.const 0 local.get $left memory.fill
          local.get $out_at local.get $left i32.add local.set $out_at
          local.get $out_at local.get $image local.get $height i32.mul local.get $y i32.add
              local.get $row i32.mul local.get $x i32.add local.get $row memory.copy
          local.get $out_at local.get $row i32.add local.set $out_at
          local.get $out_at i32.const 0 local.get $right memory.fill
        else
          local.get $out_at i32.const 0 local.get $padded_row memory.fill
        end
        local.get $from i32.const 1 i32.add local.set $from
        local.get $from local.get $to i32.lt_s br_if $next0
      end
    end
  )
)
