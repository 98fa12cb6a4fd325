package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.rapport.mention.Duty;
import dev.rapport.post.Topic;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.KeyToPath;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.DeploymentSpec;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the manifests say and what the code says are the same. */
class ManifestsTest {

  private static final Path K8S = Path.of("k8s");
  private static final KubernetesSerialization SERIALIZATION = new KubernetesSerialization();

  /** Settings that are Quarkus' or Kafka's own. */
  private static final Set<String> FOREIGN =
      Set.of(
          "QUARKUS_HTTP_HOST",
          "QUARKUS_HTTP_PORT",
          "QUARKUS_DATASOURCE_JDBC_URL",
          "QUARKUS_DATASOURCE_USERNAME",
          "QUARKUS_DATASOURCE_PASSWORD",
          "KAFKA_BOOTSTRAP_SERVERS");

  static Stream<Path> manifests() throws IOException {
    try (Stream<Path> files = Files.walk(K8S)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.endsWith("kustomization.yaml"))
          .toList()
          .stream();
    }
  }

  static Stream<Path> kustomizations() throws IOException {
    try (Stream<Path> files = Files.walk(K8S)) {
      return files.filter(file -> file.endsWith("kustomization.yaml")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("manifests")
  void everyManifestIsOfAKnownKind(Path file) {
    assertThat(resources(file))
        .isNotEmpty()
        .allMatch(
            resource ->
                !(resource instanceof GenericKubernetesResource)
                    || resource.getKind().equals("KafkaTopic"));
  }

  @ParameterizedTest
  @MethodSource("kustomizations")
  void everyFileThatIsNamedIsThere(Path file) throws IOException {
    JsonNode kustomization = new YAMLMapper().readTree(file.toFile());
    Stream<String> resources = texts(kustomization.path("resources"));
    Stream<String> patches = kustomization.path("patches").findValuesAsText("path").stream();
    Stream<String> files =
        texts(kustomization.path("configMapGenerator").path(0).path("files"))
            .map(each -> each.substring(each.indexOf('=') + 1));
    assertThat(Stream.of(resources, patches, files).flatMap(each -> each))
        .isNotEmpty()
        .allMatch(each -> Files.exists(file.resolveSibling(each)));
  }

  @Test
  void everyDeploymentHasEveryFileThatAStartNeeds() throws IOException {
    List<String> shipped = shippedFiles();
    assertThat(all(Deployment.class).filter(it -> !mounted(it).isEmpty()).toList())
        .hasSizeGreaterThan(Role.values().length)
        .allSatisfy(
            deployment ->
                assertThat(mounted(deployment)).containsExactlyInAnyOrderElementsOf(shipped));
  }

  @Test
  void everyFileThatAStartNeedsIsInTheConfigMaps() throws IOException {
    List<String> shipped = shippedFiles();
    assertThat(kustomizations().map(ManifestsTest::generated).filter(it -> !it.isEmpty()).toList())
        .hasSize(2)
        .allSatisfy(files -> assertThat(files).containsExactlyInAnyOrderElementsOf(shipped));
  }

  /** Relative to the folder. */
  private static List<String> shippedFiles() throws IOException {
    Path config = Path.of("config");
    try (Stream<Path> files = Files.walk(config)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> config.relativize(file).toString())
          .filter(file -> !file.endsWith(".properties"))
          .toList();
    }
  }

  private static List<String> mounted(Deployment deployment) {
    return deployment.getSpec().getTemplate().getSpec().getVolumes().stream()
        .filter(volume -> volume.getName().equals("files"))
        .flatMap(volume -> volume.getConfigMap().getItems().stream())
        .map(KeyToPath::getPath)
        .toList();
  }

  private static List<String> generated(Path file) {
    try {
      JsonNode kustomization = new YAMLMapper().readTree(file.toFile());
      return texts(kustomization.path("configMapGenerator").path(0).path("files"))
          .map(each -> each.substring(each.indexOf("config/") + "config/".length()))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void theTopicsAreThoseOfTheCode() {
    assertThat(
            all(GenericKubernetesResource.class)
                .map(topic -> topic.getMetadata().getName())
                .toList())
        .containsExactlyInAnyOrderElementsOf(Topic.allNames());
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void everyRoleHasItsDeployment(Role role) {
    Deployment deployment = deployment(role);
    EnvVar roles =
        container(deployment).getEnv().stream()
            .filter(env -> env.getName().equals("RAPPORT_ROLES"))
            .findFirst()
            .orElseThrow();
    assertThat(roles.getValue()).isEqualTo(word(role));
    assertThat(container(deployment).getArgs()).containsExactly("run");
  }

  @ParameterizedTest
  @EnumSource(Duty.class)
  void everyDutyHasSomebodyWaitingToTakeOver(Duty duty) {
    DeploymentSpec spec = deployment(Role.of(duty)).getSpec();
    assertThat(spec.getReplicas()).isEqualTo(2);
    assertThat(spec.getStrategy().getType()).isEqualTo("RollingUpdate");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void everyInstanceHasANameOfItsOwn(Role role) {
    assertThat(container(deployment(role)).getEnv())
        .filteredOn(env -> env.getName().equals("RAPPORT_INSTANCE"))
        .extracting(env -> env.getValueFrom().getFieldRef().getFieldPath())
        .containsExactly("metadata.name");
  }

  @Test
  void everyPortAndProbeIsTheServices() {
    String port =
        all(ConfigMap.class)
            .map(config -> config.getData().get("QUARKUS_HTTP_PORT"))
            .filter(each -> each != null)
            .findFirst()
            .orElseThrow();
    for (Deployment deployment : all(Deployment.class).toList()) {
      Container container = container(deployment);
      assertThat(container.getPorts())
          .allMatch(each -> each.getContainerPort().toString().equals(port));
      assertThat(path(container.getLivenessProbe())).isEqualTo("/q/health/live");
      assertThat(path(container.getReadinessProbe())).isEqualTo("/q/health/ready");
      assertThat(path(container.getStartupProbe())).isEqualTo("/q/health/ready");
    }
  }

  @Test
  void everyVariableIsASetting() {
    Set<String> settings =
        SettingsNames.all().stream().map(ManifestsTest::variable).collect(Collectors.toSet());
    settings.addAll(FOREIGN);
    assertThat(variables()).isNotEmpty().isSubsetOf(settings);
  }

  @Test
  void secretsAreNamedAndNeverWritten() {
    assertThat(all(Secret.class)).isEmpty();
  }

  @Test
  void whoReadsWordsCannotPostAndWhoPostsKnowsNoModel() {
    assertThat(secretsOf(Role.INTAKE)).doesNotContain("rapport-x-post");
    assertThat(secretsOf(Role.REPLY)).doesNotContain("rapport-x-post", "rapport-x-read");
    assertThat(secretsOf(Role.PUBLISH)).doesNotContain("rapport-model").contains("rapport-x-post");
    assertThat(secretsOf(Role.CONSOLE)).doesNotContain("rapport-model", "rapport-x-post");
  }

  private static Set<String> secretsOf(Role role) {
    return container(deployment(role)).getEnv().stream()
        .filter(env -> env.getValueFrom() != null)
        .map(env -> env.getValueFrom().getSecretKeyRef())
        .filter(secret -> secret != null)
        .map(secret -> secret.getName())
        .collect(Collectors.toSet());
  }

  private static Set<String> variables() {
    Set<String> names = new TreeSet<>();
    all(ConfigMap.class).forEach(config -> names.addAll(config.getData().keySet()));
    all(Deployment.class)
        .forEach(each -> container(each).getEnv().forEach(env -> names.add(env.getName())));
    return names;
  }

  private static String variable(String setting) {
    return setting.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }

  private static Deployment deployment(Role role) {
    return all(Deployment.class)
        .filter(each -> each.getMetadata().getName().equals("rapport-" + word(role)))
        .findFirst()
        .orElseThrow();
  }

  private static Container container(Deployment deployment) {
    return deployment.getSpec().getTemplate().getSpec().getContainers().getFirst();
  }

  private static String path(Probe probe) {
    return probe.getHttpGet().getPath();
  }

  private static String word(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  private static Stream<String> texts(JsonNode list) {
    Stream.Builder<String> texts = Stream.builder();
    list.forEach(each -> texts.add(each.asText()));
    return texts.build();
  }

  private static <T> Stream<T> all(Class<T> type) {
    try {
      return manifests()
          .flatMap(file -> resources(file).stream())
          .filter(type::isInstance)
          .map(type::cast);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<HasMetadata> resources(Path file) {
    try (InputStream yaml = Files.newInputStream(file)) {
      Object parsed = SERIALIZATION.unmarshal(yaml);
      Collection<?> documents = parsed instanceof Collection<?> many ? many : List.of(parsed);
      return documents.stream().map(HasMetadata.class::cast).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
