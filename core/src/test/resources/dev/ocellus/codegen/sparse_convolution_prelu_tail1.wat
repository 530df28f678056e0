(module $golden
  (import "ocellus" "memory" (memory 1 1))
  (func $sparse_convolution_prelu_tail1
      (param $words i32)
      (param $from i32)
      (param $to i32)
      (local $x i32)
      (local $lists i32)
      (local $weights i32)
      (local $bias i32)
      (local $slope i32)
      (local $residual i32)
      (local $out i32)
      (local $pixels i32)
      (local $pair_chunk i32)
      (local $channels i32)
      (local $columns i32)
      (local $tile_blocks i32)
      (local $pixel_bytes i32)
      (local $out_bytes i32)
      (local $block_bytes i32)
      (local $blocks i32)
      (local $tiles i32)
      (local $first_block i32)
      (local $blocks_of_tile i32)
      (local $weights_of_tile i32)
      (local $pair i32)
      (local $last_pair i32)
      (local $column_bytes i32)
      (local $list i32)
      (local $end i32)
      (local $channel i32)
      (local $weights_at i32)
      (local $at i32)
      (local $weight v128)
      (local $x0 i32)
      (local $out0 i32)
      (local $value0 v128)
      (local $x1 i32)
      (local $out1 i32)
      (local $value1 v128)
      (local $sum0_0 v128)
      (local $sum1_0 v128)
      (local $sum0_1 v128)
      (local $sum1_1 v128)
      (local $sum0_2 v128)
      (local $sum1_2 v128)
      (local $sum0_3 v128)
      (local $sum1_3 v128)
      (local $sum0_4 v128)
      (local $sum1_4 v128)
      (local $sum0_5 v128)
      (local $sum1_5 v128)
      (local $pixel_number i32)
      (local $last_pixel_number i32)
      (local $output_at i32)
      (local $slope_of_columns v128)
    local.get $words i32.load local.set $x
    local.get $words i32.load offset=4 local.set $lists
    local.get $words i32.load offset=8 local.set $weights
    local.get $words i32.load offset=12 local.set $bias
    local.get $words i32.load offset=16 local.set $slope
    local.get $words i32.load offset=20 local.set $residual
    local.get $words i32.load offset=24 local.set $out
    local.get $words i32.load offset=28 local.set $pixels
    local.get $words i32.load offset=32 local.set $pair_chunk
    local.get $words i32.load offset=36 local.set $channels
    local.get $words i32.load offset=40 local.set $columns
    local.get $words i32.load offset=44 local.set $tile_blocks
    local.get $channels i32.const 4 i32.mul local.set $pixel_bytes
    local.get $columns i32.const 4 i32.mul local.set $out_bytes
    local.get $channels i32.const 32 i32.mul local.set $block_bytes
    local.get $columns i32.const 7 i32.add i32.const 3 i32.shr_u local.set $blocks
    local.get $blocks local.get $tile_blocks i32.add i32.const 1 i32.sub local.get $tile_blocks
        i32.div_u local.set $tiles
    local.get $from local.get $to i32.lt_s if $if_next0
      loop $next0
        local.get $from local.get $tiles i32.rem_u local.get $tile_blocks i32.mul
            local.set $first_block
        local.get $blocks local.get $first_block i32.sub local.set $blocks_of_tile
        local.get $blocks_of_tile local.get $tile_blocks local.get $blocks_of_tile
            local.get $tile_blocks i32.lt_s select local.set $blocks_of_tile
        local.get $first_block i32.const 32 i32.mul local.set $column_bytes
        local.get $first_block local.get $block_bytes i32.mul local.get $weights i32.add
            local.set $weights_of_tile
        local.get $from local.get $tiles i32.div_u local.get $pair_chunk i32.mul local.tee $pair
            local.get $pair_chunk i32.add local.set $last_pair
        local.get $pixels i32.const 1 i32.add i32.const 1 i32.shr_u local.set $at
        local.get $last_pair local.get $at local.get $last_pair local.get $at i32.lt_s select
            local.set $last_pair
        local.get $blocks_of_tile i32.const 3 i32.eq if $then1
          local.get $first_block local.get $blocks_of_tile i32.add local.get $blocks i32.lt_s
              if $then2
            local.get $pair local.get $last_pair i32.lt_s if $if_next3
              loop $next3
                local.get $pair i32.const 2 i32.mul i32.const 0 i32.add local.set $pixel_number
                local.get $pixel_number local.get $pixel_bytes i32.mul local.get $x i32.add
                    local.set $x0
                local.get $pair i32.const 2 i32.mul i32.const 0 i32.add local.set $pixel_number
                local.get $pixel_number local.get $out_bytes i32.mul local.get $out i32.add
                    local.get $column_bytes i32.add local.set $out0
                local.get $pair i32.const 2 i32.mul i32.const 1 i32.add local.set $pixel_number
                local.get $pixels i32.const 1 i32.sub local.set $last_pixel_number
                local.get $pixel_number local.get $last_pixel_number local.get $pixel_number
                    local.get $last_pixel_number i32.lt_s select
                    local.set $pixel_number
                local.get $pixel_number local.get $pixel_bytes i32.mul local.get $x i32.add
                    local.set $x1
                local.get $pair i32.const 2 i32.mul i32.const 1 i32.add local.set $pixel_number
                local.get $pixels i32.const 1 i32.sub local.set $last_pixel_number
                local.get $pixel_number local.get $last_pixel_number local.get $pixel_number
                    local.get $last_pixel_number i32.lt_s select
                    local.set $pixel_number
                local.get $pixel_number local.get $out_bytes i32.mul local.get $out i32.add
                    local.get $column_bytes i32.add local.set $out1
                local.get $pixel_bytes i32.const 4 i32.add local.get $pair i32.mul local.get $lists
                    i32.add local.tee $list i32.load local.set $end
                local.get $list i32.const 4 i32.add local.set $list
                local.get $end local.get $list i32.add local.set $end
                local.get $bias local.get $column_bytes i32.add local.set $at
                local.get $at v128.load align=4 local.tee $sum0_0 local.set $sum1_0
                local.get $at v128.load offset=16 align=4 local.tee $sum0_1 local.set $sum1_1
                local.get $at v128.load offset=32 align=4 local.tee $sum0_2 local.set $sum1_2
                local.get $at v128.load offset=48 align=4 local.tee $sum0_3 local.set $sum1_3
                local.get $at v128.load offset=64 align=4 local.tee $sum0_4 local.set $sum1_4
                local.get $at v128.load offset=80 align=4 local.tee $sum0_5 local.set $sum1_5
                local.get $list local.get $end i32.lt_s if $if_next4
                  loop $next4
                    local.get $list i32.load local.set $channel
                    local.get $x0 local.get $channel i32.add v128.load32_splat local.set $value0
                    local.get $x1 local.get $channel i32.add v128.load32_splat local.set $value1
                    local.get $channel i32.const 8 i32.mul local.get $weights_of_tile i32.add
                        local.set $weights_at
                    local.get $weights_at v128.load align=4 local.set $weight
                    local.get $sum0_0 local.get $value0 local.get $weight f32x4.mul f32x4.add
                        local.set $sum0_0
                    local.get $sum1_0 local.get $value1 local.get $weight f32x4.mul f32x4.add
                        local.set $sum1_0
                    local.get $weights_at v128.load offset=16 align=4 local.set $weight
                    local.get $sum0_1 local.get $value0 local.get $weight f32x4.mul f32x4.add
                        local.set $sum0_1
                    local.get $sum1_1 local.get $value1 local.get $weight f32x4.mul f32x4.add
                        local.set $sum1_1
                    local.get $weights_at local.get $block_bytes i32.add local.set $weights_at
                    local.get $weights_at v128.load align=4 local.set $weight
                    local.get $sum0_2 local.get $value0 local.get $weight f32x4.mul f32x4.add
                        local.set $sum0_2
                    local.get $sum1_2 local.get $value1 local.get $weight f32x4.mul f32x4.add
                        local.set $sum1_2
                    local.get $weights_at v128.load offset=16 align=4 local.set $weight
                    local.get $sum0_3 local.get $value0 local.get $weight f32x4.mul f32x4.add
                        local.set $sum0_3
                    local.get $sum1_3 local.get $value1 local.get $weight f32x4.mul f32x4.add
                        local.set $sum1_3
                    local.get $weights_at local.get $block_bytes i32.add local.set $weights_at
                    local.get $weights_at v128.load align=4 local.set $weight
                    local.get $sum0_4 local.get $value0 local.get $weight f32x4.mul f32x4.add
                        local.set $sum0_4
                    local.get $sum1_4 local.get $value1 local.get $weight f32x4.mul f32x4.add
                        local.set $sum1_4
                    local.get $weights_at v128.load offset=16 align=4 local.set $weight
                    local.get $sum0_5 local.get $value0 local.get $weight f32x4.mul f32x4.add
                        local.set $sum0_5
                    local.get $sum1_5 local.get $value1 local.get $weight f32x4.mul f32x4.add
                        local.set $sum1_5
                    local.get $weights_at local.get $block_bytes i32.add local.set $weights_at
                    local.get $list i32.const 4 i32.add local.set $list
                    local.get $list local.get $end i32.lt_s br_if $next4
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
                local.get $slope local.get $column_bytes i32.add local.set $output_at
                local.get $output_at v128.load offset=32 align=4 local.set $slope_of_columns
                local.get $sum0_2 local.get $sum0_2 local.get $slope_of_columns f32x4.mul
                    local.get $sum0_2
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.gt v128.bitselect local.set $sum0_2
                local.get $sum1_2 local.get $sum1_2 local.get $slope_of_columns f32x4.mul
                    local.get $sum1_2
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.gt v128.bitselect local.set $sum1_2
                local.get $slope local.get $column_bytes i32.add local.set $output_at
                local.get $output_at v128.load offset=48 align=4 local.set $slope_of_columns
                local.get $sum0_3 local.get $sum0_3 local.get $slope_of_columns f32x4.mul
                    local.get $sum0_3
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.gt v128.bitselect local.set $sum0_3
                local.get $sum1_3 local.get $sum1_3 local.get $slope_of_columns f32x4.mul
                    local.get $sum1_3
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.gt v128.bitselect local.set $sum1_3
                local.get $slope local.get $column_bytes i32.add local.set $output_at
                local.get $output_at v128.load offset=64 align=4 local.set $slope_of_columns
                local.get $sum0_4 local.get $sum0_4 local.get $slope_of_columns f32x4.mul
                    local.get $sum0_4
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.gt v128.bitselect local.set $sum0_4
                local.get $sum1_4 local.get $sum1_4 local.get $slope_of_columns f32x4.mul
                    local.get $sum1_4
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.gt v128.bitselect local.set $sum1_4
                local.get $slope local.get $column_bytes i32.add local.set $output_at
                local.get $output_at v128.load offset=80 align=4 local.set $slope_of_columns
                local.get $sum0_5 local.get $sum0_5 local.get $slope_of_columns f32x4.mul
                    local.get $sum0_5
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.gt v128.bitselect local.set $sum0_5
                local.get $sum1_5 local.get $sum1_5 local.get $slope_of_columns f32x4.mul
                    local.get $sum1_5
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.gt v128.bitselect local.set $sum1_5
                local.get $out0 local.get $sum0_5 v128.store offset=80 align=4
                local.get $out0 local.get $sum0_4 v128.store offset=64 align=4
                local.get $out0 local.get $sum0_3 v128.store offset=48 align=4
                local.get $out0 local.get $sum0_2 v128.store offset=32 align=4
                local.get $out0 local.get $sum0_1 v128.store offset=16 align=4
                local.get $out0 local.get $sum0_0 v128.store align=4
                local.get $out1 local.get $sum1_5 v128.store offset=80 align=4
                local.get $out1 local.get $sum1_4 v128.store offset=64 align=4
                local.get $out1 local.get $sum1_3 v128.store offset=48 align=4
                local.get $out1 local.get $sum1_2 v128.store offset=32 align=4
                local.get $out1 local.get $sum1_1 v128.store offset=16 align=4
                local.get $out1 local.get $sum1_0 v128.store align=4
                local.get $pair i32.const 1 i32.add local.set $pair
                local.get $pair local.get $last_pair i32.lt_s br_if $next3
              end
            end
          else
            local.get $pair local.get $last_pair i32.lt_s if $if_next5
              loop $next5
                local.get $pair i32.const 2 i32.mul i32.const 0 i32.add local.set $pixel_number
                local.get $pixel_number local.get $pixel_bytes i32.mul local.get $x i32.add
                    local.set $x0
                local.get $pair i32.const 2 i32.mul i32.const 0 i32.add local.set $pixel_number
                local.get $pixel_number local.get $out_bytes i32.mul local.get $out i32.add
                    local.get $column_bytes i32.add local.set $out0
                local.get $pair i32.const 2 i32.mul i32.const 1 i32.add local.set $pixel_number
                local.get $pixels i32.const 1 i32.sub local.set $last_pixel_number
                local.get $pixel_number local.get $last_pixel_number local.get $pixel_number
                    local.get $last_pixel_number i32.lt_s select
                    local.set $pixel_number
                local.get $pixel_number local.get $pixel_bytes i32.mul local.get $x i32.add
                    local.set $x1
                local.get $pair i32.const 2 i32.mul i32.const 1 i32.add local.set $pixel_number
                local.get $pixels i32.const 1 i32.sub local.set $last_pixel_number
                local.get $pixel_number local.get $last_pixel_number local.get $pixel_number
                    local.get $last_pixel_number i32.lt_s select
                    local.set $pixel_number
                local.get $pixel_number local.get $out_bytes i32.mul local.get $out i32.add
                    local.get $column_bytes i32.add local.set $out1
                local.get $pixel_bytes i32.const 4 i32.add local.get $pair i32.mul local.get $lists
                    i32.add local.tee $list i32.load local.set $end
                local.get $list i32.const 4 i32.add local.set $list
                local.get $end local.get $list i32.add local.set $end
                local.get $bias local.get $column_bytes i32.add local.set $at
                local.get $at v128.load align=4 local.tee $sum0_0 local.set $sum1_0
                local.get $at v128.load offset=16 align=4 local.tee $sum0_1 local.set $sum1_1
                local.get $at v128.load offset=32 align=4 local.tee $sum0_2 local.set $sum1_2
                local.get $at v128.load offset=48 align=4 local.tee $sum0_3 local.set $sum1_3
                local.get $at v128.load offset=64 align=4 local.tee $sum0_4 local.set $sum1_4
                local.get $list local.get $end i32.lt_s if $if_next6
                  loop $next6
                    local.get $list i32.load local.set $channel
                    local.get $x0 local.get $channel i32.add v128.load32_splat local.set $value0
                    local.get $x1 local.get $channel i32.add v128.load32_splat local.set $value1
                    local.get $channel i32.const 8 i32.mul local.get $weights_of_tile i32.add
                        local.set $weights_at
                    local.get $weights_at v128.load align=4 local.set $weight
                    local.get $sum0_0 local.get $value0 local.get $weight f32x4.mul f32x4.add
                        local.set $sum0_0
                    local.get $sum1_0 local.get $value1 local.get $weight f32x4.mul f32x4.add
                        local.set $sum1_0
                    local.get $weights_at v128.load offset=16 align=4 local.set $weight
                    local.get $sum0_1 local.get $value0 local.get $weight f32x4.mul f32x4.add
                        local.set $sum0_1
                    local.get $sum1_1 local.get $value1 local.get $weight f32x4.mul f32x4.add
                        local.set $sum1_1
                    local.get $weights_at local.get $block_bytes i32.add local.set $weights_at
                    local.get $weights_at v128.load align=4 local.set $weight
                    local.get $sum0_2 local.get $value0 local.get $weight f32x4.mul f32x4.add
                        local.set $sum0_2
                    local.get $sum1_2 local.get $value1 local.get $weight f32x4.mul f32x4.add
                        local.set $sum1_2
                    local.get $weights_at v128.load offset=16 align=4 local.set $weight
                    local.get $sum0_3 local.get $value0 local.get $weight f32x4.mul f32x4.add
                        local.set $sum0_3
                    local.get $sum1_3 local.get $value1 local.get $weight f32x4.mul f32x4.add
                        local.set $sum1_3
                    local.get $weights_at local.get $block_bytes i32.add local.set $weights_at
                    local.get $weights_at v128.load align=4 local.set $weight
                    local.get $sum0_4 local.get $value0 local.get $weight f32x4.mul f32x4.add
                        local.set $sum0_4
                    local.get $sum1_4 local.get $value1 local.get $weight f32x4.mul f32x4.add
                        local.set $sum1_4
                    local.get $list i32.const 4 i32.add local.set $list
                    local.get $list local.get $end i32.lt_s br_if $next6
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
                local.get $slope local.get $column_bytes i32.add local.set $output_at
                local.get $output_at v128.load offset=32 align=4 local.set $slope_of_columns
                local.get $sum0_2 local.get $sum0_2 local.get $slope_of_columns f32x4.mul
                    local.get $sum0_2
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.gt v128.bitselect local.set $sum0_2
                local.get $sum1_2 local.get $sum1_2 local.get $slope_of_columns f32x4.mul
                    local.get $sum1_2
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.gt v128.bitselect local.set $sum1_2
                local.get $slope local.get $column_bytes i32.add local.set $output_at
                local.get $output_at v128.load offset=48 align=4 local.set $slope_of_columns
                local.get $sum0_3 local.get $sum0_3 local.get $slope_of_columns f32x4.mul
                    local.get $sum0_3
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.gt v128.bitselect local.set $sum0_3
                local.get $sum1_3 local.get $sum1_3 local.get $slope_of_columns f32x4.mul
                    local.get $sum1_3
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.gt v128.bitselect local.set $sum1_3
                local.get $slope local.get $column_bytes i32.add local.set $output_at
                local.get $output_at v128.load offset=64 align=4 local.set $slope_of_columns
                local.get $sum0_4 local.get $sum0_4 local.get $slope_of_columns f32x4.mul
                    local.get $sum0_4
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.gt v128.bitselect local.set $sum0_4
                local.get $sum1_4 local.get $sum1_4 local.get $slope_of_columns f32x4.mul
                    local.get $sum1_4
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.gt v128.bitselect local.set $sum1_4
                local.get $out0 local.get $sum0_4 v128.store32_lane offset=64 0
                local.get $out0 local.get $sum0_3 v128.store offset=48 align=4
                local.get $out0 local.get $sum0_2 v128.store offset=32 align=4
                local.get $out0 local.get $sum0_1 v128.store offset=16 align=4
                local.get $out0 local.get $sum0_0 v128.store align=4
                local.get $out1 local.get $sum1_4 v128.store32_lane offset=64 0
                local.get $out1 local.get $sum1_3 v128.store offset=48 align=4
                local.get $out1 local.get $sum1_2 v128.store offset=32 align=4
                local.get $out1 local.get $sum1_1 v128.store offset=16 align=4
                local.get $out1 local.get $sum1_0 v128.store align=4
                local.get $pair i32.const 1 i32.add local.set $pair
                local.get $pair local.get $last_pair i32.lt_s br_if $next5
              end
            end
          end
        else
          local.get $blocks_of_tile i32.const 2 i32.eq if $then7
            local.get $first_block local.get $blocks_of_tile i32.add local.get $blocks i32.lt_s
                if $then8
              local.get $pair local.get $last_pair i32.lt_s if $if_next9
                loop $next9
                  local.get $pair i32.const 2 i32.mul i32.const 0 i32.add local.set $pixel_number
                  local.get $pixel_number local.get $pixel_bytes i32.mul local.get $x i32.add
                      local.set $x0
                  local.get $pair i32.const 2 i32.mul i32.const 0 i32.add local.set $pixel_number
                  local.get $pixel_number local.get $out_bytes i32.mul local.get $out i32.add
                      local.get $column_bytes i32.add local.set $out0
                  local.get $pair i32.const 2 i32.mul i32.const 1 i32.add local.set $pixel_number
                  local.get $pixels i32.const 1 i32.sub local.set $last_pixel_number
                  local.get $pixel_number local.get $last_pixel_number local.get $pixel_number
                      local.get $last_pixel_number i32.lt_s select
                      local.set $pixel_number
                  local.get $pixel_number local.get $pixel_bytes i32.mul local.get $x i32.add
                      local.set $x1
                  local.get $pair i32.const 2 i32.mul i32.const 1 i32.add local.set $pixel_number
                  local.get $pixels i32.const 1 i32.sub local.set $last_pixel_number
                  local.get $pixel_number local.get $last_pixel_number local.get $pixel_number
                      local.get $last_pixel_number i32.lt_s select
                      local.set $pixel_number
                  local.get $pixel_number local.get $out_bytes i32.mul local.get $out i32.add
                      local.get $column_bytes i32.add local.set $out1
                  local.get $pixel_bytes i32.const 4 i32.add local.get $pair i32.mul
                      local.get $lists i32.add local.tee $list i32.load
                      local.set $end
                  local.get $list i32.const 4 i32.add local.set $list
                  local.get $end local.get $list i32.add local.set $end
                  local.get $bias local.get $column_bytes i32.add local.set $at
                  local.get $at v128.load align=4 local.tee $sum0_0 local.set $sum1_0
                  local.get $at v128.load offset=16 align=4 local.tee $sum0_1 local.set $sum1_1
                  local.get $at v128.load offset=32 align=4 local.tee $sum0_2 local.set $sum1_2
                  local.get $at v128.load offset=48 align=4 local.tee $sum0_3 local.set $sum1_3
                  local.get $list local.get $end i32.lt_s if $if_next10
                    loop $next10
                      local.get $list i32.load local.set $channel
                      local.get $x0 local.get $channel i32.add v128.load32_splat local.set $value0
                      local.get $x1 local.get $channel i32.add v128.load32_splat local.set $value1
                      local.get $channel i32.const 8 i32.mul local.get $weights_of_tile i32.add
                          local.set $weights_at
                      local.get $weights_at v128.load align=4 local.set $weight
                      local.get $sum0_0 local.get $value0 local.get $weight f32x4.mul f32x4.add
                          local.set $sum0_0
                      local.get $sum1_0 local.get $value1 local.get $weight f32x4.mul f32x4.add
                          local.set $sum1_0
                      local.get $weights_at v128.load offset=16 align=4 local.set $weight
                      local.get $sum0_1 local.get $value0 local.get $weight f32x4.mul f32x4.add
                          local.set $sum0_1
                      local.get $sum1_1 local.get $value1 local.get $weight f32x4.mul f32x4.add
                          local.set $sum1_1
                      local.get $weights_at local.get $block_bytes i32.add local.set $weights_at
                      local.get $weights_at v128.load align=4 local.set $weight
                      local.get $sum0_2 local.get $value0 local.get $weight f32x4.mul f32x4.add
                          local.set $sum0_2
                      local.get $sum1_2 local.get $value1 local.get $weight f32x4.mul f32x4.add
                          local.set $sum1_2
                      local.get $weights_at v128.load offset=16 align=4 local.set $weight
                      local.get $sum0_3 local.get $value0 local.get $weight f32x4.mul f32x4.add
                          local.set $sum0_3
                      local.get $sum1_3 local.get $value1 local.get $weight f32x4.mul f32x4.add
                          local.set $sum1_3
                      local.get $weights_at local.get $block_bytes i32.add local.set $weights_at
                      local.get $list i32.const 4 i32.add local.set $list
                      local.get $list local.get $end i32.lt_s br_if $next10
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
                  local.get $slope local.get $column_bytes i32.add local.set $output_at
                  local.get $output_at v128.load offset=32 align=4 local.set $slope_of_columns
                  local.get $sum0_2 local.get $sum0_2 local.get $slope_of_columns f32x4.mul
                      local.get $sum0_2
                      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                      f32x4.gt v128.bitselect local.set $sum0_2
                  local.get $sum1_2 local.get $sum1_2 local.get $slope_of_columns f32x4.mul
                      local.get $sum1_2
                      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                      f32x4.gt v128.bitselect local.set $sum1_2
                  local.get $slope local.get $column_bytes i32.add local.set $output_at
                  local.get $output_at v128.load offset=48 align=4 local.set $slope_of_columns
                  local.get $sum0_3 local.get $sum0_3 local.get $slope_of_columns f32x4.mul
                      local.get $sum0_3
                      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                      f32x4.gt v128.bitselect local.set $sum0_3
                  local.get $sum1_3 local.get $sum1_3 local.get $slope_of_columns f32x4.mul
                      local.get $sum1_3
                      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                      f32x4.gt v128.bitselect local.set $sum1_3
                  local.get $out0 local.get $sum0_3 v128.store offset=48 align=4
                  local.get $out0 local.get $sum0_2 v128.store offset=32 align=4
                  local.get $out0 local.get $sum0_1 v128.store offset=16 align=4
                  local.get $out0 local.get $sum0_0 v128.store align=4
                  local.get $out1 local.get $sum1_3 v128.store offset=48 align=4
                  local.get $out1 local.get $sum1_2 v128.store offset=32 align=4
                  local.get $out1 local.get $sum1_1 v128.store offset=16 align=4
                  local.get $out1 local.get $sum1_0 v128.store align=4
                  local.get $pair i32.const 1 i32.add local.set $pair
                  local.get $pair local.get $last_pair i32.lt_s br_if $next9
                end
              end
            else
              local.get $pair local.get $last_pair i32.lt_s if $if_next11
                loop $next11
                  local.get $pair i32.const 2 i32.mul i32.const 0 i32.add local.set $pixel_number
                  local.get $pixel_number local.get $pixel_bytes i32.mul local.get $x i32.add
                      local.set $x0
                  local.get $pair i32.const 2 i32.mul i32.const 0 i32.add local.set $pixel_number
                  local.get $pixel_number local.get $out_bytes i32.mul local.get $out i32.add
                      local.get $column_bytes i32.add local.set $out0
                  local.get $pair i32.const 2 i32.mul i32.const 1 i32.add local.set $pixel_number
                  local.get $pixels i32.const 1 i32.sub local.set $last_pixel_number
                  local.get $pixel_number local.get $last_pixel_number local.get $pixel_number
                      local.get $last_pixel_number i32.lt_s select
                      local.set $pixel_number
                  local.get $pixel_number local.get $pixel_bytes i32.mul local.get $x i32.add
                      local.set $x1
                  local.get $pair i32.const 2 i32.mul i32.const 1 i32.add local.set $pixel_number
                  local.get $pixels i32.const 1 i32.sub local.set $last_pixel_number
                  local.get $pixel_number local.get $last_pixel_number local.get $pixel_number
                      local.get $last_pixel_number i32.lt_s select
                      local.set $pixel_number
                  local.get $pixel_number local.get $out_bytes i32.mul local.get $out i32.add
                      local.get $column_bytes i32.add local.set $out1
                  local.get $pixel_bytes i32.const 4 i32.add local.get $pair i32.mul
                      local.get $lists i32.add local.tee $list i32.load
                      local.set $end
                  local.get $list i32.const 4 i32.add local.set $list
                  local.get $end local.get $list i32.add local.set $end
                  local.get $bias local.get $column_bytes i32.add local.set $at
                  local.get $at v128.load align=4 local.tee $sum0_0 local.set $sum1_0
                  local.get $at v128.load offset=16 align=4 local.tee $sum0_1 local.set $sum1_1
                  local.get $at v128.load offset=32 align=4 local.tee $sum0_2 local.set $sum1_2
                  local.get $list local.get $end i32.lt_s if $if_next12
                    loop $next12
                      local.get $list i32.load local.set $channel
                      local.get $x0 local.get $channel i32.add v128.load32_splat local.set $value0
                      local.get $x1 local.get $channel i32.add v128.load32_splat local.set $value1
                      local.get $channel i32.const 8 i32.mul local.get $weights_of_tile i32.add
                          local.set $weights_at
                      local.get $weights_at v128.load align=4 local.set $weight
                      local.get $sum0_0 local.get $value0 local.get $weight f32x4.mul f32x4.add
                          local.set $sum0_0
                      local.get $sum1_0 local.get $value1 local.get $weight f32x4.mul f32x4.add
                          local.set $sum1_0
                      local.get $weights_at v128.load offset=16 align=4 local.set $weight
                      local.get $sum0_1 local.get $value0 local.get $weight f32x4.mul f32x4.add
                          local.set $sum0_1
                      local.get $sum1_1 local.get $value1 local.get $weight f32x4.mul f32x4.add
                          local.set $sum1_1
                      local.get $weights_at local.get $block_bytes i32.add local.set $weights_at
                      local.get $weights_at v128.load align=4 local.set $weight
                      local.get $sum0_2 local.get $value0 local.get $weight f32x4.mul f32x4.add
                          local.set $sum0_2
                      local.get $sum1_2 local.get $value1 local.get $weight f32x4.mul f32x4.add
                          local.set $sum1_2
                      local.get $list i32.const 4 i32.add local.set $list
                      local.get $list local.get $end i32.lt_s br_if $next12
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
                  local.get $slope local.get $column_bytes i32.add local.set $output_at
                  local.get $output_at v128.load offset=32 align=4 local.set $slope_of_columns
                  local.get $sum0_2 local.get $sum0_2 local.get $slope_of_columns f32x4.mul
                      local.get $sum0_2
                      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                      f32x4.gt v128.bitselect local.set $sum0_2
                  local.get $sum1_2 local.get $sum1_2 local.get $slope_of_columns f32x4.mul
                      local.get $sum1_2
                      v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                      f32x4.gt v128.bitselect local.set $sum1_2
                  local.get $out0 local.get $sum0_2 v128.store32_lane offset=32 0
                  local.get $out0 local.get $sum0_1 v128.store offset=16 align=4
                  local.get $out0 local.get $sum0_0 v128.store align=4
                  local.get $out1 local.get $sum1_2 v128.store32_lane offset=32 0
                  local.get $out1 local.get $sum1_1 v128.store offset=16 align=4
                  local.get $out1 local.get $sum1_0 v128.store align=4
                  local.get $pair i32.const 1 i32.add local.set $pair
                  local.get $pair local.get $last_pair i32.lt_s br_if $next11
                end
              end
            end
          else
            local.get $first_block local.get $blocks_of_tile i32.add local.get $blocks i32.lt_s
                if $then13
              local.get $pair local.get $last_pair i32.lt_s if $if_next14
                loop $next14
                  local.get $pair i32.const 2 i32.mul i32.const 0 i32.add local.set $pixel_number
                  local.get $pixel_number local.get $pixel_bytes i32.mul local.get $x i32.add
                      local.set $x0
                  local.get $pair i32.const 2 i32.mul i32.const 0 i32.add local.set $pixel_number
                  local.get $pixel_number local.get $out_bytes i32.mul local.get $out i32.add
                      local.get $column_bytes i32.add local.set $out0
                  local.get $pair i32.const 2 i32.mul i32.const 1 i32.add local.set $pixel_number
                  local.get $pixels i32.const 1 i32.sub local.set $last_pixel_number
                  local.get $pixel_number local.get $last_pixel_number local.get $pixel_number
                      local.get $last_pixel_number i32.lt_s select
                      local.set $pixel_number
                  local.get $pixel_number local.get $pixel_bytes i32.mul local.get $x i32.add
                      local.set $x1
                  local.get $pair i32.const 2 i32.mul i32.const 1 i32.add local.set $pixel_number
                  local.get $pixels i32.const 1 i32.sub local.set $last_pixel_number
                  local.get $pixel_number local.get $last_pixel_number local.get $pixel_number
                      local.get $last_pixel_number i32.lt_s select
                      local.set $pixel_number
                  local.get $pixel_number local.get $out_bytes i32.mul local.get $out i32.add
                      local.get $column_bytes i32.add local.set $out1
                  local.get $pixel_bytes i32.const 4 i32.add local.get $pair i32.mul
                      local.get $lists i32.add local.tee $list i32.load
                      local.set $end
                  local.get $list i32.const 4 i32.add local.set $list
                  local.get $end local.get $list i32.add local.set $end
                  local.get $bias local.get $column_bytes i32.add local.set $at
                  local.get $at v128.load align=4 local.tee $sum0_0 local.set $sum1_0
                  local.get $at v128.load offset=16 align=4 local.tee $sum0_1 local.set $sum1_1
                  local.get $list local.get $end i32.lt_s if $if_next15
                    loop $next15
                      local.get $list i32.load local.set $channel
                      local.get $x0 local.get $channel i32.add v128.load32_splat local.set $value0
                      local.get $x1 local.get $channel i32.add v128.load32_splat local.set $value1
                      local.get $channel i32.const 8 i32.mul local.get $weights_of_tile i32.add
                          local.set $weights_at
                      local.get $weights_at v128.load align=4 local.set $weight
                      local.get $sum0_0 local.get $value0 local.get $weight f32x4.mul f32x4.add
                          local.set $sum0_0
                      local.get $sum1_0 local.get $value1 local.get $weight f32x4.mul f32x4.add
                          local.set $sum1_0
                      local.get $weights_at v128.load offset=16 align=4 local.set $weight
                      local.get $sum0_1 local.get $value0 local.get $weight f32x4.mul f32x4.add
                          local.set $sum0_1
                      local.get $sum1_1 local.get $value1 local.get $weight f32x4.mul f32x4.add
                          local.set $sum1_1
                      local.get $weights_at local.get $block_bytes i32.add local.set $weights_at
                      local.get $list i32.const 4 i32.add local.set $list
                      local.get $list local.get $end i32.lt_s br_if $next15
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
                  local.get $out0 local.get $sum0_1 v128.store offset=16 align=4
                  local.get $out0 local.get $sum0_0 v128.store align=4
                  local.get $out1 local.get $sum1_1 v128.store offset=16 align=4
                  local.get $out1 local.get $sum1_0 v128.store align=4
                  local.get $pair i32.const 1 i32.add local.set $pair
                  local.get $pair local.get $last_pair i32.lt_s br_if $next14
                end
              end
            else
              local.get $pair local.get $last_pair i32.lt_s if $if_next16
                loop $next16
                  local.get $pair i32.const 2 i32.mul i32.const 0 i32.add local.set $pixel_number
                  local.get $pixel_number local.get $pixel_bytes i32.mul local.get $x i32.add
                      local.set $x0
                  local.get $pair i32.const 2 i32.mul i32.const 0 i32.add local.set $pixel_number
                  local.get $pixel_number local.get $out_bytes i32.mul local.get $out i32.add
                      local.get $column_bytes i32.add local.set $out0
                  local.get $pair i32.const 2 i32.mul i32.const 1 i32.add local.set $pixel_number
                  local.get $pixels i32.const 1 i32.sub local.set $last_pixel_number
                  local.get $pixel_number local.get $last_pixel_number local.get $pixel_number
                      local.get $last_pixel_number i32.lt_s select
                      local.set $pixel_number
                  local.get $pixel_number local.get $pixel_bytes i32.mul local.get $x i32.add
                      local.set $x1
                  local.get $pair i32.const 2 i32.mul i32.const 1 i32.add local.set $pixel_number
                  local.get $pixels i32.const 1 i32.sub local.set $last_pixel_number
                  local.get $pixel_number local.get $last_pixel_number local.get $pixel_number
                      local.get $last_pixel_number i32.lt_s select
                      local.set $pixel_number
                  local.get $pixel_number local.get $out_bytes i32.mul local.get $out i32.add
                      local.get $column_bytes i32.add local.set $out1
                  local.get $pixel_bytes i32.const 4 i32.add local.get $pair i32.mul
                      local.get $lists i32.add local.tee $list i32.load
                      local.set $end
                  local.get $list i32.const 4 i32.add local.set $list
                  local.get $end local.get $list i32.add local.set $end
                  local.get $bias local.get $column_bytes i32.add local.set $at
                  local.get $at v128.load align=4 local.tee $sum0_0 local.set $sum1_0
                  local.get $list local.get $end i32.lt_s if $if_next17
                    loop $next17
                      local.get $list i32.load local.set $channel
                      local.get $x0 local.get $channel i32.add v128.load32_splat local.set $value0
                      local.get $x1 local.get $channel i32.add v128.load32_splat local.set $value1
                      local.get $channel i32.const 8 i32.mul local.get $weights_of_tile i32.add
                          local.set $weights_at
                      local.get $weights_at v128.load align=4 local.set $weight
                      local.get $sum0_0 local.get $value0 local.get $weight f32x4.mul f32x4.add
                          local.set $sum0_0
                      local.get $sum1_0 local.get $value1 local.get $weight f32x4.mul f32x4.add
                          local.set $sum1_0
                      local.get $list i32.const 4 i32.add local.set $list
                      local.get $list local.get $end i32.lt_s br_if $next17
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
                  local.get $out0 local.get $sum0_0 v128.store32_lane 0
                  local.get $out1 local.get $sum1_0 v128.store32_lane 0
                  local.get $pair i32.const 1 i32.add local.set $pair
                  local.get $pair local.get $last_pair i32.lt_s br_if $next16
                end
              end
            end
          end
        end
        local.get $from i32.const 1 i32.add local.set $from
        local.get $from local.get $to i32.lt_s br_if $next0
      end
    end
  )
)
