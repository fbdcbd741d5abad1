"""Where the time of a correction goes, in a table."""

from snippets.challenges.step_times import step_times

# --8<-- [start:block]
print("images   millisecondes par correction")
print("par lot aller retour  Adam  tout   /image")
for size, seconds in step_times.items():
    parts = [1000 * part for part in (*seconds, sum(seconds))]
    row = "".join(f"{part:6.2f}" for part in parts)
    print(f"{size:8}{row} {parts[-1] / size:8.4f}".replace(".", ","))
# --8<-- [end:block]
