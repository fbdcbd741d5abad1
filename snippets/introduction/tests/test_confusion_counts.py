def test_it_is_the_matrix_row_by_row(confusion_counts, confusion_matrix):
    rows = confusion_matrix.module.confusion.tolist()
    assert confusion_counts.module.confusion_counts == [
        count for row in rows for count in row
    ]
