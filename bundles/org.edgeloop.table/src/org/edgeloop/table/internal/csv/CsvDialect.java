package org.edgeloop.table.internal.csv;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;


/**
 * How a CSV file is written.
 *
 * @param charset by its byte order mark, else UTF-8
 * @param mark the bytes of the mark
 */
record CsvDialect(Charset charset, int mark, char separator) {

	private static final char[] SEPARATORS = {',', ';', '\t', '|'};
	private static final int LONGEST_LINE = 1 << 20;

	/**
	 * @param given the separator; 0 to find it: a comma, unless the header has none and as many of another as the first row
	 * @throws java.nio.charset.CharacterCodingException if the first lines are no text
	 */
	static CsvDialect of(Path file, char given) throws IOException {
		CsvDialect comma = marked(file);
		return given == 0 ? new CsvDialect(comma.charset, comma.mark, separator(file, comma))
				: new CsvDialect(comma.charset, comma.mark, given);
	}

	/** @return the file's text without the mark; it throws CharacterCodingException where bytes are no text */
	Reader reader(Path file) throws IOException {
		InputStream in = Files.newInputStream(file);
		try {
			in.skipNBytes(mark);
		} catch (IOException e) {
			in.close();
			throw e;
		}
		return new InputStreamReader(in, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT));
	}

	private static CsvDialect marked(Path file) throws IOException {
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
			int first = in.read();
			int second = in.read();
			if (first == 0xEF && second == 0xBB && in.read() == 0xBF) {
				return new CsvDialect(StandardCharsets.UTF_8, 3, ',');
			}
			if (first == 0xFF && second == 0xFE) {
				return new CsvDialect(StandardCharsets.UTF_16LE, 2, ',');
			}
			if (first == 0xFE && second == 0xFF) {
				return new CsvDialect(StandardCharsets.UTF_16BE, 2, ',');
			}
			return new CsvDialect(StandardCharsets.UTF_8, 0, ',');
		}
	}

	private static char separator(Path file, CsvDialect dialect) throws IOException {
		try (BufferedReader lines = new BufferedReader(dialect.reader(file))) {
			String header = line(lines);
			String row = line(lines);
			for (char separator : SEPARATORS) {
				int columns = count(header, separator);
				if (columns > 0 && (separator == ',' || row.isEmpty() || count(row, separator) == columns)) {
					return separator;
				}
			}
			return ',';
		}
	}

	/** @return the next line that is not empty, or the beginning of a very long one */
	private static String line(BufferedReader lines) throws IOException {
		var line = new StringBuilder();
		for (int c = lines.read(); c >= 0 && line.length() < LONGEST_LINE; c = lines.read()) {
			if (c == '\n' || c == '\r') {
				if (!line.isEmpty()) {
					break;
				}
			} else {
				line.append((char) c);
			}
		}
		return line.toString();
	}

	private static int count(String line, char separator) {
		int count = 0;
		boolean isQuoted = false;
		for (int i = 0; i < line.length(); i++) {
			isQuoted ^= line.charAt(i) == '"';
			count += !isQuoted && line.charAt(i) == separator ? 1 : 0;
		}
		return count;
	}
}
