(module $golden
  (import "ocellus" "memory" (memory 1 1))
  (func $softmax_pairs
      (param $words i32)
      (param $from i32)
      (param $to i32)
      (local $x i32)
      (local $out i32)
      (local $rows i32)
      (local $chunk i32)
      (local $first i32)
      (local $x_at i32)
      (local $out_at i32)
      (local $rows_left i32)
      (local $four i32)
      (local $a v128)
      (local $b v128)
      (local $value v128)
      (local $greatest v128)
      (local $exp_n v128)
      (local $exp_sum v128)
    local.get $words i32.load local.set $x
    local.get $words i32.load offset=4 local.set $out
    local.get $words i32.load offset=8 local.set $rows
    local.get $words i32.load offset=12 local.set $chunk
    local.get $from local.get $to i32.lt_s if $if_next0
      loop $next0
        local.get $from local.get $chunk i32.mul local.set $first
        local.get $rows local.get $first i32.sub local.set $rows_left
        local.get $rows_left local.get $chunk local.get $rows_left local.get $chunk i32.lt_s select
            local.set $rows_left
        local.get $first i32.const 8 i32.mul local.get $x i32.add local.set $x_at
        local.get $first i32.const 8 i32.mul local.get $out i32.add local.set $out_at
        local.get $rows_left i32.const 2 i32.shr_u local.set $four
        local.get $four if $if_next1
          loop $next1
            local.get $x_at v128.load align=4 local.get $x_at v128.load offset=16 align=4
                i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27 local.set $a
            local.get $x_at v128.load align=4 local.get $x_at v128.load offset=16 align=4
                i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31 local.set $b
            local.get $a local.get $b f32x4.max local.set $greatest
            local.get $a local.get $greatest f32x4.sub local.set $a
            local.get $a v128.const i32x4 0x42b20000 0x42b20000 0x42b20000 0x42b20000 f32x4.pmin
                v128.const i32x4 0xc2d00000 0xc2d00000 0xc2d00000 0xc2d00000 f32x4.pmax
                local.tee $a
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b f32x4.mul
                f32x4.nearest local.set $exp_n
            local.get $a local.get $exp_n
                v128.const i32x4 0x3f318000 0x3f318000 0x3f318000 0x3f318000 f32x4.mul
                f32x4.sub local.get $exp_n
                v128.const i32x4 0xb95e8083 0xb95e8083 0xb95e8083 0xb95e8083 f32x4.mul
                f32x4.sub local.set $a
            v128.const i32x4 0x39506967 0x39506967 0x39506967 0x39506967 local.get $a f32x4.mul
                v128.const i32x4 0x3ab743ce 0x3ab743ce 0x3ab743ce 0x3ab743ce f32x4.add
                local.get $a f32x4.mul
                v128.const i32x4 0x3c088908 0x3c088908 0x3c088908 0x3c088908 f32x4.add
                local.get $a f32x4.mul
                v128.const i32x4 0x3d2aa9c1 0x3d2aa9c1 0x3d2aa9c1 0x3d2aa9c1 f32x4.add
                local.get $a f32x4.mul
                v128.const i32x4 0x3e2aaaaa 0x3e2aaaaa 0x3e2aaaaa 0x3e2aaaaa f32x4.add
                local.get $a f32x4.mul
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000 f32x4.add
                local.set $exp_sum
            local.get $exp_sum local.get $a f32x4.mul local.get $a f32x4.mul local.get $a f32x4.add
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000 f32x4.add
                local.get $exp_n i32x4.trunc_sat_f32x4_s local.tee $exp_n i32.const 1
                i32x4.shr_s local.tee $exp_sum
                v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f i32x4.add
                i32.const 23 i32x4.shl f32x4.mul local.get $exp_n local.get $exp_sum
                i32x4.sub v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
                i32x4.add i32.const 23 i32x4.shl f32x4.mul local.set $a
            local.get $b local.get $greatest f32x4.sub local.set $b
            local.get $b v128.const i32x4 0x42b20000 0x42b20000 0x42b20000 0x42b20000 f32x4.pmin
                v128.const i32x4 0xc2d00000 0xc2d00000 0xc2d00000 0xc2d00000 f32x4.pmax
                local.tee $b
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b f32x4.mul
                f32x4.nearest local.set $exp_n
            local.get $b local.get $exp_n
                v128.const i32x4 0x3f318000 0x3f318000 0x3f318000 0x3f318000 f32x4.mul
                f32x4.sub local.get $exp_n
                v128.const i32x4 0xb95e8083 0xb95e8083 0xb95e8083 0xb95e8083 f32x4.mul
                f32x4.sub local.set $b
            v128.const i32x4 0x39506967 0x39506967 0x39506967 0x39506967 local.get $b f32x4.mul
                v128.const i32x4 0x3ab743ce 0x3ab743ce 0x3ab743ce 0x3ab743ce f32x4.add
                local.get $b f32x4.mul
                v128.const i32x4 0x3c088908 0x3c088908 0x3c088908 0x3c088908 f32x4.add
                local.get $b f32x4.mul
                v128.const i32x4 0x3d2aa9c1 0x3d2aa9c1 0x3d2aa9c1 0x3d2aa9c1 f32x4.add
                local.get $b f32x4.mul
                v128.const i32x4 0x3e2aaaaa 0x3e2aaaaa 0x3e2aaaaa 0x3e2aaaaa f32x4.add
                local.get $b f32x4.mul
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000 f32x4.add
                local.set $exp_sum
            local.get $exp_sum local.get $b f32x4.mul local.get $b f32x4.mul local.get $b f32x4.add
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000 f32x4.add
                local.get $exp_n i32x4.trunc_sat_f32x4_s local.tee $exp_n i32.const 1
                i32x4.shr_s local.tee $exp_sum
                v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f i32x4.add
                i32.const 23 i32x4.shl f32x4.mul local.get $exp_n local.get $exp_sum
                i32x4.sub v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
                i32x4.add i32.const 23 i32x4.shl f32x4.mul local.set $b
            v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000 local.get $a local.get $b
                f32x4.add f32x4.div local.set $greatest
            local.get $a local.get $greatest f32x4.mul local.set $a
            local.get $b local.get $greatest f32x4.mul local.set $b
            local.get $a local.get $b i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23
                local.set $value
            local.get $out_at local.get $value v128.store align=4
            local.get $a local.get $b i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31
                local.set $value
            local.get $out_at local.get $value v128.store offset=16 align=4
            local.get $x_at i32.const 32 i32.add local.set $x_at
            local.get $out_at i32.const 32 i32.add local.set $out_at
            local.get $four i32.const 1 i32.sub local.tee $four br_if $next1
          end
        end
        local.get $rows_left i32.const 3 i32.and local.set $rows_left
        local.get $rows_left if $if_next2
          loop $next2
            local.get $x_at v128.load32_splat local.set $a
            local.get $x_at v128.load32_splat offset=4 local.set $b
            local.get $a local.get $b f32x4.max local.set $greatest
            local.get $a local.get $greatest f32x4.sub local.set $a
            local.get $a v128.const i32x4 0x42b20000 0x42b20000 0x42b20000 0x42b20000 f32x4.pmin
                v128.const i32x4 0xc2d00000 0xc2d00000 0xc2d00000 0xc2d00000 f32x4.pmax
                local.tee $a
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b f32x4.mul
                f32x4.nearest local.set $exp_n
            local.get $a local.get $exp_n
                v128.const i32x4 0x3f318000 0x3f318000 0x3f318000 0x3f318000 f32x4.mul
                f32x4.sub local.get $exp_n
                v128.const i32x4 0xb95e8083 0xb95e8083 0xb95e8083 0xb95e8083 f32x4.mul
                f32x4.sub local.set $a
            v128.const i32x4 0x39506967 0x39506967 0x39506967 0x39506967 local.get $a f32x4.mul
                v128.const i32x4 0x3ab743ce 0x3ab743ce 0x3ab743ce 0x3ab743ce f32x4.add
                local.get $a f32x4.mul
                v128.const i32x4 0x3c088908 0x3c088908 0x3c088908 0x3c088908 f32x4.add
                local.get $a f32x4.mul
                v128.const i32x4 0x3d2aa9c1 0x3d2aa9c1 0x3d2aa9c1 0x3d2aa9c1 f32x4.add
                local.get $a f32x4.mul
                v128.const i32x4 0x3e2aaaaa 0x3e2aaaaa 0x3e2aaaaa 0x3e2aaaaa f32x4.add
                local.get $a f32x4.mul
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000 f32x4.add
                local.set $exp_sum
            local.get $exp_sum local.get $a f32x4.mul local.get $a f32x4.mul local.get $a f32x4.add
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000 f32x4.add
                local.get $exp_n i32x4.trunc_sat_f32x4_s local.tee $exp_n i32.const 1
                i32x4.shr_s local.tee $exp_sum
                v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f i32x4.add
                i32.const 23 i32x4.shl f32x4.mul local.get $exp_n local.get $exp_sum
                i32x4.sub v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
                i32x4.add i32.const 23 i32x4.shl f32x4.mul local.set $a
            local.get $b local.get $greatest f32x4.sub local.set $b
            local.get $b v128.const i32x4 0x42b20000 0x42b20000 0x42b20000 0x42b20000 f32x4.pmin
                v128.const i32x4 0xc2d00000 0xc2d00000 0xc2d00000 0xc2d00000 f32x4.pmax
                local.tee $b
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b f32x4.mul
                f32x4.nearest local.set $exp_n
            local.get $b local.get $exp_n
                v128.const i32x4 0x3f318000 0x3f318000 0x3f318000 0x3f318000 f32x4.mul
                f32x4.sub local.get $exp_n
                v128.const i32x4 0xb95e8083 0xb95e8083 0xb95e8083 0xb95e8083 f32x4.mul
                f32x4.sub local.set $b
            v128.const i32x4 0x39506967 0x39506967 0x39506967 0x39506967 local.get $b f32x4.mul
                v128.const i32x4 0x3ab743ce 0x3ab743ce 0x3ab743ce 0x3ab743ce f32x4.add
                local.get $b f32x4.mul
                v128.const i32x4 0x3c088908 0x3c088908 0x3c088908 0x3c088908 f32x4.add
                local.get $b f32x4.mul
                v128.const i32x4 0x3d2aa9c1 0x3d2aa9c1 0x3d2aa9c1 0x3d2aa9c1 f32x4.add
                local.get $b f32x4.mul
                v128.const i32x4 0x3e2aaaaa 0x3e2aaaaa 0x3e2aaaaa 0x3e2aaaaa f32x4.add
                local.get $b f32x4.mul
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000 f32x4.add
                local.set $exp_sum
            local.get $exp_sum local.get $b f32x4.mul local.get $b f32x4.mul local.get $b f32x4.add
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000 f32x4.add
                local.get $exp_n i32x4.trunc_sat_f32x4_s local.tee $exp_n i32.const 1
                i32x4.shr_s local.tee $exp_sum
                v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f i32x4.add
                i32.const 23 i32x4.shl f32x4.mul local.get $exp_n local.get $exp_sum
                i32x4.sub v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
                i32x4.add i32.const 23 i32x4.shl f32x4.mul local.set $b
            v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000 local.get $a local.get $b
                f32x4.add f32x4.div local.set $greatest
            local.get $a local.get $greatest f32x4.mul local.set $a
            local.get $b local.get $greatest f32x4.mul local.set $b
            local.get $out_at local.get $a v128.store32_lane 0
            local.get $out_at local.get $b v128.store32_lane offset=4 0
            local.get $x_at i32.const 8 i32.add local.set $x_at
            local.get $out_at i32.const 8 i32.add local.set $out_at
            local.get $rows_left i32.const 1 i32.sub local.tee $rows_left br_if $next2
          end
        end
        local.get $from i32.const 1 i32.add local.set $from
        local.get $from local.get $to i32.lt_s br_if $next0
      end
    end
  )
)
