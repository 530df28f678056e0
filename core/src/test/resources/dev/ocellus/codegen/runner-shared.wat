(module $ocellus
  (import "ocellus" "memory" (memory 1 65536 shared))
  (export "compute" (func $compute))
  (export "leave" (func $leave))
  (export "join" (func $join))
  (export "help" (func $help))
  (func $zeros
      (param $words i32)
      (param $from i32)
      (param $to i32)
      (local $out i32)
      (local $bytes i32)
      (local $chunk i32)
      (local $offset i32)
      (local $bytes_left i32)
    local.get $words i32.load local.set $out
    local.get $words i32.load offset=4 local.set $bytes
    local.get $words i32.load offset=8 local.set $chunk
    local.get $from local.get $to i32.lt_s if $if_next0
      loop $next0
        local.get $from local.get $chunk i32.mul local.set $offset
        local.get $bytes local.get $offset i32.sub local.set $bytes_left
        local.get $out local.get $offset i32.add i32.const 0 local.get $bytes_left local.get $chunk
            local.get $bytes_left local.get $chunk i32.lt_s select memory.fill
        local.get $from i32.const 1 i32.add local.set $from
        local.get $from local.get $to i32.lt_s br_if $next0
      end
    end
  )
  (func $call
      (param $kernel i32)
      (param $words i32)
      (param $from i32)
      (param $to i32)
    block $is_zeros
      block $unknown
        local.get $kernel br_table $is_zeros $unknown
      end
      unreachable
    end
    local.get $words local.get $from local.get $to call $zeros
    return
  )
  (func $await
      (param $word i32)
      (param $value i32)
      (result i32)
      (local $spins i32)
      (local $seen i32)
    i32.const 40000 local.set $spins
    loop $look
      local.get $word i32.atomic.load local.tee $seen local.get $value i32.eq if $there
        i32.const 0 return
      end
      local.get $spins i32.const 1 i32.sub local.tee $spins i32.const 0 i32.gt_s br_if $look
      local.get $word local.get $seen i64.const 20000000000 memory.atomic.wait32 i32.const 2 i32.ne
          br_if $look
    end
    i32.const 1
  )
  (func $run
      (param $program i32)
      (param $helps i32)
      (result i32)
      (local $units i32)
      (local $grain i32)
      (local $grains i32)
      (local $begun i32)
      (local $from i32)
      (local $to i32)
    block $end
      loop $step
        local.get $program i32.load i32.const -1 i32.eq br_if $end
        local.get $program i32.load offset=4 local.tee $units local.get $program i32.load offset=8
            local.tee $grain i32.add i32.const 1 i32.sub local.get $grain i32.div_u
            local.set $grains
        i32.const 0 local.set $begun
        block $none_left
          loop $take
            local.get $program i32.const 1 i32.atomic.rmw.add offset=12 local.get $grains i32.ge_s
                br_if $none_left
            local.get $helps if $helper
              local.get $grains i32.const 1 i32.sub local.get $program i32.const 1
                  i32.atomic.rmw.add offset=16 i32.sub local.set $from
            else
              local.get $begun local.tee $from i32.const 1 i32.add local.set $begun
            end
            local.get $from local.get $grain i32.mul local.set $from
            local.get $from local.get $grain i32.add local.tee $to local.get $units local.get $to
                local.get $units i32.lt_s select local.set $to
            local.get $program i32.load local.get $program i32.const 28 i32.add local.get $from
                local.get $to call $call
            local.get $program local.get $to local.get $from i32.sub i32.atomic.rmw.add offset=20
                local.get $to local.get $from i32.sub i32.add local.get $units i32.eq
                if $all_done
              local.get $program i32.const -1 memory.atomic.notify offset=20 drop
            end
            br $take
          end
        end
        local.get $program i32.const 20 i32.add local.get $units call $await
        if $late
          i32.const 1 return
        end
        local.get $program i32.const 28 i32.add local.get $program i32.load offset=24 i32.const 2
            i32.shl i32.add local.set $program
        br $step
      end
    end
    i32.const 0
  )
  (func $compute
      (param $control i32)
      (param $program i32)
      (param $module i32)
      (result i32)
      (local $step i32)
      (local $ticket i32)
      (local $status i32)
      (local $spins i32)
      (local $seen i32)
    local.get $program local.set $step
    block $end
      loop $step
        local.get $step i32.load i32.const -1 i32.eq br_if $end
        local.get $step i32.const 0 i32.store offset=12
        local.get $step i32.const 0 i32.store offset=16
        local.get $step i32.const 0 i32.store offset=20
        local.get $step i32.const 28 i32.add local.get $step i32.load offset=24 i32.const 2 i32.shl
            i32.add local.set $step
        br $step
      end
    end
    local.get $control local.get $program i32.atomic.store offset=12
    local.get $control local.get $module i32.atomic.store offset=16
    local.get $control i32.atomic.load i32.const 1 i32.add local.set $ticket
    local.get $control local.get $ticket i32.atomic.store offset=4
    local.get $control local.get $ticket i32.atomic.store
    local.get $control i32.const -1 memory.atomic.notify drop
    local.get $program i32.const 0 call $run
    local.set $status
    local.get $control i32.const 0 i32.atomic.store offset=4
    i32.const 40000 local.set $spins
    block $gone
      loop $look
        local.get $control i32.atomic.load offset=8 local.tee $seen i32.eqz br_if $gone
        local.get $spins i32.const 1 i32.sub local.tee $spins i32.const 0 i32.gt_s br_if $look
        local.get $control local.get $seen i64.const 20000000000 memory.atomic.wait32 offset=8
            i32.const 2 i32.ne br_if $look
        i32.const 1 return
      end
    end
    local.get $status
  )
  (func $leave
      (param $control i32)
    local.get $control i32.const -1 i32.atomic.rmw.add offset=8 i32.const 1 i32.eq if $last
      local.get $control i32.const 1 memory.atomic.notify offset=8 drop
    end
  )
  (func $join
      (param $control i32)
      (param $ticket i32)
      (result i32)
      (local $spins i32)
      (local $now i32)
    loop $again
      i32.const 100000 local.set $spins
      loop $look
        local.get $control i32.atomic.load local.tee $now local.get $ticket i32.eq if $nothing_new
          local.get $spins i32.const 1 i32.sub local.tee $spins i32.const 0 i32.gt_s br_if $look
          local.get $control local.get $ticket i64.const 500000000 memory.atomic.wait32 i32.const 2
              i32.ne br_if $look
          i32.const -1 return
        end
      end
      local.get $now local.set $ticket
      local.get $control i32.const 1 i32.atomic.rmw.add offset=8 drop
      local.get $control i32.atomic.load offset=4 local.get $now i32.ne if $closed
        local.get $control call $leave
        br $again
      end
    end
    local.get $control i32.atomic.load offset=16
  )
  (func $help
      (param $control i32)
      (result i32)
      (local $ticket i32)
    local.get $control i32.atomic.load local.set $ticket
    local.get $control i32.atomic.load offset=12 i32.const 1 call $run
    drop
    local.get $control call $leave
    local.get $ticket
  )
)
