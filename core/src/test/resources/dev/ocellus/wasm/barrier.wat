(module $threads
  (memory 1 1 shared)
  (export "memory" (memory 0))
  (export "barrier" (func $barrier))
  (func $barrier
      (param $threads i32)
      (local $round i32)
    i32.const 0 i32.atomic.load offset=4 local.set $round
    i32.const 0 i32.const 1 i32.atomic.rmw.add i32.const 1 i32.add local.get $threads i32.eq
        if $last
      i32.const 0 i32.const 0 i32.atomic.store
      i32.const 0 i32.const 1 i32.atomic.rmw.add offset=4 drop
      i32.const 0 i32.const -1 memory.atomic.notify offset=4 drop
    else
      loop $wait
        i32.const 0 local.get $round i64.const -1 memory.atomic.wait32 offset=4 drop
        i32.const 0 i32.atomic.load offset=4 local.get $round i32.eq br_if $wait
      end
    end
  )
)
