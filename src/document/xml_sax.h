// ParseXml: XML → events, for the formats that are zipped XML.
//
// The adapter around libxml2's SAX2 parser: no tree, no network, no document type (which DOCX and
// HWPX never have, and in which entity bombs live: parsing stops there). Element and attribute
// names come without their prefix. Linear; nesting beyond libxml2's limit (256) ends parsing.
// Thread-safe.
#pragma once

#include <string_view>

namespace gonggo {

class XmlAttributes {
 public:
  XmlAttributes(const unsigned char** raw, int count) : raw_(raw), count_(count) {}
  // The value of the attribute with this local name, or an empty view.
  [[nodiscard]] std::string_view Get(std::string_view local_name) const;

 private:
  const unsigned char** raw_;
  int count_;
};

class XmlHandler {
 public:
  virtual ~XmlHandler() = default;
  virtual void StartElement(std::string_view name, const XmlAttributes& attributes) = 0;
  virtual void EndElement(std::string_view name) = 0;
  virtual void Text(std::string_view text) = 0;
};

// False where the XML is broken or has a document type; what came before has been handed over.
[[nodiscard]] bool ParseXml(std::string_view xml, XmlHandler& handler);

}  // namespace gonggo
