(module $golden
  (import "ocellus" "memory" (memory 1 1))
  (func $winograd_weights_10x14
      (param $words i32)
      (param $from i32)
      (param $to i32)
      (local $x i32)
      (local $out i32)
      (local $x_at i32)
      (local $out_at i32)
      (local $left i32)
      (local $g0 v128)
      (local $g1 v128)
      (local $g2 v128)
      (local $t00 v128)
      (local $t10 v128)
      (local $t20 v128)
      (local $t30 v128)
      (local $t01 v128)
      (local $t11 v128)
      (local $t21 v128)
      (local $t31 v128)
      (local $t02 v128)
      (local $t12 v128)
      (local $t22 v128)
      (local $t32 v128)
      (local $u v128)
      (local $zero v128)
    local.get $words i32.load local.set $x
    local.get $words i32.load offset=4 local.set $out
    local.get $from local.get $to i32.lt_s if $if_next0
      loop $next0
        local.get $from i32.const 2880 i32.mul local.get $x i32.add local.set $x_at
        local.get $from i32.const 384 i32.mul local.get $out i32.add local.set $out_at
        i32.const 20 local.set $left
        local.get $left if $if_next1
          loop $next1
            local.get $x_at v128.load align=4 local.set $g0
            local.get $x_at v128.load offset=960 align=4 local.set $g1
            local.get $x_at v128.load offset=1920 align=4 local.set $g2
            local.get $g0 local.set $t00
            local.get $g0 local.get $g2 f32x4.add local.get $g1 f32x4.add
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000 f32x4.mul
                local.set $t10
            local.get $g0 local.get $g2 f32x4.add local.get $g1 f32x4.sub
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000 f32x4.mul
                local.set $t20
            local.get $g2 local.set $t30
            local.get $x_at v128.load offset=320 align=4 local.set $g0
            local.get $x_at v128.load offset=1280 align=4 local.set $g1
            local.get $x_at v128.load offset=2240 align=4 local.set $g2
            local.get $g0 local.set $t01
            local.get $g0 local.get $g2 f32x4.add local.get $g1 f32x4.add
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000 f32x4.mul
                local.set $t11
            local.get $g0 local.get $g2 f32x4.add local.get $g1 f32x4.sub
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000 f32x4.mul
                local.set $t21
            local.get $g2 local.set $t31
            local.get $x_at v128.load offset=640 align=4 local.set $g0
            local.get $x_at v128.load offset=1600 align=4 local.set $g1
            local.get $x_at v128.load offset=2560 align=4 local.set $g2
            local.get $g0 local.set $t02
            local.get $g0 local.get $g2 f32x4.add local.get $g1 f32x4.add
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000 f32x4.mul
                local.set $t12
            local.get $g0 local.get $g2 f32x4.add local.get $g1 f32x4.sub
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000 f32x4.mul
                local.set $t22
            local.get $g2 local.set $t32
            local.get $t00 local.set $u
            local.get $out_at local.get $u v128.store align=4
            local.get $t00 local.get $t02 f32x4.add local.get $t01 f32x4.add
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000 f32x4.mul
                local.set $u
            local.get $out_at local.get $u v128.store offset=768 align=4
            local.get $t00 local.get $t02 f32x4.add local.get $t01 f32x4.sub
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000 f32x4.mul
                local.set $u
            local.get $out_at local.get $u v128.store offset=1536 align=4
            local.get $t02 local.set $u
            local.get $out_at local.get $u v128.store offset=2304 align=4
            local.get $t10 local.set $u
            local.get $out_at local.get $u v128.store offset=3072 align=4
            local.get $t10 local.get $t12 f32x4.add local.get $t11 f32x4.add
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000 f32x4.mul
                local.set $u
            local.get $out_at local.get $u v128.store offset=3840 align=4
            local.get $t10 local.get $t12 f32x4.add local.get $t11 f32x4.sub
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000 f32x4.mul
                local.set $u
            local.get $out_at local.get $u v128.store offset=4608 align=4
            local.get $t12 local.set $u
            local.get $out_at local.get $u v128.store offset=5376 align=4
            local.get $t20 local.set $u
            local.get $out_at local.get $u v128.store offset=6144 align=4
            local.get $t20 local.get $t22 f32x4.add local.get $t21 f32x4.add
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000 f32x4.mul
                local.set $u
            local.get $out_at local.get $u v128.store offset=6912 align=4
            local.get $t20 local.get $t22 f32x4.add local.get $t21 f32x4.sub
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000 f32x4.mul
                local.set $u
            local.get $out_at local.get $u v128.store offset=7680 align=4
            local.get $t22 local.set $u
            local.get $out_at local.get $u v128.store offset=8448 align=4
            local.get $t30 local.set $u
            local.get $out_at local.get $u v128.store offset=9216 align=4
            local.get $t30 local.get $t32 f32x4.add local.get $t31 f32x4.add
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000 f32x4.mul
                local.set $u
            local.get $out_at local.get $u v128.store offset=9984 align=4
            local.get $t30 local.get $t32 f32x4.add local.get $t31 f32x4.sub
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000 f32x4.mul
                local.set $u
            local.get $out_at local.get $u v128.store offset=10752 align=4
            local.get $t32 local.set $u
            local.get $out_at local.get $u v128.store offset=11520 align=4
            local.get $x_at i32.const 16 i32.add local.set $x_at
            local.get $out_at i32.const 16 i32.add local.set $out_at
            local.get $left i32.const 1 i32.sub local.tee $left br_if $next1
          end
        end
        local.get $out_at local.get $zero v128.store align=4
        local.get $out_at local.get $zero v128.store offset=16 align=4
        local.get $out_at local.get $zero v128.store offset=768 align=4
        local.get $out_at local.get $zero v128.store offset=784 align=4
        local.get $out_at local.get $zero v128.store offset=1536 align=4
        local.get $out_at local.get $zero v128.store offset=1552 align=4
        local.get $out_at local.get $zero v128.store offset=2304 align=4
        local.get $out_at local.get $zero v128.store offset=2320 align=4
        local.get $out_at local.get $zero v128.store offset=3072 align=4
        local.get $out_at local.get $zero v128.store offset=3088 align=4
        local.get $out_at local.get $zero v128.store offset=3840 align=4
        local.get $out_at local.get $zero v128.store offset=3856 align=4
        local.get $out_at local.get $zero v128.store offset=4608 align=4
        local.get $out_at local.get $zero v128.store offset=4624 align=4
        local.get $out_at local.get $zero v128.store offset=5376 align=4
        local.get $out_at local.get $zero v128.store offset=5392 align=4
        local.get $out_at local.get $zero v128.store offset=6144 align=4
        local.get $out_at local.get $zero v128.store offset=6160 align=4
        local.get $out_at local.get $zero v128.store offset=6912 align=4
        local.get $out_at local.get $zero v128.store offset=6928 align=4
        local.get $out_at local.get $zero v128.store offset=7680 align=4
        local.get $out_at local.get $zero v128.store offset=7696 align=4
        local.get $out_at local.get $zero v128.store offset=8448 align=4
        local.get $out_at local.get $zero v128.store offset=8464 align=4
        local.get $out_at local.get $zero v128.store offset=9216 align=4
        local.get $out_at local.get $zero v128.store offset=9232 align=4
        local.get $out_at local.get $zero v128.store offset=9984 align=4
        local.get $out_at local.get $zero v128.store offset=10000 align=4
        local.get $out_at local.get $zero v128.store offset=10752 align=4
        local.get $out_at local.get $zero v128.store offset=10768 align=4
        local.get $out_at local.get $zero v128.store offset=11520 align=4
        local.get $out_at local.get $zero v128.store offset=11536 align=4
        local.get $out_at i32.const 32 i32.add local.set $out_at
        local.get $out_at local.get $zero v128.store align=4
        local.get $out_at local.get $zero v128.store offset=16 align=4
        local.get $out_at local.get $zero v128.store offset=768 align=4
        local.get $out_at local.get $zero v128.store offset=784 align=4
        local.get $out_at local.get $zero v128.store offset=1536 align=4
        local.get $out_at local.get $zero v128.store offset=1552 align=4
        local.get $out_at local.get $zero v128.store offset=2304 align=4
        local.get $out_at local.get $zero v128.store offset=2320 align=4
        local.get $out_at local.get $zero v128.store offset=3072 align=4
        local.get $out_at local.get $zero v128.store offset=3088 align=4
        local.get $out_at local.get $zero v128.store offset=3840 align=4
        local.get $out_at local.get $zero v128.store offset=3856 align=4
        local.get $out_at local.get $zero v128.store offset=4608 align=4
        local.get $out_at local.get $zero v128.store offset=4624 align=4
        local.get $out_at local.get $zero v128.store offset=5376 align=4
        local.get $out_at local.get $zero v128.store offset=5392 align=4
        local.get $out_at local.get $zero v128.store offset=6144 align=4
        local.get $out_at local.get $zero v128.store offset=6160 align=4
        local.get $out_at local.get $zero v128.store offset=6912 align=4
        local.get $out_at local.get $zero v128.store offset=6928 align=4
        local.get $out_at local.get $zero v128.store offset=7680 align=4
        local.get $out_at local.get $zero v128.store offset=7696 align=4
        local.get $out_at local.get $zero v128.store offset=8448 align=4
        local.get $out_at local.get $zero v128.store offset=8464 align=4
        local.get $out_at local.get $zero v128.store offset=9216 align=4
        local.get $out_at local.get $zero v128.store offset=9232 align=4
        local.get $out_at local.get $zero v128.store offset=9984 align=4
        local.get $out_at local.get $zero v128.store offset=10000 align=4
        local.get $out_at local.get $zero v128.store offset=10752 align=4
        local.get $out_at local.get $zero v128.store offset=10768 align=4
        local.get $out_at local.get $zero v128.store offset=11520 align=4
        local.get $out_at local.get $zero v128.store offset=11536 align=4
        local.get $out_at i32.const 32 i32.add local.set $out_at
        local.get $from i32.const 1 i32.add local.set $from
        local.get $from local.get $to i32.lt_s br_if $next0
      end
    end
  )
)
