def test_no_test_image_stands_among_the_training_images(exact_copies):
    assert exact_copies.module.exact == []
    assert exact_copies.printed == "len(exact)=0\n"


def test_copies_are_found_where_there_are_some(exact_copies, pixels):
    train_pixels = pixels.module.train_pixels
    images = train_pixels[[5, 8, 1]].copy()
    images[1, 400] += 1 / 255
    assert exact_copies.module.copies(images, train_pixels) == [0, 2]
