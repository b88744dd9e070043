package org.edgeloop.signal.internal.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.signal.internal.memory.BadRecording;

/**
 * The first lines of a file, by which it is judged.
 *
 * @param lines the lines without their ends; the last one is whole
 */
record CsvSample(List<String> lines) {

	private static final int LINES = 200;
	private static final int CHARACTERS = 4 << 20;

	/** @throws ProblemException if the file is no text */
	static CsvSample read(CsvText text) throws IOException {
		char[] buffer = new char[1 << 16];
		StringBuilder start = new StringBuilder();
		int lines = 0;
		boolean whole = false;
		try (Reader in = text.open(Progress.NONE)) {
			while (lines < LINES && start.length() < CHARACTERS && !whole) {
				int count = in.read(buffer);
				whole = count < 0;
				for (int i = 0; i < count; i++) {
					if (buffer[i] == 0) {
						throw BadRecording.of(text.file(), "this is no text: character " + (start.length() + i) + " is a zero",
								"give it the file name extension of what it is");
					}
					lines += buffer[i] == '\n' || buffer[i] == '\r' ? 1 : 0;
				}
				start.append(buffer, 0, Math.max(count, 0));
			}
		}
		List<String> found = new ArrayList<>(start.toString().lines().limit(LINES).toList());
		if (!whole && lines < LINES && found.size() > 1) {
			found.removeLast();
		}
		return new CsvSample(found);
	}
}
