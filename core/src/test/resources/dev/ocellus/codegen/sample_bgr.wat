(module $golden
  (import "ocellus" "memory" (memory 1 1))
  (func $sample_bgr
      (param $words i32)
      (param $from i32)
      (param $to i32)
      (local $x i32)
      (local $out i32)
      (local $rows i32)
      (local $columns i32)
      (local $row_lower i32)
      (local $row_upper i32)
      (local $row_weight i32)
      (local $column_lower i32)
      (local $column_upper i32)
      (local $column_weight i32)
      (local $out_at i32)
      (local $lower_row i32)
      (local $upper_row i32)
      (local $entry i32)
      (local $last_entry i32)
      (local $left i32)
      (local $right i32)
      (local $weight_of_row v128)
      (local $weight_of_column v128)
      (local $lower_value v128)
      (local $upper_value v128)
      (local $value v128)
      (local $zero v128)
    local.get $words i32.load local.set $x
    local.get $words i32.load offset=4 local.set $out
    local.get $words i32.load offset=8 local.set $rows
    local.get $words i32.load offset=12 local.set $columns
    local.get $words i32.load offset=16 local.set $row_lower
    local.get $words i32.load offset=20 local.set $row_upper
    local.get $words i32.load offset=24 local.set $row_weight
    local.get $words i32.load offset=28 local.set $column_lower
    local.get $words i32.load offset=32 local.set $column_upper
    local.get $words i32.load offset=36 local.set $column_weight
    local.get $from local.get $to i32.lt_s if $if_next0
      loop $next0
        local.get $from local.get $columns i32.mul i32.const 12 i32.mul local.get $out i32.add
            local.set $out_at
        local.get $from local.get $rows i32.div_u local.get $columns i32.mul i32.const 4 i32.mul
            local.tee $entry local.get $columns i32.const 4 i32.mul i32.add
            local.set $last_entry
        local.get $from i32.const 4 i32.mul local.get $row_lower i32.add i32.load
            local.tee $lower_row i32.const 0 i32.lt_s if $then1
          local.get $entry local.get $last_entry i32.lt_s if $if_next2
            loop $next2
              local.get $out_at local.get $zero v128.store64_lane align=4 0
              local.get $out_at local.get $zero v128.store32_lane offset=8 2
              local.get $out_at i32.const 12 i32.add local.set $out_at
              local.get $entry i32.const 4 i32.add local.set $entry
              local.get $entry local.get $last_entry i32.lt_s br_if $next2
            end
          end
        else
          local.get $lower_row local.get $x i32.add local.set $lower_row
          local.get $from i32.const 4 i32.mul local.get $row_upper i32.add i32.load local.get $x
              i32.add local.set $upper_row
          local.get $from i32.const 4 i32.mul local.get $row_weight i32.add v128.load32_splat
              local.set $weight_of_row
          local.get $entry local.get $last_entry i32.lt_s if $if_next3
            loop $next3
              local.get $column_lower local.get $entry i32.add i32.load local.tee $left i32.const 0
                  i32.lt_s if $then4
                local.get $out_at local.get $zero v128.store64_lane align=4 0
                local.get $out_at local.get $zero v128.store32_lane offset=8 2
                local.get $out_at i32.const 12 i32.add local.set $out_at
                local.get $entry i32.const 4 i32.add local.set $entry
              else
                local.get $column_upper local.get $entry i32.add i32.load local.set $right
                local.get $column_weight local.get $entry i32.add v128.load32_splat
                    local.set $weight_of_column
                local.get $lower_row local.get $left i32.add v128.load32_zero local.get $zero
                    i8x16.shuffle 2 16 16 16 1 16 16 16 0 16 16 16 16 16 16 16
                    f32x4.convert_i32x4_s
                    v128.const i32x4 0x42ff0000 0x42ff0000 0x42ff0000 0x42ff0000
                    f32x4.sub
                    v128.const i32x4 0x3c000000 0x3c000000 0x3c000000 0x3c000000
                    f32x4.mul local.set $lower_value
                local.get $lower_row local.get $right i32.add v128.load32_zero local.get $zero
                    i8x16.shuffle 2 16 16 16 1 16 16 16 0 16 16 16 16 16 16 16
                    f32x4.convert_i32x4_s
                    v128.const i32x4 0x42ff0000 0x42ff0000 0x42ff0000 0x42ff0000
                    f32x4.sub
                    v128.const i32x4 0x3c000000 0x3c000000 0x3c000000 0x3c000000
                    f32x4.mul local.set $value
                local.get $lower_value local.get $value local.get $lower_value f32x4.sub
                    local.get $weight_of_column f32x4.mul f32x4.add
                    local.set $lower_value
                local.get $upper_row local.get $left i32.add v128.load32_zero local.get $zero
                    i8x16.shuffle 2 16 16 16 1 16 16 16 0 16 16 16 16 16 16 16
                    f32x4.convert_i32x4_s
                    v128.const i32x4 0x42ff0000 0x42ff0000 0x42ff0000 0x42ff0000
                    f32x4.sub
                    v128.const i32x4 0x3c000000 0x3c000000 0x3c000000 0x3c000000
                    f32x4.mul local.set $upper_value
                local.get $upper_row local.get $right i32.add v128.load32_zero local.get $zero
                    i8x16.shuffle 2 16 16 16 1 16 16 16 0 16 16 16 16 16 16 16
                    f32x4.convert_i32x4_s
                    v128.const i32x4 0x42ff0000 0x42ff0000 0x42ff0000 0x42ff0000
                    f32x4.sub
                    v128.const i32x4 0x3c000000 0x3c000000 0x3c000000 0x3c000000
                    f32x4.mul local.set $value
                local.get $upper_value local.get $value local.get $upper_value f32x4.sub
                    local.get $weight_of_column f32x4.mul f32x4.add
                    local.set $upper_value
                local.get $lower_value local.get $upper_value local.get $lower_value f32x4.sub
                    local.get $weight_of_row f32x4.mul f32x4.add local.set $value
                local.get $out_at local.get $value v128.store64_lane align=4 0
                local.get $out_at local.get $value v128.store32_lane offset=8 2
                local.get $out_at i32.const 12 i32.add local.set $out_at
                local.get $entry i32.const 4 i32.add local.set $entry
              end
              local.get $entry local.get $last_entry i32.lt_s br_if $next3
            end
          end
        end
        local.get $from i32.const 1 i32.add local.set $from
        local.get $from local.get $to i32.lt_s br_if $next0
      end
    end
  )
)
