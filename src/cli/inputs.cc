#include "cli/inputs.h"
#include "document/system_file.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include "cli/message_texts.h"
#include "model/system_words.h"
#include "net/web_address.h"
#include "pipeline/saved_frames.h"
#include "text/shell_words.h"
#include "text/utf8.h"

namespace gonggo::cli {
namespace {

namespace fs = std::filesystem;

// Folders in folders deeper than this are no one's notes.
constexpr size_t kMaxFolderDepth = 64;

class Walk {
 public:
  Walk(const Context& context, InputList& list) : context_(context), list_(list) {}

  void Folder(const fs::path& root) {
    const size_t before = list_.files.size() + list_.failures.size();
    std::vector<std::pair<fs::path, size_t>> pending = {{root, 0}};
    while (!pending.empty()) {
      const auto [folder, depth] = std::move(pending.back());
      pending.pop_back();
      for (const fs::path& child : OneFolder(folder)) {
        if (depth < kMaxFolderDepth) pending.emplace_back(child, depth + 1);
      }
    }
    if (list_.files.size() + list_.failures.size() == before) {
      list_.failures.push_back(
          {root.native(), context_.Say(text::kEmptyDirectory, {root.native()})});
    }
  }

 private:
  // Adds the files of `folder`; returns its subfolders, last name first (they go on a stack).
  std::vector<fs::path> OneFolder(const fs::path& folder) {
    std::vector<fs::path> files;
    std::vector<fs::path> folders;
    std::error_code error;
    fs::directory_iterator it(folder, error);
    while (!error && it != fs::directory_iterator()) {
      const fs::directory_entry& entry = *it;
      std::error_code ignored;
      const std::string name = entry.path().filename().native();
      if (!name.starts_with(".") && !IsSystemFile(name)) {
        if (entry.is_directory(ignored) && !entry.is_symlink(ignored)) {
          folders.push_back(entry.path());
        } else if (entry.is_regular_file(ignored)) {
          files.push_back(entry.path());
        }
      }
      it.increment(error);
    }
    if (error) {
      list_.failures.push_back(
          {folder.native(),
           context_.Say(text::kCannotOpen,
                        {folder.native(), SystemWords(error.value(), context_.language())})});
    }
    std::sort(files.begin(), files.end());
    // What a browser saved beside a page belongs to it.
    for (const fs::path& file : files) std::erase(folders, FolderOfSavedPage(file.native()));
    for (const fs::path& file : files) {
      list_.files.push_back(file.native());
      list_.found.insert(file.native());
    }
    std::sort(folders.rbegin(), folders.rend());
    return folders;
  }

  const Context& context_;
  InputList& list_;
};

// "ftp" of "ftp://example.com/1"; empty where it is no address of that form.
std::string_view SchemeOf(std::string_view argument) {
  const size_t end = argument.find("://");
  if (end == std::string_view::npos || end == 0) return "";
  const std::string_view scheme = argument.substr(0, end);
  const bool letters = std::ranges::all_of(scheme, [](char c) {
    const auto code = static_cast<unsigned char>(c);
    return IsAsciiAlpha(code) || IsAsciiDigit(code) || c == '+' || c == '-';
  });
  return letters ? scheme : "";
}

// "www.example.com/jobs/1", "example.com/jobs/1": a host with a dot, and a path behind it.
bool LooksLikeAddress(std::string_view argument) {
  const std::string_view host = argument.substr(0, argument.find('/'));
  const size_t dot = host.rfind('.');
  if (dot == std::string_view::npos || dot == 0 || dot + 1 == host.size()) return false;
  constexpr size_t kShortestTop = 2;
  const std::string_view top = host.substr(dot + 1);
  const bool named = top.size() >= kShortestTop && std::ranges::all_of(top, [](char c) {
                       return IsAsciiAlpha(static_cast<unsigned char>(c));
                     });
  return named && (AsciiLower(host).starts_with("www.") || host.size() < argument.size());
}

// What is said of a name that is no file: it may be an address.
std::string NotFoundWords(const std::string& argument, const Context& context) {
  const std::string_view scheme = SchemeOf(argument);
  if (!scheme.empty()) {
    return context.Say(text::kOtherScheme, {ShownAddress(argument), std::string(scheme) + "://"});
  }
  if (!LooksLikeAddress(argument)) return context.Say(text::kNoSuchFile, {argument});
  const std::vector<std::string> address = {"https://" + argument};
  return context.Say(text::kNoScheme, {argument, ShellWords(address)});
}

}  // namespace

bool IsUrl(std::string_view argument) {
  const std::string head = AsciiLower(argument.substr(0, 8));
  return head.starts_with("http://") || head.starts_with("https://");
}

InputList ExpandInputs(const std::vector<std::string>& arguments, const Context& context) {
  InputList list;
  for (const std::string& argument : arguments) {
    std::error_code error;
    if (argument == "-") {
      list.files.push_back(argument);
      continue;
    }
    const fs::file_status status = fs::status(argument, error);
    if (fs::is_directory(status)) {
      Walk(context, list).Folder(argument);
    } else if (status.type() == fs::file_type::not_found) {
      list.failures.push_back({argument, NotFoundWords(argument, context)});
    } else if (fs::is_regular_file(status) || fs::is_fifo(status) ||
               fs::is_character_file(status)) {
      list.files.push_back(argument);
    } else if (error) {
      list.failures.push_back(
          {argument, context.Say(text::kCannotOpen,
                                 {argument, SystemWords(error.value(), context.language())})});
    } else {
      list.failures.push_back({argument, context.Say(text::kNotAFile, {argument})});
    }
  }
  return list;
}

}  // namespace gonggo::cli
