package org.edgeloop.table;

import java.nio.file.Path;

/**
 * A table in a file: Parquet by its content, else CSV with a header line. Nested columns of Parquet are left out.
 *
 * @param options how to read it
 */
public record FileSource(Path file, TableOptions options) implements TableSource {

	public FileSource(Path file) {
		this(file, TableOptions.DEFAULT);
	}

	@Override
	public String name() {
		return file.getFileName() instanceof Path last ? last.toString() : file.toString();
	}
}
