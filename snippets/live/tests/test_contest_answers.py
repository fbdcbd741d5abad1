def test_the_answers_are_the_names_of_the_labels_in_order(
    contest_answers, contest_images, load_data, class_names
):
    labels = load_data.module.test_labels[contest_images.module.chosen]
    names = class_names.module.class_names
    assert contest_answers.printed.splitlines() == [names[label] for label in labels]
