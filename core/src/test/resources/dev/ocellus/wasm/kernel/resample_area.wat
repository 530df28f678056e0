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
      (local $divisor i32)
      (local $shift i32)
      (local $out_at i32)
      (local $column_entry i32)
      (local $last_entry i32)
      (local $row_at i32)
      (local $last_row_at i32)
      (local $at i32)
      (local $end i32)
      (local $block_end i32)
      (local $four_before i32)
      (local $row_weight v128)
      (local $first_weight v128)
      (local $last_weight v128)
      (local $inner v128)
      (local $sum v128)
      (local $line v128)
      (local $halves v128)
      (local $bytes v128)
      (local $whole v128)
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
    local.get $words i32.load offset=56 local.set $divisor
    local.get $words i32.load offset=60 local.set $shift
    local.get $column_inner i32x4.splat local.set $inner
    local.get $columns i32.const 4 i32.mul local.set $last_entry
    local.get $from local.get $to i32.lt_s if $if_next0
      loop $next0
        local.get $from local.get $columns i32.mul i32.const 12 i32.mul local.get $out i32.add
            local.set $out_at
        i32.const 0 local.set $column_entry
        local.get $column_entry local.get $last_entry i32.lt_s if $if_next1
          loop $next1
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $sum
            local.get $column_first_weight local.get $column_entry i32.add v128.load32_splat
                local.set $first_weight
            local.get $column_last_weight local.get $column_entry i32.add v128.load32_splat
                local.set $last_weight
            local.get $from i32.const 4 i32.mul local.get $row_first i32.add i32.load local.get $x
                i32.add local.set $row_at
            local.get $from i32.const 4 i32.mul local.get $row_last i32.add i32.load local.get $x
                i32.add local.set $last_row_at
            local.get $from i32.const 4 i32.mul local.get $row_first_weight i32.add
                v128.load32_splat local.set $row_weight
            local.get $column_first local.get $column_entry i32.add i32.load local.get $row_at
                i32.add local.set $at
            local.get $column_last local.get $column_entry i32.add i32.load local.get $row_at
                i32.add local.set $end
            local.get $at v128.load32_zero i16x8.extend_low_i8x16_u i32x4.extend_low_i16x8_u
                f32x4.convert_i32x4_s local.get $first_weight f32x4.mul local.set $line
            local.get $end v128.load32_zero i16x8.extend_low_i8x16_u i32x4.extend_low_i16x8_u
                f32x4.convert_i32x4_s local.set $bytes
            local.get $line local.get $bytes local.get $last_weight f32x4.mul f32x4.add
                local.set $line
            local.get $at i32.const 4 i32.add local.set $at
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $whole
            local.get $at local.get $end i32.lt_s if $if_next2
              loop $next2
                local.get $at i32.const 2048 i32.add local.set $block_end
                local.get $block_end local.get $end local.get $block_end local.get $end i32.lt_s
                    select local.set $block_end
                local.get $block_end i32.const 15 i32.sub local.set $four_before
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $halves
                local.get $at local.get $four_before i32.lt_s if $if_next3
                  loop $next3
                    local.get $at v128.load align=4 local.set $bytes
                    local.get $halves local.get $bytes i16x8.extend_low_i8x16_u i16x8.add
                        local.get $bytes i16x8.extend_high_i8x16_u i16x8.add
                        local.set $halves
                    local.get $at i32.const 16 i32.add local.set $at
                    local.get $at local.get $four_before i32.lt_s br_if $next3
                  end
                end
                local.get $at local.get $block_end i32.lt_s if $if_next4
                  loop $next4
                    local.get $halves local.get $at v128.load32_zero i16x8.extend_low_i8x16_u
                        i16x8.add local.set $halves
                    local.get $at i32.const 4 i32.add local.set $at
                    local.get $at local.get $block_end i32.lt_s br_if $next4
                  end
                end
                local.get $whole local.get $halves i32x4.extend_low_i16x8_u i32x4.add
                    local.get $halves i32x4.extend_high_i16x8_u i32x4.add
                    local.set $whole
                local.get $at local.get $end i32.lt_s br_if $next2
              end
            end
            local.get $whole f32x4.convert_i32x4_s local.set $whole
            local.get $line local.get $whole local.get $inner f32x4.mul f32x4.add local.set $line
            local.get $sum local.get $line local.get $row_weight f32x4.mul f32x4.add local.set $sum
            local.get $row_at local.get $row_bytes i32.add local.set $row_at
            local.get $row_inner i32x4.splat local.set $row_weight
            local.get $row_at local.get $last_row_at i32.lt_s if $if_next5
              loop $next5
                local.get $column_first local.get $column_entry i32.add i32.load local.get $row_at
                    i32.add local.set $at
                local.get $column_last local.get $column_entry i32.add i32.load local.get $row_at
                    i32.add local.set $end
                local.get $at v128.load32_zero i16x8.extend_low_i8x16_u i32x4.extend_low_i16x8_u
                    f32x4.convert_i32x4_s local.get $first_weight f32x4.mul
                    local.set $line
                local.get $end v128.load32_zero i16x8.extend_low_i8x16_u i32x4.extend_low_i16x8_u
                    f32x4.convert_i32x4_s local.set $bytes
                local.get $line local.get $bytes local.get $last_weight f32x4.mul f32x4.add
                    local.set $line
                local.get $at i32.const 4 i32.add local.set $at
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $whole
                local.get $at local.get $end i32.lt_s if $if_next6
                  loop $next6
                    local.get $at i32.const 2048 i32.add local.set $block_end
                    local.get $block_end local.get $end local.get $block_end local.get $end i32.lt_s
                        select local.set $block_end
                    local.get $block_end i32.const 15 i32.sub local.set $four_before
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $halves
                    local.get $at local.get $four_before i32.lt_s if $if_next7
                      loop $next7
                        local.get $at v128.load align=4 local.set $bytes
                        local.get $halves local.get $bytes i16x8.extend_low_i8x16_u i16x8.add
                            local.get $bytes i16x8.extend_high_i8x16_u
                            i16x8.add local.set $halves
                        local.get $at i32.const 16 i32.add local.set $at
                        local.get $at local.get $four_before i32.lt_s br_if $next7
                      end
                    end
                    local.get $at local.get $block_end i32.lt_s if $if_next8
                      loop $next8
                        local.get $halves local.get $at v128.load32_zero i16x8.extend_low_i8x16_u
                            i16x8.add local.set $halves
                        local.get $at i32.const 4 i32.add local.set $at
                        local.get $at local.get $block_end i32.lt_s br_if $next8
                      end
                    end
                    local.get $whole local.get $halves i32x4.extend_low_i16x8_u i32x4.add
                        local.get $halves i32x4.extend_high_i16x8_u i32x4.add
                        local.set $whole
                    local.get $at local.get $end i32.lt_s br_if $next6
                  end
                end
                local.get $whole f32x4.convert_i32x4_s local.set $whole
                local.get $line local.get $whole local.get $inner f32x4.mul f32x4.add
                    local.set $line
                local.get $sum local.get $line local.get $row_weight f32x4.mul f32x4.add
                    local.set $sum
                local.get $row_at local.get $row_bytes i32.add local.set $row_at
                local.get $row_at local.get $last_row_at i32.lt_s br_if $next5
              end
            end
            local.get $row_at local.get $last_row_at i32.eq if $then9
              local.get $from i32.const 4 i32.mul local.get $row_last_weight i32.add
                  v128.load32_splat local.set $row_weight
              local.get $column_first local.get $column_entry i32.add i32.load local.get $row_at
                  i32.add local.set $at
              local.get $column_last local.get $column_entry i32.add i32.load local.get $row_at
                  i32.add local.set $end
              local.get $at v128.load32_zero i16x8.extend_low_i8x16_u i32x4.extend_low_i16x8_u
                  f32x4.convert_i32x4_s local.get $first_weight f32x4.mul
                  local.set $line
              local.get $end v128.load32_zero i16x8.extend_low_i8x16_u i32x4.extend_low_i16x8_u
                  f32x4.convert_i32x4_s local.set $bytes
              local.get $line local.get $bytes local.get $last_weight f32x4.mul f32x4.add
                  local.set $line
              local.get $at i32.const 4 i32.add local.set $at
              v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $whole
              local.get $at local.get $end i32.lt_s if $if_next10
                loop $next10
                  local.get $at i32.const 2048 i32.add local.set $block_end
                  local.get $block_end local.get $end local.get $block_end local.get $end i32.lt_s
                      select local.set $block_end
                  local.get $block_end i32.const 15 i32.sub local.set $four_before
                  v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $halves
                  local.get $at local.get $four_before i32.lt_s if $if_next11
                    loop $next11
                      local.get $at v128.load align=4 local.set $bytes
                      local.get $halves local.get $bytes i16x8.extend_low_i8x16_u i16x8.add
                          local.get $bytes i16x8.extend_high_i8x16_u i16x8.add
                          local.set $halves
                      local.get $at i32.const 16 i32.add local.set $at
                      local.get $at local.get $four_before i32.lt_s br_if $next11
                    end
                  end
                  local.get $at local.get $block_end i32.lt_s if $if_next12
                    loop $next12
                      local.get $halves local.get $at v128.load32_zero i16x8.extend_low_i8x16_u
                          i16x8.add local.set $halves
                      local.get $at i32.const 4 i32.add local.set $at
                      local.get $at local.get $block_end i32.lt_s br_if $next12
                    end
                  end
                  local.get $whole local.get $halves i32x4.extend_low_i16x8_u i32x4.add
                      local.get $halves i32x4.extend_high_i16x8_u i32x4.add
                      local.set $whole
                  local.get $at local.get $end i32.lt_s br_if $next10
                end
              end
              local.get $whole f32x4.convert_i32x4_s local.set $whole
              local.get $line local.get $whole local.get $inner f32x4.mul f32x4.add local.set $line
              local.get $sum local.get $line local.get $row_weight f32x4.mul f32x4.add
                  local.set $sum
            end
            local.get $sum local.get $divisor i32x4.splat f32x4.div local.get $shift i32x4.splat
                f32x4.sub local.set $sum
            local.get $out_at local.get $sum v128.store64_lane align=4 0
            local.get $out_at local.get $sum v128.store32_lane offset=8 2
            local.get $out_at i32.const 12 i32.add local.set $out_at
            local.get $column_entry i32.const 4 i32.add local.set $column_entry
            local.get $column_entry local.get $last_entry i32.lt_s br_if $next1
          end
        end
        local.get $from i32.const 1 i32.add local.set $from
        local.get $from local.get $to i32.lt_s br_if $next0
      end
    end
  )
)
