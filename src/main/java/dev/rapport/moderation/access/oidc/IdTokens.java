package dev.rapport.moderation.access.oidc;

import static org.jose4j.jws.AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256;
import static org.jose4j.jws.AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384;
import static org.jose4j.jws.AlgorithmIdentifiers.ECDSA_USING_P521_CURVE_AND_SHA512;
import static org.jose4j.jws.AlgorithmIdentifiers.EDDSA;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_PSS_USING_SHA256;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_PSS_USING_SHA384;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_PSS_USING_SHA512;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_USING_SHA256;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_USING_SHA384;
import static org.jose4j.jws.AlgorithmIdentifiers.RSA_USING_SHA512;

import dev.rapport.moderation.access.oidc.ProviderHttp.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;

/**
 * Believes an ID token when the provider has signed it, of now, for us and for this very round
 * (OpenID Connect Core, 3.1.3.7). The keys are asked for each time, so that one which the provider
 * has withdrawn is good for nothing at once; people come in seldom.
 */
@ApplicationScoped
class IdTokens {

  /** Clocks differ by so many seconds. */
  static final int SKEW = 30;

  /** A token is made while we wait for it. */
  private static final int OLDEST = 300;

  /** Those with a key that everybody may know; the secret of a client is no key. */
  private static final AlgorithmConstraints SIGNED =
      new AlgorithmConstraints(
          ConstraintType.PERMIT,
          RSA_USING_SHA256,
          RSA_USING_SHA384,
          RSA_USING_SHA512,
          RSA_PSS_USING_SHA256,
          RSA_PSS_USING_SHA384,
          RSA_PSS_USING_SHA512,
          ECDSA_USING_P256_CURVE_AND_SHA256,
          ECDSA_USING_P384_CURVE_AND_SHA384,
          ECDSA_USING_P521_CURVE_AND_SHA512,
          EDDSA);

  /** OpenID Connect Core, 2. */
  private static final Pattern SUBJECT = Pattern.compile("\\P{Cntrl}{1,255}");

  /** What is told in the log, as the library's own words hold the token. */
  private static final Map<Integer, String> FAULTS =
      Map.of(
          ErrorCodes.EXPIRED, "is over",
          ErrorCodes.EXPIRATION_MISSING, "has no end",
          ErrorCodes.ISSUED_AT_MISSING, "has no beginning",
          ErrorCodes.ISSUED_AT_INVALID_PAST, "is old",
          ErrorCodes.ISSUED_AT_INVALID_FUTURE, "is of the future",
          ErrorCodes.AUDIENCE_INVALID, "is for somebody else",
          ErrorCodes.AUDIENCE_MISSING, "is for nobody",
          ErrorCodes.ISSUER_INVALID, "is of another provider",
          ErrorCodes.ISSUER_MISSING, "is of nobody",
          ErrorCodes.SIGNATURE_INVALID, "has a wrong signature");

  private final ProviderHttp http;
  private final Clock clock;

  IdTokens(ProviderHttp http, Clock clock) {
    this.http = http;
    this.clock = clock;
  }

  /**
   * @param keys where the provider's keys are
   * @param nonce of the round
   * @throws NotIn when it cannot be believed
   */
  Claims read(String token, Expected expected, URI keys, String nonce) {
    try {
      JwtClaims claims = consumer(expected, keys(keys)).processToClaims(token);
      Subject subject = new Subject(claims.getIssuer(), claims.getSubject());
      if (!nonce.equals(claims.getClaimValue("nonce"))) {
        throw forged("is of another log-in");
      }
      if (!SUBJECT.matcher(subject.id()).matches()) {
        throw forged("names nobody");
      }
      if (!isOurs(claims, expected.clientId())) {
        throw forged("was given to somebody else");
      }
      return new Claims(subject, claims.getClaimsMap());
    } catch (InvalidJwtException e) {
      throw forged(fault(e));
    } catch (MalformedClaimException e) {
      throw forged("cannot be read");
    }
  }

  private JwtConsumer consumer(Expected expected, List<JsonWebKey> keys) {
    JwksVerificationKeyResolver resolver = new JwksVerificationKeyResolver(keys);
    resolver.setDisambiguateWithVerifySignature(true);
    return new JwtConsumerBuilder()
        .setVerificationKeyResolver(resolver)
        .setJwsAlgorithmConstraints(SIGNED)
        .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
        .setAllowedClockSkewInSeconds(SKEW)
        .setRequireExpirationTime()
        .setRequireIssuedAt()
        .setIssuedAtRestrictions(SKEW, OLDEST)
        .setRequireSubject()
        .setExpectedIssuer(true, expected.issuer())
        .setExpectedAudience(true, expected.clientId())
        .build();
  }

  private List<JsonWebKey> keys(URI address) {
    try {
      Answer answer = http.get(address);
      if (answer.isFine()) {
        return new JsonWebKeySet(answer.body()).getJsonWebKeys();
      }
      throw new NotIn(Refused.DOWN, "the keys are answered with status " + answer.status());
    } catch (IOException e) {
      throw new NotIn(Refused.DOWN, e.getMessage());
    } catch (JoseException e) {
      throw new NotIn(Refused.DOWN, "the keys cannot be read");
    }
  }

  /** Of a token that is for several, one is told to whom it was given. */
  private static boolean isOurs(JwtClaims claims, String clientId) throws MalformedClaimException {
    Object party = claims.getClaimValue("azp");
    return party == null ? claims.getAudience().size() == 1 : party.equals(clientId);
  }

  private static String fault(InvalidJwtException e) {
    return e.getErrorDetails().stream()
        .map(error -> FAULTS.getOrDefault(error.getErrorCode(), "cannot be believed"))
        .findFirst()
        .orElse("cannot be believed");
  }

  private static NotIn forged(String how) {
    return new NotIn(Refused.FORGED, "the ID token " + how);
  }

  record Expected(String issuer, String clientId) {}
}
