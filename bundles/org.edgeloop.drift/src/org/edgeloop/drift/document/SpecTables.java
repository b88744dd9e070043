package org.edgeloop.drift.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.drift.spec.ColumnSettings;
import org.edgeloop.drift.spec.DataSet;
import org.edgeloop.drift.spec.DriftSpec;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.FileSource;
import org.edgeloop.table.TableOptions;
import org.edgeloop.table.TableSource;
import org.edgeloop.table.TrinoSource;

/** Where the tables of a spec are, and how they are to be read. Which of their rows count is another matter. */
public final class SpecTables {

	private SpecTables() {
	}

	/**
	 * @param set the reference or the current data set of the spec
	 * @param folder the folder of the spec's file, from which relative paths go
	 * @throws ProblemException if the data set names no table, or not as it must be named
	 */
	public static TableSource source(DriftSpec spec, DataSet set, Path folder) throws ProblemException {
		if (!set.getTable().isEmpty()) {
			return new TrinoSource(server(set), set.getTable(), System.getProperty("user.name", "edgeloop"), Map.of());
		}
		if (set.getFile().isEmpty()) {
			throw new ProblemException(Problem.error("no table is chosen", "", "choose a CSV or Parquet file"));
		}
		return new FileSource(SpecPaths.file(folder, set.getFile()), options(spec, set));
	}

	private static URI server(DataSet set) throws ProblemException {
		try {
			var server = new URI(set.getServer());
			if (server.getHost() != null) {
				return server;
			}
		} catch (URISyntaxException e) {
			// said below
		}
		throw new ProblemException(Problem.error("this is no address of a server", set.getServer(), "write it as https://host:port"));
	}

	private static TableOptions options(DriftSpec spec, DataSet set) throws ProblemException {
		List<String> missing = set.getMissing().isEmpty() ? TableOptions.MISSING : List.copyOf(set.getMissing());
		return new TableOptions(types(spec), missing, set.getSeparator().isEmpty() ? '\0' : set.getSeparator().charAt(0));
	}

	/** @return the types that are set by hand, by column */
	private static Map<String, ColumnType> types(DriftSpec spec) throws ProblemException {
		var types = new HashMap<String, ColumnType>();
		for (ColumnSettings column : spec.getColumns()) {
			if (!column.getType().isEmpty()) {
				types.put(column.getColumn(), type(column.getType()).orElseThrow(() -> new ProblemException(
						Problem.error("no type of a column is called " + column.getType(), column.getColumn(), "choose one of " + typeNames()))));
			}
		}
		return types;
	}

	/** @return the type that a spec calls so */
	public static Optional<ColumnType> type(String name) {
		return Stream.of(ColumnType.values()).filter(type -> name(type).equals(name)).findFirst();
	}

	/** @return what a spec calls a type */
	public static String name(ColumnType type) {
		return type.name().toLowerCase(Locale.ROOT);
	}

	/** @return what a spec may call a type */
	public static List<String> typeNames() {
		return Stream.of(ColumnType.values()).map(SpecTables::name).toList();
	}
}
