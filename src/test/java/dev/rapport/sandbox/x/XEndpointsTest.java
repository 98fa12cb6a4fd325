package dev.rapport.sandbox.x;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class XEndpointsTest {

  @Test
  void endpointsAreNamedAsXNamesThem() {
    // When
    Set<String> endpoints = new XEndpoints().all();

    // Then
    assertThat(endpoints)
        .contains("POST /2/tweets", "GET /2/users/{}/mentions", "DELETE /2/users/{}/likes/{}");
  }

  @Test
  void everyResourceCanBeMadeToFail() {
    // When
    List<String> resources =
        new ClassFileImporter()
            .importPackages(XApi.class.getPackageName()).stream()
                .filter(type -> type.isAnnotatedWith(XApi.class))
                .filter(type -> type.isAnnotatedWith(Path.class))
                .map(JavaClass::getFullName)
                .toList();

    // Then
    assertThat(XEndpoints.RESOURCES)
        .extracting(Class::getName)
        .containsExactlyInAnyOrderElementsOf(resources);
  }
}
