import numpy as np


def test_each_image_is_a_row(pixels, hold_out, normalize):
    assert pixels.printed == (
        "fit_pixels.shape=(55000, 784)\n"
        "valid_pixels.shape=(5000, 784)\n"
        "test_pixels.shape=(10000, 784)\n"
    )
    for rows, images in [
        (pixels.module.fit_pixels, hold_out.module.fit_images),
        (pixels.module.valid_pixels, hold_out.module.valid_images),
        (pixels.module.test_pixels, normalize.module.scaled_test_images),
    ]:
        assert rows.dtype == np.float32
        assert np.array_equal(rows[17], images[17].ravel())
