package org.edgeloop.signal.internal.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Progress;

/**
 * A text file and its character set: what its byte order mark says, else UTF-8 if its beginning is sound UTF-8, else
 * Windows-1252, in which every byte is a character.
 *
 * @param file the file
 * @param charset how its characters are stored
 * @param markBytes the size of the byte order mark that is passed over
 */
record CsvText(Path file, Charset charset, int markBytes) {

	private static final int LOOKED_AT_BYTES = 1 << 16;

	static CsvText of(Path file) throws IOException {
		byte[] start;
		try (InputStream in = Files.newInputStream(file)) {
			start = in.readNBytes(LOOKED_AT_BYTES);
		}
		if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
			return new CsvText(file, StandardCharsets.UTF_8, 3);
		}
		if (startsWith(start, 0xFF, 0xFE)) {
			return new CsvText(file, StandardCharsets.UTF_16LE, 2);
		}
		if (startsWith(start, 0xFE, 0xFF)) {
			return new CsvText(file, StandardCharsets.UTF_16BE, 2);
		}
		return new CsvText(file, isUtf8(start) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252"), 0);
	}

	/** @param progress is told of the bytes read, and cancels */
	Reader open(Progress progress) throws IOException {
		InputStream in = Files.newInputStream(file);
		in.skipNBytes(markBytes);
		return new InputStreamReader(new Reported(in, progress), charset);
	}

	/**
	 * Counts line ends: there are no more rows than that, and one. A line end in UTF-16 has the byte of one in it, too.
	 *
	 * @return an upper bound of the number of lines
	 */
	long countLines(Progress progress) throws IOException {
		long lineFeeds = 0;
		long returns = 0;
		byte[] buffer = new byte[1 << 18];
		try (InputStream in = Files.newInputStream(file)) {
			for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
				progress.checkCancelled();
				for (int i = 0; i < count; i++) {
					lineFeeds += buffer[i] == '\n' ? 1 : 0;
					returns += buffer[i] == '\r' ? 1 : 0;
				}
			}
		}
		return (lineFeeds == returns ? lineFeeds : lineFeeds + returns) + 1;
	}

	private static boolean startsWith(byte[] start, int... mark) {
		for (int i = 0; i < mark.length; i++) {
			if (i >= start.length || (start[i] & 0xFF) != mark[i]) {
				return false;
			}
		}
		return true;
	}

	/** A character cut off at the end of what is looked at is no error. */
	private static boolean isUtf8(byte[] start) {
		CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(start),
				CharBuffer.allocate(start.length), false);
		return !result.isError();
	}

	@NonNullByDefault(DefaultLocation.RETURN_TYPE)
	private static final class Reported extends FilterInputStream {

		private final Progress progress;

		Reported(InputStream in, Progress progress) {
			super(in);
			this.progress = progress;
		}

		@Override
		public int read(byte[] into, int offset, int length) throws IOException {
			progress.checkCancelled();
			int count = super.read(into, offset, length);
			progress.worked(Math.max(count, 0));
			return count;
		}
	}
}
