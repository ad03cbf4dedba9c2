"""Kills `gonggo vault` at random points, and finds no note half-written and nothing of the user's lost.

GONGGO_KILLS says how often (100; 10 under a sanitizer), GONGGO_KILL_SEED which points. At the end `--watch` follows
one change in each direction.
"""
import json
import os
import pathlib
import random
import signal
import subprocess
import sys
import tempfile
import time

GONGGO = os.environ['GONGGO']
KILLS = int(os.environ.get('GONGGO_KILLS') or (10 if os.environ.get('GONGGO_SANITIZE') else 100))
SEED = int(os.environ.get('GONGGO_KILL_SEED', '20261120'))
POSTINGS = int(os.environ.get('GONGGO_VAULT_POSTINGS', '300'))
PATIENCE = 60  # seconds until a change must have been followed


def run(folder, *words):
    return subprocess.run([GONGGO, '--db', f'{folder}/library.db', *words], capture_output=True, text=True,
                          env={'HOME': folder, 'LANG': 'ko_KR.UTF-8', 'PATH': '/usr/bin:/bin'}, timeout=300)


def start(folder, *words):
    return subprocess.Popen([GONGGO, '--db', f'{folder}/library.db', *words], stdout=subprocess.DEVNULL,
                            stderr=subprocess.DEVNULL, env={'HOME': folder, 'PATH': '/usr/bin:/bin'})


def write_postings(path):
    with open(path, 'w', encoding='utf-8') as out:
        for number in range(POSTINGS):
            out.write(json.dumps({
                'id': f'p{number}', 'company': f'회사{number}', 'title': f'개발자 {number}',
                'url': f'https://jobs.example.com/postings/{number}', 'deadline': '2026-12-31',
                'requirements': ['Java와 Spring 경험 3년 이상', 'SQL로 자료를 뽑아 본 경험', '꼼꼼하게 기록하시는 분'],
            }, ensure_ascii=False) + '\n')


def check_whole(vault, bodies):
    for note in vault.rglob('*.md'):
        text = note.read_text(encoding='utf-8')
        assert text.startswith('---\n') and text.count('\n---\n') >= 1, note
        assert text.count('%% gonggo:begin') == 1 and text.count('%% gonggo:end') == 1, note
        if note.name in bodies:
            assert text.endswith(bodies[note.name]), note


def edit(note, stage, body):
    text = note.read_text(encoding='utf-8')
    head, rest = text.split('\n---\n', 1)
    lines = [line for line in head.split('\n') if not line.startswith('단계:')] + [f'단계: {stage}']
    note.write_text('\n'.join(lines) + '\n---\n' + rest + body, encoding='utf-8')


def is_of_posting(note):
    """Rather than the index, a company's or a skill's."""
    return note.parent.name == 'vault' and '공고 현황' not in note.name


def wait_until(condition):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.05)
    return False


def main():
    chance = random.Random(SEED)
    with tempfile.TemporaryDirectory() as folder:
        vault = pathlib.Path(folder) / 'vault'
        write_postings(f'{folder}/jobs.jsonl')
        assert run(folder, 'add', f'{folder}/jobs.jsonl').returncode == 0
        began = time.monotonic()
        assert run(folder, 'vault', str(vault)).returncode == 0
        first = time.monotonic() - began
        began = time.monotonic()
        assert run(folder, 'vault', str(vault)).returncode == 0
        second = time.monotonic() - began
        print(f'{POSTINGS} notes: first {first:.2f} s, second {second:.2f} s')
        bodies = {}
        ids = [json.loads(line)['id'] for line in run(folder, 'list', '--json').stdout.splitlines()]
        for kill in range(KILLS):
            for note in chance.sample(sorted(vault.rglob('*.md')), min(30, POSTINGS)):
                if '공고 현황' in note.name:
                    continue
                body = f'내 글 {kill}\n'
                bodies[note.name] = bodies.get(note.name, '') + body
                if is_of_posting(note):
                    edit(note, chance.choice(['관심', '지원 준비']), body)
                else:
                    note.write_text(note.read_text(encoding='utf-8') + body, encoding='utf-8')
            run(folder, 'note', chance.choice(ids), f'메모 {kill}')
            process = start(folder, 'vault', str(vault))
            time.sleep(chance.uniform(0, max(second * 4, 0.05)))
            process.send_signal(signal.SIGKILL)
            process.wait()
            check_whole(vault, bodies)
        run(folder, 'vault', str(vault))
        check_whole(vault, bodies)
        assert not list(vault.rglob('.*.md.gonggo')), 'a killed process left a file'
        left = [line for line in run(folder, 'vault', str(vault), '--json').stdout.splitlines()]
        report = json.loads(left[-1])
        assert report['created'] == report['written'] == report['applied'] == 0, report
        assert run(folder, 'doctor').returncode == 0

        # --watch, both ways, of a note that no kill left in a conflict
        with open(f'{folder}/one.jsonl', 'w', encoding='utf-8') as out:
            out.write(json.dumps({'company': '마지막회사', 'title': '사서', 'url': 'https://jobs.example.com/postings/last',
                                  'requirements': ['책을 정리해 보신 분', 'SQL로 자료를 뽑아 본 경험']}, ensure_ascii=False))
        run(folder, 'add', f'{folder}/one.jsonl')
        run(folder, 'vault', str(vault))
        note = next(n for n in vault.rglob('*.md') if n.name.startswith('마지막회사 -'))
        posting = json.loads(run(folder, 'list', '마지막회사', '--json').stdout)['id']
        watching = start(folder, 'vault', str(vault), '--watch')
        try:
            edit(note, '지원 완료', '')
            assert wait_until(lambda: json.loads(run(folder, 'track', posting, '--json').stdout)['stage'] == 'applied')
            run(folder, 'track', posting, '코테')
            assert wait_until(lambda: '단계: "코딩테스트"' in note.read_text(encoding='utf-8'))
        finally:
            watching.send_signal(signal.SIGTERM)
            watching.wait()
    print(f'{KILLS} kills: every note whole')


if __name__ == '__main__':
    sys.exit(main())
