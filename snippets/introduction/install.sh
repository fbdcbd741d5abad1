# --8<-- [start:block]
python -m pip install tensorflow matplotlib
# --8<-- [end:block]
