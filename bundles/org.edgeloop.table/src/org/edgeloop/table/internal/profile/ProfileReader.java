package org.edgeloop.table.internal.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.TemporaryFolder;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableColumn;
import org.edgeloop.table.internal.DatabaseException;
import org.edgeloop.table.internal.ScratchDatabase;

/** Opens profiles. */
public final class ProfileReader {

	private ProfileReader() {
	}

	public static Table open(Path file, Progress progress) throws IOException {
		TemporaryFolder scratch = TemporaryFolder.create("edgeloop-table");
		try {
			var database = new ScratchDatabase(scratch.path(), 1);
			try {
				Map<String, String> metadata = metadata(database, file, progress);
				return new ProfileTable(file, name(metadata, file), rows(metadata, file), columns(metadata, file), scratch, database);
			} catch (IOException | RuntimeException e) {
				database.close();
				throw e;
			}
		} catch (IOException | RuntimeException e) {
			scratch.close();
			if (e instanceof DatabaseException) {
				throw noProfile(file, String.valueOf(e.getMessage()));
			}
			throw e;
		}
	}

	private static Map<String, String> metadata(ScratchDatabase database, Path file, Progress progress) throws IOException {
		Map<String, String> metadata = new HashMap<>();
		database.query("SELECT decode(key), decode(value) FROM parquet_kv_metadata(" + ScratchDatabase.pattern(file) + ")", progress, chunk -> {
			for (long row = 0; row < chunk.rowCount(); row++) {
				metadata.put(chunk.vector(0).getString(row), chunk.vector(1).getString(row));
			}
		});
		return metadata;
	}

	private static String name(Map<String, String> metadata, Path file) throws ProblemException {
		if (!ProfileFormat.VERSION.equals(metadata.get(ProfileFormat.VERSION_KEY))) {
			throw noProfile(file, "its metadata says no version that is known here");
		}
		return metadata.getOrDefault(ProfileFormat.NAME_KEY, file.toString());
	}

	private static long rows(Map<String, String> metadata, Path file) throws ProblemException {
		try {
			return Long.parseLong(metadata.getOrDefault(ProfileFormat.ROWS_KEY, ""));
		} catch (NumberFormatException e) {
			throw noProfile(file, "its metadata says no number of rows");
		}
	}

	private static List<TableColumn> columns(Map<String, String> metadata, Path file) throws ProblemException {
		List<TableColumn> columns = new ArrayList<>();
		for (String text = metadata.get(ProfileFormat.COLUMN_KEY + 0); text != null; text = metadata
				.get(ProfileFormat.COLUMN_KEY + columns.size())) {
			try {
				int space = text.indexOf(' ');
				columns.add(TableColumn.of(text.substring(space + 1), ColumnType.valueOf(text.substring(0, Math.max(0, space)))));
			} catch (IllegalArgumentException e) {
				throw noProfile(file, "its metadata says \"" + text + "\" of a column");
			}
		}
		return columns;
	}

	static ProblemException noProfile(Path file, String reason) {
		return new ProblemException(Problem.error("the file is no profile of a table: " + reason, file.toString(),
				"save the profile again from its table"));
	}
}
