def test_the_neurons_that_no_image_wakes_are_counted(silent_neurons, seeds, pixels):
    shown = silent_neurons.module
    images = pixels.module.test_pixels
    for silent, network in zip(
        shown.silent_neurons, seeds.module.networks, strict=True
    ):
        sums = images @ network[0] + network[1]
        # Two orders of summation may tip a sum that is nearly zero over.
        assert (sums <= -1e-4).all(axis=0).sum() <= silent
        assert silent <= (sums <= 1e-4).all(axis=0).sum()
    assert silent_neurons.printed == f"silent_neurons={shown.silent_neurons}\n"
    assert shown.fewest_silent == sorted(shown.silent_neurons)[0]
    assert shown.most_silent == sorted(shown.silent_neurons)[-1]
