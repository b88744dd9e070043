package org.edgeloop.table.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.table.FileSource;
import org.edgeloop.table.Table;
import org.edgeloop.table.internal.csv.CsvTable;
import org.edgeloop.table.internal.parquet.PlainParquet;

/** Opens tables in files. */
public final class FileTables {

	private static final byte[] PARQUET = "PAR1".getBytes(StandardCharsets.US_ASCII);

	private FileTables() {
	}

	public static Table open(FileSource source, Progress progress) throws IOException {
		if (!Files.isRegularFile(source.file())) {
			throw new ProblemException(Problem.error("there is no such file", source.file().toString(), "look for it in its folder"));
		}
		return isParquet(source) ? parquet(source, progress) : CsvTable.open(source, progress);
	}

	private static Table parquet(FileSource source, Progress progress) throws IOException {
		Optional<? extends Table> plain = source.options().types().isEmpty()
				? PlainParquet.read(source.name(), source.file(), SmallParquet.mostBytes(), progress)
				: Optional.empty();
		return plain.isPresent() ? plain.get() : SmallParquet.kept(ParquetTable.open(source, progress), progress);
	}

	private static boolean isParquet(FileSource source) throws IOException {
		try (InputStream in = Files.newInputStream(source.file())) {
			return Arrays.equals(in.readNBytes(PARQUET.length), PARQUET);
		}
	}
}
