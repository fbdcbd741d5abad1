LINES = {
    "fr": (
        "Sur les 2\u202f000 premières images de test\u00a0:",
        "Plus proche voisin\u00a0: {}\u00a0%",
        "Notre réseau\u00a0: {}\u00a0%",
    ),
    "en": (
        "On the first 2,000 test images:",
        "Nearest neighbour: {}%",
        "Our network: {}%",
    ),
}


def test_both_accuracies_are_printed(baselines, nearest_neighbour, language):
    block = nearest_neighbour.module
    head, *lines = LINES[language]
    shares = block.nearest_accuracy, block.same_accuracy
    mark = "," if language == "fr" else "."
    assert baselines.printed.splitlines() == [
        head,
        *(
            line.format(f"{100 * share:.1f}".replace(".", mark))
            for line, share in zip(lines, shares, strict=True)
        ),
    ]
    assert len(block.asked_images) == 2_000
