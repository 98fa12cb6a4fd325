package dev.rapport.mention;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How this instance stands with the platforms, for operators. */
@Path("/api/platforms")
@Tag(name = "Platforms")
@RunOnVirtualThread
public class PlatformsResource {

  private final PlatformVitals vitals;

  PlatformsResource(PlatformVitals vitals) {
    this.vitals = vitals;
  }

  @GET
  @Operation(
      summary = "When each platform was last read, how late, and why it is degraded",
      description = "Of this instance alone; one that is not active at intake knows of none")
  public List<Standing> all() {
    return vitals.all().entrySet().stream()
        .map(one -> new Standing(one.getKey(), one.getValue().degraded(), one.getValue()))
        .toList();
  }

  /**
   * @param degraded whether mentions may be late or missing
   */
  public record Standing(String platform, boolean degraded, @JsonUnwrapped Vitals vitals) {}
}
