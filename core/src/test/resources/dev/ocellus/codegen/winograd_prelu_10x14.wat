(module $golden
  (import "ocellus" "memory" (memory 1 1))
  (func $winograd_prelu_10x14
      (param $words i32)
      (param $from i32)
      (param $to i32)
      (local $x i32)
      (local $weights i32)
      (local $bias i32)
      (local $slope i32)
      (local $out i32)
      (local $tiles i32)
      (local $tile_chunk i32)
      (local $tiles_wide i32)
      (local $tiles_high i32)
      (local $out_width i32)
      (local $out_height i32)
      (local $row_step i32)
      (local $image_step i32)
      (local $scratch i32)
      (local $flags i32)
      (local $tile i32)
      (local $last_tile i32)
      (local $end i32)
      (local $inputs i32)
      (local $products i32)
      (local $check v128)
      (local $zero v128)
      (local $column i32)
      (local $row i32)
      (local $image i32)
      (local $first_row i32)
      (local $first_column i32)
      (local $count i32)
      (local $at i32)
      (local $room i32)
      (local $p0 v128)
      (local $p1 v128)
      (local $p2 v128)
      (local $p3 v128)
      (local $p4 v128)
      (local $p5 v128)
      (local $p6 v128)
      (local $p7 v128)
      (local $p8 v128)
      (local $p9 v128)
      (local $p10 v128)
      (local $p11 v128)
      (local $p12 v128)
      (local $p13 v128)
      (local $p14 v128)
      (local $p15 v128)
      (local $row0 i32)
      (local $value0 v128)
      (local $row1 i32)
      (local $value1 v128)
      (local $row2 i32)
      (local $value2 v128)
      (local $row3 i32)
      (local $value3 v128)
      (local $weights_at i32)
      (local $x_at i32)
      (local $product_at i32)
      (local $points_left i32)
      (local $groups_left i32)
      (local $weights_from i32)
      (local $blocks_left i32)
      (local $steps_left i32)
      (local $splat v128)
      (local $w0 v128)
      (local $w1 v128)
      (local $values_at0 i32)
      (local $values_at1 i32)
      (local $values_at2 i32)
      (local $values_at3 i32)
      (local $values_at4 i32)
      (local $sum0 v128)
      (local $sum1 v128)
      (local $sum2 v128)
      (local $sum3 v128)
      (local $sum4 v128)
      (local $sum5 v128)
      (local $sum6 v128)
      (local $sum7 v128)
      (local $sum8 v128)
      (local $sum9 v128)
      (local $bias_at i32)
      (local $slope_at i32)
      (local $slope_values v128)
      (local $value v128)
      (local $out0 i32)
      (local $out1 i32)
      (local $out2 i32)
      (local $out3 i32)
    local.get $words i32.load local.set $x
    local.get $words i32.load offset=4 local.set $weights
    local.get $words i32.load offset=8 local.set $bias
    local.get $words i32.load offset=12 local.set $slope
    local.get $words i32.load offset=16 local.set $out
    local.get $words i32.load offset=20 local.set $tiles
    local.get $words i32.load offset=24 local.set $tile_chunk
    local.get $words i32.load offset=28 local.set $tiles_wide
    local.get $words i32.load offset=32 local.set $tiles_high
    local.get $words i32.load offset=36 local.set $out_width
    local.get $words i32.load offset=40 local.set $out_height
    local.get $words i32.load offset=44 local.set $row_step
    local.get $words i32.load offset=48 local.set $image_step
    local.get $words i32.load offset=52 local.set $scratch
    local.get $words i32.load offset=56 local.set $flags
    local.get $from local.get $to i32.lt_s if $if_next0
      loop $next0
        local.get $from local.get $tile_chunk i32.mul local.tee $tile local.get $tile_chunk i32.add
            local.set $last_tile
        local.get $last_tile local.get $tiles local.get $last_tile local.get $tiles i32.lt_s select
            local.set $last_tile
        local.get $from i32.const 35840 i32.mul local.get $scratch i32.add local.tee $inputs
            i32.const 15360 i32.add local.set $products
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $check
        local.get $tile local.get $last_tile i32.lt_s if $if_next1
          loop $next1
            local.get $tile i32.const 20 i32.add local.set $end
            local.get $end local.get $last_tile local.get $end local.get $last_tile i32.lt_s select
                local.set $end
            local.get $inputs local.set $room
            local.get $tile local.tee $at local.get $tiles_wide i32.rem_u local.set $column
            local.get $tile local.get $tiles_wide i32.div_u local.tee $row local.get $tiles_high
                i32.div_u local.set $image
            local.get $row local.get $tiles_high i32.rem_u local.set $row
            local.get $at local.get $end i32.lt_s if $if_next2
              loop $next2
                local.get $row i32.const 2 i32.mul local.set $first_row
                local.get $out_height i32.const 2 i32.sub local.set $count
                local.get $first_row local.get $count local.get $first_row local.get $count i32.lt_s
                    select local.set $first_row
                local.get $column i32.const 2 i32.mul local.set $first_column
                local.get $out_width i32.const 2 i32.sub local.set $count
                local.get $first_column local.get $count local.get $first_column local.get $count
                    i32.lt_s select local.set $first_column
                local.get $image local.get $image_step i32.mul local.get $x i32.add
                    local.get $first_row local.get $row_step i32.mul i32.add
                    local.get $first_column i32.const 40 i32.mul i32.add
                    local.set $row0
                local.get $row0 local.get $row_step i32.add local.set $row1
                local.get $row1 local.get $row_step i32.add local.set $row2
                local.get $row2 local.get $row_step i32.add local.set $row3
                i32.const 2 local.set $count
                local.get $count if $if_next3
                  loop $next3
                    local.get $row0 v128.load align=4 local.set $value0
                    local.get $row1 v128.load align=4 local.set $value1
                    local.get $row2 v128.load align=4 local.set $value2
                    local.get $row3 v128.load align=4 local.set $value3
                    local.get $value0 local.get $value2 f32x4.sub local.set $p0
                    local.get $value1 local.get $value2 f32x4.add local.set $p4
                    local.get $value2 local.get $value1 f32x4.sub local.set $p8
                    local.get $value1 local.get $value3 f32x4.sub local.set $p12
                    local.get $row0 v128.load offset=40 align=4 local.set $value0
                    local.get $row1 v128.load offset=40 align=4 local.set $value1
                    local.get $row2 v128.load offset=40 align=4 local.set $value2
                    local.get $row3 v128.load offset=40 align=4 local.set $value3
                    local.get $value0 local.get $value2 f32x4.sub local.set $p1
                    local.get $value1 local.get $value2 f32x4.add local.set $p5
                    local.get $value2 local.get $value1 f32x4.sub local.set $p9
                    local.get $value1 local.get $value3 f32x4.sub local.set $p13
                    local.get $row0 v128.load offset=80 align=4 local.set $value0
                    local.get $row1 v128.load offset=80 align=4 local.set $value1
                    local.get $row2 v128.load offset=80 align=4 local.set $value2
                    local.get $row3 v128.load offset=80 align=4 local.set $value3
                    local.get $value0 local.get $value2 f32x4.sub local.set $p2
                    local.get $value1 local.get $value2 f32x4.add local.set $p6
                    local.get $value2 local.get $value1 f32x4.sub local.set $p10
                    local.get $value1 local.get $value3 f32x4.sub local.set $p14
                    local.get $row0 v128.load offset=120 align=4 local.set $value0
                    local.get $row1 v128.load offset=120 align=4 local.set $value1
                    local.get $row2 v128.load offset=120 align=4 local.set $value2
                    local.get $row3 v128.load offset=120 align=4 local.set $value3
                    local.get $value0 local.get $value2 f32x4.sub local.set $p3
                    local.get $value1 local.get $value2 f32x4.add local.set $p7
                    local.get $value2 local.get $value1 f32x4.sub local.set $p11
                    local.get $value1 local.get $value3 f32x4.sub local.set $p15
                    local.get $room local.get $p0 local.get $p2 f32x4.sub v128.store align=4
                    local.get $room local.get $p1 local.get $p2 f32x4.add
                        v128.store offset=48 align=4
                    local.get $room local.get $p2 local.get $p1 f32x4.sub
                        v128.store offset=96 align=4
                    local.get $room local.get $p1 local.get $p3 f32x4.sub
                        v128.store offset=144 align=4
                    local.get $room local.get $p4 local.get $p6 f32x4.sub
                        v128.store offset=192 align=4
                    local.get $room local.get $p5 local.get $p6 f32x4.add
                        v128.store offset=240 align=4
                    local.get $room local.get $p6 local.get $p5 f32x4.sub
                        v128.store offset=288 align=4
                    local.get $room local.get $p5 local.get $p7 f32x4.sub
                        v128.store offset=336 align=4
                    local.get $room local.get $p8 local.get $p10 f32x4.sub
                        v128.store offset=384 align=4
                    local.get $room local.get $p9 local.get $p10 f32x4.add
                        v128.store offset=432 align=4
                    local.get $room local.get $p10 local.get $p9 f32x4.sub
                        v128.store offset=480 align=4
                    local.get $room local.get $p9 local.get $p11 f32x4.sub
                        v128.store offset=528 align=4
                    local.get $room local.get $p12 local.get $p14 f32x4.sub
                        v128.store offset=576 align=4
                    local.get $room local.get $p13 local.get $p14 f32x4.add
                        v128.store offset=624 align=4
                    local.get $room local.get $p14 local.get $p13 f32x4.sub
                        v128.store offset=672 align=4
                    local.get $room local.get $p13 local.get $p15 f32x4.sub
                        v128.store offset=720 align=4
                    local.get $row0 i32.const 16 i32.add local.set $row0
                    local.get $row1 i32.const 16 i32.add local.set $row1
                    local.get $row2 i32.const 16 i32.add local.set $row2
                    local.get $row3 i32.const 16 i32.add local.set $row3
                    local.get $room i32.const 16 i32.add local.set $room
                    local.get $count i32.const 1 i32.sub local.tee $count br_if $next3
                  end
                end
                local.get $row0 v128.load64_zero align=4 local.set $value0
                local.get $row1 v128.load64_zero align=4 local.set $value1
                local.get $row2 v128.load64_zero align=4 local.set $value2
                local.get $row3 v128.load64_zero align=4 local.set $value3
                local.get $value0 local.get $value2 f32x4.sub local.set $p0
                local.get $value1 local.get $value2 f32x4.add local.set $p4
                local.get $value2 local.get $value1 f32x4.sub local.set $p8
                local.get $value1 local.get $value3 f32x4.sub local.set $p12
                local.get $row0 v128.load64_zero offset=40 align=4 local.set $value0
                local.get $row1 v128.load64_zero offset=40 align=4 local.set $value1
                local.get $row2 v128.load64_zero offset=40 align=4 local.set $value2
                local.get $row3 v128.load64_zero offset=40 align=4 local.set $value3
                local.get $value0 local.get $value2 f32x4.sub local.set $p1
                local.get $value1 local.get $value2 f32x4.add local.set $p5
                local.get $value2 local.get $value1 f32x4.sub local.set $p9
                local.get $value1 local.get $value3 f32x4.sub local.set $p13
                local.get $row0 v128.load64_zero offset=80 align=4 local.set $value0
                local.get $row1 v128.load64_zero offset=80 align=4 local.set $value1
                local.get $row2 v128.load64_zero offset=80 align=4 local.set $value2
                local.get $row3 v128.load64_zero offset=80 align=4 local.set $value3
                local.get $value0 local.get $value2 f32x4.sub local.set $p2
                local.get $value1 local.get $value2 f32x4.add local.set $p6
                local.get $value2 local.get $value1 f32x4.sub local.set $p10
                local.get $value1 local.get $value3 f32x4.sub local.set $p14
                local.get $row0 v128.load64_zero offset=120 align=4 local.set $value0
                local.get $row1 v128.load64_zero offset=120 align=4 local.set $value1
                local.get $row2 v128.load64_zero offset=120 align=4 local.set $value2
                local.get $row3 v128.load64_zero offset=120 align=4 local.set $value3
                local.get $value0 local.get $value2 f32x4.sub local.set $p3
                local.get $value1 local.get $value2 f32x4.add local.set $p7
                local.get $value2 local.get $value1 f32x4.sub local.set $p11
                local.get $value1 local.get $value3 f32x4.sub local.set $p15
                local.get $room local.get $p0 local.get $p2 f32x4.sub v128.store align=4
                local.get $room local.get $p1 local.get $p2 f32x4.add v128.store offset=48 align=4
                local.get $room local.get $p2 local.get $p1 f32x4.sub v128.store offset=96 align=4
                local.get $room local.get $p1 local.get $p3 f32x4.sub v128.store offset=144 align=4
                local.get $room local.get $p4 local.get $p6 f32x4.sub v128.store offset=192 align=4
                local.get $room local.get $p5 local.get $p6 f32x4.add v128.store offset=240 align=4
                local.get $room local.get $p6 local.get $p5 f32x4.sub v128.store offset=288 align=4
                local.get $room local.get $p5 local.get $p7 f32x4.sub v128.store offset=336 align=4
                local.get $room local.get $p8 local.get $p10 f32x4.sub v128.store offset=384 align=4
                local.get $room local.get $p9 local.get $p10 f32x4.add v128.store offset=432 align=4
                local.get $room local.get $p10 local.get $p9 f32x4.sub v128.store offset=480 align=4
                local.get $room local.get $p9 local.get $p11 f32x4.sub v128.store offset=528 align=4
                local.get $room local.get $p12 local.get $p14 f32x4.sub
                    v128.store offset=576 align=4
                local.get $room local.get $p13 local.get $p14 f32x4.add
                    v128.store offset=624 align=4
                local.get $room local.get $p14 local.get $p13 f32x4.sub
                    v128.store offset=672 align=4
                local.get $room local.get $p13 local.get $p15 f32x4.sub
                    v128.store offset=720 align=4
                local.get $row0 i32.const 16 i32.add local.set $row0
                local.get $row1 i32.const 16 i32.add local.set $row1
                local.get $row2 i32.const 16 i32.add local.set $row2
                local.get $row3 i32.const 16 i32.add local.set $row3
                local.get $room i32.const 16 i32.add local.set $room
                local.get $room i32.const 720 i32.add local.set $room
                local.get $column i32.const 1 i32.add local.set $column
                local.get $column local.get $tiles_wide i32.eq if $then4
                  i32.const 0 local.set $column
                  local.get $row i32.const 1 i32.add local.set $row
                  local.get $row local.get $tiles_high i32.eq if $then5
                    i32.const 0 local.set $row
                    local.get $image i32.const 1 i32.add local.set $image
                  end
                end
                local.get $at i32.const 1 i32.add local.set $at
                local.get $at local.get $end i32.lt_s br_if $next2
              end
            end
            local.get $weights local.set $weights_at
            local.get $inputs local.set $x_at
            local.get $products local.set $product_at
            i32.const 16 local.set $points_left
            local.get $points_left if $if_next6
              loop $next6
                local.get $end local.get $tile i32.sub i32.const 4 i32.add i32.const 5 i32.div_u
                    local.set $groups_left
                local.get $groups_left if $if_next7
                  loop $next7
                    local.get $weights_at local.set $weights_from
                    i32.const 2 local.set $blocks_left
                    local.get $blocks_left if $if_next8
                      loop $next8
                        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $sum0
                        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $sum1
                        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $sum2
                        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $sum3
                        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $sum4
                        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $sum5
                        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $sum6
                        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $sum7
                        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $sum8
                        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $sum9
                        local.get $x_at i32.const 0 i32.add local.set $values_at0
                        local.get $x_at i32.const 768 i32.add local.set $values_at1
                        local.get $x_at i32.const 1536 i32.add local.set $values_at2
                        local.get $x_at i32.const 2304 i32.add local.set $values_at3
                        local.get $x_at i32.const 3072 i32.add local.set $values_at4
                        i32.const 1 local.set $steps_left
                        local.get $steps_left if $if_next9
                          loop $next9
                            local.get $weights_from v128.load align=4 local.set $w0
                            local.get $weights_from v128.load offset=16 align=4 local.set $w1
                            local.get $values_at0 v128.load32_splat local.set $splat
                            local.get $sum0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum0
                            local.get $sum1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum1
                            local.get $values_at1 v128.load32_splat local.set $splat
                            local.get $sum2 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum2
                            local.get $sum3 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum3
                            local.get $values_at2 v128.load32_splat local.set $splat
                            local.get $sum4 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum4
                            local.get $sum5 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum5
                            local.get $values_at3 v128.load32_splat local.set $splat
                            local.get $sum6 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum6
                            local.get $sum7 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum7
                            local.get $values_at4 v128.load32_splat local.set $splat
                            local.get $sum8 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum8
                            local.get $sum9 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum9
                            local.get $weights_from v128.load offset=32 align=4 local.set $w0
                            local.get $weights_from v128.load offset=48 align=4 local.set $w1
                            local.get $values_at0 v128.load32_splat offset=4 local.set $splat
                            local.get $sum0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum0
                            local.get $sum1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum1
                            local.get $values_at1 v128.load32_splat offset=4 local.set $splat
                            local.get $sum2 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum2
                            local.get $sum3 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum3
                            local.get $values_at2 v128.load32_splat offset=4 local.set $splat
                            local.get $sum4 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum4
                            local.get $sum5 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum5
                            local.get $values_at3 v128.load32_splat offset=4 local.set $splat
                            local.get $sum6 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum6
                            local.get $sum7 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum7
                            local.get $values_at4 v128.load32_splat offset=4 local.set $splat
                            local.get $sum8 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum8
                            local.get $sum9 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum9
                            local.get $weights_from v128.load offset=64 align=4 local.set $w0
                            local.get $weights_from v128.load offset=80 align=4 local.set $w1
                            local.get $values_at0 v128.load32_splat offset=8 local.set $splat
                            local.get $sum0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum0
                            local.get $sum1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum1
                            local.get $values_at1 v128.load32_splat offset=8 local.set $splat
                            local.get $sum2 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum2
                            local.get $sum3 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum3
                            local.get $values_at2 v128.load32_splat offset=8 local.set $splat
                            local.get $sum4 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum4
                            local.get $sum5 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum5
                            local.get $values_at3 v128.load32_splat offset=8 local.set $splat
                            local.get $sum6 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum6
                            local.get $sum7 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum7
                            local.get $values_at4 v128.load32_splat offset=8 local.set $splat
                            local.get $sum8 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum8
                            local.get $sum9 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum9
                            local.get $weights_from v128.load offset=96 align=4 local.set $w0
                            local.get $weights_from v128.load offset=112 align=4 local.set $w1
                            local.get $values_at0 v128.load32_splat offset=12 local.set $splat
                            local.get $sum0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum0
                            local.get $sum1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum1
                            local.get $values_at1 v128.load32_splat offset=12 local.set $splat
                            local.get $sum2 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum2
                            local.get $sum3 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum3
                            local.get $values_at2 v128.load32_splat offset=12 local.set $splat
                            local.get $sum4 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum4
                            local.get $sum5 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum5
                            local.get $values_at3 v128.load32_splat offset=12 local.set $splat
                            local.get $sum6 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum6
                            local.get $sum7 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum7
                            local.get $values_at4 v128.load32_splat offset=12 local.set $splat
                            local.get $sum8 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum8
                            local.get $sum9 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum9
                            local.get $weights_from v128.load offset=128 align=4 local.set $w0
                            local.get $weights_from v128.load offset=144 align=4 local.set $w1
                            local.get $values_at0 v128.load32_splat offset=16 local.set $splat
                            local.get $sum0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum0
                            local.get $sum1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum1
                            local.get $values_at1 v128.load32_splat offset=16 local.set $splat
                            local.get $sum2 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum2
                            local.get $sum3 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum3
                            local.get $values_at2 v128.load32_splat offset=16 local.set $splat
                            local.get $sum4 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum4
                            local.get $sum5 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum5
                            local.get $values_at3 v128.load32_splat offset=16 local.set $splat
                            local.get $sum6 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum6
                            local.get $sum7 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum7
                            local.get $values_at4 v128.load32_splat offset=16 local.set $splat
                            local.get $sum8 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum8
                            local.get $sum9 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum9
                            local.get $weights_from v128.load offset=160 align=4 local.set $w0
                            local.get $weights_from v128.load offset=176 align=4 local.set $w1
                            local.get $values_at0 v128.load32_splat offset=20 local.set $splat
                            local.get $sum0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum0
                            local.get $sum1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum1
                            local.get $values_at1 v128.load32_splat offset=20 local.set $splat
                            local.get $sum2 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum2
                            local.get $sum3 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum3
                            local.get $values_at2 v128.load32_splat offset=20 local.set $splat
                            local.get $sum4 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum4
                            local.get $sum5 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum5
                            local.get $values_at3 v128.load32_splat offset=20 local.set $splat
                            local.get $sum6 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum6
                            local.get $sum7 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum7
                            local.get $values_at4 v128.load32_splat offset=20 local.set $splat
                            local.get $sum8 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum8
                            local.get $sum9 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum9
                            local.get $weights_from v128.load offset=192 align=4 local.set $w0
                            local.get $weights_from v128.load offset=208 align=4 local.set $w1
                            local.get $values_at0 v128.load32_splat offset=24 local.set $splat
                            local.get $sum0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum0
                            local.get $sum1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum1
                            local.get $values_at1 v128.load32_splat offset=24 local.set $splat
                            local.get $sum2 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum2
                            local.get $sum3 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum3
                            local.get $values_at2 v128.load32_splat offset=24 local.set $splat
                            local.get $sum4 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum4
                            local.get $sum5 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum5
                            local.get $values_at3 v128.load32_splat offset=24 local.set $splat
                            local.get $sum6 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum6
                            local.get $sum7 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum7
                            local.get $values_at4 v128.load32_splat offset=24 local.set $splat
                            local.get $sum8 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum8
                            local.get $sum9 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum9
                            local.get $weights_from v128.load offset=224 align=4 local.set $w0
                            local.get $weights_from v128.load offset=240 align=4 local.set $w1
                            local.get $values_at0 v128.load32_splat offset=28 local.set $splat
                            local.get $sum0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum0
                            local.get $sum1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum1
                            local.get $values_at1 v128.load32_splat offset=28 local.set $splat
                            local.get $sum2 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum2
                            local.get $sum3 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum3
                            local.get $values_at2 v128.load32_splat offset=28 local.set $splat
                            local.get $sum4 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum4
                            local.get $sum5 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum5
                            local.get $values_at3 v128.load32_splat offset=28 local.set $splat
                            local.get $sum6 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum6
                            local.get $sum7 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum7
                            local.get $values_at4 v128.load32_splat offset=28 local.set $splat
                            local.get $sum8 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum8
                            local.get $sum9 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum9
                            local.get $weights_from v128.load offset=256 align=4 local.set $w0
                            local.get $weights_from v128.load offset=272 align=4 local.set $w1
                            local.get $values_at0 v128.load32_splat offset=32 local.set $splat
                            local.get $sum0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum0
                            local.get $sum1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum1
                            local.get $values_at1 v128.load32_splat offset=32 local.set $splat
                            local.get $sum2 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum2
                            local.get $sum3 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum3
                            local.get $values_at2 v128.load32_splat offset=32 local.set $splat
                            local.get $sum4 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum4
                            local.get $sum5 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum5
                            local.get $values_at3 v128.load32_splat offset=32 local.set $splat
                            local.get $sum6 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum6
                            local.get $sum7 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum7
                            local.get $values_at4 v128.load32_splat offset=32 local.set $splat
                            local.get $sum8 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum8
                            local.get $sum9 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum9
                            local.get $weights_from v128.load offset=288 align=4 local.set $w0
                            local.get $weights_from v128.load offset=304 align=4 local.set $w1
                            local.get $values_at0 v128.load32_splat offset=36 local.set $splat
                            local.get $sum0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum0
                            local.get $sum1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum1
                            local.get $values_at1 v128.load32_splat offset=36 local.set $splat
                            local.get $sum2 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum2
                            local.get $sum3 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum3
                            local.get $values_at2 v128.load32_splat offset=36 local.set $splat
                            local.get $sum4 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum4
                            local.get $sum5 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum5
                            local.get $values_at3 v128.load32_splat offset=36 local.set $splat
                            local.get $sum6 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum6
                            local.get $sum7 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum7
                            local.get $values_at4 v128.load32_splat offset=36 local.set $splat
                            local.get $sum8 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum8
                            local.get $sum9 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum9
                            local.get $weights_from v128.load offset=320 align=4 local.set $w0
                            local.get $weights_from v128.load offset=336 align=4 local.set $w1
                            local.get $values_at0 v128.load32_splat offset=40 local.set $splat
                            local.get $sum0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum0
                            local.get $sum1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum1
                            local.get $values_at1 v128.load32_splat offset=40 local.set $splat
                            local.get $sum2 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum2
                            local.get $sum3 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum3
                            local.get $values_at2 v128.load32_splat offset=40 local.set $splat
                            local.get $sum4 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum4
                            local.get $sum5 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum5
                            local.get $values_at3 v128.load32_splat offset=40 local.set $splat
                            local.get $sum6 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum6
                            local.get $sum7 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum7
                            local.get $values_at4 v128.load32_splat offset=40 local.set $splat
                            local.get $sum8 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum8
                            local.get $sum9 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum9
                            local.get $weights_from v128.load offset=352 align=4 local.set $w0
                            local.get $weights_from v128.load offset=368 align=4 local.set $w1
                            local.get $values_at0 v128.load32_splat offset=44 local.set $splat
                            local.get $sum0 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum0
                            local.get $sum1 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum1
                            local.get $values_at1 v128.load32_splat offset=44 local.set $splat
                            local.get $sum2 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum2
                            local.get $sum3 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum3
                            local.get $values_at2 v128.load32_splat offset=44 local.set $splat
                            local.get $sum4 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum4
                            local.get $sum5 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum5
                            local.get $values_at3 v128.load32_splat offset=44 local.set $splat
                            local.get $sum6 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum6
                            local.get $sum7 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum7
                            local.get $values_at4 v128.load32_splat offset=44 local.set $splat
                            local.get $sum8 local.get $splat local.get $w0 f32x4.mul f32x4.add
                                local.set $sum8
                            local.get $sum9 local.get $splat local.get $w1 f32x4.mul f32x4.add
                                local.set $sum9
                            local.get $values_at0 i32.const 48 i32.add local.set $values_at0
                            local.get $values_at1 i32.const 48 i32.add local.set $values_at1
                            local.get $values_at2 i32.const 48 i32.add local.set $values_at2
                            local.get $values_at3 i32.const 48 i32.add local.set $values_at3
                            local.get $values_at4 i32.const 48 i32.add local.set $values_at4
                            local.get $weights_from i32.const 384 i32.add local.set $weights_from
                            local.get $steps_left i32.const 1 i32.sub local.tee $steps_left
                                br_if $next9
                          end
                        end
                        local.get $product_at local.get $sum9 v128.store offset=4112 align=4
                        local.get $product_at local.get $sum8 v128.store offset=4096 align=4
                        local.get $product_at local.get $sum7 v128.store offset=3088 align=4
                        local.get $product_at local.get $sum6 v128.store offset=3072 align=4
                        local.get $product_at local.get $sum5 v128.store offset=2064 align=4
                        local.get $product_at local.get $sum4 v128.store offset=2048 align=4
                        local.get $product_at local.get $sum3 v128.store offset=1040 align=4
                        local.get $product_at local.get $sum2 v128.store offset=1024 align=4
                        local.get $product_at local.get $sum1 v128.store offset=16 align=4
                        local.get $product_at local.get $sum0 v128.store align=4
                        local.get $product_at i32.const 32 i32.add local.set $product_at
                        local.get $blocks_left i32.const 1 i32.sub local.tee $blocks_left
                            br_if $next8
                      end
                    end
                    local.get $x_at i32.const 3840 i32.add local.set $x_at
                    local.get $product_at i32.const 5056 i32.add local.set $product_at
                    local.get $groups_left i32.const 1 i32.sub local.tee $groups_left br_if $next7
                  end
                end
                local.get $weights_at i32.const 768 i32.add local.set $weights_at
                local.get $x_at local.get $end local.get $tile i32.sub i32.const 4 i32.add
                    i32.const 5 i32.div_u i32.const 3840 i32.mul i32.sub
                    i32.const 48 i32.add local.set $x_at
                local.get $product_at local.get $end local.get $tile i32.sub i32.const 4 i32.add
                    i32.const 5 i32.div_u i32.const 5120 i32.mul i32.sub
                    i32.const 64 i32.add local.set $product_at
                local.get $points_left i32.const 1 i32.sub local.tee $points_left br_if $next6
              end
            end
            local.get $products local.set $room
            local.get $tile local.tee $at local.get $tiles_wide i32.rem_u local.set $column
            local.get $tile local.get $tiles_wide i32.div_u local.tee $row local.get $tiles_high
                i32.div_u local.set $image
            local.get $row local.get $tiles_high i32.rem_u local.set $row
            local.get $at local.get $end i32.lt_s if $if_next10
              loop $next10
                local.get $row i32.const 2 i32.mul local.set $first_row
                local.get $out_height i32.const 2 i32.sub local.set $count
                local.get $first_row local.get $count local.get $first_row local.get $count i32.lt_s
                    select local.set $first_row
                local.get $column i32.const 2 i32.mul local.set $first_column
                local.get $out_width i32.const 2 i32.sub local.set $count
                local.get $first_column local.get $count local.get $first_column local.get $count
                    i32.lt_s select local.set $first_column
                local.get $image local.get $out_height i32.mul local.get $first_row i32.add
                    local.get $out_width i32.mul local.get $first_column i32.add
                    i32.const 56 i32.mul local.get $out i32.add local.set $out0
                local.get $out0 i32.const 56 i32.add local.set $out1
                local.get $out_width i32.const 56 i32.mul local.get $out0 i32.add local.set $out2
                local.get $out_width i32.const 56 i32.mul local.get $out1 i32.add local.set $out3
                local.get $column i32.const 2 i32.mul local.get $first_column i32.ne if $then11
                  local.get $out1 local.set $out0
                  local.get $out3 local.set $out2
                end
                local.get $row i32.const 2 i32.mul local.get $first_row i32.ne if $then12
                  local.get $out2 local.set $out0
                  local.get $out3 local.set $out1
                end
                local.get $bias local.set $bias_at
                local.get $slope local.set $slope_at
                i32.const 3 local.set $count
                local.get $count if $if_next13
                  loop $next13
                    local.get $room v128.load align=4 local.set $p0
                    local.get $room v128.load offset=256 align=4 local.set $p4
                    local.get $room v128.load offset=512 align=4 local.set $p8
                    local.get $room v128.load offset=768 align=4 local.set $p12
                    local.get $p0 local.get $p4 f32x4.add local.get $p8 f32x4.add local.set $value
                    local.get $p4 local.get $p8 f32x4.sub local.get $p12 f32x4.sub local.set $p4
                    local.get $value local.set $p0
                    local.get $room v128.load offset=64 align=4 local.set $p1
                    local.get $room v128.load offset=320 align=4 local.set $p5
                    local.get $room v128.load offset=576 align=4 local.set $p9
                    local.get $room v128.load offset=832 align=4 local.set $p13
                    local.get $p1 local.get $p5 f32x4.add local.get $p9 f32x4.add local.set $value
                    local.get $p5 local.get $p9 f32x4.sub local.get $p13 f32x4.sub local.set $p5
                    local.get $value local.set $p1
                    local.get $room v128.load offset=128 align=4 local.set $p2
                    local.get $room v128.load offset=384 align=4 local.set $p6
                    local.get $room v128.load offset=640 align=4 local.set $p10
                    local.get $room v128.load offset=896 align=4 local.set $p14
                    local.get $p2 local.get $p6 f32x4.add local.get $p10 f32x4.add local.set $value
                    local.get $p6 local.get $p10 f32x4.sub local.get $p14 f32x4.sub local.set $p6
                    local.get $value local.set $p2
                    local.get $room v128.load offset=192 align=4 local.set $p3
                    local.get $room v128.load offset=448 align=4 local.set $p7
                    local.get $room v128.load offset=704 align=4 local.set $p11
                    local.get $room v128.load offset=960 align=4 local.set $p15
                    local.get $p3 local.get $p7 f32x4.add local.get $p11 f32x4.add local.set $value
                    local.get $p7 local.get $p11 f32x4.sub local.get $p15 f32x4.sub local.set $p7
                    local.get $value local.set $p3
                    local.get $slope_at v128.load align=4 local.set $slope_values
                    local.get $slope_at i32.const 16 i32.add local.set $slope_at
                    local.get $p0 local.get $p1 f32x4.add local.get $p2 f32x4.add local.get $bias_at
                        v128.load align=4 f32x4.add local.set $value
                    local.get $check local.get $value local.get $zero f32x4.mul f32x4.add
                        local.set $check
                    local.get $value local.get $value local.get $slope_values f32x4.mul
                        local.get $value
                        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                        f32x4.gt v128.bitselect local.set $value
                    local.get $out0 local.get $value v128.store align=4
                    local.get $p1 local.get $p2 f32x4.sub local.get $p3 f32x4.sub local.get $bias_at
                        v128.load align=4 f32x4.add local.set $value
                    local.get $check local.get $value local.get $zero f32x4.mul f32x4.add
                        local.set $check
                    local.get $value local.get $value local.get $slope_values f32x4.mul
                        local.get $value
                        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                        f32x4.gt v128.bitselect local.set $value
                    local.get $out1 local.get $value v128.store align=4
                    local.get $p4 local.get $p5 f32x4.add local.get $p6 f32x4.add local.get $bias_at
                        v128.load align=4 f32x4.add local.set $value
                    local.get $check local.get $value local.get $zero f32x4.mul f32x4.add
                        local.set $check
                    local.get $value local.get $value local.get $slope_values f32x4.mul
                        local.get $value
                        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                        f32x4.gt v128.bitselect local.set $value
                    local.get $out2 local.get $value v128.store align=4
                    local.get $p5 local.get $p6 f32x4.sub local.get $p7 f32x4.sub local.get $bias_at
                        v128.load align=4 f32x4.add local.set $value
                    local.get $check local.get $value local.get $zero f32x4.mul f32x4.add
                        local.set $check
                    local.get $value local.get $value local.get $slope_values f32x4.mul
                        local.get $value
                        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                        f32x4.gt v128.bitselect local.set $value
                    local.get $out3 local.get $value v128.store align=4
                    local.get $bias_at i32.const 16 i32.add local.set $bias_at
                    local.get $room i32.const 16 i32.add local.set $room
                    local.get $out0 i32.const 16 i32.add local.set $out0
                    local.get $out1 i32.const 16 i32.add local.set $out1
                    local.get $out2 i32.const 16 i32.add local.set $out2
                    local.get $out3 i32.const 16 i32.add local.set $out3
                    local.get $count i32.const 1 i32.sub local.tee $count br_if $next13
                  end
                end
                local.get $room v128.load align=4 local.set $p0
                local.get $room v128.load offset=256 align=4 local.set $p4
                local.get $room v128.load offset=512 align=4 local.set $p8
                local.get $room v128.load offset=768 align=4 local.set $p12
                local.get $p0 local.get $p4 f32x4.add local.get $p8 f32x4.add local.set $value
                local.get $p4 local.get $p8 f32x4.sub local.get $p12 f32x4.sub local.set $p4
                local.get $value local.set $p0
                local.get $room v128.load offset=64 align=4 local.set $p1
                local.get $room v128.load offset=320 align=4 local.set $p5
                local.get $room v128.load offset=576 align=4 local.set $p9
                local.get $room v128.load offset=832 align=4 local.set $p13
                local.get $p1 local.get $p5 f32x4.add local.get $p9 f32x4.add local.set $value
                local.get $p5 local.get $p9 f32x4.sub local.get $p13 f32x4.sub local.set $p5
                local.get $value local.set $p1
                local.get $room v128.load offset=128 align=4 local.set $p2
                local.get $room v128.load offset=384 align=4 local.set $p6
                local.get $room v128.load offset=640 align=4 local.set $p10
                local.get $room v128.load offset=896 align=4 local.set $p14
                local.get $p2 local.get $p6 f32x4.add local.get $p10 f32x4.add local.set $value
                local.get $p6 local.get $p10 f32x4.sub local.get $p14 f32x4.sub local.set $p6
                local.get $value local.set $p2
                local.get $room v128.load offset=192 align=4 local.set $p3
                local.get $room v128.load offset=448 align=4 local.set $p7
                local.get $room v128.load offset=704 align=4 local.set $p11
                local.get $room v128.load offset=960 align=4 local.set $p15
                local.get $p3 local.get $p7 f32x4.add local.get $p11 f32x4.add local.set $value
                local.get $p7 local.get $p11 f32x4.sub local.get $p15 f32x4.sub local.set $p7
                local.get $value local.set $p3
                local.get $slope_at v128.load align=4 local.set $slope_values
                local.get $slope_at i32.const 16 i32.add local.set $slope_at
                local.get $p0 local.get $p1 f32x4.add local.get $p2 f32x4.add local.get $bias_at
                    v128.load align=4 f32x4.add local.set $value
                local.get $check local.get $value local.get $zero f32x4.mul f32x4.add
                    local.set $check
                local.get $value local.get $value local.get $slope_values f32x4.mul local.get $value
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.gt v128.bitselect local.set $value
                local.get $out0 local.get $value v128.store64_lane align=4 0
                local.get $p1 local.get $p2 f32x4.sub local.get $p3 f32x4.sub local.get $bias_at
                    v128.load align=4 f32x4.add local.set $value
                local.get $check local.get $value local.get $zero f32x4.mul f32x4.add
                    local.set $check
                local.get $value local.get $value local.get $slope_values f32x4.mul local.get $value
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.gt v128.bitselect local.set $value
                local.get $out1 local.get $value v128.store64_lane align=4 0
                local.get $p4 local.get $p5 f32x4.add local.get $p6 f32x4.add local.get $bias_at
                    v128.load align=4 f32x4.add local.set $value
                local.get $check local.get $value local.get $zero f32x4.mul f32x4.add
                    local.set $check
                local.get $value local.get $value local.get $slope_values f32x4.mul local.get $value
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.gt v128.bitselect local.set $value
                local.get $out2 local.get $value v128.store64_lane align=4 0
                local.get $p5 local.get $p6 f32x4.sub local.get $p7 f32x4.sub local.get $bias_at
                    v128.load align=4 f32x4.add local.set $value
                local.get $check local.get $value local.get $zero f32x4.mul f32x4.add
                    local.set $check
                local.get $value local.get $value local.get $slope_values f32x4.mul local.get $value
                    v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
                    f32x4.gt v128.bitselect local.set $value
                local.get $out3 local.get $value v128.store64_lane align=4 0
                local.get $bias_at i32.const 16 i32.add local.set $bias_at
                local.get $room i32.const 16 i32.add local.set $room
                local.get $out0 i32.const 16 i32.add local.set $out0
                local.get $out1 i32.const 16 i32.add local.set $out1
                local.get $out2 i32.const 16 i32.add local.set $out2
                local.get $out3 i32.const 16 i32.add local.set $out3
                local.get $room i32.const 960 i32.add local.set $room
                local.get $column i32.const 1 i32.add local.set $column
                local.get $column local.get $tiles_wide i32.eq if $then14
                  i32.const 0 local.set $column
                  local.get $row i32.const 1 i32.add local.set $row
                  local.get $row local.get $tiles_high i32.eq if $then15
                    i32.const 0 local.set $row
                    local.get $image i32.const 1 i32.add local.set $image
                  end
                end
                local.get $at i32.const 1 i32.add local.set $at
                local.get $at local.get $end i32.lt_s br_if $next10
              end
            end
            local.get $end local.set $tile
            local.get $tile local.get $last_tile i32.lt_s br_if $next1
          end
        end
        local.get $from i32.const 4 i32.mul local.get $flags i32.add local.get $check
            local.get $check f32x4.ne v128.any_true local.get $tiles i32.eqz i32.or
            i32.store
        local.get $from i32.const 1 i32.add local.set $from
        local.get $from local.get $to i32.lt_s br_if $next0
      end
    end
  )
)
