package dev.rapport.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import java.util.Set;
import java.util.TreeSet;

/** The names of all settings, as the code has them. */
final class SettingsNames {

  private SettingsNames() {}

  static Set<String> all() {
    Set<String> names = new TreeSet<>();
    for (Class<?> mapping : Settings.ALL) {
      String prefix = mapping.getAnnotation(ConfigMapping.class).prefix();
      names.addAll(ConfigMappings.getProperties(ConfigClass.configClass(mapping, prefix)).keySet());
    }
    return names;
  }
}
