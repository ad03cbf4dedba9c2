"""A web server on 127.0.0.1 that does everything that servers do wrong, for net_test.py.

FaultServer(robots=…) answers the paths below, counts who asked for what, and serves `pages`, which
a test may change: path → (status, headers, body). Bounded: an endless answer ends after 64 MB or
20 seconds, whoever reads it.
"""
import gzip
import io
import socket
import socketserver
import ssl
import subprocess
import threading
import time

ENDLESS_BYTES = 64 << 20
ENDLESS_SECONDS = 20

POSTING = '''<!doctype html><html><head><meta charset="{charset}"><title>{title} | {company}</title></head><body>
<nav><a href="/">처음</a> <a href="/jobs">모든 공고</a></nav><main><h1>{title}</h1>{notice}
<dl><dt>회사</dt><dd>{company}</dd><dt>근무지</dt><dd>서울특별시 마포구</dd><dt>경력</dt><dd>3년 이상</dd>
<dt>마감일</dt><dd>{deadline}</dd></dl>
<h2>주요업무</h2><ul><li>정류장 안내판의 서버를 설계하고 운영합니다</li><li>배차 자료를 모으는 배치를 만듭니다</li></ul>
<h2>자격요건</h2><ul><li>{skill} 개발 경력 3년 이상이신 분</li><li>관계형 데이터베이스를 다뤄 보신 분</li></ul>
<h2>우대사항</h2><ul><li>Kubernetes를 운영해 보신 분</li></ul></main></body></html>'''

COMPANIES = ('달빛정류장', '나루도서관', '가온빵집', '다솜온실', '라온조선', '마루악기', '바름우편', '새봄시계', '아라등대', '하늘물류')
SKILLS = ('Python', 'Java', 'Go', 'Kotlin', 'Rust', 'C++', 'TypeScript', 'Ruby', 'Scala', 'PHP')


def posting(number, deadline='2026-12-31', notice='', charset='utf-8'):
    return POSTING.format(company=COMPANIES[number % 10], title='백엔드 개발자', deadline=deadline,
                          notice=notice, charset=charset, skill=SKILLS[number % 10])


class Handler(socketserver.BaseRequestHandler):
    def handle(self):
        self.request.settimeout(10)
        try:
            head = b''
            while b'\r\n\r\n' not in head and len(head) < 65536:
                more = self.request.recv(4096)
                if not more:
                    return
                head += more
            lines = head.decode('latin-1').split('\r\n')
            path = lines[0].split(' ')[1]
            headers = {k.lower(): v for k, v in (line.split(': ', 1) for line in lines[1:] if ': ' in line)}
            with self.server.lock:
                self.server.asked.append((path, headers))
            self.answer(path, headers)
        except (OSError, IndexError, ValueError):
            pass

    def answer(self, path, headers):
        if path == '/robots.txt':
            status, body = self.server.robots
            return self.send(status, {'Content-Type': 'text/plain'}, body.encode())
        page = self.server.pages.get(path)
        if page is not None:
            status, extra, body = page
            if extra.get('ETag') and headers.get('if-none-match') == extra['ETag']:
                return self.send(304, extra, b'')
            return self.send(status, extra, body if isinstance(body, bytes) else body.encode())
        fault = FAULTS.get(path)
        if fault:
            return fault(self)
        return self.send(404, {}, b'not here')

    def send(self, status, headers, body):
        head = {'Content-Type': 'text/html; charset=utf-8', 'Content-Length': str(len(body)), 'Connection': 'close'}
        head.update(headers)
        text = f'HTTP/1.1 {status} X\r\n' + ''.join(f'{k}: {v}\r\n' for k, v in head.items()) + '\r\n'
        self.request.sendall(text.encode() + body)

    def redirect(self, to):
        self.send(302, {'Location': to}, b'')

    def stream(self, pieces, pause=0.0):
        """An answer without length, until `pieces` end or a bound is met."""
        self.request.sendall(b'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n')
        sent, end = 0, time.monotonic() + ENDLESS_SECONDS
        for piece in pieces:
            if sent > ENDLESS_BYTES or time.monotonic() > end:
                return
            self.request.sendall(piece)
            sent += len(piece)
            time.sleep(pause)


def forever(piece):
    while True:
        yield piece


def slow_headers(self):
    self.request.sendall(b'HTTP/1.1 200 OK\r\nX-Slow: ')
    for _ in range(100):
        self.request.sendall(b'x')
        time.sleep(0.1)


