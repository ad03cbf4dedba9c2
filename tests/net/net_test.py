#!/usr/bin/env python3
"""Links against a server on 127.0.0.1 with every fault (fault_server.py).

  refusals      every reason not to read a link, with its message in Korean and English
  pages         charsets, cookies, what is sent and what is not
  ten links     a note of ten links ends as ten postings, and those in a calendar; also when killed in the middle
  refresh       unchanged, changed, closed, back; by text, --json and exit code
"""
import json
import os
import signal
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'testing'))
from fault_server import FaultServer, closed_port, posting, self_signed  # noqa: E402
from user_home import GONGGO, UserHome  # noqa: E402

TIMEOUT = '2'
failures = []


def check(condition, what):
    if not condition:
        failures.append(what)
        print('FAILED:', what)


class Home(UserHome):
    """A user with settings of the network; the day is today's."""
    TODAY = None

    def __init__(self, folder, **settings):
        super().__init__(folder)
        config = os.path.join(folder, 'config', 'gonggo')
        os.makedirs(config, exist_ok=True)
        with open(os.path.join(config, 'config.yaml'), 'w', encoding='utf-8') as out:
            for key, value in settings.items():
                out.write(f'net.{key}: "{value}"\n')
        # Nobody is asked through these proxies.
        self.environment |= {'XDG_CONFIG_HOME': folder + '/config', 'XDG_DATA_HOME': folder + '/data',
                             'http_proxy': f'http://127.0.0.1:{closed_port()}', 'https_proxy': 'http://127.0.0.1:1',
                             'ALL_PROXY': 'http://127.0.0.1:1'}

    def run(self, *words, lang='ko'):
        return super().run(*words, code=None, lang=lang, cwd=self.folder, timeout=120)

    def postings(self):
        return self.listed()

    def reset(self):
        for name in os.listdir(self.folder + '/data/gonggo') if os.path.isdir(self.folder + '/data/gonggo') else []:
            os.unlink(f'{self.folder}/data/gonggo/{name}')


SAVE = ('다른 이름으로 저장', 'save the page (Ctrl+S)')


