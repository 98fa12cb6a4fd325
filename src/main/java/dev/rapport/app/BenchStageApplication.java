package dev.rapport.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.rapport.evaluation.bench.stage.Load;
import dev.rapport.evaluation.bench.stage.StageContenders;
import dev.rapport.evaluation.bench.stage.StageReport;
import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.sql.SQLException;
import org.eclipse.microprofile.config.Config;

/** Measures the reply stage and prints what was found. The load comes as JSON. */
public final class BenchStageApplication implements QuarkusApplication {

  private final StageContenders contenders;
  private final ObjectMapper mapper;
  private final Config config;

  BenchStageApplication(StageContenders contenders, ObjectMapper mapper, Config config) {
    this.contenders = contenders;
    this.mapper = mapper;
    this.config = config;
  }

  @Override
  public int run(String... arguments) throws IOException, SQLException, InterruptedException {
    Load load = mapper.readValue(arguments[0], Load.class);
    String jdbcUrl = config.getValue(Engines.DATABASE, String.class);
    StageReport report = contenders.on(jdbcUrl, load).run(System.err::println);
    System.out.println(
        arguments[1].equals("json")
            ? mapper.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(report)
            : report.table());
    System.out.flush();
    return Exit.DONE;
  }
}
