"""How many more labels one point takes, and the law that the error follows."""

from snippets.challenges.by_count import by_count, image_counts
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.seeds import final_accuracies

# --8<-- [start:block]
error_rates = 1 - np.mean(by_count, axis=1)
label_prices = np.diff(image_counts) / (-100 * np.diff(error_rates))

# Each law is fitted without the last count, and has to predict it.
logs = np.log(image_counts)
slope, height = np.polyfit(logs[:-1], np.log(error_rates[:-1]), 1)
power_law = np.exp(height + slope * logs)
log_law = np.polyval(np.polyfit(logs[:-1], error_rates[:-1], 1), logs)

exponent, tenfold = float(-slope), float(10**-slope)
power_error, log_error = float(power_law[-1]), float(log_law[-1])
last_error = float(error_rates[-1])
first_price = round(float(label_prices[0]))
last_price = round(float(label_prices[-1]), -3)
fewest_accuracy, most_accuracy = (1 - error_rates[[0, -1]]).tolist()
longer_error = 1 - float(np.mean(final_accuracies))
# --8<-- [end:block]
