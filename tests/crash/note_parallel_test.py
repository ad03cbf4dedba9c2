"""Twenty processes write a note at the same time, and every line of all of them is there, whole and once.

A posting's note, its company's, and the boxes of its checklist; then undo takes exactly one line back.
"""
import os
import re
import subprocess
import tempfile

GONGGO = os.environ['GONGGO']
WRITERS = 20
POSTING = '---\n회사: 모래톱소프트\n---\n# 백엔드 개발자\n\n## 자격요건\n\n- Java를 3년 이상 다룬 분\n'


class Library:
    def __init__(self, folder):
        self.folder = folder

    def command(self, words):
        return [GONGGO, '--db', f'{self.folder}/library.db', *words]

    def environment(self):
        return {'HOME': self.folder, 'LANG': 'ko_KR.UTF-8', 'PATH': '/usr/bin:/bin'}

    def run(self, *words):
        done = subprocess.run(self.command(words), capture_output=True, text=True, env=self.environment(), timeout=120)
        assert done.returncode == 0, (words, done.stderr)
        return done.stdout

    def at_once(self, commands):
        """Starts all, then waits for all."""
        started = [subprocess.Popen(self.command(words), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                                    text=True, env=self.environment()) for words in commands]
        for process, words in zip(started, commands):
            problem = process.communicate(timeout=120)[1]
            assert process.returncode == 0, (words, problem)


def paragraphs(text):
    return sorted(text.strip().split('\n\n'))


def main():
    with tempfile.TemporaryDirectory() as folder:
        library = Library(folder)
        with open(f'{folder}/job.md', 'w', encoding='utf-8') as out:
            out.write(POSTING)
        library.run('add', f'{folder}/job.md')
        posting = re.search(r'"id":"(\w+)"', library.run('list', '--json')).group(1)
        lines = sorted(f'- [ ] 할 일 {number}' for number in range(WRITERS))
        library.at_once([['note', posting, line] for line in lines])
        assert paragraphs(library.run('note', posting)) == lines
        library.at_once([['note', posting, '--company', line] for line in lines])
        assert paragraphs(library.run('note', posting, '--company')) == lines
        library.at_once([['note', posting, '--check', str(number + 1)] for number in range(WRITERS)])
        assert library.run('note', posting).count('- [x] ') == WRITERS
        library.run('undo')
        assert library.run('note', posting).count('- [x] ') == WRITERS - 1
    print(f'{WRITERS} writers: nothing is lost')


main()
