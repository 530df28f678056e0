(module $arrays
  (memory 1 1)
  (export "memory" (memory 0))
  (export "add" (func $add))
  (func $add
      (param $x i32)
      (param $y i32)
      (param $sum i32)
      (param $count i32)
      (local $end i32)
    local.get $x local.get $count i32.const -4 i32.and i32.const 2 i32.shl i32.add local.set $end
    local.get $x local.get $end i32.ne if $some_vectors
      loop $vectors
        local.get $sum local.get $x v128.load align=4 local.get $y v128.load align=4 f32x4.add
            v128.store align=4
        local.get $x i32.const 16 i32.add local.set $x
        local.get $y i32.const 16 i32.add local.set $y
        local.get $sum i32.const 16 i32.add local.set $sum
        local.get $x local.get $end i32.ne br_if $vectors
      end
    end
    local.get $x local.get $count i32.const 3 i32.and i32.const 2 i32.shl i32.add local.set $end
    local.get $x local.get $end i32.ne if $some_floats
      loop $floats
        local.get $sum local.get $x f32.load local.get $y f32.load f32.add f32.store
        local.get $x i32.const 4 i32.add local.set $x
        local.get $y i32.const 4 i32.add local.set $y
        local.get $sum i32.const 4 i32.add local.set $sum
        local.get $x local.get $end i32.ne br_if $floats
      end
    end
  )
)
