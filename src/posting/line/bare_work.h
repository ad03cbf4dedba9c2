// BeginsWithBareWork: whether words begin with what is done, without what it is done to: "배포 및
// 운영 경험", "검증까지 맡아 본 분", "제작 가능한 분". Behind a comma they share the object in
// front of it: "정산 서비스 개발, 배포 및 운영 경험". "관련 법령 해석" has one of its own. Pure;
// thread-safe.
#pragma once

#include <string_view>

namespace gonggo {

[[nodiscard]] bool BeginsWithBareWork(std::string_view words);

}  // namespace gonggo