def refusals(home, server, others):
    here = server.url
    denied, broken_robots, tls = others
    literal = [
        ('http://127.0.0.1:1/', '이 컴퓨터를 가리키는 주소(127.0.0.1)라', 'this computer (127.0.0.1)'),
        ('http://localhost/', '이 컴퓨터를 가리키는 주소', 'this computer'),
        ('http://2130706433/', '이 컴퓨터를 가리키는 주소(127.0.0.1)라', 'this computer (127.0.0.1)'),
        ('http://0x7f.1/', '이 컴퓨터를 가리키는 주소(127.0.0.1)라', 'this computer'),
        ('http://[::1]/', '이 컴퓨터를 가리키는 주소(::1)라', 'this computer (::1)'),
        ('http://10.0.0.1/', '내부망을 가리키는 주소(10.0.0.1)라', 'in a private network (10.0.0.1)'),
        ('http://192.168.0.1/', '내부망을 가리키는 주소', 'in a private network'),
        ('http://100.64.0.1/', '내부망을 가리키는 주소', 'in a private network'),
        ('http://[fd12::1]/', '내부망을 가리키는 주소(fd12::1)라', 'in a private network'),
        ('http://169.254.1.1/', '바로 이어진 기기끼리 쓰는 주소', 'link-local'),
        ('http://[fe80::1]/', '바로 이어진 기기끼리 쓰는 주소', 'link-local'),
        ('http://169.254.169.254/latest/meta-data/', '클라우드의 메타데이터 주소', 'metadata service'),
        ('http://[fd00:ec2::254]/', '클라우드의 메타데이터 주소', 'metadata service'),
        ('http://[::ffff:127.0.0.1]/', '이 컴퓨터를 가리키는 주소', 'this computer'),
        ('http://[::ffff:169.254.169.254]/', '클라우드의 메타데이터 주소', 'metadata service'),
        ('http://[64:ff9b::10.0.0.1]/', '내부망을 가리키는 주소', 'in a private network'),
        ('http://[2002:7f00:1::]/', '이 컴퓨터를 가리키는 주소', 'this computer'),
        ('http://0.0.0.0/', '공개된 인터넷 주소', 'no public address'),
        ('http://224.0.0.1/', '공개된 인터넷 주소', 'no public address'),
        ('http://me:secret@127.0.0.1/', '아이디나 비밀번호', 'user name or password'),
        ('http://', '웹 주소가 아닙니다', 'not a web address'),
        ('http://no-such-host.invalid/', '그런 서버를 찾지 못했습니다', 'there is no such server'),
    ]
    served = [
        (here('/to-private'), '내부망을 가리키는 주소(10.0.0.1)라', 'in a private network (10.0.0.1)'),
        (here('/to-metadata'), '클라우드의 메타데이터 주소', 'metadata service'),
        (here('/to-localhost'), '이 컴퓨터를 가리키는 주소', 'this computer'),
        (here('/to-file'), 'http와 https 주소만', 'only http and https'),
        (here('/loop'), '넘기기를 되풀이해', 'redirected again and again'),
        (here('/endless'), '너무 커서(16 MB 초과)', 'over 16 MB'),
        (here('/gzip-bomb'), '너무 커서(16 MB 초과)', 'over 16 MB'),
        (here('/many-headers'), '너무 커서', 'too large'),
        (here('/slow-body'), '서버가 너무 느려', 'too slow'),
        (here('/slow-headers'), '서버가 너무 느려', 'too slow'),
        (here('/truncated'), '중간에서 끊겼습니다', 'was cut off'),
        (here('/not-http'), '웹 서버가 아닌 것이', 'not a web server'),
        (here('/nothing'), '웹 서버가 아닌 것이', 'not a web server'),
        (here('/forbidden'), '보여 주지 않습니다 (403)', 'refused (403)'),
        (here('/login'), '로그인이 필요한', 'need a login'),
        (here('/gone'), '페이지가 없습니다 (410)', 'no such page (410)'),
        (here('/nowhere'), '페이지가 없습니다 (404)', 'no such page (404)'),
        (here('/broken'), '서버에 문제가 있습니다 (500)', 'the server failed (500)'),
        (here('/unavailable'), '잠시 뒤에 다시', 'Try again later'),
        (here('/busy'), '3600초 뒤에 다시', 'in 3600 seconds'),
        (here('/scripts'), '본문이 스크립트로 채워지는 페이지입니다', 'filled in by scripts'),
        (here('/robot-check'), '페이지에 공고가 보이지 않습니다', 'no posting on the page'),
        (here('/empty'), '내용이 없는 페이지', 'nothing on this page'),
        (here('/program'), '글로 읽을 수 없는', 'cannot be read as text'),
        (denied.url('/posting/1'), 'robots.txt로 프로그램의 접근을', 'robots.txt asks programs'),
        (broken_robots.url('/posting/1'), 'robots.txt를 읽지 못해', 'robots.txt could not be read'),
        (f'http://{home.closed}/', '연결하지 못했습니다', 'cannot connect'),
    ]
    if tls:
        served.append((tls.url('/posting/1'), '인증서를 믿을 수 없어', 'certificate cannot be trusted'))
    else:
        print('skipped: bad TLS (there is no openssl)')
    for url, korean, english in literal + served:
        for lang, words in (('ko', korean), ('en', english)):
            done = home.run('add', url, lang=lang)
            check(done.returncode == 1, f'{url} ({lang}): exit code {done.returncode}')
            check(words in done.stderr, f'{url} ({lang}): {done.stderr!r} lacks {words!r}')
            check('secret' not in done.stderr, f'{url}: shows a password')
    # Where a page could be had by hand, the message says how.
    for path in ('/scripts', '/forbidden', '/loop', '/slow-body'):
        for lang, words in zip(('ko', 'en'), SAVE):
            check(words in home.run('add', here(path), lang=lang).stderr, f'{path} ({lang}): does not say how to save')
    check(home.run('list', '--json').stdout == '', 'a refusal was stored')
    check(not denied.paths(), 'a page that robots.txt forbids was asked for')
    done = home.run('add', here('/gone') + '?id=3&token=abcdef&session_id=xyz')
    check('abcdef' not in done.stderr and 'xyz' not in done.stderr, 'a token is shown')
    check(home.run('add', 'ftp://a.example/1').returncode == 1, 'ftp')


def pages(home, server):
    home.reset()
    for path, company in (('/euc-kr', '라온조선'), ('/wrong-charset', '마루악기'), ('/cookie', '다솜온실'), ('/cookie', '다솜온실')):
        done = home.run('add', server.url(path))
        check(done.returncode == 0, f'{path}: {done.stderr}')
        check(any(p['company'] == company for p in home.postings()), f'{path}: {company} is not there')
    check(len(home.postings()) == 3, 'the same page twice is one posting')
    for path, headers in server.asked:
        check(headers.get('user-agent', '').startswith('gonggo/'), f'{path}: user agent {headers.get("user-agent")}')
        check('cookie' not in headers and 'authorization' not in headers and 'referer' not in headers,
              f'{path}: {headers}')
    done = home.run('show', home.postings()[0]['id'], '--json')
    link = json.loads(done.stdout)['posting']['link']
    check(link == server.url('/cookie'), f'the link is {link}')


