package org.edgeloop.table.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.table.FileSource;
import org.edgeloop.table.Table;
import org.edgeloop.table.internal.csv.CsvTable;

/** Opens tables in files. */
public final class FileTables {

	private static final byte[] PARQUET = "PAR1".getBytes(StandardCharsets.US_ASCII);

	private FileTables() {
	}

	public static Table open(FileSource source, Progress progress) throws IOException {
		if (!Files.isRegularFile(source.file())) {
			throw new ProblemException(Problem.error("there is no such file", source.file().toString(), "look for it in its folder"));
		}
		return isParquet(source) ? SmallParquet.kept(ParquetTable.open(source, progress), progress) : CsvTable.open(source, progress);
	}

	private static boolean isParquet(FileSource source) throws IOException {
		try (InputStream in = Files.newInputStream(source.file())) {
			return Arrays.equals(in.readNBytes(PARQUET.length), PARQUET);
		}
	}
}
