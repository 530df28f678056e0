(module $golden
  (import "ocellus" "memory" (memory 1 1))
  (func $convolution_prelu_tail2_row9_spare
      (param $words i32)
      (param $from i32)
      (param $to i32)
      (local $x i32)
      (local $weights i32)
      (local $bias i32)
      (local $slope i32)
      (local $residual i32)
      (local $out i32)
      (local $pixels i32)
      (local $pixel_chunk i32)
      (local $columns i32)
      (local $block_chunk i32)
      (local $out_width i32)
      (local $out_height i32)
      (local $x_step i32)
      (local $row_step i32)
      (local $image_step i32)
      (local $kernel_rows i32)
      (local $kernel_gap i32)
      (local $segments i32)
      (local $segment_gap i32)
      (local $segment i32)
      (local $flags i32)
      (local $flag_count i32)
      (local $blocks i32)
      (local $block_chunks i32)
      (local $block_bytes i32)
      (local $out_step i32)
      (local $window_bytes i32)
      (local $first_block i32)
      (local $block i32)
      (local $last_block i32)
      (local $pixel i32)
      (local $last_pixel i32)
      (local $columns_left i32)
      (local $rows_left i32)
      (local $row_at i32)
      (local $at i32)
      (local $out_at i32)
      (local $weights_at i32)
      (local $kernel_row i32)
      (local $segment_number i32)
      (local $count i32)
      (local $column_bytes i32)
      (local $ahead_times i32)
      (local $ahead i32)
      (local $ahead_end i32)
      (local $ahead_step i32)
      (local $ahead_stop i32)
      (local $splat v128)
      (local $w0 v128)
      (local $w1 v128)
      (local $x0 i32)
      (local $out0 i32)
      (local $sum0_0 v128)
      (local $sum0_1 v128)
      (local $x1 i32)
      (local $out1 i32)
      (local $sum1_0 v128)
      (local $sum1_1 v128)
      (local $x2 i32)
      (local $out2 i32)
      (local $sum2_0 v128)
      (local $sum2_1 v128)
      (local $x3 i32)
      (local $out3 i32)
      (local $sum3_0 v128)
      (local $sum3_1 v128)
      (local $x4 i32)
      (local $out4 i32)
      (local $sum4_0 v128)
      (local $sum4_1 v128)
      (local $flag i32)
      (local $output_at i32)
      (local $slope_of_columns v128)
    local.get $words i32.load local.set $x
    local.get $words i32.load offset=4 local.set $weights
    local.get $words i32.load offset=8 local.set $bias
    local.get $words i32.load offset=12 local.set $slope
    local.get $words i32.load offset=16 local.set $residual
    local.get $words i32.load offset=20 local.set $out
    local.get $words i32.load offset=24 local.set $pixels
    local.get $words i32.load offset=28 local.set $pixel_chunk
    local.get $words i32.load offset=32 local.set $columns
    local.get $words i32.load offset=36 local.set $block_chunk
    local.get $words i32.load offset=40 local.set $out_width
    local.get $words i32.load offset=44 local.set $out_height
    local.get $words i32.load offset=48 local.set $x_step
    local.get $words i32.load offset=52 local.set $row_step
    local.get $words i32.load offset=56 local.set $image_step
    local.get $words i32.load offset=60 local.set $kernel_rows
    local.get $words i32.load offset=64 local.set $kernel_gap
    local.get $words i32.load offset=68 local.set $segments
    local.get $words i32.load offset=72 local.set $segment_gap
    local.get $words i32.load offset=76 local.set $segment
    local.get $words i32.load offset=80 local.set $flags
    local.get $words i32.load offset=84 local.set $flag_count
    i32.const 0 local.set $flag
    local.get $flag_count if $if_next0
      loop $next0
        local.get $flags i32.load local.get $flag i32.or local.set $flag
        local.get $flags i32.const 4 i32.add local.set $flags
        local.get $flag_count i32.const 1 i32.sub local.tee $flag_count br_if $next0
      end
    end
    local.get $flag i32.eqz if $then1
      return
    end
    local.get $columns i32.const 7 i32.add i32.const 3 i32.shr_u local.tee $blocks
        local.get $block_chunk i32.add i32.const 1 i32.sub local.get $block_chunk i32.div_u
        local.set $block_chunks
    local.get $kernel_rows local.get $segments i32.mul local.get $segment i32.mul i32.const 32
        i32.mul local.set $block_bytes
    local.get $columns i32.const 4 i32.mul local.set $out_step
    local.get $segment i32.const 4 i32.mul local.get $segment_gap i32.add local.get $segments
        i32.mul local.get $kernel_gap i32.add local.get $kernel_rows i32.mul
        local.set $window_bytes
    local.get $from local.get $to i32.lt_s if $if_next2
      loop $next2
        local.get $from local.get $block_chunks i32.rem_u local.get $block_chunk i32.mul
            local.tee $first_block local.get $block_chunk i32.add local.set $last_block
        local.get $last_block local.get $blocks local.get $last_block local.get $blocks i32.lt_s
            select local.set $last_block
        local.get $from local.get $block_chunks i32.div_u local.get $pixel_chunk i32.mul
            local.tee $pixel local.get $pixel_chunk i32.add local.set $last_pixel
        local.get $last_pixel local.get $pixels local.get $last_pixel local.get $pixels i32.lt_s
            select local.set $last_pixel
        local.get $last_block local.get $first_block i32.sub local.set $block
        local.get $last_block local.get $block i32.add local.set $count
        local.get $count local.get $blocks local.get $count local.get $blocks i32.lt_s select
            local.get $last_block i32.sub local.get $block_bytes i32.mul
            local.get $last_block local.get $block_bytes i32.mul local.get $weights i32.add
            local.get $last_pixel local.get $pixel i32.sub i32.const 4 i32.add i32.const 5
            i32.div_u local.get $block i32.mul local.set $ahead_times
        local.tee $ahead i32.add local.set $ahead_end
        local.get $ahead_end local.get $ahead i32.sub local.set $ahead_step
        local.get $ahead_step local.get $ahead_times i32.add i32.const 1 i32.sub
            local.get $ahead_times i32.div_u i32.const 63 i32.add i32.const -64 i32.and
            local.set $ahead_step
        local.get $pixel local.get $out_width i32.div_u local.tee $row_at local.get $out_height
            i32.rem_u local.set $rows_left
        local.get $row_at local.get $out_height i32.div_u local.get $image_step i32.mul local.get $x
            i32.add local.get $rows_left local.get $row_step i32.mul i32.add
            local.set $row_at
        local.get $out_height local.get $rows_left i32.sub local.set $rows_left
        local.get $pixel local.get $out_width i32.rem_u local.tee $columns_left local.get $x_step
            i32.mul local.get $row_at i32.add local.set $at
        local.get $out_width local.get $columns_left i32.sub local.set $columns_left
        local.get $pixel local.get $out_step i32.mul local.get $out i32.add local.get $first_block
            i32.const 32 i32.mul i32.add local.set $out_at
        local.get $pixel local.get $last_pixel i32.lt_s if $if_next3
          loop $next3
            local.get $at local.set $x0
            local.get $out_at local.set $out0
            local.get $pixel i32.const 1 i32.add local.set $pixel
            local.get $pixel local.get $last_pixel i32.lt_s if $then4
              local.get $out_at local.get $out_step i32.add local.set $out_at
              local.get $columns_left i32.const -1 i32.add local.set $columns_left
              local.get $columns_left if $then5
                local.get $at local.get $x_step i32.add local.set $at
              else
                local.get $out_width local.set $columns_left
                local.get $row_at local.get $row_step i32.add local.set $row_at
                local.get $rows_left i32.const -1 i32.add local.set $rows_left
                local.get $rows_left i32.eqz if $then6
                  local.get $out_height local.set $rows_left
                  local.get $row_at local.get $image_step i32.add local.get $out_height
                      local.get $row_step i32.mul i32.sub local.set $row_at
                end
                local.get $row_at local.set $at
              end
            end
            local.get $at local.set $x1
            local.get $out_at local.set $out1
            local.get $pixel i32.const 1 i32.add local.set $pixel
            local.get $pixel local.get $last_pixel i32.lt_s if $then7
              local.get $out_at local.get $out_step i32.add local.set $out_at
              local.get $columns_left i32.const -1 i32.add local.set $columns_left
              local.get $columns_left if $then8
                local.get $at local.get $x_step i32.add local.set $at
              else
                local.get $out_width local.set $columns_left
                local.get $row_at local.get $row_step i32.add local.set $row_at
                local.get $rows_left i32.const -1 i32.add local.set $rows_left
                local.get $rows_left i32.eqz if $then9
                  local.get $out_height local.set $rows_left
                  local.get $row_at local.get $image_step i32.add local.get $out_height
                      local.get $row_step i32.mul i32.sub local.set $row_at
                end
                local.get $row_at local.set $at
              end
            end
            local.get $at local.set $x2
            local.get $out_at local.set $out2
            local.get $pixel i32.const 1 i32.add local.set $pixel
            local.get $pixel local.get $last_pixel i32.lt_s if $then10
              local.get $out_at local.get $out_step i32.add local.set $out_at
              local.get $columns_left i32.const -1 i32.add local.set $columns_left
              local.get $columns_left if $then11
                local.get $at local.get $x_step i32.add local.set $at
              else
                local.get $out_width local.set $columns_left
                local.get $row_at local.get $row_step i32.add local.set $row_at
                local.get $rows_left i32.const -1 i32.add local.set $rows_left
                local.get $rows_left i32.eqz if $then12
                  local.get $out_height local.set $rows_left
                  local.get $row_at local.get $image_step i32.add local.get $out_height
                      local.get $row_step i32.mul i32.sub local.set $row_at
                end
                local.get $row_at local.set $at
              end
            end
            local.get $at local.set $x3
            local.get $out_at local.set $out3
            local.get $pixel i32.const 1 i32.add local.set $pixel
            local.get $pixel local.get $last_pixel i32.lt_s if $then13
              local.get $out_at local.get $out_step i32.add local.set $out_at
              local.get $columns_left i32.const -1 i32.add local.set $columns_left
              local.get $columns_left if $then14
                local.get $at local.get $x_step i32.add local.set $at
              else
                local.get $out_width local.set $columns_left
                local.get $row_at local.get $row_step i32.add local.set $row_at
                local.get $rows_left i32.const -1 i32.add local.set $rows_left
                local.get $rows_left i32.eqz if $then15
                  local.get $out_height local.set $rows_left
                  local.get $row_at local.get $image_step i32.add local.get $out_height
                      local.get $row_step i32.mul i32.sub local.set $row_at
                end
                local.get $row_at local.set $at
              end
            end
            local.get $at local.set $x4
            local.get $out_at local.set $out4
            local.get $pixel i32.const 1 i32.add local.set $pixel
            local.get $pixel local.get $last_pixel i32.lt_s if $then16
              local.get $out_at local.get $out_step i32.add local.set $out_at
              local.get $columns_left i32.const -1 i32.add local.set $columns_left
              local.get $columns_left if $then17
                local.get $at local.get $x_step i32.add local.set $at
              else
                local.get $out_width local.set $columns_left
                local.get $row_at local.get $row_step i32.add local.set $row_at
                local.get $rows_left i32.const -1 i32.add local.set $rows_left
                local.get $rows_left i32.eqz if $then18
                  local.get $out_height local.set $rows_left
                  local.get $row_at local.get $image_step i32.add local.get $out_height
                      local.get $row_step i32.mul i32.sub local.set $row_at
                end
                local.get $row_at local.set $at
              end
            end
            local.get $first_block local.set $block
            local.get $block local.get $block_bytes i32.mul local.get $weights i32.add
                local.set $weights_at
            local.get $block local.get $last_block i32.lt_s if $if_next19
              loop $next19
                local.get $block i32.const 1 i32.add local.get $blocks i32.lt_s if $then20
                  local.get $block i32.const 32 i32.mul local.tee $column_bytes local.get $bias
                      i32.add local.set $count
                  local.get $count v128.load align=4 local.tee $sum1_0 local.tee $sum2_0
                      local.tee $sum3_0 local.tee $sum4_0 local.set $sum0_0
                  local.get $count v128.load offset=16 align=4 local.tee $sum1_1 local.tee $sum2_1
                      local.tee $sum3_1 local.tee $sum4_1 local.set $sum0_1
                  i32.const 0 local.set $kernel_row
                  local.get $kernel_row local.get $kernel_rows i32.lt_s if $if_next21
                    loop $next21
                      local.get $weights_at v128.load align=4 local.set $w0
                      local.get $weights_at v128.load offset=16 align=4 local.set $w1
                      local.get $x0 v128.load32_splat local.set $splat
                      local.get $sum0_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum0_0
                      local.get $sum0_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum0_1
                      local.get $x1 v128.load32_splat local.set $splat
                      local.get $sum1_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum1_0
                      local.get $sum1_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum1_1
                      local.get $x2 v128.load32_splat local.set $splat
                      local.get $sum2_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum2_0
                      local.get $sum2_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum2_1
                      local.get $x3 v128.load32_splat local.set $splat
                      local.get $sum3_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum3_0
                      local.get $sum3_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum3_1
                      local.get $x4 v128.load32_splat local.set $splat
                      local.get $sum4_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum4_0
                      local.get $sum4_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum4_1
                      local.get $weights_at v128.load offset=32 align=4 local.set $w0
                      local.get $weights_at v128.load offset=48 align=4 local.set $w1
                      local.get $x0 v128.load32_splat offset=4 local.set $splat
                      local.get $sum0_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum0_0
                      local.get $sum0_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum0_1
                      local.get $x1 v128.load32_splat offset=4 local.set $splat
                      local.get $sum1_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum1_0
                      local.get $sum1_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum1_1
                      local.get $x2 v128.load32_splat offset=4 local.set $splat
                      local.get $sum2_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum2_0
                      local.get $sum2_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum2_1
                      local.get $x3 v128.load32_splat offset=4 local.set $splat
                      local.get $sum3_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum3_0
                      local.get $sum3_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum3_1
                      local.get $x4 v128.load32_splat offset=4 local.set $splat
                      local.get $sum4_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum4_0
                      local.get $sum4_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum4_1
                      local.get $weights_at v128.load offset=64 align=4 local.set $w0
                      local.get $weights_at v128.load offset=80 align=4 local.set $w1
                      local.get $x0 v128.load32_splat offset=8 local.set $splat
                      local.get $sum0_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum0_0
                      local.get $sum0_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum0_1
                      local.get $x1 v128.load32_splat offset=8 local.set $splat
                      local.get $sum1_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum1_0
                      local.get $sum1_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum1_1
                      local.get $x2 v128.load32_splat offset=8 local.set $splat
                      local.get $sum2_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum2_0
                      local.get $sum2_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum2_1
                      local.get $x3 v128.load32_splat offset=8 local.set $splat
                      local.get $sum3_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum3_0
                      local.get $sum3_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum3_1
                      local.get $x4 v128.load32_splat offset=8 local.set $splat
                      local.get $sum4_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum4_0
                      local.get $sum4_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum4_1
                      local.get $weights_at v128.load offset=96 align=4 local.set $w0
                      local.get $weights_at v128.load offset=112 align=4 local.set $w1
                      local.get $x0 v128.load32_splat offset=12 local.set $splat
                      local.get $sum0_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum0_0
                      local.get $sum0_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum0_1
                      local.get $x1 v128.load32_splat offset=12 local.set $splat
                      local.get $sum1_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum1_0
                      local.get $sum1_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum1_1
                      local.get $x2 v128.load32_splat offset=12 local.set $splat
                      local.get $sum2_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum2_0
                      local.get $sum2_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum2_1
                      local.get $x3 v128.load32_splat offset=12 local.set $splat
                      local.get $sum3_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum3_0
                      local.get $sum3_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum3_1
                      local.get $x4 v128.load32_splat offset=12 local.set $splat
                      local.get $sum4_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum4_0
                      local.get $sum4_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum4_1
                      local.get $weights_at v128.load offset=128 align=4 local.set $w0
                      local.get $weights_at v128.load offset=144 align=4 local.set $w1
                      local.get $x0 v128.load32_splat offset=16 local.set $splat
                      local.get $sum0_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum0_0
                      local.get $sum0_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum0_1
                      local.get $x1 v128.load32_splat offset=16 local.set $splat
                      local.get $sum1_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum1_0
                      local.get $sum1_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum1_1
                      local.get $x2 v128.load32_splat offset=16 local.set $splat
                      local.get $sum2_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum2_0
                      local.get $sum2_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum2_1
                      local.get $x3 v128.load32_splat offset=16 local.set $splat
                      local.get $sum3_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum3_0
                      local.get $sum3_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum3_1
                      local.get $x4 v128.load32_splat offset=16 local.set $splat
                      local.get $sum4_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum4_0
                      local.get $sum4_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum4_1
                      local.get $weights_at v128.load offset=160 align=4 local.set $w0
                      local.get $weights_at v128.load offset=176 align=4 local.set $w1
                      local.get $x0 v128.load32_splat offset=20 local.set $splat
                      local.get $sum0_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum0_0
                      local.get $sum0_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum0_1
                      local.get $x1 v128.load32_splat offset=20 local.set $splat
                      local.get $sum1_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum1_0
                      local.get $sum1_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum1_1
                      local.get $x2 v128.load32_splat offset=20 local.set $splat
                      local.get $sum2_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum2_0
                      local.get $sum2_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum2_1
                      local.get $x3 v128.load32_splat offset=20 local.set $splat
                      local.get $sum3_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum3_0
                      local.get $sum3_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum3_1
                      local.get $x4 v128.load32_splat offset=20 local.set $splat
                      local.get $sum4_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum4_0
                      local.get $sum4_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum4_1
                      local.get $weights_at v128.load offset=192 align=4 local.set $w0
                      local.get $weights_at v128.load offset=208 align=4 local.set $w1
                      local.get $x0 v128.load32_splat offset=24 local.set $splat
                      local.get $sum0_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum0_0
                      local.get $sum0_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum0_1
                      local.get $x1 v128.load32_splat offset=24 local.set $splat
                      local.get $sum1_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum1_0
                      local.get $sum1_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum1_1
                      local.get $x2 v128.load32_splat offset=24 local.set $splat
                      local.get $sum2_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum2_0
                      local.get $sum2_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum2_1
                      local.get $x3 v128.load32_splat offset=24 local.set $splat
                      local.get $sum3_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum3_0
                      local.get $sum3_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum3_1
                      local.get $x4 v128.load32_splat offset=24 local.set $splat
                      local.get $sum4_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum4_0
                      local.get $sum4_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum4_1
                      local.get $weights_at v128.load offset=224 align=4 local.set $w0
                      local.get $weights_at v128.load offset=240 align=4 local.set $w1
                      local.get $x0 v128.load32_splat offset=28 local.set $splat
                      local.get $sum0_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum0_0
                      local.get $sum0_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum0_1
                      local.get $x1 v128.load32_splat offset=28 local.set $splat
                      local.get $sum1_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum1_0
                      local.get $sum1_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum1_1
                      local.get $x2 v128.load32_splat offset=28 local.set $splat
                      local.get $sum2_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum2_0
                      local.get $sum2_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum2_1
                      local.get $x3 v128.load32_splat offset=28 local.set $splat
                      local.get $sum3_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum3_0
                      local.get $sum3_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum3_1
                      local.get $x4 v128.load32_splat offset=28 local.set $splat
                      local.get $sum4_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum4_0
                      local.get $sum4_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum4_1
                      local.get $weights_at v128.load offset=256 align=4 local.set $w0
                      local.get $weights_at v128.load offset=272 align=4 local.set $w1
                      local.get $x0 v128.load32_splat offset=32 local.set $splat
                      local.get $sum0_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum0_0
                      local.get $sum0_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum0_1
                      local.get $x1 v128.load32_splat offset=32 local.set $splat
                      local.get $sum1_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum1_0
                      local.get $sum1_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum1_1
                      local.get $x2 v128.load32_splat offset=32 local.set $splat
                      local.get $sum2_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum2_0
                      local.get $sum2_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum2_1
                      local.get $x3 v128.load32_splat offset=32 local.set $splat
                      local.get $sum3_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum3_0
                      local.get $sum3_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum3_1
                      local.get $x4 v128.load32_splat offset=32 local.set $splat
                      local.get $sum4_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum4_0
                      local.get $sum4_1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                          local.set $sum4_1
                      local.get $x0 i32.const 36 i32.add local.set $x0
                      local.get $x1 i32.const 36 i32.add local.set $x1
                      local.get $x2 i32.const 36 i32.add local.set $x2
                      local.get $x3 i32.const 36 i32.add local.set $x3
                      local.get $x4 i32.const 36 i32.add local.set $x4
                      local.get $weights_at i32.const 288 i32.add local.set $weights_at
                      local.get $x0 local.get $kernel_gap i32.add local.set $x0
                      local.get $x1 local.get $kernel_gap i32.add local.set $x1
                      local.get $x2 local.get $kernel_gap i32.add local.set $x2
                      local.get $x3 local.get $kernel_gap i32.add local.set $x3
                      local.get $x4 local.get $kernel_gap i32.add local.set $x4
                      local.get $kernel_row i32.const 1 i32.add local.set $kernel_row
                      local.get $kernel_row local.get $kernel_rows i32.lt_s br_if $next21
                    end
                  end
                  local.get $slope local.get $column_bytes i32.add local.set $output_at
                  local.get $output_at v128.load align=4 local.set $slope_of_columns
                  local.get $sum0_0 local.get $sum0_0 local.get $slope_of_columns f32x4.mul
                      local.get $sum0_0
                      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                      f32x4.gt v128.bitselect local.set $sum0_0
                  local.get $sum1_0 local.get $sum1_0 local.get $slope_of_columns f32x4.mul
                      local.get $sum1_0
                      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                      f32x4.gt v128.bitselect local.set $sum1_0
                  local.get $sum2_0 local.get $sum2_0 local.get $slope_of_columns f32x4.mul
                      local.get $sum2_0
                      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                      f32x4.gt v128.bitselect local.set $sum2_0
                  local.get $sum3_0 local.get $sum3_0 local.get $slope_of_columns f32x4.mul
                      local.get $sum3_0
                      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                      f32x4.gt v128.bitselect local.set $sum3_0
                  local.get $sum4_0 local.get $sum4_0 local.get $slope_of_columns f32x4.mul
                      local.get $sum4_0
                      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                      f32x4.gt v128.bitselect local.set $sum4_0
                  local.get $slope local.get $column_bytes i32.add local.set $output_at
                  local.get $output_at v128.load offset=16 align=4 local.set $slope_of_columns
                  local.get $sum0_1 local.get $sum0_1 local.get $slope_of_columns f32x4.mul
                      local.get $sum0_1
                      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                      f32x4.gt v128.bitselect local.set $sum0_1
                  local.get $sum1_1 local.get $sum1_1 local.get $slope_of_columns f32x4.mul
                      local.get $sum1_1
                      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                      f32x4.gt v128.bitselect local.set $sum1_1
                  local.get $sum2_1 local.get $sum2_1 local.get $slope_of_columns f32x4.mul
                      local.get $sum2_1
                      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                      f32x4.gt v128.bitselect local.set $sum2_1
                  local.get $sum3_1 local.get $sum3_1 local.get $slope_of_columns f32x4.mul
                      local.get $sum3_1
                      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                      f32x4.gt v128.bitselect local.set $sum3_1
                  local.get $sum4_1 local.get $sum4_1 local.get $slope_of_columns f32x4.mul
                      local.get $sum4_1
                      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                      f32x4.gt v128.bitselect local.set $sum4_1
                  local.get $out0 local.get $sum0_1 v128.store offset=16 align=4
                  local.get $out0 local.get $sum0_0 v128.store align=4
                  local.get $out1 local.get $sum1_1 v128.store offset=16 align=4
                  local.get $out1 local.get $sum1_0 v128.store align=4
                  local.get $out2 local.get $sum2_1 v128.store offset=16 align=4
                  local.get $out2 local.get $sum2_0 v128.store align=4
                  local.get $out3 local.get $sum3_1 v128.store offset=16 align=4
                  local.get $out3 local.get $sum3_0 v128.store align=4
                  local.get $out4 local.get $sum4_1 v128.store offset=16 align=4
                  local.get $out4 local.get $sum4_0 v128.store align=4
                else
                  local.get $block i32.const 32 i32.mul local.tee $column_bytes local.get $bias
                      i32.add local.set $count
                  local.get $count v128.load align=4 local.tee $sum1_0 local.tee $sum2_0
                      local.tee $sum3_0 local.tee $sum4_0 local.set $sum0_0
                  i32.const 0 local.set $kernel_row
                  local.get $kernel_row local.get $kernel_rows i32.lt_s if $if_next22
                    loop $next22
                      local.get $weights_at v128.load align=4 local.set $w0
                      local.get $x0 v128.load32_splat local.set $splat
                      local.get $sum0_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum0_0
                      local.get $x1 v128.load32_splat local.set $splat
                      local.get $sum1_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum1_0
                      local.get $x2 v128.load32_splat local.set $splat
                      local.get $sum2_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum2_0
                      local.get $x3 v128.load32_splat local.set $splat
                      local.get $sum3_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum3_0
                      local.get $x4 v128.load32_splat local.set $splat
                      local.get $sum4_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum4_0
                      local.get $weights_at v128.load offset=32 align=4 local.set $w0
                      local.get $x0 v128.load32_splat offset=4 local.set $splat
                      local.get $sum0_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum0_0
                      local.get $x1 v128.load32_splat offset=4 local.set $splat
                      local.get $sum1_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum1_0
                      local.get $x2 v128.load32_splat offset=4 local.set $splat
                      local.get $sum2_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum2_0
                      local.get $x3 v128.load32_splat offset=4 local.set $splat
                      local.get $sum3_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum3_0
                      local.get $x4 v128.load32_splat offset=4 local.set $splat
                      local.get $sum4_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum4_0
                      local.get $weights_at v128.load offset=64 align=4 local.set $w0
                      local.get $x0 v128.load32_splat offset=8 local.set $splat
                      local.get $sum0_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum0_0
                      local.get $x1 v128.load32_splat offset=8 local.set $splat
                      local.get $sum1_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum1_0
                      local.get $x2 v128.load32_splat offset=8 local.set $splat
                      local.get $sum2_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum2_0
                      local.get $x3 v128.load32_splat offset=8 local.set $splat
                      local.get $sum3_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum3_0
                      local.get $x4 v128.load32_splat offset=8 local.set $splat
                      local.get $sum4_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum4_0
                      local.get $weights_at v128.load offset=96 align=4 local.set $w0
                      local.get $x0 v128.load32_splat offset=12 local.set $splat
                      local.get $sum0_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum0_0
                      local.get $x1 v128.load32_splat offset=12 local.set $splat
                      local.get $sum1_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum1_0
                      local.get $x2 v128.load32_splat offset=12 local.set $splat
                      local.get $sum2_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum2_0
                      local.get $x3 v128.load32_splat offset=12 local.set $splat
                      local.get $sum3_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum3_0
                      local.get $x4 v128.load32_splat offset=12 local.set $splat
                      local.get $sum4_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum4_0
                      local.get $weights_at v128.load offset=128 align=4 local.set $w0
                      local.get $x0 v128.load32_splat offset=16 local.set $splat
                      local.get $sum0_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum0_0
                      local.get $x1 v128.load32_splat offset=16 local.set $splat
                      local.get $sum1_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum1_0
                      local.get $x2 v128.load32_splat offset=16 local.set $splat
                      local.get $sum2_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum2_0
                      local.get $x3 v128.load32_splat offset=16 local.set $splat
                      local.get $sum3_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum3_0
                      local.get $x4 v128.load32_splat offset=16 local.set $splat
                      local.get $sum4_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum4_0
                      local.get $weights_at v128.load offset=160 align=4 local.set $w0
                      local.get $x0 v128.load32_splat offset=20 local.set $splat
                      local.get $sum0_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum0_0
                      local.get $x1 v128.load32_splat offset=20 local.set $splat
                      local.get $sum1_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum1_0
                      local.get $x2 v128.load32_splat offset=20 local.set $splat
                      local.get $sum2_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum2_0
                      local.get $x3 v128.load32_splat offset=20 local.set $splat
                      local.get $sum3_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum3_0
                      local.get $x4 v128.load32_splat offset=20 local.set $splat
                      local.get $sum4_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum4_0
                      local.get $weights_at v128.load offset=192 align=4 local.set $w0
                      local.get $x0 v128.load32_splat offset=24 local.set $splat
                      local.get $sum0_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum0_0
                      local.get $x1 v128.load32_splat offset=24 local.set $splat
                      local.get $sum1_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum1_0
                      local.get $x2 v128.load32_splat offset=24 local.set $splat
                      local.get $sum2_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum2_0
                      local.get $x3 v128.load32_splat offset=24 local.set $splat
                      local.get $sum3_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum3_0
                      local.get $x4 v128.load32_splat offset=24 local.set $splat
                      local.get $sum4_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum4_0
                      local.get $weights_at v128.load offset=224 align=4 local.set $w0
                      local.get $x0 v128.load32_splat offset=28 local.set $splat
                      local.get $sum0_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum0_0
                      local.get $x1 v128.load32_splat offset=28 local.set $splat
                      local.get $sum1_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum1_0
                      local.get $x2 v128.load32_splat offset=28 local.set $splat
                      local.get $sum2_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum2_0
                      local.get $x3 v128.load32_splat offset=28 local.set $splat
                      local.get $sum3_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum3_0
                      local.get $x4 v128.load32_splat offset=28 local.set $splat
                      local.get $sum4_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum4_0
                      local.get $weights_at v128.load offset=256 align=4 local.set $w0
                      local.get $x0 v128.load32_splat offset=32 local.set $splat
                      local.get $sum0_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum0_0
                      local.get $x1 v128.load32_splat offset=32 local.set $splat
                      local.get $sum1_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum1_0
                      local.get $x2 v128.load32_splat offset=32 local.set $splat
                      local.get $sum2_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum2_0
                      local.get $x3 v128.load32_splat offset=32 local.set $splat
                      local.get $sum3_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum3_0
                      local.get $x4 v128.load32_splat offset=32 local.set $splat
                      local.get $sum4_0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                          local.set $sum4_0
                      local.get $x0 i32.const 36 i32.add local.set $x0
                      local.get $x1 i32.const 36 i32.add local.set $x1
                      local.get $x2 i32.const 36 i32.add local.set $x2
                      local.get $x3 i32.const 36 i32.add local.set $x3
                      local.get $x4 i32.const 36 i32.add local.set $x4
                      local.get $weights_at i32.const 288 i32.add local.set $weights_at
                      local.get $x0 local.get $kernel_gap i32.add local.set $x0
                      local.get $x1 local.get $kernel_gap i32.add local.set $x1
                      local.get $x2 local.get $kernel_gap i32.add local.set $x2
                      local.get $x3 local.get $kernel_gap i32.add local.set $x3
                      local.get $x4 local.get $kernel_gap i32.add local.set $x4
                      local.get $kernel_row i32.const 1 i32.add local.set $kernel_row
                      local.get $kernel_row local.get $kernel_rows i32.lt_s br_if $next22
                    end
                  end
                  local.get $slope local.get $column_bytes i32.add local.set $output_at
                  local.get $output_at v128.load align=4 local.set $slope_of_columns
                  local.get $sum0_0 local.get $sum0_0 local.get $slope_of_columns f32x4.mul
                      local.get $sum0_0
                      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                      f32x4.gt v128.bitselect local.set $sum0_0
                  local.get $sum1_0 local.get $sum1_0 local.get $slope_of_columns f32x4.mul
                      local.get $sum1_0
                      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                      f32x4.gt v128.bitselect local.set $sum1_0
                  local.get $sum2_0 local.get $sum2_0 local.get $slope_of_columns f32x4.mul
                      local.get $sum2_0
                      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                      f32x4.gt v128.bitselect local.set $sum2_0
                  local.get $sum3_0 local.get $sum3_0 local.get $slope_of_columns f32x4.mul
                      local.get $sum3_0
                      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                      f32x4.gt v128.bitselect local.set $sum3_0
                  local.get $sum4_0 local.get $sum4_0 local.get $slope_of_columns f32x4.mul
                      local.get $sum4_0
                      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                      f32x4.gt v128.bitselect local.set $sum4_0
                  local.get $out0 local.get $sum0_0 v128.store64_lane align=4 0
                  local.get $out1 local.get $sum1_0 v128.store64_lane align=4 0
                  local.get $out2 local.get $sum2_0 v128.store64_lane align=4 0
                  local.get $out3 local.get $sum3_0 v128.store64_lane align=4 0
                  local.get $out4 local.get $sum4_0 v128.store64_lane align=4 0
                end
                local.get $ahead local.get $ahead_end i32.lt_s if $then23
                  local.get $ahead local.get $ahead_step i32.add local.set $ahead_stop
                  local.get $ahead_stop local.get $ahead_end local.get $ahead_stop
                      local.get $ahead_end i32.lt_s select local.set $ahead_stop
                  local.get $ahead local.get $ahead_stop i32.lt_s if $if_next24
                    loop $next24
                      local.get $ahead i32.load drop
                      local.get $ahead i32.const 64 i32.add local.set $ahead
                      local.get $ahead local.get $ahead_stop i32.lt_s br_if $next24
                    end
                  end
                end
                local.get $x0 local.get $window_bytes i32.sub local.set $x0
                local.get $out0 i32.const 32 i32.add local.set $out0
                local.get $x1 local.get $window_bytes i32.sub local.set $x1
                local.get $out1 i32.const 32 i32.add local.set $out1
                local.get $x2 local.get $window_bytes i32.sub local.set $x2
                local.get $out2 i32.const 32 i32.add local.set $out2
                local.get $x3 local.get $window_bytes i32.sub local.set $x3
                local.get $out3 i32.const 32 i32.add local.set $out3
                local.get $x4 local.get $window_bytes i32.sub local.set $x4
                local.get $out4 i32.const 32 i32.add local.set $out4
                local.get $block i32.const 1 i32.add local.set $block
                local.get $block local.get $last_block i32.lt_s br_if $next19
              end
            end
            local.get $pixel local.get $last_pixel i32.lt_s br_if $next3
          end
        end
        local.get $from i32.const 1 i32.add local.set $from
        local.get $from local.get $to i32.lt_s br_if $next2
      end
    end
  )
)
