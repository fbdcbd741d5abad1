import pytest


def test_a_step_has_three_parts_for_small_batches_and_large_ones(step_times):
    module = step_times.module
    assert list(module.step_times) == [32, 512]
    assert all(part > 0 for parts in module.step_times.values() for part in parts)
    for count, share in ((32, module.adam_share), (512, module.adam_share_large)):
        *passes, adam = module.step_times[count]
        assert share == pytest.approx(adam / (sum(passes) + adam))


def test_energy_is_power_times_time(energy, step_times):
    seconds = 17_190 * sum(step_times.module.step_times[32])
    assert energy.module.training_seconds == pytest.approx(seconds)
    assert energy.module.watt_hours == pytest.approx(seconds * 50 / 3600)
