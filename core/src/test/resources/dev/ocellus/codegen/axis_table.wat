(module $golden
  (import "ocellus" "memory" (memory 1 1))
  (func $axis_table
      (param $words i32)
      (param $from i32)
      (param $to i32)
      (local $source i32)
      (local $target i32)
      (local $start i32)
      (local $step i32)
      (local $first i32)
      (local $last i32)
      (local $first_weight i32)
      (local $last_weight i32)
      (local $source_length i64)
      (local $target_length i64)
      (local $at i32)
      (local $unit i64)
      (local $begin i64)
      (local $end i64)
      (local $first_pixel i64)
      (local $last_pixel i64)
      (local $weight_of_first f32)
      (local $weight_of_last f32)
    local.get $words i32.load local.set $source
    local.get $words i32.load offset=4 local.set $target
    local.get $words i32.load offset=8 local.set $start
    local.get $words i32.load offset=12 local.set $step
    local.get $words i32.load offset=16 local.set $first
    local.get $words i32.load offset=20 local.set $last
    local.get $words i32.load offset=24 local.set $first_weight
    local.get $words i32.load offset=28 local.set $last_weight
    local.get $source i64.extend_i32_u local.set $source_length
    local.get $target i64.extend_i32_u local.set $target_length
    local.get $from local.get $to i32.lt_s if $if_next0
      loop $next0
        local.get $start local.get $from i32.add i64.extend_i32_u local.set $begin
        local.get $source_length local.get $target_length i64.lt_s if $then1
          local.get $target_length i64.const 2 i64.mul local.set $unit
          local.get $begin i64.const 2 i64.mul i64.const 1 i64.add local.get $source_length i64.mul
              local.get $target_length i64.sub local.tee $begin i64.const 0
              local.get $begin i64.const 0 i64.gt_s select local.tee $begin
              local.get $unit i64.div_u local.set $first_pixel
          local.get $first_pixel i64.const 1 i64.add local.tee $last_pixel local.get $first_pixel
              local.get $last_pixel local.get $source_length i64.lt_s select
              local.set $last_pixel
          i64.const 0 local.get $begin local.get $unit i64.rem_u local.get $first_pixel
              local.get $last_pixel i64.eq select f32.convert_i64_u local.get $unit
              f32.convert_i64_u f32.div local.set $weight_of_last
          f32.const 1 local.get $weight_of_last f32.sub local.set $weight_of_first
        else
          local.get $begin local.get $source_length i64.mul local.tee $begin
              local.get $source_length i64.add local.set $end
          local.get $begin local.get $target_length i64.div_u local.set $first_pixel
          local.get $end i64.const 1 i64.sub local.get $target_length i64.div_u
              local.set $last_pixel
          local.get $end local.get $first_pixel i64.const 1 i64.add local.get $target_length i64.mul
              local.tee $unit local.get $end local.get $unit i64.lt_s select
              local.get $begin i64.sub f32.convert_i64_u local.get $source_length
              f32.convert_i64_u f32.div local.set $weight_of_first
          i64.const 0 local.get $end local.get $last_pixel local.get $target_length i64.mul i64.sub
              local.get $first_pixel local.get $last_pixel i64.eq select f32.convert_i64_u
              local.get $source_length f32.convert_i64_u f32.div local.set $weight_of_last
        end
        local.get $from i32.const 4 i32.mul local.set $at
        local.get $first local.get $at i32.add local.get $first_pixel i32.wrap_i64 local.get $step
            i32.mul i32.store
        local.get $last local.get $at i32.add local.get $last_pixel i32.wrap_i64 local.get $step
            i32.mul i32.store
        local.get $first_weight local.get $at i32.add local.get $weight_of_first f32.store
        local.get $last_weight local.get $at i32.add local.get $weight_of_last f32.store
        local.get $from i32.const 1 i32.add local.set $from
        local.get $from local.get $to i32.lt_s br_if $next0
      end
    end
  )
)
