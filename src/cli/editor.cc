#include "cli/editor.h"

#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>

namespace gonggo::cli {

std::string EditorCommand() {
  for (const char* name : {"VISUAL", "EDITOR"}) {
    const char* value = std::getenv(name);
    if (value != nullptr && *value != '\0') return value;
  }
  return "";
}

bool RunEditor(const std::string& command, const std::string& path) {
  // The shell splits the command's arguments, as git and crontab do.
  const std::string script = "exec " + command + " \"$1\"";
  const pid_t child = fork();
  if (child < 0) return false;
  if (child == 0) {
    execl("/bin/sh", "sh", "-c", script.c_str(), "gonggo", path.c_str(),
          static_cast<char*>(nullptr));
    _exit(127);
  }
  int status = 0;
  while (waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return false;
  }
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace gonggo::cli
