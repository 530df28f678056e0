(module $golden
  (import "ocellus" "memory" (memory 1 1))
  (func $top_k
      (param $words i32)
      (param $from i32)
      (param $to i32)
      (local $x i32)
      (local $count i32)
      (local $out i32)
      (local $most i32)
      (local $i i32)
      (local $found i32)
      (local $at i32)
      (local $value f32)
      (local $before i32)
    local.get $words i32.load local.set $x
    local.get $words i32.load offset=4 local.set $count
    local.get $words i32.load offset=8 local.set $out
    local.get $words i32.load offset=12 local.set $most
    local.get $i local.get $count i32.lt_s if $if_next0
      loop $next0
        local.get $i i32.const 4 i32.mul local.get $x i32.add f32.load local.set $value
        local.get $found i32.const 8 i32.mul local.get $out i32.add local.set $at
        block $next
          local.get $found local.get $most i32.lt_s if $then1
            local.get $found i32.const 1 i32.add local.set $found
          else
            local.get $at i32.const -8 i32.add local.set $at
            local.get $value local.get $at f32.load offset=4 align=1 f32.gt local.get $at
                f32.load offset=4 align=1 local.get $at f32.load offset=4 align=1 f32.ne
                local.get $value local.get $value f32.eq i32.and i32.or i32.eqz
                br_if $next
          end
          block $placed
            loop $move
              local.get $at local.get $out i32.eq br_if $placed
              local.get $at i32.const 8 i32.sub local.set $before
              local.get $value local.get $before f32.load offset=4 align=1 f32.gt local.get $before
                  f32.load offset=4 align=1 local.get $before
                  f32.load offset=4 align=1 f32.ne local.get $value local.get $value
                  f32.eq i32.and i32.or i32.eqz br_if $placed
              local.get $at local.get $before i32.load align=1 i32.store align=1
              local.get $at local.get $before f32.load offset=4 align=1 f32.store offset=4 align=1
              local.get $before local.set $at
              br $move
            end
          end
          local.get $at local.get $i i32.store align=1
          local.get $at local.get $value f32.store offset=4 align=1
        end
        local.get $i i32.const 1 i32.add local.set $i
        local.get $i local.get $count i32.lt_s br_if $next0
      end
    end
  )
)
