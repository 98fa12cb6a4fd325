package dev.rapport.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Records of ours as JSON in a column and back. */
@ApplicationScoped
class Json {

  private final ObjectMapper mapper;

  Json(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  String write(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot be written as JSON: " + value.getClass(), e);
    }
  }

  <K, V> Map<K, V> readMap(String json, Class<K> keys, Class<V> values) {
    try {
      return mapper.readValue(
          json, mapper.getTypeFactory().constructMapType(Map.class, keys, values));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the record holds JSON that is no map of " + keys, e);
    }
  }

  <T> T read(String json, Class<T> type) {
    try {
      return mapper.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(
          "the record holds JSON that is no " + type.getSimpleName(), e);
    }
  }
}