def write_note(home, server):
    with open(home.folder + '/볼것.md', 'w', encoding='utf-8') as out:
        out.write('# 이번 주에 볼 공고\n\n')
        for number in range(10):
            out.write(f'- [백엔드 {number}]({server.url(f"/posting/{number}")})\n')


def ten_links(home, server):
    home.reset()
    write_note(home, server)
    done = home.run('add', '볼것.md')
    check(done.returncode == 0, f'ten links: {done.stderr}')
    check('새 공고 10건' in done.stdout, f'ten links: {done.stdout}')
    check(len(home.postings()) == 10, 'ten links are not ten postings')
    again = home.run('add', '볼것.md')
    check('그대로 10건' in again.stdout, f'again: {again.stdout}')
    first = home.postings()[0]['id']
    check(home.run('track', first, '지원 완료').returncode == 0, 'track')
    calendar = home.run('calendar', '--as-of', '2026-12-20').stdout
    check(calendar.count('BEGIN:VEVENT') == 9, f'deadlines in the calendar: {calendar.count("BEGIN:VEVENT")} of 9')
    due = home.run('due', '--as-of', '2026-12-28', '--json').stdout.splitlines()
    check(sum(json.loads(line)['kind'] == 'deadline' for line in due) == 9, 'deadlines that are due')
    # One step of undo (behind the tracking).
    home.run('undo')
    home.run('undo')
    check(home.postings() == [], 'undo takes the ten back')
    kept = home.run('add', '--no-fetch', '볼것.md')
    check(kept.returncode == 0 and len(home.postings()) >= 1, '--no-fetch takes the note itself')
    os.makedirs(home.folder + '/메모함', exist_ok=True)
    os.replace(home.folder + '/볼것.md', home.folder + '/메모함/볼것.md')
    server.asked.clear()
    folder = home.run('add', '메모함')
    check('이 파일을 직접 적어 주세요: gonggo add 메모함/볼것.md' in folder.stderr and not server.asked,
          f'links of a folder: {folder.stderr} {server.asked}')
    both = home.run('add', '--no-fetch', server.url('/posting/1'))
    check(both.returncode == 2, '--no-fetch with a link is a contradiction')


