#include "cli/prep_pdf.h"

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>
#include <vector>

#include "cli/message_texts_prep.h"
#include "document/child_process.h"

namespace gonggo::cli {
namespace {

constexpr std::string_view kNames[] = {"chromium", "chromium-browser", "google-chrome-stable",
                                       "google-chrome", "chrome"};
// A page takes a second or two; a browser that hangs must not.
constexpr int kCpuSeconds = 60;
constexpr std::chrono::milliseconds kWall{60'000};
// Chromium reserves terabytes of addresses that it never uses.
constexpr size_t kAddressSpace = size_t{1} << 46U;
// Of the PDF, and of each file of its profile folder.
constexpr size_t kFileBytes = size_t{256} << 20U;

// Removed with all that is in it.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::error_code error;
    std::string pattern = (std::filesystem::temp_directory_path(error) / "gonggo-XXXXXX").native();
    if (!error && ::mkdtemp(pattern.data()) != nullptr) path_ = pattern;
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder() {
    std::error_code ignored;
    if (!path_.empty()) std::filesystem::remove_all(path_, ignored);
  }
  [[nodiscard]] const std::string& path() const { return path_; }

 private:
  std::string path_;
};

}  // namespace

Result<std::string> PrintPdf(const Context& context, std::string_view html) {
  std::optional<std::string> program;
  for (const std::string_view name : kNames) {
    if (!program) program = FindProgram(name);
  }
  if (!program) return Fail(ErrorCode::kNotFound, context.Say(text::kPrepNoChromium));
  const TemporaryFolder folder;
  const auto failed = [&] { return Fail(ErrorCode::kIo, context.Say(text::kPrepPdfFailed)); };
  if (folder.path().empty()) return failed();
  const std::string page = folder.path() + "/page.html";
  const std::string pdf = folder.path() + "/page.pdf";
  std::ofstream out(page, std::ios::binary);
  out << html;
  if (!out.flush()) return failed();
  std::vector<std::string> command = {*program,
                                      "--headless",
                                      "--disable-gpu",
                                      "--no-first-run",
                                      "--no-pdf-header-footer",
                                      "--disable-extensions",
                                      "--disable-dev-shm-usage",
                                      "--user-data-dir=" + folder.path() + "/profile",
                                      "--print-to-pdf=" + pdf};
  // It refuses to run as root in its sandbox. The page is our own: no script, nothing from a
  // network.
  if (::geteuid() == 0) command.emplace_back("--no-sandbox");
  command.push_back("file://" + page);
  const auto child = RunChild(command, "",
                              {.cpu_seconds = kCpuSeconds,
                               .wall = kWall,
                               .address_space_bytes = kAddressSpace,
                               .file_bytes = kFileBytes});
  if (!child || child->end != ChildResult::End::kExited) return failed();
  std::ifstream made(pdf, std::ios::binary);
  std::ostringstream bytes;
  bytes << made.rdbuf();
  if (!made || !bytes.view().starts_with("%PDF")) return failed();
  return std::move(bytes).str();
}

}  // namespace gonggo::cli
