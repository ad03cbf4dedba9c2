#include "cli/profile_files.h"

#include <algorithm>
#include <filesystem>
#include <span>
#include <system_error>

#include "cli/message_texts_fit.h"
#include "document/byte_source.h"
#include "document/read.h"
#include "model/no_posting.h"
#include "output/reader_words.h"
#include "output/short_title.h"
#include "posting/parse.h"
#include "profile/derive.h"
#include "profile/form_yaml.h"
#include "profile/json_resume.h"
#include "profile/prep_document.h"
#include "profile/resume_reader.h"
#include "profile/resume_signs.h"
#include "text/utf8.h"

namespace gonggo::cli {
namespace {

// A résumé with pictures may have a few MB.
constexpr size_t kMaxResumeBytes = size_t{32} << 20U;
constexpr size_t kMaxNameBytes = 60;
constexpr std::string_view kSuffix = ".yaml";

std::string ProfileFolder(const Context& context) {
  const std::string& home = context.environment().data_home;
  return home.empty() ? "" : home + "/gonggo/profiles";
}

bool IsPlainName(std::string_view name) {
  if (name.empty() || name.size() > kMaxNameBytes || !IsValidUtf8(name)) return false;
  for (size_t i = 0; i < name.size();) {
    const DecodedChar c = DecodeChar(name, i);
    if (!IsWordChar(c.code) && !(i > 0 && (c.code == '-' || c.code == '_'))) return false;
    i += c.size;
  }
  return true;
}

std::string Listed(const std::vector<std::string>& names) {
  std::string out;
  for (const std::string& name : names) out += (out.empty() ? "" : ", ") + name;
  return out;
}

bool Exists(const std::string& path) {
  std::error_code error;
  return std::filesystem::exists(path, error);
}

// As ImportedResume::offers.
std::string OfferIn(const Document& document, Date today, Language language) {
  if (LooksLikeResume(document, today) || IsPrepDocument(document)) return "";
  constexpr auto kAsks = [](SectionKind kind) {
    return kind == SectionKind::kRequirements || kind == SectionKind::kPreferred;
  };
  constexpr std::ptrdiff_t kFewest = 2;
  for (const Posting& posting : ParsePostings(document, {.as_of = today})) {
    const bool headed = std::ranges::any_of(posting.sections, [kAsks](const Section& section) {
      return kAsks(section.kind) && !section.heading.empty();
    });
    const auto asked = std::ranges::count_if(
        posting.requirements, [kAsks](const Requirement& one) { return kAsks(one.section); });
    if (headed && asked >= kFewest) return ShortTitle(posting.title, posting.company, language);
  }
  return "";
}

Result<ImportedResume> FromDocuments(const Context& context, const std::string& path,
                                     std::string_view bytes) {
  ReadHint hint;
  hint.name = path;
  const std::vector<Document> documents = ReadDocuments(bytes, hint);
  if (documents.size() > 1)
    return Fail(ErrorCode::kInvalidArgument, context.Say(text::kResumeIsSeveral, {path}));
  if (documents.empty())
    return Fail(ErrorCode::kInvalidArgument, context.Say(text::kResumeEmpty, {path}));
  for (const Diagnostic& diagnostic : documents.front().diagnostics) {
    if (diagnostic.code == kDiagnosticUnreadable || diagnostic.code == kDiagnosticImageOnly ||
        diagnostic.code == kDiagnosticNoDocument)
      return Fail(ErrorCode::kInvalidArgument,
                  path + ": " + ReaderWords(diagnostic.message, context.language()));
  }
  ResumeReading reading = ReadResume(documents.front());
  ImportedResume imported{std::move(reading.form), {}, {}};
  imported.offers = OfferIn(documents.front(), context.Today(), context.language());
  for (Diagnostic& diagnostic : reading.diagnostics)
    imported.remarks.push_back(std::move(diagnostic.message));
  return imported;
}

}  // namespace

Result<std::string> ProfilePath(const Context& context, const std::string& name) {
  const std::string folder = ProfileFolder(context);
  if (folder.empty()) return Fail(ErrorCode::kIo, context.Say(text::kNoProfileHome));
  if (!IsPlainName(name))
    return Fail(ErrorCode::kInvalidArgument, context.Say(text::kBadProfileName, {name}));
  return folder + '/' + name + std::string(kSuffix);
}

std::string FormerProfilePath(const std::string& path) { return path + ".bak"; }

std::vector<std::string> ProfileNames(const Context& context) {
  std::vector<std::string> names;
  std::error_code error;
  for (std::filesystem::directory_iterator it(ProfileFolder(context), error), end;
       !error && it != end; it.increment(error)) {
    const std::filesystem::path& path = it->path();
    if (path.extension() == kSuffix && IsPlainName(path.stem().native()))
      names.push_back(path.stem().native());
  }
  std::sort(names.begin(), names.end());
  return names;
}

Result<std::string> ChosenProfile(const Context& context, const Arguments& arguments) {
  const std::vector<std::string> names = ProfileNames(context);
  if (const auto name = arguments.Value("profile")) {
    if (std::find(names.begin(), names.end(), *name) != names.end()) return *name;
    return Fail(ErrorCode::kNotFound,
                names.empty() ? context.Say(text::kNoProfile)
                              : context.Say(text::kNoSuchProfile, {*name, Listed(names)}));
  }
  if (names.empty()) return Fail(ErrorCode::kNotFound, context.Say(text::kNoProfile));
  if (names.size() == 1) return names.front();
  if (std::find(names.begin(), names.end(), kDefaultProfile) != names.end())
    return std::string(kDefaultProfile);
  return Fail(ErrorCode::kInvalidArgument, context.Say(text::kWhichProfile, {Listed(names)}));
}

Result<std::string> ReadWholeFile(const Context& context, const std::string& path, size_t limit) {
  auto source = path == "-" ? Result<std::unique_ptr<ByteSource>>(StandardInputSource())
                            : OpenFileSource(path);
  if (!source) return std::unexpected(source.error());
  const std::unique_ptr<ByteSource> bytes = Decompressed(std::move(*source));
  std::string content;
  constexpr size_t kPiece = size_t{64} << 10U;
  while (true) {
    const size_t size = content.size();
    content.resize(size + kPiece);
    const auto read = bytes->Read(std::span(content).subspan(size));
    if (!read) return std::unexpected(read.error());
    content.resize(size + *read);
    if (*read == 0) return content;
    if (content.size() > limit) {
      return Fail(ErrorCode::kInvalidArgument,
                  context.Say(text::kFileTooLarge, {path, std::to_string(limit >> 20U)}));
    }
  }
}

Result<ImportedResume> ReadResumeFile(const Context& context, const std::string& path) {
  const auto bytes = ReadWholeFile(context, path, kMaxResumeBytes);
  if (!bytes) return std::unexpected(bytes.error());
  Result<ImportedResume> imported;
  if (LooksLikeJsonObject(*bytes)) {
    auto form = ReadJsonResume(*bytes);
    if (!form) return Fail(form.error().code, path + ": " + context.Words(form.error()));
    imported = ImportedResume{std::move(*form), {}, {}};
  } else {
    imported = FromDocuments(context, path, *bytes);
    if (!imported) return imported;
  }
  const size_t texts = CountTexts(imported->form);
  if (texts == 0) return Fail(ErrorCode::kInvalidArgument, context.Say(text::kResumeEmpty, {path}));
  if (const uint32_t line = LineOfTooLongText(imported->form); line > 0) {
    return Fail(ErrorCode::kInvalidArgument,
                context.Say(text::kResumeLineTooLong, {path, std::to_string(line),
                                                       std::to_string(kMaxFormTextBytes / 1000)}));
  }
  if (texts > kMaxFormTexts) {
    return Fail(ErrorCode::kInvalidArgument,
                context.Say(text::kResumeTooLong,
                            {path, std::to_string(texts), std::to_string(kMaxFormTexts)}));
  }
  return imported;
}

Result<Profile> LoadProfile(Context& context, const std::string& name) {
  const auto path = ProfilePath(context, name);
  if (!path) return std::unexpected(path.error());
  return LoadProfileFile(context, *path, name);
}

Result<Profile> LoadProfileFile(Context& context, const std::string& path,
                                const std::string& name) {
  const auto skills = context.Skills();
  if (!skills) return std::unexpected(skills.error());
  ProfileForm form;
  if (path.ends_with(kSuffix) || path.ends_with(".yml")) {
    if (!Exists(path)) return Fail(ErrorCode::kNotFound, context.Say(text::kNoProfile));
    const auto yaml = ReadWholeFile(context, path, kMaxProfileFileBytes);
    if (!yaml) return std::unexpected(yaml.error());
    auto read = ReadForm(*yaml);
    if (!read) return Fail(ErrorCode::kInvalidArgument, path + ": " + context.Words(read.error()));
    form = std::move(*read);
  } else {
    auto imported = ReadResumeFile(context, path);
    if (!imported) return std::unexpected(imported.error());
    form = std::move(imported->form);
  }
  Profile profile = DeriveProfile(form, **skills, {name, context.Today()});
  SayIn(context.language(), profile.diagnostics);
  return profile;
}

}  // namespace gonggo::cli
