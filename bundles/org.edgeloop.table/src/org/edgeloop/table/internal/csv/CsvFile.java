package org.edgeloop.table.internal.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.table.FileSource;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;

/** A CSV file with a header line, read as often as wanted. */
final class CsvFile {

	private static final int ROWS_BETWEEN_LOOKS = 1024;

	private final FileSource source;
	private final CsvDialect dialect;
	private final List<String> names;

	/**
	 * @throws ProblemException if the file is empty or no text
	 * @throws IOException if it cannot be read
	 */
	CsvFile(FileSource source) throws IOException {
		this.source = source;
		var header = new CsvRows();
		try {
			dialect = CsvDialect.of(source.file(), source.options().separator());
			try (CsvReader<CsvRows> reader = reader(header)) {
				if (!next(reader.iterator(), header)) {
					throw problem("the file is empty", "give a table with a header line");
				}
			}
		} catch (CharacterCodingException | UncheckedIOException | CsvParseException e) {
			throw translated(e, header);
		}
		names = header.names();
	}

	List<String> names() {
		return names;
	}

	/**
	 * Hands over every row after the header.
	 *
	 * @param rows takes them
	 * @throws ProblemException if a row is longer or shorter than the header, a quote is not closed, or the file is no text
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	void read(CsvRows rows, Progress progress) throws IOException {
		try (CsvReader<CsvRows> reader = reader(rows)) {
			Iterator<CsvRows> each = reader.iterator();
			next(each, rows);
			for (long row = 0; next(each, rows); row++) {
				if (row % ROWS_BETWEEN_LOOKS == 0) {
					progress.checkCancelled();
				}
				if (rows.fields() != names.size()) {
					throw problem("line " + rows.line() + " has " + rows.fields() + " fields, the header has " + names.size(),
							"mend the line, or give the separator if it is another");
				}
				ProblemException refusal = rows.problem();
				if (refusal != null) {
					throw refusal;
				}
			}
		} catch (CharacterCodingException | UncheckedIOException | CsvParseException e) {
			throw translated(e, rows);
		}
	}

	ProblemException problem(String what, String remedy) {
		return new ProblemException(Problem.error(what, source.file().toString(), remedy));
	}

	private CsvReader<CsvRows> reader(CsvRows rows) throws IOException {
		return CsvReader.builder().fieldSeparator(dialect.separator()).allowMissingFields(true).allowExtraFields(true)
				.allowUnclosedQuote(false).build(rows, dialect.reader(source.file()));
	}

	/** Goes to the next row that is not blank. */
	private static boolean next(Iterator<CsvRows> each, CsvRows rows) {
		while (each.hasNext()) {
			each.next();
			if (!rows.isBlank()) {
				rows.endRow();
				return true;
			}
		}
		return false;
	}

	private IOException translated(Exception e, CsvRows rows) {
		if (e instanceof CharacterCodingException || e.getCause() instanceof CharacterCodingException) {
			return new ProblemException(Problem.error("the file is neither Parquet nor text in UTF-8 or UTF-16, somewhere after line "
					+ rows.line(), source.file().toString(), "save it as CSV in UTF-8"), e);
		}
		if (e instanceof UncheckedIOException unchecked && unchecked.getCause() instanceof IOException cause) {
			return cause;
		}
		return new ProblemException(Problem.error("a quoted field that begins near line " + rows.line() + " cannot be read: "
				+ e.getMessage(), source.file().toString(), "close the quote, or double the quotes within the field"), e);
	}
}
