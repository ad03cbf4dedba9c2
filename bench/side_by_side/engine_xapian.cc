// Xapian with what it has for Korean: n-grams of Hangul, and the English stemmer.
#include <xapian.h>

#include <filesystem>

#include "engine.h"

namespace gonggo::bench {
namespace {

class XapianEngine : public Engine {
 public:
  explicit XapianEngine(const std::string& folder)
      : path_(folder + "/xapian"), database_(path_, Xapian::DB_CREATE_OR_OVERWRITE) {
    generator_.set_stemmer(Xapian::Stem("en"));
    generator_.set_flags(Xapian::TermGenerator::FLAG_CJK_NGRAM);
    parser_.set_stemmer(Xapian::Stem("en"));
    parser_.set_stemming_strategy(Xapian::QueryParser::STEM_SOME);
    parser_.set_default_op(Xapian::Query::OP_AND);
  }

  [[nodiscard]] std::string_view name() const override { return "xapian"; }

  void Add(uint32_t number, const SideText& text) override {
    Xapian::Document document;
    generator_.set_document(document);
    for (const std::string* part : {&text.title, &text.company, &text.body}) {
      generator_.index_text(*part);
      generator_.increase_termpos();
    }
    database_.replace_document(number, document);
  }

  void Finish() override { database_.commit(); }

  [[nodiscard]] std::vector<uint32_t> Find(std::string_view text, bool phrase) override {
    const unsigned flags = Xapian::QueryParser::FLAG_CJK_NGRAM | Xapian::QueryParser::FLAG_PHRASE;
    const std::string words(text);
    const Xapian::Query query = parser_.parse_query(phrase ? "\"" + words + "\"" : words, flags);
    Xapian::Enquire enquire(database_);
    enquire.set_query(query);
    enquire.set_weighting_scheme(Xapian::BoolWeight());  // the others do not rank either
    std::vector<uint32_t> found;
    const Xapian::MSet matches = enquire.get_mset(0, database_.get_doccount());
    for (auto at = matches.begin(); at != matches.end(); ++at) found.push_back(*at);
    return found;
  }

  [[nodiscard]] uint64_t Bytes() const override {
    uint64_t bytes = 0;
    for (const auto& entry : std::filesystem::directory_iterator(path_)) bytes += entry.file_size();
    return bytes;
  }

 private:
  std::string path_;
  Xapian::WritableDatabase database_;
  Xapian::TermGenerator generator_;
  Xapian::QueryParser parser_;
};

}  // namespace

std::unique_ptr<Engine> MakeXapianEngine(const std::string& folder) {
  return std::make_unique<XapianEngine>(folder);
}

}  // namespace gonggo::bench