def many_headers(self):
    self.request.sendall(b'HTTP/1.1 200 OK\r\n')
    for number in range(20000):
        self.request.sendall(b'X-%d: %s\r\n' % (number, b'y' * 60))


def gzip_bomb(self):
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode='wb', compresslevel=9) as out:
        for _ in range(64):
            out.write(b' ' * (1 << 20))
    self.send(200, {'Content-Encoding': 'gzip'}, packed.getvalue())


def truncated(self):
    self.request.sendall(b'HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n<!doctype html><p>')


FAULTS = {
    '/loop': lambda self: self.redirect('/loop'),
    '/to-private': lambda self: self.redirect('http://10.0.0.1/'),
    '/to-metadata': lambda self: self.redirect('http://169.254.169.254/latest/meta-data/'),
    '/to-localhost': lambda self: self.redirect(f'http://localhost:{self.server.port}/posting/1'),
    '/to-file': lambda self: self.redirect('file:///etc/passwd'),
    '/endless': lambda self: self.stream(forever(b'<p>' + b'x' * 65536)),
    '/slow-body': lambda self: self.stream(forever(b'<p>'), pause=0.1),
    '/slow-headers': slow_headers,
    '/many-headers': many_headers,
    '/gzip-bomb': gzip_bomb,
    '/truncated': truncated,
    '/not-http': lambda self: self.request.sendall(b'220 mail.example ESMTP\r\n'),
    '/nothing': lambda self: None,
    '/busy': lambda self: self.send(429, {'Retry-After': '3600'}, b''),
    '/unavailable': lambda self: self.send(503, {}, b''),
    '/broken': lambda self: self.send(500, {}, b''),
    '/forbidden': lambda self: self.send(403, {}, b''),
    '/login': lambda self: self.send(401, {'WWW-Authenticate': 'Basic'}, b''),
    '/gone': lambda self: self.send(410, {}, b''),
    '/scripts': lambda self: self.send(200, {}, b'<!doctype html><html><body><div id="app"></div>'
                                       b'<script src="/app.js"></script><script>start()</script></body></html>'),
    '/robot-check': lambda self: self.send(200, {}, '<!doctype html><html><body><h1>사람인지 확인합니다</h1>'
                                           '<p>잠시만 기다려 주세요.</p></body></html>'.encode()),
    '/empty': lambda self: self.send(200, {}, b''),
    '/program': lambda self: self.send(200, {'Content-Type': 'application/octet-stream'}, b'\x7fELF\2\1\1' + bytes(200)),
    '/cookie': lambda self: self.send(200, {'Set-Cookie': 'id=7; Path=/'}, posting(3).encode()),
    '/euc-kr': lambda self: self.send(200, {'Content-Type': 'text/html; charset=euc-kr'},
                                      posting(4, charset='euc-kr').encode('euc-kr')),
    '/wrong-charset': lambda self: self.send(200, {'Content-Type': 'text/html; charset=utf-8'},
                                             posting(5).encode('euc-kr')),
}


class FaultServer(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 64

    def __init__(self, robots=(404, ''), certificate=None):
        super().__init__(('127.0.0.1', 0), Handler)
        self.port = self.server_address[1]
        self.robots = robots
        self.pages = {f'/posting/{n}': (200, {}, posting(n)) for n in range(10)}
        self.asked = []
        self.lock = threading.Lock()
        self.scheme = 'http'
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            self.socket = context.wrap_socket(self.socket, server_side=True)
            self.scheme = 'https'
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def handle_error(self, request, client_address):
        pass  # a client that hangs up is what is tested

    def url(self, path):
        return f'{self.scheme}://127.0.0.1:{self.port}{path}'

    def host(self):
        return f'127.0.0.1:{self.port}'


def self_signed(folder):
    """The path of a certificate with its key that nobody signed; None without openssl."""
    path = f'{folder}/self-signed.pem'
    try:
        subprocess.run(['openssl', 'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', path, '-out', path + '.crt',
                        '-days', '1', '-subj', '/CN=127.0.0.1'], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    with open(path, 'a', encoding='ascii') as out:
        out.write(open(path + '.crt', encoding='ascii').read())
    return path


def closed_port():
    with socket.socket() as probe:
        probe.bind(('127.0.0.1', 0))
        return probe.getsockname()[1]
