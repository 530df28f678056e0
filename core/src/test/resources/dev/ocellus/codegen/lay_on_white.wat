(module $golden
  (import "ocellus" "memory" (memory 1 1))
  (func $lay_on_white
      (param $words i32)
      (param $from i32)
      (param $to i32)
      (local $pixels i32)
      (local $count i32)
      (local $at i32)
      (local $end i32)
      (local $four_before i32)
      (local $last i32)
      (local $channels v128)
      (local $alpha v128)
    local.get $words i32.load local.set $pixels
    local.get $words i32.load offset=4 local.set $count
    local.get $pixels local.get $count i32.const 4 i32.mul i32.add local.set $last
    local.get $from i32.const 65536 i32.mul local.get $pixels i32.add local.set $at
    local.get $to i32.const 65536 i32.mul local.get $pixels i32.add local.set $end
    local.get $end local.get $last local.get $end local.get $last i32.lt_s select local.set $end
    local.get $end i32.const 15 i32.sub local.set $four_before
    local.get $at local.get $four_before i32.lt_s if $if_next0
      loop $next0
        local.get $at v128.load align=4 v128.const i32x4 0xff000000 0xff000000 0xff000000 0xff000000
            v128.and v128.const i32x4 0xff000000 0xff000000 0xff000000 0xff000000 i32x4.eq
            i32x4.all_true i32.eqz if $then1
          local.get $at v128.load32_zero i16x8.extend_low_i8x16_u i32x4.extend_low_i16x8_u
              local.tee $channels i32x4.extract_lane 3 i32x4.splat local.set $alpha
          local.get $at local.get $channels local.get $alpha i32x4.mul
              v128.const i32x4 0x000000ff 0x000000ff 0x000000ff 0x000000ff
              local.get $alpha i32x4.sub
              v128.const i32x4 0x000000ff 0x000000ff 0x000000ff 0x000000ff i32x4.mul
              i32x4.add v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
              i32x4.add v128.const i32x4 0x00008081 0x00008081 0x00008081 0x00008081
              i32x4.mul i32.const 23 i32x4.shr_u i32.const 255 i32x4.replace_lane 3
              local.tee $channels local.get $channels i16x8.narrow_i32x4_u
              local.tee $channels local.get $channels i8x16.narrow_i16x8_u
              v128.store32_lane 0
          local.get $at v128.load32_zero offset=4 i16x8.extend_low_i8x16_u i32x4.extend_low_i16x8_u
              local.tee $channels i32x4.extract_lane 3 i32x4.splat local.set $alpha
          local.get $at local.get $channels local.get $alpha i32x4.mul
              v128.const i32x4 0x000000ff 0x000000ff 0x000000ff 0x000000ff
              local.get $alpha i32x4.sub
              v128.const i32x4 0x000000ff 0x000000ff 0x000000ff 0x000000ff i32x4.mul
              i32x4.add v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
              i32x4.add v128.const i32x4 0x00008081 0x00008081 0x00008081 0x00008081
              i32x4.mul i32.const 23 i32x4.shr_u i32.const 255 i32x4.replace_lane 3
              local.tee $channels local.get $channels i16x8.narrow_i32x4_u
              local.tee $channels local.get $channels i8x16.narrow_i16x8_u
              v128.store32_lane offset=4 0
          local.get $at v128.load32_zero offset=8 i16x8.extend_low_i8x16_u i32x4.extend_low_i16x8_u
              local.tee $channels i32x4.extract_lane 3 i32x4.splat local.set $alpha
          local.get $at local.get $channels local.get $alpha i32x4.mul
              v128.const i32x4 0x000000ff 0x000000ff 0x000000ff 0x000000ff
              local.get $alpha i32x4.sub
              v128.const i32x4 0x000000ff 0x000000ff 0x000000ff 0x000000ff i32x4.mul
              i32x4.add v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
              i32x4.add v128.const i32x4 0x00008081 0x00008081 0x00008081 0x00008081
              i32x4.mul i32.const 23 i32x4.shr_u i32.const 255 i32x4.replace_lane 3
              local.tee $channels local.get $channels i16x8.narrow_i32x4_u
              local.tee $channels local.get $channels i8x16.narrow_i16x8_u
              v128.store32_lane offset=8 0
          local.get $at v128.load32_zero offset=12 i16x8.extend_low_i8x16_u i32x4.extend_low_i16x8_u
              local.tee $channels i32x4.extract_lane 3 i32x4.splat local.set $alpha
          local.get $at local.get $channels local.get $alpha i32x4.mul
              v128.const i32x4 0x000000ff 0x000000ff 0x000000ff 0x000000ff
              local.get $alpha i32x4.sub
              v128.const i32x4 0x000000ff 0x000000ff 0x000000ff 0x000000ff i32x4.mul
              i32x4.add v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
              i32x4.add v128.const i32x4 0x00008081 0x00008081 0x00008081 0x00008081
              i32x4.mul i32.const 23 i32x4.shr_u i32.const 255 i32x4.replace_lane 3
              local.tee $channels local.get $channels i16x8.narrow_i32x4_u
              local.tee $channels local.get $channels i8x16.narrow_i16x8_u
              v128.store32_lane offset=12 0
        end
        local.get $at i32.const 16 i32.add local.set $at
        local.get $at local.get $four_before i32.lt_s br_if $next0
      end
    end
    local.get $at local.get $end i32.lt_s if $if_next2
      loop $next2
        local.get $at v128.load32_zero i16x8.extend_low_i8x16_u i32x4.extend_low_i16x8_u
            local.tee $channels i32x4.extract_lane 3 i32x4.splat local.set $alpha
        local.get $at local.get $channels local.get $alpha i32x4.mul
            v128.const i32x4 0x000000ff 0x000000ff 0x000000ff 0x000000ff local.get $alpha
            i32x4.sub v128.const i32x4 0x000000ff 0x000000ff 0x000000ff 0x000000ff i32x4.mul
            i32x4.add v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f i32x4.add
            v128.const i32x4 0x00008081 0x00008081 0x00008081 0x00008081 i32x4.mul
            i32.const 23 i32x4.shr_u i32.const 255 i32x4.replace_lane 3 local.tee $channels
            local.get $channels i16x8.narrow_i32x4_u local.tee $channels local.get $channels
            i8x16.narrow_i16x8_u v128.store32_lane 0
        local.get $at i32.const 4 i32.add local.set $at
        local.get $at local.get $end i32.lt_s br_if $next2
      end
    end
  )
)
