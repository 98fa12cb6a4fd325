package dev.rapport.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import java.util.Set;
import java.util.TreeSet;

/** The names of all settings, as the code has them; groups of settings are none. */
final class SettingsNames {

  private SettingsNames() {}

  static Set<String> all() {
    Set<String> names = new TreeSet<>();
    for (Class<?> mapping : Settings.ALL) {
      String prefix = mapping.getAnnotation(ConfigMapping.class).prefix();
      names.addAll(ConfigMappings.getProperties(ConfigClass.configClass(mapping, prefix)).keySet());
    }
    Set<String> groups = new TreeSet<>();
    names.forEach(name -> addGroups(name, groups));
    names.removeAll(groups);
    names.removeIf(name -> name.endsWith("[*]"));
    return names;
  }

  private static void addGroups(String name, Set<String> groups) {
    for (int dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1)) {
      groups.add(name.substring(0, dot));
    }
  }
}
