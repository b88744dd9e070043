package org.edgeloop.table;

import java.net.URI;
import java.util.Map;

/**
 * A table on a Trino server.
 *
 * @param server {@code http://host:port} or {@code https://host:port}
 * @param table {@code catalog.schema.table}
 * @param user as whom to ask
 * @param properties further connection properties of the Trino JDBC driver, a password among them; never written down
 */
public record TrinoSource(URI server, String table, String user, Map<String, String> properties) implements TableSource {

	public TrinoSource {
		properties = Map.copyOf(properties);
	}

	@Override
	public String name() {
		return table;
	}

	/** Leaves out the properties, which may hold a password. */
	@Override
	public String toString() {
		return table + " at " + server;
	}
}
