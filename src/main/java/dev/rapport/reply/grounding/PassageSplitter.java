package dev.rapport.reply.grounding;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a Markdown or text file apart: a line that begins with {@code #} is a heading, an empty
 * line ends a paragraph.
 */
final class PassageSplitter {

  private final String file;
  private final List<Passage> passages = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private String heading = "";

  private PassageSplitter(String file) {
    this.file = file;
  }

  static List<Passage> split(String file, String text) {
    PassageSplitter splitter = new PassageSplitter(file);
    text.lines().map(String::strip).forEach(splitter::line);
    splitter.end();
    return List.copyOf(splitter.passages);
  }

  private void line(String line) {
    if (line.startsWith("#")) {
      end();
      heading = line.replaceFirst("^#+\\s*", "").replaceFirst("\\s*#*$", "");
    } else if (line.isEmpty()) {
      end();
    } else {
      paragraph.append(paragraph.isEmpty() ? "" : "\n").append(line);
    }
  }

  private void end() {
    String text = paragraph.toString();
    paragraph.setLength(0);
    while (!text.isEmpty()) {
      int end = end(text);
      passages.add(new Passage(file, heading, text.substring(0, end).strip()));
      text = text.substring(end).strip();
    }
  }

  /** A paragraph that is too long goes on after the last space that still fits. */
  private static int end(String text) {
    if (text.length() <= Passage.LONGEST) {
      return text.length();
    }
    int space = text.substring(0, Passage.LONGEST).replace('\n', ' ').lastIndexOf(' ');
    return space > 0 ? space : Passage.LONGEST;
  }
}
