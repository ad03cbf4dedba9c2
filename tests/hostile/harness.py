"""Runs the built binary under limits of time and says what it printed, how it ended and what it took."""
import json
import os
import resource
import signal
import subprocess
import time

GONGGO = os.environ['GONGGO']
SANITIZED = bool(os.environ.get('GONGGO_SANITIZE'))
# Sanitizers make code several times slower, and processors differ. Limits are of processor time, since
# other work may share the machine; one of the clock only ends what waits for ever.
PATIENCE = 10 if SANITIZED else 3
WAIT_SECONDS = 400


class Outcome:
    def __init__(self, code, out, err, seconds, peak_megabytes):
        self.code = code
        self.out = out
        self.err = err
        self.seconds = seconds
        self.peak_megabytes = peak_megabytes

    @property
    def postings(self):
        return [json.loads(line) for line in self.out.decode('utf-8').splitlines()]

    @property
    def diagnostics(self):
        return {d['code'] for p in self.postings for d in p['diagnostics']}

    def __str__(self):
        return f'exit {self.code}, {self.seconds:.1f} s, {self.peak_megabytes:.0f} MB\n{self.err}'


def run(folder, *arguments, seconds=5, stdin=None, stdout=None, before=None):
    """Runs `gonggo ARGUMENTS` in Korean with a home of its own, for about so many seconds of a processor.
    `before` runs in the child first."""
    environment = {'PATH': '/usr/bin:/bin', 'HOME': folder, 'LC_ALL': 'C.UTF-8'}
    for name in ('ASAN_OPTIONS', 'UBSAN_OPTIONS'):
        if name in os.environ:
            environment[name] = os.environ[name]

    def prepare():
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds * PATIENCE, seconds * PATIENCE + 1))
        if before:
            before()

    begin = time.monotonic()
    with open(os.path.join(folder, '.out'), 'w+b') as out, open(os.path.join(folder, '.err'), 'w+b') as err:
        process = subprocess.Popen([GONGGO, '--lang', 'ko', *arguments], stdin=stdin or subprocess.DEVNULL,
                                   stdout=stdout or out, stderr=err, env=environment, cwd=folder,
                                   preexec_fn=prepare)
        while True:
            pid, status, usage = os.wait4(process.pid, os.WNOHANG)
            if pid:
                break
            if time.monotonic() - begin > WAIT_SECONDS:
                process.kill()
                os.wait4(process.pid, 0)
                raise AssertionError(f'{arguments}: not done after {WAIT_SECONDS} s')
            time.sleep(0.005)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode == -signal.SIGXCPU:
            raise AssertionError(f'{arguments}: took more than {seconds * PATIENCE} s of the processor')
        out.seek(0)
        err.seek(0)
        return Outcome(process.returncode, out.read(), err.read().decode('utf-8'),
                       usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)
