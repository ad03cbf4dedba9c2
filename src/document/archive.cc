#include "document/archive.h"

#include <archive.h>
#include <archive_entry.h>
#include <clocale>

#include <algorithm>

#include "document/charset.h"
#include "text/normalize.h"

namespace gonggo {
namespace {

struct ReadCloser {
  void operator()(struct archive* archive) const { archive_read_free(archive); }
};

// libarchive converts names through the thread's locale, and the C locale holds no Hangul.
class Utf8Locale {
 public:
  Utf8Locale() : before_(uselocale(Shared())) {}
  ~Utf8Locale() { uselocale(before_); }
  Utf8Locale(const Utf8Locale&) = delete;
  Utf8Locale& operator=(const Utf8Locale&) = delete;

 private:
  // Made once and never freed; where the system has no C.UTF-8 the locale stays as it is.
  static locale_t Shared() {
    static const locale_t kLocale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
    return kLocale;
  }

  locale_t before_;
};

// "../a//b/./c" → "a/b/c"; LF and other controls are dropped by NormalizeText.
std::string CleanName(std::string_view raw) {
  std::string name = NormalizeText(DecodeToUtf8(raw).utf8);
  std::replace(name.begin(), name.end(), '\\', '/');
  std::replace(name.begin(), name.end(), '\n', ' ');
  std::string clean;
  for (size_t at = 0; at < name.size();) {
    const size_t end = std::min(name.find('/', at), name.size());
    const std::string_view part = std::string_view(name).substr(at, end - at);
    if (!part.empty() && part != "." && part != "..") {
      if (!clean.empty()) clean.push_back('/');
      clean.append(part);
    }
    at = end + 1;
  }
  return clean;
}

std::string NameOf(archive_entry* entry) {
  // Null where the name is no UTF-8: Korean Windows writes CP949.
  const char* const utf8 = archive_entry_pathname_utf8(entry);
  if (utf8 != nullptr) return CleanName(utf8);
  const char* const raw = archive_entry_pathname(entry);
  return raw != nullptr ? CleanName(raw) : std::string();
}

}  // namespace

struct ZipArchive::Impl {
  std::unique_ptr<struct archive, ReadCloser> reader;
};

ZipArchive::ZipArchive(std::string_view bytes, ZipMode mode)
    : impl_(std::make_unique<Impl>()), mode_(mode) {
  const Utf8Locale locale;
  impl_->reader.reset(archive_read_new());
  struct archive* const reader = impl_->reader.get();
  const auto support = mode == ZipMode::kDirectory ? archive_read_support_format_zip_seekable
                                                   : archive_read_support_format_zip_streamable;
  if (reader == nullptr || support(reader) != ARCHIVE_OK ||
      archive_read_open_memory(reader, bytes.data(), bytes.size()) != ARCHIVE_OK) {
    damaged_ = true;
  }
}

ZipArchive::~ZipArchive() = default;

std::optional<ZipMember> ZipArchive::Next() {
  const Utf8Locale locale;
  while (!damaged_) {
    archive_entry* entry = nullptr;
    const int status = archive_read_next_header(impl_->reader.get(), &entry);
    if (status == ARCHIVE_EOF) return std::nullopt;
    if (status < ARCHIVE_WARN) {
      damaged_ = true;
      return std::nullopt;
    }
    if (archive_entry_filetype(entry) == AE_IFDIR) continue;
    return ZipMember{NameOf(entry), archive_entry_is_encrypted(entry) != 0};
  }
  return std::nullopt;
}

bool ZipArchive::Read(size_t limit, std::string& out) {
  constexpr size_t kStep = size_t{64} << 10U;
  while (out.size() < limit) {
    const size_t before = out.size();
    const size_t step = std::min(kStep, limit - before);
    out.resize(before + step);
    const la_ssize_t got = archive_read_data(impl_->reader.get(), out.data() + before, step);
    out.resize(before + (got > 0 ? static_cast<size_t>(got) : 0));
    if (got < 0) return false;
    if (got == 0) return true;
  }
  return true;
}

}  // namespace gonggo
