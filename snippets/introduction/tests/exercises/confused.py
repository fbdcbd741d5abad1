"""The two categories that are confused most often."""

from page.answers import message


# --8<-- [start:block]
def check_confused(
    one,  # the number of one of the two categories
    other,  # the number of the other
    *,
    confusion,
):
    assert one != other, message(
        "A category isn’t confused with itself: the diagonal counts right answers."
    )
    pairs = [(i, j) for i in range(10) for j in range(i)]
    most = max(confusion[i, j] + confusion[j, i] for i, j in pairs)
    found = confusion[one, other] + confusion[other, one]
    assert found == most, message(
        "These two are confused {found:,} times, both directions together: there are "
        "two that are confused more often.",
        found=int(found),
    )


# --8<-- [end:block]
