(module $golden
  (import "ocellus" "memory" (memory 1 1))
  (func $resample_area
      (param $words i32)
      (param $from i32)
      (param $to i32)
      (local $x i32)
      (local $out i32)
      (local $columns i32)
      (local $row_first i32)
      (local $row_last i32)
      (local $row_first_weight i32)
      (local $row_last_weight i32)
      (local $row_inner i32)
      (local $row_bytes i32)
      (local $column_first i32)
      (local $column_last i32)
      (local $column_first_weight i32)
      (local $column_last_weight i32)
      (local $column_inner i32)
      (local $block i32)
      (local $sums i32)
      (local $unit_sums i32)
      (local $opaque i32)
      (local $divisor i32)
      (local $shift i32)
      (local $out_at i32)
      (local $column_entry i32)
      (local $last_entry i32)
      (local $block_end i32)
      (local $first_row i32)
      (local $last_row i32)
      (local $row i32)
      (local $rows_between i32)
      (local $rows_left i32)
      (local $count i32)
      (local $block_from i32)
      (local $block_until i32)
      (local $column i32)
      (local $at i32)
      (local $end i32)
      (local $sums_at i32)
      (local $unit_sums_at i32)
      (local $first_row_weight v128)
      (local $last_row_weight v128)
      (local $inner_rows v128)
      (local $inner_columns v128)
      (local $weight v128)
      (local $value v128)
      (local $whole v128)
      (local $sum v128)
      (local $opaque_pixels v128)
      (local $opaque_sum v128)
      (local $different_sums v128)
      (local $last_value v128)
      (local $pixel v128)
      (local $halves0 v128)
      (local $halves1 v128)
      (local $halves2 v128)
      (local $halves3 v128)
      (local $halves4 v128)
      (local $halves5 v128)
      (local $halves6 v128)
      (local $halves7 v128)
    local.get $words i32.load local.set $x
    local.get $words i32.load offset=4 local.set $out
    local.get $words i32.load offset=8 local.set $columns
    local.get $words i32.load offset=12 local.set $row_first
    local.get $words i32.load offset=16 local.set $row_last
    local.get $words i32.load offset=20 local.set $row_first_weight
    local.get $words i32.load offset=24 local.set $row_last_weight
    local.get $words i32.load offset=28 local.set $row_inner
    local.get $words i32.load offset=32 local.set $row_bytes
    local.get $words i32.load offset=36 local.set $column_first
    local.get $words i32.load offset=40 local.set $column_last
    local.get $words i32.load offset=44 local.set $column_first_weight
    local.get $words i32.load offset=48 local.set $column_last_weight
    local.get $words i32.load offset=52 local.set $column_inner
    local.get $words i32.load offset=56 local.set $block
    local.get $words i32.load offset=60 local.set $sums
    local.get $words i32.load offset=64 local.set $unit_sums
    local.get $words i32.load offset=68 local.set $opaque
    local.get $words i32.load offset=72 local.set $divisor
    local.get $words i32.load offset=76 local.set $shift
    local.get $column_inner i32x4.splat local.set $inner_columns
    local.get $row_inner i32x4.splat local.set $inner_rows
    local.get $columns i32.const 4 i32.mul local.set $last_entry
    local.get $from local.get $to i32.lt_s if $if_next0
      loop $next0
        local.get $from local.get $columns i32.mul i32.const 12 i32.mul local.get $out i32.add
            local.set $out_at
        local.get $from local.get $unit_sums i32.mul local.get $sums i32.add local.set $unit_sums_at
        local.get $from i32.const 4 i32.mul local.get $row_first i32.add i32.load local.get $x
            i32.add local.set $first_row
        local.get $from i32.const 4 i32.mul local.get $row_last i32.add i32.load local.get $x
            i32.add local.set $last_row
        local.get $from i32.const 4 i32.mul local.get $row_first_weight i32.add v128.load32_splat
            local.set $first_row_weight
        local.get $from i32.const 4 i32.mul local.get $row_last_weight i32.add v128.load32_splat
            local.set $last_row_weight
        local.get $last_row local.get $first_row i32.sub i32.const 1 i32.sub local.get $row_bytes
            i32.div_s local.set $rows_between
        i32.const 0 local.set $column_entry
        v128.const i32x4 0xff000000 0xff000000 0xff000000 0xff000000 local.set $opaque_pixels
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $different_sums
        local.get $column_entry local.get $last_entry i32.lt_s if $if_next1
          loop $next1
            local.get $block i32.const 4 i32.mul local.get $column_entry i32.add
                local.set $block_end
            local.get $block_end local.get $last_entry local.get $block_end local.get $last_entry
                i32.lt_s select local.set $block_end
            local.get $column_first local.get $column_entry i32.add i32.load local.set $block_from
            local.get $block_end i32.const 4 i32.sub local.set $at
            local.get $column_last local.get $at i32.add i32.load i32.const 4 i32.add
                local.set $block_until
            local.get $block_from local.set $column
            local.get $block_until i32.const 64 i32.sub local.tee $end local.get $block_from
                i32.lt_s if $then2
              local.get $column local.get $block_until i32.lt_s if $if_next3
                loop $next3
                  local.get $column local.get $block_from i32.sub i32.const 4 i32.mul
                      local.get $unit_sums_at i32.add local.set $sums_at
                  local.get $rows_between local.set $rows_left
                  local.get $first_row local.get $column i32.add local.get $row_bytes i32.add
                      local.set $row
                  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $halves0
                  i32.const 257 local.set $count
                  local.get $count local.get $rows_left local.get $count local.get $rows_left
                      i32.lt_s select local.tee $count i32.const 255 i32.mul
                      i16x8.splat local.set $opaque_sum
                  local.get $rows_left local.get $count i32.sub local.set $rows_left
                  local.get $count if $if_next4
                    loop $next4
                      local.get $row v128.load32_splat local.set $value
                      local.get $halves0 local.get $value i16x8.extend_low_i8x16_u i16x8.add
                          local.set $halves0
                      local.get $row local.get $row_bytes i32.add local.set $row
                      local.get $count i32.const 1 i32.sub local.tee $count br_if $next4
                    end
                  end
                  local.get $halves0 local.get $opaque_sum v128.xor local.get $different_sums
                      v128.or local.set $different_sums
                  local.get $first_row local.get $column i32.add local.set $at
                  local.get $at v128.load32_splat local.tee $value local.get $opaque_pixels v128.and
                      local.set $opaque_pixels
                  local.get $last_row local.get $column i32.add local.set $at
                  local.get $at v128.load32_splat local.tee $last_value local.get $opaque_pixels
                      v128.and local.set $opaque_pixels
                  local.get $value i16x8.extend_low_i8x16_u i32x4.extend_low_i16x8_u
                      f32x4.convert_i32x4_s local.get $first_row_weight f32x4.mul
                      local.set $sum
                  local.get $last_value i16x8.extend_low_i8x16_u i32x4.extend_low_i16x8_u
                      f32x4.convert_i32x4_s local.set $pixel
                  local.get $sum local.get $pixel local.get $last_row_weight f32x4.mul f32x4.add
                      local.set $sum
                  local.get $halves0 i32x4.extend_low_i16x8_u f32x4.convert_i32x4_s local.set $pixel
                  local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                      local.set $sum
                  local.get $sums_at local.get $sum v128.store align=4
                  local.get $count local.get $rows_left i32.lt_s if $if_next5
                    loop $next5
                      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                          local.set $halves0
                      i32.const 257 local.set $count
                      local.get $count local.get $rows_left local.get $count local.get $rows_left
                          i32.lt_s select local.tee $count i32.const 255
                          i32.mul i16x8.splat local.set $opaque_sum
                      local.get $rows_left local.get $count i32.sub local.set $rows_left
                      local.get $count if $if_next6
                        loop $next6
                          local.get $row v128.load32_splat local.set $value
                          local.get $halves0 local.get $value i16x8.extend_low_i8x16_u i16x8.add
                              local.set $halves0
                          local.get $row local.get $row_bytes i32.add local.set $row
                          local.get $count i32.const 1 i32.sub local.tee $count br_if $next6
                        end
                      end
                      local.get $halves0 local.get $opaque_sum v128.xor local.get $different_sums
                          v128.or local.set $different_sums
                      local.get $sums_at v128.load align=4 local.set $sum
                      local.get $halves0 i32x4.extend_low_i16x8_u f32x4.convert_i32x4_s
                          local.set $pixel
                      local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                          local.set $sum
                      local.get $sums_at local.get $sum v128.store align=4
                      local.get $count local.get $rows_left i32.lt_s br_if $next5
                    end
                  end
                  local.get $column i32.const 4 i32.add local.set $column
                  local.get $column local.get $block_until i32.lt_s br_if $next3
                end
              end
            else
              local.get $column local.get $end i32.lt_s if $if_next7
                loop $next7
                  local.get $column local.get $block_from i32.sub i32.const 4 i32.mul
                      local.get $unit_sums_at i32.add local.set $sums_at
                  local.get $rows_between local.set $rows_left
                  local.get $first_row local.get $column i32.add local.get $row_bytes i32.add
                      local.set $row
                  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $halves0
                  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $halves1
                  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $halves2
                  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $halves3
                  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $halves4
                  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $halves5
                  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $halves6
                  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $halves7
                  i32.const 257 local.set $count
                  local.get $count local.get $rows_left local.get $count local.get $rows_left
                      i32.lt_s select local.tee $count i32.const 255 i32.mul
                      i16x8.splat local.set $opaque_sum
                  local.get $rows_left local.get $count i32.sub local.set $rows_left
                  local.get $count if $if_next8
                    loop $next8
                      local.get $row v128.load align=4 local.set $value
                      local.get $halves0 local.get $value i16x8.extend_low_i8x16_u i16x8.add
                          local.set $halves0
                      local.get $halves1 local.get $value i16x8.extend_high_i8x16_u i16x8.add
                          local.set $halves1
                      local.get $row v128.load offset=16 align=4 local.set $value
                      local.get $halves2 local.get $value i16x8.extend_low_i8x16_u i16x8.add
                          local.set $halves2
                      local.get $halves3 local.get $value i16x8.extend_high_i8x16_u i16x8.add
                          local.set $halves3
                      local.get $row v128.load offset=32 align=4 local.set $value
                      local.get $halves4 local.get $value i16x8.extend_low_i8x16_u i16x8.add
                          local.set $halves4
                      local.get $halves5 local.get $value i16x8.extend_high_i8x16_u i16x8.add
                          local.set $halves5
                      local.get $row v128.load offset=48 align=4 local.set $value
                      local.get $halves6 local.get $value i16x8.extend_low_i8x16_u i16x8.add
                          local.set $halves6
                      local.get $halves7 local.get $value i16x8.extend_high_i8x16_u i16x8.add
                          local.set $halves7
                      local.get $row local.get $row_bytes i32.add local.set $row
                      local.get $count i32.const 1 i32.sub local.tee $count br_if $next8
                    end
                  end
                  local.get $halves0 local.get $opaque_sum v128.xor local.get $different_sums
                      v128.or local.set $different_sums
                  local.get $halves1 local.get $opaque_sum v128.xor local.get $different_sums
                      v128.or local.set $different_sums
                  local.get $halves2 local.get $opaque_sum v128.xor local.get $different_sums
                      v128.or local.set $different_sums
                  local.get $halves3 local.get $opaque_sum v128.xor local.get $different_sums
                      v128.or local.set $different_sums
                  local.get $halves4 local.get $opaque_sum v128.xor local.get $different_sums
                      v128.or local.set $different_sums
                  local.get $halves5 local.get $opaque_sum v128.xor local.get $different_sums
                      v128.or local.set $different_sums
                  local.get $halves6 local.get $opaque_sum v128.xor local.get $different_sums
                      v128.or local.set $different_sums
                  local.get $halves7 local.get $opaque_sum v128.xor local.get $different_sums
                      v128.or local.set $different_sums
                  local.get $first_row local.get $column i32.add local.set $at
                  local.get $at v128.load align=4 local.tee $value local.get $opaque_pixels v128.and
                      local.set $opaque_pixels
                  local.get $last_row local.get $column i32.add local.set $at
                  local.get $at v128.load align=4 local.tee $last_value local.get $opaque_pixels
                      v128.and local.set $opaque_pixels
                  local.get $value i16x8.extend_low_i8x16_u i32x4.extend_low_i16x8_u
                      f32x4.convert_i32x4_s local.get $first_row_weight f32x4.mul
                      local.set $sum
                  local.get $last_value i16x8.extend_low_i8x16_u i32x4.extend_low_i16x8_u
                      f32x4.convert_i32x4_s local.set $pixel
                  local.get $sum local.get $pixel local.get $last_row_weight f32x4.mul f32x4.add
                      local.set $sum
                  local.get $halves0 i32x4.extend_low_i16x8_u f32x4.convert_i32x4_s local.set $pixel
                  local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                      local.set $sum
                  local.get $sums_at local.get $sum v128.store align=4
                  local.get $value i16x8.extend_low_i8x16_u i32x4.extend_high_i16x8_u
                      f32x4.convert_i32x4_s local.get $first_row_weight f32x4.mul
                      local.set $sum
                  local.get $last_value i16x8.extend_low_i8x16_u i32x4.extend_high_i16x8_u
                      f32x4.convert_i32x4_s local.set $pixel
                  local.get $sum local.get $pixel local.get $last_row_weight f32x4.mul f32x4.add
                      local.set $sum
                  local.get $halves0 i32x4.extend_high_i16x8_u f32x4.convert_i32x4_s
                      local.set $pixel
                  local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                      local.set $sum
                  local.get $sums_at local.get $sum v128.store offset=16 align=4
                  local.get $value i16x8.extend_high_i8x16_u i32x4.extend_low_i16x8_u
                      f32x4.convert_i32x4_s local.get $first_row_weight f32x4.mul
                      local.set $sum
                  local.get $last_value i16x8.extend_high_i8x16_u i32x4.extend_low_i16x8_u
                      f32x4.convert_i32x4_s local.set $pixel
                  local.get $sum local.get $pixel local.get $last_row_weight f32x4.mul f32x4.add
                      local.set $sum
                  local.get $halves1 i32x4.extend_low_i16x8_u f32x4.convert_i32x4_s local.set $pixel
                  local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                      local.set $sum
                  local.get $sums_at local.get $sum v128.store offset=32 align=4
                  local.get $value i16x8.extend_high_i8x16_u i32x4.extend_high_i16x8_u
                      f32x4.convert_i32x4_s local.get $first_row_weight f32x4.mul
                      local.set $sum
                  local.get $last_value i16x8.extend_high_i8x16_u i32x4.extend_high_i16x8_u
                      f32x4.convert_i32x4_s local.set $pixel
                  local.get $sum local.get $pixel local.get $last_row_weight f32x4.mul f32x4.add
                      local.set $sum
                  local.get $halves1 i32x4.extend_high_i16x8_u f32x4.convert_i32x4_s
                      local.set $pixel
                  local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                      local.set $sum
                  local.get $sums_at local.get $sum v128.store offset=48 align=4
                  local.get $first_row local.get $column i32.add local.set $at
                  local.get $at v128.load offset=16 align=4 local.tee $value
                      local.get $opaque_pixels v128.and local.set $opaque_pixels
                  local.get $last_row local.get $column i32.add local.set $at
                  local.get $at v128.load offset=16 align=4 local.tee $last_value
                      local.get $opaque_pixels v128.and local.set $opaque_pixels
                  local.get $value i16x8.extend_low_i8x16_u i32x4.extend_low_i16x8_u
                      f32x4.convert_i32x4_s local.get $first_row_weight f32x4.mul
                      local.set $sum
                  local.get $last_value i16x8.extend_low_i8x16_u i32x4.extend_low_i16x8_u
                      f32x4.convert_i32x4_s local.set $pixel
                  local.get $sum local.get $pixel local.get $last_row_weight f32x4.mul f32x4.add
                      local.set $sum
                  local.get $halves2 i32x4.extend_low_i16x8_u f32x4.convert_i32x4_s local.set $pixel
                  local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                      local.set $sum
                  local.get $sums_at local.get $sum v128.store offset=64 align=4
                  local.get $value i16x8.extend_low_i8x16_u i32x4.extend_high_i16x8_u
                      f32x4.convert_i32x4_s local.get $first_row_weight f32x4.mul
                      local.set $sum
                  local.get $last_value i16x8.extend_low_i8x16_u i32x4.extend_high_i16x8_u
                      f32x4.convert_i32x4_s local.set $pixel
                  local.get $sum local.get $pixel local.get $last_row_weight f32x4.mul f32x4.add
                      local.set $sum
                  local.get $halves2 i32x4.extend_high_i16x8_u f32x4.convert_i32x4_s
                      local.set $pixel
                  local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                      local.set $sum
                  local.get $sums_at local.get $sum v128.store offset=80 align=4
                  local.get $value i16x8.extend_high_i8x16_u i32x4.extend_low_i16x8_u
                      f32x4.convert_i32x4_s local.get $first_row_weight f32x4.mul
                      local.set $sum
                  local.get $last_value i16x8.extend_high_i8x16_u i32x4.extend_low_i16x8_u
                      f32x4.convert_i32x4_s local.set $pixel
                  local.get $sum local.get $pixel local.get $last_row_weight f32x4.mul f32x4.add
                      local.set $sum
                  local.get $halves3 i32x4.extend_low_i16x8_u f32x4.convert_i32x4_s local.set $pixel
                  local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                      local.set $sum
                  local.get $sums_at local.get $sum v128.store offset=96 align=4
                  local.get $value i16x8.extend_high_i8x16_u i32x4.extend_high_i16x8_u
                      f32x4.convert_i32x4_s local.get $first_row_weight f32x4.mul
                      local.set $sum
                  local.get $last_value i16x8.extend_high_i8x16_u i32x4.extend_high_i16x8_u
                      f32x4.convert_i32x4_s local.set $pixel
                  local.get $sum local.get $pixel local.get $last_row_weight f32x4.mul f32x4.add
                      local.set $sum
                  local.get $halves3 i32x4.extend_high_i16x8_u f32x4.convert_i32x4_s
                      local.set $pixel
                  local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                      local.set $sum
                  local.get $sums_at local.get $sum v128.store offset=112 align=4
                  local.get $first_row local.get $column i32.add local.set $at
                  local.get $at v128.load offset=32 align=4 local.tee $value
                      local.get $opaque_pixels v128.and local.set $opaque_pixels
                  local.get $last_row local.get $column i32.add local.set $at
                  local.get $at v128.load offset=32 align=4 local.tee $last_value
                      local.get $opaque_pixels v128.and local.set $opaque_pixels
                  local.get $value i16x8.extend_low_i8x16_u i32x4.extend_low_i16x8_u
                      f32x4.convert_i32x4_s local.get $first_row_weight f32x4.mul
                      local.set $sum
                  local.get $last_value i16x8.extend_low_i8x16_u i32x4.extend_low_i16x8_u
                      f32x4.convert_i32x4_s local.set $pixel
                  local.get $sum local.get $pixel local.get $last_row_weight f32x4.mul f32x4.add
                      local.set $sum
                  local.get $halves4 i32x4.extend_low_i16x8_u f32x4.convert_i32x4_s local.set $pixel
                  local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                      local.set $sum
                  local.get $sums_at local.get $sum v128.store offset=128 align=4
                  local.get $value i16x8.extend_low_i8x16_u i32x4.extend_high_i16x8_u
                      f32x4.convert_i32x4_s local.get $first_row_weight f32x4.mul
                      local.set $sum
                  local.get $last_value i16x8.extend_low_i8x16_u i32x4.extend_high_i16x8_u
                      f32x4.convert_i32x4_s local.set $pixel
                  local.get $sum local.get $pixel local.get $last_row_weight f32x4.mul f32x4.add
                      local.set $sum
                  local.get $halves4 i32x4.extend_high_i16x8_u f32x4.convert_i32x4_s
                      local.set $pixel
                  local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                      local.set $sum
                  local.get $sums_at local.get $sum v128.store offset=144 align=4
                  local.get $value i16x8.extend_high_i8x16_u i32x4.extend_low_i16x8_u
                      f32x4.convert_i32x4_s local.get $first_row_weight f32x4.mul
                      local.set $sum
                  local.get $last_value i16x8.extend_high_i8x16_u i32x4.extend_low_i16x8_u
                      f32x4.convert_i32x4_s local.set $pixel
                  local.get $sum local.get $pixel local.get $last_row_weight f32x4.mul f32x4.add
                      local.set $sum
                  local.get $halves5 i32x4.extend_low_i16x8_u f32x4.convert_i32x4_s local.set $pixel
                  local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                      local.set $sum
                  local.get $sums_at local.get $sum v128.store offset=160 align=4
                  local.get $value i16x8.extend_high_i8x16_u i32x4.extend_high_i16x8_u
                      f32x4.convert_i32x4_s local.get $first_row_weight f32x4.mul
                      local.set $sum
                  local.get $last_value i16x8.extend_high_i8x16_u i32x4.extend_high_i16x8_u
                      f32x4.convert_i32x4_s local.set $pixel
                  local.get $sum local.get $pixel local.get $last_row_weight f32x4.mul f32x4.add
                      local.set $sum
                  local.get $halves5 i32x4.extend_high_i16x8_u f32x4.convert_i32x4_s
                      local.set $pixel
                  local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                      local.set $sum
                  local.get $sums_at local.get $sum v128.store offset=176 align=4
                  local.get $first_row local.get $column i32.add local.set $at
                  local.get $at v128.load offset=48 align=4 local.tee $value
                      local.get $opaque_pixels v128.and local.set $opaque_pixels
                  local.get $last_row local.get $column i32.add local.set $at
                  local.get $at v128.load offset=48 align=4 local.tee $last_value
                      local.get $opaque_pixels v128.and local.set $opaque_pixels
                  local.get $value i16x8.extend_low_i8x16_u i32x4.extend_low_i16x8_u
                      f32x4.convert_i32x4_s local.get $first_row_weight f32x4.mul
                      local.set $sum
                  local.get $last_value i16x8.extend_low_i8x16_u i32x4.extend_low_i16x8_u
                      f32x4.convert_i32x4_s local.set $pixel
                  local.get $sum local.get $pixel local.get $last_row_weight f32x4.mul f32x4.add
                      local.set $sum
                  local.get $halves6 i32x4.extend_low_i16x8_u f32x4.convert_i32x4_s local.set $pixel
                  local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                      local.set $sum
                  local.get $sums_at local.get $sum v128.store offset=192 align=4
                  local.get $value i16x8.extend_low_i8x16_u i32x4.extend_high_i16x8_u
                      f32x4.convert_i32x4_s local.get $first_row_weight f32x4.mul
                      local.set $sum
                  local.get $last_value i16x8.extend_low_i8x16_u i32x4.extend_high_i16x8_u
                      f32x4.convert_i32x4_s local.set $pixel
                  local.get $sum local.get $pixel local.get $last_row_weight f32x4.mul f32x4.add
                      local.set $sum
                  local.get $halves6 i32x4.extend_high_i16x8_u f32x4.convert_i32x4_s
                      local.set $pixel
                  local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                      local.set $sum
                  local.get $sums_at local.get $sum v128.store offset=208 align=4
                  local.get $value i16x8.extend_high_i8x16_u i32x4.extend_low_i16x8_u
                      f32x4.convert_i32x4_s local.get $first_row_weight f32x4.mul
                      local.set $sum
                  local.get $last_value i16x8.extend_high_i8x16_u i32x4.extend_low_i16x8_u
                      f32x4.convert_i32x4_s local.set $pixel
                  local.get $sum local.get $pixel local.get $last_row_weight f32x4.mul f32x4.add
                      local.set $sum
                  local.get $halves7 i32x4.extend_low_i16x8_u f32x4.convert_i32x4_s local.set $pixel
                  local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                      local.set $sum
                  local.get $sums_at local.get $sum v128.store offset=224 align=4
                  local.get $value i16x8.extend_high_i8x16_u i32x4.extend_high_i16x8_u
                      f32x4.convert_i32x4_s local.get $first_row_weight f32x4.mul
                      local.set $sum
                  local.get $last_value i16x8.extend_high_i8x16_u i32x4.extend_high_i16x8_u
                      f32x4.convert_i32x4_s local.set $pixel
                  local.get $sum local.get $pixel local.get $last_row_weight f32x4.mul f32x4.add
                      local.set $sum
                  local.get $halves7 i32x4.extend_high_i16x8_u f32x4.convert_i32x4_s
                      local.set $pixel
                  local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                      local.set $sum
                  local.get $sums_at local.get $sum v128.store offset=240 align=4
                  local.get $count local.get $rows_left i32.lt_s if $if_next9
                    loop $next9
                      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                          local.set $halves0
                      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                          local.set $halves1
                      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                          local.set $halves2
                      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                          local.set $halves3
                      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                          local.set $halves4
                      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                          local.set $halves5
                      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                          local.set $halves6
                      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                          local.set $halves7
                      i32.const 257 local.set $count
                      local.get $count local.get $rows_left local.get $count local.get $rows_left
                          i32.lt_s select local.tee $count i32.const 255
                          i32.mul i16x8.splat local.set $opaque_sum
                      local.get $rows_left local.get $count i32.sub local.set $rows_left
                      local.get $count if $if_next10
                        loop $next10
                          local.get $row v128.load align=4 local.set $value
                          local.get $halves0 local.get $value i16x8.extend_low_i8x16_u i16x8.add
                              local.set $halves0
                          local.get $halves1 local.get $value i16x8.extend_high_i8x16_u i16x8.add
                              local.set $halves1
                          local.get $row v128.load offset=16 align=4 local.set $value
                          local.get $halves2 local.get $value i16x8.extend_low_i8x16_u i16x8.add
                              local.set $halves2
                          local.get $halves3 local.get $value i16x8.extend_high_i8x16_u i16x8.add
                              local.set $halves3
                          local.get $row v128.load offset=32 align=4 local.set $value
                          local.get $halves4 local.get $value i16x8.extend_low_i8x16_u i16x8.add
                              local.set $halves4
                          local.get $halves5 local.get $value i16x8.extend_high_i8x16_u i16x8.add
                              local.set $halves5
                          local.get $row v128.load offset=48 align=4 local.set $value
                          local.get $halves6 local.get $value i16x8.extend_low_i8x16_u i16x8.add
                              local.set $halves6
                          local.get $halves7 local.get $value i16x8.extend_high_i8x16_u i16x8.add
                              local.set $halves7
                          local.get $row local.get $row_bytes i32.add local.set $row
                          local.get $count i32.const 1 i32.sub local.tee $count br_if $next10
                        end
                      end
                      local.get $halves0 local.get $opaque_sum v128.xor local.get $different_sums
                          v128.or local.set $different_sums
                      local.get $halves1 local.get $opaque_sum v128.xor local.get $different_sums
                          v128.or local.set $different_sums
                      local.get $halves2 local.get $opaque_sum v128.xor local.get $different_sums
                          v128.or local.set $different_sums
                      local.get $halves3 local.get $opaque_sum v128.xor local.get $different_sums
                          v128.or local.set $different_sums
                      local.get $halves4 local.get $opaque_sum v128.xor local.get $different_sums
                          v128.or local.set $different_sums
                      local.get $halves5 local.get $opaque_sum v128.xor local.get $different_sums
                          v128.or local.set $different_sums
                      local.get $halves6 local.get $opaque_sum v128.xor local.get $different_sums
                          v128.or local.set $different_sums
                      local.get $halves7 local.get $opaque_sum v128.xor local.get $different_sums
                          v128.or local.set $different_sums
                      local.get $sums_at v128.load align=4 local.set $sum
                      local.get $halves0 i32x4.extend_low_i16x8_u f32x4.convert_i32x4_s
                          local.set $pixel
                      local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                          local.set $sum
                      local.get $sums_at local.get $sum v128.store align=4
                      local.get $sums_at v128.load offset=16 align=4 local.set $sum
                      local.get $halves0 i32x4.extend_high_i16x8_u f32x4.convert_i32x4_s
                          local.set $pixel
                      local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                          local.set $sum
                      local.get $sums_at local.get $sum v128.store offset=16 align=4
                      local.get $sums_at v128.load offset=32 align=4 local.set $sum
                      local.get $halves1 i32x4.extend_low_i16x8_u f32x4.convert_i32x4_s
                          local.set $pixel
                      local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                          local.set $sum
                      local.get $sums_at local.get $sum v128.store offset=32 align=4
                      local.get $sums_at v128.load offset=48 align=4 local.set $sum
                      local.get $halves1 i32x4.extend_high_i16x8_u f32x4.convert_i32x4_s
                          local.set $pixel
                      local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                          local.set $sum
                      local.get $sums_at local.get $sum v128.store offset=48 align=4
                      local.get $sums_at v128.load offset=64 align=4 local.set $sum
                      local.get $halves2 i32x4.extend_low_i16x8_u f32x4.convert_i32x4_s
                          local.set $pixel
                      local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                          local.set $sum
                      local.get $sums_at local.get $sum v128.store offset=64 align=4
                      local.get $sums_at v128.load offset=80 align=4 local.set $sum
                      local.get $halves2 i32x4.extend_high_i16x8_u f32x4.convert_i32x4_s
                          local.set $pixel
                      local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                          local.set $sum
                      local.get $sums_at local.get $sum v128.store offset=80 align=4
                      local.get $sums_at v128.load offset=96 align=4 local.set $sum
                      local.get $halves3 i32x4.extend_low_i16x8_u f32x4.convert_i32x4_s
                          local.set $pixel
                      local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                          local.set $sum
                      local.get $sums_at local.get $sum v128.store offset=96 align=4
                      local.get $sums_at v128.load offset=112 align=4 local.set $sum
                      local.get $halves3 i32x4.extend_high_i16x8_u f32x4.convert_i32x4_s
                          local.set $pixel
                      local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                          local.set $sum
                      local.get $sums_at local.get $sum v128.store offset=112 align=4
                      local.get $sums_at v128.load offset=128 align=4 local.set $sum
                      local.get $halves4 i32x4.extend_low_i16x8_u f32x4.convert_i32x4_s
                          local.set $pixel
                      local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                          local.set $sum
                      local.get $sums_at local.get $sum v128.store offset=128 align=4
                      local.get $sums_at v128.load offset=144 align=4 local.set $sum
                      local.get $halves4 i32x4.extend_high_i16x8_u f32x4.convert_i32x4_s
                          local.set $pixel
                      local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                          local.set $sum
                      local.get $sums_at local.get $sum v128.store offset=144 align=4
                      local.get $sums_at v128.load offset=160 align=4 local.set $sum
                      local.get $halves5 i32x4.extend_low_i16x8_u f32x4.convert_i32x4_s
                          local.set $pixel
                      local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                          local.set $sum
                      local.get $sums_at local.get $sum v128.store offset=160 align=4
                      local.get $sums_at v128.load offset=176 align=4 local.set $sum
                      local.get $halves5 i32x4.extend_high_i16x8_u f32x4.convert_i32x4_s
                          local.set $pixel
                      local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                          local.set $sum
                      local.get $sums_at local.get $sum v128.store offset=176 align=4
                      local.get $sums_at v128.load offset=192 align=4 local.set $sum
                      local.get $halves6 i32x4.extend_low_i16x8_u f32x4.convert_i32x4_s
                          local.set $pixel
                      local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                          local.set $sum
                      local.get $sums_at local.get $sum v128.store offset=192 align=4
                      local.get $sums_at v128.load offset=208 align=4 local.set $sum
                      local.get $halves6 i32x4.extend_high_i16x8_u f32x4.convert_i32x4_s
                          local.set $pixel
                      local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                          local.set $sum
                      local.get $sums_at local.get $sum v128.store offset=208 align=4
                      local.get $sums_at v128.load offset=224 align=4 local.set $sum
                      local.get $halves7 i32x4.extend_low_i16x8_u f32x4.convert_i32x4_s
                          local.set $pixel
                      local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                          local.set $sum
                      local.get $sums_at local.get $sum v128.store offset=224 align=4
                      local.get $sums_at v128.load offset=240 align=4 local.set $sum
                      local.get $halves7 i32x4.extend_high_i16x8_u f32x4.convert_i32x4_s
                          local.set $pixel
                      local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                          local.set $sum
                      local.get $sums_at local.get $sum v128.store offset=240 align=4
                      local.get $count local.get $rows_left i32.lt_s br_if $next9
                    end
                  end
                  local.get $column i32.const 64 i32.add local.set $column
                  local.get $column local.get $end i32.lt_s br_if $next7
                end
              end
              local.get $end local.set $column
              local.get $column local.get $block_from i32.sub i32.const 4 i32.mul
                  local.get $unit_sums_at i32.add local.set $sums_at
              local.get $rows_between local.set $rows_left
              local.get $first_row local.get $column i32.add local.get $row_bytes i32.add
                  local.set $row
              v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $halves0
              v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $halves1
              v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $halves2
              v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $halves3
              v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $halves4
              v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $halves5
              v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $halves6
              v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $halves7
              i32.const 257 local.set $count
              local.get $count local.get $rows_left local.get $count local.get $rows_left i32.lt_s
                  select local.tee $count i32.const 255 i32.mul i16x8.splat
                  local.set $opaque_sum
              local.get $rows_left local.get $count i32.sub local.set $rows_left
              local.get $count if $if_next11
                loop $next11
                  local.get $row v128.load align=4 local.set $value
                  local.get $halves0 local.get $value i16x8.extend_low_i8x16_u i16x8.add
                      local.set $halves0
                  local.get $halves1 local.get $value i16x8.extend_high_i8x16_u i16x8.add
                      local.set $halves1
                  local.get $row v128.load offset=16 align=4 local.set $value
                  local.get $halves2 local.get $value i16x8.extend_low_i8x16_u i16x8.add
                      local.set $halves2
                  local.get $halves3 local.get $value i16x8.extend_high_i8x16_u i16x8.add
                      local.set $halves3
                  local.get $row v128.load offset=32 align=4 local.set $value
                  local.get $halves4 local.get $value i16x8.extend_low_i8x16_u i16x8.add
                      local.set $halves4
                  local.get $halves5 local.get $value i16x8.extend_high_i8x16_u i16x8.add
                      local.set $halves5
                  local.get $row v128.load offset=48 align=4 local.set $value
                  local.get $halves6 local.get $value i16x8.extend_low_i8x16_u i16x8.add
                      local.set $halves6
                  local.get $halves7 local.get $value i16x8.extend_high_i8x16_u i16x8.add
                      local.set $halves7
                  local.get $row local.get $row_bytes i32.add local.set $row
                  local.get $count i32.const 1 i32.sub local.tee $count br_if $next11
                end
              end
              local.get $halves0 local.get $opaque_sum v128.xor local.get $different_sums v128.or
                  local.set $different_sums
              local.get $halves1 local.get $opaque_sum v128.xor local.get $different_sums v128.or
                  local.set $different_sums
              local.get $halves2 local.get $opaque_sum v128.xor local.get $different_sums v128.or
                  local.set $different_sums
              local.get $halves3 local.get $opaque_sum v128.xor local.get $different_sums v128.or
                  local.set $different_sums
              local.get $halves4 local.get $opaque_sum v128.xor local.get $different_sums v128.or
                  local.set $different_sums
              local.get $halves5 local.get $opaque_sum v128.xor local.get $different_sums v128.or
                  local.set $different_sums
              local.get $halves6 local.get $opaque_sum v128.xor local.get $different_sums v128.or
                  local.set $different_sums
              local.get $halves7 local.get $opaque_sum v128.xor local.get $different_sums v128.or
                  local.set $different_sums
              local.get $first_row local.get $column i32.add local.set $at
              local.get $at v128.load align=4 local.tee $value local.get $opaque_pixels v128.and
                  local.set $opaque_pixels
              local.get $last_row local.get $column i32.add local.set $at
              local.get $at v128.load align=4 local.tee $last_value local.get $opaque_pixels
                  v128.and local.set $opaque_pixels
              local.get $value i16x8.extend_low_i8x16_u i32x4.extend_low_i16x8_u
                  f32x4.convert_i32x4_s local.get $first_row_weight f32x4.mul
                  local.set $sum
              local.get $last_value i16x8.extend_low_i8x16_u i32x4.extend_low_i16x8_u
                  f32x4.convert_i32x4_s local.set $pixel
              local.get $sum local.get $pixel local.get $last_row_weight f32x4.mul f32x4.add
                  local.set $sum
              local.get $halves0 i32x4.extend_low_i16x8_u f32x4.convert_i32x4_s local.set $pixel
              local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                  local.set $sum
              local.get $sums_at local.get $sum v128.store align=4
              local.get $value i16x8.extend_low_i8x16_u i32x4.extend_high_i16x8_u
                  f32x4.convert_i32x4_s local.get $first_row_weight f32x4.mul
                  local.set $sum
              local.get $last_value i16x8.extend_low_i8x16_u i32x4.extend_high_i16x8_u
                  f32x4.convert_i32x4_s local.set $pixel
              local.get $sum local.get $pixel local.get $last_row_weight f32x4.mul f32x4.add
                  local.set $sum
              local.get $halves0 i32x4.extend_high_i16x8_u f32x4.convert_i32x4_s local.set $pixel
              local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                  local.set $sum
              local.get $sums_at local.get $sum v128.store offset=16 align=4
              local.get $value i16x8.extend_high_i8x16_u i32x4.extend_low_i16x8_u
                  f32x4.convert_i32x4_s local.get $first_row_weight f32x4.mul
                  local.set $sum
              local.get $last_value i16x8.extend_high_i8x16_u i32x4.extend_low_i16x8_u
                  f32x4.convert_i32x4_s local.set $pixel
              local.get $sum local.get $pixel local.get $last_row_weight f32x4.mul f32x4.add
                  local.set $sum
              local.get $halves1 i32x4.extend_low_i16x8_u f32x4.convert_i32x4_s local.set $pixel
              local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                  local.set $sum
              local.get $sums_at local.get $sum v128.store offset=32 align=4
              local.get $value i16x8.extend_high_i8x16_u i32x4.extend_high_i16x8_u
                  f32x4.convert_i32x4_s local.get $first_row_weight f32x4.mul
                  local.set $sum
              local.get $last_value i16x8.extend_high_i8x16_u i32x4.extend_high_i16x8_u
                  f32x4.convert_i32x4_s local.set $pixel
              local.get $sum local.get $pixel local.get $last_row_weight f32x4.mul f32x4.add
                  local.set $sum
              local.get $halves1 i32x4.extend_high_i16x8_u f32x4.convert_i32x4_s local.set $pixel
              local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                  local.set $sum
              local.get $sums_at local.get $sum v128.store offset=48 align=4
              local.get $first_row local.get $column i32.add local.set $at
              local.get $at v128.load offset=16 align=4 local.tee $value local.get $opaque_pixels
                  v128.and local.set $opaque_pixels
              local.get $last_row local.get $column i32.add local.set $at
              local.get $at v128.load offset=16 align=4 local.tee $last_value
                  local.get $opaque_pixels v128.and local.set $opaque_pixels
              local.get $value i16x8.extend_low_i8x16_u i32x4.extend_low_i16x8_u
                  f32x4.convert_i32x4_s local.get $first_row_weight f32x4.mul
                  local.set $sum
              local.get $last_value i16x8.extend_low_i8x16_u i32x4.extend_low_i16x8_u
                  f32x4.convert_i32x4_s local.set $pixel
              local.get $sum local.get $pixel local.get $last_row_weight f32x4.mul f32x4.add
                  local.set $sum
              local.get $halves2 i32x4.extend_low_i16x8_u f32x4.convert_i32x4_s local.set $pixel
              local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                  local.set $sum
              local.get $sums_at local.get $sum v128.store offset=64 align=4
              local.get $value i16x8.extend_low_i8x16_u i32x4.extend_high_i16x8_u
                  f32x4.convert_i32x4_s local.get $first_row_weight f32x4.mul
                  local.set $sum
              local.get $last_value i16x8.extend_low_i8x16_u i32x4.extend_high_i16x8_u
                  f32x4.convert_i32x4_s local.set $pixel
              local.get $sum local.get $pixel local.get $last_row_weight f32x4.mul f32x4.add
                  local.set $sum
              local.get $halves2 i32x4.extend_high_i16x8_u f32x4.convert_i32x4_s local.set $pixel
              local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                  local.set $sum
              local.get $sums_at local.get $sum v128.store offset=80 align=4
              local.get $value i16x8.extend_high_i8x16_u i32x4.extend_low_i16x8_u
                  f32x4.convert_i32x4_s local.get $first_row_weight f32x4.mul
                  local.set $sum
              local.get $last_value i16x8.extend_high_i8x16_u i32x4.extend_low_i16x8_u
                  f32x4.convert_i32x4_s local.set $pixel
              local.get $sum local.get $pixel local.get $last_row_weight f32x4.mul f32x4.add
                  local.set $sum
              local.get $halves3 i32x4.extend_low_i16x8_u f32x4.convert_i32x4_s local.set $pixel
              local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                  local.set $sum
              local.get $sums_at local.get $sum v128.store offset=96 align=4
              local.get $value i16x8.extend_high_i8x16_u i32x4.extend_high_i16x8_u
                  f32x4.convert_i32x4_s local.get $first_row_weight f32x4.mul
                  local.set $sum
              local.get $last_value i16x8.extend_high_i8x16_u i32x4.extend_high_i16x8_u
                  f32x4.convert_i32x4_s local.set $pixel
              local.get $sum local.get $pixel local.get $last_row_weight f32x4.mul f32x4.add
                  local.set $sum
              local.get $halves3 i32x4.extend_high_i16x8_u f32x4.convert_i32x4_s local.set $pixel
              local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                  local.set $sum
              local.get $sums_at local.get $sum v128.store offset=112 align=4
              local.get $first_row local.get $column i32.add local.set $at
              local.get $at v128.load offset=32 align=4 local.tee $value local.get $opaque_pixels
                  v128.and local.set $opaque_pixels
              local.get $last_row local.get $column i32.add local.set $at
              local.get $at v128.load offset=32 align=4 local.tee $last_value
                  local.get $opaque_pixels v128.and local.set $opaque_pixels
              local.get $value i16x8.extend_low_i8x16_u i32x4.extend_low_i16x8_u
                  f32x4.convert_i32x4_s local.get $first_row_weight f32x4.mul
                  local.set $sum
              local.get $last_value i16x8.extend_low_i8x16_u i32x4.extend_low_i16x8_u
                  f32x4.convert_i32x4_s local.set $pixel
              local.get $sum local.get $pixel local.get $last_row_weight f32x4.mul f32x4.add
                  local.set $sum
              local.get $halves4 i32x4.extend_low_i16x8_u f32x4.convert_i32x4_s local.set $pixel
              local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                  local.set $sum
              local.get $sums_at local.get $sum v128.store offset=128 align=4
              local.get $value i16x8.extend_low_i8x16_u i32x4.extend_high_i16x8_u
                  f32x4.convert_i32x4_s local.get $first_row_weight f32x4.mul
                  local.set $sum
              local.get $last_value i16x8.extend_low_i8x16_u i32x4.extend_high_i16x8_u
                  f32x4.convert_i32x4_s local.set $pixel
              local.get $sum local.get $pixel local.get $last_row_weight f32x4.mul f32x4.add
                  local.set $sum
              local.get $halves4 i32x4.extend_high_i16x8_u f32x4.convert_i32x4_s local.set $pixel
              local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                  local.set $sum
              local.get $sums_at local.get $sum v128.store offset=144 align=4
              local.get $value i16x8.extend_high_i8x16_u i32x4.extend_low_i16x8_u
                  f32x4.convert_i32x4_s local.get $first_row_weight f32x4.mul
                  local.set $sum
              local.get $last_value i16x8.extend_high_i8x16_u i32x4.extend_low_i16x8_u
                  f32x4.convert_i32x4_s local.set $pixel
              local.get $sum local.get $pixel local.get $last_row_weight f32x4.mul f32x4.add
                  local.set $sum
              local.get $halves5 i32x4.extend_low_i16x8_u f32x4.convert_i32x4_s local.set $pixel
              local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                  local.set $sum
              local.get $sums_at local.get $sum v128.store offset=160 align=4
              local.get $value i16x8.extend_high_i8x16_u i32x4.extend_high_i16x8_u
                  f32x4.convert_i32x4_s local.get $first_row_weight f32x4.mul
                  local.set $sum
              local.get $last_value i16x8.extend_high_i8x16_u i32x4.extend_high_i16x8_u
                  f32x4.convert_i32x4_s local.set $pixel
              local.get $sum local.get $pixel local.get $last_row_weight f32x4.mul f32x4.add
                  local.set $sum
              local.get $halves5 i32x4.extend_high_i16x8_u f32x4.convert_i32x4_s local.set $pixel
              local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                  local.set $sum
              local.get $sums_at local.get $sum v128.store offset=176 align=4
              local.get $first_row local.get $column i32.add local.set $at
              local.get $at v128.load offset=48 align=4 local.tee $value local.get $opaque_pixels
                  v128.and local.set $opaque_pixels
              local.get $last_row local.get $column i32.add local.set $at
              local.get $at v128.load offset=48 align=4 local.tee $last_value
                  local.get $opaque_pixels v128.and local.set $opaque_pixels
              local.get $value i16x8.extend_low_i8x16_u i32x4.extend_low_i16x8_u
                  f32x4.convert_i32x4_s local.get $first_row_weight f32x4.mul
                  local.set $sum
              local.get $last_value i16x8.extend_low_i8x16_u i32x4.extend_low_i16x8_u
                  f32x4.convert_i32x4_s local.set $pixel
              local.get $sum local.get $pixel local.get $last_row_weight f32x4.mul f32x4.add
                  local.set $sum
              local.get $halves6 i32x4.extend_low_i16x8_u f32x4.convert_i32x4_s local.set $pixel
              local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                  local.set $sum
              local.get $sums_at local.get $sum v128.store offset=192 align=4
              local.get $value i16x8.extend_low_i8x16_u i32x4.extend_high_i16x8_u
                  f32x4.convert_i32x4_s local.get $first_row_weight f32x4.mul
                  local.set $sum
              local.get $last_value i16x8.extend_low_i8x16_u i32x4.extend_high_i16x8_u
                  f32x4.convert_i32x4_s local.set $pixel
              local.get $sum local.get $pixel local.get $last_row_weight f32x4.mul f32x4.add
                  local.set $sum
              local.get $halves6 i32x4.extend_high_i16x8_u f32x4.convert_i32x4_s local.set $pixel
              local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                  local.set $sum
              local.get $sums_at local.get $sum v128.store offset=208 align=4
              local.get $value i16x8.extend_high_i8x16_u i32x4.extend_low_i16x8_u
                  f32x4.convert_i32x4_s local.get $first_row_weight f32x4.mul
                  local.set $sum
              local.get $last_value i16x8.extend_high_i8x16_u i32x4.extend_low_i16x8_u
                  f32x4.convert_i32x4_s local.set $pixel
              local.get $sum local.get $pixel local.get $last_row_weight f32x4.mul f32x4.add
                  local.set $sum
              local.get $halves7 i32x4.extend_low_i16x8_u f32x4.convert_i32x4_s local.set $pixel
              local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                  local.set $sum
              local.get $sums_at local.get $sum v128.store offset=224 align=4
              local.get $value i16x8.extend_high_i8x16_u i32x4.extend_high_i16x8_u
                  f32x4.convert_i32x4_s local.get $first_row_weight f32x4.mul
                  local.set $sum
              local.get $last_value i16x8.extend_high_i8x16_u i32x4.extend_high_i16x8_u
                  f32x4.convert_i32x4_s local.set $pixel
              local.get $sum local.get $pixel local.get $last_row_weight f32x4.mul f32x4.add
                  local.set $sum
              local.get $halves7 i32x4.extend_high_i16x8_u f32x4.convert_i32x4_s local.set $pixel
              local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                  local.set $sum
              local.get $sums_at local.get $sum v128.store offset=240 align=4
              local.get $count local.get $rows_left i32.lt_s if $if_next12
                loop $next12
                  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $halves0
                  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $halves1
                  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $halves2
                  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $halves3
                  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $halves4
                  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $halves5
                  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $halves6
                  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $halves7
                  i32.const 257 local.set $count
                  local.get $count local.get $rows_left local.get $count local.get $rows_left
                      i32.lt_s select local.tee $count i32.const 255 i32.mul
                      i16x8.splat local.set $opaque_sum
                  local.get $rows_left local.get $count i32.sub local.set $rows_left
                  local.get $count if $if_next13
                    loop $next13
                      local.get $row v128.load align=4 local.set $value
                      local.get $halves0 local.get $value i16x8.extend_low_i8x16_u i16x8.add
                          local.set $halves0
                      local.get $halves1 local.get $value i16x8.extend_high_i8x16_u i16x8.add
                          local.set $halves1
                      local.get $row v128.load offset=16 align=4 local.set $value
                      local.get $halves2 local.get $value i16x8.extend_low_i8x16_u i16x8.add
                          local.set $halves2
                      local.get $halves3 local.get $value i16x8.extend_high_i8x16_u i16x8.add
                          local.set $halves3
                      local.get $row v128.load offset=32 align=4 local.set $value
                      local.get $halves4 local.get $value i16x8.extend_low_i8x16_u i16x8.add
                          local.set $halves4
                      local.get $halves5 local.get $value i16x8.extend_high_i8x16_u i16x8.add
                          local.set $halves5
                      local.get $row v128.load offset=48 align=4 local.set $value
                      local.get $halves6 local.get $value i16x8.extend_low_i8x16_u i16x8.add
                          local.set $halves6
                      local.get $halves7 local.get $value i16x8.extend_high_i8x16_u i16x8.add
                          local.set $halves7
                      local.get $row local.get $row_bytes i32.add local.set $row
                      local.get $count i32.const 1 i32.sub local.tee $count br_if $next13
                    end
                  end
                  local.get $halves0 local.get $opaque_sum v128.xor local.get $different_sums
                      v128.or local.set $different_sums
                  local.get $halves1 local.get $opaque_sum v128.xor local.get $different_sums
                      v128.or local.set $different_sums
                  local.get $halves2 local.get $opaque_sum v128.xor local.get $different_sums
                      v128.or local.set $different_sums
                  local.get $halves3 local.get $opaque_sum v128.xor local.get $different_sums
                      v128.or local.set $different_sums
                  local.get $halves4 local.get $opaque_sum v128.xor local.get $different_sums
                      v128.or local.set $different_sums
                  local.get $halves5 local.get $opaque_sum v128.xor local.get $different_sums
                      v128.or local.set $different_sums
                  local.get $halves6 local.get $opaque_sum v128.xor local.get $different_sums
                      v128.or local.set $different_sums
                  local.get $halves7 local.get $opaque_sum v128.xor local.get $different_sums
                      v128.or local.set $different_sums
                  local.get $sums_at v128.load align=4 local.set $sum
                  local.get $halves0 i32x4.extend_low_i16x8_u f32x4.convert_i32x4_s local.set $pixel
                  local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                      local.set $sum
                  local.get $sums_at local.get $sum v128.store align=4
                  local.get $sums_at v128.load offset=16 align=4 local.set $sum
                  local.get $halves0 i32x4.extend_high_i16x8_u f32x4.convert_i32x4_s
                      local.set $pixel
                  local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                      local.set $sum
                  local.get $sums_at local.get $sum v128.store offset=16 align=4
                  local.get $sums_at v128.load offset=32 align=4 local.set $sum
                  local.get $halves1 i32x4.extend_low_i16x8_u f32x4.convert_i32x4_s local.set $pixel
                  local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                      local.set $sum
                  local.get $sums_at local.get $sum v128.store offset=32 align=4
                  local.get $sums_at v128.load offset=48 align=4 local.set $sum
                  local.get $halves1 i32x4.extend_high_i16x8_u f32x4.convert_i32x4_s
                      local.set $pixel
                  local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                      local.set $sum
                  local.get $sums_at local.get $sum v128.store offset=48 align=4
                  local.get $sums_at v128.load offset=64 align=4 local.set $sum
                  local.get $halves2 i32x4.extend_low_i16x8_u f32x4.convert_i32x4_s local.set $pixel
                  local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                      local.set $sum
                  local.get $sums_at local.get $sum v128.store offset=64 align=4
                  local.get $sums_at v128.load offset=80 align=4 local.set $sum
                  local.get $halves2 i32x4.extend_high_i16x8_u f32x4.convert_i32x4_s
                      local.set $pixel
                  local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                      local.set $sum
                  local.get $sums_at local.get $sum v128.store offset=80 align=4
                  local.get $sums_at v128.load offset=96 align=4 local.set $sum
                  local.get $halves3 i32x4.extend_low_i16x8_u f32x4.convert_i32x4_s local.set $pixel
                  local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                      local.set $sum
                  local.get $sums_at local.get $sum v128.store offset=96 align=4
                  local.get $sums_at v128.load offset=112 align=4 local.set $sum
                  local.get $halves3 i32x4.extend_high_i16x8_u f32x4.convert_i32x4_s
                      local.set $pixel
                  local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                      local.set $sum
                  local.get $sums_at local.get $sum v128.store offset=112 align=4
                  local.get $sums_at v128.load offset=128 align=4 local.set $sum
                  local.get $halves4 i32x4.extend_low_i16x8_u f32x4.convert_i32x4_s local.set $pixel
                  local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                      local.set $sum
                  local.get $sums_at local.get $sum v128.store offset=128 align=4
                  local.get $sums_at v128.load offset=144 align=4 local.set $sum
                  local.get $halves4 i32x4.extend_high_i16x8_u f32x4.convert_i32x4_s
                      local.set $pixel
                  local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                      local.set $sum
                  local.get $sums_at local.get $sum v128.store offset=144 align=4
                  local.get $sums_at v128.load offset=160 align=4 local.set $sum
                  local.get $halves5 i32x4.extend_low_i16x8_u f32x4.convert_i32x4_s local.set $pixel
                  local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                      local.set $sum
                  local.get $sums_at local.get $sum v128.store offset=160 align=4
                  local.get $sums_at v128.load offset=176 align=4 local.set $sum
                  local.get $halves5 i32x4.extend_high_i16x8_u f32x4.convert_i32x4_s
                      local.set $pixel
                  local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                      local.set $sum
                  local.get $sums_at local.get $sum v128.store offset=176 align=4
                  local.get $sums_at v128.load offset=192 align=4 local.set $sum
                  local.get $halves6 i32x4.extend_low_i16x8_u f32x4.convert_i32x4_s local.set $pixel
                  local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                      local.set $sum
                  local.get $sums_at local.get $sum v128.store offset=192 align=4
                  local.get $sums_at v128.load offset=208 align=4 local.set $sum
                  local.get $halves6 i32x4.extend_high_i16x8_u f32x4.convert_i32x4_s
                      local.set $pixel
                  local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                      local.set $sum
                  local.get $sums_at local.get $sum v128.store offset=208 align=4
                  local.get $sums_at v128.load offset=224 align=4 local.set $sum
                  local.get $halves7 i32x4.extend_low_i16x8_u f32x4.convert_i32x4_s local.set $pixel
                  local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                      local.set $sum
                  local.get $sums_at local.get $sum v128.store offset=224 align=4
                  local.get $sums_at v128.load offset=240 align=4 local.set $sum
                  local.get $halves7 i32x4.extend_high_i16x8_u f32x4.convert_i32x4_s
                      local.set $pixel
                  local.get $sum local.get $pixel local.get $inner_rows f32x4.mul f32x4.add
                      local.set $sum
                  local.get $sums_at local.get $sum v128.store offset=240 align=4
                  local.get $count local.get $rows_left i32.lt_s br_if $next12
                end
              end
              local.get $column i32.const 64 i32.add local.set $column
            end
            local.get $column_entry local.get $block_end i32.lt_s if $if_next14
              loop $next14
                local.get $column_first local.get $column_entry i32.add i32.load
                    local.get $block_from i32.sub i32.const 4 i32.mul
                    local.get $unit_sums_at i32.add local.set $at
                local.get $column_last local.get $column_entry i32.add i32.load
                    local.get $block_from i32.sub i32.const 4 i32.mul
                    local.get $unit_sums_at i32.add local.set $end
                local.get $at v128.load align=4 local.get $column_first_weight
                    local.get $column_entry i32.add v128.load32_splat f32x4.mul
                    local.set $sum
                local.get $end v128.load align=4 local.set $value
                local.get $column_last_weight local.get $column_entry i32.add v128.load32_splat
                    local.set $weight
                local.get $sum local.get $value local.get $weight f32x4.mul f32x4.add local.set $sum
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $whole
                local.get $at i32.const 16 i32.add local.set $at
                local.get $at local.get $end i32.lt_s if $if_next15
                  loop $next15
                    local.get $whole local.get $at v128.load align=4 f32x4.add local.set $whole
                    local.get $at i32.const 16 i32.add local.set $at
                    local.get $at local.get $end i32.lt_s br_if $next15
                  end
                end
                local.get $sum local.get $whole local.get $inner_columns f32x4.mul f32x4.add
                    local.set $sum
                local.get $sum local.get $divisor i32x4.splat f32x4.div local.get $shift i32x4.splat
                    f32x4.sub local.set $sum
                local.get $out_at local.get $sum v128.store64_lane align=4 0
                local.get $out_at local.get $sum v128.store32_lane offset=8 2
                local.get $out_at i32.const 12 i32.add local.set $out_at
                local.get $column_entry i32.const 4 i32.add local.set $column_entry
                local.get $column_entry local.get $block_end i32.lt_s br_if $next14
              end
            end
            local.get $column_entry local.get $last_entry i32.lt_s br_if $next1
          end
        end
        local.get $from i32.const 4 i32.mul local.get $opaque i32.add local.get $opaque_pixels
            v128.const i32x4 0xff000000 0xff000000 0xff000000 0xff000000 i32x4.eq
            local.get $different_sums
            v128.const i32x4 0x00000000 0xffff0000 0x00000000 0xffff0000 v128.and
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 i32x4.eq v128.and
            i32x4.all_true i32.store
        local.get $from i32.const 1 i32.add local.set $from
        local.get $from local.get $to i32.lt_s br_if $next0
      end
    end
  )
)
