"""Kills `gonggo add` at random points and then finds every posting that it had reported, none half-written.

GONGGO_KILLS says how often (200; 20 under a sanitizer), GONGGO_KILL_SEED which points.
"""
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time

GONGGO = os.environ['GONGGO']
KILLS = int(os.environ.get('GONGGO_KILLS') or (20 if os.environ.get('GONGGO_SANITIZE') else 200))
SEED = int(os.environ.get('GONGGO_KILL_SEED', '20261120'))
POSTINGS = 1800

COMPANIES = ['가온상사', '나루소프트', '다온물류', '라온테크', '마루금융', '바른식품', '사람인연', '아람전자']
ROLES = ['백엔드 개발자', '데이터 분석가', '회계 담당자', '물류 관리자', '간호사', '품질 관리 엔지니어']
DUTIES = ['주문 처리 화면을 설계하고 만듭니다', '매출 자료를 모아 보고서를 씁니다', '입고와 출고를 관리합니다',
          '협력 업체와 일정을 맞춥니다', '장애를 살피고 원인을 찾습니다']
DEMANDS = ['Java와 Spring 경험 {}년 이상', 'SQL로 자료를 뽑아 본 경험 {}년', '관련 업무 경력 {}년 이상',
           '지게차 운전 자격', '꼼꼼하게 기록하시는 분', 'AWS나 GCP를 써 보신 분', '영어로 메일을 쓸 수 있는 분']


def write_postings(path, chance):
    with open(path, 'w', encoding='utf-8') as out:
        for number in range(POSTINGS):
            out.write(json.dumps({
                'id': f'p{number}',
                'company': chance.choice(COMPANIES),
                'title': f'{chance.choice(ROLES)} {number}',
                'url': f'https://jobs.example.com/postings/{number}',
                'duties': chance.sample(DUTIES, 3),
                'requirements': [d.format(chance.randint(1, 9)) for d in chance.sample(DEMANDS, 5)],
            }, ensure_ascii=False) + '\n')


class Library:
    def __init__(self, folder, name):
        self.folder = folder
        self.path = os.path.join(folder, name)
        self.reported = set()

    def command(self, *arguments):
        return [GONGGO, '--db', self.path, '--lang', 'ko', '--json', *arguments]

    def run(self, *arguments):
        done = subprocess.run(self.command(*arguments), capture_output=True, text=True, timeout=120,
                              check=False)
        if done.returncode != 0:
            raise AssertionError(f'{arguments}: exit {done.returncode}\n{done.stdout}\n{done.stderr}')
        return done.stdout

    def add(self, postings, kill_after=None):
        """Adds until it is done or killed. Returns whether it was killed."""
        answer = os.path.join(self.folder, 'answer')
        with open(answer, 'wb') as out:
            process = subprocess.Popen(self.command('add', postings), stdout=out,
                                       stderr=subprocess.DEVNULL)
            try:
                code = process.wait(timeout=kill_after)
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGKILL)
                code = process.wait()
        with open(answer, encoding='utf-8', errors='replace') as lines:
            for line in lines:
                # The last line may have been cut: then nothing was said about it yet.
                if line.endswith('\n'):
                    self.reported.add(json.loads(line)['id'])
        if code not in (0, -signal.SIGKILL):
            raise AssertionError(f'add: exit {code}')
        return code != 0

    def ids(self):
        return {json.loads(line)['id'] for line in self.run('list').splitlines()}

    def check(self):
        if not os.path.exists(self.path):
            assert not self.reported, 'postings were reported, but there is no library'
            return
        doctor = subprocess.run(self.command('doctor'), capture_output=True, text=True, timeout=120,
                                check=False)
        # Killed before the library was one: nothing was reported, and adding begins anew.
        if doctor.returncode != 0 and '비어 있는' in doctor.stderr and not self.reported:
            return
        assert doctor.stdout, f'doctor: exit {doctor.returncode}: {doctor.stderr}'
        report = json.loads(doctor.stdout)
        assert report['sound'], report['problems']
        if self.reported:
            missing = self.reported - self.ids()
            assert not missing, f'{len(missing)} reported postings are gone, such as {min(missing)}'


def main():
    chance = random.Random(SEED)
    with tempfile.TemporaryDirectory() as folder:
        postings = os.path.join(folder, 'postings.jsonl')
        write_postings(postings, chance)
        whole = Library(folder, 'whole.db')
        begin = time.monotonic()
        assert not whole.add(postings)
        duration = time.monotonic() - begin
        whole.check()
        assert len(whole.reported) == POSTINGS, len(whole.reported)
        expected = sorted(whole.run('export', '--format', 'jsonl').splitlines())

        kills = 0
        rounds = 0
        with_reports = 0
        library = None
        while kills < KILLS:
            # Mostly a new library, now and then one that was killed before.
            if library is None or chance.random() < 0.7:
                rounds += 1
                library = Library(folder, f'killed{rounds}.db')
            # Beside other work the program is slower than when it was timed, and would be killed too soon.
            reach = 1.1 if with_reports * 3 >= kills else 2.5
            if library.add(postings, kill_after=chance.random() * duration * reach):
                kills += 1
            with_reports += bool(library.reported)
            library.check()
            if kills % 20 == 0:
                # What a killed run left is finished by the next one, as if nothing had happened.
                assert not library.add(postings)
                library.check()
                assert sorted(library.run('export', '--format', 'jsonl').splitlines()) == expected
                library = None
        assert with_reports * 4 > kills, 'too few kills came after a report to say anything'
        print(f'{kills} kills, {with_reports} of them after a report, over {rounds} libraries; '
              f'seed {SEED}, {duration:.2f} s to add {POSTINGS}')


if __name__ == '__main__':
    sys.exit(main())