def killed(home, server):
    home.reset()
    write_note(home, server)
    server.pages['/posting/6'] = None  # answered by the fault below
    from fault_server import FAULTS
    FAULTS['/posting/6'] = FAULTS['/slow-body']
    process = subprocess.Popen([GONGGO, 'add', '볼것.md', '--json'], env=home.environment, cwd=home.folder,
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    reported = [process.stdout.readline() for _ in range(6)]
    time.sleep(0.2)
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    stored = {p['id'] for p in home.postings()}
    check({json.loads(line)['id'] for line in reported} <= stored, 'a killed add lost what it had reported')
    del FAULTS['/posting/6']
    server.pages['/posting/6'] = (200, {}, posting(6))
    done = home.run('add', '볼것.md')
    check(done.returncode == 0 and len(home.postings()) == 10, f'after the kill: {done.stdout} {done.stderr}')
    check(home.run('doctor').returncode == 0, 'doctor')


def looks(home):
    done = home.run('refresh', '--json')
    return done.returncode, {json.loads(line)['link'].rsplit('/', 1)[1]: json.loads(line)
                             for line in done.stdout.splitlines()}


def refresh(home, server):
    home.reset()
    write_note(home, server)
    for number in range(10):
        server.pages[f'/posting/{number}'] = (200, {'ETag': f'"{number}"'}, posting(number))
    home.run('add', '볼것.md')
    server.asked.clear()
    code, seen = looks(home)
    check(code == 0 and {s['status'] for s in seen.values()} == {'unchanged'}, f'unchanged: {seen}')
    check(all('if-none-match' in h for p, h in server.asked if p != '/robots.txt'), 'validators are sent')

    server.pages['/posting/1'] = (200, {'ETag': '"1b"'}, posting(1, deadline='2027-01-15'))
    server.pages['/posting/2'] = (404, {}, '')
    server.pages['/posting/3'] = (200, {'ETag': '"3b"'}, posting(3, notice='<p>마감된 공고입니다.</p>'))
    server.pages['/posting/4'] = (302, {'Location': '/posting'}, '')
    server.pages['/posting'] = (200, {}, posting(9))
    server.pages['/posting/5'] = (500, {}, '')
    server.pages['/posting/7'] = (200, {}, '<!doctype html><html><body><h1>로그인</h1></body></html>')
    code, seen = looks(home)
    check(code == 1, f'a link that cannot be looked at: exit code {code}')
    expected = {'1': ('changed', None), '2': ('closed', 'gone'), '3': ('closed', 'page'), '4': ('closed', 'list'),
                '5': ('failed', None), '7': ('failed', None), '6': ('unchanged', None)}
    for number, (status, reason) in expected.items():
        got = seen[number]
        check((got['status'], got['reason']) == (status, reason), f'{number}: {got}')
    check(any('2026-12-31' in c and '2027-01-15' in c for c in seen['1']['changes']), f'what changed: {seen["1"]}')
    check(seen['5']['problem'] == 'server_error' and '500' in seen['5']['message'], f'{seen["5"]}')
    shown = home.run('refresh')
    check('여전히 마감 (페이지가 없습니다): 가온빵집 · 백엔드 개발자' in shown.stdout, shown.stdout)
    check('링크 10개를 확인했습니다: 그대로 5, 바뀜 0, 마감 3, 다시 열림 0, 확인 못 함 2' in shown.stdout, shown.stdout)

    # Of links that fail alike, the first is told with its reason, the others are named once at the end.
    for number in (6, 8):
        server.pages[f'/posting/{number}'] = (500, {}, '')
    alike = home.run('refresh')
    check(alike.stderr.count('500') == 1 and '같은 이유로 확인하지 못한 링크가 2개 더 있습니다: ' in alike.stderr, alike.stderr)
    check('/posting/8' in alike.stderr and '확인 못 함 4' in alike.stdout, alike.stderr)
    for number in (6, 8):
        server.pages[f'/posting/{number}'] = (200, {'ETag': f'"{number}"'}, posting(number))

    two = seen['2']['id']
    check('마감 (페이지가 없습니다' in home.run('show', two).stdout, 'show says that it is closed')
    check(json.loads(home.run('show', two, '--json').stdout)['link_state']['condition'] == 'closed', 'show --json')
    home.run('track', two, '관심')
    due = [json.loads(line) for line in home.run('due', '--as-of', '2026-12-28', '--json').stdout.splitlines()]
    check([d['kind'] for d in due if d['id'] == two] == ['closed'], f'due of a closed one: {due}')
    check(seen['7']['problem'] == 'no_posting', f'{seen["7"]}')
    for number in (2, 3, 4, 5, 7):
        server.pages[f'/posting/{number}'] = (200, {'ETag': f'"{number}"'}, posting(number))
    english = home.run('refresh', lang='en')
    check('open again: 가온빵집' in english.stdout and english.returncode == 0, english.stdout)
    check(len(home.postings()) == 10, 'refresh makes no postings')
    one = home.run('refresh', home.postings()[0]['id'], '--json')
    check(len(one.stdout.splitlines()) == 1, 'refresh of one posting')


def behind_proxy(server):
    """With a proxy everything goes through it, whatever the environment excepts."""
    with tempfile.TemporaryDirectory() as folder:
        home = Home(folder, proxy=f'http://127.0.0.1:{closed_port()}', timeout=TIMEOUT)
        home.environment['NO_PROXY'] = home.environment['no_proxy'] = 'localhost,gonggo.example'
        asked = len(server.asked)
        done = home.run('add', f'http://localhost:{server.host().split(":")[1]}/posting')
        check(done.returncode == 1 and len(server.asked) == asked, f"NO_PROXY opens a way past the proxy: {done}")


def main():
    with tempfile.TemporaryDirectory() as folder:
        server = FaultServer()
        denied = FaultServer(robots=(200, 'User-agent: *\nDisallow: /posting\n'))
        denied.paths = lambda: [p for p, _ in denied.asked if p != '/robots.txt']
        broken_robots = FaultServer(robots=(500, ''))
        certificate = self_signed(folder)
        tls = FaultServer(certificate=certificate) if certificate else None
        closed = f'127.0.0.1:{closed_port()}'
        hosts = [s.host() for s in (server, denied, broken_robots, tls) if s] + [closed]
        home = Home(folder, allow_hosts=', '.join(hosts), timeout=TIMEOUT, contact='mailto:test@gonggo.example')
        home.closed = closed
        for part in (lambda: refusals(home, server, (denied, broken_robots, tls)), lambda: pages(home, server),
                     lambda: ten_links(home, server), lambda: killed(home, server), lambda: refresh(home, server), lambda: behind_proxy(server)):
            part()
    print('FAILED' if failures else 'ok')
    return 1 if failures else 0


if __name__ == '__main__':
    sys.exit(main())
