LINES = {
    "fr": (
        "Exactitude sur les images de validation",
        "Dense, {} paramètres\u00a0: {}\u00a0%",
        "Convolutif, {} paramètres\u00a0: {}\u00a0%",
    ),
    "en": (
        "Accuracy on the validation images",
        "Dense, {} parameters: {}%",
        "Convolutional, {} parameters: {}%",
    ),
}


def test_parameters_and_accuracies_are_printed(
    compared_convolution, convolution, language
):
    block, mark = convolution.module, "," if language == "fr" else "."
    head, dense, convolutional = LINES[language]
    assert compared_convolution.printed.splitlines() == [
        head,
        *(
            line.format(
                network.count_params(),
                f"{100 * shares[-1]:.1f}".replace(".", mark),
            )
            for line, network, shares in [
                (dense, block.dense_network, block.dense_shares),
                (
                    convolutional,
                    block.convolutional_network,
                    block.convolutional_shares,
                ),
            ]
        ),
    ]
