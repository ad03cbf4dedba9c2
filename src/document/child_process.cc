#include "document/child_process.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <utility>

namespace gonggo {
namespace {

using Clock = std::chrono::steady_clock;

constexpr size_t kMaxErrorBytes = 4096;
constexpr int kCannotRun = 127;

class FileDescriptor {
 public:
  FileDescriptor() = default;
  explicit FileDescriptor(int fd) : fd_(fd) {}
  FileDescriptor(FileDescriptor&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
  FileDescriptor& operator=(FileDescriptor&& other) noexcept {
    Close();
    fd_ = std::exchange(other.fd_, -1);
    return *this;
  }
  ~FileDescriptor() { Close(); }

  [[nodiscard]] int get() const { return fd_; }
  [[nodiscard]] bool open() const { return fd_ >= 0; }
  void Close() {
    if (fd_ >= 0) close(fd_);
    fd_ = -1;
  }

 private:
  int fd_ = -1;
};

struct Pipe {
  FileDescriptor read;
  FileDescriptor write;
};

bool OpenPipe(Pipe& out) {
  std::array<int, 2> fds{};
  if (pipe2(fds.data(), O_CLOEXEC) != 0) return false;
  out.read = FileDescriptor(fds[0]);
  out.write = FileDescriptor(fds[1]);
  return true;
}

// An unnamed file in memory that holds `bytes`, at its beginning.
FileDescriptor InputFile(std::string_view bytes) {
  FileDescriptor file(memfd_create("gonggo-input", MFD_CLOEXEC));
  while (file.open() && !bytes.empty()) {
    const ssize_t written = write(file.get(), bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return {};
    bytes.remove_prefix(static_cast<size_t>(written));
  }
  if (file.open()) lseek(file.get(), 0, SEEK_SET);
  return file;
}

struct ChildFiles {
  int input = -1;
  int output = -1;
  int errors = -1;
};

void SetLimit(__rlimit_resource resource, rlim_t value) {
  const rlimit limit{value, value};
  setrlimit(resource, &limit);
}

// Runs in the new process: only calls that are safe between fork and exec.
[[noreturn]] void BecomeProgram(char* const* argv, char* const* environment,
                                const ChildFiles& files, const ChildLimits& limits) {
  setpgid(0, 0);
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (dup2(files.input, 0) < 0 || dup2(files.output, 1) < 0 || dup2(files.errors, 2) < 0) {
    _exit(kCannotRun);
  }
  close_range(3, ~0U, 0);
  SetLimit(RLIMIT_CPU, static_cast<rlim_t>(limits.cpu_seconds));
  SetLimit(RLIMIT_AS, limits.address_space_bytes);
  SetLimit(RLIMIT_FSIZE, limits.file_bytes);
  SetLimit(RLIMIT_CORE, 0);
  execve(argv[0], argv, environment);
  _exit(kCannotRun);
}

// Reads what `fd` has ready into `out`; closes it at its end. False when `out` would exceed
// `limit`.
bool Drain(FileDescriptor& fd, size_t limit, std::string& out) {
  std::array<char, size_t{64} << 10U> buffer;
  const ssize_t got = read(fd.get(), buffer.data(), buffer.size());
  if (got < 0 && errno == EINTR) return true;
  if (got <= 0) {
    fd.Close();
    return true;
  }
  const size_t room = limit - std::min(limit, out.size());
  out.append(buffer.data(), std::min(room, static_cast<size_t>(got)));
  return static_cast<size_t>(got) <= room;
}

// Collects output until both pipes are closed or a limit is met; says how it ended so far.
ChildResult::End Collect(Pipe& output_pipe, Pipe& error_pipe, Clock::time_point deadline,
                         size_t output_limit, ChildResult& result) {
  FileDescriptor& output = output_pipe.read;
  FileDescriptor& errors = error_pipe.read;
  while (output.open() || errors.open()) {
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
    if (left.count() <= 0) return ChildResult::End::kTimedOut;
    std::array<pollfd, 2> waiting = {pollfd{output.get(), POLLIN, 0},
                                     pollfd{errors.get(), POLLIN, 0}};
    const int ready = poll(waiting.data(), waiting.size(), static_cast<int>(left.count()));
    if (ready < 0 && errno != EINTR) return ChildResult::End::kTimedOut;
    if (ready <= 0) continue;
    if (waiting[0].revents != 0 && !Drain(output, output_limit, result.output)) {
      return ChildResult::End::kOutputLimit;
    }
    // More complaints than the limit are read and dropped.
    if (waiting[1].revents != 0) static_cast<void>(Drain(errors, kMaxErrorBytes, result.errors));
  }
  return ChildResult::End::kExited;
}

// Waits until `child` has ended, without reaping it; false at the deadline.
bool WaitForEnd(pid_t child, Clock::time_point deadline) {
  // glibc 2.36 declares pidfd_open() for C only.
  const FileDescriptor process(static_cast<int>(syscall(SYS_pidfd_open, child, 0)));
  for (;;) {
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
    if (!process.open() || left.count() <= 0) return false;
    pollfd waiting{process.get(), POLLIN, 0};
    const int ready = poll(&waiting, 1, static_cast<int>(left.count()));
    if (ready > 0) return true;
    if (ready < 0 && errno != EINTR) return false;
  }
}

void Reap(pid_t child, ChildResult& result) {
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  if (result.end != ChildResult::End::kExited) return;
  if (WIFEXITED(status)) {
    result.exit_code = WEXITSTATUS(status);
  } else {
    result.end = ChildResult::End::kSignalled;
  }
}

std::vector<char*> Pointers(std::vector<std::string>& strings) {
  std::vector<char*> pointers;
  pointers.reserve(strings.size() + 1);
  for (std::string& text : strings) pointers.push_back(text.data());
  pointers.push_back(nullptr);
  return pointers;
}

}  // namespace

Result<ChildResult> RunChild(const std::vector<std::string>& argv, std::string_view input,
                             const ChildLimits& limits) {
  Pipe output;
  Pipe errors;
  const FileDescriptor file = InputFile(input);
  if (argv.empty() || !file.open() || !OpenPipe(output) || !OpenPipe(errors)) {
    return Fail(
        ErrorCode::kIo,
        "다른 프로그램을 실행할 준비를 하지 못했습니다. 열린 파일이 너무 많은지 확인해 주세요.");
  }
  std::vector<std::string> arguments = argv;
  std::vector<std::string> variables = {"LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin"};
  const std::vector<char*> argument_pointers = Pointers(arguments);
  const std::vector<char*> variable_pointers = Pointers(variables);
  const pid_t child = fork();
  if (child < 0)
    return Fail(ErrorCode::kIo,
                "다른 프로그램을 실행하지 못했습니다. 메모리와 프로세스 수를 확인해 주세요.");
  if (child == 0) {
    BecomeProgram(argument_pointers.data(), variable_pointers.data(),
                  {file.get(), output.write.get(), errors.write.get()}, limits);
  }
  setpgid(child, child);  // also here: whichever comes first
  output.write.Close();
  errors.write.Close();
  ChildResult result;
  const Clock::time_point deadline = Clock::now() + limits.wall;
  result.end = Collect(output, errors, deadline, limits.output_bytes, result);
  // It may have closed its output and gone on.
  if (result.end == ChildResult::End::kExited && !WaitForEnd(child, deadline)) {
    result.end = ChildResult::End::kTimedOut;
  }
  // Before reaping, while its number is still its own: children of its own go with it.
  kill(-child, SIGKILL);
  Reap(child, result);
  return result;
}

std::optional<std::string> FindProgram(std::string_view name) {
  const char* const path = std::getenv("PATH");
  std::string_view rest = path == nullptr ? "/usr/bin:/bin" : path;
  while (!rest.empty()) {
    const size_t end = std::min(rest.find(':'), rest.size());
    std::string candidate = std::string(rest.substr(0, end)) + '/' + std::string(name);
    if (candidate.starts_with('/') && access(candidate.c_str(), X_OK) == 0) return candidate;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return std::nullopt;
}

}  // namespace gonggo
