// For tests: runs something where no thread can be started.
#pragma once

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace gonggo {

// The exit code of `work()`, in a process that may start no thread; 128 + signal if it was killed.
template <typename Work>
int ExitCodeWithoutThreads(const Work& work) {
  const pid_t child = fork();
  if (child == 0) {
    // Root may start as many as it likes.
    constexpr uid_t kNobody = 65534;
    if (geteuid() == 0 && setuid(kNobody) != 0) _exit(99);
    const rlimit none{0, 0};
    if (setrlimit(RLIMIT_NPROC, &none) != 0) _exit(99);
    _exit(work());
  }
  int status = 0;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace gonggo
