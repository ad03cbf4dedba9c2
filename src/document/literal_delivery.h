// LiteralDelivery: hands the records of parsed values to the sink, numbered over the whole input.
//
// Thread-compatible.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "document/json_records.h"
#include "document/literal_reader.h"

namespace gonggo {

// Where a value is damaged, in the whole input.
struct DamagePlace {
  uint64_t offset = 0;
  uint64_t line = 0;
  bool at_end = false;  // the input just stops
};

class LiteralDelivery {
 public:
  // Both must outlive it.
  LiteralDelivery(const ReadHint& hint, LiteralFormat literal, const DocumentSink& sink)
      : hint_(hint), literal_(literal), sink_(sink) {}

  // Renders and delivers; one inside of which the input is damaged says so.
  void Deliver(const JsonTree& tree, const JsonRecord& record);

  // Damage is reported by the next record that is delivered with `open` nodes, or by ReportDamage.
  void SetDamage(const DamagePlace& place);
  // A Document without text that names the damage, if no record did.
  void ReportDamage();

  // A Document without text that says `message`.
  void DeliverNotice(const char* code, const std::string& message);

  // False once the sink wants no more.
  [[nodiscard]] bool wanted() const { return wanted_; }
  [[nodiscard]] uint32_t delivered() const { return delivered_; }

 private:
  [[nodiscard]] Origin MakeOrigin(std::string raw);
  void Send(Document&& document);

  const ReadHint& hint_;
  LiteralFormat literal_;
  const DocumentSink& sink_;
  std::string damage_;  // the message; empty where there is none
  bool wanted_ = true;
  uint32_t delivered_ = 0;
};

}  // namespace gonggo
