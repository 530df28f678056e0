(module $golden
  (import "ocellus" "memory" (memory 1 1))
  (func $prelu
      (param $words i32)
      (param $from i32)
      (param $to i32)
      (local $x0 i32)
      (local $row0 i32)
      (local $x1 i32)
      (local $row1 i32)
      (local $out i32)
      (local $rows i32)
      (local $row_group i32)
      (local $run i32)
      (local $chunk i32)
      (local $chunks i32)
      (local $row i32)
      (local $last_row i32)
      (local $offset i32)
      (local $bytes i32)
      (local $at i32)
      (local $pointer i32)
      (local $out_at i32)
      (local $result v128)
      (local $x0_at i32)
      (local $value0 v128)
      (local $x1_at i32)
      (local $value1 v128)
      (local $vectors_end i32)
    local.get $words i32.load local.set $x0
    local.get $words i32.load offset=4 local.set $row0
    local.get $words i32.load offset=8 local.set $x1
    local.get $words i32.load offset=12 local.set $row1
    local.get $words i32.load offset=16 local.set $out
    local.get $words i32.load offset=20 local.set $rows
    local.get $words i32.load offset=24 local.set $row_group
    local.get $words i32.load offset=28 local.set $run
    local.get $words i32.load offset=32 local.set $chunk
    local.get $run local.get $chunk i32.add i32.const 1 i32.sub local.get $chunk i32.div_u
        local.set $chunks
    local.get $from local.get $to i32.lt_s if $if_next0
      loop $next0
        local.get $from local.get $chunks i32.div_u local.get $row_group i32.mul local.tee $row
            local.get $row_group i32.add local.set $last_row
        local.get $last_row local.get $rows local.get $last_row local.get $rows i32.lt_s select
            local.set $last_row
        local.get $from local.get $chunks i32.rem_u local.get $chunk i32.mul local.set $offset
        local.get $run local.get $offset i32.sub local.set $bytes
        local.get $bytes local.get $chunk local.get $bytes local.get $chunk i32.lt_s select
            local.set $bytes
        local.get $row local.get $row0 i32.mul local.get $x0 i32.add local.set $x0_at
        local.get $x0_at local.get $offset i32.add local.set $x0_at
        local.get $row local.get $row1 i32.mul local.get $x1 i32.add local.set $x1_at
        local.get $x1_at local.get $offset i32.add local.set $x1_at
        local.get $row local.get $run i32.mul local.get $out i32.add local.get $offset i32.add
            local.set $out_at
        local.get $row local.get $last_row i32.lt_s if $if_next1
          loop $next1
            i32.const 0 local.set $at
            local.get $bytes i32.const -16 i32.and local.set $vectors_end
            local.get $at local.get $vectors_end i32.lt_s if $if_next2
              loop $next2
                local.get $x0_at local.get $at i32.add local.set $pointer
                local.get $pointer v128.load align=4 local.set $value0
                local.get $x1_at local.get $at i32.add local.set $pointer
                local.get $pointer v128.load align=4 local.set $value1
                local.get $value0 local.get $value0 local.get $value1 f32x4.mul local.get $value0
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.gt v128.bitselect local.set $result
                local.get $out_at local.get $at i32.add local.set $pointer
                local.get $pointer local.get $result v128.store align=4
                local.get $at i32.const 16 i32.add local.set $at
                local.get $at local.get $vectors_end i32.lt_s br_if $next2
              end
            end
            local.get $at local.get $bytes i32.lt_s if $if_next3
              loop $next3
                local.get $x0_at local.get $at i32.add local.set $pointer
                local.get $pointer v128.load32_zero local.set $value0
                local.get $x1_at local.get $at i32.add local.set $pointer
                local.get $pointer v128.load32_zero local.set $value1
                local.get $value0 local.get $value0 local.get $value1 f32x4.mul local.get $value0
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.gt v128.bitselect local.set $result
                local.get $out_at local.get $at i32.add local.set $pointer
                local.get $pointer local.get $result v128.store32_lane 0
                local.get $at i32.const 4 i32.add local.set $at
                local.get $at local.get $bytes i32.lt_s br_if $next3
              end
            end
            local.get $x0_at local.get $row0 i32.add local.set $x0_at
            local.get $x1_at local.get $row1 i32.add local.set $x1_at
            local.get $out_at local.get $run i32.add local.set $out_at
            local.get $row i32.const 1 i32.add local.set $row
            local.get $row local.get $last_row i32.lt_s br_if $next1
          end
        end
        local.get $from i32.const 1 i32.add local.set $from
        local.get $from local.get $to i32.lt_s br_if $next0
      end
    end
  )
)
