package dev.rapport.reply.grounding;

import dev.rapport.reply.Source;
import java.util.List;

/**
 * What an answer may rest on beside the operator's knowledge.
 *
 * @param asked the asker's own words, tags taken out; untrusted
 * @param self the name that we go by, which we need nobody's word for
 * @param sources what the model says that it looked up
 */
public record Grounds(String asked, String self, List<Source> sources) {}
