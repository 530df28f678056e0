(module $golden
  (import "ocellus" "memory" (memory 1 1))
  (func $copy_strided3
      (param $words i32)
      (param $from i32)
      (param $to i32)
      (local $x i32)
      (local $out i32)
      (local $run i32)
      (local $x_step i32)
      (local $out_step i32)
      (local $extent0 i32)
      (local $x_step0 i32)
      (local $out_step0 i32)
      (local $extent1 i32)
      (local $x_step1 i32)
      (local $out_step1 i32)
      (local $extent2 i32)
      (local $x_step2 i32)
      (local $out_step2 i32)
      (local $x_at i32)
      (local $out_at i32)
      (local $number i32)
      (local $place i32)
    local.get $words i32.load local.set $x
    local.get $words i32.load offset=4 local.set $out
    local.get $words i32.load offset=8 local.set $run
    local.get $words i32.load offset=12 local.set $x_step
    local.get $words i32.load offset=16 local.set $out_step
    local.get $words i32.load offset=20 local.set $extent0
    local.get $words i32.load offset=24 local.set $x_step0
    local.get $words i32.load offset=28 local.set $out_step0
    local.get $words i32.load offset=32 local.set $extent1
    local.get $words i32.load offset=36 local.set $x_step1
    local.get $words i32.load offset=40 local.set $out_step1
    local.get $words i32.load offset=44 local.set $extent2
    local.get $words i32.load offset=48 local.set $x_step2
    local.get $words i32.load offset=52 local.set $out_step2
    local.get $from local.get $to i32.lt_s if $if_next0
      loop $next0
        local.get $x local.set $x_at
        local.get $out local.set $out_at
        local.get $from local.set $number
        local.get $number local.get $extent2 i32.rem_u local.set $place
        local.get $place local.get $x_step2 i32.mul local.get $x_at i32.add local.set $x_at
        local.get $place local.get $out_step2 i32.mul local.get $out_at i32.add local.set $out_at
        local.get $number local.get $extent2 i32.div_u local.set $number
        local.get $number local.get $extent1 i32.rem_u local.set $place
        local.get $place local.get $x_step1 i32.mul local.get $x_at i32.add local.set $x_at
        local.get $place local.get $out_step1 i32.mul local.get $out_at i32.add local.set $out_at
        local.get $number local.get $extent1 i32.div_u local.set $number
        local.get $number local.get $extent0 i32.rem_u local.set $place
        local.get $place local.get $x_step0 i32.mul local.get $x_at i32.add local.set $x_at
        local.get $place local.get $out_step0 i32.mul local.get $out_at i32.add local.set $out_at
        local.get $number local.get $extent0 i32.div_u local.set $number
        local.get $run local.set $number
        local.get $number if $if_next1
          loop $next1
            local.get $out_at local.get $x_at f32.load f32.store
            local.get $x_at local.get $x_step i32.add local.set $x_at
            local.get $out_at local.get $out_step i32.add local.set $out_at
            local.get $number i32.const 1 i32.sub local.tee $number br_if $next1
          end
        end
        local.get $from i32.const 1 i32.add local.set $from
        local.get $from local.get $to i32.lt_s br_if $next0
      end
    end
  )
)
