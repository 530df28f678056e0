(module $golden
  (import "ocellus" "memory" (memory 1 1))
  (func $average_pool
      (param $words i32)
      (param $from i32)
      (param $to i32)
      (local $x i32)
      (local $out i32)
      (local $height i32)
      (local $width i32)
      (local $channels i32)
      (local $out_height i32)
      (local $out_width i32)
      (local $kernel_height i32)
      (local $kernel_width i32)
      (local $stride_height i32)
      (local $stride_width i32)
      (local $top i32)
      (local $left i32)
      (local $row_bytes i32)
      (local $y i32)
      (local $rows i32)
      (local $row_at i32)
      (local $out_at i32)
      (local $out_end i32)
      (local $column i32)
      (local $from_column i32)
      (local $columns i32)
      (local $at i32)
      (local $window i32)
      (local $pointer i32)
      (local $rows_left i32)
      (local $columns_left i32)
      (local $row_gap i32)
      (local $value v128)
      (local $count v128)
      (local $vectors_end i32)
    local.get $words i32.load local.set $x
    local.get $words i32.load offset=4 local.set $out
    local.get $words i32.load offset=8 local.set $height
    local.get $words i32.load offset=12 local.set $width
    local.get $words i32.load offset=16 local.set $channels
    local.get $words i32.load offset=20 local.set $out_height
    local.get $words i32.load offset=24 local.set $out_width
    local.get $words i32.load offset=28 local.set $kernel_height
    local.get $words i32.load offset=32 local.set $kernel_width
    local.get $words i32.load offset=36 local.set $stride_height
    local.get $words i32.load offset=40 local.set $stride_width
    local.get $words i32.load offset=44 local.set $top
    local.get $words i32.load offset=48 local.set $left
    local.get $width local.get $channels i32.mul local.set $row_bytes
    local.get $from local.get $to i32.lt_s if $if_next0
      loop $next0
        local.get $from local.get $out_height i32.div_u local.set $out_end
        local.get $from local.get $out_height i32.rem_u local.get $stride_height i32.mul
            local.get $top i32.sub local.set $y
        local.get $y i32.const 0 local.get $y i32.const 0 i32.gt_s select local.set $rows_left
        local.get $y local.get $kernel_height i32.add local.set $rows
        local.get $rows local.get $height local.get $rows local.get $height i32.lt_s select
            local.get $rows_left i32.sub local.set $rows
        local.get $out_end local.get $height i32.mul local.get $rows_left i32.add
            local.get $row_bytes i32.mul local.get $x i32.add local.set $row_at
        local.get $out_width local.get $channels i32.mul local.tee $out_end local.get $from i32.mul
            local.get $out i32.add local.set $out_at
        local.get $out_end local.get $out_at i32.add local.set $out_end
        i32.const 0 local.get $left i32.sub local.set $column
        local.get $out_at local.get $out_end i32.lt_s if $if_next1
          loop $next1
            local.get $column i32.const 0 local.get $column i32.const 0 i32.gt_s select
                local.set $from_column
            local.get $column local.get $kernel_width i32.add local.set $columns
            local.get $columns local.get $width local.get $columns local.get $width i32.lt_s select
                local.get $from_column i32.sub local.set $columns
            local.get $from_column local.get $channels i32.mul local.get $row_at i32.add
                local.set $window
            local.get $row_bytes local.get $columns local.get $channels i32.mul i32.sub
                local.set $row_gap
            local.get $rows local.get $columns i32.mul i32x4.splat f32x4.convert_i32x4_s
                local.set $count
            i32.const 0 local.set $at
            local.get $channels i32.const -16 i32.and local.set $vectors_end
            local.get $at local.get $vectors_end i32.lt_s if $if_next2
              loop $next2
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $value
                local.get $window local.get $at i32.add local.set $pointer
                local.get $rows local.set $rows_left
                local.get $rows_left if $if_next3
                  loop $next3
                    local.get $columns local.set $columns_left
                    local.get $columns_left if $if_next4
                      loop $next4
                        local.get $value local.get $pointer v128.load align=4 f32x4.add
                            local.set $value
                        local.get $pointer local.get $channels i32.add local.set $pointer
                        local.get $columns_left i32.const 1 i32.sub local.tee $columns_left
                            br_if $next4
                      end
                    end
                    local.get $pointer local.get $row_gap i32.add local.set $pointer
                    local.get $rows_left i32.const 1 i32.sub local.tee $rows_left br_if $next3
                  end
                end
                local.get $value local.get $count f32x4.div local.set $value
                local.get $out_at local.get $at i32.add local.set $pointer
                local.get $pointer local.get $value v128.store align=4
                local.get $at i32.const 16 i32.add local.set $at
                local.get $at local.get $vectors_end i32.lt_s br_if $next2
              end
            end
            local.get $column local.get $stride_width i32.add local.set $column
            local.get $out_at local.get $channels i32.add local.set $out_at
            local.get $out_at local.get $out_end i32.lt_s br_if $next1
          end
        end
        local.get $from i32.const 1 i32.add local.set $from
        local.get $from local.get $to i32.lt_s br_if $next0
      end
    end
  )
)
