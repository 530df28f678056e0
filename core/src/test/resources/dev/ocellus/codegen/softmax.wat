(module $golden
  (import "ocellus" "memory" (memory 1 1))
  (func $softmax
      (param $words i32)
      (param $from i32)
      (param $to i32)
      (local $x i32)
      (local $out i32)
      (local $row i32)
      (local $x_at i32)
      (local $out_at i32)
      (local $at i32)
      (local $pointer i32)
      (local $greatest v128)
      (local $value v128)
      (local $sum f32)
      (local $vectors_end i32)
      (local $exp_n v128)
      (local $exp_sum v128)
    local.get $words i32.load local.set $x
    local.get $words i32.load offset=4 local.set $out
    local.get $words i32.load offset=8 local.set $row
    local.get $from local.get $to i32.lt_s if $if_next0
      loop $next0
        local.get $from local.get $row i32.mul local.get $x i32.add local.set $x_at
        local.get $from local.get $row i32.mul local.get $out i32.add local.set $out_at
        v128.const i32x4 0xff800000 0xff800000 0xff800000 0xff800000 local.set $greatest
        i32.const 0 local.set $at
        local.get $row i32.const -16 i32.and local.set $vectors_end
        local.get $at local.get $vectors_end i32.lt_s if $if_next1
          loop $next1
            local.get $x_at local.get $at i32.add local.set $pointer
            local.get $greatest local.get $pointer v128.load align=4 f32x4.max local.set $greatest
            local.get $at i32.const 16 i32.add local.set $at
            local.get $at local.get $vectors_end i32.lt_s br_if $next1
          end
        end
        local.get $at local.get $row i32.lt_s if $if_next2
          loop $next2
            local.get $x_at local.get $at i32.add local.set $pointer
            local.get $greatest local.get $pointer v128.load32_splat f32x4.max local.set $greatest
            local.get $at i32.const 4 i32.add local.set $at
            local.get $at local.get $row i32.lt_s br_if $next2
          end
        end
        local.get $greatest f32x4.extract_lane 0 local.get $greatest f32x4.extract_lane 1 f32.max
            local.get $greatest f32x4.extract_lane 2 f32.max local.get $greatest
            f32x4.extract_lane 3 f32.max f32x4.splat local.set $greatest
        i32.const 0 local.set $at
        local.get $row i32.const -16 i32.and local.set $vectors_end
        local.get $at local.get $vectors_end i32.lt_s if $if_next3
          loop $next3
            local.get $x_at local.get $at i32.add local.set $pointer
            local.get $pointer v128.load align=4 local.get $greatest f32x4.sub local.set $value
            local.get $value v128.const i32x4 0x42b20000 0x42b20000 0x42b20000 0x42b20000 f32x4.pmin
                v128.const i32x4 0xc2d00000 0xc2d00000 0xc2d00000 0xc2d00000 f32x4.pmax
                local.tee $value
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b f32x4.mul
                f32x4.nearest local.set $exp_n
            local.get $value local.get $exp_n
                v128.const i32x4 0x3f318000 0x3f318000 0x3f318000 0x3f318000 f32x4.mul
                f32x4.sub local.get $exp_n
                v128.const i32x4 0xb95e8083 0xb95e8083 0xb95e8083 0xb95e8083 f32x4.mul
                f32x4.sub local.set $value
            v128.const i32x4 0x39506967 0x39506967 0x39506967 0x39506967 local.get $value f32x4.mul
                v128.const i32x4 0x3ab743ce 0x3ab743ce 0x3ab743ce 0x3ab743ce f32x4.add
                local.get $value f32x4.mul
                v128.const i32x4 0x3c088908 0x3c088908 0x3c088908 0x3c088908 f32x4.add
                local.get $value f32x4.mul
                v128.const i32x4 0x3d2aa9c1 0x3d2aa9c1 0x3d2aa9c1 0x3d2aa9c1 f32x4.add
                local.get $value f32x4.mul
                v128.const i32x4 0x3e2aaaaa 0x3e2aaaaa 0x3e2aaaaa 0x3e2aaaaa f32x4.add
                local.get $value f32x4.mul
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000 f32x4.add
                local.set $exp_sum
            local.get $exp_sum local.get $value f32x4.mul local.get $value f32x4.mul
                local.get $value f32x4.add
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000 f32x4.add
                local.get $exp_n i32x4.trunc_sat_f32x4_s local.tee $exp_n i32.const 1
                i32x4.shr_s local.tee $exp_sum
                v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f i32x4.add
                i32.const 23 i32x4.shl f32x4.mul local.get $exp_n local.get $exp_sum
                i32x4.sub v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
                i32x4.add i32.const 23 i32x4.shl f32x4.mul local.set $value
            local.get $out_at local.get $at i32.add local.set $pointer
            local.get $pointer local.get $value v128.store align=4
            local.get $at i32.const 16 i32.add local.set $at
            local.get $at local.get $vectors_end i32.lt_s br_if $next3
          end
        end
        local.get $at local.get $row i32.lt_s if $if_next4
          loop $next4
            local.get $x_at local.get $at i32.add local.set $pointer
            local.get $pointer v128.load32_zero local.get $greatest f32x4.sub local.set $value
            local.get $value v128.const i32x4 0x42b20000 0x42b20000 0x42b20000 0x42b20000 f32x4.pmin
                v128.const i32x4 0xc2d00000 0xc2d00000 0xc2d00000 0xc2d00000 f32x4.pmax
                local.tee $value
                v128.const i32x4 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b 0x3fb8aa3b f32x4.mul
                f32x4.nearest local.set $exp_n
            local.get $value local.get $exp_n
                v128.const i32x4 0x3f318000 0x3f318000 0x3f318000 0x3f318000 f32x4.mul
                f32x4.sub local.get $exp_n
                v128.const i32x4 0xb95e8083 0xb95e8083 0xb95e8083 0xb95e8083 f32x4.mul
                f32x4.sub local.set $value
            v128.const i32x4 0x39506967 0x39506967 0x39506967 0x39506967 local.get $value f32x4.mul
                v128.const i32x4 0x3ab743ce 0x3ab743ce 0x3ab743ce 0x3ab743ce f32x4.add
                local.get $value f32x4.mul
                v128.const i32x4 0x3c088908 0x3c088908 0x3c088908 0x3c088908 f32x4.add
                local.get $value f32x4.mul
                v128.const i32x4 0x3d2aa9c1 0x3d2aa9c1 0x3d2aa9c1 0x3d2aa9c1 f32x4.add
                local.get $value f32x4.mul
                v128.const i32x4 0x3e2aaaaa 0x3e2aaaaa 0x3e2aaaaa 0x3e2aaaaa f32x4.add
                local.get $value f32x4.mul
                v128.const i32x4 0x3f000000 0x3f000000 0x3f000000 0x3f000000 f32x4.add
                local.set $exp_sum
            local.get $exp_sum local.get $value f32x4.mul local.get $value f32x4.mul
                local.get $value f32x4.add
                v128.const i32x4 0x3f800000 0x3f800000 0x3f800000 0x3f800000 f32x4.add
                local.get $exp_n i32x4.trunc_sat_f32x4_s local.tee $exp_n i32.const 1
                i32x4.shr_s local.tee $exp_sum
                v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f i32x4.add
                i32.const 23 i32x4.shl f32x4.mul local.get $exp_n local.get $exp_sum
                i32x4.sub v128.const i32x4 0x0000007f 0x0000007f 0x0000007f 0x0000007f
                i32x4.add i32.const 23 i32x4.shl f32x4.mul local.set $value
            local.get $out_at local.get $at i32.add local.set $pointer
            local.get $pointer local.get $value v128.store32_lane 0
            local.get $at i32.const 4 i32.add local.set $at
            local.get $at local.get $row i32.lt_s br_if $next4
          end
        end
        f32.const 0 local.set $sum
        i32.const 0 local.set $at
        local.get $at local.get $row i32.lt_s if $if_next5
          loop $next5
            local.get $sum local.get $out_at local.get $at i32.add f32.load f32.add local.set $sum
            local.get $at i32.const 4 i32.add local.set $at
            local.get $at local.get $row i32.lt_s br_if $next5
          end
        end
        f32.const 1 local.get $sum f32.div f32x4.splat local.set $greatest
        i32.const 0 local.set $at
        local.get $row i32.const -16 i32.and local.set $vectors_end
        local.get $at local.get $vectors_end i32.lt_s if $if_next6
          loop $next6
            local.get $out_at local.get $at i32.add local.set $pointer
            local.get $pointer v128.load align=4 local.get $greatest f32x4.mul local.set $value
            local.get $out_at local.get $at i32.add local.set $pointer
            local.get $pointer local.get $value v128.store align=4
            local.get $at i32.const 16 i32.add local.set $at
            local.get $at local.get $vectors_end i32.lt_s br_if $next6
          end
        end
        local.get $at local.get $row i32.lt_s if $if_next7
          loop $next7
            local.get $out_at local.get $at i32.add local.set $pointer
            local.get $pointer v128.load32_zero local.get $greatest f32x4.mul local.set $value
            local.get $out_at local.get $at i32.add local.set $pointer
            local.get $pointer local.get $value v128.store32_lane 0
            local.get $at i32.const 4 i32.add local.set $at
            local.get $at local.get $row i32.lt_s br_if $next7
          end
        end
        local.get $from i32.const 1 i32.add local.set $from
        local.get $from local.get $to i32.lt_s br_if $next0
      end
    end
  )
)
