// The catalogue's part for the optional language model (message_texts.h says how texts are
// written).
#pragma once

#include "model/language.h"

namespace gonggo::cli::text {

inline constexpr Bilingual kKeyIsNoSetting{
    "API 키는 설정 파일에 두지 않습니다. 키는 환경 변수에 넣고 그 이름을 적어 주세요: gonggo "
    "config set "
    "llm.api_key_env 변수이름",
    "the API key is not kept in the settings. Put it into an environment variable and name that: "
    "gonggo config set llm.api_key_env NAME"};
inline constexpr Bilingual kLlmNotSet{
    "언어 모델 설정이 없어 문장을 다듬지 않았습니다. 쓰시려면 gonggo config set llm.base_url 주소, "
    "gonggo "
    "config set llm.model 이름을 실행해 주세요.",
    "no language model is set, so no sentence was rephrased. To use one: gonggo config set "
    "llm.base_url URL and gonggo config set llm.model NAME."};
inline constexpr Bilingual kLlmNoKey{
    "환경 변수 {0}{이/가} 비어 있어 API 키를 읽지 못했습니다. 문장을 다듬지 않았습니다.",
    "the environment variable {0} is empty, so there is no API key. No sentence was rephrased."};
inline constexpr Bilingual kLlmBadTimeout{
    "llm.timeout은 1부터 600까지의 초로 적어 주세요. '{0}'{은/는} 쓸 수 없습니다.",
    "llm.timeout takes seconds from 1 to 600, not '{0}'."};
inline constexpr Bilingual kLlmBadAddress{
    "llm.base_url은 http:// 또는 https://로 시작하는 주소여야 합니다. 문장을 다듬지 않았습니다.",
    "llm.base_url must be an address with http:// or https://. No sentence was rephrased."};
inline constexpr Bilingual kLlmPlainHttp{
    "http 주소로는 이 컴퓨터 밖으로 API 키를 보내지 않습니다. https 주소를 적어 주세요. 문장을 "
    "다듬지 "
    "않았습니다.",
    "an API key is not sent to another machine over plain http; use an https address. No sentence "
    "was rephrased."};
inline constexpr Bilingual kLlmUnreachable{
    "언어 모델 서버에 연결하지 못했습니다 ({0}). 다듬지 않은 문서를 그대로 냅니다.",
    "the language model could not be reached ({0}). The document is as it was."};
inline constexpr Bilingual kLlmTimeout{
    "언어 모델이 {0}초 안에 답하지 않았습니다. 다듬지 않은 문서를 그대로 냅니다. 더 기다리려면 "
    "gonggo "
    "config set llm.timeout 초를 늘려 주세요.",
    "the language model did not answer within {0} seconds. The document is as it was. To wait "
    "longer: gonggo config set llm.timeout SECONDS."};
inline constexpr Bilingual kLlmTooLarge{
    "언어 모델의 답이 너무 길어 읽다가 멈췄습니다. 다듬지 않은 문서를 그대로 냅니다.",
    "the language model's answer was too long and was given up. The document is as it was."};
inline constexpr Bilingual kLlmKeyRefused{
    "언어 모델 서버가 API 키를 받아들이지 않았습니다 (HTTP {0}). llm.api_key_env에 적은 환경 "
    "변수를 확인해 "
    "주세요. 다듬지 않은 문서를 그대로 냅니다.",
    "the language model refused the API key (HTTP {0}); look at the variable that "
    "llm.api_key_env names. The document is as it was."};
inline constexpr Bilingual kLlmTooMany{
    "언어 모델 서버가 요청이 너무 많다고 합니다 (HTTP {0}). 잠시 뒤에 다시 해 주세요. 다듬지 않은 "
    "문서를 "
    "그대로 냅니다.",
    "the language model says that there were too many requests (HTTP {0}); try again later. The "
    "document is as it was."};
inline constexpr Bilingual kLlmHttp{
    "언어 모델 서버가 오류로 답했습니다 (HTTP {0}). 다듬지 않은 문서를 그대로 냅니다.",
    "the language model answered with an error (HTTP {0}). The document is as it was."};
inline constexpr Bilingual kLlmNotUnderstood{
    "언어 모델 서버의 답이 chat completions 형식이 아닙니다. llm.base_url을 확인해 주세요. 다듬지 "
    "않은 "
    "문서를 그대로 냅니다.",
    "what answered does not speak chat completions; look at llm.base_url. The document is as it "
    "was."};
inline constexpr Bilingual kLlmDone{"문장 {0}개 중 {1}개를 언어 모델이 다듬었습니다.",
                                    "the language model rephrased {1} of {0} sentences."};
inline constexpr Bilingual kLlmRefused{
    "{0}개는 원문에 없는 말이 들어가거나 뜻이 달라져 원래 문장으로 두었습니다 (기술·숫자 {1}, 없던 "
    "말 {2}, 뜻 "
    "{3}, 언어 {4}, 형식 {5}).",
    "{0} stay as they were, since words were added or the meaning changed (skills and numbers {1}, "
    "new words {2}, meaning {3}, language {4}, form {5})."};
inline constexpr Bilingual kLlmUnanswered{
    "{0}개는 언어 모델이 답하지 않아 원래 문장으로 두었습니다.",
    "{0} were not answered and stay as they were."};
inline constexpr Bilingual kLlmDryRun{
    "보낼 문장은 {0}개, 요청은 {1}번입니다. 아무것도 보내지 않았습니다.",
    "{0} sentences in {1} requests would be sent. Nothing was sent."};
inline constexpr Bilingual kLlmDryRunAlone{"--dry-run은 --polish와 함께 씁니다.",
                                           "--dry-run goes with --polish."};
inline constexpr Bilingual kLlmDocumentNote{
    "이 문서의 문장 {0}개는 언어 모델({1})이 다듬었습니다. 다듬은 문장마다 원문에 없는 기술, 숫자, "
    "이름이 "
    "들어가지 않았는지 확인했습니다.",
    "{0} sentences of this document were rephrased by a language model ({1}). Each was checked for "
    "skills, numbers and names that its original lacks."};

}  // namespace gonggo::cli::text
