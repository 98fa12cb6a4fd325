package dev.rapport.reply.gate;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a post tells us to say: the words behind "say", "reply with", "output" and the like. An
 * answer fulfils it when it has the first {@value #FEW} of them in a row, or the first one where no
 * person would choose it: with a digit within, in capitals, or joined by a line.
 */
final class Demand {

  private static final int FEW = 3;
  private static final int MOST = 20;

  private static final Pattern VERB =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\p{N}])(?:say|reply|respond|answer|write|post|repeat|print|output|type|tweet"
              + "|echo|return|state|include|append|add|begin|start|end|sag|schreib|antworte|wiederhole"
              + "|di|escribe|responde|repite|dis|écris|réponds|répète|scrivi|rispondi|ripeti|diga"
              + "|escreva|responda|repita|скажи|напиши|ответь|повтори)(?![\\p{L}\\p{N}])(?:\\s+(?:only|just|exactly|back|me|us"
              + "|after me|with|the|words?|phrase|sentence|following|this|your|answer|reply|response|nur|mit"
              + "|solo|con|seulement|avec|solo|com|только)(?![\\p{L}\\p{N}])){0,6}\\s*[:,]?\\s*");

  /** Where no space parts words: the order, and what stands behind it. */
  private static final Pattern GLUED =
      Pattern.compile(
          "(?:回复|回答|输出|重复|写|说|返信して|答えて|言って|書いて|返して|出力して|繰り返して|답해|말해|써줘|출력|반복)"
              + "[只说:：,，\\s「『\"“']*([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul} ]{5,})");

  private static final int SIGNS = 5;

  private static final Pattern ORDERED =
      Pattern.compile(
          "回复|回答|输出|重复|返信し|答えて|言って|書いて|返して|出力し|繰り返|답해|말해|써줘|출력|반복|लिखो|बोलो|कहो|जवाब दो");

  private static final Pattern ODD =
      Pattern.compile("\\p{L}*\\p{N}\\S*|\\p{Lu}{3,}\\S*|\\p{L}+[_-]\\S+");

  private Demand() {}

  /** True when the answer says what some order in the post wants said. */
  static boolean isMet(String post, String answer) {
    String said = " " + Runs.plain(answer) + " ";
    return VERB.matcher(post)
            .results()
            .limit(MOST)
            .map(verb -> post.substring(verb.end(), Math.min(post.length(), verb.end() + 200)))
            .anyMatch(wanted -> isSaid(wanted, said))
        || GLUED
            .matcher(post)
            .results()
            .limit(MOST)
            .anyMatch(wanted -> answer.contains(wanted.group(1).strip().substring(0, SIGNS)));
  }

  /** True when the post orders us to say something at all, whatever that is. */
  static boolean isMade(String post) {
    return VERB.matcher(post).find() || ORDERED.matcher(post).find();
  }

  private static boolean isSaid(String wanted, String said) {
    String first = wanted.strip().split("\\s+", 2)[0].replaceAll("^[^\\p{L}\\p{N}]+", "");
    if (ODD.matcher(first).matches()) {
      return said.contains(" " + Runs.plain(first) + " ");
    }
    List<String> words = Arrays.asList(Runs.plain(wanted).split(" "));
    return words.size() >= FEW
        && said.contains(" " + String.join(" ", words.subList(0, FEW)) + " ");
  }
}
