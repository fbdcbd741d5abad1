def test_no_test_image_stands_among_the_training_images(exact_copies):
    assert exact_copies.module.exact == []
    assert exact_copies.printed == "len(exact)=0\n"


def test_copies_are_found_where_there_are_some(exact_copies, load_data):
    train_images = load_data.module.train_images
    images = train_images[[5, 8, 1]].copy()
    images[1, 14, 14] ^= 1
    assert exact_copies.module.copies(images, train_images) == [0, 2]
