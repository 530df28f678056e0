(module $golden
  (import "ocellus" "memory" (memory 1 1))
  (func $pack_columns
      (param $words i32)
      (param $from i32)
      (param $to i32)
      (local $x i32)
      (local $factors i32)
      (local $out i32)
      (local $nonfinite i32)
      (local $k i32)
      (local $columns i32)
      (local $row_step i32)
      (local $column_step i32)
      (local $columns_left i32)
      (local $x_at i32)
      (local $factors_at i32)
      (local $out_at i32)
      (local $rows_left i32)
      (local $value v128)
      (local $factors0 v128)
      (local $factors1 v128)
      (local $at i32)
      (local $zeros v128)
    local.get $words i32.load local.set $x
    local.get $words i32.load offset=4 local.set $factors
    local.get $words i32.load offset=8 local.set $out
    local.get $words i32.load offset=12 local.set $nonfinite
    local.get $words i32.load offset=16 local.set $k
    local.get $words i32.load offset=20 local.set $columns
    local.get $words i32.load offset=24 local.set $row_step
    local.get $words i32.load offset=28 local.set $column_step
    local.get $from local.get $to i32.lt_s if $if_next0
      loop $next0
        local.get $columns local.get $from i32.const 8 i32.mul i32.sub local.set $columns_left
        local.get $column_step local.get $from i32.mul i32.const 8 i32.mul local.get $x i32.add
            local.set $x_at
        local.get $from i32.const 32 i32.mul local.get $factors i32.add local.set $factors_at
        local.get $from local.get $k i32.mul i32.const 32 i32.mul local.get $out i32.add
            local.set $out_at
        local.get $k local.set $rows_left
        local.get $columns_left i32.const 8 i32.ge_s local.get $column_step i32.const 4 i32.eq
            i32.and if $then1
          local.get $factors_at v128.load align=4 local.set $factors0
          local.get $factors_at v128.load offset=16 align=4 local.set $factors1
          local.get $rows_left if $if_next2
            loop $next2
              local.get $x_at v128.load align=1 local.get $factors0 f32x4.mul local.set $value
              local.get $out_at local.get $value v128.store align=4
              local.get $x_at v128.load offset=16 align=1 local.get $factors1 f32x4.mul
                  local.set $value
              local.get $out_at local.get $value v128.store offset=16 align=4
              local.get $x_at local.get $row_step i32.add local.set $x_at
              local.get $out_at i32.const 32 i32.add local.set $out_at
              local.get $rows_left i32.const 1 i32.sub local.tee $rows_left br_if $next2
            end
          end
        else
          local.get $rows_left if $if_next3
            loop $next3
              local.get $x_at local.set $at
              local.get $columns_left i32.const 0 i32.gt_s if $then4
                local.get $out_at local.get $at f32.load align=1 local.get $factors_at f32.load
                    f32.mul f32.store
              else
                local.get $out_at f32.const 0 f32.store
              end
              local.get $at local.get $column_step i32.add local.set $at
              local.get $columns_left i32.const 1 i32.gt_s if $then5
                local.get $out_at local.get $at f32.load align=1 local.get $factors_at
                    f32.load offset=4 f32.mul f32.store offset=4
              else
                local.get $out_at f32.const 0 f32.store offset=4
              end
              local.get $at local.get $column_step i32.add local.set $at
              local.get $columns_left i32.const 2 i32.gt_s if $then6
                local.get $out_at local.get $at f32.load align=1 local.get $factors_at
                    f32.load offset=8 f32.mul f32.store offset=8
              else
                local.get $out_at f32.const 0 f32.store offset=8
              end
              local.get $at local.get $column_step i32.add local.set $at
              local.get $columns_left i32.const 3 i32.gt_s if $then7
                local.get $out_at local.get $at f32.load align=1 local.get $factors_at
                    f32.load offset=12 f32.mul f32.store offset=12
              else
                local.get $out_at f32.const 0 f32.store offset=12
              end
              local.get $at local.get $column_step i32.add local.set $at
              local.get $columns_left i32.const 4 i32.gt_s if $then8
                local.get $out_at local.get $at f32.load align=1 local.get $factors_at
                    f32.load offset=16 f32.mul f32.store offset=16
              else
                local.get $out_at f32.const 0 f32.store offset=16
              end
              local.get $at local.get $column_step i32.add local.set $at
              local.get $columns_left i32.const 5 i32.gt_s if $then9
                local.get $out_at local.get $at f32.load align=1 local.get $factors_at
                    f32.load offset=20 f32.mul f32.store offset=20
              else
                local.get $out_at f32.const 0 f32.store offset=20
              end
              local.get $at local.get $column_step i32.add local.set $at
              local.get $columns_left i32.const 6 i32.gt_s if $then10
                local.get $out_at local.get $at f32.load align=1 local.get $factors_at
                    f32.load offset=24 f32.mul f32.store offset=24
              else
                local.get $out_at f32.const 0 f32.store offset=24
              end
              local.get $at local.get $column_step i32.add local.set $at
              local.get $columns_left i32.const 7 i32.gt_s if $then11
                local.get $out_at local.get $at f32.load align=1 local.get $factors_at
                    f32.load offset=28 f32.mul f32.store offset=28
              else
                local.get $out_at f32.const 0 f32.store offset=28
              end
              local.get $at local.get $column_step i32.add local.set $at
              local.get $x_at local.get $row_step i32.add local.set $x_at
              local.get $out_at i32.const 32 i32.add local.set $out_at
              local.get $rows_left i32.const 1 i32.sub local.tee $rows_left br_if $next3
            end
          end
        end
        v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 local.set $zeros
        local.get $k local.set $rows_left
        local.get $rows_left if $if_next12
          loop $next12
            local.get $out_at i32.const -32 i32.add local.set $out_at
            local.get $out_at v128.load align=4
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 f32x4.mul
                local.get $zeros f32x4.add local.set $zeros
            local.get $out_at v128.load offset=16 align=4
                v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000 f32x4.mul
                local.get $zeros f32x4.add local.set $zeros
            local.get $rows_left i32.const 1 i32.sub local.tee $rows_left br_if $next12
          end
        end
        local.get $zeros local.get $zeros f32x4.ne v128.any_true if $then13
          local.get $nonfinite i32.const 1 i32.store
        end
        local.get $from i32.const 1 i32.add local.set $from
        local.get $from local.get $to i32.lt_s br_if $next0
      end
    end
  )
)
