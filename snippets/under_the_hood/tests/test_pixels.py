import numpy as np


def test_each_image_is_a_row(pixels, normalize, load_data):
    assert pixels.printed == (
        "train_pixels.shape=(60000, 784) test_pixels.shape=(10000, 784)\n"
    )
    for rows, images in [
        (pixels.module.train_pixels, normalize.module.train_images),
        (pixels.module.test_pixels, normalize.module.test_images),
    ]:
        assert rows.dtype == np.float32
        assert np.allclose(rows[17], images[17].ravel(), atol=1e-7)
