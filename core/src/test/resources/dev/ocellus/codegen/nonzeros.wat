(module $golden
  (import "ocellus" "memory" (memory 1 1))
  (func $nonzeros
      (param $words i32)
      (param $from i32)
      (param $to i32)
      (local $x i32)
      (local $out i32)
      (local $pixels i32)
      (local $channels i32)
      (local $all i32)
      (local $moves i32)
      (local $pixel_bytes i32)
      (local $always i32)
      (local $list i32)
      (local $end i32)
      (local $vectors_left i32)
      (local $set i32)
      (local $four_channels v128)
      (local $x0 i32)
      (local $x1 i32)
      (local $pixel_number i32)
      (local $last_pixel_number i32)
    local.get $words i32.load local.set $x
    local.get $words i32.load offset=4 local.set $out
    local.get $words i32.load offset=8 local.set $pixels
    local.get $words i32.load offset=12 local.set $channels
    local.get $words i32.load offset=16 local.set $all
    local.get $words i32.load offset=20 local.set $moves
    local.get $channels i32.const 4 i32.mul local.set $pixel_bytes
    local.get $all i32.load i32.const 0 i32.ne i32.const 15 i32.mul local.set $always
    local.get $from local.get $to i32.lt_s if $if_next0
      loop $next0
        local.get $from i32.const 2 i32.mul i32.const 0 i32.add local.set $pixel_number
        local.get $pixel_number local.get $pixel_bytes i32.mul local.get $x i32.add local.set $x0
        local.get $from i32.const 2 i32.mul i32.const 1 i32.add local.set $pixel_number
        local.get $pixels i32.const 1 i32.sub local.set $last_pixel_number
        local.get $pixel_number local.get $last_pixel_number local.get $pixel_number
            local.get $last_pixel_number i32.lt_s select local.set $pixel_number
        local.get $pixel_number local.get $pixel_bytes i32.mul local.get $x i32.add local.set $x1
        local.get $pixel_bytes i32.const 4 i32.add local.get $from i32.mul local.get $out i32.add
            local.tee $list i32.const 4 i32.add local.set $end
        v128.const i32x4 0x00000000 0x00000004 0x00000008 0x0000000c local.set $four_channels
        local.get $channels i32.const 2 i32.shr_u local.set $vectors_left
        local.get $vectors_left if $if_next1
          loop $next1
            local.get $x0 v128.load align=4
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 f32x4.ne
                local.get $x0 i32.const 16 i32.add local.set $x0
            local.get $x1 v128.load align=4
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 f32x4.ne
                local.get $x1 i32.const 16 i32.add local.set $x1
            v128.or i32x4.bitmask local.get $always i32.or local.set $set
            local.get $end local.get $four_channels local.get $set i32.const 16 i32.mul
                local.get $moves i32.add v128.load align=4 i8x16.swizzle
                v128.store align=4
            local.get $set i32.popcnt i32.const 2 i32.shl local.get $end i32.add local.set $end
            local.get $four_channels v128.const i32x4 0x00000010 0x00000010 0x00000010 0x00000010
                i32x4.add local.set $four_channels
            local.get $vectors_left i32.const 1 i32.sub local.tee $vectors_left br_if $next1
          end
        end
        local.get $list local.get $end local.get $list i32.sub i32.const 4 i32.sub i32.store
        local.get $from i32.const 1 i32.add local.set $from
        local.get $from local.get $to i32.lt_s br_if $next0
      end
    end
  )
)
