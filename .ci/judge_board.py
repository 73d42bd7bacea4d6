"""Says of each figure of the suites whether it holds, and fails if one that must hold does not.

    judge_board.py BOARD.json REQUIRED.txt
"""

import json
import sys


def verdict(row):
    if row is None:
        return "not measured: its data is not here"
    if row["got"] is None:
        return "FAILED: the suite gave no figure"
    measured = f"{row['got']} of {row['of']}" if row["of"] is not None else f"{row['got']}"
    return f"{measured}{'' if row['ok'] else ', BELOW its target'}"


def main():
    board_path, required_path = sys.argv[1:]
    with open(board_path, encoding="utf-8") as file:
        board = {row["figure"]: row for row in json.load(file)}
    with open(required_path, encoding="utf-8") as file:
        lines = [line.strip() for line in file]
    required = [line for line in lines if line and not line.startswith("#")]
    broken = [name for name in required if name in board and not board[name]["ok"]]
    for name in required:
        print(f"  required: {name}: {verdict(board.get(name))}")
    reached = [n for n, row in board.items() if row["ok"] and n not in required]
    below = [n for n, row in board.items() if row["ok"] is False and n not in required]
    print(f"  reached, not yet required: {', '.join(reached) or 'none'}")
    print(f"  below target, not required: {', '.join(below) or 'none'}")
    sys.exit(1 if broken else 0)


if __name__ == "__main__":
    main()
