"""Has a hub's stories corrected as an editor does, in two rounds: what is done, and what is taken back.

    correct_stories.py PROGRAM DIRECTORY do|undo

The newest public stories are called otherwise, moved, merged and retracted; then a title and a section are given back,
a merge is split and a retraction ended. DIRECTORY has the hub's feeds.yml.
"""

import json
import pathlib
import subprocess
import sys


class Editor:
    def __init__(self, program, directory):
        self.program = program
        self.place = ["--config", f"{directory}/feeds.yml", "--directory", directory]
        self.notes = pathlib.Path(directory, "corrected.json")

    def ask(self, *words):
        out = subprocess.run(
            [self.program, "stories", *map(str, words), "--json", *self.place], check=True, stdout=subprocess.PIPE
        ).stdout
        return json.loads(out)

    def decide(self, *words):
        return self.ask(*words, "--by", "bench")

    def do(self):
        stories = [row["story"] for row in self.ask("list", "--section", "national", "--limit", 8)]
        if len(stories) < 8:
            sys.exit("correct_stories: the hub has fewer than 8 stories in national")
        called, moved, kept, twin, parted, other, gone, back = stories
        self.decide("title", called, "Tên mới & <b>đậm</b> “của” ban biên tập")
        self.decide("move", moved, "international")
        self.decide("merge", kept, twin)
        merged = self.decide("merge", parted, other)["story"]["story"]
        self.decide("retract", gone, "--reason", "Đăng nhầm: số liệu <chưa> đúng & thiếu nguồn")
        self.decide("retract", back)
        self.notes.write_text(json.dumps({"called": called, "moved": moved, "merged": merged, "back": back}))

    def undo(self):
        done = json.loads(self.notes.read_text())
        self.decide("title", done["called"])
        self.decide("move", done["moved"], "national")
        story = self.ask("show", done["merged"])
        copy = next(told["article"] for told in story["articles"] if not told["isLead"])
        self.decide("split", done["merged"], copy)
        self.decide("unretract", done["back"])


def main():
    if len(sys.argv) != 4 or sys.argv[3] not in ("do", "undo"):
        sys.exit(__doc__)
    editor = Editor(sys.argv[1], sys.argv[2])
    editor.do() if sys.argv[3] == "do" else editor.undo()


if __name__ == "__main__":
    main()
