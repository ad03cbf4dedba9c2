// The signs outside of ASCII that open the gate of a field (gate.h).
#pragma once

#include <string_view>

#include "posting/field/gate.h"

namespace gonggo {

struct GateWord {
  std::string_view text;  // lower case; at least two syllables where it is Hangul
  FieldSet fields;
};

// Signs outside of ASCII.
inline constexpr GateWord kGateSigns[] = {
    {"₩", {Field::kSalary}},    {"￦", {Field::kSalary}},    {"€", {Field::kSalary}},
    {"○", {Field::kHeadcount}}, {"〇", {Field::kHeadcount}}, {"◯", {Field::kHeadcount}},
    {"→", {Field::kProcess}},   {"⇒", {Field::kProcess}},    {"▶", {Field::kProcess}},
    {"▷", {Field::kProcess}},   {"＞", {Field::kProcess}},   {"➔", {Field::kProcess}},
    {"➜", {Field::kProcess}},   {"►", {Field::kProcess}},    {"☞", {Field::kProcess}},
    {"➡", {Field::kProcess}},   {"☎", {Field::kContact}},    {"☏", {Field::kContact}},
    {"》", {Field::kProcess}},  {"〉", {Field::kProcess}}};

}  // namespace gonggo
