package dev.rapport.testing;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/** Signs tokens, as one should and as one should not. */
record TokenSigner(Consumer<JsonWebSignature> hand) {

  static RsaJsonWebKey key() {
    try {
      RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
      key.setKeyId("one");
      return key;
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  static TokenSigner with(RsaJsonWebKey key) {
    return new TokenSigner(
        token -> {
          token.setAlgorithmHeaderValue("RS256");
          token.setKeyIdHeaderValue(key.getKeyId());
          token.setKey(key.getRsaPrivateKey());
        });
  }

  /** As if a password were a key. */
  static TokenSigner with(String secret) {
    return new TokenSigner(
        token -> {
          token.setAlgorithmHeaderValue("HS256");
          token.setKey(new HmacKey(secret.getBytes(StandardCharsets.UTF_8)));
          token.setDoKeyValidation(false);
        });
  }

  static TokenSigner none() {
    return new TokenSigner(
        token -> {
          token.setAlgorithmHeaderValue("none");
          token.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        });
  }

  String sign(Map<String, Object> claims) {
    JsonWebSignature token = new JsonWebSignature();
    token.setPayload(JsonUtil.toJson(claims));
    hand.accept(token);
    try {
      return token.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }
}
