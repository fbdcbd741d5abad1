"""What the network is worth on near copies, with and without their twins."""

from snippets.challenges.judge_copies import near_rows

# --8<-- [start:block]
print("gap to the     test    same     recognised, %, by networks that")
print("nearest image  images  label,%  saw the copies            did not")
for (low, high), count, *shares in near_rows:
    same, seen, unseen = (100 * share for share in shares)
    row = f"{count:6}{same:9.1f}{seen:13.1f}{unseen:20.1f}"
    print(f"{100 * low:3.0f} to {100 * high:3.0f} %  " + row)
# --8<-- [end:block]
