import java.nio.file.Path;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.QueryExecutionException;

/** Arguments: home, port. The password comes in by the environment, where other users of the machine can't list it. */
class Launcher {
  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]);
    SocketAddress address = new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1]));
    DatabaseManagementService neo4j = new DatabaseManagementServiceBuilder(home)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, address)
        .setConfig(BoltConnector.advertised_address, address)
        .setConfig(GraphDatabaseSettings.auth_enabled, true)
        .build();
    Runtime.getRuntime().addShutdownHook(new Thread(neo4j::shutdown));
    setPassword(neo4j, System.getenv("NEO4J_PASSWORD"));
    System.out.println("ready");
    // Standard input ends with whoever started this: no orphan is left behind.
    while (System.in.read() != -1) continue;
    System.exit(0);
  }

  private static void setPassword(DatabaseManagementService neo4j, String password) {
    try {
      neo4j.database("system").executeTransactionally(
          "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", java.util.Map.of("password", password));
    } catch (QueryExecutionException error) {
      if (!error.getMessage().contains("cannot be the same")) throw error;
    }
  }
}
