package dev.rapport.reply.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.reply.memory.Question.Known;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only what is covered by the lists from end to end is a known question. */
class KnownWordingsTest {

  private final KnownWordings wordings = new KnownWordings();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "is this true?",
        "Is this TRUE",
        "hey, is this real?? 🤔",
        "fact check please",
        "Fact-check this, thanks!",
        "true?",
        "hi can you verify this please",
        "is this true? fact check pls",
        "could you please verify this?",
        "stimmt das?",
        "kannst du das bitte prüfen?",
        "Hallo, ist das wahr? Danke!",
        "¿es verdad?",
        "hola ¿esto es cierto? gracias",
        "c'est vrai ?",
        "Bonjour, est-ce vrai ? Merci",
        "è vero?",
        "isso é verdade?",
        "это правда?",
        "ほんと？",
        "これ本当ですか？",
        "これ本当？教えて",
        "这是真的吗？",
        "请问这是真的吗",
        "이거 진짜예요?",
        "이거 사실인가요",
        "क्या यह सच है?",
      })
  void whetherItIsTrue(String words) {
    assertThat(wordings.in(words)).contains(Known.TRUTH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "source?",
        "what's the source please",
        "Quelle?",
        "¿cuál es la fuente?",
        "quelle est la source ?",
        "fonte?",
        "источник?",
        "ソースは？",
        "出处？",
        "출처가 어디야?",
        "स्रोत क्या है?",
      })
  void whereItIsFrom(String words) {
    assertThat(wordings.in(words)).contains(Known.SOURCE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hello",
        "please",
        "true",
        "thanks, true",
        "real.",
        "is this not true?",
        "isn't this true?",
        "is this fake?",
        "is this false?",
        "is this still true?",
        "was this true?",
        "will this be true?",
        "is this true in 2024?",
        "is this 100% true?",
        "is this true for Berlin?",
        "is this true and who said it?",
        "is this true? source?",
        "is this true? lol sure",
        "is this true lol",
        "is this true, he is a liar",
        "is this true? I want to die",
        "is this partly true?",
        "is this true or is it AI?",
        "who says this is true?",
        "why is this true?",
        "when was this true?",
        "is this true? explain like I'm five",
        "is your answer true?",
        "is this true https://t.co/abc",
        "is he real?",
        "is real",
        "fact check number 3",
        "fact check Bob",
        "don't fact check this",
        "no, is this true?",
        "source of the picture?",
        "no source?",
        "this is true",
        "is this true? /s",
        "stimmt das nicht?",
        "stimmt das noch?",
        "stimmt das für Wien?",
        "ist das falsch?",
        "ist das wahr oder gelogen?",
        "wer sagt, dass das stimmt?",
        "war das wahr?",
        "stimmt das, und seit wann?",
        "stimmt das? haha na klar",
        "wahr",
        "stimmt das mit den 3 Toten?",
        "¿no es verdad?",
        "es verdad",
        "¿es mentira?",
        "¿es verdad lo de 2020?",
        "¿es verdad y quién lo dijo?",
        "¿era verdad?",
        "¿es verdad? jajaja claro",
        "¿es verdad en México?",
        "¿por qué es verdad?",
        "これ本当じゃないよね？",
        "これ嘘？",
        "これ本当",
        "これ本当に2020年？",
        "本当に彼が言った？",
        "これ本当？笑",
        "これまだ本当？",
        "なんで本当なの？",
        "これ本当なの、誰が言ったの？",
        "これは本当じゃないですか？",
        "c'est faux ?",
        "ce n'est pas vrai ?",
      })
  void anyWordMoreIsAnotherQuestion(String words) {
    assertThat(wordings.in(words)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 100_000})
  void hostileLengthIsRefused(int times) {
    assertThat(wordings.in("is this true ".repeat(times))).isEmpty();
  }
}
