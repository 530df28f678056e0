(module $golden
  (import "ocellus" "memory" (memory 1 1))
  (func $mean
      (param $words i32)
      (param $from i32)
      (param $to i32)
      (local $x i32)
      (local $out i32)
      (local $reduced i32)
      (local $run i32)
      (local $chunk i32)
      (local $chunks i32)
      (local $count v128)
      (local $outer i32)
      (local $offset i32)
      (local $bytes i32)
      (local $x_at i32)
      (local $out_at i32)
      (local $at i32)
      (local $vectors_end i32)
      (local $value v128)
      (local $low v128)
      (local $high v128)
      (local $pointer i32)
      (local $left i32)
    local.get $words i32.load local.set $x
    local.get $words i32.load offset=4 local.set $out
    local.get $words i32.load offset=8 local.set $reduced
    local.get $words i32.load offset=12 local.set $run
    local.get $words i32.load offset=16 local.set $chunk
    local.get $run local.get $chunk i32.add i32.const 1 i32.sub local.get $chunk i32.div_u
        local.set $chunks
    local.get $reduced i32x4.splat f64x2.convert_low_i32x4_s local.set $count
    local.get $from local.get $to i32.lt_s if $if_next0
      loop $next0
        local.get $from local.get $chunks i32.div_u local.get $run i32.mul local.set $outer
        local.get $from local.get $chunks i32.rem_u local.get $chunk i32.mul local.set $offset
        local.get $run local.get $offset i32.sub local.set $bytes
        local.get $bytes local.get $chunk local.get $bytes local.get $chunk i32.lt_s select
            local.set $bytes
        local.get $out local.get $outer i32.add local.get $offset i32.add local.set $out_at
        local.get $outer local.get $reduced i32.mul local.get $x i32.add local.get $offset i32.add
            local.set $x_at
        i32.const 0 local.set $at
        local.get $bytes i32.const -16 i32.and local.set $vectors_end
        local.get $at local.get $vectors_end i32.lt_s if $if_next1
          loop $next1
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.tee $low
                local.set $high
            local.get $x_at local.get $at i32.add local.set $pointer
            local.get $reduced local.set $left
            local.get $left if $if_next2
              loop $next2
                local.get $pointer v128.load align=4 local.set $value
                local.get $low local.get $value f64x2.promote_low_f32x4 f64x2.add local.set $low
                local.get $high local.get $value local.get $value
                    i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
                    f64x2.promote_low_f32x4 f64x2.add local.set $high
                local.get $pointer local.get $run i32.add local.set $pointer
                local.get $left i32.const 1 i32.sub local.tee $left br_if $next2
              end
            end
            local.get $low local.get $count f64x2.div f32x4.demote_f64x2_zero local.get $high
                local.get $count f64x2.div f32x4.demote_f64x2_zero
                i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 local.set $value
            local.get $out_at local.get $at i32.add local.set $pointer
            local.get $pointer local.get $value v128.store align=4
            local.get $at i32.const 16 i32.add local.set $at
            local.get $at local.get $vectors_end i32.lt_s br_if $next1
          end
        end
        local.get $at local.get $bytes i32.lt_s if $if_next3
          loop $next3
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.tee $low
                local.set $high
            local.get $x_at local.get $at i32.add local.set $pointer
            local.get $reduced local.set $left
            local.get $left if $if_next4
              loop $next4
                local.get $pointer v128.load32_zero local.set $value
                local.get $low local.get $value f64x2.promote_low_f32x4 f64x2.add local.set $low
                local.get $high local.get $value local.get $value
                    i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
                    f64x2.promote_low_f32x4 f64x2.add local.set $high
                local.get $pointer local.get $run i32.add local.set $pointer
                local.get $left i32.const 1 i32.sub local.tee $left br_if $next4
              end
            end
            local.get $low local.get $count f64x2.div f32x4.demote_f64x2_zero local.get $high
                local.get $count f64x2.div f32x4.demote_f64x2_zero
                i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 local.set $value
            local.get $out_at local.get $at i32.add local.set $pointer
            local.get $pointer local.get $value v128.store32_lane 0
            local.get $at i32.const 4 i32.add local.set $at
            local.get $at local.get $bytes i32.lt_s br_if $next3
          end
        end
        local.get $from i32.const 1 i32.add local.set $from
        local.get $from local.get $to i32.lt_s br_if $next0
      end
    end
  )
)
