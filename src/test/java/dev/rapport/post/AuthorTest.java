package dev.rapport.post;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class AuthorTest {

  private static final ObjectMapper JSON = JsonMapper.builder().addModule(new Jdk8Module()).build();

  @Test
  void whatWasKeptBeforeFollowersWereAskedIsRead() throws JsonProcessingException {
    String before = "{\"id\":\"7\",\"handle\":\"ada\"}";
    Author read = JSON.readValue(before, Author.class);
    assertThat(read).isEqualTo(new Author("7", "ada"));
    assertThat(JSON.writeValueAsString(read)).isEqualTo(before);
  }

  @Test
  void followersAreKept() throws JsonProcessingException {
    Author author = new Author("7", "ada", OptionalLong.of(1_200));
    assertThat(JSON.readValue(JSON.writeValueAsString(author), Author.class)).isEqualTo(author);
  }
}
