LINES = {
    "fr": (
        "Réseau dense\u00a0: {} paramètres",
        "    {}\u00a0% d’exactitude sur les images de validation",
        "Réseau convolutif\u00a0: {} paramètres",
        "    {}\u00a0% d’exactitude sur les images de validation",
    ),
    "en": (
        "Dense network: {} parameters",
        "    {}% accuracy on the validation images",
        "Convolutional network: {} parameters",
        "    {}% accuracy on the validation images",
    ),
}


def test_parameters_and_accuracies_are_printed(
    compared_convolution, convolution, language
):
    block, mark = convolution.module, "," if language == "fr" else "."
    values = []
    for network, shares in [
        (block.dense_network, block.dense_shares),
        (block.convolutional_network, block.convolutional_shares),
    ]:
        share = f"{100 * shares[-1]:.1f}".replace(".", mark)
        values += [network.count_params(), share]
    assert compared_convolution.printed.splitlines() == [
        line.format(value) for line, value in zip(LINES[language], values, strict=True)
    ]
