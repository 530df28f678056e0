(module $golden
  (import "ocellus" "memory" (memory 1 1))
  (func $depthwise_tail1
      (param $words i32)
      (param $from i32)
      (param $to i32)
      (local $x i32)
      (local $weights i32)
      (local $bias i32)
      (local $slope i32)
      (local $zeros i32)
      (local $out i32)
      (local $height i32)
      (local $width i32)
      (local $channels i32)
      (local $out_height i32)
      (local $out_width i32)
      (local $kernel_h i32)
      (local $kernel_w i32)
      (local $stride_h i32)
      (local $stride_w i32)
      (local $dilation_h i32)
      (local $dilation_w i32)
      (local $top i32)
      (local $left i32)
      (local $inner_from i32)
      (local $inner_to i32)
      (local $channel_chunk i32)
      (local $pixel_bytes i32)
      (local $row_bytes i32)
      (local $tap_bytes i32)
      (local $channel_bytes i32)
      (local $image_at i32)
      (local $y i32)
      (local $column i32)
      (local $bias_at i32)
      (local $chunks i32)
      (local $row i32)
      (local $channel i32)
      (local $last_channel i32)
      (local $out_at i32)
      (local $slope_at i32)
      (local $slope_of_channels v128)
      (local $ky i32)
      (local $kx i32)
      (local $at i32)
      (local $weights_at i32)
      (local $tap_column i32)
      (local $tap_at i32)
      (local $sum v128)
      (local $value v128)
      (local $weight v128)
    local.get $words i32.load local.set $x
    local.get $words i32.load offset=4 local.set $weights
    local.get $words i32.load offset=8 local.set $bias
    local.get $words i32.load offset=12 local.set $slope
    local.get $words i32.load offset=16 local.set $zeros
    local.get $words i32.load offset=20 local.set $out
    local.get $words i32.load offset=24 local.set $height
    local.get $words i32.load offset=28 local.set $width
    local.get $words i32.load offset=32 local.set $channels
    local.get $words i32.load offset=36 local.set $out_height
    local.get $words i32.load offset=40 local.set $out_width
    local.get $words i32.load offset=44 local.set $kernel_h
    local.get $words i32.load offset=48 local.set $kernel_w
    local.get $words i32.load offset=52 local.set $stride_h
    local.get $words i32.load offset=56 local.set $stride_w
    local.get $words i32.load offset=60 local.set $dilation_h
    local.get $words i32.load offset=64 local.set $dilation_w
    local.get $words i32.load offset=68 local.set $top
    local.get $words i32.load offset=72 local.set $left
    local.get $words i32.load offset=76 local.set $inner_from
    local.get $words i32.load offset=80 local.set $inner_to
    local.get $words i32.load offset=84 local.set $channel_chunk
    local.get $channels i32.const 4 i32.mul local.tee $pixel_bytes local.get $width i32.mul
        local.set $row_bytes
    local.get $channels i32.const 3 i32.add i32.const -4 i32.and i32.const 4 i32.mul
        local.set $tap_bytes
    local.get $channels local.get $channel_chunk i32.add i32.const 1 i32.sub
        local.get $channel_chunk i32.div_u local.set $chunks
    local.get $from local.get $to i32.lt_s if $if_next0
      loop $next0
        local.get $from local.get $chunks i32.rem_u local.get $channel_chunk i32.mul
            local.tee $channel local.get $channel_chunk i32.add local.set $last_channel
        local.get $last_channel local.get $channels local.get $last_channel local.get $channels
            i32.lt_s select local.set $last_channel
        local.get $from local.get $chunks i32.div_u local.tee $row local.get $out_height i32.rem_u
            local.get $stride_h i32.mul local.get $top i32.sub local.set $y
        local.get $channel local.get $last_channel i32.lt_s if $if_next1
          loop $next1
            local.get $channel i32.const 4 i32.mul local.tee $channel_bytes local.get $bias i32.add
                local.set $bias_at
            local.get $row local.get $out_height i32.div_u local.get $height i32.mul
                local.get $row_bytes i32.mul local.get $x i32.add
                local.get $channel_bytes i32.add local.set $image_at
            local.get $row local.get $out_width i32.mul local.get $pixel_bytes i32.mul
                local.get $out i32.add local.get $channel_bytes i32.add
                local.set $out_at
            i32.const 0 local.set $column
            local.get $channels local.get $channel i32.sub i32.const 4 i32.ge_s if $then2
              local.get $column local.get $out_width i32.lt_s if $if_next3
                loop $next3
                  local.get $bias_at v128.load align=4 local.set $sum
                  i32.const 0 local.set $ky
                  local.get $ky local.get $kernel_h i32.lt_s if $if_next4
                    loop $next4
                      local.get $ky local.get $dilation_h i32.mul local.get $y i32.add local.tee $at
                          local.get $height i32.lt_u if $then5
                        local.get $at local.get $row_bytes i32.mul local.get $image_at i32.add
                            local.set $at
                        local.get $ky local.get $kernel_w i32.mul local.get $tap_bytes i32.mul
                            local.get $weights i32.add
                            local.get $channel_bytes i32.add
                            local.set $weights_at
                        local.get $column local.get $stride_w i32.mul local.get $left i32.sub
                            local.set $tap_column
                        i32.const 0 local.set $kx
                        local.get $kx local.get $kernel_w i32.lt_s if $if_next6
                          loop $next6
                            local.get $tap_column local.get $width i32.lt_u if $then7
                              local.get $tap_column local.get $pixel_bytes i32.mul local.get $at
                                  i32.add local.set $tap_at
                              local.get $tap_at v128.load align=4 local.set $value
                              local.get $weights_at v128.load align=4 local.set $weight
                              local.get $sum local.get $value local.get $weight f32x4.mul f32x4.add
                                  local.set $sum
                            end
                            local.get $tap_column local.get $dilation_w i32.add
                                local.set $tap_column
                            local.get $weights_at local.get $tap_bytes i32.add local.set $weights_at
                            local.get $kx i32.const 1 i32.add local.set $kx
                            local.get $kx local.get $kernel_w i32.lt_s br_if $next6
                          end
                        end
                      end
                      local.get $ky i32.const 1 i32.add local.set $ky
                      local.get $ky local.get $kernel_h i32.lt_s br_if $next4
                    end
                  end
                  local.get $out_at local.get $sum v128.store align=4
                  local.get $out_at local.get $pixel_bytes i32.add local.set $out_at
                  local.get $column i32.const 1 i32.add local.set $column
                  local.get $column local.get $out_width i32.lt_s br_if $next3
                end
              end
            else
              local.get $column local.get $out_width i32.lt_s if $if_next8
                loop $next8
                  local.get $bias_at v128.load align=4 local.set $sum
                  i32.const 0 local.set $ky
                  local.get $ky local.get $kernel_h i32.lt_s if $if_next9
                    loop $next9
                      local.get $ky local.get $dilation_h i32.mul local.get $y i32.add local.tee $at
                          local.get $height i32.lt_u if $then10
                        local.get $at local.get $row_bytes i32.mul local.get $image_at i32.add
                            local.set $at
                        local.get $ky local.get $kernel_w i32.mul local.get $tap_bytes i32.mul
                            local.get $weights i32.add
                            local.get $channel_bytes i32.add
                            local.set $weights_at
                        local.get $column local.get $stride_w i32.mul local.get $left i32.sub
                            local.set $tap_column
                        i32.const 0 local.set $kx
                        local.get $kx local.get $kernel_w i32.lt_s if $if_next11
                          loop $next11
                            local.get $tap_column local.get $width i32.lt_u if $then12
                              local.get $tap_column local.get $pixel_bytes i32.mul local.get $at
                                  i32.add local.set $tap_at
                              local.get $tap_at v128.load32_zero local.set $value
                              local.get $weights_at v128.load align=4 local.set $weight
                              local.get $sum local.get $value local.get $weight f32x4.mul f32x4.add
                                  local.set $sum
                            end
                            local.get $tap_column local.get $dilation_w i32.add
                                local.set $tap_column
                            local.get $weights_at local.get $tap_bytes i32.add local.set $weights_at
                            local.get $kx i32.const 1 i32.add local.set $kx
                            local.get $kx local.get $kernel_w i32.lt_s br_if $next11
                          end
                        end
                      end
                      local.get $ky i32.const 1 i32.add local.set $ky
                      local.get $ky local.get $kernel_h i32.lt_s br_if $next9
                    end
                  end
                  local.get $out_at local.get $sum v128.store32_lane 0
                  local.get $out_at local.get $pixel_bytes i32.add local.set $out_at
                  local.get $column i32.const 1 i32.add local.set $column
                  local.get $column local.get $out_width i32.lt_s br_if $next8
                end
              end
            end
            local.get $channel i32.const 4 i32.add local.set $channel
            local.get $channel local.get $last_channel i32.lt_s br_if $next1
          end
        end
        local.get $from i32.const 1 i32.add local.set $from
        local.get $from local.get $to i32.lt_s br_if $next0
      end
    end
  )
)
