"""What the network is worth on near copies, with and without their twins."""

from snippets.challenges.judge_copies import near_rows

# --8<-- [start:block]
print("             test    same  recognised, %")
print("     gap   images label,%  seen   unseen")
for (low, high), count, *shares in near_rows:
    same, seen, unseen = (100 * share for share in shares)
    row = f"{count:7}{same:8.1f}{seen:6.1f}{unseen:9.1f}"
    print(f"{100 * low:.0f} to {100 * high:3.0f}%" + row)
# --8<-- [end:block]
